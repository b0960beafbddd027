"""F1 and F2: the five-year overview, the municipal group, private contractors (RKR R15; KL 10 kap. 7–9 §§)."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model import Figure
from pipeline.reports.arsredovisning import opening
from pipeline.reports.arsredovisning.group_changes import changes_of_group
from pipeline.reports.base import Source, headed, prose, section
from pipeline.reports.comparison import Line, Measure, comparison, figures, heading, occurs
from pipeline.reports.findings import over_years
from pipeline.reports.key_figures import lines
from pipeline.reports.listing import Shown, listing, whose
from pipeline.reports.own import own_table
from pipeline.reports.tiles import by_year
from pipeline.units import OWNED_KINDS
from pipeline.view import Block, Chart, Column, Kind, OrgChart, Section, Series, Table, TableRow
from pipeline.words import joined, phrase

_FIVE = lines(
    "invanare",
    "skattesats",
    "verksamhetens_intakter",
    "verksamhetens_kostnader",
    "skatteintakter",
    "generella_statsbidrag",
    "arets_resultat",
    "resultatandel",
    "nettokostnadsandel",
    "balanskravsresultat",
    "nettoinvesteringar",
    "sjalvfinansieringsgrad",
    "soliditet",
    "soliditet_inkl",
    "kassalikviditet",
    "langfristig_laneskuld",
    "borgensatagande",
    "anstallda",
    "sjukfranvaro",
    called={
        "resultatandel": "Årets resultat av skatteintäkter och bidrag, %",
        "sjalvfinansieringsgrad": "Självfinansieringsgrad, %",
        "soliditet_inkl": "Soliditet inklusive pensionsförpliktelser, %",
    },
)
_GROUP_ROWS = frozenset(
    {
        "verksamhetens_intakter",
        "verksamhetens_kostnader",
        "arets_resultat",
        "soliditet",
        "soliditet_inkl",
        "langfristig_laneskuld",
        "resultatandel",
        "nettoinvesteringar",
    }
)


def five_years(source: Source) -> tuple[Block, ...]:
    """Return the five-year overview of kommun and koncern, and its chart."""
    measures = by_year(source, "nyckeltal/{row}")
    shown: list[Line] = []
    names = {"kommun": "Kommunen", "koncern": "Den kommunala koncernen"}
    for entity in source.entities:
        shown.append(heading(names[entity], entity))
        lines = [
            replace(line, row=f"{line.row}/{entity}", level=1, key=f"{line.row}-{entity}")
            for line in _FIVE
            if entity == "kommun" or line.row in _GROUP_ROWS
        ]
        known_lines = [line for line in lines if occurs(source, line, measures)]
        shown += known_lines or lines  # where nothing has come in at all, each says so
    own = own_table(source, "femarsoversikt", "Femårsöversikt")
    table = own or comparison(
        source, "femarsoversikt", "Femårsöversikt", Column("", width=4), measures, shown
    )
    return (table, _solidity(source, measures, table.id))


def _solidity(source: Source, measures: list[Measure], table: str) -> Chart:
    """Return the lines of soliditet, with and without pension obligations."""
    years = [measure.title for measure in measures]
    plain, full = (figures(source, f"{key}/kommun", measures) for key in ("soliditet", "soliditet_inkl"))
    points = [(year, source.per_cent(figure)) for year, figure in zip(years, plain, strict=True)]
    return Chart(
        "diagram-soliditet",
        "lines",
        over_years("Soliditeten", points),
        tuple(years),
        (Series("soliditet", plain), Series("inklusive alla pensioner", full)),
        "%",
        1,
        table,
    )


def group(source: Source) -> tuple[Block, ...]:
    """Return the structure of the municipal group (KL 10 kap., LKBR 12 kap.)."""
    owned = source.units(*OWNED_KINDS)
    if not owned:
        written = source.central_text("koncernen", required=False)
        return () if written else (prose("Kommunen har inga bolag, kommunalförbund eller stiftelser."),)
    chart = OrgChart(
        "koncernstruktur",
        "Den kommunala koncernens struktur",
        phrase(
            "Figur över ägandet: ",
            joined([phrase(f"{unit.name} ägs till ", opening.share(unit)) for unit in owned], "; "),
            ".",
        ),
        opening.group_tree(source),
    )
    columns = (
        Column("Namn", Kind.TEXT, 2.4),
        Column("Ägare", Kind.TEXT, 2),
        Column("Andel, %", Kind.NUMBER, 0.8),
        Column("Uppgift", Kind.TEXT, 3.4),
        Column("Ingår", Kind.TEXT, 0.8),
    )
    rows = tuple(
        TableRow(
            (
                unit.name,
                source.name(unit.parent or "kommun"),
                Figure.const(unit.share, opening.OWNED, "%"),
                unit.purpose,
                "ja" if source.municipality.in_group(unit, source.occasion) else "nej",
            ),
            key=unit.id,
        )
        for unit in owned
    )
    caption = "Bolag, förbund och föreningar som kommunen äger eller har inflytande i"
    outside = (unit for unit in owned if not source.municipality.in_group(unit, source.occasion))
    notes = tuple(f"{unit.name} ingår inte: {_lower(unit.reason)}" for unit in outside if unit.reason)
    table = Table("koncernforetag", caption, columns, rows, notes=notes)
    return (chart, table, *headed("Förändringar i koncernen", changes_of_group(source)))


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def contractors(source: Source) -> tuple[Section, ...]:
    """Return the private contractors (KL 10 kap. 7–9 §§)."""
    rows = source.dataset.of("utforare")
    blocks = source.central_text("utforare", required=bool(rows))
    columns = (
        Shown("verksamhet", 2.4),
        whose(source, 2, field="namnd"),
        Shown("antal", 0.7, "Antal"),
        Shown("belopp"),
        Shown("uppfoljning", 3.4),
    )
    caption = f"Verksamhet hos privata utförare {source.year}"
    told: tuple[Block, ...] = source.said_nothing("utforare")
    if rows:
        told = (listing(source, "utforare", "utforare", caption, rows, columns),)
    return (section("privata-utforare", "Privata utförare", *blocks, *told),) if blocks or told else ()
