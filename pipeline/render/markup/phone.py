"""How a table of the web edition is shown where it does not fit: as cards, or scrolled with its labels in sight.

A table whose columns are of different kinds (judgements, texts) becomes cards on a narrow screen: each row a heading with its cells below,
each cell with its column's title. A table of figures stays a table: its label column takes at most a part of the screen and wraps, and
words above it say that there is more to the side. Nothing here needs a script, so the width at which a table no longer fits is reckoned
from its texts; the style sheet gives the table that width and shows the words exactly where there is less room.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final, Literal

from pipeline.render.charts.pen import measure
from pipeline.render.look.joints import divisions
from pipeline.view import Column, Kind, Table
from pipeline.words import cell_text

Span = Literal["", "two", "whole"]

CARDS: Final = 38  # rem: the widest room in which a row is a card; web.css.j2 gets it from here
LABELS: Final = {"short": 6.0, "": 7.0, "long": 8.4}  # rem: the least width of a label column
EDGE: Final = 1.0  # rem: what the first column of figures has beside the label column
NARROWEST: Final = 16  # rem: a table that needs no more fits a screen of 320 px, which has room for ROOM
ROOM: Final = 16.8
WIDEST: Final = 80  # rem: the room there is on the widest screen
SHORT: Final = 6.0  # rem: a text column no wider than this can stand among figures
HALF: Final = 11.0  # rem: a text no wider than this takes half the line of its card
QUARTER: Final = 3.6  # rem: and a figure or a text no wider than this a quarter of it
SIZE: Final = 0.93  # rem: type size of tables
TITLE: Final = 0.86  # of that: the titles of a card's cells
GAP: Final = 1.1  # rem: what a cell has beside its text
MANY: Final = 10  # columns: from so many on, the type is smaller, and the gap
DENSE: Final = 0.957
TIGHT: Final = 0.3  # rem: so much less is the gap on a narrow screen, where the type is smaller too
TIGHTEST: Final = 34  # rem: a table that needs more is not reckoned as if the screen were narrow
SYMBOL: Final = 1.8  # rem: the symbol before the word of a judgement
UNIT: Final = "Enhet"  # the title of a column that says in what each row is measured
_WORD: Final = re.compile(r"[^\W\d_]{8,}")
_BEFORE: Final = 5  # letters of a word before it is divided


@dataclass(frozen=True, slots=True)
class Narrow:
    """A table on a narrow screen: ``cards`` or scrolled, the width it ``needs`` (whole rem), and how wide each column's cells are in a card.

    ``label`` is how long its labels are: all ``short``, some with ``long`` words, else "".
    """

    cards: bool
    label: Literal["short", "", "long"]
    needs: int
    spans: tuple[Span, ...]

    @property
    def broad(self) -> bool:
        """Tell whether the table needs more than any narrow screen has, so that there it may be as narrow as it can."""
        return self.needs > CARDS

    @property
    def more(self) -> bool:
        """Tell whether there is a screen of 320 px or more on which the table must be scrolled."""
        return self.needs > (CARDS if self.cards else NARROWEST)


def narrow(table: Table) -> Narrow:
    """Return how a table is shown on a narrow screen."""
    texts = [_texts(table, number) for number in range(len(table.columns))]
    columns = list(zip(table.columns, texts, strict=True))
    cards = any(_is_mixed(column, printed) for column, printed in columns[1:])
    label = _label((table.columns[0].title, *texts[0]))
    room = sum(_least(column, printed) for column, printed in columns[1:])
    tight = LABELS[label] + EDGE + (room - TIGHT * len(columns)) * 0.97
    needs = tight if tight <= TIGHTEST else LABELS[label] + EDGE + room
    needs *= DENSE if len(columns) >= MANY else 1
    spans = tuple(_span(column, printed) for column, printed in columns)
    whole = NARROWEST if needs <= ROOM else min(math.ceil(needs), WIDEST)
    return Narrow(cards, label, whole, spans)


def divisible(words: str) -> str:
    """Return a text with soft hyphens where those words may be divided that are wider than a narrow label column."""
    return _WORD.sub(lambda word: _divided(word[0]) if _is_long(word[0]) else word[0], words)


def _label(texts: tuple[str, ...]) -> Literal["short", "", "long"]:
    if all(_width(text, bold=True) <= LABELS["short"] - 0.6 for text in texts):
        return "short"
    return "long" if any(map(_is_long, texts)) else ""


def _is_long(text: str) -> bool:
    return any(_width(word, bold=True) > LABELS[""] - 0.4 for word in _WORD.findall(text))


def _divided(word: str) -> str:
    places = (0, *divisions(word, _BEFORE), len(word))
    return "\N{SOFT HYPHEN}".join(word[start:end] for start, end in pairwise(places))


def _texts(table: Table, column: int) -> tuple[str, ...]:
    """Return what a column prints, group rows left out."""
    rows = [
        number for number, row in enumerate(table.rows) if row.kind != "group" and column < len(row.cells)
    ]
    return tuple(cell_text(table, number, column) for number in rows)


def _is_mixed(column: Column, texts: tuple[str, ...]) -> bool:
    """Tell whether a column makes rows that are not to be compared: judgements, texts of some length, and units of their own."""
    if column.kind is Kind.NUMBER:
        return False
    return column.title == UNIT or column.kind is Kind.STATUS or max(map(_width, texts), default=0) > SHORT


def _least(column: Column, texts: tuple[str, ...]) -> float:
    """Return the least width of a column in rem: a figure and a short text whole, other texts by their longest word."""
    title = max((_width(word, bold=True) for word in _words(divisible(column.title))), default=0)
    if column.kind is Kind.TEXT and max(map(_width, texts), default=0) > SHORT:
        texts = tuple(word for text in texts for word in _words(text))
    widest = max((_width(text, bold=True) for text in texts), default=0)
    return max(title, widest + (SYMBOL if column.kind is Kind.STATUS else 0)) + GAP


def _span(column: Column, texts: tuple[str, ...]) -> Span:
    """Return how many places of a card's line a cell takes."""
    symbol = SYMBOL if column.kind is Kind.STATUS else 0
    widest = max((_width(text) for text in texts), default=0.0) + symbol
    if column.kind is not Kind.NUMBER and widest > HALF:
        return "whole"
    narrow_enough = max(widest, _width(column.title) * TITLE) <= QUARTER
    return "" if narrow_enough and column.kind is not Kind.STATUS else "two"


def _words(text: str) -> list[str]:
    return re.split(r"[ \n\N{SOFT HYPHEN}]|(?<=[-/])", text)


@cache
def _width(text: str, *, bold: bool = False) -> float:
    return measure(text.replace("\N{SOFT HYPHEN}", ""), SIZE, bold=bold)
