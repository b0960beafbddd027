"""The first pass: from a view's tree to elements, in reading order, each printed and measured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from pipeline import text
from pipeline.render.charts.draw import wide
from pipeline.render.word import grids
from pipeline.render.word.element import Element, Line, Picture, Span
from pipeline.render.word.listed import Lists
from pipeline.render.word.look import BOXES, PageLook
from pipeline.render.word.pictures import Drawn, fit, framed
from pipeline.render.word.printed import inlines, one_line, phrase, said
from pipeline.render.word.sizes import MEASURE, face, height
from pipeline.render.word.tiles import tiles
from pipeline.view import (
    Block,
    Callout,
    Chart,
    Definitions,
    Drawing,
    Image,
    KeyFigures,
    OrgChart,
    OrgNode,
    Paragraph,
    Prose,
    RiskMatrix,
    Section,
    StatusList,
    Table,
    View,
    Words,
)
from pipeline.words import alternative, plain
from pipeline.words import phrase as told

_DEEPEST: Final = 6
_FRAME: Final = 8.0  # points: above and below the words of a box
_TWIPS_PER_MM: Final = 56.7
_AFTER_TABLE: Final = 11.0
_DESCENT: Final = 0.5  # of the line a picture stands on
_BULLETS: Final = ("list bullet", "list bullet 2", "list bullet 3")
_NUMBERS: Final = ("list number", "list number 2")
_TITLE: Final = "kr diagramrubrik"
_STYLES: Final = {"quote": "quote", "speaker": "quote", "lead": "kr inledning"}
_SPEAKER: Final = 17  # half points: who says a quotation, below it


def measured(view: View, page: PageLook, drawn: Mapping[int, Drawn]) -> tuple[tuple[Element, ...], ...]:
    """Return the elements of each chapter below its heading; ``drawn`` holds the PNG of each chart and tile by its id()."""
    captions = {table.id: grids.caption(table) for table in view.tables()}
    chapters = (_Measure(page, drawn, captions).inside(chapter, 1) for chapter in view.chapters)
    return tuple(tuple(_paced(element, page.pace) for element in elements) for elements in chapters)


def _paced(element: Element, pace: float) -> Element:
    """Return an element of running text as tall as it is in the template's own type."""
    text = isinstance(element.content, tuple) and pace != 1.0
    if not text:
        return element
    return replace(
        element,
        height=element.height * pace,
        turned=element.turned * pace,
        above=element.above * pace,
        below=element.below * pace,
    )


def drawn_width(block: Drawing, page: PageLook) -> int:
    """Return how wide a drawing is set, in twips: as the measure of running text, and as the page's text when it needs that."""
    return page.width if wide(block) else min(page.width, MEASURE)


def paragraph(item: Paragraph, lists: Lists | None = None, *, after_table: bool = False) -> Line:
    """Return a paragraph of running text; ``lists`` are those that are open above it."""
    listed = (lists or Lists()).listed(item)
    listed = listed if listed and listed.numbered else None
    spans = inlines(item.inlines)
    if item.kind == "speaker":
        spans = tuple(replace(span, size=_SPEAKER) for span in spans)
    return Line(_style(item), spans, listed=listed, room="after table" if after_table else "")


@dataclass(slots=True)
class _Measure:
    """Measures a chapter. The level of the last heading is kept, so that none is skipped."""

    page: PageLook
    drawn: Mapping[int, Drawn]
    captions: Mapping[str, str]
    level: int = 1

    def inside(self, section: Section, level: int) -> Iterator[Element]:
        """Yield what stands below a section's heading."""
        if section.source:
            source = Line("kr källa", (Span(f"Underlag: {section.source}"),))
            yield _text(source, self.page, heading=True)
        for before, block in pairwise((None, *section.blocks)):
            if block is not None:
                yield from self._block(block, level, after_table=_ends_in_table(before))
        for below in section.sections:
            style = self._heading(level + 1)
            words = one_line(below.title)
            yield _text(Line(style, (Span(words),), below.id), self.page, heading=True)
            if below.intro:
                yield _text(Line("kr inledning", (Span(below.intro),)), self.page)
            yield from self.inside(below, level + 1)

    def _heading(self, level: int) -> str:
        self.level = min(level, self.level + 1, _DEEPEST)
        return f"heading {self.level}"

    def _block(self, block: Block, level: int, *, after_table: bool) -> Iterator[Element]:
        match block:
            case Prose():
                yield from self._prose(block, level, after_table=after_table)
            case Table():
                yield grids.table(block, self.page)
            case StatusList():
                yield grids.goals(block, self.page)
            case RiskMatrix():
                yield grids.matrix(block, self.page)
            case KeyFigures():
                yield from tiles(block, self.page, self.drawn)
            case Chart() | OrgChart():
                yield from self._chart(block)
            case Image():
                yield self._image(block)
            case Callout():
                yield _callout(block)
            case Definitions():
                yield _definitions(block)

    def _prose(self, block: Prose, level: int, *, after_table: bool) -> Iterator[Element]:
        lists = Lists()
        for number, item in enumerate(block.paragraphs):
            if item.kind == "heading":
                lists = Lists()
                line = Line(self._heading(level + 1 + item.level), inlines(item.inlines))
            else:
                line = paragraph(item, lists, after_table=after_table and number == 0)
            yield _text(line, self.page, heading=item.kind == "heading")

    def _chart(self, block: Chart | OrgChart) -> Iterator[Element]:
        """Yield a drawing's title above it, and the drawing with the table that holds its figures below."""
        drawn, title = self.drawn[id(block)], one_line(plain(block.title))
        caption: tuple[Span, ...] = ()
        unit = ""
        if isinstance(block, Chart):
            unit = f", {block.unit}" if block.unit and block.unit not in title else ""
            if block.table in self.captions:
                linked = Span(self.captions[block.table], href=f"#{block.table}")
                caption = (Span("Siffrorna finns i tabellen "), linked, Span("."))
        yield _text(Line(_TITLE, (Span(title + unit),), block.id), self.page, heading=True)
        size = framed(drawn.size, drawn_width(block, self.page), round(self.page.height * 0.8))
        picture = Picture(drawn.data, drawn.extension, size, plain(alternative(block)), title, caption)
        yield _picture(picture, said(caption))
        if isinstance(block, OrgChart):
            lines = tuple(_nodes(block.root, 0))
            yield Element(lines, len(lines) * height(_BULLETS[0], ""), below=face(_BULLETS[0]).below)

    def _image(self, block: Image) -> Element:
        shown = round(block.width_mm * _TWIPS_PER_MM) or self.page.width
        most = min(self.page.width, shown)
        size = fit((block.width_px, block.height_px), most, round(self.page.height * 0.6))
        caption = _with_maker(block)
        words = one_line(plain(caption))
        extension = block.mime.removeprefix("image/")
        picture = Picture(block.data, extension, size, block.alt, words or "Bild", phrase(caption))
        return _picture(picture, words)


def _with_maker(block: Image) -> Words:
    """Return a picture's caption and who made it."""
    if not block.credit:
        return block.caption
    return told(block.caption, " ", block.credit) if block.caption else block.credit


def _picture(picture: Picture, words: str) -> Element:
    kind, told_below = face("picture"), face("picture caption")
    tall = kind.above + picture.size[1] / 20 + _DESCENT + kind.below
    if not words:
        return Element(picture, tall, whole=True, above=kind.above, below=kind.below)
    tall += height("picture caption", words) - min(kind.below, told_below.above)
    return Element(picture, tall, whole=True, above=kind.above, below=told_below.below)


def _text(line: Line, page: PageLook, *, heading: bool = False) -> Element:
    """Return a paragraph as an element."""
    kind = face(line.style)
    more = max(0.0, _AFTER_TABLE - kind.above) if line.room == "after table" else 0.0
    room, words = page.width if kind.full else MEASURE, said(line.spans)
    tall = height(line.style, words, room) + more
    turned = height(line.style, words, room + page.wide - page.width) + more
    foot = sum(height("footnote", said(span.note)) for span in line.spans if span.note)
    return Element(
        (line,), tall, heading=heading, above=kind.above + more, below=kind.below, foot=foot, turned=turned
    )


def _nodes(node: OrgNode, level: int) -> Iterator[Line]:
    words = f"{node.name} ({plain(node.note)})" if node.note else node.name
    yield Line(_BULLETS[min(level, 2)], (Span(words),))
    for below in node.children:
        yield from _nodes(below, level + 1)


def _callout(block: Callout) -> Element:
    style = f"kr ruta {BOXES[block.kind]}"
    title = one_line(plain(block.title))
    if block.kind == "missing" and "SAKNAS" not in title.upper():
        title = f"SAKNAS: {title}"
    lines = [Line(f"{style} rubrik", (Span(title),))]
    lists = Lists()
    for item in block.paragraphs:
        listed = lists.listed(item)
        lines.append(Line(style, inlines(item.inlines), listed=listed, room="in box" if listed else ""))
    tall = (
        _FRAME
        + height("box title", title)
        + sum(height("box item" if line.room else "box", said(line.spans)) for line in lines[1:])
    )
    last = face("box" if lines[1:] else "box title")
    return Element(tuple(lines), tall, whole=True, above=face("box title").above, below=last.below)


def _definitions(block: Definitions) -> Element:
    style = "kr definition"
    lines = tuple(
        Line(style, (Span(term, bold=True), Span(f" {text.DASH} {meaning}"))) for term, meaning in block.items
    )
    return Element(lines, sum(height(style, said(line.spans)) for line in lines), below=face(style).below)


def _ends_in_table(block: Block | None) -> bool:
    if isinstance(block, Table):
        return not block.notes
    return isinstance(block, KeyFigures | StatusList | RiskMatrix)


def _style(item: Paragraph) -> str:
    if item.kind == "bullet":
        return _BULLETS[min(item.level, 2)]
    if item.kind == "number":
        return _NUMBERS[min(item.level, 1)]
    return _STYLES.get(item.kind, "body text")
