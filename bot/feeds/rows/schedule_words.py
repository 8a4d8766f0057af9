"""The words with which lists say when a meeting meets, in English, Spanish, French, Italian and
Portuguese, and some of German. All are folded (flows.text.normalize.fold).

Each kind of word has a letter, so that a whole clause is a short text that a pattern can match
(bot.feeds.rows.schedule_tokens).
"""

from collections.abc import Iterator, Mapping

from bot.feeds.rows.calendar_names import DAYS, MONTHS
from flows.domain.holidays import Holiday

ORDINAL, DAY, MONTH, NUMBER, DATE, YEAR = "O", "D", "M", "N", "T", "R"
AND, TO, ONLY, EVERY, EVERY_OTHER = "a", "t", "Y", "E", "V"
MEETS, MEETING, NO_MEETING, EXCEPT = "m", "G", "X", "C"
WEEK, OF_MONTH, MONTHLY, RARELY, NOT = "W", "H", "P", "q", "n"
FROM, FIRST_MEETING, LAST_MEETING, REASON = "S", "A", "Z", "B"
HOLIDAY, HOLIDAYS, TOPIC, FILLER, UNKNOWN = "I", "L", "K", "f", "U"
DAILY, WEEKDAYS, WEEKENDS, ALL_DAY, BY_APPOINTMENT = "d", "w", "e", "c", "p"

_PHRASES = {
    AND: """and, or, y, o, e, et, ou, und, oder, plus, then""",
    TO: """to, thru, through, until, till, a, al, hasta, au, jusque, bis, fino al, ate, a la""",
    ONLY: """only, only on, solo, solo il, solamente, unicamente, seulement, uniquement,
        soltanto, somente, somente no, somente na, apenas, apenas no, apenas na, so no, so na,
        nur, just""",
    EVERY: """every, each, all, todos los, cada, tous les, toutes les, chaque, ogni, tutti i,
        tutte le, todos os, todas as, todo, toda, jeden, jede""",
    EVERY_OTHER: """every other, every second, every two weeks, every 2 weeks, every other week,
        alternate, alternating, biweekly, bi weekly, fortnightly, every fortnight, cada dos
        semanas, cada 2 semanas, cada quince dias, cada 15 dias, quincenal, quincenalmente,
        semana por medio, un si y uno no, toutes les deux semaines, toutes les 2 semaines, une
        semaine sur deux, un sur deux, tous les quinze jours, tous les 15 jours, ogni due
        settimane, ogni 2 settimane, a settimane alterne, quinzenal, quinzenalmente, a cada duas
        semanas, a cada 2 semanas, a cada quinze dias, alle zwei wochen, alle 2 wochen, alle 14
        tage, vierzehntagig""",
    MEETS: """meet, meets, meeting meets, we meet, group meets, held, is held, are held, takes
        place, occurs, will meet, will be held, meeting is held, meeting occurs, se reune, nos
        reunimos, sesiona, a lieu, se reunit, reunion a lieu, si riunisce, si tiene, acontece,
        acontece no, acontece na, se reune no, se reune na, findet, trifft sich""",
    MEETING: """meeting, meetings, reunion, reuniones, reunions, riunione, riunioni, reuniao,
        reunioes, treffen""",
    NO_MEETING: """no meeting, no meetings, no mtg, not meeting, not meet, does not meet, doesnt
        meet, do not meet, dont meet, will not meet, wont meet, is not meeting, not held, not be
        held, will not be held, will be no meeting, there is no meeting, there will be no
        meeting, cancelled, canceled, meeting cancelled, meeting canceled, dark, is dark, will be
        dark, will be closed, no hay reunion, no hay sesion, sin reunion, no nos reunimos, no se
        reune, pas de reunion, aucune reunion, pas de meeting, nessuna riunione, non ci si
        riunisce, non si riunisce, sem reuniao, nao ha reuniao, nao havera reuniao, kein meeting,
        findet nicht statt, nicht""",
    EXCEPT: """except, except on, except for, excluding, but not, excepto, salvo, menos, sauf,
        excepte, tranne, eccetto, exceto, ausser""",
    WEEK: """week, weeks, wk, wks, semana, semanas, semaine, semaines, settimana, settimane,
        woche, wochen""",
    OF_MONTH: """of the month, of each month, of every month, of month, in the month, each month,
        every month, per month, del mes, de cada mes, de mes, du mois, de chaque mois, del mese,
        di ogni mese, ogni mese, do mes, de cada mes, des monats, im monat, jeden monats""",
    MONTHLY: """monthly, once a month, once per month, one time a month, mensual, una vez al mes,
        mensuelle, mensuel, une fois par mois, mensile, una volta al mese, mensal, uma vez por
        mes, monatlich""",
    RARELY: """quarterly, even months, odd months, even numbered months, odd numbered months,
        bimonthly, bi monthly, every other month, every two months, every 2 months, trimestral,
        trimestralmente, trimestriel, trimestrale, pares, impares, pairs, impairs, pari, dispari""",
    NOT: """no, not, non, nao, pas, sin, sem, kein, keine""",
    FROM: """from, effective, since, desde, a partir del, a partir de, empezando, a partir du,
        depuis, a partire dal, dal, desde, ab""",
    FIRST_MEETING: """first meeting, first meeting is, first meeting will be, first meeting will
        be held, start, starts, starting, begin, begins, beginning, empezando, comenzando,
        primera reunion, premiere reunion, prima riunione, primeira reuniao""",
    LAST_MEETING: """last meeting, last meeting is, last meeting will be, final meeting, final
        meeting is, ultima reunion, derniere reunion, ultima riunione, ultima reuniao""",
    REASON: """due, because, debido, por, a cause, en raison, a causa, devido, wegen""",
    HOLIDAYS: """holiday, holidays, public holidays, statutory holidays, federal holidays, major
        holidays, festivos, dias festivos, feriados, jours feries, feries, festivi, giorni
        festivi, feiertagen, feiertage, feiertag""",
    TOPIC: """open, closed, speaker, speakers, birthday, birthdays, bday, bdays, anniversary,
        anniversaries, chip, chips, medallion, medallions, coin, coins, business, step, steps,
        tradition, traditions, book, big, study, literature, lit, topic, topics, discussion,
        potluck, eating, eat, dinner, supper, breakfast, lunch, food, snacks, pizza, cake,
        celebration, celebrations, celebrate, celebrates, newcomer, newcomers, beginner,
        beginners, candlelight, conscience, sponsor, sponsorship, movie, film, reading, readings,
        meditation, concept, concepts, service, committee, format, formats, qa, question,
        questions, panel, social, keytag, keytags, talent, show, fellowship, combined, stick,
        rap, pot, luck, candle, anniv, milestone, milestones, conscious, women, womens, men,
        mens, basic, text, os, spk, stp, jft, lc, rf, chairperson, person, zoom, online, virtual,
        virtually, hybrid, abierta, abierto, cerrada, orador, oradores, aniversario,
        aniversarios, pasos, paso, tradiciones, literatura, ouverte, ouvert, fermee,
        conferencier, anniversaire, anniversaires, etape, etapes, traditionen, aperta, aperto,
        chiusa, passi, passo, aberta, fechada, passos, offen, sprecher, schritte""",
    FILLER: """the, an, on, we, group, there, at, of, in, is, are, it, this, that, our,
        will, be, also, note, please, el, la, los, las, en, de, del, es, le, les, l, du, des, c,
        est, dans, un, une, il, lo, i, gli, di, da, nel, si, um, uma, em, der, die, das, am, im,
        statt, nur noch, days, day, dia, dias, jour, jours, giorno, giorni, months, month, noon,
        midnight, pm, am""",
    DAILY: """daily, every day, everyday, each day, 7 days, 7 days a week, seven days a week, all
        week, todos los dias, diario, diariamente, cada dia, tous les jours, chaque jour,
        quotidien, ogni giorno, tutti i giorni, giornaliero, todos os dias, diariamente, taglich,
        jeden tag""",
    WEEKDAYS: """weekdays, weekday, workdays, working days, business days, entre semana, dias
        laborables, dias de semana, en semaine, jours ouvrables, giorni feriali, feriali, dias
        uteis, wochentags, werktags""",
    WEEKENDS: """weekend, weekends, fin de semana, fines de semana, week end, week ends, fine
        settimana, fim de semana, fins de semana, wochenende""",
    ALL_DAY: """24 hours, 24 hrs, 24 hour, 24h, 24 7, around the clock, round the clock, all day,
        all day long, 24 hours a day, 24 hours day, las 24 horas, 24 horas, 24 horas al dia, las 24
        horas del dia, todo el dia, durante todo el dia, 24 heures, 24 h, 24 h 24, 24h 24, 24 h
        sur 24, 24h sur 24, 24 heures sur 24, toute la journee, jour et nuit, 24 ore, 24 ore su 24,
        h24, tutto il giorno, giorno e notte, 24 horas por dia, o dia todo, todo o dia, o dia
        inteiro, dia e noite, dia y noche, 24 stunden, rund um die uhr""",
    BY_APPOINTMENT: """by appointment, by appointment only, appointment only, appointment, by
        request, upon request, on request, varies, tba, tbd, call, call for time, call for times,
        con cita, previa cita, sur rendez vous, sur demande, su appuntamento, su richiesta, com
        hora marcada, mediante agendamento, nach vereinbarung, auf anfrage""",
}  # fmt: skip

_ORDINALS = {
    1: """first, primer, primero, primera, primeros, premier, premiere, premiers, primo, prima,
        primi, primeiro, primeira, erste, ersten, erster, 1st, 1er, 1ro, 1ra, 1o, 1a, 1ere, 1re""",
    2: """second, segundo, segundos, deuxieme, deuxiemes, 2eme, secondo, seconda, secondi,
        zweite, zweiten, zweiter, 2nd, 2do, 2da, 2o, 2a, 2e""",
    3: """third, tercer, tercero, tercera, terceros, troisieme, troisiemes, terzo, terza, terzi,
        terceiro, terceira, dritte, dritten, dritter, 3rd, 3er, 3ro, 3ra, 3o, 3a, 3e, 3eme""",
    4: """fourth, forth, cuarto, cuarta, cuartos, quatrieme, quatriemes, quarto, quarti, vierte,
        vierten, vierter, 4th, 4to, 4ta, 4o, 4a, 4e, 4eme""",
    5: """fifth, quinto, cinquieme, funfte, funften, funfter, 5th, 5to, 5ta, 5o, 5a, 5e, 5eme""",
    -1: """last, ultimo, ultima, ultimos, ultimas, dernier, derniere, derniers, ultimi, letzte,
        letzten, letzter""",
}  # fmt: skip

_HOLIDAYS = {
    Holiday.CHRISTMAS: """christmas, christmas day, xmas, xmas day, navidad, dia de navidad,
        noel, jour de noel, natale, natal""",
    Holiday.CHRISTMAS_EVE: """christmas eve, xmas eve, nochebuena, reveillon de noel, veille de
        noel, vigilia di natale, vespera de natal""",
    Holiday.NEW_YEARS_DAY: """new years day, new years, new year, ano nuevo, nouvel
        an, jour de l an, capodanno, ano novo""",
    Holiday.NEW_YEARS_EVE: """new years eve, new year eve, nye, nochevieja, fin de ano, saint
        sylvestre, san silvestro, vespera de ano novo""",
    Holiday.THANKSGIVING: """thanksgiving, thanksgiving day, accion de gracias, action de grace""",
    Holiday.INDEPENDENCE_DAY: """independence day, fourth of july, 4th of july""",
    Holiday.EASTER: """easter, easter sunday, pascua, paques, pasqua, pascoa""",
    Holiday.MEMORIAL_DAY: """memorial day""",
    Holiday.LABOR_DAY: """labor day, labour day""",
}  # fmt: skip

# What a word or phrase is: its letter, and its number (of a day, a month, an ordinal) or holiday.
Meaning = tuple[str, int | Holiday]


# What may stand before them: "open 24 hours" is all day, too.
_OPEN_WORDS = """open, runs, goes on, abierto, abierta, dura, ouvert, ouverte, dure, aperto,
    aperta, aberto, aberta, geoffnet"""


def _meanings() -> Iterator[tuple[tuple[str, ...], Meaning]]:
    for letter, phrases in _PHRASES.items():
        yield from ((phrase, (letter, 0)) for phrase in _split(phrases))
    for phrase in _split(_PHRASES[ALL_DAY]):
        yield from (((*opened, *phrase), (ALL_DAY, 0)) for opened in _split(_OPEN_WORDS))
    for table, letter in ((_ORDINALS, ORDINAL), (DAYS, DAY), (MONTHS, MONTH)):
        for number, phrases in table.items():
            yield from ((phrase, (letter, number)) for phrase in _split(phrases))
    for holiday, phrases in _HOLIDAYS.items():
        yield from ((phrase, (HOLIDAY, holiday)) for phrase in _split(phrases))


def _split(phrases: str) -> Iterator[tuple[str, ...]]:
    return (tuple(phrase.split()) for phrase in phrases.split(","))


# By the words of a phrase; a later table counts where a phrase is in two.
MEANINGS: Mapping[tuple[str, ...], Meaning] = dict(_meanings())
MAX_PHRASE_WORDS = max(map(len, MEANINGS))

# Without one of these a text says nothing of when a meeting does not meet: the words of those
# kinds, and of each of their phrases one that others rarely have.
_TELLING_LETTERS = frozenset(
    (ORDINAL, MONTH, NO_MEETING, NOT, EVERY_OTHER, MONTHLY, RARELY, FIRST_MEETING, LAST_MEETING)
) | {EXCEPT}
TELLING_WORDS = frozenset(
    phrase[0]
    for phrase, (letter, _) in MEANINGS.items()
    if letter in _TELLING_LETTERS and not phrase[1:]
) | frozenset(
    """other weeks semanas semaines settimane wochen woche nur quince quinze alterne medio once
    month months mes mois mese volta fois bi dont doesnt wont closed""".split()
)
