"""Förvaltningsberättelsen, F1–F9 in the order of RKR R15 (LKBR 11 kap.; domain.md 3.1)."""

from __future__ import annotations

from pipeline.config import COMMITTEES
from pipeline.reports.arsredovisning.balance import balance_requirement
from pipeline.reports.arsredovisning.conditions import conditions
from pipeline.reports.arsredovisning.overview import contractors, five_years, group
from pipeline.reports.arsredovisning.personnel import personnel, verdicts
from pipeline.reports.arsredovisning.sound_management import sound_management
from pipeline.reports.base import Source, bullets, section
from pipeline.schemas.conditions import PROGNOS_ROWS
from pipeline.view import (
    Block,
    Column,
    Kind,
    Section,
    Table,
    TableRow,
)

_MOST = 3  # events of each unit told here; all of them stand in its own account


def chapters(source: Source) -> tuple[Section, ...]:
    """Return förvaltningsberättelsen as one chapter."""
    parts = (
        section(
            "oversikt",
            "Översikt över verksamhetens utveckling",
            *source.central_text("oversikt", "Översikt över verksamhetens utveckling"),
            *five_years(source),
        ),
        section(
            "koncernen",
            "Den kommunala koncernen",
            *source.central_text("koncernen", "Den kommunala koncernen"),
            *group(source),
            sections=contractors(source),
        ),
        section(
            "forhallanden",
            "Viktiga förhållanden för resultat och ekonomisk ställning",
            sections=conditions(source),
        ),
        section(
            "handelser",
            "Händelser av väsentlig betydelse",
            *source.central_text("handelser", required=False),
            sections=events(source),
        ),
        section(
            "styrning",
            "Styrning och uppföljning av den kommunala verksamheten",
            *source.central_text("styrning", "Styrning och uppföljning"),
            sections=(
                section(
                    "uppsikt",
                    "Intern kontroll och uppsikt",
                    *source.central_text("uppsikt", "Intern kontroll"),
                    *verdicts(source),
                ),
            ),
        ),
        section(
            "geh", "God ekonomisk hushållning och ekonomisk ställning", sections=sound_management(source)
        ),
        section(
            "balanskravsresultat",
            "Balanskravsresultat",
            *source.central_text("balanskrav", "Balanskravsresultat"),
            *balance_requirement(source),
        ),
        section(
            "personal",
            "Väsentliga personalförhållanden",
            *source.central_text("personal", "Personalförhållanden"),
            *personnel(source),
        ),
        section(
            "utveckling",
            "Förväntad utveckling",
            *source.central_text("framtid", "Förväntad utveckling"),
            *outlook(source),
        ),
    )
    return (
        section(
            "forvaltningsberattelse",
            "Förvaltningsberättelse",
            sections=parts,
            intro="Hur verksamheten och ekonomin har utvecklats, och hur kommunen bedöms ha hushållat med sina medel.",
        ),
    )


def events(source: Source) -> tuple[Section, ...]:
    """Return F4: the events of each nämnd and bolag, the most important first; last those after the year's end."""
    found: list[Section] = []
    for unit in source.units(*COMMITTEES, "bolag"):
        rows = [
            row for row in source.dataset.of("handelser", unit.id) if row.text("nar") != "efter årets slut"
        ]
        if rows:
            found.append(
                section(
                    f"handelser-{unit.id}", unit.name, bullets(row.text("handelse") for row in rows[:_MOST])
                )
            )
    after = [
        (f"{source.name(row.unit)}: ", row.text("handelse"))
        for row in source.dataset.of("handelser")
        if row.text("nar") == "efter årets slut"
    ]
    if after:
        found.append(section("handelser-efter", "Händelser efter årets slut", bullets(after)))
    return tuple(found)


def outlook(source: Source) -> tuple[Block, ...]:
    """Return F9: the assumptions for the coming three years."""
    rows = {row.key: row for row in source.dataset.of("prognos")}
    if not rows:
        return ()
    year = source.year
    shown = {"%": ("%", 1), "kr": ("kr", 2), "antal": ("", 0)}
    lines = []
    for fixed in PROGNOS_ROWS:
        if fixed.id not in rows:
            continue
        unit, decimals = shown.get(fixed.unit, (source.unit, source.decimals))
        label = fixed.label + (
            ", %"
            if unit == "%"
            else ", kr"
            if unit == "kr"
            else f", {source.unit}"
            if unit == source.unit
            else ""
        )
        figures = tuple(rows[fixed.id].figure(name) for name in ("utfall", "p1", "p2", "p3"))
        lines.append(TableRow((label, *figures), key=fixed.id, decimals=decimals, unit=unit))
    return (
        Table(
            "forvantad-utveckling",
            "Planeringsförutsättningar",
            (
                Column("", Kind.TEXT, 3),
                Column(f"Utfall {year}", Kind.NUMBER),
                *(Column(f"Plan {year + step}", Kind.NUMBER) for step in (1, 2, 3)),
            ),
            tuple(lines),
        ),
    )
