"""What a Word document is read into: paragraphs, tables, and what was found at each that the contributor must know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pipeline.private import Kind as Private
from pipeline.read.word_picture import Picture
from pipeline.view import Numbered, Run


class Kind(StrEnum):
    """What can be found at a place while it is read."""

    HIDDEN = "hidden"
    STRUCK = "struck"
    UNSEEN = "unseen"
    ROW = "row"
    PROMPT = "prompt"
    REFERENCE = "reference"
    MARKED = "marked"
    ELEMENT = "element"
    STRAY = "stray"
    FRAME = "frame"


@dataclass(frozen=True, slots=True)
class Found:
    """Something found at a place, with the words or name that tell it apart; never a word of what was taken away."""

    kind: Kind
    words: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph: its style's name in lower case, list kind and depth, outline level, bookmarks, runs and pictures."""

    style: str
    runs: tuple[Run, ...]
    marks: tuple[str, ...] = ()
    list: str = ""  # bullet or number
    depth: int = 0
    level: int = 0  # heading level from 1, 0 for running text
    pictures: tuple[Picture, ...] = ()
    lost: tuple[str, ...] = ()  # what in it cannot be taken along: en textruta, en ekvation …
    boxes: tuple[str, ...] = ()  # the words in its text boxes
    number: Numbered | None = None  # of an item of a numbered list
    found: tuple[Found, ...] = ()
    private: tuple[Private, ...] = ()  # what was taken out of it, since it may not be published
    joins: bool = False  # its mark is deleted or hidden, so that it goes on in the next paragraph
    at: int = field(
        default=-1, compare=False
    )  # which of its part's paragraphs and tables it is, from 0; -1 for loose text

    @property
    def text(self) -> str:
        """Return the words without looks."""
        return "".join(run.text for run in self.runs).strip()


Box = tuple[Piece, ...]
"""The paragraphs of a cell."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its cells by row, and whether cells are merged."""

    rows: tuple[tuple[Box, ...], ...]
    merged: bool = False
    lost: tuple[str, ...] = ()  # as for a paragraph
    boxes: tuple[str, ...] = ()  # the words in text boxes and in tables inside it
    found: tuple[Found, ...] = ()
    private: tuple[Private, ...] = ()  # as for a paragraph
    at: int = field(default=-1, compare=False)  # as for a paragraph

    @property
    def texts(self) -> tuple[tuple[str, ...], ...]:
        """Return the words of each cell."""
        return tuple(tuple(words(cell) for cell in row) for row in self.rows)


def words(cell: Box) -> str:
    """Return the words of a cell on one line."""
    return " ".join(piece.text for piece in cell if piece.text).replace("\n", " ")


def typed(*rows: tuple[str, ...]) -> Grid:
    """Return a table of plain words."""
    return Grid(
        tuple(tuple((Piece("normal", (Run(cell),) if cell else ()),) for cell in row) for row in rows)
    )


@dataclass(frozen=True, slots=True)
class Paper:
    """A document: its pieces in order, its custom properties, and what an editor left in it."""

    pieces: tuple[Piece | Grid, ...]
    properties: Mapping[str, str] = field(default_factory=dict)
    tracked: int = 0
    comments: int = 0
    macros: bool = False
    beside: tuple[str, ...] = ()  # the words of its headers and footers
    mismarked: int = 0  # texts in Swedish that are marked as another language
    loose_notes: bool = False  # there are notes that nothing in the text points at
    pictures_beside: tuple[str, ...] = ()  # where beside the text there are pictures
