"""The chain of forecasts: what May said is what the interim report compares with, and åtgärder are followed from one to the next."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import build
from pipeline.read.published import read_published
from pipeline.view import Callout
from tests import examples
from tests.examples import INPUTS, KOMMUNER, REMEMBERED, checked


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_the_forecast_of_may_is_what_was_published_of_it(kommun: str) -> None:
    may = checked(f"{kommun}/2025-maj")
    printed = read_published(may.municipality, ["2025-maj"])[0]["2025-maj"]
    compared = 0
    for key, item in printed.items():
        first, *rest = key.split("/")
        if first == "prognos" and len(rest) == 2:
            figure = may.accounts.get(f"drift/{rest[0]}/{rest[1]}/avvikelse")
        elif first == "atgard":
            row = next(row for row in may.dataset.of("d_atgarder", rest[0]) if row.key == rest[1])
            figure = row.figure("effekt_ar")
        else:
            continue
        assert figure.value == item.figure.value, key
        compared += 1
    assert compared > 25


def test_october_compares_with_the_interim_report_as_it_was_handed_in() -> None:
    october = checked("lindhult/2025-oktober")
    assert "2025-delar" in october.related
    before = october.accounts.get("drift/sn/SN40/prognos_fg")
    assert before.value == Decimal(-3050)  # delar.xlsx: −41 650 against −38 600
    assert {cell.origin.file for cell in before.cells() if cell.origin} >= {"2025-delar/sn/delar.xlsx"}
    assert october.accounts.get("prognos/R12/kommun/fg").value == Decimal(6740)


def test_a_published_file_goes_before_the_deliveries(tmp_path: Path) -> None:
    folder = tmp_path / "lindhult"
    shutil.copytree(INPUTS / "lindhult", folder)
    (folder / "published" / "2025-delar.csv").write_text(
        "nyckel;varde;enhet;benamning\nprognos/R12;1234;tkr;x\n", encoding="utf-8"
    )
    found, _ = build.targets(folder / "2025-oktober")
    made = build.check(found[0], kept=REMEMBERED)
    assert made.related == {}
    assert made.accounts.get("prognos/R12/kommun/fg").value == Decimal(1234)


def test_december_tells_what_the_measures_of_october_have_given() -> None:
    december = checked("lindhult/2025-december")
    sums = {
        name: december.accounts.get(f"uppfoljning/summa/{name}").value for name in ("beslutad", "hittills")
    }
    assert sums == {"beslutad": Decimal(4950), "hittills": Decimal(4448)}  # by hand from atgarder.xlsx


def test_a_late_committee_is_named_and_stops_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "lindhult"
    shutil.copytree(INPUTS / "lindhult", folder)
    shutil.rmtree(folder / "2025-oktober" / "sn")
    found, _ = build.targets(folder / "2025-oktober")
    made = build.check(found[0], kept=REMEMBERED)
    (view,) = examples.built("prognosrapport", made, draft=True)
    boxes = [
        block.title for _, section in view.walk() for block in section.blocks if isinstance(block, Callout)
    ]
    assert any("SAKNAS" in title for title in boxes)
    assert made.accounts.get("drift/namnder/summa/prognos").gaps
