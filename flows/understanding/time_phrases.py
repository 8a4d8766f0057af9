"""Reading when: "sat morning", "tonight after 9", "mañana por la noche", "19h30"."""

from flows import vocabulary
from flows.domain.time_window import DAY_MINUTES, WEEKDAYS, ClockTime, Day, DayPart, When
from flows.understanding.clock_times import apply_suffix, half_before, read_time
from flows.understanding.durations import COUNT_WORDS, MAX_DURATION_WORDS, duration_at
from flows.understanding.phrase_table import table_of
from flows.understanding.tokens import Tokens
from flows.vocabulary import NUMERALS


class WhenSlots:
    """What a text says of the time. `take` returns the number of phrases it used."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.day: Day | None = None
        self.part: DayPart | None = None
        self.clocks: dict[str, ClockTime] = {}
        self.ahead: int | None = None

    @property
    def when(self) -> When:
        """The time that was said."""
        clocks = self.clocks
        return When(
            self.day,
            self.part,
            clocks.get("after"),
            clocks.get("before"),
            clocks.get("at"),
            self.ahead,
        )

    def take(self, at: int) -> int:
        """Take what begins here and says when."""
        item = self._tokens.items[at]
        if not item.senses and item.text.isdecimal() and len(item.text) > _MAX_CLOCK_DIGITS:
            return 0  # a postal code
        return (
            self._take_soon(at) or self._take_clock(at) or self._take_day(at) or self._take_part(at)
        )

    def _take_soon(self, at: int) -> int:
        """ "in 2 hours", "2 hours from now"; "within 2 hours" are now."""
        announced = self._tokens.text(at) in AHEAD_WORDS
        item = self._tokens.items[at]
        begin = item.end if announced else item.start
        begin += announced and " ".join(self._tokens.words[begin : begin + 1]) in _ABOUT_WORDS
        words = self._tokens.words[begin : begin + MAX_DURATION_WORDS + _MAX_FROM_NOW_WORDS]
        if not words or not (words[0][0].isdecimal() or words[0] in COUNT_WORDS):
            return 0
        minutes, used = duration_at(words)
        behind = 0 if announced else _FROM_NOW.size_at(words[used:])
        if not minutes or minutes > DAY_MINUTES or not (announced or behind):
            return 0
        if self._tokens.text(at) in _WITHIN_WORDS:
            self._set_day(Day.NOW)
        else:
            self.ahead = minutes
        return self._index_after(at, begin - item.start + used + behind) - at

    def _take_clock(self, at: int) -> int:
        """ "at 7", "after 5", "7pm", "between 6 and 8", "half past 7", "19h30"."""
        roles = [role for role in self._tokens.values(at, "clock") if role in _ROLES]
        half = "half" in self._tokens.values(at, "clock")
        if not roles and not half:
            return self._range(at) or self._or_later(at) or self._clock(at, "at", loose=False)
        first = "at" if half else roles[0]
        if first == "before" and self._is_busy_until(at):
            first = "after"
        if "between" in roles:
            took = self._between(at + 1)
            if took:
                return took + 1
        role = next((role for role in ("after", "before") if role in roles), "")
        if role and self._tokens.text(at + 1) in _NAMED_TIMES:
            return 1 + self._named_or_clock(at + 1, role)
        took = self._clock(at + 1, "after" if first == "between" else first, loose=True)
        if took and half:
            self.clocks["at"] = self.clocks["at"]._replace(minute=self.clocks["at"].minute + 30)
        return took + 1 if took else 0

    def _is_busy_until(self, at: int) -> bool:
        """Whether a text tells until when somebody has no time: "I have class until 8"."""
        if self._tokens.text(at) not in _UNTIL_WORDS:
            return False
        before = self._tokens.words[: self._tokens.items[at].start]
        return next(_BUSY.find(before), None) is not None

    def _between(self, at: int) -> int:
        """Two times with "and" or "to" between them, or nothing."""
        before = dict(self.clocks)
        first = self._named_or_clock(at, "after")
        then = at + first
        if first:
            link = int("and" in self._tokens.values(then, "clock"))
            second = self._named_or_clock(then + link, "before")
            if second:
                start, end = self.clocks["after"], self.clocks["before"]
                if end.sure and not start.sure:
                    self.clocks["after"] = half_before(start, end)
                return first + link + second
        self.clocks = before
        return 0

    def _named_or_clock(self, at: int, role: str) -> int:
        """A time at this item, one that has a name too: "noon"."""
        named = _NAMED_TIMES.get(self._tokens.text(at))
        if named is None:
            return self._clock(at, role, loose=True)
        # Who says until midnight means the one with which the day ends.
        self.clocks[role] = ClockTime(named or DAY_MINUTES * (role == "before"), True)
        return 1

    def _range(self, at: int) -> int:
        """ "7-9pm", "10am to noon", "10-12": two times of which only one says that it is one."""
        linked = any("and" in self._tokens.values(at + n, "clock") for n in (1, 2))
        named = self._tokens.text(at) in _NAMED_TIMES
        if linked and (named or (self._tokens.text(at)[:1].isdecimal() and self._ends_range(at))):
            return self._between(at)
        start = self._tokens.items[at].start
        here, *rest = self._tokens.words[start : start + 3]
        first = read_time([here], {})
        later = rest[1:] if rest and "and" in self._tokens.values(at + 1, "clock") else rest
        second = read_time(later[:1], {})
        if first and second and first.plain and len(here) <= 2:
            sure = not second.plain or self._is_hour_of_day(at, len(rest) - len(later))
            if sure:
                return self._between(at)
        # "10-12"; no meeting begins at 10:12, and "12&12" is a kind of meeting.
        ends = rest[:1] and rest[0] in _RANGE_ENDS and rest[0] != here
        if first and first.plain and len(here) <= 2 and ends:
            self.clocks["before"] = ClockTime(int(rest[0]) * 60, True)
            self.clocks["after"] = half_before(first.clock, self.clocks["before"])
            return self._index_after(at, 2) - at
        return 0

    def _ends_range(self, at: int) -> bool:
        """Whether a time and a link begin here with a named time behind them."""
        return any(
            "and" in self._tokens.values(at + n, "clock")
            and self._tokens.text(at + n + 1) in _NAMED_TIMES
            for n in (1, 2)
        )

    def _is_hour_of_day(self, at: int, links: int) -> bool:
        """Whether the second of two bare numbers, `links` words behind the one here, is an hour:
        by the words behind it, or because the text names a day near it."""
        behind = at + links + 2
        if self._suffixes(behind) or not links:
            return bool(self._suffixes(behind))
        near = range(max(0, at - _MAX_DAY_ITEMS), min(self._tokens.count, behind + _MAX_DAY_ITEMS))
        days = any(self._tokens.has(n, row) for n in near for row in ("day", "today", "part"))
        return days and self._tokens.text(behind) not in _UNIT_WORDS

    def _or_later(self, at: int) -> int:
        """ "8 or later": a time that the words behind it make the earliest."""
        if not any("or later" in self._tokens.values(at + n, "clock") for n in (1, 2, 3)):
            return 0
        before = dict(self.clocks)
        took = self._clock(at, "after", loose=True)
        if took and "or later" in self._tokens.values(at + took, "clock"):
            return took + 1
        self.clocks = before
        return 0

    def _clock(self, at: int, role: str, *, loose: bool) -> int:
        """A time at this item; `loose` where a word before it says that one follows."""
        if at >= self._tokens.count or not self._may_be_number(at):
            return 0
        start = self._tokens.items[at].start
        words = self._tokens.words[start : start + 2]
        found = read_time(words, NUMERALS if loose else {})
        if not found:
            return 0
        clock, plain = found.clock, found.plain
        after = self._index_after(at, found.word_count)
        if self._is_no_hour(at, after, words[0]):
            return 0
        half = self._suffixes(after)
        while half:
            if half[0] == "hour" and self._tokens.text(at - 1) in AHEAD_WORDS:
                return 0
            clock = apply_suffix(clock, half[0])
            if half[0] in ("am", "pm"):
                self._set_today_beside(after)
            plain = False
            after += 1
            half = [v for v in self._tokens.values(after, "clock") if v in ("am", "pm", "half")]
        if plain and not loose:
            return 0
        self.clocks[role] = clock
        return after - at

    def _suffixes(self, at: int) -> list[str]:
        """What may stand behind an hour and change it."""
        return [
            value
            for value in self._tokens.values(at, "clock")
            if value in ("am", "pm", "hour", "half")
        ]

    def _is_no_hour(self, at: int, after: int, word: str) -> bool:
        """Whether the number at this item, whose first word is `word`, is no hour by what stands
        before it or `after` it."""
        link = "and" in self._tokens.values(at + 1, "clock")
        if NUMERALS.get(word) == 1 and self._tokens.text(at - 1) in _OF_WORDS and not link:
            return True  # "de um grupo" is no hour; "de una a tres" is
        weak = word in NUMERALS and self._tokens.text(at - 1) in _WEAK_PLACE_WORDS
        if weak and self._tokens.is_place(after):
            return True  # "à Trois-Rivières"
        if self._tokens.text(after) in _UNIT_WORDS and not self._suffixes(after):
            return True
        counted = self._tokens.text(after) in _HOUR_COUNT_WORDS and len(word) <= 2
        return word == "24" or counted  # "24 hrs sober"; "1900 hrs" is a time

    def _may_be_number(self, at: int) -> bool:
        """Whether an item is one that a number can begin at."""
        return not self._tokens.items[at].senses.keys() & {"town", "day", "meeting", "type"}

    def _set_today_beside(self, at: int) -> None:
        """ "tonight" behind an hour names the day, and not only the half of it."""
        if self._tokens.has(at, "today"):
            self._set_day(Day.TODAY)

    def _index_after(self, at: int, words: int) -> int:
        """The item that begins so many words after this one's start."""
        end = self._tokens.items[at].start + words
        while at < self._tokens.count and self._tokens.items[at].start < end:
            at += 1
        return at

    def _take_day(self, at: int) -> int:
        days = self._tokens.values(at, "day")
        if not days:
            return 0
        day: Day = days[0]
        morning = self._tokens.text(at) in _MORNING_WORDS and self.day is not None
        if day is Day.TOMORROW and morning:
            self._set_part(DayPart.MORNING)
        else:
            self._set_day(day)
        return 1

    def _set_day(self, day: Day) -> None:
        if self.day is None or self.day in (Day.NEXT, Day.NOW, Day.WEEK):
            self.day = day
        elif {self.day, day} == {Day.SAT, Day.SUN}:
            self.day = Day.WEEKEND
        elif self.day is Day.TODAY and day in WEEKDAYS:
            self.day = day

    def _take_part(self, at: int) -> int:
        today = self._tokens.values(at, "today")
        if today:
            if self.day not in WEEKDAYS:
                self._set_day(Day.TODAY)
            self._set_part(today[0])
            return 1
        parts = self._tokens.values(at, "part")
        if not parts:
            return 0
        if self._tokens.text(at) in ("am", "pm") and self.day is None and self._tokens.count > 1:
            return 0
        self._set_part(parts[0])
        return 1

    def _set_part(self, part: DayPart) -> None:
        late = part in _LATE_PARTS and self.part in (DayPart.NIGHT, DayPart.EVENING)
        early = part is DayPart.EARLY and self.part is DayPart.MORNING
        if self.part is None or late or early:
            self.part = part


_LATE_PARTS = (DayPart.LATE, DayPart.MIDNIGHT)
_RANGE_ENDS = ("11", "12")
# Longer numbers are neither hours nor lengths.
_MAX_CLOCK_DIGITS = 4
_MAX_DAY_ITEMS = 8  # a day that says what two numbers are stands no further away
_ROLES = ("at", "after", "before", "between")
_WORDS = vocabulary.merged_table("time_words")
AHEAD_WORDS = _WORDS["ahead"]
_WITHIN_WORDS, _ABOUT_WORDS = _WORDS["within"], _WORDS["about"]
_FROM_NOW = table_of(_WORDS["from now"])
_MAX_FROM_NOW_WORDS = max(len(phrase.split()) for phrase in _WORDS["from now"])
_OF_WORDS, _UNIT_WORDS = _WORDS["of"], _WORDS["unit"]
_UNTIL_WORDS, _BUSY = _WORDS["until"], table_of(_WORDS["busy"])
_HOUR_COUNT_WORDS = _WORDS["hour count"]
_MORNING_WORDS = _WORDS["morning"]
_WEAK_PLACE_WORDS = vocabulary.phrases_of("place_words", "weak")
# Hours that have names, in minutes after midnight; some are parts of the day elsewhere.
_NAMED_TIMES = {
    name: minute
    for language in vocabulary.VOCABULARIES
    for minute, row in language.moments.items()
    for name in vocabulary.split_phrases(row)
}
