"""Revisionen: the interim report of 31 August 2025."""

D_ORSAK: dict[str, str] = {
    "REV10": "En fördjupad granskning flyttas till nästa år.",
}
