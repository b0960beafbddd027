"""Notes: each total is its row in the statements, and what rolls forward begins where last year ended."""

from __future__ import annotations

from typing import Final

from pipeline.model import Figure
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import ENTITIES, before, cell, statement, step
from pipeline.rules.own_tables import own_ties
from pipeline.rules.statements import printed_sums
from pipeline.schemas.notes import NOTE_ROWS, NOTES, Note
from pipeline.tieout import Side, equal, same

_DEPRECIATION: Final = (".6", ".10")  # opening and closing accumulated depreciation of an asset note


def _tie(context: Context, note: Note, index: int) -> Problems:
    key, kind, row = note.ties[index]
    for entity in ENTITIES:
        yield from same(
            statement(context, "noter", key, entity),
            statement(context, kind, row, entity),
            f"Stäm av not {note.number} mot raden i räkningen.",
            step(context),
            scope=entity,
        )


@rule(
    "C13",
    "Noter med in- och utgående värden",
    "LKBR 6 och 9 kap.",
    "Noter om anläggningstillgångar, eget kapital och avsättningar ska börja med det utgående värdet i förra årsredovisningen och sluta "
    "med värdet i balansräkningen, för kommunen och koncernen.",
    "Ingående anskaffningsvärde i not 13 är 900 000 tkr, men förra årets not slutade på 890 000 tkr.",
    ("noter", "br"),
)
def _notes_roll_forward(context: Context) -> Problems:
    for note in NOTES:
        if note.roll is None:
            continue
        pairs = [note.roll]
        if note.roll[1] != f"N{note.number}":
            first, last = _DEPRECIATION
            pairs.append((f"N{note.number}{first}", f"N{note.number}{last}"))
        for opening, closing in pairs:
            for entity in ENTITIES:
                yield from same(
                    statement(context, "noter", opening, entity),
                    before(context, f"not/{closing}/{entity}", "utgående värde i förra årsredovisningen"),
                    f"Not {note.number} börjar där förra årets not slutade. Ändringar redovisas på en egen rad.",
                    step(context),
                    scope=entity,
                )
        yield from _tie(context, note, 0)


@rule(
    "C14",
    "Noternas summor är räkningarnas rader",
    "LKBR 5, 6, 8 och 9 kap.",
    "Varje nots summa ska vara raden med samma notnummer i resultaträkningen, balansräkningen eller kassaflödesanalysen (även det som i "
    "revisorernas lista heter C15: skatter, statsbidrag, pensioner och ansvarsförbindelser), och tryckas med samma tal: en skillnad som "
    "avrundningen av notens rader kan förklara är en varning. Flikarna Borgen och Pensioner ska stämma "
    "med sina noter.",
    "Not 6 summerar till 498 000 tkr men skatteintäkterna i resultaträkningen är 500 000 tkr.",
    ("noter", "rr", "br", "kfa", "borgen", "pensioner"),
)
def _notes_tie_to_statements(context: Context) -> Problems:
    yield from own_ties(context, notes=True)
    for note in NOTES:
        for index in range(1 if note.roll else 0, len(note.ties)):
            yield from _tie(context, note, index)
    yield from printed_sums(context, "not", "noter", NOTE_ROWS)
    yield from _listed(context, "borgen", "N27.3", ("N27.3", "N27.4"), "27")
    yield from _listed(context, "pensioner", "N22", (), "22")


def _listed(context: Context, sheet: str, at: str, rows: tuple[str, ...], number: str) -> Problems:
    """Yield a problem when a list of its own (guarantees) or the pension sheet is not what the note says."""
    if sheet == "pensioner":
        for key, target in (("PE1", "N22"), ("PE2", "N27P")):
            for entity in ENTITIES:
                side = cell(context, sheet, key, entity)
                note = statement(context, "noter", target, entity)
                yield from same(side, note, _PENSIONS, step(context), scope=entity)
        return
    records = context.dataset.of(sheet)
    if not records:
        return
    total = Figure.total(row.figure("belopp") for row in records)
    noted = [cell(context, "noter", key, "kommun") for key in rows]
    place = cell(context, "noter", at, "kommun")
    yield from equal(
        Side(
            "Borgensåtagandena i noterna (" + " och ".join(rows) + ")",
            Figure.total(s.figure for s in noted),
            place.origin,
        ),
        Side("summan av fliken Borgen", total),
        f"Stäm av not {number} mot mottagarna på fliken Borgen.",
        also=[*(side.origin for side in noted), *(row.at("belopp") for row in records)],
    )


_PENSIONS: Final = "Fliken Pensioner ska ha samma belopp som noten."
