"""The summary: key figures and the result against the forecast."""

from __future__ import annotations

from pipeline import text
from pipeline.reports.base import Source, section
from pipeline.reports.sentences import against
from pipeline.view import (
    Block,
    Chart,
    Column,
    KeyFigures,
    Kind,
    Number,
    Section,
    Series,
    Table,
    TableRow,
    Tile,
)
from pipeline.words import phrase


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the opening chapter."""
    return (
        section(
            "sammanfattning",
            "Sammanfattning",
            tiles(source),
            *results(source),
            *source.central_text("sammanfattning", "Sammanfattning"),
            intro=f"Resultatet till och med {text.long_date(source.occasion.end)} och prognosen för helåret.",
        ),
    )


def tiles(source: Source) -> KeyFigures:
    """Return the six key figures of the period and the forecast."""
    fig, money = source.fig, (source.unit, source.decimals)

    def tile(
        label: str, key: str, unit: str, decimals: int, beside: str, other: str, *, sign: bool = False
    ) -> Tile:
        return Tile(
            label, fig(key), unit, decimals, phrase(f"{beside}: ", Number(fig(other), decimals, unit)), sign
        )

    last = source.year - 1
    return KeyFigures(
        (
            tile(
                "Periodens resultat",
                "rr/R12/kommun/utfall",
                *money,
                f"Samma period {last}",
                "rr/R12/kommun/fg",
            ),
            tile("Helårsprognos", "rr/R12/kommun/prognos", *money, "Budget", "rr/R12/kommun/budget"),
            tile(
                "Balanskravsresultat, prognos",
                "balanskrav/B10/prognos",
                *money,
                "Att reglera",
                "balanskrav/B13/prognos",
            ),
            tile(
                "Nämndernas avvikelse, prognos",
                "drift/namnder/summa/avvikelse",
                *money,
                "Förra prognosen",
                "drift/namnder/summa/prognos_fg",
                sign=True,
            ),
            tile("Nettoinvesteringar, prognos", "inv/summa/prognos", *money, "Budget", "inv/summa/budget"),
            tile(
                "Soliditet",
                "nyckeltal/soliditet/kommun/utfall",
                "%",
                1,
                f"31 december {last}",
                "nyckeltal/soliditet/kommun/fg",
            ),
        )
    )


def results(source: Source) -> tuple[Block, ...]:
    """Return the year's budgeted result and the forecasts of it, as chart and table."""
    lines = (
        ("Helårsbudget", source.fig("rr/R12/kommun/budget")),
        ("Förra helårsprognosen", source.fig("prognos/R12/kommun/fg")),
        ("Helårsprognos", source.fig("rr/R12/kommun/prognos")),
    )
    shown = [(name, figure) for name, figure in lines if figure.known]
    table = Table(
        "resultat-prognos",
        "Kommunens resultat för helåret: budget och prognoser",
        (Column("", Kind.TEXT, 4), source.money("Resultat")),
        tuple(TableRow((name, figure), key=text.slug(name)) for name, figure in lines),
        source.unit,
    )
    if len(shown) < len(lines):
        return (table,)
    gap = source.amount(source.fig("rr/R12/kommun/avvikelse"))
    chart = Chart(
        "diagram-resultat",
        "hbars",
        phrase("Prognosen är ", against(gap, "budget")),
        phrase("Liggande staplar över resultatet. ", source.amounts(shown)),
        tuple(name for name, _ in shown),
        (Series("Resultat", tuple(figure for _, figure in shown)),),
        source.unit,
        source.decimals,
        table.id,
    )
    return (chart, table)
