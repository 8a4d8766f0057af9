"""A request together with what was read beside it: dates, several days, a distance, negations."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows import vocabulary
from flows.domain.intents import Intent
from flows.domain.time_window import WEEKDAYS, ClockTime, Day, When
from flows.domain.written_dates import DateSpan
from flows.understanding.parsed_request import Move, ParsedRequest
from flows.understanding.phrase_table import table_of
from flows.understanding.request_reader import RequestReading
from flows.understanding.slots.calendar_dates import find_dates
from flows.understanding.slots.calendar_days import WEEKDAY_OF_WORD
from flows.understanding.slots.negations import may_negate
from flows.understanding.slots.set_apart import SetApart

# Days that stand for themselves where several are named.
_SINGLE_DAYS = frozenset({*WEEKDAYS, Day.TODAY, Day.TOMORROW, Day.AFTER_TOMORROW})
_NEGATORS = table_of(
    vocabulary.phrases_of("denial", "excluded") | vocabulary.phrases_of("denial", "disliked")
)
_IS = table_of(vocabulary.phrases_of("denial", "is"))
# A place and an hour alone are so many words at most.
MAX_BARE_HOUR_WORDS = 4
HOURS = 12
# Of so many days named at once each is looked at.
MAX_DAYS = 6


def complete_request(reading: RequestReading, apart: SetApart) -> ParsedRequest:
    """What a text wants, with all that was read of when, how far, and what is not wanted."""
    request = reading.request
    days = reading.slots.days if reading.slots else ()
    ahead = [date for date in _dates(apart) if _is_ahead(date[0])]
    dates = tuple(date for date, negated in ahead if not negated)
    unwanted = tuple(date for date, negated in ahead if negated)
    if request.when.ahead is None:
        when = _with_days(request.when, days, dates)
        request = request if when is request.when else replace(request, when=when)
        request = _with_bare_hour(request, reading)
    negated = reading.negated
    if unwanted:
        negated = replace(negated, dates=unwanted)
    if apart.distance or negated:
        request = replace(request, distance=apart.distance, negated=negated)
    if dates and request.move is Move.ALL:
        request = replace(request, move=None)  # "anything on dec 5" is no wish for all kinds
    wishes = apart.distance or negated or dates
    if wishes and request.intent is Intent.UNKNOWN and (request.places or _says_nothing(request)):
        return replace(request, intent=Intent.MEETING)
    return request


def _dates(apart: SetApart) -> Iterator[tuple[DateSpan, bool]]:
    """The dates of a text, each with whether it is negated: "not on Thanksgiving"."""
    if not apart.dates or not may_negate(apart.words):
        yield from ((date, False) for date in apart.dates)  # as nearly always
        return
    for found in find_dates(apart.words):
        yield found.span, _is_negated(apart.words, found.start)


def _is_negated(words: Sequence[str], at: int) -> bool:
    """Whether the date that begins here is not wanted, or is the reason why its weekday is not:
    "not Thursday, that's Thanksgiving"."""
    if _NEGATORS.size_before(words, at):
        return True
    day = at - _IS.size_before(words, at) - 1
    return 0 < day < at - 1 and words[day] in WEEKDAY_OF_WORD and _is_negated(words, day)


def _is_ahead(span: DateSpan) -> bool:
    """Whether a date may be one to come: it is written without its year, as people write those."""
    return len(span.first.numbers) < (2 if span.first.month or span.first.holiday else 3)


def _with_days(when: When, days: Sequence[Day], dates: tuple[DateSpan, ...]) -> When:
    """The time asked for, with all the days that were named."""
    if dates:
        named = tuple(date for date in dates if date.first.weekday is None) or dates
        return replace(when, day=None, dates=named)
    several = tuple(dict.fromkeys(days))[:MAX_DAYS]
    weekend = when.day is Day.WEEKEND and not (when.part or when.at or when.after or when.before)
    if len(several) < 2 or weekend or not _SINGLE_DAYS.issuperset(several):
        return when
    return replace(when, day=several[0], days=several)


def _with_bare_hour(request: ParsedRequest, reading: RequestReading) -> ParsedRequest:
    """The request with the hour that a number alone behind a place is: "Omaha 7"."""
    when = request.when
    if not reading.slots or not request.places or when.at or when.after or when.before:
        return request
    tokens = reading.slots.tokens
    last, short = tokens.count - 1, len(tokens.words) <= MAX_BARE_HOUR_WORDS
    number, town = tokens.text(last), last > 0 and tokens.text(last - 1)
    if not short or not number.isdecimal() or not 1 <= int(number[:3]) <= HOURS:
        return request
    behind_town = any(run.split()[-1] == town for run in request.places) and not tokens.is_venue(
        last - 1
    )
    if not behind_town:
        return request
    return replace(request, when=replace(when, at=ClockTime(int(number) % HOURS * 60, False)))


def _says_nothing(request: ParsedRequest) -> bool:
    """Whether nothing is left of a text beside what was set apart."""
    return not request.unused and request.fallback_intent is Intent.UNKNOWN and not request.move
