"""The statements of a plan (domain.md 4.9; KL 11 kap. 5, 6 and 12 §§)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, FixedRow, Sheet, Type, table
from pipeline.schemas.plan_rows import ANSVAR, BALANS, FINANSIERING, KOLLEKTIV, RESULTAT, YEARS
from pipeline.schemas.statements import BALANSKRAV, RESERVES

AMOUNT = Type.AMOUNT

IB: Final = Field("ib", "Ingående", AMOUNT, "31 december året före budgetåret, enligt prognos.", series="ar")

_PARTS: Final = (
    ("skatt", "skatt", "skattefinansierad verksamhet"),
    ("va", "VA", "vatten och avlopp"),
    ("avfall", "avfall", "avfall"),
)


def _parts(key: str, title: str, words: str, rows: tuple[FixedRow, ...], *fields: Field) -> tuple[Sheet, ...]:
    """Return a statement's sheet for each part of the municipality; only the part paid by taxes is required."""
    return tuple(
        table(
            f"{key}_{part}",
            f"{title} {short}",
            f"{words} Gäller {name}, tkr.",
            rows,
            *fields,
            required=part == "skatt",
        )
        for part, short, name in _PARTS
    )


RESULTATPLAN: Final = _parts(
    "v_rr",
    "Resultatplan",
    "Intäkter plus, kostnader minus. Ränta på interna lån är en kostnad i den gren som lånar och minskar de "
    "finansiella kostnaderna i den som lånar ut.",
    RESULTAT,
    *YEARS,
)

FINANSIERINGSPLAN: Final = _parts(
    "v_fin",
    "Finansiering",
    "Inbetalning plus, utbetalning minus. Interna lån är plus i den gren som lånar och minus i den som lånar ut.",
    FINANSIERING,
    *YEARS,
)

BALANSPLAN: Final = _parts(
    "v_br",
    "Balansplan",
    "Alla poster med plus, den 31 december. Ingående balans är årets prognos. Har en gren betalat mer än "
    "den har fått in är det en intern skuld till den gren som lånat ut, inte negativa likvida medel.",
    BALANS,
    IB,
    *YEARS,
)

PLAN_ANSVAR: Final = table(
    "v_ansvar",
    "Ansvarsförbindelser",
    "Utanför balansräkningen den 31 december, tkr.",
    ANSVAR,
    IB.but(help=""),
    *YEARS,
)

PLAN_KOLLEKTIV: Final = table(
    "v_kollektiv",
    "Kollektiv",
    "Skulden till dem som betalar avgifter, tkr. Ett planårs ingående skuld är den utgående året före.",
    KOLLEKTIV,
    *YEARS,
    required=False,
)

PLAN_BALANSKRAV: Final = table(
    "v_balanskrav",
    "Balanskrav",
    "Balanskravsutredning på planen, tkr (KL 11 kap. 5 och 12 §§).",
    BALANSKRAV,
    *YEARS,
)

PLAN_RESERVER: Final = table(
    "v_reserver", "Reserver", "Reserver i planen, tkr (KL 11 kap. 14 §).", RESERVES, *YEARS
)
