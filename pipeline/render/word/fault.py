"""What is wrong with a Word template, said in Swedish with the place of the fault."""

from __future__ import annotations

from typing import Final

from pipeline.render.templates import TemplateFault

_UNNAMED: Final = "Wordmallen: "


def fault(what: str, hint: str = "") -> TemplateFault:
    """Return the exception for a template a municipality has to mend: what is wrong, then what to do."""
    return TemplateFault(f"{_UNNAMED}{what}." + (f" {hint}" if hint else ""))


def named(error: TemplateFault, name: str) -> TemplateFault:
    """Return the exception with the template's name in the sentence."""
    words = str(error)
    found = words.removeprefix(_UNNAMED)
    return TemplateFault(words if found == words else f"Wordmallen {name}: {found}")
