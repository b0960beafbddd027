"""Every printed figure with its passport: what was printed where, and the cells and arithmetic behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.model import Figure
from pipeline.view import (
    Block,
    Callout,
    Chart,
    KeyFigures,
    Number,
    OrgChart,
    OrgNode,
    Prose,
    RiskMatrix,
    Section,
    StatusList,
    Table,
    View,
    Words,
)
from pipeline.words import cell_text, number_text, numbers, plain


@dataclass(frozen=True, slots=True)
class Printed:
    """One printed figure: a stable id, the chapter and table it stands in, what it is, and how it was printed."""

    id: str
    chapter: str
    table: str  # the id of the table or drawing it stands in; empty in running text
    row: str
    column: str
    figure: Figure
    text: str
    anchor: str = ""  # the id of the place it stands in, where it has none of its own (in a drawing)


def cell_id(table: Table, row: int, column: int) -> str:
    """Return the id of a table cell, used as anchor on the web and as key in the manifest."""
    return f"{table.id}.r{row + 1}.c{column + 1}"


def reason_id(table: Table, row: int) -> str:
    """Return the id that the figures in the text below a row begin with."""
    return f"{table.id}.r{row + 1}.orsak"


def printed(view: View) -> Iterator[Printed]:
    """Yield every figure that the view prints, in reading order."""
    for chapter in view.chapters:
        for _, section in chapter.walk():
            yield from _section(section, chapter.id)


def _section(section: Section, chapter: str) -> Iterator[Printed]:
    count = 0
    for block in section.blocks:
        if isinstance(block, Table):
            yield from _table(block, chapter)
        elif isinstance(block, Chart | RiskMatrix):
            yield from _drawing(block, chapter)
        elif isinstance(block, OrgChart):
            yield from _nodes(block.root, block.id, chapter)
            yield from _within(block.alt, f"{block.id}.alt", chapter, "alternativtext", block.id, block.id)
        else:
            for label, item in _running(block, section.title):
                count += 1
                yield _number(item, f"{section.id}.n{count}", chapter, label)


def _running(block: Block, title: str) -> Iterator[tuple[str, Number]]:
    """Yield the numbers of a block of running text, each with what it is, in reading order."""
    if isinstance(block, KeyFigures):
        for tile in block.tiles:
            yield tile.label, tile.number
            yield from (
                (tile.label, item) for words in (tile.comment, tile.note) for _, item in numbers(words)
            )
    elif isinstance(block, StatusList):
        for entry in block.items:
            yield from ((entry.id, item) for _, item in numbers(entry.comment))
    elif isinstance(block, Prose | Callout):
        if isinstance(block, Callout):
            yield from ((title, item) for _, item in numbers(block.title))
        for paragraph in block.paragraphs:
            yield from ((title, item) for _, item in numbers(paragraph.inlines))


def _number(item: Number, key: str, chapter: str, row: str, block: str = "", anchor: str = "") -> Printed:
    return Printed(key, chapter, block, row, "", item.figure, number_text(item), anchor)


def _within(
    words: Words, key: str, chapter: str, row: str, block: str, anchor: str = ""
) -> Iterator[Printed]:
    for place, item in numbers(words):
        yield _number(item, f"{key}.n{place}", chapter, row, block, anchor)


def _nodes(node: OrgNode, block: str, chapter: str, place: str = "1") -> Iterator[Printed]:
    """Yield the figures beside the names of an organisation chart."""
    yield from _within(node.note, f"{block}.{place}", chapter, node.name, block, block)
    for number, below in enumerate(node.children, 1):
        yield from _nodes(below, block, chapter, f"{place}-{number}")


def _drawing(block: Chart | RiskMatrix, chapter: str) -> Iterator[Printed]:
    """Yield the figures of a drawing: its title, which is its alternative text too, what is drawn, and the level."""
    yield from _within(block.title, f"{block.id}.titel", chapter, "rubrik", block.id)
    if isinstance(block, RiskMatrix):
        yield from _fields(block, chapter)
    if isinstance(block, Chart):
        for s, series in enumerate(block.series, 1):
            for c, (name, figure) in enumerate(zip(block.categories, series.figures, strict=True), 1):
                shown = number_text(replace(block.number(figure, series), sign=False))
                key = f"{block.id}.s{s}.c{c}"
                yield Printed(key, chapter, block.id, name, series.name, figure, shown, block.id)
        if block.target is not None and block.target.value is not None:
            shown = number_text(block.number(block.target))
            yield Printed(f"{block.id}.mal", chapter, block.id, "nivå", "", block.target, shown, block.id)


def _fields(block: RiskMatrix, chapter: str) -> Iterator[Printed]:
    """Yield how many risks there are in each field of a risk map that has any."""
    for s, likelihood in enumerate(block.likelihoods, 1):
        for k, consequence in enumerate(block.consequences, 1):
            values = [risk.value for risk in block.at(s, k) if risk.value is not None]
            if values:
                count = Figure.count(values)
                shown, key = number_text(Number(count)), f"{block.id}.s{s}.k{k}"
                yield Printed(key, chapter, block.id, likelihood, consequence, count, shown, block.id)


def _table(table: Table, chapter: str) -> Iterator[Printed]:
    yield from _within(table.caption, f"{table.id}.titel", chapter, "rubrik", table.id)
    for r, row in enumerate(table.rows):
        label = plain(row.cells[0]) if row.cells and isinstance(row.cells[0], str | tuple) else row.key
        for c, item in enumerate(row.cells):
            key = cell_id(table, r, c)
            if isinstance(item, Figure):
                shown = cell_text(table, r, c)
                yield Printed(key, chapter, table.id, label, table.columns[c].title, item, shown)
            elif isinstance(item, tuple):
                yield from _within(item, key, chapter, label, table.id)
        yield from _within(row.reason, reason_id(table, r), chapter, label, table.id)
    for place, note in enumerate(table.notes, 1):
        yield from _within(note, f"{table.id}.not{place}", chapter, "not", table.id)
