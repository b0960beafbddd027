"""Driftramar with the ram bridge, resultat-, finansierings- and balansplan, balanskrav and reserves (domain.md 3.3, 8–12; 4.9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from pipeline import text
from pipeline.config import COMMITTEES
from pipeline.merge.plan import YEARS
from pipeline.reports.base import Source, bullets, para, prose, section
from pipeline.reports.comparison import Line, Measure, comparison, of_units, statement
from pipeline.reports.findings import COMMITTEE, Finding
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import Ranking, most, ranking
from pipeline.reports.vip.columns import measures, plan_statement
from pipeline.schemas.base import FixedRow
from pipeline.schemas.plan_rows import ANSVAR, BALANS, FINANSIERING, RAM, RESULTAT
from pipeline.schemas.statements import BALANSKRAV, RESERVES, TO_RESTORE
from pipeline.view import Block, Column, Run, Section, Table, TableRow, Words
from pipeline.words import phrase

_SHORT: Final = {
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
    return (
        source.told(
            "ramar",
            *_frames(source),
            sections=(*_directions(source), *_bridges(source)),
            intro="Nämndernas ramar och varje ändring av dem.",
        ),
        source.told(
            "resultat",
            key="planer",
            sections=(
                section("resultatplan", "Resultatplan", *_income(source)),
                section("finansieringsplan", "Finansieringsplan", _cash(source)),
                section("balansplan", "Balansplan", *_balance(source)),
                _requirement(source),
                *_parts(source),
            ),
            intro="Intäkter och kostnader, betalningar och ställning under planperioden.",
        ),
    )


def _frames(source: Source) -> tuple[Block, ...]:
    units = source.units(*COMMITTEES)
    if not any(source.fig(f"ram/{unit.id}/V8/b").known for unit in units):
        return ()
    table = comparison(
        source,
        "ramar-tabell",
        "Nämndernas ramar och centrala poster, netto",
        Column("", width=3),
        measures(source, "ram/{row}/V8/{year}"),
        (*of_units(units), Line("Summa nämnder", "namnder", "sum", key="summa")),
    )
    table = replace(table, rows=(*table.rows, *_central(source)))
    changes = [
        (unit.name, source.fig(f"ram/{unit.id}/V8/fg") - source.fig(f"ram/{unit.id}/V8/b")) for unit in units
    ]
    ranked = ranking(changes, highest_first=True)
    if not ranked.items or any(figure.value is None and not figure.gaps for _, figure in changes):
        return (table,)
    finding = Finding(_increase(source, ranked), ranked.names[:1])
    key = "diagram-ramar"
    chart = bars(source, key, finding, ranked, "Ökning", table.id, kind="diverging", others=COMMITTEE)
    return (chart, table)


def _central(source: Source) -> list[TableRow]:
    """Return the items outside the frames, and the net cost with them, for the plan's own years."""
    rows = source.dataset.of("v_centralt")
    if not rows:
        return []
    items = [
        TableRow((row.key, "", "", *map(row.figure, YEARS)), key=f"central-{text.slug(row.key)}")
        for row in rows
    ]
    net = (source.fig(f"ram/verksamhet/{year}") for year in YEARS)
    label = "Verksamhetens intäkter och kostnader"
    return [*items, TableRow((label, "", "", *net), "total", key="verksamhet")]


def _increase(source: Source, ranked: Ranking) -> Words:
    """Return which nämnd's frame grows most, or that none grows."""
    before = f"jämfört med budget {source.year - 1}"
    none = (
        f"Ingen nämnds ram ökar {before}",
        f"Ingen ram ökar {before} hos de nämnder som har lämnat uppgift",
    )
    said = most(ranked, source.amount, ("får den största ökningen", "får en ökning på"), none=none)
    return said if said in none else phrase(said, f" {before}")


def _directions(source: Source) -> tuple[Section, ...]:
    """Return the planning directions that went with the frames; each nämnd answers them in its own chapter (S3-07)."""
    rows = source.dataset.of("v_inriktningar")
    if not rows:
        return ()
    told = bullets((Run(f"{row.key} ", bold=True), row.text("inriktning")) for row in rows)
    return (section("inriktningar", "Planeringsinriktningar", told),)


def _bridges(source: Source) -> tuple[Section, ...]:
    """Return the steps of the budget year's frames, and those of the years after it."""
    year = source.year
    later = [_bridge(source, key, when) for when, key in enumerate(YEARS[1:], year + 1)]
    if source.units("namnd"):
        told = "Stegen för de andra nämnderna står i deras egna kapitel."
        later[-1] = replace(later[-1], notes=(*later[-1].notes, told))
    return (
        section("brygga-b", f"Från ram {year - 1} till ram {year}", _bridge(source, YEARS[0], year)),
        section("brygga-p", f"Från ram {year} till ram {year + len(later)}", *later),
    )


def _bridge(source: Source, key: str, year: int) -> Table:
    """Return the steps of the frames of a year; of the years after the first only of the nämnder that have no chapter of their own."""
    units = source.units(*COMMITTEES if key == YEARS[0] else ("namnd-liten",))
    steps = [row.id for row in RAM if row.id != "V9" or source.fig(f"ram/namnder/V9/{key}").value]
    notes = (
        "Kostnader är minus. Effektivisering minskar kostnaden och är plus.",
        *(
            ("Ändrat i fjol är de anslagsförändringar som beslutats under föregående år.",)
            if "V9" in steps
            else ()
        ),
    )
    return comparison(
        source,
        f"brygga-{key}-tabell",
        f"Rambrygga {year}",
        Column("Nämnd", width=2.2),
        [Measure(_SHORT[step], f"ram/{{row}}/{step}/{key}") for step in steps],
        (*of_units(units), Line("Summa alla nämnder", "namnder", "total", key="summa")),
        wide=True,
        notes=notes if key == YEARS[0] else (),
    )


_SHARES: Final = (
    Line("Verksamhetens nettokostnader", "nettokostnadsandel", key="netto"),
    Line("Årets resultat", "resultatandel", key="resultat"),
)


def _income(source: Source) -> tuple[Block, ...]:
    about = next(iter(source.dataset.of("v_kalla")), None)
    compared = about.text("budget_fg") if about else ""
    notes = (f"Jämförelse: {compared}.",) if compared else ()
    key, caption = "plan/{row}/total/{year}", f"Resultatplan {_span(source)}, hela kommunen"
    share = comparison(
        source,
        "resultatplan-nyckeltal",
        "Nyckeltal ur resultatplanen, procent av skatteintäkter och generella statsbidrag",
        Column("", width=3.4),
        [replace(measure, unit="%", decimals=1) for measure in measures(source, "nyckeltal/{row}/{year}")],
        _SHARES,
    )
    return (plan_statement(source, "resultatplan-tabell", caption, RESULTAT, key, notes=notes), share)


def _span(source: Source) -> str:
    """Return the years of the plan."""
    return f"{source.year}–{source.year + 2}"


def _cash(source: Source) -> Table:
    key, caption = "fin/{row}/total/{year}", f"Finansieringsplan {_span(source)}, hela kommunen"
    return plan_statement(source, "finansieringsplan-tabell", caption, FINANSIERING, key, before=False)


def _balance(source: Source) -> tuple[Block, ...]:
    note = f"Ingående balans {source.year} är prognosen för {source.year - 1}."
    key, caption = "bal/{row}/total/{year}", f"Balansplan den 31 december {_span(source)}, hela kommunen"
    balance = plan_statement(source, "balansplan-tabell", caption, BALANS, key, opening=True, notes=(note,))
    key, caption = "ansvar/{row}/{year}", "Ansvarsförbindelser utanför balansräkningen den 31 december"
    return (balance, plan_statement(source, "ansvar-plan", caption, ANSVAR, key, before=False, opening=True))


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the municipality with plans of its own: its key, its name, and its title where parts stand beside each other."""

    key: str
    name: str
    title: str


_PARTS: Final = (
    _Part("skatt", "skattefinansierad verksamhet", "Skattefinansierat"),
    _Part("va", "vatten och avlopp", "Vatten och avlopp"),
    _Part("avfall", "avfall", "Avfall"),
)
_PLANS: Final = (
    ("plan", RESULTAT, "Resultatplan", False),
    ("fin", FINANSIERING, "Finansieringsplan", False),
    ("bal", BALANS, "Balansplan", True),
)
"""The plans of a part: their key, rows and title, and whether they begin with the opening balance."""


def _parts(source: Source) -> tuple[Section, ...]:
    """Return the three plans of each part, two to a row in print; together they are the whole municipality's."""
    there = [part for part in _PARTS if source.fig(f"plan/R12/{part.key}/b").known]
    lead = prose(
        "Planerna delas upp på skattefinansierad verksamhet, vatten och avlopp samt avfall. Summan av delarna är hela kommunens plan. "
        "Det som en gren lånat av en annan står i båda grenarnas balansplaner och tas bort i hela kommunens."
    )
    plans = tuple(
        _shared(f"delar-{key}-{part.key}", f"{title}, {part.name}", table)
        for part in there
        for key, rows, title, opening in _PLANS
        for table in (_plan_of_part(source, part, key, rows, title, opening=opening),)
    )
    return (
        section("delar", "Planerna per verksamhetsgren", lead, *_branches(source, there), sections=plans),
    )


def _plan_of_part(
    source: Source, part: _Part, key: str, rows: Sequence[FixedRow], title: str, *, opening: bool
) -> Table:
    caption, pattern = f"{title}, {part.name}", f"{key}/{{row}}/{part.key}/{{year}}"
    return plan_statement(source, f"{key}-{part.key}", caption, rows, pattern, before=False, opening=opening)


def _branches(source: Source, parts: Sequence[_Part]) -> tuple[Block, ...]:
    """Return the budget year's balance sheets beside each other: the parts, the internal loans taken away, and the whole."""
    if len(parts) == 1:
        return ()
    columns = [(part.title, f"bal/{{row}}/{part.key}/b") for part in parts]
    columns += [("Interna lån", "bal/{row}/intern/b"), ("Hela kommunen", "bal/{row}/total/b")]
    caption = f"Grenarnas balansplaner och hela kommunens den 31 december {source.year}"
    return (statement(source, "balansplan-grenar", caption, BALANS, columns),)


def _requirement(source: Source) -> Section:
    """Return the balance requirement of the plan, with its reasons, and the reserves beside it."""
    asked, reserves = "Balanskravsutredning i planen", "Resultatutjämningsreserv och resultatreserv"
    rows, key = (*BALANSKRAV, TO_RESTORE), "balanskrav/{row}/{year}"
    reasons = [
        para(f"{text.capital(row.text('slag'))} {row.key}: {row.text('motiv')}")
        for row in source.dataset.of("v_skal")
    ]
    tables = (
        plan_statement(source, "balanskrav-plan", asked, rows, key, before=False),
        plan_statement(source, "reserver-plan", reserves, RESERVES, "reserv/{row}/{year}", before=False),
    )
    return source.told(
        "balanskrav",
        *((prose(*reasons),) if reasons else ()),
        sections=(
            _shared(f"{table.id}-avsnitt", title, table)
            for title, table in zip((asked, reserves), tables, strict=True)
        ),
    )


def _shared(key: str, title: str, *blocks: Block) -> Section:
    """Return a section that may stand beside another in print."""
    return replace(section(key, title, *blocks), shared=True)
