"""The sheet Kontroll: for every sheet of the form whether it is ready or what is wrong, in words and with a link to the first cell.

What is reckoned stands in a hidden sheet, a line for each kind of fault in each area: how many, the first cell, what to do. Every formula
carries the value it has when the form is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from pipeline.forms import relations
from pipeline.forms.excel_came import write_copies
from pipeline.forms.excel_checks import mark_state
from pipeline.forms.excel_job import FIRST, HEADS, Job, lines
from pipeline.forms.excel_print import print_on_a4
from pipeline.forms.faults import Fault, Progress
from pipeline.read.referring import CHECKED
from pipeline.read.tabs import CONTROL, IDENTITY, JUDGED, START
from pipeline.schemas import sheets
from pipeline.schemas.base import Sheet
from pipeline.schemas.likely import STATEMENTS
from pipeline.schemas.references import REFERENCES
from pipeline.text import capital, rounded

State = tuple[Sheet, Progress, int]
"""A sheet, how far it has come, and its line in the sheet of identity."""
_ROW: Final = 1000  # a cell's place is its row times this, and its column
_NOWHERE: Final = 9_000_000_000
_HEAD: Final = 4
_HEADS: Final = (
    "Flik",
    "Läge",
    "Att rätta",
    "Första cellen",
    "Kolumn",
    "Så rättas den",
    "Allt som är fel på fliken",
)
_WIDTHS: Final = (3.0, 32.0, 15.0, 11.0, 16.0, 28.0, 64.0, 52.0)
_HELP: Final = (
    "Formuläret kontrollerar sig självt medan du fyller i. Klicka på cellen för att gå till den. När den är rättad visas nästa. "
    "Skicka in när alla flikar som ska fyllas i är Klar."
)
_FURTHER: Final = (
    "{central} kontrollerar dessutom det som inte går att se i ett formulär:",
    "• att talen stämmer med förra årets rapporter, budgetbesluten, planen och andra enheters formulär,",
    "• att storleken är rimlig mot övriga i kolumnen och mot det som är publicerat men inte står här,",
    "• att allt som fullmäktige begärt är besvarat, och att id som andra hänvisar till finns,",
    "• talformat, dolda och sammanfogade celler, dagar som inte finns, personuppgifter, länkar och tecken som inte kan tryckas.",
)
_KILO: Final = {"tkr": 1, "mnkr": 1000}


def further(job: Job) -> tuple[str, ...]:
    """Return what is left for the program to check, for the pages that say so."""
    return tuple(line.format(central=capital(job.municipality.words.central)) for line in _FURTHER)


def write_control(job: Job, states: Sequence[State]) -> tuple[tuple[State, ...], Mapping[str, str]]:
    """Write the sheet and the hidden one, and return the states with what is wrong between sheets, and by a sheet's key the formula that counts its faults."""
    page = job.book.add_worksheet(CONTROL)
    hidden = job.book.add_worksheet(JUDGED)
    counted: dict[str, str] = {}
    places: list[tuple[State, list[Fault], int, int]] = []
    top = 0
    for sheet, progress, line in states:
        faults = sorted((*progress.faults, *_between(job, sheet, states)), key=lambda fault: fault.kind)
        _write_faults(hidden, faults, top)
        counted[sheet.key] = f"SUM({JUDGED}!$A${top + 1}:$A${top + len(faults)})" if faults else "0"
        judged = replace(progress, faults=tuple(faults))
        places.append(((sheet, judged, line), faults, top, top + len(faults) - 1))
        top += len(faults)
    write_copies(job, hidden)
    hidden.protect("")
    hidden.very_hidden()
    _write_page(job, page, places)
    return tuple(state for state, *_ in places), counted


def _write_faults(page: Worksheet, faults: Sequence[Fault], top: int) -> None:
    for row, fault in enumerate(faults, top):
        found = f"IFERROR({fault.when},0)>0"
        page.write_array_formula(row, 0, row, 0, f"{{=SUM(IF({found},1,0))}}", None, len(fault.now))
        cell = f"ROW({fault.area})*{_ROW}+COLUMN({fault.area})"
        least = f"{{=IF($A${row + 1}=0,{_NOWHERE},MIN(IF({found},{cell},{_NOWHERE})))}}"
        page.write_array_formula(row, 1, row, 1, least, None, _first(fault))
        page.write_string(row, 2, fault.words)
        page.write_string(row, 3, fault.kind)


def _first(fault: Fault) -> int:
    return min(((row + 1) * _ROW + column + 1 for row, column in fault.now), default=_NOWHERE)


# -- between sheets ----------------------------------------------------------------------------------------------
def _between(job: Job, sheet: Sheet, states: Sequence[State]) -> list[Fault]:
    """Return the faults of a sheet whose sums must be those of another place in the form (C02, C03)."""
    found: list[Fault] = []
    known = {other.key: progress for other, progress, _ in states}
    settings = job.municipality.settings
    step = Decimal(_KILO[settings.report_unit]).scaleb(-settings.decimals)
    for left, row, right, other in relations.TWICE:
        if left != sheet.key or right not in known:
            continue
        one, two = _cell(known[left], row), _cell(known[right], other)
        if one is None or two is None:
            continue
        (area, place, value), (against, _, there) = one, two
        numbers = [Decimal(each) for each in (value, there) if isinstance(each, Decimal | int)]
        differs = len(numbers) > 1 and rounded(numbers[0] / step) != rounded(numbers[1] / step)
        when = (
            f"(ISNUMBER({area})*ISNUMBER({against})*(ROUND({area}/{step:f},0)<>ROUND({against}/{step:f},0)))"
        )
        found.append(Fault(*relations.UNEQUAL, area, when, (place,) if differs else ()))
    return [*found, *_referring(known[sheet.key], known), *_parts(job, known[sheet.key], known)]


def _parts(job: Job, progress: Progress, known: Mapping[str, Progress]) -> Iterator[Fault]:
    """Yield the faults of numbers that are more than the row of the unit's own statement that they are a part of (C70)."""
    table = progress.table
    for field in table.sheet.fields if table.standard else ():
        for name in STATEMENTS if field.part_of_row else ():
            if name not in known or job.owner(sheets()[name]) != job.owner(table.sheet):
                continue
            there = known[name].table
            ids = there.area((FIRST, 0, there.last_row, 0))
            column = table.column(FIRST, table.last_row)
            rows = {
                row.id: there.lines[at].get("utfall")
                for at, row in enumerate(there.sheet.rows, FIRST)
                if row.kind != "group"
            }
            outcomes = there.column(FIRST, there.last_row)("utfall").text
            told, when = relations.part_of_row(
                column(field.key), column(field.part_of_row), ids, outcomes, rows
            )
            yield table.of_row(told, when, field.key, FIRST, table.last_row)


def _referring(progress: Progress, known: Mapping[str, Progress]) -> Iterator[Fault]:
    """Yield the faults of cells that refer to what stands on another sheet of the form."""
    table = progress.table
    for field in table.sheet.fields:
        if (table.sheet.key, field.key) not in CHECKED:
            continue
        reference = REFERENCES[table.sheet.key, field.key]
        if reference.sheet not in known:
            continue
        other = known[reference.sheet].table
        first = other.sheet.fields[0].key
        columns = other.column(FIRST, other.last_row)
        rows = {
            str(line[first]): str(line.get(reference.name) or "")
            for line in other.lines.values()
            if line.get(first)
        }
        names = columns(reference.name).text if reference.name else ""
        cell = table.column(FIRST, table.last_row)(field.key)
        told, when = relations.referring(cell, columns(first).text, names, rows, reference)
        yield table.of_row(told, when, field.key, FIRST, table.last_row)


def _cell(progress: Progress, key: str) -> tuple[str, tuple[int, int], object] | None:
    """Return the outcome of a row: its area, its place and what stands in it; None when the form has no such row."""
    table = progress.table
    at = next((FIRST + number for number, row in enumerate(table.sheet.rows) if row.id == key), None)
    if at is None or all(field.key != "utfall" for field in table.sheet.fields):
        return None
    place = table.place("utfall")
    return table.area((at, place, at, place)).partition(":")[0], (at, place), table.lines[at].get("utfall")


# -- what is shown -------------------------------------------------------------------------------------------------
def _write_page(job: Job, page: Worksheet, places: Sequence[tuple[State, list[Fault], int, int]]) -> None:
    look = job.look
    page.hide_gridlines(2)
    for column, width in enumerate(_WIDTHS):
        page.set_column(column, column, width)
    page.set_row(0, 36)
    page.write(0, 1, CONTROL, look.title)
    page.merge_range(1, 1, 1, 6, _HELP, look.note)
    page.set_row(1, 32)
    page.write_url(2, 1, f"internal:'{START}'!A1", look.back, "Till Start")
    for column, title in enumerate(_HEADS, 1):
        page.write(_HEAD, column, title, look.head)
    for row, (state, faults, top, bottom) in enumerate(places, _HEAD + 1):
        _write_state(job, page, row, state)
        _write_first(job, page, row, state, (faults, top, bottom))
    last = _HEAD + len(places)
    mark_state(job, page, (_HEAD + 1, 2, last, 2))
    for row, sentence in enumerate(further(job), last + 2):
        page.write_string(row, 1, sentence, look.plain)
    page.protect("", {"format_columns": True, "format_rows": True})
    print_on_a4(job, page, CONTROL, _WIDTHS)
    page.repeat_rows(_HEAD)
    page.freeze_panes(_HEAD + 1, 2)
    page.set_tab_color(job.municipality.profile.accent)


def state_of(progress: Progress, line: int) -> tuple[str, str]:
    """Return the formula that says how far a sheet has come, and what it says now.

    An optional sheet on which nothing is filled in is not missed, unless what came with the form lacks something.
    """
    sheet, filled, wrong = progress.table.sheet, f"{IDENTITY}!$B${line + 1}", f"{IDENTITY}!$C${line + 1}"
    needed = sheet.required or bool(sheet.nothing)
    idle = '"Ej påbörjad"' if needed else '"Frivillig"'
    if progress.came and not needed:
        idle = f'IF({wrong}>0,"Ej påbörjad","Frivillig")'
    waits = needed or (progress.came and progress.wrong_now > 0)
    now = progress.word if progress.filled_now else "Ej påbörjad" if waits else "Frivillig"
    return f'=IF({filled}=0,{idle},IF({wrong}>0,"Att rätta","Klar"))', now


def _write_state(job: Job, page: Worksheet, row: int, state: State) -> None:
    sheet, progress, line = state
    formula, word = state_of(progress, line)
    page.write_url(row, 1, f"internal:'{sheet.title}'!A1", job.look.link, sheet.title)
    page.write_formula(row, 2, formula, job.look.state, word)
    cell = xl_rowcol_to_cell(row, 2)
    left = progress.wrong_now if word == "Att rätta" else ""
    page.write_formula(row, 3, f'=IF({cell}="Att rätta",{IDENTITY}!$C${line + 1},"")', job.look.count, left)


def _write_first(
    job: Job, page: Worksheet, row: int, state: State, judged: tuple[list[Fault], int, int]
) -> None:
    """Write a link to a sheet's first faulty cell, its column's title, what to do, and all kinds of faults with how many they are."""
    _, progress, _ = state
    faults, top, bottom = judged
    look, wrong = job.look, xl_rowcol_to_cell(row, 2) + '="Att rätta"'
    now = progress.word == "Att rätta"
    if not faults:
        for column in (4, 5, 6, 7):
            page.write_blank(row, column, None, look.cell)
        return
    firsts, words = (f"{JUDGED}!${letter}${top + 1}:${letter}${bottom + 1}" for letter in "BC")
    first = f"MIN({firsts})"
    place = min((_first(fault) for fault in faults), default=_NOWHERE)
    address = xl_rowcol_to_cell(place // _ROW - 1, place % _ROW - 1) if now else ""
    cell = f"ADDRESS(INT({first}/{_ROW}),MOD({first},{_ROW}),4)"
    tab = progress.table.tab.replace('"', '""')
    link = f'=IF({wrong},HYPERLINK("#{tab}"&{cell},{cell}),"")'
    page.write_formula(row, 4, link, look.link, address)
    heads = f"{progress.table.tab}$A${HEADS + 1}:$XFD${HEADS + 1}"
    title = f'=IF({wrong},INDEX({heads},1,MOD({first},{_ROW}))&"","")'
    page.write_formula(row, 5, title, look.wrapped, _title(progress, place % _ROW - 1) if now else "")
    told = f'=IF({wrong},INDEX({words},MATCH({first},{firsts},0)),"")'
    best = next((fault.words for fault in faults if _first(fault) == place), "")
    page.write_formula(row, 6, told, look.wrapped, best if now else "")
    every, listed = _every(faults, top, wrong)
    page.write_formula(row, 7, every, look.wrapped, listed if now else "")
    page.set_row(row, 15.0 * max(lines(best, _WIDTHS[6]) if now else 1, 2) + 4)


def _title(progress: Progress, column: int) -> str:
    """Return the title above a cell, as the form has it."""
    titles = ("Rad", "Benämning") if progress.table.lead else ()
    every = (*titles, *(field.title for field in progress.table.sheet.fields))
    return every[column] if 0 <= column < len(every) else ""


def _every(faults: Sequence[Fault], top: int, wrong: str) -> tuple[str, str]:
    """Return the formula that names each kind of fault with how many there are, and what it gives now."""
    parts: list[str] = []
    now: list[str] = []
    for kind in dict.fromkeys(fault.kind for fault in faults):
        rows = [at for at, fault in enumerate(faults, top + 1) if fault.kind == kind]
        many = f"SUM({JUDGED}!$A${rows[0]}:$A${rows[-1]})"
        parts.append(f'IF({many}>0,"; {kind}: "&{many},"")')
        there = sum(len(fault.now) for fault in faults if fault.kind == kind)
        now += [f"{kind}: {there}"] if there else []
    return f'=IF({wrong},MID({"&".join(parts)},3,500),"")', "; ".join(now)
