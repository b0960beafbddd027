"""One build of an occasion on its way to its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.checked import Checked
from pipeline.view import View


@dataclass(frozen=True, slots=True)
class Edition:
    """One build of an occasion, ready to be written: files by relative path."""

    checked: Checked
    views: tuple[View, ...]
    files: Mapping[str, bytes]
    fingerprint: str
    final: bool
    templates: str = ""  # sha256 over every template and font that could be used
