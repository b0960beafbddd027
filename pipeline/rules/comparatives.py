"""Comparatives: what is typed again must be what was printed."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from pipeline.config import FILE, Reorganisation
from pipeline.model import Figure, Origin, Published, Severity, united
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import before, step
from pipeline.schemas import sheets
from pipeline.schemas.base import Sheet
from pipeline.tieout import At, Side, problem, same, shown
from pipeline.units import Owner

ZERO: Final = Decimal(0)
_OWN_RULE: Final = frozenset({("drift", "netto_fg"), ("finans", "netto_fg"), ("investeringar", "ack_fg")})


def retyped(context: Context, sheet: Sheet, field: str) -> Problems:
    """Yield a problem at every cell of a field that repeats a published value and differs from it as printed."""
    pattern = sheet.field(field).published
    computed_rows = {row.id for row in sheet.rows if row.computed}
    for row in context.dataset.of(sheet.key):
        if row.key in computed_rows:
            continue
        key = pattern.format(unit=row.unit, key=row.key)
        was, now = before(context, key, "det publicerade värdet"), row.figure(field)
        if was.value is None or now.value is None or _as_printed(context, key, now):
            continue
        label = sheet.fixed(row.key).label if sheet.rows else row.key
        yield from same(
            Side(f"”{sheet.field(field).title}” för {label}", now, row.at(field)),
            was,
            "Lägg tillbaka det publicerade värdet. Ska jämförelsetalet räknas om skrivs det med sitt skäl på fliken Omräknat.",
            step(context),
            scope=row.unit,
        )


def _as_printed(context: Context, key: str, now: Figure) -> bool:
    """Tell whether a cell repeats what was printed of a value that is restated since: the form may be older than that."""
    item = context.dataset.published.get(context.occasion.previous, {}).get(key)
    if item is None or not item.figure.restated:
        return False
    return now.value == (item.printed.value if item.printed else 0)


def reorganisations(context: Context, values: Iterable[Published]) -> tuple[Reorganisation, ...]:
    """Return the reorganisations in which some published values are told."""
    told = united(*(value.figure.restated for value in values))
    return tuple(one for one in context.municipality.reorganisations if one.reason in told)


def _restated(context: Context) -> Problems:
    """Yield an upplysning for every comparative that was restated in a form, and what was published."""
    for occasion, values in context.dataset.published.items():
        for item in values.values():
            now, was = item.figure, item.printed
            place = now.origin
            if was is None or not now.restated or place is None or place.published:
                continue
            name = f"”{item.label}” ({item.key})" if item.label else f"”{item.key}”"
            yield problem(
                f"{name} för {occasion} är omräknat från {shown(was.value or ZERO, was.unit)} till "
                f"{shown(now.value or ZERO, now.unit)}: {now.restated[-1].rstrip('. ')}.",
                "Talet trycks med märket ”omräknat” och skälet under tabellen; det publicerade värdet står kvar i mappen published.",
                At(place, Owner.MUNICIPALITY, (was.origin,)),
                Severity.INFO,
            )


@rule(
    "C05",
    "Jämförelsetal är de som publicerats",
    "God redovisningssed, RKR R12",
    "Ett jämförelsetal som skrivits in i ett formulär ska vara det som trycktes i förra rapporten. Ska det räknas om krävs en not om "
    "rättelse eller byte av princip: talet och skälet skrivs på fliken Omräknat, och kontrollen blir en upplysning. Förra årets netto per verksamhet "
    "prövas av C21 och investeringarnas ackumulerade utgift av C22. Vad en omorganisation räknar om sägs en gång, som en upplysning.",
    "Skatteintäkter föregående år är 512 000 tkr i formuläret men 511 000 tkr i årsredovisningen för det året.",
    (),
    kinds=(),
)
def _comparatives_as_published(context: Context) -> Problems:
    published = (value for values in context.dataset.published.values() for value in values.values())
    for one in reorganisations(context, published):
        yield problem(
            f"Jämförelsetal per verksamhet: omräknat enligt {one.decision}.",
            'De publicerade värdena är oförändrade i mappen published. Ska de tryckas som de publicerades skrivs jamforelse = "gammal".',
            At(Origin(FILE, one.path), Owner.MUNICIPALITY),
            Severity.INFO,
        )
    for sheet in sheets().values():
        for field in sheet.fields:
            if field.published and (sheet.key, field.key) not in _OWN_RULE:
                yield from retyped(context, sheet, field.key)
    yield from _restated(context)
