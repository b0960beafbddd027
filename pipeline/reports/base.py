"""What every report is built from and with: the source, and small makers of blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, cast

from pipeline import decided, text
from pipeline.checked import Checked
from pipeline.config import Unit
from pipeline.model import Figure, Gap, Gaps, Gathered, Period, Row
from pipeline.reports.marks import Marker
from pipeline.reports.scales import Scale
from pipeline.reports.sentences import Ranking, listed, ranking
from pipeline.reports.unique import unique
from pipeline.schemas import forms_for, sheet
from pipeline.schemas.base import WordForm
from pipeline.view import (
    Block,
    Callout,
    Column,
    Inline,
    KeyFigures,
    Kind,
    Number,
    Paragraph,
    ParagraphKind,
    Prose,
    Section,
    Status,
    Tile,
    Tone,
    View,
    Words,
)
from pipeline.words import phrase

_TONES: Final[tuple[Tone, ...]] = ("good", "partly", "bad", "none")
_TRENDS: Final[tuple[Tone, ...]] = ("up", "same", "down", "none")


@dataclass(frozen=True, slots=True)
class Source(Checked):
    """All a report may look at: an occasion as it may be shown, with the words and numbers that reports make of it."""

    @classmethod
    def of(cls, checked: Checked) -> Source:
        """Return an occasion as reports see it."""
        return cls._seen(checked.shown)

    @classmethod
    def _seen(cls, shown: Checked) -> Source:
        related = {key: cls._seen(there) for key, there in shown.related.items()}
        return cls(shown.dataset, shown.accounts, shown.municipality, shown.occasion, related, shown.problems)

    def view(
        self,
        report: str,
        title: str,
        chapters: Iterable[Section],
        *,
        draft: bool,
        guide: Iterable[Paragraph | str] = (),
        description: str = "",
        period: str = "",
        leads: tuple[str, ...] = (),
        formerly: Iterable[tuple[str, str]] = (),
        short: bool = False,
    ) -> View:
        """Return a whole report of this occasion with what all reports have in common.

        ``formerly`` are the addresses of web pages that the report had and what each leads to: see :func:`merged`.
        ``short`` makes one chapter of the chapters, with the report's own title: a few pages without cover and contents.
        """
        municipality, occasion = self.municipality, self.occasion
        if short:
            chapters = (section(text.slug(report), title, sections=tuple(chapters)),)
        return View(
            report=report,
            title=title,
            municipality=municipality.name,
            municipality_id=municipality.id,
            occasion=occasion.id,
            period=period or text.period(occasion.start, occasion.end),
            chapters=unique(
                Marker(self._called, municipality.place, Period(occasion.start, occasion.end)).chapters(
                    map(_with_boxes, chapters) if draft else chapters
                ),
                leads,
            ),
            profile=municipality.profile,
            decision=self.decision(report),
            reading_guide=prose(*guide).paragraphs,
            facts=municipality.facts_of(occasion),
            draft=draft,
            date=occasion.date.isoformat(),
            description=description,
            web_address=municipality.web_address,
            leads=leads,
            formerly=tuple(formerly),
            short=short,
            attachments=self.dataset.attached(report),
            pictures=municipality.pictures_of(occasion.id, report),
        )

    def _called(self, unit: str) -> str:
        """Return a unit's name in running text; what is handed in for others is the central unit's."""
        known = self.municipality.unit(unit) or self.municipality.unit(self.central())
        return known.called if known else unit

    def decision(self, report: str) -> str:
        """Return the line of what is last decided about a report, by the log of decisions, else by the settings."""
        return decided.line(self.dataset.decisions, report, self.occasion.decision)

    # -- figures ----------------------------------------------------------------------------------
    def fig(self, key: str) -> Figure:
        """Return a figure by its key. Raises :class:`Undeclared` for a key that merging does not make."""
        return self.accounts.get(key)

    def chosen(self, key: str, row: Row, field: str) -> Figure:
        """Return the figure that a row's field chooses; missing when it is empty or not one that there is."""
        return self.accounts.chosen(key, row.at(field))

    @property
    def unit(self) -> str:
        """Return the document's amount unit: mnkr or tkr."""
        return self.municipality.settings.report_unit

    @property
    def amounts_in(self) -> str:
        """Return the sentence of a reading guide that tells the document's unit."""
        unit = "miljoner kronor (mnkr)" if self.unit == "mnkr" else "tusental kronor (tkr)"
        return f"Belopp anges i {unit} om inget annat sägs."

    @property
    def decimals(self) -> int:
        """Return the decimals amounts are printed with."""
        return self.municipality.settings.decimals

    @property
    def year(self) -> int:
        """Return the report year."""
        return self.occasion.year

    def money(self, title: str, width: float = 1.0, *, deviation: bool = False) -> Column:
        """Return a column of amounts in the document's unit."""
        return Column(title, Kind.NUMBER, width, self.decimals, self.unit, deviation)

    def amount(self, figure: Figure, *, sign: bool = False) -> Number:
        """Return an amount for running text, titles and alternative texts: ``−24,3 mnkr``."""
        return Number(figure, self.decimals, self.unit, sign)

    def per_cent(self, figure: Figure, decimals: int = 1, *, sign: bool = False) -> Number:
        """Return a figure in per cent for running text, titles and alternative texts: ``12,5 %``."""
        return Number(figure, decimals, "%", sign)

    def amounts(self, pairs: Iterable[tuple[str, Figure]], *, sign: bool = False) -> Words:
        """Return ``A: 5 tkr. B: 3 tkr.`` for alternative texts."""
        return listed([(name, self.amount(figure, sign=sign)) for name, figure in pairs])

    # -- units ------------------------------------------------------------------------------------
    def central(self) -> str:
        """Return the id of the unit that writes the common texts."""
        units = self.units("central")
        return units[0].id if units else ""

    def heard(self, unit: str) -> bool:
        """Tell whether anything of a unit has come in, tables or texts."""
        tables = (row.unit == unit for rows in self.dataset.rows.values() for row in rows)
        return any(tables) or any(writer == unit for writer, _ in self.dataset.texts)

    def gathered(self, sheet: str, *units: str) -> Gathered:
        """Return the rows of a sheet of some units, with whose sheets are missing; of all nämnder when no units are given."""
        return self.dataset.gathered(sheet, units or tuple(unit.id for unit in self.units("namnd")))

    def ranked(self, units: Iterable[Unit], pattern: str, *, highest_first: bool) -> Ranking:
        """Return units in the order of a figure whose key is a pattern with ``{unit}``; who is missing is among the gaps."""
        pairs = [(unit.name, self.fig(pattern.format(unit=unit.id))) for unit in units]
        return ranking(pairs, highest_first=highest_first)

    # -- texts ------------------------------------------------------------------------------------
    def written(
        self, unit: str, heading: str, title: str = "", *, required: bool = True
    ) -> tuple[Block, ...]:
        """Return what a unit wrote under a heading, or a visible SAKNAS box where something is required."""
        told = self.dataset.text(unit, heading)
        if told and told.blocks:
            return cast("tuple[Block, ...]", told.blocks)
        return (missing(self.name(unit), title or self.asked(unit, heading)),) if required else ()

    def asked(self, unit: str, heading: str) -> str:
        """Return what a heading is called in the Word form of a unit; its key where the form does not have it."""
        writer = self.municipality.unit(unit)
        forms = forms_for(self.occasion.kind, writer.kind if writer else "central")
        asked = {
            item.key: item.title for form in forms if isinstance(form, WordForm) for item in form.headings
        }
        return asked.get(heading, heading)

    def told(
        self,
        heading: str,
        *blocks: Block,
        unit: str = "",
        key: str = "",
        title: str = "",
        box: str = "",
        required: bool = True,
        sections: Iterable[Section] = (),
        intro: str = "",
        shared: bool = False,
    ) -> Section:
        """Return a section of what was written under a heading, by the central unit unless told, and of what the report adds to it.

        The section's id is the heading's unless ``key`` is told; it is called what the Word form calls the heading unless ``title`` is told,
        and a SAKNAS box unless ``box`` is. ``shared`` lets it stand beside another in print.
        """
        writer = unit or self.central()
        title = title or self.asked(writer, heading)
        wrote = self.written(writer, heading, box, required=required)
        made = section(key or heading, title, *wrote, *blocks, sections=sections, intro=intro)
        return replace(made, shared=shared)

    def silent(self, sheets: Sequence[str], *units: str) -> Gaps:
        """Return the lists that are empty though nobody has said that there is nothing to report."""
        pairs = (Gap(unit, sheet) for unit in units for sheet in sheets)
        quiet = (pair for pair in pairs if not self.dataset.of(pair.sheet, pair.unit))
        return tuple(sorted(pair for pair in quiet if pair not in self.dataset.confirmed))

    def nothing(self, sheets: Sequence[str], *units: str, sentence: Words = "") -> tuple[Block, ...]:
        """Return that there is nothing to report, when every unit has said so in its form of every sheet.

        It is said in the sheet's own words (``Sheet.nothing``) unless told. An empty sheet says nothing: then a box tells whose answer is
        missing. Nothing is returned when there is something on a sheet.
        """
        if any(self.dataset.of(key, unit) for key in sheets for unit in units):
            return ()
        silent = self.silent(sheets, *units)
        if not silent:
            return (prose(para(sentence or " ".join(sheet(key).nothing for key in sheets))),)
        quiet = {pair.unit for pair in silent}, {pair.sheet for pair in silent}
        who = text.join_words([self.name(unit) for unit in units if unit in quiet[0]])
        what = text.join_words([f"”{sheet(key).title}”" for key in sheets if key in quiet[1]])
        lacks = f"{who} har inte fyllt i {what} och inte heller svarat att det inte finns något att redovisa."
        return (Callout("info", "Uppgift saknas", (para(lacks),)),)

    def said_nothing(self, key: str, *amounts: Figure) -> tuple[Block, ...]:
        """Return the sentence of a list that the central unit has said to be empty; nothing where some amounts say otherwise."""
        said = Gap(self.central(), key) in self.dataset.confirmed
        return (prose(sheet(key).nothing),) if said and not any(figure.value for figure in amounts) else ()

    def central_text(self, heading: str, title: str = "", *, required: bool = True) -> tuple[Block, ...]:
        """Return a common text by its heading."""
        return self.written(self.central(), heading, title, required=required)

    def name(self, unit: str) -> str:
        """Return a unit's name."""
        return self.municipality.name_of(unit)

    # -- judgements -------------------------------------------------------------------------------
    def status(self, word: str) -> Status:
        """Return a goal's judgement with its tone by its place in the municipality's scale (best first, unjudged last)."""
        return Scale(self.municipality.settings.statuses, _TONES).status(word)

    def trend(self, word: str) -> Status:
        """Return a trend with its tone by its place in the municipality's scale (up, same, down, none)."""
        return Scale(self.municipality.settings.trends, _TRENDS).status(word)


@dataclass(frozen=True, slots=True)
class Report:
    """A kind of report: its key, the kind of occasion it is built from, and the function from source to views.

    Most reports are one document; a report may also be several, each with a key of its own that begins with the report's.
    ``parts`` are what its parts may be called, as contents and pictures name them: ``{year}`` and ``{next}`` stand for years.
    """

    key: str
    title: str
    occasion: str  # empty: of every kind
    build: Callable[[Source, bool], tuple[View, ...]]
    parts: tuple[str, ...] = ()

    def of_kind(self, kind: str) -> bool:
        """Tell whether an occasion of a kind may make it."""
        return self.occasion in {"", kind}


# -- makers ---------------------------------------------------------------------------------------
def missing(who: str, what: str) -> Callout:
    """Return the visible mark of something not delivered."""
    return Callout("missing", f"SAKNAS: {what}", (para(f"{who} har ännu inte lämnat den här delen."),))


def _with_boxes(of: Section) -> Section:
    """Return a section of a draft where no heading stands alone: one that has nothing below it says that nothing has come in."""
    if of.sections or of.blocks:
        return replace(of, sections=tuple(map(_with_boxes, of.sections)))
    lacks = para("Här har ännu inget lämnats.")
    return replace(of, blocks=(Callout("missing", f"SAKNAS: {of.title}", (lacks,)),))


def para(*items: Words | Inline, kind: ParagraphKind = "text") -> Paragraph:
    """Return a paragraph of strings, runs and numbers."""
    return Paragraph(phrase(*items), kind)


def prose(*paragraphs: Paragraph | str) -> Prose:
    """Return running text of paragraphs; plain strings become paragraphs."""
    return Prose(tuple(para(item) if isinstance(item, str) else item for item in paragraphs))


def bullets(items: Iterable[str | tuple[str | Inline, ...]]) -> Prose:
    """Return a bulleted list."""
    return Prose(tuple(para(*((item,) if isinstance(item, str) else item), kind="bullet") for item in items))


def headed(title: str, items: Sequence[str | tuple[str | Inline, ...]]) -> tuple[Block, ...]:
    """Return a bulleted list below a minor heading; nothing when there are no items."""
    return (prose(para(title, kind="heading"), *bullets(items).paragraphs),) if items else ()


def section(
    key: str, title: str, *blocks: Block, sections: Iterable[Section] = (), intro: str = "", part: str = ""
) -> Section:
    """Return a section of blocks and sub-sections."""
    return Section(key, title, tuple(blocks), tuple(sections), intro, "", part)


def in_part(part: str, chapters: Iterable[Section]) -> tuple[Section, ...]:
    """Return chapters as belonging to a part of the report; one that says its part keeps it."""
    return tuple(chapter if chapter.part else replace(chapter, part=part) for chapter in chapters)


def merged(chapters: Iterable[Section], *ids: str) -> tuple[tuple[str, str], ...]:
    """Return the web addresses that are to lead on since chapters were merged or made shorter.

    Chapters that are now sections of another have their ids told; sections of chapters that had pages of their own are all led on.
    """
    every = tuple(chapters)
    pages = ((f"{one.id}-{below.id}", below.id) for one in every for below in one.sections)
    return (*((key, key) for key in ids), *pages)


def opened(chapters: Iterable[Section], tile: Tile) -> tuple[Section, ...]:
    """Return chapters of a part whose opener shows a key number."""
    first, *rest = chapters
    return (replace(first, blocks=(KeyFigures((tile,), opens=True), *first.blocks)), *rest)
