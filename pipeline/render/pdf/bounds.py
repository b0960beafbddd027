"""How long a part may be laid out, and what stands in the report and is told when it took longer.

The time is that of a processor and grows with the part, so that only what the layout engine cannot cope with is stopped: it takes about
a tenth of what is allowed. A machine ten times as slow may stop what another does not; then the build says so, and is no published one.
"""

from __future__ import annotations

from typing import Final

from pipeline.render.pdf.workers import Stopped
from pipeline.view import Callout, Paragraph, Run, Section

SECONDS: Final = 15  # of a processor, for any part
PER: Final = 10_000  # signs of HTML that give one second more
TITLE: Final = 120  # signs of a title that are kept
FRAME: Final = {
    "cover": "Omslaget",
    "contents": "Innehållsförteckningen",
    "back": "Baksidan",
}
_WHY: Final = {
    Stopped.TIME: "det skulle ta för lång tid",
    Stopped.MEMORY: "minnet räckte inte",
    Stopped.DEPTH: "listor eller tabeller ligger i varandra på för många nivåer",
    Stopped.CRASH: "programmet som gör sidorna avbröts (minnet kan ha tagit slut)",
}
_DEED: Final = "Korta kapitlets längsta texter och tabeller, eller dela upp dem, och bygg igen."
_INSTEAD: Final = (
    "Kapitlet kunde inte läggas ut som sidor: {}. Det finns i sin helhet i Word- och webbutgåvan."
)


def allowed(html: str) -> int:
    """Return how many seconds of a processor a part may take."""
    return SECONDS + len(html) // PER


def told(title: str, why: Stopped) -> str:
    """Return what is said of a part without pages: which, why, what to do."""
    return f"”{_short(title)}” kunde inte läggas ut som sidor: {_WHY[why]}. {_DEED}"


def notice(chapter: Section, why: Stopped) -> Section:
    """Return a chapter that says that it could not be laid out and why, with the headings that contents and links lead to."""
    box = Callout("warning", "Kapitlet saknas i PDF:en", (Paragraph((Run(_INSTEAD.format(_WHY[why])),)),))
    return Section(chapter.id, _short(chapter.title), (box,), tuple(map(_heading, chapter.sections)))


def _heading(section: Section) -> Section:
    return Section(section.id, _short(section.title), (), tuple(map(_heading, section.sections)))


def _short(words: str) -> str:
    return words if len(words) <= TITLE else f"{words[:TITLE].rstrip()}…"
