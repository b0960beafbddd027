"""Excel forms written from the schemas: one workbook per unit, prefilled, with drop-downs, checks and a page that says what is left.

Every formula cell carries the value Excel would have stored, so that a form filled by a program reads as one saved by Excel.
Layout of a sheet: row 1 title, row 2 help, row 4 column titles, data from row 5. Recognition does not rest on the layout.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from pipeline.config import Municipality, Occasion, Unit
from pipeline.forms.excel_look import Look
from pipeline.model import Published
from pipeline.schemas.base import ExcelForm, Field, FixedRow, Sheet, Type
from pipeline.schemas.choices import choices
from pipeline.schemas.formula import excel, parts

Value = Decimal | int | str | dt.date | bool | None
Record = Mapping[str, Value]
Values = Mapping[str, Sequence[Record] | Mapping[str, Record]]
"""What to fill in: by sheet key, a list of records, or records by row id for sheets with fixed rows."""

NOT_APPLICABLE: Final = "ej tillämpligt"
TITLES: Final = 3  # zero-based row of the column titles
FIRST: Final = 4  # zero-based first data row
IDENTITY: Final = "_formular"
LISTS: Final = "_listor"
_NUMBERS: Final = frozenset({Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT})


@dataclass(frozen=True, slots=True)
class _Form:
    """What is known of the workbook while it is written."""

    book: xlsxwriter.Workbook
    look: Look
    unit: Unit
    municipality: Municipality
    occasion: Occasion
    published: Mapping[str, Published]
    lists: dict[tuple[str, ...], str]


def write_workbook(
    form: ExcelForm,
    unit: Unit,
    municipality: Municipality,
    occasion: Occasion,
    values: Values | None = None,
    published: Mapping[str, Published] | None = None,
) -> bytes:
    """Return a workbook to fill in for a unit and occasion, prefilled with ``values`` and published comparatives."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    book.set_properties(
        {
            "title": f"{form.title} {occasion.year}",
            "author": municipality.name,
            "company": municipality.name,
            "created": dt.datetime(occasion.year, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None),
        }
    )
    work = _Form(book, Look.of(book, municipality), unit, municipality, occasion, published or {}, {})
    start = book.add_worksheet("Start")
    given = values or {}
    status = [(sheet, _sheet(work, form, sheet, given.get(sheet.key))) for sheet in form.sheets]
    _start(work, start, form, status)
    _lists(work)
    _identity(work, form)
    book.close()
    return target.getvalue()


# -- a sheet --------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Status:
    """How far a sheet is filled in: formulas for filled and missing required cells, and their values now."""

    filled: str
    missing: str
    word: str


def _sheet(
    work: _Form, form: ExcelForm, sheet: Sheet, given: Sequence[Record] | Mapping[str, Record] | None
) -> _Status:
    page = work.book.add_worksheet(sheet.title)
    look = work.look
    lead = 2 if sheet.rows else 0
    width = lead + len(sheet.fields)
    page.set_row(0, 26)
    page.write(0, 0, sheet.title, look.title)
    page.merge_range(1, 0, 1, max(width - 1, 5), sheet.help, look.help)
    page.set_row(1, 44)
    page.set_row(TITLES, 34)
    for place, (text, size) in enumerate((("Rad", 8), ("Benämning", 46)) if lead else ()):
        page.write(TITLES, place, text, look.head)
        page.set_column(place, place, size)
    for place, field in enumerate(sheet.fields, lead):
        page.write(TITLES, place, field.title, look.head)
        page.set_column(place, place, max(field.width, 11))
    page.freeze_panes(FIRST, 2 if lead else 1)
    page.protect("", {"format_columns": True, "format_rows": True, "autofilter": True, "sort": True})
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(TITLES)
    unit_key = dict(form.unit_of).get(sheet.key, work.unit.id)
    if sheet.rows:
        return _fixed(work, page, sheet, given if isinstance(given, Mapping) else {}, unit_key)
    records = (
        [dict(record) for record in given]
        if isinstance(given, Sequence)
        else _prefilled(work, sheet, unit_key)
    )
    return _records(work, page, sheet, records, unit_key)


def _prefilled(work: _Form, sheet: Sheet, unit: str) -> list[dict[str, Value]]:
    """Return the records a blank list starts with: the unit's verksamheter where the sheet asks for them."""
    if not any(field.choices_from == "verksamheter" for field in sheet.fields):
        return []
    owner = work.municipality.unit(unit)
    return [{"kod": code, "verksamhet": name} for code, name in (owner.verksamheter if owner else ())]


def _repeated(work: _Form, field: Field, unit: str, key: str) -> Value:
    """Return the published value that a field repeats, or None."""
    if not field.published:
        return None
    found = work.published.get(field.published.format(unit=unit, key=key))
    return found.figure.value if found else None


def _records(
    work: _Form,
    page: xlsxwriter.worksheet.Worksheet,
    sheet: Sheet,
    records: list[dict[str, Value]],
    unit: str,
) -> _Status:
    rows = 1 if sheet.single else len(records) + max(3, sheet.blank_rows - len(records))
    columns = {field.key: place for place, field in enumerate(sheet.fields)}
    last = FIRST + rows - 1
    for place, field in enumerate(sheet.fields):
        if not field.formula:
            _checks(work, page, field, (FIRST, place, last, place))
    first = sheet.fields[0]
    for line in range(rows):
        record = dict(records[line]) if line < len(records) else {}
        key = str(record.get(first.key) or "")
        for field in sheet.fields:
            if key and field.published and record.get(field.key) is None:
                record[field.key] = _repeated(work, field, unit, key)
        _line(work, page, sheet.fields, record, FIRST + line, columns, blank=not record)
    filled = f"COUNTA({_span(sheet, columns[first.key], FIRST, last)})"
    required = [field for field in sheet.fields if field.required and not field.formula]
    counts = "+".join(f"COUNTA({_span(sheet, columns[field.key], FIRST, last)})" for field in required) or "0"
    absent = sum(record.get(field.key) is None for record in records for field in required)
    return _Status(filled, f"{len(required)}*{filled}-({counts})", _word(len(records), absent))


def _span(sheet: Sheet, column: int, first: int, last: int) -> str:
    name = xl_col_to_name(column)
    return f"'{sheet.title}'!${name}${first + 1}:${name}${last + 1}"


def _word(filled: int, absent: int) -> str:
    return "Ej påbörjad" if not filled else "Att rätta" if absent else "Klar"


def _line(
    work: _Form,
    page: xlsxwriter.worksheet.Worksheet,
    fields: Sequence[Field],
    record: dict[str, Value],
    row: int,
    columns: Mapping[str, int],
    *,
    blank: bool,
) -> None:
    for field in fields:
        column = columns[field.key]
        if field.formula:
            cell = excel(field.formula, lambda key: xl_rowcol_to_cell(row, columns[key]))
            inputs = ",".join(xl_rowcol_to_cell(row, columns[key]) for _, key in parts(field.formula))
            value = _computed(field.formula, record)
            record[field.key] = value
            page.write_formula(
                row,
                column,
                f'=IF(COUNT({inputs})=0,"",{cell})',
                work.look.computed(field.type),
                "" if blank or value is None else _plain(value),
            )
            continue
        locked = bool(field.published) or (field.choices_from == "verksamheter" and not blank)
        _cell(page, row, column, record.get(field.key), work.look.input(field.type, locked=locked))


def _cell(page: xlsxwriter.worksheet.Worksheet, row: int, column: int, value: Value, style: Format) -> None:
    if value is None:
        page.write_blank(row, column, None, style)
    elif isinstance(value, bool):
        page.write_string(row, column, "Ja" if value else "Nej", style)
    elif isinstance(value, dt.date):
        page.write_datetime(row, column, dt.datetime(value.year, value.month, value.day), style)  # noqa: DTZ001 - a date
    elif isinstance(value, Decimal | int):
        page.write_number(row, column, _plain(value), style)
    else:
        page.write_string(row, column, value, style)


def _plain(value: Decimal | int) -> float | int:
    return int(value) if value == int(value) else float(value)


def _computed(formula: str, record: Record) -> Decimal | None:
    total: Decimal | None = None
    for operator, key in parts(formula):
        value = record.get(key)
        if not isinstance(value, Decimal | int):
            return None
        number = Decimal(value)
        total = (
            number
            if total is None
            else total * number
            if operator == "*"
            else total + (number if operator == "+" else -number)
        )
    return total


def _fixed(
    work: _Form, page: xlsxwriter.worksheet.Worksheet, sheet: Sheet, given: Mapping[str, Record], unit: str
) -> _Status:
    places = {row.id: FIRST + number for number, row in enumerate(sheet.rows)}
    known: dict[tuple[str, str], Decimal | None] = {}
    wanted: list[str] = []
    filled = absent = 0
    for row in sheet.rows:
        at = places[row.id]
        style = work.look.label(row)
        page.write(at, 0, row.id, style)
        page.write(at, 1, row.label, style)
        for column, field in enumerate(sheet.fields, 2):
            if row.kind == "group" or (row.columns and field.key not in row.columns):
                page.write_blank(at, column, None, style)
                continue
            value = given.get(row.id, {}).get(field.key)
            if value is None:
                value = _repeated(work, field, unit, row.id)
            kind = row.type or field.type
            if row.computed:
                known[row.id, field.key] = total = _sum(row, field, known)
                cells = "".join(_signed(term, places, column) for term in row.terms).removeprefix("+")
                page.write_formula(
                    at,
                    column,
                    f"={cells}",
                    work.look.computed(kind, total=row.kind == "total"),
                    "" if total is None else _plain(total),
                )
                continue
            known[row.id, field.key] = Decimal(value) if isinstance(value, Decimal | int) else None
            _checks(work, page, field, (at, column, at, column), kind)
            _cell(page, at, column, value, work.look.input(kind, locked=bool(field.published)))
            if field.required and row.required:
                wanted.append(f"'{sheet.title}'!{xl_rowcol_to_cell(at, column)}")
                filled, absent = filled + (value is not None), absent + (value is None)
    count = "+".join(f"COUNTA({','.join(wanted[at : at + 200])})" for at in range(0, len(wanted), 200)) or "0"
    return _Status(f"({count})", f"{len(wanted)}-({count})", _word(filled, absent))


def _sum(row: FixedRow, field: Field, known: Mapping[tuple[str, str], Decimal | None]) -> Decimal | None:
    total = Decimal(0)
    for term in row.terms:
        value = known.get((term.removeprefix("-"), field.key))
        if value is None:
            return None
        total += -value if term.startswith("-") else value
    return total


def _signed(term: str, places: Mapping[str, int], column: int) -> str:
    sign, key = ("-", term[1:]) if term.startswith("-") else ("+", term)
    return sign + xl_rowcol_to_cell(places[key], column)


def _checks(
    work: _Form,
    page: xlsxwriter.worksheet.Worksheet,
    field: Field,
    span: tuple[int, int, int, int],
    kind: Type | None = None,
) -> None:
    """Add the drop-down or number check of a field, with its help as the message shown beside the cell."""
    message = {"input_title": field.title[:32], "input_message": field.help[:255]} if field.help else {}
    kind = kind or field.type
    allowed = choices(field, work.unit, work.municipality)
    if allowed and field.choices_from != "verksamheter":
        name = work.lists.setdefault(allowed, f"kr_val_{len(work.lists) + 1}")
        rule: dict[str, object] = {
            "validate": "list",
            "source": f"={name}",
            "error_title": "Välj ur listan",
            "error_message": "Värdet finns inte i listan. Välj ett av alternativen.",
        }
    elif kind is Type.COUNT:
        rule = {
            "validate": "custom",
            "value": f"=OR(ISNUMBER({_corner(span)}),ISTEXT({_corner(span)}))",
            "error_type": "warning",
            "error_title": "Heltal",
            "error_message": "Här väntas ett heltal, eller ”ej tillämpligt”.",
        }
    elif kind in _NUMBERS:
        rule = {
            "validate": "custom",
            "value": f"=OR(ISNUMBER({_corner(span)}),ISTEXT({_corner(span)}))",
            "error_type": "warning",
            "error_title": "Tal",
            "error_message": "Här väntas ett tal, eller ”ej tillämpligt”.",
        }
    elif kind is Type.FLAG:
        rule = {"validate": "list", "source": ["Ja", "Nej"]}
    elif field.max_length:
        rule = {
            "validate": "length",
            "criteria": "<=",
            "value": field.max_length,
            "error_type": "warning",
            "error_title": "Lång text",
            "error_message": f"Texten får ha högst {field.max_length} tecken.",
        }
    else:
        rule = {"validate": "any"}
    if message or rule["validate"] != "any":
        page.data_validation(*span, {**rule, **message})


def _corner(span: tuple[int, int, int, int]) -> str:
    return xl_rowcol_to_cell(span[0], span[1])


# -- the other sheets -----------------------------------------------------------------------------
def _start(
    work: _Form, page: xlsxwriter.worksheet.Worksheet, form: ExcelForm, status: list[tuple[Sheet, _Status]]
) -> None:
    look, due = work.look, work.occasion.due.get(work.unit.kind)
    page.hide_gridlines(2)
    page.set_column(0, 0, 3)
    page.set_column(1, 1, 34)
    page.set_column(2, 2, 18)
    page.set_column(3, 3, 84)
    page.set_row(0, 34)
    page.write(0, 1, form.title, look.title)
    facts = (
        ("Kommun", work.municipality.name),
        ("Enhet", work.unit.name),
        ("Avser", f"{work.occasion.start.isoformat()} – {work.occasion.end.isoformat()}"),
        ("Lämnas senast", due.isoformat() if due else "enligt kommunens tidplan"),
    )
    for row, (name, value) in enumerate(facts, 2):
        page.write(row, 1, name, look.strong)
        page.write(row, 2, value, look.plain)
    page.write(7, 1, "Så fyller du i", look.strong)
    words = (
        "Fyll i de ljusa cellerna. Grå celler räknas ut eller är redan ifyllda och låsta.",
        "Belopp anges i tusental kronor. Intäkter skrivs med plus, kostnader med minus.",
        "Tomt betyder att uppgiften saknas. Skriv 0 när värdet är noll och ”ej tillämpligt” när frågan inte gäller er.",
        "Byt inte namn på kolumner och flikar. Spara filen och skicka den som den är.",
    )
    for row, sentence in enumerate(words, 8):
        page.write(row, 1, sentence, look.plain)
    head = 13
    for column, name in enumerate(("Flik", "Läge", "Innehåll"), 1):
        page.write(head, column, name, look.head)
    for row, (sheet, state) in enumerate(status, head + 1):
        page.write_url(row, 1, f"internal:'{sheet.title}'!A1", look.link, sheet.title)
        word = "Frivillig" if not sheet.required and state.word == "Ej påbörjad" else state.word
        none = '"Frivillig"' if not sheet.required else '"Ej påbörjad"'
        page.write_formula(
            row, 2, f'=IF({state.filled}=0,{none},IF({state.missing}>0,"Att rätta","Klar"))', look.state, word
        )
        page.write(row, 3, sheet.help, look.wrapped)
    last = head + len(status)
    for text, style in (("Att rätta", look.wrong), ("Klar", look.right)):
        page.conditional_format(
            head + 1, 2, last, 2, {"type": "cell", "criteria": "==", "value": f'"{text}"', "format": style}
        )
    page.protect("", {"format_columns": True})
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.activate()


def _lists(work: _Form) -> None:
    if not work.lists:
        return
    page = work.book.add_worksheet(LISTS)
    for column, (allowed, name) in enumerate(work.lists.items()):
        for row, value in enumerate(allowed):
            page.write_string(row, column, value)
        letter = xl_col_to_name(column)
        work.book.define_name(name, f"={LISTS}!${letter}$1:${letter}${len(allowed)}")
    page.very_hidden()


def _identity(work: _Form, form: ExcelForm) -> None:
    """Write who the form is for, so that it is recognised by what is in it and not by its file name."""
    page = work.book.add_worksheet(IDENTITY)
    facts = (
        ("kr_formular", form.key),
        ("kr_version", str(form.version)),
        ("kr_enhet", work.unit.id),
        ("kr_tillfalle", work.occasion.id),
        ("kr_kommun", work.municipality.id),
    )
    for row, (name, value) in enumerate(facts):
        page.write_string(row, 0, name)
        page.write_string(row, 1, value)
        work.book.define_name(name, f"={IDENTITY}!$B${row + 1}")
    page.very_hidden()
