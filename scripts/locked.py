"""The packages of a lock file, by name and version."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
RUNTIME: Final = ROOT / "requirements.lock"
WITH_TOOLS: Final = ROOT / "requirements-dev.lock"
_LINE: Final = re.compile(r"([a-z0-9][a-z0-9._-]*)==([^\s;\\]+)\s*(?:;\s*([^\\]*?))?\s*\\?$")


def locked(lock: Path = RUNTIME) -> tuple[tuple[str, str], ...]:
    """Return the packages that a lock file pins with their versions, by name; one that is pinned for several platforms has several."""
    found = (_LINE.match(line) for line in lock.read_text(encoding="utf-8").splitlines())
    return tuple(sorted((one[1], one[2]) for one in found if one))
