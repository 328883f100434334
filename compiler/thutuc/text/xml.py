"""Texts that can stand in an XML file."""

from __future__ import annotations

import re

# XML 1.0 has no place for these, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(value: str) -> str:
    """The text, its characters that XML cannot hold replaced by U+FFFD."""
    return _NOT_XML.sub("\ufffd", value)
