"""What stands in a cell that a form computes: its formula's value, or a total that somebody has typed over the formula."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from pipeline.interval import Judged, Verdict, judged
from pipeline.model import Figure, Origin, Problem, Severity
from pipeline.ranges import described, is_within
from pipeline.read.cells import Cell, Kind
from pipeline.read.own import in_tkr
from pipeline.read.values import Wanted, as_seen, parsed, written
from pipeline.schemas.base import Type
from pipeline.schemas.likely import UNITS
from pipeline.slips import suspects

_TKR: Final = Decimal(1)
_TYPED_IN: Final = {Decimal("0.001"): "kr", Decimal(1000): "mnkr"}
_FEW: Final = 3  # cells that may be behind a wrong total; more say nothing
_TYPES: Final = {unit: kind for kind, unit in UNITS.items()}


def computed_cell(
    cell: Cell | None,
    figure: Figure,
    origin: Origin,
    what: str,
    deliverer: str,
    scale: Decimal = _TKR,
    half: Decimal | None = None,
) -> tuple[Figure, list[Problem]]:
    """Return what a computed cell stands for, and what is wrong with it: CELL3 (no number), CELL5 (a number as text), CELL10.

    ``figure`` is what the cell is reckoned from. A number without a formula is a typed total: when it agrees with the figure it is
    printed, and is the term of later sums; else the figure is. What a formula's stored value says is only compared. Amounts are typed in
    tkr times ``scale``, and known to ``half`` of their last digit.
    """
    number, problems = _stored(cell, figure, origin, deliverer)
    if cell is None or number is None:
        return figure, problems
    amount = figure.unit == "tkr"
    typed = Figure.cell(number, origin, figure.unit)
    found = judged(in_tkr(typed, scale, half) if amount and scale != _TKR else typed, figure)
    if found.verdict in {Verdict.LOOSE, Verdict.WRONG}:
        shown = scale if amount else _TKR
        problems.append(
            _differs(found, number, figure, origin, what, deliverer, shown, typed=not cell.formula)
        )
    return figure if cell.formula else found.figure, problems


def _stored(
    cell: Cell | None, figure: Figure, origin: Origin, deliverer: str
) -> tuple[Decimal | None, list[Problem]]:
    """Return the number in a computed cell, None where there is none; where there should be one, that is a problem."""
    if cell is None or (figure.value is None and cell.kind not in {Kind.NUMBER, Kind.ERROR}):
        return None, []
    if cell.seen is not None and not cell.formula:
        told: list[Problem] = []

        def report(severity: Severity, code: str, message: str, hint: str) -> None:
            told.append(Problem(severity, code, message, hint, deliverer, origin))

        wanted = Wanted(_TYPES.get(figure.unit, Type.NUMBER), figure.unit)
        return as_seen(cell, wanted, report), told
    if cell.kind is Kind.NUMBER and cell.number is not None and is_within(cell.number):
        return (cell.number * 100 if cell.percent and figure.unit == "%" else cell.number), []
    if cell.formula and cell.kind is not Kind.ERROR:
        return None, []
    if cell.kind is Kind.TEXT:
        number, _ = parsed(cell.text, Wanted(_TYPES.get(figure.unit, Type.NUMBER), figure.unit))
        if number is not None and is_within(number):
            message = f"Talet är skrivet som text, ”{cell.text}”. Det lästes som {written(number)}."
            hint = "Skriv talet som ett tal i Excel, utan enhet."
            return number, [Problem(Severity.WARNING, "CELL5", message, hint, deliverer, origin)]
    holds = described(cell.number) if cell.kind is Kind.NUMBER and cell.number is not None else cell.text
    message = f"Cellen innehåller {holds or 'inget tal'} i stället för formelns värde."
    return None, [Problem(Severity.ERROR, "CELL3", message, "Lägg tillbaka formeln.", deliverer, origin)]


def _differs(
    found: Judged,
    number: Decimal,
    figure: Figure,
    origin: Origin,
    what: str,
    deliverer: str,
    scale: Decimal,
    *,
    typed: bool,
) -> Problem:
    """Return how a computed cell differs from what it is reckoned from: by more than two units, or by more than rounding allows."""
    unit = f" {_TYPED_IN.get(scale, figure.unit)}" if figure.unit not in {"", "antal"} else ""
    message = (
        f"”{what}” är {written(number)} i cellen, men blir {written((figure.value or Decimal(0)) / scale)} av det den räknas ur. "
        f"Skillnaden är {written(found.gap / scale)}{unit}; tillåten avvikelse är {written(found.allowed / scale)}{unit}."
    )
    if found.verdict is Verdict.LOOSE:
        message += " Det inskrivna trycks." if typed else " Det som räknas fram trycks."
        hint = "Kontrollera beloppen. Är den tryckta summan en annan än den framräknade skrivs den i cellen."
        return Problem(Severity.WARNING, "CELL10", message, hint, deliverer, origin)
    likely = suspects(number * scale, figure, found.allowed)
    hint = "Lägg tillbaka formeln, eller rätta de värden den räknas ur."
    also = likely if len(likely) <= _FEW else ()
    return Problem(Severity.ERROR, "CELL10", message, hint, deliverer, origin, also)
