"""Write the fact sheets the authors write from: ``fakta/<kommun>/<unit>.md``, read back out of the finished deliveries.

Run after ``make.py``: ``.venv/bin/python scripts/examples/fakta.py [almkoping|lindhult]``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Final

from pipeline import build
from pipeline.build import Checked
from pipeline.config import Unit
from pipeline.merge.key_figures import KEYS, UNITS
from pipeline.schemas.bolag import NYCKELTAL
from pipeline.schemas.central import PENSIONER, PROGNOS, VA
from pipeline.schemas.namnd import PERSONAL_ROWS
from pipeline.schemas.notes import NOTES
from pipeline.schemas.statements import BALANSKRAV, BOLAG_BR, BOLAG_RR, BR, KFA, RESERVES, RR, labels

ROOT: Final = Path(__file__).resolve().parents[2]
_DRIFT: Final = ("intakter", "kostnader", "netto", "budget_rev", "avvikelse", "netto_fg")
_PROJECT: Final = (
    "beslutad_total",
    "ack_fg",
    "utgift",
    "inkomst",
    "budget",
    "avvikelse",
    "beraknad_total",
    "avvikelse_total",
)
Cells = Sequence[object]


def shown(value: object, places: int = 0) -> str:
    """Return a value as printed in a fact sheet: Swedish number, or text as it is."""
    if not isinstance(value, Decimal):
        return "" if value is None else str(value)
    whole = value == value.to_integral_value() and not places
    number = (
        f"{abs(value):,.0f}"
        if whole
        else f"{abs(value).quantize(Decimal(1).scaleb(-(places or 1)), ROUND_HALF_UP):,}"
    )
    return ("−" if value < 0 else "") + number.replace(",", " ").replace(".", ",")


def table(head: Cells, rows: Iterable[Cells]) -> str:
    """Return a table in light markup."""
    lines = ["| " + " | ".join(map(str, head)) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(shown(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


class Sheets:
    """Fact sheets of one occasion."""

    def __init__(self, checked: Checked) -> None:
        self.checked = checked
        self.municipality = checked.target.municipality
        self.data = checked.dataset

    def get(self, key: str) -> Decimal | None:
        """Return a merged figure's value."""
        return self.checked.accounts.get(key).value

    # -- parts ------------------------------------------------------------------------------------
    def drift(self, unit: Unit) -> str:
        """Return driftredovisningen of a unit."""
        sheet = "finans" if unit.kind == "finans" else "drift"
        rows: list[Cells] = []
        causes: list[str] = []
        for row in self.data.of(sheet, unit.id):
            rows.append(
                (
                    row.key,
                    row.text("verksamhet"),
                    *(self.get(f"drift/{unit.id}/{row.key}/{name}") for name in _DRIFT),
                )
            )
            change = self.get(f"drift/{unit.id}/{row.key}/andring")
            if change:
                causes.append(f"- {row.key}: anslagsförändring {shown(change)} tkr ingår i reviderad budget.")
            if row.text("orsak"):
                causes.append(f"- {row.key}: {row.text('orsak')}")
        rows.append(("", "Summa", *(self.get(f"drift/{unit.id}/summa/{name}") for name in _DRIFT)))
        head = (
            "Kod",
            "Verksamhet",
            "Intäkter",
            "Kostnader",
            "Netto",
            "Reviderad budget",
            "Avvikelse",
            "Netto 2024",
        )
        return "## Drift, tkr\n\n" + table(head, rows) + "\n" + "\n".join(causes) + "\n"

    def projects(self, unit: Unit) -> str:
        """Return the investment projects of a unit."""
        rows: list[Cells] = []
        remarks: list[str] = []
        for row in self.data.of("investeringar", unit.id):
            values = [self.get(f"inv/{unit.id}/{row.key}/{name}") for name in _PROJECT]
            rows.append(
                (
                    row.key,
                    row.text("projekt"),
                    row.text("typ"),
                    row.text("status"),
                    *values,
                    row.text("klart"),
                )
            )
            remarks.append(f"- {row.key} {row.text('projekt')}: {row.text('kommentar')}")
        if not rows:
            return ""
        rows.append(
            ("", "Summa", "", "", *(self.get(f"inv/{unit.id}/summa/{name}") for name in _PROJECT), "")
        )
        head = ("Id", "Projekt", "Typ", "Status", "Beslutad total", "T.o.m. 2024", "Utgift 2025", "Inkomst 2025", "Budget 2025 (netto)",
                "Avvikelse 2025", "Beräknad total", "Avvikelse totalt", "Klart")  # fmt: skip
        return "## Investeringar, tkr\n\n" + table(head, rows) + "\n" + "\n".join(remarks) + "\n"

    def staff(self, unit: str) -> str:
        """Return personnel of a nämnd or of the municipality."""
        rows = [
            (
                row.label,
                self.get(f"personal/{row.id}/{unit}/utfall"),
                self.get(f"personal/{row.id}/{unit}/fg"),
                row.unit,
            )
            for row in PERSONAL_ROWS
            if row.kind != "group"
        ]
        return "## Personal\n\n" + table(("Mått", "2025", "2024", "Enhet"), rows)

    def committee(self, unit: Unit) -> str:
        """Return the sheet of a nämnd."""
        parts = [f"# {unit.name} – fakta 2025\n", self.drift(unit)]
        if unit.kind == "namnd":
            parts += [self.projects(unit), self.staff(unit.id)]
        return "\n".join(part for part in parts if part)

    def company(self, unit: Unit) -> str:
        """Return the sheet of a bolag."""
        measures = (
            "omsattning",
            "resultat_fin",
            "arets_resultat",
            "omslutning",
            "soliditet",
            "investeringar",
            "anstallda",
            "sjukfranvaro",
        )
        words = (
            "Omsättning",
            "Resultat efter finansiella poster",
            "Årets resultat",
            "Balansomslutning",
            "Soliditet, %",
            "Investeringar",
            "Anställda",
            "Sjukfrånvaro, %",
        )
        owner = self.municipality.name_of(unit.parent)
        key = [
            (word, *(self.get(f"bolag/{unit.id}/{one}/{when}") for when in ("utfall", "budget", "fg")))
            for one, word in zip(measures, words, strict=True)
        ]
        income = [
            (
                row.id,
                row.label,
                *(self.get(f"bolag_rr/{row.id}/{unit.id}/{when}") for when in ("utfall", "budget", "fg")),
            )
            for row in BOLAG_RR
        ]
        balance = [
            (
                row.id,
                row.label,
                *(self.get(f"bolag_br/{row.id}/{unit.id}/{when}") for when in ("utfall", "fg")),
            )
            for row in BOLAG_BR
            if row.kind != "group"
        ]
        more = [
            (
                row.label,
                *(self.get(f"bolag_nyckeltal/{row.id}/{unit.id}/{when}") for when in ("utfall", "fg")),
            )
            for row in NYCKELTAL.rows
        ]
        deals = [
            (
                self.municipality.name_of(row.text("motpart")),
                row.text("typ"),
                row.text("rad"),
                row.figure("belopp").value,
            )
            for row in self.data.of("mellanhavanden", unit.id)
        ]
        return "\n".join((
            f"# {unit.name} – fakta 2025, tkr\n",
            f"Ägs av {owner}, {shown(unit.share)} procent. {unit.purpose}\n",
            "## I korthet\n\n" + table(("", "2025", "Budget 2025", "2024"), key),
            "## Resultaträkning\n\n" + table(("Rad", "", "2025", "Budget 2025", "2024"), income),
            "## Balansräkning\n\n" + table(("Rad", "", "2025-12-31", "2024-12-31"), balance),
            "## Nyckeltal\n\n" + table(("", "2025", "2024"), more),
            "## Mellanhavanden med koncernen 2025\n\n" + table(("Motpart", "Typ", "Rad", "Belopp"), deals),
        ))  # fmt: skip

    # -- the municipality -------------------------------------------------------------------------
    def central(self) -> str:
        """Return the sheet of the municipality as a whole."""
        both, three = ("kommun", "koncern"), ("utfall", "fg")
        income = [(row.id, row.label, self.get(f"rr/{row.id}/kommun/utfall"), self.get(f"rr/{row.id}/kommun/budget"), self.get(f"rr/{row.id}/kommun/fg"),
                   *(self.get(f"rr/{row.id}/koncern/{when}") for when in three)) for row in RR]  # fmt: skip
        parts = [f"# {self.municipality.name} – fakta 2025, tkr om inget annat sägs\n"]
        parts.append(
            "## Resultaträkning\n\n"
            + table(
                (
                    "Rad",
                    "",
                    "Kommunen 2025",
                    "Budget 2025",
                    "Kommunen 2024",
                    "Koncernen 2025",
                    "Koncernen 2024",
                ),
                income,
            )
        )
        for title, kind, rows in (("Balansräkning", "br", BR), ("Kassaflödesanalys", "kfa", KFA)):
            values = [
                (
                    row.id,
                    row.label,
                    *(self.get(f"{kind}/{row.id}/{entity}/{when}") for entity in both for when in three),
                )
                for row in rows
                if row.kind != "group"
            ]
            parts.append(
                f"## {title}\n\n"
                + table(("Rad", "", "Kommunen 2025", "2024", "Koncernen 2025", "2024"), values)
            )
        parts += [
            self.years(),
            self.balance_requirement(),
            self.goals(),
            self.population(),
            self.pensions(),
            self.totals(),
            self.staff("kommun"),
        ]
        parts += [self.segregated(key, title) for key, title in (("va", "VA"), ("avfall", "Avfall"))]
        parts += [self.loans(), self.eliminations(), self.notes()]
        return "\n".join(part for part in parts if part)

    def years(self) -> str:
        """Return the five-year overview."""
        history = self.checked.target.occasion.history
        rows: list[Cells] = []
        for entity in ("kommun", "koncern"):
            for key in KEYS:
                values = [self.get(f"nyckeltal/{key}/{entity}/{one}") for one in (*history, "utfall")]
                if any(value is not None for value in values):
                    places = 2 if key == "skattesats" else 1 if UNITS.get(key) == "%" else 0
                    rows.append(
                        (
                            entity,
                            key,
                            UNITS.get(key, "tkr"),
                            *(
                                shown(value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP), places)
                                if value is not None
                                else "–"
                                for value in values
                            ),
                        )
                    )
        return "## Femårsöversikt\n\n" + table(
            ("", "Nyckeltal", "Enhet", *(one[:4] for one in history), "2025"), rows
        )

    def balance_requirement(self) -> str:
        """Return balanskrav and reserves."""
        names = labels(BALANSKRAV) | {"B13": "Balanskravsresultat att reglera"}
        rows = [
            (key, name, *(self.get(f"balanskrav/{key}/{when}") for when in ("utfall", "fg", "fg2")))
            for key, name in names.items()
        ]
        more = [
            (key, name, self.get(f"reserv/{key}/utfall"), self.get(f"reserv/{key}/fg"))
            for key, name in labels(RESERVES).items()
        ]
        limits = f"Högsta reservering 2025: {shown(self.get('reserv/tak'))}. Högsta resultatreserv (5 % av skatt och bidrag): {shown(self.get('reserv/grans'))}.\n"
        return (
            "## Balanskrav och reserver\n\n"
            + table(("Rad", "", "2025", "2024", "2023"), rows)
            + "\n"
            + table(("Rad", "", "2025", "2024"), more)
            + "\n"
            + limits
        )

    def goals(self) -> str:
        """Return the financial goals with outcome."""
        rows = [
            (
                row.key,
                row.text("mal"),
                shown(row.figure("malvarde").value),
                shown(self.get(f"nyckeltal/{row.text('nyckeltal')}/{row.text('matt_som')}/utfall"), 1),
                row.text("enhet"),
                row.text("status"),
            )
            for row in self.data.of("finansiella_mal")
        ]
        return "## Finansiella mål\n\n" + table(
            ("Id", "Mål", "Målvärde", "Utfall", "Enhet", "Bedömning"), rows
        )

    def population(self) -> str:
        """Return inhabitants by age and the forecast."""
        groups = [
            (row.key, *(row.figure(name).value for name in ("t1", "t", "p1", "p5")))
            for row in self.data.of("befolkning")
        ]
        sums = ("Summa", *(sum(Decimal(str(row[place])) for row in groups) for place in range(1, 5)))
        ahead = {row.key: row for row in self.data.of("prognos")}
        rows = [
            (
                fixed.label,
                *(ahead[fixed.id].figure(name).value for name in ("utfall", "p1", "p2", "p3")),
                fixed.unit,
            )
            for fixed in PROGNOS.rows
            if fixed.id in ahead
        ]
        return ("## Befolkning 31 december\n\n" + table(("Ålder", "2024", "2025", "Prognos 2026", "Prognos 2030"), [*groups, sums])
                + "\n## Förväntad utveckling\n\n" + table(("", "2025", "2026", "2027", "2028", "Enhet"), rows))  # fmt: skip

    def pensions(self) -> str:
        """Return the pension obligations."""
        given = {row.key: row for row in self.data.of("pensioner")}
        rows = [
            (fixed.label, *(given[fixed.id].figure(name).value for name in ("kommun", "koncern")))
            for fixed in PENSIONER.rows
            if fixed.id in given
        ]
        return "## Pensionsförpliktelser\n\n" + table(("", "Kommunen", "Koncernen"), rows)

    def totals(self) -> str:
        """Return the sums of drift, appropriations and investments over the nämnder."""
        units = self.municipality.of_kind(
            "namnd", "namnd-liten", "finans", year=self.checked.target.occasion.year
        )
        names = ("netto", "budget", "andring", "budget_rev", "avvikelse", "netto_fg")
        rows: list[Cells] = [
            (unit.name, *(self.get(f"drift/{unit.id}/summa/{name}") for name in names)) for unit in units
        ]
        rows += [
            (word, *(self.get(f"drift/{key}/summa/{name}") for name in names))
            for key, word in (("namnder", "Summa nämnder"), ("verksamhet", "Summa verksamhet"))
        ]
        changes = [
            (
                self.municipality.name_of(row.text("namnd")),
                row.figure("belopp").value,
                row.text("beslut"),
                row.text("motiv"),
            )
            for row in self.data.of("anslag")
        ]
        inv: list[Cells] = [(unit.name, *(self.get(f"inv/{unit.id}/summa/{name}") for name in ("utgift", "inkomst", "netto", "budget", "avvikelse")))
                            for unit in units if self.get(f"inv/{unit.id}/summa/utgift") is not None]  # fmt: skip
        for key, word in (("typ/skattefinansierad", "varav skattefinansierade"), ("typ/avgiftsfinansierad", "varav avgiftsfinansierade"), ("typ/exploatering", "varav exploatering"),
                          ("status/färdigställt", "varav färdigställda"), ("status/pågående", "varav pågående"), ("summa", "Summa")):  # fmt: skip
            inv.append(
                (
                    word,
                    *(
                        self.get(f"inv/{key}/{name}")
                        for name in ("utgift", "inkomst", "netto", "budget", "avvikelse")
                    ),
                )
            )
        return ("## Driftredovisning\n\n" + table(("", "Netto 2025", "Budget", "Anslagsförändring", "Reviderad", "Avvikelse", "Netto 2024"), rows)
                + "\n## Anslagsförändringar\n\n" + table(("Nämnd", "Belopp", "Beslut", "Motiv"), changes)
                + "\n## Investeringar\n\n" + table(("", "Utgift", "Inkomst", "Netto", "Budget", "Avvikelse"), inv))  # fmt: skip

    def segregated(self, key: str, title: str) -> str:
        """Return VA or avfall."""
        rows = [
            (row.id, row.label, *(self.get(f"{key}/{row.id}/{when}") for when in ("utfall", "budget", "fg")))
            for row in VA.rows
            if row.kind != "group"
        ]
        return f"## Särredovisning {title}\n\n" + table(("Rad", "", "2025", "Budget 2025", "2024"), rows)

    def loans(self) -> str:
        """Return loans and guarantees."""
        loans = [
            (
                row.key,
                *(row.figure(name).value for name in ("belopp", "belopp_fg", "ranta", "bindning", "forfall")),
            )
            for row in self.data.of("lan")
        ]
        given = [
            (
                self.municipality.name_of(row.key),
                *(row.figure(name).value for name in ("belopp", "belopp_fg")),
            )
            for row in self.data.of("borgen")
        ]
        return ("## Lån\n\n" + table(("Långivare", "2025", "2024", "Ränta %", "Bindning år", "Förfaller inom ett år"), loans)
                + "\n## Borgen\n\n" + table(("Mottagare", "2025", "2024"), given))  # fmt: skip

    def eliminations(self) -> str:
        """Return the sums eliminated per type, and the group's workpaper in brief."""
        sums: dict[str, Decimal] = {}
        for one in self.checked.accounts.eliminations:
            sums[one.type] = sums.get(one.type, Decimal(0)) + (one.eliminated.value or 0)
        companies = [unit.id for unit in self.municipality.of_kind("bolag") if unit.consolidated]
        rows = [
            (row, *(self.get(f"konc/{row}/{column}") for column in ("kommun", *companies, "elim", "koncern")))
            for row in ("R1", "R12", "SUMT", "D", "F")
        ]
        return ("## Elimineringar\n\n" + table(("Typ", "Eliminerat"), sums.items())
                + "\n## Sammanställning i korthet (bolagens andel)\n\n" + table(("Rad", "Kommunen", *companies, "Eliminering", "Koncernen"), rows))  # fmt: skip

    def notes(self) -> str:
        """Return every note with a table."""
        parts = ["## Noter\n"]
        for note in NOTES:
            rows = [
                (
                    row.label,
                    *(
                        self.get(f"not/{row.id}/{entity}/{when}")
                        for entity in ("kommun", "koncern")
                        for when in ("utfall", "fg")
                    ),
                )
                for row in note.rows
            ]
            if rows:
                parts.append(
                    f"### Not {note.number} {note.title}\n\n"
                    + table(("", "Kommunen 2025", "2024", "Koncernen 2025", "2024"), rows)
                )
        return "\n".join(parts)


def write(name: str) -> None:
    """Write one municipality's fact sheets."""
    found, problems = build.targets(ROOT / "inputs" / name)
    sheets = Sheets(build.check(found[0], problems))
    folder = Path(__file__).with_name("fakta") / name
    folder.mkdir(parents=True, exist_ok=True)
    for unit in sheets.municipality.units:
        makers = {
            "bolag": sheets.company,
            "namnd": sheets.committee,
            "namnd-liten": sheets.committee,
            "finans": sheets.committee,
        }
        if unit.kind in makers:
            (folder / f"{unit.id}.md").write_text(makers[unit.kind](unit), encoding="utf-8")
    (folder / "central.md").write_text(sheets.central(), encoding="utf-8")
    print(f"{name}: {len(list(folder.iterdir()))} faktablad")


if __name__ == "__main__":
    for each in sys.argv[1:] or ("almkoping", "lindhult"):
        write(each)
