"""Receipts of what has been received: ``mottaget/<tillfälle>/<enhet>/kvitto.toml``, a table for each version, and ``mottaget/okant/kvitto.toml``.

They are TOML that a person can read; the program reads them back to know what it has, and which version a delivery is.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, TypeVar

from pipeline.config import Municipality
from pipeline.folders import contents, place
from pipeline.toml_writer import toml_value

T = TypeVar("T", "Receipt", "Stray")
FOLDER: Final = "mottaget"
UNKNOWN: Final = "okant"
FILE: Final = "kvitto.toml"
BEGUN: Final = "kvitto.paborjat.toml"
"""The receipts as they will be, with what is about to be done; it is there only while it is done."""
_HEAD: Final = "# Kvitto på mottagna filer. Skrivs av kommunrapport receive; läs gärna, men ändra inte.\n"


class BrokenReceipt(Exception):  # noqa: N818 - told to the user in Swedish
    """A receipt that cannot be read: nothing is received where it lies until it is mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One received version of a form; ``received`` is the time that was given, ``sent`` the mail's own, both empty when unknown.

    ``placed`` tells that it was the latest when it came, and so was put where deliveries are read.
    """

    form: str
    version: int
    file: str
    name: str
    sha256: str
    size: int
    received: str = ""
    sent: str = ""
    sender: str = ""
    words: str = ""
    note: str = ""
    placed: bool = True
    totals: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()

    @property
    def when(self) -> str:
        """Return when it came as far as that is known: when the mail was sent, else the time given, which is that of a whole inbox."""
        return self.sent or self.received


@dataclass(frozen=True, slots=True, kw_only=True)
class Stray:
    """One received file that has no place, and why; ``undecided`` when only a person can say which of several counts."""

    file: str
    name: str
    sha256: str
    size: int
    why: str
    undecided: bool = False
    received: str = ""
    sent: str = ""
    sender: str = ""


_KEYS: Final[Mapping[str, str]] = {
    "form": "formular", "version": "version", "file": "fil", "name": "hette", "sha256": "sha256", "size": "storlek", "received": "mottagen",
    "sent": "skickad", "sender": "fran", "words": "meddelande", "note": "anmarkning", "placed": "inlagd", "totals": "innehall", "changes": "andrat",
    "why": "skal", "undecided": "obestamd",
}  # fmt: skip
"""What the fields of a receipt are called in the file."""
_PUT, _COPIES, _GONE = "laggs_in", "laggs_in_ur", "tas_bort"


def folder_of(municipality: Municipality, occasion: str, unit: str) -> Path:
    """Return where a unit's received versions of an occasion lie."""
    return place(municipality.folder, FOLDER, occasion, unit)


def receipts(municipality: Municipality, occasion: str, unit: str) -> tuple[Receipt, ...]:
    """Return the receipts of a unit, in the order of the file; raises :class:`BrokenReceipt`."""
    file = folder_of(municipality, occasion, unit) / FILE
    return tuple(_made(Receipt, one, file) for one in _tables(file, "mottagen_fil", municipality.folder))


def strays(folder: Path) -> tuple[Stray, ...]:
    """Return the receipts of what has no place in a folder (``mottaget/okant``); raises :class:`BrokenReceipt`."""
    return tuple(_made(Stray, one, folder / FILE) for one in _tables(folder / FILE, "okand_fil", folder))


def written(
    some: Sequence[Receipt] | Sequence[Stray], put: Mapping[str, str] | None = None, gone: Sequence[str] = ()
) -> bytes:
    """Return receipts as the file that holds them; with what is about to be put in place, by name, and the sha256 of what is to go."""
    parts = [_HEAD]
    if put is not None:
        parts += [f"{_PUT} = {_value(tuple(put))}", f"{_COPIES} = {_value(tuple(put.values()))}"]
        parts.append(f"{_GONE} = {_value(tuple(gone))}")
    for one in some:
        parts.append(f"\n[[{'mottagen_fil' if isinstance(one, Receipt) else 'okand_fil'}]]")
        for field in fields(one):
            value = getattr(one, field.name)
            if value != field.default:
                parts.append(f"{_KEYS[field.name]} = {_value(value)}")
    return ("\n".join(parts) + "\n").encode()


@dataclass(frozen=True, slots=True)
class Begun:
    """What a run was about to do for a unit: the copies to put in place, by name there, the sha256 of what goes, and the receipts then."""

    put: Mapping[str, str]
    gone: frozenset[str]
    receipts: tuple[Receipt, ...]


def begun(folder: Path, home: Path) -> Begun | None:
    """Return what a run that was stopped was about to do for the unit of a folder; None when it was nothing. Raises :class:`BrokenReceipt`."""
    file = folder / BEGUN
    if not file.exists():
        return None
    told = _read(file, home)
    names = [told.get(key, []) for key in (_PUT, _COPIES, _GONE)]
    if not all(isinstance(some, list) and all(isinstance(one, str) for one in some) for some in names):
        raise BrokenReceipt(_broken(file))
    put = dict(zip(names[0], names[1], strict=False))
    made = tuple(_made(Receipt, one, file) for one in told.get("mottagen_fil", []))
    return Begun(put, frozenset(names[2]), made)


def _value(value: object) -> str:
    if isinstance(value, tuple) and value:
        return "[\n" + "".join(f"  {toml_value(one)},\n" for one in value) + "]"
    return toml_value(value)


def _tables(file: Path, name: str, folder: Path) -> list[Mapping[str, Any]]:
    if not file.exists():
        return []
    found = _read(file, folder).get(name, [])
    return found if isinstance(found, list) else []


def _read(file: Path, folder: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(contents(file, folder).decode())
    except (OSError, ValueError) as fault:
        raise BrokenReceipt(_broken(file)) from fault


def _made(kind: type[T], table: Mapping[str, Any], file: Path) -> T:
    try:
        known: dict[str, Any] = {}
        for field in fields(kind):
            if _KEYS[field.name] in table:
                value = table[_KEYS[field.name]]
                known[field.name] = tuple(value) if isinstance(value, list) else value
        return kind(**known)
    except (TypeError, AttributeError) as fault:
        raise BrokenReceipt(_broken(file)) from fault


def _broken(file: Path) -> str:
    return f"{file.name} i {file.parent} går inte att läsa. Rätta den eller byt namn på den, och ta emot igen. Ingenting är ändrat där."
