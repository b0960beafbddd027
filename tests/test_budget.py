"""Budget decisions: their versions at a day, what a file of them may hold, and what the forms and reports make of them."""

from __future__ import annotations

import csv
import datetime as dt
import io
import random
import shutil
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import build, config
from pipeline.budget import CHANGES, COLUMNS, KINDS, SHEET, WHOLE, Budget
from pipeline.config import Municipality, Occasion
from pipeline.forms.excel import write_workbook
from pipeline.merge.budget import budget_versions
from pipeline.model import Dataset, Figure, Gap, Origin, Published, Row, Severity
from pipeline.read.decisions import Decided, read_budget, read_decisions
from pipeline.rules import RULES
from pipeline.schemas import excel_form
from pipeline.structure.load import load
from tests import mini
from tests import test_reorganised as small_case

FOLDER: Final = Path(__file__).parent / "structure" / "kommun-c"
E, W, I = Severity.ERROR, Severity.WARNING, Severity.INFO  # noqa: E741 - the columns of tables
HEAD: Final = "Beslut;Datum;Slag;Enhet;Verksamhet;Avser;Belopp;Motiv;Finansiering"


def amount(words: str) -> Decimal:
    return Decimal(words.replace(",", "."))


def city(tmp_path: Path, **changes: Any) -> tuple[Municipality, Occasion, Dataset]:
    """Return kommun C with the decisions as an occasion sees them."""
    folder = tmp_path / "kommun-c"
    if not folder.exists():
        shutil.copytree(FOLDER, folder)
    municipality, _ = config.load(folder)
    assert municipality is not None
    structure, _ = load(municipality)
    municipality = replace(municipality, structure=structure)
    occasion = replace(municipality.occasions[0], **changes)
    decided = read_decisions(municipality, occasion)
    assert [one for one in decided.problems if one.severity is not I] == []
    return municipality, occasion, Dataset({SHEET: decided.rows}, sheets=decided.sheets)


def expected() -> list[dict[str, str]]:
    words = (FOLDER / "budgetbeslut" / "vantat.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(words), delimiter=";"))


# -- the versions ---------------------------------------------------------------------------------
def test_the_versions_of_a_large_municipality_are_those_that_were_worked_out(tmp_path: Path) -> None:
    municipality, occasion, dataset = city(tmp_path)
    budget = Budget.of(dataset, occasion)
    figures = budget_versions({}, dataset, municipality, occasion, "budget")
    lines = expected()
    assert [line["Enhet"] for line in lines][-1] == "summa"
    assert len(lines) == 12
    for line in lines:
        unit = line.pop("Enhet")
        for column, words in line.items():
            whole = amount(words) * 1000  # the tables of the city are typed in mnkr
            if "[" not in column:
                key = f"budget/{unit}/summa/drift/{column}"
                assert figures[key].value == whole, key
            elif unit != "summa":
                assert budget.figure(unit, WHOLE, "drift", column).value == whole, (unit, column)
    day = [budget.figure(line["Enhet"], WHOLE, "drift", "budget_rev[2022-08-31]") for line in expected()[:-1]]
    assert Figure.total(day).value == -9_181_000


def test_what_was_decided_after_the_year_is_told_and_what_after_the_report_is_never_seen(
    tmp_path: Path,
) -> None:
    _, occasion, dataset = city(tmp_path)
    assert [line.text("beslut") for line in Budget.of(dataset, occasion).later()] == ["KF 2023-02-20 § 12"]
    assert not any("2023-04-24" in line.text("beslut") for line in dataset.of(SHEET))


@pytest.mark.parametrize(
    ("changes", "revised"),
    [
        ({}, -969),  # the last day of the period
        ({"budget_day": dt.date(2023, 2, 19)}, -969),
        ({"budget_day": dt.date(2023, 2, 20)}, -974),  # the day itself counts
        ({"budget_day": dt.date(2023, 3, 15)}, -974),
        ({"date": dt.date(2023, 4, 23), "budget_day": dt.date(2023, 12, 31)}, -974),
        ({"date": dt.date(2023, 4, 24), "budget_day": dt.date(2023, 12, 31)}, -983),
        ({"date": dt.date(2023, 2, 19), "budget_day": dt.date(2023, 12, 31)}, -969),  # never after the report
    ],
)
def test_a_decision_counts_until_the_day_and_never_after_the_report(
    tmp_path: Path, changes: Mapping[str, dt.date], revised: int
) -> None:
    _, occasion, dataset = city(tmp_path, **changes)
    figure = Budget.of(dataset, occasion).figure("sd2", WHOLE, "drift", "budget_rev")
    assert figure.value == revised * 1000


def line(number: int, **values: Any) -> Row:
    at = Origin("budgetbeslut/2025.xlsx", f"2025!A{number}")
    known: dict[str, Any] = {"beslut": "KF § 1", "datum": dt.date(2025, 6, 16), "slag": "tilläggsanslag", "enhet": "kn", "del": None,
             "avser": "drift", "belopp": -100, "motiv": None, "finansiering": None} | values  # fmt: skip
    if known["belopp"] is not None:
        known["belopp"] = Figure.cell(Decimal(known["belopp"]), at)
    return Row(SHEET, known["enhet"] or "", str(number), known, dict.fromkeys(known, at), at)


DAY: Final = dt.date(2025, 12, 31)
LINES = st.lists(
    st.tuples(
        st.sampled_from(["ursprunglig", *KINDS.values()]),
        st.sampled_from(["kn", "bun"]),
        st.sampled_from(["", "A10", "A20"]),
        st.sampled_from(["drift", "investering"]),
        st.integers(-9000, 9000),
        st.dates(dt.date(2025, 1, 1), dt.date(2026, 6, 30)),
    ),
    max_size=12,
)


@settings(max_examples=60)
@given(drawn=LINES, seed=st.integers(0, 99))
def test_the_order_of_the_lines_means_nothing(drawn: list[tuple[Any, ...]], seed: int) -> None:
    names = ("slag", "enhet", "del", "avser", "belopp", "datum")
    rows = [line(number, **dict(zip(names, one, strict=True))) for number, one in enumerate(drawn)]
    shuffled = random.Random(seed).sample(rows, len(rows))  # noqa: S311 - no secret
    one, other = (Budget(tuple(some), DAY, {}) for some in (rows, shuffled))
    for unit in ("kn", "bun"):
        for part in (WHOLE, "A10"):
            for subject in ("drift", "investering"):
                for column in COLUMNS:
                    first = one.figure(unit, part, subject, column)
                    assert first.value == other.figure(unit, part, subject, column).value
                parts = [one.figure(unit, part, subject, column).value or 0 for column in CHANGES]
                assert one.figure(unit, part, subject, "andring").value == sum(parts)


@settings(max_examples=40)
@given(moves=st.lists(st.tuples(st.sampled_from(["kn", "bun", "sn"]), st.integers(-900, 900)), max_size=8))
def test_what_is_moved_is_nothing_in_all(moves: list[tuple[str, int]]) -> None:
    rest = -sum(amount for _, amount in moves)
    rows = [
        line(n, slag="omfördelning", enhet=u, belopp=b) for n, (u, b) in enumerate([*moves, ("an", rest)])
    ]
    budget = Budget(tuple(rows), DAY, {})
    moved = [
        budget.figure(unit, WHOLE, "drift", "omfordelning").value or 0 for unit in ("kn", "bun", "sn", "an")
    ]
    assert sum(moved) == 0
    rule = next(rule for rule in RULES if rule.code == "C19")
    context = _context(rows)
    assert list(rule.check(context)) == []
    broken = _context([*rows, line(99, slag="omfördelning", enhet="kn", belopp=1)])
    assert len(list(rule.check(broken))) == 1


def _context(rows: list[Row]) -> build.Checked:
    from tests.one_cell import sound  # noqa: PLC0415 - writes a municipality

    checked = sound(mini.NAME)
    return replace(checked, dataset=replace(checked.dataset, rows={SHEET: tuple(rows)}))


def test_money_can_move_between_operation_and_investments() -> None:
    rule = next(rule for rule in RULES if rule.code == "C19")
    saved, spent = (
        line(1, slag="omfördelning", belopp=500),
        line(2, slag="omfördelning", avser="investering", belopp=500),
    )
    assert list(rule.check(_context([saved, spent]))) == []
    assert len(list(rule.check(_context([saved])))) == 1
    rows = [
        line(n, slag="omfördelning", enhet="kommun", **{"del": row}, belopp=b)
        for n, row, b in ((3, "R1", 5), (4, "R2", -5))
    ]
    assert list(rule.check(_context([saved, spent, *rows]))) == []


def test_the_plan_is_the_original_budget_where_it_has_one() -> None:
    plan = {
        "ram/kn/V8/b": Published(
            "ram/kn/V8/b", Figure.cell(Decimal(-700), Origin("published/2025-vip.csv", "rad 2"))
        )
    }
    adopted = line(1, slag="ursprunglig", belopp=-650)
    budget = Budget((adopted, line(2, belopp=-30)), DAY, plan)
    assert budget.figure("kn", WHOLE, "drift", "budget").value == -700
    assert budget.figure("kn", WHOLE, "drift", "budget_rev").value == -730
    assert replace(budget, plan={}).figure("kn", WHOLE, "drift", "budget_rev").value == -680
    assert replace(budget, plan={}).figure("bun", WHOLE, "drift", "budget").value is None


def test_a_line_that_could_not_be_read_makes_its_sums_unknown_and_no_others() -> None:
    whole = line(1, enhet="bun")
    for broken in (line(2, slag=None), line(2, datum=None), line(2, belopp=None)):
        budget = Budget((whole, broken), DAY, {})
        assert budget.figure("kn", WHOLE, "drift", "andring").value is None
        assert budget.figure("bun", WHOLE, "drift", "andring").value == -100


def test_a_column_that_there_is_not_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        Budget((), DAY, {}).figure("kn", WHOLE, "drift", "budgett")


# -- what a file may hold ---------------------------------------------------------------------------
def read(tmp_path: Path, words: str | bytes, name: str = "2025.csv") -> Decided:
    municipality, occasion = mini.write(_town(None), tmp_path)
    folder = municipality.folder / "budgetbeslut"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(words if isinstance(words, bytes) else words.encode())
    return read_decisions(municipality, occasion)


def _town(lines: list[dict[str, Any]] | None) -> mini.Town:
    town = mini.town()
    town.values["kommun"]["budgetbeslut"] = lines
    return town


def _empty(tmp_path: Path) -> tuple[Municipality, Occasion]:
    """Return the tiny municipality without deliveries."""
    (tmp_path / "lilleby").mkdir(exist_ok=True)
    (tmp_path / "lilleby" / "kommun.toml").write_text(mini.SETTINGS.format(styrmodell=""), encoding="utf-8")
    municipality, _ = config.load(tmp_path / "lilleby")
    assert municipality is not None
    return municipality, municipality.occasions[0]


SOUND: Final = "KF 2025-06-16 § 8;2025-06-16;tilläggsanslag;kn;KN10;drift;-1 200,5;Bokbuss;Reserven"
FAULTS: Final = [
    ("Slag", "tillägsanslag", "CELL6", E, "Menades ”tilläggsanslag”?"),
    ("Slag", "", "CELL1", E, "”Slag” är inte ifyllt."),
    ("Enhet", "knn", "CELL6", E, "Menades ”kn – Kulturnämnden”?"),
    ("Enhet", "", "CELL1", E, "”Enhet” är inte ifyllt."),
    ("Enhet", "bo", "CELL6", E, "finns inte bland valen"),  # a company has no budget of the council's
    ("Datum", "16 juni", "CELL2", E, "är inte ett datum"),
    ("Datum", "", "CELL1", E, "”Datum” är inte ifyllt."),
    ("Belopp", "mycket", "CELL2", E, "ett belopp i tkr väntades"),
    ("Belopp", "", "CELL1", E, "”Belopp” är inte ifyllt."),
    ("Beslut", "", "CELL1", E, "”Beslut” är inte ifyllt."),
    ("Avser", "", "CELL1", E, "”Avser” är inte ifyllt."),
    ("Avser", "invest", "CELL6", E, "finns inte bland valen"),
    ("Verksamhet", "KN11", "CELL6", E, "”KN11” är inte en verksamhet hos kulturnämnden."),
]


@pytest.mark.parametrize(("title", "word", "code", "severity", "said"), FAULTS)
def test_a_fault_is_told_once_at_its_cell(
    tmp_path: Path, title: str, word: str, code: str, severity: Severity, said: str
) -> None:
    cells = SOUND.split(";")
    cells[HEAD.split(";").index(title)] = word
    found = read(tmp_path, f"{HEAD}\n{SOUND}\n{';'.join(cells)}\n")
    assert [(one.code, one.severity) for one in found.problems] == [(code, severity)]
    (problem,) = found.problems
    assert said in problem.message + problem.hint
    named = {"Verksamhet": "Verksamhet"}.get(title, title)
    assert problem.origin == Origin("budgetbeslut/2025.csv", f"rad 3, kolumn {named}")
    assert len(found.rows) == 2


def test_a_sound_line_is_read_and_a_unit_may_be_called_by_its_name(tmp_path: Path) -> None:
    found = read(tmp_path, f"{HEAD}\n{SOUND}\n{SOUND.replace(';kn;', ';Kulturnämnden;')}\n")
    assert found.problems == ()
    assert [(row.unit, row.figure("belopp").value) for row in found.rows] == [("kn", Decimal("-1200.5"))] * 2
    assert found.rows[0].at("belopp") == Origin("budgetbeslut/2025.csv", "rad 2, kolumn Belopp")
    assert found.rows[0].figure("belopp").origin == found.rows[0].at("belopp")


@pytest.mark.parametrize(
    ("title", "tkr"),
    [
        ("Belopp", "-1200.5"),
        ("Belopp (tkr)", "-1200.5"),
        ("Belopp, kr", "-1.2005"),
        ("Belopp (mnkr)", "-1200500.0"),
    ],
)
def test_the_title_says_what_the_amounts_are_in(tmp_path: Path, title: str, tkr: str) -> None:
    found = read(tmp_path, f"{HEAD.replace('Belopp', title)}\n{SOUND}\n")
    assert found.problems == ()
    figure = found.rows[0].figure("belopp")
    assert (figure.value, figure.unit) == (Decimal(tkr), "tkr")


def test_rows_of_the_income_statement_are_the_municipalitys(tmp_path: Path) -> None:
    lines = [
        SOUND.replace(";kn;KN10;drift;", middle)
        for middle in (";kommun;R5;;", ";ek;R1;drift;", ";kommun;R4;;", ";ek;;;")
    ]
    found = read(tmp_path, "\n".join((HEAD, *lines)))
    assert {row.unit for row in found.rows} == {"kommun"}
    assert [(one.code, one.origin and one.origin.place) for one in found.problems] == [
        ("CELL6", "rad 4, kolumn Verksamhet"),
        ("CELL1", "rad 5, kolumn Verksamhet"),
    ]


def test_nothing_that_is_typed_vanishes_without_a_word(tmp_path: Path) -> None:
    words = f"{HEAD};Anmärkning\n{SOUND};Se protokollet\n;;;;;;-7;;\n{SOUND};;borta\n"
    told = [
        (one.code, one.severity, one.origin.place if one.origin else "")
        for one in read(tmp_path, words).problems
    ]
    assert ("CELL14", E, "rad 1, kolumn Anmärkning") in told
    assert ("FIL6", W, "rad 4, kolumn 11") in told
    assert [place for code, _, place in told if code == "CELL1"] == ["rad 3, kolumn Belopp"]


@pytest.mark.parametrize(
    ("words", "name", "code"),
    [
        ("Beslut;Belopp\n".encode("utf-16"), "2025.csv", "FIL5"),
        ("Beslut;Årets belopp\n".encode("cp1252"), "2025.csv", "FIL1"),
        (b"", "2025.csv", "FIL5"),
        (b"a;b\n1;2\n", "2025.csv", "FIL5"),
        (b"no workbook", "2025.xlsx", "FIL1"),
        (b"", "2025.xlsx", "FIL1"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_problem(
    tmp_path: Path, words: bytes, name: str, code: str
) -> None:
    found = read(tmp_path, words, name)
    assert [one.code for one in found.problems if one.severity is E] == [code]
    assert found.rows == ()
    assert found.sheets == frozenset()


@settings(max_examples=60, suppress_health_check=(HealthCheck.function_scoped_fixture,))
@given(cells=st.lists(st.lists(st.text(max_size=12), min_size=9, max_size=10), max_size=4))
def test_nothing_in_a_file_can_make_reading_fail(tmp_path: Path, cells: list[list[str]]) -> None:
    target = io.StringIO()
    csv.writer(target, delimiter=";").writerows([HEAD.split(";"), *cells])
    municipality, occasion = _empty(tmp_path)
    path = municipality.folder / "budgetbeslut" / "2025.csv"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(target.getvalue().encode(errors="replace"))
    found = read_decisions(municipality, occasion)
    filled = [line for line in cells if any(one.strip() for one in line[:9])]
    assert len(found.rows) == len(filled) or any(one.severity is not I for one in found.problems)


def test_two_files_of_a_year_are_an_error_and_neither_is_read(tmp_path: Path) -> None:
    municipality, occasion = mini.write(mini.town(), tmp_path)
    folder = municipality.folder / "budgetbeslut"
    (folder / "2025.csv").write_text(f"{HEAD}\n{SOUND}\n", encoding="utf-8")
    (folder / "2024.csv").write_text("another year", encoding="utf-8")
    (folder / "kopia av 2025.xlsx").write_bytes(b"")
    (folder / "~$2025.xlsx").write_bytes(b"")
    found = read_decisions(municipality, occasion)
    assert [(one.code, one.severity) for one in found.problems] == [("FIL6", I), ("FIL6", I), ("BUD1", E)]
    assert found.rows == ()


def test_a_workbook_may_have_words_above_its_titles_and_another_page_is_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = "Beslut 2025"
    page["A1"] = "Kommunfullmäktiges beslut"
    for column, title in enumerate(HEAD.split(";"), 1):
        page.cell(3, column, title)
        page.cell(4, column, SOUND.split(";")[column - 1])
    page["B4"], page["G4"] = dt.date(2025, 6, 16), -1200.5
    book.create_sheet("Arkiv")["A1"] = "gammalt"
    target = io.BytesIO()
    book.save(target)
    found = read(tmp_path, target.getvalue(), "2025.xlsx")
    assert [(one.code, one.origin and one.origin.place) for one in found.problems] == [("FIL6", "Arkiv!A1")]
    assert found.rows[0].figure("belopp").origin == Origin("budgetbeslut/2025.xlsx", "'Beslut 2025'!G4")
    assert found.rows[0].date("datum") == dt.date(2025, 6, 16)


# -- what is made of it -----------------------------------------------------------------------------
def moved(part: str | None) -> list[dict[str, Any]]:
    """Return the decisions of the tiny municipality, where the nämnd's change is of a verksamhet."""
    return [
        one | ({"del": part} if one["enhet"] == "kn" and one["slag"] == "omfördelning" else {})
        for one in mini.decisions()
    ]


def test_what_is_decided_of_a_verksamhet_need_not_be_typed(tmp_path: Path) -> None:
    town = _town(moved("KN20"))
    for row in town.values["kn"]["drift"]:
        row["andring"] = None
    checked = mini.check(town, tmp_path)
    rows = {row.key: row for row in checked.dataset.of("drift", "kn")}
    assert {key: row.figure("andring").value for key, row in rows.items()} == {"KN10": 0, "KN20": -200}
    assert rows["KN20"].figure("budget_rev").value == -6300  # -6 100 and -200
    assert checked.accounts.get("drift/kn/KN20/andring").value == -200
    assert checked.accounts.get("budget/kn/KN20/drift/omfordelning").value == -200
    assert checked.accounts.get("drift/kn/summa/budget_rev").value == -26800
    places = {cell.origin.file for cell in rows["KN20"].figure("andring").cells() if cell.origin}
    assert places == {"budgetbeslut/2025.xlsx"}
    assert not any(one.severity is E and one.code != "CELL1" for one in checked.problems)


def test_another_amount_in_the_form_is_told_and_the_decision_used(tmp_path: Path) -> None:
    checked = mini.check(_town(moved("KN20")), tmp_path)  # the form has the change on KN10
    told = [(one.code, one.severity, one.origin and one.origin.place) for one in checked.problems]
    assert told == [("BUD2", W, "Drift!I5"), ("BUD2", W, "Drift!I6")]
    assert checked.accounts.get("drift/kn/KN10/andring").value == 0


def test_without_a_file_the_changes_are_typed_and_nothing_is_said(tmp_path: Path) -> None:
    checked = mini.check(_town(None), tmp_path)
    assert checked.problems == ()
    assert checked.accounts.get("drift/kn/KN10/andring").value == -200
    assert checked.accounts.get("budget/kn/KN10/drift/budget_rev").value == -20700
    assert checked.accounts.get("budget/kn/KN10/drift/tillagg").value is None


def test_a_decision_for_the_whole_unit_is_divided_by_it(tmp_path: Path) -> None:
    checked = mini.check(mini.town(), tmp_path)
    assert checked.problems == ()
    assert checked.accounts.get("budget/kn/KN10/drift/andring").value == -200
    assert checked.accounts.get("budget/kn/KN10/drift/omfordelning").value is None
    assert checked.accounts.get("budget/kn/summa/drift/omfordelning").value == -200


def test_a_verksamhet_that_the_unit_has_not_is_told_at_the_decision(tmp_path: Path) -> None:
    town = _town(moved("KN20"))
    town.values["kn"]["drift"] = [row for row in town.values["kn"]["drift"] if row["kod"] == "KN10"]
    told = [one for one in mini.check(town, tmp_path).problems if one.code == "C18"]
    assert any("gäller KN20, som inte finns" in one.message for one in told)


def test_a_form_shows_the_decisions_of_its_unit_locked(tmp_path: Path) -> None:
    municipality, occasion = mini.write(_town(moved("KN20")), tmp_path)
    budget, faults = read_budget(municipality, occasion)
    unit, form = municipality.unit("kn"), excel_form("namnd-bokslut")
    assert faults == ()
    assert unit is not None
    assert form is not None
    data = write_workbook(form, unit, municipality, occasion, None, None, budget)
    book = openpyxl.load_workbook(io.BytesIO(data))
    lines = [[cell.value for cell in row][:7] for row in book["Budgetbeslut"].iter_rows(min_row=5)]
    assert [(one[0], one[2], one[4], one[6]) for one in lines] == [
        ("KF 2024-11-25 § 1", "ursprunglig", None, -26600),
        ("KF 2025-05-26 § 2", "omfördelning", "KN20", -200),
    ]
    assert all(cell.protection.locked for row in book["Budgetbeslut"].iter_rows() for cell in row)
    change = [book["Drift"].cell(row, 9) for row in (5, 6)]
    assert [(cell.value, cell.protection.locked) for cell in change] == [(0, True), (-200, True)]
    without = openpyxl.load_workbook(io.BytesIO(write_workbook(form, unit, municipality, occasion)))
    assert "Budgetbeslut" not in without.sheetnames
    assert not without["Drift"].cell(5, 9).protection.locked


def test_next_years_frame_begins_with_what_was_decided() -> None:
    municipality, _ = config.load(Path(__file__).parent.parent / "inputs" / "lindhult")
    assert municipality is not None
    occasion, unit, form = (
        municipality.occasion("2026-rambudget"),
        municipality.unit("bbn"),
        excel_form("namnd-vip"),
    )
    assert occasion is not None
    assert unit is not None
    assert form is not None
    budget, _ = read_budget(municipality, occasion)

    def written(values: Any = None) -> Any:
        data = write_workbook(form, unit, municipality, occasion, values, None, budget)
        page = openpyxl.load_workbook(io.BytesIO(data))["Ram"]
        (row,) = [row for row in page.iter_rows(min_row=5) if row[0].value == "V9"]
        return row[2]

    assert (written().value, written().protection.locked) == (1000, False)  # KF 2025-04-28 § 39
    assert written({"v_ram": {"V9": {"b": 700}}}).value == 700


def test_the_sheets_of_an_older_form_are_told_with_the_file_they_moved_to(tmp_path: Path) -> None:
    municipality, occasion = mini.write(mini.town(), tmp_path)
    path = municipality.folder / occasion.id / "ek" / "bokslut.xlsx"
    book = openpyxl.load_workbook(path)
    book.create_sheet("Anslagsförändringar")["A5"] = "kn"
    book.save(path)
    (told,) = [
        one for one in build.check(build.Target(municipality, occasion)).problems if one.code == "FIL6"
    ]
    assert told.severity is W
    assert "har ersatts av filen budgetbeslut/2025.xlsx" in told.message


# -- verksamheter that move ---------------------------------------------------------------------------
MOVED_FRAMES: Final = (
    ("bun", "BUN30", 77_000),
    ("utbn", "UN20", -77_000),
    ("sn", "SN70", 20_500),
    ("amn", "AMN20", -20_500),
)


def _split(folder: Path, organisation: str) -> dict[str, Figure]:
    """Return the versions of the small case of a reorganisation, with the decision that moves the frames."""
    municipality, _ = small_case.town(folder, jamforelse=organisation)
    occasion = small_case.occasion(municipality)
    areas = {"bun": ("BUN20", "BUN30"), "utbn": ("UN20",), "sn": ("SN60", "SN70"), "amn": ("AMN10", "AMN20")}
    amounts = {"BUN20": -200_000, "BUN30": -150_000, "SN60": -80_000, "SN70": -50_000, "AMN10": -30_000}
    drift = {unit: {"drift": [{"kod": code, "budget": amounts.get(code, 0), "andring": 0} for code in codes]} for unit, codes in areas.items()}  # fmt: skip
    lines = [line(n, slag="omorganisation", enhet=unit, **{"del": code}, belopp=b) for n, (unit, code, b) in enumerate(MOVED_FRAMES)]  # fmt: skip
    dataset = mini.dataset(drift, municipality)
    there = frozenset({*dataset.sheets, Gap("kommun", SHEET)})
    dataset = replace(dataset, rows={**dataset.rows, SHEET: tuple(lines)}, sheets=there)
    return budget_versions({}, dataset, municipality, occasion, "budget")


def test_frames_move_with_the_verksamheter(tmp_path: Path) -> None:
    both = {key: figure.value for key, figure in _split(tmp_path, "gammal").items()}
    assert both["budget/bun/BUN30/drift/budget_rev"] == -73_000
    assert both["budget/utbn/UN20/drift/budget_rev"] == -77_000
    assert both["budget/bun/summa/drift/budget_rev"] == -273_000
    one = {key: figure.value for key, figure in _split(tmp_path, "ny").items()}
    assert "budget/bun/BUN30/drift/budget_rev" not in one  # told as utbn.UN20 for the whole year
    assert one["budget/utbn/UN20/drift/budget"] == -150_000
    assert one["budget/utbn/UN20/drift/omorganisation"] == 0
    assert one["budget/utbn/UN20/drift/budget_rev"] == -150_000
    assert one["budget/bun/summa/drift/budget_rev"] == -200_000
    assert one["budget/utbn/summa/drift/budget_rev"] == -150_000
    for case in (both, one):
        assert case["budget/sn/SN70/drift/budget_rev"] == -29_500
        assert case["budget/amn/AMN20/drift/budget_rev"] == -20_500
        assert case["budget/summa/summa/drift/budget"] == -510_000
        assert case["budget/summa/summa/drift/omorganisation"] == 0
        assert case["budget/summa/summa/drift/budget_rev"] == -510_000
