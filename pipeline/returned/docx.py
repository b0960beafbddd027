"""A document with comments where something is wrong. Nothing else of it is changed.

It is patched in the parts that comments stand in; a copy that would be read otherwise than the file does not go out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from lxml import etree

from pipeline.model import Problem
from pipeline.read.docx import open_paper
from pipeline.read.returned import AUTHOR, note, own_notes
from pipeline.read.word_blocks import places as counted
from pipeline.read.word_headings import headings
from pipeline.read.word_pieces import Grid, Paper, Piece
from pipeline.returned.parts import Parts, Unmarkable, dropped
from pipeline.returned.task import Marks, said
from pipeline.schemas.base import Heading, WordForm
from pipeline.text import clean

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMMENTS: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NUMBER: Final = re.compile(r"stycke ([0-9]{1,6})")
"""A place that is counted from the beginning of the document."""


def marked_paper(data: bytes, marks: Marks, form: WordForm | None) -> bytes | None:
    """Return a document with its places marked; None when that cannot be done without risk for what is in it.

    What is told at no place, or at one that is not found, stands at the document's first paragraph.
    """
    try:
        parts, paper = Parts(data), open_paper(data)
        main = _main(parts)
        elements = list(parts.tree(main).iter(f"{_W}p", f"{_W}tbl"))
        _clear(parts, main)
        anchors = _anchored(marks, paper, form, elements)
        if anchors:
            _comment(parts, main, anchors)
        made = parts.data()
        return made if open_paper(made) == paper else None
    except Exception:  # noqa: BLE001 - a file is a boundary: whatever is odd in it, the others go back
        return None


def _main(parts: Parts) -> str:
    """Return the part that holds the document. Raises :class:`Unmarkable` for one that is not written as Word usually does."""
    main = parts.related("", "officeDocument")
    if not main or parts.tree(main[0]).tag != f"{_W}document":
        raise Unmarkable
    return main[0]


def _anchored(
    marks: Marks, paper: Paper, form: WordForm | None, elements: list[etree._Element]
) -> dict[etree._Element, tuple[Problem, ...]]:
    """Return what is said at each paragraph, in the order of the document."""
    if not elements or not paper.pieces:
        raise Unmarkable
    known = places(paper, form) if form else {}
    found: dict[int, tuple[Problem, ...]] = {}
    for place, problems in marks.places.items():
        at = _found(place, known, paper)
        found[at] = (*found.get(at, ()), *problems)
    anchors: dict[etree._Element, tuple[Problem, ...]] = {}
    for at in sorted(found):
        paragraph = _paragraph(elements[at])
        anchors[paragraph] = (*anchors.get(paragraph, ()), *found[at])
    return anchors


def places(paper: Paper, form: WordForm) -> Mapping[str, int]:
    """Return which of the document's paragraphs and tables each place of a problem is, those of its headings too."""
    known = headings(paper, form)[0]
    below: dict[str, tuple[Heading, list[Piece | Grid]]] = {}
    found: dict[str, int] = {}
    current: list[Piece | Grid] = []
    for number, piece in enumerate(paper.pieces, 1):
        heading = known.get(number)
        if heading is None:
            current.append(piece)
        else:
            found.setdefault(f"”{heading.title}”", max(piece.at, 0))
            current = below.setdefault(heading.key, (heading, []))[1]
    for heading, pieces in below.values():
        found |= {place: piece.at for place, piece in counted(heading, pieces) if piece.at >= 0}
    return found


def _found(place: str, known: Mapping[str, int], paper: Paper) -> int:
    """Return which paragraph or table a place is, as near as it can be told: it itself, its heading, else the first."""
    number = _NUMBER.fullmatch(place)
    if number and 0 < int(number[1]) <= len(paper.pieces):
        return max(paper.pieces[int(number[1]) - 1].at, 0)
    near = [at for name, at in known.items() if place.startswith(name)]
    return known.get(place, near[0] if near else max(paper.pieces[0].at, 0))


def _paragraph(element: etree._Element) -> etree._Element:
    """Return the paragraph that a comment on a piece stands in."""
    found = element if element.tag == f"{_W}p" else next(element.iter(f"{_W}p"), None)
    if found is None:
        raise Unmarkable
    return found


def _comment(parts: Parts, main: str, anchors: Mapping[etree._Element, tuple[Problem, ...]]) -> None:
    there = parts.related(main, "comments")
    if there:
        every = parts.tree(there[0])
    else:
        every = etree.Element(f"{_W}comments", nsmap={"w": _W.strip("{}")})
        parts.add(main, "comments", "word/comments.xml", every, _COMMENTS)
    named = (*every, *parts.tree(main).iter(f"{_W}commentReference"))
    ids = [int(one.get(f"{_W}id", "")) for one in named if one.get(f"{_W}id", "").isdecimal()]
    for number, (paragraph, problems) in enumerate(anchors.items(), max(ids, default=-1) + 1):
        every.append(_said(str(number), note(clean(said(problems)))))
        _anchor(paragraph, str(number))


def _said(number: str, words: str) -> etree._Element:
    comment = etree.Element(f"{_W}comment", {f"{_W}id": number, f"{_W}author": AUTHOR, f"{_W}initials": "kr"})
    for line in words.splitlines():
        text = etree.SubElement(etree.SubElement(etree.SubElement(comment, f"{_W}p"), f"{_W}r"), f"{_W}t")
        text.text = line
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return comment


def _anchor(paragraph: etree._Element, number: str) -> None:
    """Let a comment stand at a whole paragraph."""
    look = paragraph.find(f"{_W}pPr")
    paragraph.insert(
        0 if look is None else paragraph.index(look) + 1,
        etree.Element(f"{_W}commentRangeStart", {f"{_W}id": number}),
    )
    etree.SubElement(paragraph, f"{_W}commentRangeEnd", {f"{_W}id": number})
    run = etree.SubElement(paragraph, f"{_W}r")
    etree.SubElement(run, f"{_W}commentReference", {f"{_W}id": number})


def _clear(parts: Parts, main: str) -> None:
    """Take away the comments of an earlier copy."""
    for name in parts.related(main, "comments"):
        every = parts.tree(name)
        ids = own_notes(every)
        for one in [one for one in every.iter(f"{_W}comment") if one.get(f"{_W}id") in ids]:
            dropped(one)
        marks = [f"{_W}{kind}" for kind in ("commentRangeStart", "commentRangeEnd", "commentReference")]
        for mark in [one for one in parts.tree(main).iter(*marks) if one.get(f"{_W}id") in ids]:
            run = mark.getparent()
            dropped(mark)
            if run is not None and run.tag == f"{_W}r" and all(child.tag == f"{_W}rPr" for child in run):
                dropped(run)
