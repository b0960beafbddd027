"""What a form says while it is filled in: drop-downs, checks with Swedish messages, and marks on what is missing or no number."""

from __future__ import annotations

from typing import Final

from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from pipeline.forms.constraints import NONE
from pipeline.forms.excel_formulas import holds_words
from pipeline.forms.excel_job import Job
from pipeline.schemas.base import ASK, NOTHING, NUMBERS, Field, Sign, Type
from pipeline.schemas.choices import PUBLISHED, choices, names
from pipeline.schemas.likely import NOT_APPLICABLE as ACCEPTED
from pipeline.schemas.named import listed
from pipeline.schemas.references import REFERENCES, Reference

Area = tuple[int, int, int, int]
"""Zero-based first row, first column, last row, last column."""

_RULE = dict[str, object]
_WANTED: Final = {
    Type.AMOUNT: "Skriv beloppet i tusental kronor, utan enhet.",
    Type.NUMBER: "Skriv ett tal utan enhet.",
    Type.COUNT: "Skriv ett heltal som är noll eller större.",
    Type.PERCENT: "Skriv procenttalet utan procenttecken, till exempel 12,5.",
}
_ELSE: Final = "Skriv ”ej tillämpligt” om frågan inte gäller er."
_SIGNS: Final = {Sign.PLUS: (">=", "plus"), Sign.MINUS: ("<=", "minus")}


def add_checks(
    job: Job,
    page: Worksheet,
    field: Field,
    area: Area,
    kind: Type | None = None,
    sign: Sign | None = None,
    sheet: str = "",
) -> None:
    """Add a field's drop-down or check to some cells (of a sheet, by its key), with its help as the message beside the cell."""
    kind, sign = kind or field.type, field.sign if sign is None or sign is Sign.ANY else sign
    corner = xl_rowcol_to_cell(area[0], area[1])
    rule = (
        _listed(job, field, kind, sheet)
        or _numeric(job, kind, sign, corner)
        or _other(field, kind, area, corner)
    )
    if field.help:
        rule |= {"input_title": field.title[:32], "input_message": field.help[:255]}
    if rule:
        page.data_validation(*area, {"validate": "any", **rule})


def add_answer(page: Worksheet, area: Area) -> None:
    """Add the drop-down in which a unit chooses that it has nothing to report on a list."""
    help_ = f"Finns inget att redovisa på fliken: välj ”{NOTHING}” och lämna raderna tomma."
    rule = {"validate": "list", "source": [NOTHING], "input_title": ASK, "input_message": help_}
    page.data_validation(
        *area, {**rule, **_told("Välj ur listan", f"Välj ”{NOTHING}”, eller lämna cellen tom.")}
    )


def _listed(job: Job, field: Field, kind: Type, sheet: str) -> _RULE:
    if kind is Type.FLAG:
        return {"validate": "list", "source": ["Ja", "Nej"], **_told("Välj ur listan", "Välj Ja eller Nej.")}
    owner = job.municipality.unit(job.unit.id)
    if (sheet, field.key) in REFERENCES:
        return _referring(job, REFERENCES[sheet, field.key])
    tables = job.tables() if field.choices_from == PUBLISHED else ()
    allowed = tables or listed(names(field, job.municipality)) or choices(field, owner, job.municipality)
    if not allowed or field.choices_from == "verksamheter":
        return {}
    name = job.named(allowed, numbers=kind in NUMBERS)
    message = "Värdet finns inte i listan. Öppna listan med pilen till höger om cellen och välj."
    return {"validate": "list", "source": f"={name}", **_told("Välj ur listan", message)}


def _referring(job: Job, reference: Reference) -> _RULE:
    """Return the list of what a field refers to: what is known of it, or what stands on another sheet of the form."""
    message = "Det finns inte i listan. Öppna listan med pilen till höger om cellen och välj. Vill du behålla det du skrev?"
    told = _told("Välj ur listan", message, "warning")
    if not reference.known:
        if all(sheet.key != reference.sheet for sheet in job.form.sheets):
            return {}
        name = job.beside.setdefault(reference, f"kr_flik_{len(job.beside) + 1}")
        return {"validate": "list", "source": f"={name}", **told}
    if not (found := job.referred(reference)):
        return {}
    allowed = listed(found, reference.also)
    name = job.named(allowed)
    return {"validate": "list", "source": f"={name}", **told}


def _numeric(job: Job, kind: Type, sign: Sign, corner: str) -> _RULE:
    if kind not in NUMBERS:
        return {}
    words = f"COUNTIF({job.named(ACCEPTED, NONE)},{corner})>0"
    if kind is Type.COUNT:
        test = f"AND({corner}>=0,{corner}=INT({corner}))"
        return _custom(f"=IF(ISNUMBER({corner}),{test},{words})", "Heltal", f"{_WANTED[kind]} {_ELSE}")
    if sign in _SIGNS:
        compared, name = _SIGNS[sign]
        message = f"{_WANTED[kind]} Här väntas {name}. {_ELSE} Vill du behålla det du skrev?"
        return _custom(f"=IF(ISNUMBER({corner}),{corner}{compared}0,{words})", "Tal", message, "warning")
    return _custom(f"=OR(ISNUMBER({corner}),{words})", "Tal", f"{_WANTED[kind]} {_ELSE}")


def _other(field: Field, kind: Type, area: Area, corner: str) -> _RULE:
    if kind is Type.DATE:
        limits = {"criteria": ">=", "value": 36526}  # 2000-01-01
        return {"validate": "date", **limits, **_told("Datum", "Skriv datumet som 2026-02-13.")}
    if kind is Type.ID and area[0] < area[2]:
        column = xl_range_abs(*area)
        return _custom(
            f"=COUNTIF({column},{corner})=1",
            "Finns redan",
            "Samma id finns på en annan rad. Ge raden ett eget.",
        )
    if field.max_length:
        message = f"Texten får ha högst {field.max_length} tecken. Vill du behålla den ändå?"
        limits = {"criteria": "<=", "value": field.max_length}
        return {"validate": "length", **limits, **_told("Lång text", message, "warning")}
    return {}


def _custom(formula: str, title: str, message: str, kind: str = "stop") -> _RULE:
    return {"validate": "custom", "value": formula, **_told(title, message, kind)}


def _told(title: str, message: str, kind: str = "stop") -> _RULE:
    return {"error_title": title, "error_message": message, "error_type": kind}


def mark_missing(job: Job, page: Worksheet, area: Area, conditions: str) -> None:
    """Colour the empty cells of an area where some further conditions hold (relative to its first cell)."""
    corner = xl_rowcol_to_cell(area[0], area[1])
    rule = {"type": "formula", "criteria": f'=AND({corner}="",{conditions})', "format": job.look.missing}
    page.conditional_format(*area, rule)


def mark_words(job: Job, page: Worksheet, area: Area) -> None:
    """Colour the cells of an area of numbers that hold something else."""
    corner = xl_rowcol_to_cell(area[0], area[1])
    rule = {
        "type": "formula",
        "criteria": f"=AND({holds_words(corner, job.named(ACCEPTED, NONE))})",
        "format": job.look.not_number,
    }
    page.conditional_format(*area, rule)


def mark_state(job: Job, page: Worksheet, area: Area) -> None:
    """Colour cells that say how far a sheet has come."""
    for word, style in (("Klar", job.look.right), ("Att rätta", job.look.wrong)):
        page.conditional_format(
            *area, {"type": "text", "criteria": "begins with", "value": word, "format": style}
        )
    for word in ("Ej påbörjad", "Frivillig"):
        rule = {"type": "text", "criteria": "begins with", "value": word, "format": job.look.waiting}
        page.conditional_format(*area, rule)
