"""One text without what may not be published."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from pipeline.private.addresses import judged
from pipeline.private.persons import UNSEEN, Kind, Span, spans

_ADDRESS: Final = re.compile(
    r"(?:https?://|file:|smb:|\\\\[\w.$-]+\\|\b[A-Za-z]:\\)[^\s<>\"”’|]*", re.IGNORECASE
)
_TAIL: Final = ".,;:!?)]}'"
_DIGITS: Final = re.compile(r"\d[^A-Za-zåäöÅÄÖ]{8}")
SHORTEST: Final = 8  # signs of a text in which there can be anything to find
HIDDEN: Final = re.compile(f"[{UNSEEN}]")


@dataclass(frozen=True, slots=True)
class Cleared:
    """A text without what may not be published, and the kinds of what was taken away, in order."""

    text: str
    kinds: tuple[Kind, ...] = ()


def plain_contact(words: str) -> str:
    """Return a number or address in the form that two ways of writing it share."""
    small = words.casefold().strip()
    return (
        small
        if "@" in small
        else re.sub(r"^(?:\+|00)46", "0", re.sub(r"[^\d+]", "", small.replace("(0)", "")))
    )


def is_suspect(text: str) -> bool:
    """Tell whether there can be anything to find in a text; most texts are passed by here."""
    return len(text) >= SHORTEST and (
        "@" in text or ":/" in text or "\\" in text or _DIGITS.search(text) is not None
    )


def found(text: str, public: Collection[str] = ()) -> tuple[tuple[Span, str], ...]:
    """Return where something that may not be published stands in a text, each with what is printed instead.

    ``public`` are the numbers and e-mail addresses that may be published after all, as :func:`plain_contact` writes them.
    """
    if not is_suspect(text):
        return ()
    addresses = [item for match in _ADDRESS.finditer(text) for item in _address(match)]
    persons = [(span, span.kind.gone) for span in spans(text) if not _is_public(text, span, public)]
    taken = [span for span, _ in addresses]
    free = [item for item in persons if not any(span.start <= item[0].start < span.end for span in taken)]
    return tuple(sorted((*addresses, *free), key=lambda item: item[0].start))


def _address(match: re.Match[str]) -> tuple[tuple[Span, str], ...]:
    words = match[0].rstrip(_TAIL)
    answer = judged(words)
    if answer.href == words:
        return ()
    return (
        (Span(match.start(), match.start() + len(words), Kind.ADDRESS), answer.href or Kind.ADDRESS.gone),
    )


def _is_public(text: str, span: Span, public: Collection[str]) -> bool:
    return (
        span.kind is not Kind.NUMBER and bool(public) and plain_contact(text[span.start : span.end]) in public
    )


def cleared(text: str, public: Collection[str] = ()) -> Cleared:
    """Return a text as it may be published. Signs that are not seen go too, where something hid behind them."""
    if not is_suspect(text):
        return Cleared(text)
    bare = HIDDEN.sub("", text)
    hits = found(bare, public)
    if not hits:
        return Cleared(text)
    parts, at = list[str](), 0
    for span, instead in hits:
        parts += (bare[at : span.start], instead)
        at = span.end
    kinds = tuple(span.kind for span, instead in hits if instead == span.kind.gone)
    return Cleared("".join([*parts, bare[at:]]), kinds)
