"""F6: god ekonomisk hushållning and the financial position (KL 11 kap. 1 och 6 §§; domain.md 4.7)."""

from __future__ import annotations

from pipeline.config import COMMITTEES
from pipeline.reports.arsredovisning.goals import council_goals, financial_goals, goal_chart, goal_table
from pipeline.reports.base import Source, section
from pipeline.reports.comparison import Line, Measure, comparison, of_units
from pipeline.reports.findings import COMMITTEE
from pipeline.reports.key_figures import lines
from pipeline.reports.ranking import bars
from pipeline.reports.standings import deficits
from pipeline.view import Block, Column, Section


def sound_management(source: Source) -> tuple[Section, ...]:
    """Return F6: evaluation, financial goals, activity goals, deviations, investments and key figures."""
    chart = goal_chart(source)
    return (
        source.told("geh", chart, goal_table(chart), key="geh-bedomning", title="Samlad bedömning"),
        section("finansiella-mal", "Finansiella mål", *financial_goals(source)),
        section("verksamhetsmal", "Kommunfullmäktiges verksamhetsmål", *council_goals(source)),
        source.told("stallning", *key_figures(source), box="Ekonomisk ställning"),
        section("budgetavvikelser", "Nämndernas budgetavvikelser", *deviations(source)),
    )


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
