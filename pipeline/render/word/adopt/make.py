"""Makes a template of a municipality's own document: its styles, page, headers and pictures, with the base template's pages in it.

Kept are styles, theme, fonts, lists, page size and margins, headers and footers with all that is in them, and floating pictures on
the first page. What the document says is taken away, and so are macros, remarks, other programs' data and its makers' names.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.faults import TemplateFault
from pipeline.render.format import Adopted
from pipeline.render.templates import Templates
from pipeline.render.word.adopt import frames, parts
from pipeline.render.word.adopt.choose import chosen
from pipeline.render.word.adopt.fitting import look_of
from pipeline.render.word.adopt.lists import joined
from pipeline.render.word.adopt.pages import Pages
from pipeline.render.word.adopt.sections import made, sections, text_width, twips, upright
from pipeline.render.word.adopt.source import WML, Source, taken_apart, tree
from pipeline.render.word.adopt.styles import styled
from pipeline.render.word.adopt.tables import bare_head, table_style
from pipeline.render.word.adopt.telling import Told, tell
from pipeline.render.word.cascade import value
from pipeline.render.word.document import filled
from pipeline.render.word.look import W, words
from pipeline.render.word.package import serialized
from pipeline.view import Paragraph, Profile, Prose, Run, Section, View

BASE: Final = "docx/rapport.docx"
_HEADS: Final = ("KRTabellhuvud", "KRTabellhuvudTal")


def adopt(data: bytes, profile: Profile) -> Adopted:
    """Return the template that a document makes; the same document gives the same bytes. Raises ``TemplateFault``."""
    templates = Templates()
    source, base = taken_apart(data), taken_apart(templates.data(BASE))
    if "k.delar" in words(source.body):
        raise TemplateFault(
            "filen är redan en mall med programmets taggar. Lägg den som templates/docx/rapport.docx i kommunens mapp."
        )
    said = _made(source, base, profile)
    template = source.package.packed()
    _try(template, profile, templates)
    return Adopted(template, said.said, said.wrong)


def _made(source: Source, base: Source, profile: Profile) -> Told:
    """Change a document into a template, and return what to tell of it."""
    styles, found, parted = source.styles, chosen(source), sections(source)
    chapter, tables = upright(parted), table_style(source)
    body = found.get("body text", styles.default())
    heading = found.get("heading 1", "")
    look = look_of(styles, heading, body, profile, text_width(made(chapter, {})))
    stops = frozenset({heading} - {""})
    cover = frames.cover(source, twips(value(parted[0].properties.find(f"{W}pgMar"), "top"), 0), stops)
    sample = sum(bool(words(node)) for node in source.body.iter(f"{W}p"))
    done = styled(styles, base.styles, found, look)
    if tables is not None and tables.heads:
        bare_head(styles, tuple(done.ids[name] for name in _HEADS))
    pages = Pages(source, base, done.ids, look)
    pages.body(parted, chapter, cover, tables)
    _number(source, base, done.names, done.added)
    protected = parts.settings(source, base)
    told = tell(source, pages, done, cover, tables, profile, sample=sample, protected=protected)
    pages.write()
    parts.fonts(source)
    for kind in ("footnotes", "endnotes"):
        parts.notes(source, kind)
    parts.theme(source, base)
    source.package.parts[source.named("styles")] = serialized(styles.root)
    source.package.parts[source.main] = serialized(source.document)
    parts.swept(source, (source.document,))
    return told


def _number(source: Source, base: Source, names: Mapping[str, str], added: tuple[str, ...]) -> None:
    """Write the document's lists with those of the base template."""
    name = source.named("numbering")
    own = tree(source.package.parts, name) if name else None
    lists = joined(own, tree(base.package.parts, base.named("numbering")), source.styles, names, added)
    if name:
        source.package.parts[name] = serialized(lists)
    else:
        source.package.add(
            source.main, "numbering", "word/numbering.xml", f"{WML}numbering+xml", serialized(lists)
        )


def _try(template: bytes, profile: Profile, templates: Templates) -> None:
    """Fill the template once, so that a tag that somebody has written in a header is told now."""
    text = Prose((Paragraph((Run("Text."),)),))
    chapter = Section("prov", "Prov", blocks=(text,))
    view = View("rapport", "Prov", "Kommunen", "kommunen", "prov", "2025", (chapter,), profile)
    filled(template, view, templates)
