"""Motions and citizens' proposals that wait for a decision, the oldest first (S0-41; KL 5 kap. 35 §)."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pipeline import text
from pipeline.merge.waiting import over_a_year, told_in_time
from pipeline.model import Gathered, Row
from pipeline.reports.base import Source, para, prose, section
from pipeline.reports.findings import Noun, share_of
from pipeline.reports.listing import Show, Shown, capital, facts, judgement, listing, whose, with_id
from pipeline.view import Block, Cell, KeyFigures, Section, Status, Tile
from pipeline.words import phrase

MOTIONS: Final = "mo_motioner"
PROPOSALS: Final = "mo_forslag"
_OLDEST: Final = dt.date.max
_MOTION: Final = Noun("motion", "motioner", "motionerna")
_PROPOSAL: Final = Noun("medborgarförslag", "medborgarförslag", "medborgarförslagen", neuter=True)


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the position in brief, the motions and the proposals."""
    return (
        section("laget", "Läget i korthet", *_brief(source)),
        section("motioner", "Motioner", *_list(source, MOTIONS, "Motioner som väntar på beslut", _MOTION)),
        section(
            "medborgarforslag",
            "Medborgarförslag",
            *_list(source, PROPOSALS, "Medborgarförslag som väntar på beslut", _PROPOSAL),
        ),
    )


def _rows(source: Source, sheet: str) -> Gathered:
    """Return a list of the central unit's, the oldest first."""
    rows = source.gathered(sheet, source.central())
    order = sorted(rows, key=lambda row: (row.date("vackt") or _OLDEST, row.key))
    return Gathered(tuple(order), rows.gaps)


def _brief(source: Source) -> tuple[Block, ...]:
    today = source.occasion.end
    tiles: list[Tile] = []
    for sheet, title in ((MOTIONS, "Motioner"), (PROPOSALS, "Medborgarförslag")):
        rows = _rows(source, sheet)
        old = rows.where(lambda row: over_a_year(row, today))
        tiles += [
            Tile(f"{title} som väntar", rows.count("vackt")),
            Tile(f"{title} äldre än ett år", old.count("vackt"), comment=phrase("från att de väcktes")),
        ]
    return (KeyFigures(tuple(tiles)),)


def _list(source: Source, sheet: str, caption: str, noun: Noun) -> tuple[Block, ...]:
    rows, today = _rows(source, sheet), source.occasion.end
    if not len(rows):
        return source.nothing((sheet,), source.central())
    old = rows.where(lambda row: over_a_year(row, today))
    said = "har väntat i mer än ett år"
    columns = (
        Shown("rubrik", 4.2, show=with_id),
        *((Shown("parti", 1.6),) if sheet == MOTIONS else ()),
        Shown("vackt", 1.2),
        whose(source, 2.2, "Bereds av", "bereds_av"),
        Shown("lage", 1.3, show=capital),
        Shown("beslutas", 1.1),
        judgement("vackt", 1.7, _waited(today), "Inom ett år"),
    )
    table = listing(
        source,
        sheet,
        text.slug(noun.many),
        caption,
        rows,
        columns,
        reason=lambda row: facts(("Vad som har framkommit", row.text("framkommit"))),
    )
    finding = share_of(old.count("vackt"), rows.count("vackt"), noun, (said, said))
    return (prose(para(finding, ".")), table)


def _waited(today: dt.date) -> Show:
    """Return what tells whether the year has passed, and whether fullmäktige has been told in time."""

    def shown(row: Row, _: str) -> Cell:
        if not over_a_year(row, today):
            return Status("good", "ja")
        return Status("partly", "nej, anmält") if told_in_time(row) else Status("bad", "nej, inte anmält")

    return shown
