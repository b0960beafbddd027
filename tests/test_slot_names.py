"""A picture for a place that is not there is told, whatever of its names is misspelt; and reports say what their parts are called."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline import build, reports
from pipeline.model import Severity
from tests import golden
from tests.test_slots import DRAWN, PALE

ABOUT = """[kommun]
namn = "Lilleby kommun"
kort = "Lilleby"
kod = "9999"
[enheter.sn]
namn = "Socialnämnden"
slag = "namnd"
[tillfallen.2025-bokslut]
slag = "bokslut"
fran = 2025-01-01
till = 2025-12-31
rapporter = ["arsredovisning"]
[tillfallen.2025-internkontroll]
slag = "internkontroll"
fran = 2025-01-01
till = 2025-12-31
rapporter = ["internkontrollplan"]
[[bilder]]
fil = "b.svg"
alt = "En bro."
illustration = "Lilleby kommun"
"""
NAMES = {
    "plats": ("porträtt", ""),
    "enhet": ("sn", 'plats = "enhet"\n'),
    "tillfalle": ("2025-bokslut", ""),
    "rapport": ("arsredovisning", ""),
    "del": ("Kvalitet och revision", 'plats = "del"\n'),
}


def misspelt(word: str) -> Iterator[str]:
    """Yield a word with each letter left out, written twice and in the place of its neighbour, and in other cases of letters."""
    wrong = {word.upper(), word.lower(), word.title(), f"{word}n", word.replace(" ", "")}
    for at in range(len(word)):
        wrong |= {word[:at] + word[at + 1 :], word[:at] + word[at] * 2 + word[at + 1 :]}
        wrong.add(word[:at] + word[at : at + 2][::-1] + word[at + 2 :])
    yield from sorted(one for one in wrong - {word} if one.strip())


def told(folder: Path, key: str, value: str) -> list[tuple[str, str, str]]:
    (folder / "b.svg").write_bytes(DRAWN.format(PALE).encode())
    (folder / "kommun.toml").write_text(f'{ABOUT}{NAMES[key][1]}{key} = "{value}"\n', "utf-8")
    _, problems = build.targets(folder)
    return [
        (one.origin.place, one.message, one.hint)
        for one in problems
        if one.severity is Severity.ERROR and one.origin and one.origin.place.startswith("bilder")
    ]


@pytest.mark.parametrize("key", NAMES)
def test_a_misspelt_name_is_told_with_what_is_known(key: str, tmp_path: Path) -> None:
    right = NAMES[key][0]
    assert told(tmp_path, key, right) == []
    for wrong in misspelt(right):
        if key == "enhet" and wrong == right:
            continue
        found = told(tmp_path, key, wrong)
        assert [place for place, _, _ in found] == [f"bilder 1.{key}"], wrong
        message, hint = found[0][1:]
        assert wrong in message, (wrong, message)
        assert hint


def test_a_part_is_known_by_the_reports_that_the_picture_is_meant_for(tmp_path: Path) -> None:
    assert told(tmp_path, "del", "Riskbilden 2026") == []
    ((place, message, hint),) = told(tmp_path, "del", 'Riskbilden 2026"\nrapport = "arsredovisning')
    assert place == "bilder 1.del"
    assert message == "Delen ”Riskbilden 2026” finns inte i rapporten arsredovisning."
    assert (
        "Välj bland: Året i korthet, Ekonomin, Räkningar, Nämnderna, Bolagen, Kvalitet och revision." in hint
    )
    ((_, _, hint),) = told(tmp_path, "del", "Ekonomi")
    assert hint.startswith("Menas Ekonomin? ")


@pytest.mark.parametrize("kommun", ["almkoping", "lindhult"])
def test_every_part_that_a_report_prints_is_among_those_it_names(kommun: str) -> None:
    for key, view in golden.views(kommun).items():
        report = next(one for one in reports.every() if key == one.key or key.startswith(f"{one.key}-"))
        year = int(view.occasion[:4])
        known = {part.format(year=year, next=year + 1) for part in report.parts}
        if not view.short:
            assert {part.title for part in view.parts()} <= known, key
