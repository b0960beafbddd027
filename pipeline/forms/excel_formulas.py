"""The formulas of the forms, each with the value Excel would have stored.

A sum with an empty term is empty, never smaller; a term that does not apply counts as nothing. That is what the reader computes too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Final

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from pipeline.forms.excel_job import Value
from pipeline.schemas.formula import parts

DASH: Final = "\N{EN DASH}"
Result = Decimal | str
"""A number, an empty text while a term is missing, or a dash when no term applies."""


def runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return the unbroken stretches in some whole numbers."""
    unbroken: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if unbroken and unbroken[-1][1] == number - 1:
            unbroken[-1] = (unbroken[-1][0], number)
        else:
            unbroken.append((number, number))
    return unbroken


def stretches(rows: Iterable[int], column: int) -> list[str]:
    """Return cells of one column as ranges: ``C5:C7``, ``C9``."""
    return [_range(first, column, last, column) for first, last in runs(rows)]


def _range(top: int, left: int, bottom: int, right: int) -> str:
    return (
        xl_rowcol_to_cell(top, left) if (top, left) == (bottom, right) else xl_range(top, left, bottom, right)
    )


def summed(plus: Sequence[str], minus: Sequence[str]) -> str:
    """Return the formula that adds some ranges and subtracts others, empty while any of their cells is."""
    every = [*plus, *minus]
    blank = "+".join(f"COUNTBLANK({item})" for item in every)
    total = f"SUM({','.join(plus)})" if plus else "0"
    total += f"-SUM({','.join(minus)})" if minus else ""
    return f'=IF({blank}>0,"",IF(COUNT({",".join(every)})=0,"{DASH}",{total}))'


def of_record(formula: str, cell: Callable[[str], str]) -> str:
    """Return a field's formula as Excel writes it, given the cell of each key."""
    terms = parts(formula)
    if any(operator == "*" for operator, _ in terms):
        cells = [cell(key) for _, key in terms]
        empty = ",".join(f'{one}=""' for one in cells)
        return f'=IF(OR({empty}),"",IF(COUNT({",".join(cells)})<{len(cells)},"{DASH}",{"*".join(cells)}))'
    plus = [cell(key) for operator, key in terms if operator == "+"]
    return summed(plus, [cell(key) for operator, key in terms if operator == "-"])


def computed(formula: str, record: Mapping[str, Value | Result]) -> Result:
    """Return the value of a field's formula for one record, as Excel would store it."""
    terms = parts(formula)
    values = [record.get(key) for _, key in terms]
    if any(value is None or value == "" for value in values):
        return ""
    if any(operator == "*" for operator, _ in terms):
        product = Decimal(1)
        for value in values:
            if not isinstance(value, Decimal | int):
                return DASH
            product *= value
        return product
    return total(zip((operator == "-" for operator, _ in terms), values, strict=True))


def total(terms: Iterable[tuple[bool, Value | Result]]) -> Result:
    """Return the sum of (subtracted, value) pairs as Excel would store it."""
    given = list(terms)
    if any(value is None or value == "" for _, value in given):
        return ""
    numbers = [-value if minus else value for minus, value in given if isinstance(value, Decimal | int)]
    return sum((Decimal(number) for number in numbers), Decimal(0)) if numbers else DASH


# -- conditions, relative to the first cell of a range ----------------------------------------------
def holds_words(cell: str, accepted: str) -> str:
    """Return the conditions (for ``AND``) that a cell holds text which is no number and is not in the list of what says *not applicable*."""
    return f'ISTEXT({cell}),{cell}<>"",COUNTIF({accepted},{cell})=0'
