"""What a person has judged: each question is answered, by whom and when, before the report is decided (domain.md 2, severity I)."""

from __future__ import annotations

from typing import Final

from pipeline.model import Origin, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import central
from pipeline.schemas import forms_for
from pipeline.schemas.base import ExcelForm
from pipeline.schemas.choices import CHECKED_NO
from pipeline.schemas.questions import FRAGOR, KINDS, asked_in
from pipeline.text import join_words
from pipeline.tieout import At, problem

_LEFT: Final = "Svara på fliken Kontrollfrågor innan rapporten beslutas, med befattning och dag."
_REQUIRED: Final = {"vem": "befattning", "datum": "dag"}


@rule(
    "FR-01",
    "Kontrollfrågorna är besvarade",
    "Kommunens egen kontroll",
    "Det som programmet inte kan avgöra ska någon ha tagit ställning till innan rapporten beslutas: varje fråga på fliken Kontrollfrågor besvaras, "
    "med befattning och dag, och ett nej med en kommentar. Svaren trycks inte. Kommunen kan lägga till egna frågor på fliken.",
    "Frågan om redovisningsprinciperna är desamma som förra året har inget svar.",
    (FRAGOR.key,),
    severity=Severity.WARNING,
    kinds=KINDS,
)
def _questions_are_answered(context: Context) -> Problems:
    unit, rows = central(context), context.dataset.of(FRAGOR.key)
    book = _book(context, unit)
    if book is None:
        return
    there = {row.key for row in rows}
    asked = asked_in(context.occasion.kind, context.municipality.settings)
    absent = [one.question for one in asked if one.key not in there]
    if absent:
        yield problem(
            f"Kontrollfrågorna besvaras inte: {join_words([f'”{one}”' for one in absent])}",
            "Hämta ett nytt formulär med kommunrapport forms --from, där fliken Kontrollfrågor har dem, och svara på dem.",
            At(book, unit),
        )
    for row in rows:
        asked_so, answer = f"Kontrollfrågan ”{row.text('fraga')}”", row.text("svar")
        lacking = [word for field, word in _REQUIRED.items() if not row.values.get(field)]
        if not answer:
            yield problem(f"{asked_so} är inte besvarad.", _LEFT, At(row.at("svar"), unit))
        elif lacking:
            yield problem(
                f"{asked_so} är besvarad utan {join_words(lacking)}.",
                "Skriv vem som har tagit ställning, som befattning, och vilken dag.",
                At(row.at("vem" if not row.text("vem") else "datum"), unit),
            )
        elif answer == CHECKED_NO and not row.text("kommentar"):
            yield problem(
                f"{asked_so} är besvarad med nej utan kommentar.",
                "Skriv varför, och vad som görs åt det.",
                At(row.at("kommentar"), unit),
            )


def _book(context: Context, unit: str) -> Origin | None:
    """Return the place of the central unit's workbook; None when it has not come, which C60 tells."""
    forms = {form.key for form in forms_for(context.occasion.kind, "central") if isinstance(form, ExcelForm)}
    return next(
        (Origin(one.path) for one in context.dataset.deliveries if one.unit == unit and one.form in forms),
        None,
    )
