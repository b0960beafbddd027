"""The Word file as a package: parts, relationships and content types, written with fixed order and times."""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from pipeline.faults import TemplateFault

NO_DOCUMENT: Final = "filen är inte ett Worddokument (.docx). Spara mallen som Worddokument."
_RELS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TIME: Final = (1980, 1, 1, 0, 0, 0)
_EXTENSIONS: Final = {"png": "image/png", "jpeg": "image/jpeg", "gif": "image/gif"}
_LIMIT: Final = 200_000_000  # a template that unpacks to more than this is refused


@dataclass(slots=True)
class Package:
    """Parts by name, and what is to be added to their relationships and content types."""

    parts: dict[str, bytes]
    added: dict[str, list[tuple[str, str, str, bool]]] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)

    def relate(self, part: str, key: str, kind: str, target: str, *, outside: bool = False) -> None:
        """Add a relationship to a part; ``target`` is a part's full name, or an address when ``outside``."""
        self.added.setdefault(part, []).append((key, f"{_OFFICE}/{kind}", target, outside))

    def add(self, owner: str, kind: str, name: str, mime: str, data: bytes) -> None:
        """Add a part that another refers to."""
        self.parts[name] = data
        self.typed[name] = mime
        self.relate(owner, f"rIdKr{kind.title()}", kind, name)

    def packed(self) -> bytes:
        """Return the file. The same parts give the same bytes."""
        for part, relations in sorted(self.added.items()):
            self.parts[_rels_name(part)] = self._relations(part, relations)
        self.parts["[Content_Types].xml"] = self._content_types()
        out = io.BytesIO()
        first = ["[Content_Types].xml", "_rels/.rels"]
        names = first + sorted(name for name in self.parts if name not in first)
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as pack:
            for name in names:
                info = zipfile.ZipInfo(name, _TIME)
                stored = name.rpartition(".")[2] in _EXTENSIONS
                info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
                info.create_system = 3
                pack.writestr(info, self.parts[name])
        return out.getvalue()

    def _relations(self, part: str, relations: list[tuple[str, str, str, bool]]) -> bytes:
        data = self.parts.get(_rels_name(part))
        root = (
            etree.fromstring(data)
            if data
            else etree.Element(f"{{{_RELS}}}Relationships", nsmap={None: _RELS})
        )
        for key, kind, target, outside in relations:
            node = etree.SubElement(root, f"{{{_RELS}}}Relationship")
            node.set("Id", key)
            node.set("Type", kind)
            node.set("Target", target if outside else f"/{target}")
            if outside:
                node.set("TargetMode", "External")
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def _content_types(self) -> bytes:
        root = etree.fromstring(self.parts["[Content_Types].xml"])
        known = {node.get("Extension", "").lower() for node in root.iter(f"{{{_TYPES}}}Default")}
        for extension, mime in _EXTENSIONS.items():
            used = any(name.endswith(f".{extension}") for name in self.parts)
            if used and extension not in known:
                node = etree.Element(f"{{{_TYPES}}}Default", Extension=extension, ContentType=mime)
                root.insert(0, node)
        for name, mime in sorted(self.typed.items()):
            etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=mime)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _rels_name(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def opened(data: bytes) -> Package:
    """Return the template as a package; raises ``TemplateFault`` when it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pack:
            if sum(info.file_size for info in pack.infolist()) > _LIMIT:
                raise TemplateFault("filen är orimligt stor när den packas upp.")
            return Package({info.filename: pack.read(info) for info in pack.infolist() if not info.is_dir()})
    except zipfile.BadZipFile as error:
        raise TemplateFault(NO_DOCUMENT) from error
