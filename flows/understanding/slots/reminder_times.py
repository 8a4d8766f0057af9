"""When a reminder is wanted: "an hour before", "the night before", "at 9 that morning"."""

from collections.abc import Sequence

from flows import vocabulary
from flows.domain.intents import Intent
from flows.domain.time_window import WEEKDAYS, ClockTime, DayPart
from flows.understanding.clock_times import read_time, with_am_pm
from flows.understanding.durations import COUNT_WORDS, UNIT_OF_WORD, duration_at
from flows.understanding.phrase_table import PhraseTable, table_of
from flows.understanding.slots.text_slots import ReminderTime

_ROWS = vocabulary.merged_table("lead_phrases")
_REMINDING = vocabulary.merged_table("reminding")
_CLOCK = vocabulary.merged_table("clock")
_DAYS_BEFORE = {"day": 1, "morning": 1, "night": 1, "same day": 0}
_PART_OF_ROW = {"morning": DayPart.MORNING, "night": DayPart.NIGHT}
_PHRASES: PhraseTable[str] = PhraseTable(
    (phrase, row) for row in _DAYS_BEFORE for phrase in _ROWS[row]
)
_PARTS = (DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT)
# The last word of each phrase that names a part of the day: "that morning", "esa mañana".
_PART_OF_WORD = {
    phrase.split()[-1]: part
    for language in vocabulary.VOCABULARIES
    for table in (language.parts, language.today)
    for part in reversed(_PARTS)
    for phrase in vocabulary.split_phrases(table.get(part, ""))
    if phrase.split()[-1] not in UNIT_OF_WORD
}
_NOON, _MIDNIGHT = 12 * 60, 0
# So few words are about nothing but the hour; in more, "noon" may tell which meeting.
_FEW_WORDS = 2
_BEFORE = table_of(_REMINDING["before"])
_AT = table_of(_CLOCK["at"])
_HALVES: PhraseTable[str] = PhraseTable(
    (phrase, half) for half in ("am", "pm") for phrase in _CLOCK[half]
)
_MOMENTS: PhraseTable[int] = PhraseTable(
    (phrase, minute)
    for language in vocabulary.VOCABULARIES
    for minute in (_NOON, _MIDNIGHT)
    for phrase in vocabulary.split_phrases(language.moments.get(minute, ""))
)
_NO_HOUR = _CLOCK["hour"] | UNIT_OF_WORD.keys()
_LENGTH_WORDS = UNIT_OF_WORD.keys() | COUNT_WORDS - vocabulary.NUMERALS.keys() - _REMINDING["a"]
_TRIGGERS = _PHRASES.first_words | _LENGTH_WORDS
# "Just this sunday" is once, too.
_WEEKDAYS = [
    phrase
    for language in vocabulary.VOCABULARIES
    for day in WEEKDAYS
    for phrase in vocabulary.split_phrases(language.days[day])
]
_FREQUENCIES: PhraseTable[bool] = PhraseTable(
    [
        *((phrase, False) for phrase in _REMINDING["weekly"]),
        *((phrase, True) for phrase in _REMINDING["once"]),
        *((f"{phrase} {day}", True) for phrase in _REMINDING["once on"] for day in _WEEKDAYS),
    ]
)
# "remind me about 3" names a meeting, and no hour.
_WISHES = table_of(_REMINDING["remind"] | vocabulary.phrases_of("anywhere", Intent.REMIND))
_LATE_PARTS = (DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT)


def find_reminder_time(words: Sequence[str], *, asked: bool) -> ReminderTime | None:
    """When somebody wants to be reminded. `words` are those of flows.text.normalize.split_words;
    `asked` says that the text speaks of reminders: then an hour alone tells it too."""
    if not asked and _TRIGGERS.isdisjoint(words):
        return None  # as nearly every text
    lengths = not _LENGTH_WORDS.isdisjoint(words)
    for start, end, row in _PHRASES.find(words):
        if not (row == "day" and _is_behind_count(words, start)):
            part = _PART_OF_ROW.get(row) or _part_of(words[start:end])
            clock = _clock_in([*words[:start], *words[end:]], part)
            return ReminderTime(None, _DAYS_BEFORE[row], clock, part, said=True)
    for at, word in enumerate(words if lengths else ()):
        if word in COUNT_WORDS or (word.isdecimal() and len(word) <= _MAX_LENGTH_DIGITS):
            minutes, used = duration_at(words[at : at + _MAX_LENGTH_WORDS])
            behind = _BEFORE.size_at(words, at + used) if minutes else 0
            if minutes and (behind or asked or used == len(words)):
                return ReminderTime(minutes, said=bool(behind))
    clock = _clock_in(words, None) if asked else None
    return ReminderTime(clock=clock) if clock else None


# A length of time has no more words, and a number in it no more digits.
_MAX_LENGTH_WORDS = 6
_MAX_LENGTH_DIGITS = 4


def take_frequency(words: list[str]) -> tuple[bool | None, list[str]]:
    """Whether a reminder is wanted once or (False) every week, None where nothing tells; and the
    words that do not say so."""
    for start, end, once in _FREQUENCIES.find(words):
        return once, words[:start] + words[end:]
    return None, words


def _is_behind_count(words: Sequence[str], at: int) -> bool:
    """Whether a number stands before: "2 days before" are more than one."""
    return at > 0 and words[at - 1].isdecimal()


def _part_of(words: Sequence[str]) -> DayPart | None:
    """The part of the day in a phrase: "that morning"."""
    return next((_PART_OF_WORD[word] for word in words if word in _PART_OF_WORD), None)


def _clock_in(words: Sequence[str], part: DayPart | None) -> ClockTime | None:
    """The first hour that a word announces, or that is one by itself ("9am", "noon")."""
    for at, _, minute in _MOMENTS.find(words):
        if _is_announced(words, at) or len(words) <= _FEW_WORDS:
            return ClockTime(minute, True)
    for at, word in enumerate(words):
        found = read_time(list(words[at : at + 2]), {}) if word[0].isdecimal() else None
        if not found:
            continue
        end = at + found.word_count
        half = _HALVES.at(words, end)
        announced = _is_announced(words, at) and " ".join(words[end : end + 1]) not in _NO_HOUR
        if half:
            return with_am_pm(found.clock, half[0])
        if announced or not found.plain:
            if part and not found.clock.sure:
                return with_am_pm(found.clock, "pm" if part in _LATE_PARTS else "am")
            return found.clock
    return None


def _is_announced(words: Sequence[str], at: int) -> bool:
    """Whether a word for "at" stands before. "About" behind a wish to be reminded is none."""
    size = _AT.size_before(words, at)
    of_meeting = size == 1 and words[at - 1] in _REMINDING["around"]
    return size > 0 and not (of_meeting and _WISHES.size_before(words, at - size))
