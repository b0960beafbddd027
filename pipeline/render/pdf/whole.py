"""What only the whole file knows: bookmarks, page numbers, metadata."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from pipeline.render.pdf.fonts import Letters
from pipeline.render.pdf.meta import Metadata, info, xmp
from pipeline.render.pdf.tabs import Stamp, Tab

UNNUMBERED: Final = frozenset({"cover", "back"})  # names of @page rules
_NUMBER: Final = b"/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC q /KRNo Do Q EMC"
_TABS: Final = b"\n/Artifact <</Type /Pagination>> BDC q /KRTab Do Q EMC"


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


@dataclass(frozen=True, slots=True)
class Marks:
    """What is stamped on pages when all are known: letters to write with, the tabs of the parts, and each page's part (-1: none)."""

    letters: Letters
    tabs: tuple[Tab, ...] = ()
    parts: tuple[int, ...] = ()

    def part(self, page: int) -> int:
        """Return the part (from 0) of a page (from 0), -1 for one that has no tabs."""
        return self.parts[page] if self.tabs and page < len(self.parts) else -1


def stamp_pages(pdf: Pdf, names: Sequence[str], marks: Marks) -> None:
    """Print the number of every page and the tabs of its part, given the name of each page's @page rule."""
    letters = marks.letters
    font = letters.embed(pdf)
    stamp = Stamp(pdf, marks.tabs, letters, font)
    for number, (page, name) in enumerate(zip(pdf.pages, names, strict=True), start=1):
        if name in UNNUMBERED:
            continue
        width, height = float(page.mediabox[2]), float(page.mediabox[3])
        form = pdf.make_stream(
            letters.draw(number, width),
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([0, 0, width, height]),
            Resources=Dictionary(Font=Dictionary(KR=font)),
        )
        forms: dict[str, Object] = {"/KRNo": form}
        said, part = _NUMBER, marks.part(number - 1)
        if part >= 0:
            forms["/KRTab"] = stamp.form(part, (width, height), left=number % 2 == 0)
            said += _TABS
        page.obj.Resources = _with_objects(page.obj.Resources, forms)
        # the layout engine leaves its coordinate system behind: isolate it
        page.contents_add(pdf.make_stream(b"q"), prepend=True)
        page.contents_add(pdf.make_stream(b"Q\n" + said), prepend=False)


def _with_objects(resources: Any, forms: Mapping[str, Object]) -> Dictionary:
    """Return a page's own resources with more objects; those of the part are shared by all its pages."""
    own = Dictionary(dict(resources.items()))
    objects = Dictionary(dict(resources.get("/XObject", Dictionary()).items()))
    for name, form in forms.items():
        objects[name] = form
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
