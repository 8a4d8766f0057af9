"""What a text does not want: "any day but sunday", "not omaha", "i dont like AA", "el domingo no".

What is negated is taken from the tokens, so that no other rule reads it as a wish.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from typing import Any

from flows import vocabulary
from flows.domain.regions import REGIONS_BY_NAME
from flows.domain.time_window import Day, DayPart
from flows.understanding.phrase_table import table_of
from flows.understanding.slots.calendar_days import WEEKDAY_OF_WORD
from flows.understanding.slots.negators import ANY_OF, ANY_OTHER, NEGATORS, Negator
from flows.understanding.slots.shown_refusals import SHOWN
from flows.understanding.slots.text_slots import NOTHING_NEGATED, NegatedWishes
from flows.understanding.tokens import Tokens

_ROWS = vocabulary.merged_table("denial")
# A name of a day that is longer is a plural, if it is a name without its last letter too:
# "mondays".
_MAX_SHORT_DAY = 6
# How many small words may stand between a negation and what it negates.
MAX_WORDS_BETWEEN = 3
# A place behind a negation has so many phrases at most.
MAX_PLACE_PHRASES = 4

_BEHIND_BY_LANGUAGE = vocabulary.phrases_by_language("denial", "behind")
_BEHIND = table_of(phrase for phrases in _BEHIND_BY_LANGUAGE.values() for phrase in phrases)
_PLACE_WORDS = vocabulary.merged_table("place_words")
_ARTICLES = (
    vocabulary.phrases_of("date_phrases", "on") | _PLACE_WORDS["article"] | _PLACE_WORDS["between"]
)
_INSIDE = _PLACE_WORDS["inside"]
_LINKS = vocabulary.phrases_of("choosing", "and")
_DENYING = frozenset(phrase for phrase in _ROWS["unwanted"] if " " not in phrase)
_FIRST_WORDS = (
    NEGATORS.first_words | _BEHIND.first_words | ANY_OF.first_words | ANY_OTHER.first_words
)
_PARTS = frozenset(
    phrase
    for language in vocabulary.VOCABULARIES
    for row in language.parts.values()
    for phrase in vocabulary.split_phrases(row)
)
_KINDS = ("type", "way", "fellowship")
_TIMES = ("day", "today", "part")


def may_negate(words: Collection[str]) -> bool:
    """Whether a text has a word with which a negation begins."""
    return not _FIRST_WORDS.isdisjoint(words)


def take_negations(tokens: Tokens, clause_ends: Collection[int] = ()) -> NegatedWishes:
    """What is negated in a text; its phrases are marked as taken. `clause_ends` are the numbers of
    words behind which a clause ends: "no, Monday" wants Monday."""
    if not may_negate(tokens.words):
        return NOTHING_NEGATED  # as nearly every text
    reader = _NegationReader(tokens, clause_ends)
    starts = {tokens.items[at].start: at for at in range(tokens.count)}
    shown = {at for start, end, _ in SHOWN.find(tokens.words) for at in range(start, end)}
    for start, longest, _ in NEGATORS.find(tokens.words):
        end = next((end for end in range(longest, start, -1) if end in starts), 0)
        start = max((at for at in clause_ends if start < at <= end), default=start)
        negator = NEGATORS.values.get(" ".join(tokens.words[start:end]))  # "I work, Sunday?"
        ours = negator and _is_of_language(negator, end - start, tokens.language)
        if negator and ours and start not in shown:
            reader.take_objects(starts[end], start, negator)
    for start, end, kinds in ANY_OF.find(tokens.words):
        reader.take_any_of(start, end, kinds)
    for start, end, _ in ANY_OTHER.find(tokens.words):
        if tokens.has(starts.get(end, tokens.count), "part"):
            reader.take_any_of(start, end, tuple(Day))
    reader.note_denied_ways()
    for at in range(tokens.count):
        reader.take_negated_behind(at)
    return NegatedWishes(
        tuple(reader.days),
        tuple(reader.parts),
        tuple(reader.places),
        frozenset(reader.values["type"]),
        frozenset(reader.values["fellowship"]),
        frozenset(reader.values["way"]),
        shown=reader.refuses_building,
        relaxed=frozenset(reader.relaxed),
    )


def _is_of_language(negator: Negator, size: int, language: str) -> bool:
    """Whether a phrase negates in a text of this language, "" for one that is not known. One of
    several words means the same anywhere."""
    if not language or size > 1:
        return bool(negator.languages)
    return language in negator.languages


class _NegationReader:
    """Collects what is negated in the tokens of one text."""

    def __init__(self, tokens: Tokens, clause_ends: Collection[int]) -> None:
        self._tokens = tokens
        self._ends = clause_ends
        self._starts = [item.start for item in tokens.items[: tokens.count]]
        self._token_ends = [item.end for item in tokens.items[: tokens.count]]
        self.days: list[Day] = []
        self.parts: list[DayPart] = []
        self.places: list[str] = []
        self.values: dict[str, list[Any]] = {row: [] for row in _KINDS}
        self.relaxed: set[str] = set()
        self.refuses_building = False

    def take_objects(self, at: int, start: int, negator: Negator) -> None:
        """Take what stands behind a negation that begins with word `start` and ends before token
        `at`: one thing, or several of a kind with "or" between them."""
        begin, kind = at, ""
        while True:
            found = self._skip_articles(at)
            row, size = self._object_at(found, negator)
            if not size or (kind and row != kind):
                return
            if not kind:
                self._mark(start, self._tokens.items[begin].start)
            self._mark(self._tokens.items[begin].start, self._tokens.items[found + size - 1].end)
            kind = row
            at = begin = found + size
            if self._ended(at) or self._tokens.text(at) not in _LINKS:
                return
            at += 1

    def take_any_of(self, start: int, end: int, kinds: Collection[str]) -> None:
        """Take a phrase with which several kinds need not be any more: "any gender"."""
        self.relaxed.update(kinds)
        self._mark(start, end)

    def note_denied_ways(self) -> None:
        """Keep the way that phrases like "no zoom" do not want. They say which is wanted."""
        for at in range(self._tokens.count):
            first, _, rest = self._tokens.text(at).partition(" ")
            if rest and first in _DENYING and "in person" in self._tokens.values(at, "way"):
                self.values["way"].append("online")

    def take_negated_behind(self, at: int) -> None:
        """A time or a kind that is negated behind it: "sundays dont work", "de NA no"."""
        kind = next((row for row in _KINDS if self._tokens.has(at, row)), "")
        named = kind or any(self._tokens.has(at, row) for row in _TIMES)
        if not named or self._tokens.taken[at]:
            return
        end = self._tokens.items[at].end
        found = _BEHIND.at(self._tokens.words, end)
        if not found or end in self._ends or not self._is_own(end, found[1]):
            return
        last = end + found[1]
        # "sunday evening" is negated as a whole.
        both = self._tokens.has(at, "part") and at > 0 and self._tokens.has(at - 1, "day")
        first = at - (both and not self._tokens.taken[at - 1])
        start = self._tokens.items[first].start
        doubled = start > 0 and self._tokens.words[start - 1] in _DENYING  # "no stasera no"
        if last == len(self._tokens.words) or last in self._ends or doubled:
            if kind:
                self.values[kind].append(self._tokens.values(at, kind)[0])
            else:
                self._keep_times(first, at + 1 - first)
            self._mark(start, last)

    def _is_own(self, start: int, size: int) -> bool:
        """Whether a phrase behind a day negates it in the language of the text."""
        language = self._tokens.language
        phrase = " ".join(self._tokens.words[start : start + size])
        return not language or phrase in _BEHIND_BY_LANGUAGE[language]

    def _skip_articles(self, at: int) -> int:
        for _ in range(MAX_WORDS_BETWEEN):
            small = self._tokens.text(at) in _ARTICLES or self._tokens.has(at, "near")
            said = any(self._tokens.has(at, row) for row in (*_KINDS, *_TIMES))
            if not small or said or self._ended(at):
                break
            at += 1
        return at

    def _object_at(self, at: int, negator: Negator) -> tuple[str, int]:
        """The row of what stands here and how many tokens it has; it is kept. ("", 0) for what
        cannot be negated."""
        if at >= self._tokens.count or self._tokens.taken[at]:
            return "", 0
        if self._tokens.text(at).partition(" ")[0] in _DENYING:
            return "", 0  # "no, not online"
        if negator.places and self._is_state(at):
            self.places.append(self._tokens.text(at))
            return "place", 1
        row = self._kind_at(at, negator)
        if row:
            return row, 1
        nights = self._tokens.has(at, "day") and self._is_plural_part(at + 1)
        plural = nights or self._is_plural_day(at) or self._is_plural_part(at)
        if not negator.times and not plural:
            return "", 0
        size = self._times_at(at)
        if size and negator.relaxes:
            self.relaxed.update(self._tokens.values(at, "day")[:1])
            return "day", size
        if size:
            self._keep_times(at, size)
            return "day", size
        size = self._building_at(at) if negator.places else 0
        if size:
            self.refuses_building = True  # whoever does not want it saw it in a list
            return "building", size
        size = self._place_at(at) if negator.places else 0
        if size:
            items = self._tokens.items
            words = self._tokens.words[items[at].start : items[at + size - 1].end]
            self.places.append(" ".join(words))
            return "place", size
        return "", 0

    def _kind_at(self, at: int, negator: Negator) -> str:
        """The row of the kind of meeting that stands here; it is kept. "" for none."""
        row = next((row for row in _KINDS if self._tokens.values(at, row)), "")
        if row and not negator.tells:
            value = self._tokens.values(at, row)[0]
            if negator.relaxes:
                self.relaxed.add(value)
            else:
                self.values[row].append(value)
        return row

    def _is_state(self, at: int) -> bool:
        """Whether a short name of a fellowship is a state here: "not in CA"."""
        text = self._tokens.text(at)
        behind_near = text and self._tokens.words[self._tokens.items[at].start - 1] in _INSIDE
        return bool(behind_near) and text in REGIONS_BY_NAME and len(text) == 2

    def _is_plural_day(self, at: int) -> bool:
        """ "mondays": "no mondays" negates, where "no monday" may correct something."""
        text = self._tokens.text(at)
        return len(text) > _MAX_SHORT_DAY and text[:-1] in WEEKDAY_OF_WORD

    def _is_plural_part(self, at: int) -> bool:
        """ "mornings", in the same way."""
        text = self._tokens.text(at)
        return self._tokens.has(at, "part") and text.endswith("s") and text[:-1] in _PARTS

    def _times_at(self, at: int) -> int:
        """A day, and the part of it behind: "monday night"."""
        if not any(self._tokens.has(at, row) for row in _TIMES):
            return 0
        both = self._tokens.has(at, "day") and self._tokens.has(at + 1, "part")
        return 1 + (both and not self._ended(at + 1))

    def _keep_times(self, at: int, size: int) -> None:
        """Keep a day, or a part of every day; the part of one day goes with it."""
        days: list[Day] = []
        for n in range(at, at + size):
            days += self._tokens.values(n, "day")[:1]
            days += [Day.TODAY] if self._tokens.has(n, "today") else []
        self.days += days
        if not days:
            self.parts += self._tokens.values(at, "part")

    def _building_at(self, at: int) -> int:
        """How many tokens the name of a building has that stands here ("the Alano Club"); 0 for
        none, and for any church."""
        for size in range(1, MAX_PLACE_PHRASES):
            last = at + size
            if last >= self._tokens.count or self._tokens.taken[last] or self._ended(last):
                break
            if self._tokens.is_venue(last):
                return 0 if self._tokens.is_venue(at) else size + 1
        return 0

    def _place_at(self, at: int) -> int:
        size = 0
        while size < MAX_PLACE_PHRASES and self._is_part_of_place(at + size, inside=size > 0):
            size += 1
        return size

    def _is_part_of_place(self, at: int, *, inside: bool) -> bool:
        if at >= self._tokens.count or self._tokens.taken[at]:
            return False
        if not inside:
            return self._tokens.is_place(at)
        text = self._tokens.text(at)
        if self._ended(at) or text.isdecimal():
            return False
        linked = text in _LINKS and self._tokens.is_place(at + 1)
        return self._tokens.is_place(at) or (text in REGIONS_BY_NAME and not linked)

    def _ended(self, at: int) -> bool:
        """Whether a clause ends before this token."""
        return self._tokens.items[at].start in self._ends

    def _mark(self, start: int, end: int) -> None:
        """Mark the tokens that hold a word from `start` up to, not at, `end`."""
        first = bisect_right(self._token_ends, start)
        for n in range(first, bisect_left(self._starts, end)):
            self._tokens.taken[n] = True
