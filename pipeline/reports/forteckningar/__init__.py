"""The reports that are lists: assignments, motions and citizens' proposals, and what else a year leaves to follow up (domain.md 1.2)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.reports.base import Report, Source
from pipeline.reports.forteckningar import assignments, motions, yearly
from pipeline.text import genitive
from pipeline.view import View


def build_assignments(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the list of assignments that are decided and not carried out."""
    day = text.long_date(source.occasion.end)
    return (
        source.view(
            "uppdragslista",
            f"Ej verkställda uppdrag {text.month_year(source.occasion.end)}",
            assignments.chapters(source),
            draft=draft,
            short=True,
            guide=(
                f"Listan visar de politiskt beslutade uppdrag som inte var verkställda den {day}, och de som har blivit klara sedan förra listan.",
                "Nämnderna redovisar till fullmäktige hur de har fullgjort sina uppdrag (6 kap. 5 § kommunallagen). Ett uppdrag står kvar i listan tills det har redovisats som klart eller avslutat.",
            ),
            description=f"Läget för politiskt beslutade uppdrag i {source.municipality.name} den {day}.",
            period=f"Läget den {day}",
        ),
    )


def build_motions(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the list of motions and citizens' proposals that fullmäktige has not decided."""
    day = text.long_date(source.occasion.end)
    return (
        source.view(
            "motionslista",
            f"Ej beredda motioner och medborgarförslag {text.month_year(source.occasion.end)}",
            motions.chapters(source),
            draft=draft,
            short=True,
            guide=(
                f"Listan visar de motioner och medborgarförslag som kommunfullmäktige inte hade avgjort den {day}, de äldsta först.",
                "Ett ärende bör beredas så att fullmäktige kan besluta inom ett år. Går inte det ska det, och vad som har kommit fram, anmälas till fullmäktige inom samma tid (5 kap. 35 § kommunallagen).",
            ),
            description=f"Motioner och medborgarförslag som väntar på beslut i {source.municipality.name} den {day}.",
            period=f"Läget den {day}",
        ),
    )


def build_yearly(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the lists of the year: audits, changes, routines, steering documents, party support and foundations."""
    name, year = source.municipality.name, source.year
    return (
        source.view(
            "forteckningar",
            f"Årets förteckningar {year}",
            yearly.chapters(source),
            draft=draft,
            short=True,
            guide=(
                f"Här samlas det som ska följas upp varje år men inte har en egen rapport: revisionens rapporter och svaren på dem, riskbedömningar inför förändringar, rutiner, styrdokument, partistöd och stiftelser för {year}.",
            ),
            description=f"{genitive(name)} förteckningar för {year}: revisionsrapporter, riskbedömningar, rutiner, styrdokument, partistöd och donationsstiftelser.",
        ),
    )


UPPDRAGSLISTA: Final = Report("uppdragslista", "Ej verkställda uppdrag", "uppdrag", build_assignments)
MOTIONSLISTA: Final = Report(
    "motionslista", "Ej beredda motioner och medborgarförslag", "motioner", build_motions
)
FORTECKNINGAR: Final = Report("forteckningar", "Årets förteckningar", "forteckning", build_yearly)
