"""The parts of a Word document, found as the package relates them and not by their names; the usual names where it relates nothing."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

from lxml import etree

from pipeline.read import package

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OPEN: Final = "http://schemas.openxmlformats.org/"
_STRICT: Final = tuple(  # the namespaces of the strict variant of the format, and of the usual one
    (f"http://purl.oclc.org/ooxml/{strict}".encode(), f"{_OPEN}{usual}".encode())
    for strict, usual in (
        ("wordprocessingml/main", "wordprocessingml/2006/main"),
        ("officeDocument/relationships", "officeDocument/2006/relationships"),
        ("officeDocument/customProperties", "officeDocument/2006/custom-properties"),
        ("officeDocument/math", "officeDocument/2006/math"),
        ("drawingml/wordprocessingDrawing", "drawingml/2006/wordprocessingDrawing"),
        ("drawingml/picture", "drawingml/2006/picture"),
        ("drawingml/chart", "drawingml/2006/chart"),
        ("drawingml/main", "drawingml/2006/main"),
    )
)
_MAIN: Final = "word/document.xml"
_PROPERTIES: Final = frozenset({"custom-properties", "customProperties"})


class Package(package.Package):
    """A document's parts. Raises what zip and XML raise, and ``Unreadable`` when there is no main part."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        super().__init__(archive, _usual)
        self.about = self.main("document.main", _MAIN)  # the part that the text stands in

    def part(self, kind: str) -> tuple[str, etree._Element | None]:
        """Return the path and root of the part of a kind that belongs to the main part; by its usual name when nothing relates it."""
        usual = posixpath.join(posixpath.dirname(_MAIN), f"{kind}.xml")
        name = next((target for target in self._of(self.about, {kind}) if self.has(target)), usual)
        return name, self.parse(name)

    def parts(self, kind: str) -> Iterator[tuple[str, etree._Element]]:
        """Yield the path and root of each part of a kind that the main part is related to."""
        for name in self._of(self.about, {kind}):
            root = self.parse(name)
            if root is not None:
                yield name, root

    @cached_property
    def properties(self) -> Mapping[str, str]:
        """Return the document's own properties, by name."""
        name = next((one for one in self._of("", _PROPERTIES) if self.has(one)), "docProps/custom.xml")
        root = self.parse(name)
        items = root if root is not None else ()
        return {item.get("name", ""): "".join(str(part) for part in item.itertext()) for item in items}

    def _of(self, part: str, kinds: frozenset[str] | set[str]) -> Iterator[str]:
        """Yield the parts of some kinds that a part is related to."""
        for one in self.related(part).values():
            if one.kind in kinds and not one.outside:
                yield one.target


def _usual(data: bytes) -> bytes:
    """Return a part in the usual namespaces, also when it was saved as Strict Open XML."""
    for strict, usual in _STRICT if b"purl.oclc.org/ooxml" in data else ():
        data = data.replace(strict, usual)
    return data
