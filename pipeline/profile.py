"""``[profil]`` of ``kommun.toml``: colours with enough contrast (WCAG 2.1), logo and motif."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pipeline.colour import READABLE, WHITE, contrast
from pipeline.toml_reader import TomlReader
from pipeline.view import Profile

_COLOURS: Final = (("huvudfarg", "primary"), ("accentfarg", "accent"), ("tonfarg", "tint"))


def read_profile(read: TomlReader, table: Mapping[str, object], folder: Path) -> Profile:
    """Return the look that ``[profil]`` chooses. Problems: a colour that is none or lacks contrast, a logo that cannot be used."""
    read.known(table, "profil", (*(key for key, _ in _COLOURS), "logotyp", "logotyp_text", "motiv"))
    base = Profile()
    colours = {name: _colour(read, table, key, getattr(base, name)) for key, name in _COLOURS}
    _contrast(read, colours)
    logo, mime = _logo(read, table, folder)
    return Profile(
        primary=colours["primary"],
        accent=colours["accent"],
        tint=colours["tint"],
        logo=logo,
        logo_mime=mime,
        logo_alt=read.text(table, "logotyp_text", "profil", ""),
        motif=read.choice(table, "motiv", "profil", ("waves", "forest", "fields", "bridge"), base.motif),
    )


def _colour(read: TomlReader, table: Mapping[str, object], key: str, default: str) -> str:
    value = read.text(table, key, "profil", default)
    if re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        return value.lower()
    read.wrong(f"profil.{key}", f"”{value}” är inte en färg.", "Skriv färgen som #1d4f5c.")
    return default


def _contrast(read: TomlReader, colours: Mapping[str, str]) -> None:
    pairs: tuple[tuple[str, str, str], ...] = (
        ("huvudfarg", colours["primary"], WHITE),
        ("accentfarg", colours["accent"], WHITE),
        ("tonfarg", colours["tint"], colours["primary"]),
    )
    for key, one, other in pairs:
        ratio = contrast(one, other)
        if ratio < READABLE:
            read.wrong(
                f"profil.{key}",
                f"Färgen {one} har kontrasten {ratio:.1f}:1 mot {other}; minst 4,5:1 krävs.".replace(
                    ".", ",", 1
                ),
                "Välj en mörkare (eller för tonfärgen ljusare) färg.",
            )


def _logo(read: TomlReader, table: Mapping[str, object], folder: Path) -> tuple[bytes | None, str]:
    name = read.text(table, "logotyp", "profil", "")
    if not name:
        return None, ""
    path = folder / name
    mime = {".svg": "image/svg+xml", ".png": "image/png"}.get(path.suffix.lower(), "")
    if not mime:
        read.wrong("profil.logotyp", f"Logotypen {name} är varken SVG eller PNG.", "Spara den som SVG.")
        return None, ""
    try:
        return path.read_bytes(), mime
    except OSError:
        read.wrong(
            "profil.logotyp",
            f"Filen {name} finns inte i kommunens mapp.",
            "Lägg dit filen eller ta bort raden.",
        )
        return None, ""
