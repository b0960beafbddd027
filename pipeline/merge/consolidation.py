"""Sammanställda räkenskaper by proportional or full consolidation (LKBR 12 kap., RKR R16; domain.md 4.12).

Each bolag's ÅRL rows are re-mapped to LKBR's by an editable table (``arl_lkbr.csv``) and taken in, as what a förbund hands in is (``taken_in``).
Dealings reported from both sides are eliminated at the smaller amount and the smaller part that is taken in, so that the balance always
holds; what the sides differ by stays in the group and is reported (C32). Result eliminated against equity (dividends) moves from *årets resultat* to *övrigt
eget kapital*. Group contributions leave the result in the mapping itself; owner contributions are part of the shares' book value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from pipeline import text
from pipeline.config import Municipality, Occasion, Unit
from pipeline.merge.accounts import Elimination, with_sums
from pipeline.merge.eliminations import company_gaps, eliminated, gone_before_the_end, journal
from pipeline.merge.taken_in import Group, group_of, own_cell, taken_in
from pipeline.model import Dataset, Figure, Problem, united
from pipeline.schemas.group import KONCERNJUSTERINGAR
from pipeline.schemas.places import LAW_ROWS, Places
from pipeline.schemas.statements import BR, RR
from pipeline.units import Owner

Figures = dict[str, Figure]
_ASSETS: Final = frozenset("ABC")  # what the rows of assets begin with
ADJUSTED: Final = "just"
"""The column of the workpaper with what is moved between the group's rows, where anything is."""
BESIDE: Final = "konc_egen/"
"""What the key begins with of what the other units add to one of the municipality's own rows, where it is not the first that means its law row."""


def guarantees(dataset: Dataset, shares: Mapping[str, Unit]) -> Figure:
    """Return the municipality's guarantees for bolag of the group, at their shares: they are the group's own debt."""
    terms = [
        row.figure("belopp").times(Figure.const(shares[row.key].taken_in / 100, "ägarandel"))
        for row in dataset.of("borgen")
        if row.key in shares
    ]
    return -Figure.total(terms) if terms else Figure.const(0, "ingen borgen för bolag", "tkr")


def consolidate(
    figures: Mapping[str, Figure], dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> tuple[Figures, tuple[Elimination, ...], tuple[Problem, ...]]:
    """Return the workpaper and the group's RR and BR (tkr), the journal, and problems.

    A unit that has not delivered is a gap in the sums and in the eliminations.
    """
    every = municipality.consolidated(occasion)
    gone = gone_before_the_end(municipality, occasion)
    gaps = {unit.id: company_gaps(dataset, unit, gone=unit.id in gone) for unit in every}
    places = Places.of(municipality.structure.in_year(occasion.year), every)
    group, problems = group_of(municipality, places, every)
    pairs, wrong = journal(dataset, municipality, occasion)
    there = {unit.id: unit for unit in every if not gaps[unit.id] and unit.id not in gone}
    elim = _eliminations(pairs, dataset, group, there)
    if every:
        elim |= _not_eliminated(dataset, municipality)
    elim = {row: figure.without(united(*gaps.values())) for row, figure in elim.items()}
    columns = {"kommun": _own(figures, dataset, group)}
    columns |= {
        unit.id: taken_in(figures, dataset, unit, group, gaps[unit.id], gone=unit.id in gone)
        for unit in every
    }
    moved = _adjustments(dataset, group) if municipality.group_mode(occasion) == "räknas fram" else {}
    workpaper = _workpaper(columns, elim, moved, group)
    return workpaper | _printed(workpaper, dataset, municipality, occasion), pairs, (*problems, *wrong)


def _own(figures: Mapping[str, Figure], dataset: Dataset, group: Group) -> Figures:
    """Return the municipality's own rows of RR and BR, with what stands on the places apart."""
    rows = {
        row.id: figures[f"{kind}/{row.id}/kommun/utfall"]
        for kind, rows in (("rr", RR), ("br", BR))
        for row in rows
        if row.kind != "group"
    }
    return rows | {key: own_cell(dataset, group.places, place.own) for key, place in group.apart.items()}


def _eliminations(
    pairs: Iterable[Elimination], dataset: Dataset, group: Group, there: Mapping[str, Unit]
) -> Figures:
    """Return what is eliminated of each place, and the guarantees for the units that are ``there``."""
    zero = Figure.const(0, "ingen eliminering", "tkr")
    elim = dict.fromkeys(group.keys, zero) | eliminated(pairs, group.places)
    elim["G22"] = guarantees(dataset, there)
    return elim


def _workpaper(
    columns: Mapping[str, Figures], elim: Mapping[str, Figure], moved: Mapping[str, Figure], group: Group
) -> Figures:
    """Return the rows of every unit, their sum, what is eliminated and moved, and the group; the units together as ``konc_bolag``."""
    workpaper: Figures = {}
    for name, values in columns.items():
        workpaper |= {f"konc/{row}/{name}": figure for row, figure in group.summed(values).items()}
    others = [name for name in columns if name != "kommun"]
    adjusted = group.summed(moved) if moved else {}
    for row, figure in group.summed(elim).items():
        added = Figure.across(workpaper[f"konc/{row}/{name}"] for name in others)
        total = Figure.across(workpaper[f"konc/{row}/{name}"] for name in columns)
        workpaper[f"konc_bolag/{row}"] = added
        workpaper[f"konc/{row}/summa"] = total
        workpaper[f"konc/{row}/elim"] = figure
        workpaper[f"konc/{row}/koncern"] = total + figure
        if adjusted:
            workpaper[f"konc/{row}/{ADJUSTED}"] = adjusted[row]
            workpaper[f"konc/{row}/koncern"] = Figure.total((total, figure, adjusted[row]))
        if row in group.apart and group.apart[row].own and (added.value != 0 or figure.value != 0):
            workpaper[f"{BESIDE}{row}"] = added + figure
    return workpaper


def _adjustments(dataset: Dataset, group: Group) -> Figures:
    """Return what the sheet Koncernjusteringar adds to each row of the group; nothing when it is empty.

    The amount is added to one row, and the other changes so that the balance holds; what changes the result changes *årets resultat* too.
    """
    parts: dict[str, list[Figure]] = {row: [] for row in LAW_ROWS}
    for line in dataset.of(KONCERNJUSTERINGAR.key):
        source, target, amount = line.text("fran"), line.text("till"), line.figure("belopp")
        if source not in parts or target not in parts:
            continue  # told at its cell
        same_side = (source[0] in _ASSETS) == (target[0] in _ASSETS)
        for row, effect in ((target, amount), (source, -amount if same_side else amount)):
            parts[row].append(effect)
            if row.startswith("R"):
                parts["D1"].append(effect)
    if not any(parts.values()):
        return {}
    zero = Figure.const(0, "ingen justering", "tkr")
    moved = {row: Figure.total(terms) for row, terms in parts.items() if terms}
    return dict.fromkeys(group.keys, zero) | moved


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
    unknown = {row: dealings for row in LAW_ROWS if row != "G22" and dealings} | (
        {"G22": given} if given else {}
    )
    return {row: Figure.missing(label="elimineringar", gaps=gaps) for row, gaps in unknown.items()}


def by_kind(figures: Figures, pairs: Iterable[Elimination]) -> Figures:
    """Return how many pairs of each kind of dealing are eliminated (antal), what they come to, and what is left where the sides differ (tkr)."""
    kinds: dict[str, list[Elimination]] = {}
    for pair in pairs:
        kinds.setdefault(text.slug(pair.type), []).append(pair)
    made: Figures = {}
    for kind, same in kinds.items():
        gaps = figures["konc/R12/elim"].gaps
        made[f"elim/{kind}/antal"] = Figure.count((Figure.word("", pair.origin_a) for pair in same), gaps)
        made[f"elim/{kind}/belopp"] = Figure.total(pair.eliminated for pair in same).without(gaps)
        unequal = [_left(pair) for pair in same if pair.difference.value != 0]
        made[f"elim/{kind}/kvar"] = (
            Figure.total(unequal).without(gaps) if unequal else Figure.not_applicable()
        )
    return made


def _left(pair: Elimination) -> Figure:
    """Return what stays in the group because the two sides of a pair differ, at the share that is eliminated."""
    left = pair.difference.absolute()
    return left if pair.share.value == 1 else left.times(pair.share)
