"""The examples as they are told: every occasion of both municipalities, and every sentence of their files with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from pipeline.build import Checked
from pipeline.model import Figure, Row
from pipeline.view import Prose, Run, Table
from tests import examples

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("almkoping", "lindhult")
WORDS = "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split()  # noqa: SIM905 - read as a sentence
COUNT = rf"(\d+|ett|{'|'.join(WORDS[1:])})"


@cache
def occasions(name: str) -> Mapping[str, Checked]:
    """Return every occasion of a municipality by its kind."""
    return {checked.occasion.kind: checked for checked in examples.every(name)}


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, and where it stands."""

    kind: str
    unit: str
    place: str
    words: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.unit}/{self.place}: ”{self.words}”"


def sentences(words: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ0-9])", words.replace("\u00a0", " "))


def paragraphs(blocks: Iterable[object]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Prose):
            for one in block.paragraphs:
                yield "".join(inline.text for inline in one.inlines if isinstance(inline, Run))
        elif isinstance(block, Table):
            yield from ("; ".join(cell for cell in row.cells if isinstance(cell, str)) for row in block.rows)


def prose(name: str, *kinds: str) -> Iterator[Said]:
    """Return every sentence of the Word files and of the long cells of the workbooks."""
    for kind, checked in occasions(name).items():
        if kinds and kind not in kinds:
            continue
        for (unit, heading), text in checked.dataset.texts.items():
            for paragraph in paragraphs(text.blocks):
                yield from (Said(kind, unit, heading, one) for one in sentences(paragraph))
        for sheet, rows in checked.dataset.rows.items():
            for row in rows:
                for field, value in row.values.items():
                    if isinstance(value, str) and len(value) > 20:
                        place = f"{sheet}/{row.key}/{field}"
                        yield from (Said(kind, row.unit, place, one) for one in sentences(value))


def spoken(word: str) -> int:
    word = word.lower()
    return int(word) if word.isdigit() else 1 if word == "ett" else WORDS.index(word)


def value(figure: Figure) -> Decimal:
    assert figure.value is not None
    return figure.value


def committees(name: str) -> list[str]:
    return [unit.id for unit in occasions(name)["bokslut"].municipality.of_kind("namnd")]


def cells(row: Row) -> set[Decimal]:
    return {
        abs(cell.value) for cell in row.values.values() if isinstance(cell, Figure) and cell.value is not None
    }
