"""What a row or column may mean: the rows of the law with their sums, paragraphs and years, finer rows, and the roles of columns.

Rules, consolidation, key figures and national reporting see these rows only. A municipality's own row says which of them it means.
Ids are unique but for ``N1``–``N7``: in tables of personnel they are the measures of sick leave, elsewhere totals of notes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.schemas.base import FixedRow, Sign
from pipeline.schemas.conditions import PENSION_ROWS
from pipeline.schemas.notes import NOTES
from pipeline.schemas.personnel import PERSONAL_ROWS
from pipeline.schemas.statements import BALANSKRAV, BR, KFA, RESERVES, RR, TO_RESTORE

PERSONNEL: Final = "personal"
"""How the ids of tables begin in which ``N1``–``N7`` are measures of sick leave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LawRow:
    """A row that the law, or the program, knows.

    ``terms`` are the rows that a sum has, each with its sign; ``within`` is the law row that a finer row counts in.
    """

    id: str
    label: str
    table: str
    source: str
    terms: tuple[tuple[str, int], ...] = ()
    sign: Sign = Sign.ANY
    within: str = ""
    first: int | None = None
    last: int | None = None
    unit: str = "tkr"

    def holds(self, year: int) -> bool:
        """Tell whether the row is one of the law's in a year."""
        return (self.first is None or self.first <= year) and (self.last is None or year <= self.last)


_RR_SOURCE: Final = "LKBR 5 kap."
_BR_SOURCE: Final = "LKBR 6 kap. 2 §"
_NOTES_SOURCE: Final = "LKBR 9 kap."
_FIRST: Final = dict.fromkeys(("D22", "RER1", "RER2", "RER3", "RER4", "N21.5"), 2024)
"""The first year of rows that came with a change of the law: resultatreserven, KL 11 kap. 14 § (2023:643)."""

_FINER: Final[Mapping[str, tuple[str, str]]] = {
    "R1j": ("R1", "Jämförelsestörande intäkter"),
    "R2j": ("R2", "Jämförelsestörande kostnader"),
    "R2s": ("R2", "Skatt på bolagens resultat"),
    "R3j": ("R3", "Jämförelsestörande av- och nedskrivningar"),
    "R6f": ("R6", "Kommunal fastighetsavgift"),
    "R6l": ("R6", "LSS-utjämning"),
    "R6u": ("R6", "Övrig utjämning"),
    "R8j": ("R8", "Jämförelsestörande finansiella intäkter"),
    "R9j": ("R9", "Jämförelsestörande finansiella kostnader"),
    "A3a": ("A3", "Aktier, andelar och bostadsrätter"),
    "A3f": ("A3", "Långfristiga fordringar"),
    "C1f": ("C1", "Förråd"),
    "C1e": ("C1", "Exploateringsfastigheter"),
    "E2s": ("E2", "Uppskjuten skatt"),
}
"""Rows finer than the law's: the row that each counts in, and what it is called."""

MUST_BE_PRINTED: Final = ("R7", "R12", "SUMT", "SUMS")
"""Sums that the law demands in print (LKBR 5 kap. and 6 kap.)."""


def _rows(table: str, source: str, rows: Iterable[FixedRow]) -> tuple[LawRow, ...]:
    return tuple(
        LawRow(
            id=row.id,
            label=row.label,
            table=table,
            source=source,
            terms=tuple((term.lstrip("-"), -1 if term.startswith("-") else 1) for term in row.terms),
            sign=row.sign,
            first=_FIRST.get(row.id),
            unit=row.unit or "tkr",
        )
        for row in rows
        if row.kind != "group"
    )


def _finer(table: str, source: str, rows: tuple[FixedRow, ...]) -> tuple[LawRow, ...]:
    signs = {row.id: row.sign for row in rows}
    return tuple(
        LawRow(
            id=key,
            label=label,
            table=table,
            source=source,
            sign=Sign.ANY if key.endswith("j") else signs[within],
            within=within,
        )
        for key, (within, label) in _FINER.items()
        if within in signs
    )


_OF_STATEMENTS: Final = (
    *_rows("rr", _RR_SOURCE, RR),
    *_finer("rr", _RR_SOURCE, RR),
    *_rows("br", _BR_SOURCE, BR),
    *_finer("br", _BR_SOURCE, BR),
    *_rows("kfa", "LKBR 8 kap.", KFA),
    # The amount to restore is the least of zero and a sum, and so no sum of rows.
    *_rows("balanskrav", "LKBR 11 kap. 10–12 §§", (*BALANSKRAV, FixedRow(TO_RESTORE.id, TO_RESTORE.label))),
    *_rows("reserver", "KL 11 kap. 14 §", RESERVES),
    *_rows("pensioner", "RKR R10", PENSION_ROWS),
)
_OF_NOTES: Final = tuple(row for note in NOTES for row in _rows(note.table, _NOTES_SOURCE, note.rows))
_OF_PERSONNEL: Final = _rows(PERSONNEL, "SKR:s definitioner av sjukfrånvaro och personalmått", PERSONAL_ROWS)

ROWS: Final = (*_OF_STATEMENTS, *_OF_NOTES, *_OF_PERSONNEL)
"""Every row that may be meant, in the order of the reports."""
_ELSEWHERE: Final = {row.id: row for row in (*_OF_STATEMENTS, *_OF_NOTES)}
_OF_PEOPLE: Final = {**_ELSEWHERE, **{row.id: row for row in _OF_PERSONNEL}}


def known(table: str) -> Mapping[str, LawRow]:
    """Return the rows that a row of a table may mean, by id."""
    return _OF_PEOPLE if table.startswith(PERSONNEL) else _ELSEWHERE


def law_row(key: str, table: str = "") -> LawRow | None:
    """Return the row that an id means in a table, None when there is none."""
    return known(table).get(key)


def counts_in(key: str, table: str = "") -> str:
    """Return the id of the law row that a row counts in: a finer row's, else its own."""
    row = law_row(key, table)
    return (row.within or row.id) if row else key


def law_rows(table: str, year: int | None = None) -> tuple[LawRow, ...]:
    """Return a table's rows of the law, those that hold in a year when one is given, without the finer ones."""
    return tuple(
        row for row in ROWS if row.table == table and not row.within and (year is None or row.holds(year))
    )


def parts(key: str, table: str = "") -> Mapping[str, int]:
    """Return the rows that somebody types which a row comes to, each with its sign: ``R7`` is R1, R2, R3, R5 and R6; a row that is no sum is itself.

    A finer row is the law row it counts in.
    """
    row = law_row(key, table)
    if row is None or not row.terms:
        return {row.within if row and row.within else key: 1}
    found: dict[str, int] = {}
    for term, sign in row.terms:
        for part, inner in parts(term, table).items():
            found[part] = found.get(part, 0) + sign * inner
    return {part: count for part, count in found.items() if count}


# -- columns -----------------------------------------------------------------------------------------
DATED: Final = frozenset({"budget_rev"})
"""What is asked for at a day."""
NO_YEARS: Final = frozenset({"not", "not.koncern"})
"""What is the same whatever the year."""

ENTITIES: Final[Mapping[str, str]] = {
    "kommun": "Kommunen",
    "koncern": "Koncernen",
    "budget": "Ursprunglig budget",
    "budget_rev": "Reviderad budget, vid en viss dag med datum: budget_rev[2025-06-30]",
    "tillagg": "Tilläggsanslag",
    "ombudgetering": "Ombudgeteringar",
    "omfordelning": "Omfördelningar",
    "omorganisation": "Ändringar av ramen vid omorganisation",
    "prognos": "Prognos",
    "koncern.budget": "Koncernens budget",
    "utfall": "Utfall, i tabeller som inte skiljer kommun och koncern",
    "not": "Notens nummer",
    "not.koncern": "Koncernnotens nummer",
}
"""What a column may mean in tables of rows."""

ROLES: Final[Mapping[str, str]] = {
    "intakter": "Intäkter",
    "kostnader": "Kostnader",
    "netto": "Netto",
    "interna_intakter": "varav interna intäkter",
    "interna_kostnader": "varav interna kostnader",
    "andring": "Anslagsförändring",
    "avvikelse": "Avvikelse",
    "ingaende": "Ingående resultat eller eget kapital",
    "disposition": "Disposition av resultatet",
    "utgaende": "Utgående resultat eller eget kapital",
    "utgift": "Investeringsutgift",
    "inkomst": "Investeringsinkomst",
    "budget_utgift": "Budgeterad utgift",
    "budget_inkomst": "Budgeterad inkomst",
    "ram_utgift": "Utgiftsram för flera år",
    "ram_inkomst": "Inkomstram för flera år",
    "ack": "Ackumulerad utgift",
    "beslutad_total": "Beslutad totalutgift",
    "beraknad_total": "Beräknad totalutgift",
    "omsattning": "Omsättning",
    "resultat_fin": "Resultat efter finansiella poster",
    "omslutning": "Balansomslutning",
    "eget_kapital": "Eget kapital",
    "soliditet": "Soliditet",
    "investeringar": "Investeringar",
    "anstallda": "Antal anställda",
    "sjukfranvaro": "Sjukfrånvaro",
}
"""What a column may mean in tables of units: drift, investments and bolag."""

BUDGETED: Final = ("omsattning", "resultat_fin", "investeringar")
"""Roles that have a budget of their own: ``resultat_fin.budget``."""

COLUMNS: Final[Mapping[str, str]] = {
    **ENTITIES,
    **ROLES,
    **{f"{role}.budget": f"{ROLES[role]}, budget" for role in BUDGETED},
}
"""Everything that a column may mean by itself; beside these it may mean a row of a table (``praktik.antal``)."""
