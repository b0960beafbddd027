"""The index of the search: a script that holds every chapter, section, table, row, chart and word of the glossary with its address.

A script, because a page opened from a disk may not fetch data. What is sought is compared in the browser (``web_search.js``); here stands
what may be found: ``[kind, title, place, address, text, value]``, where ``place`` is the number of a name in ``platser``, ``text`` is searched
too, and ``value`` is shown only: what a row of a table says of the report's own year.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from pipeline import passport
from pipeline.model import Figure
from pipeline.signs import for_screens
from pipeline.view import (
    Callout,
    Definitions,
    Drawing,
    KeyFigures,
    Prose,
    Section,
    StatusList,
    Table,
    TableRow,
    View,
)
from pipeline.words import cell_text, number_text, plain

LONGEST: Final = 6000  # characters of a section's text
_YEAR: Final = re.compile(r"\b(?:19|20)\d{2}\b")
_BEFORE: Final = re.compile(r"\b(?:budget|prognos|ram|ursprunglig|ändring)\b", re.IGNORECASE)
_OUTCOME: Final = re.compile(r"^(?:netto(?:kostnad)?|utfall|resultat)\b", re.IGNORECASE)

Entry = tuple[str, str, int, str, str, str]


@dataclass(slots=True)
class Index:
    """What is gathered: the entries, and the names of the places they stand in, each once."""

    address: Callable[[str], str]
    year: str
    entries: list[Entry] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    words: list[tuple[str, str]] = field(default_factory=list)

    def add(self, kind: str, title: str, place: str, key: str, text: str = "", value: str = "") -> None:
        """Note one thing that can be found."""
        number = self.places.setdefault(place, len(self.places))
        found = " ".join(text.split())[:LONGEST]
        self.entries.append((kind, " ".join(title.split()), number, self.address(key), found, value))


def search_index(view: View, address: Callable[[str], str], terms: dict[str, str], year: str) -> bytes:
    """Return the index as a script. ``address`` gives where an id stands, ``terms`` the id of each word that the glossary explains."""
    index = Index(address, year)
    for chapter in view.chapters:
        for level, section in chapter.walk():
            _section(index, section, chapter, level)
            for block in section.blocks:
                _block(index, block, section, chapter, terms)
    data = {"platser": list(index.places), "poster": index.entries, "ord": index.words}
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"window.sokindex={for_screens(written)};\n".encode()


def _section(index: Index, section: Section, chapter: Section, level: int) -> None:
    words = " ".join(_words(block) for block in section.blocks)
    if level == 1:
        index.add("kapitel", section.title, chapter.part, section.id, words, section.intro)
    else:
        index.add("avsnitt", section.title, chapter.title, section.id, f"{section.intro} {words}")


def _block(index: Index, block: object, section: Section, chapter: Section, terms: dict[str, str]) -> None:
    place = chapter.title if section is chapter else f"{section.title}, {chapter.title}"
    match block:
        case Table():
            index.add("tabell", plain(block.caption), place, block.id)
            _rows(index, block, place)
        case Definitions(items):
            for term, meaning in items:
                index.add("ord", term, place, terms.get(term, section.id), meaning, meaning)
                index.words.append((term, meaning))
        case KeyFigures(tiles):
            for tile in tiles:
                index.add("tal", tile.label, place, section.id, "", number_text(tile.number))
        case _ if isinstance(block, Drawing):
            index.add("diagram", plain(block.title), place, block.id)


def _rows(index: Index, table: Table, place: str) -> None:
    """Note the rows that say something: those with a label of letters and a figure."""
    column = _column(table, index.year)
    caption = plain(table.caption)
    group = ""
    for number, row in enumerate(table.rows):
        label = _label(row)
        if row.kind == "group":
            group = label
            continue
        at = column if _is_known(row, column) else _first(row)
        if at < 0 or not any(char.isalpha() for char in label):
            continue
        item = row.cells[at]
        unit = row.unit if row.unit is not None else table.columns[at].unit
        shown = cell_text(table, number, at)
        if unit and isinstance(item, Figure) and unit not in shown:
            shown = f"{shown}\N{NO-BREAK SPACE}{unit}"
        title = table.columns[at].title
        value = f"{title}: {shown}" if title else shown
        index.add("rad", label, f"{caption}, {place}", passport.cell_id(table, number, at), group, value)


def _is_known(row: TableRow, column: int) -> bool:
    if not 0 <= column < len(row.cells):
        return False
    item = row.cells[column]
    return isinstance(item, Figure) and item.value is not None


def _first(row: TableRow) -> int:
    return next((place for place in range(len(row.cells)) if _is_known(row, place)), -1)


def _column(table: Table, year: str) -> int:
    """Return the column that tells what became of the report's own year: one that says so, else the first of that year; -1 when none does."""
    ours = [
        place
        for place, column in enumerate(table.columns)
        if place and year and year in _YEAR.findall(column.title) and not column.deviation
    ]
    named = [
        place
        for place, column in enumerate(table.columns)
        if _OUTCOME.match(column.title) and (place in ours or not _YEAR.search(column.title))
    ]
    outcome = [place for place in ours if not _BEFORE.search(table.columns[place].title)]
    return (named or outcome or ours or [-1])[0]


def _label(row: TableRow) -> str:
    first = row.cells[0] if row.cells else ""
    if isinstance(first, Prose):
        return _words(first)
    label = plain(first) if isinstance(first, str | tuple) else ""
    second = row.cells[1] if len(row.cells) > 1 else ""
    named = isinstance(second, str) and any(char.isalpha() for char in second)
    return f"{label} {second}" if named and len(label) <= 8 else label  # noqa: PLR2004 - an id: KF1, 2025-014


def _words(block: object) -> str:
    match block:
        case Prose(paragraphs):
            return " ".join(plain(paragraph.inlines) for paragraph in paragraphs)
        case Callout(title=title, paragraphs=paragraphs):
            return " ".join([plain(title), *(plain(paragraph.inlines) for paragraph in paragraphs)])
        case StatusList(title, items):
            return " ".join(
                [
                    title,
                    *(f"{item.id} {item.text} {item.status.word} {plain(item.comment)}" for item in items),
                ]
            )
        case _:
            return ""
