"""How a report's pages name what lies beside them, and what they tell of where figures come from: inside the house, and when it goes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from pipeline.view import View

DATA_PAGE: Final = "oppna-data.html"


@dataclass(frozen=True, slots=True)
class Resource:
    """A file of data: what it holds, the chapter that is in, its path seen from a page, and its size in bytes."""

    title: str
    chapter: str
    path: str
    size: int


@dataclass(frozen=True, slots=True)
class OpenData:
    """A report's data as its page tells of it: the tables, the other files by what they are, and the licence's name and address."""

    tables: tuple[Resource, ...]
    files: Mapping[str, Resource]  # xlsx, ods, paket, kallor, katalog
    licence: tuple[str, str]
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Outward:
    """What a report that goes out has beside its pages.

    ``pdf`` and ``word`` are addresses seen from a page, empty where there is none. ``named`` is what a file that was handed in
    is called to a reader; ``cells`` tells whether he is told the cell, or the file and its sheet only. ``proof`` is what was found when the
    accessibility was tried, in sentences.
    """

    pdf: str = ""
    word: str = ""
    address: str = (
        ""  # where the report's pages will lie, with a slash at its end; empty when that is not known
    )
    named: Mapping[str, str] = field(default_factory=dict)
    cells: bool = True
    public: bool = True
    proof: tuple[str, ...] = ()
    open_data: OpenData | None = None

    @property
    def data(self) -> str:
        """Return the address of the page about open data; empty when there are none."""
        return DATA_PAGE if self.open_data else ""

    def file(self, path: str) -> str:
        """Return what a file that was handed in is called: its path in the house, its name to others."""
        return self.named.get(path, PurePosixPath(path).name) if self.public else path

    def place(self, place: str) -> str:
        """Return what is told of a place in a file: all of it, or the sheet or heading only."""
        return place if self.cells else _coarse(place)


def inside(view: View) -> Outward:
    """Return how a report lies in the occasion's own folder."""
    return Outward(f"../{view.report}.pdf", f"../{view.report}.docx", public=False)


def _coarse(place: str) -> str:
    """Return the sheet of a cell (``Ekonomi!C14``, ``'Mål 2025'!C14``) or the heading of a paragraph (``”Rubrik”, stycke 3``)."""
    sheet, mark, _ = place.rpartition("!")
    if mark:
        return sheet[1:-1].replace("''", "'") if sheet.startswith("'") else sheet
    return place[: place.rindex("”") + 1] if place.startswith("”") and "”" in place[1:] else ""
