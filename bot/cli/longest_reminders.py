"""The sentences about reminders and days with the longest contents they can have."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from flows.conversation.turn import Line
from flows.domain.reminders import (
    MAX_REMINDERS,
    Due,
    Ended,
    Mark,
    MeetingSnapshot,
    Message,
    Moved,
    Reminder,
    occurrence_after,
)
from flows.domain.sober_days import ElapsedDays
from flows.replies.day_count_replies import DayCountReplies
from flows.replies.reminder_messages import render_message
from flows.replies.reminder_replies import ReminderReplies

_ZONE = "America/Argentina/Buenos_Aires"
_NOW = datetime(2026, 9, 16, 13, 40, tzinfo=UTC)  # a Wednesday: the longest short name
_NAME = "Night Owls of the Downtown Riverfront and the Old Market Districts"
_TOLD = MeetingSnapshot(_NAME, 3, 22 * 60 + 45, "Asia/Kolkata", "12 Oak St")
_WORDS = "Coffee with Ann and Bob at 10"  # one septet short of the most there can be
_REMINDER = Reminder(1, 1, 1435, True, _ZONE, _TOLD, _NOW)
_ONCE = Reminder(1, 1, 1435, True, _ZONE, _TOLD, _NOW, date(2026, 12, 30))
_START = occurrence_after(_TOLD, _NOW + timedelta(days=7))
_SINCE = date(1999, 12, 30)
_COUNT = ElapsedDays(9999, 27, 11, 30)


def longest_reminder_replies(line: Line, language: str) -> Iterator[tuple[str, str]]:
    """Each answer in the conversation about reminders, and in the one about days."""
    say, later = ReminderReplies(line, language, _NOW), _NOW + timedelta(days=180)
    many = [_REMINDER] * MAX_REMINDERS
    footers = (
        say.what_next(paused=True),
        say.what_next(paused=False),
        say.drop_which(),
        say.skip_which(),
    )
    for footer in footers:
        yield "reminder_list", say.reminder_list(many, later, footer)
    for plainly in (_START - timedelta(hours=23, minutes=55), _START):
        yield "ask_lead", say.ask_lead(_REMINDER, _START, plainly, "Asia/Kolkata")
    for reminder in (_REMINDER, _ONCE):
        yield "terms", say.terms(reminder, _START)
        yield "row", say.row(reminder)
        yield "skipped", say.skipped(reminder, None, _START)
        yield "not_this_time", say.not_this_time(reminder, later)
    yield from (
        ("place_first", say.place_first()),
        ("which_meeting", say.which_meeting("1-30")),
        ("out_of_range", say.out_of_range()),
        ("reminder_set", say.reminder_set(MAX_REMINDERS, _REMINDER, _START)),
        ("already_set", say.already_set(MAX_REMINDERS, _REMINDER)),
        ("too_many", say.too_many(MAX_REMINDERS)),
        ("nothing_set", say.nothing_set()),
        ("not_by_whatsapp", say.not_by_whatsapp()),
        ("no_reminders", say.no_reminders()),
        ("no_such_reminder", say.no_such_reminder("1-10")),
        ("dropped", say.dropped([_REMINDER])),
        ("dropped", say.dropped(many)),
        ("paused", say.paused(later, _ZONE, longest=True)),
        ("paused", say.paused(later, _ZONE, longest=False)),
        ("resumed", say.resumed(many)),
        ("named", say.named(_REMINDER)),
        ("acknowledged", say.acknowledged()),
        ("after_details", say.after_details()),
        ("meeting_gone", say.meeting_gone()),
    )
    days = DayCountReplies(line, language)
    yield from (
        *(
            ("count_started", days.count_started(_SINCE, _COUNT, milestones=marks))
            for marks in (True, False)
        ),
        *(("next_steps", days.next_steps(milestones=marks)) for marks in (True, False)),
        *(
            ("day_total", days.day_total(_SINCE, count))
            for count in (_COUNT, ElapsedDays(1, 0, 0, 1))
        ),
        ("no_count", days.no_count()),
        ("which_day", days.which_day()),
        ("future_date", days.future_date(_SINCE)),
        ("terms", days.terms()),
        ("milestones_on", days.milestones_on(_NOW)),
        ("milestones_already_on", days.milestones_already_on()),
        ("milestones_off", days.milestones_off()),
        ("not_by_whatsapp", days.not_by_whatsapp()),
        ("forgotten", days.forgotten()),
    )


def longest_reminder_messages(line: Line, language: str) -> Iterator[tuple[str, str]]:
    """Each text that is sent unasked, of one segment."""
    moved = _TOLD._replace(minute=23 * 60 + 45, address="14 Elm St")
    online = _TOLD._replace(address="")
    messages: list[tuple[Message, timedelta]] = [
        (Due(_START, _TOLD, words), left)
        for words in ("", _WORDS)
        for left in (timedelta(hours=4, minutes=55), timedelta(hours=23, minutes=55))
    ]
    messages += [(Due(_START, _TOLD), timedelta(minutes=left)) for left in (0, 1, 27)]
    for words in ("", _WORDS):
        for new in (moved, _TOLD._replace(minute=5), _TOLD._replace(address="14 Elm St"), online):
            messages.append((Moved(_TOLD, new, 1435, words), timedelta()))
        messages.append((Ended(_TOLD, words), timedelta()))
    marks = ((24, "hours"), (90, "days"), (9, "months"), (1, "years"), (60, "years"))
    messages += [(Mark(count, unit), timedelta()) for count, unit in marks]
    for message, left in messages:
        yield type(message).__name__, render_message(message, line, language, _START - left)
