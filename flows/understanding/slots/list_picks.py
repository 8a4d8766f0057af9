"""Which of a list a text means: "2 and 3", "1-3", "the second one", "number 4", "the last"."""

from collections.abc import Iterator, Sequence

from flows import vocabulary
from flows.understanding.phrase_table import table_of
from flows.understanding.slots.day_numbers import ORDINALS
from flows.understanding.slots.marked_words import DASH
from flows.understanding.slots.text_slots import LAST_CHOICE

_ROWS = vocabulary.merged_table("picks")
_BOTH, _LAST, _TOP = (table_of(_ROWS[row]) for row in ("both", "last", "top"))
_PRONOUNS = _ROWS["one"] | {
    phrase
    for language in vocabulary.VOCABULARIES
    for phrase in vocabulary.split_phrases(language.one)
}
_ANNOUNCING = _ROWS["number"] | _ROWS["and"] | _ROWS["both"]
_ARTICLES = vocabulary.phrases_of("place_words", "article") | vocabulary.phrases_of(
    "date_phrases", "on"
)
_OWNERS = vocabulary.phrases_of("scene", "determiner") - _ARTICLES
_AROUND = vocabulary.LIST_NUMBER_WORDS | _ANNOUNCING | vocabulary.phrases_of("courtesy", "polite")
_ENDINGS = vocabulary.phrases_of("date_phrases", "ordinal")
_TRIGGERS = (
    ORDINALS.keys() | _BOTH.first_words | _LAST.first_words | _TOP.first_words | _ROWS["number"]
)

MAX_NUMBER = 99
# "the first three"; more would be no choice.
MAX_FIRST = 5
# A choice from a list is short.
MAX_WORDS = 20


def find_choices(words: Sequence[str]) -> tuple[int, ...]:
    """The numbers of a list in words that flows.understanding.slots.marked_words gave. "both" is
    the first and the last."""
    if len(words) > MAX_WORDS:
        return ()
    if _TRIGGERS.isdisjoint(words) and not any(word[0].isdecimal() for word in words):
        return ()  # as nearly every text
    first = _first_few(words)
    if first:
        return first
    found = dict.fromkeys(_numbers(words))
    if found:
        return tuple(found)
    if next(_BOTH.find(words), None):
        return (1, LAST_CHOICE)
    for start, end, _ in _LAST.find(words):
        if _stands_alone(words, start, end):
            return (LAST_CHOICE,)
    for start, end, _ in _TOP.find(words):
        if _stands_alone(words, start, end):
            return (1,)
    return ()


def _numbers(words: Sequence[str]) -> Iterator[int]:
    bare = all(_numbers_of(word) or word in _AROUND for word in words)
    behind_number = False
    for at, word in enumerate(words):
        numbers = _numbers_of(word)
        before = words[at - 1] if at else ""
        linked = behind_number and before in _ROWS["and"]
        if numbers and (bare or before in _ROWS["number"] or linked):
            yield from numbers
            behind_number = True
            continue
        ordinal = _ordinal_of(word)
        if ordinal and (linked or _stands_alone(words, at, at + 1)):
            yield ordinal
            behind_number = True
        elif word not in _ROWS["and"]:
            behind_number = False


def _numbers_of(word: str) -> tuple[int, ...]:
    """The number that a word is, or all of a range "1-3"."""
    first, dash, last = word.partition(DASH)
    if not _is_number(first) or (dash and not _is_number(last)):
        return ()
    if not dash:
        return (int(first),)
    return tuple(range(int(first), int(last) + 1)) if 0 <= int(last) - int(first) < 9 else ()


def _is_number(word: str) -> bool:
    return word.isdecimal() and word.isascii() and 0 < int(word[:3]) <= MAX_NUMBER and len(word) < 3


def _ordinal_of(word: str) -> int:
    """The number of an ordinal, in a word or in digits; 0 for none."""
    digits = word.rstrip("".join(sorted(set("".join(_ENDINGS))))) if word[0].isdecimal() else ""
    if digits != word and _is_number(digits) and word[len(digits) :] in _ENDINGS:
        return int(digits)
    return ORDINALS.get(word, 0)


def _stands_alone(words: Sequence[str], start: int, end: int) -> bool:
    """Whether an ordinal means one of a list: before "one", behind an article at the end of the
    text, or with nothing but courtesy around it."""
    behind = words[end] if end < len(words) else ""
    if start and words[start - 1] in _OWNERS:
        return False  # "my first meeting"
    if behind in _PRONOUNS:
        return True
    others = [*words[:start], *words[end:]]
    if all(word in _AROUND or word in _ARTICLES or _numbers_of(word) for word in others):
        return True
    article = start > 0 and words[start - 1] in _ARTICLES
    return article and (not behind or behind in _ROWS["and"])


def _first_few(words: Sequence[str]) -> tuple[int, ...]:
    """ "the first two", "las dos primeras"."""
    for at, word in enumerate(words):
        if word in _ROWS["first"]:
            for beside in (*words[at + 1 : at + 2], *words[max(0, at - 1) : at]):
                count = int(beside) if _is_number(beside) else vocabulary.NUMERALS.get(beside, 0)
                if 2 <= count <= MAX_FIRST and beside not in ORDINALS:
                    return tuple(range(1, count + 1))
    return ()
