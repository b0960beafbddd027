"""STR10: that an id is the same row as last year, so that histories are not mixed up."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from pipeline.model import Severity
from pipeline.schemas.law import LawRow, counts_in, law_row, law_rows
from pipeline.schemas.own import is_note
from pipeline.structure.rules.base import Found, Written, called, rule
from pipeline.tables import Line, Table

_KEPT: Final = ("rr", "br", "kfa")
_ALIKE: Final = Decimal(1)  # tkr: what two published amounts of one row may differ by
_HINT: Final = "Ge raden ett nytt id, så att jämförelsetal och femårsöversikt inte blandar ihop två rader."


@rule(
    "STR10",
    "Id som har fått en annan betydelse",
    "LKBR 4 kap. 4 §",
    "En rads id behålls från år till år, för det är under id:t som tidigare års belopp hittas. En rad vars belopp förra året publicerades lika "
    "med en annan lagrad än den nu betyder, och en egen rad med en annan lagrads id, är troligen en annan rad.",
    "”Avskrivningar” (avs) betyder R3, men publicerades förra året lika med R8.",
    Severity.WARNING,
)
def STR10(written: Written) -> Iterator[Found]:  # noqa: N802
    """Own rows that were another law row last year, and own rows with another law row's id."""
    for table in written.sound():
        for line in table.lines:
            law = law_row(line.meaning.of, table.id) if line.meaning else None
            own = law_row(line.id, table.id)
            if own and own.table == table.id and own.id != (counts_in(law.id, table.id) if law else ""):
                said = f"{called(line.label, line.id)} har id för lagraden {own.label}, men betyder {law.id if law else 'ingenting'}."
                yield Found(said, _HINT, line.at("Rad"))
            elif law and (other := _before(written, table, line, law)):
                said = f"{called(line.label, line.id)} betyder {law.id}, men publicerades förra året lika med {other.id} ({other.label})."
                yield Found(said, _HINT, line.at("Betyder"))


def _before(written: Written, table: Table, line: Line, law: LawRow) -> LawRow | None:
    """Return the other law row that a row's amount was last year's of; None when it was its own, or nothing says."""
    first = "not" if is_note(table) else table.id if table.id in _KEPT else ""
    alike = [each for each in table.lines if each.meaning and counts_in(each.meaning.of, table.id) == law.id]
    if not first or len(alike) != 1 or law.within:
        return None
    amount = written.earlier.get(f"{table.id}/{line.id}/kommun")
    whole = written.earlier.get(f"{first}/{law.id}/kommun")
    if amount is None or whole is None or not amount:
        return None
    amount = -amount if line.meaning and line.meaning.negative else amount
    if abs(amount - whole) <= _ALIKE:
        return None
    for other in law_rows(law.table):
        published = written.earlier.get(f"{first}/{other.id}/kommun")
        if published is not None and abs(published - amount) <= _ALIKE:
            return other
    return None
