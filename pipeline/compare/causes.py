"""Which changes a printed figure rests on, by the arithmetic in the manifests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from pipeline.compare.cells import Key, spot

_Line = tuple[str, str, int]  # file, sheet and row


class Causes:
    """The nodes of one manifest, and which changes each rests on."""

    def __init__(self, manifest: Mapping[str, Any], places: Mapping[Key, int]) -> None:
        """Go through the nodes once: arguments stand before what uses them."""
        self._nodes = manifest["nodes"]
        self.lines: dict[_Line, set[int]] = defaultdict(set)
        for key, number in places.items():
            self.lines[_line(key)].add(number)
        self.below: list[frozenset[int]] = []
        for node in self._nodes:
            own = places.get((node["file"], node["place"])) if "file" in node else None
            args = [self.below[place] for place in node.get("args", ()) if self.below[place]]
            rests = args[0].union(*args[1:]) if args else frozenset[int]()
            self.below.append(rests | {own} if own else rests)

    def leaves(self, node: int | None) -> set[Key]:
        """Return the places of all that a node rests on."""
        found: set[Key] = set()
        seen: set[int] = set()
        stack = [] if node is None else [node]
        while stack:
            place = stack.pop()
            if place in seen:
                continue
            seen.add(place)
            record = self._nodes[place]
            if "file" in record:
                found.add((record["file"], record["place"]))
            stack += record.get("args", ())
        return found


def between(sides: tuple[Causes, Causes], old: int | None, new: int | None) -> tuple[int, ...]:
    """Return the numbers of the changes that a figure rests on in either build.

    One that rests on no changed cell, but counts or sums other rows than before, rests on what has changed in those rows.
    """
    nodes = (old, new)
    direct = {
        number
        for side, node in zip(sides, nodes, strict=True)
        if node is not None
        for number in side.below[node]
    }
    if not direct:
        left, right = (side.leaves(node) for side, node in zip(sides, nodes, strict=True))
        rows = {_line(key) for key in left ^ right}
        direct = {number for side in sides for row in rows for number in side.lines.get(row, ())}
    return tuple(sorted(direct))


def _line(key: Key) -> _Line:
    page, row, _ = spot(key[1])
    return key[0], page, row
