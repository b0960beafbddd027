"""The budget reconsidered: in November, for a reason outside the municipality, and paid for (domain.md 2.1, S0-23; KL 11 kap. 15 §)."""

from __future__ import annotations

from typing import Final

from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import setting
from pipeline.text import long_date
from pipeline.tieout import at, problem

_MONTH: Final = 11


@rule(
    "S0-23",
    "Omprövningen har skäl och finansiering",
    "KL 11 kap. 15 §, kommunens styrmodell",
    "Budgeten omprövas senast i slutet av november och bara av skäl utanför kommunens beslut. Varje ändring har ett belopp, en förklaring och en "
    "finansiering.",
    "Anslaget till barn- och bildningsnämnden ändras med 0 tkr.",
    ("om_andringar",),
    kinds=("omprovning",),
)
def _reasons_and_financing(context: Context) -> Problems:
    occasion = context.occasion
    for row in context.dataset.of("om_andringar"):
        if row.figure("belopp").value == 0:
            yield problem(
                f"Ändring {row.key} är 0 tkr.",
                "Skriv med hur mycket anslaget ändras, eller ta bort raden.",
                at(row, "belopp"),
            )
        for field, word in (("forklaring", "förklaring"), ("finansiering", "finansiering")):
            if not any(sign.isalpha() for sign in row.text(field)):
                yield problem(
                    f"Ändring {row.key} saknar {word}.",
                    "Skriv den på raden; fullmäktige ska kunna besluta utan att fråga.",
                    at(row, field),
                )
    decided = occasion.decided or occasion.date
    if (decided.year, decided.month) > (occasion.year, _MONTH):
        key = "beslutas" if occasion.decided else "datum"
        yield problem(
            f"Budgeten för {occasion.year} omprövas den {long_date(decided)}, efter november.",
            "Omprövningen beslutas senast i slutet av november under året.",
            setting(context, key),
        )
