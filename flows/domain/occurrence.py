"""On which of its days a meeting meets: its rule of occurrence.

A meeting has a day of the week and an hour. Nearly all meet every week, and their rule is "". Of
the others the rule is a short text of parts with a blank between them, which says on which of these
days they meet:

    weeks=1,3             the first and the third such day of a month; -1 is the last
    weeks!=2              not the second
    every=2:2026-01-09    every other week, counted from this day, and not before it
    months=9,10,11        in these months only
    not=12-24,2026-07-01..2026-07-14,thanksgiving:US
                          not on these days: of every year, of one year, of a holiday's name
    from=2026-09-03       not before this day
    lasts=720             so many minutes, longer than other meetings: found as long as it is on
    check=every other fri the list's own words, last: not clear enough to tell which days

All days are those on which a meeting begins, by the wall clock of its zone.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from flows.domain.holidays import Holiday, holiday_in
from flows.domain.week_minutes import WEEK_MINUTES

# A meeting that lasts longer is found as long as it is on, whenever it began.
LONG_MINUTES = 240
# The last such day of a month, among `weeks`.
LAST_WEEK = -1

# So many weeks ahead a day is looked for on which a meeting meets: a year, and some holidays more.
_MAX_WEEKS_AHEAD = 60
_ONE_WEEK = timedelta(days=7)

# Days on which a meeting does not meet, from the first to the last: "2026-12-24", or "12-24" of
# every year, so that they order as text. A holiday's name and country stand for both.
DaySpan = tuple[str, str]


@dataclass(frozen=True, slots=True)
class OccurrenceRule:
    """A rule as its text says it (see above). The default is every week."""

    weeks: frozenset[int] = frozenset()
    without_weeks: frozenset[int] = frozenset()
    interval: int = 1
    first: date | None = None
    months: frozenset[int] = frozenset()
    without: tuple[DaySpan, ...] = ()
    since: date | None = None
    lasts: int = 0
    check: str = ""

    def meets(self, day: date) -> bool:
        """Whether it meets on a day that is its day of the week."""
        if self.since and day < self.since:
            return False
        if self.months and day.month not in self.months:
            return False
        if self.weeks and not _is_in_weeks(day, self.weeks):
            return False
        if self.without_weeks and _is_in_weeks(day, self.without_weeks):
            return False
        if self.first:
            days = (day - self.first).days
            if days < 0 or days // 7 % self.interval:
                return False
        return not any(_is_in_span(day, *span) for span in self.without)

    @property
    def always(self) -> bool:
        """Whether it goes on around the clock, all week."""
        return self.lasts >= WEEK_MINUTES

    @property
    def pattern(self) -> tuple[object, ...]:
        """What people know it by: two rules that differ in single dates only have the same."""
        return *self.weeks_pattern, self.lasts

    @property
    def weeks_pattern(self) -> tuple[object, ...]:
        """In which weeks it meets, whatever its length and its single dates."""
        return self.weeks, self.without_weeks, self.interval, self.first, self.months

    def text(self) -> str:
        """The rule as text, always the same for the same rule; "" for every week."""
        return "" if self is EVERY_WEEK else " ".join(self._parts())

    def _parts(self) -> Iterator[str]:
        if self.weeks:
            yield f"weeks={_numbers(self.weeks)}"
        if self.without_weeks:
            yield f"weeks!={_numbers(self.without_weeks)}"
        if self.first:
            yield f"every={self.interval}:{self.first}"
        if self.months:
            yield f"months={_numbers(self.months)}"
        if self.without:
            spans = (first if first == last else f"{first}..{last}" for first, last in self.without)
            yield f"not={','.join(sorted(spans))}"
        if self.since:
            yield f"from={self.since}"
        if self.lasts:
            yield f"lasts={self.lasts}"
        if self.check:
            yield f"check={self.check}"


EVERY_WEEK = OccurrenceRule()


@lru_cache(maxsize=4096)
def parse_rule(text: str) -> OccurrenceRule:
    """The rule of a text. A part that a later release wrote, or that is damaged, is passed over:
    better a meeting too many on a list than no list."""
    rule, _, check = f" {text}".partition(" check=")
    fields: dict[str, Any] = {"check": check} if check else {}
    for part in rule.split():
        name, _, value = part.partition("=")
        try:
            fields |= _FIELDS[name](value) if name in _FIELDS else {}
        except ValueError:
            continue
    return OccurrenceRule(**fields)


def _interval(value: str) -> dict[str, Any]:
    weeks, _, first = value.partition(":")
    return {"interval": max(int(weeks), 1), "first": date.fromisoformat(first)}


def _spans(value: str) -> dict[str, Any]:
    ends = (span.partition("..") for span in value.split(","))
    spans = tuple((first, last or first) for first, _, last in ends)
    for first, last in spans:
        _is_in_span(date.min.replace(year=2000), first, last)  # raises ValueError for what is none
    return {"without": spans}


_FIELDS: dict[str, Callable[[str], dict[str, Any]]] = {
    "weeks": lambda value: {"weeks": _set_of_numbers(value)},
    "weeks!": lambda value: {"without_weeks": _set_of_numbers(value)},
    "every": _interval,
    "months": lambda value: {"months": _set_of_numbers(value)},
    "not": _spans,
    "from": lambda value: {"since": date.fromisoformat(value)},
    "lasts": lambda value: {"lasts": int(value)},
}


def next_start(day: int, minute: int, zone: str, rule: str, after: datetime) -> datetime:
    """The first start after a moment of a meeting on a `day`, 0 for Sunday, in its zone.

    A start inside the hour that spring skips is an hour later by the clock. Of an hour that autumn
    repeats, the first counts. Of a meeting that does not meet for more than a year it is the next
    such day all the same.
    """
    starts = weekly_starts(day, minute, zone, after)
    if not rule:
        return next(starts)
    ahead = [next(starts)]
    meets = parse_rule(rule).meets
    while not meets(ahead[-1].date()):
        if len(ahead) > _MAX_WEEKS_AHEAD:
            return ahead[0]
        ahead.append(next(starts))
    return ahead[-1]


def weekly_starts(day: int, minute: int, zone: str, after: datetime) -> Iterator[datetime]:
    """Every start after a moment, were there no rule; see `next_start`."""
    here = ZoneInfo(zone)
    at = after.astimezone(here).date() - timedelta(days=1)
    at += timedelta(days=(day - at.isoweekday()) % 7)
    while True:
        wall = datetime.combine(at, time(*divmod(minute, 60)), here)
        start = wall.astimezone(UTC)  # the way there and back turns a skipped 2:30 into 3:30
        if start > after:
            yield start.astimezone(here)
        at += _ONE_WEEK


def _is_in_weeks(day: date, weeks: frozenset[int]) -> bool:
    if (day.day - 1) // 7 + 1 in weeks:
        return True
    return LAST_WEEK in weeks and (day + _ONE_WEEK).month != day.month


def _is_in_span(day: date, first: str, last: str) -> bool:
    if not first[:1].isdecimal():
        name, _, country = first.partition(":")
        return holiday_in(day.year, Holiday(name.replace("_", " ")), country) == day
    at = day.isoformat()[-len(first) :]
    if first <= last:
        return first <= at <= last
    return at >= first or at <= last  # over the end of a year


def _numbers(numbers: Iterable[int]) -> str:
    return ",".join(map(str, sorted(numbers)))


def _set_of_numbers(text: str) -> frozenset[int]:
    return frozenset(map(int, text.split(",")))
