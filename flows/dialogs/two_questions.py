"""Two questions in one text, about one meeting of the list or about two: "what's the address and
can I bring my kid", "address for 1 and parking for 3"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from flows import vocabulary
from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.turn import Context, Text, Topic
from flows.dialogs.meeting_answers import MeetingAnswers
from flows.dialogs.meeting_in_mind import listed_meeting, number_talked_about
from flows.domain.listed_meeting import ListedMeeting
from flows.replies.layout import REPLY_SEPTETS, fit_parts
from flows.replies.search_replies import SearchReplies
from flows.understanding.list_choices import rows_chosen
from flows.understanding.meeting_subjects import mentions
from flows.understanding.phrase_table import table_of
from flows.understanding.slots.list_picks import find_choices

# A text with two questions is no longer, and what stands between "and" and "and" is one of them.
MAX_WORDS = 25
MAX_QUESTIONS = 3
_LINKS = vocabulary.phrases_of("choosing", "and") | vocabulary.phrases_of("choosing", "also")

_ROWS = vocabulary.merged_table("question_words")
# What a part of a text asks by its words, beside the subjects of MeetingAnswers.
_TOPICS = {
    Topic.END: table_of(_ROWS["end"]),
    Topic.TIME: table_of(_ROWS["start"]),
    Topic.ADDRESS: table_of(_ROWS["address"]),
    Topic.GUESTS: table_of(_ROWS["guests"]),
}


class TwoQuestions(NamedTuple):
    """The answer to several questions, the meetings it is about, and what was asked first."""

    reply: str
    listed: tuple[ListedMeeting, ...]
    topic: Topic


def answer_each(
    conversation: Conversation, state: Results, text: Text, context: Context, texts: SearchReplies
) -> TwoQuestions | None:
    """The answers to all that a text asks; None where that is one thing."""
    words = text.understood.words
    if len(words) > MAX_WORDS or _LINKS.isdisjoint(words):
        return None
    known = number_talked_about(conversation) or (1 if len(state.hits) == 1 else 0)
    asked: dict[tuple[int, Topic], MeetingAnswers] = {}
    for part in _parts(words):
        said = MeetingAnswers(context, texts, replace(text.understood, words=part))
        topic = topic_of_part(part, said)
        rows = rows_chosen(find_choices(part), len(state.hits), state.page_size)
        number = rows[0] if len(rows) == 1 else known
        known = number  # "the address of 1 and can my wife come" asks about one
        if topic is Topic.ALL or not number or len(rows) > 1:
            return None
        asked[number, topic] = said
    if len(asked) < 2 or len(asked) > MAX_QUESTIONS:
        return None
    return _answers(asked, state, context)


def _parts(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """What stands between the words that link."""
    part: list[str] = []
    for word in words:
        if word not in _LINKS:
            part.append(word)
        elif part:
            yield tuple(part)
            part = []
    if part:
        yield tuple(part)


def topic_of_part(part: Sequence[str], said: MeetingAnswers) -> Topic:
    """What words ask of a meeting by the subjects that they speak of; ALL where they do not tell.
    `said` answers what these words ask."""
    topic = said.topic_of_words()
    if topic is not Topic.ALL:
        return topic
    asked = next((topic for topic, table in _TOPICS.items() if table.is_in(part)), Topic.ALL)
    open_or_closed = asked is Topic.ALL and mentions(part, "open or closed")
    return Topic.STILL_ON if open_or_closed else asked


def _answers(
    asked: dict[tuple[int, Topic], MeetingAnswers], state: Results, context: Context
) -> TwoQuestions | None:
    """Each answer on a line of its own, with its number before it where there are several."""
    numbers = {number for number, _ in asked}
    listed = {number: listed_meeting(state, number, context) for number in numbers}
    found = tuple(about for about in listed.values() if about)
    if len(found) < len(numbers):
        return None
    lines = []
    for (number, topic), say in asked.items():
        about = listed[number]
        if about:
            answer = say.about_one(topic, about, state.query)
            lines.append(f"{number}: {answer}" if len(numbers) > 1 else answer)
    reply = "\n".join(fit_parts(lines, (), REPLY_SEPTETS + 1))
    return TwoQuestions(reply, found, next(topic for _, topic in asked))
