"""What comes before the plan: the council's frames and planning directions, and each nämnd's own proposal (domain.md 1.2 row 5, 1.3 rows 5–8)."""

from __future__ import annotations

from dataclasses import replace

from pipeline import text
from pipeline.config import COMMITTEES, Unit
from pipeline.merge.plan import YEARS
from pipeline.model import Row
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.listing import Shown, identity, listing, unit_lines
from pipeline.reports.listing import total as summed
from pipeline.reports.vip import committees, direction, investments
from pipeline.reports.vip.columns import years
from pipeline.schemas.known import ALL
from pipeline.text import lowered
from pipeline.view import Block, Column, Table, View


def build_frames(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the frames that the council decided in spring, with the planning directions and the conditions they rest on."""
    span = f"{source.year}–{source.year + 2}"
    whole = source.view(
        "rambeslut",
        f"Ramar och planeringsinriktningar {span}",
        (
            section("ramarna", "Ramarna", *_frames(source)),
            section("inriktningar", "Planeringsinriktningar", *_directions(source, _asked(source))),
            section("forutsattningar-avsnitt", "Förutsättningar", *direction.conditions(source)),
        ),
        draft=draft,
        short=True,
        guide=(
            f"Ramarna är vad varje nämnd får planera för {source.year} och de två år som följer. Nämndernas förslag ska rymmas i dem och svara på planeringsinriktningarna.",
            f"{source.amounts_in} Minus betyder nettokostnad.",
        ),
        period=_decided(source),
        description=f"Kommunfullmäktiges ramar till nämnderna i {source.municipality.name} {span}.",
    )
    return (
        replace(whole, decision=""),
    )  # its period tells of the council's decision on the frames, the occasion of that on the plan


def _decided(source: Source) -> str:
    """Return when and where the frames were decided; that it is not told, where it is not."""
    about = next(iter(source.dataset.of("v_kalla")), None)
    day = about.date("ram_datum") if about else None
    if about is None or day is None:
        return "Beslutets dag är inte angiven"
    decided = about.text("ram_beslut")
    return f"Beslutade {text.long_date(day)}" + (f" ({decided})" if decided else "")


def _frames(source: Source) -> tuple[Block, ...]:
    """Return the frames of each nämnd for three years, and their sums."""
    rows = {row.text("namnd"): row for row in source.dataset.of("v_rambeslut")}
    units = [unit for unit in source.units(*COMMITTEES) if unit.id in rows]
    if not units:
        return (missing(source.name(source.central()), "Rambeslut"),)
    every = source.gathered("v_rambeslut", source.central())
    lines = unit_lines(units, lambda unit: tuple(rows[unit.id].figure(key) for key in YEARS))
    sums = summed("Summa", [every.total(key) for key in YEARS])
    columns = (Column("Nämnd", width=3.4), *(source.money(year) for year in years(source)))
    return (
        Table(
            "ramar-beslut", "Nämndernas ramar, netto", columns, (*lines, sums), source.unit, gaps=every.gaps
        ),
    )


def _whose(row: Row) -> list[str]:
    """Return the ids of those who are to answer a planning direction; ``alla`` when every nämnd is."""
    return [word.strip().lower() for word in row.text("namnd").split(",")]


def _asked(source: Source, unit: str = "") -> tuple[Row, ...]:
    """Return the planning directions, or those that a nämnd is to answer."""
    rows = source.dataset.of("v_inriktningar")
    return tuple(row for row in rows if not unit or {unit, ALL} & set(_whose(row)))


def _directions(source: Source, rows: tuple[Row, ...]) -> tuple[Block, ...]:
    if not rows:
        return (prose("Inga planeringsinriktningar följer med ramarna."),)

    def names(row: Row, _: str) -> str:
        whose = _whose(row)
        return "alla nämnder" if ALL in whose else text.join_words([source.name(one) for one in whose])

    caption = "Planeringsinriktningar och de nämnder som ska svara"
    columns = (identity(1.0), Shown("inriktning", 5.5), Shown("namnd", 2.0, show=names))
    return (listing(source, "v_inriktningar", "inriktningar-tabell", caption, rows, columns),)


# -- a nämnd's own proposal ------------------------------------------------------------------------
def build_proposals(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return each nämnd's proposal to the plan, of those that have handed in: what it decides itself before the council does."""
    return tuple(
        _proposal(source, unit, draft=draft) for unit in source.units("namnd") if source.heard(unit.id)
    )


def _proposal(source: Source, unit: Unit, *, draft: bool) -> View:
    plan, span = lowered(source.municipality.words.plan), f"{source.year}–{source.year + 2}"
    skipped = {f"{unit.id}-investeringar", f"{unit.id}-svar"}
    chapters = [one for one in committees.committee(source, unit).sections if one.id not in skipped]
    if invested := investments.of_committee(source, unit):
        key = f"{unit.id}-investeringar"
        chapters.append(source.told("investeringar", *invested, unit=unit.id, key=key, required=False))
    if asked := _asked(source, unit.id):
        answered = source.dataset.of("v_svar", unit.id)
        reply = committees.answers(source, unit) if answered else missing(unit.name, "Svar på inriktningarna")
        blocks = (*_directions(source, asked), reply)
        chapters.append(section("inriktningar", "Planeringsinriktningar och nämndens svar", *blocks))
    chapters.append(section(f"{unit.id}-beslut", "Nämndens beslut", *_decision(source, unit)))
    whole = source.view(
        f"namndforslag-{unit.id}",
        f"Förslag till {plan} {span} – {unit.called}",
        chapters,
        draft=draft,
        short=True,
        guide=(
            f"Förslaget är {text.genitive(unit.called)} underlag till kommunens {plan}.",
            f"{source.amounts_in} Minus betyder kostnad.",
        ),
        period=f"{source.year}, med plan för {source.year + 1} och {source.year + 2}",
        description=f"Förslag till {plan} {span} från {unit.called} i {source.municipality.name}.",
    )
    row = next(iter(source.dataset.of("v_forslag", unit.id)), None)
    return replace(whole, decision=row.text("beslut") if row else "")


def _decision(source: Source, unit: Unit) -> tuple[Block, ...]:
    row = next(iter(source.dataset.of("v_forslag", unit.id)), None)
    day = row.date("datum") if row else None
    if row is None or day is None:
        return (missing(unit.name, "Nämndens beslut"),)
    talked = row.date("mbl")
    said = [f"Nämnden beslutade om förslaget den {text.long_date(day)} ({row.text('beslut')})."]
    if talked:
        said.append(
            f"Det har förhandlats med de fackliga organisationerna den {text.long_date(talked)} (11 § medbestämmandelagen)."
        )
    return (prose(para(" ".join(said))),)
