"""The small municipality's reports as text: headings, tables as printed, charts by their titles. Writes the expected texts when run."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from pipeline import build, reports
from pipeline.model import Figure
from pipeline.passport import print_cell
from pipeline.view import Callout, Cell, Chart, KeyFigures, Prose, Section, Status, StatusList, Table, View

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "tests" / "golden"
KOMMUN: Final = "lindhult"
NAMES: Final = (
    "delarsrapport",
    "vip",
    "kvalitetsrapport",
    "kvalitetsrapport-sn",
    "internkontrollrapport",
    "internkontrollplan",
)


@cache
def views(kommun: str) -> dict[str, View]:
    """Return every report of a municipality, by its key."""
    found, problems = build.targets(ROOT / "inputs" / kommun)
    assert problems == ()
    made: dict[str, View] = {}
    for target in found:
        checked = build.check(target)
        for key in target.occasion.reports:
            report = reports.report(key)
            assert report is not None
            made |= {view.report: view for view in report.build(checked.source, False)}
    return made


def path(name: str) -> Path:
    return FOLDER / f"{name}.txt"


def read(name: str) -> str:
    """Return a report as text."""
    view = views(KOMMUN)[name]
    lines = [view.title, view.municipality, view.period]
    for chapter in view.chapters:
        lines += _section(chapter, 1)
    return "\n".join(line.replace("\N{NO-BREAK SPACE}", " ").rstrip() for line in lines) + "\n"


def _section(section: Section, level: int) -> Iterator[str]:
    yield ""
    yield f"{'#' * level} {section.title}"
    for block in section.blocks:
        if isinstance(block, Table):
            yield from _table(block)
        elif isinstance(block, Prose):
            yield from (
                f"({''.join(getattr(part, 'text', '') for part in one.inlines)})"
                for one in block.paragraphs
                if one.kind == "heading"
            )
        elif isinstance(block, (Chart, Callout)):
            yield f"[{block.kind}] {block.title}"
        elif isinstance(block, StatusList):
            yield from (f"* {item.id} {item.text}: {item.status.word}" for item in block.items)
        elif isinstance(block, KeyFigures):
            yield f"[nyckeltal] {', '.join(tile.label for tile in block.tiles)}"
    for below in section.sections:
        yield from _section(below, level + 1)


def _table(table: Table) -> Iterator[str]:
    yield f"{table.caption} ({table.unit})" if table.unit else table.caption
    yield " | ".join(column.title for column in table.columns)
    for place, row in enumerate(table.rows):
        yield " | ".join(_cell(table, place, column, cell) for column, cell in enumerate(row.cells))


def _cell(table: Table, row: int, column: int, cell: Cell) -> str:
    if isinstance(cell, Figure):
        return print_cell(table, row, column)
    if isinstance(cell, Status):
        return cell.word
    return cell if isinstance(cell, str) else "".join(getattr(part, "text", "…") for part in cell)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name in NAMES:
        path(name).write_text(read(name), encoding="utf-8")


if __name__ == "__main__":
    main()
