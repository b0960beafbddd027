"""What was published earlier: ``inputs/<kommun>/published/<occasion>.csv``, or ``.xlsx`` (``history.py``), the comparatives that cannot drift."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import partial
from itertools import zip_longest
from typing import Final, NamedTuple

from pipeline.config import Municipality, Occasion
from pipeline.encoded import NotText, text_of
from pipeline.folders import contents, within
from pipeline.model import Figure, Origin, Problem, Published, Severity, State
from pipeline.private import cleared, is_suspect, told
from pipeline.ranges import is_within, trimmed
from pipeline.read.archive import why_gone
from pipeline.read.history import both, fitting, read_history
from pipeline.read.row_lines import (
    NUMBER,
    RowLine,
    bare_number,
    fault_of,
    is_of_row,
    not_a_number,
    place_of,
)
from pipeline.read.unreadable import EXCEL as UNREADABLE
from pipeline.schemas.base import RANGES, Type
from pipeline.text import as_csv, from_spreadsheet

_HEAD: Final = ("nyckel", "varde", "enhet", "decimaler", "benamning")
_OLDER: Final = (
    "nyckel",
    "varde",
    "enhet",
    "benamning",
)  # the decimals of the value itself are those printed
_DECIMALS: Final = re.compile(r"[0-9]?", re.ASCII)
_LARGEST: Final = 9
_USUAL: Final = {"%": 1}  # decimals that are printed where nothing else is told
_BREAKS: Final = re.compile(r"[\r\n]+")


class File(NamedTuple):
    """What a file holds: published values by key (None where it could not be read), rows' fields by key, and what is wrong with it."""

    values: dict[str, Published] | None
    rows: dict[str, RowLine]
    problems: tuple[Problem, ...]


def read_published(
    municipality: Municipality, occasions: Iterable[str]
) -> tuple[dict[str, dict[str, Published]], tuple[Problem, ...]]:
    """Return the published values of some occasions by key, each with its line as origin, and faults in the files."""
    found: dict[str, dict[str, Published]] = {}
    books, faults = read_history(municipality)
    problems: list[Problem] = [*faults]
    for occasion in dict.fromkeys(key for key in occasions if key):
        file = _read(municipality, occasion, books)
        if file.values is not None:
            found[occasion] = file.values
        problems += file.problems
    return found, tuple(problems)


def with_forecasts(municipality: Municipality) -> tuple[Occasion, ...]:
    """Return the municipality's occasions, each reading the forecast before it where that is an occasion of which nothing is published."""

    def handed_in(key: str) -> bool:
        there = within(municipality.folder, key).is_dir() and municipality.occasion(key) is not None
        return there and not within(municipality.folder, "published", f"{key}.csv").is_file()

    return tuple(
        replace(one, reads=(*one.reads, one.forecast))
        if one.forecast and one.forecast not in (*one.reads, one.id) and handed_in(one.forecast)
        else one
        for one in municipality.occasions
    )


def read_file(municipality: Municipality, occasion: str) -> File:
    """Return all that is published of an occasion, the rows that later forms are filled in with too."""
    return _read(municipality, occasion, read_history(municipality)[0])


def _read(municipality: Municipality, occasion: str, books: Mapping[str, dict[str, Published]]) -> File:
    name = f"published/{occasion}.csv"
    path = within(municipality.folder, "published", f"{occasion}.csv")
    try:
        words = text_of(contents(path, municipality.folder))
    except FileNotFoundError:
        if occasion in books:
            return File(books[occasion], {}, ())
        problem = Problem(Severity.WARNING, "FIL5", f"De publicerade värdena för {occasion} saknas.",
                          "Lägg slutversionens published.csv i mappen published (kommunrapport new-year gör det). Finns ingen: kommunrapport forms --history gör en fil att fylla i.", None, Origin(name))  # fmt: skip
    except NotText as fault:
        problem = Problem(
            Severity.ERROR, "FIL1", str(fault), fault.hint, None, Origin(name, f"rad {fault.line}")
        )
    except OSError as error:
        problem = Problem(Severity.ERROR, *UNREADABLE[why_gone(error)], None, Origin(name))
    else:
        file = _values(words, name, municipality.public)
        values, odd = fitting(file.values or {})
        return File(
            values, file.rows, (*file.problems, *odd, *both(occasion, values, books.get(occasion, {})))
        )
    return File(None, {}, (problem,))


def _values(words: str, name: str, public: Collection[str] = ()) -> File:
    """Return what a file holds; problems FIL5 (header), FIL1 (not a table), CELL2 and CELL9 with their line."""
    found: dict[str, Published] = {}
    rows: dict[str, RowLine] = {}
    problems: list[Problem] = []
    reader = csv.reader(io.StringIO(words, newline=""), delimiter=";")

    def wrong(code: str, message: str, hint: str, line: int) -> None:
        problems.append(
            Problem(Severity.ERROR, code, message, hint, None, Origin(name, f"rad {max(line, 1)}"))
        )

    try:
        head = tuple(cell.strip().lower() for cell in next(reader, []))
        if head not in {_HEAD, _OLDER}:
            wrong("FIL5", f"Filens första rad är inte ”{';'.join(_HEAD)}”.",
                  "Skriv rubrikraden först och ett semikolon mellan kolumnerna.", 1)  # fmt: skip
            return File({}, {}, tuple(problems))
        start = reader.line_num + 1
        for line in reader:
            at, start = start, reader.line_num + 1
            if any(cell.strip() for cell in line):
                where = Origin(name, f"rad {at}")
                _line(head, line, where, (found, rows), partial(wrong, line=at), problems, public)
    except csv.Error:
        wrong("FIL1", "Raden går inte att läsa.", "Kontrollera citattecken och semikolon.", reader.line_num)
    return File(found, rows, tuple(problems))


def _line(
    head: tuple[str, ...],
    line: list[str],
    origin: Origin,
    told_of: tuple[dict[str, Published], dict[str, RowLine]],
    wrong: Callable[[str, str, str], None],
    problems: list[Problem],
    public: Collection[str],
) -> None:
    """Add one line's value to those found, or tell what is wrong with it."""
    found, rows = told_of
    written = [from_spreadsheet(cell.strip()) for cell in line]
    if is_suspect("\n".join(written)):
        bare = [cleared(cell, public) for cell in written]
        problems += (one for answer in bare for one in told(answer.kinds, origin))
        written = [answer.text for answer in bare]
    cells = dict(zip_longest(head, written[: len(head)], fillvalue=""))
    key, value, decimals = cells["nyckel"], cells["varde"], cells.get("decimaler", "")
    row = is_of_row(key)  # only forms ask for it (records.py)
    figure = None if row else _figure(value, cells["enhet"] or "tkr", decimals, origin)
    if any("\n" in cell for cell in line):
        wrong("FIL1", "Ett citattecken öppnas på raden men stängs inte där; raderna efter den kan ha gått förlorade.",
              "Lägg till eller ta bort citattecknet.")  # fmt: skip
    elif len(line) > len(head):
        wrong("FIL5", f"Raden har {len(line)} kolumner; {len(head)} väntades.",
              "Sätt en text som innehåller semikolon inom citattecken.")  # fmt: skip
    elif not key:
        wrong("CELL1", "Raden saknar nyckel.", "Skriv nyckeln i första kolumnen eller ta bort raden.")
    elif key in found or key in rows:
        wrong("CELL9", f"Nyckeln ”{key}” förekommer flera gånger.", "Ta bort den ena raden.")
    elif row:
        problems += _of_row(key, value, cells["enhet"], origin, rows)
    elif figure is None:
        wrong("CELL2", not_a_number(value), "Skriv talet med decimalkomma.")
    elif not _DECIMALS.fullmatch(decimals):
        wrong("CELL2", f"”{decimals}” är inte ett antal decimaler.", "Skriv hur många decimaler värdet trycktes med, 0–9, eller ingenting.")  # fmt: skip
    else:
        found[key] = Published(key, figure, cells["benamning"])


def _of_row(key: str, value: str, unit: str, origin: Origin, rows: dict[str, RowLine]) -> Iterator[Problem]:
    """Add a line that is a field of a row to the others; yield what is wrong with it."""
    of = place_of(key)
    if of is None:
        message = f"Nyckeln ”{key}” är inte någon som formulären fylls i med."
        yield Problem(Severity.INFO, "FIL6", message, "Rätta nyckeln eller ta bort raden.", None, origin)
        return
    if fault := fault_of(of.field, value):
        hint = "Skriv tal med decimalkomma och dagar som 2026-02-13."
        yield Problem(Severity.ERROR, "CELL2", fault, hint, None, origin)
    rows[key] = RowLine(of, value, unit, origin)


def _figure(value: str, unit: str, decimals: str, origin: Origin) -> Figure | None:
    """Return a published value; it is known to half of the last digit of what was printed, or of what is written when that is more."""
    plain = bare_number(value)
    if not plain:
        return Figure.cell(None, origin, unit)
    if plain in {"-", "–"}:
        return Figure.cell(None, origin, unit, State.NOT_APPLICABLE)
    if not NUMBER.fullmatch(plain):
        return None
    number = Decimal(plain.replace(",", "."))
    if not is_within(number, *_limits(unit)):
        return None
    number = trimmed(number)
    own = _places(number, unit if not decimals else "")
    most = max(own, int(decimals) if _DECIMALS.fullmatch(decimals) and decimals else 0)
    return Figure.cell(number, origin, unit, half=Decimal(5).scaleb(-most - 1))


def _limits(unit: str) -> tuple[Decimal, Decimal]:
    """Return the least and the most that a published number of a unit can be, in the unit that it is kept in."""
    least, most = RANGES[Type.PERCENT if unit == "%" else Type.AMOUNT]
    return (least / 1000, most / 1000) if unit == "mnkr" else (least, most)


def _places(value: Decimal, unit: str) -> int:
    """Return how many decimals a number is written with, at least those that are usual for its unit."""
    exponent = value.as_tuple().exponent
    return max(_USUAL.get(unit, 0), -exponent if isinstance(exponent, int) else 0)


def write_published(values: Iterable[tuple[str, Decimal | str | None, str, int | None, str]]) -> bytes:
    """Return published values as a file, sorted by key, one line each: key, value, unit, decimals as printed, label.

    Words stand as they are, on one line. A value that is not shown is a dash; where it is not known how it was printed, its own decimals are told.
    """
    lines: list[tuple[str, ...]] = [_HEAD]
    for key, value, unit, decimals, label in sorted(values, key=lambda line: line[0]):
        if isinstance(value, str):
            lines.append((key, _BREAKS.sub(" ", value), unit, "", _BREAKS.sub(" ", label)))
            continue
        said = "–" if value is None else format(value, "f").replace(".", ",")
        own = "" if value is None else min(_places(value, unit), _LARGEST)
        lines.append((key, said, unit, str(own if decimals is None else decimals), _BREAKS.sub(" ", label)))
    return as_csv(lines).encode()
