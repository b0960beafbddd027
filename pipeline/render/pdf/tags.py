"""Builds the structure tree of a laid-out part from its HTML elements, in place of the layout engine's own.

Repaired on the way (each has a test in ``test_pdf.py``): a table over several pages is one Table; its repeated head
is an artifact; header cells have a scope; running heads and decorations are artifacts; hyphens at line ends are soft
hyphens for search and copying; a link is described by its words; footnotes are Notes where they are called.
"""

from __future__ import annotations

import re
from typing import Any, Final

import pydyf
from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder

from pipeline.render.pdf.tree import (
    CELLS,
    GROUPS,
    ROLES,
    Annotation,
    Mark,
    Node,
    associate_headers,
)

POINTS_PER_PIXEL: Final = 0.75
BREAK_HYPHEN: Final = "\N{HYPHEN}"
_LAST_GLYPH: Final = re.compile(rb"^\[(.*<[0-9a-f]*?)([0-9a-f]{4})>[-0-9.]*\] TJ$", re.DOTALL)
_PAGINATION: Final = b"<</Type /Pagination>> BDC"
_SOFT_HYPHEN: Final = b"/Span <</ActualText <FEFF00AD>>> BDC"


class TaggingError(RuntimeError):
    """The HTML cannot be tagged: a picture without description, or content in a transparent group."""


class Tagger:
    """Builds the nodes of one document; ``part`` prefixes what must be unique in the joined file."""

    def __init__(self, root: Any, part: str) -> None:
        self.part = part
        self.root = Node("Part")
        self.nodes: dict[Any, Node] = {}
        self.ended: dict[Any, int] = {}
        self.parents = {child: parent for parent in root.iter() for child in parent}
        self.tables = 0
        self.annotations: list[tuple[Node, Any]] = []
        self.page = 0
        self.page_height = 0.0
        self.tags: dict[Any, dict[str, Any]] = {}
        self.places: dict[int, int] = {}
        self.stream: list[Any] = []

    def add_page(self, page: Any, stream: Any, number: int) -> None:
        """Add the contents of a page to the tree and rewrite its stream's marks."""
        self.page = number
        self.page_height = page.height
        self.tags = stream._tags  # noqa: SLF001 — the engine keeps what it marked here, and nowhere else
        self.stream = stream.stream
        self.places = {
            item["MCID"]: index
            for index, item in enumerate(self.stream)
            if isinstance(item, pydyf.Dictionary) and "MCID" in item
        }
        for box in page._page_box.children:  # noqa: SLF001
            if isinstance(box, boxes.MarginBox):
                self._margin(box)
            else:
                self._walk(box, self.root, artifact=False)
        for left in list(self.tags.values()):
            self._to_artifact(left["mcid"])
        self.tags.clear()
        shorten_strings(self.stream)

    def finish(self) -> Node:
        """Return the finished tree."""
        for node in list(self.root.walk()):
            if node.role == "Table":
                self.tables += 1
                associate_headers(node, f"{self.part}.{self.tables}")
        self.root.prune()
        return self.root

    # -- boxes ------------------------------------------------------------------------------------
    def _walk(self, box: Any, node: Node, *, artifact: bool) -> None:
        if isinstance(box, AbsolutePlaceholder):
            box = box._box  # noqa: SLF001
        if isinstance(box, boxes.TextBox):
            self._text(box, node, artifact=artifact)
            return
        artifact = artifact or self._is_artifact(box)
        if not artifact and box.element is not None and not isinstance(box, boxes.LineBox):
            node = self._node(box, node)
        if box.link_annotation is not None:
            self._link(box, node)
        if isinstance(box, boxes.ReplacedBox):
            self._picture(box, node, artifact=artifact)
        for child in box.children:
            self._walk(child, node, artifact=artifact)

    def _margin(self, box: Any) -> None:
        """Mark a running head or foot as belonging to the page, not to the text."""
        for below in box.descendants():
            if mark := self.tags.pop(below, None):
                self._to_artifact(mark["mcid"], _PAGINATION)

    def _is_artifact(self, box: Any) -> bool:
        tag = box.element_tag or ""
        pseudo = tag.partition("::")[2]
        if pseudo and pseudo not in {"marker", "footnote-call", "footnote-marker"}:
            return True
        if box.element is not None and box.element.get("aria-hidden") == "true":
            return True
        if getattr(box, "is_header", False):  # the head of a table, repeated on its later pages
            first = self.ended.setdefault(box.element, self.page)
            return first != self.page
        return False

    def _node(self, box: Any, current: Node) -> Node:
        element, tag = box.element, box.element_tag or ""
        if tag in {"html", "body"}:
            return self.root
        name, _, pseudo = tag.partition("::")
        if pseudo:
            return self._pseudo(element, name, pseudo, current)
        found = self.nodes.get(element)
        if found is None:
            found = self.nodes[element] = self._new(box, element, self._above(element, current))
        return found

    def _above(self, element: Any, current: Node) -> Node:
        parent = self.parents.get(element)
        while parent is not None:
            if parent in self.nodes:
                return self.nodes[parent]
            if parent.tag in {"html", "body"}:
                return self.root
            parent = self.parents.get(parent)
        return current

    def _pseudo(self, element: Any, name: str, pseudo: str, current: Node) -> Node:
        key = (element, pseudo)
        if key in self.nodes:
            return self.nodes[key]
        if pseudo == "marker" and name == "li":
            body = self.nodes.get(element)
            item = body.parent if body is not None and body.role == "LBody" else body
            label = Node("Lbl", item)
            if item is not None:
                item.kids.insert(0, label)
            self.nodes[key] = label
            return label
        if pseudo == "footnote-call":
            above = self._paragraph(self.parents.get(element), self._above(element, current))
            self.nodes[key] = above.add("Reference")
            note = self.nodes[element] = above.add("Note")
            note.id = f"{self.part}.note.{len(self.nodes)}"
            return self.nodes[key]
        self.nodes[key] = self.nodes.get(element, current).add("Lbl")
        return self.nodes[key]

    def _new(self, box: Any, element: Any, above: Node) -> Node:
        role = element.get("data-role") or self._role(element, above)
        if not role:
            return above
        if role == "LI":
            return above.add("LI").add("LBody")
        if element.tag == "dt":
            return above.add("LI").add("Lbl")
        if element.tag == "dd":
            items = [kid for kid in above.children() if kid.role == "LI"]
            return (items[-1] if items else above.add("LI")).add("LBody")
        if role in {"Link", "Span"}:
            above = self._paragraph(self.parents.get(element), above)
        node = above.add(role)
        node.lang = "" if element.tag in {"html", "body"} else element.get("lang", "")
        node.title = element.get("data-title", "") if role == "Table" else ""
        node.expansion = element.get("title", "") if element.tag == "abbr" else ""
        if role in CELLS:
            node.colspan, node.rowspan = box.colspan, box.rowspan
            node.scope = element.get("scope", "")
        if element.tag in {"ul", "ol"} and role == "L":
            node.attributes["ListNumbering"] = "/Decimal" if element.tag == "ol" else "/Disc"
        if role == "Figure":
            node.alt = description(element)
            node.attributes["BBox"] = self._bounds(box)
        if role == "Note":
            node.id = f"{self.part}.note.{len(self.nodes)}"
        return node

    def _role(self, element: Any, above: Node) -> str:
        tag = str(element.tag)
        if tag == "li" and above.role == "TOC":
            return "TOCI"
        if tag in {"abbr", "span", "em", "strong", "b", "i", "q", "cite"}:
            marked = element.get("lang") or (tag == "abbr" and element.get("title"))
            return "Span" if marked else ""
        if tag == "a" and not element.get("href"):
            return ""
        return ROLES.get(tag, "")

    def _paragraph(self, element: Any, above: Node) -> Node:
        """Return where the running text of an element belongs: in a group's own paragraph, else in the node itself."""
        if above.role not in GROUPS:
            return above
        key = (element, "paragraph")
        if key not in self.nodes or self.nodes[key].parent is not above:
            self.nodes[key] = above.add("P")
        return self.nodes[key]

    # -- contents ---------------------------------------------------------------------------------
    def _text(self, box: Any, node: Node, *, artifact: bool) -> None:
        mark = self.tags.pop(box, None)
        if mark is None:
            return
        if artifact or not box.text.strip():
            self._to_artifact(mark["mcid"])
            return
        if box.element is not None:
            node = self._paragraph(box.element, node)
        if box.text.endswith(BREAK_HYPHEN):
            self._soften(mark["mcid"])
        node.kids.append(Mark(self.page, self._placed(mark["mcid"])))

    def _picture(self, box: Any, node: Node, *, artifact: bool) -> None:
        mark = self.tags.pop(box, None)
        if mark is None:
            return
        if artifact:
            self._to_artifact(mark["mcid"])
            return
        if node.role == "Figure" and not node.alt:
            source = str(box.element.get("src", "svg"))[:80]
            raise TaggingError(f"a picture has no description: {source}")
        node.kids.append(Mark(self.page, self._placed(mark["mcid"])))

    def _link(self, box: Any, node: Node) -> None:
        annotation = box.link_annotation
        annotation["Contents"] = pydyf.String(description(box.element))
        node.kids.append(Annotation(self.page, annotation))
        self.annotations.append((node, annotation))

    def _bounds(self, box: Any) -> list[float]:
        left, top = box.content_box_x(), box.content_box_y()
        edges = (left, self.page_height - top - box.height, left + box.width, self.page_height - top)
        return [round(edge * POINTS_PER_PIXEL, 2) for edge in edges]

    # -- the page's stream ------------------------------------------------------------------------
    def _placed(self, mcid: int) -> int:
        if mcid not in self.places:
            raise TaggingError("content in a transparent group (opacity, mask) cannot be tagged")
        return mcid

    def _to_artifact(self, mcid: int, kind: bytes = b"BMC") -> None:
        place = self.places.get(mcid)
        if place is None:
            raise TaggingError("content in a transparent group (opacity, mask) cannot be an artifact")
        self.stream[place - 1 : place + 2] = [b"/Artifact", b"", kind]

    def _soften(self, mcid: int) -> None:
        """Say that the hyphen last in a line is there for the line's sake."""
        place = self.places[mcid]
        end = next(i for i in range(place, len(self.stream)) if self.stream[i] == b"EMC")
        for index in range(end, place, -1):
            item = self.stream[index]
            if isinstance(item, bytes) and (ending := _LAST_GLYPH.match(item)):
                before, glyph = ending.groups()
                self.stream[index] = b"[%s>] TJ\n%s\n[<%s>] TJ\nEMC" % (before, _SOFT_HYPHEN, glyph)
                return


def shorten_strings(stream: list[Any]) -> None:
    """Remove the empty kernings that the engine writes between glyphs: a third of a page's bytes."""
    for index, item in enumerate(stream):
        if isinstance(item, bytes) and item.endswith(b"TJ"):
            stream[index] = item.replace(b">0<", b"").replace(b">0]", b">]").replace(b"<>", b"")


def description(element: Any) -> str:
    """Return what an element says to those who do not see it: its label, alternative text, title or words."""
    for name in ("aria-label", "alt"):
        if element.get(name):
            return str(element.get(name))
    for child in element:
        if str(child.tag).endswith("}title") and child.text:
            return str(child.text).strip()
    if str(element.tag).endswith(("}svg", "img")):
        return ""
    return " ".join("".join(element.itertext()).split())
