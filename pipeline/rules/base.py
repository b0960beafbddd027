"""What a rule is: a code, a reason and a function from everything known to what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from pipeline.config import Municipality, Occasion, Unit
from pipeline.merge import Accounts
from pipeline.model import Dataset, Problem, Severity


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a rule may look at: what was delivered, what it adds up to, whose it is and for what occasion.

    ``related`` are the other occasions that this one reads, by id.
    """

    dataset: Dataset
    accounts: Accounts
    municipality: Municipality
    occasion: Occasion
    related: Mapping[str, Context] = field(default_factory=dict)

    def other(self, kind: str) -> Context | None:
        """Return the occasion of a kind that this one reads; None when there is none."""
        return next((found for found in self.related.values() if found.occasion.kind == kind), None)

    def units(self, *kinds: str) -> tuple[Unit, ...]:
        """Return the units of some kinds that there are in the occasion's year."""
        return self.municipality.of_kind(*kinds, year=self.occasion.year)


Check = Callable[[Context], Iterable[Problem]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A control of domain.md section 5, told in Swedish.

    ``needs`` are keys of the sheets whose rows it reads: it waits for a unit that has errors there. ``whole`` says that it looks at
    several units together and so waits altogether when one of them does. ``kinds`` are the kinds of occasion it is for, empty for
    all. ``cells`` says that it judges one cell at a time, so that sums which rest on a faulty one follow from it. ``source`` is the law, recommendation or convention behind it.
    ``check`` returns problems; their code and severity are set by ``validate`` from the rule and the settings.
    """

    code: str
    title: str
    severity: Severity
    source: str
    explanation: str
    example: str
    needs: tuple[str, ...]
    check: Check
    whole: bool = False
    kinds: tuple[str, ...] = ("bokslut",)
    cells: bool = False


def rule(
    code: str,
    title: str,
    source: str,
    explanation: str,
    example: str,
    needs: tuple[str, ...],
    *,
    severity: Severity = Severity.ERROR,
    whole: bool = False,
    kinds: tuple[str, ...] = ("bokslut",),
    cells: bool = False,
) -> Callable[[Check], Rule]:
    """Return what makes a rule of the function that checks it: the declaration stands above the function."""

    def declared(check: Check) -> Rule:
        return Rule(code, title, severity, source, explanation, example, needs, check, whole, kinds, cells)

    return declared


interim_rule: Final = partial(rule, kinds=("delar",))
plan_rule: Final = partial(rule, kinds=("vip",))
quality_rule: Final = partial(rule, kinds=("kvalitet",))
control_rule: Final = partial(rule, kinds=("internkontroll",))
"""A rule for one kind of occasion."""
