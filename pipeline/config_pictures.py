"""``[[bilder]]`` of ``kommun.toml``: pictures for the cover, the back, parts, nämnder and bolag, and the foreword's portrait.

A picture is a file in the municipality's folder; its name is no path until it has been resolved there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pipeline.config_occasions import Occasion
from pipeline.model import Origin, Problem, Severity
from pipeline.picture.slot import Chosen, chosen
from pipeline.picture.value import SVG, Unusable
from pipeline.setting import Kind, Section, needed, setting
from pipeline.setting_file import named_file
from pipeline.setting_kinds import TEXT, choice, written
from pipeline.toml_reader import FILE, Asked, Table, TomlReader, meant
from pipeline.units import Unit
from pipeline.view import SlotPicture

TABLE: Final = "bilder"
COVER, BACK, PORTRAIT, PART, UNIT = PLACES = ("omslag", "baksida", "porträtt", "del", "enhet")
_LEAST: Final = {COVER: 1800, BACK: 1800, PORTRAIT: 500, PART: 1800, UNIT: 1800}
"""Pixels across that print needs, by place."""
_FOCUS: Final = re.compile(r"(100|\d{1,2})% (100|\d{1,2})%")


def _focus(asked: Asked) -> str:
    value = TEXT.read(asked)
    if _FOCUS.fullmatch(value):
        return value
    asked.wrong(
        f"{written(value)} är inte en punkt i bilden.",
        'Skriv hur långt från vänster och uppifrån det viktigaste finns: "50% 30%".',
    )
    return str(asked.default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A picture as it is written in a table ``[[bilder]]``."""

    place: str = setting(
        "plats",
        choice(*PLACES),
        COVER,
        "Var bilden ska stå: `omslag`, `baksida`, `porträtt` (vid ordförandens ord), `del` (början av en del) eller `enhet` (en nämnds eller ett bolags kapitel).",
        '"omslag"',
    )
    part: str = setting("del", TEXT, "", "Delens namn, för platsen `del`.", '"Ekonomin"')
    unit: str = setting("enhet", TEXT, "", "Enhetens nyckel, för platsen `enhet`.", '"bun"')
    occasion: str = setting(
        "tillfalle", TEXT, "", "Bara i det här tillfällets rapporter; annars i alla.", '"2025-bokslut"'
    )
    report: str = setting("rapport", TEXT, "", "Bara i den här rapporten; annars i alla.", '"arsredovisning"')
    file: str = needed(
        "fil",
        TEXT,
        "Fil i kommunens mapp: SVG utan text och toningar, JPEG eller PNG. På omslaget minst 1 800 bildpunkter bred.",
        '"bilder/hamnbron.jpg"',
    )
    alt: str = needed(
        "alt", TEXT, "Vad bilden visar, i en mening, för den som inte ser den.", '"Hamnbron i kvällsljus."'
    )
    photo: str = setting("foto", TEXT, "", "Fotografens namn; trycks under bilden.", '"Förnamn Efternamn"')
    drawn: str = setting(
        "illustration", TEXT, "", "Tecknarens namn, när bilden är tecknad.", '"Lilleby kommun"'
    )
    focus: str = setting(
        "fokus",
        Kind("två procenttal", _focus, '"50% 30%"'),
        "50% 50%",
        "Det som ska synas när bilden skärs till: hur långt från vänster och uppifrån.",
    )
    caption: str = setting(
        "bildtext",
        TEXT,
        "",
        "Text under bilden; vid porträttet namn och uppdrag.",
        '"Hamnbron, invigd i juni"',
    )


@dataclass(frozen=True, slots=True)
class Slot:
    """A picture and where it may stand: in one occasion's or one report's pages, or in all (empty)."""

    picture: SlotPicture
    occasion: str
    report: str
    path: str = ""  # where it stands in the settings
    part: str = ""  # the part that it is meant for

    def fits(self, occasion: str, report: str) -> bool:
        """Tell whether the picture may stand in a report of an occasion: ``vip``, or a unit's own, ``kvalitetsrapport-sn``."""
        return self.occasion in {"", occasion} and self.report in {"", report, report.partition("-")[0]}

    @property
    def rank(self) -> int:
        """Return how exactly the picture is meant: one for an occasion goes before one for a report, and that before one for all."""
        return 2 * bool(self.occasion) + bool(self.report)


def fitting(slots: Iterable[Slot], occasion: str, report: str) -> tuple[SlotPicture, ...]:
    """Return the pictures of a report, one for each place: the most exactly meant, of those alike the first."""
    found: dict[str, Slot] = {}
    for slot in slots:
        place = slot.picture.place
        if slot.fits(occasion, report) and (place not in found or found[place].rank < slot.rank):
            found[place] = slot
    return tuple(slot.picture for slot in found.values())


def read_pictures(
    reader: TomlReader, parsed: Table, units: Sequence[Unit], occasions: Sequence[Occasion], folder: Path
) -> tuple[Slot, ...]:
    """Return the pictures of ``[[bilder]]``.

    Problems: a picture without alternative text or maker, for a place that is not there, of a file that is not there or lies outside
    the folder, or that cannot be shown; as a warning, one with fewer pixels than print needs.
    """
    tables = parsed.get(TABLE, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        reader.wrong(TABLE, "Här väntades tabeller.", "Skriv [[bilder]] på en egen rad före varje bild.")
        return ()
    taken: list[Slot] = []
    for number, table in enumerate(tables, 1):
        path = f"{TABLE} {number}"
        one = Written(**Section(reader, table, path, Written).values())
        known = _known(reader, one, path, units, occasions)
        said = _said(reader, one, path)
        found = _picture(reader, one, path, folder) if one.file.strip() else None
        if found is not None and known and said:
            part = one.part.strip() if one.place == PART else ""
            taken.append(Slot(_slot(one, found), one.occasion, one.report, path, part))
    return tuple(taken)


def _known(
    reader: TomlReader, one: Written, path: str, units: Sequence[Unit], occasions: Sequence[Occasion]
) -> bool:
    """Tell whether what a picture names is there."""
    before = len(reader.problems)
    if one.place == PART and not one.part.strip():
        reader.wrong(f"{path}.del", "Det står inte vilken del bilden hör till.", 'Skriv del = "Ekonomin".')
    ids = [unit.id for unit in units]
    if (one.place == UNIT or one.unit) and one.unit not in ids:
        reader.wrong(
            f"{path}.enhet",
            f"Enheten {written(one.unit)} finns inte.",
            f"{meant(one.unit, ids)}Skriv enhetens nyckel så som den står efter [enheter.",
        )
    known = [occasion.id for occasion in occasions]
    if one.occasion and one.occasion not in known:
        reader.wrong(
            f"{path}.tillfalle",
            f"Tillfället {written(one.occasion)} finns inte.",
            f"{meant(one.occasion, known)}Skriv det så som det står efter [tillfallen.",
        )
    return len(reader.problems) == before


def _said(reader: TomlReader, one: Written, path: str) -> bool:
    """Tell whether a picture has what must be said of it: what it shows, and who made it."""
    if "".join(one.alt.split()) == "":
        return False  # told where it is read
    if bool(one.photo.strip()) == bool(one.drawn.strip()):
        reader.wrong(
            f"{path}.foto",
            "Det ska stå vem som har gjort bilden: fotografen eller tecknaren, en av dem.",
            'Skriv foto = "Förnamn Efternamn" eller illustration = "Namn".',
        )
        return False
    return True


def _picture(reader: TomlReader, one: Written, path: str, folder: Path) -> Chosen | None:
    data = named_file(reader, one.file, f"{path}.fil", folder, "Bilden")
    if data is None:
        return None
    try:
        found = chosen(data)
    except Unusable as fault:
        reader.wrong(f"{path}.fil", f"{one.file}: {fault.message}", fault.hint)
        return None
    if found.lost:
        reader.wrong(
            f"{path}.fil",
            f"{one.file} innehåller sådant som inte kan tas med: {', '.join(found.lost)}.",
            "Spara bilden som vanlig SVG utan effekter och länkar, eller som PNG.",
        )
    least, wide = _LEAST[one.place], found.picture.width
    if found.picture.mime != SVG and wide < least:
        told = (
            f"{one.file} är {wide} bildpunkter bred; i tryck behövs minst {least}, annars blir bilden suddig."
        )
        hint = "Använd originalet från kameran, eller en större bild."
        reader.problems.append(
            Problem(Severity.WARNING, "KONF", told, hint, None, Origin(FILE, f"{path}.fil"))
        )
    return found


def _slot(one: Written, found: Chosen) -> SlotPicture:
    place = {PART: one.part.strip(), UNIT: one.unit}.get(one.place, one.place)
    credit = f"Foto: {one.photo.strip()}" if one.photo.strip() else f"Illustration: {one.drawn.strip()}"
    picture = found.picture
    return SlotPicture(
        place,
        picture.data,
        picture.mime,
        one.alt.strip(),
        credit,
        one.caption.strip(),
        one.focus,
        picture.width,
        picture.height,
        found.dark_above,
    )
