"""Deliveries changed at random in their XML, and what of their content is then neither read nor told.

What a file holds is found here without the program's readers: every text node of the parts that carry content. A word or number that
was read before, still stands in the changed file and is not read any more must be told.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import random
import re
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Final

from lxml import etree

from pipeline.collect import Found
from pipeline.config import Municipality, Occasion
from pipeline.model import Figure, Origin, Problem
from pipeline.read.excel import read_workbook
from pipeline.read.kept import Read
from pipeline.read.word import read_document

DEEDS: Final = ("drop", "double", "move", "rename", "wrap", "attribute", "value", "unzip", "cut")
_PARTS: Final = re.compile(
    r"(word/(document|footnotes|endnotes|styles|numbering|comments)|xl/(workbook|styles|sharedStrings|worksheets/\w+)"
    r"|\[Content_Types\]|.*\.rels).*(xml|rels)$"
)
_CONTENT: Final = re.compile(r"(word/(document|footnotes|endnotes)|xl/(sharedStrings|worksheets/\w+))\.xml$")
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_X: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_AWAY: Final = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}delText", f"{_X}f"})
_UNKNOWN: Final = "{urn:okand:2031}sak"
_VALUES: Final = (
    "",
    "0",
    "1",
    "-1",
    "99999999999",
    "true",
    "x",
    "rId999",
    "none",
    "A1",
    "å",
    "NaN",
    "\u200b",
)


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done to a file: the kind, the part and the element, for a message when it goes wrong."""

    kind: str
    part: str
    element: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.element} in {self.part}"


def mutated(data: bytes, chance: random.Random) -> tuple[bytes, Deed]:
    """Return a file with one thing in it changed at random, and what that was."""
    with zipfile.ZipFile(io.BytesIO(data)) as pack:
        parts = {name: pack.read(name) for name in pack.namelist()}
    kind = chance.choices(DEEDS, (12, 12, 12, 12, 12, 24, 6, 1, 1))[0]
    names = sorted(name for name in parts if _PARTS.match(name))
    heavy = [name for name in names if _CONTENT.match(name)]
    part = chance.choice(heavy if heavy and chance.random() < 0.7 else names)
    if kind == "unzip":
        del parts[part]
        return _packed(parts), Deed(kind, part)
    if kind == "cut":
        parts[part] = parts[part][: chance.randrange(len(parts[part]))]
        return _packed(parts), Deed(kind, part)
    root = etree.fromstring(parts[part])
    element = _one_of(root, chance)
    tag = etree.QName(element).localname
    _DOING[kind](root, element, chance)
    parts[part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return _packed(parts), Deed(kind, part, tag)


def _packed(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as pack:
        for name, content in parts.items():
            pack.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def _one_of(root: etree._Element, chance: random.Random) -> etree._Element:
    """Return an element below the root; each kind of element is as likely as another, so that the rare ones are tried too."""
    kinds: dict[str, list[etree._Element]] = {}
    for element in root.iterdescendants(tag=etree.Element):
        kinds.setdefault(str(element.tag), []).append(element)
    return chance.choice(kinds[chance.choice(sorted(kinds))]) if kinds else root


def _copy(element: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(element, with_tail=False))


def _drop(_root: etree._Element, element: etree._Element, _chance: random.Random) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _double(_root: etree._Element, element: etree._Element, _chance: random.Random) -> None:
    if element.getparent() is not None:
        element.addnext(_copy(element))


def _move(root: etree._Element, element: etree._Element, chance: random.Random) -> None:
    inside = set(element.iter())
    places = [place for place in root.iter(tag=etree.Element) if place not in inside]
    if places:
        place = chance.choice(places)
        place.insert(chance.randint(0, len(place)), element)


def _rename(_root: etree._Element, element: etree._Element, _chance: random.Random) -> None:
    element.tag = _UNKNOWN


def _wrap(_root: etree._Element, element: etree._Element, _chance: random.Random) -> None:
    parent = element.getparent()
    if parent is not None:
        wrapper = etree.Element(_UNKNOWN)
        parent.replace(element, wrapper)
        wrapper.append(element)


def _attribute(root: etree._Element, element: etree._Element, chance: random.Random) -> None:
    if not element.attrib:
        return
    name = chance.choice(sorted(element.attrib))
    others = [other.attrib[name] for other in root.iter(str(element.tag)) if name in other.attrib]
    choice = chance.random()
    if choice < 1 / 4:
        del element.attrib[name]
    elif choice < 1 / 2:
        element.attrib[name] = chance.choice(others)
    else:
        element.attrib[name] = chance.choice(_VALUES)


def _value(_root: etree._Element, element: etree._Element, chance: random.Random) -> None:
    if not len(element):
        element.text = chance.choice(_VALUES)


_DOING: Final = {
    "drop": _drop,
    "double": _double,
    "move": _move,
    "rename": _rename,
    "wrap": _wrap,
    "attribute": _attribute,
    "value": _value,
}


# -- what a file holds, and what is read of it --------------------------------------------------------------
def held(data: bytes) -> Counter[str]:
    """Return the words of a document, or the typed values of a workbook, wherever they stand in its XML."""
    found: Counter[str] = Counter()
    try:
        pack = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return found
    with pack:
        shared = _shared(pack)
        for name in pack.namelist():
            root = _root(pack, name) if _CONTENT.match(name) and "sharedStrings" not in name else None
            if root is not None:
                found.update(_of_sheet(root, shared) if name.startswith("xl/") else _of_text(root))
    return found


def _root(pack: zipfile.ZipFile, name: str) -> etree._Element | None:
    try:
        return etree.fromstring(pack.read(name))
    except (etree.XMLSyntaxError, KeyError):
        return None


def _shared(pack: zipfile.ZipFile) -> list[str]:
    root = _root(pack, "xl/sharedStrings.xml")
    return [] if root is None else ["".join(str(word) for word in one.itertext()) for one in root]


def _of_sheet(root: etree._Element, shared: list[str]) -> Iterator[str]:
    for cell in root.iter(f"{_X}c"):
        words = "".join(
            node.text or "" for node in cell.iter() if isinstance(node.tag, str) and node.tag not in _AWAY
        )
        if cell.get("t") == "s":
            words = shared[int(words)] if words.isdigit() and int(words) < len(shared) else ""
        if words.strip():
            yield _same(words)


def _of_text(root: etree._Element) -> Iterator[str]:
    for paragraph in root.iter(f"{_W}p"):
        yield from _words("".join(_said(paragraph, paragraph)))


def _said(node: etree._Element, top: etree._Element) -> Iterator[str]:
    if not isinstance(node.tag, str) or node.tag in _AWAY or (node.tag == f"{_W}p" and node is not top):
        return
    if node.tag in {f"{_W}tab", f"{_W}br", f"{_W}cr"}:
        yield " "
    yield node.text or "" if node.tag in {f"{_W}t", _UNKNOWN} else ""
    for below in node:
        yield from _said(below, top)


def _words(words: str) -> Iterator[str]:
    yield from re.findall(r"\w+", words)


def _same(words: str) -> str:
    """Return a cell's content with one way to write a number."""
    try:
        number = Decimal(words)
    except InvalidOperation:
        return " ".join(words.split())
    return str(number.normalize()) if number.is_finite() else words


def was_read(result: Read) -> Counter[str]:
    """Return the words, or the typed values, of a delivery as read."""
    texts = getattr(result, "texts", None)
    if texts is not None:
        return Counter(
            word for text in texts.values() for said in _strings(text.blocks) for word in _words(said)
        )
    return Counter(
        said
        for rows in getattr(result, "rows", {}).values()
        for row in rows
        for value in row.values.values()
        for said in _of_value(value)
    )


def _of_value(value: object) -> Iterator[str]:
    if isinstance(value, Figure):
        if value.value is not None:
            yield str(value.value.normalize())
    elif isinstance(value, str) and value.strip():
        yield _same(value)


def _strings(block: object) -> Iterator[str]:
    if isinstance(block, str):
        yield block
    elif isinstance(block, Origin | Decimal | dt.date | bytes | int | None):
        return
    elif isinstance(block, Mapping):
        for one in block.values():
            yield from _strings(one)
    elif isinstance(block, tuple | list | frozenset):
        if block and all(hasattr(one, "text") and isinstance(one.text, str) for one in block):
            yield "".join(one.text for one in block)  # runs of a paragraph: a word may be split between them
            return
        for one in block:
            yield from _strings(one)
    elif dataclasses.is_dataclass(block):
        for field in dataclasses.fields(block):
            yield from _strings(getattr(block, field.name))


# -- the judgement ------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Delivery:
    """A delivery of an example, and how it is read as it is."""

    file: Found
    municipality: Municipality
    occasion: Occasion
    data: bytes
    read: Counter[str]
    unread: Counter[str]  # what stands in it and is not read: guidance, titles, what the form itself says
    told: Counter[Problem]


def _read(file: Found, municipality: Municipality, occasion: Occasion) -> Read:
    """Return a file as its reader reads it, without the boundary that makes a problem of what the reader has not foreseen."""
    if file.kind == "excel":
        return read_workbook(file.path, file.name, municipality, occasion, file.unit)
    return read_document(file.path, file.name, municipality, occasion, file.unit)


def delivery(file: Found, municipality: Municipality, occasion: Occasion) -> Delivery:
    """Return a delivered file with what is read of it."""
    result, data = _read(file, municipality, occasion), file.path.read_bytes()
    read = was_read(result)
    return Delivery(file, municipality, occasion, data, read, held(data) - read, Counter(result.problems))


def silent(one: Delivery, data: bytes, path: Path) -> tuple[str, ...]:
    """Return what a changed file holds that was read before and is not now, without a word; raises what the reader raises."""
    path.write_bytes(data)
    result = _read(dataclasses.replace(one.file, path=path), one.municipality, one.occasion)
    if (
        Counter(result.problems) - one.told or result.foreign
    ):  # a form that says it is another municipality's is told by its reader
        return ()
    there, now = held(data) - one.unread, was_read(result)
    return tuple(word for word, count in sorted(one.read.items()) if now[word] < min(count, there[word]))
