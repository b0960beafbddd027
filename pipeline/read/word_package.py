"""The parts of a Word document, found as the package relates them and not by their names; the usual names where it relates nothing."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from lxml import etree

from pipeline.read.archive import Unreadable, parsed

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATIONS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
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


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part is related to: the kind, and a part's path or, outside the package, an address as it is written."""

    kind: str  # the last word of its type: styles, hyperlink, image
    target: str
    outside: bool = False


class Package:
    """A document's parts. Raises what zip and XML raise, and ``Unreadable`` when there is no main part."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        self.names = {name.casefold(): name for name in archive.namelist()}
        self._known: dict[str, Mapping[str, Relation]] = {}
        main = self._related("", "officeDocument") or self._name(_MAIN)
        if not main:
            raise Unreadable("corrupt")
        self.main = main

    def root(self, name: str) -> etree._Element | None:
        """Return the root of a part by its path, None when there is no such part."""
        there = self._name(name)
        return parsed(self.archive, there, _usual) if there else None

    def part(self, kind: str) -> tuple[str, etree._Element | None]:
        """Return the path and root of the part of a kind that belongs to the main part; by its usual name when nothing relates it."""
        name = self._related(self.main, kind) or posixpath.join(posixpath.dirname(_MAIN), f"{kind}.xml")
        return name, self.root(name)

    def parts(self, kind: str) -> Iterator[tuple[str, etree._Element]]:
        """Yield the path and root of each part of a kind that the main part is related to."""
        for relation in self.relations(self.main).values():
            root = self.root(relation.target) if relation.kind == kind and not relation.outside else None
            if root is not None:
                yield relation.target, root

    def relations(self, part: str) -> Mapping[str, Relation]:
        """Return what a part is related to, by id."""
        if part not in self._known:
            self._known[part] = dict(self._relations(part))
        return self._known[part]

    @cached_property
    def properties(self) -> Mapping[str, str]:
        """Return the document's own properties, by name."""
        root = self.root(self._related("", "custom-properties", "customProperties") or "docProps/custom.xml")
        items = root if root is not None else ()
        return {item.get("name", ""): "".join(str(part) for part in item.itertext()) for item in items}

    def _related(self, part: str, *kinds: str) -> str:
        found = (one.target for one in self.relations(part).values() if one.kind in kinds and not one.outside)
        return next((name for target in found if (name := self._name(target))), "")

    def _relations(self, part: str) -> Iterator[tuple[str, Relation]]:
        folder, name = posixpath.split(part)
        root = self.root(posixpath.join(folder, "_rels", f"{name}.rels"))
        for item in root.iter(_RELATIONS) if root is not None else ():
            kind = item.get("Type", "").rpartition("/")[2]
            target, outside = item.get("Target", ""), item.get("TargetMode") == "External"
            inside = posixpath.normpath(posixpath.join("/", folder, target.replace("\\", "/"))).lstrip("/")
            yield item.get("Id", ""), Relation(kind, target if outside else inside, outside)

    def _name(self, name: str) -> str:
        return self.names.get(name.casefold(), "")


def _usual(data: bytes) -> bytes:
    """Return a part in the usual namespaces, also when it was saved as Strict Open XML."""
    for strict, usual in _STRICT if b"purl.oclc.org/ooxml" in data else ():
        data = data.replace(strict, usual)
    return data
