"""Words that the program makes: text in which the numbers are still figures, so that each keeps its passport and who is missing.

A caption, a title or a note is :data:`Words`: a plain text, or runs and numbers. :func:`phrase` makes them, :func:`plain` prints them.
What a view prints becomes text here, in every format and in the manifest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from pipeline import text
from pipeline.model import Figure, Op, Origin
from pipeline.view import (
    Chart,
    Drawing,
    Inline,
    Number,
    Numbered,
    OrgChart,
    Paragraph,
    Prose,
    RiskMatrix,
    Run,
    Status,
    Table,
    Words,
)

_NUMERAL: Final = re.compile(
    r"(?<![\w§.,:/−-])(?<!§[ \u00a0])(?:(?<![\d–])[−–-])?"
    r"(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:,\d+)?(?![\w:/-])(?![.,]\d)(?![ \u00a0](?:§|kap\.))"
)
"""A number in a text: no part of a date, an id or a word, and no paragraph of a law."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def quoted(written: str, origin: Origin) -> Words:
    """Return what somebody wrote, printed as written, whose numbers are figures: each is followed to the place where the text stands.

    A text without numbers is returned as it is; a year is no number.
    """
    parts: list[Inline] = []
    end = 0
    for found in _NUMERAL.finditer(written):
        if _YEAR.fullmatch(found[0]):
            continue
        digits = re.sub(r"\s", "", found[0]).replace(",", ".")
        value = Decimal(digits.lstrip("−–-")) * (1 if digits[0].isdigit() else -1)
        said = Figure(value, "", Op.QUOTED, (), origin, written)
        before = written[end : found.start()]
        parts += [Run(before)] if before else []
        parts.append(Number(said, spelled=found[0]))
        end = found.end()
    if not parts:
        return written
    return (*parts, Run(written[end:])) if written[end:] else tuple(parts)


def phrase(*parts: Words | Inline) -> tuple[Inline, ...]:
    """Return texts, runs and numbers in a row as one phrase."""
    inlines: list[Inline] = []
    for part in parts:
        if isinstance(part, str):
            inlines += [Run(part)] if part else []
        elif isinstance(part, tuple):
            inlines += part
        else:
            inlines.append(part)
    return tuple(inlines)


def alternative(drawing: Drawing) -> Words:
    """Return the alternative text of a drawing: the finding in one sentence, and every value of a chart where no table holds them."""
    if isinstance(drawing, OrgChart):
        return drawing.alt
    if isinstance(drawing, RiskMatrix) or drawing.table:
        return drawing.title
    return phrase(drawing.title, *_values(drawing), ".")


def _values(chart: Chart) -> Iterator[str | Number]:
    for place, category in enumerate(chart.categories):
        yield f"{'; ' if place else '. '}{category}: "
        for number, series in enumerate(chart.series):
            if len(chart.series) > 1:
                yield f"{', ' if number else ''}{series.name.lower()} "
            yield chart.number(series.figures[place], series)


def capitalised(words: Words) -> Words:
    """Return words that begin a sentence or a title: the first letter large, when they begin with text."""
    if isinstance(words, str):
        return text.capital(words)
    first = words[0] if words else None
    return (replace(first, text=text.capital(first.text)), *words[1:]) if isinstance(first, Run) else words


def lowered(words: Words) -> Words:
    """Return words as they stand inside a sentence: the first letter small, unless they begin with an abbreviation or a number."""
    if isinstance(words, str):
        return text.lowered(words)
    first = words[0] if words else None
    return (replace(first, text=text.lowered(first.text)), *words[1:]) if isinstance(first, Run) else words


def joined(parts: list[Words], between: str = " ") -> tuple[Inline, ...]:
    """Return phrases in a row with something between them."""
    row: list[Words] = []
    for place, part in enumerate(parts):
        row += [between, part] if place else [part]
    return phrase(*row)


def listing(parts: Sequence[Words]) -> Words:
    """Return phrases as a list in running text: ``a, b och c``."""
    row: list[Words] = []
    for place, part in enumerate(parts):
        if place:
            row.append(" och " if place == len(parts) - 1 else ", ")
        row.append(part)
    return phrase(*row)


def number_text(item: Number, *, unit: bool = True) -> str:
    """Return a figure as printed in running text, ``−24,3 mnkr``; without its unit as in a table or a chart, ``−24,3``."""
    printed = text.with_unit if unit else text.figure
    return item.spelled or printed(item.figure, item.decimals, item.unit, sign=item.sign)


def plain(words: Words) -> str:
    """Return words as printed, without looks."""
    if isinstance(words, str):
        return words
    return "".join(_flat(part) if isinstance(part, Run) else number_text(part) for part in words)


def _flat(run: Run) -> str:
    """Return a run without its look; what is raised or lowered does not become part of the number before it."""
    return text.scripted(run.text, run.script) if run.script else run.text


def marked(paragraph: Paragraph, above: int = 0) -> str:
    """Return what stands before a paragraph that is an item of a list; ``above`` is how many items of its list stand above it."""
    if paragraph.kind == "bullet":
        return f"•{text.NBSP}"
    number = paragraph.number or Numbered(above + 1)
    return f"{number_label(number)}{text.NBSP}" if paragraph.kind == "number" else ""


def marks(prose: Prose) -> Iterator[tuple[str, Paragraph]]:
    """Yield paragraphs with what stands before them, for a place that has no lists."""
    above: dict[int, int] = {}
    for paragraph in prose.paragraphs:
        above = {level: count for level, count in above.items() if level <= paragraph.level}
        count = above.get(paragraph.level, 0)
        yield marked(paragraph, count), paragraph
        above[paragraph.level] = count + 1 if paragraph.kind == "number" else 0


def prose_text(prose: Prose) -> str:
    """Return paragraphs as printed without looks, each on its line."""
    return "\n".join(f"{mark}{plain(paragraph.inlines)}" for mark, paragraph in marks(prose))


def cell_text(table: Table, row: int, column: int) -> str:
    """Return what a cell of a table prints, without looks; a row that has no such cell prints nothing there."""
    cells = table.rows[row].cells
    match cells[column] if column < len(cells) else "":
        case Figure():
            return number_text(table.number(row, column), unit=False)
        case Status() as judged:
            return judged.word
        case Prose() as prose:
            return prose_text(prose)
        case item:
            return plain(item)


def number_label(number: Numbered) -> str:
    """Return the number of a list item as printed: ``b)``, ``iv.``, ``2.1``."""
    return f"{number.before}{text.counted(number.value, number.form)}{number.after}"


def caption_unit(table: Table) -> str:
    """Return the unit to print after a table's caption; "" when the caption ends with it."""
    return "" if plain(table.caption).rstrip(" .)").endswith(table.unit) else table.unit


def numbers(words: Words) -> Iterator[tuple[int, Number]]:
    """Yield the numbers of words, each with its place among the parts, counted from 1."""
    if not isinstance(words, str):
        yield from ((place, part) for place, part in enumerate(words, 1) if isinstance(part, Number))
