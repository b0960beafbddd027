"""Förvaltningsberättelsen, F1–F9 in the order of RKR R15 (LKBR 11 kap.; domain.md 3.1)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure, Row
from pipeline.reports.arsredovisning import opening
from pipeline.reports.arsredovisning.goals import council_goals, financial_goals, goal_chart, goal_table
from pipeline.reports.base import Source, bullets, para, prose, section, toned
from pipeline.reports.tables import personnel_table, statement
from pipeline.schemas.central import PENSIONER, PROGNOS
from pipeline.schemas.namnd import PERSONAL_ROWS
from pipeline.schemas.statements import BALANSKRAV, RESERVES
from pipeline.schemas.base import FixedRow
from pipeline.view import (
    Block,
    Callout,
    Chart,
    Column,
    Kind,
    Number,
    OrgChart,
    Risk,
    RiskMatrix,
    Section,
    Series,
    Status,
    Table,
    TableRow,
)


def chapters(source: Source) -> tuple[Section, ...]:
    """Return förvaltningsberättelsen as one chapter."""
    parts = (
        section("oversikt", "Översikt över verksamhetens utveckling",
                *source.central_text("oversikt", "Översikt över verksamhetens utveckling"), *five_years(source)),
        section("koncernen", "Den kommunala koncernen", *source.central_text("koncernen", "Den kommunala koncernen"),
                *group(source), sections=contractors(source)),
        section("forhallanden", "Viktiga förhållanden för resultat och ekonomisk ställning", sections=conditions(source)),
        section("handelser", "Händelser av väsentlig betydelse", *source.central_text("handelser", required=False),
                sections=events(source)),
        section("styrning", "Styrning och uppföljning av den kommunala verksamheten",
                *source.central_text("styrning", "Styrning och uppföljning"), sections=(
                    section("uppsikt", "Intern kontroll och uppsikt", *source.central_text("uppsikt", "Intern kontroll"),
                            *verdicts(source)),)),
        section("geh", "God ekonomisk hushållning och ekonomisk ställning", sections=sound_management(source)),
        section("balanskravsresultat", "Balanskravsresultat", *source.central_text("balanskrav", "Balanskravsresultat"),
                *balance_requirement(source)),
        section("personal", "Väsentliga personalförhållanden", *source.central_text("personal", "Personalförhållanden"),
                *personnel(source)),
        section("utveckling", "Förväntad utveckling", *source.central_text("framtid", "Förväntad utveckling"),
                *outlook(source)),
    )
    return (
        section("forvaltningsberattelse", "Förvaltningsberättelse", sections=parts,
                intro="Hur verksamheten och ekonomin har utvecklats, och hur kommunen bedöms ha hushållat med sina medel."),
    )


_FIVE = (
    ("invanare", "Antal invånare 31 december", "antal", 0),
    ("skattesats", "Kommunal skattesats, kr", "kr", 2),
    ("verksamhetens_intakter", "Verksamhetens intäkter", "", None),
    ("verksamhetens_kostnader", "Verksamhetens kostnader", "", None),
    ("skatteintakter", "Skatteintäkter", "", None),
    ("generella_statsbidrag", "Generella statsbidrag och utjämning", "", None),
    ("arets_resultat", "Årets resultat", "", None),
    ("resultatandel", "Årets resultat av skatteintäkter och bidrag, %", "%", 1),
    ("nettokostnadsandel", "Nettokostnadsandel, %", "%", 1),
    ("balanskravsresultat", "Balanskravsresultat", "", None),
    ("nettoinvesteringar", "Nettoinvesteringar", "", None),
    ("sjalvfinansieringsgrad", "Självfinansieringsgrad, %", "%", 0),
    ("soliditet", "Soliditet, %", "%", 1),
    ("soliditet_inkl", "Soliditet inklusive pensionsförpliktelser, %", "%", 1),
    ("kassalikviditet", "Kassalikviditet, %", "%", 0),
    ("langfristig_laneskuld", "Långfristig låneskuld", "", None),
    ("borgensatagande", "Borgensåtagande", "", None),
    ("anstallda", "Antal tillsvidareanställda", "antal", 0),
    ("sjukfranvaro", "Sjukfrånvaro, %", "%", 1),
)
_GROUP_ROWS = frozenset(
    {"verksamhetens_intakter", "verksamhetens_kostnader", "arets_resultat", "soliditet", "soliditet_inkl",
     "langfristig_laneskuld", "resultatandel", "nettoinvesteringar"}
)


def five_years(source: Source) -> tuple[Block, ...]:
    """Return the five-year overview of kommun and koncern, and its chart."""
    years = (*source.occasion.history, source.occasion.id)

    def series(key: str, entity: str) -> tuple[Figure, ...]:
        return tuple(
            source.fig(f"nyckeltal/{key}/{entity}/{'utfall' if year == source.occasion.id else year}") for year in years
        )

    lines: list[TableRow] = []
    for entity, name in (("kommun", "Kommunen"), ("koncern", "Den kommunala koncernen")):
        lines.append(TableRow((name, *[""] * len(years)), "group", key=entity))
        for key, label, unit, decimals in _FIVE:
            if entity == "koncern" and key not in _GROUP_ROWS:
                continue
            figures = series(key, entity)
            if all(figure.value is None for figure in figures):
                continue
            shown = source.unit if decimals is None else unit
            places = source.decimals if decimals is None else decimals
            lines.append(TableRow((label, *figures), level=1, key=f"{key}-{entity}", decimals=places, unit=shown))
    titles = tuple(source.money(year[:4]) for year in years)
    table = Table("femarsoversikt", "Femårsöversikt", (Column("", Kind.TEXT, 4), *titles), tuple(lines), source.unit)
    solidity = series("soliditet", "kommun"), series("soliditet_inkl", "kommun")
    chart = Chart(
        "diagram-soliditet",
        "lines",
        f"Soliditeten är {text.with_unit(solidity[0][-1], 1, '%')}",
        "Linjediagram över soliditeten. Soliditet: "
        + ", ".join(f"{year[:4]} {text.with_unit(f, 1, '%')}" for year, f in zip(years, solidity[0], strict=True))
        + ". Inklusive pensionsförpliktelser: "
        + ", ".join(f"{year[:4]} {text.with_unit(f, 1, '%')}" for year, f in zip(years, solidity[1], strict=True))
        + ".",
        tuple(year[:4] for year in years),
        (Series("Soliditet", solidity[0]), Series("Inklusive pensionsförpliktelser", solidity[1])),
        "%",
        1,
        table.id,
    )
    return (table, chart)


def group(source: Source) -> tuple[Block, ...]:
    """Return the structure of the municipal group (KL 10 kap., LKBR 12 kap.)."""
    owned = source.units("bolag", "forbund", "stiftelse")
    if not owned:
        return ()
    chart = OrgChart("koncernstruktur", "Den kommunala koncernens struktur",
                     "Figur över ägandet: " + "; ".join(
                         f"{unit.name} ägs till {opening.share(unit)}" for unit in owned) + ".",
                     opening.group_tree(source))
    table = Table(
        "koncernforetag",
        "Bolag, förbund och föreningar som kommunen äger eller har inflytande i",
        (
            Column("Namn", Kind.TEXT, 2.4),
            Column("Ägare", Kind.TEXT, 2),
            Column("Andel, %", Kind.NUMBER, 0.8),
            Column("Uppgift", Kind.TEXT, 3.4),
            Column("Ingår", Kind.TEXT, 0.8),
        ),
        tuple(
            TableRow(
                (
                    unit.name,
                    source.name(unit.parent or "kommun"),
                    Figure.const(unit.share, "ägarandel enligt kommunens inställningar", "%"),
                    unit.purpose,
                    "ja" if unit.consolidated else "nej",
                ),
                key=unit.id,
            )
            for unit in owned
        ),
        notes=tuple(f"{unit.name} ingår inte: {_lower(unit.reason)}" for unit in owned if not unit.consolidated),
    )
    return (chart, table)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def contractors(source: Source) -> tuple[Section, ...]:
    """Return the private contractors (KL 10 kap. 7–9 §§)."""
    rows = source.dataset.of("utforare")
    blocks = source.central_text("utforare", "Privata utförare", required=bool(rows))
    if rows:
        blocks = (
            *blocks,
            Table(
                "utforare",
                f"Verksamhet hos privata utförare {source.year}",
                (Column("Verksamhet", Kind.TEXT, 2.4), Column("Nämnd", Kind.TEXT, 2), Column("Antal", Kind.NUMBER, 0.7),
                 source.money("Ersättning"), Column("Uppföljning", Kind.TEXT, 3.4)),
                tuple(
                    TableRow((row.text("verksamhet"), source.name(row.text("namnd")), row.figure("antal"),
                              row.figure("belopp"), row.text("uppfoljning")), key=text.slug(row.key))
                    for row in rows
                ),
                source.unit,
            ),
        )
    return (section("privata-utforare", "Privata utförare", *blocks),) if blocks else ()


def conditions(source: Source) -> tuple[Section, ...]:
    """Return F3: surroundings and population, risks, pensions."""
    return (
        section("omvarld", "Omvärld och befolkning", *source.central_text("omvarld", "Omvärld och befolkning"),
                *population(source)),
        section("risker", "Risker och osäkerheter", *source.central_text("risker", "Risker och osäkerheter"),
                *municipal_risks(source)),
        section("pensionsforpliktelser", "Pensionsförpliktelser", *source.central_text("pensioner", "Pensioner"),
                *pensions(source)),
    )


def population(source: Source) -> tuple[Block, ...]:
    """Return the inhabitants by age group, outcome and forecast."""
    rows = source.dataset.of("befolkning")
    if not rows:
        return ()
    names = (("t1", str(source.year - 1)), ("t", str(source.year)), ("p1", f"Prognos {source.year + 1}"),
             ("p5", f"Prognos {source.year + 5}"))
    lines = [
        TableRow((row.key, *(row.figure(name) for name, _ in names), row.figure("p5") - row.figure("t")),
                 key=text.slug(row.key))
        for row in rows
    ]
    totals = [Figure.total(row.figure(name) for row in rows) for name, _ in names]
    lines.append(TableRow(("Summa", *totals, totals[3] - totals[1]), "total", key="summa"))
    change = totals[1] - totals[0]
    table = Table(
        "befolkning",
        "Invånare den 31 december efter ålder",
        (Column("Ålder", Kind.TEXT, 2), *(Column(title, Kind.NUMBER) for _, title in names),
         Column("Förändring på fem år", Kind.NUMBER, 1.2, deviation=True)),
        tuple(lines),
    )
    return (
        prose(para("Den 31 december hade kommunen ", _count(totals[1]), " invånare, en förändring med ",
                   _count(change, sign=True), " under året.")),
        table,
    )


def _count(figure: Figure, *, sign: bool = False) -> Number:
    return Number(figure, 0, "", sign)


def municipal_risks(source: Source) -> tuple[Block, ...]:
    """Return the gravest risks of the nämnder in a matrix and a table, highest score first."""
    settings = source.municipality.settings
    rows = [row for unit in source.units("namnd", "bolag") for row in source.dataset.of("risker", unit.id)]
    placed = [row for row in rows if row.figure("s").value is not None and row.figure("k").value is not None]
    placed.sort(key=lambda row: (-(row.figure("varde").value or 0), row.unit, row.key))
    worst = placed[:12]
    if not worst:
        return ()
    high = sum(1 for row in placed if (row.figure("varde").value or 0) >= settings.risk_bands[-2][0])
    matrix = RiskMatrix(
        "riskmatris",
        "De mest väsentliga riskerna efter sannolikhet och konsekvens",
        f"Riskmatris med de {len(worst)} högst värderade riskerna av {len(placed)}. {high} risker når nivån "
        f"”{settings.risk_bands[-2][1]}” eller högre.",
        tuple(Risk(row.key, row.text("risk"), int(row.figure("s").value or 1), int(row.figure("k").value or 1))
              for row in worst),
        settings.likelihoods,
        settings.consequences,
        settings.risk_bands,
        "vasentliga-risker",
    )
    table = Table(
        "vasentliga-risker",
        "De mest väsentliga riskerna enligt nämndernas och bolagens riskanalyser",
        (Column("Id", Kind.TEXT, 0.8), Column("Enhet", Kind.TEXT, 1.8), Column("Risk", Kind.TEXT, 4),
         Column("Riskvärde", Kind.NUMBER, 0.8), Column("Hantering", Kind.TEXT, 3)),
        tuple(
            TableRow((row.key, source.name(row.unit), row.text("risk"), row.figure("varde"),
                      row.text("atgard") or row.text("kontroll")), key=text.slug(row.key))
            for row in worst
        ),
        wide=False,
    )
    return (matrix, table)


def pensions(source: Source) -> tuple[Block, ...]:
    """Return the pension obligations and how they are met."""
    rows = {row.key: row for row in source.dataset.of("pensioner")}
    if not rows:
        return ()
    lines = [
        TableRow((fixed.label, rows[fixed.id].figure("kommun"), rows[fixed.id].figure("koncern")),
                 "total" if fixed.kind == "total" else "sum" if fixed.computed else "row", key=fixed.id)
        for fixed in PENSIONER.rows
        if fixed.id in rows
    ]
    return (
        Table("pensioner", f"Pensionsförpliktelser och förvaltade pensionsmedel {source.year}",
              (Column("", Kind.TEXT, 4), source.money("Kommunen"), source.money("Koncernen")), tuple(lines), source.unit),
    )


def events(source: Source) -> tuple[Section, ...]:
    """Return F4: the events of each nämnd and bolag, the most important first; last those after the year's end."""
    found: list[Section] = []
    for unit in source.units("namnd", "namnd-liten", "bolag"):
        rows = [row for row in source.dataset.of("handelser", unit.id) if row.text("nar") != "efter årets slut"]
        if rows:
            found.append(section(f"handelser-{unit.id}", unit.name, bullets(row.text("handelse") for row in rows)))
    after = [
        (f"{source.name(row.unit)}: ", row.text("handelse"))
        for row in source.dataset.of("handelser")
        if row.text("nar") == "efter årets slut"
    ]
    if after:
        found.append(section("handelser-efter", "Händelser efter årets slut", bullets(after)))
    return tuple(found)


def verdicts(source: Source) -> tuple[Block, ...]:
    """Return each unit's own judgement of its internal control (KL 6 kap. 6 §)."""
    rows = [row for unit in source.units("namnd", "bolag") for row in source.dataset.of("bedomning", unit.id)]
    if not rows:
        return ()
    scale = source.municipality.settings.verdicts
    controls = {row.unit: source.dataset.of("risker", row.unit) for row in rows}

    def count(row: Row, words: tuple[str, ...]) -> Figure:
        number = sum(1 for risk in controls[row.unit] if risk.text("resultat") in words)
        return Figure.const(number, "antal kontroller i formuläret", "antal")

    table = Table(
        "bedomning-intern-kontroll",
        "Nämndernas och bolagens bedömning av den interna kontrollen",
        (Column("Enhet", Kind.TEXT, 2.6), Column("Kontroller", Kind.NUMBER, 0.8), Column("Med avvikelser", Kind.NUMBER, 0.9),
         Column("Ej genomförda", Kind.NUMBER, 0.9), Column("Bedömning", Kind.STATUS, 2.4)),
        tuple(
            TableRow(
                (
                    source.name(row.unit),
                    Figure.const(len(controls[row.unit]), "antal kontroller i formuläret", "antal"),
                    count(row, ("mindre avvikelser", "större avvikelser")),
                    count(row, ("ej genomförd",)),
                    _verdict(row.text("bedomning"), scale),
                ),
                key=row.unit,
            )
            for row in rows
        ),
    )
    return (table,)


def _verdict(word: str, scale: tuple[str, ...]) -> Status:
    return toned(word, scale, ("good", "partly", "bad"))


def sound_management(source: Source) -> tuple[Section, ...]:
    """Return F6: evaluation, financial goals, activity goals, deviations, investments and key figures."""
    chart = goal_chart(source)
    return (
        section("geh-bedomning", "Samlad bedömning", *source.central_text("geh", "God ekonomisk hushållning"),
                chart, goal_table(source, chart)),
        section("finansiella-mal", "Finansiella mål", *financial_goals(source)),
        section("verksamhetsmal", "Kommunfullmäktiges verksamhetsmål", *council_goals(source)),
        section("stallning", "Resultat och ekonomisk ställning", *source.central_text("stallning", "Ekonomisk ställning"),
                *key_figures(source)),
        section("budgetavvikelser", "Nämndernas budgetavvikelser", *deviations(source)),
    )


def deviations(source: Source) -> tuple[Block, ...]:
    """Return each nämnd's budget, outcome and deviation, as chart and table (positive is better than budget)."""
    units = [unit for unit in source.units("namnd", "namnd-liten") if source.delivered(unit.id)]
    if not units:
        return ()
    keys = ("budget", "andring", "budget_rev", "netto", "avvikelse")
    lines = [TableRow((unit.name, *(source.fig(f"drift/{unit.id}/summa/{key}") for key in keys)), key=unit.id) for unit in units]
    label = "Summa nämnder" + source.without("drift/namnder/summa/netto")
    lines.append(TableRow((label, *(source.fig(f"drift/namnder/summa/{key}") for key in keys)), "sum", key="namnder"))
    if source.dataset.of("finans"):
        lines.append(TableRow(("Finansförvaltningen", *(source.fig(f"drift/finans/summa/{key}") for key in keys)), key="finans"))
        lines.append(TableRow(("Summa verksamhet" + source.without("drift/verksamhet/summa/netto"),
                               *(source.fig(f"drift/verksamhet/summa/{key}") for key in keys)), "total", key="verksamhet"))
    table = Table(
        "namndavvikelser",
        f"Nämndernas budget, utfall och avvikelse {source.year}",
        (Column("Nämnd", Kind.TEXT, 3.2), source.money("Ursprunglig budget"), source.money("Ändring"),
         source.money("Reviderad budget"), source.money("Utfall"), source.money("Avvikelse", deviation=True)),
        tuple(lines),
        source.unit,
    )
    ranked = sorted(units, key=lambda unit: source.fig(f"drift/{unit.id}/summa/avvikelse").value or 0)
    figures = tuple(source.fig(f"drift/{unit.id}/summa/avvikelse") for unit in ranked)
    total = source.fig("drift/namnder/summa/avvikelse")
    word = "underskott" if (total.value or 0) < 0 else "överskott"
    chart = Chart(
        "diagram-avvikelser",
        "diverging",
        f"Nämnderna redovisar tillsammans ett {word} på {source.said(total.absolute())}",
        "Liggande staplar åt vänster för underskott och åt höger för överskott mot budget. "
        + " ".join(f"{unit.name}: {source.said(f, sign=True)}." for unit, f in zip(ranked, figures, strict=True)),
        tuple(unit.name for unit in ranked),
        (Series("Avvikelse", figures),),
        source.unit,
        source.decimals,
        table.id,
    )
    return (chart, table)


_RATIOS = (
    ("resultatandel", "Årets resultat av skatteintäkter och generella statsbidrag, %", "%", 1),
    ("nettokostnadsandel", "Nettokostnadsandel, %", "%", 1),
    ("avskrivningsandel", "varav avskrivningar, %", "%", 1),
    ("finansnettoandel", "Finansnettots andel, %", "%", 1),
    ("sjalvfinansieringsgrad", "Självfinansieringsgrad av investeringar, %", "%", 0),
    ("soliditet", "Soliditet, %", "%", 1),
    ("soliditet_inkl", "Soliditet inklusive samtliga pensionsförpliktelser, %", "%", 1),
    ("skuldsattningsgrad", "Skuldsättningsgrad, %", "%", 1),
    ("kassalikviditet", "Kassalikviditet, %", "%", 0),
    ("langfristig_laneskuld_inv", "Långfristig låneskuld, kr per invånare", "kr", 0),
    ("nettokostnad_inv", "Verksamhetens nettokostnader, kr per invånare", "kr", 0),
)


def key_figures(source: Source) -> tuple[Block, ...]:
    """Return the financial key figures for this year and last (domain.md 4.7)."""
    lines = [
        TableRow((label, source.fig(f"nyckeltal/{key}/kommun/fg"), source.fig(f"nyckeltal/{key}/kommun/utfall")),
                 key=key, decimals=decimals, unit=unit)
        for key, label, unit, decimals in _RATIOS
    ]
    return (
        Table("finansiella-nyckeltal", "Finansiella nyckeltal, kommunen",
              (Column("", Kind.TEXT, 4), Column(str(source.year - 1), Kind.NUMBER), Column(str(source.year), Kind.NUMBER)),
              tuple(lines)),
    )


_B13 = FixedRow("B13", "Balanskravsresultat att reglera", "total")


def balance_requirement(source: Source) -> tuple[Block, ...]:
    """Return F7: balanskravsutredning and the reserves (LKBR 11 kap. 10–12 §§, KL 11 kap. 12–14 §§)."""
    year = source.year
    table = statement(
        source,
        "balanskrav",
        "Balanskravsutredning",
        (*BALANSKRAV, _B13),
        ((str(year - 2), "balanskrav/{row}/fg2"), (str(year - 1), "balanskrav/{row}/fg"), (str(year), "balanskrav/{row}/utfall")),
    )
    reserves = statement(source, "reserver", "Resultatutjämningsreserv och resultatreserv", RESERVES,
                         ((str(year - 1), "reserv/{row}/fg"), (str(year), "reserv/{row}/utfall")))
    limits = Callout(
        "info",
        "Så mycket får reserveras",
        (
            para("Årets högsta möjliga reservering till resultatreserven är ", source.amount(source.fig("reserv/tak")),
                 ". Reserven får uppgå till högst fem procent av skatteintäkter, generella statsbidrag och utjämning, ",
                 source.amount(source.fig("reserv/grans")), " (kommunallagen 11 kap. 14 §)."),
        ),
    )
    return (table, reserves, limits)


def personnel(source: Source) -> tuple[Block, ...]:
    """Return F8: staff, SKR's seven measures of sick leave, and sick leave per nämnd."""
    blocks: list[Block] = [personnel_table(source, "personal", f"Personal och sjukfrånvaro, {source.municipality.name}",
                                           "kommun", PERSONAL_ROWS)]
    units = [unit for unit in source.units("namnd") if source.dataset.of("personal", unit.id)]
    if units:
        table = Table(
            "personal-namnder",
            f"Anställda och sjukfrånvaro per nämnd {source.year}",
            (Column("Nämnd", Kind.TEXT, 3.2), Column("Tillsvidare­anställda", Kind.NUMBER, 1.1),
             Column("Årsarbetare", Kind.NUMBER), Column(f"Sjukfrånvaro {source.year - 1}, %", Kind.NUMBER, 1.1, 1, "%"),
             Column(f"Sjukfrånvaro {source.year}, %", Kind.NUMBER, 1.1, 1, "%")),
            tuple(
                TableRow((unit.name, source.fig(f"personal/PA3/{unit.id}/utfall"), source.fig(f"personal/PA5/{unit.id}/utfall"),
                          source.fig(f"personal/N1/{unit.id}/fg"), source.fig(f"personal/N1/{unit.id}/utfall")), key=unit.id)
                for unit in units
            ),
        )
        ranked = sorted(units, key=lambda unit: -(source.fig(f"personal/N1/{unit.id}/utfall").value or 0))
        figures = tuple(source.fig(f"personal/N1/{unit.id}/utfall") for unit in ranked)
        whole = source.fig("personal/N1/kommun/utfall")
        blocks.append(
            Chart("diagram-sjukfranvaro", "hbars", f"Sjukfrånvaron i kommunen är {text.with_unit(whole, 1, '%')}",
                  "Liggande staplar över sjukfrånvaron per nämnd. "
                  + " ".join(f"{unit.name}: {text.with_unit(f, 1, '%')}." for unit, f in zip(ranked, figures, strict=True)),
                  tuple(unit.name for unit in ranked), (Series("Sjukfrånvaro", figures),), "%", 1, table.id, whole, "kommunen")
        )
        blocks.append(table)
    return tuple(blocks)


def outlook(source: Source) -> tuple[Block, ...]:
    """Return F9: the assumptions for the coming three years."""
    rows = {row.key: row for row in source.dataset.of("prognos")}
    if not rows:
        return ()
    year = source.year
    shown = {"%": ("%", 1), "kr": ("kr", 2), "antal": ("", 0)}
    lines = []
    for fixed in PROGNOS.rows:
        if fixed.id not in rows:
            continue
        unit, decimals = shown.get(fixed.unit, (source.unit, source.decimals))
        label = fixed.label + (", %" if unit == "%" else ", kr" if unit == "kr" else f", {source.unit}" if unit == source.unit else "")
        figures = tuple(rows[fixed.id].figure(name) for name in ("utfall", "p1", "p2", "p3"))
        lines.append(TableRow((label, *figures), key=fixed.id, decimals=decimals, unit=unit))
    return (
        Table("forvantad-utveckling", "Planeringsförutsättningar",
              (Column("", Kind.TEXT, 3), Column(f"Utfall {year}", Kind.NUMBER),
               *(Column(f"Plan {year + step}", Kind.NUMBER) for step in (1, 2, 3))),
              tuple(lines)),
    )
