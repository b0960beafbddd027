"""An older document carried into a form: what stands below each heading as pieces, and what has no place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from pipeline.config import Municipality
from pipeline.forms.carried import Source, has_no_place, told
from pipeline.model import Problem, Severity
from pipeline.read.word import read_as
from pipeline.read.word_blocks import contributed
from pipeline.read.word_headings import headings
from pipeline.read.word_marks import FORM_STYLES, INSTRUCTION, instruction
from pipeline.read.word_pieces import Grid, Paper, Piece
from pipeline.schemas.base import Heading, WordForm
from pipeline.schemas.lasting import HEADINGS
from pipeline.text import join_words
from pipeline.view import Run
from pipeline.words import plain

Pieces = tuple[Piece | Grid, ...]

_FAULTS: Final = ("FIL3", "TEXT4", "TEXT5", "TEXT7", "TEXT8")
"""What is wrong with the old document itself; that a text is missing or too long, the new form's reader tells."""
_MARK: Final = "kr_"


def carried_texts(
    paper: Paper, form: WordForm, source: Source, municipality: Municipality
) -> tuple[Mapping[str, Pieces], tuple[Problem, ...]]:
    """Return what a form is filled with from an older document, by heading, and what has no place in it or is wrong there.

    A text that is carried to another year still has the form's instruction above it, since it is to be written anew.
    """
    below, outside = _parted(paper, form)
    written = {heading.key: _written(heading, below.get(heading.key, ())) for heading in form.headings}
    filled = {key: pieces for key, pieces in written.items() if pieces}
    left = (
        has_no_place(source, f"stycke {number}", what, _words(piece))
        for number, what, piece in outside
        if _words(piece)
    )
    places = (*left, *_new(form, below, source))
    if not source.same_period:
        kept = {key: pieces for key, pieces in filled.items() if key in HEADINGS}
        begun = {
            heading.key: (Piece(INSTRUCTION, (Run(instruction(heading)),)), *kept[heading.key])
            for heading in form.headings
            if heading.key in kept
        }
        return begun, (*places, *_to_look_through(form, kept, source))
    read = read_as(form, paper, source.name, municipality, source.occasion, source.unit)
    faults = tuple(problem for problem in read.problems if problem.code in _FAULTS)
    return filled, (*faults, *_merged(form, below, source), *_lowered(paper, form, source), *places)


def _parted(
    paper: Paper, form: WordForm
) -> tuple[dict[str, Pieces], tuple[tuple[int, str, Piece | Grid], ...]]:
    """Return the pieces below each of a form's headings, and with number and reason those that stand below none of them.

    A heading that the form marked and no longer has is none of them; one of the contributor's own is a sub-heading.
    """
    known, _ = headings(paper, form)
    below: dict[str, Pieces] = {}
    outside: list[tuple[int, str, Piece | Grid]] = []
    current, why = "", "Text före den första rubriken"
    for number, piece in enumerate(paper.pieces, 1):
        if number in known:
            current = known[number].key
            below.setdefault(current, ())
        elif isinstance(piece, Piece) and piece.level == 1 and piece.text and _marked(piece):
            current, why = "", f"Rubriken ”{piece.text}”"
        elif current:
            own = replace(piece, level=2) if isinstance(piece, Piece) and piece.level == 1 else piece
            below[current] += (own,)
        elif isinstance(piece, Grid) or piece.style not in FORM_STYLES:
            outside.append((number, why, piece))
    return below, tuple(outside)


def _marked(piece: Piece) -> bool:
    """Tell whether a form has marked a paragraph as a heading of its own."""
    return any(mark.startswith(_MARK) for mark in piece.marks)


def _written(heading: Heading, pieces: Pieces) -> Pieces:
    """Return what the contributor wrote among some pieces; empty paragraphs are left out."""
    own = (piece if isinstance(piece, Grid) else contributed(piece, heading) for piece in pieces)
    return tuple(
        piece
        for piece in own
        if isinstance(piece, Grid)
        or (piece and (piece.text or piece.pictures or any(run.note for run in piece.runs)))
    )


def _words(piece: Piece | Grid) -> str:
    if isinstance(piece, Piece):
        pictures = (f"[bild: {one.image.alt if one.image else one.kind}]" for one in piece.pictures)
        notes = (plain(run.note) for run in piece.runs if run.note)
        return " ".join((piece.text, *notes, *pictures, *piece.boxes)).strip()
    return " / ".join((*(" | ".join(row) for row in piece.texts), *piece.boxes))


# -- what is told ---------------------------------------------------------------------------------
def _merged(form: WordForm, below: Mapping[str, Pieces], source: Source) -> Iterator[Problem]:
    """Yield what cannot be carried as it was: merged cells, text boxes, and pictures of kinds that cannot be used."""
    for heading in form.headings:
        where = f"”{heading.title}”"
        for piece in below.get(heading.key, ()):
            if isinstance(piece, Grid) and piece.merged:
                message = "En tabell med sammanslagna celler har förts över utan dem; se till att varje rad har lika många celler."
                yield told(Severity.WARNING, source, message, where=where)
            for words in piece.boxes:
                yield has_no_place(source, where, "Texten i en textruta eller en tabell i tabellen", words)
            for picture in piece.pictures if isinstance(piece, Piece) else ():
                if picture.image is None:
                    yield has_no_place(source, where, "Bilden", picture.kind)


def _lowered(paper: Paper, form: WordForm, source: Source) -> Iterator[Problem]:
    """Yield the contributor's own headings that stood as high as the form's and are sub-headings now."""
    known, _ = headings(paper, form)
    for number, piece in enumerate(paper.pieces, 1):
        if (
            number not in known
            and isinstance(piece, Piece)
            and piece.level == 1
            and piece.text
            and not _marked(piece)
        ):
            message = f"Rubriken ”{piece.text}” finns inte i formuläret och har blivit en underrubrik."
            yield told(Severity.INFO, source, message, where=f"stycke {number}")


def _new(form: WordForm, below: Mapping[str, Pieces], source: Source) -> Iterator[Problem]:
    for heading in form.headings:
        if heading.key not in below:
            need = "obligatorisk" if heading.required else "frivillig"
            message = f"Rubriken ”{heading.title}” finns inte i den äldre filen och är {need}."
            yield told(Severity.INFO, source, message)


def _to_look_through(form: WordForm, kept: Mapping[str, Pieces], source: Source) -> Iterator[Problem]:
    titles = [f"”{heading.title}”" for heading in form.headings if heading.key in kept]
    if titles:
        message = f"Texten under {join_words(titles)} är från {source.occasion.id}."
        yield told(Severity.INFO, source, message, "Läs igenom den och rätta årtal och siffror.")
