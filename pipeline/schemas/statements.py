"""The statement rows given by law: resultaträkning, balansräkning, kassaflödesanalys, balanskrav, and ÅRL's for bolag.

Sources: LKBR (2018:597) chapters 5, 6, 8 and 11, KL 11 kap. 12–14 §§, ÅRL for bolag; see domain.md 4.1–4.3, 4.6, 4.12.
Row ids are the ones of the domain brief; reports, rules, notes and published values all use them.
"""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import FixedRow, Sign

P, M = Sign.PLUS, Sign.MINUS

RR: Final = (
    FixedRow("R1", "Verksamhetens intäkter", sign=P, note="3"),
    FixedRow("R2", "Verksamhetens kostnader", sign=M, note="4"),
    FixedRow("R3", "Avskrivningar och nedskrivningar", sign=M, note="5"),
    FixedRow("R4", "Verksamhetens nettokostnader", "sum", ("R1", "R2", "R3")),
    FixedRow("R5", "Skatteintäkter", sign=P, note="6"),
    FixedRow("R6", "Generella statsbidrag och utjämning", note="7"),
    FixedRow("R7", "Verksamhetens resultat", "sum", ("R4", "R5", "R6")),
    FixedRow("R8", "Finansiella intäkter", sign=P, note="8"),
    FixedRow("R9", "Finansiella kostnader", sign=M, note="9"),
    FixedRow("R10", "Resultat efter finansiella poster", "sum", ("R7", "R8", "R9")),
    FixedRow("R11", "Extraordinära poster", note="11"),
    FixedRow("R12", "Årets resultat", "total", ("R10", "R11")),
)

BR: Final = (
    FixedRow("TILLG", "Tillgångar", "group"),
    FixedRow("A_", "Anläggningstillgångar", "group"),
    FixedRow("A1", "Immateriella anläggningstillgångar", sign=P, note="12"),
    FixedRow("A21", "Mark, byggnader och tekniska anläggningar", sign=P, note="13"),
    FixedRow("A22", "Maskiner och inventarier", sign=P, note="14"),
    FixedRow("A23", "Övriga materiella anläggningstillgångar", sign=P, note="15"),
    FixedRow("A3", "Finansiella anläggningstillgångar", sign=P, note="16"),
    FixedRow("A", "Summa anläggningstillgångar", "sum", ("A1", "A21", "A22", "A23", "A3")),
    FixedRow("B", "Bidrag till infrastruktur", sign=P),
    FixedRow("C_", "Omsättningstillgångar", "group"),
    FixedRow("C1", "Förråd och exploateringsfastigheter", sign=P, note="17"),
    FixedRow("C2", "Fordringar", sign=P, note="18"),
    FixedRow("C3", "Kortfristiga placeringar", sign=P, note="19"),
    FixedRow("C4", "Kassa och bank", sign=P, note="20"),
    FixedRow("C", "Summa omsättningstillgångar", "sum", ("C1", "C2", "C3", "C4")),
    FixedRow("SUMT", "Summa tillgångar", "total", ("A", "B", "C")),
    FixedRow("SKULD", "Eget kapital, avsättningar och skulder", "group"),
    FixedRow("D_", "Eget kapital", "group"),
    FixedRow("D1", "Årets resultat"),
    FixedRow("D21", "Resultatutjämningsreserv", sign=P),
    FixedRow("D22", "Resultatreserv", sign=P),
    FixedRow("D3", "Övrigt eget kapital"),
    FixedRow("D", "Summa eget kapital", "sum", ("D1", "D21", "D22", "D3"), note="21"),
    FixedRow("E_", "Avsättningar", "group"),
    FixedRow("E1", "Pensioner och liknande förpliktelser", sign=P, note="22"),
    FixedRow("E2", "Andra avsättningar", sign=P, note="23"),
    FixedRow("E", "Summa avsättningar", "sum", ("E1", "E2")),
    FixedRow("F_", "Skulder", "group"),
    FixedRow("F1", "Långfristiga skulder", sign=P, note="24"),
    FixedRow("F2", "Kortfristiga skulder", sign=P, note="25"),
    FixedRow("F", "Summa skulder", "sum", ("F1", "F2")),
    FixedRow("SUMS", "Summa eget kapital, avsättningar och skulder", "total", ("D", "E", "F")),
    FixedRow("G_", "Panter och ansvarsförbindelser", "group"),
    FixedRow("G1", "Panter och därmed jämförliga säkerheter", sign=P, note="26"),
    FixedRow(
        "G21", "Pensionsförpliktelser som inte tagits upp bland skulder eller avsättningar", sign=P, note="27"
    ),
    FixedRow("G22", "Övriga ansvarsförbindelser", sign=P, note="27"),
)

KFA: Final = (
    FixedRow("K1_", "Den löpande verksamheten", "group"),
    FixedRow("K101", "Årets resultat"),
    FixedRow("K102", "Justering för av- och nedskrivningar", sign=P, note="29"),
    FixedRow("K103", "Justering för gjorda avsättningar", note="29"),
    FixedRow("K104", "Justering för ianspråktagna avsättningar", note="29"),
    FixedRow("K105", "Justering för övriga ej likviditetspåverkande poster", note="29"),
    FixedRow("K106", "Poster som redovisas i annan sektion", note="29"),
    FixedRow(
        "K11",
        "Medel från verksamheten före förändring av rörelsekapital",
        "sum",
        ("K101", "K102", "K103", "K104", "K105", "K106"),
    ),
    FixedRow("K107", "Ökning (−)/minskning (+) av förråd och exploateringsfastigheter"),
    FixedRow("K108", "Ökning (−)/minskning (+) av kortfristiga fordringar"),
    FixedRow("K109", "Ökning (+)/minskning (−) av kortfristiga skulder"),
    FixedRow("K1", "Kassaflöde från den löpande verksamheten", "sum", ("K11", "K107", "K108", "K109")),
    FixedRow("K2_", "Investeringsverksamheten", "group"),
    FixedRow("K201", "Investering i immateriella anläggningstillgångar", sign=M),
    FixedRow("K202", "Investering i materiella anläggningstillgångar", sign=M),
    FixedRow("K203", "Försäljning av materiella anläggningstillgångar", sign=P),
    FixedRow("K204", "Investering i finansiella anläggningstillgångar", sign=M),
    FixedRow("K205", "Försäljning av finansiella anläggningstillgångar", sign=P),
    FixedRow(
        "K2", "Kassaflöde från investeringsverksamheten", "sum", ("K201", "K202", "K203", "K204", "K205")
    ),
    FixedRow("K3_", "Finansieringsverksamheten", "group"),
    FixedRow("K301", "Nyupptagna lån", sign=P),
    FixedRow("K302", "Amortering av långfristiga skulder", sign=M),
    FixedRow("K303", "Ökning (−)/minskning (+) av långfristiga fordringar"),
    FixedRow("K304", "Investeringsbidrag och anslutningsavgifter", sign=P),
    FixedRow("K3", "Kassaflöde från finansieringsverksamheten", "sum", ("K301", "K302", "K303", "K304")),
    FixedRow("K4", "Utbetalning av bidrag till statlig infrastruktur", sign=M),
    FixedRow("K5", "Årets kassaflöde", "total", ("K1", "K2", "K3", "K4")),
    FixedRow(
        "K601",
        "Likvida medel vid årets början",
        sign=P,
        known=(("kommun", "previous:kfa/K6/kommun"), ("koncern", "previous:kfa/K6/koncern")),
    ),
    FixedRow("K6", "Likvida medel vid årets slut", "total", ("K601", "K5")),
)

BALANSKRAV: Final = (
    FixedRow("B1", "Årets resultat enligt resultaträkningen"),
    FixedRow("B2", "Samtliga realisationsvinster", sign=M),
    FixedRow("B3", "Realisationsvinster enligt undantagsmöjlighet", sign=P),
    FixedRow("B4", "Realisationsförluster enligt undantagsmöjlighet", sign=P),
    FixedRow("B5", "Orealiserade vinster och förluster i värdepapper"),
    FixedRow("B6", "Återföring av orealiserade vinster och förluster i värdepapper"),
    FixedRow(
        "B7", "Årets resultat efter balanskravsjusteringar", "sum", ("B1", "B2", "B3", "B4", "B5", "B6")
    ),
    FixedRow("B8", "Reservering av medel till resultatreserv", sign=M),
    FixedRow("B9", "Användning av medel från resultatreserv och resultatutjämningsreserv", sign=P),
    FixedRow("B10", "Årets balanskravsresultat", "total", ("B7", "B8", "B9")),
    FixedRow("B11", "Ingående oreglerat negativt balanskravsresultat", sign=M),
    FixedRow("B12", "Synnerliga skäl enligt beslut i kommunfullmäktige", sign=P),
)
TO_RESTORE: Final = FixedRow("B13", "Balanskravsresultat att reglera", "total", ("B10", "B11", "B12"))
"""The last row of the report, min(0, B10 + B11 + B12); it is computed in ``merge`` and no form asks for it."""

RESERVES: Final = (
    FixedRow(
        "RUR1",
        "Resultatutjämningsreserv, ingående balans",
        sign=P,
        known=(("utfall", "previous:reserv/RUR3"),),
    ),
    FixedRow("RUR2", "Användning av resultatutjämningsreserv", sign=M),
    FixedRow("RUR3", "Resultatutjämningsreserv, utgående balans", "sum", ("RUR1", "RUR2")),
    FixedRow("RER1", "Resultatreserv, ingående balans", sign=P, known=(("utfall", "previous:reserv/RER4"),)),
    FixedRow("RER2", "Reservering till resultatreserv", sign=P),
    FixedRow("RER3", "Användning av resultatreserv", sign=M),
    FixedRow("RER4", "Resultatreserv, utgående balans", "sum", ("RER1", "RER2", "RER3")),
)

BOLAG_RR: Final = (
    FixedRow("I1", "Nettoomsättning", sign=P),
    FixedRow("I2", "Aktiverat arbete för egen räkning", sign=P),
    FixedRow("I3", "Övriga rörelseintäkter", sign=P),
    FixedRow("I4", "Råvaror och förnödenheter", sign=M),
    FixedRow("I5", "Övriga externa kostnader", sign=M),
    FixedRow("I6", "Personalkostnader", sign=M),
    FixedRow("I7", "Av- och nedskrivningar", sign=M),
    FixedRow("I8", "Övriga rörelsekostnader", sign=M),
    FixedRow("I9", "Rörelseresultat", "sum", ("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8")),
    FixedRow("I10", "Resultat från andelar i koncernföretag"),
    FixedRow("I11", "Ränteintäkter och liknande resultatposter", sign=P),
    FixedRow("I12", "Räntekostnader och liknande resultatposter", sign=M),
    FixedRow("I13", "Resultat efter finansiella poster", "sum", ("I9", "I10", "I11", "I12")),
    FixedRow("I14", "Lämnade och mottagna koncernbidrag"),
    FixedRow("I15", "Övriga bokslutsdispositioner"),
    FixedRow("I16", "Resultat före skatt", "sum", ("I13", "I14", "I15")),
    FixedRow("I17", "Skatt på årets resultat"),
    FixedRow("I18", "Årets resultat", "total", ("I16", "I17")),
)

BOLAG_BR: Final = (
    FixedRow("T_", "Tillgångar", "group"),
    FixedRow("T1", "Immateriella anläggningstillgångar", sign=P),
    FixedRow("T2", "Byggnader, mark och tekniska anläggningar", sign=P),
    FixedRow("T3", "Maskiner och inventarier", sign=P),
    FixedRow("T4", "Pågående nyanläggningar", sign=P),
    FixedRow("T5", "Andelar i koncernföretag", sign=P),
    FixedRow("T6", "Övriga finansiella anläggningstillgångar", sign=P),
    FixedRow("T7", "Summa anläggningstillgångar", "sum", ("T1", "T2", "T3", "T4", "T5", "T6")),
    FixedRow("T8", "Varulager", sign=P),
    FixedRow("T9", "Fordringar hos kommunen och koncernföretag", sign=P),
    FixedRow("T10", "Övriga kortfristiga fordringar", sign=P),
    FixedRow("T11", "Kortfristiga placeringar", sign=P),
    FixedRow("T12", "Kassa och bank", sign=P),
    FixedRow("T13", "Summa omsättningstillgångar", "sum", ("T8", "T9", "T10", "T11", "T12")),
    FixedRow("T14", "Summa tillgångar", "total", ("T7", "T13")),
    FixedRow("S_", "Eget kapital och skulder", "group"),
    FixedRow("S1", "Bundet eget kapital", sign=P),
    FixedRow("S2", "Fritt eget kapital exklusive årets resultat"),
    FixedRow("S3", "Årets resultat"),
    FixedRow("S4", "Summa eget kapital", "sum", ("S1", "S2", "S3")),
    FixedRow("S5", "Obeskattade reserver", sign=P),
    FixedRow("S6", "Avsättningar för pensioner", sign=P),
    FixedRow("S7", "Övriga avsättningar inklusive uppskjuten skatt", sign=P),
    FixedRow("S8", "Långfristiga skulder till kreditinstitut", sign=P),
    FixedRow("S9", "Långfristiga skulder till kommunen och koncernföretag", sign=P),
    FixedRow("S10", "Kortfristiga skulder till kommunen och koncernföretag", sign=P),
    FixedRow("S11", "Övriga kortfristiga skulder", sign=P),
    FixedRow(
        "S12",
        "Summa eget kapital, reserver, avsättningar och skulder",
        "total",
        ("S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11"),
    ),
    FixedRow("S_2", "Panter och ansvarsförbindelser", "group"),
    FixedRow("S13", "Ställda säkerheter", sign=P),
    FixedRow("S14", "Ansvarsförbindelser", sign=P),
)


def labels(rows: tuple[FixedRow, ...]) -> dict[str, str]:
    """Return the printed label of each row by its id."""
    return {row.id: row.label for row in rows}
