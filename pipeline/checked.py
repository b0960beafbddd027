"""What is known of an occasion once it is read, merged and validated: what the later stages work on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.config import Municipality, Occasion
from pipeline.merge import Accounts, few_answers, one_series
from pipeline.merge.borrowed import lent
from pipeline.model import Dataset, Delivery, Problem, Severity
from pipeline.rules import Context

if TYPE_CHECKING:
    from pipeline.reports import Source


@dataclass(frozen=True, slots=True)
class Target:
    """One occasion of one municipality: what a command works on."""

    municipality: Municipality
    occasion: Occasion

    @property
    def folder(self) -> Path:
        """Return the folder with the occasion's deliveries."""
        return self.municipality.folder / self.occasion.id


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of an occasion after reading, merging and validating it."""

    target: Target
    dataset: Dataset
    accounts: Accounts
    problems: tuple[Problem, ...]
    related: Mapping[str, Checked] = field(default_factory=dict)
    """The other occasions that this one reads, by id."""

    @property
    def context(self) -> Context:
        """Return what rules look at."""
        target = self.target
        related = {key: one.context for key, one in self.related.items()}
        return Context(self.dataset, self.accounts, target.municipality, target.occasion, related)

    @property
    def source(self) -> Source:
        """Return what reports are built from."""
        from pipeline.reports import Source  # noqa: PLC0415 - heavy only when building

        target = self.target
        related = {}
        for key, one in self.related.items():
            there = one.source
            seen = lent(there.dataset, there.occasion, target.occasion)
            related[key] = replace(there, dataset=seen)
        return Source(self.shown, self.accounts, target.municipality, target.occasion, related)

    @property
    def shown(self) -> Dataset:
        """Return what was delivered as reports and published values may have it: each measure once, and no result of too few answers."""
        municipality, occasion = self.target.municipality, self.target.occasion
        earlier = dict(enumerate(reversed(occasion.history), 1)) | {1: occasion.previous}
        related = tuple(one.dataset for one in self.related.values())
        fewest = municipality.settings.fewest_answers
        return one_series.joined(few_answers.shown(self.dataset, fewest, related, earlier))

    @property
    def deliveries(self) -> tuple[Delivery, ...]:
        """Return every file that was read, those of related occasions last, each once."""
        every = [
            *self.dataset.deliveries,
            *(item for one in self.related.values() for item in one.deliveries),
        ]
        return tuple({item.path: item for item in every}.values())

    @property
    def errors(self) -> int:
        """Return the number of errors."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)
