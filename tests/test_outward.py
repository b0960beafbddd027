"""What goes out with --publish: a folder that stands alone, its names, and nothing of the house's own."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import re
import shutil
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline import build, cli, proof
from pipeline.checked import Checked
from pipeline.config_publishing import Publishing
from pipeline.model import Problem, Severity
from pipeline.outward.names import called, named, stems
from pipeline.outward.zipped import zipped
from pipeline.proof import links
from pipeline.proof.result import Check, Failure, Proof
from pipeline.render.outward import Outward
from pipeline.view import Profile, View
from tests.examples import KOMMUNER, checked, every, views
from tests.tools import axe, htmlcheck

OCCASION = "lindhult/2026-rambudget"
STEM = "lindhult-rambudget-2026-2028"


def with_choice(there: Checked, **given: str) -> Checked:
    choice = replace(there.municipality.publishing, **given)
    return replace(there, municipality=replace(there.municipality, publishing=choice))


def finding(found: Proof) -> Callable[[Mapping[str, bytes], build.Tell], Proof]:
    """Return a proof that finds this, whatever it is given."""
    return lambda *_: found


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where an occasion lies that was published as web and Word."""
    out = tmp_path_factory.mktemp("ut")
    done = build.build(checked(OCCASION), out, formats=("docx", "html"), final=True)
    assert not done.refused
    return done.place


@pytest.fixture(scope="module")
def files(place: Path) -> Mapping[str, bytes]:
    return files_below(place / "att-publicera")


def published(occasion: str) -> list[View]:
    """Return the reports that go out: letters and lists for the minutes stay in the house."""
    return [view for view in views(occasion) if not view.formats]


# -- names ------------------------------------------------------------------------------------------
def test_every_report_of_the_examples_has_a_name_that_says_what_it_is() -> None:
    found = [
        name
        for town in KOMMUNER
        for there in every(town)
        for name in stems(there, published(f"{town}/{there.occasion.id}")).values()
    ]
    assert {
        "almkoping-arsredovisning-2025",
        "almkoping-delarsrapport-januari-augusti-2025",
        "almkoping-verksamhets-och-investeringsplan-2026-2028",
        "almkoping-kvalitetsrapport-2025",
        "almkoping-kvalitetsrapport-barn-och-utbildningsnamnden-2025",
        "almkoping-internkontrollplan-2026",
        "almkoping-internkontrollrapport-2025",
        "lindhult-rambudget-2026-2028",
    } <= set(found)
    assert len(found) == len(set(found))
    assert all(re.fullmatch(r"[a-z0-9-]{5,100}", name) for name in found)
    assert not any("vip" in name for name in found)


HOSTILE = [
    "../../etc",
    "CON",
    "nul",
    "a" * 400,
    "<script>alert(1)</script>",
    "…",
    "年次報告",
    "x\u202egpj.exe",
    "  2025  ",
    "C:\\x",
    "=1+1",
]


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_and_no_town_makes_a_name_that_is_a_way_somewhere(title: str) -> None:
    there = checked(OCCASION)
    odd = replace(there, municipality=replace(there.municipality, short=title))
    view = View("vip", title, "K", "k", "2026-rambudget", "2026", (), Profile(), date="2025-06-02")
    twice = replace(view, report="vip-2")
    for town in (there, odd):
        found = stems(town, (view, twice))
        assert len(set(found.values())) == 2
        for name in found.values():
            assert re.fullmatch(r"[a-z0-9-]+", name)
            assert len(name) <= 130
            assert name.split("-")[0] not in {"con", "nul"} or "-" in name


def test_a_report_is_called_without_its_years() -> None:
    made = {view.title: called(view) for view in views("lindhult/2025-kvalitet")}
    assert made["Kvalitetsrapport 2025 – Socialnämnden"] == "Kvalitetsrapport – Socialnämnden"
    committees = ("kommunstyrelsen", "socialnämnden", "bygg- och miljönämnden", "barn- och bildningsnämnden")
    assert {called(view) for view in published(OCCASION)} == {
        "Rambudget",
        *(f"Förslag till rambudget – {unit}" for unit in committees),
    }


def test_a_half_year_that_is_no_whole_months_has_its_days() -> None:
    there = checked("lindhult/2025-delar")
    odd = replace(there, occasion=replace(there.occasion, end=dt.date(2025, 8, 15)))
    name = stems(odd, views("lindhult/2025-delar"))["delarsrapport"]
    assert name == "lindhult-delarsrapport-1-januari-15-augusti-2025"


# -- the folder ---------------------------------------------------------------------------------------
def test_the_folder_holds_the_report_with_its_documents_inside(files: Mapping[str, bytes]) -> None:
    assert {"index.html", "katalog.ttl", "tillganglighetsprov.json"} == {
        name for name in files if "/" not in name
    }
    proposals = (
        f"lindhult-forslag-till-rambudget-{unit}-2026-2028"
        for unit in ("kommunstyrelsen", "socialnamnden", "bygg-och-miljonamnden", "barn-och-bildningsnamnden")
    )
    assert {name.split("/")[0] for name in files if "/" in name} == {STEM, *proposals}
    inside = {name.removeprefix(f"{STEM}/") for name in files}
    assert {
        "index.html",
        f"{STEM}.docx",
        "oppna-data.html",
        "oppna-data/datapackage.json",
        f"oppna-data/{STEM}.xlsx",
        f"oppna-data/{STEM}.ods",
    } <= inside
    assert f'href="{STEM}.docx"' in files[f"{STEM}/index.html"].decode()
    assert f'href="{STEM}/index.html"' in files["index.html"].decode()
    assert 'href="oppna-data.html"' in files[f"{STEM}/index.html"].decode()
    assert f"{STEM}.pdf" not in files[f"{STEM}/index.html"].decode()  # it was not asked for


def test_every_address_leads_to_something_in_the_folder(files: Mapping[str, bytes]) -> None:
    found = links.check(files)
    assert found.failures == ()
    assert found.checks > 3000
    broken = {**files, f"{STEM}/mal.html": files[f"{STEM}/mal.html"].replace(b"stil.css", b"../../stil.css")}
    (one,) = links.check(broken).failures
    assert (one.file, "../../stil.css" in one.said) == (f"{STEM}/mal.html", True)


def test_nothing_of_the_house_goes_out(files: Mapping[str, bytes]) -> None:
    there = checked(OCCASION)
    folders = {there.occasion.id, *there.related, "published/", "budgetbeslut/", "inputs/", str(Path.home())}
    units = {f"/{unit.id}/" for unit in there.municipality.units}
    paths = [delivery.path for delivery in there.deliveries]
    assert len(paths) > 5
    for name, data in files.items():
        assert not name.endswith(("manifest.json", "problems.json", "published.csv", "lagrader.csv"))
        if name.endswith((".html", ".json", ".csv", ".js", ".ttl", ".css")):
            words = data.decode()
            assert not [path for path in paths if path in words], name
            assert not [folder for folder in folders if folder in words.replace("2026-2028", "")], name
            assert name.endswith((".js", ".css", ".ttl")) or not [unit for unit in units if unit in words], (
                name
            )


def test_what_lies_in_the_zip_is_the_folder_byte_for_byte(place: Path, files: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(place / "att-publicera.zip") as archive:
        assert archive.namelist() == sorted(files)
        assert {name: archive.read(name) for name in archive.namelist()} == dict(files)
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_files_in_any_order_give_the_same_zip() -> None:
    some = {"b/å.txt": b"1", "a.pdf": b"2" * 500, "a/c.html": b"3" * 500}
    assert zipped(some) == zipped(dict(reversed(some.items())))
    assert zipfile.ZipFile(io.BytesIO(zipped(some))).testzip() is None


def test_it_is_the_same_when_it_is_made_again(place: Path, tmp_path: Path) -> None:
    again = build.build(checked(OCCASION), tmp_path, formats=("docx", "html"), final=True)
    one, other = ((at / "att-publicera.zip").read_bytes() for at in (place, again.place))
    assert hashlib.sha256(one).hexdigest() == hashlib.sha256(other).hexdigest()


# -- what is told of where figures come from --------------------------------------------------------
def text_of(folder: Path) -> str:
    return "\n".join(
        data.decode()
        for name, data in files_below(folder).items()
        if name.endswith((".html", ".json", ".csv", ".js"))
    )


CELL = re.compile(r"![A-Z]{1,2}[0-9]{1,4}\b")


def test_cells_are_told_or_only_file_and_sheet(place: Path, tmp_path: Path) -> None:
    """Lindhult tells file and sheet; with the other choice the cells are there."""
    assert checked(OCCASION).municipality.publishing.passports == "fil och blad"
    coarse = text_of(place / "att-publicera")
    assert CELL.findall(coarse) == []
    assert "Socialnämnden: plan.xlsx" in coarse
    assert '<span class="cell">Investeringsplan</span>' in coarse
    done = build.build(
        with_choice(checked(OCCASION), passports="celler"), tmp_path, formats=("html",), final=True
    )
    fine = text_of(done.place / "att-publicera")
    assert len(CELL.findall(fine)) > 500
    inside = (place / "vip" / "kallor-mal.html").read_text("utf-8")
    assert CELL.search((place / "vip" / "kallor-ramar.html").read_text("utf-8"))
    assert "2026-rambudget/" in inside  # in the house the whole path is told


@pytest.mark.parametrize(
    ("place_", "told"),
    [
        ("Ekonomi!C14", "Ekonomi"),
        ("'Mål 2025'!C14", "Mål 2025"),
        ("'Sara''s blad'!A1", "Sara's blad"),
        ("”Rubrik”, stycke 3", "”Rubrik”"),
        ("rad 14", ""),
        ("", ""),
        ("”", ""),
    ],
)
def test_a_place_without_its_cell(place_: str, told: str) -> None:
    assert Outward(cells=False).place(place_) == told
    assert Outward().place(place_) == place_


def test_a_file_is_called_by_whose_it_is_and_its_name() -> None:
    there = checked("lindhult/2025-bokslut")
    found = named(there)
    assert found["2025-bokslut/sn/bokslut.xlsx"] == "Socialnämnden: bokslut.xlsx"
    assert any(name.endswith("(delårsrapport 2025)") for name in found.values())
    assert Outward(named=found).file("2025-bokslut/sn/bokslut.xlsx") == "Socialnämnden: bokslut.xlsx"
    assert Outward(named=found).file("published/hemlig mapp/2024-bokslut.csv") == "2024-bokslut.csv"


# -- drafts, refusals, stopped runs ---------------------------------------------------------------------
def test_a_draft_has_no_such_folder_and_takes_an_older_one_away(place: Path, tmp_path: Path) -> None:
    copy = tmp_path / "lindhult" / place.name
    shutil.copytree(place, copy)
    build.build(checked(OCCASION), tmp_path, formats=("docx",))
    assert not (copy / "att-publicera").exists()
    assert not (copy / "att-publicera.zip").exists()
    assert (copy / "vip" / "index.html").exists()


def test_without_an_address_there_is_no_catalogue_and_no_link_to_one(tmp_path: Path) -> None:
    there = with_choice(checked(OCCASION), address="", contact="")
    done = build.build(there, tmp_path, formats=("html",), final=True)
    files = files_below(done.place / "att-publicera")
    assert "katalog.ttl" not in files
    assert "katalog" not in files[f"{STEM}/oppna-data.html"].decode()
    assert links.check(files).failures == ()
    assert "homepage" not in json.loads(files[f"{STEM}/oppna-data/datapackage.json"])


def test_documents_alone_go_out_with_a_page_that_leads_to_them(tmp_path: Path) -> None:
    done = build.build(checked(OCCASION), tmp_path, formats=("docx",), final=True)
    files = files_below(done.place / "att-publicera")
    assert f'href="{STEM}/{STEM}.docx"' in files["index.html"].decode()
    assert links.check(files).failures == ()


def test_what_breaks_a_rule_does_not_go_out_and_what_lay_there_stays(place: Path, tmp_path: Path) -> None:
    copy = tmp_path / "lindhult" / place.name
    shutil.copytree(place, copy)
    before = files_below(copy)
    failure = Failure(
        f"{STEM}/mal.html", "WCAG, ljust läge, 1280 bildpunkter, color-contrast", "Kontrasten räcker inte", 3
    )
    found = Proof((Check("webb", "Webbsidorna", "axe-core", (f"{STEM}/mal.html",), 9, (failure,)),))
    done = build.build(checked(OCCASION), tmp_path, formats=("html",), final=True, prove=finding(found))
    assert done.refused
    assert done.faults == (
        f"{STEM}/mal.html bryter mot WCAG, ljust läge, 1280 bildpunkter, color-contrast (3 gånger): Kontrasten räcker inte.",
    )
    assert files_below(copy) == before


def test_what_cannot_be_tried_is_told_and_goes_out_unless_it_must_be(tmp_path: Path) -> None:
    found = Proof(
        (
            Check(
                "webb", "Webbsidorna", "axe-core", (f"{STEM}/mal.html",), lacking="Webbsidorna prövades inte."
            ),
        )
    )
    done = build.build(checked(OCCASION), tmp_path, formats=("html",), final=True, prove=finding(found))
    assert (done.refused, done.unavailable) == (False, ("Webbsidorna prövades inte.",))
    said = (done.place / "att-publicera" / STEM / "tillganglighet.html").read_text("utf-8")
    assert "Webbsidorna: inte prövat med program när utgåvan gjordes." in said
    needed = with_choice(checked(OCCASION), proof="krävs")
    done = build.build(needed, tmp_path / "2", formats=("html",), final=True, prove=finding(found))
    assert (done.refused, done.faults) == (True, ("Webbsidorna prövades inte.",))
    assert not (tmp_path / "2" / "lindhult").exists()


def test_a_run_that_is_stopped_while_it_is_tried_leaves_what_lay_there(place: Path, tmp_path: Path) -> None:
    copy = tmp_path / "lindhult" / place.name
    shutil.copytree(place, copy)
    before = files_below(copy)

    def stopped(*_: object) -> Proof:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build.build(checked(OCCASION), tmp_path, formats=("html",), final=True, prove=stopped)
    assert files_below(copy) == before
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]


def test_errors_stop_it_before_anything_is_made(tmp_path: Path) -> None:
    wrong = replace(checked(OCCASION), problems=(Problem(Severity.ERROR, "X", "x", "x"),))
    assert build.build(wrong, tmp_path, final=True).refused
    assert not list(tmp_path.iterdir())


def test_the_settings_are_those_of_the_file_and_the_defaults_are_open() -> None:
    assert checked("almkoping/2025-delar").municipality.publishing == Publishing(
        address="https://www.almkoping.example/rapporter/",
        contact="oppnadata@almkoping.example",
        contact_name="Ekonomiavdelningen",
    )
    assert Publishing().base == ""
    assert Publishing(address="https://x.example/a").base == "https://x.example/a/"
    assert (Publishing().licence, Publishing().passports, Publishing().proof) == (
        "CC0-1.0",
        "celler",
        "om det går",
    )


# -- as the communications officer sees it --------------------------------------------------------------
@pytest.mark.slow
def test_its_own_pages_are_valid_and_accessible_opened_from_the_disk(place: Path) -> None:
    folder = place / "att-publicera"
    pages = [folder / "index.html", folder / STEM / "oppna-data.html", folder / STEM / "tillganglighet.html"]
    assert htmlcheck.check(pages, ignore=("Content Security Policy",)) == []
    assert axe.check(pages) == []


def test_the_command_says_what_was_not_tried_and_where_the_folder_is(tmp_path: Path) -> None:
    """The tests' machine has no browser to try with (tests/conftest.py)."""
    asked = ["build", f"inputs/{OCCASION}", "--format", "html", "-o", str(tmp_path), "--publish"]
    done = CliRunner().invoke(cli.main, asked)
    assert done.exit_code == 0, done.output
    assert (
        "Webbsidorna prövades inte: en webbläsare (Chrome, Edge eller Chromium) saknas på den här datorn."
        in done.stderr
    )
    where = tmp_path / "lindhult" / "2026-rambudget"
    assert {str(where / "att-publicera.zip"), str(where / "att-publicera" / "index.html")} <= set(
        done.stdout.splitlines()
    )


def test_the_command_refuses_what_breaks_a_rule_and_says_which(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failure = Failure(
        f"{STEM}/mal.html",
        "WCAG, ljust läge, 1280 bildpunkter, image-alt",
        "”Images must have alternative text”",
    )
    found = Proof((Check("webb", "Webbsidorna", "axe-core", (f"{STEM}/mal.html",), 9, (failure,)),))
    monkeypatch.setattr(proof, "prove", finding(found))
    asked = ["build", f"inputs/{OCCASION}", "--format", "html", "-o", str(tmp_path), "--publish"]
    done = CliRunner().invoke(cli.main, asked)
    assert done.exit_code == 1
    assert (
        f"{STEM}/mal.html bryter mot WCAG, ljust läge, 1280 bildpunkter, image-alt: ”Images must"
        in done.stderr
    )
    assert "slutversionen byggs inte så länge det finns fel (1)" in done.stderr
    assert not (tmp_path / "lindhult").exists()
