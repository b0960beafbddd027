"""A nämnd's delårsberättelse: its section of the delårsrapport, with its events, measures, complaints and self-checks (domain.md 3.7; S0-25)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from pipeline.config import Unit
from pipeline.model import Row
from pipeline.reports.base import Source, bullets, section
from pipeline.reports.delarsrapport.units import committee
from pipeline.reports.listing import Shown, capital, facts, listing, with_id
from pipeline.view import Block, Section, Words

_WORDS: Final = ("personal", "kvalitet", "internkontroll")


def chapters(source: Source, unit: Unit) -> Iterable[Section]:
    """Return the nämnd's goals, economy and short accounts, as in the delårsrapport, and the lists behind them."""
    whole = committee(source, unit)
    parts = {part.id.removeprefix(f"{unit.id}-"): part for part in whole.sections}
    yield section("maluppfoljning", "Måluppföljning", *whole.blocks, *parts["mal"].blocks)
    yield section(
        "ekonomin",
        "Ekonomi",
        *parts["ekonomi"].blocks,
        *parts["utfall"].blocks,
        *_measures(source, unit),
    )
    if source.dataset.of("d_handelser", unit.id):
        yield section("handelser", "Händelser av väsentlig betydelse", *_events(source, unit))
    for key in _WORDS:
        more = _feedback(source, unit) if key == "kvalitet" else ()
        yield replace(parts[key], shared=not more, blocks=(*parts[key].blocks, *more))


def _events(source: Source, unit: Unit) -> tuple[Block, ...]:
    return (bullets(row.text("handelse") for row in source.dataset.of("d_handelser", unit.id)),)


def _measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return what the nämnd has decided to do about a deficit."""
    rows = source.dataset.of("d_atgarder", unit.id)
    if not rows:
        return ()
    columns = (
        Shown("atgard", 5, show=with_id),
        Shown("effekt_ar", 0.8, "I år"),
        Shown("effekt_helar", 0.8, "Helår"),
    )

    def told(row: Row) -> Words:
        return facts(
            ("Effekt i verksamheten", row.text("verksamhetseffekt")), ("Ansvarig", row.text("agare"))
        )

    caption = f"Beslutade åtgärder, {unit.called}"
    return (listing(source, "d_atgarder", f"atgarder-{unit.id}", caption, rows, columns, reason=told),)


def _feedback(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return complaints and other feedback of the period."""
    rows = source.dataset.of("d_synpunkter", unit.id)
    if not rows:
        return ()
    columns = (
        Shown("typ", 2, show=capital),
        Shown("antal_fg", 1, str(source.year - 1)),
        Shown("antal", 1, str(source.year)),
    )
    caption = f"Klagomål och synpunkter under perioden, {unit.called}"
    return (listing(source, "d_synpunkter", f"synpunkter-{unit.id}", caption, rows, columns),)
