"""Five-year investeringsplan with driftskonsekvenser, and exploateringsplan (S3-04, S3-05; domain.md 3.3, 13–14; 4.10)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Row
from pipeline.reports import investments
from pipeline.reports.base import Source, section
from pipeline.reports.sentences import known
from pipeline.schemas.choices import INVESTMENT_TYPES
from pipeline.view import Block, Chart, Column, Kind, Section, Series, Table, TableRow
from pipeline.words import phrase


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapter of investments and land development."""
    written = source.central_text
    areas = source.dataset.of("v_exploatering")
    return (
        section(
            "investeringsplan",
            "Investerings- och exploateringsplan",
            sections=(
                section(
                    "investeringar",
                    "Investeringsplan",
                    *written("investeringar", "Investeringsplan"),
                    *_projects(source),
                ),
                section("driftskonsekvenser", "Driftskonsekvenser av investeringar", *_running(source)),
                *(
                    (
                        section(
                            "exploatering",
                            "Exploateringsplan",
                            *written("exploatering", "Exploateringsplan", required=False),
                            *_land(source),
                            *_to_financing(source),
                        ),
                    )
                    if areas
                    else ()
                ),
            ),
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
    return (*_by_financing(source), _plan(source, units))


def _plan(source: Source, units: Sequence[Unit]) -> Table:
    columns = _columns(source)
    keys = [key for _, key in columns]
    lines = [line for unit in units for line in _listed(source, unit, keys)]
    lines += investments.parts(source, keys, "y0", ("",))
    whole = (source.fig(f"inv/summa/{key}") for key in keys)
    lines.append(TableRow(("Summa investeringar", *whole, ""), "total", key="summa"))
    return Table(
        "investeringsplan-tabell",
        f"Investeringsplan {source.year}–{source.year + 4}, nettoutgift",
        (
            Column("Nämnd och projekt", Kind.TEXT, 3),
            *(source.money(title, 0.9) for title, _ in columns),
            Column("Klart", Kind.TEXT, 0.6),
        ),
        tuple(lines),
        source.unit,
        wide=True,
        notes=(
            "Projekten står i nämndens prioritetsordning, årsanslagen sist.",
            "Totalt, Före och Efter gäller fleråriga projekt; ett årsanslag gäller ett år i taget.",
        ),
    )


def _listed(source: Source, unit: Unit, keys: Sequence[str]) -> Iterator[TableRow]:
    """Yield a nämnd's projects in its own order, annual grants last, and their sum."""

    def place(row: Row) -> tuple[bool, Decimal | int]:
        return investments.is_annual(row), row.figure("prioritet").value or 0

    yield TableRow((unit.name, *[""] * (len(keys) + 1)), "group", key=f"{unit.id}-rubrik")
    for row in sorted(source.dataset.of("v_investeringar", unit.id), key=place):
        own = (source.fig(f"inv/{unit.id}/{row.key}/{key}") for key in keys)
        end = "" if investments.is_annual(row) else row.text("klart")
        yield TableRow((investments.label(row), *own, end), level=1, key=text.slug(row.key))
    sums = (source.fig(f"inv/{unit.id}/summa/{key}") for key in keys)
    yield TableRow((f"Summa {unit.called}", *sums, ""), "sum", key=unit.id)


def _by_financing(source: Source) -> tuple[Chart, Table]:
    """Return the five years' investments as a chart, and by how they are paid for as a table."""
    years = tuple(str(source.year + n) for n in range(5))
    found = {kind: tuple(source.fig(f"inv/typ/{kind}/y{n}") for n in range(5)) for kind in INVESTMENT_TYPES}
    total = tuple(source.fig(f"inv/summa/y{n}") for n in range(5))
    kinds = (
        TableRow((text.capital(kind), *figures), key=kind)
        for kind, figures in found.items()
        if figures[0].known
    )
    table = Table(
        "investeringar-typ",
        "Nettoinvesteringar efter finansiering",
        (Column("", Kind.TEXT, 3), *(source.money(year) for year in years)),
        (*kinds, TableRow(("Summa", *total), "total", key="summa")),
        source.unit,
    )
    first, third = source.amount(total[0]), source.amount(total[2])
    chart = Chart(
        "diagram-investeringar",
        "bars",
        known(
            phrase("Nettoinvesteringarna är ", first, f" {years[0]} och ", third, f" {years[2]}"),
            "Uppgift om planens nettoinvesteringar saknas",
        ),
        phrase("Staplar över nettoinvesteringar per år. ", source.amounts(zip(years, total, strict=True))),
        years,
        (Series("Nettoinvesteringar", total),),
        source.unit,
        source.decimals,
        table.id,
    )
    return chart, table


def _running(source: Source) -> tuple[Block, ...]:
    year = source.year
    lines: list[TableRow] = []
    for unit in source.units("namnd"):
        rows = [
            row
            for row in source.dataset.of("v_investeringar", unit.id)
            if any(row.figure(f"d{n}").value for n in range(3))
        ]
        if not rows:
            continue
        lines.append(TableRow((unit.name, *[""] * 4), "group", key=f"{unit.id}-rubrik"))
        lines += [
            TableRow(
                (row.text("projekt"), *(row.figure(f"d{n}") for n in range(3)), row.text("motiv")),
                level=1,
                key=text.slug(row.key),
            )
            for row in rows
        ]
        lines.append(
            TableRow(
                (
                    f"I ramen för {unit.called}",
                    *(source.fig(f"ram/{unit.id}/V7/{key}") for key in ("b", "p1", "p2")),
                    "",
                ),
                "sum",
                key=unit.id,
            )
        )
    if not lines:
        return ()
    lines.append(
        TableRow(
            ("Summa nämnder", *(source.fig(f"ram/namnder/V7/{key}") for key in ("b", "p1", "p2")), ""),
            "total",
            key="summa",
        )
    )
    return (
        Table(
            "driftskonsekvenser-tabell",
            "Tillkommande driftkostnad av investeringar, per år, i nämndernas ramar",
            (
                Column("Nämnd och projekt", Kind.TEXT, 3),
                *(source.money(str(year + n), 0.8) for n in range(3)),
                Column("Motiv", Kind.TEXT, 3),
            ),
            tuple(lines),
            source.unit,
        ),
    )


def _to_financing(source: Source) -> tuple[Block, ...]:
    """Return how the exploateringsplan becomes the financing's row, and what of land development stands among the investments."""
    if not source.fig("expl/betalning/b").known:
        return ()
    years = ("b", "p1", "p2")
    built = [-source.fig(f"inv/typ/exploatering/y{place}") for place in range(3)]
    gap = [source.fig(f"fin/FI7/total/{year}") - source.fig(f"expl/betalning/{year}") for year in years]
    lines = [
        TableRow(
            ("Exploateringsplanens mark till försäljning", *(source.fig(f"expl/mark/{y}") for y in years)),
            key="mark",
        ),
        TableRow(
            ("Avgår exploateringsnetto i årets resultat", *(-source.fig(f"expl/vinst/{y}") for y in years)),
            key="vinst",
        ),
    ]
    if any(figure.value for figure in gap):
        lines.append(TableRow(("Skillnad att utreda", *gap), key="skillnad"))
    lines.append(
        TableRow(
            (
                "Exploatering, netto, i finansieringsplanen",
                *(source.fig(f"fin/FI7/total/{y}") for y in years),
            ),
            "total",
            key="FI7",
        )
    )
    if any(figure.value for figure in built):
        lines.append(
            TableRow(
                ("Gator och park, bland nettoinvesteringarna i finansieringsplanen", *built), key="gator"
            )
        )
    return (
        Table(
            "exploatering-finansiering",
            "Exploateringen i finansieringsplanen",
            (
                Column("", Kind.TEXT, 4),
                *(
                    source.money(f"{word} {source.year + n}")
                    for n, word in enumerate(("Budget", "Plan", "Plan"))
                ),
            ),
            tuple(lines),
            source.unit,
            notes=("Minus är utbetalning. Vinsten av försäljningen ingår redan i årets resultat.",),
        ),
    )


def _land(source: Source) -> tuple[Block, ...]:
    year = source.year
    keys = ("netto", "ack", "b", "p1", "p2", "p3", "p4", "sen")
    rows = source.dataset.of("v_exploatering")
    lines = [
        TableRow(
            (
                f"{row.key} {row.text('omrade')}",
                row.text("plan"),
                row.text("fas"),
                *(source.fig(f"expl/{row.key}/{key}") for key in keys),
                row.text("slut"),
            ),
            key=text.slug(row.key),
        )
        for row in rows
    ]
    lines.append(
        TableRow(
            ("Summa", "", "", *(source.fig(f"expl/summa/{key}") for key in keys), ""), "total", key="summa"
        )
    )
    return (
        Table(
            "exploateringsplan-tabell",
            "Exploateringsplan, netto (inkomst minus utgift)",
            (
                Column("Område", Kind.TEXT, 2.4),
                Column("Detaljplan", Kind.TEXT, 1),
                Column("Fas", Kind.TEXT, 1.3),
                *(
                    source.money(title, 0.85)
                    for title in (
                        "Kalkyl",
                        f"T.o.m. {year - 1}",
                        *(str(year + n) for n in range(5)),
                        "Därefter",
                    )
                ),
                Column("Klart", Kind.TEXT, 0.6),
            ),
            tuple(lines),
            source.unit,
            wide=True,
        ),
    )
