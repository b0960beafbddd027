"""What a path means: the municipalities in it, and the user's own folder for what may be thrown away. Imports nothing heavy.

A name out of a file or a setting is no path: it is looked up below a folder by :func:`within`, read by :func:`contents` and written by
:func:`place`, and none of them leaves the folder, whatever the name or a link says.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

SETTINGS: Final = "kommun.toml"
MANIFEST: Final = "manifest.json"
OUTWARD: Final = "att-publicera"
"""The folder of what goes out, in an occasion's folder; as a zip it has that ending."""
DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}
)
"""Names that no file or folder can have in Windows, with whatever ending."""
_SEPARATORS: Final = frozenset('/\\:*?"<>|\0')
_LONGEST: Final = 200
"""Bytes of a name: a file system takes 255, and a temporary name is longer."""
_LITTER: Final = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"})
CACHE: Final = "KOMMUNRAPPORT_CACHE"
"""The environment variable that names the cache folder; set but empty, nothing is kept."""


class Outside(OSError):  # noqa: N818 - told to the contributor in Swedish
    """A file that a link takes out of the folder it seems to lie in."""


def composed(name: str) -> str:
    """Return a file name as it is shown and compared: in composed form (NFC), for some systems take å apart and no one sees it.

    What cannot be seen, or is no text, stands as an escape: a byte that is not UTF-8, a line break, a sign that turns the text round.
    """
    whole = unicodedata.normalize("NFC", name)
    return whole if whole.isprintable() else "".join(map(_visible, whole))


def _visible(sign: str) -> str:
    if sign.isprintable() or unicodedata.category(sign) == "Zs":
        return sign
    number = ord(sign)
    if 0xDC80 <= number <= 0xDCFF:  # noqa: PLR2004 - how Python keeps a byte that is not UTF-8
        return f"\\x{number - 0xDC00:02x}"
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"  # noqa: PLR2004 - what four digits hold


def is_single(name: str) -> bool:
    """Tell whether a name is that of one file or folder everywhere, and no way to another."""
    return (
        bool(name)
        and name.isprintable()
        and not _SEPARATORS.intersection(name)
        and name.strip(". ") != ""
        and name[-1] not in ". "
        and name.partition(".")[0].rstrip().casefold() not in DEVICES
        and len(name.encode()) <= _LONGEST
    )


def place(folder: Path, *names: str) -> Path:
    """Return where something is written below a folder; a name that is no single one everywhere is made one."""
    for name in names:
        folder = folder / (name if is_single(name) else _made_single(name))
    return folder


def _made_single(name: str) -> str:
    """Return a name that is a single one everywhere for one that is not; other names have another."""
    mark = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{''.join(sign if sign.isalnum() and sign.isascii() else '_' for sign in name[:40])}-{mark}"


def within(folder: Path, *names: str) -> Path:
    """Return what is below a folder by composed names, however the names are written there; the names as they are when nothing is.

    A name that leads elsewhere stands for nothing.
    """
    where = folder
    for name in names:
        if _leads_away(name):
            return place(folder, *names)
        where = where / name if (where / name).exists() else _alike(where, name) or where / name
    return where


def _leads_away(name: str) -> bool:
    """Tell whether a name is a way to somewhere else, or none that a file can have."""
    return (
        not name.strip(". ")
        or bool(_SEPARATORS.intersection(name))
        or len(name.encode("utf-8", "surrogatepass")) > _LONGEST
    )


def lies_inside(folder: Path, path: Path) -> bool:
    """Tell whether a file or folder really lies in a folder, whatever links lead there."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # links in a circle
        return False


def contents(path: Path, folder: Path) -> bytes:
    """Return the bytes of a file that lies in a folder. Raises :class:`Outside`, and ``OSError`` of what is not there or is no file."""
    if not lies_inside(folder, path):
        raise Outside(errno.ELOOP, "leads out of the folder", str(path))
    if path.exists() and not path.is_file():
        raise OSError(errno.EISDIR if path.is_dir() else errno.EINVAL, "no file", str(path))
    return path.read_bytes()


def is_litter(path: Path) -> bool:
    """Tell whether a file or folder is what editors and file systems leave behind."""
    return path.name.startswith(".") or path.name.lower() in _LITTER or path.name == "__MACOSX"


def lock_of(path: Path) -> str:
    """Return the name of an editor's lock file (Word and Excel, LibreOffice), empty when it is none."""
    name = composed(path.name)
    return name if name.startswith("~$") or (name.startswith(".~lock.") and name.endswith("#")) else ""


def files_of(folder: Path, *suffixes: str) -> tuple[Path, ...]:
    """Return what is called as files of some kinds in a folder, by name, but for what editors and file systems leave behind; none when there is no folder."""
    if not folder.is_dir():
        return ()
    found = (path for path in folder.iterdir() if path.suffix.lower() in suffixes)
    return tuple(sorted(path for path in found if not (is_litter(path) or lock_of(path))))


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


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: what was there stays when it cannot be written. Raises ``OSError``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:60]}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


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
