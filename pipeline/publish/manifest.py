"""The manifest: what went in, what came out, and each figure's passport."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline import __version__
from pipeline.model import Figure, Op
from pipeline.passport import printed
from pipeline.publish.edition import Edition
from pipeline.publish.texts import texts
from pipeline.view import Chart, OrgChart, RiskMatrix, Table, View
from pipeline.words import plain


def manifest(edition: Edition, folder: Path) -> str:
    """Return the manifest as JSON text, one record a line.

    ``figures`` holds every printed figure with its text, value and node; ``nodes`` the arithmetic below it: a node is a cell
    (file, place, value, unit) or an operation on earlier nodes, so that anyone can recompute a figure from its cells. A total typed over its
    formula is a cell with what the formula gives as its argument; ``avrundning`` is how much more the typed one is, where they differ.
    ``texts`` holds what units have written and some report prints, with the cell or heading it stands at; ``titles`` what
    reports, chapters, tables and drawings are called.
    """
    nodes = Nodes()
    figures = [
        {
            "report": view.report,
            "id": item.id,
            "chapter": item.chapter,
            "table": item.table,
            "row": item.row,
            "column": item.column,
            "text": item.text,
            "value": _number(item.figure),
            "unit": item.figure.unit,
            "node": nodes.add(item.figure),
            **_rounding(item.figure),
        }
        for view in edition.views
        for item in printed(view)
    ]
    checked = edition.checked
    artifacts = [
        {
            "file": path.relative_to(folder).as_posix(),
            "size": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]
    head = {
        "program": f"kommunrapport {__version__}",
        "municipality": checked.municipality.id,
        "name": checked.municipality.name,
        "occasion": checked.occasion.id,
        "draft": not edition.final,
        "fingerprint": edition.fingerprint,
        "templates": edition.templates,
    }
    inputs = [
        {
            "file": delivery.path,
            "sha256": delivery.sha256,
            "unit": delivery.unit,
            "whose": checked.municipality.name_of(delivery.unit) if delivery.unit else "",
            "form": delivery.form,
        }
        for delivery in checked.deliveries
    ] + [
        {"file": name, "sha256": digest, "unit": None, "whose": "", "form": "struktur"}
        for name, digest in checked.municipality.structure.files
    ]
    lines = ["{"] + [
        f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}," for key, value in head.items()
    ]
    blocks: tuple[tuple[str, Sequence[object]], ...] = (
        ("inputs", inputs),
        ("artifacts", artifacts),
        ("texts", texts(edition)),
        ("titles", [title for view in edition.views for title in _titles(view)]),
        ("figures", figures),
        ("nodes", nodes.records),
    )
    for place, (name, records) in enumerate(blocks, 1):
        lines.append(f' "{name}": [')
        lines.append(
            ",\n".join(
                f"  {json.dumps(record, ensure_ascii=False, separators=(',', ':'))}" for record in records
            )
        )
        lines.append(" ]" + ("," if place < len(blocks) else ""))
    lines.append("}")
    return "\n".join(lines) + "\n"


def _titles(view: View) -> Iterator[dict[str, str]]:
    """Yield what a report (its id is empty), its chapters, tables and drawings are called."""
    named = [("", view.title), *((chapter.id, chapter.title) for chapter in view.chapters)]
    for _, block in view.blocks():
        if isinstance(block, Table):
            named.append((block.id, plain(block.caption)))
        elif isinstance(block, Chart | RiskMatrix | OrgChart):
            named.append((block.id, plain(block.title)))
    for key, title in named:
        yield {"report": view.report, "id": key, "title": title}


def _number(figure: Figure) -> str | None:
    return None if figure.value is None else format(figure.value, "f")


def _rounding(figure: Figure) -> dict[str, str]:
    """Return how much a typed total differs from its formula, in the figure's unit; nothing when it does not."""
    return {"avrundning": format(figure.rounding, "f")} if figure.rounding else {}


class Nodes:
    """Figures and what they rest on, each once, arguments before the figures that use them."""

    def __init__(self) -> None:
        """Start without nodes."""
        self.records: list[dict[str, object]] = []
        self._known: dict[int, int] = {}
        self._leaves: dict[tuple[object, ...], int] = {}
        self._kept: list[Figure] = []

    def add(self, figure: Figure) -> int:
        """Return the number of a figure's node, adding it and its arguments when they are new."""
        stack: list[tuple[Figure, bool]] = [(figure, False)]
        while stack:
            current, ready = stack.pop()
            if id(current) in self._known:
                continue
            if not ready and current.args:
                stack.append((current, True))
                stack.extend((argument, False) for argument in current.args)
                continue
            self._known[id(current)] = self._store(current)
            self._kept.append(current)
        return self._known[id(figure)]

    def _store(self, figure: Figure) -> int:
        record: dict[str, object] = {"op": figure.op.value, "value": _number(figure)}
        if figure.origin is not None:
            record |= {"file": figure.origin.file, "place": figure.origin.place}
            record |= {"label": figure.label} if figure.op in {Op.WORD, Op.QUOTED} else {"unit": figure.unit}
        elif figure.op is Op.CONST or figure.label:
            record["label"] = figure.label
        record |= _rounding(figure)
        if figure.args:
            record["args"] = [self._known[id(argument)] for argument in figure.args]
        else:
            leaf = tuple(record.values())
            if leaf in self._leaves:
                return self._leaves[leaf]
            self._leaves[leaf] = len(self.records)
        self.records.append(record)
        return len(self.records) - 1
