"""Driftredovisningen, its bridge to the income statement and the changes of appropriations (LKBR 10 kap. 1 §, RKR R14)."""

from __future__ import annotations

from pipeline import text
from pipeline.budget import KINDS, SHEET, subject_of
from pipeline.config import COMMITTEES, Unit
from pipeline.reports import moved
from pipeline.reports.base import Source
from pipeline.reports.comparison import Line, Measure, comparison, of_rows
from pipeline.reports.listing import Shown, listing, whose
from pipeline.reports.own import own_table
from pipeline.schemas.choices import ADOPTED, OPERATION
from pipeline.units import Owner
from pipeline.view import Block, Column

_OPERATING = (
    Measure("Intäkter", "drift/{row}/intakter"),
    Measure("Kostnader", "drift/{row}/kostnader"),
    Measure("Netto", "drift/{row}/netto"),
    Measure("Ursprunglig budget", "drift/{row}/budget", 1.1),
    Measure("Ändring", "drift/{row}/andring", 0.9),
    Measure("Reviderad budget", "drift/{row}/budget_rev", 1.1),
    Measure("Avvikelse", "drift/{row}/avvikelse", deviation=True),
    Measure("Netto {last}", "drift/{row}/netto_fg"),
)
_STEPS = (
    Measure("Intäkter", "bro/{row}/intakter"),
    Measure("Kostnader", "bro/{row}/kostnader"),
    Measure("Netto", "bro/{row}/netto"),
)
_BRIDGE = (
    Line("Summa verksamhet enligt driftredovisningen", "summa"),
    Line("Avgår interna poster", "interna"),
    Line("Verksamhetens externa intäkter och kostnader", "externa", "sum"),
    Line("Avskrivningar och nedskrivningar", "avskrivningar"),
    Line("Verksamhetens nettokostnader enligt resultaträkningen", "R4", "total"),
)


def operating(source: Source) -> tuple[Block, ...]:
    """Return driftredovisningen per verksamhet and its bridge to the income statement (LKBR 10 kap. 1 §, RKR R14)."""
    lines = [
        *(line for unit in source.accountable(*COMMITTEES) for line in _of_unit(source, unit)),
        Line("Summa nämnder", "namnder/summa", "total", key="namnder"),
        *(line for unit in source.accountable("finans") for line in _of_unit(source, unit)),
        Line("Summa verksamhet", "verksamhet/summa", "total", key="verksamhet"),
    ]
    table = comparison(
        source,
        "drift",
        f"Driftredovisning {source.year}",
        Column("Nämnd och verksamhet", width=3.6),
        _OPERATING,
        lines,
        wide=True,
        notes=(
            "Avvikelse är utfall minus reviderad budget; plus betyder bättre än budget.",
            *moved.notes(source),
        ),
    )
    caption = "Avstämning av driftredovisningen mot resultaträkningen"
    bridge = comparison(source, "avstamning-drift", caption, Column("", width=4), _STEPS, _BRIDGE)
    principles = source.central_text("drift", "Driftredovisningens principer")
    return (
        *principles,
        own_table(source, "drift", f"Driftredovisning {source.year}") or table,
        bridge,
        *_versions(source),
        *_decisions(source),
    )


def _of_unit(source: Source, unit: Unit) -> list[Line]:
    """Return a unit's sum and, where it has several, its verksamheter; one that has not delivered is told."""
    rows = source.dataset.of("finans" if unit.kind == "finans" else "drift", unit.id)
    name = unit.name if rows else f"{unit.name} – SAKNAS"
    areas = of_rows(rows, "verksamhet", level=1) if len(rows) > 1 else []
    return [Line(name, f"{unit.id}/summa", "sum", key=unit.id), *areas]


def _versions(source: Source) -> tuple[Block, ...]:
    """Return how each unit's budget has changed from the adopted one, by kind of decision; nothing when there is only one kind."""
    changes = [line for line in source.dataset.of(SHEET) if subject_of(line) == OPERATION]
    there = {line.text("slag") for line in changes if line.unit != Owner.MUNICIPALITY}
    kinds = [
        Measure(text.capital(word), f"budget/{{row}}/drift/{column}", deviation=True)
        for column, word in KINDS.items()
        if word in there
    ]
    if len(kinds) < 2:  # noqa: PLR2004 - one kind is the column of changes in driftredovisningen
        return ()
    measures = (
        Measure("Ursprunglig budget", "budget/{row}/drift/budget", 1.1),
        *kinds,
        Measure("Reviderad budget", "budget/{row}/drift/budget_rev", 1.1),
    )
    units = source.units(*COMMITTEES, "finans")
    lines = [Line(unit.name, f"{unit.id}/summa", key=unit.id) for unit in units]
    return (
        comparison(
            source,
            "budgetversioner",
            f"Från ursprunglig till reviderad budget {source.year}",
            Column("Nämnd", width=3),
            measures,
            (*lines, Line("Summa", "summa/summa", "total", key="summa")),
            notes=("Minus ökar nämndens kostnadsram, plus minskar den.",),
        ),
    )


def _decisions(source: Source) -> tuple[Block, ...]:
    """Return the decisions that have changed the units' budgets of operation, in the order they were written."""
    rows = [
        line
        for line in source.dataset.of(SHEET)
        if line.text("slag") != ADOPTED and subject_of(line) == OPERATION and line.unit != Owner.MUNICIPALITY
    ]
    if not rows:
        return ()
    columns = (
        Shown("beslut", 2.1),
        whose(source, 2, "Nämnd"),
        Shown("slag", 1.35),
        Shown("belopp", deviation=True),
        Shown("motiv", 2.5),
        Shown("finansiering", 2.1),
    )
    caption = f"Anslagsförändringar {source.year}"
    return (
        listing(
            source, SHEET, "anslagsforandringar", caption, rows, columns, line=lambda row: f"rad-{row.key}"
        ),
    )
