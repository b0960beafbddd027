"""Free tables as own tables of the structure: each with its columns and rows, and sums that are what stands above them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline.formula import Between, Call, Formula, Name
from pipeline.model import Dataset, Figure, Row
from pipeline.schemas.own_units import FREE, OWN
from pipeline.tables import Col, Kind, Line, Table

_SEPARATOR: Final = "\x1f"
_KINDS: Final = {"summa": Kind.SUM, "total": Kind.TOTAL, "varav": Kind.OF_WHICH, "rubrik": Kind.HEADING}


def free_tables(dataset: Dataset) -> Iterator[Table]:
    """Yield every free table that was handed in and has a section, as a table of the unit that made it."""
    for head in dataset.of(FREE):
        if "." not in head.key and head.text("avsnitt"):
            yield _table(
                head, [row for row in dataset.of(FREE, head.unit) if row.key.startswith(f"{head.key}.")]
            )


def with_rows(dataset: Dataset) -> Dataset:
    """Return the dataset with the rows of free tables as those of own tables."""
    rows = dict(dataset.rows)
    for table in free_tables(dataset):
        unit, number = table.handed_in_by[0], table.id.rpartition("-")[2]
        own = [row for row in dataset.of(FREE, unit) if row.key.startswith(f"{number}.")]
        rows[f"{OWN}{table.id}"] = tuple(
            replace(
                row,
                sheet=table.id,
                key=f"r{row.key.partition('.')[2]}",
                values={key: value for key, value in row.values.items() if key != "slag"},
            )
            for row in own
        )
    return replace(dataset, rows=rows)


def _table(head: Row, rows: list[Row]) -> Table:
    titles = head.text("kolumner").split(_SEPARATOR)
    unit = head.text("enhet")
    columns = tuple(
        Col(id=f"k{place}", title=title, unit=_unit(rows, f"k{place}", unit), origin=head.origin)
        for place, title in enumerate(titles)
        if place
    )
    return Table(
        id=f"fri-{head.unit}-{head.key}",
        title=head.text("rubrik"),
        section=head.text("avsnitt"),
        handed_in_by=(head.unit,),
        unit=unit,
        decimals=_decimals(rows),
        footnote=head.text("fotnot"),
        lines=tuple(_lines(rows)),
        columns=columns,
        origin=head.origin,
    )


def _unit(rows: list[Row], key: str, unit: str) -> str:
    """Return the unit of a column: words where any of its cells is words, else the table's."""
    return "text" if any(isinstance(row.values.get(key), str) for row in rows) else unit


def _decimals(rows: list[Row]) -> int:
    """Return the decimals that the numbers were typed with."""
    typed = [
        value
        for row in rows
        for value in row.values.values()
        if isinstance(value, Figure) and value.value is not None
    ]
    exponents = (figure.value.as_tuple().exponent for figure in typed if figure.value is not None)
    scaled = any(figure.half and figure.half >= 500 for figure in typed)  # noqa: PLR2004 - typed in whole mnkr
    found = max((-exponent for exponent in exponents if isinstance(exponent, int)), default=0)
    return 0 if scaled else max(0, found)


def _lines(rows: list[Row]) -> Iterator[Line]:
    above: list[str] = []
    for row in rows:
        key, kind = f"r{row.key.partition('.')[2]}", _KINDS.get(row.text("slag"), Kind.ROW)
        formula = None
        if kind is Kind.SUM and above:
            between = Between(Name(above[0]), Name(above[-1]))
            formula = Formula(f"summa({above[0]}..{above[-1]})", Call("summa", (between,)))
        yield Line(id=key, label=row.text("k0"), kind=kind, formula=formula, origin=row.origin)
        if kind is Kind.ROW:
            above.append(key)
        elif kind is not Kind.OF_WHICH:
            above = []
