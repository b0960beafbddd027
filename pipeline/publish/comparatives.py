"""``published.csv``: what the next occasion's reports compare with."""

from __future__ import annotations

from decimal import Decimal

from pipeline.kinds import kind
from pipeline.merge.few_answers import WITHHELD
from pipeline.publish.edition import Edition
from pipeline.read.published import write_published


def comparatives(edition: Edition) -> bytes:
    """Return the next occasion's comparatives: this one's values under the keys of ``inputs/<kommun>/published``."""
    found: dict[str, tuple[str, Decimal | None, str, str]] = {}
    published = kind(edition.checked.occasion.kind).published
    for key, figure in edition.checked.accounts.figures.items():
        name = published(key) if published else ""
        if name and figure.known:
            found[name] = (name, figure.value, figure.unit, "")
    shown = edition.checked.shown.dataset
    for row in shown.of("d_atgarder"):
        effect = row.figure("effekt_ar")
        if effect.value is not None:
            key = f"atgard/{row.unit}/{row.key}"
            found[key] = (key, effect.value, effect.unit, "Effekt i år")
    for sheet, prefix in (("indikatorer", "ind"), ("kvalitet", "kval")):
        for row in shown.of(sheet):
            outcome, key = row.figure("utfall"), f"{prefix}/{row.key}/utfall"
            if outcome.value is not None or outcome.label == WITHHELD:
                found[key] = (key, outcome.value, "", row.text("indikator"))
    return write_published(found.values())
