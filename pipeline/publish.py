"""All-or-nothing writing, problems.json, and the manifest: what went in, what came out, and each figure's passport."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline import __version__
from pipeline.merge.few_answers import WITHHELD
from pipeline.model import Figure, Op, Problem
from pipeline.passport import printed
from pipeline.view import View

if TYPE_CHECKING:
    from pipeline.build import Checked

MANIFEST: Final = "manifest.json"
PROBLEMS: Final = "problems.json"


@dataclass(frozen=True, slots=True)
class Edition:
    """One build of an occasion, ready to be written: files by relative path."""

    checked: Checked
    views: tuple[View, ...]
    files: Mapping[str, bytes]
    fingerprint: str
    final: bool
    templates: str = ""  # sha256 over every template and font that could be used


def fingerprint(
    checked: Checked, templates: str, reports: Iterable[str], formats: Iterable[str], *, final: bool
) -> str:
    """Return a digest of everything a build depends on: inputs, settings, templates, program and request."""
    digest = hashlib.sha256()
    settings = checked.target.municipality.folder / "kommun.toml"
    parts = [
        __version__,
        _program(),
        templates,
        settings.read_text(encoding="utf-8"),
        checked.target.occasion.id,
        ",".join(reports),
        ",".join(formats),
        str(final),
        *(f"{delivery.path}:{delivery.sha256}" for delivery in checked.deliveries),
        *(
            f"{key}:{value.figure.value}"
            for table in checked.dataset.published.values()
            for key, value in table.items()
        ),
        *(str(problem_record(problem)) for problem in checked.problems),
    ]
    for part in parts:
        digest.update(part.encode())
        digest.update(b"\0")
    return digest.hexdigest()


@cache
def _program() -> str:
    """Return a digest of the program's own files, so that a changed program rebuilds."""
    digest = hashlib.sha256()
    root = Path(__file__).parent
    for path in sorted(root.rglob("*")):
        if path.suffix in {".py", ".csv"}:
            digest.update(path.relative_to(root).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def is_current(place: Path, mark: str) -> bool:
    """Tell whether the last build had the same fingerprint and all its files are still there, unchanged in size."""
    try:
        manifest = json.loads((place / MANIFEST).read_text(encoding="utf-8"))
        return bool(
            manifest["fingerprint"] == mark
            and all((place / item["file"]).stat().st_size == item["size"] for item in manifest["artifacts"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return False


def main_files(place: Path) -> tuple[Path, ...]:
    """Return the files a person opens: documents and each web edition's first page."""
    found = [path for path in place.iterdir() if path.suffix in {".docx", ".pdf", ".json", ".csv"}]
    found += [path / "index.html" for path in place.iterdir() if (path / "index.html").is_file()]
    return tuple(sorted(found))


def publish(place: Path, edition: Edition, tell: Callable[[str], None]) -> tuple[Path, ...]:
    """Write an edition to its place through a temporary folder beside it, and return the files a person opens.

    Artifacts of reports and formats that this build did not make are kept. A crash leaves the last good build.
    """
    tell("skriver filer")
    place.parent.mkdir(parents=True, exist_ok=True)
    temporary = Path(tempfile.mkdtemp(prefix=f".{place.name}-", dir=place.parent))
    try:
        _keep(place, temporary, edition)
        for name, data in edition.files.items():
            path = temporary / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        (temporary / PROBLEMS).write_text(problems_json(edition.checked.problems), encoding="utf-8")
        if edition.final:
            (temporary / "published.csv").write_bytes(_published(edition))
        (temporary / MANIFEST).write_text(manifest(edition, temporary), encoding="utf-8")
        temporary.chmod(0o755)
        _swap(temporary, place)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    return main_files(place)


def _keep(place: Path, temporary: Path, edition: Edition) -> None:
    """Carry over what an earlier build made and this one does not make again."""
    if not place.is_dir():
        return
    made = {name.split("/", 1)[0] for name in edition.files} | {MANIFEST, PROBLEMS, "published.csv"}
    for path in place.iterdir():
        if path.name in made:
            continue
        if path.is_dir():
            shutil.copytree(path, temporary / path.name)
        else:
            shutil.copy2(path, temporary / path.name)


def _swap(temporary: Path, place: Path) -> None:
    old = place.with_name(f".{place.name}-old-{os.getpid()}")
    if place.exists():
        place.rename(old)
    try:
        temporary.rename(place)
    except OSError:
        if old.exists():
            old.rename(place)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _published(edition: Edition) -> bytes:
    """Return the next occasion's comparatives: this one's values under the keys of ``inputs/<kommun>/published``."""
    from pipeline.read.published import write_published  # noqa: PLC0415 - only when publishing

    found: dict[str, tuple[str, object, str, str]] = {}
    for key, figure in edition.checked.accounts.figures.items():
        name = _PUBLISHED_KEYS.get(edition.checked.target.occasion.kind, _closing_key)(key)
        if name and figure.known:
            found[name] = (name, figure.value, figure.unit, "")
    shown = edition.checked.shown
    for row in shown.of("d_atgarder"):
        effect = row.figure("effekt_ar")
        if effect.value is not None:
            key = f"atgard/{row.unit}/{row.key}"
            found[key] = (key, effect.value, effect.unit, "Effekt i år")
    for sheet, prefix in (("indikatorer", "ind"), ("kvalitet", "kval")):
        for row in shown.of(sheet):
            outcome, key = row.figure("utfall"), f"{prefix}/{row.key}/utfall"
            if outcome.value is not None or outcome.label == WITHHELD:
                found[key] = (key, outcome.value, "", row.text("indikator"))
    return write_published(found.values())  # type: ignore[arg-type]


def _closing_key(key: str) -> str:
    """Return the key that next year's reports look for; empty when they do not need the figure."""
    first, _, rest = key.partition("/")
    last = rest.rpartition("/")[2]
    if first == "drift" and last == "netto":
        return key
    if first == "inv" and last == "ack" and key.count("/") == 3:  # noqa: PLR2004 - inv/unit/project/ack
        return f"inv/{key.split('/')[2]}/ack"
    return key.rpartition("/")[0] if last == "utfall" and first not in {"konc", "bro", "inv"} else ""


def _interim_key(key: str) -> str:
    """Return the key under which the next interim report finds the period, and the next forecast this one's deviations."""
    parts = key.split("/")
    if parts[0] == "drift" and parts[-1] == "avvikelse" and parts[2] != "summa":
        return f"prognos/{parts[1]}/{parts[2]}"
    if key == "rr/R12/kommun/prognos":
        return "prognos/R12"
    return _closing_key(key)


def _plan_key(key: str) -> str:
    """Return the key of a budget year's frame or resultatplan: what the year's other reports print as budget."""
    return key if key.startswith(("ram/", "plan/")) and key.endswith("/b") else ""


_PUBLISHED_KEYS: Final[Mapping[str, Callable[[str], str]]] = {"delar": _interim_key, "vip": _plan_key}


# -- problems -------------------------------------------------------------------------------------
def problem_record(problem: Problem) -> dict[str, object]:
    """Return a problem as plain data, in the fields of ``check --json``."""
    origin = problem.origin
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "unit": problem.unit,
        "file": origin.file if origin else None,
        "place": origin.place if origin else None,
        "message": problem.message,
        "hint": problem.hint,
        "also": [{"file": other.file, "place": other.place} for other in problem.also],
    }


def problems_json(problems: Iterable[Problem]) -> str:
    """Return problems and their counts as JSON text."""
    from pipeline.build import counts  # noqa: PLC0415 - build imports this module late

    found = list(problems)
    record = {"problems": [problem_record(problem) for problem in found], "counts": dict(counts(found))}
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


# -- manifest -------------------------------------------------------------------------------------
def manifest(edition: Edition, folder: Path) -> str:
    """Return the manifest as JSON text, one record a line.

    ``figures`` holds every printed figure with its text, value and node; ``nodes`` the arithmetic below it: a node is a cell
    (file, place, value) or an operation on earlier nodes, so that anyone can recompute a figure from its cells.
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
        "municipality": checked.target.municipality.id,
        "occasion": checked.target.occasion.id,
        "draft": not edition.final,
        "fingerprint": edition.fingerprint,
        "templates": edition.templates,
    }
    inputs = [
        {"file": delivery.path, "sha256": delivery.sha256, "unit": delivery.unit, "form": delivery.form}
        for delivery in checked.deliveries
    ]
    lines = ["{"] + [
        f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}," for key, value in head.items()
    ]
    blocks: tuple[tuple[str, Sequence[object]], ...] = (
        ("inputs", inputs),
        ("artifacts", artifacts),
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


def _number(figure: Figure) -> str | None:
    return None if figure.value is None else format(figure.value, "f")


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
            if figure.op is Op.WORD:
                record["label"] = figure.label
        elif figure.op is Op.CONST or figure.label:
            record["label"] = figure.label
        if figure.args:
            record["args"] = [self._known[id(argument)] for argument in figure.args]
        else:
            leaf = tuple(record.values())
            if leaf in self._leaves:
                return self._leaves[leaf]
            self._leaves[leaf] = len(self.records)
        self.records.append(record)
        return len(self.records) - 1
