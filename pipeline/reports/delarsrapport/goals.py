"""Goals with a forecast for the whole year, kept apart from the judgement at year end (RKR R17; domain.md 3.2)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Row, united
from pipeline.reports.base import Source, para
from pipeline.reports.judged import Group, Tally
from pipeline.reports.listing import Shown, judgement, listing, places, with_id
from pipeline.reports.scales import Scale
from pipeline.units import Owner
from pipeline.view import Block, StatusItem, StatusList


def forecasts(source: Source) -> Scale:
    """Return the municipality's scale of forecasts for a goal."""
    return Scale(source.municipality.settings.forecasts)


def financial(source: Source, *, short: bool = False) -> tuple[Block, ...]:
    """Return the financial goals with the value expected at year end; ``short`` is the table of the spread."""
    rows = source.dataset.of("d_finansiella_mal")
    if not rows:
        return ()
    columns = (
        Shown("mal", 5) if short else Shown("mal", 4, show=with_id),
        *(() if short else (Shown("enhet", 0.8),)),
        Shown("malvarde", 0.9),
        Shown("varde", 0.9),
        judgement("prognos", 2.4, forecasts(source).shown, "Bedömning"),
    )
    caption = "Finansiella mål" if short else "Finansiella mål, prognos för helåret"
    return (
        listing(
            source,
            "d_finansiella_mal",
            "korthet-finansiella-mal" if short else "finansiella-mal-prognos",
            caption,
            rows,
            columns,
            line=lambda row: row.key,
            precision=_decimals,
        ),
    )


def _decimals(row: Row) -> int:
    """Return the decimals of a financial goal: none of kronor, else as many as its numbers have."""
    numbers = (row.figure("malvarde"), row.figure("varde"))
    return 0 if row.text("enhet").startswith("kr") else max(1, *map(places, numbers))


def judged(source: Source, title: str, rows: tuple[Row, ...]) -> StatusList:
    """Return goals with the forecast for the whole year, the analysis and what is done."""
    scale = forecasts(source)
    items = []
    for row in rows:
        words = [row.text("analys")]
        if row.text("atgard"):
            words.append(f"Åtgärd: {row.text('atgard')}")
        comment = para(" ".join(words)).inlines
        items.append(StatusItem(row.key, row.text("mal"), scale.shown(row, "prognos"), comment=comment))
    return StatusList(title, tuple(items))


def council(source: Source) -> tuple[Block, ...]:
    """Return the council's goals with their forecast, and how many goals each nämnd expects to reach."""
    rows = source.dataset.of("d_mal", Owner.COUNCIL)
    blocks: tuple[Block, ...] = ()
    if rows:
        blocks = (judged(source, "Kommunfullmäktiges mål, prognos för helåret", rows),)
    counted = tally(source)
    if not counted.groups:
        return blocks
    table = counted.table("mal-prognos", "Mål efter prognos för helåret, antal", "", width=1.3, total=False)
    return (*blocks, table)


def tally(source: Source) -> Tally:
    """Return the goals of the council and of each nämnd counted by forecast; who has none is left out, and named where its sheet is missing."""
    units = [
        (str(Owner.COUNCIL), "Kommunfullmäktige"),
        *((unit.id, unit.name) for unit in source.units("namnd")),
    ]
    handed_in = [(name, source.gathered("d_mal", key)) for key, name in units]
    groups = tuple(Group(text.slug(name), name, goals) for name, goals in handed_in if len(goals))
    gaps = united(*(goals.gaps for _, goals in handed_in))
    return Tally(groups, "prognos", source.municipality.settings.forecasts, gaps)
