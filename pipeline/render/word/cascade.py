"""What a style of a Word file comes to, through the styles it is based on, the document's defaults and the theme's fonts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from pipeline.render.word.look import W

_RGB: Final = re.compile("[0-9A-Fa-f]{6}")
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DEFAULT_SIZE: Final = 10.0  # points, where nothing is said
_DEFAULT_FONT: Final = "Times New Roman"
_TWIPS: Final = 20
_LINE: Final = 240  # the unit of line spacing that is a multiple
_LEADING: Final = 1.22  # of a line of one, for most type
_THEMED: Final = {"major": "majorFont", "minor": "minorFont"}


def value(node: etree._Element | None, name: str = "val") -> str:
    """Return an attribute of an element; "" when there is no such element."""
    return "" if node is None else node.get(f"{W}{name}", "")


def on(node: etree._Element | None) -> bool:
    """Tell whether a property is there and not turned off."""
    return node is not None and value(node) not in {"0", "false", "off"}


@dataclass(frozen=True, slots=True)
class Type:
    """How the text of a paragraph style is set: font family, size, line height and room above and below, all in points."""

    font: str
    size: float
    line: float
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class Cascade:
    """The styles of a file, each asked for by its id; ``theme`` is the root of the theme, when there is one."""

    root: etree._Element
    theme: etree._Element | None = None
    by_id: dict[str, etree._Element] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Know the styles by their ids; of two with one id the first holds."""
        for style in self.root.findall(f"{W}style"):
            self.by_id.setdefault(style.get(f"{W}styleId", ""), style)

    def chain(self, identity: str) -> Iterator[etree._Element]:
        """Yield a style, the one it is based on, and so on; a circle is left where it closes."""
        been: set[str] = set()
        while identity in self.by_id and identity not in been:
            been.add(identity)
            style = self.by_id[identity]
            yield style
            identity = value(style.find(f"{W}basedOn"))

    def default(self, kind: str = "paragraph") -> str:
        """Return the id of the style that a kind has when none is named; "" when there is none."""
        styles = [style for style in self.by_id.values() if style.get(f"{W}type") == kind]
        marked = (style for style in styles if style.get(f"{W}default") in {"1", "true", "on"})
        return next((style.get(f"{W}styleId", "") for style in marked), "")

    def found(self, identity: str, path: str, name: str = "val") -> str:
        """Return a property's attribute (``rPr/sz``) from the nearest style that says it, else the document's default, else ""."""
        where = f"{W}" + path.replace("/", f"/{W}")
        for style in self.chain(identity or self.default()):
            if found := value(style.find(where), name):
                return found
        kind, _, rest = path.partition("/")
        default = self.root.find(f"{W}docDefaults/{W}{kind}Default/{W}{kind}/{W}{rest}")
        return value(default, name)

    def says(self, identity: str, path: str) -> etree._Element | None:
        """Return the element of the nearest style in the chain that has it; None when none has."""
        where = f"{W}" + path.replace("/", f"/{W}")
        return next((node for style in self.chain(identity) if (node := style.find(where)) is not None), None)

    def font(self, identity: str) -> str:
        """Return the font family of a style's Latin text."""
        for style in self.chain(identity or self.default()):
            if name := self._named(style.find(f"{W}rPr/{W}rFonts")):
                return name
        fonts = self.root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts")
        return self._named(fonts) or _DEFAULT_FONT

    def _named(self, fonts: etree._Element | None) -> str:
        themed = value(fonts, "asciiTheme")[:5]
        if themed in _THEMED and self.theme is not None:
            latin = self.theme.find(f".//{_A}{_THEMED[themed]}/{_A}latin")
            if latin is not None and latin.get("typeface"):
                return latin.get("typeface", "")
        return value(fonts, "ascii")

    def size(self, identity: str) -> float:
        """Return the type size of a style in points."""
        found = self.found(identity, "rPr/sz")
        return int(found) / 2 if found.isdigit() else _DEFAULT_SIZE

    def type(self, identity: str) -> Type:
        """Return how a paragraph style is set."""
        size = self.size(identity)
        line, rule = (
            self.found(identity, "pPr/spacing", "line"),
            self.found(identity, "pPr/spacing", "lineRule"),
        )
        amount = int(line) if line.isdigit() else _LINE
        fixed = rule in {"exact", "atLeast"}
        height = amount / _TWIPS if fixed else size * _LEADING * amount / _LINE
        above, below = (self.found(identity, "pPr/spacing", name) for name in ("before", "after"))
        return Type(
            self.font(identity),
            size,
            max(height, size * _LEADING) if rule == "atLeast" else height,
            *(int(room) / _TWIPS if room.isdigit() else 0.0 for room in (above, below)),
        )

    def colour(self, identity: str) -> str:
        """Return the text colour of a style as RRGGBB, by its plain value; "" when it is automatic or none."""
        found = self.found(identity, "rPr/color")
        return found if _RGB.fullmatch(found) else ""
