"""What lights up a phone: true at the moment it is sent, and nothing for others to read."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversation.turn import Line
from flows.domain.listing_reports import ReportKind
from flows.domain.reminders import (
    Due,
    Ended,
    Mark,
    MeetingSnapshot,
    Message,
    Moved,
    Resting,
    Words,
    due_message,
)
from flows.replies.reminder_messages import render_message
from flows.replies.translations import SPOKEN_LANGUAGES
from flows.text.gsm import sms_cost
from tests.support.factories import make_snapshot

CHICAGO = ZoneInfo("America/Chicago")
LINE = Line("Recovery Line", zone="America/Chicago")
TOLD = make_snapshot(day=2)
START = datetime(2026, 3, 10, 19, tzinfo=CHICAGO)  # a Tuesday
MORNING = datetime(2026, 3, 11, 7, tzinfo=CHICAGO)


def said(message: Message, now: datetime = START, language: str = "en") -> str:
    return render_message(message, LINE, language, now)


@pytest.mark.parametrize(
    ("left", "when"),
    [
        (timedelta(minutes=60), "in 1 hour"),
        (timedelta(minutes=59, seconds=40), "in 1 hour"),
        (timedelta(minutes=58, seconds=10), "in 1 hour"),
        (timedelta(minutes=25), "in 25 minutes"),
        (timedelta(minutes=24, seconds=50), "in 25 minutes"),
        (timedelta(minutes=1), "in 1 minute"),
        (timedelta(seconds=20), "starting now"),
        (timedelta(hours=2), "in 2 hours"),
        (timedelta(minutes=90), "in 1 hour 30 minutes"),
        (timedelta(hours=10), "in 10 hours"),
    ],
)
def test_the_time_left_is_true_when_it_is_sent(left: timedelta, when: str) -> None:
    reminder = f"Reminder: your 7:00 PM Tue meeting is {when}. Reply 1 for where, SKIP, or DROP."
    assert said(Due(START, TOLD), START - left) == reminder


def test_the_evening_before_says_tomorrow() -> None:
    evening = datetime(2026, 3, 10, 19, 30, tzinfo=CHICAGO)
    assert said(Due(MORNING, TOLD), evening).startswith(
        "Reminder: your meeting is tomorrow at 7:00 AM. Reply 1"
    )
    assert said(Due(MORNING, TOLD, "tea"), evening).startswith(
        "Reminder: tea, tomorrow at 7:00 AM."
    )
    # Shortly after midnight it is today's; shortly before it, soon.
    assert "in 6 hours" in said(Due(MORNING, TOLD), MORNING - timedelta(hours=6))
    late = datetime(2026, 3, 11, 0, 30, tzinfo=CHICAGO)
    assert "in 1 hour" in said(Due(late, TOLD), late - timedelta(hours=1))


def test_the_hour_that_spring_skips_is_not_counted() -> None:
    start = datetime(2026, 3, 8, 3, 30, tzinfo=CHICAGO)  # the clocks went from 2:00 to 3:00
    sent = datetime(2026, 3, 8, 1, 30, tzinfo=CHICAGO)
    assert "in 1 hour." in said(Due(start, TOLD), sent)


def test_only_the_words_they_chose_are_shown() -> None:
    hour = START - timedelta(hours=1)
    assert said(Due(START, TOLD, "coffee with Ann"), hour).startswith(
        "Reminder: coffee with Ann, in 1 hour."
    )


@pytest.mark.parametrize(
    ("new", "news"),
    [
        (TOLD._replace(minute=19 * 60 + 30), "Your 7:00 PM Tue meeting is now 7:30 PM Tue."),
        (TOLD._replace(day=3), "Your 7:00 PM Tue meeting is now 7:00 PM Wed."),
        (TOLD._replace(address="9 Elm St"), "Your 7:00 PM Tue meeting is now in another place."),
        (
            TOLD._replace(day=3, address="9 Elm St"),
            "Your 7:00 PM Tue meeting is now 7:00 PM Wed, and in another place.",
        ),
        (TOLD._replace(address=""), "Your 7:00 PM Tue meeting is now online only."),
    ],
)
def test_a_moved_meeting_is_said_as_it_is_now(new: MeetingSnapshot, news: str) -> None:
    assert said(Moved(TOLD, new, 60)) == f"{news} Reply 1 for where, or DROP."
    assert said(Moved(TOLD, new, 60, "tea")).startswith("tea is now ")


@pytest.mark.parametrize("kind", ReportKind)
def test_what_others_say_of_a_meeting_is_said_too(kind: ReportKind) -> None:
    told = said(Due(START, TOLD, reported=kind), START - timedelta(hours=1))
    assert "in 1 hour. Some say " in told
    assert told.endswith("Reply 1 for where, SKIP, or DROP.")


@pytest.mark.parametrize("language", SPOKEN_LANGUAGES)
@pytest.mark.parametrize("kind", ReportKind)
def test_where_there_is_no_room_it_is_not_said(kind: ReportKind, language: str) -> None:
    unclear = TOLD._replace(rule="check=every other week")
    due = due_message(START, unclear, "the long walk on Saturday", kind)
    before = START - timedelta(hours=23, minutes=55)
    told, without = said(due, before, language), said(replace(due, reported=None), before, language)
    assert sms_cost(told).segments == 1
    assert told.startswith(without[:40])
    assert len(told) >= len(without)


def test_an_online_meeting_is_now_at_an_hour_of_the_persons_own_clock() -> None:
    old = TOLD._replace(address="", zone="America/New_York")
    new = old._replace(minute=20 * 60)
    mine = render_message(Moved(old, new, 60), LINE, "en", START, "America/Chicago")
    assert mine.startswith("Your 6:00 PM Tue meeting is now 7:00 PM Tue.")
    west = render_message(Moved(old, new, 60), LINE, "en", START, "America/Los_Angeles")
    assert west.startswith("Your 4:00 PM Tue PDT meeting is now 5:00 PM Tue PDT.")
    # Behind a door it is the clock there.
    door = render_message(Moved(TOLD, TOLD._replace(day=3), 60), LINE, "en", START, "UTC")
    assert door.startswith("Your 7:00 PM Tue meeting is now 7:00 PM Wed.")


def test_another_zones_meeting_names_its_clock() -> None:
    west = TOLD._replace(zone="America/Los_Angeles")
    assert said(Ended(west)).startswith("Your 7:00 PM Tue PDT meeting is no longer listed")


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (Mark(24, "hours"), "24 hours today."),
        (Mark(30, "days"), "30 days today."),
        (Mark(6, "months"), "6 months today."),
        (Mark(1, "years"), "1 year today."),
        (Mark(21, "years"), "21 years today."),
    ],
)
def test_a_milestone_says_how_much_and_not_of_what(mark: Mark, words: str) -> None:
    assert said(mark) == f"{words} Well done. DAYS shows your count, FORGET DAYS ends it."


def test_an_answer_sent_later_is_itself() -> None:
    assert said(Words("Near Omaha:")) == "Near Omaha:"


tolds = st.builds(
    MeetingSnapshot,
    st.text(max_size=80),
    st.integers(0, 6),
    st.integers(0, 1439),
    st.sampled_from(["America/Chicago", "Asia/Kolkata", "Pacific/Chatham"]),
    st.text(max_size=40),
)
starts = st.builds(
    lambda minutes, zone: (START + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone)),
    st.integers(0, 525_600),
    st.sampled_from(["America/Chicago", "Asia/Kolkata"]),
)


@given(
    st.one_of(
        st.builds(Due, starts, tolds, st.text(max_size=60)),
        st.builds(Moved, tolds, tolds, st.just(60), st.text(max_size=60)),
        st.builds(Ended, tolds, st.text(max_size=60)),
        st.builds(Resting, tolds, st.text(max_size=60)),
    ),
    starts,
    st.sampled_from(sorted(SPOKEN_LANGUAGES)),
    st.sampled_from(["US", "GB", "FR"]),
)
def test_whatever_it_says_is_one_segment(
    message: Message, now: datetime, language: str, country: str
) -> None:
    if isinstance(message, Due):
        now = message.start - timedelta(minutes=now.minute * 25)
    text = render_message(message, Line("Line", country=country), language, now)
    assert sms_cost(text) == ("GSM-7", 1), text
