"""The accessible PDF: chapters laid out on their own, joined and tagged."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pipeline.render.format import Format
from pipeline.render.templates import Templates
from pipeline.view import View


def _render(view: View, templates: Templates, cache: Path) -> Mapping[str, bytes]:
    from pipeline.render.pdf.document import render_pdf  # noqa: PLC0415 - heavy only when used

    return {f"{view.report}.pdf": render_pdf(view, templates, cache / "pdf")}


FORMAT: Final = Format("pdf", "PDF", "*.pdf", _render, forks=True)
