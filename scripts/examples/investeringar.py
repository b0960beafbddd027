"""Investment projects of the examples, tkr, and the records of the sheet Investeringar made of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from pipeline.schemas.investments import ANNUAL


class Project(NamedTuple):
    """An investment project. Income is a plus; ``done`` is year and month, with ``klar`` first when completed."""

    name: str
    kind: str  # s skattefinansierad, a avgiftsfinansierad, e exploatering
    approved: int  # total decided by KF
    before: int  # spent up to last year
    spent: int  # spent this year
    income: int
    estimate: int  # total now expected
    budget: int  # original
    carried: int  # carried over from earlier years
    done: str
    why: str
    asset: str  # i immateriell, m maskiner och inventarier, b byggnader, mark och anläggningar


P = Project

ALMKOPING: Final[Mapping[str, tuple[Project, ...]]] = {
    "ks": (
        P("Ny ärendehanteringsplattform", "s", 28_000, 9_400, 11_200, 0, 29_500, 9_000, 3_500, "2027-03", "Införandet i tre förvaltningar tog längre tid än planerat; fler konsulttimmar. Tilläggsbeslut begärs i juni 2026.", "i"),
        P("Nätverk och trådlös uppkoppling i skolor", "s", 34_000, 21_800, 9_700, 0, 33_600, 11_000, 1_200, "2026-06", "Utbyggnaden följer planen; leverans av utrustning till två skolor sker våren 2026.", "m"),
        P("Datahall, reservkraft och kylning", "s", 22_500, 2_300, 6_900, 0, 22_500, 8_500, 0, "2026-11", "Tidigarelagd etapp efter strömavbrottet i november.", "b"),
        P("Reservkraft till stadshuset", "s", 12_000, 7_900, 3_600, 1_500, 11_500, 3_000, 1_100, "klar 2025-11", "Färdigställt med statligt bidrag för civil beredskap.", "b"),
        P("Beredskapslager", "s", 4_200, 600, 2_100, 800, 4_100, 2_400, 0, "2026-09", "Samordnas med regionens lager; bidrag för civil beredskap har betalats ut.", "m"),
        P("Inventarier stadskontoret", "s", 2_400, 0, 2_150, 0, 2_150, 2_400, 0, "klar 2025-12", "Årsanslag, använt för möbler och mötesrumsteknik.", "m"),
    ),
    "bun": (
        P("Förskolan Rönnbäret, åtta avdelningar", "s", 78_000, 41_300, 34_900, 0, 79_800, 35_000, 1_400, "2026-02", "Ersätter två äldre förskolor. Markarbetet blev dyrare på grund av berg; inflyttning i februari 2026.", "b"),
        P("Hagaskolan, om- och tillbyggnad", "s", 214_000, 88_600, 76_300, 0, 214_000, 82_000, 4_000, "2027-08", "Etapp 2 pågår; högstadiets nya ämnessalar tas i bruk hösten 2026.", "b"),
        P("Ny skola i väster, projektering och mark", "s", 26_000, 4_900, 11_200, 0, 26_000, 18_500, 1_500, "2026-12", "Överklagad upphandling av projektörer försenade arbetet fem månader.", "b"),
        P("Tallmoskolan, ventilation och tillgänglighet", "s", 31_000, 12_700, 14_100, 0, 30_600, 15_000, 0, "2026-06", "Följer planen.", "b"),
        P("Anpassad grundskola, lokaler för nya grupper", "s", 17_500, 1_900, 14_800, 0, 16_700, 15_500, 0, "klar 2025-08", "Färdigställt till höstterminen, 0,8 mnkr under beslutad utgift.", "b"),
        P("Kök och matsalar, utbyte", "s", 42_000, 27_300, 8_800, 0, 41_900, 9_500, 0, "2026-12", "Följer planen.", "b"),
        P("Utemiljöer vid förskolor och skolor", "s", 24_000, 9_100, 7_900, 1_200, 24_000, 8_000, 0, "2027-12", "Bidrag för grönare skolgårdar har beviljats.", "b"),
        P("Inventarier och digitala verktyg", "s", 24_000, 0, 23_100, 0, 23_100, 24_000, 0, "klar 2025-12", "Årsanslag; utbyte av elevdatorer i årskurs 4 och 7.", "m"),
        P("Lås och larm i förskolor", "s", 2_900, 1_100, 1_300, 0, 2_800, 1_500, 0, "2026-05", "Arton av tjugosex förskolor är klara.", "m"),
    ),
    "gvn": (
        P("Tekniskt centrum för automation", "s", 36_000, 0, 14_900, 2_500, 36_000, 21_000, 0, "2026-08", "Utrustningen installeras våren 2026; två leveranser sköts över årsskiftet. Företagen bidrar till maskinerna.", "m"),
        P("Anpassad gymnasieskola, nya lokaler", "s", 24_000, 800, 9_600, 0, 24_700, 13_500, 0, "2026-08", "Golven måste bytas ut; prognosen är 0,7 mnkr över beslutet.", "b"),
        P("Vuxenutbildningens lokaler", "s", 18_000, 3_100, 6_800, 0, 17_900, 7_500, 0, "2026-12", "Följer planen.", "b"),
        P("Inventarier gymnasieskolan", "s", 9_500, 0, 9_100, 0, 9_100, 9_500, 0, "klar 2025-12", "Årsanslag.", "m"),
    ),
    "sn": (
        P("Gruppbostad i norr, sex lägenheter", "s", 29_000, 6_300, 8_200, 0, 30_400, 14_500, 1_000, "2026-09", "Försenad omkring nio månader sedan bygglovet överklagats; dyrare entreprenad.", "b"),
        P("Servicebostad centrum", "s", 22_000, 15_900, 5_600, 0, 21_500, 6_000, 0, "klar 2025-10", "Färdigställd 0,5 mnkr under beslutad utgift.", "b"),
        P("Mottagning för bistånd och arbete, lokalanpassning", "s", 6_400, 4_100, 2_200, 0, 6_300, 2_300, 0, "klar 2025-03", "Färdigställd i mars.", "b"),
        P("Gruppbostad i öster, projektering", "s", 5_500, 0, 1_400, 0, 5_500, 2_500, 0, "2026-10", "Detaljplanen blev klar ett kvartal senare än väntat.", "b"),
        P("Välfärdsteknik funktionsstöd", "s", 2_800, 900, 1_300, 0, 2_700, 1_500, 0, "2026-06", "Följer planen.", "m"),
    ),
    "an": (
        P("Åkerhus särskilt boende, modernisering av 96 lägenheter", "s", 142_000, 46_800, 58_400, 0, 145_500, 62_000, 5_000, "2027-02", "Stambytet visade fler skador än besiktningen; prognosen är 3,5 mnkr över beslutet.", "b"),
        P("Särskilt boende i söder, förstudie och projektering", "s", 12_000, 700, 2_900, 0, 12_000, 5_500, 0, "2027-01", "Väntade på planen för särskilt boende 2030, som antogs i oktober.", "b"),
        P("Sprinkler och brandlarm i särskilda boenden", "s", 19_500, 8_200, 7_100, 0, 19_100, 7_500, 0, "2026-11", "Följer planen.", "b"),
        P("Digital tillsyn och trygghetslarm", "s", 16_000, 9_700, 5_900, 1_000, 15_600, 5_500, 0, "klar 2025-12", "Färdigställt 0,4 mnkr under beslutad utgift; statsbidrag 1,0 mnkr.", "m"),
        P("Journalsystem, licenser och införande", "s", 11_500, 5_600, 5_400, 0, 11_000, 5_900, 0, "klar 2025-10", "Färdigställt; leverantören betalade vite för fel i påminnelserna.", "i"),
        P("Inventarier särskilt boende", "s", 8_200, 0, 7_700, 0, 7_700, 8_200, 0, "klar 2025-12", "Årsanslag; sängar och lyftar.", "m"),
    ),
    "kn": (
        P("Stadsmuseet, basutställning om hamnens historia", "s", 14_500, 8_200, 5_900, 700, 14_100, 6_000, 0, "klar 2025-05", "Invigd i maj, 0,4 mnkr under beslutad utgift.", "m"),
        P("Meröppet på tre områdesbibliotek", "s", 4_200, 1_100, 2_900, 0, 4_000, 3_000, 0, "klar 2025-09", "Färdigställt i september.", "m"),
        P("Stadsbibliotekets magasin efter vattenskada", "s", 3_600, 0, 1_200, 600, 3_600, 0, 1_500, "2026-08", "Beslut om ram i oktober; försäkringen ersätter en del.", "b"),
        P("Kulturskolans instrument", "s", 1_800, 0, 1_650, 0, 1_650, 1_800, 0, "klar 2025-12", "Årsanslag.", "m"),
        P("Offentlig konst", "s", 2_600, 900, 800, 0, 2_600, 1_200, 0, "2026-11", "Ett konstverk levereras först när torget i hamnområdet är klart.", "m"),
    ),
    "fn": (
        P("Västerhallen, fullstor idrottshall", "s", 96_000, 21_400, 38_600, 0, 98_200, 44_000, 2_000, "2026-11", "Pålningen blev mer omfattande än kalkylerat; prognosen är 2,2 mnkr över beslutet.", "b"),
        P("Ishallen, nytt tak", "s", 26_000, 4_100, 19_300, 4_500, 25_800, 20_000, 0, "2026-04", "Tidigarelagt efter stormen i januari; försäkringen ersätter 4,5 mnkr.", "b"),
        P("Ishallarna, belysning och styrning", "s", 9_800, 5_700, 3_900, 0, 9_600, 4_100, 0, "klar 2025-06", "Färdigställt; energianvändningen har sjunkit.", "b"),
        P("Konstgräsplaner med granulatfällor", "s", 15_000, 9_600, 5_100, 900, 14_700, 5_000, 0, "klar 2025-10", "Färdigställt 0,3 mnkr under beslutad utgift.", "b"),
        P("Utomhusbadet, rening och pumpar", "s", 7_400, 0, 2_600, 0, 7_400, 4_800, 0, "2026-05", "Pumparna levereras i mars 2026.", "b"),
        P("Spontanidrottsplatser", "s", 2_900, 1_200, 1_400, 300, 2_800, 1_500, 0, "2026-09", "Följer planen.", "b"),
    ),
    "tn": (
        P("Hamnbron, ny gång- och cykelbro", "s", 168_000, 97_200, 41_800, 12_500, 171_000, 42_000, 8_000, "2026-08", "Grundläggningen krävde fler pålar; staten medfinansierar 30 procent. Tilläggsbeslut i KF i november.", "b"),
        P("Gator, reinvestering i beläggning", "s", 46_000, 0, 44_700, 0, 44_700, 46_000, 0, "klar 2025-12", "Årsanslag; trettioen kilometer gata fick ny beläggning.", "b"),
        P("Cykelvägnätet, felande länkar", "s", 38_000, 11_900, 10_300, 2_200, 38_000, 13_000, 0, "2027-11", "Markfrågor försenade en av fyra sträckor.", "b"),
        P("Gatubelysning, byte till led", "s", 48_000, 31_500, 9_200, 0, 47_800, 10_000, 0, "2027-06", "Följer planen.", "b"),
        P("Parkstråket längs ån", "s", 33_000, 14_800, 11_600, 2_400, 33_000, 13_000, 1_000, "2026-11", "Plantering flyttad till våren 2026.", "b"),
        P("Skyfallsåtgärder i centrum", "s", 57_000, 5_200, 12_400, 3_500, 57_000, 19_000, 0, "2028-10", "Samordnas med va-ledningar; projekteringen tog längre tid.", "b"),
        P("Lekplatser", "s", 5_400, 0, 5_200, 0, 5_200, 5_400, 0, "klar 2025-12", "Årsanslag; fyra lekplatser förnyade.", "b"),
        P("Energieffektivisering av lokaler", "s", 92_000, 51_300, 21_900, 0, 91_500, 23_000, 0, "2027-12", "Solceller på elva tak är i drift.", "b"),
        P("Planerat underhåll av verksamhetslokaler", "s", 62_000, 0, 61_200, 0, 61_200, 62_000, 0, "klar 2025-12", "Årsanslag; tak, ventilation och stammar i tjugoåtta fastigheter.", "b"),
        P("Simhallen, väggar och tätskikt i undervisningsbassängen", "s", 14_000, 0, 5_700, 0, 15_900, 0, 14_000, "2026-04", "Fukt upptäcktes i september. Skadan är större än första kalkylen; ersättning från entreprenören prövas.", "b"),
        P("Tillagningskök i norr", "s", 27_000, 8_400, 13_300, 0, 26_800, 14_000, 0, "2026-06", "Följer planen.", "b"),
        P("Maskiner och fordon", "s", 19_000, 0, 18_200, 0, 18_200, 19_000, 0, "klar 2025-12", "Årsanslag; tolv fordon bytta till el.", "m"),
        P("Trygghetsbelysning i parker", "s", 2_800, 1_300, 1_150, 0, 2_700, 1_300, 0, "2026-10", "Följer planen.", "b"),
        P("Reningsverket, kväverening", "a", 386_000, 121_500, 72_400, 0, 391_000, 86_000, 9_000, "2028-12", "Biosteget är beställt; växelkursen gör slutprognosen 5,0 mnkr högre än beslutet.", "b"),
        P("Ledningsnät, förnyelse", "a", 52_000, 0, 50_900, 0, 50_900, 52_000, 0, "klar 2025-12", "Årsanslag; åtta kilometer ledning förnyad.", "b"),
        P("Vattenverket, reservvatten", "a", 143_000, 38_600, 27_300, 0, 143_000, 33_000, 0, "2027-10", "Följer den nya tidplanen från juni.", "b"),
        P("Överföringsledning till Lillbyn", "a", 52_000, 33_900, 15_700, 0, 49_600, 17_000, 0, "klar 2025-11", "Färdigställd 2,4 mnkr under beslutad utgift.", "b"),
        P("Återvinningscentral norr", "a", 41_000, 11_800, 14_900, 0, 41_000, 18_000, 0, "2026-10", "Markköpet blev klart först i mars.", "b"),
        P("Kärl för fastighetsnära insamling", "a", 22_000, 8_400, 6_100, 0, 21_700, 7_000, 0, "2026-12", "Följer planen.", "m"),
    ),
    "sbn": (
        P("Hamnstaden etapp 1, gator och torg", "e", 196_000, 74_500, 35_800, 6_600, 196_000, 46_000, 5_000, "2028-06", "Första kvarteret är inflyttat; torget byggs när andra kvarteret står klart.", "b"),
        P("Björkhagens företagsområde", "e", 88_000, 39_200, 16_700, 2_900, 86_500, 19_000, 0, "2027-05", "Lägre anbud på gatuarbetena än kalkylen.", "b"),
        P("Norra Ängen, infrastruktur", "e", 64_000, 2_900, 9_300, 0, 64_000, 16_000, 0, "2029-12", "Detaljplanen vann laga kraft i september.", "b"),
        P("Digital detaljplan och bygglov", "s", 3_900, 1_400, 1_900, 0, 3_900, 2_000, 0, "2026-12", "Följer planen.", "i"),
        P("Geodata, flygfotografering", "s", 2_600, 0, 2_450, 0, 2_450, 2_600, 0, "klar 2025-12", "Årsanslag.", "i"),
    ),
    "mhn": (
        P("Digitala verktyg för tillsyn", "s", 1_900, 700, 950, 0, 1_850, 1_000, 0, "2026-04", "Följer planen.", "i"),
        P("Mätstationer för luftkvalitet", "s", 1_200, 0, 1_050, 0, 1_050, 1_200, 0, "klar 2025-06", "Färdigställt.", "m"),
    ),
    "amn": (
        P("Inventarier arbetsmarknadsinsatser", "s", 2_200, 0, 2_050, 0, 2_050, 2_200, 0, "klar 2025-12", "Årsanslag.", "m"),
        P("Verkstad för återbruk", "s", 4_800, 600, 2_700, 0, 4_800, 3_600, 0, "2026-06", "Ventilationen måste byggas om; inflyttning i juni 2026.", "b"),
    ),
    "rtn": (
        P("Släckbilar, två fordon", "s", 14_800, 7_100, 7_400, 0, 14_500, 7_500, 0, "klar 2025-09", "Färdigställt 0,3 mnkr under beslutad utgift.", "m"),
        P("Övningsfält, vatten och rening", "s", 11_000, 1_900, 3_700, 0, 11_000, 5_500, 0, "2026-10", "Väntar på tillstånd för utsläpp av släckvatten.", "b"),
        P("Radioutrustning och larm", "s", 2_400, 0, 2_250, 0, 2_250, 2_400, 0, "klar 2025-10", "Färdigställt.", "m"),
    ),
}  # fmt: skip

LINDHULT: Final[Mapping[str, tuple[Project, ...]]] = {
    "ks": (
        P("Reningsverket, ombyggnad", "a", 31_000, 9_850, 8_120, 0, 31_600, 9_500, 400, "2026-11", "Styrsystemet blev dyrare än kalkylen.", "b"),
        P("Ledningsnät, förnyelse", "a", 4_200, 0, 3_960, 0, 3_960, 4_200, 0, "klar 2025-12", "Årsanslag; 1,4 kilometer ledning förnyad.", "b"),
        P("Återvinningscentral, ny ramp", "a", 2_900, 640, 1_520, 0, 2_850, 1_700, 0, "2026-06", "Följer planen.", "b"),
        P("Gator och beläggning", "s", 3_500, 0, 3_410, 0, 3_410, 3_500, 0, "klar 2025-12", "Årsanslag.", "b"),
        P("Kommunhuset, ventilation", "s", 8_600, 2_740, 4_980, 0, 8_450, 5_200, 300, "2026-05", "Följer planen.", "b"),
        P("Brandstationen, släckbil", "s", 5_400, 2_600, 2_690, 0, 5_290, 2_800, 0, "klar 2025-10", "Färdigställt.", "m"),
        P("Elljusspår och utegym", "s", 1_250, 420, 760, 180, 1_180, 830, 0, "klar 2025-09", "Färdigställt med bidrag från föreningslivet.", "b"),
        P("Reservkraft till kommunhuset", "s", 2_200, 0, 940, 350, 2_200, 1_600, 0, "2026-04", "Aggregatet levereras i mars 2026; statligt bidrag.", "b"),
        P("Ekbacken, bostadsområde", "e", 12_400, 3_950, 2_870, 940, 12_400, 4_200, 0, "2027-10", "Sex tomter sålda; gatan i etapp 2 byggs 2026.", "b"),
    ),
    "sn": (
        P("Särskilt boende Linden, ombyggnad", "s", 24_500, 6_120, 9_340, 0, 25_100, 11_000, 600, "2026-12", "Asbest i äldre bjälklag ökade rivningskostnaden.", "b"),
        P("Trygghetslarm och nyckelfri hemtjänst", "s", 1_900, 850, 940, 210, 1_790, 1_000, 0, "klar 2025-11", "Färdigställt.", "m"),
    ),
    "bbn": (
        P("Furuskolan, om- och tillbyggnad", "s", 46_000, 11_380, 16_270, 0, 46_000, 19_500, 800, "2027-06", "Etapp 1 togs i bruk i augusti; etapp 2 startar i mars 2026.", "b"),
        P("Förskolegårdar", "s", 2_100, 780, 890, 150, 2_050, 1_000, 0, "2026-08", "Följer planen.", "b"),
        P("Inventarier och datorer", "s", 2_600, 0, 2_480, 0, 2_480, 2_600, 0, "klar 2025-12", "Årsanslag.", "m"),
    ),
    "bmn": (
        P("Skanning av bygglovsarkivet", "s", 900, 310, 380, 0, 880, 450, 0, "2026-04", "Följer planen.", "i"),
    ),
}  # fmt: skip

_KINDS: Final = {"s": "skattefinansierad", "a": "avgiftsfinansierad", "e": "exploatering"}


def number(unit: str, place: int) -> str:
    """Return a project's id, ``TN-101`` and on."""
    return f"{unit.upper()}-{101 + place}"


def completed(project: Project) -> bool:
    """Tell whether a project is finished."""
    return project.done.startswith("klar ")


def rows(unit: str, projects: tuple[Project, ...]) -> list[dict[str, int | str | None]]:
    """Return projects as records of the sheet Investeringar, tkr."""
    return [
        {
            "projekt_id": number(unit, place),
            "projekt": one.name,
            "typ": _KINDS[one.kind],
            "status": ANNUAL
            if one.why.startswith("Årsanslag")
            else "färdigställt"
            if completed(one)
            else "pågående",
            "beslutad_total": one.approved,
            "ack_fg": one.before,
            "utgift": one.spent,
            "inkomst": one.income,
            "beraknad_total": one.before + one.spent if completed(one) else one.estimate,
            "budget_urspr": one.budget,
            "ombudgeterat": one.carried,
            "klart": one.done.removeprefix("klar "),
            "kommentar": one.why,
        }
        for place, one in enumerate(projects)
    ]


def check(projects: Mapping[str, tuple[Project, ...]]) -> None:
    """Raise AssertionError when a completed project's estimate is not its cost, or an ongoing one expects less than is spent."""
    for unit, every in projects.items():
        for one in every:
            assert len(one.why) <= 400, one.name  # noqa: PLR2004, S101 - the sheet's limit
            if completed(one):
                assert one.estimate == one.before + one.spent, (unit, one.name, one.before + one.spent)  # noqa: S101
            else:
                assert one.estimate >= one.before + one.spent, (unit, one.name)  # noqa: S101


def additions(projects: Mapping[str, tuple[Project, ...]]) -> dict[str, int]:
    """Return the year's spending by where it lands, and what leaves works in progress on completion, tkr.

    Keys: ``i``, ``m``, ``b`` straight into use (projects of one year), ``works`` for the others; ``from_i``, ``from_m``, ``from_b`` are the
    accumulated costs of completed projects of several years, moved out of works in progress.
    """
    found = dict.fromkeys(("i", "m", "b", "works", "from_i", "from_m", "from_b"), 0)
    for every in projects.values():
        for one in every:
            if completed(one) and not one.before:
                found[one.asset] += one.spent
            else:
                found["works"] += one.spent
                if completed(one):
                    found[f"from_{one.asset}"] += one.before + one.spent
    return found
