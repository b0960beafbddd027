"""A whole build: every figure recomputes from its cells, the same bytes twice, one cell changed, broken files, late nämnd."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from lxml import etree

from pipeline import build, publish, text
from pipeline.build import Built, Checked
from pipeline.model import State
from tests import examples
from tests.examples import KOMMUNER, REMEMBERED
from tests.recount import manifest, recounted

ROOT = Path(__file__).resolve().parent.parent
EVERY = ("docx", "pdf", "html")


def built(inputs: Path, out: Path, formats: tuple[str, ...] = ("docx", "html")) -> Built:
    found, problems = build.targets(inputs)
    assert problems == ()
    return build.build(build.check(found[0], kept=REMEMBERED), out, formats=formats)


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("outputs")
    built(ROOT / "inputs" / "almkoping", folder)
    built(ROOT / "inputs" / "lindhult", folder, EVERY)
    return {kommun: folder / kommun / "2025-bokslut" for kommun in KOMMUNER}


# -- passports ------------------------------------------------------------------------------------
@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_printed_figure_recomputes_from_its_cells(editions: dict[str, Path], kommun: str) -> None:
    found = manifest(editions[kommun])
    assert len(found["figures"]) > 2000
    assert recounted(found, kommun) == []


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_figure_printed_on_the_web_stands_in_the_manifest(
    editions: dict[str, Path], kommun: str
) -> None:
    known = {
        figure["id"]: figure["text"] for figure in manifest(editions[kommun])["figures"] if figure["table"]
    }
    shown: dict[str, str] = {}
    for page in (editions[kommun] / "arsredovisning").glob("*.html"):
        if page.name.startswith("kallor-"):
            continue
        tree = etree.fromstring(page.read_bytes(), etree.HTMLParser(encoding="utf-8"))
        for cell in tree.xpath("//td[@id]"):
            shown[cell.get("id")] = "".join(cell.itertext()).strip()
    numbers = {key: words for key, words in shown.items() if re.search(r"\d", words) and key in known}
    assert len(numbers) > 1500
    assert {key: words for key, words in numbers.items() if known[key] != words} == {}


# -- the same bytes -------------------------------------------------------------------------------
@pytest.mark.slow
def test_two_builds_give_the_same_bytes(editions: dict[str, Path], tmp_path: Path) -> None:
    built(ROOT / "inputs" / "lindhult", tmp_path, EVERY)
    one, other = (
        {
            path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }
        for folder in (editions["lindhult"].parent, tmp_path / "lindhult")
    )
    assert len(one) > 40
    assert one == other


def test_nothing_is_rebuilt_when_nothing_has_changed(editions: dict[str, Path]) -> None:
    folder = editions["lindhult"]
    again = built(ROOT / "inputs" / "lindhult", folder.parent.parent, EVERY)
    assert again.unchanged


@pytest.mark.parametrize(
    "change",
    [
        lambda it: replace(it, municipality=replace(it.municipality, profile=replace(it.municipality.profile, logo=b"<svg/>"))),
        lambda it: replace(it, municipality=replace(it.municipality, digest="other settings")),
        lambda it: relabelled(it, unit="mnkr"),
        lambda it: relabelled(it, state=State.NOT_APPLICABLE),
    ],
    ids=["logo", "settings", "published unit", "published dash"],
)  # fmt: skip
def test_whatever_a_report_is_made_of_makes_another_build(change: Callable[[Checked], Checked]) -> None:
    checked = examples.checked("lindhult/2025-bokslut")
    marks = {publish.fingerprint(it, "", (), (), final=True) for it in (checked, change(checked))}
    assert len(marks) == 2


def relabelled(checked: Checked, **changes: Any) -> Checked:
    """Return an occasion with one published value changed."""
    occasion, values = next(iter(checked.dataset.published.items()))
    key, value = next(iter(values.items()))
    changed = replace(value, figure=replace(value.figure, **changes))
    published = {**checked.dataset.published, occasion: {**values, key: changed}}
    return replace(checked, dataset=replace(checked.dataset, published=published))


# -- one cell changed -----------------------------------------------------------------------------
def words(docx: Path) -> list[str]:
    with zipfile.ZipFile(docx) as archive:
        tree = etree.fromstring(archive.read("word/document.xml"))
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    return ["".join(node.text or "" for node in part.iter(f"{space}t")) for part in tree.iter(f"{space}p")]


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "inputs" / "lindhult", tmp_path / "inputs" / "lindhult")
    return tmp_path / "inputs" / "lindhult"


def test_one_changed_cell_changes_all_that_rests_on_it_and_nothing_else(
    editions: dict[str, Path], copied: Path, tmp_path: Path
) -> None:
    path = copied / "2025-bokslut" / "bmn" / "bokslut.xlsx"
    patch(path, "Drift", "D6", lambda number: number - 10)  # plan och bygg costs ten thousand kronor more
    built(copied, tmp_path / "out")
    before = by_report(editions["lindhult"])
    after = by_report(tmp_path / "out" / "lindhult" / "2025-bokslut")
    assert before.keys() == after.keys()
    changed = {key for key in before if before[key]["text"] != after[key]["text"]}
    resting = set(
        dependants(
            tmp_path / "out" / "lindhult" / "2025-bokslut", "2025-bokslut/bmn/bokslut.xlsx", "Drift!D6"
        )
    )
    assert changed <= resting
    both_ways = {  # what came in is the taxes, whatever they were used for: net cost and result together are the same
        key for key in before if (before[key]["table"], before[key]["row"]) == ("hundra-kronor", "Summa")
    }
    counts = {  # as many nämnder as before keep their budget
        key for key in before if before[key]["unit"] == "antal" and before[key]["report"] == "kortversion"
    }
    assert {before[key]["text"] for key in resting - changed - both_ways - counts} <= {
        "0",
        "0,0",
        "–",
        text.number(Decimal(100), 1),
    } | {before[key]["text"] for key in resting - changed if before[key]["value"] != after[key]["value"]}
    tables = {before[key]["table"] for key in changed}
    assert {"drift", "drift-bmn", "namndavvikelser", "hundra-kronor", "avstamning-drift"} <= tables
    old, new = (
        words(editions["lindhult"] / "arsredovisning.docx"),
        words(tmp_path / "out/lindhult/2025-bokslut/arsredovisning.docx"),
    )
    assert len(old) == len(new)
    differing = [(one, two) for one, two in zip(old, new, strict=True) if one != two]
    assert differing
    assert all(re.search(r"\d", one) for one, _ in differing)
    assert (
        numbers_only(
            editions["lindhult"] / "arsredovisning", tmp_path / "out/lindhult/2025-bokslut/arsredovisning"
        )
        > 20
    )


def numbers_only(one: Path, other: Path) -> int:
    """Return how many pieces of text differ between two web editions; assert that each of them is about a number."""
    count = 0
    for page in sorted(one.glob("*.html")):
        texts = [
            [
                " ".join(piece.split())
                for piece in etree.fromstring((folder / page.name).read_bytes(), PARSER).itertext()
            ]
            for folder in (one, other)
        ]
        if page.name.startswith("kallor-"):
            continue
        assert len(texts[0]) == len(texts[1]), page.name
        different = [pair for pair in zip(*texts, strict=True) if pair[0] != pair[1]]
        assert all(re.search(r"\d", old) and re.search(r"\d", new) for old, new in different), (
            page.name,
            different,
        )
        count += len(different)
    return count


PARSER = etree.HTMLParser(encoding="utf-8")


Key = tuple[str, str]
"""A printed figure: its report and its id there; the nämnder's own documents have the same ids."""


def by_report(folder: Path) -> dict[Key, dict[str, Any]]:
    return {(figure["report"], figure["id"]): figure for figure in manifest(folder)["figures"]}


def dependants(folder: Path, file: str, place: str) -> Iterator[Key]:
    found = manifest(folder)
    rests: list[bool] = []
    for node in found["nodes"]:
        own = node.get("file") == file and node.get("place") == place
        rests.append(own or any(rests[number] for number in node.get("args", ())))
    return ((figure["report"], figure["id"]) for figure in found["figures"] if rests[figure["node"]])


def patch(path: Path, sheet: str, cell: str, change: Any) -> None:
    """Change a number in a workbook's XML, and the cached values that rest on it, as Excel would."""
    book = openpyxl.load_workbook(path)
    page = book[sheet]
    old = page[cell].value
    page[cell].value = change(old)
    row = page[cell].row
    for other in page[row]:
        if isinstance(other.value, str) and other.value.startswith("="):
            other.value = None  # the product recomputes; a form without the formula is still read
    book.save(path)


# -- broken files, late units ---------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "data", "code", "message"),
    [
        ("bokslut.xlsx", b"", "FIL1", "tom"),
        ("bokslut.xlsx", b"PK\x03\x04 inte en zip", "FIL1", "skadad"),
        ("bokslut.xlsx", b"<html><table></table></html>", "FIL1", "webbsida"),
        ("texter.docx", b"", "FIL1", "tom"),
        (
            "bokslut.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 64 + "EncryptionInfo".encode("utf-16-le"),
            "FIL2",
            "lösenord",
        ),
    ],
    ids=["empty workbook", "corrupt workbook", "html as workbook", "empty document", "password"],
)
def test_a_broken_file_is_one_clear_problem_and_the_draft_still_builds(
    copied: Path, tmp_path: Path, name: str, data: bytes, code: str, message: str
) -> None:
    (copied / "2025-bokslut" / "sn" / name).write_bytes(data)
    done = built(copied, tmp_path / "out", ("html",))
    found = [
        problem
        for problem in done.checked.problems
        if problem.origin
        and problem.origin.file == f"2025-bokslut/sn/{name}"
        and problem.code.startswith("FIL")
    ]
    assert [problem.code for problem in found] == [code]
    assert message in found[0].message
    assert found[0].unit == "sn"
    page = (tmp_path / "out/lindhult/2025-bokslut/arsredovisning/namnd-sn.html").read_text(encoding="utf-8")
    assert "SAKNAS" in page


def test_a_missing_namnd_is_named_and_its_totals_say_so(copied: Path, tmp_path: Path) -> None:
    shutil.rmtree(copied / "2025-bokslut" / "bbn")
    done = built(copied, tmp_path / "out", ("html",))
    assert any(problem.code == "C60" and problem.unit == "bbn" for problem in done.checked.problems)
    folder = tmp_path / "out/lindhult/2025-bokslut/arsredovisning"
    assert "SAKNAS" in (folder / "namnd-bbn.html").read_text(encoding="utf-8")
    page = (folder / "driftredovisning.html").read_text(encoding="utf-8").replace("\N{SOFT HYPHEN}", "")
    assert "Summa nämnder exkl. barn- och bildningsnämnden" in page


def test_lock_files_and_litter_are_ignored_but_told(copied: Path) -> None:
    folder = copied / "2025-bokslut" / "ks"
    (folder / "~$bokslut.xlsx").write_bytes(b"x")
    (folder / ".DS_Store").write_bytes(b"x")
    (folder / "protokoll.pdf").write_bytes(b"%PDF-1.4")
    found, _ = build.targets(copied)
    told = [
        (p.code, p.origin.file if p.origin else "")
        for p in build.check(found[0]).problems
        if p.severity == "upplysning"
    ]
    assert ("FIL6", "2025-bokslut/ks/~$bokslut.xlsx") in told
    assert ("FIL6", "2025-bokslut/ks/protokoll.pdf") in told
    assert not any("DS_Store" in file for _, file in told)


# -- the command line -----------------------------------------------------------------------------
def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline.cli", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_finished_examples_have_no_errors() -> None:
    done = run("check", "inputs", "--json")
    assert done.returncode == 0, done.stdout[:2000]
    assert json.loads(done.stdout)["counts"]["fel"] == 0
    assert all(line.endswith(" …") for line in done.stderr.splitlines())  # what is going on, when it lasts


def test_publishing_is_refused_while_there_are_errors(copied: Path, tmp_path: Path) -> None:
    (copied / "2025-bokslut" / "sn" / "bokslut.xlsx").unlink()
    done = run("build", str(copied), "--format", "html", "-o", str(tmp_path / "out"), "--publish")
    assert done.returncode == 1
    assert "slutversionen byggs inte" in done.stderr
    assert not (tmp_path / "out" / "lindhult" / "2025-bokslut").exists()
    assert "Socialnämnden: 1 fel\n  C60    Socialnämnden har inte lämnat Excelformuläret" in done.stderr
    assert f"kommunrapport check {copied}" in done.stderr


def test_publishing_is_refused_while_the_settings_have_errors(copied: Path, tmp_path: Path) -> None:
    settings = copied / "kommun.toml"
    words = settings.read_text(encoding="utf-8")
    settings.write_text(words.replace("riskskala = 4", "riskskala = 5"), encoding="utf-8")
    asked = (str(copied / "2025-internkontroll"), "--format", "html", "-o", str(tmp_path / "out"))
    done = run("build", *asked, "--publish")
    assert done.returncode == 1
    assert "fel i kommunens inställningar (1)" in done.stderr
    assert not (tmp_path / "out" / "lindhult").exists()
    draft = run("build", *asked)
    assert draft.returncode == 0, draft.stderr
    assert "kommun.toml: 1 fel\n  KONF   kommun.toml " in draft.stderr
    assert (
        f"Alla problem står i {tmp_path / 'out/lindhult/2025-internkontroll/problems.json'}." in draft.stderr
    )
    assert (tmp_path / "out/lindhult/2025-internkontroll/internkontrollplan/index.html").exists()


def test_publishing_writes_next_years_comparatives(tmp_path: Path) -> None:
    done = run("build", "inputs/lindhult", "--format", "html", "-o", str(tmp_path / "out"), "--publish")
    assert done.returncode == 0, done.stderr
    lines = (tmp_path / "out/lindhult/2025-bokslut/published.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "nyckel;varde;enhet;decimaler;benamning"
    assert any(line.startswith("rr/R12/kommun;8200;") for line in lines)
    page = (tmp_path / "out/lindhult/2025-bokslut/arsredovisning/index.html").read_text(encoding="utf-8")
    assert "UTKAST" not in page


def test_wrong_usage_is_told_as_such() -> None:
    assert run("build", "inputs/lindhult", "--report", "finns-inte").returncode == 2
    assert run("explain", "C999").returncode == 2
    assert run("check", "docs").returncode == 1


def test_explain_gives_source_and_example() -> None:
    done = run("explain", "C03")
    assert done.returncode == 0
    assert "Källa:" in done.stdout
    assert "Exempel:" in done.stdout
