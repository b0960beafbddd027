"""A unit's quality indicators, complaints and internal control (S0 § 6, S3 2.3; KL 6 kap. 6 §)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, missing, para, prose
from pipeline.reports.judged import few_note, judged
from pipeline.reports.listing import (
    Shown,
    capital,
    ended,
    facts,
    in_a_row,
    judgement,
    listing,
    measured,
    said,
    total,
    typed,
    with_id,
)
from pipeline.reports.moved import earlier
from pipeline.reports.risks import CLOSING, DEVIATIONS, NOT_DONE, RESULT, tally
from pipeline.reports.risks import judged as stated
from pipeline.reports.sentences import counted
from pipeline.schemas.choices import RED, YELLOW
from pipeline.view import Block, Cell, Kind, Number, Run, Table, TableRow, Words
from pipeline.words import phrase


def quality_results(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return a nämnd's quality indicators by perspective, what is done where targets were missed, and its complaints."""
    rows = source.dataset.of("kvalitet", unit.id)
    if not rows:
        return _absent(source, unit, "kvalitet", "indikatorer ur kvalitetsrapporten")
    year = source.year
    columns = (
        Shown("indikator", 4.2, "Indikator och enhet", _with_unit),
        Shown("u_t2", 0.8, str(year - 2), measured),
        Shown("u_t1", 0.8, str(year - 1), measured),
        Shown("utfall", 0.8, str(year), measured),
        Shown("malvarde", 0.8, "Mål", measured, line=(1, 2, 3)),
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
        reason=_missed,
        notes=(*few_note(source, rows), *earlier(source, unit.id, years=2)),
    )
    return (table, *complaints(source, unit))


def _with_unit(row: Row, field: str) -> Cell:
    unit = row.text("enhet")
    return f"{row.text(field)}, {unit}" if unit else row.text(field)


def _missed(row: Row) -> Words:
    """Return why an indicator missed its target, and what is done; nothing of one that reached it."""
    if row.text("bedomning") not in {YELLOW, RED} or not row.text("analys"):
        return ""
    return in_a_row(
        (said(row, "analys"), phrase("Åtgärd: ", said(row, "atgard")) if row.text("atgard") else "")
    )


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
    """Return the year's controls with the risk's value after them, and the unit's own judgement (KL 6 kap. 6 §).

    Where the controls have a report of their own, their outcome is told in a sentence, with the heaviest risks; else all of them.
    """
    controls = source.dataset.of("kontroller", unit.id)
    blocks: list[Block] = [] if controls else [*_absent(source, unit, "internkontroll", "årets kontroller")]
    own_report = unit.kind == "namnd" and source.other("internkontroll") is not None
    if controls and own_report:
        blocks += [
            prose(para(*_told(source, unit))),
            _controls(source, unit, _heaviest(source, unit, controls)),
        ]
    elif controls:
        return (_controls(source, unit, controls, _verdicts(source, unit)),)
    blocks += [
        prose(
            para(
                Run(f"Samlad bedömning: {row.text('bedomning') or text.MISSING}.", bold=True),
                f" {row.text('motivering')} " if row.text("motivering") else " ",
                f"Beslut: {row.text('beslut') or text.MISSING}.",
            )
        )
        for row in source.dataset.of("bedomning", unit.id)
    ]
    return tuple(blocks)


_WORST: Final = 3  # risks that a nämnd's account names


def _told(source: Source, unit: Unit) -> Words:
    """Return what the year's controls showed, and where they stand."""
    outcome = tally(source, CLOSING, unit.id)
    return phrase(
        "Av ",
        counted(outcome.planned, "planerad kontroll", "planerade kontroller"),
        " genomfördes ",
        Number(outcome.done),
        "; ",
        Number(outcome.deviating),
        " visade avvikelser. Här står de kontroller som gäller de tyngsta riskerna; alla kontroller, iakttagelser och åtgärder finns i "
        f"internkontrollrapporten för {source.year}.",
    )


def _heaviest(source: Source, unit: Unit, controls: Sequence[Row]) -> tuple[Row, ...]:
    """Return the controls of the heaviest risks, a control each, the worst result first among equals; in the order of the values."""
    values = {row.key: row.figure("varde").value or 0 for row in source.dataset.of("risker", unit.id)}
    order = {word: place for place, word in enumerate((*DEVIATIONS[::-1], NOT_DONE))}
    ranked = sorted(
        controls,
        key=lambda row: (-values.get(row.text("risk_id"), 0), order.get(row.text("resultat"), len(order))),
    )
    first = {row.text("risk_id"): row for row in reversed(ranked)}
    chosen = [row for row in ranked if first[row.text("risk_id")] is row]
    return tuple(chosen[:_WORST])


def _verdicts(source: Source, unit: Unit) -> tuple[TableRow, ...]:
    """Return the unit's own judgement as the last line of its controls, with its reasons and decision below it."""
    return tuple(
        TableRow(
            ("Samlad bedömning", "", stated(source, row.text("bedomning"))),
            "sum",
            key="samlad-bedomning",
            reason=in_a_row(
                (
                    ended(said(row, "motivering")) if row.text("motivering") else "",
                    facts(("Beslut", said(row, "beslut") or text.MISSING)),
                )
            ),
        )
        for row in source.dataset.of("bedomning", unit.id)
    )


def _controls(source: Source, unit: Unit, controls: Sequence[Row], end: Sequence[TableRow] = ()) -> Table:
    """Return controls, each with its risk and the risk's value, and what is said of them together."""
    risks = {row.key: row for row in source.dataset.of("risker", unit.id)}

    def risk(control: Row) -> Words:
        key = control.text("risk_id")
        return said(risks[key], "risk") if key in risks else text.MISSING

    def value(control: Row, _: str) -> Cell:
        key = control.text("risk_id")
        return risks[key].figure("varde") if key in risks else Figure.missing("antal")

    columns = (
        Shown("", 5.2, "Kontroll och risk", lambda row, _: with_id(row, "kontroll")),
        Shown("", 0.9, "Riskvärde", value, Kind.NUMBER),
        judgement("resultat", 1.9, RESULT.shown),
    )
    closing = unit.kind == "namnd" and source.other("internkontroll")
    notes = ("Riskvärdet är bedömningen efter årets kontroller.",) if closing else ()
    what = "Årets kontroller" if unit.kind == "namnd" else "Intern kontroll"
    key, caption = f"kontroller-{unit.id}", f"{what}, {unit.called}"
    return listing(
        source,
        "risker",
        key,
        caption,
        controls,
        columns,
        reason=risk,
        end=end,
        notes=notes,
    )
