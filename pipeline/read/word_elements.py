"""The elements of WordprocessingML by what the reader does with them; one that stands nowhere here is read through and told.

Nothing that carries content is passed by in silence: an element is read, told as lost, or stands below with the reason why it means nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from pipeline.read.word_package import W

M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
V: Final = "{urn:schemas-microsoft-com:vml}"


def _w(names: str) -> frozenset[str]:
    return frozenset(f"{W}{name}" for name in names.split())


UNSEEN: Final = _w("del moveFrom txbxContent") | {f"{MC}Fallback", f"{W14}conflictDel"}
"""What is not part of the text: deleted, in a box of its own, or said again for old programs."""

GONE: Final = UNSEEN | _w("delText delInstrText cellDel")

WRAPPERS: Final = _w(
    "ins moveTo smartTag customXml dir bdo sdt sdtContent fldSimple hyperlink r p ruby rubyBase body tbl tr tc footnote endnote comment hdr ftr"
) | {f"{MC}AlternateContent", f"{MC}Choice", f"{W14}conflictIns"}
"""What holds content and says nothing more than the reader takes of it."""

NOTHING: Final = (
    # places that something else points at: the bookmarks of a form's headings are read on their own, all others only have readers in Word
    _w("bookmarkStart bookmarkEnd permStart permEnd")
    # what Word's proofing and layout have left
    | _w("proofErr lastRenderedPageBreak noProof")
    # where a comment begins and ends: that there are comments is told for the document
    | _w("commentRangeStart commentRangeEnd commentReference annotationRef")
    # where a tracked change begins and ends: the changed content itself is in elements of its own
    | _w("moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd")
    | _w(
        "customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd "
        "customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd"
    )
    # the number and the rule of a note, which each edition has of its own
    | _w("footnoteRef endnoteRef separator continuationSeparator")
    # looks and layout: what of them is kept or told (bold, raised, hidden, lists, merged cells …) is read where it belongs, and the
    # rest (type, colour, underlining, spacing, borders, columns, page and section breaks) is the report's own
    | _w("pPr rPr tblPr tblPrEx tblGrid trPr tcPr sectPr sdtPr sdtEndPr smartTagPr customXmlPr fieldCodes rubyPr background")
    # a hyphen that is shown only where a line breaks
    | _w("softHyphen")
    # the data of a form field, read with the field's mark
    | _w("ffData fldData")
)  # fmt: skip
"""What carries no content of its own."""

LOST: Final = {
    f"{W}altChunk": "ett infogat dokument",
    f"{W}subDoc": "ett deldokument",
    f"{W}object": "ett inbäddat objekt",
    f"{W}contentPart": "en handritad anteckning",
    f"{W}movie": "en film",
    f"{W}pgNum": "ett automatiskt sidnummer",
    **dict.fromkeys(_w("dayShort dayLong monthShort monthLong yearShort yearLong"), "ett automatiskt datum"),
    f"{M}oMath": "en ekvation",
    f"{M}oMathPara": "en ekvation",
}
"""What cannot be taken along, by what it is called when it is told."""

DRAWINGS: Final = _w("drawing pict")
BLOCKS: Final = _w("p tbl")

STRAY: Final = _w("t sym footnoteReference endnoteReference") | DRAWINGS | set(LOST)
"""What is content by itself, wherever it stands: also in properties and marks, where the format has no place for it."""
LEAVES: Final = DRAWINGS | _w(
    "t tab ptab br cr noBreakHyphen sym footnoteReference endnoteReference fldChar instrText"
)
"""What has no place for text: below a drawing it stands in boxes, which are read on their own."""
_HOLDERS: Final = BLOCKS | WRAPPERS | _w("ptab noBreakHyphen") | STRAY
_OFF: Final = frozenset({"0", "false", "off", "none"})


def is_on(node: etree._Element | None) -> bool:
    """Tell whether a property that is on by its presence is on."""
    return node is not None and node.get(f"{W}val", "1") not in _OFF


def strays(node: etree._Element) -> tuple[etree._Element, ...]:
    """Return the outermost elements with content below one that has no place for any, in reading order."""
    if not any(len(child) or child.tag in STRAY for child in node):
        return ()  # properties, as a rule
    return tuple(_strays(node)) if next(node.iter(*STRAY), None) is not None else ()


def _strays(node: etree._Element) -> Iterator[etree._Element]:
    for child in node:
        if child.tag in GONE:
            continue
        if child.tag in _HOLDERS:
            if child.tag in STRAY or any(one.tag in STRAY for one in seen(child)):
                yield child
        else:
            yield from _strays(child)


def has_stray(node: etree._Element) -> bool:
    """Tell whether content stands in something that has no place for it."""
    return bool(strays(node))


def seen(node: etree._Element) -> Iterator[etree._Element]:
    """Yield what is below a node and part of the text, in reading order."""
    for child in node:
        if child.tag not in UNSEEN:
            yield child
            yield from seen(child)


def chosen(node: etree._Element) -> tuple[etree._Element, ...]:
    """Return the alternative to read of some for newer and older programs: the first that holds something."""
    return next(((one,) for one in node if isinstance(one.tag, str) and len(one)), ())


def has_blocks(node: etree._Element) -> bool:
    """Tell whether paragraphs or tables stand below a node as part of the text."""
    return any(one.tag in BLOCKS for one in seen(node))


def named(node: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return etree.QName(node).localname
