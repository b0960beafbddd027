"""The parts beside the pages: settings, notes and properties made fit for a template; what nothing refers to any more goes away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

from pipeline.render.word.adopt.sections import R
from pipeline.render.word.adopt.source import (
    CONTENT_TYPES,
    RELS,
    TYPES,
    WML,
    Source,
    drop_relations,
    override,
    relations,
    rels_of,
    tree,
)
from pipeline.render.word.adopt.styles import LANGUAGE
from pipeline.render.word.cascade import value
from pipeline.render.word.look import W
from pipeline.render.word.package import Package, serialized
from pipeline.render.word.parts import OWN_THEME
from pipeline.render.word.xml import DECLARATION

_BESIDE: Final = frozenset(
    {"styles", "numbering", "settings", "webSettings", "fontTable", "theme", "footnotes", "endnotes"}
)
_OUT: Final = frozenset(
    {
        "attachedTemplate",
        "documentProtection",
        "writeProtection",
        "mailMerge",
        "trackRevisions",
        "updateFields",
        "docVars",
    }
    | {
        "revisionView",
        "rsids",
        "saveThroughXslt",
        "linkStyles",
        "stylePaneFormatFilter",
        "documentType",
        "removePersonalInformation",
    }
    | {"readModeInkLockDown", "formsDesign", "lockedForms", "schemaLibrary", "attachedSchema", "proofState"}
)
_WORD_2013: Final = 15
_PROTECTED: Final = ("documentProtection", "writeProtection")
_THEME: Final = "application/vnd.openxmlformats-officedocument.theme+xml"
_CORE_KIND: Final = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_CORE: Final = (
    f"{DECLARATION}<cp:coreProperties"
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Mall</dc:title></cp:coreProperties>'
).encode()


def settings(source: Source, base: Source) -> bool:
    """Make the settings fit for a template; return whether the document was protected."""
    files, name = source.package.parts, source.named("settings")
    if not name:
        source.package.add(
            source.main, "settings", "word/settings.xml", f"{WML}settings+xml", files_of(base, "settings")
        )
        return False
    root = tree(files, name)
    protected = any(root.find(f"{W}{one}") is not None for one in _PROTECTED)
    for node in list(root):
        local = etree.QName(node).localname if isinstance(node.tag, str) else ""
        if local in _OUT or (local in {"footnotePr", "endnotePr"} and not source.named(f"{local[:-2]}s")):
            root.remove(node)
    _modern(root)
    _language(root)
    files[name] = serialized(root)
    drop_relations(
        source.package, name, set(relations(files, name))
    )  # what a template or a letter was made with
    return protected


def files_of(source: Source, kind: str) -> bytes:
    """Return a part of a document, by its kind."""
    return source.package.parts[source.named(kind)]


def _modern(root: etree._Element) -> None:
    """Lay pages out as Word has done since 2013, with which they are reckoned."""
    for node in root.iter(f"{W}compatSetting"):
        written = value(node)
        if value(node, "name") == "compatibilityMode" and written.isdigit() and int(written) < _WORD_2013:
            node.set(f"{W}val", str(_WORD_2013))


def _language(root: etree._Element) -> None:
    node = root.find(f"{W}themeFontLang")
    if node is not None:
        node.set(f"{W}val", LANGUAGE)


def notes(source: Source, kind: str) -> None:
    """Take the document's own notes away; what separates notes from text stays."""
    name = source.named(kind)
    if name:
        root = tree(source.package.parts, name)
        for node in list(root):
            if not node.get(f"{W}type") or node.get(f"{W}type") == "normal":
                root.remove(node)
        source.package.parts[name] = serialized(root)


def fonts(source: Source) -> None:
    """Add a list of fonts, without which Word's format is not whole, where there is none."""
    if not source.named("fontTable"):
        empty = serialized(etree.Element(f"{W}fonts", nsmap={"w": W[1:-1]}))
        source.package.add(source.main, "fontTable", "word/fontTable.xml", f"{WML}fontTable+xml", empty)


def theme(source: Source, base: Source) -> None:
    """Mark the theme as the municipality's own; a document without one gets that of the base template, which its styles do not use."""
    name, files = source.named("theme"), source.package.parts
    root = tree(files, name) if name else tree(base.package.parts, base.named("theme"))
    root.set("name", root.get("name", "").removesuffix(OWN_THEME) + OWN_THEME)
    if name:
        files[name] = serialized(root)
    else:
        source.package.add(source.main, "theme", "word/theme/theme1.xml", _THEME, serialized(root))


def swept(source: Source, pages: Iterable[etree._Element]) -> None:
    """Keep only what the pages and the template's own parts refer to: no macros, remarks, mailing lists or makers' names."""
    package, main = source.package, source.main
    used = {
        str(key)
        for page in pages
        for node in page.iter()
        for name, key in node.attrib.items()
        if str(name).startswith(R)
    }
    known = relations(package.parts, main)
    drop_relations(
        package, main, {key for key, one in known.items() if key not in used and one.kind not in _BESIDE}
    )
    top = relations(package.parts, "")
    drop_relations(
        package,
        "",
        {key for key, one in top.items() if one.kind not in {"officeDocument", "core-properties"}},
    )
    _core(package)
    reached = _reached(package)
    for name in list(package.parts):
        if name not in reached:
            del package.parts[name]
    _types(package)
    override(package, main, f"{WML}document.main+xml")


def _core(package: Package) -> None:
    """Put properties that name nobody where the report writes its own."""
    known = relations(package.parts, "")
    drop_relations(package, "", {key for key, one in known.items() if one.kind == "core-properties"})
    root = tree(package.parts, rels_of(""))
    etree.SubElement(
        root, f"{{{RELS}}}Relationship", Id="rIdKrCore", Type=_CORE_KIND, Target="docProps/core.xml"
    )
    package.parts.update({rels_of(""): serialized(root), "docProps/core.xml": _CORE})
    override(package, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")


def _reached(package: Package) -> set[str]:
    """Return the parts that something leads to, and the parts that say what leads where."""
    reached, waiting = {CONTENT_TYPES}, [""]
    while waiting:
        part = waiting.pop()
        if rels_of(part) in package.parts:
            reached.add(rels_of(part))
        for relation in relations(package.parts, part).values():
            if not relation.outside and relation.target in package.parts and relation.target not in reached:
                reached.add(relation.target)
                waiting.append(relation.target)
    return reached


def _types(package: Package) -> None:
    """Take the types of parts that are gone away."""
    root = tree(package.parts, CONTENT_TYPES)
    for node in root.findall(f"{{{TYPES}}}Override"):
        if node.get("PartName", "").lstrip("/") not in package.parts:
            root.remove(node)
    package.parts[CONTENT_TYPES] = serialized(root)
