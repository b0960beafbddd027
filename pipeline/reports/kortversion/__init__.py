"""Kortversion: the year on a few pages for those who live in the municipality, of the same figures as the årsredovisning.

Three messages, ten answers, the money, the goals and where the money was short, what comes. Its sentences are made by ``sentences``, short
and of common words; amounts are in millions of kronor whatever the other reports are in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from pipeline import text
from pipeline.config import COMMITTEES
from pipeline.model import Figure, Row
from pipeline.reports.base import Report, Source, para, prose, section
from pipeline.reports.findings import Finding
from pipeline.reports.hundred import hundred, not_divided
from pipeline.reports.in_brief import deviations, goal_row
from pipeline.reports.kortversion.questions import MILLIONS, answers, millions, next_year
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import Ranking, gaps_of, signed, size
from pipeline.reports.tiles import compared, difference
from pipeline.schemas.choices import UNDER_WAY
from pipeline.text import genitive
from pipeline.units import Owner
from pipeline.view import (
    Block,
    Callout,
    Column,
    KeyFigures,
    Kind,
    Number,
    Paragraph,
    Run,
    Section,
    Table,
    TableRow,
    Tile,
    View,
    Words,
)
from pipeline.words import phrase

_MOST: Final = 5  # projects


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the leaflet as one document of one chapter, so that it is one page on the web."""
    own = source.central_text("kortversion", required=False)
    chapter = section(
        "kortversion",
        f"Så gick det {source.year}",
        prose(_lead(source)),
        messages(source),
        *own,
        sections=(
            section("kort-svar", "Tio frågor, tio svar", prose(*answers(source))),
            _page("kort-pengar", "Det här gick pengarna till", *_money(source)),
            _page("kort-mal", "Så gick det för målen", *_goals(source)),
            _page("kort-framat", "Det här väntar", *_ahead(source)),
        ),
    )
    return (
        replace(
            source.view(
                "kortversion",
                f"Året i korthet {source.year}",
                (replace(chapter, look="spread"),),
                draft=draft,
                description=f"{genitive(source.municipality.name)} år {source.year} på några sidor: pengarna, målen och det som väntar.",
            ),
            leaflet=True,
        ),
    )


def _page(key: str, title: str, *blocks: Block) -> Section:
    return replace(section(key, title, *blocks), look="page")


# -- three messages -------------------------------------------------------------------------------
def _lead(source: Source) -> Paragraph:
    said = (
        f"Vad {source.municipality.name} gjorde för pengarna {source.year}, hur det gick och vad som väntar."
    )
    return para(said, kind="lead")


def messages(source: Source) -> KeyFigures:
    """Return the three messages: what was left of the money, how many goals were reached, and the debt of each inhabitant."""
    result = source.fig("rr/R12/kommun/utfall")
    said, change = difference(
        millions(result), source.fig("rr/R12/kommun/fg"), str(source.year - 1), ("mer", "mindre")
    )
    rows = source.gathered("mal", Owner.COUNCIL)
    best = source.municipality.settings.statuses[0]
    reached = rows.where(lambda row: row.text("status") == best).count("status")
    debt = compared(source, "Lån per invånare", "langfristig_laneskuld_inv", spark="line")
    left = signed(millions(result), "Blev över", "Fattades", "Blev över", "Blev över")
    tiles = [
        Tile(
            str(left),
            result.absolute() if (result.value or 0) < 0 else result,
            MILLIONS,
            1,
            phrase(said),
            direction="up"
            if (change.figure.value or 0) > 0
            else "down"
            if (change.figure.value or 0) < 0
            else "",
        ),
        *(
            (Tile("Uppfyllda mål", reached, comment=phrase("av ", Number(rows.count("status"), 0), " mål")),)
            if len(rows)
            else ()
        ),
        replace(debt, level=None, note=()),
    ]
    return KeyFigures(tuple(tiles))


# -- the money, the goals, what comes -------------------------------------------------------------
def _money(source: Source) -> Iterator[Block]:
    table = hundred(source)
    yield table or prose(not_divided(source))
    yield KeyFigures(
        (
            replace(compared(source, "Blev över", "arets_resultat"), note=()),
            replace(compared(source, "Byggt och köpt", "nettoinvesteringar"), note=()),
            compared(source, "Kommunens skatt, kronor på hundra", "skattesats", spark="line"),
        )
    )


def _goals(source: Source) -> Iterator[Block]:
    rows = source.gathered("mal", Owner.COUNCIL)
    if len(rows):
        yield replace(goal_row(source, rows.rows, "Fullmäktiges mål"), row=False)
    yield prose(para("Där pengarna inte räckte", kind="heading"), para(short_of_money(source)))
    for chart in deviations(source, "kort-diagram-avvikelser"):
        yield replace(chart, table="")


def short_of_money(source: Source) -> Words:
    """Return how many nämnder spent more than they had, of all or of those who have told."""
    gaps = [source.fig(f"drift/{unit.id}/summa/avvikelse") for unit in source.accountable(*COMMITTEES)]
    told = [figure for figure in gaps if figure.value is not None]
    if not told:
        return "Det vet vi inte än. Nämnderna har inte lämnat sina siffror."
    late = gaps_of(gaps)
    short = Figure.count([figure for figure in told if (figure.value or 0) < 0], late)
    over, whole = Number(short), Number(Figure.count(told, late))
    said = (
        phrase(over, " av ", whole, " nämnder gick back mot sin budget.")
        if short.value
        else "Ingen nämnd gick back."
    )
    return said if len(told) == len(gaps) else phrase(said, " Alla har inte lämnat sina siffror.")


def _ahead(source: Source) -> Iterator[Block]:
    if lines := under_way(source):
        columns = (
            Column("Byggs nu", Kind.TEXT, 4),
            Column("Klart", Kind.TEXT, 1.4),
            Column("Kostar i allt", Kind.NUMBER, 1.6, 1, "mnkr"),
        )
        gaps = source.gathered("investeringar").gaps
        yield Table("kort-byggs", "Det här byggs nu", columns, tuple(lines), "mnkr", gaps=gaps)
    yield prose(para(ahead_people(source)), para(next_year(source)))
    yield from expected_people(source)
    address = source.municipality.web_address
    where = Run(address, href=address) if address else Run("kommunens webbplats")
    yield Callout(
        "info",
        "Vill du veta mer?",
        (para("Hela årsredovisningen finns på ", where, ". Där kan du se var varje siffra kommer från."),),
    )


def under_way(source: Source) -> Sequence[TableRow]:
    """Return the projects that go on, the most costly first, with when they are ready."""
    rows = [row for row in source.dataset.of("investeringar") if row.text("status") == UNDER_WAY]
    cost = {id(row): source.fig(f"inv/{row.unit}/{row.key}/beraknad_total") for row in rows}
    known_rows = [row for row in rows if cost[id(row)].known]
    largest = sorted(known_rows, key=lambda row: -(cost[id(row)].value or Decimal(0)))[:_MOST]
    return [
        TableRow((row.text("projekt"), _when(row), cost[id(row)]), key=f"{row.unit}-{row.key}")
        for row in largest
    ]


def _when(row: Row) -> str:
    """Return ``augusti 2027`` of ``2027-08``; what is written otherwise as it is."""
    year, _, month = row.text("klart").partition("-")
    return (
        f"{text.MONTHS[int(month) - 1]} {year}"
        if month.isdigit() and 1 <= int(month) <= len(text.MONTHS)
        else row.text("klart")
    )


def expected_people(source: Source) -> tuple[Block, ...]:
    """Return how the number of inhabitants of each age is expected to change in five years; nothing where it is not known."""
    rows = source.dataset.of("befolkning")
    changes = tuple((row.text("grupp"), source.fig(f"befolkning/{row.key}/fem_ar")) for row in rows)
    if not changes or not all(figure.known for _, figure in changes):
        return ()
    finding = Finding(f"Fler och färre i varje ålder till {source.year + 5}")
    ranked, what = Ranking(changes), "Ändring"
    return (bars(source, "kort-diagram-invanare", finding, ranked, what, "", kind="diverging", counts=True),)


def ahead_people(source: Source) -> Words:
    """Return how many inhabitants there are expected to be in five years, and of the oldest."""
    rows = source.dataset.of("befolkning")
    if not rows:
        return "Det finns ingen prognos för hur många som bor här."
    more = Number(source.fig("befolkning/summa/fem_ar"))
    oldest = Number(source.fig(f"befolkning/{rows[-1].key}/fem_ar"))
    whole = signed(
        more,
        phrase("Om fem år tror vi att ", size(more), " fler bor här."),
        phrase("Om fem år tror vi att ", size(more), " färre bor här."),
        "Om fem år tror vi att lika många bor här.",
        "Det finns ingen prognos för hur många som bor här.",
    )
    group = text.lowered(rows[-1].text("grupp"))
    then = signed(
        oldest,
        phrase(f" I gruppen {group} blir det ", size(oldest), " fler."),
        phrase(f" I gruppen {group} blir det ", size(oldest), " färre."),
        "",
        "",
    )
    return phrase(whole, then)


KORTVERSION: Final = Report("kortversion", "Kortversion", "bokslut", build, ("Så gick det {year}",))
