"""The days that deadlines are judged by: as the log of decisions has them, else as the settings do; and that the two agree."""

from __future__ import annotations

import datetime as dt

from pipeline.config import FILE
from pipeline.decided import FINAL, GRANTED
from pipeline.model import Decision, Origin, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.internal_control import decided
from pipeline.rules.lookup import setting
from pipeline.text import long_date
from pipeline.tieout import At, problem
from pipeline.units import Owner

Day = tuple[dt.date | None, At]
"""A day, None when nobody has said it, and where it stands or should."""


def _last(context: Context, body: str, *words: str) -> Decision | None:
    """Return the last decision of a body with one of some words, about any of the occasion's reports; None when the log has none."""
    found = [one for one in context.dataset.decisions if body in one.body.casefold() and one.word in words]
    return found[-1] if found else None


def _at(one: Decision) -> At:
    return At(one.origin, Owner.MUNICIPALITY)


def by_council(context: Context) -> Day:
    """Return when the council decides about the report: by the log, else ``beslutas``, else the day in ``beslut``."""
    if one := _last(context, "fullmäktige", *FINAL):
        return one.day, _at(one)
    occasion = context.occasion
    if occasion.decided:
        return occasion.decided, setting(context, "beslutas")
    return decided(occasion.decision), setting(context, "beslut")


def by_board(context: Context) -> Day:
    """Return when kommunstyrelsen hands the report over to the council: by the log, else the document's own day."""
    if one := _last(context, "styrelse", "föreslår", *FINAL):
        return one.day, _at(one)
    return context.occasion.date, setting(context, "datum")


def discharge(context: Context) -> Day:
    """Return when the council decided about ansvarsfrihet (KL 5 kap. 24 §), by the log only."""
    one = _last(context, "fullmäktige", GRANTED)
    return (one.day, _at(one)) if one else (None, setting(context, "beslutas"))


@rule(
    "BS-05",
    "Beslutsloggen och inställningarna säger samma dag",
    "Kommunens egen kontroll",
    "Kontrollerna av lagens tider läser dagen i beslutsloggen när den finns där, annars i kommun.toml. Säger de olika gäller loggen, och det sägs.",
    "Loggen säger att fullmäktige beslutade den 27 oktober, men beslutas är 2025-10-20.",
    (),
    severity=Severity.WARNING,
    kinds=(),
)
def _log_and_settings_agree(context: Context) -> Problems:
    one = _last(context, "fullmäktige", *FINAL)
    said, key = (
        (context.occasion.decided, "beslutas")
        if context.occasion.decided
        else (decided(context.occasion.decision), "beslut")
    )
    if one and said and said != one.day:
        yield problem(
            f"Fullmäktige beslutade den {long_date(one.day)} enligt beslutsloggen, men {key} säger den {long_date(said)}.",
            f"Rätta {key} under tillfället i kommun.toml, eller raden i beslutsloggen. Kontrollerna använder loggens dag.",
            At(one.origin, Owner.MUNICIPALITY, (Origin(FILE, f"tillfallen.{context.occasion.id}.{key}"),)),
        )
