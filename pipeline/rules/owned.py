"""What one occasion decides or finds out and another repeats: it has one owner, and a repetition that differs is told at its cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.model import Figure, Row
from pipeline.rules.base import Context, Problems, rule
from pipeline.tieout import At, problem, shown


@dataclass(frozen=True, slots=True)
class Owned:
    """A field that repeats another occasion's.

    ``sheet`` and ``field`` are here, ``kind`` is the owner's kind of occasion and ``theirs`` its sheet and field. ``years`` is how many
    years the owner's is ahead. ``rows`` pairs row ids where the two sheets call the same thing differently, else ids are the same.
    """

    sheet: str
    field: str
    kind: str
    theirs: tuple[str, str]
    years: int = 0
    rows: tuple[tuple[str, str], ...] = ()


_CONDITIONS: Final = (("FU1", "VF1"), ("FU2", "VF2"), ("FU6", "VF6"))
OWNED: Final = (
    Owned("befolkning", "p1", "vip", ("v_befolkning", "b"), 1),
    Owned("befolkning", "p5", "vip", ("v_befolkning", "p4"), 1),
    Owned("prognos", "p1", "vip", ("v_forutsattningar", "b"), 1, _CONDITIONS),
    Owned("prognos", "p2", "vip", ("v_forutsattningar", "p1"), 1, _CONDITIONS),
    Owned("prognos", "p3", "vip", ("v_forutsattningar", "p2"), 1, _CONDITIONS),
    Owned("mal", "mal", "delar", ("d_mal", "mal")),
    Owned("finansiella_mal", "mal", "delar", ("d_finansiella_mal", "mal")),
    Owned("finansiella_mal", "malvarde", "delar", ("d_finansiella_mal", "malvarde")),
    Owned("v_befolkning", "fg", "bokslut", ("befolkning", "t"), -2),
    Owned("vp_mal", "mal", "vip", ("v_mal", "mal")),
    Owned("vp_investeringar", "budget", "vip", ("v_investeringar", "y0")),
)
"""Forecasts and planning conditions are the latest decided plan's, how many live here the annual report's; the year's goals are said as the interim report said them."""


@rule(
    "AG-01",
    "Samma uppgift är densamma i två rapporter",
    "God redovisningssed; KL 11 kap. 5 och 6 §§",
    "Befolkningsprognosen och planeringsförutsättningarna hör till den senast beslutade planen, och årets mål ska heta detsamma och ha samma "
    "målvärde som i delårsrapporten. Skrivs de igen i bokslutet ska de vara desamma. Nämndens mål och projekt i verksamhetsplanen är budgetens, och invånarna två år före budgetåret i förplaneringen är årsredovisningens. "
    "Gäller när tillfället läser det andra (laser i kommun.toml).",
    "Befolkningsprognosen för 0–5 år är 655 invånare i planen för nästa år, men 665 i årsredovisningen.",
    ("befolkning", "prognos", "mal", "finansiella_mal", "v_befolkning", "vp_mal", "vp_investeringar"),
    kinds=("bokslut", "forplanering", "verksamhetsplan"),
)
def _repeated_elsewhere(context: Context) -> Problems:
    for owned in OWNED:
        other = context.other(owned.kind)
        if other is None or other.occasion.year != context.occasion.year + owned.years:
            continue
        names = dict(owned.rows)
        theirs = {(row.unit, row.key): row for row in other.dataset.of(owned.theirs[0])}
        for row in context.dataset.of(owned.sheet):
            key = names.get(row.key, "") if owned.rows else row.key
            original = theirs.get((row.unit, key))
            if original is not None:
                yield from _same(row, owned.field, original, owned.theirs[1], other)


def _same(row: Row, field: str, original: Row, theirs: str, other: Context) -> Problems:
    here, there = row.values.get(field), original.values.get(theirs)
    if isinstance(here, Figure) and isinstance(there, Figure):
        if here.value is None or there.value is None or here.value == there.value:
            return
        words = shown(here.value, here.unit), shown(there.value, there.unit)
    elif isinstance(here, str) and isinstance(there, str) and _plain(here) != _plain(there):
        words = f"”{here}”", f"”{there}”"
    else:
        return
    yield problem(
        f"{row.key}: här står {words[0]}, men i {other.occasion.id} står {words[1]}.",
        "Uppgiften hör till det tillfället. Skriv samma här, eller rätta den där.",
        At(row.at(field), row.unit, (original.at(theirs),)),
    )


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
