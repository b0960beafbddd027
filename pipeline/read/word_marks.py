"""What a Word form and its reader agree on: the names of styles and bookmarks, and the instruction below a heading."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from pipeline.schemas.base import Heading

INSTRUCTION: Final = "anvisning"  # name of the style, in lower case, of text that is not the contributor's
FORM_STYLES: Final = frozenset({"title", "fakta", INSTRUCTION, "toc heading"})
"""Styles of what the form says itself, before its first heading."""
OPENING: Final = (
    "Skriv under rubrikerna nedan; den grå texten försvinner när du börjar skriva. Ta inte bort någon rubrik. Egna underrubriker görs med formatmallen Rubrik 2. "
    "Bilder ska ha alternativtext. Godkänn alla ändringar och ta bort kommentarer innan du skickar filen."
)
"""What the form asks for before its first heading."""
ALIKE: Final = 0.8  # how much of the form's own words may have been changed and still be them
_TITLE: Final = 25  # words of a title
_FACTS: Final = re.compile(
    r"[^·]{1,120} · [^·]{1,120} · [^·]{1,60}[0-9]{4}|Lämnas (?:senast|enligt) [^.]{1,60}\."
)
"""Whose the form is and for what period, and when it is to be handed in."""


def is_opening(style: str, words: str, municipality: str, unit: str) -> bool:
    """Tell whether words in a style, before the first heading, are the form's own; the two names may be as long as they like."""
    if style == "fakta":
        own = words.removeprefix(f"{municipality} · {unit} · ")
        facts = f"k · e · {own}" if own != words else words
        return words.startswith((municipality, "Lämnas ")) and bool(_FACTS.fullmatch(facts))
    if style == INSTRUCTION:
        return _is_asked(words)
    return style in FORM_STYLES and len(words.split()) <= _TITLE


@lru_cache(64)
def _is_asked(words: str) -> bool:
    """Tell whether words are those that the form opens with; most documents have the same."""
    return SequenceMatcher(None, words, OPENING, autojunk=False).ratio() >= ALIKE


def bookmark(heading: Heading) -> str:
    """Return the name of the bookmark that marks a heading, also when it has been reworded."""
    return f"kr_{heading.key}"


def limits(heading: Heading) -> str:
    """Return what stands below a heading while it is written: how much, whether it may be left out; nothing when neither is said."""
    most = heading.max_words
    limit = f"Helst omkring {most * 2 // 3 // 10 * 10} ord, högst {most}." if most else ""
    return f"{limit}{'' if heading.required else ' Frivillig.'}".strip()


def prompt(heading: Heading) -> str:
    """Return what stands where a text is to be written, until it is."""
    return f"Skriv här: {heading.help}"


def instruction(heading: Heading) -> str:
    """Return all that a form says below a heading whose text is begun: what to write, how much, whether it may be left out.

    In a blank form :func:`limits` stands above a content control with the :func:`prompt`.
    """
    limit = f" Högst {heading.max_words} ord." if heading.max_words else ""
    need = "" if heading.required else " Frivillig."
    return f"{heading.help}{limit}{need}"
