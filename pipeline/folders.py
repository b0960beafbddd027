"""What a path means: the municipalities in it, and the user's own folder for what may be thrown away. Imports nothing heavy."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Final

SETTINGS: Final = "kommun.toml"
MANIFEST: Final = "manifest.json"
CACHE: Final = "KOMMUNRAPPORT_CACHE"
"""The environment variable that names the cache folder; set but empty, nothing is kept."""


def composed(name: str) -> str:
    """Return a file name in composed form (NFC): some systems take å apart, and no one sees it."""
    return unicodedata.normalize("NFC", name)


def within(folder: Path, *names: str) -> Path:
    """Return what is below a folder by composed names, however the names are written there; the names as they are when nothing is."""
    place = folder
    for name in names:
        place = place / name if (place / name).exists() else _alike(place, name) or place / name
    return place


def _alike(folder: Path, name: str) -> Path | None:
    try:
        return next((one for one in sorted(folder.iterdir()) if composed(one.name) == composed(name)), None)
    except OSError:
        return None


def municipalities(path: Path) -> tuple[Path, ...]:
    """Return the municipalities' folders that a path means: of an occasion, of a municipality, or of a folder with several."""
    path = path.resolve()
    for folder in (path, path.parent):
        if (folder / SETTINGS).is_file():
            return (folder,)
    if not path.is_dir():
        return ()
    return tuple(sorted(child for child in path.iterdir() if (child / SETTINGS).is_file()))


def user_cache() -> Path | None:
    """Return the user's cache folder, made when needed; None when it is turned off, or others can write in it or read it."""
    named = os.environ.get(CACHE)
    if named == "":
        return None
    try:
        folder = Path(named) if named else _usual() / "kommunrapport"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        about = folder.lstat()
    except (OSError, RuntimeError):  # no home, or a home that cannot be written in
        return None
    if not hasattr(os, "getuid"):  # in Windows nothing says in this way whose a folder is
        return None
    mine = about.st_uid == os.getuid() and stat.S_ISDIR(about.st_mode)
    return folder if mine and not about.st_mode & 0o077 else None


def write_whole(folder: Path, files: Mapping[str, bytes], most: int) -> None:
    """Write each file whole or not at all, in a folder that only the user reaches, and remove the oldest when there are too many.

    Raises ``OSError``.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    for name, data in files.items():
        handle, temporary = tempfile.mkstemp(prefix=".", dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(folder / name)
    there = list(folder.iterdir())
    if len(there) > most:
        for path in sorted(there, key=lambda path: path.stat().st_mtime_ns)[: len(there) - most]:
            path.unlink(missing_ok=True)


def sealed(data: bytes) -> bytes:
    """Return bytes that tell whether they are whole: their sha256 stands before them."""
    return hashlib.sha256(data).digest() + data


def unsealed(path: Path) -> bytes | None:
    """Return what was sealed in a file; None when it is not there or not as it was written."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    size = hashlib.sha256().digest_size
    return data[size:] if hashlib.sha256(data[size:]).digest() == data[:size] else None


def _usual() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
