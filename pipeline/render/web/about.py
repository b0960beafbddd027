"""What the edition tells machines of itself: its address, schema.org, a map of its pages, its icon, and the picture that is shown where it is shared."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import quote

from markupsafe import Markup, escape

from pipeline.colour import BLACK, WHITE, mix, toward
from pipeline.render.charts.pen import wrap
from pipeline.render.motif import motif
from pipeline.render.templates import Templates
from pipeline.signs import for_screens
from pipeline.text import clean
from pipeline.view import Profile, Table, View
from pipeline.words import plain

WIDTH, HEIGHT = 1200, 630  # of the picture that is shared
_BAND: Final = 7.0  # the contrast of white words on the picture
_LINES: Final = 4
_SIZES: Final = (76, 64, 54, 46)
_ROOM: Final = 620.0


# -- schema.org -----------------------------------------------------------------------------------
def report(view: View, at: str, finding: str) -> Markup:
    """Return the report as schema.org knows it, for a script element that is data."""
    made = {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": view.title,
        "headline": finding or view.title,
        "description": view.description or view.title,
        "inLanguage": "sv",
        "dateCreated": view.date,
        "creativeWorkStatus": "Draft" if view.draft else "Published",
        "temporalCoverage": view.period,
        "publisher": _publisher(view),
        "hasPart": [{"@type": "Chapter", "name": chapter.title} for chapter in view.chapters],
    }
    return _written(made | ({"url": at, "image": f"{at}bilder/delning.png"} if at else {}))


def dataset(view: View, at: str, files: Iterable[tuple[Table, str]]) -> Markup:
    """Return the tables as a schema.org data set, each table a file to fetch."""
    made = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": f"Tabeller i {view.title}, {view.municipality}",
        "description": f"Alla tabeller i {view.title} som CSV-filer, oavrundade. {view.description}".strip(),
        "inLanguage": "sv",
        "temporalCoverage": view.period,
        "isAccessibleForFree": True,
        "creator": _publisher(view),
        "distribution": [
            {
                "@type": "DataDownload",
                "name": plain(table.caption),
                "encodingFormat": "text/csv",
                "contentUrl": f"{at}{quote(name)}",
            }
            for table, name in files
        ],
    }
    return _written(made | ({"url": f"{at}tabeller.html"} if at else {}))


def _publisher(view: View) -> dict[str, str]:
    site = {"url": view.web_address} if view.web_address else {}
    return {"@type": "GovernmentOrganization", "name": view.municipality, **site}


def _written(made: Mapping[str, Any]) -> Markup:
    told = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    for char in "<>&":  # so that no text can end the element
        told = told.replace(char, f"\\u{ord(char):04x}")
    return Markup(for_screens(clean(told)))  # noqa: S704 - escaped above


def sitemap(at: str, names: Iterable[str], date: str) -> bytes:
    """Return the map of the pages (sitemaps.org), with the day of the report."""
    told = f"<lastmod>{escape(date)}</lastmod>" if date else ""
    lines = [
        f"<url><loc>{escape(at + ('' if name == 'index.html' else quote(name)))}</loc>{told}</url>"
        for name in names
    ]
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return (head + "\n".join(lines) + "\n</urlset>\n").encode()


# -- pictures -------------------------------------------------------------------------------------
def icon(profile: Profile) -> bytes:
    """Return the icon of the edition as SVG: bars on the municipality's colour."""
    ground = toward(profile.primary, BLACK, WHITE, _BAND)
    bars = "".join(
        f'<rect x="{x}" y="{26 - high}" width="4" height="{high}"/>'
        for x, high in ((7, 8), (14, 13), (21, 18))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="{ground}"/>'
        f'<g fill="#ffffff">{bars}</g></svg>\n'
    ).encode()


def shared(view: View, templates: Templates, finding: str) -> bytes:
    """Return the picture that is shown where the report is shared, as PNG: its name and what it says, beside the drawn motif."""
    import resvg_py  # noqa: PLC0415 - loaded when there is something to draw

    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=clean(shared_svg(view, templates, finding)),
            width=WIDTH,
            skip_system_fonts=True,
            font_files=[str(path) for path in templates.fonts()],
            sans_serif_family="Source Sans 3",
            serif_family="Source Serif 4",
            font_family="Source Sans 3",
        )
    )


def shared_svg(view: View, templates: Templates, finding: str) -> str:
    """Return the picture to share as SVG."""
    ground = toward(view.profile.primary, BLACK, WHITE, _BAND)
    size, lines = _set(for_screens(finding or view.title))
    top = HEIGHT / 2 - (len(lines) - 1) * size * 0.55 + size * 0.3
    words = "".join(
        f'<text x="64" y="{top + number * size * 1.12:.1f}" font-size="{size}" font-family="Source Serif 4 Display Semibold">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    title = view.title if finding else ""
    drawn = motif(
        view.profile,
        templates,
        f'viewBox="0 0 157.5 140" x="{WIDTH - 472}" y="0" width="472" height="{HEIGHT}" preserveAspectRatio="xMidYMax slice"',
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{ground}"/>{drawn}'
        f'<g fill="#ffffff"><text x="64" y="92" font-size="34" font-family="Source Sans 3 Semibold">{escape(for_screens(view.municipality))}</text>{words}'
        f'<text x="64" y="{HEIGHT - 58}" font-size="34" fill="{mix(ground, WHITE, 0.86)}">{escape(for_screens(title))}</text></g></svg>'
    )


def _set(words: str) -> tuple[int, list[str]]:
    """Return the largest size at which words stand on few lines, and the lines; what does not fit ends in an ellipsis."""
    for size in _SIZES[:-1]:
        lines = wrap(words, _ROOM, size, bold=True, most=_LINES + 1)
        if len(lines) <= _LINES:
            return size, lines
    return _SIZES[-1], wrap(words, _ROOM, _SIZES[-1], bold=True, most=_LINES)
