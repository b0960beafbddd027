"""The first page of a form: whose it is, how to fill it in, what the colours mean, and how far each sheet has come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from xlsxwriter.worksheet import Worksheet

from pipeline.forms.excel_checks import mark_state
from pipeline.forms.excel_control import further, state_of
from pipeline.forms.excel_job import Job, lines
from pipeline.forms.excel_print import print_on_a4
from pipeline.forms.faults import Progress
from pipeline.read.tabs import CONTROL, IDENTITY, START
from pipeline.schemas.base import ANSWER, NOTHING, Sheet, Type
from pipeline.text import long_date, period
from pipeline.units import Owner

_WIDTHS: Final = (3.0, 34.0, 20.0, 12.0, 82.0)
_HEAD: Final = 18  # row of the table's titles
_WORDS: Final = (
    "Gå igenom flikarna i listan nedan. Över varje kolumn står vad som ska stå i den.",
    "Belopp skrivs i tusental kronor (tkr), utan enhet. Intäkter skrivs med plus, kostnader med minus.",
    "Tomt betyder att uppgiften saknas. Skriv 0 när värdet är noll och ”ej tillämpligt” när frågan inte gäller er.",
    (
        f"På flikar med lista: välj ”{NOTHING}” i cell {ANSWER} om det inte finns något att redovisa. Fler rader: högerklicka på den sista tomma radens "
        "nummer och välj Infoga."
    ),
    f"Fliken {CONTROL} säger vad som är fel på varje flik, med länk till cellen. Skicka in när alla flikar som ska fyllas i är Klar.",
    "Flikarna är skyddade så att formlerna håller; bredd och höjd får du ändra. Spara filen när du är klar och skicka den som den är.",
)


def write_start(job: Job, page: Worksheet, sheets: Sequence[tuple[Sheet, Progress, int]]) -> None:
    """Write the first page; ``sheets`` says how far each has come, and its line in the hidden identity sheet."""
    page.hide_gridlines(2)
    for column, width in enumerate(_WIDTHS):
        page.set_column(column, column, width)
    page.set_row(0, 36)
    page.write(0, 1, f"{job.form.title} {job.occasion.year}", job.look.title)
    page.write(1, 1, job.municipality.name, job.look.subtitle)
    _write_facts(job, page)
    _write_words(job, page)
    last_row = _write_sheets(job, page, sheets)
    _write_colours(job, page, last_row + 2)
    more = further(job)
    for row, sentence in enumerate(more, last_row + 10):
        page.write_string(row, 1, sentence, job.look.plain)
    _write_units(job, page, last_row + 11 + len(more))
    page.protect("", {"format_columns": True, "format_rows": True})
    print_on_a4(job, page, START, _WIDTHS)
    page.set_tab_color(job.municipality.profile.accent)
    page.activate()


def _write_facts(job: Job, page: Worksheet) -> None:
    due = job.occasion.due.get(job.unit.kind)
    facts = [
        ("Enhet", job.unit.name),
        ("Avser", period(*job.unit.days(job.occasion))),
        ("Lämnas senast", long_date(due) if due else "enligt kommunens tidplan"),
    ]
    facts += [(name, value) for name, value in job.municipality.facts if name == "Kontakt"]
    for row, (name, value) in enumerate(facts, 3):
        page.write_string(row, 1, name, job.look.plain)
        page.write_string(row, 2, value, job.look.plain)


def _write_words(job: Job, page: Worksheet) -> None:
    page.write(8, 1, "Så fyller du i", job.look.strong)
    for row, sentence in enumerate(_WORDS, 9):
        page.write(row, 1, f"{row - 8}. {sentence}", job.look.plain)


def _write_sheets(job: Job, page: Worksheet, sheets: Sequence[tuple[Sheet, Progress, int]]) -> int:
    """Write the table of sheets and return its last row."""
    look, last_row = job.look, _HEAD + len(sheets)
    done = sum(progress.word == "Klar" for _, progress, _ in sheets)
    states = f"C{_HEAD + 2}:C{last_row + 1}"
    page.write(_HEAD - 2, 1, "Så långt har du kommit", look.strong)
    counted = f'=COUNTIF({states},"Klar")&" av {len(sheets)} flikar är klara."'
    page.write_formula(_HEAD - 1, 1, counted, look.plain, f"{done} av {len(sheets)} flikar är klara.")
    for column, name in enumerate(("Flik", "Läge", "Att rätta", "Innehåll"), 1):
        page.write(_HEAD, column, name, look.head)
    for row, (sheet, progress, line) in enumerate(sheets, _HEAD + 1):
        wrong = f"{IDENTITY}!$C${line + 1}"
        formula, word = state_of(progress, line)
        page.write_url(row, 1, f"internal:'{sheet.title}'!A1", look.link, sheet.title)
        page.write_formula(row, 2, formula, look.state, word)
        left = progress.wrong_now if word == "Att rätta" else ""
        page.write_formula(row, 3, f'=IF(C{row + 1}="Att rätta",{wrong},"")', look.count, left)
        page.write_string(row, 4, sheet.instruction, look.wrapped)
        page.set_row(row, 15.0 * lines(sheet.instruction, _WIDTHS[4]) + 4)
    mark_state(job, page, (_HEAD + 1, 2, last_row, 2))
    return last_row


def _write_colours(job: Job, page: Worksheet, top: int) -> None:
    look, sheet = job.look, job.form.sheets[0]
    samples = (
        (look.input(sheet.fields[0], Type.AMOUNT, locked=False), "Cell att fylla i"),
        (look.input(sheet.fields[0], Type.AMOUNT, locked=True), "Ifyllt i förväg och låst, till exempel publicerade siffror"),
        (look.computed(Type.AMOUNT), "Räknas ut av formuläret"),
        (look.head, "Kolumn som ska fyllas i på varje påbörjad rad"),
        (look.quiet_head, "Kolumn som är frivillig eller räknas ut"),
    )  # fmt: skip
    page.write(top, 1, "Vad färgerna betyder", look.strong)
    for row, (style, meaning) in enumerate(samples, top + 1):
        page.write(row, 1, "Rubrik" if style in (look.head, look.quiet_head) else "", style)
        page.write(row, 2, meaning, look.plain)
    page.write(top + 6, 1, "Saknas eller är inget tal", look.state)
    rule = {"type": "no_errors", "format": look.missing}
    page.conditional_format(top + 6, 1, top + 6, 1, rule)
    page.write(top + 6, 2, "Måste fyllas i eller rättas innan filen skickas", look.plain)


def _write_units(job: Job, page: Worksheet, top: int) -> None:
    """Write what the units' ids mean, where a sheet asks for one."""
    if not any(field.choices_from == "units" for sheet in job.form.sheets for field in sheet.fields):
        return
    page.write(top, 1, "Enheternas id", job.look.strong)
    known = {Owner.MUNICIPALITY.value: job.municipality.name}
    known |= {unit.id: unit.name for unit in job.municipality.units if unit.active(job.occasion)}
    for row, (key, name) in enumerate(known.items(), top + 1):
        page.write_string(row, 1, key, job.look.plain)
        page.write_string(row, 2, name, job.look.plain)
