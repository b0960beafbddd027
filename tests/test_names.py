"""A name out of a file, a folder or a setting is no path: what it means lies in its folder, and what is written of it too."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import settings as trials
from hypothesis import strategies as st

from pipeline import config
from pipeline.collect import collect, is_copy
from pipeline.folders import (
    DEVICES,
    Outside,
    composed,
    contents,
    files_of,
    is_single,
    lies_inside,
    place,
    within,
)
from pipeline.model import Severity
from pipeline.publish.problems import problems_json
from pipeline.read import read
from pipeline.read.history import read_history
from pipeline.read.kolada import read_kolada
from pipeline.read.published import read_published
from pipeline.structure.load import load
from tests.excel_faults import HOME, OCCASION

CLIMBING: Final = [
    "..", ".", "", "../..", "../../x", "/etc/passwd", "..\\..\\x", "C:\\x", "a/b", "a\\b", "a:b", "x\0y", "con", "NUL", "com1.txt", "a.", "a ",
    "a\nb", "\x1b[31m", "a" * 300, "å" * 120, "..%2f", "\u202egpj.exe", "?", "*", "<a>", "a|b", '"', "\udcff",
]  # fmt: skip
NAMES: Final = (
    st.sampled_from(CLIMBING)
    | st.text(max_size=30)
    | st.from_regex(r"(\.\.?[/\\]){0,3}[a-z. ]{0,6}", fullmatch=True)
)


# -- the mechanism -------------------------------------------------------------------------------------------
@given(names=st.lists(NAMES, min_size=1, max_size=3))
@trials(max_examples=300)
def test_what_is_written_lies_below_its_folder_as_deep_as_it_has_names(names: list[str]) -> None:
    where = place(Path("ut"), *names)
    assert where.parts[0] == "ut"
    below = where.parts[1:]
    assert len(below) == len(names)
    for name in below:
        assert name not in {"", ".", ".."}
        assert not set('/\\:*?"<>|\0').intersection(name)
        assert name.isprintable()
        assert name[-1] not in ". "
        assert re.split(r"[. ]", name)[0].casefold() not in DEVICES
        assert len(os.fsencode(name)) <= 200


@given(name=NAMES)
@trials(max_examples=200)
def test_what_is_looked_up_lies_below_its_folder(name: str) -> None:
    folder = Path(tempfile.gettempdir()) / "finns-inte"
    where = within(folder, name)
    assert os.path.normpath(where) == str(where)
    assert where.parent == folder


@given(one=NAMES, other=NAMES)
@trials(max_examples=200)
def test_different_names_are_written_in_different_places(one: str, other: str) -> None:
    assert (one == other) == (place(Path(), one) == place(Path(), other))


@pytest.mark.parametrize(
    "name",
    ["2025-bokslut", "arsredovisning.pdf", "Lilleby kommun", "åäö", "a.b.c", "index.html", "kontroll-1"],
)
def test_an_ordinary_name_is_itself(name: str) -> None:
    assert is_single(name)
    assert place(Path("ut"), name) == Path("ut") / name


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        (b"\xff\xfe.xlsx", "\\xff\\xfe.xlsx"), (b"a\nb.xlsx", "a\\u000ab.xlsx"), ("\u202exslx.exe".encode(), "\\u202exslx.exe"),
        ("e\u0301.docx".encode(), "é.docx"), (b"\x1b[31m", "\\u001b[31m"), ("a\u00a0b".encode(), "a\u00a0b"), ("år 2025".encode(), "år 2025"),
    ],
)  # fmt: skip
def test_a_name_is_shown_so_that_it_can_be_seen_and_written_anywhere(name: bytes, seen: str) -> None:
    shown = composed(os.fsdecode(name))
    assert shown == seen
    shown.encode()


# -- names that settings say -----------------------------------------------------------------------------------
@pytest.mark.parametrize("name", [one for one in CLIMBING if "\udcff" not in one and "\0" not in one])
def test_no_setting_leads_out_of_the_folder(name: str, tmp_path: Path) -> None:
    """As an occasion, its comparatives, a unit, a logo: nothing outside is read, and the name is told."""
    folder = tmp_path / "k"
    folder.mkdir()
    (tmp_path / "x.csv").write_text("nyckel;varde;enhet;decimaler;benamning\na;1;tkr;0;x\n", "utf-8")
    (tmp_path / "x").mkdir()
    quoted = '"' + "".join(f"\\U{ord(sign):08X}" for sign in name) + '"'
    (folder / "kommun.toml").write_text(
        '[kommun]\nnamn = "K"\nkort = "K"\nkod = "9999"\n'
        f'[profil]\nlogotyp = {quoted}\n[enheter.{quoted}]\nnamn = "N"\n'
        f"[tillfallen.{quoted}]\nslag = 'bokslut'\nfran = 2025-01-01\ntill = 2025-12-31\ndatum = 2026-03-01\nforegaende = {quoted}\n",
        "utf-8",
    )
    municipality, problems = config.load(folder)
    assert municipality is not None
    assert len(municipality.units) == 1
    (occasion,) = municipality.occasions
    assert any(one.origin and one.origin.place.startswith("tillfallen") for one in problems)
    assert any(one.origin and one.origin.place.startswith("enheter") for one in problems)
    assert municipality.profile.logo is None
    assert occasion.previous == ""
    found, told = collect(municipality, occasion)
    assert found == ()
    assert [one.code for one in told] == ["FIL5"]
    published, _ = read_published(municipality, (name,))
    assert published == {}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["k", "x", "x.csv"]


# -- links, and what is no file --------------------------------------------------------------------------------
linked = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


@linked
def test_a_file_that_a_link_leads_out_to_is_not_read(tmp_path: Path) -> None:
    home, outside = tmp_path / "k", tmp_path / "ute"
    unit = home / OCCASION.id / "sn"
    unit.mkdir(parents=True)
    outside.mkdir()
    (outside / "bokslut.xlsx").write_bytes(b"hemligt")
    (unit / "bokslut.xlsx").symlink_to(outside / "bokslut.xlsx")
    (unit / "egen.docx").write_bytes(b"x")
    (unit / "inne.docx").symlink_to(unit / "egen.docx")
    (home / OCCASION.id / "bmn").symlink_to(outside, target_is_directory=True)
    where = replace(HOME, folder=home)
    found, problems = collect(where, OCCASION)
    assert [(file.name.rpartition("/")[2], file.leads_out) for file in found] == [
        ("bokslut.xlsx", True), ("egen.docx", False), ("inne.docx", False),
    ]  # fmt: skip
    assert [(one.severity, one.code, one.origin and one.origin.file) for one in problems] == [
        (Severity.ERROR, "FIL6", f"{OCCASION.id}/bmn")
    ]
    dataset, told = read(found, where, OCCASION)
    (link,) = [
        one for one in told if one.origin and one.origin.file.endswith("bokslut.xlsx") and one.code == "FIL1"
    ]
    assert "länk ut ur kommunens mapp" in link.message
    assert [one.sha256 for one in dataset.deliveries if one.path.endswith("bokslut.xlsx")] == [""]


@linked
def test_nothing_beside_the_deliveries_is_read_through_a_link_either(tmp_path: Path) -> None:
    home, outside = tmp_path / "k", tmp_path / "ute"
    for name in ("published", "kolada", "budgetbeslut", "struktur"):
        (home / name).mkdir(parents=True)
    outside.mkdir()
    secret = outside / "hemligt"
    secret.write_text("nyckel;varde;enhet;decimaler;benamning\na;1;tkr;0;HEMLIGT\n", "utf-8")
    links = (
        "published/2024-bokslut.csv",
        "published/h.xlsx",
        "kolada/kolada.toml",
        "kolada/a.json",
        "struktur/rader.csv",
        "logga.svg",
    )
    for name in links:
        (home / name).symlink_to(secret)
    where = replace(HOME, folder=home)
    (home / "kommun.toml").write_text(
        '[kommun]\nnamn = "K"\nkort = "K"\nkod = "9999"\n[profil]\nlogotyp = "logga.svg"\n', "utf-8"
    )
    _, settings = config.load(home)
    _, comparatives = read_published(where, ("2024-bokslut",))
    _, books = read_history(where)
    _, _, answers = read_kolada(where)
    structure, rows = load(where)
    assert not structure.tables
    problems = (*settings, *comparatives, *books, *answers, *rows)
    told = {one.origin.file for one in problems if one.origin and one.severity is Severity.ERROR}
    assert told >= {*links[:-1], "kommun.toml"}
    assert "HEMLIGT" not in problems_json(problems)
    for name in links:
        with pytest.raises(Outside):
            contents(home / name, home)


@linked
def test_rings_dead_links_folders_and_pipes_are_told_and_never_opened(tmp_path: Path) -> None:
    unit = tmp_path / OCCASION.id / "sn"
    unit.mkdir(parents=True)
    (unit / "ring.xlsx").symlink_to("ring.xlsx")
    (unit / "bruten.xlsx").symlink_to(tmp_path / "ingenstans")
    (unit / "tillbaka").symlink_to(tmp_path, target_is_directory=True)
    (unit / "mapp.xlsx").mkdir()
    (unit / "mapp.xlsx" / "~tom.txt").write_bytes(b"")
    os.mkfifo(unit / "ror.xlsx")
    (tmp_path / "published").mkdir()
    os.mkfifo(tmp_path / "published" / "2024-bokslut.csv")
    (tmp_path / OCCASION.id / "ring").symlink_to("ring")
    home = replace(HOME, folder=tmp_path)
    found, problems = collect(home, OCCASION)
    assert found == ()
    told = sorted(one.origin.file.removeprefix(f"{OCCASION.id}/") for one in problems if one.origin)
    assert told == [
        "ring",
        "sn/bruten.xlsx",
        "sn/mapp.xlsx/~tom.txt",
        "sn/ring.xlsx",
        "sn/ror.xlsx",
        "sn/tillbaka",
    ]
    assert not lies_inside(tmp_path / OCCASION.id, tmp_path / OCCASION.id / "ring")
    _, comparatives = read_published(home, ("2024-bokslut",))
    assert [one.code for one in comparatives] == ["FIL1"]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there a name is always text")
def test_names_that_are_no_text_are_told_and_can_be_written(tmp_path: Path) -> None:
    unit = tmp_path / OCCASION.id / "sn"
    odd = tmp_path / OCCASION.id / os.fsdecode(b"\xff\xfe")
    for folder in (unit, odd):
        folder.mkdir(parents=True)
    for name in (b"\xff\xfe.xlsx", b"a\nb.pdf", "a\u0308.txt".encode(), b"\x1b[31m.docx"):
        (unit / os.fsdecode(name)).write_bytes(b"x")
    (odd / "x.xlsx").write_bytes(b"x")
    home = replace(HOME, folder=tmp_path)
    found, problems = collect(home, OCCASION)
    _, more = read(found, home, OCCASION)
    for problem in (*problems, *more):
        assert problem.origin is not None
        assert problem.origin.file.isprintable()
        assert f"{problem.origin.file}{problem.message}".encode()
    assert problems_json((*problems, *more)).encode()
    assert "\\xff\\xfe.xlsx" in " ".join(file.name for file in found)


# -- what programs and systems leave behind --------------------------------------------------------------------
LITTER: Final = [".DS_Store", "._rader.csv", "~$rader.csv", ".~lock.rader.csv#", "Thumbs.db", "desktop.ini"]


def test_litter_is_no_file_of_a_folder(tmp_path: Path) -> None:
    for name in (*LITTER, "b.csv", "a.CSV", "c.txt"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "mapp.csv").mkdir()
    assert [path.name for path in files_of(tmp_path, ".csv")] == ["a.CSV", "b.csv", "mapp.csv"]
    with pytest.raises(IsADirectoryError):  # so that it is told
        contents(tmp_path / "mapp.csv", tmp_path)
    assert files_of(tmp_path / "saknas", ".csv") == ()


COPIES: Final = [
    "bokslut (1)", "bokslut (12)", "Kopia av bokslut", "Copy of bokslut", "bokslut - kopia", "bokslut - Kopia (2)", "bokslut – kopia", "bokslut_kopia",
    "bokslut (2) (1)",
]  # fmt: skip


@pytest.mark.parametrize("stem", COPIES)
def test_the_file_with_the_plain_name_goes_before_its_copies(stem: str, tmp_path: Path) -> None:
    unit = tmp_path / OCCASION.id / "sn"
    unit.mkdir(parents=True)
    for name in (f"{stem}.xlsx", "bokslut.xlsx", "bokslut-DATOR12.xlsx", "avstämning.xlsx"):
        (unit / unicodedata.normalize("NFD", name)).write_bytes(b"x")
    found, _ = collect(replace(HOME, folder=tmp_path), OCCASION)
    assert [Path(file.name).name for file in found][:2] == ["avstämning.xlsx", "bokslut.xlsx"]
    assert is_copy(f"sn/{stem}.xlsx")


@pytest.mark.parametrize(
    "name", ["bokslut.xlsx", "Bokslut 2025.xlsx", "kopiering.docx", "texter-sn.docx", "copyright.docx"]
)
def test_an_ordinary_name_is_no_copy(name: str) -> None:
    assert not is_copy(name)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("x.url", "genväg"), ("x.xlsx - Genväg.lnk", "genväg"), ("x.gsheet", "genväg"), ("x.loop", "genväg"), ("x.webloc", "genväg"),
        ("x.crdownload", "inte blev klart"), ("x.tmp", "inte blev klart"), ("x.msg", "meddelandet"), ("x.dotx", "sparat som .docx"), ("x.xltx", "sparat som .xlsx"),
    ],
)  # fmt: skip
def test_what_stands_for_a_file_is_told_with_what_to_do(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / OCCASION.id / "sn").mkdir(parents=True)
    (tmp_path / OCCASION.id / "sn" / name).write_bytes(b"x")
    found, (told,) = collect(replace(HOME, folder=tmp_path), OCCASION)
    assert found == ()
    assert (told.code, told.severity) == ("FIL6", Severity.WARNING)
    assert said in f"{told.message} {told.hint}"
