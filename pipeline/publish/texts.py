"""The texts that units have written and that are printed, each with the cell or heading it stands at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace

from pipeline.model import Dataset, Figure, Origin, Text
from pipeline.publish.edition import Edition
from pipeline.view import Image, Number, Paragraph, Prose, Run, Table, View
from pipeline.words import cell_text, plain


def texts(edition: Edition) -> list[dict[str, object]]:
    """Return every contributed text that some view prints, as plain data: file, place, and its paragraphs.

    A paragraph that no view prints is empty: the others keep their numbers.
    """
    seen = _printed(edition.views)
    shown = edition.checked.shown  # without what rests on too few answers
    found: dict[Origin, tuple[str, ...]] = {}
    for dataset in (shown.dataset, *(there.dataset for there in shown.related.values())):
        for origin, paragraphs in _given(dataset):
            written = tuple(one if one in seen else "" for one in paragraphs)
            if any(written):
                found.setdefault(origin, written)
    return [
        {"file": origin.file, "place": origin.place, "text": list(paragraphs)}
        for origin, paragraphs in sorted(found.items())
    ]


def _given(dataset: Dataset) -> Iterator[tuple[Origin, tuple[str, ...]]]:
    for rows in dataset.rows.values():
        for row in rows:
            for name, value in row.values.items():
                if isinstance(value, str) and value and name in row.origins:
                    yield row.at(name), (value,)
    for text in dataset.texts.values():
        yield from _written(text)


def _written(text: Text) -> Iterator[tuple[Origin, tuple[str, ...]]]:
    """Yield what stands under a heading: its paragraphs by their numbers, and each table by its own."""
    paragraphs: list[str] = []
    tables = 0
    for block in text.blocks:
        if isinstance(block, Prose):
            paragraphs += [plain(one.inlines) for one in block.paragraphs]
        elif isinstance(block, Image):
            paragraphs.append(": ".join(words for words in (block.alt, plain(block.caption)) if words))
        elif isinstance(block, Table):
            tables += 1
            yield replace(text.origin, place=f"{text.origin.place}, tabell {tables}"), tuple(_lines(block))
    yield text.origin, tuple(paragraphs)


def _lines(table: Table) -> Iterator[str]:
    yield " | ".join(column.title for column in table.columns)
    for row in range(len(table.rows)):
        yield " | ".join(cell_text(table, row, column) for column in range(len(table.columns)))


def _printed(views: Iterable[View]) -> frozenset[str]:
    """Return every text that stands by itself in some view: a paragraph, a cell, a title, a label."""
    found: set[str] = set()
    stack: list[object] = [view.chapters for view in views]
    while stack:
        thing = stack.pop()
        if isinstance(thing, str):
            found.add(thing)
        elif isinstance(thing, tuple):
            if thing and all(isinstance(part, Run | Number) for part in thing):
                found.add(plain(thing))
            stack.extend(thing)
        elif isinstance(thing, Paragraph):
            found.add(plain(thing.inlines))
        elif is_dataclass(thing) and not isinstance(thing, Figure):
            if isinstance(thing, Table):
                found.update(_lines(thing))
            elif isinstance(thing, Image):
                found.add(": ".join(words for words in (thing.alt, plain(thing.caption)) if words))
            stack.extend(getattr(thing, each.name) for each in fields(thing))
    return frozenset(found)
