"""What is wrong with a tag of a template, in Swedish: jinja2's own words are English and stay in the cause of the fault."""

from __future__ import annotations

import re
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


def named(tag: str) -> str:
    """Return how a message names a tag that may be unknown."""
    return f"taggen {tag}" if tag else "en tagg"
