"""A municipality with its own rows, a bolag owned to three fifths and a förbund of which it has a quarter: small enough to reckon by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from pipeline import config
from pipeline.build import check, targets
from pipeline.checked import Checked
from pipeline.config import Municipality, Unit
from pipeline.forms.excel import write_workbook
from pipeline.merge import Accounts, merge
from pipeline.merge.law_rows import before
from pipeline.model import Dataset, Figure, Gap, Origin, Row, Severity
from pipeline.schemas import asked, forms_for
from pipeline.schemas import sheet as schema
from pipeline.schemas.base import ExcelForm
from tests.structure_cases import nothing

SETTINGS: Final = """
[kommun]
namn = "Lilleby kommun"
kort = "Lilleby"
kod = "9999"

[tillfallen.2025-bokslut]
slag = "bokslut"
ar = 2025
fran = 2025-01-01
till = 2025-12-31
datum = 2026-03-25
rapporter = ["arsredovisning"]

[enheter.ek]
namn = "Ekonomikontoret"
slag = "central"

[enheter.finans]
namn = "Finansförvaltningen"
slag = "finans"
"""
BOLAG: Final = """
[enheter.bo]
namn = "Lillebyhus AB"
slag = "bolag"
agare = "kommun"
andel = 60
"""
FULL: Final = f'{BOLAG}metod = "full"\n'
FORBUND: Final = """
[enheter.fb]
namn = "Räddningsförbundet"
slag = "forbund"
agare = "kommun"
andel = 25
formular = "lkbr"
"""
ROWS: Final = """
rr;int;Intäkter;;R1;
rr;avg;varav avgifter som står för sig;;R1;
rr;kost;Kostnader;;R2;
rr;avs;Avskrivningar;;R3;
rr;netto;Nettokostnader;summa;R4;int+avg+kost+avs
rr;skatt;Skatteintäkter;;R5;
rr;vres;Verksamhetens resultat;summa;R7;netto+skatt
rr;fint;Finansiella intäkter;;R8;
rr;fkost;Finansiella kostnader;;R9;
rr;efp;Resultat efter finansiella poster;summa;R10;vres+fint+fkost
rr;bskatt;Bolagens skatt;;R12;
rr;mino;Minoritetens andel;;R12;
rr;res;Årets resultat;total;R12;efp+bskatt+mino
br;mark;Mark och byggnader;;A21;
br;fin;Finansiella anläggningstillgångar;;A3;
br;ford;Fordringar;;C2;
br;kassa;Kassa;;C4;
br;st;Summa tillgångar;total;SUMT;summa(mark..kassa)
br;ares;Årets resultat;;D1;rr.res
br;oek;Övrigt eget kapital;;D3;
br;sek;Summa eget kapital;summa;D;ares+oek
br;mino;Minoritetsintresse;;SUMS;
br;pens;Pensioner;;E1;
br;uskatt;Uppskjuten skatt;;E2s;
br;aavs;Andra avsättningar;;E2;
br;lang;Långfristiga skulder;;F1;
br;kort;Kortfristiga skulder;;F2;
br;ss;Summa eget kapital och skulder;total;SUMS;sek+mino+pens+uskatt+aavs+lang+kort
"""
COLUMNS: Final = "".join(
    f"{table};{key};{title} {{år}};{key}\n"
    for table in ("rr", "br")
    for key, title in (("kommun", "Kommunen"), ("koncern", "Koncernen"))
)
TOWN: Final = (
    "int 900, avg 100, kost -5000, avs -200, skatt 4500, fint 50, fkost -30, bskatt 0, mino 0",
    "mark 3000, fin 500, ford 300, kassa 520, oek 2000, mino 0, pens 200, uskatt 0, aavs 0, lang 1200, kort 600",
)
LAW_TOWN: Final = (
    "R1 1000, R2 -5000, R3 -200, R5 4500, R8 50, R9 -30",
    "A21 3000, A3 500, C2 300, C4 520, D1 320, D3 2000, E1 200, F1 1200, F2 600",
)
COMPANY: Final = (
    "I1 1000, I5 -700, I7 -50, I12 -50, I15 -100, I17 -20.6",
    "T2 1200, T10 100, T12 200, S1 50, S2 270.6, S3 79.4, S5 100, S8 800, S11 200",
)
"""A result of 200 before an untaxed reserve of 100, and a tax of 20,6 per cent of the rest."""
FEDERATION: Final = (
    "int 700, avg 100, kost -760, avs -20, skatt 0, fint 0, fkost -4, bskatt 0, mino 0",
    "mark 400, fin 0, ford 0, kassa 100, oek 84, mino 0, pens 40, uskatt 0, aavs 0, lang 300, kort 60",
)
LAW_FEDERATION: Final = (
    "R1 800, R2 -760, R3 -20, R9 -4",
    "A21 400, C4 100, D1 16, D3 84, E1 40, F1 300, F2 60",
)
DEALS: Final = {
    "kommun": [
        ("bo", "försäljning", "R2", -100),
        ("bo", "lån", "A3", 200),
        ("bo", "andelar", "A3", 60),
        ("bo", "utdelning", "R8", 30),
    ],
    "bo": [
        ("kommun", "försäljning", "R1", 100),
        ("kommun", "lån", "F1", 200),
        ("kommun", "andelar", "D3", 60),
        ("kommun", "utdelning", "D3", -30),
    ],
}


def numbers(words: str) -> dict[str, Decimal]:
    return {key: Decimal(value) for key, value in (one.split() for one in words.split(", "))}


def town(
    folder: Path, units: str = FULL, rows: str = ROWS, translation: str = "", earlier: str = ""
) -> Municipality:
    """Return a municipality with some units, and with rows of its own unless there are none."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / config.FILE).write_text(
        SETTINGS.replace("rapporter =", f"{earlier}rapporter =") + units, encoding="utf-8"
    )
    if rows:
        (folder / "struktur").mkdir(exist_ok=True)
        head = "Tabell;Rad;Benämning;Slag;Betyder;Räkna\n"
        (folder / "struktur" / "rader.csv").write_text(head + rows.lstrip(), encoding="utf-8")
        (folder / "struktur" / "kolumner.csv").write_text(
            f"Tabell;Kolumn;Rubrik;Betyder\n{COLUMNS}", encoding="utf-8"
        )
    if translation:
        (folder / "arl_lkbr.csv").write_text(translation, encoding="utf-8")
    (target,), problems = targets(folder)
    assert [problem.message for problem in problems if problem.severity is Severity.ERROR] == []
    return target.municipality


def _cells(sheet: str, unit: str, words: str | Mapping[str, Decimal], *fields: str) -> tuple[Row, ...]:
    given = dict(numbers(words) if isinstance(words, str) else words)
    if given.keys() <= {row.id for row in schema(sheet).rows}:  # rows of the law: nothing is left empty
        zeros = (row.id for row in schema(sheet).rows if row.kind != "group" and not row.computed)
        given = dict.fromkeys(zeros, Decimal(0)) | given
    at = Origin(f"2025-bokslut/{unit}/bokslut.xlsx", f"{sheet}!C1")
    empty = dict.fromkeys((one.key for one in schema(sheet).fields), Figure.missing())
    rows = ((key, empty | dict.fromkeys(fields, Figure.cell(value, at))) for key, value in given.items())
    return tuple(Row(sheet, unit, key, values, dict.fromkeys(values, at), at) for key, values in rows)


def _dealings(deals: Mapping[str, list[Any]]) -> tuple[Row, ...]:
    at = Origin("2025-bokslut/ek/bokslut.xlsx", "Mellanhavanden!A1")
    rows: list[Row] = []
    for unit, lines in deals.items():
        for number, (other, kind, row, amount) in enumerate(lines):
            values = {"motpart": other, "typ": kind, "rad": row, "belopp": Figure.cell(Decimal(amount), at)}
            rows.append(Row("mellanhavanden", unit, str(number), values, dict.fromkeys(values, at), at))
    return tuple(rows)


def delivered(
    municipality: Municipality,
    deals: Mapping[str, list[Any]] = DEALS,
    **accounts: tuple[str | Mapping[str, Decimal], str | Mapping[str, Decimal]],
) -> Dataset:
    """Return what the units hand in: income statements and balance sheets, and dealings."""
    own = bool(municipality.structure.tables)
    rows: dict[str, tuple[Row, ...]] = {"mellanhavanden": _dealings(deals)}
    income, balance = accounts.pop("kommun", TOWN if own else LAW_TOWN)
    for sheet, given in (("rr", income), ("br", balance)):
        rows[sheet] = _cells(sheet, "ek", given, "kommun" if own else "utfall")
    for unit in municipality.consolidated(municipality.occasions[0]):
        law = unit.form == "lkbr"
        standing = COMPANY if not law else FEDERATION if own else LAW_FEDERATION
        for sheet, given in zip(("rr", "br"), accounts.get(unit.id, standing), strict=True):
            key = f"{'lkbr' if law else 'bolag'}_{sheet}"
            rows[key] = (*rows.get(key, ()), *_cells(key, unit.id, given, "utfall"))
    handed_in = {Gap(row.unit, key) for key, every in rows.items() for row in every}
    handed_in |= {Gap(unit.id, "mellanhavanden") for unit in municipality.units} | {
        Gap("kommun", "mellanhavanden")
    }
    return Dataset(rows, sheets=frozenset(handed_in | {Gap("ek", "borgen")}))


def merged(municipality: Municipality, dataset: Dataset | None = None) -> Accounts:
    """Return the figures of what is handed in, own rows and law rows."""
    occasion = municipality.occasions[0]
    seen = before(dataset or delivered(municipality), municipality, occasion)
    accounts, problems = merge(seen, municipality, occasion)
    assert problems == ()
    return accounts


def group(accounts: Accounts, *, own: bool = True) -> dict[str, Decimal]:
    """Return the group's rows that are not zero: the municipality's own, else the law's."""
    found: dict[str, Decimal] = {}
    for key, figure in accounts.figures.items():
        first, *rest = key.split("/")
        if own and first == "egen" and rest[-1] == "koncern":
            found[f"{rest[0]}.{rest[1]}"] = figure.value if figure.value is not None else Decimal("nan")
        elif (
            not own
            and first in {"rr", "br"}
            and rest[1:] == ["koncern", "utfall"]
            and figure.value is not None
        ):
            found[f"{first}.{rest[0]}"] = figure.value
    return {key: value for key, value in found.items() if value != 0}


# -- as files -------------------------------------------------------------------------------------
_PREFIX: Final = {"central": "", "bolag": "bolag_", "forbund": "lkbr_"}


def filled_in(municipality: Municipality, unit: Unit, form: ExcelForm) -> dict[str, Any]:
    """Return what a unit types in its form: its accounts and dealings, and that there is nothing else."""
    own = bool(municipality.structure.tables)
    accounts = {
        "central": TOWN if own else LAW_TOWN,
        "bolag": COMPANY,
        "forbund": FEDERATION if own else LAW_FEDERATION,
    }
    values: dict[str, Any] = nothing(form)
    for table, words in zip(("rr", "br"), accounts[unit.kind], strict=True):
        sheet = next(one for one in form.sheets if one.key == f"{_PREFIX[unit.kind]}{table}")
        field = "kommun" if own and unit.kind == "central" else "utfall"
        fields = [field, *(one.key for one in sheet.fields if one.key == "budget" and unit.kind != "forbund")]
        rows = numbers(words)
        zeros = (row.id for row in sheet.rows if row.kind != "group" and not row.computed and not row.own)
        given = {**dict.fromkeys(zeros, Decimal(0)), **rows}
        values[sheet.key] = {key: dict.fromkeys(fields, value) for key, value in given.items()}
    lines = DEALS.get("kommun" if unit.kind == "central" else unit.id, ())
    if lines:
        values["mellanhavanden"] = [
            dict(zip(("motpart", "typ", "rad", "belopp"), line, strict=True)) for line in lines
        ]
    return values


def forms(municipality: Municipality) -> Iterator[tuple[Unit, ExcelForm, dict[str, Any]]]:
    """Yield each unit's workbook and what is typed in it."""
    occasion = municipality.occasions[0]
    for unit in municipality.units:
        for form in forms_for(occasion.kind, unit.fills_in_as):
            if isinstance(form, ExcelForm):
                yield unit, form, filled_in(municipality, unit, asked(form, municipality, occasion, unit.id))


def checked(
    municipality: Municipality, change: Callable[[str, dict[str, Any]], None] = lambda _, __: None
) -> Checked:
    """Return what is said when every unit has handed in its form, after a ``change`` of what each types."""
    occasion = municipality.occasions[0]
    for unit, form, values in forms(municipality):
        change(unit.id, values)
        place = municipality.folder / occasion.id / unit.id
        place.mkdir(parents=True, exist_ok=True)
        (place / form.file).write_bytes(write_workbook(form, unit, municipality, occasion, values))
    (target,), problems = targets(municipality.folder)
    return check(target, problems)
