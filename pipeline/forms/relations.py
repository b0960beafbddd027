"""What rows and sheets of one form have to do with each other: driftredovisningen, the balance, the result in both statements."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from pipeline.forms import terms
from pipeline.forms.constraints import Column, Told
from pipeline.forms.terms import Term, both, either, size, value
from pipeline.schemas import sheets
from pipeline.schemas.base import Field, Sheet, Sign
from pipeline.schemas.likely import PART
from pipeline.schemas.named import SEPARATOR, id_of
from pipeline.schemas.references import Reference
from pipeline.text import number as swedish

EXPLAINED: Final = {"drift": "budget_rev", "finans": "budget_rev", "d_drift": "budget", "d_finans": "budget"}
"""The lists whose large deviations from a budget are explained (C63), and that budget."""
COMPLETE: Final = frozenset({*EXPLAINED, "v_internbudget"})
"""The lists that have all of a unit's verksamheter (C17)."""
_INTERNAL: Final = {"interna_intakter": "intakter", "interna_kostnader": "kostnader"}
_WITH_INTERNAL: Final = frozenset({"drift", "finans"})
TWICE: Final = (
    ("br", "SUMT", "br", "SUMS"),
    ("d_br", "SUMT", "d_br", "SUMS"),
    ("lkbr_br", "SUMT", "lkbr_br", "SUMS"),
    ("bolag_br", "T14", "bolag_br", "S12"),
    ("br", "D1", "rr", "R12"),
    ("d_br", "D1", "d_rr", "R12"),
    ("lkbr_br", "D1", "lkbr_rr", "R12"),
    ("bolag_br", "S3", "bolag_rr", "I18"),
)
"""The outcomes that stand in two rows: the two sides of a balance sheet (C02), the result in both statements (C03)."""

ABSENT: Final = (
    "rad saknas",
    "En av enhetens verksamheter saknas i listan. Lägg till raden; skriv 0 om den inte haft några poster.",
)
UNEQUAL: Final = (
    "stämmer inte",
    "De två sidorna, eller resultatet i de två räkningarna, är inte lika. Leta efter en post som saknas eller står på fel rad.",
)


def is_internal(sheet: Sheet, field: Field) -> bool:
    """Tell whether a field is the internal part of another (C17)."""
    return sheet.key in _WITH_INTERNAL and field.key in _INTERNAL


def internal(sheet: Sheet, field: Field, column: Column) -> tuple[Told, Term]:
    """Return that an internal part is no more than its whole, but for how the two were rounded (C17)."""
    part, limit = column(field.key), column(_INTERNAL[field.key])
    turn = -1 if field.sign is Sign.MINUS else 1
    over = (value(part) - value(limit)) * turn > 1
    title = sheet.field(_INTERNAL[field.key]).title
    told = ("mer än det hela", f"Talet är mer än ”{title}”, som det ingår i.")
    return told, both(terms.is_number(part), terms.is_number(limit), over)


def explained(column: Column, frame: str, most: Decimal, per_cent: Decimal) -> tuple[Told, Term]:
    """Return that a deviation from the budget beyond the municipality's limits has a reason (C63)."""
    gap, budget = column("avvikelse"), column(frame)
    far_off = either(size(value(gap)) > most, size(value(gap)) > size(value(budget)) * (per_cent / 100))
    told = (
        "orsak saknas",
        f"Avvikelsen är stor. Skriv orsaken: gränsen är {swedish(per_cent)} procent eller {swedish(most)} tkr.",
    )
    return told, both(terms.is_number(gap), terms.is_number(budget), terms.blank(column("orsak")), far_off)


def part_of_row(
    part: Term, named: Term, ids: str, outcomes: str, known: Mapping[str, object]
) -> tuple[Told, Term]:
    """Return that a number is no more than the outcome of the row of the statements that its record names (C70); ``ids`` and ``outcomes`` are columns there."""
    times, more = PART
    head = _head(named)
    there = f'(COUNTIFS({ids},{head.text},{outcomes},">-1E+300")>0)'
    over = f"(ABS({value(part).text})>ABS(SUMIF({ids},{head.text},{outcomes}))*{times}+{more})"

    def now(line: Mapping[str, object]) -> bool:
        limit, number = known.get(id_of(str(head.now(line)), {})), part.now(line)
        both_known = isinstance(limit, Decimal | int) and isinstance(number, Decimal | int)
        return both_known and abs(Decimal(str(number))) > abs(Decimal(str(limit))) * times + more

    told = ("mer än det hela", "Talet är mer än raden i räkningen som det är en del av.")
    return told, Term(f"ISNUMBER({part.text})*{there}*{over}", now)


def _head(cell: Term) -> Term:
    """Return the id that stands first in a cell with an id and a name."""
    said = terms.words(cell)
    return Term(f'LEFT({said.text},FIND("{SEPARATOR}",{said.text}&"{SEPARATOR}")-1)', said.now)


# -- other sheets ----------------------------------------------------------------------------------------------------
def referring(
    cell: Term, ids: str, names: str, known: Mapping[str, str], reference: Reference
) -> tuple[Told, Term]:
    """Return that what a cell refers to stands on another sheet of the form, by its id or name (CELL6); ``ids`` and ``names`` are columns there.

    Nothing is said while that sheet is empty.
    """
    said = terms.words(cell)
    found = [terms.listed(cell, ids, ()), terms.listed(_head(cell), ids, ())]
    found += [terms.listed(cell, names, ())] if names else []
    also = "".join(f'+({said.text}="{one}")' for one in reference.also)
    there = "+".join(term.text for term in found) + also
    text = f"(COUNTA({ids})>0)*NOT({terms.blank(cell).text})*(({there})=0)".replace("NOT(", "(1-")
    every = {**known, **dict.fromkeys(reference.also, "")}
    title = sheets()[reference.sheet].title
    words = f"Det finns inte på fliken ”{title}”. Välj ur listan, eller lägg till raden där."
    return ("okänt id", words), Term(
        text, lambda line: bool(known and said.now(line)) and id_of(said.now(line), every) not in every
    )
