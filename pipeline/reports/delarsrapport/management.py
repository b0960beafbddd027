"""Förenklad förvaltningsberättelse: events, expected development against the goals, balance requirement, deviations, åtgärder (RKR R17)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, bullets, para, prose, section, toned
from pipeline.reports.delarsrapport import people
from pipeline.reports.tables import places, statement
from pipeline.schemas.base import FixedRow
from pipeline.schemas.statements import BALANSKRAV
from pipeline.view import (
    Block,
    Chart,
    Column,
    Kind,
    Section,
    Series,
    Status,
    StatusItem,
    StatusList,
    Table,
    TableRow,
)

_B13 = FixedRow("B13", "Balanskravsresultat att reglera", "total", ("B10", "B11", "B12"))


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the simplified management report."""
    written = source.central_text
    return (
        section(
            "forvaltningsberattelse",
            "Förenklad förvaltningsberättelse",
            sections=(
                section("handelser", "Händelser av väsentlig betydelse", *_events(source)),
                section(
                    "utveckling",
                    "Förväntad utveckling",
                    *written("utveckling", "Förväntad utveckling"),
                    sections=(
                        section("finansiella-mal", "Finansiella mål", *_financial_goals(source)),
                        section("verksamhetsmal", "Mål för verksamheten", *_council_goals(source)),
                    ),
                ),
                section(
                    "balanskrav",
                    "Bedömning av balanskravsresultatet",
                    *written("balanskrav", "Balanskravsresultat"),
                    statement(
                        source,
                        "balanskrav-prognos",
                        f"Balanskravsutredning på helårsprognosen {source.year}",
                        (*BALANSKRAV, _B13),
                        (("Prognos", "balanskrav/{row}/prognos"),),
                    ),
                ),
                section(
                    "stallning",
                    "Ekonomisk ställning och nämndernas avvikelser",
                    *written("stallning", "Ekonomisk ställning"),
                    *_deviations(source),
                ),
                section(
                    "atgarder", "Åtgärder vid underskott", *written("atgarder", "Åtgärder"), *_actions(source)
                ),
                section("personal", "Personal", *written("personal", "Personal"), *people.staff(source)),
                section(
                    "kvalitet",
                    "Kvalitet, synpunkter och egenkontroll",
                    *written("kvalitet", "Kvalitet, synpunkter och egenkontroll"),
                    *people.feedback(source),
                ),
                section(
                    "internkontroll",
                    "Intern kontroll",
                    *written("internkontroll", "Intern kontroll"),
                    *people.checks(source),
                ),
            ),
            intro="Vad som hänt, vad kommunen väntar sig av helåret och hur underskott möts.",
        ),
    )


def _events(source: Source) -> tuple[Block, ...]:
    blocks: list[Block] = [*source.central_text("handelser", "Händelser", required=False)]
    for when, title in (
        ("under perioden", "Under perioden"),
        ("efter periodens slut", "Efter periodens slut"),
    ):
        items = []
        for unit in source.units("namnd"):
            rows = [row for row in source.dataset.of("d_handelser", unit.id) if row.text("nar") == when]
            items += [(f"{unit.name}: ", row.text("handelse")) for row in rows[:2]]
        if items:
            blocks.append(prose(para(title, kind="heading"), *bullets(items).paragraphs))
    return tuple(blocks) or source.central_text("handelser", "Händelser av väsentlig betydelse")


def forecast(source: Source, word: str) -> Status:
    """Return a goal's forecast with its tone by its place in the municipality's scale of forecasts."""
    return toned(word, source.municipality.settings.forecasts, ("good", "partly", "bad"))


def _financial_goals(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("d_finansiella_mal")
    if not rows:
        return ()
    lines = []
    for row in rows:
        figures = (row.figure("malvarde"), row.figure("varde"))
        lines.append(
            TableRow(
                (
                    f"{row.key} {row.text('mal')}",
                    row.text("enhet"),
                    *figures,
                    forecast(source, row.text("prognos")),
                ),
                key=row.key,
                decimals=0
                if row.text("enhet").startswith("kr")
                else max(1, *(places(figure) for figure in figures)),
            )
        )
    table = Table(
        "finansiella-mal-prognos",
        "Finansiella mål, prognos för helåret",
        (
            Column("Mål", Kind.TEXT, 4),
            Column("Enhet", Kind.TEXT, 0.8),
            Column("Målvärde", Kind.NUMBER, 0.9),
            Column("Prognos", Kind.NUMBER, 0.9),
            Column("Bedömning", Kind.STATUS, 1.8),
        ),
        tuple(lines),
    )
    return (table,)


def goal_list(source: Source, title: str, rows: tuple[Row, ...]) -> StatusList:
    """Return goals with the forecast for the whole year, the analysis and what is done."""
    items = []
    for row in rows:
        words = [row.text("analys")]
        if row.text("atgard"):
            words.append(f"Åtgärd: {row.text('atgard')}")
        items.append(
            StatusItem(
                row.key,
                row.text("mal"),
                forecast(source, row.text("prognos")),
                None,
                para(" ".join(words)).inlines,
            )
        )
    return StatusList(title, tuple(items))


def _council_goals(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("d_mal", "kf")
    scale = source.municipality.settings.forecasts
    blocks: list[Block] = (
        [goal_list(source, "Kommunfullmäktiges mål, prognos för helåret", rows)] if rows else []
    )
    groups = [("Kommunfullmäktige", rows)]
    groups += [(unit.name, source.dataset.of("d_mal", unit.id)) for unit in source.units("namnd")]
    shown = [(name, some) for name, some in groups if some]
    if not shown:
        return tuple(blocks)

    def count(some: tuple[Row, ...], word: str) -> Figure:
        number = sum(1 for row in some if row.text("prognos") == word)
        return Figure.const(number, f"antal mål med prognosen {word}", "antal")

    series = tuple(
        Series(text.capital(word), tuple(count(some, word) for _, some in shown)) for word in scale
    )
    total = sum(len(some) for _, some in shown)
    best = sum(int(figure.value or 0) for figure in series[0].figures)
    table = Table(
        "mal-prognos",
        "Mål efter prognos för helåret, antal",
        (
            Column("", Kind.TEXT, 2.6),
            *(Column(one.name, Kind.NUMBER, 1.3) for one in series),
            Column("Summa", Kind.NUMBER, 0.8),
        ),
        tuple(
            TableRow(
                (
                    name,
                    *(one.figures[place] for one in series),
                    Figure.total(one.figures[place] for one in series),
                ),
                key=text.slug(name),
            )
            for place, (name, _) in enumerate(shown)
        ),
    )
    chart = Chart(
        "diagram-mal",
        "stacked",
        f"{best} av {total} mål {scale[0]}",
        "Staplar över målens prognos. "
        + " ".join(
            f"{name}: " + ", ".join(f"{one.figures[place].value} {one.name.lower()}" for one in series) + "."
            for place, (name, _) in enumerate(shown)
        ),
        tuple(name for name, _ in shown),
        series,
        "",
        0,
        table.id,
    )
    return (*blocks, chart, table)


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


def _deviations(source: Source) -> tuple[Block, ...]:
    units = [
        unit
        for unit in source.units("namnd", "namnd-liten")
        if source.fig(f"drift/{unit.id}/summa/netto").known
    ]
    if not units:
        return ()
    words = {"fg": source.year - 1, "nu": source.year}
    lines = [
        TableRow(
            (unit.name, *(source.fig(f"drift/{unit.id}/summa/{key}") for key, _, _ in _NAMND)), key=unit.id
        )
        for unit in units
    ]
    sums = [source.fig(f"drift/namnder/summa/{key}") for key, _, _ in _NAMND]
    lines.append(
        TableRow((f"Summa nämnder{source.without('drift/namnder/summa/netto')}", *sums), "total", key="summa")
    )
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
    ranked = sorted(
        (
            unit
            for unit in units
            if unit.kind == "namnd" and source.fig(f"drift/{unit.id}/summa/avvikelse").known
        ),
        key=lambda unit: source.fig(f"drift/{unit.id}/summa/avvikelse").value or 0,
    )
    if not ranked:
        return (table,)
    figures = tuple(source.fig(f"drift/{unit.id}/summa/avvikelse") for unit in ranked)
    worst = ranked[0]
    lead = (
        f"{worst.name} väntar det största underskottet, {source.said(figures[0].absolute())}"
        if (figures[0].value or 0) < 0
        else "Ingen nämnd väntar underskott"
    )
    chart = Chart(
        "diagram-namnder",
        "diverging",
        lead,
        "Liggande staplar över prognosens avvikelse mot budget. "
        + " ".join(
            f"{unit.name}: {source.said(f, sign=True)}." for unit, f in zip(ranked, figures, strict=True)
        ),
        tuple(unit.name for unit in ranked),
        (Series("Avvikelse", figures),),
        source.unit,
        source.decimals,
        table.id,
    )
    return (chart, table)


def _actions(source: Source) -> tuple[Block, ...]:
    """Return what the åtgärder of each unit with a deficit give, what remains, and the åtgärder themselves."""
    short = [
        unit for unit in source.units("namnd") if (source.fig(f"atgard/{unit.id}/underskott").value or 0) < 0
    ]
    if not short:
        return (prose("Ingen nämnd väntar underskott, och inga åtgärder har begärts."),)
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
    )
    rows = [row for unit in short for row in source.dataset.of("d_atgarder", unit.id)]
    if not rows:
        return (table,)
    progress = ("genomförd", "pågår", "försenad", "beslutad")
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
    )
    return (table, listing)
