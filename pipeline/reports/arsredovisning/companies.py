"""A bolag's account: key figures, the year, goals of the owner's directive (domain.md 3.1 part 13)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure
from pipeline.reports.arsredovisning.goals import goal_list
from pipeline.reports.arsredovisning.opening import share
from pipeline.reports.arsredovisning.unit_quality import internal_control
from pipeline.reports.base import Source, missing, section
from pipeline.reports.sentences import leading
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

_GLANCE = (
    ("omsattning", "Omsättning"),
    ("resultat_fin", "Resultat efter finansiella poster"),
    ("omslutning", "Omslutning"),
    ("investeringar", "Investeringar"),
)


def at_a_glance(source: Source) -> tuple[Block, ...]:
    """Return the bolag's key figures side by side, and their results as a chart."""
    units = source.units("bolag")
    lines = [
        TableRow(
            (
                unit.name,
                *(source.fig(f"bolag/{unit.id}/{key}/utfall") for key, _ in _GLANCE),
                source.fig(f"bolag/{unit.id}/soliditet/utfall"),
                source.fig(f"bolag/{unit.id}/anstallda/utfall"),
            ),
            key=unit.id,
        )
        for unit in units
    ]
    table = Table(
        "bolag-oversikt",
        f"Bolagen i siffror {source.year}",
        (
            Column("Bolag", Kind.TEXT, 2.8),
            *(source.money(title, 1.1) for _, title in _GLANCE),
            Column("Soliditet, %", Kind.NUMBER, 0.9, 1, "%"),
            Column("Anställda", Kind.NUMBER, 0.9),
        ),
        tuple(lines),
        source.unit,
        notes=("Hela bolagens belopp, före eliminering och oberoende av kommunens andel.",),
    )
    ranked = source.ranked(units, "bolag/{unit}/resultat_fin/utfall", highest_first=False)
    if not ranked.items:
        return (table,)
    chart = Chart(
        "diagram-bolag",
        "diverging",
        leading(ranked.turned(), source.amount, "har det högsta resultatet", "har resultatet"),
        phrase("Liggande staplar över resultat efter finansiella poster. ", source.amounts(ranked.items)),
        ranked.names,
        (Series("Resultat efter finansiella poster", ranked.figures),),
        source.unit,
        source.decimals,
        table.id,
        gaps=ranked.gaps,
    )
    return (table, chart)


def company(source: Source, unit: Unit) -> Section:
    """Return a bolag's account: key figures, the year, goals of the owner's directive, the future."""
    if not source.delivered(unit.id) and not any(key[0] == unit.id for key in source.dataset.texts):
        return section(f"bolag-{unit.id}", unit.name, missing(unit.name, "årsberättelsen"))

    def own(heading: str, title: str) -> tuple[Block, ...]:
        return source.written(unit.id, heading, title)

    goals = source.dataset.of("agarmal", unit.id)
    goal_blocks: list[Block] = (
        [goal_list(source, "Mål enligt ägardirektivet", goals, why="kommentar"), _owner_goals(source, unit)]
        if goals
        else []
    )
    return section(
        f"bolag-{unit.id}",
        unit.name,
        *own("verksamhet", "Verksamhet och ägardirektiv"),
        _company_table(source, unit),
        sections=(
            section(f"{unit.id}-aret", "Året som gått", *own("aret", "Året som gått")),
            section(f"{unit.id}-ekonomi", "Ekonomi", *own("ekonomi", "Ekonomi")),
            *(
                (section(f"{unit.id}-agarmal", "Mål enligt ägardirektivet", *goal_blocks),)
                if goal_blocks
                else ()
            ),
            section(f"{unit.id}-internkontroll", "Intern kontroll", *internal_control(source, unit)),
            section(f"{unit.id}-framtid", "Framtid", *own("framtid", "Framtid")),
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
    ("omsattning", "Omsättning", "", None),
    ("resultat_fin", "Resultat efter finansiella poster", "", None),
    ("arets_resultat", "Årets resultat", "", None),
    ("omslutning", "Balansomslutning", "", None),
    ("soliditet", "Soliditet, %", "%", 1),
    ("investeringar", "Investeringar", "", None),
    ("anstallda", "Antal anställda", "antal", 0),
    ("sjukfranvaro", "Sjukfrånvaro, %", "%", 1),
)


def _company_table(source: Source, unit: Unit) -> Table:
    lines = []
    for key, label, shown, decimals in _COMPANY:
        now, before, budget = (
            source.fig(f"bolag/{unit.id}/{key}/{when}") for when in ("utfall", "fg", "budget")
        )
        if not budget.known and not budget.gaps:
            budget = Figure.not_applicable(now.unit)
        lines.append(
            TableRow(
                (label, before, budget, now),
                key=key,
                decimals=source.decimals if decimals is None else decimals,
                unit=source.unit if decimals is None else shown,
            )
        )
    return Table(
        f"bolag-{unit.id}-siffror",
        phrase(f"{unit.name} i siffror, kommunens andel ", share(unit)),
        (
            Column("", Kind.TEXT, 3),
            Column(str(source.year - 1), Kind.NUMBER),
            Column(f"Budget {source.year}", Kind.NUMBER),
            Column(str(source.year), Kind.NUMBER),
        ),
        tuple(lines),
        source.unit,
    )
