"""YAML as the front end reads it: limits, what YAML allows and the language does not, and nothing that crashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.support import ROOT, check_text
from tests.work import at_most
from thutuc.report.diagnostic import Diagnostic, Reporter
from thutuc.syntax.tree import MAX_CHARACTERS, Broken, Mapping, Scalar, Sequence, read
from thutuc.text.source import Source

if TYPE_CHECKING:
    from thutuc.syntax.tree import Node

HEAD = 'Thủ tục: Tên\nMã: "1.000001"\n'


def tree(text: str) -> tuple[Mapping | None, list[Diagnostic]]:
    """The tree of a text and what was found."""
    reporter = Reporter()
    found, _ = read(Source("x.yaml", text), reporter)
    return found, reporter.sorted()


def codes(text: str) -> list[str]:
    """The codes of what is found in a text, in order of place."""
    return [finding.code.code for finding in tree(text)[1]]


def plain(node: Node) -> object:
    """A tree as Python values; a scalar is its text."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Mapping):
        return {key.value: plain(value) for key, value in node.entries}
    return [plain(item) for item in node.items] if isinstance(node, Sequence) else None


def test_scalars_stay_what_was_written() -> None:
    # YAML 1.1 would make these false, none, 8, 750, 1.001193, a date, infinity and a number in base eight.
    texts = [
        "no",
        "~",
        "null",
        "08",
        "12:30",
        "1.001193",
        "2026-07-01",
        ".inf",
        "0o17",
        "1e3",
        "yes",
        "=",
        "001012345670",
    ]
    found, findings = tree("".join(f"k{number}: {text}\n" for number, text in enumerate(texts)))
    assert findings == []
    assert found is not None
    assert [plain(value) for _, value in found.entries] == texts


def test_styles_and_places() -> None:
    text = "a: b\n'c': \"d\"\ne: |\n  f\ng: >\n  h\nk:\n- m\n"
    found, _ = tree(text)
    assert found is not None
    assert plain(found) == {"a": "b", "c": "d", "e": "f\n", "g": "h\n", "k": ["m"]}
    scalars = [part for entry in found.entries for part in entry if isinstance(part, Scalar)]
    assert [scalar.style for scalar in scalars] == ["", "", "'", '"', "", "|", "", ">", ""]
    assert [text[scalar.start : scalar.end] for scalar in scalars[:4]] == ["a", "b", "'c'", '"d"']
    assert (found.start, found.end) == (0, len(text) - 1)


def test_keys_may_be_quoted() -> None:
    found, findings = tree("\"Thủ tục\": a\n'Mã': b\n")
    assert (plain(found) if found else None, findings) == ({"Thủ tục": "a", "Mã": "b"}, [])


REFUSED = {
    "anchor": ("a: &x b\n", ["S1002"]),
    "alias": ("a: &x b\nc: *x\n", ["S1002", "S1002"]),
    "alias of nothing": ("a: *x\n", ["S1002"]),
    "anchor on a block": ("a: &x\n  b: c\n", ["S1002"]),
    "tag": ("a: !!str b\n", ["S1003"]),
    "tag of a library": ("a: !!python/object/apply:os.system b\n", ["S1003"]),
    "tag in full": ("a: !<tag:yaml.org,2002:str> b\n", ["S1003"]),
    "merge": ("a:\n  <<: b\n", ["S1007"]),
    "same key twice": ("a: b\na: c\n", ["S1004"]),
    "same key three times": ("a: b\na: c\na: d\n", ["S1004", "S1004"]),
    "same key in quotes": ("a: b\n'a': c\n", ["S1004"]),
    "same key deeper": ("a:\n  b: c\n  b: d\n", ["S1004"]),
    "flow mapping": ("a: {b: c}\n", ["S1005"]),
    "flow list": ("a: [b, c]\n", ["S1005"]),
    "flow row that loses its comma": ("a: {Mức: 0,1 %}\n", ["S1005"]),
    "list as key": ("? [a]\n: b\n", ["S1005"]),
    "mapping as key": ("? a: b\n: c\n", ["S1006"]),
    "second document": ("a: b\n---\nc: d\n", ["S1008"]),
    "nothing": ("", ["S1009"]),
    "only a remark": ("# a\n", ["S1009"]),
    "only a text": ("a\n", ["S1009"]),
    "only a list": ("- a\n", ["S1009"]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_yaml_allows_and_the_language_does_not(name: str) -> None:
    text, wanted = REFUSED[name]
    assert codes(text) == wanted


def test_a_key_written_twice_is_shown_at_both_places() -> None:
    text = "a: b\nc: d\na: e\n"
    found, findings = tree(text)
    assert found is not None
    # The first stands: the second may be a slip of the one who copied it.
    assert plain(found) == {"a": "b", "c": "d"}
    span, related = findings[0].span, findings[0].related
    assert span is not None
    assert (span.start, related[0].span.start) == (text.rindex("a"), 0)


def test_what_was_reported_is_broken_and_says_no_more() -> None:
    found, _ = tree("a: {b: c}\nd: *x\n")
    assert found is not None
    assert [type(value) for _, value in found.entries] == [Broken, Broken]


def test_a_one_line_block_can_be_repaired_where_nothing_is_lost() -> None:
    _, (finding,) = tree("a:\n  b: {c: d, e: f}\n")
    assert finding.fixes[0].safe
    edit = finding.fixes[0].edits[0]
    text = edit.span.source.text
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == "a:\n  b:\n    c: d\n    e: f\n"


def test_a_one_line_block_that_yaml_cut_at_a_comma_is_not_repaired() -> None:
    _, (finding,) = tree("a:\n  b: {Mức: 0,1 %}\n")
    assert finding.fixes == ()


def nested(depth: int, opening: str = "a:\n") -> str:
    """A file whose innermost collection lies `depth` levels deep, counting the file itself."""
    return "".join(f"{'  ' * level}{opening}" for level in range(depth - 1)) + "  " * (depth - 1) + "a: b\n"


def test_the_limit_of_nesting_counts_both_ends() -> None:
    assert codes(nested(64)) == []
    assert codes(nested(65)) == ["S1001"]


BOMBS = {
    "flow lists": "a: " + "[" * 200_000,
    "flow lists, closed": "a: " + "[" * 200_000 + "]" * 200_000,
    "flow mappings": "a: " + "{" * 200_000,
    "lists": "a:\n  " + "- " * 200_000,
    "keys": "a:\n  " + "? " * 200_000,
    "mappings": "a: " + "b: " * 200_000,
    "anchors": "a: " + "&x " * 200_000,
    "tags": "!" * 200_000,
    "quotes": "a: " + "'" * 200_001,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_a_message(name: str) -> None:
    with at_most(500_000):
        findings = check_text(HEAD + BOMBS[name] + "\n")
    assert any(finding.severity == "error" for finding in findings)


def test_aliases_are_never_followed() -> None:
    # "Billion laughs": ten levels of ten would be ten thousand million nodes.
    lines = [f"k{level}: &k{level} [{', '.join([f'*k{level - 1}'] * 10)}]" for level in range(1, 11)]
    text = HEAD + "k0: &k0 a\n" + "\n".join(lines) + "\n"
    assert codes(text).count("S1002") == 111


def test_a_file_over_the_limit_is_not_read() -> None:
    text = "a: b\n" + "#" * (MAX_CHARACTERS - 6) + "\n"
    assert len(text) == MAX_CHARACTERS
    assert codes(text) == []
    assert codes(text + "\n") == ["S1010"]


def test_a_syntax_error_hides_only_its_own_lines() -> None:
    found, findings = tree('a: b\nc: "d\ne: f\n')
    assert [finding.severity for finding in findings] == ["error"]
    assert found is not None
    assert list(plain_keys(found))[:1] == ["a"]


def plain_keys(found: Mapping) -> list[str]:
    """The keys of a mapping."""
    return [key.value for key, _ in found.entries]


def test_several_syntax_errors_are_found_in_one_run() -> None:
    text = "a: b: c\nd: e\nf: g: h\nk: @m\n"
    found, findings = tree(text)
    spans = [finding.span for finding in findings]
    assert [span.source.line_col(span.start)[0] for span in spans if span] == [1, 3, 4]
    assert found is not None
    assert plain_keys(found) == ["d"]


PARTS = [
    "a",
    "b",
    ":",
    ": ",
    "- ",
    "\n",
    "\n  ",
    "\n    ",
    "'",
    '"',
    "|",
    ">",
    "#",
    " #",
    "{",
    "}",
    "[",
    "]",
    ",",
    "&a",
]
PARTS += [
    "*a",
    "!!str ",
    "? ",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "\t",
    "\r\n",
    "\\",
    "é",
    "\u0301",
    "<<: ",
    "@",
    "`",
    "x" * 20,
]


@given(st.lists(st.sampled_from(PARTS), max_size=25).map("".join))
@example("\r\n\t")
def test_no_text_makes_it_fail(text: str) -> None:
    found, findings = tree(text)
    assert found is not None or findings
    for finding in findings:
        span = finding.span
        assert span is not None
        assert 0 <= span.start <= span.end <= len(text)


@given(st.sampled_from(["ho-tich/1.001193", "khoa-hoc-cong-nghe/1.007281"]), st.data())
def test_no_damage_to_a_good_file_makes_it_fail(name: str, data: st.DataObject) -> None:
    lines = (ROOT / "procedures" / f"{name}.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    first = data.draw(st.integers(0, len(lines) - 1))
    text = "".join(lines[first : first + data.draw(st.integers(1, 40))])
    place = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 3))
    damaged = text[:place] + data.draw(st.sampled_from(["", *PARTS])) + text[place + length :]
    for finding in check_text(HEAD + damaged):
        span = finding.span
        assert span is None or 0 <= span.start <= span.end <= len(HEAD + damaged)
        assert finding.headline("vi")
        assert finding.help("en")
