"""LibreOffice: what a spreadsheet or word processor makes of our files."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Final

import pytest

from tests.tools.programs import program

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TIMEOUT_SECONDS = 300
needed: Final = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
"""Marks a test that is left out where there is no LibreOffice."""


def saved(data: bytes, ending: str, folder: Path) -> bytes:
    """Return a file (``xlsx``, ``docx``) opened and saved by LibreOffice, which works below ``folder``."""
    source = folder / f"form.{ending}"
    source.write_bytes(data)
    return converted(source, ending, folder / "saved").read_bytes()


def converted(source: Path, target: str, out: Path) -> Path:
    """Return what LibreOffice has made of a file; ``target`` is an ending, and may name a filter after a colon."""
    all_converted([source], target, out)
    return out / f"{source.stem}.{target.partition(':')[0]}"


def all_converted(sources: Sequence[Path], target: str, out: Path) -> None:
    """Have LibreOffice make the same of several files of a folder, in one run."""
    command = [program("soffice"), f"-env:UserInstallation=file://{sources[0].parent}/profile", "--headless"]
    command += ["--convert-to", target, "--outdir", str(out), *map(str, sources)]
    subprocess.run(command, check=True, capture_output=True, timeout=TIMEOUT_SECONDS)
