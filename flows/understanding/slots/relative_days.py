"""A day by another one: "in 3 days", "a week from Tuesday", "Friday after next", "until Friday"."""

from collections.abc import Sequence

from flows import vocabulary
from flows.domain.written_dates import TODAY, DateSpan, WrittenDate
from flows.understanding.dates import read_date
from flows.understanding.durations import COUNT_WORDS, UNIT_OF_WORD, read_count
from flows.understanding.phrase_table import PhraseTable, table_of
from flows.understanding.slots.calendar_days import WEEKDAY_OF_WORD, FoundDate

_ROWS = vocabulary.merged_table("date_phrases")
_NEXT, _NEXT_BEHIND = table_of(_ROWS["next"]), table_of(_ROWS["next behind"])
_OF_NEXT_WEEK, _AFTER_NEXT = table_of(_ROWS["of next week"]), table_of(_ROWS["after next"])
_IN, _FROM_TODAY, _FROM = (table_of(_ROWS[row]) for row in ("in", "from today", "from"))
_UNTIL = table_of(_ROWS["until"])
_COUNT_WORDS = vocabulary.phrases_of("reminding", "a")

_DAYS_AHEAD = PhraseTable(
    (phrase, days)
    for language in vocabulary.VOCABULARIES
    for days, row in language.days_ahead.items()
    for phrase in vocabulary.split_phrases(row)
)
# The words that such a day begins with, beside numbers.
FIRST_RELATIVE_WORDS = (
    _DAYS_AHEAD.first_words
    | _NEXT.first_words
    | _OF_NEXT_WEEK.first_words
    | _IN.first_words
    | WEEKDAY_OF_WORD.keys()
    | UNIT_OF_WORD.keys()
    | COUNT_WORDS
)
FIRST_UNTIL_WORDS = _UNTIL.first_words

MAX_DAYS_AHEAD = 60
WEEK_DAYS = 7


def relative_day(words: Sequence[str], at: int) -> FoundDate | None:
    """The day at this word that is told by its distance, or as the next of its name."""
    return _days_ahead(words, at) or _next_weekday(words, at)


def stay_until(words: Sequence[str], at: int, date: FoundDate | None) -> FoundDate | None:
    """The days from today on until one that the words at `at` announce: "here till friday". `date`
    is the one found behind those words."""
    size = until_size(words, at)
    if not size:
        return None
    if date:
        return FoundDate(DateSpan(TODAY, date.span.first), at, date.end)
    named = read_date(list(words[at + size : at + size + 1]))
    day = named if named and (named.weekday is not None or named.days_away == 1) else None
    return FoundDate(DateSpan(TODAY, day), at, at + size + 1) if day else None


def until_size(words: Sequence[str], at: int) -> int:
    """How many words here say that somebody is there until a date; 0 where they say that they
    cannot come before it."""
    size = _UNTIL.size_at(words, at)
    return size if size and _ENGAGED.isdisjoint(words[:at]) else 0


def _days_ahead(words: Sequence[str], at: int) -> FoundDate | None:
    """ "a week from today", "in 3 days", "2 weeks from now", "a week from tuesday"."""
    fixed = _DAYS_AHEAD.at(words, at)
    if fixed:
        return FoundDate(_days_away(fixed[0]), at, at + fixed[1])
    if _unit_at(words, at) == "week":
        return _from_weekday(words, at, at + 1, WEEK_DAYS)  # "week from thursday"
    announced = _IN.size_at(words, at)
    for begin in {at + announced, at}:
        count, unit = _count_at(words, begin), _unit_at(words, begin + 1)
        days = count * {"day": 1, "week": WEEK_DAYS}.get(unit, 0)
        if not 1 <= days <= MAX_DAYS_AHEAD:
            continue
        end = begin + 2
        behind = _FROM_TODAY.size_at(words, end)
        if behind or begin > at:
            return FoundDate(_days_away(days), at, end + behind)
        found = _from_weekday(words, at, end, days)
        if found:
            return found
    return None


def _from_weekday(words: Sequence[str], at: int, end: int, days: int) -> FoundDate | None:
    """So many days from a weekday that stands behind word `end`."""
    from_ = _FROM.size_at(words, end)
    weekday = WEEKDAY_OF_WORD.get(" ".join(words[end + from_ : end + from_ + 1]))
    if not from_ or weekday is None:
        return None
    span = DateSpan(WrittenDate(weekday=weekday), days_later=days)
    return FoundDate(span, at, end + from_ + 1)


def _days_away(days: int) -> DateSpan:
    return DateSpan(WrittenDate(days_away=days))


def _next_weekday(words: Sequence[str], at: int) -> FoundDate | None:
    """ "next tuesday", "el martes que viene", "tuesday next week", "friday after next"."""
    of_week = _OF_NEXT_WEEK.size_at(words, at)
    before = of_week or _NEXT.size_at(words, at)
    weekday = WEEKDAY_OF_WORD.get(" ".join(words[at + before : at + before + 1]))
    if weekday is None:
        return None
    end, day = at + before + 1, WrittenDate(weekday=weekday)
    of_week_behind, later = _OF_NEXT_WEEK.size_at(words, end), _AFTER_NEXT.size_at(words, end)
    if of_week or of_week_behind:
        return FoundDate(DateSpan(day, next_week=True), at, end + of_week_behind)
    if later:
        return FoundDate(DateSpan(day, days_later=WEEK_DAYS), at, end + later)
    behind = _NEXT_BEHIND.size_at(words, end)
    if not before and not behind:
        return None
    return FoundDate(DateSpan(day), at, end + behind, apart=False)


def _count_at(words: Sequence[str], at: int) -> int:
    word = " ".join(words[at : at + 1])
    return read_count(word) or int(word in _COUNT_WORDS)


def _unit_at(words: Sequence[str], at: int) -> str:
    return UNIT_OF_WORD.get(" ".join(words[at : at + 1]), "")


_ENGAGED = _ROWS["engaged"]
