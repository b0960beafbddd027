"""Budgetskrivelse, strategic plan or vision, the world around, population, goals, the municipality as employer (domain.md 3.3, 2–7; S0-01)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import COMMITTEES
from pipeline.merge.directions import ahead
from pipeline.model import Figure
from pipeline.reports.base import Source, section
from pipeline.reports.sentences import Ranking, listed, ranking
from pipeline.reports.tables import places
from pipeline.schemas.plan_rows import FORUTSATTNINGAR
from pipeline.view import Block, Chart, Column, Kind, Number, Section, Series, Status, Table, TableRow, Words
from pipeline.words import phrase

_STRATEGIC = (
    ("slagord", "Slagord"),
    ("vision", "Vision"),
    ("vardegrund", "Värdegrund"),
    ("malomraden", "Målområden med nuläge och resultatmål"),
    ("resurser", "Resurser"),
)


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapters before the economy."""
    written = source.central_text
    strategic = source.municipality.settings.strategic_plan
    plan = (
        section(
            "strategisk-plan",
            "Strategisk plan",
            sections=tuple(section(key, title, *written(key, title)) for key, title in _STRATEGIC),
            intro="Den strategiska planen gäller hela mandatperioden och binder kommunstyrelsen, nämnderna och bolagen.",
        )
        if strategic
        else section(
            "vision-organisation",
            "Vision och politisk organisation",
            sections=(section("vision", "Vision", *written("vision", "Vision")), _organisation(source)),
        )
    )
    return (
        section("skrivelse", "Budgetskrivelse", *written("skrivelse", "Budgetskrivelse")),
        plan,
        section(
            "omvarld",
            "Omvärld, befolkning och skatteunderlag",
            *written("omvarld", "Omvärld och skatteunderlag"),
            *_conditions(source),
            sections=(
                section(
                    "befolkning", "Befolkning", *written("befolkning", "Befolkning"), *_population(source)
                ),
            ),
            intro="De förutsättningar som planen vilar på.",
        ),
        section(
            "mal",
            "Mål",
            sections=(
                section(
                    "verksamhetsmal",
                    "Övergripande mål för verksamheten",
                    *written("mal", "Övergripande mål"),
                    *_goals(source),
                ),
                section(
                    "finansiella-mal",
                    "Finansiella mål",
                    *written("finansiella", "Finansiella mål"),
                    *_financial_goals(source),
                ),
                section(
                    "arbetsgivare",
                    "Kommunen som arbetsgivare",
                    *written("arbetsgivare", "Kommunen som arbetsgivare"),
                ),
            ),
            intro="Kommunfullmäktiges mål för verksamheten och för god ekonomisk hushållning.",
        ),
        *(
            (section("organisation", "Politisk organisation", *_organisation(source).blocks),)
            if strategic
            else ()
        ),
    )


def _organisation(source: Source) -> Section:
    rows = tuple(
        TableRow((unit.name, unit.purpose), key=unit.id) for unit in source.units(*COMMITTEES, "bolag")
    )
    table = Table(
        "organisation-tabell",
        f"Nämnder och bolag {source.year}",
        (Column("Nämnd eller bolag", Kind.TEXT, 2), Column("Uppgift", Kind.TEXT, 4)),
        rows,
    )
    return section(
        "organisation",
        "Politisk organisation",
        *source.central_text("organisation", "Politisk organisation"),
        table,
    )


def _conditions(source: Source) -> tuple[Block, ...]:
    year = source.year
    keys = ("nu", "b", "p1", "p2")
    lines = [
        TableRow(
            (f"{row.label}, {row.unit}", *(source.fig(f"forutsattning/{row.id}/{key}") for key in keys)),
            key=row.id,
            decimals={"antal": 0, "kr": 2}.get(row.unit, 1),
        )
        for row in FORUTSATTNINGAR
    ]
    about = next(iter(source.dataset.of("v_kalla")), None)
    notes: tuple[Words, ...] = ()
    if about is not None and about.text("prognos"):
        day = about.date("prognos_datum")
        when = f", {text.long_date(day)}" if day else ""
        notes = (f"Källa för skatteunderlaget: {about.text('prognos')}{when}.",)
    return (
        Table(
            "forutsattningar",
            "Planeringsförutsättningar",
            (Column("", Kind.TEXT, 4), *(Column(str(year - 1 + n), Kind.NUMBER) for n in range(4))),
            tuple(lines),
            notes=notes,
        ),
    )


_POPULATION = (("fg", -2), ("nu", -1), ("b", 0), ("p1", 1), ("p2", 2), ("p4", 4))


def _population(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("v_befolkning")
    if not rows:
        return ()
    lines = [
        TableRow((row.key, *(row.figure(key) for key, _ in _POPULATION)), key=text.slug(row.key))
        for row in rows
    ]
    sums = [Figure.total(row.figure(key) for row in rows) for key, _ in _POPULATION]
    lines.append(TableRow(("Samtliga", *sums), "total", key="summa"))
    table = Table(
        "befolkningsprognos",
        "Befolkningsprognos, antal invånare den 31 december",
        (
            Column("Ålder", Kind.TEXT, 2),
            *(Column(str(source.year + step), Kind.NUMBER) for _, step in _POPULATION),
        ),
        tuple(lines),
    )
    changes = [(row.key, row.figure("p4") - row.figure("nu")) for row in rows]
    ranked = ranking(changes, highest_first=False)
    if not ranked.items:
        return (table,)
    chart = Chart(
        "diagram-befolkning",
        "diverging",
        _growth(ranked.turned(), source.year + 4),
        phrase(
            f"Liggande staplar över förändringen av antalet invånare {source.year - 1}–{source.year + 4}. ",
            listed([(name, Number(figure, 0, "", sign=True)) for name, figure in ranked.items]),
        ),
        ranked.names,
        (Series("Förändring", ranked.figures),),
        "",
        0,
        table.id,
    )
    return (chart, table)


def _growth(ranked: Ranking, year: int) -> Words:
    """Return which age group grows most, or that none grows."""
    name, figure = ranked.items[0]
    if (figure.value or 0) <= 0:
        return f"Ingen åldersgrupp ökar till {year}"
    return phrase(f"{name} ökar mest till {year}: ", Number(figure, 0, "", sign=True), " personer")


def _goals(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("v_kf_mal")
    if not rows:
        return ()
    year = source.year
    lines: list[TableRow] = []
    last = ""
    for row in rows:
        goal = f"{row.text('mal_id')} {row.text('mal')}"
        if goal != last:
            lines.append(TableRow((goal, *[""] * 5), "group", key=f"mal-{len(lines)}"))
            last = goal
        figures = tuple(row.figure(key) for key in ("utgangsvarde", "m0", "m1", "m2"))
        decimals = max(places(figure) for figure in figures)
        lines.append(
            TableRow(
                (row.text("indikator"), row.text("enhet"), *figures),
                level=1,
                key=text.slug(row.key),
                decimals=decimals,
            )
        )
    return (
        Table(
            "kf-mal",
            "Kommunfullmäktiges mål, indikatorer och målvärden",
            (
                Column("Mål och indikator", Kind.TEXT, 4.2),
                Column("Enhet", Kind.TEXT, 0.9),
                Column("Utgångsvärde", Kind.NUMBER, 1.2),
                *(Column(f"Mål {year + n}", Kind.NUMBER, 1) for n in range(3)),
            ),
            tuple(lines),
        ),
    )


def _financial_goals(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("v_finansiella_mal")
    if not rows:
        return ()
    year = source.year
    lines = []
    for row in rows:
        key, target = row.text("nyckeltal"), row.figure("malvarde")
        figures = tuple(
            source.chosen(f"nyckeltal/{key}/{when}", row, "nyckeltal") for when in ("b", "p1", "p2")
        )
        lines.append(
            TableRow(
                (
                    f"{row.key} {row.text('mal')}",
                    target,
                    *figures,
                    _met(row.text("riktning"), target, figures),
                ),
                key=row.key,
                decimals=max(1, places(target)),
            )
        )
    return (
        Table(
            "finansiella-mal-plan",
            "Finansiella mål under planperioden, procent",
            (
                Column("Mål", Kind.TEXT, 3.8),
                Column("Målvärde", Kind.NUMBER, 1, 1, "%"),
                *(Column(str(year + n), Kind.NUMBER, 0.8, 1, "%") for n in range(3)),
                Column("Nås", Kind.STATUS, 1.3),
            ),
            tuple(lines),
        ),
    )


def _met(direction: str, target: Figure, figures: tuple[Figure, ...]) -> Status:
    """Return whether every year of the plan reaches the target, some of them, or none."""
    found = [ahead(direction, figure.value, target.value) for figure in figures]
    reached = [one >= 0 for one in found if one is not None]
    if len(reached) < len(figures):
        return Status("none", "saknas")
    if all(reached):
        return Status("good", "alla år")
    return Status("partly", "vissa år") if any(reached) else Status("bad", "inget år")
