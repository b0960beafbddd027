"""Drop-downs with what stands on another sheet of the form: ids with names, that follow what is filled in there."""

from __future__ import annotations

from typing import Final

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from pipeline.forms.excel_job import FIRST, Job
from pipeline.read.tabs import LISTS
from pipeline.schemas.named import LONGEST, SEPARATOR, shown
from pipeline.schemas.references import Reference

_ROOM: Final = 200
"""Rows of the other sheet that the list follows."""


def write_beside(job: Job, page: Worksheet, reference: Reference, name: str, column: int) -> None:
    """Write the list of a reference's ids and names into a column, as formulas over their sheet, and name its filled part."""
    sheet = next(one for one in job.form.sheets if one.key == reference.sheet)
    keys = [field.key for field in sheet.fields]
    tab, quoted = (
        xl_col_to_name(keys.index(reference.name) if reference.name else 0),
        sheet.title.replace("'", "''"),
    )
    texts = [*reference.also, *(shown(key, named) for key, named in job.referred(reference).items())]
    for row, words in enumerate(reference.also):
        page.write_string(row, column, words)
    begun = len(reference.also)
    for row in range(begun, begun + _ROOM):
        at = FIRST + row - begun + 1
        first, words = (f"INDEX('{quoted}'!${one}:${one},{at})" for one in ("A", tab))  # also of a row put in
        named = f'IF(LEN({words})>{LONGEST},LEFT({words},{LONGEST - 1})&"…",{words})'
        whole = f'{first}&IF({words}="","","{SEPARATOR}"&{named})' if reference.name else first
        page.write_formula(
            row, column, f'=IF({first}="","",{whole})', None, texts[row] if row < len(texts) else ""
        )
    letter = xl_col_to_name(column)
    area = f"{LISTS}!${letter}$1:${letter}${begun + _ROOM}"
    job.book.define_name(name, f'=OFFSET({LISTS}!${letter}$1,0,0,MAX(1,COUNTIF({area},"?*")),1)')
