"""What a rule is: a code, a reason and a function from everything known to what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from pipeline.checked import Checked
from pipeline.model import Problem, Severity

Context = Checked
"""What a rule looks at: an occasion as it was handed in, and what it adds up to."""
Problems = Iterator[Problem]
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
forecast_rule: Final = partial(rule, kinds=("delar", "prognos", "manad"))
measure_rule: Final = partial(rule, kinds=("delar", "prognos", "manad", "atgarder"))
plan_rule: Final = partial(rule, kinds=("vip",))
quality_rule: Final = partial(rule, kinds=("kvalitet",))
control_rule: Final = partial(rule, kinds=("internkontroll",))
"""A rule for one kind of occasion, or for those with a forecast or with åtgärder."""
