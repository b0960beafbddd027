"""What the program is made of, told apart by content: a result that was kept holds only for the program that made it."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent


def program_digest() -> str:
    """Return a sha256 over the program's own files, as they are now."""
    digest = hashlib.sha256()
    for path in sorted(FOLDER.rglob("*")):
        if path.suffix in {".py", ".csv"}:
            digest.update(path.relative_to(FOLDER).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def surroundings() -> str:
    """Return Python's version and the names and versions of the packages it can import."""
    names = {
        name
        for place in dict.fromkeys(sys.path)
        if os.path.isdir(place)  # noqa: PTH112 - sys.path holds strings
        for name in os.listdir(place)  # noqa: PTH208
        if name.endswith(".dist-info")
    }
    return "\n".join((sys.version, *sorted(names)))
