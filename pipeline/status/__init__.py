"""Who has handed in what: unit by form, when, which version, what is wrong with it and how late it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from pipeline.checked import Checked
from pipeline.config import Municipality, Occasion, Unit
from pipeline.kinds import kind
from pipeline.model import Delivery, Problem, Severity
from pipeline.receive.receipts import BrokenReceipt, Receipt, receipts
from pipeline.schemas import forms_for
from pipeline.schemas.base import ExcelForm, WordForm
from pipeline.schemas.questions import FRAGOR, asked_in
from pipeline.status.calendar import Event, events

ASK: Final = "Ange --today ÅÅÅÅ-MM-DD för att se vad som är sent och vilken frist som är nästa."


@dataclass(frozen=True, slots=True)
class Line:
    """A form that a unit hands in: how it stands. ``late`` is in days, None where it is not known or not so."""

    unit: Unit
    form: str  # its title
    file: str
    state: str  # saknas, oläsbar, inlämnad
    arrived: str = ""  # the day, as far as it is known
    version: int = 0
    errors: int = 0
    warnings: int = 0
    due: dt.date | None = None
    late: int | None = None

    @property
    def there(self) -> bool:
        """Tell whether the form has come and could be read."""
        return self.state == "inlämnad"


@dataclass(frozen=True, slots=True)
class Answer:
    """A question that a person answers, and the answer; empty words where there is none yet."""

    question: str
    answer: str = ""
    who: str = ""
    day: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """An occasion and how its forms stand."""

    occasion: Occasion
    lines: tuple[Line, ...]
    errors: int
    warnings: int
    questions: tuple[Answer, ...] = ()

    @property
    def title(self) -> str:
        """Return what the occasion is called."""
        return f"{kind(self.occasion.kind).title} {self.occasion.year}"

    @property
    def there(self) -> int:
        """Return how many forms have come."""
        return sum(line.there for line in self.lines)

    @property
    def late(self) -> int:
        """Return how many forms are late and have not come."""
        return sum(bool(line.late) and not line.there for line in self.lines)

    @property
    def answered(self) -> int:
        """Return how many of the questions somebody has answered."""
        return sum(bool(one.answer) for one in self.questions)


@dataclass(frozen=True, slots=True)
class Status:
    """How a municipality's deliveries stand, what is due in its years, and what could not be read on the way."""

    municipality: Municipality
    rounds: tuple[Round, ...]
    events: tuple[Event, ...]
    told: tuple[str, ...] = ()
    today: dt.date | None = None

    @property
    def following(self) -> tuple[Event, ...]:
        """Return what is handed in at the next deadline; nothing when no day is given."""
        coming = [
            one for one in self.events if self.today and one.kinds and one.day and one.day >= self.today
        ]
        first = min((one.day for one in coming if one.day), default=None)
        return tuple(one for one in coming if one.day == first)

    def waiting(self, event: Event) -> int:
        """Return how many forms that are due have not come."""
        return sum(
            not line.there
            for one in self.rounds
            if one.occasion.id == event.occasion
            for line in one.lines
            if line.unit.kind in event.kinds
        )


def status(every: Sequence[Checked], today: dt.date | None = None, wrong_settings: int = 0) -> Status:
    """Return how the occasions of one municipality stand, as they were checked; ``wrong_settings`` is how many errors its settings have."""
    municipality = every[0].municipality
    told = (
        [f"Kommunens inställningar har {wrong_settings} fel; kör kommunrapport check."]
        if wrong_settings
        else []
    )
    rounds = tuple(_round(checked, today, told) for checked in every)
    dates, wrong = events(municipality, [checked.occasion for checked in every])
    return Status(municipality, rounds, dates, (*dict.fromkeys(told), *wrong), today)


def _round(checked: Checked, today: dt.date | None, told: list[str]) -> Round:
    errors, warnings = (
        sum(one.severity is severity for one in checked.problems)
        for severity in (Severity.ERROR, Severity.WARNING)
    )
    return Round(
        checked.occasion, tuple(_lines(checked, today, told)), errors, warnings, tuple(_questions(checked))
    )


def _questions(checked: Checked) -> Iterator[Answer]:
    """Yield the questions of an occasion: those of its sheet, then the declared ones that do not stand there."""
    rows = checked.dataset.of(FRAGOR.key)
    for row in rows:
        day = row.values.get("datum")
        said = day.isoformat() if isinstance(day, dt.date) else ""
        yield Answer(row.text("fraga"), row.text("svar"), row.text("vem"), said, row.text("kommentar"))
    there = {row.key for row in rows}
    for one in asked_in(checked.occasion.kind, checked.municipality.settings):
        if one.key not in there:
            yield Answer(one.question)


def _lines(checked: Checked, today: dt.date | None, told: list[str]) -> Iterator[Line]:
    municipality, occasion = checked.municipality, checked.occasion
    for unit in municipality.units:
        if not unit.active(occasion):
            continue
        try:
            known = receipts(municipality, occasion.id, unit.id)
        except BrokenReceipt as fault:
            known = ()
            told.append(str(fault))
        for form in forms_for(occasion.kind, unit.fills_in_as):
            yield _line(checked, unit, form, known, today)


def _line(
    checked: Checked, unit: Unit, form: ExcelForm | WordForm, known: Sequence[Receipt], today: dt.date | None
) -> Line:
    due = checked.occasion.due.get(unit.kind)
    own = [one for one in checked.dataset.deliveries if one.unit == unit.id]
    delivery = next((one for one in own if one.form == form.key), None)
    if delivery is None:
        broken = next((one for one in own if one.form is None and _alike(one, form)), None)
        late = (today - due).days if today and due and today > due else None
        problems = _problems(checked, broken.path) if broken else ()
        return Line(unit, form.title, form.file, "oläsbar" if broken else "saknas", due=due, late=late, errors=_count(problems, Severity.ERROR), warnings=_count(problems, Severity.WARNING))  # fmt: skip
    receipt = next((one for one in known if one.sha256 == delivery.sha256), None)
    arrived = receipt.when[:10] if receipt else ""
    came = _day(arrived)
    late = (came - due).days if today and due and came and came > due else None
    problems = _problems(checked, delivery.path)
    return Line(unit, form.title, form.file, "inlämnad", arrived, receipt.version if receipt else 0, _count(problems, Severity.ERROR), _count(problems, Severity.WARNING), due, late)  # fmt: skip


def _day(words: str) -> dt.date | None:
    with suppress(ValueError):
        return dt.date.fromisoformat(words)
    return None


def _alike(delivery: Delivery, form: ExcelForm | WordForm) -> bool:
    """Tell whether a file that could not be used is of the program that a form is filled in with."""
    return delivery.path.rpartition(".")[2].lower().startswith("xls") is isinstance(form, ExcelForm)


def _problems(checked: Checked, path: str) -> tuple[Problem, ...]:
    return tuple(one for one in checked.problems if one.origin and one.origin.file == path)


def _count(problems: Sequence[Problem], severity: Severity) -> int:
    return sum(one.severity is severity for one in problems)
