"""Fonts as objects of a PDF: their character maps, and the page numbers drawn at joining, a subset of ten digits."""

from __future__ import annotations

import io
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from pipeline.render.pdf import truetype

DIGITS: Final = "0123456789"
SIZE: Final = 8.5  # points
RIGHT: Final = 51.0  # points from the page's right edge to the number's: 18 mm
BOTTOM: Final = 28.0  # points from the page's lower edge to the baseline: that of the running foot
GREY: Final = 0.25
_PER_BLOCK: Final = 100  # entries of a bfchar block, at most


@dataclass(frozen=True, slots=True)
class Digits:
    """Ten digits of a font: its file, PostScript name, glyph and width (1/1000 em) of each, and metrics."""

    file: bytes
    name: str
    glyphs: tuple[int, ...]
    widths: tuple[int, ...]
    ascent: int
    descent: int
    cap_height: int
    bounds: tuple[int, int, int, int]

    def draw(self, number: int, page_width: float) -> bytes:
        """Return the operators that print a page number, right-aligned in the lower margin."""
        figures = [int(figure) for figure in str(number)]
        wide = sum(self.widths[figure] for figure in figures) * SIZE / 1000
        codes = "".join(f"{self.glyphs[figure]:04x}" for figure in figures)
        x = page_width - RIGHT - wide
        return f"BT {GREY} g /KR {SIZE} Tf {x:.2f} {BOTTOM} Td <{codes}> Tj ET".encode()

    def embed(self, pdf: Pdf) -> Object:
        """Return the font as an object of ``pdf``."""
        file = pdf.make_stream(self.file, Length1=len(self.file))
        descriptor = Dictionary(
            Type=Name.FontDescriptor,
            FontName=Name("/" + self.name),
            Flags=4,
            FontBBox=Array(self.bounds),
            ItalicAngle=0,
            Ascent=self.ascent,
            Descent=self.descent,
            CapHeight=self.cap_height,
            StemV=80,
            FontFile2=file,
        )
        pairs = sorted(zip(self.glyphs, self.widths, strict=True))
        wide = Array([value for glyph, width in pairs for value in (glyph, Array([width]))])
        texts = [
            (b"%04x" % glyph, b"%04x" % ord(figure))
            for glyph, figure in zip(self.glyphs, DIGITS, strict=True)
        ]
        below = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=Name("/" + self.name),
            CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
            CIDToGIDMap=Name.Identity,
            W=wide,
            FontDescriptor=pdf.make_indirect(descriptor),
        )
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=Name("/" + self.name),
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([pdf.make_indirect(below)]),
                ToUnicode=pdf.make_stream(to_unicode(texts)),
            )
        )


def to_unicode(pairs: Collection[tuple[bytes, bytes]]) -> bytes:
    """Return a character map: which text (UTF-16) each glyph (four hexadecimal digits) is read as."""
    ordered = sorted(pairs)
    lines = [
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        b"/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        b"1 begincodespacerange <0000> <ffff> endcodespacerange",
    ]
    for start in range(0, len(ordered), _PER_BLOCK):
        block = ordered[start : start + _PER_BLOCK]
        lines.append(b"%d beginbfchar" % len(block))
        lines += [b"<%s> <%s>" % pair for pair in block]
        lines.append(b"endbfchar")
    lines.append(b"endcmap CMapName currentdict /CMap defineresource pop end end")
    return b"\n".join(lines)


@lru_cache(maxsize=4)
def digits(path: Path) -> Digits:
    """Return the digits of a TrueType font."""
    data = path.read_bytes()
    font = TTFont(io.BytesIO(data))
    characters = font.getBestCmap() or {}
    names = [characters[ord(figure)] for figure in DIGITS]
    glyphs = tuple(font.getGlyphID(name) for name in names)
    head: Any = font["head"]
    lines: Any = font["hhea"]
    scale = 1000 / head.unitsPerEm
    return Digits(
        truetype.merge([data], [glyphs]),
        f"KRAAAA+{path.stem}",
        glyphs,
        tuple(round(font["hmtx"][name][0] * scale) for name in names),
        round(lines.ascent * scale),
        round(lines.descent * scale),
        round(getattr(font["OS/2"], "sCapHeight", 660) * scale),
        tuple(round(edge * scale) for edge in (head.xMin, head.yMin, head.xMax, head.yMax)),
    )
