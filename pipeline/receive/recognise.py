"""Whose a file is: by what it says of itself, else by its folder, name and contents, and then only when nothing else can be meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.config import Municipality, Occasion, Unit
from pipeline.read.archive import Unreadable
from pipeline.read.cells import Book
from pipeline.read.docx import open_paper
from pipeline.read.excel import guessed, identity
from pipeline.read.titles import plain
from pipeline.read.unreadable import EXCEL, WORD
from pipeline.read.word_headings import headings
from pipeline.read.word_pieces import Paper
from pipeline.read.xlsx import open_book
from pipeline.receive.item import Item
from pipeline.schemas import excel_form, forms_for, word_form
from pipeline.schemas.base import ExcelForm, WordForm

Place = tuple[Municipality, Occasion]
_OTHER: Final = "other"
_TELLING: Final = frozenset({"empty", "locked", "labelled", "huge", "old"})
"""Why a file cannot be read, whatever it is called."""


@dataclass(frozen=True, slots=True)
class Ours:
    """A file that has a place: a unit's form of an occasion. ``marked`` tells that it says so itself."""

    item: Item
    municipality: Municipality
    occasion: Occasion
    unit: Unit
    form: ExcelForm | WordForm
    marked: bool = True

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Return what it is a version of."""
        return (self.municipality.folder.as_posix(), self.occasion.id, self.unit.id, self.form.key)


@dataclass(frozen=True, slots=True)
class Strange:
    """A file without a place, and why, in a sentence; whose it is when that much is known."""

    item: Item
    why: str
    municipality: Municipality | None = None


def opened(data: bytes) -> Book | Paper:
    """Return a workbook or document; raises ``Unreadable`` with the cause that says most."""
    try:
        return open_book(data)
    except Unreadable as fault:
        if fault.kind not in {_OTHER, "corrupt", "old"}:
            raise
        try:
            return open_paper(data)
        except Unreadable as second:
            raise (second if second.kind not in {_OTHER, "corrupt"} else fault) from None


def facts_of(file: Book | Paper) -> dict[str, str]:
    """Return what a form says of itself, nothing when it has no mark."""
    return (
        identity(file)
        if isinstance(file, Book)
        else {key: value for key, value in file.properties.items() if key.startswith("kr_")}
    )


def recognised(item: Item, places: Sequence[Place]) -> Ours | Strange:
    """Return what a file is, among the occasions that it may be of; nothing in it can make this raise."""
    try:
        file = opened(item.data)
    except Unreadable as fault:
        told = (WORD if item.name.lower().endswith((".docx", ".docm", ".doc")) else EXCEL)[fault.kind]
        return Strange(item, _unread(item, told[1], told[2], fault.kind))
    except Exception:  # noqa: BLE001 - a file is a boundary
        return Strange(item, "Programmet kan inte läsa filen. Kopiera uppgifterna till ett nytt formulär.")
    facts = facts_of(file)
    return _marked(item, file, facts, places) if facts.get("kr_formular") else _unmarked(item, file, places)


def _unread(item: Item, message: str, hint: str, kind: str) -> str:
    if kind not in _TELLING and not item.name.lower().endswith((".xlsx", ".xlsm", ".docx", ".docm")):
        return "Filen är inget formulär."
    return f"{message} {hint}"


def _marked(item: Item, file: Book | Paper, facts: dict[str, str], places: Sequence[Place]) -> Ours | Strange:
    whose, key = facts.get("kr_kommun", ""), facts["kr_formular"]
    own = [place for place in places if place[0].form_id == whose]
    if not own:
        return Strange(item, f"Formuläret är gjort för kommunen ”{whose or 'okänd'}”, som inte finns här.")
    municipality = own[0][0]
    form = excel_form(key) if isinstance(file, Book) else word_form(key)
    if form is None:
        return Strange(item, f"Formuläret ”{key}” känns inte igen.", municipality)
    when = facts.get("kr_tillfalle", "")
    occasion = next((one for _, one in own if one.id == when), None)
    if occasion is None:
        known = ", ".join(one.id for _, one in own)
        return Strange(
            item,
            f"Formuläret gäller {when or 'ett okänt tillfälle'}; här tas {known} emot. Be om formuläret för rätt år och tillfälle.",
            municipality,
        )
    unit = municipality.unit(municipality.present(facts.get("kr_enhet", "")))
    if unit is None:
        return Strange(
            item,
            f"Formuläret är gjort för enheten ”{facts.get('kr_enhet', '')}”, som inte finns i kommun.toml.",
            municipality,
        )
    if form.occasion != occasion.kind or unit.fills_in_as not in form.kinds or not unit.active(occasion):
        return Strange(
            item, f"Formuläret ”{form.title}” ska inte lämnas av {unit.name} för {occasion.id}.", municipality
        )
    return Ours(item, municipality, occasion, unit, form)


# -- without a mark -----------------------------------------------------------------------------------
def _unmarked(item: Item, file: Book | Paper, places: Sequence[Place]) -> Ours | Strange:
    """Return whose an unmarked file is, when its folders and name say one unit and one occasion, and its contents one form of theirs."""
    named = _words((*item.way, _stem(item.name)))
    found = [
        Ours(item, municipality, occasion, unit, form, marked=False)
        for municipality, occasion in places
        if len(places) == 1 or _says(named, occasion.id)
        for unit in _named(municipality, occasion, named)
        if (form := _fits(file, unit, occasion))
    ]
    if len(found) == 1:
        return found[0]
    if isinstance(file, Book) and not any(
        _fits(file, unit, occasion) for municipality, occasion in places for unit in municipality.units
    ):
        return Strange(
            item, "Filen är inget formulär: den saknar formulärets märkning och har inte dess flikar."
        )
    return Strange(item, "Filen saknar formulärets märkning, och det går inte säkert att säga vilken enhet och vilket tillfälle den gäller. "
                   "Lägg den själv i enhetens mapp, eller ange tillfället med --to och skriv enhetens id i filens namn.")  # fmt: skip


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def _words(parts: Iterable[str]) -> str:
    """Return names as words that can be compared, each between blanks."""
    return " ".join(["", *(word for part in parts for word in re.findall(r"[^\W_]+", part.casefold())), ""])


def _says(named: str, words: str) -> bool:
    return _words((words,)) in named


def _named(municipality: Municipality, occasion: Occasion, named: str) -> tuple[Unit, ...]:
    """Return the one unit whose id or name is said; none when it is none or several."""
    said = tuple(
        unit
        for unit in municipality.units
        if unit.active(occasion) and any(_says(named, words) for words in (unit.id, unit.name, *unit.former))
    )
    return said if len(said) == 1 else ()


def _fits(file: Book | Paper, unit: Unit, occasion: Occasion) -> ExcelForm | WordForm | None:
    """Return the form that most of a file is, None when it is none."""
    if isinstance(file, Book):
        form = guessed(file, unit.kind, occasion.kind)
        titles = {plain(page.name) for page in file.pages}
        return (
            form
            if form
            and _most(
                (
                    plain(title) in titles
                    for title in (sheet.title for sheet in form.sheets if sheet.required)
                ),
                titles,
            )
            else None
        )
    for fitting in forms_for(occasion.kind, unit.fills_in_as):
        if isinstance(fitting, WordForm):
            there = {heading.key for heading in headings(file, fitting)[0].values()}
            if _most((heading.key in there for heading in fitting.headings if heading.required), there):
                return fitting
    return None


def _most(there: Iterable[bool], any_of: Collection[object]) -> bool:
    """Tell whether at least half of what must be there is."""
    answers = list(there)
    return bool(any_of) and bool(answers) and 2 * sum(answers) >= len(answers)
