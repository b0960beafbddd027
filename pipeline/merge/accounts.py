"""The merged figures of an occasion by key, and the keys' language.

A key is a path: ``rr/R4/koncern/utfall``, ``drift/bun/summa/avvikelse``, ``nyckeltal/soliditet/kommun/fg``. Reports, rules and
published values all use them; a published key is the same without a last ``utfall``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from pipeline.model import Dataset, Figure, Gaps, Op, Origin, State, Undeclared
from pipeline.schemas.base import FixedRow


@dataclass(frozen=True, slots=True)
class Elimination:
    """A pair of dealings between two units of the group, met at the smaller of the two amounts (domain.md 4.12.4).

    ``row_a`` and ``row_b`` are rows of LKBR; amounts are in the units' own books, tkr; ``eliminated`` is the smaller amount
    times the smaller share. What differs stays, and is reported by C32 beyond the tolerance. ``minority`` is how much of what it takes from
    result and equity that is a minority's, in per cent.
    """

    id: str
    type: str
    from_unit: str
    to_unit: str
    row_a: str
    row_b: str
    amount_a: Figure
    amount_b: Figure
    difference: Figure
    share: Figure
    eliminated: Figure
    origin_a: Origin
    origin_b: Origin
    minority: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class OwnFault:
    """A number of a municipality's own table that does not agree with its formula: the cell, what it is, what the formula gives and who hands it in.

    ``beyond`` says that it is further off than rounding allows; ``allowed`` is how much that is. ``tie`` says that the formula is what
    the row must equal in other tables, and not one that it is reckoned by.
    """

    table: str
    line: str
    column: str
    figure: Figure
    formula: Figure
    allowed: Decimal
    beyond: bool
    origin: Origin
    unit: str
    tie: bool = False


@dataclass(frozen=True, slots=True)
class Accounts:
    """Figures by key, those of units that have not delivered too, the elimination journal, and what does not agree in own tables."""

    figures: Mapping[str, Figure] = field(default_factory=dict)
    eliminations: tuple[Elimination, ...] = ()
    own_faults: tuple[OwnFault, ...] = ()

    def get(self, key: str) -> Figure:
        """Return a figure. Raises :class:`Undeclared` for a key that merging does not make."""
        figure = self.figures.get(key)
        if figure is None:
            raise Undeclared(f"Talet {key} räknas inte fram.")
        return figure

    def chosen(self, key: str, by: Origin | None = None) -> Figure:
        """Return a figure that somebody chose in a cell; missing when nothing, or nothing that there is, was chosen there.

        For keys whose parts are cells' words: an odd word is told when it is read, and is never the program's fault.
        """
        return self.figures.get(key) or Figure.missing("", "inget sådant nyckeltal", by)


def published(dataset: Dataset, occasion: str, key: str, unit: str = "tkr") -> Figure:
    """Return a value as published for an occasion; missing when it was not."""
    value = dataset.published.get(occasion, {}).get(key)
    return value.figure if value else Figure.missing(unit, label=f"{key} i {occasion or 'föregående år'}")


def planned(dataset: Dataset, plan: str, key: str, typed: Figure) -> Figure:
    """Return a value as published, such as a budget of the council's plan, so that all reports print the same; as typed where it was not."""
    figure = published(dataset, plan, key)
    return figure if figure.known else typed


def with_sums(rows: Iterable[FixedRow], values: Mapping[str, Figure], gaps: Gaps = ()) -> dict[str, Figure]:
    """Return the figure of every fixed row: input rows as given, sums from their terms; ``gaps`` tell why a row is not there.

    A total that was typed over its formula, and found to agree with it, stands as it was typed. What counts in a sum without being any of
    its rows is found under the sum's id and a plus.
    """
    figures: dict[str, Figure] = {}
    for row in rows:
        if row.kind == "group":
            continue
        if row.computed:
            figures[row.id] = _typed_sum(row, figures, values)
        else:
            figures[row.id] = values.get(row.id) or Figure.missing(row.unit or "tkr", row.label, None, gaps)
    return figures


def signed(term: str, figures: Mapping[str, Figure]) -> Figure:
    """Return the figure that a term of a sum names, turned when it has a leading minus."""
    return -figures[term[1:]] if term.startswith("-") else figures[term]


def published_rows(
    dataset: Dataset,
    occasion: str,
    pattern: str,
    rows: Iterable[FixedRow],
    typed: Mapping[str, Figure] | None = None,
) -> dict[str, Figure]:
    """Return every fixed row as published, and as ``typed`` in a form where it was not; a sum that was not published is made from its terms.

    A sum of nothing but what was typed is as :func:`with_sums` has it: its typed total stands, and what counts in it besides its rows.
    """
    figures: dict[str, Figure] = {}
    printed: set[str] = set()  # the rows that were published, and the sums of any of them
    typed = typed or {}
    for row in rows:
        if row.kind == "group":
            continue
        figure = published(dataset, occasion, pattern.format(row=row.id), row.unit or "tkr")
        if figure.known or any(term.removeprefix("-") in printed for term in row.terms):
            printed.add(row.id)
        if not figure.known and row.computed and row.id not in printed:
            figure = _typed_sum(row, figures, typed)
        elif not figure.known:
            figure = _unpublished(row, figure, figures, typed.get(row.id))
        figures[row.id] = figure
    return figures


def _typed_sum(row: FixedRow, before: Mapping[str, Figure], typed: Mapping[str, Figure]) -> Figure:
    total, more = typed.get(row.id), typed.get(f"{row.id}+")
    terms = (*(signed(term, before) for term in row.terms), *((more,) if more else ()))
    return total if total and total.typed_over else Figure.total(terms)


def _unpublished(
    row: FixedRow, published: Figure, before: Mapping[str, Figure], typed: Figure | None
) -> Figure:
    """Return a row that was not published: as it was typed, a sum from its terms unless its total was typed over them."""
    if not row.computed:
        asked = typed is not None and (typed.origin is not None or typed.state is not State.MISSING)
        return typed if typed is not None and asked else published
    total = Figure.total(signed(term, before) for term in row.terms)
    return typed if typed is not None and typed.op is Op.TYPED and not total.known else total


def closing_key(key: str) -> str:
    """Return the key that next year's reports look for; empty when they do not need the figure."""
    first, _, rest = key.partition("/")
    last = rest.rpartition("/")[2]
    if first == "drift" and last == "netto":
        return key
    if first == "inv" and last == "ack" and key.count("/") == 3:  # noqa: PLR2004 - inv/unit/project/ack
        return f"inv/{key.split('/')[2]}/ack"
    return key.rpartition("/")[0] if last == "utfall" and first not in {"konc", "bro", "inv"} else ""
