"""Reads the authors' modules ``innehall/<kommun>/<unit>.py``: goals, risks, events and texts."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from examples import innehall_nytt

from pipeline.config import Municipality, Unit
from pipeline.forms.excel import NOT_APPLICABLE
from pipeline.schemas import sheet
from pipeline.schemas.base import Type

_SHEETS = ("MAL", "INDIKATORER", "UPPDRAG", "KVALITET", "RISKER", "BEDOMNING", "SYNPUNKTER", "HANDELSER", "EGENKONTROLL", "UNDERSOKNINGAR",
           "AGARMAL", "KF_UPPDRAG", "UTFORARE", "RKR", "LAGAR", "BILAGOR")  # fmt: skip
_NUMBERS = {Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT}


def _module(name: str, unit: str) -> Mapping[str, Any]:
    try:
        return vars(importlib.import_module(f"examples.innehall.{name}.{unit}"))
    except ModuleNotFoundError:
        return {}


def _typed(key: str, record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record with numbers as decimals where the schema has numbers."""
    declared = sheet(key)
    made: dict[str, Any] = {}
    for field, value in record.items():
        kind = declared.field(field).type
        if kind in _NUMBERS and isinstance(value, str | float):
            try:
                made[field] = Decimal(str(value))
            except InvalidOperation:
                made[field] = value
        else:
            made[field] = (
                str(value) if kind not in {*_NUMBERS, Type.DATE, Type.FLAG} and value is not None else value
            )
    return made


def content(name: str, unit: str) -> dict[str, Any]:
    """Return an author's module: sheets in lower case with typed records, and texts."""
    found = _module(name, unit)
    made: dict[str, Any] = {}
    for constant in _SHEETS:
        value = found.get(constant)
        if value:
            records = [value] if isinstance(value, dict) else value
            made[constant] = [_typed(constant.lower(), record) for record in records]
    made["TEXTER"] = found.get("TEXTER", {})
    made["FINANSIELLA_MAL_KOMMENTAR"] = found.get("FINANSIELLA_MAL_KOMMENTAR", {})
    return made


def unit(name: str, one: Unit) -> dict[str, Any]:
    """Return a unit's sheets and texts; on internal control the same text as in the unit's own report of it."""
    found = content(name, one.id)
    texts = dict(found["TEXTER"])
    report = innehall_nytt.module("internkontroll", name, one.id).get("TEXTER", {})
    if "arbetet" in report and "internkontroll" in texts:
        texts["internkontroll"] = f"{report['sammanfattning']}\n\n{report['arbetet']}"
    return {"sheets": {key.lower(): found[key] for key in _SHEETS if key in found}, "texts": texts}


def central(name: str, municipality: Municipality) -> dict[str, Any]:
    """Return the content of the unit that writes the common parts."""
    return content(name, municipality.of_kind("central")[0].id)


def every(name: str, municipality: Municipality) -> list[dict[str, Any]]:
    """Return the content of all units."""
    return [content(name, one.id) for one in municipality.units]


def applicable(rows: Mapping[str, Any]) -> dict[str, Any]:
    """Return measures with "ej tillämpligt" where a group is too small."""
    return {key: NOT_APPLICABLE if value is None else value for key, value in rows.items()}
