"""F3: surroundings and population, risks, pension obligations (RKR R15)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source, para, prose
from pipeline.reports.findings import RISK, share_of
from pipeline.reports.listing import Shown, identity, listing, of_unit, total, whose
from pipeline.reports.risks import CLOSING, assessed, gravest, matrix, score, summed_up
from pipeline.reports.sentences import known
from pipeline.schemas.conditions import PENSION_ROWS
from pipeline.view import Block, Column, Kind, Number, Section, Table, TableRow
from pipeline.words import phrase

_MOST: Final = 15
"""How many risks are shown at most; risks of one value stand or fall together."""
_AFTER: Final = "Riskvärdet är nämndernas bedömning efter årets kontroller, och bolagens vid årets slut."


def conditions(source: Source) -> tuple[Section, ...]:
    """Return F3: surroundings and population, risks, pensions."""
    return (
        source.told("omvarld", *population(source)),
        source.told("risker", *municipal_risks(source)),
        source.told("pensioner", *pensions(source), key="pensionsforpliktelser", box="Pensioner"),
    )


def population(source: Source) -> tuple[Block, ...]:
    """Return the inhabitants by age group, outcome and forecast."""
    rows = source.dataset.of("befolkning")
    if not rows:
        return ()

    def summed(name: str) -> Figure:
        return source.fig(f"befolkning/summa/{name}")

    columns = (
        identity(2, "Ålder"),
        Shown("t1", title=str(source.year - 1)),
        Shown("t", title=str(source.year)),
        Shown("p1", title=f"Prognos {source.year + 1}"),
        Shown("p5", title=f"Prognos {source.year + 5}"),
        Shown(
            "",
            1.2,
            "Förändring på fem år",
            lambda row, _: source.fig(f"befolkning/{row.key}/fem_ar"),
            Kind.NUMBER,
            deviation=True,
        ),
    )
    whole = total("Summa", [summed(name) for name in ("t1", "t", "p1", "p5", "fem_ar")])
    caption = "Invånare den 31 december efter ålder"
    table = listing(source, "befolkning", "befolkning", caption, rows, columns, end=(whole,))
    words = para(
        known(
            phrase("Den 31 december hade kommunen ", _count(summed("t")), " invånare"),
            "Uppgift om antalet invånare den 31 december saknas",
        ),
        known(phrase(", en förändring med ", _count(summed("forandring"), sign=True), " under året"), ""),
        ".",
    )
    return (prose(words), table)


def _count(figure: Figure, *, sign: bool = False) -> Number:
    return Number(figure, 0, "", sign)


def municipal_risks(source: Source) -> tuple[Block, ...]:
    """Return the gravest risks of nämnder and bolag in a matrix and a table, highest value after the year's controls first."""
    settings = source.municipality.settings
    units = [unit.id for unit in source.units("namnd", "bolag")]
    placed = assessed(source.gathered("risker", *units), CLOSING)
    if not placed.rows:
        return ()
    worst, lowest = gravest(placed, CLOSING, settings.risk_bands[0][0], _MOST)
    low, band = settings.risk_bands[-2]
    high = placed.where(lambda row: score(row, CLOSING.value) >= low).count(CLOSING.value)
    said = f"når nivån ”{band}” eller högre"
    title = share_of(high, placed.count(CLOSING.value), RISK, (said, said))
    return (
        matrix(source, CLOSING, "riskmatris", title, placed, "vasentliga-risker"),
        _risk_table(source, placed, worst, lowest),
    )


def _risk_table(source: Source, placed: Gathered, worst: Gathered, lowest: int) -> Table:
    def controls(row: Row) -> Gathered:
        return source.gathered("kontroller", row.unit).having("risk_id", row.key)

    rest = len(placed) > len(worst)
    chosen = phrase(
        "Tabellen visar de ",
        Number(worst.count(CLOSING.value)),
        " av ",
        Number(placed.count(CLOSING.value)),
        " risker som har riskvärdet ",
        Number(Figure.const(lowest, "lägsta riskvärde som visas", "antal")),
        " eller högre.",
    )
    columns = (
        identity(1.1),
        whose(source, 1.7, "Enhet"),
        Shown("risk", 3.4),
        Shown(CLOSING.value, 1.1, "Riskvärde"),
        Shown("", 1.9, "Kontroller", lambda row, _: phrase(summed_up(controls(row)))),
        Shown("", 2.8, "Hantering", lambda row, _: "; ".join(_handled(controls(row))) or text.DASH),
    )
    return listing(
        source,
        "risker",
        "vasentliga-risker",
        "Väsentliga risker enligt nämndernas och bolagens riskanalyser",
        worst,
        columns,
        line=of_unit,
        notes=(*((_AFTER,) if source.other("internkontroll") else ()), *((chosen,) if rest else ())),
    )


def _handled(controls: Gathered) -> list[str]:
    """Return what is done about a risk: the measures after its controls, else the controls themselves."""
    measures = [row.text("atgard") for row in controls if row.text("atgard")]
    return list(dict.fromkeys(measures or [row.text("kontroll") for row in controls]))


def pensions(source: Source) -> tuple[Block, ...]:
    """Return the pension obligations and how they are met."""
    rows = {row.key: row for row in source.dataset.of("pensioner")}
    if not rows:
        return ()
    lines = [
        TableRow(
            (fixed.label, *(rows[fixed.id].figure(entity) for entity in source.entities)),
            "total" if fixed.kind == "total" else "sum" if fixed.computed else "row",
            key=fixed.id,
        )
        for fixed in PENSION_ROWS
        if fixed.id in rows
    ]
    titles = {"kommun": "Kommunen", "koncern": "Koncernen"}
    columns = (Column("", Kind.TEXT, 4), *(source.money(titles[entity]) for entity in source.entities))
    caption = f"Pensionsförpliktelser och förvaltade pensionsmedel {source.year}"
    return (Table("pensioner", caption, columns, tuple(lines), source.unit),)
