"""Five-year investeringsplan with driftskonsekvenser, and exploateringsplan (S3-04, S3-05; domain.md 3.3, 13–14; 4.10)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.merge.plan import YEARS
from pipeline.model import Row, RowKind
from pipeline.reports import investments
from pipeline.reports.base import Source, section
from pipeline.reports.comparison import Line, Measure, comparison, figures
from pipeline.reports.findings import PLANNED, Finding, over_years
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import Ranking
from pipeline.reports.vip.columns import measures, years
from pipeline.schemas.choices import INVESTMENT_TYPES
from pipeline.view import Block, Chart, Column, Section, Table, TableRow


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapter of investments and land development."""
    plans = [
        source.told("investeringar", *_projects(source)),
        section("driftskonsekvenser", "Driftskonsekvenser av investeringar", *_running(source)),
    ]
    if source.dataset.of("v_exploatering"):
        land = (*_land(source), *_to_financing(source))
        plans.append(source.told("exploatering", *land, required=False))
    return (
        section(
            "investeringsplan",
            "Investerings- och exploateringsplan",
            sections=plans,
            intro="Fem års investeringar, vad de kostar att driva och exploateringsområdenas ekonomi.",
        ),
    )


def _columns(source: Source) -> tuple[tuple[str, str], ...]:
    year = source.year
    return (
        ("Totalt", "netto"),
        ("Före", "fore"),
        *((str(year + n), f"y{n}") for n in range(5)),
        ("Efter", "sen"),
    )


def _projects(source: Source) -> tuple[Block, ...]:
    units = [unit for unit in source.units("namnd") if source.dataset.of("v_investeringar", unit.id)]
    if not units:
        return ()
    lines = [line for unit in units for line in _listed(source, unit)]
    lines += investments.divided(source, "y0")
    return (*_by_financing(source), _plan(source, (*lines, Line("Summa investeringar", "summa", "total"))))


def of_committee(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return a nämnd's own investment plan, its sum last; nothing where it has none."""
    if not source.dataset.of("v_investeringar", unit.id):
        return ()
    _, *projects = _listed(source, unit)
    return (_plan(source, (*projects, Line("Summa", f"{unit.id}/summa", "total", key="summa"))),)


def _plan(source: Source, lines: Sequence[Line]) -> Table:
    return comparison(
        source,
        "investeringsplan-tabell",
        f"Investeringsplan {source.year}–{source.year + 4}, nettoutgift",
        Column("Nämnd och projekt", width=3),
        [Measure(title, f"inv/{{row}}/{key}", 0.9) for title, key in _columns(source)],
        lines,
        after=(Column("Klart", width=0.6),),
        wide=True,
        notes=(
            "Projekten står i nämndens prioritetsordning, årsanslagen sist.",
            "Totalt, Före och Efter gäller fleråriga projekt; ett årsanslag gäller ett år i taget.",
        ),
    )


def _listed(source: Source, unit: Unit) -> Iterator[Line]:
    """Yield a nämnd's sum, and below it its projects in its own order, annual grants last."""

    def place(row: Row) -> tuple[bool, Decimal | int]:
        return investments.is_annual(row), row.figure("prioritet").value or 0

    yield Line(unit.name, f"{unit.id}/summa", "sum", key=unit.id)
    for row in sorted(source.dataset.of("v_investeringar", unit.id), key=place):
        end = "" if investments.is_annual(row) else row.text("klart")
        key, label = text.slug(row.key), investments.label(row)
        yield Line(label, f"{unit.id}/{row.key}", level=1, key=key, after=(end,))


def _by_financing(source: Source) -> tuple[Chart, Table]:
    """Return the five years' investments as a chart, and by how they are paid for as a table."""
    names = years(source, 5)
    columns = [Measure(name, f"inv/{{row}}/y{place}") for place, name in enumerate(names)]
    kinds = (Line(text.capital(kind), f"typ/{kind}", key=kind) for kind in INVESTMENT_TYPES)
    table = comparison(
        source,
        "investeringar-typ",
        "Nettoinvesteringar efter finansiering",
        Column("", width=3),
        columns,
        (
            *(line for line in kinds if source.fig(f"inv/{line.row}/y0").known),
            Line("Summa", "summa", "total"),
        ),
    )
    total = figures(source, "summa", columns)
    points = list(zip(names, total, strict=True))
    amounts = [(name, source.amount(figure)) for name, figure in points]
    finding = Finding(over_years("Nettoinvesteringarna", amounts, PLANNED), (names[0],))
    key, what = "diagram-investeringar", "Nettoinvesteringar"
    return bars(source, key, finding, Ranking(tuple(points)), what, table.id, kind="bars"), table


_RUNNING: Final = ("d0", "d1", "d2")


def _running(source: Source) -> tuple[Block, ...]:
    lines: list[TableRow] = []
    for unit in source.units("namnd"):
        projects = source.dataset.of("v_investeringar", unit.id)
        rows = [row for row in projects if any(row.figure(field).value for field in _RUNNING)]
        if rows:
            lines.append(_in_frames(source, unit.name, unit.id, "sum", unit.id))
            lines += [
                TableRow(
                    (row.text("projekt"), *map(row.figure, _RUNNING), row.text("motiv")),
                    level=1,
                    key=text.slug(row.key),
                )
                for row in rows
            ]
    if not lines:
        return ()
    lines.append(_in_frames(source, "Summa nämnder", "namnder", "total", "summa"))
    note = "Nämndens rad är vad ramen innehåller för driften av investeringar."
    return (
        Table(
            "driftskonsekvenser-tabell",
            "Tillkommande driftkostnad av investeringar, per år, i nämndernas ramar",
            (
                Column("Nämnd och projekt", width=3),
                *(source.money(year, 0.8) for year in years(source)),
                Column("Motiv", width=3),
            ),
            tuple(lines),
            source.unit,
            notes=(note,),
        ),
    )


def _in_frames(source: Source, label: str, unit: str, kind: RowKind, key: str) -> TableRow:
    """Return what the frames hold for running the investments."""
    return TableRow((label, *(source.fig(f"ram/{unit}/V7/{year}") for year in YEARS), ""), kind, key=key)


_LAND_FOR_SALE: Final = (
    Line("Exploateringsplanens mark till försäljning", "expl/mark", key="mark"),
    Line("Avgår exploateringsnetto i årets resultat", "expl/avgar", key="vinst"),
)
_IN_FINANCING: Final = Line("Exploatering, netto, i finansieringsplanen", "fin/FI7/total", "total", key="FI7")
_BUILT: Final = Line(
    "Gator och park, bland nettoinvesteringarna i finansieringsplanen", "expl/gator", key="gator"
)


def _to_financing(source: Source) -> tuple[Block, ...]:
    """Return how the exploateringsplan becomes the financing's row, and what of land development stands among the investments."""
    if not source.fig("expl/betalning/b").known:
        return ()
    columns = measures(source, "{row}/{year}", before=False)
    built = any(figure.value for figure in figures(source, _BUILT.row, columns))
    lines = (*_LAND_FOR_SALE, _IN_FINANCING, *((_BUILT,) if built else ()))
    caption, first = "Exploateringen i finansieringsplanen", Column("", width=4)
    notes = ("Minus är utbetalning. Vinsten av försäljningen ingår redan i årets resultat.",)
    table = comparison(source, "exploatering-finansiering", caption, first, columns, lines, notes=notes)
    gap = [source.fig(f"fin/FI7/total/{year}") - source.fig(f"expl/betalning/{year}") for year in YEARS]
    if any(figure.value for figure in gap):
        unexplained, place = TableRow(("Skillnad att utreda", *gap), key="skillnad"), len(_LAND_FOR_SALE)
        table = replace(table, rows=(*table.rows[:place], unexplained, *table.rows[place:]))
    return (table,)


def _land(source: Source) -> tuple[Block, ...]:
    before = f"T.o.m. {source.year - 1}"
    named = ("Kalkyl", before, *years(source, 5), "Därefter")
    keys = ("netto", "ack", *YEARS, "p3", "p4", "sen")
    lines = [
        Line(
            f"{row.key} {row.text('omrade')}",
            row.key,
            key=text.slug(row.key),
            before=(row.text("plan"), row.text("fas")),
            after=(row.text("slut"),),
        )
        for row in source.dataset.of("v_exploatering")
    ]
    table = comparison(
        source,
        "exploateringsplan-tabell",
        "Exploateringsplan, netto (inkomst minus utgift)",
        Column("Område", width=2.4),
        [Measure(title, f"expl/{{row}}/{key}", 0.85) for title, key in zip(named, keys, strict=True)],
        (*lines, Line("Summa", "summa", "total", before=("", ""))),
        before=(Column("Detaljplan"), Column("Fas", width=1.3)),
        after=(Column("Klart", width=0.6),),
        wide=True,
    )
    return (table,)
