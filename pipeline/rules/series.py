"""Numbers that count the same thing: a cell, last year's published value, its target, its siblings (declared in the schemas).

A :class:`Series` is what plausibility is judged in: one cell is implausible when it is far from all the others, so that the outlier and
not its neighbours is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Final

from pipeline.merge.accounts import published
from pipeline.model import Figure, Origin, Row
from pipeline.rules.base import Context
from pipeline.schemas import sheets
from pipeline.schemas.base import NUMBERS, Field, FixedRow, Sheet, Sign, Type
from pipeline.schemas.likely import GROSS, PER_CENT, STATEMENTS, kin, sign_of, span_of, swings, weights
from pipeline.slips import DIGITS
from pipeline.tieout import At, shown

_LINES: Final = {sheet.key: {row.id: row for row in sheet.rows} for sheet in sheets().values()}


@dataclass(frozen=True, slots=True)
class Place:
    """A number in a row of a sheet: what it is, where it stands, and what it is called."""

    sheet: Sheet
    row: Row
    field: Field
    line: FixedRow | None  # the fixed row that the row is; None in a list

    @property
    def figure(self) -> Figure:
        """Return the number."""
        return self.row.figure(self.field.key)

    @property
    def origin(self) -> Origin:
        """Return the cell."""
        return self.row.at(self.field.key)

    def at(self, *also: Origin | None) -> At:
        """Return the cell as where a problem is told, with other cells that it concerns."""
        return At(self.origin, self.row.unit, also)

    @property
    def type(self) -> Type:
        """Return what the number is."""
        return (self.line.type if self.line else None) or self.field.type

    @property
    def sign(self) -> Sign:
        """Return the sign it must have: the form's own, or that of the statement row the record names."""
        named = self.row.text(self.field.sign_of) if self.field.sign_of else ""
        return sign_of(self.field, self.line, named)

    @property
    def span(self) -> tuple[int, int | None] | None:
        """Return the least and the most that it may be."""
        return span_of(self.field, self.line, self.figure.unit)

    @property
    def name(self) -> str:
        """Return what the cell is called in a sentence."""
        if self.line:
            return f"”{self.line.label}” ({self.field.title.lower()})"
        known = self.sheet.fields[0].type is Type.ID
        return f"”{self.field.title}” för {self.row.key}" if known else f"”{self.field.title}”"

    @property
    def swings(self) -> bool:
        """Tell whether it may change its sign from year to year: a row of a statement without a sign is a result or a difference."""
        return swings(self.field, self.line, self.figure.unit, self.sign)

    @property
    def computed(self) -> bool:
        """Tell whether the number is computed in the form from other cells."""
        return bool(self.field.formula) or bool(self.line and self.line.computed)


@dataclass(frozen=True, slots=True)
class Like:
    """A number that another is compared with: its value, what it is called, its cell; ``sure`` when it was published."""

    value: Decimal
    name: str
    origin: Origin | None
    sure: bool = False


def places(context: Context) -> tuple[Place, ...]:
    """Return every number that was handed in, sheet by sheet; sums of fixed rows are left out."""
    return context.once(_places)


def compared(context: Context) -> tuple[tuple[Place, tuple[Like, ...]], ...]:
    """Return every number that was handed in, each with what it is compared with (:func:`likes`)."""
    return context.once(_compared)


def _compared(context: Context) -> tuple[tuple[Place, tuple[Like, ...]], ...]:
    return tuple((place, likes(context, place)) for place in places(context))


def _places(context: Context) -> tuple[Place, ...]:
    return tuple(_every(context))


def _every(context: Context) -> Iterator[Place]:
    for sheet in (sheet for sheet in sheets().values() if not sheet.shown):
        fields = [field for field in sheet.fields if field.type in NUMBERS]
        for row in context.dataset.of(sheet.key) if fields else ():
            line = _LINES[sheet.key].get(row.key)
            if line and line.computed:
                continue
            for field in fields:
                if _is_number(row.values.get(field.key)):
                    yield Place(sheet, row, field, line)


def _is_number(value: object) -> bool:
    """Tell whether a value is a figure that can be reckoned with; one of more digits than any measure cannot."""
    if not isinstance(value, Figure):
        return False
    number = value.value
    return number is None or (number.is_finite() and (number == 0 or abs(number.adjusted()) < DIGITS))


def likes(context: Context, place: Place) -> tuple[Like, ...]:
    """Return the numbers other than zero that a number is of one kind with: published ones, and others of its series in the row."""
    alike: list[Like] = []
    field, row = place.field, place.row
    if field.history:
        alike += _history(context, field.history, row)
    if field.published:
        alike += _published(context, field.published, row, "det publicerade värdet")
    for other in _kin(place.sheet.key)[field.key]:
        was = _published(context, other.published, row, f"”{other.title}”") if other.published else []
        alike += was or _typed(place, other)
    return tuple(alike)


@cache
def _kin(key: str) -> Mapping[str, tuple[Field, ...]]:
    """Return what :func:`kin` says of a sheet; a sheet has so much in it that looking it up by its key is what is quick."""
    return kin(sheets()[key])


def _history(context: Context, pattern: str, row: Row) -> list[Like]:
    """Return what was last published for this very cell, in the report compared with, the year end, the forecast or the plan."""
    occasion = context.occasion
    for key in dict.fromkeys((occasion.previous, occasion.closing, occasion.forecast, occasion.plan)):
        figure = published(context.dataset, key, _key(pattern, row))
        if figure.value:
            return [Like(figure.value, "det senast publicerade värdet", figure.origin, sure=True)]
    return []


def _key(pattern: str, row: Row) -> str:
    return pattern.format(sheet=row.sheet, unit=row.unit, key=row.key)


def _published(context: Context, pattern: str, row: Row, name: str) -> list[Like]:
    figure = published(context.dataset, context.occasion.previous, _key(pattern, row))
    return [Like(figure.value, name, figure.origin, sure=True)] if figure.value else []


def _typed(place: Place, other: Field) -> list[Like]:
    figure = place.row.values.get(other.key)
    if not (isinstance(figure, Figure) and figure.value and _is_number(figure)):
        return []
    return [Like(figure.value, f"”{other.title}”", place.row.at(other.key))]


def culprits(place: Place, slips: Sequence[Decimal], fits: Callable[[Decimal], bool]) -> tuple[Place, ...]:
    """Return the typed cells which, mended by one of the slips, make a number fit: itself when it was typed.

    Of a computed number it is the cell that alone explains it, the largest first, or else all of them when each is as much too large or
    too small as the number. One that no cell explains is what its terms make it: nothing is wrong with it.
    """
    total = place.figure.value
    if not place.field.formula or total is None:
        return (place,)
    typed = [
        (term, term.figure.value, weight)
        for key, weight in weights(place.sheet, place.field).items()
        if (term := replace(place, field=place.sheet.field(key))).figure.value
    ]
    typed.sort(key=_largest_first)
    explaining = [
        term
        for term, value, weight in typed
        if any(fits(total + weight * (value or 0) * (slip - 1)) for slip in slips)
    ]
    gross = max((abs(value or Decimal(0)) for _, value, _ in typed), default=Decimal(0))
    if not explaining and gross <= abs(total) * GROSS and any(fits(total * slip) for slip in slips):
        explaining = [term for term, _, _ in typed]
    return tuple(explaining)


def statement(context: Context, unit: str, key: str) -> Place | None:
    """Return the outcome of a row of the unit's own income statement or balance sheet; None when it has none."""
    for name in STATEMENTS:
        row = context.dataset.row(name, unit, key)
        if row is not None:
            return Place(sheets()[name], row, sheets()[name].field("utfall"), _LINES[name].get(row.key))
    return None


def _largest_first(typed: tuple[Place, Decimal | None, int]) -> tuple[Decimal, str]:
    place, value, _ = typed
    return -abs(value or Decimal(0)), place.field.key


def unit_hint(place: Place, value: Decimal, *, mended: Decimal | None) -> str:
    """Return what to do about a number of the wrong size, with what it becomes when the slip is undone."""
    if place.type is Type.AMOUNT:
        rule = "Alla belopp ska vara i tusentals kronor (tkr), inte i kronor eller miljoner."
    elif place.figure.unit in PER_CENT or (abs(value) <= 1 and value != value.to_integral_value()):
        rule = "Procent skrivs som tal: 8,1 betyder 8,1 procent, inte 0,081."
    else:
        rule = "Kontrollera enheten och decimaltecknet."
    return f"{rule} Menas {shown(mended, place.figure.unit)}?" if mended is not None else rule
