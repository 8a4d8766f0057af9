"""What was read of a request: its intent, and what it says of the meetings wanted."""

from dataclasses import dataclass, field
from enum import StrEnum

from flows.domain.intents import Intent
from flows.domain.time_window import ANY_TIME, When
from flows.understanding.slots.text_slots import NOTHING_NEGATED, MaxDistance, NegatedWishes


class Move(StrEnum):
    """A step inside a list we gave, or an answer to what we offered."""

    MORE = "more"
    BACK = "back"
    LATER = "later"
    EARLIER = "earlier"
    CLOSER = "closer"
    FARTHER = "farther"
    LATEST = "latest"
    LONGEST = "longest"
    SHORTEST = "shortest"
    OTHER_DAY = "other day"
    OTHER_PLACE = "other place"
    ALL = "all"
    OK = "ok"
    NO = "no"


class Attendance(StrEnum):
    """How a person wants to take part."""

    ONLINE = "online"
    IN_PERSON = "in person"
    HYBRID = "hybrid"


@dataclass(frozen=True, slots=True)
class ParsedRequest:
    """What was understood of a text.

    `intent` UNKNOWN may still be a place: `places` are the words that could name one, the
    likeliest first, and `venues` those that seem to name a building or a street; `crossing` says
    that two streets are named, `near` that a word like "in" stands before the first place,
    `placed` that one does or that a state stands behind a place, `surely_placed` that one is a
    postal code or has a state, `only_search` that nothing is said but where, when and which
    meetings, `mentions_meeting` that the text speaks of meetings.
    `types` are kinds of meeting by the Meeting Guide's codes.
    `number` is a number in a list, `move` a step in it. `is_carrier_keyword` says that the text
    is a word which the carrier acts on by itself, `is_whole` that every word of it was read for
    certain: a known phrase, a number, a move, or a short search with a postal code. `language` is
    the language that the text asks for, else the one it is written in, "" if nothing tells.
    `alternative` is a kind or a fellowship that would do as well as the one asked for.
    `unused` are words that said nothing. `fallback_intent` is what is wanted if `places` holds no
    place. `distance` is the furthest that is wanted, and `negated` what is not wanted.
    """

    intent: Intent
    places: tuple[str, ...] = field(default=(), repr=False)
    venues: tuple[str, ...] = field(default=(), repr=False)
    crossing: bool = False
    near: bool = False
    placed: bool = False
    surely_placed: bool = False
    only_search: bool = False
    mentions_meeting: bool = False
    when: When = ANY_TIME
    types: frozenset[str] = frozenset()
    fellowship: str = ""
    way: Attendance | None = None
    alternative: str = ""
    number: int | None = None
    move: Move | None = None
    is_carrier_keyword: bool = False
    is_whole: bool = False
    language: str = ""
    unused: tuple[str, ...] = ()
    fallback_intent: Intent = Intent.UNKNOWN
    distance: MaxDistance | None = None
    negated: NegatedWishes = NOTHING_NEGATED

    @property
    def refines(self) -> bool:
        """Whether it says something about the meetings wanted, beside where."""
        wanted = self.when or self.types or self.fellowship or self.way or self.distance
        return bool(wanted or self.excludes)

    @property
    def excludes(self) -> bool:
        """Whether it says which meetings are not wanted, beside where."""
        negated = self.negated
        times = negated.days or negated.parts or negated.dates
        return bool(times or negated.types or negated.fellowships or negated.relaxed)


NO_REQUEST = ParsedRequest(Intent.UNKNOWN)
