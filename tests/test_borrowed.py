"""What is borrowed from another occasion says what time it is about, has its latest value, and knows who is missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from pipeline import config
from pipeline.config import Municipality, Occasion
from pipeline.merge import Accounts
from pipeline.merge.borrowed import borrow, lent
from pipeline.model import Dataset, Figure, Gap, Gathered, Origin, Period, Row
from pipeline.reports.arsredovisning import conditions, personnel, unit_quality
from pipeline.reports.base import Source, section
from pipeline.reports.marks import Marker
from pipeline.reports.risks import CLOSING, OLD, gravest, score, summed_up, tally, total
from pipeline.schemas import sheet as declared
from pipeline.schemas.base import Type
from pipeline.schemas.choices import CONTROL_RESULTS
from pipeline.view import Block, Column, Kind, Table, TableRow
from pipeline.words import plain
from tests import examples

ROOT = Path(__file__).resolve().parent.parent
TOWNS = ("almkoping", "lindhult")
NUMBERS = {Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT}
AUGUST = Period(dt.date(2025, 1, 1), dt.date(2025, 8, 31))


@cache
def town() -> Municipality:
    found, _ = config.load(ROOT / "inputs" / "lindhult")
    assert found is not None
    return found


def occasion(key: str) -> Occasion:
    found = town().occasion(key)
    assert found is not None
    return found


def row(sheet: str, unit: str, key: str, **given: object) -> Row:
    """Return a row of a sheet as reading makes it: every declared field is there."""
    file = f"{unit}.xlsx"
    origins = {field.key: Origin(file, f"{sheet}!{key}.{field.key}") for field in declared(sheet).fields}
    values: dict[str, Figure | str | dt.date | bool | None] = {}
    for field in declared(sheet).fields:
        value = given.get(field.key)
        number = field.type in NUMBERS
        values[field.key] = (
            Figure.cell(None if value is None else Decimal(str(value)), origins[field.key], field.unit)
            if number
            else value  # type: ignore[assignment]
        )
    return Row(sheet, unit, key, values, origins, Origin(file, f"{sheet}!{key}"))


def risk(unit: str, key: str, before: tuple[int, int], after: tuple[int, int]) -> Row:
    (s, k), (ny_s, ny_k) = before, after
    return row(
        "ik_risker", unit, key, risk_id=key, risk=f"Risk {key}", s=s, k=k, varde=s * k, ny_s=ny_s, ny_k=ny_k, nytt_varde=ny_s * ny_k
    )  # fmt: skip


def control(unit: str, risk_id: str, number: int, result: str, **more: object) -> Row:
    key = f"{risk_id}.{number}"
    return row(
        "ik_kontroller", unit, key, kontroll_id=key, risk_id=risk_id, kontroll=f"Kontroll {key}", resultat=result, **more
    )  # fmt: skip


def handed(*rows: Row, sheets: tuple[str, ...]) -> Dataset:
    """Return the dataset of units that have handed in some sheets, empty ones too."""
    by_sheet = {key: tuple(one for one in rows if one.sheet == key) for key in {one.sheet for one in rows}}
    return Dataset(by_sheet, sheets=frozenset(Gap(one.unit, sheet) for one in rows for sheet in sheets))


CONTROL = ("ik_risker", "ik_kontroller", "ik_bedomning", "ik_atgarder", "ik_oppna")


def closing(other: Dataset, own: Dataset | None = None) -> Source:
    """Return a year end that reads internal control."""
    here, there = occasion("2025-bokslut"), occasion("2025-internkontroll")
    dataset = borrow(own or Dataset(), here, {there.id: other}, town())
    lender = Source(other, Accounts(), town(), there)
    return Source(dataset, Accounts(), town(), here, {there.id: lender})


def marked(source: Source, *blocks: Block) -> tuple[Block, ...]:
    (made,) = Marker(
        source._called, source.municipality.place, Period(source.occasion.start, source.occasion.end)
    ).chapters([section("x", "X", *blocks)])
    return made.blocks


def tables(blocks: tuple[Block, ...]) -> dict[str, Table]:
    return {block.id: block for block in blocks if isinstance(block, Table)}


# -- the latest value -----------------------------------------------------------------------------
def test_a_risk_has_its_value_after_the_years_controls_and_that_value_s_cell() -> None:
    other = handed(
        risk("sn", "SN-R1", (4, 4), (2, 3)), control("sn", "SN-R1", 1, CONTROL_RESULTS[0]), sheets=CONTROL
    )
    (found,) = closing(other).dataset.of("risker", "sn")
    assert [found.figure(name).value for name in ("s", "k", "varde")] == [2, 3, 6]
    assert [found.at(name).place for name in ("s", "varde")] == [
        "ik_risker!SN-R1.ny_s",
        "ik_risker!SN-R1.nytt_varde",
    ]


def test_a_risk_that_was_not_valued_anew_is_missing_not_stale() -> None:
    old = risk("sn", "SN-R1", (4, 4), (2, 3))
    empty = Figure.missing("antal")
    other = handed(
        replace(old, values={**old.values, "ny_s": empty, "ny_k": empty, "nytt_varde": empty}), sheets=CONTROL
    )
    (found,) = closing(other).dataset.of("risker", "sn")
    assert not found.figure("varde").known


def test_a_risk_stands_once_however_many_controls_it_has() -> None:
    other = handed(
        risk("sn", "SN-R1", (4, 4), (3, 3)),
        risk("sn", "SN-R2", (2, 2), (2, 2)),
        control("sn", "SN-R1", 1, CONTROL_RESULTS[0]),
        control("sn", "SN-R1", 2, CONTROL_RESULTS[2], atgard="Ny rutin."),
        control("sn", "SN-R1", 3, CONTROL_RESULTS[3]),
        sheets=CONTROL,
    )
    found = tables(conditions.municipal_risks(closing(other)))["vasentliga-risker"]
    assert [line.cells[0] for line in found.rows] == ["SN-R1", "SN-R2"]
    assert found.rows[0].cells[3].value == 9  # type: ignore[union-attr]
    assert plain(found.rows[0].cells[4]) == "3 kontroller, varav 1 med avvikelser och 1 ej genomförd"  # type: ignore[arg-type]
    assert found.rows[0].cells[5] == "Ny rutin."
    assert found.rows[1].cells[4:] == ((plain_run := found.rows[1].cells[4]), "–")
    assert plain(plain_run) == "–"  # type: ignore[arg-type]


def test_controls_of_two_units_with_the_same_ids_are_kept_apart() -> None:
    other = handed(
        risk("sn", "R1", (3, 3), (3, 3)), risk("ks", "R1", (2, 2), (2, 2)), control("ks", "R1", 1, CONTROL_RESULTS[0]), sheets=CONTROL
    )  # fmt: skip
    found = tables(conditions.municipal_risks(closing(other)))["vasentliga-risker"]
    assert [plain(line.cells[4]) for line in found.rows] == ["–", "1 kontroll, inga avvikelser"]  # type: ignore[arg-type]
    assert len({line.key for line in found.rows}) == 2


@pytest.mark.parametrize("name", TOWNS)
def test_both_reports_of_the_examples_say_the_same(name: str) -> None:
    here = Source.of(examples.checked(f"{name}/2025-bokslut"))
    there = here.other("internkontroll")
    assert there is not None
    for unit in here.units("namnd"):
        one, other = tally(here, CLOSING, unit.id), tally(there, OLD, unit.id)
        assert [f.value for f in one.figures[:5]] == [f.value for f in other.figures[:5]]
        values = {
            risk.key: risk.figure("nytt_varde").value for risk in there.dataset.of("ik_risker", unit.id)
        }
        assert {one.key: one.figure("varde").value for one in here.dataset.of("risker", unit.id)} == values


def test_open_measures_are_not_counted_to_none_from_lists_that_nobody_has_answered() -> None:
    other = handed(
        risk("sn", "SN-R1", (4, 4), (3, 3)), control("sn", "SN-R1", 1, CONTROL_RESULTS[0]), sheets=CONTROL
    )
    said = {Gap("sn", sheet): Origin("a", "b") for sheet in ("ik_atgarder", "ik_oppna")}
    there = occasion("2025-internkontroll")

    def measures(confirmed: dict[Gap, Origin]) -> Figure:
        here = Source(replace(other, confirmed=confirmed), Accounts(), town(), there)
        return tally(here, OLD, "sn").open

    assert measures(said).value == 0
    assert measures({}).value is None
    assert measures(dict(list(said.items())[:1])).value is None


# -- nothing is cut by alphabet -------------------------------------------------------------------
def scales() -> Iterator[list[int]]:
    """Yield risk values in many patterns of ties: every run of three values with zero to four risks each."""
    for counts in product(range(5), repeat=3):
        yield [value for value, count in zip((12, 9, 4), counts, strict=True) for _ in range(count)]


def registered(values: list[int]) -> Gathered:
    rows = [row("risker", "sn", f"R{n:02}", s=value, k=1, varde=value) for n, value in enumerate(values)]
    return Gathered(tuple(rows))


@pytest.mark.parametrize("most", [1, 3, 5, 8])
def test_risks_of_one_value_are_all_in_or_all_out(most: int) -> None:
    for values in scales():
        shown, lowest = gravest(registered(values), CLOSING, 1, most)
        inside = [score(one, "varde") for one in shown]
        outside = values[len(inside) :]
        assert inside == values[: len(inside)]
        assert not set(inside) & set(outside)
        assert all(value >= lowest for value in inside)
        assert all(value < lowest for value in outside)
        assert len(inside) <= max(most, values.count(max(values, default=0)))
        if outside:  # one value more would not have fitted, or only the highest is shown
            assert len(inside) + outside.count(outside[0]) > most


# -- who is missing -------------------------------------------------------------------------------
@pytest.mark.parametrize("results", list(product((*CONTROL_RESULTS[:3], ""), repeat=2)))
def test_that_no_control_deviated_is_said_only_when_each_says_so(results: tuple[str, str]) -> None:
    rows = tuple(control("sn", "R1", n, result) for n, result in enumerate(results, 1))
    said = plain(summed_up(Gathered(rows)))
    assert ("inga avvikelser" in said) == (set(results) == {"inga avvikelser"})
    assert said.startswith("2 kontroller")


def test_counts_of_a_unit_that_is_missing_are_missing_and_the_sum_says_so() -> None:
    other = handed(
        risk("sn", "SN-R1", (3, 3), (3, 3)), control("sn", "SN-R1", 1, CONTROL_RESULTS[1]), sheets=CONTROL
    )
    here = closing(other)
    assert not any(figure.known for figure in tally(here, CLOSING, "ks").figures)
    whole = total(tally(here, CLOSING, unit) for unit in ("sn", "ks"))
    for figure in whole.figures[:3]:
        assert figure.value == 1
        assert {gap.unit for gap in figure.gaps} == {"ks"}


def test_an_empty_sheet_is_zero_where_an_absent_one_is_unknown() -> None:
    there = handed(risk("sn", "SN-R1", (3, 3), (3, 3)), sheets=CONTROL)
    gone = replace(there, sheets=frozenset(gap for gap in there.sheets if gap.sheet != "ik_kontroller"))
    counts = [tally(closing(other), CLOSING, "sn").planned for other in (there, gone)]
    assert [figure.value for figure in counts] == [0, None]


def test_judgements_of_those_who_are_missing_are_told_as_missing() -> None:
    judged = row("ik_bedomning", "sn", "5", bedomning="tillräcklig", motivering="Ja.", beslut="§ 1")
    other = handed(judged, risk("sn", "SN-R1", (3, 3), (3, 3)), sheets=CONTROL)
    (found,) = personnel.verdicts(closing(other))
    assert isinstance(found, Table)
    words = {line.key: line.cells[-1].word for line in found.rows}  # type: ignore[union-attr]
    assert (words["sn"], words["ks"]) == ("tillräcklig", "saknas")


def test_a_bolag_s_own_risks_stay_and_count_as_controls() -> None:
    own = handed(
        row(
            "risker",
            "lindbo",
            "L-R1",
            risk_id="L-R1",
            s=3,
            k=3,
            varde=9,
            kontroll="Prov",
            resultat=CONTROL_RESULTS[1],
        ),
        sheets=("risker",),
    )
    here = closing(handed(risk("sn", "SN-R1", (3, 3), (2, 2)), sheets=CONTROL), own)
    counts = tally(here, CLOSING, "lindbo")
    assert [figure.value for figure in (counts.risks, counts.planned, counts.deviating)] == [1, 1, 1]
    assert tables(unit_quality.internal_control(here, town().units[-1])) is not None


# -- what time it is about ------------------------------------------------------------------------
def quality(**more: object) -> Row:
    return row(
        "kval_indikatorer", "sn", "SN-K1", kval_id="SN-K1", indikator="Nöjda", enhet="%", bedomning="grön",
        u_t1=1, u_t2=2, utfall=3, malvarde=4, riket=5, kvinnor=6, **more,
    )  # fmt: skip


def borrowed(one: Row) -> Row:
    other = handed(one, sheets=("kval_indikatorer",))
    dataset = borrow(Dataset(), occasion("2025-bokslut"), {"2025-kvalitet": other}, town())
    assert not dataset.gap("kvalitet", "sn")
    assert dataset.gap("kvalitet", "ks")
    return dataset.of("kvalitet", "sn")[0]


def test_an_outcome_of_january_to_august_says_so_in_the_year_s_report() -> None:
    found = borrowed(quality())
    assert found.figure("utfall").periods == found.figure("kvinnor").periods == (AUGUST,)
    assert [found.figure(name).periods for name in ("u_t1", "u_t2", "malvarde", "riket")] == [()] * 4
    assert found.word("bedomning").periods == (AUGUST,)
    assert (found.figure("utfall") - found.figure("malvarde")).periods == (AUGUST,)


def test_a_forecast_of_the_whole_year_says_so() -> None:
    found = borrowed(quality(avser="prognos för helåret"))
    assert found.figure("utfall").periods == (Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31), "prognos"),)


def test_nothing_is_said_where_the_time_is_the_report_s_own() -> None:
    here = replace(occasion("2025-kvalitet"), start=dt.date(2025, 1, 1), end=dt.date(2025, 12, 31))
    same = lent(handed(quality(), sheets=("kval_indikatorer",)), here, occasion("2025-bokslut"))
    assert not any(
        isinstance(value, Figure) and value.periods
        for value in same.of("kval_indikatorer")[0].values.values()
    )


def test_last_year_s_same_months_say_so() -> None:
    complaint = row("kval_klagomal", "sn", "5", typ="klagomål", antal=3, antal_fg=4)
    found = lent(handed(complaint, sheets=()), occasion("2025-kvalitet"), occasion("2025-bokslut")).of(
        "kval_klagomal"
    )[0]
    assert found.figure("antal").periods == (AUGUST,)
    assert found.figure("antal_fg").periods == (Period(dt.date(2024, 1, 1), dt.date(2024, 8, 31)),)


def test_a_comparison_of_another_year_out_of_kolada_says_so() -> None:
    old = quality()
    fetched = Figure.cell(Decimal(5), Origin("kolada/a.json", "N1, 0000, 2024, T"), "%")
    found = borrowed(replace(old, values={**old.values, "riket": fetched, "u_t1": fetched}))
    assert found.figure("riket").periods == (Period(dt.date(2024, 1, 1), dt.date(2024, 12, 31)),)
    assert found.figure("u_t1").periods == ()


# -- how it is printed ----------------------------------------------------------------------------
YEAR = Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31), "prognos")


def number(*periods: Period) -> Figure:
    return replace(Figure.cell(Decimal(1), Origin("a", "b"), "antal"), periods=periods)


def printed(columns: tuple[str, ...], *lines: tuple[Figure, ...]) -> tuple[list[str], list[str], list[str]]:
    """Return titles, first cells and notes of a table as they are printed."""
    rows = tuple(TableRow((f"rad {n}", *line), key=f"r{n}") for n, line in enumerate(lines))
    made = Table("t", "T", (Column(""), *(Column(title, Kind.NUMBER) for title in columns)), rows)
    (table,) = marked(closing(Dataset()), made)
    assert isinstance(table, Table)
    first = [plain(one.cells[0]) for one in table.rows]  # type: ignore[arg-type]
    return [column.title for column in table.columns[1:]], first, [plain(note) for note in table.notes]


def test_a_year_s_column_about_a_part_of_it_has_the_part_as_title() -> None:
    made = printed(("2024", "2025"), (number(), number(AUGUST)), (number(), number(AUGUST)))
    assert made == (["2024", "Jan–aug 2025"], ["rad 0", "rad 1"], [])


def test_a_column_of_several_times_tells_the_commonest_and_the_rest_at_their_rows() -> None:
    lines = [(number(), number(AUGUST)), (number(), number(YEAR)), (number(), number(AUGUST))]
    titles, first, notes = printed(("2024", "2025"), *lines)
    assert titles == ["2024", "2025"]
    assert first == ["rad 0", "rad 1 (prognos för år 2025)", "rad 2"]
    assert notes == ["Kolumnen ”2025” avser januari–augusti 2025 om inget annat sägs."]


def test_a_cell_of_another_time_is_told_with_its_column() -> None:
    before = Period(dt.date(2024, 1, 1), dt.date(2024, 12, 31))
    _, first, notes = printed(("2025", "Riket"), (number(), number(before)), (number(), number()))
    assert (first, notes) == (["rad 0 (Riket: år 2024)", "rad 1"], [])


def test_a_table_about_another_time_as_a_whole_has_one_note() -> None:
    _, first, notes = printed(
        ("Grön", "Röd"), (number(AUGUST), number(AUGUST)), (number(AUGUST), number(AUGUST))
    )
    assert (first, notes) == (["rad 0", "rad 1"], ["Uppgifterna avser januari–augusti 2025."])


@pytest.mark.parametrize("pattern", list(product([(), (AUGUST,), (YEAR,)], repeat=4)))
def test_no_number_of_another_time_is_printed_without_a_word_of_it(
    pattern: tuple[tuple[Period, ...], ...],
) -> None:
    a, b, c, d = (number(*periods) for periods in pattern)
    titles, first, notes = printed(("2025", "Mål"), (a, b), (c, d))
    for line, place, figure in ((0, 0, a), (0, 1, b), (1, 0, c), (1, 1, d)):
        own = [note for note in notes if note.startswith(("Uppgifterna", f"Kolumnen ”{titles[place]}”"))]
        said = " ".join([titles[place], first[line], *own]).lower()
        for period in figure.periods:
            assert ("prognos" if period == YEAR else "aug") in said
        if not figure.periods:
            assert (titles[place], own) == (("2025", "Mål")[place], [])
