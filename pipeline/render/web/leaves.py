"""Which pages a report becomes: one for each chapter, and for a long chapter one for each of its sections; one for each part of several chapters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from pipeline.text import slug
from pipeline.view import (
    Callout,
    Chart,
    Drawing,
    Part,
    Prose,
    Section,
    StatusList,
    Table,
    View,
    Words,
)
from pipeline.words import plain

LONG: Final = 300  # lines of a screen: a chapter that has fewer is one page
FEWEST: Final = 3  # sections: a chapter that has fewer is one page
SHORT: Final = (
    45  # lines: a chapter whose sections are shorter than this, on the whole, is a list of them on one page
)
LINE: Final = 80  # characters
_DRAWING: Final = 18
_BOX: Final = 6
RESERVED: Final = frozenset({"index", "sok", "tabeller", "tillganglighet", "oppna-data"})
_STARTS: Final = ("kallor-", "del-")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page: its file and what stands on it. The first page of a divided chapter has none of the sections that have pages of their own."""

    file: str
    section: Section


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: the file of its first page, its part, and its pages; ``stem`` is what the names of other files about it begin with."""

    section: Section
    file: str
    stem: str
    number: int
    part: Part
    pages: tuple[Leaf, ...]

    @property
    def divided(self) -> bool:
        """Tell whether the chapter's sections have pages of their own."""
        return len(self.pages) > 1

    @property
    def entries(self) -> tuple[tuple[Section, str], ...]:
        """Return the chapter's sections with their addresses."""
        if self.divided:
            return tuple((leaf.section, leaf.file) for leaf in self.pages[1:])
        return tuple((below, f"{self.file}#{below.id}") for below in self.section.sections)


@dataclass(frozen=True, slots=True)
class PartPage:
    """A part of the report and where it begins: its only chapter, or a page that lists its chapters."""

    part: Part
    file: str
    chapters: tuple[Chapter, ...]

    @property
    def listed(self) -> bool:
        """Tell whether the part has a page of its own."""
        return len(self.chapters) > 1


def chapters(view: View) -> tuple[Chapter, ...]:
    """Return the chapters with their pages, in reading order."""
    part_of = {chapter.id: part for part in view.parts() for chapter in part.chapters}
    taken: set[str] = set()
    stems = [_stem(section, number, taken) for number, section in enumerate(view.chapters, start=1)]
    return tuple(
        Chapter(section, f"{stem}.html", stem, number, part_of[section.id], _pages(section, stem, taken))
        for number, (section, stem) in enumerate(zip(view.chapters, stems, strict=True), start=1)
    )


def parts(view: View, made: Iterable[Chapter]) -> tuple[PartPage, ...]:
    """Return the parts of the report with their chapters; none when the report is one part."""
    of: dict[int, list[Chapter]] = {}
    for chapter in made:
        of.setdefault(chapter.part.number, []).append(chapter)
    found = view.parts()
    names = {part.number: f"del-{slug(part.title) or part.number}" for part in found}
    same = len(set(names.values())) < len(names)
    return tuple(
        PartPage(
            part,
            f"{names[part.number]}{f'-{part.number}' if same else ''}.html"
            if len(of[part.number]) > 1
            else of[part.number][0].file,
            tuple(of[part.number]),
        )
        for part in (found if len(found) > 1 else ())
    )


def _stem(section: Section, number: int, taken: set[str]) -> str:
    stem = slug(section.id) or f"kapitel-{number}"
    stem = f"kapitel-{stem}" if stem in RESERVED or stem.startswith(_STARTS) else stem
    return _free(stem, taken)


def _free(stem: str, taken: set[str]) -> str:
    """Return a name that no other page has, and note it."""
    name = (
        stem
        if stem not in taken
        else next(f"{stem}-{n}" for n in range(2, 10_000) if f"{stem}-{n}" not in taken)
    )
    taken.add(name)
    return name


def _pages(section: Section, stem: str, taken: set[str]) -> tuple[Leaf, ...]:
    first = f"{stem}.html"
    if not is_divided(section):
        return (Leaf(first, section),)
    below = (
        Leaf(f"{_free(f'{stem}-{slug(part.id) or number}', taken)}.html", part)
        for number, part in enumerate(section.sections, start=1)
    )
    return (Leaf(first, replace(section, sections=())), *below)


@dataclass(frozen=True, slots=True)
class Said:
    """What a section is about in a sentence, and what the passports of its numbers begin with."""

    words: Words
    key: str = ""


def said(section: Section) -> Said | None:
    """Return what a section is about: its intro, else what its first chart says; None when neither is there."""
    if section.intro:
        return Said(section.intro)
    drawn = (block for _, part in section.walk() for block in part.blocks if isinstance(block, Chart))
    first = next(drawn, None)
    return Said(first.title, f"{first.id}.titel") if first else None


def is_divided(section: Section) -> bool:
    """Tell whether a chapter is so long that its sections have pages of their own."""
    count = len(section.sections)
    whole = length(section)
    return count >= FEWEST and whole >= LONG and whole / count >= SHORT


def length(section: Section) -> int:
    """Return about how many lines of a screen a section takes, with those below it."""
    return sum(3 + sum(_lines(block) for block in part.blocks) for _, part in section.walk())


def _lines(block: object) -> int:
    match block:
        case Prose(paragraphs):
            return sum(2 + len(plain(paragraph.inlines)) // LINE for paragraph in paragraphs)
        case Table(rows=rows):
            return _BOX + len(rows) * 3 // 2
        case StatusList(items=items):
            return 4 * len(items)
        case Callout(paragraphs=paragraphs):
            return _BOX + len(paragraphs)
        case _:
            return _DRAWING if isinstance(block, Drawing) else _BOX
