"""Förvaltningsberättelsen, F1–F9 in the order of RKR R15 (LKBR 11 kap.; domain.md 3.1)."""

from __future__ import annotations

from pipeline.config import COMMITTEES
from pipeline.reports.arsredovisning.balance import balance_requirement
from pipeline.reports.arsredovisning.conditions import conditions
from pipeline.reports.arsredovisning.overview import contractors, five_years, group
from pipeline.reports.arsredovisning.personnel import personnel, verdicts
from pipeline.reports.arsredovisning.sound_management import sound_management
from pipeline.reports.base import Source, bullets, section
from pipeline.schemas.choices import AFTER_YEAR
from pipeline.schemas.conditions import PROGNOS_ROWS
from pipeline.units import OWNED_KINDS
from pipeline.view import Block, Column, Kind, Section, Table, TableRow

_SHOWN = {"%": ("%", 1), "kr": ("kr", 2), "antal": ("", 0)}
"""The unit and decimals that an assumption is printed with, by its unit in the form; the rest are amounts."""
_MOST = 3  # events of each unit told here; all of them stand in its own account


def chapters(source: Source) -> tuple[Section, ...]:
    """Return förvaltningsberättelsen as one chapter."""
    told = source.told
    supervision = told("uppsikt", *verdicts(source), box="Intern kontroll")
    parts = (
        told("oversikt", *five_years(source)),
        told(
            "koncernen",
            *group(source),
            required=bool(source.units(*OWNED_KINDS)),
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
        told("styrning", box="Styrning och uppföljning", sections=(supervision,)),
        section(
            "geh", "God ekonomisk hushållning och ekonomisk ställning", sections=sound_management(source)
        ),
        told("balanskrav", *balance_requirement(source), key="balanskravsresultat"),
        told("personal", *personnel(source), box="Personalförhållanden"),
        told("framtid", *outlook(source), key="utveckling"),
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
    sections: list[Section] = []
    for unit in source.units(*COMMITTEES, "bolag"):
        rows = [row for row in source.dataset.of("handelser", unit.id) if row.text("nar") != AFTER_YEAR]
        if rows:
            most = bullets(row.text("handelse") for row in rows[:_MOST])
            sections.append(section(f"handelser-{unit.id}", unit.name, most))
    after = [
        (f"{source.name(row.unit)}: ", row.text("handelse"))
        for row in source.dataset.of("handelser")
        if row.text("nar") == AFTER_YEAR
    ]
    if after:
        sections.append(section("handelser-efter", "Händelser efter årets slut", bullets(after)))
    return tuple(sections)


def outlook(source: Source) -> tuple[Block, ...]:
    """Return F9: the assumptions for the coming three years."""
    rows = {row.key: row for row in source.dataset.of("prognos")}
    if not rows:
        return ()
    lines = []
    for fixed in PROGNOS_ROWS:
        if fixed.id not in rows:
            continue
        unit, decimals = _SHOWN.get(fixed.unit, (source.unit, source.decimals))
        label = f"{fixed.label}, {unit}" if unit else fixed.label
        values = (rows[fixed.id].figure(name) for name in ("utfall", "p1", "p2", "p3"))
        lines.append(TableRow((label, *values), key=fixed.id, decimals=decimals, unit=unit))
    columns = (
        Column("", Kind.TEXT, 3),
        Column(f"Utfall {source.year}", Kind.NUMBER),
        *(Column(f"Plan {source.year + step}", Kind.NUMBER) for step in (1, 2, 3)),
    )
    return (Table("forvantad-utveckling", "Planeringsförutsättningar", columns, tuple(lines)),)
