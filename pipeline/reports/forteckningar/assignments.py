"""Assignments that are decided and not carried out: how many, which are late, and all of them by nämnd (S0-40; KL 6 kap. 5 §)."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pipeline import text
from pipeline.merge.waiting import late, left
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.findings import Noun, in_letters, share_of
from pipeline.reports.judged import Group, Tally
from pipeline.reports.listing import Show, Shown, capital, facts, judgement, listing, of_unit, with_id
from pipeline.reports.scales import Scale
from pipeline.schemas.choices import CLOSED, FINISHED, NOT_BEGUN, ONGOING
from pipeline.view import Block, Cell, KeyFigures, Section, Status, Tile, Words
from pipeline.words import phrase

SHEET: Final = "up_uppdrag"
STATES: Final = Scale((FINISHED, ONGOING, NOT_BEGUN, CLOSED), ("good", "partly", "bad", "none"))
_ASSIGNMENT: Final = Noun("uppdrag", "uppdrag", "uppdragen", neuter=True)


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the position in brief, what has changed since the list before, and every assignment by nämnd."""
    every = source.gathered(SHEET)
    changed = _since(source, every)
    return (
        section("laget", "Läget i korthet", *_brief(source, every)),
        *((section("andrat", "Sedan förra listan", *changed),) if changed else ()),
        section("uppdragen", "Uppdragen", *_all(source, every)),
    )


def _brief(source: Source, every: Gathered) -> tuple[Block, ...]:
    if not len(every):
        return source.nothing((SHEET,), *(unit.id for unit in source.units("namnd")))
    today = source.occasion.end
    waiting, behind = every.where(left), every.where(lambda row: late(row, today))
    tiles = (
        Tile("Uppdrag i listan", every.count("status")),
        Tile("Inte verkställda", waiting.count("status")),
        Tile("Klara eller avslutade", every.having("status", FINISHED, CLOSED).count("status")),
        Tile("Försenade", behind.count("klart"), comment=phrase("skulle ha varit klara")),
    )
    groups = tuple(
        Group(unit.id, unit.name, Gathered(rows))
        for unit in source.units("namnd")
        if (rows := source.dataset.of(SHEET, unit.id))
    )
    tally = Tally(groups, "status", STATES.words, every.gaps)
    table = tally.table("uppdrag-namnder", "Uppdrag efter läge, antal", "Nämnd")
    done = tally.count(FINISHED)
    title = share_of(done, tally.shown(), _ASSIGNMENT, ("är klart", "är klara"))
    return (KeyFigures(tiles), tally.chart("diagram-uppdrag", title, table.id), table)


def _since(source: Source, every: Gathered) -> tuple[Block, ...]:
    """Return which assignments are new since the list that this one reads; nothing where it reads none or some nämnd is missing in either."""
    before = source.other("uppdrag")
    if before is None or not len(every):
        return ()
    earlier = before.gathered(SHEET)
    if every.gaps or earlier.gaps:
        return ()
    known = {(row.unit, row.key) for row in earlier}
    new = every.where(lambda row: (row.unit, row.key) not in known)
    day = text.long_date(before.occasion.end)
    done = every.where(lambda row: (row.unit, row.key) in known and not left(row))
    since = f"Sedan listan den {day} har "
    return (
        prose(
            para(
                since,
                _how_many(new.count("status")),
                " tillkommit och ",
                _how_many(done.count("status")),
                " blivit klara eller avslutats.",
            )
        ),
    )


def _how_many(count: Figure) -> Words:
    """Return ``inget uppdrag``, ``ett uppdrag``, ``fem uppdrag``."""
    return phrase("inget" if count.value == 0 else in_letters(count, _ASSIGNMENT), " uppdrag")


def _all(source: Source, every: Gathered) -> tuple[Block, ...]:
    """Return every assignment below its nämnd, those that are left first, each with what has been done about it."""
    if not len(every):
        return (missing("Nämnderna", "uppdragen"),) if every.gaps else ()
    today = source.occasion.end
    rows = tuple(
        row
        for unit in source.units("namnd")
        for row in sorted(source.dataset.of(SHEET, unit.id), key=lambda row: not left(row))
    )
    columns = (
        Shown("uppdrag", 4.4, show=with_id),
        Shown("givet_av", 1.7, show=capital),
        Shown("beslutat", 1.4, show=_decided),
        judgement("status", 1.6, _state(today), "Läge"),
        Shown("klart", 1.0),
    )
    return (
        listing(
            source,
            SHEET,
            "uppdrag-alla",
            "Uppdragen per nämnd",
            Gathered(rows, every.gaps),
            columns,
            line=of_unit,
            under=lambda row: source.name(row.unit),
            reason=lambda row: facts(
                ("Redovisning", row.text("redovisning")), ("Ansvarig", row.text("ansvarig"))
            ),
        ),
    )


def _decided(row: Row, field: str) -> Cell:
    """Return the day and the paragraph of the decision that gave the assignment."""
    day = row.date(field)
    return f"{day.isoformat()}, {row.text('paragraf')}" if day else text.DASH


def _state(today: dt.date) -> Show:
    """Return what tells an assignment's state, and that it is late where it should have been done."""

    def shown(row: Row, field: str) -> Cell:
        state = STATES.shown(row, field)
        return Status("bad", f"{state.word}, försenat") if late(row, today) else state

    return shown
