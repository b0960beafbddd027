"""Lists beside the large reports: assignments, motions, audit reports, steering documents, party support (domain.md 2.1, S0-40–42, S0-46, S0-47)."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pipeline.merge.waiting import a_year_after, last_day, left, over_a_year, told_in_time
from pipeline.model import Row, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.schemas.choices import FINISHED, REPLIED
from pipeline.text import join_words, long_date
from pipeline.tieout import At, at, problem

_PARTY_REPORT: Final = (6, 30)
"""The day a year after when a party's account is due (KL 4 kap. 31 §)."""


@rule(
    "S0-40",
    "Uppdragen följs tills de är redovisade",
    "KL 6 kap. 5 §, kommunens styrmodell",
    "Ett uppdrag står i nämndens lista tills det har redovisats som klart eller avslutat, med en tid (år och månad) då det är klart. Ett som inte "
    "var klart i den förra listan och saknas i den här har inte redovisats.",
    "Uppdrag SN25-05 pågick i novemberlistan och finns inte i majlistan.",
    ("up_uppdrag",),
    severity=Severity.WARNING,
    kinds=("uppdrag",),
)
def _assignments_followed(context: Context) -> Problems:
    today, rows = context.occasion.end, context.dataset.of("up_uppdrag")
    for row in rows:
        day = last_day(row.text("klart"))
        if day is None:
            yield problem(
                f"Tiden då uppdraget {row.key} är klart, ”{row.text('klart')}”, är inte år och månad.",
                "Skriv till exempel 2026-11.",
                at(row, "klart"),
            )
        elif row.text("status") == FINISHED and day.replace(day=1) > today:
            yield problem(
                f"Uppdraget {row.key} är klart, men tiden är {row.text('klart')}, efter {long_date(today)}.",
                "Skriv den månad då det blev klart, eller rätta läget.",
                at(row, "klart", "status"),
            )
    before = context.other("uppdrag")
    there = {row.key for row in rows}
    for row in before.dataset.of("up_uppdrag") if before else ():
        if left(row) and row.key not in there and context.dataset.of("up_uppdrag", row.unit):
            yield problem(
                f"Uppdraget {row.key} var inte klart i listan {row.origin.file.split('/')[0]} och finns inte i den här.",
                "Skriv in det med sitt läge: klart, avslutat utan åtgärd, pågår eller ej påbörjat.",
                At(
                    context.dataset.of("up_uppdrag", row.unit)[0].at("uppdrag_id"),
                    row.unit,
                    (row.at("uppdrag_id"),),
                ),
            )


@rule(
    "S0-41",
    "Motioner och medborgarförslag äldre än ett år är anmälda",
    "KL 5 kap. 35 §",
    "Har ett ärende väntat i mer än ett år ska dröjsmålet, och vad som har kommit fram vid beredningen, ha anmälts till fullmäktige inom samma tid.",
    "En motion från den 24 februari 2025 är inte avgjord och har inte anmälts.",
    ("mo_motioner", "mo_forslag"),
    severity=Severity.WARNING,
    kinds=("motioner",),
)
def _old_matters_told(context: Context) -> Problems:
    today = context.occasion.end
    for row in (*context.dataset.of("mo_motioner"), *context.dataset.of("mo_forslag")):
        day = row.date("vackt")
        if day is not None and day > today:
            yield problem(
                f"Ärendet {row.key} väcktes {day.isoformat()}, efter den dag som listan avser, {today.isoformat()}.",
                "Rätta dagen, eller ta bort raden till nästa lista.",
                at(row, "vackt"),
            )
        elif day is not None and over_a_year(row, today) and not told_in_time(row):
            yield problem(
                f"Ärendet {row.key} väcktes {day.isoformat()} och har väntat i mer än ett år.",
                f"Skriv vad som har framkommit och när det anmäldes till fullmäktige, senast {a_year_after(day).isoformat()}.",
                at(row, "anmalt", "vackt", "framkommit"),
            )


@rule(
    "S0-42",
    "Partistödet är redovisat i tid",
    "KL 4 kap. 31 §",
    "Varje parti som har fått stöd redovisar senast den 30 juni året efter hur det har använts, med en granskares rapport.",
    "Ett partis redovisning kom in den 1 juli.",
    ("fo_partistod",),
    severity=Severity.WARNING,
    kinds=("forteckning",),
)
def _party_support_accounted(context: Context) -> Problems:
    limit = dt.date(context.occasion.year + 1, *_PARTY_REPORT)
    for row in context.dataset.of("fo_partistod"):
        day = row.date("redovisat")
        if day is None or day > limit:
            when = f"kom in {day.isoformat()}" if day else "har inte kommit in"
            yield problem(
                f"Redovisningen från {row.key} {when}. Den ska lämnas senast den {long_date(limit)}.",
                "Fullmäktige kan besluta att inte betala ut stöd till den som inte redovisar (KL 4 kap. 31 §).",
                at(row, "redovisat"),
            )
        elif not row.flag("granskat"):
            yield problem(
                f"Redovisningen från {row.key} saknar granskarens rapport.",
                "Begär in rapporten; den ska bifogas redovisningen.",
                at(row, "granskat"),
            )


_REPLY: Final = (("svar", "svar"), ("besvarad", "beslutsdag"), ("paragraf", "paragraf"))


@rule(
    "S0-46",
    "Revisionsrapporter är besvarade",
    "Kommunens styrmodell, KL 12 kap.",
    "En granskningsrapport från revisorerna ska ha ett svar med nämndens eller utskottets beslut, dag och paragraf.",
    "Rapporten är besvarad, men beslutets dag saknas.",
    ("fo_revision",),
    severity=Severity.WARNING,
    kinds=("forteckning",),
)
def _audits_answered(context: Context) -> Problems:
    for row in context.dataset.of("fo_revision"):
        if row.text("status") != REPLIED:
            yield problem(
                f"Revisionsrapporten ”{row.key}” är inte besvarad.",
                "Besluta om ett svar och skriv in det med dag och paragraf.",
                at(row, "status"),
            )
            continue
        absent = [(field, word) for field, word in _REPLY if not _there(row, field)]
        if absent:
            yield problem(
                f"Svaret på revisionsrapporten ”{row.key}” saknar {join_words([word for _, word in absent])}.",
                "Skriv nämndens eller utskottets svar, dagen för beslutet och paragrafen.",
                at(row, absent[0][0]),
            )


def _there(row: Row, field: str) -> bool:
    return row.date(field) is not None if field == "besvarad" else bool(row.text(field).strip())


@rule(
    "S0-47",
    "Styrdokumenten är publicerade",
    "Kommunens styrmodell",
    "Gällande styrdokument ska finnas på kommunens webbplats, och dagen då de lades ut ska stå i förteckningen.",
    "Reglementet beslutades i januari men har ingen publiceringsdag.",
    ("fo_styrdokument",),
    severity=Severity.WARNING,
    kinds=("forteckning",),
)
def _documents_published(context: Context) -> Problems:
    for row in context.dataset.of("fo_styrdokument"):
        decided, published = row.date("beslutat"), row.date("publicerat")
        if published is None:
            yield problem(
                f"Styrdokumentet ”{row.key}” är inte publicerat.",
                "Lägg ut det på webbplatsen och skriv dagen.",
                at(row, "publicerat"),
            )
        elif decided is not None and published < decided:
            yield problem(
                f"Styrdokumentet ”{row.key}” publicerades {published.isoformat()}, innan det beslutades {decided.isoformat()}.",
                "Rätta den av dagarna som är fel.",
                at(row, "publicerat", "beslutat"),
            )
