"""Running heads: each chapter has heads of its own, with its name stored in the field that shows it.

Word counts a STYLEREF field anew on each page; other programs show what is stored. A head of the template that has such a field for
headings of the first level is therefore written once for each chapter, as its sections ask for it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from docx.opc.part import XmlPart
from lxml import etree

from pipeline.render.word.look import W, words
from pipeline.render.word.package import Package, serialized
from pipeline.render.word.template import WordTemplate, tree

_HEADER: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_ID: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CHAPTER: Final = re.compile(r'STYLEREF\s+"?(1|Heading 1|Rubrik 1)"?\s*(\\|$)', re.IGNORECASE)


def running(template: WordTemplate) -> Mapping[str, str]:
    """Return the heads that show the chapter's name: the name of each part by its relationship id, none when chapters are no sections."""
    body = template.word.element.find(f"{W}body")
    section = None if body is None else body.find(f"{W}sectPr")
    if body is None or section is None or ".brytning" not in words(body):
        return {}
    keys = [node.get(_ID, "") for node in section.iter(f"{W}headerReference")]
    relations = template.word.part.rels
    found = {
        key: relations[key].target_part for key in keys if key in relations and not relations[key].is_external
    }
    return {
        key: str(part.partname)[1:]
        for key, part in found.items()
        if isinstance(part, XmlPart) and _fields(part.element)
    }


def own(section: str, heads: Iterable[str], chapter: int) -> str:
    """Return section properties as XML with the heads of a chapter, counted from 1, in place of those of the template."""
    for key in heads:
        section = section.replace(f'"{key}"', f'"{_key(key, chapter)}"')
    return section


def put(package: Package, document: str, heads: Mapping[str, str], titles: Sequence[str]) -> None:
    """Write the heads of each chapter beside the document; a head's own relationships follow it."""
    for key, name in heads.items():
        for chapter, title in enumerate(titles, 1):
            copy = f"{name.removesuffix('.xml')}_kapitel{chapter}.xml"
            package.add(
                document, "header", copy, _HEADER, stored(package.parts[name], title), _key(key, chapter)
            )
            if _relations(name) in package.parts:
                package.parts[_relations(copy)] = package.parts[_relations(name)]


def stored(head: bytes, title: str) -> bytes:
    """Return a head with a chapter's name as the stored result of its fields."""
    root = tree(head)
    for result in _fields(root):
        for number, node in enumerate(result):
            node.text = "" if number else title
    return serialized(root)


def _key(key: str, chapter: int) -> str:
    return f"{key}Kapitel{chapter}"


def _relations(name: str) -> str:
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _fields(root: etree._Element) -> list[list[etree._Element]]:
    """Return the texts of the result of each field that names the chapter."""
    simple = [node for node in root.iter(f"{W}fldSimple") if _CHAPTER.search(node.get(f"{W}instr", ""))]
    found = [list(node.iter(f"{W}t")) for node in simple]
    code, shown = "", False
    result: list[etree._Element] = []
    for node in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}t"):
        match node.get(f"{W}fldCharType", ""):
            case "begin":
                code, shown, result = "", False, []
            case "separate":
                shown = True
            case "end":
                found += [result] if _CHAPTER.search(code) else []
                code, shown = "", False
            case _ if node.tag == f"{W}instrText":
                code += node.text or ""
            case _ if shown:
                result.append(node)
    return [texts for texts in found if texts]
