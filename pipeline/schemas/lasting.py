"""What of a delivery also holds for another year: ids, names and what describes a thing, but not the year's answers.

A column of last year's value takes this year's; numbers go nowhere else. Some lists begin where another one ended: the plan of
internal control is what next year's report follows up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Lasting:
    """What a sheet of another year begins with: the sheet it comes from, and by field the field there."""

    source: str  # key of the sheet; empty: the same
    fields: Mapping[str, str]


def _keeps(kept: str, source: str = "", **moved: str) -> Lasting:
    """Return fields that are kept under their name, and others with the field that they come from."""
    return Lasting(source, {key: key for key in kept.split()} | moved)


SHEETS: Final[Mapping[str, Lasting]] = {
    # year end
    "bolag_rr": _keeps("", utfall_fg="utfall"),
    "bolag_br": _keeps("", utfall_fg="utfall"),
    "bolag_nyckeltal": _keeps("", utfall_fg="utfall"),
    "bolag_kort": _keeps("", utfall_fg="utfall"),
    "lkbr_rr": _keeps("", utfall_fg="utfall"),
    "lkbr_br": _keeps("", utfall_fg="utfall"),
    "rr": _keeps("", utfall_fg="utfall"),
    "br": _keeps("", utfall_fg="utfall"),
    "personal": _keeps("", utfall_fg="utfall"),
    "koncernjusteringar": _keeps("fran till forklaring"),
    "mellanhavanden": _keeps("motpart typ rad"),
    "agarmal": _keeps("mal_id mal malvarde"),
    "risker": _keeps("risk_id process kategori risk kontroll"),
    "finansiella_mal": _keeps("mal_id mal nyckeltal matt_som enhet riktning"),
    "mal": _keeps("mal_id mal typ kf_mal ansvarig klart"),
    "indikatorer": _keeps(
        "ind_id mal_id indikator matmetod enhet riktning", u_t2="u_t1", u_t1="utfall"
    ),
    "kf_uppdrag": _keeps("uppdrag_id uppdrag namnd beslut"),
    "uppdrag": _keeps("uppdrag_id uppdrag"),
    "investeringar": _keeps("projekt_id projekt typ klart", ack_fg="ack"),
    "kvalitet": _keeps(
        "kval_id grunduppdrag perspektiv faktor indikator kalla enhet riktning", u_t2="u_t1", u_t1="utfall"
    ),
    "synpunkter": _keeps("typ", antal_fg="antal"),
    "egenkontroll": _keeps("omrade"),
    "undersokningar": _keeps("namn malgrupp"),
    "befolkning": _keeps("grupp", t1="t"),
    "lan": _keeps("langivare", belopp_fg="belopp"),
    "borgen": _keeps("mottagare", belopp_fg="belopp"),
    "utforare": _keeps("verksamhet namnd"),
    "rkr": _keeps("rekommendation avvikelse skal"),
    "bilagor": _keeps("handling avsandare"),
    # interim
    "d_rr": _keeps("", utfall_fg="utfall"),
    "d_bolag": _keeps("", utfall_fg="utfall"),
    "d_personal": _keeps("", utfall_fg="utfall"),
    "p_rr": _keeps("", utfall_fg="utfall"),
    "p_volymer": _keeps("volym_id volym matt"),
    "d_mal": _keeps("mal_id mal"),
    "d_investeringar": _keeps("projekt_id projekt typ omfattning"),
    "d_synpunkter": _keeps("typ", antal_fg="antal"),
    "d_egenkontroll": _keeps("omrade slag"),
    "d_finansiella_mal": _keeps("mal_id mal enhet"),
    "d_bilagor": _keeps("handling avsandare"),
    # internal control: what was planned is what is followed up
    "ik_risker": _keeps(
        "risk_id process kategori risk befintliga s k hantering motiv agare koppling gemensam lag",
        "ik_nya_risker",
    ),
    "ik_kontroller": _keeps("kontroll_id risk_id kontroll metod frekvens ansvarig", "ik_nya_kontroller"),
    "ik_atgarder": _keeps("atgard_id risk_id atgard agare klart", "ik_nya_atgarder"),
    "ik_oppna": _keeps("", "ik_atgarder", post_id="atgard_id", post="atgard"),
    "ik_gemensamma": _keeps("risk_id process kategori risk"),
    "ik_trend": _keeps("kategori", t2="t1"),
    # quality: conclusions are what is followed up
    "kval_grunduppdrag": _keeps("grunduppdrag for_vem vad styrdokument"),
    "kval_indikatorer": _keeps(
        "kval_id grunduppdrag perspektiv faktor indikator typ matmetod kalla kolada enhet riktning utgangsvarde",
        u_t4="u_t3", u_t3="u_t2", u_t2="u_t1", u_t1="utfall",
    ),
    "kval_klagomal": _keeps("typ", antal_fg="antal"),
    "kval_egenkontroll": _keeps("omrade"),
    "kval_undersokningar": _keeps("namn malgrupp"),
    "kval_uppfoljning": _keeps("atgard", "kval_slutsatser", atgard_id="slutsats_id"),
    # plan
    "v_investeringar": _keeps("projekt_id projekt typ omfattning start klart motiv"),
    "v_mal": _keeps("mal_id mal kf_mal indikator enhet"),
    "v_taxor": _keeps("taxa enhet", gammal="ny"),
    "v_kf_mal": _keeps("mal_id mal indikator_id indikator enhet"),
    "v_finansiella_mal": _keeps("mal_id mal nyckeltal riktning"),
    "v_befolkning": _keeps("grupp", fg="nu"),
    "v_centralt": _keeps("post slag"),
    "v_rambeslut": _keeps("namnd"),
    "v_exploatering": _keeps("omrade_id omrade slag"),
    # lists: what is left stands until it has been told to be finished
    "up_uppdrag": _keeps("uppdrag_id uppdrag givet_av beslutat paragraf ansvarig klart"),
    "mo_motioner": _keeps("nr rubrik parti vackt bereds_av beslutas framkommit anmalt"),
    "mo_forslag": _keeps("nr rubrik vackt bereds_av beslutas framkommit anmalt"),
    "fo_processer": _keeps("process ansvarig"),
    "fo_styrdokument": _keeps("dokument beslutat paragraf ses_over publicerat"),
    "fo_partistod": _keeps("parti mandat"),
    "fo_stiftelser": _keeps("stiftelse andamal"),
    # oversight
    "us_andamal": _keeps("andamal"),
    "us_atgarder": _keeps("atgard_id atgard ansvarig klart"),
    "us_provning": _keeps("bolag"),
    # the units' own plans
    "vp_mal": _keeps("mal_id mal typ kf_mal behov varde ansvarig"),
    "vp_indikatorer": _keeps("ind_id mal_id indikator metodtyp matmetod enhet riktning"),
    "vp_bolag": _keeps("", nu="b"),
    "vp_risker": _keeps("risk_id risk hantering"),
}  # fmt: skip
"""By key of the sheet in the new form. Lists that are not named hold what happened in the year and begin empty."""

HEADINGS: Final = frozenset(
    {"uppdrag", "grunduppdrag", "organisation", "principer", "vision", "vardegrund", "regler"}
)
"""Headings whose text describes the unit and not its year; the others begin empty, so that an old text is never printed as new."""
