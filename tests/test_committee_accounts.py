"""A nämnd's own account says nothing but what the municipality's report says of it: no printed number differs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.publish import Edition
from pipeline.publish.manifest import manifest
from tests import examples

Place = tuple[str, str, str]
OWN = {
    "2025-bokslut": ("arsredovisning", "verksamhetsberattelse-"),
    "2025-delar": ("delarsrapport", "delarsberattelse-"),
}
LISTS = {"projekt-", "utforare-", "atgarder-", "synpunkter-"}
"""What stands in the nämnd's own account alone, or for all nämnder together in the municipality's: their cells are compared elsewhere."""


@pytest.fixture(scope="module", params=OWN)
def printed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, list[dict[str, Any]]]:
    occasion: str = request.param
    checked = next(one for one in examples.every("lindhult") if one.occasion.id == occasion)
    checked = examples.long(checked)  # the accounts of the nämnder whole
    edition = Edition(checked, examples.all_built(checked, draft=True), {}, "", final=False)
    made = json.loads(manifest(edition, Path(tmp_path_factory.mktemp("manifest"))))
    return occasion, made["figures"]


def in_tables(figures: list[dict[str, Any]], report: str) -> dict[Place, tuple[str, str, str]]:
    return {
        (one["table"], one["row"], one["column"]): (one["value"], one["unit"], one["text"])
        for one in figures
        if one["report"].startswith(report) and one["table"]
    }


def test_no_number_differs_from_the_municipalitys_report(printed: tuple[str, list[dict[str, Any]]]) -> None:
    occasion, figures = printed
    whole, own = OWN[occasion]
    theirs, ours = in_tables(figures, whole), in_tables(figures, own)
    common = theirs.keys() & ours.keys()
    assert {place: ours[place] for place in common} == {place: theirs[place] for place in common}
    tables = {table for table, _, _ in common}
    assert {f"drift-{unit}" for unit in ("ks", "sn", "bmn", "bbn")} <= tables
    alone = {table for table, _, _ in ours.keys() - common}
    assert {table for table in alone if not any(table.startswith(name) for name in LISTS)} == set()


def test_a_tile_says_what_the_chapter_says(printed: tuple[str, list[dict[str, Any]]]) -> None:
    occasion, figures = printed
    texts = [
        one["text"].replace("\N{NO-BREAK SPACE}", " ")
        for one in figures
        if one["report"] == f"{OWN[occasion][1]}sn"
    ]
    # by hand: socialnämnden's net cost 2025 and its deviation; until August the net cost and the forecast for the year
    said = {"2025-bokslut": ("−326 900 tkr", "−5 900 tkr"), "2025-delar": ("−211 517", "−327 800")}[occasion]
    assert all(any(words in text for text in texts) for words in said)
