"""The interim figures of the examples, derived from the year end they lead to: nothing is random, everything ties out, tkr."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from examples import innehall_las, innehall_nytt

from pipeline.build import Checked
from pipeline.config import COMMITTEES, Municipality, Unit
from pipeline.forms.excel import NOT_APPLICABLE
from pipeline.schemas.investments import ANNUAL
from pipeline.schemas.statements import BR, RR
from pipeline.units import Owner

Sheets = dict[str, Any]
_STEP: Final = {"mnkr": 100, "tkr": 10}  # what a forecast is rounded to, by the municipality's unit
_FORECAST_GOAL: Final = {
    0: 0,
    1: 1,
    2: 2,
    3: 1,
}  # judgement at year end -> forecast in August, by place in the scales
_OWNERS: Final = ("Förvaltningschef", "Ekonomichef", "Verksamhetschef", "HR-chef")
_EXPECTED: Final = {
    "MHN20": -100,
    "RTN20": 100,
}  # what a forecast missed by, where it else would be the outcome, tkr
_SAID: Final = {
    "almkoping": {
        "AN-102": "Väntar på planen för särskilt boende 2030, som lämnas till fullmäktige i oktober.",
        "KS-103": "En del av reservkraften levereras först 2026.",
        "KN-103": "Beslut om ram väntas i oktober; försäkringen ersätter en del.",
        "TN-101": "Grundläggningen krävde fler pålar; staten medfinansierar 30 procent. Tilläggsbeslut begärs i november.",
        "TN-102": "Årsanslag; trettioen kilometer gata får ny beläggning.",
        "TN-107": "Årsanslag; fyra lekplatser förnyas.",
        "TN-112": "Årsanslag; tolv fordon byts till el.",
        "TN-115": "Årsanslag; åtta kilometer ledning förnyas.",
    },
    "lindhult": {"KS-102": "Årsanslag; 1,4 kilometer ledning förnyas."},
}
"""What is said of a project in August, where the year end tells of the autumn."""


def drawn(word: str, low: float, high: float) -> Decimal:
    """Return a number between two limits that always is the same for the same word."""
    total = sum((place + 3) * ord(letter) for place, letter in enumerate(word)) % 997
    return Decimal(str(low)) + (Decimal(str(high)) - Decimal(str(low))) * total / 997


def whole(value: Decimal | float, step: int = 1) -> int:
    """Return a number rounded to a step."""
    return int((Decimal(str(value)) / step).quantize(Decimal(1), ROUND_HALF_UP)) * step


@dataclass(frozen=True, slots=True)
class YearEnd:
    """The year end that the interim figures lead to."""

    checked: Checked

    @property
    def municipality(self) -> Municipality:
        """Return whose it is."""
        return self.checked.target.municipality

    @property
    def step(self) -> int:
        """Return what forecasts are rounded to, tkr."""
        return _STEP[self.municipality.settings.report_unit]

    def get(self, key: str) -> Decimal:
        """Return a figure of the year end; zero when there is none."""
        return self.checked.accounts.get(key).value or Decimal(0)

    def units(self, *kinds: str) -> tuple[Unit, ...]:
        """Return units of some kinds."""
        return self.municipality.of_kind(*kinds, year=2025)


def drift(end: YearEnd, unit: Unit, causes: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return a unit's records of sheet Drift or Finansförvaltning."""
    made = []
    for code, name in unit.verksamheter:

        def year(field: str, code: str = code) -> Decimal:
            return end.get(f"drift/{unit.id}/{code}/{field}")

        share = drawn(code, 0.648, 0.662)
        budget, andring = year("budget"), year("andring")
        gap = year("avvikelse") * drawn(code + "p", 0.75, 1.2)
        forecast = budget + andring + whole(gap, end.step) + _EXPECTED.get(code, 0)
        made.append(
            {
                "kod": code,
                "verksamhet": name,
                "intakter": whole(year("intakter") * share),
                "kostnader": whole(year("kostnader") * (share - Decimal("0.002"))),
                "netto_fg": None,
                "budget_per": whole((budget + andring) * Decimal("0.658")),
                "budget_urspr": budget,
                "andring": andring,
                "prognos": forecast,
                "orsak": causes.get(code),
            }
        )
    return made


def before(end: YearEnd, unit: Unit, record: Mapping[str, Any]) -> tuple[int, int]:
    """Return a verksamhet's net cost of the same period last year, and the deviation in the forecast of May."""
    code = record["kod"]
    last = whole(end.get(f"drift/{unit.id}/{code}/netto_fg") * drawn(code + "f", 0.646, 0.659))
    gap = record["prognos"] - record["budget_urspr"] - record["andring"]
    return last, whole(gap * drawn(code + "m", 0.35, 0.95), end.step)


def projects(end: YearEnd, unit: Unit) -> list[dict[str, Any]]:
    """Return a nämnd's records of sheet Investeringar."""
    made = []
    for row in end.checked.dataset.of("investeringar", unit.id):

        def year(field: str, key: str = row.key) -> Decimal:
            return end.get(f"inv/{unit.id}/{key}/{field}")

        budget, net = year("budget"), year("netto")
        forecast = whole(net + (budget - net) * drawn(row.key + "p", 0.05, 0.35), end.step)
        made.append(
            {
                "projekt_id": row.key,
                "projekt": row.text("projekt"),
                "typ": row.text("typ"),
                "omfattning": ANNUAL if row.text("status") == ANNUAL else "projekt",
                "netto": whole(net * drawn(row.key, 0.45, 0.66)),
                "budget": budget,
                "prognos": forecast,
                "prognos_fg": whole(budget - (budget - forecast) * drawn(row.key + "m", 0.1, 0.8), end.step),
                "beslutad_total": row.figure("beslutad_total").value,
                "beraknad_total": row.figure("beraknad_total").value,
                "kommentar": _SAID[end.municipality.id].get(row.key, row.text("kommentar")),
            }
        )
    return made


def staff(end: YearEnd, unit: str) -> dict[str, dict[str, Any]]:
    """Return personnel measures of the period."""
    rows = (("DP1", "PA3", 0.996, 0), ("DP2", "PA5", 0.993, 1), ("DP3", "PA9", 0.69, 0), ("DP4", "N1", 0.97, 1),
            ("DP5", "N3", 0.97, 1), ("DP6", "N4", 0.97, 1))  # fmt: skip
    made: dict[str, dict[str, Any]] = {}
    for key, source, factor, decimals in rows:
        place = Decimal(1).scaleb(-decimals)
        record: dict[str, Any] = {}
        for field, when in (("utfall", "utfall"), ("utfall_fg", "fg")):
            value = end.checked.accounts.get(f"personal/{source}/{unit}/{when}").value
            record[field] = (
                NOT_APPLICABLE
                if value is None
                else (value * Decimal(str(factor))).quantize(place, ROUND_HALF_UP)
            )
        made[key] = record
    return made


def effects(end: YearEnd, unit: Unit, deficit: int) -> list[dict[str, Any]]:
    """Return how much each åtgärd of a unit saves this year and in a whole year."""
    if deficit >= 0:
        return []
    size = -deficit
    shares = (0.34, 0.22, 0.14) if size >= 40 * end.step else (0.45, 0.2)
    return [
        {
            "atgard_id": f"{unit.id.upper()}-Å{place}",
            "effekt_ar": max(end.step, whole(size * share, end.step)),
            "effekt_helar": max(end.step, whole(size * share * 2.2, end.step)),
        }
        for place, share in enumerate(shares, 1)
    ]


def goals(end: YearEnd, unit: str, words: Mapping[str, Mapping[str, str]]) -> list[dict[str, Any]]:
    """Return goals with the forecast that their judgement at year end lets expect, and the author's words."""
    settings = end.municipality.settings
    made = []
    for row in end.checked.dataset.of("mal", unit):
        place = settings.statuses.index(row.text("status"))
        own = words.get(row.key, {})
        forecast = settings.forecasts[_FORECAST_GOAL[place]]
        made.append(
            {
                "mal_id": row.key,
                "mal": row.text("mal"),
                "prognos": own.get("prognos", forecast),
                "analys": own.get("analys", row.text("analys")),
                "atgard": own.get("atgard"),
            }
        )
    return made


# -- statements -----------------------------------------------------------------------------------
def income(end: YearEnd, drifts: Mapping[str, list[dict[str, Any]]]) -> dict[str, dict[str, Any]]:
    """Return the income statement: period, same period last year, budget and forecast."""
    net = sum(record["intakter"] + record["kostnader"] for some in drifts.values() for record in some)
    forecast = sum(record["prognos"] for some in drifts.values() for record in some)
    year = {row.id: end.get(f"rr/{row.id}/kommun/utfall") for row in RR}
    last = {row.id: end.get(f"rr/{row.id}/kommun/fg") for row in RR}
    budget = {row.id: end.get(f"rr/{row.id}/kommun/budget") for row in RR}
    step = end.step

    def row(key: str, share: float, now: float = 1.0) -> dict[str, Any]:
        return {
            "utfall": whole(year[key] * Decimal(str(share))),
            "budget": budget[key],
            "prognos": whole(year[key] * Decimal(str(now)), step),
        }

    made = {
        "R1": row("R1", 0.652, 0.996), "R3": row("R3", 0.661, 1.004), "R5": row("R5", 0.667, 1.0008),
        "R6": row("R6", 0.668, 0.9992), "R8": row("R8", 0.61, 0.97), "R9": row("R9", 0.657, 1.02),
        "R11": {"utfall": 0, "budget": 0, "prognos": 0},
    }  # fmt: skip
    made["R2"] = {
        "utfall": net - made["R1"]["utfall"],
        "budget": budget["R2"],
        "prognos": forecast - made["R1"]["prognos"],
    }
    shares = {
        "R1": 0.649,
        "R2": 0.6525,
        "R3": 0.66,
        "R5": 0.6665,
        "R6": 0.667,
        "R8": 0.63,
        "R9": 0.66,
        "R11": 0,
    }
    for key, share in shares.items():
        made[key]["utfall_fg"] = whole(last[key] * Decimal(str(share)))
    return made


def balance(end: YearEnd, rr: Mapping[str, Mapping[str, Any]], spent: int) -> dict[str, dict[str, Any]]:
    """Return the balance sheet of 31 August; cash is what remains."""
    leaves = [row.id for row in BR if row.kind != "group" and not row.computed]
    old = {key: whole(end.get(f"br/{key}/kommun/fg")) for key in leaves}
    new = {key: whole(end.get(f"br/{key}/kommun/utfall")) for key in leaves}
    now = {key: old[key] + whole((new[key] - old[key]) * Decimal("0.62")) for key in leaves}
    result = sum(line["utfall"] for line in rr.values())
    now["D1"], now["D3"] = result, old["D3"] + old["D1"]
    now["D21"], now["D22"] = old["D21"], old["D22"]
    worn = rr["R3"]["utfall"]
    now["A21"] = old["A21"] + whole(spent * 0.35) + whole(worn * 0.8)
    now["A22"] = old["A22"] + whole(spent * 0.12) + (worn - whole(worn * 0.8))
    now["A23"] = old["A23"] + spent - whole(spent * 0.35) - whole(spent * 0.12)
    debts = sum(now[key] for key in ("D1", "D21", "D22", "D3", "E1", "E2", "F1", "F2"))
    assets = sum(now[key] for key in ("A1", "A21", "A22", "A23", "A3", "B", "C1", "C2", "C3"))
    now["C4"] = debts - assets
    if now["C4"] < whole(old["C4"] * 0.5):  # an overdrawn account is met by working capital
        now["F2"] += whole(old["C4"] * 0.8) - now["C4"]
        now["C4"] = whole(old["C4"] * 0.8)
    return {key: {"utfall": value} for key, value in now.items()}


def taxes(end: YearEnd, rr: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return taxes and grants by kind; the sums are those of the income statement."""
    made: dict[str, dict[str, Any]] = {f"DS{place}": {} for place in (1, 2, 3, 5, 6, 7, 8)}
    for field in ("utfall", "budget", "prognos"):
        tax, grants = whole(rr["R5"][field]), whole(rr["R6"][field])
        made["DS2"][field] = (
            0 if field == "budget" else whole(tax * drawn(end.municipality.id, -0.006, -0.003))
        )
        made["DS3"][field] = 0 if field == "budget" else whole(tax * 0.0011)
        made["DS1"][field] = tax - made["DS2"][field] - made["DS3"][field]
        made["DS7"][field] = whole(grants * 0.15)
        made["DS6"][field] = whole(grants * 0.12)
        made["DS8"][field] = whole(grants * 0.03)
        made["DS5"][field] = grants - made["DS6"][field] - made["DS7"][field] - made["DS8"][field]
    return made


def financial_goals(end: YearEnd, rr: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the financial goals with the value that the forecast gives."""
    settings = end.municipality.settings
    result = Decimal(sum(whole(line["prognos"]) for line in rr.values()))
    base = Decimal(rr["R5"]["prognos"] + rr["R6"]["prognos"])
    made = []
    for row in end.checked.dataset.of("finansiella_mal"):
        key, entity = row.text("nyckeltal"), row.text("matt_som")
        value = end.checked.accounts.get(f"nyckeltal/{key}/{entity}/utfall").value or Decimal(0)
        if key == "resultatandel" and entity == "kommun":
            value = result / base * 100
        value = value.quantize(
            Decimal(1) if row.text("enhet").startswith("kr") else Decimal("0.1"), ROUND_HALF_UP
        )
        target = row.figure("malvarde").value or Decimal(0)
        reached = value <= target if row.text("riktning").startswith("lägre") else value >= target
        made.append(
            {
                "mal_id": row.key, "mal": row.text("mal"), "enhet": row.text("enhet"), "malvarde": target, "varde": value,
                "prognos": settings.forecasts[0 if reached else 2],
                "kommentar": f"Prognosen ger {str(value).replace('.', ',')} mot målvärdet {format(target.normalize(), 'f').replace('.', ',')}.",
            }
        )  # fmt: skip
    return made


def _expected(end: YearEnd, unit: Unit) -> int:
    """Return the result that a company expects in its interim report: between its budget and what the year will give."""
    outcome, budget = (end.get(f"bolag_rr/I13/{unit.id}/{when}") for when in ("utfall", "budget"))
    step = end.step if abs(outcome) > 10 * end.step else 10
    known = whole(outcome - (outcome - budget) * drawn(unit.id + "prognos", 0.3, 0.6), step)
    return known if known != whole(outcome, step) else known - step


def company(end: YearEnd, unit: Unit) -> Sheets:
    """Return a company's interim figures; some report for the first half of the year only."""
    half = unit.id in {"energi", "lokaler", "hamn", "varme"}
    share = Decimal("0.5") if half else Decimal("0.66")

    def year(rows: tuple[str, ...], when: str) -> Decimal:
        return sum((end.get(f"bolag_rr/{row}/{unit.id}/{when}") for row in rows), Decimal(0))

    groups = {
        "DB1": ("I1", "I2", "I3"),
        "DB2": ("I4", "I5", "I6", "I8"),
        "DB3": ("I7",),
        "DB4": ("I10", "I11", "I12"),
    }
    made: dict[str, dict[str, Any]] = {}
    for key, rows in groups.items():
        tilt = drawn(unit.id + key, 0.985, 1.01)
        now = year(rows, "utfall")
        made[key] = {
            "utfall": whole(now * share * tilt),
            "utfall_fg": whole(year(rows, "fg") * share * drawn(unit.id + key + "f", 0.985, 1.01)),
            "budget": whole(year(rows, "budget")),
            "prognos": whole(
                now * drawn(unit.id + key + "p", 0.995, 1.004), end.step if abs(now) > 10 * end.step else 1
            ),
        }
    expected = _expected(end, unit)
    made["DB2"]["prognos"] = expected - sum(made[key]["prognos"] for key in ("DB1", "DB3", "DB4"))
    invested = end.get(f"bolag/{unit.id}/investeringar/utfall")
    made["DB6"] = {
        "utfall": whole(invested * share * drawn(unit.id, 0.75, 1)), "utfall_fg": whole(invested * share * drawn(unit.id + "f", 0.7, 1)),
        "budget": whole(invested * drawn(unit.id + "b", 1, 1.15)), "prognos": whole(invested * drawn(unit.id + "p", 0.98, 1.05)),
    }  # fmt: skip
    import datetime as dt  # noqa: PLC0415 - one date

    period = {
        "till": dt.date(2025, 6, 30) if half else dt.date(2025, 8, 31),
        "beslut": "Styrelsen 2025-09-24, § 61",
    }
    return {"d_bolag": made, "d_bolag_period": [period]}


# -- all ------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Interim:
    """Everything delivered, and what was published a year earlier and at the previous forecast."""

    values: dict[str, Sheets]
    before: dict[str, tuple[Decimal, str, str]]
    forecast: dict[str, tuple[Decimal, str, str]]
    effects: dict[str, list[dict[str, Any]]]


def every(end: YearEnd) -> Interim:
    """Return the interim report's deliveries."""
    name = end.municipality.id
    values: dict[str, Sheets] = {}
    published: dict[str, tuple[Decimal, str, str]] = {
        "period/manader": (Decimal(8), "antal", "Periodens längd")
    }
    forecast: dict[str, tuple[Decimal, str, str]] = {}
    drifts: dict[str, list[dict[str, Any]]] = {}
    saved: dict[str, list[dict[str, Any]]] = {}
    spent = 0
    central = end.units("central")[0].id
    for unit in end.units("namnd", "namnd-liten", "finans"):
        words = innehall_nytt.module("delar", name, unit.id if unit.kind != "finans" else central)
        records = drift(end, unit, words.get("D_ORSAK", {}))
        drifts[unit.id] = records
        for record in records:
            last, gap = before(end, unit, record)
            published[f"drift/{unit.id}/{record['kod']}/netto"] = (Decimal(last), "tkr", record["verksamhet"])
            forecast[f"prognos/{unit.id}/{record['kod']}"] = (Decimal(gap), "tkr", record["verksamhet"])
        values[unit.id] = {"d_drift": records}
        if unit.kind in COMMITTEES:
            deficit = sum(
                record["prognos"] - record["budget_urspr"] - record["andring"] for record in records
            )
            saved[unit.id] = effects(end, unit, whole(deficit))
            for row in saved[unit.id][:-1]:
                forecast[f"atgard/{unit.id}/{row['atgard_id']}"] = (
                    Decimal(row["effekt_ar"]),
                    "tkr",
                    "Effekt i år",
                )
            values[unit.id] |= _author(words, saved[unit.id])
        if unit.kind == "namnd":
            some = projects(end, unit)
            spent += sum(row["netto"] for row in some)
            values[unit.id] |= {
                "d_investeringar": some,
                "d_personal": staff(end, unit.id),
                "d_mal": goals(end, unit.id, words.get("D_MAL", {})),
            }
    for unit in end.units("bolag"):
        values[unit.id] = company(end, unit)
    rr = income(end, drifts)
    for key, line in rr.items():
        published[f"rr/{key}/kommun"] = (Decimal(line["utfall_fg"]), "tkr", "")
    result = sum(whole(line["prognos"]) for line in rr.values())
    forecast["prognos/R12"] = (
        Decimal(whole(result * 0.94, end.step)),
        "tkr",
        "Årets resultat, prognos i maj",
    )
    words = innehall_nytt.module("delar", name, central)
    gain = end.get("balanskrav/B2/utfall")
    zero = dict.fromkeys(("B3", "B4", "B5", "B6", "B8", "B9", "B11", "B12"), 0)
    values[central] = {
        "d_rr": rr,
        "d_br": balance(end, rr, spent),
        "d_finans": values.pop("finans")["d_drift"],
        "d_skatter": taxes(end, rr),
        "d_balanskrav": {
            key: {"prognos": value}
            for key, value in ({"B1": result, "B2": whole(gain, end.step)} | zero).items()
        },
        "d_finansiella_mal": financial_goals(end, rr),
        "d_mal": goals(end, Owner.COUNCIL, words.get("D_MAL", {})),
        "d_personal": staff(end, Owner.MUNICIPALITY),
    } | {key: found for key in ("d_storande", "d_bilagor") if (found := innehall_nytt.own(words, key))}
    return Interim(values, published, forecast, saved)


def _author(words: Mapping[str, Any], saved: list[dict[str, Any]]) -> Sheets:
    """Return what the author wrote in the nämnd's workbook."""
    made: Sheets = {
        key: found for key in ("d_egenkontroll", "d_handelser") if (found := innehall_nytt.own(words, key))
    }
    described = words.get("D_ATGARDER", {})
    actions = [row | described[row["atgard_id"]] for row in saved if row["atgard_id"] in described]
    if actions:
        made["d_atgarder"] = actions
    return made


__all__ = ["Interim", "YearEnd", "every", "innehall_las"]
