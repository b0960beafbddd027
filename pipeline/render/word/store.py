"""What the pages ask of the rest of the file: relationships, pictures, notes, lists and ids, kept while they are written."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from pipeline.render.word.xml import bookmark_name
from pipeline.text import clean
from pipeline.view import Numbered, View, is_beside

BULLETS: Final = 1000  # numbering id of the bullets in boxes; each numbered list has an id above it
_SAFE_LINK: Final = re.compile(r"(?i)(https?://|mailto:|tel:)\S+")


@dataclass(slots=True)
class Store:
    """Keeps what is asked for in reading order, so that the same report always gets the same ids."""

    styles: Mapping[str, str]  # style ids by name in lower case
    anchors: frozenset[str] = frozenset()  # ids that links may point to
    first_note: int = 1
    links: dict[str, str] = field(default_factory=dict)  # relationship id by address
    media: dict[str, tuple[str, bytes]] = field(default_factory=dict)  # (relationship id, bytes) by file name
    notes: list[str] = field(default_factory=list)  # runs of the footnotes
    lists: list[tuple[int, Numbered | None]] = field(
        default_factory=list
    )  # numbered lists begun: level, number
    last_id: int = 100
    marked: set[str] = field(default_factory=set)

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
        if not identity or identity in self.marked:
            return content
        self.marked.add(identity)
        number = self.next_id()
        name = bookmark_name(identity)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'

    def target(self, href: str) -> str:
        """Return the attribute that links to an address; empty when it leads nowhere or is no web or mail address."""
        if href.startswith("#"):
            return f'w:anchor="{bookmark_name(href[1:])}"' if href[1:] in self.anchors else ""
        address = _address(href)
        if not address:
            return ""
        return f'r:id="{self.links.setdefault(address, f"rIdLank{len(self.links) + 1}")}"'

    def note(self, runs: str) -> str:
        """Return a reference to a new footnote of some runs."""
        self.notes.append(runs)
        look = f'<w:rPr><w:rStyle w:val="{self.style("footnote reference")}"/></w:rPr>'
        number = self.first_note + len(self.notes) - 1
        return f'<w:r>{look}<w:footnoteReference w:id="{number}"/></w:r>'


def link_field(href: str) -> str:
    """Return the instruction of a field that links to an address, for parts without relationships of their own; "" when it may not."""
    address = _address(href).replace('"', "%22").replace("\\", "%5C")
    return f'HYPERLINK "{address}"' if address else ""


def _address(href: str) -> str:
    """Return an address that may be linked to, empty when it is no web or mail address."""
    address = clean(href).strip()
    return address if _SAFE_LINK.fullmatch(address) or is_beside(address) else ""


def anchors(view: View) -> frozenset[str]:
    """Return the ids of a view that a link may point to: sections, tables and drawings."""
    blocks = {getattr(block, "id", "") for _, block in view.blocks()}
    return frozenset({section.id for _, section in view.walk()} | blocks - {""})
