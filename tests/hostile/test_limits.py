"""Each limit that keeps hostile files from taking minutes, at its edge; and reports that stay readable."""

from __future__ import annotations

import pytest

from tests.hostile.judge import PATH
from tests.support import check_text
from tests.work import at_most, calls
from thutuc.build import files
from thutuc.build.files import MAX_BYTES, MAX_ODD, MAX_PROBLEMS, decode
from thutuc.build.fixing import apply
from thutuc.build.project import Project
from thutuc.report.diagnostic import LONGEST, MOST, Edit, Fix, Reporter
from thutuc.report.excerpt import LONG, Mark, excerpt
from thutuc.report.render import renderer
from thutuc.syntax import tree
from thutuc.syntax.parser import MAX_TOKENS
from thutuc.text.bilingual import Bilingual
from thutuc.text.source import Source, Span

HEAD = 'Procedure: Sample\nCode: "1.000001"\n'


def found(text: str) -> list[str]:
    """The codes of what is found when a file with this text is read."""
    reporter = Reporter()
    decode(text.encode(), "x.yaml", reporter)
    return [finding.code.code for finding in reporter.sorted()]


def test_content_of_the_greatest_size_is_read_and_one_byte_more_is_not() -> None:
    reporter = Reporter()
    assert decode(b"a" * MAX_BYTES, "x.yaml", reporter) is not None
    assert reporter.sorted() == []
    assert decode(b"a" * (MAX_BYTES + 1), "x.yaml", reporter) is None
    assert [finding.code.code for finding in reporter.sorted()] == ["C9001"]


def test_text_over_the_limit_of_characters_is_not_looked_through() -> None:
    # Its odd characters are not told one by one: the reader of the tree says that it is too large.
    assert found("\u00a0" * (tree.MAX_CHARACTERS + 1)) == []
    assert [finding.code.code for finding in check_text("a" * (tree.MAX_CHARACTERS + 1))] == ["S1010"]


def test_a_few_odd_characters_are_told_one_by_one() -> None:
    assert found("\u00a0x" * MAX_ODD) == ["W6002"] * MAX_ODD


def test_of_many_odd_characters_the_rest_are_told_together_and_mended_together() -> None:
    text = "a\u00a0b\u2028c\ufffd" * (MAX_ODD // 2)
    reporter = Reporter()
    source = decode(text.encode(), "x.yaml", reporter)
    assert source is not None
    findings = reporter.sorted()
    assert len(findings) == MAX_ODD + 1
    assert "và 99 ký tự lạ khác phía sau" in findings[-1].headline("vi")
    assert "and 99 more odd characters below" in findings[-1].headline("en")
    mended, _, left = apply(text, [fix for finding in findings for fix in finding.fixes])
    # What is lost stays lost; every other one is put right.
    assert (mended, left) == ("a b c\ufffd" * (MAX_ODD // 2), 0)


def test_a_control_character_among_many_makes_it_an_error() -> None:
    assert found("\u00a0" * (MAX_ODD + 5) + "\x01")[-1] == "S1090"


def test_what_is_mostly_odd_is_no_text() -> None:
    assert found("\u00a0" * MAX_PROBLEMS)[-1] == "W6002"
    assert found("\u00a0" * (MAX_PROBLEMS + 1)) == ["C9001"]
    # Tabs are counted elsewhere: a file indented with them is text.
    assert found("\ta\n" * (MAX_PROBLEMS + 1)) == []


@pytest.mark.parametrize("line", ["k{}: &a{} x\n", "k{}: !!x y\n", "k{}: [a]\n", "k: x{}\n"])
def test_after_a_thousand_errors_of_yaml_the_rest_is_not_read(line: str) -> None:
    reporter = Reporter()
    text = "".join(line.format(number, number) for number in range(30_000))
    with at_most(300_000):
        assert tree.read(Source("x.yaml", text), reporter)[0] is None
    assert (len(reporter.sorted()), reporter.left_out) == (tree.MAX_ERRORS, 1)


def test_an_expression_of_the_greatest_length() -> None:
    members = "; ".join("1" for _ in range(MAX_TOKENS // 2))
    fact = "Facts:\n  a:\n    Label: A\n    Type: integer\n    Required: yes\n"
    longest = f"{HEAD}{fact}Definitions:\n  d: a in {{{members}}}\n"
    assert "S1091" in {finding.code.code for finding in check_text(longest)}
    assert "S1091" not in {finding.code.code for finding in check_text(longest.replace("1; 1; 1; 1; ", "", 1))}


def test_a_report_shows_a_thousand_findings_of_a_file_and_counts_the_others() -> None:
    project = Project()
    project.check(PATH, data=(HEAD + "".join(f"Zzz{number}: x\n" for number in range(MOST + 7))).encode())
    assert (len(project.reporter.sorted()), project.reporter.left_out) == (MOST, 7)
    summary = project.reporter.summary(1)
    assert summary.sentence("vi") == f"{MOST} lỗi trong 1 tệp; 7 phát hiện nữa không hiển thị vì đã quá nhiều"
    assert summary.sentence("en") == f"{MOST} errors in 1 file; 7 more findings not shown"


def test_a_follow_on_finding_is_dropped_whatever_else_is_broken() -> None:
    source = Source("x.yaml", "x" * 100)
    reporter = Reporter()
    for start, end in ((10, 20), (40, 60), (30, 35), (38, 61), (45, 50), (10, 20), (12, 20), (12, 21)):
        reporter.add(files.FORBIDDEN_CHARACTER.at(Span(source, start, end), what=f"{start}-{end}"))
    places = [(finding.span.start, finding.span.end) for finding in reporter.sorted() if finding.span]
    assert places == [(10, 20), (12, 21), (30, 35), (38, 61), (40, 60)]
    # 45-50 lies in 40-60; 10-20 with other words and 12-20 lie in 10-20.
    assert reporter.suppressed == 2


@pytest.mark.parametrize("length", [LONG, LONG + 1, 3 * LONG, 2_000_000])
def test_a_long_line_is_cut_around_the_place_as_a_shorter_one_is(length: int) -> None:
    at = length // 2
    text = "x" * at + "LỖI" + "y" * (length - at - 3)
    with at_most(1_000):
        (row, carets) = excerpt([Mark(Span(Source("x.yaml", text), at, at + 3), "", is_primary=True)])
    assert row.text == "…" + "x" * 77 + "LỖI" + "y" * 78 + "…"
    assert carets.text == " " * 78 + "^^^"


def test_two_far_places_of_a_long_line_are_shown_apart() -> None:
    source = Source("x.yaml", "A" + "x" * 100_000 + "B")
    marks = [Mark(Span(source, 0, 1), "", is_primary=True), Mark(Span(source, 100_001, 100_002), "", is_primary=False)]
    assert [row.text for row in excerpt(marks)] == ["A" + "x" * 158 + "…", "^", "…" + "x" * 158 + "B", " " * 159 + "-"]


def test_a_message_cuts_what_an_author_wrote_at_length() -> None:
    (finding,) = [one for one in check_text(f"{HEAD}{'K' * 900}: x\n") if one.code.code == "S1040"]
    assert "K" * (LONGEST - 1) + "…" in finding.headline("vi")
    assert "K" * LONGEST not in finding.headline("vi")


def test_many_findings_on_one_line_are_printed_without_laying_all_of_it_out_each_time() -> None:
    def printed(length: int) -> str:
        source = Source("x.yaml", "ạ\u200b" * length)
        marks = [files.ODD_CHARACTER.at(Span(source, at, at + 1), what="x") for at in range(1, 400, 2)]
        return renderer("text")(marks, lang="vi", color=False, summary=Reporter().summary(1))

    assert printed(1_000_000).count("-->") == 200
    assert calls(lambda: printed(1_000_000)) < 1.1 * calls(lambda: printed(2_000))


def test_very_many_fixes_are_applied() -> None:
    source = Source("x.yaml", "a\u00a0" * 30_000)
    edits = [Edit(Span(source, at, at + 1), " ") for at in range(1, 60_000, 2)]
    label = Bilingual("thay", "replace")
    single = [Fix(label, (edit,), safe=True) for edit in edits[:10_000]]
    with at_most(1_000_000):
        text, applied, left = apply(source.text, [*single, Fix(label, tuple(edits[10_000:]), safe=True), single[0]])
    assert (text, applied, left) == ("a " * 30_000, 10_002, 0)
