"""Ids of sections and blocks that are made of a unit's id never meet: whatever a unit is called, every id of a report is used once.

``drift-personal`` may be the table of a nämnd called ``personal`` or a text about personnel of one called ``drift``. Chapters keep
their ids before sections, sections before blocks; one that comes later gets a number behind its id. A chart that the report leads with
(``leads``) keeps its id before them all, since it is named by it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from pipeline.view import Block, Chart, OrgChart, RiskMatrix, Section, Table


def unique(chapters: Iterable[Section], leads: Iterable[str] = ()) -> tuple[Section, ...]:
    """Return the chapters with every id used once; a chart or matrix still shows the table of its own section."""
    kept, taken = set(leads), set(leads)
    return tuple(_with_blocks(chapter, taken, kept) for chapter in _sections(tuple(chapters), taken))


def _sections(level: tuple[Section, ...], taken: set[str]) -> tuple[Section, ...]:
    """Return the sections of one level and all below them with ids of their own, level by level."""
    if not level:
        return ()
    keys = [_free(section.id, taken) for section in level]
    below = iter(_sections(tuple(child for section in level for child in section.sections), taken))
    return tuple(
        replace(section, id=key, sections=tuple(islice(below, len(section.sections))))
        for section, key in zip(level, keys, strict=True)
    )


def _with_blocks(section: Section, taken: set[str], kept: set[str]) -> Section:
    keys: dict[str, list[str]] = {}
    for block in section.blocks:
        if isinstance(block, Table):
            keys.setdefault(block.id, []).append(_free(block.id, taken))
    shown = {wanted: free[0] for wanted, free in keys.items()}
    blocks = tuple(_block(block, keys, shown, taken, kept) for block in section.blocks)
    below = tuple(_with_blocks(child, taken, kept) for child in section.sections)
    return replace(section, blocks=blocks, sections=below)


def _block(
    block: Block, tables: dict[str, list[str]], shown: dict[str, str], taken: set[str], kept: set[str]
) -> Block:
    if isinstance(block, Table):
        return replace(block, id=tables[block.id].pop(0))
    if isinstance(block, Chart) and block.id in kept:
        kept.remove(block.id)  # its id is taken for it
        return replace(block, table=shown.get(block.table, block.table))
    if isinstance(block, Chart | RiskMatrix):
        return replace(block, id=_free(block.id, taken), table=shown.get(block.table, block.table))
    if isinstance(block, OrgChart):
        return replace(block, id=_free(block.id, taken))
    return block


def _free(wanted: str, taken: set[str]) -> str:
    """Return an id that is not taken, and take it."""
    key, number = wanted, 1
    while key in taken:
        number += 1
        key = f"{wanted}-{number}"
    taken.add(key)
    return key
