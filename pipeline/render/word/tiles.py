"""Key figures measured: rows of at most four, each number with its unit in one line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline import text
from pipeline.render.look.symbols import SYMBOLS
from pipeline.render.word.element import TILES, Cell, Element, Grid, Picture, Row, Span, Spans
from pipeline.render.word.grids import MARGINS
from pipeline.render.word.look import PageLook
from pipeline.render.word.pictures import Drawn, framed
from pipeline.render.word.printed import inlines, said
from pipeline.render.word.sizes import height, line_width
from pipeline.view import KeyFigures, Tile
from pipeline.words import number_text

SPARK: Final = 1600  # twips, the width of the latest years drawn small
_TILES: Final = 4
_NUMBER_SIZE: Final = 20.0  # points, of a key figure
_UNIT_SIZE: Final = 18  # half points
_SERIF: Final = 1.16  # how much wider the bold face of key figures is than that of text


def tiles(block: KeyFigures, page: PageLook, drawn: Mapping[int, Drawn]) -> Iterator[Element]:
    """Yield key figures as tables of at most four columns: labels as header row, numbers, comparisons."""
    for part in _rows_of(block.tiles, page):
        yield _tiles(part, _tile_widths(part, page), [_spark(drawn.get(id(tile))) for tile in part])


def _spark(drawn: Drawn | None) -> Picture | None:
    """Return the years of a key figure as decoration: its words say what they show."""
    if drawn is None:
        return None
    return Picture(drawn.data, drawn.extension, framed(drawn.size, SPARK, SPARK), "", "Fem år")


def _rows_of(all_tiles: Sequence[Tile], page: PageLook) -> Iterator[Sequence[Tile]]:
    """Yield key figures in rows alike, of at most four, or of so many as have room for their numbers."""
    count = len(all_tiles)
    for lines in range(-(-count // _TILES), count + 1):
        size = -(-count // lines)
        parts = [all_tiles[first : first + size] for first in range(0, count, size)]
        if size == 1 or all(sum(_number_width(tile, page) for tile in part) <= page.width for part in parts):
            yield from parts
            return


def _tile_widths(part: Sequence[Tile], page: PageLook) -> tuple[int, ...]:
    """Return the widths of a row of key figures: equal, or what each number needs and an equal share of the rest."""
    each, needs = page.width // len(part), [_number_width(tile, page) for tile in part]
    if max(needs) <= each:
        return (each,) * len(part)
    return tuple(need + (page.width - sum(needs)) // len(part) for need in needs)


def _number_width(tile: Tile, page: PageLook) -> int:
    """Return how many twips a key figure's number with its unit takes in one line."""
    number, unit = _number(tile)
    wide = line_width(number, _NUMBER_SIZE) + line_width(unit, _UNIT_SIZE / 2)
    return round(wide * _SERIF * page.letters) + MARGINS


def _number(tile: Tile) -> tuple[str, str]:
    """Return a key figure's number, and its unit with the no-break space before it."""
    number = number_text(tile.number, unit=False)
    return number, number_text(tile.number).removeprefix(number)


def _tiles(part: Sequence[Tile], widths: tuple[int, ...], sparks: Sequence[Picture | None]) -> Element:
    label = [(Span(tile.label),) for tile in part]
    number = [(Span(number), Span(unit, size=_UNIT_SIZE)) for number, unit in map(_number, part)]
    comment = [_comparison(tile) for tile in part]
    none: list[None] = [None] * len(part)
    tall = {
        "label": _tallest("label", label, widths),
        "number": height("number", ""),
        "comment": _tallest("comment", comment, widths)
        + max(one.size[1] / 20 if one else 0 for one in sparks),
    }
    rows = tuple(
        Row(kind, tuple(_cells(line, widths, sparks if kind == "comment" else none)), tall[kind])
        for kind, line in (("label", label), ("number", number), ("comment", comment))
        if kind != "comment" or any(comment) or any(sparks)
    )
    title = "Nyckeltal: " + ", ".join(tile.label for tile in part)
    description = "Rubriken står överst, talet under den och jämförelsen under talet."
    return Element(Grid(title, description, widths, rows, sample=TILES), sum(tall.values()), whole=True)


def _cells(line: Sequence[Spans], widths: Sequence[int], sparks: Sequence[Picture | None]) -> Iterator[Cell]:
    for spans, width, spark in zip(line, widths, sparks, strict=True):
        yield Cell(spans, width, picture=spark)


def _tallest(style: str, line: Sequence[Spans], widths: Sequence[int]) -> float:
    pairs = zip(line, widths, strict=True)
    return max(height(style, said(spans), width - MARGINS) for spans, width in pairs)


def _comparison(tile: Tile) -> Spans:
    """Return what stands below a tile's number: the arrow with the comparison, and the note on a line of its own."""
    arrow = (Span(f"{SYMBOLS[tile.direction]}{text.NBSP}"),) if tile.direction and tile.comment else ()
    note = (*((Span("\n"),) if tile.comment else ()), *inlines(tile.note)) if tile.note else ()
    return (*arrow, *inlines(tile.comment), *note)
