"""Files as other programs hand them back: saved by LibreOffice, protected in Excel, exported from Google. Each must be read as before.

``python -m tests.round_trip`` takes every form of both municipalities, blank, and every delivery through all three and lists what is read
otherwise; ``tests/test_round_trip.py`` takes a few.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pipeline import build
from pipeline.checked import Target
from pipeline.collect import collect
from pipeline.forms import write_forms
from pipeline.model import Figure, Problem
from pipeline.read.decisions import read_budget
from pipeline.read.excel import read_workbook
from pipeline.read.published import read_published
from pipeline.read.reorganised import as_organised
from pipeline.read.word import read_document
from tests.excel_faults import packed, parts
from tests.tools.programs import program

INPUTS: Final = Path(__file__).resolve().parent.parent / "inputs"
_HASH: Final = (
    'algorithmName="SHA-512" hashValue="mUG1xdyLnUDBTIqSJZ1IhHl7k7RYUcAsBr2S3iPaOpIbVpC8pWC4cqRhcDZOjKbP7m0RgXe1S1Sf8J8GmjFDbg==" '
    'saltValue="dGlsbGludGV0c2FsdA==" spinCount="100000"'
)
_SHEET: Final = re.compile(
    r"<dataValidations.*?</dataValidations>|<conditionalFormatting.*?</conditionalFormatting>|<sheetProtection[^>]*/>"
    r"|<printOptions[^>]*/>|<pageMargins[^>]*/>|<pageSetup[^>]*/>|<headerFooter.*?</headerFooter>|<sheetPr>.*?</sheetPr>",
    re.DOTALL,
)
_BOOK: Final = re.compile(r"<definedNames>.*?</definedNames>|<workbookProtection[^>]*/>", re.DOTALL)
_AT_ONCE: Final = 50  # files; of several hundred LibreOffice saves some and says nothing of the rest
_TIMEOUT: Final = 1200


@dataclass(frozen=True, slots=True)
class Case:
    """A file, the occasion it belongs to, and the unit in whose folder it lies."""

    path: Path
    target: Target
    unit: str


# -- what is read ---------------------------------------------------------------------------------
def answers(case: Case, path: Path) -> list[str]:
    """Return what is read of a file in place of a case's own: values with their cells, confirmations, texts, and problems."""
    municipality, occasion = case.target.municipality, case.target.occasion
    if path.suffix == ".docx":
        document = read_document(path, "fil", municipality, occasion, case.unit)
        said = [f"{key}: {text.blocks!r}" for key, text in sorted(document.texts.items())]
        return [*said, *map(_problem, document.problems)]
    book = read_workbook(path, "fil", municipality, occasion, case.unit)
    values = [
        f"{row.sheet} {row.unit} {row.key} {field} {_value(value)} {row.origins.get(field)}"
        for rows in book.rows.values()
        for row in rows
        for field, value in row.values.items()
    ]
    lists = sorted(f"{gap} {origin.place}" for gap, origin in book.confirmed.items())
    return [*values, *lists, *sorted(map(str, book.sheets)), *map(_problem, book.problems)]


def _value(value: object) -> str:
    return f"{value.state} {value.value} {value.unit}" if isinstance(value, Figure) else repr(value)


def _problem(problem: Problem) -> str:
    place = problem.origin.place if problem.origin else ""
    return f"{problem.severity} {problem.code} {place} {problem.message}"


# -- what other programs do -----------------------------------------------------------------------
def by_libreoffice(files: Sequence[Path], folder: Path) -> list[Path]:
    """Return files opened and saved by LibreOffice in their own formats, in order."""
    for suffix in sorted({path.suffix for path in files}):
        some = [path for path in files if path.suffix == suffix]
        for at in range(0, len(some), _AT_ONCE):
            command = [program("soffice"), f"-env:UserInstallation=file://{folder}/profile", "--headless"]
            command += ["--convert-to", suffix[1:], "--outdir", str(folder / "lo")]
            command += map(str, some[at : at + _AT_ONCE])
            subprocess.run(command, check=True, capture_output=True, timeout=_TIMEOUT)
    return [folder / "lo" / path.name for path in files]


def protected(data: bytes) -> bytes:
    """Return a workbook whose sheets and structure somebody has protected with a password (Granska, Skydda blad and Skydda arbetsbok)."""
    held = parts(data)
    for name, content in held.items():
        if name.startswith("xl/worksheets/sheet"):
            words = re.sub(r"<sheetProtection[^>]*/>", "", content.decode())
            held[name] = words.replace(
                "</sheetData>",
                f'</sheetData><sheetProtection {_HASH} sheet="1" objects="1" scenarios="1"/>',
                1,
            ).encode()
    book = held["xl/workbook.xml"].decode()
    lock = book.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>', 1)
    return packed({**held, "xl/workbook.xml": lock.encode()})


def exported(data: bytes) -> bytes:
    """Return a workbook as a web spreadsheet exports it: values and formulas kept; names, checks, protection and print setup gone, styles its own."""
    held = {
        name: content.decode() for name, content in parts(data).items() if not name.startswith("docProps")
    }
    held |= {
        name: _SHEET.sub("", words) for name, words in held.items() if name.startswith("xl/worksheets/sheet")
    }
    held["xl/workbook.xml"] = _BOOK.sub("", held["xl/workbook.xml"]).replace("veryHidden", "hidden")
    held["xl/styles.xml"] = re.sub(
        "Calibri",
        "Arial",
        re.sub(r"<protection [^>]*/>|<dxfs.*</dxfs>", "", held["xl/styles.xml"], flags=re.DOTALL),
    )
    for name, kind in (("[Content_Types].xml", "Override"), ("_rels/.rels", "Relationship")):
        held[name] = re.sub(rf"<{kind} [^>]*docProps[^>]*/>", "", held[name])
    return packed({name: content.encode() for name, content in held.items()})


WAYS: Final = {"Skydda": protected, "Google": exported}


# -- all of them ----------------------------------------------------------------------------------
def forms(folder: Path, targets: Sequence[Target]) -> Iterator[Case]:
    """Yield every blank form of some occasions, written below a folder."""
    for target in targets:
        municipality, occasion = target.municipality, target.occasion
        published = read_published(municipality, (occasion.previous,))[0]
        known = as_organised(published, municipality, occasion).get(occasion.previous, {})
        budget, _ = read_budget(municipality, occasion)
        out = folder / municipality.id / occasion.id
        for path in write_forms(municipality, occasion, out, known, None, budget):
            yield Case(path, target, path.parent.name)


def deliveries(targets: Sequence[Target]) -> Iterator[Case]:
    """Yield every delivered file of some occasions."""
    for target in targets:
        for found in collect(target.municipality, target.occasion)[0]:
            yield Case(found.path, target, found.unit or "")


def differences(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """Return the lines that only one of two readings has."""
    one, two = set(before), set(after)
    return [
        *(f"- {line}" for line in before if line not in two),
        *(f"+ {line}" for line in after if line not in one),
    ]


def compared(
    cases: Sequence[Case], folder: Path, ways: Mapping[str, Callable[[bytes], bytes]]
) -> Mapping[tuple[str, str], list[str]]:
    """Return what is read otherwise after LibreOffice and after each other way, by way and file."""
    copies = []
    for number, case in enumerate(cases):
        copies.append(folder / "in" / f"{number:04}{case.path.suffix}")
        copies[-1].parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(case.path, copies[-1])
    before = [answers(case, case.path) for case in cases]
    found = {}
    for case, was, path in zip(cases, before, by_libreoffice(copies, folder), strict=True):
        found["LibreOffice", str(case.path)] = differences(was, answers(case, path))
    for way, change in ways.items():
        for case, was in zip(cases, before, strict=True):
            if case.path.suffix == ".xlsx":
                path = folder / "andrat.xlsx"
                path.write_bytes(change(case.path.read_bytes()))
                found[way, str(case.path)] = differences(was, answers(case, path))
    return {key: lines for key, lines in found.items() if lines}


def main() -> int:
    """Take all files through all ways; print what is read otherwise, and return how many files."""
    targets = build.targets(INPUTS)[0]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cases = [*forms(folder / "forms", targets), *deliveries(targets)]
        found = compared(cases, folder, WAYS)
        for (way, path), lines in found.items():
            sys.stdout.write("\n  ".join((f"{way}: {path}", *lines[:6])) + "\n")
        sys.stdout.write(f"{len(cases)} filer, {len(found)} lästes annorlunda.\n")
    return len(found)


if __name__ == "__main__":
    sys.exit(min(main(), 1))
