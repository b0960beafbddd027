"""Texts in cells that are much longer than the form says that they may be."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Final

from pipeline.model import Problem, Row, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.schemas import sheets
from pipeline.schemas.base import Field

_MUCH: Final = Decimal("1.2")  # of the form's most: a text that is a little longer is printed all the same


@rule(
    "C81",
    "Texter som ryms",
    "Formulärets anvisning",
    "Formuläret säger hur lång en text i en cell får vara. Den som är mer än en femtedel längre tar plats från annat på sidan, och blir sällan läst. "
    "Texten trycks hel; inget kortas av programmet. Kommunen kan själv höja eller sänka allvaret i [allvar].",
    "En kommentar till ett mål har 900 tecken, där formuläret säger högst 600.",
    (),
    severity=Severity.INFO,
    kinds=(),
)
def _texts_have_the_length_that_was_asked_for(context: Context) -> Problems:
    for key, rows in context.dataset.rows.items():
        for field in _measured(key):
            yield from (_told(row, field) for row in rows if _is_long(row, field))


@cache
def _measured(key: str) -> tuple[Field, ...]:
    """Return the fields of a sheet whose texts have a most length."""
    known = sheets().get(key)
    return tuple(field for field in known.fields if field.max_length) if known else ()


def _is_long(row: Row, field: Field) -> bool:
    return row.declares(field.key) and len(row.text(field.key)) > field.max_length * _MUCH


def _told(row: Row, field: Field) -> Problem:
    words = row.text(field.key)
    message = f"Texten i ”{field.title}” har {len(words)} tecken; högst {field.max_length} väntades."
    return Problem(
        Severity.ERROR, "", message, "Korta texten till det viktigaste.", row.unit, row.at(field.key)
    )
