"""The second pass: on which page each element comes, which way up the page is, and what stays with what follows.

Reckoned, not known: only Word lays a Word file out. In the example reports the reckoning agrees with a real layout within a
page or two (a test holds it there). The numbers stand in PAGEREF fields, which Word counts anew when it prints.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from pipeline.render.word.element import Element, Grid, Placed, Row
from pipeline.render.word.look import PageLook
from pipeline.render.word.sizes import LINE, height
from pipeline.view import Section, View

FEW: Final = 3  # a chapter with so many sections gets a list of them in its opener
_OPENER: Final = 86.0  # points a chapter band takes from its page
_OPENER_LINE: Final = 13.5
_CONTENTS: Final = {1: 23.6, 2: 14.3}  # points a line of contents takes, by level
_CONTENTS_HEAD: Final = 45.0
_ORPHAN: Final = 45.0  # a heading needs so many points of what follows it on the same page
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
    entries = sum(_CONTENTS.get(level, 0) for level, _ in view.contents()) + _CONTENTS_HEAD
    at = 3 + math.ceil(entries / (page.height / 20))
    done = []
    for section, elements in zip(view.chapters, chapters, strict=True):
        laid, end = _laid(elements, page, at, _opener(section, page))
        done.append(Chapter(section, at, laid))
        at = end + 1
    return tuple(done)


def pages(chapters: Sequence[Chapter]) -> Mapping[str, int]:
    """Return the page of each section by its id."""
    headings = {
        item.element.anchor: item.page
        for chapter in chapters
        for item in chapter.elements
        if item.element.anchor
    }
    return {chapter.section.id: chapter.page for chapter in chapters} | headings


def _opener(section: Section, page: PageLook) -> float:
    """Return the height of what the template writes before a chapter's elements."""
    inside = len(section.sections) if page.lists and len(section.sections) >= FEW else 0
    intro = height("ingress", section.intro) if section.intro else 0
    return _OPENER + height("chapter", section.title, page.width) + intro + _OPENER_LINE * inside


def _laid(
    elements: Sequence[Element], page: PageLook, at: int, used: float
) -> tuple[tuple[Placed, ...], int]:
    """Return a chapter's elements placed from a page on, of which so many points are used, and the last page."""
    turned = landscape(elements)
    laid = []
    room = page.height / 20
    for number, (element, wide) in enumerate(zip(elements, turned, strict=True)):
        if wide != (number > 0 and turned[number - 1]):
            room, used, at = (page.wide_height if wide else page.height) / 20, 0.0, at + 1
        need = element.height
        if element.heading:
            need += _below(elements, turned, number)
        elif not element.whole:
            need = min(need, 2 * LINE)
        if used > 0 and used + need > room:
            at, used = at + 1, 0.0
        laid.append(Placed(element, at, wide, _kept(element)))
        used += element.height
        while used > room and not element.whole:
            at, used = at + 1, used - room
    return tuple(laid), at


def _below(elements: Sequence[Element], turned: Sequence[bool], number: int) -> float:
    """Return how much of what follows a heading must stand below it."""
    total = 0.0
    for at in range(number + 1, min(number + 4, len(elements))):
        element = elements[at]
        if turned[at] != turned[number]:
            break
        if not element.heading:
            return total + (element.height if element.whole else min(element.height, _ORPHAN))
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
