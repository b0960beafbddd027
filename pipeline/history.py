"""Which earlier values the reports of an occasion ask for: found by letting them be merged, and noting what is asked for.

Nothing is listed by hand: a table that asks for another year, or a municipality's own one, is found by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pipeline.config import Municipality, Occasion
from pipeline.merge import merge
from pipeline.merge.key_figures import KEY_FIGURES
from pipeline.model import Dataset, Figure, Origin, Published, Row
from pipeline.schemas import asked, forms_for, owner
from pipeline.schemas.base import NUMBERS, ExcelForm, Sheet
from pipeline.schemas.published import PublishedTable, published_table


@dataclass(frozen=True, slots=True)
class Earlier:
    """A value that is asked for: of which occasion, its table, row and column, what the row is called and counts, and what is published."""

    occasion: str
    key: str
    label: str
    unit: str
    known: Published | None = None

    @property
    def table(self) -> PublishedTable:
        """Return the table that it is of."""
        return published_table(self.key)

    @property
    def row(self) -> str:
        """Return the row's part of the key."""
        return self.table.split(self.key)[0]

    @property
    def column(self) -> str:
        """Return the column's part of the key, empty when it has none."""
        return self.table.split(self.key)[1]


class _Noted(dict[str, Published]):
    """Published values that note by which keys they are asked for; copies note in the same list."""

    def __init__(self, values: Mapping[str, Published]) -> None:
        super().__init__(values)
        self.asked: list[str] = []

    def get(self, key: str, default: Any = None) -> Any:
        self.asked.append(key)
        return super().get(key, default)

    def __getitem__(self, key: str) -> Published:
        self.asked.append(key)
        return super().__getitem__(key)


def earlier(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> tuple[Earlier, ...]:
    """Return every earlier value that an occasion's tables and forms ask for, by occasion and in the order of the tables."""
    noted = {one: _Noted(dataset.published.get(one, {})) for one in occasion.published}
    blank = _with_rows(replace(dataset, published=noted), municipality, occasion)
    merge(blank, municipality, occasion)
    if occasion.previous in noted:
        noted[occasion.previous].asked += _repeated(blank, municipality, occasion)
    measures = (row for rows in dataset.rows.values() for row in rows if row.declares("enhet"))
    names = _Names(municipality, {row.key: row.text("enhet") for row in measures if row.text("enhet")})
    return tuple(
        Earlier(
            one,
            key,
            names.label(key, dict.get(values, key)),
            names.unit(key, dict.get(values, key)),
            dict.get(values, key),
        )
        for one, values in noted.items()
        for key in dict.fromkeys(values.asked)
    )


# -- rows that nobody has handed in yet ------------------------------------------------------------
def _sheets(municipality: Municipality, occasion: Occasion) -> Iterator[tuple[Sheet, str]]:
    """Yield the sheets of all forms of an occasion, each with the unit that its rows are of."""
    for unit in municipality.units:
        if unit.active(occasion):
            for form in forms_for(occasion.kind, unit.fills_in_as):
                if isinstance(form, ExcelForm):
                    for sheet in asked(form, municipality, occasion, unit.id).sheets:
                        yield sheet, owner(form, sheet.key, unit.id, municipality, occasion)


def _with_rows(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Dataset:
    """Return a dataset in which each unit has a row for each of its verksamheter, where none was handed in."""
    rows = dict(dataset.rows)
    for sheet, whose in _sheets(municipality, occasion):
        unit = municipality.unit(whose)
        if sheet.rows or unit is None or sheet.fields[0].choices_from != "verksamheter":
            continue
        there = {row.key for row in rows.get(sheet.key, ()) if row.unit == whose}
        new = (code for code, *_ in municipality.areas(unit, occasion) if code not in there)
        rows[sheet.key] = (*rows.get(sheet.key, ()), *(_blank(sheet, whose, code) for code in new))
    return replace(dataset, rows=rows)


def _blank(sheet: Sheet, unit: str, key: str) -> Row:
    values = {each.key: Figure.missing() if each.type in NUMBERS else None for each in sheet.fields}
    return Row(sheet.key, unit, key, {**values, sheet.fields[0].key: key}, {}, Origin(""))


def _repeated(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Iterator[str]:
    """Yield the keys of the published values that the forms repeat."""
    for sheet, whose in _sheets(municipality, occasion):
        keys = [row.id for row in sheet.rows if row.kind != "group"]
        keys += [row.key for row in dataset.of(sheet.key, whose) if not sheet.rows]
        for each in sheet.fields:
            if each.published:
                yield from (each.published.format(unit=whose, key=key) for key in keys)


# -- words ------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Names:
    """What rows are called and count."""

    municipality: Municipality
    counted: Mapping[str, str]  # what measures count, by their ids
    areas: dict[tuple[str, str], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for unit in self.municipality.units:
            self.areas.update({(unit.id, code): name for code, name, *_ in unit.verksamheter})

    def label(self, key: str, known: Published | None) -> str:
        """Return what a value is called: as it was published, else as its row or verksamhet is called."""
        table = published_table(key)
        row, _ = table.split(key)
        fixed = next((one.label for one in table.rows if one.id == row), "")
        if fixed or row in KEY_FIGURES:
            return fixed or KEY_FIGURES[row].label
        unit, _, code = row.partition("/")
        if code:
            name = self.areas.get((unit, code)) or (known.label if known else "") or code
            return f"{self.municipality.name_of(unit)}, {name}"
        return known.label if known and known.label else row

    def unit(self, key: str, known: Published | None) -> str:
        """Return what a value counts: as it was published, else as its table or key figure says."""
        if known and known.figure.unit:
            return known.figure.unit
        table = published_table(key)
        row, _ = table.split(key)
        if not table.unit and not table.rows and row in self.counted:
            return self.counted[row]
        if table.id == "nyckeltal" and row in KEY_FIGURES:
            return KEY_FIGURES[row].unit
        return table.unit_of(row) or "antal"
