"""Investeringsredovisningen: the year and the totals since start (LKBR 10 kap. 2 §, RKR R14)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source
from pipeline.view import Block, Cell, Chart, Column, Kind, Series, Table, TableRow
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
    for kind in ("skattefinansierad", "avgiftsfinansierad", "exploatering"):
        figures = tuple(source.fig(f"inv/typ/{kind}/{key}") for key in _YEAR)
        if any(figure.known for figure in figures):
            lines.append(TableRow((text.capital(kind), *figures), level=1, key=kind))
    lines.append(
        TableRow(
            ("Summa", *(source.fig(f"inv/summa/{key}") for key in _YEAR)),
            "total",
            key="summa",
        )
    )
    return Table(
        "investeringar-sammandrag",
        f"Investeringar per nämnd och finansiering {source.year}",
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
        phrase(
            "Nettoinvesteringarna blev ", source.amount(total), ", ", source.per_cent(share, 0), " av budget"
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
    small = source.municipality.settings.small_projects
    lines: list[TableRow] = []
    extra = 1 if status else 0
    for unit in units:
        blank: tuple[Cell, ...] = ("",) * extra
        lines.append(
            TableRow(
                (unit.name, *(source.fig(f"inv/{unit.id}/summa/{key}") for key in keys), *blank),
                "sum",
                key=unit.id,
            )
        )
        lumped: list[Row] = []
        for row in source.dataset.of("investeringar", unit.id):
            if (row.figure("beslutad_total").value or 0) < small:
                lumped.append(row)
                continue
            tail: tuple[Cell, ...] = (f"{row.text('status')}, {row.text('klart')}",) if status else ()
            lines.append(
                TableRow(
                    (
                        row.text("projekt"),
                        *(source.fig(f"inv/{unit.id}/{row.key}/{key}") for key in keys),
                        *tail,
                    ),
                    level=1,
                    key=row.key,
                )
            )
        if lumped:
            word = f"{len(lumped)} mindre projekt" if len(lumped) > 1 else lumped[0].text("projekt")
            tail = ("–",) if status else ()
            sums = (
                Figure.total(source.fig(f"inv/{unit.id}/{row.key}/{key}") for row in lumped) for key in keys
            )
            lines.append(TableRow((word, *sums, *tail), level=1, key=f"{unit.id}-mindre"))
    lines.append(
        TableRow(
            ("Summa", *(source.fig(f"inv/summa/{key}") for key in keys), *(("",) * extra)),
            "total",
            key="summa",
        )
    )
    titles = (
        Column("Nämnd och projekt", Kind.TEXT, 3.8),
        *columns,
        *((Column("Läge, klart", Kind.TEXT, 1.6),) if status else ()),
    )
    return Table(
        f"investeringar-{name}",
        caption,
        titles,
        tuple(lines),
        source.unit,
        wide=not status,
        notes=(
            phrase(
                "Projekt under ",
                source.amount(Figure.const(small, "gräns för små projekt i kommunens inställningar", "tkr")),
                " redovisas samlat.",
            ),
        )
        if small
        else (),
    )
