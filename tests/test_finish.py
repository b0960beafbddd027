"""The pages' finisher: what is kept together, what moves, and what a last page holds, on chapters made for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from pipeline.render.pdf import parts
from pipeline.render.templates import Templates
from tests.sample import sample_view

Pages = list[Any]
LayOut = Callable[[str], Pages]
WORDS = "Kommunen redovisar årets resultat och ställning på ett sätt som går att följa år från år. "
FEW = settings(max_examples=8, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
MM = 96 / 25.4


@pytest.fixture(scope="module")
def pages() -> LayOut:
    """Return a function that lays out a chapter's inner HTML and returns its pages' boxes."""
    from pipeline.render.pdf import layout  # noqa: PLC0415 - half a second, only when a test here runs

    templates = Templates()
    style = layout.stylesheet(parts.style_text(sample_view(), templates), templates.data)

    def one(body: str) -> Pages:
        html = f'<!DOCTYPE html><html lang="sv-SE"><title>x</title><body class="chapter"><section class="chapter"><h1>x</h1>{body}</section></body></html>'
        kept: list[Any] = []
        layout.lay_out(html, "part", style, kept)
        return [page._page_box for page in kept[-1].pages]

    return one


def text(sentences: int) -> str:
    return f"<div class=prose><p>{WORDS * sentences}</p></div>" if sentences else ""


def lines(count: int) -> str:
    """Return paragraphs of one line each."""
    return f"<div class=prose>{'<p>Ord och ord.</p>' * count}</div>" if count else ""


def table(rows: int, css: str = "", kinds: Callable[[int], str] = lambda _: "row") -> str:
    body = "".join(
        f'<tr class="{kinds(n)}"><th scope=row>Rad {n}</th><td class=num>{n}</td></tr>' for n in range(rows)
    )
    return (
        f'<div class="table-block {css}" id="t"><table style="width:126mm"><caption><span>Tabell</span></caption>'
        f"<thead><tr><th>Post</th><th>2025</th></tr></thead><tbody>{body}</tbody></table></div>"
    )


def drawing(high: int) -> str:
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" width="126mm" height="{high}mm" viewBox="0 0 126 {high}"><title>Bild</title></svg>'
    return f'<figure class="drawing chart" id="f"><figcaption>Diagram</figcaption>{picture}</figure>'


def rows(page: Any) -> list[Any]:
    """Return the elements of the rows of a page, heads left out."""
    return [
        box.element
        for box in page.descendants()
        if type(box).__name__ == "TableRowBox" and box.element.find("td") is not None
    ]


def printed(found: Pages) -> Iterator[tuple[int, str, Any]]:
    """Yield page, text and the lowest element of every line, in order."""
    for number, page in enumerate(found):
        for box in page.children[0].descendants():
            if type(box).__name__ == "LineBox":
                yield number, "".join(b.text for b in box.descendants() if hasattr(b, "text")), box


def held(page: Any) -> float:
    from pipeline.render.pdf.space import held as share  # noqa: PLC0415 - imports the engine

    return share(page)


# -- tables ---------------------------------------------------------------------------------------
@FEW
@given(before=st.integers(0, 45), count=st.integers(1, 90))
def test_a_break_in_a_table_has_four_rows_on_each_side(pages: LayOut, before: int, count: int) -> None:
    found = [len(rows(page)) for page in pages(lines(before) + table(count) + lines(3))]
    parts_ = [number for number in found if number]
    assert sum(parts_) == count
    assert len(parts_) == 1 or min(parts_) >= 4


@FEW
@given(count=st.integers(10, 60), after=st.sampled_from(["whole", "statement"]))
def test_the_picture_of_an_opener_is_on_the_page_of_its_title(pages: LayOut, count: int, after: str) -> None:
    opener = (
        '<header class="opener part drawn"><div class="opener-picture"></div>'
        '<div class="opener-band"><h1>Titeln</h1></div><p class="credit">Foto: Kommunen</p></header>'
    )
    found = pages(opener + table(count, after))
    assert "Titeln" in {words for page, words, _ in printed(found) if page == 0}


@FEW
@given(before=st.integers(0, 45), count=st.integers(1, 40))
def test_a_statement_is_on_one_page(pages: LayOut, before: int, count: int) -> None:
    found = pages(lines(before) + table(count, "statement") + lines(3))
    assert sum(bool(rows(page)) for page in found) == 1


@pytest.mark.parametrize(("sentences", "parted"), [(1, False), (4, True)])
def test_a_table_with_long_texts_below_its_rows_is_divided_between_them(
    pages: LayOut,
    sentences: int,
    parted: bool,  # noqa: FBT001
) -> None:
    body = "".join(
        f'<tr class="row open"><th scope=row>Rad {n}</th><td class=num>{n}</td></tr>'
        f'<tr class="reason"><td colspan=2>{WORDS * sentences}</td></tr>'
        for n in range(8)
    )
    block = table(0).replace("<tbody></tbody>", f"<tbody>{body}</tbody>")
    found = [len(rows(page)) for page in pages(lines(22) + block)]
    assert sum(found) == 16
    assert (sum(map(bool, found)) > 1) is parted
    assert all(number % 2 == 0 for number in found)  # no text is parted from its row


@pytest.mark.parametrize(("count", "broken"), [(25, False), (26, True)])
def test_a_table_of_25_rows_is_whole_when_it_leaves_no_great_hole(
    pages: LayOut, count: int, *, broken: bool
) -> None:
    room = lines(21)  # the table of 25 rows lacks some of them
    found = [len(rows(page)) for page in pages(room + table(count) + lines(60))]
    assert (sum(map(bool, found)) > 1) is broken


def test_a_table_that_would_leave_half_a_page_is_broken(pages: LayOut) -> None:
    found = [len(rows(page)) for page in pages(lines(13) + table(25) * 2)]
    assert [number for number in found if number] != [25, 25]
    assert sum(found) == 50


@FEW
@given(before=st.integers(0, 40), every=st.integers(2, 9))
def test_a_group_row_is_never_last_and_a_reason_never_parted(pages: LayOut, before: int, every: int) -> None:
    kinds = {0: "group", every - 1: "reason"}
    found = pages(lines(before) + table(80, kinds=lambda n: kinds.get(n % every, "row")))
    for page in found:
        if on := rows(page):
            assert "group" not in on[-1].get("class")
            assert "reason" not in on[0].get("class")


# -- headings -------------------------------------------------------------------------------------
@FEW
@given(before=st.integers(0, 120), sentences=st.integers(1, 12), level=st.sampled_from([2, 3, 4]))
def test_a_heading_has_three_lines_or_all_of_its_text_with_it(
    pages: LayOut, before: int, sentences: int, level: int
) -> None:
    body = f"{lines(before)}<section class=level-{level}><h{level}>Rubrik</h{level}>{text(sentences)}{text(20)}</section>"
    found = list(printed(pages(body)))
    place = next(n for n, (_, words, _) in enumerate(found) if words == "Rubrik")
    assert {page for page, _, _ in found[place : place + 4]} == {found[place][0]}


@FEW
@given(before=st.integers(0, 60), count=st.integers(1, 60))
def test_a_heading_stands_on_the_page_of_its_tables_first_rows(
    pages: LayOut, before: int, count: int
) -> None:
    found = pages(f"{lines(before)}<section class=level-2><h2>Rubrik</h2>{table(count)}</section>")
    page = next(number for number, words, _ in printed(found) if words == "Rubrik")
    assert len(rows(found[page])) >= min(4, count)


# -- pages ----------------------------------------------------------------------------------------
@FEW
@given(count=st.integers(60, 200))
def test_a_last_page_is_never_nearly_blank(pages: LayOut, count: int) -> None:
    found = pages(lines(count))
    assert held(found[-1]) >= 0.3


@FEW
@given(before=st.integers(25, 60), count=st.integers(26, 70))
def test_nor_when_the_chapter_ends_with_a_table(pages: LayOut, before: int, count: int) -> None:
    found = pages(lines(before) + table(count))
    assert held(found[-1]) >= 0.3
    parts_ = [number for page in found if (number := len(rows(page)))]
    assert len(parts_) == 1 or min(parts_) >= 4


def test_a_few_lines_more_than_a_page_are_set_on_it_by_at_most_a_twentieth(pages: LayOut) -> None:
    fits = max(count for count in range(25, 45) if len(pages(lines(count))) == 1)
    high = [
        {round(box.height / MM, 2) for _, words, box in printed(pages(lines(count))) if words != "x"}
        for count in (fits, 20)
    ]
    assert 4.75 <= min(high[0]) < 5
    assert high[1] == {5}


def test_the_text_after_a_figure_that_does_not_fit_comes_before_it(pages: LayOut) -> None:
    body = f"{lines(22)}<section class=level-2><h2>Rubrik</h2>{drawing(120)}{text(9)}</section>"
    found = list(printed(pages(body)))
    caption = next(n for n, (_, words, _) in enumerate(found) if words == "Diagram")
    first = next(n for n, (_, words, _) in enumerate(found) if words.startswith("Kommunen"))
    assert first < caption
    assert (found[first][0], found[caption][0]) == (0, 1)


def test_a_figure_that_fits_stays_where_it_was(pages: LayOut) -> None:
    body = f"{lines(5)}<section class=level-2><h2>Rubrik</h2>{drawing(80)}{text(9)}</section>"
    found = [words for _, words, _ in printed(pages(body))]
    assert found.index("Diagram") < next(n for n, words in enumerate(found) if words.startswith("Kommunen"))


def test_a_text_between_tables_on_landscape_pages_comes_before_them(pages: LayOut) -> None:
    body = f"<section class=level-2><h2>Rubrik</h2>{lines(3)}{table(9, 'wide')}{text(1)}{table(9, 'wide')}</section>"
    found = pages(body)
    assert [(page.width > page.height, len(rows(page))) for page in found] == [(False, 0), (True, 18)]
    said = [number for number, words, _ in printed(found) if words.startswith("Kommunen")]
    assert said == [0]


@FEW
@given(
    blocks=st.lists(
        st.one_of(
            st.integers(1, 30).map(text), st.integers(1, 40).map(table), st.integers(20, 120).map(drawing)
        ),
        min_size=1,
        max_size=6,
    )
)
def test_whatever_is_moved_everything_is_printed_once(pages: LayOut, blocks: list[str]) -> None:
    body = "".join(f"<section class=level-2><h2>Rubrik</h2>{block}{text(4)}</section>" for block in blocks)
    found = pages(body)
    said = "".join(words for _, words, box in printed(found))
    expected = "x" + re.sub("<[^>]+>", "", body.replace("<title>Bild</title>", ""))
    head = "Post2025"
    tables = body.count("<table")
    assert Counter(_letters(said).replace(head, "")) == Counter(_letters(expected).replace(head, ""))
    assert _letters(said).count(head) >= tables
    assert sum(len(rows(page)) for page in found) == body.count("scope=row")


def _letters(words: str) -> str:
    return re.sub(r"[\s\u00ad‐-]", "", words)


def test_notes_at_the_foot_are_not_lost_when_a_page_is_made_again(pages: LayOut) -> None:
    note = "<span class=footnote>Fotens not.</span>"
    body = f"<div class=prose>{'<p>Ord och ord.</p>' * 20}<p>Ord{note}.</p></div><section class=level-2><h2>Rubrik</h2>{drawing(150)}{text(9)}</section>"
    found = pages(body)
    said = [
        "".join(b.text for b in page.descendants() if hasattr(b, "text")).count("Fotens not.")
        for page in found
    ]
    assert (said[0], sum(said)) == (1, 1)


@pytest.mark.parametrize(
    "words", ["190 000 tkr", "SN-R1", "K25-BUN-1", "ÅÄ-R12", "2025-12-31", "31 december 2025", "§ 71"]
)
def test_a_number_date_or_id_is_on_one_line_wherever_the_line_ends(pages: LayOut, words: str) -> None:
    from pipeline.render.markup.words import broken  # noqa: PLC0415 - beside the engine

    body = "".join(f"<p>{'x' * count} {broken(words)} x</p>" for count in range(45, 76, 2))
    said = [
        line.replace("\N{NO-BREAK SPACE}", " ")
        for _, line, _ in printed(pages(f"<div class=prose>{body}</div>"))
    ]
    assert sum(words in line for line in said) == 16
