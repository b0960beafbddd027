"""Puts a report in the municipality's own shape: its headings, their order, what it leaves out, and its own tables where they stand.

The law's headings may be renamed and moved but not left out (STR9 tells), so nothing here can lose them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from pipeline.config import COMMITTEES, Unit
from pipeline.reports.base import Source
from pipeline.reports.own import own_table, several
from pipeline.schemas.own import is_note
from pipeline.schemas.own_units import OWN
from pipeline.schemas.sections import ANNUAL, standard_section
from pipeline.tables import Place, Table
from pipeline.view import Block, Section
from pipeline.view import Table as Printed

NAMND, BOLAG = "namnd", "bolagen"
_OF_UNIT: Final = {NAMND: "namnd_", BOLAG: "bolag_"}
_PLACES: Final = {"bolag": "bolagen", "personal": "personal"}
"""The sections in which own tables stand for standard ones that have another name."""
SHORT: Final = ("namnd_uppdrag", "namnd_handelser", "namnd_ekonomi", "namnd_mal")
"""What a short account of a nämnd keeps, where the municipality does not say."""


def placed(source: Source, report: str, chapters: Iterable[Section]) -> tuple[Section, ...]:
    """Return a report's chapters as a municipality wants them; untouched when it has no sections, tables or short accounts of its own."""
    chapters = tuple(chapters)
    structure = source.structure
    own = [
        table
        for table in structure.tables.values()
        if table.section and table.included and not is_note(table)
    ]
    short = report == ANNUAL and any(_is_short(source, unit) for unit in source.units(*COMMITTEES))
    if not structure.sections and not own and not short:
        return chapters
    shaper = _Shaper(source, report, [each for each in structure.sections if each.report == report], own)
    return shaper.shaped(chapters)


def _is_short(source: Source, unit: Unit) -> bool:
    return (unit.account or source.municipality.settings.account) == "kort"


@dataclass(frozen=True, slots=True)
class _Shaper:
    """A report being put in shape: the municipality's lines of sections for it, and its own tables with a place."""

    source: Source
    report: str
    lines: list[Place]
    tables: list[Table]

    def shaped(self, chapters: tuple[Section, ...]) -> tuple[Section, ...]:
        there = {
            block.id
            for chapter in chapters
            for _, each in chapter.walk()
            for block in each.blocks
            if isinstance(block, Printed)
        }
        printed = {
            table.id
            for table in self.tables
            if table.id in there
            or (table.section == _PLACES.get(table.id) and not several(self.source, table))
        }
        made = tuple(self.section(chapter, None, printed) for chapter in chapters if self.kept(chapter, None))
        return self.ordered(made, "", None, printed)

    # -- one section --------------------------------------------------------------------------------
    def section(self, section: Section, unit: Unit | None, printed: set[str]) -> Section:
        whose = self.unit_of(section) or unit
        key = self.standard(section, whose)
        below = tuple(
            self.section(each, whose, printed) for each in section.sections if self.kept(each, whose)
        )
        line = self.line(key)
        title = line.title if line and line.title and key not in _OF_UNIT else section.title
        blocks = (*section.blocks, *self.blocks(key, whose, printed))
        return replace(
            section,
            title=title,
            blocks=blocks,
            sections=self.ordered(below, key, whose, printed),
        )

    def unit_of(self, section: Section) -> Unit | None:
        """Return the unit whose account a section is, None for others."""
        for start in ("namnd-", "bolag-"):
            if section.id.startswith(start) and (
                unit := self.source.municipality.unit(section.id.removeprefix(start))
            ):
                return unit
        return None

    def standard(self, section: Section, unit: Unit | None) -> str:
        """Return the id by which the municipality knows a section: of a nämnd's ``namnd_ekonomi``, else the section's own."""
        if unit is None:
            found = standard_section(self.report, section.id)
            return found.id if found else section.id
        whole = NAMND if unit.kind in COMMITTEES else BOLAG
        own = section.id.removeprefix(f"{unit.id}-")
        return whole if own == section.id else f"{_OF_UNIT[whole]}{own}"

    def kept(self, section: Section, unit: Unit | None) -> bool:
        """Tell whether a section is printed: not left out, and in a short account one of those it keeps."""
        whose = self.unit_of(section) or unit
        key = self.standard(section, whose)
        line = self.line(key)
        if line is not None and not line.included:
            return False
        if self.report != ANNUAL or unit is None or unit.kind not in COMMITTEES:
            return True
        if not _is_short(self.source, unit):
            return True
        said = [each.id for each in self.lines if each.in_short]
        return key in (said or SHORT) or section.id == f"namnd-{unit.id}"

    def line(self, key: str) -> Place | None:
        return next((line for line in self.lines if line.id == key), None)

    def blocks(self, key: str, unit: Unit | None, printed: set[str]) -> Iterator[Block]:
        """Yield the municipality's own tables that stand in a section, in the order of its file."""
        for table in self.tables:
            found = standard_section(self.report, table.section)
            if table.id in printed or (found.id if found else table.section) != key:
                continue
            for whose in self.whose(table, unit):
                caption = "" if unit is not None or not whose else self.of_unit(table, whose)
                place = f"{table.id}-{whose}" if whose else table.id
                made = own_table(self.source, table.id, caption=caption, place=place, unit=whose)
                if made is not None:
                    yield made

    def whose(self, table: Table, unit: Unit | None) -> tuple[str, ...]:
        """Return the units whose answers a section has of a table, each its own; one empty where the table is one for all."""
        if not table.of_each:
            return ("",)
        if unit is None and not several(self.source, table):
            return ("",)
        answered = dict.fromkeys(row.unit for row in self.source.dataset.of(f"{OWN}{table.id}"))
        return tuple(each for each in answered if unit is None or each == unit.id)

    def of_unit(self, table: Table, whose: str) -> str:
        """Return what a table is called where several units' answers stand in one section."""
        unit = self.source.municipality.unit(whose)
        return f"{table.title or table.id} – {unit.name if unit else whose}"

    # -- several ------------------------------------------------------------------------------------
    def ordered(
        self, sections: tuple[Section, ...], under: str, unit: Unit | None, printed: set[str]
    ) -> tuple[Section, ...]:
        """Return sections in the municipality's order, with its new ones; those that it does not name stay after what they follow."""
        listed = [line for line in self.lines if self.parent(line) == under and line.included]
        if not listed:
            return sections
        named: dict[str, list[Section]] = {}
        order: list[str] = []
        last = ""
        for each in sections:
            key = self.standard(each, self.unit_of(each) or unit)
            if any(line.id == key for line in listed):
                last = key
            named.setdefault(last, []).append(each)
        order = [line.id for line in listed]
        for line in listed:
            if line.id not in named:
                new = self.new(line, unit, printed)
                named[line.id] = [new] if new else []
        return tuple(each for key in ("", *order) for each in named.get(key, ()))

    def parent(self, line: Place) -> str:
        """Return what a line stands under: as written, else where the standard has it."""
        if line.under:
            found = standard_section(self.report, line.under)
            return found.id if found else line.under
        found = standard_section(self.report, line.id)
        return found.under if found else ""

    def new(self, line: Place, unit: Unit | None, printed: set[str]) -> Section | None:
        """Return a section of the municipality's own, None for a standard one that has nothing here."""
        if standard_section(self.report, line.id) is not None:
            return None
        writer = unit.id if unit is not None else self.writer(line)
        text = self.source.written(writer, line.id, line.title, required=False) if writer else ()
        key = f"{unit.id}-{line.id}" if unit is not None else line.id
        made = Section(key, line.title or line.id, (*text, *self.blocks(line.id, unit, printed)))
        sections = self.ordered((), line.id, unit, printed)
        return replace(made, sections=sections) if made.blocks or sections else None

    def writer(self, line: Place) -> str:
        """Return the id of the unit that writes a section for the whole municipality."""
        return self.source.central() if line.written_by in {"", "central"} else line.written_by
