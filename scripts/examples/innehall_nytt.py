"""Reads the authors' modules ``innehall_<kind>/<kommun>/<unit>.py`` and joins them with what the year-end modules already say."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from examples import innehall_las

from pipeline.schemas import forms_for
from pipeline.schemas import sheet as schema
from pipeline.schemas.base import ExcelForm, Sheet, Type

_NUMBERS = {Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT}
_CONTROL = ("risk_id", "kontroll", "resultat", "iakttagelse", "atgard", "atgardsstatus")


def module(kind: str, name: str, unit: str) -> Mapping[str, Any]:
    """Return the constants of an author's module; nothing when there is none."""
    try:
        return vars(importlib.import_module(f"examples.innehall_{kind}.{name}.{unit}"))
    except ModuleNotFoundError:
        return {}


def typed(sheet: Sheet, record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record's fields that the sheet has, with numbers as decimals."""
    made: dict[str, Any] = {}
    kinds = {field.key: field.type for field in sheet.fields if not field.formula}
    for key, value in record.items():
        if key not in kinds:
            raise KeyError(f"{sheet.key}: {key} finns inte i schemat")
        if kinds[key] in _NUMBERS and isinstance(value, str | float | int | Decimal):
            try:
                made[key] = Decimal(str(value).replace(",", ".").replace(" ", ""))
            except InvalidOperation:
                made[key] = value
        elif kinds[key] in {Type.DATE, Type.FLAG} or value is None:
            made[key] = value
        else:
            made[key] = str(value)
    return made


def own(found: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """Return an author's typed records of a sheet, none when the module has none."""
    value = found.get(key.upper(), ())
    return [typed(schema(key), row) for row in ([value] if isinstance(value, dict) else value)]


def _joined(kind: str, name: str, unit: str, found: Mapping[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Return what the year-end module and the additions of this kind say together."""
    old = innehall_las.content(name, unit)
    more: Mapping[str, Any] = found.get("MER", {})
    made: dict[str, list[dict[str, Any]]] = {}
    if kind == "kvalitet":
        rows = [{**row, **more.get(row["kval_id"], {})} for row in old.get("KVALITET", ())]
        made["kval_indikatorer"] = rows
    if kind == "internkontroll":
        risks, controls = [], []
        for row in old.get("RISKER", ()):
            both = {**row, **more.get(row["risk_id"], {})}
            controls.append({"kontroll_id": f"{row['risk_id']}.1", **both})
            risks.append(both)
        made["ik_risker"], made["ik_kontroller"] = risks, controls
    return made


def unit(kind: str, name: str, one: Any) -> dict[str, Any]:
    """Return a unit's sheets and texts for a kind of occasion."""
    found = module(kind, name, one.id)
    joined = _joined(kind, name, one.id, found) if found else {}
    sheets: dict[str, Any] = {}
    for form in forms_for(kind, one.kind):
        for sheet in form.sheets if isinstance(form, ExcelForm) else ():
            keys = {field.key for field in sheet.fields if not field.formula}
            old = [
                {key: value for key, value in row.items() if key in keys} for row in joined.get(sheet.key, ())
            ]
            own = found.get(sheet.key.upper(), ()) if kind in {"kvalitet", "internkontroll"} else ()
            rows = [*old, *([own] if isinstance(own, dict) else own)]
            if rows:
                sheets[sheet.key] = [typed(sheet, row) for row in rows]
    return {"sheets": sheets, "texts": found.get("TEXTER", {})}
