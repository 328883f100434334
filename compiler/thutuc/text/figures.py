"""Numbers, money and dates as Vietnamese law writes them; texts of both languages hold the same figures."""

from __future__ import annotations

from thutuc.text.bilingual import Bilingual

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

CURRENCIES = {"VND": Bilingual("đồng", "dong"), "USD": Bilingual("đô la Mỹ", "US dollars")}


def number(value: int, scale: int = 0) -> str:
    """`value` counted in units of 10**-scale: 8.000 and 0,5; zeros at the end of a fraction are dropped."""
    sign, digits = ("-" if value < 0 else ""), str(abs(value)).zfill(scale + 1)
    whole, fraction = digits[: len(digits) - scale], digits[len(digits) - scale :].rstrip("0")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{sign}{grouped},{fraction}" if fraction else f"{sign}{grouped}"


def percent(value: int, scale: int) -> str:
    """A share counted in units of 10**-scale as a percentage: 0,1 %."""
    return f"{number(value * 100, scale)} %"


def money(amount: int, currency: str = "VND", scale: int = 0) -> Bilingual:
    """An amount counted in units of 10**-scale of the currency, an ISO 4217 code: 8.000 đồng, 8.000 dong."""
    name = CURRENCIES.get(currency) or Bilingual(currency, currency)
    figures = number(amount, scale)
    return Bilingual(f"{figures} {name.vi}", f"{figures} {name.en}")


def day(date: date) -> str:
    """01/07/2026."""
    return f"{date.day:02d}/{date.month:02d}/{date.year:04d}"
