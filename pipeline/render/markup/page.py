"""What the block macros (``templates/html/blocks.html.j2``) may ask of the page they are writing.

The macros are shared by the web edition and the print edition; ``medium`` tells them which. A page counts its footnotes
and the figures in its running text, so that the same figure has the same id here as in ``passport.printed``.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal
from urllib.parse import quote

from markupsafe import Markup

from pipeline import passport, text
from pipeline.breadth import GAP_MM, beside_mm
from pipeline.halves import columns, stands_half
from pipeline.model import Figure, State
from pipeline.render.charts import beside
from pipeline.render.charts import draw as charts
from pipeline.render.charts.hundred import hundred
from pipeline.render.charts.spark import spark
from pipeline.render.look.palette import Palette
from pipeline.render.markup.terms import linked
from pipeline.view import (
    Block,
    Column,
    Drawing,
    Image,
    Inline,
    Kind,
    Paragraph,
    Profile,
    Prose,
    Run,
    Section,
    Status,
    Table,
    TableRow,
    Tile,
    Words,
    is_beside,
    is_number,
)
from pipeline.words import cell_text

Medium = Literal["web", "print"]
DEEPEST: Final = 6
_HIDDEN: Final = 'class="beside" aria-hidden="true" focusable="false"'


@dataclass(frozen=True, slots=True)
class HtmlCell:
    """A table cell ready to be written: ``sort`` chooses how (text, inlines, prose, status), ``css`` its classes."""

    sort: Literal["text", "inlines", "prose", "status"]
    css: str
    header: bool
    id: str = ""
    text: str = ""
    inlines: tuple[Inline, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    status: Status | None = None
    href: str = ""
    beside: str = ""  # what is drawn beside the number, as an element
    style: str = ""  # and, in print, as the ground of the cell


@dataclass(frozen=True, slots=True)
class HtmlRow:
    """A table row: its classes, as many cells as the table has columns, and the text below it with the id that its figures begin with."""

    css: str
    cells: tuple[HtmlCell, ...]
    reason: Words = ""
    reason_id: str = ""
    level: int = 0


@dataclass(slots=True)
class Page:
    """One page (web) or part (print) being written. Make a new one for every page: it counts.

    ``resolve`` turns ``#id`` into the address of that place as seen from this page, or "" when the report has no such
    place; addresses that do not begin with ``#`` are left alone. ``picture_src`` returns the address of a picture; without it the
    picture is written into the page. ``year`` is the report's own when it is about one, as the columns of that year are titled. ``terms`` are the
    words that are explained elsewhere, with the addresses, ``term_ids`` the ids of those that may be explained here.
    """

    medium: Medium
    profile: Profile
    resolve: Callable[[str], str] = field(default=lambda target: target)
    picture_src: Callable[[Image], str] | None = None
    year: str = ""
    terms: Mapping[str, str] = field(default_factory=dict)
    term_ids: Mapping[str, str] = field(default_factory=dict)
    notes: list[Run] = field(default_factory=list)
    halved: bool = False  # whether what is written stands in half a page
    _count: dict[str, int] = field(default_factory=dict)
    _minor: int = 0
    _told: set[str] = field(default_factory=set)

    # -- running text -----------------------------------------------------------------------------
    def link(self, href: str) -> str:
        """Return where a link leads, "" when it leads nowhere or somewhere it must not (``javascript:``)."""
        if href.startswith("#"):
            return self.resolve(href)
        if is_beside(href):  # beside the pages of the web; a PDF is passed on by itself
            return href if self.medium == "web" else ""
        return href if href.startswith(("https://", "http://", "mailto:", "tel:")) else ""

    def told(self, words: str) -> Markup:
        """Return running text in which a word of the glossary is a link to its meaning, the first time that it stands on the page."""
        lines = (linked(line, self.terms, self._told) for line in words.split("\n"))
        return Markup("<br>").join(lines)

    def note(self, run: Run) -> int:
        """Take a footnote and return its number on this page."""
        self.notes.append(run)
        return len(self.notes)

    def number_id(self, section: Section) -> str:
        """Return the id of the next figure in a section's running text, as the passport counts them."""
        count = self._count[section.id] = self._count.get(section.id, 0) + 1
        return f"{section.id}.n{count}"

    def heading(self, paragraph: Paragraph, level: int) -> int:
        """Return the heading level of a minor heading in a section of a level: never more than one step down."""
        above = max(level, self._minor)
        self._minor = min(level + 1 + paragraph.level, above + 1, DEEPEST)
        return self._minor

    def begin(self) -> str:
        """Note that a section begins, so that its first minor heading stands directly below it; returns nothing."""
        self._minor = 0
        return ""

    def sides(self, sections: Sequence[Section]) -> list[tuple[tuple[Section, ...], ...]]:
        """Return sections as they stand in print: each on its own, or several in two columns side by side, which are read one after the other."""
        groups: list[tuple[tuple[Section, ...], ...]] = []
        waiting: list[Section] = []
        for section in sections:
            if self.medium == "print" and stands_half(section):
                waiting.append(section)
                continue
            groups += [*columns(waiting), ((section,),)]
            waiting = []
        return [*groups, *columns(waiting)]

    def within(self, side_by_side: int) -> str:
        """Note in how many columns what follows stands; returns nothing."""
        self.halved = side_by_side > 1
        return ""

    # -- pictures ---------------------------------------------------------------------------------
    def wide(self, block: Block) -> bool:
        """Tell whether a drawing takes the whole width of a page, or the text column."""
        return isinstance(block, Drawing) and charts.wide(block)

    def drawn(self, block: Block, half: bool = False, aside: bool = False) -> Markup:  # noqa: FBT001, FBT002 - a template says it
        """Return the SVG of a chart, risk matrix or organisation chart; on the web one for desks and one for telephones.

        In ``half`` the width there is one, the narrow; ``aside`` is the margin of a printed page.
        """
        if not isinstance(block, Drawing):
            raise TypeError(f"not a drawn block: {type(block).__name__}")
        if self.medium == "print":
            width = charts.HALF if half else charts.MARGIN if aside else None
            return Markup(charts.svg(block, self.profile, width=width))  # noqa: S704 - escaped there
        both = (("half", charts.NARROW),) if half else (("wide", charts.WIDTH), ("narrow", charts.NARROW))
        return Markup("").join(
            Markup('<div class="for-{}">{}</div>').format(
                name,
                Markup(charts.svg(block, self.profile, width=width, title=False)),  # noqa: S704 - escaped there
            )
            for name, width in both
        )

    def spark(self, tile: Tile) -> Markup:
        """Return the years of a tile as a small drawing that is no content: in print a ground, on the web an SVG that readers pass over."""
        drawn = spark(tile, self.profile) if tile.years else ""
        if not drawn:
            return Markup()
        if self.medium == "web":
            return Markup('<span class="spark">{}</span>').format(Markup(drawn))  # noqa: S704 - numbers alone
        address = f"data:image/svg+xml;base64,{base64.b64encode(drawn.encode()).decode()}"
        return Markup('<span class="spark" style="background-image:url({})"></span>').format(address)

    def hundred(self, table: Table) -> Markup:
        """Return the drawing of a table of a hundred kronor."""
        return Markup(hundred(table, self.profile))  # noqa: S704 - escaped there

    def sketch(self, block: Block) -> Markup:
        """Return the SVG of a chart or risk matrix for a narrow column."""
        if not isinstance(block, Drawing):
            raise TypeError(f"not a drawn block: {type(block).__name__}")
        return Markup(charts.svg(block, self.profile, width=charts.NARROW, title=False))  # noqa: S704 - escaped there

    def src(self, image: Image) -> str:
        """Return the address of a picture, or the picture itself as a data address."""
        if self.picture_src is not None:
            return self.picture_src(image)
        return f"data:{image.mime};base64,{base64.b64encode(image.data).decode()}"

    # -- tables -----------------------------------------------------------------------------------
    def bodies(self, table: Table) -> list[list[HtmlRow]]:
        """Return the rows in groups: a group row begins one, and the total after groups stands on its own."""
        groups: list[list[HtmlRow]] = []
        grouped = False
        bars = {column: beside.bars(table, column) for column, above in enumerate(table.columns) if above.bar}
        rooms = self._rooms(table)
        for number, row in enumerate(table.rows):
            if not groups or row.kind == "group" or (row.kind == "total" and grouped):
                groups.append([])
            grouped = grouped or row.kind == "group"
            groups[-1].append(self._row(table, number, row, bars, rooms))
        return groups

    def _rooms(self, table: Table) -> Mapping[int, float]:
        """Return the width in millimetres of what is drawn beside the numbers of each column in print."""
        if self.medium == "web":
            return {}
        drawn = (column for column, above in enumerate(table.columns) if above.bar or above.line)
        return {column: beside_mm(table, column) for column in drawn}

    def _row(
        self,
        table: Table,
        number: int,
        row: TableRow,
        bars: Mapping[int, Mapping[int, beside.Bar]],
        rooms: Mapping[int, float],
    ) -> HtmlRow:
        css = row.kind.replace("_", "-") + (f" l{min(row.level, 3)}" if row.level else "")
        css += " open" if row.reason else ""
        cells = [self._cell(table, number, column) for column in range(len(table.columns))]
        for column, above in enumerate(table.columns):
            if above.bar:
                cells[column] = self._barred(cells[column], bars[column].get(number), rooms.get(column, 0.0))
            elif above.line:
                cells[column] = self._lined(cells[column], table, number, column, rooms.get(column, 0.0))
        return HtmlRow(css, tuple(cells), row.reason, passport.reason_id(table, number), min(row.level, 3))

    # -- what is drawn beside numbers ---------------------------------------------------------------
    def _barred(self, cell: HtmlCell, bar: beside.Bar | None, wide: float) -> HtmlCell:
        """Return a cell with its bar; one that has none keeps the room, so that the numbers stand below each other."""
        if self.medium == "web":
            drawn = beside.bar_svg(bar, _HIDDEN) if bar else f"<svg {_HIDDEN}></svg>"
            return replace(cell, beside=Markup(drawn))  # noqa: S704 - numbers and names of our own
        start, length = (round(part * wide, 2) for part in ((bar.start, bar.length) if bar else (1, 0)))
        side = "" if bar is None else " minus" if bar.below else " plus"
        element = Markup('<i class="bar{}" style="margin-left:{}mm;padding-left:{}mm;margin-right:{}mm"></i>')
        rest = max(round(wide - start - length, 2), 0)
        return replace(cell, beside=element.format(side, round(start + GAP_MM, 2), length, rest))

    def _lined(self, cell: HtmlCell, table: Table, number: int, column: int, wide: float) -> HtmlCell:
        """Return a cell with the line of its row's years; in print it is the ground of the cell, which costs least and is no figure of its own."""
        drawn = beside.line(table.rows[number], table.columns[column].line, column)
        if self.medium == "web":
            svg = beside.line_svg(drawn, 'class="ink"', 'class="goal"', _HIDDEN) if drawn else ""
            return replace(cell, beside=Markup(svg or f"<svg {_HIDDEN}></svg>"))  # noqa: S704 - as above
        room = f"padding-right:{wide + GAP_MM:.2f}mm"
        if drawn is None:
            return replace(cell, style=room)
        colours = Palette.of(self.profile).colours
        ink, goal = (f'stroke="{colours[role]}"' for role in ("s0", "ink"))
        svg = quote(beside.line_svg(drawn, ink, goal, 'width="18mm" height="4mm"'), safe=" =:/<>")
        address = svg.replace("<", "%3C").replace(">", "%3E")
        ground = (
            f"background:url('data:image/svg+xml,{address}') no-repeat right 0 top 0.9mm / {wide}mm 3.4mm"
        )
        return replace(cell, style=f"{room};{ground}")

    def _cell(self, table: Table, number: int, column: int) -> HtmlCell:
        row = table.rows[number]
        item = row.cells[column] if column < len(row.cells) else ""
        header, css = column == 0, _align(table.columns[column])
        key = passport.cell_id(table, number, column)
        href = self.link(row.href) if header and row.href else ""
        match item:
            case Figure():
                shown = cell_text(table, number, column)
                return HtmlCell(
                    "text", _look(item, shown, table.columns[column], row), header, key, shown, href=href
                )
            case Status():
                return HtmlCell("status", css, header, "", status=item)
            case Prose():
                return HtmlCell("prose", css, header, paragraphs=item.paragraphs)
            case tuple():
                return HtmlCell("inlines", css, header, key, inlines=item, href=href)
            case _:
                whole = f"{css} nb".strip() if _ID.fullmatch(item) else css
                if css == "num" and not is_number(item):
                    whole = f"{css} words"
                return HtmlCell("text", whole, header and bool(item), "", item, href=href)


_ID: Final = re.compile(
    r"[A-ZÅÄÖ0-9]{1,6}(?:-[\w.]{1,8})+"
)  # SN-R1, K25-BUN-1: not to be broken at the hyphen


def _align(column: Column) -> str:
    return {Kind.NUMBER: "num", Kind.STATUS: "stat", Kind.TEXT: ""}[column.kind]


def _look(item: Figure, shown: str, column: Column, row: TableRow) -> str:
    """Return the classes of a figure: also whether it is missing, or a deviation for the worse."""
    css = "num"
    if item.value is None:
        return f"{css} missing" if item.state is State.MISSING else f"{css} na"
    return f"{css} neg" if column.deviation and shown.startswith(text.MINUS) and row.kind != "group" else css
