"""What stands under a heading of a Word form, written from the same pieces that the reader finds in a document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from pipeline.forms.word_parts import numbered_as
from pipeline.read.word_marks import INSTRUCTION
from pipeline.read.word_pieces import Box, Grid, Piece
from pipeline.read.word_prose import CAPTION_STYLES
from pipeline.view import Image, Numbered, Run, Words

_FORBIDDEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # may not stand in XML
_TEXT_WIDTH: Final = 9070  # twips between the margins
_EMU: Final = 635  # to a twip
_PIXEL: Final = 15  # twips at 96 to the inch
_EMU_PER_MM: Final = 36_000
FIRST_OWN: Final = 3  # id of the first list with numbers of its own
_QUOTES: Final = frozenset({"quote", "citat", "intense quote", "starkt citat"})
_DEEPEST: Final = 6  # heading levels that a report can show
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_SPACES: Final = f'xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0"'
_IN_LINE: Final = (f'inline {_SPACES} distL="0" distR="0">', "", "inline")
_BESIDE: Final = (
    (
        f'anchor {_SPACES} distL="114300" distR="114300" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>right</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    ),
    '<wp:wrapSquare wrapText="bothSides"/>',
    "anchor",
)
"""How the frame of a picture begins, what of it stands after its size, and its name: in its line, or with text beside it."""


@dataclass(slots=True)
class Gathered:
    """What the body needs beside itself: links, footnotes and pictures in order, how deep lists and headings go, whether it quotes."""

    links: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)  # as runs
    lists: list[tuple[int, Numbered]] = field(default_factory=list)  # with numbers of their own: level, first
    images: list[Image] = field(default_factory=list)
    list_depth: int = 1
    heading_level: int = 2
    quotes: bool = False
    counted: dict[int, int] = field(default_factory=dict)  # the last number at each level of the form's list
    last: tuple[int, Numbered | None] = (0, None)  # the item above, in a list with numbers of its own


def written(pieces: Iterable[Piece | Grid], gathered: Gathered) -> Iterator[str]:
    """Yield the paragraphs and tables below a heading as WordprocessingML; a table is followed by an empty paragraph."""
    gathered.counted.clear()
    for piece in pieces:
        if isinstance(piece, Grid):
            yield _table(piece, gathered)
            yield paragraph("", "")
        else:
            yield _written(piece, gathered)


def paragraph(runs: str, style: str, more: str = "") -> str:
    """Return a paragraph in a style, the usual one when it is empty."""
    look = (f'<w:pStyle w:val="{style}"/>' if style else "") + more
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{runs}</w:p>"


def run(words: str, look: str = "") -> str:
    """Return words with a look; nothing for no words."""
    words = _FORBIDDEN.sub("", words)
    text = "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(line)}</w:t>' if line else "" for line in words.split("\n")
    )
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{text}</w:r>" if words else ""


def _written(piece: Piece, gathered: Gathered) -> str:
    runs = "".join(_picture(one.image, gathered) for one in piece.pictures if one.image)
    runs += "".join(_run(one, gathered) for one in piece.runs)
    if piece.level:
        level = min(max(piece.level, 2), _DEEPEST)
        gathered.heading_level = max(gathered.heading_level, level)
        return paragraph(runs, f"Rubrik{level}")
    if piece.list:
        bullet = piece.list == "bullet"
        gathered.list_depth = max(gathered.list_depth, piece.depth + 1)
        own = _own_list(piece, gathered)
        place = f'<w:numPr><w:ilvl w:val="{piece.depth}"/><w:numId w:val="{own or (1 if bullet else 2)}"/></w:numPr>'
        return paragraph(
            runs, "Punktlista" if bullet else "Numreradlista", place if piece.depth or own else ""
        )
    if piece.style == INSTRUCTION:
        return paragraph(runs, "Anvisning")
    if piece.style in CAPTION_STYLES:
        return paragraph(runs, "Beskrivning")
    if piece.style in _QUOTES:
        gathered.quotes = True
        return paragraph(runs, "Citat")
    return paragraph(runs, "")


def _own_list(piece: Piece, gathered: Gathered) -> int:
    """Return the id of the list that an item with a number of its own is in: a new one unless it follows on the item above; 0 for none."""
    level, above = gathered.last
    number = piece.number if piece.list == "number" else None
    gathered.last = (piece.depth, number)
    if number is None or _is_counted(number, piece.depth, gathered.counted):
        gathered.last = (piece.depth, None)
        return 0
    follows = above and level == piece.depth and above.kind == number.kind and number.value == above.value + 1
    if not follows:
        gathered.lists.append((piece.depth, number))
    return FIRST_OWN + len(gathered.lists) - 1


def _is_counted(number: Numbered, depth: int, counted: dict[int, int]) -> bool:
    """Tell whether an item has the number that the form's own list would give it, and count it there."""
    form, text = numbered_as(depth)
    before, _, after = text.partition(f"%{depth + 1}")
    if number.kind != (form, before, after) or number.value != counted.get(depth, 0) + 1:
        return False
    for deeper in [level for level in counted if level > depth]:
        del counted[deeper]
    counted[depth] = number.value
    return True


def _noted(words: Words) -> str:
    """Return a footnote as runs; what links in it lead to stands after the words, since its part has no relations."""
    parts = [Run(words)] if isinstance(words, str) else [one for one in words if isinstance(one, Run)]
    told = (
        replace(one, text=f"{one.text} ({one.href})" if one.href and one.href not in one.text else one.text)
        for one in parts
    )
    return "".join(run(one.text if number else f" {one.text}", _look(one)) for number, one in enumerate(told))


def _look(part: Run) -> str:
    """Return how a run looks, as run properties."""
    look = ("<w:b/>" if part.bold else "") + ("<w:i/>" if part.italic else "")
    look += (
        f'<w:vertAlign w:val="{"superscript" if part.script == "sup" else "subscript"}"/>'
        if part.script
        else ""
    )
    return look + (f"<w:lang w:val={quoteattr(part.lang)}/>" if part.lang else "")


def _run(part: Run, gathered: Gathered) -> str:
    if part.note:
        gathered.notes.append(_noted(part.note))
        return f'<w:r><w:rPr><w:rStyle w:val="Fotnotsreferens"/></w:rPr><w:footnoteReference w:id="{len(gathered.notes)}"/></w:r>'
    look = ('<w:rStyle w:val="Hyperlnk"/>' if part.href else "") + _look(part)
    if not part.href:
        return run(part.text, look)
    gathered.links.append(part.href)
    return f'<w:hyperlink r:id="rIdL{len(gathered.links)}">{run(part.text, look)}</w:hyperlink>'


def _table(grid: Grid, gathered: Gathered) -> str:
    columns = max((len(row) for row in grid.rows), default=1) or 1
    width = _TEXT_WIDTH // columns
    grid_columns = f'<w:gridCol w:w="{width}"/>' * columns
    body = ""
    for number, row in enumerate(grid.rows):
        head = "<w:trPr><w:tblHeader/></w:trPr>" if number == 0 else ""
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_inside(cell, gathered, bold=number == 0)}</w:tc>'
            for cell in row
        )
        body += f"<w:tr>{head}{cells}</w:tr>"
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Tabellrutnt"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="0420" w:firstRow="1" '
        'w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid_columns}</w:tblGrid>{body}</w:tbl>"
    )


def _inside(cell: Box, gathered: Gathered, *, bold: bool) -> str:
    """Return the paragraphs of a cell, at least one."""
    looks = (
        replace(one, runs=tuple(replace(part, bold=True) for part in one.runs)) if bold else one
        for one in cell
    )
    return "".join(_written(replace(one, pictures=()), gathered) for one in looks) or paragraph("", "")


def _picture(image: Image, gathered: Gathered) -> str:
    """Return a picture as wide as its writer showed it, else as its pixels but no wider than the text; in its line, or with text beside it."""
    gathered.images.append(image)
    number = len(gathered.images)
    shown = round(image.width_mm * _EMU_PER_MM)
    across = shown or (min(image.width_px * _PIXEL, _TEXT_WIDTH) or _TEXT_WIDTH) * _EMU
    down = across * image.height_px // max(image.width_px, 1) or across
    size = f'cx="{across}" cy="{down}"'
    begin, wrap, end = _BESIDE if image.aside else _IN_LINE
    return (
        f'<w:r><w:drawing><wp:{begin}<wp:extent {size}/>{wrap}<wp:docPr id="{number}" name="Bild {number}" descr={quoteattr(image.alt)}/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture"><pic:pic xmlns:pic="{_DRAWING}/picture">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Bild {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="rIdB{number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        f"</pic:pic></a:graphicData></a:graphic></wp:{end}></w:drawing></w:r>"
    )
