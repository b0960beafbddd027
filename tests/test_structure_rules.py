"""One change in a structure, one problem at its cell: ``tests/structure/fel.md`` line by line, and the limits of each rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import config
from pipeline.model import Figure, Published
from pipeline.structure.check import check
from pipeline.structure.load import load
from tests.structure_cases import checked, copied
from tests.structure_changes import Change, cell, judged, line, replaced, said, settings, told, without

RADER = "struktur/rader.csv"
TABELLER = "struktur/tabeller.csv"
KOLUMNER = "struktur/kolumner.csv"


def place(case: str, sheet: str, where: str) -> str:
    """Return the number of the line that begins so, in the file as it is delivered."""
    path = Path(__file__).parent / "structure" / case / "struktur" / f"{sheet}.csv"
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    return f"rad {next(n for n, each in enumerate(lines, 1) if each.startswith(where + ';'))}"


@pytest.mark.parametrize("case", ["kommun-a", "kommun-b", "kommun-c", "kommun-d"])
def test_nothing_is_wrong_as_they_stand(case: str, tmp_path: Path) -> None:
    assert told(case, tmp_path) == []
    assert judged(case, tmp_path / "again")[0].faulty == frozenset()


def test_the_law_rows_that_nobody_has_are_listed_once_a_table(tmp_path: Path) -> None:
    judgement, _ = judged("kommun-a", tmp_path)
    listed = [problem.message for problem in judgement.problems if problem.code == "STR2"]
    assert len(listed) == 2  # rr and br
    assert "R11" in listed[0]
    assert all(key in listed[1] for key in ("A23", "C3", "D22", "G1 "))
    assert not any(key in said for said in listed for key in ("R1 ", "D3", "A3 ", "G21", "G22"))


# -- fel.md ------------------------------------------------------------------------------------------
def test_1_an_unknown_name_in_a_formula(tmp_path: Path) -> None:
    change = replaced("rader", "rr;netto", "Räkna", "kost", "kostn")
    where = place("kommun-a", "rader", "rr;netto")
    assert told("kommun-a", tmp_path, change) == [("fel", "STR4", f"{RADER}:{where}, kolumn Räkna")]
    assert "’kostn’" in (words := said("kommun-a", tmp_path / "2", change, code="STR4"))
    assert "Menas kost?" in words
    judgement, _ = judged("kommun-a", tmp_path / "3", change)
    assert judgement.faulty == {"rr"}
    assert not [problem for problem in judgement.problems if "Ingen rad i rr" in problem.message]


def test_2_a_row_that_means_another_law_row(tmp_path: Path) -> None:
    change = cell("rader", "rr;avs", "Betyder", "R8")
    where = place("kommun-a", "rader", "rr;netto")
    assert told("kommun-a", tmp_path, change) == [("fel", "STR6", f"{RADER}:{where}, kolumn Räkna")]
    words = said("kommun-a", tmp_path / "2", change, code="STR6")
    assert "räknar R1, R2 och R8" in words
    assert "lagens R4 är R1, R2 och R3" in words
    judgement, _ = judged("kommun-a", tmp_path / "3", change)
    assert "R3 (" in next(problem.message for problem in judgement.problems if problem.code == "STR2")


def test_3_a_row_that_means_nothing_in_a_sum_of_the_law(tmp_path: Path) -> None:
    change = cell("rader", "rr;fkost", "Betyder", "")
    where = place("kommun-a", "rader", "rr;efp")
    assert told("kommun-a", tmp_path, change) == [("fel", "STR6", f"{RADER}:{where}, kolumn Räkna")]
    both = (change, replaced("rader", "rr;efp", "Räkna", "+fkost", ""))
    where = place("kommun-a", "rader", "rr;fkost")
    found = told("kommun-a", tmp_path / "2", *both)
    assert ("fel", "STR3", f"{RADER}:{where}, kolumn Rad") in found
    assert not [each for each in found if each[1] == "STR6"]


def test_4_a_typed_row_that_means_nothing_and_is_in_no_sum(tmp_path: Path) -> None:
    change = line("rader", "rr;jmf;Jämförelsestörande poster;rad;;;;;;;;;;;", "rr;avs;")
    found = [each for each in told("kommun-a", tmp_path, change) if each[0] == "fel"]
    assert [each[1] for each in found] == ["STR3"]
    assert "”Jämförelsestörande poster” (jmf)" in said("kommun-a", tmp_path / "2", change, code="STR3")


def test_12_a_finer_row_left_out_of_its_sum(tmp_path: Path) -> None:
    change = replaced("rader", "rr;efp", "Räkna", "+jmff", "")
    where = place("kommun-b", "rader", "rr;efp")
    found = told("kommun-b", tmp_path, change)
    assert [each for each in found if each[0] == "fel"] == [("fel", "STR6", f"{RADER}:{where}, kolumn Räkna")]
    words = said("kommun-b", tmp_path / "2", change, code="STR6")
    assert "R8j" in words
    assert "Utanför summan står ”Jämförelsestörande poster” (jmff)" in words


def test_14_the_group_is_asked_for_where_it_is_not_printed(tmp_path: Path) -> None:
    change = cell("tabeller", "rr", "Koncern", "trycks inte")
    found = told("kommun-b", tmp_path, change)
    assert [each[:2] for each in found] == [("fel", "STR8")] * 2  # koncern and koncern_fg
    assert all(each[2].startswith(KOLUMNER) and each[2].endswith("kolumn Betyder") for each in found)
    assert judged("kommun-b", tmp_path / "2", change)[0].faulty == {"rr"}


def test_21_a_unit_in_no_selection(tmp_path: Path) -> None:
    change = settings(
        'namn = "Stadsdel Väst"\nslag = "namnd"\ngrupp = "sdn"', 'namn = "Stadsdel Väst"\nslag = "namnd"'
    )
    assert [each[:2] for each in told("kommun-c", tmp_path, change)] == [("varning", "STR5")]
    words = said("kommun-c", tmp_path / "2", change, code="STR5")
    assert "Stadsdel Väst trycks inte och ingår inte i ”Summa nämnder” (summa)" in words


def test_a_table_without_units_leaves_no_unit_out(tmp_path: Path) -> None:
    """A note that the central unit hands in is no table of units, though its rows are called what units are (``ks``)."""
    change = cell("tabeller", "not_kostnader", "Lämnas av", "central")
    total = line("rader", "not_kostnader;kx;Alla kostnader;total;;;ks;;;;;;;;", "not_kostnader;ks;")
    assert told("kommun-d", tmp_path, change, total) == []


def test_22_two_notes_with_one_number(tmp_path: Path) -> None:
    changes = [cell("tabeller", key, "Nummer", "3") for key in ("not_intakter", "not_kostnader")]
    where = place("kommun-c", "tabeller", "not_kostnader")
    assert told("kommun-c", tmp_path, *changes) == [("fel", "STR7", f"{TABELLER}:{where}, kolumn Nummer")]
    series = [
        cell("tabeller", "not_intakter", "Nummer", "kommun 3"),
        cell("tabeller", "not_kostnader", "Nummer", "koncern 3"),
    ]
    assert told("kommun-c", tmp_path / "2", *series) == []


# -- each rule at its limits ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("case", "change", "code", "words"),
    [
        ("kommun-a", cell("rader", "rr;int", "Betyder", "r1"), "STR1", "Menas R1?"),
        ("kommun-a", cell("kolumner", "rr;nu", "Betyder", "komun"), "STR1", "Menas kommun?"),
        ("kommun-a", cell("kolumner", "rr;nu", "Betyder", "brr.kort"), "STR1", "Menas br.kort?"),
        ("kommun-a", cell("kolumner", "rr;nu", "Betyder", "br.kortt"), "STR1", "Menas kort?"),
        ("kommun-a", cell("tabeller", "rr", "Avsnitt", "resultatrakningen"), "STR1", "Menas resultatrakning?"),
        ("kommun-a", cell("tabeller", "rr", "Lämnas av", "ekonom"), "STR1", "Menas ekonomi?"),
        ("kommun-a", cell("tabeller", "rr", "Lämnas av", "alla utom ekonom"), "STR1", "Menas ekonomi?"),
        ("kommun-a", cell("tabeller", "rr", "Tillfällen", "boksluts"), "STR1", "Menas bokslut?"),
        ("kommun-a", cell("rader", "br;rur", "Av", "ekubb"), "STR1", "Menas ekub?"),
        ("kommun-a", line("rader", "rrr;x;X;rad;;;;;;;;;;;"), "STR1", "Menas rr?"),
        ("kommun-a", cell("rader", "rr;fint", "Rad", "intäkt"), "STR1", "minst en bokstav"),
        ("kommun-a", cell("rader", "rr;fint", "Rad", "f.int"), "STR1", "minst en bokstav"),
        ("kommun-a", cell("rader", "rr;fint", "Rad", "12"), "STR1", "minst en bokstav"),
        ("kommun-a", cell("kolumner", "rr;fg2", "Kolumn", "för-förra"), "STR1", "minst en bokstav"),
        ("kommun-d", cell("rader", "digital;d3", "Enhet", "egen | delad"), "STR1", "Skriv val: egen | delad"),
        ("kommun-d", cell("kolumner", "lokaler;yta", "Enhet", "val: egen"), "STR1", "Skriv minst två"),
        ("kommun-d", cell("tabeller", "digital", "Enhet", "val:"), "STR1", "val: ja | …"),
        ("kommun-c", cell("rader", "drift;grupp.sdn", "Rad", "grupp.sdnn"), "STR1", "Menas grupp.sdn?"),
        ("kommun-c", cell("avsnitt", "arsredovisning;mal_trygghet", "Under", "mall"), "STR1", "Menas mal?"),
        ("kommun-c", cell("avsnitt", "arsredovisning;mal_trygghet", "Skrivs av", "stabb"), "STR1", "Menas stab?"),
        ("kommun-c", cell("avsnitt", "arsredovisning;mal_trygghet", "Rapport", "arsredov"), "STR1", "Menas arsredovisning?"),
        ("kommun-a", cell("rader", "rr;netto", "Räkna", "int+"), "STR4", "tar slut"),
        ("kommun-a", cell("rader", "rr;res", "Räkna", "rr.effp"), "STR4", "Menas rr.efp?"),
        ("kommun-a", cell("rader", "br;ares", "Räkna", "rrr.res"), "STR4", "Menas rr.res?"),
        ("kommun-b", cell("rader", "br;sat", "Räkna", "summa(lfo..imm)"), "STR4", "står före"),
        ("kommun-b", cell("rader", "br;sat", "Räkna", "summa(imm..lf)"), "STR4", "Menas lfo?"),
        ("kommun-b", cell("rader", "br;st", "Räkna", "anl_+infra+sot"), "STR4", "rubrik"),
        ("kommun-a", cell("rader", "rr;netto", "Räkna", "netto+int"), "STR4", "netto → netto"),
        ("kommun-a", cell("rader", "rr;netto", "Räkna", "vres+int"), "STR4", "ur sig själv"),
        ("kommun-c", cell("rader", "drift;summa", "Räkna", "summa(grupp.sdnn)+summa(grupp.fack)"), "STR4", "Menas grupp.sdn?"),
        ("kommun-c", cell("rader", "drift;summa", "Räkna", "summa(grupp.sdn)+grupp.fack"), "STR4", "Skriv summa(grupp.fack)"),
        ("kommun-c", cell("kolumner", "drift;netto", "Räkna", "intakter+kostnad"), "STR4", "Menas kostnader?"),
        ("kommun-c", cell("kolumner", "drift;netto", "Räkna", "netto+kostnader"), "STR4", "netto → netto"),
        ("kommun-a", cell("rader", "rr;vres", "Räkna", "int+netto+skatt+gen"), "STR5", "”Verksamhetens intäkter” (int) två gånger"),
        ("kommun-a", cell("rader", "not_intakter;as", "Räkna", "summa(a1..a6)"), "STR5", "”Ränteintäkter” (a7)"),
        ("kommun-a", replaced("rader", "rr;netto", "Räkna", "+kost", "-kost"), "STR6", "−R2"),
        ("kommun-a", cell("rader", "rr;netto", "Betyder", "-R4"), "STR6", "räknar −R1"),
        ("kommun-c", cell("rader", "not_intakter;sum1", "Betyder", "N4"), "STR6", "N3.6"),
        ("kommun-a", cell("rader", "not_skatt;ss", "Stäms mot", "rr.skat"), "STR7", "Menas rr.skatt?"),
        ("kommun-a", cell("rader", "not_skatt;ss", "Stäms mot", ""), "STR7", "Ingen not stäms mot R5"),
        ("kommun-a", cell("tabeller", "not_skatt", "Nummer", "fjorton"), "STR7", "inget nummer"),
        ("kommun-a", cell("kolumner", "rr;budget", "Betyder", "budget_rev"), "STR8", "budgetbeslut/2023.xlsx"),
        ("kommun-a", cell("tabeller", "rr", "Med", "nej"), "STR9", "LKBR 5 kap."),
        ("kommun-a", cell("tabeller", "br", "Tillfällen", "delar"), "STR9", "LKBR 6 kap."),
        ("kommun-a", line("avsnitt", "arsredovisning;styrning;;;nej;;;"), "STR9", "krävs av LKBR 11 kap."),
    ],
)  # fmt: skip
def test_a_fault_is_told_once(case: str, change: Change, code: str, words: str, tmp_path: Path) -> None:
    assert words in said(case, tmp_path, change, code=code)


def test_headings_of_the_management_report_keep_their_order(tmp_path: Path) -> None:
    order = [line("avsnitt", f"arsredovisning;{key};;;;;;") for key in ("geh", "oversikt", "styrning")]
    assert "(F1) står efter ”God" in said("kommun-a", tmp_path, *order, code="STR9")
    right = [line("avsnitt", f"arsredovisning;{key};;;;;;") for key in ("oversikt", "geh", "personal")]
    assert told("kommun-a", tmp_path / "2", *right) == []


@pytest.mark.parametrize("key", ["R7", "R12"])
def test_sums_that_the_law_demands_are_printed(key: str, tmp_path: Path) -> None:
    where = {"R7": "rr;vres", "R12": "rr;res"}[key]
    hidden = told("kommun-a", tmp_path, cell("rader", where, "Visa", "nej"))
    assert [each[:2] for each in hidden] == [("fel", "STR2")]
    unmeant = told("kommun-a", tmp_path / "2", cell("rader", where, "Betyder", ""))
    assert ("fel", "STR2") in [each[:2] for each in unmeant]


def test_a_law_sum_may_have_a_term_of_its_own(tmp_path: Path) -> None:
    extra = (
        line("rader", "rr;bskatt;Skatt;rad;;R12;;;;;;;;;", "rr;efp;"),
        replaced("rader", "rr;res", "Räkna", "efp", "efp+bskatt"),
    )
    assert told("kommun-a", tmp_path, *extra) == []
    wrong = replaced("rader", "rr;netto", "Räkna", "+avs", "+avs+bskatt")  # R12 is no part of R4
    assert [each[1] for each in told("kommun-a", tmp_path / "2", extra[0], wrong)] == ["STR6"]


def test_two_rows_may_mean_one_law_row_and_one_may_be_hidden(tmp_path: Path) -> None:
    changes = (
        line("rader", "rr;jmf_int;Intäkter;rad;;R1j;;;;;;;;;nej", "rr;avs;"),
        line("rader", "rr;jmf_kost;Kostnader;rad;;R2j;;;;;;;;;nej", "rr;jmf_int;"),
        line("rader", "rr;jmf;Jämförelsestörande poster;rad;;;jmf_int+jmf_kost;;;;;;;;", "rr;jmf_kost;"),
        replaced("rader", "rr;netto", "Räkna", "+avs", "+avs+jmf"),
    )
    assert told("kommun-a", tmp_path, *changes) == []


def test_a_circle_is_told_once_and_its_tables_wait(tmp_path: Path) -> None:
    circle = (
        cell("rader", "rr;int", "Räkna", "br.kassa"),
        cell("rader", "br;kassa", "Räkna", "rr.int"),
    )
    judgement, _ = judged("kommun-a", tmp_path, *circle)
    assert [problem.code for problem in judgement.problems if problem.severity.value == "fel"] == ["STR4"]
    assert judgement.faulty == {"rr", "br"}


def test_a_chain_of_rows_has_an_end(tmp_path: Path) -> None:
    def chain(length: int) -> tuple[Change, Change]:
        rows = [
            "x;r0;Rad;rad;;;;;;;;;;;",
            *(f"x;r{n};Rad;rad;;;r{n - 1};;;;;;;;" for n in range(1, length + 1)),
        ]
        return line("tabeller", "x;X;personal;;;;;;;;;"), line("rader", "\n".join(rows))

    assert told("kommun-a", tmp_path, *chain(40)) == []
    assert [each[1] for each in told("kommun-a", tmp_path / "2", *chain(41))] == ["STR4"]
    assert [each[1] for each in told("kommun-a", tmp_path / "3", *chain(900))] == ["STR4"]


def test_revised_budget_is_asked_for_when_there_are_decisions(tmp_path: Path) -> None:
    change = cell("kolumner", "drift;kommunbidrag", "Betyder", "-budget_rev")
    assert told("kommun-c", tmp_path, change) == []  # kommun-c/budgetbeslut/2022.csv


def test_a_note_left_out_is_missed_by_its_row(tmp_path: Path) -> None:
    assert [each[:2] for each in told("kommun-a", tmp_path, without("rader", "not_skatt;ss"))] == [
        ("varning", "STR7")
    ]


def test_a_row_that_is_part_of_another_is_in_no_range(tmp_path: Path) -> None:
    part = line("rader", "not_skatt;del;varav tidigare år;varav;;;;;;;;;;;", "not_skatt;s1;")
    assert told("kommun-a", tmp_path, part) == []


def test_a_sum_that_means_nothing_lets_no_row_be_seen_by_the_law(tmp_path: Path) -> None:
    changes = (
        line("rader", "rr;x1;Egen post;rad;;;;;;;;;;;", "rr;res;"),
        line("rader", "rr;x2;Egen summa;summa;;;x1;;;;;;;;", "rr;x1;"),
    )
    assert [each[:2] for each in told("kommun-a", tmp_path, *changes)] == [("fel", "STR3")]


# -- with what is handed in ----------------------------------------------------------------------------
def test_the_figures_of_a_table_wait_for_its_structure(tmp_path: Path) -> None:
    change = replaced("rader", "rr;netto", "Räkna", "kost", "kostn")
    found = checked(copied("kommun-a", tmp_path, change))
    assert found.waiting == {"rr"}
    errors = {
        (problem.code, str(problem.origin)) for problem in found.problems if problem.severity.value == "fel"
    }
    assert {code for code, place in errors if "struktur/" in place} == {"STR4"}
    assert not [code for code, place in errors if "Resultaträkning!" in place]
    assert "C03" in {problem.code for problem in found.problems if problem.waits_for}


def test_a_fault_may_be_lowered_but_not_that_an_amount_vanishes(tmp_path: Path) -> None:
    grades = settings('kod = "9911"', 'kod = "9911"\n[allvar]\n"STR6" = "varning"\n"STR3" = "varning"')
    wrong = cell("rader", "rr;avs", "Betyder", "R8")
    assert [each[:2] for each in told("kommun-a", tmp_path, grades, wrong)] == [("varning", "STR6")]
    assert judged("kommun-a", tmp_path / "2", grades, wrong)[0].faulty == frozenset()
    loose = line("rader", "rr;jmf;Jämförelsestörande poster;rad;;;;;;;;;;;", "rr;avs;")
    found = told("kommun-a", tmp_path / "3", grades, loose)
    assert ("fel", "STR3") in [each[:2] for each in found]


# -- against last year ---------------------------------------------------------------------------------
def last_year(**amounts: int) -> dict[str, Published]:
    keys = {name.replace("__", "/") + "/kommun": amount for name, amount in amounts.items()}
    return {key: Published(key, Figure.const(amount, "", "tkr")) for key, amount in keys.items()}


def changed_since(tmp_path: Path, published: dict[str, Published], *changes: Change) -> list[str]:
    folder = copied("kommun-a", tmp_path)
    for change in changes:
        change(folder)
    municipality, _ = config.load(folder)
    assert municipality is not None
    structure, _ = load(municipality)
    found = check(structure, municipality, municipality.occasions[0], (), published).problems
    return [problem.message for problem in found if problem.code == "STR10"]


def test_an_id_that_was_another_row_last_year_is_told(tmp_path: Path) -> None:
    published = last_year(rr__avs=-900, rr__R3=-700, rr__R9=-900, rr__int=5000, rr__R1=5000)
    assert changed_since(tmp_path, published) == [
        "”Avskrivningar” (avs) betyder R3, men publicerades förra året lika med R9 (Finansiella kostnader)."
    ]


@pytest.mark.parametrize(
    "published",
    [
        last_year(rr__avs=-900, rr__R3=-900, rr__R9=-900),  # its own
        last_year(rr__avs=-900, rr__R3=-899, rr__R9=-900),  # but for rounding
        last_year(rr__avs=-900, rr__R3=-700, rr__R9=-800),  # restated, but no other row
        last_year(rr__avs=0, rr__R3=-700, rr__R9=0),  # nothing says nothing
        last_year(rr__R3=-700, rr__R9=-900),  # a new row
        {},
    ],
)
def test_an_id_that_may_be_the_same_row_is_left(published: dict[str, Published], tmp_path: Path) -> None:
    assert changed_since(tmp_path, published) == []


def test_an_own_row_may_not_be_called_as_another_law_row(tmp_path: Path) -> None:
    rename = (
        cell("rader", "rr;fint", "Rad", "R2"),
        replaced("rader", "rr;efp", "Räkna", "fint", "R2"),
    )
    (message,) = changed_since(tmp_path, {}, *rename)
    assert (
        message == "”Finansiella intäkter” (R2) har id för lagraden Verksamhetens kostnader, men betyder R8."
    )
