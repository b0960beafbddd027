"""The municipality's own statements, notes, balanskrav, reserves and segregated accounts, this year and last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from pipeline.config import Occasion
from pipeline.merge.columns import Cell, Column, Compared, Figures, FixedTable, Published, Sum, cells
from pipeline.model import Dataset, Figure
from pipeline.schemas.accounts import SKATTER_ROWS
from pipeline.schemas.base import FixedRow
from pipeline.schemas.notes import NOTE_ROWS
from pipeline.schemas.segregated import SEGREGATED_ROWS
from pipeline.schemas.statements import BALANSKRAV, BR, KFA, RESERVES, RR

BUDGET: Final = Published("budget", "plan", "plan/{row}/total/b", typed="budget")
"""The budget of the income statement as the council's plan has it."""


def before(key: str, source: Compared = "previous", name: str = "fg", typed: str = "") -> Column:
    """Return a column of what was published under a table's key, and as ``typed`` in a field of the sheet where it was not."""
    return Published(name, source, key, typed)


def _table(
    sheet: str, rows: tuple[FixedRow, ...], key: str, *columns: Column, typed: str = "utfall_fg"
) -> FixedTable:
    """Return a sheet as a table with last year beside it."""
    return FixedTable(key, sheet, rows, (*columns, before(key, typed=typed)))


_INCOME: Final = tuple(row for row in SEGREGATED_ROWS if row.id.startswith("X"))
YEAR_END: Final = (
    _table("rr", RR, "rr/{row}/kommun", *cells("utfall"), BUDGET),
    _table("br", BR, "br/{row}/kommun", *cells("utfall")),
    *(
        _table(key, rows, f"{key}/{{row}}/koncern", typed="koncern_fg")
        for key, rows in (("rr", RR), ("br", BR))
    ),
    *(
        _table(sheet, rows, f"{key}/{{row}}/{entity}", Cell("utfall", entity), typed=f"{entity}_fg")
        for key, sheet, rows in (("kfa", "kfa", KFA), ("not", "noter", NOTE_ROWS))
        for entity in ("kommun", "koncern")
    ),
    _table(
        "balanskrav",
        BALANSKRAV,
        "balanskrav/{row}",
        *cells("utfall"),
        before("balanskrav/{row}", "before_last", "fg2"),
    ),
    _table("reserver", RESERVES, "reserv/{row}", *cells("utfall")),
)
SEGREGATED: Final = {
    key: (
        _table(key, SEGREGATED_ROWS, f"{key}/{{row}}", *cells("utfall")),
        FixedTable(f"{key}/{{row}}", key, _INCOME, cells("budget")),
    )
    for key in ("va", "avfall")
}
"""The segregated accounts of what is paid by fees (LKBR 11 kap.)."""
INTERIM: Final = (
    FixedTable(
        "rr/{row}/kommun",
        "d_rr",
        RR,
        (
            *cells("utfall"),
            before("rr/{row}/kommun", typed="utfall_fg"),
            BUDGET,
            *cells("prognos"),
            Sum("avvikelse", ("prognos", "-budget")),
        ),
    ),
    FixedTable("br/{row}/kommun", "d_br", BR, (*cells("utfall"), before("br/{row}/kommun", "closing"))),
    FixedTable("skatt/{row}/kommun", "d_skatter", SKATTER_ROWS, cells("utfall", "budget", "prognos")),
    FixedTable("balanskrav/{row}", "d_balanskrav", BALANSKRAV, cells("prognos")),
)


def statements(tables: Iterable[FixedTable], dataset: Dataset, occasion: Occasion) -> Figures:
    """Return the figures of some statements, tkr, and what remains to restore of each balanskravsutredning (LKBR 11 kap. 10–12 §§)."""
    figures: Figures = {}
    for table in tables:
        made = table.figures(dataset, occasion)
        if table.rows is BALANSKRAV:
            made |= remaining(made, [column.name for column in table.columns])
        figures |= made
    return figures


def remaining(figures: Mapping[str, Figure], columns: Iterable[str]) -> Figures:
    """Return what of a deficit remains to restore (B13), with those of earlier years; zero or less."""
    nothing = Figure.const(0, "högst noll", "tkr")
    made: Figures = {}
    for when in columns:
        year, earlier, restored = (figures[f"balanskrav/{row}/{when}"] for row in ("B10", "B11", "B12"))
        made[f"balanskrav/B13/{when}"] = (year + earlier + restored).least(nothing)
    return made


def reserve_limits(figures: Mapping[str, Figure]) -> Figures:
    """Return the highest reservation of the year and the ceiling of the reserve (KL 11 kap. 14 §).

    The reservation may be the lower of the year's result and the result after balanskravsjusteringar, beyond one per cent of
    taxes and general grants; two per cent when equity less older pension obligations is negative. Ceiling: five per cent.
    """
    base = figures["rr/R5/kommun/utfall"] + figures["rr/R6/kommun/utfall"]
    equity = figures["br/D/kommun/utfall"] - figures["br/G21/kommun/utfall"]
    low = equity.value is not None and equity.value < 0
    rate = Figure.const("0.02" if low else "0.01", "två procent" if low else "en procent")
    result = figures["rr/R12/kommun/utfall"].least(figures["balanskrav/B7/utfall"])
    cap = (result - base.times(rate)).greatest(Figure.const(0, "lägst noll", "tkr"))
    return {
        "reserv/skatt_bidrag": base,
        "reserv/tak": cap,
        "reserv/grans": base.times(Figure.const("0.05", "fem procent")),
    }


def segregated(dataset: Dataset, occasion: Occasion) -> Figures:
    """Return the segregated accounts that are handed in: those of VA and avfall."""
    tables = (table for key, both in SEGREGATED.items() if dataset.of(key) for table in both)
    return statements(tables, dataset, occasion)


def input_rows(rows: tuple[FixedRow, ...]) -> tuple[str, ...]:
    """Return the ids of the rows that are neither groups nor sums."""
    return tuple(row.id for row in rows if row.kind != "group" and not row.computed)
