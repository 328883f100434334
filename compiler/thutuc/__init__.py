"""thutuc: a compiler for administrative procedures (thủ tục hành chính)."""

from __future__ import annotations

__version__ = "0.1.0"
