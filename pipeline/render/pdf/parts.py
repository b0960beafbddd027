"""A view as the HTML of its printed parts: cover, contents, chapters, back."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pipeline.breadth import (
    is_squeezed,
    is_turned,
    leads_full,
    leads_wide,
    picture_width,
    print_size,
    print_width,
    print_widths,
)
from pipeline.faults import TemplateFault
from pipeline.render.links import missing
from pipeline.render.look.colours import on, palette
from pipeline.render.look.covers import cover
from pipeline.render.look.parts import has_tabs, hue, is_unit, part_of, sentence
from pipeline.render.markup.page import Page
from pipeline.render.pdf.breaks import breakable
from pipeline.render.pdf.contents import OPENER, blocks, judges
from pipeline.render.pdf.tabs import Tab
from pipeline.signs import for_pages
from pipeline.view import Drawing, Table

if TYPE_CHECKING:
    from pipeline.render.templates import Templates
    from pipeline.view import Part as ReportPart
    from pipeline.view import Section, View

STYLES: Final = "html/print.css"
_YEAR: Final = re.compile(r"^(.*?)\s+(\d{4}(?:[–-]\d{2,4})?)$")
_VARIABLE: Final = re.compile(r"var\(--([\w-]+)\)")
_MAIL: Final = re.compile(r"^[\w.+-]+@[\w-]+(\.[\w-]+)+$")
_SYMBOL_BULLETS: Final = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "–", 0xF0FC: "✓", 0xF02D: "–", 0x2010: "-"}


_OWN: Final = "Kommunens typsnitt"
_TEXT_FACE: Final = "Source Sans 3"
_FACES: Final = {
    "regular": ((400, "normal"),),
    "bold": ((600, "normal"), (700, "normal")),
    "italic": ((400, "italic"),),
    "bold_italic": ((600, "italic"), (700, "italic")),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part to lay out on its own: its name, unique in the report, its whole HTML, and the number of its colour."""

    name: str
    html: str
    hue: int = 1


def style_text(view: View, templates: Templates, colour: int = 1) -> str:
    """Return the print style sheet with the profile's colours put in, and those of a part of the report.

    The layout engine would resolve a variable anew for every element.
    """
    colours = palette(view.profile, colour)
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
    return _own_face(_VARIABLE.sub(lambda variable: colours[variable[1]], text), view.profile.typeface)


def _own_face(css: str, typeface: Sequence[tuple[str, bytes]]) -> str:
    """Return the style sheet with a municipality's own typeface before that of text, which keeps the signs that its own lacks."""
    if not typeface:
        return css
    faces = "".join(
        f'@font-face {{ font-family: "{_OWN}"; font-weight: {weight}; font-style: {slant}; src: url({_data_address(data, "font/ttf")}) }}\n'
        for style, data in typeface
        for weight, slant in _FACES[style]
    )
    start = css.rindex("@font-face")
    head, rest = css[:start], css[start:]
    return faces + head + rest.replace(f'"{_TEXT_FACE}"', f'"{_OWN}", "{_TEXT_FACE}"')


def frame(view: View, templates: Templates) -> tuple[list[Part], list[Part]]:
    """Return the parts before the contents (the cover) and after the chapters; a short document has none."""
    if view.short:
        return [], []
    dated = _YEAR.match(view.title)
    words, year = dated.groups() if dated else (view.title, "")
    colour, motif, tones = cover(view.profile, view.report)
    look: dict[str, Any] = {"cover_colour": colour, "cover_motif": motif, "tones": tones}
    titled: dict[str, Any] = {"words": words, "year": year, "picture": view.picture("omslag")}
    before = [_part("cover", "print_cover.html.j2", view, templates, **titled, **look)]
    return before, [
        _part("back", "print_back.html.j2", view, templates, picture=view.picture("baksida"), **look)
    ]


def chapters(view: View, templates: Templates) -> list[Part]:
    """Return one part per chapter, in the colour of the part of the report that it belongs to."""
    known = part_of(view)
    return [_chapter(view, templates, chapter, known[chapter.id]) for chapter in view.chapters]


def _chapter(view: View, templates: Templates, chapter: Section, part: ReportPart) -> Part:
    if view.short:
        return _part(chapter.id, "print_short.html.j2", view, templates, colour=hue(part), chapter=chapter)
    first = part.chapters[0] is chapter
    alone = first and part.title == chapter.title
    words = {
        "chapter": chapter,
        "part": part if first else None,
        "opener": OPENER.format(part.number),
        "said": sentence(part),
        "own_title": not alone,
        "unit": is_unit(chapter) and not first,
        "picture": view.picture(part.title if first else chapter.id.partition("-")[2]),
    }
    return _part(chapter.id, "print_chapter.html.j2", view, templates, colour=hue(part), **words)


def contents(view: View, templates: Templates, pages: Mapping[str, int]) -> Part:
    """Return the contents, with the page numbers given by section id, how the report is read, and what it is."""
    listed = blocks(view, pages)
    colours = {block.hue: palette(view.profile, block.hue)["part"] for block in listed}
    return _part(
        "contents",
        "print_contents.html.j2",
        view,
        templates,
        parts=listed,
        part_colours=colours,
        judges=judges(view),
    )


def tabs(view: View) -> tuple[Tab, ...]:
    """Return the edge tabs of a report, none when it is not in parts."""
    if not has_tabs(view):
        return ()
    return tuple(
        Tab(f"Del {part.number}  {part.title}", palette(view.profile, hue(part))["part"])
        for part in view.parts()
    )


def _part(name: str, template: str, view: View, templates: Templates, colour: int = 1, **words: Any) -> Part:
    profile = view.profile
    places = _places(view)
    html = templates.render(
        template,
        page=Page("print", profile, lambda target: target if target[1:] in places else ""),
        lead=_lead,
        print_width=print_width,
        picture_width=picture_width,
        print_widths=print_widths,
        print_size=print_size,
        is_squeezed=is_squeezed,
        is_turned=is_turned,
        is_mail=lambda words: bool(_MAIL.match(words)),
        view=view,
        medium="print",
        colours=palette(profile, colour),
        on=on,
        data_address=_data_address,
        logo=_data_address(profile.logo, profile.logo_mime),
        **words,
    )
    return Part(name, breakable(printable(html)), colour)


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
