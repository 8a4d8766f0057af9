"""The hours by which a text points at meetings that are listed: "the 7pm one", "la de las 7"."""

from collections.abc import Iterator, Sequence

from flows import vocabulary
from flows.domain.time_window import ClockTime
from flows.understanding.clock_times import read_time, with_am_pm

_CHOOSING = vocabulary.merged_table("choosing")
_COUNTED, _PRONOUNS = _CHOOSING["counted"], _CHOOSING["pronoun"]
_CLOCK = vocabulary.merged_table("clock")

# The small words that stand before an hour, and those for its half of the day.
HOUR_WORDS = _CHOOSING["hour"] | _CLOCK["am"] | _CLOCK["pm"]


def clocks_in(words: Sequence[str], *, pointing: bool) -> Iterator[ClockTime]:
    """The hours that a text names; `pointing`: it speaks of "the ... one", so that a number alone
    may be an hour."""
    for _, clock, _ in clock_spans(words, pointing=pointing):
        yield clock


def clock_spans(words: Sequence[str], *, pointing: bool) -> Iterator[tuple[int, ClockTime, int]]:
    """Each hour: where it begins, the hour, and how many words it takes."""
    at = 0
    while at < len(words):
        found = read_time(list(words[at : at + 2]), {}) if words[at][0].isdecimal() else None
        if found is None:
            at += 1
            continue
        end = at + found.word_count
        behind = " ".join(words[end : end + 1])
        half = next((half for half in ("am", "pm") if behind in _CLOCK[half]), "")
        clock = with_am_pm(found.clock, half) if half else found.clock
        announced = at > 0 and words[at - 1] in _CHOOSING["hour"] and behind not in _COUNTED
        named = behind in _CLOCK["hour"] and announced
        if not found.plain or half or named or announced or (pointing and behind in _PRONOUNS):
            yield at, clock, found.word_count + bool(half or named)
        at = end
