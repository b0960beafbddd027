"""A municipality's document taken apart: which part is which, whatever program saved it; and what is no document at all."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lxml import etree

from pipeline.faults import TemplateFault
from pipeline.render.word.cascade import Cascade
from pipeline.render.word.look import W
from pipeline.render.word.package import Package, opened, serialized

RELS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
CONTENT_TYPES: Final = "[Content_Types].xml"
WML: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/"
_PREFIXES: Final = {
    "w": W[1:-1],
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": f"{_DRAWING}wordprocessingDrawing",
    "a": f"{_DRAWING}main",
    "pic": f"{_DRAWING}picture",
}
_STRICT: Final = "http://purl.oclc.org/ooxml/"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_ODF: Final = b"application/vnd.oasis.opendocument"
_RTF: Final = b"{\\rtf"
_SAVE: Final = "Öppna den i Word och spara den som Worddokument (.docx)."


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: the kind (``header``), and a part's name, or an address when ``outside``."""

    kind: str
    target: str
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """The parts of a document, its pages and styles as trees, and what the document refers to by relationship id."""

    package: Package
    main: str
    document: etree._Element
    body: etree._Element
    styles: Cascade
    relations: Mapping[str, Relation]
    macros: bool = False

    def named(self, kind: str) -> str:
        """Return the name of the document's part of a kind; "" when it has none."""
        found = (relation.target for relation in self.relations.values() if relation.kind == kind)
        return next((name for name in found if name in self.package.parts), "")


def taken_apart(data: bytes) -> Source:
    """Return a document taken apart; raises ``TemplateFault`` when it is none that can be a template."""
    _refuse_others(data)
    package = opened(data)
    if CONTENT_TYPES not in package.parts:
        raise TemplateFault(f"filen är inte ett Worddokument. {_SAVE}")
    top = relations(package.parts, "")
    main = next((r.target for r in top.values() if r.kind == "officeDocument"), "")
    if main not in package.parts:
        raise TemplateFault(f"filen är inte ett Worddokument. {_SAVE}")
    document = rooted(tree(package.parts, main))
    if str(document.tag).startswith(f"{{{_STRICT}"):
        raise TemplateFault(
            "filen är sparad som ”Strikt Open XML-dokument”. Spara den som ”Word-dokument (.docx)” och försök igen."
        )
    body = document.find(f"{W}body")
    if document.tag != f"{W}document" or body is None:
        raise TemplateFault(f"filen är inte ett Worddokument. {_SAVE}")
    known = relations(package.parts, main)
    kinds = {relation.kind: relation.target for relation in known.values() if not relation.outside}
    if kinds.get("styles") not in package.parts:
        raise TemplateFault(
            "filen saknar formatmallar, så det finns inget utseende att ta över. Välj en fil med kommunens formatmallar."
        )
    theme = kinds.get("theme", "")
    styles = Cascade(
        tree(package.parts, kinds["styles"]),
        tree(package.parts, theme) if theme in package.parts else None,
    )
    types = package.parts.get(CONTENT_TYPES, b"")
    macros = b"macroEnabled" in types or any(name.endswith("vbaProject.bin") for name in package.parts)
    return Source(package, main, document, body, styles, known, macros)


def _refuse_others(data: bytes) -> None:
    if data.startswith(_OLE):
        raise TemplateFault(
            "filen är ett äldre Worddokument (.doc) eller skyddad med lösenord. "
            f"Ta bort lösenordet om det finns ett. {_SAVE}"
        )
    if data.startswith(_RTF) or _ODF in data[:200]:
        raise TemplateFault(f"filen är inte ett Worddokument. {_SAVE}")


def tree(parts: Mapping[str, bytes], name: str) -> etree._Element:
    """Return a part as a tree; no entity is resolved. Raises ``TemplateFault`` when it is damaged."""
    try:
        return etree.fromstring(parts[name], etree.XMLParser(resolve_entities=False, huge_tree=True))
    except etree.XMLSyntaxError as error:
        raise TemplateFault(f"filen är skadad: {name} går inte att läsa. {_SAVE}") from error


def rooted(root: etree._Element) -> etree._Element:
    """Return a page with the namespaces that a report writes in declared at its root, under the prefixes it writes them with."""
    if all(root.nsmap.get(prefix) == space for prefix, space in _PREFIXES.items()):
        return root
    spaces = {
        prefix: space for prefix, space in root.nsmap.items() if prefix and space not in _PREFIXES.values()
    }
    made = etree.Element(root.tag, dict(root.attrib), nsmap=spaces | _PREFIXES)
    made.extend(list(root))
    etree.cleanup_namespaces(made, top_nsmap=_PREFIXES, keep_ns_prefixes=[*spaces, *_PREFIXES])
    return made


def rels_of(part: str) -> str:
    """Return the name of the part that holds a part's relationships ("" is the package itself)."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relations(parts: Mapping[str, bytes], part: str) -> dict[str, Relation]:
    """Return what a part refers to, by relationship id."""
    name = rels_of(part)
    if name not in parts:
        return {}
    found = {}
    for node in tree(parts, name).iter(f"{{{RELS}}}Relationship"):
        target, outside = node.get("Target", ""), node.get("TargetMode") == "External"
        kind = node.get("Type", "").rpartition("/")[2]
        whole = target if outside else _inside(part, target)
        found[node.get("Id", "")] = Relation(kind, whole, outside)
    return found


def _inside(part: str, target: str) -> str:
    """Return the name of the part that a target means, as seen from a part."""
    path = unquote(target.partition("#")[0])
    joined = path if path.startswith("/") else posixpath.join("/", posixpath.dirname(part), path)
    return posixpath.normpath(joined).lstrip("/")


def drop_relations(package: Package, part: str, keys: set[str]) -> None:
    """Take relationships of a part away."""
    name = rels_of(part)
    if not keys or name not in package.parts:
        return
    root = tree(package.parts, name)
    for node in root.findall(f"{{{RELS}}}Relationship"):
        if node.get("Id") in keys:
            root.remove(node)
    package.parts[name] = serialized(root)


def override(package: Package, name: str, mime: str) -> None:
    """Say of what type a part is."""
    root = tree(package.parts, CONTENT_TYPES)
    for node in root.findall(f"{{{TYPES}}}Override"):
        if node.get("PartName") == f"/{name}":
            root.remove(node)
    etree.SubElement(root, f"{{{TYPES}}}Override", PartName=f"/{name}", ContentType=mime)
    package.parts[CONTENT_TYPES] = serialized(root)
