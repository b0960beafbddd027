"""Bars of named figures: the finding as title, and an alternative text that tells every figure."""

from __future__ import annotations

from typing import Literal

from pipeline.model import Figure
from pipeline.reports.base import Source
from pipeline.reports.sentences import Ranking, listed
from pipeline.view import Chart, Number, Series, Words
from pipeline.words import phrase


def bars(
    source: Source,
    key: str,
    title: Words,
    lead: str,
    ranked: Ranking,
    measure: str,
    table: str,
    *,
    kind: Literal["bars", "hbars", "diverging"] = "hbars",
    per_cent: bool = False,
    counts: bool = False,
    signed: bool = False,
    alt: Words = "",
    target: tuple[Figure, str] | None = None,
) -> Chart:
    """Return the figures of a ranking as bars, amounts, per cent or ``counts``, each from a row of ``table``.

    ``title`` is the finding; the alternative text is ``lead`` and every figure, ``signed`` where it is a deviation, or ``alt``.
    ``target`` is a level to compare with, and its label.
    """

    def number(figure: Figure) -> Number:
        if counts:
            return Number(figure, sign=signed)
        return source.per_cent(figure, sign=signed) if per_cent else source.amount(figure, sign=signed)

    told = alt or phrase(f"{lead} ", listed([(name, number(figure)) for name, figure in ranked.items]))
    unit, decimals = ("%", 1) if per_cent else ("", 0) if counts else (source.unit, source.decimals)
    level, label = target or (None, "")
    series = (Series(measure, ranked.figures),)
    return Chart(
        key, kind, title, told, ranked.names, series, unit, decimals, table, level, label, ranked.gaps
    )
