"""The finished reports before the validators: PDF/UA-1 and PDF/A-2a, Word, the web edition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest

from pipeline import build
from pipeline.view import View
from tests.examples import KOMMUNER, all_built, every
from tests.tools import axe, htmlcheck, openxml, phone, verapdf

PAGES = {  # the fewest and most pages that a report may have
    "andamalsprovning": {"almkoping": (4, 8), "lindhult": (2, 5)},
    "arsredovisning": {"almkoping": (130, 160), "lindhult": (60, 90)},
    "atgardsuppfoljning": {"lindhult": (1, 4)},
    "delarsberattelse": {"almkoping": (2, 6), "lindhult": (2, 5)},
    "delarsrapport": {"almkoping": (40, 60), "lindhult": (18, 30)},
    "forplanering": {"almkoping": (10, 18), "lindhult": (6, 12)},
    "forteckningar": {"almkoping": (3, 8), "lindhult": (3, 6)},
    "handlingsplan": {"lindhult": (8, 12)},
    "internkontrollplan": {"almkoping": (30, 50), "lindhult": (10, 30)},
    "internkontrollrapport": {"almkoping": (50, 68), "lindhult": (15, 40)},
    "kommunprogram": {"almkoping": (8, 12)},
    "kortversion": {"almkoping": (4, 8), "lindhult": (4, 8)},
    "kvalitetsrapport": {"almkoping": (9, 26), "lindhult": (8, 24)},
    "langtidsrapport": {"almkoping": (8, 12)},
    "manadsrapport": {"almkoping": (3, 6), "lindhult": (3, 6)},
    "motionslista": {"almkoping": (1, 3), "lindhult": (1, 3)},
    "namndforslag": {"almkoping": (2, 5), "lindhult": (2, 4)},
    "omprovning": {"almkoping": (1, 3), "lindhult": (1, 3)},
    "prognosrapport": {"almkoping": (15, 23), "lindhult": (8, 12)},
    "rambeslut": {"almkoping": (1, 3)},
    "tjansteskrivelse": {"almkoping": (1, 3), "lindhult": (1, 3)},
    "uppdragslista": {"almkoping": (2, 6), "lindhult": (2, 4)},
    "verksamhetsberattelse": {"lindhult": (7, 14)},
    "verksamhetsplan": {"almkoping": (2, 10), "lindhult": (2, 10)},
    "vip": {"almkoping": (55, 75), "lindhult": (25, 45)},
}
MADE = {  # how many documents, where there are more than one: a nämnd's or bolag's each, several times a year, a letter to each receiver
    "almkoping": {
        "delarsberattelse": 12,
        "kvalitetsrapport": 1 + 12,
        "namndforslag": 12,
        "prognosrapport": 2,
        "tjansteskrivelse": 7,
        "uppdragslista": 2,
        "verksamhetsplan": 1 + 12 + 4 + 11,
    },
    "lindhult": {
        "delarsberattelse": 4,
        "kvalitetsrapport": 1 + 4,
        "namndforslag": 4,
        "prognosrapport": 3,
        "tjansteskrivelse": 12,
        "uppdragslista": 2,
        "verksamhetsberattelse": 4,
        "verksamhetsplan": 1 + 4 + 1 + 3,
    },
}
LOOKED_AT = {  # one page of each kind; the rest are made of the same blocks
    "arsredovisning": ("index", "forvaltningsberattelse", "rakningar", "tabeller", "sok", "kallor-bolagen"),
    "delarsrapport": ("forvaltningsberattelse", "namnder"),
    "vip": ("beslut", "ramar", "namnd-sn"),
    "kvalitetsrapport": ("resultat",),
    "kvalitetsrapport-sn": ("resultat",),
    "internkontrollrapport": ("sammanstallning", "namnd-sn"),
    "internkontrollplan": ("riskbild",),
    "prognosrapport": ("sammanfattning",),
    "verksamhetsplan-sn": ("index",),
    "uppdragslista": ("uppdragslista",),
    "andamalsprovning": ("andamalsprovning",),
    "namndforslag-sn": ("namndforslag-sn",),
    "forplanering": ("onskemalen",),
    "handlingsplan": ("malomraden",),
    "langtidsrapport": ("utvecklingen",),
}
TABLES = {"almkoping": 540, "lindhult": 270}  # in all web editions of a municipality, at least
pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Edition:
    """A municipality's final reports: where they lie, and what each was made of."""

    kommun: str
    views: tuple[tuple[Path, View], ...]

    def made(self, ending: str) -> list[tuple[Path, View]]:
        """Return the reports that are made in a format, each with its folder; the ending of a web edition's folder is empty."""
        key = ending.removeprefix(".") or "html"
        return [(folder, view) for folder, view in self.views if not view.formats or key in view.formats]

    def files(self, ending: str) -> list[Path]:
        return [folder / f"{view.report}{ending}" for folder, view in self.made(ending)]


@pytest.fixture(scope="module", params=KOMMUNER)
def edition(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Edition:
    kommun: str = request.param
    out = tmp_path_factory.mktemp(kommun)
    return Edition(kommun, tuple(built(kommun, out)))


def built(kommun: str, out: Path) -> Iterator[tuple[Path, View]]:
    for checked in every(kommun):
        done = build.build(checked, out, final=True)
        assert not done.refused
        for view in all_built(checked):
            yield out / kommun / checked.occasion.id, view


def test_every_report_is_there(edition: Edition) -> None:
    found = Counter(view.report.split("-", 1)[0] for _, view in edition.views)
    assert found.pop("beslutslista") == 7  # for Word alone: one of every occasion that proposes something
    once = dict.fromkeys((report for report, pages in PAGES.items() if edition.kommun in pages), 1)
    assert found == once | MADE[edition.kommun]


def test_every_pdf_is_ua1_and_a2a(edition: Edition) -> None:
    assert verapdf.validate_many(edition.files(".pdf"), ["ua1", "2a"]) == []


def test_every_pdf_has_one_table_element_for_each_table(edition: Edition) -> None:
    for (_, view), path in zip(edition.made(".pdf"), edition.files(".pdf"), strict=True):
        with pikepdf.open(path) as document:
            found = sum(
                1
                for item in document.objects
                if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Table"
            )
            pages = len(document.pages)
        written = [table for table in view.tables() if not table.shape]  # the others are drawn
        assert found == len(written), path.name
        fewest, most = PAGES[view.report.split("-", 1)[0]][edition.kommun]
        assert fewest <= pages <= most, (path.name, pages)


def test_every_row_has_a_cell_for_each_column(edition: Edition) -> None:
    for _, view in edition.views:
        for table in view.tables():
            assert {len(row.cells) for row in table.rows} <= {len(table.columns)}, (view.report, table.id)


def test_every_word_file_is_valid(edition: Edition) -> None:
    assert {path.name: openxml.validate(path) for path in edition.files(".docx")} == {
        path.name: [] for path in edition.files(".docx")
    }


def test_every_web_edition_is_valid_html(edition: Edition) -> None:
    pages = [page for folder in edition.files("") for page in sorted(folder.glob("*.html"))]
    assert len(pages) > 150
    assert htmlcheck.check(pages, ignore=("Content Security Policy",)) == []


def test_the_web_editions_are_accessible_in_light_and_dark_wide_and_narrow(edition: Edition) -> None:
    folders = {folder.name: folder for folder in edition.files("")}
    pages = [
        folders[report] / f"{name}.html"
        for report, names in LOOKED_AT.items()
        if edition.kommun in PAGES[report.split("-", 1)[0]]
        for name in names
    ]
    assert axe.check(pages) == []


def test_every_cell_of_every_table_can_be_seen_on_a_phone(edition: Edition) -> None:
    """The pages of the passports have no tables."""
    pages = [page for folder in edition.files("") for page in sorted(folder.rglob("*.html"))]
    with phone.screen() as screen:
        count, faults = phone.check(screen, (page for page in pages if b"<table" in page.read_bytes()))
    assert faults == []
    assert count >= TABLES[edition.kommun] * len(phone.PHONES)
