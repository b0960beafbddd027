"""Runs the rules that can run."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.model import Problem
from pipeline.rules import RULES, Context


class RuleFault(RuntimeError):
    """A rule broke: our fault, not the data's. The message names the rule."""


def validate(context: Context, read_problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return what the rules find."""
    _ = read_problems
    return tuple(problem for rule in RULES for problem in rule.check(context))
