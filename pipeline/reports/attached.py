"""The documents of others that are attached to a report: which are expected, from whom, and whether they have come; their text is never ours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline import text
from pipeline.decided import ATTACHED
from pipeline.model import Attachment
from pipeline.reports.base import Source, para
from pipeline.schemas.choices import ATTACHED_LATER
from pipeline.view import Block, Callout, Cell, Column, Run, Table, TableRow, Words
from pipeline.words import phrase

NOTES: Final = (
    "Handlingarna är andras. De ligger som egna filer bredvid rapporten, precis som de lämnades.",
    "En handling som är märkt ”otaggad” kan vara svår att ta del av med skärmläsare. Kontakta kommunen för att få den på annat sätt.",
)


def of_report(source: Source, report: str) -> tuple[Attachment, ...]:
    """Return the documents that are expected to a report, in the order of the settings; none where the settings have none."""
    return tuple(one for one in source.dataset.attachments if one.report == report)


def attachments(source: Source, report: str, sheet: str) -> tuple[Block, ...]:
    """Return the list of what is attached to a report, with what the sheet Bilagor has more; nothing where the settings expect nothing."""
    expected = of_report(source, report)
    if not expected:
        return ()
    named = {one.title.casefold() for one in expected}
    others = [row for row in source.dataset.of(sheet) if row.key.casefold() not in named]
    lines = [
        TableRow((_linked(one), one.sender, state(one), _due(one)), key=one.name.removesuffix(".pdf"))
        for one in expected
    ]
    for row in others:
        day = row.date("vantas")
        later = text.long_date(day) if day and row.text("status") == ATTACHED_LATER else ""
        lines.append(
            TableRow((row.key, row.text("avsandare"), row.text("status"), later), key=text.slug(row.key))
        )
    columns = (
        Column("Handling", width=3),
        Column("Avsändare", width=2.2),
        Column("Läge", width=1.5),
        Column("Väntas", width=1.2),
    )
    notes = (
        NOTES
        if any(one.data and not one.tagged for one in expected)
        else NOTES[:1]
        if _come(expected)
        else ()
    )
    waiting = [*((one.title, one.sender) for one in expected if not one.data)]
    waiting += [(row.key, row.text("avsandare")) for row in others if row.text("status") == ATTACHED_LATER]
    return (
        Table("bilagor", "Handlingar som hör till rapporten", columns, tuple(lines), notes=notes),
        *_boxes(waiting),
    )


def _boxes(waiting: list[tuple[str, str]]) -> Iterator[Callout]:
    for title, sender in waiting:
        yield Callout(
            "attachment", title, (para(f"Handlingen lämnas av {sender} och läggs till när den är klar."),)
        )


def _come(expected: tuple[Attachment, ...]) -> bool:
    return any(one.data for one in expected)


def _linked(one: Attachment) -> Cell:
    return phrase(Run(one.title, href=f"{ATTACHED}/{one.name}")) if one.data else one.title


def state(one: Attachment) -> str:
    """Return whether a document has come: ``bifogad``, ``bifogad, otaggad`` where it has no tags for a screen reader, ``bifogas senare``."""
    if not one.data:
        return ATTACHED_LATER
    return "bifogad" if one.tagged else "bifogad, otaggad"


def _due(one: Attachment) -> str:
    return text.long_date(one.due) if one.due and not one.data else ""


def listed(source: Source, report: str) -> list[Words]:
    """Return the documents of a report for a letter: title, who, and whether it has come."""
    return [f"{one.title} ({one.sender}; {state(one)})" for one in of_report(source, report)]
