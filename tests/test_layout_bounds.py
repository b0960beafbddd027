"""Words without spaces, very long texts and wide tables: the layout's work grows with the text, and nothing runs over its place."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.breadth import (
    DIGIT_EM,
    GAP_MM,
    LABEL_MM,
    POINT_MM,
    READABLE,
    SIZE,
    is_squeezed,
    print_size,
    print_width,
    print_widths,
)
from pipeline.model import Figure, Origin
from pipeline.read import word_table
from pipeline.read.word_pieces import typed
from pipeline.render.pdf import parts
from pipeline.render.pdf.breaks import LONGEST, breakable
from pipeline.render.templates import Templates
from pipeline.schemas.base import Heading
from pipeline.view import (
    Callout,
    Chart,
    Column,
    Definitions,
    KeyFigures,
    Kind,
    OrgChart,
    OrgNode,
    Paragraph,
    Profile,
    Prose,
    Run,
    Section,
    Series,
    Status,
    StatusItem,
    StatusList,
    Table,
    TableRow,
    Tile,
    View,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.view import Block

TEMPLATES: Final = Templates()
BREAK: Final = "\u200b"
LENGTH: Final = 1200  # signs of a word
ONE: Final = Figure(Decimal(1), "antal")
NOT_BROKEN: Final = re.compile(rf"[^ \n\t<>\u200b\u00ad]{{{LONGEST + 1},}}")


def view(chapter: Section) -> View:
    return View("r", "Rapport 2025", "Kommun", "k", "2025-bokslut", "2025", (chapter,), Profile())


def prose(*runs: Run, **look: str) -> Prose:
    return Prose((Paragraph(runs, **look),))  # type: ignore[arg-type]


def table(caption: str, head: str, cell: str, note: str) -> Table:
    return Table("t", caption, (Column("a"), Column(head)), (TableRow(("b", cell)),), notes=(note,))


def goal(text: str, comment: str) -> StatusList:
    return StatusList("Mål", (StatusItem("KF1", text, Status("good", "uppfyllt"), None, (Run(comment),)),))


BLOCKS: Final[dict[str, Callable[[str], Block]]] = {
    "paragraph": lambda w: prose(Run(w)),
    "bold": lambda w: prose(Run("a "), Run(w, bold=True)),
    "link": lambda w: prose(Run(w, href="https://exempel.se")),
    "note": lambda w: prose(Run("a", note=w)),
    "point": lambda w: prose(Run(w), kind="bullet"),
    "heading": lambda w: prose(Run(w), kind="heading"),
    "caption": lambda w: table(w, "b", "c", "d"),
    "head": lambda w: table("a", w, "c", "d"),
    "cell": lambda w: table("a", "b", w, "d"),
    "table note": lambda w: table("a", "b", "c", w),
    "goal": lambda w: goal(w, "a"),
    "goal comment": lambda w: goal("a", w),
    "tile": lambda w: KeyFigures((Tile(w, ONE),)),
    "tile comment": lambda w: KeyFigures((Tile("a", ONE, comment=(Run(w),)),)),
    "callout": lambda w: Callout("missing", w),
    "definition": lambda w: Definitions(((w, w),)),
    "chart": lambda w: Chart("c", "hbars", w, (w, "b"), (Series("s", (ONE, ONE)),)),
    "organisation": lambda w: OrgChart("c", "a", "b", OrgNode("c", "", (OrgNode(w, w),))),
}


def html(chapter: Section) -> str:
    return parts.chapters(view(chapter), TEMPLATES)[0].html


def text(page: str) -> str:
    """Return what is laid out as text: neither tags nor what stands in them."""
    return re.sub(r"<[^>]*>", "\n", page)


@pytest.mark.parametrize("place", BLOCKS)
@pytest.mark.parametrize(
    "word", ["x" * 1000, "a\u00a0" * 500, "a&b" * 300, "https://exempel.se/" + "a/b-c_d" * 90]
)
def test_no_word_is_laid_out_without_places_to_break_it(place: str, word: str) -> None:
    page = html(Section("a", "Rubrik", (BLOCKS[place](word),)))
    assert not NOT_BROKEN.search(text(page).replace("&amp;", "&"))


def test_title_of_a_chapter_is_broken_and_short_at_the_head_of_its_pages() -> None:
    page = html(Section("a", "x" * 1000, intro="y" * 1000))
    assert not NOT_BROKEN.search(text(page))
    assert 'data-title="' + "x" * 70 + '…"' in page


@given(st.text(alphabet="ab&<> -/.\u00a0\u200b\n", max_size=400))
def test_breaking_takes_nothing_away_and_leaves_short_words_alone(words: str) -> None:
    from markupsafe import escape  # noqa: PLC0415 - the words as a template writes them

    page = f"<p title='{'x' * 99}'>{escape(words)}</p>"
    broken = breakable(page)
    assert broken.replace(BREAK, "") == page.replace(BREAK, "")
    if not NOT_BROKEN.search(words):
        assert broken == page


def test_word_at_the_limit_is_whole_and_one_longer_is_not() -> None:
    assert breakable(f"<p>{'x' * LONGEST}</p>") == f"<p>{'x' * LONGEST}</p>"
    assert BREAK in breakable(f"<p>{'x' * (LONGEST + 1)}</p>")


@pytest.mark.parametrize("place", ["paragraph", "cell", "heading", "goal", "goal comment", "tile comment"])
def test_layout_asks_the_engine_in_proportion_to_the_text(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counted in signs that the engine has measured: each is measured some tens of times; without breaks it is thousands."""
    from weasyprint.text.line_break import Layout  # noqa: PLC0415 - half a second, only when a test here runs

    from pipeline.render.pdf import layout  # noqa: PLC0415 - as above

    measured = 0
    set_text: Callable[..., object] = Layout.set_text

    def counted(self: Layout, words: str, **how: object) -> object:
        nonlocal measured
        measured += len(words)
        return set_text(self, words, **how)

    monkeypatch.setattr(Layout, "set_text", counted)
    style = layout.stylesheet(parts.style_text(view(Section("a", "A")), TEMPLATES), TEMPLATES.data)
    layout.lay_out(html(Section("a", "Rubrik", (BLOCKS[place]("x" * LENGTH),))), "a", style)
    assert measured < 40 * LENGTH


# -- wide tables -----------------------------------------------------------------------------------
def wide(columns: int, number: str) -> tuple[Table, list[str]]:
    """Return a contributor's table of so many columns of numbers, and what was told of it."""
    head = ("Verksamhetsuppföljningsområde", *(f"Budgetavvikelse {month}" for month in range(columns)))
    row = ("Särskilt boende korttidsplatser", *[number.replace(" ", "\u00a0")] * columns)
    told: list[str] = []
    found = word_table.table(
        typed(head, row, row),
        "t",
        Heading("h", "Verksamhet", "help"),
        "Tabell",
        lambda *said: told.append(said[2]),
        Origin("a.docx", "”Verksamhet”, tabell 1"),
    )
    assert found is not None
    return found, told


@pytest.mark.parametrize(
    ("columns", "number", "turned", "smaller", "told"),
    [
        (3, "−1 234 567", False, False, False),
        (6, "−1 234 567", False, False, False),
        (13, "−1 234 567", True, False, False),
        (16, "−1 234 567", True, True, False),
        (20, "12 345", True, False, False),
        (24, "−1 234 567", True, True, True),
    ],
)
def test_numbers_of_a_wide_table_fit_their_columns_or_it_is_told(
    columns: int, number: str, *, turned: bool, smaller: bool, told: bool
) -> None:
    found, said = wide(columns, number)
    assert (found.wide, bool(print_size(found)), bool(said)) == (turned, smaller, told)
    assert is_squeezed(found) == told


def test_the_first_column_gives_room_to_numbers_before_the_type_is_unreadable() -> None:
    """Eight columns of 1 beside texts of 8 and 4 have 8.7 mm each; −12 345 needs more at 8.2 points."""
    figure = Figure.const("-12345", "stort tal")
    columns = (
        Column("Post", width=8),
        *(Column(str(n), Kind.NUMBER, 1) for n in range(8)),
        Column("Text", width=4),
    )
    found = Table(
        "t",
        "T",
        columns,
        (
            TableRow(
                ("Rad", *[figure] * 8, "ord"),
            ),
        ),
    )
    assert print_size(found) == READABLE
    assert sum(print_widths(found)) == pytest.approx(100, abs=0.01)
    assert print_widths(found)[0] * print_width(found) / 100 > LABEL_MM


@given(st.integers(1, 40), st.integers(1, 16))
def test_every_number_has_room_at_the_size_it_is_set_in_or_is_broken(columns: int, digits: int) -> None:
    found, said = wide(columns, "8" * digits)
    size = print_size(found) or SIZE
    for share in print_widths(found)[1:]:
        room = share / 100 * print_width(found) - GAP_MM
        assert digits * DIGIT_EM * size * POINT_MM <= room + 0.01 or (is_squeezed(found) and said)


def test_words_in_a_column_of_numbers_are_not_kept_on_one_line() -> None:
    column = Column("Utfall", Kind.NUMBER)
    page = html(Section("a", "R", (Table("t", "T", (Column("a"), column), (TableRow(("b", "x" * 70)),)),)))
    assert '<td class="num words"' in page


@pytest.mark.parametrize(("goals", "plain"), [(200, False), (201, True)])
def test_very_many_goals_are_no_flexible_boxes(goals: int, *, plain: bool) -> None:
    items = tuple(StatusItem("a", "b", Status("good", "uppfyllt")) for _ in range(goals))
    assert ("goal good long" in html(Section("a", "R", (StatusList("Mål", items),)))) == plain
