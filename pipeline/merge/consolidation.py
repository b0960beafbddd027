"""Sammanställda räkenskaper by proportional consolidation (LKBR 12 kap., RKR R16; domain.md 4.12).

Each bolag's ÅRL rows are re-mapped to LKBR's by an editable table (``arl_lkbr.csv``) and taken at the owner share. Dealings reported
from both sides are eliminated at the smaller amount and the smaller share, so that the balance always holds; what the sides differ
by stays in the group and is reported (C32). Result eliminated against equity (dividends) moves from *årets resultat* to *övrigt
eget kapital*. Group contributions leave the result in the mapping itself; owner contributions are part of the shares' book value.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final

from pipeline import text
from pipeline.config import Municipality, Occasion, Unit
from pipeline.merge.accounts import Elimination, with_sums
from pipeline.merge.statements import input_rows
from pipeline.model import Dataset, Figure, Gaps, Origin, Problem, Row, Severity, united
from pipeline.schemas.choices import (
    CLAIM,
    DIVIDEND,
    GROUP_CONTRIBUTION,
    LOAN,
    SHAREHOLDER_CONTRIBUTION,
    SHARES,
)
from pipeline.schemas.statements import BOLAG_BR, BOLAG_RR, BR, RR
from pipeline.units import Owner

Figures = dict[str, Figure]
_ROWS: Final = (*input_rows(RR), *input_rows(BR))
_SOURCES: Final = frozenset(row.id for row in (*BOLAG_RR, *BOLAG_BR) if row.kind != "group")
_WHOLE: Final = 100  # per cent
_FILE: Final = "arl_lkbr.csv"
_OPPOSITE: Final = {
    "R1": ("R2",), "R2": ("R1",), "R8": ("R9", "D3", "R2"), "R9": ("R8",), "C2": ("F2", "F1"), "F2": ("C2",),
    "A3": ("F1", "D3"), "F1": ("A3", "C2"), "D3": ("R8", "A3", "D3"),
}  # fmt: skip
_OWNERS: Final = frozenset({SHARES, DIVIDEND})  # amounts that concern the owner's share only
_LASTING: Final = frozenset({CLAIM, LOAN, SHARES})  # dealings that stand on the last day
_NO_EFFECT: Final = frozenset({GROUP_CONTRIBUTION, SHAREHOLDER_CONTRIBUTION})


@dataclass(frozen=True, slots=True)
class Remap:
    """One line of the re-mapping: a row of ÅRL, the row of LKBR it goes to, and with what factor."""

    source: str
    target: str
    factor: Figure


def mapping(municipality: Municipality) -> tuple[tuple[Remap, ...], tuple[Problem, ...]]:
    """Return the re-mapping ÅRL to LKBR, the municipality's own when it has one, and what is wrong with the table."""
    own = municipality.folder / _FILE
    path = own if own.is_file() else Path(__file__).with_name(_FILE)
    tax = municipality.settings.deferred_tax / 100
    factors = {
        "1": Figure.const(1, "hela beloppet"),
        "-1": Figure.const(-1, "ombytt tecken"),
        "skatt": Figure.const(tax, "uppskjuten skatt"),
        "eget": Figure.const(1 - tax, "andel eget kapital efter uppskjuten skatt"),
        "-eget": Figure.const(tax - 1, "andel eget kapital efter uppskjuten skatt, ombytt tecken"),
    }
    remaps: list[Remap] = []
    problems: list[Problem] = []
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for number, line in enumerate(csv.DictReader(lines, delimiter=";"), 2):
            source, target, factor = (
                str(line.get(name) or "").strip() for name in ("arl_rad", "lkbr_rad", "faktor")
            )
            if source in _SOURCES and target in _ROWS and factor in factors:
                remaps.append(Remap(source, target, factors[factor]))
            else:
                problems.append(
                    Problem(
                        Severity.ERROR,
                        "KONF",
                        f"Raden {source};{target};{factor} kan inte användas.",
                        f"Faktorn är någon av {', '.join(factors)} och raden en rad i kommunens räkningar.",
                        None,
                        Origin(_FILE, f"rad {number}"),
                    )
                )
    return tuple(remaps), tuple(problems)


def remapped(
    figures: Mapping[str, Figure], unit: Unit, lines: Iterable[Remap], gaps: Gaps, *, gone: bool = False
) -> dict[str, Figure]:
    """Return a bolag's RR and BR in LKBR's rows at the owner share, tkr; missing when there are gaps.

    One that is ``gone`` before the year ends has its result till then and no balance: what it earned is part of årets resultat, and has left
    övrigt eget kapital with it.
    """
    if gaps:
        return {
            row: Figure.missing(label=f"{unit.name} har inte lämnat uppgiften", gaps=gaps) for row in _ROWS
        }
    share = Figure.const(
        unit.share / 100, f"ägarandel {format(unit.share.normalize(), 'f').replace('.', ',')} %"
    )
    parts: dict[str, list[Figure]] = {row: [] for row in _ROWS}
    for line in (line for line in lines if not gone or line.target.startswith("R")):
        kind = "bolag_rr" if line.source.startswith("I") else "bolag_br"
        figure = figures[f"{kind}/{line.source}/{unit.id}/utfall"]
        if figure.value != 0:
            parts[line.target].append(figure if line.factor.value == 1 else figure.times(line.factor))
    zero = Figure.const(0, "ingen post", "tkr")
    values = {
        row: (Figure.total(terms) if unit.share == _WHOLE else Figure.total(terms).times(share))
        if terms
        else zero
        for row, terms in parts.items()
    }
    if not gone:
        return values
    result = with_sums(RR, values)["R12"]
    return values | {"D1": result, "D3": -result}


def journal(
    dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> tuple[tuple[Elimination, ...], tuple[Problem, ...]]:
    """Return the elimination journal, and a problem at the cell of every dealing without a counterpart.

    A claim on a bolag that is gone before the year ends, or a debt to it, is one with a stranger: it stays, and is told.
    """
    shares = {"kommun": Figure.const(1, "kommunen själv")} | {
        unit.id: Figure.const(
            unit.share / 100, f"ägarandel {format(unit.share.normalize(), 'f').replace('.', ',')} %"
        )
        for unit in municipality.of_kind("bolag", during=occasion)
        if unit.consolidated
    }
    gone = _gone(municipality, occasion)
    rows = [row for row in dataset.of("mellanhavanden") if row.unit in shares]
    strange = [row for row in rows if {row.unit, row.text("motpart")} & gone and row.text("typ") in _LASTING]
    open_rows = [row for row in rows if row not in strange]
    eliminations: list[Elimination] = []
    problems = [_stranger(row, gone, municipality) for row in strange]
    while open_rows:
        row = open_rows.pop(0)
        other_unit = row.text("motpart")
        if other_unit not in shares or not _delivered(dataset, other_unit, gone):
            continue
        match = _counterpart(row, open_rows)
        if match is None:
            problems.append(_alone(row, municipality))
            continue
        open_rows.remove(match)
        eliminations.append(_pair(len(eliminations) + 1, row, match, shares))
    return tuple(eliminations), tuple(problems)


def _gone(municipality: Municipality, occasion: Occasion) -> frozenset[str]:
    """Return the bolag that were in the group during a time and are gone when it ends."""
    bolag = municipality.of_kind("bolag", during=occasion)
    return frozenset(unit.id for unit in bolag if not unit.there_at_the_end(occasion))


def _delivered(dataset: Dataset, unit: str, gone: Collection[str]) -> bool:
    return (
        bool(dataset.of("rr")) if unit == Owner.MUNICIPALITY else not _gaps(dataset, unit, gone=unit in gone)
    )


def _counterpart(row: Row, others: list[Row]) -> Row | None:
    possible = [
        other
        for other in others
        if other.unit == row.text("motpart")
        and other.text("motpart") == row.unit
        and other.text("typ") == row.text("typ")
        and other.text("rad") in _OPPOSITE.get(row.text("rad"), ())
    ]
    size = abs(row.figure("belopp").value or Decimal(0))
    return min(
        possible, key=lambda other: abs(abs(other.figure("belopp").value or Decimal(0)) - size), default=None
    )


def _stranger(row: Row, gone: Collection[str], municipality: Municipality) -> Problem:
    other = row.text("motpart")
    who = municipality.name_of(row.unit if row.unit in gone else other)
    return Problem(
        Severity.WARNING,
        "C32",
        f"{municipality.name_of(row.unit)} redovisar {row.text('typ')} mot {municipality.name_of(other)}, men {who} är inte kvar i koncernen "
        "när perioden slutar. Posten räknas inte bort.",
        "Ta bort raden: fordringar, skulder och andelar den sista dagen är mot ett utomstående företag.",
        row.unit
        if municipality.unit(row.unit)
        else next((unit.id for unit in municipality.of_kind("central")), row.unit),
        row.at("belopp"),
    )


def _alone(row: Row, municipality: Municipality) -> Problem:
    other, own = municipality.name_of(row.text("motpart")), municipality.settings.severities.get("C32")
    deliverer = (
        next((unit.id for unit in municipality.of_kind("central")), row.unit)
        if row.unit == "kommun"
        else row.unit
    )
    return Problem(
        own.severity if own else Severity.ERROR,
        "C32",
        f"{municipality.name_of(row.unit)} redovisar {row.text('typ')} mot {other} på rad {row.text('rad')}, "
        f"men {other} har ingen motsvarande post.",
        "Stäm av posten mellan enheterna; båda ska lämna den på fliken Mellanhavanden.",
        deliverer,
        row.at("belopp"),
    )


def _pair(number: int, row: Row, match: Row, shares: Mapping[str, Figure]) -> Elimination:
    one, two = row.figure("belopp"), match.figure("belopp")
    first, second = shares[row.unit], shares[match.unit]
    share = first if (first.value or 0) <= (second.value or 0) else second
    if row.text("typ") in _OWNERS:
        share = Figure.const(1, "avser redan ägarens andel")
    smaller = one.absolute().least(two.absolute())
    return Elimination(
        f"E{number}",
        row.text("typ"),
        row.unit,
        match.unit,
        row.text("rad"),
        match.text("rad"),
        one,
        two,
        one.absolute() - two.absolute(),
        share,
        smaller if share.value == 1 else smaller.times(share),
        row.at("belopp"),
        match.at("belopp"),
    )


def eliminated(pairs: Iterable[Elimination]) -> dict[str, Figure]:
    """Return what the eliminations add to each row of the group.

    A pair with one side in the result and the other in equity (a dividend) moves its amount between D1 and D3 too.
    """
    parts: dict[str, list[Figure]] = {row: [] for row in _ROWS}
    for pair in pairs:
        if pair.type in _NO_EFFECT:
            continue
        sides = ((pair.row_a, pair.amount_a), (pair.row_b, pair.amount_b))
        result = [row.startswith("R") for row, _ in sides]
        for row, amount in sides:
            effect = -pair.eliminated if (amount.value or 0) >= 0 else pair.eliminated
            parts[row].append(effect)
            if row.startswith("R") and not all(result):
                parts["D1"].append(effect)
    zero = Figure.const(0, "ingen eliminering", "tkr")
    return {row: Figure.total(terms) if terms else zero for row, terms in parts.items()}


def guarantees(dataset: Dataset, shares: Mapping[str, Unit]) -> Figure:
    """Return the municipality's guarantees for bolag of the group, at their shares: they are the group's own debt."""
    terms = [
        row.figure("belopp").times(Figure.const(shares[row.key].share / 100, "ägarandel"))
        for row in dataset.of("borgen")
        if row.key in shares
    ]
    return -Figure.total(terms) if terms else Figure.const(0, "ingen borgen för bolag", "tkr")


def consolidate(
    figures: Mapping[str, Figure], dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> tuple[Figures, tuple[Elimination, ...], tuple[Problem, ...]]:
    """Return the workpaper and the group's RR and BR (tkr), the journal, and problems.

    A bolag that has not delivered is a gap in the sums and in the eliminations.
    """
    every = municipality.consolidated(occasion)
    gone = _gone(municipality, occasion)
    gaps = {unit.id: _gaps(dataset, unit.id, gone=unit.id in gone) for unit in every}
    lines, problems = mapping(municipality)
    pairs, wrong = journal(dataset, municipality, occasion)
    elim = eliminated(pairs)
    elim["G22"] = guarantees(
        dataset, {unit.id: unit for unit in every if not gaps[unit.id] and unit.id not in gone}
    )
    if every:
        elim |= _not_eliminated(dataset, municipality)
    elim = {row: figure.without(united(*gaps.values())) for row, figure in elim.items()}
    columns = {
        "kommun": {
            row: figures[f"{'rr' if row.startswith('R') else 'br'}/{row}/kommun/utfall"] for row in _ROWS
        }
    }
    columns |= {
        unit.id: remapped(figures, unit, lines, gaps[unit.id], gone=unit.id in gone) for unit in every
    }
    workpaper: Figures = {}
    for name, values in columns.items():
        rows = with_sums(RR, values) | with_sums(BR, values)
        workpaper |= {f"konc/{row}/{name}": figure for row, figure in rows.items()}
    for row, figure in (with_sums(RR, elim) | with_sums(BR, elim)).items():
        workpaper[f"konc_bolag/{row}"] = Figure.across(workpaper[f"konc/{row}/{unit.id}"] for unit in every)
        total = Figure.across(workpaper[f"konc/{row}/{name}"] for name in columns)
        workpaper[f"konc/{row}/summa"] = total
        workpaper[f"konc/{row}/elim"] = figure
        workpaper[f"konc/{row}/koncern"] = total + figure
    return workpaper | _printed(workpaper, dataset, municipality, occasion), pairs, (*problems, *wrong)


def _printed(
    workpaper: Mapping[str, Figure], dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> Figures:
    """Return the group's RR and BR as the reports have them: as reckoned, as typed, or not at all. Never the municipality's own."""
    mode = municipality.group_mode(occasion)
    made: Figures = {}
    for kind, fixed in (("rr", RR), ("br", BR)):
        if mode == "räknas fram":
            rows = {row.id: workpaper[f"konc/{row.id}/koncern"] for row in fixed if row.kind != "group"}
        elif mode == "skrivs in":
            rows = with_sums(fixed, {row.key: row.figure("koncern") for row in dataset.of(kind)})
        else:
            rows = {row.id: Figure.not_applicable() for row in fixed if row.kind != "group"}
        made |= {f"{kind}/{row}/koncern/utfall": figure for row, figure in rows.items()}
    return made


def _not_eliminated(dataset: Dataset, municipality: Municipality) -> Figures:
    """Return missing eliminations where the municipality's own dealings or guarantees are not there: the group is not known without them."""
    central = next((unit.id for unit in municipality.of_kind("central")), "")
    dealings = dataset.gap("mellanhavanden", Owner.MUNICIPALITY)
    given = dataset.gap("borgen", central)
    unknown = {row: dealings for row in _ROWS if row != "G22" and dealings} | (
        {"G22": given} if given else {}
    )
    return {row: Figure.missing(label="elimineringar", gaps=gaps) for row, gaps in unknown.items()}


def _gaps(dataset: Dataset, unit: str, *, gone: bool = False) -> Gaps:
    """Return what is missing of what a bolag is consolidated from: without its dealings nothing can be eliminated, and it is left out.

    One that is ``gone`` before the year ends is asked of no balance sheet.
    """
    sheets = ("bolag_rr", "mellanhavanden") if gone else ("bolag_rr", "bolag_br", "mellanhavanden")
    return united(*(dataset.gap(sheet, unit) for sheet in sheets))


def by_kind(figures: Figures, pairs: Iterable[Elimination]) -> Figures:
    """Return how many pairs of each kind of dealing are eliminated (antal), and what they come to (tkr)."""
    kinds: dict[str, list[Elimination]] = {}
    for pair in pairs:
        kinds.setdefault(text.slug(pair.type), []).append(pair)
    made: Figures = {}
    for kind, same in kinds.items():
        gaps = figures["konc/R12/elim"].gaps
        made[f"elim/{kind}/antal"] = Figure.count((Figure.word("", pair.origin_a) for pair in same), gaps)
        made[f"elim/{kind}/belopp"] = Figure.total(pair.eliminated for pair in same).without(gaps)
    return made
