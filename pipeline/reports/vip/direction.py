"""Budgetskrivelse, strategic plan or vision, the world around, population, goals, the municipality as employer (domain.md 3.3, 2–7; S0-01)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline import text
from pipeline.config import COMMITTEES
from pipeline.merge.directions import ahead
from pipeline.merge.plan import YEARS
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, section
from pipeline.reports.comparison import Line, Measure, comparison
from pipeline.reports.findings import Finding
from pipeline.reports.listing import Shown, identity, listing, places, total, typed, unit_lines
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import Ranking, ranking
from pipeline.reports.vip.columns import years
from pipeline.schemas.plan_rows import FORUTSATTNINGAR
from pipeline.view import (
    Block,
    Cell,
    Column,
    Kind,
    Number,
    Section,
    Status,
    Table,
    TableRow,
    Words,
)
from pipeline.words import phrase

_STRATEGIC: Final = (
    ("slagord", "Slagord"),
    ("vision", "Vision"),
    ("vardegrund", "Värdegrund"),
    ("malomraden", "Målområden med nuläge och resultatmål"),
    ("resurser", "Resurser"),
)


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapters before the economy."""
    told, strategic = source.told, source.municipality.settings.strategic_plan
    organisation = source.told("organisation", _organisation(source))
    plan = (
        section(
            "strategisk-plan",
            "Strategisk plan",
            sections=tuple(told(key, title=title, box=title) for key, title in _STRATEGIC),
            intro="Den strategiska planen gäller hela mandatperioden och binder kommunstyrelsen, nämnderna och bolagen.",
        )
        if strategic
        else section(
            "vision-organisation",
            "Vision och politisk organisation",
            sections=(told("vision"), organisation),
        )
    )
    return (
        told("skrivelse"),
        plan,
        told(
            "omvarld",
            *conditions(source),
            title="Omvärld, befolkning och skatteunderlag",
            sections=(told("befolkning", *population(source)),),
            intro="De förutsättningar som planen vilar på.",
        ),
        section(
            "mal",
            "Mål",
            sections=(
                told(
                    "mal",
                    *_goals(source),
                    key="verksamhetsmal",
                    title="Övergripande mål för verksamheten",
                ),
                told("finansiella", *_financial_goals(source), key="finansiella-mal"),
                told("arbetsgivare"),
            ),
            intro="Kommunfullmäktiges mål för verksamheten och för god ekonomisk hushållning.",
        ),
        *((organisation,) if strategic else ()),
    )


def _organisation(source: Source) -> Table:
    lines = unit_lines(source.units(*COMMITTEES, "bolag"), lambda unit: (unit.purpose,))
    columns = (Column("Nämnd eller bolag", width=2), Column("Uppgift", width=4))
    return Table("organisation-tabell", f"Nämnder och bolag {source.year}", columns, tuple(lines))


_DECIMALS: Final = {"antal": 0, "kr": 2}
"""The decimals of planning conditions in other units than per cent."""
_CONDITIONS: Final = tuple(
    Line(f"{row.label}, {row.unit}", row.id, decimals=_DECIMALS.get(row.unit, 1)) for row in FORUTSATTNINGAR
)


def conditions(source: Source) -> tuple[Block, ...]:
    """Return the conditions that a plan rests on, with the source of the tax base."""
    columns = [
        Measure(str(source.year + step), f"forutsattning/{{row}}/{key}", unit="")
        for step, key in enumerate(("nu", *YEARS), -1)
    ]
    about = next(iter(source.dataset.of("v_kalla")), None)
    notes: tuple[Words, ...] = ()
    if about is not None and about.text("prognos"):
        day = about.date("prognos_datum")
        when = f", {text.long_date(day)}" if day else ""
        notes = (f"Källa för skatteunderlaget: {about.text('prognos')}{when}.",)
    caption, first = "Planeringsförutsättningar", Column("", width=4)
    return (comparison(source, "forutsattningar", caption, first, columns, _CONDITIONS, notes=notes),)


_POPULATION: Final = (("fg", -2), ("nu", -1), ("b", 0), ("p1", 1), ("p2", 2), ("p4", 4))
"""The fields of the population's years, and how far each is from the budget year."""


def population(source: Source) -> tuple[Block, ...]:
    """Return the population forecast, drawn and as a table; nothing where there is none."""
    rows = source.dataset.of("v_befolkning")
    if not rows:
        return ()
    year = source.year
    columns = (identity(2, "Ålder"), *(Shown(key, 1, str(year + step)) for key, step in _POPULATION))
    sums = total("Samtliga", [source.fig(f"befolkning/summa/{key}") for key, _ in _POPULATION])
    caption = "Befolkningsprognos, antal invånare den 31 december"
    table = listing(source, "v_befolkning", "befolkningsprognos", caption, rows, columns, end=(sums,))
    changes = [(row.key, source.fig(f"befolkning/{row.key}/okning")) for row in rows]
    ranked = ranking(changes, highest_first=False)
    if not ranked.items:
        return (table,)
    finding = _growth(ranked.turned(), f"från {year - 1} till {year + 4}")
    key, what = "diagram-befolkning", "Förändring"
    chart = bars(source, key, finding, ranked, what, table.id, kind="diverging", counts=True)
    return (chart, table)


def _growth(ranked: Ranking, when: str) -> Finding:
    """Return which age group grows most, or that none grows; groups that grow as much are all told."""
    most = ranked.figures[0].value or 0
    if most <= 0:
        return Finding(f"Ingen åldersgrupp ökar {when}")
    names = tuple(name for name, figure in ranked.items if figure.value == most)
    told = phrase(f"{text.join_words(names)} ökar mest {when}, med ", Number(ranked.figures[0]), " personer")
    return Finding(phrase(told, " vardera" if len(names) > 1 else ""), names)


def _goals(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("v_kf_mal")
    if not rows:
        return ()
    targets = zip(("m0", "m1", "m2"), years(source), strict=True)
    columns = (
        Shown("indikator", 4.2, "Mål och indikator"),
        Shown("enhet", 0.9),
        Shown("utgangsvarde", 1.2),
        *(Shown(field, 1, f"Mål {year}") for field, year in targets),
    )
    table = listing(
        source,
        "v_kf_mal",
        "kf-mal",
        "Kommunfullmäktiges mål, indikatorer och målvärden",
        rows,
        columns,
        under=lambda row: f"{row.text('mal_id')} {row.text('mal')}",
        group=lambda _, place: f"mal-{place}",
        decimals=typed,
    )
    return (table,)


def _financial_goals(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("v_finansiella_mal")
    if not rows:
        return ()

    def planned(row: Row) -> tuple[Figure, ...]:
        key = row.text("nyckeltal")
        return tuple(source.chosen(f"nyckeltal/{key}/{when}", row, "nyckeltal") for when in YEARS)

    lines = tuple(_financial_goal(row, planned(row)) for row in rows)
    columns = (
        Column("Mål", width=3.8),
        Column("Målvärde", Kind.NUMBER, 1, 1, "%"),
        *(Column(year, Kind.NUMBER, 0.8, 1, "%") for year in years(source)),
        Column("Nås", Kind.STATUS, 1.3),
    )
    return (Table("finansiella-mal-plan", "Finansiella mål under planperioden, procent", columns, lines),)


def _financial_goal(row: Row, figures: Sequence[Figure]) -> TableRow:
    target = row.figure("malvarde")
    cells: tuple[Cell, ...] = (
        f"{row.key} {row.text('mal')}",
        target,
        *figures,
        _met(row.text("riktning"), target, figures),
    )
    return TableRow(cells, key=row.key, decimals=max(1, places(target)))


def _met(direction: str, target: Figure, figures: Sequence[Figure]) -> Status:
    """Return whether every year of the plan reaches the target, some of them, or none."""
    compared = [ahead(direction, figure.value, target.value) for figure in figures]
    reached = [better >= 0 for better in compared if better is not None]
    if len(reached) < len(figures):
        return Status("none", "saknas")
    if all(reached):
        return Status("good", "alla år")
    return Status("partly", "vissa år") if any(reached) else Status("bad", "inget år")
