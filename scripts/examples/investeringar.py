"""Investment projects of the examples, tkr, and the records of the sheet Investeringar made of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Project(NamedTuple):
    """An investment project. Income is a plus; ``done`` is year and month, with ``klar`` first when completed."""

    name: str
    kind: str  # s skattefinansierad, a avgiftsfinansierad, e exploatering
    asset: str  # i immateriell, m maskiner och inventarier, b byggnader, mark och anläggningar
    approved: int  # total decided by KF
    before: int  # spent up to last year
    spent: int  # spent this year
    income: int
    estimate: int  # total now expected
    budget: int  # original
    carried: int  # carried over from earlier years
    done: str
    why: str


P = Project

ALMKOPING: Final[Mapping[str, tuple[Project, ...]]] = {
    "ks": (
        P("Ny ärendehanteringsplattform", "s", "i", 28_000, 9_400, 11_200, 0, 29_500, 9_000, 3_500, "2027-03", "Införandet i tre förvaltningar tog längre tid än planerat; fler konsulttimmar. Tilläggsbeslut begärs i juni 2026."),
        P("Nätverk och trådlös uppkoppling i skolor", "s", "m", 34_000, 21_800, 9_700, 0, 33_600, 11_000, 1_200, "2026-06", "Utbyggnaden följer planen; leverans av utrustning till två skolor sker våren 2026."),
        P("Datahall, reservkraft och kylning", "s", "b", 22_500, 2_300, 6_900, 0, 22_500, 8_500, 0, "2026-11", "Tidigarelagd etapp efter strömavbrottet i november."),
        P("Reservkraft till stadshuset", "s", "b", 12_000, 7_900, 3_600, 1_500, 11_500, 3_000, 1_100, "klar 2025-11", "Färdigställt med statligt bidrag för civil beredskap."),
        P("Beredskapslager", "s", "m", 4_200, 600, 2_100, 800, 4_100, 2_400, 0, "2026-09", "Samordnas med regionens lager; bidrag för civil beredskap har betalats ut."),
        P("Inventarier stadskontoret", "s", "m", 2_400, 0, 2_150, 0, 2_150, 2_400, 0, "klar 2025-12", "Årsanslag, använt för möbler och mötesrumsteknik."),
    ),
    "bun": (
        P("Förskolan Rönnbäret, åtta avdelningar", "s", "b", 78_000, 41_300, 34_900, 0, 79_800, 35_000, 1_400, "2026-02", "Ersätter två äldre förskolor. Markarbetet blev dyrare på grund av berg; inflyttning i februari 2026."),
        P("Hagaskolan, om- och tillbyggnad", "s", "b", 214_000, 88_600, 76_300, 0, 214_000, 82_000, 4_000, "2027-08", "Etapp 2 pågår; högstadiets nya ämnessalar tas i bruk hösten 2026."),
        P("Ny skola i väster, projektering och mark", "s", "b", 26_000, 4_900, 11_200, 0, 26_000, 18_500, 1_500, "2026-12", "Överklagad upphandling av projektörer försenade arbetet fem månader."),
        P("Tallmoskolan, ventilation och tillgänglighet", "s", "b", 31_000, 12_700, 14_100, 0, 30_600, 15_000, 0, "2026-06", "Följer planen."),
        P("Anpassad grundskola, lokaler för nya grupper", "s", "b", 17_500, 1_900, 14_800, 0, 16_700, 15_500, 0, "klar 2025-08", "Färdigställt till höstterminen, 0,8 mnkr under beslutad utgift."),
        P("Kök och matsalar, utbyte", "s", "b", 42_000, 27_300, 8_800, 0, 41_900, 9_500, 0, "2026-12", "Följer planen."),
        P("Utemiljöer vid förskolor och skolor", "s", "b", 24_000, 9_100, 7_900, 1_200, 24_000, 8_000, 0, "2027-12", "Bidrag för grönare skolgårdar har beviljats."),
        P("Inventarier och digitala verktyg", "s", "m", 24_000, 0, 23_100, 0, 23_100, 24_000, 0, "klar 2025-12", "Årsanslag; utbyte av elevdatorer i årskurs 4 och 7."),
        P("Lås och larm i förskolor", "s", "m", 2_900, 1_100, 1_300, 0, 2_800, 1_500, 0, "2026-05", "Arton av tjugosex förskolor är klara."),
    ),
    "gvn": (
        P("Tekniskt centrum för automation", "s", "m", 36_000, 0, 14_900, 2_500, 36_000, 21_000, 0, "2026-08", "Utrustningen installeras våren 2026; två leveranser sköts över årsskiftet. Företagen bidrar till maskinerna."),
        P("Anpassad gymnasieskola, nya lokaler", "s", "b", 24_000, 800, 9_600, 0, 24_700, 13_500, 0, "2026-08", "Golven måste bytas ut; prognosen är 0,7 mnkr över beslutet."),
        P("Vuxenutbildningens lokaler", "s", "b", 18_000, 3_100, 6_800, 0, 17_900, 7_500, 0, "2026-12", "Följer planen."),
        P("Inventarier gymnasieskolan", "s", "m", 9_500, 0, 9_100, 0, 9_100, 9_500, 0, "klar 2025-12", "Årsanslag."),
    ),
    "sn": (
        P("Gruppbostad i norr, sex lägenheter", "s", "b", 29_000, 6_300, 8_200, 0, 30_400, 14_500, 1_000, "2026-09", "Försenad omkring nio månader sedan bygglovet överklagats; dyrare entreprenad."),
        P("Servicebostad centrum", "s", "b", 22_000, 15_900, 5_600, 0, 21_500, 6_000, 0, "klar 2025-10", "Färdigställd 0,5 mnkr under beslutad utgift."),
        P("Mottagning för bistånd och arbete, lokalanpassning", "s", "b", 6_400, 4_100, 2_200, 0, 6_300, 2_300, 0, "klar 2025-03", "Färdigställd i mars."),
        P("Gruppbostad i öster, projektering", "s", "b", 5_500, 0, 1_400, 0, 5_500, 2_500, 0, "2026-10", "Detaljplanen blev klar ett kvartal senare än väntat."),
        P("Välfärdsteknik funktionsstöd", "s", "m", 2_800, 900, 1_300, 0, 2_700, 1_500, 0, "2026-06", "Följer planen."),
    ),
    "an": (
        P("Åkerhus särskilt boende, modernisering av 96 lägenheter", "s", "b", 142_000, 46_800, 58_400, 0, 145_500, 62_000, 5_000, "2027-02", "Stambytet visade fler skador än besiktningen; prognosen är 3,5 mnkr över beslutet."),
        P("Särskilt boende i söder, förstudie och projektering", "s", "b", 12_000, 700, 2_900, 0, 12_000, 5_500, 0, "2027-01", "Väntade på planen för särskilt boende 2030, som antogs i oktober."),
        P("Sprinkler och brandlarm i särskilda boenden", "s", "b", 19_500, 8_200, 7_100, 0, 19_100, 7_500, 0, "2026-11", "Följer planen."),
        P("Digital tillsyn och trygghetslarm", "s", "m", 16_000, 9_700, 5_900, 1_000, 15_600, 5_500, 0, "klar 2025-12", "Färdigställt 0,4 mnkr under beslutad utgift; statsbidrag 1,0 mnkr."),
        P("Journalsystem, licenser och införande", "s", "i", 11_500, 5_600, 5_400, 0, 11_000, 5_900, 0, "klar 2025-10", "Färdigställt; leverantören betalade vite för fel i påminnelserna."),
        P("Inventarier särskilt boende", "s", "m", 8_200, 0, 7_700, 0, 7_700, 8_200, 0, "klar 2025-12", "Årsanslag; sängar och lyftar."),
    ),
    "kn": (
        P("Stadsmuseet, basutställning om hamnens historia", "s", "m", 14_500, 8_200, 5_900, 700, 14_100, 6_000, 0, "klar 2025-05", "Invigd i maj, 0,4 mnkr under beslutad utgift."),
        P("Meröppet på tre områdesbibliotek", "s", "m", 4_200, 1_100, 2_900, 0, 4_000, 3_000, 0, "klar 2025-09", "Färdigställt i september."),
        P("Stadsbibliotekets magasin efter vattenskada", "s", "b", 3_600, 0, 1_200, 600, 3_600, 0, 1_500, "2026-08", "Beslut om ram i oktober; försäkringen ersätter en del."),
        P("Kulturskolans instrument", "s", "m", 1_800, 0, 1_650, 0, 1_650, 1_800, 0, "klar 2025-12", "Årsanslag."),
        P("Offentlig konst", "s", "m", 2_600, 900, 800, 0, 2_600, 1_200, 0, "2026-11", "Ett konstverk levereras först när torget i hamnområdet är klart."),
    ),
    "fn": (
        P("Västerhallen, fullstor idrottshall", "s", "b", 96_000, 21_400, 38_600, 0, 98_200, 44_000, 2_000, "2026-11", "Pålningen blev mer omfattande än kalkylerat; prognosen är 2,2 mnkr över beslutet."),
        P("Ishallen, nytt tak", "s", "b", 26_000, 4_100, 19_300, 4_500, 25_800, 20_000, 0, "2026-04", "Tidigarelagt efter stormen i januari; försäkringen ersätter 4,5 mnkr."),
        P("Ishallarna, belysning och styrning", "s", "b", 9_800, 5_700, 3_900, 0, 9_600, 4_100, 0, "klar 2025-06", "Färdigställt; energianvändningen har sjunkit."),
        P("Konstgräsplaner med granulatfällor", "s", "b", 15_000, 9_600, 5_100, 900, 14_700, 5_000, 0, "klar 2025-10", "Färdigställt 0,3 mnkr under beslutad utgift."),
        P("Utomhusbadet, rening och pumpar", "s", "b", 7_400, 0, 2_600, 0, 7_400, 4_800, 0, "2026-05", "Pumparna levereras i mars 2026."),
        P("Spontanidrottsplatser", "s", "b", 2_900, 1_200, 1_400, 300, 2_800, 1_500, 0, "2026-09", "Följer planen."),
    ),
    "tn": (
        P("Hamnbron, ny gång- och cykelbro", "s", "b", 168_000, 97_200, 41_800, 12_500, 171_000, 42_000, 8_000, "2026-08", "Grundläggningen krävde fler pålar; staten medfinansierar 30 procent. Tilläggsbeslut i KF i november."),
        P("Gator, reinvestering i beläggning", "s", "b", 46_000, 0, 44_700, 0, 44_700, 46_000, 0, "klar 2025-12", "Årsanslag; trettioen kilometer gata fick ny beläggning."),
        P("Cykelvägnätet, felande länkar", "s", "b", 38_000, 11_900, 10_300, 2_200, 38_000, 13_000, 0, "2027-11", "Markfrågor försenade en av fyra sträckor."),
        P("Gatubelysning, byte till led", "s", "b", 48_000, 31_500, 9_200, 0, 47_800, 10_000, 0, "2027-06", "Följer planen."),
        P("Parkstråket längs ån", "s", "b", 33_000, 14_800, 11_600, 2_400, 33_000, 13_000, 1_000, "2026-11", "Plantering flyttad till våren 2026."),
        P("Skyfallsåtgärder i centrum", "s", "b", 57_000, 5_200, 12_400, 3_500, 57_000, 19_000, 0, "2028-10", "Samordnas med va-ledningar; projekteringen tog längre tid."),
        P("Lekplatser", "s", "b", 5_400, 0, 5_200, 0, 5_200, 5_400, 0, "klar 2025-12", "Årsanslag; fyra lekplatser förnyade."),
        P("Energieffektivisering av lokaler", "s", "b", 92_000, 51_300, 21_900, 0, 91_500, 23_000, 0, "2027-12", "Solceller på elva tak är i drift."),
        P("Planerat underhåll av verksamhetslokaler", "s", "b", 62_000, 0, 61_200, 0, 61_200, 62_000, 0, "klar 2025-12", "Årsanslag; tak, ventilation och stammar i tjugoåtta fastigheter."),
        P("Simhallen, väggar och tätskikt i undervisningsbassängen", "s", "b", 14_000, 0, 5_700, 0, 15_900, 0, 14_000, "2026-04", "Fukt upptäcktes i september. Skadan är större än första kalkylen; ersättning från entreprenören prövas."),
        P("Tillagningskök i norr", "s", "b", 27_000, 8_400, 13_300, 0, 26_800, 14_000, 0, "2026-06", "Följer planen."),
        P("Maskiner och fordon", "s", "m", 19_000, 0, 18_200, 0, 18_200, 19_000, 0, "klar 2025-12", "Årsanslag; tolv fordon bytta till el."),
        P("Trygghetsbelysning i parker", "s", "b", 2_800, 1_300, 1_150, 0, 2_700, 1_300, 0, "2026-10", "Följer planen."),
        P("Reningsverket, kväverening", "a", "b", 386_000, 121_500, 72_400, 0, 391_000, 86_000, 9_000, "2028-12", "Biosteget är beställt; växelkursen gör slutprognosen 5,0 mnkr högre än beslutet."),
        P("Ledningsnät, förnyelse", "a", "b", 52_000, 0, 50_900, 0, 50_900, 52_000, 0, "klar 2025-12", "Årsanslag; åtta kilometer ledning förnyad."),
        P("Vattenverket, reservvatten", "a", "b", 143_000, 38_600, 27_300, 0, 143_000, 33_000, 0, "2027-10", "Följer den nya tidplanen från juni."),
        P("Överföringsledning till Lillbyn", "a", "b", 52_000, 33_900, 15_700, 0, 49_600, 17_000, 0, "klar 2025-11", "Färdigställd 2,4 mnkr under beslutad utgift."),
        P("Återvinningscentral norr", "a", "b", 41_000, 11_800, 14_900, 0, 41_000, 18_000, 0, "2026-10", "Markköpet blev klart först i mars."),
        P("Kärl för fastighetsnära insamling", "a", "m", 22_000, 8_400, 6_100, 0, 21_700, 7_000, 0, "2026-12", "Följer planen."),
    ),
    "sbn": (
        P("Hamnstaden etapp 1, gator och torg", "e", "b", 196_000, 74_500, 35_800, 6_600, 196_000, 46_000, 5_000, "2028-06", "Första kvarteret är inflyttat; torget byggs när andra kvarteret står klart."),
        P("Björkhagens företagsområde", "e", "b", 88_000, 39_200, 16_700, 2_900, 86_500, 19_000, 0, "2027-05", "Lägre anbud på gatuarbetena än kalkylen."),
        P("Norra Ängen, infrastruktur", "e", "b", 64_000, 2_900, 9_300, 0, 64_000, 16_000, 0, "2029-12", "Detaljplanen vann laga kraft i september."),
        P("Digital detaljplan och bygglov", "s", "i", 3_900, 1_400, 1_900, 0, 3_900, 2_000, 0, "2026-12", "Följer planen."),
        P("Geodata, flygfotografering", "s", "i", 2_600, 0, 2_450, 0, 2_450, 2_600, 0, "klar 2025-12", "Årsanslag."),
    ),
    "mhn": (
        P("Digitala verktyg för tillsyn", "s", "i", 1_900, 700, 950, 0, 1_850, 1_000, 0, "2026-04", "Följer planen."),
        P("Mätstationer för luftkvalitet", "s", "m", 1_200, 0, 1_050, 0, 1_050, 1_200, 0, "klar 2025-06", "Färdigställt."),
    ),
    "amn": (
        P("Inventarier arbetsmarknadsinsatser", "s", "m", 2_200, 0, 2_050, 0, 2_050, 2_200, 0, "klar 2025-12", "Årsanslag."),
        P("Verkstad för återbruk", "s", "b", 4_800, 600, 2_700, 0, 4_800, 3_600, 0, "2026-06", "Ventilationen måste byggas om; inflyttning i juni 2026."),
    ),
    "rtn": (
        P("Släckbilar, två fordon", "s", "m", 14_800, 7_100, 7_400, 0, 14_500, 7_500, 0, "klar 2025-09", "Färdigställt 0,3 mnkr under beslutad utgift."),
        P("Övningsfält, vatten och rening", "s", "b", 11_000, 1_900, 3_700, 0, 11_000, 5_500, 0, "2026-10", "Väntar på tillstånd för utsläpp av släckvatten."),
        P("Radioutrustning och larm", "s", "m", 2_400, 0, 2_250, 0, 2_250, 2_400, 0, "klar 2025-10", "Färdigställt."),
    ),
}  # fmt: skip

LINDHULT: Final[Mapping[str, tuple[Project, ...]]] = {
    "ks": (
        P("Reningsverket, ombyggnad", "a", "b", 31_000, 9_850, 8_120, 0, 31_600, 9_500, 400, "2026-11", "Styrsystemet blev dyrare än kalkylen."),
        P("Ledningsnät, förnyelse", "a", "b", 4_200, 0, 3_960, 0, 3_960, 4_200, 0, "klar 2025-12", "Årsanslag; 1,4 kilometer ledning förnyad."),
        P("Återvinningscentral, ny ramp", "a", "b", 2_900, 640, 1_520, 0, 2_850, 1_700, 0, "2026-06", "Följer planen."),
        P("Gator och beläggning", "s", "b", 3_500, 0, 3_410, 0, 3_410, 3_500, 0, "klar 2025-12", "Årsanslag."),
        P("Kommunhuset, ventilation", "s", "b", 8_600, 2_740, 4_980, 0, 8_450, 5_200, 300, "2026-05", "Följer planen."),
        P("Brandstationen, släckbil", "s", "m", 5_400, 2_600, 2_690, 0, 5_290, 2_800, 0, "klar 2025-10", "Färdigställt."),
        P("Elljusspår och utegym", "s", "b", 1_250, 420, 760, 180, 1_180, 830, 0, "klar 2025-09", "Färdigställt med bidrag från föreningslivet."),
        P("Reservkraft till kommunhuset", "s", "b", 2_200, 0, 940, 350, 2_200, 1_600, 0, "2026-04", "Aggregatet levereras i mars 2026; statligt bidrag."),
        P("Ekbacken, bostadsområde", "e", "b", 12_400, 3_950, 2_870, 940, 12_400, 4_200, 0, "2027-10", "Sex tomter sålda; gatan i etapp 2 byggs 2026."),
    ),
    "sn": (
        P("Särskilt boende Linden, ombyggnad", "s", "b", 24_500, 6_120, 9_340, 0, 25_100, 11_000, 600, "2026-12", "Asbest i äldre bjälklag ökade rivningskostnaden."),
        P("Trygghetslarm och nyckelfri hemtjänst", "s", "m", 1_900, 850, 940, 210, 1_790, 1_000, 0, "klar 2025-11", "Färdigställt."),
    ),
    "bbn": (
        P("Furuskolan, om- och tillbyggnad", "s", "b", 46_000, 11_380, 16_270, 0, 46_000, 19_500, 800, "2027-06", "Etapp 1 togs i bruk i augusti; etapp 2 startar i mars 2026."),
        P("Förskolegårdar", "s", "b", 2_100, 780, 890, 150, 2_050, 1_000, 0, "2026-08", "Följer planen."),
        P("Inventarier och datorer", "s", "m", 2_600, 0, 2_480, 0, 2_480, 2_600, 0, "klar 2025-12", "Årsanslag."),
    ),
    "bmn": (
        P("Skanning av bygglovsarkivet", "s", "i", 900, 310, 380, 0, 880, 450, 0, "2026-04", "Följer planen."),
    ),
}  # fmt: skip

_KINDS: Final = {"s": "skattefinansierad", "a": "avgiftsfinansierad", "e": "exploatering"}


def number(unit: str, place: int) -> str:
    """Return a project's id, ``TN-101`` and on."""
    return f"{unit.upper()}-{101 + place}"


def completed(project: Project) -> bool:
    """Tell whether a project is finished."""
    return project.done.startswith("klar ")


def records(unit: str, projects: tuple[Project, ...]) -> list[dict[str, int | str | None]]:
    """Return projects as records of the sheet Investeringar, tkr."""
    return [
        {
            "projekt_id": number(unit, place),
            "projekt": one.name,
            "typ": _KINDS[one.kind],
            "status": "färdigställt" if completed(one) else "pågående",
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
