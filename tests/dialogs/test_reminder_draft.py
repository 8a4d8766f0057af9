"""When a reminder would be, by what was said of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.turn import Line
from flows.dialogs.reminder_draft import draft_reminder, with_new_time
from flows.domain.reminders import (
    MeetingSnapshot,
    last_done_occurrence,
    next_occurrence,
    send_window,
)
from flows.domain.time_window import ClockTime
from flows.replies.reminder_replies import ReminderReplies
from flows.understanding.commands import LeadTime
from flows.understanding.reminder_wishes import NewTime
from flows.understanding.slots.text_slots import ReminderTime
from tests.support.factories import make_snapshot

CHICAGO = ZoneInfo("America/Chicago")
NOON = datetime(2026, 3, 6, 12, tzinfo=CHICAGO)  # a Friday
FRI, SAT = 5, 6


def sent(day: int, clock: str, lead: LeadTime, now: datetime = NOON) -> str:
    """When the first text about a meeting goes out, by the person's clock; "" if never."""
    hour, minute = map(int, clock.split(":"))
    told = make_snapshot(name="Hope", day=day, minute=hour * 60 + minute)
    made = draft_reminder(1, told, "America/Chicago", lead, now)
    if made is None:
        return ""
    return f"{send_window(made.reminder, made.start)[0].astimezone(CHICAGO):%a %d %H:%M}"


@pytest.mark.parametrize(
    ("day", "clock", "lead", "when"),
    [
        (FRI, "19:00", LeadTime(), "Fri 06 18:00"),
        (FRI, "19:00", LeadTime(30), "Fri 06 18:30"),
        (FRI, "19:00", LeadTime(1440), "Thu 12 19:00"),
        (FRI, "12:30", LeadTime(), "Fri 13 11:30"),  # an hour before is over today
        (FRI, "12:30", LeadTime(15), "Fri 06 12:15"),
        (SAT, "6:30", LeadTime(), "Fri 06 19:30"),  # nobody chose half past five
        (SAT, "6:30", LeadTime(60), "Sat 07 05:30"),
        (FRI, "23:59", LeadTime(), "Fri 06 19:30"),
        (FRI, "19:00", LeadTime(None, ClockTime(18 * 60 + 15, True)), "Fri 06 18:15"),
        (FRI, "19:00", LeadTime(None, ClockTime(6 * 60, False)), "Fri 06 18:00"),
        (FRI, "19:00", LeadTime(None, ClockTime(7 * 60, False)), "Fri 13 07:00"),
        (SAT, "6:30", LeadTime(None, ClockTime(22 * 60, True)), "Fri 06 22:00"),
        (FRI, "19:00", LeadTime(None, ClockTime(19 * 60, True)), "Thu 12 19:00"),
        (FRI, "19:00", LeadTime(4), ""),
        (FRI, "19:00", LeadTime(1441), ""),
        (FRI, "19:00", LeadTime(None, ClockTime(18 * 60 + 57, True)), ""),
    ],
)
def test_when_the_first_text_comes(day: int, clock: str, lead: LeadTime, when: str) -> None:
    assert sent(day, clock, lead) == when


@pytest.mark.parametrize("clock", [3 * 60 + 30, 9 * 60 + 30])
def test_the_night_of_a_change_of_clocks_takes_nothing_from_an_hour_before(clock: int) -> None:
    saturday = datetime(2026, 3, 7, 20, tzinfo=CHICAGO)
    told = make_snapshot(name="Hope", day=0, minute=clock)
    made = draft_reminder(1, told, "America/Chicago", LeadTime(60), saturday)
    assert made
    assert made.unshifted_at == send_window(made.reminder, made.start)[0]
    assert made.start.timestamp() - made.unshifted_at.timestamp() == 3600


def test_one_time_is_the_first_that_can_be() -> None:
    told = make_snapshot(name="Hope", day=FRI, minute=12 * 60 + 30)
    made = draft_reminder(1, told, "America/Chicago", LeadTime(once=True), NOON)
    assert made
    start = made.start
    assert next_occurrence(made.reminder) == start == datetime(2026, 3, 13, 12, 30, tzinfo=CHICAGO)
    assert last_done_occurrence(made.reminder) is None


@given(
    st.builds(
        MeetingSnapshot,
        st.just("Hope"),
        st.integers(0, 6),
        st.integers(0, 1439),
        st.sampled_from(["America/Chicago", "Australia/Lord_Howe", "Asia/Kolkata"]),
        st.just(""),
    ),
    st.sampled_from(["America/Chicago", "Pacific/Auckland"]),
    st.builds(LeadTime, st.none() | st.integers(5, 1440), st.none(), st.none() | st.booleans()),
    st.integers(0, 10**8 * 4).map(lambda seconds: NOON + timedelta(seconds=seconds)),
)
def test_a_text_is_never_late_and_at_most_a_week_and_a_day_away(
    told: MeetingSnapshot, zone: str, lead: LeadTime, now: datetime
) -> None:
    made = draft_reminder(1, told, zone, lead, now)
    assert made
    due, expires = send_window(made.reminder, made.start)
    assert now < due < expires <= made.start
    assert made.start - now <= timedelta(days=15)
    assert next_occurrence(made.reminder) == made.start
    assert bool(made.reminder.last_day) == bool(lead.once)


def test_the_list_counts_real_hours_over_a_change_of_clocks() -> None:
    saturday = datetime(2026, 3, 7, 20, tzinfo=CHICAGO)
    told = make_snapshot(name="Hope", day=0, minute=3 * 60 + 30)
    made = draft_reminder(1, told, "America/Chicago", LeadTime(60), saturday)
    assert made
    listed = ReminderReplies(Line("Line"), "en", saturday).reminder_list([made.reminder], None, "")
    assert listed.splitlines()[1] == "1 Sun 3:30 AM Hope, 1 h"


@pytest.mark.parametrize(
    ("lead", "new", "when"),
    [
        (LeadTime(), NewTime(ReminderTime(15)), "Fri 06 12:15"),  # an hour before was too late
        (LeadTime(once=True), NewTime(ReminderTime(15)), "Fri 06 12:15"),
        (LeadTime(), NewTime(ReminderTime(45)), "Fri 13 11:45"),  # and so is this
        (LeadTime(once=True), NewTime(ReminderTime(45)), "Fri 13 11:45"),
        (LeadTime(), NewTime(once=True), "Fri 13 11:30"),
        (LeadTime(20), NewTime(ReminderTime(60)), "Fri 13 11:30"),
    ],
)
def test_a_change_is_for_the_next_meeting_that_it_is_not_too_late_for(
    lead: LeadTime, new: NewTime, when: str
) -> None:
    told = make_snapshot(name="Hope", day=FRI, minute=12 * 60 + 30)
    made = draft_reminder(1, told, "America/Chicago", lead, NOON)
    changed = made and with_new_time(made.reminder, new, NOON)
    start = next_occurrence(changed) if changed else None
    assert changed
    assert start
    assert f"{send_window(changed, start)[0].astimezone(CHICAGO):%a %d %H:%M}" == when


def test_what_was_skipped_stays_skipped_after_a_change() -> None:
    told = make_snapshot(name="Hope", day=FRI, minute=19 * 60)
    made = draft_reminder(1, told, "America/Chicago", LeadTime(), NOON)
    assert made
    skipped = replace(made.reminder, done_until=made.start.astimezone(UTC))
    changed = with_new_time(skipped, NewTime(ReminderTime(15)), NOON)
    assert changed
    assert next_occurrence(changed) == made.start + timedelta(days=7)
