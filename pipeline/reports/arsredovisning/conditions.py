"""F3: surroundings and population, risks, pension obligations (RKR R15)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.base import Source, para, prose, section
from pipeline.schemas.central import PENSIONER
from pipeline.view import (
    Block,
    Column,
    Kind,
    Number,
    Risk,
    RiskMatrix,
    Section,
    Table,
    TableRow,
)


def conditions(source: Source) -> tuple[Section, ...]:
    """Return F3: surroundings and population, risks, pensions."""
    return (
        section(
            "omvarld",
            "Omvärld och befolkning",
            *source.central_text("omvarld", "Omvärld och befolkning"),
            *population(source),
        ),
        section(
            "risker",
            "Risker och osäkerheter",
            *source.central_text("risker", "Risker och osäkerheter"),
            *municipal_risks(source),
        ),
        section(
            "pensionsforpliktelser",
            "Pensionsförpliktelser",
            *source.central_text("pensioner", "Pensioner"),
            *pensions(source),
        ),
    )


def population(source: Source) -> tuple[Block, ...]:
    """Return the inhabitants by age group, outcome and forecast."""
    rows = source.dataset.of("befolkning")
    if not rows:
        return ()
    names = (
        ("t1", str(source.year - 1)),
        ("t", str(source.year)),
        ("p1", f"Prognos {source.year + 1}"),
        ("p5", f"Prognos {source.year + 5}"),
    )
    lines = [
        TableRow(
            (row.key, *(row.figure(name) for name, _ in names), row.figure("p5") - row.figure("t")),
            key=text.slug(row.key),
        )
        for row in rows
    ]
    totals = [Figure.total(row.figure(name) for row in rows) for name, _ in names]
    lines.append(TableRow(("Summa", *totals, totals[3] - totals[1]), "total", key="summa"))
    change = totals[1] - totals[0]
    table = Table(
        "befolkning",
        "Invånare den 31 december efter ålder",
        (
            Column("Ålder", Kind.TEXT, 2),
            *(Column(title, Kind.NUMBER) for _, title in names),
            Column("Förändring på fem år", Kind.NUMBER, 1.2, deviation=True),
        ),
        tuple(lines),
    )
    return (
        prose(
            para(
                "Den 31 december hade kommunen ",
                _count(totals[1]),
                " invånare, en förändring med ",
                _count(change, sign=True),
                " under året.",
            )
        ),
        table,
    )


def _count(figure: Figure, *, sign: bool = False) -> Number:
    return Number(figure, 0, "", sign)


def municipal_risks(source: Source) -> tuple[Block, ...]:
    """Return the gravest risks of the nämnder in a matrix and a table, highest score first."""
    settings = source.municipality.settings
    rows = [row for unit in source.units("namnd", "bolag") for row in source.dataset.of("risker", unit.id)]
    placed = [row for row in rows if row.figure("s").value is not None and row.figure("k").value is not None]
    placed.sort(
        key=lambda row: (-(row.figure("varde").value or 0), source.municipality.place(row.unit), row.key)
    )
    worst = placed[:12]
    if not worst:
        return ()
    high = sum(1 for row in placed if (row.figure("varde").value or 0) >= settings.risk_bands[-2][0])
    matrix = RiskMatrix(
        "riskmatris",
        "De mest väsentliga riskerna efter sannolikhet och konsekvens",
        f"Riskmatris med de {len(worst)} högst värderade riskerna av {len(placed)}. {high} risker når nivån "
        f"”{settings.risk_bands[-2][1]}” eller högre.",
        tuple(
            Risk(row.key, row.text("risk"), int(row.figure("s").value or 1), int(row.figure("k").value or 1))
            for row in worst
        ),
        settings.likelihoods,
        settings.consequences,
        settings.risk_bands,
        "vasentliga-risker",
    )
    table = Table(
        "vasentliga-risker",
        "De mest väsentliga riskerna enligt nämndernas och bolagens riskanalyser",
        (
            Column("Id", Kind.TEXT, 0.8),
            Column("Enhet", Kind.TEXT, 1.8),
            Column("Risk", Kind.TEXT, 4),
            Column("Riskvärde", Kind.NUMBER, 1.1),
            Column("Hantering", Kind.TEXT, 3),
        ),
        tuple(
            TableRow(
                (
                    row.key,
                    source.name(row.unit),
                    row.text("risk"),
                    row.figure("varde"),
                    row.text("atgard") or row.text("kontroll"),
                ),
                key=text.slug(row.key),
            )
            for row in worst
        ),
        wide=False,
    )
    return (matrix, table)


def pensions(source: Source) -> tuple[Block, ...]:
    """Return the pension obligations and how they are met."""
    rows = {row.key: row for row in source.dataset.of("pensioner")}
    if not rows:
        return ()
    lines = [
        TableRow(
            (fixed.label, rows[fixed.id].figure("kommun"), rows[fixed.id].figure("koncern")),
            "total" if fixed.kind == "total" else "sum" if fixed.computed else "row",
            key=fixed.id,
        )
        for fixed in PENSIONER.rows
        if fixed.id in rows
    ]
    return (
        Table(
            "pensioner",
            f"Pensionsförpliktelser och förvaltade pensionsmedel {source.year}",
            (Column("", Kind.TEXT, 4), source.money("Kommunen"), source.money("Koncernen")),
            tuple(lines),
            source.unit,
        ),
    )
