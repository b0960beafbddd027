"""An id is only an id: whatever a unit is called, the same is told, reckoned and printed."""

from __future__ import annotations

import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from pipeline import build, config
from pipeline.decided import ATTACHED
from pipeline.model import Problem
from pipeline.reports.unique import unique
from pipeline.schemas import forms_for
from pipeline.units import RESERVED, Owner
from pipeline.view import Chart, Drawing, RiskMatrix, Section, Table, View
from pipeline.words import plain
from tests.examples import INPUTS, KOMMUNER
from tests.mini import SETTINGS
from tests.renamed import as_text, everything, renamed

ORDINARY: Final = (
    *("finans", "kf", "ks", "sn", "va", "avfall", "mal", "drift", "personal", "efter", "skatt", "oversikt"),
    *(
        "finansiella",
        "diagram",
        "sammandrag",
        "kontroller",
        "handelser",
        "revision",
        "fullmaktige",
    ),
    *("riket", "namnd", "bolag", "central", "orsaker", "ar", "totalt", "prognos", "plan", "ekonomi", "total"),
)
"""Words that the program uses for other things, and the ids of the examples: every one of them may be a unit's id."""
PLAIN: Final = re.compile(r"xq\d\d")


@dataclass(frozen=True)
class Renamed:
    """An example as it is and with other ids: what is told, the reports, and each id's new one."""

    names: dict[str, str]
    folder: Path
    before: tuple[tuple[Problem, ...], tuple[View, ...]]
    after: tuple[tuple[Problem, ...], tuple[View, ...]]

    def back(self, words: str) -> str:
        """Return a text with the old ids, when the new ones cannot be mistaken for anything else."""
        old = {new: key for key, new in self.names.items()}
        return PLAIN.sub(lambda found: old[found[0]], words)


@cache
def original(kommun: str) -> tuple[tuple[Problem, ...], tuple[View, ...]]:
    return everything(INPUTS / kommun)


def ids_of(kommun: str) -> list[str]:
    municipality, _ = config.load(INPUTS / kommun)
    assert municipality is not None
    return [unit.id for unit in municipality.units]


def unlike(ids: list[str]) -> dict[str, str]:
    """Return ids that sort the other way round and are like no word."""
    return {key: f"xq{place:02d}" for place, key in enumerate(reversed(ids))}


def exchanged(ids: list[str]) -> dict[str, str]:
    """Return an id for each unit that means, or has meant, something else; none keeps its own."""
    free = list(ORDINARY)
    found: dict[str, str] = {}
    for key in ids:
        found[key] = next(word for word in free if word != key)
        free.remove(found[key])
    return found


def made(kommun: str, names: dict[str, str], root: Path) -> Renamed:
    folder = renamed(INPUTS / kommun, root / kommun, names)
    return Renamed(names, folder, original(kommun), everything(folder))


@pytest.fixture(scope="module", params=KOMMUNER)
def plainly(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Renamed:
    return made(request.param, unlike(ids_of(request.param)), tmp_path_factory.mktemp("plainly"))


@pytest.fixture(scope="module", params=KOMMUNER)
def crossed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Renamed:
    return made(request.param, exchanged(ids_of(request.param)), tmp_path_factory.mktemp("crossed"))


def told(problems: tuple[Problem, ...], back: Callable[[str], str] = str) -> list[str]:
    return sorted(back(str(problem)) for problem in problems)


def test_every_id_is_another_in_the_copy(plainly: Renamed) -> None:
    municipality, problems = config.load(plainly.folder)
    assert municipality is not None
    assert problems == ()
    assert {unit.id for unit in municipality.units} == set(plainly.names.values())
    assert all(PLAIN.fullmatch(name) for name in plainly.names.values())


def test_other_ids_change_nothing_but_the_ids(plainly: Renamed) -> None:
    assert told(plainly.after[0], plainly.back) == told(plainly.before[0])
    for before, after in zip(plainly.before[1], plainly.after[1], strict=True):
        assert list(as_text(after, plainly.back)) == list(as_text(before)), before.report


def test_ids_that_mean_something_else_change_no_word_and_no_number(crossed: Renamed) -> None:
    kinds = [
        [(one.severity, one.code, one.message) for one in some] for some, _ in (crossed.before, crossed.after)
    ]
    assert sorted(kinds[0]) == sorted(kinds[1])
    for before, after in zip(crossed.before[1], crossed.after[1], strict=True):
        assert list(as_text(after, ids=False)) == list(as_text(before, ids=False)), before.report


def test_every_id_of_a_report_is_used_once(crossed: Renamed) -> None:
    for view in crossed.after[1]:
        keys = [section.id for _, section in view.walk()]
        keys += [block.id for _, block in view.blocks() if isinstance(block, Table | Drawing)]
        assert [key for key, number in Counter(keys).items() if number > 1] == [], view.report


def test_a_chart_still_shows_its_own_table(crossed: Renamed) -> None:
    def shown(view: View) -> list[tuple[str, str]]:
        captions = {table.id: plain(table.caption) for table in view.tables()}
        drawn = [block for _, block in view.blocks() if isinstance(block, Chart | RiskMatrix) and block.table]
        return [(plain(block.title), captions[block.table]) for block in drawn]

    for before, after in zip(crossed.before[1], crossed.after[1], strict=True):
        assert shown(after) == shown(before), before.report


def test_every_row_of_a_table_is_told_from_the_others(crossed: Renamed) -> None:
    old, new = (
        [
            (plain(table.caption), len(table.rows) - len({row.key for row in table.rows}))
            for view in views
            for table in view.tables()
        ]
        for _, views in (crossed.before, crossed.after)
    )
    assert new == old


@pytest.mark.parametrize("left", ["sn", "ekonomi", "lindbo", "ks"])
def test_who_is_missing_is_told_alike_under_another_id(left: str, tmp_path: Path) -> None:
    names = unlike(ids_of("lindhult"))
    old = renamed(INPUTS / "lindhult", tmp_path / "old" / "lindhult", {})
    new = renamed(INPUTS / "lindhult", tmp_path / "new" / "lindhult", names)
    for folder in (*old.glob(f"*/{left}"), *new.glob(f"*/{names[left]}")):
        shutil.rmtree(folder)
    case = Renamed(names, new, everything(old), everything(new))
    assert len(case.before[0]) > 4
    assert told(case.after[0], case.back) == told(case.before[0])
    for before, after in zip(case.before[1], case.after[1], strict=True):
        assert list(as_text(after, case.back)) == list(as_text(before)), before.report


# -- words that stand where an id stands ----------------------------------------------------------
def beside_ids(folder: Path) -> dict[tuple[str, int], set[str]]:
    """Return, for every place in a figure key where a unit's id stands, the other words found there."""
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for target in build.targets(folder)[0]:
        checked = build.check(target)
        keys = [
            *checked.accounts.figures,
            *(key for some in checked.dataset.published.values() for key in some),
        ]
        for key in keys:
            for place, word in enumerate(parts := key.split("/")):
                found[parts[0], place].add(word)
    return {
        place: {word for word in words if not PLAIN.fullmatch(word)}
        for place, words in found.items()
        if any(PLAIN.fullmatch(word) for word in words)
    }


def test_no_unit_can_be_called_what_stands_beside_units_in_a_key(plainly: Renamed) -> None:
    words = beside_ids(plainly.folder)
    assert words["drift", 1] == {"namnder", "verksamhet"}
    possible = {word for some in words.values() for word in some if re.fullmatch(r"[a-z][a-z0-9-]*", word)}
    assert possible <= RESERVED
    assert not re.fullmatch(r"[a-z][a-z0-9-]*", Owner.COUNCIL)


@pytest.mark.parametrize(
    "word",
    [
        "kommun",
        "koncern",
        "alla",
        "namnder",
        "verksamhet",
        "summa",
        "elim",
        "status",
        "typ",
        "omfattning",
        ATTACHED,
    ],
)
def test_a_unit_that_is_called_so_is_told_at_its_key(word: str, tmp_path: Path) -> None:
    (tmp_path / "kommun.toml").write_text(
        SETTINGS.format(styrmodell="").replace("[enheter.kn]", f"[enheter.{word}]"), "utf-8"
    )
    _, problems = config.load(tmp_path)
    assert [(one.severity, one.code, one.origin and one.origin.place) for one in problems] == [
        ("fel", "KONF", f"enheter.{word}")
    ]
    assert f"”{word}” kan inte vara en enhets id" in problems[0].message


# -- kinds and roles ------------------------------------------------------------------------------
def settings(tmp_path: Path, *changes: tuple[str, str]) -> list[tuple[str, str]]:
    """Return where and what is told of the small municipality's settings after some changes."""
    words = SETTINGS.format(styrmodell="")
    for before, after in changes:
        assert before in words
        words = words.replace(before, after)
    (tmp_path / "kommun.toml").write_text(words, "utf-8")
    return [(one.origin.place if one.origin else "", one.message) for one in build.targets(tmp_path)[1]]


def test_the_small_municipality_lacks_nobody(tmp_path: Path) -> None:
    assert settings(tmp_path) == []


@pytest.mark.parametrize("kind", ["finans", "central"])
def test_nobody_of_a_kind_that_is_needed_is_told(kind: str, tmp_path: Path) -> None:
    found = settings(tmp_path, (f'slag = "{kind}"', 'slag = "namnd"'))
    assert [place for place, _ in found] == ["enheter"]
    assert found[0][1].startswith(f"Ingen enhet har slaget {kind} för 2025-bokslut")


@pytest.mark.parametrize("kind", ["finans", "central"])
def test_nobody_in_the_year_is_nobody(kind: str, tmp_path: Path) -> None:
    for year, wanted in ((2024, ["enheter"]), (2025, []), (2026, [])):
        change = (f'slag = "{kind}"', f'slag = "{kind}"\ntill = {year}')
        assert [place for place, _ in settings(tmp_path, change)] == wanted, year


@pytest.mark.parametrize("kind", ["finans", "central"])
def test_two_of_a_kind_that_can_be_one_are_told_at_the_second(kind: str, tmp_path: Path) -> None:
    other = ('slag = "bolag"\nagare = "kommun"\nandel = 80', f'slag = "{kind}"\nfran = 2026')
    found = settings(tmp_path, other)
    assert [place for place, _ in found] == ["enheter.bo.slag"]
    assert "bara en enhet" in found[0][1]
    for year, wanted in ((2025, []), (2026, ["enheter.bo.slag"])):
        until = (f'slag = "{kind}"\n', f'slag = "{kind}"\ntill = {year}\n')
        assert [place for place, _ in settings(tmp_path, until, other)] == wanted, year


def test_two_later_units_of_a_kind_are_told_though_the_first_is_gone(tmp_path: Path) -> None:
    later = '[enheter.{id}]\nnamn = "{id}"\nslag = "central"\nfran = 2025\n'
    both = "".join(later.format(id=one) for one in ("ny1", "ny2"))
    found = settings(tmp_path, ('slag = "central"\n', f'slag = "central"\ntill = 2024\n{both}'))
    assert [place for place, _ in found] == ["enheter.ny2.slag"]
    assert "Både ny1 och ny2" in found[0][1]


def test_two_councils_are_told_at_the_second_unless_in_different_years(tmp_path: Path) -> None:
    role = 'slag = "namnd"\nroll = "fullmaktige"'
    first = ('slag = "namnd"', role)
    second = ('slag = "bolag"', 'slag = "bolag"\nroll = "fullmaktige"')
    found = settings(tmp_path, first, second)
    assert [place for place, _ in found] == ["enheter.bo.roll"]
    assert found[0][1].startswith("Både kn och bo har rollen fullmaktige")
    apart = [
        ('roll = "fullmaktige"\nagare', 'roll = "fullmaktige"\nfran = 2026\nagare'),
        ('roll = "fullmaktige"\nverk', 'roll = "fullmaktige"\ntill = 2025\nverk'),
    ]
    assert settings(tmp_path, first, second, *apart) == []
    touching = [apart[0], ('roll = "fullmaktige"\nverk', 'roll = "fullmaktige"\ntill = 2026\nverk')]
    assert [place for place, _ in settings(tmp_path, first, second, *touching)] == ["enheter.bo.roll"]


def test_an_unknown_role_is_told(tmp_path: Path) -> None:
    assert settings(tmp_path, ('slag = "namnd"', 'slag = "namnd"\nroll = "kung"')) == [
        ("enheter.kn.roll", "”kung” är inte ett giltigt val.")
    ]


# -- unique ids -----------------------------------------------------------------------------------
def table(key: str) -> Table:
    return Table(key, key, (), ())


def test_a_later_id_gets_a_number_and_its_chart_follows() -> None:
    chart = Chart("bild-a", "bars", "t", (), (), table="a")
    first = Section("ett", "Ett", (table("a"), chart))
    second = Section("a", "Två", (table("a"), table("a"), chart))
    one, two = unique((first, second))
    assert [one.id, two.id] == ["ett", "a"]
    assert [getattr(block, "id", "") for block in one.blocks] == ["a-2", "bild-a"]
    assert [getattr(block, "table", "") for block in one.blocks][1] == "a-2"
    assert [getattr(block, "id", "") for block in two.blocks] == ["a-3", "a-4", "bild-a-2"]
    assert [getattr(block, "table", "") for block in two.blocks][2] == "a-3"


def test_chapters_keep_their_ids_before_sections() -> None:
    chapters = (Section("x", "X", sections=(Section("namnd-mal", "M"),)), Section("namnd-mal", "Nämnden"))
    one, two = unique(chapters)
    assert two.id == "namnd-mal"
    assert one.sections[0].id == "namnd-mal-2"


def test_a_chart_that_leads_keeps_its_id_before_a_section() -> None:
    """A unit called ``diagram`` has a section called ``diagram-mal``."""
    chart = Chart("diagram-mal", "bars", "t", (), ())
    one, two = unique((Section("diagram-mal", "D"), Section("m", "Mål", (chart, chart))), ("diagram-mal",))
    assert one.id == "diagram-mal-2"
    assert [getattr(block, "id", "") for block in two.blocks] == ["diagram-mal", "diagram-mal-3"]


def test_ids_that_are_used_once_stay() -> None:
    chapters = (Section("x", "X", (table("t"),), (Section("y", "Y"),)), Section("z", "Z"))
    assert unique(chapters) == chapters


def test_every_kind_of_unit_gets_its_forms_by_kind() -> None:
    assert forms_for("bokslut", "finans") == ()
    assert [form.kinds for form in forms_for("bokslut", "central")] == [("central",), ("central",)]
