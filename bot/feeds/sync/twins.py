"""Finds a meeting that stands in one list twice, so that a search shows it once.

Two entries of a list are two meetings, unless they begin at the same moment by the same clock, have
one door or one link, and names that differ only in spelling and in marks ("*OPEN*", "Zoom"). Two
that differ in their room, their link, the weeks in which they meet, or in whom they are for (men,
women; members only, everybody; a language) stay two.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Protocol, TypeVar

from bot.feeds.sync import similarity
from bot.feeds.sync.similarity import MeetingLike

# So many different meetings at one moment behind one door are compared, not more: a list may hold
# thousands there.
MAX_DIFFERENT_MEETINGS = 20


class Entry(MeetingLike, Protocol):
    """What is compared here of the row of a meeting."""

    @property
    def id(self) -> int: ...
    @property
    def feed_id(self) -> int: ...
    @property
    def day(self) -> int | None: ...
    @property
    def minute(self) -> int | None: ...
    @property
    def types(self) -> str: ...
    @property
    def rule(self) -> str: ...
    @property
    def ways_in(self) -> frozenset[str]: ...


AnyEntry = TypeVar("AnyEntry", bound=Entry)


def possible_twins(slot: Iterable[AnyEntry]) -> list[AnyEntry]:
    """The entries that may repeat another one of their list, at far less cost than `find_twins`."""
    groups: dict[Hashable, list[AnyEntry]] = defaultdict(list)
    for row in slot:
        # Of a street in two spellings the house number is the same.
        at_door = row.address.partition(" ")[0] or (row.lat, row.lon)
        groups[row.feed_id, at_door if row.lat is not None else ""].append(row)
    return [row for group in groups.values() if len(group) > 1 for row in group]


def find_twins(slot: Iterable[Entry]) -> dict[int, int]:
    """The ids of entries that repeat another one of their list, each with that one's id.

    The `slot` holds entries of one moment and fellowship, in the order in which one is preferred.
    """
    groups: dict[Hashable, list[Entry]] = defaultdict(list)
    for row in slot:
        if row.ways_in:
            groups[row.feed_id, _way_in(row)].append(row)
    found: dict[int, int] = {}
    for group in groups.values():
        different: list[_Twins] = []
        for row in group:
            same = next((twins for twins in different if twins.include(row)), None)
            if same:
                found[row.id] = same.first.id
            elif len(different) < MAX_DIFFERENT_MEETINGS:
                different.append(_Twins(row))
    return found


class _Twins:
    """One meeting, by its first entry and by all that repeat it: rooms 5 and 7 are two, also where
    a third entry names no room."""

    def __init__(self, first: Entry) -> None:
        self.first = first
        self._others: dict[Hashable, Entry] = {}

    def include(self, row: Entry) -> bool:
        """Whether an entry repeats it; then it is one of these."""
        if not _are_twins(self.first, row):
            return False
        told = row.name, row.venue, row.venue_notes, row.address, row.types
        if told in self._others:
            return True
        is_one = len(self._others) < MAX_DIFFERENT_MEETINGS and all(
            _are_alike(one, row) for one in self._others.values()
        )
        if is_one:
            self._others[told] = row
        return is_one


def _way_in(row: Entry) -> Hashable:
    """What twins have in common: the door, or else the link."""
    if "door" in row.ways_in:
        return similarity.door_key(row) or (row.lat, row.lon)
    return similarity.link_key(row) or (row.join_url, row.dial_in)


def _are_twins(one: Entry, other: Entry) -> bool:
    """Whether the other repeats the one, whose ways in include its own."""
    if (one.day, one.minute) != (other.day, other.minute) or not other.ways_in <= one.ways_in:
        return False
    if "door" in other.ways_in and not similarity.same_door(one, other):
        return False
    if one.rule != other.rule:
        return False  # "first Friday" and "third Friday"
    link, others_link = similarity.link_key(one), similarity.link_key(other)
    if link and others_link and link != others_link:
        return False
    return _are_alike(one, other)


def _are_alike(one: Entry, other: Entry) -> bool:
    """Whether nothing tells two entries apart that have one way in."""
    return (
        similarity.same_name(one.name, other.name)
        and not similarity.different_rooms(one, other)
        and not similarity.opposed(one.types.split(), other.types.split())
    )
