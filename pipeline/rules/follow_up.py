"""The rounds of forecasts and monthly reports, and how a forecast changes between them (S0-22, S0-36, S3-21, C38; domain.md 2, 5.2)."""

from __future__ import annotations

from pipeline.kinds import kind
from pipeline.model import Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import setting
from pipeline.rules.operating import rows_of
from pipeline.text import MONTHS, long_date
from pipeline.tieout import At, at, problem, shown
from pipeline.units import ACCOUNTABLE


@rule(
    "S0-22",
    "Det finns en månadsrapport för varje månad",
    "Kommunens styrmodell (styrmodell.manader_utan_rapport)",
    "Ekonomin redovisas varje månad utom dem som kommunen undantagit. En prognos eller en delårsrapport är månadens rapport. Att varje nämnd har "
    "lämnat sin del prövas av C60.",
    "Det finns en rapport för november men ingen för oktober.",
    (),
    severity=Severity.WARNING,
    kinds=("manad",),
)
def _months_reported(context: Context) -> Problems:
    here = context.occasion
    quiet = context.municipality.settings.quiet_months
    before = next((month for month in range(here.end.month - 1, 0, -1) if month not in quiet), 0)
    told = {
        one.end.month
        for one in context.municipality.occasions
        if one.year == here.year and kind(one.kind).forecast and "drift" in kind(one.kind).sheets
    }
    if before and before not in told:
        yield problem(
            f"Det finns ingen månadsrapport, prognos eller delårsrapport för {MONTHS[before - 1]} {here.year}.",
            "Lägg till månaden som ett tillfälle i kommun.toml, eller undanta den med manader_utan_rapport under [styrmodell].",
            setting(context, "till"),
        )


@rule(
    "S0-36",
    "Bolagens rapport gäller samma dag",
    "Kommunens styrmodell, KL 6 kap. 1 §",
    "Bolagen lämnar en ekonomisk rapport per samma dag som kommunens prognos, så att kommunstyrelsen kan hålla uppsikt över dem. "
    "En rapport för en annan period kan inte ställas bredvid de andras.",
    "Prognosen är per den 31 oktober, men bolagets siffror slutar den 30 september.",
    ("d_bolag_period",),
    kinds=("prognos",),
)
def _companies_of_the_day(context: Context) -> Problems:
    end = context.occasion.end
    for unit in context.units("bolag"):
        for row in context.dataset.of("d_bolag_period", unit.id):
            day = row.date("till")
            if day is not None and day != end:
                yield problem(
                    f"{unit.name} redovisar till och med den {long_date(day)}, men prognosen är per den {long_date(end)}.",
                    f"Lämna bolagets resultat och ställning per den {long_date(end)}.",
                    at(row, "till"),
                )


@rule(
    "C38",
    "En ändrad prognos är förklarad",
    "Kommunens styrmodell",
    "En verksamhet vars prognos har ändrats mer än kommunens gräns (styrmodell.avvikelse_belopp) sedan förra gången ska ha en orsak angiven, också "
    "när den nu följer budgeten.",
    "I maj väntades −2 000 tkr och nu 0 tkr, och kolumnen Orsak till avvikelse är tom.",
    ("d_drift", "d_finans", "m_drift", "m_finans"),
    severity=Severity.WARNING,
    kinds=("prognos", "manad"),
)
def _changed_forecasts_explained(context: Context) -> Problems:
    limit = context.municipality.settings.deviation_amount
    for unit in context.units(*ACCOUNTABLE):
        for row in rows_of(context, unit):
            changed = context.accounts.get(f"drift/{unit.id}/{row.key}/forandring").value
            if changed is not None and abs(changed) > limit and not row.text("orsak"):
                yield problem(
                    f"Prognosen för {row.key} har ändrats med {shown(changed, sign=True)} sedan förra gången, men orsaken är inte angiven.",
                    f"Skriv varför. Gränsen är {shown(limit)}.",
                    At(row.at("orsak"), unit.id, (row.at("prognos"),)),
                )
