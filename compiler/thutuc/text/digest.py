"""Digests of contents, by which the cache knows them again."""

from __future__ import annotations

# What hashlib.blake2b is; hashlib itself loads OpenSSL, which takes a fifth of the time the interpreter needs to start.
try:
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b


def digest(content: bytes) -> str:
    """64 hexadecimal digits: BLAKE2b of 32 bytes (RFC 7693)."""
    return blake2b(content, digest_size=32).hexdigest()
