"""Saved answers of Kolada's open interface: ``inputs/<kommun>/kolada/*.json``, with ``kolada.toml`` that says what they are.

Version 2 (retired) and 3 are told apart by their shape alone: both have ``values`` with data (``kpi``, ``municipality``, ``period``) or
metadata (``id``, ``title``); version 3 says ``next_url`` where 2 said ``next_page``, gives one key figure's metadata without a list and
marks withdrawn values. Fields that are not known are let be. Nothing is ever fetched from here: an answer is saved by hand, and
so a report can be built again from the same numbers.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final

from pipeline.config import Municipality, Occasion
from pipeline.model import Delivery, Figure, Kolada, Origin, Problem, Row, Severity, State
from pipeline.private import cleared, told
from pipeline.schemas.quality import COMPARED, SERIES

CODES: Final[Mapping[str, str]] = {
    "KOL1": "Ett sparat svar från Kolada kan inte läsas",
    "KOL2": "En fil i mappen kolada är inte ett helt svar från Kolada",
    "KOL3": "En post i ett sparat svar från Kolada är fel",
    "KOL4": "Uppgifter om de sparade svaren saknas",
}
FOLDER: Final = "kolada"
SETTINGS: Final = "kolada.toml"
AREAS: Final = ("kommun", *COMPARED)
_SEXES: Final = (("kvinnor", "K"), ("man", "M"))
_MOST: Final = 10  # faulty records told of in one file
_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass
class _Reader:
    """What has been read so far, and what was wrong with it."""

    figures: dict[tuple[str, str, int, str], Figure] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    deliveries: list[Delivery] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    dates: list[dt.date] = field(default_factory=list)

    def wrong(
        self,
        code: str,
        message: str,
        hint: str,
        file: str,
        place: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Note a problem at a place of a file."""
        self.problems.append(Problem(severity, code, message, hint, None, Origin(f"{FOLDER}/{file}", place)))

    def words(self, path: Path) -> str | None:
        """Return a file's text and count it as delivered; None when it is not text."""
        try:
            data = path.read_bytes()
            words = data.decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            self.wrong("KOL1", "Filen kan inte läsas som text i UTF-8.", "Spara svaret på nytt.", path.name)
            return None
        name = f"{FOLDER}/{path.name}"
        self.deliveries.append(Delivery(name, hashlib.sha256(data).hexdigest(), None, None, len(data)))
        return words


def read_kolada(
    municipality: Municipality,
) -> tuple[Kolada | None, tuple[Delivery, ...], tuple[Problem, ...]]:
    """Return the saved answers of a municipality, their files and what is wrong with them; None when there is no such folder."""
    folder = municipality.folder / FOLDER
    if not folder.is_dir():
        return None, (), ()
    reader = _Reader()
    areas, labels, fetched = _settings(reader, folder, municipality)
    for path in sorted(folder.glob("*.json"), key=lambda path: path.name):
        if not path.name.startswith((".", "~")):
            _file(reader, path)
    found = Kolada(reader.figures, reader.titles, areas, labels, fetched or min(reader.dates, default=None))
    return found, tuple(reader.deliveries), tuple(reader.problems)


def _settings(
    reader: _Reader, folder: Path, municipality: Municipality
) -> tuple[dict[str, tuple[str, ...]], dict[str, str], dt.date | None]:
    """Return the codes and labels of areas and the day of fetching out of ``kolada.toml``."""
    areas: dict[str, tuple[str, ...]] = {"kommun": (municipality.code,), "riket": ("0000",)}
    hint = 'Skriv hamtad = 2025-09-15, lanet = "…" och liknande = ["G…"] i filen; se docs/kolada.md.'
    path = folder / SETTINGS
    if not path.is_file():
        reader.wrong("KOL4", f"Filen {SETTINGS} saknas.", hint, SETTINGS, severity=Severity.WARNING)
        return areas, {}, None
    words = reader.words(path)
    try:
        parsed = tomllib.loads(words or "")
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        place = f"rad {at[1]}" if at else ""
        reader.wrong(
            "KOL1",
            "Filen är inte giltig TOML.",
            "Kontrollera citattecken och likhetstecken.",
            SETTINGS,
            place,
        )
        return areas, {}, None
    for key, value in parsed.items():
        if key in AREAS:
            codes = (value,) if isinstance(value, str) else value
            if isinstance(codes, list | tuple) and all(isinstance(code, str) and code for code in codes):
                areas[key] = tuple(codes)
            else:
                reader.wrong("KOL4", "Här väntades en kod eller en lista med koder.", hint, SETTINGS, key)
        elif key not in {"hamtad", "etiketter"}:
            known = ", ".join(("hamtad", *AREAS, "etiketter"))
            message = f"Nyckeln ”{key}” känns inte igen."
            reader.wrong("KOL4", message, f"Kända nycklar: {known}.", SETTINGS, key, Severity.WARNING)
    day = parsed.get("hamtad")
    if not isinstance(day, dt.date) or isinstance(day, dt.datetime):
        reader.wrong("KOL4", "Datumet då svaren hämtades saknas.", hint, SETTINGS, "hamtad", Severity.WARNING)
        day = None
    labels = parsed.get("etiketter", {})
    named = {key: str(value) for key, value in labels.items()} if isinstance(labels, dict) else {}
    return areas, named, day


def _file(reader: _Reader, path: Path) -> None:
    """Read one saved answer."""
    words = reader.words(path)
    if words is None:
        return
    try:
        parsed = json.loads(words, parse_float=Decimal)
    except (json.JSONDecodeError, RecursionError) as error:
        place = f"rad {error.lineno}, kolumn {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        reader.wrong(
            "KOL1", "Filen är inte giltig JSON.", "Hämta och spara hela svaret på nytt.", path.name, place
        )
        return
    if isinstance(parsed, dict) and "svar" in parsed:
        when = parsed.get("hamtad")
        if isinstance(when, str) and _ISO.fullmatch(when):
            reader.dates.append(dt.date.fromisoformat(when))
        parsed = parsed["svar"]
    for at, answer in enumerate(parsed if isinstance(parsed, list) else [parsed]):
        _answer(reader, path.name, answer, f"[{at}]." if isinstance(parsed, list) else "")


def _answer(reader: _Reader, file: str, answer: Any, before: str) -> None:
    """Read one answer: a page of records, or a single record by itself."""
    bare = isinstance(answer, dict) and not _is_page(answer) and (_is_data(answer) or _is_metadata(answer))
    if not bare and not (isinstance(answer, dict) and isinstance(answer.get("values"), list)):
        hint = "Spara svaret som det är; det ska ha en lista som heter values."
        reader.wrong("KOL2", "Filen är inte ett svar från Kolada.", hint, file, before.rstrip("."))
        return
    if any(isinstance(answer.get(key), str) and answer[key] for key in ("next_url", "next_page", "next")):
        reader.wrong("KOL2", "Svaret är bara en del: det finns fler sidor hos Kolada.",
                     "Hämta även nästa sida och spara den i en egen fil.", file, before.rstrip("."), Severity.WARNING)  # fmt: skip
    faults = 0
    for at, record in enumerate([answer] if bare else answer["values"]):
        place = f"{before}values[{at}]" if not bare else before.rstrip(".")
        for message in _record(reader, file, record, place):
            faults += 1
            if faults <= _MOST:
                reader.wrong("KOL3", message, "Hämta svaret på nytt, eller ta bort posten.", file, place)
    if faults > _MOST:
        reader.wrong("KOL3", f"Ytterligare {faults - _MOST} poster är fel.", "Hämta svaret på nytt.", file)


def _is_page(answer: Mapping[str, Any]) -> bool:
    return isinstance(answer.get("values"), list) and "kpi" not in answer


def _is_data(record: Mapping[str, Any]) -> bool:
    return "kpi" in record and ("values" in record or "value" in record)


def _is_metadata(record: Mapping[str, Any]) -> bool:
    return "id" in record and "title" in record


def _record(reader: _Reader, file: str, record: Any, place: str) -> Iterator[str]:
    """Take in one record; yield what is wrong with it."""
    if not isinstance(record, dict):
        yield "Posten är inte ett objekt."
    elif _is_data(record):
        yield from _data(reader, file, record, place)
    elif _is_metadata(record):
        title = cleared(" ".join(str(record["title"]).split()))
        reader.problems += told(title.kinds, Origin(f"{FOLDER}/{file}", place))
        reader.titles.setdefault(str(record["id"]).strip().upper(), title.text)
    else:
        yield "Posten är varken ett värde (kpi, municipality, period) eller en beskrivning (id, title)."


def _data(reader: _Reader, file: str, record: Mapping[str, Any], place: str) -> Iterator[str]:
    """Take in the values of one key figure, area and year."""
    area = record.get("municipality", record.get("municipality_id"))
    try:
        year = int(str(record.get("period", record.get("year"))))
    except ValueError:
        yield "Posten saknar årtal (period)."
        return
    if not isinstance(area, str) or not area:
        yield "Posten saknar kommunkod (municipality)."
        return
    values = record.get("values", [record])
    if not isinstance(values, list):
        yield "Postens values är inte en lista."
        return
    key = str(record["kpi"]).strip().upper()
    for one in values:
        if not isinstance(one, dict):
            yield "Ett värde i posten är inte ett objekt."
            continue
        gender = str(one.get("gender") or "T").strip().upper()
        value = one.get("value")
        if value is None or one.get("isdeleted") is True:
            continue
        number = _number(value)
        if number is None:
            yield f"”{value}” är inte ett tal ({_place((key, area, year, gender))})."
            continue
        origin = Origin(f"{FOLDER}/{file}", _place((key, area, year, gender)))
        _keep(reader, (key, area, year, gender), Figure.cell(number, origin, ""), file, place)


def _place(key: tuple[str, str, int, str]) -> str:
    """Return a figure's place in an answer: key figure, area, year, gender."""
    return ", ".join(str(part) for part in key)


def _number(value: object) -> Decimal | None:
    """Return a finite number, None when it is none."""
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _keep(reader: _Reader, key: tuple[str, str, int, str], figure: Figure, file: str, place: str) -> None:
    """Keep a value; the first stands when two files say different things."""
    before = reader.figures.setdefault(key, figure)
    if before.value != figure.value and before.origin is not None:
        message = f"Värdet för {_place(key)} är ett annat här än i {before.origin.file}, som har använts."
        hint = "Ta bort det äldre svaret."
        reader.wrong("KOL3", message, hint, file, place, Severity.WARNING)


# -- use ------------------------------------------------------------------------------------------
def fill(rows: Iterable[Row], saved: Kolada, occasion: Occasion) -> tuple[Row, ...]:
    """Return indicators with what was left blank taken from the saved answers: comparisons, own series, women and men.

    A comparison is of the occasion's year, or of the year before where Kolada has not published it yet.
    """
    return tuple(_filled(row, saved, occasion.year) if row.text("kolada") else row for row in rows)


def _filled(row: Row, saved: Kolada, year: int) -> Row:
    key = row.text("kolada")
    found: dict[str, Figure | None] = {
        area: saved.figure(key, area, year) or saved.figure(key, area, year - 1) for area in COMPARED
    }
    found |= {name: saved.figure(key, "kommun", year - back) for name, back in SERIES}
    if saved.figure(key, "kommun", year) is not None:
        found |= {name: saved.figure(key, "kommun", year, gender) for name, gender in _SEXES}
    blank = {name: one for name, one in found.items() if one is not None and _is_blank(row.figure(name))}
    unit = row.text("enhet")
    return replace(
        row, values={**row.values, **{name: replace(one, unit=unit) for name, one in blank.items()}}
    )


def _is_blank(figure: Figure) -> bool:
    return figure.value is None and figure.state is State.MISSING


def unknown(rows: Iterable[Row], saved: Kolada) -> Iterator[Problem]:
    """Yield a warning for each indicator whose key figure is in none of the answers, or has no title there."""
    known = {key for key, _, _, _ in saved.figures}
    for row in rows:
        key = row.text("kolada").strip().upper()
        if key and key not in known:
            yield _lacking(row, f"Nyckeltalet {key} finns inte i något sparat svar från Kolada.")
        elif key and not saved.title(key):
            yield _lacking(
                row, f"Beskrivningen av nyckeltalet {key} finns inte i något sparat svar från Kolada."
            )


def _lacking(row: Row, message: str) -> Problem:
    hint = "Hämta svaret och spara det i mappen kolada, eller rätta id:t; se docs/kolada.md."
    return Problem(Severity.WARNING, "KOL4", message, hint, row.unit, row.at("kolada"))
