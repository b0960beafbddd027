"""Signs and magnitudes: a cost entered as income, and millions entered as thousands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from pipeline.merge.accounts import published
from pipeline.model import Figure, Problem, Row, Severity
from pipeline.rules.base import Context, Rule
from pipeline.rules.comparatives import sheets
from pipeline.schemas.base import Field, Sheet, Sign, Type
from pipeline.tieout import problem, shown

_LOW: Final = Decimal(500)  # a thousand times, and what a year may change
_HIGH: Final = Decimal(2000)
_SMALL: Final = Decimal(1000)  # below this an amount says nothing about its unit, tkr
_PAIRS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "rr": (("utfall", "utfall_fg"), ("utfall", "budget")),
    "br": (("utfall", "utfall_fg"),),
    "bolag_rr": (("utfall", "utfall_fg"), ("utfall", "budget")),
    "bolag_br": (("utfall", "utfall_fg"),),
    "drift": (("netto", "netto_fg"), ("netto", "budget")),
    "finans": (("netto", "netto_fg"), ("netto", "budget")),
    "d_rr": (("utfall", "utfall_fg"), ("prognos", "budget")),
    "d_drift": (("netto", "budget_per"), ("prognos", "budget_urspr")),
    "d_finans": (("prognos", "budget_urspr"),),
    "d_bolag": (("utfall", "utfall_fg"), ("prognos", "budget")),
    "v_bolag": (("b", "nu"),),
}
_PUBLISHED: Final = {"noter": "not/{key}/{field}", "kfa": "kfa/{key}/{field}"}


def _c47(context: Context) -> Iterable[Problem]:
    for sheet in sheets():
        fixed = {row.id: row for row in sheet.rows}
        for row in context.dataset.of(sheet.key):
            for field in sheet.fields:
                line = fixed.get(row.key)
                sign = line.sign if line else field.sign
                what = f"”{line.label}” ({field.title.lower()})" if line else f"”{field.title}” för {row.key}"
                yield from _turned(row, field, sign, what)


def _turned(row: Row, field: Field, sign: Sign, what: str) -> Iterator[Problem]:
    value = row.figure(field.key).value if isinstance(row.values.get(field.key), Figure) else None
    if value is None or value == 0 or sign is Sign.ANY or (value > 0) == (sign is Sign.PLUS):
        return
    words = ("plus", "minus") if sign is Sign.PLUS else ("minus", "plus")
    yield problem(
        f"{what} är {shown(value, row.figure(field.key).unit)}, men ska skrivas med {words[0]}.",
        f"Byt tecken. Är posten verkligen {'negativ' if sign is Sign.PLUS else 'positiv'}, för den till en rad där den hör hemma.",
        row.at(field.key),
        row.unit,
    )


def _c48(context: Context) -> Iterable[Problem]:
    for sheet in sheets():
        computed = {row.id for row in sheet.rows if row.computed}
        for row in context.dataset.of(sheet.key):
            if row.key not in computed:
                yield from _scale(context, sheet, row)


def _scale(context: Context, sheet: Sheet, row: Row) -> Iterator[Problem]:
    if sheet.key in _PUBLISHED:
        for field in ("kommun", "koncern"):
            was = published(
                context.dataset,
                context.occasion.previous,
                _PUBLISHED[sheet.key].format(key=row.key, field=field),
            )
            yield from _compare(row, field, was, "förra årets publicerade värde", sheet)
        return
    sound = False  # the amount agrees with another, so that what it differs from is the faulty one
    for field, other in _PAIRS.get(sheet.key, ()):
        reference, name = row.figure(other), f"”{sheet.field(other).title}”"
        if not reference.known and sheet.field(other).published:
            key = sheet.field(other).published.format(unit=row.unit, key=row.key)
            reference = published(context.dataset, context.occasion.previous, key)
        ends = (
            (other, row.figure(field), f"”{sheet.field(field).title}”") if sound else (field, reference, name)
        )
        found = list(_compare(row, *ends, sheet))
        yield from found
        if found:
            return
        sound = sound or bool(reference.value)


def _compare(row: Row, field: str, reference: Figure, name: str, sheet: Sheet) -> Iterator[Problem]:
    """Yield a problem when two amounts differ about a thousand times."""
    value, other = row.figure(field).value, reference.value
    if not value or not other or sheet.field(field).type is not Type.AMOUNT:
        return
    large, small = max(abs(value), abs(other)), min(abs(value), abs(other))
    if large < _SMALL or not _LOW <= large / small <= _HIGH:
        return
    title = sheet.field(field).title
    label = f"”{sheet.fixed(row.key).label}” ({title.lower()})" if sheet.rows else f"”{title}” för {row.key}"
    yield problem(
        f"{label} är {shown(value)}, men {name} är {shown(other)}: omkring tusen gånger {'mer' if abs(value) < abs(other) else 'mindre'}.",
        "Alla belopp ska vara i tusentals kronor (tkr), inte i kronor eller miljoner.",
        row.at(field),
        row.unit,
        (reference.origin,),
    )


C47: Final = Rule(
    "C47",
    "Rätt tecken",
    Severity.ERROR,
    "Formulärens teckenregel: intäkter, tillgångar och skulder plus, kostnader minus",
    "Varje rad och kolumn som bara kan ha ett tecken ska ha det. Ett ombytt tecken fördubblar felet i summan.",
    "Kostnader står som 1 200 tkr i stället för −1 200 tkr.",
    (),
    _c47,
    kinds=(),
)
C48: Final = Rule(
    "C48",
    "Rätt enhet",
    Severity.ERROR,
    "Formulärens enhetsregel: tusentals kronor",
    "Ett belopp som är omkring tusen gånger större eller mindre än budget eller föregående år är nästan alltid skrivet i kronor eller miljoner.",
    "Skatteintäkterna är 512 tkr i år men var 498 000 tkr förra året.",
    (),
    _c48,
    kinds=(),
)
