"""When årsredovisning, delårsrapport and budget are handed over and decided (KL 11 kap. 8, 10, 16 and 20–21 §§, 5 kap. 24 §, LKBR 13 kap. 1 §; C62, S0-24)."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pipeline.rules.base import Context, Problems, interim_rule, rule
from pipeline.rules.log import by_board, by_council, discharge
from pipeline.rules.lookup import setting
from pipeline.text import long_date
from pipeline.tieout import problem

_HANDED_OVER: Final = (4, 15)
_DISCHARGE: Final = (6, 30)


@rule(
    "C62",
    "Lagens tider hålls",
    "KL 11 kap. 8, 10 och 20–21 §§ och 5 kap. 24 §",
    "Årsredovisningen ska lämnas till kommunfullmäktige och revisorerna senast den 15 april, och fullmäktige godkänna den innan ansvarsfriheten "
    "beslutas, före juni månads utgång. Styrelsens förslag till budget ska vara klart före oktober månads utgång och fullmäktige "
    "fastställa budgeten före november månads utgång. Dagarna läses i beslutsloggen, annars i kommun.toml. Delårsrapportens tider prövas av "
    "S0-24, och den egna tidplanen för budgeten av S3-09.",
    "Årsredovisningen för 2025 är daterad den 22 april 2026.",
    (),
    kinds=("bokslut", "vip"),
)
def _statutory_days(context: Context) -> Problems:
    yield from _budget_in_time(context) if context.occasion.kind == "vip" else _annual_report_in_time(context)


def _annual_report_in_time(context: Context) -> Problems:
    occasion, after = context.occasion, context.occasion.end.year + 1
    deadline = dt.date(after, *_HANDED_OVER)
    hint = "Årsredovisningen ska lämnas till kommunfullmäktige och revisorerna senast den 15 april (KL 11 kap. 20 §)."
    if occasion.date > deadline:
        yield problem(
            f"Årsredovisningen är daterad den {long_date(occasion.date)}, efter den {long_date(deadline)}.",
            hint,
            setting(context, "datum"),
        )
    handed, where = by_board(context)
    if handed is not None and handed > deadline and handed != occasion.date:
        yield problem(
            f"Kommunstyrelsen lämnar årsredovisningen den {long_date(handed)}, efter den {long_date(deadline)}.",
            hint,
            where,
        )
    approved, where = by_council(context)
    deadline = dt.date(after, *_DISCHARGE)
    if approved is not None and approved > deadline:
        yield problem(
            f"Kommunfullmäktige behandlar årsredovisningen den {long_date(approved)}, efter den {long_date(deadline)}.",
            "Ansvarsfriheten ska beslutas före juni månads utgång (KL 5 kap. 24 §), och årsredovisningen godkännas dessförinnan.",
            where,
        )
    granted, where = discharge(context)
    if granted is not None and granted > deadline:
        yield problem(
            f"Fullmäktige beslutar om ansvarsfrihet den {long_date(granted)}, efter den {long_date(deadline)}.",
            "Ansvarsfriheten ska beslutas före juni månads utgång (KL 5 kap. 24 §).",
            where,
        )
    if granted is not None and (approved is None or granted < approved):
        yield problem(
            f"Fullmäktige beslutar om ansvarsfrihet den {long_date(granted)}, innan årsredovisningen är godkänd.",
            "Årsredovisningen ska godkännas innan frågan om ansvarsfrihet behandlas (KL 11 kap. 21 §). Rätta dagarna i beslutsloggen.",
            where,
        )


def _budget_in_time(context: Context) -> Problems:
    year = context.occasion.year - 1
    board, where = by_board(context)
    latest = dt.date(year, 11, 30) if context.occasion.election else dt.date(year, 10, 31)
    if board is not None and board > latest:
        yield problem(
            f"Kommunstyrelsens förslag till budget är klart den {long_date(board)}, efter den {long_date(latest)}.",
            "Förslaget ska vara klart före oktober månads utgång; finns det särskilda skäl, före november månads utgång (KL 11 kap. 8 §).",
            where,
        )
    council, where = by_council(context)
    latest = dt.date(year, 12, 31) if context.occasion.election else dt.date(year, 11, 30)
    if council is not None and council > latest:
        yield problem(
            f"Fullmäktige fastställer budgeten den {long_date(council)}, efter den {long_date(latest)}.",
            "Budgeten ska fastställas före november månads utgång (KL 11 kap. 10 §). Finns det synnerliga skäl får det ske före december månads "
            "utgång, med skattesatsen fastställd i november (11 kap. 11 §).",
            where,
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
    hint = f"Den ska lämnas till kommunfullmäktige och revisorerna senast den {long_date(limit)} (KL 11 kap. 16 §)."
    if occasion.date > limit:
        yield problem(
            f"Delårsrapporten är daterad den {long_date(occasion.date)}, mer än två månader efter periodens slut.",
            hint,
            setting(context, "datum"),
        )
    handed, where = by_board(context)
    if handed is not None and handed > limit and handed != occasion.date:
        yield problem(
            f"Kommunstyrelsen lämnar delårsrapporten den {long_date(handed)}, mer än två månader efter periodens slut.",
            hint,
            where,
        )
    council, where = by_council(context)
    if council is not None and five and council.month != 10:  # noqa: PLR2004 - October
        yield problem(
            f"Fullmäktige behandlar delårsrapporten den {long_date(council)}, men ska göra det i oktober.",
            "Rätta dagen i beslutsloggen, eller beslutas under tillfället i kommun.toml.",
            where,
        )


def _two_months_after(day: dt.date) -> dt.date:
    """Return the last day of the second month after a month's end."""
    month = day.month + 3
    first = dt.date(day.year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    return first - dt.timedelta(days=1)
