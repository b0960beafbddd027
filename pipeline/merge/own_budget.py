"""Columns of own tables that mean a version of the budget, as decided."""

from __future__ import annotations

from pipeline.budget import COLUMNS, Budget, decided_year
from pipeline.merge.handed_in import HandedIn
from pipeline.model import Figure
from pipeline.schemas.law import counts_in
from pipeline.schemas.own_units import subject
from pipeline.tables import Col, Kind, Line, Table
from pipeline.units import Owner


def decided_budget(tables: HandedIn, table: Table, line: Line, column: Col) -> Figure | None:
    """Return a version of the year's budget, as decided for a unit, a part of it or a row of the income statement; None for other columns."""
    meaning = column.meaning
    year = decided_year(tables.occasion)
    back = 0 if year is None else year - tables.occasion.year  # a plan has the decisions of the year before
    if meaning is None or meaning.of not in COLUMNS or (meaning.years != (back, back) and not meaning.day):
        return None
    if line.of_unit:
        whose, part = line.of_unit, line.part or "summa"
    elif table.id == "rr" and line.meaning and line.typed and line.kind is Kind.ROW:
        whose, part = Owner.MUNICIPALITY.value, counts_in(line.meaning.of, table.id)
        if (
            sum(
                each.meaning is not None and counts_in(each.meaning.of, table.id) == part
                for each in table.lines
            )
            > 1
        ):
            return (
                None  # the decision is of the law's row, and nobody has divided it among those that mean it
            )
    else:
        return None
    which = "investering" if subject(table) == "inv" else "drift"
    if meaning.day or back:
        figure = Budget.of(tables.dataset, tables.occasion).figure(
            whose, part, which, meaning.of, meaning.day
        )
    else:
        figure = tables.law.get(f"budget/{whose}/{part}/{which}/{meaning.of}") or Figure.missing()
    if not figure.known and meaning.of == "budget":
        return None  # as it is typed, or as the unit's own form has it
    return -figure if meaning.negative else figure
