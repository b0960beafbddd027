"""When årsredovisning and delårsrapport are handed over and decided (KL 11 kap. 16 and 20 §§, 5 kap. 24 §, LKBR 13 kap. 1 §; C62, S0-24)."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pipeline.rules.base import Context, Problems, interim_rule, rule
from pipeline.rules.internal_control import decided
from pipeline.rules.lookup import setting
from pipeline.text import long_date
from pipeline.tieout import problem

_HANDED_OVER: Final = (4, 15)
_DISCHARGE: Final = (6, 30)


@rule(
    "C62",
    "Årsredovisningen kommer i rätt tid",
    "KL 11 kap. 20–21 §§ och 5 kap. 24 §",
    "Årsredovisningen ska lämnas till kommunfullmäktige och revisorerna senast den 15 april, och fullmäktige behandla den före juni månads "
    "utgång, då ansvarsfriheten senast ska beslutas. Delårsrapportens tider prövas av S0-24 och planens av S3-09.",
    "Årsredovisningen för 2025 är daterad den 22 april 2026.",
    (),
)
def _annual_report_in_time(context: Context) -> Problems:
    occasion, after = context.occasion, context.occasion.end.year + 1
    deadline = dt.date(after, *_HANDED_OVER)
    if occasion.date > deadline:
        yield problem(
            f"Årsredovisningen är daterad den {long_date(occasion.date)}, efter den {long_date(deadline)}.",
            "Årsredovisningen ska lämnas till kommunfullmäktige och revisorerna senast den 15 april (KL 11 kap. 20 §).",
            setting(context, "datum"),
        )
    key, day = ("beslutas", occasion.decided) if occasion.decided else ("beslut", decided(occasion.decision))
    deadline = dt.date(after, *_DISCHARGE)
    if day is not None and day > deadline:
        yield problem(
            f"Kommunfullmäktige behandlar årsredovisningen den {long_date(day)}, efter den {long_date(deadline)}.",
            "Ansvarsfriheten ska beslutas före juni månads utgång (KL 5 kap. 24 §), och årsredovisningen godkännas dessförinnan.",
            setting(context, key),
        )


@interim_rule(
    "S0-24",
    "Delårsrapporten kommer i rätt tid",
    "KL 11 kap. 16 §, LKBR 13 kap. 1 §, kommunens styrmodell",
    "Perioden ska vara minst halva och högst två tredjedelar av året, och rapporten ska lämnas inom två månader (C62). Där "
    "styrmodellen säger det är periodens slut den 31 augusti och fullmäktige behandlar rapporten i oktober.",
    "Rapporten per den 31 augusti är daterad den 12 november.",
    (),
)
def _interim_report_in_time(context: Context) -> Problems:
    """Yield a problem when the period is not between half and two thirds of the year, or the report comes late (KL 11 kap. 16 §, LKBR 13 kap. 1 §)."""
    occasion = context.occasion
    months = occasion.end.month
    if not 6 <= months <= 8:  # noqa: PLR2004 - half to two thirds of twelve
        yield problem(
            f"Delårsperioden slutar den {long_date(occasion.end)}, {months} månader in på året.",
            "Delårsrapporten ska omfatta minst halva och högst två tredjedelar av räkenskapsåret.",
            setting(context, "till"),
        )
    five = context.municipality.settings.five_blocks
    if five and (occasion.end.month, occasion.end.day) != (8, 31):
        yield problem(
            f"Delårsperioden slutar den {long_date(occasion.end)}, men kommunens styrmodell säger den 31 augusti.",
            "Rätta till under tillfället i kommun.toml.",
            setting(context, "till"),
        )
    limit = _two_months_after(occasion.end)
    if occasion.date > limit:
        yield problem(
            f"Delårsrapporten är daterad den {long_date(occasion.date)}, mer än två månader efter periodens slut.",
            f"Den ska lämnas till kommunfullmäktige och revisorerna senast den {long_date(limit)} (KL 11 kap. 16 §).",
            setting(context, "datum"),
        )
    if occasion.decided is not None and five and occasion.decided.month != 10:  # noqa: PLR2004 - October
        yield problem(
            f"Fullmäktige behandlar delårsrapporten den {long_date(occasion.decided)}, men ska göra det i oktober.",
            "Rätta beslutas under tillfället i kommun.toml.",
            setting(context, "beslutas"),
        )


def _two_months_after(day: dt.date) -> dt.date:
    """Return the last day of the second month after a month's end."""
    month = day.month + 3
    first = dt.date(day.year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    return first - dt.timedelta(days=1)
