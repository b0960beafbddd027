"""The municipality's own economy: income statement, assumptions, liquidity and loans, balanskrav and risks."""

from __future__ import annotations

from dataclasses import replace

from pipeline.reports.base import Source
from pipeline.reports.comparison import Line, Measure, comparison, statement
from pipeline.reports.listing import Shown, listing, of_unit, whose, with_id
from pipeline.schemas.forecasts import ASSUMPTION_ROWS, FINANCE_ROWS
from pipeline.schemas.statements import BALANSKRAV, RR, TO_RESTORE
from pipeline.units import Owner
from pipeline.view import Block, Column, Section, Table


def income(source: Source) -> Table:
    """Return the income statement: the period and the year, each against its budget."""
    columns = (
        ("Utfall hittills", "rr/{row}/kommun/utfall"),
        ("Budget hittills", "rr/{row}/kommun/budget_per"),
        ("Avvikelse hittills", "rr/{row}/kommun/avvikelse_per"),
        ("Prognos helår", "rr/{row}/kommun/prognos"),
        ("Budget helår", "rr/{row}/kommun/budget"),
        ("Avvikelse helår", "rr/{row}/kommun/avvikelse"),
    )
    return statement(source, "rr", "Resultaträkning med helårsprognos", RR, columns)


def assumptions(source: Source) -> Table:
    """Return what the forecast of taxes and costs builds on."""
    measures = (
        Measure("I budgeten", "antagande/{row}/budget", unit=""),
        Measure("I prognosen", "antagande/{row}/prognos", unit=""),
    )
    lines = [
        Line(row.label, row.id, before=(row.unit,), decimals=int(row.unit == "%")) for row in ASSUMPTION_ROWS
    ]
    first, unit = Column("", width=5), Column("Enhet", width=0.9)
    return comparison(source, "antaganden", "Prognosens antaganden", first, measures, lines, before=(unit,))


def finances(source: Source) -> tuple[Block, ...]:
    """Return what there is of money and loans: at the year's start, now and expected at its end."""
    measures = (
        Measure("Årets början", "finans/{row}/fg"),
        Measure("Nu", "finans/{row}/utfall"),
        Measure("Årets slut", "finans/{row}/prognos"),
    )
    lines = [
        replace(line, unit="%", decimals=2) if row.unit == "%" else line
        for row in FINANCE_ROWS
        for line in [Line(row.label if row.unit == "tkr" else f"{row.label}, %", row.id)]
        if row.required
        or any(source.fig(f"finans/{row.id}/{when}").known for when in ("fg", "utfall", "prognos"))
    ]
    return (comparison(source, "finans", "Likviditet, lån och borgen", Column("", width=3), measures, lines),)


def finance_sections(source: Source) -> tuple[Section, ...]:
    """Return liquidity and loans, and the balanskrav of the forecast."""
    requirement = statement(
        source,
        "balanskrav-prognos",
        f"Balanskravsutredning på helårsprognosen {source.year}",
        (*BALANSKRAV, TO_RESTORE),
        (("Prognos", "balanskrav/{row}/prognos"),),
    )
    return (
        source.told("finans", *finances(source), shared=True),
        source.told("balanskrav", requirement, shared=True),
    )


def risks(source: Source) -> tuple[Block, ...]:
    """Return what may change the forecast: the municipality's own risks first, then those of the nämnder."""
    units = (Owner.MUNICIPALITY.value, *(unit.id for unit in source.units("namnd")))
    rows = tuple(row for unit in units for row in source.dataset.of("p_risker", unit))
    if not rows:
        return ()
    columns = (
        whose(source, 1.5, "Enhet"),
        Shown("risk", 3.6, show=with_id),
        Shown("sannolikhet", 1.1),
        Shown("belopp", 1),
        Shown("hantering", 3),
    )
    gaps = source.gathered("p_risker").gaps
    made = listing(
        source, "p_risker", "risker", "Risker och möjlig effekt på prognosen", rows, columns, line=of_unit
    )
    return (replace(made, gaps=gaps),)
