"""The quality report; it lends its indicators and what people have said to the reports that read it."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge import lending

KVALITET: Final = Kind(
    key="kvalitet",
    title="Kvalitetsrapport",
    sheets={"kvalitet": ("kval_indikatorer",), "kolada": ("kval_indikatorer",)},
    lends={"bokslut": lending.quality, "delar": lending.feedback},
)
