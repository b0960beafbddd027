"""The finisher: every page is looked at when it has been laid out, and laid out once more when that makes it better.

The engine can remake a single page; so no chapter is laid out twice. What is looked for: a page that ends with a hole because what follows
does not fit (the text after it then comes first), a table kept whole at the price of half a page, and a last page that holds next to nothing
(what stands before is set a little tighter, so that the page is saved, or a part of it moves over). Nothing else than space and order is
changed, never the type. What the engine keeps from one page to the next are its own objects; its version is pinned.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import weasyprint.layout.page
from weasyprint.layout.block import block_level_page_break

from pipeline.render.pdf.keep import BLOCK, STATEMENT
from pipeline.render.pdf.space import ENGINE, bottom, held, is_any, places, set_style, slack, tighten

HOLE: Final = 0.12  # of a page: above this a foot is to be filled
WASTE: Final = 0.25  # above this a table that is not a statement is broken after all
ALONE: Final = 0.80  # above this a page would hold nothing but a heading: then a statement is broken too
FEW: Final = 0.30  # of a page: a last page that holds less is to be saved or filled
FILLED: Final = 0.33  # what it is to hold then
LEFT: Final = 0.35  # what the page before it must keep
BETTER: Final = 0.08  # of a page: so much more may move over when it begins with a heading
TRIES: Final = 3  # times that a page is made
SAVES: Final = 2  # things tried to save or fill a last page
BACK: Final = 8  # pages before it that are set tighter
TRUST: Final = 0.85  # of what tight setting gives by the sum of its spaces, for what the engine leaves out at the head of a page


@contextmanager
def finishing() -> Iterator[None]:
    """Let every page that is laid out meanwhile be looked at."""
    engine: Any = weasyprint.layout.page
    original, finisher = engine.remake_page, _Finisher(engine.remake_page)
    engine.remake_page = finisher.remake
    try:
        yield
    finally:
        engine.remake_page = original


@dataclass(slots=True)
class _Finisher:
    """What is remembered while a part is laid out."""

    make: Any
    pages: dict[int, Any] = field(default_factory=dict)  # the last layout of each
    firsts: dict[int, int] = field(default_factory=dict)  # of each page, the first since a break always made
    saved: dict[int, int] = field(default_factory=dict)  # from a first page on, how much has been tried
    tightened: set[int] = field(default_factory=set)
    styles: dict[int, Any] = field(default_factory=dict)  # those that were set tighter
    carried: bool = False  # notes went on to the next page: the engine cannot remake the one before

    def remake(self, index: int, context: Any, root: Any, html: Any) -> Any:
        """Return a page and where the next one begins, as the engine's own function does."""
        footnotes, reported = list(context.footnotes), list(context.reported_footnotes)
        floats = dict(context.broken_out_of_flow)
        page, resume = self.make(index, context, root, html)
        for _ in range(TRIES - 1):
            self.carried = self.carried or bool(context.reported_footnotes or context.broken_out_of_flow)
            ends = resume is None or _ends(context, index, page)
            if self.carried or ends or not _improved(page, resume, root):
                break
            context.footnotes, context.reported_footnotes = list(footnotes), list(reported)
            context.broken_out_of_flow = dict(floats)
            page, resume = self.make(index, context, root, html)
        self.pages[index] = page
        first = self.firsts.get(index, 0)
        ends = resume is None or _ends(context, index, page)
        self.firsts[index + 1] = index + 1 if ends else first
        if ends and not self.carried and first < index and held(page) < FEW:
            self._save(first, index, context, root)
        return page, resume

    def _save(self, first: int, last: int, context: Any, root: Any) -> None:
        """Have the pages before a nearly empty one made once more, tighter, or so that they leave it more."""
        if self.saved.get(first, 0) >= SAVES:
            return
        self.saved[first] = self.saved.get(first, 0) + 1
        changed = self._tight(first, last) or self._fill(last, root)
        for page in (*changed, last) if changed else ():  # the last too, to be looked at again
            context.page_maker[page][-1]["content_changed"] = True

    def _tight(self, first: int, last: int) -> list[int]:
        """Set so many of the pages before the last tighter as it takes to save it; return them, none when it cannot be done."""
        need = held(self.pages[last]) * self.pages[last].height
        chosen: list[int] = []
        for number in range(last - 1, max(first, last - 1 - BACK) - 1, -1):
            if number in self.tightened:
                return []
            chosen.insert(0, number)
            need -= TRUST * slack(self.pages[number].children[0])
            if need <= 0:
                for one in chosen:
                    tighten(self.pages[one].children[0], self.styles)
                self.tightened.update(chosen)
                return chosen
        return []

    def _fill(self, last: int, root: Any) -> list[int]:
        """Let the page before the last end earlier; return it, none when it has no place to."""
        before, page = self.pages[last - 1], self.pages[last]
        foot, top = bottom(before), before.children[0].position_y
        found = [
            place
            for place in places(before.children[0], ())
            if (foot - place.y) / page.height + held(page) >= FILLED
            and (place.y - top) / before.height >= LEFT
        ]
        if not found:
            return []
        best = min(found, key=lambda place: foot - place.y - (BETTER * page.height if place.heading else 0))
        set_style(root, best.box, "break_before", "page")
        for box in best.above:
            set_style(root, box, "break_inside", "auto")
        return [last - 1]


def _ends(context: Any, index: int, page: Any) -> bool:
    """Tell whether a page ends where a break is always made."""
    after = context.page_maker[index + 1][1]
    return bool(after["break"] != "any" or after["page"] != page.page_type.name)


# -- what follows a page --------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Next:
    """A block below a break, before the layout: its parent, and its place there."""

    parent: Any
    place: int

    @property
    def box(self) -> Any:
        return self.parent.children[self.place]

    def is_any(self, *names: str) -> bool:
        return is_any(self.box, *names)


def _following(root: Any, resume: Any) -> Iterator[_Next]:
    """Yield the blocks that come after a break, in order; none when it is inside one of them."""
    above = []
    box, rest = root, resume
    while rest is not None:
        ((place, rest),) = rest.items() if len(rest) == 1 else ((0, None),)
        above.append((box, place))
        if not isinstance(box, ENGINE.BlockBox) or place >= len(box.children):
            return
        box = box.children[place]
    parent, place = above[-1]
    yield from _blocks(parent, place)


def _blocks(parent: Any, place: int) -> Iterator[_Next]:
    for number in range(place, len(parent.children)):
        box = parent.children[number]
        if box.element_tag == "section":
            yield from _blocks(box, 0)
        else:
            yield _Next(parent, number)


def _improved(page: Any, resume: Any, root: Any) -> bool:
    """Change what makes a page end with a hole; tell whether anything was changed."""
    hole = 1 - held(page)
    if hole < HOLE:
        return False
    before = None
    for block in _following(root, resume):
        if before is not None and "avoid" not in block_level_page_break(before.box, block.box):
            return False  # what kept the page from being filled is above
        if block.is_any("figure", BLOCK):
            return _moved(block) or (hole > WASTE and _loosened(block, hole))
        before = block
    return False


def _moved(block: _Next) -> bool:
    """Let the text after a figure or a table come before it."""
    after = _Next(block.parent, block.place + 1)
    if after.place >= len(block.parent.children) or block.is_any(STATEMENT, "wide"):
        return False
    if not after.is_any("prose"):
        return False
    children = list(block.parent.children)
    children[block.place], children[after.place] = children[after.place], children[block.place]
    block.parent.children = children
    return True


def _loosened(block: _Next, hole: float) -> bool:
    """Let a table be broken that would be whole on the next page, a statement only when its page would hold nothing but its heading."""
    if not block.is_any(BLOCK) or block.box.style["break_inside"] == "auto":
        return False
    if block.is_any(STATEMENT) and hole < ALONE:
        return False
    block.box.style = block.box.style.copy()  # elements share styles
    block.box.style["break_inside"] = "auto"
    return True
