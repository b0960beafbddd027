"""F6: god ekonomisk hushållning and the financial position (KL 11 kap. 1 och 6 §§; domain.md 4.7)."""

from __future__ import annotations

from pipeline.config import COMMITTEES
from pipeline.reports.arsredovisning.goals import council_goals, financial_goals, goal_chart, goal_table
from pipeline.reports.base import Source, section
from pipeline.reports.sentences import balance, of_all
from pipeline.view import (
    Block,
    Chart,
    Column,
    Kind,
    Section,
    Series,
    Table,
    TableRow,
)
from pipeline.words import phrase


def sound_management(source: Source) -> tuple[Section, ...]:
    """Return F6: evaluation, financial goals, activity goals, deviations, investments and key figures."""
    chart = goal_chart(source)
    return (
        section(
            "geh-bedomning",
            "Samlad bedömning",
            *source.central_text("geh", "God ekonomisk hushållning"),
            chart,
            goal_table(chart),
        ),
        section("finansiella-mal", "Finansiella mål", *financial_goals(source)),
        section("verksamhetsmal", "Kommunfullmäktiges verksamhetsmål", *council_goals(source)),
        section(
            "stallning",
            "Resultat och ekonomisk ställning",
            *source.central_text("stallning", "Ekonomisk ställning"),
            *key_figures(source),
        ),
        section("budgetavvikelser", "Nämndernas budgetavvikelser", *deviations(source)),
    )


def deviations(source: Source) -> tuple[Block, ...]:
    """Return each nämnd's budget, outcome and deviation, as chart and table (positive is better than budget)."""
    units = source.units(*COMMITTEES)
    if not any(source.fig(f"drift/{unit.id}/summa/netto").known for unit in units):
        return ()
    keys = ("budget", "andring", "budget_rev", "netto", "avvikelse")
    lines = [
        TableRow((unit.name, *(source.fig(f"drift/{unit.id}/summa/{key}") for key in keys)), key=unit.id)
        for unit in units
    ]
    label = "Summa nämnder"
    lines.append(
        TableRow((label, *(source.fig(f"drift/namnder/summa/{key}") for key in keys)), "sum", key="namnder")
    )
    finance = [unit for unit in source.units("finans") if source.dataset.of("finans", unit.id)]
    if finance:
        lines += [
            TableRow((unit.name, *(source.fig(f"drift/{unit.id}/summa/{key}") for key in keys)), key=unit.id)
            for unit in finance
        ]
        lines.append(
            TableRow(
                (
                    "Summa verksamhet",
                    *(source.fig(f"drift/verksamhet/summa/{key}") for key in keys),
                ),
                "total",
                key="verksamhet",
            )
        )
    table = Table(
        "namndavvikelser",
        f"Nämndernas budget, utfall och avvikelse {source.year}",
        (
            Column("Nämnd", Kind.TEXT, 3.2),
            source.money("Ursprunglig budget"),
            source.money("Ändring"),
            source.money("Reviderad budget"),
            source.money("Utfall"),
            source.money("Avvikelse", deviation=True),
        ),
        tuple(lines),
        source.unit,
    )
    ranked = source.ranked(units, "drift/{unit}/summa/avvikelse", highest_first=False)
    total = source.fig("drift/namnder/summa/avvikelse")
    chart = Chart(
        "diagram-avvikelser",
        "diverging",
        phrase(
            of_all(
                total.gaps,
                "Nämnderna redovisar tillsammans ",
                "De nämnder som har lämnat uppgift redovisar tillsammans ",
            ),
            balance(source.amount(total)),
        ),
        phrase(
            "Liggande staplar åt vänster för underskott och åt höger för överskott mot budget. ",
            source.amounts(ranked.items, sign=True),
        ),
        ranked.names,
        (Series("Avvikelse", ranked.figures),),
        source.unit,
        source.decimals,
        table.id,
        gaps=ranked.gaps,
    )
    return (chart, table)


_RATIOS = (
    ("resultatandel", "Årets resultat av skatteintäkter och generella statsbidrag, %", "%", 1),
    ("nettokostnadsandel", "Nettokostnadsandel, %", "%", 1),
    ("avskrivningsandel", "varav avskrivningar, %", "%", 1),
    ("finansnettoandel", "Finansnettots andel, %", "%", 1),
    ("sjalvfinansieringsgrad", "Självfinansieringsgrad av investeringar, %", "%", 0),
    ("soliditet", "Soliditet, %", "%", 1),
    ("soliditet_inkl", "Soliditet inklusive samtliga pensionsförpliktelser, %", "%", 1),
    ("skuldsattningsgrad", "Skuldsättningsgrad, %", "%", 1),
    ("kassalikviditet", "Kassalikviditet, %", "%", 0),
    ("langfristig_laneskuld_inv", "Långfristig låneskuld, kr per invånare", "kr", 0),
    ("nettokostnad_inv", "Verksamhetens nettokostnader, kr per invånare", "kr", 0),
)


def key_figures(source: Source) -> tuple[Block, ...]:
    """Return the financial key figures for this year and last (domain.md 4.7)."""
    lines = [
        TableRow(
            (label, source.fig(f"nyckeltal/{key}/kommun/fg"), source.fig(f"nyckeltal/{key}/kommun/utfall")),
            key=key,
            decimals=decimals,
            unit=unit,
        )
        for key, label, unit, decimals in _RATIOS
    ]
    return (
        Table(
            "finansiella-nyckeltal",
            "Finansiella nyckeltal, kommunen",
            (
                Column("", Kind.TEXT, 4),
                Column(str(source.year - 1), Kind.NUMBER),
                Column(str(source.year), Kind.NUMBER),
            ),
            tuple(lines),
        ),
    )
