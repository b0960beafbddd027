"""The municipality's compilation of the nämnders' quality reports (domain.md 3.4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.kvalitetsrapport import comparison, gathered, sources
from pipeline.reports.kvalitetsrapport.indicators import (
    COLOURS,
    counted,
    indicators,
    measured,
    number_of,
    reporting,
    tally,
    uncounted_note,
)
from pipeline.reports.kvalitetsrapport.results import measures, perspectives
from pipeline.view import (
    Block,
    Chart,
    Column,
    KeyFigures,
    Kind,
    Section,
    Series,
    Status,
    Table,
    TableRow,
    Tile,
)


def chapters(source: Source) -> Iterable[Section]:
    """Return the chapters of the compilation."""
    rows = indicators(source)
    yield section("sammanfattning", "Sammanfattning", *_summary(source, rows))
    yield section(
        "om-rapporten",
        "Om kvalitetsrapporten",
        *source.central_text("metod", "Om kvalitetsrapporten"),
        *sources.kolada(source, rows),
    )
    yield _results(source, rows)
    yield section("roda", "Indikatorer med röd bedömning", *_red(source, rows))
    yield section(
        "jamforelse",
        "Jämförelse med andra",
        *source.central_text("jamforelse", "Jämförelser"),
        *comparison.table(source, rows, "jamforelse-tabell", by_unit=True),
    )
    yield section(
        "klagomal",
        "Klagomål och synpunkter",
        *source.central_text("klagomal", "Klagomål och synpunkter"),
        *gathered.complaints(source),
    )
    yield section("uppfoljning", "Uppföljning av förra årets åtgärder", *gathered.follow_up(source))
    yield section("slutsatser-namnder", "Nämndernas slutsatser", *gathered.conclusions(source))
    yield section(
        "slutsatser",
        "Kommunens gemensamma slutsatser",
        *source.central_text("slutsatser", "Slutsatser"),
        *gathered.common_conclusions(source),
    )


def _summary(source: Source, rows: Sequence[Row]) -> tuple[Block, ...]:
    wrote = source.central_text("sammanfattning", "Sammanfattning")
    if not rows:
        return wrote
    units = len({row.unit for row in rows})
    shown = sum(bool(row.text("bedomning")) for row in rows)
    share = tally(rows, "grön").percent_of(number_of(shown, "antal indikatorer med bedömning"))
    red, yellow = tally(rows, "röd"), tally(rows, "gul")
    tiles = (
        measured(source, rows, f"hos {units} nämnder"),
        Tile("Når målvärdet", share, "%", comment=para("andel med grön bedömning").inlines),
        Tile("Gul bedömning", yellow, comment=para("nära målvärdet").inlines),
        Tile("Röd bedömning", red, comment=para("långt från målvärdet").inlines),
    )
    return (KeyFigures(tiles), *wrote)


def _results(source: Source, rows: Sequence[Row]) -> Section:
    """Return results per nämnd and per perspective, with what stadskontoret makes of the pattern."""
    units = tuple(unit for unit in reporting(source) if any(row.unit == unit.id for row in rows))
    wrote = source.central_text("resultat", "Resultat i kommunen")
    if not units:
        box = missing(source.municipality.name, "nämndernas indikatorer")
        return section("resultat", "Resultat", *wrote, box, *_verdicts(source))
    by_unit = "Indikatorer per nämnd efter bedömning, antal"
    by_view = "Indikatorer per perspektiv efter bedömning, antal"
    return section(
        "resultat",
        "Resultat",
        sections=(
            section(
                "resultat-namnder",
                "Resultat per nämnd",
                _chart(units, rows),
                _count_table(source, "per-namnd", "Nämnd", by_unit, *_units(units, rows)),
                *_verdicts(source),
            ),
            section(
                "resultat-perspektiv",
                "Resultat per perspektiv",
                _count_table(source, "per-perspektiv", "Perspektiv", by_view, *_perspectives(source, rows)),
                *wrote,
            ),
        ),
    )


Group = tuple[str, str, tuple[Row, ...]]  # key, name, indicators


def _units(units: Sequence[Unit], rows: Sequence[Row]) -> tuple[Group, ...]:
    return tuple((unit.id, unit.name, tuple(row for row in rows if row.unit == unit.id)) for unit in units)


def _perspectives(source: Source, rows: Sequence[Row]) -> tuple[Group, ...]:
    return tuple(
        (text.slug(name), name, tuple(row for row in rows if row.text("perspektiv") == name))
        for name in perspectives(source, rows)
    )


def _chart(units: Sequence[Unit], rows: Sequence[Row]) -> Chart:
    groups = _units(units, rows)
    series = tuple(
        Series(text.capital(colour), tuple(tally(own, colour) for _, _, own in groups)) for colour in COLOURS
    )
    green = sum(row.text("bedomning") == "grön" for row in rows)
    shown = sum(row.text("bedomning") in COLOURS for row in rows)
    said = " ".join(
        f"{name}: " + ", ".join(f"{text.figure(one.figures[at])} {one.name.lower()}" for one in series) + "."
        for at, (_, name, _) in enumerate(groups)
    )
    return Chart(
        "diagram-per-namnd",
        "stacked",
        f"{green} av {shown} indikatorer når målvärdet",
        f"Staplar över antal indikatorer efter bedömning. {said}",
        tuple(name for _, name, _ in groups),
        series,
        "",
        0,
        "per-namnd",
    )


def _count_table(source: Source, key: str, title: str, caption: str, *groups: Group) -> Table:
    """Return how many indicators of each group have each judgement."""
    lines: list[TableRow] = []
    for own_key, name, rows in groups:
        counts = tuple(tally(rows, colour) for colour in COLOURS)
        lines.append(TableRow((name, *counts, Figure.total(counts, "antal")), key=own_key))
    sums = [Figure.total((counted(line, at) for line in lines), "antal") for at in range(1, len(COLOURS) + 2)]
    lines.append(TableRow(("Summa", *sums), "total", key="summa"))
    columns = (
        Column(title, Kind.TEXT, 3.4),
        *(Column(text.capital(colour), Kind.NUMBER) for colour in COLOURS),
        Column("Summa", Kind.NUMBER),
    )
    notes = uncounted_note(source, (row for _, _, rows in groups for row in rows))
    return Table(key, caption, columns, tuple(lines), notes=notes)


def _verdicts(source: Source) -> tuple[Block, ...]:
    """Return each nämnd's own judgement of its quality, also of those that have made none."""
    scale: dict[str, Status] = {
        "god": Status("good", "god"),
        "god med förbättringsområden": Status("partly", "god med förbättringsområden"),
        "inte tillfredsställande": Status("bad", "inte tillfredsställande"),
    }
    lines = []
    for unit in source.units("namnd"):
        found = source.dataset.of("kval_bedomning", unit.id)
        verdict = found[0].text("bedomning") if found else ""
        status = scale.get(verdict, Status("none", "saknas"))
        lines.append(
            TableRow((unit.name, status, found[0].text("beslut") if found else text.DASH), key=unit.id)
        )
    if not lines:
        return ()
    columns = (
        Column("Nämnd", Kind.TEXT, 3.2),
        Column("Nämndens bedömning", Kind.STATUS, 3.0),
        Column("Beslut", Kind.TEXT, 3.2),
    )
    return (Table("bedomningar", "Nämndernas bedömning av kvaliteten", columns, tuple(lines)),)


def _red(source: Source, rows: Sequence[Row]) -> tuple[Block, ...]:
    red = tuple(row for row in rows if row.text("bedomning") == "röd")
    if not red:
        return (prose("Ingen indikator har röd bedömning i år."),)
    lead = (
        "Här samlas alla indikatorer vars resultat ligger långt från målvärdet, med nämndens analys och åtgärd. "
        "De gula finns i nämndernas egna rapporter."
    )
    caption = "Röda indikatorer: analys och åtgärd"
    return (prose(lead), *measures("roda-indikatorer", caption, red, names=source))
