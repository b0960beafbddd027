"""STR8: columns that ask for what the municipality does not have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.budget import decided_year
from pipeline.structure.known import Known
from pipeline.structure.rules.base import Found, Written, called, rule
from pipeline.tables import Col, Table

GROUP: Final = "koncern"
NOT_PRINTED: Final = "trycks inte"
_CHANGES: Final = frozenset({"tillagg", "ombudgetering", "omfordelning", "omorganisation", "budget_rev"})


@rule(
    "STR8",
    "Kolumner för det som inte finns",
    "LKBR 12 kap.; KL 11 kap. 5 §",
    "En kolumn med koncernen kräver att tabellens koncern räknas fram eller skrivs in. Kolumner för budgetändringar kräver att besluten "
    "finns i budgetbeslut/<år>.xlsx.",
    "Kolumnen koncern betyder koncern, men tabellens koncern trycks inte.",
)
def STR8(written: Written) -> Iterator[Found]:  # noqa: N802
    """Columns of the group where none is printed, and of changes of the budget that nobody has decided."""
    known = written.known
    of_this = (table for table in known.structure.tables.values() if known.occasion.kind in table.kinds)
    for table in of_this:
        for column in table.columns:
            of = column.meaning.of if column.meaning else ""
            if of.split(".")[0] == GROUP and not _has_group(known, table):
                yield _without_group(table, column)
            year = _decided_in(known, column) if of in _CHANGES else None
            if year and year not in written.decided:
                yield Found(
                    f"{called(column.title, column.id)} visar budgetändringar, men filen budgetbeslut/{year}.xlsx finns inte.",
                    "Lägg in besluten i filen, eller ta bort kolumnen.",
                    column.at("Betyder"),
                    tables=(table.id,),
                )


def _decided_in(known: Known, column: Col) -> int | None:
    """Return the year whose decisions a column of changes shows; None for a year whose decisions are not read, of which it is typed or published."""
    meaning, read = column.meaning, decided_year(known.occasion)
    if meaning is None or meaning.day:
        return read
    year = known.occasion.year + meaning.years[0]
    return year if year in {known.occasion.year, read} else None


def _without_group(table: Table, column: Col) -> Found:
    said = (
        f"tabellens koncern ”{NOT_PRINTED}”"
        if table.group == NOT_PRINTED
        else "kommunen har ingen enhet som konsolideras"
    )
    return Found(
        f"{called(column.title, column.id)} betyder {GROUP}, men {said}.",
        "Skriv ”räknas fram” eller ”skrivs in” i kolumnen Koncern på fliken Tabeller, eller ta bort kolumnen.",
        column.at("Betyder"),
        tables=(table.id,),
    )


def _has_group(known: Known, table: Table) -> bool:
    """Tell whether a table has the group: as it says, else when something is consolidated or any table has the group written in."""
    if table.group:
        return table.group != NOT_PRINTED
    there = any(other.group not in {"", NOT_PRINTED} for other in known.structure.tables.values())
    return there or bool(known.municipality.consolidated(known.occasion))
