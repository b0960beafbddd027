"""What was published earlier: ``inputs/<kommun>/published/<occasion>.csv``, the comparatives that cannot drift."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Final

from pipeline.config import Municipality
from pipeline.model import Figure, Origin, Problem, Published, Severity, State

_HEAD: Final = ("nyckel", "varde", "enhet", "benamning")
_BLANKS: Final = re.compile(r"[\s\u00a0\u2009\u202f]+")


def read_published(
    municipality: Municipality, occasions: Iterable[str]
) -> tuple[dict[str, dict[str, Published]], tuple[Problem, ...]]:
    """Return the published values of some occasions by key, each with its line as origin, and faults in the files."""
    found: dict[str, dict[str, Published]] = {}
    problems: list[Problem] = []
    for occasion in dict.fromkeys(key for key in occasions if key):
        name = f"published/{occasion}.csv"
        path = municipality.folder / name
        try:
            words = path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            problems.append(Problem(Severity.WARNING, "FIL5", f"De publicerade värdena för {occasion} saknas.",
                                    "Lägg published.csv från den byggda slutversionen i mappen published.", None, Origin(name)))  # fmt: skip
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
    found: dict[str, Published] = {}
    problems: list[Problem] = []
    for number, line in enumerate(csv.reader(io.StringIO(words), delimiter=";"), 1):
        if number == 1 or not any(line):
            continue
        origin = Origin(name, f"rad {number}")
        key, value, unit, label = (*line, "", "", "", "")[:4]
        if key in found:
            problems.append(
                Problem(
                    Severity.ERROR,
                    "CELL9",
                    f"Nyckeln ”{key}” förekommer flera gånger.",
                    "Ta bort den ena raden.",
                    None,
                    origin,
                )
            )
            continue
        figure = _figure(value, unit.strip() or "tkr", origin)
        if figure is None:
            problems.append(
                Problem(
                    Severity.ERROR,
                    "CELL2",
                    f"”{value}” är inte ett tal.",
                    "Skriv talet med decimalkomma.",
                    None,
                    origin,
                )
            )
            continue
        found[key.strip()] = Published(key.strip(), figure, label)
    return found, problems


def _figure(value: str, unit: str, origin: Origin) -> Figure | None:
    plain = _BLANKS.sub("", value).replace("−", "-").replace(",", ".")
    if not plain:
        return Figure.cell(None, origin, unit)
    if plain in {"-", "–"}:
        return Figure.cell(None, origin, unit, State.NOT_APPLICABLE)
    try:
        number = Decimal(plain)
    except InvalidOperation:
        return None
    return Figure.cell(number, origin, unit) if number.is_finite() else None


def write_published(values: Iterable[tuple[str, Decimal, str, str]]) -> bytes:
    """Return published values (key, value, unit, label) as a file, sorted by key."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\n")
    writer.writerow(_HEAD)
    for key, value, unit, label in sorted(values):
        writer.writerow((key, format(value, "f").replace(".", ","), unit, label))
    return target.getvalue().encode()
