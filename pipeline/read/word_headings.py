"""A form's headings in a document: known by their words, else by their bookmarks, also when they have lost their style."""

from __future__ import annotations

import difflib
import textwrap
from dataclasses import replace
from typing import Final

from pipeline.model import Severity
from pipeline.read.titles import plain
from pipeline.read.word_marks import bookmark
from pipeline.read.word_pieces import Paper, Piece
from pipeline.schemas.base import Heading, WordForm

_LONGEST: Final = 12  # words of a heading that has lost its style; more is text its bookmark has moved to


def headings(paper: Paper, form: WordForm) -> tuple[dict[int, Heading], tuple[int, ...]]:
    """Return a form's headings by the number of their piece (from 1), and the numbers of those that have lost their style."""
    pieces = [
        (number, piece)
        for number, piece in enumerate(paper.pieces, 1)
        if isinstance(piece, Piece) and piece.text
    ]
    found = {
        number: heading for number, piece in pieces if piece.level == 1 and (heading := _heading(piece, form))
    }
    left = {heading.key for heading in form.headings} - {heading.key for heading in found.values()}
    bare: list[int] = []
    for number, piece in pieces:
        heading = _heading(piece, form) if number not in found else None
        if heading and heading.key in left and len(piece.text.split()) <= _LONGEST:
            left.remove(heading.key)
            found[number] = heading
            bare.append(number)
    return found, tuple(bare)


def _heading(piece: Piece, form: WordForm) -> Heading | None:
    """Return the form's heading that a piece is: by its words, else by its bookmark."""
    for heading in form.headings:
        if plain(heading.title) == plain(piece.text):
            return heading
    marked = [heading for heading in form.headings if bookmark(heading) in piece.marks]
    return marked[-1] if marked else None  # the marks of deleted headings gather before the next one's


Said = tuple[Severity, str, str, str]
"""How grave something is, its code, what was found and what to do."""


def beside(piece: Piece) -> Piece | None:
    """Return what a heading's paragraph holds beside its words (pictures, notes, what is lost), None when that is nothing."""
    notes = tuple(run for run in piece.runs if run.note)
    if not (notes or piece.pictures or piece.lost or piece.found):
        return None
    return replace(piece, style="normal", runs=notes, marks=(), list="", level=0, number=None)


def reworded(heading: Heading, said: str) -> Said:
    """Return what is told of a heading that says something else than the form's, since the form's is printed. Problem: TEXT3."""
    words = textwrap.shorten(said, 80, placeholder=" …")
    if plain(heading.title) in plain(said):
        message = f"I rubriken ”{heading.title}” står också annan text: ”{words}”. Den trycks inte."
        return Severity.WARNING, "TEXT3", message, "Flytta texten till ett eget stycke under rubriken."
    message = (
        f"Rubriken ”{heading.title}” har fått en annan ordalydelse: ”{words}”. Den trycks som i formuläret."
    )
    return Severity.INFO, "TEXT3", message, "Skriv tillbaka rubriken om texten under den hör dit."


def unknown(title: str, form: WordForm) -> Said:
    """Return what is told of a first heading that the form does not have, with the one that may be meant. Problem: TEXT3."""
    known = {plain(heading.title): heading for heading in form.headings}
    near = difflib.get_close_matches(plain(title), list(known), 1, 0.7)
    hint = f"Menades ”{known[near[0]].title}”?" if near else "Gör egna rubriker med formatmallen Rubrik 2."
    message = f"Rubriken ”{title}” finns inte i formuläret och har lästs som en underrubrik."
    return Severity.WARNING, "TEXT3", message, hint
