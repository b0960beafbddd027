"""That there is nothing to report is said only when the unit has said so: never from an empty sheet."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal
from itertools import product
from pathlib import Path

import openpyxl
import pytest

from pipeline import config
from pipeline.config import Municipality, Occasion, Unit
from pipeline.forms.excel import Record, write_workbook
from pipeline.merge import Accounts
from pipeline.model import Dataset, Gap, Origin, Severity
from pipeline.read.excel import Workbook, read_workbook
from pipeline.reports import andamalsprovning
from pipeline.reports.arsredovisning import notes, quality_tables, ten_items
from pipeline.reports.base import Source
from pipeline.reports.forteckningar import assignments, motions, yearly
from pipeline.reports.internkontroll import unit_plan, unit_report
from pipeline.reports.mandatperiod import plan as mandate
from pipeline.reports.verksamhetsplan import economy as work_economy
from pipeline.reports.verksamhetsplan import unit as work_unit
from pipeline.reports.vip import planning
from pipeline.schemas import asked, excel_forms, sheet
from pipeline.schemas.base import NOTHING, ExcelForm
from pipeline.schemas.forms import CENTRAL_BOKSLUT
from pipeline.view import Block, Callout, Prose, Table
from pipeline.words import plain
from tests import mini
from tests.examples import built

ROOT = Path(__file__).resolve().parent.parent
NOTED = ["lan", "borgen", "utforare"]
"""Lists that must be handed in: while they are not, that is told, and their reports say nothing of them."""
CONFIRMABLE = [
    one.key for form in excel_forms() for one in form.sheets if one.nothing and one.key not in NOTED
]


def home() -> tuple[Municipality, Occasion, Unit]:
    municipality, _ = config.load(ROOT / "inputs" / "lindhult")
    assert municipality is not None
    occasion = municipality.occasion("2025-bokslut")
    assert occasion is not None
    return municipality, occasion, municipality.of_kind("central")[0]


def read(records: list[Record], tmp_path: Path, key: str = "rkr") -> Workbook:
    municipality, occasion, unit = home()
    path = tmp_path / "bok.xlsx"
    path.write_bytes(write_workbook(CENTRAL_BOKSLUT, unit, municipality, occasion, {key: records}))
    return read_workbook(path, "bok.xlsx", municipality, occasion, unit.id)


def told(book: Workbook, title: str) -> list[tuple[str, str]]:
    """Return severity and place of what is said of how a sheet is confirmed."""
    return [
        (one.severity.value, one.origin.place if one.origin else "")
        for one in book.problems
        if one.code == "CELL11" and title in one.message
    ]


TITLE = "Avvikelser från RKR"
DEVIATION = {"rekommendation": "R4", "avvikelse": "Vissa gator.", "skal": "Uppgifter saknas."}


# -- reading --------------------------------------------------------------------------------------
WORDS = [NOTHING, "inget att redovisa", "INGET ATT REDOVISA.", " Inget  att redovisa"]


def with_cell(records: list[Record], tmp_path: Path, key: str, cell: str, word: str) -> Workbook:
    """Read a sheet of the central form after a word has been written in a cell of it."""
    municipality, occasion, unit = home()
    book = openpyxl.load_workbook(
        io.BytesIO(write_workbook(CENTRAL_BOKSLUT, unit, municipality, occasion, {key: records}))
    )
    book[sheet(key).title][cell].value = word
    path = tmp_path / "bok.xlsx"
    book.save(path)
    return read_workbook(path, "bok.xlsx", municipality, occasion, unit.id)


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("cell", ["B2", "A5"])
def test_the_words_above_the_list_or_in_its_first_cell_confirm(word: str, cell: str, tmp_path: Path) -> None:
    book = with_cell([], tmp_path, "rkr", cell, word)
    unit = home()[2].id
    assert book.confirmed[Gap(unit, "rkr")] == Origin("bok.xlsx", f"'{TITLE}'!{cell}")
    assert (book.rows["rkr"], told(book, TITLE)) == ((), [])


def test_another_word_there_is_no_answer_and_is_told(tmp_path: Path) -> None:
    book = with_cell([DEVIATION], tmp_path, "rkr", "B2", "nej")
    assert not [gap for gap in book.confirmed if gap.sheet == "rkr"]
    assert [(one.severity.value, one.message) for one in book.problems if one.code == "CELL11"][:1] == [
        ("varning", "”nej” är inget svar på ”Finns inget?”.")
    ]


@pytest.mark.parametrize("form", excel_forms(), ids=lambda form: form.key)
def test_every_list_has_the_drop_down_and_no_other_sheet(form: ExcelForm) -> None:
    municipality, *_ = home()
    unit = next(replace(unit, kind=form.kinds[0]) for unit in municipality.units if unit.kind == "namnd")
    occasion = next(one for one in municipality.occasions if one.kind == form.occasion)
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(form, unit, municipality, occasion)))
    for one in (one for one in asked(form, municipality, occasion).sheets if not one.shown):
        rules = [rule for rule in book[one.title].data_validations.dataValidation if "B2" in rule.sqref]
        assert [rule.formula1 for rule in rules] == ([] if one.rows else [f'"{NOTHING}"'])
        assert book[one.title]["B2"].protection.locked == bool(one.rows)


def test_an_empty_sheet_confirms_nothing_and_is_told_at_the_sheet(tmp_path: Path) -> None:
    book = read([], tmp_path)
    assert Gap(home()[2].id, "rkr") not in book.confirmed
    assert told(book, TITLE) == [("varning", f"'{TITLE}'!B2")]


@pytest.mark.parametrize(
    "records",
    [
        [{"rekommendation": NOTHING}, DEVIATION],
        [DEVIATION, {"rekommendation": NOTHING}],
        [{"rekommendation": NOTHING, "avvikelse": "Vissa gator."}],
    ],
)
def test_what_is_filled_in_contradicts_it(records: list[Record], tmp_path: Path) -> None:
    book = read(records, tmp_path)
    assert not [gap for gap in book.confirmed if gap.sheet == "rkr"]
    assert [severity for severity, _ in told(book, TITLE)] == [Severity.ERROR.value]
    assert all(row.key != NOTHING for row in book.rows.get("rkr", ()))


def test_a_filled_sheet_is_told_nothing_of(tmp_path: Path) -> None:
    book = read([DEVIATION], tmp_path)
    assert (len(book.rows.get("rkr", ())), told(book, TITLE), book.confirmed) == (1, [], {})


def lines(book: Workbook, tab: str) -> list[str]:
    return [one.code for one in book.problems if one.origin and one.origin.place.startswith(f"{tab}!")]


@pytest.mark.parametrize("cell", ["B2", "A5"])
def test_a_sheet_that_must_be_filled_in_is_delivered_when_it_says_so(cell: str, tmp_path: Path) -> None:
    book = with_cell([], tmp_path, "lan", cell, NOTHING)
    central = home()[2].id
    assert lines(book, "Lån") == []
    assert (book.confirmed[Gap(central, "lan")].place, book.rows.get("lan")) == (f"Lån!{cell}", ())
    assert Gap(central, "lan") in book.sheets


def test_a_sheet_that_must_be_filled_in_and_says_nothing_is_told(tmp_path: Path) -> None:
    book = read([], tmp_path, "lan")
    assert lines(book, "Lån") == ["CELL1"]
    assert Gap(home()[2].id, "lan") not in book.sheets


def test_codes_that_the_form_itself_writes_do_not_contradict_it(tmp_path: Path) -> None:
    book = read([{"kod": NOTHING}], tmp_path, "finans")
    whose = next(unit.id for unit in home()[0].units if unit.kind == "finans")
    assert (book.rows["finans"], lines(book, "Kommungemensamt")) == ((), [])
    assert Gap(whose, "finans") in book.confirmed


# -- saying ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("said_so", [True, False])
@pytest.mark.parametrize("key", NOTED)
def test_a_list_that_is_said_to_be_empty_has_its_sentence_in_the_report(
    key: str, *, said_so: bool, tmp_path: Path
) -> None:
    one = mini.town()
    for row in ("N24.1", "N27.3", "N27.4"):  # what the notes say of loans and guarantees agrees
        one.values["ek"]["noter"][row]["kommun"] = Decimal(0)
    one.values["ek"][key] = [{sheet(key).fields[0].key: NOTHING}] if said_so else []
    (view,) = built("arsredovisning", mini.check(one, tmp_path), draft=True)
    told = [
        plain(item.inlines)
        for chapter in view.chapters
        for _, part in chapter.walk()
        for block in part.blocks
        if isinstance(block, Prose)
        for item in block.paragraphs
    ]
    assert (sheet(key).nothing in told) == said_so


def test_amounts_in_the_notes_contradict_the_sentence(tmp_path: Path) -> None:
    one = mini.town()
    one.values["ek"]["lan"] = [{"langivare": NOTHING}]
    checked = mini.check(one, tmp_path)
    assert notes._loans(Source.of(checked)) == ()


def test_a_namnd_without_verksamhet_is_nothing_in_the_sums_and_is_not_missing(tmp_path: Path) -> None:
    one = mini.town()
    one.values["kn"]["drift"] = [{"kod": NOTHING}]
    checked = mini.check(one, tmp_path)
    assert Gap("kn", "drift") in checked.dataset.confirmed
    whole = checked.accounts.get("drift/kn/summa/netto")
    assert (whole.value, whole.gaps) == (Decimal(0), ())
    assert checked.accounts.get("drift/namnder/summa/netto").gaps == ()


def source(confirmed: tuple[Gap, ...] = (), occasion: str = "2025-bokslut") -> Source:
    municipality, *_ = home()
    here = municipality.occasion(occasion)
    assert here is not None
    every = frozenset(
        Gap(unit.id, key) for unit in municipality.units for key in (*CONFIRMABLE, "ik_kontroller")
    )
    given = {gap: Origin("a", "b") for gap in confirmed}
    return Source(Dataset(sheets=every, confirmed=given), Accounts(), municipality, here)


def words(blocks: tuple[Block, ...]) -> str:
    """Return the running text of some blocks; of a box its title."""
    found = [plain(item.inlines) for block in blocks if isinstance(block, Prose) for item in block.paragraphs]
    found += [plain(block.title) for block in blocks if isinstance(block, Callout)]
    return " ".join(found)


def said(key: str, here: Source) -> str:
    """Return what the report says from an empty sheet."""
    unit = here.units("namnd")[0]
    listed = {one.sheet: one for one in yearly.LISTS}
    made = {
        "up_uppdrag": lambda: assignments._brief(here, here.gathered(key)),
        "mo_motioner": lambda: motions._list(here, key, "Motioner", motions._MOTION),
        "mo_forslag": lambda: motions._list(here, key, "Medborgarförslag", motions._PROPOSAL),
        "fo_revision": lambda: listed[key]._blocks(here),
        "fo_forandringar": lambda: listed[key]._blocks(here),
        "fo_stiftelser": lambda: listed[key]._blocks(here),
        "us_atgarder": lambda: andamalsprovning._measures(here, here.units("bolag")[0]),
        "mp_uppdrag": lambda: mandate._assignments(here),
        "mp_resurser": lambda: mandate._resources(here),
        "fp_onskemal": lambda: planning._wishes(here, unit),
        "fp_investeringar": lambda: planning._projects(here),
        "vp_uppdrag": lambda: work_unit._assignments(here, unit),
        "vp_investeringar": lambda: work_economy.investments(here, unit),
        "rkr": lambda: notes._principles(here),
        "lagar": lambda: ten_items._laws(here),
        "undersokningar": lambda: quality_tables.surveys(here),
        "ik_nya_atgarder": lambda: unit_plan._measures(here, unit),
        "ik_atgarder": lambda: unit_report._measures(here, unit),
        "ik_oppna": lambda: unit_report._measures(here, unit),
    }
    return words(made[key]())


@pytest.mark.parametrize("key", CONFIRMABLE)
def test_no_report_says_from_an_empty_sheet_that_there_is_nothing(key: str) -> None:
    here = source()
    assert "Uppgift saknas" in said(key, here)
    assert sheet(key).nothing not in said(key, here)
    assert "inga " not in said(key, here).lower()


@pytest.mark.parametrize("key", CONFIRMABLE)
def test_a_report_says_it_when_all_have_confirmed(key: str) -> None:
    here = source()
    everybody = tuple(Gap(unit.id, one) for unit in here.municipality.units for one in CONFIRMABLE)
    assert "Uppgift saknas" not in said(key, source(everybody))
    told = said(key, source(everybody))
    assert "inga " in told.lower() or sheet(key).nothing in told


@pytest.mark.parametrize("answers", list(product([True, False], repeat=4)))
def test_one_silent_namnd_is_enough_to_say_nothing_of_all(answers: tuple[bool, ...]) -> None:
    units = [unit.id for unit in source().units("namnd")]
    assert len(units) == len(answers)
    given = tuple(Gap(unit, "undersokningar") for unit, yes in zip(units, answers, strict=True) if yes)
    assert (sheet("undersokningar").nothing in said("undersokningar", source(given))) == all(answers)


@pytest.mark.parametrize("there", [True, False])
def test_notes_are_said_to_be_left_out_only_when_they_have_been_handed_in(
    *, there: bool, tmp_path: Path
) -> None:
    one = mini.town()
    if not there:
        one.removed.add(("ek", "bokslut.xlsx"))
    assert bool(notes.left_out(Source.of(mini.check(one, tmp_path)))) == there


def test_a_list_of_some_names_those_who_have_not_answered() -> None:
    from tests.test_borrowed import row  # noqa: PLC0415

    first, second, *_ = (unit.id for unit in source().units("namnd"))
    survey = row(
        "undersokningar", first, "Enkät", namn="Enkät", malgrupp="Elever", antal_svar=40, resultat="Nöjda."
    )
    for answered in (True, False):
        here = source((Gap(second, "undersokningar"),) if answered else ())
        here = replace(here, dataset=replace(here.dataset, rows={"undersokningar": (survey,)}))
        (table,) = quality_tables.surveys(here)
        assert isinstance(table, Table)
        assert (Gap(second, "undersokningar") in table.gaps) != answered
        assert Gap(first, "undersokningar") not in table.gaps


def test_nothing_is_not_said_of_a_sheet_with_rows() -> None:
    from tests.test_borrowed import row  # noqa: PLC0415

    here = source((Gap("ekonomi", "rkr"),))
    filled = replace(here.dataset, rows={"rkr": (row("rkr", "ekonomi", "R4", rekommendation="R4"),)})
    assert replace(here, dataset=filled).nothing(("rkr",), "ekonomi") == ()
