"""The nouns of the output side: a report is a tree of sections and blocks before it is a document.

Nothing here knows of Word, PDF or the web. Table cells and numbers in running text stay figures until a renderer prints them.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from pipeline.covers import Profile as Profile  # noqa: PLC0414 - part of a view, and known from here
from pipeline.covers import SlotPicture as SlotPicture  # noqa: PLC0414 - as above
from pipeline.model import Figure, Gaps, RowKind, UnitFault

Script = Literal["", "sup", "sub"]
Form = Literal["decimal", "lower-alpha", "upper-alpha", "lower-roman", "upper-roman"]


# -- inline ---------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text with one look. ``href`` makes it a link; ``lang`` marks another language; ``note`` a footnote.

    A line feed in a text, here and in every other text of a view, is a line break; ``script`` is raised or lowered.
    """

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""
    lang: str = ""
    note: Words = ""
    script: Script = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A figure in running text, printed with a number of decimals in a display unit (mnkr, tkr, %, ''), or in letters (``spelled``)."""

    figure: Figure
    decimals: int = 0
    unit: str = ""
    sign: bool = False  # print + before positive numbers
    spelled: str = ""  # what the number is called, where it is not written with digits: ”tre”

    def __format__(self, _: str) -> str:
        raise TypeError("a number in a text must stay a number: use phrase()")


_BESIDE: Final = re.compile(r"bilagor/[a-z0-9-]+\.pdf")


def is_beside(href: str) -> bool:
    """Tell whether a link leads to a document that lies beside the report."""
    return _BESIDE.fullmatch(href) is not None


Inline = Run | Number
Words = str | tuple[Inline, ...]
"""A plain text, or a text whose numbers are still figures."""


# -- blocks ---------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Numbered:
    """The number of a list item as its writer sees it: a value in a form, between what stands before and after it (``b)``)."""

    value: int
    form: Form = "decimal"
    before: str = ""
    after: str = "."

    @property
    def kind(self) -> tuple[Form, str, str]:
        """Return what is the same for the items of one list."""
        return self.form, self.before, self.after


ParagraphKind = Literal["text", "lead", "bullet", "number", "heading", "quote", "speaker"]
"""What a paragraph is; a ``speaker`` says whose the quotation above is."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text, or an item of a list (kind ``bullet``/``number``), or a minor heading (``heading``).

    A minor heading is a contributor's own sub-heading; it gets a real heading level below its section.
    ``level`` is the depth of a list item (0 is outermost), or of a minor heading (0 directly below the section).
    A numbered item without a ``number`` is counted on from the one above, as 1. 2. 3.
    """

    inlines: tuple[Inline, ...]
    kind: ParagraphKind = "text"
    level: int = 0
    number: Numbered | None = None


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text: paragraphs, lists and minor headings in order."""

    paragraphs: tuple[Paragraph, ...]


class Kind(StrEnum):
    """What a table column holds; decides alignment and printing."""

    TEXT = "text"
    NUMBER = "number"
    STATUS = "status"


_BAR: Final = 1.3  # relative widths of what is drawn beside numbers
_LINE: Final = 1.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its one-line title, what it holds, relative width, and how its figures are printed.

    ``unit`` is the display unit: ``mnkr`` and ``tkr`` scale amounts (stored in tkr); ``%`` and others print as is.
    ``deviation`` marks a column of budget deviations: negative values are set in weight, plus signs are printed.
    ``bar`` draws beside each number how large it is among those of the column; ``line`` draws beside each number the figures of
    those columns (their places, oldest first) as a small line, with the number itself as the target. Both are decoration: they tell
    nothing that the row's numbers do not, and an edition may leave them out.
    """

    title: str
    kind: Kind = Kind.TEXT
    width: float = 1.0
    decimals: int = 0
    unit: str = ""
    deviation: bool = False
    bar: bool = False
    line: tuple[int, ...] = ()

    @property
    def breadth(self) -> float:
        """Return the column's relative width with what is drawn beside its numbers."""
        return self.width + self.beside

    @property
    def beside(self) -> float:
        """Return the relative width of what is drawn beside its numbers."""
        return _BAR if self.bar else _LINE if self.line else 0.0


Tone = Literal["good", "partly", "bad", "none", "up", "same", "down"]


@dataclass(frozen=True, slots=True)
class Status:
    """A judgement with symbol and word; ``tone`` chooses the symbol's shape and colour, never alone carrying meaning."""

    tone: Tone
    word: str


Cell = str | Figure | Status | tuple[Inline, ...] | Prose
"""What a cell holds: a text, a figure, a judgement, running text, or paragraphs and lists."""
_WRITTEN: Final = re.compile(r"[−–+-]?\d[\d\s\u00a0\u2009\u202f]*(?:[.,]\d+)?\s?%?|[−–-]|")


def is_number(cell: str) -> bool:
    """Tell whether a cell that a contributor wrote is a number, a dash, or empty."""
    return _WRITTEN.fullmatch(cell) is not None


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table.

    ``group`` is a heading row (its other cells are empty strings); ``sum`` and ``total`` are bold;
    ``of_which`` is set smaller. The first cell is the row's header. ``level`` indents. ``href`` links the first cell
    (``#section-id`` or ``#table-id``) and ``key`` is the row's stable id, used in manifests and CSV. ``reason`` is a text below the
    row over all columns (why a deviation is what it is, how a goal was judged); the two are never parted.
    """

    cells: tuple[Cell, ...]
    kind: RowKind = "row"
    level: int = 0
    key: str = ""
    decimals: int | None = None  # overrides the column's, for tables whose rows have different units
    unit: str | None = None
    href: str = ""
    reason: Words = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. ``id`` is stable and unique in the report (``rr``, ``drift-bun``); ``caption`` says what it shows and its unit.

    ``wide`` asks for a landscape page. ``notes`` are printed below (source, missing units, explanations).
    ``shape`` ``hundred`` is a table of two groups that each divide a hundred kronor: drawn as two bars in print, a list with bars on the
    web, a table in Word; its second column is the kronor.
    ``unit`` is a display unit word put in the caption (``mnkr``). ``gaps`` are the sheets that could have added rows and are missing.
    Raises :class:`UnitFault` when a column or row of money holds something else, or money stands where no unit of money is printed.
    """

    id: str
    caption: Words
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    unit: str = ""
    wide: bool = False
    notes: tuple[Words, ...] = ()
    gaps: Gaps = ()
    shape: Literal["", "hundred"] = ""

    def __post_init__(self) -> None:
        """Refuse a figure whose unit is not that of its place."""
        for row in self.rows:
            for column, item in zip(self.columns, row.cells, strict=False):
                if isinstance(item, Figure) and item.value is not None:
                    _fits(
                        item,
                        column.unit if row.unit is None else row.unit,
                        f"{self.id}, {row.key}, {column.title}",
                    )

    def number(self, row: int, column: int) -> Number:
        """Return the figure of a cell as it is to be printed. Raises ``TypeError`` for a cell that holds none."""
        line, above = self.rows[row], self.columns[column]
        item = line.cells[column]
        if not isinstance(item, Figure):
            raise TypeError(f"{self.id}: ingen siffra på rad {row + 1}, kolumn {column + 1}")
        decimals = above.decimals if line.decimals is None else line.decimals
        return Number(item, decimals, above.unit if line.unit is None else line.unit, above.deviation)


MONEY: Final = frozenset({"tkr", "mnkr", "miljoner kronor", "mdkr"})


def _fits(figure: Figure, shown: str, where: str) -> None:
    if shown == "kr" and figure.unit in {"kr", "tkr"}:
        return
    money = shown in MONEY
    if (figure.unit == "tkr") != money or (shown == "%" and figure.unit not in {"%", ""}):
        raise UnitFault(
            f"{where}: ett tal i {figure.unit or 'ingen enhet'} kan inte skrivas som {shown or 'ett tal utan enhet'}"
        )


@dataclass(frozen=True, slots=True)
class Series:
    """One series of a chart: a name and a figure per category.

    ``tone`` gives a part of a stacked bar the colour and symbol of its judgement. The rest is for a chart whose series are measured each in
    its own way (``range``): unit and decimals as printed, and whether less is better.
    """

    name: str
    figures: tuple[Figure, ...]
    tone: Tone | Literal[""] = ""
    unit: str | None = None
    decimals: int | None = None
    falls: bool = False  # less is better


ChartKind = Literal["bars", "hbars", "diverging", "lines", "stacked", "stair", "range"]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart drawn from the same figures as a table.

    kinds: ``bars`` (vertical, over years, one or two series), ``hbars`` (horizontal; a second series is a mark beside each bar, as a budget),
    ``diverging`` (horizontal bars left and right of zero), ``lines`` (series over years), ``stacked`` (horizontal stacked shares; series are
    the parts, categories the bars), ``stair`` (from one sum to another in steps: the categories in ``strong`` are sums) and ``range`` (a row for
    each series; categories are us, us before, the country, similar municipalities). ``title`` says the finding in a sentence, which is the alternative text too; ``table`` is the id of the table holding
    its data. ``strong`` are the categories that the title is about: they are dark, the others pale; without any, the last year is, or all.
    """

    id: str
    kind: ChartKind
    title: Words
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    decimals: int = 0
    table: str = ""
    target: Figure | None = None  # a reference line, e.g. a goal level
    target_label: str = ""
    gaps: Gaps = ()  # sheets that could have added bars and are missing
    strong: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a figure whose unit is not that of the axis."""
        for series in self.series:
            for figure in series.figures:
                if figure.value is not None:
                    unit = self.unit if series.unit is None else series.unit
                    _fits(figure, unit, f"{self.id}, {series.name}")

    def number(self, figure: Figure, series: Series | None = None) -> Number:
        """Return a figure as it is to be printed in the drawing; deviations and steps carry a plus sign."""
        unit, decimals = self.unit, self.decimals
        if series is not None:
            unit = unit if series.unit is None else series.unit
            decimals = decimals if series.decimals is None else series.decimals
        return Number(figure, decimals, unit, self.kind == "diverging")


@dataclass(frozen=True, slots=True)
class Tile:
    """A key figure: label, number, and a short comparison below it.

    ``direction`` is the arrow before the comparison; the comparison's own words say the same. ``years`` are the figures of the latest
    years, this year's last, drawn small as ``bars`` from zero or as a ``line`` with ``level`` as a tick; the drawing is decoration.
    ``note`` is the last line: the target in words.
    """

    label: str
    figure: Figure
    unit: str = ""
    decimals: int = 0
    comment: tuple[Inline, ...] = ()
    sign: bool = False
    direction: Literal["", "up", "same", "down"] = ""
    years: tuple[Figure, ...] = ()
    spark: Literal["bars", "line"] = "bars"
    level: Figure | None = None
    note: tuple[Inline, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a figure whose unit is not the one printed."""
        if self.figure.value is not None:
            _fits(self.figure, self.unit, self.label)

    @property
    def number(self) -> Number:
        """Return the tile's figure as it is to be printed."""
        return Number(self.figure, self.decimals, self.unit, self.sign)


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """A row of tiles (three or four a row).

    One that ``opens`` is the key number of a part of the report: the first block of the part's first chapter, set in the part's opener.
    """

    tiles: tuple[Tile, ...]
    opens: bool = False


@dataclass(frozen=True, slots=True)
class StatusItem:
    """A goal: its text, judgement, trend, and a comment. ``id`` is the goal's id (``KF1``, ``BUN-2``)."""

    id: str
    text: str
    status: Status
    trend: Status | None = None
    comment: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusList:
    """Goals with symbol, word and trend; ``row`` sets them side by side, each with its judgement above its words."""

    title: str
    items: tuple[StatusItem, ...]
    row: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """A box.

    kinds: ``decision`` (Förslag till beslut), ``info``, ``warning``, ``missing`` (SAKNAS: what a unit has not
    delivered), ``attachment`` (a document that is attached later).
    """

    kind: Literal["decision", "info", "warning", "missing", "attachment"]
    title: Words
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Risk:
    """A risk placed in the matrix by likelihood and consequence (1…n)."""

    id: str
    text: str
    likelihood: int
    consequence: int
    value: Figure | None = None  # the cell that it rests on


@dataclass(frozen=True, slots=True)
class RiskMatrix:
    """A heat map: likelihood by consequence, with the number of risks in each cell; ``title`` is the finding and the alternative text.

    ``bands`` gives the word and lower
    limit of each level in rising order, e.g. ((1, "grön – acceptera"), (4, "gul – bevaka")).
    """

    id: str
    title: Words
    risks: tuple[Risk, ...]
    likelihoods: tuple[str, ...]
    consequences: tuple[str, ...]
    bands: tuple[tuple[int, str], ...]
    table: str = ""
    gaps: Gaps = ()  # sheets that could have added risks and are missing
    aside: bool = False  # print may set it in the margin, beside the text that follows

    def at(self, likelihood: int, consequence: int) -> tuple[Risk, ...]:
        """Return the risks in a cell."""
        place = (likelihood, consequence)
        return tuple(risk for risk in self.risks if (risk.likelihood, risk.consequence) == place)

    def band(self, value: int) -> int:
        """Return which band (from 0) a risk value falls in."""
        return max((n for n, (lowest, _) in enumerate(self.bands) if value >= lowest), default=0)


@dataclass(frozen=True, slots=True)
class Image:
    """A picture from a contributor as every edition shows it: bytes (PNG or JPEG, opened and written anew), alt text, caption, pixels.

    An alternative text that is empty is a problem, and not allowed here. ``credit`` says who made it ("Foto: …"), ``width_mm`` how wide its
    writer shows it (0 when that is not known), and ``aside`` that text runs beside it.
    """

    data: bytes
    mime: str
    alt: str
    caption: Words = ""
    width_px: int = 0
    height_px: int = 0
    credit: Words = ""
    width_mm: float = 0.0
    aside: bool = False


@dataclass(frozen=True, slots=True)
class OrgNode:
    """A node of an organisation chart: name, a note (owner share), and what is below it."""

    name: str
    note: Words = ""
    children: tuple[OrgNode, ...] = ()


@dataclass(frozen=True, slots=True)
class OrgChart:
    """An organisation chart, drawn, and read as a nested list."""

    id: str
    title: str
    alt: Words
    root: OrgNode


@dataclass(frozen=True, slots=True)
class Definitions:
    """A list of terms and what they mean."""

    items: tuple[tuple[str, str], ...]


Drawing = Chart | RiskMatrix | OrgChart
Block = (
    Prose | Table | Chart | KeyFigures | StatusList | Callout | RiskMatrix | Image | OrgChart | Definitions
)


# -- the tree -------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it.

    Levels are computed from the tree. ``id`` is a stable slug, unique in the
    report. ``source`` names who wrote it, when one unit did. ``intro`` is a one-sentence lead printed in a chapter opener.
    ``part`` groups chapters in contents and navigation ("Nämnderna"); empty stands alone.
    ``look`` is how it is set: ``spread`` is a chapter on facing pages, without a band above it; ``page`` begins on a new page; ``whole``
    is on one page where it has room; ``half`` stands beside the ``half`` after it, where there is room.
    ``shared`` lets print set the section in one of two columns with others, where what is in it goes into half a page.
    """

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    intro: str = ""
    source: str = ""
    part: str = ""
    look: Literal["", "spread", "page", "whole", "half"] = ""
    shared: bool = False

    @property
    def opening(self) -> KeyFigures | None:
        """Return the key number of the part that the section begins, None when it has none."""
        return next((one for one in self.blocks[:1] if isinstance(one, KeyFigures) and one.opens), None)

    @property
    def content(self) -> tuple[Block, ...]:
        """Return the section's blocks without the key number of the part that it begins."""
        return self.blocks[1:] if self.opening else self.blocks

    def walk(self, level: int = 1, deepest: float = math.inf) -> Iterator[tuple[int, Section]]:
        """Yield this section and those below it, to the deepest level asked for, each with its level, in reading order."""
        yield level, self
        for below in self.sections if level < deepest else ():
            yield from below.walk(level + 1, deepest)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a report: its number from 1, its name, and its chapters in reading order."""

    number: int
    title: str
    chapters: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class View:
    """A whole report as data. Top-level sections are chapters: one web page, one part of the PDF each."""

    report: str  # key: arsredovisning
    title: str  # Årsredovisning 2025
    municipality: str  # as written in full
    municipality_id: str  # the name of its folder
    occasion: str  # 2025-bokslut
    period: str  # 1 januari–31 december 2025
    chapters: tuple[Section, ...]
    profile: Profile
    decision: str = ""  # Fastställd av kommunfullmäktige 2026-04-27, § 58
    reading_guide: tuple[Paragraph, ...] = ()  # "Så läser du rapporten"
    facts: tuple[tuple[str, str], ...] = ()  # document facts for the inside cover (dnr, contact)
    draft: bool = True
    date: str = ""  # ISO date of the document (from settings, never the clock)
    description: str = ""  # one sentence for metadata
    web_address: str = ""
    leads: tuple[str, ...] = ()  # ids of the charts whose findings lead the report, most important first
    formerly: tuple[
        tuple[str, str], ...
    ] = ()  # web pages that were, without .html, and the id that each leads to
    pictures: tuple[SlotPicture, ...] = ()
    leaflet: bool = False  # a few pages in larger type, without contents
    short: bool = False  # a few pages of one chapter, without cover, contents and back
    attachments: tuple[
        tuple[str, bytes], ...
    ] = ()  # documents of others beside it: the file's name, and the file as it was delivered
    formats: tuple[str, ...] = ()  # the formats that it is made in; empty: all

    @property
    def goes_out(self) -> bool:
        """Tell whether it is for the public: what is made in some formats only is for those who decide."""
        return not self.formats

    def __post_init__(self) -> None:
        """Refuse a short document of several chapters: it has no contents that could list them."""
        if self.short and len(self.chapters) > 1:
            raise ValueError(f"{self.report} is short and has {len(self.chapters)} chapters")

    def picture(self, place: str) -> SlotPicture | None:
        """Return the picture chosen for a place, None when there is none."""
        return next((one for one in self.pictures if one.place == place), None)

    def walk(self) -> Iterator[tuple[int, Section]]:
        """Yield every section with its level (1 is a chapter), in reading order."""
        for chapter in self.chapters:
            yield from chapter.walk()

    def parts(self) -> tuple[Part, ...]:
        """Return the parts in the order they begin; a chapter that belongs to none is a part of its own."""
        found: dict[str, list[Section]] = {}
        for chapter in self.chapters:
            found.setdefault(chapter.part or chapter.title, []).append(chapter)
        return tuple(
            Part(number, title, tuple(chapters)) for number, (title, chapters) in enumerate(found.items(), 1)
        )

    def contents(self, depth: int = 2) -> Iterator[tuple[int, Section]]:
        """Yield the sections that contents pages list, with their level, to a depth.

        A chapter of very many sections, one of many alike in a part (a nämnd's own account), and a spread are listed by their title
        only: its own page, the bookmarks and the navigation show the rest.
        """
        alike = Counter(chapter.part for chapter in self.chapters)
        for chapter in self.chapters:
            spread, long = chapter.look == "spread", len(chapter.sections) > _LONG_CHAPTER
            short = spread or long or (chapter.part and alike[chapter.part] > _MANY_ALIKE)
            yield from chapter.walk(deepest=1 if short else depth)

    def blocks(self) -> Iterator[tuple[Section, Block]]:
        """Yield every block with its section, in reading order."""
        for _, section in self.walk():
            for block in section.blocks:
                yield section, block

    def tables(self) -> tuple[Table, ...]:
        """Return all tables in reading order."""
        return tuple(block for _, block in self.blocks() if isinstance(block, Table))


_LONG_CHAPTER: Final = 15  # sections
_MANY_ALIKE: Final = 7  # chapters of one part
