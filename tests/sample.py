"""A small but complete report as data: every block, inline and row kind, for the tests of the renderers.

``sample_view()`` returns the same view at every call. The municipality and everybody in it are invented.

Running text is written with a line for each paragraph: ``- `` and ``1. `` begin a point (after two blanks one below), ``# `` and ``## `` a
heading, ``> `` the lead and ``" `` a quotation; ``**bold**``, ``*italic*``, ``[words](link)``, ``[words](^footnote)``; ``{RR!C16 162900 1 mnkr}``
is a number with its cell, ``{… mnkr +}`` one with its sign, ``{}`` one that is given beside the text. Rows of a table are lines as well.
"""

from __future__ import annotations

import re
import struct
import zlib
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.model import Figure, Origin
from pipeline.view import (
    Callout,
    Chart,
    Column,
    Definitions,
    Image,
    Inline,
    KeyFigures,
    Kind,
    Number,
    OrgChart,
    OrgNode,
    Paragraph,
    Profile,
    Prose,
    Risk,
    RiskMatrix,
    Run,
    Section,
    Series,
    Status,
    StatusItem,
    StatusList,
    Table,
    TableRow,
    Tile,
    View,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

YEARS = ("2021", "2022", "2023", "2024", "2025")
EKONOMI = "2025-bokslut/stadskontoret/bokslut.xlsx"
LONG_WORD = "Gymnasie- och vuxenutbildningsnämndens verksamhetslokalsförsörjningsplaneringsprocess"
NAMNDER = (
    ("Kommunstyrelsen", "ks", "-412300", "-405100"),
    ("Barn- och utbildningsnämnden", "bun", "-1874600", "-1899200"),
    ("Gymnasie- och vuxenutbildningsnämnden", "gvn", "-688400", "-681900"),
    ("Socialnämnden", "soc", "-1312700", "-1347300"),
    ("Äldrenämnden", "aldre", "-1108900", "-1101200"),
    ("Kultur- och fritidsnämnden", "kfn", "-301500", "-298800"),
    ("Tekniska nämnden", "tn", "-275200", "-288400"),
    ("Miljö- och hälsoskyddsnämnden", "mhn", "-24100", "-23800"),
)
PROJECTS = (
    "Förskolan Lärkan, nybyggnad",
    "Ekskolan, till- och ombyggnad",
    "Strandvallens idrottshall",
    "Bro över Säveån vid Kvarnholmen",
    "Gång- och cykelväg Norrängen–Centrum",
    "Särskilt boende Björkhagen",
    "Ledningsnät VA, förnyelse",
    "Vattenverket, nytt reningssteg",
    "Stadsparken, upprustning",
)

_KINDS: Final = {
    "- ": ("bullet", 0),
    "  - ": ("bullet", 1),
    "1. ": ("number", 0),
    "  1. ": ("number", 1),
    "# ": ("heading", 0),
    "## ": ("heading", 1),
    "> ": ("lead", 0),
    '" ': ("quote", 0),
}
_INLINE: Final = re.compile(
    r"\*\*(.+?)\*\*|\*(\S[^*]*)\*|\[([^]]+)]\(([^)]+)\)|\{([^{} ]+![^{} ]+) (\S+) (\d) ([^{} ]+)( \+)?}|(\{})"
)


def cell(value: str | int | None, place: str, file: str = EKONOMI, unit: str = "tkr") -> Figure:
    """Return a figure read from a cell; None is a missing one."""
    return Figure.cell(None if value is None else Decimal(value), Origin(file, place), unit)


def cells(values: str, sheet: str, columns: str, row: int, unit: str = "tkr") -> tuple[Figure, ...]:
    """Return the figures of a row of cells: ``?`` is a missing one, ``–`` one that does not apply."""
    return tuple(
        Figure.not_applicable(unit)
        if value == "–"
        else cell(None if value == "?" else value, f"{sheet}!{column}{row}", unit=unit)
        for value, column in zip(values.split(), columns, strict=True)
    )


def inlines(markup: str, *given: Inline) -> tuple[Inline, ...]:
    """Return a text with its looks, links, footnotes and numbers."""
    return tuple(_inlines(markup, iter(given)))


def _inlines(markup: str, given: Iterator[Inline]) -> Iterator[Inline]:
    end = 0
    for match in _INLINE.finditer(markup):
        if match.start() > end:
            yield Run(markup[end : match.start()])
        end = match.end()
        bold, italic, words, link, place, value, decimals, unit, sign, next_given = match.groups()
        if next_given:
            yield next(given)
        elif place:
            figure = cell(value, place, unit="%" if unit == "%" else "tkr")
            yield Number(figure, int(decimals), unit, sign=bool(sign))
        elif link and link.startswith("^"):
            yield Run(words, note=link[1:])
        else:
            yield Run(bold or italic or words, bool(bold), bool(italic), link or "")
    if end < len(markup):
        yield Run(markup[end:])


def paragraphs(markup: str, *given: Inline) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a text, one a line."""
    numbers = iter(given)
    return tuple(_paragraph(line, numbers) for line in markup.strip("\n").split("\n"))


def _paragraph(line: str, given: Iterator[Inline]) -> Paragraph:
    for start, (kind, level) in _KINDS.items():
        if line.startswith(start):
            return Paragraph(tuple(_inlines(line.removeprefix(start), given)), kind, level)  # type: ignore[arg-type]
    return Paragraph(tuple(_inlines(line, given)))


def prose(markup: str, *given: Inline) -> Prose:
    """Return a block of text."""
    return Prose(paragraphs(markup, *given))


def fields(lines: str) -> list[list[str]]:
    """Return the lines of a table as their cells, which stand between bars."""
    return [[field.strip() for field in line.split("|")] for line in lines.strip().split("\n")]


def png(width: int = 320, height: int = 200) -> bytes:
    """Return a small picture: a sky and a field."""
    rows = b""
    for y in range(height):
        colour = bytes((120 + y // 4, 170, 200)) if y < height * 0.6 else bytes((90, 130 + y // 5, 80))
        rows += b"\0" + colour * width
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


# -- statements -----------------------------------------------------------------------------------
_RR: Final = """
R1  |RR!5 |row       |Verksamhetens intäkter            |Not 3 |1386400 1342800 1351000 3928100 3801500
R1x |RR!20|of_which  |varav jämförelsestörande intäkter |Not 10|41200 0 – 41200 0
R2  |RR!6 |row       |Verksamhetens kostnader           |Not 4 |-7171300 -6952400 -7122000 -8922600 -8622300
R3  |RR!7 |row       |Avskrivningar                     |Not 5 |-312700 -298100 -309000 -802300 -776200
R4  |     |sum       |Verksamhetens nettokostnader      |      |R1 R2 R3
R5  |RR!8 |row       |Skatteintäkter                    |Not 6 |5012900 4851300 5003000 5012900 4851300
R6  |RR!9 |row       |Generella statsbidrag och utjämning|Not 7|1221800 1168700 1204000 1221800 1168700
R7  |     |sum       |Verksamhetens resultat            |      |R4 R5 R6
R8  |RR!10|row       |Finansiella intäkter              |Not 8 |84100 91600 78000 61200 66300
R9  |RR!11|row       |Finansiella kostnader             |Not 9 |-58300 -61200 -61000 -211900 -224800
R10 |     |sum       |Resultat efter finansiella poster |      |R7 R8 R9
R11 |RR!12|row       |Extraordinära poster              |      |0 0 0 0 0
R12 |     |total     |Årets resultat                    |      |R10 R11
"""
_BR: Final = """
gA|     |group|Anläggningstillgångar                 |
A1|BR!6 |row  |Immateriella anläggningstillgångar    |18200 15100 24300 21900
A2|BR!7 |row  |Materiella anläggningstillgångar      |6012400 5701300 14902100 14311800
A3|BR!8 |row  |Finansiella anläggningstillgångar     |1402300 1398700 212400 208100
A |     |sum  |Summa anläggningstillgångar           |A1 A2 A3
gC|     |group|Omsättningstillgångar                 |
C1|BR!10|row  |Förråd och exploateringsfastigheter   |88100 92600 ? 131200
C2|BR!11|row  |Fordringar                            |612700 588200 941300 902800
C4|BR!12|row  |Kassa och bank                        |402100 388500 498800 471600
C |     |sum  |Summa omsättningstillgångar           |C1 C2 C4
SA|     |total|Summa tillgångar                      |A C
"""
_BALANSKRAV: Final = """
B1 |RR!16       |row  |Årets resultat enligt resultaträkningen        |162900 142700
B2 |Balanskrav!6|row  |Samtliga realisationsvinster                   |-21400 -8300
B7 |            |sum  |Årets resultat efter balanskravsjusteringar    |B1 B2
B8 |Balanskrav!8|row  |Reservering till resultatreserv                |-30000 –
B10|            |total|Balanskravsresultat                            |B7 B8
"""
_NOT_3: Final = """
N1 |Not 3!5|row     |Taxor och avgifter        |612300 589900
N2 |Not 3!6|row     |Bidrag                    |571700 562100
N2x|Not 3!7|of_which|varav från Migrationsverket|38900 51200
N3 |Not 3!8|row     |Försäljning och hyror     |202400 190800
N4 |       |total   |Summa                     |N1 N2 N3
"""


def statement(
    lines: str, columns: str, links: dict[str, str] | None = None, level: int = 0
) -> tuple[TableRow, ...]:
    """Return the rows of a statement: id, sheet and row, kind, texts, and amounts or the ids of the rows that are summed.

    ``level`` is that of the ordinary rows.
    """
    known: dict[str, tuple[Figure, ...]] = {}
    rows = []
    for key, place, kind, *texts, values in fields(lines):
        figures: tuple[Figure | str, ...] = ("",) * len(columns)
        if place:
            sheet, _, row = place.partition("!")
            figures = known[key] = cells(values, sheet, columns, int(row))
        elif values:
            terms = zip(*(known[term] for term in values.split()), strict=True)
            figures = known[key] = tuple(Figure.total(term) for term in terms)
        steps = {"row": level, "of_which": 1}.get(kind, 0)
        rows.append(TableRow((*texts, *figures), kind, steps, key, href=(links or {}).get(key, "")))  # type: ignore[arg-type]
    return tuple(rows)


def income_statement() -> Table:
    """Return the resultaträkning with kommun and koncern columns."""
    titles = ("Kommun 2025", "Kommun 2024", "Budget 2025", "Koncern 2025", "Koncern 2024")
    columns = (Column("Post", width=3.2), Column("Not", width=0.8), *_numbers(titles, 1, "mnkr"))
    rows = statement(_RR, "CDEFG", {"R1": "#not-3"})
    notes = (
        "Kommunens och koncernens kolumner är uppställda enligt 5 kap. lagen om kommunal bokföring och redovisning.",
    )
    return Table("rr", "Resultaträkning", columns, rows, "mnkr", notes=notes)


def _numbers(
    titles: Iterable[str], decimals: int = 0, unit: str = "", width: float = 1.1
) -> tuple[Column, ...]:
    return tuple(Column(title, Kind.NUMBER, width, decimals, unit) for title in titles)


def balance_sheet() -> Table:
    """Return a shortened balansräkning with group, sum and total rows, and a missing koncern figure."""
    titles = ("Kommun 2025-12-31", "Kommun 2024-12-31", "Koncern 2025-12-31", "Koncern 2024-12-31")
    columns = (Column("Post", width=3), *_numbers(titles, 1, "mnkr"))
    notes = ("Koncernens förråd saknas: Ekstrands Energi AB har inte lämnat uppgiften.",)
    rows = statement(_BR, "CDEF", level=1)
    return Table("br", "Balansräkning, tillgångar", columns, rows, "mnkr", notes=notes)


def balance_requirement() -> Table:
    """Return the balanskravsutredning of two years."""
    columns = (Column("Post", width=3), *_numbers(("2025", "2024"), 1, "mnkr"))
    rows = statement(_BALANSKRAV, "CD", {"B1": "#rr"})
    return Table("balanskrav", "Balanskravsutredning", columns, rows, "mnkr")


_FIVE_YEARS: Final = """
Antal invånare 31 december            |antal|0|143120 143690 144210 144870 145310     |– – – – –
Skattesats, kronor                    |kr   |2|21.34 21.34 21.34 21.64 21.64           |– – – – –
Årets resultat, mnkr                  |tkr  |1|201300 142800 58100 142700 162900       |287100 201900 -88300 264500 287200
Årets resultat i procent av skatteintäkter och statsbidrag|%|1|3.6 2.5 1.0 2.4 2.6     |– – – – –
Soliditet, procent                    |%    |1|52.1 51.8 50.4 50.1 49.8                |33.1 33.0 32.2 31.9 ?
Nettoinvesteringar, mnkr              |tkr  |1|401200 522700 611900 598300 640100      |1102300 1298400 1411200 1388900 1467700
Självfinansieringsgrad, procent       |%    |0|118 81 57 73 74                         |98 72 55 67 70
Låneskuld, mnkr                       |tkr  |1|1502100 1688300 1911700 2102400 2288900 |6712300 7022100 7391800 7688200 7991300
"""


def five_years() -> Table:
    """Return the femårsöversikt: eleven columns, rows with different units."""
    rows = []
    for number, (label, unit, decimals, kommun, koncern) in enumerate(fields(_FIVE_YEARS)):
        own = cells(kommun, "Femår", "CDEFG", number + 5, unit)
        group = cells(koncern, "Femår", "HIJKL", number + 5, unit)
        shown = "mnkr" if unit == "tkr" else ""
        rows.append(TableRow((label, *own, *group), key=f"F{number + 1}", decimals=int(decimals), unit=shown))
    titles = (*(f"Kommun {year}" for year in YEARS), *(f"Koncern {year}" for year in YEARS))
    columns = (Column("Nyckeltal", width=3), *_numbers(titles))
    caption = "Femårsöversikt för kommunen och koncernen"
    return Table("femar", caption, columns, tuple(rows), wide=True)


def operations() -> tuple[Table, dict[str, Figure]]:
    """Return the driftredovisning and the deviation of each nämnd."""
    deviations: dict[str, Figure] = {}
    amounts: list[tuple[Figure, Figure]] = []
    rows: list[TableRow] = []
    for name, key, budget, actual in NAMNDER:
        file = f"2025-bokslut/{key}/ekonomi.xlsx"
        planned, used = cell(budget, "Drift!E40", file), cell(actual, "Drift!D40", file)
        amounts.append((planned, used))
        deviations[name] = used - planned
        share = deviations[name].percent_of(planned.absolute())
        rows.append(TableRow((name, planned, used, deviations[name], share), key=key, href=f"#namnd-{key}"))
    planned, used = (Figure.total(column) for column in zip(*amounts, strict=True))
    diff = used - planned
    share = diff.percent_of(planned.absolute())
    rows.append(TableRow(("Summa nämnder", planned, used, diff, share), "total", 0, "summa"))
    columns = (
        Column("Nämnd", width=3),
        *_numbers(("Budget 2025", "Utfall 2025"), 1, "mnkr"),
        Column("Avvikelse", Kind.NUMBER, 1.1, 1, "mnkr", deviation=True),
        Column("Avvikelse, %", Kind.NUMBER, 1.1, 1, "", deviation=True),
    )
    return Table(
        "drift", "Driftredovisning per nämnd, nettokostnad", columns, tuple(rows), "mnkr"
    ), deviations


def investments() -> Table:
    """Return the investeringsredovisning: 45 rows, so that it spans pages."""
    rows: list[TableRow] = []
    amounts: list[tuple[Figure, ...]] = []
    for n, (name, key, _, _) in enumerate(NAMNDER):
        rows.append(TableRow((name, "", "", "", "", ""), "group", 0, f"g-{key}"))
        file = f"2025-bokslut/{key}/investeringar.xlsx"
        for _ in range(4 if n % 2 else 5):
            if len(rows) >= 44:
                break
            number = len(amounts)
            stage = f", etapp {number // len(PROJECTS) + 1}" if number >= len(PROJECTS) else ""
            decided = cell((number * 37 % 91 + 4) * 1000, f"Investeringar!E{number + 8}", file)
            spent = cell((number * 29 % 71 + 3) * 900, f"Investeringar!F{number + 8}", file)
            amounts.append((decided, spent, decided - spent))
            status = Status("partly", "pågår") if number % 3 else Status("good", "färdigt")
            title, project = PROJECTS[number % len(PROJECTS)] + stage, f"P{1000 + number}"
            rows.append(TableRow((title, project, *amounts[-1], status), "row", 1, project))
    totals = (Figure.total(column) for column in zip(*amounts, strict=True))
    rows.append(TableRow(("Summa investeringar", "", *totals, ""), "total", 0, "summa"))
    columns = (
        Column("Projekt", width=3.4),
        Column("Nr", width=0.8),
        *_numbers(("Beslutad utgift", "Utgift 2025"), 1, "mnkr"),
        Column("Avvikelse", Kind.NUMBER, 1.1, 1, "mnkr", deviation=True),
        Column("Status", Kind.STATUS, 1.1),
    )
    return Table("investeringar", "Investeringsredovisning, större projekt", columns, tuple(rows), "mnkr")


# -- goals, risks, staff --------------------------------------------------------------------------
GOOD, PARTLY, BAD, NONE = (
    Status("good", "Uppfyllt"),
    Status("partly", "Delvis uppfyllt"),
    Status("bad", "Ej uppfyllt"),
    Status("none", "Ej bedömt"),
)
UP, SAME, DOWN = Status("up", "Stigande"), Status("same", "Oförändrad"), Status("down", "Sjunkande")


def goals() -> Table:
    """Return a table with texts, figures, statuses and inline tuples."""

    def row(
        goal: str, aim: str, row: int, value: str, judged: Status, trend: Status, comment: str
    ) -> TableRow:
        target = Figure.const(aim, "mål i strategisk plan", "%")
        words = inlines(comment) if "*" in comment or "{" in comment else comment
        return TableRow((goal, target, cell(value, f"Mål!F{row}", unit="%"), judged, trend, words))

    unmeasured = (Figure.not_applicable("%"), Figure.missing("%"), NONE, SAME, "Mäts först 2026.")
    rows = (
        row("Resultatet är minst 2 procent av skatteintäkter och statsbidrag", "2.0", 7, "2.6", GOOD, UP, "Målet nås för **andra året i rad**."),
        row("Investeringar finansieras till minst 70 procent med egna medel", "70", 8, "74", GOOD, SAME, "Utfallet är {Mål!F8 74 0 %}, målet 70 %."),
        row("Andelen elever behöriga till gymnasiet", "90", 9, "86.4", PARTLY, UP, "Lyfter från 84,9."),
        row("Brukarnas nöjdhet i hemtjänsten", "88", 10, "81", BAD, DOWN, "Ny enkätmetod; se avsnittet om äldreomsorg."),
        TableRow((f"Processmål: {LONG_WORD}", *unmeasured)),
    )  # fmt: skip
    columns = (
        Column("Mål", width=3),
        Column("Målvärde, %", Kind.NUMBER, 0.9, 1),
        Column("Utfall 2025, %", Kind.NUMBER, 0.9, 1),
        Column("Bedömning", Kind.STATUS, 1.2),
        Column("Trend", Kind.STATUS, 1.1),
        Column("Kommentar", width=2.4),
    )
    return Table("mal", "Kommunfullmäktiges mål", columns, rows)


def sick_leave() -> tuple[Table, Chart]:
    """Return the sick leave per nämnd as a table and a bar chart."""
    now, before = (
        ["4.1", "7.2", "5.6", "8.9", "9.4", "4.8", "5.1", "?"],
        ["4.4", "7.6", "5.5", "9.3", "9.9", "4.6", "5.3", "3.9"],
    )
    both = [
        cells(f"{value} {last}", "Personal", "DE", number + 6, "%")
        for number, (value, last) in enumerate(zip(now, before, strict=True))
    ]
    rows = tuple(TableRow((item[0], *pair), key=item[1]) for item, pair in zip(NAMNDER, both, strict=True))
    columns = (Column("Nämnd", width=3), *_numbers(("2025", "2024"), 1))
    caption = "Sjukfrånvaro i procent av ordinarie arbetstid"
    notes = ("Grupper om högst tio personer redovisas inte.",)
    table = Table("sjukfranvaro", caption, columns, rows, "procent", notes=notes)
    chart = Chart(
        "diagram-sjukfranvaro",
        "hbars",
        "Sjukfrånvaron är högst i äldreomsorgen",
        tuple(item[0] for item in NAMNDER),
        (Series("2025", tuple(figure for figure, _ in both)),),
        "%",
        1,
        "sjukfranvaro",
        Figure.const("6.5", "mål"),
        "mål",
    )
    return table, chart


def goal_status() -> Chart:
    """Return a stacked chart of judged goals per perspective."""

    def counts(*values: int) -> tuple[Figure, ...]:
        return tuple(cell(v, f"Mål!H{n + 5}", unit="antal") for n, v in enumerate(values))

    return Chart(
        "diagram-mal",
        "stacked",
        "Två av tre mål är helt eller delvis uppfyllda",
        (
            "Resultat för medborgaren",
            "God ekonomi",
            "Medarbetarnas förutsättningar",
            "Hållbarhet och Agenda 2030",
        ),
        (
            Series("Uppfyllt", counts(3, 4, 2, 1), "good"),
            Series("Delvis uppfyllt", counts(4, 0, 2, 3), "partly"),
            Series("Ej uppfyllt", counts(2, 0, 1, 1), "bad"),
            Series("Ej bedömt", counts(0, 0, 0, 2), "none"),
        ),
        "mål",
        0,
        "mal",
    )


def deviation_chart(deviations: dict[str, Figure]) -> Chart:
    """Return the diverging bars of budget deviations."""
    return Chart(
        "diagram-avvikelse",
        "diverging",
        "Socialnämndens underskott är störst",
        tuple(deviations),
        (Series("Avvikelse", tuple(deviations.values())),),
        "mnkr",
        1,
        "drift",
    )


def result_charts() -> tuple[Chart, Chart]:
    """Return the bars of the yearly result and the lines of self-financing."""
    own = cells("201300 142800 58100 142700 162900", "Femår", "CDEFG", 7)
    group = cells("287100 201900 -88300 264500 287200", "Femår", "HIJKL", 7)
    bars = Chart(
        "diagram-resultat",
        "bars",
        "Resultatet vände uppåt efter 2023",
        YEARS,
        (Series("Kommunen", own), Series("Koncernen", group)),
        "mnkr",
        0,
        "femar",
    )
    series = tuple(
        Series(name, cells(values, "Femår", columns, 11, "%"))
        for name, values, columns in (
            ("Kommunen", "118 81 57 73 74", "CDEFG"),
            ("Koncernen", "98 72 55 67 70", "HIJKL"),
            ("Riket", "104 88 ? 76 75", "MNOPQ"),
        )
    )
    trend = Chart(
        "diagram-sjalvfinansiering",
        "lines",
        "Självfinansieringen stiger långsamt",
        YEARS,
        series,
        "%",
        0,
        "femar",
        Figure.const(70, "mål"),
        "mål",
    )
    return bars, trend


_RISKS: Final = """
R1|4|3|Brist på undersköterskor
R2|2|4|It-angrepp
R3|3|3|Lägre skatteunderlag
R4|1|2|Försenad bro
R5|3|3|Höga energipriser
R6|2|2|Eftersatt underhåll
R7|4|4|Orosanmälningar utreds för sent
R8|3|3|Föråldrade system
R9|1|1|Felaktig taxa
"""


def risk_matrix() -> RiskMatrix:
    """Return a risk matrix with four steps each way."""
    return RiskMatrix(
        "riskmatris",
        "Nio risker, två kräver åtgärd genast",
        tuple(Risk(key, text, int(likelihood), int(harm)) for key, likelihood, harm, text in fields(_RISKS)),
        ("Osannolik", "Mindre sannolik", "Möjlig", "Sannolik"),
        ("Försumbar", "Lindrig", "Kännbar", "Allvarlig"),
        ((1, "Acceptera"), (4, "Bevaka"), (9, "Ta in i plan"), (12, "Åtgärda genast")),
        "risker",
    )


def risk_table(matrix: RiskMatrix) -> Table:
    """Return the risks as a table: text columns and computed values."""
    rows = []
    for risk in matrix.risks:
        judged = (Figure.const(step, "bedömning", "") for step in (risk.likelihood, risk.consequence))
        harm = Figure.const(risk.consequence, "konsekvens", "")
        value = Figure.const(risk.likelihood, "sannolikhet", "").times(harm)
        rows.append(TableRow((risk.id, risk.text, *judged, value), key=risk.id))
    columns = (
        Column("Risk", width=0.7),
        Column("Beskrivning", width=4),
        *_numbers(("Sannolikhet", "Konsekvens", "Riskvärde")),
    )
    return Table("risker", "Risker i internkontrollplanen", columns, tuple(rows))


def organisation() -> OrgChart:
    """Return the koncern with owner shares."""
    companies = (
        OrgNode("Ekstrands Energi AB", "100 %", (OrgNode("Ekstrands Elnät AB", "100 %"),)),
        OrgNode("Ekstrandsbostäder AB", "100 %"),
        OrgNode("Ekstrands Vatten och Avfall AB", "75 %"),
        OrgNode("Science Park Ekstrand AB", "51 %"),
    )
    root = OrgNode(
        "Ekstrands kommun",
        "",
        (
            OrgNode("Ekstrands Stadshus AB", "100 %", companies),
            OrgNode("Räddningstjänsten Säveåns förbund", "38 %"),
        ),
    )
    alt = "Organisationsträd. Kommunen äger Ekstrands Stadshus AB helt, som äger fyra bolag, och 38 procent av räddningstjänstförbundet."
    return OrgChart("koncernen", "Den kommunala koncernen", alt, root)


# -- chapters -------------------------------------------------------------------------------------
def _foreword() -> Section:
    text = prose("""
> Under 2025 fick fler elever behörighet till gymnasiet, fler förskolor blev klara i tid och kommunens resultat blev starkare än budgeterat.
Årets resultat uppgår till {RR!C16 162900 1 mnkr}, vilket är {RR!C17 18900 1 mnkr +} jämfört med budget. Det är **mer än målet** på två procent av \
skatteintäkter och statsbidrag[.](^Målet räknas på skatteintäkter, generella statsbidrag och utjämning.) Samtidigt redovisar socialnämnden ett \
underskott som vi följer noga under 2026.
Tre saker har präglat året:
- Försörjningen av personal i äldreomsorgen, där *språklyftet* nått 240 medarbetare.
- Stora investeringar i skolor och vatten:
  - förskolan Lärkan öppnade i augusti,
  - vattenverkets nya reningssteg togs i drift i november.
- Ett näringsliv som fortsätter att växa – läs mer på [kommunens webbplats](https://www.ekstrand.example/naringsliv).
" Barn & unga <viktigast> – så står det i planen, och {{ 7*7 }} är inte 49.
Jag vill tacka alla medarbetare för ett starkt arbete under ett krävande år. Vi går in i 2026 med en ekonomi i balans och med tydliga \
prioriteringar: kunskap i skolan, trygghet i äldreomsorgen och en hållbar växande stad.
**Karin Ekelund**, kommunstyrelsens ordförande
""")
    picture = "Vy över Säveån med fält i förgrunden en sommardag"
    return Section(
        "ordforande",
        "Ordföranden har ordet",
        intro="Ett år då ekonomin stärktes medan behoven i omsorgen växte.",
        source="Kommunstyrelsen",
        blocks=(text, Image(png(), "image/png", picture, "Säveån en morgon i juni.", 320, 200)),
    )


def _tiles() -> KeyFigures:
    inhabitants = cell("145310", "Femår!G5", unit="antal")
    share = cell("2.6", "Mål!F7", unit="%")
    return KeyFigures(
        (
            Tile(
                "Årets resultat",
                cell("162900", "RR!C16"),
                "mnkr",
                1,
                inlines("Budget {RR!E16 144000 1 mnkr}"),
            ),
            Tile("Andel av skatt och statsbidrag", share, "%", 1, inlines("Målet är 2,0 %")),
            Tile(
                "Avvikelse, nämnderna",
                cell("-48000", "Drift!F50"),
                "mnkr",
                1,
                inlines("Störst i socialnämnden"),
                sign=True,
            ),
            Tile("Invånare", inhabitants, "", 0, inlines("+440 sedan 2024")),
        )
    )


def _economy() -> Section:
    measured = prose("""
1. Utfallet hämtas ur bokslutet.
1. Målvärdet står i strategisk plan:
  1. för året,
  1. för perioden.
1. Bedömningen görs av kommunstyrelsen.
""")
    asked = prose("""
# Enkäter
Enkäter redovisas när minst 30 har svarat.
## Underlag per enhet
Enheternas svar lämnas i särskild ordning.
""")
    details = Section(
        "malens-matning",
        "Hur målen mäts",
        sections=(
            Section("matning-ekonomi", "Ekonomiska mål", (measured,)),
            Section("matning-verksamhet", "Verksamhetens mål", (asked,)),
        ),
    )
    against_last = inlines("Andelen är {Mål!F9 86.4 1 %} mot 84,9 föregående år.")
    listed = StatusList(
        "Prioriterade mål",
        (
            StatusItem("KF1", "Alla elever når gymnasiebehörighet", PARTLY, UP, against_last),
            StatusItem(
                "KF2", "Ekonomin är långsiktigt hållbar", GOOD, SAME, inlines("Båda finansiella målen nås.")
            ),
            StatusItem("KF3", "Äldre är trygga i sin omsorg", BAD, DOWN),
            StatusItem("KF4", "Kommunens utsläpp minskar med tio procent om året", NONE),
        ),
    )
    return Section(
        "god-ekonomisk-hushallning",
        "God ekonomisk hushållning och ekonomisk ställning",
        (
            prose("Den samlade bedömningen är att kommunen har en god ekonomisk hushållning."),
            goal_status(),
        ),
        (Section("malen", "Målen och bedömningen", (goals(), listed), (details,)),),
    )


def _report() -> Section:
    bars, trend = result_charts()
    matrix = risk_matrix()
    staff, leave = sick_leave()
    decision = paragraphs("""
Kommunfullmäktige föreslås besluta
1. att godkänna årsredovisningen för 2025,
1. att reservera {Balanskrav!C8 30000 0 mnkr} till resultatreserven.
""")
    five = prose(
        "Kommunens resultat har stärkts efter det svaga året 2023. Tabellen visar fem års utveckling för kommunen och koncernen."
    )
    companies = prose(
        "Koncernen består av kommunen, ett moderbolag med fem dotterbolag och ett kommunalförbund."
    )
    judged = prose("Riskerna bedöms av varje nämnd och sammanställs av stadskontoret.")
    positive = prose("Balanskravsresultatet är positivt och inga underskott återstår att återställa.")
    sinking = prose("Den sammanlagda sjukfrånvaron fortsätter att sjunka, framför allt den långa.")
    return Section(
        "forvaltningsberattelse",
        "Förvaltningsberättelse",
        intro="Hur det gick, varför, och vad som väntar.",
        sections=(
            Section(
                "oversikt",
                "Översikt över verksamhetens utveckling",
                (_tiles(), five, bars, five_years(), trend),
            ),
            Section("kommunala-koncernen", "Den kommunala koncernen", (companies, organisation())),
            Section(
                "viktiga-forhallanden",
                "Viktiga förhållanden för resultat och ekonomisk ställning",
                (judged, matrix, risk_table(matrix)),
            ),
            _economy(),
            Section(
                "balanskravsresultat",
                "Balanskravsresultat",
                (positive, balance_requirement(), Callout("decision", "Förslag till beslut", decision)),
            ),
            Section(
                "personal",
                "Väsentliga personalförhållanden",
                (sinking, leave, staff),
                source="HR-avdelningen",
            ),
        ),
    )


def _accounts() -> Section:
    columns = (Column("Post", width=3), *_numbers(("2025", "2024"), 1, "mnkr"))
    income = Table("not3", "Verksamhetens intäkter", columns, statement(_NOT_3, "CD"), "mnkr")
    principles = prose("""
Årsredovisningen följer lagen om kommunal bokföring och redovisning och Rådet för kommunal redovisnings rekommendationer.
Intäkter redovisas när de kan beräknas tillförlitligt. [Se även not 3](#not-3).
""")
    return Section(
        "rakenskaper",
        "Räkenskaper",
        intro="Resultaträkning, balansräkning och noter.",
        sections=(
            Section("resultatrakning", "Resultaträkning", (income_statement(),)),
            Section("balansrakning", "Balansräkning", (balance_sheet(),)),
            Section(
                "noter",
                "Noter",
                sections=(
                    Section("not-1", "Not 1 Redovisningsprinciper", (principles,)),
                    Section("not-3", "Not 3 Verksamhetens intäkter", (income,)),
                ),
            ),
        ),
    )


_STORY: Final = """
NÄMND redovisar nettokostnader på {}. Avvikelsen mot budget är {}.
# Viktiga händelser
- Arbetet med en gemensam planering för lokaler har fortsatt, och de nya arbetssätten har börjat ge effekt i verksamheten. Under hösten \
genomfördes en översyn av bemanningen tillsammans med de fackliga organisationerna.
- Digitala tjänster har tagits i bruk inom flera områden.
"""


def _boards() -> Section:
    table, deviations = operations()
    stories = []
    for name, key, _, actual in NAMNDER[:4]:
        net = Number(cell(actual, "Drift!D40", f"2025-bokslut/{key}/ekonomi.xlsx"), 1, "mnkr")
        text = prose(_STORY.replace("NÄMND", name), net, Number(deviations[name], 1, "mnkr", sign=True))
        stories.append(Section(f"namnd-{key}", name, (text,), source=name))
    late = Callout(
        "missing",
        "SAKNAS: verksamhetsberättelse från äldrenämnden",
        paragraphs("Texten skulle ha lämnats den 13 februari 2026. Beloppen i tabellerna är med."),
    )
    warning = Callout(
        "warning",
        "Underskott",
        paragraphs("Socialnämnden har fått i uppdrag att återkomma med en åtgärdsplan senast i maj."),
    )
    stories.append(Section("namnd-aldre", "Äldrenämnden", (late,)))
    return Section(
        "namnderna",
        "Nämndernas verksamhet",
        intro="Drift, investeringar och berättelser.",
        sections=(
            Section("driftredovisning", "Driftredovisning", (deviation_chart(deviations), table, warning)),
            Section("investeringsredovisning", "Investeringsredovisning", (investments(),)),
            Section("verksamhetsberattelser", "Verksamhetsberättelser", sections=tuple(stories)),
        ),
    )


_WORDS: Final = (
    ("Balanskrav", "Kommunallagens krav att intäkterna ska vara större än kostnaderna varje år."),
    ("Soliditet", "Eget kapital i procent av de samlade tillgångarna."),
    ("Självfinansieringsgrad", "Hur stor del av investeringarna som betalas utan lån."),
)


def _end() -> Section:
    attached = Callout(
        "attachment",
        "Revisionsberättelse för år 2025",
        paragraphs("Bifogas när den har lämnats av revisorerna."),
    )
    about = Callout(
        "info",
        "Om granskningen",
        paragraphs("Lekmannarevisorerna granskar bolagen. *God revisionssed i kommunal verksamhet* följs."),
    )
    return Section(
        "bilagor",
        "Ordlista och bilagor",
        sections=(
            Section("ordlista", "Ordlista", (Definitions(_WORDS),)),
            Section("revision", "Revisionsberättelse", (attached, about)),
        ),
    )


_GUIDE: Final = """
Årsredovisningen vänder sig till kommunfullmäktige, invånare och alla som vill följa kommunens ekonomi.
- **Förvaltningsberättelsen** sammanfattar året.
- **Räkenskaperna** visar resultat och ställning.
Belopp anges i miljoner kronor om inget annat sägs. Avrundning kan göra att summor inte stämmer på sista siffran.
"""


def sample_view(*, draft: bool = False) -> View:
    """Return the sample report."""
    return View(
        report="arsredovisning",
        title="Årsredovisning 2025",
        municipality="Ekstrands kommun",
        municipality_id="ekstrand",
        occasion="2025-bokslut",
        period="1\N{NO-BREAK SPACE}januari–31\N{NO-BREAK SPACE}december 2025",
        chapters=(_foreword(), _report(), _accounts(), _boards(), _end()),
        profile=Profile(motif="bridge"),
        decision="Fastställd av kommunfullmäktige den 27 april 2026, § 58",
        reading_guide=paragraphs(_GUIDE),
        facts=(
            ("Diarienummer", "KS 2026/0123"),
            ("Produktion", "Stadskontoret, ekonomiavdelningen"),
            ("Kontakt", "ekonomi@ekstrand.example"),
        ),
        draft=draft,
        date="2026-03-30",
        description="Ekstrands kommuns årsredovisning för 2025 med resultat, ställning och verksamhet.",
        web_address="https://www.ekstrand.example",
    )
