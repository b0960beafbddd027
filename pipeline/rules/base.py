"""What a rule is: a code, a reason and a function from everything known to what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from pipeline.config import Municipality, Occasion
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
    check: Callable[[Context], Iterable[Problem]]
    whole: bool = False
    kinds: tuple[str, ...] = ("bokslut",)
    cells: bool = False
