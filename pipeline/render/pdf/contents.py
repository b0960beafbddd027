"""What the contents pages and the bookmarks of a report list: its parts, their chapters, and the sections of chapters that are few."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.render.look.parts import hue, is_unit, sentence
from pipeline.render.pdf.whole import Bookmark
from pipeline.view import Kind, StatusList, Table

if TYPE_CHECKING:
    from pipeline.view import Part, Section, View

BOOKMARK_DEPTH: Final = 3
OPENER: Final = "del-{}"
_MOST: Final = 16  # lines of a part; where the sections of its chapters are more, the chapters stand alone
_FEW: Final = 4  # sections that stand in place of their chapter's title
_PAIR: Final = 4  # lines from which a part has two columns
_HEAD_MM, _PART_MM, _AROUND_MM, _LINE_MM, _LETTERS, _TEXT_MM, _PAGE_MM = 16.0, 16.0, 3.5, 6.5, 78, 5.0, 250.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents."""

    title: str
    target: str
    page: int


@dataclass(frozen=True, slots=True)
class Block:
    """A part as the contents show it: number, name, sentence, hue, and its lines in one or two columns."""

    number: int
    title: str
    said: str
    hue: int
    columns: tuple[tuple[Entry, ...], ...]


def blocks(view: View, pages: Mapping[str, int]) -> tuple[Block, ...]:
    """Return the contents, with the page numbers given by section id."""
    return tuple(
        Block(part.number, part.title, _said(part), hue(part), tuple(_columns(_entries(part, pages))))
        for part in view.parts()
    )


def _said(part: Part) -> str:
    """Return what a part is said to hold; nothing of one that is a chapter, whose own opener says it."""
    return "" if part.title == part.chapters[0].title else sentence(part)


def _entries(part: Part, pages: Mapping[str, int]) -> list[Entry]:
    whole = [list(_lines(chapter, alone=len(part.chapters) == 1)) for chapter in part.chapters]
    lines = [line for each in whole for line in each]
    if len(lines) > _MOST and len(part.chapters) > 1:
        lines = list(part.chapters)
    return [Entry(one.title, one.id, pages[one.id]) for one in lines if one.id in pages]


def _lines(chapter: Section, *, alone: bool) -> Iterator[Section]:
    """Yield a chapter, or its sections where they say more: those of one that is a part, and of one that is named after them.

    A nämnd's own chapter has the same sections as those of the others, and is listed by its name; so is a spread, which is seen at once.
    """
    few = 1 < len(chapter.sections) <= _FEW and not chapter.content and not is_unit(chapter)
    if chapter.sections and chapter.look != "spread" and (alone or few):
        yield from chapter.sections
    else:
        yield chapter


def _columns(entries: Sequence[Entry]) -> Iterator[tuple[Entry, ...]]:
    if len(entries) < _PAIR:
        yield tuple(entries)
        return
    half = math.ceil(len(entries) / 2)
    yield tuple(entries[:half])
    yield tuple(entries[half:])


def contents_length(view: View) -> int:
    """Return about how many pages the contents take, with how the report is read and what it is."""
    pages = {section.id: 1 for _, section in view.walk()}
    tall = sum(
        max(_PART_MM, _LINE_MM * max(map(len, block.columns), default=0)) + _AROUND_MM
        for block in blocks(view, pages)
    )
    said = sum(
        len("".join(getattr(inline, "text", "") for inline in paragraph.inlines))
        for paragraph in view.reading_guide
    )
    rest = _TEXT_MM * (said / _LETTERS + len(view.facts) + 4)
    return max(1, math.ceil((_HEAD_MM + tall + rest) / _PAGE_MM))


def judges(view: View) -> bool:
    """Tell whether a report has judgements, so that their symbols are to be explained."""
    return any(
        isinstance(block, StatusList)
        or (isinstance(block, Table) and any(column.kind is Kind.STATUS for column in block.columns))
        for _, block in view.blocks()
    )


def bookmarks(view: View) -> tuple[Bookmark, ...]:
    """Return the outline: the contents where there are any, and the parts with their chapters and sections to the third level."""
    listed = () if view.leaflet or view.short else (Bookmark("Innehåll", "innehall"),)
    return (*listed, *map(_mark, view.parts()))


def _mark(part: Part) -> Bookmark:
    if len(part.chapters) == 1 and part.chapters[0].title == part.title:
        return _marks(part.chapters, BOOKMARK_DEPTH)[0]
    return Bookmark(part.title, OPENER.format(part.number), _marks(part.chapters, BOOKMARK_DEPTH))


def _marks(sections: tuple[Section, ...], depth: int) -> tuple[Bookmark, ...]:
    if not depth:
        return ()
    return tuple(
        Bookmark(section.title, section.id, _marks(section.sections, depth - 1)) for section in sections
    )
