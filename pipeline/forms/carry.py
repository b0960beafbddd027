"""Older deliveries, a file or the folder of an occasion, and what the forms of an occasion are filled with from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from pipeline.collect import collect
from pipeline.config import Municipality, Occasion
from pipeline.forms.carried import Source, has_no_place, told
from pipeline.forms.carry_excel import carried_values
from pipeline.forms.carry_word import Pieces, carried_texts
from pipeline.forms.excel_job import Values
from pipeline.model import Delivery, Origin, Problem, Published, Severity
from pipeline.read.archive import Unreadable
from pipeline.read.cells import Book
from pipeline.read.docx import open_paper
from pipeline.read.excel import identity, read_workbook
from pipeline.read.remarks import drawings, remarks
from pipeline.read.word import read_document
from pipeline.read.word_pieces import Paper
from pipeline.read.xlsx import open_book
from pipeline.schemas import asked, asked_texts, forms_for
from pipeline.schemas.base import ExcelForm, WordForm

Key = tuple[str, str]
"""A unit's id and the key of a form."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What forms are filled with, by unit and form, and what was found on the way; ``whole`` tells that an occasion was carried."""

    values: Mapping[Key, Values] = field(default_factory=dict)
    texts: Mapping[Key, Mapping[str, Pieces]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    whole: bool = False

    def has(self, unit: str, form: str) -> bool:
        """Tell whether an older delivery of a form was carried."""
        return (unit, form) in self.values or (unit, form) in self.texts


def carry(
    paths: Iterable[Path], municipality: Municipality, occasion: Occasion, published: Mapping[str, Published]
) -> Carried:
    """Return what the forms of an occasion are filled with from files and folders of occasions.

    Of an occasion of another period only what lasts is carried (``schemas.lasting``). Problems: what the readers find in the files, and
    FIL8 for each cell or paragraph without a place. A second delivery of the same form is told and not used.
    """
    carrying = _Carrying(municipality, occasion, published)
    for path in paths:
        if path.is_dir():
            carrying.add_folder(path)
        else:
            carrying.add(path, path.as_posix(), None, occasion.id)
    return carrying.result()


class _Carrying:
    """Older deliveries being carried into the forms of an occasion."""

    def __init__(
        self, municipality: Municipality, occasion: Occasion, published: Mapping[str, Published]
    ) -> None:
        self.municipality, self.occasion, self.published = municipality, occasion, published
        self.values: dict[Key, Values] = {}
        self.texts: dict[Key, Mapping[str, Pieces]] = {}
        self.problems: list[Problem] = []
        self.whole = False
        self.first: dict[Key, str] = {}
        self.periods: dict[str, None] = {}

    def add_folder(self, folder: Path) -> None:
        whole = folder.resolve()
        old = self.municipality.occasion(whole.name) or self.occasion
        there = replace(self.municipality, folder=whole.parent)
        files, problems = collect(there, replace(old, id=whole.name))
        if not files:
            message, hint = (
                f"I mappen {whole.name} finns inget att föra över.",
                "Ange ett tillfälles mapp eller en fil.",
            )
            problems = (Problem(Severity.ERROR, "FIL1", message, hint, None, Origin(folder.as_posix())),)
        self.problems += problems
        before = len(self.first)
        for file in files:
            self.add(file.path, file.name, file.unit, old.id)
        self.whole = self.whole or len(self.first) > before

    def add(self, path: Path, name: str, unit: str | None, unmarked: str) -> None:
        """Add a file of a unit's folder, or of none; one that does not say itself when it is from is from the occasion ``unmarked``."""
        opened = _opened(path)
        facts = identity(opened) if isinstance(opened, Book) else opened.properties if opened else {}
        when = facts.get("kr_tillfalle") or unmarked
        beside = path.resolve().parent.name  # tells whose an unmarked file is
        if unit is None and not facts and self.municipality.unit(beside):
            unit = beside
        known = self.municipality.occasion(when)
        old = known or replace(self.occasion, id=when)
        read = (
            read_document(path, name, self.municipality, old, unit)
            if _is_word(path)
            else read_workbook(path, name, self.municipality, old, unit)
        )
        problem = self._unusable(read.delivery, read.foreign, name)
        if opened is None or read.delivery.form is None or problem:
            errors = [one for one in read.problems if one.severity is Severity.ERROR]
            self.problems += [*errors, *([problem] if problem else [])]
            return
        same = old.id == self.occasion.id or (known is not None and _same_period(old, self.occasion))
        source = Source(name, read.delivery.unit or "", read.delivery.form, old, same)
        if not source.same_period:
            self.periods[old.id] = None
        self._carry(opened, source)
        if source.same_period:
            data = path.read_bytes()
            self.problems += [
                has_no_place(source, "", "En bild eller ett diagram", name) for name in drawings(data)
            ]
            self.problems += [
                has_no_place(source, one.place, "Kommentaren", one.words) for one in remarks(data)
            ]

    def _carry(self, opened: Book | Paper, source: Source) -> None:
        form = self._form(source.unit, source.form)
        key = (source.unit, source.form)
        if isinstance(opened, Book) and isinstance(form, ExcelForm):
            wanted = asked(form, self.municipality, self.occasion, source.unit)
            self.values[key], problems = carried_values(
                opened, wanted, source, self.municipality, self.published
            )
        elif isinstance(opened, Paper) and isinstance(form, WordForm):
            texts = asked_texts(form, self.municipality, self.occasion, source.unit)
            self.texts[key], problems = carried_texts(opened, texts, source, self.municipality)
        else:
            return
        self.first[key] = source.name
        self.problems += problems

    def _form(self, unit: str, form: str) -> ExcelForm | WordForm | None:
        """Return the form of the occasion that a unit's older one is carried into."""
        whose = self.municipality.unit(unit)
        if whose is None or not whose.active(self.occasion):
            return None
        return next(
            (one for one in forms_for(self.occasion.kind, whose.fills_in_as) if one.key == form), None
        )

    def _unusable(self, delivery: Delivery, foreign: str, name: str) -> Problem | None:
        """Return why a file is not carried at all, None when it is or when its reader has told."""
        unit, form = delivery.unit, delivery.form or ""
        if foreign:
            message = f"Formuläret är gjort för kommunen ”{foreign}”, inte {self.municipality.form_id}. Inget är fört över."
            return Problem(Severity.ERROR, "FIL4", message, "", unit, Origin(name))
        if form and self._form(unit or "", form) is None:
            whose = self.municipality.name_of(unit or "")
            message = f"{whose} lämnar inte det här formuläret till {self.occasion.id}. Inget är fört över."
            hint = "Kommandot kommunrapport show visar vad som står i filen."
            return Problem(Severity.ERROR, "FIL4", message, hint, unit, Origin(name))
        first = self.first.get((unit or "", form))
        if first:
            message = f"Samma formulär är redan fört över från {first}. Den här filen är inte använd."
            return Problem(Severity.ERROR, "FIL4", message, "Ange den fil som gäller.", unit, Origin(name))
        return None

    def result(self) -> Carried:
        """Return what was carried, with a sentence for each other period about what of it was not."""
        source = Source("", "", "", self.occasion, same_period=False)
        sentences = (
            f"Id, namn och beskrivningar är överförda från {period} till {self.occasion.id}. "
            f"Svaren för {period} är inte med, utom där formuläret har en kolumn för dem."
            for period in self.periods
        )
        told_once = (
            replace(told(Severity.INFO, source, sentence), unit=None, origin=None) for sentence in sentences
        )
        return Carried(self.values, self.texts, (*self.problems, *told_once), self.whole)


def _same_period(old: Occasion, new: Occasion) -> bool:
    """Tell whether the answers of one occasion are those of another."""
    return (old.kind, old.start, old.end) == (new.kind, new.start, new.end)


def _is_word(path: Path) -> bool:
    return path.suffix.lower().startswith(".doc")


def _opened(path: Path) -> Book | Paper | None:
    """Return a file's content, None when it cannot be read (which its reader tells)."""
    try:
        data = path.read_bytes()
        return open_paper(data) if _is_word(path) else open_book(data)
    except (OSError, Unreadable):
        return None
