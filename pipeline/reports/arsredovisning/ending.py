"""The last chapters: the auditors' documents (attached, never written here), glossary and signatures (domain.md 3.1, 15–16)."""

from __future__ import annotations

from pipeline.reports.arsredovisning.how_made import how_made
from pipeline.reports.attached import attachments
from pipeline.reports.base import Source, para, prose, section
from pipeline.reports.listing import Shown, listing, long_dated, own_id
from pipeline.schemas.choices import ATTACHED_LATER
from pipeline.view import Block, Callout, Definitions, Section

_TERMS = (
    ("Anslag", "Pengar som kommunfullmäktige ger en nämnd för ett år."),
    (
        "Ansvarsförbindelse",
        "Skyldighet utanför balansräkningen: borgen, andra möjliga skyldigheter och, i blandmodellen, pensioner intjänade före 1998.",
    ),
    ("Avskrivning", "Kostnad per år för en tillgång som används under flera år."),
    ("Avsättning", "Skuld där belopp eller tidpunkt är osäker, till exempel framtida pensioner."),
    ("Balanskrav", "Lagens krav att kommunens intäkter ska vara större än kostnaderna."),
    ("Balansräkning", "Tillgångar, eget kapital, avsättningar och skulder den sista december."),
    (
        "Blandmodellen",
        "Sätt att redovisa pensioner där det som tjänats in före 1998 står utanför balansräkningen.",
    ),
    ("Borgensåtagande", "Löfte att betala någon annans lån om den inte kan."),
    ("Driftredovisning", "Utfall och budget för den löpande verksamheten per nämnd."),
    ("Eget kapital", "Tillgångar minus avsättningar och skulder."),
    ("Eliminering", "Poster mellan kommunen och bolagen som tas bort när räkningarna sammanställs."),
    ("Exploatering", "Kommunens arbete med att göra mark färdig att bygga på."),
    (
        "Generella statsbidrag och utjämning",
        "Bidrag och avgifter som ger kommuner likvärdiga ekonomiska förutsättningar.",
    ),
    (
        "God ekonomisk hushållning",
        "Att sköta ekonomi och verksamhet så att inte kommande generationer får betala.",
    ),
    ("Jämförelsestörande post", "Händelse som är viktig att känna till när år jämförs."),
    ("Kassalikviditet", "Omsättningstillgångar utan förråd i förhållande till kortfristiga skulder."),
    (
        "Nettokostnad",
        "Det av verksamhetens kostnader som intäkterna inte täcker; skrivs med minus som andra kostnader.",
    ),
    (
        "Nettokostnadsandel",
        "Verksamhetens nettokostnader i procent av skatteintäkter och generella statsbidrag.",
    ),
    ("Periodisering", "Att föra intäkter och kostnader till det år de hör till."),
    ("Proportionell konsolidering", "Att ta med bolagens poster med den andel kommunen äger."),
    ("Resultatreserv", "Del av eget kapital som får användas för att jämna ut intäkter över tid."),
    ("Resultaträkning", "Årets intäkter och kostnader och hur resultatet uppkommit."),
    ("Sammanställda räkenskaper", "Kommunens och bolagens räkningar som om de vore en enhet."),
    ("Självfinansieringsgrad", "Hur stor del av investeringarna som betalas med egna medel."),
    ("Soliditet", "Eget kapital i procent av de samlade tillgångarna."),
    ("Särredovisning", "Egen redovisning för avgiftsfinansierad verksamhet."),
)


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapters revision, and ordlista with signatures."""
    return (
        section(
            "revision",
            "Revision",
            *audit(source),
            intro="Revisorerna granskar årsredovisningen. Här står vilka handlingar de lämnar.",
        ),
        section(
            "ordlista",
            "Ordlista och underskrifter",
            sections=(
                section("ord", "Ordlista", glossary(source)),
                *(
                    (section("om-uppgifterna", "Om uppgifterna", *told),)
                    if (told := how_made(source))
                    else ()
                ),
                section("underskrifter", "Underskrifter", *signatures(source)),
            ),
            intro="Ord och begrepp i redovisningen.",
        ),
    )


def audit(source: Source) -> tuple[Block, ...]:
    """Return the list of the auditors' documents and a marked place for each that is still to come (KL 12 kap. 2 och 12 §§)."""
    if told := attachments(source, "arsredovisning", "bilagor"):
        return told
    rows = source.dataset.of("bilagor")
    if not rows:
        return (
            Callout(
                "attachment",
                "Revisionsberättelse och revisorernas bedömning",
                (para("Revisorernas handlingar läggs till när granskningen är klar."),),
            ),
        )
    columns = (
        Shown("handling", 3, show=own_id),
        Shown("avsandare", 2.4),
        Shown("status", 1.2, "Läge"),
        Shown("vantas", 1.2, show=long_dated),
    )
    caption = "Handlingar som hör till årsredovisningen"
    boxes = (
        Callout(
            "attachment",
            row.key,
            (para(f"Handlingen lämnas av {row.text('avsandare')} och läggs till när den är klar."),),
        )
        for row in rows
        if row.text("status") == ATTACHED_LATER
    )
    return (listing(source, "bilagor", "bilagor", caption, rows, columns), *boxes)


def glossary(source: Source) -> Definitions:
    """Return the terms of the report and the municipality's own, in Swedish order."""
    terms = {**dict(_TERMS), **dict(source.municipality.glossary)}
    return Definitions(tuple(sorted(terms.items(), key=lambda item: swedish_order(item[0]))))


def swedish_order(word: str) -> tuple[int, ...]:
    """Return a key that sorts å, ä and ö last, without regard to case."""
    alphabet = "abcdefghijklmnopqrstuvwxyzåäö"
    return tuple(alphabet.index(char) + 1 if char in alphabet else 0 for char in word.lower())


def signatures(source: Source) -> tuple[Block, ...]:
    """Return the place for signatures (LKBR 4 kap.)."""
    return (
        prose(
            para(
                f"Årsredovisningen skrivs under när kommunstyrelsen har beslutat om den. {source.decision('arsredovisning')}."
            ),
        ),
        Callout(
            "attachment",
            "Underskrift",
            (para("Kommunstyrelsens ordförande"), para("Kommundirektören"), para("Ekonomidirektören")),
        ),
    )
