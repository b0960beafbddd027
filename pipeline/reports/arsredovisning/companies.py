"""A bolag's account: key figures, the year, goals of the owner's directive (domain.md 3.1 part 13)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.reports.arsredovisning.goals import goal_list
from pipeline.reports.arsredovisning.opening import share
from pipeline.reports.arsredovisning.unit_quality import internal_control
from pipeline.reports.base import Source, missing, section
from pipeline.reports.comparison import MONEY, Line, Measure, comparison, of_units
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import leading
from pipeline.view import Block, Column, Kind, Section, Table, TableRow
from pipeline.words import phrase

_GLANCE = (
    Measure("Omsättning", "bolag/{row}/omsattning/utfall", 1.1),
    Measure("Resultat efter finansiella poster", "bolag/{row}/resultat_fin/utfall", 1.1),
    Measure("Omslutning", "bolag/{row}/omslutning/utfall", 1.1),
    Measure("Investeringar", "bolag/{row}/investeringar/utfall", 1.1),
    Measure("Soliditet, %", "bolag/{row}/soliditet/utfall", 0.9, unit="%", decimals=1),
    Measure("Anställda", "bolag/{row}/anstallda/utfall", 0.9, unit=""),
)


def at_a_glance(source: Source) -> tuple[Block, ...]:
    """Return the bolag's key figures side by side, and their results as a chart."""
    units = source.units("bolag")
    table = comparison(
        source,
        "bolag-oversikt",
        f"Bolagen i siffror {source.year}",
        Column("Bolag", width=2.8),
        _GLANCE,
        of_units(units),
        notes=("Hela bolagens belopp, före eliminering och oberoende av kommunens andel.",),
    )
    ranked = source.ranked(units, "bolag/{unit}/resultat_fin/utfall", highest_first=False)
    if not ranked.items:
        return (table,)
    result = "Resultat efter finansiella poster"
    title = leading(ranked.turned(), source.amount, "har det högsta resultatet", "har resultatet")
    lead = f"Liggande staplar över {result.lower()}."
    chart = bars(source, "diagram-bolag", title, lead, ranked, result, table.id, kind="diverging")
    return (table, chart)


def company(source: Source, unit: Unit) -> Section:
    """Return a bolag's account: key figures, the year, goals of the owner's directive, the future."""
    if not source.delivered(unit.id) and not any(key[0] == unit.id for key in source.dataset.texts):
        return section(f"bolag-{unit.id}", unit.name, missing(unit.name, "årsberättelsen"))

    def told(heading: str) -> Section:
        return source.told(heading, unit=unit.id, key=f"{unit.id}-{heading}")

    goals = source.dataset.of("agarmal", unit.id)
    judged = (
        goal_list(source, "Mål enligt ägardirektivet", goals, why="kommentar"),
        _owner_goals(source, unit),
    )
    return section(
        f"bolag-{unit.id}",
        unit.name,
        *source.written(unit.id, "verksamhet"),
        _company_table(source, unit),
        sections=(
            told("aret"),
            told("ekonomi"),
            *((section(f"{unit.id}-agarmal", "Mål enligt ägardirektivet", *judged),) if goals else ()),
            section(f"{unit.id}-internkontroll", "Intern kontroll", *internal_control(source, unit)),
            told("framtid"),
        ),
        intro=unit.purpose,
    )


def _owner_goals(source: Source, unit: Unit) -> Table:
    return Table(
        f"agarmal-{unit.id}",
        f"Ägarmål, {unit.name}",
        (
            Column("Mål", Kind.TEXT, 4),
            Column("Målvärde", Kind.TEXT, 1.2),
            Column("Utfall", Kind.TEXT, 1.2),
            Column("Bedömning", Kind.STATUS, 1.6),
        ),
        tuple(
            TableRow(
                (
                    f"{row.key} {row.text('mal')}",
                    row.text("malvarde"),
                    row.text("utfall"),
                    source.status(row.text("status")),
                ),
                key=text.slug(row.key),
            )
            for row in source.dataset.of("agarmal", unit.id)
        ),
    )


_COMPANY = (
    Line("Omsättning", "omsattning", unit=MONEY),
    Line("Resultat efter finansiella poster", "resultat_fin", unit=MONEY),
    Line("Årets resultat", "arets_resultat", unit=MONEY),
    Line("Balansomslutning", "omslutning", unit=MONEY),
    Line("Soliditet, %", "soliditet", unit="%", decimals=1),
    Line("Investeringar", "investeringar", unit=MONEY),
    Line("Antal anställda", "anstallda", unit="antal", decimals=0),
    Line("Sjukfrånvaro, %", "sjukfranvaro", unit="%", decimals=1),
)


def _company_table(source: Source, unit: Unit) -> Table:
    """Return a bolag's key figures last year, in the budget and this year; a budget that nobody makes has a dash."""
    path = f"bolag/{unit.id}/{{row}}"
    years = (
        Measure("{last}", f"{path}/fg", unit=""),
        Measure("Budget {year}", f"{path}/budget", unit=""),
        Measure("{year}", f"{path}/utfall", unit=""),
    )
    caption = phrase(f"{unit.name} i siffror, kommunens andel ", share(unit))
    return comparison(source, f"bolag-{unit.id}-siffror", caption, Column("", width=3), years, _COMPANY)
