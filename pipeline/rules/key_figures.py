"""Nyckeltal: those published follow from the statements published with them, and this year's statements agree with the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

from pipeline.merge.directions import ahead
from pipeline.merge.key_figures import FROM_STATEMENTS, reckoned
from pipeline.model import Figure, Published, Row, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import ENTITIES, WORDS, cell, computed, step
from pipeline.text import rounded
from pipeline.tieout import At, Side, equal, problem, same, shown

_PRINTED: Final = {"%": 1, "kr": 0}


def _printed_rows(values: Mapping[str, Published], entity: str) -> Callable[[str], Figure]:
    """Return what gives a row as it was published."""

    def row(path: str) -> Figure:
        printed = values.get(f"{path}/{entity}")
        return printed.figure if printed else Figure.missing()

    return row


@rule(
    "C29",
    "Publicerade nyckeltal följer av publicerade räkningar",
    "LKBR 11 kap., RKR R15",
    "Nyckeltalen i femårsöversikten är de som trycktes varje år. De ska kunna räknas om ur de räkningar som publicerades samtidigt, inom "
    "den noggrannhet som de trycktes med.",
    "Soliditeten publicerades som 48,2 % men blir 47,2 % av eget kapital och tillgångar samma år.",
    (),
    severity=Severity.WARNING,
)
def _published_key_figures_follow(context: Context) -> Problems:
    for occasion, values in context.dataset.published.items():
        for entity in ENTITIES:
            again = reckoned(FROM_STATEMENTS, _printed_rows(values, entity))
            for key, figure in again.items():
                printed = values.get(f"nyckeltal/{key}/{entity}")
                if printed is None:
                    continue
                name = printed.label or key
                yield from equal(
                    Side.placed(
                        f"Det publicerade nyckeltalet {name} för {WORDS[entity]} ({occasion})", printed.figure
                    ),
                    Side("det som följer av de publicerade räkningarna", figure),
                    "Jämför med den tryckta rapporten. Ändra inte det tryckta utan att ange varför.",
                    scope=entity,
                )


@rule(
    "C30",
    "Årets nyckeltal och finansiella mål",
    "KL 11 kap. 1 och 6 §§, LKBR 11 kap., RKR R15",
    "Ett finansiellt mål får bara bedömas som uppfyllt när nyckeltalet, så som det trycks, når målvärdet. Antal invånare, årets resultat och "
    "nettoinvesteringar på fliken Förväntad utveckling ska vara de som redovisas i övrigt.",
    "Målet är ett resultat på minst 2,0 % och bedöms som uppfyllt, men utfallet är 1,8 %.",
    ("finansiella_mal", "prognos", "befolkning", "rr", "br", "investeringar"),
    whole=True,
)
def _key_figures_and_goals(context: Context) -> Problems:
    for row in context.dataset.of("finansiella_mal"):
        yield from _goal(context, row)
    pairs = (
        ("FU3", "nyckeltal/invanare/kommun/utfall", "antalet invånare på fliken Befolkning"),
        ("FU4", "rr/R12/kommun/utfall", "årets resultat i resultaträkningen"),
        (
            "FU5",
            "nyckeltal/nettoinvesteringar/kommun/utfall",
            "nettoinvesteringarna i investeringsredovisningen",
        ),
    )
    for key, figure, name in pairs:
        yield from same(
            cell(context, "prognos", key, "utfall"),
            computed(context, figure, name),
            "Rapportårets tal på fliken Förväntad utveckling ska vara det som redovisas i övrigt.",
            Decimal(1) if key == "FU3" else step(context),
        )


def _goal(context: Context, row: Row) -> Problems:
    """Yield a problem when a financial goal is said to be met though its key figure, as printed, does not reach the target."""
    key, entity = row.text("nyckeltal"), row.text("matt_som")
    figure = context.accounts.chosen(f"nyckeltal/{key}/{entity}/utfall")
    target = row.figure("malvarde")
    if not key or figure.value is None or target.value is None:
        return
    outcome = rounded(figure.value, _PRINTED.get(figure.unit, 1))
    reached = ahead(row.text("riktning"), outcome, target.value)
    if row.text("status") != context.municipality.settings.statuses[0] or reached is None or reached >= 0:
        return
    yield problem(
        f"Målet {row.key} är bedömt som {row.text('status')}, men utfallet är {shown(outcome, figure.unit)} "
        f"och målvärdet {shown(target.value, figure.unit)} ({row.text('riktning')}).",
        "Ändra bedömningen, eller rätta målvärdet.",
        At(row.at("status"), "kommun", (row.at("malvarde"),)),
    )
