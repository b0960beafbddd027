"""The notes in number order (LKBR 9 kap.; domain.md 3.1.1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline import text
from pipeline.merge.disclosures import DEALINGS
from pipeline.model import Figure, State
from pipeline.reports.arsredovisning.opening import share
from pipeline.reports.base import Source, prose, section
from pipeline.reports.comparison import Line, Measure, comparison, figures, heading, statement
from pipeline.reports.listing import Shown, amounts, listing, own_id, total
from pipeline.reports.own import own_table
from pipeline.reports.own_notes import Numbered, numbered
from pipeline.schemas.disclosures import names_group
from pipeline.tables import Table as OwnTable
from pipeline.view import Block, Column, Section, Table, TableRow
from pipeline.words import phrase


def notes(source: Source) -> tuple[Section, ...]:
    """Return every note in order; a note without any amount is left out, its number is kept."""
    return tuple(
        replace(section(f"not-{one.key}", f"Not {one.number} {one.title}", *blocks), shared=True)
        for one in numbered(source.structure)
        if (blocks := _note(source, one))
    )


def beside(source: Source, kind: str) -> tuple[tuple[str, str], ...]:
    """Return the columns of a statement of kommun, and of koncern where it is printed, last year and this."""
    names = {"kommun": "Kommunen", "koncern": "Koncernen"}
    return tuple(
        (f"{names[entity]} {when}", f"{kind}/{{row}}/{entity}/{key}")
        for entity in source.entities
        for when, key in (("{last}", "fg"), ("{year}", "utfall"))
    )


def left_out(source: Source) -> tuple[Block, ...]:
    """Return a sentence about the notes that are left out, so that nobody looks for a number that is not there.

    Nothing is said of them while the notes have not been handed in.
    """
    if source.dataset.gap("noter", source.central()):
        return ()
    absent = [
        f"{one.number} ({one.title.lower()})" for one in numbered(source.structure) if not _note(source, one)
    ]
    if not absent:
        return ()
    noun, verb = ("Not", "är utelämnad") if len(absent) == 1 else ("Noterna", "är utelämnade")
    return (prose(f"{noun} {text.join_words(absent)} har inga uppgifter och {verb}."),)


def _note(source: Source, one: Numbered) -> tuple[Block, ...]:
    special = {"1": _principles, "24": _loans, "27": _guarantees, "30": _intra_group, "31": _segregated_note}
    texts = {"2": ("uppskattningar", True), "28": ("leasing", False)}
    blocks: list[Block] = []
    number = one.note.number if one.note else ""
    if number in texts:
        heading, required = texts[number]
        blocks += source.central_text(heading, required=required)
    table = _table(source, one)
    if table is not None and any(line.kind == "row" for line in table.rows):
        blocks.append(table)
    if number in special:
        blocks += special[number](source)
    return tuple(blocks)


def _table(source: Source, one: Numbered) -> Table | None:
    """Return the table of a note, the municipality's own where it has one; None for a note that is text."""
    caption = f"{one.title}, not {one.number}"
    place = f"not-{one.key}-tabell"
    if one.table is not None and one.table.lines:
        printed = own_table(source, one.table.id, caption=caption, place=place)
        return _headed(
            _alike(source, _shortened(source, printed)) if printed and _both(one.table) else printed
        )
    if not one.note or not one.note.rows:
        return None
    return _headed(
        _alike(
            source,
            _shortened(source, statement(source, place, caption, one.note.rows, beside(source, "not"))),
        )
    )


def _headed(table: Table | None) -> Table | None:
    """Return a note's table whose labels have a title: their unit, as there is no caption where notes stand two to a row."""
    if table is None or table.columns[0].title:
        return table
    return replace(table, columns=(replace(table.columns[0], title=table.unit or "Post"), *table.columns[1:]))


def _shortened(source: Source, table: Table) -> Table:
    """Return a note whose usual titles are a little shorter: two notes stand beside each other."""
    short = {
        f"{long} {year}": f"{short} {year}"
        for long, short in (("Kommunen", "Kommun"), ("Koncernen", "Koncern"))
        for year in (source.year - 1, source.year)
    }
    columns = (replace(column, title=short.get(column.title, column.title)) for column in table.columns)
    return replace(table, columns=tuple(columns))


def _both(table: OwnTable) -> bool:
    """Tell whether an own note's columns are those of the standard one: both years of the kommun, and of the koncern."""
    shown = (column.meaning for column in table.columns if column.shown)
    return tuple((one.of, one.years[0]) for one in shown if one) == (
        ("kommun", -1), ("kommun", 0), ("koncern", -1), ("koncern", 0),
    )  # fmt: skip


def _alike(source: Source, table: Table) -> Table:
    """Return a note without the columns of the koncern where they are those of the kommun, which its title then says."""
    entities = source.entities
    own = len(table.columns) // len(entities)
    if len(entities) < 2 or not table.rows or len(table.columns) != 1 + own * len(entities):  # noqa: PLR2004
        return table
    for row in table.rows:
        shown = [(cell.value, cell.state) if isinstance(cell, Figure) else cell for cell in row.cells[1:]]
        if shown[:own] != shown[own:]:
            return table
    first = replace(table.columns[0], title=f"{table.unit}, lika i koncernen")
    columns = (
        first,
        *(replace(column, title=column.title.split()[-1]) for column in table.columns[1 : 1 + own]),
    )
    rows = tuple(replace(row, cells=row.cells[: 1 + own]) for row in table.rows)
    return replace(table, columns=columns, rows=rows)


def _principles(source: Source) -> tuple[Block, ...]:
    """Return note 1: the principles, and deviations from RKR with reasons (LKBR 4 kap. 3 §).

    That a bolag is taken in whole is one, whether anybody has written so or not.
    """
    blocks = source.central_text("principer")
    rows = source.dataset.of("rkr")
    whole = () if any(names_group(row.key) for row in rows) else tuple(_taken_in_whole(source))
    if not rows and not whole:
        return (*blocks, *source.nothing(("rkr",), source.central()))
    caption = "Avvikelser från Rådet för kommunal redovisnings rekommendationer"
    columns = (Shown("rekommendation", 2, show=own_id), Shown("avvikelse", 3), Shown("skal", 3))
    table = listing(source, "rkr", "avvikelser-rkr", caption, rows, columns)
    return (*blocks, replace(table, rows=(*whole, *table.rows)))


def _taken_in_whole(source: Source) -> Iterator[TableRow]:
    """Yield the deviation that each bolag is which is taken in with a minority."""
    for unit in (
        source.municipality.consolidated(source.occasion) if source.group_mode == "räknas fram" else ()
    ):
        if unit.minority:
            deviation = phrase(
                f"{unit.name}, som kommunen äger till ",
                share(unit),
                ", tas in i sin helhet i de sammanställda räkenskaperna, med minoritetens andel på en egen rad.",
            )
            yield TableRow(("R16 Sammanställda räkenskaper", deviation, unit.reason), key=f"r16-{unit.id}")


def _loans(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("lan")
    if not rows:
        return source.said_nothing("lan", source.fig("not/N24.1/kommun/utfall"))
    before, now, due = (source.fig(f"lan/summa/{name}") for name in ("belopp_fg", "belopp", "forfall"))
    none = Figure.not_applicable("%"), Figure.not_applicable("år")
    columns = (
        Shown("langivare", 2.6, show=own_id),
        Shown("belopp_fg", title=str(source.year - 1)),
        Shown("belopp", title=str(source.year)),
        Shown("ranta", 0.8, "Ränta, %", decimals=2, unit="%"),
        Shown("bindning", 0.9, "Bindning, år", decimals=1, unit="år"),
        Shown("forfall", 1.2),
    )
    end = (total("Summa", [before, now, *none, due]),)
    return (listing(source, "lan", "lan", "Lån per långivare, kommunen", rows, columns, end=end),)


def _guarantees(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("borgen")
    if not rows:
        given = (source.fig(f"not/{row}/kommun/utfall") for row in ("N27.3", "N27.4"))
        return source.said_nothing("borgen", *given)
    columns = (
        Shown("mottagare", 3, show=lambda row, _: source.name(row.key)),
        Shown("belopp_fg", title=str(source.year - 1)),
        Shown("belopp", title=str(source.year)),
        replace(amounts(source, "borgen/{row}/{column}", [("Förändring", "forandring")])[0], deviation=True),
    )
    sums = [source.fig(f"borgen/summa/{name}") for name in ("belopp_fg", "belopp", "forandring")]
    end = (total("Summa", sums),)
    return (listing(source, "borgen", "borgen", "Borgensåtaganden per mottagare", rows, columns, end=end),)


_DEALINGS = (
    Measure("Givare, säljare", "mellanhavanden/{row}/givet"),
    Measure("Mottagare, köpare", "mellanhavanden/{row}/taget"),
)


def _intra_group(source: Source) -> tuple[Block, ...]:
    """Return note 30: dealings within the group per unit, as provider and receiver (RKR R16)."""
    owned = (*source.units("bolag"), *source.municipality.consolidated(source.occasion))
    names = {
        unit.id: unit.name for unit in sorted(owned, key=lambda unit: source.municipality.place(unit.id))
    }
    units = [("kommun", source.municipality.name), *names.items()]
    lines: list[Line] = []
    for group, _ in DEALINGS:
        key = text.slug(group)
        of_group = [Line(name, f"{key}/{unit}", level=1, key=f"{key}-{unit}") for unit, name in units]
        there = [line for line in of_group if _applies(source, line)]
        if there:
            lines += [heading(text.capital(group), key), *there]
    if not lines:
        return ()
    caption = f"Koncerninterna mellanhavanden {source.year}"
    return (comparison(source, "mellanhavanden", caption, Column("Enhet", width=3), _DEALINGS, lines),)


def _applies(source: Source, line: Line) -> bool:
    """Tell whether a unit has dealings of a kind; one whose amount is missing is told as missing."""
    return any(figure.state is not State.NOT_APPLICABLE for figure in figures(source, line.row, _DEALINGS))


def _segregated_note(source: Source) -> tuple[Block, ...]:
    if not source.dataset.of("va") and not source.dataset.of("avfall"):
        return ()
    return (prose("Särredovisningar lämnas i ett eget kapitel och finns tillgängliga för fastighetsägarna."),)
