"""What must not be parted by a page break, said as classes before the layout, so that the engine minds it without a pass more.

A table of few rows is whole; of a longer one some rows stand before and after every break. A heading has so many lines with it.
``print.css`` says what the classes do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

from pipeline.view import MONEY

WHOLE: Final = 25  # rows of a table that is not broken
ROWS: Final = 4  # of a longer table, before a break and after it
PAIR: Final = 2  # of one with long texts: a row and its text are as high as some rows
LINES: Final = 4  # of a paragraph below its heading
LINE: Final = 80  # signs on a line of the text column, at most
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
STATEMENT, BLOCK, REASON, SOURCE = "statement", "table-block", "reason", "source"
_LETTERS: Final = (
    2000  # a third of a page: a table with texts below its rows that has more is divided between them
)
_LOOSE: Final = ("wide",)  # a landscape page holds fewer rows


def keep_together(root: Any) -> None:
    """Add the classes to a part's tree: ``whole`` to a table's block, ``with-next`` and ``with-last`` to rows and paragraphs."""
    for block in root.iter("div"):
        if BLOCK in classes(block):
            _table(block)
    heads = dict(_heads(root, ""))
    for element in list(root.iter()):
        if element.tag in {"section", "div"}:
            for head, below in pairwise(list(element)):
                if head.tag in HEADINGS or SOURCE in classes(head):
                    _below(below)
        if element.tag == "section":
            _say_once(element, heads.get(element, ""))
            _turn_last(element)


def _turn_last(section: Any) -> None:
    """Let a section's texts stand before its tables on landscape pages: between two of them a text would have a page of its own."""
    children = list(section)
    first = next((place for place, child in enumerate(children) if "wide" in classes(child)), None)
    if first is None:
        return
    for child in children[first:]:
        if "prose" in classes(child):
            section.remove(child)
            section.insert(first, child)
            first += 1


def _heads(element: Any, above: str) -> Iterator[tuple[Any, str]]:
    """Yield each section with the words of the headings that it stands below."""
    own = next((child for child in element if child.tag in HEADINGS), None)
    here = above
    if element.tag == "section":
        yield element, above
        here = f"{above} {''.join(own.itertext())}" if own is not None else above
    for child in element:
        yield from _heads(child, here)


def _say_once(section: Any, above: str) -> None:
    """Leave only the unit of a caption that repeats its section's heading and those above it; the table keeps the words as its title."""
    head = next((child for child in section if child.tag in HEADINGS), None)
    block = next((child for child in section if BLOCK in classes(child)), None)
    table = block.find("table") if block is not None else None
    caption = table.find("caption") if table is not None else None
    if head is None or table is None or caption is None:
        return
    unit = next((part for part in caption.iter("span") if "unit" in classes(part)), None)
    said, of_unit = "".join(caption.itertext()), "".join(unit.itertext()) if unit is not None else ""
    if not _words(said.removesuffix(of_unit)) <= _words(f"{above} {''.join(head.itertext())}"):
        return
    table.set("data-title", said)
    if unit is None:
        table.remove(caption)
        return
    for child in list(caption):
        caption.remove(child)
    caption.text, unit.text, unit.tail = None, f"Belopp i {of_unit}" if of_unit in MONEY else of_unit, None
    caption.append(unit)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def classes(element: Any) -> list[str]:
    """Return the classes of an element of the tree."""
    return str(element.get("class", "")).split()


def _add(element: Any, name: str) -> None:
    if name not in classes(element):
        element.set("class", f"{element.get('class', '')} {name}".strip())


def _table(block: Any) -> None:
    rows = [row for body in block.iter("tbody") for row in body.iter("tr")]
    own = classes(block)
    tall = len("".join(block.itertext())) > _LETTERS and any(REASON in classes(row) for row in rows)
    if STATEMENT in own or (0 < len(rows) <= WHOLE and not tall and not any(name in own for name in _LOOSE)):
        _add(block, "whole")
    kept = PAIR if tall else ROWS
    for row in rows[:-1][: kept - 1]:
        _add(row, "with-next")
    for row in rows[-(kept - 1) :]:
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
