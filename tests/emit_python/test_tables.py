"""Tables in order, whose questions are asked once: the same row, amount and missing fact as the reference evaluator finds."""

from __future__ import annotations

from itertools import product
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from tests.emit_python import packages
from tests.support import ROOT, load_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FACTS = """# ngôn ngữ: vi
Thủ tục: Bảng
Mã: "1.000000"
Dữ kiện:
  a:
    Nhãn: A
    Bắt buộc: có
    Kiểu: đúng/sai
  b:
    Nhãn: B
    Bắt buộc: có
    Kiểu: đúng/sai
  c:
    Nhãn: C
    Bắt buộc: có
    Kiểu: lựa chọn
    Lựa chọn:
      x: X
      y: Y
      z: Z
  n:
    Nhãn: N
    Bắt buộc: có
    Kiểu: số nguyên
    Từ: 0
    Đến: 1.000
  m:
    Nhãn: M
    Bắt buộc: có
    Kiểu: số nguyên
Phí, lệ phí:
  phí:
    Tên: Phí
    Loại: phí
    Mức thu:
      Theo thứ tự: có
"""
QUESTIONS = (
    *("a", "không a", "b", "không b", "c = x", "c <> x", "c thuộc {y; z}", "c không thuộc {y; z}"),
    *("n <= 5", "n > 5", "m > 3", "a hoặc b", "không (a hoặc b)", "n * 3 > m"),
)
AMOUNTS = ("miễn", "5.000 đồng", "n * 7 đồng", "m * 1.000 đồng - n * 1 đồng")
VALUES = {
    "a": (None, False, True),
    "b": (None, False, True),
    "c": (None, "x", "y"),
    "n": (None, 5, 6),
    "m": (None, 9, 10**13),
}


def drawn(seed: int) -> str:
    """A specification with a table of up to eight rows."""
    chance = Random(seed)
    rows = []
    for number in range(chance.randint(1, 8)):
        questions = " và ".join(
            f"({one})" for one in chance.choices(QUESTIONS[: chance.randint(2, 14)], k=chance.randint(1, 3))
        )
        rows.append(f"      r{number}:\n        Khi: {questions}\n        Mức: {chance.choice(AMOUNTS)}")
    if chance.random() < 0.7:
        rows.append(f"      rest:\n        Còn lại: có\n        Mức: {chance.choice(AMOUNTS)}")
    return FACTS + "\n".join(rows) + "\n"


def dossiers() -> Iterator[dict[str, Any]]:
    """Every combination of the values, None for a fact that is not there."""
    for values in product(*VALUES.values()):
        facts = {name: value for name, value in zip(VALUES, values, strict=True) if value is not None}
        yield {"submission_date": packages.DAY, "channel": "online", **facts}


@pytest.mark.parametrize("seed", range(24))
def test_drawn_tables(tmp_path: Path, seed: int) -> None:
    subject = packages.Subject(load_text(drawn(seed), packages.DAY), tmp_path)
    for dossier in dossiers():
        expected = packages.reference(subject.procedure, dossier, None)
        assert packages.generated(subject.module, dossier, None) == expected, dossier


def test_a_question_is_asked_once(tmp_path: Path) -> None:
    """The table of the benchmark: one question for each kind, whatever the number of its rows."""
    text = (ROOT / "bench" / "spec-decision.yaml").read_text("utf-8")
    package = packages.write(load_text(text, packages.DAY), tmp_path)
    code = (package / "__init__.py").read_text("utf-8")
    assert [code.count(f'== "{kind}"') for kind in ("khai_sinh", "ket_hon", "cap_ban_sao", "xay_dung")] == [1, 1, 1, 1]
    assert code.count('if not f["qua_han"]:') == 1
    # 8.000 x at most 1.000 stays below 10**15, so nothing has to be looked at when it is computed.
    assert "bounded" not in code
