"""Which language somebody writes, or asks us to write.

Only words that name no place and are no command count: a Spanish town says nothing of who looks
for it, and MEETING is what our own texts taught people to send. Where it is not clear, it is None.
"""

import re
from collections.abc import Iterable

# Languages' names in the languages spoken, and what may stand around one that is asked for.
_LANGUAGE_NAMES = {
    "en": "english ingles anglais inglese",
    "es": "spanish espanol espagnol espanhol spagnolo castellano",
    "fr": "french francais frances francese",
    "pt": "portuguese portugues portugais portoghese",
    "it": "italian italiano italien",
}
_CODE_OF_NAME = {name: code for code, names in _LANGUAGE_NAMES.items() for name in names.split()}
_FILLERS = frozenset(
    """
    a al au change do en em favor habla hablan hablar hablas hablo i idioma il in je language
    languages langue lingua me mudar para parla parlare parlate parle parler parlez passer per
    piacere plait please pls por se si sil speak svp switch talk to text the vous you cambiar cambia
    cambiare fala falam falar falo parlo write quiero prefiero prefer
    """.split()
)

# Words that only one of these languages writes: one is enough.
_UNIQUE_WORDS = {
    "es": """
        ahora alguien ayuda busco cercana cuestan donde estoy gracias hablo hola hoy jueves
        juntas lunes manden martes mensajes miercoles mujeres necesito puedo quisiera quiero
        reuniones tambien tengo viernes
    """,
    "fr": """
        aidez aujourdhui besoin bonjour bonsoir cherche combien coute demain dimanche envoyez femmes
        jeudi lundi maintenant mardi merci mercredi prochaine reunions samedi semaine suis
        trouver vendredi voudrais
    """,
    "pt": """
        agora ajuda alguem amanha custa estou gostaria hoje mensagens mulheres obrigada obrigado
        perto preciso procuro quero reuniao reunioes tambem tenho voce voces
    """,
    "it": """
        adesso aiuto bisogno buonasera buongiorno cerco ciao domani domenica donne giovedi grazie
        lunedi martedi mercoledi messaggi oggi posso qualcuno riunione riunioni stasera venerdi
        vicino vorrei
    """,
    "en": "",
}

# Words that several of them write, or that some place is named by: it takes two.
_SHARED_WORDS = {
    "es": """
        alguna buenas buenos cerca como con cualquier cuando cuanto cuesta domingo es esta favor hay
        hombres jovenes junta manana mas mi noche para pasa por proxima que quien religioso reunion
        sabado soy tarde una
    """,
    "fr": """
        aide apres avec ce cest dans des est femme hommes il je les matin midi moi nous ou plus pour
        pres quand que quelle religieux reunion salut soir une vous
    """,
    "pt": """
        alguma boa bom como com custa dia domingo em favor homens mais manha meu minha na nao no
        noite nova novo oi ola onde para por proxima quando quanto que religioso sabado sou tarde
        tem uma
    """,
    "it": """
        come con costa cosa dei della dove favore ho mattina mia mio nei per piu prossima quando
        quanto qui religioso salve sera sono una uomini
    """,
    "en": """
        an any are can closest do evening find have hello how i im is looking me meeting meetings
        mens morning my near nearby nearest need next please thank thanks the there this to today
        tomorrow tonight want what when where women womens you
    """,
}

# The same letters with other accents: where somebody writes them, they tell.
_ACCENTED = {
    "reunión": "es",
    "mañana": "es",
    "réunion": "fr",
    "près": "fr",
    "où": "fr",
    "é": "pt",
    "è": "it",
}

_WORD = re.compile(r"\w+")
_WEIGHTS: dict[str, dict[str, int]] = {}
for _table, _weight in ((_SHARED_WORDS, 1), (_UNIQUE_WORDS, 2)):
    for _language, _words in _table.items():
        for _word in _words.split():
            _WEIGHTS.setdefault(_word, {})[_language] = _weight


def detect_language(text: str, folded: Iterable[str]) -> str | None:
    """The language a text is written in; None unless it is clear.

    `folded` are the folded words of the text.

    >>> detect_language("¿Hay una reunión?", ["hay", "una", "reunion"])
    'es'
    >>> detect_language("Los Angeles", ["los", "angeles"]) is None
    True
    """
    scores = dict.fromkeys(_LANGUAGE_NAMES, 0)
    for word in set(folded):
        for language, weight in _WEIGHTS.get(word, {}).items():
            scores[language] += weight
    for word in () if text.isascii() else set(_WORD.findall(text.casefold())):
        if word in _ACCENTED:
            scores[_ACCENTED[word]] += 2
    best, second, *_ = sorted(scores.values(), reverse=True)
    if best < 2 or best == second:
        return None
    return max(scores, key=scores.__getitem__)


def requested_language(folded: str) -> str | None:
    """The language that a folded text asks us to write: "español", "in English please".

    >>> requested_language("en espanol"), requested_language("spanish meetings")
    ('es', None)
    """
    words = [word for word in folded.split() if word not in _FILLERS]
    return _CODE_OF_NAME.get(words[0]) if len(words) == 1 else None
