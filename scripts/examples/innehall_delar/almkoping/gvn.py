"""Gymnasie- och vuxenutbildningsnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {'GVN10': 'En vakant tjänst i ledningen till september.',
 'GVN20': 'Färre elever på externa skolor än budgeterat och högre ersättning från andra kommuner.',
 'GVN40': 'Högre statsbidrag för yrkesvux än i maj och färre deltagare i svenska för invandrare.'}

D_MAL: dict[str, dict[str, str]] = {'GVN-1': {'analys': 'Andelen med examen inom tre år är preliminärt 76 procent i juni, över målet '
                     '75.'},
 'GVN-2': {'analys': 'Av eleverna på introduktionsprogram gick 44 procent vidare till ett '
                     'nationellt program efter ett år, mot målet 46.',
           'atgard': 'Praktikplatser hos kommunens bolag och studievägledning varje vecka från '
                     'augusti.'},
 'GVN-3': {'analys': 'Av dem som avslutat yrkesvux hade 79 procent arbete efter sex månader, en '
                     'över målet.'},
 'GVN-4': {'analys': 'Andelen elever med hög frånvaro är 15 procent, mot målet högst 12, och '
                     'enkäten visar att fler är stressade.',
           'atgard': 'Två kuratorer till elevhälsan och uppföljning av frånvaro efter fem dagar.'},
 'GVN-5': {'analys': 'Samarbetet med industrin växer, men Tekniskt centrum öppnar först i januari.',
           'atgard': 'Utbildningen ges i tillfälliga verkstäder under hösten.'}}

D_EGENKONTROLL: list[dict[str, Any]] = [{'omrade': 'Betygssättning i nationella prov',
  'slag': 'egenkontroll',
  'lage': 'genomförd',
  'resultat': 'Avvikelsen mellan provbetyg och slutbetyg är liten i svenska, större i matematik.',
  'forbattring': 'Sambedömning i matematik.'},
 {'omrade': 'Närvarorapportering',
  'slag': 'egenkontroll',
  'lage': 'pågår',
  'resultat': 'Granskningen av sex program är påbörjad.'},
 {'omrade': 'Interkommunal ersättning',
  'slag': 'internkontroll',
  'lage': 'genomförd',
  'resultat': 'Två av 40 fakturor var för höga och har rättats.'},
 {'omrade': 'Leverantörer inom vuxenutbildning',
  'slag': 'internkontroll',
  'lage': 'pågår',
  'resultat': 'Fyra av nio avtal är följda upp.',
  'forbattring': 'Avvikelserapport varje månad.'}]

D_HANDELSER: list[dict[str, Any]] = [{'nr': '1',
  'nar': 'under perioden',
  'handelse': 'Byggstarten för Tekniskt centrum skedde i mars; invigningen är flyttad till januari '
              '2026.'},
 {'nr': '2',
  'nar': 'under perioden',
  'handelse': 'Studentexamen för 1 094 elever genomfördes i juni.'},
 {'nr': '3',
  'nar': 'under perioden',
  'handelse': 'Fyra fordon och utrustning för 1,6 mnkr skänktes av företag till '
              'automationsprogrammet.'},
 {'nr': '4',
  'nar': 'efter periodens slut',
  'handelse': 'Höstens antagning gav 1 310 nya elever, 26 fler än prognosen.'}]

TEXTER: dict[str, str] = {'ekonomi': 'Till och med augusti är nettokostnaden 469,5 mnkr, 8,5 mnkr under periodens budget '
            'och 9,7 mnkr högre än samma period 2024. Helårsprognosen är ett överskott på 7,9 '
            'mnkr, 3,0 mnkr bättre än i maj. Vuxenutbildningen lämnar 3,5 mnkr, eftersom '
            'statsbidragen blev högre och färre studerar svenska för invandrare. Gymnasieskolan '
            'lämnar 3,4 mnkr, trots högre löner, tack vare färre elever på skolor utanför '
            'kommunen. Överskottet är delvis tillfälligt, för ungdomskullarna växer från 2026. '
            'Anpassad gymnasieskola följer budgeten. Investeringarna väntas bli 40,7 av 51,5 mnkr '
            'när Tekniskt centrum färdigställs vid årsskiftet i stället för i oktober.',
 'mal': 'Två mål bedöms kunna uppnås: examen och vuxenutbildning som leder till arbete. Målet om '
        'hälsa och närvaro bedöms inte kunna uppnås i år. Två mål är osäkra. Andelen som går '
        'vidare från introduktionsprogram ökar för långsamt, och kompetensförsörjningen hänger på '
        'när Tekniskt centrum öppnar.',
 'personal': 'Nämnden har 718 tillsvidareanställda, tio fler än 2024, och 690 årsarbetare. '
             'Sjukfrånvaron har ökat från 4,4 till 4,6 procent; ökningen gäller korta perioder. '
             'Behörigheten bland yrkeslärare är 64 procent. Nio lärare går en utbildning för att '
             'bli behöriga med lön under studierna.',
 'kvalitet': 'Kvalitetsrapporten visar att fler tar examen och att vuxna får arbete, men att '
             'elever på vissa program mår sämre. Nöjdheten med undervisningen är 74 av 100. '
             'Klagomålen rör främst schemaändringar och besked om studiestöd. Egenkontrollen av '
             'betyg leder till att lärarna i matematik bedömer prov tillsammans.',
 'internkontroll': 'Fyra av sju kontroller är klara. De fakturor som var för höga har rättats. '
                   'Uppföljningen av leverantörer fortsätter, och en utförare har fått en varning '
                   'för bristande närvarorapportering.'}
