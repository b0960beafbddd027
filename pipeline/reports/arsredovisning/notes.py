"""The notes in number order (LKBR 9 kap.; domain.md 3.1.1)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.base import Source, prose, section
from pipeline.reports.comparison import statement
from pipeline.schemas.notes import NOTES, Note
from pipeline.view import Block, Column, Kind, Section, Table, TableRow


def notes(source: Source) -> tuple[Section, ...]:
    """Return every note in number order; a note without any amount is left out, its number is kept."""
    found: list[Section] = []
    for note in NOTES:
        blocks = _note(source, note)
        if blocks:
            found.append(section(f"not-{note.number}", f"Not {note.number} {note.title}", *blocks))
    return tuple(found)


def left_out(source: Source) -> tuple[Block, ...]:
    """Return a sentence about the notes that are left out, so that nobody looks for a number that is not there.

    Nothing is said of them while the notes have not been handed in.
    """
    if source.dataset.gap("noter", source.central()):
        return ()
    absent = [f"{note.number} ({note.title.lower()})" for note in NOTES if not _note(source, note)]
    if not absent:
        return ()
    first, last = ("Not", "utelämnad") if len(absent) == 1 else ("Noterna", "utelämnade")
    return (prose(f"{first} {text.join_words(absent)} har inga uppgifter och är {last}."),)


def _note(source: Source, note: Note) -> tuple[Block, ...]:
    special = {"1": _principles, "24": _loans, "27": _guarantees, "30": _intra_group, "31": _segregated_note}
    blocks: list[Block] = []
    if note.number == "2":
        blocks += source.central_text("uppskattningar", "Uppskattningar och bedömningar")
    if note.number == "28":
        blocks += source.central_text("leasing", required=False)
    if note.rows:
        year = source.year
        columns = tuple(
            (f"{name} {when}", f"not/{{row}}/{entity}/{key}")
            for entity, name in (("kommun", "Kommunen"), ("koncern", "Koncernen"))
            for when, key in ((year - 1, "fg"), (year, "utfall"))
        )
        table = statement(
            source, f"not-{note.number}-tabell", f"{note.title}, not {note.number}", note.rows, columns
        )
        if any(line.kind == "row" for line in table.rows):
            blocks.append(table)
    if note.number in special:
        blocks += special[note.number](source)
    return tuple(blocks)


def _principles(source: Source) -> tuple[Block, ...]:
    """Return note 1: the principles, and deviations from RKR with reasons (LKBR 4 kap. 3 §)."""
    blocks: list[Block] = [*source.central_text("principer", "Redovisningsprinciper")]
    rows = source.dataset.of("rkr")
    if rows:
        blocks.append(
            Table(
                "avvikelser-rkr",
                "Avvikelser från Rådet för kommunal redovisnings rekommendationer",
                (
                    Column("Rekommendation", Kind.TEXT, 2),
                    Column("Avvikelse", Kind.TEXT, 3),
                    Column("Skäl", Kind.TEXT, 3),
                ),
                tuple(
                    TableRow((row.key, row.text("avvikelse"), row.text("skal")), key=text.slug(row.key))
                    for row in rows
                ),
            )
        )
    else:
        blocks += source.nothing(("rkr",), source.central())
    return tuple(blocks)


def _loans(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("lan")
    if not rows:
        return ()
    total = [Figure.total(row.figure(name) for row in rows) for name in ("belopp_fg", "belopp", "forfall")]
    lines = [
        TableRow(
            (
                row.key,
                row.figure("belopp_fg"),
                row.figure("belopp"),
                row.figure("ranta"),
                row.figure("bindning"),
                row.figure("forfall"),
            ),
            key=text.slug(row.key),
        )
        for row in rows
    ]
    lines.append(
        TableRow(
            ("Summa", total[0], total[1], Figure.not_applicable("%"), Figure.not_applicable("år"), total[2]),
            "total",
            key="summa",
        )
    )
    return (
        Table(
            "lan",
            "Lån per långivare, kommunen",
            (
                Column("Långivare", Kind.TEXT, 2.6),
                source.money(str(source.year - 1)),
                source.money(str(source.year)),
                Column("Ränta, %", Kind.NUMBER, 0.8, 2, "%"),
                Column("Bindning, år", Kind.NUMBER, 0.9, 1, "år"),
                source.money("Förfaller inom ett år", 1.2),
            ),
            tuple(lines),
            source.unit,
        ),
    )


def _guarantees(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("borgen")
    if not rows:
        return ()
    lines = [
        TableRow(
            (
                source.name(row.key),
                row.figure("belopp_fg"),
                row.figure("belopp"),
                row.figure("belopp") - row.figure("belopp_fg"),
            ),
            key=text.slug(row.key),
        )
        for row in rows
    ]
    sums = [Figure.total(row.figure(name) for row in rows) for name in ("belopp_fg", "belopp")]
    lines.append(TableRow(("Summa", *sums, sums[1] - sums[0]), "total", key="summa"))
    return (
        Table(
            "borgen",
            "Borgensåtaganden per mottagare",
            (
                Column("Mottagare", Kind.TEXT, 3),
                source.money(str(source.year - 1)),
                source.money(str(source.year)),
                source.money("Förändring", deviation=True),
            ),
            tuple(lines),
            source.unit,
        ),
    )


_GROUPS = (
    ("försäljning", ("försäljning",)),
    ("hyra", ("hyra",)),
    ("ränta och borgensavgift", ("ränta", "borgensavgift")),
    ("utdelning", ("utdelning",)),
    ("koncernbidrag och tillskott", ("koncernbidrag", "aktieägartillskott")),
    ("lån och fordringar", ("lån", "fordran")),
)


_GIVER_ROWS = frozenset({"R1", "R8", "C2", "A3"})


def _intra_group(source: Source) -> tuple[Block, ...]:
    """Return note 30: dealings within the group per unit, as provider and receiver (RKR R16)."""
    units = [("kommun", source.municipality.name), *((unit.id, unit.name) for unit in source.units("bolag"))]
    lines: list[TableRow] = []
    for group, kinds in _GROUPS:
        group_lines: list[TableRow] = []
        for key, name in units:
            rows = [row for row in source.dataset.of("mellanhavanden", key) if row.text("typ") in kinds]
            given = [row.figure("belopp").absolute() for row in rows if row.text("rad") in _GIVER_ROWS]
            taken = [row.figure("belopp").absolute() for row in rows if row.text("rad") not in _GIVER_ROWS]
            if given or taken:
                nothing = Figure.not_applicable()
                group_lines.append(
                    TableRow(
                        (
                            name,
                            Figure.total(given) if given else nothing,
                            Figure.total(taken) if taken else nothing,
                        ),
                        level=1,
                        key=f"{text.slug(group)}-{key}",
                    )
                )
        if group_lines:
            lines.append(TableRow((text.capital(group), "", ""), "group", key=text.slug(group)))
            lines += group_lines
    if not lines:
        return ()
    return (
        Table(
            "mellanhavanden",
            f"Koncerninterna mellanhavanden {source.year}",
            (
                Column("Enhet", Kind.TEXT, 3),
                source.money("Givare, säljare"),
                source.money("Mottagare, köpare"),
            ),
            tuple(lines),
            source.unit,
        ),
    )


def _segregated_note(source: Source) -> tuple[Block, ...]:
    if not source.dataset.of("va") and not source.dataset.of("avfall"):
        return ()
    return (prose("Särredovisningar lämnas i ett eget kapitel och finns tillgängliga för fastighetsägarna."),)
