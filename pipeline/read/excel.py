"""Excel deliveries: recognised by what is in them, read into rows whose values keep their cells, every fault at its cell."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.model import Delivery, Gap, Origin, Problem, Row, Severity
from pipeline.read.archive import Unreadable
from pipeline.read.excel_sheet import SheetReader
from pipeline.read.free_table import TAB, is_free, read_free
from pipeline.read.taken import taken
from pipeline.read.titles import plain
from pipeline.read.unreadable import EXCEL as UNREADABLE
from pipeline.read.xlsx import Book, Page, open_book, place, tab_of
from pipeline.schemas import asked, excel_form, excel_forms, owner
from pipeline.schemas.base import ExcelForm
from pipeline.schemas.budget import FILE_OF_A_YEAR
from pipeline.schemas.own_units import FREE

CODES: Final[Mapping[str, str]] = {
    "FIL1": "Filen kan inte läsas",
    "FIL2": "Filen är skyddad med lösenord",
    "FIL3": "Filen innehåller makron",
    "FIL4": "Fel formulär, enhet, tillfälle, kommun eller version",
    "FIL5": "En flik, kolumn, rad eller rubrik saknas",
    "FIL6": "Något i filen känns inte igen eller är dolt",
    "CELL1": "Ett obligatoriskt värde saknas",
    "CELL2": "Värdet har fel slag",
    "CELL3": "Cellen innehåller ett felvärde",
    "CELL4": "En formel har inget beräknat värde",
    "CELL5": "Ett tal är skrivet som text",
    "CELL6": "Värdet finns inte bland valen",
    "CELL7": "Värdet är inte ett heltal",
    "CELL8": "Texten är för lång",
    "CELL9": "Samma id förekommer flera gånger",
    "CELL10": "En beräknad cell skiljer sig från det den räknas ur: mer än två enheter i sista siffran (varning) eller mer än avrundning kan förklara (fel)",
    "CELL14": "En ifylld rad eller kolumn finns inte i formuläret",
    "CELL11": "En frivillig flik är tom utan att det är bekräftat, eller både ifylld och bekräftat tom",
}
"""What reading a workbook can find, for ``kommunrapport explain``."""

IDENTITY: Final = "_formular"
MOVED: Final = frozenset({"ramar", "anslagsförändringar"})
"""Sheets of older forms whose rows now stand in budgetbeslut/<år>.xlsx."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """A workbook as read: the delivery, its rows by sheet, and what is wrong with it."""

    delivery: Delivery
    rows: Mapping[str, tuple[Row, ...]]
    problems: tuple[Problem, ...]
    sheets: frozenset[Gap] = frozenset()  # the sheets that could be read, under the unit whose rows they hold
    foreign: str = ""  # the municipality that it was made for, when that is another; it is not used then
    confirmed: Mapping[Gap, Origin] = field(default_factory=dict)  # those confirmed to have nothing to report


def read_workbook(
    path: Path, name: str, municipality: Municipality, occasion: Occasion, folder_unit: str | None
) -> Workbook:
    """Return a delivered workbook; nothing in it can make this raise. ``name`` is its path in problems and origins."""
    data = b""
    digest = ""
    try:
        data = path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        book = open_book(data, municipality.public)
    except OSError:
        code, message, hint = UNREADABLE["gone"]
        gone = Problem(Severity.ERROR, code, message, hint, folder_unit, Origin(name))
        return Workbook(Delivery(name, digest, folder_unit, None), {}, (gone,))
    except Unreadable as fault:
        code, message, hint = UNREADABLE[fault.kind]
        wrong = Problem(Severity.ERROR, code, message, hint, folder_unit, Origin(name))
        return Workbook(Delivery(name, digest, folder_unit, None, len(data)), {}, (wrong,))
    return _Reading(book, name, municipality, occasion, folder_unit, digest, len(data)).result()


def identity(book: Book) -> dict[str, str]:
    """Return what a form says of itself in its hidden sheet (``kr_formular`` …), nothing when it has none."""
    named = tab_of(book.names.get("kr_formular", ""))  # a renamed sheet keeps its names
    page = next((page for page in book.pages if page.name in {IDENTITY, named}), None)
    if page is None:
        return {}
    pairs = ((cells.get(1), cells.get(2)) for cells in page.cells.values())
    return {one.text: two.text for one, two in pairs if one and two and one.text.startswith("kr_")}


def guessed(book: Book, unit_kind: str, occasion_kind: str) -> ExcelForm | None:
    """Return the form whose sheets' names an unmarked workbook has most of, None when it has none of any."""
    titles = {plain(page.name) for page in book.pages}
    best: tuple[int, ExcelForm] | None = None
    for form in excel_forms():
        if unit_kind not in form.kinds or form.occasion != occasion_kind:
            continue
        hits = sum(any(plain(title) in titles for title in sheet.titles) for sheet in form.sheets)
        if hits and (best is None or hits > best[0]):
            best = (hits, form)
    return best[1] if best else None


def read_as(
    form: ExcelForm, book: Book, name: str, municipality: Municipality, occasion: Occasion, unit: str
) -> Workbook:
    """Return an opened workbook read as a unit's form, whatever it says of itself."""
    reading = _Reading(book, name, municipality, occasion, unit, "", 0)
    rows = reading.rows(form)
    problems, sheets = tuple(reading.problems), frozenset(reading.sheets)
    return Workbook(Delivery(name, "", unit, form.key), rows, problems, sheets, confirmed=reading.confirmed)


class _Reading:
    """One workbook being read."""

    def __init__(
        self,
        book: Book,
        name: str,
        municipality: Municipality,
        occasion: Occasion,
        unit: str | None,
        digest: str,
        size: int,
    ) -> None:
        self.book, self.name, self.municipality, self.occasion = book, name, municipality, occasion
        self.unit, self.digest, self.size = unit, digest, size
        self.problems: list[Problem] = []
        self.sheets: set[Gap] = set()
        self.foreign = ""
        self.confirmed: dict[Gap, Origin] = {}

    def wrong(self, severity: Severity, code: str, message: str, hint: str = "", place: str = "") -> None:
        self.problems.append(Problem(severity, code, message, hint, self.unit, Origin(self.name, place)))

    def result(self) -> Workbook:
        self.problems += taken(self.book.pages, self.name, self.unit)
        if self.book.macros:
            self.wrong(
                Severity.WARNING,
                "FIL3",
                "Filen innehåller makron. De har inte körts; värdena i cellerna har lästs.",
                "Spara filen som .xlsx utan makron.",
            )
        form = self._form()
        rows = self.rows(asked(form, self.municipality, self.occasion, self.unit or "")) if form else {}
        delivery = Delivery(self.name, self.digest, self.unit, form.key if form else None, self.size)
        sheets = frozenset(self.sheets)
        return Workbook(delivery, rows, tuple(self.problems), sheets, self.foreign, self.confirmed)

    # -- recognition ------------------------------------------------------------------------------
    def _form(self) -> ExcelForm | None:
        facts = identity(self.book)
        if facts:
            return self._declared(facts)
        whose = self.municipality.unit(self.unit or "")
        form = guessed(self.book, whose.kind, self.occasion.kind) if whose else None
        if form is None:
            self.wrong(
                Severity.ERROR,
                "FIL4",
                "Filen känns inte igen som något formulär.",
                "Använd det formulär som skickats ut, eller kontrollera att flikarna heter som i formuläret.",
            )
        else:
            self.wrong(
                Severity.INFO,
                "FIL4",
                f"Filen saknar formulärets märkning och har tolkats som ”{form.title}”.",
                "Använd helst det utskickade formuläret.",
            )
        return form

    def _declared(self, facts: Mapping[str, str]) -> ExcelForm | None:
        form = excel_form(facts.get("kr_formular", ""))
        if form is None:
            self.wrong(
                Severity.ERROR,
                "FIL4",
                f"Formuläret ”{facts.get('kr_formular', '')}” känns inte igen.",
                "Använd det formulär som skickats ut för det här tillfället.",
            )
            return None
        if facts.get("kr_kommun") != self.municipality.form_id:
            self.foreign = facts.get("kr_kommun") or "okänd"
            return None
        if facts.get("kr_tillfalle") != self.occasion.id:
            self.wrong(
                Severity.ERROR,
                "FIL4",
                f"Formuläret gäller {facts.get('kr_tillfalle')}; här väntades {self.occasion.id}.",
                "Fyll i formuläret för rätt tillfälle. Filen har inte använts.",
            )
            return None
        if facts.get("kr_version", "").isdigit() and int(facts["kr_version"]) > form.version:
            self.wrong(
                Severity.ERROR,
                "FIL4",
                f"Formuläret har version {facts['kr_version']}, som är nyare än den gällande, {form.version}.",
                "Använd det formulär som skickats ut. Filen har inte använts.",
            )
            return None
        if facts.get("kr_version") != str(form.version):
            self.wrong(
                Severity.WARNING,
                "FIL4",
                f"Formuläret har version {facts.get('kr_version')}; den gällande är {form.version}.",
                "Använd det senast utskickade formuläret.",
            )
        own = self.municipality.present(facts.get("kr_enhet", ""))
        return form if self._right_unit(own) and self._right_kind(form) else None

    def _right_kind(self, form: ExcelForm) -> bool:
        whose = self.municipality.unit(self.unit or "")
        if whose is not None and whose.kind in form.kinds:
            return True
        self.wrong(
            Severity.ERROR,
            "FIL4",
            f"Formuläret ”{form.title}” är inte avsett för {self.municipality.name_of(self.unit or '')}.",
            "Fyll i enhetens eget formulär. Filen har inte använts.",
        )
        return False

    def _right_unit(self, own: str) -> bool:
        if self.unit is None:
            self.unit = own
        if own == self.unit:
            return True
        self.wrong(
            Severity.ERROR,
            "FIL4",
            f"Formuläret är gjort för {self.municipality.name_of(own)} men ligger i mappen för "
            f"{self.municipality.name_of(self.unit)}.",
            "Flytta filen till rätt mapp, eller fyll i enhetens eget formulär. Filen har inte använts.",
        )
        return False

    # -- sheets -----------------------------------------------------------------------------------
    def rows(self, form: ExcelForm) -> dict[str, tuple[Row, ...]]:
        pages = {plain(page.name): page for page in self.book.pages}
        named = {plain(title) for sheet in form.sheets for title in sheet.titles}
        known = named | {"start", plain(IDENTITY), "_listor", plain(f"_{TAB}")}
        self._strangers(known)
        found: dict[str, tuple[Row, ...]] = {FREE: free} if (free := self._free()) else {}
        for sheet in (sheet for sheet in form.sheets if not sheet.shown):
            tab = next((there for title in sheet.titles if (there := pages.get(plain(title)))), None)
            if tab is None and sheet.added:
                continue
            if tab is None:
                severity = Severity.ERROR if sheet.required else Severity.INFO
                self.wrong(
                    severity,
                    "FIL5",
                    f"Fliken ”{sheet.title}” saknas.",
                    "Lägg tillbaka fliken eller använd ett nytt formulär.",
                )
                continue
            self._hidden(tab)
            unit = owner(form, sheet.key, self.unit or "", self.municipality, self.occasion)
            if not unit and self.unit:  # it is about the common items, and the settings have none: told there
                continue
            reader = SheetReader(tab, sheet, self.name, unit, self.unit or "", self.municipality)
            rows = reader.rows()
            self.problems += reader.problems
            if rows or all(one.severity is not Severity.ERROR for one in reader.problems):
                found[sheet.key] = rows
                self.sheets.add(Gap(unit, sheet.key))
                if reader.confirmed:
                    self.confirmed[Gap(unit, sheet.key)] = reader.confirmed
        return found

    def _moved(self, page: Page) -> None:
        """Tell of a sheet of an older form whose rows now stand in a file of their own."""
        file = FILE_OF_A_YEAR.format(year=self.occasion.year)
        self.wrong(
            Severity.WARNING,
            "FIL6",
            f"Fliken ”{page.name}” har ersatts av filen {file} och har inte lästs.",
            f"Skriv besluten i {file}, en rad för varje belopp, om de inte redan står där; se docs/budgetbeslut.md. Ta sedan bort fliken.",
            place(page.name, 1, 1),
        )

    def _strangers(self, known: Collection[str]) -> None:
        """Tell which sheets do not belong to the form."""
        for page in self.book.pages:
            if is_free(page) and page.cells:
                continue
            if plain(page.name) in MOVED and plain(page.name) not in known and page.cells:
                self._moved(page)
            elif plain(page.name) not in known and page.cells:
                self.wrong(
                    Severity.INFO,
                    "FIL6",
                    f"Fliken ”{page.name}” hör inte till formuläret och har inte lästs.",
                    "Kontrollera att uppgifterna står på formulärets egna flikar.",
                )

    def _free(self) -> tuple[Row, ...]:
        """Return the rows of the tables that the unit has made itself."""
        own = [place.id for place in self.municipality.structure.sections]
        rows: list[Row] = []
        pages = [page for page in self.book.pages if is_free(page)]
        for number, page in enumerate(pages, 1):
            made, problems = read_free(page, number, self.name, self.unit or "", own)
            rows += made
            self.problems += problems
        return tuple(rows)

    def _hidden(self, page: Page) -> None:
        if page.hidden:
            self.wrong(
                Severity.INFO,
                "FIL6",
                f"Fliken ”{page.name}” är dold men har lästs.",
                "Visa fliken om den ska vara med.",
            )
        rows = sorted(row for row in page.hidden_rows if row in page.cells)
        if rows:
            listed = ", ".join(map(str, rows[:8]))
            self.wrong(
                Severity.INFO,
                "FIL6",
                f"Fliken ”{page.name}” har dolda rader som har lästs: {listed}.",
                "Visa raderna.",
            )
        used = {column for cells in page.cells.values() for column in cells}
        if page.hidden_columns & used:
            self.wrong(
                Severity.INFO,
                "FIL6",
                f"Fliken ”{page.name}” har dolda kolumner som har lästs.",
                "Visa kolumnerna.",
            )
