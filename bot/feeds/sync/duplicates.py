"""Finds the same meeting in two lists, or twice in one, so that a search shows it once.

This happens before a list is stored, so that it costs a search nothing. Of the copies of a meeting
one is found. The others lose the columns that a search uses (`cell`, `online`) and point to it
(`same_as`). They keep their rows and ids, and are found again when it leaves its list.

**Two entries are the same** if they are in different lists, begin at the same moment, are
of one fellowship, are not one for men and one for women, and either
- have one door, rooms that do not differ, the same time by the same clock and the same name; or
- have one link, the same time or clocks that go in step (an online meeting is listed in several
  zones), and the same name. A link that no other meeting of those lists has is enough without the
  name, unless many could share it (a gateway, a site).
Two entries of one list are the same by a stricter rule (bot.feeds.sync.twins).

**The copy that is found** has more ways in (door and link before one of them), then more lines that
use its list, then a point that is its door's, then the later edit, then the list taken on first. A
copy is hidden only behind one that has all its ways in and all its lines: nobody loses a meeting.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import combinations, product
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from bot.database.schema import meetings as table
from bot.feeds.rows.zone_choice import zones_in_step
from bot.feeds.sync import similarity
from bot.feeds.sync.list_lines import ListLines
from bot.feeds.sync.twins import find_twins, possible_twins
from flows.domain.map_cells import cell_of

# Up to this number, minutes of the week are looked up one by one; for more, the lists are read.
_MAX_MINUTES_IN_QUERY = 500

_DOOR, _LINK = frozenset({"door"}), frozenset({"link"})


class ComparedRow(NamedTuple):
    """What is compared of the row of a meeting, and which meeting it is a copy of so far."""

    id: int
    feed_id: int
    same_as: int | None
    name: str
    day: int | None
    minute: int | None
    zone: str
    week_minute: int | None
    kind: str
    fellowship: str
    types: str
    lat: float | None
    lon: float | None
    approximate: bool
    venue: str
    venue_notes: str
    address: str
    join_url: str
    dial_in: str
    updated: str
    rule: str
    hidden_until: date | None

    @property
    def ways_in(self) -> frozenset[str]:
        """The ways to take part that a search knows: a door, a link."""
        door = self.kind in ("in_person", "hybrid") and self.lat is not None
        link = self.kind in ("online", "hybrid") and bool(self.join_url or self.dial_in)
        return (_DOOR if door else frozenset()) | (_LINK if link else frozenset())


_listed_values = itemgetter(*ComparedRow._fields[3:-1])


def compared_row(
    row: Mapping[str, Any],
    *,
    id: int,
    feed_id: int,
    same_as: int | None,
    hidden_until: date | None,
) -> ComparedRow:
    """What is compared of a row with a list's columns, and ours."""
    return ComparedRow._make((id, feed_id, same_as, *_listed_values(row), hidden_until))


def rows_of_lists(
    connection: Connection, lists: Collection[int], minutes: Collection[int]
) -> list[ComparedRow]:
    """The rows of these lists at these minutes of the week, perhaps at others too."""
    if not lists or not minutes:
        return []
    wanted = select(*(table.c[name] for name in ComparedRow._fields)).where(
        table.c.feed_id.in_(lists), table.c.week_minute.is_not(None)
    )
    if len(minutes) <= _MAX_MINUTES_IN_QUERY:
        wanted = wanted.where(table.c.week_minute.in_(minutes))
    return [ComparedRow(*row) for row in connection.execute(wanted)]


def search_columns(
    row: ComparedRow, same_as: int | None, hidden_until: date | None = None
) -> dict[str, Any]:
    """The columns by which a search finds a meeting: empty for a copy, and for one that is hidden;
    and those that say so."""
    ours = {"same_as": same_as, "hidden_until": hidden_until}
    if same_as is not None or hidden_until:
        return {"cell": None, "online": False, **ours}
    cell = None
    if "door" in row.ways_in and row.week_minute is not None:
        assert row.lat is not None
        assert row.lon is not None
        cell = cell_of(row.lat, row.lon)
    return {"cell": cell, "online": "link" in row.ways_in, **ours}


def find_duplicates(rows: Iterable[ComparedRow], lines_of: ListLines) -> dict[int, int]:
    """The copies among these meetings: their ids, each with the id of the one that is found.

    `lines_of` has the lines of each of their lists.
    """
    rank = partial(_rank, lines_of)
    slots = defaultdict(list)
    for row in rows:
        slots[row.week_minute, row.fellowship].append(row)
    found: dict[int, int] = {}
    for (when, _), slot in slots.items():
        if when is None or len(slot) < 2:
            continue
        possible = possible_twins(slot)
        possible.sort(key=rank)
        twins = find_twins(possible)
        if len({row.feed_id for row in slot}) > 1:
            single = [row for row in slot if row.id not in twins]
            found |= _duplicates_in_slot(sorted(single, key=rank), lines_of)
        found |= {twin: found.get(row, row) for twin, row in twins.items()}
    return found


def _rank(lines_of: ListLines, row: ComparedRow) -> tuple[object, ...]:
    # Later edits first: the digits of a date, each negated.
    edited = tuple(-int(c) for c in row.updated if c.isdecimal()) or (0,)
    ways, lines = len(row.ways_in), len(lines_of[row.feed_id])
    return -ways, -lines, row.approximate, edited, row.feed_id, row.id


def _duplicates_in_slot(slot: Sequence[ComparedRow], lines_of: ListLines) -> dict[int, int]:
    """The copies of other lists' meetings among those of one time, in the order of their rank.

    Each meeting hides at most one of each list: two entries of a list, but twins, are two meetings.
    """
    order = {row.id: place for place, row in enumerate(slot)}
    on_link = Counter((row.feed_id, link) for row in slot if (link := similarity.link_key(row)))
    pairs = set()
    for one, other in _comparable_groups(slot):
        for pair in product(one, other):
            better, worse = sorted(pair, key=lambda row: order[row.id])
            if (
                worse.ways_in
                and worse.ways_in <= better.ways_in
                and lines_of[worse.feed_id] <= lines_of[better.feed_id]
                and _is_same_meeting(better, worse, on_link)
            ):
                pairs.add((order[better.id], order[worse.id]))
    found: dict[int, int] = {}
    taken = set()
    for first, second in sorted(pairs):
        row, copy = slot[first], slot[second]
        if row.id in found or copy.id in found or (row.id, copy.feed_id) in taken:
            continue
        found[copy.id] = row.id
        taken.add((row.id, copy.feed_id))
    return found


def _is_same_meeting(
    row: ComparedRow, other: ComparedRow, on_link: Counter[tuple[int, str]]
) -> bool:
    if row.feed_id == other.feed_id or _are_men_and_women(row, other):
        return False
    one_clock = (row.day, row.minute) == (other.day, other.minute)
    if not one_clock and not zones_in_step(row.zone, other.zone):
        return False
    link = similarity.link_key(row)
    if _join_details(row) == _join_details(other) != ("", "") and similarity.same_name(
        row.name, other.name
    ):
        return True
    if link and link == similarity.link_key(other):
        alone = on_link[row.feed_id, link] == on_link[other.feed_id, link] == 1
        if alone or similarity.same_name(row.name, other.name):
            return True
    return (
        one_clock
        and "door" in row.ways_in & other.ways_in
        and similarity.same_name(row.name, other.name)
        and similarity.same_door(row, other)
        and not similarity.different_rooms(row, other)
    )


def _join_details(row: ComparedRow) -> tuple[str, str]:
    """The link and the number to join by, as the list has them; "" without."""
    return (row.join_url, row.dial_in) if "link" in row.ways_in else ("", "")


def _are_men_and_women(row: ComparedRow, other: ComparedRow) -> bool:
    """Whether one is for men and the other for women."""
    sexes = [{"M", "W"} & set(each.types.split()) for each in (row, other)]
    return bool(sexes[0]) and bool(sexes[1]) and sexes[0].isdisjoint(sexes[1])


def _comparable_groups(
    slot: Sequence[ComparedRow],
) -> Iterator[tuple[list[ComparedRow], list[ComparedRow]]]:
    """Pairs of small groups from two lists that hold every pair of possible copies.

    Comparing within them is far cheaper than comparing all with all.
    """
    groups: dict[Hashable, dict[int, list[ComparedRow]]] = defaultdict(lambda: defaultdict(list))
    for row in slot:
        for key in _blocking_keys(row):
            groups[key][row.feed_id].append(row)
    for group in groups.values():
        yield from combinations(group.values(), 2)


def _blocking_keys(row: ComparedRow) -> set[Hashable]:
    """Keys of which two copies of a meeting share at least one."""
    links: tuple[Hashable, ...] = similarity.link_key(row), _join_details(row)
    keys = set(links) - {"", ("", "")}
    if "door" not in row.ways_in:
        return keys
    if place := similarity.door_key(row):
        keys.add(place)
    # The squares, twice as wide as a door, within a door's width of the point: at most four. Two
    # points of one door share the square that one of them is in.
    assert row.lat is not None
    assert row.lon is not None
    tall = 2 * similarity.SAME_DOOR_DEGREES
    for y in {math.floor(row.lat / tall - 0.5), math.floor(row.lat / tall + 0.5)}:
        wide = tall / max(math.cos(math.radians(y * tall)), 1e-6)
        keys |= {(y, math.floor(row.lon / wide + side)) for side in (-0.5, 0.5)}
    return keys
