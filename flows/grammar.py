"""What the phrases of a text say together: when, what kind, how, whose, and where.

Each rule looks at a phrase and its neighbours and takes what it can use. What nobody takes may be
part of a place.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from flows.clock import halved, read_time
from flows.kinds import RIVALS
from flows.regions import REGIONS
from flows.tokens import Item
from flows.vocabulary import NUMERALS, shared
from flows.when import WEEKDAYS, Clock, Day, Part, When


class Grammar:
    """One text being read. Afterwards its fields say what was understood."""

    def __init__(self, items: list[Item], words: list[str], language: str) -> None:
        # So many empty items behind the last (which are those before the first, too) that looking
        # at a neighbour needs no care.
        self._items = [*items, *[_NONE] * 4]
        self._count = len(items)
        self._words = words
        self._language = language
        self.day: Day | None = None
        self.part: Part | None = None
        self.clocks: dict[str, Clock] = {}
        self.types: list[str] = []
        self.ways: set[str] = set()
        self.fellowships: list[str] = []
        self.meeting = False
        self.here = False
        self._runs: list[tuple[int, str]] | None = None
        self._taken = [False] * (len(items) + 4)
        at = 0
        while at < len(items):
            if not self._may_say(items[at]):
                at += 1
                continue
            took = (
                self._take_soon(at)
                or self._take_clock(at)
                or self._take_day(at)
                or self._take_part(at)
                or self._take_way(at)
                or self._take_fellowship(at)
                or self._take_type(at)
                or self._take_meeting(at)
            )
            for n in range(at, at + took):
                self._taken[n] = True
            at += took or 1

    @property
    def when(self) -> When:
        """The time that was said."""
        clocks = self.clocks
        return When(
            self.day, self.part, clocks.get("after"), clocks.get("before"), clocks.get("at")
        )

    # --- when

    def _take_soon(self, at: int) -> int:
        """ "in 2 hours": a few hours are now."""
        few = self._text(at) in _AHEAD and self._text(at + 1) in _FEW
        if few and "hours ahead" in self._values(at + 2, "clock"):
            self._set_day(Day.NOW)
            return 3
        return 0

    def _take_clock(self, at: int) -> int:
        """ "at 7", "after 5", "7pm", "between 6 and 8", "half past 7", "19h30"."""
        roles = [role for role in self._values(at, "clock") if role in _ROLES]
        half = "half" in self._values(at, "clock")
        if not roles and not half:
            return self._range(at) or self._clock(at, "at", loose=False)
        if "after" in roles and self._text(at + 1) in _MOMENTS and "between" not in roles:
            self.clocks["after"] = Clock(_MOMENTS[self._text(at + 1)], True)
            return 2
        if "before" in roles and self._text(at + 1) in _MOMENTS:
            self.clocks["before"] = Clock(_MOMENTS[self._text(at + 1)], True)
            return 2
        first = "at" if half else roles[0]
        if "between" in roles:
            took = self._between(at + 1)
            if took:
                return took + 1
        took = self._clock(at + 1, "after" if first == "between" else first, loose=True)
        if took and half:
            self.clocks["at"] = self.clocks["at"]._replace(minute=self.clocks["at"].minute + 30)
        return took + 1 if took else 0

    def _between(self, at: int) -> int:
        """Two times with "and" or "to" between them, or nothing."""
        before = dict(self.clocks)
        first = self._clock(at, "after", loose=True)
        then = at + first
        if first:
            link = int("and" in self._values(then, "clock"))
            second = self._clock(then + link, "before", loose=True)
            if second:
                start, end = self.clocks["after"], self.clocks["before"]
                if end.sure and not start.sure:
                    self.clocks["after"] = halved(start, "p" if end.minute >= 720 else "a")
                return first + link + second
        self.clocks = before
        return 0

    def _range(self, at: int) -> int:
        """ "7-9pm": two times of which only the second says that it is one."""
        start = self._items[at].start
        here, *rest = self._words[start : start + 3]
        first = read_time([here], {})
        later = rest[1:] if rest and "and" in self._values(at + 1, "clock") else rest
        second = read_time(later[:1], {})
        if first and second and first.plain and not second.plain and len(here) <= 2:
            return self._between(at)
        return 0

    def _clock(self, at: int, role: str, *, loose: bool) -> int:
        """A time at this item; `loose` where a word before it says that one follows."""
        if at >= self._count or not self._free_word(at):
            return 0
        start = self._items[at].start
        words = self._words[start : start + 2]
        found = read_time(words, NUMERALS if loose else {})
        if not found:
            return 0
        clock, plain = found.clock, found.plain
        after = self._after(at, found.words)
        half = [v for v in self._values(after, "clock") if v in ("am", "pm", "hour", "half")]
        if self._text(after) in _UNITS and not half:
            return 0
        while half:
            if half[0] == "hour" and self._text(at - 1) in _AHEAD:
                return 0
            clock = _modified(clock, half[0])
            if half[0] in ("am", "pm"):
                self._part_beside(after)
            plain = False
            after += 1
            half = [v for v in self._values(after, "clock") if v in ("am", "pm", "half")]
        if plain and not loose:
            return 0
        self.clocks[role] = clock
        return after - at

    def _free_word(self, at: int) -> bool:
        """Whether an item is one that a number can begin at."""
        return not self._items[at].says.keys() & {"town", "day", "meeting"}

    def _part_beside(self, at: int) -> None:
        """ "7 de la noche" says the half of the day; "tonight" behind an hour says the day too."""
        if self._is(at, "today"):
            self._set_day(Day.TODAY)

    def _after(self, at: int, words: int) -> int:
        """The item that begins so many words after this one's start."""
        end = self._items[at].start + words
        while at < self._count and self._items[at].start < end:
            at += 1
        return at

    def _take_day(self, at: int) -> int:
        days = self._values(at, "day")
        if not days:
            return 0
        day: Day = days[0]
        if day is Day.TOMORROW and self._text(at) == "manana" and self.day is not None:
            self._set_part(Part.MORNING)
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
        today = self._values(at, "today")
        if today:
            if self.day not in WEEKDAYS:
                self._set_day(Day.TODAY)
            self._set_part(today[0])
            return 1
        parts = self._values(at, "part")
        if not parts:
            return 0
        if self._text(at) in ("am", "pm") and self.day is None and self._count > 1:
            return 0
        self._set_part(parts[0])
        return 1

    def _set_part(self, part: Part) -> None:
        late = part is Part.LATE and self.part in (Part.NIGHT, Part.EVENING)
        early = part is Part.EARLY and self.part is Part.MORNING
        if self.part is None or late or early:
            self.part = part

    # --- what kind

    def _take_way(self, at: int) -> int:
        self.ways.update(self._values(at, "way"))
        return int(bool(self._values(at, "way")))

    def _take_fellowship(self, at: int) -> int:
        codes = self._values(at, "fellowship")
        text = self._text(at)
        if not codes:
            return 0
        if text in shared.SHORT and not self._short_name(at):
            return 0
        if text == "na" and self._is_article(at):
            return 0
        if codes[0] not in self.fellowships:
            self.fellowships.append(codes[0])
        return 1

    def _short_name(self, at: int) -> bool:
        """Whether a short name stands where it can only be a fellowship's: before a word for
        meeting, behind one, or alone; behind a place it is a state."""
        alone = all(self._is(n, "filler") for n in range(self._count) if n != at)
        if self._text(at) in REGIONS and (alone or self._is_place(at - 1)):
            return False
        beside = self._is(at + 1, "meeting") or self._is(at + 1, "type")
        behind = self._is(at - 1, "meeting")
        behind = behind or (self._text(at - 1) in ("de", "di") and self._is(at - 2, "meeting"))
        return beside or behind or alone

    def _is_article(self, at: int) -> bool:
        """Whether "na" is Portuguese for "in the"."""
        if self._language != "pt" or self._text(at - 1) in ("de", "do", "da"):
            return False
        follows = at + 1 < self._count
        return follows and not (self._is(at + 1, "meeting") or self._text(at + 1) in _ADVERBS)

    def _take_type(self, at: int) -> int:
        if self._text(at) == "open":
            if not self._is_open_type(at):
                return 0
            codes: tuple[str, ...] = ("O",)
        else:
            codes = self._values(at, "type")
        for code in codes[:1]:
            for rivals in RIVALS:
                if code in rivals:
                    self.types = [known for known in self.types if known not in rivals]
            if code not in self.types:
                self.types.append(code)
        return int(bool(codes))

    def _is_open_type(self, at: int) -> bool:
        """ "open meeting", "open aa", "open speaker"; not "anything open now"."""
        if self._count == 1:
            return True
        return any(self._is(at + 1, row) for row in ("meeting", "type", "fellowship")) and not (
            self._is(at + 1, "type") and self._is(at - 1, "meeting")
        )

    def _take_meeting(self, at: int) -> int:
        if self._is(at, "meeting"):
            self.meeting = True
            return 1
        if self._is(at, "here") and not self._is_place_beside(at):
            self.here = True
            return 1
        return 0

    def _is_place_beside(self, at: int) -> bool:
        """ "close by Omaha": what can be "here" may stand before a place."""
        return self._is(at, "near") and self._is_place(at + 1)

    # --- where

    def runs(self) -> list[tuple[int, str]]:
        """What may name a place, each run of words with how sure: 0 behind "near", 1 behind "to",
        2 anywhere. Two runs with small words between them are one run more."""
        if self._runs is not None:
            return self._runs
        found: list[tuple[int, int, int]] = []
        start = None
        for at in range(self._count + 1):
            if at < self._count and self._belongs(at, inside=start is not None):
                start = at if start is None else start
            elif start is not None:
                found.append((start, at, self._mark(start)))
                start = None
        runs = []
        for first, last, mark in found:
            if self._text(first - 1) in _ARTICLES and not self._taken[first - 1]:
                runs.append((mark, self._span(first - 1, last)))
            runs.append((mark, self._span(first, last)))
            if self._language in ("fr", "it") and _ELIDED.match(runs[-1][1]):
                runs.append((mark, runs[-1][1][1:]))
        for (first, end, mark), (begin, last, _) in pairwise(found):
            if begin - end <= 2 and all(
                self._text(n) in shared.JOINING and not self._taken[n] for n in range(end, begin)
            ):
                runs.append((min(mark, 1), self._span(first, last)))
        self._runs = runs
        return runs

    def unused(self) -> Iterator[str]:
        """The words that say nothing and belong to nothing."""
        for at in range(self._count):
            if not self._taken[at] and self._belongs(at, inside=False):
                yield self._text(at)

    def _belongs(self, at: int, *, inside: bool) -> bool:
        """Whether an item is part of a place's name."""
        if self._taken[at]:
            return False
        if self._is_place(at):
            return True
        if self._text(at) == "la":
            return self._is_los_angeles(at)
        last = at + 1 == self._count
        if last and self._text(at) in REGIONS and self._is(at - 1, "near"):
            return self._text(at - 1) not in shared.WEAK  # "meetings in OK"
        if self._is(at, "foreign") and self._is(at - 1, "near"):
            return True
        # A state's short form that is another word too, behind a place and with none behind it.
        ends = at + 1 >= self._count or self._taken[at + 1] or not self._is_place(at + 1)
        return inside and self._text(at) in REGIONS and ends

    def _is_los_angeles(self, at: int) -> bool:
        """ "LA" is no article in English, nor as the last word."""
        last = at + 1 >= self._count
        return last or (self._language in ("en", "") and not self._is_place(at + 1))

    def _is_place(self, at: int) -> bool:
        """Whether an item is a word we do not know, a town we do, or a postal code."""
        item = self._items[at]
        if item.says or not item.text:
            return "town" in item.says
        return not item.text.isdecimal() or len(item.text) > 2

    def _mark(self, at: int) -> int:
        """How sure the word before a run makes it that a place follows."""
        before = at - 1
        while before >= 0 and self._text(before) in _BETWEEN and not self._taken[before]:
            before -= 1
        if before < 0 or not self._is(before, "near"):
            return 2
        return 1 if self._text(before) in shared.WEAK else 0

    def _span(self, first: int, last: int) -> str:
        return " ".join(self._words[self._items[first].start : self._items[last - 1].end])

    # --- pieces

    def _is(self, at: int, row: str) -> bool:
        return row in self._items[at].says

    def _text(self, at: int) -> str:
        return self._items[at].text

    def _values(self, at: int, row: str) -> tuple[Any, ...]:
        return self._items[at].says.get(row, ())

    @staticmethod
    def _may_say(item: Item) -> bool:
        """Whether a rule could take an item: most words of a long text say nothing."""
        says = item.says
        if not says or says.keys() == {"filler"}:
            return item.text[0].isdecimal() or item.text in _TAKEN_THOUGH
        return True


def _modified(clock: Clock, word: str) -> Clock:
    if word in ("am", "pm"):
        return halved(clock, word[0])
    if word == "half":
        return clock._replace(minute=clock.minute + 30)
    return clock


# "d'Omaha" and "l'Aquila" without the sign.
_ELIDED = re.compile(r"[dl][aeiouh]")
_NONE = Item(0, 0, "", {})
_ROLES = ("at", "after", "before", "between")
_AHEAD = frozenset("in within dans en em tra fra entro next".split())
# Fillers that a rule reads nevertheless.
_TAKEN_THOUGH = frozenset(["open", *_AHEAD])
_FEW = frozenset(["1", "2", "3", "4", "5", "6", "30", "45", *NUMERALS])
_UNITS = frozenset(
    """
    miles mile mi km kms kilometers days day years year months month weeks week minutes mins blocks
    hours hrs hour people of
    """.split()
)
# Words for an hour that are parts of the day elsewhere.
_MOMENTS = {
    "noon": 720,
    "midday": 720,
    "lunch": 780,
    "midnight": 0,
    "work": 1020,
    "mediodia": 720,
    "midi": 720,
    "meio dia": 720,
    "mezzogiorno": 720,
    "dinner": 1140,
}
# What may belong to a town's name, and what stands between "near" and the place.
_ARTICLES = frozenset("the la el le les los las o os as il lo san sao".split())
_BETWEEN = _ARTICLES | frozenset("a downtown zip code area city of".split())
# What follows "NA" the fellowship in a Portuguese sentence.
_ADVERBS = frozenset("hoje amanha agora perto em no aqui online por para as a ou e".split())
