"""The parts of an Office file, found by the relations between them and by what they say that they are, never by what they are called."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lxml import etree

from pipeline.read.archive import Unreadable, parsed

RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of a part: its kind (the last word of its type), and the part, or address, that it leads to."""

    kind: str
    target: str
    outside: bool = False


class Package:
    """An opened Office file by its parts."""

    def __init__(self, archive: zipfile.ZipFile, usual: Callable[[bytes], bytes]) -> None:
        """Take the archive, and how a part is brought into the usual namespaces."""
        self.archive, self._usual = archive, usual
        self._stored = {plain(name): name for name in archive.namelist() if not name.endswith(("/", "\\"))}
        self.reached: set[str] = {"[content_types].xml"}
        self.broken: set[str] = set()  # parts beside the others that could not be read
        self._related: dict[str, dict[str, Relation]] = {}

    @property
    def names(self) -> list[str]:
        """Return the names of all parts, as they are compared."""
        return sorted(self._stored)

    @property
    def unreached(self) -> list[str]:
        """Return the parts that nothing has led to, as they are stored; relations go with what they are of."""
        loose = (name for name in self._stored if name not in self.reached and not name.endswith(".rels"))
        return sorted(self._stored[name] for name in loose)

    def has(self, name: str) -> bool:
        """Tell whether there is a part of a name."""
        return plain(name) in self._stored

    def read(self, name: str) -> bytes:
        """Return a part's bytes."""
        return self.archive.read(self._stored[plain(name)])

    def info(self, name: str) -> zipfile.ZipInfo | None:
        """Return what the archive says of a part, None when there is no such part."""
        stored = self._stored.get(plain(name))
        return self.archive.getinfo(stored) if stored is not None else None

    def parse(self, name: str) -> etree._Element | None:
        """Return the root of a part, None when there is no such part."""
        stored = self._stored.get(plain(name))
        if stored is None:
            return None
        self.reached.add(plain(name))
        return parsed(self.archive, stored, self._usual)

    def parse_beside(self, name: str) -> etree._Element | None:
        """Return the root of a part that others do without, None when there is none, or none that can be read: that is noted."""
        try:
            return self.parse(name)
        except Exception:  # noqa: BLE001 - a boundary: whatever is wrong with this part, the file is read
            self.broken.add(plain(name))
            return None

    def related(self, name: str) -> dict[str, Relation]:
        """Return a part's relations by id; those of the whole file by an empty name."""
        if name not in self._related:
            self._related[name] = self._relations(name)
        return self._related[name]

    def _relations(self, name: str) -> dict[str, Relation]:
        root = self.parse_beside(relations_of(plain(name)) if name else "_rels/.rels")
        found: dict[str, Relation] = {}
        for item in root.iter(RELATION) if root is not None else ():
            kind = posixpath.basename(item.get("Type", ""))
            outside = item.get("TargetMode", "").lower() == "external"
            target = item.get("Target", "")
            self.reached.add("" if outside else target_of(name, target))
            found[item.get("Id", "")] = Relation(
                kind, target if outside else target_of(name, target), outside
            )
        return found

    def main(self, kind: str, usual: str) -> str:
        """Return the part that the file is about: that of its first relation, else the one declared of a kind, else the usual one."""
        lead = [one.target for one in self.related("").values() if one.kind == "officeDocument"]
        found = next((name for name in lead if self.has(name)), None)
        if found is None:
            declared = self.parse("[content_types].xml")
            by_type = (
                item.get("PartName", "").lstrip("/")
                for item in (declared if declared is not None else ())
                if isinstance(item.tag, str) and kind in item.get("ContentType", "")
            )
            found = next((name for name in (*by_type, usual) if self.has(name)), None)
        if found is None:
            raise Unreadable("other")
        return plain(found)


def plain(name: str) -> str:
    """Return a part's name as names of parts are compared: without case, with slashes that lean forward."""
    return unquote(name).replace("\\", "/").lstrip("/").lower()


def relations_of(name: str) -> str:
    """Return the part that holds the relations of another."""
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def target_of(source: str, target: str) -> str:
    """Return the part that a relation of another leads to."""
    inside = target.partition("#")[0].replace("\\", "/")
    return plain(posixpath.normpath(posixpath.join("/", posixpath.dirname(source), inside)))
