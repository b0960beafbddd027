"""Next year out of this year: new occasions in ``kommun.toml``, their folders, last year's published values, and what is left to do.

What the municipality has written is never changed: text is added after the last line, files are written only where there are none.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pipeline import config
from pipeline.config import FILE, Municipality, Occasion
from pipeline.encoded import decoded
from pipeline.kinds import kind
from pipeline.model import Problem, Severity
from pipeline.needed import lacking
from pipeline.next_year.documents import Documents, documents
from pipeline.next_year.occasions import OCCASIONS, Occasions, Written, following, written, year_of
from pipeline.next_year.values import FOLDER, Values, published, values
from pipeline.schemas.known import handed_on
from pipeline.starter import unit_folders
from pipeline.toml_text import tables

__all__ = ["Made", "NotMade", "delivered", "next_year"]


_THERE: Final = frozenset({Values.NEW, Values.THERE, Values.OTHER})
"""What is said of occasions whose rows alone are handed on: without a final build, forms take them from the deliveries."""


class NotMade(Exception):  # noqa: N818 - told to the user in Swedish
    """Next year cannot be made; nothing was written. ``problems`` are what is wrong with the settings, if that is why."""

    def __init__(self, message: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What was made, and what the rest of the year's beginning rests on."""

    year: int
    before: tuple[Occasion, ...]  # last year's occasions
    now: tuple[Occasion, ...]  # this year's, also those that were there
    written: tuple[Written, ...]
    documents: Documents  # letters and attachments of the occasions that are written
    folders: tuple[Path, ...]
    published: tuple[str, ...]
    values: Mapping[str, Values]  # by occasion: last year's, and those that this year's compare with
    municipality: Municipality
    table: Mapping[str, object]  # the settings as they are written
    built: Path


def next_year(folder: Path, built: Path, to: int | None = None) -> Made:
    """Write next year's occasions, folders and published values; return what was made. Raises ``NotMade``, writing nothing.

    Without ``to`` the year is the one after the last that is reported whole: that has deliveries for a period up to its last day.
    """
    municipality, data = _sound(folder)
    year = to or _year(municipality)
    before = tuple(one for one in municipality.occasions if year_of(one) == year - kind(one.kind).years)
    if not before:
        years = sorted({year_of(one) for one in municipality.occasions})
        listed = ", ".join(map(str, years)) or "inga"
        raise NotMade(
            f"Det finns inga tillfällen för {year - 1} att göra {year} av. År som finns i {FILE}: {listed}."
        )
    there = published(municipality)
    table = tables(data)[0]
    made = _occasions(municipality, table, before, there)
    ids = {one.id for one in made}
    beside = documents(table, decoded(data)[0], [one for one in before if following(one) in ids])
    whole = _with(data, (*(line for one in made for line in one.lines), *beside.lines))
    after, problems = config.read(whole, folder)
    problems = (*problems, *(lacking(after) if after else ()))
    if after is None or any(problem.severity is Severity.ERROR for problem in problems):
        raise NotMade(f"Tillfällena för {year} kan inte läggas till så som {FILE} ser ut.", problems)
    now = tuple(one for one in after.occasions if year_of(one) == year)
    states = {key: values(folder, built, key, there) for key in _compared(before, now)}
    handed = {one.id: values(folder, built, one.id, there) for one in before if handed_on(one.kind)}
    states |= {key: one for key, one in handed.items() if key not in states and one[0] in _THERE}
    folders = [path for path in unit_folders(after, *now) if not path.exists()] if now else []
    if made:
        _replace(folder / FILE, whole)
    for path in folders:
        path.mkdir(parents=True, exist_ok=True)
    new = {key: bytes_ for key, (state, bytes_) in states.items() if state is Values.NEW}
    for key, bytes_ in new.items():
        (folder / FOLDER).mkdir(exist_ok=True)
        _replace(folder / FOLDER / f"{key}.csv", bytes_)
    return Made(
        year=year,
        before=before,
        now=now,
        written=made,
        documents=beside,
        folders=tuple(folders),
        published=tuple(new),
        values={key: state for key, (state, _) in states.items()},
        municipality=after,
        table=tables(whole)[0],
        built=built,
    )


def _sound(folder: Path) -> tuple[Municipality, bytes]:
    """Return the municipality and the bytes of its settings. Raises ``NotMade`` when they have faults."""
    municipality, problems = config.load(folder)
    if municipality is None or any(problem.severity is Severity.ERROR for problem in problems):
        raise NotMade(f"Rätta först felen i {FILE}.", problems)
    return municipality, (folder / FILE).read_bytes()


def _year(municipality: Municipality) -> int:
    """Return the year after the last that is reported whole, else after the last with deliveries, else after the first."""
    if not municipality.occasions:
        raise NotMade(f"Det finns inga tillfällen i {FILE} att göra nästa år av.")
    begun = [one for one in municipality.occasions if delivered(municipality.folder / one.id)]
    ended = [one for one in begun if kind(one.kind).ended and (one.end.month, one.end.day) == (12, 31)]
    years = [year_of(one) for one in ended or begun]
    return 1 + (max(years) if years else min(year_of(one) for one in municipality.occasions))


def delivered(folder: Path) -> bool:
    """Tell whether anything lies in the folder of an occasion."""
    return any(path.is_file() and not path.name.startswith(".") for path in folder.rglob("*"))


def _occasions(
    municipality: Municipality,
    table: Mapping[str, object],
    before: tuple[Occasion, ...],
    there: frozenset[str],
) -> tuple[Written, ...]:
    """Return the occasions that there are not yet, as text."""
    here = {one.id: one.kind for one in municipality.occasions}
    new = [one for one in before if following(one) not in here]
    every = {**here, **{following(one): one.kind for one in new}}
    known = Occasions(tuple(every.items()), there)
    raw = table[OCCASIONS]
    assert isinstance(raw, Mapping)  # noqa: S101 - the settings are sound
    return tuple(written(one, raw[one.id], known) for one in new)


def _compared(before: tuple[Occasion, ...], now: tuple[Occasion, ...]) -> tuple[str, ...]:
    """Return the occasions whose published values this year needs: last year's that publish any, and those that are compared with."""
    own = [one.id for one in before if kind(one.kind).published]
    return tuple(dict.fromkeys((*own, *(key for one in now for key in one.published))))


def _with(data: bytes, lines: tuple[str, ...]) -> bytes:
    """Return the settings' bytes with lines after the last one, in the file's own encoding and line endings."""
    if not lines:
        return data
    words, encoding = decoded(data)
    ending = "\r\n" if "\r\n" in words else "\r" if "\r" in words and "\n" not in words else "\n"
    # the first line is empty: what stands there may lack its line's end
    return data + ending.join([*lines, ""]).encode(encoding)


def _replace(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, with the rights that it had, where a link leads when it is one."""
    path = path.resolve()
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
