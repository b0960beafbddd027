"""What fell out between two years, and what somebody has to decide: units, goals, years in the settings, acceptances."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from pipeline.collect import collect
from pipeline.config import Municipality, Occasion
from pipeline.config_occasions import CASE
from pipeline.kinds import kind
from pipeline.model import Dataset, Row
from pipeline.next_year.documents import OCCASION, TABLES
from pipeline.next_year.occasions import ID, OCCASIONS, PLAN, YEAR, days_at_work
from pipeline.read import read
from pipeline.read.published import read_published
from pipeline.schemas.budget import FILE_OF_A_YEAR
from pipeline.structure.load import load
from pipeline.text import join_words
from pipeline.units import RESERVED, Owner
from pipeline.workdays import day_off


def units(municipality: Municipality, year: int) -> Iterator[str]:
    """Yield a sentence for each unit that is gone in a year, ends or begins in it."""
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    for unit in municipality.units:
        name, begins, ends = f"{unit.name} ({unit.id})", unit.valid_from, unit.valid_to
        if ends and first.replace(year=year - 1) <= ends < first:
            yield f"{name} har till = {ends} och finns inte {year}. Den får inga mappar och inga formulär."
        if ends and first <= ends < last:
            yield f"{name} har till = {ends} och lämnar uppgifter bara om sin del av {year}."
        if begins and first <= begins <= last and unit.former:
            yield f"{name} har fran = {begins}; historiken kommer från {join_words(unit.former)}."
        elif begins and first <= begins <= last:
            yield f"{name} är ny {year} (fran = {begins}) och har inga publicerade jämförelsetal under sitt namn."


def published_under_other_ids(municipality: Municipality, occasions: Iterable[Occasion]) -> Iterator[str]:
    """Yield a sentence for each unit and verksamhet of last year's published table of operations that the settings do not have."""
    found, _ = read_published(municipality, (occasion.id for occasion in occasions))
    known = _verksamheter(municipality)
    told: set[tuple[str, str]] = set()
    for occasion, table in found.items():
        for key in table:
            subject, *rest = key.split("/")
            if subject != "drift" or len(rest) != 3:  # noqa: PLR2004 - unit, verksamhet and column
                continue
            unit, code = rest[0], rest[1] if rest[0] in known else ""
            if (unit, code) in told or code in known.get(unit, ()) or {unit, code} & RESERVED:
                continue
            told.add((unit, code))
            yield (
                f"Verksamheten {code} hos {unit} har publicerade värden för {occasion} men finns inte i kommun.toml. Har den flyttats, "
                "skriv det under [[omorganisation]]; annars trycks inte dess jämförelsetal."
                if code
                else f"Enheten {unit} har publicerade värden för {occasion} men finns inte i kommun.toml. Har den bytt id, skriv det gamla "
                "som tidigare på den enhet som den har blivit."
            )


def _verksamheter(municipality: Municipality) -> dict[str, set[str]]:
    """Return the codes by unit, also under the ids that it had before and those that were moved to others."""
    known: dict[str, set[str]] = {}
    for unit in municipality.units:
        for key in (unit.id, *unit.former):
            known.setdefault(key, set()).update(code for code, *_ in unit.verksamheter)
    for one in municipality.reorganisations:
        for area in one.sources:
            known.setdefault(area.unit, set()).add(area.code)
    return known


def goals(municipality: Municipality, occasions: Iterable[Occasion], year: int) -> Iterator[str]:
    """Yield a sentence for each goal of last year that was to be reached by then, or that is not in the plan of a year."""
    handed_in = [(occasion, _dataset(municipality, occasion)) for occasion in occasions]
    planned = {
        (row.unit, row.key)
        for occasion, dataset in handed_in
        if kind(occasion.kind).values == PLAN and occasion.year == year
        for row in _goals(occasion, dataset)
    }
    units_in_plan = {unit for unit, _ in planned}
    for occasion, dataset in handed_in:
        if kind(occasion.kind).key != "bokslut":
            continue
        for row in _goals(occasion, dataset):
            due = YEAR.search(row.text("klart"))
            why = (
                f"skulle vara uppnått {row.text('klart')}"
                if due and int(due[0]) < year
                else f"finns inte i planen för {year}"
                if row.unit in units_in_plan and (row.unit, row.key) not in planned
                else ""
            )
            if why:
                owner = "Kommunfullmäktige" if row.unit == Owner.COUNCIL else municipality.name_of(row.unit)
                yield f"{owner}, {row.key} ”{_short(row.text('mal'))}” {why}."


def _goals(occasion: Occasion, dataset: Dataset) -> tuple[Row, ...]:
    sheets = kind(occasion.kind).sheets.get("mal", ())
    return tuple(row for sheet in sheets for row in dataset.of(sheet))


def _dataset(municipality: Municipality, occasion: Occasion) -> Dataset:
    return read(collect(municipality, occasion)[0], municipality, occasion)[0]


def _short(words: str, most: int = 60) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def rows_of_own(municipality: Municipality, year: int) -> Iterator[str]:
    """Yield a sentence for each row and column of the municipality's own tables that ends or begins, or is called by an older year."""
    structure, _ = load(municipality)
    for table in structure.tables.values():
        named = [(each, each.label) for each in table.lines] + [(each, each.title) for each in table.columns]
        for each, called in named:
            what = f"{table.id}.{each.id} ”{called or each.id}”"
            if each.last == year - 1:
                yield f"{what} har Till = {each.last} och finns inte {year}."
            if each.first == year:
                yield f"{what} är ny {year}."
            if _is_old(called, year):
                yield f"{what}: skriv {{år}} eller {{år-1}} i stället för årtalet, om det ska följa med."


def without_budget_decisions(municipality: Municipality, year: int) -> Iterator[str]:
    """Yield that a year has no file of budget decisions, when the year before has one."""
    here, before = (FILE_OF_A_YEAR.format(year=each).removesuffix(".xlsx") for each in (year, year - 1))
    there = {
        name
        for name in (here, before)
        for end in (".xlsx", ".csv")
        if (municipality.folder / f"{name}{end}").is_file()
    }
    if there == {before}:
        yield f"{here}.xlsx finns inte; {before} finns. Besluten om {year} års budget skrivs där, från det första."


def years_in_settings(table: Mapping[str, object], now: Iterable[Occasion], year: int) -> Iterator[str]:
    """Yield each text in the settings that names a year before a given one, with its key path.

    Of the occasions, their letters and attachments only those of ``now`` are looked at; the acceptances have their own list.
    """
    now = tuple(now)
    ids = {one.id for one in now}
    for key, value in table.items():
        if key in TABLES and isinstance(value, list):
            for number, item in enumerate(value, 1):
                if item.get(OCCASION) in ids:
                    yield from _old_years(item, f"{key} {number}", year)
        elif key not in {OCCASIONS, "godtagna", "omorganisation"}:
            yield from _old_years(value, key, year)
    occasions = table.get(OCCASIONS)
    for one in now:
        if isinstance(occasions, Mapping):
            yield from _old_years(occasions[one.id], f"{OCCASIONS}.{one.id}", year)


def _old_years(value: object, path: str, year: int) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _old_years(item, f"{path}.{key}", year)
    elif isinstance(value, list):
        for item in value:
            yield from _old_years(item, path, year)
    elif isinstance(value, str) and not ID.fullmatch(value) and _is_old(value, year):
        yield f"{path}: ”{_short(value)}”"


def _is_old(words: str, year: int) -> bool:
    return any(int(found) < year for found in YEAR.findall(words))


def accepted(municipality: Municipality) -> Iterator[str]:
    """Yield each acceptance: it was given for a year's figures."""
    for one in municipality.settings.accepted:
        ends = "" if one.amount is None else " Det upphör av sig självt när beloppet ändras."
        where = f"{one.code}:{one.covers}" if one.covers else one.code
        yield f"{where} ({one.path}): {_short(one.reason, 80)}{ends}"


def days_off(occasions: Iterable[Occasion]) -> Iterator[str]:
    """Yield each day of an occasion when somebody does something although nobody works."""
    for one in occasions:
        for key, day in days_at_work(one):
            if off := day_off(day):
                yield f"tillfallen.{one.id}, {key} = {day}: {off}"


def unwritten(before: Iterable[Occasion], now: Iterable[Occasion]) -> Iterator[str]:
    """Yield what last year's occasions say of their case and decision, and this year's do not yet."""
    last = {one.id[4:]: one for one in before}
    for one in now:
        old = last.get(one.id[4:])
        if old and old.decision and not one.decision:
            yield f"tillfallen.{one.id}, beslut: raden på omslaget om vem som beslutar och när"
        for name in _cases(old) if old and not _cases(one) else ():
            yield f"tillfallen.{one.id}, fakta: {name}"


def _cases(occasion: Occasion) -> list[str]:
    return [name for name, _ in occasion.facts if name.casefold() in CASE]
