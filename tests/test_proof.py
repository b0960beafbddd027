"""The proof of what goes out: that it finds what is wrong, says it so that it can be mended, and never says more than was tried."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from pipeline import proof
from pipeline.proof import browser, structure, verapdf
from pipeline.proof.programs import BROWSER, JAVA
from pipeline.proof.result import Check, Failure, Proof
from tests import examples
from tests.examples import KOMMUNER
from tests.tools import verapdf as others

GOOD = (
    '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Sidan</title>'
    '<meta name="viewport" content="width=device-width"></head><body><main><h1 id="a">Rubrik</h1><p>Text.</p></main></body></html>'
)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the proof use the programs of this machine."""
    monkeypatch.setenv(JAVA, shutil.which("java") or "")
    monkeypatch.setenv(BROWSER, shutil.which("chromium") or "")


def silent(_: str) -> None:
    """Say nothing."""


# -- PDF: the structure -----------------------------------------------------------------------------------
def tagged(path: Path, *kinds: tuple[str, dict[str, object]], **root: object) -> Path:
    """Write a PDF whose structure tree has some elements below its document."""
    document = pikepdf.new()
    document.add_blank_page()
    tree = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    whole = document.make_indirect(Dictionary(S=Name.Document, P=tree))
    children = []
    for kind, given in kinds:
        element = Dictionary(S=Name(f"/{kind}"), P=whole)
        for key, value in given.items():
            element[f"/{key}"] = value
        children.append(document.make_indirect(element))
    whole.K, tree.K = Array(children), whole
    document.Root.StructTreeRoot = tree
    document.Root.MarkInfo = Dictionary(Marked=True)
    document.Root.Lang = pikepdf.String("sv-SE")
    document.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    for key, value in root.items():
        document.Root[f"/{key}"] = value
    with document.open_metadata() as meta:
        meta["dc:title"] = "Rapport"
    document.save(path)
    return path


Element = tuple[str, dict[str, object]]
HEAD = Dictionary(S=Name.TH, A=Dictionary(O=Name.Table, Scope=Name.Column))
TABLE: Element = ("Table", {"K": Array([Dictionary(S=Name.TR, K=Array([HEAD]))])})
BARE: Element = ("Table", {"K": Array([Dictionary(S=Name.TR, K=Array([Dictionary(S=Name.TH)]))])})
ALT: Element = ("Figure", {"Alt": pikepdf.String("Resultatet har ökat.")})


def rules(path: Path, tables: int | None = None) -> list[tuple[str, int]]:
    found = structure.check({"r/r.pdf": path}, {} if tables is None else {"r": tables})
    return [(one.rule.removeprefix("regeln om "), one.count) for one in found.failures]


def test_a_sound_structure_breaks_nothing(tmp_path: Path) -> None:
    path = tagged(tmp_path / "a.pdf", ("H1", {}), ("H2", {}), ("H3", {}), ("H2", {}), TABLE, ALT)
    assert rules(path, 1) == []


@pytest.mark.parametrize(
    ("kinds", "tables", "broken"),
    [
        ([("H1", {}), ("H3", {})], 0, [("rubriker", 1)]),
        ([("H2", {})], 0, [("rubriker", 1)]),
        ([("H1", {}), TABLE, TABLE], 1, [("tabeller", 1)]),
        ([("H1", {}), BARE, TABLE], 2, [("rubrikceller", 1)]),
        ([("H1", {}), ("Figure", {})], 0, [("textalternativ", 1)]),
        ([("Figure", {"Alt": pikepdf.String("bild1.PNG")}), ("Figure", {"Alt": pikepdf.String(" ")})], 0, [("textalternativ", 2)]),
    ],
)  # fmt: skip
def test_what_a_validator_passes_is_found(
    kinds: list[tuple[str, dict[str, object]]], tables: int, broken: list[tuple[str, int]], tmp_path: Path
) -> None:
    assert rules(tagged(tmp_path / "a.pdf", *kinds), tables) == broken


def test_a_document_without_language_title_or_tags_is_found(tmp_path: Path) -> None:
    english = tagged(tmp_path / "a.pdf", ("H1", {}), Lang=pikepdf.String("en-US"))
    assert rules(english) == [("språk", 1)]
    hidden = tagged(tmp_path / "b.pdf", ("H1", {}), ViewerPreferences=Dictionary())
    assert rules(hidden) == [("titel", 1)]
    untagged = tagged(tmp_path / "c.pdf", MarkInfo=Dictionary())
    assert rules(untagged) == [("taggar", 1)]
    (tmp_path / "d.pdf").write_bytes(b"ingen pdf")
    assert rules(tmp_path / "d.pdf") == [("taggar", 1)]


# -- PDF: veraPDF -------------------------------------------------------------------------------------------
@pytest.mark.slow
@pytest.mark.usefixtures("machine")
def test_the_profiles_read_without_jaxb_judge_as_verapdf_itself(tmp_path: Path) -> None:
    """Also how often each rule is broken; the other way of calling it reads the profiles by veraPDF's own reader."""
    blank = pikepdf.new()
    blank.add_blank_page()
    blank.save(tmp_path / "a.pdf")
    paths = [tmp_path / "a.pdf", tagged(tmp_path / "b.pdf", ("H1", {}), ("H3", {}), ("Figure", {}), TABLE)]
    (tmp_path / "c.pdf").write_bytes(b"ingen pdf")
    mine = verapdf.check({path.name: path for path in (*paths, tmp_path / "c.pdf")})
    titles = {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"}
    theirs = {
        (one.file.name, f"{titles[one.flavour]}, avsnitt {one.clause} regel {one.test}", one.count)
        for one in others.validate_many(paths)
    }
    found = [one for check in mine for one in check.failures]
    assert {(one.file, one.rule, one.count) for one in found if one.file != "c.pdf"} == theirs
    assert len(theirs) > 8
    unreadable = [one for one in found if one.file == "c.pdf"]
    assert [one.said.startswith("filen går inte att läsa") for one in unreadable] == [True, True]
    assert {check.tool for check in mine} == {verapdf.version()}
    assert verapdf.version().startswith("veraPDF 1.")
    assert all(check.checks > 20 for check in mine)


def test_without_java_it_is_told_and_nothing_is_said_to_be_proved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(JAVA, "")
    found = verapdf.check({"r/r.pdf": tmp_path / "r.pdf"})
    assert [check.title for check in found] == ["PDF/UA-1", "PDF/A-2a"]
    assert {check.lacking for check in found} == {
        'PDF-filerna prövades inte: Java saknas på den här datorn. Installera med pip install "kommunrapport[proof]".'
    }
    said = Proof(found).statement("r")
    assert said == (
        "PDF/UA-1: inte prövat med program när utgåvan gjordes.",
        "PDF/A-2a: inte prövat med program när utgåvan gjordes.",
    )
    assert json.loads(Proof(found).record())["prov"][0]["gjort"] is False


def test_without_the_package_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(JAVA, "java")
    monkeypatch.setattr(verapdf, "package_file", lambda *_: None)
    monkeypatch.setattr(browser, "package_file", lambda *_: None)
    monkeypatch.setenv(BROWSER, "chromium")
    assert "veraPDF saknas" in verapdf.check({"r/r.pdf": tmp_path})[0].lacking
    assert "axe-core saknas" in browser.check({"r/index.html": tmp_path}).lacking
    assert "kommunrapport[proof]" in browser.check({"r/index.html": tmp_path}).lacking


@pytest.mark.skipif(os.name == "nt", reason="a program is a script there")
@pytest.mark.parametrize("said", ["", "DONE\\t0\\tua1\\t12", "FAIL\\t0\\tua1\\n", "dumt"])
def test_a_validator_that_breaks_down_has_not_approved(
    said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "java"
    program.write_text(f"#!/bin/sh\nprintf '{said}'\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv(JAVA, str(program))
    found = verapdf.check({"r/r.pdf": tmp_path / "r.pdf"})
    assert found[1].failures == (Failure("r/r.pdf", "PDF/A-2a", "veraPDF blev inte klart med filen"),)
    assert not found[1].lacking


def test_a_java_that_cannot_be_started_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(JAVA, str(tmp_path / "finns-inte"))
    assert "veraPDF kunde inte köras" in verapdf.check({"r/r.pdf": tmp_path / "r.pdf"})[0].lacking


# -- the web ------------------------------------------------------------------------------------------------
@pytest.fixture
def pages(tmp_path: Path) -> dict[str, Path]:
    made = {
        "r/index.html": GOOD,
        "r/bild.html": GOOD.replace("<p>Text.</p>", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
        "r/bred.html": GOOD.replace("<p>", '<p style="width:700px">'),
        "r/kallor-a.html": GOOD,
        "r/kallor-b.html": GOOD,
    }
    found = {}
    for path, words in made.items():
        found[path] = tmp_path / path
        found[path].parent.mkdir(exist_ok=True)
        found[path].write_text(words, encoding="utf-8")
    return found


@pytest.mark.slow
@pytest.mark.usefixtures("machine")
def test_pages_are_tried_and_what_they_break_is_found(pages: dict[str, Path]) -> None:
    found = browser.check(pages)
    assert found.lacking == ""
    assert found.left == ("r/kallor-b.html",)
    assert set(found.files) == pages.keys() - {"r/kallor-b.html"}
    assert {(one.file, one.rule.rpartition(", ")[2]) for one in found.failures} == {
        ("r/bild.html", "image-alt"),
        ("r/bred.html", "reflow"),
    }
    assert "mörkt läge, 320 bildpunkter" in str([one for one in found.failures if one.file == "r/bred.html"])
    assert found.tool.startswith("axe-core 4.")
    assert "Chromium" in found.tool


def test_without_a_browser_it_is_told(pages: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(BROWSER, "")
    found = browser.check(pages)
    assert found.lacking == (
        "Webbsidorna prövades inte: en webbläsare (Chrome, Edge eller Chromium) saknas på den här datorn."
    )


@pytest.mark.slow
@pytest.mark.usefixtures("machine")
def test_a_browser_that_does_not_start_is_told(
    pages: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(BROWSER, str(tmp_path / "finns-inte"))
    assert "en webbläsare som startar" in browser.check(pages).lacking


# -- together -----------------------------------------------------------------------------------------------
def test_a_failure_says_file_rule_how_often_and_where() -> None:
    one = Failure("r/r.pdf", "PDF/UA-1, avsnitt 7.1 regel 3", "Innehåll är inte taggat.", 2, "page[3]")
    assert (
        str(one)
        == "r/r.pdf bryter mot PDF/UA-1, avsnitt 7.1 regel 3 (2 gånger): Innehåll är inte taggat. Först här: page[3]"
    )


def test_many_failures_of_a_file_are_told_by_the_first_and_a_number() -> None:
    failures = tuple(Failure("r/r.pdf", f"regel {n}", "x") for n in range(5))
    told = Proof((Check("pdf", "PDF", "v", ("r/r.pdf",), 9, failures),)).told()
    assert len(told) == 4
    assert told[-1] == "r/r.pdf bryter mot 2 regler till."


def test_a_statement_tells_of_its_own_report_only() -> None:
    check = Check(
        "webb", "Webbsidorna", "axe-core 4", ("a/1.html", "a/2.html", "b/1.html"), 1234, (), "", ("a/3.html",)
    )
    assert Proof((check,)).statement("a") == (
        "Webbsidorna: 2 sidor prövade med axe-core 4. Inga fel hittades. Sidor till som är gjorda på samma sätt och inte är prövade: 1.",
        "Program hittar bara en del av de brister som kan finnas; resten kräver en människa.",
    )
    alone = Check("pdf", "PDF/UA-1", "veraPDF 1", ("a/a.pdf",), 1234)
    assert (
        Proof((alone,)).statement("a")[0]
        == "PDF/UA-1: 1 fil prövad med veraPDF 1, 1\xa0234 kontroller. Inga fel hittades."
    )
    assert Proof((check,)).statement("c") == (
        "Program hittar bara en del av de brister som kan finnas; resten kräver en människa.",
    )


def test_nothing_is_left_on_the_disk_and_hostile_paths_stay_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    found = proof.prove({"../../x.html": GOOD.encode(), "r/CON.html": GOOD.encode()}, silent)
    assert found.failures == ()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_the_tables_that_print_draws_are_known(kommun: str) -> None:
    """The proof counts the tables of a PDF by the files of data: it must know which of them are no tables there."""
    views = [examples.view(f"{kommun}/2025-bokslut", key) for key in ("arsredovisning", "kortversion")]
    drawn = {table.id for view in views for table in view.tables() if table.shape}
    assert drawn == proof.DRAWN
    data = {f"r/oppna-data/tabeller/{table.id}.csv": b"" for table in views[0].tables()}
    printed = [table for table in views[0].tables() if not table.shape]
    assert proof._tables(data) == {"r": len(printed)}
