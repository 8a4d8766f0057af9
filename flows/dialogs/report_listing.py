"""Somebody found a listing wrong, often before a locked door: sorry and thanks, the next meeting
near them, whom to tell. No word of theirs is kept, and the list stays."""

from datetime import timedelta

from flows.conversation.conversation import Conversation
from flows.conversation.states import Results
from flows.conversation.turn import Context, Intent, SearchAnswer, Step, Text, Topic
from flows.dialogs.meeting_in_mind import (
    last_reminder,
    list_on_screen,
    listed_meeting,
    meeting_of_reminder,
    meetings_in_mind,
    reader_zone,
    talk_about,
)
from flows.domain.listed_meeting import ListedMeeting
from flows.replies.report_replies import ReportReplies
from flows.replies.search_replies import SearchReplies

# How long after its start people can still come to a meeting.
_LATE = timedelta(minutes=15)


def answer_report(
    conversation: Conversation, text: Text, topic: Topic, context: Context, texts: SearchReplies
) -> Step:
    """The answer to a complaint about a listing, whichever meeting it is about."""
    say = ReportReplies(context.line, texts.language, context.now)
    state, reminder = list_on_screen(conversation), last_reminder(conversation, context)
    numbers, named = meetings_in_mind(conversation, text, context)
    if reminder and not named:
        about = meeting_of_reminder(reminder, context)
        reply = say.report(topic, say.another_place(), about)
        return Step(conversation.understood(), Intent.REPORT, (reply,), topic=topic)
    if state is None:
        reply = say.report(topic, say.another_place())
        return Step(conversation.understood(), Intent.REPORT, (reply,), topic=topic)
    wrong = numbers[0] if len(numbers) == 1 else 0
    about = listed_meeting(state, wrong, context) if wrong else None
    following = _next_meeting(state, wrong, context)
    if following:
        zone = reader_zone(state.query, context)
        way_on = say.next_meeting(following.hit, following.number, zone)
    else:
        way_on = say.more_meetings() if state.more else say.another_place()
    answer = SearchAnswer(state.query, (following.hit,) if following else ())
    after = talk_about(conversation, wrong) if wrong else conversation.understood()
    reply = say.report(topic, way_on, about)
    return Step(after, Intent.REPORT, (reply,), search_answer=answer, topic=topic)


def _next_meeting(state: Results, wrong: int, context: Context) -> ListedMeeting | None:
    """The first of the list that can still be gone to, elsewhere than the one that was wrong.
    Where that is not known, it was none of these: nobody has asked where they are."""
    missed = listed_meeting(state, wrong, context) if wrong else None
    ahead = []
    for number, hit in enumerate(state.hits, 1):
        other = listed_meeting(state, number, context)
        if number == wrong or other is None or hit.start + _LATE <= context.now:
            continue
        if not (missed and _same_room(missed, other)):
            ahead.append(other)
    return min(ahead, key=lambda other: (other.hit.start, other.number), default=None)


def _same_room(one: ListedMeeting, other: ListedMeeting) -> bool:
    """Whether both stand before the same door, or behind the same link."""
    if one.has_door and other.has_door:
        return bool(one.meeting.address) and one.meeting.address == other.meeting.address
    return bool(one.meeting.join_url) and one.meeting.join_url == other.meeting.join_url
