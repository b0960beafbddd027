"""One fault is one task: stray letters, missing sheets, emptied cells, copied rows and sheets, and as much as nobody can read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from pipeline.collect import Found
from pipeline.model import Problem, Severity
from pipeline.read import kept
from pipeline.read.excel import Workbook
from pipeline.read.limits import MOST_OF_A_KIND, MOST_ROWS, MOST_TEXT, bounded
from tests.excel_faults import FORM, HOME, OCCASION, packed, parts, put, sheet_file, text, workbook
from tests.test_excel_reader import plain, read

E, W = Severity.ERROR, Severity.WARNING
Change = Callable[[dict[str, bytes]], None]


@cache
def form() -> dict[str, bytes]:
    """Return the parts of the filled form."""
    return parts(workbook())


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[object, ...]]]:
    return plain(read(packed(form()), tmp_path_factory.mktemp("sound")))


def changed(change: Change, folder: Path) -> Workbook:
    files = dict(form())
    change(files)
    return read(packed(files), folder)


def rows(title: str, *made: str) -> Change:
    def change(files: dict[str, bytes]) -> None:
        name = sheet_file(title)
        files[name] = files[name].replace(b"</sheetData>", "".join(made).encode() + b"</sheetData>")

    return change


def cells(title: str, **contents: tuple[str, str]) -> Change:
    def change(files: dict[str, bytes]) -> None:
        for address, content in contents.items():
            put(files, title, address, *content)

    return change


def replaced(title: str, pattern: str, by: str) -> Change:
    def change(files: dict[str, bytes]) -> None:
        name = sheet_file(title)
        files[name], times = re.subn(pattern.encode(), by.encode(), files[name], flags=re.DOTALL)
        assert times

    return change


def placed(found: Workbook, sheet: str) -> list[tuple[Severity, str, str]]:
    """Return what is told of a sheet: how gravely, the code and the cell."""
    places = ((one, one.origin.place if one.origin else "") for one in found.problems)
    return [
        (one.severity, one.code, place.rpartition("!")[2])
        for one, place in places
        if place.startswith((sheet, f"'{sheet}"))
    ]


def line(row: int, **values: str) -> str:
    inner = "".join(
        f'<c r="{column}{row}" t="inlineStr"><is><t>{value}</t></is></c>' for column, value in values.items()
    )
    return f'<row r="{row}">{inner}</row>'


# -- below and between the rows --------------------------------------------------------------------------------
@pytest.mark.parametrize(("title", "column"), [("Drift", "A"), ("Drift", "C"), ("Mål", "I")])
def test_a_stray_letter_below_a_list_is_one_problem_and_no_row(
    title: str, column: str, tmp_path: Path, sound: object
) -> None:
    found = changed(rows(title, line(100, **{column: "x"})), tmp_path)
    assert placed(found, title) == [(E, "CELL1", f"{column}100")]
    assert plain(found) == sound


def test_an_id_alone_is_a_row_and_one_problem(tmp_path: Path) -> None:
    found = changed(rows("Mål", line(100, A="SN-9")), tmp_path)
    ((severity, code, _),) = placed(found, "Mål")
    assert (severity, code) == (E, "CELL1")
    assert [row.key for row in found.rows["mal"]][-1] == "SN-9"


def test_many_stray_letters_are_told_and_counted(tmp_path: Path) -> None:
    found = changed(rows("Drift", *(line(row, C="x") for row in range(100, 500))), tmp_path)
    told = placed(found, "Drift")
    assert len(told) == MOST_OF_A_KIND
    (last,) = (one for one in found.problems if "ytterligare" in one.message)
    assert f"ytterligare {400 - MOST_OF_A_KIND} av samma slag" in last.message


def test_a_list_has_a_most_of_rows(tmp_path: Path) -> None:
    goals = (
        line(row, A=f"SN-{row}", B="Ska nås", C="eget mål", F="2026", G="uppfyllt", H="upp", I="Bra.")
        for row in range(9, 5009)
    )
    found = changed(rows("Mål", *goals), tmp_path)
    assert len(found.rows["mal"]) == MOST_ROWS
    assert (E, "FIL6", "A505") in placed(found, "Mål")
    assert len(found.problems) < 60


def test_a_copied_row_is_told_and_the_first_is_read(
    tmp_path: Path, sound: dict[str, list[tuple[object, ...]]]
) -> None:
    def copied(files: dict[str, bytes]) -> None:
        name = sheet_file("Personal")
        found = re.search(rb'<row r="6".*?</row>', files[name], re.DOTALL)
        assert found
        row = re.sub(rb'r="([A-Z]*)6"', rb'r="\g<1>60"', found[0]).replace(b"<v>7</v>", b"<v>999</v>")
        rows("Personal", row.decode())(files)

    found = changed(copied, tmp_path)
    assert plain(found)["personal"] == sound["personal"]
    assert (E, "CELL9", "A60") in placed(found, "Personal")
    assert not any(code == "CELL10" for _, code, _ in placed(found, "Personal"))


def test_a_row_without_id_is_told(tmp_path: Path) -> None:
    found = changed(
        rows(
            "Personal",
            '<row r="60"><c r="B60" t="inlineStr"><is><t>Inhyrda</t></is></c><c r="C60"><v>17</v></c></row>',
        ),
        tmp_path,
    )
    assert (E, "CELL14", "B60") in placed(found, "Personal")


@pytest.mark.parametrize("column", ["X", "AB"])
def test_remarks_in_a_column_without_title_are_told_once(column: str, tmp_path: Path) -> None:
    found = changed(rows("Drift", *(line(row, **{column: "obs!"}) for row in (100, 101))), tmp_path)
    assert placed(found, "Drift") == [(W, "FIL6", f"{column}100")]


def test_a_column_whose_title_is_gone_is_told_with_what_stands_in_it(tmp_path: Path) -> None:
    found = changed(cells("Drift", C4=("", "")), tmp_path)
    told = [one.message for one in found.problems if one.origin and one.origin.place == "Drift!C5"]
    assert len(told) == 1
    assert "1000" in told[0]


# -- cells that look filled in ---------------------------------------------------------------------------------
def test_a_struck_number_is_told_once_as_missing(tmp_path: Path) -> None:
    def struck(files: dict[str, bytes]) -> None:
        styles = files["xl/styles.xml"]
        count = len(re.findall(rb"<xf ", styles[styles.index(b"<cellXfs") :].partition(b"</cellXfs>")[0]))
        fonts = len(re.findall(rb"<font>", styles.partition(b"<dxfs")[0]))
        styles = styles.replace(b"</fonts>", b"<font><strike/></font></fonts>", 1)
        files["xl/styles.xml"] = styles.replace(
            b"</cellXfs>", f'<xf numFmtId="0" fontId="{fonts}"/></cellXfs>'.encode()
        )
        replaced("Drift", r'<c r="C5"[^>]*>', f'<c r="C5" s="{count}">')(files)

    found = changed(struck, tmp_path)
    ((severity, code, cell),) = placed(found, "Drift")
    assert (severity, code, cell) == (E, "CELL1", "C5")
    (told,) = (one for one in found.problems if one.origin and one.origin.place == "Drift!C5")
    assert "1000" in told.message
    assert "genomstruket" in told.message
    assert found.rows["drift"][0].figure("intakter").value is None


def test_merged_cells_are_told_at_the_empty_one(tmp_path: Path) -> None:
    def merged(files: dict[str, bytes]) -> None:
        put(files, "Mål", "I6", "")
        replaced("Mål", "</mergeCells>", '<mergeCell ref="I5:I6"/></mergeCells>')(files)

    found = changed(merged, tmp_path)
    assert placed(found, "Mål") == [(E, "CELL1", "I6")]
    assert any("sammanfogad med I5" in one.message for one in found.problems)


def test_merged_cells_that_need_not_be_filled_in_are_told_where_they_begin(tmp_path: Path) -> None:
    goals = next(sheet for sheet in FORM.sheets if sheet.key == "mal")
    column = next(chr(65 + at) for at, field in enumerate(goals.fields) if not field.required)

    def merged(files: dict[str, bytes]) -> None:
        put(files, "Mål", f"{column}5", *text("Avdelningen"))
        put(files, "Mål", f"{column}6", "")
        replaced("Mål", "</mergeCells>", f'<mergeCell ref="{column}5:{column}6"/></mergeCells>')(files)

    assert (W, "CELL16", f"{column}5") in placed(changed(merged, tmp_path), "Mål")


def test_a_divided_number_is_told_at_its_cell_and_nowhere_else(tmp_path: Path) -> None:
    def divided(files: dict[str, bytes]) -> None:
        styles = files["xl/styles.xml"]
        count = len(re.findall(rb"<xf ", styles[styles.index(b"<cellXfs") :].partition(b"</cellXfs>")[0]))
        styles = styles.replace(b"</cellXfs>", b'<xf numFmtId="999"/></cellXfs>')
        files["xl/styles.xml"] = re.sub(
            rb"(<numFmts[^>]*>)", rb'\1<numFmt numFmtId="999" formatCode="#,##0,"/>', styles
        )
        replaced("Drift", r'<c r="C5"[^>]*>.*?</c>', f'<c r="C5" s="{count}"><v>1000000</v></c>')(files)
        replaced("Drift", r'(<c r="E5".*?</f>)<v>[^<]*</v>', r"\1<v>991009.5</v>")(files)

    found = changed(divided, tmp_path)
    assert placed(found, "Drift") == [(W, "CELL15", "C5")]
    assert found.rows["drift"][0].figure("intakter").value == Decimal(1000)


def test_signs_that_nobody_sees_are_no_fault(tmp_path: Path, sound: object) -> None:
    change = cells("Mål", G5=text("upp\u00adfyllt\u200b"), H5=text("\u200eupp"), A5=text("SN\u2060-1"))
    found = changed(change, tmp_path)
    assert placed(found, "Mål") == []
    assert plain(found) == sound


@pytest.mark.parametrize(
    "words", ["\u200b1\u00a0320", "\u202a1320\u202c", "１３２０", "1'320", "1’320", "1\u202f320"]
)
def test_a_number_with_odd_signs_is_the_number(words: str, tmp_path: Path) -> None:
    found = changed(cells("Drift", C5=text(words)), tmp_path)
    assert found.rows["drift"][0].figure("intakter").value == 1320
    assert [code for _, code, cell in placed(found, "Drift") if cell == "C5"] == ["CELL5"]


def test_a_letter_that_only_looks_like_another_is_named(tmp_path: Path) -> None:
    found = changed(cells("Mål", G5=text("uppf\u0443llt")), tmp_path)
    (told,) = (one for one in found.problems if one.code == "CELL6")
    assert "U+0443" in told.message


def test_a_text_longer_than_a_cell_is_cut_and_told(tmp_path: Path) -> None:
    found = changed(cells("Mål", I5=text("ord " * 10_000)), tmp_path)
    assert (E, "CELL8", "I5") in placed(found, "Mål")
    assert len(found.rows["mal"][0].text("analys")) <= MOST_TEXT


# -- sheets ----------------------------------------------------------------------------------------------------
def called(old: str, new: str) -> Change:
    def change(files: dict[str, bytes]) -> None:
        files["xl/workbook.xml"] = files["xl/workbook.xml"].replace(
            f'name="{old}"'.encode(), f'name="{new}"'.encode()
        )

    return change


@pytest.mark.parametrize("name", ["Mål 2025", "Mål (2)", "Måll"])
def test_a_renamed_sheet_is_one_problem_that_names_it(name: str, tmp_path: Path) -> None:
    found = changed(called("Mål", name), tmp_path)
    told = [one for one in found.problems if "Mål" in one.message and one.code in {"FIL5", "FIL6"}]
    assert [(one.severity, one.code) for one in told] == [(E, "FIL5")]
    assert name in told[0].message
    assert told[0].origin is not None
    assert told[0].origin.place == "Mål!A1"  # only what needs that sheet waits


def test_a_filter_that_is_on_is_told(tmp_path: Path) -> None:
    def filtered(files: dict[str, bytes]) -> None:
        replaced("Mål", '<row r="6"', '<row r="6" hidden="1"')(files)
        replaced(
            "Mål",
            "</sheetData>",
            '</sheetData><autoFilter ref="A4:J9"><filterColumn colId="0"/></autoFilter>',
        )(files)

    (told,) = (one.message for one in changed(filtered, tmp_path).problems if "dolda rader" in one.message)
    assert "filter" in told


# -- the boundary ------------------------------------------------------------------------------------------------
def test_what_no_reader_foresaw_is_a_problem_of_that_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object) -> Workbook:
        raise ZeroDivisionError

    monkeypatch.setattr(kept, "read_workbook", broken)
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"x")
    found = kept.read_file(Found(path, "sn/a.xlsx", "sn", "excel"), HOME, OCCASION)
    assert [(one.code, one.severity, one.unit) for one in found.problems] == [("FIL1", E, "sn")]
    assert found.problems[0].hint


def test_problems_are_bounded_by_kind_and_sheet() -> None:
    found = [Problem(E, code, str(at)) for at in range(MOST_OF_A_KIND + 30) for code in ("A", "B")]
    counted = Counter(one.code for one in bounded(found))
    assert counted == {"A": MOST_OF_A_KIND, "B": MOST_OF_A_KIND}
    assert [one.message for one in bounded(found)][-1].endswith("ytterligare 30 av samma slag.")
    assert bounded(found[:10]) == tuple(found[:10])


def test_the_filled_form_says_nothing_new(tmp_path: Path) -> None:
    codes = {one.code for one in read(packed(form()), tmp_path).problems}
    assert not codes & {"CELL15", "CELL16", "FIL10", "FIL6"}
