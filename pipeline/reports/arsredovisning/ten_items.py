"""The ten items of the kommunövergripande årsberättelse, in order (S0 § 3, S0-27)."""

from __future__ import annotations

from pipeline import text
from pipeline.reports.arsredovisning.quality_tables import (
    comparisons,
    complaints,
    quality_chart,
    self_checks,
    surveys,
)
from pipeline.reports.base import Source, para, prose, section
from pipeline.reports.risks import deviating, resulted, slug
from pipeline.view import Block, Column, Kind, Run, Section, Table, TableRow


def ten_items(source: Source) -> Section:
    """Return the chapter with the ten items."""
    namnder = source.units("namnd")
    refer = prose(
        para(
            "Berättelserna finns i egna kapitel: ",
            *_links([(unit.name, f"#namnd-{unit.id}") for unit in namnder]),
            ".",
        )
    )
    bolag = prose(
        para("Bolagens årsberättelser finns i kapitlet ", Run("Bolagens berättelser", href="#bolagen"), ".")
    )
    audit = prose(para("Handlingarna bifogas i kapitlet ", Run("Revision", href="#revision"), "."))
    items = (
        (
            "egenkontroll",
            "Egenkontroll och intern kontroll",
            (
                *source.central_text("kvalitet", "Kvalitet, synpunkter och egenkontroll"),
                *self_checks(source),
                *_control_results(source),
            ),
        ),
        ("synpunkter", "Klagomål och synpunkter", complaints(source)),
        (
            "jamforelser",
            "Resultat jämfört med öppna jämförelser och andra verksamheter",
            comparisons(source),
        ),
        (
            "tidigare",
            "Måluppfyllelse, personal och ekonomi jämfört med tidigare år",
            (
                *source.central_text("jamforelser", "Jämförelser med andra och med tidigare år"),
                *_then_and_now(source),
            ),
        ),
        ("undersokningar", "Undersökningar bland målgrupper", surveys(source)),
        (
            "intressenter",
            "Uppgifter från revisorer och intressenter",
            source.central_text("intressenter", "Uppgifter från revisorer och intressenter"),
        ),
        ("kvalitetsberattelser", "Kvalitetsberättelser", (refer, *quality_chart(source))),
        ("lagar", "Ändringar av lagar och andra krav", _laws(source)),
        ("bolagens", "Bolagens årsberättelser", (bolag,)),
        ("revisorernas", "Revisorernas bedömning och revisionsberättelse", (audit,)),
    )
    return section(
        "arsberattelse",
        "Kommunövergripande årsberättelse",
        sections=tuple(
            section(f"punkt-{key}", f"{place}. {title}", *blocks)
            for place, (key, title, blocks) in enumerate(items, 1)
        ),
        intro="De tio punkter som enligt styrmodellen ska framgå från nämnder, styrelser och bolag.",
    )


def _links(pairs: list[tuple[str, str]]) -> tuple[Run | str, ...]:
    found: list[Run | str] = []
    for place, (name, href) in enumerate(pairs):
        if place:
            found.append(" och " if place == len(pairs) - 1 else ", ")
        found.append(Run(name, href=href))
    return tuple(found)


def _control_results(source: Source) -> tuple[Block, ...]:
    """Return the controls that found deviations, and what is done about them."""
    found = deviating(source.gathered("kontroller", *(unit.id for unit in source.units("namnd", "bolag"))))
    refer = para(
        "Nämndernas samlade bedömningar finns i avsnittet ",
        Run("Intern kontroll och uppsikt", href="#uppsikt"),
        ".",
    )
    if not found.rows:
        return (prose(refer),)
    table = Table(
        "kontroller-med-avvikelser",
        "Kontroller som visat avvikelser, och förbättringar",
        (
            Column("Enhet", Kind.TEXT, 1.8),
            Column("Kontroll", Kind.TEXT, 2.6),
            Column("Resultat", Kind.STATUS, 1.5),
            Column("Iakttagelse", Kind.TEXT, 2.8),
            Column("Förbättring", Kind.TEXT, 2.6),
        ),
        tuple(
            TableRow(
                (
                    source.name(row.unit),
                    row.text("kontroll"),
                    resulted(row.text("resultat")),
                    row.text("iakttagelse"),
                    row.text("atgard") or text.DASH,
                ),
                key=slug(row),
            )
            for row in found
        ),
        wide=True,
        gaps=found.gaps,
    )
    return (prose(refer), table)


def _laws(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("lagar")
    if not rows:
        return source.nothing(("lagar",), source.central())
    return (
        Table(
            "lagar",
            f"Ändringar av lagar och andra krav {source.year}",
            (
                Column("Lag eller krav", Kind.TEXT, 2),
                Column("Innebörd", Kind.TEXT, 3),
                Column("Nämnd", Kind.TEXT, 1.6),
                Column("Konsekvens", Kind.TEXT, 3),
            ),
            tuple(
                TableRow(
                    (row.key, row.text("innebord"), source.name(row.text("namnd")), row.text("konsekvens")),
                    key=text.slug(row.key),
                )
                for row in rows
            ),
        ),
    )


def _then_and_now(source: Source) -> tuple[Block, ...]:
    keys = (
        ("arets_resultat", "Årets resultat", "", None),
        ("resultatandel", "Resultat av skatter och bidrag, %", "%", 1),
        ("soliditet", "Soliditet, %", "%", 1),
        ("nettokostnad_inv", "Nettokostnad, kr per invånare", "kr", 0),
        ("anstallda", "Tillsvidareanställda", "antal", 0),
        ("sjukfranvaro", "Sjukfrånvaro, %", "%", 1),
    )
    lines = []
    for key, label, unit, decimals in keys:
        now, before = (source.fig(f"nyckeltal/{key}/kommun/{when}") for when in ("utfall", "fg"))
        lines.append(
            TableRow(
                (label, before, now, now - before),
                key=key,
                decimals=source.decimals if decimals is None else decimals,
                unit=source.unit if decimals is None else unit,
            )
        )
    return (
        Table(
            "da-och-nu",
            f"{source.year} jämfört med {source.year - 1}",
            (
                Column("", Kind.TEXT, 3),
                Column(str(source.year - 1), Kind.NUMBER),
                Column(str(source.year), Kind.NUMBER),
                Column("Förändring", Kind.NUMBER, deviation=True),
            ),
            tuple(lines),
            source.unit,
        ),
    )
