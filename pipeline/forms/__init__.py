"""Forms to send out: every form of every unit of an occasion, prefilled."""

from __future__ import annotations

from pathlib import Path

from pipeline.config import Municipality, Occasion
from pipeline.forms.excel import write_workbook
from pipeline.forms.word import write_document
from pipeline.model import Published
from pipeline.schemas import forms_for
from pipeline.schemas.base import ExcelForm


class FormExists(Exception):  # noqa: N818 - told to the user in Swedish
    """A file stands where a form would be written; it may be somebody's filled-in form."""


def write_forms(
    municipality: Municipality, occasion: Occasion, out: Path, published: dict[str, Published] | None = None
) -> list[Path]:
    """Write the forms of all active units to ``out/<unit>/`` and return their paths; raises ``FormExists``, writing nothing."""
    wanted = [
        (unit, form, out / unit.id / form.file)
        for unit in municipality.units
        if unit.active(occasion.year)
        for form in forms_for(occasion.kind, unit.kind)
    ]
    taken = [path for _, _, path in wanted if path.exists()]
    if taken:
        listed = ", ".join(str(path) for path in taken[:3])
        raise FormExists(
            f"Det finns redan filer där formulären skulle skrivas: {listed}. Välj en annan mapp med -o."
        )
    for unit, form, path in wanted:
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(form, ExcelForm):
            path.write_bytes(write_workbook(form, unit, municipality, occasion, None, published))
        else:
            path.write_bytes(write_document(form, unit, municipality, occasion))
    return [path for _, _, path in wanted]
