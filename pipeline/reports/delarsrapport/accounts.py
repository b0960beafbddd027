"""RR, BR against 31 December, notes, driftredovisning and investeringsredovisning with forecast (LKBR 13 kap., RKR R17)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from pipeline import text
from pipeline.config import COMMITTEES, Unit
from pipeline.model import Figure, Row
from pipeline.reports import investments
from pipeline.reports.base import Source, bullets, section
from pipeline.reports.comparison import statement
from pipeline.reports.sentences import gaps_of, known
from pipeline.schemas.accounts import SKATTER_ROWS
from pipeline.schemas.statements import BR, RR, labels
from pipeline.view import Block, Chart, Column, Kind, Number, Section, Series, Table, TableRow, Words
from pipeline.words import phrase


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the statements with their notes, drift and investments."""
    return (
        section(
            "rakningar",
            "Räkningar och noter",
            sections=(
                section("resultatrakning", "Resultaträkning", _income(source)),
                section("balansrakning", "Balansräkning", _balance(source)),
                section("noter", "Noter", *_notes(source)),
            ),
            intro="Resultat- och balansräkning med helårsprognos, och redovisningsprinciperna.",
        ),
        section(
            "drift",
            "Driftredovisning",
            *source.central_text("drift", "Driftredovisning"),
            *_operating(source),
            intro="Utfall, budget och prognos för varje verksamhet.",
        ),
        section(
            "investeringar",
            "Investeringsredovisning",
            *source.central_text("investeringar", "Investeringsredovisning"),
            *_investments(source),
            intro="Periodens investeringar och prognosen för helåret.",
        ),
    )


def _income(source: Source) -> Table:
    last = source.year - 1
    return statement(
        source,
        "rr",
        "Resultaträkning för kommunen",
        RR,
        (
            (f"Period {source.year}", "rr/{row}/kommun/utfall"),
            (f"Period {last}", "rr/{row}/kommun/fg"),
            ("Helårsbudget", "rr/{row}/kommun/budget"),
            ("Helårsprognos", "rr/{row}/kommun/prognos"),
            ("Avvikelse", "rr/{row}/kommun/avvikelse"),
        ),
        notes=("Avvikelsen är helårsprognosen minus helårsbudgeten.",),
    )


def _balance(source: Source) -> Table:
    end = source.occasion.end
    return statement(
        source,
        "br",
        "Balansräkning för kommunen",
        BR,
        (
            (text.long_date(end), "br/{row}/kommun/utfall"),
            (f"31 december {end.year - 1}", "br/{row}/kommun/fg"),
        ),
    )


def _notes(source: Source) -> tuple[Block, ...]:
    blocks: list[Block] = [*source.central_text("principer", "Redovisningsprinciper")]
    blocks.append(
        statement(
            source,
            "not-skatter",
            "Skatteintäkter, generella statsbidrag och utjämning",
            SKATTER_ROWS,
            (
                (f"Period {source.year}", "skatt/{row}/kommun/utfall"),
                ("Helårsbudget", "skatt/{row}/kommun/budget"),
                ("Helårsprognos", "skatt/{row}/kommun/prognos"),
            ),
        )
    )
    rows = source.dataset.of("d_storande")
    if rows:
        names = labels(RR)
        blocks.append(
            Table(
                "not-storande",
                "Jämförelsestörande poster och säsongsvariationer",
                (
                    Column("Post", Kind.TEXT, 2.6),
                    Column("Rad", Kind.TEXT, 1.8),
                    source.money("Belopp", 0.8),
                    Column("Kommentar", Kind.TEXT, 3),
                ),
                tuple(
                    TableRow(
                        (
                            row.key,
                            names.get(row.text("rad"), row.text("rad")),
                            row.figure("belopp"),
                            row.text("kommentar"),
                        ),
                        key=text.slug(row.key),
                    )
                    for row in rows
                ),
                source.unit,
            )
        )
    return tuple(blocks)


_DRIFT = (
    ("netto_fg", "Netto {fg}", False),
    ("netto", "Netto {nu}", False),
    ("budget_per", "Budget period", False),
    ("budget", "Budget år", False),
    ("prognos", "Prognos", False),
    ("avvikelse", "Avvikelse", True),
    ("forandring", "Förändring sedan förra", True),
)


def drift_columns(source: Source) -> tuple[Column, ...]:
    """Return the columns of driftredovisningen with forecast."""
    words = {"fg": source.year - 1, "nu": source.year}
    return tuple(source.money(title.format(**words), 1, deviation=signed) for _, title, signed in _DRIFT)


def _operating(source: Source) -> tuple[Block, ...]:
    lines: list[TableRow] = []
    for unit in source.units(*COMMITTEES, "finans"):
        lines.append(TableRow((unit.name, *[""] * len(_DRIFT)), "group", key=f"{unit.id}-rubrik"))
        rows = source.dataset.of("d_finans" if unit.kind == "finans" else "d_drift", unit.id)
        for row in rows:
            figures = [source.fig(f"drift/{unit.id}/{row.key}/{key}") for key, _, _ in _DRIFT]
            lines.append(TableRow((row.text("verksamhet"), *figures), level=1, key=row.key))
        if len(rows) != 1:
            sums = [source.fig(f"drift/{unit.id}/summa/{key}") for key, _, _ in _DRIFT]
            lines.append(TableRow((f"Summa {unit.called}", *sums), "sum", key=unit.id))
    if not lines:
        return ()
    for key, title in (("namnder", "Summa nämnder"), ("verksamhet", "Summa verksamhet")):
        sums = [source.fig(f"drift/{key}/summa/{name}") for name, _, _ in _DRIFT]
        lines.append(TableRow((title, *sums), "total", key=f"summa-{key}"))
    table = Table(
        "drift-prognos",
        "Driftredovisning med helårsprognos",
        (Column("Nämnd och verksamhet", Kind.TEXT, 2.8), *drift_columns(source)),
        tuple(lines),
        source.unit,
        wide=True,
    )
    limit = 2 * source.municipality.settings.deviation_amount
    causes = [
        (f"{source.name(row.unit)}, {row.text('verksamhet').lower()}: ", row.text("orsak"))
        for row in (*source.dataset.of("d_drift"), *source.dataset.of("d_finans"))
        if row.text("orsak") and _magnitude(source.fig(f"drift/{row.unit}/{row.key}/avvikelse")) >= limit
    ]
    return (table, bullets(causes)) if causes else (table,)


def _magnitude(figure: Figure) -> Decimal:
    return Decimal(0) if figure.value is None else abs(figure.value)


_INV = (
    ("netto", "Utfall", False),
    ("budget", "Budget år", False),
    ("prognos", "Prognos", False),
    ("avvikelse", "Avvikelse", True),
    ("prognos_fg", "Förra prognosen", False),
    ("beslutad_total", "Beslutat totalt", False),
    ("beraknad_total", "Beräknat totalt", False),
)


def _size(row: Row) -> Decimal:
    """Return a project's decided total, tkr."""
    value = row.figure("beslutad_total").value
    return Decimal(0) if value is None else value


def _investments(source: Source) -> tuple[Block, ...]:
    units = [unit for unit in source.units("namnd") if source.dataset.of("d_investeringar", unit.id)]
    if not units:
        return ()
    table = _investment_table(source, units)
    return (_investment_chart(source, units, table.id), table)


def _investment_table(source: Source, units: Sequence[Unit]) -> Table:
    keys = [key for key, _, _ in _INV]
    lines = [line for unit in units for line in _projects(source, unit, keys)]
    lines += investments.parts(source, keys, keys[0])
    whole = (source.fig(f"inv/summa/{key}") for key in keys)
    lines.append(TableRow(("Summa investeringar", *whole), "total", key="summa"))
    notes: list[Words] = [
        "Beslutat och beräknat totalt gäller fleråriga projekt; ett årsanslag gäller ett år i taget."
    ]
    if small := source.municipality.settings.small_projects:
        limit = Figure.const(small, "gräns för små projekt i kommunens inställningar", "tkr")
        left_out = " ingår i summorna men redovisas inte var för sig."
        notes.insert(0, phrase("Projekt under ", Number(limit, 0, "tkr"), left_out))
    return Table(
        "investeringar-prognos",
        "Investeringar, netto, med helårsprognos",
        (
            Column("Nämnd och projekt", Kind.TEXT, 2.8),
            *(source.money(title, 1, deviation=signed) for _, title, signed in _INV),
        ),
        tuple(lines),
        source.unit,
        wide=True,
        notes=tuple(notes),
    )


def _projects(source: Source, unit: Unit, keys: Sequence[str]) -> Iterator[TableRow]:
    """Yield a nämnd's projects that are not small, annual grants last, and the sum of all."""
    yield TableRow((unit.name, *[""] * len(keys)), "group", key=f"{unit.id}-rubrik")
    limit = source.municipality.settings.small_projects
    large = (row for row in source.dataset.of("d_investeringar", unit.id) if _size(row) >= limit)
    for row in sorted(large, key=investments.is_annual):
        own = (source.fig(f"inv/{unit.id}/{row.key}/{key}") for key in keys)
        yield TableRow((investments.label(row), *own), level=1, key=text.slug(row.key))
    sums = (source.fig(f"inv/{unit.id}/summa/{key}") for key in keys)
    yield TableRow((f"Summa {unit.called}", *sums), "sum", key=unit.id)


def _investment_chart(source: Source, units: Sequence[Unit], table: str) -> Chart:
    forecast, budget = source.fig("inv/summa/prognos"), source.fig("inv/summa/budget")
    told = (
        phrase(
            f" {unit.name}: budget ",
            source.amount(source.fig(f"inv/{unit.id}/summa/budget")),
            ", prognos ",
            source.amount(source.fig(f"inv/{unit.id}/summa/prognos")),
            ".",
        )
        for unit in units
    )
    return Chart(
        "diagram-investeringar",
        "bars",
        known(
            phrase("Prognosen är ", source.amount(forecast), " av budgeterade ", source.amount(budget)),
            "Prognosen kan inte jämföras med budgeten",
        ),
        phrase("Staplar över budget och prognos per nämnd.", *told),
        tuple(unit.label for unit in units),
        tuple(
            Series(title, tuple(source.fig(f"inv/{unit.id}/summa/{key}") for unit in units))
            for key, title in (("budget", "Budget"), ("prognos", "Prognos"))
        ),
        source.unit,
        source.decimals,
        table,
        gaps=gaps_of([forecast, budget]),
    )
