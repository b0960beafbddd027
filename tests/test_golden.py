"""Nothing that a report says changes without a word: every fact of every report against its expected text."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, replace
from decimal import Decimal
from difflib import unified_diff
from pathlib import Path

import pytest

from pipeline.model import Figure, Origin
from pipeline.view import (
    Block,
    Callout,
    Chart,
    Column,
    Definitions,
    KeyFigures,
    Kind,
    Number,
    OrgChart,
    OrgNode,
    Paragraph,
    Profile,
    Prose,
    Risk,
    RiskMatrix,
    Run,
    Section,
    Series,
    Status,
    StatusItem,
    StatusList,
    Table,
    TableRow,
    Tile,
    View,
)
from tests import golden
from tests.examples import KOMMUNER

ROOT = Path(__file__).resolve().parent.parent
SHOWN = 12  # lines of a difference
REPORTS = sorted((file.parent.name, file.stem) for file in golden.FOLDER.glob("*/*.txt"))


def compare(path: Path, now: str, *, update: bool) -> None:
    """Fail in few lines when a text is not the expected one; with ``update`` write it instead."""
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(now, encoding="utf-8")
        return
    before = path.read_text(encoding="utf-8") if path.is_file() else ""
    if before == now:
        return
    lines = unified_diff(before.splitlines(), now.splitlines(), lineterm="", n=0)
    found = [line[:200] for line in lines if not line.startswith(("---", "+++", "@@"))]
    more = [f"… and {len(found) - SHOWN} lines more"] if len(found) > SHOWN else []
    how = "When every change is meant: pytest tests/test_golden.py --update-golden, then read git diff tests/golden."
    pytest.fail(
        "\n".join([f"{path.parent.name}/{path.name} says something else:", *found[:SHOWN], *more, how]),
        pytrace=False,
    )


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_report_has_an_expected_text(kommun: str, update_golden: bool) -> None:  # noqa: FBT001 - a fixture
    made = set(golden.views(kommun))
    if update_golden:
        for report in made:
            compare(golden.path(kommun, report), golden.read(kommun, report), update=True)
        for file in (golden.FOLDER / kommun).glob("*.txt"):
            if file.stem not in made:
                file.unlink()
    assert {file.stem for file in (golden.FOLDER / kommun).glob("*.txt")} == made


@pytest.mark.parametrize(("kommun", "report"), REPORTS)
def test_a_report_says_what_it_said(kommun: str, report: str, update_golden: bool) -> None:  # noqa: FBT001
    if report in golden.views(kommun):  # else the test above tells
        compare(golden.path(kommun, report), golden.read(kommun, report), update=update_golden)


# -- what a text holds ----------------------------------------------------------------------------
def amount(value: str, unit: str = "tkr") -> Figure:
    return Figure.cell(Decimal(value), Origin("a.xlsx", "Blad!A1"), unit)


def view(*blocks: Block) -> View:
    chapter = Section("kap", "Kapitel", blocks, intro="Ingress.")
    return View("r", "Rapport", "Provköpings kommun", "prov", "2025-bokslut", "2025", (chapter,), Profile())


def lines(*blocks: Block) -> list[str]:
    found = list(golden.facts(view(*blocks)))
    return found[found.index("kap | intro | Ingress.") + 1 :]


def test_a_table_is_its_caption_columns_rows_cells_and_notes() -> None:
    columns = (
        Column("Post"),
        Column("2025", Kind.NUMBER, decimals=1, unit="mnkr"),
        Column("Läge", Kind.STATUS),
    )
    rows = (
        TableRow(("Intäkter", amount("1234567"), Status("good", "uppfyllt")), key="R1"),
        TableRow(("Summa", Figure.missing(), (Run("se "), Number(amount("-5"), 0, "tkr"))), "sum", key="S"),
    )
    assert lines(Table("rr", "Resultat", columns, rows, "mnkr", notes=("Källa: boken",))) == [
        "rr | caption | Resultat",
        "rr | unit | mnkr",
        "rr | notes | Källa: boken",
        "rr | column | Post | text",
        "rr | column | 2025 | kind=number decimals=1 unit=mnkr",
        "rr | column | Läge | kind=status",
        "rr | R1 | Post | Intäkter",
        "rr | R1 | 2025 | 1 234,6",
        "rr | R1 | Läge | uppfyllt [good]",
        "rr | S | row | kind=sum",
        "rr | S | Post | Summa",
        "rr | S | 2025 | saknas",
        "rr | S | Läge | se −5 tkr",
    ]


def test_a_row_without_an_id_of_its_own_is_named_by_its_heading() -> None:
    column = (Column("Post"), Column("2025", Kind.NUMBER))
    rows = tuple(
        TableRow((name, amount("1", "antal")), key=key) for name, key in (("A", "7"), ("B", ""), ("A", "9"))
    )
    names = [line.split(" | ")[1] for line in lines(Table("t", "T", column, rows)) if line.endswith("| 1")]
    assert names == ["A", "B", "A (2)"]


def test_drawings_tiles_judgements_and_boxes_are_told() -> None:
    chart = Chart(
        "d",
        "diverging",
        "Funn",
        ("BUN", "SN"),
        (Series("Avvikelse", (amount("5", "antal"), amount("-6", "antal"))),),
    )
    risk = RiskMatrix("rm", "Risker", (Risk("R1", "Eld", 2, 3),), ("låg",), ("hög",), ((4, "gul"),))
    found = lines(
        replace(chart, target=amount("2", "antal"), target_label="mål"),
        KeyFigures(
            (Tile("Resultat", amount("7000"), "mnkr", 1, (Run("2024: "), Number(amount("3"))), True),)
        ),
        StatusList("Mål", (StatusItem("KF1", "Trygg", Status("bad", "nej"), Status("up", "bättre")),)),
        Callout("decision", "Beslut", (Paragraph((Run("att godkänna"),), "bullet"),)),
        risk,
        OrgChart("o", "Org", "Alt", OrgNode("KF", "", (OrgNode("KS"), OrgNode("AB", "100 %")))),
        Definitions((("Soliditet", "Eget kapital"),)),
        Prose((Paragraph((Run("Summan är "), Number(amount("1000"), 0, "tkr"), Run(".", note="fot"))),)),
    )
    for line in (
        "d | title | Funn",
        "d | Avvikelse | BUN | +5",
        "d | Avvikelse | SN | −6",
        "d | target | +2",
        "d | target_label | mål",
        "kap | KeyFigures | Resultat | +7,0 mnkr",
        "kap | KeyFigures | Resultat | comment | 2024: 3 tkr",
        "kap | StatusList | title | Mål",
        "kap | StatusList | KF1 | text | Trygg",
        "kap | StatusList | KF1 | status | nej [bad]",
        "kap | StatusList | KF1 | trend | bättre [up]",
        "kap | Callout | kind | decision",
        "kap | Callout | bullet | att godkänna",
        "rm | R1 | likelihood | 2",
        "rm | R1 | consequence | 3",
        "rm | bands | 4 | gul",
        "o | KF | KS",
        "o | KF | AB | note | 100 %",
        "kap | Definitions | items | Soliditet | Eget kapital",
        "kap | Prose | text | Summan är 1 000 tkr. [fot]",
    ):
        assert line in found


def test_a_text_reads_the_same_as_a_string_and_as_runs_and_numbers() -> None:
    parts = (Run("Det blev "), Number(amount("-1500"), 1, "mnkr"), Run("."))
    string = "Det blev −1,5\N{NO-BREAK SPACE}mnkr."
    assert golden.words(parts) == golden.words(string) == "Det blev −1,5 mnkr."
    chart = Chart("d", "bars", string, (), ())
    made = replace(chart, title=parts)
    assert lines(chart) == lines(made)


def test_a_field_that_nobody_has_thought_of_is_told() -> None:
    @dataclass(frozen=True)
    class Later(Callout):
        origin: str = ""

    assert "kap | Later | origin | BUN" in lines(Later("info", "Ruta", (), "BUN"))


def test_a_contributors_paragraph_is_short_and_still_tells_of_every_change() -> None:
    long = "Nämnden har under året arbetat med mycket och skriver om det med många ord, så att det blir ett stycke."
    texts = [long, long.replace("stycke", "kapitel")]
    short = [
        list(golden.facts(view(Prose((Paragraph((Run(words),)),))), frozenset(texts)))[-1] for words in texts
    ]
    assert all(len(line) < 130 and line.startswith("kap | Prose | text | Nämnden har") for line in short)
    assert short[0] != short[1]
    assert list(golden.facts(view(Prose((Paragraph((Run(long),)),)))))[-1].endswith(long)


# -- who may write them ---------------------------------------------------------------------------
def test_a_difference_is_told_in_few_lines_and_never_written(tmp_path: Path) -> None:
    file = tmp_path / "rapport.txt"
    before = "".join(f"rr | R{number} | 2025 | {number}\n" for number in range(500))
    file.write_text(before, encoding="utf-8")
    with pytest.raises(pytest.fail.Exception) as told:
        compare(file, before.replace("R7 | 2025 | 7\n", "R7 | 2025 | −7\n"), update=False)
    assert "-rr | R7 | 2025 | 7\n+rr | R7 | 2025 | −7\n" in str(told.value)
    assert "--update-golden" in str(told.value)
    with pytest.raises(pytest.fail.Exception) as told:
        compare(file, "", update=False)
    assert len(str(told.value).splitlines()) == SHOWN + 3
    assert "… and 488 lines more" in str(told.value)
    assert file.read_text(encoding="utf-8") == before


def test_a_missing_expected_text_is_told_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception):
        compare(tmp_path / "ny.txt", "rr | title | Ny\n", update=False)
    assert list(tmp_path.iterdir()) == []


def test_the_integration_server_may_not_write_them() -> None:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-n",
        "0",
        "--update-golden",
        "--collect-only",
        "tests/test_text.py",
    ]
    run = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "CI": "true"}, capture_output=True, text=True, check=False
    )
    assert run.returncode == pytest.ExitCode.USAGE_ERROR
    assert "refused where CI is set" in run.stderr
