"""STR4: formulas with names that do not exist, and formulas that come back to themselves."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.formula import Between, Call, Name, Node
from pipeline.model import Origin
from pipeline.structure.expand import uses
from pipeline.structure.known import GROUP, Known
from pipeline.structure.meanings import nearest
from pipeline.structure.rules.base import OWN, Found, Written, called, rule
from pipeline.structure.rules.circles import circles, column_circles
from pipeline.tables import Table


@rule(
    "STR4",
    "Formler som inte går att räkna",
    OWN,
    "En formel får bara ha namn som finns, och ingen rad får räknas ur sig själv. Det närmaste kända namnet föreslås.",
    "Rader!G9 har ”int+kostn+avs”: ’kostn’ finns inte; menas kost?",
)
def STR4(written: Written) -> Iterator[Found]:  # noqa: N802
    """Unknown names, ranges and selections, circles, and chains of rows that are too long."""
    known = written.known
    for table in known.own:
        for line in table.lines:
            if line.formula:
                for found in _names(known, table, line.formula.node):
                    yield _at(found, table, line.at("Räkna"))
    for table in known.structure.tables.values():
        here = known.tables[table.id]
        for column in table.columns:
            if column.formula:
                for found in _of_column(here, column.formula.node):
                    yield _at(found, table, column.at("Räkna"))
        yield from column_circles(table)
    yield from circles(known)


def _at(said: tuple[str, str], table: Table, place: Origin) -> Found:
    return Found(said[0], said[1], place, tables=(table.id,))


def _names(known: Known, table: Table, node: Node) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the names of a row's formula, each once: message and hint."""
    told: set[str] = set()
    for use in uses(node):
        for word, found in _use(known, table, use):
            if word not in told:
                told.add(word)
                yield found


def _use(known: Known, table: Table, use: Name | Between | Call) -> Iterator[tuple[str, tuple[str, str]]]:
    match use:
        case Call(_, (Name() as units,)):
            if known.selected(str(units)) is None:
                yield str(units), _no_units(known, table, units)
        case Between(first, last):
            ids = [line.id for line in table.lines]
            unknown = [end for end in (first, last) if end.name not in ids]
            for end in unknown:
                yield str(end), _unknown(end, nearest(str(end), ids), "")
            rows = table.between(use)
            if not unknown and rows is None:
                yield (
                    str(use),
                    (f"Raden {last} står före {first} i tabellen.", f"Skriv summa({last}..{first})."),
                )
            elif rows is not None and not rows:
                yield (
                    str(use),
                    (
                        f"Mellan {first} och {last} finns inga rader som skrivs in.",
                        "Lägg samman summorna med +.",
                    ),
                )
        case Name() as name:
            if name.day:
                yield (
                    str(name),
                    (
                        f"{name} kan inte ha en dag.",
                        "En dag skrivs i en kolumns Betyder: budget_rev[2025-06-30].",
                    ),
                )
            elif known.named(name, table) is None:
                yield str(name), _no_row(known, table, name)


def _unknown(name: Name, near: str, otherwise: str) -> tuple[str, str]:
    return f"’{name}’ (tecken {name.at + 1}) finns inte.", near or otherwise


def _no_units(known: Known, table: Table, name: Name) -> tuple[str, str]:
    if known.named(name, table):
        return (
            f"{name} är en rad och inget urval av enheter.",
            "Skriv raden utan summa, eller summa(a..b) för flera rader.",
        )
    return _unknown(
        name, nearest(str(name), known.selections()), "Skriv namnder, bolag, grupp.<namn> eller en enhets id."
    )


def _no_row(known: Known, table: Table, name: Name) -> tuple[str, str]:
    if name.table == GROUP or known.selected(str(name)):
        return f"{name} är enheter och ingen rad.", f"Skriv summa({name})."
    there = known.tables.get(name.table) if name.table else table
    if there and (line := there.line(name.name)):
        return f"{called(line.label, line.id)} är en rubrik och har inget belopp.", "Skriv en rad med belopp."
    return _unknown(
        name,
        nearest(str(name), known.rows_like(name, table)),
        "Skriv en rad i samma tabell, eller tabell.rad.",
    )


def _of_column(table: Table, node: Node) -> Iterator[tuple[str, str]]:
    ids = [column.id for column in table.columns]
    for use in uses(node):
        if not isinstance(use, Name):
            yield "En kolumn kan inte summera rader.", "Skriv kolumnernas id med + mellan."
        elif use.years != (0, 0) or use.day:
            yield (
                f"{use} kan inte ha år eller dag i en kolumns formel.",
                "Skriv id för den kolumn som betyder det året.",
            )
        elif use.table or use.name not in ids:
            yield _unknown(use, nearest(str(use), ids), f"Skriv en kolumn i samma tabell: {', '.join(ids)}.")
