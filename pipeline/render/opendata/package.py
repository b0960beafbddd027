"""``datapackage.json`` (Frictionless Data Package): what each file of data is, column by column, with size and checksum."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

from pipeline.render.opendata.origins import COLUMNS
from pipeline.render.opendata.release import Release
from pipeline.render.opendata.table import MISSING, NOT_APPLICABLE, DataColumn, DataTable
from pipeline.view import View

_GAPS: Final = ["", MISSING, NOT_APPLICABLE]
_FIXED: Final = {
    "nyckel": "Radens namn för maskiner, detsamma från år till år; tomt där raden inte har något.",
    "radtyp": "rad, grupp (rubrik), summa, total eller varav. Bara rader av typen rad går att lägga ihop.",
    "enhet": "Enheten som radens tal är tryckta i.",
    "enhet_exakt": "Enheten som radens oavrundade tal står i.",
}


def package(view: View, release: Release, tables: tuple[DataTable, ...], files: Mapping[str, bytes]) -> bytes:
    """Return the description of a report's tables; ``files`` are the files of data by path."""
    resources = [_resource(table, files) for table in tables]
    resources.append(_origins(files))
    record = {
        "profile": "tabular-data-package",
        "name": release.stem,
        "title": f"{view.title}, {view.municipality}: tabeller",
        "description": f"{view.description} Avser {view.period}. Två punkter (..) betyder att uppgiften saknas, en punkt (.) att den inte är "
        "tillämplig.",
        "created": f"{view.date}T00:00:00Z",
        **({"homepage": release.address} if release.address else {}),
        "licenses": [
            {"name": release.licence, "title": release.licence_name, "path": release.licence_address}
        ],
        "contributors": [
            {"title": view.municipality, "role": "publisher"}
            | ({"email": release.contact} if release.contact else {})
        ],
        "sources": [{"title": f"{view.title}, {view.municipality}"}],
        "keywords": ["kommun", "ekonomi", "öppna data", view.report],
        "resources": resources,
    }
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode()


def _about(path: str, files: Mapping[str, bytes]) -> dict[str, Any]:
    data = files[path]
    return {
        "path": path,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
    }


def _resource(table: DataTable, files: Mapping[str, bytes]) -> dict[str, Any]:
    fields: list[dict[str, Any]] = [
        {
            "name": "rad",
            "type": "integer",
            "description": "Radens nummer i tabellen, från 1.",
            "constraints": {"required": True, "unique": True},
        }
    ]
    fixed = ("nyckel", "radtyp", *(("enhet", "enhet_exakt") if table.mixed else ()))
    fields += [{"name": name, "type": "string", "description": _FIXED[name]} for name in fixed]
    fields += [field for column in table.columns for field in _fields(column)]
    return {
        "name": table.name,
        "title": table.title,
        "description": " ".join([f"Kapitel: {table.chapter}.", *table.notes]),
        **_about(f"tabeller/{table.name}.csv", files),
        "schema": {"fields": fields, "primaryKey": "rad", "missingValues": _GAPS},
    }


def _fields(column: DataColumn) -> list[dict[str, Any]]:
    if not column.figures:
        about = {"description": column.about} if column.about else {}
        return [{"name": column.name, "type": "string", "title": column.title} | about]
    printed = _unit(column.printed_unit, "enhet")
    exact = _unit(column.unit, "enhet_exakt")
    kind = "number" if column.numeric else "string"
    return [
        {
            "name": column.name,
            "type": kind,
            "title": column.title,
            "description": f"Avrundat som i rapporten{printed}.",
        },
        {
            "name": f"{column.name}_exakt",
            "type": "number",
            "title": f"{column.title}, oavrundat",
            "description": f"Oavrundat{exact}.",
        },
    ]


def _unit(unit: str | None, where: str) -> str:
    if unit is None:
        return f", i den enhet som står i kolumnen {where}"
    return f", i {unit}" if unit else ""


def _origins(files: Mapping[str, bytes]) -> dict[str, Any]:
    fields = [
        {"name": name, "type": "integer" if name == "rad" else "string", "description": said}
        for name, said in COLUMNS
    ]
    return {
        "name": "kallor",
        "title": "Var varje tal kommer ifrån",
        "description": "En rad för varje tal i tabellerna: om det är läst i en fil eller räknat, och i så fall var det är läst.",
        **_about("kallor.csv", files),
        "schema": {
            "fields": fields,
            "primaryKey": ["tabell", "rad", "kolumn"],
            "missingValues": [""],
        },
    }
