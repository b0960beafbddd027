"""The range of every number that is read: finite, no greater than a municipality can have, no finer than anything is measured.

One place for cells, published values, budget decisions, saved answers and settings, so that no stage after them meets a number that cannot
be reckoned with or printed. A number outside is told where it stands, and counts as missing.
"""

from __future__ import annotations

from decimal import Context, Decimal, InvalidOperation
from typing import Final

GREATEST: Final = Decimal(10**15)
"""The greatest number, with either sign: Excel keeps no more digits."""
GREATEST_COUNT: Final = Decimal(10**12)
GREATEST_PERCENT: Final = Decimal(10**6)
_FINEST: Final = 20
"""Decimals that are kept; what is left of a subtraction of binary numbers has more of them, and means nothing."""
_EXACT: Final = Context(prec=60)


def decimal_of(written: str | Decimal) -> Decimal:
    """Return the number that is written; what is none, or has an exponent beyond all measure, is not a number."""
    try:
        return Decimal(written)
    except InvalidOperation:
        return Decimal("NaN")


def is_within(number: Decimal, least: Decimal = -GREATEST, most: Decimal = GREATEST) -> bool:
    """Tell whether a number is finite and within limits, whatever its size."""
    return number.is_finite() and least <= number <= most


def trimmed(number: Decimal) -> Decimal:
    """Return a finite number no finer than anything is measured; others as they are."""
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or exponent >= -_FINEST or number.adjusted() > _FINEST:
        return number
    return number.quantize(Decimal(1).scaleb(-_FINEST), context=_EXACT)


def described(number: Decimal) -> str:
    """Return the number as a sentence about its being out of range says it: few signs, however many it has."""
    if not number.is_finite():
        return "inget ändligt tal"
    if is_within(number):
        return f"{trimmed(number).normalize():f}".replace(".", ",").replace("-", "\N{MINUS SIGN}")
    return f"ett tal med {number.adjusted() + 1} siffror före decimaltecknet"
