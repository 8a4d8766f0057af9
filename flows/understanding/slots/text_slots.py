"""What the slots of a text hold. Nothing of a person's words shows in a repr."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from flows.domain.time_window import ClockTime, Day, DayPart
from flows.domain.written_dates import DateSpan

# Choices from a list that have no number of their own: its last one, of which -2 is the one before;
# the middle one and the top one of those on the screen; and both of two.
LAST_CHOICE = -1
MIDDLE_CHOICE, TOP_CHOICE, BOTH_CHOICE = -11, -12, -13


class Announcement(StrEnum):
    """How a text says that words are a place: "in", "near", "from", "to" or another small word
    before them, a state behind them, digits of a code; or not at all."""

    INSIDE = "in"
    NEAR = "near"
    FROM = "from"
    TOWARDS = "to"
    STATE = "state"
    CODE = "code"
    BARE = "bare"


class PlaceMention(NamedTuple):
    """Words that may name a place, and how they are announced."""

    words: str
    announced: Announcement

    def __repr__(self) -> str:
        """Without the words."""
        return f"PlaceMention({self.announced!r})"


@dataclass(frozen=True, slots=True)
class NegatedWishes:
    """What a text says is not wanted: days and parts of them, dates, places, and kinds of meeting
    by the codes of a request; `shown` is all that a list shows ("none of those"). `relaxed` are
    days, kinds and ways that need not be any more ("doesn't have to be women")."""

    days: tuple[Day, ...] = ()
    parts: tuple[DayPart, ...] = ()
    places: tuple[str, ...] = field(default=(), repr=False)
    types: frozenset[str] = frozenset()
    fellowships: frozenset[str] = frozenset()
    ways: frozenset[str] = frozenset()
    shown: bool = False
    relaxed: frozenset[str] = frozenset()
    dates: tuple[DateSpan, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is negated."""
        return self is not NOTHING_NEGATED and self != NOTHING_NEGATED


NOTHING_NEGATED = NegatedWishes()


@dataclass(frozen=True, slots=True)
class HourBounds:
    """Hours of the day: from `after` on, up to `before`, or around `at`."""

    after: ClockTime | None = None
    before: ClockTime | None = None
    at: ClockTime | None = None


class MaxDistance(NamedTuple):
    """The furthest that is wanted, in miles; `walking` where somebody goes on foot."""

    miles: float
    walking: bool = False


@dataclass(frozen=True, slots=True)
class ReminderTime:
    """When a reminder is wanted: so many `minutes` before; or so many `days_before` (0 is the same
    day), at `clock` or in a `part` of the day. `said` where a word like "before" stands there."""

    minutes: int | None = None
    days_before: int | None = None
    clock: ClockTime | None = None
    part: DayPart | None = None
    said: bool = False


class Whom(StrEnum):
    """Whom a text is about."""

    CHILD = "child"
    PARTNER = "partner"
    PARENT = "parent"
    FRIEND = "friend"
    FAMILY = "family"
    SELF = "self"


class Verb(StrEnum):
    """What is to be done with something that is there."""

    STOP = "stop"
    CHANGE = "change"
    SHOW = "show"
    ADD = "add"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class TextSlots:
    """The slots of one text.

    `bad_postal_code` are digits that stand for a postal code and have not five of them. `dates` are
    days of the calendar, `days` all named days in their order ("today" too), `hours` bounds of the
    day. `choices` are numbers of a list, or LAST_CHOICE and its like; `names` runs of folded
    words that may be the name of a group or of a building, likeliest first.
    `reminder_time` tells when to be reminded, and `once` whether only once (False: every week).
    `about` is whom the text is about, `verbs` what it wants done; `places` are folded words that
    may name places, likeliest first.
    """

    bad_postal_code: str = field(default="", repr=False)
    dates: tuple[DateSpan, ...] = field(default=(), repr=False)
    days: tuple[Day, ...] = ()
    hours: HourBounds = HourBounds()
    distance: MaxDistance | None = None
    reminder_time: ReminderTime | None = None
    once: bool | None = None
    choices: tuple[int, ...] = ()
    names: tuple[str, ...] = field(default=(), repr=False)
    negated: NegatedWishes = field(default=NOTHING_NEGATED, repr=False)
    about: Whom | None = None
    verbs: frozenset[Verb] = frozenset()
    places: tuple[PlaceMention, ...] = field(default=(), repr=False)


NO_SLOTS = TextSlots()
