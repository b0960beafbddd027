"""Each nämnd's part of the plan: core mission, frame and bridge, budget per verksamhet, goals, planning directions (domain.md 3.3, 8; S3-06, -07, -11)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.merge.plan import YEARS
from pipeline.reports.base import Source, bullets, missing, section
from pipeline.reports.comparison import Line, Measure, comparison, figures
from pipeline.reports.listing import Shown, dashed, identity, listing, typed, with_id
from pipeline.reports.vip.columns import measures, years
from pipeline.schemas.plan_rows import RAM
from pipeline.view import Block, Column, Section

_PART = "Nämndernas planer"


def chapters(source: Source) -> tuple[Section, ...]:
    """Return a chapter per nämnd."""
    return tuple(committee(source, unit) for unit in source.units("namnd"))


def committee(source: Source, unit: Unit) -> Section:
    """Return a nämnd's chapter."""
    if not source.heard(unit.id):
        return section(f"namnd-{unit.id}", unit.name, missing(unit.name, "hela planen"), part=_PART)

    def told(heading: str, *blocks: Block, title: str = "", required: bool = True) -> Section:
        key = f"{unit.id}-{heading}"
        return source.told(heading, *blocks, unit=unit.id, key=key, title=title, required=required)

    bridge = (*_frame(source, unit), *_areas(source, unit))
    sections = [
        told("grunduppdrag"),
        told("forandringar", *bridge, title="Ram och förändringar"),
        told("kvalitet", *_conclusions(source, unit)),
        section(f"{unit.id}-mal", "Mål", *_goals(source, unit)),
    ]
    if source.dataset.of("v_investeringar", unit.id):
        projects = _investments(source, unit)
        sections.append(told("investeringar", *projects, title="Investeringar", required=False))
    if source.dataset.of("v_svar", unit.id):
        sections.append(section(f"{unit.id}-svar", "Svar på planeringsinriktningar", *_answers(source, unit)))
    return section(f"namnd-{unit.id}", unit.name, sections=sections, intro=unit.purpose, part=_PART)


def _frame(source: Source, unit: Unit) -> tuple[Block, ...]:
    if not source.dataset.of("v_ram", unit.id):
        return (missing(unit.name, "Ram"),)
    columns = [
        Measure(title, f"ram/{unit.id}/{{row}}/{key}")
        for title, key in zip(years(source), YEARS, strict=True)
    ]
    lines = [
        Line(row.label, row.id, "total" if row.computed else "row")
        for row in RAM
        if row.computed or any(figure.value != 0 for figure in figures(source, row.id, columns))
    ]
    first, caption = Column("", width=3.4), f"Rambrygga, {unit.called}"
    return (comparison(source, f"ram-{unit.id}", caption, first, columns, lines),)


def _areas(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("v_internbudget", unit.id)
    if not rows:
        return ()
    columns = measures(source, f"ram/{unit.id}/{{row}}/{{year}}")
    lines = [Line(row.text("verksamhet"), row.key) for row in rows]
    lines.append(Line("Summa", "V8", "total", key="summa"))
    key, caption = f"budget-{unit.id}", f"Nettobudget per verksamhet, {unit.called}"
    return (comparison(source, key, caption, Column("Verksamhet", width=2.8), columns, lines),)


_CONCLUSIONS: Final = (identity(1), Shown("slutsats", 4), Shown("atgard", 3))


def _conclusions(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the kvalitetsrapport's conclusions of the nämnd, as they stand there."""
    other = source.other("kvalitet")
    rows = other.dataset.of("kval_slutsatser", unit.id) if other else ()
    if not rows:
        return ()
    key, caption = f"slutsatser-{unit.id}", f"Kvalitetsrapportens slutsatser, {unit.called}"
    return (listing(source, "kval_slutsatser", key, caption, rows, _CONCLUSIONS),)


def _goals(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("v_mal", unit.id)
    if not rows:
        return (missing(unit.name, "Mål"),)
    targets = zip(("m0", "m1", "m2"), years(source), strict=True)
    columns = (
        Shown("mal", 2.8, show=with_id),
        Shown("indikator", 2.4, show=lambda row, field: f"{row.text(field)} ({row.text('enhet')})"),
        Shown("utgangsvarde", 0.8, "Utgång"),
        *(Shown(field, 0.7, year) for field, year in targets),
        *((Shown("slutsats", 1.1, show=dashed),) if any(row.text("slutsats") for row in rows) else ()),
    )
    key, caption = f"mal-{unit.id}", f"Prioriterade mål, {unit.called}"
    return (listing(source, "v_mal", key, caption, rows, columns, decimals=typed),)


def _investments(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("v_investeringar", unit.id)
    lines = [
        Line(row.text("projekt"), row.key, key=text.slug(row.key), after=(row.text("klart"),))
        for row in sorted(rows, key=lambda row: row.figure("prioritet").value or 0)
    ]
    lines.append(Line("Summa", "summa", "total"))
    return (
        comparison(
            source,
            f"investeringar-{unit.id}",
            f"Investeringar, netto, {unit.called}",
            Column("Projekt", width=3),
            (
                Measure("Totalt", f"inv/{unit.id}/{{row}}/netto"),
                *(
                    Measure(year, f"inv/{unit.id}/{{row}}/y{place}", 0.85)
                    for place, year in enumerate(years(source, 5))
                ),
            ),
            lines,
            after=(Column("Klart", width=0.75),),
        ),
    )


def _answers(source: Source, unit: Unit) -> tuple[Block, ...]:
    asked = {row.key: row.text("inriktning") for row in source.dataset.of("v_inriktningar")}
    rows = source.dataset.of("v_svar", unit.id)
    return (
        bullets(
            (f"{row.key} {asked.get(row.key, '')} ".replace("  ", " "), row.text("svar")) for row in rows
        ),
    )
