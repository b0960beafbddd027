"""What the nämnder expect of the year, and how deficits are met (S0-18–20; domain.md 3.2)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import COMMITTEES
from pipeline.reports.base import Source, para, prose, toned
from pipeline.reports.sentences import gaps_of, most, of_all, size
from pipeline.schemas.choices import DONE, MEASURE_DECIDED, MEASURE_LATE, MEASURE_ONGOING
from pipeline.view import (
    Block,
    Chart,
    Column,
    Kind,
    Series,
    Table,
    TableRow,
)
from pipeline.words import phrase

_NAMND = (
    ("netto_fg", "Netto {fg}", False),
    ("netto", "Netto {nu}", False),
    ("budget_per", "Budget period", False),
    ("budget", "Budget år", False),
    ("prognos", "Prognos", False),
    ("avvikelse", "Avvikelse", True),
    ("prognos_fg", "Förra prognosen", True),
    ("forandring", "Förändring", True),
)


def deviations(source: Source) -> tuple[Block, ...]:
    """Return each nämnd's period, budget and forecast, and how the forecast has changed."""
    units = source.units(*COMMITTEES)
    if not any(source.fig(f"drift/{unit.id}/summa/netto").known for unit in units):
        return ()
    words = {"fg": source.year - 1, "nu": source.year}
    lines = [
        TableRow(
            (unit.name, *(source.fig(f"drift/{unit.id}/summa/{key}") for key, _, _ in _NAMND)), key=unit.id
        )
        for unit in units
    ]
    sums = [source.fig(f"drift/namnder/summa/{key}") for key, _, _ in _NAMND]
    lines.append(TableRow(("Summa nämnder", *sums), "total", key="summa"))
    table = Table(
        "namnder-prognos",
        "Nämndernas utfall, budget och prognos; avvikelse nu och i förra prognosen",
        (
            Column("Nämnd", Kind.TEXT, 2.3),
            *(source.money(title.format(**words), 1, deviation=signed) for _, title, signed in _NAMND),
        ),
        tuple(lines),
        source.unit,
        wide=True,
    )
    ranked = source.ranked(units, "drift/{unit}/summa/avvikelse", highest_first=False)
    if not ranked.items:
        return (table,)
    lead = most(
        ranked,
        lambda figure: size(source.amount(figure)),
        ("väntar det största underskottet", "väntar ett underskott på"),
        below=True,
        none=(
            "Ingen nämnd väntar underskott",
            "Ingen av de nämnder som har lämnat prognos väntar underskott",
        ),
    )
    chart = Chart(
        "diagram-namnder",
        "diverging",
        lead,
        phrase(
            "Liggande staplar över prognosens avvikelse mot budget. ",
            source.amounts(ranked.items, sign=True),
        ),
        ranked.names,
        (Series("Avvikelse", ranked.figures),),
        source.unit,
        source.decimals,
        table.id,
        gaps=ranked.gaps,
    )
    return (chart, table)


def actions(source: Source) -> tuple[Block, ...]:
    """Return what the åtgärder of each unit with a deficit give, what remains, and the åtgärder themselves."""
    deficits = {unit: source.fig(f"atgard/{unit.id}/underskott") for unit in source.units(*COMMITTEES)}
    unknown = [unit for unit, figure in deficits.items() if not (figure.known or figure.gaps)]
    short = [unit for unit, figure in deficits.items() if (figure.value or 0) < 0 or unit in unknown]
    gaps = gaps_of(deficits.values())
    if not short:
        return (
            prose(
                para(
                    of_all(
                        gaps,
                        "Ingen nämnd väntar underskott, och inga åtgärder har begärts.",
                        "Ingen av de nämnder som har lämnat prognos väntar underskott.",
                    )
                )
            ),
        )
    keys = ("underskott", "effekt_ar", "kvar", "effekt_helar")
    lines = [
        TableRow((unit.name, *(source.fig(f"atgard/{unit.id}/{key}") for key in keys)), key=unit.id)
        for unit in short
    ]
    lines.append(
        TableRow(("Summa", *(source.fig(f"atgard/summa/{key}") for key in keys)), "total", key="summa")
    )
    table = Table(
        "atgarder-namnder",
        "Väntat underskott, åtgärdernas effekt och det underskott som återstår",
        (
            Column("Nämnd", Kind.TEXT, 3),
            source.money("Väntat underskott", 1.1, deviation=True),
            source.money("Effekt i år", 1.1),
            source.money("Återstår", 1.1, deviation=True),
            source.money("Helårseffekt", 1.1),
        ),
        tuple(lines),
        source.unit,
        notes=("Prognosen är före åtgärdernas effekt.",),
        gaps=gaps,
    )
    rows = [row for unit in short for row in source.dataset.of("d_atgarder", unit.id)]
    if not rows:
        return (table,)
    progress = (DONE, MEASURE_ONGOING, MEASURE_LATE, MEASURE_DECIDED)
    listing = Table(
        "atgarder-alla",
        "Beslutade åtgärder",
        (
            Column("Id", Kind.TEXT, 0.8),
            Column("Åtgärd", Kind.TEXT, 2.8),
            Column("Effekt för verksamheten", Kind.TEXT, 2.8),
            source.money("I år", 0.8),
            source.money("Helår", 0.8),
            Column("Status", Kind.STATUS, 1.1),
            Column("Ansvarig", Kind.TEXT, 1.3),
            Column("Beslut", Kind.TEXT, 1.5),
        ),
        tuple(
            TableRow(
                (
                    row.key,
                    row.text("atgard"),
                    row.text("verksamhetseffekt"),
                    row.figure("effekt_ar"),
                    row.figure("effekt_helar"),
                    toned(row.text("status"), progress, ("good", "partly", "bad", "none")),
                    row.text("agare"),
                    row.text("beslut"),
                ),
                key=text.slug(row.key),
            )
            for row in rows
        ),
        source.unit,
        wide=True,
        gaps=gaps,
    )
    return (table, listing)
