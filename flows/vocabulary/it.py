"""Italian."""

from flows.domain.holidays import Holiday
from flows.domain.intents import Intent, Topic
from flows.domain.time_window import Day, DayPart
from flows.vocabulary.language import Vocabulary


def _compound_numbers() -> dict[int, str]:
    """21 to 99, which are written as one word: "ventuno", "sessantotto"."""
    tens = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
    units = "uno due tre quattro cinque sei sette otto nove".split()
    return {
        10 * ten + unit: (word[:-1] if name[0] in "uo" else word) + name
        for ten, word in enumerate(tens, 2)
        for unit, name in enumerate(units, 1)
    }


ITALIAN = Vocabulary(
    code="it",
    name="Italiano",
    language_names={
        "en": "inglese",
        "es": "spagnolo",
        "fr": "francese",
        "pt": "portoghese",
        "it": "italiano",
    },
    home_countries=frozenset({"IT", "CH"}),
    twelve_hour_countries=frozenset(),
    h_notation=False,
    decimal_comma=True,
    decimal_point_countries=frozenset(),
    names_behind_venues=True,
    detection={
        "sure": """
            adesso, aiuto, bisogno, buonasera, buongiorno, cerco, ciao, domani, domenica, donne,
            giovedì, grazie, lunedì, martedì, mercoledì, messaggi, oggi, posso, qualcuno,
            riunione, riunioni, stasera, venerdì, vicino, vorrei""",
        "likely": """
            come, con, costa, cosa, dei, della, dove, favore, ho, mattina, mia, mio, nei, per,
            piu, prossima, quando, quanto, qui, religioso, salve, sera, sono, una, uomini""",
        "telling": "dillo, dimmi, scrivi, scrivimi, manda, rispondi, rispondimi, ripeti, spiega",
        "accented": "è",
        "asking": "al, in, il, lingua, parla, parlare, parlate, parlo, per, piacere, si, cambiare",
    },
    whole={
        Intent.STOP: """
            ferma, fermati, fermare, fermatevi, basta, smettila, smettetela, annulla,
            annullare, disiscrivi, disiscrivimi, cancellami, cancellatemi,
            cancellazione, basta così, disdici, toglimi, toglietemi,
            esci""",
        Intent.START: "inizia, iniziare, ricomincia, riprendi, iscrivimi, ricominciare, riprendere",
        Intent.HELP: """
            aiuto, aiutami, aiutatemi, ho bisogno di aiuto, informazioni, soccorso, come
            funziona, emergenza, crisi, potete aiutarmi, puoi aiutarmi, mi serve aiuto,
            sostegno, aiuto per favore, mi aiuti, ho bisogno d'aiuto, mi puoi aiutare,
            mi potete aiutare""",
        Intent.HOTLINE: """
            numeri, telefoni, numeri di telefono, disintossicazione, riabilitazione,
            comunità, cura, trattamento, risorse, numeri utili""",
        Intent.LANGUAGE: """
            italiano, in italiano, italian, in italian, lingua, lingue, cambia lingua""",
        Intent.PRIVACY: """
            privacy, riservatezza, informativa sulla privacy, è anonimo, è riservato,
            i miei dati, dati, è confidenziale, anonimo, è sicuro""",
        Intent.FORGET: """
            dimenticare, dimenticami, dimenticatemi, cancella tutto, cancellare,
            dimentica, cancella i dati, elimina tutto""",
        Intent.TALK: """
            parlare, persona, una persona, un umano, sponsor, volontario, chiamami,
            chiamatemi, operatore""",
        Intent.OFFICE: """
            ufficio, l'ufficio, telefono dell'ufficio, numero dell'ufficio, ufficio di aa,
            numero di aa, telefono di aa, numero di na, telefono di na, intergruppo, sito web,
            sito internet""",
        Intent.ABOUT: """
            chi sei, chi siete, cos'è, che cos'è, cos'è questo, sei un robot, sei un
            bot, chi è, sei vero, sei una persona""",
        Intent.REMIND: "ricordami, ricordamelo, avvisami, ricordatemi",
        Intent.REMINDERS: "promemoria, promemorie, i miei promemoria, promemoria attivi",
        Intent.MENU: """
            menu, menù, opzioni, inizio, ciao, salve, buongiorno, buonasera, buon
            giorno, buona sera, buon pomeriggio, ehi, c'è qualcuno, ehilà""",
        Intent.CHAT: """
            fa freddo, fa freddo qui, che freddo, fa molto freddo, fa caldo, fa molto caldo, che
            caldo, piove, piove qui, sta piovendo, nevica, che tempo, bel tempo, si gela,
            diluvia, dimmi una barzelletta, raccontami una barzelletta, raccontane una, un'altra
            barzelletta, sai barzellette, fammi ridere, dimmi qualcosa di divertente, cantami
            qualcosa, cantami una canzone, raccontami una storia""",
        Intent.THANKS: """
            grazie, grazie mille, molte grazie, tante grazie, arrivederci, buonanotte, buona
            notte, perfetto, ottimo, ok grazie, va bene grazie, ti ringrazio, vi ringrazio, no
            grazie, bene grazie, gentilissimi, scusa, scusi, scusate, mi scusi, mi dispiace,
            scusa il disturbo, perdono, adesso no, ora no, non adesso, non ora, aspetta, aspetta
            un attimo, un attimo, un momento, un secondo, dammi un minuto, solo un attimo, sto
            guidando, sono alla guida, guardo dopo, guardo più tardi, ci penso, ci penso su,
            vediamo, vedremo, ti faccio sapere, un'altra volta, sono occupato, sono occupata""",
    },
    anywhere={
        Intent.STOP: """
            non scrivetemi più, non scrivermi più, non mandatemi più, non mandarmi più,
            non inviatemi più, non inviarmi più, non contattatemi, non contattarmi,
            lasciatemi in pace, lasciami in pace, voglio disiscrivermi, disiscrivetemi,
            non voglio più ricevere, non voglio più messaggi, cancellami
            dalla lista, toglimi dalla lista""",
        Intent.START: "",
        Intent.HOTLINE: """
            linea di crisi, numero di emergenza, numeri di emergenza, linea di aiuto,
            numero verde, chi posso chiamare, numero da chiamare, centro di
            disintossicazione, telefono amico, centro di recupero, linea di ascolto""",
        Intent.LANGUAGE: """
            parli italiano, parlate italiano, parla italiano, in italiano per favore,
            rispondi in italiano, non parlo inglese, cambia lingua, un'altra lingua,
            cambiare lingua""",
        Intent.PRIVACY: """
            è anonimo, è riservato, è confidenziale, chi vede, chi legge, chi può
            vedere, conservate il mio, conservate i miei, condividete, salvate il mio,
            quali dati, dati personali, la mia privacy, qualcuno lo saprà""",
        Intent.FORGET: """
            dimenticati di me, dimenticatevi di me, cancella i miei, cancellate i miei,
            cancellare i miei, elimina i miei, eliminate i miei, eliminare i miei,
            cancella il mio numero, cancellate il mio numero, cancella tutto, dimentica
            il mio numero""",
        Intent.TALK: """
            parlare con qualcuno, parlare con una persona, parlare con un umano, ho
            bisogno di parlare, vorrei parlare, voglio parlare, qualcuno con cui
            parlare, potete chiamarmi, puoi chiamarmi, mi potete chiamare, persona vera,
            posso parlare, cerco uno sponsor, parlare con un operatore""",
        Intent.ABOUT: """
            chi sei, chi siete, con chi parlo, con chi sto parlando, sei un robot, sei
            un bot, è un robot, è un bot, siete un robot, sei una persona, sei umano, è
            automatico, di chi è questo numero, che numero è, che servizio è, sei una
            macchina, sei reale""",
        Intent.REMIND: """
            ricordami, ricordatemi, mandami un promemoria, inviami un promemoria, avvisami
            prima, imposta un promemoria, puoi ricordarmi, mi ricordi, me lo ricordi, puoi
            avvisarmi, mi avvisi, metti un promemoria, mettimi un promemoria, mi puoi ricordare,
            mi puoi avvisare""",
        Intent.REMINDERS: """
            i miei promemoria, annulla promemoria, annulla il promemoria, cancella
            promemoria, basta promemoria, cancella il promemoria, annulla i promemoria,
            cancella i promemoria""",
        Intent.THANKS: "grazie per, grazie mille per",
    },
    classes={
        "ambiguous stop": "basta, ferma",
        "alone": "basta, ferma, fermati, smettila, smettetela",
        "cease": """
            smettila di, smettetela di, smetti di, smettete di, basta con, basta,
            finitela di, finiscila di, ferma, fermate, non più, annulla, smettere di""",
        "struggle": """
            non riesco a smettere, voglio smettere, come smettere, come faccio a
            smettere, per smettere, vorrei smettere, devo smettere, aiutami a smettere,
            aiutatemi a smettere""",
        "sending": """
            scrivermi, mandarmi, inviarmi, contattarmi, disturbarmi, mandare, inviare,
            scrivere, chiamarmi, disturbare, messaggiarmi""",
        "send": "scrivetemi, mandatemi, inviatemi, contattatemi, mandate, inviate, scrivete",
        "texts": "messaggi, messaggio, sms, messaggini, notifiche",
        "receive": "ricevere",
        "me": "mi, me, il mio numero",
        "not": "non, mai, mai più, non voglio più",
        "want": "voglio, desidero, vorrei",
        "away": """
            toglimi, toglietemi, cancellami, cancellatemi, rimuovimi, rimuovetemi,
            eliminatemi, eliminami, levami, levatemi, togliete, rimuovete""",
        "again": "",
        "list": """
            dalla lista, dalla vostra lista, da questa lista, dalla tua lista, la lista,
            lista""",
        "my age": "ho",
        "years of age": "anni",
        "after age": """
            e, ma, mio, mia, i, non, che, a, vivo, posso, dove, come, lui, lei, sono, vorrei""",
        "website": "sito web, sito internet, pagina web",
        "recovery books": "grande libro, testo base, big book, la letteratura",
        "chips": "gettone, gettoni, portachiavi, medaglia, medaglie",
        "moderation": "bere meno, usare meno, moderazione, moderare",
        "no answer": """
            non rispondere, non rispondermi, non rispondete, non mi rispondere""",
        "helps other": """
            aiuto mio, aiuto mia, aiutare mio, aiutare mia, faccio smettere""",
        "younger relative": """
            mio figlio, mia figlia, i miei figli, nostro figlio, nostra figlia, mio nipote,
            mia nipote, mio figliastro""",
        "relative": """
            mio marito, mia moglie, il mio ragazzo, la mia ragazza, il mio compagno, la mia
            compagna, mio figlio, mia figlia, mia madre, mio padre, mio fratello, mia sorella,
            un familiare, i miei genitori, mio nonno, mia nonna, mio zio, mia zia, il mio ex, la
            mia ex, vivo con, mio papà, mia mamma""",
        "beside relative": "è, per, di, ancora, aiuto, con, e, si, tratta, ciao, nuovo, su",
        "drinks": """
            beve, beve troppo, e alcolista, e un alcolista, alcolista,
            beve ogni giorno, beve tutti i giorni, torna ubriaco, è ubriaco, ubriaco,
            non smette di bere, alcolismo,
            beve di nuovo, ha ripreso a bere, si ubriaca, ubriaca, è alcolizzato, è
            alcolizzata""",
        "uses": """
            si droga, usa droghe, e tossicodipendente, tossicodipendente, si fa,
            usa droga, usa la cocaina, fuma erba, la droga, eroina, cocaina""",
        "gambles": """
            gioca, scommette, al casino""",
        "": """
            sono alcolista, io bevo""",
        "asking": """
            cos'è, che cos'è, cosa sono, cosa significa, cosa vuol dire, che significa,
            che cosa è""",
        "courtesy": """
            per favore, perfavore, per piacere, grazie, adesso, subito, ora, questo,
            tutto, ok, di, con""",
    },
    courtesy={
        "polite": "ciao, grazie, salve",
        "thanks": "grazie",
        "help": "aiuto, aiutatemi, aiutami",
        "greeting": "ciao, salve",
    },
    denial={
        "words": "non",
        "unwanted": """
            non, non di, tranne, invece di, senza, che non sia, che non sia di, che non sia solo
            di, che non sia solo per, niente, nessun, non solo di, non di soli""",
        "excluded": """
            non, non di, non il, non la, non lo, non i, non le, non a, non ad, non
            in, non al, non nel, ma non, ma non di, ma non il, ma non la, ma non a,
            tranne, tranne il, tranne la, eccetto, a parte, invece di, al posto di,
            tutto tranne, qualsiasi giorno tranne, qualunque giorno tranne, tutti i
            giorni tranne, non sono a, non abito a""",
        "disliked": """
            non voglio, non mi piace, non mi piacciono, non posso, non posso il, non posso
            la, non posso di, odio, lavoro, lavoro il, lavoro la, non ci sono, non riesco""",
        "harmless": """
            perché non, se non, non solo, non lontano, non troppo lontano, non molto
            lontano, non so, non sto, non sono, non ho, non c'è, non bevo, non
            capisco, non riesco, non troppo, non molto, non ancora, non mi, non ci,
            non ce, non è, a meno di, meno di""",
        "behind": """
            no, non posso, non va bene, non mi va, non va, non ce la faccio, lavoro, non riesco,
            sono occupato, sono occupata, non mi va bene, mi uccide, mi uccidono, è difficile, è
            complicato, mi è impossibile""",
        "shown": """
            nessuna di queste, nessuno di questi, nessuna di quelle, non quelle, non quella,
            non quello, non queste, nessuna mi va bene, no nessuna, no nessuno, non posso a
            quell'ora, a quell'ora non posso, le conosco già, altro orario, un altro orario,
            un'altra ora, altri orari""",
        "declined": """
            non posso andare a, non riesco a, non mi piacciono, non voglio, conosco
            già, sono già stato a, sono già stata a, ho già visto, ho perso""",
        "those": """
            queste, questi, quelle, quelli, quegli orari, questi orari, quelle
            riunioni, queste riunioni, a quell'ora""",
        "unfit": """
            non vanno bene, non va bene, non mi vanno, non mi va, non mi vanno bene,
            non posso, non ce la faccio""",
        "relaxed": """
            non deve essere, non devono essere, non serve che sia, lascia stare,
            dimentica, non necessariamente, non per forza""",
        "is": "è, perché è, che è, quel giorno è",
        "told": """
            era un, era una, era, andavo a un, andavo a una, avevamo un, avevamo una,
            era un gruppo di, era una riunione di, andavo a un gruppo di""",
        "any other": "un altro, un'altra, qualsiasi altra, qualunque altra",
        "any day": "qualsiasi giorno, qualunque giorno, un giorno qualsiasi, quando capita",
        "any gender": """
            misto, mista, misti, uomini e donne, misto va bene, mista va bene, uomini o donne""",
        "any language": "anche in inglese, va bene anche in inglese, qualsiasi lingua",
    },
    meeting="""
        riunione, riunioni, incontro, incontri, gruppo, gruppi, meeting, riunone, gruppo di
        sostegno, gruppi di sostegno, gruppo di auto aiuto, seduta, gruppi di auto aiuto""",
    meeting_words={
        "open": "",
        "closed": "",
        "told closed": "è, era, sono, porta, tutto",
        "of": "di",
        "article": "",
        "before name": "",
        "behind name": "",
    },
    types={
        "11": "undicesimo passo, passo 11, 11 passo",
        "12X12": "12 e 12, dodici e dodici, 12 passi e 12 tradizioni",
        "A": """
            laica, laico, agnostico, agnostici, atei, ateo, secolare, non religiosa, non
            religioso, senza dio, senza religione, senza preti, senza prete, senza preghiere,
            meno religioso, meno religiosa, non tanto religioso, niente preti, niente religione,
            nulla di religioso""",
        "ASL": "lingua dei segni, sordi, sordo, linguaggio dei segni, non udenti, sorda, lis",
        "B": "grande libro, libro grande, studio del grande libro",
        "BA": "babysitter, asilo nido, assistenza bambini",
        "BE": "principianti, nuovi, nuovi arrivati, per principianti, per nuovi, nuovi venuti",
        "BRK": "colazione",
        "C": "chiusa, chiuse, riunione chiusa, riunioni chiuse, gruppo chiuso",
        "CAN": "lume di candela, candele, a lume di candela, candela",
        "CF": """
            con bambini, bambini ammessi, bambini benvenuti, portare i bambini, con i
            miei figli, portare i miei figli, con i bambini, posso portare i bambini,
            posso portare i miei figli""",
        "D": "discussione",
        "DD": "doppia diagnosi",
        "DR": "riflessioni quotidiane",
        "FF": "senza profumi, senza profumo",
        "G": "omosessuali, gay, omosessuale",
        "H": "compleanno, anniversario",
        "L": "lesbiche, lesbica",
        "LGBTQ": "lgbt, lgbtq",
        "LIT": "letteratura, lettura",
        "LS": "vivere sobri",
        "M": "uomini, uomo, per uomini, solo uomini, maschile, solo per uomini, di uomini, maschi",
        "MED": "meditazione",
        "NB": "non binario, non binari",
        "NDG": "indigeni",
        "O": "aperta, aperte, riunione aperta, riunioni aperte, gruppo aperto, aperta a tutti",
        "OUT": "all'aperto, al parco, fuori, allaperto",
        "P": "professionisti",
        "POA": "attestato di presenza, prova di presenza, certificato di presenza",
        "POC": "persone di colore",
        "SEN": "anziani, terza età",
        "SM": "fumatori, si può fumare",
        "SP": "oratore, testimonianza, relatore, testimonianze",
        "ST": "studio dei passi, passi, dei passi, sui passi",
        "T": "transgender, trans, transessuali",
        "TR": "tradizioni, tradizione, studio delle tradizioni",
        "W": """
            donne, donna, per donne, solo donne, femminile, solo per donne, di donne,
            signore, ragazze, per sole donne""",
        "X": """
            sedia a rotelle, carrozzina, accessibile, disabili, accesso disabili, sedia
            a rotella, senza barriere, disabile, accessibile in carrozzina, accessibile
            ai disabili, senza scale, rampa""",
        "Y": "giovani, per giovani, ragazzi, giovane, adolescenti, di giovani",
        "S": "in spagnolo, spagnolo",
        "EN": "in inglese, inglese, di lingua inglese",
        "FR": "in francese, francese",
        "POR": "in portoghese, portoghese",
        "ITA": "in italiano, italiano, di lingua italiana, italiana, che parlino italiano",
        "DE": "in tedesco, tedesco",
        "VET": "veterani, militari, reduci, ex militari",
        "GRIEF": "lutto, del lutto",
        "BILINGUAL": "bilingue, in italiano e inglese",
        "RESPONDERS": "pompieri, poliziotti, soccorritori",
        "MARATHON": "maratona",
        "CHRISTIAN": "cristiano, cristiana, cristiani",
        "SMOKEFREE": "non fumatori, senza fumo",
        "DOGS": "cani ammessi, con il cane",
    },
    ways={
        "online": """
            on line, in linea, virtuale, virtuali, su zoom, con zoom, via zoom, a distanza, da
            remoto, in video, da casa, videochiamata, in rete, via internet, da casa mia, in
            videoconferenza, remoto""",
        "phone": """
            per telefono, telefonica, telefonico, telefoniche, al telefono, senza internet,
            telefono fisso, via telefono, teleconferenza, non ho internet""",
        "in person": """
            di persona, in persona, in presenza, dal vivo, faccia a faccia, presenza,
            fisica, non online""",
        "hybrid": "ibrida, ibrido, ibride, ibridi, mista",
    },
    fellowships={
        "AA": "alcolisti anonimi, alcolista anonimo, alcolisti, alcoolisti anonimi",
        "NA": """
            narcotici anonimi, narcotici, tossicodipendenti, tossicodipendenti anonimi,
            droga, droghe""",
        "AL-ANON": """
            familiari di alcolisti, famiglie di alcolisti, parenti di alcolisti,
            familiari e amici di alcolisti, per familiari, per i familiari, per
            famiglie, per le famiglie, per i genitori, mogli di alcolisti, mariti di
            alcolisti, genitori di alcolisti, per mogli, per mariti, per le mogli,
            familiari di un alcolista""",
        "ACA": "figli adulti di alcolisti, figli adulti, figli di alcolisti",
        "CA": """
            cocainomani anonimi, cocaina anonimi, cocaina, cocainomani, dipendenza da
            cocaina, dipendenti da cocaina""",
        "CODA": "codipendenti anonimi, codipendenti, codipendenza",
        "DA": """
            debitori anonimi, debitori, debiti, indebitati, shopping compulsivo,
            compratori compulsivi, acquisti compulsivi, spese compulsive, spende troppo,
            spendono troppo, spendo troppo""",
        "GA": """
            giocatori anonimi, giocatori, gioco d'azzardo, ludopatia, giocatori
            d'azzardo, dipendenza dal gioco, scommesse, slot machine, dipendenza dal
            gioco d'azzardo, giocatori compulsivi, gioco compulsivo, chi gioca d'azzardo""",
        "MA": "marijuana anonimi, dipendenza dalla marijuana, cannabis",
        "NAR-ANON": """
            familiari di tossicodipendenti, famiglie di tossicodipendenti, familiari di
            dipendenti, parenti di tossicodipendenti, genitori di tossicodipendenti,
            mogli di tossicodipendenti, familiari di un tossicodipendente""",
        "NICA": "nicotina anonimi, smettere di fumare, fumatori",
        "OA": """
            mangiatori compulsivi anonimi, mangiatori compulsivi, overeaters anonimi,
            dipendenza dal cibo, abbuffate, fame compulsiva""",
        "SAA": """
            sessodipendenti anonimi, dipendenza dal sesso, sessodipendenti, dipendenti
            dal sesso, pornografia, dipendenza dal porno""",
        "SLAA": """
            dipendenti da sesso e amore anonimi, dipendenza affettiva, dipendenti
            affettivi""",
        "EMOTIONS-A": "emotivi anonimi",
        "WORKAHOLICS": "dipendenza dal lavoro",
        "FAMILIES": "familiari anonimi",
        "CMA": "metanfetamina, cristalli di metanfetamina, crystal meth",
    },
    days={
        Day.NOW: """
            adesso, ora, subito, in questo momento, proprio adesso, il prima possibile,
            al più presto, proprio ora, presto, immediatamente""",
        Day.NEXT: """
            prossima riunione, prossime riunioni, la prossima, prossima, prossime,
            prossimo gruppo, prossimo incontro, prossimi incontri, prima riunione
            disponibile""",
        Day.TODAY: "oggi, ogg, giornata di oggi",
        Day.TOMORROW: "domani, doman",
        Day.AFTER_TOMORROW: "dopodomani, dopo domani",
        Day.MON: "lunedì, lunedi",
        Day.TUE: "martedì, martedi",
        Day.WED: "mercoledì, mercoledi",
        Day.THU: "giovedì, giovedi",
        Day.FRI: "venerdì, venerdi",
        Day.SAT: "sabato",
        Day.SUN: "domenica",
        Day.WEEKEND: """
            fine settimana, weekend, questo fine settimana, questo weekend, nel fine
            settimana, nel weekend, week end""",
        Day.NEXT_WEEKEND: "prossimo fine settimana, prossimo weekend, il prossimo weekend",
        Day.WEEK: "questa settimana, settimana, in settimana",
        Day.NEXT_WEEK: """
            prossima settimana, la prossima settimana, settimana prossima, la settimana
            prossima""",
    },
    today={
        DayPart.MORNING: "stamattina, stamani, questa mattina, oggi mattina",
        DayPart.NOON: "oggi a mezzogiorno",
        DayPart.AFTERNOON: "questo pomeriggio, oggi pomeriggio",
        DayPart.EVENING: "",
        DayPart.NIGHT: """stasera, questa sera, sta sera, stanotte, questa notte, oggi sera""",
    },
    short_days={
        Day.MON: "lun",
        Day.TUE: "mar",
        Day.WED: "mer",
        Day.THU: "gio",
        Day.FRI: "ven",
        Day.SAT: "sab",
        Day.SUN: "dom",
    },
    parts={
        DayPart.EARLY: """
            la mattina presto, mattina presto, di buon'ora, all'alba, mattino presto,
            prima del lavoro""",
        DayPart.MORNING: """
            mattina, di mattina, la mattina, del mattino, mattino, in mattinata,
            mattinata, al mattino, della mattina, matina""",
        DayPart.NOON: """
            mezzogiorno, a mezzogiorno, pranzo, ora di pranzo, all'ora di pranzo, a
            pranzo, pausa pranzo""",
        DayPart.AFTERNOON: """
            pomeriggio, nel pomeriggio, di pomeriggio, del pomeriggio, il pomeriggio,
            pome""",
        DayPart.EVENING: """
            sera, di sera, la sera, in serata, serata, della sera, dopo il lavoro, alla
            sera""",
        DayPart.NIGHT: "notte, di notte, della notte, la notte, in nottata",
        DayPart.LATE: """
            tardi, tarda serata, sera tardi, la sera tardi, tarda notte, notte fonda, a
            notte fonda""",
        DayPart.MIDNIGHT: "mezzanotte, a mezzanotte",
    },
    clock={
        "at": "alle, alle ore, all', verso le, intorno alle, circa alle, per le",
        "after": """
            dopo le, dopo, a partire dalle, dalle, passate le, più tardi delle, esco alle,
            esco dal lavoro alle, stacco alle, finisco alle, finisco di lavorare alle,
            lavoro fino alle, al lavoro fino alle, occupato fino alle, occupata fino alle,
            libero dalle, libera dalle, non prima delle, esco da scuola alle, torno a casa
            alle, il mio turno finisce alle, sono libero dalle, sono libera dalle""",
        "before": """
            prima delle, prima di, entro le, fino alle, prima dell', attacco alle,
            inizio a lavorare alle, devo essere a casa alle, devo andare via alle""",
        "between": "tra le, fra le, dalle, tra, fra",
        "and": "e, e le, alle, fino alle",
        "am": "del mattino, di mattina, am, della mattina, di notte",
        "pm": "di sera, del pomeriggio, pm, della sera, di pomeriggio",
        "hour": "ore, in punto, h",
        "half": "e mezza, e mezzo",
        "or later": "o più tardi, in poi, o dopo",
    },
    hour_marks={
        "prefix": "alle",
        "weak prefix": "a",
        "am": "",
        "pm": "",
        "letter": "h",
        "hours": "",
        "about": "",
    },
    moments={720: "mezzogiorno", 0: "mezzanotte"},
    time_words={
        "ahead": "in, tra, fra, entro",
        "within": "entro",
        "from now": "",
        "about": "circa",
        "of": "di, da",
        "unit": "ore, ora, passi",
        "hour count": "",
        "morning": "",
        "until": "fino alle",
        "busy": """
            lavoro, sono al, sono a, ho lezione, lezione, scuola, turno, occupato,
            occupata, non esco, non posso, non sono libero, non sono libera""",
        "same": "stessa ora, stesso orario",
        "day behind": "il giorno dopo, il giorno seguente",
    },
    date_words={"yesterday": "ieri", "filler": "il, di, dal, giorno, a, al"},
    months={},
    moves={
        "more": """
            altri, altre, ancora, di più, più, più riunioni, altre riunioni, avanti, mostra
            altro, altro, seguenti, altra, successivo, successive, un'altra, ce ne sono altre,
            ne hai altre, altre opzioni, mostrami altre, fammi vedere le altre, fammene vedere
            altre, mandami altre, mandamene altre, le prossime, le altre, altre ancora,
            qualcos'altro, qualcosa d'altro, qualcosa di diverso, ce ne sono altri, continua""",
        "back": """
            indietro, lista, torna, elenco, di nuovo, precedente, ripeti, la lista, torna
            indietro, lo stesso, lo stesso di ieri, lo stesso di sempre, la stessa, le stesse,
            la stessa di ieri, le stesse di ieri, la stessa cosa, stessa cosa, la stessa lista,
            la stessa ricerca, stessa ricerca, la stessa domanda, stessa domanda, uguale a ieri,
            come ieri, come ieri sera, come prima, come al solito, la solita, il solito, quella
            di ieri, quelle di ieri, quella di ieri sera, rimanda, rimandami la lista, rimanda
            la lista, mandala di nuovo, cerco ancora, sto ancora cercando, ancora la stessa,
            continuare, quella che mi hai mandato, quelle che mi hai mandato, di nuovo la
            stessa, di nuovo lo stesso, ancora lo stesso, la stessa ancora, come sempre""",
        "later": """
            più tardi, dopo, qualcosa più tardi, un po' più tardi, piu tardi, troppo presto,
            troppo presto per me, più tardi di così, non così presto, un pochino più tardi, più
            tardi ancora, ancora più tardi""",
        "earlier": """
            prima, più presto, qualcosa prima, un po' prima, troppo tardi, è troppo tardi,
            troppo tardi per me, prima di così, non così tardi, un po' più presto, prima no, un
            po più presto, più presto di così""",
        "closer": """
            più vicino, più vicina, più vicine, troppo lontano, il più vicino, la più vicina,
            troppo lontana, è troppo lontano, più vicini, vicino, un po' più vicino, un po' più
            vicina, qualcosa di più vicino, meno lontano, non così lontano, più vicino a casa,
            più vicina a casa, è lontano, è lontana""",
        "all": "tutte, tutti, tutto, qualsiasi, qualunque, tutte le riunioni, una qualsiasi",
        "ok": """
            sì, si, va bene, certo, esatto, ok, d'accordo, giusto, sì grazie, vabbene,
            sisi, proprio così""",
        "no": """
            no, non quello, non quella, non proprio, no non proprio""",
        "farther": """
            più lontano, più lontana, più lontane, un po' più lontano, più distante, più
            chilometri, raggio più grande, zona più grande, allargare, lontano""",
        "latest": """
            la più tardi, ultima riunione, l'ultima riunione, ultime riunioni, quella più
            tardi, l'ultima della sera, l'ultima della giornata, l'ultima di oggi""",
        "other day": """
            un altro giorno, altro giorno, altri giorni, giorno diverso, cambiare giorno,
            un'altra data, un'altra sera, qualsiasi altra sera, qualsiasi altro giorno, qualche
            altro giorno, qualche altra sera, altre sere, un'altra serata, un altro pomeriggio,
            un'altra mattina, quali altri giorni, in un altro giorno, che altri giorni ci sono""",
        "other place": """
            altra città, un'altra città, altro posto, un altro posto, altrove, cambiare
            città, città sbagliata""",
        "longest": """
            la più lunga, più lunga, più lunghe, le più lunghe, la riunione più
            lunga, quella che dura di più, quale dura di più, dura di più""",
        "shortest": """
            la più corta, più corta, più breve, la più breve, le più brevi, la
            riunione più breve, quella che dura di meno, quale dura di meno""",
    },
    reminding={
        "end that": """
            annullalo, annulla quello, annulla questo, cancellalo, cancella quello,
            cancella questo, toglilo, togli quello, eliminalo, elimina quello, ferma
            quello, disdicilo""",
        "remind": "ricorda, ricordami, ricordamelo, avvisami, ricordatemi, ricordare, ricordami la",
        "letter": "",
        "show": "promemoria, promemorie, promemoria attivi, lista promemoria",
        "drop": "togli, togliere, togli promemoria, togli il promemoria",
        "drop all": "togli tutti, togli tutto, togli tutti i promemoria, togli tutte",
        "skip": "saltare, salta questa, salta questa settimana, saltare questa settimana",
        "pause": "pausa, metti in pausa, sospendi, sospendi i promemoria, pausa promemoria",
        "resume": "riprendi, riprendere, riprendi i promemoria",
        "where": """
            dove, dov'è, dove si trova, indirizzo, dove è, dov'è già, qual è l'indirizzo,
            l'indirizzo, mandami l'indirizzo, come ci arrivo""",
        "name": "nome, rinomina",
        "ending": "annulla, cancella, basta, togli, elimina",
        "one": "",
        "around": """
            il, la, i, le, lo, l, mio, miei, per favore, favore, promemoria, numero, di, del, della,
            per, questa, questo, settimana, riunione, su, prima, e, grazie, che""",
        "once": """
            una volta, una volta sola, solo una volta, solo questa volta, unica, unico, solo
            questa settimana, una sola volta, soltanto questa volta, non ogni settimana, non tutte
            le settimane, soltanto una volta""",
        "once on": """
            solo questo, solo questa, soltanto questo, soltanto questa, solo per questo, solo per
            questa""",
        "weekly": """
            settimanale, ogni settimana, tutte le settimane, sempre, ogni volta, una volta a
            settimana, una volta alla settimana""",
        "until": "fino a, fino al, fino alla, sino a",
        "before": "prima",
        "minute": "minuti, minuto, min",
        "hour": "ore, ora, h",
        "day": "giorni, giorno",
        "week": "settimane, settimana, sett",
        "month": "mesi, mese",
        "year": "anni, anno",
        "a": "un, una, un'",
        "half": "mezz'ora, mezza ora, mezzora",
        "and a half": "e mezza, e mezzo",
    },
    counting_days={
        "since": """
            sobrio, sobria, sobrio dal, sobria dal, pulito dal, pulita dal, sono sobrio dal, sono
            sobria dal, sobrio da, sobria da, data di sobrietà, conta i miei giorni, contare i
            miei giorni, voglio contare i miei giorni, comincia a contare,
            ricomincia i miei giorni, ricominciare il conto, azzera i miei giorni""",
        "day": "giorno, oggi è il giorno",
        "told": "ho, oggi ho, sono, oggi sono, compio, festeggio, sono a, ho raggiunto, fanno",
        "told behind": """
            oggi, già, sobrio, sobria, pulito, pulita, senza bere, senza usare, di sobrietà,
            gettone""",
        "when": """
            quando arrivo a, quando faccio, quando sono i miei, quando compio, quando
            raggiungo, quanto manca ai miei, quando avrò""",
        "count": """
            giorni, i miei giorni, quanti giorni, quanti giorni ho, da quanti giorni, contatore,
            conta giorni""",
        "marks": """
            tappe, le mie tappe, avvisi delle tappe, avvisami a ogni tappa, dimmi a ogni tappa""",
        "no marks": "niente tappe, basta tappe, senza tappe",
        "forget": "dimentica giorni, dimentica i miei giorni, dimentica i giorni",
    },
    daily_texts={
        "read": "leggi, leggere",
        "reading": """
            lettura del giorno, la lettura del giorno, lettura quotidiana, la lettura quotidiana,
            una lettura quotidiana, la lettura di oggi, lettura di oggi, la mia lettura, le
            letture, le letture del giorno, una lettura, letture, la lettura, pensiero del giorno,
            il pensiero del giorno""",
        "checkin": """
            checkin, check in, il checkin, il mio checkin, chiedimi come sto, chiedimi come va,
            chiedermi come sto, mi chiedi come sto, la domanda del giorno, domanda del giorno, le
            domande del giorno""",
        "wish": """
            mandami, inviami, dammi, mi mandi, mi invii, vorrei, voglio, vorrei ricevere, voglio
            ricevere, ricevere, puoi, potete, potresti, mandarmi, inviarmi, iniziare, attivare,
            qual è, oggi, mi, cambia, cambiare, l'ora, più""",
        "daily": "ogni giorno, tutti i giorni, quotidianamente, una volta al giorno, al giorno",
        "morning": "ogni mattina, tutte le mattine, la mattina, al mattino, ogni mattino",
        "evening": """
            ogni sera, tutte le sere, la sera, di sera, ogni pomeriggio, il pomeriggio, nel
            pomeriggio""",
        "off": """
            off, no, fine, basta, basta con, non più, non voglio più, non voglio, niente, senza,
            ferma, smetti, smetti di, termina, annulla, non mandarmi, non mandarmi più, non
            inviarmi più, disattiva, nessuna""",
    },
    reminder_words={
        "all": """
            tutto, tutti, tutte, tutti i promemoria, tutti e due, entrambi, tutti quanti, tutte
            quante, i due, nessuno""",
        "one": "avviso, sveglia, riunione",
        "many": "avvisi, tutti i promemoria",
        "ending": "ricordarmi, avvisarmi, di ricordarmi, scrivermi, mandarmi",
        "earlier": "più presto",
        "later": "più tardi",
        "next": "quando, a che ora, prossimo, prossima, che giorno",
        "late": "in ritardo, bloccato nel traffico",
        "call": "chiamalo, chiamala, chiamalo pure, rinominalo, rinominala, dagli il nome",
        "as": "come, in, a",
        "agree": """
            va bene, perfetto, d'accordo, certo, ottimo, benissimo, va benissimo, procedi, sì va
            bene, sì perfetto, bene, va bene così, sì grazie, sì per favore, certo che sì, fallo,
            fai pure, facciamo così, d'accordo grazie, perfetto così, accetto, sono d'accordo, ci
            sta, volentieri, mi va bene, okay va bene""",
        "decline": """
            lascia stare, lascia perdere, no grazie, non serve, non importa, non adesso, non ora,
            più tardi, un'altra volta, ho cambiato idea, me lo ricordo, me ne ricordo, meglio di
            no, non voglio, non lo voglio, fa niente, niente""",
        "beside answer": """
            allora, così, questo, per me, per favore, mille, molte, scusa, in realtà, anzi, dai,
            eh, e, ma, a quell'ora, tanto""",
        "asks": """
            puoi, può, potresti, potrebbe, possiamo, voglio, vorrei, devo, aspetta, no, scusa,
            anzi, in realtà, solo, per favore, come""",
        "send": """
            mandalo, mandamelo, mandami, invialo, inviamelo, scrivimi, avvisami, fallo arrivare,
            che arrivi, lo voglio, mandarmelo, mandarmi, avvisarmi, scrivermi""",
        "set": """
            metti, mettilo, mettila, che sia, deve essere, dovrebbe essere, più tempo, con più
            tempo, di anticipo, in anticipo, è troppo tardi, è troppo presto, troppo tardi, troppo
            presto""",
        "end": """
            non voglio più, non mi serve più, non ho più bisogno, non mi ricordare più, non
            ricordarmi più, non avvisarmi più, smetti di ricordarmi, smettila di ricordarmi, leva,
            disattiva, spegni, scarta, toglimi, niente più""",
        "away": """
            in viaggio, in vacanza, fuori città, via, in ospedale, ricoverato, ricoverata,
            assente, non ci sono, non ci sarò, non posso venire""",
        "back": """
            sono tornato, sono tornata, sono di ritorno, eccomi, rieccomi, sono a casa, sto
            meglio, puoi ricominciare, ricomincia, riattiva""",
        "how often": """
            ogni quanto, quanti messaggi, quante volte, a che ora mi, quando mi, quando arriva, è
            ogni settimana, quando mi scrivi, quando mi scriverai, costa qualcosa, si paga""",
    },
    sober_words={
        "sober": """
            sobrio, sobria, pulito, pulita, sobrietà, senza bere, senza alcol, senza
            usare, smesso di bere, ho smesso, ultimo bicchiere""",
        "of whom": "di, per",
        "first": "primo giorno, giorno uno, giorno 1, comincio oggi, inizio oggi",
        "first chip": "gettone bianco, medaglia bianca, portachiavi bianco",
        "chip": "gettone, medaglia, portachiavi",
        "age": "di età, ha compiuto, compie",
        "birthday": "compleanno, anniversario",
        "hour": "ore, ora",
        "marks": "tappa, tappe",
        "off": "no, niente, basta, senza, non",
        "old": "da quando avevo, dai miei",
        "restart": """
            ricomincio, ricominciare, da capo, da zero, di nuovo al giorno uno, di nuovo al giorno
            1, torno al giorno uno, azzera, azzerare, riparto, ripartire, nuova data, ho perso i
            miei giorni""",
        "correct": """
            no, aspetta, scusa, volevo dire, è, era, sono, dal, il, in realtà, anzi, ho sbagliato,
            mi sono sbagliato, mi sono sbagliata, correzione, ops, ho, da""",
    },
    number_words={
        0: "zero",
        1: "uno",
        2: "due",
        3: "tre",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci",
        11: "undici",
        12: "dodici",
        13: "tredici",
        14: "quattordici",
        15: "quindici",
        16: "sedici",
        17: "diciassette",
        18: "diciotto",
        19: "diciannove",
        20: "venti",
        30: "trenta",
        40: "quaranta",
        50: "cinquanta",
        60: "sessanta",
        70: "settanta",
        80: "ottanta",
        90: "novanta",
        100: "cento",
        1000: "mila, mille",
        **_compound_numbers(),
    },
    speech={
        "filler": "ehm, uhm, mmm, eh",
        "mark": "virgola, punto interrogativo, a capo",
        "end mark": "punto, punto interrogativo",
        "joint": "e",
        "code": "codice postale, cap, codice",
    },
    holidays={
        Holiday.NEW_YEARS_DAY: "capodanno, primo dell'anno, primo gennaio",
        Holiday.EPIPHANY: "epifania, befana",
        Holiday.VALENTINES_DAY: "giorno di san valentino, festa degli innamorati",
        Holiday.GOOD_FRIDAY: "venerdì santo",
        Holiday.EASTER: "domenica di pasqua, pasqua",
        Holiday.EASTER_MONDAY: "pasquetta, lunedì di pasqua, lunedì dell'angelo",
        Holiday.MOTHERS_DAY: "festa della mamma",
        Holiday.FATHERS_DAY: "festa del papà",
        Holiday.ASSUMPTION: "ferragosto",
        Holiday.LABOR_DAY: "festa dei lavoratori, festa del lavoro",
        Holiday.ALL_SAINTS: "ognissanti, tutti i santi",
        Holiday.ALL_SOULS: "giorno dei morti, tutti i morti",
        Holiday.THANKSGIVING: "giorno del ringraziamento, ringraziamento",
        Holiday.BLACK_FRIDAY: "venerdì nero",
        Holiday.CHRISTMAS_EVE: "vigilia di natale, la vigilia",
        Holiday.CHRISTMAS: "giorno di natale, natale",
        Holiday.NEW_YEARS_EVE: """
            vigilia di capodanno, notte di capodanno, ultimo dell'anno, l'ultimo
            dell'anno, san silvestro, fine anno""",
    },
    date_phrases={
        "on": "il, per il, del, questo, dal, la, per la, a, di, il giorno, per",
        "the": "il, per il, del, dal, il giorno, giorno",
        "of": "di",
        "to": "al, a, fino al, e",
        "next": "prossimo, prossima, il prossimo, la prossima",
        "next behind": "prossimo, prossima, che viene",
        "in": "tra, fra, in, entro",
        "from today": "da oggi, a partire da oggi",
        "from": "",
        "ordinal": "o, a",
        "weak month": "",
        "of next week": "della settimana prossima, della prossima settimana",
        "after next": "",
        "day before": "vigilia di, la vigilia di, giorno prima di, il giorno prima di",
        "day after": "giorno dopo, il giorno dopo",
        "eve": "",
        "weekend of": "fine settimana del, weekend del",
        "until": "fino al, fino a, sino al",
        "engaged": """
            lavoro, lavorando, occupato, occupata, non, chiuso, chiusa, libero, libera, aperto,
            aperta""",
    },
    days_ahead={
        7: "tra una settimana, fra una settimana, oggi a otto, in una settimana, oggi otto",
        14: "tra quindici giorni, fra due settimane, tra due settimane, fra quindici giorni",
    },
    distances={
        "within": """
            a meno di, meno di, massimo, al massimo, non più di, fino a, entro, nel raggio
            di, in un raggio di, a, più vicino di, più vicina di""",
        "behind": """
            al massimo, massimo, o meno, di raggio, va bene, vanno bene""",
        "mile": "miglia, miglio",
        "km": "km, kms, chilometri, chilometro",
        "a": "un",
        "half": "mezzo",
        "couple": "un paio di",
        "walking": "a piedi, camminando, raggiungibile a piedi",
    },
    lead_phrases={
        "day": "un giorno prima, il giorno prima, il giorno precedente, 1 giorno prima",
        "morning": "la mattina prima, la mattina precedente",
        "night": "la sera prima, la notte prima, la sera precedente, sera prima",
        "same day": "quel giorno, lo stesso giorno, il giorno stesso, quella mattina, quella sera",
    },
    relations={
        "child": "mio figlio, mia figlia, i miei figli, mie figlie, il mio bambino, la mia bambina",
        "partner": """
            mio marito, mia moglie, il mio ragazzo, la mia ragazza, il mio compagno, la mia
            compagna, il mio fidanzato, la mia fidanzata, il mio ex, la mia ex, il mio partner""",
        "parent": "mia madre, mio padre, i miei genitori, mia mamma, mio papà, la mia mamma",
        "friend": """
            il mio amico, la mia amica, un amico, un'amica, i miei amici, un mio amico, una mia
            amica, il mio vicino, il mio collega, la mia collega""",
        "family": """
            mio fratello, mia sorella, mio nonno, mia nonna, mio zio, mia zia, mio cugino,
            mia cugina, mio nipote, mia nipote, la mia famiglia, un familiare, mio cognato,
            mia cognata, una persona cara, un parente""",
        "self": "io, sono, sto, ho, mi, me, faccio, compio, festeggio",
    },
    verbs={
        "stop": """
            togli, togliere, cancella, cancellare, annulla, annullare, elimina, eliminare, basta,
            smetti, smettila di, niente più, rimuovi""",
        "change": """
            cambia, cambiare, sposta, spostare, modifica, modificare, mettilo, meglio, correggi""",
        "show": "mostra, mostrami, mostrare, vedi, vedere, elenco, lista, quali, quale, dimmi",
        "add": "aggiungi, aggiungere, metti, mettere, ricordami, imposta, crea, avvisami, segna",
        "skip": """
            salta, saltare, questa settimana no, non posso venire, oggi no, non riesco a venire""",
    },
    wellbeing={
        "no": "no, non, per niente, mica, mai, per nulla",
        "unsafe": """
            non sono al sicuro, non è al sicuro, non siamo al sicuro, non al sicuro, in pericolo""",
        "doubt": """
            non sto bene, non sta bene, non so, non lo so, non credo, ho bisogno di aiuto,
            aiutami, aiutatemi, ho paura, male, forse""",
        "help": "aiuto",
        "yes": "sì, si, sisi, certo, credo di sì",
        "ok": "va bene, ok, d'accordo",
        "safe": """
            sto bene, tutto bene, tutto ok, sono al sicuro, al sicuro, sta bene, è al sicuro,
            stiamo bene, bene, tranquillo, tranquilla, non preoccuparti, non ti preoccupare,
            nessun problema, scherzo, scherzavo, sto scherzando, era uno scherzo, ahah, ahaha""",
        "filler": "grazie, grazie mille, per favore, adesso, ora, e, oggi, per ora",
        "contradiction": "ma, non, no, però, mai",
        "syllable": "ah",
        "laugh": "",
    },
    erasing={
        "verb": """
            cancella, cancellare, cancello, cancellato, elimina, eliminare, elimino, eliminato""",
        "filler": """
            lo, la, li, questo, testo, messaggio, messaggi, ok, ho, l, già, come, per, favore""",
    },
    reactions={
        "verb": """
            ha adorato, ho adorato, adoro, mi piace, non mi piace, gli piace, le piace, ha messo
            mi piace a, ha messo non mi piace a, ha riso per, ha riso di, ha riso a, ha
            enfatizzato, ha evidenziato, ha messo in dubbio, ha messo un punto interrogativo a, ha
            messo un punto esclamativo a, ha rimosso un cuore da, ha rimosso un mi piace da, ha
            rimosso una reazione da, ha rimosso la reazione da, ha messo una risata a, ha messo un
            cuore a, ha dato importanza a, ha messo in evidenza, ha tolto un cuore da""",
        "verb with emoji": """
            ha reagito con {} a, ha reagito {} a, ha rimosso {} da, ha rimosso la reazione {} da,
            ha tolto {} da, {} a""",
        "object": """
            un'immagine, immagini, un video, un allegato, una foto, un messaggio, un messaggio
            vocale, un messaggio audio, un contatto, un link, una posizione""",
    },
    message_forms={
        "tag": """
            risposta automatica, messaggio automatico, fuori ufficio, inviato automaticamente,
            risposta auto, risponditore automatico""",
        "automatic": """
            questo è un messaggio automatico, questa è una risposta automatica, questo messaggio è
            stato inviato automaticamente, messaggio inviato automaticamente, inviato
            automaticamente, non rispondere a questo messaggio, si prega di non rispondere, non
            ricevo notifiche, non sto ricevendo notifiche, ho le notifiche silenziate, sto guidando
            con la funzione, sto guidando con non disturbare, sto guidando con la modalità, grazie
            per averci contattato, grazie per aver contattato, abbiamo ricevuto il tuo messaggio,
            abbiamo ricevuto il suo messaggio, abbiamo ricevuto il vostro messaggio, il tuo
            messaggio è importante, il suo messaggio è importante, i nostri uffici sono chiusi, i
            nostri orari, messaggio non recapitato, messaggio non consegnato, impossibile
            recapitare, impossibile consegnare, sono fuori ufficio, sarò fuori ufficio, sono
            assente dall'ufficio, sono fuori dall'ufficio""",
        "away": """
            sto guidando, ora sto guidando, al momento sto guidando, sono alla guida, sono al
            volante, sono in riunione, sono in una riunione, sono occupato, sono occupata, non sono
            disponibile, sono al lavoro, sto lavorando, sono a lezione, sono in vacanza, sono in
            ferie, grazie per il messaggio, grazie per il tuo messaggio, grazie per il suo
            messaggio""",
        "later": """
            ti rispondo, ti risponderò, vi risponderò, le risponderò, rispondo appena, risponderò,
            ti richiamo, ti richiamerò, la richiamerò, ti contatto, ti contatterò, la contatterò,
            ti scrivo, ti scriverò, vedrò il tuo messaggio, vedrò il messaggio, ti ricontatteremo,
            la ricontatteremo, ti risponderemo, risponderemo, vi risponderemo""",
        "receipt": """
            consegnato, recapitato, messaggio consegnato, messaggio recapitato, messaggio letto""",
        "receipt heading": """
            consegnato, recapitato, messaggio consegnato, messaggio recapitato, messaggio letto,
            conferma di lettura, conferma di consegna""",
        "code": """
            il tuo codice di verifica è, il suo codice di verifica è, è il tuo codice di verifica,
            il tuo codice di sicurezza è""",
        "request": "puoi, potete, potresti, ho bisogno, voglio, aiutami, mandami, inviami",
        "footer": """
            invia stop per, rispondi stop per, inviare stop per, scrivi stop per, manda stop per,
            invia basta per, per annullare l'iscrizione, per disiscriverti, per disiscriversi, per
            cancellarti, per cancellarsi, per non ricevere più, potrebbero essere applicati costi,
            possono essere applicati costi, questo messaggio può essere riservato, questo messaggio
            è riservato, questo messaggio e gli, questo messaggio e i, questo messaggio può
            contenere, questa email e, questa e mail e, questa email può contenere, le informazioni
            contenute in questo, le informazioni contenute in questa, avviso di riservatezza, se
            non siete il destinatario, se non sei il destinatario, se non è il destinatario, se
            avete ricevuto questo messaggio per errore, se hai ricevuto questo messaggio per
            errore, scusa gli errori, scusate gli errori""",
        "notice": """
            destinatario, riservato, riservate, vietata, vietato, allegati, divulgazione,
            cancellare, eliminare""",
        "sender": "inviato da, messaggio inviato da, questo messaggio è stato inviato da",
        "device": """
            inviato da, inviato dal mio, inviato da mio, inviato dalla mia, inviato tramite,
            inviato con, scarica outlook per, ottieni outlook per""",
        "wrote": "ha scritto, scrive",
        "wrote opening": "il, in data",
        "original": "messaggio originale, messaggio inoltrato, inizio messaggio inoltrato",
        "field": "da, inviato, a, data, oggetto, cc",
    },
    refusals={
        "others": "lui, lei, loro",
        "please": "per favore, perfavore, per piacere",
        "word": """
            basta, fermati, fermatevi, fermate, smettila, smettetela, disiscrivi, disiscrivimi,
            disiscrivetemi, disiscriviti, cancellami, cancellatemi, toglimi, toglietemi, basta
            così, stop""",
        "weak": "ferma, fermare, annulla, annullare, esci, disdici, finito, cancellazione",
        "sentence": """
            non scrivetemi più, non scrivermi più, non mi scrivere più, non mi scrivete più, non
            mandatemi più messaggi, non mandarmi più messaggi, non mi mandare più messaggi, non mi
            mandate più messaggi, non inviatemi più messaggi, non inviarmi più messaggi, non
            contattarmi più, non contattatemi più, non mi contattare più, non mi contattate più,
            non mi disturbare, non mi disturbate, non disturbatemi, non disturbarmi, lasciami in
            pace, lasciatemi in pace, lasciami stare, lasciatemi stare, non sono interessato, non
            sono interessata, non mi interessa, non mi interessa grazie, cancella il mio numero,
            cancellate il mio numero, elimina il mio numero, eliminate il mio numero, togli il mio
            numero, togliete il mio numero, ti blocco, vi blocco, ti sto bloccando, vi sto
            bloccando, bloccato, vaffanculo, vai a quel paese, andate a quel paese, fanculo, vai
            al diavolo, ti ho detto di smettere, ti ho detto di smetterla, vi ho detto di
            smettere, vi ho detto di smetterla, ho detto basta, ho detto stop, ho detto di
            smettere, ti ho detto basta, vi ho detto basta, basta messaggi, basta sms, basta con i
            messaggi, basta con questi messaggi, basta per favore, smettila di scrivermi,
            smettetela di scrivermi, smettila di mandarmi messaggi, smettetela di mandarmi
            messaggi, smetti di scrivermi, smettete di scrivermi, smetti di scrivere, non voglio
            più messaggi, non voglio messaggi, non voglio più ricevere messaggi, non voglio
            ricevere messaggi, niente più messaggi, niente messaggi, voglio disiscrivermi, voglio
            cancellarmi, come mi disiscrivo, come faccio a disiscrivermi, toglimi dalla lista,
            toglietemi dalla lista, cancellami dalla lista, vi denuncio, ti denuncio, vi segnalo,
            ti segnalo, invia stop, non voglio che mi scriviate, non mandatemi più niente, non
            voglio più che mi scriviate""",
        "threat": "o vi, o ti, o chiamo, prima che",
        "reason": """
            non voglio, non sono, non conosco, non mi, non vi, non ti, numero sbagliato, questo
            numero, questo non, questa non, questo è, vi ho, ti ho, ho già, ho detto, chi sei, chi
            siete, chi è, per favore, di scrivermi, di mandarmi, hai sbagliato, avete sbagliato, vi
            denuncio, ti denuncio, messaggi, sms, con i messaggi""",
        "keep": """
            bere, bevendo, usare, usando, fumare, fumando, droga, droghe, alcol, piangere, pensare,
            dolore, riunione, riunioni, autobus, vivere, morire, giocare, lui, lei, picchiare,
            trovare""",
        "compound": "",
        "reminder": "promemoria, ricordarmi, ricordare, ricordatemi, ricordami",
        "limit": """
            questa settimana, questo fine settimana, la settimana prossima, settimane, per ora, per
            adesso, fino a, fino al, stasera, di notte, la sera, domani, lunedì, martedì,
            mercoledì, giovedì, venerdì, sabato, domenica""",
        "hedge": "non volevo, devo, se io",
        "negated": "non voglio, io non voglio",
        "told others": "ho detto a, gli ho detto, le ho detto, dico a",
        "opt out of": "",
        "ours": "",
        "listed": "riunione, riunioni, gruppo, gruppi, zoom, chiesa",
    },
    wrong_numbers={
        "whole": """
            numero sbagliato, numero errato, persona sbagliata, numero sbaliato, ho sbagliato
            numero, ho sbagliato persona, non sono quella persona, non sono la persona che cerchi,
            non sono la persona che cercate, non sono chi cerchi, questo messaggio non è per me,
            era per un'altra persona, messaggio sbagliato""",
        "anywhere": """
            hai sbagliato numero, avete sbagliato numero, ha sbagliato numero, hai sbagliato
            persona, avete sbagliato persona, ha sbagliato persona, hai il numero sbagliato, avete
            il numero sbagliato, ha il numero sbagliato, è il numero sbagliato, questo è il numero
            sbagliato, è un numero sbagliato, ho appena preso questo numero, ho appena avuto questo
            numero, ho appena ricevuto questo numero, mi hanno appena assegnato questo numero, mi
            hanno assegnato questo numero, questo numero è nuovo per me, questo numero adesso è
            mio, questo numero ora è mio, ora questo numero è mio, adesso questo numero è mio, sono
            il nuovo proprietario di questo, sono la nuova proprietaria di questo, nuovo
            proprietario di questo numero, nuova proprietaria di questo numero, il vecchio
            proprietario di questo numero, la persona che aveva questo numero, chi aveva questo
            numero, nessuno con quel nome, nessuno con questo nome, qui nessuno si chiama così, non
            conosco nessuno con quel nome, non vi ho mai scritto, non ti ho mai scritto, io non vi
            ho scritto, io non ti ho scritto, ho scritto al numero sbagliato""",
        "denial": """
            non sono, io non sono, questo non è, questa non è, non è, non mi chiamo, qui non c'è,
            qui non c'è nessun, qui non c'è nessuna, non c'è nessun, non c'è nessuna, qui non
            abita, non conosco, non conosco nessun, non conosco nessuna, questo non è il numero di,
            non è il numero di, questo non è più il numero di, non è più il numero di, questo non è
            il telefono di, non è il telefono di, non è più il telefono di, questo numero non è di,
            questo numero non è più di""",
        "behind name": "qui, scusa, scusi, mi dispiace, a questo numero",
        "owner": "suo",
        "owned": "numero, telefono, cellulare",
        "has left": """
            non ha più questo numero, ha cambiato numero, non abita più qui, non abita qui, non usa
            più questo numero, non è qui""",
        "filler": """
            scusa, scusi, scusate, mi, dispiace, ciao, salve, buongiorno, buonasera, credo, penso,
            che, abbia, abbiate, tu, lei, sì, si, no, ma, grazie, per, favore, ops, oh, eh, ok, il,
            un, è, signore, signora, amico, amica, guarda, guardi""",
        "source": """
            come avete avuto il mio numero, come hai avuto il mio numero, come ha avuto il mio
            numero, come avete il mio numero, come hai il mio numero, come hai fatto ad avere il
            mio numero, come avete fatto ad avere il mio numero, come avete trovato il mio numero,
            come hai trovato il mio numero, dove hai preso il mio numero, dove avete preso il mio
            numero, dove ha preso il mio numero, chi ti ha dato il mio numero, chi vi ha dato il
            mio numero, chi le ha dato il mio numero, perché avete il mio numero, perché hai il mio
            numero""",
        "about something else": """
            riunione, riunioni, gruppo, lista, sito, chiesa, indirizzo, sponsor, linea, se,
            chiamato, da un, da una, dal mio, dalla mia""",
    },
    near="""
        vengo da, sono di,
        vicino a, vicino, vicino al, vicino alla, a, ad, in, nei pressi di, intorno a, nella
        zona di, zona, presso, per, di, da, sono a, abito a, vivo a, sono in, vado a,
        viaggio a, cap, codice postal, codice postale, dalle parti di, attorno a, vicino ad,
        nelle vicinanze di, nei dintorni di, città di, sto a, abito in, sono vicino a,
        verso, abito vicino a, abito vicino, nella città di, vicini a, al, alla, nel, nella,
        abito ad, mi trovo a, in visita a""",
    here="""
        vicino a me, qui vicino, qui, nelle vicinanze, nei dintorni, vicino a casa mia,
        vicino a casa, nella mia zona, dove sono, la mia posizione, da queste parti, qua
        vicino, in zona, nella mia città, vicine a me, più vicina a me, vicina a me, qua, da
        me, lì vicino, vicini a me""",
    place_words={
        "article": "il, lo, la, le, san",
        "between": "",
        "inside": "a, in",
        "weak": "a, di, da, per",
        "from": "vengo da, sono di",
        "particle": "di, del, della, la, le, in",
        "crossing": "e",
        "street": "",
        "tail": "",
        "leading": "",
        "trailing": "",
        "state": "",
        "initials": "",
        "elided": "d, l",
        "ordinal": "",
        "talk": """
            non so, non lo so, boh, nessuna idea, aspetta, un attimo, un momento, il
            solito, come al solito, ovunque, dappertutto, perché, perché lo chiedi,
            nessuno, nessuna, niente, cosa, forse, non importa, fa lo stesso""",
        "whereabouts": """
            al lavoro, a casa, casa mia, qui, proprio qui, l'ospedale, la chiesa, la
            scuola, sto guidando, senzatetto, senza casa, non ho un indirizzo, non ho il
            cap, prefisso, per strada, vivo per strada, non so dove sono, dove sono, non ce
            l'ho, non sono di qui, di passaggio, il cap, il mio cap, quale cap, sono nuovo
            qui, sono nuova qui""",
    },
    scene={
        "fixed": "",
        "article": "",
        "high": "ponte, tetto, balcone, cornicione, binari",
        "preposition": "su, sul, in, sopra",
        "determiner": "un, uno, una, mio, mia",
    },
    counting="""
        il, la, lo, numero, opzione, per favore, per, indirizzo, del, della, dettagli,
        altro, su, voglio, mi, dai, informazioni, scelgo, link, prendo, l', dove, è""",
    numerals="uno, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici",
    ordinals="prima, seconda, terza, quarta, quinta, sesta, settima, ottava, nona, decima",
    other_ordinals="primo, secondo, terzo, quarto, quinto, sesto, settimo, ottavo, nono, decimo",
    one="",
    ordinal_forms={
        1: "primo",
        2: "secondo",
        3: "terzo",
        4: "quarto",
        5: "quinto",
        6: "sesto",
        7: "settimo",
        8: "ottavo",
        9: "nono",
        10: "decimo",
    },
    choosing={
        "joint": "e, ed, anche, ma, poi",
        "or": "o, oppure, o di",
        "top": "quella in alto, quello in alto, la prima della lista, in alto",
        "middle": "quella in mezzo, quella di mezzo, quello di mezzo",
        "last": """
            l'ultima, l'ultimo, ultima, ultimo, quella in basso, quello in basso, l'ultima
            della lista, ultimi, ultime""",
        "both": "tutte e due, tutti e due, entrambe, entrambi, le due",
        "first": "primi, prime, primo, prima",
        "and": "e, ed, o, né",
        "also": "anche",
        "instead": "no aspetta, aspetta, no, scusa, anzi, volevo dire, meglio",
        "yours": """
            scegli tu, scelga lei, una qualsiasi, qualsiasi, fa lo stesso, decidi tu, una a caso,
            quella che vuoi, scegline una""",
        "compare": """
            meglio, migliore, vicina, vicino, differenza, presto, grande, piccola, consigli,
            scelgo""",
        "label": "numero, num, opzione, numeri",
        "before": "la, il, è, di, del, della, a, per, ha, e, o, su, con, le, i",
        "counted": """
            persone, persona, bambini, bambino, figli, figlie, amici, amiche, cani, km,
            chilometri, miglia, volte, volta, ore, ora, minuti, minuto, giorni, giorno,
            settimane, mesi, anni, passo, passi, piano, più""",
        "article": "la, il, le, i, della, del, alla, al",
        "ordinal ending": "a, o",
        "one": "riunione, gruppo, opzione",
        "pronoun": "",
        "this": "questa, quella, questo, quello",
        "pointing": """
            quella di, quello di, quella del, quello del, quella delle, quello delle, quella
            in, quella a, la più, il più, quella più""",
        "hour": "delle, alle",
        "closest": "vicina, vicino, più vicina, più vicino",
        "group": "gruppo, gruppi, riunione",
        "named": "gruppo, gruppi",
        "generic": """
            gruppo, gruppi, riunione, riunioni, il, la, lo, i, le, di, della, del, in, e, a,
            un, una, nuovo, nuova, vita, vivere, casa, giorno, oggi, solo, primo, indirizzo,
            dove, come, che, quale, quando, è, ha""",
        "biggest": "grande, più grande, principale",
        "state": "quella, quello, di, nello, dello, nella, stato, provincia",
        "none": "nessuna, nessuno, nessuna delle due",
    },
    buildings={
        "church": "chiesa, cappella, cattedrale, parrocchia",
        "library": "biblioteca",
        "school": "scuola, università",
        "hospital": "ospedale, clinica",
        "club": "circolo, club",
        "center": "centro, centro sociale",
    },
    question_words={
        "address": "indirizzo, dove, mappa, si trova",
        "end": "finisce, dura, termina",
        "start": "che ora, comincia, inizia, quando",
        "guests": "portare, accompagnare, venire",
    },
    subjects={
        "parking": "parcheggio, parcheggi, parcheggiare, parcheggio dove",
        "access": """
            sedia a rotelle, carrozzina, rampa, ascensore, scale, accessibile, disabili,
            seminterrato""",
        "entrance": """
            porta, porte, ingresso, entrata, entrare, cancello, citofono, suonare, bussare,
            piano, sala, seminterrato""",
        "children": "bambino, bambina, bambini, figlio, figlia, figli, neonato, asilo",
        "pets": "cane, cani, animale, animali, gatto",
        "food": "caffè, cibo, mangiare, cena, pranzo, colazione, merenda, biscotti",
        "smoking": "fumare, fumano, fumo, sigarette, fumatori",
        "passcode": """
            codice di accesso, codice d'accesso, codice zoom, parola d'ordine, codice della
            riunione, codice""",
        "signature": "firmare, firma, firmano, firme, attestato, presenza, foglio",
        "far": """
            quanto dista, distanza, lontano, lontana, chilometri, km, più vicina, più vicino,
            quanto è lontana""",
        "holiday": "festivo, festivi, festa, feste, natale, vigilia, capodanno, pasqua, ferragosto",
        "called off": """
            annullata, annullato, sospesa, sospeso, niente riunione, chiusa fino, chiuso fino""",
        "open or closed": "aperta, aperto, chiusa, chiuso",
    },
    spellings={},
    venues="""
        chiesa, cappella, cattedrale, parrocchia, sala, stazione, scuola, biblioteca, circolo,
        hotel, albergo, ospedale, clinica, edificio, università, aeroporto, via, viale, corso,
        piazza, centro sociale""",
    fillers="""
        buongiorno, buona sera, buon pomeriggio, buona giornata, il, lo, la, i, gli, le, l,
        un, uno, una, di, a, da, in, con, su, per, tra, fra, del, dello, della, dei, degli,
        delle, al, allo, alla, ai, agli, alle, dal, dalla, nel, nella, nei, nelle, sul,
        sulla, e, ed, o, od, che, chi, cosa, quale, quali, quando, dove, come, quanto, c'è,
        ci, ci sono, ce, sono, è, sei, siamo, siete, essere, ho, hai, ha, abbiamo, avete,
        hanno, avere, io, tu, lui, lei, noi, voi, loro, mi, me, ti, te, si, vi, ne, mio,
        mia, miei, mie, tuo, tua, suo, sua, nostro, vostro, questo, questa, questi, queste,
        quello, quella, qualche, qualcuno, qualcosa, alcuni, alcune, qualsiasi, molto, più,
        meno, anche, solo, già, sì, no, non, per favore, perfavore, per piacere, grazie,
        ciao, salve, buongiorno, buonasera, cerco, cercare, cercando, stiamo cercando, sto
        cercando, trova, trovare, trovo, bisogno, serve, servirebbe, voglio, vorrei, volere,
        vorremmo, posso, può, potete, potrei, puoi, potrebbe, andare, vado, vai, andiamo,
        vengo, venire, partecipare, abito, vivo, visitare, viaggio, viaggiando, dammi,
        dimmi, ditemi, mostra, mostrami, sapere, sapete, sai, fare, fa, ora, ore, orario,
        orari, giorno, data, luogo, luoghi, indirizzo, posto, posti, città, zona, quartiere,
        codice, postale, centro, informazione, informazioni, info, aiuto, urgente, prossimo,
        prossima, prossimi, prossime, vicino, vicina, vicini, vicine, disponibile,
        disponibili, aperto, comincia, inizia, iniziano, recupero, anonimi, anonimo, alcol,
        droga, droghe, bere, bevo, dipendenza, amico, amica, moglie, marito, figlio, figlia,
        fratello, famiglia, tipo, ma, perché, poi, allora, proprio, qui, passaggio, di
        passaggio, vacanza, lavoro, esiste, esistono, conosci, conoscete, ce ne sono, fate,
        tenete, tiene, tengono, svolge, svolgono, sto, invece, meglio, piuttosto, uguale,
        stesso""",
    faq={
        Topic.COST: """
            quanto costa, quanto costano, quanto si paga, si paga, bisogna pagare,
            devo pagare, si deve pagare, e gratuita, sono gratuite, sono gratis""",
        Topic.RELIGION: """
            sono religiose, e una religione, e una setta, credere in dio, non credo
            in dio, bisogna pregare, devo pregare, sono ateo, sono atea""",
        Topic.OPEN_CLOSED: """
            cose una riunione aperta, cosa e una riunione aperta, cose una riunione
            chiusa, cosa e una riunione chiusa, cosa vuol dire aperta, cosa
            significa aperta, cosa significa riunione aperta, differenza tra aperta
            e chiusa, differenza tra una riunione aperta, differenza fra una
            riunione aperta, differenza tra riunione aperta, chi puo venire""",
        Topic.GUESTS: """
            la mia famiglia puo, mia moglie puo, mio marito puo, puo venire la mia
            famiglia, puo venire mia, puo venire mio, posso venire
            con mia, posso venire con mio, posso venire accompagnato, posso venire
            accompagnata,
            portare mia moglie, portare mio marito, portare la mia famiglia, portare mia
            madre, portare un amico, portare un'amica, portare la mia ragazza, portare
            il mio ragazzo""",
        Topic.PETS: """
            portare il mio cane, portare il cane, portare un cane, sono ammessi i cani,
            con il mio cane""",
        Topic.CHILDREN: """
            portare mio figlio, portare mia figlia, portare i miei figli, portare i
            bambini, portare il bambino, sono minorenne""",
        Topic.SPEAK: """
            devo parlare alla, devo parlare in, bisogna parlare, si deve parlare,
            obbligatorio parlare, obbligato a parlare, obbligata a parlare, devo per
            forza parlare, posso solo ascoltare, posso ascoltare e basta""",
        Topic.JOIN: """
            cosa devo portare, devo iscrivermi, bisogna iscriversi, serve prenotare,
            devo prenotare, serve un appuntamento, devo dire il mio nome""",
        Topic.DRINKING: """
            devo essere sobrio, devo essere sobria, bisogna essere sobri, posso
            venire ubriaco, posso venire ubriaca, posso venire se ho bevuto, posso
            venire se bevo""",
        Topic.ANONYMITY: """
            le riunioni sono anonime, sono anonime, sono riservate, e se qualcuno mi
            vede, e se mi vede qualcuno, lo sapra qualcuno""",
        Topic.AM_I: """
            se sono alcolista, se sono un alcolista, se sono unalcolista, = sono
            alcolizzato, = sono alcolizzata, se sono dipendente, se ho un problema
            con""",
        Topic.WELCOME: """
            = nuovo, = nuova, = sono nuovo, = sono nuova, sono nuovo qui, sono nuova
            qui, la prima volta, la mia prima volta, la mia prima riunione, mai
            stato a una, mai stata a una, = principiante, = nuovo arrivato, = da
            dove comincio, = come inizio""",
        Topic.LENGTH: """
            quanto dura, quanto durano""",
        Topic.WHAT_HAPPENS: """
            cosa succede a una, cosa succede in una, cosa succede alle, come una
            riunione, come e una riunione, come sono le riunioni, come funziona una
            riunione, come funzionano le riunioni, come si svolge una, cosa si fa a
            una, cosa si fa alle, cosa si fa in una, cose una riunione, cosa e una
            riunione""",
        Topic.SIGNATURE: """
            firmare il foglio, firmano il foglio, attestato di presenza, prova di
            presenza, ordine del giudice, mandato dal giudice""",
    },
    faq_hints={
        Topic.SPEAK: "devo parlare",
        Topic.RELIGION: """
            e una cosa religiosa""",
        Topic.DRINKING: """
            posso venire se""",
        Topic.AM_I: """
            sono dipendente, sono un tossico, sono un alcolista, sono alcolista,
            sono unalcolista""",
        Topic.WELCOME: """
            mai stato, mai stata, prima riunione, ho paura di andare, prima volta""",
        Topic.WHAT_HAPPENS: """
            cosa succede in, cosa succede a, cosa si fa, come sono le, come si
            svolge, come funziona una, come funzionano le, come funziona la
            riunione, cosa aspettarmi""",
    },
    question_forms={
        "open": "cosa, quanto, quanta, quante, quando, dove, perché, quale, che devo, che posso",
        "may": """
            posso, possiamo, potrei, si può, va bene se, è permesso, può venire,
            possono venire""",
        "must": """
            devo, dobbiamo, dovrò, bisogna, si deve, è obbligatorio, è obbligatoria,
            obbligatorio, è necessario, serve, occorre, mi obbligano""",
    },
    volunteering={
        "agree": "accetto, sono d'accordo",
        "on": "presente, disponibile, sono disponibile, di turno",
        "off": "assente, non disponibile, non sono disponibile",
        "shift": "turno, turni, mio turno, miei turni, prossimo turno",
        "cannot": "impossibile, non posso, non posso venire",
        "swap": "scambio, scambio turno, scambiare",
        "cover": "copro, lo copro, coprire",
    },
    sharing={
        "keyword": """
            condividi, condividere, condividilo, condividila, inoltra, inoltrare, invia a un
            amico, manda a un amico, condividi con un amico""",
        "verb": """
            condividi, condividere, condividilo, manda, mandalo, mandala, mandagli, mandale,
            mandare, invia, inviare, invialo, inoltra, inoltrare, passalo""",
        "oneself": "mi, mandami, inviami, me",
    },
    complaints={
        "keyword": """
            errore, errori, error, segnala, segnalare, segnala un errore, segnala errore, è
            sbagliato, è sbagliata, sbagliato, sbagliata, dati sbagliati""",
        "door": """
            porta, porte, la porta, le porte, chiesa, edificio, l'edificio, posto, luogo, sala,
            cancello, tutto, scuola, biblioteca, portone""",
        "shut": """
            chiusa, chiuse, chiuso, chiusi, chiusa a chiave, chiuse a chiave, a chiave,
            sbarrata, sbarrato, con il lucchetto, serrata""",
        "ruined": """
            demolito, demolita, hanno demolito, abbattuto, abbattuta, bruciato, in vendita,
            chiuso per sempre, chiuso definitivamente, chiusa per sempre, chiusa definitivamente""",
        "rooms": """
            parcheggio, chiesa, edificio, l'edificio, posto, luogo, sala, luci, tutto, dentro""",
        "dark": "vuoto, vuota, buio, luci spente, spente, spento, deserto, al buio",
        "group": """
            riunione, riunioni, gruppo, gruppi, questa, quella, quello, questo, è stata,
            cartello, foglio""",
        "ended": """
            annullata, annullate, annullato, annullati, sospesa, sospeso, cancellata,
            cancellato, sciolto, si è sciolto, si sono sciolti, non esiste più, non
            esiste, non si riuniscono più, non si riunisce più, non si riuniscono,
            smesso di riunirsi, non c'era la riunione, non c'era riunione, non c'era
            nessuna riunione, niente riunioni, niente riunione, nessuna riunione, non si
            è fatta""",
        "link": """
            link, collegamento, zoom, password, codice, id, l'id, l'host, host, l'organizzatore,
            stanza zoom, sito, sala d'attesa""",
        "broken": """
            non funziona, non funzionano, non va, non si apre, non valido, non valida, non è
            valido, non è valida, morto, rotto, scaduto, sbagliata, sbagliato, errata, errato,
            non porta a niente, non porta a nulla, non porta da nessuna parte, mai fatto
            entrare, mai fatti entrare, non ci ha fatto entrare, non mi ha fatto entrare, fatto
            entrare, fatti entrare, lascia entrare""",
        "address": """
            indirizzo, l'indirizzo, quell'indirizzo, all'indirizzo, a quell'indirizzo, mappa, la
            mappa, posizione, navigatore, indicazioni""",
        "elsewhere": """
            è un, è una, è un altro, mi ha portato, mi ha portata, ci ha portato, ci ha portati,
            mi ha mandato, porta a, non c'è nessuna chiesa, non c'è chiesa, non esiste,
            sbagliato, sbagliata, errato, vecchio""",
        "hours": "ora, l'ora, orario, l'orario, orari, giorno, il giorno",
        "list": "lista, elenco, l'elenco, informazioni, informazione, dati, scheda, annuncio, info",
        "mistaken": """
            sbagliato, sbagliata, sbagliati, sbagliate, errato, errata, errati, errate, non è
            giusto, non è giusta, non è corretto, vecchio, vecchia, vecchi, non aggiornato, non
            aggiornata, non è aggiornato, non è aggiornata, non sono aggiornate, non sono
            aggiornati, superato, un errore""",
        "nobody": "nessuno, anima viva, nessuna persona, nessun altro",
        "came": """
            qui, qua, lì, là, è venuto, venuto, viene, arriva, arrivato, presentato, si è
            presentato, c'era, c'è, in chiesa, dentro, nell'edificio""",
        "says nobody": """
            sono l'unico qui, sono l'unica qui, l'unico che è venuto, non c'era nessuna
            riunione, non c'era la riunione, non c'è nessuna riunione qui, non c'era riunione,
            non c'è anima viva, anima viva""",
        "says closed": """
            fino a nuovo avviso, cartello sulla porta, foglio sulla porta, avviso sulla porta,
            non si riuniscono più qui, non è più qui, chiuso definitivamente, chiuso per sempre,
            non si riuniscono più, non si riunisce più, smesso di riunirsi, si è sciolto, si
            sono sciolti""",
        "says moved": """
            si sono trasferiti, si è trasferita, si è trasferito, si sono spostati, in un'altra
            chiesa, in un altro edificio, a un altro indirizzo, in un altro posto, indirizzo
            sbagliato, edificio sbagliato, nell'edificio sbagliato, posto sbagliato, chiesa
            sbagliata, terreno vuoto, casa di qualcuno, casa privata, cambiato sede, cambiato
            posto, cambiato indirizzo, non è più in,
            edificio sbagliato, indirizzo sbagliato, palazzo sbagliato""",
        "says time": """
            ora sbagliata, orario sbagliato, stavano già finendo, era già finita, era finita,
            l'hanno spostata al, l'hanno spostata a, spostata al giovedì, la tua lista dice, la
            lista dice, cominciano alle, iniziano alle, non alle, giorno sbagliato""",
        "says link": "link non funziona, link è morto, link morto",
        "says other": "lista è sbagliata, non sono aggiornate, dati sbagliati",
        "life": """
            mio matrimonio, matrimonio, mia vita, nella vita, la vita, per me, con me,
            su di me, amore, compleanno, visite, visita, mio lavoro, mio cuore, mia
            famiglia, mia moglie, mio marito, mia madre, mio padre, miei figli, ai
            figli, mio figlio, mia figlia, in faccia, mondo, mi è rimasto, mi ha
            lasciato, mi sento, sento, per dentro, chiuso dentro, dentro due, sono molto
            chiuso, sono chiuso, sono chiusa, sono molto chiusa, mi sono trasferito, mi
            sono trasferita, ci siamo trasferiti, strada sbagliata, ho sbagliato,
            sbagliato tutto, mi ama, parlare con, aiutarmi, non ho nessuno, conosco
            nessuno, ho nessuno, più il mio, funerale, parlare, una persona, con cui,
            tra noi, c'è più niente, non ho niente, tutto vuoto, tutto finito, mi ha commosso""",
        "i am": "mi sento, sono stato, sono stata, io sono",
        "doubt": """
            e se, paura, spero, sperando, sarebbe, potrebbe, dovrebbe, prima di, a meno, non è
            che, mica, manda, mandami, rimanda, un'altra riunione, ce n'è, dov'è, cerca""",
    },
    relaying={
        "goodbye": "addio, arrivederci, ciao ciao, bye, chiudere la chiacchierata",
        "report": "segnala, segnalare, segnalazione",
        "hand over": "passo, passa, passare",
        "done": "fatto, finito",
        "block": "blocca, bloccare",
        "more time": "più tempo, altri 30",
    },
    small_talk={
        "prayer": """
            prega per, pregate per, una preghiera, preghiere, dio ti benedica,
            dio vi benedica, amen""",
        "insult": """
            vaffanculo, fanculo, idiota, stupido, stupida, cretino, cretina, inutile, sta zitto,
            stai zitto, non servi a niente, fai schifo, merda, stronzo, stronza, scemo, scema,
            imbecille, deficiente, che schifo, non servi, un disastro, una frana, vai a quel
            paese, vai al diavolo, perdita di tempo, tempo perso, non capisci niente, stupida
            macchina, robot del cavolo, inutili""",
        "joke": """
            barzelletta, barzellette, battuta, haha, hahaha, ahah, ahahah, fammi ridere,
            raccontami una, dimmi una barzelletta, una canzone, cantami, una poesia, divertente,
            qualcosa di divertente, indovina, indovinello, che ridere""",
        "flirting": """
            sposami, ti amo, sei single, sexy, un bacio, baci, la tua foto, sei carina, sei
            carino, amore mio, carina, carino, bella, bello, single, la ragazza, il ragazzo, mi
            piaci, usciamo, esci con me, fidanzata, fidanzato, tesoro""",
        "trial": "prova, test, questa è una prova, funziona, funziona questo",
    },
    courtesies={
        "later": """
            aspetta, aspetti, aspetta un attimo, un attimo, un momento, un secondo, un minuto,
            dammi un minuto, solo un attimo, adesso no, ora no, non adesso, non ora, sto
            guidando, alla guida, sull'autobus, in macchina, al telefono, sono al lavoro, guardo
            dopo, guardo più tardi, leggo dopo, lo leggo dopo, lo leggo stasera, ci penso, ci
            penso su, vediamo, si vedrà, vedremo, ti faccio sapere, un'altra volta, sono
            occupato, sono occupata""",
        "thanks": """
            grazie, ringrazio, gentile, gentilissimi, gentilissimo, grato, grata, benedica, mi
            hai aiutato, mi hai aiutata, salvato, salvata""",
        "goodbye": "arrivederci, ciao ciao, a presto, a domani, addio, bye",
        "good_night": "buonanotte, buona notte",
        "decline": """
            no grazie, lascia stare, lascia perdere, non importa, sto bene, forse dopo, non
            serve più, non serve, ho trovato""",
        "sorry": """
            scusa, scusi, scusate, mi dispiace, perdono, chiedo scusa, mi scusi, scusa
            il disturbo""",
        "agreed": "ok, va bene, bene, perfetto, ottimo, d'accordo, certo, sì, ahah, haha",
        "greeting": "ciao, salve, buongiorno, buonasera, buon giorno, buona sera, ehi, ehilà",
    },
    needs={
        "assault": "stupro, violenza sessuale",
        "violence": "violenza domestica, violenza",
        "poison": "veleno, centro antiveleni, antiveleni",
        "treatment": """
            disintossicazione, riabilitazione, centro di disintossicazione, comunità di
            recupero, comunità terapeutica, sert, clinica""",
        "suicide": "suicidio",
        "local": """
            cibo, da mangiare, mensa, banco alimentare, ho fame, dormire, un letto,
            dormitorio, alloggio, vestiti, lavoro""",
        "legal": "avvocato, aiuto legale, gratuito patrocinio, arrestato",
        "money": "affitto, sfratto, bollette, pagare l'affitto",
        "mental_health": "psicologo, psicologa, psichiatra, terapeuta",
        "smoking": "smettere di fumare",
    },
    hotline_words={
        "office": """
            ufficio di aa, ufficio aa, ufficio na, ufficio centrale, intergruppo, ufficio
            servizi""",
        "number": "numero, numeri, telefono, linea",
        "filler": """
            un, una, il, la, di, del, della, vorrei, voglio, cerco, bisogno, lo, gli,
            le, per, favore, dove, posso, trovare, c, è, qual, mio, mia, stasera,
            stanotte, ho, gratis, in, che, centro""",
        "sufficient": "banco alimentare, ho fame, dormitorio",
    },
    privacy={
        "show": """
            dati, i miei dati, miei dati, vedere i miei dati, quali dati, cosa sapete di me, che
            cosa sapete di me, cosa conservate di me""",
        "ambiguous": "dimentica, dimenticare, cancellare",
        "object": """
            dati, informazioni, numero, telefono, cronologia, messaggi, tutto, di, me, ora""",
        "polite": "ciao, grazie",
    },
)
