"""What the passes hand on: a chapter's elements, printed and measured, then each with its page.

Nothing here is XML. Text is printed (a figure is words), widths are twips (a twentieth of a point), heights points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from pipeline.view import Numbered, Script, Tone

Place = Literal["text", "number", "status"]
PLACES: Final[tuple[Place, ...]] = ("text", "number", "status")
TABLE: Final = "tabell"
TILES: Final = "nyckeltal"
_TALL: Final = 300.0  # points; a row of more than this may be split


@dataclass(frozen=True, slots=True)
class Span:
    """Printed text with one look; ``style`` is a character style by name, ``size`` half points, ``href`` as in the view."""

    text: str
    bold: bool = False
    italic: bool = False
    style: str = ""
    size: int = 0
    lang: str = ""
    href: str = ""
    note: Spans = ()
    number: bool = False  # a figure in running text
    script: Script = ""
    field: Tone | None = None  # the judgement in whose field a symbol stands


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """How a paragraph is an item of a list: how deep, numbered or not, whether a list begins with it, and its own number if it has one."""

    level: int
    numbered: bool
    begins: bool
    number: Numbered | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph. ``anchor`` is the id that its first span is known by; ``room`` is room it takes beside its style's."""

    style: str
    spans: Spans
    anchor: str = ""
    listed: Listed | None = None
    room: Literal["", "after table", "in box"] = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its width and height in twips, alternative text, and caption (``anchor`` is the id it is known by).

    One without alternative text is decoration.
    """

    data: bytes
    extension: str
    size: tuple[int, int]
    alt: str
    name: str
    caption: Spans = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, and which cell of the sample row it looks like; ``picture`` stands below its words."""

    spans: Spans
    width: int
    place: Place = "text"
    span: int = 1
    left: int = 0
    fill: str = ""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, and which row of the sample table it looks like; one that is ``bound`` stays with the row above it."""

    kind: str
    cells: tuple[Cell, ...]
    height: float
    bound: bool = False

    @property
    def splits(self) -> bool:
        """Tell whether the row may be split between pages."""
        return self.height >= _TALL


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, fitted to a width. ``title`` is its caption in plain words, and with ``description`` its alternative text."""

    title: str
    description: str
    widths: tuple[int, ...]
    rows: tuple[Row, ...]
    sample: Literal["tabell", "nyckeltal"] = TABLE
    anchor: str = ""
    notes: tuple[str, ...] = ()
    caption: Spans = ()

    @property
    def height(self) -> float:
        """Return the height of the rows together."""
        return sum(row.height for row in self.rows)


@dataclass(frozen=True, slots=True)
class Element:
    """One thing in a chapter, and how it wants its page. Its height holds the room ``above`` and ``below`` it.

    Of the room below an element and above the next only the larger is taken, and none above at the top of a page.
    """

    content: tuple[Line, ...] | Grid | Picture
    height: float
    heading: bool = False
    whole: bool = False  # never split between pages
    wide: bool = False
    above: float = 0.0
    below: float = 0.0
    foot: float = 0.0  # of its footnotes
    turned: float = 0.0  # its height on a page on its side, where lines are longer; as upright when 0

    @property
    def anchor(self) -> str:
        """Return the id of the section whose heading this is."""
        return self.content[0].anchor if self.heading and isinstance(self.content, tuple) else ""


@dataclass(frozen=True, slots=True)
class Placed:
    """An element with the page it begins on, which way up that is, and which rows of a table stay with what follows."""

    element: Element
    page: int
    landscape: bool
    keep: tuple[bool, ...] = ()
