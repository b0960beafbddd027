"""Sizes that cannot be right: kronor for thousands, a fraction for per cent, a part larger than its whole.

One mechanism for every number, driven by the schemas: see :mod:`pipeline.rules.series`. A value is told when it is so far from all that
it is compared with that a slip of the unit explains it better than the year does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from pipeline.model import Row, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.series import Like, Place, compared, culprits, likes, places, unit_hint
from pipeline.schemas.base import Sign, Type
from pipeline.schemas.likely import FAR, NEAR, PER_CENT, SLIPS, SMALL, VERY_FAR
from pipeline.tieout import problem, shown

_MILLION: Final = Decimal(30000)
_WEIGHTY: Final = Decimal(1000)  # amounts from this on cannot be off a hundred times by chance, tkr
_TWO: Final = 2  # numbers that agree against a third
_ENOUGH: Final = 8  # so many others say it also of counts that differ
_MANY: Final = 3  # so many others of a column say what is usual in it
_SLACK: Final = Decimal("1.5")  # an amount may be this much of the largest published one before it is told
_WHOLE: Final = "br/SUMT/"  # the key of the largest amount that a municipality has
_GAPS: Final = re.compile(r"[\s\u00a0\u2009\u202f]")
_NUMBER: Final = re.compile(
    r"([−-]?\d{1,3}(?:[\s\u00a0\u2009\u202f]\d{3})+(?:,\d+)?|[−-]?\d+(?:,\d+)?)[\s\u00a0\u202f]?(?:procent|%|kr)"
)
_RARE: Final = 20  # one of so many is rare


@rule(
    "C48",
    "Rätt enhet och storlek",
    "Formulärens enhetsregler: belopp i tusentals kronor, procent som tal",
    "Ett tal som är hundra eller tusen gånger större eller mindre än det som det hör ihop med (förra årets värde, budget, målvärde, prognos, "
    "övriga tal av samma slag) är nästan alltid skrivet i fel enhet eller med fel decimaltecken. Kommer det tillbaka bland de andra när "
    "enheten ändras är det ett fel, annars en varning. Saknas sådana tal jämförs det med övriga i kolumnen.",
    "Skatteintäkterna är 512 tkr i år men var 498 000 tkr förra året. Sjukfrånvaron är 0,081 procent men var 7,9.",
    (),
    kinds=(),
    cells=True,
)
def _sizes_right(context: Context) -> Problems:
    around = _surroundings(context, places(context))
    for place, others in compared(context):
        yield from _said(place)
        if others:
            yield from _far(context, place, others)
        else:
            yield from _unlike(place, around)


# -- against its own kind ---------------------------------------------------------------------------
def _far(context: Context, place: Place, others: Sequence[Like]) -> Problems:
    """Yield a problem when a value is a hundred times or more from every number it is of one kind with."""
    value = place.figure.value
    if not value or _told_there(context, place, others):
        return
    if (place.sign is Sign.PLUS and value < 0) or (place.sign is Sign.MINUS and value > 0):
        return  # it is another amount than usual, or its sign is wrong: C47 tells
    sure = any(like.sure and like.value == value for like in others)
    others = [like for like in others if not (sure and like.sure)]
    if sure and (len(others) < _TWO or any((like.value > 0) != (value > 0) for like in others)):
        return  # a published value is doubted only by several others of its sign
    low, high = min(abs(like.value) for like in others), max(abs(like.value) for like in others)
    ratio = abs(value) / high if abs(value) > high else low / abs(value)
    if place.swings and place.type is Type.AMOUNT and abs(value) < low and not _is_odd(value, others):
        return  # a result may come near zero
    far = ratio >= (VERY_FAR if sure else FAR) and _counts(place, value, others)
    wrong = culprits(place, SLIPS, lambda size: low / NEAR <= abs(size) <= high * NEAR)
    if not wrong or not (far or _is_fraction(place, value, low, high)):
        return
    nearest = min(others, key=lambda like: (abs(abs(like.value) - abs(value)), like.name))
    unit = place.figure.unit
    yield problem(
        f"{place.name} är {shown(value, unit)}, men {nearest.name} är {shown(nearest.value, unit)}: "
        f"{_times(ratio)} gånger {'mer' if abs(value) > high else 'mindre'}.",
        unit_hint(place, value, mended=_mended(value, low, high)),
        wrong[0].at(*(cell.origin for cell in wrong[1:]), place.origin, nearest.origin),
        Severity.ERROR if _certain(place, value, others) else Severity.WARNING,
    )


def _is_fraction(place: Place, value: Decimal, low: Decimal, high: Decimal) -> bool:
    """Tell whether a value is 0–1 among per cent, and a hundred times more is among the others."""
    return (
        place.figure.unit in PER_CENT
        and abs(value) < 1 < low
        and low / NEAR <= abs(value) * 100 <= high * NEAR
    )


def _told_there(context: Context, place: Place, others: Sequence[Like]) -> bool:
    """Tell whether two typed numbers alone are at odds and it is told at the other: it has decimals, or stands first in the sheet."""
    if len(others) >= _TWO or others[0].sure:
        return False
    keys = [field.key for field in place.sheet.fields]
    field = next(field for field in place.sheet.fields if place.row.at(field.key) == others[0].origin)
    if field.formula or len(likes(context, replace(place, field=field))) > 1:
        return False  # the other is judged by more than this
    mine, theirs = place.figure.value or Decimal(0), others[0].value
    if _whole(mine) != _whole(theirs):
        return _whole(mine)
    return keys.index(field.key) < keys.index(place.field.key)


def _whole(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _is_odd(value: Decimal, others: Sequence[Like]) -> bool:
    """Tell whether a value has decimals that the others lack."""
    return not _whole(value) and all(_whole(like.value) for like in others)


def _counts(place: Place, value: Decimal, others: Sequence[Like]) -> bool:
    """Tell whether an amount is large enough to judge: small ones vary, unless decimals that the others lack give the slip away."""
    if place.type is not Type.AMOUNT:
        return True
    return _is_odd(value, others) or max(abs(value), *(abs(like.value) for like in others)) >= SMALL


def _mended(value: Decimal, low: Decimal, high: Decimal) -> Decimal | None:
    """Return what a value becomes when a slip of a hundred, a thousand or a million times is undone; None when nothing fits."""
    mended = (value * slip for slip in SLIPS)
    return next((size for size in mended if low / NEAR <= abs(size) <= high * NEAR), None)


def _certain(place: Place, value: Decimal, others: Sequence[Like]) -> bool:
    """Tell whether a slip explains the value beyond doubt: mended it is among the others, which are two or published."""
    low, high = min(abs(like.value) for like in others), max(abs(like.value) for like in others)
    if place.type is Type.AMOUNT and max(abs(value), high) < _WEIGHTY:
        return False
    size = max(abs(value), high) / min(abs(value), low)
    known = len(others) >= _TWO or (size >= VERY_FAR if place.type is Type.AMOUNT else others[0].sure)
    return known and _mended(value, low, high) is not None


def _times(ratio: Decimal) -> str:
    if ratio < VERY_FAR:
        return "omkring hundra"
    return "omkring tusen" if ratio < _MILLION else "mer än tusen"


# -- against the others of its column ---------------------------------------------------------------
Column = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a number without its own kind is compared with."""

    columns: Mapping[
        Column, Sequence[Decimal]
    ]  # the typed numbers other than zero, without sign, the least first
    whole: frozenset[str]  # the files whose amounts are in whole tkr, but for a few
    largest: Decimal  # the largest amount that the municipality has published, zero when none

    def others(self, place: Place, size: Decimal) -> tuple[int, Decimal, Decimal]:
        """Return how many other numbers a number's column has, and the least and the largest of them; zeros when it has none."""
        column = self.columns[_column(place)]
        if len(column) == 1:
            return 0, Decimal(0), Decimal(0)
        least = column[1] if column[0] == size else column[0]
        most = column[-2] if column[-1] == size else column[-1]
        return len(column) - 1, least, most


def _own_unit(row: Row) -> str:
    """Return the unit that a row of a list has of its own; empty where the sheet has none."""
    return row.text("enhet") if row.declares("enhet") else ""


def _column(place: Place) -> Column:
    """Return what numbers are comparable with each other: one column of a list, or one cell of a fixed form, in one unit."""
    return (place.sheet.key, place.row.key if place.line else "", place.field.key, _own_unit(place.row))


def _surroundings(context: Context, every: Iterable[Place]) -> Surroundings:
    columns: dict[Column, list[Decimal]] = {}
    amounts: Counter[str] = Counter()
    fractions: Counter[str] = Counter()
    for place in every:
        value = place.figure.value
        if value and not place.computed:
            columns.setdefault(_column(place), []).append(abs(value))
            amounts[place.origin.file] += place.type is Type.AMOUNT
            fractions[place.origin.file] += place.type is Type.AMOUNT and not _whole(value)
    whole = frozenset(
        file for file, many in amounts.items() if many >= _RARE and fractions[file] * _RARE <= many
    )
    ordered = {column: sorted(sizes) for column, sizes in columns.items()}
    return Surroundings(ordered, whole, _largest(context))


def _largest(context: Context) -> Decimal:
    """Return the largest amount that is published, tkr; nothing where no balance sheet is, so that a few values of the first year say nothing."""
    published = [item for values in context.dataset.published.values() for item in values.values()]
    if not any(item.key.startswith(_WHOLE) and item.figure.known for item in published):
        return Decimal(0)
    sizes = (
        abs(item.figure.value)
        for item in published
        if item.figure.value is not None and item.figure.unit == "tkr"
    )
    return max(sizes, default=Decimal(0))


def _unlike(place: Place, around: Surroundings) -> Problems:
    """Yield a warning when a value with nothing of its own to be compared with is unlike all that it could be compared with."""
    value, unit = place.figure.value, place.figure.unit
    if not value or place.computed:
        return
    many, low, high = around.others(place, abs(value))
    if place.type is Type.AMOUNT and around.largest and abs(value) > around.largest * _SLACK:
        told = f"mer än det största belopp som kommunen har publicerat, {shown(around.largest, unit)}"
    elif _shows(place, many) and abs(value) > high * _most(place, many):
        told = f"{_times(abs(value) / high)} gånger mer än det största av de övriga, {shown(high, unit)}"
    elif many and (
        _is_fraction(place, value, low, high) or (place.type is Type.PERCENT and abs(value) * FAR < low)
    ):
        told = f"{_times(low / abs(value))} gånger mindre än det minsta av de övriga, {shown(low, unit)}"
    elif place.type is Type.AMOUNT and not _whole(value) and place.origin.file in around.whole:
        told = "med decimaler, fast nästan alla belopp i filen är i hela tusental kronor"
    else:
        return
    words = f"{place.name} är {shown(value, unit)}, {told}."
    hint = unit_hint(place, value, mended=_mended(value, low, high) if many else None)
    yield problem(words, hint, place.at(), Severity.WARNING)


def _shows(place: Place, many: int) -> bool:
    """Tell whether the others of a column show what is usual in it; numbers of any kind differ too much."""
    needed = {Type.COUNT: _TWO, Type.AMOUNT: _MANY, Type.PERCENT: _MANY}.get(place.type)
    return needed is not None and many >= needed


def _most(place: Place, many: int) -> Decimal:
    """Return how many times more than the largest of a column a value may be: amounts differ more than counts that are many."""
    return FAR if place.type is Type.COUNT and many >= _ENOUGH else VERY_FAR


# -- against its own words ----------------------------------------------------------------------------
def _said(place: Place) -> Problems:
    """Yield a problem when the text of the record says another number: an error when a slip of the unit explains it."""
    value = place.figure.value
    words = place.row.text(place.field.said_in) if place.field.said_in else ""
    said = [
        Decimal(_GAPS.sub("", number[1]).replace(",", ".").replace("−", "-"))
        for number in _NUMBER.finditer(words)
    ]
    if not said or value is None or value in said:
        return
    slip = next((number for number in said if abs(number) == abs(value) or _is_slip(value, number)), None)
    if slip is None and len(said) > 1:
        return
    yield problem(
        f"{place.name} är {shown(value, place.figure.unit)}, men ”{place.sheet.field(place.field.said_in).title}” säger {shown(said[0] if slip is None else slip, place.figure.unit)}.",
        "Rätta det som är fel, talet eller texten.",
        place.at(place.row.at(place.field.said_in)),
        Severity.ERROR if slip is not None else Severity.WARNING,
    )


def _is_slip(value: Decimal, said: Decimal) -> bool:
    return bool(said) and abs(value / said) in {
        Decimal(100),
        Decimal(1000),
        Decimal("0.01"),
        Decimal("0.001"),
    }
