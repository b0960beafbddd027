"""The chapters with statements: RR, BR and KFA, kommun and koncern side by side (LKBR 5, 6 and 8 kap.)."""

from __future__ import annotations

from pipeline.reports.arsredovisning.consolidation import consolidated
from pipeline.reports.arsredovisning.investments import investments
from pipeline.reports.arsredovisning.notes import beside, left_out, notes
from pipeline.reports.arsredovisning.operating import operating
from pipeline.reports.arsredovisning.segregated import segregated
from pipeline.reports.base import Source, prose, section
from pipeline.reports.comparison import statement
from pipeline.reports.own import own_table
from pipeline.schemas.statements import BR, KFA, RR
from pipeline.view import Section

_SIGNS = "Intäkter och tillgångar anges med plus, kostnader med minus."


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapters with statements and notes."""
    return (
        section(
            "rakningar",
            "Resultaträkning, balansräkning och kassaflöde",
            sections=main_statements(source),
            intro="Kommunens och den kommunala koncernens räkningar."
            if source.prints_group
            else "Kommunens räkningar.",
        ),
        section(
            "noter",
            "Noter",
            *left_out(source),
            sections=notes(source),
            intro="Principer och specifikationer till räkningarna.",
        ),
        section(
            "driftredovisning",
            "Driftredovisning",
            *operating(source),
            intro="Nämndernas intäkter, kostnader och budget per verksamhet.",
        ),
        section(
            "investeringsredovisning",
            "Investeringsredovisning",
            *investments(source),
            intro="Årets investeringar och de fleråriga projektens totala utgifter.",
        ),
        section(
            "sammanstallda",
            "Sammanställda räkenskaper",
            *consolidated(source),
            intro="Hur kommunens och bolagens räkningar sammanställs."
            if source.prints_group
            else "Varför sammanställda räkenskaper inte upprättas.",
        ),
        *segregated(source),
    )


def main_statements(source: Source) -> tuple[Section, ...]:
    """Return RR (with budget), BR and KFA, kommun and koncern side by side."""
    budget = ("Budget {year}", "rr/{row}/kommun/budget")
    income = beside(source, "rr")
    return (
        section(
            "resultatrakning",
            "Resultaträkning",
            own_table(source, "rr", "Resultaträkning")
            or statement(
                source, "rr", "Resultaträkning", RR, (*income[:2], budget, *income[2:]), notes_to="not"
            ),
            prose(_SIGNS),
        ),
        section(
            "balansrakning",
            "Balansräkning",
            own_table(source, "br", "Balansräkning den 31 december")
            or statement(
                source, "br", "Balansräkning den 31 december", BR, beside(source, "br"), notes_to="not"
            ),
        ),
        section(
            "kassaflodesanalys",
            "Kassaflödesanalys",
            own_table(source, "kfa", "Kassaflödesanalys")
            or statement(source, "kfa", "Kassaflödesanalys", KFA, beside(source, "kfa"), notes_to="not"),
        ),
    )
