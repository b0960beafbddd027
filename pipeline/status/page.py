"""The state of deliveries as one web page: tables, the year wheel and the list of what is due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from markupsafe import Markup

from pipeline.render.look.palette import Palette
from pipeline.render.templates import Templates
from pipeline.status import Answer, Line, Round, Status
from pipeline.status.calendar import Event
from pipeline.status.wheel import wheel

TITLES: Final = ("Enhet", "Formulär", "Läge", "Inkom", "Version", "Fel", "Varningar", "Senast", "Dagar sent")
_SYMBOLS: Final = {"inlämnad": "✓", "saknas": "○", "oläsbar": "✕"}
_MARKS: Final = {"inlämnad": "there", "saknas": "missing", "oläsbar": "unreadable"}


def page(state: Status) -> bytes:
    """Return the page as a file; raises ``TemplateFault`` of the municipality's own templates."""
    templates = Templates((state.municipality.folder / "templates",))
    years = [
        _year(year, state.events) for year in sorted({event.day.year for event in state.events if event.day})
    ]
    told = {
        "municipality": state.municipality.name,
        "today": _day(state.today),
        "told": state.told,
        "titles": TITLES,
        "following": [_event(event) | {"waiting": _left(state.waiting(event))} for event in state.following],
        "rounds": [_round(one) for one in state.rounds],
        "years": years,
        "undated": [_event(event) for event in state.events if not event.day],
        **Palette.of_page(state.municipality.profile),
    }
    return templates.render("status.html.j2", **told).encode()


def _year(year: int, every: Sequence[Event]) -> dict[str, Any]:
    """Return a year: its wheel, and the list that the wheel's numbers are those of."""
    numbered = list(enumerate((event for event in every if event.day and event.day.year == year), 1))
    drawing = Markup(wheel(year, numbered))  # noqa: S704 - drawn by the program, its words escaped
    return {
        "year": year,
        "wheel": drawing,
        "events": [_event(event) | {"number": number} for number, event in numbered],
    }


def _round(one: Round) -> dict[str, Any]:
    return {
        "id": one.occasion.id,
        "title": one.title,
        "there": one.there,
        "late": one.late,
        "errors": one.errors,
        "warnings": one.warnings,
        "lines": [_line(line) for line in one.lines],
        "answered": one.answered,
        "questions": [_answer(each) for each in one.questions],
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "unit": line.unit.name,
        "file": line.file,
        "state": line.state,
        "symbol": _SYMBOLS[line.state],
        "mark": _MARKS[line.state],
        "arrived": line.arrived or ("okänt" if line.there else ""),
        "version": line.version or "",
        "errors": line.errors or "",
        "warnings": line.warnings or "",
        "due": _day(line.due),
        "late": line.late or "",
    }


def _answer(one: Answer) -> dict[str, str]:
    return {
        "question": one.question, "answer": one.answer or "obesvarad", "who": one.who, "day": one.day, "comment": one.comment,
        "symbol": "✓" if one.answer else "○", "mark": "there" if one.answer else "missing",
    }  # fmt: skip


def _event(event: Event) -> dict[str, Any]:
    return {
        "day": _day(event.day), "what": event.what, "who": event.who, "to": event.to, "when": event.when,
        "source": event.source.value, "basis": event.basis,
    }  # fmt: skip


def _left(count: int) -> str:
    return "allt har kommit" if not count else f"{count} formulär saknas"


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
