"""What a rule is: a code, a reason and a function from everything known to what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pipeline.config import Municipality, Occasion
from pipeline.merge import Accounts
from pipeline.model import Dataset, Problem, Severity


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a rule may look at: what was delivered, what it adds up to, whose it is and for what occasion."""

    dataset: Dataset
    accounts: Accounts
    municipality: Municipality
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Rule:
    """A control of domain.md section 5, told in Swedish.

    ``needs`` are keys of the sheets whose rows it reads: it waits for a unit that has errors there. ``whole`` says that it looks at
    several units together and so waits altogether when one of them does. ``source`` is the law, recommendation or convention behind it.
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
