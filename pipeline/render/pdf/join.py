"""Joins laid-out parts into one file that is both PDF/UA-1 and PDF/A-2a.

Every part brings its own structure tree, named destinations and placeholder links. Joining hangs the trees under one
Document, renumbers what points into them, merges ids and destinations, turns placeholders into destinations, and
adds what only the whole knows: page numbers, page labels, bookmarks and metadata.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final, cast

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from pipeline.render.pdf.meta import Metadata
from pipeline.render.pdf.share import share_fonts, share_profiles
from pipeline.render.pdf.whole import Bookmark, Marks, add_outline, finish_catalog, stamp_pages

PAGE_NAME: Final = "/KRPage"
REFERENCE: Final = "ref:"
_FLAG_PRINT: Final = 4


@dataclass(slots=True)
class _Joined:
    """What has been collected from the parts so far."""

    pdf: Pdf
    document: Object
    next_key: int = 0
    numbers: list[Any] = field(default_factory=list)
    ids: list[tuple[bytes, Object]] = field(default_factory=list)
    places: dict[str, Object] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)


def page_count(part: bytes) -> int:
    """Return how many pages a part has."""
    with Pdf.open(io.BytesIO(part)) as pdf:
        return len(pdf.pages)


def first_pages(parts: Sequence[bytes], start: int) -> dict[str, int]:
    """Return the page number of every id in the parts, when the first of their pages has the number ``start``."""
    found: dict[str, int] = {}
    for part in parts:
        with Pdf.open(io.BytesIO(part)) as pdf:
            index = {page.objgen: number for number, page in enumerate(pdf.pages, start=start)}
            for name, place in _named(pdf):
                found.setdefault(name, index[place[0].objgen])
            start += len(index)
    return found


def join(
    parts: Sequence[bytes], bookmarks: Sequence[Bookmark], metadata: Metadata, marks: Marks | None = None
) -> bytes:
    """Return one file of all parts in order, with the same bytes for the same arguments."""
    pdf = Pdf.new()
    document = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, K=Array()))
    joined = _Joined(pdf, document)
    sources = [Pdf.open(io.BytesIO(part)) for part in parts]
    for source in sources:
        _add_part(joined, source)
    _finish_tree(joined)
    _finish_links(joined)
    add_outline(pdf, bookmarks, joined.places)
    if marks is not None:
        stamp_pages(pdf, joined.names, marks)
    share_profiles(pdf)
    share_fonts(pdf)
    finish_catalog(pdf, sources[0], metadata)
    target = io.BytesIO()
    pdf.save(
        target,
        min_version="1.7",
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        fix_metadata_version=False,
        compress_streams=True,
    )
    return target.getvalue()


# -- parts ----------------------------------------------------------------------------------------
def _named(pdf: Pdf) -> Iterator[tuple[str, Any]]:
    names = pdf.Root.get("/Names")
    if names is None or "/Dests" not in names:
        return
    flat = list(cast("Iterable[Any]", names.Dests.Names))
    yield from ((str(flat[i]), flat[i + 1]) for i in range(0, len(flat), 2))


def _add_part(joined: _Joined, source: Pdf) -> None:
    pdf = joined.pdf
    first = len(pdf.pages)
    for page in source.pages:
        pdf.pages.append(page)
    pages = [page.obj for page in list(pdf.pages)[first:]]
    _add_tree(joined, pdf.copy_foreign(source.Root.StructTreeRoot), pages)
    places = _places(pdf, source, pages)
    for name, place in places.items():
        joined.places.setdefault(name, place)
    for page_ in pages:
        for annotation in page_.get("/Annots", ()):
            if isinstance(annotation.get("/Dest"), String):  # within the part, where its names are its own
                annotation.Dest = places[str(annotation.Dest)]


def _add_tree(joined: _Joined, tree: Any, pages: Sequence[Any]) -> None:
    """Hang a part's tree under the Document, and renumber what leads from pages and links into it."""
    for page in pages:
        page.StructParents = int(page.StructParents) + joined.next_key
        for annotation in page.get("/Annots", ()):
            annotation.StructParent = int(annotation.StructParent) + joined.next_key
            annotation.F = _FLAG_PRINT
        joined.names.append(str(page.get(PAGE_NAME, "")))
        if PAGE_NAME in page:
            del page[PAGE_NAME]
    numbers = list(tree.ParentTree.Nums)
    for i in range(0, len(numbers), 2):
        joined.numbers += [int(numbers[i]) + joined.next_key, numbers[i + 1]]
    joined.next_key += len(numbers) // 2
    for kid in tree.K:
        kid.P = joined.document
        joined.document.K.append(kid)
    if "/IDTree" in tree:
        flat = list(tree.IDTree.Names)
        joined.ids += [(bytes(flat[i]), flat[i + 1]) for i in range(0, len(flat), 2)]


def _places(pdf: Pdf, source: Pdf, pages: Sequence[Any]) -> dict[str, Object]:
    """Return a part's named destinations as objects of the joined file."""
    numbers = {page.objgen: number for number, page in enumerate(source.pages)}
    found: dict[str, Object] = {}
    for name, place in _named(source):
        rest = [float(value) if i else value for i, value in enumerate(list(place)[1:])]
        found[name] = pdf.make_indirect(Array([pages[numbers[place[0].objgen]], *rest]))
    return found


def _finish_tree(joined: _Joined) -> None:
    pdf = joined.pdf
    root = pdf.make_indirect(
        Dictionary(
            Type=Name.StructTreeRoot,
            K=Array([joined.document]),
            ParentTree=pdf.make_indirect(Dictionary(Nums=Array(joined.numbers))),
            ParentTreeNextKey=joined.next_key,
        )
    )
    if joined.ids:
        ordered = sorted(joined.ids, key=lambda item: item[0])
        if any(one[0] == two[0] for one, two in pairwise(ordered)):
            raise ValueError("two parts have the same name: ids of header cells collide")
        flat = [value for name, element in ordered for value in (String(name), element)]
        root.IDTree = Dictionary(Names=Array(flat))
    joined.document.P = root
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _finish_links(joined: _Joined) -> None:
    pdf = joined.pdf
    for page in pdf.pages:
        annotations = page.obj.get("/Annots")
        if annotations is None:
            continue
        for annotation in list(cast("Iterable[Any]", annotations)):
            target = _target(annotation)
            if target is None:
                continue
            if "/A" in annotation:
                del annotation["/A"]
            if target in joined.places:
                annotation.Dest = joined.places[target]
            else:
                _unlink(joined, annotations, annotation)
    if joined.places:
        flat = [
            value for name in sorted(joined.places, key=_key) for value in (String(name), joined.places[name])
        ]
        pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array(flat)))


def _key(name: str) -> bytes:
    return bytes(String(name))


def _target(annotation: Any) -> str | None:
    """Return the id a link leads to within the report; None for links out of it."""
    address = str(annotation.A.get("/URI", "")) if "/A" in annotation else ""
    return address.removeprefix(REFERENCE) if address.startswith(REFERENCE) else None


def _unlink(joined: _Joined, annotations: Any, annotation: Any) -> None:
    """Remove a link whose target is not in the report; its words stay."""
    number = int(annotation.StructParent)
    place = next(i for i in range(0, len(joined.numbers), 2) if joined.numbers[i] == number)
    element = joined.numbers[place + 1]
    left = [kid for kid in _kids(element) if not _refers(kid, annotation)]
    element.K = Array(left)
    if not any(isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR for kid in left):
        element.S = Name.Span
    tree = joined.pdf.Root.StructTreeRoot.ParentTree.Nums
    index = next(i for i in range(0, len(tree), 2) if int(tree[i]) == number)
    del tree[index + 1]
    del tree[index]
    index = next(i for i, other in enumerate(annotations) if other.objgen == annotation.objgen)
    del annotations[index]


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K")
    return list(kids) if isinstance(kids, Array) else [kids]


def _refers(kid: Any, annotation: Any) -> bool:
    return isinstance(kid, Dictionary) and "/Obj" in kid and bool(kid.Obj.objgen == annotation.objgen)
