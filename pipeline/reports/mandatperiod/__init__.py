"""The documents of a mandate period: strategisk handlingsplan, kommunprogram, and the long-term economic report (domain.md 1.2 row 1, 1.3 rows 1–2)."""

from __future__ import annotations

from functools import partial
from typing import Final

from pipeline.reports.base import Report, Source
from pipeline.reports.mandatperiod import long_term, plan
from pipeline.schemas.mandate import LONG_TERM, PROGRAMME, STRATEGIC
from pipeline.view import View

_KIND: Final = "mandatperiod"
_TITLES: Final = {STRATEGIC: "Strategisk handlingsplan", PROGRAMME: "Kommunprogram"}
_SAID: Final = {
    STRATEGIC: "Handlingsplanen gäller hela mandatperioden och binder kommunstyrelsen, nämnderna och bolagen. Budgeten och verksamhetsplanerna "
    "visar varje år hur den genomförs.",
    PROGRAMME: "Kommunprogrammet är den styrande majoritetens inriktning för mandatperioden. Det blir konkret i kommunens flerårsplan och "
    "i nämndernas verksamhetsplaner.",
}


def _plan(key: str, source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the interface of Report
    """Return the plan or programme of the mandate period."""
    title, period = _TITLES[key], plan.period(source)
    return (
        source.view(
            key,
            f"{title} {period}",
            plan.chapters(source, key),
            draft=draft,
            guide=(
                _SAID[key],
                "Varje målområde har ett nuläge, ett resultatmål och indikatorer med det värde som ska vara nått när mandatperioden är slut.",
                source.amounts_in,
            ),
            period=period,
            description=f"{title} för mandatperioden {period} i {source.municipality.name}.",
        ),
    )


def _long_term(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the interface of Report
    """Return the economy ten years on, as a ground for priorities. It decides nothing."""
    years = long_term.period(source)
    return (
        source.view(
            LONG_TERM,
            f"Långsiktig ekonomisk rapport {years}",
            long_term.chapters(source),
            draft=draft,
            guide=(
                f"Rapporten visar hur kommunens ekonomi utvecklas {years} om antagandena håller. Den är underlag för prioriteringar, inte en budget.",
                f"{source.amounts_in} Intäkter är plus och kostnader minus; investeringar och skulder är plus.",
            ),
            period=years,
            leads=long_term.LEADS,
            description=f"Befolkning, skatteunderlag, resultat, investeringar och skuld {years} i {source.municipality.name}.",
        ),
    )


_PARTS: Final = (
    "Förslag till beslut",
    "Inriktning",
    "Målområden",
    "Ekonomi och resurser",
    "Uppdrag och genomförande",
)
_LONG_PARTS: Final = (
    "Förslag till beslut",
    "Tio år i korthet",
    "Befolkning och antaganden",
    "Ekonomin år för år",
)
HANDLINGSPLAN: Final = Report(STRATEGIC, _TITLES[STRATEGIC], _KIND, partial(_plan, STRATEGIC), _PARTS)
KOMMUNPROGRAM: Final = Report(PROGRAMME, _TITLES[PROGRAMME], _KIND, partial(_plan, PROGRAMME), _PARTS)
LANGTIDSRAPPORT: Final = Report(LONG_TERM, "Långsiktig ekonomisk rapport", _KIND, _long_term, _LONG_PARTS)
