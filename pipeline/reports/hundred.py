"""Where a hundred kronor of the municipality's money came from and where they went, counted on the income statement and driftredovisningen.

In: taxes, grants and equalisation. Out: the net cost of each nämnd, what is common to all, and what is left. What turns its sign (a deficit,
an income of what is mostly cost) stands on the other side, so that both sides are what they say, and both are a hundred.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pipeline import text
from pipeline.config import COMMITTEES, Unit
from pipeline.model import Figure
from pipeline.reports.base import Source
from pipeline.reports.sentences import ranking
from pipeline.view import Column, Kind, Number, Table, TableRow, Words
from pipeline.words import phrase

KEY: Final = "hundra-kronor"
_HUNDRED: Final = Figure.const(100, "hundra kronor", "kr")
_NOTHING: Final = Decimal(0)
_MOST: Final = 9  # nämnder with a line of their own; the rest are one line together
_LEAST: Final = 1  # kronor of a hundred that a nämnd must have for a line of its own


@dataclass(frozen=True, slots=True)
class Flow:
    """What money came or went by: its names as an income and as a cost, its key, and its amount, plus where it came in."""

    came: str
    went: str
    key: str
    amount: Figure

    @property
    def is_income(self) -> bool:
        """Tell whether it came in."""
        return (self.amount.value or 0) > 0


def spent_on(unit: Unit) -> str:
    """Return what a nämnd's money goes to, in the municipality's few words, else its name; as in running text."""
    return unit.spent_on or unit.called


def hundred(source: Source) -> Table | None:
    """Return the table of a hundred kronor; None where a nämnd's cost, or the municipality's own, is not known: then nothing can be divided."""
    net = source.fig("drift/namnder/summa/netto")
    gross, before, result, tax, grants = (
        source.fig(f"rr/{row}/kommun/utfall") for row in ("R4", "R7", "R12", "R5", "R6")
    )
    if not all(figure.known and not figure.gaps for figure in (net, gross, before, result, tax, grants)):
        return None
    common = (gross - net) + (result - before)
    flows = (
        Flow("Kommunalskatt", "Kommunalskatt", "skatt", tax),
        Flow("Statsbidrag och utjämning", "Utjämning", "bidrag", grants),
        *_of_committees(source, tax + grants),
        Flow("Gemensamma intäkter och räntor", "Gemensamma kostnader och räntor", "gemensamt", common),
        Flow("Underskott, tas av det sparade", "Överskott till kommande år", "resultat", -result),
    )
    there = [flow for flow in flows if flow.amount.value]
    whole = Figure.total(flow.amount for flow in there if flow.is_income)
    if not whole.value:
        return None
    came = [(flow.came, flow.key, flow.amount) for flow in there if flow.is_income]
    went = [(flow.went, flow.key, -flow.amount) for flow in there if not flow.is_income]
    columns = (
        Column("Post", Kind.TEXT, 4),
        Column("Kronor av 100", Kind.NUMBER, 1.2, 1, "kr"),
        source.money("Belopp", 1.2),
    )
    lines = (
        *_side("Härifrån kom 100 kronor", "in", came, whole),
        *_side("Hit gick 100 kronor", "ut", went, whole),
    )
    counted = phrase(
        "Räknat på ",
        source.amount(whole),
        ": skatt, statsbidrag och utjämning. Nämndernas nettokostnader är de i driftredovisningen. Gemensamt är det av kommunens "
        "nettokostnader som inte är nämndernas, och räntor.",
    )
    return Table(KEY, _finding(source, whole), columns, lines, source.unit, notes=(counted,), shape="hundred")


def not_divided(source: Source) -> str:
    """Return why there is no table of a hundred kronor: whose cost is not known."""
    late = [unit.called for unit, net in _costs(source) if not net.known or net.gaps]
    whose = text.join_words(late) if late else "alla"
    return f"Hur 100 kronor användes visas när uppgifterna från {whose} har kommit in."


def _of_committees(source: Source, base: Figure) -> list[Flow]:
    """Return the nämnder, the most costly first; those of less than a krona, and those that there is no room for, as one."""
    every = sorted(_costs(source), key=lambda pair: pair[1].value or _NOTHING)
    large = [
        (unit, net)
        for unit, net in every[:_MOST]
        if abs(net.percent_of(base).value or _NOTHING) >= _LEAST or len(every) <= _MOST
    ]
    flows = [Flow(name := text.capital(spent_on(unit)), name, f"namnd-{unit.id}", net) for unit, net in large]
    rest = [net for pair in every if pair not in large for net in pair[1:]]
    others = Flow("Övriga nämnder", "Övriga nämnder", "namnder-ovriga", Figure.total(rest)) if rest else None
    return [*flows, *((others,) if others else ())]


def _costs(source: Source) -> list[tuple[Unit, Figure]]:
    units = source.accountable(*COMMITTEES)
    return [(unit, source.fig(f"drift/{unit.id}/summa/netto")) for unit in units]


def _side(title: str, key: str, pieces: Sequence[tuple[str, str, Figure]], whole: Figure) -> list[TableRow]:
    """Return the lines of one side: its heading, its pieces, and their sum."""
    rows = [
        TableRow((name, kronor(amount, whole), amount), key=f"{key}-{piece}")
        for name, piece, amount in pieces
    ]
    shares = [row.cells[1] for row in rows if isinstance(row.cells[1], Figure)]
    total = Figure.total(amount for _, _, amount in pieces)
    return [
        TableRow((title, "", ""), "group", key=key),
        *rows,
        TableRow(("Summa", Figure.total(shares), total), "sum", key=f"{key}-summa"),
    ]


def kronor(amount: Figure, whole: Figure) -> Figure:
    """Return how many kronor of a hundred an amount is."""
    return amount.per(whole).times(_HUNDRED, "kr")


def _finding(source: Source, whole: Figure) -> Words:
    """Return which nämnd's tasks most of a hundred kronor went to."""
    costs = ranking([(spent_on(unit), -net) for unit, net in _costs(source)], highest_first=True)
    if not costs.items:
        return "Så användes 100 kronor"
    first, amount = costs.items[0]
    return phrase(
        "Av ",
        Number(_HUNDRED, spelled="100"),
        " kronor gick ",
        Number(kronor(amount, whole), 1, "kr"),
        f" till {first}",
    )
