"""A workbook's cells as stored: value, kind, formula and address in one pass over the XML. Knows nothing of forms.

Spreadsheet libraries turn error cells silently into empty ones or drop formulas; a validator needs to see both.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import PurePosixPath
from typing import Final

from lxml import etree

from pipeline.private import SHORTEST, cleared
from pipeline.private import Kind as Private
from pipeline.ranges import described, is_within, trimmed
from pipeline.read.archive import Unreadable, opened, parsed
from pipeline.text import on_one_line

_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_CELL, _VALUE, _FORMULA = f"{_MAIN}c", f"{_MAIN}v", f"{_MAIN}f"
_REL: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_ADDRESS: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})$")
_STRICT: Final = re.compile(
    rb"http://purl\.oclc\.org/ooxml/(spreadsheetml|officeDocument)/(main|relationships)"
)
_DATES: Final = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))


class Kind(StrEnum):
    """What a cell holds."""

    NUMBER = "number"
    TEXT = "text"
    FLAG = "flag"
    DATE = "date"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is not empty. A formula without a stored value has ``kind`` TEXT, an empty ``text`` and ``formula``."""

    row: int  # from 1
    column: int  # from 1
    kind: Kind
    text: str
    number: Decimal | None = None
    formula: bool = False
    percent: bool = False
    private: tuple[Private, ...] = ()  # what was taken out of it, since it may not be published

    @property
    def shown(self) -> str:
        """Return what stands in the cell on one line: numbers with a decimal comma, line breaks as ↵, a day with its time of day."""
        if self.kind is Kind.DATE and self.number is not None and self.number % 1:
            minutes = round(self.number % 1 * 24 * 60 * 60) // 60
            time = f"{minutes // 60:02}.{minutes % 60:02}"
            return f"{self.text} kl. {time}" if self.number >= 1 else f"kl. {time}"
        if self.kind is not Kind.NUMBER or self.number is None:
            return on_one_line(self.text)
        if not is_within(self.number):
            return described(self.number)
        number = self.number * 100 if self.percent else self.number
        return format(number.normalize(), "f").replace(".", ",") + (" %" if self.percent else "")


@dataclass(frozen=True, slots=True)
class Page:
    """A worksheet: its name, whether it is hidden, its cells by row and column, hidden rows and columns."""

    name: str
    hidden: bool
    cells: Mapping[int, Mapping[int, Cell]]
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    private: tuple[Cell, ...] = ()  # the cells out of which something was taken


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook: its worksheets, and whether it carries macros or the 1904 date system."""

    pages: tuple[Page, ...]
    macros: bool = False
    names: Mapping[str, str] = field(default_factory=dict)  # defined names and what they refer to


def letters(column: int) -> str:
    """Return a column's letters: 1 is A."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found


def place(page: str, row: int, column: int) -> str:
    """Return an address as Excel writes it: ``Ekonomi!C14``, ``'Mål 2025'!C14``."""
    return place_of(page, f"{letters(column)}{row}")


def place_of(page: str, cell: str) -> str:
    """Return the address of a cell that is known by its letters and number."""
    plain = page.replace("_", "").isalnum() and not page[:1].isdigit()
    quoted = page if plain else "'" + page.replace("'", "''") + "'"
    return f"{quoted}!{cell}"


def tab_of(place: str) -> str:
    """Return the name of the tab that an address is on, as it is called there; empty for an address on none."""
    said = place.rpartition("!")[0]
    quoted = len(said) > 1 and said[0] == said[-1] == "'"
    return said[1:-1].replace("''", "'") if quoted else said


def open_book(data: bytes, public: Collection[str] = ()) -> Book:
    """Return the workbook in some bytes, cleared of what may not be published; raises ``Unreadable`` when they are none.

    ``public`` are the contacts that may be published after all.
    """
    book = opened(data, _book)
    return replace(book, pages=tuple(cleared_page(page, public) for page in book.pages))


def cleared_page(page: Page, public: Collection[str]) -> Page:
    """Return a page whose cells and name are as they may be published."""
    taken = tuple(
        replace(cell, kind=Kind.TEXT, text=found.text, number=None, private=found.kinds)
        for cells in page.cells.values()
        for cell in cells.values()
        if len(cell.text) >= SHORTEST
        and not (cell.formula and cell.kind is Kind.NUMBER)  # a result is nobody's number
        and (found := cleared(cell.text, public)).text != cell.text
    )
    name = cleared(page.name)
    rows = {cell.row: dict(page.cells[cell.row]) for cell in taken}
    for cell in taken:
        rows[cell.row][cell.column] = cell
    if name.kinds:
        taken = (*taken, Cell(1, 1, Kind.TEXT, "", private=name.kinds))
    return (
        replace(
            page,
            name=name.text,
            cells={**page.cells, **rows},
            private=tuple(cell for cell in taken if cell.private),
        )
        if taken
        else page
    )


def _parse(archive: zipfile.ZipFile, name: str) -> etree._Element:
    return parsed(archive, name, _usual)


def _usual(data: bytes) -> bytes:
    """Return a part in the usual namespaces, also when it was saved as Strict Open XML."""
    if b"http://purl.oclc.org/ooxml/" not in data[:4096]:
        return data
    return _STRICT.sub(
        lambda found: b"http://schemas.openxmlformats.org/" + found[1] + b"/2006/" + found[2], data
    )


def _book(archive: zipfile.ZipFile) -> Book:
    names = set(archive.namelist())
    if "xl/workbook.xml" not in names:
        raise Unreadable("other")
    workbook = _parse(archive, "xl/workbook.xml")
    targets = {
        relation.get("Id", ""): _absolute(relation.get("Target", ""))
        for relation in _parse(archive, "xl/_rels/workbook.xml.rels").iter(f"{_PACKAGE}Relationship")
    }
    strings = _strings(_parse(archive, "xl/sharedStrings.xml")) if "xl/sharedStrings.xml" in names else ()
    formats = _formats(_parse(archive, "xl/styles.xml")) if "xl/styles.xml" in names else ()
    properties = workbook.find(f"{_MAIN}workbookPr")
    late = properties is not None and properties.get("date1904") in {"1", "true"}
    pages = tuple(
        _page(_parse(archive, targets[sheet.get(f"{_REL}id", "")]), sheet, strings, formats, late=late)
        for sheet in workbook.iter(f"{_MAIN}sheet")
        if targets.get(sheet.get(f"{_REL}id", ""), "") in names
    )
    if not pages:
        raise Unreadable("corrupt")
    defined = {item.get("name", ""): item.text or "" for item in workbook.iter(f"{_MAIN}definedName")}
    return Book(pages, any(name.endswith("vbaProject.bin") for name in names), defined)


def _absolute(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl") / target)


def _strings(root: etree._Element) -> tuple[str, ...]:
    return tuple(_words(item) for item in root.iter(f"{_MAIN}si"))


def _words(item: etree._Element) -> str:
    """Return the text of a string item without phonetic hints."""
    return "".join(
        node.text or ""
        for node in item.iter(f"{_MAIN}t")
        if (up := node.getparent()) is None or up.tag != f"{_MAIN}rPh"
    )


def _formats(root: etree._Element) -> tuple[tuple[bool, bool], ...]:
    """Return for each cell style whether it shows dates, and whether it shows per cent."""
    own = {int(item.get("numFmtId", "0")): item.get("formatCode", "") for item in root.iter(f"{_MAIN}numFmt")}
    cells = root.find(f"{_MAIN}cellXfs")
    found: list[tuple[bool, bool]] = []
    for style in cells if cells is not None else ():
        number = int(style.get("numFmtId", "0"))
        code = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", own.get(number, "")).lower()
        is_date = number in _DATES or (
            bool(code) and "general" not in code and any(sign in code for sign in "ymd")
        )
        found.append((is_date, number in {9, 10} or "%" in code))
    return tuple(found)


def _page(
    root: etree._Element,
    sheet: etree._Element,
    strings: tuple[str, ...],
    formats: tuple[tuple[bool, bool], ...],
    *,
    late: bool,
) -> Page:
    rows: dict[int, dict[int, Cell]] = {}
    hidden_rows: set[int] = set()
    for number, line in enumerate(root.iter(f"{_MAIN}row"), 1):
        at = int(line.get("r", number))
        if line.get("hidden") in {"1", "true"}:
            hidden_rows.add(at)
        cells = {cell.column: cell for cell in _cells(line, at, strings, formats, late=late)}
        if cells:
            rows[at] = cells
    hidden_columns = {
        column
        for item in root.iter(f"{_MAIN}col")
        if item.get("hidden") in {"1", "true"}
        for column in range(int(item.get("min", "1")), min(int(item.get("max", "1")), 200) + 1)
    }
    state = sheet.get("state", "visible") != "visible"
    return Page(sheet.get("name", ""), state, rows, frozenset(hidden_rows), frozenset(hidden_columns))


def _cells(
    line: etree._Element,
    row: int,
    strings: tuple[str, ...],
    formats: tuple[tuple[bool, bool], ...],
    *,
    late: bool,
) -> Iterator[Cell]:
    column = 0
    for item in line.iter(_CELL):
        found = _ADDRESS.match(item.get("r", ""))
        column = _number_of(found[1]) if found else column + 1
        if not len(item):
            continue  # most cells of a form are empty but for their looks
        style = int(item.get("s", "0"))
        is_date, percent = formats[style] if style < len(formats) else (False, False)
        cell = _cell(item, row, column, strings, is_date=is_date, percent=percent, late=late)
        if cell is not None:
            yield cell


@cache
def _number_of(name: str) -> int:
    total = 0
    for letter in name:
        total = total * 26 + ord(letter) - 64
    return total


def _cell(
    item: etree._Element,
    row: int,
    column: int,
    strings: tuple[str, ...],
    *,
    is_date: bool,
    percent: bool,
    late: bool,
) -> Cell | None:
    kind, formula, stored = item.get("t", "n"), False, None
    for part in item:
        formula = formula or part.tag == _FORMULA
        stored = part.text or "" if part.tag == _VALUE else stored
    if kind == "inlineStr":
        inline = item.find(f"{_MAIN}is")
        stored = _words(inline) if inline is not None else ""
    elif kind == "s" and stored is not None:
        stored = strings[int(stored)]
    if stored is None or not stored.strip():
        calculated = stored is not None and kind == "str"  # to an empty text: the cell is empty
        return Cell(row, column, Kind.TEXT, "", None, formula) if formula and not calculated else None
    if kind == "e":
        return Cell(row, column, Kind.ERROR, stored, None, formula)
    if kind == "b":
        return Cell(row, column, Kind.FLAG, "Ja" if stored == "1" else "Nej", Decimal(stored), formula)
    if kind == "d":
        return Cell(row, column, Kind.DATE, stored[:10], None, formula)
    if kind in {"s", "str", "inlineStr"}:
        return Cell(row, column, Kind.TEXT, stored.strip(), None, formula)
    return _numeric(row, column, stored, formula=formula, is_date=is_date, percent=percent, late=late)


def _numeric(
    row: int, column: int, stored: str, *, formula: bool, is_date: bool, percent: bool, late: bool
) -> Cell:
    number = Decimal(stored)
    if (
        "." in stored or "E" in stored.upper()
    ):  # a binary float as Excel writes it: keep the fifteen digits it shows
        number = trimmed(Decimal(format(float(stored), ".15g")))
    if not number.is_finite():
        return Cell(row, column, Kind.ERROR, stored, None, formula)
    if is_date and 0 < number < 2_958_466:  # noqa: PLR2004 - Excel's last day, 9999-12-31
        from datetime import date, timedelta  # noqa: PLC0415 - rare

        day = date(1904, 1, 1) if late else date(1899, 12, 30)
        return Cell(row, column, Kind.DATE, (day + timedelta(days=int(number))).isoformat(), number, formula)
    text = format(number.normalize(), "f") if number and is_within(number) else stored if number else "0"
    return Cell(row, column, Kind.NUMBER, text, number, formula, percent)
