"""The chapter on quality, complaints and self-checks of the whole municipality (S0 § 3, S3-27)."""

from __future__ import annotations

from pipeline.reports.arsredovisning.quality_tables import (
    comparisons,
    complaints,
    quality_chart,
    self_checks,
    surveys,
)
from pipeline.reports.arsredovisning.ten_items import ten_items
from pipeline.reports.base import Source, section
from pipeline.view import Section


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the quality chapter, and where the styrmodell asks for it the ten items in order."""
    if source.municipality.settings.ten_items:
        return (ten_items(source),)
    return (
        source.told(
            "kvalitet",
            sections=(
                section("kvalitetsresultat", "Kvalitetsresultat", *quality_chart(source)),
                section(
                    "jamforelser",
                    "Jämförelser med riket och liknande kommuner",
                    *source.central_text("jamforelser", required=False),
                    *comparisons(source),
                ),
                section("synpunkter", "Synpunkter och klagomål", *complaints(source)),
                section("egenkontroll", "Egenkontroll", *self_checks(source)),
                section("undersokningar", "Undersökningar bland målgrupper", *surveys(source)),
            ),
            intro="Vad mätningar, invånarnas synpunkter och egenkontroller säger om kvaliteten.",
        ),
    )
