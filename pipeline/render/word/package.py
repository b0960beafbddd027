"""The Word file as a package: parts, relationships and content types, written with fixed order and times."""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.faults import TemplateFault

NO_DOCUMENT: Final = "filen är inte ett Worddokument (.docx). Spara mallen som Worddokument."
_RELS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NO_RELATIONS: Final = f'<Relationships xmlns="{_RELS}"/>'.encode()
_CONTENT_TYPES: Final = "[Content_Types].xml"
_TIME: Final = (1980, 1, 1, 0, 0, 0)
_EXTENSIONS: Final = {"png": "image/png", "jpeg": "image/jpeg", "gif": "image/gif"}
_LIMIT: Final = 200_000_000  # a template that unpacks to more than this is refused


@dataclass(frozen=True, slots=True)
class Package:
    """The parts by name; what the report adds to them is told to their relationships and content types."""

    parts: dict[str, bytes]

    def relate(self, part: str, key: str, kind: str, target: str, *, outside: bool = False) -> None:
        """Add a relationship to a part; ``target`` is a part's full name, or an address when ``outside``."""
        folder, name = posixpath.split(part)
        place = posixpath.join(folder, "_rels", f"{name}.rels")
        root = etree.fromstring(self.parts.get(place, _NO_RELATIONS))
        address = target if outside else f"/{target}"
        node = etree.SubElement(
            root, f"{{{_RELS}}}Relationship", Id=key, Type=f"{_OFFICE}/{kind}", Target=address
        )
        if outside:
            node.set("TargetMode", "External")
        self.parts[place] = serialized(root)

    def add(self, owner: str, kind: str, name: str, mime: str, data: bytes, key: str = "") -> None:
        """Add a part that another refers to, by a relationship of its own name or its kind's."""
        self.parts[name] = data
        self.relate(owner, key or f"rIdKr{kind.title()}", kind, name)
        root = etree.fromstring(self.parts[_CONTENT_TYPES])
        etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=mime)
        self.parts[_CONTENT_TYPES] = serialized(root)

    def packed(self) -> bytes:
        """Return the file. The same parts give the same bytes."""
        out = io.BytesIO()
        parts = self.parts | {_CONTENT_TYPES: self._content_types()}
        first = [_CONTENT_TYPES, "_rels/.rels"]
        with zipfile.ZipFile(out, "w", compresslevel=6) as pack:
            for name in first + sorted(parts.keys() - set(first)):
                info = zipfile.ZipInfo(name, _TIME)
                stored = name.rpartition(".")[2] in _EXTENSIONS
                info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
                info.create_system = 3
                pack.writestr(info, parts[name])
        return out.getvalue()

    def _content_types(self) -> bytes:
        root = etree.fromstring(self.parts[_CONTENT_TYPES])
        known = {node.get("Extension", "").lower() for node in root.iter(f"{{{_TYPES}}}Default")}
        used = {name.rpartition(".")[2] for name in self.parts}
        for extension, mime in _EXTENSIONS.items():
            if extension in used - known:
                root.insert(0, etree.Element(f"{{{_TYPES}}}Default", Extension=extension, ContentType=mime))
        return serialized(root)


def serialized(root: etree._Element) -> bytes:
    """Return a part as bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def opened(data: bytes) -> Package:
    """Return the template as a package; raises ``TemplateFault`` when it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pack:
            if sum(info.file_size for info in pack.infolist()) > _LIMIT:
                raise TemplateFault("filen är orimligt stor när den packas upp.")
            return Package({info.filename: pack.read(info) for info in pack.infolist() if not info.is_dir()})
    except zipfile.BadZipFile as error:
        raise TemplateFault(NO_DOCUMENT) from error
