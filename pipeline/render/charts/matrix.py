"""The risk map: one hue in five steps, the number of risks in each field; the gravest are named beside or below it."""

from __future__ import annotations

from typing import Final

from pipeline.render.charts.pen import LINE, Pen, measure, wrap
from pipeline.view import Risk, RiskMatrix

_CELL: Final = 34.0  # the height of a field
_LOW: Final = 27.0  # the same where there are words beside the map
_COUNT: Final = 15.0  # size of a number
_MAP: Final = 340.0  # the width of the map, where there is more room
_BESIDE: Final = 130.0  # so much room is needed for words beside it
_GAP: Final = 24.0
_SLIM: Final = 200.0  # a narrower map has the steps' numbers instead of their names
_NAMED: Final = 3  # more risks of one value than these are not named
_TOLD: Final = 3  # lines of a risk that is named; the whole of it stands in the register
_STEPS: Final = 5


def matrix(block: RiskMatrix, pen: Pen, width: float) -> float:
    """Draw the map, likelihood upwards and consequence to the right, and return the height."""
    beside = width - _MAP - _GAP >= _BESIDE
    across = _MAP if beside else width
    bottom = _map(block, pen, across, _LOW if beside or width < _SLIM else _CELL)
    if beside:
        return max(bottom, _told(block, pen, (_MAP + _GAP, width), 4))
    return _told(block, pen, (0, width), bottom + 6)


def _map(block: RiskMatrix, pen: Pen, width: float, tall: float) -> float:
    up_names, names = block.likelihoods, block.consequences
    if width < _SLIM:
        up_names, names = _numbered(up_names), _numbered(names)
    left = min(max(map(measure, up_names), default=0), width * 0.34) + 10
    across = (width - left) / max(len(names), 1)
    top = LINE + 4
    pen.text(0, 11, "Sannolikhet", "muted", bold=True)
    for up, name in enumerate(reversed(up_names)):
        likelihood, y = len(up_names) - up, top + up * tall
        pen.lines(left - 8, y + tall / 2, wrap(name, left - 10, most=2), anchor="end")
        for n in range(len(names)):
            count, step = len(block.at(likelihood, n + 1)), _step(block, likelihood * (n + 1))
            x = left + n * across
            pen.rect(x + 1, y + 1, across - 2, tall - 2, f"heat{step}")
            if count:
                at = x + across / 2, y + tall / 2 + 5
                pen.text(*at, str(count), f"on-heat{step}", anchor="middle", size=_COUNT, bold=True)
    bottom = top + len(up_names) * tall
    deepest = 1
    for n, name in enumerate(names):
        lines = wrap(name, across - 4, most=3)
        deepest = max(deepest, len(lines))
        for k, words in enumerate(lines):
            pen.text(left + (n + 0.5) * across, bottom + LINE + k * LINE, words, anchor="middle")
    bottom += LINE * (deepest + 1) + 4
    pen.text(width, bottom, "Konsekvens", "muted", anchor="end", bold=True)
    return bottom + 6


def _numbered(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(step) for step in range(1, len(names) + 1))


def _step(block: RiskMatrix, value: int) -> int:
    """Return which of the five steps a risk value has: the bands spread over them, the lowest palest and the highest darkest."""
    return round(block.band(value) / max(len(block.bands) - 1, 1) * (_STEPS - 1))


def _told(block: RiskMatrix, pen: Pen, ends: tuple[float, float], top: float) -> float:
    """Write what the steps mean, and which risks have the highest value, and return the height."""
    left, right = ends
    highest = len(block.likelihoods) * len(block.consequences)
    keys = []
    for n, (limit, word) in enumerate(block.bands):
        above = block.bands[n + 1][0] - 1 if n + 1 < len(block.bands) else highest
        words = f"{limit}–{above} {word}" if above > limit else f"{limit} {word}"
        keys.append((words, f"heat{_step(block, limit)}"))
    y = top
    for words, role in keys:
        lines = wrap(words, right - left - 18, most=3)
        pen.rect(left, y + 1.5, 12, 12, role)
        for k, line in enumerate(lines):
            pen.text(left + 18, y + 12 + k * LINE, line)
        y += max(len(lines) * LINE, LINE) + 4
    worst = _worst(block)
    if worst:
        value = worst[0].likelihood * worst[0].consequence
        pen.text(left, y + LINE + 2, f"Högst riskvärde, {value}", bold=True)
        y += LINE + 4
        for risk in worst:
            for line in wrap(f"{risk.id} {risk.text}", right - left, most=_TOLD):
                pen.text(left, y + LINE, line)
                y += LINE
            y += 4
    return y + 8


def _worst(block: RiskMatrix) -> tuple[Risk, ...]:
    """Return the risks with the highest value, unless they are many."""
    top = max((risk.likelihood * risk.consequence for risk in block.risks), default=0)
    worst = tuple(risk for risk in block.risks if risk.likelihood * risk.consequence == top)
    return worst if len(worst) <= _NAMED else ()
