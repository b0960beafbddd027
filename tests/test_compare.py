"""What changed between two builds or two deliveries: the cell, whose file, what follows from it, and nothing else."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from pipeline import build
from pipeline.cli import main
from pipeline.compare import Comparison, compared, said
from pipeline.compare.aligned import aligned, words
from pipeline.compare.change import Change, Printed
from pipeline.compare.page import page
from pipeline.publish import earlier
from tests.examples import INPUTS, REMEMBERED
from tests.tools import axe, htmlcheck

OCCASION = "2025-internkontroll"
BOOK = f"{OCCASION}/sn/internkontroll.xlsx"
PAPER = f"{OCCASION}/bbn/internkontroll.docx"
CELL = "'Risker i år'!O7"  # how likely the third risk is now thought to be: 4


def exchanged(path: Path, part: str, old: str, new: str) -> None:
    """Exchange the first of some words in a part of an Office file."""
    with zipfile.ZipFile(path) as file:
        parts = [(info, file.read(info)) for info in file.infolist()]
    assert any(info.filename == part and old.encode() in data for info, data in parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for info, data in parts:
            file.writestr(
                info, data.replace(old.encode(), new.encode(), 1) if info.filename == part else data
            )


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["compare", *map(str, arguments)], catch_exceptions=False)


# -- builds ---------------------------------------------------------------------------------------
class Builds(NamedTuple):
    """A municipality in which a cell and a paragraph have been changed between two builds."""

    inputs: Path
    place: Path
    first: dict[str, Any]
    files: Mapping[str, bytes]  # of the first


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> Builds:
    folder = tmp_path_factory.mktemp("jamfor")
    inputs = folder / "inputs" / "lindhult"
    shutil.copytree(INPUTS / "lindhult", inputs)
    place = folder / "outputs" / "lindhult" / OCCASION
    built(inputs)
    first = json.loads((place / "manifest.json").read_bytes())
    files = {path.relative_to(place).as_posix(): path.read_bytes() for path in place.rglob("*.html")}
    sheet = "xl/worksheets/sheet2.xml"
    exchanged(inputs / BOOK, sheet, '<c r="O7" s="10"><v>4</v>', '<c r="O7" s="10"><v>3</v>')
    exchanged(inputs / PAPER, "word/document.xml", "mer än tre månader", "mer än fyra månader")
    built(inputs)
    return Builds(inputs, place, first, files)


def built(inputs: Path) -> None:
    ((target,), _) = build.targets(inputs / OCCASION)
    build.build(build.check(target, kept=REMEMBERED), inputs.parent.parent / "outputs", formats=("html",))


def second(builds: Builds) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((builds.place / "manifest.json").read_bytes())
    return found


def test_a_changed_cell_and_paragraph_are_told_with_what_follows_and_nothing_else(builds: Builds) -> None:
    found = compared(builds.first, second(builds))
    text, cell = found.changes
    assert (text.file, text.new_place) == (PAPER, "”Analys”, stycke 2")
    assert [piece for piece in said.pieces(text) if piece[0] in "-+"] == [("-", "tre"), ("+", "fyra")]
    assert (cell.file, cell.old_place, cell.new_place) == (BOOK, CELL, CELL)
    assert (cell.old, cell.new, cell.difference) == ("4", "3", "−1")
    assert [(file.path, file.whose) for file in found.files] == [
        (PAPER, "Barn- och bildningsnämnden"),
        (BOOK, "Socialnämnden"),
    ]
    assert {figure.causes for figure in found.figures} == {(cell.number,)}
    assert found.told == ()
    shown = {
        (figure.table, figure.row.partition(" ")[0], figure.column): (
            figure.old,
            figure.new,
            figure.difference,
        )
        for figure in found.figures
    }
    assert shown == {
        # what is multiplied from it, in the municipality's and the nämnd's own tables, and in the words on the drawings
        ("ik-risker", "SN-R3", "S"): ("4", "3", "−1"),
        ("ik-risker", "SN-R3", "Värde"): ("16", "12", "−4"),
        ("ik-risker-sn", "SN-R3", "Nytt S"): ("4", "3", "−1"),
        ("ik-risker-sn", "SN-R3", "Nytt värde"): ("16", "12", "−4"),
        # the squares of the risk maps: one that no risk is left in has no number
        ("ik-matris", "Sannolik", "Allvarlig"): ("1", None, ""),
        ("ik-matris", "Möjlig", "Allvarlig"): ("1", "2", "+1"),
        ("ik-matris-sn", "Sannolik", "Allvarlig"): ("1", None, ""),
        ("ik-matris-sn", "Möjlig", "Allvarlig"): ("1", "2", "+1"),
        # what counts the risk in another square than before
        ("ik-antal", "4", "4 Allvarlig"): ("1", "0", "−1"),
        ("ik-antal", "4", "Summa"): ("1", "0", "−1"),
        ("ik-antal", "3", "4 Allvarlig"): ("1", "2", "+1"),
        ("ik-antal", "3", "Summa"): ("6", "7", "+1"),
    }


def test_a_build_alone_is_compared_with_the_one_before(builds: Builds, tmp_path: Path) -> None:
    done = run(builds.place, "--html", tmp_path / "ny" / "sida.html")
    assert done.exit_code == 0
    assert f"{BOOK} (Socialnämnden; sha256 " in done.output
    assert (
        f"  2. {CELL}, SN-R3 Risk för höga kostnader på grund av akuta placeringar, vilket leder till …\n     4 → 3 (−1)\n       Internkontrollrapport 2025, "
        in done.output
    )
    assert "väntade mer än [−tre−] [+fyra+] månader" in done.output
    assert done.output.endswith("sida.html\n")
    assert CELL in html.fromstring((tmp_path / "ny" / "sida.html").read_bytes().decode()).text_content()
    alone = json.loads(run(builds.place, "--json").stdout)
    assert [change["new_place"] for change in alone["changes"]] == ["”Analys”, stycke 2", CELL]


def test_two_equal_builds_give_an_empty_answer(builds: Builds) -> None:
    found = compared(builds.first, builds.first)
    assert (found.empty, found.files, found.told) == (True, (), ())
    done = run(builds.place, builds.place / "manifest.json")
    assert done.exit_code == 0
    assert done.output.splitlines()[1:] == ["Inga tal eller texter skiljer."]


def test_an_edition_does_not_show_what_was_built_before_it(builds: Builds) -> None:
    (kept,) = (builds.place.parent / earlier.KEPT / OCCASION).iterdir()
    assert json.loads(kept.read_bytes()) == builds.first
    assert not (builds.place / earlier.KEPT).exists()
    shutil.copytree(INPUTS / "lindhult" / OCCASION, builds.inputs / OCCASION, dirs_exist_ok=True)
    after = second(builds)
    built(builds.inputs)  # as it was at first
    assert second(builds) == builds.first
    files = {
        path.relative_to(builds.place).as_posix(): path.read_bytes() for path in builds.place.rglob("*.html")
    }
    assert files == builds.files
    assert nameless(compared(after, second(builds))) == nameless(mirrored(compared(builds.first, after)))


def test_the_last_builds_are_kept_and_the_one_before_is_another(tmp_path: Path) -> None:
    place = tmp_path / "kommun" / "2025-bokslut"
    place.mkdir(parents=True)
    manifest = place / "manifest.json"
    before: bytes | None = None  # nothing to keep the first time
    folder = tmp_path / "kommun" / earlier.KEPT / place.name
    manifest.write_bytes(b"0")
    earlier.keep(place, b"0")
    assert not folder.exists()
    for number in (0, 0, *range(8), 6, 7):
        manifest.write_bytes(str(number).encode())
        earlier.keep(place, before)
        before = manifest.read_bytes()
    kept = sorted(folder.iterdir())
    assert [path.read_bytes() for path in kept] == [b"3", b"4", b"5", b"7", b"6"]
    found = earlier.previous(place)
    assert found is not None
    assert found.read_bytes() == b"6"


# -- the page -------------------------------------------------------------------------------------
def test_the_page_is_valid_and_accessible_and_typed_words_are_words(tmp_path: Path) -> None:
    found = Comparison(
        {"title": "a"},
        {"title": "b", "name": "Lilla kommun"},
        changes=(
            Change(1, "x.xlsx", "Drift!C5", "Drift!C6", "Personal, Utfall", "1", "2", "tkr", "+1 tkr"),
            Change(2, "x.xlsx", "", "Mål!C5", "", None, "<script>nytt</script>"),
            Change(3, "x.xlsx", "Mål!C6", "Mål!C6", "", "ett gammalt <b>mål</b>", "ett nytt mål"),
        ),
        figures=(
            Printed("r", "k", "t", "Personal", "Utfall", "1", "2", "+1 tkr", (1,), "Rapport, tabell"),
            Printed("r", "k", "t", "Summa", "Utfall", "3", "4", "+1 tkr", (1, 3), "Rapport, tabell"),
            Printed("r", "k", "t", "Annat", "Utfall", None, "4", "", (), "Rapport, tabell"),
        ),
        told=("Byggena är gjorda med olika mallar.",),
    )  # fmt: skip
    file = tmp_path / "sida.html"
    file.write_bytes(page(found))
    assert [str(message) for message in htmlcheck.check([file])] == []
    assert [str(violation) for violation in axe.check([file])] == []
    root = html.fromstring(file.read_bytes().decode())
    assert root.xpath("//script") == []
    assert [one.text_content() for one in root.xpath("//ins|//del")] == [
        "<script>nytt</script>",
        "gammalt <b>mål</b>",
        "nytt mål",
    ]
    assert root.xpath("//h3")[0].text_content() == "1. Drift!C6 (förut Drift!C5), Personal, Utfall"


# -- deliveries -----------------------------------------------------------------------------------
def test_two_workbooks(tmp_path: Path) -> None:
    old, new = INPUTS / "lindhult" / BOOK, tmp_path / "ny.xlsx"
    shutil.copy(old, new)
    assert "Inga tal eller texter skiljer." in run(old, new).output
    exchanged(new, "xl/worksheets/sheet2.xml", '<c r="O7" s="10"><v>4</v>', '<c r="O7" s="10"><v>3.5</v>')
    (change,) = json.loads(run(old, new, "--json").stdout)["changes"]
    assert (change["new_place"], change["old"], change["new"], change["difference"]) == (
        CELL,
        "4",
        "3,5",
        "−0,5",
    )
    assert change["title"] == "SN-R3, Ny sannolikhet"


def test_a_formula_that_another_program_has_not_reckoned_has_not_changed(tmp_path: Path) -> None:
    old, new = INPUTS / "almkoping/2026-vip/stadskontoret/plan.xlsx", tmp_path / "ny.xlsx"
    book = openpyxl.load_workbook(old)
    book["Balansplan VA"]["D9"] = 4711  # in a sheet that has sums
    book.save(new)  # without the values of its formulas
    (change,) = json.loads(run(old, new, "--json").stdout)["changes"]
    assert (change["new_place"], change["new"]) == (
        "'Balansplan VA'!D9",
        "4 711".replace(" ", "\N{NO-BREAK SPACE}"),
    )


def test_two_documents(tmp_path: Path) -> None:
    old, new = INPUTS / "lindhult" / PAPER, tmp_path / "ny.docx"
    shutil.copy(old, new)
    exchanged(new, "word/document.xml", "mer än tre månader", "mer än fyra månader")
    done = run(old, new)
    assert "  1. ”Analys”, stycke 2\n" in done.output
    assert "2. " not in done.output


def test_what_cannot_be_compared_is_told(tmp_path: Path) -> None:
    (tmp_path / "trasig.xlsx").write_bytes(b"x")
    (tmp_path / "annat.json").write_text("[]", encoding="utf-8")
    book, paper = INPUTS / "lindhult" / BOOK, INPUTS / "lindhult" / PAPER
    for arguments, words_of in (
        ((book, paper), "av samma slag"),
        ((book, tmp_path), "av samma slag"),
        ((book,), "är inget bygge"),
        ((tmp_path,), "är inget bygge"),
        ((tmp_path / "annat.json", tmp_path / "annat.json"), "är inget manifest"),
        ((book, tmp_path / "trasig.xlsx"), "går inte att läsa"),
    ):
        done = run(*arguments)
        assert (done.exit_code, words_of in " ".join(done.output.split())) == (2, True), done.output


FIGURE = {
    "report": "r", "id": "t.r1.c1", "chapter": "k", "table": "t", "row": "Summa", "column": "Utfall", "text": "1", "value": "1", "unit": "tkr", "node": 0,
}  # fmt: skip
WHOLE: dict[str, Any] = {
    "municipality": "m", "name": "M", "occasion": "o", "draft": True, "fingerprint": "f", "program": "p", "templates": "t",
    "inputs": [{"file": "a", "sha256": "x"}], "figures": [FIGURE],
    "nodes": [{"op": "cell", "value": "1", "file": "a", "place": "Drift!C5", "unit": "tkr"}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "lacking"),
    [
        ({}, ""),
        ({"occasion": None}, "occasion"),
        ({"draft": None}, "draft"),
        ({"inputs": [{"file": "a"}]}, "inputs.sha256"),
        ({"figures": [{**FIGURE, "node": 7}]}, "figures.node"),
        ({"figures": [{**FIGURE, "text": 1}]}, "figures.text"),
        ({"figures": ["x"]}, "figures"),
        ({"nodes": [{"op": "sum", "value": "1", "args": [0]}]}, "nodes.args"),
        ({"nodes": [{"op": "cell", "value": "1", "file": "a"}]}, "nodes.place"),
        ({"texts": [{"file": "a", "place": "x"}]}, "texts.text"),
    ],
)
def test_a_manifest_that_lacks_something_is_told_with_what(
    tmp_path: Path, change: dict[str, Any], lacking: str
) -> None:
    found = {key: value for key, value in {**WHOLE, **change}.items() if value is not None}
    (tmp_path / "manifest.json").write_text(json.dumps(found), encoding="utf-8")
    done = run(tmp_path, tmp_path)
    if lacking:
        assert (done.exit_code, f"”{lacking}” saknas" in " ".join(done.output.split())) == (2, True)
    else:
        assert (done.exit_code, said.EQUAL in done.output) == (0, True)


def test_what_is_printed_of_an_unchanged_file_follows_from_the_units_file_that_came() -> None:
    """A unit's other files are printed only with the one it lacked; they have not changed themselves."""
    old = {
        **WHOLE,
        "inputs": [{"file": "delar/sn/a.xlsx", "sha256": "x", "unit": "sn"}],
        "figures": [],
        "nodes": [],
    }
    new = {
        **WHOLE,
        "inputs": [*old["inputs"], {"file": "bokslut/sn/b.xlsx", "sha256": "y", "unit": "sn"}],
        "nodes": [
            {"op": "cell", "value": "1", "file": "delar/sn/a.xlsx", "place": "Mål!C5", "unit": "antal"},
            {"op": "cell", "value": "2", "file": "bokslut/sn/b.xlsx", "place": "Drift!C5", "unit": "tkr"},
        ],
        "figures": [
            FIGURE,
            {**FIGURE, "row": "Netto", "id": "t.r2.c1", "text": "2", "value": "2", "node": 1},
        ],
    }
    old["figures"] = [{**FIGURE, "row": "Annat", "text": "7", "value": "7"}]
    old["nodes"] = [{"op": "const", "value": "7", "label": "7"}]
    found = compared(old, new)
    assert [(one.file, one.title) for one in found.changes] == [("bokslut/sn/b.xlsx", "hela filen")]
    assert {one.row: one.causes for one in found.figures} == {"Annat": (), "Summa": (1,), "Netto": (1,)}


def test_texts_that_have_nothing_but_common_words_are_compared_in_good_time() -> None:
    """Word by word the two would be three thousand million steps."""
    old, new = "och att " * 40_000, "att en " * 40_000
    assert {tag for tag, _ in words(old, new)} <= {"-", "+", "=", "…"}
    assert "".join(text for tag, text in words("a " + old, "b " + old) if tag in "-+") == "ab"


def test_the_first_build_has_none_before_it(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"inputs": [], "figures": [], "nodes": []}', encoding="utf-8")
    done = run(tmp_path)
    assert done.exit_code == 2
    assert "inget tidigare bygge" in done.output


# -- lines and words --------------------------------------------------------------------------------
def rows(*lines: str) -> dict[int, dict[int, str]]:
    return {number: {0: line} for number, line in enumerate(lines, 1)}


@pytest.mark.parametrize(
    ("old", "new", "differing"),
    [
        (("a", "b", "c"), ("a", "b", "c"), []),
        (("a", "b", "c"), ("x", "a", "b", "c"), [(None, 1)]),  # a line more moves the others
        (("a", "b", "c"), ("a", "c"), [(2, None)]),
        (("0", "0", "5"), ("0", "5", "5"), [(2, 2)]),  # a row of a form stays in its place
        (("ett två tre", "fyra fem sex"), ("ny", "ett två tre", "fyra fem sju"), [(None, 1), (2, 3)]),
    ],
)
def test_lines_that_only_moved_are_the_same(
    old: tuple[str, ...], new: tuple[str, ...], differing: list[tuple[int | None, int | None]]
) -> None:
    before, after = rows(*old), rows(*new)
    pairs = aligned(before, after)
    assert [(a, b) for a, b in pairs if not (a and b and before[a] == after[b])] == differing


LINES = st.lists(st.sampled_from(["a", "b", "c"]), max_size=7)


@settings(max_examples=300)
@given(LINES, LINES)
def test_lines_are_beside_each_other_both_ways_round(one: list[str], other: list[str]) -> None:
    old, new = rows(*one), rows(*other)
    assert {(b, a) for a, b in aligned(new, old)} == set(aligned(old, new))


def test_a_change_is_shown_with_a_few_words_around() -> None:
    text = "ett två tre fyra fem sex sju åtta nio tio elva tolv tretton"
    assert words(text, text.replace("tio", "10 stycken")) == (
        ("…", "…"),
        ("=", "fem sex sju åtta nio"),
        ("-", "tio"),
        ("+", "10 stycken"),
        ("=", "elva tolv tretton"),
    )


# -- any manifest -----------------------------------------------------------------------------------
VALUES = st.sampled_from(["0", "1", "-2.5", "40"])
TEXTS = st.sampled_from(["Ett mål som nåddes", "Ett mål som inte nåddes", "Mål", "Något helt annat"])
FILES = ("a.xlsx", "b.xlsx")


@st.composite
def manifests(draw: st.DrawFn) -> dict[str, Any]:
    """Return a manifest of a few cells in two files, sums of some of them, and texts."""
    places = draw(st.lists(st.tuples(st.sampled_from(FILES), st.integers(1, 6)), unique=True, max_size=7))
    nodes: list[dict[str, Any]] = [
        {"op": "cell", "value": draw(VALUES), "file": file, "place": f"Drift!C{row}", "unit": "tkr"}
        for file, row in places
    ]
    for _ in range(draw(st.integers(0, 3)) if nodes else 0):
        args = draw(st.lists(st.integers(0, len(nodes) - 1), min_size=1, max_size=3, unique=True))
        total = sum(float(nodes[place]["value"]) for place in args)
        nodes.append({"op": "sum", "value": f"{total:g}", "args": args})
    printed = draw(st.lists(st.integers(0, len(nodes) - 1), max_size=6)) if nodes else []
    labels = [draw(st.sampled_from(["Personal", "Summa"])) for _ in printed]
    paragraphs = draw(st.lists(TEXTS, max_size=4))
    return {
        "municipality": "m", "name": "M", "occasion": "o", "draft": True, "fingerprint": "f", "program": "p", "templates": "t",
        "inputs": [{"file": file, "sha256": draw(st.sampled_from("xy")), "whose": file} for file in FILES],
        "texts": [{"file": "a.docx", "place": "”Analys”", "text": paragraphs}] if paragraphs else [],
        "figures": [
            {"report": "r", "id": f"t.r{row}.c2", "chapter": "k", "table": "t", "row": label, "column": "Utfall",
             "text": nodes[node]["value"], "value": nodes[node]["value"], "unit": "tkr", "node": node}
            for row, (node, label) in enumerate(zip(printed, labels, strict=True), 1)
        ],
        "nodes": nodes,
    }  # fmt: skip


def mirrored(found: Comparison) -> Comparison:
    """Return a comparison as it is the other way round."""

    def turned(difference: str) -> str:
        return difference.translate(str.maketrans("+−", "−+"))

    changes = tuple(
        replace(
            one, old=one.new, new=one.old, old_place=one.new_place, new_place=one.old_place,
            difference=turned(one.difference),
        )
        for one in found.changes
    )  # fmt: skip
    figures = tuple(
        replace(one, old=one.new, new=one.old, difference=turned(one.difference)) for one in found.figures
    )
    files = tuple(replace(one, old=one.new, new=one.old) for one in found.files)
    return Comparison(found.new, found.old, files, changes, figures, found.told)


def nameless(found: Comparison) -> tuple[list[Change], Counter[Printed]]:
    return [replace(one, title="") for one in found.changes], Counter(
        replace(one, row="") for one in found.figures
    )


@given(manifests())
def test_any_build_is_equal_to_itself(manifest: dict[str, Any]) -> None:
    found = compared(manifest, manifest)
    assert (found.empty, found.files, found.told) == (True, (), ())


@given(manifests(), manifests())
def test_any_two_builds_are_each_others_mirror(one: dict[str, Any], other: dict[str, Any]) -> None:
    found = compared(one, other)
    turned = mirrored(compared(other, one))
    assert nameless(found) == nameless(turned)  # rows are called what they are called in the newer
    assert found.files == turned.files
    assert said.EQUAL in said.text(found) or not found.empty


@given(manifests(), st.data())
def test_one_cell_changed_is_one_change_and_only_what_rests_on_it_follows(
    manifest: dict[str, Any], data: st.DataObject
) -> None:
    cells = [number for number, node in enumerate(manifest["nodes"]) if node["op"] == "cell"]
    if not cells:
        return
    number = data.draw(st.sampled_from(cells))
    nodes = [dict(node) for node in manifest["nodes"]]
    nodes[number]["value"] = "1000"
    resting = {number}
    for place, node in enumerate(nodes):
        if resting & set(node.get("args", ())):
            resting.add(place)
            node["value"] = f"{sum(float(nodes[arg]['value']) for arg in node['args']):g}"
    figures = [
        {**figure, "text": nodes[figure["node"]]["value"], "value": nodes[figure["node"]]["value"]}
        for figure in manifest["figures"]
    ]
    inputs = [
        {**one, "sha256": "z"} if one["file"] == nodes[number]["file"] else one for one in manifest["inputs"]
    ]
    found = compared(manifest, {**manifest, "inputs": inputs, "nodes": nodes, "figures": figures})
    (change,) = found.changes
    assert (change.file, change.new_place) == (nodes[number]["file"], nodes[number]["place"])
    assert len(found.figures) == sum(figure["node"] in resting for figure in figures)
    assert all(figure.causes == (1,) for figure in found.figures)
