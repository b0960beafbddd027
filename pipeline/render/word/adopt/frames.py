"""Headers, footers and the first page's floating pictures: what of them is kept, and made fit to be filled each year."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.render.word.adopt.source import Source
from pipeline.render.word.adopt.styles import LANGUAGE
from pipeline.render.word.cascade import on, value
from pipeline.render.word.look import W, words

_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DECORATIVE: Final = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_HIDDEN: Final = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_TAGS: Final = {  # what a content control shows, by the end of the path it is bound to
    "title": "{{ titel }}",
    "subject": "{{ period }}",
    "creator": "{{ kommun }}",
    "Company": "{{ kommun }}",
    "PublishDate": "{{ datum }}",
}
_REVISIONS: Final = frozenset(
    {"del", "moveFrom", "proofErr", "bookmarkStart", "bookmarkEnd", "permStart", "permEnd"}
)
_MARKS: Final = frozenset(
    {"commentRangeStart", "commentRangeEnd", "commentReference", "moveFromRangeStart", "moveFromRangeEnd"}
    | {
        "moveToRangeStart",
        "moveToRangeEnd",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tcPrChange",
        "trPrChange",
    }
)
_CLOCKS: Final = ("DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE", "FILENAME", "USERNAME", "AUTHOR")
_PLACEHOLDER: Final = frozenset({"Platshllartext", "PlaceholderText"})
_EMU_PER_TWIP: Final = 635


@dataclass(frozen=True, slots=True)
class Cover:
    """What is kept of a first page: runs with floating pictures, where on the page they end (twips), and what was left out."""

    runs: tuple[etree._Element, ...]
    bottom: int
    left_out: int


# -- headers and footers ---------------------------------------------------------------------------
def prepared(root: etree._Element) -> None:
    """Make a header or footer fit for a template: content controls become tags or plain text, remarks and changes go away."""
    for control in list(root.iter(f"{W}sdt")):
        _open(control)
    for node in list(root.iter(f"{W}ins", f"{W}moveTo")):
        _unwrap(node)
    for node in list(root.iter(f"{W}*")):
        name, above = etree.QName(node).localname, node.getparent()
        if above is not None and (name in _MARKS or name in _REVISIONS):
            above.remove(node)
    for node in root.iter(f"{W}lang"):
        if value(node):
            node.set(f"{W}val", LANGUAGE)
    for node in root.iter(f"{W}tblHeader", f"{W}cantSplit"):
        if on(node):
            node.attrib.pop(
                f"{W}val", None
            )  # some programs write a word that Word's format does not have here


def _open(control: etree._Element) -> None:
    """Put a content control's content in its place; one that shows a property of the document shows a tag."""
    bound = next((value(node, "xpath") for node in control.iter(f"{W}dataBinding")), "")
    name = bound.rstrip("/").rpartition("/")[2].partition("[")[0].rpartition(":")[2]
    content = control.find(f"{W}sdtContent")
    if content is not None and name in _TAGS:
        _say(content, _TAGS[name])
    if content is None:
        content = etree.SubElement(control, f"{W}sdtContent")
    control[:] = content[:]
    _unwrap(control)


def _say(content: etree._Element, tag: str) -> None:
    """Let the first text be a tag, and the others nothing; a placeholder's look goes away."""
    texts = list(content.iter(f"{W}t"))
    for node in texts:
        node.text = ""
    if texts:
        texts[0].text = tag
    for style in list(content.iter(f"{W}rStyle")):
        above = style.getparent()
        if value(style) in _PLACEHOLDER and above is not None:
            above.remove(style)


def _unwrap(node: etree._Element) -> None:
    above = node.getparent()
    if above is not None:
        at = above.index(node)
        above[at : at + 1] = list(node)


def is_empty(root: etree._Element) -> bool:
    """Tell whether a header or footer shows nothing."""
    shown = (f"{W}drawing", f"{W}pict", f"{W}fldSimple", f"{W}instrText", f"{W}object")
    return not words(root) and next(root.iter(*shown), None) is None


def text(root: etree._Element) -> str:
    """Return the words of a header or footer, without what its fields show."""
    said, depth = "", 0
    for node in root.iter(f"{W}fldChar", f"{W}t", f"{W}tab", f"{W}p"):
        if node.tag == f"{W}fldChar":
            depth += {"begin": 1, "end": -1}.get(value(node, "fldCharType"), 0)
        elif node.tag != f"{W}t":
            said += " "
        elif not depth and next(node.iterancestors(f"{W}fldSimple", f"{_MC}Fallback"), None) is None:
            said += node.text or ""
    return " ".join(said.split())


def fields(root: etree._Element) -> set[str]:
    """Return the names of the fields."""
    codes = [node.text or "" for node in root.iter(f"{W}instrText")]
    codes += [value(node, "instr") for node in root.iter(f"{W}fldSimple")]
    return {code.split()[0].upper() for code in codes if code.split()}


def clocks(root: etree._Element) -> list[str]:
    """Return the fields that show another thing each day or on each computer."""
    return sorted(fields(root) & set(_CLOCKS))


def mark_draft(root: etree._Element, style: str) -> None:
    """Let a header say that the report is a draft, when it is one; ``style`` is a character style."""
    if "utkast" in words(root):
        return
    for tag in ("{%p if utkast %}", "UTKAST", "{%p endif %}"):
        run = etree.SubElement(etree.SubElement(root, f"{W}p"), f"{W}r")
        if tag == "UTKAST":
            etree.SubElement(etree.SubElement(run, f"{W}rPr"), f"{W}rStyle").set(f"{W}val", style)
        etree.SubElement(run, f"{W}t").text = tag


# -- pictures --------------------------------------------------------------------------------------
def pictures(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the names that pictures and shapes have, each of which may hold an alternative text."""
    return (node for node in root.iter(f"{_WP}docPr") if _choice(node))


def _choice(node: etree._Element) -> bool:
    return next(node.iterancestors(f"{_MC}Fallback"), None) is None


def is_picture(named: etree._Element) -> bool:
    """Tell whether a named drawing is a picture and no drawn shape."""
    frame = named.getparent()
    return frame is not None and next(frame.iter(f"{_A}blip"), None) is not None


def has_text(named: etree._Element) -> bool:
    """Tell whether a drawing has an alternative text or is marked as decoration."""
    decorative = any(node.get("val") in {"1", "true"} for node in named.iter(f"{{{_DECORATIVE}}}decorative"))
    return bool((named.get("descr") or named.get("title") or "").strip()) or decorative


def decorate(named: etree._Element) -> None:
    """Mark a drawing as decoration, which a screen reader passes over."""
    extensions = named.find(f"{_A}extLst")
    if extensions is None:
        extensions = etree.SubElement(named, f"{_A}extLst")
    extension = etree.SubElement(extensions, f"{_A}ext", uri=_HIDDEN)
    etree.SubElement(extension, f"{{{_DECORATIVE}}}decorative", nsmap={"adec": _DECORATIVE}).set("val", "1")


def cover(source: Source, margin: int, stops: frozenset[str]) -> Cover:
    """Return the floating pictures of the first page: those before a page break, a section's end or a style that begins a chapter.

    ``margin`` is the page's upper margin in twips. What holds words, or is a link to a picture elsewhere, is left out.
    """
    runs: list[etree._Element] = []
    bottom = left_out = 0
    for run in _first_page(source.body, stops):
        anchor = next((node for node in run.iter(f"{_WP}anchor") if _choice(node)), None)
        if anchor is None or _speaks(run) or _elsewhere(source, run):
            left_out += next(run.iter(f"{W}drawing", f"{W}pict", f"{W}object"), None) is not None
            continue
        kept = copy.deepcopy(run)
        kept[:] = [node for node in kept if node.tag in {f"{W}drawing", f"{_MC}AlternateContent"}]
        runs.append(kept)
        bottom = max(bottom, _bottom(anchor, margin))
    return Cover(tuple(runs), bottom, left_out)


def _first_page(body: etree._Element, stops: frozenset[str]) -> Iterator[etree._Element]:
    """Yield the runs of the first page that are not inside a text box."""
    for paragraph in body.iter(f"{W}p"):
        if next(paragraph.iterancestors(f"{W}txbxContent"), None) is not None:
            continue
        properties = paragraph.find(f"{W}pPr")
        if properties is not None:
            style = value(properties.find(f"{W}pStyle"))
            if style in stops or on(properties.find(f"{W}pageBreakBefore")):
                return
        for run in paragraph.iter(f"{W}r"):
            if next(run.iterancestors(f"{W}txbxContent"), None) is not None:
                continue
            yield run
            if any(value(node, "type") == "page" for node in run.findall(f"{W}br")):
                return
        if properties is not None and properties.find(f"{W}sectPr") is not None:
            return


def _speaks(run: etree._Element) -> bool:
    return any(words(box) for box in run.iter(f"{W}txbxContent"))


def _elsewhere(source: Source, run: etree._Element) -> bool:
    keys = {
        value_of for node in run.iter() for name, value_of in node.attrib.items() if str(name).startswith(_R)
    }
    known = (source.relations.get(str(key)) for key in keys)
    return any(relation is None or relation.outside for relation in known)


def _bottom(anchor: etree._Element, margin: int) -> int:
    """Return where a picture ends, in twips from the top of the page; 0 when nobody can tell."""
    position, extent = anchor.find(f"{_WP}positionV"), anchor.find(f"{_WP}extent")
    if position is None or extent is None or (anchor.get("behindDoc") == "1" and _tall(extent)):
        return 0
    offset = position.findtext(f"{_WP}posOffset") or "0"
    start = 0 if position.get("relativeFrom") == "page" else margin
    numbers = [int(text) for text in (offset, extent.get("cy", "0")) if text.lstrip("-").isdigit()]
    return start + sum(numbers) // _EMU_PER_TWIP


def _tall(extent: etree._Element) -> bool:
    """Tell whether a picture covers most of a page, so that words are meant to stand on it."""
    return int(extent.get("cy", "0")) > 15 * 360_000  # 15 cm
