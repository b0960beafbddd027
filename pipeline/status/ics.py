"""Deadlines as a calendar file (iCalendar, RFC 5545): whole days, the same bytes for the same dates."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator
from typing import Final

from pipeline.status.calendar import Event

_OCTETS: Final = 75  # of a line, before it is folded


def ics(events: Iterable[Event], municipality: str, name: str, stamp: dt.date) -> bytes:
    """Return the events that have a day as a calendar; ``stamp`` is the day it is said to be made."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//kommunrapport//arshjul//SV",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    for event in events:
        if event.day:
            lines += _event(event, event.day, municipality, stamp)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(event: Event, day: dt.date, municipality: str, stamp: dt.date) -> Iterator[str]:
    mark = hashlib.sha256(f"{municipality}\0{event.key}".encode()).hexdigest()[:32]
    about = [
        f"{word}: {value}"
        for word, value in (
            ("Vem", event.who),
            ("Till", event.to),
            ("När", event.when),
            ("Grund", event.basis),
        )
        if value
    ]
    yield "BEGIN:VEVENT"
    yield f"UID:{mark}@kommunrapport"
    yield f"DTSTAMP:{stamp:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + dt.timedelta(1):%Y%m%d}"
    yield f"SUMMARY;LANGUAGE=sv:{_text(event.what)}"
    if about:
        yield f"DESCRIPTION;LANGUAGE=sv:{_text(chr(10).join(about))}"
    yield f"CATEGORIES:{_text(event.source.value)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(words: str) -> str:
    """Return a text as the format writes it."""
    for sign, written in (
        ("\\", "\\\\"),
        (";", "\\;"),
        (",", "\\,"),
        ("\r\n", "\n"),
        ("\r", "\n"),
        ("\n", "\\n"),
    ):
        words = words.replace(sign, written)
    return "".join(sign for sign in words if sign.isprintable() or sign == "\N{NO-BREAK SPACE}")


def _folded(line: str) -> bytes:
    """Return a line with its end, broken between letters where it is longer than lines may be."""
    parts: list[bytes] = [b""]
    for sign in line:
        data = sign.encode("utf-8", "replace")
        if len(parts[-1]) + len(data) > _OCTETS - (len(parts) > 1):
            parts.append(b"")
        parts[-1] += data
    return b"\r\n ".join(parts) + b"\r\n"
