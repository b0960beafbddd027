"""The risks common to the municipality: what they are, and how each nämnd values them (domain.md 3.5, 6.1.1)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure, Gathered
from pipeline.reports.base import Source, missing, para, prose
from pipeline.reports.listing import (
    Shown,
    capital,
    ended,
    facts,
    listing,
    said,
    under_each_other,
    unit_lines,
    with_id,
)
from pipeline.reports.risks import Book, score
from pipeline.reports.sentences import of_all
from pipeline.view import Block, Cell, Column, Kind, Table
from pipeline.words import phrase


def decided(source: Source) -> tuple[Block, ...]:
    """Return the common risks that kommunstyrelsen has decided, with their control."""
    rows = source.dataset.of("ik_gemensamma")
    if not rows:
        return (missing(source.name(source.central()), "Gemensamma risker"),)
    columns = (
        Shown("process", 4, "Risk", with_id),
        Shown("kategori", 2, show=capital),
        Shown("beslut", 2.2),
    )
    caption = f"Kommungemensamma risker {source.year + 1}"
    table = listing(
        source,
        "ik_gemensamma",
        "plan-gemensamma",
        caption,
        rows,
        columns,
        reason=lambda row: under_each_other(
            (ended(said(row, "risk")), facts(("Kontroll", said(row, "kontroll"))))
        ),
    )
    return (table,)


def valued(source: Source, book: Book) -> tuple[Block, ...]:
    """Return each nämnd's risk value of each common risk; the highest where a nämnd has several."""
    common = {row.key for row in source.dataset.of("ik_gemensamma")}
    rows = source.gathered(book.risks)
    known = sorted(common | {row.text("gemensam") for row in rows if row.text("gemensam")}, key=_natural)
    if not rows.rows:
        return (missing("Nämnderna", "riskregister"),)
    if not known:
        none = "Inga kommungemensamma risker finns i nämndernas register."
        partly = "De register som har kommit in har inga kommungemensamma risker."
        return (prose(para(*phrase(of_all(rows.gaps, none, partly)))),)
    lines = unit_lines(
        source.units("namnd"),
        lambda unit: [_highest(source.gathered(book.risks, unit.id), reference, book) for reference in known],
        linked=True,
    )
    dash = "Ett streck betyder att nämnden inte har bedömt risken. Har nämnden flera risker av samma slag visas den högsta."
    columns = (Column("Nämnd", Kind.TEXT, 2.4), *(Column(reference, Kind.NUMBER, 0.8) for reference in known))
    table = Table(
        f"{book.prefix}-gemensamma-namnder",
        f"Riskvärde {source.year + book.ahead} för kommungemensamma risker per nämnd",
        columns,
        tuple(lines),
        notes=(dash, *_meaning(source, known)),
    )
    return (table,)


def _highest(rows: Gathered, reference: str, book: Book) -> Cell:
    same = [row for row in rows if row.text("gemensam") == reference]
    if same:
        return max(same, key=lambda row: score(row, book.value)).figure(book.value)
    return Figure.missing("antal", gaps=rows.gaps) if rows.gaps else Figure.not_applicable("antal")


def _meaning(source: Source, known: list[str]) -> tuple[str, ...]:
    """Return what the ids stand for, in one note."""
    processes = {row.key: row.text("process") for row in source.dataset.of("ik_gemensamma")}
    told = [f"{reference} {processes[reference]}" for reference in known if processes.get(reference)]
    return (f"{text.capital(', '.join(told))}.",) if told else ()


def _natural(key: str) -> tuple[int, str]:
    digits = "".join(char for char in key if char.isdigit())
    return (int(digits or 0), key)
