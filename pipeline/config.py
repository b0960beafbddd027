"""``kommun.toml`` -> :class:`Municipality`: units, words, calendar, settings and profile, with located problems.

A mistake in the file is a problem with the key path (``enheter.bun.andel``) and a sentence, never an exception.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Final

from pipeline.config_accepted import Acceptance, Grade, acceptances, accepted, severities
from pipeline.config_years import timely
from pipeline.model import Origin, Problem, Severity
from pipeline.profile import read_profile
from pipeline.toml_reader import FILE, TomlReader
from pipeline.units import COMMITTEES, COUNCIL_ROLE, Owner, Unit, read_units
from pipeline.view import Profile

__all__ = [
    "COMMITTEES",
    "FILE",
    "Municipality",
    "Occasion",
    "Profile",
    "Settings",
    "Unit",
    "load",
]


@dataclass(frozen=True, slots=True)
class Occasion:
    """A round of deliveries: kind, period, due dates per kind of unit, and the reports built from it.

    ``previous`` is the occasion whose published values are the comparatives; ``history`` the earlier ones, oldest first
    (five-year overview). ``date`` is the document date printed and stored in files. ``reads`` are other occasions of the
    municipality whose deliveries this one also uses. ``plan`` is the published plan whose frames are the year's budget (C18, C20);
    ``forecast`` the published values of the previous forecast; ``closing`` those of the last year end (an interim balance sheet is
    compared with 31 December). ``decided`` is when the council decides; ``election`` tells that the year is one of elections (KL 11
    kap. 10 §).
    """

    id: str
    kind: str
    year: int
    start: dt.date
    end: dt.date
    date: dt.date
    reports: tuple[str, ...]
    due: Mapping[str, dt.date] = field(default_factory=dict)
    previous: str = ""
    history: tuple[str, ...] = ()
    decision: str = ""
    reads: tuple[str, ...] = ()
    plan: str = ""
    forecast: str = ""
    closing: str = ""
    decided: dt.date | None = None
    election: bool = False
    facts: tuple[tuple[str, str], ...] = ()  # of this occasion's documents: diarienummer, dates, contact

    @property
    def published(self) -> tuple[str, ...]:
        """Return the occasions whose published values are read, each once."""
        every = (self.previous, *self.history, self.plan, self.forecast, self.closing)
        return tuple(dict.fromkeys(key for key in every if key))

    @property
    def before_last(self) -> str:
        """Return the year end before the previous one; empty when it is not among the earlier ones."""
        return self.history[-2] if len(self.history) > 1 else ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of the municipality's styrmodell and house rules; law is not here."""

    report_unit: str = "tkr"  # mnkr or tkr: one unit per document
    decimals: int = 0
    goal_limit: int = 0  # goals per nämnd, 0 for no limit (S0-07, S3-17)
    perspectives: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ("uppfyllt", "delvis uppfyllt", "ej uppfyllt", "ej bedömt")
    forecasts: tuple[str, ...] = ("bedöms kunna uppnås", "osäkert", "bedöms inte kunna uppnås")
    trends: tuple[str, ...] = ("upp", "oförändrad", "ned", "saknas")
    verdicts: tuple[str, ...] = ("tillräcklig", "tillräcklig med förbättringsbehov", "inte tillräcklig")
    risk_scale: int = 4
    likelihoods: tuple[str, ...] = ("Osannolik", "Mindre sannolik", "Möjlig", "Sannolik")
    consequences: tuple[str, ...] = ("Försumbar", "Lindrig", "Kännbar", "Allvarlig")
    risk_bands: tuple[tuple[int, str], ...] = (
        (1, "Acceptera"),
        (4, "Bevaka"),
        (9, "Internkontrollplan"),
        (16, "Åtgärda nu"),
    )
    deviation_percent: Decimal = Decimal(1)  # deviations beyond this share of the frame need a cause (C63)
    deviation_amount: Decimal = Decimal(1000)  # … or this amount, tkr
    elimination_tolerance: Decimal = Decimal(100)  # tkr (C32)
    deferred_tax: Decimal = Decimal("20.6")  # % of untaxed reserves
    small_projects: Decimal = Decimal(0)  # projects below this total are lumped together, tkr
    plan_risk: int = 9  # lowest risk value that must have a control or åtgärd in the plan (S3-22)
    act_risk: int = 16  # lowest risk value that needs a direct åtgärd
    fewest_answers: int = 5  # results of fewer answers are not printed
    action_days: int = 60  # days from period end within which an åtgärdsplan is decided (S3-20)
    five_blocks: bool = False  # delårsberättelse in five blocks (S0-25)
    strategic_plan: bool = False  # the strategic plan's five parts in the budget document (S0-01)
    requests: bool = False  # äskanden are shown in the budget document
    plan_deadline: str = (
        "10-31"  # the council decides the plan at the latest this day of the year before (S3-09, S0-03)
    )
    frame_month: int = 0  # the month in which the council decides the frames, 0 when any (S0-03)
    ten_items: bool = False  # the ten items of the kommunövergripande årsberättelse (S0-27)
    severities: Mapping[str, Grade] = field(default_factory=dict)  # rule code -> own severity
    accepted: tuple[Acceptance, ...] = ()


@dataclass(frozen=True, slots=True)
class Municipality:
    """One municipality: everything that is choice and not law."""

    id: str
    name: str  # as written in full
    short: str  # as said in everyday speech
    code: str  # four digits, invented
    folder: Path
    units: tuple[Unit, ...]
    occasions: tuple[Occasion, ...]
    settings: Settings
    profile: Profile
    terms: Mapping[str, str] = field(default_factory=dict)  # own words for own things
    aliases: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # column title -> other titles for it
    facts: tuple[tuple[str, str], ...] = ()  # for the inside cover, where an occasion does not say otherwise
    glossary: tuple[tuple[str, str], ...] = ()  # own additions to the ordlista
    web_address: str = ""
    form_id: str = ""  # what its forms are marked with: the folder's name unless the settings say otherwise

    def unit(self, key: str) -> Unit | None:
        """Return a unit by id, None when there is none."""
        return next((unit for unit in self.units if unit.id == key), None)

    def name_of(self, key: str) -> str:
        """Return the name of a unit, of the municipality or of its council; the id itself when unknown."""
        fixed = {Owner.MUNICIPALITY: self.name, Owner.COUNCIL: "Kommunfullmäktige"}
        unit = self.unit(key)
        return unit.name if unit else next((name for one, name in fixed.items() if one == key), key)

    def of_kind(self, *kinds: str, year: int | None = None) -> tuple[Unit, ...]:
        """Return the units of some kinds in the order of the file, active in a year when given."""
        found = (unit for unit in self.units if unit.kind in kinds)
        return tuple(unit for unit in found if year is None or unit.active(year))

    def council(self, year: int) -> Unit | None:
        """Return the unit that is kommunfullmäktige; None when the municipality keeps no accounts of it by itself."""
        return next((unit for unit in self.units if unit.role == COUNCIL_ROLE and unit.active(year)), None)

    def place(self, key: str) -> int:
        """Return a unit's place in the order of the file; what is no unit comes last."""
        return next((place for place, unit in enumerate(self.units) if unit.id == key), len(self.units))

    def facts_of(self, occasion: Occasion) -> tuple[tuple[str, str], ...]:
        """Return the facts of an occasion's documents: its own, then the municipality's that it does not state itself."""
        own = {name.casefold() for name, _ in occasion.facts}
        return (*occasion.facts, *(fact for fact in self.facts if fact[0].casefold() not in own))

    def occasion(self, key: str) -> Occasion | None:
        """Return an occasion by id, None when there is none."""
        return next((occasion for occasion in self.occasions if occasion.id == key), None)

    def term(self, key: str, default: str) -> str:
        """Return the municipality's own word for something, else the usual one."""
        return self.terms.get(key, default)


def load(folder: Path) -> tuple[Municipality | None, tuple[Problem, ...]]:
    """Return the municipality described in ``folder/kommun.toml`` and what is wrong with the file.

    None when the file cannot be read at all. Problems have the code KONF and the key path as place.
    """
    try:
        parsed = tomllib.loads((folder / FILE).read_text(encoding="utf-8"), parse_float=Decimal)
    except FileNotFoundError:
        return None, (
            Problem(
                Severity.ERROR,
                "KONF",
                f"Filen {FILE} saknas i mappen {folder.name}.",
                "Kopiera en kommun.toml från en exempelkommun och anpassa den.",
                None,
                Origin(FILE),
            ),
        )
    except UnicodeDecodeError:
        return None, (
            Problem(
                Severity.ERROR,
                "KONF",
                f"Filen {FILE} är inte sparad som UTF-8.",
                "Spara om filen med teckenkodningen UTF-8.",
                None,
                Origin(FILE),
            ),
        )
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+), column (\d+)", str(error))
        place = f"rad {found[1]}, kolumn {found[2]}" if found else ""
        return None, (
            Problem(
                Severity.ERROR,
                "KONF",
                f"Filen {FILE} är inte giltig TOML.",
                "Kontrollera citattecken, hakparenteser och likhetstecken där felet står.",
                None,
                Origin(FILE, place),
            ),
        )
    read = TomlReader()
    read.known(
        parsed,
        "",
        (
            "kommun",
            "enheter",
            "ord",
            "rubriker",
            "tillfallen",
            "styrmodell",
            "profil",
            "ordlista",
            "allvar",
            "godtagna",
        ),
    )
    municipality = _municipality(read, parsed, folder)
    return municipality, tuple(read.problems)


def _municipality(read: TomlReader, parsed: Mapping[str, object], folder: Path) -> Municipality:
    about = read.table(parsed, "kommun", "kommun")
    read.known(about, "kommun", ("namn", "kort", "kod", "webb", "fakta", "formular"))
    units = read_units(read, read.table(parsed, "enheter", "enheter"))
    terms = {key: value for key, value in read.table(parsed, "ord", "ord").items() if isinstance(value, str)}
    titles = read.table(parsed, "rubriker", "rubriker")
    glossary = read.table(parsed, "ordlista", "ordlista")
    occasions = tuple(
        timely(read, _occasion(read, key, value))
        for key, value in read.table(parsed, "tillfallen", "tillfallen").items()
        if isinstance(value, dict)
    )
    _check_reads(read, occasions)
    facts = read.pairs(about, "fakta", "kommun")
    _check_cases(read, facts, occasions)
    return Municipality(
        id=folder.resolve().name,
        name=read.text(about, "namn", "kommun"),
        short=read.text(about, "kort", "kommun"),
        code=read.text(about, "kod", "kommun"),
        folder=folder,
        units=units,
        occasions=occasions,
        settings=_lenient(read, parsed, _settings(read, read.table(parsed, "styrmodell", "styrmodell"))),
        profile=read_profile(read, read.table(parsed, "profil", "profil"), folder),
        terms=terms,
        aliases={key: read.words(titles, key, "rubriker", ()) for key in titles},
        facts=facts,
        glossary=tuple((key, str(value)) for key, value in glossary.items()),
        web_address=read.text(about, "webb", "kommun", ""),
        form_id=read.text(about, "formular", "kommun", "") or folder.resolve().name,
    )


_CLOSING: Final = ("bokslut", "delar", "internkontroll")
"""Kinds of occasion that report a period when it has ended; plans and quality reports are handed in before."""


def _occasion(read: TomlReader, key: str, table: Mapping[str, object]) -> Occasion:
    path = f"tillfallen.{key}"
    read.known(
        table,
        path,
        (
            "slag",
            "ar",
            "fran",
            "till",
            "datum",
            "rapporter",
            "lamnas",
            "foregaende",
            "historik",
            "beslut",
            "laser",
            "plan",
            "prognos",
            "bokslut",
            "beslutas",
            "valar",
            "fakta",
        ),
    )
    due = read.table(table, "lamnas", f"{path}.lamnas")
    start, end = read.day(table, "fran", path), read.day(table, "till", path)
    if end < start:
        read.wrong(f"{path}.till", "Perioden slutar innan den börjar.", "Rätta fran eller till.")
    kind = read.text(table, "slag", path, "bokslut")
    dates = {name: read.day(due, name, f"{path}.lamnas") for name in due}
    for name, day in dates.items() if kind in _CLOSING else ():
        if day < end:
            read.wrong(
                f"{path}.lamnas.{name}",
                f"Uppgifterna ska lämnas {day.isoformat()}, innan perioden slutar {end.isoformat()}.",
                "Uppgifter om en period kan lämnas först när den är slut; rätta dagen eller periodens slut.",
            )
    return Occasion(
        id=key,
        kind=kind,
        year=read.whole(table, "ar", path, end.year),
        start=start,
        end=end,
        date=read.day(table, "datum", path),
        reports=read.words(table, "rapporter", path, ()),
        due=dates,
        previous=read.text(table, "foregaende", path, ""),
        history=read.words(table, "historik", path, ()),
        decision=read.text(table, "beslut", path, ""),
        reads=read.words(table, "laser", path, ()),
        plan=read.text(table, "plan", path, ""),
        forecast=read.text(table, "prognos", path, ""),
        closing=read.text(table, "bokslut", path, ""),
        decided=read.day(table, "beslutas", path) if "beslutas" in table else None,
        election=read.flag(table, "valar", path, default=False),
        facts=read.pairs(table, "fakta", path),
    )


_CASE: Final = frozenset({"diarienummer", "diarienr", "dnr", "ärendenummer"})


def _check_cases(
    read: TomlReader, common: tuple[tuple[str, str], ...], occasions: tuple[Occasion, ...]
) -> None:
    """Note a diarienummer that stands on documents of several occasions: each of them is a case of its own."""
    for name, value in common:
        if name.casefold() in _CASE and len(occasions) > 1:
            read.wrong(
                "kommun.fakta",
                f"{name} {value} gäller ett ärende men skulle stå i alla kommunens rapporter.",
                f'Skriv fakta = [["{name}", "…"]] under varje [tillfallen.…] i stället.',
            )
    seen: dict[str, str] = {}
    for occasion in occasions:
        for name, value in (fact for fact in occasion.facts if fact[0].casefold() in _CASE):
            first = seen.setdefault(" ".join(value.split()).casefold(), occasion.id)
            if first != occasion.id:
                read.wrong(
                    f"tillfallen.{occasion.id}.fakta",
                    f"{name} {value} står redan på {first}.",
                    "Varje tillfälle är ett eget ärende. Skriv dess eget nummer.",
                )


def _check_reads(read: TomlReader, occasions: tuple[Occasion, ...]) -> None:
    known = {occasion.id for occasion in occasions}
    for occasion in occasions:
        for key in occasion.reads:
            if key not in known or key == occasion.id:
                read.wrong(
                    f"tillfallen.{occasion.id}.laser",
                    f"Tillfället ”{key}” kan inte läsas härifrån.",
                    f"Skriv ett annat tillfälle: {', '.join(sorted(known - {occasion.id}))}.",
                )


_SETTINGS: Final = (
    "rapportenhet",
    "decimaler",
    "hogst_mal",
    "perspektiv",
    "malbedomningar",
    "malprognoser",
    "trender",
    "omdomen",
    "riskskala",
    "sannolikheter",
    "konsekvenser",
    "riskniva",
    "avvikelse_procent",
    "avvikelse_belopp",
    "eliminering_tolerans",
    "uppskjuten_skatt",
    "sma_projekt",
    "risk_i_plan",
    "risk_direkt",
    "minsta_svar",
    "atgard_dagar",
    "fem_block",
    "strategisk_plan",
    "askanden",
    "plan_senast",
    "ram_manad",
    "tio_punkter",
    "allvar",
    "godtagna",
)


def _settings(read: TomlReader, table: Mapping[str, object]) -> Settings:
    path = "styrmodell"
    read.known(table, path, _SETTINGS)
    base = Settings()
    scale = read.between(table, "riskskala", path, base.risk_scale, (2, 10))
    likelihoods = read.words(table, "sannolikheter", path, base.likelihoods)
    consequences = read.words(table, "konsekvenser", path, base.consequences)
    if len(likelihoods) != scale or len(consequences) != scale:
        read.wrong(
            f"{path}.riskskala",
            f"Skalan är {scale}, men antalet ord i sannolikheter eller konsekvenser är ett annat.",
            "Skriv lika många ord som skalan har steg.",
        )
        scale, likelihoods, consequences = base.risk_scale, base.likelihoods, base.consequences
    return Settings(
        report_unit=read.choice(table, "rapportenhet", path, ("mnkr", "tkr"), base.report_unit),
        decimals=read.between(table, "decimaler", path, base.decimals, (0, 3)),
        goal_limit=read.between(table, "hogst_mal", path, base.goal_limit, (0, 1000)),
        perspectives=read.words(table, "perspektiv", path, base.perspectives),
        statuses=read.scale(table, "malbedomningar", path, base.statuses),
        forecasts=read.scale(table, "malprognoser", path, base.forecasts),
        trends=read.scale(table, "trender", path, base.trends),
        verdicts=read.scale(table, "omdomen", path, base.verdicts),
        risk_scale=scale,
        likelihoods=likelihoods,
        consequences=consequences,
        risk_bands=_bands(read, table, base.risk_bands, scale * scale),
        deviation_percent=read.decimal(table, "avvikelse_procent", path, base.deviation_percent),
        deviation_amount=read.decimal(table, "avvikelse_belopp", path, base.deviation_amount),
        elimination_tolerance=read.decimal(table, "eliminering_tolerans", path, base.elimination_tolerance),
        deferred_tax=read.decimal(table, "uppskjuten_skatt", path, base.deferred_tax),
        small_projects=read.decimal(table, "sma_projekt", path, base.small_projects),
        plan_risk=read.between(table, "risk_i_plan", path, base.plan_risk, (1, scale * scale)),
        act_risk=read.between(table, "risk_direkt", path, base.act_risk, (1, scale * scale)),
        fewest_answers=read.between(table, "minsta_svar", path, base.fewest_answers, (1, 1000)),
        action_days=read.between(table, "atgard_dagar", path, base.action_days, (0, 366)),
        five_blocks=read.flag(table, "fem_block", path, default=base.five_blocks),
        strategic_plan=read.flag(table, "strategisk_plan", path, default=base.strategic_plan),
        requests=read.flag(table, "askanden", path, default=base.requests),
        plan_deadline=read.month_day(table, "plan_senast", path, base.plan_deadline),
        frame_month=read.between(table, "ram_manad", path, base.frame_month, (0, 12)),
        ten_items=read.flag(table, "tio_punkter", path, default=base.ten_items),
        severities=severities(read, read.table(table, "allvar", f"{path}.allvar"), f"{path}.allvar"),
        accepted=accepted(read, table, path),
    )


def _lenient(read: TomlReader, parsed: Mapping[str, object], settings: Settings) -> Settings:
    """Return settings with what stands in tables of their own, ``[allvar]`` and ``[[godtagna]]``."""
    own = severities(read, read.table(parsed, "allvar", "allvar"), "allvar")
    return replace(
        settings,
        severities={**settings.severities, **own},
        accepted=(*settings.accepted, *acceptances(read, parsed)),
    )


def _bands(
    read: TomlReader, table: Mapping[str, object], default: tuple[tuple[int, str], ...], highest: int
) -> tuple[tuple[int, str], ...]:
    """Return the levels of risk; every risk value from 1 to the highest must have one, and there are at least two."""
    value = table.get("riskniva")
    if value is None:
        return default
    found = [
        (item[0], item[1])
        for item in (value if isinstance(value, list) else [])
        if isinstance(item, list) and len(item) == 2 and isinstance(item[0], int) and isinstance(item[1], str)  # noqa: PLR2004
    ]
    lows = [low for low, _ in found]
    sound = len(lows) > 1 and lows == sorted(set(lows)) and lows[0] == 1 and lows[-1] <= highest
    if not sound or len(found) != len(value if isinstance(value, list) else []):
        read.wrong(
            "styrmodell.riskniva",
            f"Nivåerna ska vara minst två par av lägsta riskvärde och ord, i stigande ordning från 1 till högst {highest}.",
            'Skriv [[1, "Acceptera"], [4, "Bevaka"]].',
        )
        return default
    return tuple(found)
