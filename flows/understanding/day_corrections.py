"""A text right after a count of days that puts it right: "oops i meant july 1", "no wait its the
11th", "no 101"."""

from dataclasses import dataclass, field

from flows import vocabulary
from flows.domain.written_dates import WrittenDate
from flows.text.normalize import split_words
from flows.understanding.durations import Duration, take_duration
from flows.understanding.phrase_table import table_of
from flows.understanding.slots.day_numbers import day_number_at
from flows.understanding.understanding import Understanding

# No such text is longer.
_MAX_WORDS = 12

_CORRECTING = table_of(vocabulary.phrases_of("sober_words", "correct"))
_ARTICLES = vocabulary.phrases_of("place_words", "article") | vocabulary.phrases_of(
    "date_phrases", "on"
)


@dataclass(frozen=True, slots=True)
class DayCorrection:
    """The first day as it should be: `since`, or so long ago."""

    since: WrittenDate | None = field(default=None, repr=False)
    length: Duration | None = field(default=None, repr=False)


def read_day_correction(understood: Understanding) -> DayCorrection | None:
    """What a text puts right; None where it says anything else. A date alone is one; a number needs
    a word like "no" or "actually" before it."""
    dates = understood.slots.dates
    if dates:
        first = dates[0].first
        named = first.month is not None or first.numbers or first.of_month is not None
        return DayCorrection(since=first) if named else None
    parts = split_words(understood.body)
    if len(parts) > _MAX_WORDS:
        return None
    at = _behind_correcting(parts)
    if not at or at == len(parts):
        return None
    length, rest = take_duration(parts[at:])
    if length and not rest:
        return DayCorrection(length=length)
    found = day_number_at(parts, at)
    number = parts[at]
    if (
        found
        and at + found.words >= len(parts) - 1
        and (found.ordinal or parts[at - 1] in _ARTICLES or not number.isdecimal())
    ):
        return DayCorrection(since=WrittenDate(of_month=found.day))
    if number.isdecimal() and at == len(parts) - 1 and len(number) <= 5:
        return DayCorrection(length=Duration(int(number), "day"))
    return None


def _behind_correcting(parts: list[str]) -> int:
    """How many words at the head of a text only say that something is put right."""
    at = 0
    while size := _CORRECTING.size_at(parts, at):
        at += size
    return at
