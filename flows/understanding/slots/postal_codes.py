"""Digits that stand for a US postal code and cannot be one: "6810", "my zip is 681022"."""

from collections.abc import Sequence

from flows import vocabulary

ZIP_DIGITS = 5
# So many digits are a code that was typed badly; fewer are a number of a list, unless a word for a
# code announces them, more a phone number.
MIN_DIGITS, MIN_ANNOUNCED_DIGITS, MAX_DIGITS = 4, 2, 8
# What may be asked for beside a place.
_WISHES = frozenset(
    ["meeting", "near", "filler", "day", "today", "part", "type", "way", "fellowship"]
)

_CODE_WORDS = frozenset(
    word for phrase in vocabulary.phrases_of("speech", "code") for word in phrase.split()
)
_PLACE_WORDS = vocabulary.merged_table("place_words")
_AROUND = (
    _CODE_WORDS
    | _PLACE_WORDS["leading"]
    | _PLACE_WORDS["trailing"]
    | vocabulary.phrases_of("courtesy", "polite")
)


def find_bad_postal_code(words: Sequence[str]) -> str:
    """The digits in folded words that were meant for a postal code; "" where there are none, or
    where a code stands beside them."""
    numbers = [word for word in words if word.isdecimal() and word.isascii()]
    if not numbers or any(len(word) == ZIP_DIGITS for word in numbers):
        return ""
    code = numbers[0]
    if len(numbers) > 1 or not MIN_ANNOUNCED_DIGITS <= len(code) <= MAX_DIGITS:
        return ""
    others = [word for word in words if word != code]
    if not _CODE_WORDS.isdisjoint(others):
        return code
    alone = len(code) >= MIN_DIGITS and all(_says_nothing(word) for word in others)
    return code if alone else ""


def _says_nothing(word: str) -> bool:
    """Whether a word beside a code says only which meetings are wanted there."""
    rows = {row.row for senses in vocabulary.SENSES.get(word, {}).values() for row in senses}
    return word in _AROUND or bool(rows & _WISHES)
