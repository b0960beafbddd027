"""A piece: one thing in a chapter as the template loops over it, and which way its page is turned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from markupsafe import Markup

from pipeline.render.word.pages import height

NOTHING: Final = Markup()
_ASIDE: Final = 130.0  # text of so many points before a wide table goes with it to the landscape page
Slag = Literal["text", "tabell", "nyckeltal", "bild"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing in a chapter, as the template sees it (hence the Swedish names), and how it wants its page."""

    slag: Slag
    innehall: Markup = NOTHING
    rubrik: Markup = NOTHING
    tabell: Markup = NOTHING
    bild: Markup = NOTHING
    noter: tuple[str, ...] = ()
    wide: bool = False
    heading: bool = False
    turns: bool = False  # nothing but a section break
    anchor: str = ""  # id of the section whose heading this is
    whole: bool = False  # never split between pages
    height: float = 0.0  # points, reckoned


def text_piece(xml: str, tall: float, *, heading: bool = False, whole: bool = False) -> Piece:
    """Return running text, a heading or a box; ``tall`` is its reckoned height in points."""
    return Piece("text", Markup(xml), heading=heading, whole=whole, height=tall)  # noqa: S704 - written and escaped here


def picture_piece(picture: str, caption: str, twips: int, words: str) -> Piece:
    """Return a picture and its caption; ``words`` is the caption as plain text."""
    tall = twips / 20 + 10 + height("picture caption", words)
    return Piece("bild", bild=Markup(picture), rubrik=Markup(caption), whole=True, height=tall)  # noqa: S704 - as above


def landscape(pieces: list[Piece]) -> list[bool]:
    """Return for each piece whether it stands on a landscape page.

    A wide table takes the heading above it along, and short text between heading and table; text between two wide
    tables stays between them when it is short.
    """
    turned = [piece.wide for piece in pieces]
    for at, piece in enumerate(pieces):
        if not piece.wide:
            continue
        first, room, back = at, 0.0, at - 1
        while back >= 0 and not pieces[back].wide:
            room += pieces[back].height
            if room > _ASIDE or pieces[back].slag != "text":
                break
            if pieces[back].heading:
                first = back
            back -= 1
        if back >= 0 and pieces[back].wide:
            first = back + 1
        turned[first:at] = [True] * (at - first)
    return turned
