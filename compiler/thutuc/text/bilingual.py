"""A text in both languages of the tool."""

from __future__ import annotations

from thutuc.text.record import Record


class Bilingual(Record):
    """The same text in Vietnamese and English; both are always given."""

    vi: str
    en: str

    def get(self, lang: str) -> str:
        """The text in `lang`: "en" gives English, every other value Vietnamese."""
        return self.en if lang == "en" else self.vi
