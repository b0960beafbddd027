"""Who has handed in what, how late it is, what is due when: in the terminal, on a page and in a calendar."""

from __future__ import annotations

import csv
import datetime as dt
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import etree, html

from pipeline.checked import Checked
from pipeline.cli import main
from pipeline.model import Delivery
from pipeline.receive.receipts import Receipt, written
from pipeline.status import Line, Status, status
from pipeline.status.calendar import Event, Source, _months_after, events
from pipeline.status.ics import ics
from pipeline.status.own_year import own_year
from pipeline.status.page import page
from pipeline.status.statutory import STATUTORY
from pipeline.status.wheel import wheel
from tests.examples import INPUTS, KOMMUNER, checked
from tests.tools import axe, htmlcheck

BOKSLUT = "lindhult/2025-bokslut"
DUE = dt.date(2026, 2, 10)


@cache
def example() -> Checked:
    return checked(BOKSLUT)


def lines(state: Status) -> dict[tuple[str, str], Line]:
    return {(line.unit.id, line.file): line for one in state.rounds for line in one.lines}


def with_deliveries(change: Callable[[Delivery], Delivery | None]) -> Checked:
    """Return the example with its deliveries changed, or without those that become None."""
    some = tuple(new for one in example().dataset.deliveries if (new := change(one)))
    return replace(example(), dataset=replace(example().dataset, deliveries=some))


def without(path: str) -> Checked:
    return with_deliveries(lambda one: None if one.path == path else one)


def test_questions_of_a_person_stand_with_their_answers_and_those_without_are_counted() -> None:
    rows = example().dataset.of("fragor")
    unanswered = {
        **example().dataset.rows,
        "fragor": (replace(rows[0], values={**rows[0].values, "svar": None}), *rows[2:]),
    }
    state = status([replace(example(), dataset=replace(example().dataset, rows=unanswered))])
    one = state.rounds[0]
    assert (one.answered, len(one.questions)) == (5, 7)
    first, last = one.questions[0], one.questions[-1]
    assert (first.question, first.answer) == ("Stämmer talen i de fria texterna med tabellerna?", "")
    assert (first.who, first.day) == ("Ekonomichef", "2026-03-20")
    assert last.question == "Är varje avvikelse från RKR:s rekommendationer redovisad med sitt skäl?"
    told = html.fromstring(page(state).decode())
    (table,) = (each for each in told.iter("table") if "kontrollfrågor" in (each.findtext("caption") or ""))
    assert "5 av 7 besvarade" in (table.findtext("caption") or "")
    answers = ["".join(row[1].itertext()).split()[-1] for row in table.iter("tr")][1:]
    assert answers == ["obesvarad", "ja", "ja", "ja", "aktuellt", "nej", "obesvarad"]


MISSING = "2025-bokslut/sn/texter.docx"


@pytest.mark.parametrize(
    ("today", "late"), [(None, None), ("2026-02-10", None), ("2026-02-11", 1), ("2026-03-01", 19)]
)
def test_what_is_missing_is_late_from_the_day_after_its_deadline(today: str | None, late: int | None) -> None:
    state = status([without(MISSING)], dt.date.fromisoformat(today) if today else None)
    line = lines(state)["sn", "texter.docx"]
    assert (line.state, line.due, line.late) == ("saknas", DUE, late)
    assert lines(state)["sn", "bokslut.xlsx"].state == "inlämnad"
    assert (state.rounds[0].there, len(state.rounds[0].lines)) == (16, 17)


def test_a_file_that_cannot_be_used_is_told_from_one_that_is_not_there() -> None:
    broken = with_deliveries(lambda one: replace(one, form=None) if one.path == MISSING else one)
    assert lines(status([broken]))["sn", "texter.docx"].state == "oläsbar"


@pytest.mark.parametrize(
    ("received", "sent", "arrived", "late"),
    [
        ("2026-02-12T08:00", "", "2026-02-12", 2),
        ("2026-02-20", "2026-02-01T09:00:00+01:00", "2026-02-01", None),
        ("", "2026-02-13T09:00:00+01:00", "2026-02-13", 3),
        ("", "", "", None),
        ("skräp", "", "skräp", None),
    ],
)
def test_when_a_form_came_is_read_from_its_receipt(
    tmp_path: Path, received: str, sent: str, arrived: str, late: int | None
) -> None:
    delivery = next(one for one in example().dataset.deliveries if one.path == MISSING)
    old = Receipt(form=str(delivery.form), version=1, file="1-x.docx", name="x", sha256="0" * 64, size=1)
    new = replace(old, version=2, sha256=delivery.sha256, received=received, sent=sent)
    folder = tmp_path / "mottaget" / "2025-bokslut" / "sn"
    folder.mkdir(parents=True)
    (folder / "kvitto.toml").write_bytes(written([old, new]))
    here = replace(example(), municipality=replace(example().municipality, folder=tmp_path))
    line = lines(status([here], dt.date(2026, 4, 1)))["sn", "texter.docx"]
    assert (line.version, line.arrived, line.late) == (2, arrived, late)


def test_faults_are_those_of_the_file() -> None:
    state = status([checked("lindhult/2025-delar")])
    there = {key: line.warnings for key, line in lines(state).items() if line.warnings}
    assert there == {("revision", "delar.xlsx"): 1, ("sn", "delar.xlsx"): 1, ("bbn", "delar.xlsx"): 1}
    assert state.rounds[0].warnings == 3


@pytest.mark.parametrize(
    ("today", "following"),
    [(None, []), ("2026-02-10", ["2026-02-10"]), ("2026-02-11", ["2026-03-01"]), ("2026-12-01", [])],
)
def test_the_next_deadline_is_the_first_that_has_not_passed(today: str | None, following: list[str]) -> None:
    state = status([without(MISSING)], dt.date.fromisoformat(today) if today else None)
    assert [str(one.day) for one in state.following] == following
    assert [state.waiting(one) for one in state.following] == [
        1 if today == "2026-02-10" else 0 for _ in following
    ]


# -- the year --------------------------------------------------------------------------------------
@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_deadline_of_every_kind_of_unit_that_there_is_stands_in_the_year(kommun: str) -> None:
    municipality = (
        example().municipality if kommun == "lindhult" else checked("almkoping/2025-delar").municipality
    )
    found, wrong = events(municipality, municipality.occasions)
    assert wrong == ()
    said = {(one.occasion, kind, one.day) for one in found for kind in one.kinds}
    asked = {
        (one.id, kind, day)
        for one in municipality.occasions
        for kind, day in one.due.items()
        if municipality.of_kind(kind, during=one)
    }
    assert said == asked
    assert len({one.key for one in found}) == len(found)


def test_the_statutory_calendar_is_that_of_the_law() -> None:
    days = {duty.law: duty.day for duty in STATUTORY if duty.day}
    assert days == {
        "KL 11 kap. 20 §": (4, 15),
        "KL 5 kap. 24 §": (6, 30),
        "KL 11 kap. 8 §": (10, 31),
        "KL 11 kap. 10 §": (11, 30),
        "KL 11 kap. 11 §": (12, 31),
    }
    assert all(bool(duty.day) != bool(duty.when) for duty in STATUTORY)


def test_the_interim_report_is_handed_over_two_months_after_its_period() -> None:
    found, _ = events(example().municipality, [checked("lindhult/2025-delar").occasion])
    assert [one.day for one in found if one.key == "2025-delar/lag"] == [dt.date(2025, 10, 31)]
    assert _months_after(dt.date(2025, 12, 31), 2) == dt.date(2026, 2, 28)
    assert _months_after(dt.date(2025, 7, 15), 2) == dt.date(2025, 9, 15)


@pytest.mark.parametrize(("kommun", "rows"), [("lindhult", 42), ("almkoping", 25)])
def test_the_own_year_plan_has_every_document_of_its_model(kommun: str, rows: int) -> None:
    municipality = replace(example().municipality, folder=INPUTS / kommun)
    own, wrong = own_year(municipality)
    assert (len(own), wrong) == (rows, ())


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Bolagens årsredovisning;Bolag;Ekonomi;03-01;;", [dt.date(2026, 3, 1)]),
        ("Månadsrapport;Ekonomi;KS;02, 04;;", [dt.date(2026, 2, 28), dt.date(2026, 4, 30)]),
        ("Vision;KF;;;Varje mandatperiod;", [None]),
        ("Trasig;KF;;31 mars;;", []),
        ("Trasig;KF;;02-29;;", []),
        ("Trasig;KF;;13;;", []),
        ("För få fält;KF", []),
        (";KF;;03;;", []),
    ],
)
def test_a_line_of_the_year_plan_is_dated_or_told(
    tmp_path: Path, line: str, days: list[dt.date | None]
) -> None:
    (tmp_path / "arshjul.csv").write_text(f"vad;vem;till;nar;ord;kalla\n{line}\n", encoding="utf-8-sig")
    found, wrong = events(
        replace(example().municipality, folder=tmp_path), [replace(example().occasion, due={"namnd": DUE})]
    )
    assert [one.day for one in found if one.source is Source.OWN] == days
    assert [sentence[:17] for sentence in wrong] == ([] if days else ["arshjul.csv rad 2"])


@pytest.mark.parametrize(
    ("cells", "when", "told"),
    [
        (";;Årshjulet;bokslut", "Görs i tillfället Årsredovisning", 0),
        (";I april;Årshjulet;bokslut", "I april; görs i tillfället Årsredovisning", 0),
        (";I april;Årshjulet;prognos", "I april", 0),  # the municipality has no such occasion here
        (";I april;Årshjulet;", "I april", 0),
        (";I april;Årshjulet;bokslutt", "I april", 1),
    ],
)
def test_a_line_of_the_year_plan_says_what_occasion_it_is_made_in(
    tmp_path: Path, cells: str, when: str, told: int
) -> None:
    (tmp_path / "arshjul.csv").write_text(
        f"vad;vem;till;nar;ord;kalla;slag\nRapport;KS;KF;{cells}\n", encoding="utf-8"
    )
    found, wrong = events(replace(example().municipality, folder=tmp_path), [example().occasion])
    assert [one.when for one in found if one.source is Source.OWN] == [when]
    assert len(wrong) == told
    assert all(sentence.startswith("arshjul.csv rad 2: ") and "bokslut, " in sentence for sentence in wrong)


def test_the_lines_of_the_examples_name_their_occasions() -> None:
    for town in KOMMUNER:
        lines, wrong = own_year(checked(f"{town}/2025-bokslut").municipality)
        assert wrong == ()
        assert sum(not one.kind for one in lines) == {"lindhult": 2, "almkoping": 4}[town]


def test_a_year_plan_of_another_shape_is_told(tmp_path: Path) -> None:
    csv.field_size_limit(131_072)  # Python's own: packages that tests load make it larger
    here = replace(example().municipality, folder=tmp_path)
    assert own_year(here) == ((), ())
    (tmp_path / "arshjul.csv").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in own_year(here)[1][0]
    (tmp_path / "arshjul.csv").write_text("vad;vem;till;nar;ord;kalla\n" + "x" * 200_000)
    assert "UTF-8" in own_year(here)[1][0]
    (tmp_path / "arshjul.csv").write_text("vad,vem\n")
    assert "ska börja med raden vad;vem;till;nar;ord;kalla" in own_year(here)[1][0]


# -- what it looks like -----------------------------------------------------------------------------
def test_the_wheel_has_every_number_in_its_month_and_says_so_in_words() -> None:
    some = [
        (number, Event(str(number), Source.LAW, "x", day=dt.date(2026, month, 1)))
        for number, month in enumerate((1, 1, 3, 12), 1)
    ]
    drawing = etree.fromstring(wheel(2026, some).encode())
    texts = [one.text for one in drawing.iter("{*}text")]
    assert [words for words in texts if words and words.isdecimal() and words != "2026"] == [
        "1",
        "2",
        "3",
        "4",
    ]
    assert drawing.findtext("{*}desc") == "Nummer i listan efter månad. januari: 1, 2; mars: 3; december: 4."
    crowded = [
        (number, Event(str(number), Source.OWN, "x", day=dt.date(2026, 5, 1))) for number in range(1, 40)
    ]
    shown = [one.text or "" for one in etree.fromstring(wheel(2026, crowded).encode()).iter("{*}text")]
    numbers = [words for words in shown if words.isdecimal() and words != "2026"]
    assert f"+{39 - len(numbers)}" in shown


def test_the_page_says_it_in_tables_without_script() -> None:
    state = status([without(MISSING)], dt.date(2026, 2, 20))
    data = page(state)
    assert data == page(state)
    root = html.fromstring(data.decode())
    assert root.get("lang") == "sv"
    assert not root.findall(".//script")
    for table in root.iter("table"):
        assert table.findtext("caption")
        heads = table.findall("thead/tr/th")
        assert {one.get("scope") for one in heads} == {"col"}
        assert all(
            len(row) == len(heads) and len(row.findall("th[@scope='row']")) == 1
            for row in table.findall("tbody/tr")
        )
    row = next(
        one
        for one in root.iter("tr")
        if "saknas" in one.text_content() and "Socialnämnden" in one.text_content()
    )
    assert [cell.text_content().strip() for cell in row] == [
        "Socialnämnden",
        "texter.docx",
        "○ saknas",
        "",
        "",
        "",
        "",
        "2026-02-10",
        "10",
    ]
    ids = [one.get("id") for one in root.iter() if isinstance(one.tag, str) and one.get("id")]
    assert len(ids) == len(set(ids))


def test_the_page_is_valid_and_accessible_wide_and_narrow_in_light_and_dark(tmp_path: Path) -> None:
    file = tmp_path / "laget.html"
    file.write_bytes(page(status([without(MISSING)], dt.date(2026, 2, 20))))
    assert [str(message) for message in htmlcheck.check([file])] == []
    assert [str(violation) for violation in axe.check([file])] == []


def test_words_of_the_year_plan_are_words_on_the_page() -> None:
    event = Event("k", Source.OWN, "<script>x</script>", day=DUE)
    state = replace(status([example()]), events=(event,), told=("<b>",))
    data = page(state).decode()
    assert "<script" not in data
    assert "&lt;script&gt;" in data


def test_the_calendar_is_one_that_calendars_read() -> None:
    event = Event(
        "a",
        Source.LAW,
        "Årsredovisning; lämnas, senast\\" + "å" * 60,
        "Vem, då",
        "",
        dt.date(2026, 4, 15),
        "",
        "KL",
    )
    data = ics([event, Event("b", Source.LAW, "utan dag")], "lindhult", "Årshjul", DUE)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    whole = data.decode().replace("\r\n ", "").split("\r\n")
    assert (whole[0], whole[-2], whole.count("BEGIN:VEVENT")) == ("BEGIN:VCALENDAR", "END:VCALENDAR", 1)
    assert {"DTSTART;VALUE=DATE:20260415", "DTEND;VALUE=DATE:20260416", "DTSTAMP:20260210T000000Z"} <= set(
        whole
    )
    assert "SUMMARY;LANGUAGE=sv:Årsredovisning\\; lämnas\\, senast\\\\" + "å" * 60 in whole
    assert "DESCRIPTION;LANGUAGE=sv:Vem: Vem\\, då\\nGrund: KL" in whole
    assert data == ics([event], "lindhult", "Årshjul", DUE)
    moved = ics([replace(event, day=dt.date(2026, 4, 14))], "lindhult", "Årshjul", DUE).decode()
    assert re.findall("UID:.*", moved) == re.findall("UID:.*", data.decode()), (
        "a day that is moved is the same event"
    )


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a municipality with one occasion and one delivery."""
    folder = tmp_path_factory.mktemp("laget") / "lindhult"
    (folder / "2025-internkontroll" / "sn").mkdir(parents=True)
    shutil.copy(INPUTS / "lindhult" / "kommun.toml", folder)
    shutil.copy(
        INPUTS / "lindhult" / "2025-internkontroll" / "sn" / "internkontroll.xlsx",
        folder / "2025-internkontroll" / "sn",
    )
    return folder


def test_the_command_says_what_is_missing_and_writes_page_and_calendar(small: Path, tmp_path: Path) -> None:
    arguments = [
        "status",
        str(small / "2025-internkontroll"),
        "--html",
        str(tmp_path / "a" / "l.html"),
        "--ics",
        str(tmp_path / "l.ics"),
    ]
    done = CliRunner().invoke(main, [*arguments, "--today", "2026-01-05"], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    assert "Intern kontroll 2025 (2025-internkontroll): 1 av 10 formulär inne, 9 sena" in done.output
    assert re.search(r"sn +internkontroll\.xlsx +inlämnad +okänt .* 2025-12-31$", done.output, re.MULTILINE)
    assert re.search(r"sn +internkontroll\.docx +saknas .* 2025-12-31 +5$", done.output, re.MULTILINE)
    assert "Ange --today" not in done.output
    first = (tmp_path / "a" / "l.html").read_bytes(), (tmp_path / "l.ics").read_bytes()
    CliRunner().invoke(main, [*arguments, "--today", "2026-01-05"])
    assert first == ((tmp_path / "a" / "l.html").read_bytes(), (tmp_path / "l.ics").read_bytes())
    done = CliRunner().invoke(main, arguments[:2])
    assert "sena" not in done.output
    assert "Ange --today" in done.output


def test_a_page_that_cannot_be_written_leaves_the_one_that_was(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "l.html"
    file.write_bytes(b"den gamla")

    def full(_: Path, target: Path) -> None:
        raise OSError(28, "full", str(target))

    monkeypatch.setattr(Path, "replace", full)
    done = CliRunner().invoke(main, ["status", str(small / "2025-internkontroll"), "--html", str(file)])
    assert done.exit_code != 0
    assert (file.read_bytes(), [*tmp_path.iterdir()]) == (b"den gamla", [file])


def test_errors_in_the_settings_are_told() -> None:
    assert status([example()]).told == ()
    assert status([example()], None, 2).told == (
        "Kommunens inställningar har 2 fel; kör kommunrapport check.",
    )


def test_a_page_is_of_one_municipality() -> None:
    done = CliRunner().invoke(main, ["status", str(INPUTS.parent / "docs"), "--html", "x.html"])
    assert done.exit_code == 2
    done = CliRunner().invoke(main, ["status", str(INPUTS / "lindhult"), "--today", "i dag"])
    assert "”i dag” är ingen dag" in done.output
