"""The meetings that transcripts talk about. Invented, like everybody in them."""

from dataclasses import replace
from typing import Any

from flows.domain.meetings import Meeting, MeetingKind

_DAYS = {name: day for day, name in enumerate("sun mon tue wed thu fri sat".split())}


def _meeting(
    source_id: str,
    name: str,
    when: str,
    north: float = 0.0,
    kind: MeetingKind = MeetingKind.IN_PERSON,
    center: tuple[float, float] = (41.2586, -95.9378),
    zone: str = "America/Chicago",
    **more: Any,
) -> Meeting:
    """A meeting, `when` as "fri 19:00", so many miles north of a centre."""
    day, clock = when.split()
    hour, minute = clock.split(":")
    door = kind.has_door
    values: dict[str, Any] = {
        "source_id": source_id,
        "name": name,
        "day": _DAYS[day],
        "minute": int(hour) * 60 + int(minute),
        "zone": zone,
        "kind": kind,
        "fellowship": "AA",
        "lat": round(center[0] + north / 69.0934, 6) if door else None,
        "lon": center[1] if door else None,
    }
    return Meeting(**{**values, **more})


_OMAHA = [
    _meeting(
        "hope",
        "Hope Group",
        "fri 19:00",
        0.4,
        minutes=60,
        types=("O", "D", "X"),
        venue="First Church",
        address="12 Oak St, Omaha, NE 68102",
        notes="Use the side door on Elm. Ring twice.",
    ),
    _meeting(
        "rock",
        "Rock & Recovery",
        "fri 19:30",
        1.2,
        MeetingKind.HYBRID,
        minutes=90,
        types=("O", "SP"),
        venue="The Annex",
        address="400 River Rd, Omaha, NE 68102",
        join_url="https://example.org/j/123456?pwd=abc",
        join_notes="Meeting ID 123 456, passcode 7890",
        dial_in="+14025550142",
    ),
    _meeting(
        "owls",
        "Night Owls “Ángel” de la Guarda of the Downtown Riverfront and Old Market Districts",
        "fri 23:59",
        2.2,
        types=("C", "CAN"),
        address="9 Pier Ave, Omaha, NE 68102",
    ),
    _meeting("rise", "Early Risers", "sat 6:30", 0.9, approximate=True, address="Omaha, NE"),
    _meeting("noon", "Nooners", "sat 12:00", 2.9, types=("W", "C")),
    _meeting("lake", "Lake House", "sat 18:00", 2.0),
    _meeting("late", "After Dark", "sat 0:00", 1.0),
    _meeting("far", "Farmhands", "fri 20:00", 40.0),
    _meeting("monday", "Monday Basics", "mon 19:00", 1.0),
    _meeting(
        "online",
        "Anywhere Online",
        "fri 21:00",
        kind=MeetingKind.ONLINE,
        join_url="https://example.org/j/9",
    ),
    _meeting("closed", "Shut Hall", "fri 19:15", 0.2, kind=MeetingKind.CLOSED),
]

_HOPE, *_OTHERS = _OMAHA

MEETING_LISTS: dict[str, list[Meeting]] = {
    "omaha": _OMAHA,
    # The first of them later, at another door, by link only, or gone.
    "later": [replace(_HOPE, minute=19 * 60 + 30), *_OTHERS],
    "elsewhere": [replace(_HOPE, address="34 Elm St, Omaha, NE 68102"), *_OTHERS],
    "linked": [
        replace(_HOPE, kind=MeetingKind.ONLINE, join_url="https://example.org/j/7"),
        *_OTHERS,
    ],
    "ended": [replace(_HOPE, kind=MeetingKind.CLOSED), *_OTHERS],
    # Seen from Omaha and from Denver.
    "far online": [
        _meeting(
            "west",
            "West Coast Online",
            "fri 18:00",
            kind=MeetingKind.ONLINE,
            zone="America/Los_Angeles",
            join_url="https://example.org/j/6",
        )
    ],
    "online": [m for m in _OMAHA if m.kind is MeetingKind.ONLINE],
    "empty": [],
    "closed": [
        _meeting(
            "closed",
            "Old Mill",
            "fri 20:00",
            kind=MeetingKind.ONLINE,
            types=("TC", "O"),
            venue_notes="Enter by the mill wheel",
            join_url="https://example.org/j/8",
        )
    ],
    "linkless": [_meeting("linkless", "Nowhere", "fri 20:00", kind=MeetingKind.ONLINE)],
    "long": [
        _meeting(f"{day}{hour}", f"Daily {hour}", f"{day} {hour}:15", 1.0)
        for day in _DAYS
        for hour in range(6, 23, 2)
    ],
    # The road west from North Platte crosses into Mountain time.
    "border": [
        _meeting("central", "Sandhills", "fri 20:00", 3, center=(41.12, -101.0)),
        _meeting(
            "mountain", "Big Sky", "fri 19:00", 0, center=(41.10, -101.72), zone="America/Denver"
        ),
    ],
    "springfield": [_meeting("spring", "Spring Street", "fri 20:00", 1, center=(41.08, -96.13))],
}
