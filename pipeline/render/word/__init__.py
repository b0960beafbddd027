"""The Word document: the municipality's template, filled."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pipeline.render.format import Adopted, Format
from pipeline.render.templates import Templates
from pipeline.view import Profile, View


def _render(view: View, templates: Templates, cache: Path) -> Mapping[str, bytes]:
    from pipeline.render.word.document import render_docx  # noqa: PLC0415 - heavy only when used

    return {f"{view.report}.docx": render_docx(view, templates, cache / "png")}


def _adopt(data: bytes, profile: Profile) -> Adopted:
    from pipeline.render.word.adopt.make import adopt  # noqa: PLC0415 - heavy only when used

    return adopt(data, profile)


FORMAT: Final = Format(
    "docx", "Word", "*.docx", _render, endings=(".docx", ".dotx", ".docm", ".dotm"), adopt=_adopt
)
