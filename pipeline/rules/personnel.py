"""Personal: the seven measures of sick leave hang together (domain.md 4.8)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial, reduce
from typing import Final

from pipeline.interval import exceeds
from pipeline.merge.few_people import FEWEST, small
from pipeline.model import Figure, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import cell
from pipeline.tieout import At, problem, shown

_WHOLE: Final = Decimal(100)


@rule(
    "C31",
    "Sjukfrånvarons mått hänger ihop",
    "LKBR 11 kap., SKR:s definitioner av sjukfrånvaro",
    "Den totala sjukfrånvaron är ett genomsnitt och ligger därför mellan måtten för kvinnor och män, och mellan åldersgruppernas lägsta och "
    "högsta. Andelen som varat 60 dagar eller mer är högst 100 procent.",
    "Total sjukfrånvaro är 8,9 % men kvinnors är 7,1 % och mäns 4,8 %.",
    ("personal",),
)
def _sick_leave_coheres(context: Context) -> Problems:
    for unit in dict.fromkeys(row.unit for row in context.dataset.of("personal")):
        for field in ("utfall", "utfall_fg"):
            outside = list(_between(context, unit, field, ("N3", "N4"), "kvinnor och män"))
            yield from outside or _between(context, unit, field, ("N5", "N6", "N7"), "åldersgrupperna")
            share = cell(context, "personal", "N2", field, unit)
            if share.value is not None and not 0 <= share.value <= _WHOLE:
                message = (
                    f"Andelen långtidssjukfrånvaro är {shown(share.value, '%')}; den ligger mellan 0 och 100."
                )
                yield problem(message, "Ange andelen i procent av sjukfrånvaron.", At(share.origin, unit))


def _between(context: Context, unit: str, field: str, groups: tuple[str, ...], words: str) -> Problems:
    total = cell(context, "personal", "N1", field, unit)
    sides = [cell(context, "personal", key, field, unit) for key in groups]
    values = [side.value for side in sides if side.value is not None]
    if total.value is None or len(values) < len(sides):
        return
    low, high = min(values), max(values)
    least, most = (
        reduce(choice, (side.figure for side in sides)) for choice in (Figure.least, Figure.greatest)
    )
    if not exceeds(total.figure, most) and not exceeds(least, total.figure):
        return
    yield problem(
        f"Total sjukfrånvaro är {shown(total.value, '%')}, men {words} ligger mellan {shown(low, '%')} och "
        f"{shown(high, '%')}. Ett genomsnitt ligger mellan sina delar.",
        "Kontrollera att alla mått är i procent av gruppens egen ordinarie arbetstid.",
        At(total.origin, unit, tuple(side.origin for side in sides)),
    )


@rule(
    "C76",
    "Sjukfrånvaro i en grupp om högst tio visas inte",
    "LKBR 11 kap., prop. 2002/03:6; skyddet för enskildas personliga förhållanden",
    "Uppgift om sjukfrånvaro lämnas inte om gruppen är högst tio personer eller uppgiften kan hänföras till en enskild. Är kvinnorna eller männen "
    "för få visas ingen av grupperna, eftersom den totala sjukfrånvaron och den andra gruppen berättar den.",
    "Nämnden har 24 kvinnor och 8 män, och sjukfrånvaro för båda.",
    ("personal", "d_personal"),
    severity=Severity.WARNING,
    kinds=("bokslut", "delar", "prognos"),
)
def _small_groups(context: Context) -> Problems:
    for sheet in ("personal", "d_personal"):
        for unit in dict.fromkeys(row.unit for row in context.dataset.of(sheet)):
            given = {row.key: row.figure("utfall") for row in context.dataset.of(sheet, unit)}
            few = small(sheet, partial(_given, given))
            filled = [given[row].origin for row in few if row in given and given[row].value is not None]
            if filled:
                count = shown(min(few.values()), "")
                yield problem(
                    f"Sjukfrånvaron visas inte i någon rapport: gruppen är {count} personer, och högst {shown(FEWEST, '')} är för få.",
                    "Skriv ”ej tillämpligt” i cellen. Kontrollera att texten inte heller berättar den.",
                    At(filled[0], unit, tuple(filled[1:])),
                    Severity.WARNING,
                )


def _given(rows: Mapping[str, Figure], key: str) -> Figure:
    return rows.get(key, Figure.missing())
