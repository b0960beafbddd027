"""Saved answers of Kolada where the kind's indicators ask for them: what was left blank is filled in, and what no answer has is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from pipeline.config import Occasion
from pipeline.model import Figure, Kolada, Problem, Row, Severity, State
from pipeline.read.values import MONEY
from pipeline.schemas.quality import COMPARED, SERIES

_SEXES: Final = (("kvinnor", "K"), ("man", "M"))


def fill(rows: Iterable[Row], saved: Kolada, occasion: Occasion) -> tuple[Row, ...]:
    """Return indicators with what was left blank taken from the saved answers: comparisons, own series, women and men.

    A comparison is of the occasion's year, or of the year before where Kolada has not published it yet.
    """
    return tuple(_filled(row, saved, occasion.year) if row.text("kolada") else row for row in rows)


def _filled(row: Row, saved: Kolada, year: int) -> Row:
    key = row.text("kolada")
    found: dict[str, Figure | None] = {
        area: saved.figure(key, area, year) or saved.figure(key, area, year - 1) for area in COMPARED
    }
    found |= {name: saved.figure(key, "kommun", year - back) for name, back in SERIES}
    if saved.figure(key, "kommun", year) is not None:
        found |= {name: saved.figure(key, "kommun", year, gender) for name, gender in _SEXES}
    blank = {name: one for name, one in found.items() if one is not None and _is_blank(row.figure(name))}
    unit = (
        "" if row.text("enhet") in MONEY else row.text("enhet")
    )  # as what the nämnd types: an amount in its own unit
    return replace(
        row, values={**row.values, **{name: replace(one, unit=unit) for name, one in blank.items()}}
    )


def _is_blank(figure: Figure) -> bool:
    return figure.value is None and figure.state is State.MISSING


def unknown(rows: Iterable[Row], saved: Kolada) -> Iterator[Problem]:
    """Yield a warning for each indicator whose key figure is in none of the answers, or has no title there."""
    known = {key for key, _, _, _ in saved.figures}
    for row in rows:
        key = row.text("kolada").strip().upper()
        if key and key not in known:
            yield _lacking(row, f"Nyckeltalet {key} finns inte i något sparat svar från Kolada.")
        elif key and not saved.title(key):
            yield _lacking(
                row, f"Beskrivningen av nyckeltalet {key} finns inte i något sparat svar från Kolada."
            )


def _lacking(row: Row, message: str) -> Problem:
    hint = "Hämta svaret och spara det i mappen kolada, eller rätta id:t; se docs/kolada.md."
    return Problem(Severity.WARNING, "KOL4", message, hint, row.unit, row.at("kolada"))
