"""From views to files: Word, PDF and web. A format knows nothing of budgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pipeline.render.beside import beside
from pipeline.render.templates import Templates
from pipeline.view import View


@dataclass(frozen=True, slots=True)
class Format:
    """An output format: its key, and the function from a view to files by path relative to the occasion's folder."""

    key: str
    render: Callable[[View, Templates, Path], Mapping[str, bytes]]


def _docx(view: View, templates: Templates, cache: Path) -> Mapping[str, bytes]:
    from pipeline.render.word.document import render_docx  # noqa: PLC0415 - heavy only when used

    return {f"{view.report}.docx": render_docx(view, templates, cache / "png")}


def _pdf(view: View, templates: Templates, cache: Path) -> Mapping[str, bytes]:
    from pipeline.render.pdf.document import render_pdf  # noqa: PLC0415 - heavy only when used

    return {f"{view.report}.pdf": render_pdf(view, templates, cache / "pdf")}


def _html(view: View, templates: Templates, _: Path) -> Mapping[str, bytes]:
    from pipeline.render.web.edition import render_web  # noqa: PLC0415 - heavy only when used

    return {f"{view.report}/{name}": data for name, data in render_web(view, templates).items()}


FORMATS: Final = (Format("docx", _docx), Format("pdf", _pdf), Format("html", _html))


def render(
    views: Iterable[View],
    wanted: Iterable[str],
    templates: Templates,
    cache: Path,
    tell: Callable[[str], None],
) -> tuple[Mapping[str, bytes], tuple[str, ...]]:
    """Return every file of the wanted formats, and a sentence for each format that cannot be made on this machine.

    Word and web are made in a process of their own while the PDF is laid out.
    """
    from pipeline.render.pdf.document import PdfUnavailable  # noqa: PLC0415 - heavy only when used

    every, chosen = tuple(views), set(wanted)
    light = [each for each in FORMATS if each.key in chosen and each.key != "pdf"]

    def others() -> dict[str, bytes]:
        return {
            name: data
            for view in every
            for each in light
            for name, data in each.render(view, templates, cache).items()
        }

    tell("gör " + ", ".join(sorted(chosen)))
    finish = beside(others) if light and "pdf" in chosen else others
    files: dict[str, bytes] = {}
    lacking: list[str] = []
    for view in every if "pdf" in chosen else ():
        try:
            files |= _pdf(view, templates, cache)
        except PdfUnavailable as reason:
            lacking.append(str(reason))
    return finish() | files, tuple(dict.fromkeys(lacking))
