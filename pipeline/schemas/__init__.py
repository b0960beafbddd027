"""Every input sheet and Word form, one declaration each. From a declaration follow the form, the reader and the checks."""

from __future__ import annotations

from typing import Final

from pipeline.schemas import bolag, central, namnd, texts
from pipeline.schemas.base import ExcelForm, Sheet, WordForm

EXCEL_FORMS: Final[tuple[ExcelForm, ...]] = (namnd.NAMND, namnd.NAMND_LITEN, bolag.BOLAG, central.CENTRAL)
WORD_FORMS: Final[tuple[WordForm, ...]] = (texts.NAMND, texts.BOLAG, texts.CENTRAL)


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


def sheet(key: str) -> Sheet:
    """Return a sheet by its key; KeyError when there is none."""
    for form in EXCEL_FORMS:
        for candidate in form.sheets:
            if candidate.key == key:
                return candidate
    raise KeyError(key)
