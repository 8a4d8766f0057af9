"""The replies about reminders and counted days, with the longest contents they can have."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.conversation.turn import Line
from flows.domain.listing_reports import ReportKind
from flows.domain.reminders import (
    MAX_REMINDERS,
    Due,
    Ended,
    Mark,
    MeetingSnapshot,
    Message,
    Moved,
    Reminder,
    Resting,
    due_message,
    occurrence_after,
)
from flows.domain.sober_days import ElapsedDays
from flows.replies.day_count_replies import DayCountReplies
from flows.replies.reminder_messages import render_message
from flows.replies.reminder_replies import ReminderReplies
from flows.replies.reminder_request_replies import ReminderRequestReplies

_ZONE = "America/Argentina/Buenos_Aires"
_NOW = datetime(2026, 9, 16, 13, 40, tzinfo=UTC)  # a Wednesday: the longest short name
_NAME = "Night Owls of the Downtown Riverfront and the Old Market Districts"
_MEETING = MeetingSnapshot(_NAME, 3, 22 * 60 + 45, "Asia/Kolkata", "12 Oak St")
_NICKNAME = "Coffee with Ann and Bob at 10"  # one septet short of the most there can be
_REMINDER = Reminder(1, 1, 1435, True, _ZONE, _MEETING, _NOW)
_SOME_WEEKS = replace(_REMINDER, snapshot=_MEETING._replace(rule="weeks=-1,1,3"))
_SOME_MONTHS = replace(_REMINDER, snapshot=_MEETING._replace(rule="weeks=1,3 months=1,2,3,4,9,10"))
_UNCLEAR = replace(_REMINDER, snapshot=_MEETING._replace(rule="check=Every other Wednesday night"))
_ONCE = Reminder(1, 1, 1435, True, _ZONE, _MEETING, _NOW, date(2026, 12, 30))
_MANY = [_REMINDER] * MAX_REMINDERS
_START = occurrence_after(_MEETING, _NOW + timedelta(days=7))
_SINCE = date(1999, 12, 30)
_COUNT = ElapsedDays(9999, 27, 11, 30)


def longest_reminder_replies(line: Line, language: str) -> Iterator[tuple[str, str]]:
    """Each reply of the dialogs about reminders and about counting days."""
    replies = ReminderReplies(line, language, _NOW)
    later = _NOW + timedelta(days=180)
    yield from _reminder_lists(replies, later)
    yield from _reminder_requests(ReminderRequestReplies(line, language, _NOW))
    yield from _reminder_changes(replies, later)
    yield from _reminder_answers(replies, later)
    yield from _day_count_replies(DayCountReplies(line, language))


def _reminder_lists(replies: ReminderReplies, later: datetime) -> Iterator[tuple[str, str]]:
    for footer in (
        replies.what_next(paused=True),
        replies.what_next(paused=False),
        replies.drop_which(),
        replies.skip_which(),
        replies.change_which(),
        replies.name_which(),
        replies.which_number(),
        f"{replies.none_like_that()} {replies.drop_which()}",
    ):
        for many in (_MANY, [_SOME_MONTHS] * MAX_REMINDERS, [_UNCLEAR] * MAX_REMINDERS):
            yield "reminder_list", replies.reminder_list(many, later, footer)
        resting = frozenset(one.id for one in _MANY)
        yield "reminder_list", replies.reminder_list(_MANY, later, footer, resting=resting)


def _reminder_requests(replies: ReminderRequestReplies) -> Iterator[tuple[str, str]]:
    for plainly in (_START - timedelta(hours=23, minutes=55), _START):
        yield "offer", replies.offer(_REMINDER, _START, plainly, "Asia/Kolkata")
    for reminder in (_REMINDER, _ONCE, _SOME_WEEKS, _SOME_MONTHS, _UNCLEAR):
        yield "terms", replies.terms(reminder, _START)
        yield "named_terms", replies.named_terms(reminder, _START, "Asia/Kolkata")
    yield from (
        ("place_first", replies.place_first()),
        ("which_meeting", replies.which_meeting("1-30")),
        ("out_of_range", replies.out_of_range()),
        ("reminder_set", replies.reminder_set(MAX_REMINDERS, _REMINDER, _START)),
        ("already_set", replies.already_set(MAX_REMINDERS, _REMINDER)),
        ("too_many", replies.too_many(MAX_REMINDERS)),
        ("always_on", replies.always_on()),
        ("nothing_set", replies.nothing_set()),
    )


def _reminder_changes(replies: ReminderReplies, later: datetime) -> Iterator[tuple[str, str]]:
    for reminder in (_REMINDER, _ONCE):
        yield "row", replies.row(reminder)
        yield "skipped", replies.skipped(reminder, None, _START)
        yield "not_this_time", replies.not_this_time(reminder, later)
        yield "only_next", replies.only_next(reminder, None)
        yield "changed", replies.changed([reminder], None)
        yield "ask_new_time", replies.ask_new_time(reminder)
        yield "nothing_to_skip", replies.nothing_to_skip([reminder], None)
        yield "next_one", replies.next_one([reminder], None)
    yield "changed", replies.changed(_MANY, None)
    yield "next_one", replies.next_one([_ONCE], later + timedelta(days=365))


def _reminder_answers(replies: ReminderReplies, later: datetime) -> Iterator[tuple[str, str]]:
    yield from (
        ("no_reminders", replies.no_reminders()),
        ("no_reminders_to_end", replies.no_reminders_to_end()),
        ("how_to_add", replies.how_to_add()),
        ("change_which", replies.change_which()),
        ("name_which", replies.name_which()),
        ("which_number", replies.which_number()),
        ("none_like_that", replies.none_like_that()),
        ("nothing_changed", replies.nothing_changed()),
        ("agree_anew", replies.agree_anew()),
        ("how_to_name", replies.how_to_name()),
        ("late_is_fine", replies.late_is_fine()),
        ("no_such_reminder", replies.no_such_reminder("1-10")),
        ("dropped", replies.dropped([_REMINDER])),
        ("dropped", replies.dropped(_MANY)),
        ("paused", replies.paused(later, _ZONE, longest=True)),
        ("paused", replies.paused(later, _ZONE, longest=False)),
        ("resumed", replies.resumed(_MANY)),
        ("named", replies.named(_REMINDER)),
        ("acknowledged", replies.acknowledged()),
        ("after_details", replies.after_details()),
        ("meeting_gone", replies.meeting_gone()),
    )


def _day_count_replies(days: DayCountReplies) -> Iterator[tuple[str, str]]:
    for marks in (True, False):
        yield "count_started", days.count_started(_SINCE, _COUNT, milestones=marks)
    for marks in (True, False):
        yield "next_steps", days.next_steps(milestones=marks)
    for count in (_COUNT, ElapsedDays(1, 0, 0, 1)):
        yield "day_total", days.day_total(_SINCE, count)
    yield from (
        ("reached", days.reached(_SINCE, 9999, "month", over=True)),
        ("reached", days.reached(_SINCE, 9999, "month", over=False)),
        ("no_count", days.no_count()),
        ("which_day", days.which_day()),
        ("future_date", days.future_date(_SINCE)),
        ("terms", days.terms()),
        ("milestones_on", days.milestones_on(_NOW)),
        ("milestones_already_on", days.milestones_already_on()),
        ("milestones_off", days.milestones_off()),
        ("not_offered", days.not_offered("+1 402-555-0199")),
        ("forgotten", days.forgotten()),
        ("celebrated", days.celebrated()),
        ("good_news", days.good_news()),
        ("restarted", days.restarted()),
        ("how_to_restart", days.how_to_restart()),
        ("birthday", days.birthday()),
        ("no_such_day", days.no_such_day()),
    )


def longest_reminder_messages(line: Line, language: str) -> Iterator[tuple[str, str]]:
    """Each text that the worker sends by itself. They have one segment."""
    moved = _MEETING._replace(minute=23 * 60 + 45, address="14 Elm St")
    online = _MEETING._replace(address="")
    messages: list[tuple[Message, timedelta]] = [
        (Due(_START, _MEETING, words), left)
        for words in ("", _NICKNAME)
        for left in (timedelta(hours=4, minutes=55), timedelta(hours=23, minutes=55))
    ]
    messages += [(Due(_START, _MEETING), timedelta(minutes=left)) for left in (0, 1, 27)]
    messages.append(
        (Due(_START.astimezone(ZoneInfo("Asia/Kathmandu")), online), timedelta(hours=5))
    )
    unclear = due_message(_START, _UNCLEAR.snapshot, _NICKNAME)
    messages.append((unclear, timedelta(hours=23, minutes=55)))
    messages += [
        (Due(_START, _MEETING, words, kind), timedelta(hours=4, minutes=55))
        for words in ("", _NICKNAME)
        for kind in ReportKind
    ]
    for words in ("", _NICKNAME):
        for new in (
            moved,
            _MEETING._replace(minute=5),
            _MEETING._replace(address="14 Elm St"),
            _SOME_WEEKS.snapshot._replace(address="14 Elm St"),
            _SOME_MONTHS.snapshot._replace(address="14 Elm St"),
            _UNCLEAR.snapshot._replace(address="14 Elm St", minute=5),
            online,
        ):
            messages.append((Moved(_MEETING, new, 1435, words), timedelta()))
        messages.append((Ended(_MEETING, words), timedelta()))
        messages += [(Resting(_MEETING, words, moved), timedelta()) for moved in (False, True)]
    marks = ((24, "hours"), (90, "days"), (9, "months"), (1, "years"), (60, "years"))
    messages += [(Mark(count, unit), timedelta()) for count, unit in marks]
    for message, left in messages:
        yield type(message).__name__, render_message(message, line, language, _START - left)
