"""Every input sheet and Word form, one declaration each. From a declaration follow the form, the reader and the checks."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.discover import declared
from pipeline.schemas.base import ExcelForm, Sheet, WordForm
from pipeline.units import Owner

_HERE: Final = sys.modules[__name__]
EXCEL_FORMS: Final[tuple[ExcelForm, ...]] = declared(_HERE, ExcelForm)
WORD_FORMS: Final[tuple[WordForm, ...]] = declared(_HERE, WordForm)
SHEETS: Final[Mapping[str, Sheet]] = {sheet.key: sheet for form in EXCEL_FORMS for sheet in form.sheets}
"""Every input sheet once, by its key."""


def excel_form(key: str) -> ExcelForm | None:
    """Return an Excel form by its key, None when there is none."""
    return next((form for form in EXCEL_FORMS if form.key == key), None)


def word_form(key: str) -> WordForm | None:
    """Return a Word form by its key, None when there is none."""
    return next((form for form in WORD_FORMS if form.key == key), None)


def forms_for(occasion_kind: str, unit_kind: str) -> tuple[ExcelForm | WordForm, ...]:
    """Return the forms a kind of unit fills in for a kind of occasion, workbook first."""
    forms: tuple[ExcelForm | WordForm, ...] = (*EXCEL_FORMS, *WORD_FORMS)
    return tuple(form for form in forms if form.occasion == occasion_kind and unit_kind in form.kinds)


def asked(form: ExcelForm, municipality: Municipality, occasion: Occasion) -> ExcelForm:
    """Return a form without the sheets whose rows come from another occasion that this one reads."""
    kinds = {found.kind for key in occasion.reads if (found := municipality.occasion(key))}
    sheets = tuple(sheet for sheet in form.sheets if sheet.borrowed not in kinds)
    return form if len(sheets) == len(form.sheets) else replace(form, sheets=sheets)


def owner(form: ExcelForm, sheet: str, unit: str, municipality: Municipality, occasion: Occasion) -> str:
    """Return whose the rows of a form's sheet are: the unit's that hands it in, another's, or a scope's (``Owner``)."""
    whose = dict(form.unit_of).get(sheet)
    if whose is None:
        return unit
    if whose is not Owner.FINANCE:
        return whose.value
    return next((one.id for one in municipality.of_kind(whose.value, year=occasion.year)), "")


def sheet(key: str) -> Sheet:
    """Return a sheet by its key; KeyError when there is none."""
    return SHEETS[key]
