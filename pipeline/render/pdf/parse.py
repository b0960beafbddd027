"""A part's HTML as the tree that the layout engine works on.

The engine's own parser follows the HTML standard to the letter and takes a twentieth of the layout's time; libxml2 takes
a hundredth of that, and makes the same tree of HTML that writes out what the standard would add or move. Where a part
does not (a municipality may have templates of its own), the engine's parser is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from xml.etree import ElementTree as ET

from lxml import etree

_TEXT_ONLY: Final = frozenset(
    {
        "a",
        "abbr",
        "b",
        "br",
        "cite",
        "code",
        "em",
        "i",
        "img",
        "q",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "wbr",
    }
)
_INSIDE: Final = {
    "p": _TEXT_ONLY,
    "table": frozenset({"caption", "colgroup", "thead", "tbody", "tfoot"}),
    "thead": frozenset({"tr"}),
    "tbody": frozenset({"tr"}),
    "tfoot": frozenset({"tr"}),
    "tr": frozenset({"th", "td"}),
    "colgroup": frozenset({"col"}),
    "ul": frozenset({"li"}),
    "ol": frozenset({"li"}),
    "dl": frozenset({"dt", "dd", "div"}),
}
"""What may stand in an element without either parser adding an element or moving one."""
_OTHERWISE: Final = frozenset(
    {
        "math",
        "template",
        "select",
        "option",
        "button",
        "form",
        "frameset",
        "noscript",
        "plaintext",
        "textarea",
    }
)
"""Elements for whose insides HTML has rules of its own."""


_SVG: Final = "http://www.w3.org/2000/svg"
_DRAWING: Final = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_STRANGE: Final = ("<foreignObject", "xmlns:", "<!")  # what makes a drawing more than plain XML
_DECLARED: Final = "{http://www.w3.org/2000/xmlns/}xmlns"  # the standard's name of the attribute xmlns


class _Otherwise(Exception):  # noqa: N818 - not an error: the other parser is asked
    """The HTML holds what the two parsers may read differently."""


def parsed(html: str) -> ET.Element[Any] | None:
    """Return the root of the HTML's tree, in no namespace, as the standard's parser would make it; None when that one must be asked."""
    try:
        return _tree(html)
    except (_Otherwise, StopIteration, etree.LxmlError, ET.ParseError):
        return None


def _tree(html: str) -> ET.Element[Any]:
    drawings: list[str] = []

    def put_aside(found: re.Match[str]) -> str:
        drawings.append(found[0])
        return "<svg></svg>"

    parser = etree.HTMLParser(huge_tree=True)
    root = etree.fromstring(_DRAWING.sub(put_aside, html), parser)
    waiting = iter(drawings)
    tree = _copied(root, waiting)
    if (
        parser.error_log or next(waiting, None) is not None
    ):  # badly nested, or what looked like a drawing was none
        raise _Otherwise
    return _spaced(tree, html.rpartition("</html>")[2])


def _spaced(tree: ET.Element[Any], after: str) -> ET.Element[Any]:
    """Return the tree with the white space around its body where the standard has it: none before, all else last in the body."""
    tree.text = None
    body = tree.find("body")
    if body is None or len(body) == 0 or after.strip():
        raise _Otherwise
    body[-1].tail = (body[-1].tail or "") + (body.tail or "") + after
    body.tail = None
    return tree


def _copied(element: etree._Element, drawings: Iterator[str]) -> ET.Element[Any]:
    """Return an element of libxml2's as one of the standard library's, with the drawings that were put aside in their places."""
    if not isinstance(element.tag, str):
        return ET.Comment(element.text)
    if element.tag == "svg":
        return _drawing(next(drawings))
    if element.tag in _OTHERWISE:
        raise _Otherwise
    allowed = _INSIDE.get(element.tag)
    copy: ET.Element[Any] = ET.Element(element.tag, dict(element.attrib))
    copy.text = element.text
    for child in element:
        if allowed is not None and child.tag not in allowed:
            raise _Otherwise
        below = _copied(child, drawings)
        below.tail = child.tail
        copy.append(below)
    return copy


def _drawing(svg: str) -> ET.Element[Any]:
    if any(strange in svg for strange in _STRANGE):
        raise _Otherwise
    parser = ET.XMLParser()  # noqa: S314 - without a document type there is nothing to expand
    parser.feed(svg)
    drawing: ET.Element[Any] = parser.close()
    if 'xmlns="' in svg.partition(">")[0]:
        drawing.attrib = {_DECLARED: _SVG, **drawing.attrib}
    return drawing
