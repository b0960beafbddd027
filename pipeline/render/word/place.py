"""The second pass: on which page each element comes, which way up the page is, and what stays with what follows.

Reckoned, not known: only Word lays a Word file out. Lines are filled with whole words as wide as in the font files, rows move
whole, and room between paragraphs is taken once, as in Word and LibreOffice; words are not hyphenated, and pictures of another
template may differ. The numbers stand in PAGEREF fields, which Word counts anew when it prints.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from pipeline.render.word.element import Element, Grid, Placed, Row
from pipeline.render.word.look import PageLook
from pipeline.render.word.sizes import LINE, face, height
from pipeline.view import Section, View

FEW: Final = 3  # a chapter with so many sections gets a list of them in its opener
_OPENER: Final = 88.0  # points a chapter band takes from its page
_OPENER_LINE: Final = 13.5
_RULE: Final = 6.0  # points: the rule above the footnotes of a page
_TOGETHER: Final = 2  # so many lines of a paragraph at least stand together
_ASIDE: Final = 130.0  # text of so many points before a wide table goes with it to the landscape page
_LEADS: Final = {"head", "group", "label", "number"}  # rows that say what the next ones are


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter with the page it begins on."""

    section: Section
    page: int
    elements: tuple[Placed, ...]


def placed(view: View, chapters: Sequence[Sequence[Element]], page: PageLook) -> tuple[Chapter, ...]:
    """Return the chapters with their elements placed. The cover is page 1, the contents begin on page 3."""
    at = 3 + len(_filled(_contents(view), 0.0, page.height / 20))
    done = []
    for section, elements in zip(view.chapters, chapters, strict=True):
        laid, end = _laid(elements, page, at, _opener(section, page), face(_last(section)).below)
        done.append(Chapter(section, at, laid))
        at = end + 1
    return tuple(done)


def _contents(view: View) -> list[float]:
    """Return the heights of the lines of the contents, below their heading."""
    tall, below = [height("toc heading", "")], face("toc heading").below
    for level, section in view.contents():
        style = f"toc {level}"
        tall.append(height(style, section.title) - min(below, face(style).above))
        below = face(style).below
    return tall


def pages(chapters: Sequence[Chapter]) -> Mapping[str, int]:
    """Return the page of each section by its id."""
    headings = {
        item.element.anchor: item.page
        for chapter in chapters
        for item in chapter.elements
        if item.element.anchor
    }
    return {chapter.section.id: chapter.page for chapter in chapters} | headings


def _last(section: Section) -> str:
    """Return the style of the last line of an opener."""
    return "ingress" if section.intro else "chapter"


def _opener(section: Section, page: PageLook) -> float:
    """Return the height of what the template writes before a chapter's elements."""
    inside = len(section.sections) if page.lists and len(section.sections) >= FEW else 0
    intro = height("ingress", section.intro) if section.intro else 0
    return _OPENER + height("chapter", section.title, page.width) + intro + _OPENER_LINE * inside


def _laid(
    elements: Sequence[Element], page: PageLook, at: int, used: float, below: float
) -> tuple[tuple[Placed, ...], int]:
    """Return a chapter's elements placed from a page on, of which so many points are used, so many of them room below, and the last page."""
    turned = landscape(elements)
    elements = [
        replace(element, height=element.turned) if wide and element.turned else element
        for element, wide in zip(elements, turned, strict=True)
    ]
    laid = []
    room, foot = page.height / 20, 0.0
    for number, (element, wide) in enumerate(zip(elements, turned, strict=True)):
        if wide != (number > 0 and turned[number - 1]):
            room, used, foot = (page.wide_height if wide else page.height) / 20, 0.0, 0.0
            below, at = 0.0, at + 1
        top = used - min(below, element.above)
        notes = element.foot + (_RULE if element.foot and not foot else 0.0)
        need = _least(element) + (_under(elements, turned, number) if element.heading else 0)
        if used > 0 and top + need > room - foot - notes:
            at, top, foot = at + 1, -element.above, 0.0
            notes = element.foot + (_RULE if element.foot else 0.0)
        foot += notes
        laid.append(Placed(element, at, wide, _kept(element)))
        ends = _ends(element, top, room - foot)
        if len(ends) > 1:
            at, foot = at + len(ends) - 1, 0.0
        used, below = ends[-1], element.below
    return tuple(laid), at


def _ends(element: Element, top: float, room: float) -> list[float]:
    """Return where an element that begins at a height ends on each page it stands on."""
    if element.whole or element.heading or top + element.height - element.below <= room:
        return [top + element.height]
    pieces, again = _pieces(element)
    *ends, last = _filled(pieces, top, room, again)
    return [*ends, last + element.below]


def _filled(pieces: Sequence[float], top: float, room: float, again: float = 0.0) -> list[float]:
    """Return where pieces that begin at a height end on each page they fill; ``again`` is repeated at the top of each."""
    ends = [top + pieces[0]]
    for piece in pieces[1:]:
        if ends[-1] + piece > room:
            ends.append(again)
        ends[-1] += piece
    return ends


def _pieces(element: Element) -> tuple[list[float], float]:
    """Return the heights of what stays together in an element, and of what is repeated on each page: a table's head."""
    if isinstance(element.content, Grid):
        rows, kept = element.content.rows, _kept(element)
        notes = sum(height("note", note) for note in element.content.notes)
        pieces, together = [], element.height - element.content.height - notes
        for row, stays in zip(rows, kept, strict=True):
            together += row.height
            if not stays:
                pieces.append(together)
                together = 0.0
        return [*pieces, together + notes - element.below] if together else pieces, rows[0].height
    count = max(round((element.height - element.above - element.below) / LINE), 1)
    if count <= 2 * _TOGETHER - 1:
        return [element.height - element.below], 0.0
    ends = _TOGETHER * LINE
    return [element.above + ends, *[LINE] * (count - 2 * _TOGETHER), ends], 0.0


def _least(element: Element) -> float:
    """Return how much of an element must stand where it begins."""
    if element.whole or element.heading:
        return element.height - element.below
    return _pieces(element)[0][0]


def _under(elements: Sequence[Element], turned: Sequence[bool], number: int) -> float:
    """Return how much of what follows a heading must stand below it."""
    total = elements[number].below
    for at in range(number + 1, min(number + 4, len(elements))):
        before, element = elements[at - 1], elements[at]
        if turned[at] != turned[number]:
            break
        total -= min(before.below, element.above)
        if not element.heading:
            return total + _least(element)
        total += element.height
    return total


def landscape(elements: Sequence[Element]) -> list[bool]:
    """Return for each element whether it stands on a landscape page.

    A wide table takes the heading above it along, and short text between heading and table; text between two wide
    tables stays between them when it is short.
    """
    turned = [element.wide for element in elements]
    for at, element in enumerate(elements):
        if not element.wide:
            continue
        first, room, back = at, 0.0, at - 1
        while back >= 0 and not elements[back].wide:
            room += elements[back].height
            if room > _ASIDE or not isinstance(elements[back].content, tuple):
                break
            if elements[back].heading:
                first = back
            back -= 1
        if back >= 0 and elements[back].wide:
            first = back + 1
        turned[first:at] = [True] * (at - first)
    return turned


def _kept(element: Element) -> tuple[bool, ...]:
    """Return for each row of a table whether it stays with the next: all of a short table, headings, what is summed, and what has notes below."""
    if not isinstance(element.content, Grid):
        return ()
    rows: tuple[Row | None, ...] = (*element.content.rows, None)
    return tuple(
        row is not None
        and (
            row.kind in _LEADS
            or (below is None and bool(element.content.notes))
            or (
                below is not None
                and (element.whole or number == 1 or below.bound or below.kind in {"sum", "total"})
            )
        )
        for number, (row, below) in enumerate(pairwise(rows))
    )
