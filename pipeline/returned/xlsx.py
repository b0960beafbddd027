"""A workbook with its faulty cells marked: a fill, a note, and a first sheet that lists them. Nothing else of it is changed.

It is patched part by part, never read and written anew: what a library does not know of it would be gone. What has been read of the copy is
held against what was read of the file, and a copy that is read otherwise does not go out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from pipeline.read.cells import place_of, tab_of
from pipeline.read.returned import NAME, TAB
from pipeline.read.xlsx import open_book
from pipeline.read.xlsx_text import MAIN
from pipeline.returned.parts import Parts, Unmarkable
from pipeline.returned.task import Marks, Sheet, said
from pipeline.returned.xlsx_cells import Cells
from pipeline.returned.xlsx_empty import empty
from pipeline.returned.xlsx_list import listing
from pipeline.returned.xlsx_notes import add_notes, clear_notes, remarked
from pipeline.returned.xlsx_styles import Looks

_REL: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SHEET: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_LONGEST: Final = 31  # letters of a sheet's name
_BEFORE_NAMES: Final = frozenset(
    [
        "fileVersion",
        "fileSharing",
        "workbookPr",
        "workbookProtection",
        "bookViews",
        "sheets",
        "functionGroups",
        "externalReferences",
    ]
)


def marked_book(data: bytes, marks: Marks, sheet: Sheet) -> bytes | None:
    """Return a workbook with its places marked and the list first; None when that cannot be done without risk for what is in it."""
    try:
        parts = Parts(data)
        book = _Book(parts)
        book.clear()
        book.mark(marks)
        book.insert(sheet)
        made = parts.data()
        return made if open_book(made) == open_book(data) else None
    except Exception:  # noqa: BLE001 - a file is a boundary: whatever is odd in it, the others go back
        return None


def list_book(sheet: Sheet) -> bytes:
    """Return a workbook with nothing but the list."""
    parts = Parts(empty())
    _Book(parts).insert(sheet)
    return parts.data()


class _Book:
    """A workbook being marked."""

    def __init__(self, parts: Parts) -> None:
        main = parts.related("", "officeDocument")
        if not main:
            raise Unmarkable
        self.parts, self.main = parts, main[0]
        self.root = parts.tree(self.main)
        styles = parts.related(self.main, "styles")
        sheets = self.root.find(f"{MAIN}sheets")
        if self.root.tag != f"{MAIN}workbook" or sheets is None or not styles:
            raise Unmarkable
        self.sheets, self.looks = sheets, Looks(parts.tree(styles[0]))

    def clear(self) -> None:
        """Take away what an earlier copy was marked with."""
        self.looks.unmarked()
        for _, part in self._worksheets():
            clear_notes(self.parts, part)
        own = next((one for one in self.root.iter(f"{MAIN}definedName") if one.get("name") == NAME), None)
        if own is None:
            return
        for at, item in enumerate(self._items()):
            if item.get("name") == tab_of(own.text or ""):
                part = self.parts.by_id(self.main).get(item.get(f"{_REL}id", ""), "")
                self.sheets.remove(item)
                self.parts.remove(self.main, part)
                self._shift(at, -1)
        up = own.getparent()
        if up is not None:
            up.remove(own)

    def mark(self, marks: Marks) -> None:
        """Fill the cells, and say in a note at each what is wrong; where somebody has a comment already it stays alone."""
        by_sheet: dict[str, dict[str, str]] = {}
        for place, problems in marks.places.items():
            by_sheet.setdefault(tab_of(place), {})[place.rpartition("!")[2]] = said(problems)
        for name, part in self._worksheets():
            if not (here := by_sheet.get(name)):
                continue
            cells, words = Cells(self.parts.tree(part)), dict[str, str]()
            for address, what in here.items():
                cells.mark(address, self.looks)
                shown = cells.shown_at(address)
                if shown != address:
                    cells.mark(shown, self.looks)
                words[shown] = f"{words[shown]}\n\n{what}" if shown in words else what
            taken = remarked(self.parts, part)
            free = {address: what for address, what in words.items() if address not in taken}
            if free:
                add_notes(self.parts, part, cells, free)

    def insert(self, sheet: Sheet) -> None:
        """Put the list first, and let it be what is seen when the workbook is opened."""
        for _, part in self._worksheets():
            for view in self.parts.tree(part).iter(f"{MAIN}sheetView"):
                view.attrib.pop("tabSelected", None)
        numbers = [int(item.get("sheetId", "0")) for item in self._items()]
        taken = {item.get("name", "").casefold() for item in self._items()}
        title = next(name for name in _titles() if name.casefold() not in taken)
        own = self.parts.add(
            self.main, "worksheet", "xl/worksheets/sheetKr.xml", listing(sheet, self.looks), _SHEET
        )
        item = etree.Element(
            f"{MAIN}sheet",
            name=title,
            sheetId=str(max(numbers, default=0) + 1),
            nsmap={"r": _REL.strip("{}")},
        )
        item.set(f"{_REL}id", own)
        self.sheets.insert(0, item)
        self._shift(0, 1)
        for view in self.root.iter(f"{MAIN}workbookView"):
            view.attrib.pop("activeTab", None)
            view.attrib.pop("firstSheet", None)
        name = etree.Element(f"{MAIN}definedName", name=NAME)
        name.text = place_of(title, "$A$1")
        self._names().append(name)

    def _worksheets(self) -> Iterator[tuple[str, str]]:
        """Yield the name and part of each sheet of cells."""
        every, sheets = self.parts.by_id(self.main), set(self.parts.related(self.main, "worksheet"))
        for item in self._items():
            part = every.get(item.get(f"{_REL}id", ""), "")
            if part in sheets:
                yield item.get("name", ""), part

    def _items(self) -> list[etree._Element]:
        return list(self.sheets.iterchildren(f"{MAIN}sheet"))

    def _shift(self, first: int, by: int) -> None:
        """Let names that belong to one sheet follow it when another is put before it, or taken away."""
        for name in self.root.iter(f"{MAIN}definedName"):
            at = name.get("localSheetId", "")
            if at.isdecimal() and int(at) >= first:
                name.set("localSheetId", str(int(at) + by))

    def _names(self) -> etree._Element:
        found = self.root.find(f"{MAIN}definedNames")
        if found is None:
            found = etree.Element(f"{MAIN}definedNames")
            before = [
                one
                for one in self.root
                if isinstance(one.tag, str) and etree.QName(one).localname in _BEFORE_NAMES
            ]
            before[-1].addnext(found)
        return found


def _titles() -> Iterator[str]:
    yield TAB
    number = 2
    while True:
        yield f"{TAB} ({number})"[:_LONGEST]
        number += 1
