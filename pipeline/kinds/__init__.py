"""The kinds of occasion, one module each: everything the stages must know of a kind is one constant, found here by its place.

A module may also hold the kind's own forms and report, so that a kind more is one file; nothing else names it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from pipeline.discover import declared
from pipeline.model import Dataset, Row

Lent = Mapping[str, tuple[str, tuple[Row, ...]]]
"""By the borrower's sheet: the lender's sheet, and the rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of occasion: a round of deliveries and what is made of it.

    Its forms and reports name it by its key. ``sheets`` are those of a subject that other kinds have other sheets for, none where it is borrowed.
    """

    key: str
    title: str
    years: int = 1  # how many years it is for: the next one of its kind comes after as many
    ended: bool = False  # it reports a period when it has ended: nothing is handed in before
    closing: int = 0  # how many years back the year end lies that it is compared with; 0 when it is with none
    values: str = "utfall"  # what its values are: outcomes, or a plan
    workbook: str = ""  # what the forms' files are called when it is not the key
    document: str = ""
    decisions: int | None = (
        None  # how many years back the year lies whose budget decisions it reads; None when it reads none
    )
    sheets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    also: Mapping[str, str] = field(
        default_factory=dict
    )  # sheets that its own rows of another one stand on too
    forecast: bool = False  # a later occasion of the year may compare its forecast and follow up its åtgärder
    figures: Callable[..., Any] | None = (
        None  # dataset, municipality, occasion, others' figures -> (Accounts, problems)
    )
    published: Callable[[str], str] | None = (
        None  # a figure's key -> the key it is published under, empty when it is not
    )
    lends: Mapping[str, Callable[[Dataset, int], Lent]] = field(default_factory=dict)
    """What another kind (by its key) borrows: from the rows, and the fewest answers that are printed."""


_HERE: Final = sys.modules[__name__]


@cache
def every() -> tuple[Kind, ...]:
    """Return all kinds, by the names of their modules."""
    return declared(_HERE, Kind)


def kind(key: str) -> Kind:
    """Return a kind by its key; one that nothing is known of when there is no such kind, which is told with the settings."""
    return next((each for each in every() if each.key == key), Kind(key=key, title=key))
