"""What the examples say in prose is what their sheets say: counts, measures, targets and amounts.

Only ``inputs/`` is read. Expected values are the cells themselves; a sentence is understood by the words that municipalities use.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache

import pytest

from pipeline.model import Row
from tests.told import (
    COUNT,
    NAMES,
    Said,
    cells,
    committees,
    occasions,
    paragraphs,
    prose,
    spoken,
    value,
)

# -- counts ---------------------------------------------------------------------------------------
COUNTED = re.compile(
    rf"\b{COUNT} av (?:nämndens |de )?{COUNT}(?: redovisade)? \w*indikatorer (?:är|når)(?: sina mål| målen)?(?: (gröna))?",
    re.IGNORECASE,
)
TOTAL = re.compile(
    rf"\b(?:av|följer|genom|på|redovisar) (?:nämndens )?{COUNT}(?: redovisade)? \w*indikatorer\b|^{COUNT} \w*indikatorer (?:ingår|mäts)",
    re.IGNORECASE,
)
COLOURED = re.compile(
    rf"\b({COUNT}|ingen|en)(?: \w*indikatorer| resultat)?(?: är| bedöms)?(?: som)? (grön|gul|röd)a?\b",
    re.IGNORECASE,
)
PLACES = ("kvalitet", "sammanfattning", "metod")


def judgements(name: str, unit: str) -> Counter[str]:
    """Return a nämnd's indicators by colour; without colour those whose answers are too few to be shown."""
    fewest = occasions(name)["kvalitet"].municipality.settings.fewest_answers
    made: Counter[str] = Counter()
    for row in occasions(name)["kvalitet"].dataset.of("kval_indikatorer", unit):
        answers = row.figure("antal_svar").value
        made["" if answers is not None and answers < fewest else row.text("bedomning")] += 1
    return made


def wrong_counts(said: Said, colours: Counter[str]) -> Iterator[str]:
    shown = colours["grön"] + colours["gul"] + colours["röd"]
    words = said.words
    if not re.search("indikator|resultat är", words, re.IGNORECASE):
        return
    for found in COUNTED.finditer(words):
        if spoken(found[1]) != colours["grön"] or spoken(found[2]) not in {shown, sum(colours.values())}:
            yield f"{said}: {found[0]}, tabellen har {colours['grön']} av {shown}"
    for found in TOTAL.finditer(words):
        number = spoken(found[1] or found[2])
        if number not in {shown, sum(colours.values())}:
            yield f"{said}: {number} indikatorer, tabellen har {shown}"
    for found in COLOURED.finditer(COUNTED.sub("", words)):
        few = {"ingen": 0, "en": 1}.get(found[1].lower())
        if (spoken(found[1]) if few is None else few) != colours[found[3].lower()]:
            yield f"{said}: {found[0]}, tabellen har {colours[found[3].lower()]}"


@pytest.mark.parametrize("name", NAMES)
def test_counts_of_indicators_in_prose_are_those_of_the_table(name: str) -> None:
    units = set(committees(name))
    told = [
        said
        for said in prose(name, "bokslut", "kvalitet")
        if said.unit in units and (said.place in PLACES or said.place.endswith("motivering"))
    ]
    assert [line for said in told for line in wrong_counts(said, judgements(name, said.unit))] == []
    assert sum(bool(COUNTED.search(said.words) or TOTAL.search(said.words)) for said in told) >= len(units)


def test_the_whole_municipalitys_counts_are_the_sums() -> None:
    checked = occasions("lindhult")["kvalitet"]  # the larger one leaves the counting to the table
    central = checked.municipality.of_kind("central")[0].id
    colours = sum((judgements("lindhult", unit) for unit in committees("lindhult")), Counter[str]())
    text = checked.dataset.text(central, "sammanfattning")
    assert text is not None
    told = next(words for words in paragraphs(text.blocks) if "gröna" in words)
    said = Said("kvalitet", central, "sammanfattning", told.replace("\u00a0", " "))
    assert len(list(COLOURED.finditer(said.words))) == 3
    assert list(wrong_counts(said, colours)) == []


def test_a_wrong_count_is_found() -> None:
    colours = Counter({"grön": 8, "gul": 3, "röd": 3})
    rights = (
        "Åtta av nämndens fjorton kvalitetsindikatorer är gröna, tre är gula och tre är röda.",
        "Av fjorton indikatorer är åtta gröna, tre gula och tre röda.",
    )
    for right in rights:
        assert list(wrong_counts(Said("bokslut", "sn", "kvalitet", right), colours)) == []
        for old, new in (("tta", "NN"), ("fjorton", "tio"), ("gula", "GG"), ("röda", "RR")):
            wrong = {"NN": right.replace("Åtta", "Sex").replace("åtta", "sex"), "GG": re.sub(r"tre( är)? gula", "två gula", right),
                     "RR": re.sub(r"tre( är)? röda", "en är röd", right)}.get(new, right.replace(old, new))  # fmt: skip
            assert wrong != right
            assert list(wrong_counts(Said("bokslut", "sn", "kvalitet", wrong), colours)), wrong
    assert list(wrong_counts(Said("bokslut", "sn", "kvalitet", "Två resultat är röda."), colours))
    assert list(
        wrong_counts(Said("kvalitet", "sn", "x/motivering", "Ingen är röd bland indikatorerna."), colours)
    )


CONTROLS = re.compile(
    rf"\b(?:{COUNT} av |av )(?:årets |nämndens )?{COUNT}(?: planerade)? kontroller\b|\b(?:nämndens|samtliga|alla|genomförde) {COUNT} kontroller|"
    rf"\b{COUNT} kontroller (?:genomfördes|av)|plan hade {COUNT} kontroller",
    re.IGNORECASE,
)


def controls(name: str, unit: str, until: dt.date | None = None) -> int:
    """Return how many controls a nämnd planned, or had done by a day."""
    rows = occasions(name)["internkontroll"].dataset.of("ik_kontroller", unit)
    return sum(until is None or bool((day := row.date("utford")) and day <= until) for row in rows)


@pytest.mark.parametrize("name", NAMES)
def test_controls_counted_in_prose_are_those_of_the_plan(name: str) -> None:
    units, wrong = set(committees(name)), []
    interim = occasions(name)["delar"].occasion
    for said in prose(name, "bokslut", "delar", "internkontroll"):
        told = (
            said.kind == "internkontroll"
            or said.place == "internkontroll"
            or said.place.startswith("bedomning/")
        )
        for found in CONTROLS.finditer(said.words) if said.unit in units and told else ():
            total = spoken(next(word for word in found.groups()[1:] if word))
            planned = controls(name, said.unit)
            every = {planned, controls(name, said.unit, dt.date.max)}
            if total not in every:
                wrong.append(f"{said}: {total} kontroller, planen har {planned}")
            if said.kind == "delar" and found[1]:
                least = controls(name, said.unit, interim.due["namnd"] - dt.timedelta(days=7))
                most = controls(name, said.unit, interim.date)
                if not least <= spoken(found[1]) <= most:
                    wrong.append(f"{said}: {found[1]} klara, mellan {least} och {most} var gjorda")
    assert wrong == []


GOALS = re.compile(
    rf"\b{COUNT} av (?:nämndens |styrelsens |fullmäktiges )?{COUNT} mål (är uppfyllda?|bedöms kunna uppnås)",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", NAMES)
def test_goals_counted_in_prose_are_those_of_the_sheet(name: str) -> None:
    units, wrong = set(committees(name)), []
    for said in prose(name, "bokslut", "delar"):
        checked = occasions(name)[said.kind]
        settings = checked.municipality.settings
        sheet, field, best = (
            ("mal", "status", settings.statuses[0])
            if said.kind == "bokslut"
            else ("d_mal", "prognos", settings.forecasts[0])
        )
        for found in GOALS.finditer(said.words) if said.unit in units else ():
            rows = checked.dataset.of(sheet, said.unit)
            reached = sum(row.text(field) == best for row in rows)
            if (spoken(found[1]), spoken(found[2])) != (reached, len(rows)):
                wrong.append(f"{said}: bladet har {reached} av {len(rows)}")
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_the_councils_financial_goals_are_as_many_in_every_document(name: str) -> None:
    count = len(occasions(name)["bokslut"].dataset.of("finansiella_mal"))
    central = occasions(name)["bokslut"].municipality.of_kind("central")[0].id
    pattern = re.compile(rf"(?:har|har beslutat om|kommunens|av) {COUNT} finansiella mål", re.IGNORECASE)
    wrong = [
        str(said)
        for said in prose(name)
        if said.unit == central
        for found in pattern.finditer(said.words)
        if spoken(found[1]) != count
    ]
    assert wrong == []
    assert any(pattern.search(said.words) for said in prose(name, "vip"))
    targets = {
        row.key: (row.text("mal"), row.figure("malvarde").value)
        for row in occasions(name)["bokslut"].dataset.of("finansiella_mal")
    }
    for kind, sheet in (("delar", "d_finansiella_mal"), ("vip", "v_finansiella_mal")):
        for row in occasions(name)[kind].dataset.of(sheet):
            assert targets[row.key] == (row.text("mal"), row.figure("malvarde").value), (kind, row.key)


# -- measures that prose names --------------------------------------------------------------------
MEASURED = re.compile(
    r"(?<![\w§/:–,-])(\d{1,3}(?: \d{3})+|\d+(?:,\d+)?)(?=\s+(?:procent\b|dagar|dygn|kronor|minuter|gram|timmar))"
)
LIMITS = re.compile(r"(?:över|under|minst|högst) \d+ procent|\d+ procents|\d+ dagar i veckan")
COMMON = frozenset({"andel", "andelen", "antal", "antalet", "elev", "elever", "eleverna", "procent", "procents", "inom", "mellan", "efter", "under", "över", "kommunens", "kommunen", "nämnden", "nämndens", "medarbetare", "personer", "kunder", "boende", "invånare", "aktuell", "index", "totalindex", "resultat", "minst", "högst", "med", "och", "eller", "den", "det", "som", "till", "vid", "per", "alla", "där", "när", "egna", "egen", "olika", "årskurs", "anger", "personalen", "alltid", "oftast"})  # fmt: skip
"""Words of labels that do not tell one measure from another."""


@cache
def stems(label: str) -> frozenset[str]:
    return frozenset(word[:5] for word in re.findall(r"[a-zåäö]{4,}", label.lower()) if word not in COMMON)


def indicators(name: str, unit: str) -> list[Row]:
    """Return a nämnd's indicators of goals, of quality and of the plan, each with the series of its own cells."""
    sheets = (("bokslut", "indikatorer"), ("kvalitet", "kval_indikatorer"), ("vip", "v_mal"))
    return [row for kind, sheet in sheets for row in occasions(name)[kind].dataset.of(sheet, unit)]


def named(words: str, rows: Iterable[Row], share: Decimal) -> list[Row]:
    low = words.lower()
    labels = [(row, stems(row.text("indikator"))) for row in rows]
    return [
        row for row, own in labels if own and Decimal(sum(stem in low for stem in own)) / len(own) >= share
    ]


def explained(number: Decimal, decimals: int, rows: Iterable[Row], *, interim: bool) -> bool:
    """Tell whether a number is a cell as printed, a difference within a series, or in an interim report near a cell."""
    half = Decimal(1).scaleb(-decimals) / 2
    near = max(half, number / 20) if interim else half
    for row in rows:
        known = cells(row)
        series = {cell for field in ("u_t4", "u_t3", "u_t2", "u_t1", "utfall", "malvarde", "riket", "lanet", "liknande", "kvinnor", "man")
                  if field in row.values and (cell := row.figure(field).value) is not None}  # fmt: skip
        if any(abs(one - number) <= near for one in known):
            return True
        if any(abs(one - other) == number for one in series for other in series):
            return True
    return False


def strange(said: Said, rows: list[Row], staff: Iterable[Row] = ()) -> list[str]:
    """Return the numbers of a sentence that names an indicator, which no cell of an indicator that it names has."""
    if not any(len(stems(row.text("indikator"))) > 1 for row in named(said.words, rows, Decimal("0.75"))):
        return []
    known = [*named(said.words, rows, Decimal("0.3")), *(staff if "frånvaro" in said.words.lower() else ())]
    limits = [found.span() for found in LIMITS.finditer(said.words)]
    wrong = []
    for found in MEASURED.finditer(said.words):
        number = Decimal(found[1].replace(" ", "").replace(",", "."))
        decimals = len(found[1].partition(",")[2])
        limit = any(start <= found.start() < end for start, end in limits)
        if not limit and not explained(number, decimals, known, interim=said.kind == "delar"):
            wrong.append(f"{said}: {found[0]}")
    return wrong


@pytest.mark.parametrize("name", NAMES)
def test_a_measure_named_in_prose_has_a_value_of_its_cells(name: str) -> None:
    rows = {unit: indicators(name, unit) for unit in committees(name)}
    sheets = {"bokslut": "personal", "delar": "d_personal"}
    staff = {
        unit: [row for kind, sheet in sheets.items() for row in occasions(name)[kind].dataset.of(sheet, unit)]
        for unit in rows
    }
    told = [said for said in prose(name) if said.unit in rows]
    assert [line for said in told for line in strange(said, rows[said.unit], staff[said.unit])] == []


def test_another_value_of_a_named_measure_is_found() -> None:
    rows = indicators("lindhult", "bbn")
    right = "Andelen elever i årskurs 9 som är behöriga till yrkesprogram var 90,8 procent."
    assert strange(Said("delar", "bbn", "d_mal", right), rows) == []
    assert strange(Said("bokslut", "bbn", "mal", right.replace("90,8", "89,8")), rows)
    assert strange(Said("delar", "bbn", "d_mal", right.replace("90,8", "55")), rows)


TARGETED = re.compile(r"(?i)\b(?:målet|målvärdet)(?: är| på)? (\d{1,3}(?: \d{3})+|\d+(?:,\d+)?)(?! mnkr)\b")


def wrong_targets(said: Said, targets: set[Decimal]) -> list[str]:
    numbers = (
        Decimal(found[1].replace(" ", "").replace(",", ".")) for found in TARGETED.finditer(said.words)
    )
    return [f"{said}: {number}" for number in numbers if number not in targets]


@pytest.mark.parametrize("name", NAMES)
def test_targets_in_prose_are_those_of_the_indicators(name: str) -> None:
    targets: dict[str, set[Decimal]] = defaultdict(set)
    for unit in committees(name):
        for row in indicators(name, unit):
            fields = ("malvarde", "m0", "m1", "m2")
            targets[unit] |= {
                number
                for field in fields
                if field in row.values and (number := row.figure(field).value) is not None
            }
    told = [said for said in prose(name) if said.unit in targets]
    assert [line for said in told for line in wrong_targets(said, targets[said.unit])] == []
    assert sum(bool(TARGETED.search(said.words)) for said in told) >= len(targets)


def test_a_wrong_target_is_found() -> None:
    assert wrong_targets(Said("delar", "bbn", "mal", "Andelen är 87 procent mot målet 90."), {Decimal(95)})
    assert wrong_targets(
        Said("delar", "bbn", "mal", "Målet är 1 200 besök, och målvärdet 9,5."), {Decimal(1200)}
    )
    assert not wrong_targets(Said("delar", "bbn", "mal", "Andelen är 90,8 mot målet 95."), {Decimal(95)})


# -- money ----------------------------------------------------------------------------------------
AMOUNT = re.compile(r"(?<![\w§/:–,-])(\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?= (?:mnkr|tkr)\b)")
TOLD = frozenset({
    ("almbo", "13"), ("an", "214"), ("bmn", "600"), ("energi", "8"), ("energi", "9"), ("industri", "60"), ("lindbo", "300"), ("lindbo", "1 300"),
    ("utveckling", "1,1"), ("varme", "700"), ("bun", "6,2"), ("lindbo", "700"),
})  # fmt: skip
"""Amounts of an event or a risk, which no sheet holds, and two that are reckoned: the rest of BUN's 23,5, and 2 700 over an owner's 2 000."""


def sums(rows: Iterable[Row], *fields: str) -> set[Decimal]:
    """Return what rows add up to over fields that follow one another, together and each."""
    some = list(rows)
    groups = [some, *([row] for row in some)]
    numbers = [
        [sum((row.figure(field).value or Decimal(0) for row in group), Decimal(0)) for field in fields]
        for group in groups
    ]
    spans = [(start, end) for start in range(len(fields)) for end in range(start + 1, len(fields) + 1)]
    return {abs(sum(line[start:end], Decimal(0))) for line in numbers for start, end in spans}


def amounts(name: str, kind: str, unit: str) -> set[Decimal]:
    """Return every amount of a unit on an occasion, and what sentences reckon of them: changes, sums over years, deviations, tkr."""
    checked = occasions(name)[kind]
    accounts, dataset = checked.accounts, checked.dataset
    found = {
        abs(figure.value)
        for key, figure in accounts.figures.items()
        if figure.value is not None and unit in key.split("/")
    }
    for rows in dataset.rows.values():
        found |= {
            cell
            for row in rows
            if unit in {row.unit, row.key, row.text("namnd") if "namnd" in row.values else ""}
            for cell in cells(row)
        }
    for published in dataset.published.values():
        found |= {
            abs(one.figure.value)
            for key, one in published.items()
            if one.figure.value is not None and unit in key.split("/")
        }
    for group in (f"drift/{unit}/summa/", f"bolag/{unit}/DB5/", f"bolag_rr/I13/{unit}/"):
        own = [
            figure.value
            for key, figure in accounts.figures.items()
            if key.startswith(group) and figure.value is not None
        ]
        found |= {abs(one - other) for one in own for other in own}
    frame = {row.key: row for row in dataset.of("v_ram", unit)}
    if frame:
        found |= sums((frame["V2"], frame["V3"]), "b", "p1", "p2")
        found |= {abs(value(accounts.get(f"ram/{unit}/V8/b")) - value(frame["V1"].figure("b")) - change)
                  for change in (Decimal(0), value(frame["V9"].figure("b")))}  # fmt: skip
        found.add(abs(value(frame["V1"].figure("b")) + value(frame["V9"].figure("b"))))
    planned = dataset.of("v_investeringar", unit)
    kinds = {row.text("typ") for row in planned}
    begun = [row for row in planned if row.figure("fore").value]
    for some in (
        planned,
        *([row for row in rows if row.text("typ") == one] for one in kinds for rows in (planned, begun)),
    ):
        found |= (
            sums(some, "y0", "y1", "y2", "y3", "y4") | sums(some, "d0", "d1", "d2") | sums(some, "utgift")
        )
    granted = sums(dataset.of("v_askanden", unit), "tillstyrkt")
    found |= granted | {
        abs(value(frame["V5"].figure("b")) + sign * one) for one in granted if frame for sign in (1, -1)
    }
    for row in occasions(name)["bokslut"].dataset.of("investeringar", unit):
        found.add(abs(value(row.figure("beraknad_total")) - value(row.figure("beslutad_total"))))
    return found


def wrong_amounts(said: Said, known: set[Decimal]) -> list[str]:
    wrong = []
    for found in AMOUNT.finditer(said.words):
        number, decimals = (
            Decimal(found[1].replace(" ", "").replace(",", ".")),
            len(found[1].partition(",")[2]),
        )
        scale = 1000 if said.words[found.end() + 1 :].startswith("mnkr") else 1
        half = Decimal(1).scaleb(-decimals) / 2
        if (said.unit, found[1]) not in TOLD and not any(abs(one / scale - number) <= half for one in known):
            wrong.append(f"{said}: {found[0]}")
    return wrong


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["bokslut", "delar", "vip"])
def test_amounts_in_prose_are_amounts_of_the_sheets(name: str, kind: str) -> None:
    municipality = occasions(name)[kind].municipality
    units = {unit.id: amounts(name, kind, unit.id) for unit in municipality.of_kind("namnd", "bolag")}
    told = [said for said in prose(name, kind) if said.unit in units and "/" not in said.place]
    assert [line for said in told for line in wrong_amounts(said, units[said.unit])] == []
    assert sum(bool(AMOUNT.search(said.words)) for said in told) >= len(units)


def test_a_wrong_amount_is_found() -> None:
    known = {Decimal(24_345), Decimal(900)}
    assert not wrong_amounts(
        Said("bokslut", "bun", "ekonomi", "Underskottet är 24,3 mnkr och 900 tkr."), known
    )
    assert wrong_amounts(Said("bokslut", "bun", "ekonomi", "Underskottet är 24,2 mnkr."), known)
    assert wrong_amounts(Said("bokslut", "bun", "ekonomi", "Underskottet är 901 tkr."), known)
