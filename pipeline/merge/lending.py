"""What a kind of occasion lends another: its rows under the names of the borrower's sheets, each with the cells it was read from."""

from __future__ import annotations

from dataclasses import replace

from pipeline.kinds import Lent
from pipeline.merge.few_answers import concealed
from pipeline.model import Dataset, Row


def quality(other: Dataset, fewest: int) -> Lent:
    """Return the quality indicators under the names of the year-end sheet, without results of too few answers."""
    rows = (concealed(row, fewest) for row in other.of("kval_indikatorer"))
    return {"kvalitet": ("kval_indikatorer", tuple(replace(row, sheet="kvalitet") for row in rows))}


def feedback(other: Dataset, _: int) -> Lent:
    """Return complaints and other feedback of the period."""
    return {"d_synpunkter": ("kval_klagomal", _named(other, "kval_klagomal", "d_synpunkter"))}


def internal_control(other: Dataset, _: int) -> Lent:
    """Return each risk with its value after the year's controls, the controls, and the nämnd's judgement."""
    return {
        "risker": ("ik_risker", tuple(_revalued(row) for row in other.of("ik_risker"))),
        "kontroller": ("ik_kontroller", _named(other, "ik_kontroller", "kontroller")),
        "bedomning": ("ik_bedomning", _named(other, "ik_bedomning", "bedomning")),
    }


def _named(other: Dataset, sheet: str, name: str) -> tuple[Row, ...]:
    return tuple(replace(row, sheet=name) for row in other.of(sheet))


def _revalued(row: Row) -> Row:
    """Return a risk whose likelihood, consequence and value are those after the year's controls, with their cells."""
    values, origins = dict(row.values), dict(row.origins)
    for name, latest in (("s", "ny_s"), ("k", "ny_k"), ("varde", "nytt_varde")):
        values[name] = row.figure(latest)
        origins[name] = row.at(latest)
    return replace(row, sheet="risker", values=values, origins=origins)
