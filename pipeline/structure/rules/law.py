"""STR2, STR3 and STR6: that the own rows hold the law's rows, and that subtotals mean what they add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from pipeline.model import Severity
from pipeline.schemas.law import MUST_BE_PRINTED, LawRow, law_row, law_rows, parts
from pipeline.schemas.law import counts_in as counted_in
from pipeline.schemas.statements import TO_RESTORE
from pipeline.structure.expand import Expansion, Meant, Row, parent
from pipeline.structure.rules.base import Found, Written, called, rule
from pipeline.tables import Kind, Line, Table
from pipeline.text import join_words

STATEMENTS: Final = ("rr", "br", "kfa", "balanskrav")
"""The tables whose rows the law names one by one."""
_NOTHING: Final = {1, -1}  # a row that is both added and subtracted counts nothing
_MINUS: Final = "\u2212"
_LATER: Final = 2019  # the first year of LKBR, and of verksamhetens resultat


@rule(
    "STR2",
    "Lagrader som ingen rad betyder",
    "LKBR 5 kap., 6 kap. 2 § och 8 kap.",
    "En lagrad utan rad i strukturen gäller inte kommunen och räknas som noll. De listas en gång per tabell. Verksamhetens resultat, "
    "årets resultat och balansens båda summor ska dock tryckas: utan dem är det ett fel.",
    "Ingen rad i rr betyder R11 (Extraordinära poster).",
    Severity.INFO,
)
def STR2(written: Written) -> Iterator[Found]:  # noqa: N802
    """Law rows that no line means, once a table; sums that must be printed and are not."""
    for table in written.sound():
        if table.id not in STATEMENTS:
            continue
        meant = {counted_in(line.meaning.of, table.id) for line in table.lines if line.meaning}
        absent = [
            law for law in law_rows(table.id) if not law.terms and law.id not in {*meant, TO_RESTORE.id}
        ]
        if absent:
            named = join_words([_named(law) for law in absent])
            yield Found(
                f"Ingen rad i {table.id} betyder {named}.",
                "Rader som kommunen inte har räknas som noll. Finns beloppen i en annan rad: skriv dess betydelse i kolumnen Betyder.",
                written.known.place(table),
            )
        yield from _unprinted(written, table)


def _named(law: LawRow) -> str:
    since = f", från {law.first}" if law.first else ""
    return f"{law.id} ({law.label}{since})"


def _unprinted(written: Written, table: Table) -> Iterator[Found]:
    shown = {line.meaning.of for line in table.lines if line.meaning and line.shown}
    for key in MUST_BE_PRINTED:
        law = law_row(key, table.id)
        if law is None or law.table != table.id or key in shown or written.known.occasion.year < _LATER:
            continue
        yield Found(
            f"Ingen rad som trycks betyder {_named(law)}, som ska finnas enligt {law.source.rstrip('.')}.",
            f"Lägg till en rad med {key} i kolumnen Betyder, eller ta bort nej i kolumnen Visa.",
            written.known.place(table),
            Severity.ERROR,
            (table.id,),
        )


@rule(
    "STR3",
    "Rader som lagens summor aldrig får se",
    "LKBR 5, 6, 8 och 11 kap.",
    "En rad i resultaträkningen, balansräkningen, kassaflödesanalysen eller balanskravsutredningen som skrivs in ska betyda en lagrad, eller "
    "ingå i en räknad rad som betyder något. Annars försvinner dess belopp ur allt som räknas på lagens rader. Det gäller inte varav-rader.",
    "”Jämförelsestörande poster” (jmf) betyder ingenting och ingår inte i någon summa som gör det.",
)
def STR3(written: Written) -> Iterator[Found]:  # noqa: N802
    """Typed rows of the statements that mean nothing and are in no computed row that means something."""
    seen = _seen(written.expansion)
    for table in written.sound():
        if table.id not in STATEMENTS:
            continue
        for line in table.lines:
            if not line.typed or line.meaning or line.kind is Kind.OF_WHICH or (table.id, line.id) in seen:
                continue
            yield Found(
                f"{called(line.label, line.id)} betyder ingenting och ingår inte i någon summa som gör det, så beloppet räknas aldrig med.",
                "Skriv i kolumnen Betyder vilken lagrad den räknas till; passar ingen, den summa som den ingår i.",
                line.at("Rad"),
                tables=(table.id,),
            )


def _seen(expansion: Expansion) -> frozenset[Row]:
    """Return the rows that some computed row which means something counts."""
    return frozenset(
        row for table, line in expansion.users() if line.meaning for row in expansion.counted(table, line)
    )


@rule(
    "STR6",
    "Delsummor som betyder annat än de räknar",
    "LKBR 5 kap. och 6 kap. 2 §",
    "En rad som betyder en av lagens summor ska räkna just de rader som betyder summans lagrader, med rätt tecken. Felet visas vid den lägsta "
    "delsumman, med båda listorna. Har summan en term som inte betyder något, medan andra rader i tabellen betyder det som saknas, jämförs "
    "beloppen i stället.",
    "”Nettokostnader” (netto) betyder R4 men räknar R1, R2 och R8; lagens R4 är R1, R2 och R3.",
)
def STR6(written: Written) -> Iterator[Found]:  # noqa: N802
    """Subtotals whose terms mean other law rows than the sum that they mean."""
    for table in written.sound():
        told: set[Row] = set()
        for line in written.expansion.lowest_first(table):
            if told.isdisjoint(written.expansion.counted(table, line)):
                for found in _of_sum(written.expansion, table, line):
                    told.add((table.id, line.id))
                    yield found


def _of_sum(expansion: Expansion, table: Table, line: Line) -> Iterator[Found]:
    law = law_row(line.meaning.of, table.id) if line.meaning else None
    meant = expansion.meant(table, line) if law and law.terms else None
    if law and meant and line.meaning:
        yield from _compared(expansion, table, line, law, _turned(meant, -1 if line.meaning.negative else 1))


def _turned(meant: Meant, sign: int) -> Meant:
    return Meant(
        {key: sign * each for key, each in meant.whole.items()},
        {key: sign * each for key, each in meant.rows.items()},
        {key: sign * each for key, each in meant.added.items()},
        meant.nothing,
    )


def _compared(expansion: Expansion, table: Table, line: Line, law: LawRow, meant: Meant) -> Iterator[Found]:
    wanted = parts(law.id, table.id)
    signs: dict[str, set[int]] = {}
    for key, sign in (
        *meant.whole.items(),
        *((expansion.leaf(row), sign) for row, sign in meant.rows.items()),
    ):
        signs.setdefault(key, set()).add(sign)
    odd = [key for key, found in signs.items() if found != ({wanted[key]} if key in wanted else _NOTHING)]
    odd += [key for key in meant.added if key not in _within(law, table.id)]
    lacking = tuple(_lacking(expansion, table, line, wanted, meant))
    if odd or (lacking and not meant.nothing) or (_alone(expansion, table, wanted, meant) and not lacking):
        terms = [_signed(key, sign) for key, sign in meant.whole.items()]
        terms += [_signed(_meaning(expansion, row), sign) for row, sign in meant.rows.items()]
        terms += list(meant.added)
        terms += [f"”{expansion.label(row)}” som inte betyder något" for row in meant.nothing]
        laws = [
            *(_signed(key, sign) for key, sign in wanted.items()),
            *(_meaning(expansion, row) for row in lacking),
        ]
        without = f" Utanför summan står {_listed(expansion, lacking)}." if lacking else ""
        yield Found(
            f"{called(line.label, line.id)} betyder {law.id} men räknar {_said(terms)}; lagens {law.id} är {_said(laws)}.{without}",
            "Ändra kolumnen Räkna, eller Betyder på någon av raderna, så att båda listorna blir desamma.",
            line.at("Räkna"),
            tables=(table.id,),
        )


def _within(law: LawRow, table: str) -> frozenset[str]:
    """Return a sum of the law and the sums that it has."""
    found = {law.id}
    for term, _ in law.terms:
        inner = law_row(term, table)
        if inner and inner.terms:
            found |= _within(inner, table)
    return frozenset(found)


def _lacking(
    expansion: Expansion, table: Table, line: Line, wanted: Iterable[str], meant: Meant
) -> Iterator[Row]:
    """Yield the rows of a table that mean a row of a sum and that the subtotal does not count."""
    counted = expansion.counted(table, line)
    for each in table.lines:
        row = (table.id, each.id)
        leaf = expansion.leaf(row)
        if each.id == line.id or leaf not in wanted or leaf in meant.whole or row in counted:
            continue
        above = parent(table, each)
        if above and ((table.id, above) in counted or above == line.id):
            continue
        yield row


def _alone(expansion: Expansion, table: Table, wanted: Iterable[str], meant: Meant) -> bool:
    """Tell whether a term of a statement's sum means nothing while others mean the sum's rows: its amount is in no law row."""
    if not meant.nothing or table.id not in STATEMENTS:
        return False
    return bool(meant.whole) or any(expansion.leaf((table.id, each.id)) in wanted for each in table.lines)


def _meaning(expansion: Expansion, row: Row) -> str:
    line = expansion.line(row)
    return line.meaning.of if line and line.meaning else row[1]


def _listed(expansion: Expansion, rows: Iterable[Row]) -> str:
    return join_words([f"”{expansion.label(row)}” ({row[1]})" for row in rows])


def _signed(key: str, sign: int) -> str:
    return f"{_MINUS}{key}" if sign < 0 else key


def _said(words: list[str]) -> str:
    return join_words(list(dict.fromkeys(words))) if words else "ingen rad som betyder något"
