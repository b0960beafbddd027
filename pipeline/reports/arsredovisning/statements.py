"""The statements: RR, BR, KFA, notes, driftredovisning, investeringsredovisning, sammanställda räkenskaper, särredovisningar.

LKBR 4–10 and 12 kap., RKR R14 and R16, lagen om allmänna vattentjänster 50 § (domain.md 3.1, parts 4–11).
"""

from __future__ import annotations

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, prose, section
from pipeline.reports.tables import statement
from pipeline.schemas.base import FixedRow
from pipeline.schemas.central import VA
from pipeline.schemas.notes import NOTES, Note
from pipeline.schemas.statements import BR, KFA, RR
from pipeline.view import Block, Cell, Chart, Column, Kind, Section, Series, Table, TableRow

_SIGNS = "Intäkter och tillgångar anges med plus, kostnader med minus. Avrundningsdifferenser kan förekomma."


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapters with statements and notes."""
    part = "Räkenskaper"
    return (
        section("rakningar", "Resultaträkning, balansräkning och kassaflöde", sections=main_statements(source), part=part,
                intro="Kommunens och den kommunala koncernens räkningar."),
        section("noter", "Noter", sections=notes(source), part=part,
                intro="Principer och specifikationer till räkningarna."),
        section("driftredovisning", "Driftredovisning", *operating(source), part=part,
                intro="Nämndernas intäkter, kostnader och budget per verksamhet."),
        section("investeringsredovisning", "Investeringsredovisning", *investments(source), part=part,
                intro="Årets investeringar och de fleråriga projektens totala utgifter."),
        section("sammanstallda", "Sammanställda räkenskaper", *consolidated(source), part=part,
                intro="Hur kommunens och bolagens räkningar sammanställs."),
        *segregated(source, part),
    )


def main_statements(source: Source) -> tuple[Section, ...]:
    """Return RR (with budget), BR and KFA, kommun and koncern side by side."""
    year = source.year
    before = str(year - 1)
    income = statement(
        source, "rr", "Resultaträkning", RR,
        ((f"Kommunen {before}", "rr/{row}/kommun/fg"), (f"Kommunen {year}", "rr/{row}/kommun/utfall"),
         (f"Budget {year}", "rr/{row}/kommun/budget"), (f"Koncernen {before}", "rr/{row}/koncern/fg"),
         (f"Koncernen {year}", "rr/{row}/koncern/utfall")),
        notes_to="not", notes=_group_notes(source),
    )
    columns = lambda kind: (  # noqa: E731 - one pattern, two statements
        (f"Kommunen {before}", f"{kind}/{{row}}/kommun/fg"), (f"Kommunen {year}", f"{kind}/{{row}}/kommun/utfall"),
        (f"Koncernen {before}", f"{kind}/{{row}}/koncern/fg"), (f"Koncernen {year}", f"{kind}/{{row}}/koncern/utfall"),
    )
    balance = statement(source, "br", f"Balansräkning den 31 december", BR, columns("br"), notes_to="not",
                        notes=_group_notes(source))
    cash = statement(source, "kfa", "Kassaflödesanalys", KFA, columns("kfa"), notes_to="not")
    return (
        section("resultatrakning", "Resultaträkning", income, prose(_SIGNS)),
        section("balansrakning", "Balansräkning", balance),
        section("kassaflodesanalys", "Kassaflödesanalys", cash),
    )


def _group_notes(source: Source) -> tuple[str, ...]:
    out = source.without("rr/R12/koncern/utfall")
    return (f"Koncernens kolumner är{out}.",) if out else ()


def notes(source: Source) -> tuple[Section, ...]:
    """Return every note in number order; a note without any amount is left out, its number is kept."""
    found: list[Section] = []
    for note in NOTES:
        blocks = _note(source, note)
        if blocks:
            found.append(section(f"not-{note.number}", f"Not {note.number} {note.title}", *blocks))
    return tuple(found)


def _note(source: Source, note: Note) -> tuple[Block, ...]:
    special = {"1": _principles, "24": _loans, "27": _guarantees, "30": _intra_group, "31": _segregated_note}
    blocks: list[Block] = []
    if note.number == "2":
        blocks += source.central_text("uppskattningar", "Uppskattningar och bedömningar")
    if note.number == "28":
        blocks += source.central_text("leasing", required=False)
    if note.rows:
        year = source.year
        columns = tuple(
            (f"{name} {when}", f"not/{{row}}/{entity}/{key}")
            for entity, name in (("kommun", "Kommunen"), ("koncern", "Koncernen"))
            for when, key in ((year - 1, "fg"), (year, "utfall"))
        )
        table = statement(source, f"not-{note.number}-tabell", f"Not {note.number} {note.title}", note.rows, columns)
        if any(line.kind == "row" for line in table.rows):
            blocks.append(table)
    if note.number in special:
        blocks += special[note.number](source)
    return tuple(blocks)


def _principles(source: Source) -> tuple[Block, ...]:
    """Return note 1: the principles, and deviations from RKR with reasons (LKBR 4 kap. 3 §)."""
    blocks: list[Block] = [*source.central_text("principer", "Redovisningsprinciper")]
    rows = source.dataset.of("rkr")
    if rows:
        blocks.append(
            Table("avvikelser-rkr", "Avvikelser från Rådet för kommunal redovisnings rekommendationer",
                  (Column("Rekommendation", Kind.TEXT, 2), Column("Avvikelse", Kind.TEXT, 3), Column("Skäl", Kind.TEXT, 3)),
                  tuple(TableRow((row.key, row.text("avvikelse"), row.text("skal")), key=text.slug(row.key)) for row in rows))
        )
    else:
        blocks.append(prose("Kommunen har inga avvikelser från Rådet för kommunal redovisnings rekommendationer att redovisa."))
    return tuple(blocks)


def _loans(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("lan")
    if not rows:
        return ()
    total = [Figure.total(row.figure(name) for row in rows) for name in ("belopp_fg", "belopp", "forfall")]
    lines = [
        TableRow((row.key, row.figure("belopp_fg"), row.figure("belopp"), row.figure("ranta"), row.figure("bindning"),
                  row.figure("forfall")), key=text.slug(row.key))
        for row in rows
    ]
    lines.append(TableRow(("Summa", total[0], total[1], Figure.not_applicable("%"), Figure.not_applicable("år"), total[2]),
                          "total", key="summa"))
    return (
        Table("lan", "Lån per långivare, kommunen",
              (Column("Långivare", Kind.TEXT, 2.6), source.money(str(source.year - 1)), source.money(str(source.year)),
               Column("Ränta, %", Kind.NUMBER, 0.8, 2, "%"), Column("Bindning, år", Kind.NUMBER, 0.9, 1, "år"),
               source.money("Förfaller inom ett år", 1.2)), tuple(lines), source.unit),
    )


def _guarantees(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("borgen")
    if not rows:
        return ()
    lines = [
        TableRow((source.name(row.key), row.figure("belopp_fg"), row.figure("belopp"),
                  row.figure("belopp") - row.figure("belopp_fg")), key=text.slug(row.key))
        for row in rows
    ]
    sums = [Figure.total(row.figure(name) for row in rows) for name in ("belopp_fg", "belopp")]
    lines.append(TableRow(("Summa", *sums, sums[1] - sums[0]), "total", key="summa"))
    return (
        Table("borgen", "Borgensåtaganden per mottagare",
              (Column("Mottagare", Kind.TEXT, 3), source.money(str(source.year - 1)), source.money(str(source.year)),
               source.money("Förändring", deviation=True)), tuple(lines), source.unit),
    )


_GROUPS = (
    ("försäljning", ("försäljning",)),
    ("hyra", ("hyra",)),
    ("ränta och borgensavgift", ("ränta", "borgensavgift")),
    ("utdelning", ("utdelning",)),
    ("koncernbidrag och tillskott", ("koncernbidrag", "aktieägartillskott")),
    ("lån och fordringar", ("lån", "fordran")),
)
_GIVER_ROWS = frozenset({"R1", "R8", "C2", "A3"})


def _intra_group(source: Source) -> tuple[Block, ...]:
    """Return note 30: dealings within the group per unit, as provider and receiver (RKR R16)."""
    units = [("kommun", source.municipality.name), *((unit.id, unit.name) for unit in source.units("bolag"))]
    lines: list[TableRow] = []
    for group, kinds in _GROUPS:
        group_lines: list[TableRow] = []
        for key, name in units:
            rows = [row for row in source.dataset.of("mellanhavanden", key) if row.text("typ") in kinds]
            given = [row.figure("belopp").absolute() for row in rows if row.text("rad") in _GIVER_ROWS]
            taken = [row.figure("belopp").absolute() for row in rows if row.text("rad") not in _GIVER_ROWS]
            if given or taken:
                nothing = Figure.not_applicable()
                group_lines.append(
                    TableRow((name, Figure.total(given) if given else nothing, Figure.total(taken) if taken else nothing),
                             level=1, key=f"{text.slug(group)}-{key}")
                )
        if group_lines:
            lines.append(TableRow((text.capital(group), "", ""), "group", key=text.slug(group)))
            lines += group_lines
    if not lines:
        return ()
    return (
        Table("mellanhavanden", f"Koncerninterna mellanhavanden {source.year}",
              (Column("Enhet", Kind.TEXT, 3), source.money("Givare, säljare"), source.money("Mottagare, köpare")),
              tuple(lines), source.unit),
    )


def _segregated_note(source: Source) -> tuple[Block, ...]:
    if not source.dataset.of("va") and not source.dataset.of("avfall"):
        return ()
    return (prose("Särredovisningar lämnas i ett eget kapitel och finns tillgängliga för fastighetsägarna."),)


# -- driftredovisning -----------------------------------------------------------------------------
_DRIFT = ("intakter", "kostnader", "netto", "budget", "andring", "budget_rev", "avvikelse", "netto_fg")


def operating(source: Source) -> tuple[Block, ...]:
    """Return driftredovisningen per verksamhet and its bridge to the income statement (LKBR 10 kap. 1 §, RKR R14)."""
    year = source.year
    lines: list[TableRow] = []
    for unit in source.units("namnd", "namnd-liten"):
        lines += _unit_lines(source, unit)
    label = "Summa nämnder" + source.without("drift/namnder/summa/netto")
    lines.append(TableRow((label, *(source.fig(f"drift/namnder/summa/{key}") for key in _DRIFT)), "total", key="namnder"))
    for unit in source.units("finans"):
        lines += _unit_lines(source, unit)
    label = "Summa verksamhet" + source.without("drift/verksamhet/summa/netto")
    lines.append(TableRow((label, *(source.fig(f"drift/verksamhet/summa/{key}") for key in _DRIFT)), "total", key="verksamhet"))
    table = Table(
        "drift",
        f"Driftredovisning {year}",
        (Column("Nämnd och verksamhet", Kind.TEXT, 3.6), source.money("Intäkter"), source.money("Kostnader"),
         source.money("Netto"), source.money("Ursprunglig budget", 1.1), source.money("Ändring", 0.9),
         source.money("Reviderad budget", 1.1), source.money("Avvikelse", deviation=True), source.money(f"Netto {year - 1}")),
        tuple(lines),
        source.unit,
        wide=True,
        notes=("Avvikelse är utfall minus reviderad budget; plus betyder bättre än budget.",),
    )
    return (*source.central_text("drift", "Driftredovisningens principer"), table, _bridge(source), *_appropriations(source))


def _unit_lines(source: Source, unit: Unit) -> list[TableRow]:
    rows = source.dataset.of("finans" if unit.kind == "finans" else "drift", unit.id)
    if not rows:
        nothing = Figure.missing(label=f"{unit.name} har inte lämnat uppgiften")
        return [TableRow((f"{unit.name} – SAKNAS", *(nothing for _ in _DRIFT)), "sum", key=unit.id)]
    lines = [TableRow((unit.name, *(source.fig(f"drift/{unit.id}/summa/{key}") for key in _DRIFT)), "sum", key=unit.id)]
    if len(rows) > 1:
        lines += [
            TableRow((row.text("verksamhet"), *(source.fig(f"drift/{unit.id}/{row.key}/{key}") for key in _DRIFT)),
                     level=1, key=row.key)
            for row in rows
        ]
    return lines


def _bridge(source: Source) -> Table:
    fig = source.fig
    income, cost = "intakter", "kostnader"
    rows: tuple[tuple[str, tuple[Cell, ...], str, str], ...] = (
        ("Summa verksamhet enligt driftredovisningen",
         (fig(f"drift/verksamhet/summa/{income}"), fig(f"drift/verksamhet/summa/{cost}"), fig("bro/verksamhet")), "row", "summa"),
        ("Avgår interna poster",
         (-fig("bro/interna_intakter"), -fig("bro/interna_kostnader"), -(fig("bro/interna_intakter") + fig("bro/interna_kostnader"))),
         "row", "interna"),
        ("Verksamhetens externa intäkter och kostnader",
         (fig("bro/intakter"), fig("bro/kostnader"), fig("bro/intakter") + fig("bro/kostnader")), "sum", "externa"),
        ("Avskrivningar och nedskrivningar", (Figure.not_applicable(), fig("bro/avskrivningar"), fig("bro/avskrivningar")),
         "row", "avskrivningar"),
        ("Verksamhetens nettokostnader enligt resultaträkningen",
         (fig("bro/intakter"), fig("bro/kostnader") + fig("bro/avskrivningar"), fig("bro/R4")), "total", "R4"),
    )
    return Table(
        "avstamning-drift",
        "Avstämning av driftredovisningen mot resultaträkningen",
        (Column("", Kind.TEXT, 4), source.money("Intäkter"), source.money("Kostnader"), source.money("Netto")),
        tuple(TableRow((label, *cells), kind, key=key) for label, cells, kind, key in rows),  # type: ignore[arg-type]
        source.unit,
    )


def _appropriations(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("anslag")
    if not rows:
        return ()
    lines = [
        TableRow((source.name(row.text("namnd")), row.figure("belopp"), row.text("beslut"), row.text("motiv"),
                  row.text("finansiering")), key=f"rad-{row.key}")
        for row in rows
    ]
    return (
        Table("anslagsforandringar", f"Anslagsförändringar {source.year}",
              (Column("Nämnd", Kind.TEXT, 2), source.money("Belopp", deviation=True), Column("Beslut", Kind.TEXT, 1.6),
               Column("Motiv", Kind.TEXT, 3), Column("Finansiering", Kind.TEXT, 2.2)), tuple(lines), source.unit),
    )


# -- investeringsredovisning ----------------------------------------------------------------------
_TOTALS = ("beslutad_total", "ack", "beraknad_total", "avvikelse_total")
_YEAR = ("budget_urspr", "ombudgeterat", "budget", "utgift", "inkomst", "netto", "avvikelse")


def investments(source: Source) -> tuple[Block, ...]:
    """Return investeringsredovisningen: totals since start and the year, per nämnd and project (LKBR 10 kap. 2 §, R14)."""
    units = [unit for unit in source.units("namnd") if source.dataset.of("investeringar", unit.id)]
    blocks: list[Block] = [*source.central_text("investeringar", "Investeringsredovisning")]
    if not units:
        return tuple(blocks)
    blocks += (_investment_chart(source, units), _investment_summary(source, units))
    blocks.append(_projects(source, units, "ar", f"Årets investeringar per projekt {source.year}", _YEAR, (
        source.money("Ursprunglig budget", 1.1), source.money("Ombudgeterat", 1.1), source.money("Budget"),
        source.money("Utgift"), source.money("Inkomst"), source.money("Netto"), source.money("Avvikelse", deviation=True))))
    blocks.append(_projects(source, units, "totalt", "Fleråriga projekt: beslutad och beräknad totalutgift", _TOTALS, (
        source.money("Beslutad totalutgift", 1.1), source.money("Ackumulerad utgift", 1.1),
        source.money("Beräknad totalutgift", 1.1), source.money("Avvikelse", deviation=True)), status=True))
    return tuple(blocks)


def _investment_summary(source: Source, units: list[Unit]) -> Table:
    lines = [TableRow(("Per nämnd", *[""] * len(_YEAR)), "group", key="per-namnd")]
    lines += [
        TableRow((unit.name, *(source.fig(f"inv/{unit.id}/summa/{key}") for key in _YEAR)), level=1, key=unit.id) for unit in units
    ]
    lines.append(TableRow(("Per finansiering", *[""] * len(_YEAR)), "group", key="per-typ"))
    for kind in ("skattefinansierad", "avgiftsfinansierad", "exploatering"):
        figures = tuple(source.fig(f"inv/typ/{kind}/{key}") for key in _YEAR)
        if any(figure.known for figure in figures):
            lines.append(TableRow((text.capital(kind), *figures), level=1, key=kind))
    lines.append(TableRow(("Summa" + source.without("inv/summa/netto"), *(source.fig(f"inv/summa/{key}") for key in _YEAR)),
                          "total", key="summa"))
    return Table(
        "investeringar-sammandrag", f"Investeringar per nämnd och finansiering {source.year}",
        (Column("", Kind.TEXT, 3.4), source.money("Ursprunglig budget", 1.1), source.money("Ombudgeterat", 1.1),
         source.money("Budget"), source.money("Utgift"), source.money("Inkomst"), source.money("Netto"),
         source.money("Avvikelse", deviation=True)), tuple(lines), source.unit, wide=True)


def _investment_chart(source: Source, units: list[Unit]) -> Chart:
    ranked = sorted(units, key=lambda unit: -(source.fig(f"inv/{unit.id}/summa/netto").value or 0))
    net = tuple(source.fig(f"inv/{unit.id}/summa/netto") for unit in ranked)
    budget = tuple(source.fig(f"inv/{unit.id}/summa/budget") for unit in ranked)
    total, frame = source.fig("inv/summa/netto"), source.fig("inv/summa/budget")
    share = total.percent_of(frame)
    return Chart(
        "diagram-investeringar", "hbars",
        f"Nettoinvesteringarna blev {source.said(total)}, {text.with_unit(share, 0, '%')} av budget",
        "Liggande staplar över nettoinvesteringar per nämnd. "
        + " ".join(f"{unit.name}: {source.said(n)} av budget {source.said(b)}."
                   for unit, n, b in zip(ranked, net, budget, strict=True)),
        tuple(unit.name for unit in ranked), (Series("Nettoinvestering", net),), source.unit, source.decimals,
        "investeringar-sammandrag")


def _projects(source: Source, units: list[Unit], name: str, caption: str, keys: tuple[str, ...], columns: tuple[Column, ...],
              *, status: bool = False) -> Table:
    small = source.municipality.settings.small_projects
    lines: list[TableRow] = []
    extra = 1 if status else 0
    for unit in units:
        blank: tuple[Cell, ...] = ("",) * extra
        lines.append(TableRow((unit.name, *(source.fig(f"inv/{unit.id}/summa/{key}") for key in keys), *blank), "sum", key=unit.id))
        lumped: list[Row] = []
        for row in source.dataset.of("investeringar", unit.id):
            if (row.figure("beslutad_total").value or 0) < small:
                lumped.append(row)
                continue
            tail: tuple[Cell, ...] = (f"{row.text('status')}, {row.text('klart')}",) if status else ()
            lines.append(TableRow((row.text("projekt"), *(source.fig(f"inv/{unit.id}/{row.key}/{key}") for key in keys), *tail),
                                  level=1, key=row.key))
        if lumped:
            word = f"{len(lumped)} mindre projekt" if len(lumped) > 1 else lumped[0].text("projekt")
            tail = ("–",) if status else ()
            sums = (Figure.total(source.fig(f"inv/{unit.id}/{row.key}/{key}") for row in lumped) for key in keys)
            lines.append(TableRow((word, *sums, *tail), level=1, key=f"{unit.id}-mindre"))
    lines.append(TableRow(("Summa", *(source.fig(f"inv/summa/{key}") for key in keys), *(("",) * extra)), "total", key="summa"))
    titles = (Column("Nämnd och projekt", Kind.TEXT, 3.8), *columns, *((Column("Läge, klart", Kind.TEXT, 1.6),) if status else ()))
    return Table(f"investeringar-{name}", caption, titles, tuple(lines), source.unit, wide=not status,
                 notes=(f"Projekt under {source.said(Figure.const(small, 'gräns', 'tkr'))} redovisas samlat.",) if small else ())


# -- sammanställda räkenskaper --------------------------------------------------------------------
def consolidated(source: Source) -> tuple[Block, ...]:
    """Return the principles, the workpaper in sum, and the eliminations by kind (LKBR 12 kap., RKR R16)."""
    blocks: list[Block] = [*source.central_text("sammanstallda", "Sammanställda räkenskaper")]
    companies = [unit for unit in source.units("bolag") if unit.consolidated]
    if not companies:
        return tuple(blocks)
    for key, rows, caption in (("rr", RR, "Från kommun till koncern: resultaträkning"),
                               ("br", BR, "Från kommun till koncern: balansräkning")):
        blocks.append(_workpaper(source, key, rows, caption, companies))
    blocks.append(_eliminations(source))
    blocks.append(_per_company(source, companies))
    return tuple(blocks)


def _workpaper(source: Source, key: str, rows: tuple[FixedRow, ...], caption: str, companies: list[Unit]) -> Table:
    lines: list[TableRow] = []
    for row in rows:
        if row.kind == "group":
            lines.append(TableRow((row.label, *[""] * 5), "group", key=row.id))
            continue
        own = source.fig(f"konc/{row.id}/kommun")
        theirs = Figure.total(source.fig(f"konc/{row.id}/{unit.id}") for unit in companies if source.delivered(unit.id))
        figures = (own, theirs, own + theirs, source.fig(f"konc/{row.id}/elim"), source.fig(f"konc/{row.id}/koncern"))
        if row.kind == "row" and all(figure.value == 0 for figure in figures):
            continue
        lines.append(TableRow((row.label, *figures), row.kind if row.kind in {"sum", "total"} else "row",  # type: ignore[arg-type]
                              0 if row.kind != "row" else 1, row.id))
    columns = (Column("", Kind.TEXT, 3.6), source.money("Kommunen"), source.money("Bolagens andelar"), source.money("Summa"),
               source.money("Eliminering"), source.money("Koncernen"))
    return Table(f"konsolidering-{key}", f"{caption} {source.year}", columns, tuple(lines), source.unit)


def _eliminations(source: Source) -> Table:
    kinds: dict[str, list[Figure]] = {}
    for item in source.accounts.eliminations:
        kinds.setdefault(item.type, []).append(item.eliminated)
    lines = [
        TableRow((text.capital(kind), Figure.const(len(figures), "antal eliminerade par", "antal"), Figure.total(figures)),
                 key=text.slug(kind))
        for kind, figures in sorted(kinds.items())
    ]
    return Table("elimineringar", f"Elimineringar efter slag {source.year}",
                 (Column("Slag", Kind.TEXT, 3), Column("Antal par", Kind.NUMBER), source.money("Eliminerat belopp")),
                 tuple(lines), source.unit, notes=("Varje par eliminerar samma post hos båda parterna.",))


def _per_company(source: Source, companies: list[Unit]) -> Table:
    """Return what each company adds to the group before eliminations."""
    keys = (("R1", "Intäkter"), ("R12", "Resultat"), ("SUMT", "Tillgångar"), ("D", "Eget kapital"), ("F", "Skulder"))
    lines = [
        TableRow((source.municipality.name, Figure.const(100, "kommunen själv", "%"),
                  *(source.fig(f"konc/{row}/kommun") for row, _ in keys)), key="kommun"),
        *(
            TableRow((unit.name, Figure.const(unit.share, "ägarandel enligt kommunens inställningar", "%"),
                      *(source.fig(f"konc/{row}/{unit.id}") for row, _ in keys)), key=unit.id)
            for unit in companies
        ),
        TableRow(("Eliminering", Figure.not_applicable("%"), *(source.fig(f"konc/{row}/elim") for row, _ in keys)), key="elim"),
        TableRow(("Koncernen", Figure.not_applicable("%"), *(source.fig(f"konc/{row}/koncern") for row, _ in keys)), "total",
                 key="koncern"),
    ]
    columns = (Column("Enhet", Kind.TEXT, 3), Column("Andel, %", Kind.NUMBER, 0.8, 0, "%"),
               *(source.money(title) for _, title in keys))
    return Table("konsolidering-enheter", f"Enheternas del i koncernen {source.year}", columns, tuple(lines), source.unit,
                 notes=("Bolagens belopp är omräknade till kommunens uppställning och kommunens ägarandel.",))


# -- särredovisningar -----------------------------------------------------------------------------
def segregated(source: Source, part: str) -> tuple[Section, ...]:
    """Return the chapter with segregated accounts of VA and avfall, if there are any."""
    parts: list[Section] = []
    for key, title, heading in (("va", "Vatten och avlopp", "va"), ("avfall", "Avfall", "avfall")):
        if not source.dataset.of(key):
            continue
        groups = [place for place, row in enumerate(VA.rows) if row.kind == "group"] + [len(VA.rows)]
        tables = [
            _segregated_table(source, key, title, VA.rows[first], VA.rows[first + 1 : last])
            for first, last in zip(groups, groups[1:], strict=False)
        ]
        parts.append(section(f"sarredovisning-{key}", title, *source.central_text(heading, title), *tables))
    if not parts:
        return ()
    return (section("sarredovisningar", "Särredovisningar", sections=parts, part=part,
                    intro="Verksamheter som betalas med avgifter och redovisas för sig."),)


def _segregated_table(source: Source, key: str, title: str, group: FixedRow, rows: tuple[FixedRow, ...]) -> Table:
    year = source.year
    columns = [(str(year - 1), f"{key}/{{row}}/fg"), (str(year), f"{key}/{{row}}/utfall")]
    if group.id == "X_":
        columns.insert(1, (f"Budget {year}", f"{key}/{{row}}/budget"))
    if group.id == "Z_":
        columns = columns[1:]
    return statement(source, f"{key}-{text.slug(group.label)}", f"{title}: {group.label.lower()}", rows, columns)
