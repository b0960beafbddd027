"""What a killed run leaves beside an edition: its half-written folder, and the last good edition when it was being replaced.

Both are named after the edition's folder. Who has the lock of the folder above knows that nobody is at work with them: he puts the edition
back where it is gone, and removes the rest. Where folders cannot be locked (Windows), only what is old is touched.
"""

from __future__ import annotations

import re
import shutil
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

NEW: Final = "-ny-"
OLD: Final = "-old-"
_LEFT: Final = re.compile(rf"\.(.+)({NEW}|{OLD})[a-z0-9_]+")
_WHILE: Final = 60 * 60 * 24  # seconds: no run takes a day


def mend(folder: Path, *, alone: bool) -> None:
    """Put back the editions that were moved aside and not replaced, and remove what else killed runs left in a folder."""
    for path in sorted(folder.iterdir(), reverse=True):  # those moved aside first
        found = _LEFT.fullmatch(path.name)
        if not found or path.is_symlink() or not path.is_dir() or not (alone or _is_old(path)):
            continue
        place = folder / found[1]
        if found[2] == OLD and not place.exists():
            path.rename(place)
        else:
            shutil.rmtree(path, ignore_errors=True)


def _is_old(path: Path) -> bool:
    with suppress(OSError):
        return time.time() - path.stat().st_mtime > _WHILE
    return False
