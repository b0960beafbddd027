"""All-or-nothing writing of an edition, and whether what lies there is current."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from pipeline.folders import MANIFEST, OUTWARD, alone_in
from pipeline.folders import place as below
from pipeline.publish.comparatives import comparatives
from pipeline.publish.earlier import keep, manifest_in
from pipeline.publish.edition import Edition
from pipeline.publish.law_rows import law_rows
from pipeline.publish.left import NEW, OLD, mend
from pipeline.publish.manifest import manifest
from pipeline.publish.problems import problems_json
from pipeline.render import formats

PROBLEMS: Final = "problems.json"
COMPARATIVES: Final = "published.csv"
LAW_ROWS: Final = "lagrader.csv"


def is_current(place: Path, mark: str) -> bool:
    """Tell whether the last build had the same fingerprint and all its files are still there, unchanged."""
    try:
        manifest = json.loads((place / MANIFEST).read_text(encoding="utf-8"))
        return bool(
            manifest["fingerprint"] == mark
            and all(_sha256(place / item["file"]) == item["sha256"] for item in manifest["artifacts"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _sha256(path: Path) -> str:
    with path.open("rb", buffering=0) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main_files(place: Path) -> tuple[Path, ...]:
    """Return the files a person opens: documents and each web edition's first page."""
    patterns = (*(each.opened for each in formats()), "*.json", "*.csv", f"{OUTWARD}.zip")
    return tuple(sorted({path for pattern in patterns for path in place.glob(pattern)}))


def publish(place: Path, edition: Edition, tell: Callable[[str], None]) -> tuple[Path, ...]:
    """Write an edition to its place through a temporary folder beside it, and return the files a person opens.

    Artifacts of reports and formats that this build did not make are kept. A crash leaves the last good build. Raises ``OSError`` of the
    place or a file that could not be written; what lay there lies there still.
    """
    tell("skriver filer")
    place = place.resolve() if place.is_symlink() else place
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists() and not place.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "a file is in the way", str(place))
    with alone_in(place.parent) as alone:
        mend(place.parent, alone=alone)
        return _published(place, edition)


def mended(place: Path) -> None:
    """Put back and remove what killed runs left beside a place, unless another is writing there now."""
    with suppress(OSError), alone_in(place.parent, wait=False) as alone:
        mend(place.parent, alone=alone)


def _published(place: Path, edition: Edition) -> tuple[Path, ...]:
    temporary = Path(tempfile.mkdtemp(prefix=f".{place.name}{NEW}", dir=place.parent))
    try:
        _keep(place, temporary, edition)
        for name, data in edition.files.items():
            path = below(temporary, *name.split("/"))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        (temporary / PROBLEMS).write_bytes(problems_json(edition.checked.problems).encode())
        if edition.final:
            (temporary / COMPARATIVES).write_bytes(comparatives(edition))
            if rows := law_rows(edition.checked):
                (temporary / LAW_ROWS).write_bytes(rows)
        (temporary / MANIFEST).write_bytes(manifest(edition, temporary).encode())
        temporary.chmod(0o755)
        before = manifest_in(place)
        _swap(temporary, place)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    with suppress(OSError):  # the edition is there; only what to compare it with is not
        keep(place, before)
    return main_files(place)


def _keep(place: Path, temporary: Path, edition: Edition) -> None:
    """Carry over what an earlier build made and this one does not make again."""
    if not place.is_dir():
        return
    gone = {MANIFEST, PROBLEMS, COMPARATIVES, LAW_ROWS, OUTWARD, f"{OUTWARD}.zip"}
    made = {name.split("/", 1)[0] for name in edition.files} | gone
    for path in place.iterdir():
        if path.name in made:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.copytree(path, temporary / path.name, symlinks=True)
        else:
            shutil.copy2(path, temporary / path.name, follow_symlinks=False)


def _swap(temporary: Path, place: Path) -> None:
    old = place.with_name(f".{place.name}{OLD}{os.getpid()}")
    if place.exists():
        _moved(place, old)
    try:
        _moved(temporary, place)
    except OSError:
        if old.exists():
            _moved(old, place)
        raise
    shutil.rmtree(old, ignore_errors=True)


_WAITS: Final = (0.1, 0.3, 1.0)  # seconds


def _moved(source: Path, target: Path) -> None:
    """Rename a folder; in Windows a virus scanner or a reader may hold a file of it for a moment, and it is tried again."""
    for wait in _WAITS:
        try:
            source.rename(target)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    source.rename(target)
