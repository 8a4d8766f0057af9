"""The meeting that a text can be about: one of the list on the screen, or that of the reminder
that came last."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows.conversation.conversation import Conversation
from flows.conversation.states import AskReminder, ConfirmReminder, Idle, Results
from flows.conversation.time_zones import same_clock, sure_zone
from flows.conversation.turn import Context, Text
from flows.dialogs.meeting_choice import meetings_meant
from flows.domain.listed_meeting import ListedMeeting, meeting_length
from flows.domain.reminders import (
    Reminder,
    next_occurrence,
    occurrence_after,
    send_window,
    snapshot_of,
)
from flows.domain.search import Hit, Query
from flows.understanding.list_choices import rows_chosen

# So long after a meeting began its reminder may still be answered.
_AFTER_START = timedelta(hours=2)


def list_on_screen(conversation: Conversation) -> Results | None:
    """The list that was given last, if it is still talked about."""
    state = conversation.search_state
    return state if isinstance(state, Results) and state.hits else None


class InMind(NamedTuple):
    """The numbers of the list that a text is about, several where several fit, () where nothing
    tells; and whether its words named them."""

    numbers: tuple[int, ...]
    named: bool = False


def meetings_in_mind(conversation: Conversation, text: Text, context: Context) -> InMind:
    """Those that the text names, else the one talked about, else the only one."""
    state = list_on_screen(conversation)
    if state is None:
        return InMind(())
    talked_about = number_talked_about(conversation)
    named = meetings_named(conversation, state, text, context)
    choices = text.understood.slots.choices
    counted = rows_chosen(choices, len(state.hits), state.page_size)
    if talked_about in named and not counted:
        return InMind((talked_about,))  # one of two of the same name
    if named:
        return InMind(named, named=True)
    if talked_about:
        return InMind((talked_about,))
    return InMind((1,) if len(state.hits) == 1 else ())


def meetings_named(
    conversation: Conversation, state: Results, text: Text, context: Context
) -> tuple[int, ...]:
    """The numbers of those that the words of a text name, () for none."""
    meetings = context.meetings.get([hit.id for hit in state.hits])
    loosely = not number_talked_about(conversation)
    return meetings_meant(text.understood, state, meetings, context.now, loosely=loosely)


def number_talked_about(conversation: Conversation) -> int:
    """The number whose details were shown last, or that a question is open about; 0 for none."""
    state = list_on_screen(conversation)
    if state is None:
        return 0
    number = state.details_number
    if isinstance(conversation.state, AskReminder | ConfirmReminder):
        number = conversation.state.number
    return number if 1 <= number <= len(state.hits) else 0


def listed_meeting(state: Results, number: int, context: Context) -> ListedMeeting | None:
    """A meeting of the list, next time if it is over by now; None if it has left the list."""
    hit = state.hits[number - 1]
    meeting = context.meetings.get([hit.id]).get(hit.id)
    if meeting is None:
        return None
    zone = reader_zone(state.query, context)
    about = ListedMeeting(meeting, hit, zone, state.query.online, number)
    return about.occurrence_at(context.now)


def talk_about(conversation: Conversation, number: int) -> Conversation:
    """The conversation once a meeting of the list was talked about. The list stays."""
    state = conversation.state
    if isinstance(state, Results):
        return conversation.stay_with(replace(state, details_number=number))
    return conversation.understood()


def last_reminder(conversation: Conversation, context: Context) -> Reminder | None:
    """The reminder that came last, or was looked at last; where nothing is talked about, the one
    whose text is on its way: it and the person's may cross."""
    if conversation.last_reminder:
        known = context.reminders.all()
        return next((one for one in known if one.id == conversation.last_reminder), None)
    if not isinstance(conversation.state, Idle):
        return None
    paused = context.reminders.paused_until()
    return next(
        (one for one in context.reminders.all() if _is_on_its_way(one, paused, context.now)), None
    )


def _is_on_its_way(reminder: Reminder, paused: datetime | None, now: datetime) -> bool:
    start = next_occurrence(reminder, paused)
    return start is not None and send_window(reminder, start)[0] <= now < start + _AFTER_START


def meeting_of_reminder(reminder: Reminder, context: Context) -> ListedMeeting | None:
    """The meeting of a reminder: the one going on, or the next one; None if it is gone."""
    meeting = None
    if reminder.meeting is not None:
        meeting = context.meetings.get([reminder.meeting]).get(reminder.meeting)
    if meeting is None:
        return None
    snapshot = snapshot_of(meeting)
    if snapshot is None and meeting.rests:
        snapshot = reminder.snapshot  # it does not meet for now, and may again
    if snapshot is None:
        return None
    start = occurrence_after(snapshot, context.now - meeting_length(meeting))
    if not meeting.kind.has_door:
        # By their own clock, as the reminder says it.
        sure = same_clock(reminder.zone, context.line.zone, context.now)
        start = start.astimezone(ZoneInfo(reminder.zone))
        hit = Hit(meeting.id, meeting.name, start, None)
        return ListedMeeting(meeting, hit, reminder.zone if sure else "", online=True)
    return ListedMeeting(meeting, Hit(meeting.id, meeting.name, start, None), reminder.zone)


def reader_zone(query: Query, context: Context) -> str:
    """The zone the person surely reads times in, "" where none is sure, so that it is named."""
    return sure_zone(query.place, context)
