"""A nämnd's internbudget against its frame, and the year's investments (S0-15, S3-10)."""

from __future__ import annotations

from typing import Final

from pipeline.config import Unit
from pipeline.merge.work_plan import PARTS
from pipeline.model import Row
from pipeline.reports.base import Source, missing
from pipeline.reports.comparison import Line, Measure, comparison
from pipeline.reports.listing import Shown, amounts, listing, total, with_id
from pipeline.reports.sentences import known, signed, size
from pipeline.schemas.work_plan import COSTS, NET
from pipeline.view import Block, Column, Table, TableRow, Words
from pipeline.words import phrase

_TITLES: Final = (
    *((title.replace("kostnad", "\N{SOFT HYPHEN}kostnad"), key) for key, title, _ in COSTS),
    ("Netto", NET),
)


def budget(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the internbudget by verksamhet and kind with the frame below its sum, and beside last year's by kind."""
    rows = source.dataset.of("vp_internbudget", unit.id)
    if not rows:
        return (missing(unit.name, "internbudgeten"),)
    whole = f"vb/{unit.id}/summa"
    columns = (
        Shown("verksamhet", 2.3),
        *amounts(source, f"vb/{unit.id}/{{row}}/{{column}}/b", _TITLES),
        *amounts(source, f"vb/{unit.id}/{{row}}/{{column}}/fg", ((f"Netto {source.year - 1}", NET),)),
    )
    sums = [*(source.fig(f"{whole}/{part}/b") for part in PARTS), source.fig(f"{whole}/{NET}/fg")]
    frame = [source.fig(f"vb/{unit.id}/ram/{year}") for year in ("b", "fg")]
    empty = [""] * len(COSTS)
    table = listing(
        source,
        "vp_internbudget",
        f"internbudget-{unit.id}",
        phrase(f"Internbudget {source.year} per verksamhet, {unit.called}: ", _agrees(source, unit)),
        rows,
        columns,
        end=(
            total("Summa", sums),
            TableRow(("Fullmäktiges ram", *empty, *frame), key="ram"),
        ),
    )
    return (table, _by_kind(source, unit))


def _agrees(source: Source, unit: Unit) -> Words:
    """Return whether the internbudget is the frame, in words that follow the number as it is printed."""
    left = source.amount(source.fig(f"vb/{unit.id}/kvar/b"))
    return signed(
        left,
        phrase(size(left), " under ramen"),
        phrase(size(left), " över ramen"),
        "hela ramen är fördelad",
        "kan inte jämföras med ramen",
    )


def _by_kind(source: Source, unit: Unit) -> Table:
    """Return the internbudget by kind of income and cost beside last year's."""
    key = f"vb/{unit.id}/summa/{{row}}"
    return comparison(
        source,
        f"kostnadsslag-{unit.id}",
        f"Budget per kostnadsslag, {unit.called}",
        Column("", width=2.6),
        (
            Measure("Budget {last}", f"{key}/fg"),
            Measure("Budget {year}", f"{key}/b"),
            Measure("Ändring", f"{key}/andring", deviation=True),
        ),
        [Line(title, part, "total" if part == NET else "row") for title, part in _TITLES],
    )


def investments(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the year's investments and their sum; that there are none is said where the unit has said so."""
    rows = source.dataset.of("vp_investeringar", unit.id)
    if not rows:
        return source.nothing(("vp_investeringar",), unit.id)
    columns = (
        Shown("projekt", 3.6, show=with_id),
        Shown("budget", 1.1),
        Shown("klart", 0.9),
        Shown("ansvarig", 1.9),
    )

    def told(row: Row) -> str:
        return row.text("kommentar")

    planned = source.fig(f"vi/{unit.id}/summa/plan")
    said = known(phrase("Investeringsplanen har ", source.amount(planned), f" för {source.year}."), "")
    table = listing(
        source,
        "vp_investeringar",
        f"investeringar-{unit.id}",
        f"Investeringsbudget {source.year}, {unit.called}",
        rows,
        columns,
        reason=told,
        end=(total("Summa", (source.fig(f"vi/{unit.id}/summa/budget"), "", "")),),
        notes=(said,) if said else (),
    )
    return (table,)
