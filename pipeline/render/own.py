"""What is wrong with the files in a municipality's own ``templates/``, found before anything is built."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from pipeline.faults import TemplateFault
from pipeline.model import Origin, Problem, Severity
from pipeline.render.links import missing
from pipeline.render.templates import Templates, decoded, leads_inside

FOLDER: Final = "templates"
PICTURES: Final = "html/bilder/"
_ASSETS: Final = ("fonts/", PICTURES)
_TEXTS: Final = (".css", ".j2", ".html", ".js")
_READ_BY_PEOPLE: Final = (".txt", ".md")
_WEB: Final = "html/web"


def template_problems(folder: Path, reports: Collection[str]) -> tuple[Problem, ...]:
    """Return what is wrong with the templates of a municipality's folder; ``reports`` are the keys of reports, which may have their own.

    Problems (MALL): a file that leads out of the folder, a name that nothing asks for, text that is not UTF-8, a tag that cannot be
    read, and a font or picture that is not there.
    """
    place = folder / FOLDER
    if not place.is_dir():
        return ()
    templates = Templates((place,))
    return tuple(
        sorted(
            (*_outside(place), *_unknown(templates, reports), *_faulty(templates)),
            key=Problem.sort_key,
        )
    )


def _problem(severity: Severity, message: str, hint: str, name: str, line: int = 0) -> Problem:
    return Problem(
        severity, "MALL", message, hint, None, Origin(f"{FOLDER}/{name}", f"rad {line}" if line else "")
    )


def _outside(place: Path) -> Iterator[Problem]:
    if not leads_inside(place.parent, place):
        yield Problem(
            Severity.ERROR,
            "MALL",
            "Mappen templates är en länk ut ur kommunens mapp och används inte.",
            "Lägg en kopia av mappen i kommunens mapp i stället.",
            None,
            Origin(FOLDER),
        )
        return
    for path in sorted(place.rglob("*")):
        if path.is_symlink() and not leads_inside(place, path):
            yield _problem(
                Severity.ERROR,
                "Filen är en länk ut ur mappen templates och används inte.",
                "Lägg en kopia av filen i mappen i stället.",
                path.relative_to(place).as_posix(),
            )


def _unknown(templates: Templates, reports: Collection[str]) -> Iterator[Problem]:
    """Yield a problem for each file that nothing will ask for."""
    package = Templates()
    known = {*package.names(), *(f"docx/{report}.docx" for report in reports)}
    own = templates.own()
    texts = {name: _text(templates, name) for name in own if name.endswith(_TEXTS)}
    for name in own:
        if name in known or name.startswith(_ASSETS) or name.endswith(_READ_BY_PEOPLE):
            continue
        short = name.rpartition("/")[2]
        if name.startswith("html/") and any(short in text for other, text in texts.items() if other != name):
            continue
        nearest = _nearest(name, known)
        yield _problem(
            Severity.WARNING,
            "Filen används inte: programmet har ingen mall med det namnet.",
            f"Menas {nearest}? Byt namn på filen, eller ta bort den."
            if nearest
            else "Ta bort filen, eller se docs/mallar.md vad mallarna heter.",
            name,
        )


def _nearest(name: str, known: Collection[str]) -> str:
    """Return the known name that a name is most like, by its last part first."""
    short = {
        each.rpartition("/")[2].casefold(): each for each in sorted(known) if not each.startswith("fonts/")
    }
    found = difflib.get_close_matches(name.rpartition("/")[2].casefold(), short, 1, 0.6)
    return f"{FOLDER}/{short[found[0]]}" if found else ""


def _text(templates: Templates, name: str) -> str:
    return templates.data(name).decode("utf-8", "replace")


def _faulty(templates: Templates) -> Iterator[Problem]:
    for name in templates.own("html"):
        if not name.endswith(_TEXTS):
            continue
        try:
            text = decoded(f"{FOLDER}/{name}", templates.data(name))
        except TemplateFault as fault:
            yield _problem(Severity.ERROR, str(fault), "I Anteckningar: Spara som, kodning UTF-8.", name)
            continue
        if name.endswith(".j2"):
            yield from _syntax(templates, name, text)
        yield from _lacking(templates, name, text)


def _syntax(templates: Templates, name: str, text: str) -> Iterator[Problem]:
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415 - only where there are own templates

    from pipeline.render.markup.told import told_in  # noqa: PLC0415 - as above

    try:
        templates.html.compile(text, name)
    except TemplateSyntaxError as error:
        line, said = told_in(error, text.splitlines(), error.lineno)
        yield _problem(Severity.ERROR, f"Mallen {said}", "Jämför med programmets mall.", name, line)


def _lacking(templates: Templates, name: str, text: str) -> Iterator[Problem]:
    web = name.startswith(_WEB)
    for line, address in missing(text, web_files(templates) if web else frozenset(templates.names())):
        hint = (
            "Lägg bilder i templates/html/bilder och skriv bilder/namnet, typsnitt (WOFF2) i templates/fonts och skriv fonts/namnet."
            if web
            else "Lägg filen i templates/html/bilder eller templates/fonts, och skriv html/bilder/namnet eller fonts/namnet."
        )
        yield _problem(
            Severity.ERROR, f"Filen ”{address}” som mallen hänvisar till finns inte.", hint, name, line
        )


def web_files(templates: Templates) -> frozenset[str]:
    """Return the addresses that a page or style sheet of the web edition may refer to, besides the pages themselves."""
    fonts = {
        f"fonts/{name.rpartition('/')[2]}" for name in templates.names("fonts") if name.endswith(".woff2")
    }
    pictures = {f"bilder/{name.removeprefix(PICTURES)}" for name in templates.names(PICTURES)}
    return frozenset(
        fonts
        | pictures
        | {
            "bilder/omslag.svg",
            "bilder/ikon.svg",
            "bilder/delning.png",
            "stil.css",
            "utskrift.css",
            "skript.js",
            "sok.js",
            "sokindex.js",
        }
    )
