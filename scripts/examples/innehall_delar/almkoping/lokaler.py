"""Almköpings Verksamhetslokaler AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Rapporten gäller första halvåret. Resultatet är 15,8 mnkr, något bättre än förra "
    "året. En myndighet har tecknat ett femtonårigt avtal om lokaler i kvarteret Kronan, och därefter återstår ett tomt plan i den gamla tingsrättsbyggnaden.\n"
    "\n"
    "Energianvändningen har minskat med fyra procent sedan solceller togs i drift på sex "
    "tak. Ombyggnaden av Hagaskolans matsal lämnades över till kommunen i maj enligt "
    "tidplan.",
    "prognos": "Prognosen är 31,0 mnkr mot budgeten 30,2. Den tomma ytan väntas vara uthyrd från "
    "oktober. Investeringarna väntas bli 72,6 mnkr, eftersom en upphandling överklagats.",
}
