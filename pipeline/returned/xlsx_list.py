"""The sheet that lists what is to be mended, with a link to each cell: one table, to be read and printed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from textwrap import shorten, wrap
from typing import Final

from lxml import etree

from pipeline.read.returned import TAB
from pipeline.read.xlsx_text import MAIN
from pipeline.returned.task import Sheet, Task, Weight
from pipeline.returned.xlsx_styles import Looks
from pipeline.text import clean

_HEADS: Final = ("Vad", "Var", "Det står", "Vad som är fel och vad som väntades", "Så rättar ni", "Kontroll")
_WIDTHS: Final = (16, 24, 22, 60, 48, 32)
_LETTERS: Final = 1.15  # letters that fit in a width of one
_HEIGHT: Final = 15  # points of a line
_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NAME: Final = '<name val="Calibri"/><family val="2"/>'
_INK: Final = '<color rgb="FF1F2A2E"/>'
_LINE: Final = "FFC3CDD0"
_HEAD_FILL: Final = "FFEEF1F2"
_FOUND: Final = 120  # letters of what stands in a cell
_LONGEST: Final = 32_000  # letters that a cell holds
_PRINTED: Final = "{http://www.w3.org/XML/1998/namespace}space"


def listing(sheet: Sheet, looks: Looks) -> etree._Element:
    """Return the root of the sheet; its looks are added to the workbook's."""
    border = looks.line(_LINE)
    title = looks.own(f'<b/><sz val="18"/>{_INK}{_NAME}', wrap=False)
    subtitle = looks.own(f'<b/><sz val="12"/>{_INK}{_NAME}', wrap=False)
    plain = looks.own(f'<sz val="11"/>{_INK}{_NAME}', wrap=False)
    head = looks.own(f'<b/><sz val="11"/>{_INK}{_NAME}', _HEAD_FILL, border=border)
    cell = looks.own(f'<sz val="11"/>{_INK}{_NAME}', border=border)
    strong = looks.own(f'<b/><sz val="11"/>{_INK}{_NAME}', border=border)
    link = looks.own(f'<u/><sz val="11"/><color rgb="FF0B5394"/>{_NAME}', border=border)
    rows = [_high(_row(1, [(TAB, title)])), _row(2, [(sheet.title, subtitle)])]
    rows += [_row(at, [(line, plain)]) for at, line in enumerate(sheet.lines, 3)]
    top = len(sheet.lines) + 4
    rows.append(_row(top, [(words, head) for words in _HEADS]))
    links: list[tuple[str, str]] = []
    for at, task in enumerate(sheet.tasks, top + 1):
        weight = strong if task.weight is Weight.ERROR else cell
        looks_of = (weight, link if task.link else cell, cell, cell, cell, cell)
        rows.append(_row(at, list(zip(_words(task), looks_of, strict=True))))
        if task.link:
            links.append((f"B{at}", task.link))
    return _sheet(rows, links, top)


def _words(task: Task) -> tuple[str, ...]:
    problem, place = task.problem, task.entry.place
    if not place:
        place = "hela filen" if task.weight is not Weight.OTHERS else "hos andra"
    return (
        task.weight.value,
        place,
        shorten(task.found, _FOUND, placeholder=" …"),
        task.entry.message,
        problem.hint,
        task.control,
    )


def _row(number: int, cells: Iterable[tuple[str, str]]) -> etree._Element:
    row = etree.Element(f"{MAIN}row", r=str(number))
    cells = list(cells)
    if len(cells) == len(_HEADS):
        row.set("ht", str(_HEIGHT * max(map(_lines, (words for words, _ in cells), _WIDTHS)) + 3))
        row.set("customHeight", "1")
    for letter, (words, style) in zip("ABCDEF", cells, strict=False):
        cell = etree.SubElement(row, f"{MAIN}c", r=f"{letter}{number}", s=style, t="inlineStr")
        text = etree.SubElement(etree.SubElement(cell, f"{MAIN}is"), f"{MAIN}t")
        text.text = _ESCAPE.sub("_x005F_", clean(words)[:_LONGEST])
        text.set(_PRINTED, "preserve")
    return row


def _high(row: etree._Element) -> etree._Element:
    row.set("ht", "27")
    row.set("customHeight", "1")
    return row


def _lines(words: str, width: int) -> int:
    """Return how many lines words take in a column of a width."""
    room = round(width * _LETTERS)
    return sum(max(1, len(wrap(line, room))) for line in words.splitlines()) or 1


def _sheet(rows: list[etree._Element], links: list[tuple[str, str]], top: int) -> etree._Element:
    """Return the sheet: shown first, frozen below its heads, locked, printed across a page with the heads on each."""
    widths = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>' for at, width in enumerate(_WIDTHS, 1)
    )
    root = etree.fromstring(
        f'<worksheet xmlns="{MAIN.strip("{}")}"><sheetPr><tabColor rgb="FFB45309"/><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="{top}" topLeftCell="A{top + 1}" '
        f'activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A{top + 1}" sqref="A{top + 1}"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols><sheetData/>'
        '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/><hyperlinks/>'
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    )
    for data in root.iter(f"{MAIN}sheetData"):
        data.extend(rows)
    for linked in list(root.iter(f"{MAIN}hyperlinks")):
        for cell, place in links:
            etree.SubElement(linked, f"{MAIN}hyperlink", ref=cell, location=place, display=place)
        if not links:
            root.remove(linked)
    return root
