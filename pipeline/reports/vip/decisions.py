"""What the council is asked to decide: the tax rate, frames, loans, guarantees (KL 11 kap. 6 §), and whether the decision is preliminary."""

from __future__ import annotations

from dataclasses import replace

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.base import Source, missing, para, section
from pipeline.reports.sentences import known
from pipeline.view import (
    Block,
    Callout,
    Chart,
    Column,
    KeyFigures,
    Kind,
    Number,
    Section,
    Series,
    Table,
    TableRow,
    Tile,
)
from pipeline.words import phrase


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the proposal for decision with the plan in brief."""
    return (
        section(
            "beslut",
            "Förslag till beslut",
            *_preliminary(source),
            *_sentences(source),
            sections=(section("korthet", "Planen i korthet", _tiles(source), *_results(source)),),
            intro="Vad kommunfullmäktige beslutar om, och planen i korthet.",
        ),
    )


def _preliminary(source: Source) -> tuple[Block, ...]:
    """Return the notice that a decision before an election is preliminary (KL 11 kap. 10 §; domain.md G3)."""
    decided = source.occasion.decided
    if not source.occasion.election or decided is None or decided.month >= 10:  # noqa: PLR2004 - the new council meets in October
        return ()
    return (
        Callout(
            "warning",
            "Preliminärt beslut under ett valår",
            (
                para(
                    f"Beslutet {text.long_date(decided)} är preliminärt. Under ett år med val till kommunfullmäktige ska budgeten "
                    "fastställas av nyvalda fullmäktige (11 kap. 10 § kommunallagen)."
                ),
            ),
        ),
    )


def _sentences(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("v_beslutssatser")
    if not rows:
        return (missing(source.name(source.central()), "Beslutssatser"),)
    lines = []
    for row in rows:
        rate = row.text("avser") == "skattesats"
        amount = row.figure("belopp") if rate else replace(row.figure("belopp"), unit="tkr")
        shown = amount if amount.known else Figure.not_applicable()
        lines.append(
            TableRow(
                (row.key, row.text("sats"), shown),
                key=f"sats-{text.slug(row.key)}",
                decimals=2 if rate else source.decimals,
                unit="kr" if rate else source.unit,
            )
        )
    return (
        Callout(
            "decision",
            "Kommunstyrelsens förslag till kommunfullmäktige",
            tuple(para(f"{row.key}. {row.text('sats')}") for row in rows),
        ),
        Table(
            "beslutssatser",
            "Beloppen i förslaget till beslut; skattesatsen i kronor per skattekrona",
            (Column("Nr", Kind.TEXT, 0.4), Column("Beslutssats", Kind.TEXT, 5), source.money("Belopp", 1.2)),
            tuple(line for line, row in zip(lines, rows, strict=True) if row.figure("belopp").known),
            source.unit,
        ),
    )


def _tiles(source: Source) -> KeyFigures:
    fig, money, year = source.fig, (source.unit, source.decimals), source.year

    def tile(label: str, key: str, unit: str, decimals: int, *, cost: bool = False) -> Tile:
        now, later = (-fig(f"{key}/{when}") if cost else fig(f"{key}/{when}") for when in ("b", "p2"))
        words = phrase(f"{year + 2}: ", Number(later, decimals, unit))
        return Tile(label, now, unit, decimals, words)

    return KeyFigures(
        (
            tile(f"Årets resultat {year}", "plan/R12/total", *money),
            tile("Resultat av skatter och bidrag", "nyckeltal/resultatandel", "%", 1),
            tile("Nämndernas ramar, netto", "ram/namnder/V8", *money),
            tile("Nettoinvesteringar", "fin/FI6/total", *money, cost=True),
            tile("Soliditet", "nyckeltal/soliditet", "%", 1),
            tile("Skattesats, kr", "forutsattning/VF6", "", 2),
        )
    )


def _results(source: Source) -> tuple[Block, ...]:
    year = source.year
    years = (("fg2", year - 2), ("fg", year - 1), ("b", year), ("p1", year + 1), ("p2", year + 2))
    figures = tuple(source.fig(f"plan/R12/total/{key}") for key, _ in years)
    shares = tuple(source.fig(f"nyckeltal/resultatandel/{key}") for key, _ in years)
    names = tuple(str(number) for _, number in years)
    table = Table(
        "resultat-plan",
        "Årets resultat och dess andel av skatteintäkter och generella statsbidrag",
        (Column("", Kind.TEXT, 3), *(source.money(name) for name in names)),
        (
            TableRow(("Årets resultat", *figures), key="resultat"),
            TableRow(("Andel, %", *shares), key="andel", decimals=1, unit="%"),
        ),
        source.unit,
    )
    if not all(figure.known for figure in figures):
        return (table,)
    chart = Chart(
        "diagram-resultat",
        "bars",
        known(
            phrase(
                "Resultatet planeras till ",
                source.amount(figures[2]),
                f" {year} och ",
                source.amount(figures[4]),
                f" {year + 2}",
            ),
            "Uppgift om planens resultat saknas",
        ),
        phrase("Stapeldiagram över årets resultat. ", source.amounts(zip(names, figures, strict=True))),
        names,
        (Series("Årets resultat", figures),),
        source.unit,
        source.decimals,
        table.id,
    )
    return (chart, table)
