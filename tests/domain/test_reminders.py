"""When reminders go out, whatever clocks and meetings do."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.domain.meetings import ClosedReason, Meeting, MeetingKind
from flows.domain.reminder_plan import NOTICE_SEND_PERIOD, plan_reminder
from flows.domain.reminders import (
    FOLLOW_UP_PERIOD,
    Due,
    Ended,
    MeetingSnapshot,
    Moved,
    Reminder,
    Resting,
    last_day_for_one,
    next_occurrence,
    next_waking_moment,
    occurrence_after,
    send_window,
    snapshot_of,
)
from tests.support.factories import DAY_NAMES, make_meeting, make_reminder

SUN, MON, TUE, WED, THU, FRI, SAT = range(7)
MINUTE, HOUR, DAY, WEEK = (
    timedelta(minutes=1),
    timedelta(hours=1),
    timedelta(days=1),
    timedelta(weeks=1),
)
ZONES = [
    "America/Chicago",
    "America/Phoenix",
    "America/St_Johns",
    "Europe/London",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "UTC",
]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("day", "clock", "zone", "after", "start"),
    [
        # An ordinary week, and the very minute of the start: then it is the next one's turn.
        (TUE, "19:00", "America/Chicago", "2026-03-02T12:00-06:00", "2026-03-03T19:00-06:00"),
        (TUE, "19:00", "America/Chicago", "2026-03-03T18:59-06:00", "2026-03-03T19:00-06:00"),
        (TUE, "19:00", "America/Chicago", "2026-03-03T19:00-06:00", "2026-03-10T19:00-05:00"),
        # Spring: the clock goes from 2:00 to 3:00, and 2:30 is an hour later that day.
        (SUN, "02:30", "America/Chicago", "2026-03-07T12:00-06:00", "2026-03-08T03:30-05:00"),
        (SUN, "02:30", "America/Chicago", "2026-03-08T12:00-05:00", "2026-03-15T02:30-05:00"),
        (SUN, "01:30", "America/Chicago", "2026-03-07T12:00-06:00", "2026-03-08T01:30-06:00"),
        # Autumn: 1:30 comes twice, and the meeting is at the first.
        (SUN, "01:30", "America/Chicago", "2026-10-31T12:00-05:00", "2026-11-01T01:30-05:00"),
        (SUN, "01:30", "America/Chicago", "2026-11-01T01:30-05:00", "2026-11-08T01:30-06:00"),
        # South of the equator, and by half an hour only.
        (SUN, "02:15", "Australia/Lord_Howe", "2026-10-03T12:00+10:30", "2026-10-04T02:45+11:00"),
        # Where no clock changes.
        (SUN, "02:30", "America/Phoenix", "2026-03-07T12:00-07:00", "2026-03-08T02:30-07:00"),
        (SAT, "07:00", "Asia/Kathmandu", "2026-03-06T12:00+05:45", "2026-03-07T07:00+05:45"),
        # Where the clock goes back for a month, at 3:00 before Ramadan.
        (SUN, "09:00", "Africa/Casablanca", "2026-02-14T12:00+01:00", "2026-02-15T09:00+00:00"),
        # A leap day, both sides of midnight, the last minute of a year.
        (TUE, "19:00", "America/Chicago", "2028-02-28T12:00-06:00", "2028-02-29T19:00-06:00"),
        (MON, "00:00", "America/Chicago", "2026-03-01T23:59-06:00", "2026-03-02T00:00-06:00"),
        (SUN, "23:59", "America/Chicago", "2026-03-01T12:00-06:00", "2026-03-01T23:59-06:00"),
        (THU, "23:59", "America/Chicago", "2026-12-31T12:00-06:00", "2026-12-31T23:59-06:00"),
        # Both sides of the date line: it is Monday on Kiritimati while it is Sunday on Tutuila.
        (MON, "06:00", "Pacific/Kiritimati", "2026-03-01T12:00+00:00", "2026-03-02T06:00+14:00"),
        (SUN, "06:00", "Pacific/Pago_Pago", "2026-03-01T12:00+00:00", "2026-03-01T06:00-11:00"),
    ],
)
def test_the_next_start(day: int, clock: str, zone: str, after: str, start: str) -> None:
    told = snapshot_of(make_meeting(f"{DAY_NAMES[day]} {clock}", zone=zone))
    assert told
    found = occurrence_after(told, at(after))
    assert found.isoformat() == at(start).isoformat()


moments = st.integers(0, 7 * 366 * 24 * 60).map(lambda n: at("2025-01-01T00:00Z") + n * MINUTE)
tolds = st.builds(
    MeetingSnapshot,
    name=st.just("Hope"),
    day=st.integers(0, 6),
    minute=st.integers(0, 1439),
    zone=st.sampled_from(ZONES),
    address=st.just("12 Oak St"),
)


@given(tolds, moments)
def test_a_start_is_on_its_day_and_the_first_one(told: MeetingSnapshot, after: datetime) -> None:
    start = occurrence_after(told, after)
    assert after < start <= after + WEEK + HOUR
    wall = datetime.combine(start.date(), time(*divmod(told.minute, 60)))
    exists = wall.replace(tzinfo=start.tzinfo).astimezone(UTC).astimezone(start.tzinfo)
    assert start.replace(tzinfo=None) == exists.replace(tzinfo=None)
    if exists.replace(tzinfo=None) == wall:
        assert start.isoweekday() % 7 == told.day


@pytest.mark.parametrize(
    ("clock", "before", "chosen", "due", "expires"),
    [
        # By day: so long before, until it begins.
        ("19:00", 60, False, "2026-03-03T18:00-06:00", "2026-03-03T19:00-06:00"),
        ("10:00", 60, False, "2026-03-03T09:00-06:00", "2026-03-03T10:00-06:00"),
        ("20:30", 60, False, "2026-03-03T19:30-06:00", "2026-03-03T20:00-06:00"),
        # At night: the evening before it, and never into the night.
        ("21:00", 60, False, "2026-03-03T19:30-06:00", "2026-03-03T20:00-06:00"),
        ("20:45", 60, False, "2026-03-03T19:30-06:00", "2026-03-03T20:00-06:00"),
        ("23:59", 60, False, "2026-03-03T19:30-06:00", "2026-03-03T20:00-06:00"),
        ("07:00", 60, False, "2026-03-02T19:30-06:00", "2026-03-02T20:00-06:00"),
        ("00:00", 60, False, "2026-03-02T19:30-06:00", "2026-03-02T20:00-06:00"),
        ("09:59", 60, False, "2026-03-02T19:30-06:00", "2026-03-02T20:00-06:00"),
        # The hour was chosen: then it is that hour.
        ("07:00", 60, True, "2026-03-03T06:00-06:00", "2026-03-03T07:00-06:00"),
        ("00:00", 30, True, "2026-03-02T23:30-06:00", "2026-03-03T00:00-06:00"),
        ("23:59", 1440, True, "2026-03-02T23:59-06:00", "2026-03-03T23:59-06:00"),
    ],
)
def test_quiet_hours(clock: str, before: int, chosen: bool, due: str, expires: str) -> None:
    promise = make_reminder(
        make_meeting(f"tue {clock}"),
        done_until=at("2026-03-02T00:00Z"),
        minutes_before=before,
        hour_chosen=chosen,
    )
    start = occurrence_after(promise.snapshot, at("2026-03-02T12:00-06:00"))
    assert send_window(promise, start) == (at(due), at(expires))


def test_an_hour_before_is_an_hour_even_when_the_clock_changes_in_it() -> None:
    promise = make_reminder(make_meeting("sun 03:15"), done_until=at("2026-03-07T12:00-06:00"))
    due, _ = send_window(promise, occurrence_after(promise.snapshot, promise.done_until))
    assert due == at("2026-03-08T01:15-06:00")


def test_quiet_hours_are_the_persons_own() -> None:
    """Somebody in Honolulu goes to a meeting of New York's, online at noon there."""
    listed = make_meeting("tue 12:00", zone="America/New_York")
    promise = make_reminder(
        listed, done_until=at("2026-03-02T00:00Z"), hour_chosen=False, zone="Pacific/Honolulu"
    )
    due, expires = send_window(promise, occurrence_after(promise.snapshot, promise.done_until))
    assert due == at("2026-03-02T19:30-10:00")
    assert expires == at("2026-03-02T20:00-10:00")


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ("2026-03-03T09:00-06:00", "2026-03-03T09:00-06:00"),
        ("2026-03-03T19:59-06:00", "2026-03-03T19:59-06:00"),
        ("2026-03-03T20:00-06:00", "2026-03-04T09:00-06:00"),
        ("2026-03-03T03:00-06:00", "2026-03-03T09:00-06:00"),
        ("2026-03-07T22:00-06:00", "2026-03-08T09:00-05:00"),
    ],
)
def test_news_waits_for_the_morning(moment: str, told: str) -> None:
    assert next_waking_moment(at(moment), "America/Chicago") == at(told)


def test_a_reminder_every_week() -> None:
    listed = make_meeting("tue 19:00")
    promise = make_reminder(listed, done_until=at("2026-03-02T12:00-06:00"))
    early = plan_reminder(promise, listed, None, at("2026-03-03T17:59-06:00"))
    assert early.sendings == ()
    assert early.next_at == at("2026-03-03T18:00-06:00")
    due = plan_reminder(promise, listed, None, at("2026-03-03T18:00-06:00"))
    [sending] = due.sendings
    assert sending.message == Due(at("2026-03-03T19:00-06:00"), promise.snapshot)
    assert (sending.key, sending.expires) == ("reminder:7:2026-03-03", at("2026-03-03T19:00-06:00"))
    assert due.reminder
    assert due.next_at == at("2026-03-10T18:00-05:00")
    assert plan_reminder(due.reminder, listed, None, at("2026-03-03T18:30-06:00")).sendings == ()


def test_a_reminder_for_one_time_stays_until_nobody_asks_about_it() -> None:
    listed = make_meeting("tue 19:00")
    start = at("2026-03-03T19:00-06:00")
    promise = make_reminder(
        listed, done_until=at("2026-03-02T12:00-06:00"), last_day=last_day_for_one(start)
    )
    assert next_occurrence(promise) == start
    sent = plan_reminder(promise, listed, None, at("2026-03-03T18:00-06:00"))
    assert len(sent.sendings) == 1
    assert sent.next_at == start + FOLLOW_UP_PERIOD
    assert sent.reminder
    assert next_occurrence(sent.reminder) is None
    over = plan_reminder(sent.reminder, listed, None, start + FOLLOW_UP_PERIOD)
    assert (over.sendings, over.reminder, over.next_at) == ((), None, None)


def test_the_worker_was_down() -> None:
    """Three hours: what is useful still goes out, late; what has begun does not."""
    listed = make_meeting("tue 19:00")
    two_hours = make_reminder(listed, done_until=at("2026-03-02T12:00-06:00"), minutes_before=240)
    [late] = plan_reminder(two_hours, listed, None, at("2026-03-03T18:00-06:00")).sendings
    assert late.expires == at("2026-03-03T19:00-06:00")
    hour = make_reminder(listed, done_until=at("2026-03-02T12:00-06:00"))
    begun = plan_reminder(hour, listed, None, at("2026-03-03T19:00-06:00"))
    assert begun.sendings == ()
    assert begun.next_at == at("2026-03-10T18:00-05:00")


def test_a_pause_passes_over_what_begins_in_it() -> None:
    listed = make_meeting("tue 19:00")
    promise = make_reminder(listed, done_until=at("2026-03-02T12:00-06:00"))
    until = at("2026-03-12T00:00-05:00")
    assert next_occurrence(promise, until) == at("2026-03-17T19:00-05:00")
    looked = plan_reminder(promise, listed, until, at("2026-03-03T18:00-06:00"))
    assert looked.sendings == ()
    assert looked.next_at == at("2026-03-10T18:00-05:00")
    assert looked.reminder
    resumed = plan_reminder(looked.reminder, listed, None, at("2026-03-10T18:00-05:00"))
    assert len(resumed.sendings) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"minute": 19 * 60 + 30},
        {"day": WED},
        {"rule": "weeks=1"},
        {"venue": "Town Hall", "address": "9 Elm Ave"},
        {"address": "14 Oak St"},
        {"kind": MeetingKind.ONLINE, "join_url": "https://meet.example.org/1"},
    ],
)
def test_a_meeting_that_changed_is_told_of_once(change: dict[str, object]) -> None:
    listed = make_meeting("tue 19:00")
    promise = make_reminder(listed, done_until=at("2026-03-02T12:00-06:00"))
    changed = replace(listed, **change)  # type: ignore[arg-type]
    now = at("2026-03-02T13:00-06:00")
    looked = plan_reminder(promise, changed, None, now)
    [sending] = looked.sendings
    new = snapshot_of(changed)
    assert new
    assert sending.message == Moved(promise.snapshot, new, 60)
    assert (sending.due, sending.expires) == (now, now + NOTICE_SEND_PERIOD)
    assert looked.reminder
    assert looked.reminder.snapshot == new
    assert plan_reminder(looked.reminder, changed, None, now + HOUR).sendings == ()


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Hope"},
        {"address": "12 Oak Street"},
        {"address": "12 Oak St, Omaha, NE 68102"},
        {"venue": "FIRST CHURCH (side door)"},
        {"notes": "Ring twice"},
        {"rule": "not=12-24"},
        {"rule": "check=sometimes"},
    ],
)
def test_another_name_or_spelling_is_no_news(change: dict[str, str]) -> None:
    listed = make_meeting("tue 19:00")
    promise = make_reminder(listed, done_until=at("2026-03-02T12:00-06:00"))
    changed = replace(listed, **change)  # type: ignore[arg-type]
    looked = plan_reminder(promise, changed, None, at("2026-03-02T13:00-06:00"))
    assert looked.sendings == ()
    assert looked.reminder
    assert looked.reminder.snapshot == snapshot_of(changed)


@pytest.mark.parametrize(
    "left",
    [
        None,
        make_meeting("tue 19:00", day=None, minute=None),
        make_meeting("tue 19:00", kind=MeetingKind.ONLINE),
        make_meeting("tue 19:00", kind=MeetingKind.CLOSED, closed_reason=ClosedReason.NO_WAY_IN),
    ],
    ids=["gone", "by appointment", "online without a link", "no way in"],
)
def test_a_meeting_that_ended_ends_the_reminder(left: Meeting | None) -> None:
    promise = make_reminder(
        make_meeting("tue 19:00"), done_until=at("2026-03-02T12:00-06:00"), words="Coffee"
    )
    looked = plan_reminder(promise, left, None, at("2026-03-02T23:00-06:00"))
    [sending] = looked.sendings
    assert sending.message == Ended(promise.snapshot, "Coffee")
    assert sending.due == at("2026-03-03T09:00-06:00")
    assert (looked.reminder, looked.next_at) == (None, None)


def test_of_a_meeting_that_is_off_for_now_they_are_told_once() -> None:
    listed = make_meeting("tue 19:00")
    promise = make_reminder(listed, done_until=at("2026-03-02T12:00-06:00"), words="Coffee")
    closed = replace(listed, kind=MeetingKind.CLOSED)
    looked = plan_reminder(promise, closed, None, at("2026-03-02T23:00-06:00"))
    [sending] = looked.sendings
    assert sending.message == Resting(promise.snapshot, "Coffee")
    assert looked.reminder == promise
    assert looked.next_at is not None
    assert looked.next_at > at("2030-01-01T12:00-06:00")
    back = plan_reminder(looked.reminder, listed, None, at("2026-05-01T12:00-06:00"))
    assert back.sendings == ()
    assert back.next_at == at("2026-05-05T18:00-05:00")


def test_of_a_meeting_that_has_moved_that_is_said_once_too() -> None:
    listed = make_meeting("tue 19:00")
    promise = make_reminder(listed, done_until=at("2026-03-02T12:00-06:00"))
    off = replace(listed, kind=MeetingKind.CLOSED)
    now = at("2026-03-02T13:00-06:00")
    keys = set()
    for reason in (ClosedReason.RESTS, ClosedReason.HIDDEN, ClosedReason.MOVED) * 2:
        looked = plan_reminder(promise, replace(off, closed_reason=reason), None, now)
        [sending] = looked.sendings
        assert sending.message == Resting(promise.snapshot, "", reason is ClosedReason.MOVED)
        keys.add(sending.key)
    assert len(keys) == 2


def test_of_a_meeting_that_is_off_until_a_day_they_are_told_once_and_reminded_after_it() -> None:
    listed = make_meeting("tue 19:00")
    promise = make_reminder(listed, done_until=at("2026-03-02T12:00-06:00"))
    closed = replace(listed, rule="from=2026-05-01")
    looked = plan_reminder(promise, closed, None, at("2026-03-02T23:00-06:00"))
    assert [type(each.message) for each in looked.sendings] == [Resting]
    assert looked.reminder is not None
    assert looked.next_at == at("2026-05-05T18:00-05:00")
    back = plan_reminder(looked.reminder, listed, None, at("2026-05-01T12:00-05:00"))
    assert back.sendings == ()
    assert back.next_at == looked.next_at


def test_a_meeting_that_is_said_to_last_longer_has_not_moved() -> None:
    listed = make_meeting("tue 19:00")
    promise = make_reminder(listed, done_until=at("2026-03-02T12:00-06:00"))
    longer, now = replace(listed, rule="lasts=720"), at("2026-03-02T13:00-06:00")
    looked = plan_reminder(promise, longer, None, now)
    assert looked.sendings == ()
    assert looked.reminder
    assert looked.reminder.snapshot.rule == "lasts=720"


def test_a_reminder_for_a_single_time_does_not_rest() -> None:
    listed = make_meeting("tue 19:00")
    start = at("2026-03-03T19:00-06:00")
    once = make_reminder(listed, done_until=start - HOUR, last_day=last_day_for_one(start))
    closed = replace(listed, kind=MeetingKind.CLOSED)
    looked = plan_reminder(once, closed, None, start - HOUR)
    assert [type(each.message) for each in looked.sendings] == [Ended]
    assert looked.reminder is None


def test_of_a_single_time_that_has_been_nobody_hears_more() -> None:
    listed = make_meeting("tue 19:00")
    start = at("2026-03-03T19:00-06:00")
    past = make_reminder(listed, done_until=start, last_day=last_day_for_one(start))
    now = start + HOUR
    assert plan_reminder(past, None, None, now).sendings == ()
    assert plan_reminder(past, replace(listed, minute=600), None, now).sendings == ()


looks = st.lists(
    st.one_of(
        st.integers(0, 7 * 24 * 60),  # the time until the next look, with the worker down between
        st.integers(-120, 0),  # the clock set back
    ),
    min_size=1,
    max_size=30,
)


@given(
    tolds,
    st.integers(5, 1440),
    st.booleans(),
    st.sampled_from(ZONES),
    st.booleans(),
    moments,
    looks,
)
@example(
    MeetingSnapshot("Hope", SUN, 150, "America/Chicago", "12 Oak St"),
    60,
    False,
    "America/Chicago",
    False,
    datetime(2026, 3, 7, tzinfo=UTC),
    [60 * 12] * 10,
)
def test_whenever_one_looks(
    told: MeetingSnapshot,
    before: int,
    chosen: bool,
    zone: str,
    once: bool,
    made: datetime,
    waits: list[int],
) -> None:
    """At most one text an occurrence, none before its time, none once it has begun, none at night
    unless that hour was chosen; and looking when told to misses none."""
    listed = Meeting(
        id=1,
        source_id="hope",
        name="Hope",
        day=told.day,
        minute=told.minute,
        zone=told.zone,
        kind=MeetingKind.IN_PERSON,
        address="12 Oak St",
    )
    ends = last_day_for_one(occurrence_after(told, made)) if once else None
    promise: Reminder | None = Reminder(7, 1, before, chosen, zone, told, made, ends)
    keys: set[str] = set()
    now = made
    for wait in waits:
        now += wait * MINUTE
        assert promise
        looked = plan_reminder(promise, listed, None, now)
        for sending in looked.sendings:
            assert isinstance(sending.message, Due)
            assert sending.key not in keys
            keys.add(sending.key)
            start = sending.message.start
            assert sending.due <= now < sending.expires <= start
            assert made < start
            if not chosen:
                assert 9 <= now.astimezone(ZoneInfo(zone)).hour < 20
        promise = looked.reminder
        if promise is None:
            assert once
            break
        assert looked.next_at
        assert looked.next_at > now
        awaited = plan_reminder(promise, listed, None, looked.next_at)
        assert awaited.sendings or awaited.reminder is None
    assert len(keys) <= (1 if once else len(waits))


def test_a_single_time_may_still_be_moved_within_its_week() -> None:
    assert last_day_for_one(at("2026-03-03T19:00-06:00")) == date(2026, 3, 9)
    assert DAY * 6 < WEEK
