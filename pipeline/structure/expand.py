"""What a row comes to: the rows that its formula counts, and the law's rows that they mean, each with its sign."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pipeline.formula import Between, Binary, Call, Name, Negative, Node
from pipeline.schemas.law import LawRow, counts_in, law_row, parts
from pipeline.structure.known import Known
from pipeline.tables import TOTALS, Kind, Line, Table

Row = tuple[str, str]
"""A row: the id of its table, and its own."""
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
        """Return every row that a row counts, computed ones and their rows, with how often (less than nothing: subtracted)."""
        row = (table.id, line.id)
        if row not in self._counted:
            self._counted[row] = {}  # a circle, told elsewhere, counts nothing
            found: Counter[Row] = Counter()
            for term, sign in self.terms(table, line) or ():
                if isinstance(term, LawRow):
                    continue
                found[term] += sign
                there, below = self.known.tables[term[0]], self.line(term)
                if below is not None and below.formula:
                    for other, times in self.counted(there, below).items():
                        found[other] += sign * times
            self._counted[row] = {each: times for each, times in found.items() if times}
        return self._counted[row]

    def meant(self, table: Table, line: Line) -> Meant | None:
        """Return what the terms of a computed row mean; None when it is not a sum of rows. A term that means nothing is its own terms."""
        terms = self.terms(table, line)
        if terms is None:
            return None
        meant = Meant()
        for term, sign in terms:
            self._mean(term, sign, meant)
        return meant

    def _mean(self, term: Row | LawRow, sign: int, meant: Meant) -> None:
        if isinstance(term, LawRow):
            for part, times in parts(term.id, term.table).items():
                meant.whole[part] = sign * times
            return
        table, line = self.known.tables[term[0]], self.line(term)
        if line is None:
            return
        if line.meaning is not None:
            self._of_meaning(table, line, sign, meant)
        elif line.formula is None or (below := self.terms(table, line)) is None:
            meant.nothing.append(term)
        else:
            for each, inner in below:
                self._mean(each, sign * inner, meant)

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
