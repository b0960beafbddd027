"""What is proposed to be decided about a report: the numbers that its sentences name, and what is carried over (KL 11 kap. 6 och 20–21 §§)."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model import Row
from pipeline.named import AMOUNT, COMMITTEE, folded, meaning, named, split
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import central
from pipeline.schemas.choices import BY_COMMITTEE
from pipeline.tieout import At, Side, at, at_most, problem
from pipeline.toml_reader import meant

_SHEETS = ("beslutssatser", "v_beslutssatser")


def _sentences(context: Context) -> Iterator[Row]:
    for sheet in _SHEETS:
        yield from context.dataset.of(sheet)


@rule(
    "BS-01",
    "Det som står inom hakparentes är ett tal i rapporten",
    "Kommunens egen kontroll",
    "Ett namn inom hakparentes i en beslutssats ska vara ett av de tal som rapporten har, [belopp] eller [nämnden]. Annars trycks namnet i "
    "stället för talet.",
    "Satsen godkänner ”ett resultat på [årets vinst]”.",
    (),
    kinds=(),
)
def _names_mean_something(context: Context) -> Problems:
    kind = context.occasion.kind
    known = (AMOUNT, COMMITTEE, *(one.name for one in named(kind)))
    for row in _sentences(context):
        for _, typed in split(row.text("sats")):
            if typed and folded(typed) not in known:
                names = ", ".join(f"[{name}]" for name in known)
                yield problem(
                    f"Beslutssats {row.key} har [{typed}], som inte är något tal i rapporten.",
                    f"{meant(folded(typed), known)}Skriv något av {names}.",
                    at(row, "sats"),
                )


@rule(
    "BS-02",
    "Talen i beslutssatserna finns",
    "Kommunens egen kontroll",
    "Varje tal som en beslutssats nämner ska finnas, och [belopp] ska ha ett belopp bredvid sig. Det som beslutas får inte sakna sitt tal.",
    "Satsen ombudgeterar [ombudgetering], men fliken Ombudgetering är tom.",
    (),
    kinds=(),
)
def _names_have_numbers(context: Context) -> Problems:
    for row in _sentences(context):
        for _, typed in split(row.text("sats")):
            name = folded(typed)
            found = meaning(context.occasion.kind, name)
            if found and found.of(context).value is None:
                yield problem(
                    f"Beslutssats {row.key} nämner [{typed}], men talet saknas.",
                    f"Talet är: {found.said}. Fyll i det där det lämnas, eller ta bort [{typed}] ur satsen.",
                    at(row, "sats"),
                )
            if name == AMOUNT and row.sheet != "v_beslutssatser" and row.figure("belopp").value is None:
                yield problem(
                    f"Beslutssats {row.key} har [{typed}] i texten men inget belopp.",
                    f"Skriv beloppet, eller ta bort [{typed}].",
                    at(row, "belopp"),
                )


@rule(
    "BS-03",
    "Beslutssatsen hör till en rapport och ett organ",
    "Kommunens egen kontroll",
    "Det som står under Rapport ska vara en rapport som tillfället gör, annars trycks satsen ingenstans. [nämnden] passar bara i en sats som "
    "nämnden beslutar.",
    "Under Rapport står ”internkontrollplanen”, men rapporten heter internkontrollplan.",
    (),
    kinds=(),
)
def _of_a_report(context: Context) -> Problems:
    reports = context.occasion.reports
    for row in context.dataset.of("beslutssatser"):
        report = row.text("rapport")
        if report and report not in reports:
            yield problem(
                f"Beslutssats {row.key} hör till rapporten ”{report}”, som tillfället inte gör.",
                f"{meant(report, reports)}Skriv någon av {', '.join(reports)}, eller lämna tomt.",
                at(row, "rapport"),
            )
        names = {folded(typed) for _, typed in split(row.text("sats"))}
        if COMMITTEE in names and row.text("beslutar") not in {"", BY_COMMITTEE}:
            yield problem(
                f"Beslutssats {row.key} har [{COMMITTEE}] men beslutas av {row.text('beslutar')}.",
                f"Välj {BY_COMMITTEE} under Beslutar, eller skriv ut nämndens namn.",
                at(row, "sats", "beslutar"),
            )


@rule(
    "BS-04",
    "Det som ombudgeteras finns kvar",
    "KL 11 kap. 6 §, LKBR 10 kap. 2 §",
    "Ett projekt på fliken Ombudgetering ska finnas i nämndens investeringsredovisning, och det som förs över till nästa år får inte vara mer "
    "än vad som är kvar av årets budget.",
    "Av projektet KS-101 är 1 780 tkr kvar, men 2 000 tkr föreslås föras över.",
    ("ombudgetering", "investeringar"),
)
def _carried_over_is_left(context: Context) -> Problems:
    for row in context.dataset.of("ombudgetering"):
        unit = row.text("namnd")
        if not context.dataset.of("investeringar", unit):
            continue  # that the nämnd has not handed in is told of the nämnd
        project = context.dataset.row("investeringar", unit, row.key)
        if project is None:
            name = context.municipality.name_of(unit)
            yield problem(
                f"Projektet {row.key} finns inte i investeringsredovisningen för {name}.",
                "Rätta projektets nummer eller nämnden på fliken Ombudgetering.",
                At(row.at("projekt_id"), central(context)),
            )
            continue
        left = context.accounts.get(f"inv/{unit}/{row.key}/avvikelse")
        yield from at_most(
            Side(f"Det som förs över av {row.key}", row.figure("belopp"), row.at("belopp")),
            Side("det som är kvar av projektets budget", left, project.at("netto")),
            "Rätta beloppet. Mer pengar än så är ett nytt anslag, som fullmäktige beslutar om för sig.",
        )
