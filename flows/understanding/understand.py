"""One reading of a text. It knows nothing of the conversation: what a text means where somebody
stands in one, the engine decides."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from flows import vocabulary
from flows.domain.intents import Intent
from flows.understanding.intent_classifier import CLASSIFIER
from flows.understanding.intent_features import text_features
from flows.understanding.likely_intent import LikelyIntent, LikelyIntents
from flows.understanding.message_form import read_form
from flows.understanding.opt_out_requests import tells_only_stop
from flows.understanding.phrase_table import table_of
from flows.understanding.reminder_commands import WHERE_PHRASES
from flows.understanding.text_reading import read_text
from flows.understanding.understanding import Understanding
from flows.vocabulary.questions import FAQ
from flows.vocabulary.shared import CARRIER_STOP

# What people text as a whole: phrases of the vocabulary, and numbers of a list.
_OWN_PHRASES = frozenset(
    [
        *vocabulary.WHOLE_TEXTS,
        *vocabulary.MOVES,
        *vocabulary.SENSES,
        *WHERE_PHRASES,
        *(" ".join(asked.words) for questions in FAQ.values() for asked in questions),
        *map(str, range(1, 31)),
    ]
)
# So likely the end of our texts must be where words of a stop stand in a longer text.
MIN_END_SHARE = 0.75
# The same where a carrier's word stands apart at the beginning: "stop, wrong springfield".
MIN_SHARE_OF_WORD = 0.05
# A text of so many words at most has no room to be about something else.
_ROOM_FOR_MORE = {Intent.STOP: 3, Intent.WRONG_NUMBER: 10}
_SENTENCE_END = re.compile(r"[.!?;\n]")
_THREATS = table_of(vocabulary.phrases_of("refusals", "threat"))
_ENDING_INTENTS = frozenset([Intent.STOP, Intent.WRONG_NUMBER, Intent.FORGET])


def understand(body: str, opt_out: str = "") -> Understanding:
    """Read a text, once. `opt_out` is the carrier's OptOutType. Raises nothing.

    A text that is one phrase of ours ("1", "more", "thanks", "tomorrow"), as most are after a list,
    is known from the time before. No other text is ever kept.

    >>> understand("MORE") is understand("MORE"), understand("im sam") is understand("im sam")
    (True, False)
    """
    if not opt_out and body.lower() in _OWN_PHRASES:
        return _understand_phrase(body)
    return _understand_text(body, opt_out)


@lru_cache(maxsize=1024)
def _understand_phrase(body: str) -> Understanding:
    """The reading of a phrase of the vocabulary."""
    return _understand_text(body)


def _understand_text(body: str, opt_out: str = "") -> Understanding:
    """The form comes first (what no person wrote has nothing to say), then what is certain, then
    what is likely, which is looked for where somebody asks and not all of it is certain."""
    form = read_form(body)
    if form.silent and not opt_out:
        reaction = form.silent is Intent.REACTION
        return Understanding(body, intent=form.silent, reaction=reaction, automatic=not reaction)
    understood, plain = read_text(form, opt_out)
    if understood.certain or not plain.words:
        return understood
    read = understood
    likely = LikelyIntents(lambda: CLASSIFIER.rank(text_features(read, plain)))
    least = _least_end_share(understood)
    if least and _end_share(likely.ranked) < least:
        understood = read_text(form, opt_out, may_stop=False).understood
    return replace(understood, likely=likely)


def _least_end_share(understood: Understanding) -> float:
    """How likely it must be that a stop or a wrong number that the grammar read is said to us and
    not about something else ("tell him to leave me alone"); 0 where that is not doubted: where it
    is the whole text, its last sentence or a threat, or begins with a carrier's word in capitals.
    """
    words, intent = understood.words, understood.request.intent
    if len(words) <= _ROOM_FOR_MORE.get(intent, len(words)):
        return 0.0
    first = understood.body.split(maxsplit=1)[0]
    bare = first.strip(".,!")
    if bare.lower() in CARRIER_STOP and (bare.isupper() or _THREATS.size_at(words, 1)):
        return 0.0
    last = _SENTENCE_END.split(understood.body.rstrip(".!?; \n"))[-1]
    if last.strip().lower() in CARRIER_STOP or tells_only_stop(understood.body):
        return 0.0
    if _is_stop_by_itself(last, understood.body):
        return 0.0
    return MIN_SHARE_OF_WORD if bare.lower() in CARRIER_STOP and bare != first else MIN_END_SHARE


def _is_stop_by_itself(sentence: str, body: str) -> bool:
    """Whether the last of several sentences tells us to stop: "... take me off this list"; not
    behind a question: "who texts first? i want no spam"."""
    if len(sentence) >= len(body.strip()) or "?" in body:
        return False
    return read_text(read_form(sentence)).understood.request.intent is Intent.STOP


def _end_share(intents: Sequence[LikelyIntent]) -> float:
    return sum(one.share for one in intents if one.intent in _ENDING_INTENTS)
