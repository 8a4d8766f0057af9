"""What newcomers ask, in the words they ask it, as `flows.text.normalize.fold` spells them.

A row answers a text in which one of its phrases stands; a phrase after `=` must be the whole text.
To teach a row a phrase, add it; to answer another question, add a row and a method of
flows.replies.faq_replies.
"""

import re
from collections.abc import Callable

from flows.replies.faq_replies import FaqReplies
from flows.text.normalize import fold

FaqAnswer = Callable[[FaqReplies], str]


def _phrases(text: str) -> tuple[str, ...]:
    """Phrases from "one, another", each as it stands in a text between `=` and `=`."""
    phrases = (" ".join(phrase.split()) for phrase in text.split(","))
    return tuple(f"{words} =" if words[0] == "=" else f" {words} " for words in phrases)


_COST = _phrases("""
    how much does it cost, how much do meetings cost, how much is it, how much are meetings, how
    much do i have to pay, what does it cost, what do meetings cost, what is the cost, whats the
    cost, does it cost, do meetings cost, do i have to pay, do you have to pay, do i need to pay, is
    it free, are they free, are meetings free, are the meetings free, is aa free, is na free, is
    there a fee, is there a charge, need insurance,

    cuanto cuesta, cuanto cuestan, cuanto vale, cuanto cobran, cuanto se paga, hay que pagar, tengo
    que pagar, se paga, es gratis, son gratis, tiene costo, tiene algun costo,

    combien ca coute, ca coute combien, cest combien, combien coute, combien coutent, faut il payer,
    il faut payer, dois je payer, cest gratuit, est ce gratuit, cest payant, est ce payant,

    quanto custa, quanto custam, = quanto e, quanto se paga, tem que pagar, tenho que pagar, precisa
    pagar, preciso pagar, e de graca, e gratis, e gratuito,

    quanto costa, quanto costano, quanto si paga, si paga, bisogna pagare, devo pagare, si deve
    pagare, e gratuita, sono gratuite, sono gratis
""")

_RELIGION = _phrases("""
    is it religious, is this religious, are meetings religious, are the meetings religious, are they
    religious, is aa religious, is na religious, is it christian, is aa christian, is it a religion,
    is it a cult, is aa a cult, is na a cult, is it about god, is it church, is it a church thing,
    have to believe in god, need to believe in god, have to be religious, have to pray, dont believe
    in god, do not believe in god, im an atheist, i am an atheist, im not religious, i am not
    religious, what is a higher power, need a higher power,

    es religioso, es religiosa, son religiosas, es una religion, es de religion, es una secta, es
    catolico, es cristiano, hay que creer en dios, tengo que creer en dios, no creo en dios, tengo
    que rezar, hay que rezar, soy ateo, soy atea, no soy religioso, no soy religiosa,

    cest religieux, est ce religieux, sont elles religieuses, cest une religion, cest une secte, est
    ce une secte, croire en dieu, crois pas en dieu, faut il prier, je suis athee,

    e religioso, e religiosa, sao religiosas, e uma religiao, e uma seita, acreditar em deus, nao
    acredito em deus, nao creio em deus, tem que rezar, tenho que rezar, sou ateu, sou ateia,

    sono religiose, e una religione, e una setta, credere in dio, non credo in dio, bisogna pregare,
    devo pregare, sono ateo, sono atea
""")

_OPEN = _phrases("""
    what is an open meeting, whats an open meeting, what is a closed meeting, whats a closed
    meeting, what are open meetings, what are closed meetings, what does open mean, what does closed
    mean, what does open meeting mean, what does closed meeting mean, what does an open meeting
    mean, = what is open, = what is closed, difference between open and closed, difference between
    closed and open, difference between an open and a closed, difference between an open meeting, =
    open vs closed, = open or closed, who can come, who can go, can anyone come, can anyone go, can
    anybody come, can anybody go,

    que es una reunion abierta, que es una reunion cerrada, que es una junta abierta, que es una
    junta cerrada, que significa abierta, que significa cerrada, que significa reunion abierta, que
    significa reunion cerrada, que quiere decir abierta, que quiere decir cerrada, diferencia entre
    abierta y cerrada, diferencia entre una reunion abierta, diferencia entre reuniones abiertas,
    quien puede ir,

    cest quoi une reunion ouverte, cest quoi une reunion fermee, une reunion ouverte cest quoi, une
    reunion fermee cest quoi, quest ce quune reunion ouverte, quest ce quune reunion fermee, que
    veut dire ouverte, que veut dire fermee, que veut dire reunion ouverte, difference entre ouverte
    et fermee, difference entre une reunion ouverte, difference entre reunion ouverte, qui peut
    venir,

    o que e uma reuniao aberta, o que e reuniao aberta, o que e uma reuniao fechada, o que e reuniao
    fechada, o que significa aberta, o que significa reuniao aberta, o que quer dizer aberta, o que
    significa fechada, diferenca entre aberta e fechada, diferenca entre reuniao aberta, diferenca
    entre uma reuniao aberta, quem pode ir,

    cose una riunione aperta, cosa e una riunione aperta, cose una riunione chiusa, cosa e una
    riunione chiusa, cosa vuol dire aperta, cosa significa aperta, cosa significa riunione aperta,
    differenza tra aperta e chiusa, differenza tra una riunione aperta, differenza fra una riunione
    aperta, differenza tra riunione aperta, chi puo venire
""")

_FAMILY = _phrases("""
    can my family come, can family come, can my wife come, can my husband come, can my partner come,
    can my girlfriend come, can my boyfriend come, can my mom come, can my mother come, can my dad
    come, can my friend come, can my kids come, can i bring my, can i bring someone, can i bring
    somebody, can i bring a friend, can i take my, can i come with my, is family allowed, are
    families allowed, are families welcome, is my family welcome,

    puede venir mi, pueden venir mis, puede ir mi, pueden ir mis, puedo llevar a mi, puedo llevar a
    alguien, puedo traer a mi, puedo traer a alguien, puedo ir con mi, puedo ir acompanado, puedo ir
    acompanada, puede ir la familia, mi familia puede, mi esposa puede, mi esposo puede,

    ma famille peut, ma femme peut, mon mari peut, puis je venir avec, je peux venir avec, puis je
    amener, je peux amener, peut on venir avec, peut on venir accompagne,

    minha familia pode, a familia pode, minha esposa pode, meu marido pode, posso levar minha, posso
    levar a minha, posso levar meu, posso levar o meu, posso levar alguem, posso levar um amigo,
    posso ir com minha, posso ir com meu, posso ir acompanhado, posso ir acompanhada,

    la mia famiglia puo, mia moglie puo, mio marito puo, puo venire la mia famiglia, puo venire mia,
    puo venire mio, posso portare, posso venire con mia, posso venire con mio, posso venire
    accompagnato, posso venire accompagnata
""")

# "I have to talk to somebody" asks for something else, so the words alone are not enough.
_SPEAKING = _phrases("""
    do i have to talk, do i have to speak, do i have to share, do i have to say, do you have to
    talk, do you have to speak, do you have to share, will i have to talk, will i have to speak,
    will i have to share, do i need to talk, do i need to speak, do i need to share, if i have to
    talk, have to talk at, have to speak at, have to share at, make me talk, make me speak, make me
    share, must i talk, must i speak, can i just listen, can i just sit, can i only listen, can i
    just watch, is sharing required, is talking required,

    = tengo que hablar, tengo que hablar en, hay que hablar, = debo hablar, debo hablar en, es
    obligatorio hablar, obligan a hablar, tengo que compartir, hay que compartir, tengo que decir mi
    nombre, tengo que decir algo, puedo solo escuchar, puedo nomas escuchar, solo puedo escuchar,

    dois je parler, faut il parler, faut que je parle, oblige de parler, obligee de parler,
    obligatoire de parler, est ce que je dois parler, dois je partager, juste ecouter, seulement
    ecouter,

    = tenho que falar, tenho que falar na, tenho que falar nas, tem que falar, precisa falar, =
    preciso falar, preciso falar na reuniao, obrigado a falar, obrigada a falar, obrigatorio falar,
    tenho que compartilhar, posso so ouvir, posso apenas ouvir, posso so escutar,

    = devo parlare, devo parlare alla, devo parlare in, bisogna parlare, si deve parlare,
    obbligatorio parlare, obbligato a parlare, obbligata a parlare, devo per forza parlare, posso
    solo ascoltare, posso ascoltare e basta
""")

_COMING = _phrases("""
    do i need to register, do i have to register, do i need to sign up, do i have to sign up, do i
    need an appointment, do i have to join, = how do i join, do i just show up, can i just show up,
    can i just walk in, what should i bring, what do i bring, what do i need to bring, what should i
    wear, what do i wear, is there a dress code, do i have to give my name, do i have to use my
    name,

    que debo llevar, que tengo que llevar, hay que llevar algo, necesito registrarme, tengo que
    registrarme, necesito inscribirme, tengo que inscribirme, necesito cita, tengo que dar mi
    nombre,

    que dois je apporter, faut il apporter, faut il sinscrire, dois je minscrire, faut il un rendez
    vous, faut il prendre rendez vous, dois je donner mon nom,

    o que devo levar, o que preciso levar, preciso me inscrever, preciso me cadastrar, tenho que me
    inscrever, preciso marcar, precisa marcar, tenho que dizer meu nome,

    cosa devo portare, devo iscrivermi, bisogna iscriversi, serve prenotare, devo prenotare, serve
    un appuntamento, devo dire il mio nome
""")

_SOBER = _phrases("""
    do i have to be sober, do i need to be sober, do i have to be clean, do i need to be clean, do
    you have to be sober, can i come drunk, can i go drunk, can i come high, can i go high, can i
    come if ive been drinking, can i go if ive been drinking, can i come if im drunk, can i come if
    im still drinking, can i go if im still drinking, do i have to quit first, do i have to stop
    first, do i have to stop drinking first,

    tengo que estar sobrio, tengo que estar sobria, hay que estar sobrio, puedo ir borracho, puedo
    ir borracha, puedo ir tomado, puedo ir si tome, puedo ir si bebi, puedo ir si todavia,

    dois je etre sobre, faut il etre sobre, dois je etre abstinent, puis je venir ivre, puis je
    venir si jai bu, puis je venir si je bois,

    preciso estar sobrio, preciso estar sobria, tenho que estar sobrio, tem que estar sobrio, posso
    ir bebado, posso ir bebada, posso ir se bebi, posso ir se ainda,

    devo essere sobrio, devo essere sobria, bisogna essere sobri, posso venire ubriaco, posso venire
    ubriaca, posso venire se ho bevuto, posso venire se bevo
""")

_ANONYMOUS = _phrases("""
    is it really anonymous, are meetings anonymous, are meetings confidential, are the meetings
    confidential, is aa anonymous, is na anonymous, is aa confidential, what if i see someone, what
    if someone sees me, will anyone know, will anybody know, will people know i,

    son anonimas las reuniones, son anonimas, las reuniones son anonimas, son confidenciales, y si
    me ven, y si veo a alguien, alguien se va a enterar,

    les reunions sont anonymes, sont elles anonymes, sont elles confidentielles, et si on me voit,
    et si quelquun me voit, et si je vois quelquun,

    as reunioes sao anonimas, sao anonimas, sao confidenciais, e se alguem me vir, e se alguem me
    ver, alguem vai saber,

    le riunioni sono anonime, sono anonime, sono riservate, e se qualcuno mi vede, e se mi vede
    qualcuno, lo sapra qualcuno
""")

_AM_I = _phrases("""
    am i an alcoholic, am i alcoholic, am i an addict, am i addicted, if im an alcoholic, if i am an
    alcoholic, if im an addict, if i am an addict, if im alcoholic, might be an alcoholic, may be an
    alcoholic, might be an addict, do i have a problem, do i have a drinking problem, do i drink too
    much, if i have a problem, if i have a drinking problem, do i have to be an alcoholic, do i need
    to be an alcoholic,

    = soy alcoholico, = soy alcoholica, = soy adicto, = soy adicta, si soy alcoholico, si soy
    alcoholica, si soy adicto, si soy adicta, sere alcoholico, sere alcoholica, si tengo un problema
    con,

    suis je alcoolique, est ce que je suis alcoolique, si je suis alcoolique, = je suis alcoolique,
    suis je accro, suis je dependant, suis je dependante, est ce que je bois trop, ai je un
    probleme, si jai un probleme avec,

    sera que sou alcoolatra, se sou alcoolatra, se eu sou alcoolatra, = sou alcoolatra, = sou
    alcoolico, = sou alcoolica, se sou alcoolico, se sou alcoolica, = sou dependente, se sou
    dependente, se tenho problema, se eu tenho problema, sera que bebo demais,

    = sono alcolista, = sono un alcolista, = sono unalcolista, se sono alcolista, se sono un
    alcolista, se sono unalcolista, = sono alcolizzato, = sono alcolizzata, se sono dipendente, se
    ho un problema con
""")

_MEETINGS = _phrases("""
    = new, = newcomer, = new here, = im new, = i am new, = im new here, = i am new here, new to
    this, new to aa, new to na, = first time, = first meeting, my first meeting, my first time,
    never been to a meeting, never been to one, what happens at, what happens in a meeting, what
    happens in meetings, what do you do at a meeting, what do they do at, what goes on at, meeting
    like, meetings like, = what is it like, = whats it like, what is an aa meeting, what is an na
    meeting, what is a meeting, whats a meeting, what to expect, what should i expect, what can i
    expect, how long is a meeting, how long are meetings, how long do meetings last, how long does a
    meeting, how long do they last, how long does it last, how do meetings work, how does a meeting
    work, how does aa work, how does na work, = how do i start, where do i start,

    = nuevo, = nueva, = soy nuevo, = soy nueva, soy nuevo en esto, soy nueva en esto, soy nuevo
    aqui, soy nueva aqui, mi primera vez, = primera vez, mi primera reunion, nunca he ido, que pasa
    en una, que pasa en las, que se hace en una, que se hace en las, que hacen en las, como es una
    reunion, como es una junta, como son las reuniones, como son las juntas, como funciona una
    reunion, como funcionan las reuniones, como funciona aa, que es una reunion, que debo esperar,
    que puedo esperar, cuanto dura una, cuanto duran,

    = nouveau, = nouvelle, je suis nouveau, je suis nouvelle, = premiere fois, ma premiere fois, la
    premiere fois, ma premiere reunion, jamais alle a une, jamais allee a une, que se passe t il a,
    quest ce qui se passe, comment se passe une, comment se passent les, comment ca se passe, ca se
    passe comment, comment se deroule, comment se deroulent, cest comment une reunion, cest quoi une
    reunion, a quoi ressemble une reunion, combien de temps dure,

    = novo, = nova, = sou novo, = sou nova, sou novo nisso, sou nova nisso, sou novo aqui, sou nova
    aqui, = primeira vez, minha primeira vez, minha primeira reuniao, nunca fui a uma, nunca fui em
    uma, o que acontece em uma, o que acontece na, o que acontece nas, o que acontece numa, como e
    uma reuniao, como sao as reunioes, como funciona uma reuniao, como funciona a reuniao, como
    funcionam as reunioes, o que fazem nas reunioes, o que e uma reuniao, o que esperar, quanto
    tempo dura,

    = nuovo, = nuova, = sono nuovo, = sono nuova, sono nuovo qui, sono nuova qui, = prima volta, la
    prima volta, la mia prima volta, la mia prima riunione, mai stato a una, mai stata a una, cosa
    succede a una, cosa succede in una, cosa succede alle, come una riunione, come e una riunione,
    come sono le riunioni, come funziona una riunione, come funzionano le riunioni, come si svolge
    una, cosa si fa a una, cosa si fa alle, cosa si fa in una, cose una riunione, cosa e una
    riunione, quanto dura, quanto durano
""")

# The more special first: an open meeting is a meeting too.
FAQ_PHRASES: tuple[tuple[FaqAnswer, tuple[str, ...]], ...] = (
    (FaqReplies.cost, _COST),
    (FaqReplies.religion, _RELIGION),
    (FaqReplies.open_and_closed, _OPEN),
    (FaqReplies.family, _FAMILY),
    (FaqReplies.speaking, _SPEAKING),
    (FaqReplies.preparation, _COMING),
    (FaqReplies.sober, _SOBER),
    (FaqReplies.anonymous, _ANONYMOUS),
    (FaqReplies.am_i, _AM_I),
    (FaqReplies.meetings, _MEETINGS),
)

# Somebody who gives a ZIP code wants a meeting, whatever else they say.
_POSTAL_CODE = re.compile(r"\d{4}")


def find_faq_answer(text: str) -> FaqAnswer | None:
    """The answer to the question in a text, if one of those stands in it.

    >>> find_faq_answer("hi, do i have to talk?") is Answers.speaking
    True
    >>> find_faq_answer("I have to talk to somebody")
    """
    folded = fold(text)
    if _POSTAL_CODE.search(folded):
        return None
    padded = f"= {folded} ="
    for answer, phrases in FAQ_PHRASES:
        if any(phrase in padded for phrase in phrases):
            return answer
    return None
