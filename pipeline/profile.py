"""``[profil]`` of ``kommun.toml``: colours with enough contrast (WCAG 2.1), logo and motif."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from pipeline.colour import READABLE, WHITE, contrast, tinted
from pipeline.folders import contents, files_of, lies_inside, within
from pipeline.picture.logo import logo
from pipeline.picture.value import Unusable
from pipeline.setting import Kind, Section, declared, setting
from pipeline.setting_file import named_file
from pipeline.setting_kinds import TEXT, choice, written
from pipeline.toml_reader import Asked, Table, TomlReader
from pipeline.typeface import chosen
from pipeline.view import Profile


def _colour(asked: Asked) -> str:
    value = TEXT.read(asked)
    if re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        return value.lower()
    if isinstance(asked.written, str):
        asked.wrong(f"{written(value)} är inte en färg.", 'Skriv färgen som "#1d4f5c".')
    return str(asked.default)


_COLOUR: Final = Kind("färg", _colour, '"#1d4f5c"')
_USUAL: Final = Profile()


_PART_HELP: Final = "Delen om {}: nummer, linjer och flik; kontrast minst 4,5:1 mot vitt och mot sin egen ton. Delen i korthet har huvudfärgen."
_PARTS: Final = ("economy", "accounts", "committees", "companies", "quality")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """``[profil]`` as it is written."""

    primary: str = setting(
        "huvudfarg", _COLOUR, _USUAL.primary, "Rubriker och omslag; kontrast minst 4,5:1 mot vitt."
    )
    accent: str = setting(
        "accentfarg", _COLOUR, _USUAL.accent, "Det som ska framhävas; kontrast minst 4,5:1 mot vitt."
    )
    tint: str = setting("tonfarg", _COLOUR, _USUAL.tint, "Bakgrunder; kontrast minst 4,5:1 mot huvudfärgen.")
    economy: str = setting("farg_ekonomi", _COLOUR, _USUAL.parts[0], _PART_HELP.format("ekonomi"))
    accounts: str = setting("farg_rakningar", _COLOUR, _USUAL.parts[1], _PART_HELP.format("räkningar"))
    committees: str = setting("farg_namnder", _COLOUR, _USUAL.parts[2], _PART_HELP.format("nämnder"))
    companies: str = setting("farg_bolag", _COLOUR, _USUAL.parts[3], _PART_HELP.format("bolag"))
    quality: str = setting("farg_kvalitet", _COLOUR, _USUAL.parts[4], _PART_HELP.format("kvalitet"))
    logo: str = setting("logotyp", TEXT, "", "Fil i kommunens mapp, SVG eller PNG.", '"logotyp.svg"')
    logo_alt: str = setting(
        "logotyp_text", TEXT, "", "Logotypens text för den som inte ser bilden.", '"Lilleby kommun"'
    )
    typeface: str = setting(
        "typsnitt",
        TEXT,
        "",
        "Mapp i kommunens mapp med PDF:ens typsnitt för brödtext och tabeller: en TTF-fil för normal, en för fet och en för kursiv stil.",
        '"typsnitt"',
    )
    motif: str = setting(
        "motiv", choice("waves", "forest", "fields", "bridge"), _USUAL.motif, "Omslagets tecknade motiv."
    )


def read_profile(reader: TomlReader, table: Table, folder: Path) -> Profile:
    """Return the look that ``[profil]`` chooses. Problems: a colour that is none or lacks contrast, a logo that cannot be used."""
    written = Look(**Section(reader, table, "profil", Look).values())
    _contrast(reader, {name: getattr(written, name) for name in ("primary", "accent", "tint")})
    parts = tuple(getattr(written, name) for name in _PARTS)
    _part_contrast(reader, parts)
    logo, mime = _logo(reader, written.logo, folder)
    typeface = _typeface(reader, written.typeface, folder)
    return Profile(
        written.primary,
        written.accent,
        written.tint,
        logo,
        mime,
        written.logo_alt,
        written.motif,
        parts,
        typeface,
    )


def _contrast(reader: TomlReader, colours: Mapping[str, str]) -> None:
    pairs: tuple[tuple[str, str, str], ...] = (
        ("huvudfarg", colours["primary"], WHITE),
        ("accentfarg", colours["accent"], WHITE),
        ("tonfarg", colours["tint"], colours["primary"]),
    )
    for key, one, other in pairs:
        ratio = contrast(one, other)
        if ratio < READABLE:
            reader.wrong(
                f"profil.{key}",
                f"Färgen {one} har kontrasten {ratio:.1f}:1 mot {other}; minst 4,5:1 krävs.".replace(
                    ".", ",", 1
                ),
                "Välj en mörkare (eller för tonfärgen ljusare) färg.",
            )


def _part_contrast(reader: TomlReader, parts: Sequence[str]) -> None:
    """Tell of colours of parts that cannot be read on white, or on the tint that is made of them."""
    keys = {name: one.key for name, one in declared(Look)}
    for name, colour in zip(_PARTS, parts, strict=True):
        for ground, said in ((WHITE, "vitt"), (tinted(colour), "sin egen ton")):
            ratio = contrast(colour, ground)
            if ratio < READABLE:
                told = f"Färgen {colour} har kontrasten {ratio:.1f}:1 mot {said}; minst 4,5:1 krävs."
                reader.wrong(f"profil.{keys[name]}", told.replace(".", ",", 1), "Välj en mörkare färg.")
                break


def _logo(reader: TomlReader, name: str, folder: Path) -> tuple[bytes | None, str]:
    """Return the logotype as every edition shows it, and its type. Its bytes decide what it is, not its name."""
    data = named_file(reader, name, "profil.logotyp", folder, "Logotypen") if name else None
    if data is None:
        return None, ""
    try:
        found, lost = logo(data)
    except Unusable as fault:
        reader.wrong(
            "profil.logotyp",
            f"Logotypen {name} kan inte användas: {fault.message[0].lower()}{fault.message[1:]}",
            "Spara den som vanlig SVG eller som PNG.",
        )
        return None, ""
    if lost:
        reader.wrong(
            "profil.logotyp",
            f"Logotypen {name} innehåller sådant som inte kan tas med: {', '.join(lost)}.",
            "Spara den som vanlig SVG utan effekter och länkar, eller som PNG.",
        )
    return found.data, found.mime


def _typeface(reader: TomlReader, name: str, folder: Path) -> tuple[tuple[str, bytes], ...]:
    """Return the files of the typeface by style; none when something is wrong with it, which is told."""
    if not name:
        return ()
    inside = PurePosixPath(name.replace("\\", "/"))
    place = within(folder, *inside.parts)
    if inside.is_absolute() or ".." in inside.parts or ":" in name or not lies_inside(folder, place):
        told = f"Mappen {name} ligger inte i kommunens mapp."
        reader.wrong("profil.typsnitt", told, "Lägg mappen där, och skriv dess namn.")
        return ()
    files = files_of(place, ".ttf")
    if not files:
        told = f"I mappen {name} finns inga TTF-filer."
        reader.wrong(
            "profil.typsnitt", told, "Lägg en fil för normal, en för fet och en för kursiv stil i mappen."
        )
        return ()
    try:
        found, wrong = chosen({path.name: contents(path, folder) for path in files})
    except OSError:
        found, wrong = {}, (f"En fil i mappen {name} går inte att läsa.",)
    for told in wrong:
        reader.wrong("profil.typsnitt", told, "Programmets typsnitt används tills det är rättat.")
    return tuple(found.items())
