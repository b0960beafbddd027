"""Sammanställda räkenskaper: from kommun to koncern, eliminations (LKBR 12 kap., RKR R16)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.merge import Elimination
from pipeline.model import Figure
from pipeline.reports.base import Source
from pipeline.schemas.base import FixedRow
from pipeline.schemas.statements import BR, RR
from pipeline.view import Block, Column, Kind, Table, TableRow


def consolidated(source: Source) -> tuple[Block, ...]:
    """Return the principles, the workpaper in sum, and the eliminations by kind (LKBR 12 kap., RKR R16)."""
    blocks: list[Block] = [*source.central_text("sammanstallda", "Sammanställda räkenskaper")]
    companies = [unit for unit in source.units("bolag") if unit.consolidated]
    if not companies:
        return tuple(blocks)
    for key, rows, caption in (
        ("rr", RR, "Från kommun till koncern: resultaträkning"),
        ("br", BR, "Från kommun till koncern: balansräkning"),
    ):
        blocks.append(_workpaper(source, key, rows, caption))
    blocks.append(_eliminations(source))
    blocks.append(_per_company(source, companies))
    return tuple(blocks)


def _workpaper(source: Source, key: str, rows: tuple[FixedRow, ...], caption: str) -> Table:
    lines: list[TableRow] = []
    for row in rows:
        if row.kind == "group":
            lines.append(TableRow((row.label, *[""] * 5), "group", key=row.id))
            continue
        own = source.fig(f"konc/{row.id}/kommun")
        theirs = source.fig(f"konc_bolag/{row.id}")
        figures = (
            own,
            theirs,
            source.fig(f"konc/{row.id}/summa"),
            source.fig(f"konc/{row.id}/elim"),
            source.fig(f"konc/{row.id}/koncern"),
        )
        if row.kind == "row" and all(figure.value == 0 for figure in figures):
            continue
        lines.append(
            TableRow(
                (row.label, *figures),
                row.kind if row.kind in {"sum", "total"} else "row",  # type: ignore[arg-type]
                0 if row.kind != "row" else 1,
                row.id,
            )
        )
    columns = (
        Column("", Kind.TEXT, 3.6),
        source.money("Kommunen"),
        source.money("Bolagens andelar"),
        source.money("Summa"),
        source.money("Eliminering"),
        source.money("Koncernen"),
    )
    return Table(f"konsolidering-{key}", f"{caption} {source.year}", columns, tuple(lines), source.unit)


def _eliminations(source: Source) -> Table:
    kinds: dict[str, list[Elimination]] = {}
    for item in source.accounts.eliminations:
        kinds.setdefault(item.type, []).append(item)
    gaps = source.fig("konc/R12/elim").gaps
    lines = [
        TableRow(
            (
                text.capital(kind),
                Figure.count((Figure.word("", pair.origin_a) for pair in pairs), gaps),
                Figure.total(pair.eliminated for pair in pairs).without(gaps),
            ),
            key=text.slug(kind),
        )
        for kind, pairs in sorted(kinds.items())
    ]
    return Table(
        "elimineringar",
        f"Elimineringar efter slag {source.year}",
        (Column("Slag", Kind.TEXT, 3), Column("Antal par", Kind.NUMBER), source.money("Eliminerat belopp")),
        tuple(lines),
        source.unit,
        notes=("Varje par eliminerar samma post hos båda parterna.",),
    )


def _per_company(source: Source, companies: list[Unit]) -> Table:
    """Return what each company adds to the group before eliminations."""
    keys = (
        ("R1", "Intäkter"),
        ("R12", "Resultat"),
        ("SUMT", "Tillgångar"),
        ("D", "Eget kapital"),
        ("F", "Skulder"),
    )
    lines = [
        TableRow(
            (
                source.municipality.name,
                Figure.const(100, "kommunen själv", "%"),
                *(source.fig(f"konc/{row}/kommun") for row, _ in keys),
            ),
            key="kommun",
        ),
        *(
            TableRow(
                (
                    unit.name,
                    Figure.const(unit.share, "ägarandel enligt kommunens inställningar", "%"),
                    *(source.fig(f"konc/{row}/{unit.id}") for row, _ in keys),
                ),
                key=unit.id,
            )
            for unit in companies
        ),
        TableRow(
            ("Eliminering", Figure.not_applicable("%"), *(source.fig(f"konc/{row}/elim") for row, _ in keys)),
            key="elim",
        ),
        TableRow(
            (
                "Koncernen",
                Figure.not_applicable("%"),
                *(source.fig(f"konc/{row}/koncern") for row, _ in keys),
            ),
            "total",
            key="koncern",
        ),
    ]
    columns = (
        Column("Enhet", Kind.TEXT, 3),
        Column("Andel, %", Kind.NUMBER, 0.8, 0, "%"),
        *(source.money(title) for _, title in keys),
    )
    return Table(
        "konsolidering-enheter",
        f"Enheternas del i koncernen {source.year}",
        columns,
        tuple(lines),
        source.unit,
        notes=("Bolagens belopp är omräknade till kommunens uppställning och kommunens ägarandel.",),
    )
