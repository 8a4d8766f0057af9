"""What people answer when they are asked whether somebody is safe, and the bare verbs of erasing
that our own advice makes them say. Every language is read in every conversation."""

from flows.text.normalize import fold

# Alone, or at the head of a text, it denies.
NO = {
    "en": """
        no, nope, nah, na, nuh uh, naw, never, n, nooo, noo, n0, nein, not really, not at all, not
        even, not right now, not now, not anymore, no more, um no, uh no, hmm no, i am not, im not,
        were not, we are not, he is not, hes not, she is not, shes not, they are not, theyre not,
        barely, hardly, reply no
    """,
    "es": "no, nop, nel, para nada, no mucho, ya no, nunca",
    "fr": "non, nan, pas vraiment, pas du tout, nn, jamais",
    "pt": "não, nao, nem, n, nunca, nada",
    "it": "no, non, per niente, mica, mai, per nulla",
}

# Says by itself, wherever it stands, that somebody is not safe.
UNSAFE = {
    "en": "not safe, isnt safe, arent safe, unsafe, dont feel safe, in danger, hell no",
    "es": """
        no estoy a salvo, no está a salvo, no estamos a salvo, no a salvo, no me siento a salvo, no
        estoy seguro aquí, no estoy segura aquí, en peligro
    """,
    "fr": "pas en sécurité, en danger",
    "pt": """
        não estou a salvo, não está a salvo, não estamos a salvo, não me sinto a salvo, não estou
        em segurança, em perigo
    """,
    "it": "non sono al sicuro, non è al sicuro, non siamo al sicuro, non al sicuro, in pericolo",
}

# Says, beside nothing else that is wanted, that somebody may not be safe.
DOUBT = {
    "en": """
        not ok, not okay, not fine, not alright, not good, not well, not sure, dont know, idk, dont
        think so, kinda, sort of, i wish, maybe not, guess not, im scared, need help, help me, help
        now, please help, save me, maybe
    """,
    "es": """
        no estoy bien, no está bien, no sé, no lo sé, no creo, necesito ayuda, ayúdame, ayúdenme,
        tengo miedo, mal, tal vez, quizás
    """,
    "fr": """
        pas bien, pas sûr, pas sûre, sais pas, je ne sais pas, jsp, pas ok, besoin d'aide,
        aidez-moi, aide-moi, j'ai peur, ça va pas, peut-être
    """,
    "pt": """
        não estou bem, não está bem, não sei, acho que não, preciso de ajuda, me ajuda, me ajude,
        tenho medo, mal, talvez
    """,
    "it": """
        non sto bene, non sta bene, non so, non lo so, non credo, ho bisogno di aiuto, aiutami,
        aiutatemi, ho paura, male, forse
    """,
}

# Cries that mean NO where we asked about safety; elsewhere they are HELP.
HELP = {
    "en": "help, help help, help pls, sos, info",
    "es": "ayuda, auxilio, socorro",
    "fr": "aide, à l'aide, au secours",
    "pt": "ajuda",
    "it": "aiuto",
}

# Yes, to whatever was asked.
YES = {
    "en": """
        yes, yeah, yea, yep, yup, ya, y, ye, yes we are, yes i am, yes they are, yes he is, yes she
        is, i am, we are, they are, he is, she is, sure, of course, definitely, absolutely, for now,
        i think so, i guess so, i guess
    """,
    "es": "sí, si, sip, sisi, claro, claro que sí, por supuesto, creo que sí, así es",
    "fr": "oui, ouais, ui, bien sûr, je crois, je pense",
    "pt": "sim, ss, claro, com certeza, acho que sim",
    "it": "sì, si, sisi, certo, credo di sì",
}

# Heard, without a yes or a no.
OK = {
    "en": "ok, okay, k, kk, okey, alright then, got it",
    "es": "vale, bueno, ok, okey, de acuerdo",
    "fr": "d'accord, ok",
    "pt": "tá, tá bom, ok, beleza",
    "it": "va bene, ok, d'accordo",
}

# Says by itself that all is well, or that it was not meant.
SAFE = {
    "en": """
        im fine, i am fine, fine, im ok, i am ok, im okay, i am okay, im good, i am good, im safe, i
        am safe, safe, im alright, alright, all right, all good, its all good, were fine, we are
        fine, were ok, we are ok, were safe, we are safe, hes fine, hes ok, hes safe, shes fine,
        shes ok, shes safe, theyre fine, theyre ok, theyre safe, they are safe, they are fine, he is
        safe, she is safe, he is fine, she is fine, im well, doing fine, doing ok, doing good,
        everything is fine, everythings fine, never mind, nevermind, nvm, no worries, no problem,
        np, no biggie, dont worry, lol, lmao, lmfao, rofl, haha, hehe, hah, jk, j k, just kidding,
        kidding, im kidding, im joking, joking, just joking, was joking, just a joke, a joke, it was
        a joke, im just tired, figure of speech, just venting, didnt mean it, not like that, not in
        danger, im not in danger, not suicidal, im not suicidal, just an expression, false alarm
    """,
    "es": """
        estoy bien, todo bien, estoy a salvo, a salvo, está bien, está a salvo, estamos bien,
        estamos a salvo, ya estoy bien, bien, muy bien, tranquilo, tranquila, no te preocupes, no se
        preocupe, no hay problema, es broma, era broma, es una broma, bromeaba, estoy bromeando,
        jaja, jeje, es un decir, no pasa nada, no en serio, ya pasó
    """,
    "fr": """
        ça va, je vais bien, tout va bien, en sécurité, je suis en sécurité, elle va bien, il va
        bien, nous allons bien, on va bien, ne vous inquiétez pas, t'inquiète, pas de souci, pas de
        problème, je plaisante, je rigole, je blague, c'était une blague, blague, mdr, ptdr
    """,
    "pt": """
        estou bem, tô bem, to bem, tudo bem, tudo certo, estou a salvo, a salvo, estou seguro, estou
        segura, está bem, está a salvo, ela está bem, ele está bem, estamos bem, bem, não se
        preocupe, sem problema, brincadeira, é brincadeira, foi brincadeira, tô brincando, estou
        brincando, kkk, rs, rsrs
    """,
    "it": """
        sto bene, tutto bene, tutto ok, sono al sicuro, al sicuro, sta bene, è al sicuro, stiamo
        bene, bene, tranquillo, tranquilla, non preoccuparti, non ti preoccupare, nessun problema,
        scherzo, scherzavo, sto scherzando, era uno scherzo, ahah, ahaha
    """,
}

# Says nothing beside an answer.
ANSWER_FILLERS = {
    "en": """
        thanks, thank you, thx, ty, please, pls, right now, now, really, just, so, and, but thanks,
        but thank you, man, bro, sir, maam, dude, oh, haha, here, at home, too, well, today, tonight
    """,
    "es": "gracias, muchas gracias, por favor, ahora, y, pues, ya, hoy, amigo, oye, en casa",
    "fr": "merci, merci beaucoup, svp, maintenant, et, là, pour l'instant, aujourd'hui",
    "pt": "obrigado, obrigada, por favor, agora, e, hoje, por enquanto",
    "it": "grazie, grazie mille, per favore, adesso, ora, e, oggi, per ora",
}

# Takes back, or doubts, the yes before it.
CONTRADICTIONS = {
    "en": "but, not, no, dont, cant, wont, isnt, arent, though, except, never",
    "es": "pero, no, nunca, aunque",
    "fr": "mais, pas, non, jamais",
    "pt": "mas, não, nunca",
    "it": "ma, non, no, però, mai",
}

# Laughter of any length, folded, is read as this word; and faces that laugh.
LAUGH = "lol"
LAUGHTER = r"(?:ha|he|ja|je|hi|ji|ah){2,}h?a?|lo+l+|lma+o+|k{3,}|(?:rs){1,}"
LAUGHING_FACES = "😂🤣😆😅😄😁😀"

# The bare verb of erasing. After our own advice to erase a text it means that text.
ERASE_VERBS = {
    "en": "delete, erase, deleted, erased, remove, clear, wipe",
    "es": "borrar, borra, borre, borro, borrado, bórralo, borrarlo, eliminar, elimina, elimino",
    "fr": "effacer, efface, effacez, effacé, supprimer, supprime, supprimez, supprimé",
    "pt": "apagar, apaga, apague, apaguei, apagado, excluir, exclua, excluí, deletar",
    "it": "cancella, cancellare, cancello, cancellato, elimina, eliminare, elimino, eliminato",
}

# What may stand around it: the text that is meant, who erases it, and courtesy.
ERASE_FILLERS = {
    "en": "it, this, that, text, texts, the, message, messages, i, ill, will, please, ok, how, to",
    "es": "lo, la, los, esto, este, texto, textos, el, mensaje, mensajes, ya, ok, por, favor, como",
    "fr": "le, les, ce, ces, ça, texto, textos, message, messages, je, l, ai, ok, comment, j",
    "pt": "o, os, isso, isto, este, esse, texto, mensagem, mensagens, já, ok, por, favor, como",
    "it": "lo, la, li, questo, testo, messaggio, messaggi, ok, ho, l, già, come, per, favore",
}


def folded_phrases(table: dict[str, str]) -> frozenset[str]:
    """The phrases of a table in all languages, folded."""
    rows = (phrase for row in table.values() for phrase in row.split(","))
    return frozenset(filter(None, map(fold, rows)))
