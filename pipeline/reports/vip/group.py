"""VA and avfall, the economy of the koncernföretag (KL 11 kap. 6 a §), tariffs, assignments, requests and rules (domain.md 3.3, 15–19)."""

from __future__ import annotations

from typing import Final

from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, in_part, missing, section
from pipeline.reports.comparison import Line, Measure, comparison, of_units
from pipeline.reports.listing import (
    Shown,
    identity,
    judgement,
    listing,
    of_unit,
    said,
    total,
    typed,
    whose,
    with_id,
)
from pipeline.reports.scales import Scale
from pipeline.reports.vip.columns import measures
from pipeline.schemas.choices import PROPOSALS
from pipeline.view import Block, Cell, Column, Kind, Number, Section

_FEES: Final = (("va", "VK"), ("avfall", "VL"))
"""What is paid by fees: the part, and the beginning of its rows among those of the payers."""


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapters after the investments."""
    paid = (
        source.told(part, *_fee_payers(source, part, rows), key=f"gren-{part}", required=False)
        for part, rows in _FEES
        if source.fig(f"plan/R1/{part}/b").known
    )
    asked = _requests(source) if source.municipality.settings.requests else ()
    companies = source.units("bolag")
    owned = source.told(
        "koncernen",
        *_companies(source),
        required=bool(companies),
        sections=[_of_company(source, unit) for unit in companies],
        intro="Budgeten ska innehålla en redovisning av ekonomin i de kommunala koncernföretagen (11 kap. 6 a § kommunallagen).",
    )
    return (
        *(
            in_part("Bolagen", (owned,))
            if companies or source.central_text("koncernen", required=False)
            else ()
        ),
        section(
            "avgifter",
            "Taxor, uppdrag och regler",
            sections=(
                *paid,
                source.told("taxor", *_tariffs(source)),
                *((section("askanden", "Äskanden", *asked),) if asked else ()),
                section("uppdrag", "Uppdrag till nämnderna", *_assignments(source)),
                source.told("regler"),
            ),
            intro="Avgifter, särskilda uppdrag och de regler som gäller för budgeten.",
            part="Taxor och regler",
        ),
    )


def _of_company(source: Source, unit: Unit) -> Section:
    blocks = _company(source, unit.id)
    return source.told("plan", *blocks, unit=unit.id, key=f"bolag-{unit.id}", title=unit.name, shared=True)


_LIABILITY: Final = (
    ("1", "Skuld vid årets början"),
    ("2", "Överuttag, eller återföring (−)"),
    ("3", "Skuld vid årets slut"),
)


def _fee_payers(source: Source, part: str, rows: str) -> tuple[Block, ...]:
    """Return what the payers of fees have paid in advance and get back."""
    if not source.fig(f"kollektiv/{rows}3/b").known:
        return ()
    lines = [Line(title, f"{rows}{place}", "total" if place == "3" else "row") for place, title in _LIABILITY]
    caption = f"Skuld till dem som betalar {'va' if part == 'va' else 'avfalls'}avgifter"
    columns = measures(source, "kollektiv/{row}/{year}", before=False)
    first = Column("Skuld till kollektivet", width=2.6)
    return (comparison(source, f"kollektiv-{part}", caption, first, columns, lines),)


_KEYS: Final = (
    ("VB1", "Omsättning"),
    ("VB2", "Resultat"),
    ("VB3", "Investeringar"),
    ("VB4", "Låneskuld"),
    ("VB5", "Utdelning och bidrag"),
)
_SOLIDITY: Final = "Soliditet, %"


def _companies(source: Source) -> tuple[Block, ...]:
    units = [unit for unit in source.units("bolag") if source.fig(f"bolag/{unit.id}/VB1/b").known]
    if not units:
        return ()
    table = comparison(
        source,
        "koncernforetag",
        f"Koncernföretagens budget {source.year}",
        Column("Bolag", width=2.6),
        (
            *(Measure(title, f"bolag/{{row}}/{key}/b", 1.1) for key, title in _KEYS),
            Measure(_SOLIDITY, "bolag/{row}/soliditet/b", 0.9, unit="%", decimals=1),
        ),
        of_units(units),
        notes=("Resultat är resultat efter finansiella poster. Hela bolagens belopp.",),
    )
    return (table,)


_YEARS: Final = (
    ("Budget", -1, "nu"),
    ("Budget", 0, "b"),
    ("Plan", 1, "p1"),
    ("Plan", 2, "p2"),
)


def _company(source: Source, unit: str) -> tuple[Block, ...]:
    if not source.fig(f"bolag/{unit}/VB1/b").known:
        return ()
    columns = [
        Measure(f"{word} {source.year + step}", f"bolag/{unit}/{{row}}/{key}") for word, step, key in _YEARS
    ]
    lines = [Line(title, key) for key, title in _KEYS]
    lines.append(Line(_SOLIDITY, "soliditet", unit="%", decimals=1))
    caption = f"Budget och plan, {source.name(unit)}"
    return (comparison(source, f"plan-{unit}", caption, Column("", width=2.6), columns, lines),)


def _tariffs(source: Source) -> tuple[Block, ...]:
    rows = source.gathered("v_taxor")
    if not rows.rows:
        return ()

    def changed(row: Row, _: str) -> Figure:
        return source.fig(f"taxa/{row.unit}/{row.key}/andring")

    columns = (
        identity(3.2, "Taxa eller avgift"),
        whose(source, 3),
        Shown("enhet", 1),
        Shown("gammal", 0.8, "Nu", _kronor, Kind.TEXT),
        Shown("ny", 0.8, show=_kronor, kind=Kind.TEXT),
        Shown("", 0.9, "Ändring, %", changed, Kind.NUMBER, 1, "%", deviation=True),
    )
    caption = f"Taxor och avgifter som ändras {source.year}"
    return (
        listing(
            source,
            "v_taxor",
            "taxor-tabell",
            caption,
            rows,
            columns,
            line=of_unit,
            reason=lambda row: said(row, "grund"),
        ),
    )


def _kronor(row: Row, field: str) -> Cell:
    """Return an amount of kronor as printed in its own unit, the old one and the new with as many decimals."""
    return (Number(row.figure(field), typed(map(row.figure, ("gammal", "ny")))),)


_PROPOSED: Final = Scale(PROPOSALS)


def _requests(source: Source) -> tuple[Block, ...]:
    rows = source.gathered("v_askanden")
    if not rows.rows:
        return ()
    columns = (
        Shown("askande", 2.8, show=with_id),
        whose(source, 1.5),
        Shown("grund", 2),
        Shown("belopp", 0.9, "Äskat"),
        Shown("tillstyrkt", 0.9, "Tillstyrkt"),
        judgement("forslag", 1.3, _PROPOSED.shown, "Förslag"),
    )
    sums = [source.fig(f"askanden/{field}") for field in ("belopp", "tillstyrkt")]
    caption = f"Äskanden utöver ramen {source.year} och kommunstyrelsens förslag"
    end = (total("Summa", ("", "", *sums, "")),)
    return (listing(source, "v_askanden", "askanden-tabell", caption, rows, columns, end=end),)


def _assignments(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("v_uppdrag")
    if not rows:
        return (missing(source.name(source.central()), "Uppdrag till nämnderna"),)
    columns = (
        identity(0.8),
        Shown("uppdrag", 4),
        whose(source, 1.7, field="namnd"),
        Shown("klart", 0.9),
        Shown("redovisas", 1.6),
    )
    caption = f"Särskilda uppdrag {source.year}"
    return (listing(source, "v_uppdrag", "uppdrag-tabell", caption, rows, columns),)
