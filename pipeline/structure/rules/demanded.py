"""STR9: what the law demands is there, and förvaltningsberättelsen has its headings in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.schemas.sections import ANNUAL, DEMANDED_TABLES, StandardSection, standard_section
from pipeline.structure.known import Known
from pipeline.structure.rules.base import Found, Written, rule
from pipeline.tables import Place

_YEAR_END: Final = "bokslut"


@rule(
    "STR9",
    "Det som lagen kräver",
    "LKBR 4–11 kap., RKR R15",
    "Tabeller och avsnitt som lagen kräver i årsredovisningen kan döpas om och flyttas men inte lämnas ut. Förvaltningsberättelsens rubriker "
    "F1–F9 står i sin ordning.",
    "Tabellen kfa har nej i kolumnen Med, men krävs av LKBR 8 kap.",
)
def STR9(written: Written) -> Iterator[Found]:  # noqa: N802
    """Tables and sections demanded by law that are left out, and F1–F9 out of order."""
    known = written.known
    if known.occasion.kind == _YEAR_END:
        yield from _tables(known)
        yield from _order(known)
    yield from _sections(known)


def _tables(known: Known) -> Iterator[Found]:
    for key, law in DEMANDED_TABLES.items():
        table = known.structure.table(key)
        if table is None:
            continue
        title = "Med" if not table.included else "Tillfällen"
        if table.included and (not table.occasions or _YEAR_END in table.occasions):
            continue
        yield Found(
            f"Tabellen {key} är utlämnad ur årsredovisningen, men krävs av {law.rstrip('.')}.",
            f"Ta bort det som står i kolumnen {title}.",
            table.at(title) or known.place(table),
            tables=(key,),
        )


def _sections(known: Known) -> Iterator[Found]:
    for place in known.structure.sections:
        demanded = standard_section(place.report or ANNUAL, place.id)
        if demanded and demanded.law and not place.included:
            yield Found(
                f"Avsnittet ”{place.title or demanded.title}” är utlämnat, men krävs av {demanded.law.rstrip('.')}.",
                "Ta bort nej i kolumnen Med. Rubriken får ändras.",
                place.at("Med"),
            )


def _order(known: Known) -> Iterator[Found]:
    """Yield the first of F1–F9 that stands before one with a lower number, among those that the municipality has written."""
    before: tuple[Place, StandardSection] | None = None
    for place in known.structure.sections:
        one = standard_section(ANNUAL, place.id) if place.report in ("", ANNUAL) else None
        if one is None or not one.number:
            continue
        if before and one.number < before[1].number:
            yield Found(
                f"”{place.title or one.title}” (F{one.number}) står efter ”{before[0].title or before[1].title}” (F{before[1].number}).",
                "Flytta raden: förvaltningsberättelsens rubriker F1–F9 har en fast ordning.",
                place.at("Avsnitt"),
            )
            return
        before = (place, one)
