"""Driftramar with the ram bridge, resultat-, finansierings- and balansplan, balanskrav and reserves (domain.md 3.3, 8–12; 4.9)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import COMMITTEES
from pipeline.reports.base import Source, para, prose, section
from pipeline.reports.comparison import statement
from pipeline.reports.sentences import Ranking, most, ranking
from pipeline.reports.vip.columns import money, plan_statement, titles
from pipeline.schemas.base import FixedRow
from pipeline.schemas.plan_rows import ANSVAR, BALANS, FINANSIERING, RAM, RESULTAT
from pipeline.schemas.statements import BALANSKRAV, RESERVES
from pipeline.view import Block, Chart, Column, Kind, Section, Series, Table, TableRow, Words
from pipeline.words import phrase

_B13 = FixedRow("B13", "Balanskravsresultat att reglera", "total", ("B10", "B11", "B12"))
_STEPS = tuple(row for row in RAM)
_SHORT = {
    "V1": "Utgångsram",
    "V9": "Ändrat i fjol",
    "V2": "Löner",
    "V3": "Priser",
    "V4": "Volym",
    "V5": "Beslut",
    "V6": "Effektiv.",
    "V7": "Drift inv.",
    "V8": "Ny ram",
}


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapters of frames and statements."""
    written = source.central_text
    return (
        section(
            "ramar",
            "Driftramar",
            *written("ramar", "Driftramar"),
            *_frames(source),
            sections=tuple(
                section(
                    f"brygga-{key}",
                    f"Från ram {source.year + n - 1} till ram {source.year + n}",
                    _bridge(source, key, source.year + n),
                )
                for n, key in enumerate(("b", "p1", "p2"))
            ),
            intro="Nämndernas ramar och varje ändring av dem.",
        ),
        section(
            "planer",
            "Resultat-, finansierings- och balansplan",
            *written("resultat", "Resultat-, finansierings- och balansplan"),
            sections=(
                section("resultatplan", "Resultatplan", *_income(source)),
                section("finansieringsplan", "Finansieringsplan", _cash(source)),
                section("balansplan", "Balansplan", *_balance(source)),
                section("delar", "Planerna per verksamhetsgren", *_parts(source)),
                section(
                    "balanskrav",
                    "Balanskrav och resultatreserv",
                    *written("balanskrav", "Balanskrav och resultatreserv"),
                    *_requirement(source),
                ),
            ),
            intro="Intäkter och kostnader, betalningar och ställning under planperioden.",
        ),
    )


def _frames(source: Source) -> tuple[Block, ...]:
    units = source.units(*COMMITTEES)
    if not any(source.fig(f"ram/{unit.id}/V8/b").known for unit in units):
        return ()
    keys = [key for _, key in titles(source)]
    lines = [
        TableRow((unit.name, *(source.fig(f"ram/{unit.id}/V8/{key}") for key in keys)), key=unit.id)
        for unit in units
    ]
    lines.append(
        TableRow(
            (
                "Summa nämnder",
                *(source.fig(f"ram/namnder/V8/{key}") for key in keys),
            ),
            "sum",
            key="summa",
        )
    )
    central = source.dataset.of("v_centralt")
    dash = ("", "")
    lines += [
        TableRow(
            (row.key, *dash, *(row.figure(key) for key in ("b", "p1", "p2"))),
            key=f"central-{text.slug(row.key)}",
        )
        for row in central
    ]
    if central:
        net = [
            source.fig(f"ram/namnder/V8/{key}") + source.fig(f"central/summa/{key}")
            for key in ("b", "p1", "p2")
        ]
        lines.append(
            TableRow(("Verksamhetens intäkter och kostnader", *dash, *net), "total", key="verksamhet")
        )
    table = Table(
        "ramar-tabell",
        "Nämndernas ramar och centrala poster, netto",
        (Column("", Kind.TEXT, 3), *money(source, [title for title, _ in titles(source)])),
        tuple(lines),
        source.unit,
    )
    changes = [
        (unit.name, source.fig(f"ram/{unit.id}/V8/fg") - source.fig(f"ram/{unit.id}/V8/b")) for unit in units
    ]
    ranked = ranking(changes, highest_first=True)
    if not ranked.items or any(figure.value is None and not figure.gaps for _, figure in changes):
        return (table,)
    chart = Chart(
        "diagram-ramar",
        "hbars",
        _increase(source, ranked),
        phrase("Liggande staplar över ramarnas ökning. ", source.amounts(ranked.items, sign=True)),
        ranked.names,
        (Series("Ökning", ranked.figures),),
        source.unit,
        source.decimals,
        table.id,
        gaps=ranked.gaps,
    )
    return (chart, table)


def _increase(source: Source, ranked: Ranking) -> Words:
    """Return which nämnd's frame grows most, or that none grows."""
    before = f"jämfört med budget {source.year - 1}"
    none = (
        f"Ingen nämnds ram ökar {before}",
        f"Ingen ram ökar {before} hos de nämnder som har lämnat uppgift",
    )
    words = ("får den största ökningen", "får en ökning på")
    said = most(ranked, source.amount, words, none=none)
    return said if said in none else phrase(said, f" {before}")


def _bridge(source: Source, key: str, year: int) -> Table:
    units = source.units(*COMMITTEES)
    steps = [row.id for row in _STEPS if row.id != "V9" or source.fig(f"ram/namnder/V9/{key}").value]
    lines = [
        TableRow((unit.name, *(source.fig(f"ram/{unit.id}/{step}/{key}") for step in steps)), key=unit.id)
        for unit in units
    ]
    lines.append(
        TableRow(
            ("Summa nämnder", *(source.fig(f"ram/namnder/{step}/{key}") for step in steps)),
            "total",
            key="summa",
        )
    )
    return Table(
        f"brygga-{key}-tabell",
        f"Rambrygga {year}",
        (Column("Nämnd", Kind.TEXT, 2.2), *(source.money(_SHORT[step]) for step in steps)),
        tuple(lines),
        source.unit,
        wide=True,
        notes=(
            "Kostnader är minus. Effektivisering minskar kostnaden och är plus."
            + (
                " Ändrat i fjol är de anslagsförändringar som beslutats under föregående år."
                if "V9" in steps
                else ""
            ),
        ),
    )


def _income(source: Source) -> tuple[Block, ...]:
    about = next(iter(source.dataset.of("v_kalla")), None)
    notes = (
        (f"Jämförelse: {about.text('budget_fg')}.",) if about is not None and about.text("budget_fg") else ()
    )
    year = source.year
    keys = [key for _, key in titles(source)]
    share = Table(
        "resultatplan-nyckeltal",
        "Nyckeltal ur resultatplanen, procent av skatteintäkter och generella statsbidrag",
        (Column("", Kind.TEXT, 3.4), *(Column(title, Kind.NUMBER, 1, 1, "%") for title, _ in titles(source))),
        (
            TableRow(
                (
                    "Verksamhetens nettokostnader",
                    *(source.fig(f"nyckeltal/nettokostnadsandel/{key}") for key in keys),
                ),
                key="netto",
            ),
            TableRow(
                ("Årets resultat", *(source.fig(f"nyckeltal/resultatandel/{key}") for key in keys)),
                key="resultat",
            ),
        ),
    )
    return (
        plan_statement(
            source,
            "resultatplan-tabell",
            f"Resultatplan {year}–{year + 2}, hela kommunen",
            RESULTAT,
            "plan/{row}/total/{year}",
            notes=notes,
        ),
        share,
    )


def _cash(source: Source) -> Table:
    year = source.year
    return plan_statement(
        source,
        "finansieringsplan-tabell",
        f"Finansieringsplan {year}–{year + 2}, hela kommunen",
        FINANSIERING,
        "fin/{row}/total/{year}",
        before=False,
    )


def _balance(source: Source) -> tuple[Block, ...]:
    year = source.year
    outside = plan_statement(
        source,
        "ansvar-plan",
        "Ansvarsförbindelser utanför balansräkningen den 31 december",
        ANSVAR,
        "ansvar/{row}/{year}",
        before=False,
        opening=True,
    )
    return (
        plan_statement(
            source,
            "balansplan-tabell",
            f"Balansplan den 31 december {year}–{year + 2}, hela kommunen",
            BALANS,
            "bal/{row}/total/{year}",
            opening=True,
            notes=(f"Ingående balans {year} är prognosen för {year - 1}.",),
        ),
        outside,
    )


_SHORT_PARTS = {"skatt": "Skattefinansierat", "va": "Vatten och avlopp", "avfall": "Avfall"}
_PARTS = (("skatt", "skattefinansierad verksamhet"), ("va", "vatten och avlopp"), ("avfall", "avfall"))


def _parts(source: Source) -> tuple[Block, ...]:
    """Return the three plans of each part; together they are the whole municipality's."""
    blocks: list[Block] = [
        prose(
            "Planerna delas upp på skattefinansierad verksamhet, vatten och avlopp samt avfall. Summan av delarna är hela kommunens plan. "
            "Det som en gren lånat av en annan står i båda grenarnas balansplaner och tas bort i hela kommunens."
        ),
        *_branches(source),
    ]
    for part, name in _PARTS:
        if not source.fig(f"plan/R12/{part}/b").known:
            continue
        for key, rows, title, opening in (
            ("plan", RESULTAT, "Resultatplan", False),
            ("fin", FINANSIERING, "Finansieringsplan", False),
            ("bal", BALANS, "Balansplan", True),
        ):
            pattern = f"{key}/{{row}}/{part}/{{year}}"
            blocks.append(
                plan_statement(
                    source, f"{key}-{part}", f"{title}, {name}", rows, pattern, before=False, opening=opening
                )
            )
    return tuple(blocks)


def _branches(source: Source) -> tuple[Block, ...]:
    """Return the budget year's balance sheets beside each other: the parts, the internal loans taken away, and the whole."""
    there = [(part, name) for part, name in _PARTS if source.fig(f"plan/R12/{part}/b").known]
    if len(there) == 1:
        return ()
    columns = [(_SHORT_PARTS[part], f"bal/{{row}}/{part}/b") for part, _ in there]
    columns += [("Interna lån", "bal/{row}/intern/b"), ("Hela kommunen", "bal/{row}/total/b")]
    caption = f"Grenarnas balansplaner och hela kommunens den 31 december {source.year}"
    return (statement(source, "balansplan-grenar", caption, BALANS, columns),)


def _requirement(source: Source) -> tuple[Block, ...]:
    blocks: list[Block] = [
        plan_statement(
            source,
            "balanskrav-plan",
            "Balanskravsutredning i planen",
            (*BALANSKRAV, _B13),
            "balanskrav/{row}/{year}",
            before=False,
        ),
        plan_statement(
            source,
            "reserver-plan",
            "Resultatutjämningsreserv och resultatreserv",
            RESERVES,
            "reserv/{row}/{year}",
            before=False,
        ),
    ]
    reasons = [
        para(f"{text.capital(row.text('slag'))} {row.key}: {row.text('motiv')}")
        for row in source.dataset.of("v_skal")
    ]
    return (*blocks, *((prose(*reasons),) if reasons else ()))
