"""What is followed up each year and has no report of its own: one declaration for each list (domain.md 1.2 rows 8, 24, 28, 38, 41)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pipeline.model import Gathered, Row
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.listing import (
    Shown,
    capital,
    dated,
    facts,
    identity,
    judgement,
    listing,
    of_unit,
    total,
)
from pipeline.reports.scales import ANSWERS, Scale
from pipeline.schemas import sheet as schema
from pipeline.schemas.choices import REPLY_STATES
from pipeline.view import Block, Section, TableRow, Words

_REPLIES: Final = Scale(REPLY_STATES, ("good", "partly", "none"))


def _replied(row: Row, field: str) -> str:
    """Return the day and the paragraph of an answer; a dash when there is none."""
    day = str(dated(row, field))
    return f"{day}, {row.text('paragraf')}" if row.text("paragraf") else day


def _in_tkr(field: str, width: float) -> Shown:
    """Return a column of amounts so small that millions would say nothing."""
    return Shown(field, width, unit="tkr", exact=True)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of the year: its sheet, whose it is, its columns, what stands below a line, and the columns that are added up."""

    sheet: str
    key: str
    lead: str
    columns: tuple[Shown, ...]
    reason: Callable[[Row], Words] | None = None
    common: bool = False  # the central unit's
    sums: tuple[str, ...] = ()

    def section(self, source: Source) -> Section:
        """Return the list below its heading, or that there is nothing, or who has not said."""
        return section(self.key, schema(self.sheet).title, *self._blocks(source))

    def _blocks(self, source: Source) -> tuple[Block, ...]:
        units = (source.central(),) if self.common else tuple(unit.id for unit in source.units("namnd"))
        rows = source.gathered(self.sheet, *units)
        if not len(rows):
            if schema(self.sheet).nothing:
                return source.nothing((self.sheet,), *units)
            return (missing(source.name(units[0]) if self.common else "Nämnderna", schema(self.sheet).title),)
        table = listing(
            source,
            self.sheet,
            f"{self.key}-tabell",
            schema(self.sheet).title,
            rows,
            self.columns,
            line=of_unit,
            under=None if self.common else lambda row: source.name(row.unit),
            reason=self.reason,
            end=self._sums(rows),
        )
        return (prose(para(self.lead)), table)

    def _sums(self, rows: Gathered) -> tuple[TableRow, ...]:
        if not self.sums:
            return ()
        cells = [rows.total(column.field) if column.field in self.sums else "" for column in self.columns[1:]]
        return (total("Summa", cells),)


LISTS: Final = (
    Listed(
        "fo_revision",
        "revision",
        "Revisorernas granskningsrapporter och vad nämnderna har svarat.",
        (
            identity(4.2, "Rapport"),
            Shown("datum", 1.3, "Datum"),
            judgement("status", 1.5, _REPLIES.shown),
            Shown("besvarad", 2.2, "Nämndens beslut", _replied),
        ),
        lambda row: facts(("Revisorerna", row.text("bedomning")), ("Svar", row.text("svar"))),
    ),
    Listed(
        "fo_forandringar",
        "forandringar",
        "Inför större förändringar bedöms riskerna tillsammans med de fackliga organisationerna (11 § medbestämmandelagen).",
        (
            identity(4.2, "Förändring"),
            Shown("bedomd", 1.3),
            Shown("samverkad", 1.3),
            Shown("beslutad", 1.3),
        ),
        lambda row: facts(("Risker", row.text("risker")), ("Åtgärder", row.text("atgard"))),
    ),
    Listed(
        "fo_processer",
        "processer",
        "Cheferna går varje år igenom processer, riktlinjer och rutiner: är de kända, följs de, och behöver de ändras?",
        (
            identity(3.4, "Process eller rutin"),
            Shown("ansvarig", 2.0, show=capital),
            Shown("oversedd", 1.3, "Genomgången"),
            judgement("forankrad", 1.3, ANSWERS.shown),
        ),
        lambda row: facts(("Ändring", row.text("andring"))),
    ),
    Listed(
        "fo_styrdokument",
        "styrdokument",
        "Gällande styrdokument, när de beslutades och när de lades ut på kommunens webbplats.",
        (
            identity(3.8, "Styrdokument"),
            Shown("beslutat", 2.0, "Beslut", _replied),
            Shown("ses_over", 1.0),
            Shown("publicerat", 1.3),
        ),
    ),
    Listed(
        "fo_partistod",
        "partistod",
        "Partierna redovisar till fullmäktige senast den 30 juni hur stödet för året innan har använts, med en granskares rapport (4 kap. 31 § kommunallagen).",
        (
            identity(3.0, "Parti"),
            Shown("mandat", 0.9),
            _in_tkr("belopp", 1.2),
            Shown("redovisat", 1.6),
            Shown("granskat", 1.6),
        ),
        common=True,
        sums=("mandat", "belopp"),
    ),
    Listed(
        "fo_stiftelser",
        "stiftelser",
        "Donationsstiftelser som kommunen förvaltar, med kapital vid årets slut och vad som har delats ut under året.",
        (
            identity(3.4, "Stiftelse"),
            _in_tkr("kapital", 1.2),
            _in_tkr("utdelat", 1.0),
            Shown("arsredovisning", 1.5),
            Shown("granskad", 1.3),
        ),
        lambda row: facts(("Ändamål", row.text("andamal"))),
        common=True,
        sums=("kapital", "utdelat"),
    ),
)
"""The lists, in the report's order."""


def chapters(source: Source) -> tuple[Section, ...]:
    """Return each list as a chapter: nämnderna's first, then the common ones."""
    return tuple(each.section(source) for each in LISTS)
