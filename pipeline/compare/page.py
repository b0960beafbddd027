"""A comparison as one web page without script, to attach to a protokoll."""

from __future__ import annotations

from typing import Any

from pipeline.compare import said
from pipeline.compare.change import Change, Comparison, Printed
from pipeline.render.look.palette import Palette
from pipeline.render.templates import Templates
from pipeline.view import Profile


def page(found: Comparison) -> bytes:
    """Return the page as a file."""
    files = [
        {"path": path, "about": said.about(file), "changes": [_change(found, one) for one in changes]}
        for path, file, changes in said.by_file(found)
    ]
    rest = [(said.SHARED, found.shared), (said.UNEXPLAINED, found.unexplained)]
    told = {
        "municipality": found.new.get("name", ""),
        "old": found.old,
        "new": found.new,
        "told": [*found.told, *([sentence] if (sentence := said.saved_again(found)) else [])],
        "equal": said.EQUAL if found.empty else "",
        "files": files,
        "rest": [{"title": title, "lines": _lines(figures)} for title, figures in rest if figures],
        **Palette.of_page(Profile()),
    }
    return Templates().render("compare.html.j2", **told).encode()


def _change(found: Comparison, change: Change) -> dict[str, Any]:
    return {
        "number": change.number,
        "heading": said.heading(change),
        "old": change.old,
        "new": change.new,
        "difference": change.difference,
        "words": [{"tag": tag, "text": text} for tag, text in said.pieces(change)],
        "lines": _lines(found.following(change.number)),
    }


def _lines(figures: tuple[Printed, ...]) -> list[dict[str, Any]]:
    return [
        {
            "where": line.where, "what": line.what, "old": line.old, "new": line.new, "difference": line.difference,
            "causes": ", ".join(map(str, line.causes)),
        }
        for line in said.lines(figures)
    ]  # fmt: skip
