"""Chapters before förvaltningsberättelsen: the year in brief, the chairman's words, the organisation (domain.md 3.1, 1–3)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure
from pipeline.reports.arsredovisning.brief import in_brief
from pipeline.reports.base import Source, section
from pipeline.view import Block, Column, Kind, Number, OrgChart, OrgNode, Section, Table, TableRow
from pipeline.words import phrase

OWNED: Final = "ägarandel enligt kommunens inställningar"
"""What an owner share rests on."""


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the opening chapters: the year in brief first, so that it stands on the pages after the contents."""
    return (
        in_brief(source),
        section(
            "inledning",
            "Förord och organisation",
            sections=(source.told("ordforande"), source.told("organisation", *organisation(source))),
            intro=f"Ordföranden om året, och hur {source.municipality.name} är organiserad.",
        ),
    )


def organisation(source: Source) -> tuple[Block, ...]:
    """Return the organisation chart, and the nämnder with what they do.

    All of them hang under the council: it appoints kommunstyrelsen as well as the other nämnder (3 kap. kommunallagen).
    """
    namnder, small = source.units("namnd"), source.units("namnd-liten")
    council = source.municipality.council(source.occasion)
    below = tuple(unit for unit in (*small, *namnder) if unit is not council)
    names = text.join_words([unit.called for unit in below])
    root = OrgNode(
        council.name if council else "Kommunfullmäktige", "", tuple(OrgNode(unit.name) for unit in below)
    )
    told = f"Organisationsschema: under kommunfullmäktige finns {names}."
    return (
        OrgChart("organisationsschema", "Politisk organisation", told, root),
        Table(
            "namnder",
            f"Nämnder {source.year}",
            (Column("Nämnd", Kind.TEXT, 2), Column("Uppgift", Kind.TEXT, 4)),
            tuple(TableRow((unit.name, unit.purpose), key=unit.id) for unit in (*namnder, *small)),
        ),
    )


def group_tree(source: Source) -> OrgNode:
    """Return the municipal group as a tree of owners with shares; what no other of them owns is the municipality's own."""
    owned = source.units("bolag", "forbund", "stiftelse")
    owners = {unit.id for unit in owned}

    def below(owner: str) -> tuple[OrgNode, ...]:
        return tuple(
            OrgNode(unit.name, phrase(share(unit)), below(unit.id))
            for unit in owned
            if (unit.parent if unit.parent in owners else "kommun") == owner
        )

    return OrgNode(source.municipality.name, "", below("kommun"))


def share(unit: Unit) -> Number:
    """Return an owner share as printed: ``60 %``."""
    share = Figure.const(unit.share, OWNED, "%")
    return Number(share, 0 if unit.share == int(unit.share) else 1, "%")
