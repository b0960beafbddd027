"""Kommunstyrelsen's yearly examination of each bolag (KL 6 kap. 9 §; domain.md 1.2 rows 29, 31, 32, 34)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Gathered, Row
from pipeline.reports.base import Report, Source, missing, para, prose, section
from pipeline.reports.findings import COMPANY, share_of
from pipeline.reports.listing import (
    Shown,
    dated,
    facts,
    judgement,
    listing,
    with_id,
    yes_or_no,
)
from pipeline.reports.scales import ANSWERS, Scale
from pipeline.schemas.choices import COMPATIBLE, LAY_AUDITS, PROGRESS
from pipeline.view import (
    Block,
    Callout,
    Cell,
    Column,
    KeyFigures,
    Kind,
    Section,
    Status,
    Table,
    TableRow,
    Tile,
    View,
)
from pipeline.words import phrase

SHEET: Final = "us_provning"
_STEPS: Final = Scale(PROGRESS, ("bad", "partly", "good", "bad", "none"))
_AUDITS: Final = Scale(LAY_AUDITS, ("good", "bad", "none"))


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the examination of all bolag of the year."""
    year = source.year
    return (
        source.view(
            "andamalsprovning",
            f"Ändamålsprövning av kommunens bolag {year}",
            (_summary(source), _examined(source), *_companies(source)),
            draft=draft,
            short=True,
            guide=(
                f"Kommunstyrelsen prövar varje år om bolagens verksamhet under det förra kalenderåret, {year}, har varit förenlig med det fastställda kommunala ändamålet och utförts inom de kommunala befogenheterna (6 kap. 9 § kommunallagen).",
                "Är svaret inte ja föreslår kommunstyrelsen samtidigt fullmäktige de åtgärder som behövs.",
            ),
            description=f"Kommunstyrelsens prövning av bolagen i {source.municipality.name} {year}.",
        ),
    )


def _rows(source: Source) -> Gathered:
    return source.gathered(SHEET, source.central())


def _row(source: Source, unit: Unit) -> Row | None:
    return next((row for row in _rows(source) if row.text("bolag") == unit.id), None)


def _summary(source: Source) -> Section:
    rows, units = _rows(source), source.units("bolag")
    kept = rows.where(_kept)
    tiles = (
        Tile("Prövade bolag", rows.count("forenlig"), comment=phrase(f"för {source.year}")),
        Tile("Förenliga", kept.count("forenlig"), comment=phrase("med ändamål och befogenheter")),
        Tile(
            "Förslag till fullmäktige",
            rows.where(lambda row: bool(row.text("forslag"))).count("forslag"),
            comment=phrase("om åtgärder"),
        ),
    )
    blocks: tuple[Block, ...] = (KeyFigures(tiles),) if len(rows) and units else ()
    return source.told("sammanfattning", *blocks)


def _kept(row: Row) -> bool:
    return row.text("forenlig") == COMPATIBLE == row.text("befogenheter")


def _examined(source: Source) -> Section:
    """Return the judgement of every bolag, with the decision that follows from it."""
    rows, units = _rows(source), source.units("bolag")
    if not len(rows):
        return section(
            "provningen", "Prövningen", missing(source.name(source.central()), "ändamålsprövningen")
        )
    said = "bedöms förenligt", "bedöms förenliga"
    finding = share_of(rows.where(_kept).count("forenlig"), rows.count("forenlig"), COMPANY, said)
    lines = [
        TableRow((unit.name, *_verdict(_row(source, unit))), key=unit.id, href=f"#bolag-{unit.id}")
        for unit in units
    ]
    columns = (
        Column("Bolag", width=3.2),
        Column("Förenlig med ändamålet", Kind.STATUS, 2),
        Column("Inom befogenheterna", Kind.STATUS, 2),
    )
    table = Table(
        "provning", f"Prövningen av bolagens verksamhet {source.year}", columns, tuple(lines), gaps=rows.gaps
    )
    return section(
        "provningen",
        "Prövningen",
        prose(para(finding, " med ändamålet och befogenheterna.")),
        table,
        sections=(source.told("underlag"), section("beslut", "Förslag till beslut", *_decisions(source))),
    )


def _verdict(row: Row | None) -> tuple[Cell, ...]:
    if row is None:
        return (Status("none", "inte prövat"),) * 2
    return ANSWERS.shown(row, "forenlig"), ANSWERS.shown(row, "befogenheter")


def _decisions(source: Source) -> tuple[Block, ...]:
    """Return the proposed decisions: one on the bolag that have kept to their purpose, and one on each of the others."""
    pairs = [(unit, row) for unit in source.units("bolag") if (row := _row(source, unit))]
    kept = [unit.called for unit, row in pairs if _kept(row)]
    items = []
    if kept:
        each = "vart och ett av bolagen " if len(kept) > 1 else ""
        items.append(
            f"Kommunstyrelsen bedömer att verksamheten i {each}{text.join_words(kept)} under {source.year} har varit förenlig med "
            "det fastställda kommunala ändamålet och har utförts inom de kommunala befogenheterna."
        )
    for unit, row in pairs:
        if not _kept(row):
            items.append(
                f"Kommunstyrelsen bedömer att verksamheten i {unit.called} under {source.year} inte i allt har varit förenlig med "
                "ändamålet och befogenheterna, och föreslår kommunfullmäktige följande åtgärd: "
                f"{row.text('forslag') or text.MISSING}"
            )
    lines = tuple(para(words, kind="number") for words in items)
    return (Callout("decision", "Kommunstyrelsen föreslås besluta", lines),) if lines else ()


def _companies(source: Source) -> tuple[Section, ...]:
    """Return what the bolag have handed in, and a section for each: its own account, the judgement and its measures."""
    units = source.units("bolag")
    sections = tuple(section(f"bolag-{unit.id}", unit.name, *_company(source, unit)) for unit in units)
    if not sections:
        return ()
    said = f"När bolagens handlingar för {source.year} lämnades, och vad lekmannarevisorerna fann."
    return (
        section("handlingar", "Bolagens handlingar", prose(said), _papers(source, units)),
        section("bolagen", "Bolagen", sections=sections),
    )


def _company(source: Source, unit: Unit) -> tuple[Block, ...]:
    own = next(iter(source.dataset.of("us_andamal", unit.id)), None)
    verdict = _row(source, unit)
    judged = (para(facts(("Kommunstyrelsens bedömning", verdict.text("motivering")))),) if verdict else ()
    if own is None:
        lacks = missing(unit.name, "bolagets redogörelse för sitt ändamål")
        return (lacks, *((prose(*judged),) if judged else ()), *_measures(source, unit))
    told = prose(
        para(facts(("Ändamål", own.text("andamal")))),
        para(facts(("Verksamheten", own.text("verksamhet")))),
        para(facts(("Vid sidan av ändamålet", own.text("utanfor")))),
        *judged,
    )
    return (told, *_measures(source, unit))


def _papers(source: Source, units: tuple[Unit, ...]) -> Table:
    """Return when each bolag's papers came in and what its lay auditor found."""
    first = {row.unit: row for row in source.dataset.of("us_handlingar")}

    def cells(unit: Unit) -> tuple[Cell, ...]:
        row = first.get(unit.id)
        if row is None:
            return (text.MISSING, text.MISSING, text.MISSING, _AUDITS.status(""), text.MISSING)
        days = (dated(row, "arsredovisning"), yes_or_no(row, "kontroll"), dated(row, "granskning"))
        return (*days, _AUDITS.shown(row, "utfall"), dated(row, "stamma"))

    columns = (
        Column("Bolag", width=3.0),
        Column("Årsredovisning", width=1.35),
        Column("Intern kontroll", width=1.0),
        Column("Granskning", width=1.2),
        Column("Utfall", Kind.STATUS, 1.9),
        Column("Stämma", width=1.2),
    )
    lines = tuple(TableRow((unit.name, *cells(unit)), key=unit.id) for unit in units)
    gaps = source.gathered("us_handlingar", *(unit.id for unit in units)).gaps
    return Table("handlingar-tabell", "Handlingar från bolagen", columns, lines, gaps=gaps)


def _measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.gathered("us_atgarder", unit.id)
    if not len(rows):
        return source.nothing(("us_atgarder",), unit.id)
    columns = (
        Shown("atgard", 4.6, show=with_id),
        Shown("ansvarig", 1.8),
        Shown("klart", 1.0),
        judgement("status", 1.4, _STEPS.shown),
    )
    return (
        listing(source, "us_atgarder", f"atgarder-{unit.id}", f"Åtgärder i {unit.called}", rows, columns),
    )


ANDAMALSPROVNING: Final = Report("andamalsprovning", "Ändamålsprövning", "uppsikt", build)
