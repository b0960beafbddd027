"""Says of every printed number who is missing from it, and what time it is about when that is not the report's own.

Figures carry their gaps and periods through all arithmetic; here, in one place and for all reports, whatever is printed from them (rows,
tiles, charts, sentences, captions) gets the words. No report can forget it, since none of them does it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from pipeline import text
from pipeline.model import Figure, Gaps, Period, united
from pipeline.view import (
    Block,
    Callout,
    Cell,
    Chart,
    KeyFigures,
    Paragraph,
    Prose,
    RiskMatrix,
    Section,
    StatusList,
    Table,
    TableRow,
    Tile,
    Words,
)
from pipeline.words import numbers, phrase, plain

_NAMED: Final = 3  # more missing units than one more than this are counted, not named
_SHORT: Final = 2


@dataclass(frozen=True, slots=True)
class Marker:
    """Writes the marks of one report; ``name`` gives a unit's name in running text."""

    name: Callable[[str], str]

    def chapters(self, sections: Iterable[Section]) -> tuple[Section, ...]:
        """Return sections whose every number says who is missing from it and what other time it is about."""
        return tuple(
            replace(
                section,
                blocks=tuple(self._block(block) for block in section.blocks),
                sections=self.chapters(section.sections),
            )
            for section in sections
        )

    def _block(self, block: Block) -> Block:  # noqa: PLR0911 - one return a kind of block
        match block:
            case Table():
                return self._table(block)
            case Chart() | RiskMatrix():
                return self._drawing(block)
            case KeyFigures():
                return KeyFigures(tuple(self._tile(tile) for tile in block.tiles))
            case Prose():
                return Prose(tuple(self._paragraph(item) for item in block.paragraphs))
            case Callout():
                paragraphs = tuple(self._paragraph(item) for item in block.paragraphs)
                return replace(block, title=self._ended(block.title), paragraphs=paragraphs)
            case StatusList():
                items = tuple(
                    replace(item, comment=phrase(self._ended(item.comment))) for item in block.items
                )
                return replace(block, items=items)
            case _:
                return block

    # -- words ------------------------------------------------------------------------------------
    def absent(self, gaps: Gaps) -> str:
        """Return ``kulturnämnden och socialnämnden``; many are counted after the first, none is empty."""
        names = list(dict.fromkeys(self.name(gap.unit) for gap in gaps))
        if len(names) > _NAMED + 1:
            names = [*names[:_NAMED], f"{len(names) - _NAMED} andra"]
        return text.join_words(names)

    def remark(self, figures: Iterable[Figure], gaps: Gaps = ()) -> str:
        """Return what must be said of some figures together (``exkl. kulturnämnden``); empty when they are whole and of the report's own time."""
        periods, absent = self._carried(figures, gaps)
        return ", ".join([*periods, *([f"exkl. {absent}"] if absent else [])])

    def sentence(self, figures: Iterable[Figure], gaps: Gaps = ()) -> str:
        """Return the same in whole sentences, ``Uppgifter från kulturnämnden saknas.``, for texts and notes."""
        periods, absent = self._carried(figures, gaps)
        told = [f"Uppgifterna avser {text.join_words(periods)}."] if periods else []
        return " ".join([*told, *([f"Uppgifter från {absent} saknas."] if absent else [])])

    def _carried(self, figures: Iterable[Figure], gaps: Gaps) -> tuple[list[str], str]:
        """Return the other times that some figures are about, and who is missing; what is not printed as a number carries nothing."""
        known = [figure for figure in figures if figure.value is not None]
        periods = united(*(figure.periods for figure in known))
        return [about(period) for period in periods], self.absent(
            united(gaps, *(figure.gaps for figure in known))
        )

    def _ended(self, words: Words) -> Words:
        """Return a text with the remark that its numbers need at its end."""
        figures = [item.figure for _, item in numbers(words)]
        remark = self.remark(figures)
        if not remark:
            return words
        if plain(words).rstrip().endswith((".", "!", "?")):
            return phrase(words, f" {self.sentence(figures)}")
        return phrase(words, f" ({remark})")

    def _paragraph(self, item: Paragraph) -> Paragraph:
        return replace(item, inlines=phrase(self._ended(item.inlines)))

    def _tile(self, tile: Tile) -> Tile:
        remark = self.remark([tile.figure, *(item.figure for _, item in numbers(tile.comment))])
        if not remark:
            return tile
        return replace(tile, comment=phrase(tile.comment, ", " if tile.comment else "", remark))

    def _drawing(self, block: Chart | RiskMatrix) -> Chart | RiskMatrix:
        drawn: list[Figure] = []
        if isinstance(block, Chart):
            drawn = [figure for one in block.series for figure in one.figures]
            drawn += [block.target] if block.target else []
        said = [item.figure for words in (block.title, block.alt) for _, item in numbers(words)]
        remark = self.remark([*drawn, *said], block.gaps)
        if not remark:
            return block
        whole = self.sentence([*drawn, *said], block.gaps)
        title = phrase(block.title, f", {remark}")
        return replace(block, title=title, alt=phrase(block.alt, f" {whole}"))

    # -- tables -----------------------------------------------------------------------------------
    def _table(self, table: Table) -> Table:
        """Return a table whose rows say who is missing; a note says it when rows are missing, or when all rows miss the same."""
        told, notes = self._columns(table)
        figures = [_apart(row, told) for row in table.rows]
        remarks = [self.remark(found) for found in figures]
        filled = [
            (remark, found)
            for row, remark, found in zip(table.rows, remarks, figures, strict=True)
            if any(isinstance(cell, Figure) and cell.value is not None for cell in row.cells)
        ]
        same = len(filled) > _SHORT and len({remark for remark, _ in filled}) == 1
        common = [figure for _, found in filled for figure in found] if same else []
        captioned = [item.figure for _, item in numbers(table.caption)]
        if whole := self.sentence([*captioned, *common], table.gaps):
            notes = (*notes, whole)
        if same:
            remarks = [remark if remark != filled[0][0] else "" for remark in remarks]
        rows = tuple(_labelled(row, remark) for row, remark in zip(table.rows, remarks, strict=True))
        unplaced = [
            self.sentence(found)
            for row, remark, found in zip(rows, remarks, figures, strict=True)
            if remark and remark not in _label(row)
        ]
        notes = (*notes, *(one for one in dict.fromkeys(unplaced) if one not in notes))
        ended = tuple(self._ended(note) for note in table.notes)
        changed = (rows, notes) != (table.rows, ()) or ended != table.notes
        return replace(table, rows=rows, notes=(*ended, *notes)) if changed else table

    def _columns(self, table: Table) -> tuple[frozenset[int], tuple[Words, ...]]:
        """Return the columns whose every figure is about the same other time, and a note for each."""
        told: set[int] = set()
        notes: list[Words] = []
        for place, column in enumerate(table.columns):
            figures = [row.cells[place] for row in table.rows if place < len(row.cells)]
            periods = {
                item.periods for item in figures if isinstance(item, Figure) and item.value is not None
            }
            if len(periods) == 1 and (only := periods.pop()) and column.title:
                told.add(place)
                notes.append(
                    f"Kolumnen ”{column.title}” avser {', '.join(about(period) for period in only)}."
                )
        return frozenset(told), tuple(notes)


def about(period: Period) -> str:
    """Return what a borrowed value is about: ``januari–augusti 2025``, ``prognos för januari–december 2025``."""
    when = text.months(period.start, period.end)
    return when if period.kind == "utfall" else f"{period.kind} för {when}"


def _apart(row: TableRow, told: frozenset[int]) -> list[Figure]:
    """Return a row's figures, without the periods that a note on their column has told; those of numbers in its texts too."""
    found: list[Figure] = []
    for place, cell in enumerate(row.cells):
        if isinstance(cell, Figure):
            found.append(replace(cell, periods=()) if place in told and cell.periods else cell)
        elif isinstance(cell, tuple):
            found += [item.figure for _, item in numbers(cell)]
    return found


def _label(row: TableRow) -> str:
    first: Cell = row.cells[0] if row.cells else ""
    return plain(first) if isinstance(first, str | tuple) else ""


def _labelled(row: TableRow, remark: str) -> TableRow:
    first: Cell = row.cells[0] if row.cells else ""
    if not remark or not isinstance(first, str | tuple) or not plain(first):
        return row
    label: Cell = (
        f"{first} {remark}"
        if isinstance(first, str) and remark.startswith("exkl.")
        else phrase(first, f" ({remark})")
        if isinstance(first, tuple)
        else f"{first} ({remark})"
    )
    return replace(row, cells=(label, *row.cells[1:]))
