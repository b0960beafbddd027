"""A delivery as plain text, a line for each cell or paragraph: for reading, for review, and for git (textconv).

Nothing but the file is looked at, so that it also works for a file that has been taken out of its folder. The same file gives the same text.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Final

from pipeline.read.archive import Unreadable
from pipeline.read.asides import apart
from pipeline.read.cells import Book, Cell, Page, letters
from pipeline.read.cells import Kind as CellKind
from pipeline.read.cells import place as cell_place
from pipeline.read.docx import open_paper
from pipeline.read.excel import identity
from pipeline.read.excel_rows import adds_up
from pipeline.read.free_table import TAB
from pipeline.read.remarks import drawings, remarks
from pipeline.read.tabs import OWN
from pipeline.read.titles import heads, plain
from pipeline.read.word_blocks import contributed
from pipeline.read.word_headings import headings
from pipeline.read.word_marks import FORM_STYLES
from pipeline.read.word_pieces import Box, Grid, Kind, Paper, Piece
from pipeline.read.word_runs import bullet
from pipeline.read.xlsx import open_book
from pipeline.schemas import excel_form, sheets, word_form
from pipeline.schemas.base import ExcelForm, Sheet, WordForm
from pipeline.text import scripted
from pipeline.view import Run

_ROW: Final = plain("Rad")
_LABEL: Final = plain("Benämning")
_NOT_OURS: Final = "Filen är inte något av programmets formulär."
_UNREADABLE: Final = {
    "empty": "Filen är tom.",
    "old": "Filen är i ett äldre format. Spara den som .xlsx eller .docx.",
    "locked": "Filen är skyddad med lösenord.",
    "labelled": "Filen är krypterad med en känslighetsetikett.",
    "huge": "Filen är orimligt stor när den packas upp.",
}
_FOUND: Final = {
    Kind.HIDDEN: "Här finns dold text",
    Kind.STRUCK: "Här finns genomstruken text",
    Kind.UNSEEN: "Här finns text som inte syns",
    Kind.ROW: "Tabellen har en dold rad",
    Kind.PROMPT: "Här finns ett fält som inte är ifyllt",
}
_BROKEN: Final = "Filen går inte att läsa som Excel eller Word; den är skadad eller av annat slag."


def show(path: Path) -> str:
    """Return a delivery as text; of a file that cannot be read, a sentence that says so. Raises OSError when there is no file."""
    data = path.read_bytes()
    faults: list[str] = []
    for lines in (_of_workbook, _of_document):
        try:
            return "\n".join((*lines(data), *_remarks(data))) + "\n"
        except Unreadable as fault:
            faults.append(fault.kind)
    told = next((kind for kind in faults if kind in _UNREADABLE), "")
    return f"{_UNREADABLE.get(told, _BROKEN)}\n"


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in one place of a delivery: a cell (``Drift!C5``), or the line of that number below a heading of a document.

    ``number`` is set where it is a number, ``formula`` where the file reckons it; a formula that was never reckoned has no words.
    """

    place: str
    words: str
    title: str = ""
    line: int = 0  # 0 for a cell
    number: Decimal | None = None
    formula: bool = False


def entries(data: bytes) -> tuple[Entry, ...]:
    """Return what a delivery holds, place by place, as ``show`` shows it. Raises ``Unreadable``."""
    try:
        book = open_book(data)
    except Unreadable:
        return tuple(_lines(data))
    return tuple(entry for page, sheet in _sheets(book) for entry in _entries(page, sheet))


def _entries(page: Page, sheet: Sheet | None) -> Iterator[Entry]:
    rows = _rows(page, sheet)
    for number, row in rows.every:
        first = row[min(row)]
        named = _label(row, rows.label).strip() or (
            first.shown if rows.head and first.kind is CellKind.TEXT else ""
        )
        for cell, title in rows.cells(row):
            label = named if cell is not first else ""
            plain_number = cell.number if cell.kind is CellKind.NUMBER and not cell.percent else None
            yield Entry(
                cell_place(page.name, number, cell.column),
                cell.shown,
                ", ".join(words for words in (label, title) if words),
                number=plain_number,
                formula=cell.formula,
            )


def _lines(data: bytes) -> Iterator[Entry]:
    paper = open_paper(data)
    heading, before = "", ""
    numbers: Counter[str] = Counter()
    for line in _pieces(paper, word_form(paper.properties.get("kr_formular", ""))):
        if line.startswith("== ") and line.endswith(" =="):
            heading, numbers = f"”{line.removeprefix('== ').removesuffix(' ==')}”", Counter()
        elif line:
            in_table = line.startswith("| ")
            numbers["tabell"] += in_table and not before
            place = f"{heading}, tabell {numbers['tabell']}".lstrip(", ") if in_table else heading
            numbers[place] += 1
            yield Entry(place, line, line=numbers[place])
        before = line


def _facts(facts: Mapping[str, str], form: ExcelForm | WordForm | None) -> Iterator[str]:
    """Yield whose form it is and for when, as it says itself."""
    if not facts.get("kr_formular"):
        yield _NOT_OURS
        return
    yield f"Formulär: {form.title if form else 'okänt'} ({facts['kr_formular']}, version {facts.get('kr_version', '?')})"
    for name, key in (("Kommun", "kr_kommun"), ("Tillfälle", "kr_tillfalle"), ("Enhet", "kr_enhet")):
        yield f"{name}: {facts.get(key, '?')}"


def _remarks(data: bytes) -> Iterator[str]:
    for name in drawings(data):
        yield from ("", f"[Filen innehåller en bild eller ett diagram: {name}]")
    found = remarks(data)
    if found:
        yield from ("", "== Kommentarer ==")
    for remark in found:
        yield f"{remark.place or '-'} {remark.author}: {' ↵ '.join(remark.words.splitlines())}"


# -- Excel ----------------------------------------------------------------------------------------
def _of_workbook(data: bytes) -> Iterator[str]:
    book = open_book(data)
    facts = identity(book)
    yield from _facts(facts, excel_form(facts.get("kr_formular", "")))
    if book.macros:
        yield "Filen innehåller makron."
    for page, sheet in _sheets(book):
        yield ""
        yield f"== {page.name} =={' (dold)' if page.hidden else ''}"
        yield from _page(page, sheet)
        yield from (f"[{one.cell or 'Fliken'}: {one.message}]" for one in page.notices)


def _sheets(book: Book) -> Iterator[tuple[Page, Sheet | None]]:
    """Yield the sheets that somebody fills in, each with its declaration when it is one of ours."""
    facts = identity(book)
    form = excel_form(facts.get("kr_formular", ""))
    ours = form.sheets if form else tuple(sheets().values()) if facts else ()
    titled = {plain(sheet.title): sheet for sheet in ours}
    for page in book.pages:
        if not facts or plain(page.name) not in OWN | {plain(f"_{TAB}")}:
            yield page, titled.get(plain(page.name))


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a sheet that are shown: the row of its titles (0 when it has none), the columns of the labels, and the cells."""

    head: int
    titles: Mapping[int, Cell]
    label: frozenset[int]
    shown: tuple[tuple[int, Mapping[int, Cell]], ...]
    every: tuple[tuple[int, Mapping[int, Cell]], ...]  # also those that hold nothing but formulas that wait

    def cells(self, row: Mapping[int, Cell]) -> Iterator[tuple[Cell, str]]:
        """Yield the cells of a row that are no label, each with its column's title."""
        for column, cell in sorted(row.items()):
            if column not in self.label:
                yield cell, self.titles[column].text if column in self.titles else ""


def _rows(page: Page, sheet: Sheet | None) -> _Rows:
    found = heads(page, sheet, {}) if sheet else None
    head = found[0] if found else _own_head(page)
    page = apart(page, sheet, head) if sheet and found else page  # no counter of characters is delivered
    titles = page.cells.get(head, {})
    ids = next((column for column in sorted(titles) if _row_titles(titles, column)), 0)
    label = frozenset({ids, ids + 1} if ids else ())
    rows = [(row, cells) for row, cells in sorted(page.cells.items()) if row > head]
    shown = tuple(
        (row, cells)
        for row, cells in rows
        if not head or any(_filled(cell, label) for cell in cells.values())
    )
    if sheet and found and all(adds_up(cells, sheet, found[1]) for _, cells in shown):
        shown = ()  # a sum of nothing
    return _Rows(head, titles, label, shown, tuple(rows))


def _page(page: Page, sheet: Sheet | None) -> Iterator[str]:
    """Yield a sheet's cells: with column titles below the row that holds them, else one by one."""
    rows = _rows(page, sheet)
    if not rows.shown:
        yield "(tom)"
    for number, row in rows.shown:
        if rows.head:
            yield f"Rad {number}{_label(row, rows.label)}"
        for cell, title in rows.cells(row):
            yield f"{'  ' if rows.head else ''}{letters(cell.column)}{number}{f' {title}' if title else ''}: {_content(cell)}"


def _own_head(page: Page) -> int:
    """Return the row of a page's titles where they are the municipality's own: it begins with those of row id and label; 0 when none does."""
    for row, cells in sorted(page.cells.items()):
        if _row_titles(cells, 1):
            return row
    return 0


def _row_titles(titles: Mapping[int, Cell], column: int) -> bool:
    """Tell whether a column and the next are titled as row id and label."""
    return [plain(titles[one].text) for one in (column, column + 1) if one in titles] == [_ROW, _LABEL]


def _filled(cell: Cell, label: frozenset[int]) -> bool:
    """Tell whether a cell makes its row worth showing: it is no label and no formula that waits for something to reckon with."""
    return cell.column not in label and not (cell.formula and not cell.text)


def _label(cells: Mapping[int, Cell], columns: frozenset[int]) -> str:
    words = " ".join(cells[column].text for column in sorted(columns) if column in cells)
    return f" {words}" if words else ""


def _content(cell: Cell) -> str:
    if not cell.formula:
        return cell.shown
    return f"{cell.shown} (formel)" if cell.text else "(formel utan värde)"


# -- Word -----------------------------------------------------------------------------------------
def _of_document(data: bytes) -> Iterator[str]:
    paper = open_paper(data)
    form = word_form(paper.properties.get("kr_formular", ""))
    yield from _facts(paper.properties, form)
    if paper.macros:
        yield "Filen innehåller makron."
    if paper.tracked:
        yield f"Spårade ändringar: {paper.tracked}"
    yield from _pieces(paper, form)


def _pieces(paper: Paper, form: WordForm | None) -> Iterator[str]:
    """Yield the document's paragraphs and tables; what the form says itself is left out."""
    known = headings(paper, form)[0] if form else {}
    heading = None
    for number, piece in enumerate(paper.pieces, 1):
        heading = known.get(number, heading)
        if number in known:
            yield from ("", f"== {known[number].title} ==")
            continue
        if isinstance(piece, Grid):
            yield from ("", *_table(piece))
            continue
        own = (
            contributed(piece, heading) if heading else None if form and piece.style in FORM_STYLES else piece
        )
        if own:
            yield from _paragraph(own)


def _paragraph(piece: Piece) -> Iterator[str]:
    words = "".join(map(_run, piece.runs)).strip()
    if words and piece.level:
        yield from ("", f"{'#' * piece.level} {words}")
    elif words and piece.list:
        yield f"{'  ' * piece.depth}{_item(piece)} {words}"
    elif words:
        yield from ("", words)
    for picture in piece.pictures:
        image = picture.image
        if image is None:
            yield f"[Bild i ett format som inte kan användas: {picture.kind}]"
        else:
            mark = hashlib.sha256(image.data).hexdigest()[:12]
            yield f"[Bild {image.width_px} × {image.height_px}, {mark}: {image.alt or 'utan alternativtext'}]"
    yield from (f"[Textruta: {words}]" for words in piece.boxes)
    for thing in piece.lost:
        yield f"[Här finns {thing}]"
    yield from _found(piece)


def _item(piece: Piece) -> str:
    return "-" if piece.list == "bullet" else bullet(piece) if piece.number else "1."


def _found(piece: Piece | Grid) -> Iterator[str]:
    yield from (f"[{_FOUND[one.kind]}]" for one in piece.found if one.kind in _FOUND)


def _run(run: Run) -> str:
    if run.note:
        note = (
            run.note
            if isinstance(run.note, str)
            else "".join(_run(one) for one in run.note if isinstance(one, Run))
        )
        return f"[fotnot: {note}]"
    mark = "**" if run.bold else "*" if run.italic else ""
    text = scripted(run.text, run.script) if run.script else run.text
    words = f"{mark}{text}{mark}" if text.strip() else text
    return f"[{words}]({run.href})" if run.href else words


def _table(grid: Grid) -> Iterator[str]:
    for number, row in enumerate(grid.rows):
        yield f"| {' | '.join(_cell(cell, head=number == 0) for cell in row)} |"
    if grid.merged:
        yield "[Tabellen har sammanslagna celler]"
    yield from (f"[I tabellen: {words}]" for words in grid.boxes)
    for thing in grid.lost:
        yield f"[Här finns {thing}]"
    yield from _found(grid)


def _cell(cell: Box, *, head: bool) -> str:
    """Return the words of a cell; a table's titles are bold of themselves."""
    if head:
        cell = tuple(replace(one, runs=tuple(replace(run, bold=False) for run in one.runs)) for one in cell)
    lines = (f"{_item(piece)} " * bool(piece.list) + "".join(map(_run, piece.runs)).strip() for piece in cell)
    return " / ".join(line.replace("\n", " / ") for line in lines if line)
