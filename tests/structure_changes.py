"""A structure of ``tests/structure`` with one thing changed in it, judged."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

from pipeline import config
from pipeline.model import Problem
from pipeline.structure.check import Judged, check
from pipeline.structure.load import load

CASES = Path(__file__).parent / "structure"
Change = Callable[[Path], None]


def cell(sheet: str, where: str, title: str, becomes: str) -> Change:
    """Change one cell of a CSV file: ``where`` is ``table;row`` as the line begins."""

    def change(folder: Path) -> None:
        def line(fields: dict[str, str]) -> None:
            fields[title] = becomes

        _edit(folder, sheet, where, line)

    return change


def replaced(sheet: str, where: str, title: str, old: str, new: str) -> Change:
    """Change a part of one cell."""

    def change(folder: Path) -> None:
        def line(fields: dict[str, str]) -> None:
            assert old in fields[title]
            fields[title] = fields[title].replace(old, new)

        _edit(folder, sheet, where, line)

    return change


def _edit(folder: Path, sheet: str, where: str, edit: Callable[[dict[str, str]], None]) -> None:
    path = folder / "struktur" / f"{sheet}.csv"
    reader = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""), delimiter=";")
    lines = list(reader)
    titles = list(reader.fieldnames or ())
    key = where.split(";")
    (found,) = [line for line in lines if [line[title] for title in titles[: len(key)]] == key]
    edit(found)
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, titles, delimiter=";", lineterminator="\n")
    writer.writeheader()
    writer.writerows(lines)
    path.write_text(out.getvalue(), encoding="utf-8")


def line(sheet: str, text: str, after: str = "") -> Change:
    """Add a line after the one that begins so, or last."""

    def change(folder: Path) -> None:
        path = folder / "struktur" / f"{sheet}.csv"
        if not path.exists():
            path.write_text("Rapport;Avsnitt;Rubrik;Under;Med;Skrivs av;Ord;I kort\n", encoding="utf-8")
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        place = next((n for n, each in enumerate(lines, 1) if after and each.startswith(after)), len(lines))
        lines.insert(place, text)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")

    return change


def without(sheet: str, where: str) -> Change:
    """Take out the lines that begin so."""

    def change(folder: Path) -> None:
        path = folder / "struktur" / f"{sheet}.csv"
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        kept = [each for each in lines if not each.startswith(where)]
        assert len(kept) < len(lines)
        path.write_text("\n".join(kept) + "\n", encoding="utf-8")

    return change


def settings(old: str, new: str) -> Change:
    """Change ``kommun.toml``."""

    def change(folder: Path) -> None:
        path = folder / "kommun.toml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def judged(case: str, to: Path, *changes: Change) -> tuple[Judged, tuple[Problem, ...]]:
    """Return what the rules say of a changed municipality, and what loading its structure said."""
    folder = to / case
    shutil.copytree(CASES / case, folder)
    for change in changes:
        change(folder)
    municipality, _ = config.load(folder)
    assert municipality is not None
    structure, wrong = load(municipality)
    return check(structure, municipality, municipality.occasions[0], wrong), wrong


def told(case: str, to: Path, *changes: Change) -> list[tuple[str, str, str]]:
    """Return severity, code and place of everything that is told of a changed municipality but STR2's lists."""
    judgement, wrong = judged(case, to, *changes)
    return [
        (each.severity.value, each.code, f"{each.origin.file}:{each.origin.place}" if each.origin else "")
        for each in (*wrong, *judgement.problems)
        if (each.code, each.severity.value) != ("STR2", "upplysning")
    ]


def said(case: str, to: Path, *changes: Change, code: str) -> str:
    """Return the one thing that is said under a code."""
    judgement, wrong = judged(case, to, *changes)
    found = [each for each in (*wrong, *judgement.problems) if each.code == code]
    assert len(found) == 1, [each.message for each in found]
    return f"{found[0].message} {found[0].hint}"
