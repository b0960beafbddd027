"""A unit's quality indicators, complaints and internal control (S0 § 6, S3 2.3; KL 6 kap. 6 §)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure
from pipeline.reports.base import Source, bullets, missing, para, prose
from pipeline.reports.judged import few_note, judged
from pipeline.reports.risks import resulted
from pipeline.reports.tables import own_decimals, places
from pipeline.view import (
    Block,
    Callout,
    Column,
    Kind,
    Table,
    TableRow,
)


def quality_results(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return a nämnd's quality indicators by perspective, what is done where targets were missed, and its complaints."""
    rows = source.dataset.of("kvalitet", unit.id)
    if not rows:
        return _absent(source, unit, "kvalitet", "indikatorer ur kvalitetsrapporten")
    year = source.year
    columns = (
        Column("Indikator", Kind.TEXT, 3.6),
        Column("Enhet", Kind.TEXT, 0.8),
        *(Column(str(y), Kind.NUMBER, 0.8) for y in (year - 2, year - 1, year)),
        Column("Mål", Kind.NUMBER, 0.8),
        Column("Riket", Kind.NUMBER, 0.8),
        Column("Bedömning", Kind.STATUS, 1.2),
    )
    lines: list[TableRow] = []
    for view in source.municipality.settings.perspectives:
        chosen = [row for row in rows if row.text("perspektiv") == view]
        if chosen:
            lines.append(TableRow((view, *[""] * 7), "group", key=text.slug(view)))
        for row in chosen:
            figures = tuple(
                own_decimals(row.figure(name)) for name in ("u_t2", "u_t1", "utfall", "malvarde", "riket")
            )
            lines.append(
                TableRow(
                    (
                        row.text("indikator"),
                        row.text("enhet"),
                        *figures,
                        judged(row),
                    ),
                    level=1,
                    key=text.slug(row.key),
                    decimals=max(places(figure) for figure in figures),
                )
            )
    notes = few_note(source, rows)
    table = Table(
        f"kvalitet-{unit.id}", f"Kvalitetsindikatorer, {unit.called}", columns, tuple(lines), notes=notes
    )
    weak = [
        (
            f"{row.text('indikator')}: ",
            row.text("analys"),
            f" Åtgärd: {row.text('atgard')}" if row.text("atgard") else "",
        )
        for row in rows
        if row.text("bedomning") in {"gul", "röd"} and row.text("analys")
    ]
    title = para("Analys och åtgärder där målvärdet inte nåtts", kind="heading")
    analyses = (prose(title, *bullets(weak).paragraphs),) if weak else ()
    return (table, *analyses, *complaints(source, unit))


def complaints(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return a nämnd's complaints and other feedback."""
    rows = source.dataset.of("synpunkter", unit.id)
    if not rows:
        return ()
    lines = [
        TableRow(
            (
                text.capital(row.text("typ")),
                row.figure("antal_fg"),
                row.figure("antal"),
                own_decimals(row.figure("i_tid")),
                row.text("orsak"),
                row.text("atgard"),
            ),
            key=text.slug(row.text("typ")),
        )
        for row in rows
    ]
    sums = [Figure.total((row.figure(name) for row in rows), "antal") for name in ("antal_fg", "antal")]
    lines.append(TableRow(("Summa", *sums, Figure.not_applicable("%"), "", ""), "total", key="summa"))
    return (
        Table(
            f"synpunkter-{unit.id}",
            f"Synpunkter och klagomål, {unit.called}",
            (
                Column("Typ", Kind.TEXT, 1),
                Column(str(source.year - 1), Kind.NUMBER, 0.7),
                Column(str(source.year), Kind.NUMBER, 0.7),
                Column("I tid, %", Kind.NUMBER, 0.8, 0, "%"),
                Column("Vanligaste orsak", Kind.TEXT, 2.6),
                Column("Vad som gjorts", Kind.TEXT, 3.2),
            ),
            tuple(lines),
        ),
    )


def _absent(source: Source, unit: Unit, kind: str, what: str) -> tuple[Block, ...]:
    """Return a visible mark where a nämnd's data should have come from another occasion and has not."""
    return (missing(unit.name, what),) if unit.kind == "namnd" and source.other(kind) else ()


def internal_control(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the year's controls with the risk's value after them, and the unit's own judgement (KL 6 kap. 6 §)."""
    risks = {row.key: row for row in source.dataset.of("risker", unit.id)}
    controls = source.dataset.of("kontroller", unit.id)
    blocks: list[Block] = [] if controls else [*_absent(source, unit, "internkontroll", "årets kontroller")]
    if controls:
        lines = []
        for row in controls:
            risk = risks.get(row.text("risk_id"))
            lines.append(
                TableRow(
                    (
                        row.key,
                        risk.text("risk") if risk else text.MISSING,
                        risk.figure("varde") if risk else Figure.missing("antal"),
                        row.text("kontroll"),
                        resulted(row.text("resultat")),
                    ),
                    key=text.slug(row.key),
                )
            )
        blocks.append(
            Table(
                f"kontroller-{unit.id}",
                f"Årets kontroller, {unit.called}",
                (
                    Column("Id", Kind.TEXT, 0.9),
                    Column("Risk", Kind.TEXT, 3.4),
                    Column("Riskvärde", Kind.NUMBER, 1.15),
                    Column("Kontroll", Kind.TEXT, 2.8),
                    Column("Resultat", Kind.STATUS, 1.6),
                ),
                tuple(lines),
                notes=("Riskvärdet är bedömningen efter årets kontroller.",)
                if unit.kind == "namnd" and source.other("internkontroll")
                else (),
            )
        )
    blocks += [
        Callout(
            "info",
            f"Samlad bedömning: {row.text('bedomning') or text.MISSING}",
            (para(row.text("motivering")), para(f"Beslut: {row.text('beslut') or text.MISSING}.")),
        )
        for row in source.dataset.of("bedomning", unit.id)
    ]
    return tuple(blocks)
