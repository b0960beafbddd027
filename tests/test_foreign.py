"""A municipality's folder under another name: one sentence, and a draft without anything of the other municipality's."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner

from pipeline import build, config
from pipeline.cli import main
from pipeline.model import Delivery, Figure, Origin, Severity
from pipeline.read.foreign import foreign
from tests.renamed import as_text, everything

INPUTS: Final = Path(__file__).resolve().parent.parent / "inputs"
SETTING: Final = ("[kommun]\n", '[kommun]\nformular = "lindhult"\n')


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return the small example's folder under another name, without the occasion that one file alone is handed in to.

    Of a single file nobody can tell whether the folder was copied or the file put in the wrong place: it is told at the file (FIL4).
    """
    folder = Path(shutil.copytree(INPUTS / "lindhult", tmp_path / "nyby"))
    settings = (folder / "kommun.toml").read_text("utf-8")
    kept = re.sub(r"\[tillfallen\.2026-motioner-var[^\]]*\]\n(?:[^\[\n].*\n|\n)*", "", settings)
    assert kept.count("[tillfallen.") == settings.count("[tillfallen.") - 2
    (folder / "kommun.toml").write_text(kept, "utf-8")
    shutil.rmtree(folder / "2026-motioner-var")
    return folder


NOT_TOLD: Final = {"kortversion", "beslutslista"}
"""Reports that leave out what is not known."""


def figures(node: object) -> Iterator[Figure]:
    if isinstance(node, Figure):
        yield node
    elif dataclasses.is_dataclass(node):
        for field in dataclasses.fields(node):
            yield from figures(getattr(node, field.name))
    elif isinstance(node, tuple):
        for one in node:
            yield from figures(one)


def test_it_is_told_once_for_all_occasions(copied: Path) -> None:
    done = CliRunner().invoke(main, ["check", str(copied), "--json"])
    told = json.loads(done.output)
    assert done.exit_code == 1
    assert told["counts"] == {"fel": 1, "varning": 0, "upplysning": 0}
    (one,) = told["problems"]
    assert (one["code"], one["file"], one["place"], one["unit"]) == (
        "FIL7",
        "kommun.toml",
        "kommun.formular",
        None,
    )
    assert one["message"].startswith("Formulären är gjorda för kommunen ”lindhult”, men här väntades ”nyby”.")
    assert 'formular = "lindhult"' in one["hint"]
    assert "kommunrapport forms" in one["hint"]


def test_each_occasion_by_itself_tells_it_too(copied: Path) -> None:
    for target in build.targets(copied)[0]:
        assert [one.code for one in build.check(target).problems] == ["FIL7"], target.occasion.id


def test_the_drafts_hold_no_number_and_no_text_of_the_other_municipality(copied: Path) -> None:
    _, views = everything(copied)
    assert {view.report for view in views} >= {"arsredovisning", "delarsrapport", "vip", "kvalitetsrapport"}
    for view in views:
        assert [
            figure.origin for figure in figures(view.chapters) for figure in figure.cells() if figure.known
        ] == []
        words = list(as_text(view.chapters))
        if view.report not in NOT_TOLD:
            assert any("SAKNAS" in word for word in words), view.report


def test_the_old_name_in_the_settings_makes_the_forms_its_own_again(copied: Path) -> None:
    settings = copied / "kommun.toml"
    settings.write_text(settings.read_text("utf-8").replace(*SETTING), "utf-8")
    told, views = everything(copied)
    before, every = everything(INPUTS / "lindhult")
    reports = [view for view in every if view.occasion != "2026-motioner-var"]
    assert told == before
    for old, new in zip(reports, views, strict=True):
        assert new.municipality_id == "nyby"
        assert dataclasses.replace(new, municipality_id="lindhult").municipality_id == old.municipality_id
        assert list(as_text(new, ids=False)) == list(as_text(old, ids=False))


# -- when it is the folder, and when it is a file -------------------------------------------------
def told(marked: dict[str, str], used: int) -> list[tuple[str, str]]:
    """Return code and file of what is told of some files of other municipalities beside some that were used."""
    home, _ = config.load(INPUTS / "lindhult")
    assert home is not None
    every = {path: Delivery(path, "", "sn", None) for path in marked}
    every |= {f"{n}.xlsx": Delivery(f"{n}.xlsx", "", "ks", "namnd-bokslut") for n in range(used)}
    found = foreign(marked, every, home)
    assert list(found) == list(marked)
    assert all(one.severity is Severity.ERROR for one in found.values())
    return [(one.code, (one.origin or Origin("")).file) for one in found.values()]


@pytest.mark.parametrize(
    ("others", "used", "codes"),
    [
        ([], 3, []),
        (["a"], 0, ["FIL4"]),
        (["a", "a"], 0, ["FIL7", "FIL7"]),
        (["a", "a"], 1, ["FIL7", "FIL7"]),
        (["a", "a"], 2, ["FIL4", "FIL4"]),
        (["a", "a", "a"], 2, ["FIL7", "FIL7", "FIL7"]),
        (["a", "b"], 0, ["FIL4", "FIL4"]),
        (["a", "b", "a"], 1, ["FIL7", "FIL4", "FIL7"]),
    ],
)
def test_most_files_are_the_folder_and_a_few_are_files(
    others: list[str], used: int, codes: list[str]
) -> None:
    paths = {f"sn/{n}.xlsx": other for n, other in enumerate(others)}
    found = told(paths, used)
    assert [code for code, _ in found] == codes
    assert all(
        file == ("kommun.toml" if code == "FIL7" else path)
        for (code, file), path in zip(found, paths, strict=True)
    )


def test_one_neighbours_file_among_the_own_is_told_at_that_file(tmp_path: Path) -> None:
    home = Path(shutil.copytree(INPUTS / "lindhult", tmp_path / "lindhult"))
    shutil.copy(INPUTS / "almkoping/2025-bokslut/sn/bokslut.xlsx", home / "2025-bokslut/sn/bokslut.xlsx")
    (target,) = build.targets(home / "2025-bokslut")[0]
    found = [one for one in build.check(target).problems if one.code.startswith("FIL")]
    assert [(one.code, one.unit, one.origin and one.origin.file) for one in found] == [
        ("FIL4", "sn", "2025-bokslut/sn/bokslut.xlsx")
    ]
    assert found[0].message == "Formuläret är gjort för kommunen ”almkoping”, inte lindhult."
    assert build.check(target).accounts.get("drift/ks/summa/netto").value not in {None, Decimal(0)}
