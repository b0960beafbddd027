"""Kommunstyrelsen: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {'KS10': 'Färre sammanträdesdagar än budgeterat.',
 'KS20': 'Vakanta tjänster under våren och lägre konsultkostnad; ny tjänst tillsätts i oktober.',
 'KS30': 'Licenser som räknas i dollar och en förlängd drift av det gamla ärendesystemet.',
 'KS40': 'Två evenemang ställdes in och medlen används inte i år.',
 'KS50': 'Kollektivtrafikens slutavräkning blev högre än i maj.',
 'KS60': 'En övning har flyttats till 2026.'}

D_MAL: dict[str, dict[str, str]] = {'KS-1': {'analys': 'Sju av tio ärenden inleds i en e-tjänst, och svarstiden är kortare än målet.'},
 'KS-2': {'analys': 'Företagsklimatet har fått bättre omdöme i årets enkät, och lotsen har '
                    'hanterat 312 ärenden.'},
 'KS-3': {'analys': 'Beredskapslagret är uppbyggt till 60 procent. Reservkraften till stadshuset '
                    'dröjer till våren.',
          'atgard': 'Mobila aggregat hyrs över vintern till stadshuset och fyra trygghetspunkter.'},
 'KS-4': {'analys': 'Den nya ärendehanteringen är införd i sex av tolv nämnder.',
          'atgard': 'Resterande nämnder ansluts före årsskiftet med stöd av ett införandeteam.'}}

D_EGENKONTROLL: list[dict[str, Any]] = [{'omrade': 'Delegationsbeslut',
  'slag': 'egenkontroll',
  'lage': 'genomförd',
  'resultat': 'Två av 60 granskade beslut var anmälda för sent.',
  'forbattring': 'Påminnelse i ärendesystemet.'},
 {'omrade': 'Behörigheter i verksamhetssystem',
  'slag': 'internkontroll',
  'lage': 'pågår',
  'resultat': 'Av 14 system är 9 granskade; 31 konton är stängda.'},
 {'omrade': 'Representation och resor',
  'slag': 'internkontroll',
  'lage': 'genomförd',
  'resultat': 'Tre av 120 verifikationer saknade deltagare.',
  'forbattring': 'Mall i utläggssystemet.'},
 {'omrade': 'Direktupphandlingar',
  'slag': 'internkontroll',
  'lage': 'pågår',
  'resultat': 'Av 22 köp saknade 4 dokumentation av konkurrensen.'}]

D_HANDELSER: list[dict[str, Any]] = [{'nr': '1',
  'nar': 'under perioden',
  'handelse': 'Fullmäktige antog i juni en ny finanspolicy och en ny policy för ägarstyrning.'},
 {'nr': '2',
  'nar': 'under perioden',
  'handelse': 'Den nya ärendehanteringsplattformen togs i drift i april i sex nämnder.'},
 {'nr': '3',
  'nar': 'under perioden',
  'handelse': 'Ett strömavbrott i datahallen den 12 mars stoppade tolv system i fyra timmar.'},
 {'nr': '4',
  'nar': 'efter periodens slut',
  'handelse': 'Kommunen tecknade i september avtal om 900 000 liter drivmedelslager tillsammans '
              'med sex grannkommuner.'}]

TEXTER: dict[str, str] = {'ekonomi': 'Kommunstyrelsens nettokostnad till och med augusti är 322,6 mnkr, 7,9 mnkr under '
            'periodens budget och 6,8 mnkr högre än samma period 2024. Prognosen för helåret är '
            'ett överskott på 3,9 mnkr, 0,5 mnkr bättre än i maj. Stadskontoret och '
            'näringslivsarbetet lämnar tillsammans 4,8 mnkr över, eftersom tjänster varit vakanta '
            'och två evenemang ställts in. IT kostar 1,4 mnkr mer än budgeten: licenserna har '
            'blivit dyrare och det gamla ärendesystemet måste drivas till årsskiftet. '
            'Kollektivtrafiken överskrider med 0,3 mnkr. Överskottet är tillfälligt. '
            'Investeringarna väntas bli 35,9 av 42,1 mnkr, och ärendeplattformen blir 1,5 mnkr '
            'dyrare än beslutat.',
 'mal': 'Målen om digital service och om hjälp till företagen bedöms kunna uppnås. Målet att klara '
        'en kris i två veckor är osäkert, eftersom reservkraften försenats. Målet om tydlig '
        'styrning är osäkert så länge sex nämnder inte har anslutits till den nya '
        'ärendehanteringen.',
 'personal': 'Kommunstyrelsen har 630 tillsvidareanställda, tolv fler än 2024, mest inom beredskap '
             'och IT. Sjukfrånvaron är 3,9 procent mot 3,8. Fem chefer har slutat under året och '
             'fyra har ersatts. Ett program för nya chefer i hela kommunen startade i mars med 46 '
             'deltagare.',
 'kvalitet': 'Kontaktcenter löser 72 procent av ärendena direkt, och väntetiden i telefon är i '
             'genomsnitt två minuter. Synpunkterna gäller oftast e-tjänster som inte fungerar i '
             'mobil, och de byggs om i höst. Företagens omdöme om service har ökat från 71 till '
             '74. Egenkontrollen av delegationsbeslut visade två sena anmälningar.',
 'internkontroll': 'Fem av tio kontroller är genomförda. Behörigheter granskas system för system, '
                   'och 31 konton har stängts. Direktupphandlingar saknar ibland dokumentation av '
                   'konkurrensen, och en checklista är införd. Kommunstyrelsens samlade rapport '
                   'för alla nämnder lämnas i december.'}
