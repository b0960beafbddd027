"""Barn- och utbildningsnämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {'BUN10': 'Två stabstjänster hålls vakanta enligt åtgärdsplanen.',
 'BUN20': 'Färre barn än budgeterat från augusti; 14 avdelningar färre i drift.',
 'BUN30': 'Fler elever i behov av särskilt stöd och dyrare skolskjuts; fler extra assistenter '
          'efter skolstarten än i majprognosen.',
 'BUN40': 'Färre inskrivna barn än i budgeten.',
 'BUN50': 'Elva nya elever i augusti mot fem i budgeten, och två klasser i köpta lokaler.'}

D_MAL: dict[str, dict[str, str]] = {'BUN-1': {'analys': 'Preliminärt var 85,6 procent av niorna behöriga i juni, högre än förra året '
                     'men under målet 87 procent. Skillnaden mellan skolorna är fortfarande stor.',
           'atgard': 'Lovskola och mentorer på fyra skolor, och omfördelning av lärare i matematik '
                     'från vårterminen.'},
 'BUN-2': {'analys': 'I vårens läsprov klarade 81 procent av eleverna i årskurs 3 alla delprov, en '
                     'procentenhet över målet.'},
 'BUN-3': {'analys': 'Tryggheten är oförändrad. Frånvaron i årskurs 7–9 minskade under våren men '
                     'steg i augusti.',
           'atgard': 'Närvaroteam på samtliga högstadieskolor från oktober.'},
 'BUN-4': {'analys': 'Fler elever får stöd, men tiden från begäran till beslutat åtgärdsprogram är '
                     'i median 34 dagar. Målet är 28.',
           'atgard': 'Gemensam bedömningsgrupp i elevhälsan och förenklad utredning i två steg '
                     'från november.'},
 'BUN-5': {'analys': 'Andelen legitimerade lärare är 81 procent, i nivå med målet. Andelen '
                     'förskollärare är 39 procent mot målet 42.',
           'atgard': 'Arbetsintegrerad lärarutbildning för 24 medarbetare med start i januari.'}}

D_ATGARDER: dict[str, dict[str, Any]] = {'BUN-Å1': {'atgard': 'Skolornas organisation anpassas till elevantalet inför vårterminen: 22 '
                      'tjänster upphör genom pension och tidsbegränsade avtal.',
            'verksamhetseffekt': 'Större grupper i praktiska ämnen och färre extra resurspersoner '
                                 'i klass.',
            'agare': 'Grundskolechef',
            'status': 'pågår',
            'beslut': 'BUN 2025-06-11, § 71',
            'datum': dt.date(2025, 6, 11)},
 'BUN-Å2': {'atgard': 'Tolv förskoleavdelningar slås ihop när barnen blir färre, och två lokaler '
                      'lämnas.',
            'verksamhetseffekt': 'Längre väg till förskolan för omkring 60 familjer.',
            'agare': 'Förskolechef',
            'status': 'pågår',
            'beslut': 'BUN 2025-06-11, § 71',
            'datum': dt.date(2025, 6, 11)},
 'BUN-Å3': {'atgard': 'Skolskjuts upphandlas i gemensamma turer och anpassad grundskola flyttar '
                      'från köpta till egna lokaler.',
            'verksamhetseffekt': 'Något längre restid för 140 elever; eleverna samlas på två '
                                 'skolor.',
            'agare': 'Utbildningsdirektör',
            'status': 'beslutad',
            'beslut': 'BUN 2025-09-17, § 102',
            'datum': dt.date(2025, 9, 17)}}

D_EGENKONTROLL: list[dict[str, Any]] = [{'omrade': 'Beslut om särskilt stöd',
  'slag': 'egenkontroll',
  'lage': 'genomförd',
  'resultat': 'Av 60 granskade åtgärdsprogram var 51 fullständiga.',
  'forbattring': 'Gemensam mall från oktober.'},
 {'omrade': 'Skolskjutsbeslut',
  'slag': 'egenkontroll',
  'lage': 'pågår',
  'resultat': 'Hälften av årets omprövningar är klara; 4 procent har ändrats.'},
 {'omrade': 'Registerutdrag före anställning',
  'slag': 'internkontroll',
  'lage': 'genomförd',
  'resultat': 'Två av 120 anställningar saknade utdrag.',
  'forbattring': 'Spärr i rekryteringssystemet.'},
 {'omrade': 'Barnomsorgsavgifter och inkomst',
  'slag': 'internkontroll',
  'lage': 'pågår',
  'resultat': 'Efterdebitering på 1,1 mnkr hittills.'}]

D_HANDELSER: list[dict[str, Any]] = [{'nr': '1',
  'nar': 'under perioden',
  'handelse': 'Förskolan Rönnbäret med åtta avdelningar öppnade i augusti och ersätter tre '
              'paviljonger.'},
 {'nr': '2',
  'nar': 'under perioden',
  'handelse': 'Skolinspektionen avslutade i mars sin granskning av studiero på Hagaskolan utan '
              'anmärkning.'},
 {'nr': '3',
  'nar': 'under perioden',
  'handelse': 'Elevantalet i anpassad grundskola ökade med elva i augusti, mer än dubbelt så många '
              'som budgeten räknat med.'},
 {'nr': '4',
  'nar': 'efter periodens slut',
  'handelse': 'Nämnden beslutade i september om en tredje åtgärd för skolskjuts och lokaler.'}]

TEXTER: dict[str, str] = {'ekonomi': 'Nettokostnaden för januari–augusti är 2 487,4 mnkr, vilket nästan precis är periodens '
            'budget. Jämfört med samma period 2024 är ökningen 93,1 mnkr, eller 3,9 procent, '
            'främst löner, hyror och fler elever i anpassad grundskola. Trots det väntas ett '
            'underskott på 23,5 mnkr för helåret, 8,9 mnkr sämre än i maj. Grundskolan står för '
            '17,2 mnkr och anpassad grundskola för 12,5 mnkr, medan förskola, fritidshem och '
            'ledning ger överskott. Försämringen sedan maj beror på höstterminens stödbehov. '
            'Nämnden har beslutat om tre åtgärder som ger 16,5 mnkr i år och 36,2 mnkr på helår. '
            'Då återstår ett underskott på 7,0 mnkr. Mer än så hinner inte få verkan i år, '
            'eftersom skolornas organisation ligger fast till januari.',
 'mal': 'Ett av fem mål bedöms kunna uppnås: allt fler läser väl i årskurs 3. Målet om stöd i rätt '
        'tid bedöms inte kunna uppnås, eftersom utredningarna dröjer. Målen om behörighet till '
        'gymnasiet, närvaro och behöriga medarbetare är osäkra, med förbättring jämfört med förra '
        'året men en bit kvar.',
 'personal': 'Nämnden har 3 858 tillsvidareanställda, 29 färre än för ett år sedan, och 3 677 '
             'årsarbetare. Timanställda har arbetat 235 359 timmar, omkring 8 000 färre än 2024. '
             'Sjukfrånvaron är 6,2 procent mot 6,3 och minskar mest i förskolan. Behöriga lärare i '
             'matematik och specialpedagoger är svårast att rekrytera.',
 'kvalitet': 'Nämndens kvalitetsrapport visar att läsningen förbättras och att skillnaderna mellan '
             'skolor består. Föräldrarnas omdömen om förskolan är höga. Klagomålen gäller främst '
             'stöd, skolskjuts och lokaler; antalet har ökat efter besluten om nya skjutsturer. '
             'Egenkontrollen visar att åtgärdsprogrammen ofta saknar mål som kan följas upp, och '
             'en ny mall införs i höst.',
 'internkontroll': 'Fem av årets nio kontroller är genomförda. Två anställningar utan '
                   'registerutdrag upptäcktes och rättades inom en vecka. Kontrollen av inkomster '
                   'och avgifter har hittills gett 1,1 mnkr i efterdebitering. Resten av planen '
                   'genomförs under hösten.'}
