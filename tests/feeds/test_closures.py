"""What a list says in words: cancelled, suspended, closed until a day, moved, online for now."""

from dataclasses import replace
from datetime import date

import pytest

from bot.feeds.rows.feed_reading import FeedProfile
from bot.feeds.rows.written_day import day_at_start
from flows.domain.meetings import ClosedReason, Meeting, MeetingKind
from flows.domain.occurrence import parse_rule
from tests.support.feed_rows import HALL_ROW, LINK_FIELDS, PROFILE, read_json_rows

TODAY = date(2026, 11, 30)
DATED = replace(PROFILE, today=TODAY)
HYBRID = {**LINK_FIELDS, "attendance_option": "hybrid"}


def read(profile: FeedProfile = DATED, /, **changes: object) -> Meeting:
    (found,) = read_json_rows(HALL_ROW | changes, profile=profile).meetings
    return found


def meets(meeting: Meeting, day: date = TODAY) -> bool:
    """Whether somebody who goes there on a day, or joins, would find it."""
    return meeting.kind is not MeetingKind.CLOSED and parse_rule(meeting.rule).meets(day)


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "CANCELLED - Early Risers"},
        {"name": "Early Risers (suspended)"},
        {"name": "Early Risers *CANCELED*"},
        {"name": "CANCELLED Early Risers"},
        {"name": "Early Risers Temporarily Closed"},
        {"name": "Early Risers - closed until spring"},
        {"name": "Madrugadores (cancelada)"},
        {"name": "Matinaux - annulée"},
        {"name": "Mattinieri (sospesa)"},
        {"name": "Madrugadores - suspensa"},
        {"name": "Early Risers CANCELLED"},
        {"group": "Early Risers Cancelled"},
        {"name": "Early Risers (Inactive)"},
        {"location": "Test Hall (temporarily closed)"},
        {"location_notes": "Building temporarily closed until further notice"},
        {"location_notes": "The church is closed for renovations."},
        {"notes": "Ring the bell. Meeting is temporarily suspended due to flooding."},
        {"notes": "3 May 2026: Meeting closed until further notice"},
        {"notes": "Effective 11/2/26, this group will no longer meet at this time."},
        {"notes": "No meeting until further notice."},
        {"notes": "Group is on hold."},
        {"notes": "Closed until 2/1."},
        {"notes": "Not meeting in person at this time."},
        {"notes": "The church is closed until the repairs are done."},
        {"notes": "The Monday 7 AM meeting is suspended."},
        {"notes": "Mon-Fri meetings are on hold."},
        {"notes": "Our 7:00 a.m. meeting is cancelled until further notice."},
        {"notes": "The morning meeting is suspended."},
        {"notes": "La reunión del lunes está suspendida."},
        {"notes": "La réunion du lundi matin est suspendue."},
        {"notes": "La riunione del lunedì è sospesa."},
        {"notes": "A reunião da segunda está suspensa."},
        {"notes": "La reunión está suspendida hasta nuevo aviso."},
        {"notes": "Temporalmente cerrado."},
        {"notes": "No hay reunión hasta el 15 de enero."},
        {"notes": "La réunion est suspendue jusqu'à nouvel ordre."},
        {"notes": "Fermé jusqu'au 1er mars."},
        {"notes": "La riunione è sospesa fino a nuovo avviso."},
        {"notes": "Chiuso fino al 10 gennaio."},
        {"notes": "A reunião está suspensa até novo aviso."},
        {"notes": "Fechado temporariamente."},
        {"notes": "We have moved to 12 Elm Street."},
        {"notes": "Se mudó a la calle Olmo 12."},
    ],
)
def test_a_meeting_that_says_so_is_offered_to_nobody(changes: dict[str, object]) -> None:
    reading = read_json_rows(HALL_ROW | changes, profile=DATED)
    (meeting,) = reading.meetings
    assert not meets(meeting)
    moved = {"We have moved to 12 Elm Street.", "Se mudó a la calle Olmo 12."}
    because = ClosedReason.MOVED if changes.get("notes") in moved else ClosedReason.RESTS
    assert meeting.closed_reason is because
    assert meeting.rests == (meeting.kind is MeetingKind.CLOSED)
    assert [each.startswith("it says that it") for each in reading.repairs] == [True]
    assert read(**changes, **HYBRID).kind is MeetingKind.ONLINE


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Early Risers (Online Only)"},
        {"notes": "This meeting has temporarily moved to an online platform. Join with the link."},
        {"notes": "Until further notice this meeting is on Zoom."},
        {"notes": "In-person meetings are suspended."},
        {"notes": "Temporalmente en línea."},
        {"notes": "Temporairement en ligne."},
        {"notes": "Temporaneamente online."},
        {"notes": "Temporariamente online."},
    ],
)
def test_for_now_it_is_online_only(changes: dict[str, object]) -> None:
    found = read(**changes, **HYBRID)
    assert (found.kind, found.lat) == (MeetingKind.ONLINE, None)
    assert "TC" in found.types


def test_a_link_in_the_note_is_the_link() -> None:
    found = read(notes="Temporarily moved online. Join: https://zoom.us/j/5550100402")
    assert (found.kind, found.join_url) == (MeetingKind.ONLINE, "https://zoom.us/j/5550100402")


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Closed Big Book Study"},
        {"name": "Pause and Pray"},
        {"name": "Early Risers (cancelled if raining)"},
        {"name": "Saturday Night *Not meeting on July 4th*"},
        {"notes": "Closed meeting. Church on the corner."},
        {"notes": "Closed Discussion; building behind the church."},
        {"notes": "Zoom meeting discontinued."},
        {"notes": "The newcomers' meeting is suspended."},
        {"notes": "No coffee until further notice."},
        {"notes": "Temporarily no wheelchair access."},
        {"notes": "When schools are closed for snow, the meeting will be Zoom only."},
        {"notes": "If there is a game, the meeting is cancelled."},
        {"notes": "Not meeting in bad weather."},
        {"notes": "No meeting Dec 24."},
        {"notes": "Thu/Sat: online only, Wed: in person."},
        {"notes": "We are no longer meeting online."},
        {"notes": "We moved to 100 Main St."},
        {"notes": "We moved here from 12 Elm Street."},
        {"notes": "Moved to room 204, second floor."},
        {"notes": "Reunión cerrada. Edificio detrás de la iglesia."},
        {"notes": "Closed until Oct 1."},
        {"notes": "Temporary closure: January 3 thru Feb 6, 2026"},
        {"notes": "Closed until September 2023."},
        {"notes": "Closed in-person meeting."},
        {"name": "Early Risers (Closed In Person)"},
        {"notes": "The hall is closed until 6:45 AM."},
        {"notes": "Building closed until 15 minutes before the meeting"},
        {"notes": "The church is closed until noon on weekdays."},
        {"notes": "Closed starting at 7:20"},
        {"notes": "The church is closed until 2030."},
        {"notes": "As of 8 pm the building is closed"},
        {"notes": "The library is closed until Tuesday."},
        {"notes": "Building is closed at this time of day, come round the back"},
        {"notes": "Cerrado hasta las 6:45."},
        {"notes": "Cerrado hasta media hora antes."},
        {"notes": "Fermé jusqu'à 18h30."},
        {"notes": "Chiuso fino alle 18."},
        {"notes": "Fechado até as 18h."},
        {"group_notes": "Wednesday meeting suspended."},
        {"group_notes": "Tue-Thu meetings are cancelled."},
        {"group_notes": "Noon meeting suspended."},
        {"group_notes": "The 8 p.m. meeting is suspended."},
        {"group_notes": "On Thursdays, no meeting until further notice."},
        {"group_notes": "Meeting suspended (Saturdays only)."},
        {"name": "Early Risers - Friday meeting suspended"},
        {"group_notes": "La reunión del jueves está suspendida."},
        {"group_notes": "La reunión de la noche está suspendida."},
        {"group_notes": "La réunion du jeudi est suspendue."},
        {"group_notes": "La riunione del giovedì è sospesa."},
        {"group_notes": "A reunião da quinta está suspensa."},
        {"notes": "In 1987 we moved to 9 Birch Ave and later to our present home."},
        {"notes": "We moved to 12 Elm Street in 2019."},
        {"notes": "En 1999 el grupo se mudó a la calle Olmo 12."},
        {"notes": "Originally the group moved to 9 Birch Ave."},
        {"notes": "Moved to 12 Elm Street.", "formatted_address": "Omaha, NE 68102, USA"},
        {"name": "Disbelief Suspended"},
        {"name": "All Debts Cancelled"},
        {"name": "The Inactive"},
        {"name": "Sospesi"},
    ],
)
def test_what_is_said_of_something_else_changes_nothing(changes: dict[str, object]) -> None:
    reading = read_json_rows(HALL_ROW | changes, profile=DATED)
    assert reading.meetings[0].kind is MeetingKind.IN_PERSON
    assert not reading.repairs


def test_of_a_row_of_several_days_only_the_one_that_is_named_is_closed() -> None:
    row = HALL_ROW | {"day": "Mon & Thu", "notes": "Thursday meeting suspended."}
    reading = read_json_rows(row, profile=DATED)
    assert [(one.day, one.kind) for one in reading.meetings] == [
        (1, MeetingKind.IN_PERSON),
        (4, MeetingKind.CLOSED),
    ]
    assert reading.repairs == {"it says that it does not meet for now": 1}


def test_an_online_meeting_that_is_cancelled_does_not_meet() -> None:
    online = {**LINK_FIELDS, "attendance_option": "online"}
    assert read(name="CANCELLED - Early Risers", **online).kind is MeetingKind.CLOSED
    assert read(notes="Building temporarily closed.", **online).kind is MeetingKind.ONLINE


@pytest.mark.parametrize(
    ("notes", "today", "met", "changes_on"),
    [
        ("Closed until Feb 1.", date(2027, 1, 31), False, date(2027, 2, 1)),
        ("Closed until Feb 1.", date(2027, 2, 1), True, None),
        ("Closed through Feb 1.", date(2027, 2, 1), False, date(2027, 2, 2)),
        ("Closed through January.", date(2027, 1, 31), False, date(2027, 2, 1)),
        ("Closed thru December 2026.", date(2026, 12, 9), False, date(2027, 1, 1)),
        ("Closed until 2027.", date(2026, 12, 31), False, date(2027, 1, 1)),
        ("Closed through 2026.", date(2026, 12, 31), False, date(2027, 1, 1)),
        ("Closed until the 15th.", date(2026, 12, 9), False, None),
        (
            "The church is closed starting Jan 10, 2027.",
            date(2027, 1, 9),
            True,
            date(2027, 1, 10),
        ),
        ("The church is closed starting Jan 10, 2027.", date(2027, 1, 10), False, None),
        ("Closed until further notice.", date(2030, 1, 1), False, None),
    ],
)
def test_a_closure_ends_on_its_day(
    notes: str, today: date, met: bool, changes_on: date | None
) -> None:
    reading = read_json_rows(HALL_ROW | {"notes": notes}, profile=replace(PROFILE, today=today))
    assert (meets(reading.meetings[0], today), reading.changes_on) == (met, changes_on)


def test_what_is_closed_until_a_day_is_offered_for_later_days() -> None:
    closed = read(notes="Closed until Feb 1.")
    assert closed.kind is MeetingKind.IN_PERSON
    assert not meets(closed, date(2027, 1, 31))
    assert meets(closed, date(2027, 2, 1))
    some_weeks = read(name="Early Risers (1st Monday only)", notes="Closed until Feb 1.")
    assert some_weeks.rule == "weeks=1 from=2027-02-01"


def test_without_a_year_the_day_is_the_one_near_the_rows_last_edit() -> None:
    edited = {"notes": "Closed until March 1.", "updated": "2026-02-01 10:00:00"}
    assert read(**edited).kind is MeetingKind.IN_PERSON
    assert not meets(read(notes="Closed until March 1."))


@pytest.mark.parametrize(
    ("text", "country", "day"),
    [
        ("March 1, 2027", "US", date(2027, 3, 1)),
        ("Mar 1st", "US", date(2027, 3, 1)),
        ("1 de marzo de 2027", "US", date(2027, 3, 1)),
        ("1er mars", "FR", date(2027, 3, 1)),
        ("2/3", "US", date(2027, 2, 3)),
        ("2/3", "GB", date(2027, 3, 2)),
        ("3.2.27", "DE", date(2027, 2, 3)),
        ("2027-02-03", "US", date(2027, 2, 3)),
        ("May", "US", date(2027, 5, 1)),
        ("gennaio 2028", "IT", date(2028, 1, 1)),
        ("spring", "US", date(2027, 3, 20)),
        ("Monday, March 1", "US", date(2027, 3, 1)),
        ("11-2-26", "US", date(2026, 11, 2)),
        ("2028", "US", date(2028, 1, 1)),
        ("2030", "US", None),
        ("early spring 2028", "US", date(2028, 3, 20)),
        ("New Year's Day", "US", date(2027, 1, 1)),
        ("further notice", "US", None),
        ("6:30 PM", "US", None),
        ("the 2nd Tuesday of May", "US", None),
        ("2/30", "US", None),
        ("", "US", None),
    ],
)
def test_a_day_in_words_is_the_nearest_one(text: str, country: str, day: date | None) -> None:
    assert day_at_start(text, country, TODAY) == day
