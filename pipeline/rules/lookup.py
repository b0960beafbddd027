"""Finding the sides of a relation: delivered cells, merged figures and published values, with words for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

from pipeline.config import FILE
from pipeline.merge.accounts import published
from pipeline.model import Figure, Origin, Problem, Row, Severity
from pipeline.rules.base import Context
from pipeline.schemas import sheet as schema
from pipeline.schemas.base import FixedRow, Heading
from pipeline.schemas.own import NOTES_SHEET, meant_nowhere
from pipeline.tieout import At, Side, is_sum
from pipeline.units import Owner

ENTITIES: Final = ("kommun", "koncern")
WORDS: Final = {"kommun": "kommunen", "koncern": "koncernen"}
_TKR: Final = {"tkr": 1, "mnkr": 1000}


def fixed(context: Context, sheet: str, key: str, unit: str | None = None) -> Row | None:
    """Return a fixed row of a sheet that one unit hands in, or of a given unit; None when it was not delivered."""
    return next((row for row in context.dataset.of(sheet, unit) if row.key == key), None)


def cell(context: Context, sheet: str, key: str, field: str, unit: str | None = None) -> Side:
    """Return a delivered cell as a side; a missing number without a place when the row was not delivered."""
    row = fixed(context, sheet, key, unit)
    name = naming(sheet, key)
    if row is None and sheet == NOTES_SHEET and (label := meant_nowhere(context.structure).get(key)):
        context.unmeant[key] = label
    return Side.of(name, row, field) if row else Side(name, Figure.missing())


def naming(sheet: str, key: str) -> str:
    """Return what a fixed row is called in a sentence: ``”Årets resultat” (R12)``."""
    return f"”{schema(sheet).fixed(key).label}” ({key})"


def computed(context: Context, key: str, name: str) -> Side:
    """Return a merged figure as a side without a place; missing when it leaves a unit out that has not delivered."""
    figure = context.accounts.get(key)
    return Side(name, Figure.missing(label=key, gaps=figure.gaps) if figure.gaps else figure)


def before(context: Context, key: str, name: str, unit: str = "tkr") -> Side:
    """Return the value published for the previous occasion as a side, placed at its line; as it was typed in a form where it was not."""
    figure = published(context.dataset, context.occasion.previous, key, unit)
    typed = context.accounts.figures.get(f"{key}/fg")
    return Side.placed(name, typed if typed is not None and not figure.known else figure)


def statement(context: Context, kind: str, key: str, entity: str = "kommun") -> Side:
    """Return a row of rr, br, kfa or noter for kommun or koncern: the delivered cell where there is one, else computed."""
    name = f"{naming(kind, key)} i {_BOOK[kind, entity]}"
    if kind in {"rr", "br"} and entity == "koncern":
        return computed(context, f"{kind}/{key}/koncern/utfall", name)
    side = cell(context, kind, key, "utfall" if kind in {"rr", "br"} else entity)
    return side.called(name)


_BOOK: Final = {
    ("rr", "kommun"): "resultaträkningen",
    ("br", "kommun"): "balansräkningen",
    ("kfa", "kommun"): "kassaflödesanalysen",
    ("noter", "kommun"): "noterna",
    ("rr", "koncern"): "koncernens resultaträkning",
    ("br", "koncern"): "koncernens balansräkning",
    ("kfa", "koncern"): "koncernens kassaflödesanalys",
    ("noter", "koncern"): "koncernens noter",
}


def published_sums(
    context: Context, pattern: str, rows: tuple[FixedRow, ...]
) -> Iterator[tuple[str, FixedRow, Figure, tuple[Figure, ...]]]:
    """Yield every sum that was published together with all its terms: occasion, row, the sum, its terms with their signs."""
    for occasion, values in context.dataset.published.items():
        for row in rows:
            if not row.computed:
                continue
            total = values.get(pattern.format(row=row.id))
            if total is None or total.typed:  # what is typed in a form is checked there
                continue
            terms = [(term, values.get(pattern.format(row=term.removeprefix("-")))) for term in row.terms]
            signed = tuple(
                -item.figure if term.startswith("-") else item.figure
                for term, item in terms
                if item is not None
            )
            if len(signed) == len(terms):
                yield occasion, row, total.figure, signed


def step(context: Context) -> Decimal:
    """Return one unit of the last digit of the amounts that the municipality's reports print, tkr."""
    settings = context.municipality.settings
    return Decimal(_TKR[settings.report_unit]).scaleb(-settings.decimals)


def published_is_sum(
    total: Side, terms: Iterable[Figure], hint: str, *, scope: str = Owner.MUNICIPALITY
) -> Iterator[Problem]:
    """Yield a varning when a published sum is not that of its rows: it was printed so, and is printed as it stands."""
    for told in is_sum(total, terms, "summan av dess rader", hint, scope=scope):
        yield replace(told, severity=Severity.WARNING)


def setting(context: Context, key: str) -> At:
    """Return the place in kommun.toml where a setting of the occasion stands."""
    return At(Origin(FILE, f"tillfallen.{context.occasion.id}.{key}"), Owner.MUNICIPALITY)


def unwritten(context: Context, unit: str, headings: Iterable[Heading]) -> tuple[list[str], Origin | None]:
    """Return the titles of headings that nothing is written under, and the place of the first that is in the document, if any."""
    texts = [(heading.title, context.dataset.text(unit, heading.key)) for heading in headings]
    absent = [title for title, text in texts if text is None or not text.blocks]
    return absent, next((text.origin for _, text in texts if text is not None), None)


def summed(rows: Iterable[Row], field: str, nothing: str = "inga projekt") -> Figure:
    """Return the sum of a field, tkr; zero when there are no rows, since everybody has delivered when the rule runs."""
    figures = tuple(row.figure(field) for row in rows)
    return Figure.total(figures) if figures else Figure.const(0, nothing, "tkr")


def central(context: Context) -> str:
    """Return the id of the unit that hands in the municipality's own statements; empty when there is none."""
    return next((unit.id for unit in context.units("central")), "")
