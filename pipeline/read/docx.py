"""A Word document as pieces: paragraphs with style, list and runs; tables; pictures; what an editor left behind. No forms here.

Tracked insertions and content controls are read, deletions are not; both and comments are counted, so that they can be reported.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from lxml import etree

from pipeline.private.tree import whole
from pipeline.read.archive import Unreadable, opened
from pipeline.read.returned import own_notes
from pipeline.read.word_body import Story, words
from pipeline.read.word_elements import W14, has_stray
from pipeline.read.word_languages import judged
from pipeline.read.word_lists import lists
from pipeline.read.word_media import beside as pictures_beside
from pipeline.read.word_package import Package, W
from pipeline.read.word_pieces import Grid, Paper, Piece
from pipeline.read.word_styles import Styles

_TRACKED: Final = (
    *(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel")),
    f"{W14}conflictIns",
    f"{W14}conflictDel",
)
_NOTES: Final = ("footnote", "endnote")
_BESIDE: Final = ("header", "footer")


def open_paper(data: bytes, public: Collection[str] = ()) -> Paper:
    """Return the document in some bytes, cleared of what may not be published; raises ``Unreadable`` when they are none.

    ``public`` are the contacts that may be published after all.
    """
    paper = opened(data, lambda archive: _Reading(archive).paper())
    pieces = []
    for piece in paper.pieces:
        bare, taken = whole(piece, public)
        pieces.append(replace(bare, private=taken) if taken else bare)
    beside = whole(paper.beside, public)[0]
    return replace(paper, pieces=tuple(pieces), properties=whole(paper.properties, public)[0], beside=beside)


class _Reading:
    """One document being read."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.package = Package(archive)
        self.styles = Styles(self.package.part("styles")[1])
        self.lists = lists(self.package.part("numbering")[1])
        self.notes: dict[tuple[str, str], tuple[Story, etree._Element]] = {}
        self.roots: list[etree._Element] = []
        for kind in _NOTES:
            self._take_notes(kind)

    def _take_notes(self, kind: str) -> None:
        name, root = self.package.part(f"{kind}s")
        if root is not None:
            story = self._story(name, root)
            self.notes |= {(kind, one.get(f"{W}id", "")): (story, one) for one in root.iter(f"{W}{kind}")}
            self.roots.append(root)

    def _story(self, name: str, root: etree._Element, *, closed: bool = False) -> Story:
        return Story(self.package, self.styles, self.lists, self.note, name, root, closed=closed)

    def paper(self) -> Paper:
        main = self.package.about
        root = self.package.parse(main)
        body = root.find(f"{W}body") if root is not None else None
        if root is None or body is None:
            raise Unreadable("corrupt")
        every = [one for one in root if one.tag != f"{W}background"]
        pieces = tuple(self._story(main, root).pieces(body if every == [body] else every))
        if self.package.broken:  # what it is related to cannot be known
            raise Unreadable("corrupt")
        roots = (root, *self.roots)
        tracked = sum(1 for one in roots for node in one.iter(*_TRACKED) if node is not one)
        own = own_notes(self.package.part("comments")[1])
        said = (node for one in roots for node in one.iter(f"{W}commentReference"))
        comments = sum(node.get(f"{W}id") not in own for node in said)
        macros = any(name.endswith("vbaproject.bin") for name in self.package.names)
        true, mismarked = judged(pieces)
        beside = tuple(dict.fromkeys(self._beside()))
        pictured = pictures_beside(self.package)
        loose = self._has_loose_notes(roots)
        return Paper(
            true, self.package.properties, tracked, comments, macros, beside, mismarked, loose, pictured
        )

    def _has_loose_notes(self, roots: Sequence[etree._Element]) -> bool:
        """Tell whether something stands in a note that nothing points at, or outside the notes."""
        asked = {
            (kind, node.get(f"{W}id", ""))
            for kind in _NOTES
            for one in roots
            for node in one.iter(f"{W}{kind}Reference")
        }
        loose = [node for key, (_, node) in self.notes.items() if key not in asked]
        every = {f"{W}{kind}" for kind in _NOTES}
        return any(
            map(has_stray, (*loose, *(node for root in self.roots for node in root if node.tag not in every)))
        )

    def _beside(self) -> Iterator[str]:
        """Yield the words of headers and footers, page numbers left out."""
        for kind in _BESIDE:
            for name, root in self.package.parts(kind):
                said = words(tuple(self._story(name, root, closed=True).pieces(root)))
                if re.search(r"[^\W\d_]{3}", said) and not re.fullmatch(r"(?:sida|sid|page)[\s\d(/)av]*", said.lower()):  # fmt: skip
                    yield said

    def note(self, kind: str, key: str) -> Sequence[Piece]:
        """Return the paragraphs of a note; those of a table in it are told of as lost."""
        if (kind, key) not in self.notes:
            return ()
        story, node = self.notes[kind, key]
        return tuple(map(_in_note, story.pieces(node)))


def _in_note(piece: Piece | Grid) -> Piece:
    if isinstance(piece, Piece):
        return piece
    lost = ("en tabell i en fotnot", *piece.lost)
    return Piece("", (), lost=lost, boxes=(words((piece,)), *piece.boxes), found=piece.found)
