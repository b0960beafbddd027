"""F6: god ekonomisk hushållning and the financial position (KL 11 kap. 1 och 6 §§; domain.md 4.7)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from pipeline.config import COMMITTEES
from pipeline.model import Figure
from pipeline.reports.arsredovisning.goals import council_goals, financial_goals, goal_chart, goal_table
from pipeline.reports.base import Source, section
from pipeline.reports.comparison import Line, Measure, comparison, of_units
from pipeline.reports.findings import COMMITTEE
from pipeline.reports.key_figures import lines
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import against, printed
from pipeline.reports.standings import deficits
from pipeline.view import Block, Chart, Column, Section, Series
from pipeline.words import phrase


def sound_management(source: Source) -> tuple[Section, ...]:
    """Return F6: evaluation, financial goals, activity goals, deviations, investments and key figures."""
    chart = goal_chart(source)
    return (
        source.told("geh", chart, goal_table(chart), key="geh-bedomning", title="Samlad bedömning"),
        section("finansiella-mal", "Finansiella mål", *financial_goals(source)),
        section("verksamhetsmal", "Kommunfullmäktiges verksamhetsmål", *council_goals(source)),
        source.told("stallning", *key_figures(source), box="Ekonomisk ställning"),
        section("budgetavvikelser", "Nämndernas budgetavvikelser", *stair(source), *deviations(source)),
    )


_STEPS: Final = (
    ("Nettokostnad", "nettokostnaden", ("R4",)),
    ("Skatter och bidrag", "skatter och bidrag", ("R5", "R6")),
    ("Finansnetto", "finansnettot", ("R8", "R9")),
    ("Extraordinärt", "extraordinära poster", ("R11",)),
)
"""The parts of the result, as they are called in a drawing and in a sentence, and the rows of resultaträkningen that they are."""


def stair(source: Source) -> tuple[Block, ...]:
    """Return the way from the budgeted result to the outcome; nothing where a part of it is not known."""
    found = source.accounts.figures

    def deviation(row: str) -> Figure:
        now, budget = f"rr/{row}/kommun/utfall", f"rr/{row}/kommun/budget"
        return source.fig(now) - source.fig(budget) if {now, budget} <= found.keys() else Figure.missing()

    parts = [(name, said, Figure.total(map(deviation, rows))) for name, said, rows in _STEPS]
    steps = [(name, said, figure) for name, said, figure in parts if figure.value or name != _STEPS[-1][0]]
    whole = deviation("R12")
    if not whole.known or not all(figure.known for _, _, figure in steps):
        return ()
    ends = [source.fig(f"rr/R12/kommun/{when}") for when in ("budget", "utfall")]
    names = ("Budget", *(name for name, _, _ in steps), "Utfall")
    figures = (ends[0], *(figure for _, _, figure in steps), ends[1])
    title = phrase("Resultatet blev ", against(source.amount(whole), "budget"), _most(source, whole, steps))
    series = (Series("Resultat", figures),)
    return (
        Chart(
            "diagram-budget-utfall",
            "stair",
            title,
            names,
            series,
            source.unit,
            source.decimals,
            "rr",
            strong=(names[0], names[-1]),
        ),
    )


def _most(source: Source, whole: Figure, steps: Sequence[tuple[str, str, Figure]]) -> str:
    """Return which part alone did most in the direction of the whole, as printed; nothing where none did, or several as much."""
    way = 1 if (printed(source.amount(whole)) or 0) > 0 else -1
    did = [((printed(source.amount(figure)) or Decimal(0)) * way, said) for _, said, figure in steps]
    most = [said for much, said in did if much == max(did)[0]]
    done = bool(printed(source.amount(whole))) and max(did)[0] > 0 and len(most) == 1
    return f", mest genom {most[0]}" if done else ""


_DEVIATIONS = (
    Measure("Ursprunglig budget", "drift/{row}/budget"),
    Measure("Ändring", "drift/{row}/andring"),
    Measure("Reviderad budget", "drift/{row}/budget_rev"),
    Measure("Utfall", "drift/{row}/netto"),
    Measure("Avvikelse", "drift/{row}/avvikelse", deviation=True),
)


def deviations(source: Source) -> tuple[Block, ...]:
    """Return each nämnd's budget, outcome and deviation, as chart and table (positive is better than budget)."""
    units = source.accountable(*COMMITTEES)
    if not any(source.fig(f"drift/{unit.id}/summa/netto").known for unit in units):
        return ()
    lines = [*of_units(units, "{}/summa"), Line("Summa nämnder", "namnder/summa", "sum", key="namnder")]
    finance = [unit for unit in source.units("finans") if source.dataset.of("finans", unit.id)]
    if finance:
        lines += of_units(finance, "{}/summa")
        lines.append(Line("Summa verksamhet", "verksamhet/summa", "total", key="verksamhet"))
    caption = f"Nämndernas budget, utfall och avvikelse {source.year}"
    table = comparison(source, "namndavvikelser", caption, Column("Nämnd", width=3.2), _DEVIATIONS, lines)
    ranked = source.ranked(units, "drift/{unit}/summa/avvikelse", highest_first=False)
    finding = deficits(ranked, source.amount, COMMITTEE)
    key = "diagram-avvikelser"
    chart = bars(source, key, finding, ranked, "Avvikelse", table.id, kind="diverging", others=COMMITTEE)
    return (chart, table)


_YEARS = (
    Measure("{last}", "nyckeltal/{row}/kommun/fg", unit=""),
    Measure("{year}", "nyckeltal/{row}/kommun/utfall", unit=""),
)
_RATIOS = lines(
    "resultatandel",
    "nettokostnadsandel",
    "avskrivningsandel",
    "finansnettoandel",
    "sjalvfinansieringsgrad",
    "soliditet",
    "soliditet_inkl",
    "skuldsattningsgrad",
    "kassalikviditet",
    "langfristig_laneskuld_inv",
    "nettokostnad_inv",
)


def key_figures(source: Source) -> tuple[Block, ...]:
    """Return the financial key figures for this year and last (domain.md 4.7)."""
    caption = "Finansiella nyckeltal, kommunen"
    first = Column("", width=4)
    return (comparison(source, "finansiella-nyckeltal", caption, first, _YEARS, _RATIOS),)
