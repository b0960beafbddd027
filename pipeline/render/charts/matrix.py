"""The risk matrix: a heat map whose cells hold the number of risks, their ids and their value."""

from __future__ import annotations

from typing import Final

from markupsafe import escape

from pipeline.colour import READABLE, WHITE, contrast, mix
from pipeline.render.charts.pen import LINE, SIZE, Pen, measure, num, wrap
from pipeline.view import Risk, RiskMatrix

_DARK: Final = "#1b2224"
_CELL: Final = 54.0
_SMALL: Final = 10.5


def matrix(block: RiskMatrix, pen: Pen, width: float) -> float:
    """Draw the matrix, likelihood upwards and consequence to the right, and return the height."""
    left = min(max(map(measure, block.likelihoods), default=0) + 12, width * 0.26)
    across = (width - left) / max(len(block.consequences), 1)
    top = LINE + 4
    pen.text(0, 11, "Sannolikhet", "muted", bold=True)
    for up, name in enumerate(reversed(block.likelihoods)):
        likelihood = len(block.likelihoods) - up
        y = top + up * _CELL
        pen.lines(left - 10, y + _CELL / 2, wrap(name, left - 12, most=3), anchor="end")
        for n in range(len(block.consequences)):
            risks = block.at(likelihood, n + 1)
            _cell(block, pen, risks, likelihood * (n + 1), (left + n * across, y, across))
    bottom = top + len(block.likelihoods) * _CELL
    deepest = 1
    for n, name in enumerate(block.consequences):
        lines = wrap(name, across - 6, most=2)
        deepest = max(deepest, len(lines))
        for k, words in enumerate(lines):
            pen.text(left + (n + 0.5) * across, bottom + LINE + k * LINE, words, anchor="middle")
    bottom += LINE * (deepest + 1) + 2
    pen.text(width, bottom, "Konsekvens", "muted", anchor="end", bold=True)
    return _legend(block, pen, bottom + 14, width)


def _fill(block: RiskMatrix, pen: Pen, level: int) -> str:
    """Return the colour of a band: the darker, the graver."""
    share = (level / max(len(block.bands) - 1, 1)) ** 1.25
    return mix(mix(pen.palette["s2"], WHITE, 0.9), pen.palette["s2"], share)


def _cell(
    block: RiskMatrix, pen: Pen, risks: tuple[Risk, ...], value: int, place: tuple[float, float, float]
) -> None:
    x, y, across = place
    fill = _fill(block, pen, block.band(value))
    ink = WHITE if contrast(fill, WHITE) >= READABLE else _DARK
    pen.raw(
        f'<rect x="{num(x + 1)}" y="{num(y + 1)}" width="{num(across - 2)}" height="{num(_CELL - 2)}" rx="2" fill="{fill}"/>'
    )
    _write(pen, x + across - 6, y + 13, str(value), ink, "end", _SMALL)
    if not risks:
        return
    _write(pen, x + 9, y + 21, str(len(risks)), ink, "start", 18, bold=True)
    whole = (risk.id.replace("-", "\N{NON-BREAKING HYPHEN}") for risk in risks)
    lines = wrap(", ".join(whole), across - 14, _SMALL, most=2)
    for k, words in enumerate(lines):
        _write(pen, x + 9, y + 35 + k * 12, words, ink, "start", _SMALL)


def _write(
    pen: Pen, x: float, y: float, words: str, fill: str, anchor: str, size: float, *, bold: bool = False
) -> None:
    weight = ' font-weight="600"' if bold else ""
    pen.raw(
        f'<text x="{num(x)}" y="{num(y)}" text-anchor="{anchor}" font-size="{num(size)}"{weight} fill="{fill}">{escape(words)}</text>'
    )


def _legend(block: RiskMatrix, pen: Pen, top: float, width: float) -> float:
    highest = len(block.likelihoods) * len(block.consequences)
    x, y = 0.0, top + 10
    for n, (limit, word) in enumerate(block.bands):
        above = block.bands[n + 1][0] - 1 if n + 1 < len(block.bands) else highest
        words = f"{limit}–{above} {word}" if above > limit else f"{limit} {word}"
        need = 18 + measure(words, SIZE) + 18
        if x and x + need - 18 > width:
            x, y = 0.0, y + LINE + 4
        pen.raw(
            f'<rect class="k-base" x="{num(x + 0.5)}" y="{num(y - 9.5)}" width="12" height="12" fill="{_fill(block, pen, n)}" stroke="{pen.palette["base"]}"/>'
        )
        pen.text(x + 18, y, words)
        x += need
    return y + 8
