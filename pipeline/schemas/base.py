"""What an input sheet or Word form is made of. One declaration serves the form, the reader, the checks and the manual."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final

from pipeline.formula import Formula
from pipeline.kinds import kind
from pipeline.model import RowKind
from pipeline.ranges import GREATEST, GREATEST_COUNT, GREATEST_PERCENT
from pipeline.units import Owner

NOTHING: Final = "Inget att redovisa"
"""What a unit chooses in :data:`ANSWER` of a list to confirm that it is empty on purpose."""
ANSWER: Final = "B2"
ASK: Final = "Finns inget?"
"""What stands beside the answer."""
TOTAL: Final = "Summa"
"""What stands in the first column of the row, below a list of amounts, that adds them up."""


ROLES: Final = ("previous", "plan", "closing", "forecast")
"""The occasions that a value may be known from (settings of the occasion at hand)."""


class Type(StrEnum):
    """What a field holds."""

    AMOUNT = "amount"  # tkr, at most three decimals
    NUMBER = "number"  # any number; ``unit`` says of what
    COUNT = "count"  # a whole number, not negative
    PERCENT = "percent"  # 12,5 means 12,5 %
    TEXT = "text"
    ID = "id"  # short text, unique in the sheet
    CHOICE = "choice"
    DATE = "date"
    FLAG = "flag"  # Ja/Nej


NUMBERS: Final = frozenset({Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT})
RANGES: Final = {
    Type.AMOUNT: (-GREATEST, GREATEST),
    Type.NUMBER: (-GREATEST, GREATEST),
    Type.COUNT: (Decimal(0), GREATEST_COUNT),
    Type.PERCENT: (-GREATEST_PERCENT, GREATEST_PERCENT),
}
"""The least and the most that a number of a kind can be read as; what is likely of a field is narrower, and its ``span``."""


class Sign(StrEnum):
    """Which sign a row or field must have (domain.md 4: income, assets, debt positive; costs negative)."""

    PLUS = "+"
    MINUS = "-"
    ANY = "±"


@dataclass(frozen=True, slots=True)
class Field:
    """A column.

    ``formula`` is computed in the form from other fields of the row: a sum of keys such as
    ``intakter+kostnader`` or ``budget-netto``, or a product ``s*k``. A formula field is locked in the form, and its value
    is recomputed on reading (a stored value that differs is a problem).

    ``choices`` are literal; ``choices_from`` names a list of the settings: ``verksamheter`` (of the unit), ``units``
    (ids of all units), ``kf_mal`` (ids of the council's goals), ``statuses``, ``trends``, ``perspectives``, ``rows``
    (RR and BR row ids of LKBR), ``risk_scale``, ``verdicts``.
    ``published`` is the key of the earlier published value this field repeats (C05), with ``{unit}`` and ``{key}``;
    ``history`` the key of the value that was published for this very cell a year ago. ``decided`` says that the field is what has been
    decided of a subject (:data:`BUDGET_SUBJECTS`), and is not typed where the municipality keeps its budget decisions in a file.

    The rest serves plausibility (C47, C48, C70). Fields of a list with the same ``series`` count the same thing in a record, so
    that they are of one size and sign; in a sheet of fixed rows all number fields are one series, unless they name theirs. ``part_of``
    names the field of the record that this one is a part of, ``part_of_row`` the one that says which row of the statements it is a part of,
    ``sign_of`` the one that says which row's sign it has; ``said_in`` the text that says the same number in words. ``span`` is the least and the most that the number may be; per cent is 0 to
    100, and what counts persons, years, hours or index points is not negative, unless another is declared.
    ``known`` is the key of a value that was published before, with the occasion it is of: ``plan:ram/{unit}/{key}/b`` (:data:`ROLES`); the form
    has it, locked. ``first_year`` is of a comparative that the form asks for only while nothing is published under its key;
    ``looked_up`` of one that the form fills in with what was published of the record.
    A column is required, in every row that is not wholly empty and in fixed rows in every input row, unless it is ``optional`` or
    computed. A column that several sheets have is one constant; ``but`` gives it with the differences a sheet names.
    """

    key: str
    title: str
    type: Type = Type.TEXT
    help: str = ""
    width: int = 14
    max_length: int = 0
    optional: bool = False
    unit: str = ""
    choices: tuple[str, ...] = ()
    choices_from: str = ""
    formula: str = ""
    published: str = ""
    known: str = ""
    aliases: tuple[str, ...] = ()
    sign: Sign = Sign.ANY
    series: str = ""
    history: str = ""
    decided: str = ""
    part_of: str = ""
    part_of_row: str = ""
    sign_of: str = ""
    said_in: str = ""
    span: tuple[int, int] | None = None
    reckoned: bool = False  # computed from other tables and columns once everything is read; a number typed in it stands over its formula
    own_formula: Formula | None = None  # of a municipality's own column
    scale: Decimal = Decimal(1)  # what typed amounts are multiplied by to be tkr
    half: Decimal | None = None  # half of the last digit that amounts are typed with, in tkr
    first_year: bool = False
    looked_up: bool = False
    but = replace

    @property
    def required(self) -> bool:
        """Tell whether somebody must fill it in."""
        return not (self.optional or self.formula)


@dataclass(frozen=True, slots=True)
class FixedRow:
    """A row whose place in the form is given by law or custom.

    ``terms`` makes it a sum: row ids, with a leading minus
    for those subtracted. ``kind``: row, group (a heading without values), sum, total, of_which (not in any sum).
    ``decided`` is the column that begins with what the year's budget decisions leave to the next (:meth:`Budget.lasting`).
    ``known`` is by column what ``Field.known`` is of a whole column.
    ``type``/``unit``/``span`` override the fields' where the rows of a sheet count different things (personnel).
    """

    id: str
    label: str
    kind: RowKind = "row"
    terms: tuple[str, ...] = ()
    sign: Sign = Sign.ANY
    note: str = ""  # number of the note it refers to
    type: Type | None = None
    unit: str = ""
    required: bool = True
    columns: tuple[str, ...] = ()  # fields that apply to this row; empty: all
    span: tuple[int, int] | None = None  # the least and the most that its numbers may be
    own: bool = False  # the municipality's own: cells are read as they stand, and its formulas are reckoned once everything is read
    own_formula: Formula | None = None
    choices: tuple[str, ...] = ()
    scale: Decimal = Decimal(1)  # what typed amounts are multiplied by to be tkr
    half: Decimal | None = None  # half of the last digit that amounts are typed with, in tkr
    decided: str = ""
    known: tuple[tuple[str, str], ...] = ()

    @property
    def reckoned(self) -> bool:
        """Tell whether the row has a formula of the municipality's own."""
        return self.own_formula is not None

    @property
    def computed(self) -> bool:
        """Tell whether the row is a sum of others."""
        return bool(self.terms)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet.

    With ``rows`` it has fixed rows: column A holds the row id (``Rad``), B the label
    (``Benämning``), then the fields. Without, it is a list: one record a row, below one row of column titles.
    ``nothing`` is what a report says when a list is empty and the unit has confirmed it (:data:`NOTHING`); from a list that is
    merely empty no report says anything. ``shown`` says that the rows come from elsewhere: the form shows them locked, and they are
    never read out of it. A sheet that was
    ``added`` is not missed in forms that were sent out without it.
    """

    key: str
    title: str  # the tab's name, at most 31 characters
    help: str
    fields: tuple[Field, ...]
    rows: tuple[FixedRow, ...] = ()
    blank_rows: int = 25  # room for records in a list
    required: bool = True  # at least one record / the input rows filled in
    single: bool = False  # a list with exactly one record
    borrowed: str = (
        ""  # kind of occasion that hands in the same rows; where one is read, this sheet is not asked for
    )
    nothing: str = ""
    shown: bool = False
    last_day: bool = False  # it tells of the time's last day, and is not asked of a unit that is gone by then
    added: bool = False
    former: tuple[str, ...] = ()  # what the tab was called in forms that may still be handed in
    of_forms: tuple[
        str, ...
    ] = ()  # the units that are asked for it, by their setting ``formular``; empty: all
    of_reports: tuple[str, ...] = ()  # asked for where the occasion makes one of these reports; empty: always
    but = replace

    @property
    def titles(self) -> tuple[str, ...]:
        """Return what the tab may be called in a form that is handed in, first what it is called now."""
        return (self.title, *self.former)

    @property
    def instruction(self) -> str:
        """Return the help, and how to confirm that there is nothing to report where a report would say so."""
        if not self.nothing:
            return self.help
        return f"{self.help} Finns inget: välj ”{NOTHING}” i cell {ANSWER}, så skriver rapporten ”{self.nothing}”"

    @property
    def added_up(self) -> tuple[Field, ...]:
        """Return the columns of amounts of a list, which the form adds up below it to be reconciled with the ledger."""
        if self.rows or self.single or self.shown:
            return ()
        return tuple(field for field in self.fields[1:] if field.type is Type.AMOUNT)

    def field(self, key: str) -> Field:
        """Return a field by key; KeyError when there is none."""
        for candidate in self.fields:
            if candidate.key == key:
                return candidate
        raise KeyError(key)

    def fixed(self, key: str) -> FixedRow:
        """Return a fixed row by id; KeyError when there is none."""
        for candidate in self.rows:
            if candidate.id == key:
                return candidate
        raise KeyError(key)


def records(
    key: str,
    title: str,
    instruction: str,
    *fields: Field,
    blank_rows: int = 25,
    required: bool = True,
    single: bool = False,
    borrowed: str = "",
    nothing: str = "",
    shown: bool = False,
) -> Sheet:
    """Return a sheet that is a list: one record a row."""
    return Sheet(key, title, instruction, fields, (), blank_rows, required, single, borrowed, nothing, shown)


def table(
    key: str,
    title: str,
    instruction: str,
    rows: tuple[FixedRow, ...],
    *fields: Field,
    required: bool = True,
) -> Sheet:
    """Return a sheet with fixed rows."""
    return Sheet(key, title, instruction, fields, rows, required=required)


@dataclass(frozen=True, slots=True)
class ExcelForm:
    """A workbook to fill in: who fills it in (kinds of unit), for what kind of occasion, and its sheets."""

    key: str
    title: str
    occasion: str  # kind of occasion: bokslut
    kinds: tuple[str, ...]  # kinds of unit it is for
    sheets: tuple[Sheet, ...]
    version: int = 1
    # sheets whose rows belong to another unit than the one that delivers (finansförvaltningen, kommunfullmäktige …)
    unit_of: tuple[tuple[str, Owner], ...] = field(default=())

    @property
    def file(self) -> str:
        """Return the file's suggested name."""
        return f"{kind(self.occasion).workbook or self.occasion}.xlsx"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a Word form: what to write below it. ``max_words`` 0 means no limit."""

    key: str
    title: str
    help: str
    max_words: int = 0
    required: bool = True
    of_owned: bool = False  # it tells of what the municipality owns, and may be empty where that is nothing
    without_group: str = ""  # what to write where no figures of the group are printed
    of_reports: tuple[str, ...] = ()  # asked for where the occasion makes one of these reports; empty: always


@dataclass(frozen=True, slots=True)
class WordForm:
    """A document to fill in under fixed headings."""

    key: str
    title: str
    occasion: str
    kinds: tuple[str, ...]
    headings: tuple[Heading, ...]
    version: int = 1

    @property
    def file(self) -> str:
        """Return the file's suggested name."""
        return f"{kind(self.occasion).document or self.occasion}.docx"
