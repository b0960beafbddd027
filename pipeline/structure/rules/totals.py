"""STR5: that every amount is counted once in its total, and every unit has its row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.formula import Between
from pipeline.model import Severity
from pipeline.schemas.law import LawRow, law_row, law_rows
from pipeline.structure.expand import Expansion, Row, linear, parent
from pipeline.structure.known import Known
from pipeline.structure.rules.base import OWN, Found, Written, called, rule
from pipeline.tables import OF_UNITS, TOTALS, Kind, Line, Table
from pipeline.units import COMMITTEES, UNIT_KINDS, Unit


@rule(
    "STR5",
    "Rader som räknas två gånger, eller inte alls",
    OWN,
    "Ett belopp ska räknas en gång i sin summa. En rad som skrivs in i en tabell med totalsumma ska ingå i någon summa som trycks, om inte "
    "lagen har den utanför. Har tabellen en summa av enheter ska alla enheter som lämnar den ingå.",
    "”Nettokostnader” (netto) räknar ”Intäkter” (int) två gånger.",
)
def STR5(written: Written) -> Iterator[Found]:  # noqa: N802
    """Rows counted twice in a total, typed rows in no printed total, and units in no selection."""
    for table in written.sound():
        yield from _twice(written.expansion, table)
        yield from _nowhere(written.expansion, table)
        yield from _units(written.known, table)


def _twice(expansion: Expansion, table: Table) -> Iterator[Found]:
    """Yield the lowest rows that count a row more than once; a part counts with the row that it is part of."""
    doubled: dict[Row, frozenset[Row]] = {}
    for line in expansion.lowest_first(table):
        counted = expansion.counted(table, line)
        double = {row for row, times in counted.items() if abs(times) > 1 and _amount(expansion, row)}
        double |= set(_with_its_whole(expansion, counted))
        below: set[Row] = set()
        for row in counted:
            below |= doubled.get(row, frozenset())
        doubled[(table.id, line.id)] = frozenset(double)
        fresh = sorted(double - below)
        if fresh:
            rows = ", ".join(f"”{expansion.label(row)}” ({row[1]})" for row in fresh)
            yield Found(
                f"{called(line.label, line.id)} räknar {rows} två gånger.",
                "Ta bort det ena ur formeln. En summa innehåller redan sina rader.",
                line.at("Räkna"),
                tables=(table.id,),
            )


def _amount(expansion: Expansion, row: Row) -> bool:
    """Tell whether a row holds an amount of its own: it is typed, or no sum of others."""
    line = expansion.line(row)
    return line is not None and (line.formula is None or linear(line.formula.node) is None)


def _with_its_whole(expansion: Expansion, times: Mapping[Row, int]) -> Iterator[Row]:
    for (key, line), count in times.items():
        table = expansion.known.tables[key]
        row = table.line(line)
        whole = (key, parent(table, row)) if row else (key, "")
        if times.get(whole, 0) * count > 0:
            yield (key, line)


def _nowhere(expansion: Expansion, table: Table) -> Iterator[Found]:
    """Yield the typed rows of a table with a total that no printed sum counts, though they are in its unit."""
    totals = [line for line in table.lines if line.kind is Kind.TOTAL and line.formula]
    if not totals:
        return
    units = {line.unit or table.unit for line in totals}
    counted = {
        row
        for there, line in expansion.users()
        if line.kind in TOTALS and line.shown
        for row in expansion.counted(there, line)
    }
    for line in table.lines:
        if line.kind is not Kind.ROW or not line.typed or (table.id, line.id) in counted:
            continue
        if (line.unit or table.unit) not in units or _outside(table, line) or not _number(line):
            continue
        yield Found(
            f"{called(line.label, line.id)} ingår inte i någon summa som trycks.",
            "Lägg till raden i den summa som den hör till. Är den en del av en annan rad: skriv varav i kolumnen Slag.",
            line.at("Rad"),
            Severity.WARNING,
        )


def _outside(table: Table, line: Line) -> bool:
    """Tell whether the law has a row outside all sums."""
    law: LawRow | None = law_row(line.meaning.of, table.id) if line.meaning else None
    if law is None:
        return False
    key = law.within or law.id
    return not any(key == term for each in law_rows(law.table) for term, _ in each.terms)


def _number(line: Line) -> bool:
    return not line.unit.startswith("val:") and line.unit not in {"text", "ja/nej", "datum"}


# -- units -------------------------------------------------------------------------------------------
def _units(known: Known, table: Table) -> Iterator[Found]:
    """Yield the units that hand in a table of units with a sum, and that no row of it is for."""
    sums = [
        line
        for line in table.lines
        if line.kind in TOTALS and any(known.selected(name) is not None for name in _selections(line))
    ]
    if not sums or not table.of_units:
        return
    shown: set[str] = set()
    for line in table.lines:
        if line.kind in OF_UNITS:
            shown |= {unit.id for unit in known.selected(line.id) or ()}
    summed = {unit.id for line in sums for key in _selections(line) for unit in known.selected(key) or ()}
    total = sums[-1]
    for unit in known.units():
        if not _hands_in(table, unit) or unit.id in summed:
            continue
        inside = "" if unit.id in shown else "trycks inte och "
        yield Found(
            f"{unit.name} {inside}ingår inte i {called(total.label, total.id)}.",
            f"Skriv en grupp på enheten (enheter.{unit.id}.grupp i kommun.toml) som en rad i tabellen gäller, eller lägg till en rad för {unit.id}.",
            total.at("Räkna"),
            Severity.WARNING,
        )


def _selections(line: Line) -> tuple[str, ...]:
    terms = linear(line.formula.node) if line.formula else None
    return tuple(str(name) for name, _ in terms or () if not isinstance(name, Between))


def _hands_in(table: Table, unit: Unit) -> bool:
    kinds = (*table.handed_in_by, *(COMMITTEES if "namnd" in table.handed_in_by else ()))
    return unit.kind in kinds or (unit.id in kinds and unit.id not in UNIT_KINDS)
