"""Investeringsredovisningen: the year and the totals since start (LKBR 10 kap. 2 §, RKR R14)."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source
from pipeline.reports.sentences import known
from pipeline.schemas.choices import ANNUAL, INVESTMENT_TYPES
from pipeline.view import Block, Cell, Chart, Column, Kind, Series, Table, TableRow, Words
from pipeline.words import phrase

_TOTALS = ("beslutad_total", "ack", "beraknad_total", "avvikelse_total")


_YEAR = ("budget_urspr", "ombudgeterat", "budget", "utgift", "inkomst", "netto", "avvikelse")


def investments(source: Source) -> tuple[Block, ...]:
    """Return investeringsredovisningen: totals since start and the year, per nämnd and project (LKBR 10 kap. 2 §, R14)."""
    units = [unit for unit in source.units("namnd") if source.dataset.of("investeringar", unit.id)]
    blocks: list[Block] = [*source.central_text("investeringar", "Investeringsredovisning")]
    if not units:
        return tuple(blocks)
    blocks += (_investment_chart(source, units), _investment_summary(source, units))
    blocks.append(
        _projects(
            source,
            units,
            "ar",
            f"Årets investeringar per projekt {source.year}",
            _YEAR,
            (
                source.money("Ursprunglig budget", 1.1),
                source.money("Ombudgeterat", 1.1),
                source.money("Budget"),
                source.money("Utgift"),
                source.money("Inkomst"),
                source.money("Netto"),
                source.money("Avvikelse", deviation=True),
            ),
        )
    )
    blocks.append(
        _projects(
            source,
            units,
            "totalt",
            "Fleråriga projekt: beslutad och beräknad totalutgift",
            _TOTALS,
            (
                source.money("Beslutad totalutgift", 1.1),
                source.money("Ackumulerad utgift", 1.1),
                source.money("Beräknad totalutgift", 1.1),
                source.money("Avvikelse", deviation=True),
            ),
            status=True,
        )
    )
    return tuple(blocks)


def _investment_summary(source: Source, units: list[Unit]) -> Table:
    lines = [TableRow(("Per nämnd", *[""] * len(_YEAR)), "group", key="per-namnd")]
    lines += [
        TableRow(
            (unit.name, *(source.fig(f"inv/{unit.id}/summa/{key}") for key in _YEAR)), level=1, key=unit.id
        )
        for unit in units
    ]
    lines.append(TableRow(("Per finansiering", *[""] * len(_YEAR)), "group", key="per-typ"))
    for kind in INVESTMENT_TYPES:
        figures = tuple(source.fig(f"inv/typ/{kind}/{key}") for key in _YEAR)
        if any(figure.known for figure in figures):
            lines.append(TableRow((text.capital(kind), *figures), level=1, key=kind))
    lines.append(TableRow(("Per läge", *[""] * len(_YEAR)), "group", key="per-lage"))
    for state, word in _STATUSES.items():
        figures = tuple(source.fig(f"inv/status/{state}/{key}") for key in _YEAR)
        if any(figure.known for figure in figures):
            lines.append(TableRow((text.capital(word), *figures), level=1, key=text.slug(state)))
    lines.append(
        TableRow(
            ("Summa", *(source.fig(f"inv/summa/{key}") for key in _YEAR)),
            "total",
            key="summa",
        )
    )
    return Table(
        "investeringar-sammandrag",
        f"Investeringar per nämnd, finansiering och läge {source.year}",
        (
            Column("", Kind.TEXT, 3.4),
            source.money("Ursprunglig budget", 1.1),
            source.money("Ombudgeterat", 1.1),
            source.money("Budget"),
            source.money("Utgift"),
            source.money("Inkomst"),
            source.money("Netto"),
            source.money("Avvikelse", deviation=True),
        ),
        tuple(lines),
        source.unit,
        wide=True,
    )


def _investment_chart(source: Source, units: list[Unit]) -> Chart:
    ranked = source.ranked(units, "inv/{unit}/summa/netto", highest_first=True)
    budget = {unit.name: source.fig(f"inv/{unit.id}/summa/budget") for unit in units}
    total, frame = source.fig("inv/summa/netto"), source.fig("inv/summa/budget")
    share = total.percent_of(frame)
    return Chart(
        "diagram-investeringar",
        "hbars",
        known(
            phrase(
                "Nettoinvesteringarna blev ",
                source.amount(total),
                known(phrase(", ", source.per_cent(share, 0), " av budget"), ""),
            ),
            "Uppgift om nettoinvesteringarna saknas",
        ),
        phrase(
            "Liggande staplar över nettoinvesteringar per nämnd.",
            *(
                phrase(f" {name}: ", source.amount(net), " av budget ", source.amount(budget[name]), ".")
                for name, net in ranked.items
            ),
        ),
        ranked.names,
        (Series("Nettoinvestering", ranked.figures),),
        source.unit,
        source.decimals,
        "investeringar-sammandrag",
        gaps=ranked.gaps,
    )


def _projects(
    source: Source,
    units: list[Unit],
    name: str,
    caption: str,
    keys: tuple[str, ...],
    columns: tuple[Column, ...],
    *,
    status: bool = False,
) -> Table:
    """Return the projects per nämnd with subtotals by status; with ``status`` only projects of several years, which have a total."""
    small = source.municipality.settings.small_projects
    lines: list[TableRow] = []
    blank: tuple[Cell, ...] = ("",) if status else ()
    for unit in units:
        rows = source.dataset.of("investeringar", unit.id)
        annual = [row for row in rows if row.text("status") == ANNUAL]
        lasting = [row for row in rows if row.text("status") != ANNUAL]
        if status and not lasting:
            continue
        sums = (source.fig(f"inv/{unit.id}/summa/{key}") for key in keys)
        lines.append(TableRow((unit.name, *sums, *blank), "sum", key=unit.id))
        lines += _listed(source, unit, lasting, keys, status=status)
        if not status:
            lines += _listed(source, unit, annual, keys, status=False)
    lines += _subtotals(source, keys, blank, () if status else (ANNUAL,))
    whole = (source.fig(f"inv/summa/{key}") for key in keys)
    lines.append(TableRow(("Summa", *whole, *blank), "total", key="summa"))
    titles = (
        Column("Nämnd och projekt", Kind.TEXT, 3.8),
        *columns,
        *((Column("Läge, klart", Kind.TEXT, 1.6),) if status else ()),
    )
    notes: list[Words] = []
    if small:
        limit = Figure.const(small, "gräns för små projekt i kommunens inställningar", "tkr")
        notes.append(phrase("Projekt under ", source.amount(limit), " redovisas samlat."))
    if status:
        notes.append("Årsanslag gäller ett år i taget och saknar totalutgift.")
    return Table(
        f"investeringar-{name}",
        caption,
        titles,
        tuple(lines),
        source.unit,
        wide=not status,
        notes=tuple(notes),
    )


_STATUSES = {"färdigställt": "färdigställda projekt", "pågående": "pågående projekt", ANNUAL: "årsanslag"}


def _subtotals(
    source: Source, keys: tuple[str, ...], blank: tuple[Cell, ...], more: tuple[str, ...]
) -> list[TableRow]:
    """Return the sums of completed and of ongoing projects, and of annual grants where the table has them (RKR R14)."""
    found: list[TableRow] = []
    for state in ("färdigställt", "pågående", *more):
        figures = tuple(source.fig(f"inv/status/{state}/{key}") for key in keys)
        if any(figure.known for figure in figures):
            word = f"varav {_STATUSES[state]}"
            found.append(TableRow((word, *figures, *blank), "of_which", key=text.slug(state)))
    return found


def _listed(
    source: Source, unit: Unit, rows: Sequence[Row], keys: tuple[str, ...], *, status: bool
) -> list[TableRow]:
    """Return a line per project, and one for all small ones together; annual grants say that they are."""
    small = source.municipality.settings.small_projects
    lumped = [row for row in rows if (row.figure("beslutad_total").value or 0) < small]
    if len(lumped) == 1:
        lumped = []
    annual = bool(rows) and rows[0].text("status") == ANNUAL
    found: list[TableRow] = []
    for row in rows:
        if row in lumped:
            continue
        tail: tuple[Cell, ...] = (f"{row.text('status')}, {row.text('klart')}",) if status else ()
        figures = (source.fig(f"inv/{unit.id}/{row.key}/{key}") for key in keys)
        label = row.text("projekt")
        if annual and ANNUAL not in label.lower():
            label = f"{label}, {ANNUAL}"
        found.append(TableRow((label, *figures, *tail), level=1, key=row.key))
    if lumped:
        sums = (Figure.total(source.fig(f"inv/{unit.id}/{row.key}/{key}") for row in lumped) for key in keys)
        word = f"{len(lumped)} mindre {'årsanslag' if annual else 'projekt'}"
        place = f"{unit.id}-mindre{'-arsanslag' if annual else ''}"
        found.append(TableRow((word, *sums, *(("–",) if status else ())), level=1, key=place))
    return found
