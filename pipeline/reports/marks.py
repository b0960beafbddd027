"""Says of every printed number who is missing from it, what time it is about when that is not the report's own, and that it is restated.

Figures carry their gaps, periods and reasons through all arithmetic; here, in one place and for all reports, whatever is printed from them (rows,
tiles, charts, sentences, captions) gets the words. No report can forget it, since none of them does it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pipeline import text
from pipeline.model import Figure, Gaps, Period, united
from pipeline.reports import restated, rounding
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
from pipeline.words import capitalised, numbers, phrase, plain

_NAMED: Final = 3  # more missing units than one more than this are counted, not named
_SHORT: Final = 2


@dataclass(frozen=True, slots=True)
class Marker:
    """Writes the marks of one report; ``name`` gives a unit's name in running text, ``place`` its place among the units, ``own`` is the report's own time."""

    name: Callable[[str], str]
    place: Callable[[str], int]
    own: Period

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
                return rounding.told(restated.told(self._table(block)))
            case Chart() | RiskMatrix():
                return self._drawing(block)
            case KeyFigures():
                return replace(block, tiles=tuple(self._tile(tile) for tile in block.tiles))
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
        units = sorted({gap.unit for gap in gaps}, key=lambda unit: (self.place(unit), self.name(unit)))
        names = list(dict.fromkeys(self.name(unit) for unit in units))
        if len(names) > _NAMED + 1:
            names = [*names[:_NAMED], f"{len(names) - _NAMED} andra"]
        return text.join_words(names)

    def remark(self, figures: Iterable[Figure], gaps: Gaps = ()) -> str:
        """Return what must be said of some figures together (``exkl. kulturnämnden``); empty when they are whole and of the report's own time."""
        figures = tuple(figures)
        periods, absent = self._carried(figures, gaps)
        changed = [restated.RESTATED] if restated.reasons(figures) else []
        return ", ".join([*periods, *changed, *([f"exkl. {absent}"] if absent else [])])

    def sentence(self, figures: Iterable[Figure], gaps: Gaps = (), where: str = "") -> str:
        """Return the same in whole sentences, ``Uppgifter från kulturnämnden saknas.``, for texts and notes; ``where`` ends the last."""
        periods, absent = self._carried(figures, gaps)
        told = [f"Uppgifterna avser {text.join_words(periods)}."] if periods else []
        return " ".join([*told, *([f"Uppgifter från {absent} saknas{where}."] if absent else [])])

    def _sentences(self, figures: Sequence[Figure], gaps: Gaps = ()) -> str:
        """Return all that must be said of some figures outside tables, in whole sentences."""
        return " ".join(filter(None, (self.sentence(figures, gaps), restated.sentence(figures))))

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
            return phrase(words, " ", self._sentences(figures))
        return phrase(words, f" ({remark})")

    def _paragraph(self, item: Paragraph) -> Paragraph:
        return replace(item, inlines=phrase(self._ended(item.inlines)))

    def _tile(self, tile: Tile) -> Tile:
        beside = (item.figure for words in (tile.comment, tile.note) for _, item in numbers(words))
        remark = self.remark([tile.figure, *beside])
        if not remark:
            return tile
        of_tile = self.remark([tile.figure])
        if of_tile != remark or ": " not in plain(
            tile.comment
        ):  # only a comparison could be taken for what somebody misses
            return replace(tile, comment=phrase(tile.comment, ", " if tile.comment else "", remark))
        return replace(tile, comment=phrase(f"{text.capital(of_tile)}. ", capitalised(tile.comment)))

    def _drawing(self, block: Chart | RiskMatrix) -> Chart | RiskMatrix:
        drawn: list[Figure] = []
        if isinstance(block, Chart):
            drawn = [figure for series in block.series for figure in series.figures]
            drawn += [block.target] if block.target else []
        said = [item.figure for _, item in numbers(block.title)]
        remark = self.remark([*drawn, *said], block.gaps)
        if not remark:
            return block
        if remark == self.remark(said):
            return replace(block, title=phrase(block.title, f", {remark}"))
        told = self.sentence([*drawn, *said], block.gaps)
        changed = "Uppgifter är omräknade." if restated.reasons([*drawn, *said]) else ""
        beside = " ".join(filter(None, (told, changed)))
        return replace(block, title=phrase(block.title, f" ({beside[:1].lower()}{beside[1:].rstrip('.')})"))

    # -- tables -----------------------------------------------------------------------------------
    def _table(self, table: Table) -> Table:
        """Return a table whose rows say who is missing; a note says it when rows are missing, or when all rows miss the same."""
        table, told, notes = _timed(table)
        placed = [_apart(row, told, self.own) for row in table.rows]
        figures = [[figure for _, figure in cells] for cells in placed]
        remarks = [self._row(table, row, told) for row in table.rows]
        filled = [
            (remark, numbered, cells)
            for row, remark, numbered, cells in zip(table.rows, remarks, figures, placed, strict=True)
            if any(isinstance(cell, Figure) and cell.value is not None for cell in row.cells)
        ]
        same = len(filled) > _SHORT and len({remark for remark, _, _ in filled}) == 1
        common = [figure for _, numbered, _ in filled for figure in numbered] if same else []
        captioned = [item.figure for _, item in numbers(table.caption)]
        told_whole = table.gaps or any(figure.gaps for figure in captioned)
        where = _only(table, filled[0][2]) if same and not told_whole else ""
        if whole := self.sentence([*captioned, *common], table.gaps, where):
            notes = (*notes, whole)
        if same:
            remarks = [remark if remark != filled[0][0] else "" for remark in remarks]
        rows = tuple(_labelled(row, remark) for row, remark in zip(table.rows, remarks, strict=True))
        unplaced = [
            self.sentence(numbered)
            for row, remark, numbered in zip(rows, remarks, figures, strict=True)
            if remark and remark not in _label(row)
        ]
        notes = (*notes, *(note for note in dict.fromkeys(unplaced) if note not in notes))
        rows = tuple(replace(row, reason=self._ended(row.reason)) if row.reason else row for row in rows)
        ended = tuple(self._ended(note) for note in table.notes)
        changed = (rows, notes) != (table.rows, ()) or ended != table.notes
        return replace(table, rows=rows, notes=(*ended, *notes)) if changed else table

    def _row(self, table: Table, row: TableRow, told: Told) -> str:
        """Return what must be said of a row: other times that no column tells, of which columns, and who is missing."""
        placed = _apart(row, told, self.own)
        known = [figure for _, figure in placed if figure.value is not None]
        times: list[str] = []
        for period in united(*(figure.periods for figure in known)):
            where = [
                place for place, figure in placed if figure.value is not None and period in figure.periods
            ]
            titles = list(dict.fromkeys(table.columns[place].title for place in where))
            alone = len(where) == len(known) or not all(titles) or titles == [str(period.end.year)]
            said = about(period) if alone else f"{text.join_words(titles)}: {about(period)}"
            times.insert(0 if alone else len(times), said)
        absent = self.absent(united(*(figure.gaps for figure in known)))
        return ", ".join([*times, f"exkl. {absent}{_only(table, placed)}"] if absent else times)


def _only(table: Table, placed: list[tuple[int, Figure]]) -> str:
    """Return which columns of a row somebody is missing from, where it is not all of them: the shorter way to say it."""
    known = [
        (table.columns[place].title, bool(figure.gaps))
        for place, figure in placed
        if figure.value is not None
    ]
    missed = list(dict.fromkeys(title for title, gap in known if gap))
    whole = list(dict.fromkeys(title for title, gap in known if not gap))
    if not whole or not all([*missed, *whole]):
        return ""
    if len(missed) <= len(whole):
        return f" i {_columns(missed)}"
    return f", dock inte i {_columns(whole)}"


def _columns(titles: list[str]) -> str:
    return f"kolumnen {titles[0]}" if len(titles) == 1 else f"kolumnerna {text.join_words(titles)}"


Told = dict[int, tuple[Period, ...]]
"""By column: the other time that the table says of it, so that its cells need not."""


def _timed(table: Table) -> tuple[Table, Told, tuple[Words, ...]]:
    """Return a table that tells of columns about another time, what it tells of each, and notes.

    A table that is about another time as a whole has one note. A column of a year that is about a part of it has the part as its title.
    In a column of several times the commonest is told in a note, the rest at their rows, unless it is mostly of the report's own.
    """
    told: Told = {}
    mixed: set[int] = set()
    of_the_report = False
    for place in range(len(table.columns)):
        cells = [row.cells[place] for row in table.rows if place < len(row.cells)]
        times = Counter(cell.periods for cell in cells if isinstance(cell, Figure) and cell.value is not None)
        of_the_report = of_the_report or () in times
        other = {periods: count for periods, count in times.items() if periods}
        if other and times[()] < max(other.values()):
            told[place] = max(other, key=lambda periods: (times[periods], periods))
            mixed |= {place} if len(times) > 1 else set()
    others = set(told.values())
    if len(others) == 1 and len(told) > 1 and not (of_the_report or mixed):
        (whole,) = others
        return table, told, (f"Uppgifterna avser {_abouts(whole)}.",)
    columns, notes = list(table.columns), []
    for place, periods in told.items():
        title = table.columns[place].title
        if len(periods) == 1 and title == str(periods[0].end.year) and place not in mixed:
            columns[place] = replace(columns[place], title=text.capital(brief(periods[0])))
        else:
            what = f"Kolumnen ”{title}”" if title else "Uppgifterna"
            unless = " om inget annat sägs" if place in mixed else ""
            notes.append(f"{what} avser {_abouts(periods)}{unless}.")
    return replace(table, columns=tuple(columns)), told, tuple(notes)


def _abouts(periods: tuple[Period, ...]) -> str:
    return text.join_words([about(period) for period in periods])


def about(period: Period) -> str:
    """Return what a borrowed value is about: ``januari–augusti 2025``, ``prognos för januari–december 2025``."""
    when = text.months(period.start, period.end)
    return when if period.kind == "utfall" else f"{period.kind} för {when}"


def brief(period: Period) -> str:
    """Return the same for the title of a column: ``jan–aug 2025``, ``prognos 2025``."""
    when = text.months(period.start, period.end, short=True)
    return when if period.kind == "utfall" else f"{period.kind} {when}"


def _apart(row: TableRow, told: Told, own: Period) -> list[tuple[int, Figure]]:
    """Return a row's figures with their columns, without the times that their column tells; those of numbers in its texts too.

    A figure of the report's ``own`` time is told apart in a column that is said to be about another.
    """
    placed: list[tuple[int, Figure]] = []
    for place, cell in enumerate(row.cells):
        if isinstance(cell, Figure):
            periods = (
                () if told.get(place) == cell.periods else cell.periods or ((own,) if place in told else ())
            )
            placed.append((place, replace(cell, periods=periods) if periods != cell.periods else cell))
        elif isinstance(cell, tuple):
            placed += [(place, item.figure) for _, item in numbers(cell)]
    return placed


def _label(row: TableRow) -> str:
    first: Cell = row.cells[0] if row.cells else ""
    return plain(first) if isinstance(first, str | tuple) else ""


def _labelled(row: TableRow, remark: str) -> TableRow:
    first: Cell = row.cells[0] if row.cells else ""
    if isinstance(first, str) and first and remark.startswith("exkl.") and row.kind in {"sum", "total"}:
        return replace(row, cells=(f"{first} {remark}", *row.cells[1:]))
    return restated.labelled(row, remark)
