"""The economy ten years on: people, assumptions, result, investments and debt by year, and what has to be decided (S3-28)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.reports import proposals
from pipeline.reports.base import Source, missing, section
from pipeline.reports.comparison import Line, Measure, comparison
from pipeline.reports.findings import Verbs, over_years
from pipeline.reports.listing import Shown, facts, listing
from pipeline.schemas.mandate import LONG_TERM, YEARS
from pipeline.view import Block, Chart, Column, KeyFigures, Number, Section, Series, Table, Tile
from pipeline.words import phrase

LEADS: Final = ("diagram-resultat", "diagram-skuld", "diagram-aldre")
"""The charts whose findings lead the report."""
_EXPECTED: Final = Verbs(
    "beräknas öka",
    "beräknas minska",
    "beräknas ligga still",
    "beräknas halveras",
    "beräknas mer än halveras",
    "beräknas fördubblas",
    "beräknas mer än fördubblas",
    "beräknas gå",
    "beräknas till",
    ahead=True,
)
_SHEET: Final = "mp_langtid"


def period(source: Source) -> str:
    """Return the ten years of the report: ``2027–2036``."""
    return f"{source.occasion.start.year}–{_year(source, YEARS[-1])}"


def _year(source: Source, key: str) -> int:
    return source.occasion.start.year - 1 + YEARS.index(key)


def chapters(source: Source) -> Iterator[Section]:
    """Yield the chapters of the report."""
    yield from proposals.chapter(source, LONG_TERM)
    there = bool(source.dataset.of(_SHEET))
    lacks = () if there else (missing(source.name(source.central()), "beräkningen för tio år"),)
    brief = (_tiles(source), *_result_chart(source)) if there else lacks
    yield source.told(
        "tio_ar",
        *brief,
        key="korthet",
        sections=(source.told("vagval"),),
        intro="Vad de kommande tio åren betyder för kommunens ekonomi, och vad fullmäktige behöver svara på.",
    )
    yield section(
        "grunderna",
        "Befolkning och antaganden",
        sections=(
            source.told("befolkning", *(_population(source) if there else lacks)),
            section(
                "antaganden", "Antaganden", *(_conditions(source) if there else ()), *_assumptions(source)
            ),
        ),
        intro="Det som beräkningen vilar på.",
    )
    yield section(
        "utvecklingen",
        "Ekonomin år för år",
        sections=(
            source.told("ekonomin", *(_results(source) if there else lacks)),
            source.told("investeringar", *(_investments(source) if there else lacks)),
        ),
        intro="Vad antagandena ger för resultat, investeringar och lån.",
    )


# -- tables and charts by year --------------------------------------------------------------------
def _by_year(
    source: Source, key: str, caption: str, measures: Sequence[Measure], notes: tuple[str, ...] = ()
) -> Table:
    """Return a table with a line for each year, that of the year before first."""
    lines = [Line(str(_year(source, year)), year, key=str(_year(source, year))) for year in YEARS]
    return comparison(source, key, caption, Column("År", width=0.8), measures, lines, notes=notes)


def _chart(source: Source, key: str, what: str, row: str, table: str, *, unit: str, decimals: int) -> Chart:
    """Return a row of the report as bars over the years, with how it goes as its title."""
    years = tuple(str(_year(source, year)) for year in YEARS)
    figures = tuple(source.fig(f"mandat/{row}/{year}") for year in YEARS)
    points = [(year, Number(figure, decimals, unit)) for year, figure in zip(years, figures, strict=True)]
    title = over_years(what, points, _EXPECTED)
    return Chart(key, "bars", title, years, (Series(what, figures),), unit, decimals, table)


def _tiles(source: Source) -> KeyFigures:
    last, first = YEARS[-1], YEARS[0]

    def tile(label: str, row: str, unit: str, decimals: int) -> Tile:
        now, then = (source.fig(f"mandat/{row}/{year}") for year in (first, last))
        before = phrase(f"{_year(source, first)}: ", Number(now, decimals, unit))
        return Tile(f"{label} {_year(source, last)}", then, unit, decimals, before)

    invested = Tile(
        f"Nettoinvesteringar {period(source)}",
        source.fig("mandat/investeringar/summa"),
        source.unit,
        source.decimals,
    )
    return KeyFigures(
        (
            tile("Invånare", "LB1", "", 0),
            tile("Resultat av skatter och bidrag", "resultatandel", "%", 1),
            invested,
            tile("Långfristig skuld per invånare", "langfristig_laneskuld_inv", "kr", 0),
        )
    )


def _result_chart(source: Source) -> tuple[Block, ...]:
    return (
        _chart(
            source,
            "diagram-resultat",
            "Resultatets andel av skatter och bidrag",
            "resultatandel",
            "resultat-ar",
            unit="%",
            decimals=1,
        ),
    )


def _population(source: Source) -> tuple[Block, ...]:
    table = _by_year(
        source,
        "befolkning-ar",
        "Antal invånare den 31 december",
        (
            Measure("Invånare", "mandat/LB1/{row}", unit=""),
            Measure("0–18 år", "mandat/LB2/{row}", unit=""),
            Measure("80 år och äldre", "mandat/LB3/{row}", unit=""),
        ),
    )
    chart = _chart(
        source,
        "diagram-aldre",
        "Antalet invånare som är 80 år eller äldre",
        "LB3",
        table.id,
        unit="",
        decimals=0,
    )
    return (chart, table)


def _conditions(source: Source) -> tuple[Block, ...]:
    return (
        _by_year(
            source,
            "antaganden-ar",
            "Antaganden om skatteunderlag, priser och skattesats",
            (
                Measure("Skatteunderlaget, %", "mandat/LA1/{row}", unit="%", decimals=1),
                Measure("Priser, %", "mandat/LA2/{row}", unit="%", decimals=1),
                Measure("Skattesats, kr", "mandat/LA3/{row}", unit="kr", decimals=2),
            ),
        ),
    )


def _assumptions(source: Source) -> tuple[Block, ...]:
    rows = source.gathered("mp_antaganden", source.central())
    if not len(rows):
        return (missing(source.name(source.central()), "antagandena"),)
    columns = (Shown("avser", 1.4), Shown("antagande", 5.0))
    table = listing(
        source,
        "mp_antaganden",
        "antaganden-lista",
        "Antagandena, varifrån de kommer och vad en avvikelse betyder",
        rows,
        columns,
        reason=lambda row: facts(
            ("Källa", row.text("kalla")), ("Om det blir annorlunda", row.text("annars"))
        ),
    )
    return (table,)


def _results(source: Source) -> tuple[Block, ...]:
    return (
        _by_year(
            source,
            "resultat-ar",
            "Resultatet år för år",
            (
                Measure("Netto\N{SOFT HYPHEN}kostnader", "mandat/LR1/{row}", 1.2),
                Measure("Avskriv\N{SOFT HYPHEN}ningar", "mandat/LR2/{row}", 1.1),
                Measure("Skatte\N{SOFT HYPHEN}intäkter", "mandat/LR3/{row}", 1.2),
                Measure("Statsbidrag och utjämning", "mandat/LR4/{row}", 1.2),
                Measure("Finans\N{SOFT HYPHEN}netto", "mandat/LR5/{row}"),
                Measure("Årets resultat", "mandat/LR6/{row}"),
                Measure("Andel, %", "mandat/resultatandel/{row}", 0.8, unit="%", decimals=1),
            ),
            notes=(
                "Nettokostnader är verksamhetens nettokostnader utom avskrivningar.",
                "Andel är resultatet i procent av skatteintäkter och generella statsbidrag.",
            ),
        ),
    )


def _investments(source: Source) -> tuple[Block, ...]:
    table = _by_year(
        source,
        "investeringar-ar",
        "Investeringar, lån och skuld år för år",
        (
            Measure("Netto\N{SOFT HYPHEN}investeringar", "mandat/LI1/{row}", 1.2),
            Measure("Egna medel, %", "mandat/sjalvfinansieringsgrad/{row}", 1.0, unit="%"),
            Measure("Ändrad skuld", "mandat/LI2/{row}", 1.1),
            Measure("Skuld 31 december", "mandat/LI3/{row}", 1.2),
            Measure("Skuld per invånare, kr", "mandat/langfristig_laneskuld_inv/{row}", 1.2, unit="kr"),
        ),
        notes=(
            "Egna medel är årets resultat och avskrivningar i procent av nettoinvesteringarna.",
            "Skulden är de långfristiga skulderna.",
        ),
    )
    chart = _chart(
        source,
        "diagram-skuld",
        "De långfristiga skulderna",
        "LI3",
        table.id,
        unit=source.unit,
        decimals=source.decimals,
    )
    return (chart, table)
