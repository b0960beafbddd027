"""Whatever stands in ``kommun.toml``: it is read as it is written, or told at its key. Never an exception, never a unit that is gone."""

from __future__ import annotations

import datetime as dt
import inspect
import re
import tempfile
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from tomllib import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as trials
from hypothesis import strategies as st
from manual import example

from pipeline import build, config
from pipeline.collect import collect
from pipeline.config import HOLDERS, SECTIONS, Municipality
from pipeline.model import Problem, Severity
from pipeline.read.published import read_published
from pipeline.setting import Section, Setting, declared
from pipeline.toml_reader import TomlReader
from pipeline.toml_text import _FAULTS, tables
from pipeline.units import UNIT_KINDS
from tests.drawn import LOGO
from tests.toml import file

BASE: dict[str, Any] = {
    "kommun": {"namn": "Lilleby kommun", "kort": "Lilleby", "kod": "9999"},
    "ord": {"central": "ekonomikontoret"},
    "styrmodell": {"perspektiv": ["Resultat"]},
    "profil": {"motiv": "forest"},
    "publicering": {"licens": "CC0-1.0"},
    "enheter": {
        "kn": {
            "namn": "Kulturnämnden",
            "slag": "namnd",
            "verksamheter": [["KN10", "Bibliotek"], ["KN20", "Musik"]],
        },
        "ek": {"namn": "Ekonomikontoret", "slag": "central"},
        "fin": {"namn": "Finansen", "slag": "finans"},
        "bo": {"namn": "Lillebyhus AB", "slag": "bolag", "agare": "kommun", "andel": 80},
    },
    "tillfallen": {
        "2025-bokslut": {
            "slag": "bokslut",
            "fran": dt.date(2025, 1, 1),
            "till": dt.date(2025, 12, 31),
            "datum": dt.date(2026, 3, 25),
            "rapporter": ["arsredovisning"],
        }
    },
    "omorganisation": [
        {"datum": dt.date(2025, 7, 1), "beslut": "KF § 41", "flytta": [["kn.KN10", "kn.KN20", 100]]},
    ],
    "bilder": [{"fil": "motiv.svg", "alt": "En grön ruta.", "illustration": "Lilleby kommun"}],
    "bilagor": [
        {
            "tillfalle": "2025-bokslut",
            "rapport": "arsredovisning",
            "titel": "Bedömning",
            "avsandare": "Revisorerna",
            "fil": "bedomning.pdf",
        }
    ],
    "skrivelser": [{"tillfalle": "2025-bokslut", "rapport": "arsredovisning"}],
    "godtagna": [
        {"kontroll": "C47", "galler": "kn", "skal": "Rätt.", "vem": "Chefen", "datum": dt.date(2026, 1, 1)}
    ],
}
TABLES = {
    "kommun": ("kommun",),
    "enheter": ("enheter", "bo"),
    "ord": ("ord",),
    "tillfallen": ("tillfallen", "2025-bokslut"),
    "styrmodell": ("styrmodell",),
    "profil": ("profil",),
    "publicering": ("publicering",),
    "omorganisation": ("omorganisation", 0),
    "bilder": ("bilder", 0),
    "skrivelser": ("skrivelser", 0),
    "bilagor": ("bilagor", 0),
    "godtagna": ("godtagna", 0),
}


@dataclass(frozen=True)
class Key:
    """A setting, in the table of the base where it stands."""

    section: str
    field: str
    setting: Setting

    @property
    def path(self) -> str:
        """Return its path as problems write it."""
        first, *rest = TABLES[self.section]
        below = [
            ("." if self.section == "omorganisation" else " ") + "1" if at == 0 else f".{at}" for at in rest
        ]
        return f"{first}{''.join(below)}.{self.setting.key}"


KEYS = [Key(section, field, one) for section, holder in HOLDERS.items() for field, one in declared(holder)]
IDS = [f"{key.section}.{key.setting.key}" for key in KEYS]


def changed(key: Key, value: object) -> dict[str, Any]:
    """Return the base with one value; a table or a list on the way is copied."""

    def put(node: Any, way: tuple[Any, ...]) -> Any:
        if not way:
            return {**node, key.setting.key: value}
        return (
            {**node, way[0]: put(node[way[0]], way[1:])}
            if isinstance(node, dict)
            else [put(one, way[1:]) if at == way[0] else one for at, one in enumerate(node)]
        )

    whole: dict[str, Any] = put(BASE, TABLES[key.section])
    return whole


def read(content: dict[str, Any]) -> tuple[Municipality, tuple[Problem, ...]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "lilleby"
        folder.mkdir()
        (folder / "kommun.toml").write_bytes(file(content))
        (folder / "motiv.svg").write_bytes(LOGO)
        municipality, problems = config.load(folder)
        assert municipality is not None, problems
        found, told = build.targets(folder)  # what makes more of the settings does not stumble either
        assert set(problems) <= set(told)
        assert len(found) == len(municipality.occasions)
    return municipality, told


# -- values -----------------------------------------------------------------------------------------
ENDLESS = [
    Decimal(one)
    for one in (
        "1e400",
        "-1e9999999",
        "1e999999999",
        "1e-300",
        "-1e-999999",
        "0.1234567890123456789012345678",
    )
]
NUMBERS = st.one_of(
    st.integers(),
    st.sampled_from([0, 1, 2, 16, 100, 9999, -(10**30), 10**400]),
    st.decimals(allow_nan=False, allow_infinity=False).map(lambda n: float(n) if abs(n) < 10**300 else 0.5),
    st.sampled_from([float("nan"), float("inf"), float("-inf")]),
    st.sampled_from(ENDLESS),
)
TEXTS = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=30),
    st.sampled_from(
        [
            "",
            " ",
            "1,5",
            "12",
            "2025-12-31",
            "con",
            "../../x",
            "/etc/passwd",
            "C:\\x",
            "a\nb",
            "=1+1",
            "{{ 7*7 }}",
            "<b>",
            "1e400",
            "nan",
            "\u202e",
            "a" * 5000,
            "räksmörgås",
            "kommun",
            "bo",
        ]
    ),
)
DAYS = st.one_of(st.dates(), st.datetimes(), st.times())
LEAVES = st.one_of(st.booleans(), NUMBERS, TEXTS, DAYS)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=8), inner, max_size=3),
    ),
    max_leaves=8,
)


def same(read: object, written: object) -> bool:
    """Tell whether what is read says what is written: lists as lists, texts composed, numbers as numbers."""
    if isinstance(written, bool) or isinstance(read, bool):
        return read is written
    if isinstance(written, list):
        return isinstance(read, tuple) and len(read) == len(written) and all(map(same, read, written))
    if isinstance(written, dict):
        return isinstance(read, dict | tuple) and len(read) == len(written)
    if isinstance(read, Decimal):
        return read == Decimal(str(written))
    if isinstance(read, str) and isinstance(written, str):
        return squeezed(read) == squeezed(written)
    year = read.year if isinstance(read, dt.date) else None  # a day or a year
    return (type(read) is type(written) and read == written) or (year is not None and year == written)


def squeezed(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split()).casefold()


def of(municipality: Municipality, key: Key) -> object:
    if key.section == "kommun":
        return getattr(municipality, key.field)
    if key.section == "enheter":
        return getattr(municipality.unit("bo"), key.field)
    if key.section == "tillfallen":
        return getattr(municipality.occasion("2025-bokslut"), key.field)
    holders = {"ord": municipality.words, "publicering": municipality.publishing}
    return getattr(holders.get(key.section, municipality.settings), key.field)


def told_at(key: Key, problems: tuple[Problem, ...]) -> bool:
    return any(
        one.code == "KONF" and one.origin and one.origin.place.startswith(key.path) for one in problems
    )


@pytest.mark.parametrize("key", KEYS, ids=IDS)
@given(value=VALUES)
@trials(max_examples=20)
def test_a_value_is_read_as_it_is_written_or_told_at_its_key(key: Key, value: object) -> None:
    municipality, problems = read(changed(key, value))
    assert [unit.id for unit in municipality.units] == list(BASE["enheter"])
    left_out = key.section == "tillfallen" and key.field in {"start", "end"} and problems  # it has no period
    assert [one.id for one in municipality.occasions] == ([] if left_out else list(BASE["tillfallen"]))
    assert {unit.kind for unit in municipality.units} <= set(
        UNIT_KINDS
    )  # a unit of no kind would be in no table
    assert all(unit.valid_to is None or unit.valid_to.year >= 1900 for unit in municipality.units)
    if told_at(key, problems):
        return
    if key.section == "omorganisation":
        assert len(municipality.reorganisations) == 1
    elif key.section == "bilder":
        assert len(municipality.pictures) == 1
    elif key.section == "bilagor":
        assert len(municipality.attachments) == 1
    elif key.section == "skrivelser":
        assert len(municipality.letters) == 1
    elif key.section == "godtagna":
        assert len(municipality.settings.accepted) == 1
    elif key.section == "profil":
        assert value == "" or not isinstance(value, dict | list | int | float)
    elif key.path == "kommun.formular" and value == "":
        assert municipality.form_id == "lilleby"  # nothing is said: it is the folder's name
    elif key.setting.key not in {
        "allvar",
        "godtagna",
        "offentliga_kontakter",
    }:  # the last as they are compared
        assert same(of(municipality, key), value)


@pytest.mark.parametrize("key", [key for key in KEYS if key.setting.needed], ids=lambda key: key.path)
def test_a_needed_value_that_is_not_there_is_told(key: Key) -> None:
    whole = changed(key, None)
    table: Any = whole
    for step in TABLES[key.section]:
        table = table[step]
    del table[key.setting.key]
    municipality, problems = read(whole)
    assert len(municipality.units) == len(BASE["enheter"])
    assert [one.message for one in problems if told_at(key, (one,))] == ["Uppgiften saknas."]


@pytest.mark.parametrize("key", KEYS, ids=IDS)
def test_a_key_with_a_letter_wrong_is_told_with_the_one_that_is_meant(key: Key) -> None:
    name = key.setting.key
    wrong = f"{name[:-1]}{'x' if name[-1] != 'x' else 'y'}"
    _, problems = read(changed(Key(key.section, key.field, Setting(wrong, key.setting.kind, None, "")), 1))
    (told,) = [one for one in problems if "känns inte igen" in one.message]
    assert told.message == f"Nyckeln ”{wrong}” känns inte igen."
    near = re.match(r"Menas (\S+)\? ", told.hint)
    assert near or len(name) < 4
    assert name in told.hint


@pytest.mark.parametrize("key", KEYS, ids=IDS)
def test_the_manual_has_an_example_that_is_read(key: Key) -> None:
    line = example(key.setting)
    assert "…" not in line
    table, wrong = tables(line.encode())
    assert wrong is None
    reader = TomlReader()
    before = {
        "end": dt.date(2025, 12, 31),
        "start": dt.date(2025, 1, 1),
        "id": "2025-bokslut",
        "risk_scale": 4,
    }
    Section(reader, table, key.section, HOLDERS[key.section]).value(key.field, **before)
    assert [one.message for one in reader.problems if key.setting.key in str(one.origin)] == []


def test_every_table_of_the_file_is_in_the_manual() -> None:
    assert list(SECTIONS) == [*dict.fromkeys(SECTIONS)]
    assert HOLDERS.keys() <= SECTIONS.keys()
    assert SECTIONS.keys() - HOLDERS.keys() == {"rubriker", "ordlista", "allvar"}


# -- tables, and what they are called ------------------------------------------------------------------
@pytest.mark.parametrize("section", SECTIONS)
@given(value=VALUES)
@trials(max_examples=20)
def test_a_section_may_be_anything(section: str, value: object) -> None:
    municipality, problems = read({**BASE, section: value})
    meant = isinstance(
        value, list if section in {"bilder", "skrivelser", "bilagor", "godtagna", "omorganisation"} else dict
    )
    assert meant or any(one.origin and one.origin.place == section for one in problems)
    if section == "enheter" and isinstance(value, dict):
        named = {unicodedata.normalize("NFC", str(key)) for key in value}
        assert {unit.id for unit in municipality.units} == named


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("a.b", "små bokstäver a–z"), ("a b", "små bokstäver a–z"), ("vård", "små bokstäver a–z"), ("BUN", "små bokstäver a–z"),
        ("bun.", "små bokstäver a–z"), ("bun-", "små bokstäver a–z"), ("1bun", "små bokstäver a–z"), ("", "små bokstäver a–z"),
        ("con", "mapp i Windows"), ("nul", "mapp i Windows"), ("aux", "mapp i Windows"), ("com1", "mapp i Windows"), ("lpt9", "mapp i Windows"),
        ("a" * 41, "41 tecken"), ("koncern", "betyder något annat"),
    ],
)  # fmt: skip
def test_an_id_that_no_folder_can_have_is_told(key: str, said: str) -> None:
    units = {**BASE["enheter"], key: {"namn": "Vårdnämnden"}}
    municipality, problems = read({**BASE, "enheter": units})
    assert [one.id for one in municipality.units] == list(units)
    assert [said in one.message for one in problems] == [True]


@pytest.mark.parametrize("key", ["bun", "a", "barn-och-unga", "com10", "a" * 40, "n1-2"])
def test_an_ordinary_id_is_right(key: str) -> None:
    assert read({**BASE, "enheter": {**BASE["enheter"], key: {"namn": "Vårdnämnden"}}})[1] == ()


@pytest.mark.parametrize(
    ("key", "many"), [("2025-bok slut", 1), ("2025-bokslut.", 1), ("2025-a/b", 1), ("2025-Bokslut", 1), ("2025-år", 0), ("2025-" + "a" * 36, 1), ("2025-" + "a" * 35, 0)]
)  # fmt: skip
def test_an_occasion_is_the_name_of_a_folder(key: str, many: int) -> None:
    occasions = {**BASE["tillfallen"], key: BASE["tillfallen"]["2025-bokslut"]}
    municipality, problems = read({**BASE, "tillfallen": occasions})
    assert [one.id for one in municipality.occasions] == list(occasions)
    assert len(problems) == many


@pytest.mark.parametrize("owners", [{"bo": "bo"}, {"bo": "kn", "kn": "bo"}])
def test_who_owns_itself_is_told(owners: dict[str, str]) -> None:
    units = {
        key: {**one, **({"agare": owners[key]} if key in owners else {})}
        for key, one in BASE["enheter"].items()
    }
    _, problems = read({**BASE, "enheter": units})
    assert {one.origin.place for one in problems if one.origin} == {f"enheter.{key}.agare" for key in owners}


# -- the text of the file --------------------------------------------------------------------------------
def apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


ABOUT = 'namn = "Åmåls kommun"\nkort = "Åmål"\nkod = "1492"\n'


@pytest.mark.parametrize("encoded", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_letters_taken_apart_and_marks_of_editors_make_no_difference(
    tmp_path: Path, encoded: str, ends: str
) -> None:
    words = f'[kommun]\n{ABOUT}[ordlista]\n"Överföring" = "Från år till år."\n[enheter.kn]\nnamn = "Kulturnämnden"\n'
    (tmp_path / "kommun.toml").write_bytes(apart(words).replace("\n", ends).encode(encoded))
    municipality, problems = config.load(tmp_path)
    assert municipality is not None
    assert problems == ()
    assert (municipality.name, municipality.short) == ("Åmåls kommun", "Åmål")
    assert municipality.glossary == (("Överföring", "Från år till år."),)
    assert municipality.units[0].name == "Kulturnämnden"


def test_a_logo_is_found_by_a_name_that_is_taken_apart(tmp_path: Path) -> None:
    (tmp_path / apart("märke.svg")).write_bytes(LOGO)
    (tmp_path / "kommun.toml").write_text(f'[kommun]\n{ABOUT}[profil]\nlogotyp = "märke.svg"\n', "utf-8")
    municipality, problems = config.load(tmp_path)
    assert problems == ()
    assert municipality is not None
    assert municipality.profile.logo is not None
    assert b"#2f4a2b" in municipality.profile.logo


@pytest.mark.parametrize("name", ["../m.svg", "/etc/m.svg", "..\\m.svg", "C:\\m.svg"])
def test_a_logo_elsewhere_is_told(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "k"
    folder.mkdir()
    (tmp_path / "m.svg").write_bytes(LOGO)
    (folder / "kommun.toml").write_text(f"[kommun]\n{ABOUT}[profil]\nlogotyp = '{name}'\n", "utf-8")
    _, problems = config.load(folder)
    assert [one.message for one in problems] == [f"Logotypen {name} ligger inte i kommunens mapp."]


WRONG = {
    'a = 1\nb = "x"\na = 2\n': ("rad 3", "Nyckeln ”a” står redan på rad 1."),
    "[enheter.bun]\nx = 1\n[ord]\n[enheter.bun]\n": ("rad 4", "[enheter.bun] står redan på rad 1."),
    'a = "x\n': ("rad 1", "saknar avslutande citattecken"),
    "a = [1, 2\nb = 3\n": ("rad 2", "En lista saknar"),
    "a = { b = 1\n": ("rad 1", "klammer"),
    "a = { b = 1, b = 2 }\n": ("rad 1", "Samma nyckel står två gånger"),
    'a = "C:\\sökväg"\n': ("rad 1", "omvänt snedstreck"),
    "a = 2025-02-30\n": ("rad 1", "Datumet finns inte"),
    "a = ja\n": ("rad 1", "Värdet kan inte läsas"),
    "a = 1,5\n": ("rad 1", "Efter värdet står något mer"),
    "[enheter.bun\n": ("rad 1", "hakparentes"),
    "[enheter.vård]\n": ("rad 1", "hakparentes"),
    "ett namn = 1\n": ("rad 1", "saknas likhetstecken"),
    "åtgärd = 1\n": ("rad 1", "inte får stå där"),
    "a =\xa01\n": ("rad 1", "ett fast mellanslag"),
    "a = ”ett”\n": ("rad 1, kolumn 5", "Citattecknet ” kan inte användas"),
    "[a]\n”b” = 1\n": ("rad 2, kolumn 1", "Citattecknet ” kan inte användas"),
    "a = ['ett', ‘två’]\n": ("rad 1, kolumn 13", "Citattecknet ‘ kan inte användas"),
    "a = 1\n\n= 2\n": ("rad 3", "inte får stå där"),
    f"a = {'9' * 5000}\n": ("", "för långt"),
    f"a = {'[' * 5000}{']' * 5000}\n": ("", "många nivåer"),
    "[a]\nb = 1\n[a.b]\n": ("rad 3", "två gånger, eller är både tabell och värde"),
}


@pytest.mark.parametrize(("words", "said"), WRONG.items(), ids=range(len(WRONG)))
def test_a_fault_of_writing_is_told_in_swedish_with_its_line(words: str, said: tuple[str, str]) -> None:
    table, problem = tables(words.encode())
    assert table == {}
    assert problem is not None
    assert problem.code == "KONF"
    assert problem.hint
    assert problem.origin is not None
    assert problem.origin.place.startswith(said[0])
    assert said[1] in problem.message


def test_another_encoding_is_told_with_its_line() -> None:
    _, problem = tables('[kommun]\nkod = "1492"\nnamn = "Åmåls kommun"\n'.encode("cp1252"))
    assert problem is not None
    assert problem.origin is not None
    assert problem.origin.place == "rad 3"


def reader_messages() -> Iterator[str]:
    """Yield how the messages of Python's reader begin."""
    for found in re.finditer(r'suffixed_err\(\s*src,\s*[^,]+,\s*f?"([^"{]+)', inspect.getsource(_parser)):
        yield found[1]


def test_every_message_of_the_reader_is_known() -> None:
    messages = sorted(set(reader_messages()))
    assert len(messages) > 12
    assert [one for one in messages if not any(one.startswith(fault[0]) for fault in _FAULTS)] == []


@given(data=st.binary(max_size=60) | st.text(st.characters(codec="utf-8"), max_size=60).map(str.encode))
@trials(max_examples=400)
def test_whatever_the_file_holds_it_is_read_or_told(data: bytes) -> None:
    table, problem = tables(data)
    assert problem is None or table == {}


LINES = st.sampled_from(["[enheter.a]", "[[enheter.a]]", "a = 1", "a.b = 2", 'a = "', "[", "a = [1,", "}", "a = {b = 1}", "'å' = 1", "a = 2025-13-01", "\\"])  # fmt: skip


@given(lines=st.lists(LINES, max_size=6))
@trials(max_examples=300)
def test_whatever_lines_the_file_has_their_fault_is_told_by_line(lines: list[str]) -> None:
    _, problem = tables("\n".join(lines).encode())
    assert problem is None or (problem.origin and problem.origin.place.startswith("rad "))
    assert problem is None or "inte giltig TOML" not in problem.message


def test_folders_are_found_by_names_that_are_taken_apart(tmp_path: Path) -> None:
    folder = tmp_path / apart("åmål")
    words = (
        f"[kommun]\n{ABOUT}[tillfallen.'2025-år']\nslag = 'kvalitet'\nfran = 2025-01-01\ntill = 2025-12-31\ndatum = 2026-03-25\n"
        "foregaende = '2024-år'\n[enheter.kn]\nnamn = 'Kulturnämnden'\n"
    )
    (folder / apart("2025-år") / "kn").mkdir(parents=True)
    (folder / "published").mkdir()
    (folder / "published" / apart("2024-år.csv")).write_text("nyckel;varde;enhet;benamning\n", "utf-8")
    (folder / "kommun.toml").write_text(apart(words), "utf-8")
    for path in (folder, folder / apart("2025-år"), folder / "2025-år"):
        (target,), problems = build.targets(path)
        assert problems == ()
        assert target.municipality.id == "åmål"
        assert collect(target.municipality, target.occasion) == ((), ())
        assert target.folder.is_dir()
        _, told = read_published(target.municipality, target.occasion.published)
        assert told == ()


@pytest.mark.parametrize(
    ("change", "place", "hint"),
    [
        ({"slag": "boklsut", "rapporter": []}, "slag", "Menas bokslut? "),
        ({"rapporter": ["årsredovisning"]}, "rapporter", "Menas arsredovisning? "),
        ({"lamnas": {"namd": dt.date(2026, 2, 1)}}, "lamnas.namd", "Menas namnd? "),
        ({"laser": ["2025-bokslutet"]}, "laser", "Ta bort raden."),
    ],
)
def test_what_is_nearly_right_is_told_with_what_is_meant(
    change: dict[str, Any], place: str, hint: str
) -> None:
    one = {**BASE["tillfallen"]["2025-bokslut"], **change}
    alone = {key: value for key, value in BASE.items() if key not in {"skrivelser", "bilagor"}}
    _, problems = read({**alone, "tillfallen": {"2025-bokslut": one}})
    assert [problem.origin.place for problem in problems if problem.origin] == [
        f"tillfallen.2025-bokslut.{place}"
    ]
    assert problems[0].hint.startswith(hint)


def test_an_occasion_that_there_is_not_is_told_with_the_one_that_is_meant(tmp_path: Path) -> None:
    folder = tmp_path / "lilleby"
    (folder / "2025-boksult").mkdir(parents=True)
    (folder / "kommun.toml").write_bytes(file(BASE))
    (folder / "motiv.svg").write_bytes(LOGO)
    _, problems = build.targets(folder / "2025-boksult")
    assert [problem.hint.startswith("Menas 2025-bokslut? ") for problem in problems] == [True]


def test_other_titles_for_a_column_that_there_is_not_are_told() -> None:
    municipality, problems = read({**BASE, "rubriker": {"Utfal": ["Bokslut"], "Budget": ["Plan"]}})
    assert municipality.aliases == {"Utfal": ("Bokslut",), "Budget": ("Plan",)}
    ((told, severity),) = [(problem.hint, problem.severity) for problem in problems]
    assert told.startswith("Menas Utfall? ")
    assert severity is Severity.WARNING
