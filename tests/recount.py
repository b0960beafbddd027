"""Counts printed figures again from the cells they rest on, with other readers than the product's own."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.document import Document
from docx.table import Table

ROOT = Path(__file__).resolve().parent.parent


def manifest(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return found


def cell_value(kommun: str, file: str, place: str) -> Decimal | None:
    """Read a cell with another reader than the product's own."""
    if file.startswith("kolada/"):
        return kolada(kommun, file, place)
    if file.endswith(".csv"):
        line = int(place.removeprefix("rad "))
        words = (ROOT / "inputs" / kommun / file).read_text(encoding="utf-8-sig")
        row = list(csv.reader(io.StringIO(words), delimiter=";"))[line - 1]
        return Decimal(row[1].replace(",", "."))
    sheet, cell = place.rsplit("!", 1)
    value = workbook(kommun, file)[sheet.strip("'").replace("''", "'")][cell].value
    return None if value is None or isinstance(value, str) else Decimal(str(value))


def word(kommun: str, file: str, place: str, expected: str) -> bool:
    """Tell whether a cell holds the word it was counted for; any word when none is told."""
    sheet, cell = place.rsplit("!", 1)
    value = workbook(kommun, file)[sheet.strip("'").replace("''", "'")][cell].value
    return value is not None and (not expected or str(value).strip() == expected)


def written(kommun: str, file: str, place: str) -> str:
    """Return the text of a cell, or of a cell of a table below a heading: ``”Ekonomi”, tabell 1, rad 2, kolumn 3``."""
    if not file.endswith(".docx"):
        sheet, cell = place.rsplit("!", 1)
        return str(workbook(kommun, file)[sheet.strip("'").replace("''", "'")][cell].value)
    found = re.fullmatch(r"”(.+)”, tabell (\d+), rad (\d+), kolumn (\d+)", place)
    assert found, place
    heading, (table, row, column) = found[1], (int(number) for number in found.groups()[1:])
    above, number = "", 0
    for one in document(kommun, file).iter_inner_content():
        if isinstance(one, Table):
            number += 1
            if above == heading and number == table:
                return str(one.cell(row - 1, column - 1).text)
        elif one.style is not None and one.style.style_id.lower() in {"heading1", "rubrik1"}:
            above, number = one.text.strip(), 0
    raise AssertionError(place)


def quoted(kommun: str, node: dict[str, Any]) -> Decimal | None:
    """Return a number that a text holds, None when the text does not hold it, or stands elsewhere."""
    text = " ".join(written(kommun, node["file"], node["place"]).split())
    if text != " ".join(node["label"].split()):
        return None
    digits = re.sub(r"(?<=\d)\s(?=\d{3})", "", text).replace("−", "-")
    numbers = [Decimal(one.replace(",", ".")) for one in re.findall(r"\d+(?:,\d+)?", digits)]
    return Decimal(node["value"]) if abs(Decimal(node["value"])) in numbers else None


@cache
def document(kommun: str, file: str) -> Document:
    return docx.Document(str(ROOT / "inputs" / kommun / file))


def counted(kommun: str, node: dict[str, Any]) -> Decimal | None:
    return Decimal(1) if word(kommun, node["file"], node["place"], node["label"]) else None


def kolada(kommun: str, file: str, place: str) -> Decimal | None:
    """Read a value of a saved answer: ``N15428, 0000, 2025, T``; version 2 nests the sexes, version 3 the records."""
    key, area, year, sex = place.split(", ")
    for record in _records(
        json.loads((ROOT / "inputs" / kommun / file).read_text(encoding="utf-8"), parse_float=Decimal)
    ):
        if (record["kpi"], record["municipality"], str(record["period"]), record["gender"]) == (
            key,
            area,
            year,
            sex,
        ):
            return None if record["value"] is None else Decimal(record["value"])
    raise AssertionError(place)


def _records(answer: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for outer in answer["values"]:
        for inner in outer["values"]:
            yield {**{key: value for key, value in outer.items() if key != "values"}, **inner}


@cache
def workbook(kommun: str, file: str) -> openpyxl.Workbook:
    return openpyxl.load_workbook(ROOT / "inputs" / kommun / file, data_only=True)


def recounted(found: dict[str, Any], kommun: str) -> list[tuple[str, str, Any]]:
    """Return every printed figure whose value is not what its cells give: id, what the cells give, what was printed."""
    values: list[Decimal | None] = []
    for node in found["nodes"]:
        values.append(recomputed(node, values, kommun))
    wrong = []
    for figure in found["figures"]:
        value = values[figure["node"]]
        stated = None if figure["value"] is None else Decimal(figure["value"])
        if (value is None) != (stated is None) or (
            value is not None and abs(value - (stated or 0)) > Decimal("1e-9")
        ):
            wrong.append((figure["id"], str(value), figure["value"]))
    return wrong


def recomputed(node: dict[str, Any], values: list[Decimal | None], kommun: str) -> Decimal | None:
    if node["op"] in {"cell", "typed"}:
        return cell_value(kommun, node["file"], node["place"]) if "file" in node else None
    if node["op"] == "const":
        return Decimal(node["value"]) if node["value"] is not None else None
    if node["op"] in {"word", "quoted"}:
        return counted(kommun, node) if node["op"] == "word" else quoted(kommun, node)
    if node["op"] == "count":
        return Decimal(sum(values[number] is not None for number in node.get("args", ())))
    terms = [values[number] for number in node.get("args", ())]  # a sum of nothing is zero
    known = [term for term in terms if term is not None]
    if len(known) < len(terms):
        return None
    value: Decimal | None = OPERATIONS[node["op"]](known)
    return value


OPERATIONS: dict[str, Any] = {
    "sum": lambda terms: sum(terms, Decimal(0)),
    "neg": lambda terms: -terms[0],
    "abs": lambda terms: abs(terms[0]),
    "mul": lambda terms: terms[0] * terms[1],
    "div": lambda terms: terms[0] / terms[1] if terms[1] else None,
    "min": min,
    "max": max,
}
