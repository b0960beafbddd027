"""F7: balanskravsutredning and the reserves (LKBR 11 kap. 10–12 §§, KL 11 kap. 12–14 §§)."""

from __future__ import annotations

from pipeline.reports.base import Source, para
from pipeline.reports.comparison import statement
from pipeline.reports.sentences import known
from pipeline.schemas.base import FixedRow
from pipeline.schemas.statements import BALANSKRAV, RESERVES
from pipeline.view import (
    Block,
    Callout,
)
from pipeline.words import phrase

_B13 = FixedRow("B13", "Balanskravsresultat att reglera", "total")


def balance_requirement(source: Source) -> tuple[Block, ...]:
    """Return F7: balanskravsutredning and the reserves (LKBR 11 kap. 10–12 §§, KL 11 kap. 12–14 §§)."""
    year = source.year
    table = statement(
        source,
        "balanskrav",
        "Balanskravsutredning",
        (*BALANSKRAV, _B13),
        (
            (str(year - 2), "balanskrav/{row}/fg2"),
            (str(year - 1), "balanskrav/{row}/fg"),
            (str(year), "balanskrav/{row}/utfall"),
        ),
    )
    reserves = statement(
        source,
        "reserver",
        "Resultatutjämningsreserv och resultatreserv",
        RESERVES,
        ((str(year - 1), "reserv/{row}/fg"), (str(year), "reserv/{row}/utfall")),
    )
    limits = Callout(
        "info",
        "Så mycket får reserveras",
        (
            para(
                known(
                    phrase(
                        "Årets högsta möjliga reservering till resultatreserven är ",
                        source.amount(source.fig("reserv/tak")),
                        ".",
                    ),
                    "Uppgift om årets högsta möjliga reservering till resultatreserven saknas.",
                ),
                " Reserven får uppgå till högst fem procent av skatteintäkter, generella statsbidrag och utjämning",
                known(phrase(", ", source.amount(source.fig("reserv/grans"))), "; beloppet saknas"),
                " (kommunallagen 11 kap. 14 §).",
            ),
        ),
    )
    return (table, reserves, limits)
