"""Write docs/formular.md from the schemas: every form, sheet, field and heading, so that the manual cannot drift."""

from __future__ import annotations

from pathlib import Path

from pipeline.schemas import EXCEL_FORMS, WORD_FORMS
from pipeline.schemas.base import ExcelForm, Field, Sheet, Type, WordForm

_TYPES = {
    Type.AMOUNT: "belopp, tkr",
    Type.NUMBER: "tal",
    Type.COUNT: "heltal",
    Type.PERCENT: "procent",
    Type.TEXT: "text",
    Type.ID: "id",
    Type.CHOICE: "val",
    Type.DATE: "datum",
    Type.FLAG: "ja/nej",
}


def manual() -> str:
    """Return the manual of all forms as Markdown, in Swedish."""
    parts = [
        "# Formulären",
        "",
        "Sidan skrivs av `scripts/manual.py` ur samma beskrivning som formulären själva.",
    ]
    for form in EXCEL_FORMS:
        parts += _excel(form)
    for words in WORD_FORMS:
        parts += _word(words)
    return "\n".join(parts) + "\n"


def _excel(form: ExcelForm) -> list[str]:
    lines = ["", f"## {form.title} (Excel)", ""]
    for sheet in form.sheets:
        lines += _sheet(sheet)
    return lines


def _sheet(sheet: Sheet) -> list[str]:
    lines = [
        f"### {sheet.title}",
        "",
        sheet.help,
        "",
        "| Kolumn | Slag | Krävs | Förklaring |",
        "|---|---|---|---|",
    ]
    lines += [_field(field) for field in sheet.fields]
    if sheet.rows:
        count = sum(not row.computed and row.kind != "group" for row in sheet.rows)
        lines += ["", f"Fasta rader: {count} att fylla i."]
    return [*lines, ""]


def _field(field: Field) -> str:
    kind = "räknas ut" if field.formula else _TYPES[field.type]
    choices = f" Välj: {', '.join(field.choices)}." if field.choices else ""
    return f"| {field.title} | {kind} | {'ja' if field.required else ''} | {field.help}{choices} |"


def _word(form: WordForm) -> list[str]:
    lines = [
        "",
        f"## {form.title} (Word)",
        "",
        "| Rubrik | Krävs | Högst ord | Skriv om |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| {head.title} | {'ja' if head.required else ''} | {head.max_words or ''} | {head.help} |"
        for head in form.headings
    ]
    return lines


if __name__ == "__main__":
    Path(__file__).resolve().parent.parent.joinpath("docs", "formular.md").write_text(
        manual(), encoding="utf-8"
    )
