"""How a report's data goes out: its name, licence, contact and address, and the time it is about."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Release:
    """What is said of a report's data beside the report itself.

    ``stem`` names its folder and files. ``address`` is where its folder will lie, with a slash at its end; empty when that is not known.
    """

    stem: str
    licence: str
    licence_name: str
    licence_address: str
    start: dt.date
    end: dt.date
    kind: str = ""  # what the report is called without year and period: Årsredovisning
    address: str = ""
    contact: str = ""
    contact_name: str = ""
    publisher_address: str = ""
    area: str = ""  # the code that official statistics have for the municipality
