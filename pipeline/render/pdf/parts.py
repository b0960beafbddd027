"""A view as the HTML of its printed parts: cover, inside cover, chapters, contents, back; and its bookmarks."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pipeline.breadth import (
    is_squeezed,
    is_turned,
    leads_full,
    leads_wide,
    print_size,
    print_width,
    print_widths,
)
from pipeline.faults import TemplateFault
from pipeline.render.links import missing
from pipeline.render.look.colours import on, palette, shades
from pipeline.render.markup.page import Page
from pipeline.render.pdf.breaks import breakable
from pipeline.render.pdf.whole import Bookmark
from pipeline.signs import for_pages
from pipeline.view import Drawing, Table

if TYPE_CHECKING:
    from pipeline.render.templates import Templates
    from pipeline.view import Section, View

STYLES: Final = "html/print.css"
BOOKMARK_DEPTH: Final = 3
HEAD_MM, CHAPTER_MM, LINE_MM, PAGE_MM = 24.6, 11.3, 5.36, 244.0  # heights in the contents
LONG_CONTENTS: Final = 100  # entries; above this the contents show two levels instead of three
_YEAR: Final = re.compile(r"^(.*?)\s+(\d{4}(?:[–-]\d{2,4})?)$")
_VARIABLE: Final = re.compile(r"var\(--([\w-]+)\)")
_MAIL: Final = re.compile(r"^[\w.+-]+@[\w-]+(\.[\w-]+)+$")
_SYMBOL_BULLETS: Final = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "–", 0xF0FC: "✓", 0xF02D: "–", 0x2010: "-"}


@dataclass(frozen=True, slots=True)
class Part:
    """A part to lay out on its own: its name, unique in the report, and its whole HTML."""

    name: str
    html: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents."""

    title: str
    target: str
    page: int
    number: str
    below: tuple[Entry, ...]


def style_text(view: View, templates: Templates) -> str:
    """Return the print style sheet with the profile's colours put in.

    The layout engine would resolve a variable anew for every element.
    """
    colours = palette(view.profile)
    text = templates.text(STYLES)
    for variable in _VARIABLE.finditer(text):
        if variable[1] not in colours:
            line = text.count("\n", 0, variable.start()) + 1
            raise TemplateFault(
                f"Formatmallen {STYLES}, rad {line}: färgen {variable[0]} finns inte. Kända: {', '.join(colours)}."
            )
    for line, address in missing(text, templates.names()):
        raise TemplateFault(
            f"Formatmallen {STYLES}, rad {line}: filen ”{address}” finns inte bland mallarna."
        )
    return _VARIABLE.sub(lambda variable: colours[variable[1]], text)


def frame(view: View, templates: Templates) -> tuple[list[Part], list[Part]]:
    """Return the parts before the contents (cover, inside cover when it has something to say) and after the chapters."""
    dated = _YEAR.match(view.title)
    words, year = dated.groups() if dated else (view.title, "")
    before = [_part("cover", "print_cover.html.j2", view, templates, words=words, year=year)]
    if view.reading_guide or view.facts:
        before.append(_part("inside", "print_inside.html.j2", view, templates))
    return before, [_part("back", "print_back.html.j2", view, templates)]


def chapters(view: View, templates: Templates) -> list[Part]:
    """Return one part per chapter."""
    return [
        _part(chapter.id, "print_chapter.html.j2", view, templates, chapter=chapter, number=number)
        for number, chapter in enumerate(view.chapters, start=1)
    ]


def contents(view: View, templates: Templates, pages: Mapping[str, int]) -> Part:
    """Return the contents, with the page numbers given by section id."""
    listed = {section.id for _, section in view.contents(_contents_depth(view))}
    items = _entries(view.chapters, pages, listed)
    numbered = [
        Entry(item.title, item.target, item.page, str(number), item.below)
        for number, item in enumerate(items, start=1)
    ]
    return _part("contents", "print_contents.html.j2", view, templates, items=numbered)


def contents_length(view: View) -> int:
    """Return about how many pages the contents take."""
    depth = _contents_depth(view)
    lines = sum(1 for level, _ in view.contents(depth) if level > 1)
    return math.ceil((HEAD_MM + CHAPTER_MM * len(view.chapters) + LINE_MM * lines) / PAGE_MM)


def _contents_depth(view: View) -> int:
    entries = sum(1 for level, _ in view.walk() if level <= BOOKMARK_DEPTH)
    return BOOKMARK_DEPTH if entries <= LONG_CONTENTS else BOOKMARK_DEPTH - 1


def _entries(sections: tuple[Section, ...], pages: Mapping[str, int], listed: set[str]) -> tuple[Entry, ...]:
    return tuple(
        Entry(section.title, section.id, pages[section.id], "", _entries(section.sections, pages, listed))
        for section in sections
        if section.id in pages and section.id in listed
    )


def bookmarks(view: View) -> tuple[Bookmark, ...]:
    """Return the outline: the contents, chapters, and sections to the third level."""
    return (Bookmark("Innehåll", "innehall"), *_marks(view.chapters, BOOKMARK_DEPTH))


def _marks(sections: tuple[Section, ...], depth: int) -> tuple[Bookmark, ...]:
    if not depth:
        return ()
    return tuple(
        Bookmark(section.title, section.id, _marks(section.sections, depth - 1)) for section in sections
    )


def _part(name: str, template: str, view: View, templates: Templates, **words: Any) -> Part:
    profile = view.profile
    places = _places(view)
    html = templates.render(
        template,
        page=Page("print", profile, lambda target: target if target[1:] in places else ""),
        lead=_lead,
        print_width=print_width,
        print_widths=print_widths,
        print_size=print_size,
        is_squeezed=is_squeezed,
        is_turned=is_turned,
        is_mail=lambda words: bool(_MAIL.match(words)),
        view=view,
        medium="print",
        colours=palette(profile),
        shades=shades(profile),
        on=on,
        logo=_data_address(profile.logo, profile.logo_mime),
        **words,
    )
    return Part(name, breakable(printable(html)))


def _lead(section: Section) -> str:
    """Return the class of a section by what stands first in it: a table on a landscape page, or what takes the page's whole width."""
    if leads_wide(section):
        return " lead-wide"
    return " lead-full" if leads_full(section) else ""


def _places(view: View) -> frozenset[str]:
    """Return all ids that a link may lead to."""
    sections = (section.id for _, section in view.walk())
    blocks = (block.id for _, block in view.blocks() if isinstance(block, Table | Drawing))
    return frozenset((*sections, *blocks))


def _data_address(data: bytes | None, mime: str) -> str:
    return f"data:{mime};base64,{base64.b64encode(data).decode()}" if data else ""


def printable(html: str) -> str:
    """Return HTML without signs that PDF/A forbids (control, private-use and unassigned ones) or that no face of the pages has.

    Word's symbol bullets lie in the private use area; the common ones become the character they look like.
    """
    return for_pages(html.translate(_SYMBOL_BULLETS))
