"""What a text in a person's own words says of their days: "I have 30 days today", "5 years sober",
"since march 3", "my first day", "a white chip".

That a text is about a count of days is known by then; here it is read what it counts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flows import vocabulary
from flows.domain.sober_days import months_later
from flows.domain.written_dates import TODAY, WrittenDate
from flows.text.normalize import split_words
from flows.understanding.commands import CountDaysFrom
from flows.understanding.dates import read_date
from flows.understanding.durations import MAX_DURATION_WORDS, Duration, read_count, take_duration
from flows.understanding.phrase_table import table_of
from flows.understanding.slots.people_and_verbs import find_people
from flows.understanding.slots.text_slots import Whom
from flows.understanding.understanding import Understanding

_TABLES = {
    row: table_of(phrases)
    for row, phrases in {
        **vocabulary.merged_table("sober_words"),
        "self": vocabulary.phrases_of("relations", "self"),
    }.items()
}
_DAY_WORDS = vocabulary.phrases_of("counting_days", "day")
# A length that is counted is no longer; nor can a longer one be subtracted.
MAX_YEARS = 100


@dataclass(frozen=True, slots=True)
class SoberTime:
    """What a text tells of a count of days.

    The first day was `since`, or so long ago (`lengths`, full `full_on` a day other than today), or
    today was day `day`; 0 for none. `theirs`: somebody else is meant; `ages`: years of a life are;
    `marks`: it speaks of milestones; `off`: something is not wanted; `restarts`: the count begins
    anew.
    """

    since: WrittenDate | None = field(default=None, repr=False)
    lengths: tuple[Duration, ...] = field(default=(), repr=False)
    full_on: WrittenDate | None = field(default=None, repr=False)
    day: int = 0
    theirs: bool = False
    ages: bool = False
    marks: bool = False
    off: bool = False
    restarts: bool = False


def read_sober_time(understood: Understanding) -> SoberTime:
    """What a text tells of a count of days."""
    parts = split_words(understood.body)
    spans = list(_lengths(parts))
    sober = _holds(parts, "sober") or _holds(parts, "first chip") or _holds(parts, "chip")
    aged = _holds(parts, "age") or _holds(parts, "old")
    lengths = tuple(
        length for length, _, end in spans if not (aged and _TABLES["age"].at(parts, end))
    )
    dated = _date_told(understood, parts)
    with_year = dated is not None and len(dated.numbers) > (1 if dated.month else 2)
    is_since = dated is not None and (with_year or not lengths)
    restarts = _holds(parts, "restart")
    day = _day_told(parts) or int(restarts and not dated)
    if dated == TODAY and not lengths:
        dated, day = None, day or int(not aged)
    return SoberTime(
        since=dated if is_since else None,
        lengths=() if is_since or day else lengths,
        full_on=dated if lengths and not is_since else None,
        day=day,
        theirs=_is_of_others(understood.slots.about, parts, spans[0][1] if spans else -1),
        ages=not sober and (aged or (_holds(parts, "birthday") and not spans)),
        marks=_holds(parts, "marks"),
        off=_holds(parts, "off"),
        restarts=restarts,
    )


def day_so_long_ago(lengths: Sequence[Duration], now: datetime) -> datetime:
    """The local moment so long before another one. Lengths beyond MAX_YEARS count as that."""
    months = minutes = 0
    for length in lengths:
        months += _MONTHS.get(length.unit, 0) * length.number
        minutes += length.extra_minutes if length.unit in _MONTHS else length.in_minutes
    most = timedelta(days=MAX_YEARS * 366)
    earlier = now - min(timedelta(minutes=min(minutes, most // timedelta(minutes=1))), most)
    day = months_later(earlier.date(), -min(months, MAX_YEARS * 12))
    return earlier.replace(year=day.year, month=day.month, day=day.day)


_MONTHS = {"month": 1, "year": 12}


def _lengths(words: Sequence[str]) -> Iterator[tuple[Duration, int, int]]:
    """Each length of time, with where it begins and ends."""
    at = 0
    while at < len(words):
        for size in range(min(MAX_DURATION_WORDS, len(words) - at), 1, -1):
            length, rest = take_duration(list(words[at : at + size]))
            if length and not rest:
                yield length, at, at + size
                at += size
                break
        else:
            at += 1


def _date_told(understood: Understanding, parts: Sequence[str]) -> WrittenDate | None:
    """The date that the text tells: a day of the calendar before a weekday, "yesterday"."""
    command = understood.days
    if isinstance(command, CountDaysFrom) and command.since and command.day == 1:
        return command.since
    if understood.slots.dates:
        return understood.slots.dates[0].first
    found = [date for word in parts if (date := read_date([word])) and not word.isdecimal()]
    return found[0] if found else None


def _day_told(parts: Sequence[str]) -> int:
    """The number of the day that today is: "day 43", "my first day", "a white chip"; 0 for none."""
    if _holds(parts, "first") or _holds(parts, "first chip"):
        return 1
    for at, word in enumerate(parts[:-1]):
        if word in _DAY_WORDS and parts[at + 1].isdecimal() and not _is_counted(parts, at):
            return read_count(parts[at + 1])
    return 0


def _is_counted(parts: Sequence[str], at: int) -> bool:
    """Whether a number stands before: "1 day 12 hours"."""
    return at > 0 and bool(read_count(parts[at - 1]))


def _is_of_others(about: Whom | None, parts: Sequence[str], at: int) -> bool:
    """Whether a count is somebody else's. The length that begins at `at` (-1 for none) is of who is
    named last before it. Who is only named behind it owns it where a word like "for" stands
    between: "60 days and my wife forgot" are one's own."""
    if about in (None, Whom.SELF):
        return False
    people = list(find_people(parts))
    before = [whom for start, whom in people if start < at]
    if before:
        return before[-1] is not Whom.SELF
    if at < 0:  # "my sponsor gave me my chip"
        return about is not Whom.FRIEND or not _holds(parts, "self")
    return any(
        _TABLES["of whom"].size_before(parts, start)
        for start, whom in people
        if whom is not Whom.SELF
    )


def _holds(words: Sequence[str], row: str) -> bool:
    return next(_TABLES[row].find(words), None) is not None
