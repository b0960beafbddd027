"""Kommunfullmäktige, revision och val: the interim report of 31 August 2025."""

D_ORSAK: dict[str, str] = {
    "KF10": "Två utskottsmöten ställdes in.",
    "REV10": "En granskning flyttas till nästa år.",
    "OF10": "Fler arvoden till gode män betalas av kommunen.",
    "VAL10": "Inga val under året.",
}
