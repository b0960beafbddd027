"""The cells of a sheet: found, or made where a form has none, and given the style of a marked one."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from pipeline.read.cells import COLUMNS, ROWS, column_of
from pipeline.read.xlsx_text import MAIN
from pipeline.returned.parts import Unmarkable
from pipeline.returned.xlsx_styles import Looks

ADDRESS: Final = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_AREA: Final = re.compile(r"([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)")
_CHARACTER: Final = 7  # pixels of a width of one
_USUAL: Final = 64  # pixels of a column without a width


class Cells:
    """The cells of a sheet by their addresses."""

    def __init__(self, root: etree._Element) -> None:
        """Take the root of a sheet. Raises :class:`Unmarkable` for one that does not say where its cells stand."""
        data = root.find(f"{MAIN}sheetData")
        if root.tag != f"{MAIN}worksheet" or data is None:
            raise Unmarkable
        self.root, self._data = root, data
        if any(not one.get("r") for one in data.iter(f"{MAIN}row", f"{MAIN}c")):
            raise Unmarkable

    def mark(self, address: str, looks: Looks) -> None:
        """Give a cell the marked form of its style; one that is not there is made, empty, with its row's or column's style."""
        cell = self._cell(address)
        cell.set("s", looks.marked(cell.get("s") or "0"))

    def shown_at(self, address: str) -> str:
        """Return the address under which a cell is seen: the first of the merged area that it is in, else its own."""
        row, column = split(address)
        for area in self.root.iter(f"{MAIN}mergeCell"):
            found = _AREA.fullmatch(area.get("ref", ""))
            if found is None:
                continue
            left, right = column_of(found[1]), column_of(found[3])
            if left <= column <= right and int(found[2]) <= row <= int(found[4]):
                return f"{found[1]}{found[2]}"
        return address

    def width(self, column: int) -> int:
        """Return the width of a column in pixels, 0 for one that is hidden."""
        found = self._column(column)
        if found is None:
            return _USUAL
        if found.get("hidden") in {"1", "true"}:
            return 0
        return round(float(found.get("width") or 9) * _CHARACTER)

    def _cell(self, address: str) -> etree._Element:
        number, column = split(address)
        row = self._row(number)
        after = None
        for cell in row.iterchildren(f"{MAIN}c"):
            _, there = split(cell.get("r", ""))
            if there == column:
                return cell
            if there > column:
                after = cell
                break
        made = etree.Element(f"{MAIN}c", r=address)
        style = row.get("s") if row.get("customFormat") in {"1", "true"} else None
        if style is None and (of_column := self._column(column)) is not None:
            style = of_column.get("style")
        if style:
            made.set("s", style)
        if after is None:
            last = list(row.iterchildren(f"{MAIN}c"))
            row.insert(row.index(last[-1]) + 1 if last else 0, made)
        else:
            after.addprevious(made)
        _spanned(row, column)
        return made

    def _row(self, number: int) -> etree._Element:
        for row in self._data.iterchildren(f"{MAIN}row"):
            there = int(row.get("r", "0"))
            if there == number:
                return row
            if there > number:
                made = etree.Element(f"{MAIN}row", r=str(number))
                row.addprevious(made)
                return made
        return etree.SubElement(self._data, f"{MAIN}row", r=str(number))

    def _column(self, number: int) -> etree._Element | None:
        for one in self.root.iter(f"{MAIN}col"):
            if int(one.get("min", "0")) <= number <= int(one.get("max", "0")):
                return one
        return None


def split(address: str) -> tuple[int, int]:
    """Return the row and column of an address, from 1. Raises :class:`Unmarkable` when it is none."""
    found = ADDRESS.fullmatch(address)
    if found is None or int(found[2]) > ROWS or column_of(found[1]) > COLUMNS:
        raise Unmarkable
    return int(found[2]), column_of(found[1])


def _spanned(row: etree._Element, column: int) -> None:
    """Let a row's hint of which columns it has cells in hold one more."""
    found = re.fullmatch(r"([0-9]+):([0-9]+)", row.get("spans", ""))
    if found is not None and not int(found[1]) <= column <= int(found[2]):
        row.set("spans", f"{min(int(found[1]), column)}:{max(int(found[2]), column)}")
