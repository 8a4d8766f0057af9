"""What the phrase tables find in a text, and what the sentence around each find makes of it.

A find is a sign of danger. The words around it may be a reason to doubt it: a saying in the same
words, a denial, a past, a film, a laugh. Doubts remove nothing; flows.crisis.danger_reader weighs
them. Only a saying that itself says what is meant ("dying of hunger") and is the whole sentence
removes a sign.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from flows.crisis.concepts import symbols
from flows.crisis.danger import Category
from flows.crisis.matcher import Match
from flows.crisis.phrase_tables import (
    PHRASE_TABLES,
    DangerLabel,
    PhraseTables,
    Strength,
    merged_words,
)
from flows.crisis.spelling import PlainWords

# How many words before a phrase a denial still reaches.
_DENIAL_REACH_WORDS = 6

# Beside "I" and "he", what a saying may have around it and still be the whole sentence.
_FILLERS = merged_words("fillers") | merged_words("selves") | merged_words("others")

# Who is meant by a word before a phrase of violence; "my" is no one yet.
_SUBJECTS = merged_words("subjects")
# Words that deny, or answer a question by themselves: "no, I want to die".
_ANSWERS = merged_words("answers")
_TOPICS = merged_words("topic")

# The first category of a pair overrides the second in the same words: "hope I never wake up" is no
# overdose, "he says he will kill me" is no wish to die, and "my dad hits me" is for those who help
# children.
_OVERRIDES = (
    (Category.SUICIDE, Category.OVERDOSE),
    (Category.MINOR, Category.VIOLENCE),
    (Category.VIOLENCE, Category.SUICIDE),
)


class Doubt(StrEnum):
    """Why a phrase may not mean what it says."""

    SAID = "said"
    DENIED = "denied"
    PAST = "past"
    TOPIC = "topic"
    LAUGH = "laugh"


@dataclass(frozen=True, slots=True)
class Sign:
    """A phrase of danger in the words from `start` up to `end`, about another person if `other`."""

    category: Category
    strength: Strength
    start: int
    end: int
    doubts: frozenset[Doubt]
    other: bool


class TextFindings(NamedTuple):
    """A text in plain words, and what the tables find in it.

    `labels` are the labels found besides signs. `is_harmless_saying` says that a whole sentence is
    a saying that itself says what is meant.
    """

    words: PlainWords
    signs: list[Sign]
    labels: frozenset[str]
    is_harmless_saying: bool


def find_signs(words: PlainWords) -> TextFindings:
    """Every sign of danger in a text, in any language."""
    spoken = [(language, language.matcher.find(*words[:3])) for language in PHRASE_TABLES]
    spoken = [(language, matches) for language, matches in spoken if matches]
    # A saying of one language counts for all: languages borrow each other's words.
    sayings = [m for _, matches in spoken for m in matches if m.label in ("harmless", "meant")]
    cuts = [0, *sorted(words.breaks), len(words.words)]
    whole = [saying for saying in sayings if _is_whole_sentence(saying, words, cuts)]
    around = _Surroundings(words, cuts, _indexes(sayings), _indexes(whole), bool(spoken))
    signs: list[Sign] = []
    labels: set[str] = set()
    for language, matches in spoken:
        labels.update(m.label for m in matches if isinstance(m.label, str))
        signs += _signs(language, words, matches, around)
    return TextFindings(words, _without_overridden(signs), frozenset(labels), bool(whole))


class _Surroundings:
    """What stands around the phrases of a text, each read once: a long text has hundreds of them.

    `cuts` are where sentences begin and end; `said` the indexes of words in sayings, and `whole`
    those of words in sayings that are a whole sentence.
    """

    def __init__(
        self,
        words: PlainWords,
        cuts: list[int],
        said: frozenset[int],
        whole: frozenset[int],
        spoken: bool,
    ) -> None:
        self._words = words
        self._topics: dict[tuple[int, int], bool] = {}
        self.cuts, self.said, self.whole = cuts, said, whole
        self.laughs = spoken and _laughs(words)

    def is_about_topic(self, start: int, end: int) -> bool:
        """Whether a sentence speaks of a film, a song, a class."""
        if (start, end) not in self._topics:
            told = not _TOPICS.isdisjoint(self._words.words[start:end])
            self._topics[start, end] = told
        return self._topics[start, end]


def _indexes(matches: Sequence[Match]) -> frozenset[int]:
    """The indexes of the words in some matches."""
    return frozenset(at for match in matches for at in range(match.start, match.end))


def _signs(
    language: PhraseTables, words: PlainWords, matches: Sequence[Match], around: _Surroundings
) -> list[Sign]:
    past = sorted(match.start for match in matches if match.label == "past")
    people = PeopleNamed(language, words.words)
    signs = []
    for match in (*matches, *_combined_matches(matches, words)):
        if not isinstance(match.label, DangerLabel):
            continue
        span = range(match.start, match.end)
        if not around.whole.isdisjoint(span):
            continue
        start, end = _sentence_around(match, around.cuts)
        phrase = words.words[match.start : match.end]
        about = around.is_about_topic(start, end)
        doubts = {
            Doubt.SAID: not around.said.isdisjoint(span),
            Doubt.DENIED: _is_denied(match.start, start, language, words),
            Doubt.PAST: bisect_left(past, start) < bisect_left(past, end),
            Doubt.TOPIC: about and not language.selves.intersection(phrase),
            Doubt.LAUGH: around.laughs,
        }
        signs.append(
            Sign(
                match.label.category,
                match.label.strength,
                match.start,
                match.end,
                frozenset(doubt for doubt, holds in doubts.items() if holds),
                people.is_about_other(match.label.category, match.start, match.end),
            )
        )
    return signs


def _without_overridden(signs: list[Sign]) -> list[Sign]:
    for category, lesser in _OVERRIDES:
        better = [sign for sign in signs if sign.category is category]
        if better:
            signs = [
                sign
                for sign in signs
                if sign.category is not lesser or not any(_covers(one, sign) for one in better)
            ]
    return signs


def _covers(one: Sign, other: Sign) -> bool:
    """Whether `one` has all the words of `other` and no more doubts."""
    return (
        one.start <= other.start and one.end >= other.end and len(one.doubts) <= len(other.doubts)
    )


def _combined_matches(matches: Sequence[Match], words: PlainWords) -> list[Match]:
    """Dangers that follow from two labels in one text."""
    labels = {match.label for match in matches}
    return [
        Match(DangerLabel(category, Strength.PLAIN), 0, len(words.words))
        for one, other, category in (
            ("symptom", "quitting", Category.WITHDRAWAL),
            ("child", "home", Category.MINOR),
        )
        if {one, other} <= labels
    ]


def _laughs(words: PlainWords) -> bool:
    return any("FUN" in symbols(word) for word in (*words.silent, *words.words))


def _sentence_around(match: Match, cuts: list[int]) -> tuple[int, int]:
    """Where the sentence around a match begins and ends. `cuts` are where sentences do."""
    return cuts[bisect_right(cuts, match.start) - 1], cuts[bisect_left(cuts, match.end)]


def _is_whole_sentence(saying: Match, words: PlainWords, cuts: list[int]) -> bool:
    """Whether a saying says what is meant, and is its whole sentence but for filler words."""
    if saying.label != "meant":
        return False
    start, end = _sentence_around(saying, cuts)
    around = words.words[start : saying.start] + words.words[saying.end : end]
    return _FILLERS.issuperset(around)


def _is_denied(at: int, start: int, language: PhraseTables, words: PlainWords) -> bool:
    said = words.words
    for before in range(at - 1, max(start, at - _DENIAL_REACH_WORDS) - 1, -1):
        if before + 1 in words.pauses:
            return False  # "no, I want to die"
        if said[before] in language.negations:
            return not (said[before] in _ANSWERS and said[before + 1] in _SUBJECTS)
        if said[before] not in language.auxiliaries:
            return False
    return False


class PeopleNamed:
    """Whom the words of a text name, read once in one language: a long text has hundreds of
    phrases that are about somebody."""

    def __init__(self, language: PhraseTables, words: Sequence[str]) -> None:
        self._language, self._words = language, words
        self._helped = not language.helped.isdisjoint(words)
        # For each number of words: whether the last person whom so many name is another.
        self._others = [False]
        for word in words:
            own, other = word in language.selves, word in language.others
            self._others.append(not own and (other or self._others[-1]))

    def is_about_other(self, category: Category, start: int, end: int) -> bool:
        """Whether the words from `start` up to `end` are about another person than the writer.

        They are if the last person named in them, else before them, is another. Violence always
        involves another person: it is about them if they are the one who suffers it.
        """
        if category is not Category.VIOLENCE:
            return self._others[min(end, len(self._words))]
        subject = self._words[start - 1] if start else ""
        if subject in _SUBJECTS or not self._language.selves.isdisjoint(self._words[start:end]):
            return False
        return self._helped
