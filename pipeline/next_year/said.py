"""What was made for next year and what remains, in Swedish and in the order it is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from pipeline.config import FILE
from pipeline.next_year import Made, delivered, remains
from pipeline.next_year.occasions import following, year_of
from pipeline.next_year.values import FOLDER, Values

_MOST: Final = 40
"""Lines of one kind that are said; the rest are counted."""


def said(made: Made, path: Path) -> str:
    """Return what was made and what remains; ``path`` is the municipality's folder as it was given on the command line."""
    lines = [f"{made.municipality.name}, {made.year}", "", *_made(made, path)]
    steps = [step for step in _steps(made, path) if step[1]]
    lines += ["", "Kvar att göra, i den här ordningen" if steps else "Inget är kvar att göra."]
    for number, (title, items) in enumerate(steps, 1):
        lines += ["", f"{number}. {title}"]
        lines += [f"   {item}" for item in items[:_MOST]]
        if len(items) > _MOST:
            lines.append(f"   … och {len(items) - _MOST} till.")
    return "\n".join(lines) + "\n"


def _made(made: Made, path: Path) -> Iterator[str]:
    if not (made.written or made.folders or made.published):
        yield f"Inget har ändrats: allt som kan göras för {made.year} fanns redan."
        return
    yield "Gjort"
    if made.written:
        yield f"   Sist i {path / FILE}: {_list(one.id for one in made.written)}. Det som stod där är orört."
    if made.documents.lines:
        counts = (
            (made.documents.letters, "skrivelse", "skrivelser"),
            (made.documents.attachments, "bilaga", "bilagor"),
        )
        yield f"   Till dem hör: {_list(f'{count} {one if count == 1 else many}' for count, one, many in counts if count)}, samma som förra året."
    if made.folders:
        occasions = dict.fromkeys(folder.parent.name for folder in made.folders)
        yield f"   Mappar för enheternas filer: {_list(occasions)}."
    if made.published:
        yield f"   Kopierat från slutversionerna: {_list(f'{FOLDER}/{key}.csv' for key in made.published)}."


def _steps(made: Made, path: Path) -> Iterator[tuple[str, list[str]]]:
    town, year = made.municipality, made.year
    yield (
        f"Skaffa de publicerade värden som saknas, och kör kommunrapport new-year {_quoted(path)} --to {year} igen.",
        list(_missing(made, path)),
    )
    lost = [
        f"tillfallen.{one.id}, laser: {key} finns inte längre och är borttaget"
        for one in made.written
        for key in one.lost
    ]
    yield f"Se över relationerna i {FILE}.", lost
    yield (
        f"Skriv årets {' och '.join(made.documents.closed)} i {FILE}.",
        [
            f"[[{name}]]: listan står på en rad och har inte förts över; skriv den med [[{name}]] före varje"
            for name in made.documents.closed
        ],
    )
    yield f"Välj andra dagar i {FILE}: det här är inga arbetsdagar.", list(remains.days_off(made.now))
    yield (
        f"Skriv årets uppgifter i {FILE}; förra årets står kvar som kommentar.",
        list(remains.unwritten(made.before, made.now)),
    )
    yield (
        "Gå igenom enheterna.",
        [*remains.units(town, year), *remains.published_under_other_ids(town, made.before)],
    )
    yield "Gå igenom rader och kolumner i strukturen.", list(remains.rows_of_own(town, year))
    yield "Lägg upp årets budgetbeslut.", list(remains.without_budget_decisions(town, year))
    yield f"Ändra eller behåll årtal i {FILE}.", list(remains.years_in_settings(made.table, made.now, year))
    yield "Ta ställning till godtagna avvikelser: de gavs för tidigare siffror.", list(remains.accepted(town))
    yield (
        "Mål som är avslutade: ta bort dem ur de nya formulären, eller låt dem stå om de gäller också i år.",
        list(remains.goals(town, made.before, year)),
    )
    yield "Skicka ut formulär, ifyllda ur förra årets inlämningar.", list(_forms(made, path))
    yield "Kontrollera.", [f"kommunrapport check {_quoted(path)}"]


_WHY: Final = {
    Values.DRAFT: "bara ett utkast är byggt",
    Values.BROKEN: "slutversionen är inte hel; bygg om den",
    Values.NONE: "ingen slutversion är byggd",
}


def _missing(made: Made, path: Path) -> Iterator[str]:
    here = {one.id: one for one in made.municipality.occasions}
    for key, state in made.values.items():
        if state is Values.OTHER:
            yield (
                f"{FOLDER}/{key}.csv är inte som slutversionen i {made.built}. Filen har inte ändrats; byt ut den om det är "
                "slutversionen som gäller."
            )
        elif state in _WHY and key not in here:
            yield (
                f"{key}: lägg värdena i {path / FOLDER / key}.csv (kommunrapport forms --history gör en fil att fylla i), eller ta "
                f"bort {key} ur {FILE}."
            )
        elif state in _WHY and year_of(here[key]) < made.year:
            yield f"{key}: {_WHY[state]}. kommunrapport build {_quoted(path / key)} --publish"


def _forms(made: Made, path: Path) -> Iterator[str]:
    before = {following(one): one.id for one in made.before}
    for one in made.now:
        older = path / before.get(one.id, "")
        filled = f" --from {_quoted(older)}" if one.id in before and delivered(older) else ""
        yield f"kommunrapport forms {_quoted(path / one.id)}{filled} -o utskick"


def _list(words: Iterable[str]) -> str:
    return ", ".join(words)


def _quoted(path: Path) -> str:
    """Return a path as it is written on the command line."""
    return f'"{path}"' if " " in str(path) else str(path)
