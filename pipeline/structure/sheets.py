"""Tables, rows, columns and sections as they are written on the four sheets: what loading reads, made again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fnmatch import fnmatchcase

from pipeline.formula import Formula, rendered
from pipeline.schemas.own import named
from pipeline.schemas.sections import standard_sections
from pipeline.structure.standard import standard
from pipeline.tables import Col, Kind, Line, Table

Cells = Mapping[str, str]
"""A line of a sheet: what stands below each title."""


def chosen(patterns: Iterable[str], *, group: bool) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return the standard tables that some patterns name (``rr``, ``not_*``; all for none), and the patterns that name nothing.

    Without a ``group`` its columns are left out.
    """
    wanted = tuple(patterns) or ("*",)
    tables = tuple(
        table for key, table in standard().items() if any(fnmatchcase(key, each) for each in wanted)
    )
    unknown = tuple(each for each in wanted if not any(fnmatchcase(key, each) for key in standard()))
    return tables if group else tuple(_without_group(table) for table in tables), unknown


def _without_group(table: Table) -> Table:
    kept = tuple(
        each for each in table.columns if not (each.meaning and each.meaning.of.startswith("koncern"))
    )
    return replace(table, columns=kept)


def sheets(tables: Iterable[Table], *, sections: bool) -> dict[str, list[Cells]]:
    """Return the lines of the four sheets for some tables, with the standard sections when they are wanted."""
    tables = tuple(tables)
    return {
        "Tabeller": [_table(table) for table in tables],
        "Rader": [_line(table, line) for table in tables for line in table.lines],
        "Kolumner": [_column(table, column) for table in tables for column in table.columns],
        "Avsnitt": list(_sections()) if sections else [],
    }


def _table(table: Table) -> Cells:
    return {"Tabell": table.id, "Rubrik": table.title, "Avsnitt": table.section, "Koncern": table.group}


def _line(table: Table, line: Line) -> Cells:
    return {
        "Tabell": table.id,
        "Rad": line.id,
        "Benämning": line.label,
        "Slag": line.kind.value if line.kind is not Kind.ROW else "",
        "Av": line.part_of,
        "Betyder": named(line.meaning) if line.meaning else "",
        "Räkna": _formula(line.formula),
        "Stäms mot": _formula(line.tie),
        "Enhet": line.unit,
        "Tecken": line.sign.replace("-", "−"),
    }


def _formula(formula: Formula | None) -> str:
    return rendered(formula) if formula else ""


def _column(table: Table, column: Col) -> Cells:
    return {
        "Tabell": table.id,
        "Kolumn": column.id,
        "Rubrik": column.title,
        "Betyder": named(column.meaning) if column.meaning else "",
        "Räkna": _formula(column.formula),
        "Tecken": "+" if column.plus else "",
    }


def _sections() -> Iterator[Cells]:
    for each in standard_sections():
        yield {"Rapport": each.report, "Avsnitt": each.id, "Rubrik": each.title, "Under": each.under}
