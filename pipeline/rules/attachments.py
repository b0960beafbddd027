"""The documents of revisorerna and others that are attached: that they come, and that the list is whole (KL 12 kap. 2, 12 och 14 §§; C67, S0-43)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.config import FILE
from pipeline.model import Origin, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import central
from pipeline.schemas.choices import ATTACHED, ATTACHED_LATER
from pipeline.text import join_words, long_date
from pipeline.tieout import At, at, problem
from pipeline.units import Owner

_SHEETS: Final = ("bilagor", "d_bilagor")


@rule(
    "C67",
    "Bilagorna har kommit",
    "KL 12 kap. 2 §, kommunens inställningar ([[bilagor]])",
    "En handling som väntas ska ligga i mappen bilagor, annars sägs vem som ska lämna den och när; build --publish vägrar när kravs är true. "
    "Fliken Bilagor får inte kalla den bifogad innan den har kommit. Kommunen skriver aldrig handlingens text.",
    "Revisionsberättelsen väntas senast den 13 april 2026, men filen saknas.",
    (),
    kinds=(),
)
def _attached_documents_have_come(context: Context) -> Problems:
    occasion = context.occasion
    wanted = [one for one in context.municipality.attachments if one.occasion == occasion.id]
    for one, there in zip(wanted, context.dataset.attachments, strict=False):
        if there.data or there.faulty:
            continue
        until = f"; den väntas senast den {long_date(one.due)}" if one.due else ""
        yield problem(
            f"Bilagan ”{one.title}” från {one.sender} har inte kommit{until}.",
            f"Lägg filen som {occasion.id}/bilagor/{one.file} när den har kommit.",
            At(Origin(FILE, one.path), Owner.MUNICIPALITY),
            Severity.WARNING,
        )
    waiting = {one.title.casefold() for one in context.dataset.attachments if not one.data}
    for sheet in _SHEETS:
        for row in context.dataset.of(sheet):
            if row.text("status") == ATTACHED and row.key.casefold() in waiting:
                yield problem(
                    f"Bilagan ”{row.key}” är märkt som bifogad, men filen finns inte.",
                    "Ändra status till ”bifogas senare” tills filen ligger i mappen bilagor.",
                    at(row, "status"),
                )


@rule(
    "S0-26",
    "Revisorernas bedömning bifogas",
    "KL 12 kap. 2 §, LKBR 13 kap. 3 §",
    "Revisorernas bedömning ska bifogas delårsrapporten och årsredovisningen när kommunfullmäktige behandlar dem. Den skrivs aldrig av "
    "kommunen; rapporten visar att den bifogas och när den väntas.",
    "På fliken Bilagor finns bara finansrapporten.",
    ("d_bilagor", "d_rr", "bilagor"),
    kinds=("delar", "bokslut"),
)
def _auditors_assessment_attached(context: Context) -> Problems:
    interim = context.occasion.kind == "delar"
    rows = context.dataset.of("d_bilagor" if interim else "bilagor")
    if interim:
        senders = [row.text("avsandare") for row in rows] + [
            one.sender for one in context.dataset.attachments
        ]
        there = any("revis" in sender.lower() for sender in senders)
        asked = rows or context.dataset.of("d_rr")
    else:  # with the auditors' report comes their assessment
        titles = [row.key.casefold() for row in rows] + [
            one.title.casefold() for one in context.dataset.attachments
        ]
        there = any("bedömning" in title for title in titles)
        asked = rows if any("revisionsberättelse" in title for title in titles) else ()
    if asked and not there:
        yield problem(
            f"Revisorernas bedömning av {'delårsrapporten' if interim else 'årsredovisningen'} finns inte bland bilagorna.",
            "Lägg till den på fliken Bilagor med status ”bifogas senare” eller ”bifogad”. Texten skriver revisorerna själva.",
            At(asked[0].origin, central(context)),
        )
    known = {one.title.casefold() for one in context.dataset.attachments}
    for row in rows if interim else ():
        if (
            row.text("status") == ATTACHED_LATER
            and row.date("vantas") is None
            and row.key.casefold() not in known
        ):
            yield problem(
                f"Bilagan ”{row.key}” ska bifogas senare, men det står inte när den väntas.",
                "Fyll i datum i kolumnen Väntas.",
                at(row, "vantas"),
            )


@rule(
    "S0-43",
    "Revisionsberättelsen har sina bilagor",
    "KL 12 kap. 12 §, ABL 10 kap. 5 §",
    "Med revisionsberättelsen ska följa de sakkunnigas rapporter, lekmannarevisorernas granskningsrapporter för bolagen och "
    "revisionsberättelserna för kommunalförbund. Regeln gäller när revisionsberättelsen väntas eller har kommit.",
    "Kommunen har tre bolag, men bland bilagorna finns ingen granskningsrapport.",
    ("bilagor",),
)
def _the_auditors_report_has_its_documents(context: Context) -> Problems:
    rows = context.dataset.of("bilagor")
    titles = [row.key.casefold() for row in rows]
    titles += [one.title.casefold() for one in context.dataset.attachments]
    if not any("revisionsberättelse" in title for title in titles):
        return
    absent = list(_absent(context, titles))
    if absent:
        where = (
            At(rows[0].origin, central(context)) if rows else At(Origin(FILE, "bilagor"), Owner.MUNICIPALITY)
        )
        yield problem(
            f"Bland revisionsberättelsens bilagor saknas {join_words(absent)}.",
            "Lägg till dem på fliken Bilagor, eller som [[bilagor]] i kommun.toml.",
            where,
        )


def _absent(context: Context, titles: list[str]) -> Iterator[str]:
    if not any("sakkunnig" in title for title in titles):
        yield "de sakkunnigas rapporter"
    if context.units("bolag") and not any("granskningsrapport" in title for title in titles):
        yield "lekmannarevisorernas granskningsrapporter för bolagen"
    if context.units("forbund") and not any(
        "förbund" in title and "revisionsberättelse" in title for title in titles
    ):
        yield "kommunalförbundens revisionsberättelser"
