"""Columns of own tables that mean versions of the year's budget: as decided, by kind and at a day (kommun C's decisions)."""

from __future__ import annotations

from pathlib import Path

from tests.structure_cases import CASES, checked, copied, lines, printed

COLUMNS = "".join(
    f"drift;{key};{title};{meaning};;;;;;;;\n"
    for key, title, meaning in (
        ("tb", "Budget", "-budget"),
        ("tt", "Tilläggsanslag", "-tillagg"),
        ("to", "Omfördelning", "-omfordelning"),
        ("tr", "Reviderad", "-budget_rev"),
        ("td", "Reviderad i augusti", "-budget_rev[2022-08-31]"),
    )
)


def more_columns(folder: Path) -> None:
    path = folder / "struktur" / "kolumner.csv"
    words = path.read_text(encoding="utf-8")
    at = words.index("inv;u;")
    path.write_text(words[:at] + COLUMNS + words[at:], encoding="utf-8")


def test_a_column_is_the_version_of_the_budget_that_it_means(tmp_path: Path) -> None:
    table = printed(checked(copied("kommun-c", tmp_path, more_columns, decisions=True)), "drift")
    titles = table[0]
    names = {unit.id: unit.name for unit in checked(copied("kommun-c", tmp_path / "b")).municipality.units}
    rows = {row[0]: dict(zip(titles, row, strict=True)) for row in table}
    for wanted in lines(CASES / "kommun-c" / "budgetbeslut" / "vantat.csv"):
        row = rows["Summa nämnder" if wanted["Enhet"] == "summa" else names[wanted["Enhet"]]]
        for title, key in (
            ("Budget", "budget"), ("Tilläggsanslag", "tillagg"), ("Omfördelning", "omfordelning"), ("Reviderad", "budget_rev"),
            ("Reviderad i augusti", "budget_rev[2022-08-31]"),
        ):  # fmt: skip
            assert int(row[title].replace("\u00a0", "").replace("−", "-")) == -int(wanted[key]), (
                wanted,
                title,
            )
