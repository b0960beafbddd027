"""Finding and running the programs that `scripts/setup.sh test` installs."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

TOOLS = Path(__file__).parent
TIMEOUT_SECONDS = 300


class NotInstalledError(RuntimeError):
    """A validator is missing on this machine; the message says how to get it."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} is not installed: run scripts/setup.sh test")


def program(name: str) -> str:
    """Return the path of a program on the PATH; raises `NotInstalledError`."""
    found = shutil.which(name)
    if found is None:
        raise NotInstalledError(name)
    return found


def existing(path: Path) -> Path:
    """Return `path` when there is a file or folder there; raises `NotInstalledError`."""
    if not path.exists():
        raise NotInstalledError(str(path))
    return path


def package_folder(name: str) -> Path:
    """Return the folder of an installed Python package without importing it."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise NotInstalledError(name)
    return Path(spec.origin).parent


def run(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    """Run a program and return what it printed, whatever its exit code."""
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=TIMEOUT_SECONDS,
        check=False,
    )
