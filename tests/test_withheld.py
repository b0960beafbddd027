"""Results of few answers cannot be reckoned from anything that is shown: two deliveries that differ only in them give the same reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from pipeline import build
from pipeline.collect import collect
from pipeline.config import Municipality, Occasion
from pipeline.merge import few_answers, one_series
from pipeline.merge.directions import ahead
from pipeline.model import Dataset, Figure, Gathered, Origin, Problem, Published, Row, State
from pipeline.publish import Edition
from pipeline.publish.comparatives import comparatives
from pipeline.publish.manifest import manifest
from pipeline.read import read
from pipeline.reports.base import Source
from pipeline.reports.judged import Group, Tally
from pipeline.reports.kvalitetsrapport.results import result_table
from pipeline.reports.tables import met
from pipeline.rules.quality_results import _reached
from pipeline.schemas.choices import COLOURS
from pipeline.view import Status, Table
from pipeline.words import plain
from tests import examples, golden

UNIT: Final = "sn"
Change = Callable[[Dataset], Dataset]


# -- a municipality in which everything that can tell of a withheld result stands --------------------------
@cache
def delivered(path: str) -> tuple[Dataset, tuple[Problem, ...]]:
    """Return what was delivered for an occasion, once."""
    (target,) = examples.targets(path)
    files, _ = collect(target.municipality, target.occasion)
    return read(files, target.municipality, target.occasion, examples.REMEMBERED)


def cell(value: Decimal | int | None, place: str, unit: str = "antal") -> Figure:
    return Figure.cell(None if value is None else Decimal(value), Origin("hemlig.xlsx", place), unit)


def changed(row: Row, **more: Any) -> Row:
    """Return a row with other values; numbers become cells."""
    values = {
        name: cell(value, name, row.figure(name).unit) if isinstance(value, int | Decimal) else value
        for name, value in more.items()
    }
    return replace(row, values={**row.values, **values})


def secret(colour: str, outcome: Decimal, answers: int) -> Change:
    """Return what makes one nämnd's first indicator, a goal of the same measure and a survey rest on few answers, with a result."""
    weak = {
        "analys": "Därför blev det så.",
        "atgard": "Det här görs.",
        "ansvarig": "Enhetschef",
        "klart": "2026-06",
    }
    told = weak if colour != "grön" else dict.fromkeys(weak)
    result = {
        "utfall": outcome, "kvinnor": outcome - 3, "man": outcome + 2, "antal_svar": answers,
        "svarsfrekvens": outcome / 2, "bedomning": colour, **told,
    }  # fmt: skip

    def first(rows: Iterable[Row], change: Callable[[Row], Row]) -> tuple[Row, ...]:
        found = list(rows)
        place = next(n for n, row in enumerate(found) if row.unit == UNIT)
        found[place] = change(found[place])
        return tuple(found)

    def change(dataset: Dataset) -> Dataset:
        rows = dict(dataset.rows)
        quality = delivered("lindhult/2025-kvalitet")[0].of("kval_indikatorer", UNIT)[0].text("indikator")
        said = {
            "antal_svar": answers,
            "svarsfrekvens": outcome / 2,
            "resultat": f"Resultatet blev {outcome}.",
        }
        for sheet in ("kval_undersokningar", "undersokningar"):
            if dataset.of(sheet, UNIT):
                rows[sheet] = first(rows[sheet], lambda row: changed(row, **said))
        if "kval_indikatorer" in rows:
            rows["kval_indikatorer"] = first(rows["kval_indikatorer"], lambda row: changed(row, **result))
        if "indikatorer" in rows:
            rows["indikatorer"] = first(
                rows["indikatorer"], lambda row: changed(row, indikator=f" {quality.upper()}", utfall=outcome)
            )
        return replace(dataset, rows=rows)

    return change


def everything(change: Change, monkeypatch: pytest.MonkeyPatch, folder: Path) -> dict[str, str]:
    """Return all that is written of every report of every occasion: facts, the manifest with its passports, and published values."""

    def stub(
        _: object, municipality: Municipality, occasion: Occasion, __: object
    ) -> tuple[Dataset, tuple[Problem, ...]]:
        dataset, _ = delivered(f"{municipality.id}/{occasion.id}")
        return change(dataset), ()

    monkeypatch.setattr(build, "read", stub)
    made: dict[str, str] = {}
    known = build.Known()
    for target in examples.targets("lindhult"):
        checked = build.check(target, known=known)
        views = examples.all_built(checked)
        edition = Edition(checked, views, {}, "", final=True)
        made |= {view.report: "\n".join(golden.facts(view)) for view in views}
        made[f"{target.occasion.id}/manifest"] = manifest(edition, folder)
        made[f"{target.occasion.id}/published"] = comparatives(edition).decode()
    return made


def test_two_deliveries_that_differ_in_what_is_withheld_give_the_same_reports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = everything(secret("grön", Decimal("91.370431"), 4), monkeypatch, tmp_path)
    for colour, outcome, answers in (("röd", "17.13", 1), ("gul", "64.28", 3)):
        other = everything(secret(colour, Decimal(outcome), answers), monkeypatch, tmp_path)
        assert one.keys() == other.keys()
        for name, words in one.items():
            assert other[name] == words, name
    assert not [
        name
        for name, words in one.items()
        if "91.370431" in words or ("91,37" in words and "manifest" not in name)
    ]
    dashed = [line.split(";")[0] for line in one["2025-bokslut/published"].splitlines() if ";–;" in line]
    assert dashed == [
        "ind/SN-1.1/utfall",
        "kval/SN-K1/utfall",
        "kval/SN-K13/utfall",
    ]  # the last is the example's own


def test_at_the_limit_results_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = everything(secret("röd", Decimal("17.13"), 5), monkeypatch, tmp_path)
    assert "17,13" in shown["kvalitetsrapport-sn"]
    assert "17,13" in shown["arsredovisning"]
    assert (
        "14,13" not in shown["kvalitetsrapport-sn"]
    )  # women's: of five answers women or men are fewer than five


def test_where_women_and_men_are_not_shown_apart_a_note_says_it() -> None:
    source = Source.of(examples.checked("lindhult/2025-kvalitet"))
    other: dict[str, Any] = {
        "grunduppdrag": "Skola",
        "svarsfrekvens": Figure.missing("%"),
        "ansvarig": "",
        "klart": "",
    }
    rows = [
        replace(row, values={**row.values, **dict.fromkeys(("u_t3", "u_t4"), row.values["u_t2"]), **other})
        for row in (indicator(antal_svar=30), few_answers.concealed(indicator(key="SN-K2", antal_svar=9), 5))
    ]
    table = result_table(source, "nyckel", "Perspektiv", rows)
    assert [plain(row.reason).replace("\N{NO-BREAK SPACE}", " ") for row in table.rows] == [
        "Kvinnor och flickor 80, män och pojkar 94, 30 svar.",
        "9 svar.",
    ]
    assert tuple(plain(note) for note in table.notes) == (
        "Resultat för kvinnor och män visas inte var för sig när färre än 10 har svarat.",
    )
    assert result_table(source, "nyckel", "Perspektiv", rows[:1]).notes == ()


# -- the limits ----------------------------------------------------------------------------------------
INDICATOR: Final[dict[str, Any]] = {
    "indikator": "Nöjda", "enhet": "%", "riktning": "högre är bättre", "utfall": cell(87, "utfall", "%"), "kvinnor": cell(80, "kvinnor", "%"),
    "man": cell(94, "man", "%"), "malvarde": cell(85, "mal", "%"), "u_t1": cell(70, "fg", "%"), "u_t2": cell(60, "ffg", "%"),
    "bedomning": "grön", "analys": "Varför.", "atgard": None, "antal_svar": cell(120, "svar"),
}  # fmt: skip


def indicator(sheet: str = "kvalitet", key: str = "SN-K1", **more: Any) -> Row:
    return changed(Row(sheet, UNIT, key, INDICATOR, {}, Origin("a.xlsx", sheet)), **more)


@pytest.mark.parametrize(
    ("answers", "known"),
    [
        (0, ()),
        (4, ()),
        (5, ("utfall",)),
        (9, ("utfall",)),
        (10, ("utfall", "kvinnor", "man")),
        (11, ("utfall", "kvinnor", "man")),
    ],
)
def test_too_few_of_all_and_too_few_of_either_sex(answers: int, known: tuple[str, ...]) -> None:
    row = few_answers.concealed(indicator(antal_svar=answers), 5)
    assert tuple(name for name in ("utfall", "kvinnor", "man") if row.figure(name).known) == known
    assert row.text("bedomning") == ("grön" if known else "")
    assert row.text("analys") == ("Varför." if known else "")
    assert few_answers.withheld(row) is not bool(known)
    hidden = [
        row.figure(name) for name in ("utfall", "kvinnor", "man", "antal_svar") if not row.figure(name).known
    ]
    assert all(figure.state is State.NOT_APPLICABLE and not figure.cells() for figure in hidden)


def test_an_indicator_without_answers_is_no_survey() -> None:
    row = indicator(antal_svar=None)
    assert few_answers.concealed(row, 5) is row


def test_next_year_does_not_print_what_was_withheld() -> None:
    dash = Published("kval/SN-K1/utfall", Figure.not_applicable())
    known = Published("kval/SN-K1/utfall", cell(60, "rad 3"))
    dataset = Dataset(
        {"kvalitet": (indicator(),)}, published={"2024": {dash.key: dash}, "2023": {known.key: known}}
    )
    (row,) = few_answers.shown(dataset, 5, (), {1: "2024", 2: "2023"}).of("kvalitet")
    assert [row.figure(name).known for name in ("u_t1", "u_t2", "utfall")] == [False, True, True]


@pytest.mark.parametrize(
    ("sheet", "field"), [("v_mal", "utgangsvarde"), ("v_kf_mal", "utgangsvarde"), ("indikatorer", "utfall")]
)
@pytest.mark.parametrize(("answers", "known"), [(4, False), (5, True)])
def test_a_goal_of_another_occasion_does_not_tell_it(
    sheet: str, field: str, answers: int, *, known: bool
) -> None:
    values: dict[str, Any] = {"indikator": "NÖJDA", field: cell(87, field, "%")}
    goal = Row(sheet, "kf", "KF1", values, {}, Origin("plan.xlsx", sheet))
    lender = Dataset({"kval_indikatorer": (indicator("kval_indikatorer", antal_svar=answers),)})
    other = replace(goal, values={**values, "indikator": "Trygga"})
    shown = few_answers.shown(Dataset({sheet: (goal, other)}), 5, (lender,)).of(sheet)
    assert [row.figure(field).known for row in shown] == [known, True]


# -- one measure, one series ---------------------------------------------------------------------------
def joined(goal: Row, quality: Row) -> tuple[Row, Row]:
    found = one_series.joined(Dataset({"indikatorer": (goal,), "kvalitet": (quality,)}))
    return found.of("indikatorer")[0], found.of("kvalitet")[0]


def test_the_same_measure_is_the_same_cell() -> None:
    goal = indicator("indikatorer", "SN-1.1", indikator="nöjda ", utfall=Decimal(88), u_t1=None)
    one, two = joined(goal, indicator(u_t2=None))
    assert [one.figure(name).value for name in ("u_t2", "u_t1", "utfall")] == [60, 70, 88]
    for name in ("u_t2", "u_t1", "utfall"):
        assert one.figure(name) is two.figure(name)
    assert two.figure("malvarde").value == 85


def test_another_unit_or_another_name_is_another_measure() -> None:
    for goal in (
        replace(indicator("indikatorer", utfall=Decimal(88)), unit="bbn"),
        indicator("indikatorer", indikator="Nöjda och glada", utfall=Decimal(88)),
    ):
        assert [row.figure("utfall").value for row in joined(goal, indicator())] == [88, 87]


# -- counts --------------------------------------------------------------------------------------------
def test_judgements_add_up_to_the_sum() -> None:
    rows = [indicator(bedomning=word) for word in ("grön", "grön", "röd", "", "lila")]
    rows += [few_answers.concealed(indicator(antal_svar=3, bedomning="grön"), 5)]
    tally = Tally((Group("sn", "Socialnämnden", Gathered(tuple(rows))),), "bedomning", COLOURS)
    table = tally.table("t", "Tabell", "Nämnd")
    assert isinstance(table, Table)
    assert [column.title for column in table.columns] == [
        "Nämnd", "Grön", "Gul", "Röd", "Uppgift saknas", "Summa", "Visas inte"
    ]  # fmt: skip
    for row in table.rows:
        values = [cell.value for cell in row.cells if isinstance(cell, Figure)]
        assert values == [2, 0, 1, 2, 5, 1]
    assert tally.shown().value == 5


# -- directions ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("direction", "own", "expected"),
    [
        ("högre är bättre", "84.9", -1), ("högre är bättre", "85", 0), ("högre är bättre", "85.1", 1),
        ("lägre är bättre", "84.9", 1), ("lägre är bättre", "85", 0), ("lägre är bättre", "85.1", -1),
        ("inom intervall", "84.9", None), ("inom intervall", "85", None), ("", "90", None),
    ],
)  # fmt: skip
def test_one_judge_of_directions(direction: str, own: str, expected: int | None) -> None:
    assert ahead(direction, Decimal(own), Decimal(85)) == expected
    row = indicator(riktning=direction, utfall=Decimal(own))
    assert _reached(row) == (None if expected is None else expected >= 0)
    source = Source.of(examples.checked("lindhult/2025-internkontroll"))
    said = met(source, row)
    assert isinstance(said, Status)
    words = {None: ("ej bedömt", "none"), -1: ("nej", "bad"), 0: ("ja", "good"), 1: ("ja", "good")}
    assert (said.word, said.tone) == words[expected]


def test_what_is_unknown_is_not_judged() -> None:
    assert ahead("högre är bättre", None, Decimal(1)) is None
    assert ahead("högre är bättre", Decimal(1), None) is None
