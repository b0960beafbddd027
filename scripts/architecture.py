"""Draws who imports whom in ``pipeline/``, as layers: ``docs/bilder/hus.svg``. Run it when a part is added or moved; a test says when.

Each box is a part of the house (a folder, a module at the top, or a room of ``render/``) and stands above all that it imports. An arrow
goes to what a part imports; where the way leads over a third part, the direct arrow is left out.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PICTURE: Final = ROOT / "docs" / "bilder" / "hus.svg"
ROOMS: Final = {
    "render": True,
    "kinds": False,
}  # folders whose contents are other parts: each its own, or all of them one
COLOURS: Final = ("#1d4f5c", "#eef3f4", "#7a8b90")  # text and frame, box, arrow
WIDE: Final = 124
HIGH: Final = 28
GAP: Final = 16
ROW: Final = 66

Imports = Mapping[str, frozenset[str]]


def imports(package: Path) -> Imports:
    """Return for each part of a package the other parts that its modules import, also lazily."""
    known = {
        _part(path.relative_to(package).with_suffix("").parts, package) for path in package.rglob("*.py")
    }
    found: dict[str, set[str]] = {part: set() for part in known if part != "__init__"}
    for path in sorted(package.rglob("*.py")):
        here = _part(path.relative_to(package).with_suffix("").parts, package)
        for name in _imported(path, package.name):
            there = _part(tuple(name.split(".")[1:]), package)
            if here in found and there in found and there != here:
                found[here].add(there)
    return {part: frozenset(others) for part, others in found.items()}


def _imported(path: Path, package: str) -> Iterator[str]:
    """Yield the dotted names that a module imports from the package."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == package:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith(f"{package}."))


def _part(names: tuple[str, ...], package: Path) -> str:
    """Return the part that a dotted name lies in."""
    if len(names) > 1 and names[0] in ROOMS and _is_part(package / names[0] / names[1]):
        return f"{names[0]}/{names[1] if ROOMS[names[0]] else '*'}"
    return names[0] if names else ""


def _is_part(path: Path) -> bool:
    return path.is_dir() or (path.name != "__init__" and path.with_suffix(".py").is_file())


def layers(found: Imports) -> Mapping[str, int]:
    """Return the layer of each part, 0 at the bottom: one above the highest that it imports. Raises ``ValueError`` for a circle."""
    height: dict[str, int] = {}

    def climb(part: str, way: tuple[str, ...]) -> int:
        if part in way:
            raise ValueError(f"a circle of imports: {' -> '.join((*way, part))}")
        if part not in height:
            height[part] = 1 + max((climb(other, (*way, part)) for other in sorted(found[part])), default=-1)
        return height[part]

    for part in sorted(found):
        climb(part, ())
    return height


def direct(found: Imports) -> Imports:
    """Return the imports that no other import leads to."""
    beyond: dict[str, frozenset[str]] = {}

    def reached(part: str) -> frozenset[str]:
        if part not in beyond:
            beyond[part] = found[part].union(*(reached(other) for other in found[part]))
        return beyond[part]

    return {
        part: others - frozenset().union(*(reached(other) for other in others))
        for part, others in found.items()
    }


@dataclass(frozen=True, slots=True)
class Box:
    """A part in the picture: its upper left corner and what stands in it."""

    x: float
    y: float
    title: str

    def svg(self) -> str:
        """Return the box with the part's name in it."""
        ink, fill, _ = COLOURS
        middle = self.x + WIDE / 2
        return (
            f'<rect x="{self.x:g}" y="{self.y:g}" width="{WIDE}" height="{HIGH}" rx="4" fill="{fill}" stroke="{ink}"/>'
            f'<text x="{middle:g}" y="{self.y + 19:g}">{escape(self.title)}</text>'
        )


def boxes(found: Imports) -> Mapping[str, Box]:
    """Return the parts' boxes: a row for each layer, its parts near the middle of what they import."""
    height = layers(found)
    top = max(height.values())
    rows = [sorted(part for part in found if height[part] == level) for level in range(top + 1)]
    widest = max(len(row) for row in rows)
    placed: dict[str, Box] = {}
    for level, row in enumerate(rows):
        row.sort(key=lambda part: (sum(placed[o].x for o in found[part]) / max(1, len(found[part])), part))
        left = (widest - len(row)) * (WIDE + GAP) / 2 + GAP
        for place, part in enumerate(row):
            x, y = left + place * (WIDE + GAP), (top - level) * ROW + GAP
            placed[part] = Box(x, y, part)
    return placed


def picture(package: Path) -> str:
    """Return the whole picture as SVG."""
    found = imports(package)
    placed = boxes(found)
    wide = max(box.x for box in placed.values()) + WIDE + GAP
    high = max(box.y for box in placed.values()) + HIGH + GAP
    ink, _, arrow = COLOURS
    lines = [
        f'<path d="M{placed[a].x + WIDE / 2:g} {placed[a].y + HIGH:g}L{placed[b].x + WIDE / 2:g} {placed[b].y - 3:g}"/>'
        for a, others in sorted(direct(found).items())
        for b in sorted(others)
    ]
    return "\n".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:g} {high:g}" role="img" aria-labelledby="t">',
        '<title id="t">The parts of pipeline as layers: every arrow goes down, to what a part imports</title>',
        f"<style>text{{font:bold 12px sans-serif;text-anchor:middle;fill:{ink}}}</style>",
        '<defs><marker id="a" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">',
        f'<path d="M0 0L6 3L0 6z" fill="{arrow}"/></marker></defs>',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<g stroke="{arrow}" fill="none" marker-end="url(#a)">',
        *lines,
        "</g>",
        *(box.svg() for _, box in sorted(placed.items())),
        "</svg>\n",
    ))  # fmt: skip


def main() -> None:
    """Write the picture; with ``--check`` only say whether it is up to date, by the exit code."""
    drawn = picture(ROOT / "pipeline")
    if "--check" in sys.argv[1:]:
        sys.exit(PICTURE.read_text(encoding="utf-8") != drawn)
    PICTURE.write_text(drawn, encoding="utf-8")
    print(PICTURE.relative_to(ROOT))


if __name__ == "__main__":
    main()
