"""The notes with tables (domain.md 3.1.1): their rows, and the statement row each total must equal (C13–C15).

Notes that are text (1, 2), lists of their own (24 loans, 27 guarantees) or computed (30) stand beside these; ``NOTES`` holds
the whole numbering. Income and assets are positive, costs negative, as in the statements.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.schemas.base import FixedRow, Sign

P, M = Sign.PLUS, Sign.MINUS


@dataclass(frozen=True, slots=True)
class Note:
    """A note.

    ``ties`` pairs a note row with the statement row it must equal: ``(("N3", "rr", "R1"),)``.
    ``roll`` marks a roll-forward whose first row must equal last year's closing row (C05, C13).
    """

    number: str
    title: str
    rows: tuple[FixedRow, ...] = ()
    ties: tuple[tuple[str, str, str], ...] = ()
    roll: tuple[str, str] | None = None  # (opening row, closing row)
    basis: str = ""


def _rows(number: str, total: str, *items: tuple[str, Sign] | tuple[str, Sign, str]) -> tuple[FixedRow, ...]:
    """Return numbered input rows and their total ``N<number>``; items with kind ``of_which`` stay outside the sum."""
    made: list[FixedRow] = []
    terms: list[str] = []
    for index, item in enumerate(items, 1):
        key = f"N{number}.{index}"
        kind = item[2] if len(item) == 3 else "row"  # noqa: PLR2004 - the optional third element
        made.append(FixedRow(key, item[0], kind, sign=item[1], required=kind == "row"))
        if kind == "row":
            terms.append(key)
    made.insert(len(terms), FixedRow(f"N{number}", total, "total", tuple(terms)))
    return tuple(made)


def _assets(number: str, total: str) -> tuple[FixedRow, ...]:
    """Return the roll-forward of a kind of asset: acquisition value, depreciation and impairment apart."""
    n = f"N{number}"
    return (
        FixedRow(f"{n}.1", "Ingående anskaffningsvärde", sign=P),
        FixedRow(f"{n}.2", "Årets anskaffningar", sign=P),
        FixedRow(f"{n}.3", "Försäljningar och utrangeringar", sign=M),
        FixedRow(f"{n}.4", "Omklassificeringar"),
        FixedRow(f"{n}.5", "Utgående anskaffningsvärde", "sum", (f"{n}.1", f"{n}.2", f"{n}.3", f"{n}.4")),
        FixedRow(f"{n}.6", "Ingående ackumulerade av- och nedskrivningar", sign=M),
        FixedRow(f"{n}.7", "Försäljningar och utrangeringar", sign=P),
        FixedRow(f"{n}.8", "Årets avskrivningar", sign=M),
        FixedRow(f"{n}.9", "Årets nedskrivningar", sign=M),
        FixedRow(
            f"{n}.10",
            "Utgående ackumulerade av- och nedskrivningar",
            "sum",
            (f"{n}.6", f"{n}.7", f"{n}.8", f"{n}.9"),
        ),
        FixedRow(n, total, "total", (f"{n}.5", f"{n}.10")),
    )


NOTES: Final = (
    Note("1", "Redovisningsprinciper", basis="LKBR 9 kap., RKR:s rekommendationer"),
    Note("2", "Uppskattningar och bedömningar", basis="LKBR 9 kap."),
    Note(
        "3",
        "Verksamhetens intäkter",
        _rows(
            "3",
            "Summa verksamhetens intäkter",
            ("Försäljningsintäkter", P),
            ("Taxor och avgifter", P),
            ("Hyror och arrenden", P),
            ("Bidrag från staten och andra", P),
            ("Försäljning av verksamhet och entreprenader", P),
            ("Exploateringsintäkter", P),
            ("Realisationsvinster", P),
            ("Övriga intäkter", P),
            ("varav jämförelsestörande poster", P, "of_which"),
        ),
        (("N3", "rr", "R1"),),
    ),
    Note(
        "4",
        "Verksamhetens kostnader",
        _rows(
            "4",
            "Summa verksamhetens kostnader",
            ("Löner och sociala avgifter", M),
            ("Pensionskostnader inklusive särskild löneskatt", M),
            ("Inköp av anläggnings- och underhållsmaterial", M),
            ("Bränsle, energi och vatten", M),
            ("Köp av huvudverksamhet", M),
            ("Lokal- och markhyror", M),
            ("Övriga tjänster", M),
            ("Lämnade bidrag", M),
            ("Realisationsförluster och utrangeringar", M),
            ("Bolagsskatt", M),
            ("Övriga kostnader", M),
            ("varav kostnad för räkenskapsrevision", M, "of_which"),
            ("varav jämförelsestörande poster", M, "of_which"),
        ),
        (("N4", "rr", "R2"),),
    ),
    Note(
        "5",
        "Avskrivningar och nedskrivningar",
        _rows(
            "5",
            "Summa avskrivningar och nedskrivningar",
            ("Avskrivning immateriella anläggningstillgångar", M),
            ("Avskrivning mark, byggnader och tekniska anläggningar", M),
            ("Avskrivning maskiner och inventarier", M),
            ("Avskrivning övriga materiella anläggningstillgångar", M),
            ("Nedskrivningar", M),
        ),
        (("N5", "rr", "R3"),),
    ),
    Note(
        "6",
        "Skatteintäkter",
        _rows(
            "6",
            "Summa skatteintäkter",
            ("Preliminär kommunalskatt", P),
            ("Prognos för slutavräkning innevarande år", Sign.ANY),
            ("Slutavräkningsdifferens föregående år", Sign.ANY),
        ),
        (("N6", "rr", "R5"),),
    ),
    Note(
        "7",
        "Generella statsbidrag och utjämning",
        _rows(
            "7",
            "Summa generella statsbidrag och utjämning",
            ("Inkomstutjämning", Sign.ANY),
            ("Kostnadsutjämning", Sign.ANY),
            ("Regleringsbidrag/-avgift", Sign.ANY),
            ("LSS-utjämning", Sign.ANY),
            ("Kommunal fastighetsavgift", P),
            ("Övriga generella bidrag från staten", P),
        ),
        (("N7", "rr", "R6"),),
    ),
    Note(
        "8",
        "Finansiella intäkter",
        _rows(
            "8",
            "Summa finansiella intäkter",
            ("Utdelning på aktier och andelar", P),
            ("Ränteintäkter", P),
            ("Borgensavgifter", P),
            ("Övriga finansiella intäkter", P),
        ),
        (("N8", "rr", "R8"),),
    ),
    Note(
        "9",
        "Finansiella kostnader",
        _rows(
            "9",
            "Summa finansiella kostnader",
            ("Räntekostnader på lån", M),
            ("Ränta på pensionsavsättningar", M),
            ("Övriga finansiella kostnader", M),
        ),
        (("N9", "rr", "R9"),),
    ),
    Note(
        "10",
        "Jämförelsestörande poster",
        _rows(
            "10",
            "Summa jämförelsestörande poster",
            ("Realisationsvinster vid försäljning av anläggningstillgångar", P),
            ("Exploateringsnetto", Sign.ANY),
            ("Riktade statsbidrag av engångskaraktär", P),
            ("Övriga jämförelsestörande poster", Sign.ANY),
        ),
    ),
    Note(
        "11",
        "Extraordinära poster",
        _rows(
            "11", "Summa extraordinära poster", ("Extraordinära intäkter", P), ("Extraordinära kostnader", M)
        ),
        (("N11", "rr", "R11"),),
    ),
    Note(
        "12",
        "Immateriella anläggningstillgångar",
        _assets("12", "Redovisat värde vid årets slut"),
        (("N12", "br", "A1"),),
        ("N12.1", "N12.5"),
    ),
    Note(
        "13",
        "Mark, byggnader och tekniska anläggningar",
        _assets("13", "Redovisat värde vid årets slut"),
        (("N13", "br", "A21"),),
        ("N13.1", "N13.5"),
    ),
    Note(
        "14",
        "Maskiner och inventarier",
        _assets("14", "Redovisat värde vid årets slut"),
        (("N14", "br", "A22"),),
        ("N14.1", "N14.5"),
    ),
    Note(
        "15",
        "Övriga materiella anläggningstillgångar (pågående arbeten)",
        _assets("15", "Redovisat värde vid årets slut"),
        (("N15", "br", "A23"),),
        ("N15.1", "N15.5"),
    ),
    Note(
        "16",
        "Finansiella anläggningstillgångar",
        _rows(
            "16",
            "Summa finansiella anläggningstillgångar",
            ("Aktier i koncernföretag", P),
            ("Andelar i Kommuninvest ekonomisk förening", P),
            ("Övriga aktier, andelar och bostadsrätter", P),
            ("Utlåning till koncernföretag", P),
            ("Övriga långfristiga fordringar", P),
        ),
        (("N16", "br", "A3"),),
    ),
    Note(
        "17",
        "Förråd och exploateringsfastigheter",
        _rows(
            "17", "Summa förråd och exploateringsfastigheter", ("Förråd", P), ("Exploateringsfastigheter", P)
        ),
        (("N17", "br", "C1"),),
    ),
    Note(
        "18",
        "Fordringar",
        _rows(
            "18",
            "Summa fordringar",
            ("Kundfordringar", P),
            ("Statsbidragsfordringar", P),
            ("Skattefordringar och slutavräkning", P),
            ("Mervärdesskatt", P),
            ("Fordringar hos koncernföretag", P),
            ("Förutbetalda kostnader och upplupna intäkter", P),
            ("Övriga kortfristiga fordringar", P),
        ),
        (("N18", "br", "C2"),),
    ),
    Note(
        "19",
        "Kortfristiga placeringar",
        _rows("19", "Summa kortfristiga placeringar", ("Räntefonder", P), ("Aktiefonder", P)),
        (("N19", "br", "C3"),),
    ),
    Note(
        "20",
        "Kassa och bank",
        _rows("20", "Summa kassa och bank", ("Kassa", P), ("Bank och koncernkonto", P)),
        (("N20", "br", "C4"),),
    ),
    Note(
        "21",
        "Eget kapital",
        (
            FixedRow("N21.1", "Ingående eget kapital"),
            FixedRow("N21.2", "Årets resultat"),
            FixedRow("N21.3", "Direktbokning mot eget kapital"),
            FixedRow("N21", "Utgående eget kapital", "total", ("N21.1", "N21.2", "N21.3")),
            FixedRow("N21.4", "varav resultatutjämningsreserv", "of_which", sign=P, required=False),
            FixedRow("N21.5", "varav resultatreserv", "of_which", sign=P, required=False),
        ),
        (("N21", "br", "D"), ("N21.2", "rr", "R12"), ("N21.4", "br", "D21"), ("N21.5", "br", "D22")),
        ("N21.1", "N21"),
    ),
    Note(
        "22",
        "Avsättningar för pensioner och liknande förpliktelser",
        (
            FixedRow("N22.1", "Ingående avsättning inklusive särskild löneskatt", sign=P),
            FixedRow("N22.2", "Nyintjänad pension"),
            FixedRow("N22.3", "Ränte- och basbeloppsuppräkning"),
            FixedRow("N22.6", "Ändrade försäkringstekniska grunder och övriga poster"),
            FixedRow("N22.4", "Årets utbetalningar", sign=M),
            FixedRow("N22.5", "Förändring av särskild löneskatt"),
            FixedRow(
                "N22",
                "Utgående avsättning inklusive särskild löneskatt",
                "total",
                ("N22.1", "N22.2", "N22.3", "N22.6", "N22.4", "N22.5"),
            ),
        ),
        (("N22", "br", "E1"),),
        ("N22.1", "N22"),
    ),
    Note(
        "23",
        "Andra avsättningar",
        (
            FixedRow("N23.1", "Ingående andra avsättningar", sign=P),
            FixedRow("N23.2", "Nya avsättningar", sign=P),
            FixedRow("N23.3", "Ianspråktagna avsättningar", sign=M),
            FixedRow("N23.4", "Outnyttjade belopp som återförts", sign=M),
            FixedRow("N23", "Utgående andra avsättningar", "total", ("N23.1", "N23.2", "N23.3", "N23.4")),
            FixedRow("N23.5", "varav återställande av deponi", "of_which", sign=P, required=False),
            FixedRow("N23.6", "varav uppskjuten skatt", "of_which", sign=P, required=False),
        ),
        (("N23", "br", "E2"),),
        ("N23.1", "N23"),
    ),
    Note(
        "24",
        "Långfristiga skulder",
        _rows(
            "24",
            "Summa långfristiga skulder",
            ("Lån i banker och kreditinstitut", P),
            ("Förutbetalda anslutningsavgifter", P),
            ("Förutbetalda investeringsbidrag och gatukostnadsersättningar", P),
            ("Skulder till koncernföretag", P),
            ("Övriga långfristiga skulder", P),
        ),
        (("N24", "br", "F1"),),
    ),
    Note(
        "25",
        "Kortfristiga skulder",
        _rows(
            "25",
            "Summa kortfristiga skulder",
            ("Leverantörsskulder", P),
            ("Personalens skatter och avgifter", P),
            ("Upplupna löner och semesterlöneskuld", P),
            ("Upplupna pensionskostnader, individuell del", P),
            ("Kortfristig del av långfristiga lån", P),
            ("Skulder till koncernföretag", P),
            ("Skuld till va- och avfallskollektivet", P),
            ("Förutbetalda intäkter och upplupna kostnader", P),
            ("Övriga kortfristiga skulder", P),
        ),
        (("N25", "br", "F2"),),
    ),
    Note(
        "26",
        "Panter och därmed jämförliga säkerheter",
        _rows("26", "Summa panter", ("Fastighetsinteckningar", P), ("Övriga säkerheter", P)),
        (("N26", "br", "G1"),),
    ),
    Note(
        "27",
        "Ansvarsförbindelser",
        (
            FixedRow("N27.1", "Pensionsförpliktelser intjänade före 1998", sign=P),
            FixedRow("N27.2", "Särskild löneskatt på pensionsförpliktelser", sign=P),
            FixedRow("N27P", "Summa pensionsförpliktelser", "sum", ("N27.1", "N27.2")),
            FixedRow("N27.3", "Borgensåtaganden för kommunala bolag", sign=P),
            FixedRow("N27.4", "Borgensåtaganden för egnahem och föreningar", sign=P),
            FixedRow("N27.5", "Övriga ansvarsförbindelser", sign=P),
            FixedRow(
                "N27B", "Summa borgen och övriga ansvarsförbindelser", "sum", ("N27.3", "N27.4", "N27.5")
            ),
        ),
        (("N27P", "br", "G21"), ("N27B", "br", "G22")),
    ),
    Note(
        "28",
        "Leasing och hyresavtal",
        _rows(
            "28",
            "Summa framtida avgifter för ej uppsägningsbara avtal",
            ("Förfaller inom ett år", P),
            ("Förfaller senare än ett men inom fem år", P),
            ("Förfaller senare än fem år", P),
        ),
    ),
    Note(
        "29",
        "Specifikation till kassaflödesanalysen",
        (
            FixedRow("N29.1", "Avskrivningar", sign=P),
            FixedRow("N29.2", "Nedskrivningar", sign=P),
            FixedRow("N29A", "Justering för av- och nedskrivningar", "sum", ("N29.1", "N29.2")),
            FixedRow("N29.3", "Avsättning till pensioner"),
            FixedRow("N29.4", "Andra avsättningar"),
            FixedRow("N29B", "Justering för gjorda avsättningar", "sum", ("N29.3", "N29.4")),
            FixedRow("N29.5", "Utbetalda pensioner", sign=M),
            FixedRow("N29.6", "Ianspråktagna andra avsättningar", sign=M),
            FixedRow("N29C", "Justering för ianspråktagna avsättningar", "sum", ("N29.5", "N29.6")),
            FixedRow("N29.7", "Realisationsvinster", sign=M),
            FixedRow("N29.8", "Realisationsförluster och utrangeringar", sign=P),
            FixedRow("N29.9", "Upplösning av investeringsbidrag och anslutningsavgifter", sign=M),
            FixedRow("N29.10", "Övriga ej likviditetspåverkande poster"),
            FixedRow(
                "N29D",
                "Justering för övriga ej likviditetspåverkande poster",
                "sum",
                ("N29.7", "N29.8", "N29.9", "N29.10"),
            ),
        ),
        (("N29A", "kfa", "K102"), ("N29B", "kfa", "K103"), ("N29C", "kfa", "K104"), ("N29D", "kfa", "K105")),
    ),
    Note("30", "Koncerninterna mellanhavanden", basis="LKBR 12 kap., RKR R16"),
    Note("31", "Särredovisningar", basis="Lagen (2006:412) om allmänna vattentjänster 50 §"),
)

NOTE_ROWS: Final = tuple(
    row
    for note in NOTES
    if note.rows
    for row in (FixedRow(f"N{note.number}_", f"Not {note.number} {note.title}", "group"), *note.rows)
)
"""All note rows as one sheet: a group row per note, then its rows."""


def note(number: str) -> Note:
    """Return a note by its number; KeyError when there is none."""
    for candidate in NOTES:
        if candidate.number == number:
            return candidate
    raise KeyError(number)
