"""Writing WordprocessingML as strings: escaping, runs, paragraphs, links, notes and the ids they need.

Contributors' text passes through :func:`escape` and nothing else, so it can neither break the XML nor act as a template.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from pipeline.model import State
from pipeline.view import Inline, Number
from pipeline.words import number_text

# What XML 1.0 forbids: control characters, lone surrogates, the two non-characters.
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SAFE_LINK: Final = re.compile(r"(?i)(https?://|mailto:|tel:)\S+")
_BREAKS: Final = re.compile(r"(\r\n|[\n\r\t])")
_NAME_LIMIT: Final = 40  # Word's limit for the name of a bookmark


def clean(words: str) -> str:
    """Return the text without characters that XML forbids."""
    return _ILLEGAL.sub("", words)


def escape(words: str) -> str:
    """Return text ready for element content and for attributes in double quotes."""
    plain = words if words.isalnum() else _ILLEGAL.sub("", words)
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def run(words: str, rpr: str = "") -> str:
    """Return a run of text; line breaks and tabs become Word's own. ``rpr`` is run properties as XML."""
    look = f"<w:rPr>{rpr}</w:rPr>" if rpr else ""
    if "\n" not in words and "\t" not in words and "\r" not in words:
        return f'<w:r>{look}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>' if words else ""
    parts = []
    for part in _BREAKS.split(words):
        if part == "\t":
            parts.append("<w:tab/>")
        elif part in {"\n", "\r", "\r\n"}:
            parts.append("<w:br/>")
        elif part:
            parts.append(f'<w:t xml:space="preserve">{escape(part)}</w:t>')
    return f"<w:r>{look}{''.join(parts)}</w:r>"


def paragraph(content: str, style: str, extra: str = "") -> str:
    """Return a paragraph in a style (by its id); ``extra`` is further paragraph properties in schema order."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{content}</w:p>'


def field_xml(code: str, cached: str, rpr: str = "") -> str:
    """Return a field with the result that is shown until Word counts anew."""
    look = f"<w:rPr>{rpr}</w:rPr>" if rpr else ""
    return (
        f'<w:r>{look}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{look}<w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(cached, rpr)}"
        f'<w:r>{look}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def bookmark_name(identity: str) -> str:
    """Return a name Word accepts (letters, digits, underscore, at most 40) for an id of the view, always the same."""
    plain = "kr_" + re.sub(r"[^0-9A-Za-z_]", "_", identity)
    if plain == "kr_" + identity.replace("-", "_").replace(".", "_") and len(plain) <= _NAME_LIMIT:
        return plain
    mark = hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{plain[: _NAME_LIMIT - 9]}_{mark}"


@dataclass(slots=True)
class Gathered:
    """What the pages ask of the rest of the package, gathered in reading order while they are written."""

    styles: Mapping[str, str]  # style ids by name in lower case
    anchors: frozenset[str] = frozenset()  # ids that links may point to
    links: dict[str, str] = field(default_factory=dict)  # relationship id by address
    media: dict[str, tuple[str, bytes]] = field(default_factory=dict)  # (relationship id, bytes) by file name
    notes: list[str] = field(default_factory=list)  # text of the footnotes
    lists: int = 0  # numbered lists begun
    last_id: int = 100
    placed: set[str] = field(default_factory=set)

    def style(self, name: str) -> str:
        """Return the id of a style by its name."""
        return self.styles[name.lower()]

    def next_id(self) -> int:
        """Return a number not used before in this document."""
        self.last_id += 1
        return self.last_id

    def picture(self, data: bytes, extension: str) -> str:
        """Return the relationship id of a picture; the same bytes are stored once."""
        name = f"{hashlib.sha256(data).hexdigest()[:16]}.{extension}"
        if name not in self.media:
            self.media[name] = (f"rIdBild{len(self.media) + 1}", data)
        return self.media[name][0]

    def bookmarked(self, identity: str, content: str) -> str:
        """Return content inside a bookmark, so that links and the contents list can point to it."""
        if not identity or identity in self.placed:
            return content
        self.placed.add(identity)
        number = self.next_id()
        name = bookmark_name(identity)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'

    def link(self, href: str, content: str) -> str:
        """Return content as a link. An address that leads nowhere, or is no web or mail address, gives bare content."""
        if href.startswith("#"):
            if href[1:] not in self.anchors:
                return content
            return f'<w:hyperlink w:anchor="{bookmark_name(href[1:])}" w:history="1">{content}</w:hyperlink>'
        address = clean(href).strip()
        if not _SAFE_LINK.fullmatch(address):
            return content
        key = self.links.setdefault(address, f"rIdLank{len(self.links) + 1}")
        return f'<w:hyperlink r:id="{key}" w:history="1">{content}</w:hyperlink>'

    def leads_somewhere(self, href: str) -> bool:
        """Tell whether a link to the address is written as a link."""
        return (
            href[1:] in self.anchors
            if href.startswith("#")
            else bool(_SAFE_LINK.fullmatch(clean(href).strip()))
        )

    def note(self, words: str) -> str:
        """Return a reference to a new footnote."""
        self.notes.append(words)
        look = f'<w:rPr><w:rStyle w:val="{self.style("footnote reference")}"/></w:rPr>'
        return f'<w:r>{look}<w:footnoteReference w:id="{len(self.notes)}"/></w:r>'

    def inlines(self, items: Iterable[Inline], *, bold: bool = False) -> str:
        """Return running text: runs with their look, links, footnotes, and figures as printed."""
        return "".join(self._inline(item, bold=bold) for item in items)

    def _inline(self, item: Inline, *, bold: bool) -> str:
        if isinstance(item, Number):
            shown = number_text(item)
            missing = item.figure.state is State.MISSING
            look = f'<w:rStyle w:val="{self.style("kr saknas")}"/>' if missing else "<w:b/>" if bold else ""
            return run(shown, look)
        rpr = "<w:b/><w:bCs/>" if item.bold or bold else ""
        rpr += "<w:i/><w:iCs/>" if item.italic else ""
        rpr += f'<w:lang w:val="{escape(item.lang)}"/>' if item.lang else ""
        linked = bool(item.href) and self.leads_somewhere(item.href)
        if linked:
            rpr = f'<w:rStyle w:val="{self.style("hyperlink")}"/>{rpr}'
        found = run(item.text, rpr)
        found = self.link(item.href, found) if linked else found
        return found + (self.note(item.note) if item.note else "")
