"""Every input sheet and Word form, one declaration each. From a declaration follow the form, the reader and the checks."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from pipeline import kinds
from pipeline.config import Municipality, Occasion
from pipeline.discover import declared
from pipeline.schemas.base import ExcelForm, Heading, Sheet, WordForm
from pipeline.schemas.group import BOKSLUT_KORT, BOKSLUT_MELLANHAVANDEN, KONCERNJUSTERINGAR
from pipeline.schemas.lkbr import in_own_rows
from pipeline.schemas.own import of_group, with_own
from pipeline.schemas.own_units import COMPANIES, central_sheet, unit_sheet
from pipeline.tables import Structure
from pipeline.units import OWNED_KINDS, Owner


@cache
def excel_forms() -> tuple[ExcelForm, ...]:
    """Return every workbook, those that a kind of occasion holds itself last."""
    return (*declared(_HERE, ExcelForm), *declared(kinds, ExcelForm))


@cache
def word_forms() -> tuple[WordForm, ...]:
    """Return every Word form, those that a kind of occasion holds itself last."""
    return (*declared(_HERE, WordForm), *declared(kinds, WordForm))


@cache
def sheets() -> Mapping[str, Sheet]:
    """Return every input sheet once, by its key."""
    return {sheet.key: sheet for form in excel_forms() for sheet in form.sheets}


def excel_form(key: str) -> ExcelForm | None:
    """Return an Excel form by its key, None when there is none."""
    return next((form for form in excel_forms() if form.key == key), None)


def word_form(key: str) -> WordForm | None:
    """Return a Word form by its key, None when there is none."""
    return next((form for form in word_forms() if form.key == key), None)


def forms_for(occasion_kind: str, unit_kind: str) -> tuple[ExcelForm | WordForm, ...]:
    """Return the forms a kind of unit fills in for a kind of occasion, workbook first."""
    forms: tuple[ExcelForm | WordForm, ...] = (*excel_forms(), *word_forms())
    return tuple(form for form in forms if form.occasion == occasion_kind and unit_kind in form.kinds)


def asked(form: ExcelForm, municipality: Municipality, occasion: Occasion, unit: str = "") -> ExcelForm:
    """Return a form as it is handed out: without the sheets whose rows come from another occasion that this one reads.

    Without bolag nobody has dealings within the group. A ``unit`` that is gone before the time ends is not asked of its last day.
    A municipality with a structure of its own has its own rows, columns and tables in it, those of this kind of
    occasion that the ``unit`` hands in.
    """
    kinds = {other.kind for key in occasion.reads if (other := municipality.occasion(key))}
    whose = municipality.unit(unit)
    gone = whose is not None and not whose.there_at_the_end(occasion)
    mode = municipality.group_mode(occasion)
    economy = whose.form if whose else "full"
    asked_for = tuple(
        sheet
        for sheet in form.sheets
        if sheet.borrowed not in kinds
        and not (gone and sheet.last_day)
        and (not sheet.of_forms or economy in sheet.of_forms)
        and _needed(sheet, occasion)
        and (sheet.key != KONCERNJUSTERINGAR.key or mode == "räknas fram")
        and (sheet.key != BOKSLUT_MELLANHAVANDEN.key or _dealing(municipality, occasion))
    )
    asked_for = of_group(asked_for, mode)
    structure = municipality.structure.at(occasion.year, occasion.kind)
    if structure.tables:
        asked_for = with_own(asked_for, sheets(), structure, occasion, form.kinds[0], unit, mode)
        asked_for = in_own_rows(asked_for, structure, unit)
        own = tuple(of_units(structure, municipality, occasion, form, unit, asked_for))
        asked_for = (*(sheet for sheet in asked_for if not _in_own(sheet, own)), *own)
    return form if asked_for == form.sheets else replace(form, sheets=asked_for)


def _needed(asked_for: Sheet | Heading, occasion: Occasion) -> bool:
    """Tell whether a sheet or heading is of every report, or of one that the occasion makes."""
    return not asked_for.of_reports or bool(set(asked_for.of_reports) & set(occasion.reports))


def _dealing(municipality: Municipality, occasion: Occasion) -> bool:
    """Tell whether there is anybody to have dealings with within the group."""
    return bool(municipality.of_kind("bolag", during=occasion) or municipality.consolidated(occasion))


def _in_own(sheet: Sheet, own: Iterable[Sheet]) -> bool:
    """Tell whether what a sheet asks of a bolag is asked in an own table of bolag instead."""
    return sheet.key == BOKSLUT_KORT.key and any(each.key.startswith(COMPANIES) for each in own)


def asked_texts(form: WordForm, municipality: Municipality, occasion: Occasion, unit: str) -> WordForm:
    """Return a Word form with the headings that a municipality's own sections give the unit to write under.

    Where the municipality owns nothing it need not tell of it, and nobody is asked of a group that is not printed.
    """
    owns = municipality.of_kind(*OWNED_KINDS, during=occasion)
    printed = municipality.group_mode(occasion) != "trycks inte"
    standard = tuple(
        replace(
            each,
            required=each.required and bool(owns or not each.of_owned),
            help=each.help if printed else each.without_group or each.help,
        )
        for each in form.headings
        if _needed(each, occasion)
    )
    if standard != form.headings:
        form = replace(form, headings=standard)
    there = {heading.key for heading in form.headings}
    own = tuple(
        Heading(place.id, place.title or place.id, "Kommunens eget avsnitt.", place.words, required=False)
        for place in municipality.structure.sections
        if place.report in occasion.reports
        and place.included
        and place.id not in there
        and place.written_by in {unit, form.kinds[0]}
    )
    return replace(form, headings=(*form.headings, *own)) if own else form


def of_units(
    structure: Structure,
    municipality: Municipality,
    occasion: Occasion,
    form: ExcelForm,
    unit: str,
    there: Iterable[Sheet],
) -> Iterator[Sheet]:
    """Yield what a unit hands in of own tables in which a line stands for units: its own line, or as central what stands for all."""
    known, whose = {sheet.key for sheet in there}, municipality.unit(unit)
    for table in structure.tables.values():
        kinds = table.kinds
        if not table.of_units or not table.included or occasion.kind not in kinds:
            continue
        central = "central" in form.kinds
        sheet = (
            central_sheet(table, municipality, occasion)
            if central
            else unit_sheet(table, whose, municipality, occasion)
            if whose
            else None
        )
        if sheet and sheet.key not in known:
            yield sheet


def owner(form: ExcelForm, sheet: str, unit: str, municipality: Municipality, occasion: Occasion) -> str:
    """Return whose the rows of a form's sheet are: the unit's that hands it in, another's, or a scope's (``Owner``)."""
    whose = dict(form.unit_of).get(sheet)
    if whose is None:
        return unit
    if whose is not Owner.FINANCE:
        return whose.value
    return next((unit_of_kind.id for unit_of_kind in municipality.of_kind(whose.value, during=occasion)), "")


def sheet(key: str) -> Sheet:
    """Return a sheet by its key; KeyError when there is none."""
    return sheets()[key]


_HERE: Final = sys.modules[__name__]
