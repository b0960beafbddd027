"""The table that takes a bolag's rows (ÅRL) to the municipality's (LKBR), as it is written in a file that anybody may change."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pipeline.folders import contents
from pipeline.model import Origin, Problem, Severity

FILE: Final = "arl_lkbr.csv"
COLUMNS: Final = ("arl_rad", "lkbr_rad", "faktor")
_OTHER_SIGNS: Final = {",": "komma", "\t": "tabb", "|": "lodstreck"}
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_MEANWHILE: Final = "Till dess används programmets egen tabell."
Problems = tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: where it stands, the row of ÅRL, the row of LKBR and the factor, as they are written."""

    number: int
    source: str
    target: str
    factor: str


def standard() -> bytes:
    """Return the program's own table."""
    return Path(__file__).with_name(FILE).read_bytes()


def lines(folder: Path) -> tuple[tuple[Line, ...], Problems]:
    """Return the lines of a municipality's own table, else of the program's.

    Problems (KONF, each at its line): a table that cannot be read as one, for which the program's own stands in; another encoding
    than UTF-8; a pair of rows that stands twice.
    """
    own = folder / FILE
    if not own.is_file():
        return _read(standard())
    try:
        data = contents(own, folder)
    except OSError:
        hint = f"Lägg en kopia av filen i kommunens mapp, och kontrollera att den går att läsa. {_MEANWHILE}"
        return _read(standard())[0], (_problem("Filen går inte att läsa från mappen.", hint, 1),)
    found, problems = _read(data)
    return (found, problems) if found else (_read(standard())[0], problems)


def _read(data: bytes) -> tuple[tuple[Line, ...], Problems]:
    text, problems = _decoded(data)
    rows = [(number, row) for number, row in enumerate(text.splitlines(), 1) if row.strip("; \t\r\n\0")]
    if not rows:
        return (), (*problems, _problem("Filen är tom.", _MEANWHILE, 1))
    number, head = rows[0]
    titles = [title.strip().casefold() for title in _cells(head)]
    lacking = [name for name in COLUMNS if name not in titles]
    if lacking:
        return (), (*problems, _no_head(head, lacking, number))
    places = [titles.index(name) for name in COLUMNS]
    found = [Line(number, *_picked(_cells(row), places)) for number, row in rows[1:]]
    if not found:
        return (), (*problems, _problem("Filen har bara en rubrikrad.", _MEANWHILE, number))
    twice = tuple(_twice(found))
    again = {problem.origin.place for problem in twice if problem.origin}
    return tuple(line for line in found if f"rad {line.number}" not in again), (*problems, *twice)


def _decoded(data: bytes) -> tuple[str, Problems]:
    """Return the text of a file; Excel saves as Windows-1252 unless it is told otherwise."""
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace"), ()
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = "Filen är inte sparad som UTF-8 och lästes som Windows-1252."
        hint = "Spara den i Excel som ”CSV UTF-8 (kommaavgränsad)” om å, ä och ö blir fel."
        return data.decode("cp1252", "replace"), (_problem(message, hint, line, Severity.INFO),)


def _cells(line: str) -> list[str]:
    """Return the cells of a line; a quotation mark that nothing closes ends with it."""
    try:
        return next(csv.reader([line.replace("\0", "")], delimiter=";"), [])
    except csv.Error:
        return line.split(";")


def _picked(cells: Sequence[str], places: Sequence[int]) -> tuple[str, str, str]:
    source, target, factor = (cells[place].strip() if place < len(cells) else "" for place in places)
    return source, target, factor


def _no_head(head: str, lacking: Sequence[str], number: int) -> Problem:
    """Return what is wrong with the first line: the sign between the columns, or the titles."""
    columns = ";".join(COLUMNS)
    sign = next((name for sign, name in _OTHER_SIGNS.items() if sign in head and ";" not in head), "")
    if sign:
        message = f"Kolumnerna skiljs åt med {sign}, men ska skiljas åt med semikolon."
        return _problem(message, f"Spara filen med semikolon mellan kolumnerna. {_MEANWHILE}", number)
    message = f"Rubrikraden saknas eller saknar {', '.join(lacking)}."
    return _problem(message, f"Första raden ska börja med {columns}. {_MEANWHILE}", number)


def _twice(found: Sequence[Line]) -> Iterator[Problem]:
    first: dict[tuple[str, str], int] = {}
    for line in found:
        before = first.setdefault((line.source, line.target), line.number)
        if before != line.number and line.source:
            message = f"Raden {line.source} förs till {line.target} också på rad {before}, så beloppet skulle räknas två gånger."
            yield _problem(message, "Ta bort den ena raden; den här räknas inte med.", line.number)


def _problem(message: str, hint: str, line: int, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(severity, "KONF", message, hint, None, Origin(FILE, f"rad {line}"))
