"""Meetings that are asked for by the name of their group or of their building: "the hallelujah
group in omaha", "is there an alano club in lincoln"."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from rapidfuzz.distance import OSA

from flows.conversation.turn import Context
from flows.dialogs.search_fallbacks import within_week
from flows.domain.map_cells import area_around, distance_miles
from flows.domain.places import Place
from flows.domain.search import Filters, MeetingName, Query, default_window
from flows.text.normalize import fold, fold_name
from flows.understanding.list_choices import bare_name
from flows.understanding.request_reader import read_request
from flows.understanding.search_request import SearchRequest
from flows.understanding.slots.group_names import is_name_of_group, may_be_name, tells_name

# Where a name is looked for, first near the place and then around it.
RADII_MILES = (10.0, 30.0)
# A name that so many have is no name ("step study").
MAX_MEETINGS = 60
# A word of so many letters may have one wrong.
_MIN_FUZZY_LETTERS = 6


class NamedMeetings(NamedTuple):
    """The ids of meetings that have a name, and whether a word of it could be a time, which then is
    no wish ("the sunrise group"); the `building` whose name it is, "" where it is theirs."""

    ids: frozenset[int] = frozenset()
    tells_time: bool = False
    building: str = ""


def meetings_of_name(wanted: SearchRequest, place: Place, context: Context) -> NamedMeetings:
    """The meetings near a place that have the likeliest of the names wanted; none where none has
    any of them."""
    names = [name for name in _without_place(wanted.names, place) if _may_be_name(name, wanted)]
    if not names:
        return NamedMeetings()
    for radius in RADII_MILES:
        area = area_around(place.lat, place.lon, radius)
        known = [one for one in context.meetings.names_in(area) if _miles(one, place) <= radius]
        for name in names:
            found = _called(name, known)
            if found and len(found) <= MAX_MEETINGS:
                building = _building(name, [one for one in known if one.id in found])
                return NamedMeetings(found, bool(read_request(name).when), building)
    return NamedMeetings()


def _building(name: str, found: Sequence[MeetingName]) -> str:
    """The one building that all of these meet in, if it is what the name is of."""
    telling = [word for word in name.split() if tells_name(word)]
    own = any(_is_among(word, fold(one.name).split()) for word in telling for one in found)
    venues = {one.venue for one in found}
    return next(iter(venues)) if len(venues) == 1 and not own else ""


def queries_by_name(
    named: NamedMeetings, asked: Query, wanted: SearchRequest, context: Context
) -> Sequence[Query]:
    """What to search for the meetings of a name near the place that is `asked` for: at that time,
    then within the week; nothing where none has it."""
    if not named.ids:
        return ()
    query = replace(asked, ids=named.ids, filters=Filters(), name_words=frozenset(), max_miles=None)
    week = within_week(query.during(default_window(context.now)), context)
    return (query, week) if wanted.when and not named.tells_time else (week,)


def is_surely_name(wanted: SearchRequest, place: Place) -> bool:
    """Whether one of the names wanted surely is one, so that a list without it has to say so."""
    return any(is_name_of_group(name.split()) for name in _without_place(wanted.names, place))


def _miles(one: MeetingName, place: Place) -> float:
    return distance_miles(one.lat, one.lon, place.lat, place.lon)


def _without_place(names: Sequence[str], place: Place) -> list[str]:
    """The names without the words of the place: "lambda houston" is the lambda center there."""
    if not names:
        return []
    own = {*fold_name(place.name).split(), *fold(place.name).split(), place.region.lower()}
    rest = (" ".join(word for word in name.split() if word not in own) for name in names)
    return [name for name in dict.fromkeys(rest) if may_be_name(name.split())]


def _may_be_name(name: str, wanted: SearchRequest) -> bool:
    """Whether a run of words is worth looking for: kinds of meeting are no names."""
    kinds = wanted.types or wanted.fellowship or wanted.way
    return any(map(tells_name, name.split())) or not kinds


def _called(name: str, known: Iterable[MeetingName]) -> frozenset[int]:
    """Those of a name as a whole, else those that have all its telling words in their name, their
    group's or their building's."""
    words = tuple(name.split())
    telling = [word for word in words if tells_name(word)]
    plain = bare_name(words)
    whole, partly = set(), set()
    for one in known:
        names = [fold(text).split() for text in (one.name, one.group) if text]
        if any(bare_name(said) in (words, plain) for said in names):
            whole.add(one.id)
        said = {word for parts in names for word in parts}.union(fold(one.venue).split())
        wanted = telling or (plain if len(plain) == 1 else ())
        if wanted and all(_is_among(word, said) for word in wanted):
            partly.add(one.id)
    return frozenset(whole or partly)


def _is_among(word: str, said: Collection[str]) -> bool:
    """Whether a word is one of these, but for a last "s" or one wrong letter of a long one."""
    if word in said or f"{word}s" in said or word.removesuffix("s") in said:
        return True
    if len(word) < _MIN_FUZZY_LETTERS:
        return False
    return any(
        one[:1] == word[:1] and OSA.distance(word, one, score_cutoff=1) <= 1
        for one in said
        if abs(len(one) - len(word)) <= 1
    )
