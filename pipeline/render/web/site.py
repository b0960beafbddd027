"""What the pages of a web edition have in common: the chapters and their pages, where each place of the report is, and the files that are made."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from pipeline import passport
from pipeline.render.markup.page import Page
from pipeline.render.markup.terms import term_ids
from pipeline.render.outward import Outward
from pipeline.render.templates import Templates
from pipeline.render.web import leaves
from pipeline.render.web.leaves import Chapter, PartPage
from pipeline.render.web.sources import SourcePage, addresses, grouped, paged
from pipeline.render.web.start import Finding, findings
from pipeline.signs import for_screens
from pipeline.text import slug
from pipeline.view import Block, Definitions, Drawing, Image, Table, View

ENDINGS: Final = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/jpg": "jpg",
    "image/gif": "gif",
    "image/svg+xml": "svg",
    "image/webp": "webp",
}
SHARED: Final = "bilder/delning.png"  # the picture that is shown where the report is shared
_YEAR: Final = re.compile(r"\b\d{4}\b")


@dataclass(slots=True)
class Edition:
    """Everything the pages have in common: where each place of the report is, and the files gathered on the way."""

    view: View
    templates: Templates
    chapters: tuple[Chapter, ...]
    parts: tuple[PartPage, ...]
    sources: dict[str, list[SourcePage]]  # by chapter id
    places: dict[str, str]  # id of a section, table or drawing -> file
    terms: dict[str, str]  # word of the glossary -> id
    blocks: dict[str, Block]  # tables and drawings by id
    passports: dict[str, str]  # id of a table or section -> address of its figures' passports
    printed_at: dict[int, tuple[str, str]]  # identity of a figure -> address of its passport, name
    outward: Outward  # what lies beside the pages
    findings: tuple[Finding, ...]
    files: dict[str, bytes] = field(default_factory=dict)

    def picture(self, image: Image) -> str:
        """Keep a picture as a file of its own and return its address."""
        name = f"bilder/{hashlib.sha256(image.data).hexdigest()[:16]}.{ENDINGS.get(image.mime, 'bin')}"
        self.files[name] = image.data
        return name

    def page(self, here: str) -> Page:
        """Return a new page of blocks, whose links are seen from the file ``here``."""

        def resolve(target: str) -> str:
            return self.address(target[1:], here)

        terms = {word: self.address(key, here) for word, key in self.terms.items()}
        inside = {word: place for word, place in terms.items() if not place.startswith("#")}
        return Page("web", self.view.profile, resolve, self.picture, self.year, inside, self.terms)

    def address(self, key: str, here: str = "") -> str:
        """Return where an id stands as seen from the file ``here``, "" when nothing has it; that of a figure leads to its table or section."""
        file = self.places.get(key) or self.places.get(_holder(key), "")
        return "" if not file else f"#{key}" if file == here else f"{file}#{key}"

    @property
    def moved(self) -> dict[str, str]:
        """Return the files at addresses that the report had before, each with the id that it leads on to.

        There are none where a page is now, or where what an address leads to is not there.
        """
        pages = {leaf.file for chapter in self.chapters for leaf in chapter.pages}
        former = ((f"{name}.html", key) for name, key in self.view.formerly)
        return {file: key for file, key in former if file not in pages and self.address(key)}

    @property
    def year(self) -> str:
        """Return the year that the report is about, "" when it is about several."""
        years = set(_YEAR.findall(self.view.period))
        return years.pop() if len(years) == 1 else ""

    @property
    def finding(self) -> str:
        """Return what the report says first; "" when no chart of it tells."""
        return self.findings[0].title if self.findings else ""

    def write(self, name: str, template: str, **words: Any) -> None:
        """Fill a template and keep it as a page."""
        common = {
            "view": self.view,
            "chapters": self.chapters,
            "parts": self.parts,
            "part": None,
            "canonical": self.outward.address
            and self.outward.address + ("" if name == "index.html" else name),
            "shared": f"{self.outward.address}{SHARED}" if self.outward.address else "",
            "finding": self.finding,
            "here": name,
            "logo": self._logo(),
            "csv_of": csv_name,
            "source_of": lambda key: self.passports.get(key, ""),
            "data_of": self.data_of,
            "out": self.outward,
        }
        self.files[name] = for_screens(self.templates.render(template, **(common | words))).encode()

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


def gathered(view: View, templates: Templates, outward: Outward) -> Edition:
    """Return an edition without files: what is found in the view before any page is written."""
    made = leaves.chapters(view)
    places, blocks = _places(made)
    figures: dict[str, list[passport.Printed]] = {section.id: [] for section in view.chapters}
    for item in passport.printed(view):
        if not item.anchor:  # what is drawn stands in the drawing's table too, and is explained there
            figures[item.chapter].append(item)
    sources = {
        chapter.section.id: paged(chapter.section.id, chapter.stem, grouped(figures[chapter.section.id]))
        for chapter in made
    }
    pages_of_sources = [page for pages in sources.values() for page in pages]
    return Edition(
        view=view,
        templates=templates,
        chapters=made,
        parts=leaves.parts(view, made),
        sources=sources,
        places=places,
        terms=_terms(view, places),
        blocks=blocks,
        passports={group.id: f"{page.file}#{group.id}" for page in pages_of_sources for group in page.groups},
        printed_at={key: (address, name) for key, address, name in addresses(pages_of_sources)},
        outward=outward,
        findings=findings(view),
    )


def _places(made: Iterable[Chapter]) -> tuple[dict[str, str], dict[str, Block]]:
    """Return the file of every section, table and drawing, and the tables and drawings, by id."""
    places: dict[str, str] = {}
    blocks: dict[str, Block] = {}
    for leaf in (leaf for chapter in made for leaf in chapter.pages):
        for _, section in leaf.section.walk():
            places[section.id] = leaf.file
            for block in section.blocks:
                if isinstance(block, Table | Drawing):
                    places.setdefault(block.id, leaf.file)
                    blocks.setdefault(block.id, block)
    return places, blocks


def _terms(view: View, places: dict[str, str]) -> dict[str, str]:
    """Return the id of each word that the report explains, and note where it is explained."""
    lists = [(section, block) for section, block in view.blocks() if isinstance(block, Definitions)]
    terms = term_ids(term for _, block in lists for term, _ in block.items)
    for section, block in lists:
        for term, _ in block.items:
            places.setdefault(terms[term], places[section.id])
    return terms


_OF_FIGURE: Final = re.compile(r"\.(?:r\d+\.c\d+(?:\.n\d+)?|n\d+|(?:titel|not\d+|alt)\.n\d+)$")


def _holder(key: str) -> str:
    """Return the id of the table, drawing or section that a printed figure stands in."""
    return _OF_FIGURE.sub("", key)
