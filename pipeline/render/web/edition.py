"""The web edition: a view as a folder of pages that need no server, no script and nothing from elsewhere.

``index.html``, a page per chapter (or per section of a long one) and per part, a page (or more) with the passports of each chapter's figures,
a register of tables and charts, a search, an accessibility statement, and beside them data, pictures, fonts, style sheets and scripts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.colour import contrast
from pipeline.render.markup.phone import narrow
from pipeline.render.outward import DATA_PAGE, Outward, inside
from pipeline.render.templates import Templates
from pipeline.render.web import about, leaves
from pipeline.render.web.assets import add_assets
from pipeline.render.web.data import table_csv
from pipeline.render.web.leaves import Chapter, Leaf
from pipeline.render.web.site import Edition, csv_name, gathered
from pipeline.render.web.sources import SourcePage, Writer
from pipeline.render.web.start import goals, hundred
from pipeline.render.web.theme import theme
from pipeline.view import Block, Drawing, Image, KeyFigures, Section, Table, View
from pipeline.words import plain


def render_web(view: View, templates: Templates, outward: Outward | None = None) -> dict[str, bytes]:
    """Return the files of the web edition by relative path, sorted; the same view gives the same bytes.

    Without ``outward`` the pages are as they lie in the occasion's own folder.
    """
    edition = gathered(view, templates, outward or inside(view))
    _start(edition)
    for page in edition.parts:
        if page.listed:
            edition.write(
                page.file, "web_part.html.j2", page=edition.page(page.file), part=page.part, listed=page
            )
    every = [(chapter, leaf) for chapter in edition.chapters for leaf in chapter.pages]
    for place, (chapter, leaf) in enumerate(every):
        before = every[place - 1][1] if place else None
        after = every[place + 1][1] if place + 1 < len(every) else None
        _leaf(edition, chapter, leaf, before, after)
    for chapter in edition.chapters:
        for source in edition.sources[chapter.section.id]:
            _source(edition, chapter, source)
    _registers(edition)
    _moved(edition)
    add_assets(edition)
    return dict(sorted(edition.files.items()))


def render_statement(view: View, templates: Templates, outward: Outward) -> dict[str, bytes]:
    """Return the accessibility statement alone, as :func:`render_web` makes it."""
    edition = gathered(view, templates, outward)
    _statement(edition)
    return edition.files


def _statement(edition: Edition) -> None:
    edition.write("tillganglighet.html", "web_accessibility.html.j2", facts=_facts(edition.view))


def _start(edition: Edition) -> None:
    view = edition.view
    first = next((block for _, block in view.blocks() if isinstance(block, KeyFigures)), None)
    home = next((section for section, block in view.blocks() if block is first), None)
    edition.write(
        "index.html",
        "web_index.html.j2",
        page=edition.page("index.html"),
        chosen=view.picture("omslag"),
        tiles=first,
        home=home,
        findings=edition.findings,
        goals=goals(view),
        hundred=hundred(view),
        address=edition.address,
        described=about.report(view, edition.outward.address, edition.finding),
    )


def _moved(edition: Edition) -> None:
    """Add a page that leads on at each address that the report had before."""
    titles = {section.id: section.title for _, section in edition.view.walk()}
    for file, key in edition.moved.items():
        edition.write(file, "web_moved.html.j2", to=edition.address(key), title=titles[key])


def _registers(edition: Edition) -> None:
    view = edition.view
    register = [(chapter, _numbered(chapter.section)) for chapter in edition.chapters]
    data = [(table, csv_name(table)) for table in view.tables()]
    edition.write(
        "tabeller.html",
        "web_register.html.j2",
        register=register,
        address=edition.address,
        described=about.dataset(view, edition.outward.address, data),
    )
    edition.write("sok.html", "web_search.html.j2", address=edition.address, terms=edition.terms)
    if edition.outward.open_data:
        edition.write(DATA_PAGE, "web_data.html.j2", data=edition.outward.open_data)
    _statement(edition)


def _numbered(section: Section) -> list[tuple[Section, Block]]:
    """Return the tables and drawings of a chapter with their sections."""
    return [
        (part, block)
        for _, part in section.walk()
        for block in part.blocks
        if isinstance(block, Table | Drawing)
    ]


def _leaf(edition: Edition, chapter: Chapter, leaf: Leaf, before: Leaf | None, after: Leaf | None) -> None:
    edition.write(
        leaf.file,
        "web_chapter.html.j2",
        page=edition.page(leaf.file),
        part=chapter.part,
        chapter=chapter,
        leaf=leaf,
        said=leaves.said,
        places=_below(chapter) if chapter.divided and leaf is chapter.pages[0] else {},
        before=before,
        after=after,
    )
    for _, part in leaf.section.walk():
        for block in part.blocks:
            if isinstance(block, Table):
                edition.files[csv_name(block)] = table_csv(block)


def _below(chapter: Chapter) -> dict[str, str]:
    """Return what stands on each page of a divided chapter, by its section's id: an address from before the division leads on from there."""
    return {
        leaf.section.id: " ".join(
            key
            for _, part in leaf.section.walk()
            for key in (
                part.id,
                *(block.id for block in part.blocks if isinstance(block, Table | Drawing)),
            )
        )
        for leaf in chapter.pages[1:]
    }


def _source(edition: Edition, chapter: Chapter, source: SourcePage) -> None:
    writer = Writer(source.file, edition.address, edition.printed_at, edition.outward)
    titles = {section.id: section.title for _, section in chapter.section.walk()}
    titles |= {key: _title(block) for key, block in edition.blocks.items()}
    groups = [
        (group, titles.get(group.id, group.id), [writer.entry(item) for item in group.figures])
        for group in source.groups
    ]
    pages = edition.sources[chapter.section.id]
    edition.write(
        source.file,
        "web_sources.html.j2",
        part=chapter.part,
        chapter=chapter,
        source=source,
        pages=pages,
        groups=groups,
        files=writer.files(),
    )


def _title(block: Block) -> str:
    """Return what a table or drawing is called."""
    return plain(block.caption if isinstance(block, Table) else getattr(block, "title", ""))


def _facts(view: View) -> Mapping[str, Any]:
    """Return what the accessibility statement says of this report, counted and measured."""
    blocks = [block for _, block in view.blocks()]
    narrowed = [narrow(block) for block in blocks if isinstance(block, Table)]
    light, dark = theme(view.profile, dark=False), theme(view.profile, dark=True)
    text_on = [
        (colours[a], colours[b])
        for colours in (light, dark)
        for a in ("ink", "muted", "link", "accent")
        for b in ("paper", "raised", "tint")
    ]
    return {
        "tables": sum(isinstance(block, Table) for block in blocks),
        "drawings": sum(isinstance(block, Drawing) for block in blocks),
        "pictures": sum(isinstance(block, Image) for block in blocks),
        "cards": sum(item.cards for item in narrowed),
        "scrolled": sum(item.more and not item.cards for item in narrowed),
        "contrast": min(contrast(a, b) for a, b in text_on),
    }
