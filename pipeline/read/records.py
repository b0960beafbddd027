"""Rows of earlier occasions, with which the forms of a later one are filled in: as they were published, else as they were handed in.

In a file of published values a row's fields are lines of their own, ``post/{sheet}/{unit}/{row}/{field}``; its unit column says ``text``,
``datum``, or what a number counts. The row's part of the key is a fixed row's id, or the place of the row in its list.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from pipeline.collect import collect
from pipeline.config import Municipality, Occasion
from pipeline.folders import composed, files_of
from pipeline.model import Figure, Problem, Published, Row
from pipeline.read import read
from pipeline.read.published import File, read_file
from pipeline.read.reorganised import as_organised
from pipeline.read.row_lines import NO, YES, RowLine, day_of, number_of
from pipeline.schemas import excel_forms, sheets
from pipeline.schemas.base import NUMBERS, ROLES, Type
from pipeline.schemas.known import FORECAST, RECORDS

_UNITS: Final = frozenset({"units", "accountable"})
Cell = Figure | str | dt.date | bool | None


class Earlier:
    """What earlier occasions have told, fetched once when it is asked for: rows by sheet, and published values under their keys."""

    def __init__(self, municipality: Municipality, occasion: Occasion) -> None:
        """Take the occasion that is filled in for."""
        self.municipality, self.occasion = municipality, occasion
        self.problems: list[Problem] = []
        self._files: dict[str, File] = {}
        self._rows: dict[str, Mapping[str, tuple[Row, ...]]] = {}
        self._values: dict[str, Mapping[str, Published]] = {}

    def value(self, known: str, unit: str, key: str) -> Published | None:
        """Return the published value that ``Field.known`` names, None when nothing was published of it."""
        role, _, pattern = known.partition(":")
        whose: dict[str, str] = {name: getattr(self.occasion, name) for name in ROLES}
        occasion = whose[role]
        return self.values(occasion).get(pattern.format(unit=unit, key=key)) if occasion else None

    def values(self, occasion: str) -> Mapping[str, Published]:
        """Return what was published of an occasion, in the organisation of the one at hand; what is wrong with the file is told when it is read."""
        if occasion not in self._values:
            printed = {occasion: self._file(occasion).values or {}}
            self._values[occasion] = as_organised(printed, self.municipality, self.occasion).get(occasion, {})
        return self._values[occasion]

    def rows(self, kind: str, back: int, sheet: str) -> tuple[Row, ...]:
        """Return a sheet's rows of the occasion of a kind some years back, under the units' present ids; none when there is no such occasion."""
        name = self._occasion(kind or self.occasion.kind, back)
        if not name:
            return ()
        if name not in self._rows:
            file = self._file(name)
            self.problems += file.problems if file.rows else ()
            self._rows[name] = rows_of(file, self.municipality) or self._handed_in(name)
        return self._rows[name].get(sheet, ())

    def _file(self, occasion: str) -> File:
        if occasion not in self._files:
            self._files[occasion] = read_file(self.municipality, occasion)
        return self._files[occasion]

    def _occasion(self, kind: str, back: int) -> str:
        """Return the id of an occasion; what the settings of the one at hand name goes before what is found by kind and year."""
        now, here = self.occasion, self.municipality
        if kind == FORECAST:
            return now.forecast
        if not back and kind == now.kind:
            return now.id
        year = now.year - back
        named = (now.plan,) if kind == "vip" and not back else (now.previous, f"{year}{now.id[4:]}")
        there = {
            one.id: one
            for one in here.occasions
            if one.kind == kind
            and (one.year == year or (kind == now.kind and year < one.year and one.end < now.end))
        }
        suffixes = {f"{year}{one.id[4:]}" for one in here.occasions if one.kind == kind} | {f"{year}-{kind}"}
        files = {composed(path.stem) for path in files_of(here.folder / "published", ".csv")} & suffixes
        known = [one for one in named if one in there or one in files]
        ended = sorted(there.values(), key=lambda one: (one.end, one.id))
        return next(iter((*known, *(one.id for one in reversed(ended)), *sorted(files))), "")

    def _handed_in(self, name: str) -> Mapping[str, tuple[Row, ...]]:
        occasion = self.municipality.occasion(name)
        if occasion is None:
            return {}
        found, _ = collect(self.municipality, occasion)
        return read(found, self.municipality, occasion)[0].rows if found else {}


def owners(row: Row, municipality: Municipality, occasion: Occasion) -> frozenset[str]:
    """Return the units that a row is about now: its own, or those that its unit has become."""
    own = next((unit for unit in municipality.units if unit.id == row.unit), None)
    heirs = {unit.id for unit in municipality.units if row.unit in unit.former}
    if own is None or (heirs and not own.active(occasion)):
        return frozenset(heirs or {row.unit})
    return frozenset({own.id})


def rows_of(file: File, municipality: Municipality) -> Mapping[str, tuple[Row, ...]]:
    """Return the rows that are published in a file, by sheet."""
    lines: dict[tuple[str, str, str], list[RowLine]] = {}
    for line in file.rows.values():
        lines.setdefault((line.of.sheet, line.of.unit, line.of.row), []).append(line)
    found: dict[str, list[Row]] = {}
    for (sheet, unit, key), cells in sorted(lines.items()):
        values = {line.of.field.key: _value(line, municipality) for line in cells}
        origins = {line.of.field.key: line.origin for line in cells}
        first = values.get(sheets()[sheet].fields[0].key)
        name = key if sheets()[sheet].rows or not isinstance(first, str) else first
        found.setdefault(sheet, []).append(Row(sheet, unit, name, values, origins, cells[0].origin))
    return {sheet: tuple(rows) for sheet, rows in found.items()}


def _value(line: RowLine, municipality: Municipality) -> Cell:
    """Return a value by its field; None for one that is none of its kind, which is told with the file."""
    field, words = line.of.field, line.value
    if field.type in NUMBERS:
        return Figure.cell(number_of(field, words), line.origin, line.unit)
    if field.type is Type.DATE:
        return day_of(words)
    if field.type is Type.FLAG:
        return words == YES if words else None
    return (municipality.present(words) if field.choices_from in _UNITS else words) or None


def record_lines(
    rows: Mapping[str, tuple[Row, ...]], wanted: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, Decimal | str | None, str, int | None, str]]:
    """Yield the lines of rows for a file of published values: of each sheet the fields that later forms are filled in with."""
    asked = {sheet.key for form in excel_forms() for sheet in form.sheets}
    for key in sorted(wanted.keys() & rows.keys() & asked):
        sheet = sheets()[key]
        places: dict[str, int] = {}
        for row in rows[key]:
            places[row.unit] = places.get(row.unit, 0) + 1
            name = row.key if sheet.rows else f"{places[row.unit]:03}"
            for field in (sheet.field(one) for one in wanted[key]):
                line = _line(row.values.get(field.key))
                if line:
                    yield (f"{RECORDS}/{key}/{row.unit}/{name}/{field.key}", *line, field.title)


def _line(value: Cell) -> tuple[Decimal | str, str, int | None] | None:
    match value:
        case Figure():
            return None if value.value is None else (value.value, value.unit, None)
        case bool():
            return YES if value else NO, "text", None
        case dt.date():
            return value.isoformat(), "datum", None
        case str() if value:
            return value, "text", None
    return None
