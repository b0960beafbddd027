"""The figures of a delårsrapport: the period, the same period last year, the year's budget and the forecast (LKBR 13 kap.; domain.md 3.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.config import COMMITTEES, Municipality, Occasion, Unit
from pipeline.merge.accounts import Accounts, planned, published, published_rows, with_sums
from pipeline.merge.operating import project_sums, published_net, totals, unit_sums
from pipeline.merge.statements import column, put
from pipeline.model import Dataset, Figure, Problem, Row, united
from pipeline.schemas.delar import BOLAG_ROWS, PERSONAL_ROWS, SKATTER_ROWS
from pipeline.schemas.investments import ANNUAL, SCOPES, TYPES
from pipeline.schemas.statements import BALANSKRAV, BR, RR
from pipeline.units import Owner

Figures = dict[str, Figure]
DRIFT: Final = (
    "intakter",
    "kostnader",
    "netto",
    "netto_fg",
    "budget_per",
    "budget_urspr",
    "andring",
    "budget",
    "prognos",
    "avvikelse",
    "prognos_fg",
    "forandring",
)
PROJECT: Final = (
    "netto",
    "budget",
    "prognos",
    "avvikelse",
    "prognos_fg",
    "forandring",
    "beslutad_total",
    "beraknad_total",
)


def interim(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, _: Mapping[str, Accounts]
) -> tuple[Accounts, tuple[Problem, ...]]:
    """Return every figure of an interim occasion by key. No problems of its own."""
    found = statements(dataset, occasion)
    found |= operating(dataset, municipality, occasion)
    found |= investments(dataset, municipality, occasion)
    found |= personnel(dataset, municipality, occasion)
    found |= companies(dataset, municipality, occasion)
    found |= actions(found, dataset, municipality, occasion)
    months = occasion.end.month - occasion.start.month + 1
    found["period/manader/utfall"] = Figure.const(months, "periodens längd", "antal")
    return Accounts(found), ()


def statements(dataset: Dataset, occasion: Occasion) -> Figures:
    """Return RR, BR against 31 December, taxes and grants by kind, and the balance requirement on the forecast, tkr."""
    found: Figures = {}
    put(found, "rr/{row}/kommun/utfall", with_sums(RR, column(dataset, "d_rr", "utfall")))
    put(found, "rr/{row}/kommun/fg", published_rows(dataset, occasion.previous, "rr/{row}/kommun", RR))
    typed = column(dataset, "d_rr", "budget")
    budget = {
        key: planned(dataset, occasion.plan, f"plan/{key}/total/b", figure) for key, figure in typed.items()
    }
    put(found, "rr/{row}/kommun/budget", with_sums(RR, budget))
    put(found, "rr/{row}/kommun/prognos", with_sums(RR, column(dataset, "d_rr", "prognos")))
    for row in RR:
        path = f"rr/{row.id}/kommun"
        found[f"{path}/avvikelse"] = found[f"{path}/prognos"] - found[f"{path}/budget"]
    put(found, "br/{row}/kommun/utfall", with_sums(BR, column(dataset, "d_br", "utfall")))
    put(found, "br/{row}/kommun/fg", published_rows(dataset, occasion.closing, "br/{row}/kommun", BR))
    for field in ("utfall", "budget", "prognos"):
        put(
            found,
            f"skatt/{{row}}/kommun/{field}",
            with_sums(SKATTER_ROWS, column(dataset, "d_skatter", field)),
        )
    rows = with_sums(BALANSKRAV, column(dataset, "d_balanskrav", "prognos"))
    put(found, "balanskrav/{row}/prognos", rows)
    nothing = Figure.const(0, "högst noll", "tkr")
    found["balanskrav/B13/prognos"] = (rows["B10"] + rows["B11"] + rows["B12"]).least(nothing)
    base = found["rr/R5/kommun/prognos"] + found["rr/R6/kommun/prognos"]
    found["nyckeltal/resultatandel/kommun/prognos"] = found["rr/R12/kommun/prognos"].percent_of(base)
    for when in ("utfall", "fg"):
        found[f"nyckeltal/soliditet/kommun/{when}"] = found[f"br/D/kommun/{when}"].percent_of(
            found[f"br/SUMT/kommun/{when}"]
        )
    found["prognos/R12/kommun/fg"] = published(dataset, occasion.forecast, "prognos/R12")
    return found


def operating(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return driftredovisningen with forecast and change since the previous forecast, tkr."""
    found: Figures = {}
    committees = municipality.of_kind(*COMMITTEES, year=occasion.year)
    central = municipality.of_kind("finans", year=occasion.year)
    for unit in (*committees, *central):
        sheet = "d_finans" if unit.kind == "finans" else "d_drift"
        rows = dataset.of(sheet, unit.id)
        for row in rows:
            found |= _service_area(dataset, occasion, unit, row)
        before = published_net(dataset, occasion.previous, unit.id)
        found |= unit_sums(found, unit, rows, DRIFT, dataset.gap(sheet, unit.id), before)
    return found | totals(found, committees, central, DRIFT)


def _service_area(dataset: Dataset, occasion: Occasion, unit: Unit, row: Row) -> Figures:
    path = f"drift/{unit.id}/{row.key}"
    decided = planned(dataset, occasion.plan, f"ram/{unit.id}/{row.key}/b", row.figure("budget_urspr"))
    revised = decided + row.figure("andring")
    deviation = row.figure("prognos") - revised
    last = published(dataset, occasion.previous, f"{path}/netto")
    before = published(dataset, occasion.forecast, f"prognos/{unit.id}/{row.key}")
    made = {f"{path}/{name}": row.figure(name) for name in DRIFT[:6]}
    made |= {f"{path}/{name}": row.figure(name) for name in ("andring", "prognos")}
    made |= {f"{path}/budget_urspr": decided, f"{path}/budget": revised, f"{path}/avvikelse": deviation}
    made[f"{path}/netto_fg"] = last if last.known else row.figure("netto_fg")
    made[f"{path}/prognos_fg"] = before if occasion.forecast else Figure.not_applicable()
    made[f"{path}/forandring"] = deviation - before if occasion.forecast else Figure.not_applicable()
    return made


def investments(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return every project, and the sums per nämnd, kind of financing and in all; net expenditure with plus, tkr."""
    found: Figures = {}
    units = municipality.of_kind("namnd", year=occasion.year)
    for unit in units:
        for row in dataset.of("d_investeringar", unit.id):
            made = {name: row.figure(name) for name in PROJECT if name != "forandring"}
            made["forandring"] = row.figure("prognos") - row.figure("prognos_fg")
            if row.text("omfattning") == ANNUAL:
                made |= dict.fromkeys(("beslutad_total", "beraknad_total"), Figure.not_applicable())
            found |= {f"inv/{unit.id}/{row.key}/{name}": figure for name, figure in made.items()}
    by_unit = {unit.id: dataset.gathered("d_investeringar", (unit.id,)) for unit in units}
    return found | project_sums(found, by_unit, PROJECT, ("typ", TYPES), ("omfattning", SCOPES))


def personnel(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return personnel measures of the period and the same period last year."""
    found: Figures = {}
    units = [
        Owner.MUNICIPALITY.value,
        *(unit.id for unit in municipality.of_kind("namnd", year=occasion.year)),
    ]
    for unit in units:
        for field, when in (("utfall", "utfall"), ("utfall_fg", "fg")):
            rows = with_sums(
                PERSONAL_ROWS, column(dataset, "d_personal", field, unit), dataset.gap("d_personal", unit)
            )
            put(found, f"personal/{{row}}/{unit}/{when}", rows)
    return found


def companies(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return each bolag's period, budget and forecast, whole amounts in tkr; a bolag's period may end earlier (domain.md G1)."""
    found: Figures = {}
    for unit in municipality.of_kind("bolag", year=occasion.year):
        for field, name in (
            ("utfall", "utfall"),
            ("utfall_fg", "fg"),
            ("budget", "budget"),
            ("prognos", "prognos"),
        ):
            rows = with_sums(
                BOLAG_ROWS, column(dataset, "d_bolag", field, unit.id), dataset.gap("d_bolag", unit.id)
            )
            put(found, f"bolag/{unit.id}/{{row}}/{name}", rows)
        for row in BOLAG_ROWS:
            path = f"bolag/{unit.id}/{row.id}"
            found[f"{path}/avvikelse"] = found[f"{path}/prognos"] - found[f"{path}/budget"]
    return found


def actions(figures: Figures, dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return what each unit's åtgärder give, tkr, and the deficit that remains after them (S0-18–20); zero or less."""
    found: Figures = {}
    nothing = Figure.const(0, "högst noll", "tkr")
    units = [unit.id for unit in municipality.of_kind(*COMMITTEES, year=occasion.year)]
    for unit in units:
        deviation = figures[f"drift/{unit}/summa/avvikelse"]
        rows = dataset.of("d_atgarder", unit)
        for field in ("effekt_ar", "effekt_helar"):
            terms = [row.figure(field) for row in rows] or [Figure.const(0, "inga åtgärder", "tkr")]
            found[f"atgard/{unit}/{field}"] = (
                Figure.missing(gaps=gap) if (gap := dataset.gap("d_atgarder", unit)) else Figure.total(terms)
            )
        found[f"atgard/{unit}/underskott"] = deviation.least(nothing)
        found[f"atgard/{unit}/kvar"] = (deviation + found[f"atgard/{unit}/effekt_ar"]).least(nothing)
    gaps = united(*(found[f"atgard/{unit}/underskott"].gaps for unit in units))
    short = [unit for unit in units if found[f"atgard/{unit}/underskott"].value != 0]  # those not known, too
    for field in ("effekt_ar", "effekt_helar", "underskott", "kvar") if short else ():
        whole = Figure.across(found[f"atgard/{unit}/{field}"] for unit in short)
        found[f"atgard/summa/{field}"] = whole.without(gaps)
    return found
