"""The sheets of a delivered workbook against those of its form: missing, renamed, copied, strange, hidden."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from pipeline.model import Severity
from pipeline.read.cells import Page, place
from pipeline.read.free_table import is_free
from pipeline.read.titles import plain
from pipeline.schemas.base import ExcelForm, Sheet
from pipeline.schemas.budget import FILE_OF_A_YEAR

MOVED: Final = frozenset({"ramar", "anslagsförändringar"})
"""Sheets of older forms whose rows now stand in budgetbeslut/<år>.xlsx."""
Told = tuple[Severity, str, str, str, str]
"""Severity, code, message, hint and place of what is found."""
START: Final = "Start"
CONTROL: Final = "Kontroll"
JUDGED: Final = "_kontroll"
LISTS: Final = "_listor"
IDENTITY: Final = "_formular"
"""The sheets of a form that are none to fill in: the first, the one that says what is wrong, and the hidden ones."""
COPIES: Final = frozenset({JUDGED, LISTS})
"""Those that say again what stands on the others."""
OWN: Final = frozenset(map(plain, (START, CONTROL, JUDGED, LISTS, IDENTITY)))
"""All of them, as names of sheets are compared."""
_COPY: Final = re.compile(r"\s*\(\d+\)$|^kopia av\s+|\s*[-–]\s*kopia$", re.IGNORECASE)
_ALIKE: Final = 0.75
_FEW: Final = 8  # hidden rows that are named


def renamed(form: ExcelForm, pages: Sequence[Page], known: Collection[str]) -> dict[str, Page]:
    """Return, by the title of a sheet that is missing, the strange sheet that seems to be it under another name."""
    there = {plain(page.name) for page in pages}
    strange = {plain(page.name): page for page in pages if plain(page.name) not in known and page.cells}
    found: dict[str, Page] = {}
    for sheet in form.sheets:
        if sheet.shown or any(plain(title) in there for title in sheet.titles):
            continue
        title = plain(sheet.title)
        near = [name for name in strange if name.startswith(title)] or difflib.get_close_matches(
            title, strange, 1, _ALIKE
        )
        if near:
            found[sheet.title] = strange.pop(near[0])
    return found


def missing(sheet: Sheet, near: Page | None) -> Told:
    """Tell that a sheet is missing, and which one seems to be it (FIL5); it is told at the sheet, so that only what needs that waits."""
    where = place(sheet.title, 1, 1)
    if near is not None:
        message = f"Fliken ”{sheet.title}” saknas. Fliken ”{near.name}” liknar den men har inte lästs."
        hint = f"Döp om fliken ”{near.name}” till ”{sheet.title}”, om det är den."
        return Severity.ERROR, "FIL5", message, hint, where
    severity = Severity.ERROR if sheet.required else Severity.INFO
    hint = "Lägg tillbaka fliken eller använd ett nytt formulär."
    return severity, "FIL5", f"Fliken ”{sheet.title}” saknas.", hint, where


def strangers(
    pages: Sequence[Page], known: Collection[str], lost: Mapping[str, Page], year: int
) -> Iterator[Told]:
    """Yield which sheets do not belong to the form (FIL6); a copy of one of its own may hold what somebody thinks has been delivered."""
    own = {plain(page.name) for page in pages} & set(known)
    for page in pages:
        name, where = plain(page.name), place(page.name, 1, 1)
        if not page.cells or name in known or is_free(page) or page in lost.values():
            continue
        if name in MOVED:
            file = FILE_OF_A_YEAR.format(year=year)
            message = f"Fliken ”{page.name}” har ersatts av filen {file} och har inte lästs."
            hint = f"Skriv besluten i {file}, en rad för varje belopp, om de inte redan står där; se docs/budgetbeslut.md. Ta sedan bort fliken."
            yield Severity.WARNING, "FIL6", message, hint, where
        elif plain(_COPY.sub("", page.name)) in own:
            message = f"Fliken ”{page.name}” är en kopia av en av formulärets flikar och har inte lästs."
            hint = "Flytta det som gäller till formulärets egen flik, och ta bort kopian."
            yield Severity.WARNING, "FIL6", message, hint, where
        else:
            message = f"Fliken ”{page.name}” hör inte till formuläret och har inte lästs."
            hint = "Kontrollera att uppgifterna står på formulärets egna flikar."
            yield Severity.INFO, "FIL6", message, hint, ""


def hidden(page: Page) -> Iterator[Told]:
    """Yield what of a sheet is hidden and has been read (FIL6): the sheet, rows (also by a filter), columns."""
    if page.hidden:
        message = f"Fliken ”{page.name}” är dold men har lästs."
        yield Severity.INFO, "FIL6", message, "Visa fliken om den ska vara med.", ""
    rows = sorted(row for row in page.hidden_rows if row in page.cells)
    if rows:
        more = f" och {len(rows) - _FEW} till" if len(rows) > _FEW else ""
        why = " Ett filter är på." if page.filtered else ""
        message = f"Fliken ”{page.name}” har dolda rader som har lästs: {', '.join(map(str, rows[:_FEW]))}{more}.{why}"
        hint = "Ta bort filtret, så att alla rader syns." if page.filtered else "Visa raderna."
        yield Severity.INFO, "FIL6", message, hint, ""
    used = {column for cells in page.cells.values() for column in cells}
    if page.hidden_columns & used:
        message = f"Fliken ”{page.name}” har dolda kolumner som har lästs."
        yield Severity.INFO, "FIL6", message, "Visa kolumnerna.", ""
