"""Fonts as objects of a PDF: their character maps, and the page numbers and edge tabs drawn at joining, in a subset of a few letters."""

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
class Letters:
    """Some characters of a font, the ten digits among them: its file, PostScript name, glyph and width (1/1000 em) of each, and metrics."""

    file: bytes
    name: str
    characters: str
    glyphs: tuple[int, ...]
    widths: tuple[int, ...]
    ascent: int
    descent: int
    cap_height: int
    bounds: tuple[int, int, int, int]

    def draw(self, number: int, page_width: float) -> bytes:
        """Return the operators that print a page number, right-aligned in the lower margin."""
        x = page_width - RIGHT - self.width(str(number)) * SIZE / 1000
        return f"BT {GREY} g /KR {SIZE} Tf {x:.2f} {BOTTOM} Td <{self.codes(str(number))}> Tj ET".encode()

    def width(self, words: str) -> int:
        """Return how wide words are, in 1/1000 em; a character that the subset lacks takes no room."""
        return sum(self.widths[place] for place in self._places(words))

    def codes(self, words: str) -> str:
        """Return words as the codes of their glyphs, hexadecimal."""
        return "".join(f"{self.glyphs[place]:04x}" for place in self._places(words))

    def _places(self, words: str) -> list[int]:
        return [place for char in words if (place := self.characters.find(char)) >= 0]

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
            (b"%04x" % glyph, b"%04x" % ord(char))
            for glyph, char in zip(self.glyphs, self.characters, strict=True)
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
def letters(path: Path, words: str = "") -> Letters:
    """Return the digits of a TrueType font, and the characters of some words that it has."""
    data = path.read_bytes()
    font = TTFont(io.BytesIO(data))
    characters = font.getBestCmap() or {}
    wanted = DIGITS + "".join(sorted(set(words) - set(DIGITS)))
    kept = "".join(char for char in wanted if ord(char) in characters)
    names = [characters[ord(char)] for char in kept]
    glyphs = tuple(font.getGlyphID(name) for name in names)
    head: Any = font["head"]
    lines: Any = font["hhea"]
    scale = 1000 / head.unitsPerEm
    return Letters(
        truetype.merge([data], [glyphs]),
        f"KRAAAA+{path.stem}",
        kept,
        glyphs,
        tuple(round(font["hmtx"][name][0] * scale) for name in names),
        round(lines.ascent * scale),
        round(lines.descent * scale),
        round(getattr(font["OS/2"], "sCapHeight", 660) * scale),
        tuple(round(edge * scale) for edge in (head.xMin, head.yMin, head.xMax, head.yMax)),
    )
