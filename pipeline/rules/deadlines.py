"""When årsredovisningen is handed over and discharge decided (KL 11 kap. 20 §, 5 kap. 24 §; domain.md 1.4, C62)."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.interim import setting
from pipeline.rules.internal_control import decided
from pipeline.text import long_date
from pipeline.tieout import At, problem

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
    last = dt.date(after, *_HANDED_OVER)
    if occasion.date > last:
        yield problem(
            f"Årsredovisningen är daterad den {long_date(occasion.date)}, efter den {long_date(last)}.",
            "Årsredovisningen ska lämnas till kommunfullmäktige och revisorerna senast den 15 april (KL 11 kap. 20 §).",
            At(setting(context, "datum"), "kommun"),
        )
    key, day = ("beslutas", occasion.decided) if occasion.decided else ("beslut", decided(occasion.decision))
    last = dt.date(after, *_DISCHARGE)
    if day is not None and day > last:
        yield problem(
            f"Kommunfullmäktige behandlar årsredovisningen den {long_date(day)}, efter den {long_date(last)}.",
            "Ansvarsfriheten ska beslutas före juni månads utgång (KL 5 kap. 24 §), och årsredovisningen godkännas dessförinnan.",
            At(setting(context, key), "kommun"),
        )
