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

from pipeline.render.word.fault import fault

_TAGS: Final = re.compile(r"<[^>]+>")
_QUOTED: Final = re.compile(r"'([^']+)'")
_LINES: Final = 3
_MISPLACED: Final = etree.XPath(
    "string(//w:t[*] | //w:p/w:p)",
    namespaces={"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
)


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
    except TemplateError as error:
        where = _near(lines, error.lineno if isinstance(error, TemplateSyntaxError) else _line(error))
        raise fault(*_told(error, what, where)) from error
    except (TypeError, ValueError, AttributeError) as error:
        where = _near(lines, _line(error))
        raise fault(
            f"{what} har en tagg som inte går att fylla vid ”{where}”", "Jämför med grundmallen."
        ) from error


def _told(error: TemplateError, what: str, where: str) -> tuple[str, str]:
    """Return what is wrong and what to do, in Swedish; jinja2's own words are English and stay in the cause."""
    if isinstance(error, SecurityError):
        return f"{what} har en tagg som inte är tillåten vid ”{where}”", "Ta bort taggen."
    if isinstance(error, UndefinedError):
        names = _QUOTED.findall(str(error))
        name = names[-1] if names else ""
        return f"{what} använder ordet ”{name}”, som inte finns, vid ”{where}”", "Rätta ordet inom klamrarna."
    hint = "Kontrollera klamrarna, och att varje for har sitt endfor och varje if sitt endif."
    return f"{what} har en tagg som inte går att läsa vid ”{where}”", hint


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
    hint = "Oftast står {{ }} där det ska vara {{p }} eller {{r }}; jämför med grundmallen."
    try:
        found = tree(data)
    except etree.XMLSyntaxError as error:
        raise fault(f"{what} blev inte giltig Word-XML när taggarna fylldes", hint) from error
    misplaced = str(_MISPLACED(found))
    if misplaced:
        raise fault(f"{what} har innehåll på fel plats vid ”{' '.join(misplaced.split())[:80]}”", hint)
    return data
