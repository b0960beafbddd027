"""A new municipality: its ``kommun.toml``, a folder per occasion and unit, and what to do next, in Swedish."""

from __future__ import annotations

import re
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pipeline import config
from pipeline.config import FILE, Municipality, Occasion
from pipeline.schemas import forms_for
from pipeline.starter.template import HERE, MODELS, settings_text

__all__ = ["FIRST", "MODELS", "NotMade", "folder_name", "new", "unit_folders"]

FIRST: Final = "LÄS MIG FÖRST.txt"
_DEVICES: Final = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
"""What Windows lets no folder be called."""
_LETTERS: Final = str.maketrans({"æ": "ae", "ø": "o", "ß": "ss", "đ": "d", "ł": "l"})


class NotMade(Exception):  # noqa: N818 - told to the user in Swedish
    """A municipality cannot be made; nothing was written."""


def folder_name(name: str) -> str:
    """Return the folder of a municipality with a name: a–z, digits and hyphens. Raises ``NotMade`` when nothing of it can be used."""
    apart = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter))
    safe = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:60].strip("-")
    if not safe:
        raise NotMade(
            f"Av namnet ”{name}” går det inte att göra en mapp. Skriv ett namn med bokstäverna a–ö."
        )
    return f"{safe}-kommun" if _DEVICES.fullmatch(safe) else safe


def new(name: str, parent: Path, model: str, year: int) -> tuple[Path, str]:
    """Write a municipality to a new folder in ``parent`` and return the folder and the next steps, as they also stand in its first file.

    ``year`` is the first that it reports. Raises ``NotMade``, writing nothing, when the folder is there or cannot be made.
    """
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    name = "".join(letter for letter in name if letter.isprintable())
    folder = parent / folder_name(name)
    if folder.exists() or folder.is_symlink():
        raise NotMade(
            f"Mappen {folder} finns redan och har inte ändrats. Välj ett annat namn, eller en annan mapp med -o."
        )
    try:
        parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=".ny-", dir=parent))
    except OSError as error:
        raise NotMade(f"Mappen {folder} kan inte skapas: {error.strerror}.") from None
    try:
        steps = _steps(name, folder, year)
        (made / FILE).write_text(
            settings_text(name, str(folder), model, year), encoding="utf-8", newline="\n"
        )
        (made / FIRST).write_text(steps, encoding="utf-8", newline="\n")
        (made / "published").mkdir()
        municipality, _ = config.load(made)
        for below in unit_folders(municipality) if municipality else ():
            below.mkdir(parents=True)
        made.chmod(0o755)
        made.rename(folder)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return folder, steps


def unit_folders(municipality: Municipality, *occasions: Occasion) -> Iterator[Path]:
    """Yield the folder of each unit that hands something in at some occasions (all, when none is named), in the order of the file."""
    for occasion in occasions or municipality.occasions:
        for unit in municipality.units:
            if unit.active(occasion) and forms_for(occasion.kind, unit.fills_in_as):
                yield municipality.folder / occasion.id / unit.id


def _steps(name: str, folder: Path, year: int) -> str:
    text = (HERE / "las_mig.txt").read_text(encoding="utf-8")

    def path(*below: str) -> str:
        """Return a path as it is written on the command line."""
        whole = str(folder.joinpath(*below))
        return f'"{whole}"' if " " in whole else whole

    words = {
        "namn": name,
        "mapp": path(),
        "inställningar": path(FILE),
        "omgång": path(f"{year}-bokslut"),
        "enhet": path(f"{year}-bokslut", "ks"),
        "publicerat": path("published"),
    }
    return re.sub(r"\{([^{}]+)\}", lambda at: words[at[1]], text)
