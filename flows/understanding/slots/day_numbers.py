"""The number of a day of the month: "25", "25th", "twenty fifth", and "12-15"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from flows import vocabulary
from flows.understanding.phrase_table import PhraseTable
from flows.understanding.slots.marked_words import DASH

MAX_DAY = 31

_ENDINGS = "|".join(sorted(vocabulary.phrases_of("date_phrases", "ordinal"), key=len, reverse=True))
_DIGITS = re.compile(rf"(\d\d?)({_ENDINGS})?(?:{DASH}(\d\d?)({_ENDINGS})?)?")
ORDINALS = {
    word: number
    for language in vocabulary.VOCABULARIES
    for row in (language.ordinals, language.other_ordinals)
    for number, word in enumerate(vocabulary.split_phrases(row), 1)
}
_CARDINALS: PhraseTable[int] = PhraseTable(
    (phrase, number)
    for language in vocabulary.VOCABULARIES
    for number, row in language.number_words.items()
    for phrase in vocabulary.split_phrases(row)
    if 2 <= number <= MAX_DAY
)
# The words that a number of a day begins with.
FIRST_NUMBER_WORDS = _CARDINALS.first_words | ORDINALS.keys()


class DayNumber(NamedTuple):
    """A day, said with so many `words`; `last` is the end of a range in the same word. `ordinal` as
    "25th" is, `digits` as "25" is."""

    day: int
    words: int
    last: int | None = None
    ordinal: bool = False
    digits: bool = False


def day_number_at(words: Sequence[str], at: int) -> DayNumber | None:
    """The number of a day at this word."""
    if not 0 <= at < len(words):
        return None
    match = _DIGITS.fullmatch(words[at])
    if match:
        day, last = int(match[1]), int(match[3]) if match[3] else None
        valid = 1 <= day <= MAX_DAY and (last is None or day < last <= MAX_DAY)
        return DayNumber(day, 1, last, bool(match[2] or match[4]), True) if valid else None
    if words[at] in ORDINALS:
        return DayNumber(ORDINALS[words[at]], 1, ordinal=True)
    found = _CARDINALS.at(words, at)
    if not found:
        return None
    day, used = found
    unit = " ".join(words[at + used : at + used + 1])
    if day in (20, 30) and unit in ORDINALS and day + ORDINALS[unit] <= MAX_DAY:
        return DayNumber(day + ORDINALS[unit], used + 1, ordinal=True)
    more = _CARDINALS.at(words, at + used) if day in (20, 30) else None
    if more and more[0] <= 9 and day + more[0] <= MAX_DAY:
        return DayNumber(day + more[0], used + more[1])
    return DayNumber(day, used)
