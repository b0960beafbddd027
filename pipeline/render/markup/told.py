"""What is wrong with a tag of a template, in Swedish: jinja2's own words are English and stay in the cause of the fault."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from jinja2 import TemplateAssertionError, TemplateNotFound, UndefinedError
from jinja2.exceptions import SecurityError, TemplateError

UNFILLED: Final = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What filling a template may raise when the template is at fault."""
TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_CLOSE: Final = ("endif", "endfor", "endblock", "endmacro", "endcall", "endfilter")
_OPEN: Final = tuple(word.removeprefix("end") for word in _CLOSE)
_END: Final = "end of template"
_OTHER_END: Final = "unknown tag 'end"  # that of another tag than the one that is open
_SHOWN: Final = 120  # characters of a line
_QUOTED: Final = re.compile(r"'([^']+)'")


def told(error: Exception, line: str, where: str) -> str:
    """Return what is wrong with a tag, and what to do: ``line`` is what stands where jinja2 was, ``where`` says where that is."""
    names = _QUOTED.findall(str(error))
    tagged = named(next((tag for tag in TAG.findall(line) if any(name in tag for name in names)), ""))
    if isinstance(error, TemplateNotFound):
        return f"använder mallen ”{error.message}”, som inte finns, {where}. Rätta namnet."
    if isinstance(error, SecurityError):
        return f"har {tagged}, som inte är tillåten, {where}. Ta bort taggen."
    if isinstance(error, UndefinedError | TemplateAssertionError) and names:
        return f"använder i {tagged} ordet ”{names[-1]}”, som inte finns, {where}. Rätta ordet."
    if isinstance(error, TemplateError):
        hint = "Kontrollera klamrarna, och att varje for har sitt endfor och varje if sitt endif."
        return f"har {tagged}, som inte går att läsa, {where}. {hint}"
    return f"har {tagged}, som inte går att fylla, {where}. Jämför med grundmallen."


def told_in(error: Exception, lines: Sequence[str], number: int) -> tuple[int, str]:
    """Return on which line of a text template what is wrong, and that in words; ``number`` is where jinja2 was, 0 when nobody knows."""
    tag, ended = "", any(said in str(error) for said in (_END, _OTHER_END))
    if ended:
        number, tag = unclosed(lines if _END in str(error) else lines[: max(number, 1)])
    line = next(iter(lines[max(number - 1, 0) : number]), "").strip()
    where = f"på rad {number} (”{line[:_SHOWN]}”)" if number else "någonstans"
    return number, told_unclosed(tag, where) if ended else told(error, line, where)


def unclosed(lines: Sequence[str]) -> tuple[int, str]:
    """Return the line and the tag of the last tag that nothing closes; the last line when each is closed."""
    still_open: list[tuple[int, str]] = []
    for number, line in enumerate(lines, 1):
        for tag in TAG.findall(line):
            word = next(iter(re.findall(r"\w+", tag)), "")
            if tag.startswith("{%") and word in _OPEN:
                still_open.append((number, tag))
            elif still_open and word == _closing(still_open[-1][1]):
                still_open.pop()
    return still_open[-1] if still_open else (len(lines), "")


def told_unclosed(tag: str, where: str) -> str:
    """Return what is wrong with a tag that nothing closes, and what to do."""
    end = _closing(tag) if tag else _CLOSE[0]
    ends = "endfor eller endif" if end in _CLOSE[:2] else end
    return f"har {named(tag)}, som inte avslutas, {where}. Lägg till {ends} där det ska sluta."


def _closing(tag: str) -> str:
    """Return the word that closes a tag."""
    return f"end{next(iter(re.findall('[a-z]+', tag)), '')}"


def named(tag: str) -> str:
    """Return how a message names a tag that may be unknown."""
    return f"taggen {tag}" if tag else "en tagg"
