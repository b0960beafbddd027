"""Word deliveries: headings recognised by bookmark or title, texts as blocks, every fault at its heading and paragraph."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.model import Delivery, Origin, Problem, Severity, Text
from pipeline.private import told
from pipeline.read.archive import Unreadable
from pipeline.read.docx import open_paper
from pipeline.read.titles import plain
from pipeline.read.unreadable import WORD as UNREADABLE
from pipeline.read.word_blocks import blocks
from pipeline.read.word_headings import beside, headings, reworded, unknown
from pipeline.read.word_marks import is_opening
from pipeline.read.word_pieces import Grid, Paper, Piece
from pipeline.read.word_told import Telling
from pipeline.schemas import asked_texts, word_form, word_forms
from pipeline.schemas.base import Heading, WordForm

CODES: Final[Mapping[str, str]] = {
    "TEXT1": "En obligatorisk rubrik saknar text",
    "TEXT2": "Texten är för lång",
    "TEXT3": "Text står utanför rubrikerna, eller en rubrik känns inte igen",
    "TEXT4": "Spårade ändringar, kommentarer eller dold eller genomstruken text är kvar",
    "TEXT5": "En bild kan inte användas eller saknar alternativtext",
    "TEXT6": "En tabell kan inte användas som den är",
    "TEXT7": "Något i dokumentet går inte att ta med",
    "TEXT8": "Texten verkar vara en rest av mallen eller av Word",
    "TEXT9": "Text är märkt som ett annat språk än den är skriven på",
    "TEXT10": "En rubrik, lista eller tabell är gjord för hand",
}
"""What reading a document can find, for ``kommunrapport explain``."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read: the delivery, its texts by unit and heading, and what is wrong with it."""

    delivery: Delivery
    texts: Mapping[tuple[str, str], Text]
    problems: tuple[Problem, ...]
    foreign: str = ""  # the municipality that it was made for, when that is another; it is not used then


def read_document(
    path: Path, name: str, municipality: Municipality, occasion: Occasion, folder_unit: str | None
) -> Document:
    """Return a delivered document; nothing in it can make this raise. ``name`` is its path in problems and origins."""
    data = b""
    try:
        data = path.read_bytes()
        paper = open_paper(data, municipality.public)
    except Unreadable as fault:
        return unread(fault.kind, name, data, folder_unit)
    except OSError:
        return unread("gone", name, data, folder_unit)
    digest = hashlib.sha256(data).hexdigest()
    reading = _Reading(paper, name, municipality, occasion, folder_unit)
    form, texts = reading.texts()
    delivery = Delivery(name, digest, reading.unit, form.key if form else None, len(data))
    return Document(delivery, texts, tuple(reading.problems), reading.foreign)


def unread(kind: str, name: str, data: bytes, unit: str | None) -> Document:
    """Return a file of which nothing could be read, and why."""
    code, message, hint = UNREADABLE[kind]
    wrong = Problem(Severity.ERROR, code, message, hint, unit, Origin(name))
    digest = hashlib.sha256(data).hexdigest() if data or kind == "empty" else ""
    return Document(Delivery(name, digest, unit, None, len(data)), {}, (wrong,))


def read_as(
    form: WordForm, paper: Paper, name: str, municipality: Municipality, occasion: Occasion, unit: str
) -> Document:
    """Return an opened document read as a unit's form, whatever it says of itself."""
    reading = _Reading(paper, name, municipality, occasion, unit)
    texts = reading.texts_of(form)
    return Document(Delivery(name, "", unit, form.key), texts, tuple(reading.problems))


class _Reading:
    """One document being read."""

    def __init__(
        self, paper: Paper, name: str, municipality: Municipality, occasion: Occasion, unit: str | None
    ) -> None:
        self.paper, self.name, self.municipality, self.occasion, self.unit = (
            paper,
            name,
            municipality,
            occasion,
            unit,
        )
        self.problems: list[Problem] = []
        self.foreign = ""

    def wrong(self, severity: Severity, code: str, message: str, hint: str = "", place: str = "") -> None:
        self.problems.append(Problem(severity, code, message, hint, self.unit, Origin(self.name, place)))

    def texts(self) -> tuple[WordForm | None, dict[tuple[str, str], Text]]:
        self._left_behind()
        form = self._form()
        return (form, self.texts_of(form)) if form else (None, {})

    def texts_of(self, form: WordForm) -> dict[tuple[str, str], Text]:
        """Return the texts of the document read as a form."""
        form = asked_texts(form, self.municipality, self.occasion, self.unit or "")
        parted = self._parted(form)
        telling = Telling(self._at, self.name)
        found = {
            (text.unit, text.heading): text
            for heading in form.headings
            if heading.key in parted and (text := self._text(heading, parted[heading.key], telling))
        }
        telling.rest()
        for heading in form.headings:
            if heading.key not in parted and heading.required:
                self.wrong(
                    Severity.ERROR,
                    "FIL5",
                    f"Rubriken ”{heading.title}” saknas.",
                    "Lägg tillbaka rubriken i formatmallen Rubrik 1.",
                    f"”{heading.title}”",
                )
        return found

    def _at(self, severity: Severity, code: str, message: str, hint: str, place: str) -> None:
        self.wrong(severity, code, message, hint, place)

    def _text(self, heading: Heading, pieces: list[Piece | Grid], telling: Telling) -> Text | None:
        """Return what is written under a heading, None when nothing is."""
        unit, place = self.unit or "", f"”{heading.title}”"
        before = telling.errors
        written, words = blocks(heading, pieces, unit, telling)
        refused = telling.errors > before
        if not written and heading.required and not refused:
            self.wrong(
                Severity.ERROR,
                "TEXT1",
                f"Under rubriken ”{heading.title}” finns ingen text.",
                f"Skriv om: {heading.help}",
                place,
            )
        if heading.max_words and words > heading.max_words:
            self.wrong(
                Severity.WARNING,
                "TEXT2",
                f"Texten under ”{heading.title}” har {words} ord; högst {heading.max_words} väntades.",
                "Korta texten.",
                place,
            )
        return Text(unit, heading.key, written, Origin(self.name, place), words) if written else None

    def _left_behind(self) -> None:
        paper = self.paper
        if paper.macros:
            self.wrong(
                Severity.WARNING,
                "FIL3",
                "Filen innehåller makron. De har inte körts.",
                "Spara filen som .docx utan makron.",
            )
        if paper.tracked:
            self.wrong(
                Severity.WARNING,
                "TEXT4",
                f"Dokumentet har {paper.tracked} spårade ändringar kvar. Infogad text har lästs, struken inte.",
                "Godkänn eller avvisa alla ändringar.",
            )
        if paper.comments:
            self.wrong(
                Severity.WARNING,
                "TEXT4",
                f"Dokumentet har {paper.comments} kommentarer kvar. De tas inte med.",
                "Ta bort kommentarerna.",
            )
        if paper.beside:
            self.wrong(
                Severity.INFO,
                "TEXT7",
                f"Sidhuvud och sidfot tas inte med: ”{paper.beside[0][:60]}”.",
                "Flytta det som ska vara med i rapporten till texten.",
            )
        if paper.loose_notes:
            self.wrong(
                Severity.INFO,
                "TEXT7",
                "Dokumentet har en not som inget ställe i texten hänvisar till. Den tas inte med.",
                "Infoga noten igen där den ska stå, om den ska vara med.",
            )
        if paper.mismarked:
            self.wrong(
                Severity.INFO,
                "TEXT9",
                "Svensk text är märkt som ett annat språk. Den har lästs som svensk.",
                "Markera texten i Word och välj svenska under Granska, Språk.",
            )

        for place in paper.pictures_beside:
            self.wrong(
                Severity.INFO,
                "TEXT5",
                f"Dokumentet har en bild i {place}. Den tas inte med.",
                "Ska bilden vara med: infoga den i texten, med alternativtext.",
            )

    # -- recognition ------------------------------------------------------------------------------
    def _form(self) -> WordForm | None:
        facts = self.paper.properties
        if "kr_formular" in facts:
            return self._declared(facts)
        owner = self.municipality.unit(self.unit or "")
        fitting = [
            form
            for form in word_forms()
            if owner and owner.kind in form.kinds and form.occasion == self.occasion.kind
        ]
        if not fitting:
            self.wrong(
                Severity.ERROR,
                "FIL4",
                "Dokumentet känns inte igen som något formulär.",
                "Använd det formulär som skickats ut.",
            )
            return None
        self.wrong(
            Severity.INFO,
            "FIL4",
            f"Dokumentet saknar formulärets märkning och har tolkats som ”{fitting[0].title}”.",
            "Använd helst det utskickade formuläret.",
        )
        return fitting[0]

    def _declared(self, facts: Mapping[str, str]) -> WordForm | None:
        form = word_form(facts["kr_formular"])
        own = self.municipality.present(facts.get("kr_enhet", ""))
        if form is None:
            self.wrong(
                Severity.ERROR,
                "FIL4",
                f"Formuläret ”{facts['kr_formular']}” känns inte igen.",
                "Använd det formulär som skickats ut.",
            )
            return None
        if facts.get("kr_kommun") != self.municipality.form_id:
            self.foreign = facts.get("kr_kommun") or "okänd"
            return None
        if facts.get("kr_tillfalle") != self.occasion.id:
            self.wrong(
                Severity.ERROR,
                "FIL4",
                f"Formuläret gäller {facts.get('kr_tillfalle') or 'okänt tillfälle'}; här väntades {self.occasion.id}.",
                "Skriv i formuläret för rätt tillfälle. Filen har inte använts.",
            )
            return None
        if facts.get("kr_version") != str(form.version):
            self.wrong(
                Severity.WARNING,
                "FIL4",
                f"Formuläret har version {facts.get('kr_version') or 'okänd'}; den gällande är {form.version}.",
                "Använd det senast utskickade formuläret.",
            )
        self.unit = self.unit or own
        if own != self.unit:
            self.wrong(
                Severity.ERROR,
                "FIL4",
                f"Formuläret är gjort för {self.municipality.name_of(own)} men ligger i mappen för "
                f"{self.municipality.name_of(self.unit)}.",
                "Flytta filen till rätt mapp. Filen har inte använts.",
            )
            return None
        return form

    # -- headings ---------------------------------------------------------------------------------
    def _parted(self, form: WordForm) -> dict[str, list[Piece | Grid]]:
        """Return the pieces below each recognised heading; report what stands outside and headings that are odd."""
        known = self._headings(form)
        parted: dict[str, list[Piece | Grid]] = {}
        current: list[Piece | Grid] | None = None
        outside = 0
        for number, piece in enumerate(self.paper.pieces, 1):
            heading = known.get(number)
            if heading is not None:
                if heading.key in parted:
                    self._repeated(heading, number)
                if isinstance(piece, Piece) and plain(piece.text) != plain(heading.title):
                    self.wrong(*reworded(heading, piece.text), f"stycke {number}")
                current = parted.setdefault(heading.key, [])
                if isinstance(piece, Piece) and (more := beside(piece)):
                    current.append(more)
            elif current is None:
                self.problems += told(piece.private, Origin(self.name, f"stycke {number}"), self.unit)
                outside = outside or (number if self._is_foreign(piece) else 0)
            elif isinstance(piece, Piece) and piece.level == 1:
                if piece.text:
                    self.wrong(*unknown(piece.text, form), f"stycke {number}")
                current.append(replace(piece, level=2))
            else:
                current.append(piece)
        if outside:
            self.wrong(Severity.WARNING, "TEXT3", "Text som står före den första rubriken tas inte med.",
                       "Flytta texten under en rubrik.", f"stycke {outside}")  # fmt: skip
        return parted

    def _is_foreign(self, piece: Piece | Grid) -> bool:
        """Tell whether something before the first heading is not the form's own."""
        if isinstance(piece, Grid) or beside(piece):
            return True
        owner = self.municipality.unit(self.unit or "")
        names = self.municipality.name, owner.name if owner else ""
        return bool(piece.text) and not is_opening(piece.style, piece.text, *names)

    def _headings(self, form: WordForm) -> dict[int, Heading]:
        """Return the form's headings by the number of their piece; report those that have lost their style."""
        found, bare = headings(self.paper, form)
        for number in bare:
            self.wrong(
                Severity.INFO,
                "TEXT3",
                f"Rubriken ”{found[number].title}” har inte längre formatmallen Rubrik 1 men känns igen.",
                "Ge rubriken formatmallen Rubrik 1.",
                f"stycke {number}",
            )
        return found

    def _repeated(self, heading: Heading, number: int) -> None:
        self.wrong(
            Severity.WARNING,
            "TEXT3",
            f"Rubriken ”{heading.title}” finns flera gånger. Texterna har lagts efter varandra.",
            "Behåll en av rubrikerna.",
            f"stycke {number}",
        )
