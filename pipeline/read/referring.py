"""What a cell refers to by its name is the row that has the name; what nothing has is told at the cell with the nearest that is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline.model import Dataset, Problem, Row, Severity
from pipeline.schemas import sheets
from pipeline.schemas.named import id_of, meant
from pipeline.schemas.references import REFERENCES, Reference, named

TOLD: Final = frozenset(
    {("indikatorer", "mal_id"), ("vp_indikatorer", "mal_id"), ("vp_aktiviteter", "mal_id")}
)
"""Those that no rule tells of."""
CHECKED: Final = TOLD | {("kval_indikatorer", "grunduppdrag")}
"""Those that are wrong also by what the form itself holds (the second is KV-06)."""


def resolved(dataset: Dataset) -> tuple[Dataset, tuple[Problem, ...]]:
    """Return the dataset with ids where names were written. Problems: CELL6, a warning, of a reference to nothing that the sheet it is about has."""
    rows, problems = dict(dataset.rows), list[Problem]()
    for (key, field), reference in REFERENCES.items():
        made = []
        for row in rows.get(key, ()):
            said = row.values.get(field)
            names = named(dataset, reference, row.unit) if isinstance(said, str) else {}
            found = id_of(said, names) if isinstance(said, str) else said
            made.append(replace(row, values={**row.values, field: found}) if found != said else row)
            if (key, field) in TOLD and isinstance(found, str) and names:
                problems += _unknown(row, field, found, names, reference)
        if made:
            rows[key] = tuple(made)
    return replace(dataset, rows=rows), tuple(problems)


def _unknown(
    row: Row, field: str, said: str, names: dict[str, str], reference: Reference
) -> Iterator[Problem]:
    if said in names:
        return
    title = sheets()[reference.sheet].title
    message = f"”{said}” finns inte på fliken ”{title}”."
    hint = f"{meant(said, names)}Välj ur listan, eller lägg till raden på fliken ”{title}”."
    yield Problem(Severity.WARNING, "CELL6", message, hint, row.unit, row.at(field))
