"""The interim report in brief: a spread of six key figures, the summary, goals, and what the year is expected to end at."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.model import Figure, Gathered
from pipeline.reports.base import Source, para, prose, section
from pipeline.reports.delarsrapport.goals import financial, forecasts, tally
from pipeline.reports.findings import GOAL, Finding, share_of
from pipeline.reports.in_brief import Half, deviations, goal_row, halves, spread
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import Ranking, against, signed, size
from pipeline.reports.standings import FORESEEN
from pipeline.reports.tiles import beside
from pipeline.units import Owner
from pipeline.view import (
    Block,
    Chart,
    Column,
    KeyFigures,
    Kind,
    Section,
    Table,
    TableRow,
    Tile,
    Words,
)
from pipeline.words import phrase

_RESULT: Final = "rr/R12/kommun"


def in_brief(source: Source) -> Section:
    """Return the spread as a chapter: key figures and the summary on the left page, goals and forecasts on the right."""
    opening = section(
        "sammanfattning",
        f"Delåret {source.year} i korthet",
        tiles(source),
        intro=f"Resultatet till och med {text.long_date(source.occasion.end)} och prognosen för helåret.",
    )
    summary = section("korthet-sammanfattning", "Sammanfattning", *source.central_text("sammanfattning"))
    right = section("korthet-mal", "Målen, prognos för helåret", *_goals(source))
    left, beside_goals = _halves(source)
    return spread(opening, (summary, *halves(left)), right, halves(beside_goals))


def tiles(source: Source) -> KeyFigures:
    """Return the six key figures of the period and the forecast, each with what it is compared with."""
    last = source.year - 1

    def money(label: str, key: str, other: str, when: str, note: Words = "") -> Tile:
        return beside(label, source.amount(source.fig(key)), source.fig(other), when, note=note)

    committees, solidity = "drift/namnder/summa", "nyckeltal/soliditet/kommun"
    deviation = source.amount(source.fig(f"{committees}/avvikelse"), sign=True)
    requirement = source.amount(source.fig("balanskrav/B13/prognos").absolute())
    return KeyFigures(
        (
            money("Periodens resultat", f"{_RESULT}/utfall", f"{_RESULT}/fg", f"samma period {last}"),
            money(
                "Årets resultat, prognos",
                f"{_RESULT}/prognos",
                f"{_RESULT}/budget",
                "budget",
                phrase("Budget ", source.amount(source.fig(f"{_RESULT}/budget"))),
            ),
            money(
                "Balanskravsresultat, prognos",
                "balanskrav/B10/prognos",
                "balanskrav/B1/prognos",
                "årets resultat",
                phrase(signed(requirement, phrase("Att reglera ", requirement), "", "Inget att reglera", "")),
            ),
            beside(
                "Nämndernas avvikelse, prognos",
                deviation,
                source.fig(f"{committees}/prognos_fg"),
                "förra prognosen",
                words=("bättre", "sämre"),
            ),
            money("Nettoinvesteringar, prognos", "inv/summa/prognos", "inv/summa/budget", "budget"),
            beside(
                "Soliditet",
                source.per_cent(source.fig(f"{solidity}/utfall")),
                source.fig(f"{solidity}/fg"),
                f"31 december {last}",
            ),
        )
    )


def _goals(source: Source) -> tuple[Block, ...]:
    """Return how many of the council's goals are expected to be reached, the goals in a row, and the financial goals."""
    rows = source.gathered("d_mal", Owner.COUNCIL)
    scale = forecasts(source)
    row = goal_row(source, rows.rows, judged=lambda goal: scale.shown(goal, "prognos"))
    council = (prose(para(_expected(source, rows), ".")), row) if len(rows) else ()
    return (*council, *financial(source, short=True))


def _expected(source: Source, rows: Gathered) -> Words:
    best = source.municipality.settings.forecasts[0]
    reached = rows.where(lambda row: row.text("prognos") == best)
    return share_of(reached.count("prognos"), rows.count("prognos"), GOAL, (best, best), exact=True)


def _halves(source: Source) -> tuple[tuple[Half, ...], tuple[Half, ...]]:
    """Return what stands in halves on the left page, and on the right."""
    every = tally(source)
    best = source.municipality.settings.forecasts[0]
    judged: tuple[Chart, ...] = ()
    if every.groups:
        title = share_of(every.count(best), every.every.count("prognos"), GOAL, (best, best))
        judged = (every.chart("diagram-mal", title, "mal-prognos"),)
    return (
        (
            ("korthet-resultat", "Årets resultat", results(source)),
            ("korthet-balanskrav", "Balanskravet", requirement(source)),
        ),
        (
            (
                "korthet-avvikelser",
                "Mot budget",
                deviations(source, "diagram-namnder", "namnder-prognos", FORESEEN),
            ),
            ("korthet-namndmal", "Nämndernas mål", judged),
        ),
    )


def results(source: Source) -> tuple[Chart, ...]:
    """Return the year's budgeted result and the forecasts of it; nothing where one of them is not known."""
    lines = expected_results(source)
    if not all(figure.known for _, figure in lines):
        return ()
    deviation = source.amount(source.fig(f"{_RESULT}/avvikelse"))
    finding = Finding(phrase("Helårsprognosen är ", against(deviation, "budget")), (lines[-1][0],))
    return (bars(source, "diagram-resultat", finding, Ranking(lines), "Resultat", "resultat-prognos"),)


def results_table(source: Source) -> Table:
    """Return the year's budgeted result and the forecasts of it as a table."""
    return Table(
        "resultat-prognos",
        "Kommunens resultat för helåret: budget och prognoser",
        (Column("", Kind.TEXT, 4), source.money("Resultat")),
        tuple(TableRow((name, figure), key=text.slug(name)) for name, figure in expected_results(source)),
        source.unit,
    )


def expected_results(source: Source) -> tuple[tuple[str, Figure], ...]:
    """Return what the year's result was to be, what was expected last time, and what is expected now."""
    return (
        ("Budget", source.fig(f"{_RESULT}/budget")),
        ("Förra prognosen", source.fig("prognos/R12/kommun/fg")),
        ("Prognos", source.fig(f"{_RESULT}/prognos")),
    )


def requirement(source: Source) -> tuple[Chart, ...]:
    """Return how the balance requirement follows from the forecast of the result; nothing where it is not known."""
    lines = (
        ("Årets resultat", source.fig("balanskrav/B1/prognos")),
        ("Efter justeringar", source.fig("balanskrav/B7/prognos")),
        ("Balanskravsresultat", source.fig("balanskrav/B10/prognos")),
    )
    if not all(figure.known for _, figure in lines):
        return ()
    result = source.amount(lines[-1][1])
    title = signed(
        result,
        phrase("Balanskravet väntas bli uppfyllt med ", size(result)),
        phrase("Balanskravet väntas inte bli uppfyllt, det fattas ", size(result)),
        "Balanskravet väntas bli uppfyllt",
        "",
    )
    finding = Finding(title, (lines[-1][0],))
    return (bars(source, "diagram-balanskrav", finding, Ranking(lines), "Prognos", "balanskrav-prognos"),)
