"""Older deliveries carried into forms: everything that has a place comes along, and what has none is told with its cell."""

from __future__ import annotations

import datetime as dt
import io
import shutil
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from pipeline import build
from pipeline.checked import Target
from pipeline.cli import main
from pipeline.config import Municipality, Occasion
from pipeline.forms import FormExists, write_forms
from pipeline.forms.carried import Source
from pipeline.forms.carry import Carried, carry
from pipeline.forms.carry_excel import carried_values
from pipeline.forms.carry_word import carried_texts
from pipeline.forms.excel import Values, write_workbook
from pipeline.forms.word import write_document
from pipeline.model import Figure, Origin, Problem, Published, Row, Severity
from pipeline.read.docx import open_paper
from pipeline.read.excel import read_workbook
from pipeline.read.published import read_published
from pipeline.read.tabs import IDENTITY
from pipeline.read.word import read_document
from pipeline.read.word_pieces import Grid, Piece
from pipeline.read.xlsx import open_book
from pipeline.schemas import excel_forms, sheets, word_forms
from pipeline.schemas.base import NOTHING, ExcelForm, Field, Heading, Sheet, Type
from pipeline.schemas.lasting import HEADINGS
from pipeline.schemas.lasting import SHEETS as LASTING
from pipeline.show import show
from pipeline.view import Image
from tests import drawn, excel_faults, test_word_reader
from tests.excel_faults import HOME, INPUTS, OCCASION, UNIT
from tests.test_word_forms import FORM, MARKUP, document, read
from tests.tools.openxml import validate

FOLDERS = sorted(folder for folder in INPUTS.glob("*/20*") if folder.is_dir())


def answers(path: Path, target: Target) -> tuple[object, ...]:
    """Return what is read of a form: every value of every row, and the lists that are said to be empty."""
    book = read_workbook(path, path.name, target.municipality, target.occasion, path.parent.name)
    rows = [
        (row.sheet, row.key, field, value.value if isinstance(value, Figure) else value)
        for rows in book.rows.values()
        for row in rows
        for field, value in row.values.items()
    ]
    assert not [one for one in book.problems if one.code.startswith("FIL")]
    return rows, sorted(book.confirmed), sorted(gap for gap in book.sheets if not sheets()[gap.sheet].added)


def said(path: Path, target: Target) -> tuple[object, ...]:
    """Return what is read of a document: its texts, and what is told of it."""
    found = read_document(path, "fil", target.municipality, target.occasion, path.parent.name)
    return {key: repr(text.blocks) for key, text in found.texts.items()}, found.problems


# -- all deliveries of both municipalities --------------------------------------------------------
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_every_delivery_comes_back_in_its_form(folder: Path, tmp_path: Path) -> None:
    target = build.targets(folder)[0][0]
    before = target.occasion.previous
    published = read_published(target.municipality, (before,))[0].get(before, {})
    carried = carry([folder], target.municipality, target.occasion, published)
    optional = ("Kortversion", "Effekt hittills", "Citat")
    asked_only_of_who_wants_to = [
        one for one in carried.problems if any(words in one.message for words in optional)
    ]
    assert list(carried.problems) == asked_only_of_who_wants_to, (
        "an optional heading or column that the example leaves out"
    )
    written = write_forms(target.municipality, target.occasion, tmp_path, published, carried)
    names = {path.relative_to(tmp_path) for path in written}
    units = {unit.id for unit in target.municipality.units}  # attachments are not the units' answers
    there = {
        (path.parent.name, path.suffix): path for path in folder.rglob("*.*") if path.parent.name in units
    }
    assert {(name.parent.name, name.suffix) for name in names} == there.keys()
    for name in names:
        old = there[name.parent.name, name.suffix]
        if name.suffix == ".xlsx":  # as its own form was made, or as today's is: it says the same
            assert answers(old, target) == answers(tmp_path / name, target)
        else:
            assert said(old, target) == said(tmp_path / name, target)
    again = carry([tmp_path], target.municipality, target.occasion, published)
    write_forms(target.municipality, target.occasion, tmp_path / "igen", published, again)
    assert all((tmp_path / name).read_bytes() == (tmp_path / "igen" / name).read_bytes() for name in names)


# -- a form that has changed ----------------------------------------------------------------------
NO_PLACE = "har ingen plats i det nya formuläret"
SOURCE = Source("2025-bokslut/sn/bokslut.xlsx", UNIT.id, excel_faults.FORM.key, OCCASION, same_period=True)


def changed_form(key: str, change: Callable[[Sheet], Sheet]) -> ExcelForm:
    form = excel_faults.FORM
    return replace(form, sheets=tuple(change(one) if one.key == key else one for one in form.sheets))


def carried_into(form: ExcelForm, data: bytes | None = None) -> tuple[Values, tuple[Problem, ...]]:
    return carried_values(open_book(data or excel_faults.workbook()), form, SOURCE, HOME, {})


def rows(form: ExcelForm, values: Values, folder: Path, key: str) -> tuple[Row, ...]:
    """Return the rows of a sheet as the reader finds them in the new form, where it is the declared one."""
    path = folder / "bokslut.xlsx"
    path.write_bytes(write_workbook(form, UNIT, HOME, OCCASION, values))
    return read_workbook(path, path.name, HOME, OCCASION, UNIT.id).rows[key]


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    """Return place and message of what is more than an upplysning."""
    return [
        (problem.origin.place if problem.origin else "", problem.message)
        for problem in problems
        if problem.severity is not Severity.INFO
    ]


@pytest.mark.parametrize(("required", "word"), [(True, "obligatorisk"), (False, "frivillig")])
def test_a_new_column_is_told_and_everything_else_comes_along(*, required: bool, word: str) -> None:
    new = Field("mottagare", "Vem målet gäller", optional=not required)
    form = changed_form("mal", lambda sheet: replace(sheet, fields=(new, *sheet.fields)))
    values, problems = carried_into(form)
    assert values == carried_into(excel_faults.FORM)[0]
    assert [(problem.severity, problem.message) for problem in problems] == [
        (Severity.INFO, f"Kolumnen ”Vem målet gäller” på fliken ”Mål” är ny och {word}.")
    ]
    page = openpyxl.load_workbook(io.BytesIO(write_workbook(form, UNIT, HOME, OCCASION, values)))["Mål"]
    assert [cell.value for cell in page[4]][:3] == ["Vem målet gäller", "Mål-id", "Mål"]
    assert [cell.value for cell in page[5]][:3] == [
        None,
        "SN-1",
        "Trygg omsorg & god tillgänglighet <24 timmar>",
    ]


def test_a_removed_column_is_told_cell_by_cell() -> None:
    form = changed_form(
        "mal", lambda sheet: replace(sheet, fields=tuple(one for one in sheet.fields if one.key != "analys"))
    )
    values, problems = carried_into(form)
    assert told(problems) == [
        (
            f"Mål!I{row}",
            "Kolumnen ”Analys” har ingen plats i det nya formuläret: ”Handläggningen blev kortare.”",
        )
        for row in (5, 6, 7, 8)
    ]
    goals = values["mal"]
    assert isinstance(goals, list)
    assert [goal["mal_id"] for goal in goals] == ["SN-1", "SN-2", "SN-3", "SN-4"]
    assert all("analys" not in goal for goal in goals)


@pytest.mark.parametrize("key", ["mal", "personal"])
def test_a_renamed_sheet_is_known_by_its_columns_and_rows(key: str) -> None:
    form = changed_form(key, lambda sheet: replace(sheet, title="Ny flik"))
    assert carried_into(form) == carried_into(excel_faults.FORM)


def test_a_sheet_with_the_same_columns_and_other_rows_is_another_sheet() -> None:
    def other(sheet: Sheet) -> Sheet:
        rows = tuple(replace(row, id=f"X{row.id}", terms=()) for row in sheet.rows)
        return replace(sheet, title="Ny flik", rows=rows)

    values, problems = carried_into(changed_form("personal", other))
    assert "personal" not in values
    assert {message.split(" har")[0] for _, message in told(problems)} == {"Fliken ”Personal”"}


def test_a_removed_sheet_is_told_cell_by_cell_below_its_titles() -> None:
    form = replace(
        excel_faults.FORM, sheets=tuple(one for one in excel_faults.FORM.sheets if one.key != "bedomning")
    )
    lines = told(carried_into(form)[1])
    assert [place for place, _ in lines] == [f"'Bedömning intern kontroll'!{column}5" for column in "ABC"]
    assert lines[1][1].endswith("har ingen plats i det nya formuläret: ”Kontrollerna gjordes.”")


def test_a_removed_row_is_told_with_its_id() -> None:
    form = changed_form(
        "personal", lambda sheet: replace(sheet, rows=tuple(row for row in sheet.rows if row.id != "N7"))
    )
    (line,) = told(carried_into(form)[1])
    assert line[1].startswith("Raden ”N7” har ingen plats i det nya formuläret: ”")


# -- a delivery with faults -----------------------------------------------------------------------
def edited(change: Callable[[openpyxl.Workbook], None]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(excel_faults.workbook()))
    change(book)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def put(sheet: str, **cells: str | int) -> Callable[[openpyxl.Workbook], None]:
    def change(book: openpyxl.Workbook) -> None:
        page = book[sheet]
        assert isinstance(page, Worksheet)
        for place, value in cells.items():
            page[place] = value

    return change


def test_what_the_reader_cannot_use_is_carried_as_it_is_written_and_told(tmp_path: Path) -> None:
    data = edited(put("Drift", C5="omkring 300", D5="1 200 tkr", C6="e.t."))
    values, problems = carried_into(excel_faults.FORM, data)
    records = values["drift"]
    assert isinstance(records, list)
    assert (records[0].get("intakter"), records[0]["kostnader"], records[1]["intakter"]) == (
        "omkring 300",
        1200,
        "e.t.",
    )
    assert [(one.code, one.origin.place if one.origin else "") for one in problems] == [
        ("CELL2", "Drift!C5"),
        ("CELL5", "Drift!D5"),
    ]
    start = openpyxl.load_workbook(
        io.BytesIO(write_workbook(excel_faults.FORM, UNIT, HOME, OCCASION, values))
    )
    assert start["Start"]["C19"].value is not None
    assert rows(excel_faults.FORM, values, tmp_path, "drift")[0].figure("kostnader").value == 1200


def test_nothing_outside_the_form_is_lost_without_a_word() -> None:
    def change(book: openpyxl.Workbook) -> None:
        put("Mål", Z4="Egen kolumn", Z6="min anteckning", AA7="i marginalen")(book)
        put("Personal", A60="PX9", C60=17, B70="löst\nord")(book)
        put("Händelser", B6="#REF!")(book)
        book.create_sheet("Mitt blad")["B2"] = "egen flik"

    lines = defaultdict(str, told(carried_into(excel_faults.FORM, edited(change))[1]))
    assert lines["Mål!Z6"] == "Kolumnen ”Egen kolumn” har ingen plats i det nya formuläret: ”min anteckning”"
    assert lines["Mål!AA7"].startswith("Cellen utanför formulärets kolumner")
    assert lines["Personal!C60"] == "Raden ”PX9” har ingen plats i det nya formuläret: ”17”"
    assert lines["Personal!B70"].endswith("”löst ↵ ord”")
    assert lines["'Mitt blad'!B2"] == "Fliken ”Mitt blad” har ingen plats i det nya formuläret: ”egen flik”"
    assert lines["Händelser!B6"].endswith("”#REF!”")


def test_a_formula_of_ones_own_becomes_its_value_and_is_told() -> None:
    written = excel_faults.parts(excel_faults.workbook())
    name = "xl/worksheets/sheet2.xml"
    old = written[name].decode()
    at = old.index('r="C5"')
    written[name] = (old[:at] + old[at:].replace("<v>1000</v>", "<f>400+600</f><v>1000</v>", 1)).encode()
    values, problems = carried_into(excel_faults.FORM, excel_faults.packed(written))
    assert values == carried_into(excel_faults.FORM)[0]
    assert [problem.message for problem in problems] == [
        "Egna formler på fliken ”Drift” är ersatta med sina värden: C5."
    ]


def test_a_formula_without_a_value_does_not_become_one() -> None:
    written = excel_faults.parts(excel_faults.workbook())
    name = "xl/worksheets/sheet2.xml"
    old = written[name].decode()
    at = old.index('r="C5"')
    written[name] = (old[:at] + old[at:].replace("<v>1000</v>", "<f>400+600</f>", 1)).encode()
    _, problems = carried_into(excel_faults.FORM, excel_faults.packed(written))
    assert not [problem for problem in problems if "ersatta" in problem.message]
    assert [problem.code for problem in problems] == ["CELL4", "FIL8"]


def test_what_was_published_goes_before_what_a_file_says_and_that_is_told() -> None:
    values = {"drift": [{**record, "netto_fg": 17} for record in excel_faults.drift()]}
    code = UNIT.verksamheter[0][0]
    key = f"drift/sn/{code}/netto"
    known = {key: Published(key, Figure.cell(Decimal(18), Origin("2024-bokslut.csv"), "tkr"))}
    book = open_book(excel_faults.workbook(values))
    carried, problems = carried_values(book, excel_faults.FORM, SOURCE, HOME, known)
    records = carried["drift"]
    assert isinstance(records, list)
    assert [record.get("netto_fg") for record in records] == [None] + [17] * (len(records) - 1)
    assert told(problems) == [("Drift!L5", f"Det publicerade värdet gäller; cellen {NO_PLACE}: ”17”")]


def test_a_picture_in_a_workbook_is_told(tmp_path: Path) -> None:
    path = tmp_path / "med bild.xlsx"
    files = excel_faults.parts((BOKSLUT / "sn" / "bokslut.xlsx").read_bytes())
    path.write_bytes(excel_faults.packed({**files, "xl/media/image1.png": b"png"}))
    done = run(BOKSLUT, "--from", path, "-o", tmp_path)
    assert done.exit_code == 1
    assert f"En bild eller ett diagram {NO_PLACE}: ”xl/media/image1.png”" in done.stderr
    assert "[Filen innehåller en bild eller ett diagram: xl/media/image1.png]" in show(path)


def test_what_stands_beside_a_confirmation_of_nothing_is_told() -> None:
    unit = next(unit for unit in HOME.units if unit.kind == "central")
    form = next(form for form in excel_forms() if form.key == "central-bokslut")
    data = write_workbook(form, unit, HOME, OCCASION, {"rkr": [{"rekommendation": NOTHING, "skal": "men"}]})
    source = replace(SOURCE, unit=unit.id, form=form.key)
    values, problems = carried_values(open_book(data), form, source, HOME, {})
    assert values["rkr"] == [{"rekommendation": NOTHING}]
    assert [message for _, message in told(problems)] == [f"Cellen {NO_PLACE}: ”men”"]


def test_moved_columns_and_a_confirmed_empty_list_come_along(tmp_path: Path) -> None:
    unit = next(unit for unit in HOME.units if unit.kind == "central")
    form = next(form for form in excel_forms() if form.key == "central-bokslut")
    data = write_workbook(form, unit, HOME, OCCASION, {"rkr": [{"rekommendation": NOTHING}]})
    source = replace(SOURCE, unit=unit.id, form=form.key)
    values, problems = carried_values(open_book(data), form, source, HOME, {})
    assert (values["rkr"], told(problems)) == ([{"rekommendation": NOTHING}], [])

    def move(book: openpyxl.Workbook) -> None:
        page = book["Mål"]
        assert isinstance(page, Worksheet)
        for row in range(4, 9):
            page.cell(row, 20).value, page.cell(row, 2).value = page.cell(row, 2).value, None

    assert carried_into(excel_faults.FORM, edited(move)) == carried_into(excel_faults.FORM)
    assert len(rows(excel_faults.FORM, carried_into(excel_faults.FORM)[0], tmp_path, "mal")) == 4


# -- documents ------------------------------------------------------------------------------------
WORD = replace(SOURCE, name="2025-bokslut/sn/texter.docx", form=FORM.key)


def texts_into(
    data: bytes, headings: tuple[Heading, ...] = FORM.headings, folder: Path | None = None
) -> bytes:
    """Return the document that some older one becomes; nothing may be told."""
    texts, problems = carried_texts(open_paper(data), replace(FORM, headings=headings), WORD, HOME)
    assert told(problems) == []
    written = write_document(replace(FORM, headings=headings), UNIT, HOME, OCCASION, texts)
    if folder:
        path = folder / "skriven.docx"
        path.write_bytes(written)
        # as in the empty forms, there is no font table
        assert [one for one in validate(path) if "required relationship type" not in one.description] == []
    return written


def test_everything_that_can_be_written_in_word_comes_along(tmp_path: Path) -> None:
    deep = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="Punktlista"/><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        f"<w:r><w:t>nivå {level}</w:t></w:r></w:p>"
        for level in range(4)
    )
    look = '<w:r><w:rPr><w:b/><w:i/><w:lang w:val="en-GB"/></w:rPr><w:t>bold</w:t></w:r>'
    data = test_word_reader.changed(
        test_word_reader.under(
            "Uppdrag", f"{deep}<w:p>{look}</w:p>{test_word_reader.table(('A', 'B'), ('1', '2'))}"
        ),
        MARKUP,
    )
    carried = read(texts_into(data, folder=tmp_path), tmp_path).texts
    assert repr(carried) == repr(read(data, tmp_path).texts)  # numbers in a table are figures, each its own
    assert texts_into(document(MARKUP)) == document(MARKUP)


def test_headings_below_headings_and_quotations_keep_their_rank(tmp_path: Path) -> None:
    files = excel_faults.parts(document("Ett."))
    style = '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{1}"/></w:style></w:styles>'
    styles = files["word/styles.xml"].decode()
    for key, name in (("R3", "heading 3"), ("C", "Quote")):
        styles = styles.replace("</w:styles>", style.format(key, name))
    files["word/styles.xml"] = styles.encode()
    lines = test_word_reader.paragraph("Under en underrubrik", "R3") + test_word_reader.paragraph(
        "Så sade hon.", "C"
    )
    files["word/document.xml"] = test_word_reader.under("Uppdrag", lines)(
        files["word/document.xml"].decode()
    ).encode()
    data = excel_faults.packed(files)
    assert read(texts_into(data, folder=tmp_path), tmp_path).texts == read(data, tmp_path).texts


def sized(data: bytes, wrap: str = "") -> bytes:
    """Return a document whose picture is 80 mm wide, with text beside it when it has a ``wrap``."""
    files = excel_faults.parts(data)
    body = files["word/document.xml"].decode()
    if wrap:
        body = body.replace("wp:inline", "wp:anchor")
    frame = f'<wp:extent cx="2880000" cy="1280000"/>{wrap}<wp:docPr'
    return excel_faults.packed({**files, "word/document.xml": body.replace("<wp:docPr", frame, 1).encode()})


def test_pictures_come_along_with_their_words(tmp_path: Path) -> None:
    data = sized(
        test_word_reader.with_picture(
            drawn.png(900),
            "En bro över ”ån” & <åar>".replace("<", "&lt;")
            .replace("&", "&amp;", 1)
            .replace("&amp;lt;", "&lt;"),
        )
    )
    written = texts_into(data, folder=tmp_path)
    assert read(written, tmp_path).texts == read(data, tmp_path).texts


def test_a_picture_that_text_runs_beside_keeps_its_width_and_its_place(tmp_path: Path) -> None:
    data = sized(test_word_reader.with_picture(drawn.png(900)), '<wp:wrapSquare wrapText="bothSides"/>')
    (picture,) = [
        block for block in read(data, tmp_path).texts["sn", "uppdrag"].blocks if isinstance(block, Image)
    ]
    assert (picture.aside, picture.width_mm) == (True, 80.0)
    assert read(texts_into(data, folder=tmp_path), tmp_path).texts == read(data, tmp_path).texts


def test_a_removed_heading_is_told_paragraph_by_paragraph_and_a_new_one_named() -> None:
    without = tuple(heading for heading in FORM.headings if heading.key != "uppdrag")
    new = Heading("klimat", "Klimat", "Vad nämnden gjort.", required=False)
    texts, problems = carried_texts(
        open_paper(document(MARKUP)), replace(FORM, headings=(*without, new)), WORD, HOME
    )
    assert "uppdrag" not in texts
    assert set(texts) == {heading.key for heading in without}
    messages = [problem.message for problem in problems]
    assert messages[0].startswith(
        "Rubriken ”Uppdrag” har ingen plats i det nya formuläret: ”Första stycket med fet och kursiv"
    )
    assert any("Skola | 2024 | 2025 / Ån | 1 200 | −3,5" in message for message in messages)
    assert messages[-1] == "Rubriken ”Klimat” finns inte i den äldre filen och är frivillig."


def test_merged_cells_and_what_cannot_be_written_are_told() -> None:
    merged = test_word_reader.table(("A", "B"), ("1",), cell='<w:gridSpan w:val="2"/>')
    data = test_word_reader.changed(test_word_reader.under("Uppdrag", merged))
    texts, problems = carried_texts(open_paper(data), FORM, WORD, HOME)
    assert any(isinstance(piece, Grid) for piece in texts["uppdrag"])
    assert any(problem.message.startswith("En tabell med sammanslagna celler") for problem in problems)
    box = "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>i rutan</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    data = test_word_reader.changed(test_word_reader.under("Uppdrag", box))
    lines = told(carried_texts(open_paper(data), FORM, WORD, HOME)[1])
    assert any(code.startswith("Här finns en textruta") for _, code in lines)
    assert ("”Uppdrag”", f"Texten i en textruta eller en tabell i tabellen {NO_PLACE}: ”i rutan”") in lines


# -- another year ---------------------------------------------------------------------------------
@cache
def next_year(kommun: str, kind: str) -> tuple[Municipality, Occasion, Occasion]:
    """Return a municipality with an occasion more: one of some kind, a year later."""
    municipality = build.targets(INPUTS / kommun)[0][0].municipality
    old = next(one for one in municipality.occasions if one.kind == kind)
    year = old.year + 1
    new = replace(
        old, id=f"{year}-{kind}", year=year, reads=(), plan="", previous=old.id,
        start=dt.date(year, old.start.month, old.start.day), end=dt.date(year, old.end.month, old.end.day),
    )  # fmt: skip
    return replace(municipality, occasions=(*municipality.occasions, new)), old, new


def of_next_year(
    kind: str, folder: Path, *units: str, published: dict[str, Published] | None = None
) -> tuple[Carried, Callable[[str, str], list[Row]], Callable[[str, str], list[Row]]]:
    """Return what is carried to the next year of lindhult, and functions for the rows of the old and the new year by unit and sheet."""
    municipality, old, new = next_year("lindhult", kind)
    paths = [path for unit in units for path in (municipality.folder / old.id / unit).glob("*.xlsx")]
    carried = carry(paths, municipality, new, published or {})
    write_forms(municipality, new, folder, published, carried)

    def rows_of(where: Path, when: Occasion) -> Callable[[str, str], list[Row]]:
        def find(unit: str, sheet: str) -> list[Row]:
            (path,) = (where / unit).glob("*.xlsx")
            return list(read_workbook(path, path.name, municipality, when, unit).rows[sheet])

        return find

    return carried, rows_of(municipality.folder / old.id, old), rows_of(folder, new)


def column(rows: list[Row], key: str) -> list[object]:
    return [row.figure(key).value if not isinstance(row.values[key], str) else row.text(key) for row in rows]


def test_next_years_form_begins_with_what_lasts_and_no_answers(tmp_path: Path) -> None:
    carried, old, new = of_next_year("bokslut", tmp_path, "sn", "ks")
    assert told(carried.problems) == []
    (line,) = (problem for problem in carried.problems if problem.origin is None)
    assert line.message.startswith(
        "Id, namn och beskrivningar är överförda från 2025-bokslut till 2026-bokslut."
    )
    for key in ("mal_id", "mal", "typ"):
        assert column(new("sn", "mal"), key) == column(old("sn", "mal"), key)
    assert not any(row.text("status") or row.text("analys") for row in new("sn", "mal"))
    assert [row.key for row in new("sn", "drift")] == [code for code, _ in UNIT.verksamheter]
    assert all(row.figure("kostnader").value is None for row in new("sn", "drift"))
    indicators, before = new("sn", "indikatorer"), old("sn", "indikatorer")
    assert column(indicators, "u_t1") == column(before, "utfall") != column(before, "u_t1")
    assert column(indicators, "u_t2") == column(before, "u_t1")
    assert column(indicators, "utfall") == [None] * len(before)
    assert column(new("ks", "investeringar"), "ack_fg") == column(old("ks", "investeringar"), "ack")
    assert column(new("sn", "personal"), "utfall_fg") == column(old("sn", "personal"), "utfall")
    assert "handelser" not in carried.values["sn", "namnd-bokslut"]


def test_what_has_no_place_next_year_either_is_told(tmp_path: Path) -> None:
    municipality, _, new = next_year("lindhult", "bokslut")
    path = tmp_path / "egen.xlsx"
    path.write_bytes(edited(put("Mål", Z4="Egen kolumn", Z6="min anteckning")))
    carried = carry([path], municipality, new, {})
    assert told(carried.problems) == [("Mål!Z6", f"Kolumnen ”Egen kolumn” {NO_PLACE}: ”min anteckning”")]


def test_what_was_published_is_not_taken_from_an_old_file(tmp_path: Path) -> None:
    key = "personal/PA1/sn"
    figure = Figure.cell(Decimal(4711), Origin("2025-bokslut.csv"), "antal")
    _, old, new = of_next_year("bokslut", tmp_path, "sn", published={key: Published(key, figure)})
    first = old("sn", "personal")[0]
    found = next(row for row in new("sn", "personal") if row.key == first.key)
    assert found.figure("utfall_fg").value == 4711 != first.figure("utfall").value


def test_the_plan_of_internal_control_is_what_next_year_follows_up(tmp_path: Path) -> None:
    _, old, new = of_next_year("internkontroll", tmp_path, "sn")
    for key in ("risk_id", "risk", "s", "k"):
        assert column(new("sn", "ik_risker"), key) == column(old("sn", "ik_nya_risker"), key)
    assert column(new("sn", "ik_kontroller"), "kontroll_id") == column(
        old("sn", "ik_nya_kontroller"), "kontroll_id"
    )
    assert column(new("sn", "ik_oppna"), "post_id") == column(old("sn", "ik_atgarder"), "atgard_id")
    assert column(new("sn", "ik_risker"), "ny_s") == [None] * len(new("sn", "ik_risker"))


def test_conclusions_of_quality_are_what_next_year_follows_up(tmp_path: Path) -> None:
    _, old, new = of_next_year("kvalitet", tmp_path, "sn")
    for key, was in (("atgard_id", "slutsats_id"), ("atgard", "atgard")):
        assert column(new("sn", "kval_uppfoljning"), key) == column(old("sn", "kval_slutsatser"), was)
    assert column(new("sn", "kval_indikatorer"), "u_t4") == column(old("sn", "kval_indikatorer"), "u_t3")


def test_of_texts_only_what_describes_the_unit_is_carried_to_another_year(tmp_path: Path) -> None:
    municipality, old, new = next_year("lindhult", "bokslut")
    path = municipality.folder / old.id / "sn" / "texter.docx"
    carried = carry([path], municipality, new, {})
    write_forms(municipality, new, tmp_path, None, carried)
    made = tmp_path / "sn" / f"lindhult-sn-bokslut-{new.year}.docx"
    found = read_document(made, made.name, municipality, new, "sn")
    assert {heading for _, heading in found.texts} == {"uppdrag"}
    paper = open_paper(made.read_bytes())
    said = [piece.text for piece in paper.pieces if isinstance(piece, Piece)]
    assert said[said.index("Uppdrag") + 1 :][:2] == [
        "Nämndens grunduppdrag, gärna i punkter. Högst 250 ord.",
        "Nämnden ansvarar för:",
    ]
    assert found.texts["sn", "uppdrag"].blocks == (
        read_document(path, path.name, municipality, old, "sn").texts["sn", "uppdrag"].blocks
    )
    assert [problem.hint for problem in carried.problems if problem.hint] == [
        "Läs igenom den och rätta årtal och siffror."
    ]


@pytest.mark.parametrize("key", LASTING)
def test_what_lasts_is_declared_of_fields_that_exist_and_can_be_filled_in(key: str) -> None:
    there = sheets()[LASTING[key].source or key]
    for name, old in LASTING[key].fields.items():
        field, was = sheets()[key].field(name), there.field(old)
        assert not field.formula
        assert {field.type, was.type} <= {Type.ID, Type.TEXT} or field.type is was.type


def test_the_headings_that_last_exist() -> None:
    assert {heading.key for form in word_forms() for heading in form.headings} >= HEADINGS


# -- the command ----------------------------------------------------------------------------------
BOKSLUT = INPUTS / "lindhult" / "2025-bokslut"


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["forms", *map(str, words)])


def test_from_a_file_only_its_own_form_is_written_and_never_over_another(tmp_path: Path) -> None:
    old = BOKSLUT / "sn" / "bokslut.xlsx"
    done = run(BOKSLUT, "--from", old, "-o", tmp_path)
    (line,) = done.stdout.splitlines()
    assert (done.exit_code, Path(line)) == (
        0,
        tmp_path / "lindhult" / "2025-bokslut" / "sn" / "lindhult-sn-bokslut-2025.xlsx",
    )
    target = build.targets(BOKSLUT)[0][0]
    assert answers(Path(line), target) == answers(old, target)
    again = run(BOKSLUT, "--from", old, "-o", tmp_path)
    assert again.exit_code == 2
    assert "Det finns redan filer där formulären skulle skrivas" in again.stderr


def test_whose_a_marked_file_is_does_not_depend_on_where_it_lies(tmp_path: Path) -> None:
    (tmp_path / "ks").mkdir()
    path = tmp_path / "ks" / "fil.xlsx"
    path.write_bytes((BOKSLUT / "sn" / "bokslut.xlsx").read_bytes())
    done = run(BOKSLUT, "--from", path, "-o", tmp_path)
    assert (done.exit_code, done.stdout.split("/")[-2:]) == (0, ["sn", "lindhult-sn-bokslut-2025.xlsx\n"])


def test_from_an_occasion_those_without_a_delivery_get_an_empty_form(tmp_path: Path) -> None:
    old = tmp_path / "gammal" / "2025-bokslut" / "sn"
    old.mkdir(parents=True)
    (old / "bokslut.xlsx").write_bytes((BOKSLUT / "sn" / "bokslut.xlsx").read_bytes())
    done = run(BOKSLUT, "--from", old.parent, "-o", tmp_path)
    blank = run(BOKSLUT, "-o", tmp_path / "tomma")
    assert (done.exit_code, blank.exit_code) == (0, 0)
    names = [Path(line).relative_to(tmp_path) for line in done.stdout.splitlines()]
    assert len(names) == len(blank.stdout.splitlines())
    filled = [
        name for name in names if (tmp_path / name).read_bytes() != (tmp_path / "tomma" / name).read_bytes()
    ]
    assert filled == [Path("lindhult/2025-bokslut/sn/lindhult-sn-bokslut-2025.xlsx")]


def test_what_has_no_place_is_on_one_line_of_standard_error_and_the_exit_code_says_so(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(BOKSLUT / "sn" / "bokslut.xlsx")
    page = book["Mål"]
    assert isinstance(page, Worksheet)
    page["Z5"] = "utanför"
    page["A5"].comment = Comment("Stämmer det här?\nFråga Eva.", "Eva")
    path = tmp_path / "min fil.xlsx"
    book.save(path)
    done = run(BOKSLUT, "--from", path, "-o", tmp_path)
    assert done.exit_code == 1
    assert len(done.stdout.splitlines()) == 1
    lines = [" ".join(line.split()) for line in done.stderr.splitlines()]
    what = "har ingen plats i det nya formuläret"
    assert f"varning FIL8 Mål!Z5 Cellen utanför formulärets kolumner {what}: ”utanför”" in lines
    assert f"varning FIL8 Mål!A5 Kommentaren {what}: ”Stämmer det här? ↵ Fråga Eva.”" in lines


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "Filen är tom."),
        (b"PK\x03\x04 trasig", "Filen går inte att öppna som en Excelfil"),
        ((INPUTS / "almkoping/2025-bokslut/sn/bokslut.xlsx").read_bytes(), "Formuläret är gjort för kommunen ”almkoping”"),
        ((INPUTS / "lindhult/2025-delar/sn/delar.xlsx").read_bytes(), "lämnar inte det här formuläret till 2025-bokslut"),
    ],
    ids=["empty", "broken", "foreign", "other kind"],
)  # fmt: skip
def test_a_file_that_cannot_be_carried_is_told_and_nothing_written(
    data: bytes, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "gammal.xlsx"
    path.write_bytes(data)
    done = run(BOKSLUT, "--from", path, "-o", tmp_path)
    assert (done.exit_code, done.stdout) == (1, "")
    assert words in done.stderr


def test_an_occasion_that_the_settings_do_not_know_is_another_period() -> None:
    municipality, _, new = next_year("lindhult", "bokslut")
    only = replace(municipality, occasions=(new,))
    carried = carry([BOKSLUT / "sn" / "bokslut.xlsx"], only, new, {})
    assert "handelser" not in carried.values["sn", "namnd-bokslut"]
    assert carried.problems[-1].message.startswith("Id, namn och beskrivningar")


def test_a_folder_without_deliveries_is_told_and_nothing_written(tmp_path: Path) -> None:
    (tmp_path / "tom").mkdir()
    done = run(BOKSLUT, "--from", tmp_path / "tom", "-o", tmp_path)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "I mappen tom finns inget att föra över." in done.stderr


def test_a_folder_that_is_no_occasion_is_one_problem(tmp_path: Path) -> None:
    mailed = tmp_path / "från e-posten"
    mailed.mkdir()
    (mailed / "bokslut (2).xlsx").write_bytes((BOKSLUT / "sn" / "bokslut.xlsx").read_bytes())
    done = run(BOKSLUT, "--from", mailed, "-o", tmp_path)
    assert "I mappen från e-posten finns inget att föra över." in done.stderr
    assert done.stderr.endswith("1 fel, 0 varningar, 0 upplysningar.\n")


def test_what_a_cell_says_on_several_lines_is_told_on_one(tmp_path: Path) -> None:
    path = tmp_path / "bokslut.xlsx"
    goal = {"mal_id": "SN-1", "mal": "Mål", "typ": "ett\n\n två"}
    path.write_bytes(excel_faults.workbook({**excel_faults.filled(), "mal": [goal]}))
    done = run(BOKSLUT, "--from", path, "-o", tmp_path)
    assert "”ett ↵ två” finns inte bland valen" in done.stderr


def test_the_forms_of_some_units_alone_are_written_by_their_ids(tmp_path: Path) -> None:
    done = run(BOKSLUT, "--unit", "sn", "--unit", "ks", "-o", tmp_path)
    names = {
        Path(line).relative_to(tmp_path / "lindhult" / "2025-bokslut").as_posix()
        for line in done.stdout.splitlines()
    }
    assert names == {
        f"{unit}/lindhult-{unit}-bokslut-2025.{kind}" for unit in ("sn", "ks") for kind in ("xlsx", "docx")
    }
    strange = run(BOKSLUT, "--unit", "snn", "-o", tmp_path)
    assert strange.exit_code == 2
    assert "Enheten ”snn” finns inte. Menas sn?" in strange.stderr


def test_a_second_file_of_the_same_form_is_told_and_not_used(tmp_path: Path) -> None:
    old = BOKSLUT / "sn" / "bokslut.xlsx"
    done = run(BOKSLUT, "--from", old, "--from", old, "-o", tmp_path)
    assert (done.exit_code, len(done.stdout.splitlines())) == (1, 1)
    assert "Samma formulär är redan fört över" in done.stderr


def test_an_old_file_is_carried_to_one_occasion() -> None:
    done = run(INPUTS / "lindhult", "--from", BOKSLUT)
    assert done.exit_code == 2
    assert "Med --from ska SÖKVÄG vara ett tillfälle" in done.stderr


def test_the_folder_of_a_coming_occasion_need_not_exist(tmp_path: Path) -> None:
    town = tmp_path / "lindhult"
    town.mkdir()
    settings = (BOKSLUT.parent / "kommun.toml").read_text(encoding="utf-8")
    coming = settings[
        settings.index("[tillfallen.2025-internkontroll]") : settings.index("[tillfallen.2025-uppdrag-host]")
    ]
    coming = coming.replace("2025", "2026").replace("KS 2026/219", "KS 2026/7")
    (town / "kommun.toml").write_text(f"{settings}\n{coming}", encoding="utf-8")
    (town / "logotyp.svg").write_bytes((BOKSLUT.parent / "logotyp.svg").read_bytes())
    shutil.copytree(BOKSLUT.parent / "bilder", town / "bilder")
    old = BOKSLUT.parent / "2025-internkontroll" / "sn" / "internkontroll.xlsx"
    done = run(town / "2026-internkontroll", "--from", old, "-o", tmp_path)
    assert [Path(line).name for line in done.stdout.splitlines()] == ["lindhult-sn-internkontroll-2026.xlsx"]
    assert done.exit_code == 0
    assert "upplysning FIL8 Id, namn och beskrivningar är överförda" in " ".join(done.stderr.split())
    assert run(town / "2026-internkontrol").exit_code == 1
    assert run(tmp_path / "ingenstans" / "alls").exit_code == 2


def test_an_unmarked_file_in_its_units_folder_is_known_by_its_sheets(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(BOKSLUT / "sn" / "bokslut.xlsx")
    del book[IDENTITY]
    (tmp_path / "sn").mkdir()
    book.save(tmp_path / "sn" / "egen.xlsx")
    done = run(BOKSLUT, "--from", tmp_path / "sn" / "egen.xlsx", "-o", tmp_path)
    assert (done.exit_code, len(done.stdout.splitlines())) == (0, 1)
    with pytest.raises(FormExists):
        write_forms(HOME, HOME.occasions[0], tmp_path / "lindhult" / "2025-bokslut")
