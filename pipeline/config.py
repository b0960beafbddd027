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

from pipeline.config_accepted import Acceptance, acceptances, accepted, severities
from pipeline.model import Origin, Problem, Severity
from pipeline.toml_reader import FILE, TomlReader
from pipeline.view import Profile

__all__ = ["FILE", "Municipality", "Occasion", "Profile", "Settings", "Unit", "contrast", "load"]
UNIT_KINDS: Final = ("namnd", "namnd-liten", "bolag", "central", "finans", "forbund", "stiftelse")


@dataclass(frozen=True, slots=True)
class Unit:
    """A nämnd, bolag or other unit.

    ``share`` is the municipality's effective share in per cent (bolag and förbund);
    ``parent`` the owning unit; ``consolidated`` whether it is part of the sammanställda räkenskaper.
    """

    id: str
    name: str
    kind: str
    definite: str = ""  # "kulturnämnden", for running text; the name when empty
    parent: str = ""
    share: Decimal = Decimal(100)
    consolidated: bool = True
    reason: str = ""  # why it is not consolidated
    purpose: str = ""  # one sentence: what it does
    verksamheter: tuple[tuple[str, str], ...] = ()  # code, name
    valid_from: int = 0
    valid_to: int = 9999

    def active(self, year: int) -> bool:
        """Tell whether the unit exists in a year."""
        return self.valid_from <= year <= self.valid_to

    @property
    def called(self) -> str:
        """Return the unit's name as used in running text."""
        return self.definite or self.name


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

    @property
    def published(self) -> tuple[str, ...]:
        """Return the occasions whose published values are read, each once."""
        every = (self.previous, *self.history, self.plan, self.forecast, self.closing)
        return tuple(dict.fromkeys(key for key in every if key))


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
    severities: Mapping[str, Severity] = field(default_factory=dict)  # rule code -> own severity
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
    facts: tuple[tuple[str, str], ...] = ()  # document facts for the inside cover
    glossary: tuple[tuple[str, str], ...] = ()  # own additions to the ordlista
    web_address: str = ""

    def unit(self, key: str) -> Unit | None:
        """Return a unit by id, None when there is none."""
        return next((unit for unit in self.units if unit.id == key), None)

    def name_of(self, key: str) -> str:
        """Return a unit's name, or the id itself when unknown."""
        fixed = {"kommun": self.name, "kf": "Kommunfullmäktige"}
        unit = self.unit(key)
        return unit.name if unit else fixed.get(key, key)

    def of_kind(self, *kinds: str, year: int | None = None) -> tuple[Unit, ...]:
        """Return the units of some kinds in the order of the file, active in a year when given."""
        found = (unit for unit in self.units if unit.kind in kinds)
        return tuple(unit for unit in found if year is None or unit.active(year))

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
    read.known(about, "kommun", ("namn", "kort", "kod", "webb", "fakta"))
    units = tuple(
        _unit(read, key, value)
        for key, value in read.table(parsed, "enheter", "enheter").items()
        if isinstance(value, dict)
    )
    _check_parents(read, units)
    terms = {key: value for key, value in read.table(parsed, "ord", "ord").items() if isinstance(value, str)}
    titles = read.table(parsed, "rubriker", "rubriker")
    glossary = read.table(parsed, "ordlista", "ordlista")
    occasions = tuple(
        _occasion(read, key, value)
        for key, value in read.table(parsed, "tillfallen", "tillfallen").items()
        if isinstance(value, dict)
    )
    _check_reads(read, occasions)
    return Municipality(
        id=folder.resolve().name,
        name=read.text(about, "namn", "kommun"),
        short=read.text(about, "kort", "kommun"),
        code=read.text(about, "kod", "kommun"),
        folder=folder,
        units=units,
        occasions=occasions,
        settings=_lenient(read, parsed, _settings(read, read.table(parsed, "styrmodell", "styrmodell"))),
        profile=_profile(read, read.table(parsed, "profil", "profil"), folder),
        terms=terms,
        aliases={key: read.words(titles, key, "rubriker", ()) for key in titles},
        facts=read.pairs(about, "fakta", "kommun"),
        glossary=tuple((key, str(value)) for key, value in glossary.items()),
        web_address=read.text(about, "webb", "kommun", ""),
    )


def _unit(read: TomlReader, key: str, table: Mapping[str, object]) -> Unit:
    path = f"enheter.{key}"
    read.known(
        table,
        path,
        (
            "namn",
            "slag",
            "bestamd",
            "agare",
            "andel",
            "konsolideras",
            "skal",
            "uppgift",
            "verksamheter",
            "fran",
            "till",
        ),
    )
    if not re.fullmatch(r"[a-z][a-z0-9-]*", key):
        read.wrong(path, f"Enhetens id ”{key}” får bara ha små bokstäver a–z, siffror och bindestreck.")
    return Unit(
        id=key,
        name=read.text(table, "namn", path),
        kind=read.choice(table, "slag", path, UNIT_KINDS, "namnd"),
        definite=read.text(table, "bestamd", path, ""),
        parent=read.text(table, "agare", path, ""),
        share=read.decimal(table, "andel", path, Decimal(100)),
        consolidated=read.flag(table, "konsolideras", path, default=True),
        reason=read.text(table, "skal", path, ""),
        purpose=read.text(table, "uppgift", path, ""),
        verksamheter=read.pairs(table, "verksamheter", path),
        valid_from=read.whole(table, "fran", path, 0),
        valid_to=read.whole(table, "till", path, 9999),
    )


def _check_parents(read: TomlReader, units: tuple[Unit, ...]) -> None:
    ids = {unit.id for unit in units} | {"kommun"}
    for unit in units:
        if unit.parent and unit.parent not in ids:
            read.wrong(
                f"enheter.{unit.id}.agare",
                f"Ägaren ”{unit.parent}” finns inte bland enheterna.",
                "Skriv en annan enhets id eller ”kommun”.",
            )
        if not 0 < unit.share <= 100:  # noqa: PLR2004 - per cent
            read.wrong(
                f"enheter.{unit.id}.andel", f"Andelen {unit.share} ligger inte mellan 0 och 100 procent."
            )


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
        ),
    )
    due = read.table(table, "lamnas", f"{path}.lamnas")
    start, end = read.day(table, "fran", path), read.day(table, "till", path)
    if end < start:
        read.wrong(f"{path}.till", "Perioden slutar innan den börjar.", "Rätta fran eller till.")
    return Occasion(
        id=key,
        kind=read.text(table, "slag", path, "bokslut"),
        year=read.whole(table, "ar", path, end.year),
        start=start,
        end=end,
        date=read.day(table, "datum", path),
        reports=read.words(table, "rapporter", path, ()),
        due={kind: read.day(due, kind, f"{path}.lamnas") for kind in due},
        previous=read.text(table, "foregaende", path, ""),
        history=read.words(table, "historik", path, ()),
        decision=read.text(table, "beslut", path, ""),
        reads=read.words(table, "laser", path, ()),
        plan=read.text(table, "plan", path, ""),
        forecast=read.text(table, "prognos", path, ""),
        closing=read.text(table, "bokslut", path, ""),
        decided=read.day(table, "beslutas", path) if "beslutas" in table else None,
        election=read.flag(table, "valar", path, default=False),
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
    scale = read.whole(table, "riskskala", path, base.risk_scale)
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
        decimals=read.whole(table, "decimaler", path, base.decimals),
        goal_limit=read.whole(table, "hogst_mal", path, base.goal_limit),
        perspectives=read.words(table, "perspektiv", path, base.perspectives),
        statuses=read.words(table, "malbedomningar", path, base.statuses),
        forecasts=read.words(table, "malprognoser", path, base.forecasts),
        trends=read.words(table, "trender", path, base.trends),
        verdicts=read.words(table, "omdomen", path, base.verdicts),
        risk_scale=scale,
        likelihoods=likelihoods,
        consequences=consequences,
        risk_bands=_bands(read, table, base.risk_bands),
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
    read: TomlReader, table: Mapping[str, object], default: tuple[tuple[int, str], ...]
) -> tuple[tuple[int, str], ...]:
    value = table.get("riskniva")
    if value is None:
        return default
    found = [
        (item[0], item[1])
        for item in (value if isinstance(value, list) else [])
        if isinstance(item, list) and len(item) == 2 and isinstance(item[0], int) and isinstance(item[1], str)  # noqa: PLR2004
    ]
    if not found or [low for low, _ in found] != sorted({low for low, _ in found}):
        read.wrong(
            "styrmodell.riskniva",
            "Nivåerna ska vara par av lägsta riskvärde och ord, i stigande ordning.",
            'Skriv [[1, "Acceptera"], [4, "Bevaka"]].',
        )
        return default
    return tuple(found)


_COLOURS: Final = (("huvudfarg", "primary"), ("accentfarg", "accent"), ("tonfarg", "tint"))


def _profile(read: TomlReader, table: Mapping[str, object], folder: Path) -> Profile:
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
        ("huvudfarg", colours["primary"], "#ffffff"),
        ("accentfarg", colours["accent"], "#ffffff"),
        ("tonfarg", colours["tint"], colours["primary"]),
    )
    for key, one, other in pairs:
        ratio = contrast(one, other)
        if ratio < 4.5:  # noqa: PLR2004 - WCAG 2.1 AA, 1.4.3
            read.wrong(
                f"profil.{key}",
                f"Färgen {one} har kontrasten {ratio:.1f}:1 mot {other}; minst 4,5:1 krävs.".replace(
                    ".", ",", 1
                ),
                "Välj en mörkare (eller för tonfärgen ljusare) färg.",
            )


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - WCAG


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (#rrggbb) by WCAG 2.1, from 1 to 21."""

    def light(colour: str) -> float:
        red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


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
