"""A personnummer in every place where text can be written is told there, and stands in nothing that the program writes."""

from __future__ import annotations

import datetime as dt
import getpass
import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest

from pipeline import build, config, show
from pipeline.forms.excel import write_workbook
from pipeline.model import Problem, Severity
from pipeline.publish.problems import problems_json
from pipeline.read.word_told import MOST
from pipeline.read.xlsx import open_book
from pipeline.schemas import forms_for
from pipeline.schemas.base import NOTHING, ExcelForm, Type, WordForm
from pipeline.schemas.choices import choices
from tests import mini
from tests.persons import SIGNS, TEST_BIRTHS, parts

FREE: Final = frozenset({Type.TEXT, Type.ID})
NEAR: Final = "556677-8899 den 2025-05-26, 811 228 987 kr, tfn 08-123 45 67"
"""What stands beside each number and must stay."""


@dataclass
class Planter:
    """Gives a new number each time, in the next way of writing it; remembers the digits and what was asked for."""

    given: list[str] = field(default_factory=list)

    def number(self, sign: str | None = None) -> str:
        at = len(self.given)
        day = dt.date(1931, 1, 15) + dt.timedelta(days=41 * at)
        century, six, four = parts(day, TEST_BIRTHS[at % len(TEST_BIRTHS)], coordinated=at % 5 == 4)
        self.given.append(six + four)
        return (
            f"{century if at % 3 == 0 else ''}{six}{SIGNS[at % len(SIGNS)] if sign is None else sign}{four}"
        )

    def words(self, before: str = "Saken") -> str:
        return f"{before} gällde {self.number()}, {NEAR}."


@dataclass(frozen=True)
class Town:
    checked: build.Checked
    settings: tuple[Problem, ...]
    planted: tuple[str, ...]
    cells: int
    out: Path
    folder: Path


def _planted_sheets(one: mini.Town, planter: Planter, municipality: config.Municipality) -> int:
    """Put a number in every free text field of every sheet of every unit's form; return how many cells that were."""
    before = len(planter.given)
    for unit in municipality.units:
        for form in forms_for("bokslut", unit.kind):
            for sheet in form.sheets if isinstance(form, ExcelForm) else ():
                if sheet.shown:
                    continue
                records = one.values[unit.id].setdefault(sheet.key, {} if sheet.rows else [])
                if isinstance(records, list):
                    if not records or any(NOTHING in map(str, record.values()) for record in records):
                        records[:] = [mini._record(sheet, unit, municipality)]
                    rows: list[dict[str, Any]] = records
                else:
                    rows = list(records.values())
                for each in sheet.fields:
                    if (
                        each.type in FREE
                        and not each.formula
                        and not choices(each, unit, municipality)
                        and not each.choices_from
                    ):
                        for record in rows[:1]:
                            record[each.key] = planter.words(str(record.get(each.key) or "Saken"))
    return len(planter.given) - before


def _markup(planter: Planter) -> str:
    number = planter.number("-")
    return "\n\n".join(
        [
            f"Här beskrivs läget, {planter.words()}",
            f"Delat i stilar **{number[:4]}***{number[4:7]}*{number[7:]} i en mening som är lång nog.",
            f"## {planter.words('Rubriken')}",
            f"- {planter.words('Punkten')}\n- Två\n  - {planter.words('Underpunkten')}",
            f"1. {planter.words('Steget')}\n2. Två",
            f"Med not[^: {planter.words('Noten')}] i texten.",
            f"Med [{planter.words('länken')}](https://www.kolada.se/{planter.number('-')}).",
            f"Tabell: {planter.words('Tabellen')}\n| Vad | {planter.words('Kolumnen')} |\n| a | {planter.words('Cellen')} |",
        ]
    )


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    place = tmp_path_factory.mktemp("personer")
    planter, one = Planter(), mini.town()
    municipality = mini._municipality(place, "")
    cells = _planted_sheets(one, planter, municipality)
    for line in one.values["kommun"]["budgetbeslut"]:
        line["beslut"] = planter.words(line["beslut"])
        line["motiv"] = planter.words()
    cells = cells + 2 * len(one.values["kommun"]["budgetbeslut"])
    for unit in municipality.units:
        for form in forms_for("bokslut", unit.kind):
            if isinstance(form, WordForm):
                one.texts |= {(unit.id, heading.key): _markup(planter) for heading in form.headings}
    one.lines = {
        'kod = "9999"': f'kod = "9999"\nfakta = [["Kontakt", "{planter.words()}"], ["{planter.words("Fakta")}", "ja"]]',
        'namn = "Lillebyhus AB"': f'namn = "Lillebyhus AB {planter.number("-")}"',
        '["KN20", "Musikskola"]': f'["KN20", "Musikskola {planter.number("+")}"]',
    }
    folder = place / mini.NAME
    mini._BOOKS.clear()
    with pytest.raises(AssertionError):  # its settings have problems, and the files are those of before
        mini.write(one, place)
    settings = folder / "kommun.toml"
    told = settings.read_text(encoding="utf-8")
    one.lines = {}
    mini.write(one, place)
    mini._BOOKS.clear()
    settings.write_text(told, encoding="utf-8")
    _published(folder, planter)
    _renamed(folder, planter)
    _signed(folder)
    found, problems = build.targets(folder / mini.OCCASION)
    checked = build.check(found[0], problems)
    build.build(checked, place / "ut", formats=("docx", "html"))
    return Town(checked, problems, tuple(planter.given), cells, place / "ut", folder)


def _published(folder: Path, planter: Planter) -> None:
    file = folder / "published" / f"{mini.BEFORE}.csv"
    lines = file.read_text("utf-8").splitlines()
    lines[1] += planter.words()
    lines.append(f"drift/{planter.number('')}/budget;1;tkr;0;x")
    file.write_text("\n".join(lines), encoding="utf-8")


def _renamed(folder: Path, planter: Planter) -> None:
    file = next((folder / mini.OCCASION / "kn").glob("*.docx"))
    file.rename(file.with_name(f"svar {planter.number('-')}.docx"))


MARKS: Final = ("Planterad Upphovsperson", "Planterat Bolag", "C:\\Users\\planterad")
"""What an editor leaves in a file of the person at the keyboard."""


def _signed(folder: Path) -> None:
    """Put a person, a company and a path into the properties of every delivered file."""
    about = f"<dc:creator>{MARKS[0]}</dc:creator><cp:lastModifiedBy>{MARKS[0]}</cp:lastModifiedBy>"
    for file in sorted((folder / mini.OCCASION).rglob("*.???x")):
        with zipfile.ZipFile(file) as archive:
            held = {name: archive.read(name) for name in archive.namelist()}
        core = held["docProps/core.xml"].decode()
        core = re.sub(r"<dc:creator>.*?</dc:creator>|<cp:lastModifiedBy>.*?</cp:lastModifiedBy>", "", core)
        held["docProps/core.xml"] = core.replace(
            "</cp:coreProperties>", f"{about}</cp:coreProperties>"
        ).encode()
        app = held.get("docProps/app.xml", b"<Properties></Properties>").decode()
        more = f"<Company>{MARKS[1]}</Company><HyperlinkBase>{MARKS[2]}</HyperlinkBase></Properties>"
        held["docProps/app.xml"] = app.replace("</Properties>", more).encode()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in held.items():
                archive.writestr(name, data)


def texts(place: Path) -> Iterator[tuple[str, str]]:
    """Yield everything that can be read in what was written: each file's words without marks."""
    for path in sorted(place.rglob("*")):
        if path.suffix in {".docx", ".xlsx"}:
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
                for name in archive.namelist():
                    if name.endswith((".xml", ".rels")):
                        yield f"{path.name}/{name}", archive.read(name).decode()
        elif path.is_file() and path.suffix not in {".woff2", ".png", ".pdf"}:
            yield path.relative_to(place).as_posix(), path.read_bytes().decode("utf-8", "replace")
        yield "namn", path.name


def digits(words: str) -> str:
    """Return a text with nothing between digits that stand near each other, whatever is written between them."""
    bare = re.sub(r"<[^>]*>", "", words)
    return re.sub(r"(?<=\d)[\s.\u2010-\u2015\u2212+\-]+(?=\d)", "", bare)


def test_nothing_that_is_written_holds_a_number(town: Town) -> None:
    assert len(town.planted) > 150
    pattern = re.compile("|".join(town.planted))
    assert len(set(town.planted)) == len(town.planted)
    seen = [(name, found[0]) for name, words in texts(town.out) for found in pattern.finditer(digits(words))]
    assert seen == []


def test_nobody_at_a_keyboard_is_named(town: Town) -> None:
    """Not the writers of the files, nor the place where the reports were built."""
    marks = (*MARKS, town.out.parent.as_posix(), getpass.getuser() + "@")
    assert [(name, mark) for name, words in texts(town.out) for mark in marks if mark in words] == []


def test_nor_does_what_is_told(town: Town) -> None:
    said = problems_json(town.checked.problems)
    assert not re.search("|".join(town.planted), digits(said))
    assert not re.search("|".join(town.planted), digits(str(json.loads(said))))


def test_every_place_is_told_once(town: Town) -> None:
    """Each text cell and each paragraph, caption, table, file name and setting has a problem of its own."""
    told = [problem for problem in town.checked.problems if problem.code == "PERS1"]
    assert {problem.severity for problem in told} == {Severity.ERROR}
    places = [(problem.origin.file, problem.origin.place) for problem in told if problem.origin]
    assert len(set(places)) == len(told)
    in_cells = [place for file, place in places if file.endswith(".xlsx")]
    assert len(in_cells) == town.cells
    assert {place for file, place in places if file == "kommun.toml"} == {
        "kommun.fakta",
        "enheter.bo.namn",
        "enheter.kn.verksamheter",
    }
    assert [place for file, place in places if file.startswith("published/")] == [
        "rad 2",
        f"rad {_last_line(town)}",
    ]
    assert [file for file, place in places if not place] == [
        "2025-bokslut/kn/svar [personnummer borttaget].docx"
    ]
    headings = {(file, place.partition(",")[0]) for file, place in places if place.startswith("”")}
    written = [(file, place) for file, place in places if place.startswith("”")]
    # paragraph, styles, heading, three points, note, link, caption, table: a few of a document are told, and how many more there are
    assert Counter(file for file, _ in written) == Counter({file: MOST + 1 for file, _ in headings})
    more = [problem.message for problem in told if problem.message.startswith("Detsamma")]
    assert len(more) == len(headings)


def _last_line(town: Town) -> int:
    return len((town.folder / "published" / f"{mini.BEFORE}.csv").read_text("utf-8").splitlines())


def test_what_stands_beside_is_printed(town: Town) -> None:
    everything = "".join(words for _, words in texts(town.out))
    assert "[personnummer borttaget]" in everything
    assert "556677-8899 den 2025-05-26, 811 228 987 kr, tfn 08-123 45 67" in re.sub(
        r"<[^>]*>", "", everything
    )


def test_it_stops_what_would_be_published(town: Town, tmp_path: Path) -> None:
    assert build.build(town.checked, tmp_path, final=True).refused
    assert list(tmp_path.iterdir()) == []


def test_a_delivery_shown_and_a_form_carried_over_hold_none(town: Town) -> None:
    for path in sorted((town.folder / mini.OCCASION).rglob("*.*")):
        shown = show.show(path)
        assert not re.search("|".join(town.planted), digits(shown))


def test_a_number_typed_as_an_amount_is_missing_and_told_once(tmp_path: Path) -> None:
    one = mini.town()
    sheet = one.values["kn"]["drift"]
    records = sheet if isinstance(sheet, list) else list(sheet.values())
    key = next(name for name, value in records[0].items() if isinstance(value, int))
    for digits_ in (198112289874, 8112289874):
        records[0][key] = digits_
        checked = mini.check(one, tmp_path / str(digits_))
        (told,) = [problem for problem in checked.problems if problem.code == "PERS1"]
        at_cell = [problem for problem in checked.problems if problem.origin == told.origin]
        assert at_cell == [told]
        assert str(digits_) not in problems_json(checked.problems)


def test_a_sheets_name_is_cleared_too() -> None:
    municipality = mini._municipality(Path("lilleby-i-minnet"), "")
    unit = municipality.units[0]
    form = next(form for form in forms_for("bokslut", unit.kind) if isinstance(form, ExcelForm))
    data = write_workbook(form, unit, municipality, municipality.occasions[0], {}, {})
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(
                name,
                part.replace(b'name="Drift"', b'name="Drift 811228-9874"')
                if name == "xl/workbook.xml"
                else part,
            )
    names = [page.name for page in open_book(target.getvalue()).pages]
    assert "Drift [personnummer borttaget]" in names
