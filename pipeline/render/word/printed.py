"""Inlines and cells of the view as printed text: after this no figure is left."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline import text
from pipeline.model import Figure, State
from pipeline.render.look.judged import FIELDS
from pipeline.render.look.symbols import SYMBOLS
from pipeline.render.word.element import Span, Spans
from pipeline.view import Inline, Number, Prose, Status, Table, Words
from pipeline.words import cell_text, marks, number_text

_MISSING = "kr saknas"
_NUMBER = "0 000 000"
INDENT = text.NBSP * 4


def inlines(items: Iterable[Inline]) -> Spans:
    """Return running text as printed."""
    return tuple(_inline(item) for item in items)


def _inline(item: Inline) -> Span:
    if isinstance(item, Number):
        style = _MISSING if item.figure.state is State.MISSING else ""
        return Span(number_text(item), style=style, number=True)
    return Span(
        item.text,
        item.bold,
        item.italic,
        lang=item.lang,
        href=item.href,
        note=phrase(item.note),
        script=item.script,
    )


def phrase(words: Words) -> Spans:
    """Return words as printed: a plain text, or runs and numbers."""
    return ((Span(words),) if words else ()) if isinstance(words, str) else inlines(words)


def one_line(words: str) -> str:
    """Return a text for a place without line breaks, as the other editions show it there: a heading, a caption, a column's title."""
    return " ".join(words.split("\n"))


def status(item: Status) -> Spans:
    """Return a judgement in print: its symbol, in the judgement's field when it has one, and its word; a trend has no field."""
    if item.tone not in FIELDS:
        return (Span(f"{SYMBOLS[item.tone]}{text.NBSP}{item.word}"),)
    symbol = Span(f"{text.NBSP}{SYMBOLS[item.tone]}{text.NBSP}", field=item.tone)
    return symbol, Span(f"{text.NBSP}{item.word}")


def cell(table: Table, number: int, at: int) -> Spans:
    """Return what is printed in a cell of a table."""
    row, column = table.rows[number], table.columns[at]
    item = row.cells[at] if at < len(row.cells) else ""
    match item:
        case str():
            return (Span(item, href=row.href if at == 0 else ""),)
        case Figure():
            negative = column.deviation and item.value is not None and item.value < 0
            style = _MISSING if item.state is State.MISSING else ""
            return (Span(cell_text(table, number, at), bold=negative, style=style),)
        case Status():
            return status(item)
        case Prose():
            return _lines(item)
        case _:
            return inlines(item)


def _lines(prose: Prose) -> Spans:
    """Return paragraphs and lists as lines of a cell."""
    spans: list[Span] = []
    for mark, item in marks(prose):
        spans += [Span("\n" + INDENT * item.level)] if spans else []
        spans += [Span(mark)] if mark else []
        spans += inlines(item.inlines)
    return tuple(spans)


def plain(spans: Spans) -> str:
    """Return text without looks, for widths: a figure in running text counts as a number of ordinary length."""
    return "".join(_NUMBER if span.number else span.text for span in spans)


def said(spans: Spans) -> str:
    """Return text without looks as it is printed."""
    return "".join(span.text for span in spans)
