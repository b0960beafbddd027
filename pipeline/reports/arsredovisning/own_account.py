"""A nämnd's verksamhetsberättelse: the sections of its chapter in the årsredovisning, as a document of its own (domain.md 3.7; S3-23)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from pipeline.config import Unit
from pipeline.reports.arsredovisning.committees import committee, quote
from pipeline.reports.base import Source, missing, para, section
from pipeline.reports.comparison import Line, Measure, comparison
from pipeline.reports.listing import Shown, listing
from pipeline.view import Block, Callout, Column, Run, Section

_PROJECT: Final = (
    Measure("Utgift", "inv/{row}/utgift"),
    Measure("Inkomst", "inv/{row}/inkomst"),
    Measure("Netto", "inv/{row}/netto"),
    Measure("Budget", "inv/{row}/budget"),
    Measure("Avvikelse", "inv/{row}/avvikelse", deviation=True),
)


def chapters(source: Source, unit: Unit) -> Iterable[Section]:
    """Return the six headings, with staff, quality and complaints below what they belong to; the same sections as in the årsredovisning."""
    parts = {part.id.removeprefix(f"{unit.id}-"): part for part in committee(source, unit).sections}
    summary, aims, economy = (parts[key] for key in ("sammanfattning", "mal", "ekonomi"))
    yield section(
        "aret",
        "Året i korthet",
        *quote(source, unit),
        *summary.blocks,
        *statement(source, unit),
        sections=(parts["uppdrag"], parts["handelser"]),
        intro=unit.purpose,
    )
    yield section(
        "uppfoljning",
        "Verksamhetsuppföljning",
        *parts["verksamhet"].blocks,
        sections=(
            *_providers(source, unit),
            parts["internkontroll"],
            parts["personal"],
            replace(parts["kvalitet"], title="Kvalitet, jämförelser och klagomål"),
        ),
        intro="Hur verksamheten har gått, vad kontrollerna visade och hur medarbetarna har det.",
    )
    yield section(
        "maluppfoljning",
        "Måluppföljning",
        *aims.blocks,
        sections=aims.sections,
        intro="Målen för året, hur de mäts och hur det gick.",
    )
    yield section(
        "ekonomin",
        "Ekonomi och framtid",
        *economy.blocks,
        sections=(*_investments(source, unit), parts["framtid"]),
        intro="Utfallet mot budget, varför det blev så och vad som väntar.",
    )


def statement(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the nämnd's own statement whether its internal control is sufficient; its reasons stand with the controls."""
    rows = source.dataset.of("bedomning", unit.id)
    if not rows:
        return (missing(unit.name, "nämndens bedömning av den interna kontrollen"),)
    row = rows[0]
    link = Run("Intern kontroll", href=f"#{unit.id}-internkontroll")
    said = para(
        f"Beslut: {row.text('beslut') or 'saknas'}. Skälen och årets kontroller står under ", link, "."
    )
    return (
        Callout(
            "info",
            f"Nämndens bedömning av den interna kontrollen: {row.text('bedomning') or 'saknas'}",
            (said,),
        ),
    )


def _providers(source: Source, unit: Unit) -> tuple[Section, ...]:
    """Return what private providers do for the nämnd and how they are followed up; nothing where there are none."""
    rows = [row for row in source.dataset.of("utforare") if row.text("namnd") == unit.id]
    if not rows:
        return ()
    columns = (Shown("verksamhet", 2.4), Shown("antal", 0.9), Shown("belopp", 1))
    key, caption = f"utforare-{unit.id}", f"Privata utförare {source.year}, {unit.called}"
    table = listing(
        source, "utforare", key, caption, rows, columns, reason=lambda row: row.text("uppfoljning")
    )
    return (section(f"{unit.id}-utforare", "Privata utförare", table),)


def _investments(source: Source, unit: Unit) -> tuple[Section, ...]:
    """Return what the nämnd wrote of its investments, and its projects during the year."""
    rows = source.dataset.of("investeringar", unit.id)
    if not rows:
        return ()
    lines = [
        Line(row.text("projekt"), f"{unit.id}/{row.key}", key=row.key, reason=row.text("kommentar"))
        for row in rows
    ]
    table = comparison(
        source,
        f"projekt-{unit.id}",
        f"Investeringar {source.year}, {unit.called}",
        Column("Projekt", width=3),
        _PROJECT,
        [*lines, Line("Summa", f"{unit.id}/summa", "total", key="summa")],
    )
    words = source.written(unit.id, "investeringar", required=False)
    return (section(f"{unit.id}-investeringar", "Investeringar", *words, table),)
