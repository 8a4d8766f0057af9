"""Why a search finds a meeting, or does not: each condition of a search, said one by one.

`flows.domain.search.search_meetings` finds a meeting if, and only if, every verdict about it is
fine. The two are written apart, and a property test holds them together.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import partial

from flows.domain.map_cells import distance_miles
from flows.domain.meeting_types import matching_codes
from flows.domain.meetings import Meeting, MeetingKind
from flows.domain.occurrence import next_start, parse_rule
from flows.domain.search import Filters, Query, radii_around
from flows.domain.time_scan import Candidate, TimeScan, local_time
from flows.domain.week_minutes import WEEK_MINUTES, week_minute
from flows.text.normalize import fold


class Check(StrEnum):
    """A condition of a search."""

    LIST = "list"  # the line uses the list that the meeting is on
    HIDDEN = "hidden"  # no operator hides it, nor a copy of it
    COPY = "copy"  # it is not a copy of one that is found instead
    OPEN = "open"  # it meets at all for now
    DOOR = "door"  # it has a door, which a search near a place is for
    LINK = "link"  # it can be joined from afar, which a search online is for
    POINT = "point"  # it is known where its door is
    SCHEDULE = "schedule"  # it has a day and an hour
    NEAR = "near"  # it is within the radius
    FAR = "far"  # it is as far as was asked for
    DAY = "day"  # it meets in the span of time
    OTHER_DAY = "other day"  # not on a day of the week that was not wanted
    NAME = "name"  # it is called what was asked for
    FELLOWSHIP = "fellowship"
    TYPES = "types"  # it has every type that was asked for
    WITHOUT_TYPES = "without types"  # and none that was not wanted
    HYBRID = "hybrid"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Listing:
    """How a meeting stands in the lists of a line: whether the line uses its list, until when an
    operator hides it (`copy_hidden`: or one that it is a copy of, or that is a copy of it), and the
    id of the meeting that it is a copy of."""

    used: bool = True
    hidden_until: date | None = None
    copy_hidden: bool = False
    same_as: int | None = None


@dataclass(frozen=True, slots=True)
class SearchVerdict:
    """What came of a condition, and what tells: how far it is and how far was looked (in miles;
    `widest`: it is further than any such search looks), when it begins in the span, or else next
    after its start, and the types that are missing, or not wanted."""

    check: Check
    fine: bool
    miles: float | None = None
    radius_miles: float | None = None
    widest: bool = False
    start: datetime | None = None
    types: frozenset[str] = frozenset()


def verdicts(
    meeting: Meeting, query: Query, radius_miles: float = math.inf, listing: Listing | None = None
) -> tuple[SearchVerdict, ...]:
    """What each condition says of a meeting, those that nothing asked for left out. `radius_miles`
    is how far the search looked (SearchPage), which depends on what else it found."""
    listing = listing or Listing()
    hidden = listing.hidden_until is not None or listing.copy_hidden
    found = [
        SearchVerdict(Check.LIST, listing.used),
        SearchVerdict(Check.HIDDEN, not hidden),
        SearchVerdict(Check.COPY, listing.same_as is None),
    ]
    if query.ids:  # asked for by its name, it is found however far it is
        found.append(SearchVerdict(Check.NAME, meeting.id in query.ids))
        found.append(SearchVerdict(Check.POINT, _point(meeting) is not None))
    else:
        found += _way_in(meeting, query, radius_miles)
    if query.name_words:
        folded = f" {fold(meeting.name)}"
        named = any(f" {word}" in folded for word in query.name_words)
        found.append(SearchVerdict(Check.NAME, named))
    return (*found, *_time(meeting, query), *_wishes(meeting, query.filters))


def is_found(judged: Iterable[SearchVerdict]) -> bool:
    """Whether a search finds a meeting of which this is said."""
    return all(one.fine for one in judged)


def _way_in(meeting: Meeting, query: Query, radius_miles: float) -> Iterator[SearchVerdict]:
    """Whether a person gets there, in the way that was asked for."""
    meets = meeting.kind is not MeetingKind.CLOSED
    yield SearchVerdict(Check.OPEN, meets)
    if not meets:
        return
    if query.online or query.place is None:
        yield SearchVerdict(Check.LINK, meeting.joinable)
        return
    yield SearchVerdict(Check.DOOR, meeting.kind.has_door)
    if not meeting.kind.has_door:
        return
    point = _point(meeting)
    yield SearchVerdict(Check.POINT, point is not None)
    if point is None:
        return
    miles = distance_miles(query.place.lat, query.place.lon, *point)
    furthest = max(radii_around(query.place.country, query), default=0.0)
    too_far = miles > furthest
    looked = furthest if too_far else radius_miles
    yield SearchVerdict(Check.NEAR, miles <= radius_miles, miles, looked, too_far)
    if query.beyond_miles > 0:
        yield SearchVerdict(Check.FAR, miles > query.beyond_miles, miles, query.beyond_miles)


def _time(meeting: Meeting, query: Query) -> Iterator[SearchVerdict]:
    """Whether it meets then."""
    if meeting.day is None or meeting.minute is None:
        yield SearchVerdict(Check.SCHEDULE, fine=False)
        return
    yield SearchVerdict(Check.SCHEDULE, fine=True)
    if query.without_days:
        unwanted = meeting.day in query.without_days and not parse_rule(meeting.rule).always
        yield SearchVerdict(Check.OTHER_DAY, not unwanted)
    start = _start_within(meeting, query)
    if start is None:
        after = query.spans[0].start
        following = next_start(meeting.day, meeting.minute, meeting.zone, meeting.rule, after)
        yield SearchVerdict(Check.DAY, fine=False, start=following)
    else:
        yield SearchVerdict(Check.DAY, fine=True, start=start)


def _start_within(meeting: Meeting, query: Query) -> datetime | None:
    """The first start that counts, in its zone: as a search of a list with this meeting alone reads
    it, around the changes of clocks too."""
    scan = TimeScan(query.spans, math.inf)
    scan.scan(partial(_recurring, meeting), WEEK_MINUTES)
    first = min((start for start, *_ in scan.hits), default=None)
    return None if first is None else local_time(first, meeting.zone)


def _recurring(meeting: Meeting, start: int, end: int) -> Iterator[Candidate]:
    assert meeting.day is not None
    assert meeting.minute is not None
    if start <= week_minute(meeting.day, meeting.minute, meeting.zone) < end or meeting.is_long:
        local = meeting.day * 24 * 60 + meeting.minute
        nowhere = 0.0, 0.0, True
        yield Candidate(meeting.id, local, meeting.zone, *nowhere, "", rule=meeting.rule)


def _wishes(meeting: Meeting, filters: Filters) -> Iterator[SearchVerdict]:
    """Whether it is of the kind that was asked for."""
    fellowship, types = meeting.fellowship, meeting.types
    if filters.fellowship or filters.without_fellowships:
        own = filters.fellowship in ("", fellowship)
        yield SearchVerdict(Check.FELLOWSHIP, own and fellowship not in filters.without_fellowships)
    held = {
        code
        for code in filters.types | filters.without_types
        if not matching_codes(fellowship, code).isdisjoint(types)
    }
    if filters.types:
        missing = filters.types - held
        yield SearchVerdict(Check.TYPES, not missing, types=missing or filters.types)
    if filters.without_types:
        unwanted = filters.without_types & held
        yield SearchVerdict(Check.WITHOUT_TYPES, not unwanted, types=unwanted)
    if filters.hybrid:
        yield SearchVerdict(Check.HYBRID, meeting.kind is MeetingKind.HYBRID)
    if filters.by_phone:
        yield SearchVerdict(Check.PHONE, bool(meeting.dial_in))


def _point(meeting: Meeting) -> tuple[float, float] | None:
    return None if meeting.lat is None or meeting.lon is None else (meeting.lat, meeting.lon)
