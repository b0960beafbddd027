"""Titles of sheets and columns as they are compared."""

from __future__ import annotations


def plain(words: str) -> str:
    """Return a title without case and blanks, for comparing."""
    return "".join(words.split()).casefold()
