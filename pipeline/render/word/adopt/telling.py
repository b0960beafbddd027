"""What a person is told when a document has become a template: what was taken for what, and what is wrong with it, each thing once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pipeline.colour import READABLE, WHITE, contrast
from pipeline.render.word.adopt import frames
from pipeline.render.word.adopt.frames import Cover
from pipeline.render.word.adopt.names import swedish
from pipeline.render.word.adopt.pages import Pages, headers
from pipeline.render.word.adopt.source import Source
from pipeline.render.word.adopt.styles import Styled
from pipeline.render.word.adopt.tables import TableStyle
from pipeline.view import Profile

_READ: Final = (*(f"heading {n}" for n in range(1, 7)), "body text", "title", "caption")
_UNSEEN: Final = frozenset(
    {"body text", "strong", "emphasis", "hyperlink", "footnote reference", "header", "footer", "toc 3"}
)
_LONGEST: Final = 60
_OFFERED: Final = {
    "header": "Filen har inget sidhuvud: rapportens titel och kapitel skrivs där.",
    "footer": "Filen har ingen sidfot: kommunens namn och sidnummer skrivs där.",
    "logo": "Filen har ingen bild i sidhuvud eller sidfot: logotypen i kommun.toml ritas på omslaget.",
}
_WHERE: Final = {"header": "sidhuvudet", "footer": "sidfoten"}


@dataclass(frozen=True, slots=True)
class Told:
    """Sentences: what was done, and what is wrong."""

    said: tuple[str, ...]
    wrong: tuple[str, ...]


def tell(
    source: Source,
    pages: Pages,
    done: Styled,
    cover: Cover,
    tables: TableStyle | None,
    profile: Profile,
    *,
    sample: int,
    protected: bool,
) -> Told:
    """Return what to tell; drawn shapes without words are marked as decoration meanwhile."""
    said = [*_styles(done), *_tables(tables), *(_OFFERED[what] for what in pages.from_base), *_texts(pages)]
    said += _cover(cover)
    if sample:
        said.append(
            f"Filens egen text är inte med ({_counted(sample, 'stycke', 'stycken')}): rapporten skriver sin."
        )
    wrong = [*_security(source, protected=protected), *_pictures(pages, cover), *_clocks(pages)]
    wrong += [*_contrasts(source, done), *_colours(pages, profile)]
    return Told(tuple(dict.fromkeys(said)), tuple(dict.fromkeys(wrong)))


def _styles(done: Styled) -> Iterator[str]:
    for name, own in done.renamed:
        yield f"{swedish(name)}: formatmallen ”{own}” används."
    if "body text" in done.added:
        yield "Brödtext: filen har ingen sådan formatmall; texten skrivs som Normal."
    added = [swedish(name) for name in done.added if name not in _UNSEEN]
    if added:
        yield (
            "Saknas i filen och är hämtade ur programmets grundmall, i filens typsnitt och rubrikfärg: "
            f"{', '.join(added)}. Formatera dem i Word om de ska se ut på annat sätt."
        )


def _tables(tables: TableStyle | None) -> Iterator[str]:
    if tables is None:
        yield "Tabeller: filen har inget eget tabellformat; grundmallens används, i rubrikernas färg."
    else:
        yield f"Tabeller: tabellformatet ”{tables.name}” används."


def _texts(pages: Pages) -> Iterator[str]:
    texts = [_short(pages.texts[name]) for name in sorted(headers(pages))]
    shown = [f"”{text}”" for text in dict.fromkeys(texts) if text and "{{" not in text]
    if shown:
        yield (
            f"Sidhuvuden och sidfötter behåller sin text: {', '.join(shown)}. "
            "Skriv taggar där rapporten ska fylla i, till exempel {{ titel }} och {{ period }}."
        )


def _cover(cover: Cover) -> Iterator[str]:
    if cover.runs:
        yield f"Omslaget har filens egen bild ({_counted(len(cover.runs), 'bild', 'bilder')} på första sidan)."
    if cover.left_out:
        yield (
            f"På första sidan finns {_counted(cover.left_out, 'bild eller textruta', 'bilder eller textrutor')} som inte är med. "
            "En bild följer med om den har radbrytningen ”Bakom text” eller ”Framför text” och är inbäddad, eller ligger i sidhuvudet."
        )


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


# -- what is wrong ---------------------------------------------------------------------------------
def _security(source: Source, *, protected: bool) -> Iterator[str]:
    if source.macros:
        yield "Filen har makron. De är inte med i mallen: rapporter med makron stoppas av många mottagare."
    if protected:
        yield "Filen är skyddad mot ändringar. Skyddet är borttaget i mallen."


def _pictures(pages: Pages, cover: Cover) -> Iterator[str]:
    places = [(root, _WHERE[pages.shown[name]]) for name, root in headers(pages).items()]
    places += [(run, "omslaget") for run in cover.runs]
    lacking: dict[str, str] = {}
    for root, where in places:
        for named in frames.pictures(root):
            if frames.has_text(named):
                continue
            if frames.is_picture(named):
                lacking.setdefault(named.get("name") or "Bild", where)
            else:
                frames.decorate(named)
    for name, where in lacking.items():
        yield (
            f"Bilden ”{name}” i {where} saknar alternativtext, så den som inte ser får inte veta vad den visar. Högerklicka på "
            "bilden i Word, välj Visa alternativtext, skriv till exempel ”Kommunens logotyp”, spara och kör kommandot igen."
        ).replace("i omslaget", "på omslaget")


def _clocks(pages: Pages) -> Iterator[str]:
    for name, root in headers(pages).items():
        for field in frames.clocks(root):
            yield (
                f"Fältet {field} i {_WHERE[pages.shown[name]]} visar olika saker olika dagar eller på olika datorer. Ta bort det"
                f"{', eller skriv taggen {{ datum }} för rapportens datum' if field.endswith('DATE') else ''}."
            )


def _contrasts(source: Source, done: Styled) -> Iterator[str]:
    for name in _READ:
        colour = source.styles.colour(done.names[name]) if name in done.names else ""
        if name in done.added or not colour:
            continue
        ratio = contrast(f"#{colour}", WHITE)
        if ratio < READABLE:
            shown = f"{ratio:.1f}".replace(".", ",")
            yield (
                f"{swedish(name)} har färgen #{colour}, som har kontrasten {shown}:1 mot vitt. Text ska ha minst 4,5:1. "
                "Välj en mörkare färg i formatmallen."
            )


def _colours(pages: Pages, profile: Profile) -> Iterator[str]:
    main = pages.look.colours["accent1"]
    if main and pages.look.colour is not None and main.lower() != profile.primary.lower():
        yield (
            f"Rubrikerna i filen har färgen {main}, men kommun.toml säger {profile.primary}. Diagram, PDF och webb följer "
            f'kommun.toml: skriv huvudfarg = "{main}" under [profil] om de ska ha samma färg.'
        )
