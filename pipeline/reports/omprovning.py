"""The budget reconsidered in November: what is proposed, why, what is changed and how it is paid for (S0-23; KL 11 kap. 15 §)."""

from __future__ import annotations

from typing import Final

from pipeline.config import COMMITTEES
from pipeline.reports import proposals
from pipeline.reports.base import Report, Source, missing, section
from pipeline.reports.listing import Shown, capital, facts, listing, unit_lines, whose
from pipeline.reports.listing import total as summed
from pipeline.schemas.choices import BUDGET_SUBJECTS
from pipeline.view import Block, Column, Table, View

KEY: Final = "omprovning"
_SHEET: Final = "om_andringar"


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the proposal to change the year's budget."""
    year = source.year
    return (
        source.view(
            KEY,
            f"Omprövning av budgeten {year}",
            (
                *proposals.chapter(source, KEY),
                source.told("skalen"),
                section("andringar", "Ändringarna", *_changes(source)),
                source.told("foljder"),
            ),
            draft=draft,
            short=True,
            guide=(
                f"Budgeten för {year} omprövas bara om något utanför kommunens beslut har ändrats: skatteunderlaget, befolkningen eller lagen. Varje ändring ska ha en finansiering (11 kap. 15 § kommunallagen).",
                source.amounts_in,
            ),
            description=f"Förslag till ändring av budgeten {year} i {source.municipality.name}.",
        ),
    )


def _changes(source: Source) -> tuple[Block, ...]:
    rows = source.gathered(_SHEET, source.central())
    if not len(rows):
        return (missing(source.name(source.central()), "Ändringar"),)
    changed = {row.text("namnd") for row in rows}
    units = [unit for unit in source.units(*COMMITTEES, "finans") if unit.id in changed]
    lines = unit_lines(
        units, lambda unit: tuple(source.fig(f"omprovning/{unit.id}/{one}") for one in BUDGET_SUBJECTS)
    )
    sums = summed("Summa", [source.fig(f"omprovning/summa/{one}") for one in BUDGET_SUBJECTS])
    titles = (source.money("Drift"), source.money("Investering"))
    by_unit = Table(
        "omprovning-namnder",
        "Ändring av anslagen per nämnd",
        (Column("Nämnd", width=3.4), *titles),
        (*lines, sums),
        source.unit,
        gaps=rows.gaps,
    )
    columns = (
        whose(source, 2.6, "Nämnd", "namnd"),
        Shown("avser", 1.2, show=capital),
        Shown("belopp", 1.1),
        Shown("skal", 1.6, show=capital),
    )
    each = listing(
        source,
        _SHEET,
        "omprovning-andringar",
        "Ändringarna med skäl och finansiering",
        rows,
        columns,
        reason=lambda row: facts(
            ("Förklaring", row.text("forklaring")), ("Finansiering", row.text("finansiering"))
        ),
    )
    return (by_unit, each)


OMPROVNING: Final = Report(KEY, "Omprövning av budgeten", "omprovning", build)
