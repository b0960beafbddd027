"""The web edition: a view as a folder of pages that need no server, no script and nothing from elsewhere.

``index.html``, a page per chapter, a page (or more) with the passports of each chapter's figures, a register of tables and charts, a
search, an accessibility statement, and beside them data, pictures, fonts, style sheet and script.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pipeline import passport
from pipeline.colour import contrast
from pipeline.faults import TemplateFault
from pipeline.render.links import missing
from pipeline.render.markup.page import Page
from pipeline.render.markup.phone import CARDS, NARROWEST, WIDEST, narrow
from pipeline.render.motif import motif
from pipeline.render.outward import DATA_PAGE, Outward, inside
from pipeline.render.templates import Templates
from pipeline.render.web.data import search_index, table_csv
from pipeline.render.web.sources import SourcePage, Writer, addresses, grouped, paged
from pipeline.render.web.theme import drawing_colours, theme
from pipeline.signs import for_screens
from pipeline.text import slug
from pipeline.view import Block, Drawing, Image, KeyFigures, Section, Table, View
from pipeline.words import plain

RESERVED: Final = frozenset({"index", "sok", "tabeller", "tillganglighet", "oppna-data"})
ENDINGS: Final = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/jpg": "jpg",
    "image/gif": "gif",
    "image/svg+xml": "svg",
    "image/webp": "webp",
}
FONTS: Final = (  # file, family, style, weight
    ("source-sans-3/SourceSans3-Regular", "Source Sans 3", "normal", 400),
    ("source-sans-3/SourceSans3-It", "Source Sans 3", "italic", 400),
    ("source-sans-3/SourceSans3-Semibold", "Source Sans 3", "normal", 600),
    ("source-serif-4/SourceSerif4-Semibold", "Source Serif 4", "normal", 600),
    ("source-serif-4/SourceSerif4Display-Semibold", "Source Serif 4 Display", "normal", 600),
)
_YEAR: Final = re.compile(r"\b\d{4}\b")
COVER: Final = 'viewBox="0 0 210 140" width="1200" height="800"'  # what the start page shows of the motif


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter and where its page is."""

    section: Section
    file: str
    stem: str
    number: int


@dataclass(slots=True)
class Edition:
    """Everything the pages have in common: where each place of the report is, and the files gathered on the way."""

    view: View
    templates: Templates
    chapters: tuple[Chapter, ...]
    sources: dict[str, list[SourcePage]]  # by chapter id
    places: dict[str, str]  # id -> file
    blocks: dict[str, Block]  # tables and drawings by id
    passports: dict[str, str]  # id of a table or section -> address of its figures' passports
    printed_at: dict[int, tuple[str, str]]  # identity of a figure -> address of its passport, name
    outward: Outward  # what lies beside the pages
    files: dict[str, bytes] = field(default_factory=dict)

    def picture(self, image: Image) -> str:
        """Keep a picture as a file of its own and return its address."""
        name = f"bilder/{hashlib.sha256(image.data).hexdigest()[:16]}.{ENDINGS.get(image.mime, 'bin')}"
        self.files[name] = image.data
        return name

    def page(self, here: str) -> Page:
        """Return a new page of blocks, whose links are seen from the file ``here``."""

        def resolve(target: str) -> str:
            file = self.places.get(target[1:], "")
            return "" if not file else target if file == here else file + target

        years = set(_YEAR.findall(self.view.period))
        year = years.pop() if len(years) == 1 else ""
        return Page("web", self.view.profile, resolve, self.picture, year)

    def write(self, name: str, template: str, **words: Any) -> None:
        """Fill a template and keep it as a page."""
        common = {
            "view": self.view,
            "chapters": self.chapters,
            "here": name,
            "logo": self._logo(),
            "csv_of": csv_name,
            "source_of": lambda key: self.passports.get(key, ""),
            "data_of": self.data_of,
            "out": self.outward,
        }
        self.files[name] = for_screens(self.templates.render(template, **common, **words)).encode()

    def _logo(self) -> str:
        profile = self.view.profile
        return f"bilder/logotyp.{ENDINGS.get(profile.logo_mime, 'svg')}" if profile.logo else ""

    def data_of(self, block: Block) -> Table | None:
        """Return the table that holds a drawing's figures."""
        holder = self.blocks.get(getattr(block, "table", ""))
        return holder if isinstance(holder, Table) else None


def csv_name(table: Table) -> str:
    """Return the name of a table's data file."""
    return f"data/{slug(table.id) or table.id}.csv"


def render_web(view: View, templates: Templates, outward: Outward | None = None) -> dict[str, bytes]:
    """Return the files of the web edition by relative path, sorted; the same view gives the same bytes.

    Without ``outward`` the pages are as they lie in the occasion's own folder.
    """
    edition = _edition(view, templates, outward or inside(view))
    first = next((block for _, block in view.blocks() if isinstance(block, KeyFigures)), None)
    home = next((section for section, block in view.blocks() if block is first), None)
    edition.write("index.html", "web_index.html.j2", page=edition.page("index.html"), tiles=first, home=home)
    for chapter in edition.chapters:
        _chapter(edition, chapter)
        for source in edition.sources[chapter.section.id]:
            _source(edition, chapter, source)
    register = [(chapter, _numbered(chapter.section)) for chapter in edition.chapters]
    edition.write("tabeller.html", "web_register.html.j2", register=register)
    if edition.outward.open_data:
        edition.write(DATA_PAGE, "web_data.html.j2", data=edition.outward.open_data)
    edition.write("sok.html", "web_search.html.j2")
    _statement(edition)
    _assets(edition)
    for line, address in missing(edition.files["stil.css"].decode(), edition.files):
        raise TemplateFault(
            f"Webbens formatmall (html/web.css.j2, rad {line} i stil.css): filen ”{address}” finns inte i webbutgåvan."
        )
    return dict(sorted(edition.files.items()))


def render_statement(view: View, templates: Templates, outward: Outward) -> dict[str, bytes]:
    """Return the accessibility statement alone, as :func:`render_web` makes it."""
    edition = _edition(view, templates, outward)
    _statement(edition)
    return edition.files


def _statement(edition: Edition) -> None:
    edition.write("tillganglighet.html", "web_accessibility.html.j2", facts=_facts(edition.view))


def _edition(view: View, templates: Templates, outward: Outward) -> Edition:
    chapters = []
    for number, section in enumerate(view.chapters, start=1):
        stem = slug(section.id) or f"kapitel-{number}"
        stem = f"kapitel-{stem}" if stem in RESERVED or stem.startswith("kallor-") else stem
        chapters.append(Chapter(section, f"{stem}.html", stem, number))
    places: dict[str, str] = {}
    blocks: dict[str, Block] = {}
    for chapter in chapters:
        for _, section in chapter.section.walk():
            places[section.id] = chapter.file
            for block in section.blocks:
                if isinstance(block, Table | Drawing):
                    places.setdefault(block.id, chapter.file)
                    blocks.setdefault(block.id, block)
    figures: dict[str, list[passport.Printed]] = {section.id: [] for section in view.chapters}
    for item in passport.printed(view):
        if not item.anchor:  # what is drawn stands in the drawing's table too, and is explained there
            figures[item.chapter].append(item)
    sources = {
        chapter.section.id: paged(chapter.section.id, chapter.stem, grouped(figures[chapter.section.id]))
        for chapter in chapters
    }
    pages_of_sources = [page for pages in sources.values() for page in pages]
    passports = {group.id: f"{page.file}#{group.id}" for page in pages_of_sources for group in page.groups}
    printed_at = {key: (address, name) for key, address, name in addresses(pages_of_sources)}
    return Edition(view, templates, tuple(chapters), sources, places, blocks, passports, printed_at, outward)


def _numbered(section: Section) -> list[tuple[Section, Block]]:
    """Return the tables and drawings of a chapter with their sections."""
    return [
        (part, block)
        for _, part in section.walk()
        for block in part.blocks
        if isinstance(block, Table | Drawing)
    ]


def _chapter(edition: Edition, chapter: Chapter) -> None:
    place = chapter.number - 1
    edition.write(
        chapter.file,
        "web_chapter.html.j2",
        page=edition.page(chapter.file),
        chapter=chapter,
        before=edition.chapters[place - 1] if place else None,
        after=edition.chapters[place + 1] if chapter.number < len(edition.chapters) else None,
    )
    for _, part in chapter.section.walk():
        for block in part.blocks:
            if isinstance(block, Table):
                edition.files[csv_name(block)] = table_csv(block)


def _source(edition: Edition, chapter: Chapter, source: SourcePage) -> None:
    writer = Writer(source.file, chapter.file, edition.printed_at, edition.outward)
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


def _assets(edition: Edition) -> None:
    view, templates = edition.view, edition.templates
    edition.files["stil.css"] = templates.render(
        "web.css.j2",
        light=theme(view.profile, dark=False),
        dark=theme(view.profile, dark=True),
        drawn=drawing_colours(view.profile),
        fonts=[(name.rpartition("/")[2], *face) for name, *face in FONTS],
        cards=CARDS,
        narrowest=NARROWEST,
        widest=WIDEST,
    ).encode()
    edition.files["skript.js"] = templates.data("html/web.js")
    edition.files["sok.js"] = templates.data("html/web_search.js")
    edition.files["sokindex.js"] = search_index(
        [(chapter.file, chapter.section) for chapter in edition.chapters]
    )
    edition.files["bilder/omslag.svg"] = motif(view.profile, templates, COVER).encode()
    if view.profile.logo:
        edition.files[f"bilder/logotyp.{ENDINGS.get(view.profile.logo_mime, 'svg')}"] = view.profile.logo
    for name, *_ in FONTS:
        edition.files[f"fonts/{name.rpartition('/')[2]}.woff2"] = templates.data(f"fonts/{name}.woff2")
    for name in templates.own("html/bilder"):
        edition.files[f"bilder/{name.removeprefix('html/bilder/')}"] = templates.data(name)
    for name in templates.own("fonts"):
        if name.endswith(".woff2"):
            edition.files[f"fonts/{name.rpartition('/')[2]}"] = templates.data(name)
    for folder in sorted({name.partition("/")[0] for name, *_ in FONTS}):
        edition.files[f"fonts/OFL-{folder}.txt"] = templates.data(f"fonts/{folder}/OFL.txt")
