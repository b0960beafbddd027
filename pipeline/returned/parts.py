"""An Office file as parts that can be changed: what is not touched is written as it was, byte for byte."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import Final

from lxml import etree

from pipeline.read.archive import LARGEST, opened
from pipeline.read.package import RELATION, plain, relations_of, target_of

_TYPES: Final = "[content_types].xml"
_CONTENT: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_SPACE: Final = RELATION.rpartition("}")[0].lstrip("{")
_KIND: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_DAY: Final = (1980, 1, 1, 0, 0, 0)


class Unmarkable(Exception):  # noqa: N818 - it is not told: a list goes out instead
    """A file that nothing can be added to without risk for what is in it."""


class Parts:
    """The parts of an Office file, by their names as they are compared."""

    def __init__(self, data: bytes) -> None:
        """Take a file's bytes. Raises ``Unreadable``, and :class:`Unmarkable` for one that is signed or oddly packed."""
        self._files = opened(data, _unpacked)
        self._names = {plain(name): name for name in self._files}
        self._trees: dict[str, etree._Element] = {}
        signed = any(name.startswith("_xmlsignatures/") for name in self._names)
        if signed or len(self._names) != len(self._files) or _TYPES not in self._names:
            raise Unmarkable

    @property
    def names(self) -> list[str]:
        """Return the names of all parts."""
        return list(self._names)

    def tree(self, name: str) -> etree._Element:
        """Return the root of a part, to be read or changed. Raises :class:`Unmarkable` when there is none."""
        name = plain(name)
        if name not in self._trees:
            if name not in self._names:
                raise Unmarkable
            try:
                self._trees[name] = _parsed(self._files[self._names[name]][1])
            except etree.XMLSyntaxError as reason:
                raise Unmarkable from reason
        return self._trees[name]

    def related(self, name: str, kind: str) -> list[str]:
        """Return the parts that relations of a kind lead to from a part."""
        return [target_of(name, item.get("Target", "")) for item in self._relations(name) if _is(item, kind)]

    def by_id(self, name: str) -> dict[str, str]:
        """Return the parts that a part's relations lead to, by the relations' ids."""
        found = (item for item in self._relations(name) if item.get("TargetMode", "").lower() != "external")
        return {item.get("Id", ""): target_of(name, item.get("Target", "")) for item in found}

    def add(self, source: str, kind: str, wanted: str, root: etree._Element, content: str) -> str:
        """Add a part that a relation of a kind leads to, under a name like the ``wanted`` one; return the relation's id."""
        stem, ending = posixpath.splitext(wanted)
        taken = {*self._names}
        likes = (wanted, *(f"{stem}{at}{ending}" for at in range(2, len(taken) + 3)))
        name = next(name for name in likes if plain(name) not in taken)
        self._put(name, root)
        types = self.tree(_TYPES)
        etree.SubElement(types, f"{_CONTENT}Override", PartName=f"/{name}", ContentType=content)
        relations = self._made_relations(source)
        ids = {item.get("Id") for item in relations}
        own = next(f"rIdKr{at}" for at in range(1, len(ids) + 2) if f"rIdKr{at}" not in ids)
        target = posixpath.relpath(f"/{name}", f"/{posixpath.dirname(plain(source))}")
        etree.SubElement(relations, RELATION, Id=own, Type=f"{_KIND}{kind}", Target=target)
        return own

    def remove(self, source: str, name: str) -> None:
        """Take away a part, and the relations that lead to it from another."""
        name = plain(name)
        for item in [
            one for one in self._relations(source) if target_of(source, one.get("Target", "")) == name
        ]:
            dropped(item)
        for item in [one for one in self.tree(_TYPES) if plain(one.get("PartName", "")) == name]:
            dropped(item)
        self._trees.pop(name, None)
        del self._files[self._names.pop(name)]

    def data(self) -> bytes:
        """Return the file: parts in their order, new ones last, with no time of today."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, stored in self._names.items():
                info, data = self._files[stored]
                if name in self._trees:
                    data = _written(self._trees[name], data)
                archive.writestr(_entry(info), data)
        return out.getvalue()

    def _put(self, name: str, root: etree._Element) -> None:
        self._names[plain(name)] = name
        self._files[name] = (zipfile.ZipInfo(name, _DAY), b"")
        self._trees[plain(name)] = root

    def _relations(self, name: str) -> Iterator[etree._Element]:
        where = relations_of(plain(name)) if name else "_rels/.rels"
        return self.tree(where).iter(RELATION) if where in self._names else iter(())

    def _made_relations(self, name: str) -> etree._Element:
        where = relations_of(name)
        if plain(where) not in self._names:
            self._put(where, etree.Element(f"{{{_SPACE}}}Relationships", nsmap={None: _SPACE}))
        return self.tree(where)


def _unpacked(archive: zipfile.ZipFile) -> dict[str, tuple[zipfile.ZipInfo, bytes]]:
    """Return the parts of an archive in order; what unpacks to more than any form does is not taken."""
    every = archive.infolist()
    if sum(one.file_size for one in every) > LARGEST or len({one.filename for one in every}) != len(every):
        raise Unmarkable
    return {one.filename: (one, archive.read(one)) for one in every if not one.is_dir()}


def _written(tree: etree._Element, before: bytes) -> bytes:
    """Return a part's bytes: as they were when nothing in it was changed."""
    made = etree.tostring(tree.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
    if before and _same(before, made):
        return before
    return made


def _same(before: bytes, after: bytes) -> bool:
    one, two = (etree.tostring(_parsed(data), method="c14n") for data in (before, after))
    return one == two


def _parsed(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, strip_cdata=False)
    return etree.fromstring(data, parser)


def _entry(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(info.filename, info.date_time)
    entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 3
    return entry


def _is(item: etree._Element, kind: str) -> bool:
    inside = item.get("TargetMode", "").lower() != "external"
    return inside and posixpath.basename(item.get("Type", "")) == kind


def dropped(item: etree._Element) -> None:
    """Take an element out of what holds it."""
    up = item.getparent()
    if up is not None:
        up.remove(item)
