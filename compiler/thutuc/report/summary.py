"""The last line of a report."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual
from thutuc.text.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_NOTHING = Bilingual("không có phát hiện nào", "no findings")
_IN = Bilingual("trong", "in")


class _Counted(Record):
    """The words for something counted; Vietnamese nouns have no plural."""

    vi: str
    one: str
    many: str

    def words(self, number: int, lang: str) -> str:
        return self.vi if lang != "en" else self.one if number == 1 else self.many


_FILES = _Counted("tệp", "file", "files")
_SEVERITIES = (
    _Counted("lỗi", "error", "errors"),
    _Counted("vi phạm", "violation", "violations"),
    _Counted("cảnh báo", "warning", "warnings"),
    _Counted("lưu ý", "note", "notes"),
)
_SUPPRESSED = _Counted(
    "phát hiện kéo theo không hiển thị", "follow-on finding not shown", "follow-on findings not shown"
)
_LEFT_OUT = _Counted(
    "phát hiện nữa không hiển thị vì đã quá nhiều", "more finding not shown", "more findings not shown"
)
_NOT_CHECKED = _Counted("quy tắc chưa kiểm tra được", "rule not checked", "rules not checked")


class Summary(Record):
    """What was found in how many files, by severity.

    `suppressed` findings followed from others and are not shown, `left_out` were too many to show; `not_checked`
    rules could give no verdict.
    """

    files: int
    errors: int = 0
    violations: int = 0
    warnings: int = 0
    notes: int = 0
    suppressed: int = 0
    not_checked: int = 0
    left_out: int = 0

    def sentence(self, lang: str) -> str:
        """All counts but zeros, in words, as in `2 lỗi, 1 cảnh báo trong 1 tệp`."""
        found = ", ".join(self._found(lang)) or _NOTHING.get(lang)
        clauses = [f"{found} {_IN.get(lang)} {_count(self.files, _FILES, lang)}"]
        if self.suppressed:
            clauses.append(_count(self.suppressed, _SUPPRESSED, lang))
        if self.left_out:
            clauses.append(_count(self.left_out, _LEFT_OUT, lang))
        if self.not_checked:
            clauses.append(_count(self.not_checked, _NOT_CHECKED, lang))
        return "; ".join(clauses)

    def _found(self, lang: str) -> Iterator[str]:
        numbers = (self.errors, self.violations, self.warnings, self.notes)
        for number, words in zip(numbers, _SEVERITIES, strict=True):
            if number:
                yield _count(number, words, lang)


def _count(number: int, counted: _Counted, lang: str) -> str:
    return f"{number} {counted.words(number, lang)}"
