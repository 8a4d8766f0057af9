"""A talk between two people through the line's number: where it stands, and what may happen.

Both write to the line and neither sees the other's number. One row of the database is one relay.
It says who takes part and when what happened, never a word of it. How it moves from state to state
is in flows.domain.relay_moves.

    offered -> waiting -> claimed <-> ending -> ended(reason)
                  ^---------'  (PASS)

Offered: the consent text was sent, and nothing is stored yet but the question in the conversation.
Waiting: a volunteer is looked for. Claimed: texts pass. Ending: texts pass, and it has been said
that the talk ends soon.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

# One volunteer after another is asked, each alone for so long; after BLAST_AFTER all of them.
TURN = timedelta(seconds=90)
BLAST_AFTER = timedelta(minutes=3)

# A texter who waits is told so once, and after GIVE_UP_AFTER that nobody is free.
STILL_LOOKING_AFTER = timedelta(minutes=2)
GIVE_UP_AFTER = timedelta(minutes=10)

# Nobody wrote for so long: both are asked, and then the talk ends.
SILENCE_ASKED_AFTER = timedelta(minutes=12)
SILENCE_ENDS_AFTER = timedelta(minutes=15)

# The longest talk. The volunteer is asked TIME_ASKED_BEFORE its end, and may make it longer once;
# the texter is told TIME_TOLD_BEFORE its end.
LONGEST = timedelta(minutes=60)
EXTENSION = timedelta(minutes=30)
TIME_ASKED_BEFORE = timedelta(minutes=10)
TIME_TOLD_BEFORE = timedelta(minutes=5)

# A volunteer who is on no longer has so much time to end it or to hand it over.
AFTER_SHIFT = timedelta(minutes=15)

# Without a worker nothing passes. After so long nobody is kept waiting.
WORKER_DOWN_AFTER = timedelta(minutes=2)

# What comes so late is not passed on, and its writer is told so.
LATE_TEXTS = timedelta(hours=2)

# The same two are not brought together again, and a blocked person is not answered, for so long.
APART = timedelta(days=7)
BLOCKED_FOR = timedelta(days=30)

# After so many reports a volunteer is asked for nothing until a coordinator has looked at it.
REPORTS_TO_SUSPEND = 2

# Longer than this a text is not passed on.
MAX_SEGMENTS = 3

# More texts of one side than this in a minute are not passed on.
MOST_A_MINUTE = 20

# How long a text that waits to be passed on is worth it, and how long its fate may be unknown.
TEXT_LIFETIME = timedelta(minutes=10)


class RelayState(StrEnum):
    """Where a relay stands. The values are stored."""

    OFFERED = "offered"
    WAITING = "waiting"
    CLAIMED = "claimed"
    ENDING = "ending"
    ENDED = "ended"


# In these two people are connected.
CONNECTED = frozenset({RelayState.CLAIMED, RelayState.ENDING})
LIVE = CONNECTED | {RelayState.WAITING}


class Side(StrEnum):
    """Who of the two."""

    TEXTER = "texter"
    VOLUNTEER = "volunteer"

    @property
    def other(self) -> "Side":
        """The one at the other end."""
        return Side.VOLUNTEER if self is Side.TEXTER else Side.TEXTER


class EndReason(StrEnum):
    """Why a relay ended. The values are stored."""

    GOODBYE = "bye"
    DONE = "done"
    SILENCE = "silence"
    TIME = "time"
    SHIFT = "shift"
    NOBODY = "nobody"
    STOPPED = "stop"
    FORGOTTEN = "forget"
    BLOCKED = "block"
    REPORTED = "report"
    MINOR = "minor"
    OPERATOR = "operator"
    WORKER_DOWN = "worker"
    SWITCHED_OFF = "off"


# Nothing that was written and has not arrived yet may still arrive after these.
SILENT_ENDS = frozenset(
    {
        EndReason.STOPPED,
        EndReason.FORGOTTEN,
        EndReason.BLOCKED,
        EndReason.REPORTED,
        EndReason.MINOR,
    }
)


@dataclass(frozen=True, slots=True)
class AskedVolunteer:
    """A volunteer who was asked to take a relay, and when; `passed`: they handed it over."""

    volunteer: int
    at: datetime
    passed: bool = False


@dataclass(frozen=True, slots=True)
class Relay:
    """A relay. All moments are aware datetimes, None for what has not happened.

    `waiting_since` is when somebody was last looked for. `heard_at` is the last text that passed,
    or the claim. `extended`: the volunteer made it longer. `looking_told`, `time_asked` and
    `time_told` are what has been said already; `silence_asked` since the last text. `off_since` is
    when its volunteer was first seen to be on no longer. `ended_by` is the side that ended it, None
    for nobody.
    """

    state: RelayState = RelayState.OFFERED
    waiting_since: datetime | None = None
    asked: tuple[AskedVolunteer, ...] = ()
    looking_told: bool = False
    volunteer: int | None = None
    claimed_at: datetime | None = None
    heard_at: datetime | None = None
    silence_asked: bool = False
    time_asked: bool = False
    time_told: bool = False
    extended: bool = False
    off_since: datetime | None = None
    ended_at: datetime | None = None
    reason: EndReason | None = None
    ended_by: Side | None = None

    @property
    def connected(self) -> bool:
        """Whether texts pass."""
        return self.state in CONNECTED

    @property
    def live(self) -> bool:
        """Whether it has begun and has not ended."""
        return self.state in LIVE

    @property
    def time_is_over_at(self) -> datetime | None:
        """When it ends at the latest, by its length alone."""
        if self.claimed_at is None:
            return None
        return self.claimed_at + LONGEST + (EXTENSION if self.extended else timedelta())

    def was_asked(self, volunteer: int) -> bool:
        """Whether this volunteer was asked, and has not handed it over."""
        return any(one.volunteer == volunteer and not one.passed for one in self.asked)

    def passed_on_by(self, volunteer: int) -> bool:
        """Whether this volunteer handed it over."""
        return any(one.volunteer == volunteer and one.passed for one in self.asked)
