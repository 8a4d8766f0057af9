"""The same meeting in two lists is one to whoever searches.

It is decided when a list is stored, so that no search pays for it: of the copies of a meeting one
is found, and the others lose what a search looks by (`cell`, `online`) and point to it (`same_as`).
They keep their rows and ids, and come back when the one that is found leaves.

**The same** are two entries of different lists of a line on one day at one time by the same clock,
of one fellowship, neither for men where the other is for women, and either
- behind one door, in rooms that are not told apart, by the same name; or
- joined by one link, by the same name or with nobody else on that link in those lists.

**Which is found:** the one with more ways in (a door and a link before either), then one whose
point is its door's, then the one edited later, then that of the list taken on first. A copy only
hides behind one that has every way in that it has itself.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from bot.feeds import sameness
from bot.tables import feeds
from bot.tables import meetings as table
from flows.meetings import Kind
from flows.search import cell_of

Entry = Row[Any]

_COLUMNS = [
    table.c[name]
    for name in (
        *("id", "feed_id", "name", "day", "minute", "week_minute", "fellowship", "types", "kind"),
        *("lat", "lon", "approximate", "venue", "venue_notes", "address", "join_url", "dial_in"),
        *("updated", "same_as"),
    )
]
# So many minutes of the week are looked up one by one; for more, the whole line is read.
_FEW = 500


def settle(connection: Connection, line: int, minutes: Collection[int] | None = None) -> None:
    """Decide anew which copies are found, among a line's meetings at these minutes of the week (its
    `week_minute`s), or all. To be called within the transaction that changed them."""
    here = table.c.line_id == line
    lists = connection.scalars(select(feeds.c.id).where(feeds.c.line_id == line).limit(2)).all()
    wanted = select(*_COLUMNS).where(here, table.c.week_minute.is_not(None))
    if len(lists) < 2:
        wanted = wanted.where(table.c.same_as.is_not(None))
    elif minutes is not None and len(minutes) <= _FEW:
        wanted = wanted.where(table.c.week_minute.in_(minutes))
    rows = connection.execute(wanted).all()
    behind = hidden(rows)
    changed = [row for row in rows if row.same_as != behind.get(row.id)]
    if changed:
        this = update(table).where(table.c.id == bindparam("number"))
        connection.execute(this, [_found_by(row, behind.get(row.id)) for row in changed])


def _found_by(row: Entry, same_as: int | None) -> dict[str, Any]:
    """What a search finds a meeting by, nothing of it for a copy."""
    found: dict[str, Any] = {"number": row.id, "same_as": same_as, "cell": None, "online": False}
    if same_as is None:
        kind = Kind(row.kind)
        if kind.has_door and row.lat is not None and row.lon is not None:
            found["cell"] = cell_of(row.lat, row.lon)
        found["online"] = kind.has_link and bool(row.join_url or row.dial_in)
    return found


def hidden(rows: Iterable[Entry]) -> dict[int, int]:
    """The copies among these meetings: their ids, each with the id of the one that is found."""
    slots = defaultdict(list)
    for row in rows:
        slots[row.week_minute, row.day, row.minute, row.fellowship].append(row)
    found: dict[int, int] = {}
    for slot in slots.values():
        if len({row.feed_id for row in slot}) > 1:
            found |= _hidden(sorted(slot, key=_rank))
    return found


def _rank(row: Entry) -> tuple[object, ...]:
    # Later edits first: the digits of a date, each turned around.
    edited = tuple(-int(c) for c in row.updated if c.isdecimal()) or (0,)
    return -len(_ways(row)), row.approximate, edited, row.feed_id, row.id


def _ways(row: Entry) -> frozenset[str]:
    """How one gets in, as far as a search knows."""
    kind = Kind(row.kind)
    door = kind.has_door and row.lat is not None
    link = kind.has_link and bool(row.join_url or row.dial_in)
    return frozenset(way for way, there in (("door", door), ("link", link)) if there)


def _hidden(slot: Sequence[Entry]) -> dict[int, int]:
    """Copies among meetings of one time, in the order of their rank. Each meeting hides at most one
    of each list: a list that has two means two."""
    order = {row.id: place for place, row in enumerate(slot)}
    on_link = Counter((row.feed_id, link) for row in slot if (link := sameness.link_of(row)))
    pairs = set()
    for together in _near(slot):
        # In the order of the slot, so that the better of two comes first.
        for better, worse in combinations(together, 2):
            if _ways(worse) and _ways(worse) <= _ways(better) and _same(better, worse, on_link):
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


def _same(row: Entry, other: Entry, on_link: Counter[tuple[int, str]]) -> bool:
    if row.feed_id == other.feed_id or _for_others(row, other):
        return False
    link = sameness.link_of(row)
    if link and link == sameness.link_of(other):
        alone = on_link[row.feed_id, link] == on_link[other.feed_id, link] == 1
        if alone or sameness.same_name(row.name, other.name):
            return True
    return (
        "door" in _ways(row) & _ways(other)
        and sameness.same_name(row.name, other.name)
        and sameness.same_door(row, other)
        and not sameness.different_rooms(row, other)
    )


def _for_others(row: Entry, other: Entry) -> bool:
    """Whether one is for men and the other for women."""
    sexes = [{"M", "W"} & set(each.types.split()) for each in (row, other)]
    return bool(sexes[0]) and bool(sexes[1]) and sexes[0].isdisjoint(sexes[1])


def _near(slot: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Groups within which all that can be the same is found, so that not all are compared."""
    groups = defaultdict(list)
    for row in slot:
        for key in _keys(row):
            groups[key].append(row)
    return (group for group in groups.values() if len({row.feed_id for row in group}) > 1)


def _keys(row: Entry) -> set[Hashable]:
    """What two copies of a meeting have at least one of in common."""
    keys: set[Hashable] = set(filter(None, (sameness.link_of(row),)))
    if "door" not in _ways(row):
        return keys
    if street := sameness.street_of(row.address):
        keys.add(street)
    # The squares, twice as wide as a door, that lie within a door's width: at most four. Two points
    # of one door share the square that one of them is in.
    tall = 2 * sameness.DOOR_DEGREES
    for y in {math.floor(row.lat / tall - 0.5), math.floor(row.lat / tall + 0.5)}:
        wide = tall / max(math.cos(math.radians(y * tall)), 1e-6)
        keys |= {(y, math.floor(row.lon / wide + side)) for side in (-0.5, 0.5)}
    return keys
