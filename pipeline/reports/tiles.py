"""Tiles of key figures that are compared: the arrow, word and difference from last year, the latest years, and the target in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Literal

from pipeline.merge.key_figures import KEY_FIGURES
from pipeline.model import Figure, Row, State
from pipeline.reports.base import Source
from pipeline.reports.comparison import Measure
from pipeline.reports.listing import places
from pipeline.reports.sentences import known, printed, signed, size
from pipeline.schemas.choices import DIRECTIONS
from pipeline.view import Number, Tile, Words
from pipeline.words import phrase

_POINTS: Final = {"%": "procentenheter"}
"""What a difference is counted in, where it is not what the number is."""


def by_year(source: Source, pattern: str) -> list[Measure]:
    """Return a column for each year of the history and for this one; ``pattern`` is the keys' without the last part."""
    this = source.occasion.id
    years = (*source.occasion.history, this)
    return [Measure(year[:4], f"{pattern}/{'utfall' if year == this else year}") for year in years]


def difference(number: Number, before: Figure, when: str, words: tuple[str, str]) -> tuple[Words, Number]:
    """Return ``5,2 mnkr lägre än 2024`` and the difference; ``words`` are what more and less are called."""
    change = replace(
        number, figure=number.figure - before, unit=_POINTS.get(number.unit, number.unit), sign=False
    )
    more, less = words
    said = signed(
        change,
        phrase(size(change), f" {more} än {when}"),
        phrase(size(change), f" {less} än {when}"),
        f"oförändrat sedan {when}",
        f"ingen uppgift för {when}" if before.state is State.NOT_APPLICABLE else f"uppgift för {when} saknas",
    )
    return said, change


def arrow(change: Number) -> Literal["", "up", "same", "down"]:
    """Return the arrow of a difference as it is printed; none where there is no difference to speak of."""
    value = printed(change)
    return "" if value is None else "up" if value > 0 else "down" if value < 0 else "same"


def beside(
    label: str,
    now: Number,
    before: Figure,
    when: str,
    *,
    words: tuple[str, str] = ("högre", "lägre"),
    note: Words = "",
) -> Tile:
    """Return the tile of a number and how it is beside another, ``5,2 mnkr högre än budget``, with its arrow."""
    said, change = difference(now, before, when, words)
    return Tile(
        label,
        now.figure,
        now.unit,
        now.decimals,
        phrase(said),
        now.sign,
        direction=arrow(change),
        note=phrase(note),
    )


def compared(
    source: Source,
    label: str,
    key: str,
    *,
    words: tuple[str, str] = ("högre", "lägre"),
    spark: Literal["bars", "line"] = "bars",
    note: Words = "",
) -> Tile:
    """Return the tile of a key figure of the municipality; ``note`` is its last line where no financial goal measures it."""
    record = KEY_FIGURES[key]
    unit = source.unit if record.decimals is None else {"antal": ""}.get(record.unit, record.unit)
    decimals = source.decimals if record.decimals is None else record.decimals
    figures = [source.fig(f"nyckeltal/{key}/kommun/{when}") for when in ("utfall", "fg")]
    now = Number(figures[0], decimals, unit)
    years = tuple(source.fig(measure.pattern) for measure in by_year(source, f"nyckeltal/{key}/kommun"))
    target = goal(source, key)
    last = in_words(target, unit) if target else known(note, "") or span(source, years)
    return replace(
        beside(label, now, figures[1], str(source.year - 1), words=words, note=last),
        years=years,
        spark=spark,
        level=target.figure("malvarde") if target and spark == "line" else None,
    )


def goal(source: Source, key: str) -> Row | None:
    """Return the council's financial goal that a key figure of the municipality measures, if there is one."""
    rows = (row for row in source.dataset.of("finansiella_mal") if row.text("matt_som") != "koncern")
    return next((row for row in rows if row.text("nyckeltal") == key and row.figure("malvarde").known), None)


def in_words(row: Row, unit: str) -> Words:
    """Return ``Målet är minst 2 %: ej uppfyllt``: the target and what the municipality judged."""
    level = row.figure("malvarde")
    least = "högst" if row.text("riktning") == DIRECTIONS[1] else "minst"
    return phrase(
        f"Målet är {least} ", Number(level, places(level), unit), f": {row.text('status') or 'inte bedömt'}"
    )


def span(source: Source, years: tuple[Figure, ...]) -> str:
    """Return the years that are drawn, ``2021–2025``; nothing where there is only one."""
    when = [*(year[:4] for year in source.occasion.history), str(source.year)]
    there = [year for year, figure in zip(when, years, strict=True) if figure.known]
    return f"{there[0]}–{there[-1]}" if len(there) > 1 else ""
