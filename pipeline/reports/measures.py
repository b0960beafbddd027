"""How deficits are met: what the åtgärder of each unit give, what remains, and the åtgärder themselves (S0-18–21; domain.md 3.2, 3.6)."""

from __future__ import annotations

from typing import Final

from pipeline.config import COMMITTEES
from pipeline.model import Gathered, Row
from pipeline.reports.base import Source, para, prose
from pipeline.reports.comparison import Line, Measure, comparison, of_units
from pipeline.reports.listing import Shown, judgement, listing, with_id
from pipeline.reports.scales import Scale
from pipeline.reports.sentences import gaps_of, of_all
from pipeline.schemas.choices import DONE, MEASURE_DECIDED, MEASURE_LATE, MEASURE_ONGOING
from pipeline.view import Block, Column

PROGRESS: Final = Scale(
    (DONE, MEASURE_ONGOING, MEASURE_LATE, MEASURE_DECIDED), ("good", "partly", "bad", "none")
)
_EFFECTS: Final = (
    Measure("Väntat underskott", "atgard/{row}/underskott", 1.1, deviation=True),
    Measure("Effekt i år", "atgard/{row}/effekt_ar", 1.1),
    Measure("Återstår", "atgard/{row}/kvar", 1.1, deviation=True),
    Measure("Helårseffekt", "atgard/{row}/effekt_helar", 1.1),
)
_ACTIONS: Final = (
    Shown("atgard", 5.2, show=with_id),
    Shown("effekt_ar", 0.8, "I år"),
    Shown("effekt_helar", 0.8, "Helår"),
    judgement("status", 1.5, PROGRESS.shown),
)
_SO_FAR: Final = (_ACTIONS[0], _ACTIONS[1], Shown("effekt_hittills", 0.9, "Hittills"), *_ACTIONS[2:])


def effect(row: Row) -> str:
    """Return what stands below an åtgärd: its effect on what is done, who answers for it and the decision."""
    who, decided = row.text("agare"), row.text("beslut")
    parts = (
        row.text("verksamhetseffekt"),
        f"Ansvarig: {who}." if who else "",
        f"Beslut: {decided}." if decided else "",
    )
    return " ".join(part for part in parts if part)


def actions(source: Source, *, so_far: bool = False, brief: bool = False) -> tuple[Block, ...]:
    """Return what the åtgärder of each unit with a deficit give, what remains, and the åtgärder themselves; with what they have given ``so_far``, in ``brief`` without their effects on what is done."""
    units = (unit for unit in source.accountable(*COMMITTEES) if unit.active(source.occasion))
    deficits = {unit: source.fig(f"atgard/{unit.id}/underskott") for unit in units}
    unknown = [unit for unit, figure in deficits.items() if not (figure.known or figure.gaps)]
    short = [unit for unit, figure in deficits.items() if (figure.value or 0) < 0 or unit in unknown]
    gaps = gaps_of(deficits.values())
    if not short:
        complete = "Ingen nämnd väntar underskott, och inga åtgärder har begärts."
        partial = "Ingen av de nämnder som har lämnat prognos väntar underskott."
        if not any(figure.known for figure in deficits.values()):
            partial = "Ingen nämnd har lämnat prognos."
        return (prose(para(of_all(gaps, complete, partial))),)
    table = comparison(
        source,
        "atgarder-namnder",
        "Väntat underskott, åtgärdernas effekt och det underskott som återstår",
        Column("Nämnd", width=3),
        _EFFECTS,
        [*of_units(short), Line("Summa", "summa", "total")],
        notes=("Prognosen är före åtgärdernas effekt.",),
        gaps=gaps,
    )
    rows = Gathered(tuple(row for unit in short for row in source.dataset.of("d_atgarder", unit.id)), gaps)
    if not rows.rows:
        return (table,)
    return (
        table,
        listing(
            source,
            "d_atgarder",
            "atgarder-alla",
            "Beslutade åtgärder",
            rows,
            _SO_FAR if so_far else _ACTIONS,
            reason=None if brief else effect,
        ),
    )
