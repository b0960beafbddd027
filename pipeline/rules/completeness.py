"""Completeness: everybody has delivered everything, and everything that must be answered or judged is."""

from __future__ import annotations

from typing import Final

from pipeline.config import Unit
from pipeline.model import Origin, Problem, Row, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import central
from pipeline.schemas import asked_texts, forms_for, word_forms
from pipeline.schemas.base import ExcelForm, WordForm
from pipeline.schemas.references import nearest
from pipeline.text import join_words
from pipeline.tieout import At, at, problem
from pipeline.units import Owner
from pipeline.view import Prose

_FEW_WORDS: Final = 8


@rule(
    "C60",
    "Alla har lämnat allt",
    "KL 11 kap. 20 §, kommunens tidplan",
    "Varje nämnd, bolag och annan enhet som finns under året ska ha lämnat sina formulär för tillfället. Utkast byggs ändå, med det som saknas "
    "utmärkt och summor som säger vem de utelämnar.",
    "Kulturnämnden har lämnat sitt Excelformulär men inte Wordformuläret.",
    (),
    kinds=(),
)
def _everything_delivered(context: Context) -> Problems:
    for unit in context.municipality.units:
        if unit.active(context.occasion):
            for form in forms_for(context.occasion.kind, unit.fills_in_as):
                yield from _delivered(context, unit, form)
            yield from _lent(context, unit)


def _lent(context: Context, unit: Unit) -> Problems:
    """Yield a problem for each other occasion that this one takes a unit's data from and that has none."""
    told: set[str] = set()
    for form in forms_for(context.occasion.kind, unit.fills_in_as):
        for sheet in form.sheets if isinstance(form, ExcelForm) else ():
            other = context.other(sheet.borrowed) if sheet.borrowed and sheet.required else None
            if other is None or sheet.borrowed in told or context.dataset.of(sheet.key, unit.id):
                continue
            told.add(sheet.borrowed)
            yield problem(
                f"{unit.name} har inga uppgifter på fliken ”{sheet.title}”, som hämtas ur tillfället {other.occasion.id}.",
                f"Lägg enhetens filer i mappen {other.occasion.id}/{unit.id} och rätta felen i dem.",
                At(Origin(other.occasion.id), unit.id),
            )


def _delivered(context: Context, unit: Unit, form: ExcelForm | WordForm) -> Problems:
    folder = f"{context.occasion.id}/{unit.id}"
    handed_in = [
        delivery
        for delivery in context.dataset.deliveries
        if delivery.unit == unit.id or delivery.path.startswith(f"{folder}/")
    ]
    if any(delivery.form == form.key and delivery.unit == unit.id for delivery in handed_in):
        return
    kind = "Excelformuläret" if isinstance(form, ExcelForm) else "Wordformuläret"
    endings = (".xlsx", ".xlsm", ".xls") if isinstance(form, ExcelForm) else (".docx", ".docm", ".doc")
    unused = [
        delivery.path
        for delivery in handed_in
        if delivery.form is None and delivery.path.lower().endswith(endings)
    ]
    more = f" {join_words(unused)} finns men har inte kunnat användas." if unused else ""
    yield problem(
        f"{unit.name} har inte lämnat {kind} ”{form.title}”.{more}",
        "Rätta filen; felet står vid den." if unused else f"Lägg filen i mappen {folder}.",
        At(Origin(folder), unit.id, tuple(Origin(path) for path in unused)),
    )


@rule(
    "C61",
    "Obligatoriska avsnitt är skrivna",
    "LKBR 11 kap., RKR R15",
    "Under varje obligatorisk rubrik ska det stå mer än några få ord. En rubrik helt utan text anmäls redan när filen läses (TEXT1).",
    "Under ”Förväntad utveckling” står bara ”Se bilaga”.",
    (),
    kinds=(),
)
def _required_texts_written(context: Context) -> Problems:
    for form in word_forms():
        if form.occasion != context.occasion.kind:
            continue
        for unit in context.units(*form.kinds):
            for heading in asked_texts(form, context.municipality, context.occasion, unit.id).headings:
                text = context.dataset.text(unit.id, heading.key)
                if (
                    heading.required
                    and text is not None
                    and 0 < text.words < _FEW_WORDS
                    and _only_prose(text.blocks)
                ):
                    yield problem(
                        f"Under rubriken ”{heading.title}” står bara {text.words} ord.",
                        f"Avsnittet är obligatoriskt. Skriv om: {heading.help}",
                        At(text.origin, unit.id),
                    )


def _only_prose(blocks: tuple[object, ...]) -> bool:
    return all(isinstance(block, Prose) for block in blocks)


@rule(
    "C65",
    "Målen är utvärderade",
    "KL 11 kap. 1 och 6 §§, LKBR 11 kap.",
    "Varje mål från kommunfullmäktige och varje finansiellt mål ska vara bedömt och ha något att bedömas efter, nämndernas mål ska hänvisa till "
    "mål som finns, och god ekonomisk hushållning ska bedömas för både kommunen och kommunkoncernen.",
    "Ett av kommunfullmäktiges mål har bedömningen ”ej bedömt”.",
    ("mal", "indikatorer", "finansiella_mal"),
)
def _goals_evaluated(context: Context) -> Problems:
    unknown = context.municipality.settings.statuses[-1]
    goals = context.dataset.of("mal", Owner.COUNCIL)
    known = {row.key for row in goals}
    measured = {row.text("mal_id") for row in context.dataset.of("indikatorer", Owner.COUNCIL)}
    measured |= {row.text("kf_mal") for row in context.dataset.of("mal")}
    complete = all(context.dataset.of("mal", unit.id) for unit in context.units("namnd"))
    for row in goals if complete else ():
        if row.key not in measured:
            yield problem(
                f"Kommunfullmäktiges mål {row.key} har varken indikatorer eller något mål hos nämnderna att bedömas efter.",
                "Lägg till en indikator, eller ange målet på en nämnds flik Mål.",
                At(row.at("mal_id"), Owner.COUNCIL),
            )
    for row in (*goals, *context.dataset.of("finansiella_mal")):
        if row.text("status") == unknown:
            yield problem(
                f"Målet {row.key} är inte bedömt ({unknown}).",
                "Alla kommunfullmäktiges mål ska utvärderas i årsredovisningen.",
                at(row, "status"),
            )
    yield from _references(context, known)
    yield from _verdict(context)


def _references(context: Context, known: set[str]) -> Problems:
    for row in context.dataset.of("mal"):
        goal = row.text("kf_mal")
        if known and goal and goal not in known:
            yield problem(
                f"KF-målet ”{goal}” finns inte bland kommunfullmäktiges mål.",
                f"{nearest(context.dataset, row, 'kf_mal')}Välj något av: {join_words(sorted(known), 'eller')}.",
                at(row, "kf_mal"),
            )


def _verdict(context: Context) -> Problems:
    """Yield a problem when the text on sound economic management does not speak of both the municipality and the group."""
    text = context.dataset.text(central(context), "geh")
    if text is None or not text.blocks:
        return
    words = _words(text.blocks).lower()
    absent = [
        word
        for entity, stem, word in (
            ("kommun", "kommunen", "kommunen"),
            ("koncern", "koncern", "kommunkoncernen"),
        )
        if entity in context.entities and stem not in words
    ]
    if absent:
        yield problem(
            f"Bedömningen av god ekonomisk hushållning nämner inte {join_words(absent)}.",
            "Skriv en samlad bedömning för kommunen och en för kommunkoncernen.",
            At(text.origin, text.unit),
        )


def _words(blocks: tuple[object, ...]) -> str:
    prose = (block for block in blocks if isinstance(block, Prose))
    runs = (inline for block in prose for paragraph in block.paragraphs for inline in paragraph.inlines)
    return " ".join(getattr(run, "text", "") for run in runs)


@rule(
    "C66",
    "Uppdragen är besvarade",
    "KL 6 kap. 5 §",
    "Varje uppdrag som kommunfullmäktige gett en nämnd ska besvaras på nämndens flik Uppdrag med samma id.",
    "Uppdrag U7 till socialnämnden finns inte på nämndens flik Uppdrag.",
    ("uppdrag", "kf_uppdrag"),
    severity=Severity.WARNING,
)
def _assignments_answered(context: Context) -> Problems:
    answered = {row.key for row in context.dataset.of("uppdrag") if row.text("svar")}
    for row in context.dataset.of("kf_uppdrag"):
        unit = context.municipality.unit(row.text("namnd"))
        if (
            unit is None
            or unit.kind != "namnd"
            or row.key in answered
            or not context.dataset.of("drift", unit.id)
        ):
            continue
        yield _unanswered(row, unit)


def _unanswered(row: Row, unit: Unit) -> Problem:
    return problem(
        f"Uppdraget {row.key} är inte besvarat av {unit.called}.",
        "Nämnden svarar på fliken Uppdrag med samma uppdrag-id.",
        At(row.at("uppdrag_id"), unit.id),
    )
