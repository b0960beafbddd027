"""What the Word template decides: its styles, the look of table rows, the page, and where pictures are drawn.

A template is read once; everything it lacks is told in one Swedish message.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.faults import TemplateFault

LEAST: Final = 2000  # twips: a page with less room than this, whichever way up, is no page
W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRING: Final = etree.XPath("string()")
_XMLNS: Final = re.compile(r' xmlns:\w+="[^"]*"')
_LISTED: Final = re.compile(r"\{%p?\s+for\s+\w+\s+in\s+\w+\.innehall\b")
_BLOCK_TAG: Final = re.compile(r"\{[{%]p\s")
BOXES: Final = {
    "decision": "beslut",
    "info": "information",
    "warning": "varning",
    "missing": "saknas",
    "attachment": "bilaga",
}
# The styles the renderer names itself; all others belong to the template alone.
NEEDED: Final = (
    *("body text", "caption", "quote", "hyperlink", "footnote text", "footnote reference"),
    *("toc 1", "toc 2", *(f"heading {level}" for level in range(1, 7))),
    *("list bullet", "list bullet 2", "list bullet 3", "list number", "list number 2"),
    *("kr inledning", "kr källa", "kr definition", "kr brytning", "kr saknas", "kr bild", "kr bildtext"),
    *(f"kr ruta {name}{part}" for name in BOXES.values() for part in (" rubrik", "")),
)


_LATER: Final = {"kr diagramrubrik": "caption"}
"""Styles that templates made before them lack, and the style that then stands in."""


def words(node: etree._Element) -> str:
    """Return the text of an element (``itertext`` says it thrice in python-docx's tree)."""
    return str(_STRING(node)).strip()


def xml(node: etree._Element) -> str:
    """Return an element as a string without namespace declarations (the document's root has them)."""
    return _XMLNS.sub("", etree.tostring(node, encoding="unicode", with_tail=False))


@dataclass(frozen=True, slots=True)
class PageLook:
    """The page of the chapters: section properties as XML, and the width of its text in twips, both ways up.

    ``letters`` is how much wider the words of tables are set than in the base template, ``pace`` how much more room running text takes.
    """

    portrait: str
    landscape: str
    opener: str
    width: int
    wide: int
    height: int
    wide_height: int
    lists: bool = True  # whether the template lists the sections of a chapter in its opener
    letters: float = 1.0
    pace: float = 1.0


def style_ids(sheet: etree._Element) -> dict[str, str]:
    """Return style ids by name in lower case (Word renames ids, never the built-in names); of two with one name the first holds."""
    ids: dict[str, str] = {}
    for style in sheet.iter(f"{W}style"):
        name, identity = style.find(f"{W}name"), style.get(f"{W}styleId", "")
        if name is not None and identity:
            ids.setdefault(name.get(f"{W}val", "").lower(), identity)
    lacking = [name for name in NEEDED if name not in ids]
    if lacking:
        raise TemplateFault(
            f"formatmallen saknar {len(lacking)} stilar som rapporten behöver: {', '.join(lacking)}. "
            "Hämta stilarna från grundmallen (Hantera formatmallar, Importera/exportera) eller utgå från grundmallen på nytt.",
        )
    for later, instead in _LATER.items():
        ids.setdefault(later, ids[instead])
    return ids


def free_breaks(body: etree._Element) -> None:
    """Move section breaks out of paragraphs that hold a block tag, since those paragraphs go away when they are filled."""
    for node in list(body.iter(f"{W}p")):
        section, above = node.find(f"{W}pPr/{W}sectPr"), node.getparent()
        if section is not None and above is not None and _BLOCK_TAG.search(words(node)):
            holder = etree.Element(f"{W}p")
            etree.SubElement(holder, f"{W}pPr").append(section)
            above.insert(above.index(node) + 1, holder)


def lists_sections(body: etree._Element) -> bool:
    """Tell whether a template lists the sections of a chapter in its opener."""
    return bool(_LISTED.search(words(body)))


def page_look(section: etree._Element) -> PageLook:
    """Return the page that the last section of the template has, upright and on its side, with or without an opener."""
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    if size is None or margins is None:
        raise TemplateFault(
            "det sista avsnittet saknar sidstorlek eller marginaler. Utgå från grundmallen på nytt."
        )
    try:
        width, height = sorted(int(size.get(f"{W}{side}", "0")) for side in ("w", "h"))
        left, right, top, bottom = (
            abs(int(margins.get(f"{W}{side}", "0"))) for side in ("left", "right", "top", "bottom")
        )
    except ValueError:
        width = height = left = right = top = bottom = 0
    if min(width - left - right, width - top - bottom) < LEAST:
        raise TemplateFault(
            "det sista avsnittets sida har ingen plats för text. Kontrollera pappersstorlek och marginaler."
        )
    return PageLook(
        portrait=_section(section, width, height),
        landscape=_section(section, height, width),
        opener=_section(section, width, height, opener=True),
        width=width - left - right,
        wide=height - left - right,
        height=height - top - bottom,
        wide_height=width - top - bottom,
    )


def _section(section: etree._Element, width: int, height: int, *, opener: bool = False) -> str:
    turned = copy.deepcopy(section)
    for size in turned.findall(f"{W}pgSz"):
        size.attrib.clear()
        sides = {"w": str(width), "h": str(height)} | ({"orient": "landscape"} if width > height else {})
        for name, value in sides.items():
            size.set(f"{W}{name}", value)
    for first in [] if opener else turned.findall(f"{W}titlePg"):
        turned.remove(first)
    return xml(turned)
