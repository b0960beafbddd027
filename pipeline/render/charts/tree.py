"""The organisation chart: the root on top, its parts in columns, and what lies below each as an indented tree."""

from __future__ import annotations

from typing import Final

from pipeline.render.charts.pen import LINE, Pen, measure, wrap
from pipeline.view import OrgChart, OrgNode
from pipeline.words import plain

_GAP: Final = 8.0
_INDENT: Final = 18.0
_COLUMN: Final = 150.0
_LONG: Final = 5  # a part with more below it than this is set in two columns where there is room


def tree(block: OrgChart, pen: Pen, width: float) -> float:
    """Draw the tree and return the height."""
    parts = block.root.children
    wide = min(width, max(220.0, measure(block.root.name, bold=True) + 60))
    bottom = _box(pen, block.root, (width - wide) / 2, 2, wide, level=0)
    if not parts:
        return bottom + 2
    if len(parts) * (_COLUMN + _GAP) > width + _GAP:
        return _stacked(pen, parts, width, bottom)
    total = sum(_weight(part) for part in parts)
    room = width - _GAP * (len(parts) - 1)
    free = room - _COLUMN * len(parts)
    rail = bottom + 12
    x, lowest, middles = 0.0, bottom, []
    for part in parts:
        across = _COLUMN + free * _weight(part) / total
        middles.append(x + across / 2)
        pen.line(x + across / 2, rail, x + across / 2, rail + 12, "base")
        lowest = max(lowest, _part(pen, part, x, rail + 12, across))
        x += across + _GAP
    pen.line(width / 2, bottom, width / 2, rail, "base")
    pen.line(min(*middles, width / 2), rail, max(*middles, width / 2), rail, "base")
    return lowest + 2


def _weight(node: OrgNode) -> float:
    return 2.0 if _below(node) > _LONG - 2 else 1.0


def _below(node: OrgNode) -> int:
    return sum(1 + _below(child) for child in node.children)


def _stacked(pen: Pen, parts: tuple[OrgNode, ...], width: float, top: float) -> float:
    """Draw everything below the root as one indented tree (a narrow drawing)."""
    return _children(pen, parts, 0, top, width, 1)


def _part(pen: Pen, node: OrgNode, x: float, y: float, across: float) -> float:
    bottom = _box(pen, node, x, y, across, level=1)
    if len(node.children) > 3 and across >= 2 * _COLUMN + _GAP:  # noqa: PLR2004 - a few stay in one column
        half = _halves(node.children)
        inner = (across - _GAP) / 2
        left = _children(pen, node.children[:half], x, bottom, inner, 2)
        pen.line(x + inner + _GAP + 8, bottom, x + inner + _GAP + 8, bottom + 1, "base")
        return max(left, _children(pen, node.children[half:], x + inner + _GAP, bottom, inner, 2))
    return _children(pen, node.children, x, bottom, across, 2)


def _halves(children: tuple[OrgNode, ...]) -> int:
    """Return how many children stand in the first of two columns, so that both are about as long."""
    sizes = [1 + _below(child) for child in children]
    return min(range(1, len(sizes)), key=lambda n: (abs(sum(sizes[:n]) - sum(sizes[n:])), -n))


def _children(pen: Pen, nodes: tuple[OrgNode, ...], x: float, top: float, across: float, level: int) -> float:
    """Draw nodes below each other, joined by elbows to a trunk on their left; return the lowest edge."""
    y, joint = top, top
    trunk = x + 8
    for node in nodes:
        start = y + _GAP
        y = _box(pen, node, x + _INDENT, start, across - _INDENT, level=level)
        joint = (start + y) / 2
        pen.line(trunk, joint, x + _INDENT, joint, "base")
        y = _children(pen, node.children, x + _INDENT, y, across - _INDENT, level + 1)
    if nodes:
        pen.line(trunk, top, trunk, joint, "base")
    return y


def _box(pen: Pen, node: OrgNode, x: float, y: float, across: float, *, level: int) -> float:
    """Draw a node and return its lower edge: the root dark, its parts tinted, the rest outlined."""
    bold = level < 2  # noqa: PLR2004 - the root and its parts
    note = measure(plain(node.note)) + 14 if node.note else 0.0
    lines = wrap(node.name, across - 18 - note, bold=bold)
    tall = len(lines) * LINE + 11
    fill, ink = ("s0", "paper") if level == 0 else ("tint", "ink") if level == 1 else ("paper", "ink")
    pen.rect(x + 0.5, y, across - 1, tall, fill, stroke="" if level == 0 else "base", radius=2)
    if level == 0:
        pen.lines(x + across / 2, y + tall / 2, lines, ink, anchor="middle", bold=True)
        return y + tall
    pen.lines(x + 9, y + tall / 2, lines, ink, bold=bold)
    if node.note:
        pen.lines(x + across - 9, y + tall / 2, [plain(node.note)], "muted", anchor="end")
    return y + tall
