"""What a nämnd hands in at year end of quality, feedback and internal control (S0 § 6, S3 2.3; KL 6 kap. 6 §)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Sheet, Type

A, T, N = Type.AMOUNT, Type.TEXT, Type.NUMBER

KVALITET: Final = Sheet(
    "kvalitet",
    "Kvalitet",
    "Kvalitetsindikatorer per grunduppdrag och perspektiv. Röd eller gul bedömning kräver analys och åtgärd.",
    (
        Field("kval_id", "Kvalitets-id", Type.ID, "Löpande id.", required=True, width=12),
        Field("grunduppdrag", "Grunduppdrag", T, "Vilket grunduppdrag.", required=True, width=28),
        Field(
            "perspektiv",
            "Perspektiv",
            Type.CHOICE,
            "Ett av kommunens kvalitetsperspektiv.",
            required=True,
            choices_from="perspectives",
            width=24,
        ),
        Field("faktor", "Kvalitetsfaktor", T, "Vad som är viktigt.", required=True, width=36),
        Field("indikator", "Indikator", T, "Vad som mäts.", required=True, width=44),
        Field("kalla", "Källa", T, "Enkät, register eller eget system.", required=True, width=24),
        Field("enhet", "Enhet", T, "Till exempel %, antal, index.", required=True, width=10),
        Field(
            "riktning",
            "Riktning",
            Type.CHOICE,
            "Vad som är bra.",
            required=True,
            choices=("högre är bättre", "lägre är bättre"),
            width=16,
        ),
        Field("u_t2", "Utfall två år tidigare", N, "", width=12, series="varde"),
        Field("u_t1", "Utfall föregående år", N, "", width=12, published="kval/{key}/utfall", series="varde"),
        Field("malvarde", "Målvärde", N, "Rapportårets målvärde.", required=True, width=12, series="varde"),
        Field("utfall", "Utfall", N, "Rapportårets utfall.", width=12, series="varde"),
        Field("kvinnor", "Kvinnor", N, "Utfall kvinnor/flickor om det finns.", width=10, series="varde"),
        Field("man", "Män", N, "Utfall män/pojkar om det finns.", width=10, series="varde"),
        Field("antal_svar", "Antal svar", Type.COUNT, "För enkäter.", width=10),
        Field("riket", "Riket", N, "Jämförelse om den finns.", width=10, series="varde"),
        Field("liknande", "Liknande kommuner", N, "Jämförelse om den finns.", width=10, series="varde"),
        Field(
            "bedomning",
            "Bedömning",
            Type.CHOICE,
            "Resultatet mot målvärdet.",
            required=True,
            choices=("grön", "gul", "röd"),
            width=10,
        ),
        Field("analys", "Analys", T, "Varför?", width=60, max_length=600),
        Field("atgard", "Åtgärd", T, "Vad görs?", width=50, max_length=400),
    ),
    blank_rows=16,
    borrowed="kvalitet",
)

RISKER: Final = Sheet(
    "risker",
    "Intern kontroll",
    "De väsentligaste riskerna i internkontrollplanen och resultatet av årets kontroller.",
    (
        Field("risk_id", "Risk-id", Type.ID, "Löpande id.", required=True, width=10),
        Field("process", "Process", T, "Grunduppdrag eller process.", required=True, width=24),
        Field(
            "kategori",
            "Kategori",
            Type.CHOICE,
            "Slag av risk.",
            required=True,
            choices=(
                "omvärld",
                "verksamhet",
                "legal",
                "IT och informationssäkerhet",
                "finansiell",
                "oegentlighet",
                "personal",
            ),
            width=22,
        ),
        Field(
            "risk",
            "Risk",
            T,
            "Risk att … på grund av … leder till …",
            required=True,
            width=60,
            max_length=400,
        ),
        Field(
            "s",
            "Sannolikhet",
            Type.COUNT,
            "1 till skalans högsta.",
            required=True,
            choices_from="risk_scale",
            width=8,
        ),
        Field(
            "k",
            "Konsekvens",
            Type.COUNT,
            "1 till skalans högsta.",
            required=True,
            choices_from="risk_scale",
            width=8,
        ),
        Field("varde", "Riskvärde", Type.COUNT, "Sannolikhet gånger konsekvens.", formula="s*k", width=8),
        Field(
            "kontroll", "Kontrollmoment", T, "Vad som kontrollerats.", required=True, width=44, max_length=300
        ),
        Field(
            "resultat",
            "Resultat",
            Type.CHOICE,
            "Utfallet av kontrollen.",
            required=True,
            choices=("inga avvikelser", "mindre avvikelser", "större avvikelser", "ej genomförd"),
            width=18,
        ),
        Field(
            "iakttagelse", "Iakttagelse", T, "Vad kontrollen visade.", required=True, width=60, max_length=500
        ),
        Field("atgard", "Åtgärd", T, "Vad som görs, vem och när.", width=50, max_length=400),
        Field(
            "atgardsstatus",
            "Åtgärdsstatus",
            Type.CHOICE,
            "Läget.",
            width=14,
            choices=("ej påbörjad", "pågår", "klar", "försenad", "avförd"),
        ),
    ),
    blank_rows=12,
    borrowed="internkontroll",
)

BEDOMNING: Final = Sheet(
    "bedomning",
    "Bedömning intern kontroll",
    "Nämndens eller styrelsens samlade bedömning av den interna kontrollen (KL 6 kap. 6 §).",
    (
        Field(
            "bedomning",
            "Bedömning",
            Type.CHOICE,
            "Samlad bedömning.",
            required=True,
            choices_from="verdicts",
            width=36,
        ),
        Field("motivering", "Motivering", T, "Varför.", required=True, width=90, max_length=1200),
        Field("beslut", "Beslut", T, "Paragraf och datum.", required=True, width=24),
    ),
    blank_rows=1,
    single=True,
    borrowed="internkontroll",
)

SYNPUNKTER: Final = Sheet(
    "synpunkter",
    "Synpunkter och klagomål",
    "Inkomna synpunkter och klagomål under året.",
    (
        Field(
            "typ",
            "Typ",
            Type.CHOICE,
            "Slag av ärende.",
            required=True,
            choices=("klagomål", "synpunkt", "fråga", "beröm"),
            width=14,
        ),
        Field(
            "antal",
            "Antal",
            Type.COUNT,
            "Antal under året.",
            required=True,
            unit="antal",
            width=10,
            series="antal",
        ),
        Field(
            "antal_fg",
            "Antal föregående år",
            Type.COUNT,
            "",
            required=True,
            unit="antal",
            width=10,
            series="antal",
        ),
        Field("i_tid", "Besvarade i tid", Type.PERCENT, "Andel i procent.", width=10),
        Field(
            "orsak", "Vanligaste orsak", T, "Det som oftast tas upp.", required=True, width=50, max_length=300
        ),
        Field("atgard", "Åtgärd", T, "Vad verksamheten gjort.", required=True, width=60, max_length=400),
    ),
    blank_rows=6,
)

EGENKONTROLL: Final = Sheet(
    "egenkontroll",
    "Egenkontroll",
    "Egenkontroller av rutiner: är de förankrade och följs de?",
    (
        Field("omrade", "Område", Type.ID, "Rutin eller process.", required=True, width=34),
        Field(
            "forankrad",
            "Förankrad",
            Type.CHOICE,
            "Känner medarbetarna till rutinen?",
            required=True,
            choices=("ja", "delvis", "nej"),
            width=12,
        ),
        Field(
            "foljs",
            "Följs",
            Type.CHOICE,
            "Följs rutinen?",
            required=True,
            choices=("ja", "delvis", "nej"),
            width=12,
        ),
        Field(
            "resultat", "Resultat", T, "Vad egenkontrollen visade.", required=True, width=60, max_length=400
        ),
        Field("forbattring", "Förbättringsåtgärd", T, "Vad som görs.", width=50, max_length=300),
    ),
    blank_rows=8,
)

UNDERSOKNINGAR: Final = Sheet(
    "undersokningar",
    "Undersökningar",
    "Målgrupps- och brukarundersökningar under året.",
    (
        Field("namn", "Undersökning", Type.ID, "Namn.", required=True, width=34),
        Field("malgrupp", "Målgrupp", T, "Vilka som tillfrågats.", required=True, width=26),
        Field("tid", "Tidpunkt", T, "När.", required=True, width=14),
        Field("antal_svar", "Antal svar", Type.COUNT, "", required=True, unit="antal", width=10),
        Field("svarsfrekvens", "Svarsfrekvens", Type.PERCENT, "I procent.", required=True, width=12),
        Field(
            "resultat",
            "Resultat",
            T,
            "Vad svaren visade, jämfört med tidigare.",
            required=True,
            width=80,
            max_length=600,
        ),
    ),
    blank_rows=5,
    required=False,
    nothing="Inga undersökningar bland målgrupper har redovisats för året.",
)
