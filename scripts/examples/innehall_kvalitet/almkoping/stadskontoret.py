"""Stadskontoret: the compilation of the quality reports of autumn 2025."""

from typing import Any

KVAL_KOMMUN: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-KOMMUN-1",
        "slutsats": (
            "Brister blir kvar där ansvaret delas mellan nämnder. Tydligast är det i lokalerna, där "
            "hyresgäst och förvaltare väntar på varandra."
        ),
        "bygger_pa": "K25-FN-1, K25-TN-2, K25-MHN-3",
        "atgard": (
            "En gränsdragningslista för alla lokaltyper och en gemensam felanmälan från april 2026, med "
            "uppföljning i delårsrapporten."
        ),
    },
    {
        "slutsats_id": "K25-KOMMUN-2",
        "slutsats": (
            "Små grupper med särskild kompetens är sårbara. En vakans eller en semesterperiod räcker för "
            "att ett mål ska missas."
        ),
        "bygger_pa": "K25-SBN-2, K25-MHN-2, K25-RTN-1, K25-RTN-3, K25-AN-1, K25-BUN-4",
        "atgard": (
            "Nämnderna pekar ut kritiska funktioner och utbildar ersättare. Kommunstyrelsen samordnar "
            "vikariepooler."
        ),
    },
    {
        "slutsats_id": "K25-KOMMUN-3",
        "slutsats": (
            "Resultaten är goda i genomsnitt men olika för kvinnor och män, och skillnaderna minskar "
            "långsamt."
        ),
        "bygger_pa": "K25-FN-3, K25-AMN-1, K25-RTN-3, K25-AN-2, K25-GVN-1",
        "atgard": (
            "Alla indikatorer om individer redovisas könsuppdelat 2026, med analys där skillnaden är "
            "över fem enheter."
        ),
    },
    {
        "slutsats_id": "K25-KOMMUN-4",
        "slutsats": (
            "Invånare och företag vill ha besked tidigt. Där nämnderna svarat snabbare har omdömena stigit."
        ),
        "bygger_pa": "K25-SBN-3, K25-MHN-4, K25-AMN-2, K25-TN-1, K25-KS-1",
        "atgard": (
            "En gemensam standard för besked om handläggare, nästa steg och beräknad tid införs i alla "
            "e-tjänster."
        ),
    },
    {
        "slutsats_id": "K25-KOMMUN-5",
        "slutsats": (
            "Verksamheter som finansieras med avgifter eller bidrag får snabbt underskott när intäkterna "
            "svänger, eftersom kostnaderna är fasta."
        ),
        "bygger_pa": "K25-SBN-1, K25-FN-2",
        "atgard": (
            "Nämnderna redovisar i verksamhetsplanen hur kostnaden anpassas vid tio procent lägre intäkter."
        ),
    },
    {
        "slutsats_id": "K25-KOMMUN-6",
        "slutsats": (
            "Miljömålen nås där kommunen styr hela kedjan, som energi, avfall och fordon, men dröjer när "
            "flera aktörer delar ansvaret."
        ),
        "bygger_pa": "K25-TN-4, K25-FN-4, K25-MHN-1",
        "atgard": "Gemensam plan för vattenvård och solenergi, med en ansvarig nämnd och årlig redovisning.",
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Kommunens verksamheter håller i huvudsak god kvalitet. Kärnan i uppdragen fungerar: förskolan "
        "har nöjda vårdnadshavare, hjälpen kommer snabbt när larmet går, biblioteken är uppskattade och "
        "dricksvattnet levereras med få avbrott. Kundtjänsten svarar snabbare än förut, och företagen är "
        "nöjdare med tillsynen.\n\n"
        "De röda indikatorerna är få i förhållande till helheten men allvarliga. Stödet till elever med "
        "hög frånvaro kommer för sent, riskbedömningar uteblev i särskilda boenden under sommaren och "
        "fler medarbetare i socialtjänsten utsätts för hot eller våld. Invånarna är missnöjda med "
        "snöröjningen av cykelvägar, föreningarna med hallarnas skick. Andelen sjöar med god status har "
        "stått stilla i tre år.\n\n"
        "När nämndernas analyser läses tillsammans framträder tre mönster. Det första är otydligt ansvar "
        "mellan nämnder, framför allt om lokaler. Det andra är sårbarhet: små grupper, korta perioder "
        "och enskilda anläggningar avgör om målen nås. Det tredje är att genomsnitt döljer skillnader. "
        "Kvinnor och män, flickor och pojkar får inte samma resultat i språkpraktiken, på "
        "fritidsgårdarna och på räddningstjänstens stationer.\n\n"
        "Stadskontoret föreslår sex gemensamma slutsatser som underlag för nämndernas verksamhetsplaner "
        "för 2026. De bygger på nämndernas egna slutsatser och kan följas tillbaka till indikatorerna."
    ),
    "metod": (
        "Varje nämnd har beskrivit sina grunduppdrag, beslutat om kvalitetsfaktorer och följt dem med "
        "indikatorer i fyra perspektiv: resultat för medborgaren, god ekonomi, medarbetarnas "
        "förutsättningar samt hållbarhet och Agenda 2030. Nämnderna bedömer utfallet mot målvärdet som "
        "grönt, gult eller rött. Gult och rött ska ha analys, åtgärd, ansvarig och tidpunkt.\n\n"
        "Nämndernas rapporter beslutades i september och oktober. Stadskontoret har sammanställt dem "
        "utan att ändra bedömningarna. Antalen i tabellerna räknas direkt ur nämndernas underlag.\n\n"
        "Källorna är enkäter, verksamhetssystem, register och ekonomisystem. Jämförelser hämtas ur öppna "
        "källor där de finns. Enkätresultat med färre än fem svar visas inte, eftersom enskilda personer "
        "annars skulle kunna kännas igen. Ekonomiska uppgifter är oftast prognoser för helåret, medan "
        "klagomål och synpunkter räknas januari–augusti.\n\n"
        "En indikator visar vad som hänt, sällan hela skälet till att det hänt. Det är därför nämndernas "
        "analyser, inte antalet gröna rutor, som ligger till grund för slutsatserna."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "Omdömena om bemötande är höga och stiger. 91 procent får ett gott bemötande när de ringer "
        "kommunen och 97 procent av hemtjänstens kunder anger att personalen bemöter dem väl. Av "
        "badgästerna är 86 procent nöjda och av biblioteksbesökarna 94.\n\n"
        "Svagare är det som kräver att rätt person kommer i rätt tid. Av elever med frånvaro över 15 "
        "procent fick 61 procent en utredning inom sex veckor, mot målet 75. I särskilt boende hade 82 "
        "procent en aktuell riskbedömning, mot målet 95. Bygglovsbesluten fattas inom lagens tid i 97 "
        "procent av fallen och besök vid klagomål om inomhusmiljö görs inom två veckor i 77 procent. "
        "Orsakerna liknar varandra: vakanser och semester i små grupper.\n\n"
        "Det omvända gäller där arbetssättet har ändrats. Arbetsmarknadsnämnden startar insatser varje "
        "vecka och har sänkt väntan till 14 dagar. Miljö- och hälsoskyddsnämnden skickar 95 procent av "
        "rapporterna inom två veckor.\n\n"
        "## God ekonomi\n\n"
        "Många verksamheter klarar sina ekonomiska målvärden, men de som lever på avgifter är utsatta. "
        "Bygglovens avgifter täcker 66 procent av kostnaden, mot målet 78, när de stora ärendena "
        "uteblir. Badens täckning sjunker till 43 procent sedan en bassäng stängts. I hemtjänsten utförs "
        "61 procent av arbetstiden hos kunden, vilket är lägre än både målet och liknande kommuner.\n\n"
        "Goda exempel finns. Lokalkostnaden per kvadratmeter ligger under målvärdet och nettokostnaden "
        "per avslutad deltagare i arbetsmarknadsinsatser har sjunkit till 86 tusen kronor.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "Medarbetarindex, HME, är 78 i arbetsmarknadsnämnden och tekniska nämnden. I räddningsnämnden "
        "och miljö- och hälsoskyddsnämnden är det 82 och i kommunstyrelsen 81. Andelen som utsatts för "
        "hot eller våld i socialtjänsten ökade till 17 procent. Övningstiden för brandmän väntas minska "
        "till 89 timmar.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "Resultaten är bäst där kommunen själv råder över hela kedjan. 49 procent av hushållsavfallet "
        "samlas in för materialåtervinning, hallarnas energianvändning har sjunkit och matsvinnet i "
        "skolan är 33 gram per portion. 54 procent av sjöarna har god status, oförändrat, och egen solel "
        "når 6,4 procent av elanvändningen."
    ),
    "jamforelse": (
        "I de flesta jämförelser står sig Almköping väl. 90 procent av vårdnadshavarna är nöjda med "
        "barnets utveckling i förskolan, mot 86 i riket. Kommunen besvarar 79 procent av samtalen inom "
        "en minut, mot 72. Återvinningen är tio procentenheter högre än i riket och räddningstjänsten är "
        "på plats 1,9 minuter snabbare.\n\n"
        "Inom socialtjänsten är andelen ungdomar som inte återkommer inom ett år 81 procent, fyra "
        "procentenheter över riket. Nöjd kund-index för bygglov är tre enheter högre än i riket.\n\n"
        "Lägre än riket är nöjdheten med snöröjningen av cykelvägar, 49 mot 54 procent. Andelen sjöar "
        "med god status är lägre än i länet. Hemtjänstens tid hos kunden är 61 procent, fem "
        "procentenheter lägre än i liknande kommuner.\n\n"
        "Två försiktighetsmått gäller. Ett resultat kan vara bättre än i riket och ändå rött, som "
        "riskbedömningarna i särskilt boende, där riket ligger på 79 procent. Och kommuner mäter inte "
        "alltid lika, vilket nämnderna påpekar för bland annat dialog i planer, feriejobb och övningstid."
    ),
    "klagomal": (
        "Tekniska nämnden tar emot flest klagomål, 1 960 under januari–augusti, 215 fler än samma tid "
        "förra året. Snörika månader och hål i gator förklarar ökningen. Fritidsnämndens klagomål ökade "
        "från 63 till 71 och gäller hallarnas omklädningsrum. Hos stadsbyggnadsnämnden, miljö- och "
        "hälsoskyddsnämnden, arbetsmarknadsnämnden och räddningsnämnden minskade klagomålen.\n\n"
        "Över nämndgränserna återkommer tre orsaker: att vänta på besked, att inte veta vem som ansvarar "
        "och att en tid ändras utan förvarning. Den första är vanligast i myndighetsutövning, den andra "
        "i frågor om lokaler och gator och den tredje i hemtjänst och kulturskola.\n\n"
        "De flesta nämnder svarar i tid på minst nio av tio klagomål. När många ärenden kommer "
        "samtidigt, som under vintern, hinner svaren inte med. Antalet ska läsas med omdöme: den nya "
        "portalen gör det lättare att lämna synpunkter, och fler ärenden kan därför betyda större tillit "
        "snarare än sämre kvalitet. Antalet avvikelser som medarbetarna själva rapporterar ökar i "
        "räddningsnämnden och miljö- och hälsoskyddsnämnden, vilket nämnderna ser som ett tecken på en "
        "bättre rapporteringskultur."
    ),
    "slutsatser": (
        "De gemensamma slutsatserna ersätter inte nämndernas egna utan pekar på det som kräver mer än en "
        "nämnd.\n\n"
        "- Ansvar. Kommunstyrelsen bör fastställa en gränsdragningslista för lokaler. Barn, elever, "
        "föreningar och äldre ska inte behöva veta vilken förvaltning som äger ett fel.\n"
        "- Sårbarhet. Varje nämnd bör peka ut de funktioner där en enda frånvaro påverkar invånarna och "
        "se till att någon annan kan ta över.\n"
        "- Jämställda resultat. Könsuppdelade uppgifter finns, men analyseras för sällan. Från 2026 "
        "krävs analys när skillnaden är större än fem enheter.\n"
        "- Tidiga besked. En gemensam standard för vad den som väntar ska få veta är billig att införa "
        "och efterfrågas av många.\n"
        "- Tålig finansiering. Avgiftsfinansierade verksamheter ska kunna visa vad de gör när intäkterna "
        "faller.\n"
        "- Miljömål med delat ansvar. En nämnd utses till samordnare där flera behövs.\n\n"
        "Stadskontoret bedömer att förslagen ryms inom beslutade ramar, med undantag för "
        "lokalunderhållet, som behöver prövas i investeringsplanen. Resultatet följs upp i "
        "delårsrapporten och i nästa års kvalitetsrapport."
    ),
}
