"""What a municipality may call itself and its things: odd, long, like markup or code, and all the same printed as it stands."""

from __future__ import annotations

import re
import zipfile
from html import unescape
from pathlib import Path
from typing import Final

import pytest

from pipeline import build
from pipeline.forms import write_forms
from tests import mini

MARKUP: Final = "<b>Åsa & Bo</b> {{ 1+1 }} {% x %} 😀 ]]>"
NAME: Final = 'namn = "Kulturnämnden"\nbestamd = "kulturnämnden"'
ODD: Final = {
    "markup in the municipality's name": ({'namn = "Lilleby kommun"': f"namn = '{MARKUP}'", 'kort = "Lilleby"': f"kort = '{MARKUP}'"}, ""),
    "markup in a unit's name": ({NAME: f"namn = '{MARKUP}'\nbestamd = '{MARKUP}'\nkort = '{MARKUP}'\nuppgift = '{MARKUP}'"}, ""),
    "many words": ({NAME: f'namn = "{"mycket lång " * 80}nämnd"'}, ""),
    "own words": ({}, f"[ord]\nplan = '{MARKUP}'\ncentral = '{MARKUP}'\nekonomi = '{MARKUP}'\nfinans = '{MARKUP}'"),
    "a list of words": ({}, f"[ordlista]\n'{MARKUP}' = '{MARKUP}'"),
    "facts": ({'kod = "9999"': f"kod = \"9999\"\nwebb = \"https://a.example/'onload=x\"\nfakta = [['{MARKUP}', ''], ['b', '{MARKUP}']]"}, ""),
    "a formula": ({NAME: 'namn = "=1+1"\nbestamd = "@SUM(A1)"'}, ""),
    "blanks": ({'kod = "9999"': 'kod = "9999"\nformular = "  "', NAME: 'namn = " Kulturnämnden "\nbestamd = "  "'}, ""),
    "other scales": ({}, 'riskskala = 2\nsannolikheter = ["a", "b"]\nkonsekvenser = ["a", "b"]\nriskniva = [[1, "x"], [4, "y"]]\nrisk_i_plan = 4\nrisk_direkt = 4\ndecimaler = 3\nrapportenhet = "mnkr"'),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_odd_but_right_settings_reach_forms_and_reports(name: str, tmp_path: Path) -> None:
    town = mini.town()
    town.lines, town.settings = ODD[name]
    mini._BOOKS.clear()  # they hold another's name
    checked = mini.check(town, tmp_path)
    mini._BOOKS.clear()
    assert [problem.message for problem in checked.problems] == []
    forms = write_forms(checked.municipality, checked.occasion, tmp_path / "formulär")
    assert len(forms) > 5
    done = build.build(checked, tmp_path / "ut", formats=("docx", "html"))
    assert (done.unavailable, done.faults) == ((), ())
    files = [path for path in (tmp_path / "ut").rglob("*") if path.suffix in {".docx", ".html"}]
    words = "".join(printed(path) for path in files)
    if "markup" in name or name == "a list of words":
        assert len(re.findall(re.escape(MARKUP), words)) > 1
    assert "{{ 1+1 }}" in words or MARKUP not in str(ODD[name])


def printed(path: Path) -> str:
    """Return what a reader sees of a file, about."""
    if path.suffix == ".html":
        text = path.read_text("utf-8")
    else:
        with zipfile.ZipFile(path) as package:
            text = package.read("word/document.xml").decode()
    return unescape(re.sub(r"<[^>]+>", "", text)).replace("\N{NO-BREAK SPACE}", " ")


def test_no_name_becomes_a_formula_or_a_link_in_a_form(tmp_path: Path) -> None:
    town = mini.town()
    town.lines = {
        NAME: 'namn = "=1+1"\nbestamd = "=1+1"\nkort = "=1+1"\nuppgift = "=1+1"',
        '["KN20", "Musikskola"]': '["KN20", "=1+1"]',
        'namn = "Lilleby kommun"': 'namn = "=1+1"\nfakta = [["Kontakt", "=1+1"]]',
        'kort = "Lilleby"': 'kort = "=1+1"',
    }
    town.settings = '[ord]\ncentral = "=1+1"\nekonomi = "=1+1"\nfinans = "=1+1"\nplan = "=1+1"'
    mini._BOOKS.clear()
    checked = mini.check(town, tmp_path)
    mini._BOOKS.clear()
    forms = [
        path
        for path in write_forms(checked.municipality, checked.occasion, tmp_path / "formulär")
        if path.suffix == ".xlsx"
    ]
    assert len(forms) == 3
    for path in forms:
        with zipfile.ZipFile(path) as package:
            for part in package.namelist():
                if part.startswith("xl/worksheets/sheet"):
                    assert "<f>1+1</f>" not in package.read(part).decode(), (path, part)
