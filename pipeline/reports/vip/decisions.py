"""What the council is asked to decide: the tax rate, frames, loans, guarantees (KL 11 kap. 6 §), and whether the decision is preliminary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline import text
from pipeline.config import COMMITTEES
from pipeline.merge.plan import YEARS
from pipeline.model import Row
from pipeline.reports.base import Source, missing, para, section
from pipeline.reports.comparison import Line, Measure, comparison, figures, of_units
from pipeline.reports.findings import PLANNED, Finding, over_years
from pipeline.reports.proposals import PLAN, proposals
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import Ranking
from pipeline.schemas.choices import FRAMES
from pipeline.view import Block, Callout, Column, KeyFigures, Number, Section, Tile
from pipeline.words import phrase


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the proposal for decision with the plan in brief."""
    return (
        section(
            "beslut",
            "Förslag till beslut",
            *_preliminary(source),
            *_sentences(source),
            sections=(section("korthet", "Planen i korthet", _tiles(source), *_results(source)),),
            intro="Vad kommunfullmäktige beslutar om, och planen i korthet.",
        ),
    )


def _preliminary(source: Source) -> tuple[Block, ...]:
    """Return the notice that a decision before an election is preliminary (KL 11 kap. 10 §; domain.md G3)."""
    decided = source.occasion.decided
    if not source.occasion.election or decided is None or decided.month >= 10:  # noqa: PLR2004 - the new council meets in October
        return ()
    said = para(
        f"Beslutet {text.long_date(decided)} är preliminärt. Under ett år med val till kommunfullmäktige ska budgeten "
        "fastställas av nyvalda fullmäktige (11 kap. 10 § kommunallagen)."
    )
    return (Callout("warning", "Preliminärt beslut under ett valår", (said,)),)


def _sentences(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of(PLAN)
    if not rows:
        return (missing(source.name(source.central()), "Beslutssatser"),)
    return (*(one.callout for one in proposals(source, "vip")), *_frames(source, rows))


def _frames(source: Source, rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return each nämnd's frame where a sentence is about the frames: the council decides every one of them (KL 11 kap. 6 §)."""
    point = next((row.key for row in rows if row.text("avser") == FRAMES), "")
    units = source.units(*COMMITTEES)
    if not point or not any(source.fig(f"ram/{unit.id}/V8/b").known for unit in units):
        return ()
    lines = (*of_units(units), Line("Summa nämnder", "namnder", "sum", key="summa"))
    measures = (Measure("Ram {year}, netto", "ram/{row}/V8/b"),)
    caption = f"Nämndernas ramar {source.year} i förslagets punkt {point}"
    return (comparison(source, "beslut-ramar", caption, Column("Nämnd", width=4), measures, lines),)


def _tiles(source: Source) -> KeyFigures:
    fig, money, year = source.fig, (source.unit, source.decimals), source.year

    def tile(label: str, key: str, unit: str, decimals: int, *, cost: bool = False) -> Tile:
        now, later = (-fig(f"{key}/{when}") if cost else fig(f"{key}/{when}") for when in ("b", "p2"))
        return Tile(label, now, unit, decimals, phrase(f"{year + 2}: ", Number(later, decimals, unit)))

    return KeyFigures(
        (
            tile(f"Årets resultat {year}", "plan/R12/total", *money),
            tile("Resultat av skatter och bidrag", "nyckeltal/resultatandel", "%", 1),
            tile("Nämndernas ramar, netto", "ram/namnder/V8", *money),
            tile("Nettoinvesteringar", "fin/FI6/total", *money, cost=True),
            tile("Soliditet", "nyckeltal/soliditet", "%", 1),
            tile("Skattesats, kr", "forutsattning/VF6", "", 2),
        )
    )


_RESULTS: Final = (
    Line("Årets resultat", "plan/R12/total", key="resultat"),
    Line("Andel, %", "nyckeltal/resultatandel", key="andel", unit="%", decimals=1),
)


def _results(source: Source) -> tuple[Block, ...]:
    year = source.year
    columns = [
        Measure(str(year + step), f"{{row}}/{key}") for step, key in enumerate(("fg2", "fg", *YEARS), -2)
    ]
    table = comparison(
        source,
        "resultat-plan",
        "Årets resultat och dess andel av skatteintäkter och generella statsbidrag",
        Column("", width=3),
        columns,
        _RESULTS,
    )
    results = figures(source, "plan/R12/total", columns)
    if not all(figure.known for figure in results):
        return (table,)
    points = list(zip((column.title for column in columns), results, strict=True))
    ahead = [(name, source.amount(figure)) for name, figure in points[2:]]
    finding, drawn = Finding(over_years("Resultatet", ahead, PLANNED), (str(year),)), Ranking(tuple(points))
    chart = bars(source, "diagram-resultat", finding, drawn, "Årets resultat", table.id, kind="bars")
    return (chart, table)
