"""Äldrenämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {'AN10': 'Vakanser i ledning och stab.',
 'AN20': 'Högre vikariekostnader i sommar, delvis motvägt av tomma platser under moderniseringen '
         'av Åkerhus.',
 'AN30': 'Fler hemtjänsttimmar än budgeterat och högre sjukfrånvaro; 12 000 timmar fler än i '
         'majprognosen.',
 'AN40': 'Inhyrda sjuksköterskor till och med september.',
 'AN50': 'Färre korttidsplatser används när fler kan gå hem direkt.'}

D_MAL: dict[str, dict[str, str]] = {'AN-1': {'analys': 'Den som har hemtjänst möter i genomsnitt 14 medarbetare på två veckor. Målet '
                    'är 12, och sommaren drog upp siffran.',
          'atgard': 'Små fasta grupper i alla sju områden från november.'},
 'AN-2': {'analys': 'Nöjdheten i särskilt boende är 81 procent i årets undersökning, en över '
                    'målet, och tryggheten har ökat.'},
 'AN-3': {'analys': 'Trygg hemgång når fler men rehabiliteringen har haft två vakanser i sommar.',
          'atgard': 'Arbetsterapeuter från korttidsenheten arbetar i hemmet under hösten.'},
 'AN-4': {'analys': 'Varannan tillsyn på natten sker digitalt, mot målet 45 procent, och det har '
                    'frigjort 5 000 besök.'},
 'AN-5': {'analys': 'Andelen undersköterskor är 74 procent mot målet 76, och sjukfrånvaron har '
                    'ökat till 8,3 procent.',
          'atgard': 'Heltidsutbildning på arbetstid för 85 vårdbiträden och ny schemamodell i fyra '
                    'enheter.'}}

D_ATGARDER: dict[str, dict[str, Any]] = {'AN-Å1': {'atgard': 'Hemtjänstens planering samlas, och tid för resor minskar genom nya slingor.',
           'verksamhetseffekt': 'Besöket kan komma 15 minuter tidigare eller senare än förut; '
                                'färre olika medarbetare.',
           'agare': 'Hemtjänstchef',
           'status': 'pågår',
           'beslut': 'AN 2025-06-17, § 58',
           'datum': dt.date(2025, 6, 17)},
 'AN-Å2': {'atgard': 'Inhyrda sjuksköterskor ersätts av anställda och av gemensam natt i tre '
                     'områden.',
           'verksamhetseffekt': 'Längre inställelsetid på natten i ytterområden.',
           'agare': 'Hälso- och sjukvårdschef',
           'status': 'pågår',
           'beslut': 'AN 2025-06-17, § 58',
           'datum': dt.date(2025, 6, 17)},
 'AN-Å3': {'atgard': 'Sexton tomma platser vid Åkerhus hålls stängda tills moderniseringen är '
                     'klar, och vikariepoolen ersätter timanställda.',
           'verksamhetseffekt': 'Väntetiden till särskilt boende kan bli upp till två veckor '
                                'längre.',
           'agare': 'Äldredirektör',
           'status': 'beslutad',
           'beslut': 'AN 2025-09-16, § 81',
           'datum': dt.date(2025, 9, 16)}}

D_EGENKONTROLL: list[dict[str, Any]] = [{'omrade': 'Basala hygienrutiner',
  'slag': 'egenkontroll',
  'lage': 'genomförd',
  'resultat': '91 procent följer rutinen, mot 88 förra året.',
  'forbattring': 'Handledare på varje enhet.'},
 {'omrade': 'Läkemedelshantering',
  'slag': 'egenkontroll',
  'lage': 'pågår',
  'resultat': 'Av 18 enheter är 11 granskade; två hade brister i signering.',
  'forbattring': 'Digital signering införs i höst.'},
 {'omrade': 'Nattfasta',
  'slag': 'egenkontroll',
  'lage': 'genomförd',
  'resultat': '68 procent har kortare nattfasta än elva timmar.'},
 {'omrade': 'Tillsyn av privata utförare',
  'slag': 'internkontroll',
  'lage': 'genomförd',
  'resultat': 'Fyra utförare är följda upp; en har fått en handlingsplan.'}]

D_HANDELSER: list[dict[str, Any]] = [{'nr': '1',
  'nar': 'under perioden',
  'handelse': 'Första etappen av Åkerhus, 32 lägenheter, togs i bruk i juni.'},
 {'nr': '2',
  'nar': 'under perioden',
  'handelse': 'Hemtjänsttimmarna ökade med 6 procent jämfört med samma period förra året.'},
 {'nr': '3',
  'nar': 'under perioden',
  'handelse': 'Sommaren krävde 410 vikarier. Inga semestrar behövde avbrytas.'},
 {'nr': '4',
  'nar': 'efter periodens slut',
  'handelse': 'En privat hemtjänstutförare sade upp sitt avtal i september; 90 kunder flyttas till '
              'andra utförare före december.'}]

TEXTER: dict[str, str] = {'ekonomi': 'Nettokostnaden är 1 152,0 mnkr, 9,1 mnkr lägre än periodens budget, eftersom '
            'statsbidrag för hela året har kommit under våren. Jämfört med samma period 2024 är '
            'ökningen 19,8 mnkr. För helåret väntas ett underskott på 20,0 mnkr, 3,2 mnkr mer än i '
            'maj. Hemtjänsten står för 20,4 mnkr: fler äldre bor kvar hemma och behöver mer hjälp. '
            'Särskilt boende och hälso- och sjukvård går också med underskott, medan ledning och '
            'korttidsplatser ger 5,9 mnkr över. Tre åtgärder är beslutade och väntas ge 14,0 mnkr '
            'i år och 30,9 mnkr på helår. Kvar blir ett underskott på 6,0 mnkr. Nämnden följer '
            'åtgärderna varje månad och bedömer att resten kan nås tidigast i januari, när den nya '
            'planeringen är införd i alla områden.',
 'mal': 'Målen om trygga boenden och om digital teknik bedöms kunna uppnås. Målet om utbildade '
        'medarbetare och hälsa bedöms inte kunna uppnås. Kontinuiteten i hemtjänsten och '
        'rehabiliteringen är osäkra; båda påverkades av sommarens bemanning och väntas bli bättre '
        'under hösten.',
 'personal': 'Antalet tillsvidareanställda är 2 389, 32 fler än 2024. Timanställda har arbetat 357 '
             '213 timmar, 9 500 fler. Sjukfrånvaron är 8,3 procent mot 8,1 och ökar mest i '
             'hemtjänsten. Nämnden har anställt 210 undersköterskor sedan årsskiftet, men lika '
             'många har slutat eller gått i pension.',
 'kvalitet': 'I den nationella undersökningen är 81 procent nöjda med sitt särskilda boende och 87 '
             'procent med sin hemtjänst. Förtroendet för personalen är högst, och möjligheten att '
             'påverka tiderna lägst. Klagomålen gäller oftast tider och byte av personal. '
             'Egenkontrollen visar att hygienrutinerna följs bättre än förra året och att '
             'signeringen av läkemedel behöver bli säkrare.',
 'internkontroll': 'Fem av nio kontroller är genomförda. En privat utförare har fått en '
                   'handlingsplan efter brister i dokumentation. Kontrollen av schemaläggning mot '
                   'lön pågår. Inga större avvikelser har upptäckts.'}
