"""Reads ``tests/problems/<code>/case.toml``: the smallest change to the sound municipality, and what must be said about it.

``[[change]]`` sets a field (``row`` is a row id, or the number of a record from 0), ``[[add]]`` and ``[[drop]]`` add or remove a record,
``[[published]]`` sets an earlier printed value (``remove = true`` takes it away), ``[[text]]`` writes under a heading, ``[[remove]]``
leaves a file out, ``[[file]]`` writes another file, ``[[fill]]`` fills a sheet of fixed rows with nothing but the given amounts,
``settings`` is put in ``[styrmodell]`` and ``[[setting]]`` changes a line of kommun.toml. ``[[expected]]`` lists every problem with that code;
``consequences`` the other codes with errors.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from tests import mini

FOLDER: Final = Path(__file__).parent / "problems"
Case = dict[str, Any]


def load(path: Path) -> Case:
    """Return a case."""
    return tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def changed(case: Case) -> mini.Town:
    """Return the sound municipality with a case's change made to it."""
    town = mini.town()
    for one in case.get("fill", ()):
        rows = dict.fromkeys(mini.input_ids(one["sheet"], one["field"]), 0) | one["rows"]
        town.values[one["unit"]][one["sheet"]] = {row: {one["field"]: value} for row, value in rows.items()}
    for one in case.get("change", ()):
        records = town.values[one["unit"]][one["sheet"]]
        record = records[one["row"]]
        record[one["field"]] = one.get("value")
    for one in case.get("add", ()):
        town.values[one["unit"]][one["sheet"]].append(one["record"])
    for one in case.get("drop", ()):
        del town.values[one["unit"]][one["sheet"]][one["row"]]
    for one in case.get("published", ()):
        if one.get("remove"):
            del town.published[one["key"]]
        else:
            town.published[one["key"]] = (Decimal(one["value"]), one.get("unit", "tkr"))
    town.texts |= {(one["unit"], one["heading"]): one["words"] for one in case.get("text", ())}
    town.removed |= {(one["unit"], one["file"]) for one in case.get("remove", ())}
    town.raw |= {one["name"]: _content(one) for one in case.get("file", ())}
    town.settings = case.get("settings", "")
    town.lines = {one["old"]: one["new"] for one in case.get("setting", ())}
    return town


def _content(one: Case) -> bytes:
    """Return what to write: given, or the program's own table without some lines."""
    if "without" not in one:
        return str(one["words"]).encode()
    source = Path(__file__).parent.parent / "pipeline" / "merge" / one["name"]
    lines = source.read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(one["without"])).encode()
