"""Formulas that come back to themselves, and rows that build on too many others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.formula import Name
from pipeline.structure.expand import DEEPEST, Row, uses
from pipeline.structure.known import Known
from pipeline.structure.rules.base import Found
from pipeline.tables import Line, Table


def circles(known: Known) -> Iterator[Found]:
    """Yield each circle of rows once, at its first row; else chains of rows that are too long."""
    edges = {
        (table.id, line.id): tuple(_needed(known, table, line))
        for table in known.own
        for line in table.lines
        if line.formula
    }
    depth: dict[Row, int] = {}
    for start in edges:
        circle = _walk(start, edges, depth)
        if circle:
            table, line = known.tables[circle[0][0]], circle[0][1]
            row = table.line(line)
            shown = " → ".join(_short(each, table) for each in (*circle, circle[0]))
            place = row.at("Räkna") if row else known.place(table)
            tables = tuple(dict.fromkeys(each[0] for each in circle))
            yield Found(
                f"Raden räknas ur sig själv: {shown}.",
                "Skriv in en av raderna i stället för att räkna den.",
                place,
                tables=tables,
            )
    for (key, line), deep in depth.items():
        if deep == DEEPEST + 1 and (row := known.tables[key].line(line)):
            yield Found(
                f"Raden bygger på fler än {DEEPEST} andra i en följd.", "Räkna den ur färre led, till exempel med summa(a..b).", row.at("Räkna"), tables=(key,)
            )  # fmt: skip


def _short(row: Row, table: Table) -> str:
    return row[1] if row[0] == table.id else ".".join(row)


def _needed(known: Known, table: Table, line: Line) -> Iterator[Row]:
    for use in uses(line.formula.node) if line.formula else ():
        if isinstance(use, Name) and use.years == (0, 0):
            match known.named(use, table):
                case (Table() as there, Line() as row):
                    yield there.id, row.id


def _walk(start: Row, edges: Mapping[Row, tuple[Row, ...]], depth: dict[Row, int]) -> tuple[Row, ...]:
    """Return the first circle met from a row on, walking without recursion; note how deep each row that is done builds on others."""
    if start in depth:
        return ()
    path: dict[Row, None] = {start: None}  # in order, and quick to ask
    ahead = [iter(edges.get(start, ()))]
    found: tuple[Row, ...] = ()
    while path:
        following = next(ahead[-1], None)
        if following is None:
            done, _ = path.popitem()
            ahead.pop()
            depth[done] = (
                1 + max((depth.get(each, 0) for each in edges.get(done, ())), default=0)
                if done in edges
                else 0
            )
        elif following in path:
            found = found or _from(tuple(path), following)
        elif following not in depth:
            path[following] = None
            ahead.append(iter(edges.get(following, ())))
    return found


def column_circles(table: Table) -> Iterator[Found]:
    """Yield the circles of a table's columns."""
    edges = {
        (table.id, column.id): tuple(
            (table.id, use.name) for use in uses(column.formula.node) if isinstance(use, Name)
        )
        for column in table.columns
        if column.formula
    }
    depth: dict[Row, int] = {}
    for start in edges:
        circle = _walk(start, edges, depth)
        column = table.column(circle[0][1]) if circle else None
        if column:
            shown = " → ".join(each[1] for each in (*circle, circle[0]))
            yield Found(
                f"Kolumnen räknas ur sig själv: {shown}.", "Skriv in en av kolumnerna i stället för att räkna den.", column.at("Räkna"), tables=(table.id,)
            )  # fmt: skip


def _from(path: tuple[Row, ...], row: Row) -> tuple[Row, ...]:
    return path[path.index(row) :]
