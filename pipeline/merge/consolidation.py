"""Sammanställda räkenskaper by proportional consolidation (LKBR 12 kap., RKR R16; domain.md 4.12).

Each bolag's ÅRL rows are re-mapped to LKBR's by an editable table (``arl_lkbr.csv``) and taken at the owner share. Dealings reported
from both sides are eliminated at the smaller amount and the smaller share, so that the balance always holds; what the sides differ
by stays in the group and is reported (C32). Result eliminated against equity (dividends) moves from *årets resultat* to *övrigt
eget kapital*. Group contributions leave the result in the mapping itself; owner contributions are part of the shares' book value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from pipeline import text
from pipeline.config import Municipality, Occasion, Unit
from pipeline.merge import translation
from pipeline.merge.accounts import Elimination, with_sums
from pipeline.merge.eliminations import ROWS, company_gaps, eliminated, gone_before_the_end, journal
from pipeline.model import Dataset, Figure, Gaps, Origin, Problem, Severity, united
from pipeline.schemas.group import KONCERNJUSTERINGAR
from pipeline.schemas.statements import BOLAG_BR, BOLAG_RR, BR, RR
from pipeline.units import Owner

Figures = dict[str, Figure]
_SOURCES: Final = frozenset(row.id for row in (*BOLAG_RR, *BOLAG_BR) if row.kind != "group")
_WHOLE: Final = 100  # per cent
_ASSETS: Final = frozenset("ABC")  # what the rows of assets begin with
ADJUSTED: Final = "just"
"""The column of the workpaper with what is moved between the group's rows, where anything is."""


@dataclass(frozen=True, slots=True)
class Remap:
    """One line of the re-mapping: a row of ÅRL, the row of LKBR it goes to, and with what factor."""

    source: str
    target: str
    factor: Figure


def mapping(municipality: Municipality) -> tuple[tuple[Remap, ...], tuple[Problem, ...]]:
    """Return the re-mapping ÅRL to LKBR, the municipality's own when it has one, and what is wrong with the table."""
    tax = municipality.settings.deferred_tax / 100
    factors = {
        "1": Figure.const(1, "hela beloppet"),
        "-1": Figure.const(-1, "ombytt tecken"),
        "skatt": Figure.const(tax, "uppskjuten skatt"),
        "eget": Figure.const(1 - tax, "andel eget kapital efter uppskjuten skatt"),
        "-eget": Figure.const(tax - 1, "andel eget kapital efter uppskjuten skatt, ombytt tecken"),
    }
    remaps: list[Remap] = []
    lines, wrong = translation.lines(municipality.folder)
    problems = list(wrong)
    for line in lines:
        source, target, factor = line.source, line.target, line.factor
        if source in _SOURCES and target in ROWS and factor in factors:
            remaps.append(Remap(source, target, factors[factor]))
        else:
            problems.append(
                Problem(
                    Severity.ERROR,
                    "KONF",
                    f"Raden {source};{target};{factor} kan inte användas.",
                    f"Faktorn är någon av {', '.join(factors)} och raden en rad i kommunens räkningar.",
                    None,
                    Origin(translation.FILE, f"rad {line.number}"),
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
            row: Figure.missing(label=f"{unit.name} har inte lämnat uppgiften", gaps=gaps) for row in ROWS
        }
    share = Figure.const(
        unit.share / 100, f"ägarandel {format(unit.share.normalize(), 'f').replace('.', ',')} %"
    )
    parts: dict[str, list[Figure]] = {row: [] for row in ROWS}
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
    gone = gone_before_the_end(municipality, occasion)
    gaps = {unit.id: company_gaps(dataset, unit.id, gone=unit.id in gone) for unit in every}
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
            row.id: figures[f"{kind}/{row.id}/kommun/utfall"]
            for kind, rows in (("rr", RR), ("br", BR))
            for row in rows
            if row.id in ROWS or row.computed
        }
    }
    columns |= {
        unit.id: remapped(figures, unit, lines, gaps[unit.id], gone=unit.id in gone) for unit in every
    }
    workpaper: Figures = {}
    for name, values in columns.items():
        rows = with_sums(RR, values) | with_sums(BR, values)
        workpaper |= {f"konc/{row}/{name}": figure for row, figure in rows.items()}
    moved = _adjustments(dataset) if municipality.group_mode(occasion) == "räknas fram" else {}
    adjusted = with_sums(RR, moved) | with_sums(BR, moved) if moved else {}
    for row, figure in (with_sums(RR, elim) | with_sums(BR, elim)).items():
        workpaper[f"konc_bolag/{row}"] = Figure.across(workpaper[f"konc/{row}/{unit.id}"] for unit in every)
        total = Figure.across(workpaper[f"konc/{row}/{name}"] for name in columns)
        workpaper[f"konc/{row}/summa"] = total
        workpaper[f"konc/{row}/elim"] = figure
        workpaper[f"konc/{row}/koncern"] = total + figure
        if adjusted:
            workpaper[f"konc/{row}/{ADJUSTED}"] = adjusted[row]
            workpaper[f"konc/{row}/koncern"] = Figure.total((total, figure, adjusted[row]))
    return workpaper | _printed(workpaper, dataset, municipality, occasion), pairs, (*problems, *wrong)


def _adjustments(dataset: Dataset) -> Figures:
    """Return what the sheet Koncernjusteringar adds to each row of the group; nothing when it is empty.

    The amount is added to one row, and the other changes so that the balance holds; what changes the result changes *årets resultat* too.
    """
    parts: dict[str, list[Figure]] = {row: [] for row in ROWS}
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
    return {row: Figure.total(terms) if terms else zero for row, terms in parts.items()}


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
    unknown = {row: dealings for row in ROWS if row != "G22" and dealings} | ({"G22": given} if given else {})
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
