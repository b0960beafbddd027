"""The pages of a document: which sections it has, what stands in their headers and footers, and the sections made of them."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.render.word.adopt.source import Source
from pipeline.render.word.cascade import on, value
from pipeline.render.word.look import LEAST, W

R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ORDER: Final = (
    *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc"),
    *("pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg"),
    *("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings"),
)
_KEPT: Final = frozenset(
    {"footnotePr", "endnotePr", "pgSz", "pgMar", "paperSrc", "pgBorders", "pgNumType", "docGrid"}
)
_LARGEST: Final = 31_680  # twips: Word's largest page, 22 inches
_SIZE: Final = {"w": 11906, "h": 16838}  # A4, twips
_MARGINS: Final = {"top": 1531, "right": 1247, "bottom": 1361, "left": 1247, "header": 680, "footer": 624}
Reference = tuple[str, str]
"""``header`` or ``footer``, and ``default``, ``first`` or ``even``."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a document: its properties, and the relationship ids of its headers and footers, inherited ones too."""

    properties: etree._Element
    references: Mapping[Reference, str]
    own: frozenset[Reference]

    @property
    def first_differs(self) -> bool:
        """Tell whether the first page has a header and footer of its own."""
        return on(self.properties.find(f"{W}titlePg"))


def sections(source: Source) -> list[Section]:
    """Return the sections in order, at least one."""
    found: list[Section] = []
    references: dict[Reference, str] = {}
    for properties in source.body.iter(f"{W}sectPr"):
        own = {
            (kind, node.get(f"{W}type", "default")): node.get(f"{R}id", "")
            for kind in ("header", "footer")
            for node in properties.findall(f"{W}{kind}Reference")
        }
        own = {place: key for place, key in own.items() if key in source.relations}
        references = references | own
        found.append(Section(properties, references, frozenset(own)))
    return found or [Section(etree.Element(f"{W}sectPr"), {}, frozenset())]


def upright(found: list[Section]) -> Section:
    """Return the section that chapters look like: the last that is not on its side, else the last."""
    standing = [
        one
        for one in found
        if (size := one.properties.find(f"{W}pgSz")) is None or value(size, "orient") != "landscape"
    ]
    return (standing or found)[-1]


def made(
    section: Section, references: Mapping[Reference, str], *, first_differs: bool = False
) -> etree._Element:
    """Return section properties for a page like a section's, in one column, with headers and footers by relationship id."""
    properties = etree.Element(f"{W}sectPr")
    for (kind, place), key in sorted(references.items()):
        node = etree.SubElement(properties, f"{W}{kind}Reference")
        node.set(f"{W}type", place)
        node.set(f"{R}id", key)
    for node in section.properties:
        if etree.QName(node).localname in _KEPT:
            properties.append(copy.deepcopy(node))
    _measured(properties)
    for node in properties.findall(f"{W}pgNumType"):
        node.attrib.pop(f"{W}start", None)  # each chapter is a section: it would count from there again
    begins = etree.SubElement(properties, f"{W}type")
    odd = value(section.properties.find(f"{W}type")) == "oddPage"
    begins.set(f"{W}val", "oddPage" if odd else "nextPage")
    etree.SubElement(properties, f"{W}cols").set(f"{W}space", "708")
    if first_differs:
        etree.SubElement(properties, f"{W}titlePg")
    properties[:] = sorted(properties, key=lambda node: _ORDER.index(etree.QName(node).localname))
    return properties


def _measured(properties: etree._Element) -> None:
    """Let page and margins be whole numbers that leave room for text; a gutter becomes part of the left margin."""
    size, margins = _element(properties, "pgSz"), _element(properties, "pgMar")
    sides = sorted(twips(value(size, side), usual) for side, usual in _SIZE.items())
    if not LEAST + _MARGINS["left"] + _MARGINS["top"] < sides[0] <= sides[1] <= _LARGEST:
        sides = list(_SIZE.values())
    for side, twip in zip(_SIZE, sides, strict=True):
        size.set(f"{W}{side}", str(twip))  # upright: what needs a page on its side gets one
    size.attrib.pop(f"{W}orient", None)
    found = {side: abs(twips(value(margins, side), usual)) for side, usual in _MARGINS.items()}
    found["left"] += max(twips(value(margins, "gutter"), 0), 0)
    for edges in (("left", "right"), ("top", "bottom")):
        if sides[0] - sum(found[edge] for edge in edges) < LEAST:
            found |= {edge: _MARGINS[edge] for edge in edges}
    for side, twip in (found | {"gutter": 0}).items():
        margins.set(f"{W}{side}", str(twip))


def text_width(properties: etree._Element) -> int:
    """Return the width of the text of an upright page, in twips."""
    size, margins = properties.find(f"{W}pgSz"), properties.find(f"{W}pgMar")
    width = min(int(value(size, side) or _SIZE[side]) for side in _SIZE)
    return width - int(value(margins, "left")) - int(value(margins, "right"))


def _element(properties: etree._Element, name: str) -> etree._Element:
    found = properties.find(f"{W}{name}")
    return etree.SubElement(properties, f"{W}{name}") if found is None else found


def twips(written: str, usual: int) -> int:
    """Return a measure in twips; a number may have decimals. What is no number is the usual one."""
    try:
        return round(float(written))
    except (ValueError, OverflowError):
        return usual
