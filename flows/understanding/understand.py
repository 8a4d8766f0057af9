"""One reading of a text. It knows nothing of the conversation: what a text means where somebody
stands in one, the engine decides."""

import re
from dataclasses import dataclass, field

from flows import crisis, vocabulary
from flows.crisis import Danger
from flows.domain.intents import Intent, Topic
from flows.text.normalize import split_words
from flows.understanding.commands import LeadTime
from flows.understanding.day_count_commands import DayCountCommand, read_day_count_command
from flows.understanding.faq_questions import read_hint, read_question
from flows.understanding.hotline_requests import HotlineRequest, read_hotline_request
from flows.understanding.language_detection import requested_language, written_language
from flows.understanding.language_words import NO_LANGUAGE, WrittenLanguage
from flows.understanding.message_form import MessageForm, read_form
from flows.understanding.named_fellowships import named_fellowships
from flows.understanding.new_owner import asks_for_source
from flows.understanding.parsed_request import NO_REQUEST, ParsedRequest
from flows.understanding.partings import read_parting, wants_stop
from flows.understanding.privacy_requests import PrivacyRequest, read_privacy_request
from flows.understanding.reminder_commands import (
    RESUME_PHRASES,
    WHERE_PHRASES,
    ReminderCommand,
    read_lead_time,
    read_reminder_command,
)
from flows.understanding.safety_answers import (
    SafetyAnswer,
    is_erase_verb,
    is_only_answer,
    read_safety_answer,
)
from flows.understanding.slots.reader import read_request_and_slots
from flows.understanding.slots.spoken_text import spoken_to_written
from flows.understanding.slots.text_slots import NO_SLOTS, TextSlots
from flows.vocabulary.shared import CARRIER_YES

_ZIP_CODE = re.compile(r"\b\d{5}\b")
_SENTENCES = re.compile(r"[.!?;\n]+")

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


@dataclass(frozen=True, slots=True)
class Understanding:
    """All that anything later knows of the words of a text. Nothing of it shows in a repr.

    `opt_out` is the carrier's OptOutType, "" where it gave none, and `words` the folded words.
    `intent` is what the text asks by itself, `topic` of it which; `request` holds the places,
    times and kinds of meeting that were read. `language` is the one it is written in or asks for
    (`requested_language`), "" where nothing tells; `written` is how clearly it is written in one.

    `reaction`: a phone sent it for a tap on a text of ours. `danger` is what it tells of danger,
    and `only_names_number` that this is the name of a number it asks for; `loss` the language in
    which it tells of a death or a parting, None where it does not; `stops_too` that one of its
    sentences tells us to stop. `safety` is an answer to the question whether somebody is safe,
    `only_safety` that it is nothing else, `erase_verb` a bare verb of erasing.

    `hotline`, `privacy`, `reminder` and `days` are requests of these kinds, `lead_time` an answer
    to the question how long before, and `zip_codes` what may be US postal codes. The whole text
    asks where something is (`asks_where`), asks for reminders again (`resumes`), is the carrier's
    word YES (`says_yes`). `slots` is what it says beside what it wants.

    `automatic`: a machine wrote it. `lone_signs`: it is nothing but hearts, hands and smiles.
    `asks_source`: it asks how we got the number. `body` is the person's own words in it, without
    signatures, footers and quoted texts. What was dictated, or typed in other digits, is read as it
    is usually written; `body` is as it came.
    """

    body: str = field(repr=False)
    opt_out: str = ""
    words: tuple[str, ...] = field(default=(), repr=False)
    intent: Intent = Intent.UNKNOWN
    topic: Topic | None = None
    request: ParsedRequest = field(default=NO_REQUEST, repr=False)
    language: str = ""
    requested_language: str = ""
    written: WrittenLanguage = NO_LANGUAGE
    reaction: bool = False
    danger: Danger | None = field(default=None, repr=False)
    only_names_number: bool = field(default=False, repr=False)
    loss: str | None = field(default=None, repr=False)
    stops_too: bool = False
    safety: SafetyAnswer | None = field(default=None, repr=False)
    only_safety: bool = field(default=False, repr=False)
    erase_verb: bool = False
    hotline: HotlineRequest | None = field(default=None, repr=False)
    privacy: PrivacyRequest | None = None
    reminder: ReminderCommand | None = field(default=None, repr=False)
    lead_time: LeadTime | None = field(default=None, repr=False)
    days: DayCountCommand | None = field(default=None, repr=False)
    zip_codes: tuple[str, ...] = field(default=(), repr=False)
    asks_where: bool = False
    resumes: bool = False
    says_yes: bool = False
    automatic: bool = False
    lone_signs: bool = False
    asks_source: bool = False
    slots: TextSlots = field(default=NO_SLOTS, repr=False)

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read, not even a sign."""
        return not self.body.strip()


def understand(body: str, opt_out: str = "") -> Understanding:
    """Read a text, once. `opt_out` is the carrier's OptOutType. Raises nothing."""
    form = read_form(body)
    if form.silent and not opt_out:
        reaction = form.silent is Intent.REACTION
        return Understanding(body, intent=form.silent, reaction=reaction, automatic=not reaction)
    return _read_own_words(form, opt_out)


def _read_own_words(form: MessageForm, opt_out: str) -> Understanding:
    """What a person's own words say."""
    body = form.words
    text, folded = spoken_to_written(body, form.folded)
    words, parts = folded.split(), split_words(text, folded)
    request, slots = read_request_and_slots(text, folded, parts)
    request = read_parting(form, words, request)
    requested, written = requested_language(folded), written_language(body, words)
    danger, loss = (None, None) if form.lone_signs else crisis.read(body)
    hotline = read_hotline_request(folded) or _plain_hotline_request(request)
    privacy = read_privacy_request(words)
    return Understanding(
        body,
        opt_out,
        tuple(words),
        *_settle(request, requested, hotline, privacy, words, body),
        request,
        language=requested or written.code,
        requested_language=requested or "",
        written=written,
        danger=danger,
        only_names_number=bool(danger) and _only_names_number(hotline),
        loss=loss,
        stops_too=bool(danger) and _tells_to_stop(body),
        safety=read_safety_answer(body, words),
        only_safety=is_only_answer(words),
        erase_verb=is_erase_verb(words),
        hotline=hotline,
        privacy=privacy,
        reminder=read_reminder_command(text, parts, request.intent),
        lead_time=read_lead_time(text, parts),
        days=read_day_count_command(parts),
        zip_codes=tuple(_ZIP_CODE.findall(text)),
        asks_where=folded in WHERE_PHRASES,
        resumes=folded in RESUME_PHRASES,
        says_yes=folded == CARRIER_YES,
        lone_signs=form.lone_signs,
        asks_source=asks_for_source(folded),
        slots=slots,
    )


def _plain_hotline_request(request: ParsedRequest) -> HotlineRequest | None:
    """A wish for numbers that names no need."""
    return HotlineRequest() if request.intent is Intent.HOTLINE else None


def _settle(
    request: ParsedRequest,
    requested: str | None,
    hotline: HotlineRequest | None,
    privacy: PrivacyRequest | None,
    words: list[str],
    body: str,
) -> tuple[Intent, Topic | None]:
    """What a text asks by itself, and of it which: certain readings before likely ones."""
    if request.intent in _BEFORE_QUESTIONS:
        return request.intent, None
    if requested:
        return Intent.LANGUAGE, None
    if privacy:
        return (Intent.DATA if privacy is PrivacyRequest.SHOW else Intent.FORGET), None
    if hotline:
        return Intent.HOTLINE, None
    question = None if request.placed and request.refines else read_question(words)
    if question:
        return Intent.NEWCOMER, question
    if request.intent is Intent.NEWCOMER:
        named = named_fellowships(body)
        return Intent.NEWCOMER, read_hint(words) or (Topic.FELLOWSHIPS if named else Topic.WELCOME)
    return request.intent, None


def _only_names_number(hotline: HotlineRequest | None) -> bool:
    """Whether a text asks for the number of a need ("suicide hotline") and tells of no danger
    beside."""
    if not hotline or not hotline.need:
        return False
    return crisis.read_danger(hotline.place) is None


def _tells_to_stop(body: str) -> bool:
    """Whether one sentence, read by itself, tells a texting service to stop."""
    sentences = (sentence.strip() for sentence in _SENTENCES.split(body) if sentence.strip())
    return any(
        wants_stop(sentence) and sentence.casefold() not in _AMBIGUOUS_STOPS
        for sentence in sentences
    )
