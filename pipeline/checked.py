"""An occasion with all that is known of it, once it is read and merged: what rules judge, reports are made of and publishing writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self, TypeVar, cast

from pipeline.config import Municipality, Occasion, Unit
from pipeline.folders import within
from pipeline.merge import Accounts, few_answers, one_series, reorganised
from pipeline.merge.borrowed import lent
from pipeline.merge.own_lines import with_units
from pipeline.model import Dataset, Delivery, Problem, Severity, State
from pipeline.tables import GroupMode, Structure

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Target:
    """One occasion of one municipality: what a command works on."""

    municipality: Municipality
    occasion: Occasion

    @property
    def folder(self) -> Path:
        """Return the folder with the occasion's deliveries."""
        return within(self.municipality.folder, self.occasion.id)


@dataclass(frozen=True, slots=True)
class Checked:
    """What was delivered for an occasion, what it adds up to, whose it is, and what is wrong with it.

    ``related`` are the other occasions that this one reads, by id. ``waiting`` are the tables whose structure is at fault: no rule judges
    their figures. ``unmeant`` is what the rule at hand has asked for that no own row means, with its label. Rules see it as it is, before there are any ``problems``; reports and
    published values see it as it may be :attr:`shown`.
    """

    dataset: Dataset
    accounts: Accounts
    municipality: Municipality
    occasion: Occasion
    related: Mapping[str, Self] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    waiting: frozenset[str] = frozenset()
    unmeant: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    _made: dict[Any, object] = field(default_factory=dict, init=False, compare=False, repr=False)

    def once(self, make: Callable[[Self], T]) -> T:
        """Return what a function makes of the occasion; it is made when it is first asked for."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("T", self._made[make])

    def other(self, kind: str) -> Self | None:
        """Return the occasion of a kind that this one reads; None when there is none."""
        return next((there for there in self.related.values() if there.occasion.kind == kind), None)

    def units(self, *kinds: str) -> tuple[Unit, ...]:
        """Return the units of some kinds that there are in the occasion's year."""
        return self.municipality.of_kind(*kinds, during=self.occasion)

    def accountable(self, *kinds: str) -> tuple[Unit, ...]:
        """Return the units of some kinds that have rows of their own in driftredovisningen, or should have had.

        One whose every verksamhet is told elsewhere has none; one that was there only last year may still have.
        """
        whole = {unit.id: f"drift/{unit.id}/summa/netto" for unit in self.municipality.of_kind(*kinds)}
        told = {
            unit
            for unit, key in whole.items()
            if (figure := self.accounts.figures.get(key))
            and (figure.state is not State.NOT_APPLICABLE or figure.args)
        }
        return tuple(unit for unit in self.municipality.of_kind(*kinds) if unit.id in told)

    def delivering(self, sheet: str, *kinds: str) -> tuple[Unit, ...]:
        """Return the units of some kinds that have handed in a sheet."""
        return tuple(unit for unit in self.units(*kinds) if self.dataset.of(sheet, unit.id))

    @property
    def structure(self) -> Structure:
        """Return the municipality's own tables, rows and columns in the occasion's year, and those that units have made themselves.

        A line that stands for several units is a line for each.
        """
        return self.once(_structure)

    @property
    def group_mode(self) -> GroupMode:
        """Return how the municipality's group is made: reckoned, typed or not printed."""
        return self.municipality.group_mode(self.occasion)

    @property
    def prints_group(self) -> bool:
        """Tell whether the reports have figures of the group."""
        return self.group_mode != "trycks inte"

    @property
    def entities(self) -> tuple[str, ...]:
        """Return what there are accounts of: kommun, and koncern where its figures are printed."""
        return ("kommun", "koncern") if self.prints_group else ("kommun",)

    @property
    def shown(self) -> Self:
        """Return the occasion as reports and published values may have it.

        Each measure stands once, no result rests on too few answers, what other occasions lend says what time it is about, and units and
        verksamheter that were there for a part of the time say so.
        """
        occasion, fewest = self.occasion, self.municipality.settings.fewest_answers
        earlier = dict(enumerate(reversed(occasion.history), 1)) | {1: occasion.previous}
        read = tuple(there.dataset for there in self.related.values())
        related = {}
        for key, there in self.related.items():
            seen = there.shown
            related[key] = replace(seen, dataset=lent(seen.dataset, there.occasion, occasion))
        dataset = one_series.joined(few_answers.shown(self.dataset, fewest, read, earlier))
        drift = reorganised.Operation.of(self.dataset, self.municipality, occasion)
        municipality = reorganised.dated(self.municipality, occasion, drift.whole() if drift else ())
        if drift:
            dataset = reorganised.as_printed(replace(drift, dataset=dataset))
        return replace(self, dataset=dataset, municipality=municipality, related=related)

    @property
    def deliveries(self) -> tuple[Delivery, ...]:
        """Return every file that was read, those of related occasions last, each once."""
        every = [
            *self.dataset.deliveries,
            *(item for there in self.related.values() for item in there.deliveries),
        ]
        return tuple({item.path: item for item in every}.values())

    @property
    def errors(self) -> int:
        """Return the number of errors."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)


def _structure(checked: Checked) -> Structure:
    written = checked.municipality.structure.at(checked.occasion.year, checked.occasion.kind)
    return with_units(written, checked.dataset, checked.municipality, checked.occasion)
