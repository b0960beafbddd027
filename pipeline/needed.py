"""Units that the occasions of a municipality cannot do without: somebody who compiles, and somebody whose the common items are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline.config import Municipality
from pipeline.model import Problem, Severity
from pipeline.schemas import excel_forms
from pipeline.schemas.places import DEBTS, RESULT, Places
from pipeline.tables import GroupMode, Structure
from pipeline.text import join_words
from pipeline.toml_reader import bare, fault, meant
from pipeline.units import Owner, Unit

_CENTRAL: Final = "central"
_MINORITY: Final = {
    RESULT: f"i rr en rad som betyder {RESULT}",
    DEBTS: f"i br en rad som betyder {DEBTS}",
}
"""What a minority's share of result and of equity must have in a municipality's structure."""
_WHAT: Final = {
    _CENTRAL: "lämnar de gemensamma uppgifterna och texterna",
    Owner.FINANCE.value: "har de kommungemensamma posterna i driftredovisningen",
}


def lacking(municipality: Municipality) -> Iterator[Problem]:
    """Yield a problem for each kind of unit that the forms of some occasion need and that does not exist in its year."""
    wanted: dict[str, list[str]] = {}
    for occasion in municipality.occasions:
        for kind in _kinds(occasion.kind):
            if not municipality.of_kind(kind, during=occasion):
                wanted.setdefault(kind, []).append(occasion.id)
    for kind, occasions in wanted.items():
        message = f"Ingen enhet har slaget {kind} för {join_words(occasions)}; det är den som {_WHAT[kind]}."
        hint = f'Skriv slag = "{kind}" på den enhet som är det, eller lägg till en enhet.'
        yield fault(message, hint, "enheter")


def group_faults(municipality: Municipality) -> Iterator[Problem]:
    """Yield a problem for each unit that is to be consolidated and cannot be, and where nobody says why no group is printed (LKBR 12 kap.)."""
    told: set[str] = set()
    for occasion in municipality.occasions:
        if occasion.kind != "bokslut":
            continue
        mode = municipality.group_mode(occasion)
        owned = municipality.of_kind("bolag", "forbund", during=occasion)
        for unit in owned:
            wrong = _unconsolidated(unit, mode) if unit.consolidated and unit.consolidation_written else None
            if wrong and unit.id not in told:
                told.add(unit.id)
                yield fault(*wrong, f"enheter.{bare(unit.id)}.konsolideras")
        structure = municipality.structure.in_year(occasion.year)
        for unit in municipality.consolidated(occasion):
            wrong = _unshown(unit, structure) if unit.minority and mode == "räknas fram" else None
            if wrong and f"{unit.id}.metod" not in told:
                told.add(f"{unit.id}.metod")
                yield fault(*wrong, f"enheter.{bare(unit.id)}.metod")
        silent = [
            unit for unit in owned if unit.kind == "bolag" and not (unit.reason and not unit.consolidated)
        ]
        if mode == "trycks inte" and silent and not municipality.settings.no_group and not told:
            told.add(_CENTRAL)
            yield fault(
                f"Sammanställda räkenskaper trycks inte, men det står inte varför; kommunen äger {join_words([unit.name for unit in silent])}.",
                "Skriv skälet i ingen_koncern under [styrmodell], eller konsolideras = false och skal på varje bolag (LKBR 12 kap.).",
                "styrmodell.ingen_koncern",
            )


def _unconsolidated(unit: Unit, mode: GroupMode) -> tuple[str, str] | None:
    """Return why a unit that the settings say is consolidated cannot be, and what to do; None when it can."""
    if unit.form == "kort" and mode != "skrivs in":
        return (
            f"{unit.name} ska konsolideras men har det korta formuläret, som saknar de rader som koncernen räknas fram av.",
            'Skriv formular = "full", konsolideras = false med skal, eller ”skrivs in” i kolumnen Koncern i struktur.xlsx.',
        )
    if not unit.fills_in_as and mode != "skrivs in":
        return (
            f"{unit.name} ska konsolideras, men ett förbund lämnar räkningar bara i kommunens egna rader.",
            'Skriv formular = "lkbr", konsolideras = false med skal, eller ”skrivs in” i kolumnen Koncern i struktur.xlsx.',
        )
    if mode == "trycks inte":
        return (
            f"{unit.name} ska konsolideras, men tabellernas koncern trycks inte.",
            "Skriv ”räknas fram” eller ”skrivs in” i kolumnen Koncern i struktur.xlsx, eller konsolideras = false med skal.",
        )
    return None


def _unshown(unit: Unit, structure: Structure) -> tuple[str, str] | None:
    """Return that a minority's share has no row to stand on, and what to do; None when it has."""
    lacking = Places.of(structure, (unit,)).lacking()
    if not lacking:
        return None
    rows = join_words([_MINORITY[of] for of in lacking])
    return (
        f"{unit.name} tas in i sin helhet, men minoritetens andel har ingen rad: det saknas {rows}.",
        "Lägg till raden på fliken Rader i struktur.xlsx, till exempel ”Minoritetsintresse”, utan formel, eller ta bort metod.",
    )


def unknown_titles(municipality: Municipality) -> Iterator[Problem]:
    """Yield a problem for each title of ``[rubriker]`` that no column of a form has: it helps nobody to have other titles for it."""
    titles = {field.title for form in excel_forms() for sheet in form.sheets for field in sheet.fields}
    titles |= {column.title for table in municipality.structure.tables.values() for column in table.columns}
    for title in municipality.aliases:
        if title not in titles:
            message = f"Ingen kolumn i formulären har rubriken ”{title}”."
            hint = f"{meant(title, sorted(titles))}Till vänster står formulärets rubrik, till höger de rubriker som också ska kännas igen."
            yield replace(fault(message, hint, f"rubriker.{bare(title)}"), severity=Severity.WARNING)


def _kinds(occasion: str) -> tuple[str, ...]:
    """Return the kinds that an occasion needs: those behind the municipality's own statements, where it has any."""
    forms = [form for form in excel_forms() if form.occasion == occasion and _CENTRAL in form.kinds]
    statements = any(sheet.required and sheet.rows for form in forms for sheet in form.sheets)
    finance = any(owner is Owner.FINANCE for form in forms for _, owner in form.unit_of)
    return (*((_CENTRAL,) if statements else ()), *((Owner.FINANCE.value,) if finance else ()))
