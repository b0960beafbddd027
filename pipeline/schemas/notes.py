"""The notes with tables (domain.md 3.1.1): their rows, and the statement row each total must equal (C13–C15).

Notes that are text (1, 2), lists of their own (24 loans, 27 guarantees) or computed (30) stand beside these; ``NOTES`` holds
the whole numbering. Income and assets are positive, costs negative, as in the statements.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.schemas.base import FixedRow, Sign

P, M, ANY = Sign.PLUS, Sign.MINUS, Sign.ANY


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

    @property
    def table(self) -> str:
        """Return the id that the note's table has in a municipality's structure: ``not_kostnader``."""
        return f"not_{TABLES[self.number]}"


TABLES: Final = {
    "1": "principer", "2": "uppskattningar", "3": "intakter", "4": "kostnader", "5": "avskrivningar", "6": "skatt", "7": "bidrag",
    "8": "finansiella_intakter", "9": "finansiella_kostnader", "10": "jamforelsestorande", "11": "extraordinara", "12": "immateriella",
    "13": "mark", "14": "maskiner", "15": "ovriga_materiella", "16": "finansiella", "17": "forrad", "18": "fordringar",
    "19": "placeringar", "20": "kassa", "21": "eget_kapital", "22": "pensioner", "23": "avsattningar", "24": "langfristiga_skulder",
    "25": "kortfristiga_skulder", "26": "panter", "27": "ansvarsforbindelser", "28": "leasing", "29": "kassaflode",
    "30": "mellanhavanden", "31": "sarredovisningar",
}  # fmt: skip
"""What each note is called in the ids of tables, by its number."""


def _sums(
    number: str,
    title: str,
    tie: str,
    sign: Sign,
    *items: str | tuple[str, Sign],
    of_which: tuple[str, ...] = (),
    total: str = "",
) -> Note:
    """Return a note whose items add up to its total ``N<number>``, which is a row of a statement (``rr/R1``).

    An item has the note's sign unless it has its own; ``of_which`` stand outside the sum.
    """
    signed = [item if isinstance(item, tuple) else (item, sign) for item in items]
    rows = [FixedRow(f"N{number}.{index}", label, sign=own) for index, (label, own) in enumerate(signed, 1)]
    name = total or f"Summa {title[0].lower()}{title[1:]}"
    rows.append(FixedRow(f"N{number}", name, "total", tuple(row.id for row in rows)))
    for index, label in enumerate(of_which, len(rows)):
        rows.append(FixedRow(f"N{number}.{index}", label, "of_which", sign=sign, required=False))
    sheet, _, row = tie.partition("/")
    return Note(number, title, tuple(rows), ((f"N{number}", sheet, row),) if tie else ())


def _assets(number: str, title: str, row: str) -> Note:
    """Return the note of a kind of asset: a roll-forward of acquisition value, depreciation and impairment apart."""
    n = f"N{number}"
    rows = (
        FixedRow(f"{n}.1", "Ingående anskaffningsvärde", sign=P),
        FixedRow(f"{n}.2", "Årets anskaffningar", sign=P),
        FixedRow(f"{n}.3", "Försäljningar och utrangeringar", sign=M),
        FixedRow(f"{n}.4", "Omklassificeringar"),
        FixedRow(f"{n}.5", "Utgående anskaffningsvärde", "sum", tuple(f"{n}.{item}" for item in range(1, 5))),
        FixedRow(f"{n}.6", "Ingående ackumulerade av- och nedskrivningar", sign=M),
        FixedRow(f"{n}.7", "Försäljningar och utrangeringar", sign=P),
        FixedRow(f"{n}.8", "Årets avskrivningar", sign=M),
        FixedRow(f"{n}.9", "Årets nedskrivningar", sign=M),
        FixedRow(
            f"{n}.10",
            "Utgående ackumulerade av- och nedskrivningar",
            "sum",
            tuple(f"{n}.{item}" for item in range(6, 10)),
        ),
        FixedRow(n, "Redovisat värde vid årets slut", "total", (f"{n}.5", f"{n}.10")),
    )
    return Note(number, title, rows, ((n, "br", row),), (f"{n}.1", f"{n}.5"))


NOTES: Final = (
    Note("1", "Redovisningsprinciper"),  # LKBR 9 kap., RKR:s rekommendationer
    Note("2", "Uppskattningar och bedömningar"),  # LKBR 9 kap.
    _sums(
        "3",
        "Verksamhetens intäkter",
        "rr/R1",
        P,
        "Försäljningsintäkter",
        "Taxor och avgifter",
        "Hyror och arrenden",
        "Bidrag från staten och andra",
        "Försäljning av verksamhet och entreprenader",
        "Exploateringsintäkter",
        "Realisationsvinster",
        "Övriga intäkter",
        of_which=("varav jämförelsestörande poster",),
    ),
    _sums(
        "4",
        "Verksamhetens kostnader",
        "rr/R2",
        M,
        "Löner och sociala avgifter",
        "Pensionskostnader inklusive särskild löneskatt",
        "Inköp av anläggnings- och underhållsmaterial",
        "Bränsle, energi och vatten",
        "Köp av huvudverksamhet",
        "Lokal- och markhyror",
        "Övriga tjänster",
        "Lämnade bidrag",
        "Realisationsförluster och utrangeringar",
        "Bolagsskatt",
        "Övriga kostnader",
        of_which=(
            "varav kostnad för räkenskapsrevision",
            "varav jämförelsestörande poster",
        ),
    ),
    _sums(
        "5",
        "Avskrivningar och nedskrivningar",
        "rr/R3",
        M,
        "Avskrivning immateriella anläggningstillgångar",
        "Avskrivning mark, byggnader och tekniska anläggningar",
        "Avskrivning maskiner och inventarier",
        "Avskrivning övriga materiella anläggningstillgångar",
        "Nedskrivningar",
    ),
    _sums(
        "6",
        "Skatteintäkter",
        "rr/R5",
        ANY,
        ("Preliminär kommunalskatt", P),
        "Prognos för slutavräkning innevarande år",
        "Slutavräkningsdifferens föregående år",
    ),
    _sums(
        "7",
        "Generella statsbidrag och utjämning",
        "rr/R6",
        ANY,
        "Inkomstutjämning",
        "Kostnadsutjämning",
        "Regleringsbidrag/-avgift",
        "LSS-utjämning",
        ("Kommunal fastighetsavgift", P),
        ("Övriga generella bidrag från staten", P),
    ),
    _sums(
        "8",
        "Finansiella intäkter",
        "rr/R8",
        P,
        "Utdelning på aktier och andelar",
        "Ränteintäkter",
        "Borgensavgifter",
        "Övriga finansiella intäkter",
    ),
    _sums(
        "9",
        "Finansiella kostnader",
        "rr/R9",
        M,
        "Räntekostnader på lån",
        "Ränta på pensionsavsättningar",
        "Övriga finansiella kostnader",
    ),
    _sums(
        "10",
        "Jämförelsestörande poster",
        "",
        ANY,
        ("Realisationsvinster vid försäljning av anläggningstillgångar", P),
        "Exploateringsnetto",
        ("Riktade statsbidrag av engångskaraktär", P),
        "Övriga jämförelsestörande poster",
    ),
    _sums(
        "11", "Extraordinära poster", "rr/R11", P, "Extraordinära intäkter", ("Extraordinära kostnader", M)
    ),
    _assets("12", "Immateriella anläggningstillgångar", "A1"),
    _assets("13", "Mark, byggnader och tekniska anläggningar", "A21"),
    _assets("14", "Maskiner och inventarier", "A22"),
    _assets("15", "Övriga materiella anläggningstillgångar (pågående arbeten)", "A23"),
    _sums(
        "16",
        "Finansiella anläggningstillgångar",
        "br/A3",
        P,
        "Aktier i koncernföretag",
        "Andelar i Kommuninvest ekonomisk förening",
        "Övriga aktier, andelar och bostadsrätter",
        "Utlåning till koncernföretag",
        "Övriga långfristiga fordringar",
    ),
    _sums("17", "Förråd och exploateringsfastigheter", "br/C1", P, "Förråd", "Exploateringsfastigheter"),
    _sums(
        "18",
        "Fordringar",
        "br/C2",
        P,
        "Kundfordringar",
        "Statsbidragsfordringar",
        "Skattefordringar och slutavräkning",
        "Mervärdesskatt",
        "Fordringar hos koncernföretag",
        "Förutbetalda kostnader och upplupna intäkter",
        "Övriga kortfristiga fordringar",
    ),
    _sums("19", "Kortfristiga placeringar", "br/C3", P, "Räntefonder", "Aktiefonder"),
    _sums("20", "Kassa och bank", "br/C4", P, "Kassa", "Bank och koncernkonto"),
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
        (
            ("N21", "br", "D"),
            ("N21.2", "rr", "R12"),
            ("N21.4", "br", "D21"),
            ("N21.5", "br", "D22"),
        ),
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
    _sums(
        "24",
        "Långfristiga skulder",
        "br/F1",
        P,
        "Lån i banker och kreditinstitut",
        "Förutbetalda anslutningsavgifter",
        "Förutbetalda investeringsbidrag och gatukostnadsersättningar",
        "Skulder till koncernföretag",
        "Övriga långfristiga skulder",
    ),
    _sums(
        "25",
        "Kortfristiga skulder",
        "br/F2",
        P,
        "Leverantörsskulder",
        "Personalens skatter och avgifter",
        "Upplupna löner och semesterlöneskuld",
        "Upplupna pensionskostnader, individuell del",
        "Kortfristig del av långfristiga lån",
        "Skulder till koncernföretag",
        "Skuld till va- och avfallskollektivet",
        "Förutbetalda intäkter och upplupna kostnader",
        "Övriga kortfristiga skulder",
    ),
    _sums(
        "26",
        "Panter och därmed jämförliga säkerheter",
        "br/G1",
        P,
        "Fastighetsinteckningar",
        "Övriga säkerheter",
        total="Summa panter",
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
        (
            ("N27P", "br", "G21"),
            ("N27B", "br", "G22"),
        ),
    ),
    _sums(
        "28",
        "Leasing och hyresavtal",
        "",
        P,
        "Förfaller inom ett år",
        "Förfaller senare än ett men inom fem år",
        "Förfaller senare än fem år",
        total="Summa framtida avgifter för ej uppsägningsbara avtal",
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
        (
            ("N29A", "kfa", "K102"),
            ("N29B", "kfa", "K103"),
            ("N29C", "kfa", "K104"),
            ("N29D", "kfa", "K105"),
        ),
    ),
    Note("30", "Koncerninterna mellanhavanden"),  # LKBR 12 kap., RKR R16
    Note("31", "Särredovisningar"),  # Lagen (2006:412) om allmänna vattentjänster 50 §
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
