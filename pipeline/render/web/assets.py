"""What lies beside the pages: style sheets, scripts, the index of the search, pictures and fonts."""

from __future__ import annotations

from typing import Final

from pipeline.faults import TemplateFault
from pipeline.render.links import missing
from pipeline.render.markup.phone import CARDS, NARROWEST, WIDEST
from pipeline.render.motif import motif
from pipeline.render.web import about
from pipeline.render.web.search import search_index
from pipeline.render.web.site import ENDINGS, SHARED, Edition
from pipeline.render.web.theme import drawing_colours, theme

FONTS: Final = (  # file, family, style, weight
    ("source-sans-3/SourceSans3-Regular", "Source Sans 3", "normal", 400),
    ("source-sans-3/SourceSans3-It", "Source Sans 3", "italic", 400),
    ("source-sans-3/SourceSans3-Semibold", "Source Sans 3", "normal", 600),
    ("source-serif-4/SourceSerif4-Regular", "Source Serif 4", "normal", 400),
    ("source-serif-4/SourceSerif4-Semibold", "Source Serif 4", "normal", 600),
    ("source-serif-4/SourceSerif4Display-Semibold", "Source Serif 4 Display", "normal", 600),
)
SHEETS: Final = {"stil.css": "html/web.css.j2", "utskrift.css": "html/web_print.css.j2"}
COVER: Final = 'viewBox="0 0 210 140" width="1200" height="800"'  # what the start page shows of the motif


def add_assets(edition: Edition) -> None:
    """Add what the pages fetch. Raises ``TemplateFault`` when a style sheet names a file that is not there."""
    view, templates, chosen = edition.view, edition.templates, edition.view.picture("omslag")
    edition.files["stil.css"] = templates.render(
        "web.css.j2",
        light=theme(view.profile, dark=False),
        dark=theme(view.profile, dark=True),
        focus=chosen.focus if chosen else "",
        drawn=drawing_colours(view.profile, dark=True),
        fonts=[(name.rpartition("/")[2], *face) for name, *face in FONTS],
        cards=CARDS,
        narrowest=NARROWEST,
        widest=WIDEST,
    ).encode()
    edition.files["utskrift.css"] = templates.render(
        "web_print.css.j2",
        view=view,
        light=theme(view.profile, dark=False),
        drawn=drawing_colours(view.profile, dark=False),
    ).encode()
    edition.files["skript.js"] = templates.data("html/web.js")
    edition.files["sok.js"] = templates.data("html/web_search.js")
    edition.files["sokindex.js"] = search_index(view, edition.address, edition.terms, edition.year)
    edition.files["bilder/omslag.svg"] = motif(view.profile, templates, COVER).encode()
    edition.files["bilder/ikon.svg"] = about.icon(view.profile)
    edition.files[SHARED] = about.shared(view, templates, edition.finding)
    if edition.outward.address:
        names = sorted(name for name in edition.files if name.endswith(".html") and name not in edition.moved)
        edition.files["sitemap.xml"] = about.sitemap(edition.outward.address, names, view.date)
    if view.profile.logo:
        edition.files[f"bilder/logotyp.{ENDINGS.get(view.profile.logo_mime, 'svg')}"] = view.profile.logo
    for name, *_ in FONTS:
        edition.files[f"fonts/{name.rpartition('/')[2]}.woff2"] = templates.data(f"fonts/{name}.woff2")
    for name in templates.own("html/bilder"):
        edition.files[f"bilder/{name.removeprefix('html/bilder/')}"] = templates.data(name)
    for name in templates.own("fonts"):
        if name.endswith(".woff2"):
            edition.files[f"fonts/{name.rpartition('/')[2]}"] = templates.data(name)
    for folder in sorted({name.partition("/")[0] for name, *_ in FONTS}):
        edition.files[f"fonts/OFL-{folder}.txt"] = templates.data(f"fonts/{folder}/OFL.txt")
    for sheet, template in SHEETS.items():
        for line, address in missing(edition.files[sheet].decode(), edition.files):
            raise TemplateFault(
                f"Webbens formatmall ({template}, rad {line} i {sheet}): filen ”{address}” finns inte i webbutgåvan."
            )
