"""What a reporter keeps, in which order, and what it says at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.report.samples import SPEC, broken_pack, fee_above_tariff, span, unknown_key
from thutuc.report.diagnostic import Code, Diagnostic, Reporter, define
from thutuc.report.summary import Summary
from thutuc.text.source import Source, Span

if TYPE_CHECKING:
    from thutuc.report.diagnostic import Severity

pytestmark = pytest.mark.usefixtures("own_codes")


def code(identity: str, severity: Severity) -> Code:
    return define(identity, f"code-{identity.lower()}", severity, vi="sai", en="wrong", help_vi="sửa", help_en="fix")


def test_exact_duplicates_are_dropped_without_a_word() -> None:
    reporter = Reporter()
    warning = code("N3001", "warning")
    place = span(SPEC, "tờ_khai")
    reporter.extend([warning.at(place), warning.at(place), warning.at(place, path="khác")])
    assert reporter.sorted() == [warning.at(place), warning.at(place, path="khác")]
    assert reporter.suppressed == 0


def test_what_lies_in_the_place_of_a_syntax_error_follows_from_it() -> None:
    reporter = Reporter()
    key, name = unknown_key(), code("N3001", "error")
    error = key.at(span(SPEC, "Thanh phan ho so:\n  tờ_khai:"), key="a", meant="b")
    reporter.extend([error, name.at(span(SPEC, "tờ_khai")), key.at(error.span, key="c", meant="d")])
    assert reporter.sorted() == [error]
    assert reporter.suppressed == 2


@pytest.mark.parametrize(
    "identity,severity,place,file",
    [
        ("N1000", "error", (5, 10), "a.yaml"),  # no syntax error
        ("S1000", "warning", (5, 10), "a.yaml"),  # no error
        ("S1000", "error", (5, 9), "a.yaml"),  # reaches over its end
        ("S1000", "error", (7, 10), "a.yaml"),  # begins before it
        ("S1000", "error", (5, 10), "b.yaml"),  # another file
    ],
)
def test_nothing_else_is_suppressed(identity: str, severity: Severity, place: tuple[int, int], file: str) -> None:
    text = "Thủ tục: Đăng ký"
    first = code(identity, severity).at(Span(Source(file, text), *place))
    second = code("L2000", "violation").at(Span(Source("a.yaml", text), 6, 10))
    reporter = Reporter()
    reporter.extend([first, second])
    assert set(reporter.sorted()) == {first, second}
    assert reporter.suppressed == 0


def test_a_finding_reported_before_the_syntax_error_stays() -> None:
    reporter = Reporter()
    warning = code("N3001", "warning").at(span(SPEC, "tờ_khai"))
    error = unknown_key().at(span(SPEC, "  tờ_khai:"), key="a", meant="b")
    reporter.extend([warning, error])
    assert reporter.sorted() == [error, warning]


def test_order_is_by_file_offset_and_code() -> None:
    low, high = code("L1000", "violation"), code("W1000", "note")
    a, b = Source("a.yaml", "0123456789"), Source("b.yaml", "0123456789")
    expected: list[Diagnostic] = [
        low.at(None),
        low.at(None, file="a.yaml"),
        high.at(Span(a, 2, 3)),
        low.at(Span(a, 9, 10)),
        low.at(Span(b, 0, 1)),
        high.at(Span(b, 0, 1)),
        high.at(Span(b, 0, 2)),
        high.at(Span(b, 0, 2), path="p"),
    ]
    reporter = Reporter()
    reporter.extend(expected[::-1])
    assert reporter.sorted() == expected


def test_counts_and_the_worst() -> None:
    found = [
        code("L1000", "note").at(None),
        code("L1001", "warning").at(None),
        fee_above_tariff().at(None, fee="phí", excess=1),
        broken_pack().at(None, file="a"),
        unknown_key().at(None, key="a", meant="b"),
    ]
    reporter = Reporter()
    worst = [reporter.worst]
    for diagnostic in found:
        reporter.add(diagnostic)
        worst.append(reporter.worst)
    assert worst == [None, "note", "warning", "violation", "error", "error"]
    assert [reporter.count(severity) for severity in ("error", "violation", "warning", "note")] == [
        2,
        1,
        1,
        1,
    ]
    assert reporter.summary(files=4).not_checked == 0
    assert reporter.summary(files=4, not_checked=7) == Summary(4, 2, 1, 1, 1, suppressed=0, not_checked=7)


@pytest.mark.parametrize(
    "counts,vi,en",
    [
        ({}, "không có phát hiện nào trong 1 tệp", "no findings in 1 file"),
        ({"files": 0}, "không có phát hiện nào trong 0 tệp", "no findings in 0 files"),
        ({"errors": 2, "warnings": 1}, "2 lỗi, 1 cảnh báo trong 1 tệp", "2 errors, 1 warning in 1 file"),
        ({"errors": 1, "notes": 2}, "1 lỗi, 2 lưu ý trong 1 tệp", "1 error, 2 notes in 1 file"),
        ({"violations": 1, "notes": 1}, "1 vi phạm, 1 lưu ý trong 1 tệp", "1 violation, 1 note in 1 file"),
        (
            {"files": 3, "violations": 2, "warnings": 2},
            "2 vi phạm, 2 cảnh báo trong 3 tệp",
            "2 violations, 2 warnings in 3 files",
        ),
        (
            {"errors": 1, "suppressed": 1, "not_checked": 1},
            "1 lỗi trong 1 tệp; 1 phát hiện kéo theo không hiển thị; 1 quy tắc chưa kiểm tra được",
            "1 error in 1 file; 1 follow-on finding not shown; 1 rule not checked",
        ),
        (
            {"errors": 1, "suppressed": 2, "not_checked": 3},
            "1 lỗi trong 1 tệp; 2 phát hiện kéo theo không hiển thị; 3 quy tắc chưa kiểm tra được",
            "1 error in 1 file; 2 follow-on findings not shown; 3 rules not checked",
        ),
    ],
)
def test_last_line(counts: dict[str, int], vi: str, en: str) -> None:
    summary = Summary(files=1).replace(**counts)
    assert summary.sentence("vi") == vi
    assert summary.sentence("en") == en
