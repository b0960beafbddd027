"""A light markup to fill Word forms from in tests.

Blank line between paragraphs, ``- `` and ``1. `` lists (two blanks indent), ``## `` own sub-heading, ``**bold**``, ``*italic*``,
``[words](link)``, ``[^: footnote]``, and ``| a | b |`` table rows after an optional ``Tabell: caption`` line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pipeline.config import Municipality, Occasion, Unit
from pipeline.forms import word
from pipeline.read.word_pieces import Grid, Piece, typed
from pipeline.schemas.base import WordForm
from pipeline.view import Run, Table
from pipeline.words import plain

_INLINE = re.compile(
    r"\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=\S)(.+?)(?<=\S)\*|\[\^:\s*(.+?)\]|\[([^\]]+)\]\(([^)\s]+)\)"
)
_ITEM = re.compile(r"(\s*)(-|\d+\.)\s+(.*)")
_CAPTION = "Tabell:"


def write_document(
    form: WordForm,
    unit: Unit,
    municipality: Municipality,
    occasion: Occasion,
    texts: Mapping[str, str] | None = None,
) -> bytes:
    """Return a Word form whose headings found in ``texts`` are filled from their markup."""
    filled = {key: tuple(pieces(words)) for key, words in (texts or {}).items()}
    return word.write_document(form, unit, municipality, occasion, filled)


def pieces(markup: str) -> Iterator[Piece | Grid]:
    caption = ""
    for block in re.split(r"\n\s*\n", markup.replace("\r", "")):
        lines = [line for line in block.split("\n") if line.strip()]
        if lines and lines[0].startswith(_CAPTION):
            caption = lines.pop(0).removeprefix(_CAPTION).strip()
        if not lines:
            continue
        if lines[0].lstrip().startswith("|"):
            if caption:
                yield Piece("caption", tuple(_runs(caption)))
            rows = [tuple(cell.strip() for cell in line.strip().strip("|").split("|")) for line in lines]
            yield typed(*(row for row in rows if not all(re.fullmatch(r":?-{2,}:?", cell) for cell in row)))
            caption = ""
        else:
            yield from _lines(lines)


def _lines(lines: list[str]) -> Iterator[Piece]:
    waiting: list[str] = []
    for line in lines:
        item = _ITEM.fullmatch(line)
        if (item or line.startswith("## ")) and waiting:
            yield Piece("normal", tuple(_runs(" ".join(waiting))))
            waiting = []
        if item:
            kind = "bullet" if item[2] == "-" else "number"
            yield Piece(f"list {kind}", tuple(_runs(item[3])), (), kind, 1 if item[1] else 0)
        elif line.startswith("## "):
            yield Piece("heading 2", tuple(_runs(line[3:])), level=2)
        else:
            waiting.append(line.strip())
    if waiting:
        yield Piece("normal", tuple(_runs(" ".join(waiting))))


def _runs(words: str) -> Iterator[Run]:
    at = 0
    for found in _INLINE.finditer(words):
        yield Run(words[at : found.start()])
        bold, italic, note, label, link = found.groups()
        yield Run(
            "" if note else bold or italic or label, bool(bold), bool(italic), link or "", "", note or ""
        )
        at = found.end()
    yield Run(words[at:])


def as_printed(blocks: Iterable[object]) -> tuple[object, ...]:
    """Return blocks with the words of tables' cells as printed: numbers in them are figures, which are never equal."""
    return tuple(_printed(block) if isinstance(block, Table) else block for block in blocks)


def _printed(table: Table) -> Table:
    lines = (
        replace(row, cells=tuple(plain(cell) if isinstance(cell, tuple) else cell for cell in row.cells))
        for row in table.rows
    )
    return replace(table, rows=tuple(lines))
