"""Which new entry of a list is which old meeting, where the list's own ids no longer tell.

A meeting keeps our id, on which people's plans hang, when its list calls it by another id and it is
the same in everything people know it by. When a list has lost most of its ids at once it has moved
to another system; then a meeting is also known by less, as long as only one can be meant.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping

from bot.feeds.sync import similarity
from flows.domain.meetings import Meeting

# The share of its ids that a list has lost when it has plainly given new ones. Where most stay, an
# id that is gone is the list's own word that the meeting is.
NEW_IDS_SHARE = 0.5

# A meeting that moves stays within so many miles of where it was.
MAX_MOVE_MILES = 25.0

# What a meeting is known by, None where it has nothing of the kind.
MatchKey = Callable[[Meeting], Hashable]


def match_new_ids(
    removed: Mapping[str, Meeting], added: Mapping[str, Meeting], stored: int
) -> dict[str, str]:
    """The new ids of meetings whose id alone has gone, each with the old one.

    `removed` are the meetings whose ids the list no longer has, of `stored` that it had, and
    `added` those whose ids it did not have.
    """
    removed, added = dict(removed), dict(added)
    marks = MATCH_KEYS if len(removed) > NEW_IDS_SHARE * stored else MATCH_KEYS[:1]
    found: dict[str, str] = {}
    for mark in marks:
        before, after = _unique_by(mark, removed), _unique_by(mark, added)
        for known_by in after.keys() & before.keys():
            was, now = before[known_by], after[known_by]
            sure = mark is _all_details
            if sure or similarity.within_miles(removed[was], added[now], MAX_MOVE_MILES):
                found[now] = was
                del removed[was], added[now]
    return found


def _unique_by(mark: MatchKey, meetings: Mapping[str, Meeting]) -> dict[Hashable, str]:
    """Ids by what each is known by, without those that have it in common."""
    found = defaultdict(list)
    for key, meeting in meetings.items():
        if (known_by := mark(meeting)) is not None:
            found[known_by].append(key)
    return {known_by: keys[0] for known_by, keys in found.items() if len(keys) == 1}


def _combined(*parts: MatchKey) -> MatchKey:
    """A mark made of several, None unless all of them are there."""

    def mark(meeting: Meeting) -> Hashable:
        values = tuple(part(meeting) for part in parts)
        return None if None in values else (meeting.fellowship, *values)

    return mark


def _all_details(meeting: Meeting) -> Hashable:
    return (
        *(meeting.name, meeting.day, meeting.minute, meeting.fellowship),
        *(meeting.venue, meeting.address, meeting.join_url),
    )


def _name(meeting: Meeting) -> Hashable:
    return similarity.distinctive_words(meeting.name)


def _day(meeting: Meeting) -> Hashable:
    return (meeting.day,)


def _time(meeting: Meeting) -> Hashable:
    return meeting.day, meeting.minute


def _place(meeting: Meeting) -> Hashable:
    if meeting.kind.has_door or not meeting.join_url:
        return similarity.street_key(meeting.address) or _point(meeting)
    return None


def _point(meeting: Meeting) -> Hashable:
    return None if meeting.lat is None or meeting.approximate else (meeting.lat, meeting.lon)


def _link(meeting: Meeting) -> Hashable:
    return similarity.link_key(meeting) or None


# From the surest to the least sure: all of it, then with another spelling, another time, another
# name, another place.
MATCH_KEYS: tuple[MatchKey, ...] = (
    _all_details,
    _combined(_name, _time, _place),
    _combined(_name, _time, _link),
    _combined(_name, _day, _place),
    _combined(_name, _day, _link),
    _combined(_time, _place),
    _combined(_time, _link),
    _combined(_name, _time),
)
