"""What was published 2021–2024: the comparatives of the examples."""

# ruff: noqa: S101 - the generator proves its own work
from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from examples import bolag, ekonomi, personal

from pipeline.config import Municipality
from pipeline.merge import Accounts
from pipeline.merge.accounts import with_sums
from pipeline.merge.key_figures import UNITS, ratios
from pipeline.model import Figure, Origin
from pipeline.schemas.central import VA
from pipeline.schemas.namnd import PERSONAL_ROWS
from pipeline.schemas.notes import NOTE_ROWS
from pipeline.schemas.statements import BALANSKRAV, BOLAG_BR, BOLAG_RR, BR, KFA, RESERVES, RR

Value = tuple[Decimal, str, str]
_HERE = Origin("")

GOAL_COMMENTS = {
    "almkoping": {
        "F1": "Resultatet blev 1,5 procent. Nämndernas underskott är huvudorsaken till att målet inte nåddes.",
        "F2": "Soliditeten ökade något när resultatet var positivt och ansvarsförbindelsen minskade.",
        "F3": "Investeringarna var större än vad resultat och avskrivningar räcker till; resten lånades.",
        "F4": "Låneskulden ökade men ligger under taket.",
    },
    "lindhult": {
        "F1": "Resultatet blev 0,9 procent och når nästan målet, trots socialnämndens underskott.",
        "F2": "Soliditeten sjönk svagt men ligger över målet.",
        "F3": "Målet nåddes; Furuskolans andra etapp väntar med sin största utgift till 2026.",
    },
}


def financial_goals(name: str) -> list[dict[str, Any]]:
    """Return the council's financial goals with judgement."""
    higher, lower = "högre är bättre", "lägre är bättre"
    rows = {
        "almkoping": (
            ("F1", "Årets resultat ska vara minst 2 procent av skatteintäkter och generella statsbidrag", "resultatandel", "%", higher, "2.0", "ej uppfyllt"),
            ("F2", "Soliditeten inklusive samtliga pensionsförpliktelser ska vara minst 25 procent", "soliditet_inkl", "%", higher, "25.0", "uppfyllt"),
            ("F3", "Investeringar ska finansieras till minst 70 procent med egna medel", "sjalvfinansieringsgrad", "%", higher, "70", "ej uppfyllt"),
            ("F4", "Kommunens långfristiga låneskuld ska vara högst 36 000 kronor per invånare", "langfristig_laneskuld_inv", "kr", lower, "36000", "uppfyllt"),
        ),
        "lindhult": (
            ("F1", "Årets resultat ska vara minst 1 procent av skatteintäkter och generella statsbidrag", "resultatandel", "%", higher, "1.0", "delvis uppfyllt"),
            ("F2", "Soliditeten ska vara minst 30 procent", "soliditet", "%", higher, "30.0", "uppfyllt"),
            ("F3", "Investeringar ska finansieras till minst 60 procent med egna medel", "sjalvfinansieringsgrad", "%", higher, "60", "uppfyllt"),
        ),
    }[name]  # fmt: skip
    return [
        {
            "mal_id": key,
            "mal": words,
            "nyckeltal": ratio,
            "matt_som": "kommun",
            "enhet": unit,
            "riktning": way,
            "malvarde": Decimal(target),
            "status": status,
        }
        for key, words, ratio, unit, way, target, status in rows
    ]


def _figures(values: Mapping[str, Any]) -> dict[str, Figure]:
    return {
        key: Figure.cell(Decimal(value), _HERE)
        for key, value in values.items()
        if isinstance(value, int | Decimal)
    }


def _put(
    made: dict[str, Value],
    pattern: str,
    rows: Any,
    values: Mapping[str, Any],
    units: Mapping[str, str] | None = None,
) -> None:
    labels = {row.id: row.label for row in rows}
    for key, figure in with_sums(rows, _figures(values)).items():
        if figure.value is not None:
            made[pattern.format(row=key)] = (figure.value, (units or {}).get(key, "tkr"), labels[key])


def year_2024(
    plan: ekonomi.Plan,
    municipality: Municipality,
    closing: ekonomi.Year,
    notes: Mapping[str, Any],
    rr: Mapping[str, Decimal],
    br: Mapping[str, Decimal],
    group_notes: Mapping[str, Any],
    cash: Mapping[str, Any],
    accounts: Accounts,
    projects: Mapping[str, Any],
) -> dict[str, Value]:
    """Return everything that last year's report published."""
    made: dict[str, Value] = {}
    own_rr, own_br = ekonomi.income(plan, 0), closing.balance
    _put(made, "rr/{row}/kommun", RR, own_rr)
    _put(made, "br/{row}/kommun", BR, own_br)
    _put(made, "kfa/{row}/kommun", KFA, closing.cash)
    _put(made, "not/{row}/kommun", NOTE_ROWS, notes)
    _put(made, "rr/{row}/koncern", RR, rr)
    _put(made, "br/{row}/koncern", BR, br)
    _put(made, "kfa/{row}/koncern", KFA, cash)
    _put(made, "not/{row}/koncern", NOTE_ROWS, group_notes)
    gain = closing.notes["N29.7"]
    _put(
        made,
        "balanskrav/{row}",
        BALANSKRAV,
        {
            "B1": sum(own_rr.values()),
            "B2": gain,
            "B8": -plan.reserves["RER24"],
            **dict.fromkeys(("B3", "B4", "B5", "B6", "B9", "B11", "B12"), 0),
        },
    )
    _put(
        made,
        "reserv/{row}",
        RESERVES,
        {"RUR1": plan.reserves["RUR"], "RUR2": 0, "RER1": 0, "RER2": plan.reserves["RER24"], "RER3": 0},
    )
    for unit, areas in plan.drift.items():
        for code, row in areas.items():
            made[f"drift/{unit}/{code}/netto"] = (Decimal(row[4]), "tkr", code)
    for code, central in plan.finans.items():
        made[f"drift/finans/{code}/netto"] = (Decimal(central[3]), "tkr", code)
    for unit, some in projects.items():
        for number, project in enumerate(some, 101):
            made[f"inv/{unit.upper()}-{number}/ack"] = (Decimal(project[3]), "tkr", project[0])
    for key, sheets in (("va", plan.va), ("avfall", plan.waste)):
        _put(made, f"{key}/{{row}}", VA.rows, sheets["fg"])
    staff = personal.measures(plan, 0)
    kinds = {row.id: row.unit for row in PERSONAL_ROWS}
    for unit, rows in staff.items():
        _put(made, f"personal/{{row}}/{unit}", PERSONAL_ROWS, rows, kinds)
    _companies(made, plan)
    _key_figures(made, plan, staff, notes, group_notes, cash)
    del municipality, accounts
    return made


def _companies(made: dict[str, Value], plan: ekonomi.Plan) -> None:
    for company in plan.companies:
        _put(made, f"bolag_rr/{{row}}/{company.id}", BOLAG_RR, bolag.income(company, 0))
        _put(made, f"bolag_br/{{row}}/{company.id}", BOLAG_BR, bolag.balance(company, 0))
        women, men = company.staff_count
        measures: dict[str, Any] = {
            "BN1": company.investments[0],
            "BN2": women,
            "BN3": men,
            "BN4": Decimal(company.sick[0]),
            "BN5": Decimal(company.index[0]),
        }
        for key, value in measures.items():
            if key != "BN5" or value:
                made[f"bolag_nyckeltal/{key}/{company.id}"] = (
                    Decimal(value),
                    {"BN1": "tkr", "BN4": "%", "BN5": "index"}.get(key, "antal"),
                    key,
                )


def _ratios(made: Mapping[str, Value], entity: str) -> dict[str, Decimal]:
    def get(kind: str) -> Any:
        return lambda row: Figure.cell(made[f"{kind}/{row}/{entity}"][0], _HERE)

    found = ratios(get("rr"), get("br"))
    return {key: figure.value for key, figure in found.items() if figure.value is not None}


def _key_figures(
    made: dict[str, Value],
    plan: ekonomi.Plan,
    staff: Mapping[str, Any],
    notes: Mapping[str, Any],
    group_notes: Mapping[str, Any],
    cash: Mapping[str, Any],
) -> None:
    people = Decimal(sum(row[1] for row in plan.inhabitants))
    net = -(made["kfa/K201/kommun"][0] + made["kfa/K202/kommun"][0]) - (
        made["kfa/K304/kommun"][0] - plan.loans[0]["anslutning"]
    )
    for entity, found in (("kommun", notes), ("koncern", group_notes)):
        own = _ratios(made, entity)
        invested = net if entity == "kommun" else -(Decimal(cash["K201"]) + Decimal(cash["K202"]))
        own["nettoinvesteringar"] = invested
        own["sjalvfinansieringsgrad"] = (
            (made[f"rr/R12/{entity}"][0] - made[f"rr/R3/{entity}"][0]) / invested * 100
        )
        own["langfristig_laneskuld"] = Decimal(found["N24.1"])
        if entity == "kommun":
            whole = staff["kommun"]
            own |= {
                "invanare": people, "skattesats": Decimal(plan.rate), "langfristig_laneskuld_inv": Decimal(found["N24.1"]) * 1000 / people,
                "borgensatagande": Decimal(found["N27.3"] + found["N27.4"]), "nettokostnad_inv": -made["rr/R4/kommun"][0] * 1000 / people,
                "balanskravsresultat": made["balanskrav/B10"][0], "anstallda": Decimal(whole["PA1"] + whole["PA2"]), "arsarbetare": Decimal(whole["PA5"]),
                "sjukfranvaro": Decimal(whole["N1"]),
            }  # fmt: skip
        for key, value in own.items():
            _publish(made, key, entity, value)


def _publish(made: dict[str, Value], key: str, entity: str, value: Decimal) -> None:
    unit = UNITS.get(key, "tkr")
    places = {"%": "0.1", "kr": "0.01" if key == "skattesats" else "1", "antal": "1"}.get(unit, "0.1")
    made[f"nyckeltal/{key}/{entity}"] = (value.quantize(Decimal(places)), unit, key)


def older(
    past: Mapping[str, Any], last: Mapping[str, Value], history: Sequence[Mapping[str, Any]]
) -> dict[str, Value]:
    """Return an earlier year: scaled from 2024 so that its statements add up, its equity by taking off the later years' results."""
    made: dict[str, Value] = {}
    for entity in ("kommun", "koncern"):
        factor, own_pace = Decimal(str(past["income"])), _PACE[past["year"]]
        rr = {
            row: (last[f"rr/{row}/{entity}"][0] * factor * Decimal(own_pace.get(row, "1"))).quantize(
                Decimal(1)
            )
            for row in ("R1", "R2", "R3", "R5", "R6", "R8", "R9")
        }
        extra = 0 if entity == "kommun" else _extra(past)
        rr["R11"] = Decimal(0)
        rr["R2"] += Decimal(past["result"] + extra) - sum(rr.values())
        _put(made, f"rr/{{row}}/{entity}", RR, rr)
        size = Decimal(str(past["assets"]))
        br = {
            row.id: (last[f"br/{row.id}/{entity}"][0] * size * Decimal(own_pace.get(row.id, "1"))).quantize(
                Decimal(1)
            )
            for row in BR
            if row.kind != "group" and not row.computed
        }
        br |= _opening(last, entity) if past["year"] == max(one["year"] for one in history) else {}
        total = sum(br[key] for key in ("A1", "A21", "A22", "A23", "A3", "B", "C1", "C2", "C3", "C4"))
        later = sum(
            one["result"] + (0 if entity == "kommun" else _extra(one))
            for one in history
            if one["year"] > past["year"]
        )
        equity = last[f"br/D/{entity}"][0] - last[f"rr/R12/{entity}"][0] - later
        br |= {"D1": Decimal(past["result"] + extra), "D21": last[f"br/D21/{entity}"][0], "D22": Decimal(0)}
        br["D3"] = equity - br["D1"] - br["D21"]
        br["F1"] = total - br["D1"] - br["D21"] - br["D22"] - br["D3"] - br["E1"] - br["E2"] - br["F2"]
        _put(made, f"br/{{row}}/{entity}", BR, br)
        own = _ratios(made, entity)
        invested = Decimal(past["net"]) * (1 if entity == "kommun" else Decimal("1.7"))
        own["nettoinvesteringar"] = invested
        own["sjalvfinansieringsgrad"] = (
            (made[f"rr/R12/{entity}"][0] - made[f"rr/R3/{entity}"][0]) / invested * 100
        )
        loans, taken = (
            last[f"not/N24.1/{entity}"][0],
            last[f"kfa/K301/{entity}"][0] + last[f"kfa/K302/{entity}"][0],
        )
        before = (
            last[f"br/F1/{entity}"][0]
            - taken
            - last[f"kfa/K304/{entity}"][0]
            - last[f"not/N29.9/{entity}"][0]
        )
        own["langfristig_laneskuld"] = (br["F1"] * (loans - taken) / before).quantize(Decimal(1))
        if entity == "kommun":
            people = Decimal(past["people"])
            own |= {
                "invanare": people, "skattesats": last["nyckeltal/skattesats/kommun"][0], "borgensatagande": (last["nyckeltal/borgensatagande/kommun"][0] * size).quantize(Decimal(1)),
                "langfristig_laneskuld_inv": own["langfristig_laneskuld"] * 1000 / people, "nettokostnad_inv": -made["rr/R4/kommun"][0] * 1000 / people,
                "balanskravsresultat": Decimal(past["balance"]), "anstallda": Decimal(past["staff"]), "sjukfranvaro": Decimal(past["ill"]),
                "arsarbetare": (Decimal(past["staff"]) * last["nyckeltal/arsarbetare/kommun"][0] / last["nyckeltal/anstallda/kommun"][0]).quantize(Decimal(1)),
            }  # fmt: skip
        for key, value in own.items():
            _publish(made, key, entity, value)
    moved = Decimal(past["balance"] - past["result"])
    _put(
        made,
        "balanskrav/{row}",
        BALANSKRAV,
        {
            "B1": past["result"],
            "B2": moved,
            **dict.fromkeys(("B3", "B4", "B5", "B6", "B8", "B9", "B11", "B12"), 0),
        },
    )
    return made


_PACE = {
    2021: {"R3": "0.984", "R8": "0.74", "R9": "0.41", "C2": "0.97", "C4": "1.24", "F2": "0.955"},
    2022: {"R3": "0.992", "R8": "0.82", "R9": "0.56", "C2": "0.985", "C4": "1.13", "F2": "0.97"},
    2023: {"R3": "1.006", "R8": "0.93", "R9": "0.88"},
}
"""What did not keep pace with the rest in an earlier year."""


def _opening(last: Mapping[str, Value], entity: str) -> dict[str, Decimal]:
    """Return the balance at the start of last year, taken back from its notes and cash flow; debts must meet both ways."""

    def had(key: str) -> Decimal:
        return last[f"{key}/{entity}"][0]

    made = {
        row: had(f"not/N{note}.1") + had(f"not/N{note}.6")
        for note, row in (("12", "A1"), ("13", "A21"), ("14", "A22"), ("15", "A23"))
    }
    made |= {
        "A3": had("br/A3") + had("kfa/K303"),
        "C1": had("br/C1") + had("kfa/K107"),
        "C2": had("br/C2") + had("kfa/K108"),
        "C3": had("br/C3") + had("kfa/K204") + had("kfa/K205"),
        "C4": had("kfa/K601"),
        "E1": had("not/N22.1"),
        "E2": had("not/N23.1"),
        "F2": had("br/F2") - had("kfa/K109"),
        "B": had("br/B"),
    }
    debts = had("br/F1") - had("kfa/K301") - had("kfa/K302") - had("kfa/K304") - had("not/N29.9")
    assets = sum(made[key] for key in ("A1", "A21", "A22", "A23", "A3", "B", "C1", "C2", "C3", "C4"))
    left = assets - (had("br/D") - had("rr/R12")) - made["E1"] - made["E2"] - made["F2"]
    assert left == debts, (entity, left, debts)
    return made


def _extra(past: Mapping[str, Any]) -> int:
    """Return what the companies added to the group's result in an earlier year."""
    return round(int(past["result"]) * 0.42)


def measured(contents: list[dict[str, Any]]) -> dict[str, Value]:
    """Return last year's outcomes of indicators, as the authors give them."""
    made: dict[str, Value] = {}
    for content in contents:
        for constant, key, prefix in (("INDIKATORER", "ind_id", "ind"), ("KVALITET", "kval_id", "kval")):
            for record in content.get(constant, ()):
                value = record.get("u_t1")
                if isinstance(value, int | Decimal):
                    made[f"{prefix}/{record[key]}/utfall"] = (
                        Decimal(value),
                        str(record.get("enhet", "")),
                        str(record["indikator"]),
                    )
    return made
