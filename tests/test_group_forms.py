"""How bolag hand in their economy, and how the group is made: whole accounts, six numbers, typed, or not printed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import build
from pipeline.checked import Checked
from pipeline.forms.excel import write_workbook
from pipeline.model import Severity, State
from pipeline.needed import group_faults
from pipeline.read.published import read_published
from pipeline.reports.arsredovisning.companies import at_a_glance, company
from pipeline.reports.arsredovisning.consolidation import consolidated
from pipeline.reports.base import Source
from pipeline.schemas import asked, asked_texts, excel_form, word_forms
from pipeline.view import Section, Table
from pipeline.words import cell_text
from tests import golden, mini
from tests.examples import all_built
from tests.examples import checked as checked_example
from tests.structure_cases import checked, copied

END = "andel = 80\n"
KORT = '\n[enheter.ko]\nnamn = "Korthus AB"\nslag = "bolag"\nagare = "kommun"\nformular = "kort"\n'
SIX = {"BK1": 3000, "BK2": 120, "BK3": 9000, "BK4": 1800, "BK5": 20, "BK6": 7}
MEASURES = ("omsattning", "resultat_fin", "omslutning", "eget_kapital", "soliditet", "anstallda")


def mixed(more: str = "") -> mini.Town:
    """Return the tiny municipality with a second bolag, which hands in six numbers."""
    one = mini.town()
    one.lines = {END: END + KORT + more}
    one.values["ko"] = {
        key: rows
        for key, rows in one.values["bo"].items()
        if not key.startswith("bolag_") and key != "mellanhavanden"
    }
    one.values["ko"]["bolag_kort"] = {key: {"utfall": value} for key, value in SIX.items()}
    one.values["ko"]["bolag_kort"]["BK2"]["budget"] = 100
    return one


def alone(*lines: str) -> mini.Town:
    """Return the tiny municipality with lines more about its only bolag."""
    one = mini.town()
    one.lines = {END: END + "".join(f"{line}\n" for line in lines)}
    return one


def faults(one: mini.Town, folder: Path) -> list[tuple[str, str]]:
    municipality, _ = mini.write(one, folder)
    return [
        (problem.origin.place if problem.origin else "", problem.message)
        for problem in group_faults(municipality)
    ]


def printed(table: Table) -> dict[str, list[str]]:
    columns = range(len(table.columns))
    return {
        row.key: [cell_text(table, place, column) for column in columns]
        for place, row in enumerate(table.rows)
    }


def of(there: Checked, unit: str, when: str) -> list[Decimal | None]:
    return [there.accounts.get(f"bolag/{unit}/{key}/{when}").value for key in MEASURES]


# -- six numbers ----------------------------------------------------------------------------------
def test_a_bolag_with_six_numbers_is_asked_for_nothing_else_of_its_economy(tmp_path: Path) -> None:
    municipality, occasion = mini.write(mixed(), tmp_path)
    form = excel_form("bolag-bokslut")
    assert form is not None
    whole, six = (
        {sheet.key for sheet in asked(form, municipality, occasion, key).sheets} for key in ("bo", "ko")
    )
    assert whole - six == {"bolag_rr", "bolag_br", "mellanhavanden", "bolag_nyckeltal"}
    assert six - whole == {"bolag_kort"}


def test_typed_and_reckoned_measures_stand_together(tmp_path: Path) -> None:
    there = mini.check(mixed(), tmp_path)
    assert there.problems == ()
    assert of(there, "ko", "utfall") == [3000, 120, 9000, 1800, 20, 7]
    assert of(there, "ko", "budget") == [None, 100, None, None, None, None]
    assert of(there, "bo", "utfall")[:4] == [5000, 500, 21000, 5000]  # 1 000 + 3 600 + 400
    assert [unit.id for unit in there.municipality.consolidated(there.occasion)] == ["bo"]
    assert not any(key.startswith("konc/") and key.endswith("/ko") for key in there.accounts.figures)
    source = Source.of(there.shown)
    (table,) = at_a_glance(source)
    assert isinstance(table, Table)
    rows = printed(table)
    assert rows["ko"] == [
        "Korthus AB",
        "3\N{NO-BREAK SPACE}000",
        "120",
        "9\N{NO-BREAK SPACE}000",
        "–",
        "20,0",
        "7",
    ]
    assert rows["bo"][-2:] == ["23,8", "9"]  # 5 000 of 21 000; four women and five men


def test_the_account_of_a_bolag_prints_its_six_numbers(tmp_path: Path) -> None:
    there = mini.check(mixed(), tmp_path)
    source = Source.of(there.shown)
    told = {unit.id: company(source, unit) for unit in there.units("bolag")}
    tables = {key: _table(section) for key, section in told.items()}
    assert list(printed(tables["ko"])) == list(MEASURES)
    assert printed(tables["ko"])["resultat_fin"][2:] == ["100", "120"]
    assert "eget_kapital" not in printed(tables["bo"])


def _table(section: Section) -> Table:
    return next(block for _, one in section.walk() for block in one.blocks if isinstance(block, Table))


def test_one_of_the_six_that_is_not_there_is_missing(tmp_path: Path) -> None:
    one = mixed()
    del one.values["ko"]["bolag_kort"]["BK4"]
    there = mini.check(one, tmp_path)
    assert [(each.severity, each.code, each.unit) for each in there.problems] == [
        (Severity.ERROR, "CELL1", "ko")
    ]
    assert there.accounts.get("bolag/ko/eget_kapital/utfall").state is State.MISSING


def test_numbers_typed_in_an_own_table_are_the_bolags(tmp_path: Path) -> None:
    """Kommun C, in mnkr: no sheet of six numbers where the own table has them, and soliditet follows from two of them."""
    there = checked(copied("kommun-c", tmp_path))
    form = excel_form("bolag-bokslut")
    assert form is not None
    keys = {sheet.key for sheet in asked(form, there.municipality, there.occasion, "ene").sheets}
    assert "bolag_kort" not in keys
    assert "egen/bolag" in keys
    assert not any(key.startswith("bolag_") for key in keys)
    assert of(there, "ene", "utfall")[:4] == [3_755_000, 430_000, 7_823_000, 3_968_000]
    assert round(of(there, "ene", "utfall")[4] or Decimal(0)) == 51
    assert of(there, "ene", "budget")[1] == 419_000
    assert there.accounts.get("bolag/ene/anstallda/utfall").state is State.NOT_APPLICABLE


# -- what cannot be -------------------------------------------------------------------------------
PLACE = "enheter.bo.konsolideras"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((), []),
        (("konsolideras = true",), []),
        (('formular = "kort"', "konsolideras = true"), [(PLACE, "Lillebyhus AB ska konsolideras men har det korta formuläret")]),
        (('formular = "kort"',), [("styrmodell.ingen_koncern", "det står inte varför; kommunen äger Lillebyhus AB.")]),
        (("konsolideras = false",), [("styrmodell.ingen_koncern", "det står inte varför; kommunen äger Lillebyhus AB.")]),
        (("konsolideras = false", 'skal = "Vilande."'), []),
        (('metod = "proportionell"',), []),
        (('metod = "full"',), [("enheter.bo.metod", "i rr en rad som betyder R12 och i br en rad som betyder SUMS")]),
        (('metod = "full"', "konsolideras = false", 'skal = "Vilande."'), []),
        (('formular = "lkbr"',), []),
    ],
)  # fmt: skip
def test_who_is_consolidated_and_why_nobody_is(
    lines: tuple[str, ...], expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    found = faults(alone(*lines), tmp_path)
    assert [place for place, _ in found] == [place for place, _ in expected]
    assert all(words in message for (_, message), (_, words) in zip(found, expected, strict=True))


WHOLE = 'metod = "full"'
RESULT_ROW = "rr;mino;Minoritetens andel;;R12;\n"
EQUITY_ROW = "br;mino;Minoritetsintresse;;SUMS;\n"


@pytest.mark.parametrize(
    ("rows", "share", "lacking"),
    [
        ("", 80, "i rr en rad som betyder R12 och i br en rad som betyder SUMS"),
        (RESULT_ROW, 80, "i br en rad som betyder SUMS"),
        (EQUITY_ROW, 80, "i rr en rad som betyder R12"),
        (RESULT_ROW.replace(";R12;", ";R12;R1") + EQUITY_ROW, 80, "i rr en rad som betyder R12"),
        (RESULT_ROW + EQUITY_ROW, 80, ""),
        ("", 100, ""),
    ],
    ids=["no rows", "result only", "equity only", "reckoned", "both", "nobody else owns it"],
)
def test_a_minority_needs_rows_to_stand_on(rows: str, share: int, lacking: str, tmp_path: Path) -> None:
    one = mini.town()
    one.lines = {END: f"andel = {share}\n{WHOLE}\n"}
    municipality = mini.write(one, tmp_path)[0]
    if rows:
        folder = municipality.folder / "struktur"
        folder.mkdir()
        (folder / "rader.csv").write_text(
            f"Tabell;Rad;Benämning;Slag;Betyder;Räkna\n{rows}", encoding="utf-8"
        )
    told = [one for one in build.targets(municipality.folder)[1] if one.code == "KONF"]
    expected = (
        f"Lillebyhus AB tas in i sin helhet, men minoritetens andel har ingen rad: det saknas {lacking}."
    )
    assert [(one.message, one.origin and one.origin.place) for one in told] == (
        [(expected, "enheter.bo.metod")] if lacking else []
    )


@pytest.mark.parametrize(
    ("form", "told"), [("", True), ('formular = "lkbr"\n', False)], ids=["no accounts", "own rows"]
)
def test_a_forbund_is_consolidated_by_its_accounts_in_the_municipalitys_rows(
    form: str,
    told: bool,  # noqa: FBT001 - a case
    tmp_path: Path,
) -> None:
    one = mini.town()
    forbund = (
        '\n[enheter.fb]\nnamn = "Räddningsförbundet"\nslag = "forbund"\nandel = 25\nkonsolideras = true\n'
    )
    one.lines = {END: f"{END}{forbund}{form}"}
    one.values["fb"] = {}
    found = faults(one, tmp_path)
    assert [place for place, _ in found] == (["enheter.fb.konsolideras"] if told else [])
    municipality = build.targets(tmp_path / mini.NAME)[0][0].municipality
    assert [unit.fills_in_as for unit in municipality.units if unit.id == "fb"] == ["" if told else "forbund"]


def test_a_reason_is_enough(tmp_path: Path) -> None:
    one = alone('formular = "kort"')
    one.settings = 'ingen_koncern = "Bolaget är litet."'
    assert faults(one, tmp_path) == []


def test_six_numbers_beside_a_group_that_is_reckoned(tmp_path: Path) -> None:
    assert faults(mixed(), tmp_path / "1") == []
    found = faults(mixed("konsolideras = true\n"), tmp_path / "2")
    assert [place for place, _ in found] == ["enheter.ko.konsolideras"]


def test_the_settings_are_told_with_everything_else(tmp_path: Path) -> None:
    mini.write(alone("konsolideras = true", 'formular = "kort"'), tmp_path)
    told = build.targets(tmp_path / mini.NAME)[1]
    assert [problem.code for problem in told if problem.origin and problem.origin.place == PLACE] == ["KONF"]


# -- dealings of which the sides differ -----------------------------------------------------------
def eliminations(one: mini.Town, folder: Path) -> Table:
    blocks = consolidated(Source.of(mini.check(one, folder).shown))
    return next(block for block in blocks if isinstance(block, Table) and block.id == "elimineringar")


def test_equal_sides_leave_nothing(tmp_path: Path) -> None:
    table = eliminations(mini.town(), tmp_path)
    assert [column.title for column in table.columns] == ["Slag", "Antal par", "Eliminerat belopp"]
    assert table.notes == ("Varje par eliminerar samma post hos båda parterna.",)


def test_what_the_sides_differ_by_is_seen(tmp_path: Path) -> None:
    """The municipality says 610 in rent where the bolag says 600: 480 (four fifths of 600) is eliminated, and 8 of the 10 stays."""
    one = mini.town()
    one.values["ek"]["mellanhavanden"][0]["belopp"] = -610
    table = eliminations(one, tmp_path)
    assert table.columns[-1].title == "Skillnad som står kvar"
    rows = printed(table)
    assert rows["hyra"] == ["Hyra", "1", "480", "8"]
    assert rows["ranta"][-1] == "–"
    first, second = table.notes
    assert "det mindre av parternas belopp" in str(first)
    assert second == "Parternas belopp är olika i hyra mellan Lilleby kommun och Lillebyhus AB."


# -- a group that is typed ------------------------------------------------------------------------
TABLES = "Tabell;Rubrik;Avsnitt;Med;Lämnas av;Tillfällen;Koncern;Enhet;Decimaler;Skrivs i;Nummer;Fotnot\n"
TYPED = f"{TABLES}rr;;;;;;skrivs in;;;;;\nbr;;;;;;skrivs in;;;;;\n"


def reckoned(folder: Path) -> dict[str, Decimal | None]:
    """Return the rows of the group of the tiny municipality as they are reckoned; R1 is 3 000 + 4 000 - 480."""
    accounts = mini.check(mini.town(), folder).accounts
    group = {
        key: accounts.get(f"{sheet}/{key}/koncern/utfall").value
        for sheet in ("rr", "br")
        for key in mini.input_ids(sheet, "utfall")
    }
    assert group["R1"] == 6520
    return group


def typed(group: dict[str, Decimal | None], folder: Path) -> Checked:
    """Return what is said of the tiny municipality when its group is typed; a row that is not there is left empty."""
    one = mini.town()
    one.raw["struktur/tabeller.csv"] = TYPED.encode()
    mini.write(one, folder)
    targets, _ = build.targets(folder / mini.NAME)
    (target,) = targets
    municipality, occasion = target.municipality, target.occasion
    form = excel_form("central-bokslut")
    unit = municipality.unit("ek")
    assert form is not None
    assert unit is not None
    assert municipality.group_mode(occasion) == "skrivs in"
    for sheet in ("rr", "br"):
        for key, record in one.values["ek"][sheet].items():
            record["koncern"] = group.get(key)
    data = write_workbook(
        form,
        unit,
        municipality,
        occasion,
        one.values["ek"],
        read_published(municipality, (mini.BEFORE,))[0][mini.BEFORE],
    )
    (folder / mini.NAME / occasion.id / "ek" / form.file).write_bytes(data)
    return build.check(target)


def test_a_typed_group_that_is_as_the_bolag_tell_is_silent(tmp_path: Path) -> None:
    there = typed(reckoned(tmp_path / "1"), tmp_path / "2")
    assert there.problems == ()
    assert there.accounts.get("rr/R12/koncern/utfall").value == 2200 + 320


def test_a_typed_row_that_the_bolag_do_not_tell_is_a_varning(tmp_path: Path) -> None:
    """A reclassification of 50 between two rows is told at both, and nothing else is."""
    group = reckoned(tmp_path / "1")
    group |= {"R1": Decimal(6570), "R2": (group["R2"] or Decimal(0)) - 50}
    there = typed(group, tmp_path / "2")
    found = [
        problem for problem in there.problems if problem.code != "C14"
    ]  # the notes have their amounts still
    assert [(each.severity, each.code) for each in found] == [(Severity.WARNING, "C33")] * 2
    assert (
        "är 6 570 tkr, men vad bolagens räkningar och mellanhavanden ger är 6 520 tkr. Skillnaden är 50 tkr"
        in (found[0].message.replace("\N{NO-BREAK SPACE}", " "))
    )
    assert found[0].origin is not None
    assert found[0].origin.place.startswith("Resultaträkning!")
    assert there.accounts.get("rr/R1/koncern/utfall").value == 6570  # what is typed is what is printed


def test_a_row_of_the_group_that_nobody_has_typed_is_missing_and_never_the_municipalitys(
    tmp_path: Path,
) -> None:
    group = reckoned(tmp_path / "1")
    del group["R5"]
    there = typed(group, tmp_path / "2")
    figures = there.accounts
    assert figures.get("rr/R5/koncern/utfall").state is State.MISSING
    assert figures.get("rr/R7/koncern/utfall").state is State.MISSING
    assert figures.get("nyckeltal/skatteintakter/koncern/utfall").state is State.MISSING
    assert figures.get("rr/R5/kommun/utfall").value == 24000


# -- a town without bolag -------------------------------------------------------------------------
PLAIN = "Här beskrivs läget för kommunen i en mening som är lång nog för att vara ett avsnitt om saken, skriven av den som vet."


def without_bolag() -> mini.Town:
    one = mini.town()
    one.lines = {mini.SETTINGS[mini.SETTINGS.index("\n[enheter.bo]") :]: "\n"}
    del one.values["bo"]
    central = one.values["ek"]
    del central["mellanhavanden"]
    central["borgen"] = [{"mottagare": "Föreningar", "belopp": 8100, "belopp_fg": 8100}]
    central["noter"]["N27.3"]["kommun"], central["noter"]["N27.4"]["kommun"] = 0, 8100
    one.texts["ek", "koncernen"] = ""
    return one


def test_a_town_without_bolag_says_nothing_of_a_group(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mini, "_WORDS", PLAIN)
    one = without_bolag()
    there = mini.check(one, tmp_path)
    assert there.problems == ()
    assert list(group_faults(there.municipality)) == []
    group = {key: figure for key, figure in there.accounts.figures.items() if key.endswith("/koncern/utfall")}
    assert len(group) > 100
    assert not any(figure.known for figure in group.values())
    (view,) = all_built(there)
    said = [fact for fact in golden.facts(view) if "koncern" in fact.rpartition(" | ")[2].casefold()]
    assert [
        fact for fact in said if "| -" not in fact and "| tkr |" not in fact and "Noterna 30" not in fact
    ] == [
        "koncernen | title | Den kommunala koncernen",  # the law's heading (LKBR 11 kap.)
    ]
    told = [fact for fact in golden.facts(view) if fact.startswith(("koncernen |", "sammanstallda |"))]
    assert any("Kommunen har inga bolag, kommunalförbund eller stiftelser." in fact for fact in told)
    assert any(
        "Kommunen äger inga bolag, och sammanställda räkenskaper redovisas därför inte." in fact
        for fact in told
    )


def test_where_nothing_is_owned_nobody_has_to_write_of_it(tmp_path: Path) -> None:
    municipality, occasion = mini.write(without_bolag(), tmp_path / "1")
    others, _ = mini.write(mini.town(), tmp_path / "2")
    for form in word_forms():
        if "central" not in form.kinds:
            continue
        one, other = (
            {each.key: each for each in asked_texts(form, where, occasion, "ek").headings}
            for where in (municipality, others)
        )
        if "koncernen" in one:
            assert not one["koncernen"].required
            assert other["koncernen"].required
        if "geh" in one and form.occasion == "bokslut":
            assert "koncernen" not in one["geh"].help
            assert "koncernen" in other["geh"].help


def test_a_plan_without_bolag_has_no_chapter_of_them() -> None:
    there = checked_example("lindhult/2026-rambudget")
    municipality = there.municipality
    units = tuple(unit for unit in municipality.units if unit.kind != "bolag")
    texts = {key: text for key, text in there.dataset.texts.items() if "koncernen" not in key}
    assert len(texts) < len(there.dataset.texts)
    alone = replace(
        there, municipality=replace(municipality, units=units), dataset=replace(there.dataset, texts=texts)
    )
    facts, full = (
        [*golden.facts(view)] for one in (alone, there) for view in all_built(one) if view.report == "vip"
    )
    assert any("koncernföretagens" in fact for fact in full)
    assert [fact for fact in facts if "koncernföretag" in fact or fact.startswith("koncernen |")] == []


# -- what is moved between rows of the group ------------------------------------------------------
def adjusted(folder: Path, *lines: tuple[str, str, int]) -> Checked:
    one = mini.town()
    one.values["ek"]["koncernjusteringar"] = [
        {"fran": fran, "till": till, "belopp": amount, "forklaring": "Övervärde i fastigheter."}
        for fran, till, amount in lines
    ]
    return mini.check(one, folder)


@pytest.mark.parametrize(
    ("line", "changes"),
    [
        (("A21", "A22", 50), {"A21": -50, "A22": 50}),
        (("F1", "F2", 50), {"F1": -50, "F2": 50}),
        (("D3", "A21", 50), {"D3": 50, "A21": 50, "SUMT": 50, "SUMS": 50}),  # surplus value
        (("A21", "R3", -50), {"A21": -50, "R3": -50, "R12": -50, "D1": -50, "SUMT": -50, "SUMS": -50}),  # its depreciation
        (("R2", "R1", 50), {"R1": 50, "R2": -50, "R12": 0, "D1": 0}),
        (("E1", "R2", 50), {"E1": -50, "R2": 50, "R12": 50, "D1": 50, "SUMS": 0}),
    ],
)  # fmt: skip
def test_an_adjustment_moves_an_amount_and_the_balance_holds(
    line: tuple[str, str, int], changes: dict[str, int], tmp_path: Path
) -> None:
    before = mini.check(mini.town(), tmp_path / "1").accounts
    there = adjusted(tmp_path / "2", line)
    assert not {"C03", "C33"} & {problem.code for problem in there.problems}
    for row, change in changes.items():
        key = f"{'rr' if row.startswith('R') else 'br'}/{row}"
        was, now = (accounts.get(f"{key}/koncern/utfall").value for accounts in (before, there.accounts))
        assert was is not None
        assert now == was + change, row
        assert there.accounts.get(f"{key}/kommun/utfall").value == before.get(f"{key}/kommun/utfall").value


def test_an_adjustment_is_a_column_and_is_explained(tmp_path: Path) -> None:
    blocks = consolidated(Source.of(adjusted(tmp_path, ("D3", "A21", 50)).shown))
    tables = {block.id: block for block in blocks if isinstance(block, Table)}
    table = tables["konsolidering-br"]
    assert [column.title for column in table.columns][-2:] == ["Justering", "Koncernen"]
    assert printed(table)["A21"][-2:] == ["50", "76\N{NO-BREAK SPACE}050"]  # 60 000 and four fifths of 20 000
    assert "Övervärde i fastigheter." in str(table.notes[0])
    assert tables["konsolidering-rr"].notes == ()


def test_an_amount_that_leaves_the_balance_is_told(tmp_path: Path) -> None:
    """A guarantee stands outside the balance sheet: nothing can be moved between it and an asset."""
    there = adjusted(tmp_path, ("G22", "A21", 50))
    assert "C33" in {problem.code for problem in there.problems}


def test_a_row_that_is_none_is_told(tmp_path: Path) -> None:
    there = adjusted(tmp_path, ("D3", "A21b", 50))
    (found,) = (problem for problem in there.problems if problem.code.startswith("CELL"))
    assert found.unit == "ek"
    assert "A21b" in found.message
    assert "”A21 – Mark, byggnader och tekniska anläggningar”" in found.hint


def test_without_a_reckoned_group_nobody_is_asked_what_to_move(tmp_path: Path) -> None:
    municipality, occasion = mini.write(without_bolag(), tmp_path)
    form = excel_form("central-bokslut")
    assert form is not None
    assert "koncernjusteringar" not in {
        sheet.key for sheet in asked(form, municipality, occasion, "ek").sheets
    }
