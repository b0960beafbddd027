"""The follow-up of the year: prognosrapport, månadsrapport and åtgärdsuppföljning, made of the same chapters (domain.md 3.6)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.reports import proposals
from pipeline.reports.base import Report, Source, section
from pipeline.reports.placed import placed
from pipeline.reports.uppfoljning import committees, economy, follow_up, owned, summary
from pipeline.text import genitive
from pipeline.view import Section, View

_GUIDE: Final = (
    "En prognos är en bedömning av hur året slutar. Avvikelse med plus är bättre än budget, med minus sämre.",
    "Prognosen är före åtgärdernas effekt. Vad åtgärderna ger och vad som återstår av ett underskott står under rubriken Åtgärder.",
)

_GUIDE_OF_MEASURES: Final = (
    "Beslutad effekt är vad nämnden räknade med i förra prognosen. Väntad effekt är vad den räknar med nu, för hela året.",
)


def forecast(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the prognosrapport as one document. Nothing missing stops it: gaps become visible SAKNAS boxes."""
    companies = source.units("bolag")
    rest = section(
        "bolag-atgarder-risker",
        "Bolag, åtgärder och risker" if companies else "Åtgärder och risker",
        sections=(
            *((owned.companies(source),) if companies else ()),
            follow_up.measures_of(source, *source.central_text("atgarder")),
            source.told("risker", *economy.risks(source)),
        ),
        intro="Hur underskott möts och vad som kan ändra prognosen.",
    )
    chapters = (
        *proposals.chapter(source, "prognosrapport"),
        summary.chapter(source),
        committees.chapter(source),
        rest,
    )
    name = genitive(source.municipality.name)
    day = text.long_date(source.occasion.end)
    return (
        _view(
            source,
            "prognosrapport",
            f"Prognosrapport per {_day(source)}",
            chapters,
            f"{name} prognos för helåret per den {day}.",
            draft=draft,
        ),
    )


def month(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - as above
    """Return the månadsrapport as one document: the economy, the nämnder and the åtgärder in short."""
    chapters = (
        summary.of_month(source),
        section(
            "namnderna",
            "Nämnderna",
            *committees.of_month(source),
            sections=(follow_up.measures_of(source, brief=True),),
        ),
    )
    title = f"Månadsrapport {text.MONTHS[source.occasion.end.month - 1]} {source.year}"
    what = f"{genitive(source.municipality.name)} ekonomi till och med {_day(source)}."
    return (_view(source, "manadsrapport", title, chapters, what, draft=draft, short=True),)


def measures(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - as above
    """Return the åtgärdsuppföljning as one document: what was decided, what it has given, and what the kommunstyrelse thinks of it."""
    chapter = section(
        "uppfoljning",
        "Åtgärder och deras effekt",
        *source.central_text("bedomning"),
        *follow_up.tables(source),
    )
    title = f"Åtgärdsuppföljning {text.MONTHS[source.occasion.end.month - 1]} {source.year}"
    what = (
        f"Vad åtgärderna i {genitive(source.municipality.name)} nämnder har gett till och med {_day(source)}."
    )
    return (_view(source, "atgardsuppfoljning", title, (chapter,), what, draft=draft, short=True),)


def _day(source: Source) -> str:
    return text.long_date(source.occasion.end)


def _view(
    source: Source,
    report: str,
    title: str,
    chapters: tuple[Section, ...],
    what: str,
    *,
    draft: bool,
    short: bool = False,
) -> View:
    return source.view(
        report,
        title,
        placed(source, report, (chapter for chapter in chapters if chapter.blocks or chapter.sections)),
        draft=draft,
        guide=(*(_GUIDE_OF_MEASURES if report == "atgardsuppfoljning" else _GUIDE), source.amounts_in),
        description=what,
        short=short,
    )


_PARTS: Final = (
    "Förslag till beslut",
    "Sammanfattning",
    "Nämnderna",
    "Bolag, åtgärder och risker",
    "Åtgärder och risker",
)
PROGNOSRAPPORT: Final = Report("prognosrapport", "Prognosrapport", "prognos", forecast, _PARTS)
MANADSRAPPORT: Final = Report("manadsrapport", "Månadsrapport", "manad", month)
ATGARDSUPPFOLJNING: Final = Report("atgardsuppfoljning", "Åtgärdsuppföljning", "atgarder", measures)
