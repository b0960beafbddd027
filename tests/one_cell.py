"""One thing changed in memory, and what one rule says about it: no file is written, so a limit can be tried at every value.

A place is a path: ``kn/drift/0/kostnader`` (unit that delivered, sheet, row id or number, field), ``published/2024-bokslut/rr/R4/kommun``,
``settings/goal_limit``, ``occasion/date``, ``units/bo/consolidated`` or ``text/ek/geh`` (number of words, None for no text).
``~1`` is the value that is there and one more.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

from pipeline import build
from pipeline.config import Municipality, Occasion
from pipeline.merge import merge
from pipeline.merge.accounts import with_sums
from pipeline.model import Dataset, Figure, Origin, Published, Row, Text
from pipeline.rules import RULES, Context
from pipeline.schemas import sheet as schema
from pipeline.schemas.base import Sheet
from pipeline.schemas.formula import parts
from tests import mini, planted

BY_CODE: Final = {rule.code: rule for rule in RULES}


@cache
def sound(name: str) -> build.Checked:
    """Return the tiny municipality as checked, or an example's occasion (``lindhult/2025-delar``)."""
    if name != mini.NAME:
        return planted.example(name)[0]
    with tempfile.TemporaryDirectory() as place:
        return mini.check(mini.town(), Path(place))


def said(
    code: str, changes: Mapping[str, Any], name: str = mini.NAME, folder: Path | None = None
) -> tuple[str, ...]:
    """Return what a rule says about a municipality with some things changed: ``fel: …``, with plain spaces."""
    problems = BY_CODE[code].check(context(changes, name, folder))
    words = (f"{problem.severity.value}: {problem.message}" for problem in problems)
    return tuple(one.replace("\N{NO-BREAK SPACE}", " ") for one in words)


def context(changes: Mapping[str, Any], name: str = mini.NAME, folder: Path | None = None) -> Context:
    """Return everything that is known about a municipality with some things changed.

    ``folder`` is the municipality's own, for tables that it keeps there.
    """
    checked = sound(name)
    municipality, occasion, dataset = checked.municipality, checked.occasion, checked.dataset
    if folder is not None:
        municipality = replace(municipality, folder=folder)
    for path, value in changes.items():
        first, _, rest = path.partition("/")
        if first == "settings":
            made: Any = Decimal(value) if isinstance(getattr(municipality.settings, rest), Decimal) else value
            settings = replace(municipality.settings, **{rest: made})
            municipality = replace(municipality, settings=settings)
        elif first == "units":
            municipality = _unit(municipality, rest, value)
        elif first == "occasion":
            occasion = replace(occasion, **{rest: value})
        else:
            dataset = _changed(dataset, occasion, first, rest, value)
    accounts, _ = merge(
        dataset, municipality, occasion, {key: one.accounts for key, one in checked.related.items()}
    )
    return Context(dataset, accounts, municipality, occasion, checked.related)


def _unit(municipality: Municipality, rest: str, value: Any) -> Municipality:
    key, field = rest.split("/")
    units = tuple(replace(unit, **{field: value}) if unit.id == key else unit for unit in municipality.units)
    assert units != municipality.units, f"{rest} is {value} already, or there is no such unit"
    return replace(municipality, units=units)


def _changed(dataset: Dataset, occasion: Occasion, first: str, rest: str, value: Any) -> Dataset:
    if first == "published":
        when, _, key = rest.partition("/")
        return replace(dataset, published=_published(dataset, when, key, value))
    if first == "text":
        unit, heading = rest.split("/")
        return replace(dataset, texts=_texts(dataset, (unit, heading), value))
    sheet, row, field = rest.split("/")
    return replace(
        dataset, rows=dict(dataset.rows) | {sheet: _rows(dataset, occasion, first, sheet, row, field, value)}
    )


def _published(dataset: Dataset, when: str, key: str, value: Any) -> dict[str, Mapping[str, Published]]:
    known = {name: dict(values) for name, values in dataset.published.items()}
    values = known.setdefault(when, {})
    if value is None:
        del values[key]
    else:
        unit = values[key].figure.unit if key in values else "tkr"
        at = Origin(f"published/{when}.csv", key)
        values[key] = Published(key, Figure.cell(Decimal(str(value)), at, unit))
    return dict(known)


def _texts(dataset: Dataset, place: tuple[str, str], words: int | None) -> dict[tuple[str, str], Text]:
    texts = dict(dataset.texts)
    assert place in texts
    if words is None:
        del texts[place]
    else:
        texts[place] = replace(texts[place], words=words)
    return texts


def _rows(
    dataset: Dataset, occasion: Occasion, unit: str, key: str, wanted: str, field: str, value: Any
) -> tuple[Row, ...]:
    """Return a sheet's rows with one cell changed, and with what follows from it in the row and in the sheet's sums."""
    sheet, rows = schema(key), list(dataset.of(key))
    whose = "budgetbeslut/" if sheet.shown else f"{occasion.id}/{unit}/"
    own = [place for place, row in enumerate(rows) if row.origin.file.startswith(whose)]
    found = [
        place
        for number, place in enumerate(own)
        if wanted == (str(number) if wanted.isdigit() else rows[place].key)
    ]
    assert found, f"{unit} has no row {wanted} in {key}"
    row = rows[found[0]]
    sheet.field(field)  # an unknown field stops here
    if isinstance(value, str) and value.startswith("~"):
        value = (row.figure(field).value or Decimal(0)) + Decimal(value[1:])
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        value = Figure.cell(Decimal(value), row.at(field), row.figure(field).unit or "tkr")
    own_id = value if row.key == row.values.get(field) and isinstance(value, str) else row.key
    values = _computed(sheet, dict(row.values) | {field: value})
    rows[found[0]] = replace(row, key=own_id, values=values)
    if sheet.rows:
        _resum(sheet, rows, own, field)
    return tuple(rows)


def _computed(sheet: Sheet, values: dict[str, Any]) -> dict[str, Any]:
    for field in sheet.fields:
        if field.formula:
            terms = [(sign, values.get(name) or Figure.missing()) for sign, name in parts(field.formula)]
            made = terms[0][1]
            for sign, term in terms[1:]:
                made = (
                    made + term if sign == "+" else made - term if sign == "-" else made.times(term, "antal")
                )
            values[field.key] = made
    return values


def _resum(sheet: Sheet, rows: list[Row], own: list[int], field: str) -> None:
    figures = {rows[place].key: rows[place].figure(field) for place in own}
    sums = with_sums(sheet.rows, figures)
    computed = {row.id for row in sheet.rows if row.computed}
    for place in own:
        if rows[place].key in computed:
            rows[place] = replace(
                rows[place], values=dict(rows[place].values) | {field: sums[rows[place].key]}
            )
