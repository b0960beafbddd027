"""What a municipality accepts: one cell, one row or a unit; until the amount changes; never a sum."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import config
from pipeline.model import Origin, Problem, Severity
from tests import mini

CELL = "kn:drift.KN20/interna_intakter"


def accept(covers: str, code: str = "C47", amount: str = "") -> str:
    more = f"belopp = {amount}\n" if amount else ""
    return (
        f'[[godtagna]]\nkontroll = "{code}"\ngaller = "{covers}"\n{more}skal = "Rättad faktura"\nvem = "ekonomichefen"\n'
        "datum = 2026-02-20\n"
    )


def check(tmp_path: Path, settings: str, changes: Iterable[tuple[int, str, int]]) -> tuple[Problem, ...]:
    """Return the problems of the tiny municipality with cells of its nämnd's drift changed and settings added."""
    town = mini.town()
    for row, field, value in changes:
        town.values["kn"]["drift"][row][field] = Decimal(value)
    town.settings = settings
    return mini.check(town, tmp_path).problems


def signs(problems: Iterable[Problem]) -> dict[str, Severity]:
    return {one.origin.place: one.severity for one in problems if one.code == "C47" and one.origin}


BOTH = ((0, "interna_intakter", -300), (1, "interna_intakter", -500))


@pytest.mark.parametrize("covers", [CELL, "drift.KN20/interna_intakter", "drift.KN20", "kn:drift.KN20"])
def test_an_accepted_cell_hides_itself_only(tmp_path: Path, covers: str) -> None:
    found = check(tmp_path, accept(covers), BOTH)
    assert signs(found) == {"Drift!F5": Severity.ERROR, "Drift!F6": Severity.INFO}
    told = next(one.message for one in found if one.origin and one.origin.place == "Drift!F6")
    assert told.endswith("Godtaget: Rättad faktura (ekonomichefen, 2026-02-20)")


@pytest.mark.parametrize("covers", ["ek:drift.KN20", "drift.KN20/intakter", "drift.KN10", "bo"])
def test_what_is_accepted_elsewhere_hides_nothing(tmp_path: Path, covers: str) -> None:
    assert signs(check(tmp_path, accept(covers), BOTH))["Drift!F6"] is Severity.ERROR


@pytest.mark.parametrize(
    ("amount", "severity"), [("-501", "fel"), ("-500", "upplysning"), ("-499", "fel"), ("-500.4", "fel")]
)
def test_an_acceptance_ends_when_the_amount_changes(tmp_path: Path, amount: str, severity: str) -> None:
    found = check(tmp_path, accept(CELL, amount=amount), BOTH)
    assert signs(found)["Drift!F6"].value == severity


def test_an_accepted_amount_is_compared_with_the_decimals_it_was_written_with(tmp_path: Path) -> None:
    town = mini.town()
    town.values["kn"]["drift"][1]["interna_intakter"] = Decimal("-500.4")
    town.settings = accept(CELL, amount="-500")
    assert signs(mini.check(town, tmp_path).problems)["Drift!F6"] is Severity.INFO


def konf(problems: Iterable[Problem]) -> list[str]:
    return [one.message for one in problems if one.code == "KONF"]


def test_a_wide_acceptance_is_told_when_it_hides_more_than_one_cell(tmp_path: Path) -> None:
    wide = '[styrmodell.godtagna]\n"C47:kn" = "Så ska det vara, ekonomichefen"\n'
    found = check(tmp_path / "two", wide, BOTH)
    assert set(signs(found).values()) == {Severity.INFO}
    assert konf(found) == [
        "Godtagandet av C47 för kn döljer 2 celler: kn:drift.KN10/interna_intakter och kn:drift.KN20/interna_intakter."
    ]
    assert konf(check(tmp_path / "one", wide, BOTH[:1])) == []


@pytest.mark.parametrize("code", ["C01", "C02", "C06", "C17"])
def test_a_sum_is_never_accepted_or_lowered(tmp_path: Path, code: str) -> None:
    found = check(tmp_path, f'{accept("kommun", code)}[allvar]\n{code} = "upplysning"\n', ())
    assert len(konf(found)) == 2
    assert all("en summa ska vara summan av sina rader" in one for one in konf(found))


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        ('[allvar]\nX1 = "varning"\n', "allvar.X1"),
        ('[styrmodell.allvar]\nX1 = "varning"\n', "styrmodell.allvar.X1"),
    ],
)
def test_a_severity_of_no_control_is_told_where_it_stands(tmp_path: Path, settings: str, place: str) -> None:
    (found,) = [one for one in check(tmp_path, settings, ()) if one.code == "KONF"]
    assert found.origin == Origin(config.FILE, place)
    assert found.message == "Kontrollen X1 finns inte."


def test_a_sum_stays_an_error_though_it_is_accepted(tmp_path: Path) -> None:
    town = mini.town()
    town.values["bo"]["bolag_br"]["T12"]["utfall"] += 100
    town.settings = accept("bo", "C02")
    found = [one for one in mini.check(town, tmp_path).problems if one.code == "C02"]
    assert [one.severity for one in found] == [Severity.ERROR]


@pytest.mark.parametrize("covers", ["drift", "drift.KN20/inget", "rr.R99", "zz:drift.KN20", "ingen"])
def test_an_acceptance_of_nothing_is_told(tmp_path: Path, covers: str) -> None:
    assert konf(check(tmp_path, accept(covers), ())) == [f"”C47:{covers}” kan aldrig träffa någon kontroll."]


def test_a_severity_may_be_set_for_one_row(tmp_path: Path) -> None:
    found = check(tmp_path, '[allvar]\n"C47:drift.KN20" = "varning"\n', BOTH)
    assert signs(found) == {"Drift!F5": Severity.ERROR, "Drift!F6": Severity.WARNING}


def test_the_lines_to_paste_accept_the_problem(tmp_path: Path) -> None:
    found = next(one for one in check(tmp_path / "before", "", BOTH[:1]) if one.code == "C47")
    lines = found.accept.replace('skal = ""', 'skal = "x"').replace('vem = ""', 'vem = "y"')
    pasted = tomllib.loads(lines, parse_float=Decimal)["godtagna"][0]
    assert (pasted["kontroll"], pasted["galler"], pasted["belopp"]) == (
        "C47",
        "kn:drift.KN10/interna_intakter",
        -300,
    )
    after = check(tmp_path / "after", lines, BOTH[:1])
    assert signs(after) == {"Drift!F5": Severity.INFO}


def test_an_acceptance_without_a_reason_is_a_fault_and_hides_nothing(tmp_path: Path) -> None:
    words = accept(CELL).replace("Rättad faktura", " ")
    (tmp_path / config.FILE).write_text(mini.SETTINGS.format(styrmodell=words), encoding="utf-8")
    municipality, problems = config.load(tmp_path)
    assert municipality is not None
    assert municipality.settings.accepted == ()
    assert [(one.severity, one.origin and one.origin.place) for one in problems] == [
        (Severity.ERROR, "godtagna 1.skal")
    ]


# -- what no longer meets anything --------------------------------------------------------------------
def unmet(problems: Iterable[Problem]) -> list[tuple[str, str, str]]:
    return [
        (
            one.origin.place if one.origin else "",
            one.severity.value,
            one.message.replace("\N{NO-BREAK SPACE}", " "),
        )
        for one in problems
        if one.code == "KONF" and "träffar inget längre" in one.message
    ]


def test_an_acceptance_that_meets_nothing_is_told_where_it_stands(tmp_path: Path) -> None:
    found = check(tmp_path / "a", accept(CELL), ())
    assert unmet(found) == [
        ("godtagna 1", "upplysning", f"Godtagandet av C47 för {CELL} träffar inget längre.")
    ]
    assert unmet(check(tmp_path / "b", accept(CELL), BOTH)) == []


def test_one_whose_amount_has_changed_tells_both(tmp_path: Path) -> None:
    (told,) = unmet(check(tmp_path, accept(CELL, amount="-499"), BOTH))
    assert told[2].endswith("träffar inget längre. Cellen innehåller −500; godtaget är −499.")


@pytest.mark.parametrize(
    ("day", "told"),
    [("2026-02-20", 1), ("2025-03-01", 0), ("2026-03-25", 1), ("2026-03-26", 0), ("2027-05-01", 0)],
)
def test_one_of_another_occasion_is_not_told(day: str, told: int, tmp_path: Path) -> None:
    """The tiny municipality's document is of 2026-03-25; those before and after it are of 2025-03-20 and 2027-03-25."""
    others = "".join(
        f'[tillfallen.{year}-bokslut]\nslag = "bokslut"\nar = {year}\nfran = {year}-01-01\ntill = {year}-12-31\ndatum = {day_}\n\n'
        for year, day_ in ((2024, "2025-03-20"), (2026, "2027-03-25"))
    )
    town = mini.town()
    town.settings = accept(CELL).replace("2026-02-20", day)
    town.lines = {"[enheter.kn]": f"{others}[enheter.kn]"}
    assert len(unmet(mini.check(town, tmp_path).problems)) == told


def test_one_is_not_told_while_its_control_waits_or_its_sheet_is_not_there(tmp_path: Path) -> None:
    town = mini.town()
    town.settings = accept("kommun", "C04")
    assert [place for place, *_ in unmet(mini.check(town, tmp_path / "there").problems)] == ["godtagna 1"]
    town.values["ek"]["br"]["A21"]["utfall"] = "många"  # the sheet has an error: C04 waits
    assert unmet(mini.check(town, tmp_path / "waits").problems) == []
    gone = mini.town()
    gone.settings = accept(CELL)
    gone.removed.add(("kn", "bokslut.xlsx"))
    assert unmet(mini.check(gone, tmp_path / "gone").problems) == []


def test_a_wide_one_of_a_control_of_all_occasions_is_not_told(tmp_path: Path) -> None:
    assert unmet(check(tmp_path, accept("kn"), ())) == []


def test_an_older_one_without_a_day_is_of_the_last_occasion(tmp_path: Path) -> None:
    found = check(tmp_path, '[styrmodell.godtagna]\n"C04:kommun" = "Så ska det vara, ekonomichefen"\n', ())
    assert [place for place, *_ in unmet(found)] == ["styrmodell.godtagna.C04:kommun"]
