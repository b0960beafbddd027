"""What was published earlier: ``inputs/<kommun>/published/<occasion>.csv``, the comparatives that cannot drift."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Final

from pipeline.config import Municipality
from pipeline.folders import within
from pipeline.model import Figure, Origin, Problem, Published, Severity, State

_HEAD: Final = ("nyckel", "varde", "enhet", "benamning")
_BLANKS: Final = re.compile(r"[\s\u00a0\u2009\u202f]+")
_BREAKS: Final = re.compile(r"[\r\n]+")
_NUMBER: Final = re.compile(r"[+-]?\d+(?:,\d+)?", re.ASCII)


def read_published(
    municipality: Municipality, occasions: Iterable[str]
) -> tuple[dict[str, dict[str, Published]], tuple[Problem, ...]]:
    """Return the published values of some occasions by key, each with its line as origin, and faults in the files."""
    found: dict[str, dict[str, Published]] = {}
    problems: list[Problem] = []
    for occasion in dict.fromkeys(key for key in occasions if key):
        name = f"published/{occasion}.csv"
        path = within(municipality.folder, "published", f"{occasion}.csv")
        try:
            words = path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            problems.append(Problem(Severity.WARNING, "FIL5", f"De publicerade värdena för {occasion} saknas.",
                                    "Lägg slutversionens published.csv i mappen published; kommunrapport new-year gör det. Första året skrivs talen i formulären.", None, Origin(name)))  # fmt: skip
            continue
        except (UnicodeDecodeError, OSError):
            problems.append(
                Problem(
                    Severity.ERROR,
                    "FIL1",
                    "Filen kan inte läsas som text i UTF-8.",
                    "Spara om filen.",
                    None,
                    Origin(name),
                )
            )
            continue
        found[occasion], wrong = _values(words, name)
        problems += wrong
    return found, tuple(problems)


def _values(words: str, name: str) -> tuple[dict[str, Published], list[Problem]]:
    """Return the values of a file; problems FIL5 (header), FIL1 (not a table), CELL2 and CELL9 with their line."""
    found: dict[str, Published] = {}
    problems: list[Problem] = []
    reader = csv.reader(io.StringIO(words, newline=""), delimiter=";")

    def wrong(code: str, message: str, hint: str, line: int) -> None:
        problems.append(
            Problem(Severity.ERROR, code, message, hint, None, Origin(name, f"rad {max(line, 1)}"))
        )

    try:
        head = tuple(cell.strip().lower() for cell in next(reader, []))
        if head != _HEAD:
            wrong("FIL5", f"Filens första rad är inte ”{';'.join(_HEAD)}”.",
                  "Skriv rubrikraden först och ett semikolon mellan kolumnerna.", 1)  # fmt: skip
            return {}, problems
        start = reader.line_num + 1
        for line in reader:
            at, start = start, reader.line_num + 1
            if any(cell.strip() for cell in line):
                _line(line, at, Origin(name, f"rad {at}"), found, wrong)
    except csv.Error:
        wrong("FIL1", "Raden går inte att läsa.", "Kontrollera citattecken och semikolon.", reader.line_num)
    return found, problems


def _line(
    line: list[str],
    at: int,
    origin: Origin,
    found: dict[str, Published],
    wrong: Callable[[str, str, str, int], None],
) -> None:
    """Add one line's value to those found, or tell what is wrong with it."""
    key, value, unit, label = (cell.strip() for cell in (*line, "", "", "", "")[:4])
    figure = _figure(value, unit or "tkr", origin)
    if any("\n" in cell for cell in line):
        wrong("FIL1", "Ett citattecken öppnas på raden men stängs inte där; raderna efter den kan ha gått förlorade.",
              "Lägg till eller ta bort citattecknet.", at)  # fmt: skip
    elif len(line) > len(_HEAD):
        wrong("FIL5", f"Raden har {len(line)} kolumner; {len(_HEAD)} väntades.",
              "Sätt en text som innehåller semikolon inom citattecken.", at)  # fmt: skip
    elif not key:
        wrong("CELL1", "Raden saknar nyckel.", "Skriv nyckeln i första kolumnen eller ta bort raden.", at)
    elif key in found:
        wrong("CELL9", f"Nyckeln ”{key}” förekommer flera gånger.", "Ta bort den ena raden.", at)
    elif figure is None:
        wrong("CELL2", f"”{value}” är inte ett tal.", "Skriv talet med decimalkomma.", at)
    else:
        found[key] = Published(key, figure, label)


def _figure(value: str, unit: str, origin: Origin) -> Figure | None:
    plain = _BLANKS.sub("", value).replace("−", "-")
    if not plain:
        return Figure.cell(None, origin, unit)
    if plain in {"-", "–"}:
        return Figure.cell(None, origin, unit, State.NOT_APPLICABLE)
    if not _NUMBER.fullmatch(plain):
        return None
    return Figure.cell(Decimal(plain.replace(",", ".")), origin, unit)


def write_published(values: Iterable[tuple[str, Decimal | None, str, str]]) -> bytes:
    """Return published values (key, value, unit, label) as a file, sorted by key, one line each; a dash where a value is not shown."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\n")
    writer.writerow(_HEAD)
    for key, value, unit, label in sorted(values, key=lambda line: line[0]):
        said = "–" if value is None else format(value, "f").replace(".", ",")
        writer.writerow((key, said, unit, _BREAKS.sub(" ", label)))
    return target.getvalue().encode()
