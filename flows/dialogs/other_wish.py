"""A search and a question in one text: "omaha tonight and do they sign court cards". Both are
answered, each from its own part of the text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from flows import vocabulary
from flows.conversation.conversation import Conversation
from flows.conversation.states import Results, SideQuestion
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs import set_reminder
from flows.dialogs.meeting_answers import MeetingAnswers
from flows.dialogs.meeting_in_mind import listed_meeting
from flows.dialogs.meeting_request import answer_meeting_request, is_search_in_city
from flows.dialogs.privacy import answer_privacy_question
from flows.replies.faq_replies import FAQ_TOPICS, FaqReplies
from flows.replies.layout import REPLY_SEPTETS
from flows.replies.search_replies import SearchReplies
from flows.replies.shared_phrases import join_lines
from flows.text.gsm import septets
from flows.text.normalize import fold
from flows.understanding.commands import Remind
from flows.understanding.question_forms import read_question_form
from flows.understanding.understand import understand
from flows.understanding.understanding import Understanding

# A text with two wishes has so many words at least, and one with more is not looked through.
MIN_WORDS, MAX_WORDS = 5, 40
# Of so many parts each is read, and so many words that may join two.
MAX_PARTS, MAX_JOINTS = 4, 2
# So likely a question must be.
QUESTION_SHARE = 0.7

# What the first answer can be that the second one may be added to.
_ALONE = frozenset(
    [
        Intent.MEETING,
        Intent.NEWCOMER,
        Intent.DETAILS,
        Intent.PRIVACY,
        Intent.REMIND,
        Intent.HOTLINE,
        Intent.UNKNOWN,
    ]
)
_ASKED = (Intent.NEWCOMER, Intent.DETAILS)
_BREAKS = re.compile(r"[.?!;,\n]+")
_JOINTS = vocabulary.phrases_of("choosing", "joint")


class _Question(NamedTuple):
    """A question in a part of a text: what it asks, or None for a reminder."""

    understood: Understanding
    topic: Topic | None
    intent: Intent


def add_other_wish(
    conversation: Conversation, text: Text, step: Step, context: Context, texts: SearchReplies
) -> Step:
    """The answer `step`, or both answers, where a text holds a search near a place and a question
    too."""
    if not _may_hold_two(conversation, text, step):
        return step
    for parts in _ways_to_part(text.understood):
        read = [(part, understand(part)) for part in parts]
        question = next(filter(None, (_question_in(understood) for _, understood in read)), None)
        if question is None:
            continue
        for _, understood in read:
            if understood is question.understood or not understood.request.places:
                continue
            search = replace(text, understood=understood)
            listed = answer_meeting_request(conversation, search, context, texts)
            if listed and _looks_elsewhere(conversation, listed, search, context):
                return _both(listed, question, text, context, texts)
    return step


def _looks_elsewhere(
    conversation: Conversation, listed: Step, part: Text, context: Context
) -> bool:
    """Whether a part of a text was a search near a place that it surely names: "she uses a
    wheelchair" is none. Near the place of the list it is one only where a word says so."""
    if not isinstance(listed.state, Results) or listed.state.query.place is None:
        return False
    if part.understood.request.placed:
        return True
    state = conversation.search_state
    before = state.query.place if isinstance(state, Results) else None
    return listed.state.query.place != before and is_search_in_city(part, context)


def _may_hold_two(conversation: Conversation, text: Text, step: Step) -> bool:
    understood = text.understood
    if not MIN_WORDS <= len(understood.words) <= MAX_WORDS or understood.certain:
        return False
    if understood.danger or step.effects or step.intent not in _ALONE:
        return False
    asks = "?" in understood.body or read_question_form(understood.words) or understood.reminder
    searches = step.intent in (Intent.MEETING, Intent.UNKNOWN)
    return bool(asks or not searches) and not isinstance(conversation.state, SideQuestion)


def _ways_to_part(understood: Understanding) -> Iterator[list[str]]:
    """The parts of a text: between its marks, and before and behind a word that joins."""
    parts = [part for part in _BREAKS.split(understood.body) if fold(part)]
    if 1 < len(parts) <= MAX_PARTS:
        yield parts
    words = understood.body.split()
    joints = [at for at, word in enumerate(words) if fold(word) in _JOINTS]
    for at in joints[:MAX_JOINTS]:
        before, behind = words[:at], words[at + 1 :]
        if before and behind:
            yield [" ".join(before), " ".join(behind)]


def _question_in(understood: Understanding) -> _Question | None:
    """The question that a part of a text is, if it is one."""
    if isinstance(understood.reminder, Remind):
        return _Question(understood, None, Intent.REMIND)
    if understood.intent is Intent.NEWCOMER and understood.topic:
        return _Question(understood, understood.topic, Intent.NEWCOMER)
    for likely in understood.intents[:1]:
        same = (one for one in understood.intents if one.topic is likely.topic)
        share = sum(one.share for one in same if one.intent in _ASKED)
        if likely.intent in _ASKED and likely.topic and share >= QUESTION_SHARE:
            return _Question(understood, likely.topic, likely.intent)
        if likely.intent is Intent.PRIVACY and likely.share >= QUESTION_SHARE:
            return _Question(understood, likely.topic, likely.intent)
    return None


def _both(
    listed: Step, question: _Question, text: Text, context: Context, texts: SearchReplies
) -> Step:
    """The list, and the answer to the question; one text where there is room."""
    if question.intent is Intent.REMIND:
        asked = set_reminder.answer_reminder_request(listed.conversation, text, context, texts)
        if asked is None:
            return listed
        return replace(asked, replies=(*listed.replies, *asked.replies))
    about_list = _answer_about_list(listed, question, context, texts)
    told = (*listed.replies, about_list)
    if not about_list:
        told = (_answer_at_large(listed, question, text, context, texts), *listed.replies)
    told = tuple(filter(None, told))
    together = join_lines(*told)
    replies = (together,) if septets(together) <= REPLY_SEPTETS else told
    return replace(listed, replies=replies)


def _answer_about_list(
    listed: Step, question: _Question, context: Context, texts: SearchReplies
) -> str:
    """One answer about all meetings of the list; "" for none."""
    topic, state = question.topic, listed.state
    if question.intent is not Intent.DETAILS or not topic or not isinstance(state, Results):
        return ""
    found = (listed_meeting(state, n, context) for n in range(1, len(state.hits) + 1))
    meetings = [about for about in found if about]
    answers = MeetingAnswers(context, texts, question.understood)
    return answers.about_all(topic, meetings, state.query) or ""


def _answer_at_large(
    listed: Step, question: _Question, text: Text, context: Context, texts: SearchReplies
) -> str:
    """The answer about meetings at large, or about the line; "" for none."""
    topic, understood = question.topic, question.understood
    if question.intent is Intent.PRIVACY:
        asked = replace(text, understood=understood)
        step = answer_privacy_question(listed.conversation, asked, topic, context, texts)
        return step.replies[0]
    if topic is None or topic not in FAQ_TOPICS:
        return ""
    replies = FaqReplies(context.line, texts.language)
    return replies.answer_alone(topic, read_question_form(understood.words))
