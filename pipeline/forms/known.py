"""What a form is filled in with before it is sent out: what earlier occasions have told, put together row by row (``schemas/known.py``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from pipeline.config import Municipality, Occasion, Unit
from pipeline.forms.excel_job import Filled, KnownRow, KnownRows, Record, Value
from pipeline.model import Figure, Row
from pipeline.read.records import Earlier, owners
from pipeline.schemas import owner
from pipeline.schemas.base import ExcelForm, Sheet, Type
from pipeline.schemas.known import ALL, UNIT, Known, known_from
from pipeline.schemas.questions import FRAGOR, begun

_EVERY: Final = "*"


def known_rows(
    form: ExcelForm, unit: Unit, municipality: Municipality, occasion: Occasion, earlier: Earlier | None
) -> Mapping[str, KnownRows]:
    """Return what is known of a form's rows, by sheet, in order; nothing of what nobody has told."""
    found: dict[str, KnownRows] = {}
    if any(sheet.key == FRAGOR.key for sheet in form.sheets):
        declared = begun(occasion.kind, municipality.settings)
        found[FRAGOR.key] = {record["fraga_id"]: KnownRow(dict(record)) for record in declared}
    for sheet in form.sheets if earlier else ():
        whose = frozenset({owner(form, sheet.key, unit.id, municipality, occasion), unit.id})
        rows: dict[str, KnownRow] = {}
        for source in known_from().get(sheet.key, ()):
            told = earlier.rows(source.kind, source.back, source.sheet) if earlier else ()
            mine = _mine(told, source, whose, municipality, occasion)
            _add(rows, sheet, source, [row for row in mine if _wanted(row, source, found)])
        if rows:
            found[sheet.key] = rows
    return found


def _mine(
    rows: Sequence[Row], source: Known, whose: frozenset[str], municipality: Municipality, occasion: Occasion
) -> Iterator[Row]:
    """Yield the rows that are the unit's: handed in by it or by what it was before, or by another that names it."""
    for row in rows:
        if source.whose == _EVERY:
            yield row
        elif source.whose:
            named = {municipality.present(word.strip()) for word in _text(row, source.whose).split(",")}
            if named & {*whose, ALL}:
                yield row
        elif owners(row, municipality, occasion) & whose:
            yield row


def _wanted(row: Row, source: Known, found: Mapping[str, KnownRows]) -> bool:
    if any(_text(row, key).casefold() in words for key, words in source.unless.items()):
        return False
    if source.within is None or not found.get(source.within[1]):
        return True
    key, sheet = source.within
    return _text(row, source.fields[key]) in found[sheet]


def _add(rows: dict[str, KnownRow], sheet: Sheet, source: Known, told: Sequence[Row]) -> None:
    """Add what a source tells to the rows that are known; what is known already stays."""
    first, begins = sheet.fields[0].key, bool(rows)
    lines = {old: new for new, old in source.lines.items()}
    for row in told:
        values = {new: value for new, old in source.fields.items() if (value := _value(row, old)) is not None}
        if sheet.rows:
            key = lines.get(row.key, "") if lines else row.key
            known = rows.setdefault(key, KnownRow()) if key and values else None
        elif source.by:
            known = next((one for one in rows.values() if _alike(one.values, values, source.by)), None)
        elif first in values and sheet.fields[0].type is Type.ID:
            known = _row(rows, str(values[first]), source, begins=begins)
        else:
            known = _row(rows, f"#{len(rows)}", source, begins=begins) if values else None
        if known is None:
            continue
        for name in values.keys() - known.values.keys():
            known.values[name] = values[name]
            if source.is_likely(name):
                known.likely.add(name)


def _row(rows: dict[str, KnownRow], key: str, source: Known, *, begins: bool) -> KnownRow | None:
    """Return the row of an id, a new one when the source's rows become rows of the form."""
    if key not in rows and (source.rows == "never" or (source.rows == "first" and begins)):
        return None
    return rows.setdefault(key, KnownRow())


def _alike(one: Record, other: Record, fields: Sequence[str]) -> bool:
    return all(one.get(name) is not None and one.get(name) == other.get(name) for name in fields)


def _value(row: Row, name: str) -> Value:
    if name == UNIT:
        return row.unit
    value = row.values.get(name)
    return value.value if isinstance(value, Figure) else value


def _text(row: Row, name: str) -> str:
    value = row.values.get(name)
    return value if isinstance(value, str) else ""


def with_known(sheet: Sheet, given: Sequence[Record] | None, known: KnownRows) -> tuple[Record, ...] | None:
    """Return a list's records with what is known of them; without any given, those that are known. None when there are none at all.

    What is given goes first: it is somebody's own answer, carried from an older file.
    """
    if given is None:
        return tuple(one.values for one in known.values()) or None
    first = sheet.fields[0].key
    return tuple(
        {**(one.values if (one := known.get(str(record.get(first)))) else {}), **record} for record in given
    )


def locked(sheet: Sheet, record: Record, known: KnownRows) -> frozenset[str]:
    """Return the fields of a record that are known and stand as they are known."""
    one = known.get(str(record.get(sheet.fields[0].key)))
    if one is None:
        one = next((each for each in known.values() if each.values.items() <= record.items()), None)
    return frozenset(key for key in one.locked if record.get(key) == one.values[key]) if one else frozenset()


def came_filled(sheet: Sheet, known: KnownRows) -> frozenset[str]:
    """Return the fields that the form comes with, where something of each row is left to fill in."""
    came = {key for one in known.values() for key in one.values}
    asked = {field.key for field in sheet.fields if not (field.formula or field.published)}
    return frozenset(came) if asked - came else frozenset()


def filled_in(sheet: Sheet, records: Iterable[Mapping[str, object]], known: KnownRows) -> Iterator[Filled]:
    """Yield the cells of records that came filled in, so that the form can say what it was sent out with."""
    first = sheet.fields[0].key
    for record in records:
        one = known.get(str(record.get(first)))
        for key, value in sorted(one.values.items()) if one else ():
            if record.get(key) == value:
                yield sheet.key, str(record.get(first)), key, value, key not in (one.likely if one else ())
