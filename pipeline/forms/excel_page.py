"""What every sheet to fill in has: title, help, column titles, widths, how it prints, how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from xlsxwriter.worksheet import Worksheet

from pipeline.forms.excel_checks import add_answer, mark_state
from pipeline.forms.excel_job import FIRST, HEADS, HELP, HINTS, IDENTITY, TITLE, Job, lines, tallest
from pipeline.forms.faults import Progress
from pipeline.schemas.base import ASK, Field, Sheet

_LINE: Final = 15.0  # height of a line, points
_NARROWEST: Final = 12.5  # room for a ten-digit amount
_HELP_WIDTH: Final = 110.0
_STANDARD: Final = 9.0  # width of the columns beyond the sheet's own
_A3: Final = 210.0  # sheets wider than this print on A3
_FROZEN: Final = 52.0  # the widest that may stand still when scrolling sideways
_PAPER: Final = {"A4": 9, "A3": 8}
_BADGE_FROM: Final = 44.0  # where the badge beside the title starts


def widths(sheet: Sheet) -> list[float]:
    """Return the width of each column of a sheet, with row id and label first where the rows are fixed."""
    ids = max((len(row.id) for row in sheet.rows if row.kind != "group"), default=0)
    labels = max((len(row.label) for row in sheet.rows), default=0)
    lead = [max(9.0, 2 + 0.95 * ids), min(64.0, 3 + 0.95 * labels)] if sheet.rows else []
    return lead + [_width(field) for field in sheet.fields]


def _width(field: Field) -> float:
    longest = max(len(word) for word in field.title.split())
    return max(_NARROWEST if field.type.value == "amount" else 9.0, field.width + 1.0, longest * 1.25 + 1)


def write_frame(job: Job, page: Worksheet, sheet: Sheet) -> None:
    """Write everything of a sheet that is above the data, and set it up for screen and paper."""
    across = widths(sheet)
    for column, width in enumerate(across):
        page.set_column(column, column, width)
    page.set_row(TITLE, 30)
    page.write(TITLE, 0, sheet.title, job.look.title)
    _write_help(job, page, sheet, across)
    _write_heads(job, page, sheet, across)
    still = 2 if len(across) > 1 and sum(across[:2]) <= _FROZEN else 1
    page.freeze_panes(FIRST, 2 if sheet.rows else still)
    page.hide_gridlines(2)
    page.set_tab_color(job.municipality.profile.primary if sheet.required else "#9AA8AD")
    page.protect("", {"format_columns": True, "format_rows": True})
    _print_setup(job, page, sheet.title, sum(across))


def _write_help(job: Job, page: Worksheet, sheet: Sheet, across: Sequence[float]) -> None:
    """Write the sheet's help across as many columns as make a readable line; of a list after the cells of its answer."""
    words, first = sheet.instruction, 0 if sheet.rows else 2
    last_column, width = first, across[first] if first < len(across) else _STANDARD
    while width < _HELP_WIDTH and last_column < first + 15:
        last_column += 1
        width += across[last_column] if last_column < len(across) else _STANDARD
    if last_column > first:
        page.merge_range(HELP, first, HELP, last_column, words, job.look.help)
    else:
        page.write(HELP, first, words, job.look.help)
    page.set_row(HELP, _LINE * (max(lines(words, width), 1 if sheet.rows else 2) + 0.5))


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
        page.write(HINTS, column, job.help_of(sheet, field), look.hint)
        page.write(HEADS, column, field.title, look.head if needed else look.quiet_head)
    hints = tallest(
        (field.help, width * 1.2) for field, width in zip(sheet.fields, across[lead:], strict=True)
    )
    heads = tallest(
        (field.title, width * 0.8) for field, width in zip(sheet.fields, across[lead:], strict=True)
    )
    page.set_row(HINTS, 12.5 * hints + 4)
    page.set_row(HEADS, _LINE * max(heads, 1) + 6)


def _print_setup(job: Job, page: Worksheet, title: str, width: float) -> None:
    page.set_landscape()
    page.set_paper(_PAPER["A3" if width > _A3 else "A4"])
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.fit_to_pages(1, 0)
    page.repeat_rows(HINTS, HEADS)
    page.set_footer(
        f"&L&9{_fitting(f'{job.municipality.name} – {job.unit.name} – {title}')}&R&9Sida &P av &N"
    )


_FOOTER: Final = 220  # signs; Excel has room for 255 with what is around them


def _fitting(words: str) -> str:
    """Return words as they stand in a page's foot: & doubled, and cut where there is no room."""
    kept = words
    while len(kept.replace("&", "&&")) > _FOOTER:
        kept = kept[:-1]
    return (kept if kept == words else f"{kept.rstrip()}…").replace("&", "&&")


def write_badge(job: Job, page: Worksheet, sheet: Sheet, progress: Progress, line: int) -> None:
    """Write beside the title how far the sheet has come, and a link to the first page."""
    across = widths(sheet)
    column, width = 0, 0.0
    while width < _BADGE_FROM:
        width += across[column] if column < len(across) else 9.0
        column += 1
    filled, wrong = f"{IDENTITY}!$B${line + 1}", f"{IDENTITY}!$C${line + 1}"
    formula = (
        f'=IF({filled}=0,"Ej påbörjad",IF({wrong}=0,"Klar",'
        f'"Att rätta: "&{wrong}&IF({wrong}=1," cell"," celler")))'
    )
    cells = "cell" if progress.wrong_now == 1 else "celler"
    told = f"Att rätta: {progress.wrong_now} {cells}" if progress.word == "Att rätta" else progress.word
    end = column
    while sum(across[column : end + 1]) + 9.0 * max(0, end + 1 - max(column, len(across))) < 22:  # noqa: PLR2004 - widest text
        end += 1
    if end > column:
        page.merge_range(TITLE, column, TITLE, end, "", job.look.badge)
    page.write_formula(TITLE, column, formula, job.look.badge, told)
    mark_state(job, page, (TITLE, column, TITLE, end))
    page.write_url(TITLE, end + 1, "internal:'Start'!A1", job.look.back, "Till Start")
