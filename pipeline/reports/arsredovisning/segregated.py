"""Särredovisningar of VA and avfall (lagen om allmänna vattentjänster 50 §)."""

from __future__ import annotations

from itertools import pairwise

from pipeline import text
from pipeline.reports.base import Source, section
from pipeline.reports.comparison import statement
from pipeline.schemas.base import FixedRow
from pipeline.schemas.segregated import SEGREGATED_ROWS
from pipeline.view import Section, Table


def segregated(source: Source, part: str) -> tuple[Section, ...]:
    """Return the chapter with segregated accounts of VA and avfall, if there are any."""
    parts: list[Section] = []
    for key, title, heading in (("va", "Vatten och avlopp", "va"), ("avfall", "Avfall", "avfall")):
        if not source.dataset.of(key):
            continue
        groups = [place for place, row in enumerate(SEGREGATED_ROWS) if row.kind == "group"] + [
            len(SEGREGATED_ROWS)
        ]
        tables = [
            _segregated_table(source, key, title, SEGREGATED_ROWS[first], SEGREGATED_ROWS[first + 1 : last])
            for first, last in pairwise(groups)
        ]
        parts.append(section(f"sarredovisning-{key}", title, *source.central_text(heading, title), *tables))
    if not parts:
        return ()
    return (
        section(
            "sarredovisningar",
            "Särredovisningar",
            sections=parts,
            part=part,
            intro="Verksamheter som betalas med avgifter och redovisas för sig.",
        ),
    )


def _segregated_table(
    source: Source, key: str, title: str, group: FixedRow, rows: tuple[FixedRow, ...]
) -> Table:
    columns = [("{last}", f"{key}/{{row}}/fg"), ("{year}", f"{key}/{{row}}/utfall")]
    if group.id == "X_":
        columns.insert(1, ("Budget {year}", f"{key}/{{row}}/budget"))
    if group.id == "Z_":
        columns = columns[1:]
    return statement(
        source, f"{key}-{text.slug(group.label)}", f"{title}: {group.label.lower()}", rows, columns
    )
