"""What a person may ask about what is kept of them: to see it, and to have it erased.

Erasing is done at once where the text says nothing else. A longer one may mean other things ("they
will all forget me"): it is told the word for it, and where somebody listens.
"""

from zoneinfo import ZoneInfo

from flows import vocabulary
from flows.conversation.conversation import Conversation
from flows.conversation.states import Idle
from flows.conversation.turn import Context, Forget, Intent, Step, Topic
from flows.replies.faq_replies import FaqReplies
from flows.replies.privacy_replies import PrivacyReplies
from flows.replies.search_replies import SearchReplies
from flows.text.normalize import fold
from flows.understanding.request_reader import ParsedRequest

_SHOW_DATA_PHRASES = frozenset(
    vocabulary.split_phrases("""
    data, my data, mydata, show my data, show me my data, see my data, what data do you have,
    what data do you keep, what data do you have on me, what do you know about me, what do you
    have on me, what do you keep about me, what do you keep, what info do you have on me, what
    information do you have on me, what information do you have about me,

    datos, mis datos, ver mis datos, qué datos tienen, qué datos guardan, qué saben de mí, qué
    sabes de mí, qué guardan de mí,

    données, mes données, voir mes données, quelles données, que savez-vous de moi, que
    gardez-vous, que gardez-vous de moi,

    dados, meus dados, ver meus dados, os meus dados, que dados, o que vocês sabem de mim, o que
    guardam de mim,

    dati, i miei dati, miei dati, vedere i miei dati, quali dati, cosa sapete di me, che cosa
    sapete di me, cosa conservate di me
    """)
)

# Words that alone may mean a reminder, a list, the day count ("FORGET DAYS").
_AMBIGUOUS_ERASE_WORDS = vocabulary.split_phrases("""
    forget, delete, olvidar, oublier, supprimer, esquecer, dimentica, dimenticare, cancellare
""")
_ERASE_PHRASES = frozenset(
    phrase
    for language in vocabulary.VOCABULARIES
    for table in (language.whole, language.anywhere)
    for phrase in vocabulary.split_phrases(table[Intent.FORGET])
).difference(_AMBIGUOUS_ERASE_WORDS)

# What may stand behind such a phrase without making another matter of it, and around it.
_ERASE_OBJECTS = frozenset(
    fold("""
    data info information number phone history messages texts records account everything all stuff
    details conversation conversations about me of mine you have know from your system here now
    datos información número teléfono historial mensajes todo de mí ahora
    données informations numéro téléphone historique messages tout de moi maintenant
    dados informações número telefone histórico mensagens tudo de mim agora
    dati informazioni numero telefono cronologia messaggi tutto di me ora
    """).split()
)
MAX_COMMAND_WORDS = 12  # of a command
_POLITE_WORDS = frozenset(
    "please pls plz thanks hi hello ok por favor svp merci ciao grazie".split()
)


def asks_for_data(body: str) -> bool:
    """Whether a text asks to see what is kept of its writer.

    >>> [asks_for_data(text) for text in ("MY DATA, please", "mes données", "is my data safe")]
    [True, True, False]
    """
    return _without_politeness(body) in _SHOW_DATA_PHRASES


def asks_for_erasure(body: str) -> bool:
    """Whether a text asks for nothing but that its writer be forgotten.

    >>> asks_for_erasure("Forget me!"), asks_for_erasure("please delete all my info")
    (True, True)
    >>> asks_for_erasure("they will all forget me"), asks_for_erasure("forget me when im gone")
    (False, False)
    """
    words = _without_politeness(body).split()
    return len(words) <= MAX_COMMAND_WORDS and any(
        " ".join(words[:size]) in _ERASE_PHRASES and _ERASE_OBJECTS.issuperset(words[size:])
        for size in range(1, len(words) + 1)
    )


def _without_politeness(body: str) -> str:
    return " ".join(word for word in fold(body).split() if word not in _POLITE_WORDS)


def answer_erasure(
    conversation: Conversation, request: ParsedRequest, context: Context, texts: SearchReplies
) -> Step:
    """Forget a person; in silence where they have said STOP."""
    words = () if context.stopped else (_replies(request, context, texts).forgotten(),)
    spoken = privacy_language(request, context, texts)
    after = conversation.move_to(Idle())
    return Step(after, Intent.FORGET, words, (Forget(),), language=spoken)


def privacy_language(request: ParsedRequest, context: Context, texts: SearchReplies) -> str:
    """Theirs, or, where they have shown none yet, the one this is asked in."""
    return texts.language if context.language else request.language or texts.language


def _replies(request: ParsedRequest, context: Context, texts: SearchReplies) -> PrivacyReplies:
    return PrivacyReplies(privacy_language(request, context, texts))


def privacy(
    conversation: Conversation, request: ParsedRequest, context: Context, texts: SearchReplies
) -> Step:
    """Say what is kept of anyone who texts."""
    spoken = privacy_language(request, context, texts)
    said = FaqReplies(context.line, spoken).privacy()
    after = conversation.understood()
    return Step(after, Intent.PRIVACY, (said,), topic=Topic.KEPT, language=spoken)


def erased_themselves(conversation: Conversation, texts: SearchReplies) -> Step:
    """The answer where a person deletes the texts, as the answer to violence advised: they do not
    ask us to forget them."""
    said = texts.discreet_delete_advice()
    return Step(conversation.understood(), Intent.PRIVACY, (said,), topic=Topic.DISCREET)


def answer_data_request(
    conversation: Conversation, request: ParsedRequest, context: Context, texts: SearchReplies
) -> Step:
    """Say what is kept of a person, and nothing that the thread of texts does not show."""
    here = ZoneInfo(context.line.zone)
    kept, days = context.reminders.all(), context.reminders.days()
    zones = [*(reminder.zone for reminder in kept), *([days.zone] if days else [])]
    consents = [one for one in context.records.consents() if one.event != "forgotten"]
    listed = _replies(request, context, texts).stored_data(
        since=(context.records.since() or context.now).astimezone(here).date(),
        reminders=len(kept),
        zone=zones[0] if zones else "",
        days=days is not None,
        consents=len(consents),
        last=consents[-1].at.astimezone(here).date() if consents else None,
    )
    spoken = privacy_language(request, context, texts)
    return Step(conversation.understood(), Intent.DATA, (listed,), language=spoken)
