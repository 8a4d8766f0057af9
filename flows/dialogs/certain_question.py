"""A text that is by its grammar alone about the list on the screen: "where is it", "last one",
"2 and 3", a name."""

from collections.abc import Sequence
from dataclasses import replace

from flows import vocabulary
from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.turn import Context, Intent, Step, Text, Topic
from flows.dialogs import ask_about_meeting, find_meeting
from flows.dialogs.ask_about_meeting import MAX_SEVERAL_MEETINGS
from flows.dialogs.meeting_answers import MeetingAnswers
from flows.dialogs.meeting_choice import says_only_name, surely_named
from flows.dialogs.meeting_in_mind import meetings_named, number_talked_about
from flows.dialogs.two_questions import topic_of_part
from flows.replies.search_replies import SearchReplies
from flows.text.normalize import fold
from flows.understanding.list_choices import (
    corrected_row,
    is_only_choice,
    leaves_choice,
    only_rows,
    rows_chosen,
    says_only_which,
)
from flows.understanding.meeting_subjects import asks_open_or_closed
from flows.understanding.understanding import Understanding

_LINKS = vocabulary.phrases_of("choosing", "and")
_COMPARING = vocabulary.phrases_of("choosing", "compare")
# Questions of newcomers that are surely about the meeting talked about, where there is one.
_TOPICS_OF_ONE = frozenset({Topic.GUESTS, Topic.CHILDREN})
# What may be said of a meeting by its name, and is no question about it, if it is so likely.
_OTHERS = frozenset([Intent.REPORT, Intent.SHARE, Intent.REMIND, Intent.REMINDERS, Intent.SUPPORT])
_OTHER_SHARE = 0.3


def answer_certain(
    conversation: Conversation, state: Results, text: Text, context: Context, texts: SearchReplies
) -> Step | None:
    """The answer to a text that is surely about the list on the screen; None for any other text."""
    topic = _certain_topic(conversation, text)
    if topic:
        return ask_about_meeting.answer_question(conversation, text, topic, context, texts)
    chosen = _certain_choice(conversation, state, text, context)
    if len(chosen) == 1:
        return find_meeting.show_details(conversation, state, chosen[0], context, texts)
    if chosen:
        return ask_about_meeting.answer_several(conversation, chosen, text, context, texts)
    named = _certain_name(state, text.understood, context)
    if named:
        own = fold(state.hits[named - 1].name).split()
        words = tuple(word for word in text.understood.words if word not in own)
        said = MeetingAnswers(context, texts, replace(text.understood, words=words))
        asked = topic_of_part(words, said)
        return ask_about_meeting.answer_about_one(
            conversation, state, named, text, asked, context, texts
        )
    return None


def _certain_topic(conversation: Conversation, text: Text) -> Topic | None:
    """What a text surely asks about one meeting; "can my wife come" where one is talked about."""
    understood = text.understood
    if understood.asks_where:
        return Topic.ADDRESS
    if not number_talked_about(conversation):
        return None
    if understood.topic is Topic.OPEN_CLOSED and asks_open_or_closed(understood.words):
        return Topic.GUESTS
    return understood.topic if understood.topic in _TOPICS_OF_ONE else None


def _certain_choice(
    conversation: Conversation, state: Results, text: Text, context: Context
) -> Sequence[int]:
    """The numbers of a text that is nothing but a choice from the list, leaves that to us, or asks
    which of several is better; else none."""
    understood = text.understood
    choices, count = understood.slots.choices, len(state.hits)
    corrected = corrected_row(understood.words, choices)
    if corrected:
        return (corrected,)
    if leaves_choice(understood.words) and not understood.request.refines:
        return (count - state.page_size + 1,)  # the first of the page
    several = only_rows(understood.words, choices, count, state.page_size)
    if several:
        return several
    linked = len(choices) > 1 and not _LINKS.isdisjoint(understood.words)
    if linked and is_only_choice(understood.words):
        there = rows_chosen(choices, count, state.page_size)
        return there or [number for number in choices if number > 0]
    if not _COMPARING.isdisjoint(understood.words):
        compared = rows_chosen(choices, count, state.page_size)
        if len(compared) > 1:
            return compared  # "is 1 or 2 closer": both, for them to choose
    if not says_only_which(understood.words, choices):
        return ()
    named = meetings_named(conversation, state, text, context)
    return named if len(named) <= MAX_SEVERAL_MEETINGS else ()


def _certain_name(state: Results, understood: Understanding, context: Context) -> int:
    """The number of the one meeting of the list that a text names, and nothing else; 0 for none."""
    if understood.intent not in (Intent.UNKNOWN, Intent.MEETING):
        return 0
    if understood.zip_codes or understood.danger or understood.request.way:
        return 0
    number = surely_named(understood.words, [hit.name for hit in state.hits])
    if not number:
        return 0  # as nearly every text, so that nobody has to ask what is likely
    if says_only_name(understood.words, state.hits[number - 1].name):
        return number
    others = _OTHERS if context.reminders.all() else _OTHERS - {Intent.REMINDERS}
    other = sum(one.share for one in understood.intents if one.intent in others)
    return number if other < _OTHER_SHARE else 0
