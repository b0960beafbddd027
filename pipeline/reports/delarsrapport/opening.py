"""The summary: key figures and the result against the forecast."""

from __future__ import annotations

from pipeline import text
from pipeline.reports.base import Source, section
from pipeline.reports.findings import Finding
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import Ranking, against
from pipeline.view import Block, Column, KeyFigures, Kind, Number, Section, Table, TableRow, Tile
from pipeline.words import phrase


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the opening chapter."""
    return (
        section(
            "sammanfattning",
            "Sammanfattning",
            tiles(source),
            *results(source),
            *source.central_text("sammanfattning"),
            intro=f"Resultatet till och med {text.long_date(source.occasion.end)} och prognosen för helåret.",
        ),
    )


def tiles(source: Source) -> KeyFigures:
    """Return the six key figures of the period and the forecast."""
    last = source.year - 1

    def tile(label: str, key: str, beside: str, other: str, *, sign: bool = False) -> Tile:
        unit, decimals = ("%", 1) if key.startswith("nyckeltal/") else (source.unit, source.decimals)
        comparison = phrase(f"{beside}: ", Number(source.fig(other), decimals, unit))
        return Tile(label, source.fig(key), unit, decimals, comparison, sign)

    result, requirement, solidity = "rr/R12/kommun", "balanskrav", "nyckeltal/soliditet/kommun"
    committees = "drift/namnder/summa"
    return KeyFigures(
        (
            tile("Periodens resultat", f"{result}/utfall", f"Samma period {last}", f"{result}/fg"),
            tile("Helårsprognos", f"{result}/prognos", "Budget", f"{result}/budget"),
            tile(
                "Balanskravsresultat, prognos",
                f"{requirement}/B10/prognos",
                "Att reglera",
                f"{requirement}/B13/prognos",
            ),
            tile(
                "Nämndernas avvikelse, prognos",
                f"{committees}/avvikelse",
                "Förra prognosen",
                f"{committees}/prognos_fg",
                sign=True,
            ),
            tile("Nettoinvesteringar, prognos", "inv/summa/prognos", "Budget", "inv/summa/budget"),
            tile("Soliditet", f"{solidity}/utfall", f"31 december {last}", f"{solidity}/fg"),
        )
    )


def results(source: Source) -> tuple[Block, ...]:
    """Return the year's budgeted result and the forecasts of it, as chart and table."""
    lines = (
        ("Helårsbudget", source.fig("rr/R12/kommun/budget")),
        ("Förra helårsprognosen", source.fig("prognos/R12/kommun/fg")),
        ("Helårsprognos", source.fig("rr/R12/kommun/prognos")),
    )
    table = Table(
        "resultat-prognos",
        "Kommunens resultat för helåret: budget och prognoser",
        (Column("", Kind.TEXT, 4), source.money("Resultat")),
        tuple(TableRow((name, figure), key=text.slug(name)) for name, figure in lines),
        source.unit,
    )
    if not all(figure.known for _, figure in lines):
        return (table,)
    deviation = source.amount(source.fig("rr/R12/kommun/avvikelse"))
    title = phrase("Helårsprognosen är ", against(deviation, "budget"))
    finding = Finding(title, (lines[-1][0],))
    chart = bars(source, "diagram-resultat", finding, Ranking(lines), "Resultat", table.id)
    return (chart, table)
