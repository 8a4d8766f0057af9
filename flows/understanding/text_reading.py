"""What the grammar and the tables read of a person's own words. What people mean in the many ways
they say it, flows.understanding.intent_classifier adds."""

import re
from typing import NamedTuple

from flows import crisis, vocabulary
from flows.crisis.spelling import PlainWords
from flows.domain.daily_texts import DailyKind
from flows.domain.intents import Intent, Topic
from flows.text.normalize import fold, split_words
from flows.understanding.daily_commands import read_daily_command
from flows.understanding.day_count_commands import read_day_count_command
from flows.understanding.faq_questions import read_hint, read_question
from flows.understanding.hotline_requests import (
    HotlineRequest,
    asks_fellowships_number,
    names_office,
    read_hotline_request,
)
from flows.understanding.language_detection import requested_language, written_language
from flows.understanding.list_choices import is_only_choice
from flows.understanding.message_form import MessageForm
from flows.understanding.named_fellowships import named_fellowships
from flows.understanding.parsed_request import ParsedRequest
from flows.understanding.partings import read_parting, wants_stop
from flows.understanding.place_talk import is_plain_name, tells_whereabouts
from flows.understanding.privacy_requests import PrivacyRequest, read_privacy_request
from flows.understanding.question_forms import read_question_form
from flows.understanding.reminder_commands import read_reminder_command
from flows.understanding.shared_points import find_point
from flows.understanding.slots.reader import read_request_and_slots
from flows.understanding.slots.set_apart import MAX_TEXT_WORDS
from flows.understanding.slots.spoken_text import spoken_to_written
from flows.understanding.small_talk import Courtesy, read_courtesy
from flows.understanding.understanding import Understanding

_ZIP_CODE = re.compile(r"\b\d{5}\b")
_SENTENCES = re.compile(r"[.!?;\n]+")
# Who will look later says it in so many words at most.
_MAX_LATER_WORDS = 10
# A text of more sentences is read for STOP in the last ones.
_MAX_SENTENCES = 30

# "Stop" may be said to anything, not only to a texting service.
_AMBIGUOUS_STOPS = vocabulary.phrases_of("classes", "ambiguous stop")

# What is wanted more surely than the answer to a question that stands in the same text.
_BEFORE_QUESTIONS = frozenset(
    [
        Intent.STOP,
        Intent.WRONG_NUMBER,
        Intent.START,
        Intent.HELP,
        Intent.REMIND,
        Intent.REMINDERS,
    ]
)


_INTENT_OF_DAILY = {DailyKind.READING: Intent.READING, DailyKind.CHECKIN: Intent.CHECKIN}


class TextReading(NamedTuple):
    """What was read, and the plain words of the crisis reader, from which more can be learned."""

    understood: Understanding
    plain: PlainWords


def read_text(form: MessageForm, opt_out: str = "", *, may_stop: bool = True) -> TextReading:
    """What a person's own words say, with the carrier's OptOutType. Without `may_stop` the words of
    a stop in it are known to be about something else."""
    body = form.words
    text, folded = spoken_to_written(body, form.folded)
    words, parts = _beginning_and_end(folded.split()), split_words(text, folded)
    daily = read_daily_command(words)
    may_stop = may_stop and not (daily and daily.kind)  # "no more readings"
    read, slots = read_request_and_slots(text, folded, parts, may_stop=may_stop)
    request = read_parting(form, words, read) if may_stop else read
    requested = requested_language(folded)
    written = written_language(body, words, _words_of_names(request, body, folded))
    danger, loss, plain = crisis.read("" if _tells_nothing(form, words, folded) else body)
    hotline, privacy = _read_hotline(folded, request), read_privacy_request(words)
    settled = _settle(request, requested, hotline, privacy, words, body)
    intent, topic = (_INTENT_OF_DAILY[daily.kind], None) if daily and daily.kind else settled
    understood = Understanding(
        *(body, opt_out, tuple(words), intent, topic),
        request=request,
        language=requested or written.code,
        requested_language=requested or "",
        written=written,
        danger=None if _only_declines(danger, request, words) else danger,
        loss=loss,
        stops_too=may_stop and bool(danger) and _tells_to_stop(body),
        hotline=hotline,
        privacy=privacy,
        reminder=read_reminder_command(text, parts, request.intent),
        days=read_day_count_command(parts),
        daily=daily,
        zip_codes=tuple(_ZIP_CODE.findall(text)),
        lone_signs=form.lone_signs,
        slots=slots,
        point=find_point(body),
        text=text,
        folded=folded,
        parts=tuple(parts),
    )
    return TextReading(understood, plain)


def _only_declines(danger: crisis.Danger | None, request: ParsedRequest, words: list[str]) -> bool:
    """Whether a weak sign of danger is nothing but a courtesy: "no more"."""
    if danger is None or danger.tier is not crisis.Tier.ASK or not request.is_whole:
        return False
    return read_courtesy(words) is Courtesy.DECLINE


def _tells_nothing(form: MessageForm, words: list[str], folded: str) -> bool:
    """Whether nothing is said that could be danger: signs, or numbers in words ("six eight one zero
    two", which is `folded` in digits, "la 2, no, la 3")."""
    spoken = folded != form.folded and folded.isdecimal()
    return bool(form.lone_signs) or spoken or (len(words) > 1 and is_only_choice(words))


def _beginning_and_end(words: list[str]) -> list[str]:
    """The words of a text; of a very long one the first and the last."""
    half = MAX_TEXT_WORDS // 2
    return words if len(words) <= MAX_TEXT_WORDS else [*words[:half], *words[-half:]]


def _words_of_names(request: ParsedRequest, body: str, folded: str) -> frozenset[str]:
    """The words that are of no language: of the name of a place, where a text asks for meetings
    there and says nothing else, and those that are written like names: "Bom Jesus"."""
    runs = (run for run in request.places if is_plain_name(run, folded))
    written = [word for word in body.split() if word[0].isupper() and word[1:2].islower()]
    named = fold(" ".join(written)).split() if len(written) > 1 else ()
    return frozenset((*next(runs, "").split(), *named))


def _read_hotline(folded: str, request: ParsedRequest) -> HotlineRequest | None:
    asks = request.intent is Intent.HOTLINE
    return read_hotline_request(folded) or (HotlineRequest() if asks else None)


def _settle(
    request: ParsedRequest,
    requested: str | None,
    hotline: HotlineRequest | None,
    privacy: PrivacyRequest | None,
    words: list[str],
    body: str,
) -> tuple[Intent, Topic | None]:
    """What a text asks by itself, and of it which: certain readings before likely ones."""
    names_service = bool(hotline and hotline.service) and request.intent is Intent.HELP
    if request.intent in _BEFORE_QUESTIONS and not names_service:
        return request.intent, None
    if requested:
        return Intent.LANGUAGE, None
    if privacy:
        return (Intent.DATA if privacy is PrivacyRequest.SHOW else Intent.FORGET), None
    if not (hotline and hotline.need) and asks_fellowships_number(words):
        return Intent.OFFICE, Topic.PHONE
    if request.intent is Intent.MEETING and not request.mentions_meeting and names_office(words):
        return Intent.OFFICE, Topic.PHONE
    if hotline:
        return Intent.HOTLINE, None
    question = None if request.placed and request.refines else read_question(words)
    if question:
        return Intent.NEWCOMER, question
    if _has_no_time(request, words, body):
        return Intent.THANKS, None
    if request.intent is Intent.NEWCOMER:
        named = named_fellowships(body)
        return Intent.NEWCOMER, read_hint(words) or (Topic.FELLOWSHIPS if named else Topic.WELCOME)
    return request.intent, None


def _has_no_time(request: ParsedRequest, words: list[str], body: str) -> bool:
    """Whether somebody will look later, and asks for nothing: "cant right now, im driving"."""
    asks = "?" in body or request.placed or request.mentions_meeting or request.number is not None
    wishes = request.when or request.types or request.fellowship or request.way or request.distance
    if asks or wishes or request.intent not in (Intent.MEETING, Intent.UNKNOWN):
        return False
    if read_question_form(words) or tells_whereabouts(" ".join(words)):
        return False  # "can you send it later", and "im at work" after "Where?"
    return len(words) <= _MAX_LATER_WORDS and read_courtesy(words) is Courtesy.LATER


def _tells_to_stop(body: str) -> bool:
    """Whether one sentence, read by itself, tells a texting service to stop."""
    sentences = [sentence.strip() for sentence in _SENTENCES.split(body) if sentence.strip()]
    return any(
        wants_stop(sentence) and sentence.casefold() not in _AMBIGUOUS_STOPS
        for sentence in sentences[-_MAX_SENTENCES:]
    )
