"""Each nämnd's part of the plan: core mission, frame and bridge, budget per verksamhet, goals, planning directions (domain.md 3.3, 8; S3-06, -07, -11)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.reports.base import Source, bullets, missing, section
from pipeline.reports.tables import places
from pipeline.reports.vip.columns import money, titles
from pipeline.schemas.plan_rows import RAM
from pipeline.view import Block, Cell, Column, Kind, Section, Table, TableRow

_PART = "Nämndernas planer"


def chapters(source: Source) -> tuple[Section, ...]:
    """Return a chapter per nämnd."""
    return tuple(committee(source, unit) for unit in source.units("namnd"))


def committee(source: Source, unit: Unit) -> Section:
    """Return a nämnd's chapter."""
    if not source.delivered(unit.id) and not any(key[0] == unit.id for key in source.dataset.texts):
        return section(f"namnd-{unit.id}", unit.name, missing(unit.name, "hela planen"), part=_PART)

    def own(key: str, title: str, *, required: bool = True) -> tuple[Block, ...]:
        return source.written(unit.id, key, title, required=required)

    sections = [
        section(f"{unit.id}-grunduppdrag", "Grunduppdrag", *own("grunduppdrag", "Grunduppdrag")),
        section(
            f"{unit.id}-forandringar",
            "Ram och förändringar",
            *own("forandringar", "Förändringar under planperioden"),
            *_frame(source, unit),
            *_areas(source, unit),
        ),
        section(
            f"{unit.id}-kvalitet",
            "Slutsatser av kvalitetsarbetet",
            *own("kvalitet", "Slutsatser av kvalitetsarbetet"),
            *_conclusions(source, unit),
        ),
        section(f"{unit.id}-mal", "Mål", *_goals(source, unit)),
    ]
    if source.dataset.of("v_investeringar", unit.id):
        sections.append(
            section(
                f"{unit.id}-investeringar",
                "Investeringar",
                *own("investeringar", "Investeringar", required=False),
                *_investments(source, unit),
            )
        )
    answers = source.dataset.of("v_svar", unit.id)
    if answers:
        sections.append(section(f"{unit.id}-svar", "Svar på planeringsinriktningar", *_answers(source, unit)))
    return section(f"namnd-{unit.id}", unit.name, sections=sections, intro=unit.purpose, part=_PART)


def _frame(source: Source, unit: Unit) -> tuple[Block, ...]:
    if not source.dataset.of("v_ram", unit.id):
        return (missing(unit.name, "Ram"),)
    keys = ("b", "p1", "p2")
    lines = []
    for row in RAM:
        figures = [source.fig(f"ram/{unit.id}/{row.id}/{key}") for key in keys]
        if row.computed or any(figure.value != 0 for figure in figures):
            lines.append(TableRow((row.label, *figures), "total" if row.computed else "row", key=row.id))
    years = [str(source.year + n) for n in range(3)]
    return (
        Table(
            f"ram-{unit.id}",
            f"Rambrygga, {unit.called}",
            (Column("", Kind.TEXT, 3.4), *money(source, years)),
            tuple(lines),
            source.unit,
        ),
    )


def _areas(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("v_internbudget", unit.id)
    if not rows:
        return ()
    keys = [key for _, key in titles(source)]
    lines = [
        TableRow(
            (row.text("verksamhet"), *(source.fig(f"ram/{unit.id}/{row.key}/{key}") for key in keys)),
            key=row.key,
        )
        for row in rows
    ]
    lines.append(
        TableRow(("Summa", *(source.fig(f"ram/{unit.id}/V8/{key}") for key in keys)), "total", key="summa")
    )
    return (
        Table(
            f"budget-{unit.id}",
            f"Nettobudget per verksamhet, {unit.called}",
            (Column("Verksamhet", Kind.TEXT, 2.8), *money(source, [title for title, _ in titles(source)])),
            tuple(lines),
            source.unit,
        ),
    )


def _conclusions(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the kvalitetsrapport's conclusions of the nämnd, as they stand there."""
    other = source.other("kvalitet")
    rows = other.dataset.of("kval_slutsatser", unit.id) if other else ()
    if not rows:
        return ()
    return (
        Table(
            f"slutsatser-{unit.id}",
            f"Kvalitetsrapportens slutsatser, {unit.called}",
            (
                Column("Id", Kind.TEXT, 1),
                Column("Slutsats", Kind.TEXT, 4),
                Column("Föreslagen åtgärd", Kind.TEXT, 3),
            ),
            tuple(
                TableRow((row.key, row.text("slutsats"), row.text("atgard")), key=text.slug(row.key))
                for row in rows
            ),
        ),
    )


def _goals(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("v_mal", unit.id)
    if not rows:
        return (missing(unit.name, "Mål"),)
    year = source.year
    cited = any(row.text("slutsats") for row in rows)
    lines = []
    for row in rows:
        figures = tuple(row.figure(key) for key in ("utgangsvarde", "m0", "m1", "m2"))
        cells: list[Cell] = [
            f"{row.key} {row.text('mal')}",
            f"{row.text('indikator')} ({row.text('enhet')})",
            *figures,
        ]
        cells += [row.text("slutsats") or "–"] if cited else []
        lines.append(
            TableRow(tuple(cells), key=text.slug(row.key), decimals=max(places(figure) for figure in figures))
        )
    return (
        Table(
            f"mal-{unit.id}",
            f"Prioriterade mål, {unit.called}",
            (
                Column("Mål", Kind.TEXT, 2.8),
                Column("Indikator", Kind.TEXT, 2.4),
                Column("Utgång", Kind.NUMBER, 0.8),
                *(Column(str(year + n), Kind.NUMBER, 0.7) for n in range(3)),
                *((Column("Slutsats", Kind.TEXT, 1.1),) if cited else ()),
            ),
            tuple(lines),
        ),
    )


def _investments(source: Source, unit: Unit) -> tuple[Block, ...]:
    year = source.year
    rows = sorted(
        source.dataset.of("v_investeringar", unit.id), key=lambda row: row.figure("prioritet").value or 0
    )
    keys = ("netto", "y0", "y1", "y2", "y3", "y4")
    lines = [
        TableRow(
            (
                row.text("projekt"),
                *(source.fig(f"inv/{unit.id}/{row.key}/{key}") for key in keys),
                row.text("klart"),
            ),
            key=text.slug(row.key),
        )
        for row in rows
    ]
    lines.append(
        TableRow(
            ("Summa", *(source.fig(f"inv/{unit.id}/summa/{key}") for key in keys), ""), "total", key="summa"
        )
    )
    return (
        Table(
            f"investeringar-{unit.id}",
            f"Investeringar, netto, {unit.called}",
            (
                Column("Projekt", Kind.TEXT, 3),
                source.money("Totalt"),
                *(source.money(str(year + n), 0.85) for n in range(5)),
                Column("Klart", Kind.TEXT, 0.75),
            ),
            tuple(lines),
            source.unit,
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
