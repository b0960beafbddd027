"""What every sheet to fill in has: title, help, column titles, widths, how it prints, how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from pipeline.forms.excel_checks import add_answer, mark_state
from pipeline.forms.excel_job import FIRST, HEADS, HELP, HINTS, TITLE, Job, lines, tallest
from pipeline.forms.excel_print import STANDARD, first_page, print_on_a4, print_what_is_asked
from pipeline.forms.faults import Progress
from pipeline.read.tabs import IDENTITY, START
from pipeline.schemas.asides import MEASURED, measure, titles
from pipeline.schemas.base import ASK, NUMBERS, Field, Sheet

_LINE: Final = 15.0  # height of a line, points
_NARROWEST: Final = 12.5  # room for a ten-digit amount
_HELP_WIDTH: Final = 110.0
_HELP_LEAST: Final = 45.0
_FROZEN: Final = 52.0  # the widest that may stand still when scrolling sideways
_HINT_LINES: Final = 4  # more lines of help above a column make it wider
_HINT_WIDEST: Final = 24.0
_BADGE_LEAST: Final = 16.0
_BADGE_WIDTH: Final = 22.0  # of its longest words
_BADGE_FROM: Final = 44.0  # where the badge beside the title starts


def widths(sheet: Sheet) -> list[float]:
    """Return the width of each column of a sheet, with row id and label first where the rows are fixed."""
    ids = max((len(row.id) for row in sheet.rows if row.kind != "group"), default=0)
    labels = max((len(row.label) for row in sheet.rows), default=0)
    lead = [max(9.0, 2 + 0.95 * ids), min(64.0, 3 + 0.95 * labels)] if sheet.rows else []
    return lead + [_width(field) for field in sheet.fields]


def _width(field: Field) -> float:
    longest = max(len(word) for word in field.title.split())
    said = f"{field.help} {measure(field)}".split()
    helped = min(_HINT_WIDEST, max(len(" ".join(said)) / _HINT_LINES, max(map(len, said), default=0) * 0.95))
    return max(
        _NARROWEST if field.type.value == "amount" else 9.0, field.width + 1.0, longest * 1.25 + 1, helped
    )


def _hint(job: Job, sheet: Sheet, field: Field) -> str:
    """Return what stands above a column: its help, and its unit or how long its text should be where somebody fills it in."""
    asked = "" if sheet.shown else measure(field)
    return f"{job.help_of(sheet, field)} {asked}".strip()


def write_frame(job: Job, page: Worksheet, sheet: Sheet) -> None:
    """Write everything of a sheet that is above the data, and set it up for screen and paper."""
    across = widths(sheet)
    for column, width in enumerate(across):
        page.set_column(column, column, width)
    page.set_row(TITLE, 30)
    page.write(TITLE, 0, sheet.title, job.look.title)
    _write_help(job, page, sheet, across)
    _write_heads(job, page, sheet, across)
    still = _still(sheet, across)
    page.freeze_panes(FIRST, still)
    page.hide_gridlines(2)
    page.set_tab_color(job.municipality.profile.primary if sheet.required else "#9AA8AD")
    page.protect("", {"format_columns": True, "format_rows": True, "insert_rows": job.grows(sheet)})
    _name_heads(job, sheet)
    print_on_a4(job, page, sheet.title, across, still)
    page.repeat_rows(HINTS, HEADS)


def _still(sheet: Sheet, across: Sequence[float]) -> int:
    """Return how many columns stand still when scrolling sideways, and are printed on each page."""
    return 2 if sheet.rows or (len(across) > 1 and sum(across[:2]) <= _FROZEN) else 1


def _help_columns(sheet: Sheet, across: Sequence[float]) -> tuple[int, int, float]:
    """Return the first and last column of a sheet's help, and its width: a readable line that ends on the first page."""
    first = 0 if sheet.rows else 2
    before = sum(across[:first])
    room = min(_HELP_WIDTH, max(_HELP_LEAST, first_page(across, _still(sheet, across)) - before))
    last, width = first, _wide(across, first)
    while width < room and width + _wide(across, last + 1) <= max(room, _HELP_LEAST) and last < first + 15:
        last += 1
        width += _wide(across, last)
    return first, last, width


def _wide(across: Sequence[float], column: int) -> float:
    return across[column] if column < len(across) else STANDARD


def _write_help(job: Job, page: Worksheet, sheet: Sheet, across: Sequence[float]) -> None:
    """Write the sheet's help across as many columns as make a readable line; of a list after the cells of its answer."""
    words = sheet.instruction
    first, last_column, width = _help_columns(sheet, across)
    look = job.look.beside if first else job.look.help
    if last_column > first:
        page.merge_range(HELP, first, HELP, last_column, words, look)
    else:
        page.write(HELP, first, words, look)
    page.set_row(HELP, _LINE * (max(lines(words, width), 1 if sheet.rows else 2) + 0.5))


def _name_heads(job: Job, sheet: Sheet) -> None:
    """Name the cell where a sheet's titles begin, and meet its labels, as screen readers look for it (JAWS and NVDA)."""
    name, cell = (
        ("Title", xl_rowcol_to_cell(HEADS, 1, True, True))
        if sheet.rows
        else ("ColumnTitle", xl_rowcol_to_cell(HEADS, 0, True, True))
    )
    tab = "'" + sheet.title.replace("'", "''") + "'"
    job.book.define_name(f"{tab}!{name}", f"={tab}!{cell}")


def write_answer(job: Job, page: Worksheet, chosen: str) -> None:
    """Write the drop-down in which a unit chooses that it has nothing to report on a list (cell B2), and its label."""
    page.write_string(HELP, 0, ASK, job.look.ask)
    if chosen:
        page.write_string(HELP, 1, chosen, job.look.answer)
    else:
        page.write_blank(HELP, 1, None, job.look.answer)
    add_answer(page, (HELP, 1, HELP, 1))


def _write_heads(job: Job, page: Worksheet, sheet: Sheet, across: Sequence[float]) -> None:
    look = job.look
    lead = 2 if sheet.rows else 0
    for column, title in enumerate(("Rad", "Benämning") if lead else ()):
        page.write(HEADS, column, title, look.quiet_head)
    for column, field in enumerate(sheet.fields, lead):
        needed = field.required and not field.formula
        page.write(
            HINTS, column, _hint(job, sheet, field), look.number_hint if field.type in NUMBERS else look.hint
        )
        page.write(HEADS, column, field.title, look.heading(field, needed=needed))
    hints = tallest(
        (_hint(job, sheet, field), width * 1.2)
        for field, width in zip(sheet.fields, across[lead:], strict=True)
    )
    heads = tallest(
        (field.title, width * 0.8) for field, width in zip(sheet.fields, across[lead:], strict=True)
    )
    page.set_row(HINTS, 12.5 * hints + 4)
    page.set_row(HEADS, _LINE * max(heads, 1) + 6)


def write_badge(job: Job, page: Worksheet, sheet: Sheet, progress: Progress, line: int) -> None:
    """Write beside the title how far the sheet has come, and a link to the first page."""
    across = widths(sheet)
    column, end = _badge_columns(across, first_page(across, _still(sheet, across)))
    filled, wrong = f"{IDENTITY}!$B${line + 1}", f"{IDENTITY}!$C${line + 1}"
    formula = (
        f'=IF({filled}=0,"Ej påbörjad",IF({wrong}=0,"Klar",'
        f'"Att rätta: "&{wrong}&IF({wrong}=1," cell"," celler")))'
    )
    cells = "cell" if progress.wrong_now == 1 else "celler"
    told = f"Att rätta: {progress.wrong_now} {cells}" if progress.word == "Att rätta" else progress.word
    if end > column:
        page.merge_range(TITLE, column, TITLE, end, "", job.look.badge)
    page.write_formula(TITLE, column, formula, job.look.badge, told)
    mark_state(job, page, (TITLE, column, TITLE, end))
    page.write_url(TITLE, end + 1, f"internal:'{START}'!A1", job.look.back, "Till Start")
    print_what_is_asked(
        page, max(len(across) + (MEASURED in titles(sheet)), end + 1, _help_columns(sheet, across)[1] + 1)
    )


def _badge_columns(across: Sequence[float], room: float) -> tuple[int, int]:
    """Return the first and last column of what says how far a sheet has come: beside the title, wide enough for its words, on the first page."""
    column, width = 0, 0.0
    while width < _BADGE_FROM:
        width += _wide(across, column)
        column += 1
    end, wide = column, _wide(across, column)
    while wide < _BADGE_WIDTH and (wide < _BADGE_LEAST or width + wide + _wide(across, end + 1) <= room):
        end += 1
        wide += _wide(across, end)
    return column, end
