"""Särredovisning at closing: the debt to those who pay fees is the same in balance sheet, roll-forward and note (domain.md 4.11, C46)."""

from __future__ import annotations

from typing import Final

from pipeline.model import ZERO, Figure
from pipeline.rules.base import Context, Problems
from pipeline.rules.lookup import before, cell, statement, step
from pipeline.tieout import At, Side, at_most, equal, problem, same, shown

_K: Final = "kommun"
_WORDS: Final = {"va": "vatten och avlopp", "avfall": "avfall"}


def _side(context: Context, part: str, row: str, *, turn: bool = False) -> Side:
    """Return a cell of a part's segregated accounts, named with the part; with its sign turned when asked."""
    unnamed = cell(context, part, row, "utfall")
    name = f"{unnamed.name} för {_WORDS[part]}" + (" med ombytt tecken" if turn else "")
    return Side(name, -unnamed.figure if turn else unnamed.figure, unnamed.origin)


def closing_debts(context: Context) -> Problems:
    """Return what is wrong with the debt to the payers of fees, and with the parts against the municipality's statements."""
    parts = [part for part in _WORDS if context.dataset.of(part)]
    for part in parts:
        yield from _debt(context, part)
        yield from _inside(context, part)
    noted = statement(context, "noter", "N25.7")
    if not parts:
        if noted.value:
            yield problem(
                f"Not 25 har {shown(noted.value)} i skuld till va- och avfallskollektivet, men det finns ingen särredovisning.",
                "Fyll i fliken Särredovisning VA eller Särredovisning avfall.",
                At(noted.origin, _K),
            )
        return
    debts = [_side(context, part, "Y9") for part in parts]
    yield from same(
        noted,
        Side("skulden till kollektiven i särredovisningen (Y9)", Figure.total(side.figure for side in debts)),
        "Skulden till dem som betalar avgifterna ska vara samma belopp i not 25 och i särredovisningen.",
        step(context),
        also=[side.origin for side in debts],
    )
    fees = [_side(context, part, "Y8") for part in parts]
    prepaid = statement(context, "noter", "N24.2")
    yield from at_most(
        Side(
            "De förutbetalda anläggningsavgifterna i särredovisningen (Y8)",
            Figure.total(side.figure for side in fees),
            fees[0].origin,
        ),
        prepaid,
        "Särredovisningens förutbetalda avgifter ingår i kommunens not 24.",
    )


def _debt(context: Context, part: str) -> Problems:
    """Yield a problem when the debt does not roll forward to the balance sheet, or the year's result stays in the part."""
    yield from same(
        _side(context, part, "Z1"),
        before(context, f"{part}/Z3", "den utgående skulden i förra årsredovisningen"),
        "Skulden börjar där den slutade förra året.",
        step(context),
    )
    yield from equal(
        _side(context, part, "Z2"),
        _side(context, part, "X13", turn=True),
        "Ett överuttag ökar skulden och minskar resultatet med samma belopp; ett underuttag tvärtom.",
    )
    yield from same(
        _side(context, part, "Y9"),
        _side(context, part, "Z3"),
        "Skulden i balansräkningen ska vara den utgående skulden i specifikationen.",
        step(context),
    )
    yield from same(
        _side(context, part, "X14"),
        Side("noll, eftersom över- och underuttag går till kollektivet", ZERO),
        "Skriv över- eller underuttaget på raden Förändring av skuld till kollektivet, så att resultatet blir noll.",
        step(context),
    )


def _inside(context: Context, part: str) -> Problems:
    """Yield a problem when a part has more depreciation or income than the whole municipality that it belongs to."""
    for row, whole, turn in (("X5", "R1", False), ("X10", "R3", True)):
        every = statement(context, "rr", whole)
        yield from at_most(
            _side(context, part, row, turn=turn),
            Side(every.name, -every.figure if turn else every.figure, every.origin),
            "Särredovisningen är en del av kommunens resultaträkning.",
        )
