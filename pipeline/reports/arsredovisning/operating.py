"""Driftredovisningen, its bridge to the income statement and the changes of appropriations (LKBR 10 kap. 1 §, RKR R14)."""

from __future__ import annotations

from pipeline.config import COMMITTEES, Unit
from pipeline.reports import moved
from pipeline.reports.base import Source
from pipeline.reports.comparison import Line, Measure, comparison, of_rows
from pipeline.reports.listing import Shown, listing, whose
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
    return (*principles, table, bridge, *_appropriations(source))


def _of_unit(source: Source, unit: Unit) -> list[Line]:
    """Return a unit's sum and, where it has several, its verksamheter; one that has not delivered is told."""
    rows = source.dataset.of("finans" if unit.kind == "finans" else "drift", unit.id)
    name = unit.name if rows else f"{unit.name} – SAKNAS"
    areas = of_rows(rows, "verksamhet", level=1) if len(rows) > 1 else []
    return [Line(name, f"{unit.id}/summa", "sum", key=unit.id), *areas]


def _appropriations(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("anslag")
    if not rows:
        return ()
    columns = (
        whose(source, 2, field="namnd"),
        Shown("belopp", deviation=True),
        Shown("beslut", 1.6),
        Shown("motiv", 3),
        Shown("finansiering", 2.2),
    )
    caption = f"Anslagsförändringar {source.year}"
    return (
        listing(
            source, "anslag", "anslagsforandringar", caption, rows, columns, line=lambda row: f"rad-{row.key}"
        ),
    )
