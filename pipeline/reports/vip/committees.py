"""Each nämnd's part of the plan: core mission, frame and bridge, budget per verksamhet, goals, planning directions (domain.md 3.3, 8; S3-06, -07, -11)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.config import Unit
from pipeline.merge.plan import YEARS
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, bullets, missing, para, prose, section
from pipeline.reports.comparison import Line, Measure, comparison, figures
from pipeline.reports.listing import Shown, identity, listing, typed, with_id
from pipeline.reports.sentences import known
from pipeline.reports.vip.columns import PLANNED_YEARS, measures, years
from pipeline.schemas.plan_rows import RAM
from pipeline.view import Block, Column, Prose, Run, Section
from pipeline.words import phrase

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
        return source.told(
            heading, *blocks, unit=unit.id, key=key, title=title, required=required, shared=True
        )

    sections = [
        told("grunduppdrag"),
        told("kvalitet"),
        told("forandringar", title="Ram och förändringar"),
        _shared(f"{unit.id}-ram", "Rambrygga", *_frame(source, unit)),
        *_areas(source, unit),
        section(f"{unit.id}-mal", "Mål", *_goals(source, unit), *_other_conclusions(source, unit)),
    ]
    if source.dataset.of("v_investeringar", unit.id):
        sections.append(told("investeringar", _invested(source, unit), title="Investeringar", required=False))
    if source.dataset.of("v_svar", unit.id):
        sections.append(_shared(f"{unit.id}-svar", "Svar på planeringsinriktningar", *_answers(source, unit)))
    return section(f"namnd-{unit.id}", unit.name, sections=sections, intro=unit.purpose, part=_PART)


def _shared(key: str, title: str, *blocks: Block) -> Section:
    """Return a section that may stand beside another in print."""
    return replace(section(key, title, *blocks), shared=True)


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


def _areas(source: Source, unit: Unit) -> tuple[Section, ...]:
    rows = source.dataset.of("v_internbudget", unit.id)
    if not rows:
        return ()
    columns = measures(source, f"ram/{unit.id}/{{row}}/{{year}}")[
        1:
    ]  # the closed year stands with the frames
    lines = [Line(row.text("verksamhet"), row.key) for row in rows]
    lines.append(Line("Summa", "V8", "total", key="summa"))
    key, caption = f"budget-{unit.id}", f"Nettobudget per verksamhet, {unit.called}"
    table = comparison(source, key, caption, Column("Verksamhet", width=2.8), columns, lines)
    return (_shared(f"{unit.id}-budget", "Nettobudget per verksamhet", table),)


# -- goals, and what the quality work has shown -----------------------------------------------------
_CONCLUSIONS: Final = (identity(1), Shown("slutsats", 4), Shown("atgard", 3))


def _conclusions(source: Source, unit: Unit) -> tuple[Row, ...]:
    """Return the kvalitetsrapport's conclusions of the nämnd."""
    other = source.other("kvalitet")
    return tuple(other.dataset.of("kval_slutsatser", unit.id)) if other else ()


def _goals(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the goals with their indicators and targets, and below each the conclusion that it follows from."""
    rows = source.dataset.of("v_mal", unit.id)
    if not rows:
        return (missing(unit.name, "Mål"),)
    found = {row.key: row for row in _conclusions(source, unit)}
    targets = zip(("m0", "m1", "m2"), years(source), strict=True)
    columns = (
        Shown("mal", 3.3, show=with_id),
        Shown("indikator", 3, show=lambda row, field: f"{row.text(field)} ({row.text('enhet')})"),
        Shown("utgangsvarde", 0.8, "Utgång"),
        *(Shown(field, 0.7, year) for field, year in targets),
    )
    key, caption = f"mal-{unit.id}", f"Prioriterade mål, {unit.called}"

    def follows(row: Row) -> str:
        concluded = row.text("slutsats")
        return _follows(concluded, found.get(concluded)) if concluded else ""

    return (listing(source, "v_mal", key, caption, rows, columns, decimals=typed, reason=follows),)


def _follows(key: str, conclusion: Row | None) -> str:
    """Return what a goal follows from: the conclusion's id, its words where the kvalitetsrapport is there, and what was proposed."""
    if conclusion is None:
        return f"Slutsats {key}."
    proposed = conclusion.text("atgard")
    return f"Slutsats {key}: {conclusion.text('slutsats')}" + (f" Åtgärd: {proposed}" if proposed else "")


def _other_conclusions(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the conclusions that no goal follows from, as they stand in the kvalitetsrapport."""
    used = {row.text("slutsats") for row in source.dataset.of("v_mal", unit.id)}
    rows = [row for row in _conclusions(source, unit) if row.key not in used]
    if not rows:
        return ()
    key, which = f"slutsatser-{unit.id}", "Övriga slutsatser" if used - {""} else "Slutsatser"
    caption = f"{which} i kvalitetsrapporten, {unit.called}"
    return (listing(source, "kval_slutsatser", key, caption, rows, _CONCLUSIONS),)


# -- investments and answers ------------------------------------------------------------------------
def _invested(source: Source, unit: Unit) -> Prose:
    """Return what a nämnd's investments come to; the projects stand in the investeringsplan."""
    first, last = source.year, source.year + len(PLANNED_YEARS) - 1
    amounts = [source.fig(f"inv/{unit.id}/summa/{year}") for year in PLANNED_YEARS]
    said = phrase(
        "Nettoinvesteringarna är ",
        source.amount(amounts[0]),
        f" {first} och ",
        source.amount(Figure.total(amounts)),
        f" {first}–{last}. ",
    )
    link = Run("investeringsplanen", href="#investeringsplan-tabell")
    return prose(para(known(said, ""), "Projekten, år för år, finns i ", link, "."))


def _answers(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return a nämnd's answers; the planning directions' words stand once, with the frames."""
    link = Run("Planeringsinriktningarna", href="#inriktningar")
    lead = (prose(para(link, " står i kapitlet om ramarna.")),) if source.dataset.of("v_inriktningar") else ()
    return (*lead, answers(source, unit))


def answers(source: Source, unit: Unit) -> Prose:
    """Return a nämnd's answers by the ids of the planning directions."""
    rows = source.dataset.of("v_svar", unit.id)
    return bullets((Run(f"{row.key} ", bold=True), row.text("svar")) for row in rows)
