"""What a Word form and its reader agree on: the names of styles and bookmarks, and the instruction below a heading."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Heading

INSTRUCTION: Final = "anvisning"  # name of the style, in lower case, of text that is not the contributor's
FORM_STYLES: Final = frozenset({"title", "fakta", INSTRUCTION, "toc heading"})
"""Styles of what the form says itself, before its first heading."""


def bookmark(heading: Heading) -> str:
    """Return the name of the bookmark that marks a heading, also when it has been reworded."""
    return f"kr_{heading.key}"


def instruction(heading: Heading) -> str:
    """Return what the form says below a heading: what to write, how much, whether it may be left out."""
    limit = f" Högst {heading.max_words} ord." if heading.max_words else ""
    need = "" if heading.required else " Frivillig."
    return f"{heading.help}{limit}{need}"
