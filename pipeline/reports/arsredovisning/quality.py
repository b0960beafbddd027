"""Quality, complaints and self-checks for the whole municipality; for some, the ten items of the årsberättelse (S0 § 3, S0-27)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.arsredovisning.management import verdicts
from pipeline.reports.base import Source, para, prose, section, toned
from pipeline.reports.tables import own_decimals, places
from pipeline.view import Block, Cell, Chart, Column, Kind, Run, Section, Series, Table, TableRow


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the quality chapter, and where the styrmodell asks for it the ten items in order."""
    if source.municipality.settings.ten_items:
        return (_ten_items(source),)
    return (
        section(
            "kvalitet", "Kvalitet, synpunkter och egenkontroll",
            *source.central_text("kvalitet", "Kvalitet, synpunkter och egenkontroll"),
            sections=(
                section("kvalitetsresultat", "Kvalitetsresultat", *_quality_chart(source)),
                section("jamforelser", "Jämförelser med riket och liknande kommuner",
                        *source.central_text("jamforelser", required=False), *_comparisons(source)),
                section("synpunkter", "Synpunkter och klagomål", *_complaints(source)),
                section("egenkontroll", "Egenkontroll", *_self_checks(source)),
                section("undersokningar", "Undersökningar bland målgrupper", *_surveys(source)),
            ),
            intro="Vad mätningar, invånarnas synpunkter och egenkontroller säger om kvaliteten.",
        ),
    )


def _ten_items(source: Source) -> Section:
    namnder = source.units("namnd")
    refer = prose(para("Berättelserna finns i egna kapitel: ", *_links([(unit.name, f"#namnd-{unit.id}") for unit in namnder]), "."))
    bolag = prose(para("Bolagens årsberättelser finns i kapitlet ", Run("Bolagens berättelser", href="#bolagen"), "."))
    audit = prose(para("Handlingarna bifogas i kapitlet ", Run("Revision", href="#revision"), "."))
    items = (
        ("egenkontroll", "Egenkontroll och intern kontroll",
         (*source.central_text("kvalitet", "Kvalitet, synpunkter och egenkontroll"), *_self_checks(source), *_control_results(source))),
        ("synpunkter", "Klagomål och synpunkter", _complaints(source)),
        ("jamforelser", "Resultat jämfört med öppna jämförelser och andra verksamheter", _comparisons(source)),
        ("tidigare", "Måluppfyllelse, personal och ekonomi jämfört med tidigare år",
         (*source.central_text("jamforelser", "Jämförelser med andra och med tidigare år"), *_then_and_now(source))),
        ("undersokningar", "Undersökningar bland målgrupper", _surveys(source)),
        ("intressenter", "Uppgifter från revisorer och intressenter",
         source.central_text("intressenter", "Uppgifter från revisorer och intressenter")),
        ("kvalitetsberattelser", "Kvalitetsberättelser", (refer, *_quality_chart(source))),
        ("lagar", "Ändringar av lagar och andra krav", _laws(source)),
        ("bolagens", "Bolagens årsberättelser", (bolag,)),
        ("revisorernas", "Revisorernas bedömning och revisionsberättelse", (audit,)),
    )
    return section(
        "arsberattelse", "Kommunövergripande årsberättelse",
        sections=tuple(section(f"punkt-{key}", f"{place}. {title}", *blocks) for place, (key, title, blocks) in enumerate(items, 1)),
        intro="De tio punkter som enligt styrmodellen ska framgå från nämnder, styrelser och bolag.",
    )


def _links(pairs: list[tuple[str, str]]) -> tuple[Run | str, ...]:
    found: list[Run | str] = []
    for place, (name, href) in enumerate(pairs):
        if place:
            found.append(" och " if place == len(pairs) - 1 else ", ")
        found.append(Run(name, href=href))
    return tuple(found)


def _quality_chart(source: Source) -> tuple[Block, ...]:
    levels = ("grön", "gul", "röd")
    units = [unit for unit in source.units("namnd") if source.dataset.of("kvalitet", unit.id)]
    if not units:
        return ()

    def count(unit: str, word: str) -> Figure:
        number = sum(1 for row in source.dataset.of("kvalitet", unit) if row.text("bedomning") == word)
        return Figure.const(number, f"antal indikatorer med bedömningen {word}", "antal")

    series = tuple(Series(text.capital(word), tuple(count(unit.id, word) for unit in units)) for word in levels)
    total = len([row for unit in units for row in source.dataset.of("kvalitet", unit.id)])
    green = sum(int(figure.value or 0) for figure in series[0].figures)
    chart = Chart("diagram-kvalitet", "stacked", f"{green} av {total} kvalitetsindikatorer når målvärdet",
                  "Staplar över antal indikatorer efter bedömning. "
                  + " ".join(f"{unit.name}: " + ", ".join(f"{s.figures[n].value} {s.name.lower()}" for s in series) + "."
                             for n, unit in enumerate(units)),
                  tuple(unit.name for unit in units), series, "", 0, "kvalitet-sammandrag")
    table = Table("kvalitet-sammandrag", "Kvalitetsindikatorer efter bedömning, antal",
                  (Column("Nämnd", Kind.TEXT, 3), *(Column(s.name, Kind.NUMBER) for s in series), Column("Summa", Kind.NUMBER)),
                  (*(TableRow((unit.name, *(s.figures[n] for s in series), Figure.total(s.figures[n] for s in series)), key=unit.id)
                     for n, unit in enumerate(units)),
                   TableRow(("Summa", *(Figure.total(s.figures) for s in series),
                             Figure.total(f for s in series for f in s.figures)), "total", key="summa")))
    return (chart, table)


def _comparisons(source: Source) -> tuple[Block, ...]:
    rows = [row for unit in source.units("namnd") for row in source.dataset.of("kvalitet", unit.id) if row.figure("riket").known]
    if not rows:
        return ()
    lines = []
    for row in rows:
        figures = tuple(own_decimals(row.figure(name)) for name in ("u_t1", "utfall", "riket", "liknande"))
        lines.append(TableRow((row.text("indikator"), source.name(row.unit), row.text("enhet"), *figures, _against(row.text("riktning"),
                               row.figure("utfall"), row.figure("riket"))), key=text.slug(row.key),
                              decimals=max(places(figure) for figure in figures)))
    return (Table("jamforelser", "Resultat jämfört med riket och liknande kommuner",
                  (Column("Indikator", Kind.TEXT, 3.2), Column("Nämnd", Kind.TEXT, 1.8), Column("Enhet", Kind.TEXT, 0.8),
                   Column(str(source.year - 1), Kind.NUMBER, 0.7), Column(str(source.year), Kind.NUMBER, 0.7),
                   Column("Riket", Kind.NUMBER, 0.7), Column("Liknande", Kind.NUMBER, 0.8),
                   Column("Mot riket", Kind.STATUS, 1.2)), tuple(lines)),)


def _against(direction: str, own: Figure, other: Figure) -> Cell:
    if own.value is None or other.value is None:
        return "–"
    if own.value == other.value:
        return toned("lika", ("bättre", "lika", "sämre"), ("good", "partly", "bad"))
    better = (own.value > other.value) != direction.startswith("lägre")
    return toned("bättre" if better else "sämre", ("bättre", "lika", "sämre"), ("good", "partly", "bad"))


def _complaints(source: Source) -> tuple[Block, ...]:
    units = [unit for unit in source.units("namnd") if source.dataset.of("synpunkter", unit.id)]
    if not units:
        return ()
    kinds = ("klagomål", "synpunkt", "fråga", "beröm")

    def total(unit: str, field: str, kind: str = "") -> Figure:
        rows = [row for row in source.dataset.of("synpunkter", unit) if not kind or row.text("typ") == kind]
        return Figure.total((row.figure(field) for row in rows), "antal") if rows else Figure.not_applicable("antal")

    lines = [TableRow((unit.name, *(total(unit.id, "antal", kind) for kind in kinds), total(unit.id, "antal"),
                       total(unit.id, "antal_fg")), key=unit.id) for unit in units]
    sums = [Figure.total(line.cells[place] for line in lines if isinstance(line.cells[place], Figure))  # type: ignore[misc]
            for place in range(1, 7)]
    lines.append(TableRow(("Summa", *sums), "total", key="summa"))
    table = Table("synpunkter", f"Synpunkter och klagomål per nämnd {source.year}",
                  (Column("Nämnd", Kind.TEXT, 3), *(Column(text.capital(kind), Kind.NUMBER) for kind in kinds),
                   Column("Summa", Kind.NUMBER), Column(f"Summa {source.year - 1}", Kind.NUMBER)), tuple(lines))
    causes = Table("synpunkter-orsaker", "Vanligaste orsak till klagomål och vad som gjorts",
                   (Column("Nämnd", Kind.TEXT, 2), Column("Vanligaste orsak", Kind.TEXT, 3), Column("Vad som gjorts", Kind.TEXT, 4)),
                   tuple(TableRow((unit.name, row.text("orsak"), row.text("atgard")), key=f"{unit.id}-{row.key}")
                         for unit in units for row in source.dataset.of("synpunkter", unit.id) if row.text("typ") == "klagomål"))
    return (table, causes)


def _self_checks(source: Source) -> tuple[Block, ...]:
    rows = [row for unit in source.units("namnd") for row in source.dataset.of("egenkontroll", unit.id)]
    if not rows:
        return ()
    scale = ("ja", "delvis", "nej")
    return (Table("egenkontroll", "Egenkontroller: är rutinerna förankrade och följs de?",
                  (Column("Nämnd", Kind.TEXT, 1.8), Column("Område", Kind.TEXT, 1.8), Column("Förankrad", Kind.STATUS, 1),
                   Column("Följs", Kind.STATUS, 1), Column("Resultat", Kind.TEXT, 3.2), Column("Förbättring", Kind.TEXT, 2.6)),
                  tuple(TableRow((source.name(row.unit), row.text("omrade"), toned(row.text("forankrad"), scale, ("good", "partly", "bad")),
                                  toned(row.text("foljs"), scale, ("good", "partly", "bad")), row.text("resultat"),
                                  row.text("forbattring") or "–"), key=f"{row.unit}-{text.slug(row.key)}") for row in rows),
                  wide=True),)


def _control_results(source: Source) -> tuple[Block, ...]:
    rows = [row for unit in source.units("namnd", "bolag") for row in source.dataset.of("risker", unit.id)]
    if not rows:
        return ()
    return verdicts(source)


def _surveys(source: Source) -> tuple[Block, ...]:
    rows = [row for unit in source.units("namnd") for row in source.dataset.of("undersokningar", unit.id)]
    if not rows:
        return (prose("Inga undersökningar bland målgrupper har redovisats för året."),)
    return (Table("undersokningar", f"Målgrupps- och brukarundersökningar {source.year}",
                  (Column("Undersökning", Kind.TEXT, 2), Column("Nämnd", Kind.TEXT, 1.8), Column("Svar", Kind.NUMBER, 0.7),
                   Column("Svarsandel, %", Kind.NUMBER, 0.9, 0, "%"), Column("Resultat", Kind.TEXT, 4.2)),
                  tuple(TableRow((f"{row.key}, {row.text('malgrupp')}", source.name(row.unit), row.figure("antal_svar"),
                                  row.figure("svarsfrekvens"), row.text("resultat")), key=f"{row.unit}-{text.slug(row.key)}")
                        for row in rows)),)


def _laws(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("lagar")
    if not rows:
        return (prose("Inga ändringar av lagar eller andra krav har redovisats för året."),)
    return (Table("lagar", f"Ändringar av lagar och andra krav {source.year}",
                  (Column("Lag eller krav", Kind.TEXT, 2), Column("Innebörd", Kind.TEXT, 3), Column("Nämnd", Kind.TEXT, 1.6),
                   Column("Konsekvens", Kind.TEXT, 3)),
                  tuple(TableRow((row.key, row.text("innebord"), source.name(row.text("namnd")), row.text("konsekvens")),
                                 key=text.slug(row.key)) for row in rows)),)


def _then_and_now(source: Source) -> tuple[Block, ...]:
    keys = (("arets_resultat", "Årets resultat", "", None), ("resultatandel", "Resultat av skatter och bidrag, %", "%", 1),
            ("soliditet", "Soliditet, %", "%", 1), ("nettokostnad_inv", "Nettokostnad, kr per invånare", "kr", 0),
            ("anstallda", "Tillsvidareanställda", "antal", 0), ("sjukfranvaro", "Sjukfrånvaro, %", "%", 1))
    lines = []
    for key, label, unit, decimals in keys:
        now, before = (source.fig(f"nyckeltal/{key}/kommun/{when}") for when in ("utfall", "fg"))
        lines.append(TableRow((label, before, now, now - before), key=key, decimals=source.decimals if decimals is None else decimals,
                              unit=source.unit if decimals is None else unit))
    return (Table("da-och-nu", f"{source.year} jämfört med {source.year - 1}",
                  (Column("", Kind.TEXT, 3), Column(str(source.year - 1), Kind.NUMBER), Column(str(source.year), Kind.NUMBER),
                   Column("Förändring", Kind.NUMBER, deviation=True)), tuple(lines), source.unit),)
