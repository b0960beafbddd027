"""A drawing (SVG) written anew from what is known to be only drawing: no scripts, addresses, fonts, pictures from elsewhere or bombs."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from pipeline.picture.pixels import pixels
from pipeline.picture.svg_style import (
    LOOKS,
    Rule,
    declarations,
    harmless,
    leads_out,
    references,
    rules,
    unread,
)
from pipeline.picture.value import LONGEST, Unusable, damaged

_SVG: Final = "{http://www.w3.org/2000/svg}"
_LINK: Final = "{http://www.w3.org/1999/xlink}href"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_SHAPES: Final = frozenset(
    {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "image", "use"}
)
_GROUPS: Final = "g defs symbol linearGradient radialGradient stop clipPath mask pattern marker tspan title"
_KEPT: Final = _SHAPES | frozenset(_GROUPS.split())
_THROUGH: Final = frozenset({"a", "switch"})  # what is inside counts, what it is does not
_NOTHING: Final = frozenset({"metadata", "desc", "style", "script", "view", "cursor"})
"""Elements that show nothing: left out without a word, as are those of other programs' namespaces."""
_MEASURED: Final = """
    cx cy d dx dy fr fx fy gradientTransform gradientUnits height id markerHeight markerUnits
    markerWidth maskContentUnits maskUnits offset orient patternContentUnits patternTransform
    patternUnits clipPathUnits pathLength points preserveAspectRatio r refX refY rotate rx ry
    spreadMethod transform viewBox width x x1 x2 y y1 y2 textLength lengthAdjust
"""
_NUMBERS: Final = frozenset(_MEASURED.split())
_LENGTH: Final = re.compile(r"\s*([0-9.]+(?:[eE][+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|)\s*")
_UNITS: Final = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_PICTURE: Final = re.compile(r"data:image/[\w.+-]+;base64,([\sA-Za-z0-9+/=]+)")
_LARGEST: Final = 5 * 2**20  # bytes
_MOST: Final = 20_000  # elements, those that are used again counted each time
_COSTLY: Final = 400  # masks, cuttings and patterns, counted likewise
_SLIM: Final = 30.0  # width to height, or the other way
_DEEPEST: Final = 60
_LINKED: Final = 300  # parts that use each other in a row
_HIDDEN: Final = frozenset({"hidden", "collapse"})


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing that is safe to show: its SVG, its width and height, whether words are set in it, and what had to be left out."""

    data: bytes
    width: float
    height: float
    words: bool
    lost: tuple[str, ...]


def safe(data: bytes) -> Drawing:
    """Return a drawing written anew; raises ``Unusable`` when it is none, or more than a picture should be."""
    if len(data) > _LARGEST:
        raise Unusable(
            "orimligt stor", "Bilden är orimligt stor.", "Förenkla bilden, eller spara den som PNG."
        )
    parser = etree.XMLParser(
        resolve_entities="internal", no_network=True, load_dtd=False, huge_tree=False, recover=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as reason:
        raise damaged() from reason
    if root.tag not in {f"{_SVG}svg", "svg"}:
        raise damaged()
    view, width, height = _measures(root)
    writer = _Writer(tuple(_rules(root)))
    if any(unread("".join(style.itertext())) for style in root.iter(f"{_SVG}style", "style")):
        writer.lost.append("regler i formatmallen")
    made = etree.Element(f"{_SVG}svg", nsmap={None: _SVG[1:-1], "xlink": _LINK[1:-5]})
    made.set("viewBox", view)
    made.set("width", f"{width:.6g}")
    made.set("height", f"{height:.6g}")
    writer.look(root, made)
    writer.fill(root, made, 0)
    if not any(_name(node) in _SHAPES for node in made.iter()):
        raise Unusable(
            "tom", "Bilden är tom.", "Öppna den i ett ritprogram, och spara den som vanlig SVG eller PNG."
        )
    _bounded(made)
    words = any(True for _ in made.iter(f"{_SVG}text"))
    return Drawing(etree.tostring(made), width, height, words, tuple(dict.fromkeys(writer.lost)))


def painted(drawing: Drawing, longest: int = LONGEST) -> bytes:
    """Return a drawing without words as PNG, at print size or with a longest side of so many pixels; raises ``Unusable``."""
    import resvg_py  # noqa: PLC0415 - loaded when there is something to draw

    scale = longest / max(drawing.width, drawing.height)
    width = max(1, round(drawing.width * scale))
    try:
        return bytes(
            resvg_py.svg_to_bytes(svg_string=drawing.data.decode(), width=width, skip_system_fonts=True)
        )
    except ValueError as reason:
        raise damaged() from reason


def _measures(root: etree._Element) -> tuple[str, float, float]:
    """Return a drawing's window, width and height; raises ``Unusable`` when it has none, or is a line."""
    window = [_number(part) for part in re.split(r"[\s,]+", root.get("viewBox", "").strip()) if part]
    sides = [_length(root.get(name, "")) for name in ("width", "height")]
    if len(window) != 4 or not all(map(math.isfinite, window)) or min(window[2:]) <= 0:  # noqa: PLR2004 - x, y, width, height
        if not all(sides):
            raise Unusable(
                "utan mått",
                "Bilden har inga mått.",
                "Spara den i ett ritprogram som vanlig SVG, eller som PNG.",
            )
        window = [0.0, 0.0, *sides]
    if not all(sides):
        sides = window[2:]
    if max(sides) / min(sides) > _SLIM or max(map(abs, window)) > 1e7 or min(sides) < 1e-3:  # noqa: PLR2004 - what drawing programs use
        raise Unusable(
            "orimliga mått",
            "Bilden har orimliga mått.",
            "Spara den i ett ritprogram som vanlig SVG, eller som PNG.",
        )
    return " ".join(f"{value:.10g}" for value in window), sides[0], sides[1]


def _number(words: str) -> float:
    try:
        return float(words)
    except ValueError:
        return math.nan


def _length(words: str) -> float:
    """Return a length in pixels, 0 when it is none that is known (a share, or a mistake)."""
    found = _LENGTH.fullmatch(words)
    value = _number(found[1]) * _UNITS[found[2]] if found else 0.0
    return value if math.isfinite(value) else 0.0


def _rules(root: etree._Element) -> Iterator[Rule]:
    found = [
        rule for style in root.iter(f"{_SVG}style", "style") for rule in rules("".join(style.itertext()))
    ]
    yield from sorted(found, key=lambda rule: rule.weight)


@dataclass(slots=True)
class _Writer:
    """Writes a drawing anew, and notes what it must leave out that would have been seen."""

    rules: tuple[Rule, ...]
    lost: list[str] = field(default_factory=list)

    def fill(self, source: etree._Element, made: etree._Element, depth: int) -> None:
        """Write what is inside an element of the drawing into its new one."""
        if depth > _DEEPEST:
            raise Unusable(
                "för djup", "Bilden är för invecklad.", "Förenkla bilden, eller spara den som PNG."
            )
        made.text = (
            source.text if made.tag in {f"{_SVG}{name}" for name in ("text", "tspan", "title")} else None
        )
        for child in source:
            if not isinstance(child.tag, str):
                continue
            name = _name(child)
            if name in _THROUGH:
                self.fill_through(child, made, depth, switch=name == "switch")
            elif name == "svg":
                self.lost.append("en ritning inuti ritningen")
            elif name in _KEPT:
                self.add(child, made, name, depth)
            elif "{" not in name and name not in _NOTHING:
                self.lost.append(f"<{name}>")

    def fill_through(self, source: etree._Element, made: etree._Element, depth: int, *, switch: bool) -> None:
        """Write what is inside a wrapper, as a group; what a switch keeps for one program is no loss."""
        group = etree.SubElement(made, f"{_SVG}g")
        self.look(source, group)
        before = len(self.lost)
        self.fill(source, group, depth + 1)
        if switch:
            self.lost[before:] = [one for one in self.lost[before:] if one != "<foreignObject>"]

    def add(self, source: etree._Element, made: etree._Element, name: str, depth: int) -> None:
        """Write an element and what is inside it."""
        inside = self.picture(source) if name == "image" else ""
        if name == "image" and not inside:
            return
        new = etree.SubElement(made, f"{_SVG}{name}")
        new.tail = source.tail if name == "tspan" else None
        self.look(source, new)
        target = inside or source.get(_LINK) or source.get("href") or ""
        if inside or (target.startswith("#") and harmless(target)):
            new.set(_LINK, target)
        self.fill(source, new, depth + 1)
        hidden = new.get("visibility") in _HIDDEN and not len(new)
        if new.get("display") == "none" or hidden:
            made.remove(new)

    def look(self, source: etree._Element, new: etree._Element) -> None:
        """Give a new element the measures and looks of its old one."""
        tag = _name(source)
        classes = frozenset(source.get("class", "").split())
        looks = {name: value for name in LOOKS if (value := source.get(name)) and harmless(value)}
        for rule in self.rules:
            if rule.fits(tag, source.get("id", ""), classes):
                looks |= rule.sets
        looks |= declarations(source.get("style", ""))
        if any("filter" in source.get(name, "") for name in ("filter", "style")) or source.get("filter"):
            self.lost.append("filter (skugga, oskärpa)")
        if any(leads_out(source.get(name, "")) for name in ("style", *LOOKS)):
            self.lost.append("en adress till något utanför bilden")
        root = new.getparent() is None
        for name in sorted(_NUMBERS):
            value = source.get(name)
            if (
                value
                and not (root and name in {"viewBox", "width", "height", "x", "y"})
                and "url(" not in value
            ):
                new.set(name, value)
        for name, value in sorted(looks.items()):
            new.set(name, value)
        if source.get(_SPACE) == "preserve":
            new.set(_SPACE, "preserve")

    def picture(self, source: etree._Element) -> str:
        """Return a picture of pixels inside the drawing, opened and written anew; empty when it lies elsewhere or cannot be used."""
        found = _PICTURE.fullmatch(source.get(_LINK) or source.get("href") or "")
        try:
            data = base64.b64decode(found[1], validate=False) if found else b""
            inside = pixels(data)
        except (Unusable, binascii.Error):
            self.lost.append("en inklistrad eller länkad bild")
            return ""
        return f"data:{inside.mime};base64,{base64.b64encode(inside.data).decode()}"


def _name(node: etree._Element) -> str:
    return str(node.tag).removeprefix(_SVG)


def _bounded(made: etree._Element) -> None:
    """Raise ``Unusable`` when a drawing uses itself, or is more than can be drawn in a moment."""
    named = {f"#{node.get('id')}": node for node in made.iter() if node.get("id")}
    known: dict[etree._Element, tuple[int, int]] = {}
    above: list[etree._Element] = []

    def count(node: etree._Element) -> tuple[int, int]:
        """Return how many elements are drawn for one, and how many masks, cuttings and patterns."""
        if node in known:
            return known[node]
        if node in above or len(above) > _LINKED:
            raise Unusable("i cirkel", "Bilden använder sig själv.", "Spara den som PNG.")
        above.append(node)
        looks = [
            f"#{ref}"
            for name, value in node.attrib.items()
            if name in LOOKS
            for ref in references(str(value))
        ]
        used = [named[ref] for ref in (*looks, node.get(_LINK, "")) if ref in named]
        found = [count(below) for below in (*node, *used)]
        costly = sum("Gradient" not in _name(named[ref]) for ref in looks if ref in named)
        known[node] = 1 + sum(total for total, _ in found), costly + sum(each for _, each in found)
        if known[node][0] > _MOST or known[node][1] > _COSTLY:
            raise Unusable(
                "för invecklad", "Bilden är för invecklad.", "Förenkla bilden, eller spara den som PNG."
            )
        above.pop()
        return known[node]

    count(made)
