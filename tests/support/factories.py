"""The values that many tests need one of: plain ones, any of them changed by keyword."""

from collections.abc import Sequence
from datetime import datetime
from itertools import count
from typing import Any

from bot.conversation.inbox import Inbound
from bot.places import gazetteer
from flows.conversation.turn import Context
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.places import Home, Place
from flows.domain.reminders import MeetingSnapshot, Reminder, snapshot_of
from tests.support.meetings_in_memory import MeetingsInMemory
from tests.support.people import PERSON_PHONE
from tests.support.webhook_client import LINE, LINE_NUMBER

OMAHA = Place("Omaha", "NE", "US", 41.2586, -95.9378, "America/Chicago")
MILES_PER_DEGREE = 69.0934  # of latitude
DAY_NAMES = "sun mon tue wed thu fri sat".split()

_inbound_numbers = count()


def make_meeting(
    when: str = "fri 19:00",
    *,
    miles_north: float = 0.0,
    center: Place = OMAHA,
    kind: MeetingKind = MeetingKind.IN_PERSON,
    **fields: Any,
) -> Meeting:
    """A meeting at `when` ("fri 19:00", by the clock of the centre), so many miles north of the
    centre. A kind without a door has no point."""
    day, clock = when.split()
    hours, minutes = map(int, clock.split(":"))
    values: dict[str, Any] = {
        "source_id": "hope",
        "name": "Hope Group",
        "day": DAY_NAMES.index(day),
        "minute": hours * 60 + minutes,
        "zone": center.zone,
        "kind": kind,
        "lat": round(center.lat + miles_north / MILES_PER_DEGREE, 6) if kind.has_door else None,
        "lon": center.lon if kind.has_door else None,
        "venue": "First Church",
        "address": "12 Oak St",
    }
    return Meeting(**values | fields)


def make_snapshot(**fields: Any) -> MeetingSnapshot:
    """What a person was last told of a meeting on Fridays at 19:00, by its address alone."""
    return MeetingSnapshot("Hope Group", 5, 19 * 60, "America/Chicago", "12 Oak St")._replace(
        **fields
    )


def make_reminder(
    meeting: Meeting | None = None, *, done_until: datetime, **fields: Any
) -> Reminder:
    """A weekly reminder an hour before the meeting, for a person in the meeting's zone who chose
    that hour. The meeting's id is 1."""
    snapshot = snapshot_of(meeting or make_meeting())
    assert snapshot
    values: dict[str, Any] = {
        "id": 7,
        "meeting": 1,
        "minutes_before": 60,
        "hour_chosen": True,
        "zone": snapshot.zone,
        "snapshot": snapshot,
    }
    return Reminder(**values | fields, done_until=done_until)


def make_context(
    now: datetime, *, meetings: Sequence[Meeting] | MeetingsInMemory = (), **fields: Any
) -> Context:
    """What a decision knows at this moment, on the test line, of a person in Nebraska."""
    if not isinstance(meetings, MeetingsInMemory):
        meetings = MeetingsInMemory(meetings)
    values: dict[str, Any] = {
        "line": LINE,
        "meetings": meetings,
        "places": gazetteer(),
        "home": Home("US", "NE"),
    }
    return Context(now=now, **values | fields)


def make_inbound(body: str, sid: str = "", sender: str = PERSON_PHONE, **fields: Any) -> Inbound:
    """A text to the test line. Where no `sid` is given, it has a new one of the carrier's form."""
    values: dict[str, Any] = {"to": LINE_NUMBER}
    sid = sid or f"SM{next(_inbound_numbers):032x}"
    return Inbound(sid=sid, sender=sender, body=body, **values | fields)
