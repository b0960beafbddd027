"""When delårsrapporten comes and what it must contain (KL 11 kap. 16 §, LKBR 13 kap. 1 §; S0-24, S0-25)."""

from __future__ import annotations

import datetime as dt

from pipeline.model import Origin
from pipeline.rules.base import Context, Problems, interim_rule
from pipeline.rules.forecasts import committees
from pipeline.rules.interim import setting
from pipeline.schemas.texts import NAMND_DELAR
from pipeline.text import join_words, long_date
from pipeline.tieout import At, problem


@interim_rule(
    "S0-25",
    "Delårsberättelsen har fem block",
    "Kommunens styrmodell (styrmodell.fem_block)",
    "Nämndens delårsberättelse ska ha fem block: ekonomi, mål, personal, kvalitet och intern kontroll.",
    "Rubriken ”Personal” finns men ingenting står under den.",
    (),
)
def _interim_text_has_five_blocks(context: Context) -> Problems:
    if not context.municipality.settings.five_blocks:
        return
    blocks = (
        ("ekonomi", "Ekonomi"),
        ("mal", "Mål"),
        ("personal", "Personal"),
        ("kvalitet", "Kvalitet"),
        ("internkontroll", "Intern kontroll"),
    )
    writers = (unit for unit in committees(context) if unit.kind in NAMND_DELAR.kinds)
    for unit in writers:
        texts = {key: context.dataset.text(unit.id, key) for key, _ in blocks}
        absent = [title for key, title in blocks if (written := texts[key]) is None or not written.blocks]
        if absent:
            there = next((text.origin for text in texts.values() if text is not None), None)
            yield problem(
                f"{unit.name}s delårsberättelse saknar {join_words([f'”{title}”' for title in absent])}.",
                "Delårsberättelsen ska ha fem block: ekonomi, mål, personal, kvalitet och intern kontroll.",
                At(there or Origin(f"{context.occasion.id}/{unit.id}"), unit.id),
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
            At(setting(context, "till"), "kommun"),
        )
    five = context.municipality.settings.five_blocks
    if five and (occasion.end.month, occasion.end.day) != (8, 31):
        yield problem(
            f"Delårsperioden slutar den {long_date(occasion.end)}, men kommunens styrmodell säger den 31 augusti.",
            "Rätta till under tillfället i kommun.toml.",
            At(setting(context, "till"), "kommun"),
        )
    limit = _two_months_after(occasion.end)
    if occasion.date > limit:
        yield problem(
            f"Delårsrapporten är daterad den {long_date(occasion.date)}, mer än två månader efter periodens slut.",
            f"Den ska lämnas till kommunfullmäktige och revisorerna senast den {long_date(limit)} (KL 11 kap. 16 §).",
            At(setting(context, "datum"), "kommun"),
        )
    if occasion.decided is not None and five and occasion.decided.month != 10:  # noqa: PLR2004 - October
        yield problem(
            f"Fullmäktige behandlar delårsrapporten den {long_date(occasion.decided)}, men ska göra det i oktober.",
            "Rätta beslutas under tillfället i kommun.toml.",
            At(setting(context, "beslutas"), "kommun"),
        )


def _two_months_after(day: dt.date) -> dt.date:
    """Return the last day of the second month after a month's end."""
    month = day.month + 3
    first = dt.date(day.year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    return first - dt.timedelta(days=1)
