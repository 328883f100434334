"""Figures as Vietnamese law writes them (Thông tư 281/2016/TT-BTC: "8.000 đồng/bản sao"; "0,1 %")."""

from __future__ import annotations

import datetime as dt

import pytest

from thutuc.text.bilingual import Bilingual
from thutuc.text.figures import day, money, number, percent


@pytest.mark.parametrize(
    "value, scale, text",
    [
        (0, 0, "0"),
        (8000, 0, "8.000"),
        (999, 0, "999"),
        (-8000, 0, "-8.000"),
        (1_234_567, 0, "1.234.567"),
        (5, 1, "0,5"),
        (50, 2, "0,5"),
        (-5, 3, "-0,005"),
        (800_000, 2, "8.000"),
        (1_234_567, 2, "12.345,67"),
    ],
)
def test_number(value: int, scale: int, text: str) -> None:
    assert number(value, scale) == text


@pytest.mark.parametrize("share, scale, text", [(1, 3, "0,1 %"), (5, 1, "50 %"), (1, 0, "100 %"), (333, 3, "33,3 %")])
def test_percent(share: int, scale: int, text: str) -> None:
    assert percent(share, scale) == text


@pytest.mark.parametrize(
    "amount, currency, scale, text",
    [
        (8000, "VND", 0, Bilingual("8.000 đồng", "8.000 dong")),
        (75_000_005, "VND", 1, Bilingual("7.500.000,5 đồng", "7.500.000,5 dong")),
        (20, "USD", 0, Bilingual("20 đô la Mỹ", "20 US dollars")),
        (20, "EUR", 0, Bilingual("20 EUR", "20 EUR")),
    ],
)
def test_money(amount: int, currency: str, scale: int, text: Bilingual) -> None:
    assert money(amount, currency, scale) == text


def test_day() -> None:
    assert day(dt.date(2026, 7, 1)) == "01/07/2026"
    assert day(dt.date(33, 12, 31)) == "31/12/0033"
