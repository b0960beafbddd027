"""A report as a Word file: measured, placed, written, and put into the municipality's template.

The template decides the look and the order on the page. Words it may use: ``kommun``, ``titel``, ``period``, ``beslut``, ``utkast``,
``datum``, ``beskrivning``, ``webbadress``, ``lasguide`` (paragraphs), ``fakta`` (``namn``, ``varde``), ``innehall`` and ``kapitel``;
of a chapter ``brytning``, ``rubrik``, ``titel``, ``ingress``, ``innehall``, ``delar``; of a part ``slag``, ``innehall``, ``rubrik``,
``tabell``, ``noter``, ``bild``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from lxml import etree

from pipeline.faults import TemplateFault
from pipeline.render.charts.draw import svg
from pipeline.render.charts.spark import spark
from pipeline.render.look.colours import palette
from pipeline.render.look.parts import has_tabs, hue, part_of
from pipeline.render.templates import Templates
from pipeline.render.word import drawn, parts
from pipeline.render.word.cascade import Cascade
from pipeline.render.word.contents import contents
from pipeline.render.word.element import TABLE, TILES
from pipeline.render.word.heads import put, running
from pipeline.render.word.letters import letters, pace
from pipeline.render.word.look import PageLook, W, free_breaks, lists_sections, page_look, style_ids
from pipeline.render.word.measure import drawn_width, measured, paragraph
from pipeline.render.word.package import Package, opened
from pipeline.render.word.pictures import Drawn, Raster
from pipeline.render.word.place import Chapter, pages, placed
from pipeline.render.word.samples import TableLook, sample, table_look, tile_look
from pipeline.render.word.store import Store, anchors
from pipeline.render.word.template import WordTemplate, tree
from pipeline.render.word.tiles import SPARK
from pipeline.render.word.write import Writer
from pipeline.render.word.xml import DECLARATION, Xml
from pipeline.text import clean
from pipeline.view import Chart, KeyFigures, OrgChart, View

_FOOTNOTES: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def render_docx(view: View, templates: Templates, cache: Path | None = None) -> bytes:
    """Return the report as a Word file; the same view and template give the same bytes. What is drawn is kept in ``cache``.

    A template that cannot be used raises ``TemplateFault`` with what is wrong, where, and what to do.
    """
    name = templates.word(view.report, short=view.short)
    data = templates.data(name)
    try:
        return filled(data, view, templates, cache)
    except TemplateFault as error:
        raise TemplateFault(f"Wordmallen {name}: {error}") from error


def filled(data: bytes, view: View, templates: Templates, cache: Path | None = None) -> bytes:
    """Return a Word template filled with a report; raises ``TemplateFault``."""
    return _written(opened(data), WordTemplate(data), view, templates, cache)


def _written(
    package: Package, template: WordTemplate, view: View, templates: Templates, cache: Path | None
) -> bytes:
    raster = Raster(templates.fonts(), cache)
    if not _coloured(package, template):
        for part in template.pages():
            parts.tint(part.element, view.profile)
    sheet = tree(package.parts[template.names("styles")[0]])
    heads = running(template)
    styles, (page, samples) = style_ids(sheet), _looks(template)
    page = _reckoned(page, samples, styles, sheet, template, package)
    pictures = {
        id(block): raster.drawn(svg(block, view.profile), drawn_width(block, page))
        for _, block in view.blocks()
        if isinstance(block, Chart | OrgChart)
    }
    pictures |= _sparks(view, raster)
    chapters = placed(view, measured(view, page, pictures), page)
    store = Store(styles, anchors(view), parts.first_note(package.parts, template.names("footnotes")))
    writer = Writer(store, page, samples, heads, _colours(view, package, template))
    words = _words(view, chapters, writer)
    template.fill(words | {"fakta": _facts(view, cover=drawn.shows_cover(template.pages()))})
    for part in template.pages():
        drawn.fill(package, part, view, templates, raster)
    package.parts.update(template.parts())
    put(package, template.word.part.partname[1:], heads, writer.titles)
    _write_rest(package, template, store, view, page.width)
    return package.packed()


def _sparks(view: View, raster: Raster) -> dict[int, Drawn]:
    """Return the latest years of key figures, drawn, by id() of the tile."""
    tiles = [tile for _, block in view.blocks() if isinstance(block, KeyFigures) for tile in block.tiles]
    drawings = ((tile, spark(tile, view.profile)) for tile in tiles)
    return {id(tile): raster.drawn(drawing, SPARK) for tile, drawing in drawings if drawing}


def _colours(view: View, package: Package, template: WordTemplate) -> Mapping[str, str]:
    """Return the colour of the part that each chapter belongs to, by its id; none where the template has colours of its own.

    Those of the first part are the styles' own.
    """
    if _coloured(package, template) or not has_tabs(view):
        return {}
    of = {key: hue(part) for key, part in part_of(view).items()}
    return {key: palette(view.profile, number)["part"] for key, number in of.items() if number > 1}


def _coloured(package: Package, template: WordTemplate) -> bool:
    """Tell whether the template has colours of its own, so that the profile's are not written over them."""
    return any(parts.keeps_colours(package.parts[name]) for name in template.names("theme"))


def _reckoned(
    page: PageLook,
    samples: Mapping[str, TableLook],
    styles: Mapping[str, str],
    sheet: etree._Element,
    template: WordTemplate,
    package: Package,
) -> PageLook:
    """Return the page with how the template's type compares with that of the base template."""
    theme = next((tree(package.parts[name]) for name in template.names("theme")), None)
    cascade = Cascade(sheet, theme)
    return replace(
        page,
        letters=letters(cascade, samples[TABLE].rows["row"].cells["number"].style_id),
        pace=pace(cascade, styles["body text"], page.width),
    )


def _looks(template: WordTemplate) -> tuple[PageLook, Mapping[str, TableLook]]:
    """Return the page and the sample tables of the template, in whose places tags are put."""
    body = template.word.element.find(f"{W}body")
    section = None if body is None else body.find(f"{W}sectPr")
    if body is None or section is None:
        raise TemplateFault("dokumentet saknar sidinställningar. Utgå från grundmallen på nytt.")
    free_breaks(body)
    page = replace(page_look(section), lists=lists_sections(body))
    table, tiles = sample(body, TABLE), sample(body, TILES)
    looks = {TABLE: table_look(table), TILES: tile_look(tiles)}
    for node, tag in ((table, "del.tabell"), (tiles, "del.tabell"), (section, "slutsektion")):
        _replace(node, f"{{{{p {tag} }}}}")
    return page, looks


def _words(view: View, chapters: Sequence[Chapter], writer: Writer) -> dict[str, object]:
    """Return what the template's words stand for, written in reading order."""
    return {
        "kommun": clean(view.municipality),
        "titel": clean(view.title),
        "period": clean(view.period),
        "beslut": clean(view.decision),
        "utkast": view.draft,
        "datum": clean(view.date),
        "beskrivning": clean(view.description),
        "webbadress": clean(view.web_address),
        "lasguide": [Xml(writer.line(paragraph(item))) for item in view.reading_guide],
        "kapitel": writer.chapters(chapters),
        "innehall": contents(view, pages(chapters), writer.store),
        "slutsektion": Xml(writer.section or writer.page.portrait),
    }


def _facts(view: View, *, cover: bool) -> list[dict[str, str]]:
    """Return the facts about the document; who made the picture of its cover is one of them."""
    chosen = view.picture("omslag") if cover else None
    made = (("Omslag", chosen.credit),) if chosen and chosen.credit else ()
    return [{"namn": clean(name), "varde": clean(value)} for name, value in (*view.facts, *made)]


def _replace(node: etree._Element, tag: str) -> None:
    """Put a paragraph with a template tag where the node stands."""
    above = node.getparent()
    if above is None:
        return
    holder = etree.Element(f"{W}p")
    etree.SubElement(etree.SubElement(holder, f"{W}r"), f"{W}t").text = tag
    above.replace(node, holder)


def _write_rest(package: Package, template: WordTemplate, store: Store, view: View, room: int) -> None:
    """Write the parts beside the pages, with what the pages asked of them."""
    document, files = template.word.part.partname[1:], package.parts
    (styles,), (numbering,) = template.names("styles"), template.names("numbering")
    sheet = tree(files[styles])
    if not _coloured(package, template):
        parts.tint(sheet, view.profile)
        parts.fit_title(sheet, view.title, room)
        files[styles] = (DECLARATION + etree.tostring(sheet, encoding="unicode")).encode()
        for name in template.names("theme"):
            files[name] = parts.theme(files[name], view.profile)
    files[numbering] = parts.numbering(files[numbering], sheet, store)
    for name in template.names("footnotes"):
        files[name] = parts.footnotes(files[name], store)
    if not template.names("footnotes"):
        package.add(document, "footnotes", "word/footnotes.xml", _FOOTNOTES, parts.footnotes(None, store))
    for name, (key, data) in store.media.items():
        files[f"word/media/{name}"] = data
        package.relate(document, key, "image", f"word/media/{name}")
    for address, key in store.links.items():
        package.relate(document, key, "hyperlink", address, outside=True)
    parts.put_properties(package, view)
