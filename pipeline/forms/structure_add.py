"""Lines added last on the sheets of a ``struktur.xlsx`` or the files of a ``struktur/`` that is there: nothing else in them is touched."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final
from xml.sax.saxutils import escape

from xlsxwriter.utility import xl_col_to_name

from pipeline.read.cells import Page
from pipeline.read.xlsx import open_book
from pipeline.structure.load import SHEETS
from pipeline.structure.sheets import Cells

_SHEET: Final = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
_RELATION: Final = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
_ATTRIBUTE: Final = re.compile(r"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_END: Final = re.compile(r"</(\w+:)?sheetData\s*>|<(\w+:)?sheetData\s*/>")
_ROW: Final = re.compile(r"<(?:\w+:)?row\b[^>]*?\br\s*=\s*[\"'](\d+)[\"']")
_STYLE: Final = re.compile(r"<(?:\w+:)?c\b([^>]*)>")
_CHARACTERS: Final = {"&quot;": '"', "&apos;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&"}


class NotAdded(Exception):  # noqa: N818 - told to the user in Swedish
    """Lines cannot be added to a file; nothing was written."""


def added_to_book(data: bytes, lines: Mapping[str, Sequence[Cells]]) -> bytes:
    """Return a workbook with lines added below those of its sheets; every other part is as it was. Raises ``NotAdded``."""
    pages = {page.name.casefold(): page for page in open_book(data).pages}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = _parts(archive)
        changed: dict[str, bytes] = {}
        for sheet, more in lines.items():
            if more:
                page, part = pages.get(sheet.casefold()), parts.get(sheet.casefold())
                if page is None or part is None:
                    raise NotAdded(
                        f"Fliken {sheet} finns inte i filen. Lägg tillbaka den, eller byt namn på filen och skriv en ny."
                    )
                changed[part] = _with_rows(archive.read(part), page, sheet, more)
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
            for item in archive.infolist():
                out.writestr(item, changed.get(item.filename, archive.read(item.filename)))
    return target.getvalue()


def _parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the part of each worksheet, by its name in small letters."""
    book = archive.read("xl/workbook.xml").decode("utf-8")
    relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8")
    targets = {
        each["Id"]: each["Target"]
        for each in map(_attributes, _RELATION.findall(relations))
        if "Target" in each
    }
    found: dict[str, str] = {}
    for each in map(_attributes, _SHEET.findall(book)):
        key = next((value for name, value in each.items() if name.endswith(":id")), "")
        target = targets.get(key, "")
        if target:
            path = target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl") / target)
            found[each.get("name", "").casefold()] = path
    return found


def _attributes(tag: str) -> dict[str, str]:
    return {name: _plain(first or second) for name, first, second in _ATTRIBUTE.findall(tag)}


def _plain(words: str) -> str:
    for coded, sign in _CHARACTERS.items():
        words = words.replace(coded, sign)
    return words


def _with_rows(data: bytes, page: Page, sheet: str, lines: Sequence[Cells]) -> bytes:
    text = data.decode("utf-8")
    columns, head = _heads(page, sheet)
    end = _END.search(text)
    if end is None:
        raise NotAdded(f"Fliken {sheet} kan inte läsas. Spara om filen i Excel.")
    prefix = end[1] or end[2] or ""
    filled = max((row for row, cells in page.cells.items() if cells), default=head)
    numbers = [int(number) for number in _ROW.findall(text)]
    first = max([filled, *numbers], default=head) + 1
    styles = _styles(text, filled)
    rows = "".join(_row(prefix, number, line, columns, styles) for number, line in enumerate(lines, first))
    whole = end[0] if end[1] is not None or end[0].startswith("</") else ""
    opened = "" if whole else f"<{prefix}sheetData>"
    closing = whole or f"</{prefix}sheetData>"
    return f"{text[: end.start()]}{opened}{rows}{closing}{text[end.end() :]}".encode()


def _heads(page: Page, sheet: str) -> tuple[dict[str, int], int]:
    """Return the column of each title and the row they stand in. Raises ``NotAdded``."""
    titles = {title.casefold(): title for title in SHEETS[sheet]}
    for row in sorted(page.cells):
        words = {column: cell.text.strip().casefold() for column, cell in page.cells[row].items()}
        if SHEETS[sheet][0].casefold() in words.values():
            return {titles[word]: column for column, word in words.items() if word in titles}, row
    raise NotAdded(
        f"Raden med kolumnrubriker hittades inte på fliken {sheet}. Skriv rubrikerna på en egen rad."
    )


def _styles(text: str, row: int) -> dict[str, str]:
    """Return the style of each column's cell in a row, by letters."""
    found: dict[str, str] = {}
    for tag in _STYLE.findall(text):
        each = _attributes(tag)
        letters = each.get("r", "").rstrip("0123456789")
        if each.get("r", "") == f"{letters}{row}" and "s" in each:
            found[letters] = each["s"]
    return found


def _row(prefix: str, number: int, line: Cells, columns: Mapping[str, int], styles: Mapping[str, str]) -> str:
    cells = []
    for title, column in sorted(columns.items(), key=lambda item: item[1]):
        if words := line.get(title, ""):
            letters = xl_col_to_name(column - 1)
            style = f' s="{styles[letters]}"' if letters in styles else ""
            text = f'<{prefix}is><{prefix}t xml:space="preserve">{escape(words)}</{prefix}t></{prefix}is>'
            cells.append(f'<{prefix}c r="{letters}{number}"{style} t="inlineStr">{text}</{prefix}c>')
    return f'<{prefix}row r="{number}">{"".join(cells)}</{prefix}row>'


def added_to_csv(data: bytes | None, sheet: str, lines: Sequence[Cells]) -> bytes:
    """Return a CSV file with lines added last, in the order of its own titles; a new one when there is none. Raises ``NotAdded``."""
    out = io.StringIO(newline="")
    titles: Sequence[str] = SHEETS[sheet]
    before = ""
    if data is not None:
        try:
            before = data.decode("utf-8-sig")
            known = {title.casefold(): title for title in titles}
            rows = (row for row in csv.reader(io.StringIO(before, newline=""), delimiter=";"))
            head = next(
                row for row in rows if titles[0].casefold() in {word.strip().casefold() for word in row}
            )
        except (UnicodeDecodeError, csv.Error, StopIteration):
            raise NotAdded(f"Filen för {sheet} kan inte läsas som CSV i UTF-8 med kolumnrubriker.") from None
        titles = [known.get(word.strip().casefold(), "") for word in head]
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    if data is None:
        writer.writerow(titles)
    writer.writerows([line.get(title, "") for title in titles] for line in lines)
    between = "" if not before or before.endswith("\n") else "\n"
    return (data or b"") + f"{between}{out.getvalue()}".encode()
