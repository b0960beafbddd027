"""Strategisk handlingsplan or kommunprogram: the direction, the målområden with what they are measured by, assignments and resources (S0-01, S0-02)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from pipeline.model import Figure, Row
from pipeline.reports import proposals
from pipeline.reports.base import Source, bullets, missing, para, prose, section
from pipeline.reports.findings import INDICATOR, Noun, in_letters
from pipeline.reports.listing import (
    Shown,
    identity,
    listing,
    said,
    typed,
    whose,
    with_id,
)
from pipeline.reports.listing import total as summed
from pipeline.schemas.mandate import STRATEGIC
from pipeline.view import Block, Section, Words
from pipeline.words import phrase

_AREAS: Final = "mp_malomraden"
_AREA: Final = Noun("målområde", "målområden", "målområdena", neuter=True)
_TASK: Final = Noun("uppdrag", "uppdrag", "uppdragen", neuter=True)


def period(source: Source) -> str:
    """Return the mandate period's years: ``2027–2030``."""
    return f"{source.occasion.start.year}–{source.occasion.end.year}"


def chapters(source: Source, report: str) -> Iterator[Section]:
    """Yield the chapters of the plan or the programme."""
    strategic = report == STRATEGIC
    yield from proposals.chapter(source, report)
    yield (_direction if strategic else _programme)(source)
    yield section(
        "malomraden",
        "Målområden",
        *_in_brief(source, "Planen" if strategic else "Programmet"),
        sections=_areas(source),
        intro="Hur läget är nu, vad som ska vara uppnått och hur det mäts.",
    )
    if strategic:
        yield section(
            "ekonomi",
            "Ekonomi och resurser",
            sections=(
                section("finansiella-mal", "Finansiella mål", *_financial_goals(source)),
                source.told("resurser", *_resources(source)),
            ),
            intro="De ekonomiska gränserna, och det som avsätts för målområdena.",
        )
    yield section(
        "genomforandet",
        "Uppdrag och genomförande",
        sections=(
            section("uppdrag", "Uppdrag", *_assignments(source)),
            source.told("genomforande"),
        ),
        intro="Vem som ska göra vad, och hur planen följs upp.",
    )


def _direction(source: Source) -> Section:
    told = (source.told(key) for key in ("slagord", "vision", "vardegrund", "laget"))
    return section(
        "inriktningen", "Inriktning", sections=told, intro="Vart kommunen ska, och vad arbetet vilar på."
    )


def _programme(source: Source) -> Section:
    return section(
        "inriktningen",
        "Inriktning",
        sections=(source.told("inriktning"), source.told("laget")),
        intro="Vad majoriteten vill under mandatperioden.",
    )


# -- målområden -----------------------------------------------------------------------------------
def _in_brief(source: Source, what: str) -> tuple[Block, ...]:
    """Return how many areas there are and what they are called; that they are missing before they are handed in."""
    rows = source.gathered(_AREAS, source.central())
    if not len(rows):
        return (missing(source.name(source.central()), "målområdena"),)
    told: list[Words] = [f"{what} har ", _many(rows.count(), _AREA)]
    measures, tasks = (source.gathered(sheet, source.central()) for sheet in ("mp_indikatorer", "mp_uppdrag"))
    if len(measures):
        told += [", som mäts med ", _many(measures.count(), INDICATOR)]
    told += ["."]
    if len(tasks):
        told += [" ", _many(tasks.count(), _TASK, first=True), " ges för mandatperioden."]
    return (prose(para(*told, kind="lead"), *bullets([row.text("omrade") for row in rows]).paragraphs),)


def _many(count: Figure, noun: Noun, *, first: bool = False) -> Words:
    """Return a count with what is counted: ``fem målområden``."""
    return phrase(in_letters(count, noun, first=first), f" {noun.one if count.value == 1 else noun.many}")


def _areas(source: Source) -> Iterator[Section]:
    for row in source.gathered(_AREAS, source.central()):
        yield section(
            f"omrade-{row.key.casefold()}",
            row.text("omrade"),
            prose(
                para("Nuläge", kind="heading"),
                para(said(row, "nulage")),
                para("Resultatmål", kind="heading"),
                para(said(row, "resultatmal")),
            ),
            *_measured(source, row),
        )


def _measured(source: Source, area: Row) -> tuple[Block, ...]:
    """Return what an area is measured by; that nothing is, is said."""
    rows = [
        row
        for row in source.gathered("mp_indikatorer", source.central())
        if row.text("omrade_id") == area.key
    ]
    if not rows:
        return (missing(source.name(source.central()), f"indikatorer för {area.text('omrade')}"),)
    columns = (
        Shown("indikator", 3.2),
        Shown("enhet", 0.9),
        Shown("utgangsvarde", 1.0, "Nu"),
        Shown("malvarde", 1.0, f"Mål {source.occasion.end.year}"),
    )
    table = listing(
        source,
        "mp_indikatorer",
        f"indikatorer-{area.key.casefold()}",
        f"Så mäts ”{area.text('omrade')}”",
        rows,
        columns,
        decimals=typed,
        reason=lambda row: said(row, "matmetod"),
    )
    return (table,)


# -- economy --------------------------------------------------------------------------------------
def _financial_goals(source: Source) -> tuple[Block, ...]:
    rows = source.gathered("mp_finansiella_mal", source.central())
    if not len(rows):
        return (missing(source.name(source.central()), "finansiella mål"),)
    columns = (
        Shown("mal", 4.2, show=with_id),
        Shown("utgangsvarde", 1.0, "Senaste bokslut", unit="%"),
        Shown("malvarde", 1.0, unit="%"),
    )
    table = listing(
        source,
        "mp_finansiella_mal",
        "finansiella-mal-tabell",
        "Finansiella mål för mandatperioden, procent",
        rows,
        columns,
        decimals=typed,
        reason=lambda row: said(row, "motiv"),
    )
    return (table,)


def _resources(source: Source) -> tuple[Block, ...]:
    rows = source.gathered("mp_resurser", source.central())
    if not len(rows):
        return source.nothing(("mp_resurser",), source.central())
    columns = (
        Shown("resurs", 4.0),
        Shown("omrade_id", 2.2, show=_area(source)),
        Shown("belopp", 1.1, period(source)),
    )
    sums = summed("Summa", ("", source.fig("mandat/resurser/summa")))
    caption = f"Medel som avsätts för målområdena {period(source)}, utöver ramarna"
    return (listing(source, "mp_resurser", "resurser-tabell", caption, rows, columns, end=(sums,)),)


# -- assignments ----------------------------------------------------------------------------------
def _assignments(source: Source) -> tuple[Block, ...]:
    rows = source.gathered("mp_uppdrag", source.central())
    if not len(rows):
        return source.nothing(("mp_uppdrag",), source.central())
    columns = (
        identity(0.7),
        Shown("uppdrag", 4.6),
        whose(source, 2.0, "Ansvarig", "namnd"),
        Shown("klart", 0.9),
    )
    caption = f"Uppdrag under mandatperioden {period(source)}"
    return (
        listing(
            source,
            "mp_uppdrag",
            "uppdrag-tabell",
            caption,
            rows,
            columns,
            reason=lambda row: _area(source)(row, "omrade_id"),
        ),
    )


def _area(source: Source) -> Callable[[Row, str], str]:
    """Return what prints the name of the area that a record belongs to."""
    names = {row.key: row.text("omrade") for row in source.gathered(_AREAS, source.central())}

    def named(row: Row, field: str) -> str:
        return names.get(row.text(field), row.text(field))

    return named
