"""Lists, headings and tables that are made by hand, with signs, bold type and tabs: typed lists become lists, the rest is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final, Literal

from pipeline.read.word_pieces import Grid, Piece
from pipeline.read.word_runs import cut
from pipeline.read.word_story import TAB
from pipeline.view import Form, Numbered, Paragraph

Faked = Literal["heading", "list", "table", "lines"]

_BULLET: Final = re.compile(r"[•·▪●○◦‣⁃∙■□◆➢►–—*-]\s+(?=\S)|[oO] \u00a0 \s*(?=\S)")
_NUMBER: Final = re.compile(r"(\d{1,3}|[a-z])([.)])\s+(?=\S)")
_HEADING_WORDS: Final = 10
_PLAIN_STYLES: Final = re.compile(r"(?:caption|beskrivning|anvisning|(?:intense )?quote|(?:starkt )?citat)")
_LETTERS: Final = 5  # a shorter word in capitals is an abbreviation
_OPEN_ENDS: Final = (".", ":", ";", ",", "?", "!")
_COLUMNS: Final = 2  # tabs in a line that is a row of a table


@dataclass(frozen=True, slots=True)
class Shaped:
    """A piece as it is taken, and what about it was made by hand."""

    piece: Piece | Grid
    faked: Faked | None = None


def shaped(pieces: Sequence[Piece | Grid]) -> tuple[Shaped, ...]:
    """Return pieces with typed lists made into lists; the first of each list, row of tabs and faked heading says so."""
    marks = [_mark(piece) for piece in pieces]
    found: list[Shaped] = []
    at = 0
    for mark, group in groupby(range(len(pieces)), key=lambda number: marks[number]):
        members = [pieces[number] for number in group]
        at += len(members)
        if mark and (items := _items(members, mark)):
            found += [Shaped(item, None if number else "list") for number, item in enumerate(items)]
        elif mark == "tabs" and len(members) > 1:
            found += [Shaped(one, None if number else "table") for number, one in enumerate(members)]
        else:
            after = [*members[1:], *pieces[at : at + 1]]
            found += [Shaped(one, _faked(one, after[n : n + 1])) for n, one in enumerate(members)]
    return tuple(found)


def _mark(piece: Piece | Grid) -> str:
    """Return how a paragraph is typed as an item of a list or a row of tabs; "" when it is not."""
    if isinstance(piece, Grid) or not _is_text(piece):
        return ""
    words = piece.text
    if _BULLET.match(words):
        return "bullet"
    if match := _NUMBER.match(words):
        return f"number {match[1].isdigit():d}{match[2]}"
    return "tabs" if words.count(TAB) >= _COLUMNS else ""


def _is_text(piece: Piece) -> bool:
    return not (piece.list or piece.level or piece.pictures or _PLAIN_STYLES.fullmatch(piece.style))


def _items(members: Sequence[Piece | Grid], mark: str) -> tuple[Piece, ...]:
    """Return typed items as items of a list; nothing when they are none: one alone, or numbers that do not follow on each other."""
    pieces = [piece for piece in members if isinstance(piece, Piece)]
    if len(pieces) < 2 or mark == "tabs":  # noqa: PLR2004 - one alone is no list
        return ()
    if mark == "bullet":
        return tuple(_without(piece, _BULLET, None) for piece in pieces)
    matches = [match for piece in pieces if (match := _NUMBER.match(piece.text))]
    form: Form = "decimal" if matches[0][1].isdigit() else "lower-alpha"
    values = [int(match[1]) if form == "decimal" else ord(match[1]) - ord("a") + 1 for match in matches]
    if values != list(range(values[0], values[0] + len(values))):
        return ()
    numbers = [Numbered(value, form, "", matches[0][2]) for value in values]
    return tuple(_without(piece, _NUMBER, number) for piece, number in zip(pieces, numbers, strict=True))


def _without(piece: Piece, typed: re.Pattern[str], number: Numbered | None) -> Piece:
    match = typed.match(piece.text)
    runs = cut(piece.runs, match.end() if match else 0)
    return replace(piece, runs=runs, list="number" if number else "bullet", number=number)


def _faked(piece: Piece | Grid, after: Sequence[Piece | Grid]) -> Faked | None:
    """Return what a paragraph seems to be that it is not."""
    if isinstance(piece, Grid) or not _is_text(piece):
        return None
    lines = piece.text.split("\n")
    if sum(bool(_BULLET.match(line) or _NUMBER.match(line)) for line in lines) > 1:
        return "lines"
    below = after[0] if after else None
    if not isinstance(below, Piece) or not below.text or _is_bold(below) or below.level:
        return None
    short = len(lines) == 1 and len(piece.text.split()) <= _HEADING_WORDS
    shouts = piece.text.isupper() and sum(map(str.isalpha, piece.text)) >= _LETTERS
    is_title = short and (shouts or _is_bold(piece)) and not piece.text.endswith(_OPEN_ENDS)
    return "heading" if is_title and any(map(str.isalpha, piece.text)) else None


def _is_bold(piece: Piece) -> bool:
    return bool(piece.text) and all(run.bold for run in piece.runs if run.text.strip())


# -- numbers of lists ---------------------------------------------------------------------------------
def evened(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Return paragraphs without the numbers that an edition counts itself: 1. 2. 3. in a list that nothing breaks."""
    return tuple(_evened(paragraphs))


def _evened(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    counted: dict[int, int] = {}  # the last number at each level that an edition counts itself
    for paragraph in paragraphs:
        level, number = paragraph.level, paragraph.number
        if paragraph.kind not in {"bullet", "number"}:
            counted.clear()
            yield paragraph
            continue
        last = counted.get(level, 0)
        counted = {above: count for above, count in counted.items() if above < level}
        if paragraph.kind == "bullet":
            yield paragraph
        elif last >= 0 and (number is None or (number.kind == Numbered(0).kind and number.value == last + 1)):
            counted[level] = last + 1
            yield replace(paragraph, number=None)
        else:
            counted[level] = 0 if number is None else -1
            yield paragraph
