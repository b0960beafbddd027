"""What a row comes to: the rows that its formula counts, and the law's rows that they mean, each with its sign."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from pipeline.formula import Between, Binary, Call, Name, Negative, Node, lowest_first
from pipeline.schemas.law import LawRow, counts_in, law_row, parts
from pipeline.structure.known import Known
from pipeline.tables import TOTALS, Kind, Line, Table

Row = tuple[str, str]
"""A row: the id of its table, and its own."""
DEEPEST: Final = 40
"""The most computed rows that may build on each other."""
Signed = tuple[Name | Between, int]


def linear(node: Node, sign: int = 1) -> tuple[Signed, ...] | None:
    """Return the names that a formula adds and subtracts, each with its sign; None when it does something else with any of them."""
    match node:
        case Name(years=(0, 0), day=None):
            return ((node, sign),)
        case Negative(of):
            return linear(of, -sign)
        case Binary("+" | "-" as operator, left, right):
            first, last = linear(left, sign), linear(right, sign if operator == "+" else -sign)
            return None if first is None or last is None else first + last
        case Call("summa", (Between() as rows,)):
            return ((rows, sign),)
        case Call("summa", (Name() as units,)):
            return ((units, sign),)
    return None


def uses(node: Node) -> Iterator[Name | Between | Call]:
    """Yield what a formula names: rows, ranges, and selections as the ``summa`` they stand in."""
    match node:
        case Name():
            yield node
        case Negative(of):
            yield from uses(of)
        case Binary(_, left, right):
            yield from uses(left)
            yield from uses(right)
        case Call("summa", (Name(),)):
            yield node
        case Call(_, arguments):
            for argument in arguments:
                if isinstance(argument, Between):
                    yield argument
                else:
                    yield from uses(argument)


@dataclass(slots=True)
class Meant:
    """What rows mean to the law.

    ``whole`` are the rows of sums that are counted as they are, ``rows`` the own rows that mean a law row, ``added`` the sums that
    something counts in without being any of their rows, ``nothing`` the rows that mean nothing.
    """

    whole: dict[str, int] = field(default_factory=dict)
    rows: dict[Row, int] = field(default_factory=dict)
    added: dict[str, int] = field(default_factory=dict)
    nothing: list[Row] = field(default_factory=list)


class Expansion:
    """The rows of a structure expanded; every row is expanded once. The formulas must be free from circles."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self._counted: dict[Row, Mapping[Row, int]] = {}
        self._depth: dict[Row, int] = {}
        self._named: dict[Row, tuple[tuple[Row, int], ...]] = {}

    def line(self, row: Row) -> Line | None:
        """Return the line of a row."""
        table = self.known.tables.get(row[0])
        return table.line(row[1]) if table else None

    def terms(self, table: Table, line: Line) -> tuple[tuple[Row | LawRow, int], ...] | None:
        """Return what a computed row adds and subtracts, each with its sign; None when it is not a sum of rows."""
        found = linear(line.formula.node) if line.formula else None
        if found is None:
            return None
        terms: list[tuple[Row | LawRow, int]] = []
        for name, sign in found:
            if isinstance(name, Between):
                terms += [((table.id, each.id), sign) for each in table.between(name) or ()]
                continue
            match self.known.named(name, table):
                case None:
                    continue  # units, or nothing: told elsewhere
                case LawRow() as law:
                    terms.append((law, sign))
                case (there, row):
                    terms.append(((there.id, row.id), sign))
        return tuple(terms)

    def counted(self, table: Table, line: Line) -> Mapping[Row, int]:
        """Return every row that a row counts, computed ones and their rows, with how often (less than nothing: subtracted).

        A row that builds on more than :data:`DEEPEST` others counts only those that it names; that is told (STR4).
        """
        row = (table.id, line.id)
        if row not in self._counted:
            for each in lowest_first(row, self._below, self._counted, {}):
                self._counted[each] = self._count(each)
        return self._counted[row]

    def _below(self, row: Row) -> Iterator[Row]:
        """Yield the computed rows that a row adds or subtracts."""
        for term, _ in self._rows(row):
            below = self.line(term)
            if below is not None and below.formula:
                yield term

    def _rows(self, row: Row) -> tuple[tuple[Row, int], ...]:
        if row not in self._named:
            table, line = self.known.tables[row[0]], self.line(row)
            terms = (self.terms(table, line) if line else None) or ()
            self._named[row] = tuple((term, sign) for term, sign in terms if not isinstance(term, LawRow))
        return self._named[row]

    def _count(self, row: Row) -> Mapping[Row, int]:
        found: Counter[Row] = Counter()
        deep = 1 + max((self._depth.get(each, 0) for each in self._below(row)), default=0)
        self._depth[row] = deep
        for term, sign in self._rows(row):
            found[term] += sign
            for other, times in self._counted.get(term, {}).items() if deep <= DEEPEST else ():
                found[other] += sign * times  # a circle, told elsewhere, counts nothing
        return {each: times for each, times in found.items() if times}

    def meant(self, table: Table, line: Line) -> Meant | None:
        """Return what the terms of a computed row mean; None when it is not a sum of rows. A term that means nothing is its own terms."""
        terms = self.terms(table, line)
        if terms is None:
            return None
        meant = Meant()
        ahead = [*reversed(terms)]
        seen: set[Row] = set()  # a row counted twice is told elsewhere, and a circle too
        while ahead:
            term, sign = ahead.pop()
            below = self._mean(term, sign, meant)
            if isinstance(term, LawRow) or term not in seen:
                ahead += [(each, sign * inner) for each, inner in reversed(below)]
            if not isinstance(term, LawRow) and below:
                seen.add(term)
        return meant

    def _mean(self, term: Row | LawRow, sign: int, meant: Meant) -> tuple[tuple[Row | LawRow, int], ...]:
        """Note what a term means; return its own terms instead when it is a sum that means nothing."""
        if isinstance(term, LawRow):
            for part, times in parts(term.id, term.table).items():
                meant.whole[part] = sign * times
            return ()
        table, line = self.known.tables[term[0]], self.line(term)
        if line is not None and line.meaning is not None:
            self._of_meaning(table, line, sign, meant)
        elif line is not None:
            below = self.terms(table, line) if line.formula else None
            if below is not None:
                return below
            meant.nothing.append(term)
        return ()

    def _of_meaning(self, table: Table, line: Line, sign: int, meant: Meant) -> None:
        if line.meaning is None:
            return
        key = line.meaning.of
        sign = -sign if line.meaning.negative else sign
        law = law_row(key, table.id)
        if law is None or not law.terms:
            meant.rows[(table.id, line.id)] = sign
        elif line.typed and line.kind not in TOTALS:
            meant.added[key] = sign
        else:
            for part, times in parts(key, table.id).items():
                meant.whole[part] = sign * times

    def users(self) -> Iterator[tuple[Table, Line]]:
        """Yield the computed rows."""
        for table in self.known.tables.values():
            yield from ((table, line) for line in table.lines if line.formula)

    def lowest_first(self, table: Table) -> list[Line]:
        """Return the computed rows of a table, those that others count before them."""
        computed = [line for line in table.lines if line.formula]
        return sorted(computed, key=lambda line: len(self.counted(table, line)))

    def label(self, row: Row) -> str:
        """Return what a row is called."""
        line = self.line(row)
        return (line.label if line else "") or row[1]

    def leaf(self, row: Row) -> str:
        """Return the law row that a row counts in, empty when it means none."""
        line = self.line(row)
        return counts_in(line.meaning.of, row[0]) if line and line.meaning else ""


def parent(table: Table, line: Line) -> str:
    """Return the row that a ``varav`` row is part of: the one it names, else the nearest above that is no ``varav``; empty for others."""
    if line.kind is not Kind.OF_WHICH:
        return ""
    if line.part_of:
        return line.part_of
    above = ""
    for each in table.lines:
        if each.id == line.id:
            return above
        if each.kind not in {Kind.OF_WHICH, Kind.HEADING}:
            above = each.id
    return above
