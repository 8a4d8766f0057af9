"""Which new entry of a list is which old meeting, if the ids of the list do not say so.

People's reminders depend on our id. So a meeting keeps it when its list gives it another id and the
meeting is the same in everything people know of it. A list that has lost most of its ids at once
has moved to another system. Then fewer details are enough, as long as they fit only one meeting.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping

from bot.feeds.sync import similarity
from flows.domain.meetings import Meeting

# A list that has lost more than this share of its ids has given new ones. If most ids stay, an id
# that is gone means that the meeting is gone.
NEW_IDS_SHARE = 0.5

# A meeting does not move farther than this.
MAX_MOVE_MILES = 25.0

# Gives a detail by which a meeting is known, None if the meeting does not have it.
MatchKey = Callable[[Meeting], Hashable]


def match_new_ids(
    removed: Mapping[str, Meeting], added: Mapping[str, Meeting], stored: int
) -> dict[str, str]:
    """The new ids of meetings that have only changed their id, each with the old one.

    `removed` are the meetings whose ids the list no longer has, `added` those whose ids are new;
    the list had `stored` meetings.
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
    """Ids by a detail that only one of the meetings has."""
    found = defaultdict(list)
    for key, meeting in meetings.items():
        if (known_by := mark(meeting)) is not None:
            found[known_by].append(key)
    return {known_by: keys[0] for known_by, keys in found.items() if len(keys) == 1}


def _combined(*parts: MatchKey) -> MatchKey:
    """Several details together, None unless the meeting has all of them."""

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


# From the surest to the least sure: all details, then those that stay with another spelling,
# another time, another name, another place.
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
