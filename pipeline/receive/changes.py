"""What a delivery holds, and what is another in it than in the one before: numbers and words by sheet, row and column, texts by heading."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from pipeline.model import Figure, Row
from pipeline.read import excel, word
from pipeline.read.cells import Book
from pipeline.receive.recognise import Ours, opened
from pipeline.schemas import asked, sheets
from pipeline.schemas.base import ExcelForm, Sheet, Type
from pipeline.text import number, on_one_line

MOST: Final = 60  # changes that a receipt lists
_LONGEST: Final = 60  # letters of a text that is quoted
_EMPTY: Final = "tomt"
_SUMMED: Final = (Type.AMOUNT, Type.COUNT)


@dataclass(frozen=True, slots=True)
class Value:
    """A filled cell: what stands in it in words, and where; ``exact`` is what is compared."""

    exact: object
    words: str
    place: str
    title: str
    number: bool = False
    reckoned: bool = False  # out of other cells: it changes with them


@dataclass(frozen=True, slots=True)
class Contents:
    """What a delivery holds: cells by sheet, row and column, texts by heading (what is compared, and how many words), and totals in words."""

    cells: Mapping[tuple[str, str, str], Value] = field(default_factory=dict)
    texts: Mapping[str, tuple[object, int]] = field(default_factory=dict)
    totals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """How many numbers, other cells and texts are others than before, and a line for each."""

    numbers: int = 0
    words: int = 0
    reckoned: int = 0  # cells that follow from the others
    texts: int = 0
    lines: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """Return how much has changed, in a phrase."""
        kinds = (
            (self.numbers, "tal", "tal"),
            (self.words, "annan uppgift", "andra uppgifter"),
            (self.texts, "text", "texter"),
        )
        said = [f"{count} {one if count == 1 else many}" for count, one, many in kinds if count]
        follow = f" (och {self.reckoned} som räknas fram)" if self.reckoned else ""
        return (
            f"ändrat: {', '.join(said) or 'inget inskrivet'}{follow}"
            if said or follow
            else "inget ändrat i tal eller texter"
        )


def held(ours: Ours) -> Contents | None:
    """Return what a delivery holds; None when the program cannot read it."""
    try:
        file = opened(ours.item.data)
        if isinstance(file, Book) and isinstance(ours.form, ExcelForm):
            form = asked(ours.form, ours.municipality, ours.occasion, ours.unit.id)
            book = excel.read_as(form, file, ours.item.name, ours.municipality, ours.occasion, ours.unit.id)
            return _of_rows(book.rows, {sheet.key: sheet for sheet in (*sheets().values(), *form.sheets)})
        if not isinstance(file, Book) and not isinstance(ours.form, ExcelForm):
            texts = word.read_as(
                ours.form, file, ours.item.name, ours.municipality, ours.occasion, ours.unit.id
            ).texts
            titles = {heading.key: heading.title for heading in ours.form.headings}
            found = {titles.get(one.heading, one.heading): (one.blocks, one.words) for one in texts.values()}
            total = sum(words for _, words in found.values())
            return Contents(texts=found, totals=(f"{len(found)} rubriker med text, {total} ord",))
    except Exception:  # noqa: BLE001 - a file is a boundary; what is wrong with it is for the check to say
        return None
    return None


def _of_rows(rows: Mapping[str, tuple[Row, ...]], known: Mapping[str, Sheet]) -> Contents:
    cells: dict[tuple[str, str, str], Value] = {}
    totals: list[str] = []
    for key, some in rows.items():
        sheet = known.get(key)
        titles = {one.key: one.title for one in sheet.fields} if sheet else {}
        reckoned = {one.key for one in sheet.fields if one.formula} if sheet else set[str]()
        sums = {one.id for one in sheet.rows if one.computed} if sheet else set[str]()
        filled = 0
        for row in some:
            found = {
                name: value
                for name in row.values
                if (
                    value := _value(
                        row, name, titles.get(name, name), reckoned=name in reckoned or row.key in sums
                    )
                )
            }
            cells |= {(key, row.key, name): value for name, value in found.items()}
            filled += bool(found)
        if sheet and filled:
            totals.append(
                f"{sheet.title}: {filled} rad{'er' * (filled != 1)} ifyllda{''.join(_sums(sheet, some))}"
            )
    return Contents(cells, totals=tuple(totals))


def _sums(sheet: Sheet, rows: tuple[Row, ...]) -> Iterator[str]:
    """Yield the sum of each column of amounts of a list; rows of different kinds are not added up."""
    if sheet.rows:
        return
    for column in (one for one in sheet.fields if one.type in _SUMMED):
        figures = [
            value
            for row in rows
            if isinstance(value := row.values.get(column.key), Figure) and value.value is not None
        ]
        if figures and len({one.unit for one in figures}) == 1:
            total = sum((one.value for one in figures if one.value is not None), Decimal(0))
            yield f"; {column.title} {_number(total)}"


def _value(row: Row, name: str, title: str, *, reckoned: bool) -> Value | None:
    value, place = row.values[name], row.at(name).place
    if isinstance(value, Figure):
        return (
            None
            if value.value is None
            else Value(value.value, _number(value.value), place, title, number=True, reckoned=reckoned)
        )
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return Value(value, "Ja" if value else "Nej", place, title)
    words = value.isoformat() if isinstance(value, dt.date) else on_one_line(value)
    return Value(value, f"”{words[:_LONGEST]}{'…' * (len(words) > _LONGEST)}”", place, title)


def _number(value: Decimal) -> str:
    exponent = value.normalize().as_tuple().exponent
    return number(value, max(0, -exponent) if isinstance(exponent, int) else 0)


def differences(before: Contents, after: Contents) -> Changes:
    """Return what is another after than before."""
    changed = [
        (before.cells.get(key), after.cells.get(key))
        for key in dict.fromkeys((*after.cells, *before.cells))
        if _exact(before.cells.get(key)) != _exact(after.cells.get(key))
    ]
    follow = [pair for pair in changed if all(one is None or one.reckoned for one in pair)]
    own = [pair for pair in changed if pair not in follow]
    numbers = sum(any(one and one.number for one in pair) for pair in own)
    lines = [_line(*pair) for pair in (*own, *follow)]
    texts = [
        f"”{title}”: {_written(before.texts.get(title))} blev {_written(after.texts.get(title))}"
        for title in dict.fromkeys((*after.texts, *before.texts))
        if before.texts.get(title) != after.texts.get(title)
    ]
    every = (*lines, *texts)
    rest = (f"… och {len(every) - MOST} till",) if len(every) > MOST else ()
    return Changes(numbers, len(own) - numbers, len(follow), len(texts), (*every[:MOST], *rest))


def _exact(value: Value | None) -> object:
    return value.exact if value else None


def _line(before: Value | None, after: Value | None) -> str:
    there = after or before
    if there is None:
        return ""
    return f"{there.place} {there.title}: {before.words if before else _EMPTY} → {after.words if after else _EMPTY}"


def _written(text: tuple[object, int] | None) -> str:
    return f"{text[1]} ord" if text else "ingen text"
