"""``struktur.xlsx`` written: the four sheets with drop-downs and help, and a locked sheet of everything that may be meant."""

from __future__ import annotations

import datetime as dt
import io
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, get_args

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from pipeline import kinds
from pipeline.config import Municipality
from pipeline.forms.excel_look import Look, look_of
from pipeline.schemas.law import COLUMNS, ROWS, LawRow
from pipeline.structure.load import SHEETS
from pipeline.structure.sheets import Cells
from pipeline.structure.titles import HELP, SHEET_HELP
from pipeline.tables import GroupMode, Kind, TypedIn

MEANINGS: Final = "Betyder"
_TITLE, _HELP, _HEAD, _FIRST = 0, 1, 2, 3
_LAST: Final = 4000  # the last row that a drop-down reaches
_WIDTHS: Final[Mapping[str, float]] = {
    "Tabell": 22, "Rad": 16, "Kolumn": 16, "Rubrik": 44, "Benämning": 52, "Avsnitt": 24, "Slag": 14, "Betyder": 16, "Räkna": 34,
    "Stäms mot": 18, "Fotnot": 40, "Lämnas av": 18, "Koncern": 15, "Under": 24, "Rapport": 18, "Skrivs av": 16,
}  # fmt: skip
_NARROW: Final = 12.0
_LINE: Final = 15.0  # height of a line, points
_PER_WIDTH: Final = 1.02  # characters of a text for each of a column's width
_UNITS: Final = ("kr", "tkr", "mnkr", "%", "antal", "index")
_YES_NO: Final = ("ja", "nej")
_CREATED: Final = dt.datetime(2026, 1, 1)  # noqa: DTZ001 - no clock, no zone
_MEANING_HEADS: Final = (
    ("Betyder", 16), ("Namn", 62), ("För", 10), ("Tabell", 26), ("Räknas ihop av", 40), ("Källa", 36), ("Från", 8), ("Till", 8),
)  # fmt: skip


def write_structure(municipality: Municipality, lines: Mapping[str, Sequence[Cells]]) -> bytes:
    """Return a workbook with the lines of the four sheets, the same bytes for the same lines."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(
        target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_size(28_000, 16_000)
    _describe(book, municipality)
    look = look_of(book, municipality)
    styles = {
        "text": book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"}),
        "new": book.add_format(
            {"text_wrap": True, "valign": "top", "num_format": "@", "top": 1, "top_color": "#C3CDD0"}
        ),
    }
    for sheet, titles in SHEETS.items():
        _write_sheet(book.add_worksheet(sheet), sheet, titles, lines.get(sheet, ()), look, styles)
    _write_meanings(book.add_worksheet(MEANINGS), look)
    book.close()
    return target.getvalue()


def _describe(book: Any, municipality: Municipality) -> None:
    book.set_properties(
        {
            "title": f"Struktur, {municipality.name}",
            "author": municipality.name,
            "company": municipality.name,
            "created": _CREATED,
        }
    )


def _write_sheet(
    page: Worksheet,
    sheet: str,
    titles: Sequence[str],
    lines: Sequence[Cells],
    look: Look,
    styles: Mapping[str, Any],
) -> None:
    page.set_row(_TITLE, 30)
    page.write_string(_TITLE, 0, SHEET_HELP[sheet], look.strong)
    page.set_row(_HELP, 104)
    page.set_row(_HEAD, 22)
    for column, title in enumerate(titles):
        page.set_column(column, column, _WIDTHS.get(title, _NARROW), styles["text"])
        page.write_string(_HELP, column, HELP[sheet][title], look.hint)
        page.write_string(_HEAD, column, title, look.head)
    before = ""
    for row, line in enumerate(lines, _FIRST):
        table = line.get(titles[0], "")
        style = styles["new" if table != before and before else "text"]
        page.set_row(row, _LINE * max(_lines(line.get(title, ""), title) for title in titles))
        for column, title in enumerate(titles):
            if line.get(title):
                page.write_string(row, column, line[title], style)
            elif style is styles["new"]:
                page.write_blank(row, column, None, style)
        before = table
    page.freeze_panes(_FIRST, 2)
    page.autofilter(_HEAD, 0, max(_HEAD + len(lines), _FIRST), len(titles) - 1)
    page.set_landscape()
    page.set_paper(8)
    page.fit_to_pages(1, 0)
    page.repeat_rows(_HEAD)
    for title, (source, strict) in _choices(sheet).items():
        column = list(titles).index(title)
        page.data_validation(
            _FIRST,
            column,
            _LAST,
            column,
            {
                "validate": "list",
                "source": source,
                "ignore_blank": True,
                "show_error": strict,
                "error_title": "Inget av valen",
                "error_message": f"Välj ur listan. {HELP[sheet][title]}"[:255],
            },
        )


def _lines(words: str, title: str) -> int:
    """Return how many lines some words take below a title."""
    return max(1, math.ceil(len(words) / (_WIDTHS.get(title, _NARROW) * _PER_WIDTH)))


def _choices(sheet: str) -> Mapping[str, tuple[str | list[str], bool]]:
    """Return the drop-down of each column that has one: what to choose from, and whether nothing else may be written."""
    yes_no = (list(_YES_NO), True)
    unit = (list(_UNITS), False)
    decimals = (["0", "1", "2", "3"], True)
    table = (f"=Tabeller!$A${_FIRST + 1}:$A${_LAST + 1}", False)
    if sheet == "Tabeller":
        return {
            "Avsnitt": (f"=Avsnitt!$B${_FIRST + 1}:$B${_LAST + 1}", False),
            "Med": yes_no,
            "Lämnas av": (["central", "namnd", "bolag"], False),
            "Tillfällen": ([kind.key for kind in kinds.every()], False),
            "Koncern": ([mode for mode in get_args(GroupMode) if mode], True),
            "Enhet": unit,
            "Decimaler": decimals,
            "Skrivs i": ([each.value for each in TypedIn], True),
        }
    if sheet == "Rader":
        return {
            "Tabell": table,
            "Slag": ([each.value for each in Kind], True),
            "Betyder": (_of_meanings(0, len(ROWS)), False),
            "Enhet": ([*_UNITS, "text", "ja/nej", "datum"], False),
            "Decimaler": (["0", "1", "2", "3", "skrivet"], True),
            "Tecken": (["+", "−", "±"], True),
            "Visa": yes_no,
        }
    if sheet == "Kolumner":
        return {
            "Tabell": table,
            "Betyder": (_of_meanings(len(ROWS), len(COLUMNS)), False),
            "Enhet": unit,
            "Decimaler": decimals,
            "Tecken": (["+"], True),
            "Lämnas av": (["central", "namnd", "bolag"], False),
            "Visa": yes_no,
        }
    under = f"=Avsnitt!$B${_FIRST + 1}:$B${_LAST + 1}"
    return {
        "Under": (under, False),
        "Med": yes_no,
        "Skrivs av": (["central", "namnd", "bolag"], False),
        "I kort": yes_no,
    }


def _of_meanings(first: int, count: int) -> str:
    return f"={MEANINGS}!$A${_FIRST + 1 + first}:$A${_FIRST + first + count}"


def _write_meanings(page: Worksheet, look: Look) -> None:
    """Write every law row, finer row and role of a column; the sheet is locked."""
    page.set_row(_TITLE, 30)
    words = "Allt som rader och kolumner kan betyda. Fliken är låst: den skrivs av programmet."
    page.write_string(_TITLE, 0, words, look.strong)
    page.set_row(_HEAD, 22)
    for column, (title, width) in enumerate(_MEANING_HEADS):
        page.set_column(column, column, width)
        page.write_string(_HEAD, column, title, look.head)
    row = _FIRST
    for row, words_of in enumerate((*map(_of_row, ROWS), *map(_of_column, COLUMNS.items())), _FIRST):
        for column, said in enumerate(words_of):
            page.write_string(row, column, said, look.wrapped)
    page.freeze_panes(_FIRST, 1)
    page.autofilter(_HEAD, 0, row, len(_MEANING_HEADS) - 1)
    page.protect("", {"autofilter": True, "format_columns": True, "format_rows": True, "sort": True})
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(_HEAD)


def _of_row(law: LawRow) -> Iterable[str]:
    terms = "".join(f"{'-' if sign < 0 else '+'}{term}" for term, sign in law.terms).removeprefix("+")
    within = f"ingår i {law.within}" if law.within else ""
    years = (str(year) if year else "" for year in (law.first, law.last))
    return law.id, law.label, "rad", law.table, terms or within, law.source, *years


def _of_column(meaning: tuple[str, str]) -> Iterable[str]:
    key, label = meaning
    return key, label, "kolumn", "", "", "", "", ""
