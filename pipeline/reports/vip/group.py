"""VA and avfall, the economy of the koncernföretag (KL 11 kap. 6 a §), tariffs, assignments, requests and rules (domain.md 3.3, 15–19)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.base import Source, missing, section, toned
from pipeline.reports.tables import places
from pipeline.view import Block, Column, Kind, Number, Section, Table, TableRow


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapters after the investments."""
    written = source.central_text
    found = [
        section(
            f"gren-{part}", title, *written(part, title, required=False), *_fee_payers(source, part, rows)
        )
        for part, title, rows in (("va", "Vatten och avlopp", "VK"), ("avfall", "Avfall", "VL"))
        if source.fig(f"plan/R1/{part}/b").known
    ]
    asked = _requests(source) if source.municipality.settings.requests else ()
    return (
        section(
            "koncernen",
            "Koncernföretagens ekonomi",
            *written("koncernen", "Koncernföretagens ekonomi"),
            *_companies(source),
            sections=(
                *(
                    section(
                        f"bolag-{unit.id}",
                        unit.name,
                        *source.written(unit.id, "plan", "Ekonomi och inriktning"),
                        *_company(source, unit.id),
                    )
                    for unit in source.units("bolag")
                ),
            ),
            intro="Budgeten ska innehålla en redovisning av ekonomin i de kommunala koncernföretagen (11 kap. 6 a § kommunallagen).",
        ),
        section(
            "avgifter",
            "Taxor, uppdrag och regler",
            sections=(
                *found,
                section(
                    "taxor", "Taxor och avgifter", *written("taxor", "Taxor och avgifter"), *_tariffs(source)
                ),
                *((section("askanden", "Äskanden", *asked),) if asked else ()),
                section("uppdrag", "Uppdrag till nämnderna", *_assignments(source)),
                section(
                    "regler", "Budgetregler och riktlinjer", *written("regler", "Budgetregler och riktlinjer")
                ),
            ),
            intro="Avgifter, särskilda uppdrag och de regler som gäller för budgeten.",
        ),
    )


def _fee_payers(source: Source, part: str, rows: str) -> tuple[Block, ...]:
    """Return what the payers of fees have paid in advance and get back."""
    if not source.fig(f"kollektiv/{rows}3/b").known:
        return ()
    year = source.year
    titles = (
        ("1", "Skuld vid årets början"),
        ("2", "Överuttag, eller återföring (−)"),
        ("3", "Skuld vid årets slut"),
    )
    lines = [
        TableRow(
            (title, *(source.fig(f"kollektiv/{rows}{place}/{when}") for when in ("b", "p1", "p2"))),
            "total" if place == "3" else "row",
            key=f"{rows}{place}",
        )
        for place, title in titles
    ]
    return (
        Table(
            f"kollektiv-{part}",
            f"Skuld till dem som betalar {'va' if part == 'va' else 'avfalls'}avgifter",
            (
                Column("Skuld till kollektivet", Kind.TEXT, 2.6),
                *(
                    source.money(f"{word} {year + place}")
                    for place, word in enumerate(("Budget", "Plan", "Plan"))
                ),
            ),
            tuple(lines),
            source.unit,
        ),
    )


_KEYS = (
    ("VB1", "Omsättning"),
    ("VB2", "Resultat"),
    ("VB3", "Investeringar"),
    ("VB4", "Låneskuld"),
    ("VB5", "Utdelning och bidrag"),
)


def _companies(source: Source) -> tuple[Block, ...]:
    units = [unit for unit in source.units("bolag") if source.fig(f"bolag/{unit.id}/VB1/b").known]
    if not units:
        return ()
    lines = [
        TableRow(
            (
                unit.name,
                *(source.fig(f"bolag/{unit.id}/{key}/b") for key, _ in _KEYS),
                source.fig(f"bolag/{unit.id}/soliditet/b"),
            ),
            key=unit.id,
        )
        for unit in units
    ]
    return (
        Table(
            "koncernforetag",
            f"Koncernföretagens budget {source.year}",
            (
                Column("Bolag", Kind.TEXT, 2.6),
                *(source.money(title, 1.1) for _, title in _KEYS),
                Column("Soliditet, %", Kind.NUMBER, 0.9, 1, "%"),
            ),
            tuple(lines),
            source.unit,
            notes=("Resultat är resultat efter finansiella poster. Hela bolagens belopp.",),
        ),
    )


def _company(source: Source, unit: str) -> tuple[Block, ...]:
    if not source.fig(f"bolag/{unit}/VB1/b").known:
        return ()
    year = source.year
    keys = ("fg", "nu", "b", "p1", "p2")
    lines = [
        TableRow((title, *(source.fig(f"bolag/{unit}/{key}/{when}") for when in keys)), key=key)
        for key, title in _KEYS
    ]
    shares = (source.fig(f"bolag/{unit}/soliditet/{when}") for when in keys)
    lines.append(TableRow(("Soliditet, %", *shares), key="soliditet", decimals=1, unit="%"))
    return (
        Table(
            f"plan-{unit}",
            f"Budget och plan, {source.name(unit)}",
            (
                Column("", Kind.TEXT, 2.6),
                source.money(f"Utfall {year - 2}"),
                source.money(f"Budget {year - 1}"),
                source.money(f"Budget {year}"),
                source.money(f"Plan {year + 1}"),
                source.money(f"Plan {year + 2}"),
            ),
            tuple(lines),
            source.unit,
        ),
    )


def _tariffs(source: Source) -> tuple[Block, ...]:
    rows = source.gathered("v_taxor")
    if not rows.rows:
        return ()
    lines = []
    for row in rows:
        old, new = row.figure("gammal"), row.figure("ny")
        change = (new - old).percent_of(old.absolute())
        decimals = max(places(old), places(new))
        lines.append(
            TableRow(
                (
                    row.key,
                    source.name(row.unit),
                    row.text("enhet"),
                    _fixed(old, decimals),
                    _fixed(new, decimals),
                    change,
                    row.text("grund"),
                ),
                key=f"{row.unit}-{text.slug(row.key)}",
            )
        )
    return (
        Table(
            "taxor-tabell",
            f"Taxor och avgifter som ändras {source.year}",
            (
                Column("Taxa eller avgift", Kind.TEXT, 2.4),
                Column("Nämnd", Kind.TEXT, 1.5),
                Column("Enhet", Kind.TEXT, 0.9),
                Column("Nu", Kind.TEXT, 0.8),
                Column("Ny", Kind.TEXT, 0.8),
                Column("Ändring, %", Kind.NUMBER, 0.9, 1, "%", deviation=True),
                Column("Grund", Kind.TEXT, 2.4),
            ),
            tuple(lines),
            gaps=rows.gaps,
        ),
    )


def _fixed(figure: Figure, decimals: int) -> tuple[Number, ...]:
    """Return an amount of kronor as printed in its own unit."""
    return (Number(figure, decimals),)


def _requests(source: Source) -> tuple[Block, ...]:
    rows = source.gathered("v_askanden")
    if not rows.rows:
        return ()
    words = ("tillstyrks", "tillstyrks delvis", "avslås")
    lines = [
        TableRow(
            (
                f"{row.key} {row.text('askande')}",
                source.name(row.unit),
                row.text("grund"),
                row.figure("belopp"),
                row.figure("tillstyrkt"),
                toned(row.text("forslag"), words, ("good", "partly", "bad")),
            ),
            key=text.slug(row.key),
        )
        for row in rows
    ]
    sums = [rows.total(key) for key in ("belopp", "tillstyrkt")]
    lines.append(TableRow(("Summa", "", "", *sums, ""), "total", key="summa"))
    return (
        Table(
            "askanden-tabell",
            f"Äskanden utöver ramen {source.year} och kommunstyrelsens förslag",
            (
                Column("Äskande", Kind.TEXT, 2.8),
                Column("Nämnd", Kind.TEXT, 1.5),
                Column("Bygger på", Kind.TEXT, 2),
                source.money("Äskat", 0.9),
                source.money("Tillstyrkt", 0.9),
                Column("Förslag", Kind.STATUS, 1.3),
            ),
            tuple(lines),
            source.unit,
            gaps=rows.gaps,
        ),
    )


def _assignments(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("v_uppdrag")
    if not rows:
        return (missing(source.name(source.central()), "Uppdrag till nämnderna"),)
    return (
        Table(
            "uppdrag-tabell",
            f"Särskilda uppdrag {source.year}",
            (
                Column("Id", Kind.TEXT, 0.8),
                Column("Uppdrag", Kind.TEXT, 4),
                Column("Nämnd", Kind.TEXT, 1.7),
                Column("Klart", Kind.TEXT, 0.9),
                Column("Redovisas i", Kind.TEXT, 1.6),
            ),
            tuple(
                TableRow(
                    (
                        row.key,
                        row.text("uppdrag"),
                        source.name(row.text("namnd")),
                        row.text("klart"),
                        row.text("redovisas"),
                    ),
                    key=text.slug(row.key),
                )
                for row in rows
            ),
        ),
    )
