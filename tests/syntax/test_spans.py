"""A message points at the very characters: in every way YAML has of writing a scalar."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.support import check_text
from tests.syntax import oracle
from tests.syntax.test_parser import spelling, value
from thutuc.report.diagnostic import Reporter
from thutuc.syntax.offsets import Offsets
from thutuc.syntax.tree import Mapping, Scalar, read
from thutuc.text.source import Source

HEAD = """\
Thủ tục: Tên
Mã: "1.000001"
Dữ kiện:
  a:
    Nhãn: A
    Kiểu: đúng/sai
    Bắt buộc: có
  s:
    Nhãn: S
    Kiểu: văn bản
    Bắt buộc: có
Ràng buộc:
  r:
    Phải: """
# Ways to write an expression that names `lạ`, which nobody declared.
WRITTEN = (
    "lạ\n",
    "a và lạ\n",
    "   a và lạ   \n",
    "a và lạ # ghi chú\n",
    "'lạ'\n",
    "'a và lạ'\n",
    "  ' a và lạ'\n",
    "'s = \"it''s\" và lạ'\n",
    "'s = \"''''\" và lạ và s = \"''\"'\n",
    '"a và lạ"\n',
    '"a và lạ" # ghi chú\n',
    "\n      a và lạ\n",
    "a\n      và lạ\n",
    "a\n        và\n      lạ\n",
    "a\n\n      và lạ\n",
    "'a\n      và lạ'\n",
    "'s = \"it''s\"\n      và lạ'\n",
    '"a\n      và lạ"\n',
    "|\n      lạ\n",
    "|\n      a\n      và lạ\n",
    "|\n      a\n        và lạ\n",
    "|-\n      a và lạ\n",
    "|+\n      a và lạ\n\n",
    "|2\n        a và lạ\n",
    "| # ghi chú\n      a và lạ\n",
    "| # a và l\n      a và lạ\n",
    "|\n\n      a\n\n      và lạ\n",
    '|\n      s = "x: # y" và lạ\n',
)


def place(text: str, name: str = "lạ") -> tuple[int, int]:
    """Where the one finding about a name lies."""
    findings = check_text(text)
    assert [(finding.code.code, dict(finding.args)["name"]) for finding in findings] == [("N2001", name)], findings
    span = findings[0].span
    assert span is not None
    return span.start, span.end


@pytest.mark.parametrize("written", WRITTEN, ids=[repr(written) for written in WRITTEN])
@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_a_name_is_found_at_its_place(written: str, ending: str) -> None:
    text = (HEAD + written).replace("\n", ending)
    start = text.rindex("lạ")
    assert text.count("lạ") == 1
    assert place(text) == (start, start + 2)


def test_line_and_column_are_those_an_editor_shows() -> None:
    findings = check_text(HEAD + "|\n      a\n        và lạ\n")
    span = findings[0].span
    assert span is not None
    assert span.source.line_col(span.start) == (16, 12)


def test_a_tab_beside_a_value_does_not_move_the_place() -> None:
    text = HEAD + "\ta và lạ\n"
    assert place(text)[0] == text.index("lạ")


def test_two_mistakes_of_one_scalar_have_two_places() -> None:
    text = HEAD + "|\n      một\n      và hai\n"
    spans = [finding.span for finding in check_text(text)]
    assert [span.text for span in spans if span] == ["một", "hai"]
    assert [span.start for span in spans if span] == [text.index("một"), text.index("hai")]


def test_a_syntax_error_of_an_expression_has_its_place_too() -> None:
    for written in ("'a và và s'", "|\n      a và và s", '"a và và s"', "a và\n      và s"):
        text = HEAD + written + "\n"
        span = next(finding.span for finding in check_text(text))
        assert span is not None
        assert (span.text, span.start) == ("và", text.rindex("và"))


def test_a_citation_has_its_place() -> None:
    for written in ("một Điều 1; hai khoản 2 Điều 3", "'một Điều 1; hai Điều 3'", "một Điều 1;\n      hai Điều 3"):
        text = HEAD + f"a\n    Căn cứ: {written}\n"
        spans = [finding.span for finding in check_text(text) if finding.code.code == "N2006"]
        assert [(span.text, span.start) for span in spans if span] == [
            ("một", text.index("một")),
            ("hai", text.index("hai")),
        ]


def test_letters_beyond_the_first_plane_count_as_one() -> None:
    text = HEAD + "'s = \"𠀀😀\" và lạ'\n"
    assert place(text)[0] == text.index("lạ")


@pytest.mark.parametrize("style", [">", '"\\x61 "', '"a \\\n      và lạ"'])
def test_what_leaves_no_trace_in_the_file_is_refused(style: str) -> None:
    text = HEAD + (style if style.startswith('"') else f"{style}\n      a và lạ") + "\n"
    assert [finding.code.code for finding in check_text(text)] == ["S1048"]


def scalar_of(written: str) -> Scalar:
    """The scalar behind the key of a one-line file."""
    reporter = Reporter()
    tree, _ = read(Source("x.yaml", written), reporter)
    assert isinstance(tree, Mapping)
    node = tree.entries[0][1]
    assert isinstance(node, Scalar)
    assert not reporter.sorted()
    return node


def styled(text: str, style: str, gaps: list[int]) -> str:
    """A file whose key `k` holds the text in a style of YAML; at `gaps` its blanks are wrapped or widened."""
    for place in sorted(gaps, reverse=True):
        wider = "\n    " if style in ("", "'", '"') else "   "
        text = text[:place] + wider + text[place + 1 :]
    if style == "'":
        return "k: '" + text.replace("'", "''") + "'\n"
    if style == '"':
        return f'k: "{text}"\n'
    if style == "|":
        return f"k: |\n    {text}\n"
    return f"k: {text}\n"


@given(value(), st.sampled_from(["vi", "en"]), st.sampled_from(["", "'", '"', "|"]), st.data())
def test_every_token_lies_where_it_is_written(
    terminals: tuple[str, ...], lang: str, style: str, data: st.DataObject
) -> None:
    text = " ".join(spelling(terminal, lang) for terminal in terminals)
    if style == "'":
        text = text.replace('"x y"', '"it\'s"')
    # What YAML would read otherwise in this style.
    assume(not (style == '"' and '"' in text))
    assume(not (style == "" and (text[0] in '-%"' or "{" in text)))
    blanks = [index for index, character in enumerate(text) if character == " "]
    gaps = data.draw(st.lists(st.sampled_from(blanks), unique=True, max_size=3)) if blanks else []
    file = styled(text, style, gaps)
    node = scalar_of(file)
    offsets = Offsets(node)
    for _terminal, start, end, word in oracle.tokens(node.value, lang):
        span = offsets.span(start, end)
        assert span.text.replace("''", "'").split() == word.split()
    whole = offsets.span(0, len(node.value))
    assert whole.end <= node.end
    assert node.start <= whole.start
