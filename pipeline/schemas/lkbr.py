"""The accounts of a unit in the municipality's own rows (``formular = "lkbr"``): what a kommunalförbund hands in to be consolidated.

Without rows of its own a municipality has the law's. Its own rows stand in the unit's form as in the central one, with their formulas; a
formula over tables that the unit does not have is left out, and the row is typed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.formula import Between, Binary, Call, Formula, Name, Negative, Node, names
from pipeline.model import Origin
from pipeline.schemas.accounts import UTFALL, UTFALL_FG
from pipeline.schemas.base import Field, FixedRow, Sheet, Type, table
from pipeline.schemas.law import law_row
from pipeline.schemas.own import rows_of
from pipeline.schemas.statements import BR, RR
from pipeline.tables import Col, Kind, Line, Meaning, Structure, Table, TypedIn

OUTCOME: Final = "utfall"
SHEETS: Final = {"rr": "lkbr_rr", "br": "lkbr_br"}
"""The sheets of the unit, by the municipality's tables."""
LKBR_TABLES: Final = frozenset(SHEETS.values())

BOKSLUT_LKBR_RR: Final = table(
    SHEETS["rr"],
    "Resultaträkning enligt LKBR",
    "Resultaträkning i kommunens egna rader, hela belopp i tkr. Intäkter med plus, kostnader med minus.",
    RR,
    UTFALL.but(help="Rapportåret."),
    Field("budget", "Budget", Type.AMOUNT, "Styrelsens eller direktionens budget.", optional=True),
    UTFALL_FG.but(published="lkbr_rr/{key}/{unit}"),
).but(of_forms=("lkbr",))

BOKSLUT_LKBR_BR: Final = table(
    SHEETS["br"],
    "Balansräkning enligt LKBR",
    "Balansräkning den 31 december i kommunens egna rader, hela belopp i tkr. Alla poster med plus.",
    BR,
    UTFALL.but(title="Utgående balans", help="31 december rapportåret."),
    UTFALL_FG.but(title="Föregående år", published="lkbr_br/{key}/{unit}"),
).but(last_day=True, of_forms=("lkbr",))

_NOWHERE: Final = Origin("")


def _column(key: str, title: str, of: str, year: int = 0) -> Col:
    return Col(id=key, title=title, meaning=Meaning(of, years=(year, year)), origin=_NOWHERE)


_COLUMNS: Final = {
    SHEETS["rr"]: (
        _column(OUTCOME, "Utfall", "kommun"),
        _column("budget", "Budget", "budget"),
        _column("utfall_fg", "Utfall föregående år", "kommun", -1),
    ),
    SHEETS["br"]: (
        _column(OUTCOME, "Utgående balans", "kommun"),
        _column("utfall_fg", "Föregående år", "kommun", -1),
    ),
}


def units_in_own_rows(municipality: Municipality, occasion: Occasion) -> tuple[str, ...]:
    """Return the units that hand in their accounts in the municipality's own rows."""
    owned = municipality.of_kind("bolag", "forbund", during=occasion)
    return tuple(unit.id for unit in owned if unit.form == "lkbr")


def with_accounts(structure: Structure, units: tuple[str, ...]) -> Structure:
    """Return a structure with the municipality's own rows of RR and BR also as the tables of ``units`` that hand in their accounts in them."""
    if not units:
        return structure
    tables = dict(structure.tables)
    for own, sheet in SHEETS.items():
        whose = structure.table(own)
        if whose is not None and whose.lines:
            tables[sheet] = _theirs(whose, sheet, units)
    return replace(structure, tables=tables) if len(tables) > len(structure.tables) else structure


def _theirs(whose: Table, sheet: str, units: tuple[str, ...]) -> Table:
    return replace(
        whose,
        id=sheet,
        handed_in_by=units,
        occasions=("bokslut",),
        typed_in=TypedIn.TKR,
        lines=tuple(
            replace(line, formula=_renamed(line.formula) if line.formula else None, tie=None)
            for line in whose.lines
        ),
        columns=_COLUMNS[sheet],
    )


def _renamed(formula: Formula) -> Formula | None:
    """Return a formula over the unit's own tables; None where it asks for what the unit does not have."""
    if any(
        (one.table and one.table not in SHEETS) or one.years != (0, 0) or one.day for one in names(formula)
    ):
        return None
    return replace(formula, node=_node(formula.node))


def _node(node: Node) -> Node:
    match node:
        case Name(table=of) if of:
            return replace(node, table=SHEETS[of])
        case Negative(of):
            return Negative(_node(of))
        case Binary(operator, left, right):
            return Binary(operator, _node(left), _node(right))
        case Call(function, arguments):
            return Call(function, tuple(one if isinstance(one, Between) else _node(one) for one in arguments))
    return node


def in_own_rows(sheets: Iterable[Sheet], structure: Structure, unit: str) -> tuple[Sheet, ...]:
    """Return the sheets of a unit's form, those of accounts in the municipality's rows with its own rows where it has any."""
    tables = with_accounts(structure, (unit,)).tables
    return tuple(_sheet(sheet, tables) if sheet.key in LKBR_TABLES else sheet for sheet in sheets)


def _sheet(sheet: Sheet, tables: Mapping[str, Table]) -> Sheet:
    whose = tables.get(sheet.key)
    if whose is None:
        return sheet
    lines = {line.id: line for line in whose.lines}
    rows = tuple(_row(row, lines.get(row.id)) for row in rows_of(whose))
    published = f"enhet/{{unit}}/{sheet.key}/{{key}}/kommun"
    fields = (replace(each, published=published) if each.published else each for each in sheet.fields)
    return sheet.but(rows=rows, fields=tuple(fields))


def _row(row: FixedRow, line: Line | None) -> FixedRow:
    """Return an own row that must be filled in where the law's would have to be: one that is a term of its own in a sum need not."""
    law = law_row(line.meaning.of) if line and line.typed and line.meaning else None
    return replace(
        row, required=line is not None and line.kind is Kind.ROW and law is not None and not law.terms
    )
