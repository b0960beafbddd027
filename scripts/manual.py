"""Write docs/formular.md from the schemas, docs/regler.md from the rules, docs/publicerat.md from the keys of published values and docs/installningar.md from the settings: the manual cannot drift."""

from __future__ import annotations

from pathlib import Path

from pipeline import kinds, reports
from pipeline.config import HOLDERS, SECTIONS
from pipeline.kinds import Kind
from pipeline.merge.key_figures import KEY_FIGURES
from pipeline.rules import RULES
from pipeline.schemas import excel_forms, sheets, word_forms
from pipeline.schemas.base import ExcelForm, Field, Sheet, Type, WordForm
from pipeline.schemas.known import RECORDS, handed_on
from pipeline.schemas.law import COLUMNS, ROWS, LawRow
from pipeline.schemas.published import PUBLISHED_TABLES
from pipeline.setting import Setting, declared
from pipeline.structure.rules import RULES as STRUCTURE_RULES
from pipeline.structure.titles import HELP, SHEET_HELP
from pipeline.toml_writer import toml_value

_PUBLISHED = """# Publicerade värden

Sidan skrivs av `scripts/manual.py` ur samma beskrivning som läser filerna. Hur man gör det första året, och när ett jämförelsetal
räknas om, står i [forsta-aret.md](forsta-aret.md).

I mappen `published` ligger det som trycktes i tidigare rapporter, en fil för varje tillfälle: `published/2024-bokslut.csv`. En byggd
slutversion skriver filen själv som `published.csv`. Den är text i UTF-8 med semikolon mellan kolumnerna och decimalkomma:

```
nyckel;varde;enhet;decimaler;benamning
rr/R1/kommun;195521;tkr;0;Verksamhetens intäkter
br/SUMT/koncern;1284,5;mnkr;1;Summa tillgångar
nyckeltal/soliditet/kommun;48,2;%;1;Soliditet
```

| Kolumn | Betyder |
|---|---|
| `nyckel` | Vad värdet är: `tabell/rad/kolumn`. Nycklarna står nedan; en kommuns egna tabeller har nycklar av samma form. |
| `varde` | Talet som det trycktes, med minustecken och decimalkomma. Tomt betyder att uppgiften saknas, ”–” att den inte gäller. |
| `enhet` | Vad talet räknar: `tkr`, `kr`, `mnkr`, `%`, `antal`, `år`, `h`, `index` eller ett annat ord. Tomt är tkr. Belopp i kr och mnkr räknas om till tkr; ett värde med annan enhet än radens används inte, och det sägs (CELL6). |
| `decimaler` | Hur många decimaler talet trycktes med. Det avgör hur mycket en summa får skilja sig. Tomt: så många som talet har. |
| `benamning` | Vad raden hette, för den som läser filen. |

Samma värden kan i stället fyllas i i en Excelfil, som `kommunrapport forms --history` skriver. Där har varje tabell en flik, varje kolumn sitt
tillfälle, sin enhet och sina decimaler, och varje rad sitt id. En Excelfil får ha flera tillfällens kolumner; varje värde hör till det
tillfälle som står över det, vad filen än heter. Finns både `.csv` och Excelvärden för ett tillfälle är det ett fel (FIL9) när de inte är desamma.

## Nycklarna

Det som står inom klammer byts mot radens id, enhetens id eller verksamhetens kod.
"""

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
    for form in excel_forms():
        parts += _excel(form)
    for words in word_forms():
        parts += _word(words)
    return "\n".join(parts) + "\n"


def rules() -> str:
    """Return the list of all controls as Markdown, in Swedish, by the report they are for."""
    parts = [
        "# Kontrollerna",
        "",
        "Sidan skrivs av `scripts/manual.py` ur kontrollerna själva. `kommunrapport explain KOD` ger samma text i terminalen.",
        "En kontroll som gäller flera rapporter står under var och en. Allvaret kan ändras i `[allvar]` i `kommun.toml`.",
    ]
    for kind in kinds.every():
        parts += ["", f"## {kind.title}", "", "| Kod | Kontroll | Allvar | Källa |", "|---|---|---|---|"]
        parts += [
            f"| {rule.code} | **{rule.title}.** {rule.explanation} | {rule.severity.value} | {rule.source} |"
            for rule in RULES
            if kind.key in rule.kinds or not rule.kinds
        ]
    parts += [
        "",
        "## Kommunens struktur",
        "",
        "Det som står i `struktur.xlsx` prövas innan några siffror räknas; se [struktur.md](struktur.md).",
        "",
        "| Kod | Kontroll | Allvar | Källa |",
        "|---|---|---|---|",
        *(
            f"| {rule.code} | **{rule.title}.** {rule.explanation} | {rule.severity.value} | {rule.source} |"
            for rule in STRUCTURE_RULES
        ),
    ]
    return "\n".join(parts) + "\n"


def meanings() -> str:
    """Return the columns of ``struktur.xlsx`` and all that rows and columns may mean as Markdown, in Swedish."""
    parts = [
        "# Strukturens kolumner och betydelser",
        "",
        "Sidan skrivs av `scripts/manual.py` ur det som läser `struktur.xlsx`. Hur den används står i [struktur.md](struktur.md).",
    ]
    for sheet, titles in HELP.items():
        parts += ["", f"## {sheet}", "", SHEET_HELP[sheet], "", "| Kolumn | Skriv |", "|---|---|"]
        parts += [f"| {title} | {words.replace('|', chr(92) + '|')} |" for title, words in titles.items()]
    parts += [
        "",
        "## Vad en rad kan betyda",
        "",
        "En finare rad räknas i sin lagrad. `-` före vänder tecknet.",
    ]
    for table in dict.fromkeys(row.table for row in ROWS):
        parts += [
            "",
            f"### {table}",
            "",
            "| Betyder | Namn | Summa av, eller ingår i | Källa |",
            "|---|---|---|---|",
        ]
        parts += [_meaning(row) for row in ROWS if row.table == table]
    parts += ["", "## Vad en kolumn kan betyda", ""]
    parts += [
        "Med år (`kommun[-1]`, `utgift[-3..0]`), `-` före för omvänt tecken, eller `tabell.rad` för varje enhets eget svar.",
        "",
    ]
    parts += [
        "| Betyder | Namn |",
        "|---|---|",
        *(f"| `{key}` | {words} |" for key, words in COLUMNS.items()),
    ]
    return "\n".join(parts) + "\n"


def _meaning(row: LawRow) -> str:
    terms = "".join(f"{'-' if sign < 0 else '+'}{term}" for term, sign in row.terms).removeprefix("+")
    since = f" (från {row.first})" if row.first else ""
    return f"| `{row.id}` | {row.label}{since} | {terms or row.within} | {row.source} |"


_FREE: dict[str, str] = {
    "rubriker": '| kolumnens rubrik i formuläret | lista av andra rubriker för den | `"Utfall" = ["Bokslut", "Redovisat"]` |',
    "ordlista": '| ordet | vad det betyder | `"Kommunbidrag" = "Det som nämnden får av skattemedel."` |',
    "allvar": '| kontrollens kod, eller kod:rad | `fel`, `varning` eller `upplysning` | `"C47" = "varning"` |',
}
"""The tables whose keys are the municipality's own: a line that says what key and value are."""


def published() -> str:
    """Return the keys of published values as Markdown, in Swedish: what reports and forms of later occasions ask for."""
    parts = [_PUBLISHED, "| Nyckel | Enhet | Vad det är |", "|---|---|---|"]
    parts += [
        f"| `{table.pattern}` | {table.unit or 'radens egen'} | {table.said} |" for table in PUBLISHED_TABLES
    ]
    parts += ["", "## Raderna"]
    for table in PUBLISHED_TABLES:
        rows = [
            f"| `{row.id}` | {row.label} | {table.unit_of(row.id)} |"
            for row in table.rows
            if row.kind != "group"
        ]
        if table.id == "nyckeltal":
            rows = [f"| `{key}` | {record.label} | {record.unit} |" for key, record in KEY_FIGURES.items()]
        if rows:
            parts += [
                "",
                f"### {table.title}: `{table.pattern}`",
                "",
                "| Rad | Benämning | Enhet |",
                "|---|---|---|",
                *rows,
            ]
    return "\n".join([*parts, *handed_on_rows()]) + "\n"


def handed_on_rows() -> list[str]:
    """Return what occasions publish of their rows, for the forms of later ones, as Markdown."""
    parts = [
        "",
        f"## Poster: `{RECORDS}/{{flik}}/{{enhet}}/{{rad}}/{{fält}}`",
        "",
        "Utöver talen som trycktes har filen det som nästa tillfälles formulär kommer ifyllda med: mål, uppdrag, projekt, risker, kontroller,",
        "åtgärder och indikatorer med sina namn. En rad i filen är ett fält; raderna i en lista numreras `001`, `002` …, och i en flik med fasta",
        "rader står radens id. I kolumnen `enhet` står `text` eller `datum`, eller vad ett tal räknar. Finns inte filen hämtas samma uppgifter ur",
        "det som lämnades till tillfället, om det ligger kvar i sin mapp.",
        "",
        "| Tillfälle | Flik | Fält |",
        "|---|---|---|",
    ]
    for one in kinds.every():
        for key, fields in handed_on(one.key).items():
            sheet = sheets()[key]
            told = ", ".join(f"`{name}` {sheet.field(name).title}" for name in fields)
            parts.append(f"| {one.title} | `{key}` {sheet.title} | {told} |")
    return parts


def settings() -> str:
    """Return the list of all settings as Markdown, in Swedish, by the tables of ``kommun.toml``."""
    parts = [
        "# Inställningarna",
        "",
        "Sidan skrivs av `scripts/manual.py` ur samma beskrivning som läser `kommun.toml`. Hur en kommun läggs upp står i",
        "[kommun.md](kommun.md).",
        "",
        "En nyckel som inte finns här, eller ett värde som inte kan läsas, sägs av `kommunrapport check` på sin plats, till exempel",
        "`enheter.bun.andel`. Text skrivs inom citattecken, tal med decimalpunkt, datum utan citattecken.",
    ]
    for name, said in SECTIONS.items():
        parts += ["", f"## `{name}`", "", said]
        if name in HOLDERS:
            parts += [
                "",
                "| Nyckel | Krävs | Värde | Förval | Betyder | Exempel |",
                "|---|---|---|---|---|---|",
            ]
            parts += [_setting(each) for _, each in declared(HOLDERS[name])]
        if name in _FREE:
            parts += ["", "| Nyckel | Värde | Exempel |", "|---|---|---|", _FREE[name]]
        if name == "tillfallen":
            parts += ["", "| Slag | Namn | Rapporter |", "|---|---|---|"]
            parts += [_kind(kind) for kind in kinds.every()]
    return "\n".join(parts) + "\n"


def _kind(kind: Kind) -> str:
    made = ", ".join(f"`{report.key}`" for report in reports.every() if report.of_kind(kind.key))
    return f"| `{kind.key}` | {kind.title} | {made} |"


def _setting(each: Setting) -> str:
    default = "" if each.needed or each.default in (None, "", (), {}) else f"`{toml_value(each.default)}`"
    needed = "ja" if each.needed else ""
    cells = (f"`{each.key}`", needed, each.kind.said, default, each.help, f"`{example(each)}`")
    return f"| {' | '.join(cells)} |"


def example(each: Setting) -> str:
    """Return a line of kommun.toml that has a setting: its own example, else its default, else its kind's example."""
    own = each.example or (toml_value(each.default) if each.default else "") or each.kind.example
    return f"{each.key} = {own}"


def _excel(form: ExcelForm) -> list[str]:
    lines = ["", f"## {form.title} (Excel)", ""]
    for sheet in form.sheets:
        lines += _sheet(sheet)
    return lines


def _sheet(sheet: Sheet) -> list[str]:
    lines = [
        f"### {sheet.title}",
        "",
        sheet.instruction,
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
    docs = Path(__file__).resolve().parent.parent / "docs"
    docs.joinpath("formular.md").write_text(manual(), encoding="utf-8")
    docs.joinpath("regler.md").write_text(rules(), encoding="utf-8")
    docs.joinpath("betydelser.md").write_text(meanings(), encoding="utf-8")
    docs.joinpath("publicerat.md").write_text(published(), encoding="utf-8")
    docs.joinpath("installningar.md").write_text(settings(), encoding="utf-8")
