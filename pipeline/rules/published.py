"""What was published: its sums are the sums of its rows, within what rounding allows; what was printed stays printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.interval import agree
from pipeline.merge.key_figures import KEY_FIGURES
from pipeline.model import Figure, Origin, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import published_sums
from pipeline.schemas.base import FixedRow
from pipeline.schemas.published import PUBLISHED_TABLES, PublishedTable
from pipeline.tieout import At, problem, shown
from pipeline.units import Owner

_OWN_RULE: Final = frozenset({"rr", "br", "kfa", "balanskrav", "reserv"})  # C01, C02, C06, C26 and C27
_HINT: Final = "Jämför med den tryckta rapporten. Det som trycktes då gäller och trycks som det står; rätta bara det som är avskrivet fel."
_NAMED: Final = 4


@rule(
    "C74",
    "Publicerade summor är summan av sina rader",
    "God redovisningssed",
    "Summorna i det som publicerats tidigare ska vara summan av raderna ovanför, annars är något avskrivet fel. Skiljer de sig mer än "
    "avrundningen tillåter är det en varning; skiljer de sig inom den är det en upplysning. Det som trycktes då trycks som det stod.",
    "Verksamhetens nettokostnader 2023 är −840 000 tkr i published, men raderna ger −804 000 tkr.",
    (),
    severity=Severity.WARNING,
    kinds=(),
)
def _published_sums_add_up(context: Context) -> Problems:
    yield from _units(context)
    for table in PUBLISHED_TABLES:
        rounded: dict[str, list[tuple[FixedRow, Figure]]] = {}
        for occasion, column, row, total, terms in _sums(context, table):
            reckoned = Figure.total(terms)
            if total.value is None or reckoned.value is None or total.value == reckoned.value:
                continue
            if agree(total, reckoned):
                rounded.setdefault(occasion, []).append((row, total))
                continue
            if table.id in _OWN_RULE:
                continue
            key = "/".join(part for part in (table.id, row.id, column) if part)
            yield problem(
                f"”{row.label}” ({key}) publicerades för {occasion} som {shown(total.value, total.unit)}, men raderna ger "
                f"{shown(reckoned.value, reckoned.unit)}.",
                _HINT,
                At(total.origin, Owner.MUNICIPALITY, tuple(_origins(terms))),
            )
        for occasion, sums in rounded.items():
            named = ", ".join(f"”{row.label}”" for row, _ in sums[:_NAMED])
            more = f" och {len(sums) - _NAMED} till" if len(sums) > _NAMED else ""
            places = [total.origin for _, total in sums]
            yield problem(
                f"{table.title} för {occasion}: {named}{more} skiljer sig från summan av sina rader, men inte mer än avrundningen tillåter.",
                "Inget behöver göras; talen trycks som de publicerades.",
                At(places[0], Owner.MUNICIPALITY, tuple(places[1:])),
                Severity.INFO,
            )


def _units(context: Context) -> Problems:
    """Yield a varning at every published key figure that counts something else than it does: it is not printed."""
    for values in context.dataset.published.values():
        for key, item in values.items():
            record = KEY_FIGURES.get(key.split("/")[1]) if key.startswith("nyckeltal/") else None
            if record and item.figure.known and item.figure.unit != record.unit:
                yield problem(
                    f"Nyckeltalet ”{record.label}” är publicerat i ”{item.figure.unit}”, men räknas i ”{record.unit}”, och trycks inte.",
                    "Rätta enheten i filen med publicerade värden.",
                    At(item.figure.origin, Owner.MUNICIPALITY),
                )


def _sums(
    context: Context, table: PublishedTable
) -> Iterator[tuple[str, str, FixedRow, Figure, tuple[Figure, ...]]]:
    """Yield the published sums of a table: occasion, column, row, the sum and its terms with their signs."""
    keys = (key for values in context.dataset.published.values() for key in values)
    columns = dict.fromkeys(table.split(key)[1] for key in keys if key.startswith(f"{table.id}/"))
    for column in columns:
        pattern = "/".join(part for part in (table.id, "{row}", column) if part)
        for occasion, row, total, terms in published_sums(context, pattern, table.rows):
            yield occasion, column, row, total, terms


def _origins(terms: tuple[Figure, ...]) -> Iterator[Origin]:
    for term in terms:
        yield from (cell.origin for cell in term.cells() if cell.origin)
