"""What must not be parted by a page break, said as classes before the layout, so that the engine minds it without a pass more.

A table of few rows is whole; of a longer one some rows stand before and after every break. A heading has so many lines with it.
``print.css`` says what the classes do.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

WHOLE: Final = 25  # rows of a table that is not broken
ROWS: Final = 4  # of a longer table, before a break and after it
LINES: Final = 4  # of a paragraph below its heading
LINE: Final = 75  # signs on a line of the text column
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
STATEMENT, BLOCK, REASON, SOURCE = "statement", "table-block", "reason", "source"
_LOOSE: Final = ("wide",)  # a landscape page holds fewer rows


def keep_together(root: Any) -> None:
    """Add the classes to a part's tree: ``whole`` to a table's block, ``with-next`` and ``with-last`` to rows and paragraphs."""
    for block in root.iter("div"):
        if BLOCK in classes(block):
            _table(block)
    for element in list(root.iter()):
        if element.tag in {"section", "div"}:
            for head, below in pairwise(list(element)):
                if head.tag in HEADINGS or SOURCE in classes(head):
                    _below(below)


def classes(element: Any) -> list[str]:
    """Return the classes of an element of the tree."""
    return str(element.get("class", "")).split()


def _add(element: Any, name: str) -> None:
    if name not in classes(element):
        element.set("class", f"{element.get('class', '')} {name}".strip())


def _table(block: Any) -> None:
    rows = [row for body in block.iter("tbody") for row in body.iter("tr")]
    own = classes(block)
    if STATEMENT in own or (0 < len(rows) <= WHOLE and not any(name in own for name in _LOOSE)):
        _add(block, "whole")
    for row in rows[:-1][: ROWS - 1]:
        _add(row, "with-next")
    for row in rows[-(ROWS - 1) :]:
        _add(row, "with-last")
    for row in rows:
        if REASON in classes(row):
            _add(row, "with-last")


def _below(element: Any) -> None:
    """Let what stands below a heading begin with so many lines on its page."""
    lines = 0
    for paragraph in _paragraphs(element):
        lines += -(-len("".join(paragraph.itertext())) // LINE)
        _add(paragraph, "below-heading")
        if lines >= LINES:
            return
        _add(paragraph, "with-next")


def _paragraphs(element: Any) -> Iterator[Any]:
    """Yield the paragraphs and list items that an element begins with."""
    if element.tag in {"p", "li"}:
        yield element
    elif element.tag in {"ul", "ol"} or "prose" in classes(element) or "goals" in classes(element):
        for child in element:
            if child.tag not in {"p", "li", "ul", "ol"}:
                return
            yield from _paragraphs(child)
