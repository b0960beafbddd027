"""One nämnd's verksamhetsplan, chapter by chapter (domain.md 1.2 row 7, 1.3 row 11, 3.7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Row
from pipeline.reports.base import Source, headed, missing, para, section
from pipeline.reports.listing import Shown, as_measured, dashed, facts, listing, typed, with_id
from pipeline.reports.verksamhetsplan import economy, goals
from pipeline.view import Block, Callout, Cell, KeyFigures, Run, Section, Tile, Words
from pipeline.words import phrase


def chapters(source: Source, unit: Unit) -> Iterable[Section]:
    """Return the chapters of a nämnd's plan; a smaller nämnd has decision and internbudget alone."""
    if unit.kind != "namnd":
        yield section(
            "planen",
            "Planen i korthet",
            _tiles(source, unit),
            *decision(source, unit),
            *economy.budget(source, unit),
            intro=unit.purpose,
        )
        return
    told = partial(source.told, unit=unit.id)
    yield section(
        "planen",
        "Planen i korthet",
        _tiles(source, unit),
        *decision(source, unit),
        *aims(source, unit),
        sections=(told("verksamhet"),),
        intro=unit.purpose,
    )
    yield goals.chapter(source, unit, "nämnden")
    yield section(
        "ekonomi",
        "Ekonomi",
        sections=(
            replace(told("ekonomi"), shared=True),
            replace(told("forandringar"), shared=True),
            section("internbudget", "Internbudget", *economy.budget(source, unit)),
            section("investeringar", "Investeringar", *economy.investments(source, unit)),
        ),
        intro="Ramen, hur den fördelas och vad som investeras.",
    )
    yield section(
        "kvalitet",
        "Kvalitet, förbättringar och uppdrag",
        sections=(
            *_missions(source, unit),
            section("kvalitetsfaktorer", "Kritiska kvalitetsfaktorer", *_factors(source, unit)),
            told("forbattring", *_measures(source, unit)),
            section("uppdrag", "Uppdrag från kommunfullmäktige", *_assignments(source, unit)),
        ),
        intro="Det som ska fungera varje dag, det som ska bli bättre och det som fullmäktige har begärt.",
    )


def _tiles(source: Source, unit: Unit) -> KeyFigures:
    before = source.amount(source.fig(f"vb/{unit.id}/ram/fg"))
    frame = Tile(
        "Ram",
        source.fig(f"vb/{unit.id}/ram/b"),
        source.unit,
        source.decimals,
        phrase(f"{source.year - 1}: ", before),
    )
    if unit.kind != "namnd":
        return KeyFigures((frame,))
    return KeyFigures((frame, *counts(source, unit)))


def counts(source: Source, unit: Unit) -> tuple[Tile, ...]:
    """Return how many goals and activities a unit has, and what it invests during the year."""
    aims, steps = (source.gathered(sheet, unit.id) for sheet in ("vp_mal", "vp_aktiviteter"))
    invested = source.fig(f"vi/{unit.id}/summa/budget")
    return (
        Tile("Mål", aims.count("mal"), comment=phrase("som nämnden prioriterar" if unit.kind == "namnd" else "i affärsplanen")),
        Tile("Aktiviteter", steps.count("aktivitet"), comment=phrase("i aktivitetsplanen")),
        Tile("Investeringar", invested, source.unit, source.decimals, phrase(f"budget {source.year}")),
    )  # fmt: skip


def aims(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the unit's goals by their words alone, the one that gets money first at the top."""
    rows = sorted(source.dataset.of("vp_mal", unit.id), key=lambda row: row.figure("prioritet").value or 0)
    return headed("Årets mål", [(Run(f"{row.key} ", bold=True), row.text("mal")) for row in rows])


def decision(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return when and by whom the plan was decided, the negotiation before it, and when it is followed up; or what shows that it was not."""
    rows = source.dataset.of("vp_beslut", unit.id)
    if not rows:
        return (missing(unit.name, "beslutet om planen"),)
    row = rows[0]
    said = facts(
        ("Beslut", row.text("beslut")),
        ("MBL-förhandling", _day(row, "mbl")),
        ("Redovisas i kommunstyrelsen", _day(row, "delges")),
        ("Följs upp", _followed_up(row)),
    )
    what = "Verksamhetsplanen" if unit.kind != "bolag" else "Affärsplanen"
    when = _day(row, "datum")
    return (
        Callout(
            "decision", f"{what} beslutades den {when}" if when else f"{what} är inte beslutad", (para(said),)
        ),
    )


def _day(row: Row, field: str) -> str:
    day = row.date(field)
    return text.long_date(day) if day else ""


def _followed_up(row: Row) -> str:
    days = [day for field in ("uppfoljning_delar", "uppfoljning_ar") if (day := _day(row, field))]
    return f"per den {text.join_words(days)}" if days else ""


def _missions(source: Source, unit: Unit) -> tuple[Section, ...]:
    """Return the nämnd's grunduppdrag as the kvalitetsrapport has them (S3-19); nothing where none is read."""
    other = source.other("kvalitet")
    rows = other.dataset.of("kval_grunduppdrag", unit.id) if other else ()
    if not rows:
        return ()
    columns = (Shown("grunduppdrag", 1.6), Shown("vad", 4.2), Shown("styrdokument", 2.6))
    table = listing(
        source, "kval_grunduppdrag", f"grunduppdrag-{unit.id}", f"Grunduppdrag, {unit.called}", rows, columns
    )
    return (section("grunduppdrag", "Grunduppdrag", table),)


# -- quality, measures, assignments ---------------------------------------------------------------
def _factors(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the critical quality factors with the latest outcome, as the kvalitetsrapport may show it, and the year's target."""
    rows = source.dataset.of("vp_kvalitet", unit.id)
    if not rows:
        return (missing(unit.name, "kvalitetsfaktorer"),)
    other = source.other("kvalitet")
    latest = {row.key: row for row in other.dataset.of("kval_indikatorer", unit.id)} if other else {}

    def outcome(row: Row, _: str) -> Cell:
        found = latest.get(row.key)
        return as_measured(found.figure("utfall")) if found else text.DASH

    def indicator(row: Row, field: str) -> Cell:
        return f"{row.key} {row.text(field)}, {row.text('enhet')}"

    columns = (
        Shown("faktor", 2.2),
        Shown("indikator", 4.2, "Indikator och enhet", indicator),
        Shown("m0", 0.9, "Senast", outcome),
        Shown("m0", 0.9, f"Mål {source.year}"),
    )  # fmt: skip
    caption = f"Kritiska kvalitetsfaktorer och målvärden {source.year}, {unit.called}"
    return (listing(source, "vp_kvalitet", f"kvalitet-{unit.id}", caption, rows, columns, decimals=typed),)


def _measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the kvalitetsrapport's conclusions and open measures, and where in the plan each is acted on (S0-34)."""
    rows = source.dataset.of("vp_atgarder", unit.id)
    if not rows:
        return ()
    columns = (Shown("atgard", 5, show=with_id), Shown("hanteras", 1.8, show=dashed))
    caption = f"Åtgärder ur kvalitetsrapporten och var de tas om hand, {unit.called}"

    def told(row: Row) -> Words:
        return row.text("kommentar")

    return (listing(source, "vp_atgarder", f"atgarder-{unit.id}", caption, rows, columns, reason=told),)


def _assignments(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the council's assignments and how they are carried out; that there are none is said where the nämnd has said so."""
    rows = source.dataset.of("vp_uppdrag", unit.id)
    if not rows:
        return source.nothing(("vp_uppdrag",), unit.id)
    columns = (
        Shown("uppdrag", 4.4, show=with_id),
        Shown("ansvarig", 1.7),
        Shown("klart", 0.9),
        Shown("redovisas", 1.6),
    )
    caption = f"Uppdrag från kommunfullmäktige, {unit.called}"

    def told(row: Row) -> Words:
        return row.text("genomforande")

    return (listing(source, "vp_uppdrag", f"uppdrag-{unit.id}", caption, rows, columns, reason=told),)
