"""F7: balanskravsutredning and the reserves (LKBR 11 kap. 10–12 §§, KL 11 kap. 12–14 §§)."""

from __future__ import annotations

from pipeline.reports.base import Source, para
from pipeline.reports.comparison import statement
from pipeline.reports.sentences import known
from pipeline.schemas.base import FixedRow
from pipeline.schemas.statements import BALANSKRAV, RESERVES
from pipeline.view import Block, Callout
from pipeline.words import phrase

_B13 = FixedRow("B13", "Balanskravsresultat att reglera", "total")


def balance_requirement(source: Source) -> tuple[Block, ...]:
    """Return F7: balanskravsutredning and the reserves (LKBR 11 kap. 10–12 §§, KL 11 kap. 12–14 §§)."""
    table = statement(
        source,
        "balanskrav",
        "Balanskravsutredning",
        (*BALANSKRAV, _B13),
        (
            (str(source.year - 2), "balanskrav/{row}/fg2"),
            ("{last}", "balanskrav/{row}/fg"),
            ("{year}", "balanskrav/{row}/utfall"),
        ),
    )
    caption = "Resultatutjämningsreserv och resultatreserv"
    years = (("{last}", "reserv/{row}/fg"), ("{year}", "reserv/{row}/utfall"))
    reserves = statement(source, "reserver", caption, RESERVES, years)
    most, limit = source.amount(source.fig("reserv/tak")), source.amount(source.fig("reserv/grans"))
    highest = "Årets högsta möjliga reservering till resultatreserven"
    words = para(
        known(phrase(f"{highest} är ", most, "."), f"Uppgift om å{highest[1:]} saknas."),
        " Reserven får uppgå till högst fem procent av skatteintäkter, generella statsbidrag och utjämning",
        known(phrase(", ", limit), "; beloppet saknas"),
        " (kommunallagen 11 kap. 14 §).",
    )
    limits = Callout("info", "Så mycket får reserveras", (words,))
    return (table, reserves, limits)
