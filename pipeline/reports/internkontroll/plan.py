"""Next year's plan for all nämnder: legal basis, organisation, scales, the common picture and decisions (domain.md 3.5, 6.1.2)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.internkontroll import shared_risks
from pipeline.reports.internkontroll.picture import common_matrix, levels
from pipeline.reports.listing import unit_lines
from pipeline.reports.risks import NEW, limit
from pipeline.view import Block, Callout, Cell, Column, Number, Section, Table, TableRow, Words
from pipeline.words import phrase


def opening(source: Source) -> tuple[Section, ...]:
    """Return the chapters before the nämnder's own plans."""
    year = source.year + 1
    return (
        source.told(
            "inledning",
            sections=(
                section("plan-lag", "Rättslig grund", *_law(source)),
                source.told("organisation", key="plan-organisation"),
            ),
            intro=f"Vad planen för {year} är, vad lagen kräver och vem som ansvarar.",
        ),
        source.told(
            "metod",
            sections=(
                section("plan-steg", "Sannolikhet och konsekvens", *_steps(source)),
                section("plan-grans", "Riskvärde och nivåer", *_bands(source)),
            ),
            intro="Hur risker bedöms och vad bedömningen leder till.",
        ),
        section(
            "riskbild",
            f"Riskbilden {year}",
            sections=(
                section(
                    "plan-per-namnd",
                    "Risker per nämnd",
                    *(levels(source, NEW) or (missing("Nämnderna", "riskregister"),)),
                ),
                section("plan-alla", "Samlad riskmatris", *common_matrix(source, NEW)),
            ),
            intro=f"Nämndernas risker inför {year} i en bild.",
        ),
        section(
            "gemensamma",
            "Kommungemensamma risker",
            *shared_risks.decided(source),
            *shared_risks.valued(source, NEW),
            intro=f"Risker som kommunstyrelsen beslutat att alla nämnder ska bedöma {year}.",
        ),
    )


def _law(source: Source) -> tuple[Block, ...]:
    return (
        prose(
            "Varje nämnd ska inom sitt område se till att verksamheten bedrivs enligt de mål och riktlinjer som "
            "kommunfullmäktige har bestämt och enligt lag och annan författning. Nämnden ska också se till att den interna "
            "kontrollen är tillräcklig, så att fel och oegentligheter förebyggs (6 kap. 6 § kommunallagen).",
            f"Kommunstyrelsen har uppsikt över nämnderna (6 kap. 1 §). Den här planen samlar därför nämndernas planer för "
            f"{source.year + 1} i en handling.",
        ),
    )


def _steps(source: Source) -> tuple[Block, ...]:
    settings = source.municipality.settings
    scale = enumerate(zip(settings.likelihoods, settings.consequences, strict=False), 1)
    lines = tuple(
        TableRow((phrase(_scale(step)), likelihood, consequence), key=f"steg-{step}")
        for step, (likelihood, consequence) in scale
    )
    columns = (Column("Steg", width=0.6), Column("Sannolikhet", width=2), Column("Konsekvens", width=2))
    return (Table("plan-skala", "Skalor för sannolikhet och konsekvens", columns, lines),)


def _bands(source: Source) -> tuple[Block, ...]:
    settings = source.municipality.settings
    highest = settings.risk_scale**2
    tops = [low - 1 for low, _ in settings.risk_bands[1:]] + [highest]
    lines = []
    for (low, name), top in zip(settings.risk_bands, tops, strict=True):
        values = phrase(_scale(low), text.DASH, _scale(top)) if top > low else phrase(_scale(low))
        lines.append(TableRow((values, name, phrase(_demand(source, low, top))), key=f"niva-{low}"))
    columns = (
        Column("Riskvärde", width=0.9),
        Column("Nivå", width=2),
        Column("Vad som krävs", width=4),
    )
    lead = para(
        "Riskvärdet är sannolikhet gånger konsekvens och blir mellan ",
        _scale(1),
        " och ",
        _scale(highest),
        ". I registren står sannolikheten i kolumnen S, konsekvensen i K och riskvärdet i Värde. Nivån säger vad nämnden ska göra. En risk över den lägsta nivån får accepteras bara om nämnden skriver varför.",
    )
    return (prose(lead), Table("plan-nivaer-skala", "Nivåer för riskvärdet", columns, tuple(lines)))


def _scale(step: int) -> Number:
    """Return a step or limit of the municipality's scale."""
    return Number(Figure.const(step, "styrmodell.risk", "antal"))


def _demand(source: Source, low: int, top: int) -> Words:
    settings = source.municipality.settings
    if low >= settings.act_risk:
        return "Risken ska ha en direkt åtgärd i planen."
    if low >= settings.plan_risk:
        return "Risken ska ha minst en kontroll eller åtgärd i planen."
    if top >= settings.plan_risk:
        return phrase(
            "Från och med riskvärdet ",
            limit(source),
            " ska risken ha minst en kontroll eller åtgärd i planen.",
        )
    if low == settings.risk_bands[0][0]:
        return "Risken kan accepteras."
    return "Risken bevakas. Accepteras den krävs ett motiv."


def decisions(source: Source) -> tuple[Section, ...]:
    """Return the chapter of decisions: kommunstyrelsen's, and each nämnd's on its own plan."""
    year = source.year + 1
    rows = {row.unit: row for row in source.dataset.of("ik_bedomning")}
    said = source.decision("internkontrollplan")
    decided = (
        f"De kommungemensamma riskerna och den samlade internkontrollplanen för {year}: {said}."
        if said
        else f"Kommunstyrelsen har ännu inte behandlat internkontrollplanen för {year}."
    )
    title = "Kommunstyrelsens beslut" if said else "Kommunstyrelsens beslut saknas"

    def decision_of(unit: Unit) -> tuple[Cell]:
        return ((rows[unit.id].text("beslut_plan") if unit.id in rows else "") or text.MISSING,)

    table = Table(
        "plan-beslut",
        f"Nämndernas beslut om internkontrollplanen för {year}",
        (Column("Nämnd", width=2), Column("Beslut", width=3)),
        tuple(unit_lines(source.units("namnd"), decision_of, linked=True)),
    )
    box = Callout("decision", title, (para(decided),))
    return (section("beslut", "Beslut", box, table, intro="Vilka som har beslutat om planen, och när."),)
