"""Reads a finished PDF back as a tree of plain nodes, for the tests of the PDF renderer."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pikepdf

from tests.tools.programs import program, run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEADING = re.compile(r"H[1-6]")


@dataclass
class Element:
    """A structure element: its role, the pages (from 1) its contents lie on in order, and what stands below it."""

    role: str
    raw: Any
    owner: pikepdf.Pdf  # kept open as long as an element is looked at
    pages: list[int] = field(default_factory=list)
    below: list[Element] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        """Yield the element and all below it, in reading order."""
        yield self
        for child in self.below:
            yield from child.walk()

    def of(self, role: str) -> list[Element]:
        """Return all elements of a role, this one too."""
        return [element for element in self.walk() if element.role == role]

    def all_pages(self) -> list[int]:
        """Return the pages of all contents below, in reading order."""
        return [*self.pages, *(page for child in self.below for page in child.all_pages())]

    def attribute(self, name: str) -> Any:
        """Return an attribute of the element, None when it has none."""
        attributes = self.raw.get("/A")
        return None if attributes is None else attributes.get(f"/{name}")


def opened(data: bytes) -> pikepdf.Pdf:
    """Return the bytes as an open PDF."""
    return pikepdf.open(io.BytesIO(data))


def tree(pdf: pikepdf.Pdf) -> Element:
    """Return the Document element."""
    numbers: dict[Any, int] = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}
    roots = list(pdf.Root.StructTreeRoot.K)
    assert len(roots) == 1
    return _element(roots[0], numbers, pdf)


def _element(raw: Any, numbers: dict[Any, int], owner: pikepdf.Pdf) -> Element:
    element = Element(str(raw.S).removeprefix("/"), raw, owner)
    for kid in kids(raw):
        if not isinstance(kid, pikepdf.Dictionary):
            element.pages.append(numbers[raw.Pg.objgen])
        elif "/MCID" in kid:
            element.pages.append(numbers[kid.Pg.objgen])
        elif "/S" in kid:
            element.below.append(_element(kid, numbers, owner))
    return element


def kids(raw: Any) -> list[Any]:
    """Return what /K holds, as a list."""
    found = raw.get("/K")
    return list(found) if isinstance(found, pikepdf.Array) else [] if found is None else [found]


def painted(page: pikepdf.Page) -> Iterator[tuple[list[str], str, list[Any]]]:
    """Yield every operator that paints, with the marks it stands in from the outermost, and its operands."""
    marks: list[str] = []
    for instruction in pikepdf.parse_content_stream(page):
        operands: list[Any] = list(instruction.operands)
        name = str(instruction.operator)
        if name in {"BMC", "BDC"}:
            marks.append(str(operands[0]))
        elif name == "EMC":
            marks.pop()
        elif name in {"TJ", "Tj", "Do", "f", "S"}:
            yield list(marks), name, operands


def words(data: bytes, folder: Path, *options: str) -> str:
    """Return the text of a PDF as pdftotext reads it."""
    path = folder / "text.pdf"
    path.write_bytes(data)
    return run([program("pdftotext"), *options, path, "-"]).stdout


def stranded(document: Element) -> list[str]:
    """Return captions that end on the page before their first row, and headings whose text begins on the next page."""
    found = []
    for table in document.of("Table"):
        caption = next((child.all_pages() for child in table.below if child.role == "Caption"), [])
        first = next((child.all_pages() for child in table.below if child.role == "TBody"), [])
        if caption and first and caption[-1] != first[0]:
            found.append(f"caption {caption[-1]} < {first[0]}")
    for element in document.walk():
        for one, two in zip(element.below, element.below[1:], strict=False):
            if HEADING.fullmatch(one.role) and (after := two.all_pages()) and one.all_pages()[-1] != after[0]:
                found.append(f"{one.role} {one.all_pages()[-1]} < {after[0]}")
    return found
