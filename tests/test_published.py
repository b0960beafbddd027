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
from pipeline.ranges import GREATEST_PERCENT
from pipeline.read.published import _values, read_published, write_published
from tests.excel_faults import HOME

HEAD = "nyckel;varde;enhet;benamning\n"  # as it was before the decimals were told
NOW = "nyckel;varde;enhet;decimaler;benamning\n"
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
    lines = data + 'nyckel;varde;enhet;decimaler;benamning\r\na;1;tkr;0;"Skola; förskola"\r\n'.encode()
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


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "half"),
    [
        ("100", "tkr", None, "0.5"),
        ("100,25", "tkr", None, "0.005"),
        ("100,50", "tkr", None, "0.005"),
        ("48", "%", None, "0.05"),  # percentages are printed with a decimal
        ("48,25", "%", None, "0.005"),
        ("48", "%", "", "0.05"),
        ("48", "%", "0", "0.5"),
        ("48", "%", "2", "0.005"),
        ("100", "tkr", "1", "0.05"),
        ("100,125", "tkr", "1", "0.0005"),  # more is known than was printed
    ],
)
def test_a_published_value_is_known_to_half_of_its_last_digit(
    value: str, unit: str, decimals: str | None, half: str, tmp_path: Path
) -> None:
    lines = f"{HEAD}k;{value};{unit};x\n" if decimals is None else f"{NOW}k;{value};{unit};{decimals};x\n"
    found, problems = read(lines.encode(), tmp_path)
    assert problems == ()
    assert (found["k"].figure.half, found["k"].label) == (Decimal(half), "x")


@pytest.mark.parametrize("decimals", ["x", "-1", "1,5", "10", "²"])
def test_decimals_are_a_digit(decimals: str, tmp_path: Path) -> None:
    found, problems = read(f"{NOW}a;1;tkr;0;\nb;1;tkr;{decimals};\n".encode(), tmp_path)
    assert [(p.code, p.origin.place if p.origin else "") for p in problems] == [("CELL2", "rad 3")]
    assert (f"”{decimals}”" in problems[0].message, list(found)) == (True, ["a"])


PLACES = st.none() | st.integers(0, 6)


@given(
    st.dictionaries(KEY, st.tuples(VALUE, st.sampled_from(("tkr", "%", "antal")), PLACES, LABEL)),
)
def test_what_is_written_is_read_back(values: dict[str, tuple[Decimal, str, int | None, str]]) -> None:
    values = {key: one for key, one in values.items() if one[1] != "%" or abs(one[0]) <= GREATEST_PERCENT}
    written = write_published((key, *rest) for key, rest in values.items())
    found, _, problems = _values(written.decode(), "published/x.csv")
    assert problems == ()
    assert found is not None
    back = {key: (item.figure.value, item.figure.unit, item.label) for key, item in found.items()}
    assert back == {key: (value, unit, label) for key, (value, unit, _, label) in values.items()}
    for key, (value, unit, decimals, _) in values.items():
        own = max(3 if value.as_tuple().exponent == -3 else 0, 0)
        most = max(own, int(unit == "%") if decimals is None else decimals)
        assert found[key].figure.half == Decimal(5).scaleb(-most - 1)


@given(st.text(max_size=300))
def test_nothing_makes_the_reader_raise(words: str) -> None:
    _values(words, "published/x.csv")
    _values(HEAD + words, "published/x.csv")
    _values(NOW + words, "published/x.csv")


def test_writing_is_sorted_and_keeps_one_line_each() -> None:
    values = [
        ("b", Decimal("1.50"), "tkr", None, "Två\nrader"),
        ("a", Decimal(-2), "%", None, ""),
        ("c", Decimal("1.234"), "%", 1, ""),
        ("d", None, "", None, "Dold"),
    ]
    assert write_published(values).decode() == (
        NOW + "a;-2;%;1;\nb;1,50;tkr;2;Två rader\nc;1,234;%;1;\nd;–;;;Dold\n"
    )
    assert write_published(values) == write_published(reversed(values))
