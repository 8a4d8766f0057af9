"""Questions about the meeting on the screen, answered from its list. What the list does not say is
said so, with whom to ask. The list stays, and its numbers mean what they meant."""

from collections.abc import Sequence
from dataclasses import replace

from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.turn import Context, Intent, SearchAnswer, Step, Text, Topic
from flows.dialogs import coming_back, find_meeting
from flows.dialogs.meeting_answers import MeetingAnswers
from flows.dialogs.meeting_in_mind import (
    last_reminder,
    list_on_screen,
    listed_meeting,
    meeting_of_reminder,
    meetings_in_mind,
    number_talked_about,
    talk_about,
)
from flows.dialogs.reminder_actions import ReminderActions
from flows.dialogs.two_questions import answer_each
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.reminders import Reminder
from flows.domain.search import Query
from flows.replies.reminder_replies import ReminderReplies
from flows.replies.search_replies import SearchReplies
from flows.understanding.likely_intent import LikelyIntent

# The most meetings that are told of in one answer.
MAX_SEVERAL_MEETINGS = 3

# Questions of newcomers that are about the meeting talked about, where there is one, and what they
# ask of it.
_TOPICS_OF_ONE = {
    Topic.GUESTS: Topic.GUESTS,
    Topic.CHILDREN: Topic.CHILDREN,
    Topic.PETS: Topic.PETS,
    Topic.SIGNATURE: Topic.SIGNATURE,
    Topic.RIDE: Topic.RIDE,
    Topic.LENGTH: Topic.END,
    Topic.ONLINE_HOW: Topic.LINK,
    Topic.JOIN: Topic.LINK,
}

# So likely a question must be a newcomer's to be one where no meeting is talked about.
_ASKED_AT_LARGE_SHARE = 0.15

# Questions that the short answer about several meetings answers.
_SHORT_TOPICS = (Topic.ALL, Topic.ADDRESS, Topic.TIME, Topic.DIRECTIONS, Topic.LINK)


def answer_question(
    conversation: Conversation, text: Text, topic: Topic, context: Context, texts: SearchReplies
) -> Step:
    """The answer to a question about a meeting of the list, or about that of the last reminder;
    where there is neither, what holds for meetings at large, and how to get a list.

    A text that names no meeting and has no `topic` (ALL) is about what its words speak of.
    """
    state, reminder = list_on_screen(conversation), last_reminder(conversation, context)
    numbers, named = meetings_in_mind(conversation, text, context)
    answers = MeetingAnswers(context, texts, text.understood)
    if topic is Topic.ALL and not named:
        topic = answers.topic_of_words()
    if reminder and not named:
        return _answer_about_reminder(conversation, text, topic, reminder, context, texts)
    if state is None:
        gone = coming_back.answer_about_gone_meeting(conversation, topic, context, texts)
        if gone:
            return replace(gone, intent=Intent.DETAILS, topic=topic, search_answer=None)
        reply = answers.about_none(topic)
        return Step(conversation.understood(), Intent.DETAILS, (reply,), topic=topic)
    both = answer_each(conversation, state, text, context, texts)
    if both:
        after = talk_about(conversation, both.listed[0].number if len(both.listed) == 1 else 0)
        return _step(after, both.reply, both.topic, state.query, both.listed)
    if len(numbers) == 1:
        return answer_about_one(conversation, state, numbers[0], text, topic, context, texts)
    if numbers and topic in _SHORT_TOPICS:
        return _several(conversation, state, numbers, topic, answers, context, texts)
    chosen = numbers or range(len(state.hits) - state.page_size + 1, len(state.hits) + 1)
    found = (listed_meeting(state, number, context) for number in chosen)
    listed = [about for about in found if about]
    told = answers.about_all(topic, listed, state.query) if listed else None
    reply = told or answers.about_several(topic, len(state.hits))
    return _step(conversation.understood(), reply, topic, state.query, listed)


def is_one_talked_about(conversation: Conversation) -> bool:
    """Whether the details of one meeting are what is talked about."""
    return number_talked_about(conversation) > 0


def about_the_one(intents: Sequence[LikelyIntent]) -> tuple[LikelyIntent, ...]:
    """The intents of a text while one meeting is talked about: a newcomer's question that such a
    meeting has an answer to is a question about it."""
    asked = next((one for one in intents if one.intent is Intent.NEWCOMER), None)
    topic = _TOPICS_OF_ONE.get(asked.topic) if asked and asked.topic else None
    if asked is None or topic is None:
        return tuple(intents)
    known = next((one for one in intents if one.intent is Intent.DETAILS), None)
    if known and known.share > asked.share:
        topic = known.topic or topic
    share = asked.share + (known.share if known else 0.0)
    others = (one for one in intents if one.intent not in (Intent.NEWCOMER, Intent.DETAILS))
    return (LikelyIntent(Intent.DETAILS, share, topic), *others)


def about_meetings(intents: Sequence[LikelyIntent]) -> tuple[LikelyIntent, ...]:
    """The intents of a text while no meeting is talked about: a question about one that newcomers
    ask of meetings at large is theirs."""
    asked = next((one for one in intents if one.intent is Intent.NEWCOMER and one.topic), None)
    known = next((one for one in intents if one.intent is Intent.DETAILS), None)
    if asked is None or known is None or asked.share < _ASKED_AT_LARGE_SHARE:
        return tuple(intents)
    others = (one for one in intents if one not in (asked, known))
    return (asked._replace(share=asked.share + known.share), *others)


def answer_several(
    conversation: Conversation,
    numbers: Sequence[int],
    text: Text,
    context: Context,
    texts: SearchReplies,
) -> Step | None:
    """Two or three meetings of the list at once, in short; None without a list."""
    state = list_on_screen(conversation)
    if state is None:
        return None
    answers = MeetingAnswers(context, texts, text.understood)
    return _several(conversation, state, numbers, Topic.ALL, answers, context, texts)


def _several(
    conversation: Conversation,
    state: Results,
    numbers: Sequence[int],
    topic: Topic,
    answers: MeetingAnswers,
    context: Context,
    texts: SearchReplies,
) -> Step:
    known = [number for number in numbers if 1 <= number <= len(state.hits)]
    found = (listed_meeting(state, number, context) for number in known[:MAX_SEVERAL_MEETINGS])
    listed = [about for about in found if about]
    if listed:
        reply = answers.details.several(listed)
    elif known:
        reply = texts.lists.meeting_gone()
    else:
        reply = texts.lists.no_such_number(len(state.hits))
    return _step(talk_about(conversation, 0), reply, topic, state.query, listed)


def answer_about_one(
    conversation: Conversation,
    state: Results,
    number: int,
    text: Text,
    topic: Topic,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The answer from the record of one meeting of the list."""
    about, after = listed_meeting(state, number, context), talk_about(conversation, number)
    answers = MeetingAnswers(context, texts, text.understood)
    if about is None:
        reply = texts.lists.meeting_gone()
        return _step(conversation.understood(), reply, topic, state.query, ())
    if topic is Topic.ALL and not answers.asks_distance(topic):
        shown = find_meeting.show_details(conversation, state, number, context, texts)
        return replace(shown, conversation=after)
    reply = answers.about_one(topic, about, state.query)
    if number != number_talked_about(conversation):
        reply = answers.details.named(about, reply)
    return _step(after, reply, topic, state.query, (about,))


def _answer_about_reminder(
    conversation: Conversation,
    text: Text,
    topic: Topic,
    reminder: Reminder,
    context: Context,
    texts: SearchReplies,
) -> Step:
    """The answer about the meeting of the reminder that came last."""
    if topic is Topic.ALL:
        actions = ReminderActions(conversation.understood(), context, texts)
        shown = actions.show_meeting(reminder)
        return replace(shown, intent=Intent.DETAILS, topic=topic)
    about = meeting_of_reminder(reminder, context)
    if about:
        reply = MeetingAnswers(context, texts, text.understood).about_one(topic, about, None)
    else:
        reply = ReminderReplies(context.line, texts.language, context.now).meeting_gone()
    return Step(conversation.understood(), Intent.DETAILS, (reply,), topic=topic)


def _step(
    after: Conversation, reply: str, topic: Topic, query: Query, listed: Sequence[ListedMeeting]
) -> Step:
    answer = SearchAnswer(query, tuple(about.hit for about in listed))
    return Step(after, Intent.DETAILS, (reply,), search_answer=answer, topic=topic)
