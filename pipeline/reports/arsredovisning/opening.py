"""Chapters before förvaltningsberättelsen: the chairman's words, the year in brief, the organisation (domain.md 3.1, 1–3)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure
from pipeline.reports.base import Source, section
from pipeline.reports.comparison import Line, Measure, comparison, figures
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import Ranking, known, ranking
from pipeline.view import (
    Block,
    Column,
    KeyFigures,
    Kind,
    Number,
    OrgChart,
    OrgNode,
    Section,
    Table,
    TableRow,
    Tile,
)
from pipeline.words import phrase

OWNED: Final = "ägarandel enligt kommunens inställningar"
"""What an owner share rests on."""


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the opening chapter."""
    return (
        section(
            "inledning",
            "Året i sammanfattning",
            sections=(
                source.told("ordforande"),
                section("korthet", f"Året {source.year} i korthet", *brief(source)),
                source.told("organisation", *organisation(source)),
            ),
            intro=f"Resultatet, de viktigaste siffrorna och hur {source.municipality.name} är organiserad.",
        ),
    )


def tiles(source: Source) -> KeyFigures:
    """Return the six key figures of the year."""
    fig = source.fig

    def tile(label: str, key: str, unit: str, decimals: int) -> Tile:
        before = fig(f"{key}/fg")
        comment = phrase(f"{source.year - 1}: ", Number(before, decimals, unit))
        return Tile(label, fig(f"{key}/utfall"), unit, decimals, comment)

    money = (source.unit, source.decimals)
    return KeyFigures(
        (
            tile("Årets resultat", "rr/R12/kommun", *money),
            tile("Resultat av skatter och bidrag", "nyckeltal/resultatandel/kommun", "%", 1),
            tile("Balanskravsresultat", "balanskrav/B10", *money),
            tile("Nettoinvesteringar", "nyckeltal/nettoinvesteringar/kommun", *money),
            tile("Soliditet", "nyckeltal/soliditet/kommun", "%", 1),
            tile("Invånare 31 december", "nyckeltal/invanare/kommun", "", 0),
        )
    )


def by_year(source: Source, pattern: str) -> list[Measure]:
    """Return a column for each year of the history and for this one; ``pattern`` is the keys' without the last part."""
    this = source.occasion.id
    years = (*source.occasion.history, this)
    return [Measure(year[:4], f"{pattern}/{'utfall' if year == this else year}") for year in years]


def brief(source: Source) -> tuple[Block, ...]:
    """Return tiles, the five-year result and where the money goes."""
    years = by_year(source, "nyckeltal/{row}/kommun")
    categories = [year.title for year in years]
    caption = f"Årets resultat {categories[0]}–{categories[-1]}, kommunen"
    line = Line("Årets resultat", "arets_resultat", key="resultat")
    table = comparison(source, "resultat-fem-ar", caption, Column("", width=3), years, [line])
    results = figures(source, line.row, years)
    title = known(
        phrase(f"Resultatet {source.year} blev ", source.amount(results[-1])),
        f"Uppgift om resultatet {source.year} saknas",
    )
    chart = bars(
        source,
        "diagram-resultat",
        title,
        "Stapeldiagram över kommunens resultat.",
        Ranking(tuple(zip(categories, results, strict=True))),
        "Årets resultat",
        table.id,
        kind="bars",
    )
    return (tiles(source), chart, table, *share_of_cost(source))


_SHARES = (
    Measure("Nettokostnad", "andel/{row}/belopp"),
    Measure("Andel, %", "andel/{row}/procent", unit="%", decimals=1),
)


def share_of_cost(source: Source) -> tuple[Block, ...]:
    """Return how the net cost is divided between nämnder, as chart and table; minus is cost, as in all amounts of net."""
    names = {unit.id: unit.name for unit in source.accountable("namnd")}
    costs = ranking([(unit, source.fig(f"andel/{unit}/belopp")) for unit in names], highest_first=False)
    names["övriga"] = "Övriga nämnder"
    if not costs.items:
        return ()
    parts = (*costs.names, *(("övriga",) if source.fig("andel/övriga/belopp").value else ()))
    shares = replace(costs, items=tuple((names[part], source.fig(f"andel/{part}/procent")) for part in parts))
    largest, share = shares.items[0]
    title = known(
        phrase(f"{largest} står för ", source.per_cent(share, 0), " av nämndernas nettokostnad"),
        "Nämndernas andelar av nettokostnaden kan inte räknas fram",
    )
    key, lead = "nettokostnad-andel", "Liggande staplar över nämndernas andel av nettokostnaden."
    chart = bars(
        source, "diagram-nettokostnad", title, lead, shares, "Andel av nettokostnaden", key, per_cent=True
    )
    lines = [Line(names[part], part, key=text.slug(names[part])) for part in parts]
    lines.append(Line("Summa", "summa", "total"))
    caption, first = f"Nämndernas nettokostnad {source.year}", Column("Nämnd", width=4)
    return (chart, comparison(source, key, caption, first, _SHARES, lines, gaps=costs.gaps))


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
