"""The log of decisions: written by a command, read at every build, printed on the cover, and demanded before a report goes out."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline import build, decided
from pipeline.checked import Checked
from pipeline.commands.decide import command
from pipeline.decide import added
from pipeline.model import Decision, Origin, Severity
from pipeline.outward.proved import going_out
from pipeline.read.decision_log import read_log
from pipeline.render.templates import Templates
from pipeline.view import Callout
from pipeline.words import plain
from tests import examples
from tests.examples import INPUTS, REMEMBERED

HEAD = "datum;organ;paragraf;beslut;rapport;version"
OCCASION = "2025-internkontroll"


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of a municipality with one occasion."""
    folder = tmp_path_factory.mktemp("beslut") / "lindhult"
    shutil.copytree(
        INPUTS / "lindhult",
        folder,
        ignore=lambda _, names: {n for n in names if n[:2] == "20" and n != OCCASION and "." not in n},
    )
    return folder


def checked(town: Path, log: str | None) -> Checked:
    file = town / OCCASION / "beslut.csv"
    file.unlink(missing_ok=True)
    if log is not None:
        file.write_text(log, encoding="utf-8-sig")
    (target,), problems = build.targets(town / OCCASION)
    return build.check(target, problems, kept=REMEMBERED)


def test_the_last_decision_about_a_report_stands_on_its_cover(town: Path) -> None:
    log = (
        f"{HEAD}\n2025-12-02;Kommunstyrelsen;§ 201;föreslår;internkontrollrapport;\n"
        "2025-12-15;Kommunfullmäktige;§ 166;godkänner;internkontrollrapport;\n"
    )
    one = checked(town, log)
    assert [problem for problem in one.problems if problem.severity is Severity.ERROR] == []
    (report,) = examples.built("internkontrollrapport", one)
    assert report.decision == "Godkänd av kommunfullmäktige den 15\N{NO-BREAK SPACE}december 2025, § 166"
    (plan,) = examples.built("internkontrollplan", one)
    assert (
        plan.decision == examples.checked(f"lindhult/{OCCASION}").occasion.decision
    )  # the log says nothing of it
    assert [one.path for one in one.deliveries if one.unit is None] == [f"{OCCASION}/beslut.csv"]


def test_a_line_about_no_report_is_about_all(town: Path) -> None:
    one = checked(town, f"{HEAD}\n2025-12-15;Kommunfullmäktige;;fastställer;;\n")
    lines = {view.decision for view in examples.all_built(one) if view.goes_out}
    assert lines == {"Fastställd av kommunfullmäktige den 15\N{NO-BREAK SPACE}december 2025"}


@pytest.mark.parametrize(
    ("line", "code", "place", "said"),
    [
        ("15/12 2025;KF;;godkänner;;", "CELL2", "rad 2, kolumn datum", "”15/12 2025” är ingen dag."),
        ("2025-12-15;;;godkänner;;", "CELL1", "rad 2, kolumn organ", "Det står inte vem som beslutade."),
        ("2025-12-15;KF;;godkänr;;", "CELL6", "rad 2, kolumn beslut", "”godkänr” finns inte bland valen."),
        ("2025-12-15;KF;;godkänner;internkontrol;", "CELL6", "rad 2, kolumn rapport", "”internkontrol” finns inte bland valen."),
        ("2025-12-15;KF;;godkänner;;abc", "CELL2", "rad 2, kolumn version", "Versionen är ingen sha256."),
        ("2025-12-15;KF;godkänner", "FIL5", "rad 2", "Raden har 3 fält, inte 6."),
    ],
)  # fmt: skip
def test_what_is_wrong_in_the_log_is_told_at_its_cell(
    town: Path, line: str, code: str, place: str, said: str
) -> None:
    one = checked(town, f"{HEAD}\n{line}\n")
    told = [p for p in one.problems if p.origin and p.origin.file == f"{OCCASION}/beslut.csv"]
    assert [(p.severity, p.code, p.origin.place, p.message) for p in told if p.origin] == [
        (Severity.ERROR, code, place, said)
    ]
    assert one.dataset.decisions == ()


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"\xff\xfe\x00x", "FIL1"), (b"", "FIL5"), (b"nagot;annat\n", "FIL5"), (b"datum;organ\n", "FIL5")],
)
def test_another_file_of_that_name_is_told_and_stops_nothing(town: Path, data: bytes, code: str) -> None:
    one = checked(town, None)
    (town / OCCASION / "beslut.csv").write_bytes(data)
    decisions, _, problems = read_log(one.municipality, one.occasion)
    assert decisions == ()
    assert [problem.code for problem in problems] == [code]


def test_the_command_writes_a_line_with_the_fingerprint_of_what_is_built(town: Path, tmp_path: Path) -> None:
    (town / OCCASION / "beslut.csv").unlink(missing_ok=True)
    place = tmp_path / "lindhult" / OCCASION
    place.mkdir(parents=True)
    words = [
        str(town / OCCASION),
        "--report",
        "internkontrollplan",
        "--by",
        "Kommunstyrelsen",
        "--date",
        "2025-12-02",
        "-o",
        str(tmp_path),
    ]
    refused = CliRunner().invoke(command, words)
    assert refused.exit_code == 2
    assert "är inte byggd" in refused.output
    (place / "internkontrollplan.docx").write_bytes(b"word")
    assert CliRunner().invoke(command, [*words, "--decision", "föreslår"]).exit_code == 0
    (place / "internkontrollplan.pdf").write_bytes(b"pdf")
    assert CliRunner().invoke(command, [*words, "--paragraph", "§ 201; punkt 2"]).exit_code == 0
    text = (town / OCCASION / "beslut.csv").read_bytes().decode("utf-8-sig")
    assert text.splitlines() == [
        HEAD,
        f"2025-12-02;Kommunstyrelsen;;föreslår;internkontrollplan;{hashlib.sha256(b'word').hexdigest()}",
        f'2025-12-02;Kommunstyrelsen;"§ 201; punkt 2";fastställer;internkontrollplan;{hashlib.sha256(b"pdf").hexdigest()}',
    ]
    assert CliRunner().invoke(command, [*words, "--paragraph", "=1+1"]).exit_code == 0
    assert "'=1+1" in (town / OCCASION / "beslut.csv").read_text(
        encoding="utf-8-sig"
    )  # no formula where it is opened
    (target,), problems = build.targets(town / OCCASION)
    decisions, _, wrong = read_log(target.municipality, target.occasion)
    assert [(one.word, one.paragraph) for one in decisions] == [
        ("föreslår", ""),
        ("fastställer", "§ 201; punkt 2"),
        ("fastställer", "=1+1"),
    ]
    assert (problems, wrong) == ((), ())


def test_a_line_is_added_below_a_log_that_ends_without_a_line_break(town: Path, tmp_path: Path) -> None:
    log = town / OCCASION / "beslut.csv"
    log.write_text(f"{HEAD}\n2025-12-02;Kommunstyrelsen;§ 1;föreslår;internkontrollplan;", encoding="utf-8")
    place = tmp_path / "lindhult" / OCCASION
    place.mkdir(parents=True)
    (place / "internkontrollplan.pdf").write_bytes(b"pdf")
    (target,), _ = build.targets(town / OCCASION)
    added(target, tmp_path, "internkontrollplan", ("2025-12-15", "Kommunfullmäktige", "§ 2", "fastställer"))
    decisions, _, wrong = read_log(target.municipality, target.occasion)
    assert [(one.body, one.paragraph, one.word) for one in decisions] == [
        ("Kommunstyrelsen", "§ 1", "föreslår"),
        ("Kommunfullmäktige", "§ 2", "fastställer"),
    ]
    assert wrong == ()


def test_blank_lines_are_passed_over_and_the_lines_keep_their_numbers(town: Path) -> None:
    one = checked(town, f"{HEAD}\n;;;;;\n\n2025-12-15;KF;;godkänner;;\n")
    assert [each.origin.place for each in one.dataset.decisions] == ["rad 4"]
    assert [problem.code for problem in one.problems if problem.severity is Severity.ERROR] == []


def test_a_number_of_a_person_is_not_read_out_of_the_log(town: Path) -> None:
    one = checked(town, f"{HEAD}\n2025-12-15;KF 811228-9874;§ 5;godkänner;;\n")
    (decision,) = one.dataset.decisions
    assert "9874" not in decision.body
    assert decision.paragraph == "§ 5"


@pytest.mark.parametrize(("count", "told"), [(200, []), (201, ["rad 202"])])
def test_two_hundred_decisions_are_read(town: Path, count: int, told: list[str]) -> None:
    one = checked(town, f"{HEAD}\n" + "2025-12-15;KF;;godkänner;;\n" * count)
    wrong = [
        p.origin.place
        for p in one.problems
        if p.code == "FIL5" and p.origin and p.origin.file.endswith("beslut.csv")
    ]
    assert (len(one.dataset.decisions), wrong) == (200, told)


def test_a_fingerprint_that_looks_like_a_number_of_a_person_is_read(town: Path) -> None:
    version = "6c0f3412848008d49d186d5fad7fd1482656cfb62ad3c060a14e41c3fb3f1b43"
    one = checked(town, f"{HEAD}\n2025-12-15;KF;;godkänner;;{version}\n")
    assert [each.version for each in one.dataset.decisions] == [version]


def test_the_report_says_the_same_of_the_decision_wherever_it_does(town: Path) -> None:
    one = checked(town, f"{HEAD}\n2025-12-15;Kommunfullmäktige;§ 166;godkänner;internkontrollplan;\n")
    (plan,) = examples.built("internkontrollplan", one)
    said = " ".join(
        plain(one.inlines) for _, box in plan.blocks() if isinstance(box, Callout) for one in box.paragraphs
    )
    assert plan.decision.startswith("Godkänd av kommunfullmäktige")
    assert plan.decision in said


def test_a_report_that_the_occasion_has_not_and_a_faulty_log_are_refused(town: Path, tmp_path: Path) -> None:
    log = town / OCCASION / "beslut.csv"
    log.write_text(f"{HEAD}\n2025-12-15;;;godkänner;;\n", encoding="utf-8")
    words = [str(town / OCCASION), "--by", "KF", "--date", "2025-12-02", "-o", str(tmp_path)]
    other = CliRunner().invoke(command, [*words, "--report", "internkontrolplan"])
    assert "Menas internkontrollplan?" in other.output
    faulty = CliRunner().invoke(command, [*words, "--report", "internkontrollplan"])
    assert "Inget har skrivits" in faulty.output
    assert (other.exit_code, faulty.exit_code) == (2, 2)
    assert log.read_text(encoding="utf-8") == f"{HEAD}\n2025-12-15;;;godkänner;;\n"


@pytest.mark.parametrize(
    ("words", "refused"),
    [((), True), (("föreslår",), True), (("föreslår", "fastställer"), False), (("godkänner",), False), (("godkänner", "återremitterar"), True)],
)  # fmt: skip
def test_what_goes_out_can_wait_for_the_decision(words: tuple[str, ...], *, refused: bool) -> None:
    one = examples.checked(f"lindhult/{OCCASION}")
    day = one.occasion.date
    log = tuple(
        Decision(day, "KF", "", word, "internkontrollplan", "", Origin("beslut.csv")) for word in words
    )
    publishing = replace(one.municipality.publishing, decision="krävs")
    municipality = replace(one.municipality, publishing=publishing)
    one = replace(one, municipality=municipality, dataset=replace(one.dataset, decisions=log))
    views = examples.built("internkontrollplan", one)
    done = going_out(one, views, {}, Templates(()), None, lambda _: None)
    assert bool(done.faults) == refused
    assert all("inte godkänd eller fastställd i beslutsloggen" in fault for fault in done.faults)


def test_a_units_own_report_is_decided_with_the_report() -> None:
    one = Decision(
        examples.checked(f"lindhult/{OCCASION}").occasion.date,
        "KF",
        "",
        "godkänner",
        "kvalitetsrapport",
        "",
        Origin("x"),
    )
    assert decided.about((one,), "kvalitetsrapport-sn") == (one,)
    assert decided.about((one,), "vip") == ()
