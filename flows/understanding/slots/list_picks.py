"""Which of a list a text means: "2 and 3", "1-3", "the second one", "number 4", "the last two".

This is the only reading of such words. A place on the screen is a number below 0, since nobody
knows here how long the list is; flows.understanding.list_choices turns it into a number.
"""

import re
from collections.abc import Iterator, Sequence

from flows import vocabulary
from flows.understanding.list_hours import clock_spans
from flows.understanding.phrase_table import table_of
from flows.understanding.slots.marked_words import DASH
from flows.understanding.slots.text_slots import (
    BOTH_CHOICE,
    LAST_CHOICE,
    MIDDLE_CHOICE,
    TOP_CHOICE,
)

_ROWS = vocabulary.merged_table("choosing")
_PLACES = {
    choice: table_of(_ROWS[row])
    for choice, row in (
        (TOP_CHOICE, "top"),
        (MIDDLE_CHOICE, "middle"),
        (LAST_CHOICE, "last"),
        (BOTH_CHOICE, "both"),
    )
}
_COUNTED, _PRONOUNS, _LABELS = _ROWS["counted"], _ROWS["pronoun"], _ROWS["label"]
_BEFORE_NUMBER = _ROWS["before"] | _LABELS | _ROWS["both"]
_LINKS = _ROWS["and"] | _ROWS["also"]
_ARTICLES = vocabulary.phrases_by_language("choosing", "article")
_ANY_ARTICLE = vocabulary.phrases_of("place_words", "article") | vocabulary.phrases_of(
    "date_phrases", "on"
)
_OWNERS = vocabulary.phrases_of("scene", "determiner") - _ANY_ARTICLE
_ENDINGS = vocabulary.phrases_by_language("choosing", "ordinal ending")
_ORDINALS = {
    language.code: {
        phrase: number
        for rows in (
            enumerate(vocabulary.split_phrases(language.ordinals), 1),
            enumerate(vocabulary.split_phrases(language.other_ordinals), 1),
            (
                (number, phrase)
                for number, row in language.ordinal_forms.items()
                for phrase in vocabulary.split_phrases(row)
            ),
        )
        for number, phrase in rows
    }
    for language in vocabulary.VOCABULARIES
}
_NUMBER_WITH_ENDING = re.compile(r"(\d+)(\D+)")
_COURTESY = vocabulary.phrases_of("courtesy", "polite")
# Nothing of these means anything beside numbers of a list.
PLAIN_WORDS = vocabulary.LIST_NUMBER_WORDS | _LINKS | _ROWS["both"] | _LABELS
_AROUND = PLAIN_WORDS | _COURTESY
_NO_NUMBER_BEHIND = vocabulary.phrases_of("clock", "after") | vocabulary.phrases_of(
    "clock", "before"
)
ORDINAL_WORDS = frozenset(word for ordinals in _ORDINALS.values() for word in ordinals)
_TRIGGERS = ORDINAL_WORDS.union(*(table.first_words for table in _PLACES.values())).union(
    vocabulary.NUMERALS
)

MAX_NUMBER = 99
# A number that nothing announces is a row of a list only up to here: "im 13".
MAX_BARE_NUMBER = 9
# "the first three"; more would be no choice.
MAX_FEW = 5
# A text that chooses is short.
MAX_WORDS = 30


def find_choices(words: Sequence[str]) -> tuple[int, ...]:
    """The numbers of a list in words that flows.understanding.slots.marked_words gave, in their
    order; TOP_CHOICE, MIDDLE_CHOICE, LAST_CHOICE and BOTH_CHOICE for what has no number."""
    if len(words) > MAX_WORDS:
        return ()
    if _TRIGGERS.isdisjoint(words) and not any(map(_may_be_row, words)):
        return ()  # as nearly every text
    end = len(words)
    while end > 1 and words[end - 1] in _COURTESY:  # "parking 2 please"
        end -= 1
    words = words[:end]
    few = _few(words)
    if few:
        return few
    placed = {start: (choice, end) for start, end, choice in _placed(words)}
    inside = {at for start, (_, end) in placed.items() for at in range(start, end)}
    numbered = {at: found for at, found in _numbers(words) if at not in inside}
    found = numbered | {at: (choice,) for at, (choice, _) in placed.items()}
    chosen = tuple(dict.fromkeys(choice for at in sorted(found) for choice in found[at]))
    # "both the first and the third" are two, and no third one.
    several = len(chosen) > 1
    return tuple(choice for choice in chosen if not (several and choice == BOTH_CHOICE))


def _may_be_row(word: str) -> bool:
    """Whether a word begins with digits, and is no number that is too large for a row."""
    return word[0].isdecimal() and not (len(word) > 2 and word.isdecimal())


def _placed(words: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Every phrase for a place on the screen: where it begins and ends, and which it is."""
    taken: set[int] = set()
    for choice, table in _PLACES.items():
        for start, end, _ in table.find(words):
            # A phrase says it anywhere, a word only by itself; "both" does too.
            sure = end - start > 1 or choice == BOTH_CHOICE
            counted = not _COUNTED.isdisjoint(words[end : end + 1])
            if counted or not (sure or _stands_alone(words, start, end)):
                continue
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                yield start, end, choice


def _numbers(words: Sequence[str]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Every number and ordinal that can be meant for a row: where it stands, and which."""
    clocked = {
        at
        for start, _, size in clock_spans(words, pointing=False)
        for at in range(start, start + size)
    }
    bare = all(_numbers_of(word) or word in _AROUND for word in words)
    follows = True  # at the head of a text, and behind a number
    linked = False
    for at, word in enumerate(words):
        if at in clocked and not bare:
            follows = linked = False
            continue
        numbers = _numbers_of(word)
        if numbers and (bare or _is_placed(words, at, follows=follows or linked)):
            if not linked and at > 1 and words[at - 1] in _LINKS and at - 2 not in clocked:
                yield at - 2, _numbers_of(words[at - 2])  # "which is better, 2 or 3"
            yield at, numbers
            follows = linked = True
            continue
        ordinal = 0 if numbers else _ordinal(words, at, linked=linked)
        if ordinal:
            yield at, (ordinal,)
        follows = False
        linked = bool(ordinal) or (linked and word in _LINKS.union(*_ARTICLES.values()))


def _is_placed(words: Sequence[str], at: int, *, follows: bool) -> bool:
    """Whether digits stand where a row's number stands: "is 2 open", "address for 2", "parking 3";
    `follows`: they are at the head of the text, or behind another number."""
    before = words[at - 1] if at else ""
    behind = words[at + 1] if at + 1 < len(words) else ""
    if behind in _COUNTED or before in _NO_NUMBER_BEHIND:
        return False
    if before in _LABELS:
        return True
    if not words[at].isascii() or max(_numbers_of(words[at])) > MAX_BARE_NUMBER:
        return False
    return follows or before in _BEFORE_NUMBER or not (behind or before in _COUNTED)


def _numbers_of(word: str) -> tuple[int, ...]:
    """The number that a word is, or all of a range "1-3"."""
    first, dash, last = word.partition(DASH)
    if not _is_number(first) or (dash and not _is_number(last)):
        return ()
    if not dash:
        return (int(first),)
    return tuple(range(int(first), int(last) + 1)) if 0 <= int(last) - int(first) < 9 else ()


def _is_number(word: str) -> bool:
    return word.isdecimal() and word.isascii() and len(word) < 3 and 0 < int(word) <= MAX_NUMBER


def _ordinal(words: Sequence[str], at: int, *, linked: bool) -> int:
    """The ordinal at this word, if it stands for one of a list: "the second", "2nd one"; a number
    in a word does only alone, or behind a label. 0 for none."""
    word, before = words[at], words[at - 1] if at else ""
    behind = words[at + 1] if at + 1 < len(words) else ""
    glued = _NUMBER_WITH_ENDING.fullmatch(word) if word[0].isdecimal() else None
    if not glued and word not in ORDINAL_WORDS and word not in vocabulary.NUMERALS:
        return 0  # as nearly every word
    for code, ordinals in _ORDINALS.items():
        number = ordinals.get(word, 0)
        if glued and _is_number(glued[1]) and glued[2] in _ENDINGS[code]:
            number = int(glued[1])
        if not number or before in _OWNERS:  # "my first meeting"
            continue
        article = before in _ARTICLES[code] and behind not in _COUNTED
        if article or linked or _stands_alone(words, at, at + 1):
            return number
    if word in vocabulary.NUMERALS and (before in _LABELS or _is_alone(words, at)):
        return vocabulary.NUMERALS[word]
    return 0


def _stands_alone(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a word means one of a list: before "one", behind an article at the end of the text,
    or with nothing but courtesy around it."""
    before = words[start - 1] if start else ""
    behind = words[end] if end < len(words) else ""
    if before in _OWNERS:
        return False
    if behind in _ROWS["one"]:
        return True
    others = [*words[:start], *words[end:]]
    if all(word in _AROUND or word in _ANY_ARTICLE or _numbers_of(word) for word in others):
        return True
    return before in _ANY_ARTICLE and (not behind or behind in _ROWS["and"])


def _is_alone(words: Sequence[str], at: int) -> bool:
    """Whether only courtesy stands around this word."""
    return all(word in _COURTESY for n, word in enumerate(words) if n != at)


def _few(words: Sequence[str]) -> tuple[int, ...]:
    """ "the first two", "las dos primeras", "the last 2"."""
    for at, word in enumerate(words):
        first = word in _ROWS["first"]
        if not first and word not in _ROWS["last"]:
            continue
        for beside in (*words[at + 1 : at + 2], *words[max(0, at - 1) : at]):
            count = int(beside) if _is_number(beside) else vocabulary.NUMERALS.get(beside, 0)
            if not 2 <= count <= MAX_FEW or any(beside in known for known in _ORDINALS.values()):
                continue
            if _COUNTED.isdisjoint(words[at + 2 : at + 3]):
                return tuple(range(1, count + 1)) if first else tuple(range(-count, 0))
    return ()
