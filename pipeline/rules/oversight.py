"""The oversight of bolag: their papers come in time, each is examined, and its stämma is held (domain.md 2.1, S0-35, S0-38, S0-39; KL 6 kap. 9 §)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Final

from pipeline.model import Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import central, setting
from pipeline.schemas.choices import COMPATIBLE
from pipeline.text import long_date
from pipeline.tieout import At, at, problem

_PAPERS: Final = (("arsredovisning", "årsredovisning"), ("granskning", "granskningsrapport"))
_HANDED_IN: Final = (3, 1)
_APRIL: Final = (4, 30)


@rule(
    "S0-35",
    "Bolagens handlingar kommer i tid",
    "Kommunens styrmodell",
    "Bolagets årsredovisning och lekmannarevisorns granskningsrapport ska lämnas till kommunen senast den dag som står i lamnas.bolag, annars den "
    "1 mars. Förvaltningsberättelsen ska redogöra för bolagets interna kontroll.",
    "Granskningsrapporten lämnades den 9 mars.",
    ("us_handlingar",),
    kinds=("uppsikt",),
)
def _papers_in_time(context: Context) -> Problems:
    limit = context.occasion.due.get("bolag") or dt.date(context.occasion.year + 1, *_HANDED_IN)
    for row in context.dataset.of("us_handlingar"):
        name = context.municipality.name_of(row.unit)
        for field, paper in _PAPERS:
            day = row.date(field)
            if day is not None and day > limit:
                yield problem(
                    f"{name} lämnade sin {paper} den {long_date(day)}. Den ska lämnas senast den {long_date(limit)}.",
                    "Rätta dagen om den är fel; annars står det i rapporten att den kom för sent.",
                    at(row, field),
                )
        if not row.flag("kontroll"):
            yield problem(
                f"Förvaltningsberättelsen från {name} redogör inte för bolagets interna kontroll.",
                "Begär att bolaget kompletterar den.",
                at(row, "kontroll"),
            )


@rule(
    "S0-38",
    "Varje bolag är prövat",
    "KL 6 kap. 9 §, kommunens styrmodell",
    "Kommunstyrelsen prövar i ett årligt beslut varje bolag: om verksamheten har varit förenlig med ändamålet och utförts inom befogenheterna. Är svaret inte "
    "ja föreslås fullmäktige en åtgärd. Prövningen ska vara klar den 30 april.",
    "Bolaget bedöms ha följt ändamålet delvis, men ingen åtgärd föreslås.",
    ("us_provning",),
    kinds=("uppsikt",),
)
def _companies_examined(context: Context) -> Problems:
    rows = context.dataset.of("us_provning")
    companies = {unit.id: unit.name for unit in context.units("bolag")}
    times = Counter(row.text("bolag") for row in rows)
    for row in rows:
        company = row.text("bolag")
        if company not in companies:
            yield problem(
                f"”{company}” är inget bolag under {context.occasion.year}.",
                "Prövningen gäller kommunens aktiebolag; välj ett av dem eller ta bort raden.",
                at(row, "bolag"),
            )
        elif times[company] > 1:
            yield problem(
                f"{companies[company]} prövas på {times[company]} rader.",
                "Behåll en rad för varje bolag.",
                at(row, "bolag"),
            )
        elif {row.text("forenlig"), row.text("befogenheter")} != {COMPATIBLE} and not row.text(
            "forslag"
        ).strip():
            yield problem(
                f"{companies[company]} bedöms inte i allt ha följt ändamålet och befogenheterna, men ingen åtgärd föreslås.",
                "Skriv den åtgärd som kommunstyrelsen föreslår fullmäktige (KL 6 kap. 9 §).",
                at(row, "forslag", "forenlig", "befogenheter"),
            )
    for company, name in companies.items():
        if rows and company not in times:
            yield problem(
                f"{name} är inte prövat.",
                "Lägg till en rad för bolaget på fliken Ändamålsprövning.",
                At(rows[0].at("bolag"), central(context)),
            )
    limit = dt.date(context.occasion.year + 1, *_APRIL)
    if context.occasion.date > limit:
        yield problem(
            f"Ändamålsprövningen är daterad den {long_date(context.occasion.date)}, efter den {long_date(limit)}.",
            "Kommunstyrelsen ska ha prövat bolagen senast den 30 april.",
            setting(context, "datum"),
        )


@rule(
    "S0-39",
    "Bolagsstämman hålls i tid",
    "Kommunens styrmodell",
    "Bolagens ordinarie stämma hålls senast den 30 april året efter.",
    "Stämman hölls den 12 maj.",
    ("us_handlingar",),
    severity=Severity.WARNING,
    kinds=("uppsikt",),
)
def _meeting_in_time(context: Context) -> Problems:
    limit = dt.date(context.occasion.year + 1, *_APRIL)
    for row in context.dataset.of("us_handlingar"):
        day = row.date("stamma")
        if day is not None and day > limit:
            yield problem(
                f"{context.municipality.name_of(row.unit)} höll sin stämma den {long_date(day)}, efter den {long_date(limit)}.",
                "Rätta dagen om den är fel; annars står den så i rapporten.",
                at(row, "stamma"),
            )
