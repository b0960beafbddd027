"""The summary: key figures, the text, and what the result and the nämnder are expected to end at."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.base import Source, section
from pipeline.reports.findings import Finding
from pipeline.reports.in_brief import deviations
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import Ranking, against, known
from pipeline.reports.standings import FORESEEN
from pipeline.reports.tiles import beside
from pipeline.reports.uppfoljning.economy import assumptions, finance_sections, finances, income
from pipeline.view import Block, Chart, Column, KeyFigures, Kind, Section, Table, TableRow, Tile, Words
from pipeline.words import phrase

_RESULT: Final = "rr/R12/kommun"
_ALL: Final = "drift/namnder/summa"


def chapter(source: Source) -> Section:
    """Return the summary of a forecast."""
    return section(
        "sammanfattning",
        "Sammanfattning",
        KeyFigures((*_of_result(source), *_of_forecast(source))),
        *source.central_text("sammanfattning"),
        *_results(source),
        *deviations(source, "diagram-namnder", "namnder", FORESEEN),
        *_ended(source),
        sections=(
            source.told("resultat", income(source), assumptions(source), key="ekonomi"),
            *finance_sections(source),
        ),
        intro=f"Läget den {text.long_date(source.occasion.end)} och prognosen för helåret.",
    )


def of_month(source: Source) -> Section:
    """Return the summary of a month, with the income statement and what there is of money."""
    return section(
        "sammanfattning",
        "Sammanfattning",
        KeyFigures(_of_result(source)),
        *source.central_text("sammanfattning"),
        income(source),
        *finances(source),
        intro=f"Läget den {text.long_date(source.occasion.end)}.",
    )


def _of_result(source: Source) -> tuple[Tile, ...]:
    money, fig = source.amount, source.fig
    committees = money(fig(f"{_ALL}/avvikelse"), sign=True)
    now = money(fig(f"{_RESULT}/prognos"))
    budget = fig(f"{_RESULT}/budget")
    return (
        beside(
            "Resultat hittills",
            money(fig(f"{_RESULT}/utfall")),
            fig(f"{_RESULT}/budget_per"),
            "periodens budget",
        ),
        beside("Årets resultat, prognos", now, budget, "budget", note=_moved(source)),
        Tile(
            "Nämndernas avvikelse, prognos",
            committees.figure,
            committees.unit,
            committees.decimals,
            sign=True,
        )
        if not source.occasion.forecast
        else beside(
            "Nämndernas avvikelse, prognos",
            committees,
            fig(f"{_ALL}/prognos_fg"),
            "förra prognosen",
            words=("bättre", "sämre"),
        ),
    )


def _moved(source: Source) -> Words:
    """Return how the forecast of the result has changed; nothing of the year's first."""
    if not source.occasion.forecast:
        return ""
    change = source.fig(f"{_RESULT}/prognos") - source.fig("prognos/R12/kommun/fg")
    return known(phrase(against(source.amount(change), "förra prognosen")), "Förra prognosen är inte känd")


def _of_forecast(source: Source) -> tuple[Tile, ...]:
    money, fig = source.amount, source.fig
    return (
        beside(
            "Balanskravsresultat, prognos",
            money(fig("balanskrav/B10/prognos")),
            fig("balanskrav/B1/prognos"),
            "årets resultat",
        ),
        beside(
            "Nettoinvesteringar, prognos", money(fig("inv/summa/prognos")), fig("inv/summa/budget"), "budget"
        ),
        beside(
            "Likvida medel",
            money(fig("finans/PF1/utfall")),
            fig("finans/PF1/fg"),
            f"31 december {source.year - 1}",
        ),
    )


def expected(source: Source) -> tuple[tuple[str, Figure], ...]:
    """Return what the year's result was to be, what was expected last time where there is one, and what is expected now."""
    before = (("Förra prognosen", source.fig("prognos/R12/kommun/fg")),) if source.occasion.forecast else ()
    return (
        ("Budget", source.fig(f"{_RESULT}/budget")),
        *before,
        ("Prognos", source.fig(f"{_RESULT}/prognos")),
    )


def _results(source: Source) -> tuple[Chart, ...]:
    lines = expected(source)
    if not all(figure.known for _, figure in lines):
        return ()
    deviation = source.amount(source.fig(f"{_RESULT}/avvikelse"))
    finding = Finding(phrase("Helårsprognosen är ", against(deviation, "budget")), (lines[-1][0],))
    return (bars(source, "diagram-resultat", finding, Ranking(lines), "Resultat", "resultat-prognos"),)


def _ended(source: Source) -> tuple[Block, ...]:
    return (
        Table(
            "resultat-prognos",
            "Kommunens resultat för helåret: budget och prognoser",
            (Column("", Kind.TEXT, 4), source.money("Resultat")),
            tuple(TableRow((name, figure), key=text.slug(name)) for name, figure in expected(source)),
            source.unit,
        ),
    )
