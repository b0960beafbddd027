"""A municipality's own tables: totals that are typed over their formulas, and rows that must equal rows of other tables.

The amounts were reckoned and judged when they were merged, by how well each is known; here they are told, in the table's own unit.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from pipeline import text
from pipeline.formula import rendered
from pipeline.merge.accounts import OwnFault
from pipeline.model import Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.schemas.lkbr import with_accounts
from pipeline.schemas.own import is_note, titled
from pipeline.tables import Col, Line, Table
from pipeline.tieout import At, problem, shown

TOLD_ELSEWHERE: Final = frozenset({"rr", "br", "kfa", "drift"})
"""Tables whose sums have controls of their own: C01, C02, C06 and C17."""


def own_sums(context: Context, *tables: str) -> Problems:
    """Yield a problem at each total of some own tables that is not what its formula gives."""
    for fault in _faults(context):
        if fault.table in tables and not fault.tie:
            yield from _told(context, fault)


def own_ties(context: Context, *, notes: bool) -> Problems:
    """Yield a problem at each row of the notes, or of other own tables, that is not the row it must equal."""
    for fault in _faults(context):
        table = context.structure.table(fault.table)
        if table is not None and fault.tie and is_note(table) == notes:
            yield from _told(context, fault)


@rule(
    "SUM",
    "Summor i kommunens egna tabeller",
    "LKBR 4 kap. 3 §",
    "En summa som är inskriven över sin formel ska vara det formeln ger, så när som på den avrundning som talens sista siffror tillåter: "
    "högst två enheter i sista siffran sägs inget om, mer är en varning, och mer än avrundning kan förklara är ett fel. Rader som ska stämma "
    "med en annan tabell (Stäms mot) prövas på samma sätt.",
    "Summan är 744,2 mnkr, men raderna ovanför är tillsammans 745,1 mnkr.",
    (),
    kinds=(),
)
def _own_sums(context: Context) -> Problems:
    others = {fault.table for fault in context.accounts.own_faults} - TOLD_ELSEWHERE
    yield from own_sums(context, *sorted(others))
    yield from own_ties(context, notes=False)


def _faults(context: Context) -> Iterator[OwnFault]:
    """Yield what does not agree in the tables that do not wait for their structure."""
    yield from (fault for fault in context.accounts.own_faults if fault.table not in context.waiting)


def _told(context: Context, fault: OwnFault) -> Problems:
    found = _found(context, fault)
    if found is None or fault.figure.value is None or fault.formula.value is None:
        return
    table, line, column = found
    unit = line.unit or column.unit or table.unit or context.municipality.settings.report_unit
    title = titled(column.title, context.occasion.year) or column.id
    typed, made = (
        _amount(value, fault.figure.unit, unit) for value in (fault.figure.value, fault.formula.value)
    )
    gap = _amount(fault.figure.value - fault.formula.value, fault.figure.unit, unit)
    allowed = _amount(fault.allowed, fault.figure.unit, unit)
    formula = line.tie if fault.tie else line.formula or column.formula
    said = f"{'raden ska vara lika med' if fault.tie else 'formeln'} {rendered(formula) if formula else ''}"
    message = (
        f"”{line.label or line.id}” i kolumnen {title} är {typed}, men {said}{', som är' if fault.tie else ' ger'} {made}. "
        f"Skillnaden är {gap}; tillåten avvikelse är {allowed}."
    )
    if fault.beyond:
        hint = (
            "Rätta raden, eller de belopp som den räknas ur."
            if not fault.tie
            else "Stäm av de två tabellerna mot varandra."
        )
    else:
        hint = "Skriv beloppen med fler decimaler, eller rätta summan."
    severity = Severity.ERROR if fault.beyond else Severity.WARNING
    yield problem(message, hint, At(fault.origin, fault.unit), severity)


def _found(context: Context, fault: OwnFault) -> tuple[Table, Line, Col] | None:
    table = with_accounts(context.structure, (fault.unit,)).table(fault.table)
    line, column = (table.line(fault.line), table.column(fault.column)) if table else (None, None)
    return (table, line, column) if table and line and column else None


def _amount(value: Decimal, stored: str, display: str) -> str:
    """Return an amount in the table's own unit."""
    number = text.scaled(value, stored, display)
    return shown(number, display)
