"""The figures that a sentence of a decision may name: ``[årets resultat]`` in what is proposed is that number of the report, with its passport.

A sentence is written once, by hand, and its numbers are never typed: what stands between square brackets is the name of a figure of this
list, in any case of letters. ``[belopp]`` is the amount typed beside the sentence, ``[nämnden]`` the nämnd whose report it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.checked import Checked
from pipeline.model import Figure, Undeclared
from pipeline.units import COMMITTEES

AMOUNT: Final = "belopp"
COMMITTEE: Final = "nämnden"
CARRIED: Final = "ombudgetering"
_BRACKETS: Final = re.compile(r"\[([^\[\]\n]{1,60})\]")


@dataclass(frozen=True, slots=True)
class Named:
    """A figure with a name: what it is, which it is, and the unit and decimals that it is printed with in a sentence."""

    name: str
    said: str
    of: Callable[[Checked], Figure]
    unit: str = "tkr"
    decimals: int = 0


def _key(key: str, *, turned: bool = False) -> Callable[[Checked], Figure]:
    """Return what finds a merged figure; missing where the occasion has none of the key."""

    def found(checked: Checked) -> Figure:
        try:
            figure = checked.accounts.get(key)
        except Undeclared:
            return Figure.missing("tkr", label=key)
        return -figure if turned else figure

    return found


def _typed(sheet: str, field: str) -> Callable[[Checked], Figure]:
    """Return what finds the number that the only row of a sheet has."""

    def found(checked: Checked) -> Figure:
        rows = checked.dataset.of(sheet)
        return rows[0].figure(field) if rows else Figure.missing("tkr", label=sheet)

    return found


def _counted(sheet: str) -> Callable[[Checked], Figure]:
    """Return what counts the rows of a sheet of all nämnder, with who has not handed in."""
    return lambda checked: checked.dataset.gathered(
        sheet, [unit.id for unit in checked.units("namnd")]
    ).count()


def carried(checked: Checked, unit: str = "") -> Figure:
    """Return the investment money that is proposed to be carried over to next year, tkr, of one unit or of all; missing when no project is listed."""
    rows = [row for row in checked.dataset.of("ombudgetering") if unit in {"", row.text("namnd")}]
    return Figure.total((row.figure("belopp") for row in rows), "tkr") if rows else Figure.missing("tkr")


def carrying(checked: Checked) -> tuple[str, ...]:
    """Return the ids of the units that carry money over, in the order of the settings."""
    asked = {row.text("namnd") for row in checked.dataset.of("ombudgetering")}
    return tuple(unit.id for unit in checked.units(*COMMITTEES) if unit.id in asked)


_RESULT: Final = "Årets resultat i resultaträkningen"
_BY_KIND: Final[Mapping[str, tuple[Named, ...]]] = {
    "bokslut": (
        Named("årets resultat", f"{_RESULT}, kommunen", _key("rr/R12/kommun/utfall")),
        Named("koncernens resultat", f"{_RESULT}, koncernen", _key("rr/R12/koncern/utfall")),
        Named(
            "resultat efter balanskravsjusteringar",
            "Årets resultat efter balanskravsjusteringar (B7)",
            _key("balanskrav/B7/utfall"),
        ),
        Named("balanskravsresultat", "Årets balanskravsresultat (B10)", _key("balanskrav/B10/utfall")),
        Named(
            "till resultatreserven",
            "Årets reservering till resultatreserven, utan minus (B8)",
            _key("balanskrav/B8/utfall", turned=True),
        ),
        Named(
            "från resultatreserven", "Årets användning av resultatreserven (B9)", _key("balanskrav/B9/utfall")
        ),
        Named(
            "underskott att återställa",
            "Balanskravsunderskott att reglera, utan minus (B13)",
            _key("balanskrav/B13/utfall", turned=True),
        ),
        Named("nettoinvesteringar", "Årets nettoinvesteringar", _key("inv/summa/netto")),
        Named(CARRIED, "Investeringsmedel på fliken Ombudgetering; en tabell per nämnd följer", carried),
    ),
    "delar": (
        Named("periodens resultat", "Periodens resultat, kommunen", _key("rr/R12/kommun/utfall")),
        Named("helårsprognos", "Prognosen för årets resultat, kommunen", _key("rr/R12/kommun/prognos")),
        Named("budgeterat resultat", "Årets budgeterade resultat, kommunen", _key("rr/R12/kommun/budget")),
        Named(
            "balanskravsresultat", "Prognosen för årets balanskravsresultat", _key("balanskrav/B10/prognos")
        ),
        Named(
            "nämndernas avvikelse",
            "Nämndernas prognos mot budget, plus är överskott",
            _key("drift/namnder/summa/avvikelse"),
        ),
    ),
    "vip": (
        Named("skattesats", "Skattesatsen för budgetåret", _key("forutsattning/VF6/b"), "kronor", 2),
        Named("årets resultat", "Budgetårets resultat i resultatplanen", _key("plan/R12/total/b")),
        Named(
            "nettoinvesteringar",
            "Budgetårets nettoinvesteringar, utan minus",
            _key("fin/FI6/total/b", turned=True),
        ),
        Named("nämndernas ramar", "Summan av nämndernas ramar för budgetåret", _key("ram/namnder/V8/b")),
        Named("låneram", "Låneramen på fliken Underlag och beslut", _typed("v_kalla", "lanera")),
        Named("borgensram", "Borgensramen på fliken Underlag och beslut", _typed("v_kalla", "borgensram")),
    ),
    "mandatperiod": (
        Named(
            "avsatta medel",
            "Summan på fliken Resurser, utan minus",
            _key("mandat/resurser/summa", turned=True),
        ),
        Named(
            "investeringar under tio år", "Nettoinvesteringarna år 1–10", _key("mandat/investeringar/summa")
        ),
    ),
    "omprovning": (
        Named("ändrad drift", "Summan av ändringarna som avser drift", _key("omprovning/summa/drift")),
        Named(
            "ändrade investeringar",
            "Summan av ändringarna som avser investering",
            _key("omprovning/summa/investering"),
        ),
    ),
    "kvalitet": (
        Named("indikatorer", "Antalet indikatorer i nämndernas rapporter", _counted("kval_indikatorer"), ""),
    ),
    "internkontroll": (
        Named("kontroller", "Antalet kontroller i årets plan", _counted("ik_kontroller"), ""),
        Named("risker nästa år", "Antalet risker i nästa års plan", _counted("ik_nya_risker"), ""),
        Named(
            "kontroller nästa år", "Antalet kontroller i nästa års plan", _counted("ik_nya_kontroller"), ""
        ),
    ),
}


def named(kind: str) -> tuple[Named, ...]:
    """Return the figures that sentences of a kind of occasion may name."""
    return _BY_KIND.get(kind, ())


def split(sentence: str) -> tuple[tuple[str, str], ...]:
    """Return a sentence as texts, each with the name in brackets that follows it as typed; the last text has none."""
    pieces: list[tuple[str, str]] = []
    at = 0
    for found in _BRACKETS.finditer(sentence):
        pieces.append((sentence[at : found.start()], found[1]))
        at = found.end()
    return (*pieces, (sentence[at:], ""))


def folded(name: str) -> str:
    """Return a name as names are compared: ``[Årets  resultat]`` is ``[årets resultat]``."""
    return " ".join(name.split()).casefold()


def meaning(kind: str, name: str) -> Named | None:
    """Return the figure of a name, None when sentences of the kind know none of it."""
    return next((one for one in named(kind) if one.name == folded(name)), None)
