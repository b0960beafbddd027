"""Every report as text: a line for every fact that it prints, in reading order.

A line is ``block | row | column | text``, or ``section | title | text`` and the like, so that a change shows as the fact that changed. Names come from
the report's own ids, never from counting, so that an added row moves no other line. What the program made stands in full; what a
contributor wrote at length stands as its first words and a mark of the rest, so that a lost or altered paragraph is seen.

The walk goes through the fields of the view's dataclasses: a field that is new there is printed without a word here.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Final

from pipeline import text
from pipeline.model import Figure
from pipeline.view import Chart, Column, Number, Paragraph, Run, Section, Status, Table, TableRow, Tile, View
from pipeline.words import cell_text
from tests import examples

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "tests" / "golden"

_LONG: Final = 90  # characters that a contributor's text is printed in full up to
_LOOKS: Final = frozenset({"width", "profile", "bar", "line"})  # fields that print nothing
_BELOW: Final = ("blocks", "sections", "chapters")  # fields that are read after the others
_NAMES: Final = ("id", "key", "label", "name", "title")  # the first of these that an item has, names it


# -- what there is --------------------------------------------------------------------------------
@cache
def views(kommun: str) -> dict[str, View]:
    """Return every report of a municipality, by its key; of one that is made several times a year, by its occasion too."""
    every = [
        view
        for target in examples.targets(kommun)
        for view in examples.views(f"{kommun}/{target.occasion.id}")
    ]
    times = Counter(view.report for view in every)
    return {
        view.report if times[view.report] == 1 else f"{view.report}-{view.occasion}": view for view in every
    }


@cache
def written(kommun: str) -> frozenset[str]:
    """Return every text that a contributor wrote: paragraphs of Word forms and cells of Excel forms."""
    found: set[str] = set()
    for checked in examples.every(kommun):
        for one in checked.dataset.texts.values():
            found |= {words(part.inlines) for part in _paragraphs(one.blocks)}
        for rows in checked.dataset.rows.values():
            found |= {words(value) for row in rows for value in row.values.values() if isinstance(value, str)}
    return frozenset(found)


def _paragraphs(item: object) -> Iterator[Paragraph]:
    if isinstance(item, Paragraph):
        yield item
    elif isinstance(item, tuple):
        for part in item:
            yield from _paragraphs(part)
    elif is_dataclass(item):
        for field in fields(item):
            yield from _paragraphs(getattr(item, field.name))


def path(kommun: str, report: str) -> Path:
    """Return where a report's expected text lies."""
    return FOLDER / kommun / f"{report}.txt"


@cache
def read(kommun: str, report: str) -> str:
    """Return a report's facts, a line each."""
    return "".join(f"{line}\n" for line in facts(views(kommun)[report], written(kommun)))


# -- a view as lines ------------------------------------------------------------------------------
def facts(view: View, contributed: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield the facts of a view in reading order, a line each; texts among ``contributed`` are abbreviated when long."""
    for place, said in _fields((), view):
        shown = said if len(said) <= _LONG or said not in contributed else _abbreviated(said)
        yield " | ".join((*place, shown))


def words(value: object) -> str:
    """Return a text as it reads on one line, whether it is a string or a tuple of runs and numbers."""
    if isinstance(value, Run):
        return words(value.text) + (f" [{words(value.note)}]" if value.note else "")
    if isinstance(value, Number):
        return words(
            value.spelled or text.with_unit(value.figure, value.decimals, value.unit, sign=value.sign)
        )
    if isinstance(value, Status):
        return f"{words(value.word)} [{value.tone}]"
    if isinstance(value, tuple):
        return "".join(words(part) for part in value)
    return str(value).replace(text.NBSP, " ").replace("\n", " / ")


def _abbreviated(said: str) -> str:
    return f"{said[:_LONG].rsplit(' ', 1)[0]} … {hashlib.sha256(said.encode()).hexdigest()[:8]}"


Place = tuple[str, ...]
Fact = tuple[Place, str]


def _fields(place: Place, item: object, *, skip: Iterable[str] = ()) -> Iterator[Fact]:
    """Yield the facts of a dataclass, field by field; a field at its default says nothing."""
    found = fields(item)  # type: ignore[arg-type]  # callers pass dataclasses
    for field in sorted(found, key=lambda field: field.name in _BELOW):
        value = getattr(item, field.name)
        if field.name not in {*skip, *_LOOKS} and value != _default(field):
            yield from _value((*place, field.name), value)


def _default(field: Field[object]) -> object:
    return field.default_factory() if field.default_factory is not MISSING else field.default


def _value(place: Place, value: object) -> Iterator[Fact]:
    if value is None or value in ("", ()):
        return
    if isinstance(value, bytes):
        yield place, hashlib.sha256(value).hexdigest()[:8]
    elif isinstance(value, Figure):
        yield place, f"{value.value} {value.unit}"
    elif isinstance(value, tuple) and not _said(value):
        for part in value:
            yield from _part(place, part)
    elif is_dataclass(value) and not isinstance(value, Run | Number | Status):
        yield from _part(place, value)
    else:
        yield place, words(value)


def _said(value: tuple[object, ...]) -> bool:
    """Tell whether a tuple is a text of runs and numbers."""
    return all(isinstance(part, Run | Number) for part in value)


def _part(place: Place, part: object) -> Iterator[Fact]:
    """Yield the facts of one of several: a section, a block, an item of a block."""
    above = place[:-1]
    match part:
        case Section():
            yield from _fields((part.id,), part, skip=("id",))
        case Table():
            yield from _table(part)
        case Chart():
            yield from _chart(part)
        case Tile():
            yield from _tile((*above, words(part.label)), part)
        case Paragraph():
            under = above if place[-1] == "paragraphs" else place
            yield (*under, part.kind + str(part.level or "")), words(part.inlines)
        case (str() | int() as name, value):
            yield (*place, words(name)), words(value)
        case _ if is_dataclass(part):
            name = next((one for one in _NAMES if getattr(part, one, "")), "")
            if place[-1] == "blocks":
                named = (getattr(part, "id", ""),) if name == "id" else (*above, type(part).__name__)
                yield from _fields(named, part, skip=("id",))
            else:
                yield from _named((*above, words(getattr(part, name, place[-1]))), part, name)
        case _:
            yield place, words(part)


def _named(place: Place, item: object, name: str) -> Iterator[Fact]:
    """Yield the facts of an item under its name; the name alone when there is nothing more to say."""
    found = tuple(_fields(place, item, skip=(name,)))
    yield from found or ((place[:-1], place[-1]),)


def _table(table: Table) -> Iterator[Fact]:
    yield from _fields((table.id,), table, skip=("id", "columns", "rows"))
    titles = _unlike([words(column.title) or "-" for column in table.columns])
    for title, column in zip(titles, table.columns, strict=True):
        yield (table.id, "column", title), _marks(column, ("title",)) or "text"
    keys = _unlike([_key(row) for row in table.rows])
    for number, (key, row) in enumerate(zip(keys, table.rows, strict=True)):
        if marks := _marks(row, ("cells", "key", "reason")):
            yield (table.id, key, "row"), marks
        for place, (title, cell) in enumerate(zip(titles, row.cells, strict=True)):
            said = cell_text(table, number, place) if isinstance(cell, Figure) else cell
            if said not in ("", ()):
                yield (table.id, key, title), words(said)
        if row.reason:
            yield (table.id, key, "reason"), words(row.reason)


def _key(row: TableRow) -> str:
    """Return what names a row: its id, or its heading when it has none of its own."""
    if row.key and not row.key.isdigit():
        return row.key
    cell = row.cells[0]
    return row.key if isinstance(cell, Figure) else words(cell)[:_LONG]


def _marks(item: Column | TableRow, skip: tuple[str, ...]) -> str:
    """Return the fields that are not at their defaults as ``kind=sum level=1``."""
    return " ".join(f"{place[0]}={said}" for place, said in _fields((), item, skip=skip))


def _unlike(names: list[str]) -> list[str]:
    """Return the names with a number after those that have stood before in the same table."""
    seen: Counter[str] = Counter()
    made = []
    for name in names:
        seen[name] += 1
        made.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return made


def _chart(chart: Chart) -> Iterator[Fact]:
    yield from _fields((chart.id,), chart, skip=("id", "categories", "series", "target"))
    signed = chart.kind == "diverging"
    for series in chart.series:
        for category, figure in zip(chart.categories, series.figures, strict=True):
            said = text.figure(figure, chart.decimals, chart.unit, sign=signed)
            yield (chart.id, words(series.name) or "-", words(category)), words(said)
    if chart.target is not None:
        yield (chart.id, "target"), words(text.figure(chart.target, chart.decimals, chart.unit, sign=signed))


def _tile(place: Place, tile: Tile) -> Iterator[Fact]:
    yield place, words(text.with_unit(tile.figure, tile.decimals, tile.unit, sign=tile.sign))
    drawn = [text.figure(figure, tile.decimals, tile.unit, sign=tile.sign) for figure in tile.years]
    if drawn:
        yield (*place, "years"), words(" ".join(drawn))
    if tile.level is not None:
        yield (*place, "level"), words(text.figure(tile.level, tile.decimals))
    yield from _fields(place, tile, skip=("label", "figure", "decimals", "unit", "sign", "years", "level"))
