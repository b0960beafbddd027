"""Socialnämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {'SN20': 'Fler och dyrare placeringar av barn och unga än budgeterat: 34 på institution mot 24. '
         'Fyra nya placeringar sedan maj.',
 'SN30': 'Fler tvångsvårdsbeslut och högre dygnspriser.',
 'SN40': 'Färre hushåll med försörjningsstöd; minskningen har fortsatt sedan maj.',
 'SN50': 'Fler med två medarbetare på natten och en gruppbostad som försenats.',
 'SN60': 'Fler egna ärenden när staten avslår assistans.',
 'SN70': 'Fler deltagare i daglig verksamhet och dyrare resor än budgeterat.'}

D_MAL: dict[str, dict[str, str]] = {'SN-1': {'analys': 'Öppenvårdens familjebehandling når 20 procent fler än förra året, men '
                    'placeringarna på institution har ökat med sju sedan årsskiftet.',
          'atgard': 'Två nya familjebehandlare och tätare uppföljning av varje placering, från '
                    'oktober.'},
 'SN-2': {'analys': 'Fler har egen bostad med stöd, men kön till gruppbostad är nio personer.',
          'atgard': 'Nio lägenheter med stöd erbjuds i befintliga hus i väntan på gruppbostaden i '
                    'norr.'},
 'SN-3': {'analys': 'Antalet hushåll med bistånd är 1 210, 9 procent färre än i augusti 2024.'},
 'SN-4': {'analys': 'Sju av tio vårdas nu på hemmaplan, men tvångsvården ökar.',
          'atgard': 'Gemensamt team med regionens beroendevård är bemannat från augusti.'},
 'SN-5': {'analys': 'Personalomsättningen bland socialsekreterare är 17 procent på årsbasis, och '
                    'sjukfrånvaron ökar. Målet är högst 13 procent.',
          'atgard': 'Lönemodell med två karriärsteg och avlastning med administratörer, beslutad i '
                    'juni.'}}

D_ATGARDER: dict[str, dict[str, Any]] = {'SN-Å1': {'atgard': 'Placeringar omförhandlas eller avslutas när hemmaplanslösning finns; eget '
                     'jourhem med åtta platser öppnas.',
           'verksamhetseffekt': 'Barn bor närmare skola och familj; fler jourhem utreds lokalt.',
           'agare': 'Områdeschef barn och unga',
           'status': 'pågår',
           'beslut': 'SN 2025-06-18, § 83',
           'datum': dt.date(2025, 6, 18)},
 'SN-Å2': {'atgard': 'Nattbemanningen i gruppbostäder anpassas efter mätt behov, och inhyrd '
                     'personal avslutas.',
           'verksamhetseffekt': 'Fler boende får hjälp av rörlig nattpatrull; tillsyn sker också '
                                'med kamera när den enskilde vill.',
           'agare': 'Områdeschef funktionsstöd',
           'status': 'pågår',
           'beslut': 'SN 2025-06-18, § 83',
           'datum': dt.date(2025, 6, 18)},
 'SN-Å3': {'atgard': 'Resor till daglig verksamhet samordnas, och 20 vakanta tjänster tillsätts '
                     'inte i år.',
           'verksamhetseffekt': 'Resetiden blir längre för omkring 40 deltagare; väntetid till '
                                'vissa insatser.',
           'agare': 'Socialdirektör',
           'status': 'beslutad',
           'beslut': 'SN 2025-09-24, § 117',
           'datum': dt.date(2025, 9, 24)}}

D_EGENKONTROLL: list[dict[str, Any]] = [{'omrade': 'Utredningstid för barn',
  'slag': 'egenkontroll',
  'lage': 'genomförd',
  'resultat': '86 procent klara inom fyra månader; målet är 95.',
  'forbattring': 'Extra utredare till årsskiftet.'},
 {'omrade': 'Genomförandeplaner',
  'slag': 'egenkontroll',
  'lage': 'pågår',
  'resultat': 'Av 80 granskade akter hade 61 uppföljd plan.'},
 {'omrade': 'Felaktiga utbetalningar av bistånd',
  'slag': 'internkontroll',
  'lage': 'genomförd',
  'resultat': 'Stickprov av 400 beslut gav återkrav på 140 000 kronor.',
  'forbattring': 'Ny matchning mot folkbokföringen.'},
 {'omrade': 'Köp utan avtal',
  'slag': 'internkontroll',
  'lage': 'pågår',
  'resultat': 'Tre placeringar saknade ramavtal och har omförhandlats.'}]

D_HANDELSER: list[dict[str, Any]] = [{'nr': '1',
  'nar': 'under perioden',
  'handelse': 'Servicebostaden i centrum med tolv lägenheter öppnade i april.'},
 {'nr': '2',
  'nar': 'under perioden',
  'handelse': 'Antalet barn placerade på institution steg till 34 i augusti, tio fler än i '
              'budgeten.'},
 {'nr': '3',
  'nar': 'under perioden',
  'handelse': 'Inspektionen för vård och omsorg avslutade i maj sin tillsyn av familjehemsvården '
              'efter att brister rättats.'},
 {'nr': '4',
  'nar': 'efter periodens slut',
  'handelse': 'Ny socialtjänstlag trädde i kraft den 1 juli; nämnden har beslutat om nya '
              'riktlinjer i september.'}]

TEXTER: dict[str, str] = {'ekonomi': 'Nettokostnaden för årets första åtta månader är 1 091,6 mnkr mot periodens budget 1 '
            '089,6 mnkr och mot 1 064,5 mnkr samma tid 2024. Prognosen för helåret är ett '
            'underskott på 35,1 mnkr, 4,4 mnkr sämre än i maj. Barn och unga svarar för 30,2 mnkr, '
            'eftersom fler placeras på institution och dygnspriserna är högre än avtalen räknat '
            'med. Ekonomiskt bistånd lämnar däremot 12,6 mnkr över. Nämnden har beslutat om tre '
            'åtgärder som väntas ge 24,5 mnkr i år och 54,1 mnkr på helår. Därmed återstår 10,6 '
            'mnkr. Nämnden bedömer att resten kräver längre tid, eftersom pågående placeringar '
            'inte kan avslutas utan ny bedömning av barnets behov.',
 'mal': 'Ett mål bedöms kunna uppnås, det om egen försörjning. Målet om arbetsplatsen bedöms inte '
        'kunna uppnås, eftersom många slutar och sjukfrånvaron ökar. Tre mål är osäkra: tidig '
        'hjälp till barn, ett liv som andras och samordnad missbruksvård. I alla tre pågår '
        'åtgärder som ska märkas under hösten.',
 'personal': 'Nämnden har 1 869 tillsvidareanställda, 28 fler än för ett år sedan, och 1 760 '
             'årsarbetare. Timanställdas arbete har ökat till 240 672 timmar. Sjukfrånvaron är 7,6 '
             'procent mot 7,4, med högst värden i gruppbostäder. Personalomsättningen bland '
             'socialsekreterare är 17 procent. Inhyrd personal har minskat till fyra personer och '
             'avslutas i oktober.',
 'kvalitet': 'Brukarundersökningen inom funktionsstöd visar att 84 procent känner sig trygga '
             'hemma. Inom barn och unga har utredningstiderna blivit något kortare men är inte i '
             'mål. Klagomålen har ökat inom ekonomiskt bistånd sedan e-ansökan infördes; de flesta '
             'gäller besked som dröjer. Lex Sarah-rapporterna är 11, lika många som förra året, '
             'och har lett till ändrade rutiner för medicin.',
 'internkontroll': 'Sex av tio kontroller är genomförda. Kontrollen av bistånd gav återkrav i elva '
                   'ärenden. Kontrollen av köp utan avtal visade tre placeringar, som nu har '
                   'avtal. Utredningstiderna för barn följs varje månad eftersom avvikelsen är '
                   'stor.'}
