"""What a report proposes to be decided: the sentences as they were written once, with the report's own numbers in them.

The same sentences stand first in the report, in the covering letter (tjänsteskrivelse) and in the list for the minutes (beslutslista).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pipeline.config import Unit
from pipeline.model import Row
from pipeline.named import AMOUNT, CARRIED, COMMITTEE, carried, carrying, folded, meaning, split
from pipeline.reports.base import Source, para, section
from pipeline.schemas.choices import BY_BOARD, BY_COMMITTEE, BY_COUNCIL, TAX_RATE
from pipeline.view import (
    Block,
    Callout,
    Column,
    Inline,
    Kind,
    Number,
    Numbered,
    Paragraph,
    Section,
    Table,
    TableRow,
    Words,
)
from pipeline.words import capitalised, phrase

PLAN: Final = "v_beslutssatser"
SENTENCES: Final = "beslutssatser"
SECTION: Final = "beslutsforslag"
_BESIDE: Final = frozenset({"kortversion", "tjansteskrivelse", "beslutslista"})
"""Reports that nobody decides about: a sentence that names no report is about the first of the others."""
_TITLES: Final = {
    BY_COUNCIL: "Kommunstyrelsens förslag till kommunfullmäktige",
    BY_BOARD: "Förslag till beslut i kommunstyrelsen",
}


@dataclass(frozen=True, slots=True)
class Point:
    """A sentence that is proposed: its number, its words, and the row that it was written in."""

    number: str
    words: tuple[Inline, ...]
    row: Row

    @property
    def paragraph(self) -> Paragraph:
        """Return the sentence as an item of a list, by the number that it was given."""
        if self.number.isdecimal() and not self.number.startswith("0"):
            return Paragraph(self.words, "number", number=Numbered(int(self.number)))
        return para(f"{self.number}. ", *self.words)

    def names(self, name: str) -> bool:
        """Tell whether the sentence names a figure."""
        return any(folded(typed) == name for _, typed in split(self.row.text("sats")))


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one body is asked to decide, in order: ``kommunfullmäktige``, ``kommunstyrelsen``, or ``nämnden``, which is the unit."""

    body: str
    title: str
    points: tuple[Point, ...]

    @property
    def callout(self) -> Callout:
        """Return the box with every point."""
        return Callout("decision", self.title, tuple(one.paragraph for one in self.points))

    def naming(self, name: str) -> Point | None:
        """Return the first point whose sentence names a figure; None when there is none."""
        return next((one for one in self.points if one.names(name)), None)


def proposals(source: Source, report: str, unit: Unit | None = None) -> tuple[Proposal, ...]:
    """Return what is proposed about a report, by who decides, the council first; of a nämnd's own report what that nämnd decides."""
    made = []
    for body in (BY_COMMITTEE,) if unit else (BY_COUNCIL, BY_BOARD):
        rows = _rows(source, report, body)
        points = tuple(
            Point(row.key if row.sheet == PLAN else str(at), sentence(source, row, unit), row)
            for at, row in enumerate(rows, 1)
        )
        if points:
            also = ", som nämnd" if unit and unit.called == BY_BOARD else ""
            title = f"Förslag till beslut i {unit.called}{also}" if unit else _TITLES[body]
            made.append(Proposal(body, title, points))
    return tuple(made)


def _rows(source: Source, report: str, body: str) -> Sequence[Row]:
    main = next((key for key in source.occasion.reports if key not in _BESIDE), report)
    if plan := source.dataset.of(PLAN):
        return plan if body == BY_COUNCIL and report == main else ()
    return [
        row
        for row in source.dataset.of(SENTENCES)
        if row.text("beslutar") == body and (row.text("rapport") or main) == report
    ]


def sentence(source: Source, row: Row, unit: Unit | None = None) -> tuple[Inline, ...]:
    """Return a sentence with its numbers in it: amounts in tkr, the tax rate in kronor, each with its passport.

    An amount typed beside the sentence stands at ``[belopp]``, else last. A name that stands for nothing is left as it was typed, and told (BS-01).
    """
    words, typed = row.text("sats").strip(), _typed(row)
    pieces = split(words)
    parts: list[Words | Inline] = []
    for before, as_typed in pieces:
        parts.append(before)
        name = folded(as_typed)
        found = meaning(source.occasion.kind, name) if name else None
        if name == AMOUNT and typed:
            parts.append(typed)
        elif name == COMMITTEE and unit:
            parts.append(unit.called)
        elif found:
            parts.append(phrase(Number(found.of(source), found.decimals, found.unit)))
        elif name:
            parts.append(f"[{as_typed}]")
    if typed and all(folded(name) != AMOUNT for _, name in pieces):
        last = pieces[-1][0].rstrip()
        parts[-1] = last.removesuffix(".")
        parts += [": ", typed, "."]
    return phrase(*_begun(parts))


def _begun(parts: list[Words | Inline]) -> Iterator[Words | Inline]:
    """Yield the parts of a sentence, the first of them that is text with a capital letter."""
    begun = False
    for part in parts:
        if not begun and isinstance(part, str) and part:
            begun = True
            yield capitalised(part)
        else:
            yield part


def _typed(row: Row) -> Words:
    """Return the amount typed beside a sentence as it is printed; empty when there is none."""
    amount = row.figure("belopp")
    if not amount.known:
        return ""
    if row.sheet == PLAN and row.text("avser") == TAX_RATE:
        return phrase(Number(amount, 2, "kronor"), " per skattekrona")
    return phrase(Number(replace(amount, unit="tkr"), 0, "tkr"))


# -- in the report --------------------------------------------------------------------------------
def chapter(source: Source, report: str, unit: Unit | None = None) -> tuple[Section, ...]:
    """Return the chapter that stands first in a report, nothing when no sentences are written."""
    every = proposals(source, report, unit)
    if not every:
        return ()
    blocks = [block for one in every for block in (one.callout, *carried_over(source, one))]
    intro = "Vad som föreslås bli beslutat, med rapportens egna tal."
    return (section(SECTION, "Förslag till beslut", *blocks, intro=intro),)


def carried_over(source: Source, proposal: Proposal) -> tuple[Block, ...]:
    """Return what is carried over by nämnd and project where a sentence names it: the council decides each of them (KL 11 kap. 6 §)."""
    point = proposal.naming(CARRIED)
    units = carrying(source)
    if point is None or not units:
        return ()
    after = source.year + 1
    lines: list[TableRow] = []
    for unit in units:
        rows = [row for row in source.dataset.of("ombudgetering") if row.text("namnd") == unit]
        lines.append(TableRow((source.name(unit), "", carried(source, unit)), "sum", key=unit))
        lines += [
            TableRow(
                (_project(source, unit, row), row.text("motiv"), row.figure("belopp")), level=1, key=row.key
            )
            for row in rows
        ]
    lines.append(TableRow(("Summa", "", carried(source)), "total", key="summa"))
    table = Table(
        "beslut-ombudgetering",
        f"Investeringsmedel som förs över till {after} i förslagets punkt {point.number}",
        (
            Column("Nämnd och projekt", Kind.TEXT, 3),
            Column("Motiv", Kind.TEXT, 4),
            Column(f"Till {after}", Kind.NUMBER, 1.1, 0, "tkr"),
        ),
        tuple(lines),
        "tkr",
    )
    return (table,)


def _project(source: Source, unit: str, row: Row) -> str:
    project = source.dataset.row("investeringar", unit, row.key)
    return f"{row.key} {project.text('projekt')}" if project else row.key
