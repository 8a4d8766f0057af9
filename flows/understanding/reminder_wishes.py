"""What a text in a person's own words says of the reminders there are: which of them, when their
texts shall come, for how long none, what one is called.

What is wanted (listing, ending, changing ...) is known by then; here only the particulars are read.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from flows import vocabulary
from flows.domain.time_window import WEEKDAYS, ClockTime, Day
from flows.domain.written_dates import DateSpan
from flows.text.normalize import fold, remove_phrase, split_words
from flows.understanding.commands import PauseReminders
from flows.understanding.dates import read_date
from flows.understanding.durations import Duration, take_duration
from flows.understanding.list_hours import clocks_in
from flows.understanding.phrase_table import PhraseTable, table_of
from flows.understanding.reminder_commands import take_lead_time
from flows.understanding.slots.day_numbers import ORDINALS
from flows.understanding.slots.reminder_times import find_reminder_time, take_frequency
from flows.understanding.slots.text_slots import LAST_CHOICE, ReminderTime
from flows.understanding.understanding import Understanding

_ROWS = vocabulary.merged_table("reminder_words")
_REMINDING = vocabulary.merged_table("reminding")
_PICKS = vocabulary.merged_table("choosing")
_TABLES = {row: table_of(phrases) for row, phrases in _ROWS.items() if phrases}
_LAST = table_of(phrase for phrase in _PICKS["last"] if " " not in phrase)
_UNTIL = _REMINDING["until"]
_ONE = _ROWS["one"] | _REMINDING["one"] | _PICKS["one"]
_NUMBER = _PICKS["label"] | _ONE | _PICKS["and"]
_POLITE = vocabulary.phrases_of("courtesy", "polite")
_THANKS = vocabulary.phrases_of("courtesy", "thanks")
_AROUND_THANKS = _THANKS | _POLITE | _REMINDING["around"] | _ONE
_AROUND_NAME = _REMINDING["around"] | _ONE | _ROWS["as"]
_DAYS: PhraseTable[Day] = PhraseTable(
    (phrase, day)
    for language in vocabulary.VOCABULARIES
    for day, row in (
        *language.days.items(),
        *((Day.TODAY, row) for row in language.today.values()),
    )
    for phrase in vocabulary.split_phrases(row)
)
_DESCRIBING = (*WEEKDAYS, Day.TODAY, Day.TOMORROW, Day.AFTER_TOMORROW)
_WEEKS = (Day.WEEK, Day.NEXT_WEEK)
_MAX_REMINDERS = 99
_QUOTES = "\"'“”‘’«»"


@dataclass(frozen=True, slots=True)
class Described:
    """Which reminders a text means: by their numbers (LAST_CHOICE for the last), days, hours or the
    words of a name. `everything` says all of them; `many` speaks of reminders, or of being
    reminded, without a word on one."""

    numbers: tuple[int, ...] = ()
    days: tuple[Day, ...] = ()
    kept_days: tuple[Day, ...] = ()
    dates: tuple[DateSpan, ...] = field(default=(), repr=False)
    clocks: tuple[ClockTime, ...] = ()
    words: tuple[str, ...] = field(default=(), repr=False)
    everything: bool = False
    many: bool = False


@dataclass(frozen=True, slots=True)
class NewTime:
    """When the text of a reminder shall come: at `time`, or `shift` minutes further before the
    start than now; once or (False) every week. Nothing of it where it was not said."""

    time: ReminderTime | None = None
    once: bool | None = None
    shift: int = 0

    def __bool__(self) -> bool:
        """Whether anything was said."""
        return self != NO_TIME


NO_TIME = NewTime()


def read_described(understood: Understanding) -> Described:
    """Which reminders a text means."""
    parts = split_words(understood.body)
    lead, others = take_lead_time(understood.body)
    days = _days_in(understood.words)
    kept = understood.slots.negated.days
    everything = _holds(understood.words, "all")
    return Described(
        numbers=() if understood.slots.dates else _numbers(others),
        days=tuple(day for day in days if not (everything and day in kept)),
        kept_days=kept if everything else (),
        dates=understood.slots.dates,
        clocks=tuple(clocks_in(understood.words, pointing=True)) if lead.clock else (),
        words=understood.words,
        everything=everything,
        many=_holds(parts, "many") or _holds(parts, "ending"),
    )


def read_new_time(understood: Understanding) -> NewTime:
    """When the text of a reminder shall come."""
    parts = split_words(understood.body)
    once, _ = take_frequency(parts)
    time = find_reminder_time(parts, asked=True)
    shift = _shift(parts) if time and time.minutes and time.days_before is None else 0
    return NewTime(None if shift else time, once, shift)


def read_pause(understood: Understanding) -> PauseReminders:
    """For how long, or until when, there shall be no reminders."""
    words = split_words(understood.body)
    spans = understood.slots.dates
    if spans:
        return PauseReminders(until=spans[0].last or spans[0].first)
    for at in range(len(words)):
        until = remove_phrase(words[at:], _UNTIL)
        for size in (4, 3, 2, 1):
            day = read_date(until[:size]) if until and at + len(until) < len(words) else None
            if day:
                return PauseReminders(until=day)
    length, _ = take_duration(words)
    match length:
        case None:
            return PauseReminders()
        case Duration(number, "month" | "year" as unit):
            return PauseReminders(months=number * (12 if unit == "year" else 1))
    return PauseReminders(days=max(1, length.in_minutes // (24 * 60)))


def read_week(understood: Understanding) -> Day | None:
    """The week that a text is about: Day.WEEK, Day.NEXT_WEEK, or None."""
    return next((day for _, _, day in _DAYS.find(understood.words) if day in _WEEKS), None)


def read_name(understood: Understanding) -> str:
    """What a reminder shall be called, as it was written; "" where the text names nothing."""
    written = understood.body.split()
    folded = [fold(word) for word in written]
    for start, end, _ in _TABLES["call"].find(folded):
        at = end
        while at < len(written) and _stands_before_name(folded[at]):
            at += 1
        name = " ".join(written[at:]).strip(_QUOTES + " .")
        if name and start < at:
            return name
    return ""


def points_at_hour(understood: Understanding) -> bool:
    """Whether an hour tells which one is meant: "the 7pm one"."""
    words = understood.words
    return any(
        word in _ONE and at and next(clocks_in(words[max(0, at - 2) : at + 1], pointing=True), None)
        for at, word in enumerate(words)
    )


def asks_when(understood: Understanding) -> bool:
    """Whether a text asks when the next one comes."""
    return _holds(understood.words, "next")


def is_late(understood: Understanding) -> bool:
    """Whether a text tells that somebody is late."""
    return _holds(understood.words, "late")


def only_thanks(understood: Understanding) -> bool:
    """Whether a text is nothing but thanks for a reminder."""
    words = understood.words
    return not _THANKS.isdisjoint(words) and _AROUND_THANKS.issuperset(words)


def _days_in(words: Sequence[str]) -> tuple[Day, ...]:
    """The days that tell a reminder from another, "tonight" too."""
    return tuple(dict.fromkeys(day for _, _, day in _DAYS.find(words) if day in _DESCRIBING))


def _numbers(words: Sequence[str]) -> tuple[int, ...]:
    """The numbers of reminders in words without a time: "2", "the second one", "the last"."""
    found: dict[int, None] = {}
    for at, word in enumerate(words):
        behind = words[at + 1] if at + 1 < len(words) else ""
        if word.isdecimal() and word.isascii() and 0 < len(word) < 3:
            found[int(word)] = None
        elif word in ORDINALS and (not behind or behind in _ONE or behind in _AROUND_NAME):
            found[ORDINALS[word]] = None
        elif word in vocabulary.NUMERALS and at and words[at - 1] in _PICKS["label"]:
            found[vocabulary.NUMERALS[word]] = None
    for _, end, _ in _LAST.find(words):
        if not found and not _ONE.isdisjoint(words[end : end + 1]):
            return (LAST_CHOICE,)
    return tuple(number for number in found if 0 < number <= _MAX_REMINDERS)


def _shift(parts: Sequence[str]) -> int:
    """How many minutes earlier, or (below 0) later than now."""
    length, rest = take_duration(list(parts))
    if length is None or _holds(rest, "earlier") == _holds(rest, "later"):
        return 0
    return length.in_minutes if _holds(rest, "earlier") else -length.in_minutes


def _holds(words: Sequence[str], row: str) -> bool:
    return next(_TABLES[row].find(words), None) is not None


def _stands_before_name(word: str) -> bool:
    return not word or word in _AROUND_NAME or word.isdecimal() or word in _DAYS.values
