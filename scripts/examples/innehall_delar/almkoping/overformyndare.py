"""Överförmyndarnämnden: the interim report of 31 August 2025."""

D_ORSAK: dict[str, str] = {
    "OFN10": "Fler ställföreträdare har rätt till arvode från kommunen, och två ärenden har krävt juridiskt ombud.",
}
