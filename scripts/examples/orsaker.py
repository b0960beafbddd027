"""Causes of deviations per verksamhet, and motives of changed appropriations: one official sentence each."""

from typing import Final

ORSAK: Final[dict[str, str]] = {
    "KS20": "Vakanser under våren och lägre kostnader för upphandlingsstöd gav ett överskott.",
    "KS50": "Resandet ökade mer än väntat och gav högre ersättning till regionens trafik, men delar av infrastrukturbidraget förs till 2026.",
    "KS60": "Statsbidraget för civilt försvar kom först i november och delar av insatserna genomförs 2026.",
    "OFN10": "Antalet ärenden med arvode som kommunen bekostar ökade och två handläggare rekryterades i förtid.",
    "BUN20": "Färre barn än beräknat under hösten gjorde att tre avdelningar kunde vänta.",
    "BUN30": "Fler elever i fristående skolor, tilläggsbelopp för särskilt stöd och dyrare skolskjutsar.",
    "BUN50": "Arton fler elever i anpassad grundskola än budgeterat; en ny enhet öppnade i augusti.",
    "GVN20": "Färre elever hos andra huvudmän och senarelagda tillsättningar av lärare.",
    "GVN40": "Högre statsbidrag för yrkesvuxenutbildning än budgeterat.",
    "SN20": "Fler och längre placeringar av barn och unga på institution, till högre dygnskostnad.",
    "SN30": "Fler köpta vårddygn för personer med samsjuklighet.",
    "SN40": "Färre hushåll med långvarigt bistånd sedan fler fått arbete.",
    "SN50": "Gruppbostaden i norr försenades och plats fick köpas av andra utförare.",
    "SN60": "Ersättningen från Försäkringskassan räknades upp mindre än lönekostnaden.",
    "AN20": "Övertid under sommaren och fler platser öppna för att ta emot från sjukhuset.",
    "AN30": "Antalet hemtjänsttimmar blev fyra procent fler än budgeterat och två privata utförare avslutade sina avtal.",
    "AN40": "Hyrsjuksköterskor ersatte vakanser under första halvåret, men färre än året före.",
    "KN40": "Entréintäkterna ökade efter invigningen av den nya basutställningen.",
    "FN20": "Lägre elpris och fler uthyrda tider i hallarna.",
    "FN30": "Undervisningsbassängen stängdes i september och intäkterna föll, men vikariekostnaderna minskade.",
    "TN20": "En snörik vinter krävde fler plogningar och mer halkbekämpning än normalt.",
    "TN40": "Uppsagda hyresavtal och lägre energikostnad gav ett överskott som delvis användes till underhåll.",
    "TN50": "Livsmedelspriserna steg mer än den uppräkning som köken fått.",
    "SBN30": "Färre stora bygglov gav lägre avgiftsintäkter än budgeterat.",
    "SBN40": "Färre förrättningar och två vakanta lantmätartjänster.",
    "AMN20": "Fler deltagare i anställningar med lönestöd gav högre statlig ersättning.",
    "AMN30": "Färre nyanlända än väntat minskade kostnaden för etableringsinsatser.",
    "RTN20": "Färre övningsdagar än planerat under hösten.",
    "RTN30": "Tillsynsavgifter för fler genomförda tillsyner.",
    "FIN10": "Pensionskostnaderna blev lägre än försäkringsbolagets prognos från december 2024.",
    "FIN50": "Försäljning av tre tomter i Björkhagen och en fastighet i centrum gav högre intäkter än budgeterat.",
    "FIN60": "Medel för oförutsedda behov användes inte fullt ut.",
}

ORSAK_LINDHULT: Final[dict[str, str]] = {
    "KS20": "En tjänst på kommunledningskontoret var vakant första halvåret.",
    "KS30": "Halkbekämpning och vattenskador i två fastigheter kostade mer än budgeterat.",
    "KS70": "Lägre kostnad för föreningsbidrag och fler uthyrda tider i sporthallen.",
    "OF10": "Fler ärenden där kommunen betalar arvodet.",
    "SN20": "Fler hemtjänsttimmar och timvikarier under sommaren gav högre kostnad än ramen medger.",
    "SN30": "Ett nytt beslut om boende utanför kommunen från mars.",
    "SN40": "Två placeringar av barn på institution under hela året.",
    "BMN20": "Avgifter för detaljplaner kom in tidigare än väntat.",
    "BBN20": "Färre inskrivna barn gjorde att en avdelning kunde stängas i augusti.",
    "BBN30": "Fler elever med extra stöd och högre skjutskostnader.",
    "BBN40": "Fler elever valde gymnasium i andra kommuner med högre ersättning.",
    "FIN10": "Pensionskostnaderna blev lägre än prognosen.",
    "FIN40": "Sex tomter i Ekbacken såldes, två fler än budgeterat.",
    "FIN50": "Medel för oförutsedda behov lämnades till stor del orörda.",
}

MOTIV: Final[dict[str, tuple[str, str]]] = {
    "KS20": ("Överföring av upphandlingsstöd till nämnderna", "KF 2025-04-28 § 71"),
    "KS30": ("Licenser för gemensam ärendehantering", "KF 2025-04-28 § 71"),
    "KS50": ("Index i avtalet om kollektivtrafik", "KF 2025-06-16 § 102"),
    "BUN20": ("Färre barn enligt befolkningsprognosen", "KF 2025-06-16 § 104"),
    "BUN30": ("Volymökning i grundskolan och läsinsatser i årskurs 1–3", "KF 2025-06-16 § 104"),
    "BUN50": ("Ny enhet inom anpassad grundskola", "KF 2025-06-16 § 104"),
    "GVN30": ("Fler elever i anpassad gymnasieskola", "KF 2025-06-16 § 104"),
    "SN20": ("Familjehemsvård och tidiga insatser", "KF 2025-09-29 § 148"),
    "SN50": ("Ny servicebostad i centrum, helårseffekt", "KF 2025-06-16 § 105"),
    "AN20": ("Nytt avtal om nattbemanning", "KF 2025-06-16 § 106"),
    "FN30": ("Hyra av simtider medan badhuset byggs om", "KF 2025-09-29 § 151"),
    "TN20": ("Skötsel av nya gator och cykelvägar", "KF 2025-06-16 § 107"),
    "AMN30": ("Lägre mottagande än beräknat", "KF 2025-09-29 § 152"),
    "RTN20": ("Jourersättning enligt nytt kollektivavtal", "KF 2025-09-29 § 153"),
}

MOTIV_LINDHULT: Final[dict[str, tuple[str, str]]] = {
    "KS20": ("Överföring av löneadministration till kommunförbundet", "KF 2025-06-16 § 58"),
    "KS30": ("Skötsel av Ekbackens gator", "KF 2025-06-16 § 59"),
    "SN20": ("Bemanning nattetid på Linden", "KF 2025-10-27 § 92"),
    "BBN20": ("Färre barn enligt befolkningsprognosen", "KF 2025-10-27 § 93"),
}
