"""Runs the rules that can run: a rule waits for the units whose sheets could not be read without errors.

Rules return problems without a code; here they get the rule's code, its severity (or the municipality's own, ``allvar``),
and the unit that handed in the file. What the municipality has accepted with an explanation becomes an upplysning (``acceptance``);
a difference is told where it can be mended (``blame``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from pipeline.acceptance import Acceptances
from pipeline.blame import blamed, deliverer, doubted
from pipeline.model import Problem, Severity
from pipeline.read.cells import tab_of
from pipeline.read.foreign import CODE as FOREIGN
from pipeline.read.titles import plain
from pipeline.rules import RULES, Context, Rule
from pipeline.rules.lookup import central
from pipeline.schemas import asked, forms_for
from pipeline.schemas.base import ExcelForm
from pipeline.schemas.own import sheet_key
from pipeline.structure.rules import RULES as STRUCTURE_RULES
from pipeline.text import join_words

_READING: Final = ("FIL", "CELL")
_RECKONED: Final = (
    "CELL10"  # a computed cell that was overwritten: what it is reckoned from was read, and is used
)
_GROUP: Final = frozenset(
    {"rr", "br", "bolag_rr", "bolag_br", "lkbr_rr", "lkbr_br", "mellanhavanden"}
)  # what the group is made of
Blocked = frozenset[tuple[str, str]]
"""Units and sheets whose rows cannot be trusted."""


class RuleFault(Exception):  # noqa: N818 - our fault, told as a sentence
    """A rule broke. That is a fault of the program, not of the data; the message names the rule."""


def validate(context: Context, read_problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return what the rules find, and an upplysning for each rule that waits for somebody.

    ``read_problems`` are what reading found; where the forms are another municipality's (FIL7), no rule is run. Raises :class:`RuleFault` when a rule itself breaks.
    """
    read_problems = tuple(read_problems)
    accepted = Acceptances(
        context, (*(rule.code for rule in RULES), *(rule.code for rule in STRUCTURE_RULES))
    )
    if any(problem.code == FOREIGN for problem in read_problems):
        return tuple(accepted.faults())  # all else would only follow from it
    blocked = _blocked(context, read_problems)
    absent = _absent(context)
    found: list[Problem] = []
    ran: list[Rule] = []
    for rule in RULES:
        if context.occasion.kind in rule.kinds or not rule.kinds:
            context.unmeant.clear()
            told = tuple(_run(rule, context, blocked, absent, accepted))
            found += (*told, *_unmeant(rule, context))
            if not any(problem.waits_for for problem in told):
                ran.append(rule)
    found += accepted.faults(ran)
    return blamed(context, found, doubted(found, (rule.code for rule in RULES if rule.cells)))


def _run(
    rule: Rule, context: Context, blocked: Blocked, absent: Blocked, accepted: Acceptances
) -> Iterator[Problem]:
    """Yield what a rule finds about the units it need not wait for, and whom it waits for."""
    missing = blocked | absent if rule.whole else blocked
    waiting = {unit for unit, sheet in missing if sheet in rule.needs}
    found: list[Problem] = []
    if not (waiting and rule.whole):
        group = {unit for unit, sheet in blocked if sheet in _GROUP}
        for problem in _checked(rule, context):
            if problem.unit == "koncern" and group and not _printed(problem):
                waiting |= group
                continue
            finished = _finished(problem, rule, context, accepted)
            if finished.unit not in waiting:
                found.append(finished)
    if waiting:
        yield _waits(rule, sorted(waiting), context)
    yield from found


def _unmeant(rule: Rule, context: Context) -> Iterator[Problem]:
    """Yield that a rule could not run wholly, since the municipality's own notes have no rows that mean what it needs."""
    if context.unmeant:
        rows = join_words([f"{key} ({label.lower()})" for key, label in context.unmeant.items()])
        message = f"{rule.code} kunde inte prövas fullt ut: ingen rad i kommunens egna noter betyder {rows}."
        hint = f"Kontrollen är ”{rule.title}”. Har noten en sådan rad skrivs lagraden i kolumnen Betyder på fliken Rader."
        yield Problem(Severity.INFO, rule.code, message, hint)


def _checked(rule: Rule, context: Context) -> tuple[Problem, ...]:
    try:
        return tuple(rule.check(context))
    except Exception as error:
        raise RuleFault(f"Kontrollen {rule.code} ”{rule.title}” gick inte att köra: {error!r}") from error


def _printed(problem: Problem) -> bool:
    """Tell whether a problem is about something published earlier, which no delivery can disturb."""
    return problem.origin is not None and problem.origin.published


def _waits(rule: Rule, units: Iterable[str], context: Context) -> Problem:
    whom = join_words([unit.called if (unit := context.municipality.unit(key)) else key for key in units])
    return Problem(
        Severity.INFO,
        rule.code,
        f"{rule.code} väntar på {whom}.",
        f"Kontrollen ”{rule.title}” körs när uppgifterna har kommit in utan fel.",
        waits_for=whom,
    )


def _finished(problem: Problem, rule: Rule, context: Context, accepted: Acceptances) -> Problem:
    """Return a rule's problem with its code, severity and unit, and with the explanation when it is accepted."""
    scope = problem.unit or ""
    unit = deliverer(context, problem.origin) or (scope if context.municipality.unit(scope) else None)
    severity, message, paste = problem.severity, problem.message, ""
    if severity is Severity.ERROR:
        severity = accepted.severity(rule.code, problem.origin, rule.severity)
    words = (
        accepted.reason(rule.code, _scopes(scope, unit, context), problem.origin)
        if severity is not Severity.INFO
        else ""
    )
    if words:
        severity, message = Severity.INFO, f"{message} Godtaget: {words}"
    if severity is Severity.ERROR:
        paste = accepted.paste(rule.code, problem.origin)
    return replace(problem, code=rule.code, severity=severity, message=message, unit=unit, accept=paste)


def _scopes(scope: str, unit: str | None, context: Context) -> tuple[str, ...]:
    """Return whose a problem is; what the central unit hands in about itself is also the municipality's."""
    own = unit is not None and scope == unit == central(context)
    return (scope, *((unit,) if unit else ()), *(("kommun",) if own else ()))


def _forms(context: Context) -> Iterator[tuple[str, ExcelForm]]:
    for unit in context.municipality.units:
        if unit.active(context.occasion):
            for form in forms_for(context.occasion.kind, unit.fills_in_as):
                if isinstance(form, ExcelForm):
                    yield unit.id, asked(form, context.municipality, context.occasion, unit.id)


def _blocked(context: Context, problems: Iterable[Problem]) -> Blocked:
    """Return the sheets in which reading found errors, and those of tables that wait for their structure.

    An error in a workbook as a whole concerns all its sheets.
    """
    waiting = {sheet_key(context.structure, key) for key in context.waiting}
    wrong = [
        problem
        for problem in problems
        if problem.severity is Severity.ERROR
        and problem.code.startswith(_READING)
        and problem.code != _RECKONED
        and problem.origin
    ]
    found: set[tuple[str, str]] = set()
    for unit, form in _forms(context):
        found |= {(unit, sheet.key) for sheet in form.sheets if sheet.key in waiting}
        for problem in wrong:
            if problem.origin is None or deliverer(context, problem.origin) != unit:
                continue
            if not problem.origin.file.lower().endswith((".xlsx", ".xlsm", ".xls")):
                continue
            tab = plain(tab_of(problem.origin.place))
            found |= {
                (unit, sheet.key) for sheet in form.sheets if not tab or tab in map(plain, sheet.titles)
            }
    return frozenset(found)


def _absent(context: Context) -> Blocked:
    """Return the sheets that were not delivered at all."""
    there = {(one.unit, one.form) for one in context.dataset.deliveries}
    return frozenset(
        (unit, sheet.key)
        for unit, form in _forms(context)
        if (unit, form.key) not in there
        for sheet in form.sheets
    )
