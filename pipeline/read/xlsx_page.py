"""A worksheet as stored, read cell by cell: what each shows, and a notice of all that is not read as it stands.

One odd value of an attribute is a fault of that cell or row; nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from lxml import etree

from pipeline.model import Severity
from pipeline.read.cells import COLUMNS, ROWS, Cell, Kind, Notice, Page, address, column_of
from pipeline.read.limits import MOST_CELLS, MOST_TEXT
from pipeline.read.xlsx_cell import Reading
from pipeline.read.xlsx_found import ADDRESS, Found, short, tell_twice
from pipeline.read.xlsx_sheet import sheet_notices
from pipeline.read.xlsx_styles import Style, Styles, whole
from pipeline.read.xlsx_text import MAIN, Words, left, truth, within, words

_ROW, _CELL, _VALUE, _FORMULA, _INLINE = (f"{MAIN}{tag}" for tag in ("row", "c", "v", "f", "is"))
_OUTSIDE: Final = re.compile(r"\[[^\[\]]+\][^\[\]!]*!|\.xl[a-z]{1,2}'?!|\|'?[^|]*'?!", re.IGNORECASE)
_MOST_LARGE: Final = 100  # merged areas larger than a sheet has room for
_LEAVES: Final = ("[", "|", ".xl", ".XL")


@dataclass(frozen=True, slots=True)
class Sheets:
    """What all sheets of a workbook have in common: its texts, its styles, and whether it counts days from 1904."""

    strings: Mapping[str, Words] = field(default_factory=dict)  # by the number that a cell names them by
    styles: Styles = field(default_factory=Styles)
    late: bool = False

    def page(self, root: etree._Element, name: str, *, hidden: bool, more: Sequence[Notice] = ()) -> Page:
        """Return a worksheet; ``more`` is what else is to be told of it."""
        found = Found()
        hidden_rows = self._rows(root, found)
        merged = _merged(root, found)
        sheet_notices(root, self.styles, found)
        return Page(
            name,
            hidden,
            {row: cells for row, cells in found.rows.items() if cells},
            frozenset(hidden_rows),
            _hidden_columns(root, found.rows),
            next(within(root, "autoFilter", f"{MAIN}filterColumn"), None) is not None,
            (*more, *found.notices),
            frozenset(found.taken),
            merged,
        )

    def _rows(self, root: etree._Element, found: Found) -> set[int]:
        """Read the rows of a sheet, and return those that are hidden; a row without number follows the one before."""
        hidden: set[int] = set()
        before = 0
        for line in root.iter(_ROW):
            said = line.get("r")
            at = before + 1 if said is None else whole(said, 0)
            if not 0 < at <= ROWS:
                at = before + 1
                message = (
                    f"En rad har numret ”{short(said or '')}”, som inte finns. Den har lästs som rad {at}."
                )
                found.tell(Severity.WARNING, "FIL6", message, "Öppna filen i Excel och spara den igen.")
            before = at
            if truth(line.get("hidden")) or _is_nought(line.get("ht")):
                hidden.add(at)
            for cell in self._cells(line, at, found):
                _place(cell, found)
        return hidden

    def _cells(self, line: etree._Element, row: int, found: Found) -> Iterator[Cell]:
        column = 0
        for item in line.iter(_CELL):
            said = item.get("r")
            named = _named(said) if said else None
            column = named[0] if named else column + 1
            if not len(item) and not (item.text and item.text.strip()):
                continue  # most cells of a form are empty but for their looks
            at = named[1] if named else row
            if (said and not named) or column > COLUMNS or at != row:
                message = f"En cell på rad {row} har adressen ”{short(said or '')}”, som inte hör dit. Den har lästs i {address(row, min(column, COLUMNS))}."
                hint = "Öppna filen i Excel, kontrollera raden och spara filen igen."
                found.tell(Severity.WARNING, "FIL6", message, hint, address(row, min(column, COLUMNS)))
                column = min(column, COLUMNS)
            if found.count >= MOST_CELLS:
                _tell_full(found, row)
                return
            cell = self._cell(item, row, column, found)
            if cell is not None:
                found.count += 1
                yield cell

    def _cell(self, item: etree._Element, row: int, column: int, found: Found) -> Cell | None:
        """Return what stands in a cell, None when it shows nothing."""
        style = self.styles.of(item.get("s"))
        if style is None:
            style = Style()
            message = "Cellens format finns inte i filen; det som står i cellen har lästs som det är lagrat."
            found.tell(Severity.INFO, "CELL15", message, "Kontrollera värdet.", address(row, column))
        kind = item.get("t", "n")
        if kind == "s" and style.plain and len(item) == 1 and item[0].tag == _VALUE:
            known = self.strings.get(item[0].text or "")
            if isinstance(known, str) and len(known) <= MOST_TEXT:  # most cells that are not empty
                return Cell(row, column, Kind.TEXT, text) if (text := known.strip()) else None
        value, formula = _stored(item, kind, address(row, column), found)
        if kind == "s" and isinstance(value, str):
            shared = self.strings.get(value.strip())
            value, kind = (shared, kind) if shared is not None else ("en text som saknas i filen", "e")
        return Reading(row, column, style, found, formula, late=self.late).read(kind, value)


@lru_cache(1 << 16)
def _named(said: str) -> tuple[int, int] | None:
    """Return the column and row of an address, None when it is none; the same stand on every sheet."""
    found = ADDRESS.match(said)
    return (column_of(found[1].upper()), int(found[2])) if found else None


def _stored(item: etree._Element, kind: str, at: str, found: Found) -> tuple[Words | None, bool]:
    """Return what is stored in a cell, and whether a formula gave it; what is stored twice is told."""
    formula, stored = None, None
    inline: Words | None = None
    for part in item:
        if part.tag == _VALUE:
            if stored is not None and stored != (part.text or ""):
                tell_twice(found, at, stored, part.text or "")
            stored = part.text or "" if stored is None else stored
        elif part.tag == _FORMULA:
            formula = part.text or ""
        elif part.tag == _INLINE:
            inline = words(part)
    if stored is None and item.text and item.text.strip():
        stored = item.text  # a value without its mark
    if formula and any(sign in formula for sign in _LEAVES) and _OUTSIDE.search(formula):
        found.outside.append(at)
    if inline is None or (kind != "inlineStr" and stored is not None):
        if inline is not None:
            tell_twice(found, at, stored or "", left(inline, struck=False)[0])
        return stored, formula is not None
    return inline, formula is not None


def _is_nought(height: str | None) -> bool:
    return height is not None and not height.strip("0.,") and "0" in height


def _place(cell: Cell, found: Found) -> None:
    """Put a cell among those of its row; one that is there already stays, and the other is told."""
    row = found.rows.setdefault(cell.row, {})
    there = row.get(cell.column)
    if there is None:
        row[cell.column] = cell
    elif there.text != cell.text:
        tell_twice(found, address(cell.row, cell.column), there.text, cell.text)


def _tell_full(found: Found, row: int) -> None:
    if found.count == MOST_CELLS:
        found.count += 1
        message = (
            f"Fliken har fler än {MOST_CELLS} ifyllda celler. Det som står från rad {row} har inte lästs."
        )
        hint = "Ta bort det som inte hör till formuläret."
        found.tell(Severity.ERROR, "FIL6", message, hint, address(row, 1))


def _merged(root: etree._Element, found: Found) -> dict[str, str]:
    """Return the first cell of each merged area by each of its other cells; what stands below the area is taken away."""
    merged: dict[str, str] = {}
    room, large = MOST_CELLS, 0  # for the cells of all areas together, and areas for which there is none
    for item in within(root, "mergeCells", f"{MAIN}mergeCell"):
        ends = [ADDRESS.match(end) for end in item.get("ref", "").split(":")]
        if len(ends) != 2 or not all(ends):  # noqa: PLR2004 - the first cell and the last
            continue
        (left_, top), (right, bottom) = ((column_of(end[1].upper()), int(end[2])) for end in ends if end)
        size = max(bottom - top + 1, 0) * max(right - left_ + 1, 0)
        large += size > room
        if large > _MOST_LARGE:
            message = "Fliken har mycket stora sammanfogade områden. De sista har lästs som om de inte var sammanfogade."
            found.tell(Severity.WARNING, "FIL6", message, "Dela upp de sammanfogade cellerna.")
            break
        rows = range(top, bottom + 1) if bottom - top < len(found.rows) else sorted(found.rows)
        within_ = (row for row in rows if top <= row <= bottom and row in found.rows)
        _below(found, (top, left_), within_, right)
        if size <= room:
            room -= size
            first = address(top, left_)
            merged |= {
                address(row, column): first
                for row in range(top, bottom + 1)
                for column in range(left_, right + 1)
                if (row, column) != (top, left_)
            }
    return merged


def _below(found: Found, first: tuple[int, int], rows: Iterable[int], right: int) -> None:
    """Take away what stands below a merged area, that is in its rows but not in its first cell."""
    for row in rows:
        for column in sorted(column for column in found.rows[row] if first[1] <= column <= right):
            if (row, column) == first:
                continue
            gone, at = found.rows[row].pop(column), address(row, column)
            if gone.text:
                message = f"”{short(gone.shown)}” ligger dolt i den sammanfogade cellen {address(*first)} och har inte lästs."
                found.take(at, message, "Dela upp den sammanfogade cellen och skriv värdet i sin egen cell.")


def _hidden_columns(root: etree._Element, rows: Mapping[int, Mapping[int, Cell]]) -> frozenset[int]:
    spans = [
        (whole(item.get("min"), 1), whole(item.get("max"), 1))
        for item in within(root, "cols", f"{MAIN}col")
        if truth(item.get("hidden")) or _is_nought(item.get("width"))
    ]
    if not spans:
        return frozenset()
    used = {column for cells in rows.values() for column in cells}
    return frozenset(column for column in used if any(first <= column <= last for first, last in spans))
