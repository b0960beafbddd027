from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline import build, config
from pipeline.colour import contrast
from pipeline.config import Municipality
from pipeline.setting import Section, declared, needed, setting
from pipeline.setting_kinds import TEXT, between
from pipeline.toml_reader import TomlReader
from tests import examples
from tests.drawn import LOGO
from tests.golden import views

ROOT = Path(__file__).resolve().parent.parent


def written(folder: Path, *replaced: tuple[str, str]) -> Path:
    source = (ROOT / "inputs" / "lindhult" / "kommun.toml").read_text(encoding="utf-8")
    for old, new in replaced:
        assert old in source
        source = source.replace(old, new)
    (folder / "logotyp.svg").write_bytes(LOGO)
    shutil.copytree(ROOT / "inputs" / "lindhult" / "bilder", folder / "bilder")
    (folder / "kommun.toml").write_text(source, encoding="utf-8")
    return folder


@pytest.mark.parametrize("kommun", ["almkoping", "lindhult"])
def test_the_examples_have_no_mistakes(kommun: str) -> None:
    municipality, problems = config.load(ROOT / "inputs" / kommun)
    assert municipality is not None
    assert problems == ()


@pytest.mark.parametrize(
    "days", ["fran = 2026-01-01", "fran = 2026-01-01\ntill = 2020-12-31", 'till = 2026-12-31\nfran = "nu"']
)
def test_an_occasion_without_a_period_is_one_fault_and_is_left_out(tmp_path: Path, days: str) -> None:
    head = 'slag = "vip"\nar = 2026\n'
    folder = written(tmp_path, (f"{head}fran = 2026-01-01\ntill = 2026-12-31", f"{head}{days}"))
    (folder / "2026-rambudget" / "sn").mkdir(parents=True)
    found, problems = build.targets(folder)
    assert [one.origin.place for one in problems if one.origin] == [
        f"tillfallen.2026-rambudget.{'fran' if 'nu' in days else 'till'}"
    ]
    assert "2026-rambudget" not in {target.occasion.id for target in found}


def test_the_examples_have_the_scale_they_should() -> None:
    almkoping, _ = config.load(ROOT / "inputs" / "almkoping")
    lindhult, _ = config.load(ROOT / "inputs" / "lindhult")
    assert almkoping is not None
    assert lindhult is not None
    assert [len(almkoping.of_kind(kind)) for kind in ("namnd", "bolag")] == [12, 11]
    assert [len(lindhult.of_kind(kind)) for kind in ("namnd", "bolag")] == [4, 3]


@pytest.mark.parametrize(
    ("replace", "place", "message"),
    [
        (('namn = "Lindhults kommun"', "namn = 5"), "kommun.namn", "väntades text"),
        (('huvudfarg = "#2f4a2b"', 'farg_bolag = "#a07a3c"'), "profil.farg_bolag", "mot vitt; minst 4,5:1"),
        (
            ('huvudfarg = "#2f4a2b"', 'farg_ekonomi = "#6f767d"'),
            "profil.farg_ekonomi",
            "mot sin egen ton; minst 4,5:1",
        ),
        (('huvudfarg = "#2f4a2b"', 'huvudfarg = "grön"'), "profil.huvudfarg", "inte en färg"),
        (('huvudfarg = "#2f4a2b"', 'huvudfarg = "#c8d8c0"'), "profil.huvudfarg", "mot #ffffff; minst 4,5:1"),
        (
            ('agare = "kommun"\nandel = 60', 'agare = "komun"\nandel = 60'),
            "enheter.varme.agare",
            "finns inte",
        ),
        (("andel = 60", "andel = 160"), "enheter.varme.andel", "0 och 100"),
        (("fran = 2025-01-01", 'fran = "2025-01-01"'), "tillfallen.2025-bokslut.fran", "datum"),
        (("till = 2025-12-31", "till = 2024-12-31"), "tillfallen.2025-bokslut.till", "slutar innan"),
        (("riskskala = 4", "riskskala = 5"), "styrmodell.riskskala", "antalet ord"),
        (("ram_manad = 6", "ram_manad = 13"), "styrmodell.ram_manad", "mellan 0 och 12"),
        (("decimaler = 0", "decimaler = -1"), "styrmodell.decimaler", "mellan 0 och 3"),
        (("riskskala = 4", "riskskala = 1"), "styrmodell.riskskala", "mellan 2 och 10"),
        (("ram_manad = 6", 'riskniva = [[1, "Låg"]]'), "styrmodell.riskniva", "minst två"),
        (("ram_manad = 6", 'riskniva = [[2, "Låg"], [9, "Hög"]]'), "styrmodell.riskniva", "från 1"),
        (("ram_manad = 6", 'riskniva = [[1, "Låg"], [17, "Hög"]]'), "styrmodell.riskniva", "högst 16"),
        (("ram_manad = 6", 'riskniva = [[1, "Låg"], ["9", "Hög"]]'), "styrmodell.riskniva", "par"),
        (('"delvis uppfyllt", ', ""), "styrmodell.malbedomningar", "4 olika ord, och den har 3"),
        (('"delvis uppfyllt", ', '"Uppfyllt", '), "styrmodell.malbedomningar", "4 olika ord"),
        (("ram_manad = 6", "malprognoser = []"), "styrmodell.malprognoser", "3 olika ord"),
        (('"oförändrad", ', ""), "styrmodell.trender", "4 olika ord"),
        (('"inte tillräcklig"', '" "'), "styrmodell.omdomen", "3 olika ord"),
        (("[tillfallen.2025-bokslut]", "[tillfallen.bokslut]"), "tillfallen.bokslut", "börja med året"),
        (
            ('foregaende = "2024-bokslut"\nhistorik', 'foregaende = "2023-bokslut"\nhistorik'),
            "tillfallen.2025-bokslut.foregaende",
            "inte ett tillfälle för 2024",
        ),
        (('"2022-bokslut", ', ""), "tillfallen.2025-bokslut.historik", "utan luckor"),
        (
            ('"2023-bokslut", "2024', '"2024-bokslut", "2023'),
            "tillfallen.2025-bokslut.historik",
            "utan luckor",
        ),
        (('prognos = "2025-maj"', 'prognos = "2024-maj"'), "tillfallen.2025-delar.prognos", "för 2025"),
        (
            ('bokslut = "2024-bokslut"\nplan', 'bokslut = "2023-bokslut"\nplan'),
            "tillfallen.2025-delar.bokslut",
            "för 2024",
        ),
        (('plan_senast = "06-30"', 'plan_senast = "juni"'), "styrmodell.plan_senast", "inte en dag på året"),
        (("hogst_mal = 7", "hogst_mål = 7"), "rad", "Efter nyckeln saknas likhetstecken"),
        (("hogst_mal = 7", "hogst_mall = 7"), "styrmodell.hogst_mall", "känns inte igen"),
    ],
)
def test_a_mistake_is_a_problem_with_its_key_path(
    tmp_path: Path, replace: tuple[str, str], place: str, message: str
) -> None:
    _, problems = config.load(written(tmp_path, replace))
    found = [problem for problem in problems if message in problem.message and place in str(problem.origin)]
    assert len(found) == 1
    assert found[0].code == "KONF"
    assert found[0].origin is not None
    assert found[0].origin.file == "kommun.toml"
    assert place in found[0].origin.place or place == "rad"


@pytest.mark.parametrize(
    ("replace", "name", "left"),
    [
        (('foregaende = "2024-bokslut"\nhistorik', 'foregaende = "2023-bokslut"\nhistorik'), "previous", ""),
        (('"2022-bokslut", ', ""), "history", ()),
        (('historik = ["2021-bokslut", "2022-bokslut", ', 'historik = ["2022-bokslut", '), "history", None),
    ],
)
def test_values_of_another_year_are_not_printed_under_a_year(
    tmp_path: Path, replace: tuple[str, str], name: str, left: object
) -> None:
    municipality, problems = config.load(written(tmp_path, replace))
    assert municipality is not None
    if left is None:  # fewer years without a gap are right
        assert problems == ()
        left = ("2022-bokslut", "2023-bokslut", "2024-bokslut")
    assert getattr(municipality.occasions[0], name) == left


ONE = "ram_manad = 6"
ALONE = {
    ('procent = "1.0"', "procent = nan"): "Här väntades ett tal, men värdet är inget ändligt tal.",
    ('procent = "1.0"', "procent = inf"): "Här väntades ett tal, men värdet är inget ändligt tal.",
    ("belopp = 500", "belopp = -5"): "Värdet -5 är mindre än 0.",
    ('skatt = "20.6"', "skatt = 206"): "Värdet 206 är inte mellan 0 och 100.",
    ('skatt = "20.6"', "skatt = true"): "Här väntades ett tal, men värdet är true.",
    (ONE, "hogst_mal_2 = 1"): "Nyckeln ”hogst_mal_2” känns inte igen.",
    (ONE, "atgard_dagar = 1.5"): "Här väntades ett heltal, men värdet är 1.5.",
    ("fem_block = true", "fem_block = 'ja'"): "Här väntades true eller false, men värdet är ”ja”.",
    ("fem_block = true", "fem_block = ['ja']"): "Här väntades true eller false, men värdet är en lista.",
    ('plan_senast = "06-30"', "plan_senast = 2025-06-30"): "Här väntades text, men värdet är 2025-06-30.",
    ('"delvis uppfyllt", ', '"Uppfyllt", '): "Skalan ska ha 4 olika ord, och den har 3.",
    ('kod = "9902"', 'kod = "902"'): "”902” är inte fyra siffror.",
    ('namn = "Lindhults kommun"', 'namn = " "'): "Uppgiften är tom.",
    (
        "till = 2025-12-31\ndatum = 2026-03-25",
        "till = 'juni'\ndatum = 2026-03-25",
    ): "Här väntades ett datum, men värdet är ”juni”.",
    ("beslutas = 2025-10-20", 'beslutas = "i höst"'): "Här väntades ett datum, men värdet är ”i höst”.",
    ("namnd = 2026-02-10", 'namnd = "i vår"'): "Här väntades ett datum, men värdet är ”i vår”.",
    ("andel = 60", "andel = nan"): "Här väntades ett tal, men värdet är inget ändligt tal.",
}


@pytest.mark.parametrize(("change", "message"), ALONE.items(), ids=[new for _, new in ALONE])
def test_a_mistake_is_told_once_as_it_is_written(
    tmp_path: Path, change: tuple[str, str], message: str
) -> None:
    _, problems = config.load(written(tmp_path, change))
    assert [problem.message for problem in problems] == [message]


def test_a_day_that_is_none_is_no_day(tmp_path: Path) -> None:
    wrong = (
        ("beslutas = 2025-10-20", 'beslutas = "i höst"'),
        ("namnd = 2026-02-10", 'namnd = "i vår"'),
    )
    municipality, _ = config.load(written(tmp_path, *wrong))
    assert municipality is not None
    year_end, interim = municipality.occasions[:2]
    assert interim.decided is None
    assert list(year_end.due) == ["namnd-liten", "bolag", "central"]


def test_a_file_saved_by_notepad_is_read(tmp_path: Path) -> None:
    folder = written(tmp_path)
    path = folder / "kommun.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    municipality, problems = config.load(folder)
    assert municipality is not None
    assert problems == ()


def test_a_kind_that_there_is_not_is_one_problem(tmp_path: Path) -> None:
    folder = written(tmp_path, ('slag = "delar"', 'slag = "delår"'))
    _, problems = build.targets(folder)
    assert [problem.message for problem in problems] == ["”delår” är inte ett slag av tillfälle."]


def test_a_missing_file_is_one_problem(tmp_path: Path) -> None:
    municipality, problems = config.load(tmp_path)
    assert municipality is None
    assert [problem.code for problem in problems] == ["KONF"]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("replace", "place", "message"),
    [
        (('slag = "bokslut"', 'slag = "boksluten"'), "tillfallen.2025-bokslut.slag", "inte ett slag"),
        (
            ('["arsredovisning", "kortversion", ', '["arsredovisningen", "arsredovisning", "kortversion", '),
            "tillfallen.2025-bokslut.rapporter",
            "byggs inte",
        ),
        (
            ('"omslag"\nrapport = "arsredovisning"', '"omslag"\nrapport = "arsredovisningen"'),
            "bilder 1.rapport",
            "ingen rapport som heter",
        ),
    ],
)
def test_an_occasion_nobody_can_build_is_a_problem(
    tmp_path: Path, replace: tuple[str, str], place: str, message: str
) -> None:
    _, problems = build.targets(written(tmp_path, replace))
    assert [(p.code, p.origin.place if p.origin else "") for p in problems if message in p.message] == [
        ("KONF", place)
    ]


@pytest.mark.parametrize(
    ("kind", "line", "day", "told"),
    [
        ("2025-bokslut", "bolag = 2026-03-01", "2025-12-30", True),
        ("2025-bokslut", "bolag = 2026-03-01", "2025-12-31", False),
        ("2025-bokslut", "bolag = 2026-03-01", "2026-01-01", False),
        ("2025-delar", "bolag = 2025-09-26", "2025-08-30", True),
        ("2025-delar", "bolag = 2025-09-26", "2025-08-31", False),
        ("2025-internkontroll", "namnd = 2025-12-31", "2025-12-30", True),
        ("2026-rambudget", "namnd = 2025-05-16", "2025-01-01", False),  # a plan is handed in before its year
        ("2025-kvalitet", "namnd = 2025-10-31", "2025-08-01", False),  # a quality report's year goes on
    ],
)
def test_a_due_date_before_the_end_of_the_period_is_a_mistake(
    tmp_path: Path, kind: str, line: str, day: str, *, told: bool
) -> None:
    key = line.split(" = ", maxsplit=1)[0]
    source = (ROOT / "inputs" / "lindhult" / "kommun.toml").read_text(encoding="utf-8")
    before, after = source.split(f"[tillfallen.{kind}.lamnas]", 1)
    assert line in after
    words = f"{before}[tillfallen.{kind}.lamnas]{after.replace(line, f'{key} = {day}', 1)}"
    (tmp_path / "logotyp.svg").write_bytes(LOGO)
    shutil.copytree(ROOT / "inputs" / "lindhult" / "bilder", tmp_path / "bilder")
    (tmp_path / "kommun.toml").write_text(words, encoding="utf-8")
    _, problems = config.load(tmp_path)
    places = [problem.origin.place for problem in problems if problem.origin]
    assert places == ([f"tillfallen.{kind}.lamnas.{key}"] if told else [])


# -- facts of the documents -----------------------------------------------------------------------
def facts(tmp_path: Path, common: str, first: str, second: str) -> tuple[Municipality, list[tuple[str, str]]]:
    """Return a municipality of two occasions with facts, and where and what is told of them."""
    about = '[kommun]\nnamn = "Lilleby kommun"\nkort = "Lilleby"\nkod = "9999"\n'
    day = "fran = 2025-01-01\ntill = 2025-12-31\ndatum = 2026-03-25\n"
    words = (
        f"{about}fakta = {common}\n[tillfallen.2025-bokslut]\n{day}fakta = {first}\n"
        f'[tillfallen.2025-kvalitet]\nslag = "kvalitet"\n{day}fakta = {second}\n'
    )
    (tmp_path / "kommun.toml").write_text(words, "utf-8")
    municipality, problems = config.load(tmp_path)
    assert municipality is not None
    return municipality, [(one.origin.place if one.origin else "", one.message) for one in problems]


CONTACT = '["Kontakt", "kommunen@lilleby.example"]'


def test_an_occasion_has_its_own_facts_and_those_of_the_municipality(tmp_path: Path) -> None:
    town, told = facts(
        tmp_path,
        f'[{CONTACT}, ["Produktion", "Kontoret"]]',
        '[["Diarienummer", "KS 2026/7"], ["kontakt", "bokslut@lilleby.example"]]',
        '[["Diarienummer", "KS 2025/7"]]',
    )
    assert told == []
    closing, quality = town.occasions
    assert town.facts_of(closing) == (
        ("Diarienummer", "KS 2026/7"),
        ("kontakt", "bokslut@lilleby.example"),
        ("Produktion", "Kontoret"),
    )
    assert town.facts_of(quality) == (
        ("Diarienummer", "KS 2025/7"),
        ("Kontakt", "kommunen@lilleby.example"),
        ("Produktion", "Kontoret"),
    )


def test_one_number_for_all_documents_is_told(tmp_path: Path) -> None:
    _, told = facts(tmp_path, '[["Dnr", "KS 2026/7"]]', "[]", "[]")
    assert told == [
        ("kommun.fakta", "Dnr KS 2026/7 gäller ett ärende men skulle stå i alla kommunens rapporter.")
    ]


def test_a_number_that_another_occasion_has_is_told_at_the_second(tmp_path: Path) -> None:
    _, told = facts(
        tmp_path, "[]", '[["Diarienummer", "KS 2026/7"]]', f'[["Diarienummer", "ks  2026/7"], {CONTACT}]'
    )
    assert told == [("tillfallen.2025-kvalitet.fakta", "Diarienummer ks  2026/7 står redan på 2025-bokslut.")]


def test_a_contact_may_stand_on_several_occasions(tmp_path: Path) -> None:
    assert facts(tmp_path, "[]", f"[{CONTACT}]", f"[{CONTACT}]")[1] == []


@pytest.mark.parametrize("kommun", ["almkoping", "lindhult"])
def test_every_report_of_an_example_shows_the_number_of_its_own_case(kommun: str) -> None:
    every = [view for view in views(kommun).values() if view.facts]  # a letter has its number at its head
    found = [dict(view.facts)["Diarienummer"] for view in every]
    own = {view.occasion: dict(view.facts)["Diarienummer"] for view in every}
    assert len(set(own.values())) == len(own) == len(examples.targets(kommun))
    assert all(re.fullmatch(r"KS 202[567]/\d+", number) for number in found)


@dataclass(frozen=True, kw_only=True)
class Bench:
    """A table of settings that no municipality has."""

    seats: int = setting("platser", between(1, 9), 4, "Hur många som får plats.")
    place: str = needed("plats", TEXT, "Var den står.")


def test_a_setting_more_is_one_declaration() -> None:
    reader = TomlReader()
    assert Bench(**Section(reader, {"platser": 6, "plats": "torget"}, "bank", Bench).values()).seats == 6
    assert Section(reader, {"plats": "torget"}, "bank", Bench).values() == {"seats": 4, "place": "torget"}
    assert reader.problems == []
    Section(reader, {"platser": 10, "platz": "torget"}, "bank", Bench).values()
    assert [(problem.origin.place, problem.message) for problem in reader.problems if problem.origin] == [
        ("bank.platz", "Nyckeln ”platz” känns inte igen."),
        ("bank.platser", "Värdet 10 är inte mellan 1 och 9."),
        ("bank.plats", "Uppgiften saknas."),
    ]
    assert reader.problems[0].hint == "Menas plats? Kända nycklar här: platser, plats."
    assert [(name, one.key, one.needed) for name, one in declared(Bench)] == [
        ("seats", "platser", False),
        ("place", "plats", True),
    ]
