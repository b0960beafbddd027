"""A unit's quality indicators, complaints and internal control (S0 § 6, S3 2.3; KL 6 kap. 6 §)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, headed, missing, para
from pipeline.reports.judged import few_note, judged
from pipeline.reports.listing import Shown, capital, identity, judgement, listing, measured, total, typed
from pipeline.reports.moved import earlier
from pipeline.reports.risks import RESULT
from pipeline.schemas.choices import RED, YELLOW
from pipeline.view import Block, Callout, Cell, Kind, Table


def quality_results(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return a nämnd's quality indicators by perspective, what is done where targets were missed, and its complaints."""
    rows = source.dataset.of("kvalitet", unit.id)
    if not rows:
        return _absent(source, unit, "kvalitet", "indikatorer ur kvalitetsrapporten")
    year = source.year
    columns = (
        Shown("indikator", 3.6),
        Shown("enhet", 0.8),
        Shown("u_t2", 0.8, str(year - 2), measured),
        Shown("u_t1", 0.8, str(year - 1), measured),
        Shown("utfall", 0.8, str(year), measured),
        Shown("malvarde", 0.8, "Mål", measured),
        Shown("riket", 0.8, show=measured),
        judgement("bedomning", 1.2, judged),
    )
    views = source.municipality.settings.perspectives
    table = listing(
        source,
        "kvalitet",
        f"kvalitet-{unit.id}",
        f"Kvalitetsindikatorer, {unit.called}",
        [row for view in views for row in rows if row.text("perspektiv") == view],
        columns,
        under=lambda row: row.text("perspektiv"),
        group=lambda view, _: text.slug(view),
        decimals=typed,
        notes=(*few_note(source, rows), *earlier(source, unit.id, years=2)),
    )
    weak = [
        (
            f"{row.text('indikator')}: ",
            row.text("analys"),
            f" Åtgärd: {row.text('atgard')}" if row.text("atgard") else "",
        )
        for row in rows
        if row.text("bedomning") in {YELLOW, RED} and row.text("analys")
    ]
    analyses = headed("Analys och åtgärder där målvärdet inte nåtts", weak)
    return (table, *analyses, *complaints(source, unit))


def complaints(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return a nämnd's complaints and other feedback."""
    rows = source.dataset.of("synpunkter", unit.id)
    if not rows:
        return ()
    columns = (
        Shown("typ", 1, show=capital),
        Shown("antal_fg", 0.7, str(source.year - 1)),
        Shown("antal", 0.7, str(source.year)),
        Shown("i_tid", 0.8, "I tid, %", measured, unit="%"),
        Shown("orsak", 2.6),
        Shown("atgard", 3.2, "Vad som gjorts"),
    )
    sums = [Figure.total((row.figure(name) for row in rows), "antal") for name in ("antal_fg", "antal")]
    return (
        listing(
            source,
            "synpunkter",
            f"synpunkter-{unit.id}",
            f"Synpunkter och klagomål, {unit.called}",
            rows,
            columns,
            line=lambda row: text.slug(row.text("typ")),
            end=(total("Summa", [*sums, Figure.not_applicable("%"), "", ""]),),
        ),
    )


def _absent(source: Source, unit: Unit, kind: str, what: str) -> tuple[Block, ...]:
    """Return a visible mark where a nämnd's data should have come from another occasion and has not."""
    return (missing(unit.name, what),) if unit.kind == "namnd" and source.other(kind) else ()


def internal_control(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the year's controls with the risk's value after them, and the unit's own judgement (KL 6 kap. 6 §)."""
    controls = source.dataset.of("kontroller", unit.id)
    blocks: list[Block] = [] if controls else [*_absent(source, unit, "internkontroll", "årets kontroller")]
    if controls:
        blocks.append(_controls(source, unit, controls))
    blocks += [
        Callout(
            "info",
            f"Samlad bedömning: {row.text('bedomning') or text.MISSING}",
            (para(row.text("motivering")), para(f"Beslut: {row.text('beslut') or text.MISSING}.")),
        )
        for row in source.dataset.of("bedomning", unit.id)
    ]
    return tuple(blocks)


def _controls(source: Source, unit: Unit, controls: tuple[Row, ...]) -> Table:
    """Return the year's controls, each with its risk and the risk's value."""
    risks = {row.key: row for row in source.dataset.of("risker", unit.id)}

    def risk(control: Row, _: str) -> Cell:
        key = control.text("risk_id")
        return risks[key].text("risk") if key in risks else text.MISSING

    def value(control: Row, _: str) -> Cell:
        key = control.text("risk_id")
        return risks[key].figure("varde") if key in risks else Figure.missing("antal")

    columns = (
        identity(0.9),
        Shown("", 3.4, "Risk", risk),
        Shown("", 1.15, "Riskvärde", value, Kind.NUMBER),
        Shown("kontroll", 2.8, "Kontroll"),
        judgement("resultat", 1.6, RESULT.shown),
    )
    closing = unit.kind == "namnd" and source.other("internkontroll")
    notes = ("Riskvärdet är bedömningen efter årets kontroller.",) if closing else ()
    key, caption = f"kontroller-{unit.id}", f"Årets kontroller, {unit.called}"
    return listing(source, "risker", key, caption, controls, columns, notes=notes)
