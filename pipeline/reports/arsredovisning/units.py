"""The nämnder's and the bolag's own accounts of the year: one chapter per nämnd, one for the bolag (domain.md 3.1 parts 12–13, 3.7)."""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure
from pipeline.reports.arsredovisning.goals import assignments, goal_list, unit_goals
from pipeline.reports.arsredovisning.opening import share
from pipeline.reports.base import Source, bullets, missing, para, section, toned
from pipeline.reports.tables import own_decimals, personnel_table, places
from pipeline.schemas.namnd import PERSONAL_ROWS
from pipeline.view import (
    Block,
    Callout,
    Chart,
    Column,
    KeyFigures,
    Kind,
    Section,
    Series,
    Table,
    TableRow,
    Tile,
)

_NAMNDER, _BOLAG = "Nämndernas verksamhetsberättelser", "Bolagens berättelser"


def chapters(source: Source) -> tuple[Section, ...]:
    """Return a chapter for each nämnd and one for all bolag."""
    namnder = tuple(committee(source, unit) for unit in source.units("namnd"))
    bolag = tuple(company(source, unit) for unit in source.units("bolag"))
    found = [*namnder]
    if bolag:
        found.append(section("bolagen", "Bolagens berättelser", *_companies_at_a_glance(source), sections=bolag, part=_BOLAG,
                             intro="Bolagens år, mål enligt ägardirektiven och ekonomi."))
    return tuple(found)


def committee(source: Source, unit: Unit) -> Section:
    """Return a nämnd's verksamhetsberättelse."""
    if not source.delivered(unit.id) and not any(key[0] == unit.id for key in source.dataset.texts):
        return section(f"namnd-{unit.id}", unit.name, missing(unit.name, "hela verksamhetsberättelsen"), part=_NAMNDER)
    own = lambda heading, title: source.written(unit.id, heading, title)  # noqa: E731 - one unit's texts
    parts = [
        section(f"{unit.id}-sammanfattning", "Sammanfattning", *own("sammanfattning", "Sammanfattning"), _tiles(source, unit)),
        section(f"{unit.id}-uppdrag", "Uppdrag", *own("uppdrag", "Uppdrag")),
        section(f"{unit.id}-handelser", "Händelser av väsentlig betydelse", *_events(source, unit)),
        section(f"{unit.id}-verksamhet", "Verksamhetsuppföljning", *own("verksamhet", "Verksamhetsuppföljning")),
        section(f"{unit.id}-mal", "Måluppföljning", *own("mal", "Måluppföljning"), *unit_goals(source, unit.id),
                sections=assignments(source, unit.id)),
        section(f"{unit.id}-ekonomi", "Ekonomisk analys", *own("ekonomi", "Ekonomisk analys"), *_economy(source, unit)),
        *_investments(source, unit),
        section(f"{unit.id}-personal", "Medarbetare", *own("personal", "Medarbetare"),
                personnel_table(source, f"personal-{unit.id}", f"Personal, {unit.called}", unit.id, PERSONAL_ROWS)),
        section(f"{unit.id}-kvalitet", "Kvalitet", *own("kvalitet", "Kvalitet"), *_quality(source, unit)),
        section(f"{unit.id}-internkontroll", "Intern kontroll", *own("internkontroll", "Intern kontroll"),
                *internal_control(source, unit)),
        section(f"{unit.id}-framtid", "Framtid", *own("framtid", "Framtid")),
    ]
    return section(f"namnd-{unit.id}", unit.name, sections=parts, intro=unit.purpose, part=_NAMNDER)


def _tiles(source: Source, unit: Unit) -> KeyFigures:
    fig = lambda key: source.fig(f"drift/{unit.id}/summa/{key}")  # noqa: E731 - one unit's sums
    staff, ill = source.fig(f"personal/PA5/{unit.id}/utfall"), source.fig(f"personal/N1/{unit.id}/utfall")
    before = source.fig(f"personal/N1/{unit.id}/fg")
    return KeyFigures(
        (
            Tile("Nettokostnad", fig("netto"), source.unit, source.decimals,
                 para(f"{source.year - 1}: {source.said(fig('netto_fg'))}").inlines),
            Tile("Avvikelse mot budget", fig("avvikelse"), source.unit, source.decimals,
                 para(f"{text.with_unit(fig('avvikelse').percent_of(fig('budget_rev').absolute()), 1, '%', sign=True)} av budgeten").inlines, sign=True),
            Tile("Årsarbetare", staff, "", 0),
            Tile("Sjukfrånvaro", ill, "%", 1, para(f"{source.year - 1}: {text.with_unit(before, 1, '%')}").inlines),
        )
    )


def _events(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("handelser", unit.id)
    return (bullets(row.text("handelse") for row in rows),) if rows else (missing(unit.name, "Händelser"),)


def _economy(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("drift", unit.id)
    if not rows:
        return (missing(unit.name, "Drift"),)
    keys = ("intakter", "kostnader", "netto", "budget_rev", "avvikelse", "netto_fg")
    lines = [TableRow((row.text("verksamhet"), *(source.fig(f"drift/{unit.id}/{row.key}/{key}") for key in keys)), key=row.key)
             for row in rows]
    lines.append(TableRow(("Summa", *(source.fig(f"drift/{unit.id}/summa/{key}") for key in keys)), "total", key="summa"))
    table = Table(
        f"drift-{unit.id}", f"Utfall och budget per verksamhet, {unit.called}",
        (Column("Verksamhet", Kind.TEXT, 2.8), source.money("Intäkter"), source.money("Kostnader"), source.money("Netto"),
         source.money("Budget"), source.money("Avvikelse", deviation=True), source.money(f"Netto {source.year - 1}")),
        tuple(lines), source.unit)
    figures = tuple(source.fig(f"drift/{unit.id}/{row.key}/avvikelse") for row in rows)
    total = source.fig(f"drift/{unit.id}/summa/avvikelse")
    word = "underskott" if (total.value or 0) < 0 else "överskott"
    chart = Chart(
        f"diagram-drift-{unit.id}", "diverging", f"Avvikelse per verksamhet: ett {word} på {source.said(total.absolute())}",
        "Liggande staplar för avvikelsen mot budget. "
        + " ".join(f"{row.text('verksamhet')}: {source.said(f, sign=True)}." for row, f in zip(rows, figures, strict=True)),
        tuple(row.text("verksamhet") for row in rows), (Series("Avvikelse", figures),), source.unit, source.decimals, table.id)
    causes = [(f"{row.text('verksamhet')}: ", row.text("orsak")) for row in rows if row.text("orsak")]
    reasons = (Callout("info", "Orsaker till avvikelserna", bullets(causes).paragraphs),) if causes else ()
    return (table, chart, *reasons)


def _investments(source: Source, unit: Unit) -> tuple[Section, ...]:
    rows = source.dataset.of("investeringar", unit.id)
    if not rows:
        return ()
    keys = ("budget", "netto", "avvikelse", "beslutad_total", "ack", "beraknad_total")
    lines = [TableRow((row.text("projekt"), *(source.fig(f"inv/{unit.id}/{row.key}/{key}") for key in keys), row.text("klart")),
                      key=row.key) for row in rows]
    lines.append(TableRow(("Summa", *(source.fig(f"inv/{unit.id}/summa/{key}") for key in keys), ""), "total", key="summa"))
    table = Table(
        f"investeringar-{unit.id}", f"Investeringar, {unit.called}",
        (Column("Projekt", Kind.TEXT, 3), source.money("Årets budget"), source.money("Årets netto"),
         source.money("Avvikelse", deviation=True), source.money("Beslutad totalutgift", 1.1), source.money("Ackumulerat", 1.1),
         source.money("Beräknad totalutgift", 1.1), Column("Klart", Kind.TEXT, 0.9)), tuple(lines), source.unit)
    comments = [(f"{row.text('projekt')}: ", row.text("kommentar")) for row in rows if row.text("kommentar")]
    words = source.written(unit.id, "investeringar", "Investeringar", required=False)
    notes = (bullets(comments),) if comments else ()
    return (section(f"{unit.id}-investeringar", "Investeringar", *words, table, *notes),)


def _quality(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("kvalitet", unit.id)
    if not rows:
        return ()
    year = source.year
    columns = (Column("Indikator", Kind.TEXT, 3.6), Column("Enhet", Kind.TEXT, 0.8),
               *(Column(str(y), Kind.NUMBER, 0.8) for y in (year - 2, year - 1, year)), Column("Mål", Kind.NUMBER, 0.8),
               Column("Riket", Kind.NUMBER, 0.8), Column("Bedömning", Kind.STATUS, 1.2))
    lines: list[TableRow] = []
    for view in source.municipality.settings.perspectives:
        chosen = [row for row in rows if row.text("perspektiv") == view]
        if chosen:
            lines.append(TableRow((view, *[""] * 7), "group", key=text.slug(view)))
        for row in chosen:
            figures = tuple(own_decimals(row.figure(name)) for name in ("u_t2", "u_t1", "utfall", "malvarde", "riket"))
            lines.append(TableRow(
                (row.text("indikator"), row.text("enhet"), *figures,
                 toned(row.text("bedomning"), ("grön", "gul", "röd"), ("good", "partly", "bad"))),
                level=1, key=text.slug(row.key), decimals=max(places(figure) for figure in figures)))
    table = Table(f"kvalitet-{unit.id}", f"Kvalitetsindikatorer, {unit.called}", columns, tuple(lines))
    weak = [(f"{row.text('indikator')}: ", row.text("analys"), f" Åtgärd: {row.text('atgard')}" if row.text("atgard") else "")
            for row in rows if row.text("bedomning") in {"gul", "röd"} and row.text("analys")]
    notes = (Callout("info", "Analys och åtgärder där målvärdet inte nåtts", bullets(weak).paragraphs),) if weak else ()
    return (table, *notes, *_complaints(source, unit))


def _complaints(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("synpunkter", unit.id)
    if not rows:
        return ()
    lines = [TableRow((text.capital(row.text("typ")), row.figure("antal_fg"), row.figure("antal"), row.figure("i_tid"),
                       row.text("orsak"), row.text("atgard")), key=text.slug(row.text("typ"))) for row in rows]
    sums = [Figure.total(row.figure(name) for row in rows) for name in ("antal_fg", "antal")]
    lines.append(TableRow(("Summa", *sums, Figure.not_applicable("%"), "", ""), "total", key="summa"))
    return (Table(
        f"synpunkter-{unit.id}", f"Synpunkter och klagomål, {unit.called}",
        (Column("Typ", Kind.TEXT, 1), Column(str(source.year - 1), Kind.NUMBER, 0.7), Column(str(source.year), Kind.NUMBER, 0.7),
         Column("I tid, %", Kind.NUMBER, 0.8, 0, "%"), Column("Vanligaste orsak", Kind.TEXT, 2.6),
         Column("Vad som gjorts", Kind.TEXT, 3.2)), tuple(lines)),)


def internal_control(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the year's controls and the unit's own judgement (KL 6 kap. 6 §)."""
    rows = source.dataset.of("risker", unit.id)
    blocks: list[Block] = []
    if rows:
        results = ("inga avvikelser", "mindre avvikelser", "större avvikelser", "ej genomförd")
        lines = [TableRow((row.key, row.text("risk"), row.figure("varde"), row.text("kontroll"),
                           toned(row.text("resultat"), results, ("good", "partly", "bad", "none"))), key=text.slug(row.key))
                 for row in rows]
        blocks.append(Table(
            f"kontroller-{unit.id}", f"Årets kontroller, {unit.called}",
            (Column("Id", Kind.TEXT, 0.9), Column("Risk", Kind.TEXT, 3.4), Column("Riskvärde", Kind.NUMBER, 0.9),
             Column("Kontroll", Kind.TEXT, 2.8), Column("Resultat", Kind.STATUS, 1.6)), tuple(lines)))
    for row in source.dataset.of("bedomning", unit.id):
        blocks.append(Callout("info", f"Samlad bedömning: {row.text('bedomning')}",
                              (para(row.text("motivering")), para(f"Beslut: {row.text('beslut')}."))))
    return tuple(blocks)


# -- bolag ----------------------------------------------------------------------------------------
_GLANCE = (("omsattning", "Omsättning"), ("resultat_fin", "Resultat efter finansiella poster"), ("omslutning", "Omslutning"),
           ("investeringar", "Investeringar"))


def _companies_at_a_glance(source: Source) -> tuple[Block, ...]:
    units = source.units("bolag")
    lines = [
        TableRow((unit.name, *(source.fig(f"bolag/{unit.id}/{key}/utfall") for key, _ in _GLANCE),
                  source.fig(f"bolag/{unit.id}/soliditet/utfall"), source.fig(f"bolag/{unit.id}/anstallda/utfall")), key=unit.id)
        for unit in units
    ]
    table = Table(
        "bolag-oversikt", f"Bolagen i siffror {source.year}",
        (Column("Bolag", Kind.TEXT, 2.8), *(source.money(title, 1.1) for _, title in _GLANCE),
         Column("Soliditet, %", Kind.NUMBER, 0.9, 1, "%"), Column("Anställda", Kind.NUMBER, 0.9)), tuple(lines), source.unit,
        notes=("Hela bolagens belopp, före eliminering och oberoende av kommunens andel.",))
    ranked = sorted((unit for unit in units if source.fig(f"bolag/{unit.id}/resultat_fin/utfall").known),
                    key=lambda unit: source.fig(f"bolag/{unit.id}/resultat_fin/utfall").value or 0)
    if not ranked:
        return (table,)
    figures = tuple(source.fig(f"bolag/{unit.id}/resultat_fin/utfall") for unit in ranked)
    best = ranked[-1]
    chart = Chart("diagram-bolag", "diverging", f"{best.name} har det högsta resultatet, {source.said(figures[-1])}",
                  "Liggande staplar över resultat efter finansiella poster. "
                  + " ".join(f"{unit.name}: {source.said(f)}." for unit, f in zip(ranked, figures, strict=True)),
                  tuple(unit.name for unit in ranked), (Series("Resultat efter finansiella poster", figures),), source.unit,
                  source.decimals, table.id)
    return (table, chart)


def company(source: Source, unit: Unit) -> Section:
    """Return a bolag's account: key figures, the year, goals of the owner's directive, the future."""
    if not source.delivered(unit.id) and not any(key[0] == unit.id for key in source.dataset.texts):
        return section(f"bolag-{unit.id}", unit.name, missing(unit.name, "årsberättelsen"))
    own = lambda heading, title: source.written(unit.id, heading, title)  # noqa: E731 - one unit's texts
    goals = source.dataset.of("agarmal", unit.id)
    goal_blocks: list[Block] = [goal_list(source, "Mål enligt ägardirektivet", goals), _owner_goals(source, unit)] if goals else []
    return section(
        f"bolag-{unit.id}", unit.name, *own("verksamhet", "Verksamhet och ägardirektiv"), _company_table(source, unit),
        sections=(
            section(f"{unit.id}-aret", "Året som gått", *own("aret", "Året som gått")),
            section(f"{unit.id}-ekonomi", "Ekonomi", *own("ekonomi", "Ekonomi")),
            *((section(f"{unit.id}-agarmal", "Mål enligt ägardirektivet", *goal_blocks),) if goal_blocks else ()),
            section(f"{unit.id}-internkontroll", "Intern kontroll", *internal_control(source, unit)),
            section(f"{unit.id}-framtid", "Framtid", *own("framtid", "Framtid")),
        ),
        intro=unit.purpose,
    )


def _owner_goals(source: Source, unit: Unit) -> Table:
    return Table(
        f"agarmal-{unit.id}", f"Ägarmål, {unit.name}",
        (Column("Mål", Kind.TEXT, 4), Column("Målvärde", Kind.TEXT, 1.2), Column("Utfall", Kind.TEXT, 1.2),
         Column("Bedömning", Kind.STATUS, 1.6)),
        tuple(TableRow((f"{row.key} {row.text('mal')}", row.text("malvarde"), row.text("utfall"),
                        source.status(row.text("status"))), key=text.slug(row.key))
              for row in source.dataset.of("agarmal", unit.id)))


_COMPANY = (
    ("omsattning", "Omsättning", "", None),
    ("resultat_fin", "Resultat efter finansiella poster", "", None),
    ("arets_resultat", "Årets resultat", "", None),
    ("omslutning", "Balansomslutning", "", None),
    ("soliditet", "Soliditet, %", "%", 1),
    ("investeringar", "Investeringar", "", None),
    ("anstallda", "Antal anställda", "antal", 0),
    ("sjukfranvaro", "Sjukfrånvaro, %", "%", 1),
)


def _company_table(source: Source, unit: Unit) -> Table:
    lines = []
    for key, label, shown, decimals in _COMPANY:
        now, before, budget = (source.fig(f"bolag/{unit.id}/{key}/{when}") for when in ("utfall", "fg", "budget"))
        if not budget.known:
            budget = Figure.not_applicable(now.unit)
        lines.append(TableRow((label, before, budget, now), key=key, decimals=source.decimals if decimals is None else decimals,
                              unit=source.unit if decimals is None else shown))
    return Table(
        f"bolag-{unit.id}-siffror", f"{unit.name} i siffror, kommunens andel {share(unit)}",
        (Column("", Kind.TEXT, 3), Column(str(source.year - 1), Kind.NUMBER), Column(f"Budget {source.year}", Kind.NUMBER),
         Column(str(source.year), Kind.NUMBER)), tuple(lines), source.unit)


