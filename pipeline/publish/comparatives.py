"""``published.csv``: what the next occasion's reports compare with."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pipeline.kinds import kind
from pipeline.merge.few_answers import WITHHELD
from pipeline.model import Figure
from pipeline.publish.edition import Edition
from pipeline.read.published import write_published
from pipeline.read.records import record_lines
from pipeline.schemas.known import handed_on
from pipeline.text import scaled
from pipeline.view import View


def comparatives(edition: Edition) -> bytes:
    """Return the next occasion's comparatives: this one's values under the keys of ``inputs/<kommun>/published``, and what its rows hand on."""
    found: dict[str, tuple[str, Decimal | None, str, int | None, str]] = {}
    decimals = _decimals(edition.views)
    published = kind(edition.checked.occasion.kind).published
    for key, figure in edition.checked.accounts.figures.items():
        name = published(key) if published else ""
        if name and (figure.known or figure.label == WITHHELD):
            found[name] = (name, figure.value, figure.unit, decimals.get(id(figure)), "")
    shown = edition.checked.shown.dataset
    for row in shown.of("d_atgarder"):
        effect = row.figure("effekt_ar")
        if effect.value is not None:
            key = f"atgard/{row.unit}/{row.key}"
            found[key] = (key, effect.value, effect.unit, decimals.get(id(effect)), "Effekt i år")
    for sheet, prefix in (("indikatorer", "ind"), ("kvalitet", "kval"), ("kval_indikatorer", "kval")):
        for row in shown.of(sheet):
            outcome, key = row.figure("utfall"), f"{prefix}/{row.key}/utfall"
            if outcome.value is not None or outcome.label == WITHHELD:
                found[key] = (key, outcome.value, "", decimals.get(id(outcome)), row.text("indikator"))
    rows = record_lines(shown.rows, handed_on(edition.checked.occasion.kind))
    return write_published((*found.values(), *rows))


def _decimals(views: Iterable[View]) -> dict[int, int]:
    """Return how many decimals figures are printed with in tables, the most where they differ; not those that are printed in another unit."""
    found: dict[int, int] = {}
    for table in (table for view in views for table in view.tables()):
        for place, row in enumerate(table.rows):
            for column, figure in enumerate(row.cells):
                if isinstance(figure, Figure) and figure.value is not None:
                    number = table.number(place, column)
                    if scaled(figure.value, figure.unit, number.unit) == figure.value:
                        found[id(figure)] = max(number.decimals, found.get(id(figure), 0))
    return found
