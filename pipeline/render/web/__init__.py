"""The web edition: pages, data and the origin of each figure."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pipeline.render.format import Format
from pipeline.render.outward import Outward
from pipeline.render.templates import Templates
from pipeline.view import View


def _render(view: View, templates: Templates, _: Path) -> Mapping[str, bytes]:
    from pipeline.render.web.edition import render_web  # noqa: PLC0415 - heavy only when used

    return {f"{view.report}/{name}": data for name, data in render_web(view, templates).items()}


def _public(view: View, templates: Templates, outward: Outward) -> Mapping[str, bytes]:
    from pipeline.render.web.edition import render_web  # noqa: PLC0415 - heavy only when used

    return render_web(view, templates, outward)


def _statement(view: View, templates: Templates, outward: Outward) -> Mapping[str, bytes]:
    from pipeline.render.web.edition import render_statement  # noqa: PLC0415 - heavy only when used

    return render_statement(view, templates, outward)


FORMAT: Final = Format("html", "webb", "*/index.html", _render, public=_public, statement=_statement)
