"""The functions that HTML templates may use beside the page: widths, captions, numbers, lists. ``WORDS`` names them all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from markupsafe import Markup, escape

from pipeline import halves, text
from pipeline.breadth import GAP_MM, beside_mm
from pipeline.model import Figure, State
from pipeline.render.look.symbols import SYMBOLS
from pipeline.render.markup.phone import divisible, narrow
from pipeline.view import Form, KeyFigures, Numbered, Paragraph, StatusItem, Table, Tile
from pipeline.words import caption_unit, number_label, number_text, plain

LONG: Final = 1500  # signs: more than a goal and its comment have, and far less than a page
MANY: Final = 200  # goals in a list: more than a report has; a flexible box each would take minutes
_STATEMENT: Final = re.compile(
    r"^(?:resultaträkning|balansräkning|kassaflödesanalys)\b|\bnot \d+$", re.IGNORECASE
)
_HYPHENED: Final = re.compile(
    r"(?<![\w/&#.:-])(?:\d{4}-\d{2}-\d{2}|[A-ZÅÄÖ][A-ZÅÄÖ0-9]{0,5}(?:-[A-ZÅÄÖ0-9]{1,5})*-[A-ZÅÄÖ]{0,4}\d[\w.]{0,6})(?![\w/-])"
)
"""A date, or an id such as SN-R1 or K25-BUN-1: not to be broken at its hyphens."""
_DATE: Final = re.compile(r"(\d{4}-\d{2}-\d{2})")


_TYPES: Final[dict[Form, str]] = {
    "decimal": "1",
    "lower-alpha": "a",
    "upper-alpha": "A",
    "lower-roman": "i",
    "upper-roman": "I",
}


@dataclass(frozen=True, slots=True)
class Node:
    """A paragraph, or a list (``kind`` bullet or number) whose items are a paragraph and what stands below it."""

    kind: str
    paragraph: Paragraph | None = None
    items: tuple[tuple[Paragraph | None, tuple[Node, ...]], ...] = ()

    @property
    def type(self) -> str:
        """Return the type of an ordered list whose items have numbers of their own; "" of one that is counted from 1."""
        number = next((item.number for item, _ in self.items if item and item.number), None)
        return _TYPES[number.form] if number else ""


def widths(table: Table) -> tuple[int, ...]:
    """Return the column widths in whole per cent, together 100."""
    total = sum(column.breadth for column in table.columns) or 1
    edges = [0.0]
    for column in table.columns:
        edges.append(edges[-1] + 100 * column.breadth / total)
    return tuple(round(b) - round(a) for a, b in pairwise(edges))


def missing(figure: Figure) -> bool:
    """Tell whether a figure has not been delivered."""
    return figure.state is State.MISSING


def nodes(paragraphs: tuple[Paragraph, ...]) -> tuple[Node, ...]:
    """Return paragraphs as a tree: neighbouring list items become lists, deeper items lists inside them."""
    tree: list[Node] = []
    items: list[Paragraph] = []
    for paragraph in (*paragraphs, None):
        if paragraph is not None and paragraph.kind in {"bullet", "number"}:
            items.append(paragraph)
            continue
        if items:
            tree.extend(_lists(items, min(item.level for item in items)))
            items = []
        if paragraph is not None:
            tree.append(Node(paragraph.kind, paragraph))
    return tuple(tree)


def _lists(items: list[Paragraph], level: int) -> tuple[Node, ...]:
    """Return the lists at one depth: a change of kind at that depth begins a new list."""
    lists: list[tuple[str, list[tuple[Paragraph | None, list[Paragraph]]]]] = []
    for item in items:
        if item.level > level:
            if not lists:
                lists.append((item.kind, []))
            if not lists[-1][1]:
                lists[-1][1].append((None, []))
            lists[-1][1][-1][1].append(item)
            continue
        if not lists or lists[-1][0] != item.kind or _is_another(lists[-1][1], item.number):
            lists.append((item.kind, []))
        lists[-1][1].append((item, []))
    return tuple(
        Node(
            kind,
            None,
            tuple(
                (head, _lists(below, min(p.level for p in below)) if below else ()) for head, below in entries
            ),
        )
        for kind, entries in lists
    )


def _is_another(entries: list[tuple[Paragraph | None, list[Paragraph]]], number: Numbered | None) -> bool:
    """Tell whether an item's number is of another kind than those of a list."""
    last = next((item for item, _ in reversed(entries) if item), None)
    return last is not None and (last.number and last.number.kind) != (number and number.kind)


def broken(words: str) -> Markup:
    """Return a text with its line breaks, and with what stands together on a line kept so."""
    lines = words.split("\n")
    return Markup("<br>").join(map(_together, lines)) if len(lines) > 1 else _together(words)


def _together(words: str) -> Markup:
    """Return a line whose numbers with units, dates and ids are not broken: the place where text becomes markup."""
    plain_ = escape(text.unbroken(words))
    if "-" not in words or not _HYPHENED.search(words):
        return plain_
    return Markup(_HYPHENED.sub(r'<span class="nb">\g<0></span>', str(plain_)))  # noqa: S704 - escaped above


def titled(words: str | Markup) -> Markup:
    """Return a heading's words, which may be markup already."""
    return words if isinstance(words, Markup) else broken(words)


def css_string(words: str) -> str:
    """Return a text and a space as a string of CSS, in which any sign may stand."""
    return '"' + "".join(char if char.isalnum() else f"\\{ord(char):x} " for char in f"{words} ") + '"'


def kind_of(item: object) -> str:
    """Return the name of a block's or an inline's type."""
    return type(item).__name__


def tile_number(tile: Tile) -> str:
    """Return the number of a tile without its unit."""
    return number_text(tile.number, unit=False)


def tile_unit(tile: Tile) -> str:
    """Return the unit of a tile, "" when there is none or no number."""
    return number_text(tile.number).removeprefix(tile_number(tile)).strip()


def whole_per_cent(words: str) -> int:
    """Return a printed number as whole per cent of a hundred, for the length of a bar: ``0,4`` is still 1."""
    digits = words.replace(",", ".").replace("\N{NO-BREAK SPACE}", "")
    return min(max(round(float(digits)), 1), 100) if digits.replace(".", "", 1).isdigit() else 0


def whole_dates(words: str) -> Markup:
    """Return a text whose dates (2025-12-31) are not broken at a line's end."""
    return Markup(_DATE.sub(r'<span class="nb">\1</span>', str(escape(words))))  # noqa: S704 - escaped here


def is_statement(table: Table) -> bool:
    """Tell whether a table is one of the accounts, or a note to one: it is not broken over pages."""
    return _STATEMENT.search(plain(table.caption)) is not None


def is_long(item: StatusItem | KeyFigures) -> bool:
    """Tell whether a goal, or one of the tiles, has so much text that it is not to be laid out as a whole."""
    if isinstance(item, KeyFigures):
        return any(
            len(tile.label) + len(plain(tile.comment)) + len(plain(tile.note)) > LONG for tile in item.tiles
        )
    return len(item.id) + len(item.text) + len(item.status.word) + len(plain(item.comment)) > LONG


def shortened(words: str, longest: int = 70) -> str:
    """Return words as they stand at the head of every page: those that would not fit on its line end in an ellipsis."""
    return words if len(words) <= longest else f"{words[:longest].rstrip()}…"


WORDS: Final[dict[str, object]] = {
    "beside_mm": beside_mm,
    "gap_mm": GAP_MM,
    "half_mm": halves.HALF,
    "half_size": halves.SIZE,
    "half_widths": halves.widths,
    "broken": broken,
    "caption_unit": caption_unit,
    "css_string": css_string,
    "divisible": divisible,
    "is_missing": missing,
    "is_long": is_long,
    "is_statement": is_statement,
    "kind_of": kind_of,
    "many_goals": MANY,
    "narrow": narrow,
    "nodes": nodes,
    "number_label": number_label,
    "number_text": number_text,
    "plain": plain,
    "shortened": shortened,
    "symbols": SYMBOLS,
    "titled": titled,
    "tile_number": tile_number,
    "tile_unit": tile_unit,
    "whole_dates": whole_dates,
    "whole_per_cent": whole_per_cent,
    "widths": widths,
}
