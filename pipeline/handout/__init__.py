"""What a municipality may change and gets to change: copies of the program's templates, or a template made of its own document."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

from pipeline.config import load
from pipeline.faults import TemplateFault
from pipeline.merge import translation
from pipeline.render import formats
from pipeline.render.templates import Templates, leads_inside
from pipeline.view import Profile

FOLDER: Final = "templates"
READ_ME: Final = "LÄS MIG.txt"
_COPIED: Final = ("docx", "html")
_NO_ONES: Final = frozenset({"html/compare.html.j2"})
"""Templates of pages that are of no municipality's folder: two builds or files are compared wherever they lie, and always look alike."""


@dataclass(frozen=True, slots=True)
class Copied:
    """The files that were written, and those that lie there and are not the program's: they were left."""

    written: tuple[Path, ...]
    left: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """The template that was made of a document, and sentences: what was taken for what, and what is wrong with the document."""

    file: Path
    said: tuple[str, ...]
    wrong: tuple[str, ...]


def copy(folder: Path) -> Copied:
    """Copy what may be changed into a municipality's folder, and a text that says what each is for; nothing is written over.

    Raises ``TemplateFault`` when a place leads out of the folder.
    """
    written: list[Path] = []
    left: list[Path] = []
    for place, data in _given(folder):
        _inside(folder, place)
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
            written.append(place)
        elif not place.is_file() or place.read_bytes() != data:
            left.append(place)
    return Copied(tuple(written), tuple(left))


def _given(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield the places in a municipality's folder and what is copied there."""
    package = Templates()
    for name in (name for below in _COPIED for name in package.names(below) if name not in _NO_ONES):
        yield folder / FOLDER / name, package.data(name)
    yield folder / FOLDER / READ_ME, files(__name__).joinpath("las_mig.txt").read_bytes()
    yield folder / translation.FILE, translation.standard()


def adopt(folder: Path, document: Path, report: str = "rapport") -> Made:
    """Make a municipality's document the Word template of its reports, or of one report by its key.

    A template that lies there is written over only when it is the program's, or was made in this way and is unchanged since. Raises
    ``TemplateFault``: what cannot be a template, and what would be written over.
    """
    ending = document.suffix.casefold()
    adopting = next((each.adopt for each in formats() if each.adopt and ending in each.endings), None)
    if adopting is None:
        known = ", ".join(ending for each in formats() for ending in each.endings)
        raise TemplateFault(f"{document.name} är inte ett Worddokument. Filen ska sluta på någon av {known}.")
    place = folder / FOLDER / "docx" / f"{report}.docx"
    _inside(folder, place)
    _may_write(place)
    try:
        made = adopting(document.read_bytes(), _profile(folder))
    except TemplateFault as fault:
        raise TemplateFault(f"{document.name}: {fault}") from fault
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(made.data)
    _record(place).write_text(hashlib.sha256(made.data).hexdigest(), encoding="ascii", newline="\n")
    return Made(place, made.said, made.wrong)


def _profile(folder: Path) -> Profile:
    municipality, _ = load(folder)
    return municipality.profile if municipality else Profile()


def _record(place: Path) -> Path:
    """Return the file that says what a template was when it was made; templates are not looked for under such names."""
    return place.with_name(f".{place.name}.sha256")


def _may_write(place: Path) -> None:
    if not place.exists():
        return
    kept = {hashlib.sha256(Templates().data("docx/rapport.docx")).hexdigest()}
    with suppress(OSError, UnicodeDecodeError):
        kept.add(_record(place).read_text(encoding="ascii").strip())
    if not place.is_file() or hashlib.sha256(place.read_bytes()).hexdigest() not in kept:
        raise TemplateFault(
            f"{FOLDER}/docx/{place.name} finns redan och är ändrad, så den skrivs inte över. Byt namn på den eller flytta den, och kör igen."
        )


def _inside(folder: Path, place: Path) -> None:
    if place.is_symlink() or not leads_inside(folder, place):
        raise TemplateFault(
            f"{place.relative_to(folder).as_posix()} leder ut ur kommunens mapp, så där skrivs ingenting. Ta bort länken."
        )


def own(folder: Path) -> dict[str, str]:
    """Return the municipality's own templates by name, and for each whether it is the program's still (``orörd``) or not (``ändrad``)."""
    templates, package = Templates((folder / FOLDER,)), Templates()
    known = package.names()
    return {
        name: "orörd" if name in known and package.data(name) == templates.data(name) else "ändrad"
        for name in templates.own()
        if name != READ_ME
    }
