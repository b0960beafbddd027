"""The standard structure put into a municipality's folder, beside what is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline import config
from pipeline.config import Municipality
from pipeline.forms.structure_add import NotAdded, added_to_book, added_to_csv
from pipeline.forms.structure_book import write_structure
from pipeline.read.archive import Unreadable
from pipeline.structure.load import FOLDER, WORKBOOK, load
from pipeline.structure.meanings import nearest
from pipeline.structure.sheets import Cells, chosen, sheets
from pipeline.structure.standard import standard
from pipeline.tables import Structure, Table
from pipeline.text import join_words


@dataclass(frozen=True, slots=True)
class Done:
    """What was written, and what there is to say of it."""

    files: tuple[Path, ...] = ()
    told: tuple[str, ...] = ()
    failed: bool = False


def write(folder: Path, patterns: Sequence[str]) -> Done:
    """Write the standard tables that some patterns name to a municipality's structure; those that stand there are left and told.

    Raises ``NotAdded``, writing nothing, when a pattern names nothing or the file that is there cannot be added to.
    """
    municipality, _ = config.load(folder)
    if municipality is None:
        raise NotAdded(
            f"{config.FILE} i {folder} kan inte läsas. Rätta den först: kommunrapport check {folder} säger vad som är fel."
        )
    tables, unknown = chosen(patterns, group=_has_group(municipality))
    if unknown:
        raise NotAdded(
            f"Det finns ingen standardtabell som heter {join_words(unknown)}. {nearest(unknown[0], standard(), _listed())}"
        )
    structure, _ = load(municipality)
    there = tuple(table.id for table in tables if _stands(structure, table))
    fresh = tuple(table for table in tables if table.id not in there)
    told = (f"Står redan i strukturen och har inte ändrats: {join_words(there)}.",) if there else ()
    if not fresh:
        return Done(told=told)
    book, csv_folder = folder / WORKBOOK, folder / FOLDER
    if csv_folder.is_dir() and any(csv_folder.glob("*.csv")):
        return Done(_into_csv(csv_folder, sheets(fresh, sections=False)), told)
    if book.exists():
        _replace(book, _into_book(book, sheets(fresh, sections=False)))
    else:
        _replace(book, write_structure(municipality, sheets(fresh, sections=not patterns)))
    return Done((book,), told)


def _has_group(municipality: Municipality) -> bool:
    return any(municipality.group_mode(occasion) != "trycks inte" for occasion in municipality.occasions)


def _stands(structure: Structure, table: Table) -> bool:
    return structure.table(table.id) is not None


def _listed() -> str:
    return f"De som finns är {', '.join(standard())}."


def _into_book(book: Path, lines: Mapping[str, Sequence[Cells]]) -> bytes:
    try:
        return added_to_book(book.read_bytes(), lines)
    except (Unreadable, UnicodeDecodeError, LookupError):
        raise NotAdded(
            f"{book} kan inte öppnas som en arbetsbok. Stäng den i Excel eller ta bort lösenordet, och försök igen."
        ) from None


def _into_csv(folder: Path, lines: Mapping[str, Sequence[Cells]]) -> tuple[Path, ...]:
    made: dict[Path, bytes] = {}
    for sheet, more in lines.items():
        if more:
            path = next(
                (each for each in _files(folder) if each.stem.casefold() == sheet.casefold()),
                folder / f"{sheet.casefold()}.csv",
            )
            made[path] = added_to_csv(path.read_bytes() if path.exists() else None, sheet, more)
    for path, data in made.items():
        _replace(path, data)
    return tuple(made)


def _files(folder: Path) -> Iterable[Path]:
    return sorted(folder.glob("*.csv"))


def _replace(path: Path, data: bytes) -> None:
    """Write a file whole, or not at all."""
    beside = path.with_name(f".{path.name}.ny")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise NotAdded(f"{path} kan inte skrivas: {error.strerror}. Stäng filen om den är öppen.") from None
