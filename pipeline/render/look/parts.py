"""What the parts of a report are called, coloured and said to hold: the same in every format."""

from __future__ import annotations

from typing import Final

from pipeline.view import Part, Section, View

_SHORT, _MONEY, _ACCOUNTS, _COMMITTEES, _COMPANIES, _QUALITY = range(1, 7)
_PARTS: Final = {
    "Året i korthet": (_SHORT, "De viktigaste siffrorna, ordföranden om året och hur kommunen är organiserad."),
    "Läget i korthet": (_SHORT, "De viktigaste siffrorna hittills och vad året väntas sluta på."),
    "Sammanfattning": (_SHORT, "Det viktigaste först, och hur uppgifterna har tagits fram."),
    "Beslut": (_SHORT, "Vad fullmäktige föreslås besluta."),
    "Ekonomin": (_MONEY, "Hur det gick, varför det blev så och vad som väntar."),
    "Ramar och planer": (_MONEY, "Vad verksamheterna får kosta, hur det betalas och vad kommunen investerar i."),
    "Inriktning": (_QUALITY, "Vad kommunen vill uppnå."),
    "Räkningar": (_ACCOUNTS, "De lagstadgade räkningarna för kommunen och koncernen, med noter."),
    "Taxor och regler": (_ACCOUNTS, "Avgifter, ansvar och regler som följer med planen."),
    "Nämnderna": (_COMMITTEES, "Nämnderna redovisar sin ekonomi, sina mål och sin verksamhet."),
    "Delårsberättelser": (_COMMITTEES, "Nämndernas ekonomi, mål och läge, en nämnd i taget."),
    "Nämndernas planer": (_COMMITTEES, "Nämndernas uppdrag, ramar och mål."),
    "Nämndernas rapporter": (_COMMITTEES, "Nämndernas egen kontroll, en nämnd i taget."),
    "Nämndernas internkontrollplaner": (_COMMITTEES, "Nämndernas risker och kontroller, en nämnd i taget."),
    "Bolagen": (_COMPANIES, "Bolagens uppdrag, år, mål och ekonomi."),
    "Kvalitet och revision": (_QUALITY, "Resultat för dem kommunen finns till för, granskning och ordlista."),
    "Resultat": (_QUALITY, "Kvaliteten mätt, nämnd för nämnd."),
    "Jämförelser och synpunkter": (_MONEY, "Hur kommunen ligger till bland andra, och vad invånarna har sagt."),
    "Uppföljning och slutsatser": (_ACCOUNTS, "Vad som har gjorts och vad som ska göras."),
    "Revision": (_QUALITY, "Revisorernas bedömning."),
}  # fmt: skip
"""Of each part that a report names: its hue (1 is the main colour, 2 to 6 the profile's colours of parts) and a sentence."""
MOST_TABS: Final = 9
_UNIT: Final = "namnd-"


def hue(part: Part) -> int:
    """Return the number of a part's colour, 1 for one that has none of its own."""
    return _PARTS.get(part.title, (_SHORT, ""))[0]


def sentence(part: Part) -> str:
    """Return what a part is said to hold; that of its chapter when it is one."""
    if len(part.chapters) == 1 and part.title == part.chapters[0].title:
        return part.chapters[0].intro
    return _PARTS.get(part.title, (_SHORT, ""))[1]


def part_of(view: View) -> dict[str, Part]:
    """Return the part of each chapter, by the chapter's id."""
    return {chapter.id: part for part in view.parts() for chapter in part.chapters}


def is_unit(chapter: Section) -> bool:
    """Tell whether a chapter is a nämnd's own, which has an opener of its own."""
    return chapter.id.startswith(_UNIT)


def has_tabs(view: View) -> bool:
    """Tell whether a report has parts that a reader leafs between: several, and not so many that each is a sliver."""
    parts = view.parts()
    return 1 < len(parts) <= MOST_TABS and any(part.title in _PARTS for part in parts)
