"""What a contributor wrote under one heading, from pieces of a document to blocks of a view, every fault at its paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Final, Literal

from pipeline.model import Origin, Severity
from pipeline.private import told
from pipeline.read.docx import Grid, Piece
from pipeline.read.word_marks import INSTRUCTION, instruction
from pipeline.read.word_picture import Picture
from pipeline.read.word_table import table
from pipeline.schemas.base import Heading
from pipeline.view import Block, Image, Paragraph, Prose, Run

Tell = Callable[[Severity, str, str, str, str], None]
"""Told of a fault: severity, code, message, hint and place."""

_LEFTOVER: Final = re.compile(
    r"\b(lorem ipsum|(?:text|skriv) här\b|x{3,}\b|tbd\b|klicka (?:eller tryck )?här för att)|\[(?:\.{2,}|…)\]",
    re.IGNORECASE,
)
_PRINTABLE: Final = 600  # pixels across for a picture to print well
CAPTION_STYLES: Final = frozenset({"caption", "beskrivning"})
_LABEL: Final = re.compile(
    r"(?:Tabell|Figur|Bild|Diagram)(?:\s+\d+)?\s*[:.]\s*|(?:Tabell|Figur|Bild|Diagram)\s+\d+\s+"
)
_ALIKE: Final = 0.8  # how much an instruction may have been reworded and still be one
_GUESSED: Final = ("automatiskt genererad", "automatically generated", "ai-genererat")
_FILE_NAME: Final = re.compile(r"\S+\.(?:png|jpe?g|gif|bmp|tiff?)", re.IGNORECASE)


def blocks(
    heading: Heading, pieces: Sequence[Piece | Grid], unit: str, tell: Tell
) -> tuple[tuple[Block, ...], int]:
    """Return the blocks below a heading and their number of words, tables and captions not counted.

    Problems TEXT3 and TEXT5–TEXT8 are told with place ``”Rubrik”, stycke 3`` or ``”Rubrik”, tabell 1``; a
    paragraph is counted when it holds text or a picture and is not the form's own instruction.
    """
    writing = _Writing(heading, unit, tell)
    visible = [
        piece
        for piece in pieces
        if isinstance(piece, Grid) or piece.text or piece.pictures or piece.lost or piece.private
    ]
    for at, piece in enumerate(visible):
        writing.add(piece, visible[at + 1 : at + 3])
    return writing.result(), writing.words


class _Writing:
    """The blocks of one heading while they are put together."""

    def __init__(self, heading: Heading, unit: str, tell: Tell) -> None:
        self.heading, self.unit, self.tell = heading, unit, tell
        self.blocks: list[Block] = []
        self.prose: list[Paragraph] = []
        self.words = self.paragraphs = self.tables = 0
        self.above = ""  # a caption that waits for what it belongs to
        self.taken: Piece | None = None  # a caption below, already used

    @property
    def place(self) -> str:
        return f"”{self.heading.title}”, stycke {self.paragraphs}"

    def result(self) -> tuple[Block, ...]:
        self._flush()
        return tuple(self.blocks)

    def add(self, piece: Piece | Grid, after: Sequence[Piece | Grid]) -> None:
        """Add a piece; the next ones tell whether a caption is above or below."""
        if isinstance(piece, Grid):
            self._grid(piece, after)
            return
        own = self._own(piece) if piece.style == INSTRUCTION else piece
        if own is None:
            return
        self.paragraphs += 1
        self._leftover(own.text, self.place)
        self._lost(own.lost, self.place)
        self._private(own, self.place)
        if own is self.taken:
            return
        if own.pictures:
            self._flush()
            caption = self._caption(after)
            for picture in own.pictures:
                self._picture(picture, caption)
        if own.text and self._goes_above(own, after):
            self.above = _caption(own)
        elif own.text:
            self.words += len(own.text.split())
            self.prose.append(_paragraph(own))

    def _goes_above(self, piece: Piece, after: Sequence[Piece | Grid]) -> bool:
        """Tell whether a paragraph is the caption of what comes next."""
        follows = bool(after) and (isinstance(after[0], Grid) or bool(after[0].pictures))
        return follows and (piece.style in CAPTION_STYLES or piece.text.startswith("Tabell:"))

    def _caption(self, after: Sequence[Piece | Grid]) -> str:
        """Return the caption of a table or picture: the one that waits above, else one that stands below."""
        if self.above:
            above, self.above = self.above, ""
            return above
        below = after[0] if after else None
        if not isinstance(below, Piece) or below.style not in CAPTION_STYLES or below.pictures:
            return ""
        if len(after) > 1 and self._goes_above(below, after[1:]):
            return ""
        self.taken = below
        return _caption(below)

    def _own(self, piece: Piece) -> Piece | None:
        """Return what a contributor wrote in the style of instructions, None when there is nothing but the form's words."""
        rest = contributed(piece, self.heading)
        if rest is None:
            return None
        self.tell(
            Severity.INFO,
            "TEXT3",
            f"Text är skriven i rutan för anvisningen och har lästs som vanlig text: ”{rest.text[:60]}”.",
            "Ge stycket formatmallen Normal.",
            f"”{self.heading.title}”, stycke {self.paragraphs + 1}",
        )
        return rest

    def _flush(self) -> None:
        if self.prose:
            self.blocks.append(Prose(tuple(self.prose)))
            self.prose.clear()

    def _leftover(self, words: str, place: str) -> None:
        if _LEFTOVER.search(words):
            self.tell(
                Severity.WARNING,
                "TEXT8",
                f"Stycket innehåller något som ser ut som en rest: ”{words[:60]}”.",
                "Skriv färdigt texten.",
                place,
            )

    def _lost(self, things: Sequence[str], place: str) -> None:
        for thing in things:
            self.tell(
                Severity.ERROR,
                "TEXT7",
                f"Här finns {thing} som inte kan tas med i rapporten.",
                "Skriv innehållet som vanlig text eller infoga det som bild med alternativtext.",
                place,
            )

    def _private(self, piece: Piece | Grid, place: str) -> None:
        for one in told(piece.private, Origin("", place)):
            self.tell(one.severity, one.code, one.message, one.hint, place)

    def _grid(self, grid: Grid, after: Sequence[Piece | Grid]) -> None:
        self.tables += 1
        self._flush()
        place = f"”{self.heading.title}”, tabell {self.tables}"
        self._lost(grid.lost, place)
        self._private(grid, place)
        key = f"tx-{self.unit}-{self.heading.key}-{self.tables}"
        self._leftover(" ".join(cell for row in grid.rows for cell in row if _LEFTOVER.search(cell)), place)

        def tell(severity: Severity, code: str, message: str, hint: str) -> None:
            self.tell(severity, code, message, hint, place)

        made = table(grid, key, self.heading, self._caption(after), tell)
        if made:
            self.blocks.append(made)

    def _picture(self, picture: Picture, caption: str) -> None:
        for said in picture.said:
            self.tell(said.severity, said.code, said.message, said.hint, self.place)
        image = picture.image
        if image is None:
            return
        if not image.alt:
            self._refuse(
                "Bilden saknar alternativtext och tas inte med.",
                "Högerklicka på bilden, välj Visa alternativtext och beskriv vad den visar.",
            )
        else:
            self._look_at(image)
            self.blocks.append(replace(image, caption=caption))

    def _refuse(self, message: str, hint: str) -> None:
        self.tell(Severity.ERROR, "TEXT5", message, hint, self.place)

    def _look_at(self, image: Image) -> None:
        """Tell what is weak about a picture that is used."""
        alt = image.alt.lower()
        if any(words in alt for words in _GUESSED) or _FILE_NAME.fullmatch(alt):
            self.tell(
                Severity.WARNING,
                "TEXT5",
                f"Bildens alternativtext är inte skriven av någon människa: ”{image.alt[:60]}”.",
                "Beskriv med egna ord vad bilden visar.",
                self.place,
            )
        if image.width_px < _PRINTABLE:
            self.tell(
                Severity.WARNING,
                "TEXT5",
                f"Bilden är bara {image.width_px} bildpunkter bred och blir suddig i tryck.",
                f"Använd en bild som är minst {_PRINTABLE} bildpunkter bred.",
                self.place,
            )


def contributed(piece: Piece, heading: Heading) -> Piece | None:
    """Return what a contributor wrote in a paragraph, None when it is the form's own instruction and nothing else."""
    if piece.style != INSTRUCTION:
        return piece
    given = instruction(heading)
    if piece.text.startswith(given):
        rest = _without(piece, len(given))
    elif SequenceMatcher(None, piece.text, given, autojunk=False).ratio() >= _ALIKE:
        return None
    else:
        rest = piece
    return replace(rest, style="normal") if rest.text else None


def _caption(piece: Piece) -> str:
    """Return a caption without the label and number that Word puts before it."""
    found = _LABEL.match(piece.text)
    return piece.text[found.end() :].strip() if found else piece.text


def _without(piece: Piece, count: int) -> Piece:
    """Return a piece without its first characters."""
    lead = next((len(run.text) - len(run.text.lstrip()) for run in piece.runs if run.text.strip()), 0)
    left, runs = count + lead, list[Run]()
    for run in piece.runs:
        cut = min(left, len(run.text))
        left -= cut
        if run.text[cut:] or run.note:
            runs.append(replace(run, text=run.text[cut:]))
    return replace(piece, runs=tuple(runs))


def _paragraph(piece: Piece) -> Paragraph:
    kind: Literal["text", "bullet", "number", "heading", "quote"] = "text"
    level = 0
    if piece.level:
        kind, level = "heading", max(piece.level - 2, 0)
    elif piece.list:
        kind, level = ("number" if piece.list == "number" else "bullet"), max(piece.depth, 0)
    elif piece.style in {"quote", "citat", "intense quote", "starkt citat"}:
        kind = "quote"
    runs = [run for run in piece.runs if run.text or run.note]
    if kind == "heading":
        notes = [run for run in runs if run.note]
        runs = [Run(piece.text), *notes]
    elif runs:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return Paragraph(tuple(run for run in runs if run.text or run.note), kind, level)
