"""One page each for nämnder and bolag, and the auditors' assessment that is attached later (S0-25, S0-26; domain.md 3.2 parts 9–11)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.delarsrapport.goals import forecast
from pipeline.schemas.group import DELAR_BOLAG_ROWS
from pipeline.view import Block, Callout, Column, Kind, Section, Table, TableRow, Words
from pipeline.words import phrase

_BLOCKS = (
    ("ekonomi", "Ekonomi"),
    ("mal", "Mål"),
    ("personal", "Personal"),
    ("kvalitet", "Kvalitet"),
    ("internkontroll", "Intern kontroll"),
)
_FIVE = "Delårsberättelser"
_PAGES = "Nämnderna"


def chapters(source: Source) -> tuple[Section, ...]:
    """Return a chapter per nämnd, one for the bolag, and the attachments."""
    part = _FIVE if source.municipality.settings.five_blocks else _PAGES
    found = [committee(source, unit, part) for unit in source.units("namnd")]
    companies = source.units("bolag")
    if companies:
        found.append(
            section(
                "bolagen",
                "Bolagen",
                *source.central_text("koncernen", "Bolagen"),
                overview(source),
                sections=tuple(company(source, unit) for unit in companies),
                intro="Bolagens resultat och prognoser.",
            )
        )
    found.append(section("bilagor", "Revisorernas bedömning", *_attachments(source)))
    return tuple(found)


def committee(source: Source, unit: Unit, part: str) -> Section:
    """Return a nämnd's delårsberättelse, at most a spread: five short blocks, economy and goals as tables."""
    if not source.delivered(unit.id) and not any(key[0] == unit.id for key in source.dataset.texts):
        return section(f"namnd-{unit.id}", unit.name, missing(unit.name, "hela delårsberättelsen"), part=part)
    blocks: list[Block] = []
    for key, title in _BLOCKS:
        blocks += [prose(para(title, kind="heading")), *source.written(unit.id, key, title)]
        if key == "ekonomi":
            blocks += _economy(source, unit)
        if key == "mal":
            blocks += _goals(source, unit)
    return section(f"namnd-{unit.id}", unit.name, *blocks, intro=unit.purpose, part=part)


_KEYS = (("netto", "Netto", False), ("budget", "Budget år", False), ("prognos", "Prognos", False), ("avvikelse", "Avvikelse", True), ("prognos_fg", "Förra prognosen", True))  # fmt: skip


def _economy(source: Source, unit: Unit) -> list[Block]:
    rows = source.dataset.of("d_drift", unit.id)
    if not rows:
        return [missing(unit.name, "Drift")]
    lines = [
        TableRow(
            (
                row.text("verksamhet"),
                *(source.fig(f"drift/{unit.id}/{row.key}/{key}") for key, _, _ in _KEYS),
            ),
            key=row.key,
        )
        for row in rows
    ]
    lines.append(
        TableRow(
            ("Summa", *(source.fig(f"drift/{unit.id}/summa/{key}") for key, _, _ in _KEYS)),
            "total",
            key="summa",
        )
    )
    remaining = source.fig(f"atgard/{unit.id}/kvar")
    notes: tuple[Words, ...] = ()
    if (source.fig(f"atgard/{unit.id}/underskott").value or 0) < 0:
        saved = source.fig(f"atgard/{unit.id}/effekt_ar")
        notes = (
            phrase(
                "Beslutade åtgärder ger ",
                source.amount(saved),
                " i år; ",
                source.amount(remaining.absolute()),
                " av underskottet återstår.",
            ),
        )
    return [
        Table(
            f"drift-{unit.id}",
            f"Utfall, budget och prognos, {unit.called}",
            (
                Column("Verksamhet", Kind.TEXT, 2.8),
                *(source.money(title, 1, deviation=signed) for _, title, signed in _KEYS),
            ),
            tuple(lines),
            source.unit,
            notes=notes,
        )
    ]


def _goals(source: Source, unit: Unit) -> list[Block]:
    rows = source.dataset.of("d_mal", unit.id)
    if not rows:
        return [missing(unit.name, "Mål")]
    return [
        Table(
            f"mal-{unit.id}",
            f"Mål, {unit.called}: prognos för helåret",
            (
                Column("Mål", Kind.TEXT, 2.3),
                Column("Prognos", Kind.STATUS, 1.2),
                Column("Läget och vad som görs", Kind.TEXT, 5),
            ),
            tuple(
                TableRow(
                    (
                        f"{row.key} {row.text('mal')}",
                        forecast(source, row.text("prognos")),
                        " ".join(word for word in (row.text("analys"), row.text("atgard")) if word),
                    ),
                    key=text.slug(row.key),
                )
                for row in rows
            ),
        )
    ]


def overview(source: Source) -> Table:
    """Return the bolag's results and forecasts side by side, with the end of each one's period."""
    lines = []
    for unit in source.units("bolag"):
        path = f"bolag/{unit.id}/DB5"
        figures = [source.fig(f"{path}/{key}") for key in ("fg", "utfall", "budget", "prognos", "avvikelse")]
        lines.append(TableRow((unit.name, _period(source, unit), *figures), key=unit.id))
    return Table(
        "bolag-oversikt",
        "Bolagens resultat efter finansiella poster",
        (
            Column("Bolag", Kind.TEXT, 2.6),
            Column("Period till", Kind.TEXT, 1.3),
            source.money(f"Period {source.year - 1}"),
            source.money(f"Period {source.year}"),
            source.money("Budget år"),
            source.money("Prognos"),
            source.money("Avvikelse", deviation=True),
        ),
        tuple(lines),
        source.unit,
        notes=("Hela bolagens belopp, före eliminering och oberoende av kommunens andel.",),
    )


def _period(source: Source, unit: Unit) -> str:
    row = next(iter(source.dataset.of("d_bolag_period", unit.id)), None)
    end = row.date("till") if row else None
    return text.long_date(end).rsplit(" ", 1)[0] if end else "–"


def company(source: Source, unit: Unit) -> Section:
    """Return a bolag on one page: period, budget and forecast, and what it says of them."""
    if not source.delivered(unit.id) and not any(key[0] == unit.id for key in source.dataset.texts):
        return section(f"bolag-{unit.id}", unit.name, missing(unit.name, "delårsrapporten"))
    keys = ("fg", "utfall", "budget", "prognos", "avvikelse")
    table = Table(
        f"bolag-{unit.id}-siffror",
        f"{unit.name}, period till {_period(source, unit)}",
        (
            Column("", Kind.TEXT, 2.8),
            source.money(f"Period {source.year - 1}"),
            source.money(f"Period {source.year}"),
            source.money("Budget år"),
            source.money("Prognos"),
            source.money("Avvikelse", deviation=True),
        ),
        tuple(
            TableRow(
                (row.label, *(source.fig(f"bolag/{unit.id}/{row.id}/{key}") for key in keys)),
                "total" if row.computed else "row",
                key=row.id,
            )
            for row in DELAR_BOLAG_ROWS
        ),
        source.unit,
    )
    return section(
        f"bolag-{unit.id}",
        unit.name,
        *source.written(unit.id, "perioden", "Perioden"),
        table,
        *source.written(unit.id, "prognos", "Helårsprognos"),
    )


def _attachments(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("d_bilagor")
    found = []
    for row in rows:
        when = row.date("vantas")
        later = f" Väntas {text.long_date(when)}." if when else ""
        found.append(
            Callout(
                "attachment",
                row.key,
                (para(f"{row.text('avsandare')}. {text.capital(row.text('status'))}.{later}"),),
            )
        )
    return tuple(found) or (missing(source.name(source.central()), "Revisorernas bedömning"),)
