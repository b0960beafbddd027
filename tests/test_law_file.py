"""``lagrader.csv``: the law's rows of a year, whatever rows the municipality prints (the input to the räkenskapssammandrag)."""

from __future__ import annotations

import csv
import io

from pipeline.publish.law_rows import law_rows
from tests.examples import checked


def amounts(path: str) -> dict[tuple[str, str, str], str]:
    lines = list(csv.DictReader(io.StringIO(law_rows(checked(path)).decode()), delimiter=";"))
    found = {(line["tabell"], line["lagrad"], line["kolumn"]): line["belopp"] for line in lines}
    assert len(found) == len(lines)
    return found


def test_the_laws_rows_are_those_of_the_municipalitys_own() -> None:
    """Lindhult has divided one row of the note of costs: 101 120 + 74 144 = 175 264; the costs of the note are those of the statement."""
    found = amounts("lindhult/2025-bokslut")
    assert found["rr", "R1", "kommun"] == "201985"
    assert found["rr", "R1", "kommun, föregående år"] == "195521"
    assert found["rr", "R1", "budget"] == "198955"
    assert found["noter", "N4.5", "kommun"] == "-175264"
    assert found["noter", "N4", "kommun"] == found["rr", "R2", "kommun"] == "-1051285"
    assert not any("kop_skola" in row for _, row, _ in found)


def test_a_round_without_statements_of_a_year_has_no_such_rows() -> None:
    assert law_rows(checked("lindhult/2025-kvalitet")) == b""
