"""An example municipality with one thing changed: for rules about occasions that the tiny municipality does not have.

A case names its occasion (``occasion = "lindhult/2025-internkontroll"``); ``value = "~300"`` is 300 more than the example has. Its workbooks are read, changed and written anew; the rest is
the example's own files.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from copy import deepcopy
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

from pipeline import build
from pipeline.config import Municipality, Occasion, Unit
from pipeline.forms.excel import NOT_APPLICABLE, write_workbook
from pipeline.model import Figure, Row, State
from pipeline.read.published import read_published, write_published
from pipeline.schemas import asked, forms_for, sheets
from pipeline.schemas import sheet as schema
from pipeline.schemas.base import NOTHING, ExcelForm
from pipeline.schemas.own import row_key, sheet_key
from pipeline.schemas.own_units import OWN
from tests import examples
from tests.examples import INPUTS, REMEMBERED
from tests.markup import write_document

Sheets = dict[str, Any]  # records, or records by row id, by sheet
_WORDS: Final = "Här står en mening som är lång nog för att räknas som ett avsnitt om saken i fråga, och den ändras av fallet."


@cache
def example(name: str) -> tuple[build.Checked, Mapping[str, Sheets]]:
    """Return an example's occasion as checked, and what each unit filled in."""
    checked = examples.checked(name)
    values: dict[str, Sheets] = {}
    handed_in = set(sheets())
    for sheet, rows in checked.dataset.rows.items():
        if sheet not in handed_in:
            continue  # made of other sheets' rows
        for row in rows:
            parts = row.origin.file.split("/")
            if parts[0] != checked.occasion.id:
                continue
            own = values.setdefault(parts[1], {})
            if _fixed(sheet):
                own.setdefault(sheet, {})[row.key] = _record(row)
            else:
                own.setdefault(sheet, []).append(_record(row))
    _own_tables(checked, values)
    return checked, values


def _own_tables(checked: build.Checked, values: Mapping[str, Sheets]) -> None:
    """Add what stands in the municipality's own rows and columns, which the sheets of the law know nothing of."""
    structure = checked.municipality.structure.in_year(checked.occasion.year)
    for table in structure.tables.values():
        for row in checked.dataset.of(f"{OWN}{table.id}"):
            line, unit = table.line(row.key), row.origin.file.split("/")[1]
            rows = values[unit].get(sheet_key(structure, table.id))
            if line is None or not isinstance(rows, dict):
                continue
            record = rows.setdefault(row_key(table, line), {})
            typed = {key: value for key, value in row.values.items() if getattr(value, "origin", None)}
            for key, value in typed.items():
                record.setdefault(key, _plain(value))


def _fixed(sheet: str) -> bool:
    return bool(schema(sheet).rows)


def _record(row: Row) -> dict[str, Any]:
    return {key: _plain(value) for key, value in row.values.items() if value is not None}


def _plain(value: Any) -> Any:
    if not isinstance(value, Figure):
        return value
    return NOT_APPLICABLE if value.state is State.NOT_APPLICABLE else value.value


def check(case: Mapping[str, Any], root: Path) -> build.Checked:
    """Write the changed example below ``root`` and return what the program says about it."""
    checked, values = example(case["occasion"])
    municipality, occasion = checked.municipality, checked.occasion
    folder = root / municipality.id
    shutil.copytree(municipality.folder, folder, ignore=lambda place, names: _unread(place, names, occasion))
    _published(case, folder)
    changed = deepcopy(dict(values))
    for one in case.get("change", ()):
        record, value = changed[one["unit"]][one["sheet"]][one["row"]], one.get("value")
        more = isinstance(value, str) and value.startswith("~")
        record[one["field"]] = record[one["field"]] + Decimal(value[1:]) if more else value
    for one in case.get("add", ()):
        changed[one["unit"]].setdefault(one["sheet"], []).append(one["record"])
    for one in case.get("drop", ()):
        del changed[one["unit"]][one["sheet"]][one["row"]]
    touched = {one["unit"] for kind in ("change", "add", "drop") for one in case.get(kind, ())}
    for unit in municipality.units:
        _deliver(case, unit, folder, build.Target(municipality, occasion), changed, touched)
    for one in case.get("remove", ()):
        (folder / one.get("occasion", occasion.id) / one["unit"] / one["file"]).unlink()
    settings = folder / "kommun.toml"
    for one in case.get("setting", ()):
        before = settings.read_text(encoding="utf-8")
        assert one["old"] in before
        settings.write_text(before.replace(one["old"], one["new"], 1), encoding="utf-8")
    found, problems = build.targets(folder / occasion.id)
    return build.check(found[0], problems, kept=REMEMBERED)


def _deliver(
    case: Mapping[str, Any],
    unit: Unit,
    folder: Path,
    target: build.Target,
    changed: Mapping[str, Sheets],
    touched: set[str],
) -> None:
    """Write a unit's files anew where the case changes them."""
    municipality, occasion = target.municipality, target.occasion
    words = {one["heading"]: one["words"] for one in case.get("text", ()) if one["unit"] == unit.id}
    for form in forms_for(occasion.kind, unit.kind):
        path = folder / occasion.id / unit.id / form.file
        if isinstance(form, ExcelForm):
            if unit.id in touched:
                path.write_bytes(_book(form, unit, municipality, occasion, changed[unit.id]))
        elif words:
            texts = {heading.key: words.get(heading.key, _WORDS) for heading in form.headings}
            path.write_bytes(write_document(form, unit, municipality, occasion, texts))


def _unread(place: str, names: list[str], occasion: Occasion) -> set[str]:
    """Return the folders of other occasions than those that this one reads; what else is there, settings may name."""
    kept = {occasion.id, *occasion.reads}
    return (
        {name for name in names if name[:1].isdigit() and name not in kept}
        if Path(place).parent == INPUTS
        else set()
    )


def _published(case: Mapping[str, Any], folder: Path) -> None:
    from pipeline import config  # noqa: PLC0415 - only where a published value is changed

    for one in case.get("published", ()):
        municipality, _ = config.load(folder)
        assert municipality is not None
        known = read_published(municipality, (one["occasion"],))[0][one["occasion"]]
        lines: dict[str, Any] = {
            key: (key, item.figure.value, item.figure.unit, None, item.label) for key, item in known.items()
        }
        if one.get("remove"):
            del lines[one["key"]]
        else:
            lines[one["key"]] = (one["key"], Decimal(str(one["value"])), one.get("unit", "tkr"), None, "")
        path = folder / "published" / f"{one['occasion']}.csv"
        path.write_bytes(write_published(line for line in lines.values() if line[1] is not None))


def _book(
    form: ExcelForm, unit: Unit, municipality: Municipality, occasion: Occasion, values: Sheets
) -> bytes:
    """Return a unit's workbook with its inputs; what the form computes itself is left to it."""
    computed = {
        sheet.key: (
            {field.key for field in sheet.fields if field.formula},
            {row.id for row in sheet.rows if row.computed},
        )
        for sheet in asked(form, municipality, occasion, unit.id).sheets
    }
    known = read_published(municipality, (occasion.previous,))[0].get(occasion.previous)
    given: Sheets = {}
    for key, (fields, rows) in computed.items():
        records = values.get(key, [])
        if isinstance(records, dict):
            given[key] = {row: _without(record, fields) for row, record in records.items() if row not in rows}
        else:
            given[key] = [_without(record, fields) for record in records]
            declared = schema(key)
            if declared.nothing and not records:
                given[key] = [{declared.fields[0].key: NOTHING}]
    return write_workbook(form, unit, municipality, occasion, given, known)


def _without(record: Mapping[str, Any], fields: set[str]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key not in fields}
