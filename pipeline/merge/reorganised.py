"""A year in which verksamheter move between units: what each unit delivers for its days, as driftredovisningen prints it.

With comparatives in the new organisation (``jamforelse = "ny"``) a verksamhet of which nothing is left is told where its shares went, one row
for the whole year; one that keeps a share stands as it was delivered, since nobody knows how the year's amounts divide. With ``"gammal"`` all
stand as delivered, and say till and from which day; what was published of a verksamhet that there is no more keeps a row, so that the sum of
last year is whole. No sum over all units ever changes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from pipeline.config import Area, Municipality, Occasion, Reorganisation, Unit
from pipeline.kinds import kind
from pipeline.merge.columns import Column, Figures, Published, Sum
from pipeline.model import Dataset, Figure, Row, State, united
from pipeline.schemas import sheet as schema
from pipeline.text import MONTHS, NBSP, long_date

_WHOLE: Final = 100  # per cent
_PLAN: Final = "plan"


def within(municipality: Municipality, occasion: Occasion) -> tuple[Reorganisation, ...]:
    """Return the reorganisations of which both organisations are among an occasion's days."""
    return tuple(one for one in municipality.reorganisations if occasion.start < one.day <= occasion.end)


def days(unit: Unit, occasion: Occasion) -> str:
    """Return the part of an occasion's time that a unit exists: ``från 1 juli``; empty when it is the whole."""
    first, last = unit.days(occasion)
    if first == occasion.start:
        return "" if last == occasion.end else f"till {_day(last, occasion)}"
    said = _day(first, occasion)
    return f"från {said}" if last == occasion.end else f"{said}–{_day(last, occasion)}"


def _day(day: dt.date, occasion: Occasion) -> str:
    return long_date(day) if day.year != occasion.year else f"{day.day}{NBSP}{MONTHS[day.month - 1]}"


def named(name: str, when: str) -> str:
    """Return a name with the days that it is about in brackets."""
    return f"{name} ({when})" if when else name


def dated(municipality: Municipality, occasion: Occasion, whole: Collection[str] = ()) -> Municipality:
    """Return a municipality whose units that exist a part of an occasion's time say so in their names; in running text they do not.

    Those that tell of the ``whole`` time do not say it.
    """
    units = tuple(
        replace(unit, name=named(unit.name, when), definite=unit.called)
        if unit.active(occasion) and unit.id not in whole and (when := days(unit, occasion))
        else unit
        for unit in municipality.units
    )
    return replace(municipality, units=units) if units != municipality.units else municipality


# -- the rows of driftredovisningen -----------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Operation:
    """The sheets that hold an occasion's drift: of nämnder, and of finansförvaltningen."""

    own: str
    central: str
    dataset: Dataset
    municipality: Municipality
    occasion: Occasion

    @classmethod
    def of(cls, dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Operation | None:
        """Return the drift of an occasion; None where its kind has none."""
        sheets = kind(occasion.kind).sheets.get("drift", ())
        return cls(sheets[0], sheets[1], dataset, municipality, occasion) if sheets else None

    def sheet(self, unit: str) -> str:
        """Return the sheet that a unit's drift stands on."""
        found = self.municipality.unit(unit)
        return self.central if found and found.kind == "finans" else self.own

    def row(self, area: Area) -> Row | None:
        """Return a verksamhet as its unit delivered it; None when it did not."""
        return self.dataset.row(self.sheet(area.unit), area.unit, area.code)

    def folded(self) -> tuple[tuple[Reorganisation, Area], ...]:
        """Return the verksamheter that are told where their shares went, by the days they moved.

        A plan tells its year as it will be, unit by unit. One waits while a unit that takes it over has not delivered: till then its amounts stand where they are.
        """
        if kind(self.occasion.kind).values == _PLAN:
            return ()
        return tuple(
            (one, area)
            for one in within(self.municipality, self.occasion)
            for area in (one.ceased if one.new else ())
            if self.row(area) and all(self.row(move.target) for move in one.of(area))
        )

    def whole(self) -> frozenset[str]:
        """Return the ids of the units that began with a reorganisation, and tell of the whole time what was others' before."""
        begun = (
            (self.municipality.unit(move.target.unit), one)
            for one, area in self.folded()
            for move in one.of(area)
        )
        return frozenset(unit.id for unit, one in begun if unit and unit.valid_from == one.day)

    def ghosts(self) -> Iterator[tuple[Area, Reorganisation, Figure]]:
        """Yield the verksamheter that there were last year only, with the decision and what was published of them."""
        values = self.dataset.published.get(self.occasion.previous, {})
        for one in self.municipality.reorganisations:
            for area in one.ceased if not one.new and one.day <= self.occasion.end else ():
                value = values.get(f"drift/{area.unit}/{area.code}/netto")
                if value and value.figure.value and self.row(area) is None and self._settled(area):
                    yield area, one, value.figure

    def begun(self) -> Iterator[Area]:
        """Yield the verksamheter that began this year with others' shares, where last year stands as it was published: they had none."""
        for one in self.municipality.reorganisations:
            if not one.new and self.occasion.start <= one.day <= self.occasion.end:
                yield from (move.target for move in one.moves if move.target not in one.sources)

    def _settled(self, area: Area) -> bool:
        """Tell whether it is known that a unit has no such verksamhet this year: it has delivered, or there is no such unit."""
        unit = self.municipality.unit(area.unit)
        return (
            unit is None
            or not unit.active(self.occasion)
            or not self.dataset.gap(self.sheet(unit.id), unit.id)
        )


def fold(figures: Figures, operation: Operation, columns: Iterable[Column]) -> Figures:
    """Return the figures of verksamheter (``drift/unit/code/column``, tkr) with those folded that are told elsewhere, and the ghosts."""
    made, columns = dict(figures), tuple(columns)
    for one, area in operation.folded():
        for move in one.of(area):
            _add(made, move.target, area, move.percent / _WHOLE, columns)
        for column in columns:
            del made[f"drift/{area.unit}/{area.code}/{column.name}"]
    last_year = [
        column.name for column in columns if isinstance(column, Published) and column.source == "previous"
    ]
    for area, _, figure in operation.ghosts():
        for column in columns:
            made[f"drift/{area.unit}/{area.code}/{column.name}"] = (
                figure if column.name in last_year else Figure.not_applicable()
            )
    keys = (f"drift/{area.unit}/{area.code}/{name}" for area in operation.begun() for name in last_year)
    return made | {key: Figure.not_applicable() for key in keys if key in made and not made[key].known}


def _add(made: Figures, target: Area, source: Area, share: object, columns: tuple[Column, ...]) -> None:
    """Add a share of one verksamhet's figures to another's; sums of columns are made anew."""
    part = Figure.const(str(share), f"andel av {source}")
    row: Figures = {}
    for column in columns:
        key = f"drift/{target.unit}/{target.code}/{column.name}"
        if isinstance(column, Sum):
            row[column.name] = column.total(row)
        else:
            moved = made[f"drift/{source.unit}/{source.code}/{column.name}"]
            moved = moved if part.value == 1 else moved.times(part)
            row[column.name] = _together(made[key], moved)
        made[key] = row[column.name]


def _together(own: Figure, moved: Figure) -> Figure:
    """Return two figures of one row added; what only one of the organisations had (a budget, a forecast) is the whole."""
    for figure, other in ((own, moved), (moved, own)):
        if figure.state is State.MISSING and figure.origin is None and other.known:
            return other
    return Figure.total((own, moved))


def restated(
    figure: Figure, units: Iterable[str], municipality: Municipality, dataset: Dataset, occasion: str
) -> Figure:
    """Return a sum over some units as published for an occasion, marked by those reorganisations that moved something to or from them."""
    every = {one.reason: one for one in municipality.reorganisations}
    ids = set(units)
    told = united(*(value.figure.restated for value in dataset.published.get(occasion, {}).values()))
    crossing = [reason for reason in told if reason in every and every[reason].crosses(ids)]
    other = tuple(reason for reason in figure.restated if reason not in every)
    reasons = united(other, tuple(sorted(crossing)))
    return figure if reasons == figure.restated else replace(figure, restated=reasons)


# -- as printed -------------------------------------------------------------------------------------------
def as_printed(operation: Operation) -> Dataset:
    """Return the dataset with the rows of drift that are printed: none that is told elsewhere; days at the names, and ghosts, where told so."""
    dataset, occasion = operation.dataset, operation.occasion
    gone = {area for _, area in operation.folded()}
    when = {
        area: f"till {_day(one.last_day, occasion)}"
        for one in within(operation.municipality, occasion)
        for area in one.ceased
    }
    lost = list(operation.ghosts())
    if not (gone or when or lost or any(days(unit, occasion) for unit in operation.municipality.units)):
        return dataset
    rows = dict(dataset.rows)
    for sheet in (operation.own, operation.central):
        kept = [row for row in dataset.of(sheet) if Area(row.unit, row.key) not in gone]
        kept = [_dated(row, when.get(Area(row.unit, row.key), "") or _days(row, operation)) for row in kept]
        kept += [
            _ghost(sheet, area, one, figure, operation)
            for area, one, figure in lost
            if operation.sheet(area.unit) == sheet
        ]
        rows[sheet] = tuple(kept)
    return replace(dataset, rows=rows)


def _days(row: Row, operation: Operation) -> str:
    """Return the days of a row's unit; empty when a verksamhet that there was before is told in the row."""
    if any(
        Area(row.unit, row.key) in {move.target for move in one.of(area)} for one, area in operation.folded()
    ):
        return ""
    unit = operation.municipality.unit(row.unit)
    return days(unit, operation.occasion) if unit else ""


def _dated(row: Row, when: str) -> Row:
    return (
        replace(row, values={**row.values, "verksamhet": named(row.text("verksamhet"), when)})
        if when
        else row
    )


def _ghost(sheet: str, area: Area, one: Reorganisation, figure: Figure, operation: Operation) -> Row:
    """Return a row that only last year has, called by its name and the day it was moved."""
    unit = operation.municipality.unit(area.unit)
    name = (
        next((name for code, name, *_ in unit.verksamheter if code == area.code), area.code)
        if unit
        else area.code
    )
    values = dict.fromkeys((field.key for field in schema(sheet).fields), None)
    told = {"kod": area.code, "verksamhet": named(name, f"till {_day(one.last_day, operation.occasion)}")}
    origin = (
        figure.origin
        or operation.dataset.published[operation.occasion.previous][
            f"drift/{area.unit}/{area.code}/netto"
        ].figure.origin
    )
    assert origin is not None  # noqa: S101 - what is published has a line
    return Row(sheet, area.unit, area.code, {**values, **told}, {}, origin)
