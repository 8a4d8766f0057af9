"""The numbers in a text by what they may be: an age, a dose, a year (see matcher.NUMBER_KINDS)."""

import re

from flows.crisis.phrase_tables import merged_words

AGE_PATTERN = re.compile(rf"(\d{{1,2}})(?:{'|'.join(sorted(merged_words('ages')))})")
DOSE_PATTERN = re.compile(r"\d+(?:m?g|ml)")
_NUMERALS = merged_words("numerals")


def number_kinds(word: str) -> list[str]:
    """The kinds of number that a word is; [] if it is no number.

    >>> number_kinds("16"), number_kinds("16f"), number_kinds("500mg"), number_kinds("pills")
    (['NUMBER', 'MANY', 'CHILD'], ['CHILD'], ['NUMBER', 'MANY'], [])
    """
    if not word[0].isdecimal():
        return ["NUMBER", "MANY"] if word in _NUMERALS else []
    years = AGE_PATTERN.fullmatch(word)
    if years:
        return ["CHILD"] if 8 <= int(years[1]) < 18 else []
    digits = word if word.isdecimal() else word.rstrip("mgl")
    if not digits.isdecimal() or len(digits) > 4:
        return []
    kinds = ["NUMBER"]
    if int(digits) >= 10:
        kinds.append("MANY")
    if 8 <= int(digits) < 18:
        kinds.append("CHILD")
    if 1950 <= int(digits) < 2100:
        kinds.append("YEAR")
    return kinds
