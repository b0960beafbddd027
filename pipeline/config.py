"""``kommun.toml`` -> :class:`Municipality`: units, words, calendar, settings and profile, with located problems.

A mistake in the file is a problem with the key path (``enheter.bun.andel``) and a sentence, never an exception.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from pipeline import private
from pipeline.config_accepted import Acceptance, Written, acceptances, severities
from pipeline.config_attachments import Expected, read_attachments
from pipeline.config_letters import Letter, read_letters
from pipeline.config_occasions import Occasion, check_cases, read_occasions
from pipeline.config_pictures import Slot, fitting, read_pictures
from pipeline.config_pictures import Written as WrittenPicture
from pipeline.config_publishing import Publishing
from pipeline.config_reorganised import Area, Move, Reorganisation, read_reorganisations
from pipeline.config_settings import Settings, read_settings
from pipeline.config_words import OwnWords, read_words
from pipeline.folders import composed
from pipeline.model import Origin, Problem
from pipeline.private import tree as private_tree
from pipeline.profile import Look, read_profile
from pipeline.setting import Section, needed, setting
from pipeline.setting_kinds import ADDRESS, CODE, PAIRS, TEXT, WORDS, Pairs, named
from pipeline.tables import STANDARD, GroupMode, Structure
from pipeline.toml_reader import FILE, Asked, Table, TomlReader, fault
from pipeline.toml_text import tables
from pipeline.units import COMMITTEES, COUNCIL_ROLE, SELECTIONS, Owner, Time, Unit, read_units
from pipeline.view import Profile, SlotPicture

__all__ = [
    "COMMITTEES",
    "FILE",
    "Acceptance",
    "Area",
    "Letter",
    "Move",
    "Municipality",
    "Occasion",
    "Profile",
    "Publishing",
    "Reorganisation",
    "Settings",
    "Unit",
    "load",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """One municipality: everything that is choice and not law."""

    id: str
    name: str = needed("namn", TEXT, "Kommunens namn så som det skrivs ut i sin helhet.", '"Lilleby kommun"')
    short: str = needed("kort", TEXT, "Namnet så som det sägs till vardags.", '"Lilleby"')
    code: str = needed("kod", CODE, "Kommunkoden.")
    web_address: str = setting("webb", ADDRESS, "", "Adressen till webbplatsen.")
    facts: Pairs = setting(
        "fakta",
        PAIRS,
        (),
        "Fakta om dokumentet, tryckta efter innehållsförteckningen, som är desamma i alla rapporter, till exempel kontakt.",
        '[["Kontakt", "kommunen@lilleby.example"]]',
    )
    form_id: str = setting(
        "formular",
        TEXT,
        "",
        "Det som formulären är märkta med, när det inte är mappens namn; se [kommun.md](kommun.md).",
        '"lilleby"',
    )
    public: tuple[str, ...] = setting(
        "offentliga_kontakter",
        WORDS,
        (),
        "Mobilnummer och e-postadresser hos privata leverantörer som får stå i rapporterna, till exempel en jourtelefon. "
        "Alla andra tas bort ur texterna, eftersom de är en persons egna.",
        '["070-174 06 05"]',
    )
    folder: Path
    units: tuple[Unit, ...]
    occasions: tuple[Occasion, ...]
    reorganisations: tuple[Reorganisation, ...] = ()  # by their days
    settings: Settings
    profile: Profile
    words: OwnWords = field(default_factory=OwnWords)
    publishing: Publishing = field(default_factory=Publishing)
    aliases: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # column title -> other titles for it
    glossary: Pairs = ()  # own additions to the ordlista
    structure: Structure = STANDARD  # its own tables, rows, columns and sections
    pictures: tuple[Slot, ...] = ()
    letters: tuple[Letter, ...] = ()
    attachments: tuple[Expected, ...] = ()
    digest: str = ""  # sha256 of the file that all this stands in; empty when it does not

    def unit(self, key: str) -> Unit | None:
        """Return a unit by its id, or by one that it had before; None when there is none."""
        return next((unit for unit in self.units if unit.id == key), None) or next(
            (unit for unit in self.units if key in unit.former), None
        )

    def present(self, key: str) -> str:
        """Return the id that the unit of an id has now; what is no unit's stays as it is."""
        unit = self.unit(key)
        return unit.id if unit else key

    def areas(self, unit: Unit, during: Time) -> Pairs:
        """Return the codes and names of the verksamheter that a unit has at some day of a time: those not moved from it before."""
        gone: set[Area] = set()
        for one in self.reorganisations:
            if one.day <= during.start:
                gone = (gone | set(one.ceased)) - {move.target for move in one.moves}
        return tuple(area for area in unit.verksamheter if Area(unit.id, area[0]) not in gone)

    def name_of(self, key: str) -> str:
        """Return the name of a unit, of the municipality or of its council; the id itself when unknown."""
        fixed = {Owner.MUNICIPALITY: self.name, Owner.COUNCIL: "Kommunfullmäktige"}
        unit = self.unit(key)
        return unit.name if unit else next((name for scope, name in fixed.items() if scope == key), key)

    def of_kind(self, *kinds: str, during: Time | None = None) -> tuple[Unit, ...]:
        """Return the units of some kinds in the order of the file, those that there are at some day of a time when given."""
        units = (unit for unit in self.units if unit.kind in kinds)
        return tuple(unit for unit in units if during is None or unit.active(during))

    def council(self, during: Time) -> Unit | None:
        """Return the unit that is kommunfullmäktige; None when the municipality keeps no accounts of it by itself."""
        return next((unit for unit in self.units if unit.role == COUNCIL_ROLE and unit.active(during)), None)

    def place(self, key: str) -> int:
        """Return a unit's place in the order of the file; what is no unit comes last."""
        return next((place for place, unit in enumerate(self.units) if unit.id == key), len(self.units))

    def facts_of(self, occasion: Occasion) -> tuple[tuple[str, str], ...]:
        """Return the facts of an occasion's documents: its own, then the municipality's that it does not state itself."""
        own = {name.casefold() for name, _ in occasion.facts}
        return (*occasion.facts, *(fact for fact in self.facts if fact[0].casefold() not in own))

    def group_mode(self, occasion: Occasion) -> GroupMode:
        """Return how the group is made at an occasion: as its tables say, else reckoned where a consolidated bolag exists, else not printed."""
        tables = self.structure.in_year(occasion.year).tables
        reckoned: GroupMode = "räknas fram" if self.consolidated(occasion) else "trycks inte"
        said = (tables[key].group for key in ("rr", "br") if key in tables)
        return next((mode for mode in said if mode), reckoned)

    def consolidated(self, occasion: Occasion) -> tuple[Unit, ...]:
        """Return the units that are consolidated at an occasion: bolag that hand in accounts, and förbund that do."""
        units = self.of_kind("bolag", "forbund", during=occasion)
        return tuple(unit for unit in units if unit.consolidated and unit.fills_in_as and unit.form != "kort")

    def in_group(self, unit: Unit, occasion: Occasion) -> bool:
        """Tell whether a unit is part of the group whose figures are printed at an occasion."""
        mode = self.group_mode(occasion)
        if mode == "räknas fram":
            return unit in self.consolidated(occasion)
        return mode == "skrivs in" and unit.consolidated

    def selected(self, name: str, during: Time) -> tuple[Unit, ...] | None:
        """Return the units that a selection means: ``namnder``, ``bolag``, ``forbund``, ``grupp.sdn`` or a unit's id; None when it is none."""
        first, dot, group = name.partition(".")
        if dot and first == "grupp":
            return tuple(unit for unit in self.units if unit.group == group and unit.active(during))
        kinds = SELECTIONS.get(name)
        if kinds:
            return self.of_kind(*kinds, during=during)
        unit = self.unit(name)
        return None if unit is None else (unit,) if unit.active(during) else ()

    def pictures_of(self, occasion: str, report: str) -> tuple[SlotPicture, ...]:
        """Return the pictures chosen for the places of a report of an occasion."""
        return fitting(self.pictures, occasion, report)

    def occasion(self, key: str) -> Occasion | None:
        """Return an occasion by id, None when there is none."""
        return next((occasion for occasion in self.occasions if occasion.id == key), None)


SECTIONS: Final = {
    "kommun": "Vad kommunen heter, och det som är detsamma i alla rapporter.",
    "enheter": "Nämnder, bolag och förbund, en tabell `[enheter.<id>]` för var och en.",
    "omorganisation": "Verksamheter som fullmäktige har flyttat mellan enheter, en tabell `[[omorganisation]]` för varje beslut; se "
    "[kommun.md](kommun.md#omorganisation).",
    "ord": "Vad kommunen kallar sina egna saker. Lagens ord (nämnd, kommunfullmäktige, årsredovisning …) ändras inte.",
    "rubriker": "Andra kolumnrubriker som ska kännas igen i Excelfilerna.",
    "tillfallen": "Rapportomgångarna, en tabell `[tillfallen.<id>]` för var och en.",
    "styrmodell": "Rapportenhet, målens och riskernas skalor, gränser för avvikelser.",
    "profil": "Färger, logotyp och motiv på omslaget.",
    "bilder": "Bilder på omslag, vid delar, nämnder och bolag, en tabell `[[bilder]]` för var och en; se [kommun.md](kommun.md#bilder).",
    "skrivelser": "Tjänsteskrivelser till dem som beslutar, en tabell `[[skrivelser]]` för var och en; se [beslut.md](beslut.md).",
    "bilagor": "Handlingar från revisorer och andra som ska följa med en rapport, en tabell `[[bilagor]]` för var och en; se [beslut.md](beslut.md).",
    "publicering": "Vad som lämnar kommunen med `build --publish`; se [publicera.md](publicera.md).",
    "ordlista": "Egna ord i ordlistan.",
    "allvar": "Eget allvar för en kontroll, eller för en rad; se [kontroller.md](kontroller.md).",
    "godtagna": "Avvikelser som är rätt, cell för cell, en tabell `[[godtagna]]` för var och en; se [kontroller.md](kontroller.md).",
}
"""The tables of the file, and what each is for."""

HOLDERS: Final[Mapping[str, type]] = {
    "kommun": Municipality,
    "enheter": Unit,
    "tillfallen": Occasion,
    "omorganisation": Reorganisation,
    "ord": OwnWords,
    "styrmodell": Settings,
    "profil": Look,
    "bilder": WrittenPicture,
    "skrivelser": Letter,
    "bilagor": Expected,
    "publicering": Publishing,
    "godtagna": Written,
}
"""The dataclasses whose fields are the keys of a table of the file."""


def load(folder: Path) -> tuple[Municipality | None, tuple[Problem, ...]]:
    """Return the municipality described in ``folder/kommun.toml`` and what is wrong with the file.

    None when the file cannot be read at all. Problems have the code KONF and the key path as place.
    """
    try:
        data = (folder / FILE).read_bytes()
    except FileNotFoundError:
        message = f"Filen {FILE} saknas i mappen {folder.name}."
        return None, (
            fault(message, "Gör en ny kommun med kommunrapport new, och anpassa dess kommun.toml."),
        )
    except OSError as error:
        message = f"Filen {FILE} i mappen {folder.name} går inte att läsa."
        return None, (fault(message, f"Kontrollera filen och rätten att läsa den ({error.errno})."),)
    return read(data, folder)


def read(data: bytes, folder: Path) -> tuple[Municipality | None, tuple[Problem, ...]]:
    """Return the municipality that the bytes of a ``kommun.toml`` describe when it stands in a folder, and what is wrong with it."""
    parsed, wrong = tables(data)
    if wrong:
        return None, (wrong,)
    public = _public(parsed)
    parsed, taken = private_tree.settings(parsed, public)
    reader = TomlReader()
    reader.known(parsed, "", SECTIONS)
    for path, kinds in taken.items():
        reader.problems += private.told(kinds, Origin(FILE, path))
    municipality = replace(
        _municipality(reader, parsed, folder), digest=hashlib.sha256(data).hexdigest(), public=public
    )
    return municipality, tuple(reader.problems)


def _public(parsed: Table) -> tuple[str, ...]:
    """Return the contacts that may be published though they look like a person's own, as they are compared."""
    about = parsed.get("kommun")
    said = about.get("offentliga_kontakter") if isinstance(about, dict) else None
    return (
        tuple(private.plain_contact(one) for one in said if isinstance(one, str))
        if isinstance(said, list)
        else ()
    )


def _municipality(reader: TomlReader, parsed: Table, folder: Path) -> Municipality:
    def table(name: str) -> Table:
        return reader.table(parsed, name, name)

    about = Section(reader, table("kommun"), "kommun", Municipality)
    units = read_units(reader, table("enheter"))
    titles = table("rubriker")
    glossary = table("ordlista")
    occasions = read_occasions(reader, table("tillfallen"))
    facts = about.value("facts")
    check_cases(reader, facts, occasions)
    settings = read_settings(reader, table("styrmodell"))
    grades = severities(reader, parsed, "allvar")
    told = about.values(
        id=composed(folder.resolve().name),
        folder=folder,
        units=units,
        occasions=occasions,
        reorganisations=read_reorganisations(reader, parsed, units, occasions),
        settings=replace(
            settings,
            severities={**settings.severities, **grades},
            accepted=(*settings.accepted, *acceptances(reader, parsed)),
        ),
        profile=read_profile(reader, table("profil"), folder),
        pictures=read_pictures(reader, parsed, units, occasions, folder),
        letters=read_letters(reader, parsed, occasions),
        attachments=read_attachments(reader, parsed, occasions),
        words=read_words(reader, table("ord"), units),
        publishing=Publishing(**Section(reader, table("publicering"), "publicering", Publishing).values()),
        aliases={key: WORDS.read(Asked(reader, titles, key, "rubriker", (), {})) for key in titles},
        facts=facts,
        glossary=named(glossary, reader, "ordlista"),
    )
    return Municipality(**{**told, "form_id": told["form_id"] or composed(folder.resolve().name)})
