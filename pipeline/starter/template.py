"""``kommun.toml`` of a new municipality: the choices of a styrmodell, each key told with the help of its declaration.

The choices stand in ``liten.toml`` and ``stor.toml``. A key without a choice is written as a comment with its default, so that the file
tells every setting that there is.
"""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from pipeline import kinds, reports
from pipeline.config import HOLDERS, SECTIONS
from pipeline.setting import Setting, declared
from pipeline.toml_writer import toml_value
from pipeline.workdays import workday

MODELS: Final = ("liten", "stor")
HERE: Final = Path(__file__).parent
_WIDTH: Final = 100
_REPEATED: Final = ("enheter", "tillfallen")
"""Sections of many tables alike: their keys are told once, above them."""
_ROWS: Final = {
    "godtagna": "[[godtagna]]",
    "bilder": "[[bilder]]",
    "skrivelser": "[[skrivelser]]",
    "bilagor": "[[bilagor]]",
    "omorganisation": "[[omorganisation]]",
}
_ABOUT: Final = {
    "enheter": "Ordet efter punkten i [enheter.…] är enhetens id: små bokstäver a–z, siffror och bindestreck. Enhetens filer ligger i "
    "en mapp med samma namn, till exempel {year}-bokslut/bun. Byter ni id här byter ni namn på mapparna också. Enheterna kommer i "
    "rapporterna i den ordning de står här. En enhet ska ha slaget central och en slaget finans.",
    "tillfallen": "Ordet efter punkten i [tillfallen.…] är tillfällets id. Det börjar med året, och tillfällets filer ligger i en "
    "mapp med samma namn. Den omgång som ni inte ska göra tar ni bort här, tillsammans med sin mapp och sitt namn i laser.",
}
EXAMPLE: Final = "  # exempel"
_OLDER: Final = "Äldre"
"""How the help of a setting begins that is read but no longer asked for."""
_YEAR: Final = re.compile(r"\{år([+-]\d)?\}")
_WORKDAY: Final = re.compile(r"\{vardag år([+-]\d)?-(\d\d)-(\d\d)\}")
_HEAD: Final = """\
# {name}
#
# Här står det som är kommunens eget val: vilka enheter som finns, vilka rapporter som görs och när, hur de ser ut.
# Det som är lag finns i programmet och behöver inte skrivas.
#
# Så läses filen:
#   En rad som börjar med # är en förklaring. Programmet läser den inte.
#   [ord inom hakparentes] börjar ett avsnitt. Under det står nyckel = värde, en per rad.
#   Text står inom raka citattecken, tal och datum utan: namn = "Socialnämnden", ar = {year}, datum = {year}-12-31.
#   En nyckel med # före (# nyckel = …) har det värde som visas. Ta bort # och ändra om ni vill något annat.
#   Står det exempel efter har den inget värde förrän ni tar bort # och skriver ett.
#   Det som måste bytas är märkt ÄNDRA.
#
# Spara, och kör sedan: kommunrapport check {path}
# Ett fel i filen visas med nyckelns namn och en mening om vad som väntades.
"""


def settings_text(name: str, path: str, model: str, year: int) -> str:
    """Return the text of ``kommun.toml`` for a municipality with a name; ``path`` is where it will stand, as commands are given it."""
    tables = _tables(_filled((HERE / f"{model}.toml").read_text(encoding="utf-8"), year))
    lines = [_HEAD.format(name=name, year=year, path=path)]
    for section, said in SECTIONS.items():
        lines += _section(section, said, tables, year)
    return "\n".join(lines).replace('"{namn}"', toml_value(name)) + "\n"


def _filled(text: str, year: int) -> str:
    """Return a text with its years and working days."""

    def day(at: re.Match[str]) -> str:
        return workday(dt.date(year + int(at[1] or 0), int(at[2]), int(at[3]))).isoformat()

    return _YEAR.sub(lambda at: str(year + int(at[1] or 0)), _WORKDAY.sub(day, text))


def _tables(text: str) -> Mapping[str, str]:
    """Return the text below each ``[header]`` of a file of choices, in its order."""
    parts = re.split(r"(?m)^\[([^\[\]]+)\]\n", text)
    return dict(zip(parts[1::2], (part.strip("\n") for part in parts[2::2]), strict=True))


def _section(section: str, said: str, tables: Mapping[str, str], year: int) -> Iterator[str]:
    yield f"\n# {'-' * (_WIDTH - 2)}"
    yield from _comment(f"[{section}]  {_plain(said)}")
    yield f"# {'-' * (_WIDTH - 2)}"
    settings = told(section)
    if section in _REPEATED:
        yield from _told(section, settings, year)
        for name, text in tables.items():
            if name.startswith(f"{section}."):
                yield f"\n[{name}]\n{text}"
    elif f"[[{section}]]" in said:
        yield f"# [[{section}]]"
        for one in settings:
            yield from _comment(_help(one))
            yield f"# {one.key} = {one.example or one.kind.example or toml_value(one.default)}"
    elif settings:
        yield f"[{section}]"
        chosen = _lines(tables.get(section, ""))
        for one in settings:
            yield from ("", *_comment(_help(one)))
            yield chosen.get(one.key) or f"# {one.key} = {_shown(one)}"
    else:
        yield f"[{section}]"
        yield from filter(None, [tables.get(section, "")])


def told(section: str) -> tuple[Setting, ...]:
    """Return the settings of a section that a new municipality is told of: all but those that have another place since."""
    holder = HOLDERS.get(section)
    every = (one for _, one in declared(holder)) if holder else ()
    return tuple(one for one in every if not one.help.startswith(_OLDER))


def _told(section: str, settings: Iterable[Setting], year: int) -> Iterator[str]:
    """Yield what the tables of a section are called and what their keys mean."""
    yield from _comment(_ABOUT[section].format(year=year))
    yield "#"
    yield from _comment("Under varje sådan rubrik kan stå:")
    for one in settings:
        yield from _comment(f"{one.key} – {_help(one)}", "  ", "      ")
    if section == "tillfallen":
        yield from ("#", "# Slagen, och rapporterna som kan byggas av vart och ett:")
        for each in kinds.every():
            made = (report.key for report in reports.every() if report.occasion == each.key)
            yield from _comment(f"{each.key} – {each.title}: {', '.join(made)}", "  ", "      ")


def _lines(text: str) -> Mapping[str, str]:
    """Return the lines of a table by their keys; each value stands on one line."""
    return {line.partition(" = ")[0]: line for line in text.splitlines()}


def _help(one: Setting) -> str:
    needed = " Måste skrivas." if one.needed else ""
    return f"{_plain(one.help)} ({_plain(one.kind.said)}){needed}"


def _shown(one: Setting) -> str:
    """Return a key's default; when there is none, an example."""
    if one.default not in (None, "", (), {}):
        return toml_value(one.default)
    example = one.example or one.kind.example
    return f"{example}{EXAMPLE}" if example else toml_value(one.default or "")


def _plain(words: str) -> str:
    """Return the manual's words without its marks."""
    return re.sub(r"\[([^\]\n]+)\]\([^)\n]+\)", r"\1", words).replace("`", "")


def _comment(words: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        words,
        _WIDTH,
        initial_indent=f"# {first}",
        subsequent_indent=f"# {rest}",
        break_on_hyphens=False,
        break_long_words=False,
    )
