"""What a municipality accepts with an explanation, and where it wants another severity: by cell, by row or by unit.

An acceptance names a control and what it covers: ``rr.R9/utfall`` (sheet, row, column), ``rr.R9`` (all columns of the row),
``bun:drift.BUN10/netto`` (one unit's cell), or a unit's id, ``kommun`` or ``koncern`` (everything of it). One with an amount ends when
the amount of the cell changes. Sums cannot be accepted: a total that does not add up is wrong, whatever the explanation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Final

from pipeline.config import FILE, Acceptance
from pipeline.model import Figure, Origin, Problem, Severity
from pipeline.rules.base import Context, Rule
from pipeline.schemas import sheets
from pipeline.schemas.base import Sheet
from pipeline.schemas.own_units import OWN
from pipeline.tables import Table
from pipeline.text import join_words, number, rounded
from pipeline.units import Owner

FIRM: Final = frozenset({"C01", "C02", "C06", "C17", "SUM", "STR3"})
"""Controls that can be neither accepted nor lowered."""
_NAMED: Final = 6  # cells named in a sentence


@dataclass(frozen=True, slots=True)
class Address:
    """A cell in the words of an acceptance: whose, which sheet, row and column, and what is in it."""

    unit: str
    sheet: str
    row: str
    field: str
    amount: Decimal | None = None

    def __str__(self) -> str:
        """Return the address as it is written after ``galler``."""
        return f"{self.unit}:{self.sheet}.{self.row}/{self.field}"

    def covered(self, covers: str) -> bool:
        """Tell whether words such as ``rr.R9`` or ``bun:drift.BUN10/netto`` mean this cell."""
        unit, colon, rest = covers.partition(":")
        if colon and unit != self.unit:
            return False
        row = f"{self.sheet}.{self.row}"
        return (rest if colon else covers) in {row, f"{row}/{self.field}"}


class Acceptances:
    """The acceptances and severities of a municipality, for the cells of one occasion; remembers what they have hidden."""

    def __init__(self, context: Context, codes: Iterable[str]) -> None:
        """Take what is known, and the codes of all controls."""
        self._context, self._codes = context, frozenset(codes)
        self._settings = context.municipality.settings
        self._hidden: dict[str, dict[str, None]] = {}

    @cached_property
    def _cells(self) -> Mapping[Origin, Address]:
        return dict(_addresses(self._context))

    def address(self, origin: Origin | None) -> Address | None:
        """Return the address of a cell that was handed in; None for other places."""
        return self._cells.get(origin) if origin is not None else None

    def severity(self, code: str, origin: Origin | None, default: Severity) -> Severity:
        """Return the municipality's own severity of a control, for the cell or in general."""
        chosen = self._settings.severities
        if not chosen or code in FIRM:
            return default
        where = self.address(origin)
        of_cell = (grade for key, grade in chosen.items() if where and _covers(key, code, where))
        grade = next(of_cell, chosen.get(code))
        return grade.severity if grade else default

    def reason(self, code: str, scopes: Iterable[str], origin: Origin | None) -> str:
        """Return why a problem is accepted, else nothing; what it hides is remembered."""
        if not self._settings.accepted or code in FIRM:
            return ""
        where, known = self.address(origin), set(scopes)
        elsewhere = f"{origin.file} {origin.place}" if origin else "hela tillfället"
        for acceptance in self._settings.accepted:
            covers = acceptance.covers
            if acceptance.code == code and (covers in known or (where and where.covered(covers))):
                if acceptance.amount is not None and not _still(acceptance.amount, where):
                    continue
                self._hidden.setdefault(acceptance.path, {})[str(where or elsewhere)] = None
                return acceptance.reason
        return ""

    def paste(self, code: str, origin: Origin | None) -> str:
        """Return the lines that accept a problem, ready to paste into ``kommun.toml``; empty when it cannot be accepted."""
        where = self.address(origin)
        if where is None or code in FIRM:
            return ""
        amount = f"\nbelopp = {where.amount:f}" if where.amount is not None else ""
        day = self._context.occasion.date.isoformat()
        covers = str(where).replace("\\", "\\\\").replace('"', '\\"')
        return f'[[godtagna]]\nkontroll = "{code}"\ngaller = "{covers}"{amount}\nskal = ""\nvem = ""\ndatum = {day}'

    def faults(self, ran: Iterable[Rule] = ()) -> Iterator[Problem]:
        """Yield a warning for what can never take effect, for what may not be accepted, and for what hides more than one cell.

        ``ran`` are the controls that have seen all they wait for: an acceptance of one of them that has met nothing is told.
        """
        seen = {rule.code: rule for rule in ran}
        for key, grade in self._settings.severities.items():
            yield from self._fault(grade.path, *key.partition(":")[::2], key, lowered=True)
        for acceptance in self._settings.accepted:
            code, covers, path = acceptance.code, acceptance.covers, acceptance.path
            wrong = tuple(self._fault(path, code, covers, f"{code}:{covers}".rstrip(":"), lowered=False))
            yield from wrong
            if not wrong and code in seen and path not in self._hidden and self._here(acceptance, seen[code]):
                yield self._met_nothing(acceptance)
            hidden = tuple(self._hidden.get(path, ()))
            if len(hidden) > 1 and "." not in covers:
                named = f"{join_words(hidden[:_NAMED])}{' …' if len(hidden) > _NAMED else ''}"
                message = f"Godtagandet av {code} för {covers} döljer {len(hidden)} celler: {named}."
                yield _setting(
                    path, message, "Godta varje cell för sig med [[godtagna]], så att nya fel syns."
                )

    def _here(self, acceptance: Acceptance, rule: Rule) -> bool:
        """Tell whether an acceptance is about this occasion, and about something that was handed in."""
        if self._occasion_of(acceptance) != self._context.occasion.id:
            return False
        unit, colon, rest = acceptance.covers.rpartition(":")
        table, dot, _ = rest.partition(".")
        cells = self._cells.values()
        if dot:
            return any(cell.sheet == table and (not colon or cell.unit == unit) for cell in cells)
        if len(rule.kinds) != 1:
            return False  # it may be about something that another kind of occasion hands in
        return any(not rest or rest in {*Owner, "koncern", cell.unit} for cell in cells)

    def _occasion_of(self, acceptance: Acceptance) -> str:
        """Return the id of the occasion that an acceptance was made for: the first of this kind whose document is of that day or later.

        One that says no day, or a day after all documents, is of the last occasion.
        """
        kind, day = self._context.occasion.kind, acceptance.day
        alike = sorted(
            (one for one in self._context.municipality.occasions if one.kind == kind),
            key=lambda one: (one.date, one.id),
        )
        return next((one.id for one in alike if day and one.date >= day), alike[-1].id if alike else "")

    def _met_nothing(self, acceptance: Acceptance) -> Problem:
        """Return that an acceptance no longer meets anything: the control finds nothing there, or the amount is another."""
        code, covers, amount = acceptance.code, acceptance.covers, acceptance.amount
        message = f"Godtagandet av {code}{f' för {covers}' if covers else ''} träffar inget längre."
        where = next((cell for cell in self._cells.values() if cell.covered(covers)), None)
        if amount is not None and where and where.amount is not None and not _still(amount, where):
            message += f" Cellen innehåller {_plain(where.amount)}; godtaget är {_plain(amount)}."
        hint = "Ta bort det ur kommun.toml, eller ändra det om det ska gälla igen."
        return replace(_setting(acceptance.path, message, hint), severity=Severity.INFO)

    def _fault(self, path: str, code: str, covers: str, key: str, *, lowered: bool) -> Iterator[Problem]:
        if code in FIRM:
            word = "sänkas" if lowered else "godtas"
            yield _setting(
                path,
                f"Kontrollen {code} kan inte {word}: en summa ska vara summan av sina rader.",
                "Ta bort raden och rätta summan.",
            )
        elif lowered and code not in self._codes:
            yield _setting(path, f"Kontrollen {code} finns inte.", "Kör kommunrapport explain för en lista.")
        elif code not in self._codes or (not (lowered and not covers) and not self._means(covers)):
            hint = (
                "Skriv kontrollens kod och vad det gäller: en cell (rr.R9/utfall), en rad (rr.R9), en enhets cell "
                "(bun:drift.BUN10/netto), en enhets id, kommun eller koncern."
            )
            yield _setting(path, f"”{key}” kan aldrig träffa någon kontroll.", hint)

    def _means(self, covers: str) -> bool:
        """Tell whether words mean anything: a unit, or a row and column of a sheet."""
        units = {unit.id for unit in self._context.municipality.units}
        if covers in {*Owner, "koncern", *units}:
            return True
        unit, colon, rest = covers.partition(":")
        table, dot, cell = (rest if colon else covers).partition(".")
        if not dot or (colon and unit not in {*Owner, *units}):
            return False
        sheet, own = sheets().get(table), self._context.structure.table(table)
        return (own is not None and _is_own_cell(own, cell)) or (sheet is not None and _is_cell(sheet, cell))


def _is_cell(sheet: Sheet, cell: str) -> bool:
    row, slash, field = cell.rpartition("/")
    if slash and not any(each.key == field for each in sheet.fields):
        return False
    return not sheet.rows or any(each.id == (row or cell) for each in sheet.rows)


def _is_own_cell(table: Table, cell: str) -> bool:
    row, slash, column = cell.rpartition("/")
    return table.line(row or cell) is not None and (not slash or table.column(column) is not None)


def _covers(key: str, code: str, where: Address) -> bool:
    control, colon, covers = key.partition(":")
    return bool(colon) and control == code and where.covered(covers)


def _still(amount: Decimal, where: Address | None) -> bool:
    """Tell whether a cell still has the amount that was accepted, to as many decimals as it was written with."""
    if where is None or where.amount is None:
        return False
    exponent = amount.as_tuple().exponent
    return rounded(where.amount, -exponent if isinstance(exponent, int) else 0) == amount


def _addresses(context: Context) -> Iterator[tuple[Origin, Address]]:
    own_last = sorted(
        context.dataset.rows, key=lambda key: key.startswith(OWN)
    )  # own rows are called as they are written
    for key in own_last:
        for row in context.dataset.rows[key]:
            for field, origin in row.origins.items():
                value = row.values.get(field)
                amount = value.value if isinstance(value, Figure) else None
                yield origin, Address(row.unit, row.sheet, row.key, field, amount)


def _plain(amount: Decimal) -> str:
    exponent = amount.normalize().as_tuple().exponent
    return number(amount, max(0, -exponent) if isinstance(exponent, int) else 0)


def _setting(path: str, message: str, hint: str) -> Problem:
    return Problem(Severity.WARNING, "KONF", message, hint, None, Origin(FILE, path))
