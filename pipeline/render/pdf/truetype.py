"""Merges subsets of one TrueType font, whose used glyphs kept their numbers, into the subset that holds them all."""

from __future__ import annotations

import io
import struct
from collections.abc import Collection, Sequence
from functools import cache
from itertools import accumulate
from typing import Any, Final

from fontTools.misc.textTools import pad
from fontTools.ttLib import TTFont
from fontTools.ttLib.sfnt import SFNTWriter

KEPT: Final = ("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep")
_BOUNDS: Final = {"xMin": min, "yMin": min, "xMax": max, "yMax": max}


def merge(files: Sequence[bytes], used: Sequence[Collection[int]]) -> bytes:
    """Return one font file with the glyphs of all, given which glyphs of each file are used by their number.

    A used glyph keeps its number. Glyphs that are only components of others have numbers of each subset's own; they get
    new ones after the last used.
    """
    subsets = [_opened(file) for file in files]
    merged = _Merged(1 + max(max(numbers, default=0) for numbers in used))
    for subset, numbers in zip(subsets, used, strict=True):
        for number in (0, *sorted(numbers)):
            merged.add(subset, number, numbers)
    tables = {name: subsets[0].reader[name] for name in KEPT if name in subsets[0]} | _tables(subsets, merged)
    target = io.BytesIO()
    writer = SFNTWriter(target, len(tables))
    for name in sorted(tables):
        writer[name] = tables[name]
    writer.close()
    return target.getvalue()


def _opened(file: bytes) -> Any:
    """Return a subset whose glyphs are named by their numbers."""
    font = TTFont(io.BytesIO(file), recalcBBoxes=False, recalcTimestamp=False)
    font.setGlyphOrder(_names(font["maxp"].numGlyphs))
    return font


def _name(number: int) -> str:
    return f"glyph{number:05}"


@cache
def _names(count: int) -> list[str]:
    return [_name(number) for number in range(count)]


class _Numbers:
    """Tells fontTools the number of a glyph named by it."""

    extended = False  # numbers have 16 bits

    @staticmethod
    def getGlyphID(name: str) -> int:  # noqa: N802 - fontTools' name
        """Return the number in a name."""
        return int(name.removeprefix("glyph"))


class _Merged:
    """The glyphs gathered so far: the used ones by number, then components."""

    def __init__(self, count: int) -> None:
        self.outlines = [b""] * count
        self.metrics = [(0, 0)] * count
        self.placed: set[int] = set()
        self.components: dict[tuple[bytes, tuple[int, int]], int] = {}

    def add(self, subset: Any, number: int, used: Collection[int]) -> int:
        """Add a glyph of a subset unless it is there; return its number in the merged font."""
        kept = number in used or number == 0
        if kept and number in self.placed:
            return number
        outline, metrics = self._relocated(subset, number, used), subset["hmtx"].metrics[_name(number)]
        if kept:
            self.placed.add(number)
            self.outlines[number], self.metrics[number] = outline, metrics
            return number
        if (outline, metrics) not in self.components:
            self.components[outline, metrics] = len(self.outlines)
            self.outlines.append(outline)
            self.metrics.append(metrics)
        return self.components[outline, metrics]

    def _relocated(self, subset: Any, number: int, used: Collection[int]) -> bytes:
        """Return an outline whose components, if it is made of any, have their merged numbers."""
        glyph = subset["glyf"].glyphs[_name(number)]
        if glyph.isComposite() and hasattr(glyph, "data"):  # not seen before
            glyph.expand(subset["glyf"])
            for component in glyph.components:
                component.glyphName = _name(self.add(subset, _Numbers.getGlyphID(component.glyphName), used))
        outline: bytes = glyph.compile(_Numbers, recalcBBoxes=False)
        return outline


def _tables(subsets: Sequence[Any], merged: _Merged) -> dict[str, bytes]:
    """Return the tables that are of all subsets; every place has four bytes and every glyph a width of its own."""
    count, outlines = len(merged.outlines), [pad(outline, 4) for outline in merged.outlines]
    font = subsets[0]
    head, hhea, maxp = font["head"], font["hhea"], font["maxp"]
    for name, edge in _BOUNDS.items():
        setattr(head, name, edge(getattr(subset["head"], name) for subset in subsets))
    for name in vars(maxp).keys() - {"tableTag", "tableVersion", "numGlyphs"}:
        setattr(maxp, name, max(getattr(subset["maxp"], name) for subset in subsets))
    head.indexToLocFormat, hhea.numberOfHMetrics = 1, count
    font.setGlyphOrder(_names(count))
    return {
        "glyf": b"".join(outlines),
        "loca": struct.pack(f">{count + 1}L", *accumulate(map(len, outlines), initial=0)),
        "hmtx": b"".join(struct.pack(">Hh", *pair) for pair in merged.metrics),
        **{table.tableTag: table.compile(font) for table in (head, hhea, maxp)},
    }
