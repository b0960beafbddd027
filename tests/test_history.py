"""``historik.xlsx``: what it asks for, how it comes back, and every fault at its cell."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner
from openpyxl.worksheet.worksheet import Worksheet

from pipeline import config
from pipeline.build import targets
from pipeline.cli import main
from pipeline.forms.history import write_history
from pipeline.history import earlier
from pipeline.interval import digit
from pipeline.merge import merge
from pipeline.model import Dataset, Problem, Severity, State
from pipeline.read.published import read_published
from pipeline.reports.base import Source
from pipeline.schemas.published import PUBLISHED_TABLES, published_table
from tests import mini
from tests.examples import INPUTS, KOMMUNER, every
from tests.examples import targets as example

BEFORE = "2024-bokslut"
NAME = "published/historik.xlsx"


def town(folder: Path) -> tuple[config.Municipality, config.Occasion]:
    """Return the tiny municipality in its first year, with nothing published and nothing delivered."""
    place = folder / mini.NAME
    (place / "published").mkdir(parents=True)
    municipality = mini._municipality(place, "")
    return municipality, municipality.occasions[0]


def filled(
    folder: Path, fill: Callable[[openpyxl.Workbook], None]
) -> tuple[dict[str, dict[str, Decimal | None]], tuple[Problem, ...]]:
    """Write the workbook, fill it in, save it in ``published`` and return what is read: values by occasion and key, and problems."""
    municipality, occasion = town(folder)
    data = write_history(earlier(Dataset(), municipality, occasion), municipality, occasion)
    book = openpyxl.load_workbook(io.BytesIO(data))
    fill(book)
    book.save(municipality.folder / "published" / "historik.xlsx")
    found, problems = read_published(municipality, (BEFORE,))
    return {
        one: {key: item.figure.value for key, item in values.items()} for one, values in found.items()
    }, problems


def cell(page: Worksheet, row: str, column: str, occasion: str = BEFORE) -> str:
    """Return the address of a row's cell in the column of an occasion."""
    at = next(
        head.column_letter
        for head in page[5]
        if head.value == column and page[f"{head.column_letter}4"].value == occasion
    )
    return f"{at}{next(line[0].row for line in page.iter_rows(min_row=9, max_col=1) if line[0].value == row)}"


# -- what is asked for --------------------------------------------------------------------------------
@pytest.mark.parametrize("kommun", KOMMUNER)
def test_everything_that_merging_asks_for_is_in_a_sheet_and_has_a_line_in_the_manual(kommun: str) -> None:
    for one in every(kommun):
        for value in earlier(one.dataset, one.municipality, one.occasion):
            if value.table.id in one.municipality.structure.tables and not value.key.startswith("rr/"):
                continue  # the municipality's own table, whose rows no manual knows
            known = next((table for table in PUBLISHED_TABLES if table.id == value.table.id), None)
            assert known is not None, value.key
            assert value.row, value.key
            assert value.unit, value.key
            parts = [part for part in (known.id, value.row, value.column) if part]
            assert "/".join(parts) == value.key
            assert known.pattern.count("/") == value.key.count("/") or known.id in {"prognos", "plan"}


def test_no_line_of_the_manual_is_of_something_that_nobody_asks_for_or_publishes() -> None:
    asked = {
        value.table.id
        for kommun in KOMMUNER
        for one in every(kommun)
        for value in earlier(one.dataset, one.municipality, one.occasion)
        if value.table.id not in one.municipality.structure.tables or value.key.startswith(("rr/", "drift/"))
    } | {
        "bolag_kort",
        "lkbr_rr",
        "lkbr_br",
    }  # of bolag with six numbers, and of accounts in the municipality's rows: the examples have none
    kept = {
        published_table(key).id
        for kommun in KOMMUNER
        for path in (INPUTS / kommun / "published").glob("*.csv")
        for key in (line.split(";")[0] for line in path.read_text(encoding="utf-8").splitlines()[1:])
        if not key.startswith("post/")
    }
    assert {table.id for table in PUBLISHED_TABLES} == asked | kept


def test_a_municipality_that_has_handed_in_nothing_is_asked_for_the_same(tmp_path: Path) -> None:
    municipality, occasion = town(tmp_path)
    asked = {(one.occasion, one.key): one for one in earlier(Dataset(), municipality, occasion)}
    for key in (
        "rr/R12/koncern",
        "not/N3.1/kommun",
        "drift/kn/KN10/netto",
        "bolag_br/T1/bo",
        "nyckeltal/soliditet/kommun",
    ):
        assert (BEFORE, key) in asked
    assert asked[BEFORE, "drift/kn/KN10/netto"].label == "Kulturnämnden, Bibliotek"
    assert asked[BEFORE, "nyckeltal/soliditet/kommun"].unit == "%"
    assert all(one.known is None for one in asked.values())


def test_what_is_published_is_filled_in_and_locked_as_it_was_printed() -> None:
    (target,) = example("lindhult/2025-bokslut")
    known = read_published(target.municipality, target.occasion.published)[0]
    values = earlier(Dataset(published=known), target.municipality, target.occasion)
    page = openpyxl.load_workbook(io.BytesIO(write_history(values, target.municipality, target.occasion)))[
        "Resultaträkning"
    ]
    where = page[cell(page, "R12", "kommun")]
    assert (where.value, where.protection.locked) == (12800, True)


# -- reading ------------------------------------------------------------------------------------------
def test_values_are_read_in_the_unit_and_decimals_of_their_column(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        page = book["Resultaträkning"]
        at = cell(page, "R1", "kommun")
        page[f"{at[0]}6"], page[f"{at[0]}7"] = "mnkr", 1
        page[at] = 12.4
        page[cell(page, "R11", "kommun")] = "–"
        other = cell(page, "R1", "koncern")
        page[f"{other[0]}6"], page[f"{other[0]}7"] = "kr", 0
        page[other] = 15100250
        personal = book["Personal"]
        personal[cell(personal, "PA7", "kommun")] = 45.5

    municipality, occasion = town(tmp_path)
    book = openpyxl.load_workbook(
        io.BytesIO(write_history(earlier(Dataset(), municipality, occasion), municipality, occasion))
    )
    fill(book)
    book.save(municipality.folder / NAME)
    found, problems = read_published(municipality, (BEFORE,))
    assert problems == ()
    values = found[BEFORE]
    income = values["rr/R1/kommun"].figure
    assert (income.value, income.unit, digit(income)) == (Decimal(12400), "tkr", Decimal(50))
    assert values["rr/R11/kommun"].figure.state is State.NOT_APPLICABLE
    assert values["rr/R1/koncern"].figure.value == Decimal("15100.250")
    assert digit(values["rr/R1/koncern"].figure) == Decimal("0.0005")
    age = values["personal/PA7/kommun"].figure
    assert (age.value, age.unit) == (Decimal("45.5"), "år")
    assert income.origin is not None
    assert (income.origin.file, income.origin.place) == (NAME, "Resultaträkning!D9")
    assert values["rr/R1/kommun"].label == "Verksamhetens intäkter"


def test_each_value_is_of_the_occasion_that_its_column_names(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        page = book["Nyckeltal"]
        page["D4"] = "2022-bokslut"
        page["D9"] = 7

    found, problems = filled(tmp_path, fill)
    assert [one.code for one in problems] == [
        "FIL6",
        "FIL5",
    ]  # nobody asks for 2022, and there is nothing for 2024
    municipality, _ = config.load(tmp_path / mini.NAME)
    assert municipality is not None
    assert list(read_published(municipality, ("2022-bokslut",))[0]["2022-bokslut"]) == [
        "nyckeltal/verksamhetens_intakter/kommun"
    ]
    assert found == {}


@pytest.mark.parametrize(
    ("where", "value", "code", "place"),
    [
        ("D9", "tolv", "CELL2", "D9"),
        ("D6", "mdkr", "CELL6", "D6"),
        ("D7", 7, "CELL7", "D7"),
        ("D7", "en", "CELL7", "D7"),
        ("D4", None, "CELL1", "D4"),
        ("A9", None, "CELL1", "D9"),
        ("A10", "R1", "CELL9", "D10"),
    ],
)
def test_every_fault_is_told_at_its_cell(
    where: str, value: Any, code: str, place: str, tmp_path: Path
) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        page = book["Resultaträkning"]
        page["D9"], page["D10"] = 1, 2
        page[where] = value

    _, problems = filled(tmp_path, fill)
    told = [one for one in problems if one.origin and one.origin.file == NAME]
    assert [(one.code, one.origin.place if one.origin else "", one.severity) for one in told] == [
        (code, f"Resultaträkning!{place}", Severity.ERROR)
    ]


def test_a_row_more_is_read_by_its_id(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        page = book["Drift"]
        last = max(line[0].row for line in page.iter_rows(min_row=9, max_col=1) if line[0].value) + 1
        page[f"A{last}"], page[f"B{last}"], page[f"D{last}"] = "kn/KN90", "Nedlagd verksamhet", -120

    found, problems = filled(tmp_path, fill)
    assert (found[BEFORE], problems) == ({"drift/kn/KN90/netto": Decimal(-120)}, ())


def test_a_sheet_that_is_no_history_is_told_and_so_is_a_file(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.create_sheet("Anteckningar")["A1"] = "Ring revisorn"
        page = book["Resultaträkning"]
        page["D9"] = 1

    _, problems = filled(tmp_path, fill)
    assert [(one.code, one.severity) for one in problems] == [("FIL6", Severity.WARNING)]
    other = openpyxl.Workbook()
    other.save(tmp_path / mini.NAME / "published" / "annat.xlsx")
    (tmp_path / mini.NAME / "published" / "trasig.xlsx").write_bytes(b"nej")
    municipality, _ = config.load(tmp_path / mini.NAME)
    assert municipality is not None
    told = read_published(municipality, (BEFORE,))[1]
    assert {(one.code, one.origin.file) for one in told if one.origin and one.code != "FIL6"} == {
        ("FIL5", "published/annat.xlsx"),
        ("FIL1", "published/trasig.xlsx"),
    }


# -- both files -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "value", "errors"),
    [("historik", 2900, 0), ("historik", 2901, 1), ("historik", None, 0), ("2024-bokslut", 2900, 1)],
)
def test_two_files_for_one_occasion_are_an_error_when_the_workbook_says_anything_of_its_own(
    name: str, value: int | None, errors: int, tmp_path: Path
) -> None:
    municipality, occasion = town(tmp_path)
    (municipality.folder / "published" / f"{BEFORE}.csv").write_text(
        "nyckel;varde;enhet;benamning\nrr/R1/kommun;2900;tkr;\n", encoding="utf-8"
    )
    book = openpyxl.load_workbook(
        io.BytesIO(write_history(earlier(Dataset(), municipality, occasion), municipality, occasion))
    )
    page = book["Resultaträkning"]
    page[cell(page, "R1", "kommun")] = value
    page["D6"], page["D7"] = "tkr", 0
    book.save(municipality.folder / "published" / f"{name}.xlsx")
    found, problems = read_published(municipality, (BEFORE,))
    assert [one.code for one in problems] == ["FIL9"] * errors
    assert found[BEFORE]["rr/R1/kommun"].figure.value == 2900


# -- the whole way -------------------------------------------------------------------------------------
def test_figures_of_the_first_year_come_from_the_workbook(tmp_path: Path) -> None:
    one = mini.town()
    published, one.published = one.published, {}
    municipality, occasion = mini.write(one, tmp_path)
    (municipality.folder / "published" / f"{BEFORE}.csv").unlink()
    done = CliRunner().invoke(
        main, ["forms", str(municipality.folder / occasion.id), "--history", "-o", str(tmp_path / "ut")]
    )
    path = Path(done.stdout.strip())
    assert (done.exit_code, path.name) == (0, "historik.xlsx")
    book = openpyxl.load_workbook(path)
    for page in book.worksheets:
        table = str(page["B3"].value)
        for head in page[4]:
            for line in page.iter_rows(min_row=9) if head.value == BEFORE else ():
                key = "/".join(
                    str(part) for part in (table, line[0].value, page[f"{head.coordinate[0]}5"].value) if part
                )
                if key in published:
                    page[f"{head.coordinate[0]}6"], page[f"{head.coordinate[0]}7"] = "tkr", 0
                    page[f"{head.coordinate[0]}{line[0].row}"] = float(published[key][0])
    book.save(municipality.folder / "published" / f"{BEFORE}.xlsx")
    found, problems = read_published(municipality, (BEFORE,))
    assert problems == ()
    known = {key: value for key, (value, _) in published.items() if key in found[BEFORE]}
    assert len(known) > 250
    assert {key: found[BEFORE][key].figure.value for key in known} == known
    (target,) = targets(municipality.folder / occasion.id)[0]
    from pipeline.build import check  # noqa: PLC0415 - only here

    checked = check(target)
    assert [one for one in checked.problems if one.severity is Severity.ERROR] == []
    assert NAME.replace("historik", BEFORE) in [one.path for one in checked.dataset.deliveries]
    assert (
        merge(checked.dataset, target.municipality, target.occasion)[0].get("rr/R1/kommun/fg").value == 2900
    )


def test_history_is_never_written_over_another(tmp_path: Path) -> None:
    words = ["forms", str(INPUTS / "lindhult" / "2025-bokslut"), "--history", "-o", str(tmp_path)]
    assert CliRunner().invoke(main, words).exit_code == 0
    again = CliRunner().invoke(main, words)
    assert again.exit_code == 2
    assert "finns redan" in again.stderr
    shutil.rmtree(tmp_path)


# -- units --------------------------------------------------------------------------------------------
def lines(folder: Path, *said: str) -> tuple[config.Municipality, config.Occasion]:
    municipality, occasion = town(folder)
    words = "\n".join(("nyckel;varde;enhet;decimaler;benamning", *said))
    (municipality.folder / "published" / f"{BEFORE}.csv").write_text(words + "\n", encoding="utf-8")
    return municipality, occasion


@pytest.mark.parametrize(
    ("said", "value", "half"),
    [
        ("12,4;mnkr;1", "12400", "50"),
        ("12;mnkr;0", "12000", "500"),
        ("12400;kr;0", "12.4", "0.0005"),
        ("12;tkr;0", "12", "0.5"),
    ],
)
def test_amounts_are_in_tkr_whatever_they_were_printed_in(
    said: str, value: str, half: str, tmp_path: Path
) -> None:
    municipality, _ = lines(tmp_path, f"rr/R1/kommun;{said};")
    figure = read_published(municipality, (BEFORE,))[0][BEFORE]["rr/R1/kommun"].figure
    assert (figure.value, figure.unit, digit(figure)) == (Decimal(value), "tkr", Decimal(half))


def test_a_value_that_counts_something_else_than_its_row_is_told_and_not_used(tmp_path: Path) -> None:
    municipality, _ = lines(tmp_path, "personal/PA1/kommun;10;tkr;0;", "personal/PA2/kommun;5;antal;0;")
    found, problems = read_published(municipality, (BEFORE,))
    assert list(found[BEFORE]) == ["personal/PA2/kommun"]
    assert [(one.code, one.message, one.origin.place if one.origin else "") for one in problems] == [
        ("CELL6", "Enheten för ”personal/PA1/kommun” är ”tkr”; ”antal” väntades.", "rad 2")
    ]


def test_a_key_figure_in_another_unit_is_told_and_not_printed(tmp_path: Path) -> None:
    one = mini.town()
    one.published["nyckeltal/soliditet/kommun"] = (Decimal(49), "tkr")
    found = mini.check(one, tmp_path)
    assert [(one.code, one.severity) for one in found.problems if one.code == "C74"] == [
        ("C74", Severity.WARNING)
    ]
    assert not found.accounts.get("nyckeltal/soliditet/kommun/fg").known
    assert Source.of(found).fig("nyckeltal/soliditet/kommun/forandring").value is None


def test_a_tax_rate_in_kr_stays_in_kr(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        page = book["Nyckeltal"]
        where = cell(page, "skattesats", "kommun")
        assert page[f"C{where[1:]}"].value == "kr"
        page[where] = 22.46
        page[f"{where[0]}6"] = "mnkr"

    found, problems = filled(tmp_path, fill)
    assert (found[BEFORE], problems) == ({"nyckeltal/skattesats/kommun": Decimal("22.46")}, ())


def test_what_nothing_reads_is_told_at_its_cell_with_the_nearest(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        page = book["Resultaträkning"]
        page["D9"], page["A10"], page["D10"] = 1, "R21", 2
        page["E4"], page["E9"] = "2024-boksult", 3

    _, problems = filled(tmp_path, fill)
    told = {
        one.origin.place: (one.code, one.severity, one.hint.partition("?")[0])
        for one in problems
        if one.origin
    }
    assert told == {
        "Resultaträkning!D10": ("FIL6", Severity.WARNING, "Menas R2"),
        "Resultaträkning!E9": ("FIL6", Severity.WARNING, "Menas 2024-bokslut"),
    }
