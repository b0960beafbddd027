"""Own tables in which a line stands for several units: what each unit hands in of it, and what is handed in for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline.config import Municipality, Occasion, Unit
from pipeline.schemas.base import Field, FixedRow, Sheet, Sign, Type
from pipeline.schemas.law import COLUMNS
from pipeline.schemas.own import MONEY, field_key, handed_in_by, tab, titled, type_of
from pipeline.tables import OF_UNITS, ROW_KINDS, Col, Kind, Line, Meaning, Table

OWN: Final = "egen/"
"""What the keys of own rows begin with, in a dataset and among the figures: ``egen/rr``, ``egen/rr/int/nu``."""
FREE: Final = "fri"
"""The key under which the rows of tables that units make themselves are kept in a dataset."""
COMPANIES: Final = f"{OWN}bolag"
"""What the key of an own table of bolag begins with, as a sheet and among the rows of a dataset."""
PART: Final = "del"
"""The field with the id of a unit's part: a verksamhet or a project; the unit's own id stands for all of it."""
NAME: Final = "namn"
_OPERATING: Final = (
    "intakter", "kostnader", "netto", "interna_intakter", "interna_kostnader", "budget", "andring", "budget_rev", "avvikelse",
)  # fmt: skip
_INVESTING: Final = (
    "utgift",
    "inkomst",
    "netto",
    "ack",
    "beslutad_total",
    "beraknad_total",
    "budget",
    "avvikelse",
)
_COMPANY: Final = (
    "omsattning", "resultat_fin", "omslutning", "eget_kapital", "soliditet", "investeringar", "anstallda",
    "sjukfranvaro", "omsattning.budget", "resultat_fin.budget",
)  # fmt: skip


def own_key(table: str, line: Line, column: str, unit: str = "") -> str:
    """Return the key of a figure of an own table: ``egen/rr/int/nu``; of one unit's row or answer, ``enhet/bun/drift/summa/netto``."""
    if unit or line.of_unit:
        row = line.id if unit else line.part or "summa"
        return f"enhet/{unit or line.of_unit}/{table}/{row}/{column}"
    return f"{OWN}{table}/{line.id}/{column}"


def published_key(table: Table, line: Line, of: str, unit: str = "") -> str:
    """Return the key under which a row's figure is published: ``rr/int/kommun``; in tables of units apart from what the law knows.

    What a ``unit`` has answered in a table that each has its own of is published as the unit's.
    """
    if line.of_unit or table.of_units or (unit and table.of_each):
        return own_key(table.id, line, of, unit)
    return f"{table.id}/{line.id}/{of}"


def asked_of(table: Table, municipality: Municipality, occasion: Occasion) -> tuple[str, ...]:
    """Return the units that each hand in a table of their own; nothing for one that is handed in for all."""
    if not table.of_each:
        return ()
    if table.id.startswith(f"{FREE}-"):
        return table.handed_in_by
    return tuple(
        unit.id
        for unit in municipality.units
        if unit.active(occasion) and handed_in_by(table, unit.kind, unit.id)
    )


def subject(table: Table) -> str:
    """Return whose figures the roles of a table are: of drift, inv or bolag, by how its id begins."""
    return next((name for name in ("inv", "bolag") if table.id.startswith(name)), "drift")


def role_key(table: Table, unit: str, part: str, meaning: Meaning) -> str:
    """Return the key of the merged figure that a role is, empty when merging makes none: ``drift/bun/summa/netto``.

    Of last year there are the net of each verksamhet and the figures of bolag.
    """
    whose, role, years = subject(table), meaning.of, meaning.years
    if whose == "bolag":
        name, _, budget = role.partition(".")
        when = {(0, 0): budget or "utfall", (-1, -1): "" if budget else "fg"}.get(years, "")
        return f"bolag/{unit}/{name}/{when}" if role in _COMPANY and when and not part else ""
    if whose == "drift" and role == "netto" and years == (-1, -1):
        return f"drift/{unit}/{part or 'summa'}/netto_fg"
    if years != (0, 0):
        return ""
    roles = _INVESTING if whose == "inv" else _OPERATING
    return f"{whose}/{unit}/{part or 'summa'}/{role}" if role in roles else ""


def selection(table: Table, municipality: Municipality, occasion: Occasion) -> Iterator[tuple[Line, Unit]]:
    """Yield the units of each line that stands for units, in order."""
    for line in table.lines:
        if line.kind in OF_UNITS:
            for unit in municipality.selected(line.id, occasion) or ():
                yield line, unit


def expanded(
    table: Table, municipality: Municipality, occasion: Occasion, parts: dict[str, list[tuple[str, str]]]
) -> Table:
    """Return a table with a line for each unit where a line stands for several, and below it its ``parts`` (id and name) where they are asked for."""
    if not table.of_units:
        return table
    lines: list[Line] = []
    for line in table.lines:
        if line.kind not in OF_UNITS:
            lines.append(line)
            continue
        for unit in municipality.selected(line.id, occasion) or ():
            within = line.kind is Kind.UNITS_AND_PARTS
            own = replace(
                line,
                id=unit.id,
                label=line.label or unit.name,
                kind=Kind.SUM if within else Kind.ROW,
                of_unit=unit.id,
            )
            lines.append(own)
            lines += [
                replace(own, id=f"{unit.id}.{key}", label=name, kind=Kind.ROW, part=key)
                for key, name in parts.get(unit.id, ())
                if within
            ]
    return replace(table, lines=tuple(lines))


def _fields(
    table: Table, occasion: Occasion, columns: Iterator[Col], *, full: bool = True
) -> Iterator[Field]:
    """Yield the columns as fields; a role is reckoned out of the unit's other sheets where it hands in ``full`` accounts."""
    typed_in = table.typed_in
    for column in columns:
        unit = column.unit or table.unit
        meaning = column.meaning
        role = role_key(table, "", "", meaning) if meaning else ""
        answered = (
            meaning is not None and "." in meaning.of and meaning.of not in COLUMNS
        )  # asked in another table
        reckoned = column.formula is not None or answered or (full and bool(role))
        yield Field(
            field_key(table, column),
            titled(column.title, occasion.year) or column.id,
            type_of(unit),
            optional=True,
            unit="" if unit in MONEY else unit,
            reckoned=reckoned,
            own_formula=column.formula,
            scale=typed_in.factor,
            half=typed_in.last_digit / 2,
        )


def _by_unit(table: Table) -> Iterator[Col]:
    return (column for column in table.columns if "central" not in column.handed_in_by)


def unit_sheet(table: Table, unit: Unit, municipality: Municipality, occasion: Occasion) -> Sheet | None:
    """Return what a unit hands in of a table of units: a line for itself, and for its parts; None when it is not in it or all is reckoned."""
    lines = [line for line, each in selection(table, municipality, occasion) if each.id == unit.id]
    full = unit.form != "kort"
    fields = tuple(_fields(table, occasion, _by_unit(table), full=full))
    if not lines or all(field.reckoned for field in fields):
        return None
    title, text = tab(table.title or table.id), table.footnote or f"{table.title or table.id}."
    if lines[0].kind is Kind.UNITS_AND_PARTS:
        first = (
            Field(PART, "Id", Type.ID, "Delens id; enhetens eget id för hela enheten.", 12),
            Field(NAME, "Benämning", Type.TEXT, "", 40),
        )
        return Sheet(f"{OWN}{table.id}", title, text, (*first, *fields), required=False)
    return Sheet(
        f"{OWN}{table.id}", title, text, fields, (_row(table, unit.id, unit.name, fields),), required=False
    )


def central_sheet(table: Table, municipality: Municipality, occasion: Occasion) -> Sheet | None:
    """Return what is handed in for all units of a table: rows that are no units, and the columns of the units that are handed in centrally."""
    every = tuple(_fields(table, occasion, iter(table.columns)))
    central = tuple(field_key(table, column) for column in table.columns if "central" in column.handed_in_by)
    rows: list[FixedRow] = []
    for line in expanded(table, municipality, occasion, {}).lines:
        if line.kind is Kind.HEADING:
            rows.append(FixedRow(line.id, line.label, "group"))
        elif line.of_unit and central:
            rows.append(replace(_row(table, line.id, line.label, every), columns=central))
        elif not line.of_unit:
            kind = ROW_KINDS.get(line.kind, "row")
            made = _row(table, line.id, line.label, every)
            rows.append(replace(made, kind=kind, own_formula=line.formula))
    if all(row.kind == "group" or (row.reckoned and not central) for row in rows):
        return None
    title = tab(table.title or table.id)
    return Sheet(f"{OWN}{table.id}", title, table.footnote or f"{title}.", every, tuple(rows), required=False)


def _row(table: Table, key: str, label: str, fields: tuple[Field, ...]) -> FixedRow:
    return FixedRow(
        key,
        label,
        sign=Sign.ANY,
        required=False,
        columns=tuple(field.key for field in fields),
        own=True,
        scale=table.typed_in.factor,
        half=table.typed_in.last_digit / 2,
    )
