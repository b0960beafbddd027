"""The structure tree of one part of a PDF as plain nodes: what a screen reader is told.

One node per HTML element, however many pages it runs over. The layout engine makes one per fragment on a
page; ``tags`` therefore builds the tree anew from the elements.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

ROLES: Final = {
    "section": "Sect",
    "article": "Art",
    "aside": "Div",
    "nav": "Sect",
    "figure": "Div",
    "blockquote": "BlockQuote",
    "p": "P",
    "h1": "H1",
    "h2": "H2",
    "h3": "H3",
    "h4": "H4",
    "h5": "H5",
    "h6": "H6",
    "ul": "L",
    "ol": "L",
    "dl": "L",
    "li": "LI",
    "dt": "Lbl",
    "dd": "LBody",
    "a": "Link",
    "table": "Table",
    "caption": "Caption",
    "figcaption": "Caption",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TBody",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "img": "Figure",
    "{http://www.w3.org/2000/svg}svg": "Figure",
}
GROUPS: Final = frozenset({"Part", "Sect", "Art", "Div", "BlockQuote", "TOC", "TOCI", "L", "LI"})
KEPT_EMPTY: Final = frozenset({"TD", "TH", "TR"})
CELLS: Final = frozenset({"TD", "TH"})


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked content on a page: the page's index in the part and the content's id there."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link annotation on a page, as the engine's own object."""

    page: int
    target: Any


@dataclass(slots=True, eq=False)
class Node:
    """One structure element under construction; ``attributes`` are those of its own owner (Table, List, Layout)."""

    role: str
    parent: Node | None = None
    kids: list[Node | Mark | Annotation] = field(default_factory=list)
    attributes: dict[str, Any] = field(default_factory=dict)
    alt: str = ""
    lang: str = ""
    expansion: str = ""
    title: str = ""  # of a table whose caption its heading has said
    id: str = ""
    scope: str = ""
    colspan: int = 1
    rowspan: int = 1

    def add(self, role: str) -> Node:
        """Return a new last child."""
        child = Node(role, self)
        self.kids.append(child)
        return child

    def children(self) -> Iterator[Node]:
        """Yield the child nodes, without contents."""
        return (kid for kid in self.kids if isinstance(kid, Node))

    def walk(self) -> Iterator[Node]:
        """Yield this node and all below it, in reading order."""
        yield self
        for child in self.children():
            yield from child.walk()

    def page(self) -> int | None:
        """Return the page where the node's content begins; None when it has none."""
        for kid in self.kids:
            begins = kid.page() if isinstance(kid, Node) else kid.page
            if begins is not None:
                return begins
        return None

    def prune(self) -> None:
        """Remove nodes below that hold nothing; cells and rows stay, so that tables keep their shape."""
        for child in list(self.children()):
            child.prune()
        self.kids = [
            kid for kid in self.kids if not isinstance(kid, Node) or kid.kids or kid.role in KEPT_EMPTY
        ]


def associate_headers(table: Node, name: str) -> None:
    """Give the header cells of a table their scope, and cells below a group heading the ids of all their headers.

    A plain table needs no more than scopes. Under a group heading (a header cell over the whole row, or one of
    scope ``rowgroup``) scopes are ambiguous, so every cell then names its headers.
    """
    rows = [row for row in table.walk() if row.role == "TR"]
    wide = max((sum(cell.colspan for cell in row.children()) for row in rows), default=0)
    grouped = any(_heads_group(row, wide) for row in rows)
    columns: dict[int, list[Node]] = {}
    group: Node | None = None
    body: Node | None = None
    for number, row in enumerate(rows):
        cells = list(row.children())
        if row.parent is not body:
            body, group = row.parent, None
        if row.parent is not None and row.parent.role == "THead":
            _head_columns(cells, columns)
        elif _heads_group(row, wide):
            group = cells[0]
            group.attributes["Scope"] = "/Column"
        else:
            _head_row(cells)
        if grouped:
            _name_headers(cells, f"{name}.{number}", columns, group)


def _heads_group(row: Node, wide: int) -> bool:
    cells = list(row.children())
    if not cells or cells[0].role != "TH" or (row.parent is not None and row.parent.role == "THead"):
        return False
    return cells[0].scope in {"rowgroup", "colgroup"} or (wide > 1 and cells[0].colspan == wide)


def _head_columns(cells: list[Node], columns: dict[int, list[Node]]) -> None:
    column = 0
    for cell in cells:
        if cell.role == "TH":
            cell.attributes["Scope"] = "/Column"
            for covered in range(column, column + cell.colspan):
                columns.setdefault(covered, []).append(cell)
        column += cell.colspan


def _head_row(cells: list[Node]) -> None:
    for cell in cells:
        if cell.role == "TH":
            cell.attributes["Scope"] = "/Row"


def _name_headers(cells: list[Node], name: str, columns: dict[int, list[Node]], group: Node | None) -> None:
    column = 0
    row: list[Node] = []
    for cell in cells:
        if cell.role == "TH":
            cell.id = f"{name}.{column}"
        heads = [*row, *([group] if group else []), *columns.get(column, [])]
        if cell.attributes.get("Scope") == "/Row":
            row.append(cell)
        if cell.attributes.get("Scope") != "/Column" and heads:
            cell.attributes["Headers"] = [head.id for head in heads]
        column += cell.colspan
