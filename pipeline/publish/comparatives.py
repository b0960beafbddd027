"""``published.csv``: what the next occasion's reports compare with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from pipeline.merge.few_answers import WITHHELD
from pipeline.publish.edition import Edition
from pipeline.read.published import write_published


def comparatives(edition: Edition) -> bytes:
    """Return the next occasion's comparatives: this one's values under the keys of ``inputs/<kommun>/published``."""
    found: dict[str, tuple[str, object, str, str]] = {}
    for key, figure in edition.checked.accounts.figures.items():
        name = _PUBLISHED_KEYS.get(edition.checked.target.occasion.kind, _closing_key)(key)
        if name and figure.known:
            found[name] = (name, figure.value, figure.unit, "")
    shown = edition.checked.shown
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
    return write_published(found.values())  # type: ignore[arg-type]


def _closing_key(key: str) -> str:
    """Return the key that next year's reports look for; empty when they do not need the figure."""
    first, _, rest = key.partition("/")
    last = rest.rpartition("/")[2]
    if first == "drift" and last == "netto":
        return key
    if first == "inv" and last == "ack" and key.count("/") == 3:  # noqa: PLR2004 - inv/unit/project/ack
        return f"inv/{key.split('/')[2]}/ack"
    return key.rpartition("/")[0] if last == "utfall" and first not in {"konc", "bro", "inv"} else ""


def _interim_key(key: str) -> str:
    """Return the key under which the next interim report finds the period, and the next forecast this one's deviations."""
    parts = key.split("/")
    if parts[0] == "drift" and parts[-1] == "avvikelse" and parts[2] != "summa":
        return f"prognos/{parts[1]}/{parts[2]}"
    if key == "rr/R12/kommun/prognos":
        return "prognos/R12"
    return _closing_key(key)


def _plan_key(key: str) -> str:
    """Return the key of a budget year's frame or resultatplan: what the year's other reports print as budget."""
    return key if key.startswith(("ram/", "plan/")) and key.endswith("/b") else ""


_PUBLISHED_KEYS: Final[Mapping[str, Callable[[str], str]]] = {"delar": _interim_key, "vip": _plan_key}
