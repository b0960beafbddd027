"""The municipalities of ``tests/structure``: what is typed put into forms, checked, and printed."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from pipeline.build import check, targets
from pipeline.checked import Checked, Target
from pipeline.config import Unit
from pipeline.forms.excel import NOT_APPLICABLE, Value, write_workbook
from pipeline.reports.base import Source
from pipeline.reports.own import own_table
from pipeline.schemas import asked, excel_form
from pipeline.schemas.base import NOTHING, NUMBERS, ExcelForm
from pipeline.schemas.own import field_key, is_note, row_key
from pipeline.schemas.own_units import NAME, OWN, PART
from pipeline.tables import Table
from pipeline.words import cell_text

CASES = Path(__file__).parent / "structure"
Typed = dict[str, dict[str, dict[str, str]]]
"""What is typed: by table, row and column."""


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def typed(folder: Path, name: str = "underlag") -> Typed:
    return {
        path.stem: {line.pop("Rad"): line for line in lines(path)}
        for path in sorted((folder / name).glob("*.csv"))
    }


def value(text: str) -> Value:
    text = text.strip()
    if not text:
        return None
    if text == "–":
        return NOT_APPLICABLE
    try:
        return Decimal(text.replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except ArithmeticError:
        return text


def deliver(folder: Path, typed: Typed) -> None:
    """Put what is typed into the forms of all units, in the folder of the occasion."""
    (found,) = targets(folder)[0]
    for unit in found.municipality.units:
        if unit.kind != "finans":  # its verksamheter are in the central unit's form
            hand_in(folder, found, unit, typed) if unit.kind != "central" else compile_(folder, typed)


def hand_in(folder: Path, found: Target, unit: Unit, typed: Typed) -> None:
    """Put a unit's own lines of tables of units into its form."""
    form = excel_form(f"{unit.kind}-{found.occasion.kind}")
    assert form is not None
    municipality, occasion = found.municipality, found.occasion
    form = asked(form, municipality, occasion, unit.id)
    values: dict[str, Any] = nothing(form) if (folder / "verksamheter.csv").exists() else {}
    if one_by_one := operations(folder, unit):
        values["drift"] = one_by_one
    elif unit.id in typed.get("drift", {}):
        values["drift"] = [operation(unit, typed["drift"][unit.id])]
    for sheet in form.sheets:
        table = municipality.structure.table(sheet.key.removeprefix(OWN))
        if table is None or table.id not in typed:
            continue
        if not sheet.key.startswith(OWN):
            values |= answers(table, unit, typed[table.id]) if not table.of_units else {}
            continue
        own = {key: row for key, row in typed[table.id].items() if key.partition(".")[0] == unit.id}
        names = {field.key for field in sheet.fields}
        cells = {
            key: {
                field_key(table, column): value(row.get(column.id, ""))
                for column in table.columns
                if field_key(table, column) in names
            }
            for key, row in own.items()
        }
        values[sheet.key] = (
            cells
            if sheet.rows
            else [
                {PART: key.partition(".")[2] or key, NAME: own[key].get("Benämning") or unit.name, **row}
                for key, row in cells.items()
            ]
        )
    place = folder / occasion.id / unit.id
    place.mkdir(parents=True, exist_ok=True)
    (place / "bokslut.xlsx").write_bytes(write_workbook(form, unit, municipality, occasion, values))


def answers(table: Table, unit: Unit, rows: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """Return what a unit types in a table that it is asked for: all of it, or its own lines (``bun.d1``) of a question to several."""
    own = {
        key.removeprefix(f"{unit.id}."): row
        for key, row in rows.items()
        if "." not in key or key.startswith(f"{unit.id}.")
    }
    return {
        table.id: {
            key: {column.id: value(row[column.id]) for column in table.columns if column.id in row}
            for key, row in own.items()
        }
    }


def operations(folder: Path, unit: Unit) -> list[dict[str, Value]]:
    """Return a unit's verksamheter as it types them, where they are written one by one."""
    path = folder / "verksamheter.csv"
    return [
        {
            "kod": line["Kod"],
            "verksamhet": dict(unit.verksamheter)[line["Kod"]],
            **{key: value(cell) for key, cell in line.items() if key not in {"Enhet", "Kod"}},
        }
        for line in (lines(path) if path.exists() else ())
        if line["Enhet"] == unit.id
    ]


def operation(unit: Unit, row: Mapping[str, str]) -> dict[str, Value]:
    """Return a unit's one verksamhet as it types it, its budget with the sign of a cost."""
    code, name = unit.verksamheter[0]
    budget = value(row["kommunbidrag"])
    assert isinstance(budget, Decimal)
    return {
        "kod": code,
        "verksamhet": name,
        "intakter": value(row["intakter"]),
        "kostnader": value(row["kostnader"]),
        "netto": value(row["netto"]),
        "interna_intakter": Decimal(0),
        "interna_kostnader": Decimal(0),
        "budget": -budget,
        "andring": Decimal(0),
        "avvikelse": value(row["resultat"]),
    }


def compile_(folder: Path, typed: Typed) -> None:
    """Put what is typed of the central unit's tables into its form."""
    (found,) = targets(folder)[0]
    municipality, occasion = found.municipality, found.occasion
    (unit,) = municipality.of_kind("central")
    form = excel_form(f"central-{occasion.kind}")
    assert form is not None
    form = asked(form, municipality, occasion, unit.id)
    values = nothing(form)
    for each in municipality.of_kind("finans"):
        values["finans"] = operations(folder, each)
    for table in municipality.structure.in_year(occasion.year).tables.values():
        sheet = "noter" if is_note(table) else f"{OWN}{table.id}" if table.of_units else table.id
        if table.id in typed and any(each.key == sheet for each in form.sheets):
            values.setdefault(sheet, {}).update(_sheet(table, typed[table.id]))
    place = folder / occasion.id / unit.id
    place.mkdir(parents=True, exist_ok=True)
    (place / "bokslut.xlsx").write_bytes(write_workbook(form, unit, municipality, occasion, values))


def nothing(form: ExcelForm) -> dict[str, Any]:
    """Return a form in which there is nothing to tell: no lines in its lists, and no row of the standard applies."""
    return {
        sheet.key: [{sheet.fields[0].key: NOTHING}]
        if not sheet.rows
        else {
            row.id: {
                field.key: NOT_APPLICABLE
                for field in sheet.fields
                if field.type in NUMBERS
                and not field.formula
                and (not row.columns or field.key in row.columns)
            }
            for row in sheet.rows
            if row.kind != "group" and not row.computed and not row.own
        }
        for sheet in form.sheets
    }


def _sheet(table: Table, rows: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, Value]]:
    central = [column for column in table.columns if "central" in column.handed_in_by]
    own = {line.id for line in table.lines}
    return {
        row_key(table, line) if (line := table.line(key)) else key: {
            field_key(table, column): value(row.get(column.id, ""))
            for column in (table.columns if key in own else central)
        }
        for key, row in rows.items()
        if key in own or (central and "." not in key)
    }


def copied(
    case: str, to: Path, change: Callable[[Path], None] = lambda _: None, *, decisions: bool = False
) -> Path:
    """Return a copy of a municipality's folder, changed; without its budget decisions unless they are what is tried."""
    folder = to / case
    shutil.copytree(
        CASES / case, folder, ignore=None if decisions else shutil.ignore_patterns("budgetbeslut")
    )
    change(folder)
    return folder


def checked(
    folder: Path, underlag: str = "underlag", change: Callable[[Typed], None] = lambda _: None
) -> Checked:
    """Return a municipality with what is typed in it handed in."""
    amounts = typed(folder, underlag)
    change(amounts)
    deliver(folder, amounts)
    (target,), problems = targets(folder)
    return check(target, problems)


def printed(what: Checked, key: str, unit: str = "") -> list[list[str]]:
    """Return a table as it is printed, or what a unit has answered in it: its titles, then its rows."""
    table = own_table(Source.of(what), key, unit=unit)
    assert table is not None
    titles = ["Benämning", *(column.title for column in table.columns[1:])]
    return [
        titles,
        *([cell_text(table, row, column) for column in range(len(titles))] for row in range(len(table.rows))),
    ]


def expected(case: str, key: str) -> list[list[str]]:
    with (CASES / case / "tryckt" / f"{key}.csv").open(encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.reader(file, delimiter=";") if row]


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")
