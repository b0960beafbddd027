"""Comparatives that have been restated (sheet ``Omräknat``): they take the place of what was published, with the reason, and sums follow.

The published value stays in its file and behind the restated one, so that the manifest tells both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.config import COMMITTEES, Municipality, Occasion
from pipeline.model import Figure, Problem, Published, Row, Severity
from pipeline.read.values import written
from pipeline.schemas import sheets
from pipeline.schemas.base import FixedRow
from pipeline.schemas.restatements import OMRAKNAT
from pipeline.toml_reader import meant

SHEET: Final = OMRAKNAT.key
Values = Mapping[str, Published]
_WHEN: Final = re.compile(
    r"(?P<column>.*?)\s*(?:\[-(?P<back>\d{1,2})\]|(?P<occasion>(?:19|20)\d\d(?:-[\w-]+)?))?"
)
_DRIFT: Final = re.compile(r"drift/(?P<unit>[^/]+)/(?P<code>[^/]+)/netto")


def restated(
    rows: Iterable[Row], published: Mapping[str, Values], municipality: Municipality, occasion: Occasion
) -> tuple[dict[str, Values], tuple[Problem, ...]]:
    """Return published values (by occasion, by key) in which the restated ones have taken the place of those published.

    Problems at their cells: CELL6 (no such table, row, column or year; the nearest is named), CELL9 (restated twice) and CELL10 (a value
    typed as published that was not).
    """
    problems: list[Problem] = []
    chosen: dict[tuple[str, str], Row] = {}
    for row in rows:
        if not row.text("tabell"):
            continue  # told as a cell that is not filled in
        found, wrong = _meant(row, published, occasion)
        if found is None:
            problems.append(_wrong(row, *wrong))
        elif found in chosen:
            message = f"{'/'.join(_parts(row))} räknas om på flera rader."
            also = (chosen[found].origin,)
            problems.append(
                replace(_wrong(row, "rad", message, "Ta bort den ena raden.", "CELL9"), also=also)
            )
        elif row.figure("omraknat").known and row.text("skal"):
            chosen[found] = row
            problems += _not_published(row, published[found[0]][found[1]])
    by_occasion: dict[str, Values] = dict(published)
    for one in dict.fromkeys(one for one, _ in chosen):
        some = {key: row for (where, key), row in chosen.items() if where == one}
        by_occasion[one] = _with(published[one], some, municipality)
    return by_occasion, tuple(problems)


# -- which value a line is about --------------------------------------------------------------------
def _parts(row: Row) -> tuple[str, ...]:
    """Return the parts of the key that a line names, without its time."""
    column = _WHEN.fullmatch(row.text("kolumn").strip())
    parts = (row.text("tabell"), row.text("rad"), column["column"] if column else row.text("kolumn"))
    return tuple(part.strip().strip("/") for part in parts if part.strip())


def _meant(
    row: Row, published: Mapping[str, Values], occasion: Occasion
) -> tuple[tuple[str, str] | None, tuple[str, str, str]]:
    """Return the occasion and key of the value that a line is about; else field, message and hint of what is wrong."""
    asked = _occasions(row, published, occasion)
    if not asked:
        said = ", ".join(published) or "inget tillfälle"
        message = f"Inget har publicerats för ”{row.text('kolumn')}”."
        hint = f"Skriv ett år eller tillfälle som det finns publicerade värden för: {said}. Finns inga, skriv jämförelsetalet i sin cell."
        return None, ("kolumn" if row.text("kolumn") else "tabell", message, hint)
    parts = _parts(row)
    key = "/".join(parts)
    for one in asked:
        if key in published[one]:
            return (one, key), ("", "", "")
    return None, _unknown(parts, [key for one in asked for key in published[one]])


def _occasions(row: Row, published: Mapping[str, Values], occasion: Occasion) -> tuple[str, ...]:
    """Return the occasions whose value a line can mean: that of its year, else the previous one before all others."""
    found = _WHEN.fullmatch(row.text("kolumn").strip())
    back, said = (found["back"], found["occasion"]) if found else (None, None)
    year = str(occasion.year - int(back)) if back else said
    first = (occasion.previous, *reversed(occasion.history), *published)
    known = [one for one in dict.fromkeys(first) if one in published]
    return tuple(one for one in known if not year or one == year or one.startswith(f"{year}-"))


def _unknown(parts: Sequence[str], known: Iterable[str]) -> tuple[str, str, str]:
    """Return field, message and hint for the first part of a key that nothing published has."""
    keys = [key.split("/") for key in known]
    tables = sorted({key[0] for key in keys})
    if not parts or parts[0] not in tables:
        table = parts[0] if parts else ""
        named = {sheet.title.casefold(): key for key, sheet in sheets().items() if key in tables}
        near = named.get(table.casefold(), "")
        hint = f"Menas {near}? " if near else meant(table, tables)
        return "tabell", f"Tabellen ”{table}” har inga publicerade värden.", f"{hint}Välj ur listan."
    of_table = [key for key in keys if key[0] == parts[0]]
    row = parts[1] if len(parts) > 1 else ""
    rows = sorted({"/".join(key[1:end]) for key in of_table for end in (2, 3)})
    if row not in rows:
        hint = meant(row, rows)
        return "rad", f"Raden ”{row}” i {parts[0]} har inget publicerat värde.", f"{hint}Skriv radens id."
    of_row = [
        "/".join(key[1:]).removeprefix(row).strip("/")
        for key in of_table
        if "/".join(key[1:]).startswith(row)
    ]
    columns = sorted({column for column in of_row if column})
    listed = f"Skriv {' eller '.join(columns)}." if columns else "Lämna cellen tom."
    column = parts[2] if len(parts) > 2 else ""  # noqa: PLR2004 - table, row, column
    return (
        "kolumn",
        f"Kolumnen ”{column}” på raden {row} har inget publicerat värde.",
        f"{meant(column, columns)}{listed}",
    )


def _not_published(row: Row, known: Published) -> Iterator[Problem]:
    """Yield a warning when something else was typed as published than what was."""
    said, was = row.figure("publicerat"), known.printed or known.figure
    if said.value is not None and said.value != was.value:
        found = written(was.value) if was.value is not None else "inget tal"
        message = f"Publicerat är {written(said.value)} i cellen, men {found} i {was.origin.file if was.origin else 'published'}."
        hint = "Töm cellen; programmet tar det publicerade värdet ur filen."
        yield replace(_wrong(row, "publicerat", message, hint, "CELL10"), severity=Severity.WARNING)


def _wrong(row: Row, field: str, message: str, hint: str, code: str = "CELL6") -> Problem:
    return Problem(Severity.ERROR, code, message, hint, row.unit, row.at(field))


# -- what follows -----------------------------------------------------------------------------------
def _with(values: Values, chosen: Mapping[str, Row], municipality: Municipality) -> Values:
    """Return an occasion's values with the restated ones, and with the published sums that they are terms of."""
    made = dict(values)
    for key, row in chosen.items():
        was, now = values[key], row.figure("omraknat")
        new = was.figure.restated_as(replace(now, unit=was.figure.unit), row.text("skal"))
        made[key] = replace(was, figure=new, printed=was.printed or was.figure)
    for key, terms in _sums(values, municipality):
        changes = [
            (sign, made[term].figure, values[term].figure)
            for sign, term in terms
            if term in made and made[term] is not values[term]
        ]
        if changes and key in values and key not in chosen and values[key].figure.known:
            _follow(made, key, changes)
    return made


def _follow(made: dict[str, Published], key: str, changes: Iterable[tuple[int, Figure, Figure]]) -> None:
    """Put in a published sum with what its terms have changed by."""
    was = made[key]
    terms = [was.figure]
    for sign, new, old in changes:
        terms += [new, -old] if sign > 0 else [-new, old]
    total = Figure.total(terms)
    made[key] = replace(was, figure=total, printed=was.printed or was.figure)


def _sums(values: Values, municipality: Municipality) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """Yield the keys of published sums with their terms' signs and keys, in such an order that a sum of sums comes after them."""
    for pattern, rows in _tables().items():
        head, tail = pattern.split("{key}")
        whole = re.compile(
            re.escape(head) + r"[^/]+" + re.escape(tail).replace(re.escape("{unit}"), "(?P<unit>[^/]+)")
        )
        found = {match.groupdict().get("unit", "") for key in values if (match := whole.fullmatch(key))}
        for unit in sorted(found):
            for row in rows:
                if row.computed:
                    terms = [
                        (-1 if term.startswith("-") else 1, term.removeprefix("-")) for term in row.terms
                    ]
                    ends = tail.format(unit=unit)
                    yield f"{head}{row.id}{ends}", [(sign, f"{head}{term}{ends}") for sign, term in terms]
    yield from _of_units(values, municipality)


def _tables() -> dict[str, tuple[FixedRow, ...]]:
    """Return the patterns of keys of tables with fixed rows, and the rows."""
    found: dict[str, tuple[FixedRow, ...]] = {}
    for sheet in sheets().values():
        for field in sheet.fields:
            for said in (field.published, field.history):
                pattern = said.replace("{sheet}", sheet.key)
                if sheet.rows and pattern.count("{key}") == 1 and "{unit}" not in pattern.split("{key}")[0]:
                    found.setdefault(pattern, sheet.rows)
    return found


def _of_units(values: Values, municipality: Municipality) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """Yield the sums of driftredovisningen: of each unit, and of all nämnder."""
    codes: dict[str, list[str]] = {}
    for key in values:
        found = _DRIFT.fullmatch(key)
        if found and found["code"] != "summa":
            codes.setdefault(found["unit"], []).append(key)
    for unit, keys in codes.items():
        yield f"drift/{unit}/summa/netto", [(1, key) for key in keys]
    committees = (unit.id for unit in municipality.units if unit.kind in COMMITTEES)
    yield "drift/namnder/summa/netto", [(1, f"drift/{unit}/summa/netto") for unit in committees]
