"""What a unit's own accounts add to the group, by place: a bolag's through the translation, others' row by row (LKBR 12 kap., RKR R16).

By the proportional method that is the municipality's share of every row. By the full method it is all of every row but equity, of which the
municipality's share stays on its rows; the rest of equity and of the result is the minority's, each a term of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pipeline.config import Municipality
from pipeline.merge import translation
from pipeline.merge.accounts import with_sums
from pipeline.model import Dataset, Figure, Gaps, Origin, Problem, Severity, State
from pipeline.schemas.lkbr import OUTCOME, SHEETS
from pipeline.schemas.own_units import OWN
from pipeline.schemas.places import DEBTS, LAW_ROWS, RESULT, Place, Places
from pipeline.schemas.statements import BOLAG_BR, BOLAG_RR, BR, RR
from pipeline.tables import Col
from pipeline.units import Unit

Figures = dict[str, Figure]
EQUITY: Final = frozenset({"D1", "D21", "D22", "D3"})
_SOURCES: Final = frozenset(row.id for row in (*BOLAG_RR, *BOLAG_BR) if row.kind != "group")
NOTHING: Final = Figure.const(0, "ingen post", "tkr")


@dataclass(frozen=True, slots=True)
class Remap:
    """One line of the re-mapping: a row of ÅRL, the place that it goes to, and with what factor."""

    source: str
    target: Place
    factor: Figure


@dataclass(frozen=True, slots=True)
class Group:
    """How the units of a group are taken in: the places, those with a column in the workpaper beside the law's rows, and the re-mapping."""

    places: Places
    apart: Mapping[str, Place]
    lines: tuple[Remap, ...]

    def summed(self, values: Mapping[str, Figure]) -> Figures:
        """Return every row of RR and BR with its sums, and the places apart."""
        added: dict[str, list[Figure]] = {}
        for key, place in self.apart.items():
            if place.adds:
                added.setdefault(f"{place.law}+", []).append(values[key])
        whole = {**values, **{key: Figure.total(terms) for key, terms in added.items()}}
        return with_sums(RR, whole) | with_sums(BR, whole) | {key: values[key] for key in self.apart}

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the rows of the law that are no sums, and the places apart."""
        return tuple(dict.fromkeys((*LAW_ROWS, *self.apart)))


def group_of(
    municipality: Municipality, places: Places, units: Iterable[Unit]
) -> tuple[Group, tuple[Problem, ...]]:
    """Return how some units are taken in, and what is wrong with the municipality's translation (KONF)."""
    lines, problems = mapping(municipality, places)
    apart = [place for place in places.every() if place.adds]
    apart += [line.target for line in lines if line.target.own]
    if places.shared:
        apart += [places.minority(RESULT), places.minority(DEBTS)]
    if any(unit.form == "lkbr" for unit in units):
        apart += places.every()
    return Group(places, {place.key: place for place in apart}, lines), problems


def mapping(
    municipality: Municipality, places: Places | None = None
) -> tuple[tuple[Remap, ...], tuple[Problem, ...]]:
    """Return the re-mapping ÅRL to LKBR, the municipality's own when it has one, and what is wrong with the table."""
    places = places or Places()
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
        place = places.named(line.target)
        if line.source in _SOURCES and place and line.factor in factors:
            remaps.append(Remap(line.source, place, factors[line.factor]))
        else:
            problems.append(
                Problem(
                    Severity.ERROR,
                    "KONF",
                    f"Raden {line.source};{line.target};{line.factor} kan inte användas.",
                    f"Faktorn är någon av {', '.join(factors)} och raden en rad i kommunens räkningar.",
                    None,
                    Origin(translation.FILE, f"rad {line.number}"),
                )
            )
    return tuple(remaps), tuple(problems)


def taken_in(
    figures: Mapping[str, Figure], dataset: Dataset, unit: Unit, group: Group, gaps: Gaps, *, gone: bool
) -> Figures:
    """Return what a unit adds to each place of the group, tkr; missing when there are gaps.

    One that is ``gone`` before the year ends has its result till then and no balance: what it earned is part of årets resultat, and has left
    övrigt eget kapital with it.
    """
    if gaps:
        absent = Figure.missing(label=f"{unit.name} har inte lämnat uppgiften", gaps=gaps)
        return dict.fromkeys(group.keys, absent)
    parts = (
        _by_row(figures, dataset, unit, group) if unit.form == "lkbr" else _translated(figures, unit, group)
    )
    if gone:
        parts = {key: terms if _law(key, group).startswith("R") else [] for key, terms in parts.items()}
    whole = {key: Figure.total(terms) if terms else NOTHING for key, terms in parts.items()}
    values = {
        key: _part(figure, unit.share if _law(key, group) in EQUITY else unit.taken_in, "ägarandel")
        for key, figure in whole.items()
    }
    if unit.minority:
        sums = group.summed(whole)
        for of, theirs in ((RESULT, -sums["R12"]), (DEBTS, sums["D"])):
            key = group.places.minority(of).key
            values[key] = Figure.total((values[key], _part(theirs, unit.minority, "minoritetens andel")))
    if not gone:
        return values
    result = group.summed(values)["R12"]
    return values | {"D1": result, "D3": -result}


def percent(share: Decimal, what: str) -> Figure:
    """Return a share in per cent as a factor: ``ägarandel 60 %``."""
    return Figure.const(share / 100, f"{what} {format(share.normalize(), 'f').replace('.', ',')} %")


def _part(figure: Figure, share: Decimal, what: str) -> Figure:
    return figure if share == 100 or figure is NOTHING else figure.times(percent(share, what))  # noqa: PLR2004 - per cent


def _law(key: str, group: Group) -> str:
    place = group.apart.get(key)
    return place.law if place else key


def _translated(figures: Mapping[str, Figure], unit: Unit, group: Group) -> dict[str, list[Figure]]:
    """Return a bolag's rows of ÅRL by the places that they go to; what has an own row to itself is part of its law row too."""
    parts: dict[str, list[Figure]] = {key: [] for key in group.keys}
    for line in group.lines:
        kind = "bolag_rr" if line.source.startswith("I") else "bolag_br"
        figure = figures[f"{kind}/{line.source}/{unit.id}/utfall"]
        if figure.value != 0:
            term = figure if line.factor.value == 1 else figure.times(line.factor)
            for key in _both(line.target):
                parts[key].append(term)
    return parts


def _both(place: Place) -> tuple[str, ...]:
    return (place.key,) if place.adds or not place.own else (place.law, place.own)


def _by_row(
    figures: Mapping[str, Figure], dataset: Dataset, unit: Unit, group: Group
) -> dict[str, list[Figure]]:
    """Return what a unit hands in on the municipality's rows: law row by law row, and own row by own row."""
    parts: dict[str, list[Figure]] = {}
    for key in group.keys:
        place = group.apart.get(key)
        if place is None:
            sheet = SHEETS["rr" if key.startswith("R") else "br"]
            figure = figures[f"{sheet}/{key}/{unit.id}/utfall"]
        else:
            figure = own_cell(dataset, group.places, place.own, SHEETS, unit.id)
        nothing = figure.value == 0 or figure.state is State.NOT_APPLICABLE
        parts[key] = [] if nothing else [figure]
    return parts


def own_cell(
    dataset: Dataset, places: Places, own: str, sheets: Mapping[str, str] | None = None, unit: str = ""
) -> Figure:
    """Return what is typed on an own row, with the sign of what the row means: by the municipality, or by a ``unit`` on other ``sheets``."""
    if own not in places.lines:
        return NOTHING
    table, line = places.lines[own]
    sheet = sheets[table.id] if sheets else table.id
    field = OUTCOME if sheets else next((one.id for one in table.columns if _of_the_year(one)), "")
    row = next((row for row in dataset.of(f"{OWN}{sheet}", unit or None) if row.key == line.id), None)
    if row is None or field not in row.values:
        return NOTHING
    figure = row.figure(field)
    if not figure.known and line.meaning and line.meaning.of in {RESULT, DEBTS}:
        return NOTHING  # a tax or a minority that it has not
    return -figure if line.meaning and line.meaning.negative else figure


def _of_the_year(column: Col) -> bool:
    meaning = column.meaning
    return meaning is not None and (meaning.of, meaning.years, meaning.day) == ("kommun", (0, 0), None)
