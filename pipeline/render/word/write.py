"""The third pass: placed elements as WordprocessingML, in the parts that the template's loops ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from pipeline.render.word import place
from pipeline.render.word.contents import entry
from pipeline.render.word.element import TABLE, TILES, Cell, Grid, Line, Listed, Picture, Placed, Row, Spans
from pipeline.render.word.heads import own
from pipeline.render.word.look import PageLook
from pipeline.render.word.pictures import drawing
from pipeline.render.word.printed import one_line
from pipeline.render.word.runs import on_field, sized, tinted
from pipeline.render.word.samples import RowLook, TableLook
from pipeline.render.word.store import BULLETS, Store, link_field
from pipeline.render.word.xml import Xml, escape, linked, paragraph, run
from pipeline.text import clean

_COLOURED: Final = "heading 2"  # has the colour of its part, as the chapter's title
_BOLD: Final = "<w:b/><w:bCs/>"
_ROOM: Final = {
    "": "",
    "after table": '<w:spacing w:before="220"/>',
    "in box": '<w:ind w:left="624" w:hanging="340"/>',
}
_CANT_SPLIT: Final = re.compile("<w:cantSplit[^>]*/>")
_EMPTY: Final = Xml()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a chapter as the template sees it (hence the Swedish names); ``slag`` says which of the others it has."""

    slag: str
    innehall: Xml = _EMPTY
    rubrik: Xml = _EMPTY
    tabell: Xml = _EMPTY
    bild: Xml = _EMPTY
    noter: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter as the template sees it; ``brytning`` closes the section before it."""

    brytning: Xml
    rubrik: Xml
    titel: str
    ingress: str
    innehall: tuple[Xml, ...]
    delar: tuple[Part, ...]


@dataclass(slots=True)
class Writer:
    """Writes a report in reading order. In Word the properties of a section stand at its end: those open are kept."""

    store: Store
    page: PageLook
    looks: Mapping[str, TableLook]  # of tables and key figures
    heads: Mapping[str, str] = field(default_factory=dict)  # those that show the chapter's name
    colours: Mapping[str, str] = field(
        default_factory=dict
    )  # of the part that each chapter belongs to, by id
    titles: list[str] = field(default_factory=list)  # of the chapters written
    section: str = ""
    colour: str = ""  # of the headings that are being written; that of their style when empty
    open: dict[int, int] = field(default_factory=dict)  # the numbered list that each level is in

    def chapters(self, chapters: Sequence[place.Chapter]) -> tuple[Chapter, ...]:
        """Return the chapters as the template's loops ask for them."""
        pages = place.pages(chapters)
        return tuple(self._chapter(chapter, pages) for chapter in chapters)

    def _chapter(self, chapter: place.Chapter, pages: Mapping[str, int]) -> Chapter:
        section = chapter.section
        self.titles.append(clean(one_line(section.title)))
        self.colour = self.colours.get(section.id, "")
        look = tinted("", self.colour) if self.colour else ""
        inside = section.sections if len(section.sections) >= place.FEW else ()
        return Chapter(
            self._turned(self.page.opener),
            Xml(self.store.bookmarked(section.id, run(one_line(section.title), look))),
            self.titles[-1],
            clean(section.intro),
            tuple(Xml(entry(below.id, below.title, pages.get(below.id, 0))) for below in inside),
            tuple(self._parts(chapter.elements)),
        )

    def _turned(self, following: str) -> Xml:
        """Return the paragraph that closes the open section (nothing before the first), and open another."""
        closing = paragraph("", self.store.style("kr brytning"), self.section) if self.section else ""
        self.section = own(following, self.heads, len(self.titles))
        return Xml(closing)

    def _parts(self, elements: Sequence[Placed]) -> Iterator[Part]:
        landscape = False
        for item in elements:
            if item.landscape != landscape:
                landscape = item.landscape
                yield Part("text", self._turned(self.page.landscape if landscape else self.page.portrait))
            yield self._part(item)

    def _part(self, item: Placed) -> Part:
        match item.element.content:
            case Grid(sample="tabell") as grid:
                title = self._spans(grid.caption, grid.anchor)
                return Part(TABLE, rubrik=Xml(title), tabell=self._grid(grid, item.keep), noter=grid.notes)
            case Grid() as grid:
                return Part(TILES, tabell=self._grid(grid, item.keep))
            case Picture() as picture:
                shown = drawing(self.store, picture)
                return Part("bild", bild=Xml(shown), rubrik=Xml(self._spans(picture.caption, picture.anchor)))
            case lines:
                return Part("text", Xml("".join(self.line(line) for line in lines)))

    # -- text ------------------------------------------------------------------------------------
    def line(self, line: Line) -> str:
        """Return a paragraph."""
        extra = self._number(line.listed) + _ROOM[line.room]
        colour = self.colour if line.style == _COLOURED else ""
        return paragraph(
            self._spans(line.spans, line.anchor, colour=colour), self.store.style(line.style), extra
        )

    def _number(self, listed: Listed | None) -> str:
        if listed is None:
            return ""
        level = min(listed.level, 1)
        if listed.begins:
            self.store.lists.append((level, listed.number))
            self.open = {**self.open, level: len(self.store.lists)} if level else {0: len(self.store.lists)}
        number = self.open.get(level, self.open.get(0, 0)) if listed.numbered else 0
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{BULLETS + number}"/></w:numPr>'

    def _spans(self, spans: Spans, anchor: str = "", rpr: str = "", colour: str = "") -> str:
        """Return runs; ``anchor`` names the first one, ``rpr`` is the look of the place as run properties, ``colour`` that of the words."""
        xml = ""
        for span in spans:
            target = self.store.target(span.href) if span.href else ""
            style = "hyperlink" if target else span.style
            look = f'<w:rStyle w:val="{self.store.style(style)}"/>{rpr}' if style else rpr
            look += _BOLD if span.bold and "<w:b/>" not in rpr else ""
            look += "<w:i/><w:iCs/>" if span.italic else ""
            look = sized(look, span.size) if span.size else look
            look = tinted(look, colour) if colour and not target else look
            look = on_field(look, span.field) if span.field else look
            look += f'<w:vertAlign w:val="{span.script}erscript"/>' if span.script == "sup" else ""
            look += '<w:vertAlign w:val="subscript"/>' if span.script == "sub" else ""
            look += f'<w:lang w:val="{escape(span.lang)}"/>' if span.lang else ""
            written = run(span.text, look)
            if target:
                written = f'<w:hyperlink {target} w:history="1">{written}</w:hyperlink>'
            written += self.store.note(self._note(span.note)) if span.note else ""
            xml += written if xml else self.store.bookmarked(anchor, written)
        return xml

    def _note(self, spans: Spans) -> str:
        """Return the runs of a footnote; its links are fields, since its part has no relationships."""
        xml = ""
        for span in spans:
            runs = self._spans((replace(span, href="", note=()),))
            code = link_field(span.href)
            xml += linked(code, runs) if code else runs
        return xml

    # -- tables ----------------------------------------------------------------------------------
    def _grid(self, grid: Grid, keep: Sequence[bool]) -> Xml:
        look = self.looks[grid.sample]
        rows = [
            self._row(row, look.rows[row.kind], keep=stays)
            for row, stays in zip(grid.rows, keep, strict=True)
        ]
        start = look.open(grid.widths, escape(grid.title), escape(grid.description))
        return Xml(f"{start}{''.join(rows)}</w:tbl>")

    def _row(self, row: Row, look: RowLook, *, keep: bool) -> str:
        trpr = _CANT_SPLIT.sub("", look.trpr) if row.splits else look.trpr
        cells = [look.cells[cell.place].cell(self._cell(cell, look), cell, keep=keep) for cell in row.cells]
        return f"<w:tr>{trpr}{''.join(cells)}</w:tr>"

    def _cell(self, cell: Cell, look: RowLook) -> str:
        """Return what stands in a cell: its words, and its picture on a line of its own."""
        said = self._spans(cell.spans, rpr=look.cells[cell.place].rpr)
        if cell.picture is None:
            return said
        below = run("\n") if said else ""
        return said + below + drawing(self.store, cell.picture)
