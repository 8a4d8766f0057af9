"""What somebody asked for, apart from where: kept while we ask back, and refined by what they say
next."""

from dataclasses import dataclass, field, replace

from flows.domain.meeting_types import BY_PHONE, EXCLUSIVE_TYPES
from flows.domain.time_window import ANY_TIME, WEEKDAYS, ClockTime, Day, DayPart, When
from flows.domain.written_dates import DateSpan
from flows.understanding.parsed_request import Attendance, Move, ParsedRequest
from flows.understanding.slots.text_slots import NegatedWishes

# What is left of a day without a part of it: from an hour on, or up to one.
_AFTER_PART = {DayPart.EARLY: 9, DayPart.MORNING: 12, DayPart.NOON: 14, DayPart.AFTERNOON: 17}
_BEFORE_PART = {DayPart.EVENING: 17, DayPart.NIGHT: 17, DayPart.LATE: 21, DayPart.MIDNIGHT: 23}


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """The meetings wanted: when, of which kinds, whose, how, how far; whether the nearest or the
    latest first; what is not wanted; and the `alternative`, which would do as well."""

    when: When = ANY_TIME
    types: frozenset[str] = frozenset()
    fellowship: str = ""
    way: Attendance | None = None
    nearest: bool = False
    latest: bool = False
    max_miles: float | None = None
    beyond_miles: float = 0.0
    without_types: frozenset[str] = frozenset()
    without_fellowships: frozenset[str] = frozenset()
    without_days: frozenset[Day] = frozenset()
    names: tuple[str, ...] = field(default=(), repr=False)
    without_dates: tuple[DateSpan, ...] = ()
    alternative: str = ""

    def refined_by(self, request: ParsedRequest) -> "SearchRequest":
        """What is wanted after a further text: what it says replaces what it contradicts, and the
        rest stays."""
        if request.move is Move.ALL:
            return SearchRequest(self.when)
        if not (request.refines or request.move or request.alternative or self.alternative):
            return self
        types = self.types
        for rivals in EXCLUSIVE_TYPES:
            if request.types & rivals:
                types -= rivals
        if request.way:  # "zoom instead" after a search by phone
            types -= {BY_PHONE}
        distance = request.distance
        wanted = replace(
            self,
            when=self.when.then(request.when),
            types=types | request.types,
            fellowship=request.fellowship or self.fellowship,
            way=request.way or self.way,
            nearest=self.nearest or request.move is Move.CLOSER,
            latest=request.move is Move.LATEST or (self.latest and not request.when),
            max_miles=distance.miles if distance else self.max_miles,
            beyond_miles=0.0 if distance or request.move is Move.CLOSER else self.beyond_miles,
            without_types=self.without_types - request.types,
            without_fellowships=self.without_fellowships - {request.fellowship},
            without_days=self.without_days - {request.when.day, *request.when.days},
            without_dates=() if request.when.dates else self.without_dates,
            alternative=request.alternative,
        )
        return (
            wanted._without(request.negated, request.when, self.when)
            if request.excludes
            else wanted
        )

    def lasting(self) -> "SearchRequest":
        """What of it is still meant on another day: not "tonight", and no order of the list."""
        when = self.when
        repeats = when.day is None or when.day in WEEKDAYS or when.day is Day.WEEKEND
        if not repeats or when.dates or when.ahead is not None:
            when = ANY_TIME
        return replace(self, when=when, nearest=False, latest=False, beyond_miles=0.0)

    def _without(self, negated: NegatedWishes, said: When, before: When) -> "SearchRequest":
        """The same without what is negated in a text that asked for the time `said`, where the time
        `before` was wanted."""
        weekdays = {day for day in negated.days if day in WEEKDAYS}
        dropped = self.fellowship in negated.fellowships | negated.relaxed
        return replace(
            self,
            when=_time_without(self.when, negated, said, before),
            types=self.types - negated.types - negated.relaxed,
            way=None if self.way in negated.relaxed else self.way,
            alternative="" if self.alternative in negated.relaxed else self.alternative,
            fellowship="" if dropped else self.fellowship,
            without_types=self.without_types | negated.types,
            without_fellowships=self.without_fellowships | negated.fellowships,
            without_days=self.without_days | weekdays,
            without_dates=(*self.without_dates, *negated.dates),
        )


def _time_without(when: When, negated: NegatedWishes, said: When, before: When) -> When:
    """The time asked for, without the days and the parts of a day that are not wanted."""
    if said.day or said.days or said.dates:
        return when
    if when.days:
        left = tuple(day for day in when.days if day not in negated.days)
        day = left[0] if left else None
        when = replace(when, day=day, days=left if len(left) > 1 else ())
    elif when.day in {*negated.days, *negated.relaxed}:
        when = replace(when, day=None) if said else ANY_TIME
    other_day = said and before.day is Day.TODAY and Day.TODAY in negated.relaxed
    if other_day or (Day.TODAY in negated.days and when.day in (None, Day.TODAY)):
        return replace(when if said else ANY_TIME, day=Day.TOMORROW)  # "any other night"
    part = negated.parts[-1] if negated.parts else None
    if part is None:
        return when
    when = replace(when, part=None) if when.part is part else when
    if part in _AFTER_PART:
        return replace(when, after=ClockTime(_AFTER_PART[part] * 60, True))
    return replace(when, before=ClockTime(_BEFORE_PART[part] * 60, True))


ANY_MEETING = SearchRequest()
