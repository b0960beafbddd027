"""What is better: the one judge of an outcome against a target, another year or another municipality, in all reports and rules."""

from __future__ import annotations

from decimal import Decimal


def ahead(direction: str, own: Decimal | None, other: Decimal | None) -> int | None:
    """Return 1 where a value is better than another, 0 where they are equal, −1 where it is worse.

    None where one is unknown, or where neither end is better: a value that shall lie within an interval (``inom intervall``), and one
    whose direction nobody has told.
    """
    if own is None or other is None or not direction.startswith(("högre", "lägre")):
        return None
    if own == other:
        return 0
    return 1 if (own > other) != direction.startswith("lägre") else -1
