"""Workbooks that go back marked: each fault at its cell, nothing else changed in any part, and read again as if nothing had been done."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Iterable, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from pipeline.model import Origin, Problem, Severity
from pipeline.publish.folded import folded
from pipeline.read.cells import place_of, tab_of
from pipeline.read.excel import read_workbook
from pipeline.read.returned import DARK, LIGHT, NAME, TAB, is_note, note
from pipeline.read.xlsx import open_book
from pipeline.returned.task import Marks, Sheet, Task, Weight
from pipeline.returned.xlsx import list_book, marked_book
from tests.examples import INPUTS, KOMMUNER, targets
from tests.excel_faults import FAULTS, HOME, OCCASION, packed, parts, planted, put, sheet_file, workbook
from tests.plain_book import MAIN, OFFICE, files, relations, styles
from tests.tools import libreoffice, openxml

M = f"{{{MAIN}}}"
R = f"{{{OFFICE}}}id"
BOOKS = sorted(INPUTS.rglob("*.xlsx"))
FILE = "2025-bokslut/sn/bokslut.xlsx"
WORDS = "vet ej än"


def fault(place: str, words: str = "Det är fel.") -> Problem:
    return Problem(Severity.ERROR, "C99", words, "Gör om.", "sn", Origin(FILE, place))


def marked(data: bytes, problems: Iterable[Problem]) -> bytes:
    """Return a workbook with problems marked and listed."""
    places: dict[str, tuple[Problem, ...]] = {}
    for one in problems:
        if one.origin and one.origin.place:
            places[one.origin.place] = (*places.get(one.origin.place, ()), one)
    tasks = tuple(
        Task(Weight.ERROR, entry, "", entry.problem.code, entry.place.partition(",")[0])
        for entry in folded(problems)
    )
    made = marked_book(data, Marks(places), Sheet("Socialnämnden – bokslut.xlsx", ("Gör så här.",), tasks))
    assert made is not None
    return made


def problems_of(data: bytes, folder: Path) -> tuple[Problem, ...]:
    path = folder / "bokslut.xlsx"
    path.write_bytes(data)
    return read_workbook(path, FILE, HOME, OCCASION, "sn").problems


@cache
def returned(folder: Path) -> tuple[bytes, bytes]:
    """Return the filled form with every fault in it, and the copy that goes back."""
    data = planted()
    return data, marked(data, problems_of(data, folder))


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    return returned(tmp_path_factory.mktemp("retur"))


# -- at the exact cell -----------------------------------------------------------------------------
def test_every_planted_fault_is_filled_and_has_a_note_at_its_cell(pair: tuple[bytes, bytes]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(pair[1]))
    for one in FAULTS:
        cell = book[one.sheet][one.cell]
        assert cell.fill.fgColor.rgb == LIGHT, one
        assert cell.comment is not None
        assert cell.comment.author == "kommunrapport"
        assert f"({one.code})" in cell.comment.text
        assert is_note(cell.comment.text)


def test_the_list_is_first_and_leads_to_every_cell(pair: tuple[bytes, bytes]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(pair[1]))
    first = book.worksheets[0]
    assert (first.title, book.active.title if book.active else "") == (TAB, TAB)
    assert [sheet.title for sheet in book.worksheets if sheet.sheet_view.tabSelected] == [TAB]
    links = {cell.hyperlink.location for row in first.iter_rows() for cell in row if cell.hyperlink}
    assert {one.place for one in FAULTS} <= links
    assert first.protection.sheet


def test_read_again_it_has_the_same_problems_and_mended_it_has_those_of_the_sound_one(
    pair: tuple[bytes, bytes], tmp_path: Path
) -> None:
    data, copy = pair
    assert problems_of(copy, tmp_path) == problems_of(data, tmp_path) != ()
    mended, sound = parts(copy), parts(workbook())
    for one in FAULTS:
        cell = _cell(etree.fromstring(sound[sheet_file(one.sheet)]), one.cell)
        inner = b"".join(etree.tostring(child) for child in cell).decode()
        put(mended, one.sheet, one.cell, inner, cell.get("t", ""))
    assert problems_of(packed(mended), tmp_path) == problems_of(workbook(), tmp_path)


def test_returned_once_more_it_has_only_the_new_marks(pair: tuple[bytes, bytes]) -> None:
    data, copy = pair
    again = marked(copy, [fault("Drift!C8")])
    book = openpyxl.load_workbook(io.BytesIO(again))
    assert book.sheetnames == openpyxl.load_workbook(io.BytesIO(copy)).sheetnames
    notes = [
        (sheet.title, cell.coordinate)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment
    ]
    filled = {
        (sheet.title, cell.coordinate)
        for sheet in book.worksheets[1:]
        for row in sheet.iter_rows()
        for cell in row
        if cell.fill.fgColor.rgb == LIGHT
    }
    assert (notes, filled) == ([("Drift", "C8")], {("Drift", "C8")})
    before = openpyxl.load_workbook(io.BytesIO(data))
    for one in FAULTS:
        assert book[one.sheet][one.cell].fill.fgColor.rgb == before[one.sheet][one.cell].fill.fgColor.rgb


def test_the_same_marks_give_the_same_bytes(pair: tuple[bytes, bytes], tmp_path: Path) -> None:
    data, copy = pair
    assert marked(data, problems_of(data, tmp_path)) == copy


# -- nothing else is changed -----------------------------------------------------------------------
def kinds_of_book() -> dict[tuple[str, ...], Path]:
    """Return a workbook of each kind that the examples have: by municipality, and by its sheets."""
    found: dict[tuple[str, ...], Path] = {}
    for path in BOOKS:
        with zipfile.ZipFile(path) as archive:
            listed = (
                archive.read("xl/workbook.xml").partition(b"<sheets>")[2].partition(b"</sheets>")[0].decode()
            )
        found.setdefault((path.relative_to(INPUTS).parts[0], listed), path)
    return found


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_hundreds_of_faults_in_every_kind_of_form_are_marked_at_their_cells_and_nothing_else_is_changed(
    kommun: str, tmp_path: Path
) -> None:
    paths = [path for (whose, _), path in kinds_of_book().items() if whose == kommun]
    assert len(paths) >= 8
    planted_cells = exact = 0
    for path in paths:
        name = path.relative_to(INPUTS / kommun).as_posix()
        chance = random.Random(name)  # noqa: S311 - no secret
        data, places = plant(path.read_bytes(), chance)
        cells = chosen(data, chance)
        found = told(data, name, kommun, tmp_path) or [fault(place) for place in places]
        copy = marked(data, [*found, *(fault(place_of(sheet, cell)) for sheet, cell in cells)])
        firsts = {
            page.name: page.merged for page in open_book(data).pages
        }  # a merged area is seen by its first cell
        at = {place for one in found if one.origin and (place := one.origin.place)}
        cells |= {(tab_of(place), place.rpartition("!")[2]) for place in at}
        cells |= {(sheet, firsts[sheet].get(cell, cell)) for sheet, cell in cells if sheet in firsts}
        assert difference(parts(data), parts(copy), cells) == [], path
        planted_cells += len(places)
        exact += len(places & at & noted(copy))
    assert planted_cells >= 150
    assert exact >= 0.99 * planted_cells


def told(data: bytes, name: str, kommun: str, folder: Path) -> list[Problem]:
    """Return what is told of a delivery; nothing of a workbook that is none."""
    target = next((one for one in targets(kommun) if name.startswith(f"{one.occasion.id}/")), None)
    if target is None:
        return []
    path = folder / "bok.xlsx"
    path.write_bytes(data)
    return list(read_workbook(path, name, target.municipality, target.occasion, name.split("/")[1]).problems)


def noted(copy: bytes) -> set[str]:
    """Return the places with a note that says what was planted."""
    made = parts(copy)
    found: set[str] = set()
    for sheet, part in sheets(made).items():
        related = made.get(f"{part.replace('worksheets/', 'worksheets/_rels/')}.rels", relations().encode())
        for item in etree.fromstring(related):
            if item.get("Type", "").endswith("/comments"):
                root = etree.fromstring(made[f"xl/{item.get('Target', '').removeprefix('../')}"])
                found |= {
                    place_of(sheet, one.get("ref", ""))
                    for one in root.iter(f"{M}comment")
                    if WORDS in "".join(map(str, one.itertext()))
                }
    return found


def chosen(data: bytes, chance: random.Random) -> set[tuple[str, str]]:
    """Return cells of every sheet: some that are there, one below and beside all of them, and one in between."""
    found: set[tuple[str, str]] = set()
    for name, part in sheets(parts(data)).items():
        there = [cell.get("r", "") for cell in etree.fromstring(parts(data)[part]).iter(f"{M}c")]
        found |= {(name, cell) for cell in chance.sample(there, min(3, len(there)))}
        found |= {(name, "AB200"), (name, "Z2")}
    return found


def sheets(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the parts of a workbook's sheets by their names."""
    targets = {
        item.get("Id"): item.get("Target", "")
        for item in etree.fromstring(files["xl/_rels/workbook.xml.rels"])
    }
    return {
        item.get("name", ""): f"xl/{targets[item.get(R)]}".replace("xl//xl/", "xl/")
        for item in etree.fromstring(files["xl/workbook.xml"]).iter(f"{M}sheet")
    }


def difference(
    before: Mapping[str, bytes], after: Mapping[str, bytes], cells: set[tuple[str, str]]
) -> list[str]:
    """Return what differs in two workbooks' parts besides what marks of some cells add."""
    found: list[str] = []
    names, old = sheets(before), etree.fromstring(before["xl/styles.xml"])
    new = etree.fromstring(after["xl/styles.xml"])
    for name in ("fonts", "fills", "borders", "cellXfs"):
        kept = len(listed(old, name))
        for item in listed(new, name)[kept:]:
            remove(item)
        for several in new.iter(f"{M}{name}"):
            several.set("count", str(kept))
    found += [] if plain(old) == plain(new) else ["styles"]
    looks = [listed(etree.fromstring(files["xl/styles.xml"]), "cellXfs") for files in (before, after)]
    for sheet, part in names.items():
        marks = {cell for name, cell in cells if name == sheet}
        found += [f"{sheet}: {what}" for what in sheet_difference(before[part], after[part], marks, looks)]
    books = [etree.fromstring(files["xl/workbook.xml"]) for files in (before, after)]
    for view in (view for root in books for view in root.iter(f"{M}workbookView")):
        view.attrib.pop("activeTab", None)  # the list is what is seen when it is opened
        view.attrib.pop("firstSheet", None)
    found += [] if plain(books[0]) == plain(without_list(books[1])) else ["workbook"]
    touched = {
        "xl/styles.xml",
        "xl/workbook.xml",
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        *names.values(),
    }
    found += [name for name in before if name not in touched and before[name] != after.get(name)]
    for name in ("[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        one, two = (list(map(plain, etree.fromstring(files[name]))) for files in (before, after))
        found += [] if one == two[: len(one)] else [name]
    return found


def sheet_difference(
    before: bytes, after: bytes, marks: set[str], looks: list[list[etree._Element]]
) -> list[str]:
    """Return what differs in a sheet: the style of a marked cell in more than its fill, or anything else in more than what marks add."""
    one, two = etree.fromstring(before), etree.fromstring(after)
    there = {cell.get("r", ""): cell for cell in one.iter(f"{M}c")}
    found: list[str] = []
    for cell in [cell for cell in two.iter(f"{M}c") if cell.get("r") in marks]:
        own = there.get(cell.get("r", ""))
        if own is None:
            remove(cell)
            continue
        styles = (looks[0][int(own.get("s", "0"))], looks[1][int(cell.get("s", "0"))])
        found += [] if unfilled(styles[0]) == unfilled(styles[1]) else [f"{cell.get('r')} style"]
        cell.attrib.pop("s")
        if "s" in own.attrib:
            cell.set("s", own.get("s", ""))
    unmarked(one, two)
    return found if plain(one) == plain(two) else [*found, "sheet"]


def unmarked(one: etree._Element, two: etree._Element) -> None:
    """Take away what marks add to a sheet beside its cells: new rows, the link to the notes, which sheet is seen first."""
    rows = {row.get("r") for row in one.iter(f"{M}row")}
    for row in [row for row in two.iter(f"{M}row") if not len(row) and row.get("r") not in rows]:
        remove(row)
    for root in (one, two):
        for item in root.iter(f"{M}row", f"{M}sheetView"):
            item.attrib.pop("spans", None)
            item.attrib.pop("tabSelected", None)
    if one.find(f"{M}legacyDrawing") is None:
        for link in list(two.iter(f"{M}legacyDrawing")):
            remove(link)


def unfilled(look: etree._Element) -> bytes:
    look = deepcopy(look)
    look.attrib.pop("fillId", None)
    look.attrib.pop("applyFill", None)
    return plain(look)


def without_list(root: etree._Element) -> etree._Element:
    """Return a workbook's part without the list, and with its sheets' numbers as they were."""
    remove(listed(root, "sheets")[0])
    for name in list(root.iter(f"{M}definedName")):
        if name.get("name") == NAME:
            remove(name)
        elif name.get("localSheetId"):
            name.set("localSheetId", str(int(name.get("localSheetId", "")) - 1))
    for names in [one for one in root.iter(f"{M}definedNames") if not len(one)]:
        remove(names)
    return root


def listed(root: etree._Element, name: str) -> list[etree._Element]:
    return [item for several in root.iter(f"{M}{name}") for item in several]


def remove(item: etree._Element) -> None:
    up = item.getparent()
    assert up is not None
    up.remove(item)


def plain(item: etree._Element) -> bytes:
    return etree.tostring(item, method="c14n", exclusive=True)


# -- many faults in every kind of form -------------------------------------------------------------
def plant(data: bytes, chance: random.Random) -> tuple[bytes, set[str]]:
    """Return a delivery with a word in some cells that wait for a number, and the places of those cells."""
    made, places = dict(parts(data)), set[str]()
    looks = listed(etree.fromstring(made["xl/styles.xml"]), "cellXfs")
    for name, part in sheets(made).items():
        root = etree.fromstring(made[part])
        numbers = [cell for cell in root.iter(f"{M}c") if waits_for_a_number(cell, looks)]
        for cell in chance.sample(numbers, min(7, len(numbers))):
            for child in list(cell):
                cell.remove(child)
            cell.set("t", "inlineStr")
            etree.SubElement(etree.SubElement(cell, f"{M}is"), f"{M}t").text = WORDS
            places.add(place_of(name, cell.get("r", "")))
        made[part] = etree.tostring(root)
    return packed(made), places


def waits_for_a_number(cell: etree._Element, looks: list[etree._Element]) -> bool:
    """Tell whether a cell can be written in and has a number in a format of numbers."""
    look = looks[int(cell.get("s", "0"))]
    unlocked = any(one.get("locked") == "0" for one in look.iter(f"{M}protection"))
    return (
        unlocked
        and [child.tag for child in cell] == [f"{M}v"]
        and not cell.get("t")
        and look.get("numFmtId") == "164"
    )


# -- what people put in workbooks ------------------------------------------------------------------
NOTES = (
    f'<comments xmlns="{MAIN}"><authors><author>Anna</author></authors><commentList><comment ref="C5" authorId="0">'
    "<text><t>Stämmer detta?</t></text></comment></commentList></comments>"
)
BOXES = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025">'
    '<x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>'
)
ROWS = '<row r="5"><c r="B5"><v>1</v></c><c r="C5"><v>2</v></c><c r="D5"><v>3</v></c></row>'


def with_borders(look: str) -> str:
    return look.replace("<cellXfs>", "<borders><border/></borders><cellXfs>")


def commented() -> dict[str, bytes]:
    """Return the parts of a workbook with a note of somebody's at C5."""
    more = {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(
            ("c", "comments", "../comments1.xml"), ("v", "vmlDrawing", "../vml.vml")
        ),
        "xl/comments1.xml": NOTES,
        "xl/vml.vml": BOXES,
    }
    return files(ROWS, look=with_borders(styles()), after='<legacyDrawing r:id="v"/>', more=more)


def test_somebodys_own_comment_stays_alone_at_its_cell_and_others_get_notes_beside_it() -> None:
    copy = parts(marked(packed(commented()), [fault("Drift!C5"), fault("Drift!D5")]))
    said = [
        (one.get("ref"), "".join(map(str, one.itertext())))
        for one in etree.fromstring(copy["xl/comments1.xml"]).iter(f"{M}comment")
    ]
    assert [ref for ref, _ in said] == ["C5", "D5"]
    assert said[0][1] == "Stämmer detta?"
    assert copy["xl/vml.vml"].count(b'ObjectType="Note"') == 2
    assert "xl/comments.xml" not in copy


def test_a_thread_stays_alone_at_its_cell() -> None:
    made = commented()
    made["xl/worksheets/_rels/sheet1.xml.rels"] = relations(
        ("c", "comments", "../comments1.xml"),
        ("v", "vmlDrawing", "../vml.vml"),
        ("t", "threadedComment", "../threadedComments/t1.xml"),
    ).encode()
    made["xl/threadedComments/t1.xml"] = (
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        '<threadedComment ref="D5" id="{1}"><text>Stämmer detta?</text></threadedComment></ThreadedComments>'
    ).encode()
    copy = parts(marked(packed(made), [fault("Drift!D5"), fault("Drift!B5")]))
    assert copy["xl/threadedComments/t1.xml"] == made["xl/threadedComments/t1.xml"]
    refs = [one.get("ref") for one in etree.fromstring(copy["xl/comments1.xml"]).iter(f"{M}comment")]
    assert refs == ["C5", "B5"]


def test_a_note_that_somebody_has_written_in_is_told_as_a_comment() -> None:
    said = note("”Intäkter” är inte ifyllt. (CELL1)")
    assert is_note(said)
    assert is_note(said.replace("\n", "  \n "))
    assert not is_note(f"{said} Det är rätt!")
    assert not is_note(said.replace("inte ifyllt", "rätt"))


def test_a_cell_that_is_hidden_in_white_is_still_hidden_when_it_is_marked() -> None:
    look = with_borders(styles(fonts=('<font><color rgb="FFFFFFFF"/></font>',))).replace(
        "<fills><fill/>", '<fills><fill><patternFill patternType="none"/></fill>'
    )
    data = packed(files('<row r="5"><c r="C5" s="1"><v>2</v></c></row>', look=look))
    copy = marked(data, [fault("Drift!C5")])
    assert open_book(copy) == open_book(data)
    assert DARK.encode() in parts(copy)["xl/styles.xml"], "white letters on a light fill cannot be read"


def test_names_of_sheets_follow_them_and_a_sheet_of_ones_own_keeps_its_name() -> None:
    more = {
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets>'
        f'<sheet name="Drift" sheetId="1" r:id="s"/><sheet name="{TAB}" sheetId="7" r:id="o"/></sheets>'
        f'<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'{TAB}\'!$A$1</definedName></definedNames></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            ("s", "worksheet", "worksheets/sheet1.xml"),
            ("o", "worksheet", "worksheets/sheet2.xml"),
            ("l", "styles", "styles.xml"),
        ),
        "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    }
    data = packed(files(ROWS, look=with_borders(styles()), more=more))
    copy = marked(data, [fault("Drift!C5")])
    root = etree.fromstring(parts(copy)["xl/workbook.xml"])
    assert [one.get("name") for one in root.iter(f"{M}sheet")] == [f"{TAB} (2)", "Drift", TAB]
    assert [one.get("localSheetId") for one in root.iter(f"{M}definedName")] == ["2", None]
    assert [page.name for page in open_book(copy).pages] == ["Drift", TAB]


def test_what_somebody_writes_beside_the_list_is_not_passed_by(pair: tuple[bytes, bytes]) -> None:
    copy = parts(pair[1])
    (name,) = [part for sheet, part in sheets(copy).items() if sheet == TAB]
    copy[name] = copy[name].replace(
        b"</row>", b'<c r="H1" t="inlineStr"><is><t>Vi undrar</t></is></c></row>', 1
    )
    assert TAB in [page.name for page in open_book(packed(copy)).pages]


@pytest.mark.parametrize(
    "odd",
    [
        files(ROWS),  # styles that lack what Excel has
        files(
            ROWS.replace(' r="C5"', ""), look=with_borders(styles())
        ),  # cells that do not say where they stand
        files(ROWS, look=with_borders(styles()), more={"_xmlsignatures/sig1.xml": "<x/>"}),
    ],
    ids=["styles", "addresses", "signed"],
)
def test_what_cannot_be_marked_without_risk_is_not(odd: dict[str, bytes]) -> None:
    assert marked_book(packed(odd), Marks({"Drift!C5": (fault("Drift!C5"),)}), Sheet("", (), ())) is None


@pytest.mark.parametrize("data", [b"", b"x", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", packed({"a": b"b"})])
def test_what_is_no_workbook_is_not_marked(data: bytes) -> None:
    assert marked_book(data, Marks(), Sheet("", (), ())) is None


def test_a_list_by_itself_is_a_workbook(tmp_path: Path) -> None:
    entry = folded([fault("Drift!C5", "=SUMMA(A1) _x0041_\x01")])[0]
    data = list_book(Sheet("Socialnämnden", ("Så här.",), (Task(Weight.ERROR, entry, "12", "C99"),)))
    (page,) = open_book(data).pages
    row = [cell.text for cell in page.cells[6].values()]
    assert row == ["Fel", "Drift!C5", "12", "=SUMMA(A1) _x0041_", "Gör om.", "C99"]
    (sheet,) = openpyxl.load_workbook(io.BytesIO(data)).worksheets
    assert sheet["D6"].data_type != "f"
    assert [one for one in faults(data, tmp_path) if "/theme'" not in one] == []


# -- other programs --------------------------------------------------------------------------------
def faults(data: bytes, folder: Path, ending: str = "xlsx") -> list[str]:
    """Return what a validator says of a file."""
    path = folder / f"fil.{ending}"
    path.write_bytes(data)
    return [one.description for one in openxml.validate(path)]


def test_the_copy_is_valid(pair: tuple[bytes, bytes], tmp_path: Path) -> None:
    assert faults(pair[1], tmp_path) == faults(pair[0], tmp_path)


@libreoffice.needed
def test_libreoffice_shows_the_list_and_the_notes_and_saves_them(
    pair: tuple[bytes, bytes], tmp_path: Path
) -> None:
    saved = libreoffice.saved(pair[1], "xlsx", tmp_path)
    book = openpyxl.load_workbook(io.BytesIO(saved))
    assert book.sheetnames[0] == TAB
    for one in FAULTS:
        comment = book[one.sheet][one.cell].comment
        assert comment is not None
        assert is_note(comment.text)
    assert TAB not in [page.name for page in open_book(saved).pages]


def _cell(root: etree._Element, address: str) -> etree._Element:
    return next(one for one in root.iter(f"{M}c") if one.get("r") == address)
