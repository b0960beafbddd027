"""Why a file cannot be read, in words that a contributor can act on: code, message and hint by the kind of fault, for each program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Told = tuple[str, str, str]
"""A problem's code, message and hint."""
_COMMON: Final[Mapping[str, Told]] = {
    "empty": ("FIL1", "Filen är tom.", "Skicka filen igen. Ligger den i OneDrive: öppna den en gång, så att hela filen hämtas."),
    "gone": ("FIL1", "Filen går inte att läsa från mappen.", "Kontrollera att filen finns och inte är spärrad."),
    "locked": ("FIL2", "Filen är skyddad med lösenord och går inte att läsa.", "Ta bort lösenordet och skicka filen igen."),
    "labelled": ("FIL2", "Filen är krypterad med en känslighetsetikett (Microsoft Purview), inte med ett lösenord, och går inte att läsa.",
                 "Öppna den, välj under Känslighet en etikett utan kryptering, spara och skicka den igen."),
    "link": ("FIL1", "Filen är en länk ut ur kommunens mapp och läses inte.", "Lägg en kopia av filen här i stället för länken."),
}  # fmt: skip
_INTO_THE_FORM: Final = "Skriv eller klistra in uppgifterna i formuläret, spara det och skicka det."
_AS_WORKBOOK: Final = "Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och skicka den igen."
_INSTEAD: Final[Mapping[str, Told]] = {
    "web": ("FIL1", "Filen är en webbsida (HTML) med Office ändelse.", _INTO_THE_FORM),
    "text": ("FIL1", "Filen är en textfil (CSV) med Office ändelse.", _INTO_THE_FORM),
    "pdf": ("FIL1", "Filen är en PDF med Office ändelse.", _INTO_THE_FORM),
    "rtf": ("FIL1", "Filen är ett RTF-dokument med Office ändelse.", _INTO_THE_FORM),
    "picture": ("FIL1", "Filen är en bild med Office ändelse.", _INTO_THE_FORM),
    "xml": ("FIL1", "Filen är sparad som XML-kalkylblad och inte som .xlsx.", _AS_WORKBOOK),
    "binary": ("FIL1", "Filen är sparad som binär arbetsbok (.xlsb).", _AS_WORKBOOK),
    "open": ("FIL1", "Filen är sparad som OpenDocument.", "Öppna den, spara den som .xlsx eller .docx och skicka den igen."),
}  # fmt: skip
"""What a file may be instead of what it is called."""
EXCEL: Final[Mapping[str, Told]] = {
    **_COMMON, **_INSTEAD,
    "corrupt": ("FIL1", "Filen går inte att öppna som en Excelfil; den är skadad eller av annat slag.",
                "Öppna den i Excel, spara den som .xlsx och skicka den igen."),
    "old": ("FIL1", "Filen är i Excels äldre format.", "Öppna den i Excel och spara den som .xlsx."),
    "other": ("FIL1", "Filen är inte en Excelfil av slaget .xlsx utan till exempel ett Worddokument eller ett annat kalkylark.",
              "Öppna den i Excel, spara den som .xlsx och skicka den igen."),
    "huge": ("FIL1", "Filen är orimligt stor när den packas upp.", "Kopiera uppgifterna till ett nytt formulär."),
}  # fmt: skip
WORD: Final[Mapping[str, Told]] = {
    **_COMMON, **_INSTEAD,
    "corrupt": ("FIL1", "Filen går inte att öppna som ett Worddokument; den är skadad eller av annat slag.",
                "Öppna den i Word, spara den som .docx och skicka den igen."),
    "old": ("FIL1", "Filen är i Words äldre format.", "Öppna den i Word och spara den som .docx."),
    "other": ("FIL1", "Filen är inte ett Worddokument utan till exempel en Excelfil.", "Öppna den i Word, spara den som .docx och skicka den igen."),
    "huge": ("FIL1", "Filen är orimligt stor när den packas upp.", "Kopiera texten till ett nytt formulär."),
}  # fmt: skip
