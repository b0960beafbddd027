"""From a view's tree to the pieces the template loops over: what each is, its XML, and which way its page is turned."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from markupsafe import Markup

from pipeline import text
from pipeline.render.word import pictures
from pipeline.render.word import table as tables
from pipeline.render.word.look import BOXES, PageLook
from pipeline.render.word.pages import height
from pipeline.render.word.piece import Piece, picture_piece, text_piece
from pipeline.render.word.samples import TableLook
from pipeline.render.word.xml import Gathered, clean, paragraph, run
from pipeline.view import (
    Block,
    Callout,
    Chart,
    Definitions,
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
)
from pipeline.words import plain

_DEEPEST: Final = 6
_AFTER_TABLE: Final = '<w:spacing w:before="220"/>'
Drawn = Chart | OrgChart | RiskMatrix


@dataclass(slots=True)
class Writer:
    """Writes the pieces of a report in reading order."""

    store: Gathered
    page: PageLook
    table: TableLook
    tiles: TableLook
    drawn: Mapping[int, bytes]  # PNG by id() of the block
    captions: Mapping[str, str] = field(default_factory=dict)  # caption of each table by its id
    level: int = 1

    # -- sections --------------------------------------------------------------------------------
    def chapter(self, section: Section) -> list[Piece]:
        """Return the pieces below a chapter's heading, which the template writes itself."""
        self.level = 1
        return list(self._inside(section, 1))

    def _inside(self, section: Section, level: int) -> Iterator[Piece]:
        if section.source:
            yield self._line("kr källa", f"Underlag: {section.source}", heading=True)
        for before, block in pairwise((None, *section.blocks)):
            if block is not None:
                yield from self._block(block, level, after_table=_ends_in_table(before))
        for below in section.sections:
            yield self._heading(below, level + 1)
            if below.intro:
                yield self._line("kr inledning", below.intro)
            yield from self._inside(below, level + 1)

    def _heading(self, section: Section, level: int) -> Piece:
        self.level = min(level, self.level + 1, _DEEPEST)
        style = f"heading {self.level}"
        xml = paragraph(self.store.bookmarked(section.id, run(section.title)), self._style(style))
        return Piece(
            "text",
            Markup(xml),  # noqa: S704 - escaped by run()
            heading=True,
            anchor=section.id,
            height=height(style, section.title, self.page.width),
        )

    def _style(self, name: str) -> str:
        return self.store.style(name)

    def _line(self, style: str, words: str, *, heading: bool = False) -> Piece:
        return text_piece(paragraph(run(words), self._style(style)), height(style, words), heading=heading)

    # -- blocks ----------------------------------------------------------------------------------
    def _block(self, block: Block, level: int, *, after_table: bool) -> Iterator[Piece]:
        match block:
            case Prose():
                yield from self._prose(block, level, after_table=after_table)
            case Chart() | OrgChart():
                yield from self._chart(block)
            case Image():
                yield from self._image(block)
            case Callout():
                yield self._callout(block)
            case Definitions():
                yield self._definitions(block)
            case _:
                yield from self._tabular(block)

    def _tabular(self, block: Table | StatusList | RiskMatrix | KeyFigures) -> Iterator[Piece]:
        match block:
            case Table():
                yield self._table(block)
            case StatusList():
                yield self._written(
                    lambda width: tables.goals(block, self.table, self.store, width), block.title, ""
                )
            case RiskMatrix():
                yield self._written(
                    lambda width: tables.matrix(block, self.table, width), plain(block.title), block.id
                )
            case KeyFigures():
                for part in tables.tiles(block, self.tiles, self.store, self.page.width):
                    yield Piece("nyckeltal", tabell=Markup(part.xml), whole=True, height=part.height)  # noqa: S704

    def _prose(self, block: Prose, level: int, *, after_table: bool) -> Iterator[Piece]:
        before = ""
        for number, item in enumerate(block.paragraphs):
            if item.kind == "heading":
                depth = self.level = min(level + 1 + item.level, self.level + 1, _DEEPEST)
                content = paragraph(self.store.inlines(item.inlines), self._style(f"heading {depth}"))
                yield text_piece(content, height(f"heading {depth}", _plain(item)), heading=True)
            else:
                if item.kind == "number" and item.level == 0 and before not in {"number", "bullet"}:
                    self.store.lists += 1
                space = _AFTER_TABLE if after_table and number == 0 else ""
                yield text_piece(self.paragraph(item, space), height(_style_of(item), _plain(item)))
            before = item.kind

    def paragraph(self, item: Paragraph, space: str = "") -> str:
        """Return a paragraph of running text or an item of a list."""
        numbering = ""
        if item.kind == "number":
            identity = self.list_id(self.store.lists)
            numbering = (
                f'<w:numPr><w:ilvl w:val="{min(item.level, 1)}"/><w:numId w:val="{identity}"/></w:numPr>'
            )
        return paragraph(self.store.inlines(item.inlines), self._style(_style_of(item)), numbering + space)

    @staticmethod
    def list_id(number: int) -> int:
        """Return the numbering id of the nth numbered list; the package writes it, so that each list starts at 1."""
        return 1000 + number

    # -- tables ----------------------------------------------------------------------------------
    def _table(self, block: Table) -> Piece:
        return self._written(
            lambda width: tables.write(block, self.table, self.store, width),
            tables.caption(block),
            block.id,
            tuple(plain(note) for note in block.notes),
            wide=block.wide,
        )

    def _written(
        self,
        write: Callable[[int], tables.Written],
        caption: str,
        identity: str,
        notes: tuple[str, ...] = (),
        *,
        wide: bool = False,
    ) -> Piece:
        room = self.page.wide if wide else self.page.width
        title = self.store.bookmarked(identity, run(caption))
        table = write(room)
        if not wide and table.least > self.page.width:
            table, wide = write(self.page.wide), True
        tall = table.height + height("caption", caption, room) + sum(height("note", note) for note in notes)
        return Piece(
            "tabell",
            rubrik=Markup(title),  # noqa: S704 - escaped by run()
            tabell=Markup(table.xml),  # noqa: S704 - written and escaped in docx_table
            noter=tuple(clean(note) for note in notes),
            wide=wide,
            whole=table.whole,
            height=tall,
        )

    # -- pictures --------------------------------------------------------------------------------
    def _chart(self, block: Chart | OrgChart) -> Iterator[Piece]:
        data = self.drawn[id(block)]
        size = pictures.png_size(data)
        room = pictures.framed(size, self.page.width, round(self.page.height * 0.8))
        title = plain(block.title)
        picture = pictures.drawing(self.store, data, "png", room, plain(block.alt), title)
        unit = (
            f", {block.unit}" if isinstance(block, Chart) and block.unit and block.unit not in title else ""
        )
        words = self.store.bookmarked(block.id, run(title.rstrip(".") + unit))
        if isinstance(block, Chart) and block.table in self.captions:
            words += run(". Siffrorna finns i tabellen ")
            linked = run(self.captions[block.table], f'<w:rStyle w:val="{self._style("hyperlink")}"/>')
            words += self.store.link(f"#{block.table}", linked) + run(".")
        yield picture_piece(picture, words, room[1], title * 2)
        if isinstance(block, OrgChart):
            found = list(self._nodes(block.root, 0))
            yield text_piece("".join(found), len(found) * height("list bullet", ""))

    def _nodes(self, node: OrgNode, level: int) -> Iterator[str]:
        style = self._style(("list bullet", "list bullet 2", "list bullet 3")[min(level, 2)])
        yield paragraph(run(f"{node.name} ({plain(node.note)})" if node.note else node.name), style)
        for below in node.children:
            yield from self._nodes(below, level + 1)

    def _image(self, block: Image) -> Iterator[Piece]:
        found = pictures.normal(block.data, block.mime)
        if found is None:
            yield self._line("kr ruta saknas", f"Bilden kunde inte läsas: {block.alt}")
            return
        data, extension, size = found
        room = pictures.fit(size, self.page.width, round(self.page.height * 0.6))
        picture = pictures.drawing(self.store, data, extension, room, block.alt, block.caption or "Bild")
        yield picture_piece(picture, run(block.caption), room[1], block.caption)

    # -- boxes -----------------------------------------------------------------------------------
    def _callout(self, block: Callout) -> Piece:
        name = f"kr ruta {BOXES[block.kind]}"
        parts = [paragraph(run(_box_title(block)), self._style(f"{name} rubrik"))]
        for item in block.paragraphs:
            content = self.store.inlines(item.inlines)
            if item.kind in {"bullet", "number"}:
                self.store.lists += (
                    item.kind == "number" and item.level == 0 and parts[-1].count("<w:numPr>") == 0
                )
                number = self.list_id(self.store.lists) if item.kind == "number" else self.list_id(0)
                numbering = (
                    f'<w:numPr><w:ilvl w:val="{min(item.level, 1)}"/><w:numId w:val="{number}"/></w:numPr>'
                )
                parts.append(
                    paragraph(content, self._style(name), f'{numbering}<w:ind w:left="624" w:hanging="340"/>')
                )
            else:
                parts.append(paragraph(content, self._style(name)))
        tall = 34.0 + sum(height("box", _plain(item)) for item in block.paragraphs)
        return text_piece("".join(parts), tall, whole=True)

    def _definitions(self, block: Definitions) -> Piece:
        style = self._style("kr definition")
        found = (
            paragraph(run(term, "<w:b/><w:bCs/>") + run(f" {text.DASH} {meaning}"), style)
            for term, meaning in block.items
        )
        return text_piece(
            "".join(found),
            sum(height("kr definition", f"{term} – {meaning}") for term, meaning in block.items),
        )


def _box_title(block: Callout) -> str:
    title = plain(block.title)
    return f"SAKNAS: {title}" if block.kind == "missing" and "SAKNAS" not in title.upper() else title


def _ends_in_table(block: Block | None) -> bool:
    if isinstance(block, Table):
        return not block.notes
    return isinstance(block, KeyFigures | StatusList | RiskMatrix)


def _style_of(item: Paragraph) -> str:
    match item.kind:
        case "bullet":
            return ("list bullet", "list bullet 2", "list bullet 3")[min(item.level, 2)]
        case "number":
            return ("list number", "list number 2")[min(item.level, 1)]
        case "quote":
            return "quote"
        case "lead":
            return "kr inledning"
        case _:
            return "body text"


def _plain(item: Paragraph) -> str:
    return "".join(getattr(part, "text", "0 000 mnkr") for part in item.inlines)
