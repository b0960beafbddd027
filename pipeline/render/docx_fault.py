"""What is wrong with a Word template, said in Swedish with the place of the fault."""

from __future__ import annotations

from typing import Final

from pipeline.render.templates import TemplateFault

NAME: Final = "docx/rapport.docx"


def fault(what: str, hint: str = "") -> TemplateFault:
    """Return the exception for a template a municipality has to mend: what is wrong, then what to do."""
    return TemplateFault(f"Wordmallen {NAME}: {what}." + (f" {hint}" if hint else ""))
