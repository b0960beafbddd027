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
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from pipeline.config import Municipality
from pipeline.encoded import NotText, text_of
from pipeline.folders import composed, contents, files_of
from pipeline.model import Delivery, Figure, Kolada, Origin, Problem, Severity
from pipeline.private import cleared, told
from pipeline.ranges import decimal_of, described, is_within, trimmed
from pipeline.read.archive import why_gone
from pipeline.read.unreadable import WORD as UNREADABLE
from pipeline.schemas.quality import COMPARED
from pipeline.setting_kinds import printable
from pipeline.toml_text import tables

CODES: Final[Mapping[str, str]] = {
    "KOL1": "Ett sparat svar från Kolada kan inte läsas",
    "KOL2": "En fil i mappen kolada är inte ett helt svar från Kolada",
    "KOL3": "En post i ett sparat svar från Kolada är fel",
    "KOL4": "Uppgifter om de sparade svaren saknas",
}
FOLDER: Final = "kolada"
SETTINGS: Final = "kolada.toml"
AREAS: Final = ("kommun", *COMPARED)
_MOST: Final = 10  # faulty records told of in one file
_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEARS: Final = range(1900, 3000)
_LONGEST: Final = 300  # signs of a title
_SHOWN: Final = 60


@dataclass
class _Reader:
    """What has been read so far, and what was wrong with it."""

    folder: Path  # of the municipality
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
        where = Origin(f"{FOLDER}/{composed(file)}", composed(place))
        self.problems.append(Problem(severity, code, message, hint, None, where))

    def words(self, path: Path) -> str | None:
        """Return a file's text and count it as delivered; None when it is not text."""
        name = f"{FOLDER}/{composed(path.name)}"
        try:
            data = contents(path, self.folder)
            words = text_of(data)
        except NotText as fault:
            self.wrong(
                "KOL1", str(fault), "Spara svaret på nytt, som text i UTF-8.", path.name, f"rad {fault.line}"
            )
            return None
        except OSError as error:
            self.wrong("KOL1", *UNREADABLE[why_gone(error)][1:], path.name)
            return None
        self.deliveries.append(Delivery(name, hashlib.sha256(data).hexdigest(), None, None, len(data)))
        return words


def read_kolada(
    municipality: Municipality,
) -> tuple[Kolada | None, tuple[Delivery, ...], tuple[Problem, ...]]:
    """Return the saved answers of a municipality, their files and what is wrong with them; None when there is no such folder."""
    folder = municipality.folder / FOLDER
    if not folder.is_dir():
        return None, (), ()
    reader = _Reader(municipality.folder)
    areas, labels, fetched = _settings(reader, folder, municipality)
    for path in files_of(folder, ".json"):
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
    parsed, fault = tables((words or "").encode(), SETTINGS)
    if fault:
        reader.wrong("KOL1", fault.message, fault.hint, SETTINGS, fault.origin.place if fault.origin else "")
        return areas, {}, None
    for key, value in parsed.items():
        if key in AREAS:
            codes = (value,) if isinstance(value, str) else value
            if (
                isinstance(codes, list | tuple)
                and codes
                and all(isinstance(code, str) and code.strip() for code in codes)
            ):
                areas[key] = tuple(code.strip() for code in codes)
            else:
                reader.wrong("KOL4", "Här väntades en kod eller en lista med koder.", hint, SETTINGS, key)
        elif key not in {"hamtad", "etiketter"}:
            known = ", ".join(("hamtad", *AREAS, "etiketter"))
            message = f"Nyckeln ”{_short(key)}” känns inte igen."
            reader.wrong("KOL4", message, f"Kända nycklar: {known}.", SETTINGS, _short(key), Severity.WARNING)
    day = parsed.get("hamtad")
    if not isinstance(day, dt.date) or isinstance(day, dt.datetime) or day.year not in _YEARS:
        reader.wrong("KOL4", "Datumet då svaren hämtades saknas.", hint, SETTINGS, "hamtad", Severity.WARNING)
        day = None
    return areas, _labels(reader, parsed.get("etiketter", {})), day


def _labels(reader: _Reader, labels: object) -> dict[str, str]:
    """Return the names of areas; what is none is told."""
    hint = 'Skriv [etiketter] på en egen rad, och under den till exempel liknande = "Liknande kommuner".'
    if not isinstance(labels, dict):
        reader.wrong("KOL4", "Här väntades en tabell med namn.", hint, SETTINGS, "etiketter")
        return {}
    odd = [
        key
        for key, value in labels.items()
        if not (isinstance(value, str) and printable(value) and len(value) <= _LONGEST)
    ]
    for key in odd:
        where = f"etiketter.{_short(key)}"
        reader.wrong("KOL4", f"Här väntades ett namn på högst {_LONGEST} tecken.", hint, SETTINGS, where)
    return {key: value for key, value in labels.items() if key not in odd}


def _short(words: object) -> str:
    """Return what is written somewhere, short enough for a sentence."""
    if isinstance(words, dict | list):
        return "en tabell" if isinstance(words, dict) else "en lista"
    if isinstance(words, int | Decimal) and not is_within(Decimal(words)):
        return described(Decimal(words))
    seen = composed(str(words))
    return seen[:_SHOWN] + "…" * (len(seen) > _SHOWN)


def _file(reader: _Reader, path: Path) -> None:
    """Read one saved answer."""
    words = reader.words(path)
    if words is None:
        return
    try:
        parsed = json.loads(words, parse_float=decimal_of, parse_int=decimal_of)
    except (ValueError, RecursionError) as error:
        place = f"rad {error.lineno}, kolumn {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        reader.wrong(
            "KOL1", "Filen är inte giltig JSON.", "Hämta och spara hela svaret på nytt.", path.name, place
        )
        return
    if isinstance(parsed, dict) and "svar" in parsed:
        when = parsed.get("hamtad")
        with suppress(ValueError):  # no day of any year
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
        key, title = record["id"], record["title"]
        if isinstance(key, str) and isinstance(title, str) and (words := _printed(title)):
            answer = cleared(words)
            reader.problems += told(answer.kinds, Origin(f"{FOLDER}/{file}", place))
            reader.titles.setdefault(key.strip().upper(), answer.text)
        else:
            yield "Beskrivningens id eller title är ingen text."
    else:
        yield "Posten är varken ett värde (kpi, municipality, period) eller en beskrivning (id, title)."


def _data(reader: _Reader, file: str, record: Mapping[str, Any], place: str) -> Iterator[str]:
    """Take in the values of one key figure, area and year."""
    area = record.get("municipality", record.get("municipality_id"))
    when = record.get("period", record.get("year"))
    year = int(str(when)) if re.fullmatch("[12][0-9]{3}", str(when), re.ASCII) else 0
    if year not in _YEARS:
        yield "Posten saknar årtal (period)."
        return
    if not isinstance(record["kpi"], str) or not _printed(record["kpi"]):
        yield "Postens kpi är ingen text."
        return
    if not isinstance(area, str) or not _printed(area):
        yield "Posten saknar kommunkod (municipality)."
        return
    values = record.get("values", [record])
    if not isinstance(values, list):
        yield "Postens values är inte en lista."
        return
    key = _printed(record["kpi"]).upper()
    for one in values:
        if not isinstance(one, dict):
            yield "Ett värde i posten är inte ett objekt."
            continue
        gender = _short(one.get("gender") or "T").strip().upper()
        value = one.get("value")
        if value is None or one.get("isdeleted") is True:
            continue
        number = _number(value)
        if number is None:
            yield f"”{_short(value)}” är inte ett tal som kan användas ({_place((key, area, year, gender))})."
            continue
        origin = Origin(f"{FOLDER}/{file}", _place((key, area, year, gender)))
        _keep(reader, (key, area, year, gender), Figure.cell(number, origin, ""), file, place)


def _place(key: tuple[str, str, int, str]) -> str:
    """Return a figure's place in an answer: key figure, area, year, gender."""
    return ", ".join(_short(part) for part in key)


def _printed(words: str) -> str:
    """Return words on one line without what cannot be printed, no longer than a title."""
    return "".join(sign for sign in " ".join(words.split()) if sign.isprintable())[:_LONGEST]


def _number(value: object) -> Decimal | None:
    """Return a finite number, None when it is none."""
    if not isinstance(value, str | Decimal):
        return None
    number = decimal_of(value)
    return trimmed(number) if is_within(number) else None


def _keep(reader: _Reader, key: tuple[str, str, int, str], figure: Figure, file: str, place: str) -> None:
    """Keep a value; the first stands when two files say different things."""
    before = reader.figures.setdefault(key, figure)
    if before.value != figure.value and before.origin is not None:
        message = f"Värdet för {_place(key)} är ett annat här än i {before.origin.file}, som har använts."
        hint = "Ta bort det äldre svaret."
        reader.wrong("KOL3", message, hint, file, place, Severity.WARNING)
