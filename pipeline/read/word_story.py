"""The text of one part of a Word document (the body, a note, a header) as pieces, by one and the same code wherever text stands.

What is not shown in Word, because it is deleted, hidden or struck, is not read; what is not known is read through. Both are told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree

from pipeline.read.package import Relation
from pipeline.read.word_elements import (
    BLOCKS,
    DRAWINGS,
    GONE,
    LEAVES,
    LOST,
    MC,
    NOTHING,
    WRAPPERS,
    V,
    chosen,
    named,
    strays,
)
from pipeline.read.word_fields import Fields, simple, unshown, without_errors
from pipeline.read.word_package import R, W
from pipeline.read.word_picture import Picture, Pictures, unknown
from pipeline.read.word_pieces import Found, Kind, Piece
from pipeline.read.word_runs import flat, joined
from pipeline.read.word_styles import Look, Styles
from pipeline.read.word_symbols import shown, sign
from pipeline.view import Run

TAB: Final = " \N{NO-BREAK SPACE} "  # as wide in all editions, and no edition makes it less
_GONE: Final = {"hidden": Kind.HIDDEN, "web": Kind.HIDDEN, "struck": Kind.STRUCK, "unseen": Kind.UNSEEN}
_OFFICE: Final = "http://schemas.microsoft.com/office/"

Notes = Callable[[str, str], Sequence[Piece]]
"""Gives a note's paragraphs by its kind (footnote, endnote) and id."""


@dataclass(slots=True)
class Line:
    """A paragraph while it is read."""

    runs: list[Run] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    gap: bool = False  # something has just been left out

    def add(self, run: Run) -> None:
        """Add a run; of the spaces on both sides of what is left out one stays."""
        before = self.runs[-1].text if self.runs else " "
        if self.gap and run.text.startswith(" ") and before.endswith((" ", "\n")):
            run = replace(run, text=run.text[1:])
        self.gap = False
        self.runs.append(run)

    def tell(self, kind: Kind, words: str = "") -> None:
        """Note something found, once a paragraph."""
        found = Found(kind, words)
        if found not in self.found:
            self.found.append(found)

    def lose(self, thing: str) -> None:
        """Note something that cannot be taken along, once a paragraph."""
        if thing not in self.lost:
            self.lost.append(thing)


@dataclass(slots=True)
class Inlines:
    """Reads what stands in paragraphs: ``styles`` are the document's, the rest is of the part."""

    pictures: Pictures | None  # None where they are not to be opened
    styles: Styles
    relations: Mapping[str, Relation]
    fields: Fields
    notes: Notes
    boxed: Callable[[etree._Element], str]
    style: str = ""  # of the paragraph at hand
    table: str = ""  # style of the table around it
    light: bool = True

    def read(self, node: etree._Element, line: Line, style: str, table: str, *, light: bool) -> None:
        """Read a paragraph into a line."""
        self.style, self.table, self.light = style, table, light
        self._inside(node, line, self.styles.look(None, style, table=table, light=light), "")

    def _inside(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        for child in node:
            if isinstance(child.tag, str):
                self._one(child, line, look, href)

    def _one(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        self._known(node, line, look, href)
        if len(node) and (node.tag in LEAVES or node.tag in NOTHING):
            self.stray(node, line, look, href)

    def stray(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        """Read content that stands in something that has no place for it, and tell it."""
        for one in strays(node):
            line.tell(Kind.STRAY, named(node))
            self._one(one, line, look, href)

    def _known(self, node: etree._Element, line: Line, look: Look, href: str) -> None:  # noqa: C901, PLR0912 - a table of elements
        match str(node.tag).removeprefix(W):
            case "t":
                self._say(node.text or "", line, look, href)
            case "r":
                look = self.styles.look(node.find(f"{W}rPr"), self.style, table=self.table, light=self.light)
                self._inside(node, line, look, href)
            case "tab" | "ptab":
                self._say(TAB, line, look, href)
            case "br" | "cr":
                self._say("\n", line, look, href)
            case "noBreakHyphen":
                self._say("\N{NON-BREAKING HYPHEN}", line, look, href)
            case "sym":
                self._sign(node, line, look, href)
            case "footnoteReference" | "endnoteReference":
                self._note(node, line, look, href)
            case "fldChar":
                self._field(node, line, look, href)
            case "instrText":
                self.fields.code(node.text or "")
            case "fldSimple":
                self._simple(node, line, look, href)
            case "hyperlink":
                self._inside(node, line, look, self._hyperlink(node) or href)
            case "sdt":
                self._control(node, line, look, href)
            case "rt":
                self._inside(node, line, look, href)
            case "ruby":
                self._ruby(node, line, look, href)
            case _:
                self._other(node, line, look, href)

    def _other(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        tag = node.tag
        if tag == f"{MC}AlternateContent":
            for one in chosen(node):
                self._inside(one, line, look, href)
        elif tag in DRAWINGS:
            self._drawing(node, line, look)
        elif tag in LOST:
            if not self._gone(look, line):
                line.lose(LOST[str(tag)])
        elif tag in BLOCKS:  # a paragraph or table where none may stand
            before = len(line.runs)
            line.tell(Kind.STRAY, named(node))
            self._inside(node, line, look, href)
            if before and len(line.runs) > before:
                line.runs.insert(before, Run("\n"))
        elif tag in WRAPPERS:
            self._inside(node, line, look, href)
        elif tag not in GONE and tag not in NOTHING:
            self._unknown(node, line, look, href)

    def _unknown(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        """Read through an element that nobody has told the reader about."""
        own = (node.text or "").strip()
        if own or len(node) or not str(node.tag).startswith(f"{{{_OFFICE}"):
            line.tell(Kind.ELEMENT, named(node))
        if own:
            self._say(node.text or "", line, look, href)
        self._inside(node, line, look, href)
        for child in node:
            if (child.tail or "").strip():
                self._say(child.tail or "", line, look, href)

    # -- words ------------------------------------------------------------------------------------
    def _gone(self, look: Look, line: Line) -> bool:
        """Tell whether something is not to be seen, and note that it was there."""
        if self.fields.silent:
            return True
        if look.gone:
            line.tell(_GONE[look.gone])
            line.gap = True
        return bool(look.gone)

    def _say(self, words: str, line: Line, look: Look, href: str) -> None:
        if self.fields.silent or (look.gone and not words.strip()):
            return
        if (look.gone == "web" and words.strip().isdigit()) or self._gone(look, line):  # a page in contents
            return
        words = words if words == "\n" else " ".join(words.split("\n")).replace("\t", TAB)
        words, lost = shown(words, look.font)
        if lost:
            line.lose(f"ett tecken ur typsnittet ”{look.font or 'okänt'}”")
        if look.marked and words.strip():
            line.tell(Kind.MARKED)
        href = href or self.fields.href
        line.add(Run(words, look.bold, look.italic, href, look.lang, "", look.script))

    def _sign(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        font, place = node.get(f"{W}font", ""), node.get(f"{W}char", "")
        try:
            char = sign(font, int(place, 16))
        except (ValueError, OverflowError):
            char = ""
        if char:
            self._say(char, line, replace(look, font=""), href)
        elif not self._gone(look, line):
            line.lose(f"ett tecken ur typsnittet ”{font}”")

    def _field(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        own, lost = self.fields.mark(node)
        if own:
            self._say(own, line, look, href)
        if lost and not self._gone(look, line):
            line.lose(lost)

    def _simple(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        """Read a field that is one element; one without a result is told."""
        code = node.get(f"{W}instr", "")
        if not len(node) and (lost := unshown(code)) and not self._gone(look, line):
            line.lose(lost)
        self._inside(node, line, look, simple(code) or href)

    def _ruby(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        """Read a word with how it is read above it: the second in brackets."""
        above = node.findall(f"{W}rt")
        for child in node:
            if isinstance(child.tag, str) and child not in above:
                self._one(child, line, look, href)
        for part in above:
            self._say(" (", line, look, href)
            self._inside(part, line, look, href)
            self._say(")", line, look, href)

    def _control(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        """Read a content control, but not the words that ask for something to be written in it."""
        if node.find(f"{W}sdtPr/{W}showingPlcHdr") is not None:
            if words := prompt(node):
                line.tell(Kind.PROMPT, words)
            return
        self._inside(node, line, look, href)

    def _note(self, node: etree._Element, line: Line, look: Look, href: str) -> None:
        if self._gone(look, line):
            return
        kind = str(node.tag).removeprefix(W).removesuffix("Reference")
        pieces = self.notes(kind, node.get(f"{W}id", ""))
        note = flat(pieces)
        for piece in pieces:
            line.found += [one for one in piece.found if one not in line.found]
            line.lost += [one for one in piece.lost if one not in line.lost]
            line.boxes += piece.boxes
            if any(picture.seen for picture in piece.pictures):
                line.lose("en bild i en fotnot")
        if note:
            line.runs.append(Run("", look.bold, look.italic, href, look.lang, note))
        else:
            line.lose("en fotnot utan text")

    # -- links ------------------------------------------------------------------------------------
    def _hyperlink(self, node: etree._Element) -> str:
        """Return where a link leads, as it is written; what may not be published is taken away with the rest of it."""
        key, place = node.get(f"{R}id", ""), node.get(f"{W}anchor", "")
        if not key:
            return ""
        related = self.relations.get(key, Relation("", ""))
        target = related.target if related.outside or ":" in related.target else f"file:{related.target}"
        return f"{target}#{place}" if place and "#" not in target else target

    # -- pictures and boxes -----------------------------------------------------------------------
    def _drawing(self, node: etree._Element, line: Line, look: Look) -> None:
        if self._gone(look, line):
            return
        line.pictures += self.pictures.of(node) if self.pictures else ()
        for box in node.iter(f"{W}txbxContent"):
            if next(box.iterancestors(f"{MC}Fallback"), None) is None:
                line.lose("en textruta")
                line.boxes += [words] if (words := self.boxed(box)) else []
        written = [art.get("string", "").strip() for art in node.iter(f"{V}textpath")]
        line.boxes += filter(None, written)
        if thing := "en WordArt-text" if written else unknown(node):
            line.lose(thing)


def prompt(control: etree._Element) -> str:
    """Return the words that a content control asks for something with."""
    return "".join(text.text or "" for text in control.iter(f"{W}t")).strip()


def checked(line: Line) -> tuple[Run, ...]:
    """Return the runs of a line without what Word has written in them because it found nothing."""
    runs = []
    for run in joined(line.runs):
        words, errors = without_errors(run.text)
        for error in errors:
            line.tell(Kind.REFERENCE, error)
        runs.append(replace(run, text=words) if errors else run)
    return joined(runs)
