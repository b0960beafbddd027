"""A small but complete report as data: every block, inline and row kind, for the tests of the renderers.

``sample_view()`` returns the same view at every call. The municipality and everybody in it are invented.
"""

from __future__ import annotations

import struct
import zlib
from decimal import Decimal
from typing import TYPE_CHECKING

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
    from collections.abc import Iterable, Sequence

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


def cell(value: str | int | None, place: str, file: str = EKONOMI, unit: str = "tkr") -> Figure:
    """Return a figure read from a cell; None is a missing one."""
    return Figure.cell(None if value is None else Decimal(value), Origin(file, place), unit)


def run(text: str, *, bold: bool = False, italic: bool = False, href: str = "", note: str = "") -> Run:
    """Return a run of text."""
    return Run(text, bold, italic, href, "", note)


def para(*inlines: Inline | str, kind: str = "text", level: int = 0) -> Paragraph:
    """Return a paragraph; strings become plain runs."""
    parts = tuple(Run(item) if isinstance(item, str) else item for item in inlines)
    return Paragraph(parts, kind, level)  # type: ignore[arg-type]


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
_RR = (
    ("R1", "Verksamhetens intäkter", ("1386400", "1342800", "1351000", "3928100", "3801500")),
    ("R2", "Verksamhetens kostnader", ("-7171300", "-6952400", "-7122000", "-8922600", "-8622300")),
    ("R3", "Avskrivningar", ("-312700", "-298100", "-309000", "-802300", "-776200")),
    ("R5", "Skatteintäkter", ("5012900", "4851300", "5003000", "5012900", "4851300")),
    ("R6", "Generella statsbidrag och utjämning", ("1221800", "1168700", "1204000", "1221800", "1168700")),
    ("R8", "Finansiella intäkter", ("84100", "91600", "78000", "61200", "66300")),
    ("R9", "Finansiella kostnader", ("-58300", "-61200", "-61000", "-211900", "-224800")),
    ("R11", "Extraordinära poster", ("0", "0", "0", "0", "0")),
)
_RR_COLUMNS = ("C", "D", "E", "F", "G")


def income_statement() -> Table:
    """Return the resultaträkning with kommun and koncern columns."""
    base = {
        key: [cell(value, f"RR!{_RR_COLUMNS[n]}{line + 5}") for n, value in enumerate(values)]
        for line, (key, _, values) in enumerate(_RR)
    }
    names = {key: name for key, name, _ in _RR}

    def total(*keys: str) -> list[Figure]:
        return [Figure.total(column) for column in zip(*(base[key] for key in keys), strict=True)]

    base["R4"] = total("R1", "R2", "R3")
    base["R7"] = total("R4", "R5", "R6")
    base["R10"] = total("R7", "R8", "R9")
    base["R12"] = total("R10", "R11")
    rows = [
        _rr_row("R1", names["R1"], "Not 3", base["R1"]),
        TableRow(
            (
                "varav jämförelsestörande intäkter",
                "Not 10",
                *(cell(v, f"RR!{c}20") for v, c in zip(("41200", "0"), "CD", strict=True)),
                Figure.not_applicable(),
                cell("41200", "RR!F20"),
                cell("0", "RR!G20"),
            ),
            "of_which",
            1,
            "R1x",
        ),
        _rr_row("R2", names["R2"], "Not 4", base["R2"]),
        _rr_row("R3", names["R3"], "Not 5", base["R3"]),
        _rr_row("R4", "Verksamhetens nettokostnader", "", base["R4"], "sum"),
        _rr_row("R5", names["R5"], "Not 6", base["R5"]),
        _rr_row("R6", names["R6"], "Not 7", base["R6"]),
        _rr_row("R7", "Verksamhetens resultat", "", base["R7"], "sum"),
        _rr_row("R8", names["R8"], "Not 8", base["R8"]),
        _rr_row("R9", names["R9"], "Not 9", base["R9"]),
        _rr_row("R10", "Resultat efter finansiella poster", "", base["R10"], "sum"),
        _rr_row("R11", names["R11"], "", base["R11"]),
        _rr_row("R12", "Årets resultat", "", base["R12"], "total"),
    ]
    titles = ("Kommun 2025", "Kommun 2024", "Budget 2025", "Koncern 2025", "Koncern 2024")
    columns = (Column("Post", width=3.2), Column("Not", width=0.8), *_numbers(titles, 1, "mnkr"))
    notes = (
        "Kommunens och koncernens kolumner är uppställda enligt 5 kap. lagen om kommunal bokföring och redovisning.",
    )
    return Table("rr", "Resultaträkning", columns, tuple(rows), "mnkr", notes=notes)


def _rr_row(key: str, name: str, note: str, figures: Sequence[Figure], kind: str = "row") -> TableRow:
    return TableRow((name, note, *figures), kind, 0, key, href="#not-3" if key == "R1" else "")  # type: ignore[arg-type]


def _numbers(
    titles: Iterable[str], decimals: int = 0, unit: str = "", width: float = 1.1
) -> tuple[Column, ...]:
    return tuple(Column(title, Kind.NUMBER, width, decimals, unit) for title in titles)


def balance_sheet() -> Table:
    """Return a shortened balansräkning with group, sum and total rows, and a missing koncern figure."""

    def line(key: str, name: str, row: int, *values: str | None) -> TableRow:
        return TableRow(
            (name, *(cell(v, f"BR!{c}{row}") for v, c in zip(values, "CDEF", strict=True))), "row", 1, key
        )

    def summed(key: str, name: str, rows: Sequence[TableRow], kind: str = "sum") -> TableRow:
        columns = zip(*(_figures(row) for row in rows), strict=True)
        return TableRow((name, *(Figure.total(column) for column in columns)), kind, 0, key)  # type: ignore[arg-type]

    fixed = [
        line("A1", "Immateriella anläggningstillgångar", 6, "18200", "15100", "24300", "21900"),
        line("A2", "Materiella anläggningstillgångar", 7, "6012400", "5701300", "14902100", "14311800"),
        line("A3", "Finansiella anläggningstillgångar", 8, "1402300", "1398700", "212400", "208100"),
    ]
    current = [
        line("C1", "Förråd och exploateringsfastigheter", 10, "88100", "92600", None, "131200"),
        line("C2", "Fordringar", 11, "612700", "588200", "941300", "902800"),
        line("C4", "Kassa och bank", 12, "402100", "388500", "498800", "471600"),
    ]
    empty = ("", "", "", "")
    first, second = (
        summed("A", "Summa anläggningstillgångar", fixed),
        summed("C", "Summa omsättningstillgångar", current),
    )
    rows = (
        TableRow(("Anläggningstillgångar", *empty), "group", 0, "gA"),
        *fixed,
        first,
        TableRow(("Omsättningstillgångar", *empty), "group", 0, "gC"),
        *current,
        second,
        summed("SA", "Summa tillgångar", (first, second), "total"),
    )
    titles = ("Kommun 2025-12-31", "Kommun 2024-12-31", "Koncern 2025-12-31", "Koncern 2024-12-31")
    notes = ("Koncernens förråd saknas: Ekstrands Energi AB har inte lämnat uppgiften.",)
    return Table(
        "br",
        "Balansräkning, tillgångar",
        (Column("Post", width=3), *_numbers(titles, 1, "mnkr")),
        rows,
        "mnkr",
        notes=notes,
    )


def _figures(row: TableRow) -> list[Figure]:
    return [item for item in row.cells if isinstance(item, Figure)]


def five_years() -> Table:
    """Return the femårsöversikt: eleven columns, rows with different units."""
    lines = (
        ("Antal invånare 31 december", "antal", 0, ("143120", "143690", "144210", "144870", "145310"), None),
        ("Skattesats, kronor", "kr", 2, ("21.34", "21.34", "21.34", "21.64", "21.64"), None),
        (
            "Årets resultat",
            "tkr",
            1,
            ("201300", "142800", "58100", "142700", "162900"),
            ("287100", "201900", "-88300", "264500", "287200"),
        ),
        (
            "Årets resultat i procent av skatteintäkter och statsbidrag",
            "%",
            1,
            ("3.6", "2.5", "1.0", "2.4", "2.6"),
            None,
        ),
        (
            "Soliditet",
            "%",
            1,
            ("52.1", "51.8", "50.4", "50.1", "49.8"),
            ("33.1", "33.0", "32.2", "31.9", None),
        ),
        (
            "Nettoinvesteringar",
            "tkr",
            1,
            ("401200", "522700", "611900", "598300", "640100"),
            ("1102300", "1298400", "1411200", "1388900", "1467700"),
        ),
        ("Självfinansieringsgrad", "%", 0, ("118", "81", "57", "73", "74"), ("98", "72", "55", "67", "70")),
        (
            "Låneskuld",
            "tkr",
            1,
            ("1502100", "1688300", "1911700", "2102400", "2288900"),
            ("6712300", "7022100", "7391800", "7688200", "7991300"),
        ),
    )
    rows = []
    for n, (name, unit, decimals, kommun, koncern) in enumerate(lines):
        own = [cell(v, f"Femår!{c}{n + 5}", unit=unit) for v, c in zip(kommun, "CDEFG", strict=True)]
        group = (
            [Figure.not_applicable(unit)] * 5
            if koncern is None
            else [cell(v, f"Femår!{c}{n + 5}", unit=unit) for v, c in zip(koncern, "HIJKL", strict=True)]
        )
        shown = "mnkr" if unit == "tkr" else ""
        label = name + (
            ", mnkr" if unit == "tkr" else ", procent" if unit == "%" and "procent" not in name else ""
        )
        rows.append(TableRow((label, *own, *group), key=f"F{n + 1}", decimals=decimals, unit=shown))
    titles = (*(f"Kommun {y}" for y in YEARS), *(f"Koncern {y}" for y in YEARS))
    return Table(
        "femar",
        "Femårsöversikt för kommunen och koncernen",
        (Column("Nyckeltal", width=3), *_numbers(titles)),
        tuple(rows),
        wide=True,
    )


def operations() -> tuple[Table, dict[str, Figure]]:
    """Return the driftredovisning and the deviation of each nämnd."""
    rows: list[TableRow] = []
    deviations: dict[str, Figure] = {}
    budgets, actuals = [], []
    for name, key, budget, actual in NAMNDER:
        file = f"2025-bokslut/{key}/ekonomi.xlsx"
        planned, used = cell(budget, "Drift!E40", file), cell(actual, "Drift!D40", file)
        deviations[name] = used - planned
        budgets.append(planned)
        actuals.append(used)
        share = deviations[name].percent_of(planned.absolute())
        rows.append(TableRow((name, planned, used, deviations[name], share), key=key, href=f"#namnd-{key}"))
    planned, used = Figure.total(budgets), Figure.total(actuals)
    diff = used - planned
    rows.append(
        TableRow(
            ("Summa nämnder", planned, used, diff, diff.percent_of(planned.absolute())), "total", 0, "summa"
        )
    )
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
    total: list[list[Figure]] = [[], [], []]
    number = 0
    for n, (name, key, _, _) in enumerate(NAMNDER):
        rows.append(TableRow((name, "", "", "", "", ""), "group", 0, f"g-{key}"))
        for _ in range(4 if n % 2 else 5):
            if len(rows) >= 44:
                break
            title = PROJECTS[number % len(PROJECTS)] + (
                "" if number < len(PROJECTS) else f", etapp {number // len(PROJECTS) + 1}"
            )
            place = number + 8
            decided = cell(
                (number * 37 % 91 + 4) * 1000,
                f"Investeringar!E{place}",
                f"2025-bokslut/{key}/investeringar.xlsx",
            )
            spent = cell(
                (number * 29 % 71 + 3) * 900,
                f"Investeringar!F{place}",
                f"2025-bokslut/{key}/investeringar.xlsx",
            )
            diff = decided - spent
            status = Status("good", "färdigt") if number % 3 == 0 else Status("partly", "pågår")
            rows.append(
                TableRow(
                    (title, f"P{1000 + number}", decided, spent, diff, status), "row", 1, f"P{1000 + number}"
                )
            )
            for column, figure in zip(total, (decided, spent, diff), strict=True):
                column.append(figure)
            number += 1
    rows.append(
        TableRow(
            ("Summa investeringar", "", *(Figure.total(column) for column in total), ""), "total", 0, "summa"
        )
    )
    columns = (
        Column("Projekt", width=3.4),
        Column("Nr", width=0.8),
        *_numbers(("Beslutad utgift", "Utgift 2025"), 1, "mnkr"),
        Column("Avvikelse", Kind.NUMBER, 1.1, 1, "mnkr", deviation=True),
        Column("Status", Kind.STATUS, 1.1),
    )
    return Table("investeringar", "Investeringsredovisning, större projekt", columns, tuple(rows), "mnkr")


def balance_requirement() -> Table:
    """Return the balanskravsutredning of two years."""
    result = [cell("162900", "RR!C16"), cell("142700", "RR!D16")]
    gains = [cell("-21400", "Balanskrav!C6"), cell("-8300", "Balanskrav!D6")]
    adjusted = [a + b for a, b in zip(result, gains, strict=True)]
    reserve = [cell("-30000", "Balanskrav!C8"), Figure.not_applicable()]
    final = [Figure.total(pair) for pair in zip(adjusted, reserve, strict=True)]
    rows = (
        TableRow(("Årets resultat enligt resultaträkningen", *result), key="B1", href="#rr"),
        TableRow(("Samtliga realisationsvinster", *gains), key="B2"),
        TableRow(("Årets resultat efter balanskravsjusteringar", *adjusted), "sum", key="B7"),
        TableRow(("Reservering till resultatreserv", *reserve), key="B8"),
        TableRow(("Balanskravsresultat", *final), "total", key="B10"),
    )
    return Table(
        "balanskrav",
        "Balanskravsutredning",
        (Column("Post", width=3), *_numbers(("2025", "2024"), 1, "mnkr")),
        rows,
        "mnkr",
    )


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
    aim = Figure.const("2.0", "mål i strategisk plan", "%")
    reached = cell("2.6", "Mål!F7", unit="%")
    rows = (
        TableRow(
            (
                "Resultatet är minst 2 procent av skatteintäkter och statsbidrag",
                aim,
                reached,
                GOOD,
                UP,
                (run("Målet nås för "), run("andra året i rad", bold=True), run(".")),
            )
        ),
        TableRow(
            (
                "Investeringar finansieras till minst 70 procent med egna medel",
                Figure.const(70, "mål i strategisk plan", "%"),
                cell("74", "Mål!F8", unit="%"),
                GOOD,
                SAME,
                (Run("Utfallet är "), Number(cell("74", "Mål!F8", unit="%"), 0, "%"), Run(", målet 70 %.")),
            )
        ),
        TableRow(
            (
                "Andelen elever behöriga till gymnasiet",
                Figure.const(90, "mål i strategisk plan", "%"),
                cell("86.4", "Mål!F9", unit="%"),
                PARTLY,
                UP,
                "Lyfter från 84,9.",
            )
        ),
        TableRow(
            (
                "Brukarnas nöjdhet i hemtjänsten",
                Figure.const(88, "mål i strategisk plan", "%"),
                cell("81", "Mål!F10", unit="%"),
                BAD,
                DOWN,
                "Ny enkätmetod; se avsnittet om äldreomsorg.",
            )
        ),
        TableRow(
            (
                f"Processmål: {LONG_WORD}",
                Figure.not_applicable("%"),
                Figure.missing("%"),
                NONE,
                SAME,
                "Mäts först 2026.",
            )
        ),
    )
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
    values = ("4.1", "7.2", "5.6", "8.9", "9.4", "4.8", "5.1", None)
    figures = [cell(v, f"Personal!D{n + 6}", unit="%") for n, v in enumerate(values)]
    last = [
        cell(v, f"Personal!E{n + 6}", unit="%")
        for n, v in enumerate(("4.4", "7.6", "5.5", "9.3", "9.9", "4.6", "5.3", "3.9"))
    ]
    rows = tuple(
        TableRow((item[0], a, b), key=item[1]) for item, a, b in zip(NAMNDER, figures, last, strict=True)
    )
    columns = (Column("Nämnd", width=3), *_numbers(("2025", "2024"), 1))
    table = Table(
        "sjukfranvaro",
        "Sjukfrånvaro i procent av ordinarie arbetstid",
        columns,
        rows,
        "procent",
        notes=("Grupper om högst tio personer redovisas inte.",),
    )
    chart = Chart(
        "diagram-sjukfranvaro",
        "hbars",
        "Sjukfrånvaron är högst i äldreomsorgen",
        "Liggande stapeldiagram. Äldrenämnden har 9,4 procent, socialnämnden 8,9 och kommunstyrelsen lägst med 4,1. Uppgift saknas för miljö- och hälsoskyddsnämnden.",
        tuple(item[0] for item in NAMNDER),
        (Series("2025", tuple(figures)),),
        "%",
        1,
        "sjukfranvaro",
        Figure.const("6.5", "mål"),
        "Mål 6,5",
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
        "Staplade staplar med antal mål per perspektiv. Resultat för medborgaren: 3 uppfyllda, 4 delvis, 2 ej uppfyllda. God ekonomi: 4 uppfyllda. Medarbetare: 2, 2 och 1. Hållbarhet: 1, 3, 1 och 2 ej bedömda.",
        (
            "Resultat för medborgaren",
            "God ekonomi",
            "Medarbetarnas förutsättningar",
            "Hållbarhet och Agenda 2030",
        ),
        (
            Series("Uppfyllt", counts(3, 4, 2, 1)),
            Series("Delvis uppfyllt", counts(4, 0, 2, 3)),
            Series("Ej uppfyllt", counts(2, 0, 1, 1)),
            Series("Ej bedömt", counts(0, 0, 0, 2)),
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
        "Liggande staplar åt båda håll. Socialnämnden avviker mest med −34,6 mnkr, därefter barn- och utbildningsnämnden med −24,6. Kommunstyrelsen har störst överskott, 7,2 mnkr.",
        tuple(deviations),
        (Series("Avvikelse", tuple(deviations.values())),),
        "mnkr",
        1,
        "drift",
    )


def result_charts() -> tuple[Chart, Chart]:
    """Return the bars of the yearly result and the lines of self-financing."""
    own = [
        cell(v, f"Femår!{c}7")
        for v, c in zip(("201300", "142800", "58100", "142700", "162900"), "CDEFG", strict=True)
    ]
    group = [
        cell(v, f"Femår!{c}7")
        for v, c in zip(("287100", "201900", "-88300", "264500", "287200"), "HIJKL", strict=True)
    ]
    bars = Chart(
        "diagram-resultat",
        "bars",
        "Resultatet vände uppåt efter 2023",
        "Stapeldiagram över årets resultat 2021–2025. Kommunen: 201, 143, 58, 143 och 163 mnkr. Koncernen: 287, 202, −88, 265 och 287 mnkr.",
        YEARS,
        (Series("Kommunen", tuple(own)), Series("Koncernen", tuple(group))),
        "mnkr",
        0,
        "femar",
    )
    lines = (
        ("Kommunen", ("118", "81", "57", "73", "74"), "CDEFG"),
        ("Koncernen", ("98", "72", "55", "67", "70"), "HIJKL"),
        ("Riket", ("104", "88", None, "76", "75"), "MNOPQ"),
    )
    series = tuple(
        Series(name, tuple(cell(v, f"Femår!{c}11", unit="%") for v, c in zip(values, letters, strict=True)))
        for name, values, letters in lines
    )
    trend = Chart(
        "diagram-sjalvfinansiering",
        "lines",
        "Självfinansieringen stiger långsamt",
        "Linjediagram 2021–2025. Kommunens självfinansieringsgrad föll från 118 till 57 procent 2023 och är nu 74. Målet är 70 procent.",
        YEARS,
        series,
        "%",
        0,
        "femar",
        Figure.const(70, "mål"),
        "Mål 70",
    )
    return bars, trend


def risk_matrix() -> RiskMatrix:
    """Return a risk matrix with four steps each way."""
    places = (
        ("R1", 4, 3),
        ("R2", 2, 4),
        ("R3", 3, 3),
        ("R4", 1, 2),
        ("R5", 3, 3),
        ("R6", 2, 2),
        ("R7", 4, 4),
        ("R8", 3, 3),
        ("R9", 1, 1),
    )
    texts = (
        "Brist på undersköterskor",
        "It-angrepp",
        "Lägre skatteunderlag",
        "Försenad bro",
        "Höga energipriser",
        "Eftersatt underhåll",
        "Orosanmälningar utreds för sent",
        "Föråldrade system",
        "Felaktig taxa",
    )
    risks = tuple(Risk(key, text, a, b) for (key, a, b), text in zip(places, texts, strict=True))
    return RiskMatrix(
        "riskmatris",
        "Nio risker, två kräver åtgärd genast",
        "Riskmatris fyra gånger fyra. Högst värde har R7, sannolik och allvarlig. R1 är sannolik och kännbar. Tre risker är möjliga och kännbara.",
        risks,
        ("Osannolik", "Mindre sannolik", "Möjlig", "Sannolik"),
        ("Försumbar", "Lindrig", "Kännbar", "Allvarlig"),
        ((1, "Acceptera"), (4, "Bevaka"), (9, "Ta in i plan"), (12, "Åtgärda genast")),
        "risker",
    )


def risk_table(matrix: RiskMatrix) -> Table:
    """Return the risks as a table: text columns and computed values."""
    rows = tuple(
        TableRow(
            (
                risk.id,
                risk.text,
                Figure.const(risk.likelihood, "bedömning", ""),
                Figure.const(risk.consequence, "bedömning", ""),
                Figure.const(risk.likelihood, "sannolikhet", "").times(
                    Figure.const(risk.consequence, "konsekvens", "")
                ),
            ),
            key=risk.id,
        )
        for risk in matrix.risks
    )
    columns = (
        Column("Risk", width=0.7),
        Column("Beskrivning", width=4),
        *_numbers(("Sannolikhet", "Konsekvens", "Riskvärde")),
    )
    return Table("risker", "Risker i internkontrollplanen", columns, rows)


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
    return Section(
        "ordforande",
        "Ordföranden har ordet",
        intro="Ett år då ekonomin stärktes medan behoven i omsorgen växte.",
        source="Kommunstyrelsen",
        blocks=(
            Prose(
                (
                    para(
                        "Under 2025 fick fler elever behörighet till gymnasiet, fler förskolor blev klara i tid och kommunens resultat blev starkare än budgeterat.",
                        kind="lead",
                    ),
                    para(
                        "Årets resultat uppgår till ",
                        Number(cell("162900", "RR!C16"), 1, "mnkr"),
                        ", vilket är ",
                        Number(cell("18900", "RR!C17"), 1, "mnkr", sign=True),
                        " jämfört med budget. Det är ",
                        run("mer än målet", bold=True),
                        " på två procent av skatteintäkter och statsbidrag",
                        run(".", note="Målet räknas på skatteintäkter, generella statsbidrag och utjämning."),
                        " Samtidigt redovisar socialnämnden ett underskott som vi följer noga under 2026.",
                    ),
                    para("Tre saker har präglat året:"),
                    para(
                        "Försörjningen av personal i äldreomsorgen, där ",
                        run("språklyftet", italic=True),
                        " nått 240 medarbetare.",
                        kind="bullet",
                    ),
                    para("Stora investeringar i skolor och vatten:", kind="bullet"),
                    para("förskolan Lärkan öppnade i augusti,", kind="bullet", level=1),
                    para("vattenverkets nya reningssteg togs i drift i november.", kind="bullet", level=1),
                    para(
                        "Ett näringsliv som fortsätter att växa – läs mer på ",
                        run("kommunens webbplats", href="https://www.ekstrand.example/naringsliv"),
                        ".",
                        kind="bullet",
                    ),
                    para(
                        "Barn & unga <viktigast> – så står det i planen, och {{ 7*7 }} är inte 49.",
                        kind="quote",
                    ),
                    para(
                        "Jag vill tacka alla medarbetare för ett starkt arbete under ett krävande år. Vi går in i 2026 med en ekonomi i balans och med tydliga prioriteringar: kunskap i skolan, trygghet i äldreomsorgen och en hållbar växande stad."
                    ),
                    para(run("Karin Ekelund", bold=True), ", kommunstyrelsens ordförande"),
                )
            ),
            Image(
                png(),
                "image/png",
                "Vy över Säveån med fält i förgrunden en sommardag",
                "Säveån en morgon i juni.",
                320,
                200,
            ),
        ),
    )


def _report() -> Section:
    bars, trend = result_charts()
    matrix = risk_matrix()
    staff, leave = sick_leave()
    tiles = KeyFigures(
        (
            Tile(
                "Årets resultat",
                cell("162900", "RR!C16"),
                "mnkr",
                1,
                (Run("Budget "), Number(cell("144000", "RR!E16"), 1, "mnkr")),
            ),
            Tile(
                "Andel av skatt och statsbidrag",
                cell("2.6", "Mål!F7", unit="%"),
                "%",
                1,
                (Run("Målet är 2,0 %"),),
            ),
            Tile(
                "Avvikelse, nämnderna",
                cell("-48000", "Drift!F50"),
                "mnkr",
                1,
                (Run("Störst i socialnämnden"),),
                sign=True,
            ),
            Tile("Invånare", cell("145310", "Femår!G5", unit="antal"), "", 0, (Run("+440 sedan 2024"),)),
        )
    )
    overview = Section(
        "oversikt",
        "Översikt över verksamhetens utveckling",
        (
            tiles,
            Prose(
                (
                    para(
                        "Kommunens resultat har stärkts efter det svaga året 2023. Tabellen visar fem års utveckling för kommunen och koncernen."
                    ),
                )
            ),
            bars,
            five_years(),
            trend,
        ),
    )
    group = Section(
        "kommunala-koncernen",
        "Den kommunala koncernen",
        (
            Prose(
                (
                    para(
                        "Koncernen består av kommunen, ett moderbolag med fem dotterbolag och ett kommunalförbund."
                    ),
                )
            ),
            organisation(),
        ),
    )
    risks = Section(
        "viktiga-forhallanden",
        "Viktiga förhållanden för resultat och ekonomisk ställning",
        (
            Prose((para("Riskerna bedöms av varje nämnd och sammanställs av stadskontoret."),)),
            matrix,
            risk_table(matrix),
        ),
    )
    details = Section(
        "malens-matning",
        "Hur målen mäts",
        sections=(
            Section(
                "matning-ekonomi",
                "Ekonomiska mål",
                (
                    Prose(
                        (
                            para("Utfallet hämtas ur bokslutet.", kind="number"),
                            para("Målvärdet står i strategisk plan:", kind="number"),
                            para("för året,", kind="number", level=1),
                            para("för perioden.", kind="number", level=1),
                            para("Bedömningen görs av kommunstyrelsen.", kind="number"),
                        )
                    ),
                ),
            ),
            Section(
                "matning-verksamhet",
                "Verksamhetens mål",
                (
                    Prose(
                        (
                            para("Enkäter", kind="heading"),
                            para("Enkäter redovisas när minst 30 har svarat."),
                            para("Underlag per enhet", kind="heading", level=1),
                            para("Enheternas svar lämnas i särskild ordning."),
                        )
                    ),
                ),
            ),
        ),
    )
    economy = Section(
        "god-ekonomisk-hushallning",
        "God ekonomisk hushållning och ekonomisk ställning",
        (
            Prose((para("Den samlade bedömningen är att kommunen har en god ekonomisk hushållning."),)),
            goal_status(),
        ),
        (
            Section(
                "malen",
                "Målen och bedömningen",
                (
                    goals(),
                    StatusList(
                        "Prioriterade mål",
                        (
                            StatusItem(
                                "KF1",
                                "Alla elever når gymnasiebehörighet",
                                PARTLY,
                                UP,
                                (
                                    Run("Andelen är "),
                                    Number(cell("86.4", "Mål!F9", unit="%"), 1, "%"),
                                    Run(" mot 84,9 föregående år."),
                                ),
                            ),
                            StatusItem(
                                "KF2",
                                "Ekonomin är långsiktigt hållbar",
                                GOOD,
                                SAME,
                                (Run("Båda finansiella målen nås."),),
                            ),
                            StatusItem("KF3", "Äldre är trygga i sin omsorg", BAD, DOWN),
                            StatusItem("KF4", "Kommunens utsläpp minskar med tio procent om året", NONE),
                        ),
                    ),
                ),
                (details,),
            ),
        ),
    )
    personnel = Section(
        "personal",
        "Väsentliga personalförhållanden",
        (
            Prose((para("Den sammanlagda sjukfrånvaron fortsätter att sjunka, framför allt den långa."),)),
            leave,
            staff,
        ),
        source="HR-avdelningen",
    )
    balance = Section(
        "balanskravsresultat",
        "Balanskravsresultat",
        (
            Prose((para("Balanskravsresultatet är positivt och inga underskott återstår att återställa."),)),
            balance_requirement(),
            Callout(
                "decision",
                "Förslag till beslut",
                (
                    para("Kommunfullmäktige föreslås besluta", kind="text"),
                    para("att godkänna årsredovisningen för 2025,", kind="number"),
                    para(
                        "att reservera ",
                        Number(cell("30000", "Balanskrav!C8"), 0, "mnkr"),
                        " till resultatreserven.",
                        kind="number",
                    ),
                ),
            ),
        ),
    )
    return Section(
        "forvaltningsberattelse",
        "Förvaltningsberättelse",
        intro="Hur det gick, varför, och vad som väntar.",
        sections=(overview, group, risks, economy, balance, personnel),
    )


def _accounts() -> Section:
    note = Section(
        "not-3",
        "Not 3 Verksamhetens intäkter",
        (
            Table(
                "not3",
                "Verksamhetens intäkter",
                (Column("Post", width=3), *_numbers(("2025", "2024"), 1, "mnkr")),
                (
                    TableRow(
                        ("Taxor och avgifter", cell("612300", "Not 3!C5"), cell("589900", "Not 3!D5")),
                        key="N1",
                    ),
                    TableRow(("Bidrag", cell("571700", "Not 3!C6"), cell("562100", "Not 3!D6")), key="N2"),
                    TableRow(
                        ("varav från Migrationsverket", cell("38900", "Not 3!C7"), cell("51200", "Not 3!D7")),
                        "of_which",
                        1,
                        "N2x",
                    ),
                    TableRow(
                        ("Försäljning och hyror", cell("202400", "Not 3!C8"), cell("190800", "Not 3!D8")),
                        key="N3",
                    ),
                    TableRow(
                        (
                            "Summa",
                            cell("612300", "Not 3!C5")
                            + cell("571700", "Not 3!C6")
                            + cell("202400", "Not 3!C8"),
                            cell("589900", "Not 3!D5")
                            + cell("562100", "Not 3!D6")
                            + cell("190800", "Not 3!D8"),
                        ),
                        "total",
                        key="N4",
                    ),
                ),
                "mnkr",
            ),
        ),
    )
    principles = Section(
        "not-1",
        "Not 1 Redovisningsprinciper",
        (
            Prose(
                (
                    para(
                        "Årsredovisningen följer lagen om kommunal bokföring och redovisning och Rådet för kommunal redovisnings rekommendationer."
                    ),
                    para(
                        "Intäkter redovisas när de kan beräknas tillförlitligt. ",
                        run("Se även not 3", href="#not-3"),
                        ".",
                    ),
                )
            ),
        ),
    )
    return Section(
        "rakenskaper",
        "Räkenskaper",
        intro="Resultaträkning, balansräkning och noter.",
        sections=(
            Section("resultatrakning", "Resultaträkning", (income_statement(),)),
            Section("balansrakning", "Balansräkning", (balance_sheet(),)),
            Section("noter", "Noter", sections=(principles, note)),
        ),
    )


def _boards() -> Section:
    table, deviations = operations()
    stories = tuple(
        Section(
            f"namnd-{key}",
            name,
            (
                Prose(
                    (
                        para(
                            f"{name} redovisar nettokostnader på ",
                            Number(cell(actual, "Drift!D40", f"2025-bokslut/{key}/ekonomi.xlsx"), 1, "mnkr"),
                            ". Avvikelsen mot budget är ",
                            Number(deviations[name], 1, "mnkr", sign=True),
                            ".",
                        ),
                        para("Viktiga händelser", kind="heading"),
                        para(
                            "Arbetet med en gemensam planering för lokaler har fortsatt, och de nya arbetssätten har börjat ge effekt i verksamheten. Under hösten genomfördes en översyn av bemanningen tillsammans med de fackliga organisationerna.",
                            kind="bullet",
                        ),
                        para("Digitala tjänster har tagits i bruk inom flera områden.", kind="bullet"),
                    )
                ),
            ),
            source=name,
        )
        for name, key, _, actual in NAMNDER[:4]
    )
    late = Section(
        "namnd-aldre",
        "Äldrenämnden",
        (
            Callout(
                "missing",
                "SAKNAS: verksamhetsberättelse från äldrenämnden",
                (para("Texten skulle ha lämnats den 13 februari 2026. Beloppen i tabellerna är med."),),
            ),
        ),
    )
    return Section(
        "namnderna",
        "Nämndernas verksamhet",
        intro="Drift, investeringar och berättelser.",
        sections=(
            Section(
                "driftredovisning",
                "Driftredovisning",
                (
                    deviation_chart(deviations),
                    table,
                    Callout(
                        "warning",
                        "Underskott",
                        (
                            para(
                                "Socialnämnden har fått i uppdrag att återkomma med en åtgärdsplan senast i maj."
                            ),
                        ),
                    ),
                ),
            ),
            Section("investeringsredovisning", "Investeringsredovisning", (investments(),)),
            Section("verksamhetsberattelser", "Verksamhetsberättelser", sections=(*stories, late)),
        ),
    )


def _end() -> Section:
    return Section(
        "bilagor",
        "Ordlista och bilagor",
        sections=(
            Section(
                "ordlista",
                "Ordlista",
                (
                    Definitions(
                        (
                            (
                                "Balanskrav",
                                "Kommunallagens krav att intäkterna ska vara större än kostnaderna varje år.",
                            ),
                            ("Soliditet", "Eget kapital i procent av de samlade tillgångarna."),
                            (
                                "Självfinansieringsgrad",
                                "Hur stor del av investeringarna som betalas utan lån.",
                            ),
                        )
                    ),
                ),
            ),
            Section(
                "revision",
                "Revisionsberättelse",
                (
                    Callout(
                        "attachment",
                        "Revisionsberättelse för år 2025",
                        (para("Bifogas när den har lämnats av revisorerna."),),
                    ),
                    Callout(
                        "info",
                        "Om granskningen",
                        (
                            para(
                                "Lekmannarevisorerna granskar bolagen. ",
                                run("God revisionssed i kommunal verksamhet", italic=True),
                                " följs.",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    )


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
        reading_guide=(
            para(
                "Årsredovisningen vänder sig till kommunfullmäktige, invånare och alla som vill följa kommunens ekonomi."
            ),
            para(run("Förvaltningsberättelsen", bold=True), " sammanfattar året.", kind="bullet"),
            para(run("Räkenskaperna", bold=True), " visar resultat och ställning.", kind="bullet"),
            para(
                "Belopp anges i miljoner kronor om inget annat sägs. Avrundning kan göra att summor inte stämmer på sista siffran."
            ),
        ),
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
