"""What a form asks of its cells, as conditions that it reckons itself: the same declarations as the reader and the rules go by.

One function for each kind of constraint. A fault here is one that the reader or a rule tells of (CELL1–CELL9, C47, C48, C70); what
needs other files, earlier reports or the municipality's whole is not asked here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from pipeline.forms import terms
from pipeline.forms.terms import Term, both, count, either, no, size, value
from pipeline.ranges import GREATEST
from pipeline.schemas.base import NOTHING, NUMBERS, RANGES, Field, FixedRow, Sheet, Sign, Type
from pipeline.schemas.choices import rows_with
from pipeline.schemas.likely import (
    ALIKE,
    FAR,
    GROSS,
    MANY,
    MIRROR,
    NEAR,
    NOT_APPLICABLE,
    PART,
    PER_CENT,
    SLIPS,
    SMALL,
    kin,
    sign_of,
    span_of,
    swings,
    unit_of,
    weights,
)
from pipeline.text import number as swedish

NONE: Final = "kr_ej_tillampligt"
"""The name of the list of what says that a number does not apply."""
SIGNED: Final = {Sign.PLUS: "kr_rader_plus", Sign.MINUS: "kr_rader_minus"}
"""The names of the lists of the statements' rows with a sign."""
Told = tuple[str, str]
"""What a fault is called, and what to do about it."""
Column = Callable[[str], Term]
"""The cell of a field in the row at hand."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A constraint on a cell by itself: what a fault is called, what to do about it, and when it is one.

    Cells whose constraints have the same ``key`` are judged together.
    """

    key: tuple[object, ...]
    kind: str
    words: str
    when: Callable[[Term], Term] = field(compare=False)


MISSING: Final = Asked(("missing",), "inte ifyllt", "Cellen ska fyllas i.", terms.blank)
ERROR: Final = Asked(
    ("error",),
    "felvärde",
    "Cellen innehåller ett felvärde. Rätta formeln, eller skriv värdet.",
    terms.is_error,
)
NUMBER: Final = Asked(
    ("number",),
    "inget tal",
    "Här ska stå ett tal, inte text, och utan enhet.",
    lambda cell: both(
        no(terms.is_number(cell)), no(terms.blank(cell)), no(terms.listed(cell, NONE, NOT_APPLICABLE))
    ),
)
WHOLE: Final = Asked(
    ("whole",),
    "inget heltal",
    "Här ska stå ett heltal som är noll eller större.",
    lambda cell: either(value(cell) < 0, no(terms.whole(value(cell)))),
)
ENDLESS: Final = Asked(
    ("endless",), "för stort tal", "Talet har för många siffror.", lambda cell: size(value(cell)) > GREATEST
)
DATE: Final = Asked(
    ("date",),
    "inget datum",
    "Skriv datumet som 2026-02-13.",
    lambda cell: both(no(terms.blank(cell)), no(terms.is_date(cell))),
)
REPEATED: Final = ("samma id", "Samma id finns på en rad ovanför. Ge raden ett eget.")
SIZE: Final = (
    "orimlig storlek",
    "Talet är omkring hundra eller tusen gånger större eller mindre än det som det hör ihop med på raden. Kontrollera enheten.",
)
TURNED: Final = ("motsatt tecken", "Talet har motsatt tecken mot det som det hör ihop med på raden.")
ANSWERED: Final = (
    "svaret",
    f"Här får bara stå ”{NOTHING}”, och bara när fliken inte är ifylld.",
)


def listed(name: str, allowed: Sequence[str], *, numbers: bool = False) -> Asked:
    """Return that a value is one of those in a list with a name."""

    def when(cell: Term) -> Term:
        there = terms.is_number(cell) if numbers else no(terms.blank(cell))
        return both(there, no(terms.listed(cell, name, allowed, numbers=numbers)))

    return Asked(("listed", name), "inte i listan", "Värdet finns inte i listan. Välj ur listan.", when)


def longest(most: int) -> Asked:
    """Return that a text has no more than so many signs."""
    words = f"Texten får ha högst {most} tecken."
    return Asked(("longest", most), "lång text", words, lambda cell: terms.length(cell) > most)


def greatest(kind: Type) -> Asked:
    """Return that a number is not beyond all measure."""
    most = RANGES[kind][1]
    words = f"Talet får vara högst {swedish(most)}."
    return Asked(("greatest", most), "för stort tal", words, lambda cell: size(value(cell)) > most)


def signed(sign: Sign) -> Asked:
    """Return that a number has a sign."""
    plus = sign is Sign.PLUS
    words = f"Talet ska skrivas med {'plus' if plus else 'minus'}."
    return Asked(
        ("signed", sign), "fel tecken", words, lambda cell: value(cell) < 0 if plus else value(cell) > 0
    )


def within(span: tuple[int, int | None]) -> Asked:
    """Return that a number is within limits."""
    least, most = span
    words = "Talet får inte vara negativt." if most is None else f"Ett tal från {least} till {most} väntades."

    def when(cell: Term) -> Term:
        below = value(cell) < least
        return below if most is None else either(below, value(cell) > most)

    return Asked(("within", *span), "utanför gränserna", words.replace("-", "\N{MINUS SIGN}"), when)


def of_field(
    field: Field, kind: Type, line: FixedRow | None, choices: Asked | None, standard: Sheet | None
) -> Iterator[Asked]:
    """Yield what is asked of a cell by itself: its kind, list and length, and of a sheet's ``standard`` numbers their sign and limits.

    A municipality's own rows, columns and tables have no sign and limits.
    """
    yield ERROR
    if kind in NUMBERS:
        yield NUMBER
        yield greatest(kind)
        if kind is Type.COUNT:
            yield WHOLE
        if choices:
            yield choices
        if standard:
            yield from limits_of(field, line, standard)
        return
    yield ENDLESS
    if kind is Type.DATE:
        yield DATE
    elif choices:
        yield choices
    elif field.max_length:
        yield longest(field.max_length)


def limits_of(field: Field, line: FixedRow | None, standard: Sheet) -> Iterator[Asked]:
    """Yield which sign and limits a number of a sheet has; one of the municipality's own has none."""
    if field.type not in NUMBERS or all(one.key != field.key for one in standard.fields):
        return
    sign, span = sign_of(field, line), span_of(field, line, unit_of(field, line))
    if sign is not Sign.ANY:
        yield signed(sign)
    if span is not None:
        yield within(span)


# -- against other cells of the row --------------------------------------------------------------------------------
def part_of(sheet: Sheet, field: Field, column: Column) -> tuple[Told, Term] | None:
    """Return that a number is no more than another of the row that it is a part of (C70); None for others."""
    if not field.part_of:
        return None
    times, more = PART
    part, limit = column(field.key), column(field.part_of)
    over = both(
        terms.is_number(part), terms.is_number(limit), size(value(part)) > size(value(limit)) * times + more
    )
    title = sheet.field(field.part_of).title
    return ("mer än det hela", f"Talet är mer än ”{title}”, som det är en del av."), over


def named_sign(field: Field, column: Column) -> tuple[Told, Term] | None:
    """Return that a number has the sign of the row that its record names (C47); None for others."""
    if not field.sign_of:
        return None
    number, named = value(column(field.key)), column(field.sign_of)
    faults = []
    for sign, wrong in ((Sign.PLUS, number < 0), (Sign.MINUS, number > 0)):
        faults.append(both(wrong, terms.listed(named, SIGNED[sign], rows_with(sign))))
    words = "Talet ska ha samma tecken som raden det hör till: kostnader minus, intäkter, tillgångar och skulder plus."
    return ("fel tecken", words), either(*faults)


@dataclass(frozen=True, slots=True)
class _Likes:
    """A number, and those of its row that count the same thing: with their signs, and without."""

    number: Term
    size: Term
    others: tuple[Term, ...]
    sizes: tuple[Term, ...]
    sure: tuple[int, ...]  # which of them are published


def _likes(sheet: Sheet, field: Field, column: Column, there: Collection[str]) -> _Likes | None:
    alike = tuple(other for other in kin(sheet).get(field.key, ()) if other.key in there)
    if not alike:
        return None
    number, others = value(column(field.key)), tuple(value(column(other.key)) for other in alike)
    sure = tuple(at for at, other in enumerate(alike) if other.published)
    return _Likes(number, size(number), others, tuple(map(size, others)), sure)


def far(
    sheet: Sheet, field: Field, line: FixedRow | None, column: Column, there: Collection[str]
) -> Term | None:
    """Return when a number is a hundred times or more from all of its row that count the same thing (C48); None when none do."""
    likes = _likes(sheet, field, column, there)
    if likes is None:
        return None
    unit, kind = unit_of(field, line), (line.type if line else None) or field.type
    own, sizes = likes.size, likes.sizes
    known = [one > 0 for one in sizes]
    more = both(*(own >= one * FAR for one in sizes))
    less = both(*(either(one.same(0), one >= own * FAR) for one in sizes))
    odd = both(no(terms.whole(likes.number)), *(terms.whole(one) for one in likes.others))
    weighty = either(odd, own >= SMALL, *(one >= SMALL for one in sizes)) if kind is Type.AMOUNT else None
    if kind is Type.AMOUNT and swings(field, line, unit, sign_of(field, line)):
        less = both(less, odd)  # a result may come near zero
    judged = either(more, less)
    if weighty is not None:
        judged = both(judged, weighty)
    if unit in PER_CENT:
        near = [either(*(_between(own * 100, one) for one in sizes))]
        judged = either(judged, both(own < 1, *(either(one.same(0), one > 1) for one in sizes), *near))
    published = [likes.number.differs(likes.others[at]) for at in likes.sure]
    found = both(own > 0, either(*known), judged, *published)
    return _explained(sheet, field, column, found, lambda total: _fits(size(total), sizes), SLIPS)


def _between(number: Term, other: Term) -> Term:
    return both(other > 0, number * NEAR >= other, number <= other * NEAR)


def _fits(number: Term, sizes: tuple[Term, ...]) -> Term:
    """Return whether a size is among others: at least half of one, at most twice one."""
    return both(
        either(*(both(one > 0, one <= number * NEAR) for one in sizes)),
        either(*(both(one > 0, one * NEAR >= number) for one in sizes)),
    )


def against(
    sheet: Sheet, field: Field, line: FixedRow | None, column: Column, there: Collection[str]
) -> Term | None:
    """Return when a number has the opposite sign of those of its row that count the same thing (C47); None when none do."""
    unit, kind = unit_of(field, line), (line.type if line else None) or field.type
    sign = sign_of(field, line)
    likes = _likes(sheet, field, column, there) if sign is Sign.ANY else None
    if likes is None:
        return None
    own, sizes = likes.size, likes.sizes
    products = [likes.number * other for other in likes.others]
    many, agreed = count([one > 0 for one in sizes]), either(*(one > 0 for one in products))
    near = both(*(either(one.same(0), both(one <= own * FAR, own <= one * FAR)) for one in sizes))
    alone = both(no(agreed), near)
    swinging = swings(field, line, unit, sign)
    if swinging:
        alone = both(alone, many >= MANY, _alike(own, sizes))
    else:
        enough = [many >= 2, *(sizes[at] > 0 for at in likes.sure)]  # noqa: PLR2004 - two against one
        if kind is not Type.AMOUNT:
            enough += [both(one > 0, size(own - one) <= own * MIRROR) for one in sizes]
        alone = both(alone, either(*enough))
    found = [alone]
    if likes.sure:
        sure = tuple(sizes[at] for at in likes.sure)
        opposite = both(*(products[at] <= 0 for at in likes.sure), either(*(one > 0 for one in sure)))
        also = [many >= MANY] if swinging else []
        found.append(both(agreed, opposite, _alike(own, sure), *also))
    published = [likes.number.differs(likes.others[at]) for at in likes.sure]
    turned = both(own > 0, either(*(one > 0 for one in sizes)), either(*found), *published)

    def fits(total: Term) -> Term:
        return both(total * likes.number < 0, _alike(size(total), sizes))

    return _explained(sheet, field, column, turned, fits, (Decimal(-1),))


def _alike(number: Term, sizes: tuple[Term, ...]) -> Term:
    """Return whether a size is that of some others, within three times."""
    return both(
        either(*(both(one > 0, one <= number * ALIKE) for one in sizes)),
        either(*(both(one > 0, one * ALIKE >= number) for one in sizes)),
    )


def _explained(
    sheet: Sheet,
    field: Field,
    column: Column,
    found: Term,
    fits: Callable[[Term], Term],
    slips: tuple[Decimal, ...],
) -> Term | None:
    """Return a fault of a number that was typed; of a computed one when a slip in one of its terms, or in all, explains it."""
    if not field.formula:
        return found
    rests = weights(sheet, field)
    if not rests:
        return None
    total = value(column(field.key))
    parts = {key: value(column(key)) for key in rests}
    single = [terms.after_slip(total, part, rests[key], fits, slips) for key, part in parts.items()]
    gross = both(*(size(part) <= size(total) * GROSS for part in parts.values()))
    whole = both(gross, terms.after_slip(total, total, 1, fits, slips))
    return both(found, either(*single, whole))
