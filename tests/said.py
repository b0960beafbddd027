"""What a document was read into, as short lines: ``**bold**``, ``*italic*``, ``^(raised)``, ``_(lowered)``, ``[words](link)``, ``{note}``, ``<en:words>``."""

from __future__ import annotations

import re

from pipeline.read.word import Document
from pipeline.view import Cell, Image, Inline, Paragraph, Prose, Run, Table, Words
from pipeline.words import marks, number_label, plain

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:x="urn:okand"'
)


def spaced(body: str) -> str:
    """Return a main part that may use all the prefixes."""
    return re.sub(r"<w:document [^>]*>", f"<w:document {SPACES}>", body, count=1)


def line(words: Words) -> str:
    """Return words with their looks."""
    return words.replace("\n", "↵") if isinstance(words, str) else "".join(map(_inline, words))


def _inline(item: Inline) -> str:
    if not isinstance(item, Run):
        return plain((item,))
    if item.note:
        return f"{{{line(item.note)}}}"
    text = item.text.replace("\n", "↵")
    text = f"<{item.lang}:{text}>" if item.lang else text
    text = f"^({text})" if item.script == "sup" else f"_({text})" if item.script == "sub" else text
    text = f"*{text}*" if item.italic else text
    text = f"**{text}**" if item.bold else text
    return f"[{text}]({item.href})" if item.href else text


def paragraph(item: Paragraph) -> str:
    """Return a paragraph, with what it is before it."""
    mark = {"heading": "#" * (item.level + 2), "quote": ">", "bullet": "-"}.get(item.kind, "")
    if item.kind == "number":
        mark = number_label(item.number) if item.number else "1."
    return f"{'  ' * item.level if item.kind in {'bullet', 'number'} else ''}{mark}{' ' if mark else ''}{line(item.inlines)}"


def lines(found: Document, heading: str = "uppdrag") -> list[str]:
    """Return what stands below a heading, a line for each paragraph, row and picture."""
    if ("sn", heading) not in found.texts:
        return []
    written: list[str] = []
    for block in found.texts["sn", heading].blocks:
        match block:
            case Prose(paragraphs):
                written += map(paragraph, paragraphs)
            case Table():
                written.append(f"== {line(block.caption)}")
                written.append(" | ".join(column.title for column in block.columns))
                written += (" | ".join(map(cell, row.cells)) for row in block.rows)
                written += (f"not: {line(note)}" for note in block.notes)
            case Image():
                written.append(f"bild: {block.alt} ({line(block.caption)})")
    return written


def cell(item: Cell) -> str:
    """Return what a cell holds."""
    if isinstance(item, Prose):
        return " / ".join(f"{mark.replace(chr(160), ' ')}{line(one.inlines)}" for mark, one in marks(item))
    return line(item) if isinstance(item, str | tuple) else "?"
