"""The paragraphs and tables of one part of a Word document, in order: what each is an item of, what is merged, deleted or hidden in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from lxml import etree

from pipeline.read.word_elements import (
    BLOCKS,
    GONE,
    LOST,
    MC,
    NOTHING,
    UNSEEN,
    WRAPPERS,
    chosen,
    has_blocks,
    has_stray,
    is_on,
    named,
    strays,
)
from pipeline.read.word_fields import Fields
from pipeline.read.word_lists import Counting, depth, membership, value
from pipeline.read.word_package import Package, W
from pipeline.read.word_picture import Pictures
from pipeline.read.word_pieces import Box, Found, Grid, Kind, Piece
from pipeline.read.word_runs import joined, stripped
from pipeline.read.word_story import Inlines, Line, Notes, checked, prompt
from pipeline.read.word_styles import Styles, level_of, props
from pipeline.view import Numbered
from pipeline.words import plain

_LIST: Final = re.compile(r"(list bullet|punktlista|list number|numrerad lista) ?([2-5]?)")
_BUILT_ON: Final = re.compile(r"caption|beskrivning|(?:intense )?quote|(?:starkt )?citat")
"""Styles whose paragraphs are something else than text: one that is based on them is that too."""
_MOST: Final = 63  # columns of a table in Word


class Story:
    """The text of one part, in the order it is read: lists are counted on, and fields may go on over paragraphs."""

    def __init__(
        self,
        package: Package,
        styles: Styles,
        lists: Counting,
        notes: Notes,
        name: str,
        root: etree._Element,
        *,
        closed: bool = False,
    ) -> None:
        """Take what the part belongs to, its name and root; ``closed`` leaves its pictures unopened."""
        self.styles, self.lists = styles, lists
        self._order = {node: at for at, node in enumerate(root.iter(f"{W}p", f"{W}tbl"))}
        relations = package.related(name)
        pictures = None if closed else Pictures(package, name)
        self.inlines = Inlines(pictures, styles, relations, Fields(root), notes, self._boxed)

    def pieces(
        self, parent: Iterable[etree._Element], table: str = "", *, light: bool = True
    ) -> Iterator[Piece | Grid]:
        """Yield the paragraphs and tables below a node; one whose mark is deleted or hidden goes on in the next."""
        waiting: Piece | None = None
        for piece in self._blocks(parent, table, light=light):
            if waiting is not None and isinstance(piece, Piece):
                piece = _after(waiting, piece)  # noqa: PLW2901 - the whole of both
            elif waiting is not None:
                yield waiting
            waiting = piece if isinstance(piece, Piece) and piece.joins else None
            if waiting is None:
                yield piece
        if waiting is not None:
            yield waiting

    def _blocks(self, nodes: Iterable[etree._Element], table: str, *, light: bool) -> Iterator[Piece | Grid]:
        for node in nodes:
            tag = node.tag
            if tag == f"{W}p":
                yield self._paragraph(node, table, light=light)
            elif tag == f"{W}tbl":
                yield from self._table(node)
            elif tag in LOST:
                yield Piece("", (), lost=(LOST[tag],))
            elif tag == f"{MC}AlternateContent":
                for one in chosen(node):
                    yield from self._blocks(one, table, light=light)
            elif tag == f"{W}sdt" and node.find(f"{W}sdtPr/{W}showingPlcHdr") is not None:
                yield Piece("", (), _marks(node), found=_prompted(node))
            elif tag in NOTHING:
                yield from self._astray(node, table, light=light)
            elif isinstance(tag, str) and tag not in GONE:
                yield from self._inside(node, table, light=light)

    def _astray(self, node: etree._Element, table: str, *, light: bool) -> Iterator[Piece | Grid]:
        """Yield what stands in something among paragraphs that has no place for it, told of at the first."""
        for number, piece in enumerate(self._blocks(strays(node), table, light=light)):
            found = (Found(Kind.STRAY, named(node)), *piece.found)
            yield piece if number else replace(piece, found=found)

    def _inside(self, node: etree._Element, table: str, *, light: bool) -> Iterator[Piece | Grid]:
        """Yield what is in an element among paragraphs that is none itself: paragraphs, or text that has none around it."""
        whole = not has_blocks(node)
        if not whole:
            yield from self._blocks(node, table, light=light)
            if node.tag in WRAPPERS or not _own(node):
                return
        line, holder = Line(), etree.Element(f"{W}p")
        holder.append(_copy(node) if whole else _bare(node))
        self.inlines.read(holder, line, "", table, light=light)
        if line.runs or line.found or line.lost or line.pictures:
            yield _made(Piece("", ()), line)

    def _paragraph(self, node: etree._Element, table: str, *, light: bool) -> Piece:
        look = node.find(f"{W}pPr")
        key = value(look.find(f"{W}pStyle")) if look is not None else ""
        style = self.styles.style(key)
        level = _level(look, style.level)
        if level == 1:
            self.lists.restart()
        kind, deep, number = self._list(look, key)
        shaded = look is not None and look.find(f"{W}shd") is not None
        line = Line()
        self.inlines.read(node, line, key, table, light=light and not shaded)
        name = next((one for one in style.names if _BUILT_ON.fullmatch(one)), style.name)
        piece = Piece(name, (), _marks(node), kind, deep, level, number=number, joins=_joins(look, level))
        return replace(_made(piece, line), at=self._order.get(node, -1))

    def _list(self, look: etree._Element | None, key: str) -> tuple[str, int, Numbered | None]:
        """Return a paragraph's kind of list, its level and number: by its own setting, else its style's, else the style's name."""
        style, own = self.styles.style(key), membership(look)
        matches = (_LIST.fullmatch(name) for name in style.names)
        named = next((match for match in matches if match), None)
        deep = int(named[2]) - 1 if named and named[2] else 0
        if own is not None and own.key == "0":  # taken out of its style's list
            return "", 0, None
        if own is None and named is None and (style.member is None or style.member.key == "0"):
            return "", 0, None
        first = own if own is not None and own.key else style.member
        number, level = (first.key, own.level if own is not None else "") if first else ("", "")
        level = level or (style.member.level if style.member else "")
        at = depth(level)
        if not level and style.member:
            at = self.lists.level_of(number, style.member.style) or 0
        of_name = "number" if named and named[1] in {"list number", "numrerad lista"} else "bullet"
        known = self.lists.level(number, at)
        counted = self.lists.count(number, at)
        kind = of_name if known is None else "bullet" if known.bullet else "number"
        return kind, max(deep, at), counted if kind == "number" else None

    def _boxed(self, box: etree._Element) -> str:
        return words(tuple(self.pieces(box)))

    # -- tables -----------------------------------------------------------------------------------
    def _table(self, node: etree._Element) -> Iterator[Piece | Grid]:
        style = value(node.find(f"{W}tblPr/{W}tblStyle"))
        found: list[Found] = []
        rows = []
        for row in _nearest(node, f"{W}tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            if is_on(row.find(f"{W}trPr/{W}hidden")):
                found.append(Found(Kind.ROW))
                continue
            cells = [cell for cell in _nearest(row, f"{W}tc") if cell.find(f"{W}tcPr/{W}cellDel") is None]
            before, after = (_count(row.find(f"{W}trPr/{W}{name}")) for name in ("gridBefore", "gridAfter"))
            rows.append((before, [tuple(self.pieces(cell, style, light=False)) for cell in cells], after))
        loose = list(_loose(node))
        if len(rows) == 1 and len(rows[0][1]) == 1:  # a frame around text
            yield from _framed(rows[0][1][0], found)
            yield from self._blocks(loose, style, light=False)
            return
        grid = Grid(
            tuple(
                (((),) * before + tuple(map(_box, cells)) + ((),) * after) for before, cells, after in rows
            ),
            at=self._order.get(node, -1),
        )
        inner = tuple(piece for _, cells, _ in rows for cell in cells for piece in cell)
        yield _told(grid, node, inner, found)
        yield from self._blocks(loose, style, light=False)


def _told(grid: Grid, node: etree._Element, inner: Sequence[Piece | Grid], found: Sequence[Found]) -> Grid:
    """Return a table with what is lost and found in its cells, each once."""
    lost = [thing for piece in inner for thing in piece.lost]
    boxes = [box for piece in inner for box in piece.boxes]
    nested = [piece for piece in inner if isinstance(piece, Grid)]
    if nested:
        lost.append("en tabell inuti tabellen")
        boxes += [said for one in nested if (said := words((one,)))]
    if any(one.seen for piece in inner if isinstance(piece, Piece) for one in piece.pictures):
        lost.append("en bild i en tabellcell")
    return replace(
        grid,
        merged=_is_merged(node),
        lost=tuple(dict.fromkeys(lost)),
        boxes=tuple(boxes),
        found=tuple(dict.fromkeys((*found, *(one for piece in inner for one in piece.found)))),
    )


def _is_merged(node: etree._Element) -> bool:
    """Tell whether cells of a table are merged; tables in its cells are not asked."""
    spans = (cell.find(f"{W}tcPr") for row in _nearest(node, f"{W}tr") for cell in _nearest(row, f"{W}tc"))
    return any(
        look is not None
        and (
            look.find(f"{W}vMerge") is not None
            or look.find(f"{W}hMerge") is not None
            or value(look.find(f"{W}gridSpan")) not in {"", "1"}
        )
        for look in spans
    )


def _framed(pieces: Sequence[Piece | Grid], found: Sequence[Found]) -> Iterator[Piece | Grid]:
    """Yield what stands in a frame of one cell, told of at its first paragraph."""
    more = (*found, Found(Kind.FRAME)) if words(pieces) else tuple(found)
    for number, piece in enumerate(pieces):
        yield piece if number else replace(piece, found=(*more, *piece.found))


def _box(cell: Sequence[Piece | Grid]) -> Box:
    return tuple(piece for piece in cell if isinstance(piece, Piece))


def _count(node: etree._Element | None) -> int:
    number = value(node)
    return min(int(number), _MOST) if number.isdecimal() and len(number) < 4 else 0  # noqa: PLR2004


def _nearest(node: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield the nearest elements of a name below a node, through content controls and insertions but not tables."""
    for child in node:
        if child.tag == tag:
            yield child
        elif child.tag == f"{MC}AlternateContent":
            for one in chosen(child):
                yield from _nearest(one, tag)
        elif child.tag not in UNSEEN and child.tag not in NOTHING and child.tag not in {f"{W}tbl", f"{W}p"}:
            yield from _nearest(child, tag)


def _loose(node: etree._Element, tag: str = "tr") -> Iterator[etree._Element]:
    """Yield what stands in a table but in none of its rows, or in a row but in none of its cells."""
    for child in node:
        if child.tag == f"{W}{tag}":
            if tag == "tr" and not _is_away(child):
                yield from _loose(child, "tc")
        elif child.tag in NOTHING:
            yield from (child,) if has_stray(child) else ()
        elif isinstance(child.tag, str) and child.tag not in GONE:
            within = child.tag not in BLOCKS and next(_nearest(child, f"{W}{tag}"), None) is not None
            yield from _loose(child, tag) if within else (child,)


def _is_away(row: etree._Element) -> bool:
    """Tell whether a row of a table is deleted or hidden."""
    return row.find(f"{W}trPr/{W}del") is not None or is_on(row.find(f"{W}trPr/{W}hidden"))


# -- paragraphs ---------------------------------------------------------------------------------------
def _made(piece: Piece, line: Line) -> Piece:
    runs = checked(line)
    return replace(
        piece,
        runs=runs,
        pictures=tuple(line.pictures),
        lost=tuple(line.lost),
        boxes=tuple(line.boxes),
        found=tuple(line.found),
    )


def _after(first: Piece, second: Piece) -> Piece:
    """Return a paragraph that begins with what stands in the one before it; of an empty one the first's look stays."""
    last = second if second.text or second.marks or second.level else replace(first, joins=second.joins)
    return replace(
        last,
        runs=joined((*first.runs, *second.runs)),
        marks=(*first.marks, *second.marks),
        pictures=(*first.pictures, *second.pictures),
        lost=(*first.lost, *second.lost),
        boxes=(*first.boxes, *second.boxes),
        found=(*first.found, *second.found),
    )


def _marks(node: etree._Element) -> tuple[str, ...]:
    return tuple(mark.get(f"{W}name", "") for mark in node.iter(f"{W}bookmarkStart"))


def _prompted(node: etree._Element) -> tuple[Found, ...]:
    asked = prompt(node)
    return (Found(Kind.PROMPT, asked),) if asked else ()


def _level(look: etree._Element | None, of_style: int) -> int:
    own = level_of(value(look.find(f"{W}outlineLvl"))) if look is not None else None
    return own or of_style


def _joins(look: etree._Element | None, level: int) -> bool:
    """Tell whether a paragraph is a large first letter, or its mark deleted, or hidden so that Word shows it and the next as one."""
    frame = look.find(f"{W}framePr") if look is not None else None
    if frame is not None and frame.get(f"{W}dropCap") in {"drop", "margin"}:
        return True
    mark = look.find(f"{W}rPr") if look is not None else None
    if mark is None:
        return False
    if mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None:
        return True
    looks = props(mark)
    # a heading stays one
    return looks.get("vanish") == "1" and looks.get("specVanish") != "1" and level == 0


def _copy(node: etree._Element) -> etree._Element:
    """Return an element to read where it does not stand."""
    return etree.fromstring(etree.tostring(node, with_tail=False))


def _own(node: etree._Element) -> str:
    """Return the words of an element that stand in none below it."""
    return " ".join(" ".join((node.text or "", *(child.tail or "" for child in node))).split())


def _bare(node: etree._Element) -> etree._Element:
    """Return an element with nothing but its own words."""
    bare = etree.Element(node.tag)
    bare.text = _own(node)
    return bare


def words(pieces: Sequence[Piece | Grid]) -> str:
    """Return the words of some pieces on one line."""
    parts = (
        plain(stripped(piece.runs)) if isinstance(piece, Piece) else " ".join(cell for row in piece.texts for cell in row)
        for piece in pieces
    )  # fmt: skip
    return " ".join(part for part in parts if part).replace("\n", " ").strip()
