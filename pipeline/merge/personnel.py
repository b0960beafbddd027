"""Personnel measures of the municipality and of each nämnd, this year and last."""

from __future__ import annotations

from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.columns import Cell, Figures, FixedTable, Published, Sum, cells, of_units
from pipeline.merge.few_people import without_small
from pipeline.model import Dataset
from pipeline.schemas.personnel import DELAR_PERSONAL_ROWS, PERSONAL_ROWS
from pipeline.units import Owner

_KEY: Final = "personal/{row}/{unit}"
_CHANGE: Final = Sum("forandring", ("utfall", "-fg"))
YEAR_END: Final = FixedTable(
    _KEY,
    "personal",
    PERSONAL_ROWS,
    (*cells("utfall"), Published("fg", "previous", _KEY, typed="utfall_fg"), _CHANGE),
)
INTERIM: Final = FixedTable(
    _KEY, "d_personal", DELAR_PERSONAL_ROWS, (*cells("utfall"), Cell("fg", "utfall_fg"), _CHANGE)
)


def personnel(table: FixedTable, dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return the personnel measures of a kind of occasion, without the sick leave of so few that one could be recognised."""
    units = (Owner.MUNICIPALITY.value, *(unit.id for unit in municipality.of_kind("namnd", during=occasion)))
    figures = of_units((table,), units, dataset, occasion)
    for unit in units:
        figures = without_small(figures, table.sheet, table.key, unit)
    return figures
