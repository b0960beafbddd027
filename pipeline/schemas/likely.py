"""What a cell may hold and what is likely of it: declared once, for what reads it, the rules that judge it, and the form that says so.

The reader takes the words; the rules C47, C48 and C70 (``rules/signs.py``, ``plausibility.py``, ``spans.py``) take signs, spans and sizes;
the form's own check (``forms/excel_faults.py``) writes all of them as formulas.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Final

from pipeline.schemas.base import NUMBERS, Field, FixedRow, Sheet, Sign, Type
from pipeline.schemas.formula import parts
from pipeline.schemas.statements import BR, RR

# -- words ---------------------------------------------------------------------------------------------------
NOT_APPLICABLE: Final = ("ej tillämpligt", "e.t.", "et", "n/a", "ej aktuellt", "\N{EN DASH}", "-", "—", "−")
"""What may stand in a number's cell when the question does not apply; case does not matter."""
YES: Final = ("ja", "j", "x")
NO: Final = ("nej", "n")

# -- units ---------------------------------------------------------------------------------------------------
UNITS: Final = {Type.AMOUNT: "tkr", Type.PERCENT: "%", Type.COUNT: "antal"}
PER_CENT: Final = frozenset({"%", "procent"})
_COUNTED: Final = frozenset({"antal", "år", "h", "index"})
_SHARES: Final = (0, 100)
STATEMENT_SIGNS: Final[Mapping[str, Sign]] = {row.id: row.sign for row in (*RR, *BR)}
"""The sign of each row of the statements, for a record that names its row (``Field.sign_of``)."""

# -- sizes ---------------------------------------------------------------------------------------------------
FAR: Final = Decimal(33)
"""A hundred times, when the year itself may treble the value."""
VERY_FAR: Final = Decimal(300)
"""From here the slip is a thousand times rather than a hundred."""
NEAR: Final = Decimal(2)
"""How near the others a mended value must come for the slip to be certain."""
SMALL: Final = Decimal(300)
"""Amounts below this vary a hundred times by nature, tkr."""
SLIPS: Final = tuple(Decimal(times) for times in ("100", "0.01", "1000", "0.001", "1000000", "0.000001"))
"""What a value in the wrong unit must be multiplied by to be right."""
GROSS: Final = 5
"""A sum that is so little of its terms is what they leave."""
ALIKE: Final = Decimal(3)
"""So near in size that only the sign can be wrong."""
MIRROR: Final = Decimal("0.1")
"""Within so much of its size a number is another with its sign turned."""
MANY: Final = 3
"""So many others of one sign speak also against a result or a difference."""
STATEMENTS: Final = ("rr", "br", "d_rr", "d_br")
"""The sheets in which the row stands that a record names as what its number is a part of."""
PART: Final = (Decimal("1.5"), Decimal(10))
"""A part may be so many times its whole, and so much more beside, before it is told."""


def sign_of(field: Field, line: FixedRow | None, named: str = "") -> Sign:
    """Return the sign a number must have: the form's own, or that of the statement row that the record has ``named``."""
    if field.sign_of:
        return STATEMENT_SIGNS.get(named, Sign.ANY)
    return line.sign if line else field.sign


def span_of(field: Field, line: FixedRow | None, unit: str) -> tuple[int, int | None] | None:
    """Return the least and the most that a number in a unit may be; None for one without limits."""
    declared = (line.span if line else None) or field.span
    kind = (line.type if line else None) or field.type
    if declared or kind is Type.AMOUNT:
        return declared
    if kind is Type.PERCENT:
        return _SHARES
    return (0, None) if unit in _COUNTED else None


def unit_of(field: Field, line: FixedRow | None = None) -> str:
    """Return the unit of a number as it is read."""
    kind = (line.type if line else None) or field.type
    return (line.unit if line and line.unit else UNITS.get(kind, "")) or field.unit


def swings(field: Field, line: FixedRow | None, unit: str, sign: Sign) -> bool:
    """Tell whether a number may change its sign from year to year: a row of a statement without a sign is a result or a difference."""
    kind = (line.type if line else None) or field.type
    span = span_of(field, line, unit)
    amount = line is not None and kind is Type.AMOUNT
    return sign is Sign.ANY and (amount or (span is not None and span[0] < 0))


@cache
def kin(sheet: Sheet) -> Mapping[str, tuple[Field, ...]]:
    """Return the other fields of a sheet that count the same thing as each of its numbers."""
    numbers = [field for field in sheet.fields if field.type in NUMBERS]
    return {
        number.key: tuple(other for other in numbers if other is not number and _akin(sheet, number, other))
        for number in numbers
    }


def _akin(sheet: Sheet, field: Field, other: Field) -> bool:
    """Tell whether two numbers count the same thing; a computed one and what it is computed from do not."""
    alike = (
        field.series == other.series if sheet.rows else bool(field.series) and field.series == other.series
    )
    return alike and field.key not in terms(sheet, other) and other.key not in terms(sheet, field)


def terms(sheet: Sheet, field: Field) -> frozenset[str]:
    """Return the fields that a computed field rests on, whatever the depth."""
    found: set[str] = set()
    stack = [field]
    while stack:
        for _, key in parts(stack.pop().formula):
            if key not in found:
                found.add(key)
                stack.append(sheet.field(key))
    return frozenset(found)


def weights(sheet: Sheet, field: Field) -> Mapping[str, int]:
    """Return the typed fields that a computed sum rests on, with their signs; nothing for a product."""
    found: dict[str, int] = {}
    stack = [(field, 1)]
    while stack:
        term, sign = stack.pop()
        if not term.formula:
            found[term.key] = found.get(term.key, 0) + sign
            continue
        for operator, key in parts(term.formula):
            if operator == "*":
                return {}
            stack.append((sheet.field(key), sign if operator == "+" else -sign))
    return found
