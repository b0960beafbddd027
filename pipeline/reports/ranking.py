"""Bars of named figures, longest first, at most eight: the rest stand together in the last."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final, Literal

from pipeline.model import Figure
from pipeline.reports.base import Source
from pipeline.reports.findings import Finding, Noun, in_letters
from pipeline.reports.sentences import Ranking
from pipeline.view import Chart, Series
from pipeline.words import plain

_MOST: Final = 8  # bars


def bars(
    source: Source,
    key: str,
    finding: Finding,
    ranked: Ranking,
    measure: str,
    table: str,
    *,
    kind: Literal["bars", "hbars", "diverging"] = "hbars",
    per_cent: bool = False,
    counts: bool = False,
    target: tuple[Figure, str] | None = None,
    beside: tuple[str, dict[str, Figure]] | None = None,
    others: Noun | None = None,
) -> Chart:
    """Return the figures of a ranking as bars, amounts, per cent or ``counts``, each from a row of ``table``.

    ``finding`` is the title and what it is about. ``target`` is a level to compare with, and its label; ``beside`` what each bar is compared
    with, as its budget. With ``others``, what the names are, more than eight become seven and the sum of the rest; figures that have no sum
    (shares of different wholes) have none.
    """
    unit, decimals = ("%", 1) if per_cent else ("", 0) if counts else (source.unit, source.decimals)
    level, label = target or (None, "")
    shown, rest = _parted(ranked, finding, others, below=kind == "diverging")
    names, rows = list(shown.names), [Series(measure, shown.figures)]
    if beside:
        what, each = beside
        rows.append(Series(what, tuple(each[name] for name in names)))
    if rest and others:
        names.append(
            f"{plain((in_letters(Figure.count(rest.figures), others, first=True),))} övriga {others.many}"
        )
        sums = [rest.figures, tuple(beside[1][name] for name in rest.names) if beside else ()]
        rows = [
            replace(row, figures=(*row.figures, Figure.total(sums[place]))) for place, row in enumerate(rows)
        ]
    return Chart(
        key,
        kind,
        finding.words,
        tuple(names),
        tuple(rows),
        unit,
        decimals,
        table,
        level,
        label,
        ranked.gaps,
        finding.strong,
    )


def _parted(
    ranked: Ranking, finding: Finding, others: Noun | None, *, below: bool
) -> tuple[Ranking, Ranking | None]:
    """Return what stands for itself in the ranking's order, and the rest: the smallest, never first what the title is about or is below zero."""
    if others is None or len(ranked.items) <= _MOST:
        return ranked, None
    about = set(finding.strong)

    def place(item: tuple[str, Figure]) -> tuple[bool, bool, Decimal]:
        name, value = item[0], item[1].value or Decimal(0)
        return name not in about, not (below and value < 0), -abs(value)

    alone = {name for name, _ in sorted(ranked.items, key=place)[: _MOST - 1]}
    parts = ([item for item in ranked.items if (item[0] in alone) == kept] for kept in (True, False))
    first, rest = (replace(ranked, items=tuple(part)) for part in parts)
    return first, rest
