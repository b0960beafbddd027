"""F3: surroundings and population, risks, pension obligations (RKR R15)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.model import Figure, Gathered
from pipeline.reports.base import Source, para, prose
from pipeline.reports.risks import CLOSING, assessed, gravest, highest, matrix, score, slug, summed_up
from pipeline.reports.sentences import counted, known
from pipeline.schemas.conditions import PENSION_ROWS
from pipeline.view import (
    Block,
    Cell,
    Column,
    Kind,
    Number,
    Section,
    Table,
    TableRow,
)
from pipeline.words import phrase

_MOST: Final = 15
"""How many risks are shown at most; risks of one value stand or fall together."""
_AFTER: Final = "Riskvärdet är nämndernas bedömning efter årets kontroller, och bolagens vid årets slut."


def conditions(source: Source) -> tuple[Section, ...]:
    """Return F3: surroundings and population, risks, pensions."""
    return (
        source.told("omvarld", *population(source)),
        source.told("risker", *municipal_risks(source)),
        source.told("pensioner", *pensions(source), key="pensionsforpliktelser", box="Pensioner"),
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
                known(
                    phrase("Den 31 december hade kommunen ", _count(totals[1]), " invånare"),
                    "Uppgift om antalet invånare den 31 december saknas",
                ),
                known(phrase(", en förändring med ", _count(change, sign=True), " under året"), ""),
                ".",
            )
        ),
        table,
    )


def _count(figure: Figure, *, sign: bool = False) -> Number:
    return Number(figure, 0, "", sign)


def municipal_risks(source: Source) -> tuple[Block, ...]:
    """Return the gravest risks of nämnder and bolag in a matrix and a table, highest value after the year's controls first."""
    settings = source.municipality.settings
    units = [unit.id for unit in source.units("namnd", "bolag")]
    placed = assessed(source.gathered("risker", *units), CLOSING)
    if not placed.rows:
        return ()
    worst, lowest = gravest(placed, CLOSING, settings.risk_bands[0][0], _MOST)
    low, band = settings.risk_bands[-2]
    high = placed.where(lambda row: score(row, CLOSING.value) >= low).count(CLOSING.value)
    alt = phrase(
        "Riskmatris med de ",
        Number(worst.count(CLOSING.value)),
        " allvarligaste riskerna av ",
        Number(placed.count(CLOSING.value)),
        ". ",
        counted(high, "risk", "risker"),
        f" når nivån ”{band}” eller högre. ",
        highest(worst, CLOSING),
    )
    title = "Väsentliga risker efter sannolikhet och konsekvens"
    return (
        matrix(source, CLOSING, "riskmatris", title, alt, worst, "vasentliga-risker"),
        _risk_table(source, placed, worst, lowest),
    )


def _risk_table(source: Source, placed: Gathered, worst: Gathered, lowest: int) -> Table:
    lines = []
    for row in worst:
        own = source.gathered("kontroller", row.unit).having("risk_id", row.key)
        cells: tuple[Cell, ...] = (
            row.key,
            source.name(row.unit),
            row.text("risk"),
            row.figure(CLOSING.value),
            phrase(summed_up(own)),
            "; ".join(_handled(own)) or text.DASH,
        )
        lines.append(TableRow(cells, key=slug(row)))
    rest = len(placed) > len(worst)
    chosen = phrase(
        "Tabellen visar de ",
        Number(worst.count(CLOSING.value)),
        " av ",
        Number(placed.count(CLOSING.value)),
        " risker som har riskvärdet ",
        Number(Figure.const(lowest, "lägsta riskvärde som visas", "antal")),
        " eller högre.",
    )
    return Table(
        "vasentliga-risker",
        "Väsentliga risker enligt nämndernas och bolagens riskanalyser",
        (
            Column("Id", Kind.TEXT, 1.1),
            Column("Enhet", Kind.TEXT, 1.7),
            Column("Risk", Kind.TEXT, 3.4),
            Column("Riskvärde", Kind.NUMBER, 1.1),
            Column("Kontroller", Kind.TEXT, 1.9),
            Column("Hantering", Kind.TEXT, 2.8),
        ),
        tuple(lines),
        notes=(*((_AFTER,) if source.other("internkontroll") else ()), *((chosen,) if rest else ())),
        gaps=worst.gaps,
    )


def _handled(controls: Gathered) -> list[str]:
    """Return what is done about a risk: the measures after its controls, else the controls themselves."""
    measures = [row.text("atgard") for row in controls if row.text("atgard")]
    return list(dict.fromkeys(measures or [row.text("kontroll") for row in controls]))


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
        for fixed in PENSION_ROWS
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
