"""Kommunfullmäktige: the interim report of 31 August 2025."""

D_ORSAK: dict[str, str] = {
    "KF10": "Ett sammanträde ställdes in i juni.",
}
