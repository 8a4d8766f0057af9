"""Everything that says when a meeting with a rule meets says the same of it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.turn import Line
from flows.domain.listed_meeting import ListedMeeting
from flows.domain.reminders import MAX_REMINDERS, occurrence_after, snapshot_of
from flows.domain.search import Hit
from flows.replies.dates_and_times import TimeFormatter
from flows.replies.reminder_replies import ReminderReplies
from flows.replies.share_replies import ShareReplies
from flows.text.gsm import sms_cost
from tests.support.factories import make_meeting, make_reminder

LINE = Line("Recovery Line", zone="America/Chicago")
NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)

# The rule, what marks it in a list, in which weeks, and in a row of reminders.
TOLD = [
    ("", "", "Every week: Friday", "Fri 7:00 PM"),
    ("lasts=720", "", "Every week: Friday", "Fri 7:00 PM"),
    ("not=12-24", "", "Most weeks: Friday", "Fri 7:00 PM"),
    ("from=2026-03-01", "", "Friday", "Fri 7:00 PM"),
    ("weeks=1,-1", "1st & last Fri", "Not every week: 1st & last Fri", "1st & last Fri 7:00 PM"),
    ("weeks!=2", "not 2nd Fri", "Not every week: Friday, not 2nd Fri", "Fri 7:00 PM (not 2nd Fri)"),
    ("months=1,2,3,12", "Dec-Mar", "Not every week: Friday, Dec-Mar", "Fri 7:00 PM (Dec-Mar)"),
    (
        "every=2:2026-01-09",
        "every 2 weeks",
        "Not every week: Friday, every 2 weeks",
        "Fri 7:00 PM (every 2 weeks)",
    ),
    (
        "weeks=1 months=3,4,5 not=2026-04-03",
        "1st Fri, Mar-May",
        "Not every week: 1st Fri, Mar-May",
        "1st Fri 7:00 PM (Mar-May)",
    ),
    (
        "check=most Fridays",
        '"most Fridays"',
        'Not every week: Friday, "most Fridays"',
        'Fri 7:00 PM ("most Fridays")',
    ),
]


@pytest.mark.parametrize(("rule", "mark", "weeks", "row"), TOLD, ids=[each[0] for each in TOLD])
def test_lists_details_and_reminders_agree(rule: str, mark: str, weeks: str, row: str) -> None:
    meeting = make_meeting(rule=rule)
    snapshot = snapshot_of(meeting)
    assert snapshot
    start = occurrence_after(snapshot, NOW)
    times = TimeFormatter(LINE, "en")
    assert times.rule_label(start, rule) == mark
    assert times.weeks(start, rule) == weeks
    assert times.weekday_and_hour(start, rule) == row
    reminder = make_reminder(meeting, done_until=NOW)
    assert ReminderReplies(LINE, "en", NOW).row(reminder) == f"{row} Hope Group"
    about = ListedMeeting(meeting, Hit(1, meeting.name, start, None), LINE.zone)
    when = ShareReplies(LINE, "en").meeting_to_share(about).splitlines()[1]
    assert when == f"{weeks}{',' if mark else ''} 7:00 PM"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "1er vie 7:00 PM (mar-may)"),
        ("fr", "1er ven 7:00 PM (mars-mai)"),
        ("it", "1o ven 7:00 PM (mar-mag)"),
        ("pt", "1a sex 7:00 PM (mar-mai)"),
    ],
)
def test_in_other_languages_too(language: str, said: str) -> None:
    start = occurrence_after(make_reminder(done_until=NOW).snapshot, NOW)
    times = TimeFormatter(LINE, language)
    told = times.weekday_and_hour(start, "weeks=1 months=3,4,5")
    hour = times.hour(start)
    assert told == said.replace("7:00 PM", hour)


@given(
    st.lists(
        st.sampled_from([rule for rule, *_ in TOLD] + ["weeks=1,3,5 months=1,3,5"]),
        min_size=1,
        max_size=MAX_REMINDERS,
    )
)
def test_a_list_of_reminders_keeps_its_three_texts(rules: list[str]) -> None:
    one = make_reminder(done_until=NOW)
    many = [replace(one, snapshot=one.snapshot._replace(rule=rule)) for rule in rules]
    say = ReminderReplies(LINE, "en", NOW)
    assert sms_cost(say.reminder_list(many, None, say.what_next(paused=False))).segments <= 3
