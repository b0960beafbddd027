"""The accessible PDF: chapters laid out on their own, joined and tagged."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pipeline.faults import TemplateFault
from pipeline.render.format import Format, PartlyMade
from pipeline.render.templates import Templates
from pipeline.view import View


def _render(view: View, templates: Templates, cache: Path) -> Mapping[str, bytes]:
    from pipeline.render.pdf.document import render_pdf  # noqa: PLC0415 - heavy only when used

    lacking: list[str] = []
    try:
        files = {f"{view.report}.pdf": render_pdf(view, templates, cache / "pdf", tell=lacking.append)}
    except RuntimeError as error:  # the layout engine, or what tags the pages, says no
        if not (own := templates.own("html")):
            raise
        said = str(error).strip().rpartition("\n")[2]
        raise TemplateFault(
            f"PDF:en blir inte riktig med kommunens egna mallar ({', '.join(own)}). Programmet som gör sidorna säger: {said} "
            "Jämför filerna med programmets, eller flytta undan dem en i taget."
        ) from error
    if lacking:
        raise PartlyMade(files, tuple(f"{view.title}: {sentence}" for sentence in lacking))
    return files


FORMAT: Final = Format("pdf", "PDF", "*.pdf", _render, forks=True)
