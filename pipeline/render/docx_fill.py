"""Filling a part of the template: docxtpl's tags, jinja2's sandbox, and faults told with their place."""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping
from typing import Final

from docxtpl.template import DocxTemplate
from jinja2 import StrictUndefined, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

from pipeline.render.docx_fault import fault

_TAGS: Final = re.compile(r"<[^>]+>")
_LINES: Final = 3


def tree(data: bytes) -> etree._Element:
    """Return a part as a tree; no entity is resolved."""
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))


def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)


def rendered(source: str, context: Mapping[str, object], what: str) -> str:
    """Return a part with its tags filled; each paragraph is a line, so that a fault can be told where it stands."""
    tags = DocxTemplate.__new__(DocxTemplate)
    lines = re.sub(r"<w:(p|sdt)([ >])", r"\n<w:\1\2", tags.patch_xml(source))
    try:
        return _environment().from_string(lines).render(context)
    except UndefinedError as error:
        raise fault(
            f"{what} använder ett ord som inte finns ({_said(error)}) vid ”{_near(lines, _line(error))}”",
            "Rätta ordet inom klamrarna.",
        ) from error
    except TemplateSyntaxError as error:
        raise fault(
            f"{what} har en tagg som inte går att läsa ({_said(error)}) vid ”{_near(lines, error.lineno)}”",
            "Kontrollera klamrar, for/endfor och if/endif.",
        ) from error
    except SecurityError as error:
        raise fault(
            f"{what} har en tagg som inte är tillåten vid ”{_near(lines, _line(error))}”", "Ta bort taggen."
        ) from error
    except (TemplateError, TypeError, ValueError, AttributeError) as error:
        raise fault(
            f"{what} har en tagg som inte går att fylla ({_said(error)}) vid ”{_near(lines, _line(error))}”",
            "Jämför med grundmallen.",
        ) from error


def _said(error: Exception) -> str:
    return str(error).split("\n", 1)[0]


def _line(error: Exception) -> int:
    found = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == "<template>"
    ]
    return found[-1] or 0 if found else 0


def _near(lines: str, number: int) -> str:
    """Return the text of the template around a line."""
    shown = lines.splitlines()[max(number - 2, 0) : number + _LINES - 2]
    return " ".join(_TAGS.sub("", "\n".join(shown)).split())[:160]


def proven(data: bytes, what: str) -> bytes:
    """Return a filled part when it is well-formed XML; raises ``TemplateFault``."""
    try:
        tree(data)
    except etree.XMLSyntaxError as error:
        raise fault(
            f"{what} blev inte giltig Word-XML när taggarna fylldes ({_said(error)})",
            "Oftast står {{ }} där det ska vara {{p }} eller {{r }}; jämför med grundmallen.",
        ) from error
    return data
