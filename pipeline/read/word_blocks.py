"""What a contributor wrote under one heading, from pieces of a document to blocks of a view, every fault at its paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Final

from pipeline.model import Origin, Severity
from pipeline.private import told
from pipeline.read.word_marks import ALIKE, INSTRUCTION, instruction, limits, prompt
from pipeline.read.word_picture import Picture
from pipeline.read.word_pieces import Grid, Kind, Piece
from pipeline.read.word_prose import CAPTION_STYLES, caption, credit, is_credit, paragraph
from pipeline.read.word_runs import cut
from pipeline.read.word_shape import Faked, Shaped, evened, shaped
from pipeline.read.word_table import table
from pipeline.read.word_told import Telling
from pipeline.schemas.base import Heading
from pipeline.view import Block, Image, Paragraph, Prose, Words

_LEFTOVER: Final = re.compile(
    r"\b(lorem ipsum|(?:text|skriv) här\b|x{3,}\b|tbd\b|klicka (?:eller tryck )?här för att|click (?:or tap )?here to|"
    r"välj ett objekt\b|choose an item\b)|\[(?:\.{2,}|…|(?:skriv|ange|infoga|type|insert|enter) [^\]]*)\]",
    re.IGNORECASE,
)
_PRINTABLE: Final = 600  # pixels across for a picture to print well
_GUESSED: Final = ("automatiskt genererad", "automatically generated", "ai-genererat")
_FILE_NAME: Final = re.compile(r"\S+\.(?:png|jpe?g|gif|bmp|tiff?)", re.IGNORECASE)
_FAKED: Final[dict[Faked, tuple[Severity, str, str]]] = {
    "heading": (Severity.WARNING, "”{}” ser ut som en rubrik men är vanlig text. En skärmläsare hör ingen rubrik.",
                "Ge stycket formatmallen Rubrik 2."),
    "list": (Severity.INFO, "En lista är skriven med tecken för hand. Den har lästs som en lista.", "Använd knappen Punktlista eller Numrering i Word."),
    "lines": (Severity.INFO, "En lista är skriven med tecken och radbrytningar inom ett stycke. Den har lästs som vanlig text.",
              "Dela stycket och använd knappen Punktlista eller Numrering i Word."),
    "table": (Severity.WARNING, "Raderna ser ut som en tabell men är gjorda med tabbar. En skärmläsare hör ingen tabell.", "Infoga en tabell i stället."),
}  # fmt: skip


def blocks(
    heading: Heading, pieces: Sequence[Piece | Grid], unit: str, telling: Telling
) -> tuple[tuple[Block, ...], int]:
    """Return the blocks below a heading and their number of words, tables and captions not counted.

    Problems TEXT3–TEXT8 and TEXT10 are told with place ``”Rubrik”, stycke 3`` or ``”Rubrik”, tabell 1``; a
    paragraph is counted when it holds text or a picture and is not the form's own instruction.
    """
    writing = _Writing(heading, unit, telling)
    visible = _visible(pieces)
    for at, one in enumerate(visible):
        writing.add(one.piece, [next_.piece for next_ in visible[at + 1 : at + 3]], one.faked)
    return writing.result(), writing.words


def places(heading: Heading, pieces: Sequence[Piece | Grid]) -> Iterator[tuple[str, Piece | Grid]]:
    """Yield what is counted below a heading, each with its place as problems say it."""
    counts = {"stycke": 0, "tabell": 0}
    for one in _visible(pieces):
        what = "tabell" if isinstance(one.piece, Grid) else "stycke"
        if isinstance(one.piece, Grid) or contributed(one.piece, heading) is not None:
            counts[what] += 1
            yield f"”{heading.title}”, {what} {counts[what]}", one.piece


def _visible(pieces: Sequence[Piece | Grid]) -> Sequence[Shaped]:
    return shaped([piece for piece in pieces if isinstance(piece, Grid) or _holds(piece)])


def _holds(piece: Piece) -> bool:
    """Tell whether a paragraph holds something to print or to tell."""
    notes = any(run.note for run in piece.runs)
    return bool(piece.text or notes or piece.pictures or piece.lost or piece.found or piece.private)


class _Writing:
    """The blocks of one heading while they are put together."""

    def __init__(self, heading: Heading, unit: str, telling: Telling) -> None:
        self.heading, self.unit, self.telling, self.tell = heading, unit, telling, telling.wrong
        self.blocks: list[Block] = []
        self.prose: list[Paragraph] = []
        self.words = self.paragraphs = self.tables = 0
        self.above: Words = ""  # a caption that waits for what it belongs to
        self.taken: list[Piece] = []  # captions and makers below, already used

    @property
    def place(self) -> str:
        return f"”{self.heading.title}”, stycke {self.paragraphs}"

    def result(self) -> tuple[Block, ...]:
        self._flush()
        return tuple(self.blocks)

    def add(self, piece: Piece | Grid, after: Sequence[Piece | Grid], faked: Faked | None) -> None:
        """Add a piece; the next ones tell whether a caption is above or below."""
        if isinstance(piece, Grid):
            self._grid(piece, after)
            return
        own = self._own(piece) if piece.style == INSTRUCTION else contributed(piece, self.heading)
        if own is None:
            return
        self.paragraphs += 1
        self._leftover(own.text, self.place)
        self._lost(own.lost, self.place)
        self._found(own, self.place)
        self._private(own, self.place)
        if faked:
            severity, message, hint = _FAKED[faked]
            self.tell(severity, "TEXT10", message.format(own.text[:60]), hint, self.place)
        if any(own is one for one in self.taken):
            return
        if own.pictures:
            self._flush()
            words = self._caption(after)
            maker = self._credit(after)
            for picture in own.pictures:
                self._picture(picture, words, maker)
        if own.text and self._goes_above(own, after):
            self.above = caption(own)
        elif own.text or any(run.note for run in own.runs):
            self.words += len(own.text.split())
            self.prose.append(paragraph(own))

    def _private(self, piece: Piece | Grid, place: str) -> None:
        for one in told(piece.private, Origin("", place)):
            self.tell(one.severity, one.code, one.message, one.hint, place)

    def _found(self, piece: Piece | Grid, place: str) -> None:
        for one in piece.found:
            self.telling.found(one, place)

    def _goes_above(self, piece: Piece, after: Sequence[Piece | Grid]) -> bool:
        """Tell whether a paragraph is the caption of what comes next."""
        follows = bool(after) and (isinstance(after[0], Grid) or bool(after[0].pictures))
        return follows and (piece.style in CAPTION_STYLES or piece.text.startswith("Tabell:"))

    def _caption(self, after: Sequence[Piece | Grid]) -> Words:
        """Return the caption of a table or picture: the one that waits above, else one that stands below."""
        if self.above:
            above, self.above = self.above, ""
            return above
        below = after[0] if after else None
        if not isinstance(below, Piece) or below.style not in CAPTION_STYLES or below.pictures:
            return ""
        if len(after) > 1 and self._goes_above(below, after[1:]):
            return ""
        self.taken.append(below)
        return caption(below)

    def _credit(self, after: Sequence[Piece | Grid]) -> Words:
        """Return who made a picture: what stands below it, or below its caption."""
        below = next((one for one in after[:2] if not any(one is taken for taken in self.taken)), None)
        if not isinstance(below, Piece) or not is_credit(below):
            return ""
        self.taken.append(below)
        return credit(below)

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
            self.blocks.append(Prose(evened(self.prose)))
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

    def _grid(self, grid: Grid, after: Sequence[Piece | Grid]) -> None:
        self.tables += 1
        self._flush()
        place = f"”{self.heading.title}”, tabell {self.tables}"
        self._lost(grid.lost, place)
        self._found(grid, place)
        self._private(grid, place)
        key = f"tx-{self.unit}-{self.heading.key}-{self.tables}"
        self._leftover(" ".join(cell for row in grid.texts for cell in row if _LEFTOVER.search(cell)), place)

        def tell(severity: Severity, code: str, message: str, hint: str) -> None:
            self.tell(severity, code, message, hint, place)

        made = table(grid, key, self.heading, self._caption(after), tell, Origin(self.telling.file, place))
        if made:
            self.blocks.append(made)

    def _picture(self, picture: Picture, words: Words, maker: Words) -> None:
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
            self.blocks.append(replace(image, caption=words, credit=maker))

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
        return _unprompted(piece, heading)
    whole, limit = instruction(heading), limits(heading)
    given = next((one for one in (whole, limit) if one and piece.text.startswith(one)), "")
    if given:
        rest = replace(piece, runs=cut(piece.runs, len(given)))
    elif any(
        SequenceMatcher(None, piece.text, one, autojunk=False).ratio() >= ALIKE for one in (whole, limit)
    ):
        return None
    else:
        rest = piece
    return replace(rest, style="normal") if rest.text else None


def _unprompted(piece: Piece, heading: Heading) -> Piece | None:
    """Return a paragraph without the prompt of the form's own content control, which other programs may have made plain text."""
    asking = prompt(heading)
    if piece.text.startswith(asking):
        rest = replace(piece, runs=cut(piece.runs, len(asking)))
        return rest if rest.text or rest.pictures else None
    asked = tuple(one for one in piece.found if one.kind is Kind.PROMPT and one.words == asking)
    if not asked:
        return piece
    rest = replace(piece, found=tuple(one for one in piece.found if one not in asked))
    return rest if rest.text or rest.found or rest.pictures or rest.lost else None
