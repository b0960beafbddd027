"""Excel deliveries: recognised by what is in them, read into rows whose values keep their cells, every fault at its cell."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.model import Delivery, Gap, Origin, Problem, Row, Severity
from pipeline.read import tabs
from pipeline.read.archive import Unreadable
from pipeline.read.came import CODE as CHANGED
from pipeline.read.came import Came, came, changed
from pipeline.read.cells import Book, Page, tab_of
from pipeline.read.excel_sheet import SheetReader
from pipeline.read.free_table import TAB, is_free, read_free
from pipeline.read.limits import bounded
from pipeline.read.taken import taken
from pipeline.read.titles import plain
from pipeline.read.told import told, told_of_book
from pipeline.read.unreadable import EXCEL as UNREADABLE
from pipeline.read.xlsx import open_book
from pipeline.schemas import asked, excel_form, excel_forms, owner
from pipeline.schemas.base import ExcelForm
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
    "CELL15": "Cellen visar något annat än det som står i den",
    "CELL16": "Något i en cell är genomstruket, dolt eller sammanfogat",
    CHANGED: "En cell som formuläret kom ifylld med, och som är låst, är ändrad eller borttagen",
    "FIL10": "Något bredvid cellerna, eller i en annan fil, är inte med",
    "CELL11": "En frivillig flik är tom utan att det är bekräftat, eller både ifylld och bekräftat tom",
}
"""What reading a workbook can find, for ``kommunrapport explain``."""


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
    page = identity_page(book)
    if page is None:
        return {}
    pairs = ((cells.get(1), cells.get(2)) for cells in page.cells.values())
    return {one.text: two.text for one, two in pairs if one and two and one.text.startswith("kr_")}


def identity_page(book: Book) -> Page | None:
    """Return the hidden sheet in which a form says what it is, None when it has none."""
    named = tab_of(book.names.get("kr_formular", ""))  # a renamed sheet keeps its names
    return next((page for page in book.pages if page.name in {tabs.IDENTITY, named}), None)


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
        written = (page for page in self.book.pages if plain(page.name) not in tabs.COPIES)
        self.problems += taken(tuple(written), self.name, self.unit)
        if self.book.macros:
            self.wrong(
                Severity.WARNING,
                "FIL3",
                "Filen innehåller makron. De har inte körts; värdena i cellerna har lästs.",
                "Spara filen som .xlsx utan makron.",
            )
        form = self._form()
        if form:
            self.problems += told_of_book(self.book.notices, self.name, self.unit)
        rows = self.rows(asked(form, self.municipality, self.occasion, self.unit or "")) if form else {}
        delivery = Delivery(self.name, self.digest, self.unit, form.key if form else None, self.size)
        sheets = frozenset(self.sheets)
        return Workbook(delivery, rows, bounded(self.problems), sheets, self.foreign, self.confirmed)

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
        if facts.get("kr_version", "").isdecimal() and int(facts["kr_version"]) > form.version:
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
        known = named | tabs.OWN | {plain(f"_{TAB}")}
        lost = tabs.renamed(form, self.book.pages, known)
        for strange in tabs.strangers(self.book.pages, known, lost, self.occasion.year):
            self.wrong(*strange)
        known_before = came(identity_page(self.book))
        found: dict[str, tuple[Row, ...]] = {FREE: free} if (free := self._free()) else {}
        for sheet in (sheet for sheet in form.sheets if not sheet.shown):
            tab = next((there for title in sheet.titles if (there := pages.get(plain(title)))), None)
            if tab is None and sheet.added:
                continue
            if tab is None:
                self.wrong(*tabs.missing(sheet, lost.get(sheet.title)))
                continue
            for unseen in tabs.hidden(tab):
                self.wrong(*unseen)
            unit = owner(form, sheet.key, self.unit or "", self.municipality, self.occasion)
            if not unit and self.unit:  # it is about the common items, and the settings have none: told there
                continue
            before = known_before.get(sheet.key, Came())
            reader = SheetReader(tab, sheet, self.name, unit, self.unit or "", self.municipality, came=before)
            rows = reader.rows()
            for told_of in changed(sheet, rows, before, tab, self.municipality.words.central):
                self.wrong(*told_of)
            self.problems += (*reader.problems, *told(tab, self.name, self.unit, reader.explained))
            if rows or all(one.severity is not Severity.ERROR for one in reader.problems):
                found[sheet.key] = rows
                self.sheets.add(Gap(unit, sheet.key))
                if reader.confirmed:
                    self.confirmed[Gap(unit, sheet.key)] = reader.confirmed
        return found

    def _free(self) -> tuple[Row, ...]:
        """Return the rows of the tables that the unit has made itself."""
        own = [place.id for place in self.municipality.structure.sections]
        rows: list[Row] = []
        pages = [page for page in self.book.pages if is_free(page)]
        for number, page in enumerate(pages, 1):
            made, problems = read_free(page, number, self.name, self.unit or "", own)
            rows += made
            self.problems += (*problems, *(told(page, self.name, self.unit) if made else ()))
        return tuple(rows)
