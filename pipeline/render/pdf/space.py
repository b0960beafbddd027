"""How the space of a laid-out page is used: how far down it is filled, how much lower it can be set, and where it may end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from weasyprint.formatting_structure import boxes
from weasyprint.layout.block import block_level_page_break

from pipeline.render.pdf.keep import BLOCK, HEADINGS, STATEMENT

ENGINE: Final[Any] = boxes
GAPS: Final = 0.75  # of the space between blocks is left when tight
CELLS: Final = 0.85  # of that above and below the text of a cell
TEXT: Final = 0.965  # of the height of a line
_STACKS: Final = (ENGINE.BlockContainerBox, ENGINE.TableBox, ENGINE.TableRowGroupBox)
_CLOSED: Final = frozenset({"figure", "svg", "img", "thead", "caption"})


def bottom(page: Any) -> float:
    """Return where what is printed on a page ends."""
    return max((box.position_y + box.margin_height() for box in _leaves(page.children[0])), default=0.0)


def held(page: Any) -> float:
    """Return how much of a page's height holds something."""
    notes = (
        box.margin_height()
        for box in page.children
        if isinstance(box, ENGINE.FootnoteAreaBox) and box.children
    )
    return float(max(bottom(page) - page.content_box_y(), 0) + sum(notes)) / float(page.height)


def _leaves(box: Any) -> Iterator[Any]:
    for child in box.children:
        if isinstance(child, ENGINE.LineBox | ENGINE.ReplacedBox | ENGINE.TableRowBox):
            yield child
        elif isinstance(child, ENGINE.ParentBox):
            yield from _leaves(child)


def slack(box: Any) -> float:
    """Return how much lower a laid-out box can be set."""
    if isinstance(box, ENGINE.LineBox):
        return (1 - TEXT) * float(box.height)
    if isinstance(box, ENGINE.TableRowBox):
        return max((slack(cell) for cell in box.children), default=0.0)
    if not isinstance(box, _STACKS):
        return 0.0
    own = (
        (1 - CELLS) * (box.padding_top + box.padding_bottom) if isinstance(box, ENGINE.TableCellBox) else 0.0
    )
    if isinstance(box, ENGINE.BlockBox):
        own += (1 - GAPS) * max(box.margin_bottom, 0)
    return own + sum(map(slack, box.children))


def tighten(box: Any, done: dict[int, Any]) -> None:
    """Set a laid-out box, and all below it, tighter when it is laid out again; ``done`` keeps the styles that have been changed."""
    style = box.style
    if id(style) not in done:
        done[id(style)] = style
        _shrink(style, ("line_height",), TEXT)
        if isinstance(box, ENGINE.TableCellBox):
            _shrink(style, ("padding_top", "padding_bottom"), CELLS)
        elif isinstance(box, ENGINE.BlockBox):
            _shrink(style, ("margin_top", "margin_bottom"), GAPS)
    for child in getattr(box, "children", ()):
        tighten(child, done)


def set_style(root: Any, laid_out: Any, name: str, value: str) -> None:
    """Change a property of the box that a laid-out one was made from, and of no other: elements share styles."""
    for box in root.descendants():
        if box.element is laid_out.element and type(box) is type(laid_out):
            box.style = box.style.copy()
            box.style[name] = value


def _shrink(style: Any, names: tuple[str, ...], share: float) -> None:
    for name in names:
        length = style[name]
        if isinstance(length, float):
            style[name] = length * share
        elif length not in {"auto", "normal"} and length.unit == "px" and length.value > 0:
            style[name] = length._replace(value=length.value * share)


@dataclass(frozen=True, slots=True)
class Place:
    """A box that a new page may begin with, those around it that are whole, where it stands, and whether it is a heading."""

    box: Any
    above: tuple[Any, ...]
    y: float
    heading: bool


def places(box: Any, above: tuple[Any, ...]) -> Iterator[Place]:
    """Yield the places of a page where another may begin."""
    before = None
    for child in box.children:
        head = isinstance(child, ENGINE.TableRowGroupBox) and child.is_header
        if head or not child.is_in_normal_flow() or isinstance(child, ENGINE.LineBox):
            continue
        if before is not None and "avoid" not in block_level_page_break(before, child):
            yield Place(child, above, child.position_y, _begins(child) in HEADINGS)
        before = child
        if _is_open(child):
            whole = child.style["break_inside"] != "auto"
            yield from places(child, (*above, child) if whole else above)


def _is_open(box: Any) -> bool:
    """Tell whether a page may begin inside a box: not in a row or a picture, nor in a statement."""
    breakable = isinstance(box, ENGINE.BlockBox | ENGINE.TableBox | ENGINE.TableRowGroupBox)
    whole = box.style["break_inside"] != "auto"
    return (
        breakable
        and box.element_tag not in _CLOSED
        and (not whole or (is_any(box, BLOCK) and not is_any(box, STATEMENT)))
    )


def is_any(box: Any, *names: str) -> bool:
    """Tell whether a box is of an element with such a name or class."""
    element = box.element
    return element is not None and bool({element.tag, *str(element.get("class", "")).split()} & set(names))


def _begins(box: Any) -> str:
    """Return the tag of the innermost thing that a box begins with."""
    while box.element_tag == "section" and box.children:
        box = box.children[0]
    return str(box.element_tag)
