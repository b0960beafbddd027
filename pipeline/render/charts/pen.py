"""What all drawings share: measuring and dividing of text, and the SVG elements.

One unit is 0.25 mm in print, so text of size 12 is 8.5 points. Every element carries
its colour as an attribute (Word, PDF) and as a class (``f-ink``, ``k-grid``), which a page in dark mode overrides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from markupsafe import escape

from pipeline.render.look.joints import divisions, joints
from pipeline.render.look.palette import Palette

Anchor = Literal["start", "middle", "end"]
SIZE: Final = 12.0
LINE: Final = 15.0
_MARK: Final = 3.6  # how far a point reaches from its middle
_STROKES: Final = {
    "good": (((-4.2, 0.4), (-1.2, 3.4), (4.4, -3.8)),),
    "partly": (((-3.6, -1.4), (3.6, -1.4)), ((0, -4.6), (0, 1.8)), ((-3.6, 4), (3.6, 4))),
    "bad": (((-3.5, -3.5), (3.5, 3.5)), ((-3.5, 3.5), (3.5, -3.5))),
}
"""The lines of each judgement's symbol, around its middle."""
_SHORT: Final = 5  # letters of a word that is not divided
_BEFORE: Final = 3  # letters before a syllable that a word is divided at

# Advance widths in thousandths of the size, from the font's own table; the rest are as wide as a letter n.
_WIDTHS: Final = {
    char: width
    for width, chars in {
        200: " \N{NO-BREAK SPACE}",
        255: "ij.,:;’lI",
        300: "f!()-",
        350: "tr/",
        430: "sz?x",
        465: "cvy",
        490: "JYFL–",
        500: "aegkåäé0123456789−+§X",
        535: "VESÉhouöATZÅÄ",
        565: "bndpqCPRK",
        610: "B&DG",
        655: "UHNOQÖ",
        735: "wM",
        820: "W%m",
    }.items()
    for char in chars
}


# -- text -----------------------------------------------------------------------------------------
def measure(words: str, size: float = SIZE, *, bold: bool = False) -> float:
    """Return about how wide a text is."""
    return sum(_WIDTHS.get(char, 545) for char in words) * size / 1000 * (1.035 if bold else 1.0)


def wrap(words: str, width: float, size: float = SIZE, *, bold: bool = False, most: int = 4) -> list[str]:
    """Return a text as lines of at most a width, broken at spaces and after hyphens, else inside the word."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(words, width, size, bold=bold):
        if line and measure((line + piece).rstrip(), size, bold=bold) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    if line.strip():
        lines.append(line.rstrip())
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1].rstrip(" -") + "…"]
    return lines


def _pieces(words: str, width: float, size: float, *, bold: bool) -> list[str]:
    pieces: list[str] = []
    for word in words.replace("-", "-\0").replace("/", "/\0").replace(" ", " \0").split("\0"):
        rest = word
        while measure(rest.rstrip(), size, bold=bold) > width and len(rest.rstrip()) > _SHORT:
            cut = _cut(rest.rstrip(), width, size, bold=bold)
            pieces.append(rest[:cut] + "-")
            rest = rest[cut:]
        pieces.append(rest)
    return pieces


def _cut(word: str, width: float, size: float, *, bold: bool) -> int:
    """Return where to divide a word: at the last joint that fits, else at the last syllable, else at the last letter that does."""
    fits = [n for n in range(2, len(word) - 1) if measure(word[:n] + "-", size, bold=bold) <= width] or [2]
    whole = [n for n in joints(word) if n in fits]
    syllables = [n for n in divisions(word, _BEFORE) if n in fits]
    return (whole or syllables or fits)[-1]


# -- elements -------------------------------------------------------------------------------------
def num(value: float) -> str:
    """Return a coordinate: at most two decimals, no trailing zeros."""
    shown = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if shown in {"-0", ""} else shown


@dataclass(slots=True)
class Pen:
    """Writes the elements of one drawing."""

    palette: Palette
    parts: list[str]

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str,
        *,
        stroke: str = "",
        radius: float = 0,
    ) -> None:
        """Draw a rectangle filled with a role of the palette."""
        edge = f' stroke="{self.palette[stroke]}"' if stroke else ""
        corner = f' rx="{num(radius)}"' if radius else ""
        css = f"f-{fill} k-{stroke}" if stroke else f"f-{fill}"
        self.parts.append(
            f'<rect class="{css}" x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}"{corner} fill="{self.palette[fill]}"{edge}/>'
        )

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        stroke: str = "grid",
        *,
        width: float = 1,
        dash: str = "",
    ) -> None:
        """Draw a straight line."""
        broken = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(
            f'<path class="k-{stroke}" d="M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}" fill="none" stroke="{self.palette[stroke]}" stroke-width="{num(width)}"{broken}/>'
        )

    def path(
        self, points: list[tuple[float, float]], stroke: str, *, width: float = 2, dash: str = ""
    ) -> None:
        """Draw a line through points."""
        way = "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points)
        broken = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(
            f'<path class="k-{stroke}" d="{way}" fill="none" stroke="{self.palette[stroke]}" stroke-width="{num(width)}" stroke-linejoin="round"{broken}/>'
        )

    def mark(self, x: float, y: float, shape: int, role: str) -> None:
        """Draw a point: circle, square, triangle or diamond, so that series differ without colour."""
        fill, css = self.palette[role], f"f-{role}"
        if shape % 4 == 0:
            self.parts.append(
                f'<circle class="{css}" cx="{num(x)}" cy="{num(y)}" r="{num(_MARK)}" fill="{fill}"/>'
            )
            return
        corners = (
            ((-1, -1), (1, -1), (1, 1), (-1, 1)),
            ((0, -1.2), (1.15, 0.95), (-1.15, 0.95)),
            ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
        )[shape % 4 - 1]
        way = "L".join(f"{num(x + a * _MARK)} {num(y + b * _MARK)}" for a, b in corners)
        self.parts.append(f'<path class="{css}" d="M{way}Z" fill="{fill}"/>')

    def ring(self, x: float, y: float, radius: float, role: str, *, filled: bool = False) -> None:
        """Draw a dot, or a ring with the page inside."""
        fill = role if filled else "paper"
        self.parts.append(
            f'<circle class="f-{fill} k-{role}" cx="{num(x)}" cy="{num(y)}" r="{num(radius)}" fill="{self.palette[fill]}" '
            f'stroke="{self.palette[role]}" stroke-width="2"/>'
        )

    def symbol(self, x: float, y: float, tone: str, role: str) -> None:
        """Draw the symbol of a judgement around a point: ✓, ±, ✗ or ○, as lines, since not every face has them."""
        if tone == "none":
            self.parts.append(
                f'<circle class="k-{role}" cx="{num(x)}" cy="{num(y)}" r="3.4" fill="none" stroke="{self.palette[role]}" stroke-width="1.7"/>'
            )
            return
        for stroke in _STROKES[tone]:
            self.path([(x + dx, y + dy) for dx, dy in stroke], role, width=1.8)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        role: str = "ink",
        *,
        anchor: Anchor = "start",
        size: float = SIZE,
        bold: bool = False,
    ) -> None:
        """Write one line with its baseline at ``y``."""
        at = "" if anchor == "start" else f' text-anchor="{anchor}"'
        weight = ' font-weight="600"' if bold else ""
        small = "" if size == SIZE else f' font-size="{num(size)}"'
        self.parts.append(
            f'<text class="f-{role}" x="{num(x)}" y="{num(y)}"{at}{weight}{small} fill="{self.palette[role]}">{escape(words)}</text>'
        )

    def lines(
        self,
        x: float,
        middle: float,
        lines: list[str],
        role: str = "ink",
        *,
        anchor: Anchor = "start",
        bold: bool = False,
    ) -> None:
        """Write lines of text centred around a height."""
        top = middle - len(lines) * LINE / 2 + LINE * 0.75
        for n, words in enumerate(lines):
            self.text(x, top + n * LINE, words, role, anchor=anchor, bold=bold)

    def halo(self, x: float, middle: float, words: str, anchor: Anchor) -> None:
        """Clear the ground behind a line of bold text that a rule would cross."""
        long = measure(words, bold=True)
        left = {"start": x, "middle": x - long / 2, "end": x - long}[anchor]
        self.rect(left - 2, middle - LINE / 2, long + 4, LINE, "paper")

    def raw(self, markup: str) -> None:
        """Add an element as it is."""
        self.parts.append(markup)
