"""The compilation of the units' own plans for kommunstyrelsen and kommunfullmäktige: who has handed in what, goals, internbudget against frame."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pipeline import text
from pipeline.config import COMMITTEES, Unit
from pipeline.model import Row
from pipeline.reports.base import Source, missing, section
from pipeline.reports.comparison import Line, Measure, comparison, of_units
from pipeline.reports.listing import Shown, listing, unit_lines, with_id
from pipeline.schemas.choices import FROM_COUNCIL
from pipeline.view import Block, Cell, Column, Inline, KeyFigures, Kind, Number, Section, Status, Table, Tile
from pipeline.words import phrase

_HANDED_IN: Final = Status("good", "lämnad")
_ABSENT: Final = Status("bad", "saknas")


def chapters(source: Source) -> Iterable[Section]:
    """Return the chapters of the compilation."""
    yield section(
        "sammanfattning",
        "Sammanfattning",
        _tiles(source),
        *source.central_text("sammanfattning"),
        *source.central_text("iakttagelser", required=False),
        sections=(section("lamnade", "Lämnade planer", _handed_in(source)),),
        intro="Vilka planer som är beslutade, och vad som bör följas.",
    )
    yield section(
        "internbudget",
        "Internbudget mot ram",
        _budgets(source),
        *_companies(source),
        intro="Varje nämnds internbudget ska vara hela den ram som fullmäktige har beslutat.",
    )
    yield section("mal", "Mål per nämnd", *_goals(source), intro="Nämndernas mål och det de bidrar till.")


def _units(source: Source) -> tuple[Unit, ...]:
    return source.units(*COMMITTEES, "bolag")


def _decided(source: Source) -> dict[str, Row]:
    return {row.unit: row for row in reversed(source.dataset.of("vp_beslut"))}


def _tiles(source: Source) -> KeyFigures:
    units = [unit.id for unit in _units(source)]
    plans, aims = source.gathered("vp_beslut", *units), source.gathered("vp_mal")
    wanted = len(units)
    return KeyFigures(
        (
            Tile("Beslutade planer", plans.count("beslut"), comment=phrase(f"av {wanted} som ska finnas")),
            Tile("Nämndernas mål", aims.count("mal"), comment=_contributing(source)),
            Tile(
                "Internbudget",
                source.fig("vb/namnder/summa/netto/b"),
                source.unit,
                source.decimals,
                phrase("ramarna: ", source.amount(source.fig("vb/namnder/ram/b"))),
            ),
            Tile(
                "Investeringar",
                source.fig("vi/namnder/summa/budget"),
                source.unit,
                source.decimals,
                phrase(f"nämnderna {source.year}"),
            ),
        )
    )


def _contributing(source: Source) -> tuple[Inline, ...]:
    aims = source.gathered("vp_mal").having("typ", FROM_COUNCIL)
    return phrase("varav ", Number(aims.count("typ")), " från fullmäktiges mål")


def _handed_in(source: Source) -> Table:
    """Return each unit's plan: decided when and by whom, negotiated when; one that is not there is said to be missing."""
    decided = _decided(source)

    def told(unit: Unit) -> tuple[Cell, ...]:
        row = decided.get(unit.id)
        if row is None:
            return (_ABSENT, text.DASH, text.DASH)
        talks = row.date("mbl")
        return (_HANDED_IN, row.text("beslut") or text.DASH, text.long_date(talks) if talks else text.DASH)

    columns = (
        Column("Enhet", Kind.TEXT, 3.2),
        Column("Plan", Kind.STATUS, 1.4),
        Column("Beslut", Kind.TEXT, 3.0),
        Column("MBL-förhandling", Kind.TEXT, 2.2),
    )
    return Table(
        "lamnade-planer",
        f"Verksamhetsplaner och affärsplaner {source.year}",
        columns,
        tuple(unit_lines(_units(source), told)),
    )


def _budgets(source: Source) -> Table:
    return comparison(
        source,
        "internbudget-namnder",
        f"Internbudget mot ram {source.year}",
        Column("Nämnd", width=3),
        (
            Measure("Budget {last}", "vb/{row}/summa/netto/fg"),
            Measure("Ram {year}", "vb/{row}/ram/b"),
            Measure("Internbudget {year}", "vb/{row}/summa/netto/b"),
            Measure("Kvar att fördela", "vb/{row}/kvar/b", deviation=True),
        ),
        [*of_units(source.units(*COMMITTEES)), Line("Summa", "namnder", "total", key="summa")],
    )


def _companies(source: Source) -> tuple[Block, ...]:
    units = source.units("bolag")
    if not units:
        return ()
    return (
        comparison(
            source,
            "bolagens-budget",
            f"Bolagens budget {source.year}",
            Column("Bolag", width=3),
            (
                Measure("Omsättning", "bolag/{row}/DB1/b"),
                Measure("Resultat {last}", "bolag/{row}/DB5/nu"),
                Measure("Resultat {year}", "bolag/{row}/DB5/b"),
                Measure("Investeringar", "bolag/{row}/DB6/b"),
            ),
            of_units(units),
        ),
    )


def _goals(source: Source) -> tuple[Block, ...]:
    rows = source.gathered("vp_mal")
    if not len(rows):
        return (missing("Nämnderna", "nämndernas mål"),)
    columns = (
        Shown("mal", 5, show=with_id),
        Shown("kf_mal", 1, show=lambda row, field: row.text(field) or "eget"),
        Shown("ansvarig", 2),
    )
    table = listing(
        source,
        "vp_mal",
        "mal-namnder",
        f"Nämndernas mål {source.year}",
        rows,
        columns,
        line=lambda row: f"{row.unit}-{text.slug(row.key)}",
        under=lambda row: source.name(row.unit),
    )
    return (table,)
