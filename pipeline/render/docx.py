"""A report as a Word file. The template decides the look and the order on the page; this fills it.

Words a template may use: ``kommun``, ``titel``, ``period``, ``beslut``, ``utkast``, ``datum``, ``beskrivning``, ``webbadress``,
``lasguide`` (paragraphs), ``fakta`` (``namn``, ``varde``), ``innehall`` and ``kapitel``; of a chapter ``brytning``, ``rubrik``, ``titel``,
``ingress``, ``innehall``, ``delar``; of a part ``slag``, ``innehall``, ``rubrik``, ``tabell``, ``noter``, ``bild``.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from docxtpl.template import DocxTemplate
from jinja2 import StrictUndefined, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree
from markupsafe import Markup

from pipeline.render import docx_drawn, docx_parts
from pipeline.render.charts import svg
from pipeline.render.docx_contents import contents, entry
from pipeline.render.docx_fault import NAME, fault
from pipeline.render.docx_look import TABLE, TILES, W, page_look, sample, style_ids, table_look, tile_look
from pipeline.render.docx_package import Package, opened
from pipeline.render.docx_pages import reckoned
from pipeline.render.docx_pictures import rasterized
from pipeline.render.docx_pieces import Piece, Writer
from pipeline.render.docx_sections import Sections
from pipeline.render.docx_table import caption
from pipeline.render.docx_xml import Gathered, clean, run
from pipeline.render.templates import Templates
from pipeline.view import Chart, OrgChart, View

_HEAD: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TAGS: Final = re.compile(r"<[^>]+>")
_FEW: Final = 3  # a chapter with so many sections gets a list of them in its opener
_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the inside cover."""

    namn: str
    varde: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter as the template sees it."""

    brytning: Markup
    rubrik: Markup
    titel: str
    ingress: str
    innehall: tuple[Markup, ...]
    delar: tuple[Piece, ...]


def render_docx(view: View, templates: Templates) -> bytes:
    """Return the report as a Word file; the same view and template give the same bytes.

    A template that cannot be used raises ``TemplateFault`` with what is wrong, where, and what to do.
    """
    package = opened(templates.data(NAME))
    styles = package.one("styles", "formatmallar")
    store = Gathered(style_ids(package.parts[styles]), _anchors(view))
    root = _tree(package.parts[package.document])
    body = root.find(f"{W}body")
    if body is None:
        raise fault("filen saknar dokumentets text")
    docx_drawn.fill(package, package.document, root, view, templates)
    context = _filled(view, body, store, templates.fonts())
    _write_pages(package, root, context, view)
    _write_heads(package, context, view, templates)
    _write_rest(package, styles, store, view)
    return package.packed()


def _anchors(view: View) -> frozenset[str]:
    ids = {section.id for _, section in view.walk()}
    ids |= {
        found for _, block in view.blocks() if isinstance(found := getattr(block, "id", ""), str) and found
    }
    return frozenset(ids)


def _tree(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))


# -- filling -------------------------------------------------------------------------------------
def _filled(view: View, body: etree._Element, store: Gathered, fonts: Sequence[Path]) -> dict[str, object]:
    """Return what the template's words stand for, and take its sample tables away from the body."""
    last = body.find(f"{W}sectPr")
    if last is None:
        raise fault("dokumentet saknar sidinställningar", "Utgå från grundmallen på nytt.")
    page = page_look(last)
    table, tiles = sample(body, TABLE), sample(body, TILES)
    captions = {block.id: caption(block) for block in view.tables()}
    writer = Writer(
        store, page, table_look(table), tile_look(tiles), _drawn(view, page.width, fonts), captions
    )
    sections = Sections(page, store.style("kr brytning"))
    guide = tuple(Markup(writer.paragraph(item)) for item in view.reading_guide)  # noqa: S704 - escaped by the writer
    chapters = []
    for chapter in view.chapters:
        closing = sections.chapter()
        heading = store.bookmarked(chapter.id, run(chapter.title))
        pieces = tuple(sections.turned(writer.chapter(chapter)))
        chapters.append((closing, heading, chapter, pieces))
    for node in (table, tiles):
        _replace(node, "{{p del.tabell }}")
    _replace(last, "{{p slutsektion }}")
    pages = reckoned(view, [pieces for *_, pieces in chapters], page)
    return {
        **_words(view),
        "lasguide": guide,
        "fakta": tuple(Fact(clean(name), clean(value)) for name, value in view.facts),
        "innehall": contents(view, pages, store),
        "kapitel": tuple(
            Chapter(
                closing,
                Markup(heading),  # noqa: S704 - escaped by run()
                clean(chapter.title),
                clean(chapter.intro),
                _inside(chapter.sections, pages),
                pieces,
            )
            for closing, heading, chapter, pieces in chapters
        ),
        "slutsektion": Markup(sections.current or page.portrait),  # noqa: S704 - from the template itself
    }


def _inside(sections: tuple[object, ...], pages: Mapping[str, int]) -> tuple[Markup, ...]:
    if len(sections) < _FEW:
        return ()
    return tuple(Markup(entry(s.id, s.title, pages.get(s.id, 0))) for s in sections)  # type: ignore[attr-defined]  # noqa: S704


def _words(view: View) -> dict[str, object]:
    return {
        "kommun": clean(view.municipality),
        "titel": clean(view.title),
        "period": clean(view.period),
        "beslut": clean(view.decision),
        "utkast": view.draft,
        "datum": clean(view.date),
        "beskrivning": clean(view.description),
        "webbadress": clean(view.web_address),
    }


def _drawn(view: View, width: int, fonts: Sequence[Path]) -> dict[int, bytes]:
    """Return every chart and organisation chart as PNG, by id() of its block."""
    blocks = [block for _, block in view.blocks() if isinstance(block, Chart | OrgChart)]
    return {id(block): rasterized(svg(block, view.profile), width, fonts) for block in blocks}


def _replace(node: etree._Element, tag: str) -> None:
    """Put a paragraph with a template tag where the node stands."""
    above = node.getparent()
    if above is None:
        return
    holder = etree.Element(f"{W}p")
    etree.SubElement(etree.SubElement(holder, f"{W}r"), f"{W}t").text = tag
    above.replace(node, holder)


# -- writing -------------------------------------------------------------------------------------
def _write_pages(package: Package, root: etree._Element, context: Mapping[str, object], view: View) -> None:
    whole = etree.tostring(root, encoding="unicode")
    start, end = whole.index(">", whole.index("<w:body")) + 1, whole.rindex("</w:body>")
    pages = _rendered(whole[start:end], context, "dokumentet")
    text = docx_parts.tinted(whole[:start], view.profile) + pages + whole[end:]
    data = _HEAD + text.encode()
    _proven(data, "dokumentet")
    package.parts[package.document] = data


def _write_heads(package: Package, context: Mapping[str, object], view: View, templates: Templates) -> None:
    for kind, what in (("header", "ett sidhuvud"), ("footer", "en sidfot")):
        for _, name in package.related(package.document, kind):
            root = _tree(package.parts[name])
            docx_drawn.fill(package, name, root, view, templates)
            source = etree.tostring(root, encoding="unicode")
            data = _HEAD + docx_parts.tinted(_rendered(source, context, what), view.profile).encode()
            _proven(data, what)
            package.parts[name] = data


def _write_rest(package: Package, styles: str, store: Gathered, view: View) -> None:
    plain = package.parts[styles]
    package.parts[styles] = docx_parts.tinted(plain.decode("utf-8"), view.profile).encode()
    for _, name in package.related(package.document, "theme"):
        package.parts[name] = docx_parts.theme(package.parts[name], view.profile)
    numbering = package.one("numbering", "numrerade listor")
    package.parts[numbering] = docx_parts.numbering(package.parts[numbering], plain, store)
    notes = package.related(package.document, "footnotes")
    mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    old = package.parts.get(notes[0][1]) if notes else None
    package.put("footnotes", "word/footnotes.xml", mime, docx_parts.footnotes(old, store))
    for name, (key, data) in store.media.items():
        package.parts[f"word/media/{name}"] = data
        package.relate(package.document, key, "image", f"word/media/{name}")
    for address, key in store.links.items():
        package.relate(package.document, key, "hyperlink", address, outside=True)
    docx_parts.put_properties(package, view)


def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)


def _rendered(source: str, context: Mapping[str, object], what: str) -> str:
    """Return a part with its tags filled; each paragraph is a line, so that a fault can be told where it stands."""
    tags = DocxTemplate.__new__(DocxTemplate)
    lines = re.sub(r"<w:(p|sdt)([ >])", r"\n<w:\1\2", tags.patch_xml(source))
    try:
        return _environment().from_string(lines).render(context)
    except UndefinedError as error:
        raise fault(
            f"{what} använder ett ord som inte finns ({_said(error)}) vid ”{_near(lines, _line(error))}”",
            "Rätta ordet inom klamrarna.",
        ) from error
    except TemplateSyntaxError as error:
        raise fault(
            f"{what} har en tagg som inte går att läsa ({_said(error)}) vid ”{_near(lines, error.lineno)}”",
            "Kontrollera klamrar, for/endfor och if/endif.",
        ) from error
    except SecurityError as error:
        raise fault(
            f"{what} har en tagg som inte är tillåten vid ”{_near(lines, _line(error))}”", "Ta bort taggen."
        ) from error
    except (TemplateError, TypeError, ValueError, AttributeError) as error:
        raise fault(
            f"{what} har en tagg som inte går att fylla ({_said(error)}) vid ”{_near(lines, _line(error))}”",
            "Jämför med grundmallen.",
        ) from error


def _said(error: Exception) -> str:
    return str(error).split("\n", 1)[0]


def _line(error: Exception) -> int:
    found = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == "<template>"
    ]
    return found[-1] or 0 if found else 0


def _near(lines: str, number: int) -> str:
    """Return the text of the template around a line."""
    shown = lines.splitlines()[max(number - 2, 0) : number + _LINES - 2]
    return " ".join(_TAGS.sub("", "\n".join(shown)).split())[:160]


def _proven(data: bytes, what: str) -> None:
    try:
        _tree(data)
    except etree.XMLSyntaxError as error:
        raise fault(
            f"{what} blev inte giltig Word-XML när taggarna fylldes ({_said(error)})",
            "Oftast står {{ }} där det ska vara {{p }} eller {{r }}; jämför med grundmallen.",
        ) from error
