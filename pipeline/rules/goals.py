"""How many goals a nämnd has (S0-07, S3-17; styrmodell.hogst_mal)."""

from __future__ import annotations

from pipeline.config import COMMITTEES
from pipeline.kinds import kind
from pipeline.rules.base import Context, Problems, rule
from pipeline.tieout import At, problem


@rule(
    "S0-07",
    "Nämnden har ett fåtal mål",
    "Kommunens styrmodell (styrmodell.hogst_mal)",
    "En nämnd får ha högst så många mål som styrmodellen säger; fullmäktiges mål som nämnden tagit till sig och nämndens egna räknas ihop "
    "(S3-17). Utan gräns (0) prövas antalet inte.",
    "Gränsen är sju mål, men socialnämnden har åtta.",
    ("mal", "d_mal", "v_mal"),
    kinds=("bokslut", "delar", "vip", "verksamhetsplan"),
)
def _few_goals(context: Context) -> Problems:
    limit = context.municipality.settings.goal_limit
    if not limit:
        return
    (sheet,) = kind(context.occasion.kind).sheets["mal"]
    for unit in context.units(*COMMITTEES):
        rows = context.dataset.of(sheet, unit.id)
        if len(rows) > limit:
            yield problem(
                f"{unit.name} har {len(rows)} mål; kommunens gräns är {limit}.",
                "Välj de mål som är viktigast. Gränsen står i styrmodell.hogst_mal i kommun.toml.",
                At(rows[limit].at("mal_id"), unit.id),
            )
