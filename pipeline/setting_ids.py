"""What an id may be: it names folders and files on every system, so what one of them cannot name is told."""

from __future__ import annotations

import re
from typing import Final

from pipeline.folders import DEVICES
from pipeline.setting_kinds import written
from pipeline.toml_reader import TomlReader

_ID_LENGTH: Final = 40
"""Signs of an id: it names folders and files, and a whole path in Windows may have 260."""


def check_id(reader: TomlReader, path: str, what: str, key: str, form: re.Pattern[str], said: str) -> None:
    """Note an id that is not of its form, or that cannot be the name of a folder everywhere."""
    if not form.fullmatch(key):
        reader.wrong(
            path, f"{what} {written(key)} ska {said}.", "Byt id här, i mapparnas namn och i formulären."
        )
    elif key.casefold() in DEVICES:
        message = f"{what} {written(key)} kan inte vara namn på en mapp i Windows."
        reader.wrong(
            path, message, f"Byt id, till exempel till {key}-1, här, i mapparnas namn och i formulären."
        )
    elif len(key) > _ID_LENGTH:
        message = f"{what} {written(key)} har {len(key)} tecken; högst {_ID_LENGTH} får plats i sökvägar."
        reader.wrong(path, message, "Korta det här, i mapparnas namn och i formulären.")
