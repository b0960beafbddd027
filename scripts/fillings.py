"""Random fillings of the forms, to hold what a form says of its sheets against what ``check`` says of the file.

    python scripts/fillings.py 500 --seed 1

Every form of both example municipalities is filled with what the example delivered, or with some of its sheets, and with random mistakes;
LibreOffice reckons all files of a round in one run. Printed are how many sheets and files agree, and every difference with its problems.
What only the program can know (codes beside ``KNOWN``, and ``_beyond``) is no difference.
"""

from __future__ import annotations

import argparse
import io
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from pipeline import build
from pipeline.checked import Target
from pipeline.forms import relations
from pipeline.forms.carry import carry
from pipeline.forms.excel import write_workbook
from pipeline.forms.excel_job import FIRST, HEADS
from pipeline.forms.names import file_name
from pipeline.model import Problem, Severity
from pipeline.read.cells import tab_of
from pipeline.read.published import read_published
from pipeline.read.records import Earlier
from pipeline.read.tabs import CONTROL
from pipeline.schemas import asked, forms_for
from pipeline.schemas.base import NOTHING, ExcelForm

INPUTS: Final = Path(__file__).resolve().parent.parent / "inputs"
KNOWN: Final = frozenset(
    (
        "CELL1",
        "CELL2",
        "CELL3",
        "CELL4",
        "CELL5",
        "CELL6",
        "CELL7",
        "CELL8",
        "CELL9",
        "CELL10",
        "CELL11",
        "C02",
        "C03",
        "C17",
        "C47",
        "C48",
        "C63",
        "C70",
    )
)
"""The codes that a form tells of itself; all others need other files, earlier reports or the municipality's whole."""
_BEYOND: Final = (
    "det senast publicerade värdet",  # a published value that does not stand in the form
    "av de övriga",  # other units' and records' numbers
    "som kommunen har publicerat",
    "med decimaler, fast",
    "” säger ",  # words that say another number
)
_SOME_SHEETS, _KEPT, _SPOILED = 0.3, 0.6, 0.45
"""How often a form has only some of its sheets filled in, how often such a sheet is, and how often a sheet has mistakes."""
_FOLLOWS: Final = frozenset({relations.UNEQUAL[0], "okänt id"})
"""What may follow from a fault in another place: the program tells that one alone, the form tells both."""
_HARD: Final = "\N{NO-BREAK SPACE}"
_TYPED: Final[Sequence[Any]] = (
    None, None, " ", "x", "vet ej", "ej tillämpligt", "–", "n/a", "12 500", f"12{_HARD}500", "12,5", "1.234", "tkr 5", 0, 1, -1, 0.5, -7.25, 150,
    812, 12345.678, 10**16, "=1/0", True, "2026-13-45", "2026-02-13", "snart", "a" * 3000, "*", "?", "nej", "Ja", "Förslag", "KF1", "kommun",
)  # fmt: skip


@dataclass
class Filling:
    """A form with its mistakes: whose it is, its form, where it lies, what was done to it, and which sheets hold anything."""

    target: Target
    unit: str
    form: ExcelForm
    path: Path
    done: list[str] = field(default_factory=list)
    begun: dict[str, bool] = field(default_factory=dict)


def fillings(target: Target, folder: Path, chance: random.Random) -> Iterator[Filling]:
    """Yield a random filling of every workbook of an occasion, written to a folder by unit."""
    municipality, occasion = target.municipality, target.occasion
    published = read_published(municipality, (occasion.previous,))[0].get(occasion.previous, {})
    source = INPUTS / municipality.id / occasion.id
    earlier = Earlier(municipality, occasion)
    carried = carry([source], municipality, occasion, published)
    for unit in municipality.units:
        if not unit.active(occasion):
            continue
        for form in forms_for(occasion.kind, unit.fills_in_as):
            if not isinstance(form, ExcelForm):
                continue
            values = carried.values.get((unit.id, form.key), {})
            if chance.random() < _SOME_SHEETS:
                values = {key: rows for key, rows in values.items() if chance.random() < _KEPT}
            data = write_workbook(form, unit, municipality, occasion, values, published, None, earlier)
            path = (
                folder
                / f"{municipality.id}_{occasion.id}_{unit.id}_{file_name(form, unit, municipality, occasion)}"
            )
            made = Filling(target, unit.id, asked(form, municipality, occasion, unit.id), path)
            blank = write_workbook(form, unit, municipality, occasion, None, published, None, earlier)
            _spoil(made, data, blank, chance)
            yield made


def _spoil(filling: Filling, data: bytes, blank: bytes, chance: random.Random) -> None:
    """Write a form with random mistakes on some of its sheets."""
    book, came = openpyxl.load_workbook(io.BytesIO(data)), openpyxl.load_workbook(io.BytesIO(blank))
    sheets = [sheet for sheet in filling.form.sheets if sheet.title in book.sheetnames and not sheet.shown]
    for sheet in sheets:
        page = book[sheet.title]
        cells = [
            cell
            for row in page.iter_rows(min_row=FIRST + 1, max_row=page.max_row)
            for cell in row
            if not cell.protection.locked and cell.coordinate != "B2"
        ]
        if chance.random() < _SPOILED:
            for _ in range(chance.choice((1, 1, 1, 2, 4))):
                filling.done.append(_mistake(page, cells, chance, lists=not sheet.rows))
        answer = not sheet.rows and page["B2"].value is not None
        there = came[sheet.title]
        rows: dict[int | None, list[Any]] = {}
        for cell in cells:
            rows.setdefault(cell.row, []).append(cell)
        filling.begun[sheet.title] = answer or any(
            cell.value != there[cell.coordinate].value if _stands(cell)
            else _stands(there[cell.coordinate]) and not _stands(cell) and any(map(_stands, rows[cell.row]))
            for cell in cells
        )  # fmt: skip
    book.save(filling.path)


def _stands(cell: Any) -> bool:
    """Tell whether anything stands in a cell."""
    return bool(_said(cell))


def _said(cell: Any) -> str:
    """Return what stands in a cell, without blanks around it."""
    return "" if cell.value is None else " ".join(str(cell.value).split())


def _mistake(page: Worksheet, cells: list[Any], chance: random.Random, *, lists: bool) -> str:
    filled = [cell for cell in cells if cell.value is not None]
    numbers = [
        cell for cell in filled if isinstance(cell.value, int | float) and not isinstance(cell.value, bool)
    ]
    what = chance.choice(
        ("typed", "typed", "typed", "turned", "scaled", "moved", "row", "same", "case", "answer", "cell")
    )
    if what in {"turned", "scaled", "moved"} and numbers:
        cell = chance.choice(numbers)
        cell.value = _changed(cell.value, what, chance)
    elif what == "row" and filled and lists:
        gone = chance.choice(filled).row
        for cell in filled:
            if cell.row == gone:
                cell.value = None
        return f"{page.title} rad {gone} tom"
    elif what == "same" and filled:
        cell = chance.choice(filled)
        others = [other for other in filled if other.column == cell.column]
        cell.value = chance.choice(others).value
    elif what == "case" and filled:
        cell = chance.choice(filled)
        cell.value = f" {str(cell.value).upper()}{_HARD}" if isinstance(cell.value, str) else cell.value
    elif what == "answer" and lists:
        page["B2"].value = chance.choice((NOTHING, NOTHING, "Nej", NOTHING.upper()))
        return f"{page.title}!B2 {page['B2'].value}"
    elif cells:
        cell = chance.choice(filled if what == "cell" and filled else cells)
        cell.value = chance.choice(_TYPED)
    else:
        return ""
    return f"{page.title}!{cell.coordinate} {cell.value!r:.40}"


def _changed(value: float, what: str, chance: random.Random) -> float:
    if what == "turned":
        return -value
    return (
        value * chance.choice((1000, 100, 0.01, 0.001, 10))
        if what == "scaled"
        else value + chance.choice((1, -1000, 0.4, 5000))
    )


def reckoned(folder: Path, out: Path) -> None:
    """Have LibreOffice open all workbooks of a folder and save them reckoned, in one run."""
    program = shutil.which("soffice")
    if program is None:
        raise SystemExit("LibreOffice (soffice) behövs.")
    command = [
        program,
        f"-env:UserInstallation=file://{folder.parent}/profile",
        "--headless",
        "--convert-to",
        "xlsx",
    ]
    command += ["--outdir", str(out), *map(str, sorted(folder.glob("*.xlsx")))]
    subprocess.run(command, check=True, capture_output=True, timeout=1800)  # noqa: S603 - our own files


def said(path: Path) -> dict[str, tuple[str, str]]:
    """Return, by the title of a sheet, what a form says of it: the state, and the first cell with what is wrong."""
    page = openpyxl.load_workbook(path, data_only=True)[CONTROL]
    rows = page.iter_rows(min_row=HEADS + 3, min_col=2, max_col=8, values_only=True)
    found: dict[str, tuple[str, str]] = {}
    for title, state, many, cell, column, told, every in rows:
        if not title or not state:
            break
        found[str(title)] = (str(state), f"{many} {cell} {column}: {told} [{every}]")
    return found


def compared(
    made: Sequence[Filling], out: Path, folder: Path
) -> Iterator[tuple[Filling, str, str, str, str, tuple[Problem, ...]]]:
    """Yield for each sheet what its form says and what the program says: filling, sheet, both verdicts, the form's words, the problems."""
    by_file: dict[str, list[Problem]] = {}
    home = folder / made[0].target.municipality.id
    shutil.copytree(INPUTS / made[0].target.municipality.id, home)
    for one in made:
        there = home / one.target.occasion.id / one.unit
        for old in there.glob("*.xlsx"):
            old.unlink()
        shutil.copy(out / one.path.name, there / one.path.name)
    target = build.targets(home / made[0].target.occasion.id)[0][0]
    problems = build.check(target).problems
    waits = any(f"{code} väntar på" in problem.message for problem in problems for code in ("C02", "C03"))
    for problem in problems:
        if problem.origin:
            by_file.setdefault(Path(problem.origin.file).name, []).append(problem)
    for one in made:
        forms_word = said(out / one.path.name)
        for sheet in one.form.sheets:
            if sheet.shown or sheet.title not in forms_word:
                continue
            told = tuple(
                problem
                for problem in by_file.get(one.path.name, ())
                if problem.origin
                and tab_of(problem.origin.place) == sheet.title
                and problem.severity is not Severity.INFO
            )
            state, detail = forms_word[sheet.title]
            expected = _expected(one.begun.get(sheet.title, False), told)
            hidden = (
                waits or any(map(_beyond, told)) or _elsewhere(by_file.get(one.path.name, ()), sheet.title)
            )
            if (state, expected) == ("Att rätta", "Klar") and hidden and _kinds(detail) <= _FOLLOWS:
                expected = (
                    state  # the rule waits for a fault in another place to be mended; the form need not
                )
            if (state, expected) == ("Klar", "Frivillig"):
                expected = state  # all of it came with the form, and nothing is asked
            yield one, sheet.title, state, expected, detail, told


def _kinds(detail: str) -> set[str]:
    """Return the kinds of fault that a form counts: ``… [stämmer inte: 1; okänt id: 2]``."""
    return {part.rpartition(": ")[0] for part in detail.rpartition("[")[2].rstrip("]").split("; ")}


def _elsewhere(problems: Sequence[Problem], title: str) -> bool:
    """Tell whether something is wrong on another sheet of a file."""
    return any(
        problem.origin and problem.severity is Severity.ERROR and tab_of(problem.origin.place) != title
        for problem in problems
    )


def _expected(begun: bool, told: Sequence[Problem]) -> str:  # noqa: FBT001
    known = [problem for problem in told if problem.code in KNOWN and not _beyond(problem)]
    if not begun:
        return "Ej påbörjad" if known else "Frivillig"
    return "Att rätta" if known else "Klar"


def _beyond(problem: Problem) -> bool:
    """Tell whether a problem compares with what does not stand in the form."""
    if problem.code == "CELL2":
        return problem.message.startswith("Dagen ”") and problem.message.endswith("” finns inte.")
    return problem.code in {"C47", "C48", "C70"} and any(words in problem.message for words in _BEYOND)


def rounds(chance: random.Random) -> Iterator[Target]:
    """Yield the occasions of both municipalities again and again, in an order of chance."""
    every = [
        target
        for home in sorted(INPUTS.glob("*/kommun.toml"))
        for target in build.targets(home.parent)[0]
        if (home.parent / target.occasion.id).is_dir()
    ]
    while True:
        chance.shuffle(every)
        yield from every


def main() -> int:
    """Print how many sheets and files agree, and every difference; return 1 when fewer than 99 of a hundred files do."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("many", type=int, nargs="?", default=100)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance = random.Random(given.seed)  # noqa: S311 - no secret
    files, wrong_files, states = 0, 0, Counter[str]()
    differences = 0
    for target in rounds(chance):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "in").mkdir()
            made = list(fillings(target, folder / "in", chance))
            made, rest = made[: given.many - files], made[given.many - files :]
            for one in rest:
                one.path.unlink()
            reckoned(folder / "in", folder / "out")
            found = list(compared(made, folder / "out", folder))
        bad = {one.path.name for one, _, state, expected, _, _ in found if state != expected}
        for one, sheet, state, expected, detail, told in found:
            states[expected] += 1
            if state == expected:
                continue
            differences += 1
            print(f"{one.path.name} {sheet}: formuläret {state}, check {expected}\n    {detail}")
            print(f"    gjort: {[what for what in one.done if what.startswith(sheet)]}")
            for problem in told[:4]:
                print(
                    f"    {problem.code} {problem.origin.place if problem.origin else ''} {problem.message[:150]}"
                )
        files, wrong_files = files + len(made), wrong_files + len(bad)
        sheets = sum(states.values())
        print(
            f"{files} filer, {sheets} flikar, {differences} flikar i {wrong_files} filer skiljer; {dict(states)}",
            flush=True,
        )
        if files >= given.many:
            break
    return int(wrong_files * 100 > files)


if __name__ == "__main__":
    sys.exit(main())
