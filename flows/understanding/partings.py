"""Texts that want no more of us: STOP in any words, and the wrong person; and texts that hold such
words, but want to go on: about one reminder, for a time, about a listed meeting, or asking back."""

from collections.abc import Sequence
from dataclasses import replace

from flows import vocabulary
from flows.domain.intents import Intent
from flows.domain.time_window import WEEKDAYS
from flows.text.normalize import fold
from flows.understanding.message_form import MessageForm
from flows.understanding.new_owner import reads_as_new_owner
from flows.understanding.opt_out_requests import (
    NEGATED,
    REMINDER_WORDS,
    SINGLE_WORDS,
    reads_as_stop,
)
from flows.understanding.parsed_request import NO_REQUEST, ParsedRequest
from flows.understanding.phrase_table import table_of
from flows.understanding.privacy_requests import PrivacyRequest, read_privacy_request
from flows.understanding.request_reader import read_in_detail
from flows.vocabulary.shared import CARRIER_STOP


def read_parting(form: MessageForm, words: list[str], request: ParsedRequest) -> ParsedRequest:
    """What a text wants: `request`, or to be left alone. `words` are its folded words.

    The carrier acts only on a word that is the whole text: one above a signature is no keyword to
    it, and neither is a text with letters that only look like the word.
    """
    if form.cut and request.is_carrier_keyword:
        request = replace(request, is_carrier_keyword=False)
    if request.intent is Intent.MEETING and request.is_whole:
        return request  # a search with a postal code and not a word more
    if read_privacy_request(words) is PrivacyRequest.ERASE:
        return request  # to be forgotten is more than to be left alone
    refusal = _read_refusal(form.words, words, request)
    if refusal:
        return refusal
    language = reads_as_new_owner(form.words, words)
    if language is not None:
        return ParsedRequest(Intent.WRONG_NUMBER, language=language)
    return request


def _read_refusal(body: str, words: Sequence[str], request: ParsedRequest) -> ParsedRequest | None:
    """What a text wants that is, or by its phrases would be, a wish to be left alone."""
    language = reads_as_stop(body, words)
    if request.intent is Intent.STOP:
        return request if language is not None else _narrowed(words, request)
    return None if language is None else ParsedRequest(Intent.STOP, language=language)


def wants_stop(sentence: str) -> bool:
    """Whether a sentence, read by itself, tells us to stop."""
    folded = fold(sentence)
    words = folded.split()
    request = read_in_detail(sentence, folded, strong_only=True).request
    if request.intent is Intent.START:
        return False
    if read_privacy_request(words) is not PrivacyRequest.ERASE:
        request = _read_refusal(sentence, words, request) or request
    return request.intent is Intent.STOP


def _narrowed(words: Sequence[str], request: ParsedRequest) -> ParsedRequest:
    """STOP as the phrases of a text have it, unless the rest of the text narrows it."""
    if len(words) == 1 or " ".join(words) in vocabulary.WHOLE_TEXTS:
        return request
    limited = _LIMITS.is_in(words) and _CARRIER_WORDS.isdisjoint(words)
    if limited or not REMINDER_WORDS.isdisjoint(words) or _is_about_weekday(words):
        return ParsedRequest(Intent.REMINDERS, language=request.language)
    apart = _TOLD_OTHERS.is_in(words) or _is_about_else(words) or _is_about_listing(words)
    return NO_REQUEST if apart or keeps_texts(words) else request


def keeps_texts(words: Sequence[str]) -> bool:
    """Whether words speak of a stop that is not wanted, or ask about one: "did I unsubscribe", "I
    didn't mean to stop", "don't take me off the list"."""
    for at in range(len(words)):
        hedge, negated = _HEDGES.size_at(words, at), NEGATED.size_at(words, at)
        if hedge and _begins_stop(words, at + hedge):
            return True
        # The negated verb may belong to the phrase: "voglio disiscrivermi".
        if negated and any(_begins_stop(words, at + n) for n in range(1, negated + 1)):
            return True
    return False


def _begins_stop(words: Sequence[str], at: int) -> bool:
    return at < len(words) and (words[at] in SINGLE_WORDS or _STOPS.size_at(words, at) > 0)


def _is_about_weekday(words: Sequence[str]) -> bool:
    """ "unsubscribe me from the monday one": reminders are told apart by their days."""
    starts = (at for at in range(len(words)) if _begins_stop(words, at) or _CEASING.at(words, at))
    stop = next(starts, len(words))
    return any(start > stop for start, _, _ in _WEEKDAYS.find(words))


def _is_about_else(words: Sequence[str]) -> bool:
    """ "opt out of sharing": of something that is no text of ours."""
    return any(
        end < len(words) and not _OURS.size_at(words, end) for _, end, _ in _OPTING_OUT.find(words)
    )


def _is_about_listing(words: Sequence[str]) -> bool:
    """Whether a list is spoken of that a meeting, not the person, is to be taken from."""
    return _LISTS.is_in(words) and _LISTED.is_in(words) and not _ME.is_in(words)


_ROWS = vocabulary.merged_table("refusals")
_LIMITS, _HEDGES, _LISTED, _TOLD_OTHERS, _OPTING_OUT = (
    table_of(_ROWS[row]) for row in ("limit", "hedge", "listed", "told others", "opt out of")
)
_OURS = table_of(_ROWS["ours"])
_CEASING = table_of(
    vocabulary.phrases_of("classes", "cease") | vocabulary.phrases_of("classes", "not")
)
_STOPS = table_of(vocabulary.phrases_of("anywhere", Intent.STOP))
_WEEKDAYS = table_of(
    phrase
    for language in vocabulary.VOCABULARIES
    for day in WEEKDAYS
    for phrase in vocabulary.split_phrases(language.days[day])
)
_LISTS = table_of(vocabulary.phrases_of("classes", "list"))
_ME = table_of(vocabulary.phrases_of("classes", "me"))
_CARRIER_WORDS = frozenset(CARRIER_STOP)
