"""What a killed run leaves beside an edition: its half-written folder, and the last good edition when it was being replaced.

Both are named after the edition's folder. Who has the lock of the folder above knows that nobody is at work with them: he puts the edition
back where it is gone, and removes the rest. Where folders cannot be locked (Windows), only what is old is touched.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

NEW: Final = "-ny-"
OLD: Final = "-old-"
_LEFT: Final = re.compile(rf"\.(.+)({NEW}|{OLD})[a-z0-9_]+")
_WHILE: Final = 60 * 60 * 24  # seconds: no run takes a day


@contextmanager
def alone_in(folder: Path, *, wait: bool = True) -> Iterator[bool]:
    """Wait until no other run is writing in a folder, and tell whether that is sure; without ``wait`` it is not sure when one is."""
    try:
        import fcntl  # noqa: PLC0415 - only there is where folders are locked
    except ImportError:  # Windows has no such lock: there nobody waits
        yield False
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        sure = True
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except OSError:  # another run is writing, or the file system knows no locks
            sure = False
        yield sure
    finally:
        os.close(handle)


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
