"""The meetings that transcripts talk about. Invented, like everybody in them."""

from dataclasses import replace
from typing import Any

from flows.domain.meetings import ClosedReason, Meeting, MeetingKind
from tests.support.factories import DAY_NAMES, OMAHA, make_meeting


def _meeting(
    source_id: str,
    name: str,
    when: str,
    miles_north: float = 0.0,
    kind: MeetingKind = MeetingKind.IN_PERSON,
    **fields: Any,
) -> Meeting:
    """A meeting of AA; it has only those texts that are given here."""
    bare = {"fellowship": "AA", "venue": "", "address": ""}
    return make_meeting(
        when,
        miles_north=miles_north,
        kind=kind,
        source_id=source_id,
        name=name,
        **bare | fields,
    )


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

# Not every week, not every day, and for hours.
_SOME_WEEKS = [
    _meeting(
        "feast",
        "Speaker Feast (1st Sunday only)",
        "sun 19:00",
        1.0,
        minutes=60,
        venue="Union Hall",
        address="100 N 16th St, Omaha, NE 68102",
        rule="weeks=1",
    ),
    _meeting("suppers", "Sunday Suppers", "sun 20:00", 0.5, address="7 Elm St, Omaha, NE 68102"),
    _meeting("thursday", "Plain Thursday", "thu 18:00", 1.0, minutes=60, rule="not=12-24,12-31"),
    _meeting(
        "fridays",
        "River Fridays",
        "fri 19:00",
        1.0,
        notes="Every other Friday. Bring a lamp.",
        rule="check=Every other Friday",
    ),
    _meeting("alcathon", "Winter Alcathon", "thu 8:00", 2.0, minutes=720, rule="lasts=720"),
]
_AROUND_THE_CLOCK = [
    *_SOME_WEEKS,
    _meeting(
        "club",
        "Lamplight Club",
        "sun 0:00",
        0.3,
        minutes=10080,
        rule="lasts=10080",
        address="3 Pier Ave, Omaha, NE 68102",
    ),
]

MEETING_LISTS: dict[str, list[Meeting]] = {
    "some weeks": _SOME_WEEKS,
    "weekly": [replace(each, rule="") for each in _SOME_WEEKS],
    "around the clock": _AROUND_THE_CLOCK,
    "a whole day": [
        _meeting(
            "pier",
            "Pier Saturday",
            "sat 0:00",
            0.3,
            minutes=1440,
            rule="lasts=1440",
            address="3 Pier Ave, Omaha, NE 68102",
            notes="Open 24 hours.",
        ),
        *_SOME_WEEKS,
    ],
    "omaha": _OMAHA,
    # The first of them later, at another door, by link only, or gone.
    "later": [replace(_HOPE, minute=19 * 60 + 30), *_OTHERS],
    "elsewhere": [replace(_HOPE, address="34 Elm St, Omaha, NE 68102"), *_OTHERS],
    "linked": [
        replace(_HOPE, kind=MeetingKind.ONLINE, join_url="https://example.org/j/7"),
        *_OTHERS,
    ],
    "ended": [replace(_HOPE, day=None, minute=None), *_OTHERS],
    "off": [replace(_HOPE, kind=MeetingKind.CLOSED), *_OTHERS],
    "moved away": [
        replace(
            _HOPE,
            kind=MeetingKind.CLOSED,
            closed_reason=ClosedReason.MOVED,
            venue_notes="We have moved to 12 Elm Ave.",
        ),
        *_OTHERS,
    ],
    "no way in": [
        replace(_HOPE, kind=MeetingKind.CLOSED, closed_reason=ClosedReason.NO_WAY_IN),
        *_OTHERS,
    ],
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
    # Of several fellowships, on several days, with a town in the next state.
    "mixed": [
        *_OMAHA,
        _meeting("clean", "Clean Start", "fri 20:00", 1.5, fellowship="NA", types=("O",)),
        _meeting("basic", "Basic Facts", "sun 10:00", 3.5, fellowship="NA", types=("W",)),
        _meeting("bets", "Last Bet", "thu 19:00", 1.1, fellowship="GA"),
        _meeting("men", "Men at Work", "sat 9:00", 1.3, types=("M", "C")),
        _meeting("book", "Big Book Women", "tue 18:00", 4.5, types=("W", "B")),
        _meeting("hills", "Across the River", "fri 22:00", 6.0, types=("O",)),
        _meeting(
            "afar",
            "Nar-Anon Online",
            "wed 20:00",
            kind=MeetingKind.ONLINE,
            fellowship="NAR-ANON",
            join_url="https://example.org/j/10",
        ),
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
        for day in DAY_NAMES
        for hour in range(6, 23, 2)
    ],
    # The road west from North Platte crosses into Mountain time.
    "border": [
        _meeting(
            "central", "Sandhills", "fri 20:00", 3, center=replace(OMAHA, lat=41.12, lon=-101.0)
        ),
        _meeting(
            "mountain",
            "Big Sky",
            "fri 19:00",
            center=replace(OMAHA, lat=41.10, lon=-101.72, zone="America/Denver"),
        ),
    ],
    "springfield": [
        _meeting(
            "spring", "Spring Street", "fri 20:00", 1, center=replace(OMAHA, lat=41.08, lon=-96.13)
        )
    ],
}
