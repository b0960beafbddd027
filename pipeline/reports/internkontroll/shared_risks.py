"""The risks common to the municipality: what they are, and how each nämnd values them (domain.md 3.5, 6.1.1)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure, Gathered
from pipeline.reports.base import Source, missing, para, prose
from pipeline.reports.risks import Book, score
from pipeline.reports.sentences import of_all
from pipeline.view import Block, Cell, Column, Kind, Run, Table, TableRow
from pipeline.words import phrase


def decided(source: Source) -> tuple[Block, ...]:
    """Return the common risks that kommunstyrelsen has decided, with their control."""
    rows = source.dataset.of("ik_gemensamma")
    if not rows:
        return (missing(source.name(source.central()), "Gemensamma risker"),)
    return (
        Table(
            "plan-gemensamma",
            f"Kommungemensamma risker {source.year + 1}",
            (
                Column("Id", Kind.TEXT, 0.6),
                Column("Risk", Kind.TEXT, 4),
                Column("Kategori", Kind.TEXT, 1.4),
                Column("Gemensamt kontrollmoment", Kind.TEXT, 3),
                Column("Beslut", Kind.TEXT, 1.5),
            ),
            tuple(
                TableRow(
                    (
                        row.key,
                        (Run(f"{row.text('process')}. ", bold=True), Run(row.text("risk"))),
                        text.capital(row.text("kategori")),
                        row.text("kontroll"),
                        row.text("beslut"),
                    ),
                    key=text.slug(row.key),
                )
                for row in rows
            ),
        ),
    )


def valued(source: Source, book: Book) -> tuple[Block, ...]:
    """Return each nämnd's risk value of each common risk; the highest where a nämnd has several."""
    common = {row.key for row in source.dataset.of("ik_gemensamma")}
    rows = source.gathered(book.risks)
    known = sorted(common | {row.text("gemensam") for row in rows if row.text("gemensam")}, key=_natural)
    if not rows.rows:
        return (missing("Nämnderna", "riskregister"),)
    if not known:
        none = "Inga kommungemensamma risker finns i nämndernas register."
        some = "De register som har kommit in har inga kommungemensamma risker."
        return (prose(para(*phrase(of_all(rows.gaps, none, some)))),)
    year, key = source.year + book.ahead, f"{book.prefix}-gemensamma-namnder"
    lines = []
    for unit in source.units("namnd"):
        cells = [_highest(source.gathered(book.risks, unit.id), reference, book) for reference in known]
        lines.append(TableRow((unit.name, *cells), key=unit.id, href=f"#namnd-{unit.id}"))
    table = Table(
        key,
        f"Riskvärde {year} för kommungemensamma risker per nämnd",
        (Column("Nämnd", Kind.TEXT, 2.4), *(Column(reference, Kind.NUMBER, 0.8) for reference in known)),
        tuple(lines),
        notes=(
            "Ett streck betyder att nämnden inte har bedömt risken. Har nämnden flera risker av samma slag visas den högsta.",
            *_meaning(source, known),
        ),
    )
    return (table,)


def _highest(rows: Gathered, reference: str, book: Book) -> Cell:
    own = [row for row in rows if row.text("gemensam") == reference]
    if own:
        return max(own, key=lambda row: score(row, book.value)).figure(book.value)
    return Figure.missing("antal", gaps=rows.gaps) if rows.gaps else Figure.not_applicable("antal")


def _meaning(source: Source, known: list[str]) -> tuple[str, ...]:
    """Return what the ids stand for, in one note."""
    processes = {row.key: row.text("process") for row in source.dataset.of("ik_gemensamma")}
    told = [f"{reference} {processes[reference]}" for reference in known if processes.get(reference)]
    return (f"{text.capital(', '.join(told))}.",) if told else ()


def _natural(key: str) -> tuple[int, str]:
    digits = "".join(char for char in key if char.isdigit())
    return (int(digits or 0), key)
