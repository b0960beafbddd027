"""Särredovisningar of VA and avfall (lagen om allmänna vattentjänster 50 §)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pipeline import text
from pipeline.reports.base import Source, section
from pipeline.reports.comparison import statement
from pipeline.schemas.base import FixedRow
from pipeline.schemas.segregated import SEGREGATED_ROWS
from pipeline.view import Section, Table


def segregated(source: Source) -> tuple[Section, ...]:
    """Return the chapter with segregated accounts of VA and avfall, if there are any."""
    parts = tuple(
        section(
            f"sarredovisning-{key}", title, *source.central_text(key, title), *_tables(source, key, title)
        )
        for key, title in (("va", "Vatten och avlopp"), ("avfall", "Avfall"))
        if source.dataset.of(key)
    )
    if not parts:
        return ()
    intro = "Verksamheter som betalas med avgifter och redovisas för sig."
    return (section("sarredovisningar", "Särredovisningar", sections=parts, intro=intro),)


def _tables(source: Source, key: str, title: str) -> Iterator[Table]:
    """Yield a table for each group of rows."""
    groups = [place for place, row in enumerate(SEGREGATED_ROWS) if row.kind == "group"]
    for first, after in pairwise([*groups, len(SEGREGATED_ROWS)]):
        rows = SEGREGATED_ROWS[first + 1 : after]
        yield _table(source, key, title, SEGREGATED_ROWS[first], rows)


def _table(source: Source, key: str, title: str, group: FixedRow, rows: tuple[FixedRow, ...]) -> Table:
    columns = [("{last}", f"{key}/{{row}}/fg"), ("{year}", f"{key}/{{row}}/utfall")]
    if group.id == "X_":
        columns.insert(1, ("Budget {year}", f"{key}/{{row}}/budget"))
    if group.id == "Z_":
        columns = columns[1:]
    return statement(
        source, f"{key}-{text.slug(group.label)}", f"{title}: {group.label.lower()}", rows, columns
    )
