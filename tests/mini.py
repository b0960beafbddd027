"""A tiny municipality whose figures hang together: one nämnd, finansförvaltningen, stadskontoret and a bolag owned to four fifths.

``write()`` puts it in a folder as files; a test changes one thing and looks at what the rules say. All of it is invented.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

import xlsxwriter

from pipeline import build, config
from pipeline.config import Municipality, Occasion, Settings, Unit
from pipeline.forms.excel import write_workbook
from pipeline.merge import Accounts, merge
from pipeline.merge.accounts import with_sums
from pipeline.merge.key_figures import FROM_STATEMENTS, KEY_FIGURES, reckoned
from pipeline.model import Dataset, Figure, Gap, Origin, Published, Row
from pipeline.read.published import read_published, write_published
from pipeline.schemas import forms_for
from pipeline.schemas import sheet as schema
from pipeline.schemas.base import NOTHING, ExcelForm, Field, FixedRow, Sheet, Type
from pipeline.schemas.choices import choices
from pipeline.schemas.formula import parts
from pipeline.schemas.notes import NOTE_ROWS, NOTES
from pipeline.schemas.questions import begun
from pipeline.schemas.statements import BALANSKRAV, BR, KFA, RESERVES, RR
from tests.examples import REMEMBERED
from tests.markup import write_document

NAME: Final = "lilleby"
OCCASION: Final = "2025-bokslut"
BEFORE: Final = "2024-bokslut"
Values = dict[str, dict[str, Any]]  # by unit, by sheet: records, or records by row id
Numbers = dict[str, Decimal]

SETTINGS: Final = """
[kommun]
namn = "Lilleby kommun"
kort = "Lilleby"
kod = "9999"

[styrmodell]
perspektiv = ["Resultat"]
eliminering_tolerans = 20
{styrmodell}

[tillfallen.2025-bokslut]
slag = "bokslut"
ar = 2025
fran = 2025-01-01
till = 2025-12-31
datum = 2026-03-25
rapporter = ["arsredovisning"]
foregaende = "2024-bokslut"
historik = ["2024-bokslut"]

[enheter.kn]
namn = "Kulturnämnden"
bestamd = "kulturnämnden"
slag = "namnd"
verksamheter = [["KN10", "Bibliotek"], ["KN20", "Musikskola"]]

[enheter.finans]
namn = "Finansförvaltningen"
bestamd = "finansförvaltningen"
slag = "finans"
verksamheter = [["FIN10", "Pensioner"], ["FIN30", "Kalkylerade kapitalkostnader"]]

[enheter.ek]
namn = "Ekonomikontoret"
bestamd = "ekonomikontoret"
slag = "central"

[enheter.bo]
namn = "Lillebyhus AB"
slag = "bolag"
agare = "kommun"
andel = 80
"""


# -- the figures ----------------------------------------------------------------------------------
def _numbers(words: str) -> Numbers:
    """Return ``R1 3000, R2 -30000`` as numbers by row."""
    return {key: Decimal(value) for key, value in (item.split() for item in words.split(","))}


def _fill(rows: tuple[FixedRow, ...], given: Numbers) -> Numbers:
    """Return every input row, zero where nothing is given."""
    return {row.id: given.get(row.id, Decimal(0)) for row in rows if row.kind != "group" and not row.computed}


def _sums(rows: tuple[FixedRow, ...], given: Numbers) -> Numbers:
    """Return every row with its sums."""
    figures = {key: Figure.const(value, key) for key, value in given.items()}
    return {key: figure.value or Decimal(0) for key, figure in with_sums(rows, figures).items()}


INCOME: Final = _fill(RR, _numbers("R1 3000, R2 -30000, R3 -4000, R5 24000, R6 9000, R8 500, R9 -300"))
BUDGET: Final = _fill(RR, _numbers("R1 2900, R2 -30300, R3 -4100, R5 23800, R6 9000, R8 400, R9 -300"))
INCOME_BEFORE: Final = _fill(RR, _numbers("R1 2900, R2 -29500, R3 -3900, R5 23500, R6 8400, R8 400, R9 -300"))
BALANCE: Final = _fill(
    BR,
    _numbers(
        "A21 60000, A22 5000, A23 2000, A3 6000, C1 500, C2 3000, C3 1000, C4 2500, "
        "D1 2200, D21 1000, D22 1200, D3 35600, E1 4000, E2 1000, F1 25000, F2 10000, G21 6000, G22 8100"
    ),
)
BALANCE_BEFORE: Final = _fill(
    BR,
    _numbers(
        "A21 58000, A22 5500, A23 1000, A3 6000, C1 500, C2 2800, C3 1000, C4 2000, "
        "D1 1500, D21 1000, D22 300, D3 35000, E1 3800, E2 900, F1 25000, F2 9300, G21 6200, G22 8100"
    ),
)
CASH: Final = _fill(
    KFA,
    _numbers(
        "K101 2200, K102 4000, K103 550, K104 -250, K105 -200, K108 -200, K109 700, K202 -6600, K203 300, K601 2000"
    ),
)
CASH_BEFORE: Final = _fill(KFA, _numbers("K101 1500, K102 3900, K202 -5000, K601 1600"))
NOTES_NOW: Final = _fill(
    NOTE_ROWS,
    _numbers(
        "N3.1 800, N3.2 1500, N3.3 400, N3.4 100, N3.7 200, N4.1 -18000, N4.2 -3000, N4.7 -9000, N5.2 -2900, N5.3 -1100, "
        "N6.1 24000, N7.1 9000, N8.2 500, N9.1 -300, "
        "N13.1 100000, N13.2 5000, N13.3 -500, N13.6 -42000, N13.7 400, N13.8 -2900, "
        "N14.1 12000, N14.2 600, N14.6 -6500, N14.8 -1100, N15.1 1000, N15.2 1000, "
        "N16.1 800, N16.2 200, N16.4 5000, N17.2 500, N18.1 3000, N19.1 1000, N20.2 2500, "
        "N21.1 37800, N21.2 2200, N21.4 1000, N21.5 1200, N22.1 3800, N22.2 300, N22.3 100, N22.4 -200, "
        "N23.1 900, N23.2 150, N23.3 -50, N24.1 20000, N24.2 5000, N25.1 6000, N25.5 4000, N27.1 5000, N27.2 1000, N27.3 8000, N27.4 100, "
        "N29.1 4000, N29.3 400, N29.4 150, N29.5 -200, N29.6 -50, N29.7 -200"
    ),
)
COMPANY_INCOME: Final = _numbers(
    "I1 5000, I2 0, I3 0, I4 -500, I5 -2000, I6 -1000, I7 -800, I8 0, I10 0, I11 0, I12 -200, I14 0, I15 0, I17 -100"
)
COMPANY_BALANCE: Final = _numbers(
    "T1 0, T2 20000, T3 0, T4 0, T5 0, T6 0, T8 0, T9 100, T10 400, T11 0, T12 500, S1 1000, S2 3600, S3 400, S5 0, S6 0, "
    "S7 500, S8 10000, S9 5000, S10 0, S11 500, S13 0, S14 0"
)
DEALS: Final[dict[str, list[dict[str, Any]]]] = {
    "ek": [
        {"motpart": "bo", "typ": "hyra", "rad": "R2", "belopp": -600},
        {"motpart": "bo", "typ": "ränta", "rad": "R8", "belopp": 150},
        {"motpart": "bo", "typ": "lån", "rad": "A3", "belopp": 5000},
        {"motpart": "bo", "typ": "fordran", "rad": "F2", "belopp": 100},
        {"motpart": "bo", "typ": "andelar", "rad": "A3", "belopp": 800},
    ],
    "bo": [
        {"motpart": "kommun", "typ": "hyra", "rad": "R1", "belopp": 600},
        {"motpart": "kommun", "typ": "ränta", "rad": "R9", "belopp": -150},
        {"motpart": "kommun", "typ": "lån", "rad": "F1", "belopp": 5000},
        {"motpart": "kommun", "typ": "fordran", "rad": "C2", "belopp": 100},
        {"motpart": "kommun", "typ": "andelar", "rad": "D3", "belopp": 800},
    ],
}


def _drift(code: str, *amounts: int) -> dict[str, Any]:
    names = ("intakter", "kostnader", "interna_intakter", "interna_kostnader", "budget", "andring")
    return {"kod": code, **dict(zip(names, amounts, strict=True)), "orsak": "Lägre kostnader än väntat."}


def _project(key: str, status: str, *amounts: int) -> dict[str, Any]:
    names = (
        "beslutad_total",
        "ack_fg",
        "utgift",
        "inkomst",
        "beraknad_total",
        "budget_urspr",
        "ombudgeterat",
    )
    about = {
        "projekt_id": key,
        "projekt": f"Projekt {key}",
        "typ": "skattefinansierad",
        "status": status,
        "klart": "2026-08",
    }
    return about | dict(zip(names, amounts, strict=True))


def _table(numbers: Mapping[str, Any], *fields: str) -> dict[str, dict[str, Any]]:
    return {key: dict.fromkeys(fields or ("utfall",), value) for key, value in numbers.items()}


def _staff() -> dict[str, dict[str, Any]]:
    known = _numbers(
        "PA1 28, PA2 12, PA4 5, PA5 38, PA6 80, PA7 45, PA8 9, PA9 1200, PA10 1, "
        "N1 6, N2 40, N3 6.5, N4 5, N5 4, N6 6, N7 7, PH1 79"
    )
    return _table(known)


def given() -> Values:
    """Return what every unit fills in by hand, the group's columns and the sheets without figures apart."""
    committee = {
        "drift": [_drift("KN10", 1000, -21000, 0, -2000, -20500, -200), _drift("KN20", 2500, -8500, 500, -500, -6100, 0)],
        "investeringar": [_project("P1", "pågående", 10000, 3000, 5000, 0, 10000, 5000, 0),
                          _project("P2", "färdigställt", 1700, 0, 1600, 0, 1600, 1700, 0)],
        "mal": [{"mal_id": "KN1", "mal": "Fler läser", "typ": "KF-mål", "kf_mal": "M1", "status": "uppfyllt", "trend": "upp", "analys": "Fler lån."}],
        "uppdrag": [{"uppdrag_id": "U1", "uppdrag": "Utred öppettider", "status": "klart", "svar": "Utredningen är klar."}],
        "personal": _staff(),
    }  # fmt: skip
    central = {
        "rr": {key: {"utfall": value, "budget": BUDGET[key]} for key, value in INCOME.items()},
        "br": _table(BALANCE),
        "finans": [_drift("FIN10", 0, -3000, 0, 0, -3100, 200), _drift("FIN30", 2000, 0, 2000, 0, 2000, 0)],
        "balanskrav": _table(_fill(BALANSKRAV, _numbers("B1 2200, B2 -200, B8 -900"))),
        "reserver": _table(_fill(RESERVES, _numbers("RUR1 1000, RER1 300, RER2 900"))),
        "finansiella_mal": [{"mal_id": "F1", "mal": "Resultatet är minst två procent", "nyckeltal": "resultatandel", "matt_som": "kommun",
                             "enhet": "%", "riktning": "högre är bättre", "malvarde": 2, "status": "uppfyllt", "kommentar": "Gott resultat."}],
        "mal": [{"mal_id": "M1", "mal": "Fler läser", "typ": "KF-mål", "status": "uppfyllt", "trend": "upp", "analys": "Fler lån."}],
        "kf_uppdrag": [{"uppdrag_id": "U1", "uppdrag": "Utred öppettider", "namnd": "kn", "beslut": "KF 2025-02-24 § 9"}],
        "mellanhavanden": DEALS["ek"],
        "befolkning": [{"grupp": "Alla", "t1": 1990, "t": 2000, "p1": 2010, "p5": 2050}],
        "prognos": {key: dict.fromkeys(("utfall", "p1", "p2", "p3"), value) for key, value in
                    _numbers("FU1 3.1, FU2 2.4, FU3 2000, FU4 2200, FU5 6600, FU6 21.5").items()},
        "personal": _staff(),
        "borgen": [{"mottagare": key, "belopp": amount, "belopp_fg": amount} for key, amount in (("bo", 8000), ("Föreningar", 100))],
        "lan": [{"langivare": "Banken", "belopp": 20000, "belopp_fg": 20000, "ranta": 3, "bindning": 2, "forfall": 4000}],
        "fragor": [one | {"svar": "ja", "vem": "Ekonomichef", "datum": dt.date(2026, 3, 20)} for one in begun("bokslut", Settings())],
    }  # fmt: skip
    company = {
        "bolag_rr": {key: {"utfall": value, "budget": value} for key, value in COMPANY_INCOME.items()},
        "bolag_br": _table(COMPANY_BALANCE),
        "mellanhavanden": DEALS["bo"],
        "bolag_nyckeltal": _table(_numbers("BN1 800, BN2 4, BN3 5, BN4 4.1, BN5 78")),
    }
    return deepcopy({"kn": committee, "ek": central, "bo": company, "kommun": {"budgetbeslut": decisions()}})


def decisions() -> list[dict[str, Any]]:
    """Return the lines of ``budgetbeslut/2025.xlsx``: a frame, and what a decision moved between units, who divide it themselves."""
    adopted = {"beslut": "KF 2024-11-25 § 1", "datum": dt.date(2024, 11, 25), "slag": "ursprunglig"}
    moved = {
        "beslut": "KF 2025-05-26 § 2",
        "datum": dt.date(2025, 5, 26),
        "slag": "omfördelning",
        "motiv": "Bokbuss",
    }
    amounts = ((adopted, "kn", -26600), (moved, "kn", -200), (moved, "finans", 200))
    return [
        {**decided, "enhet": unit, "avser": "drift", "belopp": amount} for decided, unit, amount in amounts
    ]


def decisions_book(lines: Iterable[Mapping[str, Any]]) -> bytes:
    """Return a workbook of budget decisions as a municipality keeps it: titles in the first row, then the lines."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    page, day = book.add_worksheet("Budgetbeslut"), book.add_format({"num_format": "yyyy-mm-dd"})
    fields = schema("budgetbeslut").fields
    page.write_row(0, 0, [one.title for one in fields])
    for row, line in enumerate(lines, 1):
        for column, one in enumerate(fields):
            value = line.get(one.key)
            if isinstance(value, dt.date):
                page.write_datetime(row, column, dt.datetime(value.year, value.month, value.day), day)  # noqa: DTZ001
            elif value is not None:
                page.write(row, column, float(value) if isinstance(value, Decimal) else value)
    book.close()
    return target.getvalue()


# -- the group ------------------------------------------------------------------------------------
def dataset(values: Values, municipality: Municipality, kind: str = "bokslut") -> Dataset:
    """Return some deliveries of a kind of occasion as they would be read, without the files: enough to merge."""
    rows: dict[str, list[Row]] = {}
    sheets: set[Gap] = set()
    for unit in municipality.units:
        for form in forms_for(kind, unit.kind):
            for sheet in form.sheets if isinstance(form, ExcelForm) else ():
                records = values.get(unit.id, {}).get(sheet.key, ())
                owner = dict(form.unit_of).get(sheet.key, unit.id) if isinstance(form, ExcelForm) else unit.id
                every = (
                    records.items()
                    if isinstance(records, dict)
                    else ((str(n), one) for n, one in enumerate(records))
                )
                if values.get(unit.id):
                    sheets.add(Gap(owner, sheet.key))
                rows.setdefault(sheet.key, []).extend(
                    _row(sheet, owner, key, record) for key, record in every
                )
    return Dataset({key: tuple(some) for key, some in rows.items()}, sheets=frozenset(sheets))


def _unit(fixed: FixedRow | None, field: Field) -> str:
    """Return what a number counts: the row's own unit, else the field's."""
    kind = (fixed.type if fixed else None) or field.type
    own = {Type.AMOUNT: "tkr", Type.PERCENT: "%", Type.COUNT: "antal"}.get(kind, field.unit)
    return (fixed.unit if fixed else "") or own


def _row(sheet: Sheet, unit: str, key: str, record: Mapping[str, Any]) -> Row:
    at = Origin(f"{OCCASION}/{unit}/bokslut.xlsx", f"{sheet.title}!{key}")
    first = sheet.fields[0]
    key = str(record[first.key]) if first.type is Type.ID and not sheet.rows else key
    fixed = sheet.fixed(key) if sheet.rows else None
    values = {
        field.key: Figure.cell(Decimal(value), at, _unit(fixed, field))
        if isinstance(value := record.get(field.key), int | Decimal)
        else value
        for field in sheet.fields
    }
    for computed in sheet.fields:
        terms = (
            [(sign, values[name] or Figure.missing()) for sign, name in parts(computed.formula)]
            if computed.formula
            else []
        )
        if terms and all(sign != "*" for sign, _ in terms):
            values[computed.key] = Figure.total(-term if sign == "-" else term for sign, term in terms)
    return Row(sheet.key, unit, key, values, dict.fromkeys(values, at), at)


def group_notes(accounts: Accounts) -> tuple[Numbers, Numbers]:
    """Return the group's cash flow and notes: the municipality's, with what the bolag adds.

    The bolag invested what it depreciated, so that its assets and debts are the same as last year and its cash grew by its result.
    """
    cash = dict(CASH)
    worn = -_value(accounts, "rr/R3") - CASH["K102"]
    cash |= {
        "K101": _value(accounts, "rr/R12"),
        "K102": CASH["K102"] + worn,
        "K202": CASH["K202"] - worn,
    }
    cash["K601"] += _value(accounts, "br/C4") - _sums(KFA, cash)["K6"]
    notes = dict(NOTES_NOW)
    notes |= {
        "N13.2": notes["N13.2"] + worn,
        "N13.8": notes["N13.8"] - worn,
        "N16.1": Decimal(0),
    }
    terms = {row.id: row.terms for row in NOTE_ROWS}
    for note in NOTES:
        for total, kind, row in reversed(note.ties):
            target = cash.get(row, Decimal(0)) if kind == "kfa" else _value(accounts, f"{kind}/{row}")
            leaf = total
            while terms[leaf]:
                leaf = terms[leaf][0] if note.roll else max(terms[leaf], key=_size(notes))
            notes[leaf] += target - _sums(NOTE_ROWS, notes)[total]
    return cash, notes


_SAME_BEFORE: Final = ("16", "24", "25")  # notes whose rows were the same last year, accounts payable apart


def _size(numbers: Numbers) -> Callable[[str], Decimal]:
    return lambda key: abs(numbers.get(key, Decimal(0)))


def _value(accounts: Accounts, key: str) -> Decimal:
    return accounts.get(f"{key}/koncern/utfall").value or Decimal(0)


# -- what was published ---------------------------------------------------------------------------
def _published(cash: Numbers, notes: Numbers, accounts: Accounts) -> dict[str, tuple[Decimal, str]]:
    """Return last year's printed values that this year rests on; amounts in tkr unless another unit is given."""
    found: dict[str, Decimal] = {}
    company = _fill(RR, _numbers("R1 4000, R2 -3000, R3 -600, R9 -100"))
    income = {
        "kommun": INCOME_BEFORE,
        "koncern": {key: INCOME_BEFORE[key] + company[key] for key in INCOME_BEFORE},
    }
    equity = _value(accounts, "br/D") - _value(accounts, "rr/R12")
    group = {row: _value(accounts, f"br/{row}") - BALANCE[row] + was for row, was in BALANCE_BEFORE.items()}
    group["C4"] = cash["K601"]
    group["D3"] += equity - _sums(BR, group)["D"]
    balance = {"kommun": BALANCE_BEFORE, "koncern": group}
    last = CASH_BEFORE | {"K601": CASH_BEFORE["K601"] + cash["K601"] - _sums(KFA, CASH_BEFORE)["K6"]}
    flow = {"kommun": CASH_BEFORE, "koncern": last}
    for entity, own in (("kommun", NOTES_NOW), ("koncern", notes)):
        found |= {f"rr/{key}/{entity}": value for key, value in _sums(RR, income[entity]).items()}
        found |= {f"br/{key}/{entity}": value for key, value in _sums(BR, balance[entity]).items()}
        found |= {f"kfa/{key}/{entity}": value for key, value in _sums(KFA, flow[entity]).items()}
        rolls = [(note.number, note.roll) for note in NOTES if note.roll]
        found |= {f"not/{closing}/{entity}": own[opening] for _, (opening, closing) in rolls}
        assets = [number for number, (_, closing) in rolls if closing != f"N{number}"]
        found |= {f"not/N{number}.10/{entity}": own[f"N{number}.6"] for number in assets}
        same = (row for note in NOTES if note.number in _SAME_BEFORE for row in note.rows if not row.computed)
        found |= {f"not/{row.id}/{entity}": own[row.id] for row in same}
        found[f"not/N25.1/{entity}"] -= BALANCE["F2"] - BALANCE_BEFORE["F2"]
    found |= {
        f"balanskrav/{key}": value
        for key, value in _sums(BALANSKRAV, _fill(BALANSKRAV, _numbers("B1 1500, B8 -300"))).items()
    }
    found |= {
        f"reserv/{key}": value
        for key, value in _sums(RESERVES, _fill(RESERVES, _numbers("RUR1 1000, RER2 300"))).items()
    }
    found |= _numbers(
        "drift/kn/KN10/netto -19500, drift/kn/KN20/netto -5900, drift/finans/FIN10/netto -2900, drift/finans/FIN30/netto 1900, inv/P1/ack 3000"
    )
    found |= {f"bolag_rr/{key}/bo": value for key, value in COMPANY_INCOME.items()}
    found |= {f"bolag_br/{key}/bo": value for key, value in COMPANY_BALANCE.items()}
    made = {key: (value, "tkr") for key, value in found.items()}
    for key, value in _numbers("N1 6.2, N3 6.6, N4 5.1, N5 4.1, N6 6.2, N7 7.2").items():
        made |= {f"personal/{key}/{unit}": (value, "%") for unit in ("kommun", "kn")}
    for entity in ("kommun", "koncern"):

        def row(path: str, entity: str = entity) -> Figure:
            return Figure.const(found[f"{path}/{entity}"], path)

        for key, figure in reckoned(FROM_STATEMENTS, row).items():
            if figure.value is not None:
                unit = KEY_FIGURES[key].unit
                made[f"nyckeltal/{key}/{entity}"] = (
                    round(figure.value, 1) if unit == "%" else figure.value,
                    unit,
                )
    return made  # fmt: skip


# -- files ----------------------------------------------------------------------------------------
@dataclass(slots=True)
class Town:
    """The municipality before it is written: change anything, then ``check(folder)``."""

    values: Values
    published: dict[str, tuple[Decimal, str]]
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    removed: set[tuple[str, str]] = field(default_factory=set)  # unit, file
    raw: dict[str, bytes] = field(default_factory=dict)  # path below the municipality's folder
    settings: str = ""
    lines: dict[str, str] = field(default_factory=dict)  # lines of kommun.toml and what stands there instead


def input_ids(sheet: str, column: str) -> tuple[str, ...]:
    """Return the rows of a sheet that are filled in by hand in a column."""
    rows = schema(sheet).rows
    some = (row for row in rows if row.kind != "group" and not row.computed)
    return tuple(row.id for row in some if not row.columns or column in row.columns)


def _record(sheet: Sheet, unit: Unit, municipality: Municipality) -> dict[str, Any]:
    """Return something for every field that must be filled in."""

    def something(one: Field) -> Any:
        allowed = choices(one, unit, municipality)
        if allowed:
            return int(allowed[0]) if one.type is Type.COUNT else allowed[0]
        plain = {
            Type.TEXT: "En mening om saken.",
            Type.ID: "X1",
            Type.PERCENT: 10,
            Type.COUNT: 3,
            Type.NUMBER: 4,
            Type.AMOUNT: 5,
        }
        return plain.get(one.type)

    return {one.key: something(one) for one in sheet.fields if one.required and not one.formula}


def _others(unit: Unit, municipality: Municipality, values: dict[str, Any]) -> None:
    """Fill the sheets that no figure of ours stands in."""
    for form in forms_for("bokslut", unit.kind):
        for sheet in form.sheets if isinstance(form, ExcelForm) else ():
            if sheet.key not in values and sheet.required and not sheet.rows:
                values[sheet.key] = [_record(sheet, unit, municipality)]
                if sheet.key == "indikatorer":
                    values[sheet.key][0]["mal_id"] = values["mal"][0]["mal_id"]


@cache
def _start() -> tuple[Values, dict[str, tuple[Decimal, str]]]:
    municipality = _municipality(Path("lilleby-i-minnet"), "")
    occasion = municipality.occasions[0]
    values = given()
    accounts, _ = merge(dataset(values, municipality), municipality, occasion)
    cash, notes = group_notes(accounts)
    central = values["ek"]
    central["kfa"] = {key: {"kommun": value, "koncern": cash[key]} for key, value in CASH.items()}
    central["noter"] = {key: {"kommun": value, "koncern": notes[key]} for key, value in NOTES_NOW.items()}
    sums = _sums(NOTE_ROWS, notes)
    central["pensioner"] = {
        "PE1": {"kommun": 4000, "koncern": sums["N22"]},
        "PE2": {"kommun": 6000, "koncern": sums["N27P"]},
    } | _table(_numbers("PE3 0, PE5 0"), "kommun", "koncern")
    for unit in municipality.units:
        if unit.id in values:
            _others(unit, municipality, values[unit.id])
            for form in forms_for("bokslut", unit.kind):
                for sheet in form.sheets if isinstance(form, ExcelForm) else ():
                    if sheet.nothing:
                        values[unit.id].setdefault(sheet.key, [{sheet.fields[0].key: NOTHING}])
    return values, _published(cash, notes, accounts)


def town() -> Town:
    """Return the sound municipality, free to be changed."""
    values, published = _start()
    return Town(deepcopy(values), dict(published))


def _municipality(folder: Path, styrmodell: str, lines: Mapping[str, str] | None = None) -> Municipality:
    if folder.is_dir():
        words = SETTINGS.format(styrmodell=styrmodell)
        for old, new in (lines or {}).items():
            assert old in words
            words = words.replace(old, new, 1)
        (folder / config.FILE).write_text(words, encoding="utf-8")
        found, problems = config.load(folder)
    else:
        import tempfile  # noqa: PLC0415 - only for the first reading

        with tempfile.TemporaryDirectory() as place:
            (Path(place) / config.FILE).write_text(SETTINGS.format(styrmodell=styrmodell), encoding="utf-8")
            found, problems = config.load(Path(place))
    assert found is not None
    assert not problems, problems
    return found


_SAID: Final = {"citat": "Vi gör det tillsammans.\n\nFörvaltningschefen"}
_WORDS: Final = "Här beskrivs läget för kommunen och kommunkoncernen i en mening som är lång nog för att vara ett avsnitt om saken."
_BOOKS: dict[tuple[str, str, str], bytes] = {}


def write(one: Town, root: Path) -> tuple[Municipality, Occasion]:
    """Write the municipality to ``root/lilleby`` and return it."""
    folder = root / NAME
    (folder / "published").mkdir(parents=True, exist_ok=True)
    lines = [(key, value, unit, None, "") for key, (value, unit) in one.published.items()]
    (folder / "published" / f"{BEFORE}.csv").write_bytes(write_published(lines))
    if (lines_decided := one.values["kommun"]["budgetbeslut"]) is not None:
        (folder / "budgetbeslut").mkdir(exist_ok=True)
        (folder / "budgetbeslut" / "2025.xlsx").write_bytes(decisions_book(lines_decided))
    for name, data in one.raw.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    municipality = _municipality(folder, one.settings, one.lines)
    occasion = municipality.occasions[0]
    known = read_published(municipality, (BEFORE,))[0][BEFORE]
    for unit in municipality.units:
        for form in forms_for("bokslut", unit.kind):
            path = folder / OCCASION / unit.id / form.file
            if (unit.id, form.file) in one.removed:
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(form, ExcelForm):
                path.write_bytes(_workbook(form, unit, municipality, occasion, one.values[unit.id], known))
            else:
                texts = {
                    heading.key: one.texts.get((unit.id, heading.key), _SAID.get(heading.key, _WORDS))
                    for heading in form.headings
                }
                path.write_bytes(write_document(form, unit, municipality, occasion, texts))
    return municipality, occasion


def _workbook(
    form: ExcelForm,
    unit: Unit,
    municipality: Municipality,
    occasion: Occasion,
    values: dict[str, Any],
    known: Mapping[str, Published],
) -> bytes:
    """Return a workbook, from memory when it has been written before: most of a town is never changed."""
    printed = str(sorted((key, str(item.figure.value)) for key, item in known.items()))
    key = (repr((unit, municipality.reorganisations)), repr(values), printed)
    if key not in _BOOKS:
        _BOOKS[key] = write_workbook(form, unit, municipality, occasion, values, known)
    return _BOOKS[key]


def check(one: Town, root: Path) -> build.Checked:
    """Write the municipality and return what the program says about it."""
    municipality, occasion = write(one, root)
    return build.check(build.Target(municipality, occasion), kept=REMEMBERED)


# -- scale ----------------------------------------------------------------------------------------
def scaled(one: Town, factor: int) -> Town:
    """Return the municipality with every amount in tkr multiplied."""
    for line in one.values["kommun"]["budgetbeslut"]:
        line["belopp"] *= factor
    for unit, sheets in one.values.items():
        if unit == "kommun":
            continue
        form = next(form for form in forms_for("bokslut", _kind(unit)) if isinstance(form, ExcelForm))
        for sheet in form.sheets:
            records = sheets.get(sheet.key, ())
            for key, record in records.items() if isinstance(records, dict) else enumerate(records):
                rows = {row.id: row for row in sheet.rows}
                for item in sheet.fields:
                    kind = (rows[str(key)].type if sheet.rows else None) or item.type
                    if kind is Type.AMOUNT and record.get(item.key) is not None:
                        record[item.key] *= factor
    one.published = {
        key: (value * factor if unit == "tkr" else value, unit)
        for key, (value, unit) in one.published.items()
    }
    return one


def _kind(unit: str) -> str:
    return {"kn": "namnd", "ek": "central", "bo": "bolag"}[unit]
