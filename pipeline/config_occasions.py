"""``[tillfallen]`` of ``kommun.toml``: the rounds of deliveries, what each reads and is compared with."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from pipeline.kinds import kind
from pipeline.setting import Kind, Section, needed, setting
from pipeline.setting_ids import check_id
from pipeline.setting_kinds import (
    DAY,
    FLAG,
    NO_DAY,
    OPTIONAL_DAY,
    PAIRS,
    TEXT,
    WORDS,
    YEAR,
    Days,
    Pairs,
    Words,
    days,
)
from pipeline.toml_reader import Asked, Table, TomlReader, bare, meant
from pipeline.units import UNIT_KINDS

_ID: Final = re.compile(r"[^\W_](?:[-_]?[^\W_])*")
"""An occasion's id is the name of its folder: letters and digits, with single hyphens between them."""


def _year(asked: Asked) -> int:
    """Return the year, that of the period's end when it is not written."""
    end, key = asked.before["end"], asked.before["id"]
    default = int(key[:4]) if end is NO_DAY and key[:4].isdecimal() else end.year
    return YEAR.read(Asked(asked.reader, asked.table, asked.key, asked.path, default, {}))


@dataclass(frozen=True, slots=True, kw_only=True)
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
    kind: str = setting(
        "slag",
        TEXT,
        "bokslut",
        "Avgör vilka formulär som skickas ut och vilka rapporter som kan byggas; se nedan.",
        '"bokslut"',
    )
    year: int = needed(
        "ar",
        Kind(YEAR.said, _year, "2025"),
        "Året som tillfället gäller; annars det då perioden slutar.",
        derived=True,
    )
    start: dt.date = needed("fran", DAY, "Periodens första dag.", "2025-01-01")
    end: dt.date = needed("till", DAY, "Periodens sista dag.")
    date: dt.date = needed("datum", DAY, "Dokumentets datum.", "2026-03-30")
    reports: Words = setting("rapporter", WORDS, (), "Rapporterna som byggs.", '["arsredovisning"]')
    due: Days = setting(
        "lamnas",
        days(*UNIT_KINDS),
        {},
        "När filerna ska lämnas, för varje slag av enhet: `[tillfallen.<id>.lamnas]`.",
    )
    previous: str = setting(
        "foregaende", TEXT, "", "Tillfället vars publicerade siffror är jämförelsetal.", '"2024-bokslut"'
    )
    history: Words = setting(
        "historik",
        WORDS,
        (),
        "Tidigare bokslut till femårsöversikten, det äldsta först.",
        '["2023-bokslut", "2024-bokslut"]',
    )
    decision: str = setting(
        "beslut", TEXT, "", "Raden om beslut på omslaget.", '"Kommunfullmäktige den 27 april 2026, § 58"'
    )
    reads: Words = setting(
        "laser",
        WORDS,
        (),
        'Andra tillfällen som uppgifter hämtas ur, till exempel `["2025-kvalitet", "2025-internkontroll"]`; det de har efterfrågas inte '
        "igen. Läser bokslutet delårsrapporten och nästa års plan kontrolleras att målen, befolkningsprognosen och "
        "planeringsförutsättningarna är desamma där (AG-01).",
        '["2025-kvalitet"]',
    )
    plan: str = setting(
        "plan",
        TEXT,
        "",
        "Den beslutade planen; dess ramar och resultatplan trycks som budget i delårsrapport och årsredovisning.",
        '"2025-vip"',
    )
    forecast: str = setting(
        "prognos",
        TEXT,
        "",
        "Den förra helårsprognosen, som prognos, månadsrapport och delårsrapport jämför med och vars åtgärder följs upp: en tidigare prognos, "
        "delårsrapport eller månadsrapport samma år. Finns dess publicerade värden används de, annars det som lämnats till tillfället.",
        '"2025-maj"',
    )
    closing: str = setting(
        "bokslut",
        TEXT,
        "",
        "Bokslutet som delårsrapportens balansräkning och planens utfall jämförs med.",
        '"2024-bokslut"',
    )
    decided: dt.date | None = setting(
        "beslutas", OPTIONAL_DAY, None, "Dagen då fullmäktige beslutar.", "2026-04-27"
    )
    budget_day: dt.date | None = setting(
        "budget_per",
        OPTIONAL_DAY,
        None,
        "Dagen som den reviderade budgeten avser; annars periodens sista dag. Senare budgetbeslut räknas inte in, och de som är "
        "fattade efter `datum` syns inte alls.",
        "2025-12-31",
    )
    election: bool = setting(
        "valar",
        FLAG,
        False,
        "Planen beslutas under ett valår; ett beslut före oktober märks då som preliminärt.",
    )
    facts: Pairs = setting(
        "fakta",
        PAIRS,
        (),
        'Fakta om dokumentet, tryckta efter innehållsförteckningen, som gäller det här tillfället, till exempel `[["Diarienummer", "KS 2025/412"]]`; de går före fakta i '
        "`[kommun]`. Varje tillfälle är ett eget ärende med eget nummer.",
        '[["Diarienummer", "KS 2026/114"]]',
    )

    @property
    def published(self) -> tuple[str, ...]:
        """Return the occasions whose published values are read, each once."""
        forecast = "" if self.forecast in self.reads else self.forecast  # as it was handed in
        every = (self.previous, *self.history, self.plan, forecast, self.closing)
        return tuple(dict.fromkeys(key for key in every if key))

    @property
    def revised(self) -> dt.date:
        """Return the day at which the revised budget is meant, never after the document's own."""
        return min(self.budget_day or self.end, self.date)

    @property
    def before_last(self) -> str:
        """Return the year end before the previous one; empty when it is not among the earlier ones."""
        return self.history[-2] if len(self.history) > 1 else ""


def read_occasions(reader: TomlReader, tables: Table) -> tuple[Occasion, ...]:
    """Return the occasions in the order of the file; what is wrong with them is noted at its key.

    One without a period, or whose period ends before it begins, is left out: nothing can be said of it but that, which is told.
    """
    occasions = tuple(
        _timely(reader, _occasion(reader, key, table))
        for key, table in reader.tables(tables, "tillfallen").items()
    )
    _check_capitals(reader, occasions)
    _check_reads(reader, occasions)
    return tuple(one for one in occasions if NO_DAY not in (one.start, one.end) and one.start <= one.end)


def _occasion(reader: TomlReader, key: str, table: Table) -> Occasion:
    path = f"tillfallen.{bare(key)}"
    section = Section(reader, table, path, Occasion)
    check_id(
        reader,
        path,
        "Tillfällets namn",
        key,
        _ID,
        "ha bara bokstäver, siffror och bindestreck, till exempel 2025-bokslut",
    )
    start, end = section.value("start"), section.value("end")
    if NO_DAY not in (start, end) and end < start:
        reader.wrong(f"{path}.till", "Perioden slutar innan den börjar.", "Rätta fran eller till.")
    occasion = Occasion(**section.values(id=key, start=start, end=end))
    if occasion.budget_day and occasion.budget_day > occasion.date:
        reader.wrong(
            f"{path}.budget_per",
            f"Den reviderade budgeten avser {occasion.budget_day.isoformat()}, efter dokumentets datum {occasion.date.isoformat()}.",
            "En rapport känner bara till beslut till och med sitt eget datum; rätta budget_per eller datum.",
        )
    early = {name: day for name, day in occasion.due.items() if day < end and kind(occasion.kind).ended}
    for name, day in early.items():
        reader.wrong(
            f"{path}.lamnas.{name}",
            f"Uppgifterna ska lämnas {day.isoformat()}, innan perioden slutar {end.isoformat()}.",
            "Uppgifter om en period kan lämnas först när den är slut; rätta dagen eller periodens slut.",
        )
    return occasion


def _check_capitals(reader: TomlReader, occasions: tuple[Occasion, ...]) -> None:
    """Note an occasion whose folder is another's where capitals are no difference (Windows, macOS)."""
    seen: dict[str, str] = {}
    for occasion in occasions:
        first = seen.setdefault(occasion.id.casefold(), occasion.id)
        if first != occasion.id:
            message = f"Tillfället skiljer sig från {first} bara genom stora och små bokstäver; mapparna blir en och samma."
            reader.wrong(f"tillfallen.{bare(occasion.id)}", message, "Byt namn på det ena.")


CASE: Final = frozenset({"diarienummer", "diarienr", "dnr", "ärendenummer"})
"""What the number of a case is called among facts."""


def check_cases(reader: TomlReader, common: Pairs, occasions: Iterable[Occasion]) -> None:
    """Note a diarienummer that stands on documents of several occasions: each of them is a case of its own."""
    occasions = tuple(occasions)
    for name, value in common:
        if name.casefold() in CASE and len(occasions) > 1:
            reader.wrong(
                "kommun.fakta",
                f"{name} {value} gäller ett ärende men skulle stå i alla kommunens rapporter.",
                f'Skriv fakta = [["{name}", "…"]] under varje [tillfallen.…] i stället.',
            )
    seen: dict[str, str] = {}
    for occasion in occasions:
        for name, value in (fact for fact in occasion.facts if fact[0].casefold() in CASE):
            first = seen.setdefault(" ".join(value.split()).casefold(), occasion.id)
            if first != occasion.id:
                reader.wrong(
                    f"tillfallen.{bare(occasion.id)}.fakta",
                    f"{name} {value} står redan på {first}.",
                    "Varje tillfälle är ett eget ärende. Skriv dess eget nummer.",
                )


def _check_reads(reader: TomlReader, occasions: tuple[Occasion, ...]) -> None:
    for occasion in occasions:
        others = sorted(one.id for one in occasions if one.id != occasion.id)
        for key in occasion.reads:
            if key not in others:
                listed = f"Skriv ett annat tillfälle: {', '.join(others)}." if others else "Ta bort raden."
                reader.wrong(
                    f"tillfallen.{bare(occasion.id)}.laser",
                    f"Tillfället ”{key}” kan inte läsas härifrån.",
                    f"{meant(key, others)}{listed}",
                )


# -- what an occasion is compared with must be of the year that it is printed under ---------------
# Comparatives stand in columns of the year before, and the five-year overview has one column a year: values of another occasion would
# be printed under a year that they are not of. Such an occasion is told and left out, so that its values are missing.
def _timely(reader: TomlReader, occasion: Occasion) -> Occasion:
    """Return an occasion without the earlier ones that are of another year than they are printed under; each is told."""
    path, year = f"tillfallen.{bare(occasion.id)}", occasion.year
    if not occasion.id.startswith(f"{year}-"):
        reader.wrong(
            path, f"Tillfällets namn ska börja med året: {year}-{occasion.kind}.", "Rätta namnet eller ar."
        )
    previous = _checked(reader, f"{path}.foregaende", occasion.previous, year - 1)
    plan = _checked(reader, f"{path}.plan", occasion.plan, year)
    forecast = _checked(reader, f"{path}.prognos", occasion.forecast, year)
    closing = occasion.closing
    if back := kind(occasion.kind).closing:
        closing = _checked(reader, f"{path}.bokslut", closing, year - back)
    history, first = occasion.history, year - len(occasion.history)
    if not all(_of(one, when) for when, one in enumerate(history, first)):
        message = (
            f"Tillfällena ska vara ett om året utan luckor, det äldsta först och det sista för {year - 1}."
        )
        reader.wrong(f"{path}.historik", message, "Rätta listan; ett år utan publicerade värden får stå med.")
        history = ()
    return replace(
        occasion, previous=previous, plan=plan, forecast=forecast, closing=closing, history=history
    )


def _checked(reader: TomlReader, path: str, key: str, year: int) -> str:
    if not key or _of(key, year):
        return key
    hint = f"Skriv tillfället för {year}, eller ta bort raden."
    reader.wrong(path, f"”{key}” är inte ett tillfälle för {year}.", hint)
    return ""


def _of(key: str, year: int) -> bool:
    return key.startswith(f"{year}-") and _ID.fullmatch(key) is not None  # it names a file
