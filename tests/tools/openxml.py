"""openxml-audit: is a docx or xlsx valid Office Open XML, by the rules of Microsoft's own validator?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from openxml_audit import FileFormat, OpenXmlValidator

if TYPE_CHECKING:
    from pathlib import Path

FONT = re.compile(r"/font(\[\d+\])?$")


@dataclass(frozen=True)
class Fault:
    """One fault in one part of the package; `path` is the XPath of the element."""

    file: Path
    kind: str
    severity: str
    part: str
    path: str
    description: str

    def __str__(self) -> str:
        """Return one line for a person."""
        return f"{self.file.name}{self.part}: {self.severity} {self.kind} {self.description} [{self.path}]"


def validate(path: Path, *, warnings: bool = False) -> list[Fault]:
    """Return the faults of a docx or xlsx; with `warnings`, also what Office would quietly rewrite when saving."""
    _validator.cache_clear()  # the validator carries state from one file to the next
    result = _validator().validate(path)
    faults = (
        Fault(
            path, error.error_type.value, error.severity.value, error.part_uri, error.path, error.description
        )
        for error in result.errors
    )
    return [
        fault for fault in faults if (warnings or fault.severity == "error") and not _is_font_order(fault)
    ]


def _is_font_order(fault: Fault) -> bool:
    """Tell whether a fault is the order of elements in a spreadsheet font.

    ISO/IEC 29500-1, 18.8.22: CT_Font is a choice, so any order is valid; Microsoft's validator asks for the order
    in which Excel writes. openpyxl writes another.
    """
    return fault.kind == "schema" and fault.part == "/xl/styles.xml" and bool(FONT.search(fault.path))


@cache
def _validator() -> OpenXmlValidator:
    return OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=1000, strict=True)
