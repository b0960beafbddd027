"""The ten items of the kommunövergripande årsberättelse, in order (S0 § 3, S0-27)."""

from __future__ import annotations

from pipeline.reports.arsredovisning.quality_tables import (
    comparisons,
    complaints,
    quality_chart,
    self_checks,
    surveys,
)
from pipeline.reports.base import Source, para, prose, section
from pipeline.reports.comparison import Measure, comparison
from pipeline.reports.key_figures import lines
from pipeline.reports.listing import Shown, dashed, judgement, listing, of_unit, own_id, whose
from pipeline.reports.risks import RESULT, deviating
from pipeline.view import Block, Column, Run, Section
from pipeline.words import listing as listed
from pipeline.words import phrase


def ten_items(source: Source) -> Section:
    """Return the chapter with the ten items."""
    chapters = [phrase(Run(unit.name, href=f"#namnd-{unit.id}")) for unit in source.units("namnd")]
    refer = prose(para("Berättelserna finns i egna kapitel: ", listed(chapters), "."))
    bolag = prose(
        para("Bolagens årsberättelser finns i kapitlet ", Run("Bolagens berättelser", href="#bolagen"), ".")
    )
    audit = prose(para("Handlingarna bifogas i kapitlet ", Run("Revision", href="#revision"), "."))
    items = (
        (
            "egenkontroll",
            "Egenkontroll och intern kontroll",
            (
                *source.central_text("kvalitet"),
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
                *source.central_text("jamforelser"),
                *_then_and_now(source),
            ),
        ),
        ("undersokningar", "Undersökningar bland målgrupper", surveys(source)),
        (
            "intressenter",
            "Uppgifter från revisorer och intressenter",
            source.central_text("intressenter"),
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


def _control_results(source: Source) -> tuple[Block, ...]:
    """Return the controls that found deviations, and what is done about them."""
    controls = deviating(source.gathered("kontroller", *(unit.id for unit in source.units("namnd", "bolag"))))
    refer = para(
        "Nämndernas samlade bedömningar finns i avsnittet ",
        Run("Intern kontroll och uppsikt", href="#uppsikt"),
        ".",
    )
    if not controls.rows:
        return (prose(refer),)
    columns = (
        whose(source, 1.8, "Enhet"),
        Shown("kontroll", 2.6, "Kontroll"),
        judgement("resultat", 1.5, RESULT.shown),
        Shown("iakttagelse", 2.8),
        Shown("atgard", 2.6, "Förbättring", dashed),
    )
    caption = "Kontroller som visat avvikelser, och förbättringar"
    table = listing(
        source, "risker", "kontroller-med-avvikelser", caption, controls, columns, line=of_unit, wide=True
    )
    return (prose(refer), table)


def _laws(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("lagar")
    if not rows:
        return source.nothing(("lagar",), source.central())
    columns = (
        Shown("lag", 2, show=own_id),
        Shown("innebord", 3),
        whose(source, 1.6, field="namnd"),
        Shown("konsekvens", 3),
    )
    caption = f"Ändringar av lagar och andra krav {source.year}"
    return (listing(source, "lagar", "lagar", caption, rows, columns),)


_YEARS = (
    Measure("{last}", "nyckeltal/{row}/kommun/fg", unit=""),
    Measure("{year}", "nyckeltal/{row}/kommun/utfall", unit=""),
    Measure("Förändring", "nyckeltal/{row}/kommun/forandring", deviation=True, unit=""),
)
_COMPARED = lines(
    "arets_resultat",
    "resultatandel",
    "soliditet",
    "nettokostnad_inv",
    "anstallda",
    "sjukfranvaro",
    called={
        "resultatandel": "Resultat av skatter och bidrag, %",
        "nettokostnad_inv": "Nettokostnad, kr per invånare",
        "anstallda": "Tillsvidareanställda",
    },
)


def _then_and_now(source: Source) -> tuple[Block, ...]:
    caption = f"{source.year} jämfört med {source.year - 1}"
    return (comparison(source, "da-och-nu", caption, Column("", width=3), _YEARS, _COMPARED),)
