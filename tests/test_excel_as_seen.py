"""What a cell shows is what is read, or it is told at that cell: formats, struck and raised letters, days, merged and doubled cells."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Figure, Origin, Severity
from pipeline.read.cells import Cell, Kind, Page
from pipeline.read.limits import MOST_CELLS
from pipeline.read.number_format import number_format
from pipeline.read.values import Wanted, typed
from pipeline.schemas.base import Type
from tests.plain_book import book, files, one_cell, page, styles

E, W, N = Severity.ERROR, Severity.WARNING, Severity.INFO
AMOUNT, TEXT = Wanted(Type.AMOUNT, "tkr"), Wanted(Type.TEXT, "")
PERCENT, COUNT = Wanted(Type.PERCENT, "%"), Wanted(Type.COUNT, "antal")
DAY = Wanted(Type.DATE, "")
STRIKE = "<font><strike/></font>"
Told = list[tuple[Severity, str, str]]
Seen = Decimal | str | dt.date | bool | None


def asked(cell: Cell | None, wanted: Wanted) -> tuple[Seen, Told]:
    told: Told = []
    value = typed(
        cell,
        wanted,
        Origin("f.xlsx", "Drift!C5"),
        lambda one, code, words, _: told.append((one, code, words)),
    )
    return (value.value if isinstance(value, Figure) else value), told


def number(stored: str, code: str, wanted: Wanted = AMOUNT) -> tuple[Seen, Told]:
    return asked(one_cell(f'<c r="C5" s="1"><v>{stored}</v></c>', formats=(code,)), wanted)


def noticed(found: Page) -> list[tuple[Severity, str, str]]:
    return [(one.severity, one.code, one.cell) for one in found.notices]


# -- numbers under formats that show another --------------------------------------------------------------
@pytest.mark.parametrize(
    ("code", "stored", "wanted", "value", "severity", "told"),
    [
        # as they are
        ("#,##0", "1320", AMOUNT, "1320", None, ""),
        ("# ##0.00", "-1320.5", AMOUNT, "-1320.5", None, ""),
        ('#,##0;"−"#,##0;0', "-7", AMOUNT, "-7", None, ""),
        ("#,##0_);(#,##0)", "-7", AMOUNT, "-7", None, ""),
        ("#,##0;[Red]-#,##0", "-7", AMOUNT, "-7", None, ""),
        (r'_-* #,##0\ _k_r_-;\-* #,##0\ _k_r_-;_-* "-"??\ _k_r_-;_-@_-', "-7", AMOUNT, "-7", None, ""),
        (r'_-* #,##0\ _k_r_-;\-* #,##0\ _k_r_-;_-* "-"??\ _k_r_-;_-@_-', "0", AMOUNT, "0", None, ""),
        ('0.0 "tkr"', "7", AMOUNT, "7", None, ""),
        ('0 "st"', "7", COUNT, "7", None, ""),
        ("0%", "0.125", PERCENT, "12.5", None, ""),
        ('0.0"%"', "12.5", PERCENT, "12.5", None, ""),
        ("0.00E+00", "1320", AMOUNT, "1320", None, ""),
        ("0000", "7", AMOUNT, "7", None, ""),
        # divided: read as shown
        ("#,##0,", "1320000", AMOUNT, "1320", W, "1320000"),
        ("# ##0,", "1320000", AMOUNT, "1320", W, "delar med tusen"),
        ("#,##0.0,,", "1320000", AMOUNT, "1.32", W, "1,32"),
        ("0,.0", "-1320000", AMOUNT, "-1320", W, "−1320"),
        ('#,##0, "tkr"', "1320000", AMOUNT, "1320", W, "delar med tusen"),
        ("[>=1000]#,##0,;0", "1320000", AMOUNT, "1320", W, "delar med tusen"),
        ("[>=1000]#,##0,;0", "13", AMOUNT, "13", None, ""),
        # in another unit than asked for, or nobody can tell
        ('0 "mkr"', "2", AMOUNT, None, E, "mkr"),
        ('#,##0 "kr"', "1320", AMOUNT, None, E, "kr"),
        ("[$kr-41D] #,##0", "1320", AMOUNT, None, E, "kr"),
        ('#,##0,,"M"', "1320000", AMOUNT, None, E, "går inte att avgöra"),
        ('0"000"', "1320", AMOUNT, None, E, "går inte att avgöra"),
        ("0-00", "1320", AMOUNT, None, E, "går inte att avgöra"),
        ("-0", "7", AMOUNT, None, E, "går inte att avgöra"),
        ("(0)", "7", AMOUNT, None, E, "går inte att avgöra"),
        ('"klart";"klart"', "7", AMOUNT, None, E, "klart"),
        ("0%", "7", AMOUNT, None, E, "700"),
        # told beside the number
        ('"ca "0', "7", AMOUNT, "7", N, "ca 7"),
        ("#,##0;#,##0", "-7", AMOUNT, "-7", W, "minustecknet"),
        ("#,##0;[Red]#,##0", "-7", AMOUNT, "-7", N, "minustecknet"),
        ("0;-0;;@", "0", AMOUNT, "0", N, "ingenting"),
        ("# ?/?", "0.5", AMOUNT, "0.5", N, "bråk"),
        # days and times in place of numbers
        ("d-mmm", "46054", COUNT, None, E, "2026-02-01"),
        ("[h]:mm", "1.5", AMOUNT, None, E, "36.00"),
        ("hh:mm", "0.5", AMOUNT, None, E, "kl. 12.00"),
    ],
)  # fmt: skip
def test_a_number_is_read_as_it_is_shown_or_told(
    code: str, stored: str, wanted: Wanted, value: str | None, severity: Severity | None, told: str
) -> None:
    found, problems = number(stored, code, wanted)
    assert found == (None if value is None else Decimal(value))
    assert [one for one, _, _ in problems] == ([severity] if severity else [])
    assert all(told in words for _, _, words in problems)


@pytest.mark.parametrize(
    ("code", "stored", "shown"),
    [
        ("mmm-yy", "46235", "2026-08"),  # somebody wrote 2026-08
        ("yyyy", "46235", "2026"),
        ("yyyy-mm-dd", "46235", "2026-08-01"),
        ("yyyy-mm-dd hh:mm", "46235.5", "2026-08-01 kl. 12.00"),
        ("h:mm", "0.5", "kl. 12.00"),
        ("0%", "0.125", "12,5 %"),
        ('"Mål "0', "7", "Mål 7"),
        ("0000", "7", "0007"),
        ("#,##0,", "1320000", "1320"),
    ],
)
def test_a_text_is_what_the_cell_shows(code: str, stored: str, shown: str) -> None:
    assert number(stored, code, TEXT) == (shown, [])


def test_a_day_without_its_year_is_told() -> None:
    found, told = number("46054", "d-mmm", TEXT)
    assert found == "2026-02-01"
    assert [(severity, code) for severity, code, _ in told] == [(W, "CELL15")]


@pytest.mark.parametrize(("stored", "day"), [("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01")])
def test_the_first_days_are_excels(stored: str, day: str) -> None:
    cell = one_cell(f'<c r="C5" s="1"><v>{stored}</v></c>', formats=("yyyy-mm-dd",))
    assert cell is not None
    assert cell.text == day


@pytest.mark.parametrize("code", [";;;", "0;;0;@", "[White]0", '"";""'])
def test_a_number_that_its_format_hides_is_not_read_and_told(code: str) -> None:
    found = page('<row r="5"><c r="C5" s="1"><v>-1320</v></c></row>', look=styles((code,)))
    assert found.cells == {}
    assert noticed(found) == [(W, "CELL16", "C5")]
    assert found.taken == {"C5"}


@given(
    st.decimals(-(10**9), 10**9, places=2),
    st.sampled_from(["#,##0", "0.0", "General", "#,##0.00;-#,##0.00", "@"]),
)
def test_a_plain_format_never_says_anything(stored: Decimal, code: str) -> None:
    assert number_format(200, code) is None
    found, told = number(str(stored), code)
    assert (found, told) == (stored, [])


@given(st.text(max_size=30))
def test_no_format_breaks(code: str) -> None:
    form = number_format(200, code)
    if form is not None:
        for stored in (Decimal(-2), Decimal(0), Decimal("1320.5")):
            form.shown(stored)
        form.words("x")


# -- letters that are struck, raised, escaped, unseen ---------------------------------------------------------
def rich(*runs: tuple[str, str]) -> str:
    return "".join(
        f'<r>{f"<rPr>{look}</rPr>" if look else ""}<t xml:space="preserve">{text}</t></r>'
        for look, text in runs
    )


def inline(inner: str, style: str = "") -> str:
    return f'<row r="5"><c r="C5"{style} t="inlineStr"><is>{inner}</is></c></row>'


@pytest.mark.parametrize(
    ("runs", "text", "gone"),
    [
        ([("", "blev "), ("<strike/>", "7 300 "), ("", "5 900 tkr")], "blev 5 900 tkr", "7 300"),
        ([("<strike val='1'/>", "allt")], None, "allt"),
        ([("<strike val='0'/>", "inget")], "inget", ""),
        ([("", "12 500"), ("<vertAlign val='superscript'/>", "1")], "12 500¹", ""),
        ([("", "10"), ("<vertAlign val='superscript'/>", "3")], "10³", ""),
        ([("", "CO"), ("<vertAlign val='subscript'/>", "2")], "CO₂", ""),
        ([("", "2"), ("<vertAlign val='superscript'/>", "a")], "2a", ""),
    ],
)
def test_runs_of_a_text(runs: list[tuple[str, str]], text: str | None, gone: str) -> None:
    found = page(inline(rich(*runs)))
    cell = found.cells.get(5, {}).get(3)
    assert (cell.text if cell else None) == text
    assert [gone in one.message for one in found.notices if one.code == "CELL16"] == ([True] if gone else [])


@pytest.mark.parametrize("words", ["12 500¹", "10³", "x²"])
def test_a_raised_sign_never_becomes_part_of_a_number(words: str) -> None:
    value, told = asked(Cell(5, 3, Kind.TEXT, words), AMOUNT)
    assert value is None
    assert [(severity, code) for severity, code, _ in told] == [(E, "CELL2")]


@pytest.mark.parametrize("inner", ["<v>1320</v>", "<v>1</v>", "<f>A1</f><v>5</v>"])
def test_a_struck_cell_is_not_read_and_told(inner: str) -> None:
    found = page(f'<row r="5"><c r="C5" s="1">{inner}</c></row>', look=styles(fonts=(STRIKE,)))
    assert found.cells == {}
    assert noticed(found) == [(W, "CELL16", "C5")]


def test_a_run_of_its_own_look_stands_in_a_struck_cell() -> None:
    found = page(inline(rich(("", "bort "), ("<b/>", "kvar")), ' s="1"'), look=styles(fonts=(STRIKE,)))
    assert found.cells[5][3].text == "kvar"


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("kontinuitet._x000D_&#10;Sommaren", "kontinuitet.\nSommaren"),
        ("upp_x000B_snittet", "upp\nsnittet"),
        ("_x005F_x000D_", "_x000D_"),
        ("_xD83D__xDE00_", "😀"),
        ("a_x0007_b_xD83D_", "ab"),
        ("a\u0308r", "är"),
        ("\ufeff1\u00a0320\u200b", "1\u00a0320"),
        ("rad&#10;två", "rad\ntvå"),
    ],
)
@pytest.mark.parametrize("kind", ["s", "inlineStr", "str"])
def test_escapes_and_unseen_signs(stored: str, text: str, kind: str) -> None:
    inner = {"s": "<v>0</v>", "inlineStr": f"<is><t>{stored}</t></is>", "str": f"<v>{stored}</v>"}[kind]
    found = page(f'<row r="5"><c r="C5" t="{kind}">{inner}</c></row>', texts=f"<si><t>{stored}</t></si>")
    assert found.cells[5][3].text == text


def test_text_in_the_colour_of_its_ground_is_read_and_told() -> None:
    look = styles(fonts=('<font><color rgb="FFFFFFFF"/></font>',))
    found = page('<row r="5"><c r="C5" s="1"><v>5</v></c></row>', look=look)
    assert found.cells[5][3].number == 5
    assert noticed(found) == [(W, "CELL16", "C5")]


SOLID = '<fill><patternFill patternType="solid"><fgColor {}/></patternFill></fill>'


@pytest.mark.parametrize(
    ("ground", "unseen"),
    [
        ("<fill/>", True),
        ('<fill><patternFill patternType="none"/></fill>', True),
        (SOLID.format('rgb="FFFFFFFF"'), True),
        (SOLID.format('rgb="FF1F4E78"'), False),
        (SOLID.format('theme="4" tint="-0.25"'), False),
        (SOLID.format('auto="1"'), False),
        ('<fill><patternFill patternType="solid"/></fill>', False),
        ('<fill><patternFill patternType="darkGrid"><fgColor rgb="FF1F4E78"/></patternFill></fill>', False),
        (
            '<fill><gradientFill><stop position="0"><color rgb="FF1F4E78"/></stop></gradientFill></fill>',
            False,
        ),
    ],
)
def test_white_letters_are_unseen_on_white_and_on_nothing_only(ground: str, unseen: bool) -> None:  # noqa: FBT001
    look = styles(fonts=('<font><color rgb="FFFFFFFF"/></font>',), fills=(ground,))
    look = look.replace('fontId="1" fillId="0"', 'fontId="1" fillId="1"')
    found = page('<row r="5"><c r="C5" s="1"><v>5</v></c></row>', look=look)
    assert noticed(found) == ([(W, "CELL16", "C5")] if unseen else [])


@pytest.mark.parametrize("code", ["", "yyyy-mm-dd", "h:mm"])
def test_a_cell_in_the_colour_of_its_ground_is_told_once(code: str) -> None:
    look = styles((code or "0",), fonts=('<font><color rgb="FFFFFFFF"/></font>',))
    look = look.replace('numFmtId="200" fontId="0"', 'numFmtId="200" fontId="1"')
    twice = '<row r="5"><c r="C5" s="1"><v>46054.5</v></c><c r="C5" s="1"><v>46054.5</v></c></row>'
    (notice,) = page(twice, look=look).notices
    assert notice.message.startswith("Cell C5 har text i samma färg")


def test_a_format_of_a_conditional_look_is_no_cells() -> None:
    dxf = '<dxfs><dxf><numFmt numFmtId="200" formatCode="0,"/></dxf></dxfs>'
    found = page('<row r="5"><c r="C5" s="1"><v>1320</v></c></row>', look=styles(("0",), more=dxf))
    assert (found.cells[5][3].text, found.cells[5][3].seen) == ("1320", None)


@pytest.mark.parametrize(
    "inner",
    [
        "<is><r><t> </t></r><r><t/></r></is>",
        "<is><t>\u200b</t></is>",
        "<is><r><t>\u200b</t></r><r><t> </t></r></is>",
    ],
)
def test_a_text_of_nothing_is_an_empty_cell(inner: str) -> None:
    assert page(f'<row r="5"><c r="C5" t="inlineStr">{inner}</c></row>').cells == {}


@pytest.mark.parametrize(("stored", "shown"), [("0", "1900-01-00"), ("60", "1900-02-29")])
def test_two_days_of_excels_are_no_dates(stored: str, shown: str) -> None:
    found, told = number(stored, "yyyy-mm-dd", DAY)
    assert found is None
    assert [(severity, code) for severity, code, _ in told] == [(E, "CELL2")]
    assert shown in told[0][2]


@pytest.mark.parametrize(
    ("where", "cell"), [(":C5", "C5"), ("C5:C9 D1", "C5"), ("", ""), (" ", ""), ("x", ""), ("C5;D6", "")]
)
def test_any_reference_of_a_conditional_look_is_told(where: str, cell: str) -> None:
    look = styles(more="<dxfs><dxf><font><strike/></font></dxf></dxfs>")
    rule = f'<conditionalFormatting sqref="{where}"><cfRule type="expression" dxfId="0" priority="1"/></conditionalFormatting>'
    assert noticed(page(look=look, after=rule)) == [(W, "CELL15", cell)]


def test_merged_areas_are_bounded_together() -> None:
    areas = "".join(f'<mergeCell ref="A{row}:XFD{row + 9}"/>' for row in range(1, 4000, 10))
    found = page('<row r="5"><c r="C5"><v>1</v></c></row>', after=f"<mergeCells>{areas}</mergeCells>")
    assert len(found.merged) <= MOST_CELLS
    assert noticed(found) == [(W, "CELL16", "C5"), (W, "FIL6", "")]


@pytest.mark.parametrize(
    ("word", "hidden"), [("TRUE", True), ("on", True), (" 1 ", True), ("off", False), ("x", False)]
)
def test_on_and_off_are_written_in_any_way(word: str, hidden: bool) -> None:  # noqa: FBT001
    assert bool(page(f'<row r="5" hidden="{word}"/>').hidden_rows) == hidden


def test_a_conditional_look_that_changes_numbers_is_told() -> None:
    look = styles(
        more='<dxfs><dxf><font><b/></font></dxf><dxf><numFmt numFmtId="300" formatCode="0,"/></dxf></dxfs>'
    )
    rule = '<conditionalFormatting sqref="C5:C9"><cfRule type="expression" dxfId="{}" priority="1"/></conditionalFormatting>'
    row = '<row r="5"><c r="C5"><v>5</v></c></row>'
    assert noticed(page(row, look=look, after=rule.format(0))) == []
    assert noticed(page(row, look=look, after=rule.format(1))) == [(W, "CELL15", "C5")]


# -- where cells stand ------------------------------------------------------------------------------------------
def test_a_row_without_number_follows_the_one_before() -> None:
    found = page('<row r="3"><c><v>1</v></c></row><row><c r="B4"><v>2</v></c><c><v>3</v></c></row>')
    assert {
        (row, column): cell.text for row, cells in found.cells.items() for column, cell in cells.items()
    } == {
        (3, 1): "1",
        (4, 2): "2",
        (4, 3): "3",
    }


@pytest.mark.parametrize(
    ("rows", "kept", "places"),
    [
        ('<row r="5"><c r="C5"><v>1</v></c><c r="C5"><v>2</v></c></row>', "1", ["C5"]),
        ('<row r="5"><c r="C5"><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c></row>', "1", ["C5"]),
        ('<row r="5"><c r="C5"><v>1</v><v>2</v></c></row>', "1", ["C5"]),
        ('<row r="5"><c r="C5"><v>1</v></c><c r="C5"><v>1</v></c></row>', "1", []),
    ],
)
def test_what_stands_twice_is_told_and_the_first_is_read(rows: str, kept: str, places: list[str]) -> None:
    found = page(rows)
    assert found.cells[5][3].text == kept
    assert [one.cell for one in found.notices if one.code == "CELL9"] == places


@pytest.mark.parametrize(
    ("cell", "where"),
    [('<c r="c5">', 3), ('<c r="$C$5">', 3), ('<c r="?">', 1), ('<c r="XFE5">', 16384), ('<c r="C7">', 3)],
)
def test_an_odd_address_loses_nothing(cell: str, where: int) -> None:
    found = page(f'<row r="5">{cell}<v>1</v></c></row>')
    assert found.cells[5][where].text == "1"
    odd = not re.fullmatch(r'<c r="\$?[Cc]\$?5">', cell)
    assert [one.code for one in found.notices] == (["FIL6"] if odd else [])


def test_what_lies_below_a_merged_cell_is_taken_away_and_told() -> None:
    rows = '<row r="5"><c r="C5"><v>1</v></c></row><row r="6"><c r="C6"><v>2</v></c></row>'
    found = page(rows, after='<mergeCells><mergeCell ref="C5:C6"/></mergeCells>')
    assert list(found.cells) == [5] or found.cells[6] == {}
    assert (dict(found.merged), set(found.taken)) == ({"C6": "C5"}, {"C6"})
    assert noticed(found) == [(W, "CELL16", "C6")]


@pytest.mark.parametrize(
    ("before", "row", "rows", "columns"),
    [
        ("", '<row r="5" hidden="1">', {5}, set()),
        ("", '<row r="5" hidden="true">', {5}, set()),
        ("", '<row r="5" ht="0" customHeight="1">', {5}, set()),
        ('<cols><col min="2" max="9" hidden="1"/></cols>', '<row r="5">', set(), {3}),
        ('<cols><col min="3" max="16384" width="0"/></cols>', '<row r="5">', set(), {3}),
    ],
)
def test_hidden_rows_and_columns_are_read_and_known(
    before: str, row: str, rows: set[int], columns: set[int]
) -> None:
    found = page(f'{row}<c r="C5"><v>1</v></c></row>', before=before)
    assert found.cells[5][3].text == "1"
    assert (set(found.hidden_rows), set(found.hidden_columns)) == (rows, columns)


# -- one odd value is a fault of its cell -------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("cell", "kind", "text"),
    [
        ('<c r="C5" t="b"><v>true</v></c>', Kind.FLAG, "Ja"),
        ('<c r="C5" t="b"><v>0</v></c>', Kind.FLAG, "Nej"),
        ('<c r="C5" t="b"><v>maybe</v></c>', Kind.ERROR, "maybe"),
        ('<c r="C5" t="n"><v>abc</v></c>', Kind.ERROR, "abc"),
        ('<c r="C5"><v>NaN</v></c>', Kind.ERROR, "NaN"),
        ('<c r="C5"><v>1_0</v></c>', Kind.ERROR, "1_0"),
        ('<c r="C5" t="s"><v>99</v></c>', Kind.ERROR, "en text som saknas i filen"),
        ('<c r="C5" t="s"><v>-1</v></c>', Kind.ERROR, "en text som saknas i filen"),
        ('<c r="C5" t="q"><v>ord</v></c>', Kind.TEXT, "ord"),
        ('<c r="C5" s="99"><v>7</v></c>', Kind.NUMBER, "7"),
        ('<c r="C5" s="-1"><v>7</v></c>', Kind.NUMBER, "7"),
        ('<c r="C5" s="x"><v>7</v></c>', Kind.NUMBER, "7"),
        ('<c r="C5" t="d"><v>2026-02-13T14:30:00</v></c>', Kind.DATE, "2026-02-13 kl. 14.30"),
        ('<c r="C5" t="inlineStr"><v>ord</v></c>', Kind.TEXT, "ord"),
        ('<c r="C5"><v>13<!-- x -->20</v></c>', Kind.NUMBER, "1320"),
        ('<c r="C5">7</c>', Kind.NUMBER, "7"),
    ],
)
def test_one_odd_cell_is_a_matter_of_that_cell(cell: str, kind: Kind, text: str) -> None:
    found = one_cell(cell)
    assert found is not None
    assert (found.kind, found.text) == (kind, text)


@pytest.mark.parametrize("odd", ["x", "", "-1", "9" * 40, "1.5", "²", "٣"])
def test_no_attribute_breaks_a_workbook(odd: str) -> None:
    parts = files(
        f'<row r="{odd}" ht="{odd}"><c r="C5" s="{odd}" t="s"><v>{odd}</v></c></row>',
        before=f'<cols><col min="{odd}" max="{odd}" width="{odd}"/></cols>',
    )
    parts["xl/styles.xml"] = (
        styles().replace('numFmtId="0" fontId="0"', f'numFmtId="{odd}" fontId="{odd}" xfId="{odd}"').encode()
    )
    assert book(parts).pages


def test_a_day_is_asked_for_and_a_time_stands_there() -> None:
    assert number("0.5", "h:mm", DAY)[1][0][:2] == (E, "CELL2")
