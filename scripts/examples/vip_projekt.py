"""New projects of the investment plans, tkr: name, kind, total, income, five years net, added running cost of three years, start, end, why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class New(NamedTuple):
    """A project that starts in the plan. ``years`` are net; ``running`` is the added net cost of the budget year and two after it."""

    name: str
    kind: str
    total: int
    income: int
    years: tuple[int, int, int, int, int]
    running: tuple[int, int, int]
    start: str
    end: str
    why: str


N = New
ALMKOPING: Final[Mapping[str, tuple[New, ...]]] = {
    "ks": (
        N("Gemensamt system för ekonomi och inköp", "s", 38_000, 0, (9_000, 17_000, 12_000, 0, 0), (0, -1_900, -2_600), "2026", "2028", "Avtalet för dagens system löper ut 2028."),
        N("Civil beredskap, reservkraft i trygghetspunkter", "s", 18_000, 7_200, (3_600, 3_600, 3_600, 0, 0), (0, -300, -300), "2026", "2028", "Tolv trygghetspunkter ska klara sju dygn utan el."),
        N("Inventarier och utrustning, årsanslag", "s", 12_500, 0, (2_500, 2_500, 2_500, 2_500, 2_500), (0, 0, 0), "2026", "2030", "Utbyte av möbler och mötesrumsteknik."),
    ),
    "bun": (
        N("Ny skola i väster, F–9 för 840 elever", "s", 498_000, 0, (58_000, 98_000, 116_000, 142_000, 84_000), (0, 0, 0), "2026", "2030", "Stadsdelen Västra Strand får 2 100 bostäder."),
        N("Förskolan Kvarnen, sex avdelningar", "s", 64_000, 0, (18_000, 36_000, 10_000, 0, 0), (0, -1_400, -3_900), "2026", "2028", "Ersätter paviljonger vars lov går ut."),
        N("Bergaskolan, ombyggnad av kök och ämnessalar", "s", 72_000, 0, (0, 24_000, 34_000, 14_000, 0), (0, 0, -2_100), "2027", "2029", "Köket är underdimensionerat."),
        N("Hagaskolan, hyra och drift efter utbyggnad", "s", 9_000, 0, (4_000, 5_000, 0, 0, 0), (-2_600, -4_400, 0), "2026", "2027", "Inredning av nya ämnessalar; ny hyra från augusti 2026."),
        N("Inventarier och digitala verktyg, årsanslag", "s", 125_000, 0, (25_000, 25_000, 25_000, 25_000, 25_000), (0, 0, 0), "2026", "2030", "Utbyte av elevdatorer i årskurs 4 och 7."),
    ),
    "gvn": (
        N("Yrkesprogrammens verkstäder, modernisering", "s", 46_000, 4_000, (10_000, 18_000, 14_000, 0, 0), (0, -900, -1_200), "2026", "2028", "Branschernas krav på certifierad utrustning."),
        N("Tekniskt centrum, drift av nya lokaler", "s", 3_000, 0, (3_000, 0, 0, 0, 0), (-1_300, -1_100, 0), "2026", "2026", "Inredning; hyran börjar i augusti 2026."),
        N("Inventarier, årsanslag", "s", 48_000, 0, (9_600, 9_600, 9_600, 9_600, 9_600), (0, 0, 0), "2026", "2030", "Utbyte av utrustning och datorer."),
    ),
    "sn": (
        N("Gruppbostad i öster, sex lägenheter", "s", 31_000, 0, (4_000, 18_000, 9_000, 0, 0), (0, 0, -5_200), "2026", "2028", "Sexton personer väntar på bostad med särskild service."),
        N("Gruppbostad i norr, drift", "s", 1_800, 0, (1_800, 0, 0, 0, 0), (-2_900, -5_100, 0), "2026", "2026", "Inventarier; inflyttning i september 2026."),
        N("Digital trygghet och e-hälsa", "s", 9_000, 0, (3_000, 3_000, 3_000, 0, 0), (-300, -300, -300), "2026", "2028", "Färre resor och säkrare läkemedel."),
    ),
    "an": (
        N("Särskilt boende i söder, 80 lägenheter", "s", 312_000, 0, (34_000, 80_000, 88_000, 110_000, 0), (0, 0, 0), "2026", "2029", "Antalet invånare över 85 år ökar med 19 procent till 2030."),
        N("Åkerhus, drift efter modernisering", "s", 6_000, 0, (3_000, 3_000, 0, 0, 0), (-2_100, -4_800, 0), "2026", "2027", "Inventarier och högre hyra när hus B och C tas i bruk."),
        N("Trygghetsskapande teknik", "s", 24_000, 1_500, (6_500, 6_500, 6_500, 3_000, 0), (-400, -500, -500), "2026", "2029", "Digital tillsyn och läkemedelsgivning."),
        N("Inventarier, årsanslag", "s", 32_500, 0, (6_500, 6_500, 6_500, 6_500, 6_500), (0, 0, 0), "2026", "2030", "Sängar, lyftar och matsalar."),
    ),
    "kn": (
        N("Stadsbiblioteket, tillgänglig entré", "s", 14_000, 0, (5_000, 9_000, 0, 0, 0), (0, 0, -400), "2026", "2027", "Trappan stänger ute besökare."),
        N("Konsthallens klimatanläggning", "s", 8_500, 0, (0, 4_000, 4_500, 0, 0), (0, 0, 0), "2027", "2028", "Utlånande museer kräver jämnare klimat."),
    ),
    "fn": (
        N("Ny simhall, etapp 1", "s", 365_000, 0, (8_000, 22_000, 45_000, 150_000, 140_000), (0, 0, 0), "2026", "2030", "Dagens simhall har tio års återstående livslängd."),
        N("Västerhallen, drift", "s", 2_500, 0, (2_500, 0, 0, 0, 0), (-900, -5_300, 0), "2026", "2026", "Inventarier; hallen tas i bruk i december 2026."),
        N("Konstgräs och belysning", "s", 31_000, 3_000, (6_000, 7_000, 6_000, 5_000, 4_000), (0, -100, -100), "2026", "2030", "Planerna är slitna och plasten ska samlas upp."),
    ),
    "tn": (
        N("Resecentrum, torg och bussgata", "s", 148_000, 52_000, (16_000, 34_000, 36_000, 10_000, 0), (0, 0, -900), "2026", "2029", "Statlig medfinansiering är beviljad."),
        N("Skolornas energi och ventilation", "s", 120_000, 8_000, (22_000, 24_000, 24_000, 22_000, 20_000), (300, 700, 900), "2026", "2030", "Lägre förbrukning ger lägre drift."),
        N("Huvudledning för vatten till Västra Strand", "a", 138_000, 0, (22_000, 48_000, 46_000, 22_000, 0), (0, 0, 0), "2026", "2029", "Ny stadsdel och säkrare försörjning."),
        N("Förnyelse av ledningsnät", "a", 330_000, 0, (62_000, 64_000, 66_000, 68_000, 70_000), (0, 0, 0), "2026", "2030", "Förnyelsetakten ska nå en procent om året."),
        N("Återvinningscentral väster", "a", 46_000, 0, (0, 12_000, 22_000, 12_000, 0), (0, 0, 0), "2027", "2029", "Ersätter den gamla centralen vid hamnen."),
    ),
    "sbn": (
        N("Västra Strand, gator och torg etapp 1", "e", 172_000, 46_000, (14_000, 32_000, 38_000, 28_000, 14_000), (0, 0, 0), "2026", "2030", "Gatorna byggs före bostäderna."),
        N("Digital tvilling och plandatabas", "s", 4_500, 0, (1_500, 1_500, 1_500, 0, 0), (0, -200, -200), "2026", "2028", "Krav på digitala planer från 2028."),
    ),
    "mhn": (N("Mätstationer för luft och vatten", "s", 2_400, 0, (800, 800, 800, 0, 0), (0, 0, 0), "2026", "2028", "Utbyte av utrustning från 2012."),),
    "amn": (N("Lokaler för etablering och sfi", "s", 9_000, 0, (3_000, 6_000, 0, 0, 0), (0, -400, -600), "2026", "2027", "Lokalerna är utspridda på fyra adresser."),),
    "rtn": (
        N("Släck- och räddningsfordon", "s", 39_000, 0, (8_500, 7_500, 8_000, 7_500, 7_500), (0, 0, 0), "2026", "2030", "Utbyte enligt fordonsplanen."),
        N("Brandstation norr, ombyggnad", "s", 28_000, 0, (0, 8_000, 14_000, 6_000, 0), (0, 0, -300), "2027", "2029", "Omklädningsrum och rena zoner saknas."),
    ),
}  # fmt: skip

LINDHULT: Final[Mapping[str, tuple[New, ...]]] = {
    "ks": (
        N("Gata och torg i centrum", "s", 16_500, 2_500, (1_500, 3_500, 4_500, 4_500, 0), (0, -60, -90), "2026", "2028", "Torget ska bli tillgängligt och grönare."),
        N("Räddningsfordon", "s", 8_200, 0, (0, 4_100, 0, 0, 4_100), (0, 0, 0), "2026", "2029", "Släckbilen är 22 år gammal."),
        N("Energiåtgärder i kommunens lokaler", "s", 11_000, 0, (1_500, 2_000, 1_500, 3_000, 3_000), (90, 140, 120), "2026", "2030", "Lägre förbrukning ger lägre drift."),
        N("Ledningsnät, förnyelse", "a", 26_000, 0, (4_400, 4_400, 4_200, 6_500, 6_500), (0, 0, 0), "2026", "2030", "Läckaget är 24 procent."),
        N("Vattenverket, ny brunn och uv-ljus", "a", 14_500, 0, (1_000, 4_500, 4_000, 5_000, 0), (0, 0, 0), "2026", "2028", "Reserv vid torka."),
    ),
    "sn": (
        N("Särskilt boende Linden, drift efter ombyggnad", "s", 900, 0, (900, 0, 0, 0, 0), (-350, -900, 0), "2026", "2026", "Inventarier; högre hyra från december 2026."),
        N("Servicebostad, fyra lägenheter", "s", 13_000, 0, (500, 5_500, 5_000, 2_000, 0), (0, 0, -1_450), "2026", "2028", "Beslut om boende köps i dag utanför kommunen."),
        N("Digital tillsyn och läkemedelsautomater", "s", 2_400, 0, (800, 800, 800, 0, 0), (-70, -60, -60), "2026", "2028", "Hemtjänsten får tid för möten."),
    ),
    "bmn": (N("Kart- och planverktyg", "s", 650, 0, (250, 200, 200, 0, 0), (0, -20, -20), "2026", "2028", "Digitala planer krävs från 2028."),),
    "bbn": (
        N("Förskolan Smultronet, tre avdelningar", "s", 31_000, 0, (4_000, 12_000, 8_000, 7_000, 0), (0, 0, -980), "2026", "2028", "Ersätter en paviljong vars bygglov går ut."),
        N("Furuskolan, drift efter utbyggnad", "s", 700, 0, (400, 300, 0, 0, 0), (0, -520, -610), "2026", "2027", "Inventarier; nya ämnessalar från augusti 2027."),
        N("Datorer och inventarier, årsanslag", "s", 7_500, 0, (1_500, 1_500, 1_500, 1_500, 1_500), (0, 0, 0), "2026", "2030", "Utbyte av elevdatorer."),
    ),
}  # fmt: skip

ANNUAL: Final = ("Förnyelse av ledningsnät", "Ledningsnät, förnyelse")
"""What is granted for a year at a time though its name does not say so."""

REST: Final = {
    "almkoping": ("tn", "Reinvesteringar i gator, broar och fastigheter", (150_000, 160_000)),
    "lindhult": ("ks", "Reinvesteringar i gator och lokaler", (5_500, 5_500)),
}
"""What fills each year's frame: unit, name, and the net of years four and five."""

EXPLOATERING: Final[Mapping[str, tuple[tuple[str, str, str, str, str, int, int, int, tuple[int, int, int, int, int], str], ...]]] = {
    "almkoping": (
        ("EX-1", "Hamnstaden etapp 1, tomter", "laga kraft", "försäljning", "mark till försäljning", 148_000, 232_000, 21_000, (18_000, 22_000, 15_000, 8_000, 0), "2029"),
        ("EX-2", "Björkhagens företagsområde", "laga kraft", "försäljning", "mark till försäljning", 62_000, 91_000, 4_000, (7_000, 9_000, 9_000, 0, 0), "2028"),
        ("EX-3", "Norra Ängen", "pågår", "planering", "mark till försäljning", 118_000, 176_000, -32_000, (-12_000, -9_000, 14_000, 38_000, 42_000), "2032"),
        ("EX-4", "Västra Strand etapp 1", "pågår", "bygg", "mark till försäljning", 264_000, 391_000, -58_000, (-26_000, -14_000, 18_000, 61_000, 68_000), "2034"),
        ("EX-5", "Kvarnbacken, radhus", "laga kraft", "slutredovisning", "mark till försäljning", 34_000, 52_000, 16_000, (2_000, 0, 0, 0, 0), "2026"),
        ("EX-6", "Lagerparken, logistik", "saknas", "markanskaffning", "mark till försäljning", 96_000, 121_000, -18_000, (-9_000, -6_000, -4_000, 12_000, 22_000), "2033"),
    ),
    "lindhult": (
        ("EX-1", "Ekbacken, villatomter", "laga kraft", "försäljning", "mark till försäljning", 8_200, 11_900, 900, (900, 800, 700, 400, 0), "2029"),
        ("EX-2", "Södra Lindhult, radhus", "laga kraft", "bygg", "mark till försäljning", 9_400, 12_600, -2_100, (-900, 600, 1_800, 2_000, 1_800), "2030"),
        ("EX-3", "Industriområdet Hultamossen", "pågår", "planering", "mark till försäljning", 6_100, 7_400, -700, (-400, -300, 500, 900, 1_000), "2031"),
    ),
}  # fmt: skip
"""id, area, plan, phase, kind, outlay, income, accumulated net, five years net, end."""
