"""F1 and F2: the five-year overview, the municipal group, private contractors (RKR R15; KL 10 kap. 7–9 §§)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.arsredovisning import opening
from pipeline.reports.base import Source, section
from pipeline.reports.sentences import known
from pipeline.view import (
    Block,
    Chart,
    Column,
    Kind,
    OrgChart,
    Section,
    Series,
    Table,
    TableRow,
    Words,
)
from pipeline.words import joined, phrase

_FIVE = (
    ("invanare", "Antal invånare 31 december", "antal", 0),
    ("skattesats", "Kommunal skattesats, kr", "kr", 2),
    ("verksamhetens_intakter", "Verksamhetens intäkter", "", None),
    ("verksamhetens_kostnader", "Verksamhetens kostnader", "", None),
    ("skatteintakter", "Skatteintäkter", "", None),
    ("generella_statsbidrag", "Generella statsbidrag och utjämning", "", None),
    ("arets_resultat", "Årets resultat", "", None),
    ("resultatandel", "Årets resultat av skatteintäkter och bidrag, %", "%", 1),
    ("nettokostnadsandel", "Nettokostnadsandel, %", "%", 1),
    ("balanskravsresultat", "Balanskravsresultat", "", None),
    ("nettoinvesteringar", "Nettoinvesteringar", "", None),
    ("sjalvfinansieringsgrad", "Självfinansieringsgrad, %", "%", 0),
    ("soliditet", "Soliditet, %", "%", 1),
    ("soliditet_inkl", "Soliditet inklusive pensionsförpliktelser, %", "%", 1),
    ("kassalikviditet", "Kassalikviditet, %", "%", 0),
    ("langfristig_laneskuld", "Långfristig låneskuld", "", None),
    ("borgensatagande", "Borgensåtagande", "", None),
    ("anstallda", "Antal tillsvidareanställda", "antal", 0),
    ("sjukfranvaro", "Sjukfrånvaro, %", "%", 1),
)


_GROUP_ROWS = frozenset(
    {
        "verksamhetens_intakter",
        "verksamhetens_kostnader",
        "arets_resultat",
        "soliditet",
        "soliditet_inkl",
        "langfristig_laneskuld",
        "resultatandel",
        "nettoinvesteringar",
    }
)


def five_years(source: Source) -> tuple[Block, ...]:
    """Return the five-year overview of kommun and koncern, and its chart."""
    years = (*source.occasion.history, source.occasion.id)

    def series(key: str, entity: str) -> tuple[Figure, ...]:
        return tuple(
            source.fig(f"nyckeltal/{key}/{entity}/{'utfall' if year == source.occasion.id else year}")
            for year in years
        )

    def by_year(figures: tuple[Figure, ...]) -> Words:
        parts: list[Words] = [
            phrase(f"{year[:4]} ", source.per_cent(figure))
            for year, figure in zip(years, figures, strict=True)
        ]
        return joined(parts, ", ")

    lines: list[TableRow] = []
    for entity, name in (("kommun", "Kommunen"), ("koncern", "Den kommunala koncernen")):
        lines.append(TableRow((name, *[""] * len(years)), "group", key=entity))
        for key, label, unit, decimals in _FIVE:
            if entity == "koncern" and key not in _GROUP_ROWS:
                continue
            figures = series(key, entity)
            if all(figure.value is None for figure in figures):
                continue
            shown = source.unit if decimals is None else unit
            places = source.decimals if decimals is None else decimals
            lines.append(
                TableRow((label, *figures), level=1, key=f"{key}-{entity}", decimals=places, unit=shown)
            )
    titles = tuple(source.money(year[:4]) for year in years)
    table = Table(
        "femarsoversikt", "Femårsöversikt", (Column("", Kind.TEXT, 4), *titles), tuple(lines), source.unit
    )
    solidity = series("soliditet", "kommun"), series("soliditet_inkl", "kommun")
    chart = Chart(
        "diagram-soliditet",
        "lines",
        known(phrase("Soliditeten är ", source.per_cent(solidity[0][-1])), "Uppgift om soliditeten saknas"),
        phrase(
            "Linjediagram över soliditeten. Soliditet: ",
            by_year(solidity[0]),
            ". Inklusive pensionsförpliktelser: ",
            by_year(solidity[1]),
            ".",
        ),
        tuple(year[:4] for year in years),
        (Series("Soliditet", solidity[0]), Series("Inklusive pensionsförpliktelser", solidity[1])),
        "%",
        1,
        table.id,
    )
    return (table, chart)


def group(source: Source) -> tuple[Block, ...]:
    """Return the structure of the municipal group (KL 10 kap., LKBR 12 kap.)."""
    owned = source.units("bolag", "forbund", "stiftelse")
    if not owned:
        return ()
    chart = OrgChart(
        "koncernstruktur",
        "Den kommunala koncernens struktur",
        phrase(
            "Figur över ägandet: ",
            joined([phrase(f"{unit.name} ägs till ", opening.share(unit)) for unit in owned], "; "),
            ".",
        ),
        opening.group_tree(source),
    )
    table = Table(
        "koncernforetag",
        "Bolag, förbund och föreningar som kommunen äger eller har inflytande i",
        (
            Column("Namn", Kind.TEXT, 2.4),
            Column("Ägare", Kind.TEXT, 2),
            Column("Andel, %", Kind.NUMBER, 0.8),
            Column("Uppgift", Kind.TEXT, 3.4),
            Column("Ingår", Kind.TEXT, 0.8),
        ),
        tuple(
            TableRow(
                (
                    unit.name,
                    source.name(unit.parent or "kommun"),
                    Figure.const(unit.share, "ägarandel enligt kommunens inställningar", "%"),
                    unit.purpose,
                    "ja" if unit.consolidated else "nej",
                ),
                key=unit.id,
            )
            for unit in owned
        ),
        notes=tuple(
            f"{unit.name} ingår inte: {_lower(unit.reason)}" for unit in owned if not unit.consolidated
        ),
    )
    return (chart, table)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def contractors(source: Source) -> tuple[Section, ...]:
    """Return the private contractors (KL 10 kap. 7–9 §§)."""
    rows = source.dataset.of("utforare")
    blocks = source.central_text("utforare", "Privata utförare", required=bool(rows))
    if rows:
        blocks = (
            *blocks,
            Table(
                "utforare",
                f"Verksamhet hos privata utförare {source.year}",
                (
                    Column("Verksamhet", Kind.TEXT, 2.4),
                    Column("Nämnd", Kind.TEXT, 2),
                    Column("Antal", Kind.NUMBER, 0.7),
                    source.money("Ersättning"),
                    Column("Uppföljning", Kind.TEXT, 3.4),
                ),
                tuple(
                    TableRow(
                        (
                            row.text("verksamhet"),
                            source.name(row.text("namnd")),
                            row.figure("antal"),
                            row.figure("belopp"),
                            row.text("uppfoljning"),
                        ),
                        key=text.slug(row.key),
                    )
                    for row in rows
                ),
                source.unit,
            ),
        )
    return (section("privata-utforare", "Privata utförare", *blocks),) if blocks else ()
