"""The passports of printed figures, as pages: what a figure is, how it was printed, and how it was made, down to the cells.

Every printed figure has an entry with the same id as the figure has in its chapter. A figure that is made of others names them; one
that is printed somewhere is linked to, one that is not is written out where it is first needed and linked to after
that. So a page grows with the number of distinct figures, not with the number of ways to reach them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote

from markupsafe import Markup, escape

from pipeline import text
from pipeline.model import HUNDRED, Figure, Op, State
from pipeline.passport import Printed
from pipeline.render.outward import Outward

PAGE_BYTES: Final = 700_000
_ENTRY_BYTES: Final = 330
_TERM_BYTES: Final = 130
_DECIMALS: Final = 6
_FEW: Final = 3  # a figure made of more terms than this shows them in a list that opens
_WORDS: Final = {
    Op.SUM: "Summan av",
    Op.MUL: "Produkten av",
    Op.DIV: "Kvoten mellan",
    Op.MIN: "Det minsta av",
    Op.MAX: "Det största av",
    Op.ABS: "Beloppet, utan tecken, av",
    Op.NEG: "Med ombytt tecken",
    Op.COUNT: "Antalet av",
}


@dataclass(frozen=True, slots=True)
class Group:
    """The printed figures of one table, or of the running text of one section (``table`` is False)."""

    id: str
    table: bool
    figures: tuple[Printed, ...]


@dataclass(frozen=True, slots=True)
class SourcePage:
    """One page of passports: its file name, its chapter, which page of how many, and its groups."""

    file: str
    chapter: str
    number: int
    count: int
    groups: tuple[Group, ...]


def grouped(figures: Iterable[Printed]) -> list[Group]:
    """Return a chapter's printed figures in groups, in reading order; figures in texts of a table belong to the table."""
    groups: dict[tuple[str, bool], list[Printed]] = {}
    for item in figures:
        place = item.table or item.id.rpartition(".n")[0]
        table, _, cell = place.partition(".r")
        groups.setdefault((table, bool(item.table or cell)), []).append(item)
    return [Group(key, is_table, tuple(items)) for (key, is_table), items in groups.items()]


def paged(chapter: str, stem: str, groups: list[Group]) -> list[SourcePage]:
    """Return the groups of a chapter on as few pages as their size allows."""
    pages: list[list[Group]] = []
    size = 0
    for group in groups:
        weight = _weight(group)
        if not pages or size + weight > PAGE_BYTES:
            pages.append([])
            size = 0
        pages[-1].append(group)
        size += weight
    names = [f"kallor-{stem}.html" if n == 0 else f"kallor-{stem}-{n + 1}.html" for n in range(len(pages))]
    return [
        SourcePage(name, chapter, n + 1, len(pages), tuple(items))
        for n, (name, items) in enumerate(zip(names, pages, strict=True))
    ]


def _weight(group: Group) -> int:
    """Return about how many bytes a group takes: distinct figures behind it, each with its terms."""
    seen: set[int] = set()
    terms = 0
    stack = [item.figure for item in group.figures]
    while stack:
        figure = stack.pop()
        if id(figure) in seen:
            continue
        seen.add(id(figure))
        terms += len(figure.args)
        stack.extend(figure.args)
    return len(group.figures) * _ENTRY_BYTES + terms * _TERM_BYTES


# -- writing --------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Entry:
    """A printed figure ready to be written."""

    id: str
    what: str
    back: str
    printed: str
    exact: str
    made: Markup


@dataclass(slots=True)
class Writer:
    """Writes the entries of one page. ``address`` tells where an id stands, ``printed_at`` where a figure's passport is: address and name."""

    page: str
    address: Callable[[str], str]
    printed_at: dict[int, tuple[str, str]]
    outward: Outward
    _files: dict[str, int] = field(default_factory=dict)
    _written: dict[int, str] = field(default_factory=dict)

    def entry(self, item: Printed) -> Entry:
        """Return the entry of one printed figure."""
        what = " · ".join(part for part in (item.row, item.column) if part)
        unit = item.figure.unit if item.figure.unit not in {"", "antal"} else ""
        value = exact(item.figure)
        shown = f"{value} {unit}" if unit and item.figure.known else value
        return Entry(item.id, what, self.address(item.id), item.text, shown, self._top(item.figure, item.id))

    def files(self) -> list[tuple[str, int]]:
        """Return the files named on the page, with the numbers they were given, in that order."""
        return list(self._files.items())

    def _top(self, figure: Figure, key: str) -> Markup:
        known = self.printed_at.get(id(figure))
        if known and known[0].rpartition("#")[2] != key:
            return Markup("Samma siffra som {}.").format(self._link(known))
        return self._made(figure)

    def _link(self, place: tuple[str, str]) -> Markup:
        address, name = place
        file, _, anchor = address.partition("#")
        target = f"#{anchor}" if file == self.page else address
        return Markup('<a href="{}">{}</a>').format(target, name)

    def _made(self, figure: Figure) -> Markup:
        """Return how a figure was made, in Swedish."""
        if not figure.args or figure.op is Op.CELL:
            return self._leaf(figure)
        if figure.op is Op.TYPED:
            return Markup("Summan är inskriven i {}; av det den räknas ur blir den {}.").format(
                self._place(figure), self._term(figure.args[0])
            )
        share = _share(figure)
        if share:
            return Markup("{} i procent av {}.").format(self._term(share[0]), self._term(share[1]))
        terms = [self._term(arg, signed=figure.op is Op.SUM) for arg in self._arguments(figure)]
        if figure.op is Op.NEG:
            return Markup("Med ombytt tecken: {}.").format(terms[0])
        if len(terms) <= _FEW:
            return Markup("{} {}.").format(_WORDS[figure.op], Markup(", ").join(terms))
        inner = Markup("").join(Markup("<li>{}</li>").format(term) for term in terms)
        head = f"{_WORDS[figure.op]} {len(terms)} {'rader' if figure.op is Op.COUNT else 'tal'}"
        return Markup("<details><summary>{}</summary><ul>{}</ul></details>").format(head, inner)

    def _leaf(self, figure: Figure) -> Markup:
        """Return where a figure comes from that is made of no others."""
        if figure.op is Op.QUOTED:
            return Markup("Läst ur texten i {}: ”{}”").format(self._place(figure), figure.label)
        if figure.op in {Op.CELL, Op.WORD} and figure.origin:
            return Markup("Läst ur {}.{}").format(self._place(figure), self._was(figure))
        if figure.op is Op.COUNT:
            return Markup("Ingen rad räknas hit.")
        if figure.op in {Op.CELL, Op.CONST}:
            return escape(_given(figure))
        return Markup("Summan av inga belopp: ingenting har lämnats på raden.")

    def _was(self, figure: Figure) -> Markup:
        """Return what a restated cell has taken the place of, and why."""
        if not figure.args:
            return Markup("")
        was = Markup(", ").join(self._term(arg) for arg in figure.args)
        return Markup(" Publicerat: {}. Omräknat: {}.").format(was, "; ".join(figure.restated))

    def _arguments(self, figure: Figure) -> list[Figure]:
        """Return what a figure is made of; a short sum in a sum that is printed nowhere is opened up."""
        if figure.op is not Op.SUM:
            return list(figure.args)
        arguments: list[Figure] = []
        stack = list(reversed(figure.args))
        while stack:
            arg = stack.pop()
            short = arg.op is Op.SUM and 0 < len(arg.args) <= _FEW
            if short and id(arg) not in self.printed_at and id(arg) not in self._written:
                stack.extend(reversed(arg.args))
            else:
                arguments.append(arg)
        return arguments

    def _term(self, figure: Figure, *, signed: bool = False) -> Markup:
        """Return a figure as a part of another: its value, and where it comes from."""
        if signed and figure.op is Op.NEG and id(figure) not in self.printed_at:
            return Markup("minus {}").format(self._term(figure.args[0]))
        if figure.op is Op.WORD:
            return Markup("{}{}").format(f"”{figure.label}” " if figure.label else "", self._place(figure))
        value = Markup("<b>{}</b>").format(exact(figure))
        known = self.printed_at.get(id(figure))
        if known:
            return Markup("{} {}").format(value, self._link(known))
        if figure.op in {Op.CELL, Op.TYPED} and figure.origin:
            return Markup("{} {}").format(value, self._place(figure))
        if not figure.args:
            return Markup("{} ({})").format(value, _given(figure).rstrip("."))
        return self._middle(figure, value)

    def _middle(self, figure: Figure, value: Markup) -> Markup:
        """Return a figure that is printed nowhere: written out the first time, linked to after that."""
        before = self._written.get(id(figure))
        if before:
            return Markup('{} <a href="#{}">mellanled {}</a>').format(value, before, before[1:])
        name = self._written[id(figure)] = f"m{len(self._written) + 1}"
        making = self._made(figure)
        head = Markup('<span id="{}">{}</span> mellanled {}').format(name, value, name[1:])
        listed = making.startswith("<details>")
        return (
            Markup("{}{}").format(head, making)
            if listed
            else Markup("{} ({})").format(head, making.rstrip("."))
        )

    def _place(self, figure: Figure) -> Markup:
        origin = figure.origin
        if origin is None:
            return Markup("")
        number = self._files.setdefault(self.outward.file(origin.file), len(self._files) + 1)
        name = origin.file.rpartition("/")[2]
        note = escape(f" ({figure.label})") if figure.label and not figure.known else ""
        place = self.outward.place(origin.place)
        at = Markup(' <span class="cell">{}</span>').format(place) if place else ""
        return Markup('<a href="#fil-{}">{}</a>{}{}').format(number, name, at, note)


def _given(figure: Figure) -> str:
    """Return the words for a figure that was read from no cell."""
    if figure.state is State.NOT_APPLICABLE:
        return "Ej tillämpligt här."
    if figure.state is State.MISSING:
        return "Uppgift saknas."
    return text.capital(figure.label) + "." if figure.label else "Given utan källa."


def _share(figure: Figure) -> tuple[Figure, Figure] | None:
    """Return dividend and divisor of a share in per cent."""
    if figure.op is Op.MUL and len(figure.args) == 2 and figure.args[1] is HUNDRED:  # noqa: PLR2004 - two factors
        inner = figure.args[0]
        if inner.op is Op.DIV and len(inner.args) == 2:  # noqa: PLR2004 - dividend and divisor
            return inner.args[0], inner.args[1]
    return None


def exact(figure: Figure) -> str:
    """Return a figure's value unrounded (a quotient to six decimals, then an ellipsis)."""
    if figure.value is None:
        return text.MISSING if figure.state is State.MISSING else text.DASH
    exponent = figure.value.normalize().as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    cut = decimals > _DECIMALS
    return text.number(figure.value, min(decimals, _DECIMALS)) + ("…" if cut else "")


def addresses(pages: Iterable[SourcePage]) -> Iterator[tuple[int, str, str]]:
    """Yield identity, address and name of the first place where each figure is printed, in reading order."""
    seen: set[int] = set()
    for page in pages:
        for group in page.groups:
            for item in group.figures:
                if id(item.figure) not in seen:
                    seen.add(id(item.figure))
                    yield id(item.figure), f"{page.file}#{quote(item.id, safe='.-_')}", _name(item)


def _name(item: Printed) -> str:
    return ", ".join(part for part in (item.row, item.column) if part) or item.id
