"""Next year out of this year: what is added, what is left alone, and what a person is told to do."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from pipeline import build as stages
from pipeline import config, next_year
from pipeline.cli import main
from pipeline.model import Dataset, Origin, Row
from pipeline.next_year import remains
from pipeline.next_year.occasions import Occasions, day_later, later
from pipeline.starter import new

ROOT = Path(__file__).resolve().parent.parent
Town = Callable[[str], Path]


@pytest.fixture
def town(tmp_path: Path) -> Town:
    def copy(name: str) -> Path:
        return Path(shutil.copytree(ROOT / "inputs" / name, tmp_path / "inputs" / name))

    return copy


def run(folder: Path, *words: str) -> tuple[int, str]:
    outputs = folder.parents[1] / "outputs"
    done = CliRunner().invoke(main, ["new-year", str(folder), "--outputs", str(outputs), *words])
    assert "Traceback" not in done.output
    return done.exit_code, done.output


def settings(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "kommun.toml").read_text(encoding="utf-8"))


def edit(folder: Path, old: str, new_: str, count: int = 1) -> None:
    words = (folder / "kommun.toml").read_text(encoding="utf-8")
    assert words.count(old) >= count
    (folder / "kommun.toml").write_text(words.replace(old, new_, count), encoding="utf-8")


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b""
        for path in folder.rglob("*")
    }


# -- the occasions ------------------------------------------------------------------------------------------------
def test_the_occasions_of_a_small_municipality(town: Town) -> None:
    """What every occasion says a year later; the plan has another name than the one before it."""
    folder = town("lindhult")
    before = set(settings(folder)["tillfallen"])
    assert run(folder)[0] == 0
    tables = settings(folder)["tillfallen"]
    asked = {kind: key for key, table in tables.items() for kind in (table["slag"],) if key >= "2026-"}
    assert [
        asked[kind] for kind in ("bokslut", "delar", "vip", "verksamhetsplan", "kvalitet", "internkontroll")
    ] == [
        "2026-bokslut",
        "2026-delar",
        "2027-rambudget",
        "2027-verksamhetsplan",
        "2026-kvalitet",
        "2026-internkontroll",
    ]
    assert tables["2026-bokslut"] == {
        "slag": "bokslut",
        "ar": 2026,
        "fran": dt.date(2026, 1, 1),
        "till": dt.date(2026, 12, 31),
        "datum": dt.date(2027, 3, 25),
        "rapporter": [
            "arsredovisning",
            "kortversion",
            "verksamhetsberattelse",
            "tjansteskrivelse",
            "beslutslista",
        ],
        "foregaende": "2025-bokslut",
        "historik": ["2022-bokslut", "2023-bokslut", "2024-bokslut", "2025-bokslut"],
        "plan": "2026-rambudget",
        "laser": ["2026-kvalitet", "2026-internkontroll", "2026-delar", "2027-rambudget"],
        "lamnas": {
            "namnd": dt.date(2027, 2, 10),
            "namnd-liten": dt.date(2027, 2, 10),
            "bolag": dt.date(2027, 3, 1),
            "central": dt.date(2027, 3, 5),
        },
    }
    interim = tables["2026-delar"]
    assert [interim[key] for key in ("foregaende", "bokslut", "plan", "prognos", "laser", "beslutas")] == [
        "2025-delar", "2025-bokslut", "2026-rambudget", "2026-maj", ["2026-kvalitet"], dt.date(2026, 10, 20)
    ]  # fmt: skip
    plan = tables["2027-rambudget"]
    assert [plan[key] for key in ("ar", "fran", "datum", "foregaende", "bokslut")] == [
        2027, dt.date(2027, 1, 1), dt.date(2026, 6, 2), "2026-rambudget", "2025-bokslut"
    ]  # fmt: skip
    assert plan["valar"] is True  # decided in 2026, a year of elections
    assert tables["2026-kvalitet"]["foregaende"] == "2025-bokslut"
    assert "foregaende" not in tables["2026-internkontroll"]
    assert not any(
        key in table for key in ("beslut", "fakta") for name, table in tables.items() if name not in before
    )


def test_the_occasions_of_a_large_municipality(town: Town) -> None:
    folder = town("almkoping")
    run(folder)
    tables = settings(folder)["tillfallen"]
    assert tables["2026-bokslut"]["plan"] == "2026-vip"
    assert tables["2026-bokslut"]["laser"] == [
        "2026-kvalitet",
        "2026-internkontroll",
        "2026-delar",
        "2027-vip",
    ]
    assert tables["2027-vip"]["foregaende"] == "2026-vip"
    assert tables["2027-vip"]["laser"] == ["2026-kvalitet"]
    assert stages.targets(folder)[1] == ()


def test_letters_and_attachments_follow_their_occasions(town: Town) -> None:
    """The same letters and documents a year later; a background that names a year is left, and told."""
    folder = town("lindhult")
    edit(folder, 'till = "ks"\n', 'till = "ks"\ndiarienummer = "KS 2026/41"\n')
    edit(folder, "De framgår av rapporten.", "De framgår av rapporten för 2025.")
    before = settings(folder)
    words = run(folder)[1]
    after = settings(folder)
    letters, old = after["skrivelser"][len(before["skrivelser"]) :], before["skrivelser"]
    assert after["skrivelser"][: len(old)] == old
    assert [(one["tillfalle"], one["rapport"], one["till"]) for one in letters] == [
        ("2026-bokslut", "arsredovisning", "ks"),
        ("2026-bokslut", "arsredovisning", "kf"),
        ("2026-delar", "delarsrapport", "kf"),
        ("2027-rambudget", "vip", "kf"),
        ("2026-kvalitet", "kvalitetsrapport", "ks"),
        ("2026-kvalitet", "kvalitetsrapport", "namnd"),
        ("2026-internkontroll", "internkontrollrapport", "ks"),
        ("2026-internkontroll", "internkontrollplan", "ks"),
    ]
    assert "diarienummer" not in letters[0]
    assert (letters[1]["datum"], letters[1]["bakgrund"]) == (dt.date(2027, 4, 8), old[1]["bakgrund"])
    attached = after["bilagor"][len(before["bilagor"]) :]
    assert [(one["titel"], one["fil"], one["senast"]) for one in attached[:2]] == [
        ("Revisionsberättelse för år 2026", "revisionsberattelse-2026.pdf", dt.date(2027, 4, 13)),
        (
            "Revisorernas bedömning av årsredovisningen",
            "revisorernas-bedomning-arsredovisning.pdf",
            dt.date(2027, 4, 13),
        ),
    ]
    assert [one["tillfalle"] for one in attached] == ["2026-bokslut"] * 4 + ["2026-delar"]
    assert "Till dem hör: 8 skrivelser, 5 bilagor, samma som förra året." in words
    assert '# diarienummer = "KS 2026/41"  # så stod det förra året' in (folder / "kommun.toml").read_text(
        "utf-8"
    )
    assert f"skrivelser {len(old) + 3}.bakgrund: ”" in words  # the third of the new ones
    assert "skrivelser 3.bakgrund" not in words
    assert stages.targets(folder)[1] == ()


def test_a_list_of_letters_on_one_line_is_left_and_told(town: Town) -> None:
    folder = town("lindhult")
    text = (folder / "kommun.toml").read_text(encoding="utf-8")
    start, end = text.index("[[skrivelser]]"), text.index("[tillfallen.2025-bokslut]")
    one = 'skrivelser = [{tillfalle = "2025-bokslut", rapport = "arsredovisning", till = "ks"}]\n\n'
    (folder / "kommun.toml").write_text(one + text[:start] + text[end:], encoding="utf-8")
    code, words = run(folder)
    assert code == 0
    assert "Skriv årets skrivelser i kommun.toml." in words
    assert len(settings(folder)["skrivelser"]) == 1


@pytest.mark.parametrize("name", ["lindhult", "almkoping"])
def test_a_third_year_follows_as_well(town: Town, name: str) -> None:
    folder = town(name)
    run(folder)
    assert run(folder, "--to", "2027")[0] == 0
    tables = settings(folder)["tillfallen"]
    assert tables["2027-bokslut"]["historik"] == [f"{year}-bokslut" for year in (2023, 2024, 2025, 2026)]
    assert tables["2027-bokslut"]["foregaende"] == "2026-bokslut"
    assert "valar" not in next(table for key, table in tables.items() if key.startswith("2028-"))
    assert stages.targets(folder)[1] == ()


def test_the_folders_are_those_that_something_is_handed_in_to(town: Town) -> None:
    folder = town("lindhult")
    edit(folder, "[enheter.varme]\n", "[enheter.varme]\ntill = 2025\n")
    run(folder)
    made = {path.name for path in (folder / "2026-bokslut").iterdir()}
    assert made == {path.name for path in (folder / "2025-bokslut").iterdir()} - {"varme", "bilagor"}
    assert {path.name for path in (folder / "2027-rambudget").iterdir()} <= {
        path.name for path in (folder / "2026-rambudget").iterdir()
    }


def test_what_the_first_year_could_not_have_is_there_the_second(tmp_path: Path) -> None:
    folder, _ = new("Ny kommun", tmp_path / "inputs", "liten", 2025)
    for line in ('foregaende = "2024-bokslut"\nhistorik', 'foregaende = "2024-delar"\n'):
        edit(folder, line, "historik" if line.endswith("historik") else "")
    assert run(folder)[0] == 0
    tables = settings(folder)["tillfallen"]
    assert tables["2026-bokslut"]["foregaende"] == "2025-bokslut"
    assert tables["2026-delar"]["foregaende"] == "2025-delar"


def test_a_short_history_grows_to_five_years(town: Town) -> None:
    folder = town("lindhult")
    edit(folder, '["2021-bokslut", "2022-bokslut", "2023-bokslut", "2024-bokslut"]', '["2024-bokslut"]')
    run(folder)
    assert settings(folder)["tillfallen"]["2026-bokslut"]["historik"] == ["2024-bokslut", "2025-bokslut"]


@pytest.mark.parametrize(
    ("occasion", "made"), [("2025-bokslut", ["2025-bokslut"]), ("2025-delar", []), ("2026-rambudget", [])]
)
def test_a_history_that_is_empty_is_no_fault(town: Town, occasion: str, made: list[str]) -> None:
    folder = town("lindhult")
    if occasion == "2025-bokslut":
        edit(folder, '["2021-bokslut", "2022-bokslut", "2023-bokslut", "2024-bokslut"]', "[]")
    else:
        edit(folder, f"[tillfallen.{occasion}]\n", f"[tillfallen.{occasion}]\nhistorik = []\n")
    assert run(folder)[0] == 0
    year, _, name = occasion.partition("-")
    assert settings(folder)["tillfallen"][f"{int(year) + 1}-{name}"]["historik"] == made


def test_a_longer_history_stays_as_long(town: Town) -> None:
    folder = town("lindhult")
    edit(folder, '["2021-bokslut", "2022', '["2019-bokslut", "2020-bokslut", "2021-bokslut", "2022')
    run(folder)
    assert settings(folder)["tillfallen"]["2026-bokslut"]["historik"] == [
        f"{year}-bokslut" for year in range(2020, 2026)
    ]


def test_what_is_no_longer_there_is_not_read(town: Town) -> None:
    """Quality was the last time in 2025: its occasion is taken out of what others read, and told."""
    folder = town("lindhult")
    run(folder)
    whole = (folder / "kommun.toml").read_text(encoding="utf-8")
    cut = re.sub(r"(?m)^\[tillfallen\.2026-kvalitet(?:\.lamnas)?\]\n(?:[^\[\n].*\n|\n)*", "", whole)
    cut = re.sub(r'(?m)^\[\[skrivelser\]\]\ntillfalle = "2026-kvalitet"\n(?:[^\[\n].*\n|\n)*', "", cut)
    cut = cut.replace('"2026-kvalitet", ', "").replace('laser = ["2026-kvalitet"]\n', "")
    (folder / "kommun.toml").write_text(cut, encoding="utf-8")
    assert stages.targets(folder)[1] == ()
    edit(folder, 'laser = ["2026-internkontroll"', 'laser = ["2025-kvalitet", "2026-internkontroll"')
    code, said = run(folder, "--to", "2027")
    assert code == 0
    assert settings(folder)["tillfallen"]["2027-bokslut"]["laser"] == [
        "2027-internkontroll",
        "2027-delar",
        "2028-rambudget",
    ]
    assert "tillfallen.2027-bokslut, laser: 2026-kvalitet finns inte längre och är borttaget" in said


@pytest.mark.parametrize(
    ("there", "published", "old", "key", "next_"),
    [
        ("2026-vip:vip 2026-mb:vip", "", "2025-vip", "plan", "2026-vip"),  # its own name goes first
        ("2026-mb:vip", "2026-vip", "2025-vip", "plan", "2026-vip"),  # also where only its values are
        ("2026-mb:vip", "", "2025-budget", "plan", "2026-mb"),  # a plan is known by its key
        ("2026-mb:vip 2026-ny:vip", "", "2025-budget", "plan", "2026-budget"),  # which of them, nobody knows
        ("2025-arsbok:bokslut", "", "2024-bokslut", "bokslut", "2025-arsbok"),  # by the kind it is named for
        (
            "2024-gamla:bokslut 2025-arsbok:bokslut",
            "",
            "2024-gamla",
            "bokslut",
            "2025-arsbok",
        ),  # by what it is
        ("2025-delen:delar", "", "2024-tertial", "foregaende", "2025-delen"),  # by what asks for it
        ("2026-delar:delar", "", "2025-maj", "prognos", "2026-maj"),  # values that no occasion has
        ("2027-mb:vip", "", "2025-vip", "plan", "2026-vip"),  # of another year
    ],
)
def test_what_an_occasion_is_compared_with_is_found(
    there: str, published: str, old: str, key: str, next_: str
) -> None:
    every = tuple((one.partition(":")[0], one.partition(":")[2]) for one in there.split())
    found = Occasions(every, frozenset(published.split())).same(old, key, "delar")
    assert found == next_


@pytest.mark.parametrize(
    ("day", "next_"),
    [("2024-02-29", "2025-02-28"), ("2027-02-28", "2028-02-28"), ("2025-12-31", "2026-12-31")],
)
def test_a_day_one_year_on(day: str, next_: str) -> None:
    assert day_later(dt.date.fromisoformat(day)).isoformat() == next_


@given(st.dates(dt.date(1900, 1, 1), dt.date(2200, 1, 1)))
def test_a_day_one_year_on_is_the_same_day_of_next_year(day: dt.date) -> None:
    there = day_later(day)
    assert (there.year, there.month) == (day.year + 1, day.month)
    assert there.day == day.day or (day.month, day.day, there.day) == (2, 29, 28)


@pytest.mark.parametrize(
    ("key", "next_"),
    [
        ("2025-vip", "2026-vip"),
        ("2099-x-1", "2100-x-1"),
        ("vip", "vip"),
        ("25-vip", "25-vip"),
        ("2025", "2025"),
    ],
)
def test_an_id_one_year_on(key: str, next_: str) -> None:
    assert later(key) == next_


# -- what is left alone -------------------------------------------------------------------------------------------
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("last", [True, False])
def test_what_stands_in_the_file_is_not_touched(town: Town, ending: str, encoding: str, last: bool) -> None:  # noqa: FBT001
    folder = town("lindhult")
    words = "# en kommentar\n" + (folder / "kommun.toml").read_text(encoding="utf-8") + "# sist"
    before = (words + "\n" * last).replace("\n", ending).encode(encoding)
    (folder / "kommun.toml").write_bytes(before)
    next_year.next_year(folder, folder.parent)
    after = (folder / "kommun.toml").read_bytes()
    assert after.startswith(before)
    added = after.decode(encoding)[len(before.decode(encoding)) :]
    assert added.replace(ending, "").count("\n") + added.replace(ending, "").count("\r") == 0
    assert stages.targets(folder)[1] == ()


def test_the_second_time_nothing_changes(town: Town) -> None:
    folder = town("lindhult")
    first = run(folder)[1]
    there = tree(folder)
    code, said = run(folder)
    assert code == 0
    assert tree(folder) == there
    assert "Inget har ändrats: allt som kan göras för 2026 fanns redan." in said
    assert said.partition("Kvar att göra")[2] == first.partition("Kvar att göra")[2]


def test_an_occasion_that_is_there_is_not_made_again(town: Town) -> None:
    folder = town("lindhult")
    run(folder)
    first = list(settings(folder)["tillfallen"])
    edit(folder, "datum = 2027-03-25", "datum = 2027-03-24")
    words = (folder / "kommun.toml").read_text(encoding="utf-8")
    start = words.index("\n[tillfallen.2026-internkontroll]")
    cut = words[:start].replace('"2026-internkontroll", ', "")
    (folder / "kommun.toml").write_text(cut, encoding="utf-8")
    run(folder)
    now = (folder / "kommun.toml").read_text(encoding="utf-8")
    assert now.startswith(cut)
    assert list(settings(folder)["tillfallen"]) == first
    assert now.count("[tillfallen.2026-internkontroll]") == 1
    assert now.count("[tillfallen.2026-bokslut]") == 1


@pytest.mark.slow
def test_last_year_is_built_to_the_same_bytes(town: Town, tmp_path: Path) -> None:
    """Only what tells which settings a build rests on is another: the manifest's fingerprint."""
    folder = town("lindhult")
    asked = {"2025-bokslut": "docx", "2026-rambudget": "html", "2025-internkontroll": "pdf"}

    def build(out: Path) -> dict[str, bytes]:
        for occasion, form in asked.items():
            (target,), _ = stages.targets(folder / occasion)
            assert not stages.build(stages.check(target), out, formats=(form,), final=True).refused
        files = {name: data for name, data in tree(out / "lindhult").items() if data}
        return {
            name: re.sub(rb'"fingerprint": "[0-9a-f]+"', b"", data)
            if name.endswith("manifest.json")
            else data
            for name, data in files.items()
        }

    before = build(tmp_path / "outputs")
    assert {Path(name).suffix for name in before} >= {".docx", ".html", ".pdf", ".csv", ".json"}
    code, said = run(folder)
    assert code == 0
    assert "published/2025-bokslut.csv, published/2026-rambudget.csv" in said
    assert "Gå igenom enheterna" not in said
    for occasion in ("2025-bokslut", "2026-rambudget"):
        assert (folder / "published" / f"{occasion}.csv").read_bytes() == before[f"{occasion}/published.csv"]
    assert build(tmp_path / "sedan") == before


# -- published values ---------------------------------------------------------------------------------------------
def final(folder: Path, key: str, **other: object) -> bytes:
    """Write a final build by hand, and return its published values."""
    place = folder.parents[1] / "outputs" / folder.name / key
    place.mkdir(parents=True)
    values = f"nyckel;varde;enhet;benamning\nrr/R1/kommun;1;tkr;{key}\n".encode()
    (place / "published.csv").write_bytes(values)
    artifacts = [{"file": "published.csv", "size": 1, "sha256": hashlib.sha256(values).hexdigest()}]
    manifest = {
        "municipality": folder.name,
        "occasion": key,
        "draft": False,
        "artifacts": artifacts,
        **other,
    }
    (place / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return values


def test_the_values_of_final_builds_are_copied(town: Town) -> None:
    folder = town("lindhult")
    values = final(folder, "2025-bokslut")
    said = run(folder)[1]
    assert (folder / "published" / "2025-bokslut.csv").read_bytes() == values
    assert "Kopierat från slutversionerna: published/2025-bokslut.csv." in said
    assert "2025-bokslut: " not in said
    assert (
        f"2025-delar: ingen slutversion är byggd. kommunrapport build {folder}/2025-delar --publish" in said
    )


def test_a_final_build_that_comes_later_is_copied_the_second_time(town: Town) -> None:
    folder = town("lindhult")
    run(folder)
    final(folder, "2025-delar")
    assert "Kopierat från slutversionerna: published/2025-delar.csv." in run(folder)[1]
    assert "Inget har ändrats" in run(folder)[1]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"draft": True}, "bara ett utkast är byggt"),
        ({"municipality": "grannen"}, "ingen slutversion är byggd"),
        ({"occasion": "2024-bokslut"}, "ingen slutversion är byggd"),
        ({"artifacts": []}, "slutversionen är inte hel"),
        ({"artifacts": 7}, "slutversionen är inte hel"),
        ({"artifacts": [{"file": "published.csv", "sha256": "0" * 64}]}, "slutversionen är inte hel"),
    ],
)
def test_values_of_no_whole_final_build_are_not_copied(
    town: Town, other: dict[str, object], why: str
) -> None:
    folder = town("lindhult")
    final(folder, "2025-bokslut", **other)
    assert f"2025-bokslut: {why}" in run(folder)[1]
    assert not (folder / "published" / "2025-bokslut.csv").exists()


def test_published_values_that_are_there_are_not_written_over(town: Town) -> None:
    folder = town("lindhult")
    (folder / "published" / "2025-bokslut.csv").write_bytes(b"eget")
    final(folder, "2025-bokslut")
    said = run(folder)[1]
    assert (folder / "published" / "2025-bokslut.csv").read_bytes() == b"eget"
    assert "published/2025-bokslut.csv är inte som slutversionen" in said


def test_values_that_stand_in_a_workbook_are_there(town: Town, tmp_path: Path) -> None:
    """Values in two files would be a fault (FIL9)."""
    folder = town("lindhult")
    final(folder, "2025-bokslut")
    run(folder)
    words = ["forms", str(folder / "2026-bokslut"), "--history", "-o", str(tmp_path / "ut")]
    assert CliRunner().invoke(main, words).exit_code == 0
    (folder / "published" / "2025-bokslut.csv").unlink()
    (workbook,) = (tmp_path / "ut").rglob("*.xlsx")
    workbook.rename(folder / "published" / "allt.xlsx")
    said = run(folder)[1]
    assert not (folder / "published" / "2025-bokslut.csv").exists()
    assert "Inget har ändrats" in said
    assert "2025-bokslut: " not in said


def test_what_neither_is_published_nor_can_be_is_told(town: Town) -> None:
    folder = town("lindhult")
    edit(folder, 'prognos = "2025-maj"', 'prognos = "2025-april"')  # values that no occasion has
    shutil.copy(folder / "published" / "2025-maj.csv", folder / "published" / "2025-april.csv")
    said = run(folder)[1]
    assert (
        f"2026-april: lägg värdena i {folder}/published/2026-april.csv (kommunrapport forms --history gör en fil att fylla i), "
        "eller ta bort 2026-april ur kommun.toml." in said
    )
    (folder / "published" / "2026-april.csv").write_text("nyckel;varde;enhet;benamning\n", encoding="utf-8")
    assert "2026-april" not in run(folder)[1]


# -- what remains -------------------------------------------------------------------------------------------------
def test_days_when_nobody_works_are_told_and_marked(town: Town) -> None:
    folder = town("lindhult")
    said = run(folder)[1]
    listed = re.findall(r"tillfallen\.(\S+), (\S+) = (\S+): (.+)", said)
    assert ("2026-delar", "lamnas.central", "2026-10-03", "en lördag") in listed
    assert ("2026-kvalitet", "lamnas.namnd", "2026-10-31", "alla helgons dag") in listed
    assert ("2026-internkontroll", "lamnas.namnd", "2026-12-31", "nyårsafton") in listed
    assert len(listed) == 19
    added = (folder / "kommun.toml").read_text(encoding="utf-8")
    assert added.count("välj en annan dag?") == 19 + 1  # and the day when an attachment is expected
    assert "till = 2026-12-31\n" in added  # a period may end on a day off


def test_decisions_and_cases_of_last_year_are_not_this_years(town: Town) -> None:
    folder = town("lindhult")
    edit(
        folder,
        'fakta = [["Diarienummer", "KS 2026/41"]]',
        'fakta = [["dnr", "KS 41"], ["Format", "A4"], ["Tryckt", "i maj 2026"]]',
    )
    said = run(folder)[1]
    added = (folder / "kommun.toml").read_text(encoding="utf-8").partition("[tillfallen.2026-bokslut]")[2]
    assert (
        '# fakta = [["dnr", "KS 41"], ["Format", "A4"], ["Tryckt", "i maj 2026"]]  # så stod det förra året\n'
        in added
    )
    assert settings(folder)["tillfallen"]["2026-bokslut"]["fakta"] == [["Format", "A4"]]
    assert "tillfallen.2026-bokslut, fakta: dnr\n" in said
    assert "tillfallen.2026-bokslut, beslut: raden på omslaget" in said
    edit(folder, "[tillfallen.2026-bokslut]\n", '[tillfallen.2026-bokslut]\nbeslut = "KF"\n')
    assert "tillfallen.2026-bokslut, beslut" not in run(folder)[1]


def test_units_that_end_begin_or_have_changed_their_ids_are_told(town: Town) -> None:
    folder = town("lindhult")
    edit(folder, "[enheter.varme]\n", "[enheter.varme]\ntill = 2025\n")
    edit(folder, "[enheter.industri]\n", "[enheter.industri]\nfran = 2026\n")
    final(folder, "2025-bokslut")
    place = folder.parents[1] / "outputs/lindhult/2025-bokslut"
    values = (
        b"nyckel;varde;enhet;benamning\ndrift/bbn/BBN10/netto;-1;tkr;\ndrift/bbn/BBN99/netto;-1;tkr;\n"
        b"drift/bnn/BNN10/netto;-1;tkr;\ndrift/bnn/BNN20/netto;-1;tkr;\n"
    )
    (place / "published.csv").write_bytes(values)
    manifest = (place / "manifest.json").read_text(encoding="utf-8")
    (place / "manifest.json").write_text(
        re.sub(r"[0-9a-f]{64}", hashlib.sha256(values).hexdigest(), manifest), encoding="utf-8"
    )
    said = run(folder)[1]
    assert "Lindhults Värme AB (varme) har till = 2025-12-31 och finns inte 2026." in said
    assert "Lindhults Industrilokaler AB (industri) är ny 2026 (fran = 2026-01-01)" in said
    assert (
        said.count("Enheten bnn har publicerade värden för 2025-bokslut men finns inte i kommun.toml.") == 1
    )
    assert said.count("Verksamheten BBN99 hos bbn har publicerade värden") == 1
    assert said.count(" har publicerade värden för ") == 2


def test_goals_that_ended_are_told(town: Town) -> None:
    """BMN-4 is a goal of 2025 that the plan for 2026 does not have."""
    said = run(town("lindhult"))[1]
    listed = said.partition("Mål som är avslutade")[2].partition("\n\n")[0].splitlines()[1:]
    assert listed == [
        "   Bygg- och miljönämnden, BMN-4 ”Livsmedelskontrollen ska genomföras helt” finns inte i planen för 2026."
    ]


def test_goals_that_were_to_be_reached_by_then_are_told(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """A goal falls out when its time is over, whatever the plan says, or when its unit has a plan without it."""
    folder = town("lindhult")
    municipality, _ = config.load(folder)
    assert municipality is not None

    def goal(unit: str, key: str, sheet: str = "mal", **fields: str) -> Row:
        at = Origin("f", "A1")
        return Row(sheet, unit, key, {"mal": f"Mål {key}", "klart": "", **fields}, {}, at)

    handed_in = {
        "2025-bokslut": Dataset(
            rows={
                "mal": (
                    goal("ks", "A", klart="2024"),
                    goal("ks", "B", klart="december 2025"),
                    goal("ks", "C", klart="2026"),
                    goal("ks", "D", klart="snart"),
                    goal("sn", "E", klart=""),  # sn has no plan yet: nothing is known
                    goal("kommunfullmäktige", "KF1", klart="2025-12-31"),
                )
            }
        ),
        "2026-rambudget": Dataset(rows={"v_mal": (goal("ks", "B", "v_mal"), goal("ks", "C", "v_mal"))}),
    }
    monkeypatch.setattr(remains, "_dataset", lambda _, occasion: handed_in.get(occasion.id, Dataset()))
    before = [one for one in municipality.occasions if one.id in handed_in]
    assert list(remains.goals(municipality, before, 2026)) == [
        "Kommunstyrelsen, A ”Mål A” skulle vara uppnått 2024.",
        "Kommunstyrelsen, B ”Mål B” skulle vara uppnått december 2025.",
        "Kommunstyrelsen, D ”Mål D” finns inte i planen för 2026.",
        "Kommunfullmäktige, KF1 ”Mål KF1” skulle vara uppnått 2025-12-31.",
    ]


def test_years_in_the_settings_are_told() -> None:
    table: dict[str, object] = {
        "kommun": {"namn": "X", "fakta": [["Plan", "beslutad 2024"], ["Mål", "Agenda 2030"]]},
        "ordlista": {"SP": "Strategisk plan 2023–2026"},
        "enheter": {"ks": {"uppgift": "Sedan 120251 dagar"}},
        "godtagna": [{"skal": "Rätt 2025"}],
        "tillfallen": {"2025-bokslut": {"beslut": "KF 2025"}},
    }
    assert list(remains.years_in_settings(table, (), 2026)) == [
        "kommun.fakta: ”beslutad 2024”",
        "ordlista.SP: ”Strategisk plan 2023–2026”",
    ]


def test_acceptances_of_last_year_are_told(town: Town) -> None:
    folder = town("lindhult")
    accepted = (
        '\n[[godtagna]]\nkontroll = "C47"\ngaller = "rr.R5/kommun"\nbelopp = 16\nskal = "Återförd reserv."\nvem = "ekonomichefen"\ndatum = 2026-02-20\n'
        '\n[[godtagna]]\nkontroll = "C48"\ngaller = "bbn"\nskal = "Ny redovisning."\nvem = "ekonomichefen"\ndatum = 2026-02-20\n'
    )
    words = (folder / "kommun.toml").read_text(encoding="utf-8")
    (folder / "kommun.toml").write_text(words + accepted, encoding="utf-8")
    said = run(folder)[1]
    assert (
        "C47:rr.R5/kommun (godtagna 1): Återförd reserv. (ekonomichefen, 2026-02-20) Det upphör av sig självt när beloppet ändras."
        in said
    )
    assert "C48:bbn (godtagna 2): Ny redovisning. (ekonomichefen, 2026-02-20)\n" in said


def test_rows_of_own_tables_that_end_begin_or_have_a_year_in_their_name_are_told(town: Town) -> None:
    folder = town("lindhult")
    (folder / "struktur.xlsx").unlink()
    (folder / "struktur").mkdir()
    (folder / "struktur" / "tabeller.csv").write_text(
        "Tabell;Rubrik;Avsnitt\nfri;Fri tabell;ekonomi\n", encoding="utf-8"
    )
    rows = (
        "Tabell;Rad;Benämning;Från;Till\nfri;a;Förr;;2025\nfri;b;Nu;2026;\nfri;c;Alltid;;\nfri;d;Köp 2025;;\n"
    )
    (folder / "struktur" / "rader.csv").write_text(rows, encoding="utf-8")
    columns = "Tabell;Kolumn;Rubrik;Till\nfri;x;Antal {år};\nfri;y;Antal 2024;2025\n"
    (folder / "struktur" / "kolumner.csv").write_text(columns, encoding="utf-8")
    municipality, _ = config.load(folder)
    assert municipality is not None
    assert list(remains.rows_of_own(municipality, 2026)) == [
        "fri.a ”Förr” har Till = 2025 och finns inte 2026.",
        "fri.b ”Nu” är ny 2026.",
        "fri.d ”Köp 2025”: skriv {år} eller {år-1} i stället för årtalet, om det ska följa med.",
        "fri.y ”Antal 2024” har Till = 2025 och finns inte 2026.",
        "fri.y ”Antal 2024”: skriv {år} eller {år-1} i stället för årtalet, om det ska följa med.",
    ]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ("2025.xlsx", True),
        ("2025.csv", True),
        ("2025.xlsx 2026.csv", False),
        ("2024.xlsx", False),
        ("", False),
    ],
)
def test_a_year_without_budget_decisions_is_told(town: Town, files: str, *, told: bool) -> None:
    folder = town("lindhult")
    shutil.rmtree(folder / "budgetbeslut", ignore_errors=True)
    (folder / "budgetbeslut").mkdir()
    for name in files.split():
        (folder / "budgetbeslut" / name).write_bytes(b"")
    municipality, _ = config.load(folder)
    assert municipality is not None
    said = list(remains.without_budget_decisions(municipality, 2026))
    assert (
        said
        == [
            "budgetbeslut/2026.xlsx finns inte; budgetbeslut/2025 finns. Besluten om 2026 års budget skrivs där, från det första."
        ]
        * told
    )


def test_the_forms_are_filled_from_what_was_handed_in(town: Town) -> None:
    folder = town("lindhult")
    shutil.rmtree(folder / "2025-kvalitet")
    said = run(folder)[1]
    assert f"kommunrapport forms {folder}/2026-bokslut --from {folder}/2025-bokslut -o utskick\n" in said
    assert f"kommunrapport forms {folder}/2026-kvalitet -o utskick\n" in said
    for line in re.findall(r"kommunrapport (forms .+/2027-rambudget .+) -o utskick", said):
        done = CliRunner().invoke(main, [*line.split(), "-o", str(folder.parent / "ut")])
        assert done.exit_code in {0, 1}
        assert (folder.parent / "ut/lindhult/2027-rambudget/ks/lindhult-ks-rambudget-2027.xlsx").is_file()


# -- which year ---------------------------------------------------------------------------------------------------
def test_a_municipality_that_nothing_has_come_in_to_goes_from_its_first_year(tmp_path: Path) -> None:
    folder, _ = new("Ny kommun", tmp_path / "inputs", "stor", 2031)
    assert run(folder)[1].startswith("Ny kommun, 2032\n")
    assert run(folder)[1].startswith("Ny kommun, 2032\n\nInget har ändrats")
    assert run(folder, "--to", "2033")[0] == 0
    assert run(folder)[1].startswith("Ny kommun, 2032\n\nInget har ändrats")
    assert stages.targets(folder)[1] == ()


def test_the_year_after_the_last_that_is_reported_whole(town: Town) -> None:
    """What has come in to the plan and the interim report of 2026 does not make 2026 reported."""
    folder = town("lindhult")
    run(folder)
    shutil.copytree(folder / "2025-delar" / "ks", folder / "2026-delar" / "ks", dirs_exist_ok=True)
    shutil.copytree(folder / "2026-rambudget" / "ks", folder / "2027-rambudget" / "ks", dirs_exist_ok=True)
    assert "Inget har ändrats: allt som kan göras för 2026" in run(folder)[1]
    shutil.copytree(folder / "2025-bokslut" / "ks", folder / "2026-bokslut" / "ks", dirs_exist_ok=True)
    assert run(folder)[1].startswith("Lindhults kommun, 2027\n\nGjort")


# -- refused ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("year", "said"), [("2025", "2024"), ("2028", "2027"), ("2024", "2023")])
def test_a_year_without_one_before_it_is_refused(town: Town, year: str, said: str) -> None:
    folder = town("lindhult")
    there = tree(folder)
    code, words = run(folder, "--to", year)
    assert code == 2
    assert (
        f"Det finns inga tillfällen för {said} att göra {year} av. År som finns i kommun.toml: 2025, 2026. Inget har ändrats."
        in words
    )
    assert tree(folder) == there


@pytest.mark.parametrize(
    ("old", "new_", "said"),
    [
        ('kod = "9902"', 'kod = "99"', "Rätta först felen i kommun.toml. Inget har ändrats."),
        ('kod = "9902"', "kod = ", "Rätta först felen i kommun.toml. Inget har ändrats."),
        (
            "[enheter.ekonomi]\n",
            "[enheter.ekonomi]\ntill = 2025\n",
            "Tillfällena för 2026 kan inte läggas till",
        ),
    ],
)
def test_settings_with_faults_are_refused(town: Town, old: str, new_: str, said: str) -> None:
    folder = town("lindhult")
    edit(folder, old, new_)
    there = tree(folder)
    code, words = run(folder)
    assert code == 1
    assert said in words
    assert "KONF" in words
    assert tree(folder) == there


def test_a_place_that_is_no_municipality_is_refused(town: Town) -> None:
    folder = town("lindhult")
    code, words = run(folder.parent)
    assert code == 2
    assert f"Menades {folder}?" in " ".join(words.split())
    assert run(folder / "2025-bokslut")[0] == 2


def test_settings_without_occasions_are_refused(town: Town) -> None:
    folder = town("lindhult")
    words = (folder / "kommun.toml").read_text(encoding="utf-8")
    kept = re.sub(r"\[tillfallen\.[^\]]+\]\n(?:[^\[\n].*\n|\n)*", "", words)
    kept = re.sub(r"\[\[(?:skrivelser|bilagor)\]\]\n(?:[^\[\n].*\n|\n)*", "", kept)
    (folder / "kommun.toml").write_text(kept, encoding="utf-8")
    code, said = run(folder)
    assert code == 2
    assert "Det finns inga tillfällen i kommun.toml" in said


def test_a_full_disk_leaves_the_settings_as_they_were(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = town("lindhult")
    there = tree(folder)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fdopen", full)
    with pytest.raises(OSError, match="No space"):
        next_year.next_year(folder, folder.parent)
    assert tree(folder) == there


def test_a_link_stays_a_link_and_rights_stay(town: Town) -> None:
    folder = town("lindhult")
    real = folder.parent / "annanstans.toml"
    (folder / "kommun.toml").rename(real)
    real.chmod(0o640)
    (folder / "kommun.toml").symlink_to(real)
    assert run(folder)[0] == 0
    assert (folder / "kommun.toml").is_symlink()
    assert "[tillfallen.2026-bokslut]" in real.read_text(encoding="utf-8")
    assert real.stat().st_mode & 0o777 == 0o640
