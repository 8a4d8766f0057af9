"""What a text asks about the daily reading and the daily question: "READ 7am", "no more readings",
"check in with me every night at 9". Only a text that says nothing else is one."""

from collections.abc import Sequence
from typing import NamedTuple

from flows import vocabulary
from flows.domain.daily_texts import DailyKind
from flows.domain.time_window import ClockTime
from flows.understanding.clock_times import read_time, with_am_pm
from flows.understanding.commands import DailyCommand
from flows.understanding.phrase_table import PhraseTable

# A longer text is about something else as well.
MAX_DAILY_WORDS = 16

_NOON = 12 * 60

_ROWS = vocabulary.merged_table("daily_texts")
_CLOCK = vocabulary.merged_table("clock")
_KINDS = {"read": DailyKind.READING, "reading": DailyKind.READING, "checkin": DailyKind.CHECKIN}
_HALVES = {"morning": "am", "evening": "pm", "am": "am", "pm": "pm"}
# "Read" as a verb stands at the head of its text.
_AT_HEAD = "read"


def _phrases() -> PhraseTable[str]:
    """Every phrase that such a text may hold, with its row. What is wanted goes before how."""
    rows = [(phrase, row) for row in (*_KINDS, "off", "wish") for phrase in _ROWS[row]]
    rows += [(phrase, row) for row in ("daily", "morning", "evening") for phrase in _ROWS[row]]
    rows += [(phrase, row) for row in ("am", "pm", "at") for phrase in _CLOCK[row]]
    polite = vocabulary.phrases_of("courtesy", "polite") | vocabulary.phrases_of(
        "privacy", "polite"
    )
    return PhraseTable([*rows, *((phrase, "polite") for phrase in polite)])


_PHRASES = _phrases()
_MOMENTS: PhraseTable[int] = PhraseTable(
    (phrase, _NOON)
    for language in vocabulary.VOCABULARIES
    for phrase in vocabulary.split_phrases(language.moments.get(_NOON, ""))
)


class _Parts(NamedTuple):
    """The rows of a text's phrases in their order, and the hours in it."""

    rows: tuple[str, ...]
    clocks: tuple[ClockTime, ...]
    numbers: tuple[int, ...]


def read_daily_command(words: Sequence[str]) -> DailyCommand | None:
    """What folded words ask about daily texts; None if they are about anything else."""
    if not 0 < len(words) <= MAX_DAILY_WORDS:
        return None
    parts = _take_apart(words)
    if parts is None or len(parts.clocks) > 1:
        return None
    kinds = {_KINDS[row] for row in parts.rows if row in _KINDS}
    if len(kinds) > 1:
        return None
    kind = kinds.pop() if kinds else None
    clock = next(iter(parts.clocks), None)
    daily = not {"daily", "morning", "evening"}.isdisjoint(parts.rows)
    if kind is None and (clock is None or "off" in parts.rows):
        return None
    half = next((_HALVES[row] for row in parts.rows if row in _HALVES), "")
    return DailyCommand(
        kind,
        clock=with_am_pm(clock, half) if clock and half else clock,
        number=next(iter(parts.numbers), None) if not half else None,
        daily=daily,
        off="off" in parts.rows,
    )


def _take_apart(words: Sequence[str]) -> _Parts | None:
    """The phrases of a text; None if a word of it is in none."""
    rows: list[str] = []
    clocks: list[ClockTime] = []
    numbers: list[int] = []
    at = 0
    while at < len(words):
        noon, found = _MOMENTS.at(words, at), _PHRASES.at(words, at)
        if words[at][0].isdecimal():
            hour = read_time(list(words[at : at + 2]), {})
            if hour is None:
                return None
            clocks.append(hour.clock)
            if hour.plain:
                numbers.append(int(words[at]))
            at += hour.word_count
        elif noon:
            clocks.append(ClockTime(noon[0], True))
            at += noon[1]
        elif found and (found[0] != _AT_HEAD or not set(rows) - {"polite", "off"}):
            rows.append(found[0])
            at += found[1]
        else:
            return None
    return _Parts(tuple(rows), tuple(clocks), tuple(numbers))
