"""``[styrmodell]`` of ``kommun.toml``: the municipality's choices of how it governs and reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from pipeline.config_accepted import Acceptance, Grade, older_acceptances, severities
from pipeline.setting import Kind, Section, setting
from pipeline.setting_kinds import (
    AMOUNT,
    FLAG,
    MONTH_DAY,
    MONTH_DAYS,
    MONTHS,
    PERCENT,
    SCALE,
    TEXT,
    WORDS,
    Words,
    between,
    choice,
    printable,
)
from pipeline.text import join_words
from pipeline.toml_reader import Asked, Table, TomlReader

Bands = tuple[tuple[int, str], ...]


def _bands(asked: Asked) -> Bands:
    """Return the levels of risk; every risk value from 1 to the highest must have one, and there are at least two."""
    value, default, highest = asked.table.get(asked.key), asked.default, _highest_risk(asked.before)
    if value is None:
        return tuple(default)
    pairs = value if isinstance(value, list) else []
    bands = [
        (item[0], item[1])
        for item in pairs
        if isinstance(item, list) and len(item) == 2 and type(item[0]) is int and isinstance(item[1], str)  # noqa: PLR2004
    ]
    lows = [low for low, _ in bands]
    words = {word.casefold() for _, word in bands if printable(word)}
    sound = len(lows) > 1 and lows == sorted(set(lows)) and lows[0] == 1 and lows[-1] <= highest
    if sound and len(bands) == len(pairs) == len(words):
        return tuple(bands)
    asked.wrong(
        "Nivåerna ska vara minst två par av lägsta riskvärde och ord, alla olika, i stigande ordning från 1 till högst "
        f"{highest}.",
        'Skriv [[1, "Acceptera"], [4, "Bevaka"]].',
    )
    return tuple(default)


def _highest_risk(before: Mapping[str, int]) -> int:
    return before["risk_scale"] * before["risk_scale"]


_RISK_VALUE = between(1, _highest_risk, "heltal, ett riskvärde")
_BANDS = Kind("lista av par: lägsta riskvärde och ord", _bands)
_SEVERITIES = Kind("tabell", lambda asked: severities(asked.reader, asked.table, asked.key, asked.path))
_ACCEPTED = Kind("tabell", older_acceptances)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Choices of the municipality's styrmodell and house rules; law is not here."""

    account: str = setting(
        "redovisning",
        choice("lång", "kort"),
        "lång",
        "Hur nämndernas egna redovisningar trycks i årsredovisningen, där nämnden inte har en egen nyckel.",
        '"kort"',
    )
    no_group: str = setting(
        "ingen_koncern",
        TEXT,
        "",
        "Varför sammanställda räkenskaper inte trycks, när kommunen har bolag men tabellerna har `trycks inte` i kolumnen Koncern.",
        '"Bolagets omslutning är mindre än en procent av kommunens (LKBR 12 kap. 2 §)."',
    )
    report_unit: str = setting(
        "rapportenhet", choice("mnkr", "tkr"), "tkr", "Enheten för belopp, en i varje rapport.", '"mnkr"'
    )
    decimals: int = setting("decimaler", between(0, 3), 0, "Decimaler i rapporternas belopp.", "1")
    goal_limit: int = setting(
        "hogst_mal",
        between(0, 1000),
        0,
        "Högst så många mål får en nämnd ha (S0-07, S3-17); 0 betyder ingen gräns.",
        "6",
    )
    perspectives: Words = setting(
        "perspektiv", WORDS, (), "Perspektiven som mål och kvalitet delas in i.", '["Ekonomi", "Medarbetare"]'
    )
    statuses: Words = setting(
        "malbedomningar",
        SCALE,
        ("uppfyllt", "delvis uppfyllt", "ej uppfyllt", "ej bedömt"),
        "Årsredovisningens ord om målen, bäst först.",
    )
    forecasts: Words = setting(
        "malprognoser",
        SCALE,
        ("bedöms kunna uppnås", "osäkert", "bedöms inte kunna uppnås"),
        "Delårsrapportens ord om målen, bäst först; egna ord, inte årsredovisningens.",
    )
    trends: Words = setting(
        "trender", SCALE, ("upp", "oförändrad", "ned", "saknas"), "Orden om åt vilket håll ett mål går."
    )
    verdicts: Words = setting(
        "omdomen",
        SCALE,
        ("tillräcklig", "tillräcklig med förbättringsbehov", "inte tillräcklig"),
        "Orden om den interna kontrollen, bäst först.",
    )
    risk_scale: int = setting("riskskala", between(2, 10), 4, "Antal steg för sannolikhet och konsekvens.")
    likelihoods: Words = setting(
        "sannolikheter",
        WORDS,
        ("Osannolik", "Mindre sannolik", "Möjlig", "Sannolik"),
        "Riskmatrisens ord om sannolikhet, lägst först; ett för varje steg.",
    )
    consequences: Words = setting(
        "konsekvenser",
        WORDS,
        ("Försumbar", "Lindrig", "Kännbar", "Allvarlig"),
        "Riskmatrisens ord om konsekvens, lägst först; ett för varje steg.",
    )
    risk_bands: Bands = setting(
        "riskniva",
        _BANDS,
        ((1, "Acceptera"), (4, "Bevaka"), (9, "Internkontrollplan"), (16, "Åtgärda nu")),
        "Riskmatrisens nivåer, från vilket riskvärde var och en gäller.",
    )
    deviation_percent: Decimal = setting(
        "avvikelse_procent",
        AMOUNT,
        Decimal(1),
        "Avvikelser större än den här andelen av ramen, i procent, ska ha en orsak (C63) …",
    )
    deviation_amount: Decimal = setting(
        "avvikelse_belopp", AMOUNT, Decimal(1000), "… liksom avvikelser större än det här beloppet, tkr."
    )
    explained_deviation: Decimal = setting(
        "orsak_i_driftredovisning",
        AMOUNT,
        Decimal(2500),
        "Driftredovisningen anger orsaken till avvikelser från det här beloppet, tkr; nämndens egen redovisning anger alla.",
    )
    elimination_tolerance: Decimal = setting(
        "eliminering_tolerans",
        AMOUNT,
        Decimal(100),
        "Så mycket får två enheters uppgifter om samma post skilja, tkr (C32).",
    )
    deferred_tax: Decimal = setting(
        "uppskjuten_skatt",
        PERCENT,
        Decimal("20.6"),
        "Uppskjuten skatt i bolagens obeskattade reserver, procent.",
    )
    small_projects: Decimal = setting(
        "sma_projekt",
        AMOUNT,
        Decimal(0),
        "Projekt under det här beloppet slås ihop i tabellerna, tkr.",
        "3000",
    )
    plan_risk: int = setting(
        "risk_i_plan",
        _RISK_VALUE,
        9,
        "Från det här riskvärdet ska en risk ha en kontroll eller åtgärd i planen (S3-22).",
    )
    act_risk: int = setting("risk_direkt", _RISK_VALUE, 16, "Från det här riskvärdet krävs en direkt åtgärd.")
    fewest_answers: int = setting(
        "minsta_svar",
        between(1, 1000),
        5,
        "Resultat som bygger på färre svar visas inte; resultat för kvinnor och män visas inte var för sig när färre än dubbelt så många har svarat.",
    )
    action_days: int = setting(
        "atgard_dagar",
        between(0, 366),
        60,
        "Dagar efter periodens slut då åtgärder mot underskott senast ska vara beslutade (S3-20).",
    )
    forecast_days: Words = setting(
        "prognos_per",
        MONTH_DAYS,
        ("03-31", "05-31", "10-31"),
        "Dagarna som prognos lämnas per. En prognos ska ha den förra att jämföra med (S0-17).",
    )
    measure_days: Words = setting(
        "atgarder_per",
        MONTH_DAYS,
        ("03-31", "05-31", "08-31", "10-31"),
        "Dagarna vars prognos kräver åtgärder när den visar underskott (S0-18).",
    )
    quiet_months: tuple[int, ...] = setting(
        "manader_utan_rapport", MONTHS, (6, 7), "Månader utan månadsrapport (S0-22).", "[6, 7]"
    )
    five_blocks: bool = setting(
        "fem_block", FLAG, False, "Delårsberättelsen ska ha fem block och behandlas i oktober (S0-25)."
    )
    strategic_plan: bool = setting(
        "strategisk_plan", FLAG, False, "Planen har en strategisk del med fem avsnitt (S0-01)."
    )
    requests: bool = setting("askanden", FLAG, False, "Nämnderna får lämna äskanden, och planen visar dem.")
    plan_deadline: str = setting(
        "plan_senast",
        MONTH_DAY,
        "10-31",
        "Senaste dag året före då fullmäktige beslutar planen (S3-09, S0-03).",
    )
    frame_month: int = setting(
        "ram_manad",
        between(0, 12),
        0,
        "Månaden då fullmäktige beslutar ramarna; 0 betyder vilken som helst (S0-03).",
        "6",
    )
    ten_items: bool = setting(
        "tio_punkter",
        FLAG,
        False,
        "Årsredovisningen har den kommunövergripande årsberättelsens tio punkter (S0-27).",
    )
    severities: Mapping[str, Grade] = setting(
        "allvar", _SEVERITIES, {}, "Äldre plats för `[allvar]`.", '{ "C47" = "varning" }'
    )
    accepted: tuple[Acceptance, ...] = setting(
        "godtagna",
        _ACCEPTED,
        (),
        "Äldre form av `[[godtagna]]`.",
        '{ "C04:kommun" = "Varför det är rätt, vem och när." }',
    )


def read_settings(reader: TomlReader, table: Table) -> Settings:
    """Return the choices of ``[styrmodell]``; a scale of risk whose words are more or fewer than its steps is not used."""
    section = Section(reader, table, "styrmodell", Settings)
    risk = {name: section.value(name) for name in ("risk_scale", "likelihoods", "consequences")}
    steps = risk["risk_scale"]
    words = {"sannolikheter": risk["likelihoods"], "konsekvenser": risk["consequences"]}
    if other := [key for key, said in words.items() if len(said) != steps]:
        key = other[0] if len(other) == 1 else "riskskala"
        message = f"Skalan är {steps}, men antalet ord i {join_words(other)} är {join_words([str(len(words[one])) for one in other])}."
        reader.wrong(f"styrmodell.{key}", message, "Skriv lika många ord som skalan har steg.")
        usual = Settings()
        risk = {name: getattr(usual, name) for name in risk}
    return Settings(**section.values(**risk))
