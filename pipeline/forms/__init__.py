"""Forms to send out: every form of every unit of an occasion, prefilled, also from older deliveries."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from pipeline.budget import Budget
from pipeline.config import Municipality, Occasion
from pipeline.folders import place, write_file
from pipeline.forms.carry import Carried
from pipeline.forms.excel import write_workbook
from pipeline.forms.names import file_name
from pipeline.forms.word import write_document
from pipeline.model import Published
from pipeline.read.records import Earlier
from pipeline.schemas import forms_for
from pipeline.schemas.base import ExcelForm


class FormExists(Exception):  # noqa: N818 - told to the user in Swedish
    """A file stands where a form would be written; it may be somebody's filled-in form."""


def write_forms(
    municipality: Municipality,
    occasion: Occasion,
    out: Path,
    published: Mapping[str, Published] | None = None,
    carried: Carried | None = None,
    budget: Budget | None = None,
    units: Collection[str] = (),
    earlier: Earlier | None = None,
) -> list[Path]:
    """Write the forms of all active units, or of some by their ids, to ``out/<unit>/`` and return their paths; raises ``FormExists``, writing nothing.

    ``carried`` fills them from older deliveries; when those are single files, only their forms are written. What the ``budget`` decisions
    decide stands there, locked, and so does what ``earlier`` occasions have told.
    """
    older = carried or Carried(whole=True)
    wanted = [
        (unit, form, place(out, unit.id, file_name(form, unit, municipality, occasion)))
        for unit in municipality.units
        if unit.active(occasion) and (not units or unit.id in units)
        for form in forms_for(occasion.kind, unit.fills_in_as)
        if older.whole or older.has(unit.id, form.key)
    ]
    taken = [path for _, _, path in wanted if path.exists()]
    if taken:
        listed = ", ".join(str(path) for path in taken[:3])
        raise FormExists(
            f"Det finns redan filer där formulären skulle skrivas: {listed}. Välj en annan mapp med -o."
        )
    written: list[Path] = []
    try:
        for unit, form, path in wanted:
            key = (unit.id, form.key)
            if isinstance(form, ExcelForm):
                data = write_workbook(
                    form, unit, municipality, occasion, older.values.get(key), published, budget, earlier
                )
            else:
                data = write_document(form, unit, municipality, occasion, older.texts.get(key))
            write_file(path, data)
            written.append(path)
    except OSError:
        for path in written:  # some of the forms would stop the next run, which writes all or none
            path.unlink(missing_ok=True)
        raise
    return [path for _, _, path in wanted]
