"""Signs: a cost entered as income, a forecast turned against the budget, a negative share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Final

from pipeline.model import Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.series import Like, Place, compared, culprits, places
from pipeline.schemas.base import Sign, Type
from pipeline.schemas.likely import ALIKE, FAR, MANY, MIRROR
from pipeline.tieout import problem, shown

_TRIFLE: Final = Decimal("0.01")  # of the largest amount of the column
_HINT: Final = (
    "Kontrollera tecknet: kostnader och underskott skrivs med minus, intäkter och överskott med plus."
)
Column = tuple[str, str, str]


@rule(
    "C47",
    "Rätt tecken",
    "Formulärens teckenregel: intäkter, tillgångar och skulder plus, kostnader minus",
    "Varje rad och kolumn som bara kan ha ett tecken ska ha det. Ett ombytt tecken fördubblar felet i summan. Ett enda ombytt tecken på ett "
    "belopp under en procent av kolumnens största ger en varning. Ett tal som kan ha båda tecknen ska ha samma som det som hör ihop med det: "
    "förra årets publicerade värde, eller budget, prognos och utfall tillsammans.",
    "Kostnader står som 1 200 tkr i stället för −1 200 tkr. Prognosen är 84 000 tkr men budgeten −83 500 tkr.",
    (),
    kinds=(),
    cells=True,
)
def _signs_right(context: Context) -> Problems:
    every = places(context)
    turned = [place for place in every if _turned(place)]
    largest = _largest(every)
    count = Counter(_column(place) for place in turned)
    for place in turned:
        yield from _declared(place, single=count[_column(place)] == 1, largest=largest[_column(place)])
    for place, others in compared(context):
        if place.sign is Sign.ANY and (not place.swings or len(others) >= MANY):
            yield from _against(place, others)


def _column(place: Place) -> Column:
    return (place.sheet.key, place.row.unit, place.field.key)


def _largest(every: Iterable[Place]) -> Mapping[Column, Decimal]:
    sizes: dict[Column, Decimal] = {}
    for place in every:
        size = abs(place.figure.value or Decimal(0))
        sizes[_column(place)] = max(size, sizes.get(_column(place), Decimal(0)))
    return sizes


# -- the sign that the form says ----------------------------------------------------------------------
def _turned(place: Place) -> bool:
    value = place.figure.value
    return bool(value) and place.sign is not Sign.ANY and ((value or 0) > 0) != (place.sign is Sign.PLUS)


def _declared(place: Place, *, single: bool, largest: Decimal) -> Problems:
    """Yield a problem at a cell with the wrong sign; a warning when it is the only one of its column and a trifle there."""
    value = place.figure.value or Decimal(0)
    words = ("plus", "minus") if place.sign is Sign.PLUS else ("minus", "plus")
    trifle = place.type is Type.AMOUNT and single and abs(value) <= largest * _TRIFLE
    yield problem(
        f"{place.name} är {shown(value, place.figure.unit)}, men ska skrivas med {words[0]}.",
        f"Byt tecken. Är posten verkligen {'negativ' if place.sign is Sign.PLUS else 'positiv'}, för den till en rad där den hör hemma.",
        place.at(),
        Severity.WARNING if trifle else Severity.ERROR,
    )


# -- the sign that all others of its kind have ----------------------------------------------------------
def _mirrored(place: Place, others: Sequence[Like]) -> bool:
    """Tell whether a number is the only other one with its sign turned, which no measure comes to by chance."""
    size = abs(place.figure.value or Decimal(0))
    return place.type is not Type.AMOUNT and any(
        abs(size - abs(like.value)) <= size * MIRROR for like in others
    )


def _against(place: Place, others: Sequence[Like]) -> Problems:
    """Yield a problem when a number has the opposite sign of a published one, or of all others (two or more) of its kind."""
    value = place.figure.value
    if not value or any(like.sure and like.value == value for like in others):
        return
    agreed = any((like.value > 0) == (value > 0) for like in others)  # the year itself was planned so
    sure = [like for like in others if like.sure]
    enough = len(others) > 1 or sure or _mirrored(place, others)
    judges = sure if agreed else others if enough else ()
    sizes = [abs(like.value) for like in judges]
    if not sizes or any((like.value > 0) == (value > 0) for like in judges):
        return
    if abs(value) * FAR < max(sizes) or abs(value) > min(sizes) * FAR:
        return
    alike = min(sizes) / ALIKE <= abs(value) <= max(sizes) * ALIKE
    if not alike and (agreed or place.swings):
        return
    least, most = min(sizes) / ALIKE, max(sizes) * ALIKE
    wrong = culprits(
        place, (Decimal(-1),), lambda size: (size > 0) != (value > 0) and least <= abs(size) <= most
    )
    if not wrong:
        return
    nearest = min(judges, key=lambda like: (abs(abs(like.value) - abs(value)), like.name))
    yield problem(
        f"{place.name} är {shown(value, place.figure.unit)}, men {nearest.name} är {shown(nearest.value, place.figure.unit)}: motsatt tecken.",
        _HINT if place.type is Type.AMOUNT else "Kontrollera tecknet.",
        wrong[0].at(*(cell.origin for cell in wrong[1:]), place.origin, nearest.origin),
        Severity.ERROR if alike and not agreed and not place.swings else Severity.WARNING,
    )
