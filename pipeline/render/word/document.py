"""A report as a Word file. The template decides the look and the order on the page; this fills it.

Words a template may use: ``kommun``, ``titel``, ``period``, ``beslut``, ``utkast``, ``datum``, ``beskrivning``, ``webbadress``,
``lasguide`` (paragraphs), ``fakta`` (``namn``, ``varde``), ``innehall`` and ``kapitel``; of a chapter ``brytning``, ``rubrik``, ``titel``,
``ingress``, ``innehall``, ``delar``; of a part ``slag``, ``innehall``, ``rubrik``, ``tabell``, ``noter``, ``bild``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lxml import etree
from markupsafe import Markup

from pipeline.render.charts.draw import svg
from pipeline.render.templates import TemplateFault, Templates
from pipeline.render.word import drawn as docx_drawn
from pipeline.render.word import parts as docx_parts
from pipeline.render.word.contents import contents, entry
from pipeline.render.word.fault import fault, named
from pipeline.render.word.fill import proven, rendered, tree
from pipeline.render.word.look import W, free_breaks, page_look, style_ids
from pipeline.render.word.package import Package, opened
from pipeline.render.word.pages import reckoned
from pipeline.render.word.pictures import kept
from pipeline.render.word.piece import Piece
from pipeline.render.word.pieces import Writer
from pipeline.render.word.samples import TABLE, TILES, sample, table_look, tile_look
from pipeline.render.word.sections import Sections
from pipeline.render.word.table import caption
from pipeline.render.word.xml import Gathered, clean, run
from pipeline.view import Chart, OrgChart, Section, View

_HEAD: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FEW: Final = 3  # a chapter with so many sections gets a list of them in its opener


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


def render_docx(view: View, templates: Templates, cache: Path | None = None) -> bytes:
    """Return the report as a Word file; the same view and template give the same bytes. Drawn charts are kept in ``cache``.

    A template that cannot be used raises ``TemplateFault`` with what is wrong, where, and what to do.
    """
    name = templates.word(view.report)
    try:
        return _written(opened(templates.data(name)), view, templates, cache)
    except TemplateFault as error:
        raise named(error, name) from error


def _written(package: Package, view: View, templates: Templates, cache: Path | None) -> bytes:
    styles = package.one("styles", "formatmallar")
    store = Gathered(style_ids(package.parts[styles]), _anchors(view))
    root = _tinted(package.parts[package.document], view)
    body = root.find(f"{W}body")
    if body is None:
        raise fault("filen saknar dokumentets text")
    docx_drawn.fill(package, package.document, root, view, templates)
    context = _filled(view, body, store, templates.fonts(), cache)
    _write_pages(package, root, context)
    _write_heads(package, context, view, templates)
    _write_rest(package, styles, store, view)
    return package.packed()


def _tinted(data: bytes, view: View) -> etree._Element:
    return tree(docx_parts.tinted(data.decode("utf-8"), view.profile).encode())


def _anchors(view: View) -> frozenset[str]:
    ids = {section.id for _, section in view.walk()}
    ids |= {
        found for _, block in view.blocks() if isinstance(found := getattr(block, "id", ""), str) and found
    }
    return frozenset(ids)


# -- filling -------------------------------------------------------------------------------------
def _filled(
    view: View, body: etree._Element, store: Gathered, fonts: Sequence[Path], cache: Path | None
) -> dict[str, object]:
    """Return what the template's words stand for, and take its sample tables away from the body."""
    free_breaks(body)
    last = body.find(f"{W}sectPr")
    if last is None:
        raise fault("dokumentet saknar sidinställningar", "Utgå från grundmallen på nytt.")
    page = page_look(last)
    table, tiles = sample(body, TABLE), sample(body, TILES)
    captions = {block.id: caption(block) for block in view.tables()}
    writer = Writer(
        store, page, table_look(table), tile_look(tiles), _drawn(view, page.width, fonts, cache), captions
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


def _inside(sections: tuple[Section, ...], pages: Mapping[str, int]) -> tuple[Markup, ...]:
    if len(sections) < _FEW:
        return ()
    return tuple(Markup(entry(s.id, s.title, pages.get(s.id, 0))) for s in sections)  # noqa: S704 - escaped by run()


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


def _drawn(view: View, width: int, fonts: Sequence[Path], cache: Path | None) -> dict[int, bytes]:
    """Return every chart and organisation chart as PNG, by id() of its block."""
    blocks = [block for _, block in view.blocks() if isinstance(block, Chart | OrgChart)]
    return {id(block): kept(cache, svg(block, view.profile), width, fonts) for block in blocks}


def _replace(node: etree._Element, tag: str) -> None:
    """Put a paragraph with a template tag where the node stands."""
    above = node.getparent()
    if above is None:
        return
    holder = etree.Element(f"{W}p")
    etree.SubElement(etree.SubElement(holder, f"{W}r"), f"{W}t").text = tag
    above.replace(node, holder)


# -- writing -------------------------------------------------------------------------------------
def _write_pages(package: Package, root: etree._Element, context: Mapping[str, object]) -> None:
    whole = etree.tostring(root, encoding="unicode")
    start, end = whole.index(">", whole.index("<w:body")) + 1, whole.rindex("</w:body>")
    pages = rendered(whole[start:end], context, "dokumentet")
    package.parts[package.document] = proven(
        _HEAD + (whole[:start] + pages + whole[end:]).encode(), "dokumentet"
    )


def _write_heads(package: Package, context: Mapping[str, object], view: View, templates: Templates) -> None:
    for kind, what in (("header", "ett sidhuvud"), ("footer", "en sidfot")):
        for _, name in package.related(package.document, kind):
            root = _tinted(package.parts[name], view)
            docx_drawn.fill(package, name, root, view, templates)
            source = etree.tostring(root, encoding="unicode")
            package.parts[name] = proven(_HEAD + rendered(source, context, what).encode(), what)


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
