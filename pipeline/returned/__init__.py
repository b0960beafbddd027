"""Deliveries back to those who handed them in: their own files with what is wrong marked, and a mail ready to send.

A file goes back when something in it must be mended or looked at. Whose a problem is, is decided by where it can be mended: what is told
in a unit's own file is the unit's, what only touches its file is listed as others' to mend.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Final

from pipeline.config import Municipality, Occasion, Unit
from pipeline.folders import contents, within
from pipeline.kinds import kind
from pipeline.model import Delivery, Origin, Problem, Severity
from pipeline.publish.folded import Entry, folded
from pipeline.read.archive import Unreadable
from pipeline.read.cells import Page, column_of, tab_of
from pipeline.read.returned import ENDING
from pipeline.read.xlsx import open_book
from pipeline.returned.docx import marked_paper
from pipeline.returned.mail import counted, listed, mail
from pipeline.returned.task import Marks, Sheet, Task, Weight
from pipeline.returned.xlsx import list_book, marked_book
from pipeline.returned.xlsx_cells import ADDRESS
from pipeline.schemas import asked_texts, word_form
from pipeline.text import join_words, long_date

_WORD: Final = frozenset({".docx", ".docm"})
_BOOK: Final = frozenset({".xlsx", ".xlsm"})
_WEIGHTS: Final = {Severity.ERROR: Weight.ERROR, Severity.WARNING: Weight.WARNING, Severity.INFO: Weight.INFO}
_NOT_HANDED_IN: Final = "C60"
_HELP: Final = (
    "Cellerna i listan är färgade i filen och har en anteckning. Klicka på en adress för att komma till cellen.",
    "Fel måste rättas och varningar kontrolleras. Upplysningar är bra att veta. Det som rättas av andra behöver ni inte göra något åt.",
    "Rätta cellerna, spara och skicka tillbaka filen. Den här fliken, färgen och anteckningarna läses inte; de kan vara kvar.",
    "Är något rätt fast det ser fel ut? Låt det stå, och skriv varför i svaret på mejlet.",
)
_HELP_ALONE: Final = (
    "Fel måste rättas och varningar kontrolleras. Upplysningar är bra att veta. Det som rättas av andra behöver ni inte göra något åt.",
    "Er fil gick inte att märka utan risk för det som står i den. Rätta därför i er egen fil, på de platser som står här.",
    "Är något rätt fast det ser fel ut? Låt det stå, och skriv varför i svaret på mejlet.",
)


@dataclass(frozen=True, slots=True)
class Parcel:
    """What goes back to a unit for an occasion: the mail, and its attachments by name."""

    occasion: str
    unit: str
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class _Returned:
    """A delivery that goes back: its name, what it is called as a copy, the copy, and what is to be mended in it."""

    name: str
    copy: str
    data: bytes
    tasks: tuple[Task, ...]
    is_list: bool


def parcels(
    municipality: Municipality,
    problems: Sequence[Problem],
    deliveries: Iterable[Delivery],
    controls: Mapping[str, str],
    today: dt.date | None = None,
) -> Iterator[Parcel]:
    """Yield what goes back to each unit, in the order of occasions and units; ``controls`` are the titles of controls by code.

    A unit of which something has not come in gets a mail too, without anything attached when there is nothing to mend.
    Without ``today`` nothing is said of a day that has passed.
    """
    known = {one.path: one for one in deliveries}
    told = tuple(one for one in problems if not one.waits_for)
    in_file, beside = _by_file(told)
    for occasion in municipality.occasions:
        for unit in municipality.units:
            folder = f"{occasion.id}/{unit.id}/"
            files = sorted({*_files_of(told, folder), *(path for path in known if path.startswith(folder))})
            made = [
                one
                for file in files
                if (
                    one := _returned(
                        municipality,
                        occasion,
                        unit,
                        file,
                        (in_file[file], beside[file]),
                        known.get(file),
                        controls,
                    )
                )
            ]
            made = _apart(made)
            missing = [
                one.message
                for one in told
                if one.code == _NOT_HANDED_IN and one.unit == unit.id and _in(one.origin, folder)
            ]
            if made or missing:
                yield _parcel(municipality, occasion, unit, made, missing, today)


def _by_file(problems: Iterable[Problem]) -> tuple[Mapping[str, list[Problem]], Mapping[str, list[Problem]]]:
    """Return the problems that are told in each file, and those that are told elsewhere and touch it."""
    own: dict[str, list[Problem]] = defaultdict(list)
    beside: dict[str, list[Problem]] = defaultdict(list)
    for one in problems:
        where = one.origin.file if one.origin else ""
        if where:
            own[where].append(one)
        for file in dict.fromkeys(place.file for place in one.also):
            if file != where:
                beside[file].append(one)
    return own, beside


def _files_of(problems: Iterable[Problem], folder: str) -> Iterator[str]:
    for one in problems:
        if one.origin and one.origin.file.startswith(folder):
            yield one.origin.file


def _in(origin: Origin | None, folder: str) -> bool:
    return origin is not None and f"{origin.file}/".startswith(folder)


def _apart(made: Iterable[_Returned]) -> list[_Returned]:
    """Return copies none of which is called as another: files of one name may lie in folders of their own."""
    found: dict[str, _Returned] = {}
    for one in made:
        path, number, name = PurePosixPath(one.copy), 1, one.copy
        while name.casefold() in found:
            number += 1
            name = f"{path.stem} ({number}){path.suffix}"
        found[name.casefold()] = replace(one, copy=name)
    return list(found.values())


# -- one file ----------------------------------------------------------------------------------------------
def _returned(
    municipality: Municipality,
    occasion: Occasion,
    unit: Unit,
    file: str,
    problems: tuple[Sequence[Problem], Sequence[Problem]],
    delivery: Delivery | None,
    controls: Mapping[str, str],
) -> _Returned | None:
    """Return a file with what is wrong in it marked; None when nothing in it is to be mended or looked at.

    ``problems`` are those that are told in the file, and those that are told elsewhere and touch it.
    """
    own, others = problems
    mine = [one for one in own if one.severity is not Severity.INFO]
    if not mine:
        return None
    path = PurePosixPath(file)
    try:
        data = contents(within(municipality.folder, *path.parts), municipality.folder)
    except OSError:
        data = b""
    pages = _pages(data, municipality) if path.suffix.lower() in _BOOK else {}
    tasks = (*_tasks(own, unit, municipality, controls, pages), *_others(others, file, controls, pages))
    title = f"{unit.name} – {path.name}"
    marks = _marks(mine, by_cell=path.suffix.lower() in _BOOK)
    first = _first_line(municipality, occasion, unit)
    copy = None
    if path.suffix.lower() in _BOOK:
        copy = marked_book(data, marks, Sheet(title, (first, *_HELP), tasks))
    elif path.suffix.lower() in _WORD:
        form = word_form(delivery.form) if delivery and delivery.form else None
        asked = asked_texts(form, municipality, occasion, unit.id) if form else None
        copy = marked_paper(data, marks, asked)
    stem = path.stem.removesuffix(ENDING)
    if copy is None:
        alone = tuple(replace(task, link="") for task in tasks)
        return _Returned(
            path.name,
            f"{stem}{ENDING}_lista.xlsx",
            list_book(Sheet(title, (first, *_HELP_ALONE), alone)),
            alone,
            is_list=True,
        )
    return _Returned(path.name, f"{stem}{ENDING}{path.suffix}", copy, tasks, is_list=False)


def _pages(data: bytes, municipality: Municipality) -> dict[str, Page]:
    """Return the sheets of a workbook by name, cleared of what may not be published; none when it cannot be read."""
    try:
        return {page.name: page for page in open_book(data, municipality.public).pages}
    except Unreadable:
        return {}


def _marks(problems: Iterable[Problem], *, by_cell: bool) -> Marks:
    """Return what is marked: in a workbook the cells, in a document every place, the whole document too."""
    places: dict[str, tuple[Problem, ...]] = {}
    for one in problems:
        place = one.origin.place if one.origin else ""
        if not by_cell or ("!" in place and ADDRESS.fullmatch(place.rpartition("!")[2])):
            places[place] = (*places.get(place, ()), one)
    return Marks(places)


def _tasks(
    problems: Iterable[Problem],
    unit: Unit,
    municipality: Municipality,
    controls: Mapping[str, str],
    pages: Mapping[str, Page],
) -> Iterator[Task]:
    """Yield what is told in a file, what must be mended first; a notice that follows from another unit's fault is that unit's."""
    entries = folded(problems)
    for severity in Severity:
        for entry in entries:
            one = entry.problem
            if one.severity is severity:
                whose = municipality.unit(one.unit or "")
                others = severity is Severity.INFO and whose is not None and whose.id != unit.id
                weight = Weight.OTHERS if others else _WEIGHTS[severity]
                yield Task(
                    weight, entry, _found(entry, pages), _control(one, controls), _link(entry.place, pages)
                )


def _others(
    problems: Iterable[Problem], file: str, controls: Mapping[str, str], pages: Mapping[str, Page]
) -> Iterator[Task]:
    """Yield what touches a file but is mended by others, at the place in the file."""
    for one in problems:
        place = next(at.place for at in one.also if at.file == file)
        entry = Entry(one, place, one.message)
        yield Task(Weight.OTHERS, entry, _found(entry, pages), _control(one, controls), _link(place, pages))


def _found(entry: Entry, pages: Mapping[str, Page]) -> str:
    address = ADDRESS.fullmatch(entry.place.rpartition("!")[2])
    page = pages.get(tab_of(entry.place))
    if address is None or page is None:
        return ""
    cell = page.cells.get(int(address[2]), {}).get(column_of(address[1]))
    return cell.shown if cell else "(tomt)"


def _link(place: str, pages: Mapping[str, Page]) -> str:
    """Return where a link leads: the first area of a place on a sheet that can be seen; empty when it is none."""
    page = pages.get(tab_of(place))
    sheet, _, cells = place.rpartition("!")
    return f"{sheet}!{cells.partition(',')[0]}" if page and not page.hidden else ""


def _control(problem: Problem, controls: Mapping[str, str]) -> str:
    title = controls.get(problem.code)
    return f"{problem.code} – {title}" if title else problem.code


# -- the mail ----------------------------------------------------------------------------------------------
def _occasion(occasion: Occasion) -> str:
    return f"{kind(occasion.kind).title} {occasion.year}"


def _first_line(municipality: Municipality, occasion: Occasion, unit: Unit) -> str:
    due = occasion.due.get(unit.kind)
    when = f" Filerna ska vara inne senast den {long_date(due)}." if due else ""
    return f"{_occasion(occasion)}, {municipality.name}.{when}"


def _parcel(
    municipality: Municipality,
    occasion: Occasion,
    unit: Unit,
    made: Sequence[_Returned],
    missing: Sequence[str],
    today: dt.date | None,
) -> Parcel:
    begun = f"Tack för det ni har lämnat till {_occasion(occasion)}. Här är något som behöver rättas eller kontrolleras."
    parts = ["Hej!", begun if made else f"Vi saknar underlag från er till {_occasion(occasion)}."]
    parts += [f"{one.name} – {counted(one.tasks).lower()}\n{listed(one.tasks)}" for one in made]
    if missing:
        parts.append("Det här har inte kommit in:\n" + "\n".join(f"- {line}" for line in missing))
    parts += [
        _how(made) if made else "",
        _when(occasion, unit, today),
        f"Med vänlig hälsning\n{municipality.name}",
    ]
    files = {one.copy: one.data for one in made}
    what = "Att rätta" if made else "Saknas"
    subject = f"{what}: {unit.name}, {_occasion(occasion)} ({municipality.name})"
    words = "\n\n".join(part for part in parts if part) + "\n"
    return Parcel(occasion.id, unit.id, {**files, "mejl.eml": mail(subject, words, files)})


def _how(made: Sequence[_Returned]) -> str:
    """Return what to do with the attached files."""
    marked = [one.copy for one in made if not one.is_list]
    alone = [one.copy for one in made if one.is_list]
    lines = ["Så gör ni:"]
    if marked:
        lines.append(
            f"- Öppna {join_words(marked)}. Det är er egen fil; det som är fel har en anteckning, och i Excel är cellen färgad och fliken Att rätta "
            "leder till den. Rätta där, spara och skicka tillbaka filen. Märkningen läses inte och kan vara kvar."
        )
    if alone:
        lines.append(f"- {join_words(alone)} är en lista. Rätta i er egen fil, på de platser som står där.")
    lines.append("- Är något rätt fast det ser fel ut? Låt det stå, och skriv varför i ert svar.")
    return "\n".join(lines)


def _when(occasion: Occasion, unit: Unit, today: dt.date | None) -> str:
    due = occasion.due.get(unit.kind)
    if due is None:
        return "Skicka filerna så snart ni kan."
    if today is not None and today > due:
        return f"Filerna skulle vara inne senast den {long_date(due)}. Skicka dem så snart ni kan."
    return f"Filerna ska vara inne senast den {long_date(due)}."
