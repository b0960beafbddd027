"""From views to files: Word, PDF and web. A format knows nothing of budgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pipeline.render.templates import Templates
from pipeline.view import View


@dataclass(frozen=True, slots=True)
class Format:
    """An output format: its key, and the function from a view to files by path relative to the occasion's folder."""

    key: str
    render: Callable[[View, Templates, Path], Mapping[str, bytes]]


def _docx(view: View, templates: Templates, _: Path) -> Mapping[str, bytes]:
    from pipeline.render.docx import render_docx  # noqa: PLC0415 - heavy only when used

    return {f"{view.report}.docx": render_docx(view, templates)}


def _pdf(view: View, templates: Templates, cache: Path) -> Mapping[str, bytes]:
    from pipeline.render.pdf import render_pdf  # noqa: PLC0415 - heavy only when used

    return {f"{view.report}.pdf": render_pdf(view, templates, cache / "pdf")}


def _html(view: View, templates: Templates, _: Path) -> Mapping[str, bytes]:
    from pipeline.render.html import render_web  # noqa: PLC0415 - heavy only when used

    return {f"{view.report}/{name}": data for name, data in render_web(view, templates).items()}


FORMATS: Final = (Format("docx", _docx), Format("pdf", _pdf), Format("html", _html))


def render(
    views: Iterable[View],
    wanted: Iterable[str],
    templates: Templates,
    cache: Path,
    tell: Callable[[str], None],
) -> tuple[Mapping[str, bytes], tuple[str, ...]]:
    """Return every file of the wanted formats, and a sentence for each format that cannot be made on this machine."""
    from pipeline.render.pdf import PdfUnavailable  # noqa: PLC0415 - heavy only when used

    files: dict[str, bytes] = {}
    lacking: list[str] = []
    chosen = set(wanted)
    for view in views:
        for each in FORMATS:
            if each.key not in chosen:
                continue
            tell(f"{view.title}: {each.key}")
            try:
                files |= each.render(view, templates, cache)
            except PdfUnavailable as reason:
                lacking.append(str(reason))
    return files, tuple(dict.fromkeys(lacking))
