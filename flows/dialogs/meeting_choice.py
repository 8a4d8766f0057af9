"""Which meetings of a list a text means: by number, ordinal or place on the screen, by name, hour,
day or building, or by what tells one of them from the others ("the online one").

Where several fit equally, all of them are named: the caller asks which.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from flows.conversation.states import Results
from flows.domain.meeting_types import matching_codes
from flows.domain.meetings import Meeting
from flows.domain.search import Hit
from flows.domain.time_window import WEEKDAYS, ClockTime, Day
from flows.text.normalize import fold
from flows.understanding.list_choices import (
    BUILDINGS,
    bare_name,
    content_of,
    is_own_word,
    is_telling,
    numbers_like_hours,
    points_at_one,
    rows_chosen,
    says_closest,
    without_courtesy,
)
from flows.understanding.list_hours import clocks_in
from flows.understanding.meeting_subjects import types_named
from flows.understanding.parsed_request import Attendance
from flows.understanding.understanding import Understanding

Listed = Mapping[int, tuple[Hit, Meeting]]


def meetings_meant(
    understood: Understanding,
    state: Results,
    meetings: Mapping[int, Meeting],
    now: datetime,
    *,
    loosely: bool,
) -> tuple[int, ...]:
    """The numbers of the meetings that a text means; () where it names none.

    `meetings` are those of the list, by id. `loosely`: no meeting is being talked about, so that a
    part of a name or a building is enough.
    """
    words = understood.words
    numbered = rows_chosen(understood.slots.choices, len(state.hits), state.page_size)
    if numbered:
        return numbered
    listed = {
        number: (hit, meetings[hit.id])
        for number, hit in enumerate(state.hits, 1)
        if hit.id in meetings
    }
    pointing = points_at_one(words)
    ways: list[Callable[[], tuple[int, ...]]] = [
        lambda: _by_whole_name(words, listed),
        lambda: _by_clock(words, listed, pointing=pointing),
    ]
    if loosely or pointing:
        ways += [
            lambda: _by_part_of_name(words, listed),
            lambda: _by_building(words, listed),
            lambda: _by_day(understood.request.when.day, listed, now),
        ]
    if pointing:
        ways.append(lambda: _by_kind(understood, listed))
    ways.append(lambda: numbers_like_hours(words, len(state.hits)))
    return next(filter(None, (way() for way in ways)), ())


def surely_named(words: Sequence[str], names: Sequence[str]) -> int:
    """The number of the one name that a text holds, whatever else it says of it; 0 where it names
    none or several, or something else too.

    A whole name of several words is enough; else the text points at one, and all that it says of it
    stands in that name alone ("the downtown men's one").
    """
    content, pointing = content_of(words), points_at_one(words)
    if len(words) < 2 and not pointing:
        return 0
    text = f" {' '.join(words)} "
    found = {}
    for number, name in enumerate(names, 1):
        own = fold(name).split()
        if not content.issubset(own):
            continue
        bare = bare_name(own)
        full = own if len(bare) == 1 < len(own) else bare
        whole = len(full) > 1 and f" {' '.join(full)} " in text
        parts = {word for word in bare if word in words and is_own_word(word)}
        if whole or (pointing and parts):
            found[number] = (whole and len(bare), len(parts))
    best = _best_of(found)
    return best[0] if len(best) == 1 else 0


def says_only_name(words: Sequence[str], name: str) -> bool:
    """Whether a text is a name and nothing else but courtesy: "work shop please"."""
    own = fold(name).split()
    return bare_name(without_courtesy(words)) == bare_name(own)


def _best_of(scores: Mapping[int, tuple[int, int]]) -> tuple[int, ...]:
    most = max(scores.values(), default=None)
    return tuple(number for number, score in scores.items() if score == most)


def _by_whole_name(words: Sequence[str], listed: Listed) -> tuple[int, ...]:
    """Those whose name stands in the text, the longest name where several do."""
    text, found = f" {' '.join(words)} ", dict[int, int]()
    for number, (hit, _) in listed.items():
        name = bare_name(fold(hit.name).split())
        if name and f" {' '.join(name)} " in text and (len(name) > 1 or is_telling(name[0])):
            found[number] = len(name)
    return _best(found)


def _by_part_of_name(words: Sequence[str], listed: Listed) -> tuple[int, ...]:
    """Those that have most of the text's telling words in their names."""
    said = {word for word in words if is_telling(word)}
    if not said:
        return ()
    return _best({n: len(said & set(fold(hit.name).split())) for n, (hit, _) in listed.items()})


def _by_building(words: Sequence[str], listed: Listed) -> tuple[int, ...]:
    """Those in a building of the kind that is named, or of that name."""
    kinds = [names for names in BUILDINGS.values() if not names.isdisjoint(words)]
    said = {word for word in words if is_telling(word)}.union(*kinds)
    if not said:
        return ()
    found = {}
    for number, (_, meeting) in listed.items():
        if meeting.kind.has_door:
            venue = set(fold(f"{meeting.venue} {meeting.address}").split())
            found[number] = len(said & venue)
    return tuple(number for number, count in found.items() if count)


def _by_clock(words: Sequence[str], listed: Listed, *, pointing: bool) -> tuple[int, ...]:
    """Those that begin at an hour that is named, or in it."""
    for clock in clocks_in(words, pointing=pointing):
        starts = {n: hit.start.hour * 60 + hit.start.minute for n, (hit, _) in listed.items()}
        exact = tuple(n for n, minute in starts.items() if _is_clock(minute, clock))
        within = (
            ()
            if clock.minute % 60
            else tuple(n for n, minute in starts.items() if _is_clock(minute - minute % 60, clock))
        )
        if exact or within:
            return exact or within
    return ()


def _is_clock(minute: int, clock: ClockTime) -> bool:
    return minute == clock.minute if clock.sure else minute % 720 == clock.minute % 720


def _by_day(day: Day | None, listed: Listed, now: datetime) -> tuple[int, ...]:
    """Those on the day that is named."""
    days_ahead = {Day.TODAY: 0, Day.TOMORROW: 1}
    if day not in WEEKDAYS and day not in days_ahead:
        return ()
    found = []
    for number, (hit, _) in listed.items():
        today = now.astimezone(hit.start.tzinfo).date()
        if day in days_ahead:
            fits = hit.start.date() == today + timedelta(days=days_ahead[day])
        else:
            fits = hit.start.weekday() == WEEKDAYS.index(day)
        if fits:
            found.append(number)
    return tuple(found)


def _by_kind(understood: Understanding, listed: Listed) -> tuple[int, ...]:
    """Those that are what the text says of the one it means: a kind, a fellowship, a way to take
    part, the nearest."""
    request, types = understood.request, types_named(understood.words)
    miles = {n: hit.miles for n, (hit, _) in listed.items() if hit.miles is not None}
    if says_closest(understood.words) and miles:
        return (min(miles, key=lambda number: (miles[number], number)),)
    tests: list[Callable[[Meeting], bool]] = [partial(_is_of_type, code) for code in sorted(types)]
    if request.fellowship:
        tests.append(lambda meeting: meeting.fellowship == request.fellowship)
    if request.way in (Attendance.ONLINE, Attendance.HYBRID):
        tests.append(lambda meeting: meeting.kind.has_link)
    if request.way in (Attendance.IN_PERSON, Attendance.HYBRID):
        tests.append(lambda meeting: meeting.kind.has_door)
    if not tests:
        return ()
    return tuple(n for n, (_, meeting) in listed.items() if all(test(meeting) for test in tests))


def _is_of_type(code: str, meeting: Meeting) -> bool:
    return not matching_codes(meeting.fellowship, code).isdisjoint(meeting.types)


def _best(scores: Mapping[int, int]) -> tuple[int, ...]:
    """The numbers with the highest score above 0."""
    most = max(scores.values(), default=0)
    return tuple(number for number, score in scores.items() if score == most) if most else ()
