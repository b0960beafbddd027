"""Tekniska nämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {'TN10': 'Vakanser i staben.',
 'TN20': 'Tre vintermånader kostade mer än ett normalår: 41 plogtillfällen mot 30 i budget. '
         'Försämringen sedan maj gäller sandupptagning.',
 'TN30': 'Mindre skötsel av gräsytor efter omläggning till äng.',
 'TN40': 'Lägre energikostnad och fler uthyrda lokaler.',
 'TN50': 'Högre livsmedelspriser än prisindex; inga prisändringar mot nämnderna förrän 2026.'}

D_MAL: dict[str, dict[str, str]] = {'TN-1': {'analys': 'Framkomligheten var god på huvudvägarna, men cykelvägar plogades för sent vid '
                    'tolv tillfällen.',
          'atgard': 'Ny upphandling med vite för sen plogning gäller från november.'},
 'TN-2': {'analys': 'Ytan per elev och boende minskar, och sex hyresavtal har avslutats.'},
 'TN-3': {'analys': 'Matsvinnet minskar men elevernas omdöme är oförändrat och råvarupriserna '
                    'pressar menyn.',
          'atgard': 'Gemensam säsongsmeny och smakpaneler på åtta skolor.'},
 'TN-4': {'analys': 'Alla prover på dricksvatten var tjänliga, och reningsverket klarar '
                    'villkoren.'}}

D_ATGARDER: dict[str, dict[str, Any]] = {'TN-Å1': {'atgard': 'Beläggning och vägmarkering i lågtrafikerade gator skjuts till 2026.',
           'verksamhetseffekt': 'Fler ojämna gator nästa vår.',
           'agare': 'Gatuchef',
           'status': 'pågår',
           'beslut': 'TN 2025-06-12, § 66',
           'datum': dt.date(2025, 6, 12)},
 'TN-Å2': {'atgard': 'Menyn läggs om till billigare råvaror och beställningarna styrs efter '
                     'närvaro.',
           'verksamhetseffekt': 'Färre rätter att välja mellan i grundskolan.',
           'agare': 'Måltidschef',
           'status': 'genomförd',
           'beslut': 'TN 2025-06-12, § 66',
           'datum': dt.date(2025, 6, 12)},
 'TN-Å3': {'atgard': 'Två vakanta tjänster i staben tillsätts inte, och fordon hyrs ut under '
                     'lågsäsong.',
           'verksamhetseffekt': 'Längre svarstid på felanmälan om mindre fel.',
           'agare': 'Teknisk direktör',
           'status': 'beslutad',
           'beslut': 'TN 2025-09-18, § 92',
           'datum': dt.date(2025, 9, 18)}}

D_EGENKONTROLL: list[dict[str, Any]] = [{'omrade': 'Dricksvattenprover',
  'slag': 'egenkontroll',
  'lage': 'genomförd',
  'resultat': 'Alla 486 prover tjänliga; 3 med anmärkning om järn.'},
 {'omrade': 'Livsmedelskontroll i kök',
  'slag': 'egenkontroll',
  'lage': 'genomförd',
  'resultat': 'Av 92 kök hade 7 avvikelser i temperatur.',
  'forbattring': 'Nya kylskåp i fyra kök.'},
 {'omrade': 'Ramavtalstrohet vid inköp',
  'slag': 'internkontroll',
  'lage': 'pågår',
  'resultat': '94 procent av inköpen i våras hade avtal.',
  'forbattring': 'Utbildning för beställare.'},
 {'omrade': 'Ändringsarbeten i entreprenader',
  'slag': 'internkontroll',
  'lage': 'genomförd',
  'resultat': 'Två av tolv saknade skriftlig beställning.',
  'forbattring': 'Attest kräver bilaga.'}]

D_HANDELSER: list[dict[str, Any]] = [{'nr': '1',
  'nar': 'under perioden',
  'handelse': 'Snöovädret den 4–6 januari stoppade busstrafiken i två dygn och kostade 3,1 mnkr.'},
 {'nr': '2',
  'nar': 'under perioden',
  'handelse': 'Hamnbrons fundament blev klara i maj; bron väntas kosta 3,0 mnkr mer än beslutat, '
              'och fullmäktige får ett ärende i november.'},
 {'nr': '3',
  'nar': 'under perioden',
  'handelse': 'Kväveringen i reningsverket gick in i byggfas, med första betongen i april.'},
 {'nr': '4',
  'nar': 'efter periodens slut',
  'handelse': 'Simhallens undervisningsbassäng stängdes i september när tätskiktet visade sig '
              'sämre än väntat.'}]

TEXTER: dict[str, str] = {'ekonomi': 'Nettokostnaden för perioden är 183,9 mnkr, 5,0 mnkr lägre än periodens budget. Den är '
            'nästan lika stor som samma period 2024, då den var 183,0 mnkr. Prognosen för helåret '
            'är ett underskott på 4,6 mnkr, 0,6 mnkr sämre än i maj. Gator och trafik överskrider '
            'budgeten med 5,5 mnkr efter en snörik vinter, och måltiderna med 3,0 mnkr när '
            'råvarorna blev dyrare. Lokalförsörjningen lämnar 2,3 mnkr mer än budgeten. Vatten och '
            'avlopp och avfall redovisas utan resultat, eftersom över- och underuttag förs till '
            'kollektiven. Tre åtgärder är beslutade och ger 3,2 mnkr i år och 7,0 mnkr på helår. '
            'Kvar blir ett underskott på 1,4 mnkr. Investeringarna väntas bli 450,7 av 512,7 mnkr; '
            'bron, kvävereningen och skyfallsåtgärderna har förskjutits.',
 'mal': 'Två mål bedöms kunna uppnås: lokalerna används effektivare och vattnet är säkert. '
        'Framkomligheten är osäker, eftersom cykelvägarna plogades för sent i vintras. Måltiderna '
        'är osäkra, med minskat svinn men oförändrat omdöme från eleverna.',
 'personal': 'Nämnden har 988 tillsvidareanställda, tre färre än för ett år sedan. Timanställda '
             'har arbetat 29 463 timmar, omkring 1 500 färre. Sjukfrånvaron är 5,5 procent mot '
             '5,6, högst i måltider och städ. Drifttekniker till reningsverket är svårast att '
             'rekrytera; fyra utbildas internt.',
 'kvalitet': 'Felanmälningarna är 8 100, en tiondel färre än förra året, och de akuta åtgärdas i '
             'tid. Klagomål om plogning dominerade i januari och februari. Elevernas omdöme om '
             'maten är 61 av 100. Dricksvattnet har varit tjänligt hela perioden, och läckorna på '
             'ledningsnätet har minskat sedan förnyelsen ökade.',
 'internkontroll': 'Sex av elva kontroller är genomförda. Kontrollen av entreprenader visade två '
                   'ändringsarbeten utan skriftlig beställning, och attest kräver nu bilaga. '
                   'Ramavtalstroheten följs vidare i höst.'}
