"""What only the whole file knows: bookmarks, page numbers, metadata."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from pipeline.render.pdf.fonts import Digits
from pipeline.render.pdf.meta import Metadata, info, xmp

UNNUMBERED: Final = frozenset({"cover", "back"})  # names of @page rules
_NUMBER: Final = b"/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC q /KRNo Do Q EMC"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: its words, the id it leads to, and what stands below it."""

    title: str
    target: str
    below: tuple[Bookmark, ...] = ()


def add_outline(pdf: Pdf, bookmarks: Sequence[Bookmark], places: Mapping[str, Object]) -> None:
    """Add the bookmarks, chapters closed; one whose id is not in the file is left out with all below it."""
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    root.Count = _outline_level(pdf, root, bookmarks, places)
    if int(root.Count):
        pdf.Root.Outlines = root


def _outline_level(
    pdf: Pdf, parent: Object, bookmarks: Sequence[Bookmark], places: Mapping[str, Object]
) -> int:
    found = [mark for mark in bookmarks if mark.target in places]
    items = [
        pdf.make_indirect(Dictionary(Title=String(mark.title), Parent=parent, Dest=places[mark.target]))
        for mark in found
    ]
    for before, after in pairwise(items):
        before.Next, after.Prev = after, before
    for item, mark in zip(items, found, strict=True):
        if below := _outline_level(pdf, item, mark.below, places):
            item.Count = -below
    if items:
        parent.First, parent.Last = items[0], items[-1]
    return len(items)


def number_pages(pdf: Pdf, names: Sequence[str], digits: Digits) -> None:
    """Print the number of every page, given the name of each page's @page rule."""
    font = digits.embed(pdf)
    for number, (page, name) in enumerate(zip(pdf.pages, names, strict=True), start=1):
        if name in UNNUMBERED:
            continue
        width, height = float(page.mediabox[2]), float(page.mediabox[3])
        form = pdf.make_stream(
            digits.draw(number, width),
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([0, 0, width, height]),
            Resources=Dictionary(Font=Dictionary(KR=font)),
        )
        page.obj.Resources = _with_object(page.obj.Resources, form)
        # the layout engine leaves its coordinate system behind: isolate it
        page.contents_add(pdf.make_stream(b"q"), prepend=True)
        page.contents_add(pdf.make_stream(b"Q\n" + _NUMBER), prepend=False)


def _with_object(resources: Any, form: Object) -> Dictionary:
    """Return a page's own resources with one more object; those of the part are shared by all its pages."""
    own = Dictionary(dict(resources.items()))
    objects = Dictionary(dict(resources.get("/XObject", Dictionary()).items()))
    objects["/KRNo"] = form
    own["/XObject"] = objects
    return own


def finish_catalog(pdf: Pdf, source: Pdf, metadata: Metadata) -> None:
    """Add language, page labels, the output intent of a part, and metadata."""
    root = pdf.Root
    root.Lang = String(metadata.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.PageMode = Name.UseOutlines if "/Outlines" in root else Name.UseNone
    root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))
    intents = source.make_indirect(Dictionary(Intents=source.Root.OutputIntents))
    root.OutputIntents = pdf.copy_foreign(intents).Intents
    root.Metadata = pdf.make_stream(xmp(metadata), Type=Name.Metadata, Subtype=Name.XML)
    for key, value in info(metadata).items():
        pdf.docinfo[key] = String(value)
