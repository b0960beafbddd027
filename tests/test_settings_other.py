"""Settings with other values than the examples': what changes in the reports, and exactly at which value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from pipeline import reports
from pipeline.merge.few_answers import concealed
from pipeline.model import Dataset, Figure, Gap, Gathered, Origin, Row
from pipeline.reports import judged, risks, tables
from pipeline.reports.arsredovisning import goals, investments, quality_tables
from pipeline.reports.base import Source
from pipeline.reports.delarsrapport import accounts
from pipeline.reports.internkontroll import compilation, picture
from pipeline.reports.kvalitetsrapport import comparison, gathered
from pipeline.schemas import sheet as declared
from pipeline.schemas.base import Type
from pipeline.schemas.choices import COLOURS
from pipeline.view import KeyFigures, Prose, Status, Table, View
from pipeline.words import plain
from tests import mini
from tests.by_hand import BEFORE, line, source, spaced, table, year_end
from tests.test_rounds_by_hand import FORECAST, LAST, interim_values, plan_values

AT = Origin("2025/kn/formulär.xlsx", "Flik!A5")


def row(sheet: str, unit: str, key: str, **given: Any) -> Row:
    fields = {field.key: field for field in declared(sheet).fields}
    numbers = {Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT}
    values = {
        name: Figure.cell(Decimal(value), AT, "antal")
        if (value := given.get(name)) is not None and field.type in numbers
        else given.get(name, Figure.missing("antal") if field.type in numbers else None)
        for name, field in fields.items()
    }
    return Row(sheet, unit, key, values, dict.fromkeys(values, AT), AT)


def words_of(blocks: Iterable[object]) -> str:
    prose = (block for block in blocks if isinstance(block, Prose))
    return " ".join(plain(one.inlines) for block in prose for one in block.paragraphs)


# -- styrmodell.avvikelse_belopp: causes in the interim report ---------------------------------------------
@pytest.mark.parametrize(("limit", "told"), [("349", True), ("350", True), ("350.5", False), ("351", False)])
def test_causes_are_printed_from_twice_the_deviation_that_must_be_explained(
    limit: str, *, told: bool
) -> None:
    found = source("delar", interim_values(), FORECAST | LAST, deviation_amount=Decimal(limit))
    (shown,) = (block for block in accounts._operating(found) if isinstance(block, Table))
    reasons = " ".join(plain(row.reason) for row in shown.rows)
    assert ("Orsaken hos KN10." in reasons) is told  # the forecast is 700 worse


# -- styrmodell.sma_projekt ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("limit", "keys"),
    [
        (0, ["kn", "P1", "P2", "P4", "tn", "T1"]),
        (1700, ["kn", "P1", "P2", "P4", "tn", "T1"]),  # only P4 is below: one alone is not lumped
        (1701, ["kn", "P1", "kn-mindre", "tn", "T1"]),  # P2 of 1 700 and P4 of 900
    ],
)
def test_projects_below_the_limit_are_one_line(limit: int, keys: list[str]) -> None:
    values = year_end()
    values["kn"]["investeringar"].append(mini._project("P4", "pågående", 900, 0, 250, 50, 900, 300, 0))
    shown = table(
        investments.investments(source("bokslut", values, small_projects=Decimal(limit))),
        "investeringar-projekt",
    )
    assert [one.key for one in shown.rows if one.level == 1 or one.key in {"kn", "tn"}] == keys
    if limit > 1700:
        assert line(shown, "kn-mindre")[0] == "2 mindre projekt"
        # 1 700 + 300 in budget, 1 600 + 250 spent, 50 received
        assert line(shown, "kn-mindre")[1:4] == ["1 800", "2 000", "+200"]
    assert line(shown, "summa")[1] == "7 100"  # whatever is lumped: 5 000 + 1 600 + 200 + 300


# -- styrmodell.tio_punkter, askanden, strategisk_plan --------------------------------------------------------
def whole(key: str, found: Source) -> View:
    report = reports.report(key)
    assert report is not None
    return report.build(found, False)[0]


def ids(view: View) -> set[str]:
    return {section.id for section, _ in view.blocks()} | {chapter.id for chapter in view.chapters}


@pytest.mark.parametrize("asked", [False, True])
def test_the_ten_items_are_there_when_they_are_asked_for(*, asked: bool) -> None:
    view = whole("arsredovisning", source("bokslut", year_end(), BEFORE, ten_items=asked))
    assert ("punkt-egenkontroll" in ids(view)) is asked


def test_requests_are_printed_when_they_are_asked_for() -> None:
    values = plan_values()
    values["kn"]["v_askanden"] = [
        {"askande_id": "Ä1", "askande": "Meröppet", "slag": "drift", "belopp": -400, "motiv": "Fler besök."}
    ]
    without, asked = (
        {block.id for _, block in whole("vip", source("vip", values, requests=flag)).blocks() if hasattr(block, "id")}
        for flag in (False, True)
    )  # fmt: skip
    assert asked - without


# -- styrmodell.bedomningar: other words ------------------------------------------------------------------------
def test_goals_are_counted_in_the_words_of_the_settings() -> None:
    values = year_end()
    scale = ("nått", "på väg", "inte nått", "vet ej")
    for unit, sheet, word in (
        ("ek", "finansiella_mal", "nått"),
        ("ek", "mal", "på väg"),
        ("kn", "mal", "nått"),
        ("tn", "mal", "inte nått"),
        ("bo", "agarmal", "vet ej"),
        ("en", "agarmal", "nått"),
    ):
        values[unit][sheet][0]["status"] = word
    drawn = goals.goal_chart(source("bokslut", values, statuses=scale))
    assert spaced(drawn.title) == "Tre av sex mål är nådda"
    counted = goals.goal_table(drawn)
    assert [column.title for column in counted.columns[1:]] == [
        "Nått",
        "På väg",
        "Inte nått",
        "Vet ej",
        "Summa",
    ]
    assert line(counted, "namndernas-mal")[1:] == ["1", "0", "1", "0", "2"]


# -- styrmodell.minsta_svar ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("fewest", "said", "note"),
    [
        (5, "Tre av fyra indikatorer når målvärdet", ()),
        (9, "Tre av fyra indikatorer når målvärdet", ()),
        (
            10,
            "Två av tre redovisade indikatorer når målvärdet",
            ("Resultat av färre än 10 svar visas inte.",),
        ),
        (
            12,
            "Två av tre redovisade indikatorer når målvärdet",
            ("Resultat av färre än 12 svar visas inte.",),
        ),
    ],
)
def test_results_of_fewer_answers_are_counted_apart(fewest: int, said: str, note: tuple[str, ...]) -> None:
    handed_in = [
        row("kvalitet", "kn", key, indikator=key, bedomning=colour, utfall=70, antal_svar=answers)
        for key, colour, answers in (
            ("I1", "grön", 100),
            ("I2", "grön", 12),
            ("I3", "röd", 50),
            ("I4", "grön", 9),
        )
    ]
    found = Gathered(tuple(concealed(one, fewest) for one in handed_in))
    group = judged.Group("kn", "Kulturnämnden", found)
    tally = judged.Tally((group,), "bedomning", COLOURS)
    assert spaced(judged.reach(tally)) == said
    town = source("bokslut", year_end(), fewest_answers=fewest)
    assert tuple(plain(one) for one in judged.few_note(town, found)) == note
    shown = tally.table("t", "Indikatorer", "Nämnd")
    counts = dict(zip([column.title for column in shown.columns[1:]], line(shown, "summa")[1:], strict=True))
    apart = {
        "Grön": "2",
        "Gul": "0",
        "Röd": "1",
        "Summa": "3",
        "Visas inte": "1",
    }  # the sum is of what is shown
    assert counts == (apart if note else {"Grön": "3", "Gul": "0", "Röd": "1", "Summa": "4"})


# -- styrmodell.risk…: scale, levels and limits ----------------------------------------------------------------------
FOUR = ((1, "Acceptera"), (4, "Bevaka"), (9, "Internkontrollplan"), (16, "Åtgärda nu"))
FIVE = ((1, "Låg"), (5, "Medel"), (12, "Hög"), (20, "Åtgärda omedelbart"))


@pytest.mark.parametrize(
    ("bands", "value", "at", "tone"),
    [
        (FOUR, 1, 0, "good"), (FOUR, 3, 0, "good"), (FOUR, 4, 1, "partly"), (FOUR, 8, 1, "partly"),
        (FOUR, 9, 2, "partly"), (FOUR, 15, 2, "partly"), (FOUR, 16, 3, "bad"),
        (FIVE, 4, 0, "good"), (FIVE, 5, 1, "partly"), (FIVE, 12, 2, "partly"), (FIVE, 16, 2, "partly"), (FIVE, 20, 3, "bad"), (FIVE, 25, 3, "bad"),
    ],
)  # fmt: skip
def test_a_risk_is_of_the_level_whose_lowest_value_it_has(
    bands: tuple[tuple[int, str], ...], value: int, at: int, tone: str
) -> None:
    town = source("bokslut", year_end(), risk_bands=bands)
    found = risks.leveled(town, value)
    assert risks.level(town, value) == at
    assert isinstance(found, Status)
    assert (found.tone, found.word) == (tone, bands[at][1])


def register() -> tuple[Row, ...]:
    return tuple(
        row("ik_risker", "kn", f"R{n}", risk_id=f"R{n}", risk="Fel.", process="Inköp", s=5, k=5, ny_s=s, ny_k=k, nytt_varde=s * k)
        for n, (s, k) in enumerate(((2, 4), (3, 3), (3, 4), (4, 4)))
    )  # fmt: skip


@pytest.mark.parametrize(("limit", "many"), [(8, 4), (9, 3), (10, 2), (12, 2), (13, 1), (16, 1), (17, 0)])
def test_a_risk_is_grave_from_the_limit_of_the_settings_on(limit: int, many: int) -> None:
    town = source("bokslut", year_end(), plan_risk=limit)
    found = risks.grave(town, Gathered(register()), risks.OLD)
    assert len(found) == many
    assert risks.limit(town).figure.value == limit


def test_the_matrix_has_the_scale_of_the_settings() -> None:
    words = ("A", "B", "C", "D", "E")
    town = source(
        "bokslut", year_end(), risk_scale=5, risk_bands=FIVE, likelihoods=words, consequences=words[::-1]
    )
    drawn = risks.matrix(town, risks.OLD, "m", "Risker", Gathered(register()), "t")
    assert (drawn.likelihoods, drawn.consequences, drawn.bands) == (words, words[::-1], FIVE)
    assert [(one.likelihood, one.consequence) for one in drawn.risks] == [(2, 4), (3, 3), (3, 4), (4, 4)]


def test_risks_are_counted_by_likelihood_in_rows_and_consequence_in_columns() -> None:
    shown = picture._counts(source("bokslut", year_end()), risks.OLD, Gathered(register()))
    assert [row.key for row in shown.rows] == ["s4", "s3", "s2", "s1", "summa"]
    assert line(shown, "s2")[1:] == ["0", "0", "0", "1", "1"]  # R0 is 2 times 4
    assert line(shown, "s3")[1:] == ["0", "0", "1", "1", "2"]
    assert line(shown, "s4")[1:] == ["0", "0", "0", "1", "1"]
    assert line(shown, "summa")[1:] == ["0", "0", "1", "3", "4"]


def test_the_gravest_risk_comes_first() -> None:
    found = risks.assessed(Gathered(register()), risks.OLD)
    assert [one.key for one in found] == ["R3", "R2", "R1", "R0"]  # 16, 12, 9 and 8


def test_only_controls_that_found_deviations_have_them() -> None:
    words = ("inga avvikelser", "mindre avvikelser", "större avvikelser", "ej genomförd")
    rows = tuple(row("ik_kontroller", "kn", f"K{n}", resultat=word) for n, word in enumerate(words))
    assert [one.key for one in risks.deviating(Gathered(rows))] == ["K1", "K2"]


@pytest.mark.parametrize(
    ("direction", "country", "alike"),
    [("högre är bättre", "bättre", "sämre"), ("lägre är bättre", "sämre", "bättre")],
)
def test_a_result_is_judged_against_each_of_the_others(direction: str, country: str, alike: str) -> None:
    one = row(
        "kval_indikatorer", "kn", "I1", indikator="Nöjda", enhet="%", riktning=direction, utfall=80, riket=75, lanet=80, liknande=85
    )  # fmt: skip
    shown = table(comparison.table(source("bokslut", year_end()), Gathered((one,)), "k"), "k")
    titles = [column.title for column in shown.columns[1:]]
    assert titles == ["Lilleby", "Riket", "Länet", "Liknande", "Mot riket", "Mot liknande"]
    assert line(shown, "i1")[1:] == ["80", "75", "80", "85", country, alike]


def test_measures_that_are_done_or_dropped_are_not_open() -> None:
    def control(n: int, word: str) -> Row:
        return row(
            "ik_kontroller", "kn", f"K{n}", kontroll_id=f"K{n}", risk_id="R1", resultat="mindre avvikelser", atgard="Rutinen skrivs om.", atgardsstatus=word,
        )  # fmt: skip

    stages = ("ej påbörjad", "pågår", "klar", "försenad", "avförd")
    found = Gathered(tuple(control(n, word) for n, word in enumerate(stages)))
    assert risks._open(source("bokslut", year_end()), risks.NEW, "kn", found).value == 3


# -- counts of internal control and quality, worked out by hand --------------------------------------------------------
def handed_in(*rows: Row) -> Source:
    """Return Lilleby where kulturnämnden has handed in some rows, and empty sheets of the rest of its form."""
    town = source("bokslut", year_end())
    sheets = {one.sheet for one in rows} | {"ik_risker", "ik_kontroller", "ik_atgarder", "ik_oppna"}
    found = {sheet: tuple(one for one in rows if one.sheet == sheet) for sheet in sheets}
    there = frozenset(Gap(unit, sheet) for unit in ("kn", "tn") for sheet in sheets)
    nothing = {
        gap: AT for gap in there if not any((one.unit, one.sheet) == (gap.unit, gap.sheet) for one in rows)
    }
    return replace(town, dataset=Dataset(found, sheets=there, confirmed=nothing))


def test_controls_planned_done_and_with_deviations() -> None:
    words = ("inga avvikelser", "inga avvikelser", "mindre avvikelser", "större avvikelser", "ej genomförd")
    controls = tuple(row("ik_kontroller", "kn", f"K{n}", resultat=word) for n, word in enumerate(words))
    town = handed_in(*register(), *controls)
    found = risks.tally(town, risks.OLD, "kn")
    assert [figure.value for figure in found.figures] == [4, 3, 5, 4, 2, 0]  # three risks are 9 or more
    (tiles,) = compilation._tiles(town)
    assert isinstance(tiles, KeyFigures)
    assert spaced(tiles.tiles[0].comment) == "i 1 nämnd"  # tekniska nämnden has handed in an empty register
    done = next(tile for tile in tiles.tiles if tile.label == "Genomförda kontroller")
    assert done.figure.value == 4
    assert spaced(done.comment) == "80 % av de planerade"


def test_measures_of_last_year_that_are_left() -> None:
    words = ("genomförd", "påbörjad", "försenad", "genomförd")
    rows = tuple(
        row("kval_uppfoljning", "kn", f"Å{n}", atgard_id=f"Å{n}", atgard="Ny rutin.", status=word) for n, word in enumerate(words)
    )  # fmt: skip
    blocks = gathered.follow_up(handed_in(*rows))
    left = table(blocks, "uppfoljning-kvar")
    assert [one.key for one in left.rows if one.kind != "group"] == ["a1", "a2"]
    assert line(table(blocks, "uppfoljning-namnder"), "kn")[1:] == ["2", "1", "0", "1", "0", "4"]
    done = handed_in(*(one for one in rows if one.text("status") == "genomförd"))
    assert words_of(gathered.follow_up(done)) == "Alla åtgärder från förra året är genomförda."


def test_feedback_of_this_year_and_last() -> None:
    rows = (
        row("kval_klagomal", "kn", "1", typ="klagomål", antal=12, antal_fg=9),
        row("kval_klagomal", "kn", "2", typ="beröm", antal=3, antal_fg=5),
        row("kval_klagomal", "tn", "1", typ="klagomål", antal=1, antal_fg=1),
    )
    kinds = ("klagomål", "synpunkt", "beröm")
    shown = tables.feedback(handed_in(*rows), "t", "kval_klagomal", "Klagomål", kinds, change=True)
    assert shown is not None
    titles = [column.title for column in shown.columns[1:]]
    assert titles == ["Klagomål", "Synpunkt", "Beröm", "Summa", "Summa 2024", "Ändring"]
    assert line(shown, "kn")[1:] == ["12", "–", "3", "15", "14", "1"]
    assert line(shown, "summa")[1:] == ["13", "–", "3", "16", "15", "1"]


@pytest.mark.parametrize(
    ("direction", "outcome", "word", "tone"),
    [
        ("högre är bättre", 80, "bättre", "good"),
        ("högre är bättre", 75, "lika", "partly"),
        ("högre är bättre", 70, "sämre", "bad"),
        ("lägre är bättre", 80, "sämre", "bad"),
        ("lägre är bättre", 70, "bättre", "good"),
    ],
)
def test_a_result_against_the_country(direction: str, outcome: int, word: str, tone: str) -> None:
    found = quality_tables._against(row("kvalitet", "kn", "I1", riktning=direction, utfall=outcome, riket=75))
    assert isinstance(found, Status)
    assert (found.word, found.tone) == (word, tone)
