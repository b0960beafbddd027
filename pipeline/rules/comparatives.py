"""Comparatives: what is typed again must be what was printed."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import before
from pipeline.schemas import sheets
from pipeline.schemas.base import Sheet
from pipeline.tieout import Side, equal

_OWN_RULE: Final = frozenset({("drift", "netto_fg"), ("finans", "netto_fg"), ("investeringar", "ack_fg")})


def retyped(context: Context, sheet: Sheet, field: str) -> Problems:
    """Yield a problem at every cell of a field that repeats a published value and differs from it as printed."""
    pattern = sheet.field(field).published
    computed_rows = {row.id for row in sheet.rows if row.computed}
    for row in context.dataset.of(sheet.key):
        if row.key in computed_rows:
            continue
        was = before(context, pattern.format(unit=row.unit, key=row.key), "det publicerade värdet")
        now = row.figure(field)
        if was.value is None or now.value is None:
            continue
        decimals = max(0, -int(was.value.as_tuple().exponent))
        label = sheet.fixed(row.key).label if sheet.rows else row.key
        yield from equal(
            Side(f"”{sheet.field(field).title}” för {label}", now, row.at(field)),
            was,
            "Lägg tillbaka det publicerade värdet. Ska jämförelsetalet räknas om anges skälet i kommun.toml.",
            scope=row.unit,
            tolerance=Decimal(5).scaleb(-decimals - 1),
        )


@rule(
    "C05",
    "Jämförelsetal är de som publicerats",
    "God redovisningssed, RKR R12",
    "Ett jämförelsetal som skrivits in i ett formulär ska vara det som trycktes i förra rapporten. Ska det räknas om krävs en not om "
    "rättelse eller byte av princip, och skälet anges i ett godtagande ([[godtagna]]) i kommun.toml. Förra årets netto per verksamhet "
    "prövas av C21 och investeringarnas ackumulerade utgift av C22.",
    "Skatteintäkter föregående år är 512 000 tkr i formuläret men 511 000 tkr i årsredovisningen för det året.",
    (),
    kinds=(),
)
def _comparatives_as_published(context: Context) -> Problems:
    for sheet in sheets().values():
        for field in sheet.fields:
            if field.published and (sheet.key, field.key) not in _OWN_RULE:
                yield from retyped(context, sheet, field.key)
