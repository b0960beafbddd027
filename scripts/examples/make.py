"""Write the example deliveries and the published values of both municipalities into inputs/.

Run from the repository: ``.venv/bin/python scripts/examples/make.py [almkoping|lindhult]``. Everything is derived; nothing is random.
"""

# ruff: noqa: S101 - the generator proves its own work
from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from pipeline import config
from pipeline.config import Municipality, Occasion
from pipeline.forms.excel import NOT_APPLICABLE, write_workbook
from pipeline.forms.word import write_document
from pipeline.merge import Accounts, merge
from pipeline.model import Dataset, Gap, Published
from pipeline.read.excel import read_workbook
from pipeline.read.published import read_published, write_published
from pipeline.schemas import forms_for
from pipeline.schemas.base import ExcelForm

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from examples import (  # noqa: E402
    bolag,
    ekonomi,
    innehall_las,
    investeringar,
    koncern,
    orsaker,
    ovriga,
    personal,
    planer,
    publicerat,
)

Values = dict[str, dict[str, Any]]  # by unit, by sheet


def group(municipality: Municipality, occasion: Occasion, values: Values) -> Accounts:
    """Return the merged figures of some deliveries, written to and read from a temporary folder."""
    rows: dict[str, list[Any]] = {}
    sheets: set[Gap] = set()
    with tempfile.TemporaryDirectory() as folder:
        for unit in municipality.units:
            for form in forms_for("bokslut", unit.kind):
                if not isinstance(form, ExcelForm) or unit.id not in values:
                    continue
                path = Path(folder) / f"{unit.id}.xlsx"
                path.write_bytes(write_workbook(form, unit, municipality, occasion, values[unit.id]))
                book = read_workbook(path, path.name, municipality, occasion, unit.id)
                sheets |= book.sheets
                for key, some in book.rows.items():
                    rows.setdefault(key, []).extend(some)
    frozen = {key: tuple(some) for key, some in rows.items()}
    accounts, _ = merge(Dataset(frozen, sheets=frozenset(sheets)), municipality, occasion)
    return accounts


def rows_of(accounts: Accounts, kind: str, rows: Mapping[str, Any] | list[str]) -> dict[str, Decimal]:
    """Return the group's consolidated rows."""
    return {row: accounts.get(f"{kind}/{row}/koncern/utfall").value or Decimal(0) for row in rows}


def table(values: Mapping[str, Any], field: str = "utfall") -> dict[str, dict[str, Any]]:
    """Return values by row id as records with one field."""
    return {key: {field: value} for key, value in values.items()}


def two(
    first: Mapping[str, Any], second: Mapping[str, Any], names: tuple[str, str]
) -> dict[str, dict[str, Any]]:
    """Return records with two fields by row id."""
    return {key: {names[0]: value, names[1]: second.get(key)} for key, value in first.items()}


def companies(plan: ekonomi.Plan, year: int) -> Values:
    """Return what each company fills in of figures."""
    made: Values = {}
    deals = bolag.dealings(plan.companies, year)
    for company in plan.companies:
        result = bolag.income(company, year)
        planned = {key: round(value * (0.985 if value > 0 else 0.99)) for key, value in result.items()}
        women, men = company.staff_count
        grown = 1 if year and women + men > 20 else 0  # noqa: PLR2004 - larger companies grow
        made[company.id] = {
            "bolag_rr": two(result, planned, ("utfall", "budget")),
            "bolag_br": table(bolag.balance(company, year)),
            "mellanhavanden": deals[company.id],
            "bolag_nyckeltal": table(
                {"BN1": company.investments[year], "BN2": women + grown, "BN3": men, "BN4": Decimal(company.sick[year]),
                 "BN5": Decimal(company.index[year]) if company.index[year] != "0" else NOT_APPLICABLE}
            ),
        }  # fmt: skip
    return made


def statements(plan: ekonomi.Plan, closing: ekonomi.Year, year: int, central: str) -> Values:
    """Return stadskontoret's statements and the municipality's side of dealings, enough to consolidate."""
    deals = bolag.dealings(plan.companies, year)["kommun"]
    guaranteed = [
        {"mottagare": c.id, "belopp": c.bank_loans[year + 1], "belopp_fg": c.bank_loans[year]}
        for c in plan.companies
        if c.guarantee
    ]
    balance = {key: value for key, value in closing.balance.items() if key != "D"}
    return {
        central: {
            "rr": two(ekonomi.income(plan, year), ekonomi.budget(plan), ("utfall", "budget")),
            "br": table(balance),
            "mellanhavanden": deals,
            "borgen": guaranteed,
        }
    }


def main(name: str) -> None:
    """Write one municipality's deliveries and published values."""
    municipality, problems = config.load(ROOT / "inputs" / name)
    assert municipality is not None
    assert not problems, problems
    occasion = next(one for one in municipality.occasions if one.kind == "bokslut")
    plan: ekonomi.Plan = getattr(planer, name.upper())
    projects = getattr(investeringar, name.upper())
    bolag.check(plan.companies)
    outlay, grants = ekonomi.spent(projects)
    first = ekonomi.close(plan, 0, None, round(outlay * 0.94), round(grants * 0.8))
    second = ekonomi.close(plan, 1, first, outlay, grants)
    central = municipality.of_kind("central")[0].id

    # 2024, to know the group as it was published
    earlier = replace(occasion, id="2024-bokslut", year=2024, previous="", history=(), plan="", reads=())
    before = group(municipality, earlier, companies(plan, 0) | statements(plan, first, 0, central))
    rr_keys = [*ekonomi.income(plan, 0), "R12"]
    br_keys = [*second.balance, "SUMT"]
    rr0, br0 = rows_of(before, "rr", rr_keys), rows_of(before, "br", br_keys)
    notes0 = first.notes | ekonomi.income_notes(plan, 0, first.notes)
    group_notes0 = koncern.notes(plan, notes0, rr0, br0, ekonomi.income(plan, 0), None, company_tax(plan, 0))
    cash0 = koncern.cash(first.cash, group_notes0, br0, rr0, None, None)
    published = publicerat.year_2024(
        plan, municipality, first, notes0, rr0, br0, group_notes0, cash0, before, projects
    )
    published |= publicerat.measured(innehall_las.every(name, municipality))
    folder = ROOT / "inputs" / name / "published"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "2024-bokslut.csv").write_bytes(
        write_published((key, *value) for key, value in published.items())
    )
    for past in plan.history:
        older = publicerat.older(past, published, plan.history)
        (folder / f"{past['year']}-bokslut.csv").write_bytes(
            write_published((key, *value) for key, value in older.items())
        )
    known, wrong = read_published(municipality, ("2024-bokslut",))
    assert not wrong, wrong

    # 2025
    values = companies(plan, 1) | statements(plan, second, 1, central)
    now = group(municipality, replace(occasion, plan=""), values)
    rr1, br1 = rows_of(now, "rr", rr_keys), rows_of(now, "br", br_keys)
    notes1 = second.notes | ekonomi.income_notes(plan, 1, second.notes)
    group_notes1 = koncern.notes(
        plan, notes1, rr1, br1, ekonomi.income(plan, 1), group_notes0, company_tax(plan, 1)
    )
    cash1 = koncern.cash(second.cash, group_notes1, br1, rr1, br0, group_notes0)
    values[central] |= central_values(plan, municipality, name, second, notes1, group_notes1, cash1)
    values |= committees(plan, municipality, name, projects, values)
    write(municipality, occasion, name, values, known["2024-bokslut"])
    ovriga.main(municipality.folder)


def company_tax(plan: ekonomi.Plan, year: int) -> Decimal:
    """Return the companies' tax at the group's shares, with deferred tax on untaxed reserves; negative."""
    total = Decimal(0)
    for company in plan.companies:
        rows = bolag.income(company, year)
        total += (Decimal(rows["I17"]) + Decimal("0.206") * rows["I15"]) * company.share / 100
    return total


def central_values(
    plan: ekonomi.Plan,
    municipality: Municipality,
    name: str,
    closing: ekonomi.Year,
    notes: Mapping[str, Any],
    group_notes: Mapping[str, Any],
    cash: Mapping[str, Any],
) -> dict[str, Any]:
    """Return the rest of stadskontoret's workbook."""
    names = {code: title for unit in municipality.units for code, title in unit.verksamheter}
    causes = orsaker.ORSAK if name == "almkoping" else orsaker.ORSAK_LINDHULT
    motives = orsaker.MOTIV if name == "almkoping" else orsaker.MOTIV_LINDHULT
    records = ekonomi.drift_records(plan, names, causes)
    content = innehall_las.central(name, municipality)
    result = sum(ekonomi.income(plan, 1).values())
    gain, loans = notes["N3.7"], plan.loans
    decision = "KF 2024-11-25 § 214" if name == "almkoping" else "KF 2024-06-17 § 61"
    first = municipality.of_kind("namnd", "namnd-liten")
    changes = [
        {"namnd": unit, "belopp": row["andring"], "beslut": motives[row["kod"]][1], "motiv": motives[row["kod"]][0],
         "finansiering": "Finansförvaltningens medel för oförutsedda behov" if row["andring"] < 0 else "Återförs till finansförvaltningen"}
        for unit, rows in records.items() if unit != "finans" for row in rows if row["andring"]
    ]  # fmt: skip
    changes.append({"namnd": "finans", "belopp": -sum(change["belopp"] for change in changes), "beslut": changes[-1]["beslut"],
                    "motiv": "Motpost till nämndernas anslagsförändringar", "finansiering": "Se respektive nämnd"})  # fmt: skip
    low = round(loans[1]["lan"] * 0.72)
    old_low = round(loans[0]["lan"] * 0.71)
    goals = publicerat.financial_goals(name)
    return {
        "noter": two(notes, group_notes, ("kommun", "koncern")),
        "kfa": two(closing.cash, cash, ("kommun", "koncern")),
        "finans": records["finans"],
        "balanskrav": table({"B1": result, "B2": -gain, "B3": 0, "B4": 0, "B5": 0, "B6": 0, "B8": -plan.reserves["B8"], "B9": 0, "B11": 0, "B12": 0}),
        "reserver": table({"RUR1": plan.reserves["RUR"], "RUR2": 0, "RER1": plan.reserves["RER24"], "RER2": plan.reserves["B8"], "RER3": 0}),
        "ramar": [{"namnd": unit.id, "ram": sum(row["budget"] for row in records[unit.id]), "beslut": decision} for unit in first],
        "anslag": changes,
        "finansiella_mal": [goal | {"kommentar": content.get("FINANSIELLA_MAL_KOMMENTAR", {}).get(goal["mal_id"], publicerat.GOAL_COMMENTS[name][goal["mal_id"]])} for goal in goals],
        "befolkning": [dict(zip(("grupp", "t1", "t", "p1", "p5"), row, strict=True)) for row in plan.inhabitants],
        "prognos": {key: dict(zip(("utfall", "p1", "p2", "p3"), map(Decimal, row), strict=True)) for key, row in plan.forecast.items()},
        "pensioner": pensions(plan, closing.balance["E1"], group_notes["N22"]),
        "personal": table(innehall_las.applicable(personal.measures(plan, 1)["kommun"])),
        "va": segregated(plan.va), "avfall": segregated(plan.waste),
        "lan": [
            {"langivare": "Kommuninvest", "belopp": low, "belopp_fg": old_low, "ranta": Decimal("2.31"), "bindning": Decimal("2.6"), "forfall": round(notes["N25.5"] * 0.75)},
            {"langivare": "Affärsbank, reverslån", "belopp": loans[1]["lan"] - low, "belopp_fg": loans[0]["lan"] - old_low, "ranta": Decimal("2.74"),
             "bindning": Decimal("1.9"), "forfall": notes["N25.5"] - round(notes["N25.5"] * 0.75)},
        ],
        "borgen": [
            *({"mottagare": c.id, "belopp": c.bank_loans[2], "belopp_fg": c.bank_loans[1]} for c in plan.companies if c.guarantee),
            {"mottagare": "Egnahem och föreningar", "belopp": plan.other[1]["egnahem"], "belopp_fg": plan.other[0]["egnahem"]},
        ],
        **{key.lower(): content[key] for key in ("MAL", "INDIKATORER", "KF_UPPDRAG", "UTFORARE", "RKR", "LAGAR", "BILAGOR") if content.get(key)},
    }  # fmt: skip


def pensions(plan: ekonomi.Plan, provision: int, group_provision: Any) -> dict[str, dict[str, Any]]:
    """Return the pension sheet."""
    own = plan.pensions[1]
    outside = own["ansvar"] + own["ansvar_skatt"]
    return {
        "PE1": {"kommun": provision, "koncern": group_provision}, "PE2": {"kommun": outside, "koncern": outside},
        "PE3": {"kommun": own["forsakring"], "koncern": own["forsakring"]}, "PE5": {"kommun": own["placering"], "koncern": own["placering"]},
    }  # fmt: skip


def segregated(sheets: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, Any]]:
    """Return VA or avfall: outcome, and the budget of the income statement."""
    return {
        key: {"utfall": value, "budget": sheets["budget"].get(key)} for key, value in sheets["utfall"].items()
    }


def committees(
    plan: ekonomi.Plan, municipality: Municipality, name: str, projects: Mapping[str, Any], _: Values
) -> Values:
    """Return what each nämnd fills in."""
    names = {code: title for unit in municipality.units for code, title in unit.verksamheter}
    causes = orsaker.ORSAK if name == "almkoping" else orsaker.ORSAK_LINDHULT
    records = ekonomi.drift_records(plan, names, causes)
    staff = personal.measures(plan, 1)
    made: Values = {}
    for unit in municipality.of_kind("namnd", "namnd-liten"):
        made[unit.id] = {"drift": records[unit.id]}
        if unit.kind == "namnd":
            made[unit.id] |= {
                "investeringar": investeringar.rows(unit.id, projects.get(unit.id, ())),
                "personal": table(innehall_las.applicable(staff[unit.id])),
            }
    return made


def write(
    municipality: Municipality,
    occasion: Occasion,
    name: str,
    values: Values,
    published: Mapping[str, Published],
) -> None:
    """Write every unit's files."""
    for unit in municipality.units:
        content = innehall_las.unit(name, unit)
        own: dict[str, Any] = {**content.get("sheets", {}), **values.get(unit.id, {})}
        for form in forms_for(occasion.kind, unit.kind):
            path = municipality.folder / occasion.id / unit.id / form.file
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(form, ExcelForm):
                path.write_bytes(write_workbook(form, unit, municipality, occasion, own, published))
            else:
                if not content.get("texts"):
                    print(f"{name}/{unit.id}: inga texter")
                path.write_bytes(write_document(form, unit, municipality, occasion, content.get("texts")))


if __name__ == "__main__":
    for each in sys.argv[1:] or ("almkoping", "lindhult"):
        main(each)
