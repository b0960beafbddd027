"""Word deliveries: headings recognised by bookmark or title, texts as blocks, every fault at its heading and paragraph."""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from pipeline.config import Municipality, Occasion
from pipeline.model import Delivery, Origin, Problem, Severity, Text
from pipeline.read.docx import Grid, Paper, Piece, open_paper
from pipeline.read.excel_sheet import plain
from pipeline.read.xlsx import Unreadable
from pipeline.schemas import WORD_FORMS, word_form
from pipeline.schemas.base import Heading, WordForm
from pipeline.view import Block, Column, Image, Kind, Paragraph, Prose, Run, Table, TableRow

CODES: Final[Mapping[str, str]] = {
    "TEXT1": "En obligatorisk rubrik saknar text",
    "TEXT2": "Texten är för lång",
    "TEXT3": "Text står utanför rubrikerna, eller en rubrik känns inte igen",
    "TEXT4": "Spårade ändringar eller kommentarer är kvar",
    "TEXT5": "En bild kan inte användas eller saknar alternativtext",
    "TEXT6": "En tabell kan inte användas som den är",
    "TEXT7": "Något i dokumentet går inte att ta med",
    "TEXT8": "Texten verkar vara en rest av mallen",
}
"""What reading a document can find, for ``kommunrapport explain``."""

_UNREADABLE: Final = {
    "empty": ("FIL1", "Filen är tom.", "Skicka filen igen."),
    "corrupt": ("FIL1", "Filen går inte att öppna som ett Worddokument; den är skadad eller av annat slag.",
                "Öppna den i Word, spara den som .docx och skicka den igen."),
    "old": ("FIL1", "Filen är i Words äldre format.", "Öppna den i Word och spara den som .docx."),
    "huge": ("FIL1", "Filen är orimligt stor när den packas upp.", "Kopiera texten till ett nytt formulär."),
    "locked": ("FIL2", "Filen är skyddad med lösenord och går inte att läsa.", "Ta bort lösenordet och skicka filen igen."),
}  # fmt: skip
_LEFTOVER: Final = re.compile(r"\b(lorem ipsum|text här|xxx+|tbd)\b|\[\.\.\.\]|\[…\]", re.IGNORECASE)
_PRINTABLE: Final = 600  # pixels across for a picture to print well
_SKIPPED: Final = frozenset({"title", "fakta", "anvisning", "toc heading"})
_NUMERIC: Final = re.compile(r"[−–-]?[\d\s\u00a0]+([.,]\d+)?\s?%?|[–-]|")


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read: the delivery, its texts by unit and heading, and what is wrong with it."""

    delivery: Delivery
    texts: Mapping[tuple[str, str], Text]
    problems: tuple[Problem, ...]


def read_document(
    path: Path, name: str, municipality: Municipality, occasion: Occasion, folder_unit: str | None
) -> Document:
    """Return a delivered document; nothing in it can make this raise. ``name`` is its path in problems and origins."""
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    try:
        paper = open_paper(data)
    except Unreadable as fault:
        code, message, hint = _UNREADABLE[fault.kind]
        wrong = Problem(Severity.ERROR, code, message, hint, folder_unit, Origin(name))
        return Document(Delivery(name, digest, folder_unit, None, len(data)), {}, (wrong,))
    reading = _Reading(paper, name, municipality, occasion, folder_unit)
    form, texts = reading.texts()
    delivery = Delivery(name, digest, reading.unit, form.key if form else None, len(data))
    return Document(delivery, texts, tuple(reading.problems))


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

    def wrong(self, severity: Severity, code: str, message: str, hint: str = "", place: str = "") -> None:
        self.problems.append(Problem(severity, code, message, hint, self.unit, Origin(self.name, place)))

    def texts(self) -> tuple[WordForm | None, dict[tuple[str, str], Text]]:
        self._left_behind()
        form = self._form()
        if form is None:
            return None, {}
        found: dict[tuple[str, str], Text] = {}
        seen: set[str] = set()
        for heading, pieces in self._parted(form):
            seen.add(heading.key)
            blocks, words = self._blocks(heading, pieces)
            if not blocks:
                if heading.required:
                    self.wrong(
                        Severity.ERROR,
                        "TEXT1",
                        f"Under rubriken ”{heading.title}” finns ingen text.",
                        f"Skriv om: {heading.help}",
                        f"”{heading.title}”",
                    )
                continue
            if heading.max_words and words > heading.max_words:
                self.wrong(
                    Severity.WARNING,
                    "TEXT2",
                    f"Texten under ”{heading.title}” har {words} ord; högst {heading.max_words} väntades.",
                    "Korta texten.",
                    f"”{heading.title}”",
                )
            unit = self.unit or ""
            found[unit, heading.key] = Text(
                unit, heading.key, blocks, Origin(self.name, f"”{heading.title}”"), words
            )
        for heading in form.headings:
            if heading.key not in seen and heading.required:
                self.wrong(
                    Severity.ERROR,
                    "FIL5",
                    f"Rubriken ”{heading.title}” saknas.",
                    "Lägg tillbaka rubriken i formatmallen Rubrik 1.",
                    f"”{heading.title}”",
                )
        return form, found

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
        for thing in dict.fromkeys(paper.lost):
            self.wrong(
                Severity.ERROR,
                "TEXT7",
                f"Dokumentet innehåller {thing} som inte kan tas med i rapporten.",
                "Skriv innehållet som vanlig text eller infoga det som bild med alternativtext.",
            )

    # -- recognition ------------------------------------------------------------------------------
    def _form(self) -> WordForm | None:
        facts = self.paper.properties
        if "kr_formular" in facts:
            return self._declared(facts)
        owner = self.municipality.unit(self.unit or "")
        fitting = [
            form
            for form in WORD_FORMS
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
        own = facts.get("kr_enhet", "")
        if form is None:
            self.wrong(
                Severity.ERROR,
                "FIL4",
                f"Formuläret ”{facts['kr_formular']}” känns inte igen.",
                "Använd det formulär som skickats ut.",
            )
            return None
        if facts.get("kr_kommun") != self.municipality.id or facts.get("kr_tillfalle") != self.occasion.id:
            self.wrong(
                Severity.ERROR,
                "FIL4",
                f"Formuläret gäller {facts.get('kr_kommun')}, {facts.get('kr_tillfalle')}; "
                f"här väntades {self.municipality.id}, {self.occasion.id}.",
                "Skriv i formuläret för rätt tillfälle. Filen har inte använts.",
            )
            return None
        if facts.get("kr_version") != str(form.version):
            self.wrong(
                Severity.WARNING,
                "FIL4",
                f"Formuläret har version {facts.get('kr_version')}; den gällande är {form.version}.",
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
    def _parted(self, form: WordForm) -> Iterator[tuple[Heading, list[Piece | Grid]]]:
        """Yield each recognised heading with the pieces below it; report what stands outside."""
        current: tuple[Heading, list[Piece | Grid]] | None = None
        outside: list[int] = []
        for number, piece in enumerate(self.paper.pieces, 1):
            heading = self._heading(piece, form)
            if heading is not None:
                if current:
                    yield current
                current = (heading, [])
            elif current:
                top = isinstance(piece, Piece) and piece.level == 1
                if isinstance(piece, Piece) and top and piece.text:
                    self._unknown(piece.text, number, form)
                current[1].append(replace(piece, level=2) if isinstance(piece, Piece) and top else piece)
            elif isinstance(piece, Grid) or (piece.text and piece.style not in _SKIPPED):
                outside.append(number)
        if current:
            yield current
        if outside:
            self.wrong(Severity.WARNING, "TEXT3", "Text som står före den första rubriken tas inte med.",
                       "Flytta texten under en rubrik.", f"stycke {outside[0]}")  # fmt: skip

    def _heading(self, piece: Piece | Grid, form: WordForm) -> Heading | None:
        """Return the form's heading that a piece is, by its bookmark or its words."""
        if isinstance(piece, Grid) or piece.level != 1:
            return None
        for heading in form.headings:
            if f"kr_{heading.key}" in piece.marks or plain(heading.title) == plain(piece.text):
                return heading
        return None

    def _unknown(self, title: str, number: int, form: WordForm) -> None:
        known = {plain(heading.title): heading for heading in form.headings}
        near = difflib.get_close_matches(plain(title), list(known), 1, 0.7)
        hint = (
            f"Menades ”{known[near[0]].title}”?" if near else "Gör egna rubriker med formatmallen Rubrik 2."
        )
        self.wrong(
            Severity.WARNING,
            "TEXT3",
            f"Rubriken ”{title}” finns inte i formuläret och har lästs som en underrubrik.",
            hint,
            f"stycke {number}",
        )

    # -- blocks -----------------------------------------------------------------------------------
    def _blocks(self, heading: Heading, pieces: list[Piece | Grid]) -> tuple[tuple[Block, ...], int]:
        blocks: list[Block] = []
        prose: list[Paragraph] = []
        caption, words, tables, number = "", 0, 0, 0
        for piece in pieces:
            if isinstance(piece, Grid):
                tables += 1
                blocks += _flush(prose)
                table = self._table(piece, heading, tables, caption)
                blocks += [table] if table else []
                caption = ""
                continue
            number += 1
            place = f"”{heading.title}”, stycke {number}"
            for picture in piece.pictures:
                blocks += _flush(prose)
                blocks += self._image(picture.image, picture.kind, place)
            if not piece.text or piece.style in _SKIPPED:
                number -= not piece.text
                continue
            if piece.style in {"caption", "beskrivning"}:
                caption = piece.text.removeprefix("Tabell:").strip()
                continue
            words += len(piece.text.split())
            if _LEFTOVER.search(piece.text):
                self.wrong(
                    Severity.WARNING,
                    "TEXT8",
                    f"Stycket innehåller något som ser ut som en rest: ”{piece.text[:60]}”.",
                    "Skriv färdigt texten.",
                    place,
                )
            prose.append(_paragraph(piece))
        blocks += _flush(prose)
        return tuple(blocks), words

    def _image(self, image: Image | None, kind: str, place: str) -> list[Block]:
        if image is None:
            self.wrong(
                Severity.ERROR,
                "TEXT5",
                f"Bilden är i ett format som inte kan användas ({kind}).",
                "Infoga bilden som PNG eller JPEG.",
                place,
            )
            return []
        if not image.alt:
            self.wrong(
                Severity.ERROR,
                "TEXT5",
                "Bilden saknar alternativtext och tas inte med.",
                "Högerklicka på bilden, välj Visa alternativtext och beskriv vad den visar.",
                place,
            )
            return []
        if 0 < image.width_px < _PRINTABLE:
            self.wrong(
                Severity.WARNING,
                "TEXT5",
                f"Bilden är bara {image.width_px} bildpunkter bred och blir suddig i tryck.",
                f"Använd en bild som är minst {_PRINTABLE} bildpunkter bred.",
                place,
            )
        return [image]

    def _table(self, grid: Grid, heading: Heading, number: int, caption: str) -> Table | None:
        place = f"”{heading.title}”, tabell {number}"
        if grid.merged:
            self.wrong(
                Severity.ERROR,
                "TEXT6",
                "Tabellen har sammanslagna celler och kan inte läsas upp av en skärmläsare. Den tas inte med.",
                "Dela cellerna så att varje rad har lika många.",
                place,
            )
            return None
        if len(grid.rows) < 2 or len({len(row) for row in grid.rows}) != 1:  # noqa: PLR2004 - a head and a row
            self.wrong(
                Severity.ERROR,
                "TEXT6",
                "Tabellen saknar rubrikrad eller har olika många celler i raderna. Den tas inte med.",
                "Gör en rubrikrad och lika många celler i varje rad.",
                place,
            )
            return None
        if not caption:
            self.wrong(
                Severity.WARNING,
                "TEXT6",
                "Tabellen saknar rubrik.",
                "Infoga en beskrivning ovanför tabellen.",
                place,
            )
        head, *body = grid.rows
        numeric = [
            column > 0 and all(_NUMERIC.fullmatch(row[column]) for row in body) for column in range(len(head))
        ]
        columns = tuple(
            Column(title, Kind.NUMBER if number_like else Kind.TEXT, 1.0 if number_like else 2.0)
            for title, number_like in zip(head, numeric, strict=True)
        )
        key = f"tx-{self.unit}-{heading.key}-{number}"
        rows = tuple(TableRow(tuple(row), key=f"r{place}") for place, row in enumerate(body, 1))
        return Table(key, caption or f"Tabell till {heading.title.lower()}", columns, rows)


def _flush(prose: list[Paragraph]) -> list[Block]:
    made: list[Block] = [Prose(tuple(prose))] if prose else []
    prose.clear()
    return made


def _paragraph(piece: Piece) -> Paragraph:
    kind: Literal["text", "bullet", "number", "heading", "quote"] = "text"
    level = 0
    if piece.level:
        kind, level = "heading", max(piece.level - 2, 0)
    elif piece.list:
        kind, level = ("number" if piece.list == "number" else "bullet"), piece.depth
    elif piece.style in {"quote", "citat", "intense quote"}:
        kind = "quote"
    runs = [run for run in piece.runs if run.text or run.note]
    if kind == "heading":
        runs = [Run(piece.text)]
    elif runs:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return Paragraph(tuple(runs), kind, level)
