"""What of an older workbook has no place in a form, what has changed on the way, and what is new in the form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.config import Municipality
from pipeline.forms.carried import Source, has_no_place, told
from pipeline.forms.carry_free import of_the_form
from pipeline.forms.carry_tabs import Tab, cells_of, is_the_forms, reckoned_there, repeated, value_of
from pipeline.model import Problem, Published, Severity
from pipeline.read.asides import apart
from pipeline.read.cells import Book, Cell
from pipeline.read.confirmed import says_nothing
from pipeline.read.excel import Workbook
from pipeline.read.excel_rows import adds_up
from pipeline.read.tabs import MOVED
from pipeline.read.titles import heads, plain
from pipeline.schemas import excel_form
from pipeline.schemas.base import ExcelForm, Field, FixedRow


def left_behind(
    book: Book, tabs: Mapping[str, Tab], read: Workbook, source: Source, municipality: Municipality
) -> Iterator[Problem]:
    """Yield a problem for every cell of the old workbook that is not in the new form."""
    by_page = {tab.page.name: tab for tab in tabs.values()}
    for page in book.pages:
        if is_the_forms(page) or of_the_form(page) or plain(page.name) in MOVED:
            continue  # a sheet that has moved to a file of its own is told when it is read
        tab = by_page.get(page.name)
        if tab:
            yield from _left_on(tab, read, source)
            continue
        old = excel_form(source.form)
        known = next(
            (one for one in (old.sheets if old else ()) if plain(page.name) in map(plain, one.titles)), None
        )
        head = heads(page, known, municipality.aliases) if known else None
        for where, cell in cells_of(apart(page, known, head[0]) if known and head else page).items():
            if cell.row > (head[0] if head else 0) and not (head and cell.formula):
                yield has_no_place(source, where, f"Fliken ”{page.name}”", cell.shown)


def _left_on(tab: Tab, read: Workbook, source: Source) -> Iterator[Problem]:
    """Yield the cells of a sheet that were not carried; what the form itself writes there is not among them."""
    rows = read.rows.get(tab.sheet.key, ())
    cells = cells_of(tab.page)
    done = {
        row.origins[field.key].place
        for row in rows
        for field in tab.sheet.fields
        if field.key in row.origins and value_of(tab, field, row, cells) is not None
    }
    for where, cell in cells.items():
        if cell.row > tab.head and where not in done and not _of_the_form(tab, cell):
            yield has_no_place(source, where, _what(tab, cell), cell.shown)


def _of_the_form(tab: Tab, cell: Cell) -> bool:
    """Tell whether the form itself writes a cell: a formula's, a row's id or label, a total, or that a list is confirmed empty."""
    sheet, key = tab.sheet, _key(tab, cell)
    if not sheet.rows:
        if adds_up(tab.page.cells[cell.row], sheet, tab.columns):
            return True
        empty = says_nothing(tab.page, sheet, cell.row, tab.columns) and key == sheet.fields[0].key
        return empty or (bool(key) and _reckoned(sheet.field(key), cell))
    row, labels = _fixed(tab, cell), _labels(tab)
    if cell.column not in labels:
        reckoned = row is not None and (row.computed or (row.own and cell.formula))
        return reckoned and bool(key)
    groups = {plain(one.label) for one in sheet.rows if one.kind == "group"}
    others = tab.page.cells[cell.row].keys() - labels  # a row without a place is told by these
    return row is not None or bool(others) or plain(cell.text) in groups


def _reckoned(field: Field, cell: Cell) -> bool:
    """Tell whether the form reckons what stands in a cell, or looks it up."""
    return bool(field.formula) or (field.looked_up and bool(cell.formula))


def _labels(tab: Tab) -> set[int]:
    """Return the columns of ids and labels of fixed rows."""
    first = tab.columns.get("#id", 1)
    return {first, first + 1}


def _fixed(tab: Tab, cell: Cell) -> FixedRow | None:
    """Return the form's row that a cell stands in, None when it has none with that id."""
    label = tab.page.cells[cell.row].get(min(_labels(tab)))
    return next((row for row in tab.sheet.rows if label and row.id == label.text), None)


def _key(tab: Tab, cell: Cell) -> str:
    """Return the field of a cell's column, empty when the form has none."""
    return next((key for key, column in tab.columns.items() if column == cell.column and key != "#id"), "")


def _what(tab: Tab, cell: Cell) -> str:
    """Return what of a sheet it is that has no place in the form."""
    if tab.sheet.rows and _fixed(tab, cell) is None:
        label = tab.page.cells[cell.row].get(min(_labels(tab)))
        return f"Raden ”{label.text if label else cell.row}”"
    title = tab.page.cells[tab.head].get(cell.column)
    if _key(tab, cell):
        return "Cellen"
    return f"Kolumnen ”{title.text}”" if title else "Cellen utanför formulärets kolumner"


def overruled(
    tabs: Mapping[str, Tab], read: Workbook, source: Source, published: Mapping[str, Published]
) -> Iterator[Problem]:
    """Yield the cells that say something else than what was published, which the new form repeats."""
    for tab in tabs.values():
        cells = cells_of(tab.page)
        for row in read.rows.get(tab.sheet.key, ()):
            for field in tab.sheet.fields:
                known = repeated(field, row, source, published)
                value = value_of(tab, field, row, cells) if known else None
                if known and value is not None and value != known.figure.value:
                    where = row.origins[field.key].place
                    yield has_no_place(
                        source, where, "Det publicerade värdet gäller; cellen", cells[where].shown
                    )


def formulas(tabs: Mapping[str, Tab], read: Workbook, source: Source) -> Iterator[Problem]:
    """Yield for each sheet the cells whose own formulas have become values."""
    for tab in tabs.values():
        cells = cells_of(tab.page)
        places = [
            where
            for row in read.rows.get(tab.sheet.key, ())
            for field in tab.sheet.fields
            if not (field.formula or field.looked_up)
            and not (tab.sheet.rows and tab.sheet.fixed(row.key).computed)
            and not reckoned_there(tab.sheet, field, row.key)
            if (origin := row.origins.get(field.key))
            and (cell := cells.get(where := origin.place))
            and cell.formula
            and cell.text
        ]
        if places:
            listed = ", ".join(where.rpartition("!")[2] for where in places)
            message = f"Egna formler på fliken ”{tab.page.name}” är ersatta med sina värden: {listed}."
            yield told(Severity.INFO, source, message)


def new_in(form: ExcelForm, tabs: Mapping[str, Tab], source: Source) -> Iterator[Problem]:
    """Yield the sheets and columns that the old workbook did not have."""
    for sheet in (sheet for sheet in form.sheets if not sheet.shown):
        tab = tabs.get(sheet.key)
        if tab is None and sheet.added:
            continue
        if tab is None:
            yield told(Severity.INFO, source, f"Fliken ”{sheet.title}” finns inte i den äldre filen.")
            continue
        for field in sheet.fields:
            if field.key not in tab.columns and not field.formula and not field.published:
                need = "obligatorisk" if field.required else "frivillig"
                message = f"Kolumnen ”{field.title}” på fliken ”{sheet.title}” är ny och {need}."
                yield told(Severity.INFO, source, message)
