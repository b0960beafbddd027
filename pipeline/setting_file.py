"""A file that a setting names: inside the municipality's folder, or told."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from pipeline.folders import Outside, contents, within
from pipeline.toml_reader import TomlReader


def named_file(reader: TomlReader, name: str, place: str, folder: Path, what: str) -> bytes | None:
    """Return the bytes of a file in the municipality's folder; None when it is not there or lies elsewhere, which is told at the setting's place.

    ``what`` is what the file is in a sentence: ``Bilden``.
    """
    inside = PurePosixPath(name.replace("\\", "/"))
    away = inside.is_absolute() or ".." in inside.parts or ":" in name
    try:
        if not away:
            return contents(within(folder, *inside.parts), folder)
    except Outside:
        away = True
    except (OSError, ValueError):
        pass
    if away:
        told, hint = f"{what} {name} ligger inte i kommunens mapp.", "Lägg filen där, och skriv dess namn."
    else:
        told, hint = f"Filen {name} finns inte i kommunens mapp.", "Lägg dit filen eller ta bort raden."
    reader.wrong(place, told, hint)
    return None
