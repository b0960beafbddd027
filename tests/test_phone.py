"""Tables of the web edition on narrow screens: every cell can be seen, what is to the side is told, cards name their cells."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import html

from pipeline.model import Figure
from pipeline.render.markup.phone import CARDS, divisible, narrow
from pipeline.render.templates import Templates
from pipeline.render.web.edition import render_web
from pipeline.view import Column, Kind, Number, Paragraph, Prose, Run, Section, Status, Table, TableRow, View
from tests.sample import LONG_WORD, sample_view
from tests.tools import phone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from pipeline.model import RowKind
    from pipeline.view import Cell

ROOT = Path(__file__).resolve().parent.parent
EVERY_SCREEN = (320, 360, 390, 600, 700, 768, 1000, 1280)
NATIVE = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row"}


def written(folder: Path, view: View) -> list[Path]:
    """Write a web edition and return its pages with tables (the passports' pages have none)."""
    pages = []
    for name, data in render_web(view, Templates()).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        if name.endswith(".html") and b"<table" in data:
            pages.append(path)
    return pages


# -- in Chromium --------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def screen() -> Iterator[Page]:
    with phone.screen() as page:
        yield page


def figure(value: str) -> Figure:
    return Figure.const(Decimal(value), "")


def table(name: str, columns: tuple[Column, ...], *rows: tuple[Cell, ...], kind: RowKind = "row") -> Table:
    return Table(
        name, f"Tabell {name}", columns, tuple(TableRow(cells, kind=kind, level=1) for cells in rows)
    )


def numbers(count: int, title: str, value: str) -> Table:
    columns = (
        Column("Nämnd och verksamhet"),
        *(Column(f"{title} {n}", Kind.NUMBER) for n in range(1, count)),
    )
    group = TableRow(
        ("Nämnder med ett långt gemensamt namn som inte ryms i en kolumn", *[""] * (count - 1)), "group"
    )
    names = ("Kommunstyrelsen", LONG_WORD, "Skola", "Individ- och familjeomsorg, övrigt")
    rows = (TableRow((name, *[figure(value)] * (count - 1)), level=n) for n, name in enumerate(names))
    total = TableRow(("Summa", *[figure(value)] * (count - 1)), "total")
    return Table(f"{title.lower()}-{count}", f"{title}, {count}", columns, (group, *rows, total))


def mixed(count: int) -> Table:
    kinds = (Kind.TEXT, Kind.NUMBER, Kind.STATUS)
    cells: dict[Kind, Cell] = {
        Kind.TEXT: f"Ett utlåtande om {LONG_WORD} som är flera rader långt, och mer än så",
        Kind.NUMBER: figure("-1234567"),
        Kind.STATUS: Status("partly", "bedöms inte kunna uppnås"),
    }
    columns = (Column("Id"), *(Column(f'Titel "{n}"', kinds[n % 3]) for n in range(1, count)))
    rows = [(f"BUN-R{n}", *(cells[column.kind] for column in columns[1:])) for n in range(3)]
    return table(f"blandad-{count}", columns, *rows, ("", *[""] * (count - 2), "sist"))


def worst() -> View:
    """Return a report of tables of every number of columns, with long words, long numbers, units of their own and empty cells."""
    inlines = (Run("Antalet blev "), Number(figure("12345678"), 0, "st"))
    more = (
        table("tom", (Column("A"), Column("B", Kind.NUMBER))),
        table("korta", (Column("År"), *(Column(str(n), Kind.NUMBER) for n in range(9))), ("2025", *[figure("1")] * 9)),
        table("text", (Column("Nämnd"), Column("Uppgift")), (LONG_WORD, inlines), ("KS", "Leder")),
        table("enhet", (Column("Mått"), Column("Enhet"), Column("2025", Kind.NUMBER)), ("Väntetid", "dagar", figure("7"))),
        table("ord", (Column("Post"), Column("2025", Kind.NUMBER)), ("Lån", "redovisas av moderbolaget")),
    )  # fmt: skip
    tables = (
        *(numbers(count, "Utfall", "-1234567") for count in range(2, 14)),
        *(numbers(count, "Genomförandegrad", "5") for count in range(2, 14)),
        *(mixed(count) for count in range(3, 14)),
        *more,
    )
    chapters = tuple(
        Section(f"kapitel-{n}", "Kapitel", (Prose((Paragraph((Run("Text."),)),)), *tables[n::4]))
        for n in range(4)
    )
    return replace(sample_view(), chapters=chapters)


@pytest.mark.slow
def test_the_worst_tables_can_be_seen_on_every_screen(screen: Page, tmp_path: Path) -> None:
    count, faults = phone.check(screen, written(tmp_path, worst()), EVERY_SCREEN)
    assert faults == []
    assert count == 40 * len(EVERY_SCREEN)


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Write a narrow table, a wide one, and one of cards, and return their pages."""
    blocks = (numbers(3, "Utfall", "1"), numbers(8, "Utfall", "-1234567"), mixed(6))
    view = replace(sample_view(), chapters=(Section("kapitel", "Kapitel", blocks),))
    return written(tmp_path_factory.mktemp("three"), view)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("style", "fault"),
    [
        (".scroll tr > :first-child { min-width: 16rem !important; position: sticky; }", "the label takes"),
        (".scroll tr > :first-child { white-space: nowrap; }", "is wider than its cell"),
        (".cue { display: none !important; }", "goes on to the side and does not say so"),
        (".cue { display: block !important; }", "says that it goes on to the side"),
        (".scroll { overflow: visible !important; }", "px wide"),
        (".as-cards td { display: none; }", "is not shown"),
        (".as-cards td::before { content: none !important; }", "has the title"),
        (".as-cards td { width: 1rem; white-space: nowrap !important; overflow-wrap: normal !important; }", "is wider than its cell"),
        (".figures td { transform: translateX(-4rem); }", "is under the label"),
        (".figures td { visibility: hidden; }", "is not shown"),
        (".figures tr > :first-child::after { display: block !important; pointer-events: auto !important; width: 20rem !important; }", "is covered"),
        (".figures { min-width: 10rem !important; table-layout: fixed; }", "lies on another cell"),
        (".figures .num { font-size: 3rem; }", "is never seen whole"),
    ],
)  # fmt: skip
def test_a_fault_of_the_style_sheet_is_found(style: str, fault: str, screen: Page, three: list[Path]) -> None:
    _, faults = phone.check(screen, three, (320,), style=style)
    assert [found for found in faults if fault in found], faults[:5]


# -- what is decided ----------------------------------------------------------------------------------
NAME, SUM, JUDGED = Column("Nämnd"), Column("2025", Kind.NUMBER), Column("Bedömning", Kind.STATUS)


@pytest.mark.parametrize(
    ("columns", "row", "shown"),
    [
        ((NAME, SUM, SUM), ("KS", figure("1"), figure("2")), "figures"),
        ((NAME, Column("Not"), SUM), ("Skatter", "12", figure("2")), "figures"),
        ((NAME, SUM, Column("Klart")), ("Bro", figure("1"), "2026-12"), "figures"),
        ((NAME, SUM, JUDGED), ("KS", figure("1"), Status("good", "grön")), "cards"),
        ((NAME, SUM, Column("Motiv")), ("KS", figure("1"), "Priserna blev lägre än väntat"), "cards"),
        ((NAME, Column("Enhet"), SUM), ("Väntetid", "dagar", figure("2")), "cards"),
        ((Column("Enhet"), SUM), ("Kommunstyrelsen och stadskontoret", figure("2")), "figures"),
    ],
)
def test_figures_are_scrolled_and_different_kinds_become_cards(
    columns: tuple[Column, ...], row: tuple[Cell, ...], shown: str
) -> None:
    assert narrow(table("t", columns, row)).cards is (shown == "cards")


def test_a_table_needs_more_room_for_every_column_and_longer_number() -> None:
    needs = [narrow(numbers(count, "Utfall", "-1234567")).needs for count in range(2, 12)]
    assert needs == sorted(needs)
    assert (
        needs[0] < 17 < needs[3]
    )  # a label and a number fit 320 px (16,8 rem), a label and four numbers of seven digits do not
    assert narrow(numbers(5, "Utfall", "-1234567")).needs > narrow(numbers(5, "Utfall", "-12")).needs


def test_only_words_that_no_label_column_holds_are_divided() -> None:
    assert divisible("Skola och omsorg") == "Skola och omsorg"
    assert divisible(LONG_WORD).replace("\N{SOFT HYPHEN}", "") == LONG_WORD
    parts = divisible("Arbetsmarknadsinsatser").split("\N{SOFT HYPHEN}")
    assert len(parts) > 1
    assert min(map(len, parts)) >= 2


def test_the_style_sheet_knows_the_widths() -> None:
    style = render_web(sample_view(), Templates())["stil.css"].decode()
    assert f"(width < {CARDS}rem)" in style
    for columns in range(2, 14):
        for found in (narrow(numbers(columns, "Utfall", "-1234567")), narrow(mixed(max(columns, 3)))):
            assert f".needs-{found.needs} " in style
            assert (f".over-{found.needs}," in style) or found.needs <= 16


# -- the markup ---------------------------------------------------------------------------------------
def test_cards_have_their_roles_and_titles_written_and_no_others() -> None:
    files = render_web(worst(), Templates())
    found = 0
    for name, data in files.items():
        for item in html.fromstring(data.decode()).iter("table") if name.endswith(".html") else ():
            parts = [item, *item.iter("thead", "tbody", "tr", "th", "td")]
            if "as-cards" not in item.get("class", ""):
                assert not [part for part in parts if part.get("role") or part.get("data-label")]
                continue
            found += 1
            titles = [cell.text_content() for cell in item.xpath("./thead/tr/*")]
            for part in parts:
                header = {"col": "columnheader", "row": "rowheader", "rowgroup": "rowheader"}
                native = (
                    header[part.get("scope", "")] if part.tag == "th" else NATIVE.get(str(part.tag), "cell")
                )
                assert part.get("role") == native
            for row in item.xpath("./tbody/tr"):
                for title, cell in zip(titles, row.xpath("./th|./td"), strict=True):
                    label = cell.get("data-label", "").replace("\N{SOFT HYPHEN}", "")
                    assert label == ("" if cell.tag == "th" else title.replace("\N{SOFT HYPHEN}", ""))
    assert found > 10


def test_paper_has_none_of_it() -> None:
    source = (ROOT / "templates" / "html" / "print.css").read_text(encoding="utf-8")
    assert not re.search(r"as-cards|\.cue|data-label", source)


def test_the_statement_says_how_tables_are_read_on_a_phone() -> None:
    files = render_web(worst(), Templates())
    words = " ".join(html.fromstring(files["tillganglighet.html"].decode()).text_content().split())
    wide = sum(narrow(found).more and not narrow(found).cards for found in worst().tables())
    assert f"{wide} tabeller" in words
