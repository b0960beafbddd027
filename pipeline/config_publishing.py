"""``[publicering]`` of ``kommun.toml``: what of the reports goes out, under which licence, where to, and whom to ask."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from pipeline.setting import Kind, setting
from pipeline.setting_kinds import ADDRESS, TEXT, choice, written
from pipeline.toml_reader import Asked

CELLS: Final = "celler"
SHEETS: Final = "fil och blad"
REQUIRED: Final = "krävs"
LICENCES: Final = {  # name and address of each licence that may be chosen
    "CC0-1.0": ("Creative Commons CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    "CC-BY-4.0": ("Creative Commons Erkännande 4.0", "https://creativecommons.org/licenses/by/4.0/"),
}
_MAIL: Final = re.compile(r"[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")


def _mail(asked: Asked) -> str:
    value = TEXT.read(asked)
    if not value or _MAIL.fullmatch(value):
        return value
    asked.wrong(
        f"{written(value)} är inte en e-postadress.", 'Skriv en funktionsadress: "data@lilleby.example".'
    )
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishing:
    """``[publicering]`` as it is written."""

    passports: str = setting(
        "pass",
        choice(CELLS, SHEETS),
        CELLS,
        "Vad läsaren får se av var en siffra kommer ifrån: filens namn, bladet och cellen, eller bara fil och blad. Gäller allt i mappen "
        "att-publicera.",
        f'"{SHEETS}"',
    )
    licence: str = setting("licens", choice(*LICENCES), "CC0-1.0", "Licensen för öppna data.", '"CC-BY-4.0"')
    address: str = setting(
        "adress",
        ADDRESS,
        "",
        "Webbadressen som innehållet i mappen att-publicera läggs på. Utan den skrivs ingen katalogpost (DCAT-AP-SE).",
        '"https://www.lilleby.example/rapporter/"',
    )
    contact: str = setting(
        "kontakt",
        Kind("e-postadress", _mail, '"data@lilleby.example"'),
        "",
        "E-postadressen för frågor om öppna data; står i katalogposten.",
    )
    contact_name: str = setting(
        "kontakt_namn",
        TEXT,
        "",
        "Vad kontakten heter i katalogposten; annars kommunens namn.",
        '"Lilleby kommuns redovisning"',
    )
    decision: str = setting(
        "beslut",
        choice("behövs inte", REQUIRED),
        "behövs inte",
        "Om slutversionen får göras innan beslutsloggen (beslut.csv i tillfällets mapp) har ett beslut om att godkänna eller fastställa "
        "rapporten; se [publicera.md](publicera.md).",
        f'"{REQUIRED}"',
    )
    proof: str = setting(
        "prov",
        choice("om det går", REQUIRED),
        "om det går",
        "Om slutversionen får göras när tillgängligheten inte kan prövas på datorn; se [publicera.md](publicera.md).",
        f'"{REQUIRED}"',
    )

    @property
    def base(self) -> str:
        """Return the address that names in the folder are added to; empty when none is written."""
        return self.address.rstrip("/") + "/" if self.address else ""
