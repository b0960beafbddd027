"""Published values: read with their line as origin, every fault at its line, written and read to the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Origin, Problem, Published, Severity, State
from pipeline.read.published import _values, read_published, write_published
from tests.excel_faults import HOME

HEAD = "nyckel;varde;enhet;benamning\n"
OCCASION = "2024-bokslut"


def read(data: bytes, root: Path) -> tuple[Mapping[str, Published], tuple[Problem, ...]]:
    (root / "published").mkdir(exist_ok=True)
    (root / "published" / f"{OCCASION}.csv").write_bytes(data)
    found, problems = read_published(replace(HOME, folder=root), (OCCASION,))
    return found.get(OCCASION, {}), problems


def test_a_value_keeps_its_line(tmp_path: Path) -> None:
    found, problems = read(f"{HEAD}rr/R1/kommun;-1 234,5;tkr;Intäkter\n\nkf/x;3,1;%;\n".encode(), tmp_path)
    assert problems == ()
    first = found["rr/R1/kommun"]
    assert (first.figure.value, first.figure.unit, first.label) == (Decimal("-1234.5"), "tkr", "Intäkter")
    assert first.figure.origin == Origin(f"published/{OCCASION}.csv", "rad 2")
    assert found["kf/x"].figure.origin == Origin(f"published/{OCCASION}.csv", "rad 4")


@pytest.mark.parametrize(
    ("written", "value"),
    [("0", "0"), ("−12", "-12"), ("+3", "3"), ("1\u00a0234\u2009567,25", "1234567.25"), ("007", "7")],
)
def test_numbers_are_read_as_swedes_write_them(written: str, value: str, tmp_path: Path) -> None:
    found, problems = read(f"{HEAD}k;{written};;\n".encode(), tmp_path)
    assert problems == ()
    assert found["k"].figure.value == Decimal(value)
    assert found["k"].figure.unit == "tkr"


def test_missing_and_not_applicable_are_not_zero(tmp_path: Path) -> None:
    found, problems = read(f"{HEAD}a;;tkr;\nb;–;tkr;\nc;-;tkr;\nd;0;tkr;\n".encode(), tmp_path)
    assert problems == ()
    states = {key: item.figure.state for key, item in found.items()}
    assert states == {
        "a": State.MISSING,
        "b": State.NOT_APPLICABLE,
        "c": State.NOT_APPLICABLE,
        "d": State.KNOWN,
    }


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf", b""])
def test_a_file_saved_by_a_spreadsheet_is_read(data: bytes, tmp_path: Path) -> None:
    lines = data + 'nyckel;varde;enhet;benamning\r\na;1;tkr;"Skola; förskola"\r\n'.encode()
    found, problems = read(lines, tmp_path)
    assert problems == ()
    assert found["a"].label == "Skola; förskola"


@pytest.mark.parametrize(
    ("line", "code", "word"),
    [
        ("a;2;tkr;", "CELL9", "”a” förekommer flera gånger"),
        (" a ;2;tkr;", "CELL9", "flera gånger"),
        ("b;1.5;tkr;", "CELL2", "”1.5” är inte ett tal"),
        ("b;1e5;tkr;", "CELL2", "1e5"),
        ("b;1_000;tkr;", "CELL2", "1_000"),
        ("b;NaN;tkr;", "CELL2", "NaN"),
        ("b;#REF!;tkr;", "CELL2", "#REF!"),
        ("b;١٢;tkr;", "CELL2", "inte ett tal"),
        (";5;tkr;", "CELL1", "saknar nyckel"),
        ("b;1;tkr;x;y", "FIL5", "5 kolumner"),
        ('b;1;tkr;"x', "FIL1", "citattecken"),
    ],
)
def test_a_fault_is_found_at_its_line(line: str, code: str, word: str, tmp_path: Path) -> None:
    found, problems = read(f"{HEAD}a;1;tkr;\n{line}\nz;1;tkr;\n".encode(), tmp_path)
    assert [(p.code, p.severity, p.origin) for p in problems] == [
        (code, Severity.ERROR, Origin(f"published/{OCCASION}.csv", "rad 3"))
    ]
    assert word in problems[0].message
    assert problems[0].hint
    assert found["a"].figure.value == 1


@pytest.mark.parametrize("head", ["", "a;1;tkr;\n", "nyckel,varde,enhet,benamning\n"])
def test_a_file_without_its_header_is_not_guessed_at(head: str, tmp_path: Path) -> None:
    found, problems = read(f"{head}b;2;tkr;\n".encode(), tmp_path)
    assert found == {}
    assert [(p.code, p.origin.place if p.origin else "") for p in problems] == [("FIL5", "rad 1")]


def test_a_file_in_another_encoding_and_a_missing_one_are_told(tmp_path: Path) -> None:
    _, problems = read((HEAD + "a;1;tkr;Övrigt\n").encode("cp1252"), tmp_path)
    assert [(p.code, p.severity) for p in problems] == [("FIL1", Severity.ERROR)]
    found, problems = read_published(replace(HOME, folder=tmp_path), ("2019-bokslut", "", "2019-bokslut"))
    assert found == {}
    assert [(p.code, p.severity) for p in problems] == [("FIL5", Severity.WARNING)]


VALUE = st.decimals(-(10**9), 10**9, places=3)
KEY = st.from_regex(r"[a-zA-Z0-9/.\-]{1,20}", fullmatch=True)
LABEL = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=30).map(str.strip)


@given(st.dictionaries(KEY, st.tuples(VALUE, st.sampled_from(("tkr", "%", "antal")), LABEL)))
def test_what_is_written_is_read_back(values: dict[str, tuple[Decimal, str, str]]) -> None:
    written = write_published((key, *rest) for key, rest in values.items())
    found, problems = _values(written.decode(), "published/x.csv")
    assert problems == []
    assert {key: (item.figure.value, item.figure.unit, item.label) for key, item in found.items()} == values


@given(st.text(max_size=300))
def test_nothing_makes_the_reader_raise(words: str) -> None:
    _values(words, "published/x.csv")
    _values(HEAD + words, "published/x.csv")


def test_writing_is_sorted_and_keeps_one_line_each() -> None:
    values = [("b", Decimal("1.50"), "tkr", "Två\nrader"), ("a", Decimal(-2), "%", "")]
    assert write_published(values).decode() == HEAD + "a;-2;%;\nb;1,50;tkr;Två rader\n"
    assert write_published(values) == write_published(reversed(values))
