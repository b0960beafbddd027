"""A bolag's account: key figures, the year, goals of the owner's directive (domain.md 3.1 part 13)."""

from __future__ import annotations

from dataclasses import replace

from pipeline.config import Unit
from pipeline.merge.companies import measures_of
from pipeline.reports.arsredovisning.opening import share
from pipeline.reports.arsredovisning.unit_quality import internal_control
from pipeline.reports.base import Source, missing, section
from pipeline.reports.comparison import Measure, comparison, of_units
from pipeline.reports.key_figures import lines
from pipeline.reports.listing import Shown, judgement, listing, said, with_id
from pipeline.reports.own import own_table
from pipeline.reports.sentences import leading
from pipeline.view import Block, Column, Section, Table
from pipeline.words import phrase

_GLANCE = (
    Measure("Omsättning", "bolag/{row}/omsattning/utfall", 1.1),
    Measure("Resultat efter finansiella poster", "bolag/{row}/resultat_fin/utfall", 1.1, bar=True),
    Measure("Omslutning", "bolag/{row}/omslutning/utfall", 1.1),
    Measure("Investeringar", "bolag/{row}/investeringar/utfall", 1.1),
    Measure("Soliditet, %", "bolag/{row}/soliditet/utfall", 0.9, unit="%", decimals=1),
    Measure("Anställda", "bolag/{row}/anstallda/utfall", 0.9, unit=""),
)


def at_a_glance(source: Source) -> tuple[Block, ...]:
    """Return the bolag's key figures side by side."""
    units = source.units("bolag")
    table_of_own = source.structure.table("bolag")
    elsewhere = table_of_own is not None and table_of_own.section not in {"", "bolagen"}
    plain = f"Bolagen i siffror {source.year}"
    own = None if elsewhere else own_table(source, "bolag", plain, place="bolag-oversikt")
    if own:
        return (own,)
    ranked = source.ranked(units, "bolag/{unit}/resultat_fin/utfall", highest_first=False)
    first = leading(ranked.turned(), source.amount, "har det högsta resultatet", "har resultatet")
    return (
        comparison(
            source,
            "bolag-oversikt",
            phrase(f"{plain}: ", first) if ranked.items else plain,
            Column("Bolag", width=2.8),
            _GLANCE,
            of_units(units),
            notes=("Hela bolagens belopp, före eliminering och oberoende av kommunens andel.",),
        ),
    )


def company(source: Source, unit: Unit) -> Section:
    """Return a bolag's account: key figures, the year, goals of the owner's directive, the future."""
    if not source.heard(unit.id):
        return section(f"bolag-{unit.id}", unit.name, missing(unit.name, "årsberättelsen"))

    def told(heading: str) -> Section:
        return source.told(heading, unit=unit.id, key=f"{unit.id}-{heading}", shared=True)

    goals = source.dataset.of("agarmal", unit.id)
    judged = (_owner_goals(source, unit),)
    numbers = section(f"{unit.id}-siffror", f"Bolaget i siffror, {source.unit}", _company_table(source, unit))
    made = section(
        f"bolag-{unit.id}",
        unit.name,
        sections=(
            told("verksamhet"),
            replace(numbers, shared=True),
            told("aret"),
            told("ekonomi"),
            told("framtid"),
            *((section(f"{unit.id}-agarmal", "Mål enligt ägardirektivet", *judged),) if goals else ()),
            section(f"{unit.id}-internkontroll", "Intern kontroll", *internal_control(source, unit)),
        ),
        intro=unit.purpose,
    )
    return replace(made, look="whole")


def _owner_goals(source: Source, unit: Unit) -> Table:
    columns = (
        Shown("mal", 5.4, show=with_id),
        Shown("malvarde", 1.2),
        Shown("utfall", 1.2),
        judgement("status", 1.6, lambda row, field: source.status(row.text(field))),
    )
    rows = source.dataset.of("agarmal", unit.id)
    return listing(
        source,
        "agarmal",
        f"agarmal-{unit.id}",
        f"Mål enligt ägardirektivet, {unit.name}",
        rows,
        columns,
        reason=lambda row: said(row, "kommentar"),
    )


def _company_table(source: Source, unit: Unit) -> Table:
    """Return a bolag's key figures last year, in the budget and this year; a budget that nobody makes has a dash."""
    path = f"bolag/{unit.id}/{{row}}"
    years = (
        Measure("{last}", f"{path}/fg", unit=""),
        Measure("Budget {year}", f"{path}/budget", unit=""),
        Measure("{year}", f"{path}/utfall", unit=""),
    )
    records = {record.key: record for record in measures_of(unit)}
    owned = phrase("Kommunens andel är ", share(unit), ".")
    return comparison(
        source,
        f"bolag-{unit.id}-siffror",
        f"{unit.name} i siffror",
        Column("Post", width=3),
        years,
        lines(*records, records=records),
        notes=(owned,),
    )
