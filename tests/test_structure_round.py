"""The standard structure written, read back and used prints what is printed without one, out of the same deliveries."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from pipeline import reports
from pipeline.build import check, targets
from pipeline.checked import Checked
from pipeline.forms.structure_write import write
from pipeline.view import Table
from pipeline.words import cell_text, plain

ROOT = Path(__file__).parent.parent
Printed = dict[str, tuple[list[str], list[tuple[str, ...]]]]
"""What is printed of each table: its caption and titles, and its rows."""


def printed(folder: Path) -> tuple[Printed, Checked]:
    (target,), problems = targets(folder)
    checked = check(target, problems)
    report = reports.report("arsredovisning")
    assert report is not None
    views = report.build(reports.Source.of(checked), False)
    tables = [table for view in views for chapter in view.chapters for table in _tables(chapter)]
    return {table.id: (_heads(table), list(_rows(table))) for table in tables}, checked


def _tables(chapter: object) -> Iterator[Table]:
    for _, section in chapter.walk():  # type: ignore[attr-defined]
        yield from (block for block in section.blocks if isinstance(block, Table))


def _heads(table: Table) -> list[str]:
    return [plain(table.caption), *(plain(column.title) for column in table.columns)]


def _rows(table: Table) -> Iterator[tuple[str, ...]]:
    for number, row in enumerate(table.rows):
        level = "" if row.kind == "of_which" else str(row.level)  # an own varav is always indented
        cells = (cell_text(table, number, column) for column in range(len(table.columns)))
        yield (row.kind, level, *cells)


def idle(row: tuple[str, ...]) -> bool:
    """Tell whether a row has no amount: the standard leaves it out, one with a line of its own is printed."""
    return all(cell.replace(",", "").strip("0") in {"", "–"} for cell in row[4:])


def test_the_statements_and_notes_are_printed_as_without_a_structure(tmp_path: Path) -> None:
    folder = tmp_path / "lindhult"
    shutil.copytree(ROOT / "inputs" / "lindhult", folder)
    before, was = printed(folder / "2025-bokslut")
    write(folder, ("rr", "br", "kfa", "not_*"))
    after, now = printed(folder / "2025-bokslut")
    assert now.problems == was.problems
    assert now.structure.tables.keys() >= {"rr", "br", "kfa", "not_intakter"}
    assert after.keys() >= before.keys()
    for key, (heads, rows) in after.items():
        if key not in before:
            assert all(idle(row) for row in rows), key
            continue
        there = before[key][1]
        assert heads == before[key][0]
        assert [row for row in rows if row in there] == there, key
        assert [row for row in rows if row not in there and not idle(row)] == [], key
