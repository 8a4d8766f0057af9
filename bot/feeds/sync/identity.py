"""Which new entry of a list is which old meeting, if the ids of the list do not say so.

People's reminders depend on our id. So a meeting keeps it when its list gives it another id and the
meeting is plainly the same: by its name, in any spelling and with other marks, at its time behind
its door or link. A list that has lost most of its ids at once has moved to another system. Then
less is enough, as long as it fits only one meeting.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

from bot.feeds.sync import similarity
from flows.domain.meetings import Meeting

# A list that has lost more than this share of its ids has given new ones. If most ids stay, one
# that is gone, and stands under no new id, has ended.
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
    the list had `stored` meetings. Twins, which nothing tells apart, are taken one by one.
    """
    if not removed or not added:  # a first reading, and nearly every other
        return {}
    removed, added = dict(removed), dict(added)
    all_new = len(removed) > NEW_IDS_SHARE * stored
    found: dict[str, str] = {}
    for mark in MATCH_KEYS if all_new else PLAIN_KEYS:
        before, after = _by(mark, removed), _by(mark, added)
        for known_by in after.keys() & before.keys():
            olds = {key: removed[key] for key in sorted(before[known_by])}
            news = {key: added[key] for key in sorted(after[known_by])}
            for was, now in _pairs(mark, olds, news, in_part=all_new):
                found[now] = was
                del removed[was], added[now]
    return found


def _pairs(
    mark: MatchKey, olds: Mapping[str, Meeting], news: Mapping[str, Meeting], *, in_part: bool
) -> Iterable[tuple[str, str]]:
    """Which of the meetings that have one detail are the same ones: none where two can be meant,
    unless these are twins. `in_part`: one name may be a part of the other."""
    if mark in _NEAR_NAME_KEYS:
        return _pairs_by_name(olds, news, in_part=in_part)
    if len(olds) == len(news) == 1:
        (was,), (now,) = olds.values(), news.values()
        near = similarity.within_miles(was, now, MAX_MOVE_MILES)
        return zip(olds, news, strict=True) if near or mark is _all_details else ()
    if mark in PLAIN_KEYS and _are_twins([*olds.values(), *news.values()]):
        return zip(olds, news, strict=False)
    return ()


def _pairs_by_name(
    olds: Mapping[str, Meeting], news: Mapping[str, Meeting], *, in_part: bool
) -> Iterator[tuple[str, str]]:
    """Those whose names fit each other and no other name of these."""

    def fits(was: str, now: str) -> bool:
        name, other = olds[was].name, news[now].name
        if similarity.same_name(name, other):
            return True
        words, others = (set(similarity.distinctive_words(each)) for each in (name, other))
        return in_part and (words <= others or others <= words)

    for was in olds:
        fitting = [now for now in news if fits(was, now)]
        if len(fitting) == 1 and sum(fits(other, fitting[0]) for other in olds) == 1:
            yield was, fitting[0]


def _are_twins(meetings: Sequence[Meeting]) -> bool:
    """Whether these could be one meeting that stands several times in a list."""
    first = meetings[0]
    return not any(
        similarity.different_rooms(first, other)
        or similarity.opposed(first.types, other.types)
        or first.rule != other.rule
        for other in meetings
    )


def _by(mark: MatchKey, meetings: Mapping[str, Meeting]) -> dict[Hashable, list[str]]:
    """Ids by a detail that the meetings have."""
    found = defaultdict(list)
    for key, meeting in meetings.items():
        if (known_by := mark(meeting)) is not None:
            found[known_by].append(key)
    return found


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


def _street(meeting: Meeting) -> Hashable:
    """The street, also of one that meets online for now: lists keep the address."""
    return similarity.street_key(meeting.address) or None


def _point(meeting: Meeting) -> Hashable:
    return None if meeting.lat is None or meeting.approximate else (meeting.lat, meeting.lon)


def _link(meeting: Meeting) -> Hashable:
    return similarity.link_key(meeting) or None


# Behind one door or link at one time a name is compared, and may differ by a slip in a word.
_NEAR_NAME_KEYS = tuple(_combined(_time, where) for where in (_place, _link, _street))

# Plainly the same meeting, whatever becomes of the rest of its list: all details, or its name in
# another spelling at the same time behind the same door or link.
PLAIN_KEYS: tuple[MatchKey, ...] = (
    _all_details,
    _combined(_name, _time, _place),
    _combined(_name, _time, _link),
    *_NEAR_NAME_KEYS,
)

# Less will do where a list has lost its ids: another time, another name, another place.
MATCH_KEYS: tuple[MatchKey, ...] = (
    *PLAIN_KEYS,
    _combined(_name, _day, _place),
    _combined(_name, _day, _link),
    _combined(_name, _day, _street),
    _combined(_time, _place),
    _combined(_time, _link),
    _combined(_name, _time),
)
